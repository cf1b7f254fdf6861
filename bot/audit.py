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

    async def revoked(self, share: Share, grant: Grant) -> None:
        """What a grant gave has ended on its date."""
        await self._rows.add(self._record("revoke", share, grant, result="revoked"))

    def _record(
        self,
        action: Literal["invite", "revoke"],
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
