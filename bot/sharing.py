"""The use case: a claimed request becomes grants. look → invite → verify → tell → record.

A share survives the death of the process at any line. What was reached stands in the grant rows; a row says
`sending` before its POST leaves, so whoever finds it so does not know how that POST ended and reads the
permissions before sending another.

    planned ──► sending ──► sent ──► verified
                   │  ╰──► refused (with a cause)
                   ╰─────► in_doubt (the truth cannot be read)
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Protocol, TypedDict, Unpack

from microsoft_teams.cards import AdaptiveCard

from bot import telemetry
from bot.answers import Member
from bot.audit import Audit
from bot.clock import Clock
from bot.errors import GraphError, GroupUnresolved, NotAccepted, NotFound, ShareError, SignInNeeded, Unknown, Unresolved
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.invite import DriveRecipient, Invite, invite_to
from bot.graph.models import Permission
from bot.graph.permissions import change_role, held_by, list_permissions, remove, revoke_grant, rows_of
from bot.model import Conversation, Grant, GrantState, Person, ShareRequest, UserKey
from bot.store.drafts import Defer, Drafts
from bot.store.jobs import AttemptLocks, Held
from bot.store.shares import Share, Shares
from bot.texts import texts
from cards.announce import closed
from cards.render import render
from cards.result import result
from cards.told import told


class Teller(Protocol):
    """What this room needs of Teams: put a card where people see it, and ask who is there."""

    async def update(self, conversation: Conversation, card_id: str, card: Mapping[str, object]) -> bool:
        """Replace a card; False when its message is gone."""

    async def post(self, conversation: Conversation, card: Mapping[str, object]) -> str: ...

    async def member(self, conversation: Conversation, person_id: str) -> Member | None: ...

    async def members(self, conversation: Conversation) -> tuple[Member, ...]: ...


class Ending(TypedDict, total=False):
    """What is known when a grant has ended; the columns of its row."""

    cause: str | None
    had: tuple[str, ...]
    permission_id: str | None
    granted_to: str | None
    roles: tuple[str, ...]
    mail_failed: bool
    request_id: str | None


class Busy(Exception):
    """Another run of this share is alive; look again in a second."""


class Sharing:
    """Carries shares out. Each public method may be called twice; the second time changes nothing."""

    def __init__(
        self,
        *,
        drafts: Drafts,
        shares: Shares,
        graph: Graph,
        teller: Teller,
        audit: Audit,
        clock: Clock,
        locks: AttemptLocks,
        defer_share: Defer,
        defer_revoke: Callable[[str, int], Awaitable[object]],
    ) -> None:
        self._drafts = drafts
        self._shares = shares
        self._graph = graph
        self._teller = teller
        self._audit = audit
        self._clock = clock
        self._locks = locks
        self._defer_share = defer_share
        self._defer_revoke = defer_revoke
        self._waiting: dict[str, set[asyncio.Event]] = {}

    async def start(self, draft_id: str, owner: UserKey, request: ShareRequest, card_id: str | None) -> str | None:
        """Claim the draft's one attempt and leave the work to a job; None when another press was first."""
        return await self._drafts.claim(
            draft_id, owner, request, self._clock.now(), defer=self._defer_share, card_id=card_id
        )

    async def finished(self, share_id: str, *, within: float) -> Share | None:
        """The share when it is finished, or as it stands after `within` seconds."""
        event = asyncio.Event()
        self._waiting.setdefault(share_id, set()).add(event)
        try:
            share = await self._shares.get(share_id)
            if share is not None and share.finished_at is None:
                with suppress(TimeoutError):
                    await asyncio.wait_for(event.wait(), within)
                share = await self._shares.get(share_id)
            return share
        finally:
            self._waiting[share_id].discard(event)
            if not self._waiting[share_id]:
                del self._waiting[share_id]

    async def run(self, share_id: str) -> None:
        """Take a share as far as it goes. Raises Busy while another run of it is alive."""
        async with self._locks.hold(share_id) as held:
            if not held:
                raise Busy(share_id)
            share = await self._shares.get(share_id)
            if share is None or share.told_at is not None:
                return
            if share.finished_at is None:
                await self._carry_out(share, held)
                await self._shares.finish(share_id, self._clock.now())
            for event in self._waiting.get(share_id, ()):
                event.set()
            await self._tell(share)
            await self._shares.told(share_id, self._clock.now())

    # --- look, invite, verify ------------------------------------------------------------------------

    async def _carry_out(self, share: Share, lock: Held) -> None:
        open_grants = [g for g in await self._shares.grants(share.id) if g.state in {"planned", "sending", "sent"}]
        if not open_grants:
            return
        try:
            before = await self._look(share)
            for grant in open_grants:
                if grant.state == "sent":
                    continue
                if not await lock.still():
                    raise Busy(share.id)  # the lock is lost: somebody else may be at work, so nothing is posted
                await self._invite(share, grant, before)
            await self._verify(share)
        except ShareError as error:
            await self._refuse_rest(share, error)

    async def _look(self, share: Share) -> Sequence[Permission]:
        """Who had access before the first POST of this share, whichever run sent it."""
        if share.prior is not None:
            return [Permission.model_validate(p) for p in share.prior]
        before = await list_permissions(self._graph, share.owner, item_path(share.request.file))
        await self._shares.remember_prior(share.id, [p.model_dump(mode="json", exclude_none=True) for p in before])
        return before

    async def _invite(self, share: Share, grant: Grant, before: Sequence[Permission]) -> None:
        person = grant.recipient.person
        if grant.state == "sending" and await self._settled(share, grant):
            return
        held = held_by(before, person)
        had = held.effective_roles() if held else ()
        if held and grant.state == "planned" and held.covers(grant.recipient.role):
            # Another invite would change nothing but their mailbox.
            await self._end(share, grant, "verified", had=had, roles=had, granted_to=held.shown_name())
            return
        if not await self._shares.step(share.id, grant.n, expected=grant.state, to="sending", had=had):
            return
        sent = grant.model_copy(update={"state": "sending"})
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

    async def _send(self, share: Share, grant: Grant) -> None:
        """One invite for one person; a group that Graph does not take by id is tried once by its address."""
        person, file = grant.recipient.person, share.request.file
        try:
            invited = await invite_to(self._graph, share.owner, file, _body(share.request, grant, _address(person)))
        except (NotFound, NotAccepted, Unresolved):
            if person.kind != "group" or not person.mail:
                raise
            by_mail = DriveRecipient(email=person.mail)
            invited = await invite_to(self._graph, share.owner, file, _body(share.request, grant, by_mail))
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
        if person.kind in {"outsider", "guest"} or not _is_whole(now, share.owner):
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
        if await self._shares.step(share.id, grant.n, expected=grant.state, to=state, **what):
            telemetry.grants.labels(state, what.get("cause") or "").inc()
            await self._audit.granted(share, grant, state, cause=what.get("cause"), request_id=what.get("request_id"))

    # --- tell ----------------------------------------------------------------------------------------

    async def _tell(self, share: Share) -> None:
        """Everybody's card becomes what everybody may know; it is posted anew where it is gone."""
        grants = await self._shares.grants(share.id)
        t = texts(share.asker.locale)
        if share.conversation.scope == "personal":
            card = result(t, draft_id=share.draft_id, request=share.request, grants=grants)
        elif share.request.announce:
            card = await self._told(share, grants)
        else:
            card = closed(t, draft_id=share.draft_id, name=share.asker.name, viewers=(share.asker.teams_id,))
        body = render(card)
        if share.card_id is None or not await self._teller.update(share.conversation, share.card_id, body):
            await self._teller.post(share.conversation, body)

    async def _told(self, share: Share, grants: Sequence[Grant]) -> AdaptiveCard:
        """Names of those who are in this conversation; the others are a number, whoever they are."""
        granted = [g for g in grants if g.state in {"sent", "verified"}]
        found = await asyncio.gather(*(self._member(share.conversation, g.recipient.person) for g in granted))
        here = [(m.name, g.recipient.role) for m, g in zip(found, granted, strict=True) if m is not None]
        return told(
            texts(share.asker.locale),
            draft_id=share.draft_id,
            scope=share.conversation.scope,
            sharer=share.asker.name,
            members=here,
            outside=len(granted) - len(here),
            failed=len(grants) - len(granted),
            file_words=share.request.file_words,
            viewers=(share.asker.teams_id,),
        )

    async def _member(self, conversation: Conversation, person: Person) -> Member | None:
        return await self._teller.member(conversation, person.id) if person.id and person.kind != "group" else None

    # --- when a date has come ------------------------------------------------------------------------

    async def sweep(self) -> None:
        """Leave a job for every access whose last day is over."""
        for share_id, n in await self._shares.due_revocations(self._clock.now()):
            await self._defer_revoke(share_id, n)

    async def revoke(self, share_id: str, n: int) -> None:
        """End what this share gave one person: exactly that, never what they had before."""
        async with self._locks.hold(share_id) as held:
            if not held:
                raise Busy(share_id)
            share = await self._shares.get(share_id)
            if share is None:
                return
            grant = (await self._shares.grants(share_id))[n]
            if grant.state in {"sent", "verified", "in_doubt"}:
                await self._take_back(share, grant)
            if await self._shares.revoked(share_id, n, self._clock.now()):
                await self._audit.revoked(share, grant)
                telemetry.revocations.labels("ended").inc()

    async def _take_back(self, share: Share, grant: Grant) -> None:
        path = item_path(share.request.file)
        person = grant.recipient.person
        before = {row.id: row for row in rows_of(await self._look(share), person)}
        try:
            now = rows_of(await list_permissions(self._graph, share.owner, path), person)
        except NotFound:
            return  # no file, no access
        ours = [row for row in now if not row.inherited and _is_ours(row, grant, before)]
        if not ours and grant.permission_id and person.kind == "outsider":
            # Not listed before they open the invitation, but there.
            await revoke_grant(self._graph, share.owner, path, grant.permission_id, person.mail or "")
        for row in ours:
            await self._take_back_row(share, row, before.get(row.id), person)

    async def _take_back_row(self, share: Share, row: Permission, before: Permission | None, person: Person) -> None:
        path = item_path(share.request.file)
        if before is None and row.link is not None:
            await revoke_grant(self._graph, share.owner, path, row.id, person.mail or "")
        elif before is None:
            await remove(self._graph, share.owner, path, row.id)
        elif row.covers("write") and not before.covers("write"):
            await change_role(self._graph, share.owner, path, row.id, "read")


