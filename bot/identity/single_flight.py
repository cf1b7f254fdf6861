"""Many ask at once, one goes: the others wait for its answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """One task per key at a time. Its answer, or its error, is everybody's who joined it."""

    def __init__(self) -> None:
        self._flying: dict[Hashable, asyncio.Task[T]] = {}

    async def join(self, key: Hashable, start: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Wait for the task under way, or start it. A caller that gives up does not end it for the others."""
        return await asyncio.shield(self.launch(key, start))

    def launch(self, key: Hashable, start: Callable[[], Coroutine[Any, Any, T]]) -> asyncio.Task[T]:
        """The task under way, else a new one; its failure is no news to anybody but those who wait for it."""
        task = self._flying.get(key)
        if task is None or task.done():
            task = asyncio.create_task(start())
            self._flying[key] = task
            task.add_done_callback(lambda done: self._landed(key, done))
        return task

    async def close(self) -> None:
        flying = tuple(self._flying.values())
        for task in flying:
            task.cancel()
        await asyncio.gather(*flying, return_exceptions=True)

    def _landed(self, key: Hashable, task: asyncio.Task[T]) -> None:
        if self._flying.get(key) is task:
            del self._flying[key]
        if not task.cancelled():
            task.exception()  # taken, so that asyncio does not report it as forgotten
