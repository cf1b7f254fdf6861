"""People in front of the local tenant's chat, as a Teams client is: over HTTP, without a browser.

form = await adele.says("share Annual Report with Ryan Gregg")
done = await form.press("Share", role="write")
assert "Can edit" in done.text
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Self
from zoneinfo import ZoneInfo

import aiohttp
from babel.dates import format_date

_ZONE = "Europe/London"
_WAIT_S = 30.0
_LOOK_EVERY_S = 0.02


async def until(look: Callable[[], Awaitable[object]]) -> None:
    """Look again and again until it is so."""
    async with asyncio.timeout(_WAIT_S):
        while not await look():  # noqa: ASYNC110 - what is waited for happens in other processes
            await asyncio.sleep(_LOOK_EVERY_S)


def _day(days: int) -> date:
    return (datetime.now(ZoneInfo(_ZONE)) + timedelta(days=days)).date()


def in_days(days: int) -> str:
    """A day to come, where everybody is whose zone is not told, as the forms write it."""
    return _day(days).isoformat()


def day(days: int) -> str:
    """The same day as the cards write it."""
    return format_date(_day(days), format="long", locale="en_GB")


@dataclass(frozen=True)
class World:
    """Bot and tenant as seen from outside: one address."""

    url: str
    http: aiohttp.ClientSession = field(repr=False)
    before: dict[tuple[str, str, str], str] = field(default_factory=dict, repr=False)

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str) -> AsyncIterator[Self]:
        async with aiohttp.ClientSession(
            trust_env=False, timeout=aiohttp.ClientTimeout(total=30), connector=aiohttp.TCPConnector(limit=0)
        ) as http:
            world = cls(url, http)
            world.before.update(await world.permissions())
            yield world

    async def person(self, mail: str, *, timezone: str = _ZONE) -> Chatter:
        about = {"as": mail, "timezone": timezone, "locale": "en-GB"}
        boot = await self.get("/_chat/boot", about)
        chatter = Chatter(self, mail, boot["me"]["displayName"], boot, timezone)
        await chatter.wait_for(chatter.chat, lambda message: "ShareBot" in Card(chatter, message).text)
        return chatter

    async def get(self, path: str, params: Mapping[str, str] | None = None) -> Any:
        async with self.http.get(self.url + path, params=params) as answer:
            assert answer.status == 200, (path, answer.status, await answer.text())
            return await answer.json()

    async def post(self, path: str, json: object, params: Mapping[str, str] | None = None) -> Any:
        async with self.http.post(self.url + path, json=json, params=params) as answer:
            assert answer.status < 300, (path, answer.status, await answer.text())
            return await answer.json() if answer.content_type == "application/json" else None

    # --- the truth -----------------------------------------------------------------------------------

    async def state(self) -> dict[str, Any]:
        state: dict[str, Any] = await self.get("/_tenant/state")
        return state

    async def permissions(self) -> dict[tuple[str, str, str], str]:
        """Direct access to every file: (file name, item id, address) → role."""
        return {
            (item["name"], item["itemId"], who): role
            for item in (await self.state())["items"]
            for who, role in _given(item["permissions"])
        }

    async def granted(self, name: str) -> dict[str, str]:
        """What was given on the files of this name since the world began, by address."""
        now = await self.permissions()
        return {
            who: role
            for (file, item, who), role in now.items()
            if file == name and self.before.get((file, item, who)) != role
        }

    async def outbox(self) -> list[str]:
        return [mail["to"] for mail in (await self.state())["outbox"]]

    async def calls(self, pattern: str) -> list[dict[str, Any]]:
        """Calls that the tenant answered, whose `METHOD path` matches."""
        calls = (await self.state())["calls"]
        return [call for call in calls if re.search(pattern, f"{call['method']} {call['path']}")]

    async def invites(self) -> list[dict[str, Any]]:
        return [call["body"] for call in await self.calls(r"POST .*/invite") if call["status"] in {200, 207}]

    async def faults(self, *faults: Mapping[str, object]) -> None:
        await self.post("/_tenant/faults", list(faults))

    async def advance(self, seconds: float) -> None:
        await self.post("/_tenant/clock", {"advance_s": seconds})


def _given(permissions: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for permission in permissions:
        if "inheritedFrom" in permission or "owner" in permission["roles"]:
            continue
        who = permission.get("grantedToV2") or permission.get("grantedTo")
        people = [who] if who else permission.get("grantedToIdentitiesV2") or permission.get("grantedToIdentities", [])
        for identities in people:
            identity = identities.get("user") or identities.get("group") or identities.get("siteUser") or {}
            yield str(identity.get("email") or identity.get("displayName")), str(permission["roles"][0])


@dataclass
class Chatter:
    """One person's chat client."""

    world: World
    mail: str
    name: str
    boot: dict[str, Any] = field(repr=False)
    timezone: str = _ZONE
    locale: str = "en-GB"

    @property
    def chat(self) -> str:
        """The 1:1 chat with the bot."""
        return self._conversation(kind="personal")

    @property
    def channel(self) -> str:
        return self._conversation(kind="channel")

    def _conversation(self, kind: str) -> str:
        return str(next(c["id"] for c in self.boot["conversations"] if c["kind"] == kind))

    @property
    def _as(self) -> dict[str, str]:
        return {"as": self.mail}

    async def messages(self, conversation: str) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = await self.world.get(
            "/_chat/messages", {**self._as, "conversation": conversation}
        )
        return messages

    async def wait_for(self, conversation: str, wanted: Any) -> dict[str, Any]:
        """The last message there of which `wanted` is true, as soon as there is one."""
        async with asyncio.timeout(_WAIT_S):
            while True:
                for message in reversed(await self.messages(conversation)):
                    if wanted(message):
                        return dict(message)
                await asyncio.sleep(_LOOK_EVERY_S)

    async def writes(self, text: str, *, conversation: str | None = None, **more: object) -> dict[str, Any]:
        """Send a message; `@ShareBot`, and `@Name` of somebody who is in the conversation, become mentions."""
        place = conversation or self.chat
        said, mentions = self._mentions(text, place)
        body: dict[str, object] = {
            "conversation": place,
            "thread": None,
            "text": said,
            "mentions": mentions,
            "files": [],
            "quote": None,
            "timezone": self.timezone,
            "locale": self.locale,
        }
        body |= more
        message: dict[str, Any] = await self.world.post("/_chat/messages", body, self._as)
        return message

    def _mentions(self, text: str, place: str) -> tuple[str, list[dict[str, str]]]:
        members = next(c["members"] for c in self.boot["conversations"] if c["id"] == place)
        known = [(p["displayName"], p["teamsId"]) for p in self.boot["people"] if p["id"] in members]
        known.append((self.boot["bot"]["name"], self.boot["bot"]["id"]))
        mentions = []
        for name, teams_id in known:
            if f"@{name}" in text:
                text = text.replace(f"@{name}", f"<at>{name}</at>")
                mentions.append({"id": teams_id, "name": name})
        return text, mentions

    async def says(self, text: str, *, conversation: str | None = None, **more: object) -> Card:
        """Write to the bot and read its answer; a sign-in card is answered at once, as Teams does silently."""
        place = conversation or self.chat
        mine = await self.writes(text, conversation=place, **more)
        answer = await self.wait_for(place, _answers(mine))
        if exchange := _sign_in_of(answer):
            await self.signs_in(answer, exchange)
            answer = await self.wait_for(place, lambda m: _answers(mine)(m) and not _sign_in_of(m))
        return Card(self, answer)

    def attaches(self, name: str) -> list[dict[str, str]]:
        """The `files` of a message, by file name."""
        found = [f for f in self.boot["files"] if f["name"] == name]
        return [{"driveId": f["driveId"], "itemId": f["itemId"]} for f in found]

    async def sso_token(self) -> str:
        answer = await self.world.post("/_chat/sso-token", {}, self._as)
        return str(answer["token"])

    async def signs_in(self, message: Mapping[str, Any], exchange: Mapping[str, Any]) -> dict[str, Any]:
        value = {"id": exchange["id"], "connectionName": "", "token": await self.sso_token()}
        return await self.invoke(message, "signin/tokenExchange", value)

    async def invoke(self, message: Mapping[str, Any], name: str, value: Mapping[str, Any]) -> dict[str, Any]:
        body = {"conversation": message["conversation"], "message": message["id"], "name": name, "value": value}
        body |= {"timezone": self.timezone, "locale": self.locale}
        answer: dict[str, Any] = await self.world.post("/_chat/invoke", body, self._as)
        return answer

    async def searches(self, card: Card, dataset: str, text: str) -> dict[str, str]:
        """What type-ahead offers: value by title."""
        value = {
            "queryText": text,
            "queryOptions": {"skip": 0, "top": 15},
            "dataset": dataset,
            "kind": "search",
        }
        answer = await self.invoke(card.message, "application/search", value)
        assert answer["status"] == 200, answer
        return {row["title"]: row["value"] for row in answer["body"]["value"]["results"]}

    async def sees(self, message: Mapping[str, Any]) -> Card:
        """The same message as this person sees it now."""
        return Card(self, await self.wait_for(message["conversation"], lambda m: m["id"] == message["id"]))


