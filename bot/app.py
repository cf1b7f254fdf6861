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
from bot.afterwards import Afterwards
from bot.audit import Audit
from bot.bells import Bells
from bot.clock import Clock
from bot.corrections import Corrections
from bot.ending import Endings
from bot.flow import Flow
from bot.form import Forms
from bot.graph.client import Graph
from bot.graph.files import Files
from bot.graph.people import People
from bot.identity.box import Box
from bot.identity.credentials import Credential, certificate, managed_identity
from bot.identity.entra import Entra
from bot.identity.keys import SigningKeys
from bot.identity.signin import SignIn
from bot.identity.sso import SsoTokens
from bot.identity.tokens import Tokens
from bot.identity.vault import Vault
from bot.identity.vault_news import VaultNews
from bot.intent import warm
from bot.lookup import Lookup
from bot.promises import Promises
from bot.rules import Rules
from bot.settings import Settings
from bot.sharing import Sharing
from bot.store import jobs
from bot.store.card_ids import CardIds
from bot.store.drafts import Drafts
from bot.store.kept_sign_ins import KeptSignIns
from bot.store.postgres import Pool, database, migrate, open_pool
from bot.store.shares import Shares
from bot.store.sign_ins import SignIns
from bot.teams.adapter import TeamsAdapter
from bot.teams.connector import Connector
from bot.teams.gate import Gate
from bot.teams.handler import Handler, LinkFor
from bot.telemetry import log
from bot.telling import Telling

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
        warming = asyncio.create_task(asyncio.to_thread(warm), name="words")
        stack.callback(warming.cancel)
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
        vault, news = _vault(settings, pool), VaultNews(url=url)
        tokens = _tokens(settings, session, vault, news)
        stack.push_async_callback(tokens.close)
        await stack.enter_async_context(news.listening())
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
        graph_to_end = Graph(
            session=session,
            base_url=settings.graph_url,
            token_for=tokens.ending_token,
            fresh_token_for=tokens.fresh_token,
        )
        sign_in = _sign_in(settings, pool, tokens)
        queue = jobs.make_app(url)
        await stack.enter_async_context(queue.open_async())
        locks = jobs.AttemptLocks(url=url)
        stack.push_async_callback(locks.close)
        telling = Telling(shares=Shares(pool=pool), teller=connector, locks=locks, clock=clock)
        sharing, endings, promises = _work(
            pool=pool,
            graph=graph,
            graph_to_end=graph_to_end,
            connector=connector,
            tokens=tokens,
            telling=telling,
            clock=clock,
            queue=queue,
            locks=locks,
            per_hour=settings.shares_per_hour,
        )
        _register(
            queue,
            sharing=sharing,
            endings=endings,
            promises=promises,
            drafts=Drafts(pool=pool),
            vault=vault,
            sign_ins=SignIns(pool=pool),
            clock=clock,
        )
        worker = await stack.enter_async_context(jobs.Worker(app=queue))
        card_ids = CardIds(pool=pool)
        stack.push_async_callback(card_ids.close)
        flow = _flow(
            settings=settings,
            rules=rules,
            pool=pool,
            card_ids=card_ids,
            graph=graph,
            connector=connector,
            tokens=tokens,
            sign_in=sign_in,
            sharing=sharing,
            endings=endings,
            promises=promises,
            telling=telling,
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
            handler=Handler(
                talk=flow, app_id=settings.app_id, clock=clock, sign_in_link=_link_for(sign_in) if sign_in else None
            ),
        )
        if settings.clock_url:
            await stack.enter_async_context(_followed(clock, session, settings.clock_url, queue))

        async def missing() -> str | None:
            if not worker.healthy:
                return "no worker takes jobs"
            async with pool.connection(timeout=2) as connection:
                await connection.execute("SELECT 1")
            return None

        await warming  # before the heap is frozen: what came later would be walked through again and again
        await worker.ready()
        log.info("bot.ready", graph=urlsplit(settings.graph_url).hostname)
        pages = doors.sign_in_routes(sign_in, in_teams=not settings.local) if sign_in else []
        yield [*doors.routes(messages=adapter.handle, ready=missing), *pages]


def _vault(settings: Settings, pool: Pool) -> Vault:
    return Vault(pool=pool, keys=settings.sealing_keys, client_id=settings.app_id)


def _sign_in(settings: Settings, pool: Pool, tokens: Tokens) -> SignIn | None:
    if settings.public_url is None:
        return None
    box = Box(settings.sealing_keys)
    return SignIn(tokens=tokens, rows=SignIns(pool=pool), box=box, public_url=settings.public_url)


def _link_for(sign_in: SignIn) -> LinkFor:
    return lambda asker, ask: sign_in.link(asker.key, ask.draft_id, asker.locale, ask.claims)


def _tokens(settings: Settings, session: aiohttp.ClientSession, vault: Vault, news: VaultNews) -> Tokens:
    authority = f"{settings.authority.rstrip('/')}/{settings.tenant_id}"
    tls = ssl.create_default_context(cafile=str(settings.ca_file)) if settings.ca_file else None
    return Tokens(
        entra=Entra(
            client_id=settings.app_id,
            secret=_credential(settings),
            authority=authority,
            scopes=settings.scopes,
            ca_file=settings.ca_file,
            allow_guests=settings.allow_guests,
        ),
        vault=vault,
        news=news,
        sso=SsoTokens(
            keys=SigningKeys(session=session, authority=authority, tls=tls),
            client_id=settings.app_id,
            tenant_id=settings.tenant_id,
        ),
    )


