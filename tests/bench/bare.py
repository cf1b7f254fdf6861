"""The least that an echo on aiohttp can cost: no SDK, no checks of any kind."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import aiohttp
import orjson
import uvloop
from aiohttp import web

SESSION = web.AppKey("session", aiohttp.ClientSession)


async def messages(request: web.Request) -> web.Response:
    heard = orjson.loads(await request.read())
    place = heard["conversation"]["id"]
    reply = {
        "type": "message",
        "text": f"echo: {heard['text']}",
        "from": heard["recipient"],
        "recipient": heard["from"],
        "conversation": heard["conversation"],
        "replyToId": heard["id"],
    }
    url = f"{heard['serviceUrl']}v3/conversations/{place}/activities/{heard['id']}"
    headers = {"Content-Type": "application/json"}
    async with request.app[SESSION].post(url, data=orjson.dumps(reply), headers=headers) as answer:
        await answer.read()
    return web.Response(status=201)


async def session(app: web.Application) -> AsyncIterator[None]:
    async with aiohttp.ClientSession() as app[SESSION]:
        yield


def main() -> None:
    app = web.Application()
    app.router.add_post("/api/messages", messages)
    app.cleanup_ctx.append(session)
    listening = socket.create_server(("127.0.0.1", 0))
    print(f"ready: http://127.0.0.1:{listening.getsockname()[1]}/", flush=True)  # noqa: T201
    asyncio.set_event_loop(uvloop.new_event_loop())
    web.run_app(app, sock=listening, access_log=None, print=None, loop=asyncio.get_event_loop())


if __name__ == "__main__":
    main()
