"""Drafts: one sentence on its way to a share, from the moment it was heard to the press that claims it.

Every change is one UPDATE that names the states it may start from, so two presses at once have one winner:

    heard ──► open ◄──► confirming ──► shared
      ╰─────────┴────────────┴───────► cancelled
"""

# ruff: noqa: S608 - statements are put together from constants of this file alone

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, LiteralString, TypeAlias

import orjson
from psycopg import AsyncConnection

from bot.errors import TooMany
from bot.model import Asker, Conversation, File, Frozen, Heard, Person, Role, ShareRequest, UserKey, Wish
from bot.store.postgres import Pool

DraftState: TypeAlias = Literal["heard", "open", "confirming", "shared", "cancelled"]
Defer: TypeAlias = Callable[[AsyncConnection[Any], str], Awaitable[object]]
"""Leaves the job for a share, in the transaction that makes it necessary."""


class Named(Frozen):
    """The people whom words of the sentence may mean, and the role that stood beside them.

    `close`: what was said beside the name ("in Legal") fits none of them, so not even an only one is chosen.
    `untold`: nobody is found because Graph did not answer.
    """

    words: str
    role: Role | None = None
    found: tuple[Person, ...] = ()
    close: bool = False
    untold: bool = False

    @property
    def clear(self) -> tuple[Person, ...]:
        """The one who is meant for certain, if there is one."""
        return self.found if len(self.found) == 1 and not self.close else ()


class Candidates(Frozen):
    """What the asker may have meant, as Graph knows it. `notes` are sentences for the form, each with its field.

    `files_close`: the name fits, what was said beside it (whose, of which type) does not. `files_untold`: none is found
    because Graph did not answer.
    """

    files: tuple[File, ...] = ()
    file_words: str | None = None
    files_close: bool = False
    files_untold: bool = False
    people: tuple[Named, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def clear(self) -> tuple[File, ...]:
        """The one file that is meant for certain, if there is one."""
        return self.files if len(self.files) == 1 and not self.files_close else ()


class Draft(Frozen):
    """A row. `typed` is the form as it was last sent, `request` what the confirm card showed.

    `version` counts what was changed by words since the first card: a press on an older card does not count, nor one
    that was under way when the words came.
    `touched_at` is the last time that anything happened to it. `follows` is the share on whose card it began: that card
    is not this draft's to change.
    """

    id: str
    owner: UserKey
    asker: Asker
    conversation: Conversation
    state: DraftState = "heard"
    heard: Heard
    wish: Wish
    candidates: Candidates | None = None
    typed: dict[str, str] | None = None
    request: ShareRequest | None = None
    share_id: str | None = None
    follows: str | None = None
    card_id: str | None = None
    version: int = 0
    touched_at: datetime
    expires_at: datetime


class Drafts:
    """The table. A method that answers bool says whether the draft was in a state and version that allow the change."""

    def __init__(self, *, pool: Pool) -> None:
        self._pool = pool

    async def add(self, draft: Draft) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(_ADD, _row(draft))

    async def get(self, draft_id: str) -> Draft | None:
        if not plausible(draft_id):
            return None
        async with self._pool.connection() as connection:
            row = await (await connection.execute(_GET, {"id": draft_id})).fetchone()
        return Draft.model_validate_json(row["draft"]) if row else None

    async def lately(self, owner: UserKey, conversation: Conversation, since: datetime) -> tuple[Draft, ...]:
        """The last few of this person in this conversation, the newest first, those cancelled left out."""
        values = {**owner.model_dump(), "place": _place(conversation), "since": since}
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_LATELY, values)).fetchall()
        return tuple(Draft.model_validate_json(row["draft"]) for row in rows)

    async def amend(self, draft: Draft, now: datetime) -> bool:
        """The draft as a later sentence changed it; False when something else was faster. A request is forgotten."""
        values = _row(draft) | {"was": draft.version, "now": now}
        return await self._change(_AMEND, **values)

    async def looked_up(self, draft: Draft, candidates: Candidates) -> bool:
        """heard → open, with what was found. Once: the second of two openings keeps what the first one found."""
        return await self._change(_LOOKED_UP, **_at(draft), candidates=candidates.model_dump_json())

    async def keep(self, draft: Draft, typed: Mapping[str, str], card_id: str | None, now: datetime) -> bool:
        """What was typed, for a form that is shown again with its problems."""
        return await self._change(_KEEP, **_at(draft), typed=_json(typed), card_id=card_id, now=now)

    async def confirming(
        self, draft: Draft, request: ShareRequest, typed: Mapping[str, str], card_id: str | None, now: datetime
    ) -> bool:
        """The request now stands on a card; it can be confirmed until another takes its place."""
        values = {"request": request.model_dump_json(), "typed": _json(typed), "card_id": card_id, "now": now}
        return await self._change(_CONFIRMING, **_at(draft), **values)

    async def back(self, draft_id: str) -> bool:
        """From the confirm card to the form; the request is forgotten, what was typed is not."""
        return await self._change(_BACK, id=draft_id)

    async def cancel(self, draft_id: str, owner: UserKey) -> bool:
        return await self._change(_CANCEL, id=draft_id, **owner.model_dump())

    async def claim(
        self,
        draft: Draft,
        request: ShareRequest,
        now: datetime,
        *,
        defer: Defer,
        card_id: str | None = None,
        prior: Sequence[dict[str, Any]] | None = None,
        looked_at: datetime | None = None,
        most: int | None = None,
    ) -> str | None:
        """The gate: of all presses on a draft, one gets a share id, and the others None.

        The share, its grants and the job that `defer` leaves come into being with the claim or not at all.
        `prior`: who had access at the moment `looked_at`. Raises TooMany after `most` shares of an owner in an hour.
        """
        share_id = secrets.token_urlsafe(24)
        values = {
            **_at(draft),
            **draft.owner.model_dump(),
            "now": now,
            "share": share_id,
            "card_id": card_id,
            "request": request.model_dump_json(),
            "recipients": [r.model_dump_json() for r in request.recipients],
            "until": request.until,
            "drive_id": request.file.drive_id,
            "item_id": request.file.item_id,
            "prior": orjson.dumps(prior).decode() if prior is not None else None,
            "looked_at": looked_at,
        }
        async with self._pool.connection() as connection, connection.transaction():
            if most is not None:
                await connection.execute(_ONE_AT_A_TIME, values)
                row = await (await connection.execute(_WITHIN_AN_HOUR, values)).fetchone()
                if row and row["n"] >= most:
                    raise TooMany("shares within an hour")
            claimed = (await connection.execute(_CLAIM, values)).rowcount > 0
            if claimed:
                await defer(connection, share_id)
        return share_id if claimed else None

    async def forget(self, before: datetime) -> int:
        """Delete the drafts that ended before this moment, whatever became of them; a share keeps its own record."""
        async with self._pool.connection() as connection:
            return (await connection.execute(_FORGET, {"before": before})).rowcount

    async def _change(self, statement: LiteralString, **values: object) -> bool:
        async with self._pool.connection() as connection:
            return (await connection.execute(statement, values)).rowcount > 0


