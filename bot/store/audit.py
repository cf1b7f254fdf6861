"""The audit: a chain of records that hold ids only, and beside it the names, which may go.

A record's hash covers what it says and the hash before it, so none can be changed, left out or put in between
without all later ones telling. `audit_head` holds the last number and hash: whoever appends locks that row, and
records that were cut off at the end are missed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, LiteralString
from uuid import uuid4

import orjson
from psycopg import AsyncConnection
from psycopg.rows import DictRow

from bot.model import Frozen, Person
from bot.store.postgres import Pool


class AuditRecord(Frozen):
    """One attempt, by ids. A recipient without an id in the tenant gets one of ours when the record is added."""

    at: datetime
    tenant_id: str
    actor_id: str
    action: str
    share_id: str
    drive_id: str
    item_id: str
    recipient_id: str | None = None
    role: str
    result: str
    cause: str | None = None
    request_id: str | None = None


class Entry(Frozen):
    """A record to be added, and the people whose names stand beside the chain. `n`: the grant of that share."""

    record: AuditRecord
    actor: Person
    recipient: Person | None = None
    n: int | None = None


class Kept(Frozen):
    """A record as it stands in the chain, and the names that are still known."""

    id: int
    hash: str
    record: AuditRecord
    actor_name: str | None = None
    recipient_name: str | None = None
    recipient_mail: str | None = None


class Head(Frozen):
    """The end of the chain."""

    id: int = 0
    hash: str = "0" * 64


def next_hash(before: str, number: int, record: AuditRecord) -> str:
    """SHA-256 of the hash before and the record as JSON: keys sorted, no spaces, nothing where there is no value."""
    said = {"id": number, **record.model_dump(exclude_none=True), "at": moment(record.at)}
    return sha256(before.encode() + orjson.dumps(said, option=orjson.OPT_SORT_KEYS)).hexdigest()


def moment(at: datetime) -> str:
    """The one way a time is written in the chain."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


async def append(connection: AsyncConnection[DictRow], entry: Entry) -> None:
    """The next link of the chain, in the transaction of what it tells; one at a time, however many replicas.

    The last thing in that transaction: until it ends nobody else can append.
    """
    tenant_id = entry.record.tenant_id
    head = await _locked_head(connection)
    await _remember(connection, tenant_id, entry.actor)
    who = await _recipient(connection, entry)
    record = _storable(entry.record.model_copy(update={"recipient_id": who}))
    link = {"id": head.id + 1, "hash": next_hash(head.hash, head.id + 1, record)}
    await connection.execute(_ADD, dict(record) | link)


class AuditRows:
    """The tables, for who reads and who must forget."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def of_share(self, share_id: str) -> tuple[AuditRecord, ...]:
        """What happened to a share, in that order."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_OF_SHARE, {"share": share_id})).fetchall()
        return tuple(_kept(row).record for row in rows)

    async def each(self, after: int = 0, *, since: datetime | None = None) -> AsyncIterator[Kept]:
        """The records behind number `after`, in order. Pages, so that a slow reader holds nothing open."""
        while page := await self._page(after, since):
            for kept in page:
                yield kept
            after = page[-1].id

    async def head(self) -> Head:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(_HEAD)).fetchone()
        return Head.model_validate(row) if row else Head()

    async def forget(self, who: str) -> int:
        """Names and address of a person go, by id or address; what they did and got stays, by ids. How many went.

        What is recorded later of somebody in the tenant, or of what was given before, brings no name back.
        """
        async with self._pool.connection() as connection, connection.transaction():
            await _locked_head(connection)  # names are written under this lock: nobody waits for us crosswise
            return (await connection.execute(_FORGET, {"who": who})).rowcount

    async def there(self) -> bool:
        """Whether this database has been used by a bot: a reader does not make tables."""
        async with self._pool.connection() as connection:
            row = await (await connection.execute(_THERE)).fetchone()
        return bool(row and row["there"])

    async def _page(self, after: int, since: datetime | None) -> list[Kept]:
        values = {"after": after, "since": since or datetime.min.replace(tzinfo=UTC)}
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_PAGE, values)).fetchall()
        return [_kept(row) for row in rows]


async def _locked_head(connection: AsyncConnection[DictRow]) -> Head:
    row = await (await connection.execute(f"{_HEAD} FOR UPDATE")).fetchone()
    return Head.model_validate(row)


async def _recipient(connection: AsyncConnection[DictRow], entry: Entry) -> str | None:
    """The same in all records of one grant, also when the address was forgotten meanwhile."""
    if entry.recipient is None:
        return None
    if entry.recipient.id:
        return await _remember(connection, entry.record.tenant_id, entry.recipient)
    grant = {"share": entry.record.share_id, "n": entry.n}
    row = await (await connection.execute(_KNOWN_AS, grant)).fetchone()
    if row and row["audit_id"]:
        return str(row["audit_id"])
    who = await _remember(connection, entry.record.tenant_id, entry.recipient)
    await connection.execute(_NAME_IT, {**grant, "who": who})
    return who


