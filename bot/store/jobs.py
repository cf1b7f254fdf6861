"""Work that outlives the process that began it: names and ids in, a call of the registered function out.

Procrastinate keeps the queue in our PostgreSQL. What it leaves to its users is done here:

- A worker that other replicas took for dead is never registered again and breaks on its next job; one whose
  heartbeat fails just ends. `Worker` starts it anew, and says meanwhile that it is not healthy.
- A job whose worker died stays `doing` for ever. `retry_stalled` gives it back.
- A given-back job may run while its first run is still alive, and the job's status does not tell. So a run holds
  an `AttemptLocks` lock, and what has happened is read from the rows of the share.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager, suppress
from types import TracebackType
from typing import Any, LiteralString, Self

import psycopg
import structlog
from procrastinate import App, BaseRetryStrategy, JobContext, PsycopgConnector, RetryDecision, exceptions
from procrastinate.jobs import DeleteJobCondition, Job, Status
from procrastinate.worker import Worker as QueueWorker
from psycopg import AsyncConnection

from bot.model import UserKey

SHARE = "share"
END = "end"
REMIND = "remind"
SWEEP = "sweep"

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LONGEST_PAUSE = 60  # seconds between two runs of a job that fails
_MOST_ATTEMPTS = 30  # about 25 minutes of failing
_KEEP_FAILED = 24 * 7  # hours
_AT_ONCE = 4  # runs of one person at a time, in this process
_log = structlog.get_logger()


class Busy(Exception):
    """Another run of the same is alive; look again in a second."""


# --- leaving work ------------------------------------------------------------------------------------


def make_app(url: str) -> App:
    """The queue. Open it with `async with app.open_async():` before anything is deferred or run."""
    connector = PsycopgConnector(
        conninfo=url,
        min_size=1,
        max_size=4,
        timeout=10,
        kwargs={"connect_timeout": 10, "application_name": "sharebot-jobs"},
        configure=_autocommit,  # as keyword it would clash with the connector's own for the listening connection
    )
    return App(connector=connector)


async def _autocommit(connection: AsyncConnection[Any]) -> None:
    await connection.set_autocommit(True)


def register(
    app: App,
    name: str,
    run: Callable[..., Awaitable[None]],
    *,
    soon: tuple[type[BaseException], ...] = (),
    every: str | None = None,
) -> None:
    """Call `run` with the ids of each job of this name.

    `every` is a cron line, its sixth field for seconds: such work is also deferred by the clock, by one
    replica for all, and one waiting job of it is enough.
    When it raises one of `soon`, it is called again in a second, as a job of its own: to have waited is no failure.
    After another error it is called later and later, for about half an hour.
    """

    async def patient(context: JobContext, /, **ids: str | int) -> None:
        try:
            await run(**ids)
        except soon:
            again = app.configure_task(name, queueing_lock=context.job.queueing_lock, schedule_in={"seconds": 1})
            with suppress(exceptions.AlreadyEnqueued):
                await again.defer_async(**ids)

    lock = name if every else None
    task: Any = app.task(name=name, retry=_Patience(), queueing_lock=lock, pass_context=True)(patient)
    if every:
        app.periodic(cron=every, periodic_id=name)(task)


async def defer(
    app: App,
    name: str,
    *,
    conn: AsyncConnection[Any] | None = None,
    lock: str | None = None,
    **ids: str | int,
) -> bool:
    """Leave a job; within `conn`'s transaction if given, so that it exists if and only if that commits.

    With `lock`, one waiting job of that lock is enough: False says that there was one.
    """
    for value in ids.values():
        # A job's arguments are stored, logged and shown: no word of a person, no token.
        if not isinstance(value, int) and not _ID.fullmatch(value):
            raise ValueError("a job's arguments are ids")
    job = app.configure_task(name, queueing_lock=lock, connection=conn)
    try:
        if conn is None or lock is None:
            await job.defer_async(**ids)
        else:
            async with conn.transaction():  # a savepoint: a twin's refusal must not break what stands around it
                await job.defer_async(**ids)
    except exceptions.AlreadyEnqueued:
        return False
    return True


class _Patience(BaseRetryStrategy):
    """When a job that raised runs again."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if isinstance(exception, asyncio.CancelledError):
            return RetryDecision()  # this process stops; the next one goes on
        if job.attempts >= _MOST_ATTEMPTS:
            return None
        return RetryDecision(retry_in={"seconds": min(2 ** min(job.attempts, 10), _LONGEST_PAUSE)})


# --- doing it ----------------------------------------------------------------------------------------


