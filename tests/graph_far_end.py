"""A Graph that answers what a test tells it, over real HTTP, and remembers what it was asked."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import aiohttp
import orjson
from aiohttp import web

from bot.graph.client import FreshTokenFor, Graph
from bot.model import UserKey

ADELE = UserKey(tenant_id="5d1e3a52-7c0d-4b1a-9d21-4a5b9c0e7f10", object_id="0d6a4c1e-93f7-4c0b-8a44-1d2e5b7f9a01")


class Call(NamedTuple):
    method: str
    target: str
    headers: Mapping[str, str]
    json: Any


class Says(NamedTuple):
    """One answer. `raw` wins over `json`; `cut` takes the request and then breaks the connection."""

    status: int = 200
    json: Any = None
    headers: Mapping[str, str] = {}
    raw: bytes | None = None
    cut: bool = False
    silent: bool = False


class FarEnd:
    """Gives the queued answers in order, or by path where `by_path` knows it (longest beginning first)."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: deque[Says] = deque()
        self.by_path: dict[str, Says] = {}
        self.calls: list[Call] = []
        self.closing = asyncio.Event()
        self._called = asyncio.Condition()

    def says(self, *answers: Says) -> None:
        self.answers.extend(answers)

    @property
    def targets(self) -> list[str]:
        return [call.target for call in self.calls]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until enough has been asked."""
        async with asyncio.timeout(10), self._called:
            await self._called.wait_for(holds)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.calls.append(Call(request.method, request.raw_path, headers, orjson.loads(raw) if raw else None))
        async with self._called:
            self._called.notify_all()
        said = self._answer(request.raw_path)
        if said.silent:
            await self.closing.wait()
        if said.cut:
            assert request.transport is not None
            request.transport.close()
        body = said.raw if said.raw is not None else b"" if said.json is None else orjson.dumps(said.json)
        return web.Response(status=said.status, body=body, headers={"Content-Type": "application/json", **said.headers})

    def _answer(self, target: str) -> Says:
        for beginning in sorted(self.by_path, key=len, reverse=True):
            if target.startswith(beginning):
                return self.by_path[beginning]
        return self.answers.popleft()


@asynccontextmanager
async def standing() -> AsyncIterator[FarEnd]:
    far_end = FarEnd()
    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", far_end.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    far_end.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield far_end
    finally:
        far_end.closing.set()
        await runner.cleanup()


@asynccontextmanager
async def graph_at(
    url: str,
    *,
    fresh_token_for: FreshTokenFor | None = None,
    timeout_s: float = 5.0,
    patience_s: float = 5.0,
    at_once: int = 8,
) -> AsyncIterator[Graph]:
    """A client whose tokens name their owner, and which waits briefly where Graph does not say how long."""

    async def token_for(user: UserKey) -> str:
        return f"token-of-{user.object_id}"

    async with aiohttp.ClientSession() as session:
        yield Graph(
            session=session,
            base_url=url,
            token_for=token_for,
            fresh_token_for=fresh_token_for,
            timeout_s=timeout_s,
            patience_s=patience_s,
            first_wait_s=0.01,
            at_once=at_once,
        )
