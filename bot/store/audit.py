"""The audit table: who gave or ended what for whom, by ids. Rows are added and never changed."""

from __future__ import annotations

from datetime import datetime
from typing import LiteralString

from bot.model import Frozen, Role
from bot.store.postgres import Pool


class AuditRecord(Frozen):
    """One attempt. An outsider has no id with us: the hash of the address tells two of them apart."""

    at: datetime
    tenant_id: str
    actor_id: str
    action: str
    share_id: str
    drive_id: str
    item_id: str
    recipient_id: str | None = None
    recipient_mail_hash: str | None = None
    role: Role
    result: str
    cause: str | None = None
    request_id: str | None = None


class AuditRows:
    """The table."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def add(self, record: AuditRecord) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(_ADD, dict(record))

    async def of_share(self, share_id: str) -> tuple[AuditRecord, ...]:
        """What happened to a share, in that order."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_OF_SHARE, {"share": share_id})).fetchall()
        return tuple(AuditRecord.model_validate(row) for row in rows)


_ADD: LiteralString = """
    INSERT INTO audit (at, tenant_id, actor_id, action, share_id, drive_id, item_id, recipient_id,
                       recipient_mail_hash, role, result, cause, request_id)
    VALUES (%(at)s, %(tenant_id)s, %(actor_id)s, %(action)s, %(share_id)s, %(drive_id)s, %(item_id)s,
            %(recipient_id)s, %(recipient_mail_hash)s, %(role)s, %(result)s, %(cause)s, %(request_id)s)
"""

_OF_SHARE: LiteralString = """
    SELECT at, tenant_id, actor_id, action, share_id, drive_id, item_id, recipient_id, recipient_mail_hash, role,
           result, cause, request_id
    FROM audit WHERE share_id = %(share)s ORDER BY id
"""
