"""Shares and their grants: what a claimed request has reached so far, one row per recipient.

Whoever works on a share moves one row at a time with `step`, which names the state it expects: a second run of
the same share finds the row moved on and does nothing.
"""
# ruff: noqa: S608 - statements are put together from constants of this file alone

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, LiteralString, NamedTuple, TypedDict, Unpack, cast

import orjson
from psycopg import sql
from pydantic import TypeAdapter

from bot.model import Asker, Conversation, Ended, File, Frozen, Grant, GrantState, ShareRequest, UserKey
from bot.store.drafts import Defer, plausible
from bot.store.postgres import Also, Pool


class Share(Frozen):
    """A row. `prior` is who had access before the first POST, whichever run of the share sent that.

    `looked_at`: when that was read, or a moment before; None where it was not yet.
    `news` counts what changed since everybody's card was made. `follows`: the share on whose card this one began.
    """

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
    looked_at: datetime | None = None
    news: int = 0
    follows: str | None = None


class Given(NamedTuple):
    """One grant and the share it belongs to."""

    share: Share
    grant: Grant


class Reached(TypedDict, total=False):
    """What a step may learn about a grant; what is left out stays as it was."""

    cause: str | None
    permission_id: str | None
    had: Sequence[str]
    mail_failed: bool
    request_id: str | None
    granted_to: str | None
    roles: Sequence[str]
    chat: Conversation | None
    link: str | None


