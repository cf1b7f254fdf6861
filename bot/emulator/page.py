"""The chat page's server side: files of the page, the JSON that it asks for, and the stream of what happens.

`as` in a query is the mail of the person who sits at the page. Nobody proves who they are: the tenant is a pretend
one, and its port answers pages of its own origin only.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, Field, ValidationError

from bot.emulator.activities import JSON
from bot.emulator.chat import Chat, Event, Unfit, Unheard
from bot.emulator.entra import Entra
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

KEEP_ALIVE_S = 15
TEXT_LIMIT = 28_000

_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

PersonsHandler = Callable[[web.Request, User], Awaitable[web.StreamResponse]]
Id = Annotated[str, Field(max_length=300)]


class MentionIn(BaseModel):
    id: Id
    name: Annotated[str, Field(max_length=300)]


class FileIn(BaseModel):
    driveId: Id  # noqa: N815 - Graph's own name
    itemId: Id  # noqa: N815


class FromClient(BaseModel):
    """Every write may tell what the browser knows of its person."""

    conversation: Id
    timezone: Annotated[str | None, Field(max_length=80)] = None
    locale: Annotated[str | None, Field(max_length=40)] = None


class Said(FromClient):
    thread: Id | None = None
    text: Annotated[str, Field(max_length=TEXT_LIMIT)] = ""
    mentions: Annotated[list[MentionIn], Field(max_length=50)] = []
    files: Annotated[list[FileIn], Field(max_length=10)] = []
    quote: Id | None = None


class Invoked(FromClient):
    """`message` is the one whose card was pressed; a dialog or a message action has none."""

    message: Id | None = None
    name: Annotated[str, Field(max_length=100)]
    value: object = None


class Page:
    """What the browser of one person asks for."""

    def __init__(self, *, tenant: Tenant, chat: Chat, entra: Entra, folder: Path) -> None:
        self._tenant = tenant
        self._chat = chat
        self._entra = entra
        self._folder = folder

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.get("/_chat/boot", self._person(self._boot)),
            web.get("/_chat/messages", self._person(self._messages)),
            web.post("/_chat/messages", self._person(self._say)),
            web.post("/_chat/invoke", self._person(self._invoke)),
            web.post("/_chat/sso-token", self._person(self._sso_token)),
            web.post("/_chat/remove", self._person(self._remove)),
            web.get("/_chat/events", self._person(self._events)),
            web.get("/", self._index),
            web.get("/icon.svg", self._icon),
            *(web.static(f"/{name}", self._folder / name) for name in ("css", "js") if self._has(name)),
            *([web.static("/lib", self._folder / "node_modules")] if self._has("node_modules") else []),
        ]

    def _has(self, name: str) -> bool:
        return (self._folder / name).is_dir()

    async def _index(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(self._folder / "index.html")

    async def _icon(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(self._folder / "icon.svg")

    def _person(self, handler: PersonsHandler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Who asks; and what cannot be said as a sentence that the page may show."""

        async def answer(request: web.Request) -> web.StreamResponse:
            user = self._tenant.user(request.query.get("as") or self._tenant.signed_in)
            if user is None:
                return web.Response(status=404, text="There is no such person in this tenant.")
            try:
                return await handler(request, user)
            except Unfit as no:
                return web.Response(status=400, text=str(no))
            except ValidationError as error:
                where = ".".join(str(part) for part in error.errors()[0]["loc"])
                return web.Response(status=400, text=f"The request does not fit: {where or 'body'}.")

        return answer

    # --- questions -------------------------------------------------------------------------------------

    async def _boot(self, request: web.Request, user: User) -> web.Response:
        self._chat.client_of(user, request.query.get("locale"), request.query.get("timezone"))
        self._chat.meet(user)
        bot = self._chat.bot
        return web.json_response(
            {
                "me": {key: _public(user)[key] for key in ("id", "displayName", "mail", "teamsId")},
                "people": [_public(one) for one in self._tenant.people.values()],
                "bot": {"id": bot.id, "name": bot.name},
                "conversations": [
                    {
                        "id": room.id,
                        "kind": room.kind,
                        "name": room.name,
                        "team": room.team.displayName if room.team else None,
                        "members": list(room.members),
                    }
                    for room in self._chat.rooms_of(user)
                ],
                "files": self._tenant.files_of(user),
                "tenantName": self._tenant.name,
            }
        )

    async def _messages(self, request: web.Request, user: User) -> web.Response:
        room = self._chat.room_of(user, request.query.get("conversation", ""))
        return web.json_response(self._chat.messages(user, room))

    async def _sso_token(self, _: web.Request, user: User) -> web.Response:
        """What a Teams client gets from Entra ID without a question, for an app that it trusts."""
        return web.json_response({"token": self._entra.sso_token(user)}, headers={"Cache-Control": "no-store"})

    # --- deeds -----------------------------------------------------------------------------------------

    async def _say(self, request: web.Request, user: User) -> web.Response:
        said = Said.model_validate_json(await request.read())
        self._chat.client_of(user, said.locale, said.timezone)
        message = self._chat.say(
            user,
            self._chat.room_of(user, said.conversation),
            said.text,
            thread=said.thread,
            mentions=[mention.model_dump() for mention in said.mentions],
            files=[file.model_dump() for file in said.files],
            quote=said.quote,
        )
        return web.json_response(self._chat.seen_by(user, message), status=201)

    async def _invoke(self, request: web.Request, user: User) -> web.Response:
        """The bot's answer as it came; a bot that gave none looks to the page as a broken gateway does."""
        asked = Invoked.model_validate_json(await request.read())
        self._chat.client_of(user, asked.locale, asked.timezone)
        room = self._chat.room_of(user, asked.conversation)
        try:
            status, body = await self._chat.invoke(user, room, asked.message, asked.name, asked.value)
        except Unheard:
            status, body = 502, None
        return web.json_response({"status": status, "body": body})

    async def _remove(self, _: web.Request, user: User) -> web.Response:
        self._chat.remove(user)
        return web.Response(status=204)

    # --- the stream ------------------------------------------------------------------------------------

    async def _events(self, request: web.Request, user: User) -> web.StreamResponse:
        """Server-sent events. Each has an id, with which a browser that was cut off goes on where it stopped."""
        after = request.headers.get("Last-Event-ID") or request.query.get("after") or ""
        stream = self._chat.listen(int(after) if after.isascii() and after.isdecimal() else None)
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        try:
            await answer.prepare(request)
            await answer.write(b": here\n\n")
            with contextlib.suppress(ConnectionError):
                await self._pump(stream, answer, user)
        finally:
            self._chat.hang_up(stream)
        return answer

    async def _pump(self, stream: asyncio.Queue[Event | None], answer: web.StreamResponse, user: User) -> None:
        while True:
            try:
                event = await asyncio.wait_for(stream.get(), KEEP_ALIVE_S)
            except TimeoutError:
                await answer.write(b": still here\n\n")
                continue
            if event is None:
                return
            if self._chat.concerns(user, event):
                await answer.write(self._written(event, user))

    def _written(self, event: Event, user: User) -> bytes:
        match event.kind, event.message:
            case "delete", message if message:
                data: JSON = {"id": message.id, "conversation": message.room.id}
            case _, message if message:
                data = self._chat.seen_by(user, message)
            case _:
                data = {}
        return f"id: {event.id}\nevent: {event.kind}\ndata: {json.dumps(data)}\n\n".encode()


@web.middleware
async def same_origin(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Another site's page may not make a browser ask here, not even without reading the answer."""
    if request.path.startswith("/_chat") and request.headers.get("Sec-Fetch-Site", "none") not in _OWN_SITE:
        return web.Response(status=403, text="This page belongs to another site.")
    return await handler(request)


_OWN_SITE = {"none", "same-origin"}
_OTHERS_ANSWERS = ("/graph/", "/connector/", "/api/")


async def harden(request: web.Request, response: web.StreamResponse) -> None:
    """Signal for on_response_prepare: the page runs its own scripts and nobody else's."""
    if request.path.startswith(_OTHERS_ANSWERS):
        return
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)


def _public(user: User) -> JSON:
    return {
        "id": user.id,
        "displayName": user.displayName,
        "mail": user.address,
        "userType": user.userType,
        "teamsId": user.teamsId,
        "department": user.department,
        "jobTitle": user.jobTitle,
    }