def plausible(some_id: str) -> bool:
    """Whether a string from outside may be asked of the database at all; PostgreSQL knows no NUL."""
    return some_id.isascii() and some_id.isprintable()


def _at(draft: Draft) -> dict[str, object]:
    return {"id": draft.id, "version": draft.version}


def _row(draft: Draft) -> dict[str, object]:
    return {
        "id": draft.id,
        "tenant_id": draft.owner.tenant_id,
        "object_id": draft.owner.object_id,
        "state": draft.state,
        "asker": draft.asker.model_dump_json(),
        "conversation": draft.conversation.model_dump_json(),
        "heard": draft.heard.model_dump_json(),
        "wish": draft.wish.model_dump_json(),
        "candidates": draft.candidates.model_dump_json() if draft.candidates else None,
        "typed": _json(draft.typed) if draft.typed is not None else None,
        "request": draft.request.model_dump_json() if draft.request else None,
        "share_id": draft.share_id,
        "follows": draft.follows,
        "card_id": draft.card_id,
        "place": _place(draft.conversation),
        "version": draft.version,
        "touched_at": draft.touched_at,
        "expires_at": draft.expires_at,
    }


def _place(conversation: Conversation) -> str:
    """PostgreSQL knows no NUL; Teams writes none."""
    return conversation.id.replace("\0", "")


def _json(typed: Mapping[str, str]) -> str:
    return orjson.dumps(dict(typed)).decode()


_ADD: LiteralString = """
    INSERT INTO drafts (id, tenant_id, object_id, state, asker, conversation, heard, wish, candidates, typed,
                        request, share_id, follows, card_id, place, touched_at, expires_at)
    VALUES (%(id)s, %(tenant_id)s, %(object_id)s, %(state)s, %(asker)s, %(conversation)s, %(heard)s, %(wish)s,
            %(candidates)s, %(typed)s, %(request)s, %(share_id)s, %(follows)s, %(card_id)s, %(place)s,
            %(touched_at)s, %(expires_at)s)
"""

