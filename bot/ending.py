"""What was given is taken back: because its day has come, or because the person who gave it says so.

    live ──asked, or due──► look ──► remove | lower | leave alone ──► look again ──► over
                              ╰── it cannot be done: said with the grant, tried again where that may help

Exactly what a share added goes: `ledger` judges what must stay. A wish is a column of the grant, written together
with the job that does it, so a killed process loses nothing, and a second run finds nothing left to do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot import telemetry
from bot.audit import Audit
from bot.bells import Bells
from bot.clock import Clock
from bot.errors import (
    ChangedSince,
    GraphError,
    Locked,
    NotAccepted,
    NotFound,
    NotListed,
    ShareError,
    SignInNeeded,
    StillThere,
    Throttled,
    Unavailable,
    Unknown,
)
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.models import Permission, login_of
from bot.graph.permissions import change_role, is_whole, list_permissions, remove, revoke_grant, rows_of
from bot.ledger import NONE, READ, WRITE, Claim, Look, Remainder, level, remains, seen
from bot.model import Ended, Grant, UserKey
from bot.promises import Promises
from bot.store.drafts import Defer
from bot.store.jobs import AttemptLocks, Busy, Held, Turns
from bot.store.shares import Given, Share, Shares
from bot.telling import Telling

_AGAIN_AFTER = timedelta(minutes=30)
_PASSING = (Throttled, Unavailable, Unknown, Locked, StillThere)
"""These end by themselves: the job comes back soon."""


class _Done(NamedTuple):
    """What became of one grant: how it ended, or None where it only became less; and what stood before."""

    grant: Grant
    how: Ended | None
    stood: int | None


class Endings:
    """Takes back. Each public method may be called twice; the second time changes nothing."""

    def __init__(
        self,
        *,
        shares: Shares,
        graph: Graph,
        telling: Telling,
        audit: Audit,
        clock: Clock,
        locks: AttemptLocks,
        turns: Turns,
        bells: Bells,
        promises: Promises,
        defer_end: Defer,
    ) -> None:
        self._shares = shares
        self._graph = graph
        self._telling = telling
        self._audit = audit
        self._clock = clock
        self._locks = locks
        self._turns = turns
        self._bells = bells
        self._promises = promises
        self._defer_end = defer_end

    async def ask(self, share_id: str, owner: UserKey, what: Literal["end", "read"], *, n: int | None = None) -> bool:
        """Leave the wish and the job that fulfils it; False when there is nothing (more) to end."""
        return await self._shares.ask(share_id, owner, what, n=n, defer=self._defer_end)

    async def settled(self, share_id: str, *, within: float) -> tuple[Grant, ...]:
        """The grants when no wish is open any more, or as they stand after `within` seconds."""
        return await self._bells.wait(
            share_id, lambda: self._shares.grants(share_id), lambda grants: all(g.asked is None for g in grants), within
        )

    async def due(self) -> tuple[str, ...]:
        """Shares of which something must end now."""
        now = self._clock.now()
        return await self._shares.due(now, again_before=now - _AGAIN_AFTER)

    async def run(self, share_id: str) -> None:
        """End what is due of a share. Raises Busy while another run works on the share or the file."""
        share = await self._shares.get(share_id)
        if share is None:
            return
        async with (
            self._turns.of(share.owner),
            self._locks.hold(share_id) as held,
            self._locks.hold(share.request.file.key) as alone,
        ):
            if not held or not alone:
                raise Busy(share_id)
            share = await self._shares.get(share_id) or share
            due = [g for g in await self._shares.grants(share_id) if self._is_due(g)]
            if share.finished_at is None and due:
                raise Busy(share_id)
            passing = await self._end_all(share, due, held) if due else None
            self._bells.ring(share_id)
            if due or share.news:  # or a run before this one could not tell
                await self._telling.tell(share_id)
        await self._telling.tell_earlier(share)
        if passing:
            raise passing

    def _is_due(self, grant: Grant) -> bool:
        return grant.live and (
            grant.asked is not None or (grant.until is not None and grant.until <= self._clock.now())
        )

    async def _end_all(self, share: Share, due: Sequence[Grant], lock: Held) -> ShareError | None:
        """The error that will pass, if one stopped it."""
        passing: ShareError | None = None
        done: list[_Done] = []
        began = self._clock.now()
        try:
            now = await self._look(share)
            rows = {grant.n: grant.permission_id or _found(grant, now, _prior(share)) for grant in due}
            await self._note_found(share, due, rows)
            known = [row for row in rows.values() if row]
            given = await self._shares.on_rows(share.request.file, share.owner.tenant_id, known)
        except ShareError as error:
            for grant in due:
                await self._could_not(share, grant, error, began)
            return error if isinstance(error, _PASSING) else None
        for grant in due:
            if not await lock.still():
                raise Busy(share.id)
            try:
                done.append(await self._end(share, grant, rows[grant.n], now, given))
                # Two names may be one person: then the second of them finds nobody leaning on the row any more.
                given = tuple(g for g in given if g.grant.n != grant.n or g.share.id != share.id)
            except ShareError as error:
                await self._could_not(share, grant, error, began)
                passing = error if isinstance(error, _PASSING) else passing
        await self._write_down(share, done)
        return passing

    async def _note_found(self, share: Share, due: Sequence[Grant], rows: Mapping[int, str | None]) -> None:
        """Whoever ends another share on the same row must know that this one, once in doubt, gave some of it."""
        for grant in due:
            if grant.permission_id is None and (row_id := rows[grant.n]):
                await self._shares.step(share.id, grant.n, expected=grant.state, to=grant.state, permission_id=row_id)

    async def _look(self, share: Share) -> tuple[Permission, ...]:
        """Who has access now.

        Raises NotFound where the file is gone, and where its owner has shut the sharer out: Graph does not say which,
        and what they gave may stand.
        """
        return await list_permissions(self._graph, share.owner, item_path(share.request.file))

    async def _end(
        self, share: Share, grant: Grant, row_id: str | None, now: Sequence[Permission], given: Sequence[Given]
    ) -> _Done:
        """How it ended. Raises what keeps it from ending."""
        if row_id is None:
            if grant.state == "in_doubt":
                raise NotListed("nothing to take back is listed")
            return _Done(grant, "kept", None)
        person = grant.recipient.person
        claims = [_claim(one, row_id) for one in given if _is_about(one, grant, row_id)]
        stands = seen(now, row_id, person, whole=is_whole(now, share.owner))
        own = _claim(Given(share, grant), row_id)
        if grant.asked == "read":
            await self._lower(share, row_id, stands, remains(own, claims, stands, lowered_to="read"))
            return _Done(grant, None, stands)
        left = remains(own, claims, stands)
        if left.foreign:
            return _Done(grant, "changed", stands)
        row = next((r for r in now if r.id == row_id and not r.inherited), None)
        how = await self._reduce(share, grant, row_id, row=row, stands=stands, left=left)
        return _Done(grant, how, stands)

    async def _reduce(
        self, share: Share, grant: Grant, row_id: str, *, row: Permission | None, stands: int | None, left: Remainder
    ) -> Ended:
        path, person = item_path(share.request.file), grant.recipient.person
        on_link = row.link is not None if row else login_of(row_id) is None
        if left.level == NONE:
            if stands == NONE:
                return "gone"
            try:
                if on_link:
                    await revoke_grant(self._graph, share.owner, path, row_id, person.mail or "")
                else:
                    await remove(self._graph, share.owner, path, row_id)
            except NotFound:  # somebody else was faster, or it cannot be reached
                if seen(await self._look(share), row_id, person, whole=False) is not None:
                    raise StillThere("not found, and listed") from None
            return "gone"
        if left.level == READ and stands is not None and stands > READ and not on_link:
            await change_role(self._graph, share.owner, path, row_id, "read")
            return "lowered"
        return "kept"

    async def _lower(self, share: Share, row_id: str, stands: int | None, left: Remainder) -> None:
        if left.foreign:
            raise ChangedSince("raised by somebody else")
        if stands is None:
            raise NotAccepted("what stands cannot be read")
        if left.level == READ and stands > READ:
            await change_role(self._graph, share.owner, item_path(share.request.file), row_id, "read")

    async def _write_down(self, share: Share, done: Sequence[_Done]) -> None:
        """What is left is read, not assumed."""
        try:
            after = await self._look(share) if done else ()
        except ShareError as error:
            telemetry.log.warning("ending.unread", share=share.id, error=type(error).__name__)
            after = ()
        at = self._clock.now()
        for grant, how, stood in done:
            rows = rows_of(after, grant.recipient.person)
            roles = tuple(rows[0].effective_roles()) if rows else ()
            if how is None:
                record = self._audit.lowered(share, grant, "lowered")
                await self._shares.lowered(share.id, grant.n, at, roles or ("read",), stood=stood, also=record)
            elif await self._shares.ended(
                share.id, grant.n, at, how, roles, stood=stood, also=self._audit.ended(share, grant, how)
            ):
                telemetry.revocations.labels(how).inc()

    async def _could_not(self, share: Share, grant: Grant, error: ShareError, began: datetime) -> None:
        """Said with the grant, recorded once; a wish that will never be granted is dropped, a date never."""
        trouble = type(error).__name__
        tell = self._audit.lowered if grant.asked == "read" else self._audit.ended
        record = tell(share, grant, "failed", cause=trouble)
        give_up = not isinstance(error, (*_PASSING, SignInNeeded))
        if await self._shares.could_not(grant, self._clock.now(), trouble, give_up=give_up, also=record):
            telemetry.revocations.labels("failed").inc()
            if isinstance(error, SignInNeeded):
                await self._promises.lapsed(share.owner, found_at=began)
        request_id = error.request_id if isinstance(error, GraphError) else None
        telemetry.log.warning("ending.failed", share=share.id, n=grant.n, error=trouble, request=request_id)


def _prior(share: Share) -> tuple[Permission, ...] | None:
    return tuple(Permission.model_validate(p) for p in share.prior) if share.prior is not None else None


def _found(grant: Grant, now: Sequence[Permission], prior: Sequence[Permission] | None) -> str | None:
    """The row of an invite whose answer was lost: new, for this person, with this very role, and the only one."""
    if grant.state != "in_doubt" or prior is None:
        return None
    before = {row.id for row in prior if not row.inherited}
    rows = [r for r in rows_of(now, grant.recipient.person) if not r.inherited and r.id not in before]
    fit = [
        row.id for row in rows if row.covers(grant.gives) and level(row) == (READ if grant.gives == "read" else WRITE)
    ]
    return fit[0] if len(fit) == 1 else None


def _is_about(one: Given, grant: Grant, row_id: str) -> bool:
    """Another claim of ours on the same row; on a link's row, of the same person."""
    if one.grant.permission_id != row_id or (one.grant.share_id, one.grant.n) == (grant.share_id, grant.n):
        return False
    if one.grant.state not in {"sent", "verified", "in_doubt"}:
        return False
    mine, theirs = grant.recipient.person, one.grant.recipient.person
    return login_of(row_id) is not None or (mine.mail or "").lower() == (theirs.mail or "").lower()


def _claim(one: Given, row_id: str) -> Claim:
    share, grant, prior = one.share, one.grant, _prior(one.share)
    had = None
    if prior is not None:
        had = seen(prior, row_id, grant.recipient.person, whole=is_whole(prior, share.owner))
    return Claim(
        grant.recipient.role,
        Look(share.looked_at or share.started_at, had),
        share.finished_at,
        Look(grant.lowered_at, grant.lowered_stood) if grant.lowered_at else None,
        Look(grant.ended_at, grant.ended_stood) if grant.ended_at else None,
    )
