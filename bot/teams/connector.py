"""From an activity or a card to Teams. Everything that leaves for the Bot Connector leaves here.

Faults of the SDK that this file avoids:

- `ConnectorClient` and `TokenApiClient` are built anew in each turn (3 ms each), each with its own connections: one
  TCP and TLS handshake per reply. Here is one pooled aiohttp session.
- It is asynchronous in name only: `requests` in the loop's default thread pool, six threads on two cores.
- A token is fetched in every turn, on the event loop. Here `bot_token` hands out the one that is kept.
- POST is never sent again, not even after 429; PUT and DELETE are, four times, blind to Retry-After.
- The bot's token goes to whatever `serviceUrl` an activity or a stored conversation names.
- `TeamsInfo` asks the roster with blocking calls.
"""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson
from botbuilder.schema import ConversationResourceResponse, ResourceResponse
from botframework.connector.auth.connector_factory import ConnectorFactory
from yarl import URL

from bot.answers import Member
from bot.errors import GraphError, NotAccepted, NotAllowed, NotFound, Throttled, Unavailable
from bot.model import Conversation
from bot.teams.gate import is_service_url
from bot.teams.lean import Outgoing, write
from bot.telemetry import log

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"

_ATTEMPT = aiohttp.ClientTimeout(total=10, sock_connect=5)
_AGAIN = frozenset({412, 429, 502, 503, 504})
"""What Teams asks its bots to send again."""
_FIRST_WAIT_S = 0.5
_MEMBER_S = 600.0
_MEMBERS = 4096
_ROSTERS = 256
_ROSTER_SIZE = 500  # the most that Teams gives at once; whoever is not among them, the directory finds
_PLAIN = re.compile(r"[A-Za-z0-9._~:@;=+-]+")
_DOTS = re.compile(r"\.{0,2}")


