"""The two far ends of the Teams room, as real servers on loopback, and a bot between them whose `Talk` is written here.

`BotFramework` publishes keys and takes what the bot sends; `Side.send` posts activities as Teams does.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import aiohttp
import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from bot.answers import Answer, Choice, Post
from bot.clock import Clock
from bot.model import Conversation, Heard, Pressed, Searched, SignedIn, UserKey, Verified
from bot.teams.adapter import TeamsAdapter
from bot.teams.connector import Connector
from bot.teams.gate import Gate
from bot.teams.handler import Handler

APP_ID = "00000000-0000-0000-0000-00000000b07a"
TENANT = "99999999-8888-7777-6666-555555555555"
ADELE = {"id": "29:adele", "name": "Adele Vance", "aadObjectId": "11111111-2222-3333-4444-555555555555"}
BOT = {"id": f"28:{APP_ID}", "name": "Share"}
CARD = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Hello"}]}

Json = dict[str, Any]


@cache
def rsa_key(name: str) -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


def jwk(kid: str, *, endorsements: object = ("msteams",)) -> Json:
    entry: Json = jwt.algorithms.RSAAlgorithm.to_jwk(rsa_key(kid).public_key(), as_dict=True)
    entry |= {"kid": kid, "use": "sig"}
    return entry if endorsements is None else entry | {"endorsements": endorsements}


class BotFramework:
    """Keys, and a connector that remembers what it was sent. `faults` are answered first, in order."""

    def __init__(self) -> None:
        self.keys: list[Json] = [jwk("k1")]
        self.metadata_status = 200
        self.key_fetches = 0
        self.received: list[Received] = []
        self.connections: set[int] = set()
        self.faults: list[web.Response | None] = []
        self.members: dict[str, Json] = {}
        self.url = ""

    @property
    def service_url(self) -> str:
        return f"{self.url}/amer/"

    def token(self, *, kid: str = "k1", signed_by: str | None = None, drop: tuple[str, ...] = (), **claims: Any) -> str:
        now = int(time.time())
        said: Json = {
            "iss": "https://api.botframework.com",
            "aud": APP_ID,
            "serviceurl": self.service_url,
            "nbf": now - 60,
            "exp": now + 3600,
        } | claims
        payload = {name: value for name, value in said.items() if name not in drop}
        return jwt.encode(payload, rsa_key(signed_by or kid), algorithm="RS256", headers={"kid": kid})

    def routes(self) -> list[web.RouteDef]:
        conversation = "/amer/v3/conversations/{conversation}"
        return [
            web.get("/openid", self._openid),
            web.get("/keys", self._published),
            web.post("/amer/v3/conversations", self._take),
            web.post(f"{conversation}/activities", self._take),
            web.post(f"{conversation}/activities/{{activity}}", self._take),
            web.put(f"{conversation}/activities/{{activity}}", self._take),
            web.delete(f"{conversation}/activities/{{activity}}", self._take),
            web.get(f"{conversation}/members/{{member}}", self._member),
            web.get(f"{conversation}/pagedmembers", self._paged_members),
            web.route("*", "/elsewhere", self._take),
        ]

    async def _openid(self, _: web.Request) -> web.Response:
        headers = {"Location": f"{self.url}/elsewhere"} if self.metadata_status == 302 else None
        return web.json_response({"jwks_uri": f"{self.url}/keys"}, status=self.metadata_status, headers=headers)

    async def _published(self, _: web.Request) -> web.Response:
        self.key_fetches += 1
        return web.json_response({"keys": self.keys})

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.connections.add(id(request.transport))
        self.received.append(
            Received(
                method=request.method,
                path=request.rel_url.raw_path,
                authorization=request.headers.get("Authorization"),
                json=json.loads(body) if body else None,
            )
        )
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            return fault
        return web.json_response({"id": f"sent-{len(self.received)}"}, status=201)

    async def _paged_members(self, request: web.Request) -> web.Response:
        taken = await self._take(request)
        return taken if taken.status >= 400 else web.json_response({"members": list(self.members.values())})

    async def _member(self, request: web.Request) -> web.Response:
        taken = await self._take(request)
        if taken.status >= 400:
            return taken
        member = self.members.get(request.match_info["member"])
        return web.json_response(member or {"error": {"code": "MemberNotFound"}}, status=200 if member else 404)


@dataclass
class Received:
    """One request of the bot to the connector."""

    method: str
    path: str
    authorization: str | None
    json: Any


@dataclass
class Conversations:
    """A `Talk` that remembers what it was asked and gives the answer it was told to give."""

    answer: Answer | Exception | None = field(default_factory=lambda: Post(CARD))
    choices: tuple[Choice, ...] = ()
    asked: list[Any] = field(default_factory=list)

    async def heard(self, heard: Heard) -> Answer | None:
        return self._answer(heard)

    async def pressed(self, pressed: Pressed) -> Answer:
        answer = self._answer(pressed)
        assert answer is not None
        return answer

    async def searched(self, search: Searched) -> tuple[Choice, ...]:
        self._answer(search)
        return self.choices

    async def signed_in(self, event: SignedIn) -> Answer | None:
        return self._answer(event)

    async def verified(self, event: Verified) -> Answer | None:
        return self._answer(event)

    def posted(self, draft_id: str, card_id: str) -> None:
        self.asked.append((draft_id, card_id))

    async def left(self, user: UserKey) -> None:
        self._answer(user)

    async def joined(self, conversation: Conversation, locale: str) -> Answer | None:
        return self._answer((conversation, locale))

    def _answer(self, asked: object) -> Answer | None:
        self.asked.append(asked)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@dataclass
class Side:
    """The bot and both its far ends."""

    framework: BotFramework
    talk: Conversations
    connector: Connector
    session: aiohttp.ClientSession
    bot_url: str
    tokens_made: list[str]

    def activity(self, **fields: Any) -> Json:
        return activity(service_url=self.framework.service_url, **fields)

    async def send(self, body: Json | bytes, *, token: str | None = None, **headers: str) -> Said:
        """POST as Teams does; `token=""` sends none."""
        bearer = self.framework.token() if token is None else token
        given = {"Content-Type": "application/json; charset=utf-8"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        if bearer:
            given.setdefault("Authorization", f"Bearer {bearer}")
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.session.post(f"{self.bot_url}/api/messages", data=content, headers=given) as answer:
            raw = await answer.read()
            return Said(answer.status, json.loads(raw) if raw else None, answer.headers)

    @property
    def replies(self) -> list[Any]:
        return [received.json for received in self.framework.received if received.method == "POST"]


@dataclass
class Said:
    """What the bot answered over HTTP."""

    status: int
    json: Any
    headers: Mapping[str, str]


@asynccontextmanager
async def side(
    *, open_on_loopback: bool = False, deadline: float = 20.0, refetch_gap: float = 300.0
) -> AsyncIterator[Side]:
    framework, talk = BotFramework(), Conversations()
    made: list[str] = []

    async def bot_token() -> str:
        if not made:
            made.append("the-bots-own-token")
        return made[0]

    async with AsyncExitStack() as stack:
        far_end = web.Application()
        far_end.add_routes(framework.routes())
        framework.url = await _serve(stack, far_end)
        session = await stack.enter_async_context(aiohttp.ClientSession())
        connector = Connector(session=session, bot_token=bot_token, service_hosts=("127.0.0.1",), deadline=deadline)
        gate = Gate(
            session=session,
            app_id=APP_ID,
            openid_url=f"{framework.url}/openid",
            service_hosts=("127.0.0.1", "smba.trafficmanager.net"),
            tenants=frozenset({TENANT}),
            open_on_loopback=open_on_loopback,
            refetch_gap=refetch_gap,
        )
        handler = Handler(talk=talk, app_id=APP_ID, clock=Clock())
        adapter = TeamsAdapter(gate=gate, connector=connector, handler=handler)
        near = web.Application()
        near.router.add_post("/api/messages", adapter.handle)
        yield Side(framework, talk, connector, session, await _serve(stack, near), made)


async def _serve(stack: AsyncExitStack, app: web.Application) -> str:
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    stack.push_async_callback(server.close)
    return str(server.make_url("")).rstrip("/")


# --- activities as Teams sends them ---------------------------------------------------------------------

CHANNEL = {
    "id": "19:budget@thread.tacv2;messageid=1795293928895",
    "conversationType": "channel",
    "isGroup": True,
    "tenantId": TENANT,
}
PERSONAL = {"id": "a:1adele", "conversationType": "personal", "tenantId": TENANT}


def activity(*, service_url: str, **fields: Any) -> Json:
    """A channel message; `fields` replace what they name, None takes it out, `sender` is the wire's `from`."""
    given = {"from" if name == "sender" else name: value for name, value in fields.items()}
    whole: Json = {
        "type": "message",
        "id": "1795293928896",
        "timestamp": "2026-11-21T20:20:20.1234567Z",
        "localTimestamp": "2026-11-21T21:20:20.1234567+01:00",
        "localTimezone": "Europe/Berlin",
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": ADELE,
        "recipient": BOT,
        "conversation": CHANNEL,
        "channelData": {"teamsChannelId": "19:budget@thread.tacv2", "tenant": {"id": TENANT}},
        "text": "<at>Share</at> this with Ryan",
        "textFormat": "plain",
        "locale": "en-US",
        "entities": [
            {"type": "mention", "mentioned": BOT, "text": "<at>Share</at>"},
            {"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Web", "timezone": "Europe/Berlin"},
        ],
        "attachments": [{"contentType": "text/html", "content": "<div>this with Ryan</div>"}],
    } | given
    return {name: value for name, value in whole.items() if value is not None}


def invoke(side: Side, name: str, value: object, **fields: Any) -> Json:
    plain = {"text": None, "textFormat": None, "attachments": None}
    return side.activity(type="invoke", name=name, value=value, **(plain | fields))


def press(side: Side, verb: str, data: object, *, value: Json | None = None, **fields: Any) -> Json:
    action = {"type": "Action.Execute", "title": "Share", "verb": verb, "data": data}
    given = {"replyToId": "1795293612927"} | fields
    return invoke(side, "adaptiveCard/action", {"action": action, "trigger": "manual"} | (value or {}), **given)


def forged_header(**header: object) -> str:
    """A token whose header says what it likes and whose signature is none."""
    return ".".join(
        base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in (json.dumps(header).encode(), b"{}", b"x")
    )
