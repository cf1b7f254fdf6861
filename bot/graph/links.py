"""driveItem: createLink. What is left where invitations are refused: a link for certain people, passed on by hand.

https://learn.microsoft.com/graph/api/driveitem-createlink
"""
# ruff: noqa: N815 - the fields are Graph's

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from bot.errors import NotAllowed, NotOnThisDrive, NotShareable, SharingFailed, Unknown
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.invite import DriveRecipient
from bot.graph.models import Permission, read
from bot.model import File, Role, UserKey

_TYPES: dict[Role, Literal["view", "edit"]] = {"read": "view", "write": "edit"}


class Link(BaseModel):
    """The body. What is None is not sent. `recipients` go with a link for certain people: it opens for them alone.

    They stand in Graph's metadata, though not on the page.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    type: Literal["view", "edit", "embed"]
    scope: Literal["anonymous", "organization", "users"]
    recipients: tuple[DriveRecipient, ...] | None = None
    password: str | None = Field(default=None, min_length=1, repr=False)
    expirationDateTime: AwareDatetime | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.expirationDateTime is not None and self.scope != "anonymous":
            raise ValueError("only a link that anyone can open has an end")
        if bool(self.recipients) != (self.scope == "users"):
            raise ValueError("recipients and a link for certain people go together")
        return self


async def people_link(
    graph: Graph, user: UserKey, file: File, role: Role, recipients: Sequence[DriveRecipient]
) -> Permission:
    """A link that opens for these people and nobody else; no mail is sent. The same asked twice is the same link.

    Offered where an invitation ended as SharingFailed, which may be the account's state and not the organisation's
    will. Raises GraphError.
    """
    return await create_link(graph, user, file, Link(type=_TYPES[role], scope="users", recipients=tuple(recipients)))


async def create_link(graph: Graph, user: UserKey, file: File, body: Link) -> Permission:
    """Raises NotShareable and NotOnThisDrive before anything is sent, SharingFailed where links are off, GraphError."""
    if file.personal and file.root:
        raise NotShareable("the root of a personal drive")
    if not file.personal and (body.password is not None or body.type == "embed"):
        raise NotOnThisDrive("a password or an embedded view, for a drive of SharePoint")
    wire = body.model_dump(mode="json", exclude_none=True)
    try:
        answer = await graph.post(user, f"{item_path(file)}/createLink", wire)
    except NotAllowed as error:
        # What is switched off is refused like what one may not do: 403, with a message alone to tell them apart.
        raise SharingFailed(str(error), status=error.status, code=error.code, request_id=error.request_id) from error
    made = read(Permission, answer.body)
    if made is None or made.link is None or not made.link.webUrl:
        raise Unknown("Graph answered createLink without a link", request_id=answer.request_id)
    return made
