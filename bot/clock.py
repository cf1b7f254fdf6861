"""What time it is for drafts, due dates and reminders.

The local tenant can move this clock ahead; tokens, certificates and HTTP always keep real time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import aiohttp

_LONG_POLL = aiohttp.ClientTimeout(total=60, connect=5)
_AGAIN_AFTER = 1.0


class Clock:
    """Real time plus an offset, which is zero but in the local tenant."""

    def __init__(self) -> None:
        self._offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    async def follow(self, session: aiohttp.ClientSession, url: str, moved: Callable[[], Awaitable[None]]) -> None:
        """Keep the offset equal to the tenant's and call `moved` after each change; runs until cancelled.

        The tenant holds the answer back until its offset differs from `unlike`, so a change arrives at once.
        """
        while True:
            try:
                seconds = int(self._offset.total_seconds())
                async with session.get(url, params={"unlike": str(seconds)}, timeout=_LONG_POLL) as answer:
                    offset = timedelta(seconds=float((await answer.json())["offset_s"]))
            except (aiohttp.ClientError, TimeoutError, ValueError, KeyError):
                await asyncio.sleep(_AGAIN_AFTER)  # the tenant may be restarting; the last offset stands
                continue
            if offset != self._offset:
                self._offset = offset
                await moved()
