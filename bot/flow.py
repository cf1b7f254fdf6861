"""The conversation: heard → form; press → form with problems | confirm | work. One method per thing that can happen.

    sentence ─► heard ─sign in─► open ──Share──► confirming ──Confirm──► shared
                                 │  ▲ ╰problems╯      │    ▲Back             (one winner)
                                 ╰──┴── Cancel ──► cancelled

Every press is checked here against the draft: its owner, its tenant, its state, its time. A card proves nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import cache

from microsoft_teams.cards import AdaptiveCard

from bot import telemetry
from bot.answers import Answer, AskSignIn, Choice, Post, Show
from bot.clock import Clock
from bot.errors import N_, GraphError, NotYours, Outdated, SignInNeeded
from bot.form import Forms, Reading, local_zone
from bot.graph.files import Files
from bot.graph.people import People
from bot.identity.tokens import Tokens
from bot.intent import understand
from bot.lookup import Lookup, known_as, members_here
from bot.model import Conversation, Grant, Heard, Pressed, Scope, Searched, ShareRequest, SignedIn, Wish
from bot.policy import reasons_to_confirm
from bot.sharing import Sharing, Teller
from bot.store.drafts import Candidates, Draft, Drafts, Named
from bot.store.shares import Share, Shares
from bot.texts import Texts, texts
from cards import announce, confirm, form, notice, result, working
from cards.elements import file_title, person_title
from cards.presses import (
    Back,
    Cancel,
    Confirm,
    Details,
    Open,
    Press,
    Retry,
    Submit,
    file_choice,
    person_choice,
    read_press,
)
from cards.render import render

_NOT_YET = N_("I can share files, but I cannot do that yet. In the file's “Manage access” you can.")
_ANSWER_WITHIN = 2.4  # seconds; Teams wants an invoke answered in three


class Flow:
    """Answers people. Holds no state of its own: what a conversation has reached stands in its draft."""

    def __init__(
        self,
        *,
        drafts: Drafts,
        shares: Shares,
        lookup: Lookup,
        files: Files,
        people: People,
        tokens: Tokens,
        forms: Forms,
        sharing: Sharing,
        teller: Teller,
        clock: Clock,
        draft_life: timedelta,
    ) -> None:
        self._drafts = drafts
        self._shares = shares
        self._lookup = lookup
        self._files = files
        self._people = people
        self._tokens = tokens
        self._forms = forms
        self._sharing = sharing
        self._teller = teller
        self._clock = clock
        self._draft_life = draft_life

    # --- heard ---------------------------------------------------------------------------------------

    async def heard(self, heard: Heard) -> Answer | None:
        """A message to the bot. Only a request to share opens anything."""
        t = texts(heard.asker.locale)
        wish = understand(heard.sentence)
        telemetry.log.info("heard", intent=wish.intent, scope=heard.conversation.scope)
        match wish.intent:
            case "share":
                return await self._begin(t, heard, wish)
            case "thanks":
                return Post(render(notice.thanks(t)))
            case "help":
                return Post(_guide(notice.help_card, t, heard.conversation.scope))
            case "revoke" | "list_access" | "extend" | "change_role":
                return Post(render(notice.note(t(_NOT_YET))))
            case _:
                return Post(_guide(notice.not_understood, t, heard.conversation.scope))

    async def _begin(self, t: Texts, heard: Heard, wish: Wish) -> Answer:
        draft = Draft(
            id=secrets.token_urlsafe(24),
            owner=heard.asker.key,
            asker=heard.asker,
            conversation=heard.conversation,
            heard=heard,
            wish=wish,
            expires_at=self._clock.now() + self._draft_life,
        )
        if heard.conversation.scope != "personal":
            await self._drafts.add(draft)
            return Post(render(announce.announce(t, draft_id=draft.id, name=heard.asker.name)))
        try:
            candidates = await self._lookup.candidates(t, heard, wish)
        except SignInNeeded as needed:
            await self._drafts.add(draft)
            return AskSignIn(draft.id, t(needed.text))
        opened = draft.model_copy(update={"state": "open", "candidates": candidates})
        await self._drafts.add(opened)
        return Post(self._form(t, opened))

    async def signed_in(self, event: SignedIn) -> Answer | None:
        """The Teams client sent a token for the person; their draft goes on where it stopped.

        Raises SignInRefused when the token is not theirs. A second client sending the same finds the draft open.
        """
        await self._tokens.exchange(event.asker.key, event.sso_token)
        draft = await self._drafts.get(event.exchange_id)
        if draft is None or draft.owner != event.asker.key or draft.state != "heard":
            return None
        if not draft.conversation.scope == event.conversation.scope == "personal":
            return None  # the form is for one person's eyes; elsewhere it is the answer to their press
        t = texts(event.asker.locale)
        opened = await self._looked_up(t, draft)
        return Post(self._form(t, opened)) if opened else None

    async def joined(self, conversation: Conversation, locale: str) -> Answer | None:
        """The bot was added: one introduction."""
        return Post(_guide(notice.welcome, texts(locale), conversation.scope))

    # --- searched ------------------------------------------------------------------------------------

    async def searched(self, search: Searched) -> tuple[Choice, ...]:
        """Type-ahead for a form's field; nothing to offer is an empty list."""
        words = search.text.strip()
        if not words:
            return ()
        t = texts(search.asker.locale)
        try:
            if search.dataset == "files":
                files = await self._files.search(search.asker.key, words)
                return tuple(Choice(file_title(file), file_choice(file)) for file in files[: search.limit])
            if search.dataset == "people":
                here = members_here(self._teller, search.conversation, search.asker)
                people = await self._people.search(search.asker.key, words, here=here)
                return tuple(Choice(person_title(t, p), person_choice(p)) for p in people[: search.limit])
        except (SignInNeeded, GraphError) as error:
            telemetry.log.warning("search.failed", dataset=search.dataset, error=type(error).__name__)
        return ()

    # --- pressed -------------------------------------------------------------------------------------

    async def pressed(self, pressed: Pressed) -> Answer:
        """A button. Raises NotYours and Outdated, which change nothing."""
        press = read_press(pressed.verb, pressed.data)
        if press is None:
            raise Outdated("unknown verb or fields")
        draft = await self._drafts.get(press.draft)
        if draft is None:
            raise Outdated("no such draft")
        if draft.owner != pressed.asker.key:
            raise NotYours("another person's draft")
        if pressed.sso_token is not None:
            await self._tokens.exchange(pressed.asker.key, pressed.sso_token)
        t = texts(pressed.asker.locale)
        try:
            return await self._go_on(t, press, draft, pressed)
        except SignInNeeded as needed:
            return AskSignIn(draft.id, t(needed.text))

    async def _go_on(self, t: Texts, press: Press, draft: Draft, pressed: Pressed) -> Answer:
        if draft.state == "shared":
            return await self._over(t, press, draft)
        if draft.state == "cancelled" or draft.expires_at <= self._clock.now():
            raise Outdated(f"draft is {draft.state}")
        match press:
            case Open():
                opened = draft if draft.candidates else await self._looked_up(t, draft)
                return Show(self._form(t, opened or await self._fresh(draft)))
            case Submit():
                return await self._submitted(t, press, draft, pressed)
            case Confirm():
                if draft.state != "confirming" or draft.request is None:
                    raise Outdated("nothing to confirm")
                if refused := self._forms.refused(t, draft.asker, draft.request, self._clock.now()):
                    await self._drafts.back(draft.id)
                    return Show(self._form(t, draft, Reading(problems=refused)))
                return await self._share(t, draft, draft.request, pressed)
            case Back():
                await self._drafts.back(draft.id)
                return Show(self._form(t, draft))
            case Cancel():
                return await self._cancelled(t, draft, pressed)
            case Details() | Retry():
                raise Outdated("nothing was shared yet")

    async def _submitted(self, t: Texts, press: Submit, draft: Draft, pressed: Pressed) -> Answer:
        await self._tokens.graph_token(draft.owner)  # asks for sign-in before anything is judged
        reading = await self._forms.read(t, press, asker=pressed.asker, offered=draft.candidates, now=self._clock.now())
        if reading.request is None:
            await self._drafts.keep(draft.id, press.typed(), pressed.card_id)
            return Show(self._form(t, draft.model_copy(update={"typed": press.typed()}), reading))
        words = known_as(reading.request.file, draft.heard, draft.wish)
        request = reading.request.model_copy(update={"file_words": words})
        if reasons := reasons_to_confirm(request):
            if not await self._drafts.confirming(draft.id, request, press.typed(), pressed.card_id):
                return await self._over(t, press, await self._fresh(draft))
            return Show(render(confirm.confirm(t, draft_id=draft.id, request=request, reasons=reasons)))
        return await self._share(t, draft, request, pressed)

    async def _share(self, t: Texts, draft: Draft, request: ShareRequest, pressed: Pressed) -> Answer:
        await self._tokens.graph_token(draft.owner)
        share_id = await self._sharing.start(draft.id, draft.owner, request, pressed.card_id)
        if share_id is None:
            return await self._over(t, Details(draft=draft.id), await self._fresh(draft))
        return await self._outcome(t, share_id)

    async def _over(self, t: Texts, press: Press, draft: Draft) -> Answer:
        """A press on a draft that was shared already: show what became of it, whichever button it was."""
        if draft.state != "shared" or draft.share_id is None:
            raise Outdated(f"draft is {draft.state}")
        if isinstance(press, Retry):
            return await self._again(t, draft, draft.share_id)
        return await self._outcome(t, draft.share_id)

    async def _outcome(self, t: Texts, share_id: str) -> Answer:
        """The result if it comes in time, else a card that is replaced when it does."""
        share = await self._sharing.finished(share_id, within=_ANSWER_WITHIN)
        if share is None:
            raise Outdated("the share is gone")
        if share.finished_at is None:
            return Show(render(working.working(t, share.request)))
        grants = await self._shares.grants(share.id)
        return Show(render(result.result(t, draft_id=share.draft_id, request=share.request, grants=grants)))

    async def _again(self, t: Texts, draft: Draft, share_id: str) -> Answer:
        """A new attempt for those who got nothing: a form of its own, to be looked at and sent like any other."""
        failed = [g for g in await self._shares.grants(share_id) if g.state in {"refused", "in_doubt"}]
        share = await self._shares.get(share_id)
        if not failed or share is None:
            return await self._outcome(t, share_id)
        again = _second_attempt(draft, share, failed, self._clock.now() + self._draft_life)
        await self._drafts.add(again)
        return Show(self._form(t, again))

    async def _cancelled(self, t: Texts, draft: Draft, pressed: Pressed) -> Answer:
        if not await self._drafts.cancel(draft.id, draft.owner):
            return await self._over(t, Details(draft=draft.id), await self._fresh(draft))
        card = render(notice.cancelled(t))
        if pressed.card_id:
            public = draft.conversation.scope != "personal"
            shown = render(announce.closed(t, name=draft.asker.name)) if public else card
            await self._teller.update(draft.conversation, pressed.card_id, shown)
        return Show(card)

    # --- helpers -------------------------------------------------------------------------------------

    async def _looked_up(self, t: Texts, draft: Draft) -> Draft | None:
        """The draft with its candidates, open; None when another press was first."""
        candidates = await self._lookup.candidates(t, draft.heard, draft.wish)
        if not await self._drafts.looked_up(draft.id, candidates):
            return None
        return draft.model_copy(update={"state": "open", "candidates": candidates})

    async def _fresh(self, draft: Draft) -> Draft:
        fresh = await self._drafts.get(draft.id)
        if fresh is None:
            raise Outdated("the draft is gone")
        return fresh

    def _form(self, t: Texts, draft: Draft, reading: Reading | None = None) -> dict[str, object]:
        """The form as the draft stands; `reading` adds what was wrong with it and what it had recognised."""
        found = draft.candidates or Candidates()
        reading = reading or Reading()
        if draft.request is not None:
            people = tuple(r.person for r in draft.request.recipients if r.person.id)
            reading = reading.model_copy(update={"file": draft.request.file, "people": people})
        zone = local_zone(draft.asker.timezone)
        return render(
            form.form(
                t,
                draft_id=draft.id,
                scope=draft.conversation.scope,
                today=self._clock.now().astimezone(zone).date(),
                files=found.files,
                file_words=found.file_words,
                people=found.people,
                typed=draft.typed if draft.typed is not None else form.wished(draft.wish, found.people),
                problems=reading.problems,
                hints=_by_field(found.notes) if draft.typed is None else {},
                chosen_file=reading.file,
                chosen_people=reading.people,
                limits=self._forms.limits(draft.asker, self._clock.now()),
            )
        )


