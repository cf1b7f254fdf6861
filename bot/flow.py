"""The conversation: heard → form; press → form with problems | confirm | work. One method per thing that can happen.

    sentence ─► heard ─sign in─► open ──Share──► confirming ──Confirm──► shared
                                 │  ▲ ╰problems╯      │    ▲Back             (one winner)
                                 ╰──┴── Cancel ──► cancelled

Every press is checked here against the draft: its owner, its tenant, its state, its time. A card proves nothing.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import chain
from time import monotonic

from microsoft_teams.cards import AdaptiveCard

from bot import telemetry
from bot.afterwards import Afterwards
from bot.answers import Answer, AskSignIn, Choice, Note, Post, Show
from bot.changes import changes
from bot.clock import Clock
from bot.corrections import NO_CHANGE, Corrections
from bot.errors import N_, GraphError, NotYours, Outdated, ShareError, SignInNeeded, Unavailable, WrongCode
from bot.form import Forms, Reading, unchosen
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.files import Files
from bot.graph.people import People
from bot.graph.permissions import list_permissions
from bot.identity.signin import SignIn, is_code
from bot.identity.tokens import Tokens
from bot.intent import understand
from bot.lookup import Lookup, known_as, members_here
from bot.model import (
    Asker,
    Conversation,
    Doubt,
    Grant,
    Heard,
    Pressed,
    Role,
    Scope,
    Searched,
    Sentence,
    ShareRequest,
    SignedIn,
    UserKey,
    Verified,
    Wish,
    WishedRecipient,
)
from bot.policy import reasons_to_confirm
from bot.promises import Promises
from bot.recall import (
    LATELY,
    Before,
    about,
    as_if_open,
    before,
    name_of,
    names_all,
    names_no_file,
    refers,
    spelled_out,
)
from bot.sharing import Looked, Sharing
from bot.store.drafts import Candidates, Draft, Drafts, Named
from bot.store.shares import Share, Shares
from bot.telling import Teller
from bot.texts import Texts, texts, texts_for
from bot.when import local_zone
from cards import announce, confirm, link, notice, result, working
from cards.elements import file_title, person_title
from cards.presses import (
    Back,
    Cancel,
    Confirm,
    Details,
    DraftPress,
    Look,
    MakeLink,
    Open,
    Raise,
    Retry,
    SharePress,
    SignOut,
    Submit,
    file_choice,
    person_choice,
    read_press,
    request_mark,
)
from cards.promises import Promise, promises_mark, would_be_lost
from cards.render import render

_SEEN = 256
_SIGNED_IN = N_("You are signed in.")
_SIGNED_OUT = N_(
    "You are signed out. I keep nothing of yours that could be used; when you share again, you sign in again."
)
_READ_WITHIN = 1.5
_KNOWN_SINCE = timedelta(days=180)
_REFERS_TO_NOTHING = {"help", "sign_out"}
_ANSWER_WITHIN = 2.4  # seconds; Teams wants an invoke answered in three


class Flow:
    """Answers people. Holds no state of its own: what a conversation has reached stands in its draft."""

    def __init__(
        self,
        *,
        drafts: Drafts,
        shares: Shares,
        lookup: Lookup,
        graph: Graph,
        files: Files,
        people: People,
        tokens: Tokens,
        sign_in: SignIn | None,
        forms: Forms,
        sharing: Sharing,
        afterwards: Afterwards,
        corrections: Corrections,
        promises: Promises,
        teller: Teller,
        clock: Clock,
        draft_life: timedelta,
    ) -> None:
        self._drafts = drafts
        self._shares = shares
        self._lookup = lookup
        self._graph = graph
        self._files = files
        self._people = people
        self._tokens = tokens
        self._sign_in = sign_in
        self._forms = forms
        self._sharing = sharing
        self._afterwards = afterwards
        self._corrections = corrections
        self._promises = promises
        self._teller = teller
        self._clock = clock
        self._draft_life = draft_life
        self._seen = _Seen()

    # --- heard ---------------------------------------------------------------------------------------

    async def heard(self, heard: Heard) -> Answer | None:
        """A message to the bot. Only a request to share, or about what was shared, opens anything."""
        t = texts_for(heard.asker)
        if heard.conversation.scope == "personal" and is_code(heard.sentence.text.strip()):
            return await self._typed_code(heard)
        wish = understand(heard.sentence)
        before = Before()
        if not _says_all(wish):
            before = await self._before_this(heard)
            heard, wish = _in_context(heard, wish, before)
        telemetry.log.info("heard", intent=wish.intent, scope=heard.conversation.scope)
        match wish.intent:
            case "share" | "revoke" | "list_access" | "extend" | "change_role":
                return await self._begin(t, heard, wish)
            case "correct" if before.form:
                return await self._corrections.correct(t, heard, wish, before.form)
            case "correct":
                return Note(t("That is shared already. Tell me “undo that”, then ask me again."))
            case "cancel":
                return await self._corrections.cancel(t, wish, before)
            case "thanks":
                return Post(render(notice.thanks(t)))
            case "sign_out":
                if lost := await self._promises.of(heard.asker.key):
                    return await self._would_be_lost(t, heard, lost)
                await self.left(heard.asker.key)
                return Post(render(notice.note(t(_SIGNED_OUT))))
            case "help":
                return Post(_guide(notice.help_card, t, heard.conversation.scope))
            case _:
                return Post(_guide(notice.not_understood, t, heard.conversation.scope))

    async def _before_this(self, heard: Heard) -> Before:
        owner, since = heard.asker.key, self._clock.now() - LATELY
        lately = await self._drafts.lately(owner, heard.conversation, since)
        last = next((draft.share_id for draft in lately if draft.state == "shared"), None)
        return before(lately, await self._shares.grants(last) if last else ())

    async def _begin(self, t: Texts, heard: Heard, wish: Wish) -> Answer:
        draft = Draft(
            id=secrets.token_urlsafe(24),
            owner=heard.asker.key,
            asker=heard.asker,
            conversation=heard.conversation,
            heard=heard,
            wish=wish,
            touched_at=self._clock.now(),
            expires_at=self._clock.now() + self._draft_life,
        )
        if heard.conversation.scope != "personal":
            await self._drafts.add(draft)
            name, changes = heard.asker.name, wish.intent != "list_access"
            shown = (
                announce.announce(t, draft_id=draft.id, name=name)
                if wish.intent == "share"
                else announce.about_access(t, draft_id=draft.id, name=name, changes=changes)
            )
            return Post(render(shown), draft.id)
        try:
            candidates = await self._lookup.candidates(t, heard, wish)
            opened = draft.model_copy(update={"state": "open", "candidates": candidates})
            shown_first = await self._opening(t, opened)
        except SignInNeeded as needed:
            await self._drafts.add(draft)
            return AskSignIn(draft.id, t(needed.text), needed.claims)
        await self._drafts.add(opened)
        return Post(shown_first, draft.id)

    def posted(self, draft_id: str, card_id: str) -> None:
        """The card of a draft has become a message, which what is said later may change."""
        self._corrections.posted(draft_id, card_id)

    async def _opening(self, t: Texts, draft: Draft) -> dict[str, object]:
        """The first card of a draft that was looked up: the form, or what was asked about shares."""
        return (
            self._forms.card(t, self._clock.now(), draft)
            if draft.wish.intent == "share"
            else await self._afterwards.card(t, draft)
        )

    async def signed_in(self, event: SignedIn) -> Answer | None:
        """The Teams client sent a token for the person; their draft goes on where it stopped.

        Raises SignInRefused when the token is not theirs. A second client sending the same finds the draft open.
        """
        await self._exchange(event.asker.key, event.sso_token, event.exchange_id)
        return await self._goes_on(event.asker, event.conversation.scope, event.exchange_id)

    async def verified(self, event: Verified) -> Answer | None:
        """The person comes back from our sign-in page with its code; their draft goes on. Raises WrongCode."""
        draft_id = await self._verify(event.asker.key, event.code)
        return await self._goes_on(event.asker, event.conversation.scope, draft_id)

    async def _typed_code(self, heard: Heard) -> Answer | None:
        """Where the sign-in page could not hand its code to Teams, the person writes it."""
        try:
            draft_id = await self._verify(heard.asker.key, heard.sentence.text.strip())
        except WrongCode as wrong:
            return Note(texts_for(heard.asker)(wrong.text))
        answer = await self._goes_on(heard.asker, heard.conversation.scope, draft_id)
        return answer or Note(texts_for(heard.asker)(_SIGNED_IN))

    async def _verify(self, user: UserKey, code: str) -> str:
        if self._sign_in is None:
            raise WrongCode("there are no sign-in pages")
        draft_id = await self._sign_in.verify(user, code)
        await self._promises.signed_in(user)
        return draft_id

    async def _exchange(self, user: UserKey, sso_token: str, draft_id: str) -> None:
        try:
            await self._tokens.exchange(user, sso_token)
        except SignInNeeded as needed:
            if needed.claims and self._sign_in:
                await self._sign_in.demand(user, draft_id, needed.claims)
            raise
        await self._promises.signed_in(user)  # what waited for it goes on

    async def _goes_on(self, asker: Asker, scope: Scope, draft_id: str) -> Answer | None:
        """The form, if that is what waited. It is for one person's eyes: elsewhere it is the answer to their press."""
        draft = await self._drafts.get(draft_id)
        if draft is None or draft.owner != asker.key or draft.state != "heard":
            return None
        if not draft.conversation.scope == scope == "personal":
            return None
        t = texts_for(asker)
        try:
            opened = await self._looked_up(t, draft)
            shown = await self._opening(t, opened) if opened else None
        except SignInNeeded as needed:
            return AskSignIn(draft.id, t(needed.text), needed.claims)
        return Post(shown, draft.id) if shown else None

    async def left(self, user: UserKey) -> None:
        """They signed out, or removed the app: their sign-in is forgotten, and what was on its way to one."""
        await self._tokens.sign_out(user)
        if self._sign_in:
            await self._sign_in.drop(user)

    async def _would_be_lost(self, t: Texts, heard: Heard, lost: Sequence[Promise]) -> Answer:
        """Their sign-in is what takes access back on its day: said before it is gone, and to nobody else."""
        card = render(would_be_lost(t, lost))
        if heard.conversation.scope == "personal":
            return Post(card)
        chat = await self._teller.private(heard.conversation, heard.asker.teams_id)
        if chat is None:
            return Note(t("Please write “sign out” to me in our own chat: it concerns what you shared."))
        await self._teller.post(chat, card)
        return Note(t("I have written to you in our own chat."))

    async def joined(self, conversation: Conversation, locale: str) -> Answer | None:
        """The bot was added: one introduction."""
        return Post(_guide(notice.welcome, texts(locale), conversation.scope))

    # --- searched ------------------------------------------------------------------------------------

    async def searched(self, search: Searched) -> tuple[Choice, ...]:
        """Type-ahead for a form's field; nothing to offer is an empty list."""
        words = search.text.strip()
        if not words:
            return ()
        t = texts_for(search.asker)
        try:
            if search.dataset == "files":
                files = await self._files.search(search.asker.key, words)
                return tuple(Choice(file_title(t, file), file_choice(file)) for file in files[: search.limit])
            if search.dataset == "people":
                here = members_here(self._teller, search.conversation, search.asker)
                people = await self._people.search(search.asker.key, words, here=here)
                known = [p for p in people if p.id]  # who has none is typed as an address
                return tuple(Choice(person_title(t, p), person_choice(p)) for p in known[: search.limit])
        except ShareError as error:
            telemetry.log.warning("search.failed", dataset=search.dataset, error=type(error).__name__)
        return ()

    # --- pressed -------------------------------------------------------------------------------------

    async def pressed(self, pressed: Pressed) -> Answer:
        """A button. Raises NotYours and Outdated, which change nothing."""
        press = read_press(pressed.verb, pressed.data)
        if press is None:
            raise Outdated("unknown verb or fields")
        if isinstance(press, SharePress):
            return await self._about_share(press, pressed)
        draft = await self._drafts.get(press.draft)
        if draft is None:
            return await self._after_draft(press, pressed)
        if draft.owner != pressed.asker.key:
            raise NotYours("another person's draft")
        if pressed.sso_token is not None:
            await self._exchange(pressed.asker.key, pressed.sso_token, draft.id)
        elif pressed.code is not None:
            await self._verify(pressed.asker.key, pressed.code)
        t = texts_for(pressed.asker)
        try:
            return await self._go_on(t, press, draft, pressed)
        except SignInNeeded as needed:
            return AskSignIn(draft.id, t(needed.text), needed.claims)

    async def _after_draft(self, press: DraftPress, pressed: Pressed) -> Answer:
        """A draft is deleted after a while; the card of what was shared with it stands in the channel for good."""
        share = await self._shares.of_draft(press.draft)
        if share is None:
            raise Outdated("no such draft")
        if share.owner != pressed.asker.key:
            raise NotYours("another person's share")
        if isinstance(press, Retry):
            return await self._again(texts_for(pressed.asker), None, share.id)
        return await self._outcome(texts_for(pressed.asker), share.id)

    async def _about_share(self, press: SharePress, pressed: Pressed) -> Answer:
        share = await self._afterwards.share(press.share, pressed.asker.key)
        if pressed.sso_token is not None:
            await self._exchange(pressed.asker.key, pressed.sso_token, share.id)
        elif pressed.code is not None:
            await self._verify(pressed.asker.key, pressed.code)
        t = texts_for(pressed.asker)
        if isinstance(press, SignOut):
            lost = await self._promises.of(share.owner)
            if lost and promises_mark(lost) != press.shown:
                return Show(render(would_be_lost(t, lost)))
            await self.left(share.owner)
            return Show(render(notice.note(t(_SIGNED_OUT))))
        try:
            await self._tokens.graph_token(share.owner)
            if isinstance(press, MakeLink):
                return await self._linked(t, share)
            if isinstance(press, Raise):
                return await self._raised(t, press, share, pressed)
            return await self._afterwards.pressed(t, press, share, pressed)
        except SignInNeeded as needed:
            return AskSignIn(share.id, t(needed.text), needed.claims)

    async def _linked(self, t: Texts, share: Share) -> Answer:
        days = [grant.until for grant in await self._shares.grants(share.id) if grant.until]
        as_it_stands = share.request.model_copy(update={"until": max(days, default=None)})  # it may have been extended
        if refused := self._forms.refused(t, share.asker, as_it_stands, self._clock.now()):
            return Note(" ".join(chain.from_iterable(refused.values())))
        made = await self._sharing.link(share.id)
        if not made:
            raise Outdated("nobody who needs a link")
        people = [recipient for recipients in made.values() for recipient in recipients]
        shown = link.link(t, share_id=share.id, file=share.request.file, recipients=people, urls=list(made))
        return Show(render(shown))

    async def _raised(self, t: Texts, press: Raise, share: Share, pressed: Pressed) -> Answer:
        """More than was given is a share like any other, with its form; only that it is filled in already."""
        grants = await self._shares.grants(share.id)
        if press.n >= len(grants) or not grants[press.n].live:
            raise Outdated("nothing to raise")
        first = await self._drafts.get(share.draft_id)
        again = _second_attempt(
            share, first, [grants[press.n]], now=self._clock.now(), life=self._draft_life, role="write"
        )
        await self._drafts.add(again.model_copy(update={"conversation": pressed.conversation}))
        return Show(self._forms.card(t, self._clock.now(), again))

    async def _go_on(self, t: Texts, press: DraftPress, draft: Draft, pressed: Pressed) -> Answer:
        if draft.state == "shared":
            return await self._over(t, press, draft)
        if draft.state == "cancelled" or draft.expires_at <= self._clock.now():
            raise Outdated(f"draft is {draft.state}")
        match press:
            case Open():
                return Show(await self._opening(t, await self._opened(t, draft)))
            case Look():
                return await self._afterwards.looked(t, press, draft)
            case Submit() if press.version != draft.version:
                return await self._changed(t, draft)
            case Submit():
                return await self._submitted(t, press, draft, pressed)
            case Confirm():
                if draft.request is None or request_mark(draft.request) != press.request:
                    return await self._changed(t, draft)
                if refused := self._forms.refused(t, draft.asker, draft.request, self._clock.now()):
                    await self._drafts.back(draft.id)
                    return Show(self._forms.card(t, self._clock.now(), draft, Reading(problems=refused)))
                return await self._share(t, draft, draft.request, pressed, self._seen.take(draft.id, draft.request))
            case Back():
                await self._drafts.back(draft.id)
                return Show(self._forms.card(t, self._clock.now(), draft))
            case Cancel():
                return await self._cancelled(t, draft, pressed)
            case Details() | Retry():
                raise Outdated("nothing was shared yet")

    async def _submitted(self, t: Texts, press: Submit, draft: Draft, pressed: Pressed) -> Answer:
        ends = monotonic() + _ANSWER_WITHIN
        now = self._clock.now()
        reading, request = Reading(), None
        try:
            async with asyncio.timeout(_ANSWER_WITHIN):
                await self._tokens.graph_token(draft.owner)  # asks for sign-in before anything is judged
                reading = await self._forms.read(t, press, asker=pressed.asker, offered=draft.candidates, now=now)
                if reading.request:
                    words = known_as(reading.request.file, draft.heard, draft.wish)
                    request = reading.request.model_copy(update={"file_words": words})
                    looking = (self._before(request, pressed), self._doubts(request, draft.asker))
                    before, doubts = await asyncio.gather(*looking)
        except (GraphError, TimeoutError) as error:
            failed = error if isinstance(error, GraphError) else Unavailable("not in the time of a press")
            if reading.request is None:
                raise failed from None  # the form stays as it is: of what was chosen on it we have no names
            reading = Reading(problems={"": (t(failed.text),)}, file=reading.file, people=reading.people)
            request = None
        if request is None:
            return await self._shown_again(t, press, draft, pressed, reading)
        found = changes(request, before.permissions) if before else None
        missing = unchosen(request, draft.candidates)
        reasons = (*reasons_to_confirm(request, found), *(("unchosen",) if missing else ()))
        if reasons:
            if not await self._drafts.confirming(draft, request, press.typed(), _own_card(draft, pressed), now):
                return await self._overtaken(t, press, draft)
            self._seen.keep(draft.id, request, before)
            card = confirm.confirm(
                t,
                draft_id=draft.id,
                request=request,
                reasons=reasons,
                changes=found,
                doubts=doubts,
                unchosen=missing,
            )
            return Show(render(card))
        return await self._share(t, draft, request, pressed, before, within=max(ends - monotonic(), 0.0))

    async def _shown_again(self, t: Texts, press: Submit, draft: Draft, pressed: Pressed, reading: Reading) -> Answer:
        """The form with its problems, and what was typed."""
        if not await self._drafts.keep(draft, press.typed(), _own_card(draft, pressed), self._clock.now()):
            return await self._overtaken(t, press, draft)
        typed = draft.model_copy(update={"typed": press.typed()})
        return Show(self._forms.card(t, self._clock.now(), typed, reading))

    async def _overtaken(self, t: Texts, press: DraftPress, draft: Draft) -> Answer:
        """Another press, or words, were faster than this one."""
        fresh = await self._fresh(draft)
        over = fresh.version == draft.version or fresh.state in {"shared", "cancelled"}
        return await (self._over(t, press, fresh) if over else self._changed(t, fresh))

    async def _changed(self, t: Texts, draft: Draft) -> Answer:
        """The press came from a card that does not show any more what the draft says."""
        said = t("This form has changed meanwhile. Please look at it again before you share.")
        opened = await self._opened(t, draft)
        return Show(self._forms.card(t, self._clock.now(), opened, Reading(problems={"": (said,)})))

    async def _before(self, request: ShareRequest, pressed: Pressed) -> Looked | None:
        """Who has access now; None when Graph takes its time: the share itself can wait longer than a press.

        Raises GraphError; without knowing it a share would stop just the same.
        """
        now = self._clock.now()
        with suppress(TimeoutError):
            async with asyncio.timeout(_READ_WITHIN):
                return Looked(now, await list_permissions(self._graph, pressed.asker.key, item_path(request.file)))
        return None

    async def _doubts(self, request: ShareRequest, asker: Asker) -> list[tuple[Doubt, ...]]:
        """What makes one look twice at a recipient; who is outside and new here is one of that."""
        people = [r.person for r in request.recipients]
        outside = [person for person in people if person.kind in {"outsider", "guest"}]
        if not outside:
            return []
        doubts, past = await asyncio.gather(
            self._forms.doubts(asker, people), self._shares.of(asker.key, self._clock.now() - _KNOWN_SINCE)
        )
        met = {
            name for share in past for r in share.request.recipients for name in (r.person.id, r.person.mail) if name
        }
        new = [person in outside and met.isdisjoint({person.id, person.mail}) for person in people]
        return [
            (*found, Doubt(kind="first_time")) if first else found for found, first in zip(doubts, new, strict=True)
        ]

    async def _share(
        self,
        t: Texts,
        draft: Draft,
        request: ShareRequest,
        pressed: Pressed,
        before: Looked | None = None,
        *,
        within: float = _ANSWER_WITHIN,
    ) -> Answer:
        await self._tokens.graph_token(draft.owner)
        share_id = await self._sharing.start(draft, request, _own_card(draft, pressed), before)
        if share_id is None:
            return await self._overtaken(t, Details(draft=draft.id), draft)
        return await self._outcome(t, share_id, within)

    async def _over(self, t: Texts, press: DraftPress, draft: Draft) -> Answer:
        """A press on a draft that was shared already: show what became of it, whichever button it was."""
        if draft.state != "shared" or draft.share_id is None:
            raise Outdated(f"draft is {draft.state}")
        if isinstance(press, Retry):
            return await self._again(t, draft, draft.share_id)
        return await self._outcome(t, draft.share_id)

    async def _outcome(self, t: Texts, share_id: str, within: float = _ANSWER_WITHIN) -> Answer:
        """The result if it comes in time, else a card that is replaced when it does."""
        share = await self._sharing.finished(share_id, within=within)
        if share is None:
            raise Outdated("the share is gone")
        if share.finished_at is None:
            return Show(render(working.working(t, share.request)))
        grants = await self._shares.grants(share.id)
        shown = result.result(
            t,
            share_id=share.id,
            draft_id=share.draft_id,
            request=share.request,
            grants=grants,
            sharer_id=share.owner.object_id,
            others=await self._shares.beside(share, grants),
        )
        return Show(render(shown))

    async def _again(self, t: Texts, first: Draft | None, share_id: str) -> Answer:
        """A new attempt for those who got nothing: a form of its own, to be looked at and sent like any other."""
        failed = [g for g in await self._shares.grants(share_id) if g.failed]
        share = await self._shares.get(share_id)
        if not failed or share is None:
            return await self._outcome(t, share_id)
        again = _second_attempt(share, first, failed, now=self._clock.now(), life=self._draft_life)
        await self._drafts.add(again)
        return Show(self._forms.card(t, self._clock.now(), again))

    async def _cancelled(self, t: Texts, draft: Draft, pressed: Pressed) -> Answer:
        if not await self._corrections.close(t, draft, pressed.card_id):
            return await self._over(t, Details(draft=draft.id), await self._fresh(draft))
        if draft.follows:
            return await self._outcome(t, draft.follows)
        return Show(render(notice.cancelled(t)))

    # --- helpers -------------------------------------------------------------------------------------

    async def _looked_up(self, t: Texts, draft: Draft) -> Draft | None:
        """The draft with its candidates, open; None when another press was first."""
        candidates = await self._lookup.candidates(t, draft.heard, draft.wish)
        if not await self._drafts.looked_up(draft, candidates):
            return None
        return draft.model_copy(update={"state": "open", "candidates": candidates})

    async def _opened(self, t: Texts, draft: Draft) -> Draft:
        """The draft with its candidates. What words changed meanwhile is looked up anew. Raises Outdated."""
        while draft.candidates is None:
            if draft.state == "cancelled":
                raise Outdated("it was cancelled meanwhile")
            draft = await self._looked_up(t, draft) or await self._fresh(draft)
        return draft

    async def _fresh(self, draft: Draft) -> Draft:
        fresh = await self._drafts.get(draft.id)
        if fresh is None:
            raise Outdated("the draft is gone")
        return fresh