class Worker:
    """Runs the app's jobs inside this process for as long as the context lasts, come what may.

    `heartbeat`, in seconds, is how often it shows that it is alive, `stalled_after` how long a silent worker is
    believed in: the longest an event loop may be blocked. On leaving, running jobs have `finish_within` to end;
    what is cut off then runs again elsewhere.
    """

    def __init__(
        self,
        *,
        app: App,
        concurrency: int = 32,
        heartbeat: float = 2.0,
        stalled_after: float = 10.0,
        finish_within: float = 10.0,
    ) -> None:
        self._app = app
        self._concurrency = concurrency
        self._heartbeat = heartbeat
        self._stalled_after = stalled_after
        self._finish_within = finish_within
        self._stopping = asyncio.Event()
        self._inner: QueueWorker | None = None
        self._lost = False
        self._running: set[int] = set()
        self._throw_away_at = 0.0
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def healthy(self) -> bool:
        """Whether it takes jobs, as far as the database knew at the last heartbeat."""
        return self._inner is not None and self._inner.worker_id is not None and not self._lost

    async def ready(self, *, within: float = 10.0) -> bool:
        """Wait until jobs are taken, or for so long; the queue's worker tells nobody when it has registered."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while not self.healthy:  # noqa: ASYNC110 - there is no event to wait for
                    await asyncio.sleep(0.01)
        return self.healthy

    async def __aenter__(self) -> Self:
        self._tasks = [
            asyncio.create_task(self._supervise(), name="jobs"),
            asyncio.create_task(self._watch(), name="jobs-watch"),
        ]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        if self._inner:
            self._inner.stop()  # type: ignore[no-untyped-call]
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _supervise(self) -> None:
        pause = 0.1
        while not self._stopping.is_set():
            started = asyncio.get_running_loop().time()
            self._inner = self._new_worker()
            self._lost = False
            try:
                await self._inner.run()  # type: ignore[no-untyped-call]
            except Exception as error:  # noqa: BLE001 - whatever ended it, the next one is started
                _log.warning("jobs.worker_broke", error=type(error).__name__)
            self._inner = None
            if asyncio.get_running_loop().time() - started > self._stalled_after:
                pause = 0.1
            if not await self._stopped_within(pause):
                _log.info("jobs.worker_starts_anew")
            pause = min(pause * 2, 5.0)

    def _new_worker(self) -> QueueWorker:
        return QueueWorker(
            app=self._app,
            name="sharebot",
            concurrency=self._concurrency,
            # Now and then a wake-up is missed; then the poll is what finds the job.
            fetch_job_polling_interval=0.2,
            update_heartbeat_interval=self._heartbeat,
            stalled_worker_timeout=self._stalled_after,
            shutdown_graceful_timeout=self._finish_within,
            delete_jobs=DeleteJobCondition.SUCCESSFUL,
            install_signal_handlers=False,
            worker_middleware=[self._note_running],
        )

    async def _note_running(self, run: Callable[[], Awaitable[Any]], context: JobContext, _: QueueWorker) -> Any:
        job_id = context.job.id or 0
        self._running.add(job_id)
        try:
            return await run()
        finally:
            self._running.discard(job_id)

    async def _watch(self) -> None:
        """At every heartbeat: are we still known, and has somebody else's job been left lying?"""
        while not await self._stopped_within(self._heartbeat):
            try:
                await self._look_after_ourselves()
                await retry_stalled(self._app, stalled_after=self._stalled_after, running=self._running)
                await self._throw_away()
            except Exception as error:  # noqa: BLE001 - the database may be away; the next beat looks again
                self._lost = True
                _log.warning("jobs.watch_failed", error=type(error).__name__)

    async def _look_after_ourselves(self) -> None:
        """Others may have struck us off while this process slept; such a worker is of no use any more."""
        inner = self._inner
        if inner is None or inner.worker_id is None:
            return
        known = await self._app.connector.execute_query_all_async(
            "SELECT 1 FROM procrastinate_workers WHERE id = %(id)s", id=inner.worker_id
        )
        self._lost = not known
        if self._lost:
            _log.warning("jobs.worker_struck_off", worker=inner.worker_id)
            inner.stop()  # type: ignore[no-untyped-call]

    async def _throw_away(self) -> None:
        """Once an hour: what failed for good a week ago."""
        now = asyncio.get_running_loop().time()
        if now >= self._throw_away_at:
            self._throw_away_at = now + 3600
            await self._app.job_manager.delete_old_jobs(_KEEP_FAILED, include_failed=True, include_aborted=True)

    async def _stopped_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        return self._stopping.is_set()


async def retry_stalled(app: App, *, stalled_after: float = 10.0, running: Collection[int] = ()) -> int:
    """Give back the jobs whose worker has been silent for so long; any replica may do this, at any time.

    `running` are the jobs of this very process: its own heartbeat may be late, yet they are being done.
    """
    found = await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=stalled_after)
    left = [job for job in found if job.id is not None and job.id not in running]
    return sum([await _give_back(app, job) for job in left])


