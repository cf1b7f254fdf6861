"""The stored sign-ins: one encrypted row per person. In comes a person, out goes what msal knows of them.

Who reads the database learns neither tokens nor names: the row's key is a hash, its content is encrypted with keys
that are kept elsewhere. Who can also write to it gains nothing by exchanging rows: the owner stands inside the
ciphertext and is compared after decryption.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import orjson
from psycopg.rows import tuple_row
from psycopg_pool import AsyncConnectionPool
from pydantic import Field

from bot.identity.box import Box
from bot.model import Frozen, UserKey

_LOAD = "SELECT version, sealed FROM vault WHERE key = %(key)s"
_PUT = """
    INSERT INTO vault (key, version, sealed) VALUES (%(key)s, %(version)s, %(sealed)s)
    ON CONFLICT (key) DO UPDATE SET version = EXCLUDED.version, sealed = EXCLUDED.sealed, touched_at = now()
"""
_SAVE = """
    UPDATE vault SET version = version + 1, sealed = %(sealed)s, touched_at = now()
    WHERE key = %(key)s AND version = %(version)s
"""
_WIPE = "DELETE FROM vault WHERE key = %(key)s AND (%(version)s::bigint IS NULL OR version = %(version)s)"
_FORGET = "DELETE FROM vault WHERE touched_at < now() - %(age)s"


class Sealed(Frozen):
    """A person's sign-in, opened, and the version of the row it came from."""

    blob: str = Field(repr=False)
    version: int


class Vault:
    """`keys` are Fernet keys, newest first: the first one writes, every one reads.

    A key is retired by putting a new one before it and dropping it once every row has been written anew
    (a row that is in use is rewritten about every hour), or at once at the price of a new sign-in for the rest.
    """

    def __init__(self, *, pool: AsyncConnectionPool[Any], keys: Sequence[str], client_id: str) -> None:
        self._pool = pool
        self._client_id = client_id
        self._box = Box(keys)

    def key(self, user: UserKey) -> str:
        """The key of this person's row: a hash that tells nothing about them."""
        return _key(self._owner(user))

    async def load(self, user: UserKey) -> Sealed | None:
        """None when there is nothing, or nothing that we can read or that is this person's."""
        row = await self._row(_key(self._owner(user)))
        if row is None:
            return None
        version, sealed = row
        blob = self._box.open(self._owner(user), sealed, row=_key(self._owner(user)))
        return None if blob is None else Sealed(blob=blob, version=version)

    async def put(self, user: UserKey, blob: str) -> int:
        """A new sign-in: it takes the place of whatever was there. Says its version.

        Its version is drawn by lot, not counted from one: a writer that still holds the version of a row which was
        wiped in the meantime must not hit the new one by chance.
        """
        owner, version = self._owner(user), secrets.randbits(62)
        await self._change(_PUT, {"key": _key(owner), "sealed": self._box.close(owner, blob), "version": version})
        return version

    async def save(self, user: UserKey, blob: str, version: int) -> bool:
        """What became of the row that was loaded at this version: the next version.

        False when it has changed or gone since.
        """
        owner = self._owner(user)
        values = {"key": _key(owner), "sealed": self._box.close(owner, blob), "version": version}
        return await self._change(_SAVE, values) == 1

    async def wipe(self, user: UserKey, *, version: int | None = None) -> bool:
        """Forget this person; with a version, only what was loaded at that version. False when there was nothing."""
        return await self._change(_WIPE, {"key": _key(self._owner(user)), "version": version}) == 1

    async def forget(self, age: timedelta = timedelta(days=90)) -> int:
        """Drop the rows that nobody has written for so long: their refresh tokens have died. Says how many."""
        return await self._change(_FORGET, {"age": age})

    async def _row(self, key: str) -> tuple[int, bytes] | None:
        async with (
            self._pool.connection() as connection,
            connection.cursor(row_factory=tuple_row, binary=True) as cursor,
        ):
            await cursor.execute(_LOAD, {"key": key})
            row: tuple[int, bytes] | None = await cursor.fetchone()
            return row

    async def _change(self, statement: str, values: dict[str, object]) -> int:
        async with self._pool.connection() as connection, connection.cursor() as cursor:
            await cursor.execute(statement, values)
            count: int = cursor.rowcount
            return count

    def _owner(self, user: UserKey) -> bytes:
        """One line of JSON, so that no choice of ids can pass for another's."""
        return orjson.dumps([user.tenant_id.lower(), user.object_id.lower(), self._client_id.lower()])


def _key(owner: bytes) -> str:
    return hashlib.sha256(owner).hexdigest()
