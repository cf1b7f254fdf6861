"""What Teams sends to a bot: a person's message, press or first contact in, the activity's JSON out. Pure.

Shapes follow activities recorded on the wire, with Teams' own ids where those came from another client:
messages are named by epoch milliseconds, a thread by its first message, a team by its first channel.
"""

from __future__ import annotations

import html
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot.emulator.records import Team, User

JSON = dict[str, Any]

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"
FILE_INFO = "application/vnd.microsoft.teams.file.download.info"

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}']")
_MENTION = re.compile(r"<at>(.*?)</at>", re.DOTALL)


@dataclass(frozen=True)
class Client:
    """What a person's Teams client tells about itself with everything it sends."""

    locale: str = "en-US"
    timezone: str = "UTC"

    @property
    def country(self) -> str | None:
        region = self.locale.rpartition("-")[2]
        return region if len(region) == 2 and region.isupper() else None

    def local(self, moment: datetime) -> datetime:
        try:
            return moment.astimezone(ZoneInfo(self.timezone))
        except (KeyError, ValueError, OSError):  # no such zone
            return moment


@dataclass(frozen=True)
class Room:
    """A conversation as the page lists it: `id` is without the thread, `members` are object ids."""

    id: str
    kind: Literal["personal", "channel"]
    name: str
    members: tuple[str, ...]
    team: Team | None = None

    def on_the_wire(self, thread: str | None) -> str:
        """In a channel every message stands in a thread; its first message is a thread of its own."""
        return f"{self.id};messageid={thread}" if self.kind == "channel" and thread else self.id


@dataclass(frozen=True)
class Sender:
    id: str
    name: str
    bot: bool = False


@dataclass(eq=False)
class Message:
    """One message of a room. `thread` is the message it replies under, None for a first message or in a 1:1 chat.

    `own_views`: what a press answered, by the object id of who pressed; only that person sees it in place of the card.
    `only_for`: the one person who sees the message at all.
    """

    id: str
    room: Room
    thread: str | None
    sender: Sender
    at: datetime
    text: str = ""
    mentions: list[JSON] = field(default_factory=list)
    files: list[JSON] = field(default_factory=list)
    quote: Message | None = None
    attachments: list[JSON] = field(default_factory=list)
    edits: int = 0
    own_views: dict[str, JSON] = field(default_factory=dict)
    only_for: str | None = None

    @property
    def root(self) -> str:
        return self.thread or self.id


class Wire:
    """Writes activities. Knows what is the same in all of them: the tenant, the bot, and where it may answer."""

    def __init__(self, *, tenant_id: str, bot: Sender, service_url: str) -> None:
        self._tenant_id = tenant_id
        self._bot = bot
        self._service_url = service_url

    def message(self, user: User, message: Message, client: Client) -> JSON:
        """What the bot gets of a message. Files reach it in a 1:1 chat only; a channel passes on their traces."""
        activity = self._activity("message", user, message.room, message.root, client)
        activity |= {
            "id": message.id,
            "text": message.text,
            "textFormat": "plain",
            "attachments": [*self._files(message), {"contentType": "text/html", "content": as_html(message)}],
            "entities": [*_mentions(message), *activity["entities"]],
        }
        if message.thread:
            activity["replyToId"] = message.thread
        return activity

    def _files(self, message: Message) -> Iterator[JSON]:
        if message.room.kind != "personal":
            return
        for file in message.files:
            yield {
                "contentType": FILE_INFO,
                "contentUrl": file["contentUrl"],
                "name": file["name"],
                "content": {
                    "downloadUrl": f"{file['contentUrl']}?download=1",
                    "uniqueId": _file_guid(file),
                    "fileType": file["name"].rpartition(".")[2].lower(),
                },
            }

    def invoke(self, user: User, room: Room, client: Client, *, on: Message | None, name: str, value: object) -> JSON:
        """A press, a search, a sign-in, a dialog: what waits for an answer in the same breath."""
        activity = self._activity("invoke", user, room, on.root if on else None, client)
        activity |= {"name": name, "value": value}
        activity["channelData"]["source"] = {"name": "message" if on else "compose"}
        if on:
            activity["replyToId"] = on.id
        return activity

    def installed(self, user: User, room: Room, client: Client) -> JSON:
        """The person added the app."""
        activity = self._unspoken("installationUpdate", user, room, client)
        activity |= {"action": "add", "locale": client.locale}
        activity["entities"] = [{"type": "clientInfo", "locale": client.locale}]
        activity["channelData"] |= {"source": {"name": "message"}, "settings": {"selectedChannel": {"id": room.id}}}
        return activity

    def removed(self, user: User, room: Room, client: Client) -> JSON:
        """The person takes the app out of their Teams."""
        return self._unspoken("installationUpdate", user, room, client) | {"action": "remove"}

    def joined(self, user: User, room: Room, client: Client) -> JSON:
        """The bot, and in a 1:1 chat the person with it, is now in the conversation."""
        activity = self._unspoken("conversationUpdate", user, room, client)
        people = [{"id": user.teamsId, "aadObjectId": user.id}] if room.kind == "personal" else []
        activity["membersAdded"] = [*people, {"id": self._bot.id}]
        return activity

    def _unspoken(self, kind: str, user: User, room: Room, client: Client) -> JSON:
        """What no person typed or pressed: Teams tells less about them."""
        activity = self._activity(kind, user, room, None, client)
        for name in ("localTimestamp", "localTimezone", "locale", "entities"):
            del activity[name]
        del activity["from"]["name"]
        return activity

    def _activity(self, kind: str, user: User, room: Room, thread: str | None, client: Client) -> JSON:
        now = datetime.now(UTC)
        return {
            "type": kind,
            "id": f"f:{uuid.uuid4()}",
            "channelId": "msteams",
            "serviceUrl": self._service_url,
            "timestamp": _seven_digits(now) + "Z",
            "localTimestamp": _local(client.local(now)),
            "localTimezone": client.timezone,
            "locale": client.locale,
            "from": {"id": user.teamsId, "name": user.displayName, "aadObjectId": user.id},
            "recipient": {"id": self._bot.id, "name": self._bot.name},
            "conversation": self._conversation(room, thread),
            "channelData": self._channel_data(room),
            "entities": [_client_info(client)],
        }

    def _conversation(self, room: Room, thread: str | None) -> JSON:
        wire: JSON = {"conversationType": room.kind, "tenantId": self._tenant_id, "id": room.on_the_wire(thread)}
        return {"isGroup": True, **wire} if room.kind == "channel" else wire

    def _channel_data(self, room: Room) -> JSON:
        data: JSON = {"tenant": {"id": self._tenant_id}}
        if room.team:
            team = room.team.id
            data |= {"teamsChannelId": room.id, "teamsTeamId": team, "team": {"id": team}, "channel": {"id": room.id}}
        return data