class Shares:
    """The two tables. A method that answers bool says whether it was this call that made the change."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def get(self, share_id: str) -> Share | None:
        if not plausible(share_id):
            return None
        row = await self._one(_GET, id=share_id)
        return Share.model_validate_json(row["share"]) if row else None

    async def of_draft(self, draft_id: str) -> Share | None:
        """The share that came of a draft, also when that is deleted."""
        if not plausible(draft_id):
            return None
        row = await self._one(_OF_DRAFT, draft_id=draft_id)
        return Share.model_validate_json(row["share"]) if row else None

    async def grants(self, share_id: str) -> tuple[Grant, ...]:
        """In the order of the request: the grant `n` stands at index `n`."""
        row = await self._one(_GRANTS, id=share_id)
        return _GRANTS_OF.validate_json(row["grants"]) if row else ()

    async def step(
        self,
        share_id: str,
        n: int,
        *,
        expected: GrantState,
        to: GrantState,
        also: Also | None = None,
        **reached: Unpack[Reached],
    ) -> bool:
        """Move one grant on, unless it is no longer where it is expected."""
        values = {"id": share_id, "n": n, "expected": expected, "to": to, **_values(reached)}
        return await self._change(_step(reached), values, also)

    async def remember_prior(self, share_id: str, permissions: Sequence[dict[str, Any]], looked_at: datetime) -> bool:
        """Who had access before anything was sent. After that the answer stands: a later one would hold our grants."""
        prior = orjson.dumps(permissions).decode()
        return await self._change(_REMEMBER, {"id": share_id, "prior": prior, "looked_at": looked_at})

    async def taken_since(self, file: File, moment: datetime) -> bool:
        """Whether through us something was taken back on this file, or lowered, at that moment or later."""
        where = {"drive_id": file.drive_id, "item_id": file.item_id, "moment": moment}
        return await self._one(_TAKEN_SINCE, **where) is not None

    async def finish(self, share_id: str, now: datetime) -> bool:
        """Nothing more will be sent."""
        return await self._change(_FINISH, {"id": share_id, "now": now})

    async def told(self, share: Share, card_id: str | None, now: datetime) -> bool:
        """The conversation knows, by this card, what stood in these rows."""
        return await self._change(_TOLD, {"id": share.id, "card_id": card_id, "now": now, "news": share.news})

    async def unfinished(self, before: datetime, limit: int = 100) -> tuple[str, ...]:
        """Shares that began before this moment and have no end yet, oldest first."""
        return tuple(row["id"] for row in await self._all(_UNFINISHED, before=before, limit=limit))

    async def stale(self, now: datetime, *, before: datetime, since: datetime, limit: int = 100) -> tuple[str, ...]:
        """Finished since then, and what everybody's card says waits since before that moment. Each is named once."""
        values = {"now": now, "before": before, "since": since, "limit": limit}
        return tuple(row["id"] for row in await self._all(_STALE, **values))

    async def has_news(self, share_id: str, now: datetime) -> None:
        """Everybody's card will have to say something else."""
        await self._change(_HAS_NEWS, {"id": share_id, "now": now})

    # --- afterwards ----------------------------------------------------------------------------------

    async def of(self, owner: UserKey, since: datetime, limit: int = 50) -> tuple[Share, ...]:
        """What this person shared since then, the newest first."""
        rows = await self._all(_OF, since=since, limit=limit, **owner.model_dump())
        return tuple(Share.model_validate_json(row["share"]) for row in rows)

    async def live_on(self, file: File, owner: UserKey) -> tuple[Given, ...]:
        """What this person gave on this file and has not taken back, the oldest first."""
        return await self._given(_LIVE_ON, drive_id=file.drive_id, item_id=file.item_id, **owner.model_dump())

    async def beside(self, share: Share, grants: Sequence[Grant] | None = None) -> tuple[Grant, ...]:
        """What the same person gave on the same file by other shares and has not taken back.

        Of the share's `grants`, where they are given, one must have been there before or be over: else it is not asked.
        """
        if grants is not None and not any(grant.had_it or grant.ended_as for grant in grants):
            return ()
        live = await self.live_on(share.request.file, share.owner)
        return tuple(one.grant for one in live if one.share.id != share.id)

    async def on_rows(self, file: File, tenant_id: str, rows: Sequence[str]) -> tuple[Given, ...]:
        """All that was ever given on these rows of the file through us, by anybody, the oldest first."""
        where = {"tenant_id": tenant_id, "drive_id": file.drive_id, "item_id": file.item_id}
        return await self._given(_ON_ROWS, rows=list(rows), **where)

    async def _given(self, statement: LiteralString, **values: object) -> tuple[Given, ...]:
        found = await self._all(statement, **values)
        return tuple(
            Given(share, grant)
            for row in found
            for share in [Share.model_validate_json(row["share"])]
            for grant in _GRANTS_OF.validate_json(row["grants"])
        )

    async def ask(
        self,
        share_id: str,
        owner: UserKey,
        what: Literal["end", "read"],
        *,
        n: int | None = None,
        defer: Defer,
    ) -> bool:
        """The owner wants less of this share, or of one grant of it; the job that does it comes with the wish.

        False when there is nothing left to end, or it was asked for already.
        """
        async with self._pool.connection() as connection, connection.transaction():
            values = {"id": share_id, "what": what, "n": n, **owner.model_dump()}
            asked = (await connection.execute(_ASK, values)).rowcount > 0
            if asked:
                await defer(connection, share_id)
        return asked

    async def extend(
        self,
        share_id: str,
        owner: UserKey,
        until: datetime,
        *,
        ns: Sequence[int],
        now: datetime,
        also: Callable[[Collection[int]], Also] | None = None,
    ) -> tuple[int, ...]:
        """Set or move the last moment of these grants: what is due may be ending already.

        Those that were moved; `also` happens with it, and for them alone.
        """
        values = {"id": share_id, "until": until, "ns": list(ns), "n": None, "now": now, **owner.model_dump()}
        async with self._pool.connection() as connection, connection.transaction():
            rows = await (await connection.execute(_EXTEND, values)).fetchall()
            extended = tuple(sorted(row["n"] for row in rows))
            if extended and also:
                await also(extended)(connection)
        return extended

    async def due(self, now: datetime, *, again_before: datetime, limit: int = 100) -> tuple[str, ...]:
        """Shares of which something must end now, the longest overdue first.

        What could not be ended is due again when the last attempt was before `again_before`; a week after its day,
        once a day: a file that was deleted answers as one that cannot be reached.
        """
        return tuple(row["share_id"] for row in await self._all(_DUE, now=now, again=again_before, limit=limit))

    async def to_remind(
        self, now: datetime, *, before: datetime, started_before: datetime, again_before: datetime, limit: int = 100
    ) -> tuple[str, ...]:
        """Shares of which something ends before that moment, whose giver has not heard of it.

        Who could not be told is due again when that was before `again_before`: many of them must not keep others back.
        """
        values = {"now": now, "before": before, "started": started_before, "again": again_before, "limit": limit}
        return tuple(row["share_id"] for row in await self._all(_TO_REMIND, **values))

    async def reminded(self, share_id: str, now: datetime, *, before: datetime) -> bool:
        """The giver knows of everything that ends before that moment."""
        return await self._change(_REMINDED, {"id": share_id, "now": now, "before": before})

    async def untold(self, share_id: str, now: datetime) -> None:
        """The giver could not be reminded."""
        await self._change(_UNTOLD, {"id": share_id, "now": now})

    async def with_dates(self, owner: UserKey, limit: int = 200) -> tuple[Share, ...]:
        """Shares of this person of which something ends on a day to come or overdue."""
        rows = await self._all(_WITH_DATES, limit=limit, **owner.model_dump())
        return tuple(Share.model_validate_json(row["share"]) for row in rows)

    async def try_again(self, owner: UserKey, trouble: str) -> int:
        """What failed for this cause is due at once."""
        async with self._pool.connection() as connection:
            return (await connection.execute(_TRY_AGAIN, {"trouble": trouble, **owner.model_dump()})).rowcount

    async def chats(self, share_id: str) -> tuple[tuple[int, Conversation], ...]:
        """Recipients who have access and shall hear of it in their own chat, and have not yet."""
        rows = await self._all(_CHATS, id=share_id)
        return tuple((row["n"], Conversation.model_validate_json(row["chat"])) for row in rows)

    async def told_in_chat(self, share_id: str, n: int, now: datetime) -> bool:
        return await self._change(_TOLD_IN_CHAT, {"id": share_id, "n": n, "now": now})

    async def ended(
        self,
        share_id: str,
        n: int,
        now: datetime,
        how: Ended,
        roles: Sequence[str],
        *,
        stood: int | None = None,
        also: Also | None = None,
    ) -> bool:
        """What this grant gave is over; `stood` is the level that was seen before, `roles` is what is left."""
        values = {"id": share_id, "n": n, "now": now, "how": how, "roles": list(roles), "stood": stood}
        return await self._change(_ENDED, values, also)

    async def lowered(
        self,
        share_id: str,
        n: int,
        now: datetime,
        roles: Sequence[str],
        *,
        stood: int | None = None,
        also: Also | None = None,
    ) -> bool:
        """What was asked for has happened: this grant gives no more than to read."""
        values = {"id": share_id, "n": n, "now": now, "roles": list(roles), "stood": stood}
        return await self._change(_LOWERED, values, also)

    async def could_not(
        self, grant: Grant, now: datetime, trouble: str, *, give_up: bool, also: Also | None = None
    ) -> bool:
        """Why something could not be ended; True when that is news. `give_up` drops the wish, never a date.

        A wish that came meanwhile has not been tried yet: it stays, and nothing is said of the one it took over from.
        """
        values = {"id": grant.share_id, "n": grant.n, "was": grant.asked}
        values |= {"now": now, "trouble": trouble, "give_up": give_up}
        async with self._pool.connection() as connection, connection.transaction():
            row = await (await connection.execute(_COULD_NOT, values)).fetchone()
            news = row is not None and bool(row["news"])
            if news and also:
                await also(connection)
        return news

    async def _one(self, statement: LiteralString, **values: object) -> dict[str, Any] | None:
        async with self._pool.connection() as connection:
            return await (await connection.execute(statement, values)).fetchone()

    async def _all(self, statement: LiteralString, **values: object) -> list[dict[str, Any]]:
        async with self._pool.connection() as connection:
            return await (await connection.execute(statement, values)).fetchall()

    async def _change(
        self, statement: LiteralString | sql.Composed, values: Mapping[str, object], also: Also | None = None
    ) -> bool:
        """Whether this call made the change; `also` happens with it, and not without."""
        async with self._pool.connection() as connection:
            if also is None:
                return (await connection.execute(statement, values)).rowcount > 0
            async with connection.transaction():
                changed = (await connection.execute(statement, values)).rowcount > 0
                if changed:
                    await also(connection)
            return changed


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
        case Conversation():
            return value.model_dump_json()
        case _:
            return list(cast("Iterable[str]", value))


