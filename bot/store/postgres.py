"""From settings to an open pool: a server, a database in it, its tables, the connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, LiteralString, TypeAlias

import psycopg
import structlog
from procrastinate.schema import SchemaManager, migrations_path
from psycopg import AsyncConnection, sql
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool

from bot.store.embedded import FileLock, NoDatabase, Server

__all__ = ["Also", "NoDatabase", "Pool", "Server", "database", "migrate", "open_pool"]

Pool: TypeAlias = AsyncConnectionPool[AsyncConnection[DictRow]]
Also: TypeAlias = Callable[[AsyncConnection[DictRow]], Awaitable[object]]
"""What belongs to a change and happens in its transaction: both or neither."""

_MIGRATING = 0x5348_4152_4542_4F54  # one number for all replicas; any number would do
_QUEUE = "procrastinate"
_CONTAINED = "SELECT"  # nothing to do: the whole schema holds this step already
_CONNECT_WITHIN = 10  # seconds


@asynccontextmanager
async def database(
    url: str | None, data_dir: Path, name: str = "sharebot", *, fresh: bool = False
) -> AsyncIterator[str]:
    """The URL of a database for as long as it is needed; with `url` given, that one, untouched.

    Without one, a server of our own runs in `data_dir`, and the database `name` is made if it is missing;
    `fresh` makes it anew. Raises NoDatabase with a sentence for the person at the terminal.
    """
    if url is not None:
        yield url
        return
    server = Server(data_dir / "postgres")
    users = FileLock(data_dir / f"postgres.{name}.users")
    starting = asyncio.create_task(asyncio.to_thread(server.start))
    try:
        await asyncio.shield(starting)
        if fresh and not await asyncio.to_thread(users.alone):
            raise NoDatabase(
                f"The database {name} in {data_dir} is in use by another ShareBot. "
                "Stop that one, or start this one with another SHAREBOT_DATA_DIR."
            )
        await _make_database(server, name, fresh=fresh)
        await asyncio.to_thread(users.share)
        yield server.url(name)
    finally:
        # A start that was interrupted still ends, in its thread, and what it started must be stopped.
        await asyncio.wait([starting])
        users.leave()
        await asyncio.to_thread(server.stop)


async def _make_database(server: Server, name: str, *, fresh: bool) -> None:
    quoted = sql.Identifier(name)
    async with await AsyncConnection.connect(server.url("postgres"), autocommit=True) as connection:
        if fresh:
            await connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(quoted))
        # It is there, or somebody was faster by a moment.
        with suppress(psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
            await connection.execute(sql.SQL("CREATE DATABASE {}").format(quoted))


async def migrate(url: str) -> None:
    """Bring the tables up to date: all of it or nothing, once, however many replicas start at the same time.

    Raises NoDatabase where nobody answers.
    """
    try:
        connecting = await AsyncConnection.connect(url, connect_timeout=_CONNECT_WITHIN)
    except psycopg.OperationalError as error:
        raise NoDatabase(f"The database does not answer: {error}.") from error
    async with connecting as connection, connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock(%s)", [_MIGRATING])
        await connection.execute(
            "CREATE TABLE IF NOT EXISTS migrations "
            "(name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())"
        )
        rows = await (await connection.execute("SELECT name FROM migrations")).fetchall()
        steps = _steps({name for (name,) in rows})
        for name, statements in steps.items():
            await connection.execute(statements)
            await connection.execute("INSERT INTO migrations (name) VALUES (%s)", [name])
    if steps:
        structlog.get_logger().info("database.migrated", steps=len(steps), last=next(reversed(steps)))


def _steps(done: set[str]) -> dict[str, LiteralString]:
    """What is missing, in order: the job queue's tables, then ours."""
    ours = [f for f in files("bot.store.migrations").iterdir() if f.name.endswith(".sql")]
    steps = _of_queue(done) | {f.name: _read(f) for f in sorted(ours, key=lambda f: f.name)}
    return {name: statements for name, statements in steps.items() if name not in done}


def _of_queue(done: set[str]) -> dict[str, LiteralString]:
    """Its whole schema in a new database; in an older one, what a newer release of it adds."""
    theirs = {f"{_QUEUE}/{f.name}": f for f in sorted(migrations_path.glob("*.sql"))}
    if _QUEUE in done:
        return {name: _read(f) for name, f in theirs.items()}
    return {_QUEUE: SchemaManager.get_schema()} | dict.fromkeys(theirs, _CONTAINED)


def _read(file: Traversable) -> LiteralString:
    return file.read_text(encoding="utf-8")


async def open_pool(url: str, *, largest: int = 10, within: float = 11) -> Pool:
    """Open connections; each statement is its own transaction unless `connection.transaction()` says otherwise.

    A caller waits at most ten seconds for a connection, and a statement at most as long for its answer.
    Close with `await pool.close()`.
    """
    pool: Pool = AsyncConnectionPool(
        url,
        min_size=1,
        max_size=largest,
        open=False,
        timeout=10,
        max_idle=300,
        max_lifetime=3600,
        reconnect_timeout=30,
        check=_look,
        kwargs={
            "autocommit": True,
            "row_factory": dict_row,
            "prepare_threshold": 0,
            "connect_timeout": _CONNECT_WITHIN,
            "options": "-c statement_timeout=10s -c idle_in_transaction_session_timeout=30s",
            "application_name": "sharebot",
        },
        connection_class=AsyncConnection[DictRow],
        name="sharebot",
    )
    try:
        await pool.open(wait=True, timeout=within)
    except BaseException:
        await pool.close()
        raise
    return pool


async def _look(connection: AsyncConnection[Any]) -> None:
    """Raise where the server has hung up in the meantime; it says so by itself, so nothing need be asked."""
    connection.pgconn.consume_input()  # its parting words
    connection.pgconn.consume_input()  # and the end
