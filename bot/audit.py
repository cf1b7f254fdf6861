"""One record per grant attempt and per removal: ids of who, what and whom. No message text, no token, no name.

And the way out: the chain checked from its beginning, and the records for whoever audits.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Literal

from psycopg import AsyncConnection
from psycopg.rows import DictRow

from bot.clock import Clock
from bot.model import Frozen, Grant, GrantState, Person
from bot.store.audit import AuditRecord, AuditRows, Entry, Head, Kept, append, next_hash
from bot.store.postgres import Also
from bot.store.shares import Share


class Audit:
    """Makes records. Each is appended in the transaction of the change it tells of, so neither is there alone."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock

    def granted(
        self, share: Share, grant: Grant, result: GrantState, *, cause: str | None, request_id: str | None
    ) -> Also:
        """One grant attempt has ended, well or badly."""
        return self._record("invite", share, grant, result=result, cause=cause, request_id=request_id)

    def linked(
        self, share: Share, grant: Grant, result: GrantState, *, cause: str | None = None, request_id: str | None = None
    ) -> Also:
        """An invitation was refused, and a link for this person shall take its place: asked for, and how that ended."""
        return self._record("link", share, grant, result=result, cause=cause, request_id=request_id)

    def ended(self, share: Share, grant: Grant, how: str, *, cause: str | None = None) -> Also:
        """What a grant gave is over, by its date or because somebody asked; `how` also tells why it could not be."""
        return self._record("revoke", share, grant, result=how, cause=cause)

    def lowered(self, share: Share, grant: Grant, result: str, *, cause: str | None = None) -> Also:
        """From edit to view."""
        return self._record("lower", share, grant, result=result, cause=cause)

    def extended(self, share: Share, grants: Iterable[Grant]) -> Also:
        """A later day was chosen, for all of them."""
        records = [self._record("extend", share, grant, result="extended") for grant in grants]

        async def all_of_them(connection: AsyncConnection[DictRow]) -> None:
            for record in records:
                await record(connection)

        return all_of_them

    def _record(
        self,
        action: Literal["invite", "link", "revoke", "lower", "extend"],
        share: Share,
        grant: Grant,
        *,
        result: str,
        cause: str | None = None,
        request_id: str | None = None,
    ) -> Also:
        record = AuditRecord(
            at=self._clock.now(),
            tenant_id=share.owner.tenant_id,
            actor_id=share.owner.object_id,
            action=action,
            share_id=share.id,
            drive_id=share.request.file.drive_id,
            item_id=share.request.file.item_id,
            role=grant.recipient.role,
            result=result,
            cause=cause,
            request_id=request_id,
        )
        actor = Person(kind="member", id=share.owner.object_id, name=share.asker.name)
        return partial(append, entry=Entry(record=record, actor=actor, recipient=grant.recipient.person, n=grant.n))


class Verdict(Frozen):
    """What a look at the whole chain found. `fault` tells the first thing that is wrong."""

    records: int = 0
    head: str = Head().hash
    fault: str | None = None


async def verify(rows: AuditRows) -> Verdict:
    """Compute every hash anew, while others may append."""
    before, reached = await rows.head(), Head()
    fault = None if before.id or before == reached else _NO_FIT
    async for kept in rows.each():
        fault = fault or _fault(reached, kept)
        if fault:
            break
        reached = Head(id=kept.id, hash=kept.hash)
        if reached.id == before.id and reached != before:
            fault = _NO_FIT
    if not fault and reached.id < before.id:
        fault = f"records {reached.id + 1} to {before.id} were cut off"
    if not fault and reached.id > (await rows.head()).id:
        fault = f"record {reached.id} was not added by ShareBot: the head of the chain does not know it"
    return Verdict(records=reached.id, head=reached.hash, fault=fault)


_NO_FIT = "the head of the chain does not fit its last record"


def _fault(reached: Head, kept: Kept) -> str | None:
    if kept.id != reached.id + 1:
        return f"record {reached.id + 1} is missing"
    if kept.hash != next_hash(reached.hash, kept.id, kept.record):
        return f"record {kept.id} was changed, or the one before it"
    return None