# One text that pydantic reads in one go; json columns go into it as they are.
_SHARE: LiteralString = """json_build_object(
        'id', id, 'draft_id', draft_id, 'owner', json_build_object('tenant_id', tenant_id, 'object_id', object_id),
        'asker', asker, 'conversation', conversation, 'card_id', card_id, 'request', request,
        'started_at', started_at, 'finished_at', finished_at, 'told_at', told_at, 'prior', prior,
        'looked_at', looked_at, 'news', news, 'follows', follows
    )::text"""
_GIVEN_LATER: LiteralString = """EXISTS (
            SELECT FROM shares AS first
            JOIN shares AS later USING (tenant_id, object_id, drive_id, item_id)
            JOIN grants AS given ON given.share_id = later.id
            WHERE first.id = grants.share_id AND later.started_at > first.started_at
              AND given.state IN ('sent', 'verified') AND given.revoked_at IS NULL
              AND (given.recipient->>'role' = 'write' OR grants.recipient->>'role' = 'read')
              AND (
                  given.recipient->'person'->>'id' = grants.recipient->'person'->>'id'
                  OR lower(given.recipient->'person'->>'mail') = lower(grants.recipient->'person'->>'mail')
              )
        )"""
_ROWS: LiteralString = f"""coalesce(json_agg(json_build_object(
        'share_id', share_id, 'n', n, 'recipient', recipient, 'state', state, 'cause', cause,
        'permission_id', permission_id, 'had', had, 'mail_failed', mail_failed, 'request_id', request_id,
        'granted_to', granted_to, 'roles', roles, 'until', revoke_at, 'asked', asked,
        'lowered_at', lowered_at, 'lowered_stood', lowered_stood, 'ended_at', revoked_at, 'ended_stood', ended_stood,
        'ended_as', ended_as, 'trouble', trouble, 'in_chat', chat IS NOT NULL, 'link', link,
        'later', state IN ('refused', 'in_doubt') AND {_GIVEN_LATER}
    ) ORDER BY n), '[]')::text"""

