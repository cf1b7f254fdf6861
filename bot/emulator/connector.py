"""The Bot Connector of the local tenant: what the bot posts comes in, what people said goes out, signed.

It keeps Teams' manners: threads are part of the conversation id, members are named by 29:-ids, a message is the
bot's to change only if the bot sent it, and nothing is taken without the bot's own token.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from aiohttp import web

from bot.emulator.activities import JSON, Message, Room
from bot.emulator.certificates import SigningKey
from bot.emulator.chat import Chat, Unfit, Unheard
from bot.emulator.entra import BOT_FRAMEWORK
from bot.emulator.faults import through
from bot.emulator.records import Team, User
from bot.emulator.tenant import Tenant

PREFIX = "/connector"
MESSAGE_LIMIT = 100 * 1024
TOKEN_LIFETIME_S = 3600
TOKEN_RENEWED_S = 600
_PATIENCE = aiohttp.ClientTimeout(total=15)

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Courier:
    """Carries activities to the bot as the Bot Framework does: one POST each, with a token that it signed.

    `bot_url` may be set later: in one process with the bot, the port is known before the bot stands.
    """

    def __init__(
        self, *, session: aiohttp.ClientSession, key: SigningKey, app_id: str, service_url: str, bot_url: str
    ) -> None:
        self._session = session
        self._key = key
        self._app_id = app_id
        self._service_url = service_url
        self._token = ("", 0.0)
        self.bot_url = bot_url

    async def send(self, activity: JSON) -> tuple[int, Any]:
        """The bot's status and JSON body (None if it has none). Raises Unheard when it is down or silent for 15 s."""
        headers = {"Authorization": f"Bearer {self._bearer()}"}
        try:
            async with self._session.post(self.bot_url, json=activity, headers=headers, timeout=_PATIENCE) as answer:
                return answer.status, _json_or_none(await answer.read())
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Unheard(type(error).__name__) from error

    def token(self, *, lifetime_s: int = TOKEN_LIFETIME_S, **other: object) -> str:
        """What the channel signs. `other` bends claims, for tests of the gate."""
        now = int(time.time())
        claims: dict[str, object] = {
            "iss": BOT_FRAMEWORK,
            "aud": self._app_id,
            "serviceurl": self._service_url,
            "nbf": now - 300,
            "exp": now + lifetime_s,
        }
        return self._key.sign(claims | other)

    def _bearer(self) -> str:
        token, signed_at = self._token
        if time.monotonic() - signed_at > TOKEN_RENEWED_S or not token:
            token = self.token()
            self._token = (token, time.monotonic())
        return token


