"""Which message shows a draft's card, for what is said later to change it there.

Written a moment later and many at once: every form has one, hardly any is ever asked for, and nobody answers so soon.
"""

from __future__ import annotations

import asyncio
from typing import LiteralString

import psycopg
import structlog

from bot.store.drafts import Draft
from bot.store.postgres import Pool

_SOON_S = 0.1


class CardIds:
    """Notes message ids. What a killed process had not written is unknown: the card is then posted anew."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool
        self._noted: dict[str, str] = {}
        self._writing: asyncio.Task[None] | None = None

    def note(self, draft_id: str, card_id: str) -> None:
        self._noted[draft_id] = card_id
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_soon(), name="card ids")

    async def of(self, draft: Draft) -> str | None:
        """Asked of the table too: it may have been written since the draft was read."""
        known = self._noted.get(draft.id) or draft.card_id
        if known is not None:
            return known
        async with self._pool.connection() as connection:
            row = await (await connection.execute(_READ, {"id": draft.id})).fetchone()
        return row["card_id"] if row else None

    async def close(self) -> None:
        """Whatever was noted is written."""
        while self._writing is not None:
            await self._writing

    async def _write_soon(self) -> None:
        await asyncio.sleep(_SOON_S)
        written = dict(self._noted)
        try:
            async with self._pool.connection() as connection:
                await connection.execute(_WRITE, {"drafts": list(written), "cards": list(written.values())})
        except psycopg.Error as error:
            structlog.get_logger().warning("card_ids.lost", count=len(written), error=type(error).__name__)
        self._noted = {draft: card for draft, card in self._noted.items() if draft not in written}
        self._writing = asyncio.create_task(self._write_soon(), name="card ids") if self._noted else None


_READ: LiteralString = "SELECT card_id FROM drafts WHERE id = %(id)s"

_WRITE: LiteralString = """
    UPDATE drafts SET card_id = noted.card
    FROM unnest(%(drafts)s::text[], %(cards)s::text[]) AS noted (draft, card)
    WHERE drafts.id = noted.draft
"""
