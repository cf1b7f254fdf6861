"""The control doors of the local tenant, and the guard before everything that a browser could reach.

Doors show the truth, hand out tokens, plan faults, move the clock and set everything back. They are for loopback:
whoever reaches them may be anybody of a pretend organisation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bot.emulator.drives import Item
from bot.emulator.entra import ACCESS_BLOCKED, CONSENT_MISSING, MFA_NEEDED, REFRESH_EXPIRED, THROTTLED, Entra
from bot.emulator.faults import Fault
from bot.emulator.records import User
from bot.emulator.shapes import listed
from bot.emulator.tenant import Tenant

JSON = dict[str, Any]
Token = Callable[[User], str]
LONG_POLL_S = 25.0
NAMES = {"localhost", "127.0.0.1", "[::1]"}
# What programs use, not browsers, and what asks for a token of its own.
UNGUARDED = ("/graph/", "/connector/")
FAULTS = TypeAdapter(list[Fault])


class TokenWish(BaseModel):
    model_config = ConfigDict(extra="forbid")

    user: str


class Redeemed(BaseModel):
    model_config = ConfigDict(extra="forbid")

    mail: str
    itemId: str | None = None  # noqa: N815 - Graph's own name


class ClockMove(BaseModel):
    model_config = ConfigDict(extra="forbid")

    advance_s: int = Field(ge=-(10**9), le=10**9)


def routes(tenant: Tenant, *, graph_token: Token, sso_token: Token, graph_url: str) -> list[web.RouteDef]:
    """All doors. `graph_url` is the base URL below which Graph answers."""
    doors = Doors(tenant=tenant, graph_token=graph_token, sso_token=sso_token, graph_url=graph_url)
    return [
        web.get("/_tenant/state", doors.state),
        web.get("/_tenant/people", doors.people),
        web.post("/_tenant/reset", doors.reset),
        web.post("/_tenant/token", doors.token),
        web.post("/_tenant/redeem", doors.redeem),
        web.get("/_tenant/faults", doors.planned),
        web.post("/_tenant/faults", doors.plan),
        web.get("/_tenant/clock", doors.clock),
        web.post("/_tenant/clock", doors.move_clock),
    ]


def entra_routes(tenant: Tenant, entra: Entra) -> list[web.RouteDef]:
    """How Entra ID shall behave: to one person, or to everybody."""

    async def play(request: web.Request) -> web.Response:
        try:
            wish = Play.model_validate_json(await request.read())
        except ValidationError as error:
            return _refused(error)
        user = tenant.user(wish.user) if wish.user else None
        if user is None and wish.plays in _PERSONAL:
            return web.json_response({"error": f"There is no {wish.user} in this tenant."}, status=404)
        _play(entra, wish, user)
        return web.json_response({"plays": wish.plays})

    return [web.post("/_tenant/entra", play)]


def _play(entra: Entra, wish: Play, user: User | None) -> None:
    match wish.plays, user:
        case "revoked", User():
            entra.revoke(user)
        case "expired", User():
            entra.revoke(user, REFRESH_EXPIRED)
        case "fine", User():
            entra.relent(user)
        case plays, User():
            entra.refuse(user, _REFUSALS[plays])
        case "fine", None:
            entra.weather = None
        case "key roll", _:
            entra.roll_key()
        case "slow", _:
            entra.weather = Fault(delay_ms=wish.delay_ms)
        case "503", _:
            entra.weather = Fault(status=503)
        case "down", _:
            entra.weather = Fault(cut="before")


_REFUSALS = {"consent": CONSENT_MISSING, "mfa": MFA_NEEDED, "blocked": ACCESS_BLOCKED, "throttled": THROTTLED}
_PERSONAL = {*_REFUSALS, "revoked", "expired"}


class Play(BaseModel):
    """With a `user` the first seven; without, the others. `fine` ends what was played before."""

    model_config = ConfigDict(extra="forbid")

    user: str | None = None
    plays: Literal[
        "consent", "mfa", "blocked", "throttled", "revoked", "expired", "fine", "key roll", "slow", "503", "down"
    ]
    delay_ms: int = Field(default=200, ge=0, le=60_000)


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Only loopback names with this very port, and no page of another origin, reach page, doors and bot."""
    if request.path.startswith(UNGUARDED) or (_host_fits(request) and _origin_fits(request)):
        return await handler(request)
    return web.json_response({"error": "This port answers local pages and programs only."}, status=403)


