"""The local tenant's Graph and doors alone, on a real port, with a person in front of it."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from bot.emulator import doors, graph
from bot.emulator.drives import Item
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

CONTOSO = Path(doors.__file__).with_name("contoso.json")
BASE = "User.Read Files.ReadWrite.All User.ReadBasic.All People.Read"
DIRECTORY = f"{BASE} User.Read.All GroupMember.Read.All"


@dataclass(frozen=True)
class Answered:
    status: int
    body: Any
    headers: Mapping[str, str]

    @property
    def value(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.body["value"]
        return rows

    @property
    def code(self) -> str:
        return str(self.body["error"]["code"])

    @property
    def inner(self) -> str | None:
        inner: str | None = self.body["error"].get("innerError", {}).get("code")
        return inner


@dataclass(frozen=True)
class Caller:
    """A Graph client that holds one person's token."""

    session: aiohttp.ClientSession
    base_url: str
    token: str

    async def get(self, path: str, **headers: str) -> Answered:
        return await self.ask("GET", path, headers=headers)

    async def post(self, path: str, body: object) -> Answered:
        return await self.ask("POST", path, body=body)

    async def ask(
        self, method: str, path: str, *, body: object = None, headers: Mapping[str, str] | None = None
    ) -> Answered:
        url = path if path.startswith("http") else f"{self.base_url}/graph/v1.0{path}"
        url = url.replace("/v1.0/beta/", "/beta/")
        sent = {"Authorization": f"Bearer {self.token}"} | {
            name.replace("_", "-"): value for name, value in (headers or {}).items()
        }
        async with self.session.request(method, url, json=body, headers=sent) as answer:
            text = await answer.text()
            parsed = await answer.json(content_type=None) if text else None
            return Answered(answer.status, parsed, answer.headers)

    async def invite(self, item: Item, **body: Any) -> Answered:
        """An invite with what is usual: a write grant that asks for sign-in and is mailed."""
        usual = {"requireSignIn": True, "sendInvitation": True, "roles": ["write"], "message": ""}
        return await self.post(f"{address(item)}/invite", usual | body)

    async def listed(self, item: Item) -> list[dict[str, Any]]:
        return (await self.get(f"{address(item)}/permissions")).value


@dataclass(frozen=True)
class Side:
    tenant: Tenant
    session: aiohttp.ClientSession
    base_url: str

    def signed_in(self, name: str, scopes: str = BASE) -> Caller:
        return Caller(self.session, self.base_url, f"{self.person(name).id}:{scopes}".replace(" ", "+"))

    def person(self, name: str) -> User:
        user = self.tenant.user(name if "@" in name else f"{name}@contoso.com")
        assert user is not None
        return user


def address(item: Item) -> str:
    return f"/drives/{item.drive.id}/items/{item.id}"


def sharing_token(url: str) -> str:
    return "u!" + base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")


def verify(token: str) -> dict[str, Any]:
    """Plain tokens in place of signed ones: Entra has its own tests."""
    user, colon, scopes = token.partition(":")
    if not colon:
        raise ValueError("no token of ours")
    return {"oid": user, "scp": scopes.replace("+", " ")}


@asynccontextmanager
async def tenant_side(path: Path = CONTOSO) -> AsyncIterator[Side]:
    tenant = Tenant.load(path)
    app = web.Application(middlewares=[doors.guard])
    app.add_routes(graph.routes(tenant, verify))
    app.add_routes(
        doors.routes(
            tenant,
            graph_token=lambda user: f"{user.id}:{BASE}".replace(" ", "+"),
            sso_token=lambda user: f"sso:{user.id}",
            graph_url="http://127.0.0.1/graph",
        )
    )
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        async with aiohttp.ClientSession() as session:
            yield Side(tenant, session, f"http://{host}:{port}")
    finally:
        await runner.cleanup()