async def _give_back(app: App, job: Job) -> bool:
    try:
        await app.job_manager.retry_job(job)
    except exceptions.UniqueViolation:
        # Its twin is waiting already and will find the same rows.
        await app.job_manager.finish_job(job, status=Status.ABORTED, delete_job=True)
    except exceptions.ConnectorException:
        return False  # another replica was faster, or it has ended after all
    _log.warning("jobs.given_back", job=job.id, name=job.task_name, worker=job.worker_id)
    return True


# --- one run at a time -------------------------------------------------------------------------------


class Turns:
    """What waits for a service that is busy with one person never holds more than these few of a worker's places.

    Not the queue's own `lock`: there a job that waits for its next try stands before all later ones.
    """

    def __init__(self) -> None:
        self._running: Counter[UserKey] = Counter()

    @asynccontextmanager
    async def of(self, owner: UserKey) -> AsyncIterator[None]:
        """Never waits: raises Busy while enough runs of this person are alive here."""
        if self._running[owner] >= _AT_ONCE:
            raise Busy(owner.object_id)
        self._running[owner] += 1
        try:
            yield
        finally:
            self._running -= Counter([owner])  # which also forgets who has none


class Held:
    """The answer to `hold`: true while this process is the one that may work on the attempt."""

    def __init__(self, session: AsyncConnection[Any] | None) -> None:
        self._session = session

    def __bool__(self) -> bool:
        """As far as this process knows."""
        return self._session is not None and not self._session.closed

    async def still(self) -> bool:
        """As the server knows: ask before each step that cannot be undone. A session that ended has lost its lock."""
        if self._session is None:
            return False
        try:
            async with asyncio.timeout(5):
                await self._session.execute("SELECT 1")
        except (psycopg.Error, TimeoutError):
            return False
        return bool(self)


class AttemptLocks:
    """Lets one run of an attempt work at a time, over all replicas; a killed process lets go by itself.

    The locks hang on one session of this process, so no pooler that shares sessions may stand between. They are
    re-entrant within a session, therefore this process keeps a set of its own runs beside them.
    """

    def __init__(self, *, url: str) -> None:
        self._url = url
        self._opening = asyncio.Lock()
        self._session: AsyncConnection[Any] | None = None
        self._running: set[str] = set()

    @asynccontextmanager
    async def hold(self, attempt: str) -> AsyncIterator[Held]:
        """Never waits: the answer is false while another run of this attempt is alive somewhere."""
        if attempt in self._running:
            yield Held(None)
            return
        self._running.add(attempt)
        try:
            session = await self._lock(attempt)
            try:
                yield Held(session)
            finally:
                if session:
                    await _unlock(session, attempt)
        finally:
            self._running.discard(attempt)

    @asynccontextmanager
    async def hold_within(self, attempt: str, seconds: float) -> AsyncIterator[Held]:
        """The same, tried again until it is obtained or the time is over."""
        ends = asyncio.get_running_loop().time() + seconds
        while True:
            async with self.hold(attempt) as held:
                if held or asyncio.get_running_loop().time() >= ends:
                    yield held
                    return
            await asyncio.sleep(0.05)

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    async def _lock(self, attempt: str) -> AsyncConnection[Any] | None:
        with suppress(psycopg.OperationalError):  # the session may have ended unnoticed; the second one is new
            return await self._obtain(attempt)
        return await self._obtain(attempt)

    async def _obtain(self, attempt: str) -> AsyncConnection[Any] | None:
        session = await self._open_session()
        obtained = await _ask(session, "SELECT pg_try_advisory_lock(%s)", attempt)
        return session if obtained else None

    async def _open_session(self) -> AsyncConnection[Any]:
        async with self._opening:
            if self._session is None or self._session.closed:
                # The server, too, must notice soon that we are gone.
                options = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
                self._session = await AsyncConnection.connect(
                    self._url,
                    autocommit=True,
                    connect_timeout=10,
                    keepalives_idle=10,
                    keepalives_interval=5,
                    keepalives_count=3,
                    options=options,
                    application_name="sharebot-locks",
                )
            return self._session


async def _unlock(session: AsyncConnection[Any], attempt: str) -> None:
    with suppress(psycopg.Error):
        await _ask(session, "SELECT pg_advisory_unlock(%s)", attempt)


async def _ask(session: AsyncConnection[Any], question: LiteralString, attempt: str) -> bool:
    number = int.from_bytes(hashlib.blake2b(attempt.encode(), digest_size=8).digest(), signed=True)
    try:
        row = await (await session.execute(question, [number])).fetchone()
    except BaseException:
        # Cut off here, nobody knows whether the lock is ours, and it would stay so until this process ends.
        # Without its session the server lets go of it, and `still` tells the others.
        await session.close()
        raise
    return bool(row and row[0])