def as_html(message: Message) -> str:
    """The text/html twin of a message: quote, text with links and mentions, traces of files."""
    parts = [_quote(message.quote)] if message.quote else []
    if message.text:
        parts.append(f"<p>{_rich(message)}</p>")
    if message.room.kind != "personal":
        parts += [f'<attachment id="{_file_guid(file)}"></attachment>' for file in message.files]
    return "".join(parts)


def _quote(quoted: Message) -> str:
    return (
        f'<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="{quoted.id}">'
        f'<strong itemprop="mri" itemid="{html.escape(quoted.sender.id)}">{html.escape(quoted.sender.name)}</strong>'
        f'<span itemprop="time" itemid="{quoted.id}"></span>'
        f'<p itemprop="preview">{_rich(quoted) or "Card"}</p></blockquote>'
    )


def _rich(message: Message) -> str:
    """Words escaped, links and mentions marked as Teams marks them. What only looks like a mention is words."""
    names = [mention["name"] for mention in message.mentions]
    out, end = [], 0
    for mention in _MENTION.finditer(message.text):
        if mention[1] in names:
            out += [_linked(message.text[end : mention.start()]), _mentioned(mention[1], names.index(mention[1]))]
            end = mention.end()
    return "".join([*out, _linked(message.text[end:])])


def _mentioned(name: str, n: int) -> str:
    return f'<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="{n}">{html.escape(name)}</span>'


def _linked(text: str) -> str:
    out, end = [], 0
    for link in _LINK.finditer(text):
        url = html.escape(link[0])
        out += [_plain(text[end : link.start()]), f'<a href="{url}" title="{url}" target="_blank">{url}</a>']
        end = link.end()
    return "".join([*out, _plain(text[end:])])


def _plain(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def links_of(text: str) -> list[str]:
    return [link[0] for link in _LINK.finditer(text)]


def _mentions(message: Message) -> Iterator[JSON]:
    for mention in message.mentions:
        yield {"type": "mention", "mentioned": mention, "text": f"<at>{mention['name']}</at>"}


def _client_info(client: Client) -> JSON:
    info = {"type": "clientInfo", "locale": client.locale, "country": client.country, "platform": "Web"}
    return {key: value for key, value in info.items() if value} | {"timezone": client.timezone}


def _file_guid(file: JSON) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, file["contentUrl"]))


def _seven_digits(moment: datetime) -> str:
    """Teams counts in ticks of 100 ns."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%f") + "0"


def _local(moment: datetime) -> str:
    offset = moment.strftime("%z")
    return f"{_seven_digits(moment)}{offset[:3]}:{offset[3:5]}"