def _cause(error: GraphError, person: Person) -> str:
    """The name of the error that says it best of this recipient."""
    if isinstance(error, Unresolved) and person.kind == "group":
        return GroupUnresolved.__name__
    return type(error).__name__


def _is_ours(row: Permission, grant: Grant, before: Mapping[str, Permission]) -> bool:
    """The row that Graph named when it said yes; where that answer was lost, what was not there before."""
    return row.id == grant.permission_id if grant.permission_id else row.id not in before


def _is_whole(rows: Sequence[Permission], asker: UserKey) -> bool:
    """Owners see every row, others only those about themselves: somebody else's row proves the list whole."""
    me = Person(kind="member", id=asker.object_id, name="")
    others = (p for row in rows for p in row.principals() if p.kind == "user" and p.id and not p.is_person(me))
    owns = any("owner" in row.effective_roles() and row.names(me) for row in rows)
    return owns or any(True for _ in others)


def _address(person: Person) -> DriveRecipient:
    """A typed address goes as typed; who was chosen in the directory goes by id, but guests by their own address."""
    if person.kind in {"outsider", "guest"} or person.typed:
        return DriveRecipient(email=person.mail) if person.mail else DriveRecipient(objectId=person.id)
    return DriveRecipient(objectId=person.id)


def _body(request: ShareRequest, grant: Grant, recipient: DriveRecipient) -> Invite:
    return Invite(
        recipients=(recipient,),
        message=request.message or None,
        requireSignIn=request.sign_in,
        sendInvitation=request.notify,
        roles=(grant.recipient.role,),
        # Elsewhere Graph knows no end; this bot takes the access back itself, there as here.
        expirationDateTime=request.until if request.file.personal else None,
    )