def _credential(settings: Settings) -> Credential:
    if settings.managed_identity:
        return managed_identity(settings.managed_identity)
    if settings.app_certificate:
        return certificate(settings.app_certificate.read_text())
    assert settings.app_secret is not None  # noqa: S101 - Settings insists on one of the three
    return settings.app_secret.get_secret_value()


def _work(
    *,
    pool: Pool,
    graph: Graph,
    graph_to_end: Graph,
    connector: Connector,
    tokens: Tokens,
    telling: Telling,
    clock: Clock,
    queue: App,
    locks: jobs.AttemptLocks,
    per_hour: int,
) -> tuple[Sharing, Endings, Promises]:
    """What gives access, what takes it back, and what looks ahead: rooms over the same rows, locks and bells."""

    async def defer_share(connection: AsyncConnection[object], share_id: str) -> None:
        await _defer(queue, jobs.SHARE, share_id, connection)

    async def defer_end(connection: AsyncConnection[object], share_id: str) -> None:
        await _defer(queue, jobs.END, share_id, connection)

    shares, bells, turns = Shares(pool=pool), Bells(), jobs.Turns()
    audit = Audit(clock=clock)
    promises = Promises(
        shares=shares,
        kept=KeptSignIns(pool=pool),
        telling=telling,
        clock=clock,
        locks=locks,
        fresh_token=tokens.fresh_token,
    )
    sharing = Sharing(
        drafts=Drafts(pool=pool),
        shares=shares,
        graph=graph,
        teller=connector,
        telling=telling,
        audit=audit,
        clock=clock,
        locks=locks,
        turns=turns,
        bells=bells,
        defer_share=defer_share,
        per_hour=per_hour,
    )
    endings = Endings(
        shares=shares,
        graph=graph_to_end,
        telling=telling,
        audit=audit,
        clock=clock,
        locks=locks,
        turns=turns,
        bells=bells,
        promises=promises,
        defer_end=defer_end,
    )
    return sharing, endings, promises


async def _defer(queue: App, name: str, share_id: str, connection: AsyncConnection[object] | None = None) -> None:
    """Work on a share; one waiting job of a kind is enough."""
    await jobs.defer(queue, name, conn=connection, lock=f"{name}:{share_id}", share_id=share_id)


def _register(
    queue: App,
    *,
    sharing: Sharing,
    endings: Endings,
    promises: Promises,
    drafts: Drafts,
    vault: Vault,
    sign_ins: SignIns,
    clock: Clock,
) -> None:
    """Which function a job's name means."""
    jobs.register(queue, jobs.SHARE, sharing.run, soon=(jobs.Busy,))
    jobs.register(queue, jobs.END, endings.run, soon=(jobs.Busy,))

    jobs.register(queue, jobs.REMIND, promises.remind, soon=(jobs.Busy,))

    async def sweep(timestamp: int = 0) -> None:  # noqa: ARG001 - the queue says when it was due
        for share_id in await endings.due():
            await _defer(queue, jobs.END, share_id)
        for share_id in (*await sharing.left_behind(), *await sharing.untold()):
            await _defer(queue, jobs.SHARE, share_id)
        for share_id in await promises.due():
            await _defer(queue, jobs.REMIND, share_id)
        await promises.keep_sign_ins()
        await drafts.forget(clock.now() - _KEEP_DRAFTS)
        await vault.forget()
        await sign_ins.forget()

    jobs.register(queue, jobs.SWEEP, sweep, every=_SWEEP_EVERY)


def _flow(
    *,
    settings: Settings,
    rules: Rules,
    pool: Pool,
    card_ids: CardIds,
    graph: Graph,
    connector: Connector,
    tokens: Tokens,
    sign_in: SignIn | None,
    sharing: Sharing,
    endings: Endings,
    promises: Promises,
    telling: Telling,
    clock: Clock,
) -> Flow:
    hosts = ("127.0.0.1", "localhost") if settings.local else ()
    files, people = (
        Files(graph=graph, local_hosts=hosts, own_only="Files.ReadWrite.All" not in settings.scopes),
        People(graph=graph, groups="GroupMember.Read.All" in settings.scopes),
    )
    forms = Forms(files=files, people=people, rules=rules)
    afterwards = Afterwards(
        shares=Shares(pool=pool),
        endings=endings,
        graph=graph,
        files=files,
        tokens=tokens,
        forms=forms,
        promises=promises,
        audit=Audit(clock=clock),
        clock=clock,
    )
    drafts = Drafts(pool=pool)
    lookup = Lookup(
        files=files, people=people, teller=connector, scopes=settings.scopes, domains=rules.allowed_domains or ()
    )
    corrections = Corrections(
        drafts=drafts,
        card_ids=card_ids,
        lookup=lookup,
        forms=forms,
        telling=telling,
        teller=connector,
        clock=clock,
    )
    return Flow(
        drafts=drafts,
        shares=Shares(pool=pool),
        graph=graph,
        lookup=lookup,
        files=files,
        people=people,
        tokens=tokens,
        sign_in=sign_in,
        forms=forms,
        sharing=sharing,
        afterwards=afterwards,
        corrections=corrections,
        promises=promises,
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