def _host_fits(request: web.Request) -> bool:
    name, colon, port = request.headers.get("Host", "").lower().rpartition(":")
    if not colon or port.endswith("]"):
        name, port = f"{name}{colon}{port}", "80"
    return name in NAMES and port == str(_own_port(request))


def _own_port(request: web.Request) -> int | None:
    address = request.transport.get_extra_info("sockname") if request.transport else None
    return address[1] if address else None


def _origin_fits(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    return origin is None or origin.lower() == f"http://{request.headers.get('Host', '').lower()}"


class Doors:
    def __init__(self, *, tenant: Tenant, graph_token: Token, sso_token: Token, graph_url: str) -> None:
        self._tenant = tenant
        self._graph_token = graph_token
        self._sso_token = sso_token
        self._graph_url = graph_url

    async def state(self, _: web.Request) -> web.Response:
        """The truth: all permissions, also those that Graph does not list, all mails, the last calls, the chats."""
        tenant = self._tenant
        return web.json_response(
            {
                "tenantId": tenant.id,
                "items": [self._item(item) for item in tenant.items()],
                "outbox": tenant.outbox,
                "calls": list(tenant.calls),
                "chats": tenant.chats(),
            }
        )

    def _item(self, item: Item) -> JSON:
        return {
            "driveId": item.drive.id,
            "itemId": item.id,
            "name": item.name,
            "path": f"{item.drive.owner_name}/{item.path}",
            "webUrl": item.web_url,
            "folder": item.folder,
            "permissions": [
                listed(
                    self._tenant, row, inherited=inherited, web_url=row.link.url if row.link else None, everybody=True
                )
                for row, inherited in item.rows()
            ],
        }

    async def people(self, _: web.Request) -> web.Response:
        shown = ("id", "displayName", "mail", "userType", "teamsId")
        return web.json_response([user.model_dump(include=set(shown)) for user in self._tenant.people.values()])

    async def reset(self, _: web.Request) -> web.Response:
        self._tenant.reset()
        return web.json_response({"reset": True})

    async def token(self, request: web.Request) -> web.Response:
        """A delegated Graph token of a person for any Graph client, and an SSO token for any Bot Framework client."""
        try:
            wish = TokenWish.model_validate_json(await request.read())
        except ValidationError as error:
            return _refused(error)
        user = self._tenant.user(wish.user)
        if user is None:
            return web.json_response({"error": f"There is no {wish.user} in this tenant."}, status=404)
        return web.json_response(
            {
                "access_token": self._graph_token(user),
                "sso_token": self._sso_token(user),
                "graph": self._graph_url,
            },
            headers={"Cache-Control": "no-store"},
        )

    async def redeem(self, request: web.Request) -> web.Response:
        """Somebody from outside opens what they were invited to. From then on Graph lists them."""
        try:
            wish = Redeemed.model_validate_json(await request.read())
        except ValidationError as error:
            return _refused(error)
        count = self._tenant.redeem(wish.mail, wish.itemId)
        if count is None:
            return web.json_response({"error": f"Nobody invited {wish.mail} to that."}, status=404)
        return web.json_response({"redeemed": count})

    async def planned(self, _: web.Request) -> web.Response:
        return web.json_response([fault.model_dump() for fault in self._tenant.faults])

    async def plan(self, request: web.Request) -> web.Response:
        """The list takes the place of the former one."""
        try:
            self._tenant.faults[:] = FAULTS.validate_json(await request.read())
        except ValidationError as error:
            return _refused(error)
        return web.json_response({"planned": len(self._tenant.faults)})

    async def clock(self, request: web.Request) -> web.Response:
        """The clock's offset in seconds; with `unlike`, as soon as it is another one."""
        unlike = request.query.get("unlike")
        if unlike is not None:
            try:
                await self._tenant.clock_unlike(int(unlike), LONG_POLL_S)
            except ValueError:
                return web.json_response({"error": "unlike is a number of seconds."}, status=400)
        return self._offset()

    async def move_clock(self, request: web.Request) -> web.Response:
        try:
            move = ClockMove.model_validate_json(await request.read())
        except ValidationError as error:
            return _refused(error)
        self._tenant.advance(move.advance_s)
        return self._offset()

    def _offset(self) -> web.Response:
        return web.json_response({"offset_s": self._tenant.clock_offset}, headers={"Cache-Control": "no-store"})


def _refused(error: ValidationError) -> web.Response:
    problems = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors(include_url=False)]
    return web.json_response({"error": "; ".join(problems)}, status=400)
