"""Whoever waits for a share is woken when something about it is done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
_LOOK_EVERY_S = 0.4


class Bells:
    """One bell for each share that somebody waits for. What another replica does rings none here: it is looked for."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def ring(self, share_id: str) -> None:
        for event in self._waiting.get(share_id, ()):
            event.set()

    async def wait(
        self, share_id: str, look: Callable[[], Awaitable[T]], done: Callable[[T], bool], within: float
    ) -> T:
        """What `look` sees once it is `done`, or as it stands after `within` seconds."""
        event = asyncio.Event()
        self._waiting.setdefault(share_id, set()).add(event)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(within):
                    while not done(seen := await look()):
                        with suppress(TimeoutError):
                            await asyncio.wait_for(event.wait(), _LOOK_EVERY_S)
                        event.clear()
                    return seen
            return await look()
        finally:
            self._waiting[share_id].discard(event)
            if not self._waiting[share_id]:
                del self._waiting[share_id]