@cache
def _guide(card: Callable[[Texts, Scope], AdaptiveCard], t: Texts, scope: Scope) -> dict[str, object]:
    """A card that is the same for everybody of a language, made once."""
    return render(card(t, scope))


def _by_field(notes: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {}
    for field, sentence in notes:
        lines.setdefault(field, []).append(sentence)
    return lines


def _second_attempt(draft: Draft, share: Share, failed: list[Grant], expires_at: datetime) -> Draft:
    """The same request for those it did not reach, as a draft of its own."""
    request = share.request
    typed = [g.recipient.person for g in failed if g.recipient.person.id is None or g.recipient.person.typed]
    known = [g.recipient for g in failed if g.recipient.person not in typed]
    values = {
        "emails": ", ".join(person.mail or "" for person in typed),
        "role": min((g.recipient.role for g in failed), key=("read", "write").index),
        "message": request.message,
        "notify": str(request.notify).lower(),
        "sign_in": str(request.sign_in).lower(),
        "announce": str(request.announce).lower(),
        "until": request.until.astimezone(local_zone(draft.asker.timezone)).date().isoformat() if request.until else "",
    }
    return draft.model_copy(
        update={
            "id": secrets.token_urlsafe(24),
            "state": "open",
            "candidates": Candidates(
                files=(request.file,),
                file_words=request.file_words,
                people=tuple(Named(words=r.person.name, role=r.role, found=(r.person,)) for r in known),
            ),
            "typed": {field: value for field, value in values.items() if value},
            "request": None,
            "share_id": None,
            "expires_at": expires_at,
        }
    )
