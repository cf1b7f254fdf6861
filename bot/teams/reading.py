"""From an activity to Heard, Pressed, Searched, SignedIn or Verified. Pure.

Nothing here raises but `Malformed`; what only a later room can judge (is this a file we can share? whose draft is
this?) is passed on as it came. The text keeps its `<at>` tags: the SDK's `remove_recipient_mention` deletes the bot's
name wherever else it stands, so "share this with Sharehold Inc" would lose half a company.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from html import unescape
from typing import Any, NamedTuple, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson

from bot.model import (
    Asker,
    Attached,
    Conversation,
    Heard,
    Mention,
    Pressed,
    Scope,
    Searched,
    Sentence,
    SignedIn,
    UserKey,
    Verified,
)
from bot.teams.lean import Inbound, Malformed

MAX_CHOICES = 15
"""More lines than this Teams does not show in a type-ahead list."""

_MAX_TYPED = 200
_MAX_LINKS = 10
_MAX_TOKEN = 32_768
_MAX_CODE = 256
_FILE_TYPES = frozenset({"application/vnd.microsoft.teams.file.download.info", "reference"})
_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)$")
_AT = re.compile(r"<at[^>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(/?)(a|blockquote|attachment)(\s[^<>]*)?>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\b(href|itemtype)\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s<>\"'\\^`{|}]+", re.IGNORECASE)


# --- who and where -------------------------------------------------------------------------------------


def is_person(activity: Inbound) -> bool:
    """A person of this tenant. Bots, skills, meeting guests and people of another tenant are not."""
    sender = activity.sender
    if not sender.aad_object_id or sender.id == activity.recipient.id:
        return False
    if sender.role is not None and sender.role.lower() in ("bot", "skill"):
        return False
    return sender.tenant_id is None or sender.tenant_id.lower() == (activity.tenant_id or "").lower()


def asker(activity: Inbound) -> Asker:
    """Call it for a person only."""
    return _asker(activity, _client(activity))


def _asker(activity: Inbound, client: _Client) -> Asker:
    return Asker(
        key=UserKey(tenant_id=activity.tenant_id or "", object_id=activity.sender.aad_object_id or ""),
        name=activity.sender.name or "",
        teams_id=activity.sender.id,
        locale=client.locale,
        timezone=client.zone_name,
    )


def conversation(activity: Inbound) -> Conversation:
    return Conversation(
        scope=scope(activity),
        id=activity.conversation.id,
        service_url=activity.service_url or "",
        bot_id=activity.recipient.id,
        bot_name=activity.recipient.name or "ShareBot",
        tenant_id=activity.tenant_id or "",
    )


def scope(activity: Inbound) -> Scope:
    kind = activity.conversation.conversation_type
    if kind in ("personal", "groupChat", "channel"):
        return cast("Scope", kind)
    return "groupChat" if activity.conversation.is_group else "personal"


def locale(activity: Inbound) -> str:
    return _client(activity).locale


class _Client(NamedTuple):
    """What the person's own client tells: language and time zone. `zone_name` is None where only an offset is known."""

    locale: str
    zone_name: str | None
    zone: tzinfo


def _client(activity: Inbound) -> _Client:
    told = next((entity for entity in activity.entities or () if entity.get("type") == "clientInfo"), {})
    said = (lang for lang in (activity.locale, told.get("locale")) if isinstance(lang, str) and _LOCALE.fullmatch(lang))
    return _Client(next(said, "en-US"), *_zone(activity, told.get("timezone")))


