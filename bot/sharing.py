"""The use case: a claimed request becomes grants. look → invite → verify → tell → record.

A share survives the death of the process at any line. What was reached stands in the grant rows; a row says
`sending` before its POST leaves, so whoever finds it so does not know how that POST ended and reads the
permissions before sending another.

    planned ──► sending ──► sent ──► verified
                   │  ╰──► refused (with a cause)
                   ╰─────► in_doubt (the truth cannot be read)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypedDict, Unpack, get_args

from pydantic import ValidationError

from bot import telemetry
from bot.audit import Audit
from bot.bells import Bells
from bot.clock import Clock
from bot.errors import (
    GraphError,
    GroupUnresolved,
    LinkGone,
    NotAccepted,
    NotFound,
    ShareError,
    SharingFailed,
    SignInNeeded,
    Unavailable,
    Unknown,
    Unresolved,
)
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.invite import DriveRecipient, Invite, invite_to
from bot.graph.links import people_link
from bot.graph.models import Permission
from bot.graph.permissions import held_by, is_whole, list_permissions
from bot.model import Conversation, Grant, GrantState, Person, Recipient, Role, ShareRequest
from bot.store.drafts import Defer, Draft, Drafts
from bot.store.jobs import AttemptLocks, Busy, Held, Turns
from bot.store.shares import Reached, Share, Shares
from bot.telling import Teller, Telling
from bot.texts import texts_for
from cards.received import received
from cards.render import render

_STALE = timedelta(seconds=10)
_LEFT_BEHIND = timedelta(minutes=10)
_TOLD_WITHIN = timedelta(minutes=15)
_TOLD_FOR = timedelta(days=7)
_FILE_WITHIN = 2.0  # seconds


class Looked(NamedTuple):
    """Who had access to a file, and the moment before that was asked."""

    at: datetime
    permissions: tuple[Permission, ...]


class Ending(TypedDict, total=False):
    """What is known when a grant has ended; the columns of its row."""

    cause: str | None
    had: tuple[str, ...]
    permission_id: str | None
    granted_to: str | None
    roles: tuple[str, ...]
    mail_failed: bool
    request_id: str | None


class Sharing:
    """Carries shares out. Each public method may be called twice; the second time changes nothing."""

    def __init__(
        self,
        *,
        drafts: Drafts,
        shares: Shares,
        graph: Graph,
        teller: Teller,
        telling: Telling,
        audit: Audit,
        clock: Clock,
        locks: AttemptLocks,
        turns: Turns,
        bells: Bells,
        defer_share: Defer,
        per_hour: int,
    ) -> None:
        self._drafts = drafts
        self._shares = shares
        self._graph = graph
        self._teller = teller
        self._telling = telling
        self._audit = audit
        self._clock = clock
        self._locks = locks
        self._turns = turns
        self._bells = bells
        self._defer_share = defer_share
        self._per_hour = per_hour

    async def start(
        self, draft: Draft, request: ShareRequest, card_id: str | None, before: Looked | None = None
    ) -> str | None:
        """Claim the draft's one attempt and leave the work to a job; None when another press, or words, were first.

        `before`: who has access, where that was read a moment ago. Raises TooMany.
        """
        return await self._drafts.claim(
            draft,
            request,
            self._clock.now(),
            defer=self._defer_share,
            card_id=card_id,
            prior=_dumped(before.permissions) if before else None,
            looked_at=before.at if before else None,
            most=self._per_hour,
        )

    async def finished(self, share_id: str, *, within: float) -> Share | None:
        """The share when it is finished, or as it stands after `within` seconds."""
        return await self._bells.wait(
            share_id,
            lambda: self._shares.get(share_id),
            lambda share: share is None or share.finished_at is not None,
            within,
        )

    async def left_behind(self) -> tuple[str, ...]:
        """Shares that should have ended long ago: their job was given up, or was lost."""
        return await self._shares.unfinished(self._clock.now() - _LEFT_BEHIND)

    async def untold(self) -> tuple[str, ...]:
        """Shares whose card is not true though no job may be at it any more: Teams was away for longer than jobs wait.

        Each is named again after a while, for a week: a conversation that was deleted is told nothing for ever.
        """
        now = self._clock.now()
        return await self._shares.stale(now, before=now - _TOLD_WITHIN, since=now - _TOLD_FOR)

    async def run(self, share_id: str) -> None:
        """Take a share as far as it goes. Raises Busy while another run of it is alive."""
        share = await self._shares.get(share_id)
        if share is None:
            return
        async with self._turns.of(share.owner), self._locks.hold(share_id) as held:
            if not held:
                raise Busy(share_id)
            share = await self._shares.get(share_id) or share
            if share.finished_at is None:
                # What is taken back meanwhile would be believed to be there still.
                async with self._locks.hold_within(share.request.file.key, _FILE_WITHIN) as alone:
                    if not alone:
                        raise Busy(share_id)
                    await self._carry_out(share, held)
                    await self._shares.finish(share_id, self._clock.now())
            self._bells.ring(share_id)
            if share.told_at is None:
                await self._tell_recipients(share)
            if share.told_at is None or share.news:
                await self._telling.tell(share_id)
        await self._telling.tell_earlier(share)

    async def _tell_recipients(self, share: Share) -> None:
        """In their own chats. One that is told twice is harmless, one that is never told is not: posted, then noted."""
        grants = await self._shares.grants(share.id)
        for n, chat in await self._shares.chats(share.id):
            grant = grants[n]
            card = received(
                texts_for(share.asker),
                sharer=share.asker.name,
                file=share.request.file,
                role=grant.gives,
                message=share.request.message,
                until=grant.until,
            )
            try:
                await self._teller.post(chat, render(card))
            except GraphError as error:
                telemetry.log.warning("chat.failed", share=share.id, n=n, error=type(error).__name__)
                await self._shares.step(share.id, n, expected=grant.state, to=grant.state, mail_failed=True)
            await self._shares.told_in_chat(share.id, n, self._clock.now())

    # --- where invitations are refused ---------------------------------------------------------------

    async def link(self, share_id: str) -> dict[str, tuple[Recipient, ...]]:
        """A link for those whose invitation was refused by the rules, or that link again: address → its people.

        The same asked twice is the same link, so a run that died before it was noted is simply done again. Once noted
        it is only shown: who has taken it away by hand does not want it given again. Raises LinkGone, and GraphError
        where links are refused too.
        """
        share = await self._shares.get(share_id)
        if share is None:
            return {}
        async with (
            self._locks.hold_within(share_id, _FILE_WITHIN) as held,
            self._locks.hold_within(share.request.file.key, _FILE_WITHIN) as alone,
        ):
            if not held or not alone:
                raise Unavailable("another run works on this share, or on this file")
            try:
                made = await self._links(share)
            except Unknown:
                await self._tell_of_link(share_id)
                raise
            if made:
                await self._tell_of_link(share_id)
        return made

    async def _tell_of_link(self, share_id: str) -> None:
        try:
            await self._telling.tell(share_id)
        except GraphError as error:  # they have access all the same, and the link must be handed over
            telemetry.log.warning("link.untold", share=share_id, error=type(error).__name__)

    async def _links(self, share: Share) -> dict[str, tuple[Recipient, ...]]:
        """Those that were made, and one for each right of those who got nothing, unless their day is over."""
        now = self._clock.now()
        grants = [g for g in await self._shares.grants(share.id) if g.cause == SharingFailed.__name__]
        failed = [g for g in grants if g.failed and not (g.until and g.until <= now)]
        made: dict[str, tuple[Recipient, ...]] = {}
        for grant in grants:
            if grant.live and grant.link:
                made[grant.link] = (*made.get(grant.link, ()), grant.recipient)
        for role in get_args(Role):
            if some := [g for g in failed if g.recipient.role == role]:
                url = await self._make_link(share, role, some)
                made[url] = (*made.get(url, ()), *(g.recipient for g in some))
        if not made and any(g.live for g in grants):
            raise LinkGone("made before links were kept")
        return made

    async def _make_link(self, share: Share, role: Role, grants: Sequence[Grant]) -> str:
        """Rows and record speak of it before the POST leaves: no job repeats it where the process dies.

        What is in doubt counts as given, so its last day and Undo take back what may be there.
        """
        await self._shares.has_news(share.id, self._clock.now())
        for grant in grants:
            also = self._audit.linked(share, grant, "sending")
            await self._shares.step(share.id, grant.n, expected=grant.state, to="in_doubt", also=also)
        try:
            row = await self._link_for(share, role, grants)
        except ShareError as error:
            request_id = error.request_id if isinstance(error, GraphError) else None
            for grant in grants:
                # What an earlier attempt left in doubt is so still, whatever became of this one.
                state: GrantState = "in_doubt" if isinstance(error, Unknown) else grant.state
                cause = type(error).__name__
                also = self._audit.linked(share, grant, state, cause=cause, request_id=request_id)
                await self._shares.step(share.id, grant.n, expected="in_doubt", to=state, also=also)
            raise
        url = (row.link.webUrl if row.link else None) or ""
        for grant in grants:
            also = self._audit.linked(share, grant, "sent")
            given: Reached = {"permission_id": row.id, "roles": [role], "link": url}
            if await self._shares.step(share.id, grant.n, expected="in_doubt", to="sent", also=also, **given):
                telemetry.grants.labels("sent", "link").inc()
        return url

    async def _link_for(self, share: Share, role: Role, grants: Sequence[Grant]) -> Permission:
        """Raises Unknown where it may be there all the same. The same asked twice is the same link."""
        people = [_address(g.recipient.person) for g in grants]
        try:
            return await people_link(self._graph, share.owner, share.request.file, role, people)
        except Unknown as error:
            telemetry.log.warning("link.unknown", share=share.id, request=error.request_id)
        try:
            return await people_link(self._graph, share.owner, share.request.file, role, people)
        except ShareError as error:  # whatever it is, the first one may have been carried out
            raise Unknown(f"after no answer: {type(error).__name__}") from error

    # --- look, invite, verify ------------------------------------------------------------------------

    async def _carry_out(self, share: Share, lock: Held) -> None:
        open_grants = [g for g in await self._shares.grants(share.id) if g.state in {"planned", "sending", "sent"}]
        if not open_grants:
            return
        try:
            before = await self._look(share, fresh=all(g.state == "planned" for g in open_grants))
            for grant in open_grants:
                if grant.state == "sent":
                    continue
                if not await lock.still():
                    raise Busy(share.id)  # the lock is lost: somebody else may be at work, so nothing is posted
                await self._invite(share, grant, before)
            await self._verify(share)
        except ShareError as error:
            await self._refuse_rest(share, error)

    async def _look(self, share: Share, *, fresh: bool) -> Sequence[Permission]:
        """Who had access before the first POST of this share, whichever run sent it.

        What was read with the form serves if nothing took long and nothing was taken back since; while nothing is
        sent it may be read anew.
        """
        if share.prior is not None and not (fresh and await self._is_stale(share)):
            return [Permission.model_validate(p) for p in share.prior]
        now = self._clock.now()
        before = await list_permissions(self._graph, share.owner, item_path(share.request.file))
        await self._shares.remember_prior(share.id, _dumped(before), now)
        return before

    async def _is_stale(self, share: Share) -> bool:
        at = share.looked_at or share.started_at
        return self._clock.now() - at > _STALE or await self._shares.taken_since(share.request.file, at)

    async def _invite(self, share: Share, grant: Grant, before: Sequence[Permission]) -> None:
        person = grant.recipient.person
        if grant.state == "sending" and await self._settled(share, grant):
            return
        held = held_by(before, person)
        had = held.effective_roles() if held else ()
        if held and grant.state == "planned" and held.covers(grant.recipient.role):
            # Another invite would change nothing but their mailbox. A right given here is leant on from now on: who
            # takes back another share of ours leaves it standing for this one.
            row = None if held.inherited else held.id
            await self._end(
                share, grant, "verified", had=had, roles=had, granted_to=held.shown_name(), permission_id=row
            )
            return
        chat = await self._chat_with(share, person) if grant.state == "planned" else None
        in_chat = grant.in_chat or chat is not None
        reached: Reached = {"had": had} if chat is None else {"had": had, "chat": chat}
        if not await self._shares.step(share.id, grant.n, expected=grant.state, to="sending", **reached):
            return
        sent = grant.model_copy(update={"state": "sending", "in_chat": in_chat})
        try:
            await self._send(share, sent)
        except Unknown as error:
            telemetry.log.warning("invite.unknown", share=share.id, n=grant.n, request=error.request_id)
            if not await self._settled(share, sent):
                await self._send_again(share, sent)
        except SignInNeeded as error:
            # A refused token means that nothing was carried out; without one the others are not even tried.
            await self._end(share, sent, "refused", cause=type(error).__name__)
            raise
        except GraphError as error:
            await self._end(share, sent, "refused", cause=_cause(error, person), request_id=error.request_id)

    async def _chat_with(self, share: Share, person: Person) -> Conversation | None:
        """Where this person is told instead of by mail: known before the invite, which would send the mail.

        Without a sign-in the mail's link is the only way in, so then it is never left out.
        """
        if not (share.request.chat and share.request.sign_in and person.id) or person.kind not in {"member", "guest"}:
            return None
        try:
            return await self._teller.private(share.conversation, person.id)
        except GraphError as error:
            telemetry.log.info("chat.unreached", share=share.id, error=type(error).__name__)
            return None

    async def _send(self, share: Share, grant: Grant) -> None:
        """One invite for one person; a group that Graph does not take by id is tried once by its address."""
        person, file = grant.recipient.person, share.request.file
        try:
            invited = await invite_to(self._graph, share.owner, file, _body(share.request, grant))
        except (NotFound, NotAccepted, Unresolved):
            if person.kind != "group" or not person.mail:
                raise
            by_mail = _body(share.request, grant, by_mail=True)
            invited = await invite_to(self._graph, share.owner, file, by_mail)
        permission = invited.permissions[0] if invited.permissions else None
        await self._end(
            share,
            grant,
            "sent",
            permission_id=permission.id if permission else None,
            granted_to=permission.shown_name() if permission else None,
            roles=permission.effective_roles() if permission else (),
            mail_failed=invited.mail_failed,
            cause=invited.mail_cause.__name__ if invited.mail_cause else None,
            request_id=invited.request_id,
        )

    async def _send_again(self, share: Share, grant: Grant) -> None:
        try:
            await self._send(share, grant)
        except GraphError as error:
            state: GrantState = "in_doubt" if isinstance(error, Unknown) else "refused"
            cause = _cause(error, grant.recipient.person)
            await self._end(share, grant, state, cause=cause, request_id=error.request_id)

    async def _settled(self, share: Share, grant: Grant) -> bool:
        """An invite left and nobody knows how it ended: read. True when nothing more may be sent.

        Absence proves nothing where the list is not whole: outsiders and guests are not listed before they open the
        invitation, and who does not own the file sees no rows but their own. Another invite could then be a
        second mail, and that decision is the person's.
        """
        person = grant.recipient.person
        try:
            now = await list_permissions(self._graph, share.owner, item_path(share.request.file))
        except GraphError as error:
            await self._end(share, grant, "in_doubt", cause="Unknown", request_id=error.request_id)
            return True
        if held := held_by(now, person, role=grant.recipient.role):
            await self._end(
                share, grant, "sent", permission_id=held.id, granted_to=held.shown_name(), roles=held.effective_roles()
            )
            return True
        if person.kind in {"outsider", "guest"} or not is_whole(now, share.owner):
            await self._end(share, grant, "in_doubt", cause="Unknown")
            return True
        return False

    async def _verify(self, share: Share) -> None:
        """Graph's yes is not yet access: read back, and keep what is really there."""
        sent = [g for g in await self._shares.grants(share.id) if g.state == "sent"]
        if not sent:
            return
        try:
            now = await list_permissions(self._graph, share.owner, item_path(share.request.file))
        except GraphError as error:
            telemetry.log.warning("verify.failed", share=share.id, status=error.status, request=error.request_id)
            return
        for grant in sent:
            if held := held_by(now, grant.recipient.person, role=grant.recipient.role):
                await self._shares.step(
                    share.id,
                    grant.n,
                    expected="sent",
                    to="verified",
                    permission_id=held.id,
                    granted_to=held.shown_name() or grant.granted_to,
                    roles=held.effective_roles(),
                )

    async def _refuse_rest(self, share: Share, error: ShareError) -> None:
        telemetry.log.warning("share.stopped", share=share.id, error=type(error).__name__)
        request_id = error.request_id if isinstance(error, GraphError) else None
        for grant in await self._shares.grants(share.id):
            if grant.state == "planned":
                await self._end(share, grant, "refused", cause=type(error).__name__, request_id=request_id)
            elif grant.state == "sending":
                await self._end(share, grant, "in_doubt", cause=type(error).__name__, request_id=request_id)

    async def _end(self, share: Share, grant: Grant, state: GrantState, **what: Unpack[Ending]) -> None:
        """Write how one grant ended, and record it; a second writer finds the row moved on and records nothing."""
        record = self._audit.granted(share, grant, state, cause=what.get("cause"), request_id=what.get("request_id"))
        if await self._shares.step(share.id, grant.n, expected=grant.state, to=state, also=record, **what):
            telemetry.grants.labels(state, what.get("cause") or "").inc()