class Connector:
    """Talks to the Bot Connector of any conversation. Raises NotFound, NotAllowed, Throttled, Unavailable, NotAccepted.

    `deadline` is the time in seconds that one call may take with all its attempts. A POST whose connection broke is
    sent again too: a message shown twice is harmless (what changes something is once-only by its draft), one that
    never came is not.
    """

    def __init__(
        self,
        *,
        session: aiohttp.ClientSession,
        bot_token: Callable[[], Awaitable[str]],
        service_hosts: tuple[str, ...],
        allow_loopback: bool = False,
        deadline: float = 20.0,
    ) -> None:
        self._session = session
        self._bot_token = bot_token
        self._service_hosts = service_hosts
        self._allow_loopback = allow_loopback
        self._deadline = deadline
        self._members: dict[tuple[str, str], tuple[float, Member | None]] = {}
        self._rosters: dict[str, tuple[float, tuple[Member, ...]]] = {}

    # --- for the rooms below --------------------------------------------------------------------------

    async def post(self, conversation: Conversation, card: Mapping[str, object]) -> str:
        """A new message with this card, in the conversation's thread; returns the message's id."""
        path = _activities(conversation.id)
        return _id(await self.call("POST", conversation.service_url, path, card_message(card)))

    async def update(self, conversation: Conversation, card_id: str, card: Mapping[str, object]) -> bool:
        """Replace the card of a message, for everybody; False when the message is gone."""
        path = _activities(conversation.id, card_id)
        try:
            await self.call("PUT", conversation.service_url, path, card_message(card))
        except NotFound:
            return False
        return True

    async def member(self, conversation: Conversation, person_id: str) -> Member | None:
        """Somebody of this conversation by `29:…` or object id; None when they are not in it. Kept for ten minutes."""
        place = conversation.id.partition(";")[0]
        key = (place, person_id)
        known = self._members.get(key)
        if known is not None and monotonic() - known[0] < _MEMBER_S:
            return known[1]
        path = f"/v3/conversations/{_step(place)}/members/{_step(person_id)}"
        try:
            member = _member(await self.call("GET", conversation.service_url, path))
        except NotFound:
            member = None
        self._members.pop(key, None)
        self._members[key] = (monotonic(), member)
        if len(self._members) > _MEMBERS:
            del self._members[next(iter(self._members))]
        return member

    async def members(self, conversation: Conversation) -> tuple[Member, ...]:
        """Who is in this conversation: the first few hundred. Kept for ten minutes."""
        place = conversation.id.partition(";")[0]
        known = self._rosters.get(place)
        if known is not None and monotonic() - known[0] < _MEMBER_S:
            return known[1]
        path = f"/v3/conversations/{_step(place)}/pagedmembers?pageSize={_ROSTER_SIZE}"
        rows = (await self.call("GET", conversation.service_url, path)).get("members")
        found = (_member(row) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
        members = tuple(member for member in found if member is not None)
        self._rosters.pop(place, None)
        self._rosters[place] = (monotonic(), members)
        if len(self._rosters) > _ROSTERS:
            del self._rosters[next(iter(self._rosters))]
        return members

    async def private(self, conversation: Conversation, person_id: str) -> Conversation | None:
        """The 1:1 chat with somebody, by `29:…` or object id; None where the app may not write to them.

        Asked again it is the same chat (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
        """
        wanted = {
            "bot": {"id": conversation.bot_id, "name": conversation.bot_name},
            "members": [{"id": person_id}],
            "isGroup": False,
            "tenantId": conversation.tenant_id,
            "channelData": {"tenant": {"id": conversation.tenant_id}},
        }
        try:
            answer = await self.call("POST", conversation.service_url, "/v3/conversations", wanted)
        except (NotAllowed, NotFound, NotAccepted):
            return None
        return conversation.model_copy(update={"scope": "personal", "id": _id(answer)}) if _id(answer) else None

    # --- one call -------------------------------------------------------------------------------------

    async def call(self, method: str, service_url: str, path: str, body: object = None) -> dict[str, Any]:
        """Send until it is accepted, refused, or out of time."""
        if not is_service_url(service_url, self._service_hosts, loopback=self._allow_loopback):
            raise NotAllowed("the service host is not on the list")
        url = URL(service_url.rstrip("/") + path, encoded=True)
        content = None if body is None else write(body)
        ends = monotonic() + self._deadline
        attempt = 0
        while True:
            answer = await self._once(method, url, content)
            if answer.error is None:
                return answer.body
            wait = answer.retry_after if answer.retry_after is not None else _back_off(attempt)
            if not answer.again or monotonic() + wait >= ends:
                raise answer.error
            log.info("connector.again", method=method, status=answer.error.status, wait=round(wait, 2))
            await asyncio.sleep(wait)
            attempt += 1

    async def _once(self, method: str, url: URL, content: bytes | None) -> _Sent:
        headers = {"Authorization": f"Bearer {await self._bot_token()}", "User-Agent": "ShareBot"}
        if content is not None:
            headers["Content-Type"] = "application/json; charset=utf-8"
        try:
            async with self._session.request(
                method, url, data=content, headers=headers, timeout=_ATTEMPT, allow_redirects=False
            ) as answer:
                body = _json(await answer.read())
                if answer.status < 300:
                    return _Sent(body=body)
                return _failed(answer.status, body, answer.headers.get("Retry-After"))
        except (aiohttp.ClientError, TimeoutError) as error:
            return _Sent(error=Unavailable(f"{method} to Teams: {type(error).__name__}"), again=True)


@dataclass(frozen=True, slots=True)
class _Sent:
    """One attempt: its answer, or what went wrong and whether to try again."""

    body: dict[str, Any] | Any = None
    error: GraphError | None = None
    again: bool = False
    retry_after: float | None = None


_ERRORS: dict[int, type[GraphError]] = {401: NotAllowed, 403: NotAllowed, 404: NotFound, 410: NotFound, 429: Throttled}


def _failed(status: int, body: dict[str, Any], retry_after: str | None) -> _Sent:
    error = body.get("error")
    code = str(error.get("code"))[:80] if isinstance(error, dict) else None
    kind = _ERRORS.get(status, Unavailable if status >= 500 or status == 412 else NotAccepted)
    wait = _seconds(retry_after)
    return _Sent(
        error=kind(f"Teams answered {status}", status=status, code=code, retry_after=wait),
        again=status in _AGAIN,
        retry_after=wait,
    )


def _seconds(retry_after: str | None) -> float | None:
    """Retry-After is a number of seconds or a date."""
    if not retry_after:
        return None
    try:
        if retry_after.strip().isdigit():
            return float(retry_after)
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None


def _back_off(attempt: int) -> float:
    """Doubling, and spread so that many senders do not come back at once."""
    return float(_FIRST_WAIT_S * 2**attempt * (0.75 + random.random() / 2))  # noqa: S311 - no secret


def _json(body: bytes) -> dict[str, Any]:
    try:
        answer = orjson.loads(body) if body else None
    except ValueError:
        answer = None
    return answer if isinstance(answer, dict) else {}


def _id(answer: dict[str, Any]) -> str:
    return str(answer.get("id") or "")


def _activities(conversation_id: str, activity_id: str | None = None) -> str:
    path = f"/v3/conversations/{_step(conversation_id)}/activities"
    return path if activity_id is None else f"{path}/{_step(activity_id)}"


def _step(id_: str) -> str:
    """The ids come from outside: each is one step of the path, whatever it holds."""
    if _DOTS.fullmatch(id_):
        raise NotAccepted("an id that is no id")
    return id_ if _PLAIN.fullmatch(id_) else quote(id_, safe="")


def card_message(card: Mapping[str, object]) -> Outgoing:
    return Outgoing(attachments=[{"contentType": ADAPTIVE_CARD, "content": card}])


def _member(answer: dict[str, Any]) -> Member | None:
    def said(*names: str) -> str | None:
        return next((value for name in names if isinstance(value := answer.get(name), str) and value), None)

    teams_id = said("id")
    if teams_id is None:
        return None
    return Member(
        teams_id=teams_id,
        object_id=said("aadObjectId", "objectId"),
        name=said("name") or "",
        mail=said("email", "userPrincipalName"),
        tenant_id=said("tenantId"),
        user_role=said("userRole"),
    )


# --- for the SDK ---------------------------------------------------------------------------------------


class Connectors(ConnectorFactory):  # type: ignore[misc]
    """What `CloudAdapterBase` asks for a client. Ours holds nothing but the service url."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def create(self, service_url: str, audience: str) -> Client:  # noqa: ARG002 - the SDK's signature
        return Client(self._connector, service_url)


class Client:
    """The part of the SDK's `ConnectorClient` that its adapter calls, as one object."""

    def __init__(self, connector: Connector, service_url: str) -> None:
        self._connector = connector
        self._service_url = service_url

    @property
    def conversations(self) -> Client:
        return self

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: object) -> ResourceResponse:
        return await self._send("POST", _activities(conversation_id, activity_id), activity)

    async def send_to_conversation(self, conversation_id: str, activity: object) -> ResourceResponse:
        return await self._send("POST", _activities(conversation_id), activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: object) -> ResourceResponse:
        return await self._send("PUT", _activities(conversation_id, activity_id), activity)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._send("DELETE", _activities(conversation_id, activity_id))

    async def create_conversation(self, parameters: object) -> ConversationResourceResponse:
        answer = await self._connector.call("POST", self._service_url, "/v3/conversations", parameters)
        return ConversationResourceResponse(
            id=_id(answer), activity_id=answer.get("activityId"), service_url=answer.get("serviceUrl")
        )

    async def _send(self, method: str, path: str, activity: object = None) -> ResourceResponse:
        answer = await self._connector.call(method, self._service_url, path, activity)
        return ResourceResponse(id=_id(answer))
