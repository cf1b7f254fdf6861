"""The embedded server, the migrations and the pool: with real processes that are really killed."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import psutil
import psycopg
import pytest
from psycopg import Rollback
from psycopg_pool import PoolTimeout

from bot.store.embedded import NoDatabase, Server
from bot.store.postgres import database, migrate, open_pool
from tests.database import in_memory

ROOT = Path(__file__).parents[1]
END_ALL = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'sharebot'"
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act for another user")

# A process that uses a database in a folder until it is told to end.
USES = """
import asyncio, sys
from pathlib import Path
from bot.store.postgres import database
from bot.telemetry import set_up_logs

async def main():
    set_up_logs("ERROR")
    print("starting", flush=True)
    async with database(None, Path(sys.argv[1])) as url:
        print(url, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""

AS_NOBODY = """
import os, sys
from pathlib import Path
import psycopg
from bot.store.embedded import Server

os.setgroups([])
os.setgid(65534)
os.setuid(65534)
server = Server(Path(sys.argv[1]) / "postgres")
server.start()
print(psycopg.connect(server.url("postgres")).execute("SELECT 1").fetchone())
server.stop()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not tmp_path: pytest closes the folders above that to the user that PostgreSQL runs as when we are root."""
    folder = Path(tempfile.mkdtemp(prefix="sharebot-", dir=in_memory()))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


# --- who is left behind ------------------------------------------------------------------------------


def test_a_server_that_a_killed_process_left_is_taken_over(folder: Path) -> None:
    with user_of(folder) as (process, url):
        write(url, "CREATE TABLE kept AS SELECT 42 AS answer")
        process.kill()
        process.wait()
    left_behind = postmaster(folder)

    server = Server(folder / "postgres")
    server.start()

    assert postmaster(folder) == left_behind
    assert read(url, "SELECT answer FROM kept") == 42

    server.stop()

    ended(left_behind)


def test_ctrl_c_stops_the_server_too(folder: Path) -> None:
    with user_of(folder) as (process, _):
        running = postmaster(folder)

        os.killpg(process.pid, signal.SIGINT)  # a terminal signals the whole group
        process.wait(20)

    ended(running)


def test_ctrl_c_during_the_start_leaves_no_server(folder: Path) -> None:
    process = start(USES, folder)
    assert line(process) == "starting"

    os.killpg(process.pid, signal.SIGINT)
    process.wait(20)

    assert not (folder / "postgres" / "postmaster.pid").exists()


def test_the_last_to_leave_stops_the_server(folder: Path) -> None:
    first, second = Server(folder / "postgres"), Server(folder / "postgres")
    first.start()
    second.start()
    running = postmaster(folder)

    first.stop()
    assert alive(running)

    second.stop()
    second.stop()
    ended(running)


def test_a_killed_user_does_not_count_as_the_last_one(folder: Path) -> None:
    with user_of(folder) as (process, _):
        server = Server(folder / "postgres")
        server.start()
        running = postmaster(folder)
        process.kill()
        process.wait()

    server.stop()

    ended(running)


def test_a_killed_server_starts_again_and_has_everything(folder: Path) -> None:
    with running_server(folder) as server:
        url = server.url("postgres")
        write(url, "CREATE TABLE kept AS SELECT 42 AS answer")
        psutil.Process(postmaster(folder)).kill()

    with running_server(folder):
        assert read(url, "SELECT answer FROM kept") == 42


def test_the_number_of_a_dead_server_may_belong_to_another_process_now(folder: Path) -> None:
    with running_server(folder):
        old = (folder / "postgres" / "postmaster.pid").read_text().splitlines()
    stale = "\n".join([str(os.getpid()), *old[1:]])
    (folder / "postgres" / "postmaster.pid").write_text(stale)

    with running_server(folder) as server:
        assert read(server.url("postgres"), "SELECT 1") == 1


def test_a_torn_file_of_the_dead_server_is_no_obstacle(folder: Path) -> None:
    for torn in ("", "12", "junk\n"):
        with running_server(folder) as server:
            assert read(server.url("postgres"), "SELECT 1") == 1
        (folder / "postgres" / "postmaster.pid").write_text(torn)

    with running_server(folder) as server:
        assert read(server.url("postgres"), "SELECT 1") == 1


def test_a_start_that_was_killed_half_way_is_begun_anew(folder: Path) -> None:
    half = folder / "postgres.new"
    half.mkdir()
    (half / "PG_VERSION").write_text("18\n")

    with running_server(folder) as server:
        assert read(server.url("postgres"), "SELECT 1") == 1


async def test_two_starts_at_once_share_one_server(folder: Path) -> None:
    async with database(None, folder) as one, database(None, folder, "other") as other:
        assert read(one, "SELECT pg_postmaster_start_time()") == read(other, "SELECT pg_postmaster_start_time()")


async def test_two_processes_starting_at_once_share_one_server(folder: Path) -> None:
    first, second = start(USES, folder), start(USES, folder)
    try:
        for process in (first, second):
            assert line(process) == "starting"

        urls = {line(first), line(second)}

        assert len(urls) == 1
        assert read(urls.pop(), "SELECT count(*) FROM pg_database WHERE datname = 'sharebot'") == 1
    finally:
        for process in (first, second):
            process.send_signal(signal.SIGINT)
            process.wait(20)
    assert not (folder / "postgres" / "postmaster.pid").exists()


# --- where it works ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["with space", 'it\'s "quoted"', "日本語 & $HOME;", "percent%20?host=x#y", "x" * 150])
def test_any_folder_name_will_do(folder: Path, name: str) -> None:
    with running_server(folder / name) as server:
        assert read(server.url("postgres"), "SELECT 1") == 1


def test_the_settings_of_the_shell_for_other_servers_change_nothing(folder: Path) -> None:
    elsewhere = {"PGPORT": "1", "PGHOST": "example.invalid", "PGDATA": "/nowhere", "LC_ALL": "xx_YY.UTF-8"}

    with user_of(folder, **elsewhere) as (_, url):
        assert read(url, "SELECT 1") == 1


@AS_ROOT
def test_a_normal_user_can_run_it(folder: Path) -> None:
    os.chown(folder, 65534, 65534)

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", AS_NOBODY, str(folder)], cwd=ROOT, check=False, capture_output=True, text=True
    )

    assert done.stdout == "(1,)\n", done.stderr
    assert (folder / "postgres").stat().st_uid == 65534


