"""The composition root: Settings → objects → web.Application. The only file that constructs."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from procrastinate import App
from psycopg import AsyncConnection

from bot import web as doors
from bot.audit import Audit
from bot.clock import Clock
from bot.flow import Flow
from bot.form import Forms
from bot.graph.client import Graph
from bot.graph.files import Files
from bot.graph.people import People
from bot.identity.entra import Entra
from bot.identity.keys import SigningKeys
from bot.identity.sso import SsoTokens
from bot.identity.tokens import Tokens
from bot.identity.vault import Vault
from bot.lookup import Lookup
from bot.rules import Rules
from bot.settings import Settings
from bot.sharing import Busy, Sharing
from bot.store import jobs
from bot.store.audit import AuditRows
from bot.store.drafts import Drafts
from bot.store.postgres import Pool, database, migrate, open_pool
from bot.store.shares import Shares
from bot.teams.adapter import TeamsAdapter
from bot.teams.connector import Connector
from bot.teams.gate import Gate
from bot.teams.handler import Handler
from bot.telemetry import log

_SWEEP_EVERY = "* * * * * */15"  # the sixth field is for seconds
_KEEP_DRAFTS = timedelta(days=7)  # past their end: an old card still gets a sensible answer
_OUTBOUND = aiohttp.ClientTimeout(total=30, connect=5)


@asynccontextmanager
async def bot(
    settings: Settings, *, open_on_loopback: bool = False, database_name: str = "sharebot", fresh: bool = False
) -> AsyncIterator[list[web.RouteDef]]:
    """Everything the bot needs, alive as long as the context; yields its routes, to be mounted on an application.

    `open_on_loopback` also lets in requests without a token, from loopback: `local` only. `fresh` begins with an
    empty database of that name.
    """
    rules = await asyncio.to_thread(settings.rules)
    async with AsyncExitStack() as stack:
        url = settings.database_url.get_secret_value() if settings.database_url else None
        url = await stack.enter_async_context(database(url, settings.data_dir, database_name, fresh=fresh))
        await migrate(url)
        pool = await open_pool(url)
        stack.push_async_callback(pool.close)
        session = aiohttp.ClientSession(
            timeout=_OUTBOUND,
            connector=aiohttp.TCPConnector(limit=200, limit_per_host=100, keepalive_timeout=60),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        stack.push_async_callback(session.close)
        vault = _vault(settings, pool)
        tokens = _tokens(settings, session, vault)
        stack.push_async_callback(tokens.close)
        clock = Clock()
        connector = Connector(
            session=session,
            bot_token=tokens.bot_token,
            service_hosts=settings.service_hosts,
            allow_loopback=settings.local,
        )
        graph = Graph(
            session=session,
            base_url=settings.graph_url,
            token_for=tokens.graph_token,
            fresh_token_for=tokens.fresh_token,
        )
        queue = jobs.make_app(url)
        await stack.enter_async_context(queue.open_async())
        locks = jobs.AttemptLocks(url=url)
        stack.push_async_callback(locks.close)
        sharing = _sharing(pool=pool, graph=graph, connector=connector, clock=clock, queue=queue, locks=locks)
        _register(queue, sharing, Drafts(pool=pool), vault, clock)
        worker = await stack.enter_async_context(jobs.Worker(app=queue))
        flow = _flow(
            settings=settings,
            rules=rules,
            pool=pool,
            graph=graph,
            connector=connector,
            tokens=tokens,
            sharing=sharing,
            clock=clock,
        )
        gate = Gate(
            session=session,
            app_id=settings.app_id,
            openid_url=settings.openid_url,
            service_hosts=settings.service_hosts,
            tenants=frozenset({settings.tenant_id}),
            open_on_loopback=open_on_loopback,
        )
        adapter = TeamsAdapter(
            gate=gate,
            connector=connector,
            handler=Handler(talk=flow, app_id=settings.app_id, clock=clock),
        )
        if settings.clock_url:
            await stack.enter_async_context(_followed(clock, session, settings.clock_url, queue))

        async def missing() -> str | None:
            if not worker.healthy:
                return "no worker takes jobs"
            async with pool.connection() as connection:
                await connection.execute("SELECT 1")
            return None

        await worker.ready()
        log.info("bot.ready", graph=urlsplit(settings.graph_url).hostname)
        yield doors.routes(messages=adapter.handle, ready=missing)


def _vault(settings: Settings, pool: Pool) -> Vault:
    keys = settings.vault_keys.get_secret_value().replace(",", " ").split()
    return Vault(pool=pool, keys=keys, client_id=settings.app_id)


def _tokens(settings: Settings, session: aiohttp.ClientSession, vault: Vault) -> Tokens:
    authority = f"{settings.authority.rstrip('/')}/{settings.tenant_id}"
    tls = ssl.create_default_context(cafile=str(settings.ca_file)) if settings.ca_file else None
    return Tokens(
        entra=Entra(
            client_id=settings.app_id,
            secret=settings.app_secret.get_secret_value(),
            authority=authority,
            scopes=settings.scopes,
            ca_file=settings.ca_file,
        ),
        vault=vault,
        sso=SsoTokens(
            keys=SigningKeys(session=session, authority=authority, tls=tls),
            client_id=settings.app_id,
            tenant_id=settings.tenant_id,
        ),
    )


def _sharing(
    *, pool: Pool, graph: Graph, connector: Connector, clock: Clock, queue: App, locks: jobs.AttemptLocks
) -> Sharing:
    async def defer_share(connection: AsyncConnection[object], share_id: str) -> None:
        await jobs.defer(queue, jobs.SHARE, conn=connection, lock=f"share:{share_id}", share_id=share_id)

    async def defer_revoke(share_id: str, n: int) -> None:
        await jobs.defer(queue, jobs.REVOKE, lock=f"revoke:{share_id}:{n}", share_id=share_id, n=n)

    return Sharing(
        drafts=Drafts(pool=pool),
        shares=Shares(pool=pool),
        graph=graph,
        teller=connector,
        audit=Audit(rows=AuditRows(pool=pool), clock=clock),
        clock=clock,
        locks=locks,
        defer_share=defer_share,
        defer_revoke=defer_revoke,
    )


def _register(queue: App, sharing: Sharing, drafts: Drafts, vault: Vault, clock: Clock) -> None:
    """Which function a job's name means."""
    jobs.register(queue, jobs.SHARE, sharing.run, soon=(Busy,))
    jobs.register(queue, jobs.REVOKE, sharing.revoke, soon=(Busy,))

    async def sweep(timestamp: int = 0) -> None:  # noqa: ARG001 - the queue says when it was due
        await sharing.sweep()
        await drafts.forget(clock.now() - _KEEP_DRAFTS)
        await vault.forget()

    jobs.register(queue, jobs.SWEEP, sweep, every=_SWEEP_EVERY)


