"""The conversation about what was shared: undo, remove, change, extend, who has access, what did I share.

By words a draft comes in and a card goes out; by button a press about a share. Every press is checked against the
share: only who made it may use it, with their own rights, and what a card carries is an id. Less is done at once;
more (edit instead of view) goes through the form like every share.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import chain
from time import monotonic

from bot import telemetry
from bot.answers import Answer, Show
from bot.audit import Audit
from bot.clock import Clock
from bot.ending import Endings
from bot.errors import N_, GraphError, NotYours, Outdated, Unavailable
from bot.form import Forms, last_moment
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.files import Files
from bot.graph.models import Permission, Principal
from bot.graph.permissions import is_whole, list_permissions
from bot.identity.tokens import Tokens
from bot.model import Asker, File, Grant, Person, Pressed, Role, UserKey, Wish
from bot.promises import Promises
from bot.recall import LATELY, undoes
from bot.store.drafts import Candidates, Draft
from bot.store.postgres import Also
from bot.store.shares import Given, Share, Shares
from bot.texts import Texts
from bot.when import day_of, longer
from cards import access, later, mine, notice, promises, result, which
from cards.access import Right, Source
from cards.elements import Look as Tone
from cards.elements import strongest
from cards.ends import lasts, outlasted
from cards.presses import (
    Access,
    EndNow,
    Extend,
    Later,
    LetEnd,
    Look,
    Lower,
    Remove,
    Renew,
    SharePress,
    Undo,
    read_file_choice,
)
from cards.render import render

_ANSWER_WITHIN = 2.4  # seconds; Teams wants an invoke answered in three
_CHANGE_WITHIN = 1.6  # of them, where the list is read afterwards
_LATELY = timedelta(days=7)
_FIND_WITHIN = timedelta(days=180)
_ONE_THING = N_("I do one thing at a time. After this, tell me again who shall have it.")


class Afterwards:
    """Answers what concerns shares that were made. Holds no state."""

    def __init__(
        self,
        *,
        shares: Shares,
        endings: Endings,
        graph: Graph,
        files: Files,
        tokens: Tokens,
        forms: Forms,
        promises: Promises,
        audit: Audit,
        clock: Clock,
    ) -> None:
        self._shares = shares
        self._endings = endings
        self._graph = graph
        self._files = files
        self._tokens = tokens
        self._forms = forms
        self._promises = promises
        self._audit = audit
        self._clock = clock

    # --- by words --------------------------------------------------------------------------------------

    async def card(self, t: Texts, draft: Draft) -> dict[str, object]:
        """What a sentence about shares is answered with, once its words were looked up."""
        wish = draft.wish
        if wish.intent == "list_access" and not wish.files:
            return await self._mine(t, draft)
        if undoes(wish):
            return await self._undo_last(t, draft)
        files = await self._meant(draft)
        if not files:
            return render(notice.note(_no_file(t, draft)))
        if len(files) > 1:
            return render(which.which(t, draft_id=draft.id, files=files))
        return await self._about(t, draft, files[0])

    async def looked(self, t: Texts, press: Look, draft: Draft) -> Answer:
        """Of several files this one was meant."""
        ids = read_file_choice(press.file)
        offered = draft.candidates.files if draft.candidates else ()
        file = next((f for f in offered if (f.drive_id, f.item_id) == ids), None)
        if file is None:
            raise Outdated("a file that was not offered")
        return Show(await self._about(t, draft, file))

    async def _about(self, t: Texts, draft: Draft, file: File) -> dict[str, object]:
        """The list of one file, or for "extend …" the card with the day; narrowed to those who were named."""
        people = _named(draft)
        said: list[tuple[str, Tone]] = [(t(_ONE_THING), "warning")] if draft.wish.more else []
        if draft.wish.intent == "extend":
            live = await self._shares.live_on(file, draft.owner)
            given = [g for g in live if _is_one_of(g.grant, people) and _can_end(g.grant, self._clock.now())]
            ending = [g for g in given if g.grant.until and not outlasted(g.grant, [one.grant for one in live])]
            said_until = draft.wish.expiry or draft.wish.unclear_end  # "only until Friday"
            if some := ending or (given if said_until else []):
                return self._day_card(t, draft.asker, some, draft.wish, stays=not ending)
            none = t("No access that you gave here has an end date, so there is nothing to extend.")
            said = [*said, (none, "warning")]
        return await self._list(t, draft.asker, file, said=said, people=people)

    async def _undo_last(self, t: Texts, draft: Draft) -> dict[str, object]:
        """In the 1:1 chat the sentence is enough, where it can mean nothing else; else its card has the button."""
        share = await self._last(draft)
        if share is None:
            return render(notice.note(t("You have shared nothing here that I could take back.")))
        if share.finished_at is None:
            said = t("I am still sharing “{file}”. Its card offers Undo in a moment.", file=share.request.file.name)
            return render(notice.note(said))
        grants = await self._shares.grants(share.id)
        if _is_surely_meant(share, grants, draft, self._clock.now()):
            await self._tokens.graph_token(draft.owner)
            await self._endings.ask(share.id, draft.owner, "end")
            await self._endings.settled(share.id, within=_ANSWER_WITHIN * 2)
            return await self._result(t, share)
        left = any(grant.live and grant.asked is None for grant in grants)
        lead = [t("This is what you shared last. Press Undo to take it back.")] if left else []
        lead += [t(_ONE_THING)] if draft.wish.more else []
        return await self._result(t, share, lead=" ".join(lead) or None)

    async def _last(self, draft: Draft) -> Share | None:
        """The last share that was made in this conversation; for the 1:1 chat, the last one anywhere."""
        shares = await self._shares.of(draft.owner, self._clock.now() - _FIND_WITHIN)
        private, place = draft.conversation.scope == "personal", _place(draft.conversation.id)
        return next((share for share in shares if private or _place(share.conversation.id) == place), None)

    async def _meant(self, draft: Draft) -> Sequence[File]:
        """The files that the words fit; without words, the file of the last share (with the person who was named)."""
        found = draft.candidates or Candidates()
        if found.files or (draft.wish.files and draft.wish.files[0].kind not in {"context"}):
            return found.files
        people = _named(draft)
        for share in await self._shares.of(draft.owner, self._clock.now() - _FIND_WITHIN):
            if not people or any(_is_one_of(grant, people) for grant in await self._shares.grants(share.id)):
                return [share.request.file]
        return ()

    async def _mine(self, t: Texts, draft: Draft) -> dict[str, object]:
        now = self._clock.now()
        shares = await self._shares.of(draft.owner, now - _FIND_WITHIN)
        people = _named(draft)
        past = [
            mine.Past(share.id, share.started_at, share.request.file, await self._shares.grants(share.id))
            for share in shares[: 3 * mine.MOST]
        ]
        if people:
            past = [one for one in past if any(_is_one_of(grant, people) for grant in one.grants)]
        lately = [one for one in past if one.at > now - _LATELY]
        return render(mine.mine(t, lately=lately, earlier=past[len(lately) :]))

    # --- by button -------------------------------------------------------------------------------------

    async def share(self, share_id: str, owner: UserKey) -> Share:
        """The share of a press. Raises Outdated and NotYours."""
        share = await self._shares.get(share_id)
        if share is None:
            raise Outdated("no such share")
        if share.owner != owner:
            raise NotYours("another person's share")
        return share

    async def pressed(self, t: Texts, press: SharePress, share: Share, pressed: Pressed) -> Answer:
        """A button of a card about `share`, whose owner has pressed it."""
        await self._tokens.graph_token(share.owner)
        match press:
            case Undo():
                await self._endings.ask(share.id, share.owner, "end")
                await self._endings.settled(share.id, within=_ANSWER_WITHIN)
                return Show(await self._result(t, share))
            case Remove():
                return await self._less(t, share, await self._grant(share, press.n), pressed)
            case Lower():
                return await self._less(t, share, await self._grant(share, press.n), pressed, what="read")
            case Later():
                given = await self._running_out(share, [press.n])
                if not given:
                    raise Outdated("nothing of it has an end")
                return Show(self._day_card(t, pressed.asker, given))
            case Extend():
                return await self._extend(t, press, share, pressed)
            case LetEnd():
                return Show(await self._result(t, share))
            case Access():
                return Show(await self._list(t, pressed.asker, share.request.file, again=share.id))
            case Renew():
                await self._tokens.fresh_token(share.owner, None)
                await self._promises.signed_in(share.owner)
                return Show(render(promises.kept(t, await self._promises.of(share.owner))))
            case EndNow():
                return await self._end_promised(t, press, share.owner)
            case _:
                raise Outdated("not about a share")

    async def _end_promised(self, t: Texts, press: EndNow, owner: UserKey) -> Answer:
        """All that would end on a day ends now, before somebody signs out. What is not on the card is shown first."""
        promised = await self._promises.of(owner)
        if promised and promises.promises_mark(promised) != press.shown:
            return Show(render(promises.would_be_lost(t, promised)))
        for promise in promised:
            for grant in await self._shares.grants(promise.share_id):
                if grant.until:
                    await self._endings.ask(promise.share_id, owner, "end", n=grant.n)
        await asyncio.gather(*(self._endings.settled(p.share_id, within=_ANSWER_WITHIN) for p in promised))
        left = await self._promises.of(owner)
        if left:
            return Show(render(promises.would_be_lost(t, left)))
        return Show(render(promises.none_left(t, press.share)))

    async def _grant(self, share: Share, n: int) -> Grant:
        grants = await self._shares.grants(share.id)
        if n >= len(grants):
            raise Outdated("no such person in this share")
        return grants[n]

    async def _less(self, t: Texts, share: Share, grant: Grant, pressed: Pressed, *, what: str = "end") -> Answer:
        """All that the presser gave this person on this file ends, or gives no more than to view."""
        ends = monotonic() + _ANSWER_WITHIN
        person = grant.recipient.person
        mine_all = await self._shares.live_on(share.request.file, share.owner)
        meant = [g for g in mine_all if _same(g.grant.recipient.person, person)]
        for one in meant:
            await self._endings.ask(one.share.id, share.owner, "read" if what == "read" else "end", n=one.grant.n)
        await asyncio.gather(*(self._endings.settled(one.share.id, within=_CHANGE_WITHIN) for one in meant))
        after = [(await self._shares.grants(one.share.id))[one.grant.n] for one in meant]
        said, left = list(dict.fromkeys(_said(t, person, after))), ends - monotonic()
        return Show(await self._list(t, pressed.asker, share.request.file, said=said, again=share.id, within=left))

    async def _running_out(self, share: Share, ns: Sequence[int]) -> list[Given]:
        """Of these people those whose day is still to come, or open: what is due is ending already."""
        now = self._clock.now()
        return [
            Given(share, grant)
            for grant in await self._shares.grants(share.id)
            if grant.live and _can_end(grant, now) and grant.n in ns
        ]

    async def _extend(self, t: Texts, press: Extend, share: Share, pressed: Pressed) -> Answer:
        given = await self._running_out(share, press.ns)
        if not given:
            return Show(await self._result(t, share))
        others = await self._shares.beside(share)
        stays = [one.grant for one in given if one.grant.until is None or outlasted(one.grant, others)]
        until, problem = last_moment(t, press.until, pressed.asker.timezone, self._clock.now())
        if until is not None:
            people = tuple(one.grant.recipient for one in given)
            longer_request = share.request.model_copy(update={"until": until, "recipients": people})
            refused = self._forms.refused(t, pressed.asker, longer_request, self._clock.now(), since=share.started_at)
            problem = next(chain.from_iterable(refused.values()), None)
        if until is None or problem:
            said = problem or t("Choose a day.")
            return Show(self._day_card(t, pressed.asker, given, problem=said, stays=bool(stays)))
        extended = await self._shares.extend(
            share.id,
            share.owner,
            until,
            ns=press.ns,
            now=self._clock.now(),
            also=lambda ns: self._audit.extended(share, [one.grant for one in given if one.grant.n in ns]),
        )
        if extended:
            telemetry.log.info("share.extended", share=share.id, grants=len(extended))
        await self._end_too(share, stays, until)
        return Show(await self._result(t, share))

    async def _end_too(self, share: Share, stays: Sequence[Grant], until: datetime) -> None:
        """Who would have kept it gets the day for all that was given for longer: or another share would outlast it."""
        for other, grant in await self._shares.live_on(share.request.file, share.owner) if stays else ():
            longer_than = grant.until is None or grant.until > until
            if longer_than and any(_same(grant.recipient.person, one.recipient.person) for one in stays):
                also = _for_all(self._audit.extended(other, [grant]))
                now = self._clock.now()
                await self._shares.extend(other.id, share.owner, until, ns=[grant.n], now=now, also=also)

    # --- cards -----------------------------------------------------------------------------------------

    async def _result(self, t: Texts, share: Share, *, lead: str | None = None) -> dict[str, object]:
        grants = await self._shares.grants(share.id)
        return render(
            result.result(
                t,
                share_id=share.id,
                draft_id=share.draft_id,
                request=share.request,
                grants=grants,
                sharer_id=share.owner.object_id,
                lead=lead,
                others=await self._shares.beside(share, grants),
            )
        )

    def _day_card(
        self,
        t: Texts,
        asker: Asker,
        given: Sequence[Given],
        wish: Wish | None = None,
        *,
        problem: str | None = None,
        stays: bool = False,
    ) -> dict[str, object]:
        """For what the last of these shares gave; older ones on the same file have a card of their own."""
        share = given[-1].share
        grants = [one.grant for one in given if one.share.id == share.id]
        today = day_of(self._clock.now(), asker.timezone)
        ends = max((day_of(grant.until, asker.timezone) for grant in grants if grant.until), default=today)
        value = wish.expiry if wish and wish.expiry else longer(ends, wish.extension if wish else None)
        return render(
            later.later(
                t,
                share_id=share.id,
                file=share.request.file,
                grants=grants,
                today=today,
                value=max(value, today),
                problem=problem,
                stays=stays,
            )
        )

    async def _list(
        self,
        t: Texts,
        asker: Asker,
        file: File,
        *,
        said: Sequence[tuple[str, Tone]] = (),
        people: Sequence[Person] = (),
        again: str | None = None,
        within: float = _ANSWER_WITHIN,
    ) -> dict[str, object]:
        """As Graph tells it now, with what this person can change here.

        Where nobody can read it within so many seconds, `again` is the share whose button looks again.
        """
        try:
            async with asyncio.timeout(within):
                rows, given = await asyncio.gather(
                    list_permissions(self._graph, asker.key, item_path(file)), self._shares.live_on(file, asker.key)
                )
        except (GraphError, TimeoutError) as error:
            telemetry.log.warning("access.unread", error=type(error).__name__)
            if again is None:
                return render(notice.note(t(error.text if isinstance(error, GraphError) else Unavailable.text)))
            slow = t("This takes longer than usual. Look again in a moment.")
            why = t(error.text) if isinstance(error, GraphError) else slow
            return render(access.unread(t, file=file, share_id=again, why=why, said=said))
        rights = list(_rights(rows, given))
        if people:
            rights = [r for r in rights if any(_called(r, person) for person in people)]
        whole = is_whole(rows, asker.key)
        return render(access.access(t, file=file, rights=rights, said=said, whole=whole, only=bool(people)))


# --- what a sentence means -------------------------------------------------------------------------------


def _named(draft: Draft) -> list[Person]:
    """Everybody whom the words may mean."""
    found = draft.candidates or Candidates()
    nobody = [Person(kind="outsider", name=named.words) for named in found.people if not named.found]
    return [person for named in found.people for person in named.found] + nobody


def _no_file(t: Texts, draft: Draft) -> str:
    words = draft.candidates.file_words if draft.candidates else None
    if words:
        return t("I found no file for “{words}”.", words=words)
    return t("Which file do you mean? Name it, or send me its link.")


def _is_surely_meant(share: Share, grants: Sequence[Grant], draft: Draft, now: datetime) -> bool:
    """Whether "undo that", with nothing beside it, can only mean this share: it was made here and just now.

    Nothing of it was changed since, which could be meant as well, and no form is open after it.
    """
    changed = any(g.ended_at or g.lowered_at or g.asked or g.until != share.request.until for g in grants)
    here = draft.conversation.scope == "personal" and share.conversation.id == draft.conversation.id
    around = draft.heard.sentence.context
    return (
        draft.wish.bare
        and here
        and not changed
        and share.started_at > now - LATELY
        and (around is None or around.draft is None)
    )


def _for_all(record: Also) -> Callable[[Collection[int]], Also]:
    """One record, whichever grants it is of."""
    return lambda _: record


def _can_end(grant: Grant, now: datetime) -> bool:
    """Whether a day may be set: they have something by it, and it is not ending already."""
    return grant.permission_id is not None and grant.asked is None and (grant.until is None or grant.until > now)


def _place(conversation_id: str) -> str:
    return conversation_id.partition(";")[0]


# --- who is who --------------------------------------------------------------------------------------------


def _same(one: Person, other: Person) -> bool:
    if one.id and other.id:
        return one.id == other.id
    return bool(one.mail and other.mail) and (one.mail or "").lower() == (other.mail or "").lower()


def _is_one_of(grant: Grant, people: Sequence[Person]) -> bool:
    person = grant.recipient.person
    return not people or any(
        _same(person, other) or (other.id is None and other.mail is None and _fits(other.name, person.name))
        for other in people
    )


def _called(right: Right, person: Person) -> bool:
    if person.mail and right.mail:
        return person.mail.lower() == right.mail.lower()
    return right.name is not None and _fits(person.name, right.name)


def _fits(words: str, name: str) -> bool:
    """Every word begins a word of the name."""
    parts = name.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words.casefold().split())


def _rights(rows: Iterable[Permission], given: Sequence[Given]) -> Iterable[Right]:
    """One line for each person and row, then whom we invited and Graph does not list yet."""
    listed: set[tuple[str, int]] = set()
    for row in rows:
        role = strongest(row.effective_roles()) or ""
        principals = row.principals()
        if row.link is not None and row.link.scope in {"anonymous", "organization"}:
            yield Right(role, "open_link" if row.link.scope == "anonymous" else "organisation_link")
            continue
        for one in principals:
            mine_here = [
                g for g in given if g.grant.permission_id == row.id and one.is_person(g.grant.recipient.person)
            ]
            listed |= {(g.share.id, g.grant.n) for g in mine_here}
            yield _right(row, one, role, () if row.inherited else mine_here)
    for unlisted in given:
        person, ending = unlisted.grant.recipient.person, unlisted.grant.asked == "end"
        if (unlisted.share.id, unlisted.grant.n) not in listed and unlisted.grant.permission_id and not ending:
            given_so = _given([unlisted])
            source: Source = "invited" if person.kind in {"outsider", "guest"} else "unseen"
            yield Right(unlisted.grant.gives, source, person.name, person.mail, person.kind == "group", given_so)


def _right(row: Permission, one: Principal, role: str, given: Sequence[Given]) -> Right:
    source: Source = "inherited" if row.inherited else "link" if row.link else "direct"
    if role == "owner":
        source = "owner"
    return Right(
        role, source, one.name, one.mail, one.kind in {"group", "owners"}, _given(given, row, role) if given else None
    )


def _given(all_of_one: Sequence[Given], row: Permission | None = None, role: str = "") -> access.Given:
    """What one person was given, the oldest first: of the strongest right, that which ends last.

    Whom Microsoft 365 lets only view (`role`) has no right to edit left, though the end of that is not recorded yet.
    """
    rights = {g.grant.gives for g in all_of_one}
    lowered = role == "read" and "read" in rights
    gives: Role = "write" if "write" in rights and not lowered else "read"
    such = [g for g in all_of_one if g.grant.gives == gives]
    one = next((g for g in reversed(such) if g.grant.until is None), None)
    one = one or max(reversed(such), key=lambda g: g.grant.until or g.share.started_at)
    link = one.grant.recipient.person.kind == "outsider" or (row is not None and row.link is not None)
    then = lasts([g.grant for g in all_of_one], "read") if one.grant.until else None
    stays = then if then and (then.until is None or then.until != one.grant.until) else None
    return access.Given(one.share.id, one.grant.n, one.grant.until, gives, link, stays)


def _said(t: Texts, person: Person, after: Sequence[Grant]) -> Iterable[tuple[str, Tone]]:
    """What became of a wish for less, in one line each."""
    name = person.name
    for grant in after:
        if grant.asked:
            yield t("Changing what {name} may do …", name=name), "subtle"
        elif grant.trouble:
            yield result.cause_words(t, grant.trouble), "problem"
        elif grant.ended_as == "changed":
            yield result.cause_words(t, "ChangedSince"), "warning"
        elif grant.ended_as:
            yield t("What you gave {name} here is taken back.", name=name), "good"
        elif grant.lowered_at:
            yield t("{name} can view now, no longer edit.", name=name), "good"
