"""Sign-ins under way on our own pages, from the link to the code that the person brings back.

    asked ──open the link──► started ──Entra sends them back──► returned ──right code──► gone (done)
      ▲                        │                                   ╰──third wrong code──► gone
      ╰──another account, or they turned back──╯

Real time, not `Clock`: how long a secret is good is no matter of the conversation.
"""
# ruff: noqa: S608 - the statements are put together from constants

from __future__ import annotations

from datetime import timedelta
from typing import Any, LiteralString

from pydantic import Field

from bot.model import Frozen, UserKey
from bot.store.postgres import Pool

_LINK_FOR = timedelta(hours=1)
_STEP_FOR = timedelta(minutes=10)
_GUESSES = 3


class SignInRow(Frozen):
    """One sign-in as it stands. `sealed`: what only we may read of it, by its state."""

    id: str
    user: UserKey
    draft_id: str
    locale: str
    claims: str | None = None
    sealed: bytes | None = Field(default=None, repr=False)


class SignIns:
    """The table. Every change names the state it starts from, so of two that come at once one wins."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def ask(self, row_id: str, user: UserKey, draft_id: str, locale: str, claims: str | None) -> None:
        await self._execute(
            _ASK,
            id=row_id,
            **user.model_dump(),
            draft_id=draft_id,
            locale=locale,
            claims=claims,
            life=_LINK_FOR,
        )

    async def demand(self, user: UserKey, draft_id: str, claims: str) -> None:
        """Entra wants more than was known when the link was made; whoever opens it now is asked for that too."""
        await self._execute(_DEMAND, **user.model_dump(), draft_id=draft_id, claims=claims)

    async def open(self, row_id: str) -> SignInRow | None:
        """The sign-in that a link stands for, while it can be started; `sealed` when it was started already."""
        return await self._row(_OPEN, id=row_id)

    async def start(self, row_id: str, entra_state: str, sealed: bytes) -> bool:
        """asked → started. False when somebody was faster: then `open` gives what they started."""
        return await self._execute(_START, id=row_id, entra_state=entra_state, sealed=sealed, life=_STEP_FOR) == 1

    async def come_back(self, entra_state: str) -> SignInRow | None:
        """started: the sign-in that Entra speaks of. Looks only."""
        return await self._row(_COME_BACK, entra_state=entra_state)

    async def use_up(self, entra_state: str) -> bool:
        """started → asked: this way to Entra is over, whatever came of it. True for one caller only."""
        return await self._execute(_USE_UP, entra_state=entra_state) == 1

    async def returned(self, row_id: str, user: UserKey, sealed: bytes) -> bool:
        """Entra's answer was good: → returned, and this person's other sign-ins are over: one code at a time."""
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(_OTHERS, {"id": row_id, **user.model_dump()})
            cursor = await connection.execute(_RETURNED, {"id": row_id, "sealed": sealed, "life": _STEP_FOR})
            return cursor.rowcount == 1

    async def guess(self, user: UserKey) -> SignInRow | None:
        """returned: counts the guess first, so that many at once are no more than three."""
        return await self._row(_GUESS, **user.model_dump(), most=_GUESSES)

    async def done(self, row_id: str) -> bool:
        """returned → gone. True for one caller only."""
        return await self._execute(_DONE, id=row_id) == 1

    async def drop(self, user: UserKey) -> None:
        """All of this person's: they signed out."""
        await self._execute(_DROP, **user.model_dump())

    async def forget(self) -> int:
        """Delete what is too old, and what was guessed at too often."""
        return await self._execute(_FORGET, most=_GUESSES)

    async def _execute(self, statement: LiteralString, **values: object) -> int:
        async with self._pool.connection() as connection:
            return (await connection.execute(statement, values)).rowcount

    async def _row(self, statement: LiteralString, **values: object) -> SignInRow | None:
        async with self._pool.connection() as connection:
            row: dict[str, Any] | None = await (await connection.execute(statement, values)).fetchone()
        if row is None:
            return None
        user = UserKey(tenant_id=row.pop("tenant_id"), object_id=row.pop("object_id"))
        return SignInRow(user=user, **row)


_FIELDS: LiteralString = "id, tenant_id, object_id, draft_id, locale, claims, sealed"
_OWNED: LiteralString = "tenant_id = %(tenant_id)s AND object_id = %(object_id)s"

_ASK: LiteralString = """
    INSERT INTO sign_ins (id, tenant_id, object_id, draft_id, locale, claims, expires_at)
    VALUES (%(id)s, %(tenant_id)s, %(object_id)s, %(draft_id)s, %(locale)s, %(claims)s, now() + %(life)s)
"""
_DEMAND: LiteralString = f"""
    UPDATE sign_ins SET claims = %(claims)s, state = 'asked', entra_state = NULL, sealed = NULL
    WHERE {_OWNED} AND draft_id = %(draft_id)s AND state IN ('asked', 'started')
"""
_OPEN: LiteralString = f"""
    SELECT {_FIELDS} FROM sign_ins WHERE id = %(id)s AND state IN ('asked', 'started') AND expires_at > now()
"""
# The link keeps what is left of its hour: a preview may have been what opened it.
_START: LiteralString = """
    UPDATE sign_ins
    SET state = 'started', entra_state = %(entra_state)s, sealed = %(sealed)s,
        expires_at = greatest(expires_at, now() + %(life)s)
    WHERE id = %(id)s AND state = 'asked' AND expires_at > now()
"""
_COME_BACK: LiteralString = f"""
    SELECT {_FIELDS} FROM sign_ins WHERE entra_state = %(entra_state)s AND state = 'started' AND expires_at > now()
"""
_USE_UP: LiteralString = """
    UPDATE sign_ins SET state = 'asked', entra_state = NULL, sealed = NULL
    WHERE entra_state = %(entra_state)s AND state = 'started'
"""
_OTHERS: LiteralString = f"DELETE FROM sign_ins WHERE {_OWNED} AND id <> %(id)s AND state = 'returned'"
_RETURNED: LiteralString = """
    UPDATE sign_ins SET state = 'returned', entra_state = NULL, sealed = %(sealed)s, guesses = 0,
        expires_at = now() + %(life)s
    WHERE id = %(id)s AND state IN ('asked', 'started')
"""
_GUESS: LiteralString = f"""
    UPDATE sign_ins SET guesses = guesses + 1
    WHERE {_OWNED} AND state = 'returned' AND guesses < %(most)s AND expires_at > now()
    RETURNING {_FIELDS}
"""
_DONE: LiteralString = "DELETE FROM sign_ins WHERE id = %(id)s AND state = 'returned'"
_DROP: LiteralString = f"DELETE FROM sign_ins WHERE {_OWNED}"
_FORGET: LiteralString = "DELETE FROM sign_ins WHERE expires_at < now() OR guesses >= %(most)s"