def _flow(
    *,
    settings: Settings,
    rules: Rules,
    pool: Pool,
    graph: Graph,
    connector: Connector,
    tokens: Tokens,
    sharing: Sharing,
    clock: Clock,
) -> Flow:
    hosts = ("127.0.0.1", "localhost") if settings.local else ()
    files, people = (
        Files(graph=graph, local_hosts=hosts),
        People(graph=graph, groups="GroupMember.Read.All" in settings.scopes),
    )
    return Flow(
        drafts=Drafts(pool=pool),
        shares=Shares(pool=pool),
        lookup=Lookup(files=files, people=people, teller=connector),
        files=files,
        people=people,
        tokens=tokens,
        forms=Forms(files=files, people=people, rules=rules),
        sharing=sharing,
        teller=connector,
        clock=clock,
        draft_life=timedelta(hours=settings.draft_hours),
    )


@asynccontextmanager
async def _followed(clock: Clock, session: aiohttp.ClientSession, url: str, queue: App) -> AsyncIterator[None]:
    """The local tenant's clock; when it is moved, what became due is looked for at once."""

    async def moved() -> None:
        await jobs.defer(queue, jobs.SWEEP)

    following = asyncio.create_task(clock.follow(session, url, moved), name="clock")
    try:
        yield
    finally:
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following
