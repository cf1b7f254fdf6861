"""Any Bot Framework client can drive `local`: unsigned activities from loopback, with a service URL of its own."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from tests.chat import World


@dataclass
class Client:
    """A connector and a person in one, as simple as a tool's author would write it."""

    world: World
    person: dict[str, Any]
    service_url: str = ""
    heard: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def receive(self, request: web.Request) -> web.Response:
        await self.heard.put({"method": request.method, **await request.json()})
        return web.json_response({"id": f"sent-{next(self.numbers)}"})

    async def sends(self, **activity: Any) -> tuple[int, Any]:
        body = {
            "id": f"own-{next(self.numbers)}",
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": {"id": self.person["teamsId"], "name": "Adele Vance", "aadObjectId": self.person["id"]},
            "recipient": {"id": "28:bot", "name": "ShareBot"},
            "conversation": {"id": "a:own-conversation", "conversationType": "personal"},
            "channelData": {"tenant": {"id": (await self.world.state())["tenantId"]}},
            **activity,
        }
        async with self.world.http.post(f"{self.world.url}/api/messages", json=body) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None

    async def hears(self) -> dict[str, Any]:
        async with asyncio.timeout(10):
            return await self.heard.get()


@pytest.fixture
async def client(world: World) -> AsyncIterator[Client]:
    (adele,) = [p for p in await world.get("/_tenant/people") if p["mail"] == "adele@contoso.com"]
    client = Client(world, adele)
    app = web.Application()
    app.router.add_route("*", "/v3/{rest:.*}", client.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    client.service_url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield client
    await runner.cleanup()


async def test_a_share_by_a_client_of_ones_own(world: World, client: Client) -> None:
    status, _ = await client.sends(type="message", text="share Annual Report.docx with ryan@contoso.com")
    asked = (await client.hears())["attachments"][0]
    assert status in {200, 201, 202}
    assert asked["contentType"] == "application/vnd.microsoft.card.oauth"

    tokens = await world.post("/_tenant/token", {"user": "adele@contoso.com"})
    exchange = {"id": asked["content"]["tokenExchangeResource"]["id"], "token": tokens["sso_token"]}
    status, _ = await client.sends(type="invoke", name="signin/tokenExchange", value={"connectionName": "", **exchange})
    form = (await client.hears())["attachments"][0]["content"]
    assert status == 200

    share = next(a for a in form["actions"] if a["title"] == "Share")
    (file,) = [e for e in form["body"] if e.get("id") == "file"]
    data = share["data"] | {"file": file["value"], "emails": "ryan@contoso.com", "role": "write"}
    value = {"action": {"type": "Action.Execute", "verb": share["verb"], "data": data}}
    status, body = await client.sends(type="invoke", name="adaptiveCard/action", replyToId="sent-2", value=value)

    assert status == 200
    assert body["statusCode"] == 200
    assert body["type"] == "application/vnd.microsoft.card.adaptive"
    assert "Ryan Gregg" in str(body["value"])
    assert (await client.hears())["method"] == "PUT"
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "write"}


async def test_a_page_of_another_origin_or_host_is_not_listened_to(world: World) -> None:
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
        async with world.http.post(f"{world.url}/api/messages", json={"type": "message"}, headers=headers) as answer:
            assert answer.status == 403
        async with world.http.get(f"{world.url}/_tenant/state", headers=headers) as answer:
            assert answer.status == 403
