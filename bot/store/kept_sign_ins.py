"""Of everybody whose sign-in is needed on a later day: when it was last seen to work, and since when it does not."""

from __future__ import annotations

from datetime import datetime
from typing import LiteralString

from bot.model import UserKey
from bot.store.postgres import Pool


class KeptSignIns:
    """The table. Each method is one statement; what answers bool says whether this call made the change."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def claim_due(self, now: datetime, *, before: datetime, limit: int = 50) -> tuple[UserKey, ...]:
        """Who has dates to keep and was not looked at since `before`; from now on they were."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_CLAIM, {"now": now, "before": before, "limit": limit})).fetchall()
        return tuple(UserKey.model_validate(row) for row in rows)

    async def again(self, owner: UserKey, tried_at: datetime) -> None:
        """It could not be tried: sooner than in a week."""
        await self._change(_AGAIN, owner, tried_at)

    async def works(self, owner: UserKey, now: datetime) -> None:
        """Also of somebody with nothing to keep yet: an end that is being tried must not find it lapsed after this."""
        await self._change(_WORKS, owner, now)

    async def lapsed(self, owner: UserKey, found_at: datetime) -> bool:
        """True for the first who finds it so, since it worked last; `found_at`: when the try began.

        Where another try began after that, or the person signed in, it is for that one to tell.
        """
        return await self._change(_LAPSED, owner, found_at)

    async def untold(self, owner: UserKey, tried_at: datetime) -> None:
        """Whoever found it lapsed could not say so: as if it had been tried at this moment, and not found."""
        await self._change(_UNTOLD, owner, tried_at)

    async def _change(self, statement: LiteralString, owner: UserKey, moment: datetime) -> bool:
        async with self._pool.connection() as connection:
            return (await connection.execute(statement, {**owner.model_dump(), "at": moment})).rowcount > 0


_CLAIM: LiteralString = """
    WITH needed AS (
        SELECT shares.tenant_id, shares.object_id FROM shares JOIN grants ON grants.share_id = shares.id
        WHERE grants.state IN ('sent', 'verified', 'in_doubt') AND grants.revoked_at IS NULL
          AND grants.revoke_at IS NOT NULL
        GROUP BY shares.tenant_id, shares.object_id
        HAVING max(shares.started_at) < %(before)s
    )
    INSERT INTO kept_sign_ins AS kept (tenant_id, object_id, tried_at)
    SELECT needed.tenant_id, needed.object_id, %(now)s FROM needed
    LEFT JOIN kept_sign_ins AS known USING (tenant_id, object_id)
    WHERE known.tried_at IS NULL OR known.tried_at < %(before)s
    LIMIT %(limit)s
    ON CONFLICT (tenant_id, object_id) DO UPDATE SET tried_at = excluded.tried_at WHERE kept.tried_at < %(before)s
    RETURNING kept.tenant_id, kept.object_id
"""

_AGAIN: LiteralString = """
    UPDATE kept_sign_ins SET tried_at = %(at)s WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s
"""

_UNTOLD: LiteralString = """
    UPDATE kept_sign_ins SET tried_at = %(at)s, lapsed_at = NULL
    WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s AND lapsed_at IS NOT NULL
"""

_WORKS: LiteralString = """
    INSERT INTO kept_sign_ins AS kept (tenant_id, object_id, tried_at)
    VALUES (%(tenant_id)s, %(object_id)s, %(at)s)
    ON CONFLICT (tenant_id, object_id) DO UPDATE
    SET tried_at = greatest(kept.tried_at, excluded.tried_at), lapsed_at = NULL
"""

_LAPSED: LiteralString = """
    INSERT INTO kept_sign_ins AS kept (tenant_id, object_id, tried_at, lapsed_at)
    VALUES (%(tenant_id)s, %(object_id)s, %(at)s, %(at)s)
    ON CONFLICT (tenant_id, object_id) DO UPDATE SET lapsed_at = excluded.lapsed_at
    WHERE kept.lapsed_at IS NULL AND kept.tried_at <= excluded.tried_at
"""