_GET: LiteralString = f"SELECT {_SHARE} AS share FROM shares WHERE id = %(id)s"
_OF_DRAFT: LiteralString = f"SELECT {_SHARE} AS share FROM shares WHERE draft_id = %(draft_id)s"
_GRANTS: LiteralString = f"SELECT {_ROWS} AS grants FROM grants WHERE share_id = %(id)s"
_OF: LiteralString = f"""
    SELECT {_SHARE} AS share FROM shares
    WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s AND started_at >= %(since)s
    ORDER BY started_at DESC LIMIT %(limit)s
"""
_GRANTS_OF = TypeAdapter(tuple[Grant, ...])

_STEP: LiteralString = """
    UPDATE grants SET state = %(to)s{}
    WHERE share_id = %(id)s AND n = %(n)s AND state = %(expected)s
"""

_REMEMBER: LiteralString = """
    UPDATE shares SET prior = %(prior)s, looked_at = %(looked_at)s
    WHERE id = %(id)s AND NOT EXISTS (SELECT FROM grants WHERE share_id = %(id)s AND state <> 'planned')
"""
_TAKEN_SINCE: LiteralString = """
    SELECT 1 AS found FROM grants JOIN shares ON shares.id = grants.share_id
    WHERE drive_id = %(drive_id)s AND item_id = %(item_id)s AND greatest(revoked_at, lowered_at) >= %(moment)s
    LIMIT 1
"""
_FINISH: LiteralString = """
    UPDATE shares SET finished_at = %(now)s, telling_at = %(now)s WHERE id = %(id)s AND finished_at IS NULL
"""
_TOLD: LiteralString = """
    UPDATE shares
    SET told_at = coalesce(told_at, %(now)s), card_id = %(card_id)s, news = news - %(news)s
    WHERE id = %(id)s AND news >= %(news)s
"""