@AS_ROOT
def test_for_root_the_folders_above_are_opened_for_passing_through_only(folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0o700)

    with running_server(closed) as server:
        assert read(server.url("postgres"), "SELECT 1") == 1

    assert closed.stat().st_mode & 0o777 == 0o701
    assert (closed / "postgres").stat().st_mode & 0o777 == 0o700


def test_a_database_of_another_release_is_refused_in_one_sentence(folder: Path) -> None:
    with running_server(folder):
        pass
    (folder / "postgres" / "PG_VERSION").write_text("16\n")

    with pytest.raises(NoDatabase, match=r"made by PostgreSQL 16, and this is 18\.$"):
        Server(folder / "postgres").start()


def test_a_folder_that_holds_something_else_is_left_alone(folder: Path) -> None:
    with running_server(folder):
        pass
    (folder / "postgres" / "PG_VERSION").unlink()

    with pytest.raises(NoDatabase, match="is in the way: it holds no database"):
        Server(folder / "postgres").start()

    assert (folder / "postgres" / "base").is_dir()


@AS_ROOT
def test_a_folder_of_another_user_is_refused_in_one_sentence(folder: Path) -> None:
    (folder / "postgres").mkdir()
    os.chown(folder / "postgres", 65534, 65534)

    with pytest.raises(NoDatabase, match=r"belongs to the user nobody, and PostgreSQL would run as pgserver now\."):
        Server(folder / "postgres").start()


def test_a_data_folder_that_cannot_be_is_refused_in_one_sentence(folder: Path) -> None:
    (folder / "file").write_text("")

    with pytest.raises(NoDatabase, match=r"PostgreSQL cannot work in .*\.$"):
        Server(folder / "file" / "postgres").start()


# --- the database in it ------------------------------------------------------------------------------


async def test_a_given_url_is_used_as_it_is(folder: Path) -> None:
    async with database("postgresql://example.invalid/x", folder) as url:
        assert url == "postgresql://example.invalid/x"

    assert not (folder / "postgres").exists()