def _zone(activity: Inbound, told: object) -> tuple[str | None, tzinfo]:
    """The time zone by name, as the client tells it, else what the offset of the local time says."""
    for name in (told, activity.local_timezone):
        if isinstance(name, str) and (zone := _known_zone(name)):
            return name, zone
    match = _OFFSET.search(activity.local_timestamp or "")
    if not match:
        return None, UTC
    hours, minutes = int(match[2]), int(match[3])
    if hours > 14 or minutes > 59:
        return None, UTC
    sign = 1 if match[1] == "+" else -1
    # POSIX counts westward, so the zone of UTC+2 is called Etc/GMT-2.
    posix = f"Etc/GMT{-sign * hours:+d}" if minutes == 0 and hours else None
    return posix, timezone(sign * timedelta(hours=hours, minutes=minutes))


@lru_cache(maxsize=1024)
def _known_zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


# --- a message -----------------------------------------------------------------------------------------


def heard(activity: Inbound, now: datetime) -> Heard:
    """`now` is aware; the sentence gets it as wall time where the person is."""
    if activity.id is None:
        raise Malformed("a message without an id")
    client = _client(activity)
    page = _Page.of(activity)
    files = tuple(_files(activity))
    return Heard(
        asker=_asker(activity, client),
        conversation=conversation(activity),
        activity_id=activity.id,
        sentence=Sentence(
            text=activity.text or "",
            locale=client.locale,
            scope=scope(activity),
            now=now.astimezone(client.zone).replace(tzinfo=None),
            tz=client.zone_name or "UTC",
            mentions=tuple(_mentions(activity)),
            attachments=tuple(file.name for file in files),
            quoted_links=tuple(_links(activity, page)),
        ),
        attached=files,
        unreachable_files=page.attachments and not files and not _quotes_message(activity),
    )


def _mentions(activity: Inbound) -> Iterator[Mention]:
    for entity in activity.entities or ():
        mentioned = entity.get("mentioned")
        if entity.get("type") != "mention" or not isinstance(mentioned, dict):
            continue
        id_, name = mentioned.get("id"), mentioned.get("name")
        if not isinstance(id_, str) or not id_:
            continue
        written = _AT.match(text) if isinstance(text := entity.get("text"), str) else None
        # People shorten a mention to the first name: what stands in the text is what the grammar will find there.
        shown = written[1] if written and written[1] else name
        if isinstance(shown, str) and shown:
            yield Mention(kind=_mention_kind(activity, id_, mentioned.get("type")), id=id_, name=shown)


def _mention_kind(activity: Inbound, id_: str, said: object) -> Any:
    if id_ == activity.recipient.id or id_.startswith("28:"):
        return "bot"
    return "tag" if said in ("tag", "channel", "team") or id_.startswith("19:") else "user"


def _files(activity: Inbound) -> Iterator[Attached]:
    for attachment in activity.attachments or ():
        url, name = attachment.get("contentUrl"), attachment.get("name")
        if attachment.get("contentType") in _FILE_TYPES and isinstance(url, str) and url.startswith("https://"):
            yield Attached(name=name if isinstance(name, str) and name else url.rsplit("/", 1)[-1], url=url)


def _quotes_message(activity: Inbound) -> bool:
    return any(attachment.get("contentType") == "messageReference" for attachment in activity.attachments or ())


def _links(activity: Inbound, page: _Page) -> Iterator[str]:
    """Links that "this" may mean and the text does not show: of the quoted message, then those behind words."""
    seen = {link for link in page.links if link in (activity.text or "")}
    for link in [*page.quoted, *_referenced(activity), *page.links]:
        if link not in seen and len(seen) < _MAX_LINKS:
            seen.add(link)
            yield link


def _referenced(activity: Inbound) -> list[str]:
    """In channels a quoted message is an attachment whose content is JSON in a string."""
    found: list[str] = []
    for attachment in activity.attachments or ():
        content = attachment.get("content")
        if attachment.get("contentType") != "messageReference" or not isinstance(content, str):
            continue
        try:
            preview = orjson.loads(content).get("messagePreview")
        except (ValueError, AttributeError):
            continue
        found += _LINK.findall(preview) if isinstance(preview, str) else ()
    return found