_UNFINISHED: LiteralString = """
    SELECT id FROM shares WHERE finished_at IS NULL AND started_at < %(before)s
    ORDER BY started_at LIMIT %(limit)s
"""

_STALE: LiteralString = """
    UPDATE shares SET telling_at = %(now)s
    WHERE id IN (
        SELECT id FROM shares
        WHERE finished_at >= %(since)s AND (told_at IS NULL OR news > 0) AND telling_at < %(before)s
        ORDER BY telling_at LIMIT %(limit)s
    )
    RETURNING id
"""
_HAS_NEWS: LiteralString = "UPDATE shares SET news = news + 1, telling_at = %(now)s WHERE id = %(id)s"

_LIVE: LiteralString = "state IN ('sent', 'verified', 'in_doubt') AND revoked_at IS NULL"
_LIVE_ON: LiteralString = f"""
    SELECT {_SHARE} AS share, (SELECT {_ROWS} FROM grants WHERE share_id = shares.id AND {_LIVE}) AS grants FROM shares
    WHERE drive_id = %(drive_id)s AND item_id = %(item_id)s
      AND tenant_id = %(tenant_id)s AND object_id = %(object_id)s
      AND EXISTS (SELECT FROM grants WHERE share_id = shares.id AND {_LIVE})
    ORDER BY started_at, id
"""
_ON_ROWS: LiteralString = f"""
    SELECT {_SHARE} AS share,
           (SELECT {_ROWS} FROM grants WHERE share_id = shares.id AND permission_id = ANY(%(rows)s)) AS grants
    FROM shares
    WHERE drive_id = %(drive_id)s AND item_id = %(item_id)s AND tenant_id = %(tenant_id)s
      AND EXISTS (SELECT FROM grants WHERE share_id = shares.id AND permission_id = ANY(%(rows)s))
    ORDER BY started_at, id
"""
_OWNED: LiteralString = """share_id = %(id)s AND (%(n)s::int IS NULL OR n = %(n)s) AND EXISTS (
        SELECT FROM shares WHERE shares.id = grants.share_id AND shares.finished_at IS NOT NULL
          AND shares.tenant_id = %(tenant_id)s AND shares.object_id = %(object_id)s
    )"""

_ASK: LiteralString = f"""
    UPDATE grants SET asked = %(what)s, trouble = NULL, tried_at = NULL
    WHERE {_LIVE} AND {_OWNED} AND asked IS DISTINCT FROM 'end' AND asked IS DISTINCT FROM %(what)s
      AND (%(what)s = 'end' OR lowered_at IS NULL)
"""

_EXTEND: LiteralString = f"""
    UPDATE grants SET revoke_at = %(until)s, reminded_at = NULL, trouble = NULL, tried_at = NULL
    WHERE {_LIVE} AND {_OWNED} AND n = ANY(%(ns)s) AND asked IS NULL
      AND (revoke_at IS NULL OR revoke_at > %(now)s)
    RETURNING n
"""

