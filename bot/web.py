"""The doors of the bot: POST /api/messages for Teams, and three small ones for whoever operates it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import perf_counter

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.telemetry import turn_seconds, turns

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def routes(*, messages: Handler, ready: Callable[[], Awaitable[str | None]]) -> list[web.RouteDef]:
    """`ready` tells what is missing, or None when a share could be carried out now."""

    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(_: web.Request) -> web.Response:
        missing = await ready()
        return web.Response(text=f"{missing or 'ok'}\n", status=503 if missing else 200)

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def measured(request: web.Request) -> web.StreamResponse:
        began = perf_counter()
        response = await messages(request)
        turn_seconds.observe(perf_counter() - began)
        turns.labels(response.status).inc()
        return response

    return [
        web.post("/api/messages", measured),
        web.get("/healthz", healthz),
        web.get("/readyz", readyz),
        web.get("/metrics", metrics),
    ]