def _json_or_none(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return None


class Refused(Exception):
    """An answer of the connector's own error kind."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class Connector:
    """The REST side. `verify` reads a bearer's claims for an audience, or raises ValueError."""

    def __init__(
        self,
        *,
        tenant: Tenant,
        chat: Chat,
        channel_key: SigningKey,
        verify: Callable[[str, str], dict[str, Any]],
        base_url: str,
    ) -> None:
        self._tenant = tenant
        self._chat = chat
        self._key = channel_key
        self._verify = verify
        self._base_url = base_url

    def routes(self) -> list[web.RouteDef]:
        conversations = f"{PREFIX}/v3/conversations"
        one = f"{conversations}/{{conversation}}"
        team = f"{PREFIX}/v3/teams/{{team}}"
        return [
            web.get("/.well-known/openidconfiguration", self._openid),
            web.get("/.well-known/keys", self._keys),
            web.post(conversations, self._door(self._create)),
            web.post(f"{one}/activities", self._door(self._post)),
            web.post(f"{one}/activities/{{activity}}", self._door(self._post)),
            web.put(f"{one}/activities/{{activity}}", self._door(self._edit)),
            web.delete(f"{one}/activities/{{activity}}", self._door(self._delete)),
            web.get(f"{one}/members", self._door(self._members)),
            web.get(f"{one}/pagedmembers", self._door(self._paged_members)),
            web.get(f"{one}/members/{{member}}", self._door(self._member)),
            web.get(team, self._door(self._team)),
            web.get(f"{team}/conversations", self._door(self._team_channels)),
        ]

    # --- how the bot knows that an activity is from us -------------------------------------------------

    async def _openid(self, _: web.Request) -> web.Response:
        return web.json_response(
            {
                "issuer": BOT_FRAMEWORK,
                "authorization_endpoint": "https://invalid.botframework.com",
                "jwks_uri": f"{self._base_url}/.well-known/keys",
                "id_token_signing_alg_values_supported": ["RS256"],
                "token_endpoint_auth_methods_supported": ["private_key_jwt"],
            }
        )

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": [self._key.jwk(endorsements=["msteams"])]})

    # --- every call ------------------------------------------------------------------------------------

    def _door(self, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Planned faults first, then the bot's token, then the call; each is remembered."""

        async def answer(request: web.Request) -> web.StreamResponse:
            fault = self._tenant.fault_for(request.method, request.path_qs)
            reply = await through(fault, request, lambda: self._answer(request, handler))
            status = 0 if fault and fault.cut == "before" else reply.status
            self._tenant.record(request.method, request.path, status, None, cut=fault.cut if fault else None)
            return reply

        return answer

    async def _answer(self, request: web.Request, handler: Handler) -> web.Response:
        try:
            self._admit(request.headers.get("Authorization", ""))
            return await handler(request)
        except Refused as no:
            return web.json_response({"error": {"code": no.code, "message": str(no)}}, status=no.status)
        except Unfit as no:
            return web.json_response({"error": {"code": "ConversationNotFound", "message": str(no)}}, status=404)

    def _admit(self, authorization: str) -> None:
        scheme, _, token = authorization.partition(" ")
        try:
            claims = self._verify(token, BOT_FRAMEWORK)
        except ValueError:
            claims = {}
        if scheme.lower() != "bearer" or claims.get("appid") != self._tenant.app_id:
            raise Refused(401, "Unauthorized", "Authorization has been denied for this request.")

    # --- messages --------------------------------------------------------------------------------------

    async def _post(self, request: web.Request) -> web.Response:
        activity = await _activity(request)
        room, thread = self._place(request)
        if activity["type"] == "typing":
            return web.json_response({"id": str(time.time_ns() // 1_000_000)}, status=201)
        only_for = self._recipient(activity) if request.query.get("isTargetedActivity") == "true" else None
        message = self._chat.bot_posts(room, thread, activity, only_for=only_for)
        return web.json_response({"id": message.id}, status=201)

    async def _edit(self, request: web.Request) -> web.Response:
        activity = await _activity(request)
        message = self._own(request)
        self._chat.bot_edits(message, activity)
        return web.json_response({"id": message.id})

    async def _delete(self, request: web.Request) -> web.Response:
        self._chat.bot_deletes(self._own(request))
        return web.Response(status=200)

    async def _create(self, request: web.Request) -> web.Response:
        """A 1:1 chat with one person, or a new thread in a channel."""
        wanted = await _body(request)
        activity = wanted.get("activity")
        channel = (wanted.get("channelData") or {}).get("channel") or {}
        if channel:
            if not activity:
                raise Refused(400, "BadSyntax", "A new thread needs its first message.")
            message = self._chat.bot_posts(self._room(str(channel.get("id"))), None, _checked(activity))
            thread = message.room.on_the_wire(message.id)
            return web.json_response({"id": thread, "activityId": message.id}, status=201)
        room = self._personal_with(wanted.get("members"))
        answer: JSON = {"id": room.id}
        if activity:
            answer["activityId"] = self._chat.bot_posts(room, None, _checked(activity)).id
        return web.json_response(answer, status=201)

    def _personal_with(self, members: object) -> Room:
        if not isinstance(members, list) or len(members) != 1 or not isinstance(members[0], dict):
            raise Refused(400, "BadArgument", "Incorrect conversation creation parameters: name exactly one member.")
        user = self._user(str(members[0].get("id")))
        if user is None:
            raise Refused(403, "ForbiddenOperationException", "The bot is not installed for this person.")
        return self._chat.personal(user)

    def _recipient(self, activity: JSON) -> str:
        user = self._user(str((activity.get("recipient") or {}).get("id")))
        if user is None:
            raise Refused(400, "BadArgument", "A targeted message names its recipient.")
        return user.id

    def _place(self, request: web.Request) -> tuple[Room, str | None]:
        _, _, thread = request.match_info["conversation"].partition(";messageid=")
        return self._room(request.match_info["conversation"]), thread or None

    def _room(self, wire_id: str) -> Room:
        room = self._chat.room(wire_id)
        if room is None:
            raise Refused(404, "ConversationNotFound", "Conversation not found.")
        return room

    def _own(self, request: web.Request) -> Message:
        message = self._chat.message(self._place(request)[0], request.match_info["activity"])
        if message is None:
            raise Refused(404, "ActivityNotFoundInConversation", "There is no such message in this conversation.")
        if not message.sender.bot:
            raise Refused(403, "ForbiddenOperationException", "Only the sender of a message may change it.")
        return message

    # --- people ----------------------------------------------------------------------------------------

    async def _member(self, request: web.Request) -> web.Response:
        user = self._user(request.match_info["member"])
        if user is None or user.id not in self._place(request)[0].members:
            raise Refused(404, "MemberNotFoundInConversation", "Member not found in conversation.")
        return web.json_response(self._on_the_roster(user))

    async def _members(self, request: web.Request) -> web.Response:
        """The old list: it has the object id under another name than the newer calls."""
        people = [self._on_the_roster(user) for user in self._people(request)]
        return web.json_response([{**one, "objectId": one.pop("aadObjectId")} for one in people])

    async def _paged_members(self, request: web.Request) -> web.Response:
        people = self._people(request)
        size = min(max(_number(request.query.get("pageSize"), 200), 50), 500)
        start = _number(request.query.get("continuationToken"), 0)
        page: JSON = {"members": [self._on_the_roster(user) for user in people[start : start + size]]}
        if start + size < len(people):
            page["continuationToken"] = str(start + size)
        return web.json_response(page)

    def _people(self, request: web.Request) -> list[User]:
        return [self._tenant.people[member] for member in self._place(request)[0].members]

    def _user(self, wire_id: str) -> User | None:
        """By 29:-id or object id. An address is not an id, here as in Teams."""
        known = self._tenant.people
        return known.get(wire_id) or next((user for user in known.values() if user.teamsId == wire_id), None)

    def _on_the_roster(self, user: User) -> JSON:
        return {
            "id": user.teamsId,
            "name": user.displayName,
            "givenName": user.givenName,
            "surname": user.surname,
            "email": user.address,
            "userPrincipalName": user.userPrincipalName,
            "aadObjectId": user.id,
            "tenantId": self._tenant.id,
            "userRole": "guest" if user.guest else "user",
        }

    # --- teams -----------------------------------------------------------------------------------------

    async def _team(self, request: web.Request) -> web.Response:
        team = self._known_team(request)
        return web.json_response(
            {
                "id": team.id,
                "name": team.displayName,
                "aadGroupId": self._group_behind(team),
                "channelCount": len(team.channels),
                "memberCount": len(team.members),
                "type": "standard",
            }
        )

    async def _team_channels(self, request: web.Request) -> web.Response:
        """The first channel stands without a name: every client calls it in its own language."""
        first, *others = self._known_team(request).channels
        named = [{"id": channel.id, "name": channel.displayName} for channel in others]
        return web.json_response({"conversations": [{"id": first.id}, *named]})

    def _known_team(self, request: web.Request) -> Team:
        for team in self._tenant.teams:
            if team.id == request.match_info["team"]:
                return team
        raise Refused(404, "ConversationNotFound", "Team not found.")

    def _group_behind(self, team: Team) -> str | None:
        groups = self._tenant.groups.values()
        return next((one.id for one in groups if one.kind == "unified" and one.displayName == team.displayName), None)


async def _activity(request: web.Request) -> JSON:
    return _checked(await _body(request))


async def _body(request: web.Request) -> JSON:
    if (request.content_length or 0) > MESSAGE_LIMIT:
        raise Refused(413, "MessageSizeTooBig", "Message size too large.")
    body = _json_or_none(await request.read())
    if not isinstance(body, dict):
        raise Refused(400, "BadSyntax", "Bad format of the body.")
    return body


def _checked(activity: Any) -> JSON:
    """An activity that can be shown. Raises Refused."""
    match activity:
        case {"type": "typing"}:
            return dict(activity)
        case {"type": "message", "text": str(text), **rest} if text or rest.get("attachments"):
            return dict(activity)
        case {"type": "message", "attachments": [{"contentType": str()}, *_]}:
            return dict(activity)
    raise Refused(400, "BadSyntax", "Activity must contain text or an attachment.")


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() else otherwise
