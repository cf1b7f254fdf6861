"""The chat of the local tenant: rooms, messages and who sees what. What people say goes to the bot, signed.

No HTTP of its own: the page talks to it through page.py, the bot through connector.py.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import time
from collections import deque
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, Protocol

from bot.emulator.activities import ADAPTIVE_CARD, JSON, Client, Message, Room, Sender, Wire, links_of
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

EVENTS_KEPT = 2000
STREAM_ROOM = 1000
STATE_SETTLES_S = 0.05

SYSTEM = Sender(id="system", name="Local tenant")


class Unheard(Exception):
    """The bot gave no answer: it is not there, or it was silent for too long."""


class Posts(Protocol):
    """Carries an activity to the bot. Raises Unheard when nobody answers."""

    async def send(self, activity: JSON) -> tuple[int, Any]: ...


class Unfit(Exception):
    """What a page asked for cannot be: the sentence says why."""


@dataclass(frozen=True)
class Event:
    """Something a page should know of. `only`: the one person it concerns (object id), None for all who may see it."""

    id: int
    kind: Literal["message", "update", "delete", "state", "reset"]
    message: Message | None = None
    only: str | None = None


class Chat:
    """All conversations of the tenant. Ids of messages and events come from one rising clock, in milliseconds."""

    def __init__(self, *, tenant: Tenant, courier: Posts, service_url: str, bot_name: str = "ShareBot") -> None:
        self._tenant = tenant
        self._courier = courier
        self.bot = Sender(id=f"28:{tenant.app_id}", name=bot_name, bot=True)
        self._wire = Wire(tenant_id=tenant.id, bot=self.bot, service_url=service_url)
        self._last_id = 0
        self._running: set[asyncio.Task[None]] = set()
        self._state_due: asyncio.TimerHandle | None = None
        self._streams: set[asyncio.Queue[Event | None]] = set()
        self._past: deque[Event] = deque(maxlen=EVENTS_KEPT)
        self._forgotten = 0
        self._closed = False
        self._start_anew()
        tenant.on_reset.append(self._reset)
        tenant.chats = self.snapshot
        self._unsubscribe = tenant.subscribe(self._truth_changed)

    def _start_anew(self) -> None:
        self._rooms: dict[str, Room] = {room.id: room for room in self._channels()}
        self._messages: dict[str, dict[str, Message]] = {}
        self._met: set[str] = set()
        self._clients: dict[str, Client] = {}

    def _reset(self) -> None:
        self._start_anew()
        self._past.clear()
        self._publish("reset")

    async def close(self) -> None:
        """End every stream and let go of what is still on its way to the bot. A second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self._unsubscribe()
        if self._state_due:
            self._state_due.cancel()
        for stream in self._streams:
            _put(stream, None)
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def quiet(self) -> None:
        """Return when the bot has answered all that was said so far."""
        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)

    # --- rooms -----------------------------------------------------------------------------------------

    def _channels(self) -> Iterable[Room]:
        for team in self._tenant.teams:
            for channel in team.channels:
                yield Room(channel.id, "channel", channel.displayName, tuple(team.members), team)

    def personal(self, user: User) -> Room:
        """A person's own chat with the bot; its id is the same in every run."""
        digest = hashlib.sha256(f"{self._tenant.app_id}/{user.id}".encode()).digest()
        room_id = "a:1" + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return self._rooms.setdefault(room_id, Room(room_id, "personal", self.bot.name, (user.id,)))

    def rooms_of(self, user: User) -> list[Room]:
        channels = [room for room in self._rooms.values() if room.kind == "channel" and user.id in room.members]
        return [self.personal(user), *channels]

    def room(self, wire_id: str) -> Room | None:
        """The room of a conversation id as the bot has it, thread or not."""
        room_id = wire_id.partition(";messageid=")[0]
        if room_id not in self._rooms and room_id.startswith("a:"):
            for user in self._tenant.people.values():
                self.personal(user)
        return self._rooms.get(room_id)

    def room_of(self, user: User, room_id: str) -> Room:
        """The room, if this person is in it. Raises Unfit."""
        room = self.room(room_id)
        if room is None or user.id not in room.members:
            raise Unfit("There is no such conversation for this person.")
        return room

    # --- what a person sees and does --------------------------------------------------------------------

    def messages(self, user: User, room: Room) -> list[JSON]:
        return [self.seen_by(user, message) for message in self._all(room) if _visible(message, user)]

    def seen_by(self, user: User, message: Message) -> JSON:
        """A message as the page shows it to this person."""
        quote = message.quote
        return {
            "id": message.id,
            "conversation": message.room.id,
            "thread": message.thread,
            "from": {"id": message.sender.id, "name": message.sender.name, "bot": message.sender.bot},
            "at": message.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "text": message.text,
            "mentions": message.mentions,
            "files": message.files,
            "quote": quote
            and {"id": quote.id, "from": quote.sender.name, "text": quote.text, "links": links_of(quote.text)},
            "attachments": message.attachments,
            "edited": message.edits > 0,
            "own_view": message.own_views.get(user.id),
        }

    def client_of(self, user: User, locale: str | None = None, timezone: str | None = None) -> Client:
        """The person's client; what it told once stands until it tells something else."""
        known = self._clients.get(user.id, Client())
        client = Client(locale=locale or known.locale, timezone=timezone or known.timezone)
        self._clients[user.id] = client
        return client

    def meet(self, user: User) -> None:
        """The first time a person opens the chat with the bot, Teams tells the bot that it was installed."""
        if user.id not in self._met:
            self._met.add(user.id)
            self._soon(self._introduce(user))

    def remove(self, user: User) -> None:
        """The person takes the app out; opening the chat again adds it again."""
        self._met.discard(user.id)
        self._soon(self._say_goodbye(user))

    async def _say_goodbye(self, user: User) -> None:
        with contextlib.suppress(Unheard):
            await self._courier.send(self._wire.removed(user, self.personal(user), self.client_of(user)))

    async def _introduce(self, user: User) -> None:
        room, client = self.personal(user), self.client_of(user)
        try:
            for activity in (self._wire.installed(user, room, client), self._wire.joined(user, room, client)):
                await self._courier.send(activity)
        except Unheard:
            self._met.discard(user.id)  # the bot may be up the next time somebody looks

    def say(
        self,
        user: User,
        room: Room,
        text: str,
        *,
        thread: str | None = None,
        mentions: Iterable[JSON] = (),
        files: Iterable[JSON] = (),
        quote: str | None = None,
    ) -> Message:
        """Put a person's message into the room and, where the bot may hear it, on its way to the bot. Raises Unfit."""
        message = Message(
            id=self._next_id(),
            room=room,
            thread=self._thread(room, thread),
            sender=Sender(user.teamsId, user.displayName),
            at=datetime.now(UTC),
            text=text,
            mentions=[self._mention(room, mention) for mention in mentions],
            files=[self._file(user, file) for file in files],
            quote=self._quoted(user, room, quote),
        )
        if not (message.text.strip() or message.files):
            raise Unfit("An empty message cannot be sent.")
        self._add(message)
        if self._reaches_the_bot(message):
            self._soon(self._deliver(user, message))
        return message

    def _reaches_the_bot(self, message: Message) -> bool:
        """In a channel the bot hears only what mentions it."""
        return message.room.kind == "personal" or any(one["id"] == self.bot.id for one in message.mentions)

    async def _deliver(self, user: User, message: Message) -> None:
        try:
            status, _ = await self._courier.send(self._wire.message(user, message, self.client_of(user)))
        except Unheard:
            self._note(user, message, f"{self.bot.name} did not answer. It may not be running.")
        else:
            if status >= 400:
                self._note(user, message, f"{self.bot.name} could not take this message ({status}).")

    def _note(self, user: User, about: Message, text: str) -> None:
        self._add(
            Message(
                id=self._next_id(),
                room=about.room,
                thread=about.root if about.room.kind == "channel" else None,
                sender=SYSTEM,
                at=datetime.now(UTC),
                text=text,
                only_for=user.id,
            )
        )

    async def invoke(self, user: User, room: Room, on: str | None, name: str, value: object) -> tuple[int, Any]:
        """Send what a person did with a card, and hand back the bot's answer. Raises Unfit and Unheard.

        A card that answers a press stands in place of the pressed one, for this person, until the bot edits the
        message; where it did so while the press was under way, what it wrote then is the newer word.
        """
        message = self._visible(user, room, on) if on else None
        edits = message.edits if message else 0
        activity = self._wire.invoke(user, room, self.client_of(user), on=message, name=name, value=value)
        status, body = await self._courier.send(activity)
        card = _card_of(name, body) if status == 200 else None
        if message and card and message.edits == edits and self.message(room, message.id):
            message.own_views[user.id] = card
            self._publish("update", message, only=user.id)
        return status, body

    # --- what the bot does -----------------------------------------------------------------------------

    def message(self, room: Room, message_id: str) -> Message | None:
        return self._messages.get(room.id, {}).get(message_id)

    def bot_posts(self, room: Room, thread: str | None, activity: JSON, *, only_for: str | None = None) -> Message:
        """A new message from the bot. Raises Unfit when the thread is not there."""
        message = Message(
            id=self._next_id(),
            room=room,
            thread=self._thread(room, thread),
            sender=self.bot,
            at=datetime.now(UTC),
            only_for=only_for,
        )
        _fill(message, activity)
        self._add(message)
        return message

    def bot_edits(self, message: Message, activity: JSON) -> None:
        """Everybody sees the new content, also who had a view of their own."""
        _fill(message, activity)
        message.edits += 1
        message.own_views.clear()
        self._publish("update", message)

    def bot_deletes(self, message: Message) -> None:
        self._messages[message.room.id].pop(message.id)
        self._publish("delete", message)

    # --- what a message is made of ----------------------------------------------------------------------

    def _thread(self, room: Room, thread: str | None) -> str | None:
        if room.kind == "personal" or thread is None:
            return None
        root = self.message(room, thread)
        if root is None or root.thread:
            raise Unfit("There is no such thread.")
        return root.id

    def _mention(self, room: Room, mention: JSON) -> JSON:
        known = {self.bot.id} | {self._tenant.people[member].teamsId for member in room.members}
        if mention["id"] not in known:
            raise Unfit("Only people of this conversation and the bot can be mentioned.")
        return {"id": mention["id"], "name": mention["name"]}

    def _file(self, user: User, wanted: JSON) -> JSON:
        for file in self._tenant.files_of(user):
            if (file["driveId"], file["itemId"]) == (wanted["driveId"], wanted["itemId"]):
                return {"name": file["name"], "contentUrl": file["webUrl"]}
        raise Unfit("There is no such file for this person.")

    def _quoted(self, user: User, room: Room, message_id: str | None) -> Message | None:
        return self._visible(user, room, message_id) if message_id else None

    def _visible(self, user: User, room: Room, message_id: str) -> Message:
        message = self.message(room, message_id)
        if message is None or not _visible(message, user):
            raise Unfit("There is no such message.")
        return message

    def _all(self, room: Room) -> Iterable[Message]:
        return self._messages.get(room.id, {}).values()

    def _add(self, message: Message) -> None:
        self._messages.setdefault(message.room.id, {})[message.id] = message
        self._publish("message", message)

    def _next_id(self) -> str:
        self._last_id = max(time.time_ns() // 1_000_000, self._last_id + 1)
        return str(self._last_id)

    # --- events ----------------------------------------------------------------------------------------

    def listen(self, after: int | None) -> asyncio.Queue[Event | None]:
        """A stream of what happens from now on, or from the event or message `after`; None in it ends it."""
        stream: asyncio.Queue[Event | None] = asyncio.Queue(STREAM_ROOM)
        if after is not None:
            for event in self._since(after):
                _put(stream, event)
        self._streams.add(stream)
        return stream

    def hang_up(self, stream: asyncio.Queue[Event | None]) -> None:
        self._streams.discard(stream)

    def concerns(self, user: User, event: Event) -> bool:
        if event.only and event.only != user.id:
            return False
        return event.message is None or (user.id in event.message.room.members and _visible(event.message, user))

    def _since(self, after: int) -> list[Event]:
        if after < self._forgotten:
            return [Event(int(self._next_id()), "reset")]
        return [event for event in self._past if event.id > after]

    def _publish(
        self,
        kind: Literal["message", "update", "delete", "reset"],
        message: Message | None = None,
        *,
        only: str | None = None,
    ) -> None:
        new = message is not None and kind == "message"
        event = Event(int(message.id if new and message else self._next_id()), kind, message, only)
        if len(self._past) == EVENTS_KEPT:
            self._forgotten = self._past[0].id
        self._past.append(event)
        self._tell(event)
        if kind != "reset":
            self._truth_changed()  # the chats are part of the tenant's state

    def _truth_changed(self) -> None:
        """Many changes at once are one piece of news. It is not kept: who comes late reads the state anyway."""
        if self._state_due is None and self._streams and not self._closed:
            self._state_due = asyncio.get_running_loop().call_later(STATE_SETTLES_S, self._tell_state)

    def _tell_state(self) -> None:
        self._state_due = None
        self._tell(Event(int(self._next_id()), "state"))

    def _tell(self, event: Event) -> None:
        for stream in self._streams:
            _put(stream, event)

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    # --- the control doors ------------------------------------------------------------------------------

    def snapshot(self) -> list[JSON]:
        """All rooms in which something was said, for the tenant's state: own views by the mail of who has them."""
        return [
            {
                "id": room.id,
                "kind": room.kind,
                "name": room.name,
                "messages": [self._told(one) for one in said.values()],
            }
            for room in self._rooms.values()
            if (said := self._messages.get(room.id))
        ]

    def _told(self, message: Message) -> JSON:
        sender = message.sender
        names = self._tenant.people
        return {
            "id": message.id,
            "thread": message.thread,
            "from": {"id": sender.id, "name": sender.name, "bot": sender.bot},
            "text": message.text,
            "attachments": message.attachments,
            "edited": message.edits > 0,
            "own_views": {names[one].address: card for one, card in message.own_views.items() if one in names},
        }


def _visible(message: Message, user: User) -> bool:
    return message.only_for in (None, user.id)


def _fill(message: Message, activity: JSON) -> None:
    message.text = activity.get("text") or ""
    message.attachments = activity.get("attachments") or []
    entities = activity.get("entities") or []
    message.mentions = [one["mentioned"] for one in entities if one.get("type") == "mention" and "mentioned" in one]


def _card_of(name: str, body: Any) -> JSON | None:
    if name != "adaptiveCard/action" or not isinstance(body, dict) or body.get("type") != ADAPTIVE_CARD:
        return None
    card: JSON | None = body.get("value") if isinstance(body.get("value"), dict) else None
    return card


def _put(stream: asyncio.Queue[Event | None], event: Event | None) -> None:
    """A page that does not read any more must not fill the memory: it starts anew when it reads again."""
    if stream.full():
        while not stream.empty():
            stream.get_nowait()
        event = event and Event(event.id, "reset")
    stream.put_nowait(event)
