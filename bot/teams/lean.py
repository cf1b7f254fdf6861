"""Bytes to a checked activity, an activity to bytes.

Faults of the SDK that this file avoids:

- `Activity.deserialize` costs 8 % of a turn, raises on wrong types (the caller gets a 500), and builds a class list
  anew each time. Here pydantic checks and builds in one pass, and only what this bot reads.
- The SDK looks for `conversation.tenantID`; Teams says `tenantId`, so its `tenant_id` is always None. Here it is read,
  and sent back under the name it came with.
- `Serializer.body` costs as much again, and drops what an `Entity` holds in `additional_properties`.
- `TurnContext.send_activities` makes a deep copy of what is sent, card included: `Outgoing` copies its surface only.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, cast

import orjson
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount
from msrest.serialization import Model
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel


class Malformed(ValueError):
    """The body is not an activity: broken JSON, a field of the wrong type, nested too deep."""


# --- inbound -----------------------------------------------------------------------------------------

Id = Annotated[str, Field(min_length=1, max_length=1024, pattern=r"^[^\x00-\x1f\x7f]+$")]
"""The wire's ids go into the paths of our own requests and into log lines: no control characters."""

Text = Annotated[str, Field(max_length=32_768)]
"""Teams cuts messages at about 28 KB."""

Listed = Annotated[list[dict[str, Any]], Field(max_length=500)]


class _Wire(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="ignore", alias_generator=to_camel)


class Account(_Wire):
    """A person or a bot, as an activity names them."""

    id: Id
    name: Annotated[str, Field(max_length=512)] | None = None
    aad_object_id: Annotated[str, Field(max_length=128)] | None = None
    role: str | None = None
    tenant_id: Annotated[str, Field(max_length=128)] | None = None


class Place(_Wire):
    """The conversation an activity belongs to."""

    id: Id
    conversation_type: str | None = None
    is_group: bool | None = None
    tenant_id: Annotated[str, Field(max_length=128)] | None = None


class Tenant(_Wire):
    id: Annotated[str, Field(max_length=128)] | None = None


class ChannelData(_Wire):
    """Of Teams' own data only the tenant counts."""

    tenant: Tenant | None = None


class Inbound(_Wire):
    """An activity as it came, all that this bot reads of it. What an entity or attachment holds is judged later."""

    type: Annotated[str, Field(min_length=1, max_length=64)]
    id: Id | None = None
    channel_id: str | None = None
    service_url: Annotated[str, Field(max_length=512)] | None = None
    sender: Annotated[Account, Field(alias="from")]
    recipient: Account
    conversation: Place
    channel_data: ChannelData | None = None
    name: Annotated[str, Field(max_length=128)] | None = None
    action: Annotated[str, Field(max_length=64)] | None = None
    text: Text | None = None
    locale: str | None = None
    local_timestamp: str | None = None
    local_timezone: str | None = None
    reply_to_id: Id | None = None
    entities: Listed | None = None
    attachments: Listed | None = None
    members_added: Annotated[list[Account], Field(max_length=10_000)] | None = None
    value: Any = None

    @property
    def tenant_id(self) -> str | None:
        """The tenant as Teams' channel data names it; its copy in the conversation counts only where that is absent."""
        if self.channel_data and self.channel_data.tenant and self.channel_data.tenant.id:
            return self.channel_data.tenant.id
        return self.conversation.tenant_id


def read(body: bytes) -> Inbound:
    """Raises `Malformed`, and nothing else, whatever the bytes are."""
    try:
        if rb"\u0000" in body:
            return Inbound.model_validate(_without_nul(orjson.loads(body)))
        return Inbound.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        raise Malformed(f"{first['type']} at {'.'.join(str(step) for step in first['loc'])[:80]}") from None
    except (ValueError, RecursionError):
        raise Malformed("not JSON") from None


def _without_nul(value: Any) -> Any:
    """PostgreSQL holds no NUL in text, so none comes past this door."""
    match value:
        case str():
            return value.replace("\0", "")
        case list():
            return [_without_nul(item) for item in value]
        case dict():
            return {_without_nul(key): _without_nul(item) for key, item in value.items()}
        case _:
            return value


# --- what the SDK's turn is given, and what it sends ---------------------------------------------------


class Lean(Activity):  # type: ignore[misc]
    """An SDK activity that holds only what was set; the other forty fields are None on the class."""

    additional_properties: ClassVar[Mapping[str, object]] = MappingProxyType({})


for _name in Activity._attribute_map:
    setattr(Lean, _name, None)


class Received(Lean):
    """An inbound activity as the SDK's turn wants it. `inbound` is what the bot reads."""

    def __init__(self, inbound: Inbound) -> None:
        self.inbound = inbound
        self.type = inbound.type
        self.id = inbound.id
        self.channel_id = inbound.channel_id
        self.service_url = inbound.service_url
        self.from_property = Party(inbound.sender.id, inbound.sender.name, inbound.sender.aad_object_id)
        self.recipient = Party(inbound.recipient.id, inbound.recipient.name, None)
        self.conversation = Site(inbound.conversation)
        self.locale = inbound.locale
        self.text = inbound.text
        self.name = inbound.name
        self.reply_to_id = inbound.reply_to_id
        self.value = inbound.value


class Outgoing(Lean):
    """An activity to send: `Outgoing(text=…)`, `Outgoing(attachments=[…])`, `Outgoing(type="invokeResponse", …)`."""

    def __init__(self, **fields: object) -> None:
        self.type = "message"
        self.__dict__.update(fields)

    def __deepcopy__(self, memo: dict[int, object]) -> Outgoing:
        return Outgoing(**self.__dict__)


class Party(ChannelAccount):  # type: ignore[misc]
    """A ChannelAccount that is cheap to make and to copy: the SDK copies it for each reply."""

    additional_properties: ClassVar[Mapping[str, object]] = MappingProxyType({})
    role = None
    properties = None

    def __init__(self, id: str, name: str | None, aad_object_id: str | None) -> None:  # noqa: A002 - the SDK's name
        self.id = id
        self.name = name
        self.aad_object_id = aad_object_id

    def __copy__(self) -> Party:
        return Party(self.id, self.name, self.aad_object_id)


class Site(ConversationAccount):  # type: ignore[misc]
    """A ConversationAccount whose tenant is filled."""

    additional_properties: ClassVar[Mapping[str, object]] = MappingProxyType({})
    name = None
    aad_object_id = None
    role = None
    properties = None

    def __init__(self, place: Place) -> None:
        self._place = place
        self.id = place.id
        self.is_group = place.is_group
        self.conversation_type = place.conversation_type
        self.tenant_id = place.tenant_id

    def __copy__(self) -> Site:
        return Site(self._place)


# --- outbound ----------------------------------------------------------------------------------------


def write(value: object) -> bytes:
    """JSON of anything we send: activities, SDK models, plain dicts with either inside."""
    return orjson.dumps(value, default=_plain)


def _plain(value: object) -> dict[str, object]:
    if not isinstance(value, Model):
        raise TypeError(f"{type(value).__name__} does not go on the wire")
    names = _wire_names(cast("Any", type(value)))
    plain = {names[name]: field for name, field in vars(value).items() if field is not None and name in names}
    return {**value.additional_properties, **plain} if value.additional_properties else plain


@cache
def _wire_names(model: type[Any]) -> dict[str, str]:
    """The SDK's own map of attribute to JSON key, with the one key that Teams spells differently."""
    attributes = cast("dict[str, dict[str, str]]", model._attribute_map)
    return {name: "tenantId" if how["key"] == "tenantID" else how["key"] for name, how in attributes.items()}
