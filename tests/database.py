"""A real PostgreSQL for the tests: one server for the run, one database for each test.

The server lives in a folder of its own and forgets to write to the disk, which nobody misses. Each database is a
copy of one that has been migrated once.
"""

from __future__ import annotations

import asyncio
import itertools
import shutil
import tempfile
import time
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from bot.store.embedded import FileLock, NoDatabase, Server
from bot.store.postgres import migrate

_FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "max_wal_size": "64MB",
    "min_wal_size": "32MB",
}
_PREFIX = "sharebot-tests-"
_STARTING = 120  # seconds in which a folder may have no user yet
_ROOM = 1024**3  # bytes
_TEMPLATE = "template_of_tests"
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One server for the whole run, started when the first test asks for it."""
    _clear_up()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=in_memory()))
    server = Server(folder / "postgres", options=_FAST)
    try:
        server.start()
        _admin(server, f"CREATE DATABASE {_TEMPLATE}")
        _apart(migrate(server.url(_TEMPLATE)))
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database_url(postgres: Server) -> Iterator[str]:
    """A database of this test's own, migrated, empty, gone afterwards."""
    with another_database(postgres) as url:
        yield url


@contextmanager
def another_database(postgres: Server) -> Iterator[str]:
    """The same, for a test that needs several."""
    name = f"test_{next(_numbers)}"
    _admin(postgres, f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE} STRATEGY FILE_COPY")
    yield postgres.url(name)
    _admin(postgres, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_database_url(postgres: Server) -> Iterator[str]:
    """The same before the first migration."""
    name = f"test_{next(_numbers)}"
    _admin(postgres, f"CREATE DATABASE {name}")
    yield postgres.url(name)
    _admin(postgres, f"DROP DATABASE {name} WITH (FORCE)")


def in_memory() -> Path | None:
    """A file system in memory that has room for it; None for the usual place."""
    memory = Path("/dev/shm")  # noqa: S108
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > _ROOM else None


def _clear_up() -> None:
    """End the servers of runs that were killed: nobody holds the lock of their users any more."""
    for folder in Path(in_memory() or tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, NoDatabase):
            users = FileLock(folder / "postgres.users")
            abandoned = time.time() - folder.stat().st_mtime > _STARTING and users.alone()
            users.leave()
            if abandoned:
                server = Server(folder / "postgres")
                server.start()
                server.stop()
                shutil.rmtree(folder)


def _apart(work: Coroutine[object, object, None]) -> None:
    """Run it on a loop in another thread, so that the loop of the tests is not touched."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


def _admin(server: Server, statement: str) -> None:
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())
