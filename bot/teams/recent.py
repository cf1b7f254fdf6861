"""What was seen lately, and nothing older: a bounded memory of keys. Per process, for saving work only."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from time import monotonic


class Recent:
    """Keys of the last `seconds`, at most `size` of them; the oldest go first.

    The SDK keeps such things in `MemoryStorage`, which has neither bound nor expiry.
    """

    def __init__(self, *, size: int, seconds: float, now: Callable[[], float] = monotonic) -> None:
        self._size = size
        self._seconds = seconds
        self._now = now
        self._seen: dict[Hashable, float] = {}

    def first(self, key: Hashable) -> bool:
        """Remember `key`; True when it was not seen lately."""
        now = self._now()
        seen_at = self._seen.get(key)
        if seen_at is not None and now - seen_at < self._seconds:
            return False
        self._seen.pop(key, None)
        self._seen[key] = now
        if len(self._seen) > self._size:
            del self._seen[next(iter(self._seen))]
        return True

    def forget(self, key: Hashable) -> None:
        self._seen.pop(key, None)

    def __len__(self) -> int:
        return len(self._seen)
