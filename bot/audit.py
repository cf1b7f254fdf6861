"""One record per grant attempt and per removal: ids of who, what and whom. No message text, no token, no name."""

from __future__ import annotations

from hashlib import sha256
from typing import Literal

from bot.clock import Clock
from bot.model import Grant, GrantState, Person
from bot.store.audit import AuditRecord, AuditRows
from bot.store.shares import Share


class Audit:
    """Appends; nothing here reads or changes a record."""

    def __init__(self, *, rows: AuditRows, clock: Clock) -> None:
        self._rows = rows
        self._clock = clock

    async def granted(
        self, share: Share, grant: Grant, result: GrantState, *, cause: str | None, request_id: str | None
    ) -> None:
        """One grant attempt has ended, well or badly."""
        await self._rows.add(self._record("invite", share, grant, result=result, cause=cause, request_id=request_id))

    async def linked(self, share: Share, grant: Grant, *, request_id: str | None) -> None:
        """The invitation was refused, and a link for this person took its place."""
        await self._rows.add(self._record("link", share, grant, result="sent", request_id=request_id))

    async def ended(self, share: Share, grant: Grant, how: str, *, cause: str | None = None) -> None:
        """What a grant gave is over, by its date or because somebody asked; `how` also tells why it could not be."""
        await self._rows.add(self._record("revoke", share, grant, result=how, cause=cause))

    async def lowered(self, share: Share, grant: Grant, result: str, *, cause: str | None = None) -> None:
        """From edit to view."""
        await self._rows.add(self._record("lower", share, grant, result=result, cause=cause))

    async def extended(self, share: Share, grant: Grant) -> None:
        """A later day was chosen."""
        await self._rows.add(self._record("extend", share, grant, result="extended"))

    def _record(
        self,
        action: Literal["invite", "link", "revoke", "lower", "extend"],
        share: Share,
        grant: Grant,
        *,
        result: str,
        cause: str | None = None,
        request_id: str | None = None,
    ) -> AuditRecord:
        person = grant.recipient.person
        return AuditRecord(
            at=self._clock.now(),
            tenant_id=share.owner.tenant_id,
            actor_id=share.owner.object_id,
            action=action,
            share_id=share.id,
            drive_id=share.request.file.drive_id,
            item_id=share.request.file.item_id,
            recipient_id=person.id,
            recipient_mail_hash=_mail_hash(person),
            role=grant.recipient.role,
            result=result,
            cause=cause,
            request_id=request_id,
        )


def _mail_hash(person: Person) -> str | None:
    """Tells two unknown outsiders apart without keeping their addresses."""
    return sha256(person.mail.lower().encode()).hexdigest() if person.mail and person.id is None else None