async def _remember(connection: AsyncConnection[DictRow], tenant_id: str, person: Person) -> str:
    """Keep the name beside the chain; the id that stands in the chain."""
    values = {
        "tenant_id": tenant_id,
        "id": person.id or f"outside-{uuid4().hex}",
        "name": _text(person.name),
        "mail": _text(person.mail.lower()) if person.mail else None,
    }
    statement = _REMEMBER if person.id else _REMEMBER_OUTSIDER
    row = await (await connection.execute(statement, values)).fetchone()
    return str(row["id"]) if row else str(values["id"])


def _storable(record: AuditRecord) -> AuditRecord:
    """Without NUL, which PostgreSQL does not take."""
    said = {name: _text(value) for name, value in record if isinstance(value, str)}
    return record.model_copy(update=said)


def _text(text: str) -> str:
    return text.replace("\0", "")


def _kept(row: dict[str, Any]) -> Kept:
    record = {name: row[name] for name in AuditRecord.model_fields}
    return Kept(record=AuditRecord.model_validate(record), **{name: row.get(name) for name in _BESIDE})


_BESIDE = ("id", "hash", "actor_name", "recipient_name", "recipient_mail")

_HEAD: LiteralString = "SELECT id, hash FROM audit_head"
_THERE: LiteralString = "SELECT to_regclass('audit_head') IS NOT NULL AS there"

_ADD: LiteralString = """
    WITH added AS (
        INSERT INTO audit (id, hash, at, tenant_id, actor_id, action, share_id, drive_id, item_id, recipient_id, role,
                           result, cause, request_id)
        VALUES (%(id)s, %(hash)s, %(at)s, %(tenant_id)s, %(actor_id)s, %(action)s, %(share_id)s, %(drive_id)s,
                %(item_id)s, %(recipient_id)s, %(role)s, %(result)s, %(cause)s, %(request_id)s)
        RETURNING id, hash
    )
    UPDATE audit_head SET id = added.id, hash = added.hash FROM added
"""

_REMEMBER: LiteralString = """
    INSERT INTO audit_people AS known (tenant_id, id, name, mail)
    VALUES (%(tenant_id)s, %(id)s, %(name)s, %(mail)s)
    ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name, mail = coalesce(excluded.mail, known.mail)
    WHERE known.name IS NOT NULL
      AND (known.name, known.mail) IS DISTINCT FROM (excluded.name, coalesce(excluded.mail, known.mail))
    RETURNING id
"""
_REMEMBER_OUTSIDER: LiteralString = """
    INSERT INTO audit_people (tenant_id, id, name, mail) VALUES (%(tenant_id)s, %(id)s, %(name)s, %(mail)s)
    ON CONFLICT (tenant_id, mail) WHERE id LIKE 'outside-%%' DO UPDATE SET name = excluded.name
    RETURNING id
"""
_KNOWN_AS: LiteralString = "SELECT audit_id FROM grants WHERE share_id = %(share)s AND n = %(n)s"
_NAME_IT: LiteralString = "UPDATE grants SET audit_id = %(who)s WHERE share_id = %(share)s AND n = %(n)s"

_FORGET: LiteralString = """
    WITH outside AS (
        DELETE FROM audit_people
        WHERE id LIKE 'outside-%%' AND (id = %(who)s OR mail = lower(%(who)s))
        RETURNING id
    ), inside AS (
        UPDATE audit_people SET name = NULL, mail = NULL
        WHERE id NOT LIKE 'outside-%%' AND name IS NOT NULL AND (id = %(who)s OR mail = lower(%(who)s))
        RETURNING id
    )
    SELECT id FROM outside UNION ALL SELECT id FROM inside
"""

_OF_SHARE: LiteralString = "SELECT * FROM audit WHERE share_id = %(share)s ORDER BY id"

_PAGE: LiteralString = """
    SELECT audit.*, actor.name AS actor_name, recipient.name AS recipient_name, recipient.mail AS recipient_mail
    FROM audit
    LEFT JOIN audit_people AS actor ON (actor.tenant_id, actor.id) = (audit.tenant_id, audit.actor_id)
    LEFT JOIN audit_people AS recipient ON (recipient.tenant_id, recipient.id) = (audit.tenant_id, audit.recipient_id)
    WHERE audit.id > %(after)s AND audit.at >= %(since)s
    ORDER BY audit.id LIMIT 500
"""