# One text that pydantic reads in one go; json columns go into it as they are.
_DRAFT: LiteralString = """json_build_object(
        'id', id, 'owner', json_build_object('tenant_id', tenant_id, 'object_id', object_id), 'asker', asker,
        'conversation', conversation, 'state', state, 'heard', heard, 'wish', wish, 'candidates', candidates,
        'typed', typed, 'request', request, 'share_id', share_id, 'follows', follows, 'card_id', card_id,
        'version', version, 'touched_at', touched_at, 'expires_at', expires_at
    )::text AS draft"""
_GET: LiteralString = f"SELECT {_DRAFT} FROM drafts WHERE id = %(id)s"
_LATELY: LiteralString = f"""
    SELECT {_DRAFT} FROM drafts
    WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s AND place = %(place)s AND touched_at > %(since)s
      AND state <> 'cancelled'
    ORDER BY touched_at DESC LIMIT 4"""

_AMEND: LiteralString = """
    UPDATE drafts
    SET state = %(state)s, heard = %(heard)s, wish = %(wish)s, candidates = %(candidates)s, typed = %(typed)s,
        request = NULL, version = version + 1, touched_at = %(now)s
    WHERE id = %(id)s AND version = %(was)s AND state IN ('heard', 'open', 'confirming')
"""

_LOOKED_UP: LiteralString = """
    UPDATE drafts SET state = 'open', candidates = %(candidates)s
    WHERE id = %(id)s AND version = %(version)s AND state = 'heard'
"""

_KEEP: LiteralString = """
    UPDATE drafts SET typed = %(typed)s, card_id = coalesce(%(card_id)s, card_id), touched_at = %(now)s
    WHERE id = %(id)s AND version = %(version)s AND state IN ('heard', 'open', 'confirming')
"""

_CONFIRMING: LiteralString = """
    UPDATE drafts
    SET state = 'confirming', request = %(request)s, typed = %(typed)s, card_id = coalesce(%(card_id)s, card_id),
        touched_at = %(now)s
    WHERE id = %(id)s AND version = %(version)s AND state IN ('heard', 'open', 'confirming')
"""

_BACK: LiteralString = """
    UPDATE drafts SET state = 'open', request = NULL
    WHERE id = %(id)s AND state = 'confirming'
"""

_CANCEL: LiteralString = """
    UPDATE drafts SET state = 'cancelled'
    WHERE id = %(id)s AND tenant_id = %(tenant_id)s AND object_id = %(object_id)s
      AND state IN ('heard', 'open', 'confirming')
"""

# Two presses of one person at once must not both find room for one more.
_ONE_AT_A_TIME: LiteralString = "SELECT pg_advisory_xact_lock(hashtextextended(%(tenant_id)s || %(object_id)s, 0))"

_WITHIN_AN_HOUR: LiteralString = """
    SELECT count(*) AS n FROM shares
    WHERE tenant_id = %(tenant_id)s AND object_id = %(object_id)s AND started_at > %(now)s - interval '1 hour'
"""

_CLAIM: LiteralString = """
    WITH claimed AS (
        UPDATE drafts
        SET state = 'shared', share_id = %(share)s, request = %(request)s, card_id = coalesce(%(card_id)s, card_id),
            touched_at = %(now)s
        WHERE id = %(id)s AND version = %(version)s AND tenant_id = %(tenant_id)s AND object_id = %(object_id)s
          AND state IN ('heard', 'open', 'confirming') AND expires_at > %(now)s
        RETURNING *
    ), share AS (
        INSERT INTO shares (id, draft_id, tenant_id, object_id, asker, conversation, card_id, request, started_at,
                            drive_id, item_id, prior, looked_at, follows)
        SELECT share_id, id, tenant_id, object_id, asker, conversation, card_id, request, %(now)s,
               %(drive_id)s, %(item_id)s, %(prior)s, %(looked_at)s, follows
        FROM claimed
    )
    INSERT INTO grants (share_id, n, recipient, revoke_at)
    SELECT claimed.share_id, wanted.n - 1, wanted.recipient::json, %(until)s
    FROM claimed, unnest(%(recipients)s::text[]) WITH ORDINALITY AS wanted (recipient, n)
"""

_FORGET: LiteralString = "DELETE FROM drafts WHERE expires_at < %(before)s"
