"""One request in, one answer out: gate → body → activity → the SDK's turn → HTTP.

Faults of the SDK's `CloudAdapter` that this file avoids:

- every invoke with a JSON body answers 500 there, because its body is serialised twice;
- broken JSON, wrong types, deep nesting and a missing Content-Type are 500 with a traceback;
- an exception in a turn is a bare 500 when the apology cannot be sent either;
- a user token client is built in every turn (3 ms), and a connector client with it;
- nobody notices that a message is delivered a second time.
"""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any, NoReturn

import aiohttp
from aiohttp import hdrs, web
from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botframework.connector.auth import BotFrameworkAuthentication, ClaimsIdentity
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult

from bot.teams.connector import Connector, Connectors
from bot.teams.gate import Claims, Gate, Refused
from bot.teams.handler import Handler
from bot.teams.lean import Inbound, Malformed, Received, read, write
from bot.teams.recent import Recent
from bot.telemetry import log

MAX_BODY = 256 * 1024
"""Teams' activities stay under 100 kB."""

_BODY_WITHIN_S = 10.0
_JSON = "application/json"
_SAID = {
    400: "This is not an activity.",
    401: "This request does not come from Teams.",
    403: "This bot does not serve this tenant or service.",
    408: "The request took too long.",
    413: "The request is too large.",
    415: "Only application/json in UTF-8 is read.",
    503: "Requests cannot be checked right now.",
}


class TeamsAdapter(CloudAdapterBase):  # type: ignore[misc]
    """The SDK's adapter, with its turn, its middleware and its context; around it our own door, wire and connector."""

    def __init__(self, *, gate: Gate, connector: Connector, handler: Handler) -> None:
        self._connectors = Connectors(connector)
        super().__init__(_Authentication(self._connectors))
        self._gate = gate
        self._handler = handler
        self._delivered = Recent(size=8192, seconds=3600)
        self._refusals = _Refusals()
        self.on_turn_error = self._sorry

    async def handle(self, request: web.Request) -> web.Response:
        """POST /api/messages."""
        try:
            claims = await self._gate.admit(request.headers.get(hdrs.AUTHORIZATION), request.remote)
            activity = read(await _body(request))
            self._gate.compare(claims, activity)
            if self._is_repeat(activity):
                return web.Response(status=202)
            answer = await self.process_activity(self._admitted(claims), Received(activity), self._handler.turn)
        except Refused as refused:
            return self._refuse(refused.status, refused.why)
        except Malformed as malformed:
            return self._refuse(400, str(malformed))
        return _response(answer)

    def _admitted(self, claims: Claims | None) -> AuthenticateRequestResult:
        result = AuthenticateRequestResult()
        result.claims_identity = _identity(claims)
        result.connector_factory = self._connectors
        return result

    def _is_repeat(self, activity: Inbound) -> bool:
        """Teams sends a message again when its answer is late. What is pressed is once-only by its draft."""
        if activity.type != "message" or activity.id is None:
            return False
        return not self._delivered.first((activity.conversation.id, activity.id))

    async def _sorry(self, context: TurnContext, error: Exception) -> None:
        """The SDK calls this for whatever a turn raises."""
        if isinstance(error, Malformed):
            raise error
        try:
            await self._handler.sorry(context, error)
        except Exception as again:  # noqa: BLE001 - the outermost edge: the apology failed too
            log.error("turn.apology_failed", error=type(again).__name__)

    def _refuse(self, status: int, why: str) -> web.Response:
        self._refusals.log(status, why)
        headers = {hdrs.WWW_AUTHENTICATE: "Bearer"} if status == 401 else None
        body = write({"error": {"code": str(status), "message": _SAID[status]}})
        return web.Response(status=status, body=body, content_type=_JSON, headers=headers)


async def _body(request: web.Request) -> bytes:
    """The body, if it is JSON of bearable size. Nothing unpacks it: 256 KiB of gzip can be 256 MiB of blanks."""
    if request.content_type != _JSON or (request.charset or "utf-8").lower() not in ("utf-8", "utf8"):
        raise Refused(415, "content type")
    if hdrs.CONTENT_ENCODING in request.headers:
        raise Refused(415, "content encoding")
    if (request.content_length or 0) > MAX_BODY:
        raise Refused(413, "content length")
    if request.content.is_eof():
        return bytes(_bounded(request.content.read_nowait()))  # it came with its headers, as most do
    try:
        async with asyncio.timeout(_BODY_WITHIN_S):
            body = bytearray()
            async for chunk in request.content.iter_any():
                body += chunk
                _bounded(body)
            return bytes(body)
    except TimeoutError:
        raise Refused(408, "body") from None
    except (aiohttp.ClientError, aiohttp.http.HttpProcessingError, web.PayloadAccessError, ConnectionError) as error:
        raise Refused(400, type(error).__name__) from None


def _bounded(body: bytes | bytearray) -> bytes | bytearray:
    if len(body) > MAX_BODY:
        raise Refused(413, "body")
    return body


def _response(answer: InvokeResponse | None) -> web.Response:
    if answer is None:
        return web.Response(status=201)
    if answer.body is None:
        return web.Response(status=int(answer.status))
    return web.Response(status=int(answer.status), body=write(answer.body), content_type=_JSON)


def _identity(claims: Claims | None) -> ClaimsIdentity:
    if claims is None:
        return ClaimsIdentity({}, is_authenticated=False)
    return ClaimsIdentity({"aud": claims.app_id, "serviceurl": claims.service_url}, is_authenticated=True)


class _Authentication(BotFrameworkAuthentication):  # type: ignore[misc]
    """What the SDK's base class wants to hold. The gate has decided before; asked by another way in, this says no."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    async def authenticate_request(self, activity: Any, auth_header: str) -> NoReturn:  # noqa: ARG002
        raise PermissionError("requests come in through the gate")

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> NoReturn:  # noqa: ARG002
        raise PermissionError("there is no streaming way in")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> Connectors:  # noqa: ARG002
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Microsoft's token service is not used: tokens are our own (`bot.identity`)."""


class _Refusals:
    """At most one log line a second about refused requests: a stranger cannot fill the log."""

    def __init__(self) -> None:
        self._next = 0.0
        self._unsaid = 0

    def log(self, status: int, why: str) -> None:
        now = monotonic()
        if now < self._next:
            self._unsaid += 1
            return
        log.warning("request.refused", status=status, why=why, unsaid=self._unsaid)
        self._next, self._unsaid = now + 1.0, 0