class _Seen:
    """Who had access when the confirm card was made: who confirms at once spares Graph a question."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], Looked] = {}

    def keep(self, draft_id: str, request: ShareRequest, looked: Looked | None) -> None:
        key = (draft_id, request_mark(request))
        self._lists.pop(key, None)
        if looked is not None:
            self._lists[key] = looked
        if len(self._lists) > _SEEN:
            del self._lists[next(iter(self._lists))]

    def take(self, draft_id: str, request: ShareRequest) -> Looked | None:
        return self._lists.pop((draft_id, request_mark(request)), None)


@lru_cache(maxsize=512)
def _guide(card: Callable[[Texts, Scope], AdaptiveCard], t: Texts, scope: Scope) -> dict[str, object]:
    """A card that is the same for everybody of a language, made once."""
    return render(card(t, scope))


def _says_all(wish: Wish) -> bool:
    """Whether nothing that was said or shared before can change what is meant."""
    return wish.intent in _REFERS_TO_NOTHING or (wish.intent == "share" and names_all(wish))


def _in_context(heard: Heard, wish: Wish, before: Before) -> tuple[Heard, Wish]:
    """The sentence with what stood around it, and what it means there."""
    if before.context is not None:
        sentence = heard.sentence.model_copy(update={"context": before.context})
        heard, wish = heard.model_copy(update={"sentence": sentence}), understand(sentence)
        # "add Patti", "Patti may edit too", "give it to Diego"
        unsaid = wish.intent in {"share", "change_role"} and names_no_file(wish)
        if (wish.intent == "none" or unsaid) and before.shared and before.shared.request:
            last = before.shared.request
            change = understand(sentence.model_copy(update={"context": as_if_open(last)}))
            if change.intent == "correct" and change != NO_CHANGE:
                recalling = heard.model_copy(update={"recalled": before.recalled})
                meant = about(last, change, recalling)
                lessens = {change.role, *(r.role for r in change.recipients)} - {None} == {"read"}
                asks = meant.intent == "correct" and "?" in sentence.text  # "did Lee get a mail?" changes nothing
                nobody = not wish.recipients  # "make it until Friday for Lee"
                if (not unsaid or meant.intent == "share" or lessens or nobody) and not asks:
                    heard, wish = recalling, meant
    wish = spelled_out(wish, before.recalled, heard)
    if refers(wish) or wish.intent == "correct":
        heard = heard.model_copy(update={"recalled": before.recalled})
    return heard, wish


def _own_card(draft: Draft, pressed: Pressed) -> str | None:
    """The message of the press, where it is the draft's own and no earlier share's."""
    return None if draft.follows else pressed.card_id


def _second_attempt(
    share: Share, first: Draft | None, grants: list[Grant], *, now: datetime, life: timedelta, role: Role | None = None
) -> Draft:
    """The same request for these people alone, as a draft of its own. `first` is gone when the share is old."""
    request = share.request
    typed = [g.recipient for g in grants if g.recipient.person.id is None or g.recipient.person.typed]
    known = [g.recipient for g in grants if g.recipient not in typed]
    until = max((g.until for g in grants if g.until), default=None)
    values: dict[str, str] = {
        "emails": ", ".join(r.person.mail or "" for r in typed),
        "role": role or min((g.recipient.role for g in grants), key=("read", "write").index),
        "message": request.message if role is None else "",
        "notify": str(request.notify).lower(),
        "sign_in": str(request.sign_in).lower(),
        "announce": str(request.announce).lower(),
        "chat": "true" if request.chat else "",
        "until": until.astimezone(local_zone(share.asker.timezone)).date().isoformat() if until else "",
    }
    nothing_heard = Heard(
        asker=share.asker,
        conversation=share.conversation,
        activity_id="",
        sentence=Sentence(text="", now=share.started_at),
    )
    return Draft(
        id=secrets.token_urlsafe(24),
        owner=share.owner,
        asker=share.asker,
        conversation=share.conversation,
        state="open",
        heard=first.heard if first else nothing_heard,
        wish=(first.wish if first else Wish(intent="share")).model_copy(
            update={
                "intent": "share",
                "recipients": tuple(WishedRecipient(kind="context", value=name_of(r.person)) for r in known)
                + tuple(WishedRecipient(kind="email", value=r.person.mail or "") for r in typed),
            }
        ),
        candidates=Candidates(
            files=(request.file,),
            file_words=request.file_words,
            people=tuple(Named(words=r.person.name, role=role or r.role, found=(r.person,)) for r in (*known, *typed)),
        ),
        typed={field: value for field, value in values.items() if value},
        follows=share.id,
        touched_at=now,
        expires_at=now + life,
    )