_DUE: LiteralString = f"""
    SELECT share_id FROM grants
    WHERE {_LIVE} AND (revoke_at <= %(now)s OR asked IS NOT NULL) AND (
        tried_at IS NULL OR tried_at < CASE WHEN revoke_at < %(now)s - interval '7 days'
                                             THEN least(%(again)s, %(now)s - interval '1 day') ELSE %(again)s END
    )
    GROUP BY share_id ORDER BY min(revoke_at), share_id LIMIT %(limit)s
"""

_TO_REMIND: LiteralString = f"""
    SELECT share_id FROM grants JOIN shares ON shares.id = grants.share_id
    WHERE {_LIVE} AND asked IS NULL AND reminded_at IS NULL AND revoke_at > %(now)s AND revoke_at <= %(before)s
      AND shares.started_at <= %(started)s AND (untold_at IS NULL OR untold_at < %(again)s)
    GROUP BY share_id ORDER BY min(revoke_at), share_id LIMIT %(limit)s
"""

_REMINDED: LiteralString = """
    UPDATE grants SET reminded_at = %(now)s
    WHERE share_id = %(id)s AND revoke_at <= %(before)s AND reminded_at IS NULL
"""

_UNTOLD: LiteralString = "UPDATE shares SET untold_at = %(now)s WHERE id = %(id)s"

_WITH_DATES: LiteralString = f"""
    SELECT {_SHARE} AS share FROM shares
    WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s
      AND EXISTS (SELECT FROM grants WHERE share_id = shares.id AND {_LIVE} AND revoke_at IS NOT NULL)
    ORDER BY started_at LIMIT %(limit)s
"""

_TRY_AGAIN: LiteralString = f"""
    UPDATE grants SET tried_at = NULL
    WHERE {_LIVE} AND trouble = %(trouble)s AND share_id IN (
        SELECT id FROM shares WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s
    )
"""

_CHATS: LiteralString = f"""
    SELECT n, chat::text AS chat FROM grants
    WHERE share_id = %(id)s AND {_LIVE} AND state <> 'in_doubt' AND chat IS NOT NULL AND chat_told_at IS NULL
    ORDER BY n
"""

_TOLD_IN_CHAT: LiteralString = """
    UPDATE grants SET chat_told_at = %(now)s WHERE share_id = %(id)s AND n = %(n)s AND chat_told_at IS NULL
"""

_NEWS: LiteralString = """
    UPDATE shares SET news = news + 1, telling_at = %(now)s WHERE id IN (SELECT share_id FROM changed)
"""

_ENDED: LiteralString = f"""
    WITH changed AS (
        UPDATE grants
        SET revoked_at = %(now)s, ended_stood = %(stood)s, ended_as = %(how)s, roles = %(roles)s, asked = NULL,
            trouble = NULL
        WHERE share_id = %(id)s AND n = %(n)s AND revoked_at IS NULL
        RETURNING share_id
    ) {_NEWS}
"""

_LOWERED: LiteralString = f"""
    WITH changed AS (
        UPDATE grants
        SET lowered_at = %(now)s, lowered_stood = %(stood)s, asked = NULL, roles = %(roles)s, trouble = NULL
        WHERE share_id = %(id)s AND n = %(n)s AND revoked_at IS NULL AND asked = 'read'
        RETURNING share_id
    ) {_NEWS}
"""

_COULD_NOT: LiteralString = f"""
    WITH changed AS (
        UPDATE grants
        SET trouble = %(trouble)s, tried_at = %(now)s, asked = CASE WHEN %(give_up)s THEN NULL ELSE asked END
        FROM (SELECT trouble AS before FROM grants WHERE share_id = %(id)s AND n = %(n)s) AS known
        WHERE share_id = %(id)s AND n = %(n)s AND revoked_at IS NULL AND asked IS NOT DISTINCT FROM %(was)s
        RETURNING share_id, known.before IS DISTINCT FROM %(trouble)s AS news
    ), counted AS ({_NEWS})
    SELECT news FROM changed
"""
