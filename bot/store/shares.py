"""Shares and their grants: what a claimed request has reached so far, one row per recipient.

Whoever works on a share moves one row at a time with `step`, which names the state it expects: a second run of
the same share finds the row moved on and does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, LiteralString, TypedDict, Unpack, cast

import orjson
from psycopg import sql
from pydantic import TypeAdapter

from bot.model import Asker, Conversation, Frozen, Grant, GrantState, ShareRequest, UserKey
from bot.store.drafts import plausible
from bot.store.postgres import Pool


class Share(Frozen):
    """A row. `prior` is who had access before the first POST, whichever run of the share sent that."""

    id: str
    draft_id: str
    owner: UserKey
    asker: Asker
    conversation: Conversation
    card_id: str | None = None
    request: ShareRequest
    started_at: datetime
    finished_at: datetime | None = None
    told_at: datetime | None = None
    prior: tuple[dict[str, Any], ...] | None = None


class Reached(TypedDict, total=False):
    """What a step may learn about a grant; what is left out stays as it was."""

    cause: str | None
    permission_id: str | None
    had: Sequence[str]
    mail_failed: bool
    request_id: str | None
    granted_to: str | None
    roles: Sequence[str]


class Shares:
    """The two tables. A method that answers bool says whether it was this call that made the change."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def get(self, share_id: str) -> Share | None:
        if not plausible(share_id):
            return None
        row = await self._one(_GET, id=share_id)
        return Share.model_validate_json(row["share"]) if row else None

    async def grants(self, share_id: str) -> tuple[Grant, ...]:
        """In the order of the request: the grant `n` stands at index `n`."""
        row = await self._one(_GRANTS, id=share_id)
        return _GRANTS_OF.validate_json(row["grants"]) if row else ()

    async def step(
        self, share_id: str, n: int, *, expected: GrantState, to: GrantState, **reached: Unpack[Reached]
    ) -> bool:
        """Move one grant on, unless it is no longer where it is expected."""
        return await self._change(_step(reached), id=share_id, n=n, expected=expected, to=to, **_values(reached))

    async def remember_prior(self, share_id: str, permissions: Sequence[dict[str, Any]]) -> bool:
        """Who had access before anything was sent. The first answer stands: a later one would hold our own grants."""
        return await self._change(_REMEMBER, id=share_id, prior=orjson.dumps(permissions).decode())

    async def finish(self, share_id: str, now: datetime) -> bool:
        """Nothing more will be sent."""
        return await self._change(_FINISH, id=share_id, now=now)

    async def told(self, share_id: str, now: datetime) -> bool:
        """The conversation knows."""
        return await self._change(_TOLD, id=share_id, now=now)

    async def since(self, owner: UserKey, moment: datetime) -> int:
        """How many shares this person began since then."""
        row = await self._one(_SINCE, **owner.model_dump(), moment=moment)
        return int(row["n"]) if row else 0

    async def unfinished(self, before: datetime, limit: int = 100) -> tuple[str, ...]:
        """Shares that began before this moment and have no end yet, oldest first."""
        return tuple(row["id"] for row in await self._all(_UNFINISHED, before=before, limit=limit))

    async def due_revocations(self, now: datetime, limit: int = 100) -> tuple[tuple[str, int], ...]:
        """Accesses whose last moment is over, as pairs of share id and n, the longest overdue first."""
        return tuple((row["share_id"], row["n"]) for row in await self._all(_DUE, now=now, limit=limit))

    async def revoked(self, share_id: str, n: int, now: datetime) -> bool:
        """What this grant gave has ended."""
        return await self._change(_REVOKED, id=share_id, n=n, now=now)

    async def _one(self, statement: LiteralString, **values: object) -> dict[str, Any] | None:
        async with self._pool.connection() as connection:
            return await (await connection.execute(statement, values)).fetchone()

    async def _all(self, statement: LiteralString, **values: object) -> list[dict[str, Any]]:
        async with self._pool.connection() as connection:
            return await (await connection.execute(statement, values)).fetchall()

    async def _change(self, statement: LiteralString | sql.Composed, **values: object) -> bool:
        async with self._pool.connection() as connection:
            return (await connection.execute(statement, values)).rowcount > 0


def _step(columns: Iterable[str]) -> sql.Composed:
    learnt = [sql.SQL(", {} = {}").format(sql.Identifier(c), sql.Placeholder(c)) for c in columns]
    return sql.SQL(_STEP).format(sql.Composed(learnt))


def _values(reached: Reached) -> dict[str, object]:
    """As PostgreSQL takes them: lists for arrays, and no NUL, which a display name may hold."""
    return {column: _value(value) for column, value in reached.items()}


def _value(value: object) -> object:
    match value:
        case str():
            return value.replace("\0", "")
        case None | bool():
            return value
        case _:
            return list(cast("Iterable[str]", value))


# One text that pydantic reads in one go; json columns go into it as they are.
_GET: LiteralString = """
    SELECT json_build_object(
        'id', id, 'draft_id', draft_id, 'owner', json_build_object('tenant_id', tenant_id, 'object_id', object_id),
        'asker', asker, 'conversation', conversation, 'card_id', card_id, 'request', request,
        'started_at', started_at, 'finished_at', finished_at, 'told_at', told_at, 'prior', prior
    )::text AS share
    FROM shares WHERE id = %(id)s
"""

_GRANTS: LiteralString = """
    SELECT coalesce(json_agg(json_build_object(
        'share_id', share_id, 'n', n, 'recipient', recipient, 'state', state, 'cause', cause,
        'permission_id', permission_id, 'had', had, 'mail_failed', mail_failed, 'request_id', request_id,
        'granted_to', granted_to, 'roles', roles
    ) ORDER BY n), '[]')::text AS grants
    FROM grants WHERE share_id = %(id)s
"""
_GRANTS_OF = TypeAdapter(tuple[Grant, ...])

_STEP: LiteralString = """
    UPDATE grants SET state = %(to)s{}
    WHERE share_id = %(id)s AND n = %(n)s AND state = %(expected)s
"""

_REMEMBER: LiteralString = "UPDATE shares SET prior = %(prior)s WHERE id = %(id)s AND prior IS NULL"
_FINISH: LiteralString = "UPDATE shares SET finished_at = %(now)s WHERE id = %(id)s AND finished_at IS NULL"
_TOLD: LiteralString = "UPDATE shares SET told_at = %(now)s WHERE id = %(id)s AND told_at IS NULL"

_SINCE: LiteralString = """
    SELECT count(*) AS n FROM shares
    WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s AND started_at > %(moment)s
"""
_UNFINISHED: LiteralString = """
    SELECT id FROM shares WHERE finished_at IS NULL AND started_at < %(before)s
    ORDER BY started_at LIMIT %(limit)s
"""

_DUE: LiteralString = """
    SELECT share_id, n FROM grants WHERE revoke_at <= %(now)s AND revoked_at IS NULL
    ORDER BY revoke_at, share_id, n LIMIT %(limit)s
"""

_REVOKED: LiteralString = """
    UPDATE grants SET revoked_at = %(now)s
    WHERE share_id = %(id)s AND n = %(n)s AND revoked_at IS NULL
"""