class _Page:
    """What the HTML twin of a message tells beyond its text: links, the quoted part, files that did not come along.

    Three tags of HTML that Teams wrote, found by one expression that never looks at a character twice: the parser of
    the standard library takes seconds for a few kilobytes of unclosed tags.
    """

    def __init__(self) -> None:
        self.links: list[str] = []
        self.quoted: list[str] = []
        self.attachments = False

    @classmethod
    def of(cls, activity: Inbound) -> _Page:
        page = cls()
        for attachment in activity.attachments or ():
            content = attachment.get("content")
            if attachment.get("contentType") == "text/html" and isinstance(content, str):
                page._read(content)
        return page

    def _read(self, html: str) -> None:
        quotes, read_to = 0, 0
        for tag in _TAG.finditer(html):
            if quotes:
                self.quoted += _LINK.findall(unescape(html[read_to : tag.start()]))
            read_to = tag.end()
            attributes = {name.lower(): unescape(value) for name, value in _ATTRIBUTE.findall(tag[3] or "")}
            match tag[2].lower(), tag[1]:
                case "attachment", "":
                    self.attachments = True
                case "blockquote", "" if quotes or attributes.get("itemtype", "").endswith("schema.skype.com/Reply"):
                    quotes += 1
                case "blockquote", "/" if quotes:
                    quotes -= 1
                case "a", "" if _LINK.fullmatch(attributes.get("href", "")):
                    (self.quoted if quotes else self.links).append(attributes["href"])


# --- presses, searches, sign-ins -----------------------------------------------------------------------


def pressed(activity: Inbound) -> Pressed:
    """A button of a card: `value.action`. What it carries is judged by the cards' own `read_press`."""
    value = _dict(activity.value, "value")
    action = _dict(value.get("action"), "value.action")
    authentication = value.get("authentication")
    token = _dict(authentication, "value.authentication").get("token") if authentication is not None else None
    state = value.get("state")
    return Pressed(
        asker=asker(activity),
        conversation=conversation(activity),
        verb=_str(action.get("verb"), "value.action.verb", 64),
        data=_dict(action.get("data") if action.get("data") is not None else {}, "value.action.data"),
        card_id=activity.reply_to_id,
        sso_token=_str(token, "value.authentication.token", _MAX_TOKEN) if token else None,
        code=_str(state, "value.state", _MAX_CODE) if state else None,
    )


def searched(activity: Inbound) -> Searched | None:
    """What was typed into a field; None for a further page, of which there is none."""
    value = _dict(activity.value, "value")
    options = value.get("queryOptions")
    options = _dict(options, "value.queryOptions") if options is not None else {}
    top, skip = options.get("top"), options.get("skip")
    if isinstance(skip, int) and skip > 0:
        return None
    typed = value.get("queryText")
    return Searched(
        asker=asker(activity),
        conversation=conversation(activity),
        dataset=_str(value.get("dataset"), "value.dataset", 64),
        text=_str(typed if typed is not None else "", "value.queryText", 10_000)[:_MAX_TYPED],
        limit=min(max(top, 1), MAX_CHOICES) if isinstance(top, int) else MAX_CHOICES,
    )


def signed_in(activity: Inbound) -> SignedIn:
    value = _dict(activity.value, "value")
    return SignedIn(
        asker=asker(activity),
        conversation=conversation(activity),
        exchange_id=_str(value.get("id"), "value.id", 256),
        sso_token=_str(value.get("token"), "value.token", _MAX_TOKEN),
    )


def verified(activity: Inbound) -> Verified:
    """`state` is what the sign-in page handed over, or "CancelledByUser"."""
    value = _dict(activity.value, "value")
    return Verified(
        asker=asker(activity),
        conversation=conversation(activity),
        code=_str(value.get("state"), "value.state", _MAX_CODE),
    )


def _dict(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Malformed(f"{where} is not an object")
    return value


def _str(value: object, where: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise Malformed(f"{where} is not a text of at most {longest} characters")
    return value