def _cause(error: GraphError, person: Person) -> str:
    """The name of the error that says it best of this recipient."""
    if isinstance(error, Unresolved) and person.kind == "group":
        return GroupUnresolved.__name__
    return type(error).__name__


def _dumped(permissions: Sequence[Permission]) -> list[dict[str, Any]]:
    return [p.model_dump(mode="json", exclude_none=True) for p in permissions]


def _address(person: Person) -> DriveRecipient:
    """A typed address goes as typed; who was chosen in the directory goes by id, but guests by their own address."""
    if person.kind in {"outsider", "guest"} or person.typed:
        return DriveRecipient(email=person.mail) if person.mail else DriveRecipient(objectId=person.id)
    return DriveRecipient(objectId=person.id)


def _body(request: ShareRequest, grant: Grant, *, by_mail: bool = False) -> Invite:
    """Raises NotAccepted where Graph would not take it: then nothing is sent, and that is the end of it."""
    person = grant.recipient.person
    try:
        return Invite(
            recipients=(DriveRecipient(email=person.mail) if by_mail else _address(person),),
            message=request.message or None,
            requireSignIn=request.sign_in,
            sendInvitation=request.notify and not grant.in_chat,
            roles=(grant.recipient.role,),
            # Elsewhere Graph knows no end; this bot takes the access back itself, there as here.
            expirationDateTime=request.until if request.file.personal else None,
        )
    except ValidationError as error:
        raise NotAccepted(f"{error.error_count()} fields of the invitation") from None