def _answers(mine: Mapping[str, Any]) -> Any:
    def answers(message: Mapping[str, Any]) -> bool:
        return bool(
            message["from"]["bot"]
            and int(message["id"]) > int(mine["id"])
            and message["thread"] in {mine["thread"], mine["id"]}
        )

    return answers


def _sign_in_of(message: Mapping[str, Any]) -> dict[str, Any] | None:
    for attachment in message["attachments"]:
        if attachment["contentType"] == "application/vnd.microsoft.card.oauth":
            resource: dict[str, Any] = attachment["content"]["tokenExchangeResource"]
            return resource
    return None


@dataclass
class Card:
    """A card as one person sees it."""

    who: Chatter
    message: dict[str, Any]
    body: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.body is None:
            shown = [a["content"] for a in self.message["attachments"] if a["contentType"].endswith("card.adaptive")]
            self.body = self.message["own_view"] or (shown[0] if shown else {})

    @property
    def for_all(self) -> Card:
        """The card under what only this person sees."""
        return Card(self.who, self.message | {"own_view": None})

    @property
    def text(self) -> str:
        """Everything that can be read on it, top to bottom."""
        return " ".join(_words(self.body))

    @property
    def said(self) -> str:
        """The message's own plain text, where it has one beside or instead of a card."""
        return str(self.message["text"])

    @property
    def inputs(self) -> dict[str, dict[str, Any]]:
        return {element["id"]: element for element in _elements(self.body) if element["type"].startswith("Input.")}

    @property
    def values(self) -> dict[str, str]:
        return {id_: str(element["value"]) for id_, element in self.inputs.items() if element.get("value")}

    @property
    def buttons(self) -> dict[str, dict[str, Any]]:
        return {e["title"]: e for e in _elements(self.body) if e["type"] == "Action.Execute" and "title" in e}

    def choices(self, field: str) -> dict[str, str]:
        return {choice["title"]: choice["value"] for choice in self.inputs[field].get("choices", ())}

    def action(self, title: str, **typed: str) -> dict[str, Any]:
        """What the client sends for this button, with the form as it stands and what was typed into it."""
        button = self.buttons[title]
        data = dict(button.get("data") or {})
        if button.get("associatedInputs") != "none":
            data |= {id_: value for id_, value in (self.values | typed).items() if value}
        action = {"type": "Action.Execute", "title": title, "verb": button["verb"], "data": data}
        return {"action": action, "trigger": "manual"}

    async def press(self, title: str, **typed: str) -> Card:
        """Press a button; where the bot wants a sign-in first, the client gives it silently and asks again."""
        return self.shown(await self.send(self.action(title, **typed)))

    async def go_on(self) -> Card:
        """Past the card that asks again, if it is one."""
        further = [title for title, button in self.buttons.items() if button["verb"] == "confirm"]
        return await self.press(further[0]) if further else self

    async def send(self, value: dict[str, Any]) -> dict[str, Any]:
        answer = await self.who.invoke(self.message, "adaptiveCard/action", value)
        if answer["status"] == 200 and answer["body"]["statusCode"] == 401:
            exchange = answer["body"]["value"]["tokenExchangeResource"]
            sign_in = {"id": exchange["id"], "connectionName": "", "token": await self.who.sso_token()}
            answer = await self.who.invoke(self.message, "adaptiveCard/action", value | {"authentication": sign_in})
        return answer

    def shown(self, answer: Mapping[str, Any]) -> Card:
        """The card or the private line that came back."""
        assert answer["status"] == 200, answer
        body = answer["body"]
        if body["type"].endswith("card.adaptive"):
            return Card(self.who, self.message, body["value"])
        return Card(self.who, self.message, {"type": "TextBlock", "text": str(body["value"])})

    async def ends(self) -> Card:
        """This message, once the share that it began has come to an end."""

        def over(message: dict[str, Any]) -> bool:
            text = Card(self.who, message).text
            return message["id"] == self.message["id"] and "hare" in text and "Sharing …" not in text

        return Card(self.who, await self.who.wait_for(self.message["conversation"], over))

    async def becomes(self, words: str) -> Card:
        """This message, once it says so to this person."""

        def says_so(message: dict[str, Any]) -> bool:
            return message["id"] == self.message["id"] and words in Card(self.who, message).text

        return Card(self.who, await self.who.wait_for(self.message["conversation"], says_so))


def _elements(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if isinstance(node.get("type"), str):
            yield node
        for key, value in node.items():
            if key not in {"refresh", "data", "fallback"}:
                yield from _elements(value)
    elif isinstance(node, list):
        for one in node:
            yield from _elements(one)


def _words(node: Any) -> Iterator[str]:
    for element in _elements(node):
        if element["type"] == "RichTextBlock":
            yield "".join(run["text"] for run in element["inlines"])
        if element["type"] == "TextRun":
            continue
        for key in ("label", "text", "title", "placeholder"):
            if isinstance(element.get(key), str):
                yield element[key]