async def test_what_was_written_is_there_the_next_time_unless_it_shall_be_fresh(folder: Path) -> None:
    async with database(None, folder, "local") as url:
        write(url, "CREATE TABLE kept AS SELECT 42 AS answer")

    async with database(None, folder, "local") as url:
        assert read(url, "SELECT answer FROM kept") == 42

    async with database(None, folder, "local", fresh=True) as url:
        assert read(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0


async def test_a_database_in_use_is_not_made_fresh_under_its_user(folder: Path) -> None:
    async with database(None, folder, "local") as url:
        with pytest.raises(NoDatabase, match="is in use by another ShareBot"):
            async with database(None, folder, "local", fresh=True):
                pass

        assert read(url, "SELECT 1") == 1


async def test_a_killed_user_is_no_user(folder: Path) -> None:
    with user_of(folder) as (process, _):
        process.kill()
        process.wait()

        async with database(None, folder, fresh=True) as url:
            assert read(url, "SELECT 1") == 1


# --- tables and connections --------------------------------------------------------------------------


async def test_replicas_that_start_at_once_migrate_once(empty_database_url: str) -> None:
    await asyncio.gather(*(migrate(empty_database_url) for _ in range(5)))

    names = "SELECT count(*), count(DISTINCT name) FROM migrations"
    count, distinct = row(empty_database_url, names)
    assert count == distinct > 1
    assert read(empty_database_url, "SELECT count(*) FROM procrastinate_jobs") == 0
    assert read(empty_database_url, "SELECT count(*) FROM vault") == 0


async def test_migrating_again_changes_nothing(empty_database_url: str) -> None:
    await migrate(empty_database_url)
    before = read(empty_database_url, "SELECT max(applied_at) FROM migrations")

    await migrate(empty_database_url)

    assert read(empty_database_url, "SELECT max(applied_at) FROM migrations") == before


async def test_a_migration_that_fails_leaves_nothing_half_done(empty_database_url: str) -> None:
    write(empty_database_url, "CREATE TABLE grants (in_the_way int)")

    with pytest.raises(psycopg.errors.DuplicateTable):
        await migrate(empty_database_url)

    assert read(empty_database_url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 1


async def test_a_closed_pool_leaves_no_connection(database_url: str) -> None:
    pool = await open_pool(database_url)
    async with pool.connection() as one, pool.connection() as two:
        await one.execute("SELECT 1")
        await two.execute("SELECT 1")

    await pool.close()

    # A database can be dropped when nobody is connected; PostgreSQL waits a moment for those who are leaving.
    name = read(database_url, "SELECT current_database()")
    write(database_url.replace(str(name), "postgres"), f"ALTER DATABASE {name} RENAME TO {name}_empty")
    write(database_url.replace(str(name), "postgres"), f"ALTER DATABASE {name}_empty RENAME TO {name}")


async def test_a_statement_of_its_own_is_kept_without_a_commit_and_a_transaction_is_undone(database_url: str) -> None:
    pool = await open_pool(database_url)
    async with pool.connection() as connection:
        await connection.execute("CREATE TABLE notes (word text)")
        await connection.execute("INSERT INTO notes VALUES ('kept')")
        async with connection.transaction() as transaction:
            await connection.execute("INSERT INTO notes VALUES ('undone')")
            raise Rollback(transaction)

    await pool.close()

    assert read(database_url, "SELECT array_agg(word) FROM notes") == ["kept"]


async def test_connections_that_the_server_has_ended_are_replaced_before_they_are_used(database_url: str) -> None:
    pool = await open_pool(database_url)
    async with pool.connection() as one, pool.connection() as two:
        await one.execute("SELECT 1")
        await two.execute("SELECT 1")
    write(database_url, END_ALL)

    for _ in range(3):
        async with pool.connection() as connection:
            await connection.execute("SELECT 1")

    await pool.close()


async def test_a_pool_that_reaches_no_server_says_so(folder: Path) -> None:
    with pytest.raises(PoolTimeout):
        await open_pool(f"postgresql:///x?host={folder}", within=0.2)


# --- helpers -----------------------------------------------------------------------------------------


def start(script: str, *arguments: object, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def line(process: subprocess.Popen[str]) -> str:
    out: IO[str] | None = process.stdout
    assert out is not None
    return out.readline().strip()


@contextmanager
def user_of(folder: Path, **environment: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A process that uses the database in `folder`, and the URL it was given; killed at the end if still alive."""
    process = start(USES, folder, **environment)
    try:
        assert line(process) == "starting"
        yield process, line(process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            process.wait(20)


@contextmanager
def running_server(folder: Path) -> Iterator[Server]:
    server = Server(folder / "postgres", options={"fsync": "off"})
    server.start()
    try:
        yield server
    finally:
        server.stop()


def postmaster(folder: Path) -> int:
    return int((folder / "postgres" / "postmaster.pid").read_text().splitlines()[0])


def alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def ended(pid: int) -> None:
    """It has let go of everything; the process itself may still be on its last line."""
    if alive(pid):
        psutil.Process(pid).wait(5)


def row(url: str, query: str) -> tuple[int, ...]:
    with psycopg.connect(url) as connection:
        found = connection.execute(query.encode()).fetchone()
    assert found is not None
    return found


def read(url: str, query: str) -> object:
    return row(url, query)[0]


def write(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


async def test_a_database_that_does_not_answer_is_named_and_its_password_is_not() -> None:
    with pytest.raises(NoDatabase, match=r"^The database does not answer: ") as refused:
        await migrate("postgresql://bob:hunter2@127.0.0.1:1/sharebot")

    assert "hunter2" not in str(refused.value)
