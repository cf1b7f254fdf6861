"""The Bot Connector as every server under test sees it: takes all replies at once, and counts.

Lighter than the local tenant's, which checks tokens and keeps a chat: what is measured is the bot, and all bots get
the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Self

from aiohttp import web


class FarEnd:
    """`replies` and `connections` count since the start; `last` is the body of the newest reply."""

    def __init__(self) -> None:
        self.replies = 0
        self.connections = 0
        self.last = b""
        self.url = ""
        self._server = web.Server(self._take, access_log=None)

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator[Self]:
        far_end = cls()
        listening = await asyncio.get_running_loop().create_server(far_end._connected, "127.0.0.1", 0)
        far_end.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
        try:
            yield far_end
        finally:
            listening.close()
            await far_end._server.shutdown(1.0)

    def _connected(self) -> asyncio.Protocol:
        self.connections += 1
        return self._server()

    async def _take(self, request: web.BaseRequest) -> web.Response:
        self.last = await request.read()
        self.replies += 1
        return web.Response(status=201, body=b'{"id":"1"}', content_type="application/json")
