"""Which stored sign-ins change, in whichever replica: the database tells, by LISTEN and NOTIFY.

Thereby a token may be remembered in the process without asking the vault at each use whether it still counts.
While the line to the database is down nothing is heard, and then nothing may be remembered either.
https://www.postgresql.org/docs/current/sql-notify.html
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import psycopg
from psycopg import AsyncConnection

from bot.telemetry import log

_AGAIN_S = 1.0

Changed = Callable[[str, int | None], None]
"""A row's key and its version now, None when the row is gone."""


class VaultNews:
    """One connection of its own that listens as long as `listening` lasts, opened anew whenever it breaks."""

    def __init__(self, *, url: str) -> None:
        self._url = url
        self._changed: Changed = lambda _key, _version: None
        self._lost: Callable[[], None] = lambda: None
        self.hears = False

    def tell(self, *, changed: Changed, lost: Callable[[], None]) -> None:
        """Who wants to know: what changed, and that from now on changes may have been missed."""
        self._changed, self._lost = changed, lost

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Hears from the first moment on. Raises psycopg.Error when the database is not there at all."""
        line = await self._open()
        following = asyncio.create_task(self._follow(line), name="vault-news")
        try:
            yield
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following

    async def _follow(self, line: AsyncConnection[Any]) -> None:
        while True:
            try:
                async with line:
                    async for news in line.notifies():
                        key, _, version = news.payload.partition(" ")
                        self._changed(key, int(version) if version else None)
            except psycopg.Error as error:
                log.warning("vault.deaf", reason=type(error).__name__)
            finally:
                self.hears = False
                self._lost()
            line = await self._open_again()

    async def _open_again(self) -> AsyncConnection[Any]:
        while True:
            await asyncio.sleep(_AGAIN_S)
            with suppress(psycopg.Error):
                return await self._open()

    async def _open(self) -> AsyncConnection[Any]:
        line = await AsyncConnection.connect(
            self._url,
            autocommit=True,
            connect_timeout=10,
            keepalives_idle=10,
            keepalives_interval=5,
            keepalives_count=3,
            application_name="sharebot-vault",
        )
        try:
            await line.execute("LISTEN vault")
        except BaseException:
            await line.close()
            raise
        self.hears = True
        return line
