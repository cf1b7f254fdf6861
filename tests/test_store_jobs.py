"""Jobs: left within a transaction, done again when a worker dies, by one run at a time. Processes are really killed."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from procrastinate import App
from psycopg import AsyncConnection
from psycopg.rows import dict_row

from bot.store.jobs import AttemptLocks, Busy, Worker, defer, make_app, register, retry_stalled

ROOT = Path(__file__).parents[1]

# A replica that begins each share it finds and never ends.
HANGS = """
import asyncio, sys
from bot.store.jobs import SHARE, AttemptLocks, Worker, make_app, register

async def main(url):
    app, locks = make_app(url), AttemptLocks(url=url)

    async def share(share_id):
        async with locks.hold(share_id) as held:
            print(share_id, bool(held), flush=True)
            await asyncio.Event().wait()

    register(app, SHARE, share)
    async with app.open_async(), Worker(app=app, heartbeat=1, stalled_after=3):
        await asyncio.Event().wait()

asyncio.run(main(sys.argv[1]))
"""


@pytest.fixture
async def app(database_url: str) -> AsyncIterator[App]:
    app = make_app(database_url)
    async with app.open_async():
        yield app


@pytest.fixture
async def connection(database_url: str) -> AsyncIterator[AsyncConnection[dict[str, Any]]]:
    async with await AsyncConnection.connect(database_url, autocommit=True, row_factory=dict_row) as connection:
        yield connection


# --- leaving work ------------------------------------------------------------------------------------


async def test_a_job_is_done_with_its_ids(app: App) -> None:
    done = Done(app)

    async with Worker(app=app):
        await defer(app, "share", share_id="a-share", n=2)
        assert await done() == {"share_id": "a-share", "n": 2}


async def test_a_job_exists_if_and_only_if_its_transaction_commits(app: App, connection: AsyncConnection[Any]) -> None:
    with pytest.raises(ZeroDivisionError):
        await leave_and_fail(app, connection)
    assert await jobs(connection) == []

    async with connection.transaction():
        await defer(app, "share", conn=connection, share_id="kept")
    assert [job["args"] for job in await jobs(connection)] == [{"share_id": "kept"}]


@pytest.mark.parametrize("words", ["share Budget with Ryan", "ryan@contoso.com", "", "x" * 65, "a.b.c", "é", "a\n"])
async def test_words_are_no_arguments(app: App, connection: AsyncConnection[Any], words: str) -> None:
    with pytest.raises(ValueError, match=r"^a job's arguments are ids$"):
        await defer(app, "share", share_id=words)

    assert await jobs(connection) == []


async def test_a_twin_is_refused_and_the_transaction_around_it_goes_on(
    app: App, connection: AsyncConnection[Any]
) -> None:
    async with connection.transaction():
        answers = [await defer(app, "sweep", conn=connection, lock="sweep") for _ in range(3)]
        await connection.execute("INSERT INTO vault (key, version, sealed) VALUES ('after', 1, '')")

    assert answers == [True, False, False]
    assert await defer(app, "sweep", lock="sweep") is False
    assert len(await jobs(connection)) == 1
    assert await (await connection.execute("SELECT key FROM vault")).fetchall() == [{"key": "after"}]


async def test_to_have_waited_for_another_run_is_no_failure(
    app: App, connection: AsyncConnection[dict[str, Any]]
) -> None:
    tries: list[str] = []
    third = asyncio.Event()
    seen = asyncio.Event()

    async def share(share_id: str) -> None:
        tries.append(share_id)
        if len(tries) < 3:
            raise Busy(share_id)
        third.set()
        await seen.wait()

    register(app, "share", share, soon=(Busy,))
    async with Worker(app=app):
        await defer(app, "share", lock="share:a-share", share_id="a-share")
        await asyncio.wait_for(third.wait(), 20)
        rows = await (
            await connection.execute("SELECT status, attempts, queueing_lock FROM procrastinate_jobs")
        ).fetchall()
        seen.set()

    assert tries == ["a-share"] * 3
    assert rows == [{"status": "doing", "attempts": 0, "queueing_lock": "share:a-share"}]


# --- dying and going on ------------------------------------------------------------------------------


async def test_the_job_of_a_killed_worker_is_done_by_another(
    app: App, database_url: str, connection: AsyncConnection[Any]
) -> None:
    await defer(app, "share", share_id="a-share")
    async with replica(HANGS, database_url) as killed:
        assert await line(killed) == "a-share True"
        killed.kill()

    done = Done(app, locks=AttemptLocks(url=database_url))
    async with Worker(app=app, heartbeat=1, stalled_after=3):
        assert await done() == {"share_id": "a-share"}

    assert await jobs(connection) == []


async def test_while_the_first_run_is_alive_the_second_one_does_nothing(app: App, database_url: str) -> None:
    locks = AttemptLocks(url=database_url)
    await defer(app, "share", share_id="a-share")
    async with replica(HANGS, database_url) as alive:
        assert await line(alive) == "a-share True"

        async with locks.hold("a-share") as held:
            assert not held

        alive.kill()
        await alive.wait()
        await until_held(locks, "a-share")
    await locks.close()


async def test_a_worker_that_was_struck_off_starts_anew(app: App, connection: AsyncConnection[Any]) -> None:
    done = Done(app)
    async with Worker(app=app, heartbeat=600) as worker:  # too late to notice: the next job breaks it
        await defer(app, "share", share_id="first")
        assert await done() == {"share_id": "first"}
        before = await workers(connection)
        await strike_off(connection)

        await defer(app, "share", share_id="second")

        assert await done() == {"share_id": "second"}
        assert worker.healthy
        (anew,) = await workers(connection)
        assert anew not in before


async def test_a_worker_that_was_struck_off_notices_and_says_so(app: App, connection: AsyncConnection[Any]) -> None:
    let_go, began, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def share(share_id: str) -> None:
        began.set()
        await let_go.wait()
        ended.set()

    register(app, "share", share)
    async with Worker(app=app, heartbeat=0.05) as worker:
        assert not worker.healthy
        await defer(app, "share", share_id="a-share")
        await began.wait()
        assert worker.healthy
        before = await workers(connection)

        await strike_off(connection)

        await becomes(connection, lambda: not worker.healthy)
        assert not ended.is_set()
        let_go.set()
        await becomes(connection, lambda: worker.healthy)
        assert ended.is_set()
        assert set(before).isdisjoint(await workers(connection))
    assert not worker.healthy
    assert await workers(connection) == []


async def test_a_worker_outlives_its_connections(app: App, connection: AsyncConnection[Any]) -> None:
    done = Done(app)
    async with Worker(app=app, heartbeat=0.1):
        await defer(app, "share", share_id="first")
        assert await done() == {"share_id": "first"}

        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND application_name = 'sharebot-jobs'"
        )

        await defer(app, "share", share_id="second")
        while await done() != {"share_id": "second"}:
            pass  # the first one may be done again: nobody could write down that it was


async def test_what_is_cut_off_by_a_stop_waits_for_the_next_worker(app: App, connection: AsyncConnection[Any]) -> None:
    began = asyncio.Event()

    async def hangs(share_id: str) -> None:
        began.set()
        await asyncio.Event().wait()

    register(app, "share", hangs)
    await defer(app, "share", share_id="a-share")
    async with Worker(app=app, finish_within=0.05):
        await began.wait()

    assert [(job["args"], job["status"]) for job in await jobs(connection)] == [({"share_id": "a-share"}, "todo")]


async def test_a_running_job_is_waited_for_at_the_stop(app: App, connection: AsyncConnection[Any]) -> None:
    began, let_go = asyncio.Event(), asyncio.Event()

    async def share(share_id: str) -> None:
        began.set()
        await let_go.wait()

    register(app, "share", share)
    await defer(app, "share", share_id="a-share")
    async with Worker(app=app):
        await began.wait()
        asyncio.get_running_loop().call_later(0.1, let_go.set)

    assert await jobs(connection) == []


async def test_a_job_that_fails_is_tried_again(app: App, connection: AsyncConnection[Any]) -> None:
    tries: list[str] = []
    done = asyncio.Event()

    async def share(share_id: str) -> None:
        tries.append(share_id)
        if len(tries) == 1:
            raise LookupError(share_id)
        done.set()

    register(app, "share", share, soon=(LookupError,))
    async with Worker(app=app):
        await defer(app, "share", share_id="a-share")
        await asyncio.wait_for(done.wait(), 10)

    assert tries == ["a-share", "a-share"]
    assert await jobs(connection) == []


# --- giving back -------------------------------------------------------------------------------------


async def test_only_the_jobs_of_silent_workers_are_given_back(app: App, connection: AsyncConnection[Any]) -> None:
    silent, alive = await a_worker(connection, silent_for=60), await a_worker(connection, silent_for=1)
    for share_id, worker in (("of-silent", silent), ("of-alive", alive), ("of-struck-off", None)):
        await being_done(app, connection, worker, share_id=share_id)

    assert await retry_stalled(app, stalled_after=3.0) == 2

    assert {job["args"]["share_id"]: job["status"] for job in await jobs(connection)} == {
        "of-silent": "todo",
        "of-alive": "doing",
        "of-struck-off": "todo",
    }


async def test_a_process_does_not_give_back_what_it_is_doing(app: App, connection: AsyncConnection[Any]) -> None:
    mine = await being_done(app, connection, None, share_id="a-share")

    assert await retry_stalled(app, running={mine}) == 0

    assert [job["status"] for job in await jobs(connection)] == ["doing"]


async def test_a_job_whose_twin_is_waiting_gives_way_to_it(app: App, connection: AsyncConnection[Any]) -> None:
    stalled = await being_done(app, connection, None, lock="sweep")
    assert await defer(app, "share", lock="sweep")

    assert await retry_stalled(app) == 1

    (left,) = await jobs(connection)
    assert (left["status"], left["id"] != stalled) == ("todo", True)


async def test_two_replicas_giving_back_at_once_harm_nothing(
    app: App, database_url: str, connection: AsyncConnection[Any]
) -> None:
    for n in range(20):
        await being_done(app, connection, None, share_id=str(n))
    other = make_app(database_url)

    async with other.open_async():
        await asyncio.gather(retry_stalled(app), retry_stalled(other))

    assert {job["status"] for job in await jobs(connection)} == {"todo"}


# --- one run at a time -------------------------------------------------------------------------------


async def test_one_of_many_runs_holds_an_attempt(database_url: str) -> None:
    here, there = AttemptLocks(url=database_url), AttemptLocks(url=database_url)
    async with here.hold("a-share") as held:
        assert held
        assert await held.still()
        async with here.hold("a-share") as again, there.hold("a-share") as elsewhere:
            assert not again
            assert not elsewhere
            assert not await elsewhere.still()
        async with there.hold("another") as other:
            assert other

    async with there.hold("a-share") as held:
        assert held
    await here.close()
    await there.close()


async def test_of_twenty_runs_at_once_one_holds_the_attempt(database_url: str) -> None:
    replicas = [AttemptLocks(url=database_url) for _ in range(4)]
    all_asked = asyncio.Barrier(20)

    async def run(locks: AttemptLocks) -> bool:
        async with locks.hold("a-share") as held:
            await all_asked.wait()
            return bool(held)

    answers = await asyncio.gather(*(run(replicas[n % 4]) for n in range(20)))

    assert answers.count(True) == 1
    for locks in replicas:
        await locks.close()


async def test_a_lost_session_is_a_lost_lock(database_url: str, connection: AsyncConnection[Any]) -> None:
    locks = AttemptLocks(url=database_url)
    async with locks.hold("a-share") as held:
        await cut_locks(connection)

        assert not await held.still()
        assert not held

    async with locks.hold("a-share") as held:
        assert await held.still()
    await locks.close()


async def test_a_session_that_ended_unnoticed_is_replaced(database_url: str, connection: AsyncConnection[Any]) -> None:
    locks = AttemptLocks(url=database_url)
    async with locks.hold("a-share"):
        pass
    await cut_locks(connection)

    async with locks.hold("a-share") as held:
        assert await held.still()
    await locks.close()


async def test_a_run_that_was_cut_off_lets_go(database_url: str) -> None:
    locks, elsewhere = AttemptLocks(url=database_url), AttemptLocks(url=database_url)
    for moments in range(12):  # cut off at every await on the way to the lock, and while it is held
        run = asyncio.create_task(hold_for_ever(locks))
        for _ in range(moments):
            await asyncio.sleep(0)
        run.cancel()
        await asyncio.gather(run, return_exceptions=True)

        await until_held(elsewhere, "a-share")
    await locks.close()
    await elsewhere.close()


# --- helpers -----------------------------------------------------------------------------------------


class Done:
    """A registered job that reports what it was called with."""

    def __init__(self, app: App, locks: AttemptLocks | None = None) -> None:
        self._calls: asyncio.Queue[Mapping[str, object]] = asyncio.Queue()
        self._locks = locks
        register(app, "share", self.share)

    async def share(self, **ids: object) -> None:
        if self._locks:
            async with self._locks.hold(str(ids["share_id"])) as held:
                assert held
            await self._locks.close()
        await self._calls.put(ids)

    async def __call__(self) -> Mapping[str, object]:
        return await asyncio.wait_for(self._calls.get(), 20)


async def leave_and_fail(app: App, connection: AsyncConnection[Any]) -> None:
    async with connection.transaction():
        await defer(app, "share", conn=connection, lock="x", share_id="lost")
        raise ZeroDivisionError


async def hold_for_ever(locks: AttemptLocks) -> None:
    async with locks.hold("a-share"):
        await asyncio.Event().wait()


@asynccontextmanager
async def replica(script: str, url: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script, url, cwd=ROOT, stdout=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def line(process: Process) -> str:
    assert process.stdout is not None
    async with asyncio.timeout(30):
        return (await process.stdout.readline()).decode().strip()


async def jobs(connection: AsyncConnection[Any]) -> list[dict[str, Any]]:
    return await (await connection.execute("SELECT id, args, status FROM procrastinate_jobs ORDER BY id")).fetchall()


async def workers(connection: AsyncConnection[Any]) -> list[int]:
    rows = await (await connection.execute("SELECT id FROM procrastinate_workers")).fetchall()
    return [row["id"] for row in rows]


async def strike_off(connection: AsyncConnection[Any]) -> None:
    """What every starting worker does with those that have been silent."""
    await connection.execute("SELECT procrastinate_prune_stalled_workers_v1(-1)")


async def a_worker(connection: AsyncConnection[Any], *, silent_for: int) -> int:
    query = "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - %s * interval '1 second') RETURNING id"
    (row,) = await (await connection.execute(query, [silent_for])).fetchall()
    return int(row["id"])


async def being_done(
    app: App,
    connection: AsyncConnection[Any],
    worker: int | None,
    *,
    share_id: str = "a-share",
    lock: str | None = None,
) -> int:
    """A job that a worker has begun."""
    await defer(app, "share", lock=lock, share_id=share_id)
    query = """
        UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s
        WHERE id = (SELECT max(id) FROM procrastinate_jobs) RETURNING id
    """
    (row,) = await (await connection.execute(query, [worker])).fetchall()
    return int(row["id"])


async def cut_locks(connection: AsyncConnection[Any]) -> None:
    await connection.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
        "WHERE datname = current_database() AND application_name = 'sharebot-locks'"
    )


async def until_held(locks: AttemptLocks, attempt: str) -> None:
    """A killed process's session ends a moment after the process."""

    async def free() -> bool:
        async with locks.hold(attempt) as held:
            return bool(held)

    async with asyncio.timeout(10):
        while not await free():
            pass


async def becomes(connection: AsyncConnection[Any], condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await connection.execute("SELECT pg_sleep(0.01)")
