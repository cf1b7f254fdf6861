"""driveItem: invite. A body that Graph accepts goes out, what it granted comes back.

https://learn.microsoft.com/graph/api/driveitem-invite
"""
# ruff: noqa: N815 - the fields are Graph's

from __future__ import annotations

from typing import Annotated, NamedTuple, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from bot.errors import MailFailed, NotOnThisDrive, NotShareable
from bot.graph.addresses import item_path
from bot.graph.client import Answer, Graph
from bot.graph.models import Permission, rows
from bot.graph.refusals import mail_failure, refusal
from bot.model import MESSAGE_LIMIT, File, Role, UserKey, message_length


class _Body(BaseModel):
    # A refused value may be a message or a password: it must not stand in the error.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class DriveRecipient(_Body):
    """Exactly one of three; `alias` is for what has no address, such as a security group."""

    email: Annotated[str, Field(pattern=r"^[^\s@]+@[^\s@]+$", max_length=320)] | None = None
    alias: Annotated[str, Field(min_length=1, max_length=320)] | None = None
    objectId: Annotated[str, Field(min_length=1, max_length=320)] | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if sum(value is not None for value in (self.email, self.alias, self.objectId)) != 1:
            raise ValueError("a recipient is an email, an alias or an objectId: one of them")
        return self


def _fits(message: str | None) -> str | None:
    if message and message_length(message) > MESSAGE_LIMIT:
        raise ValueError(f"a message has at most {MESSAGE_LIMIT} characters")
    return message or None


class Invite(_Body):
    """The body. What is None is not sent; `retainInheritedPermissions` stays None unless somebody asks for it.

    Sent as false it strips an item of what it inherits when it is shared for the first time.
    `password` is for personal drives, and business drives honour `expirationDateTime` on links alone.
    """

    recipients: Annotated[tuple[DriveRecipient, ...], Field(min_length=1)]
    message: Annotated[str | None, AfterValidator(_fits), Field(repr=False)] = None
    requireSignIn: bool
    sendInvitation: bool
    roles: Annotated[tuple[Role, ...], Field(min_length=1, max_length=1)]
    expirationDateTime: AwareDatetime | None = None
    password: Annotated[str | None, Field(min_length=1, repr=False)] = None
    retainInheritedPermissions: bool | None = None

    @model_validator(mode="after")
    def _reaches_somebody(self) -> Self:
        if not self.requireSignIn and not self.sendInvitation:
            raise ValueError("requireSignIn and sendInvitation cannot both be false: nobody would get the link")
        return self

    def wire(self) -> dict[str, object]:
        return self.model_dump(mode="json", exclude_none=True)


class Invited(NamedTuple):
    """What Graph says it granted; its roles are those asked for, not those in effect.

    `mail_error` is the code of why a mail was not sent, `mail_cause` what that means; the access stands all the same.
    """

    permissions: tuple[Permission, ...]
    request_id: str | None
    mail_error: str | None = None
    mail_cause: type[MailFailed] | None = None

    @property
    def mail_failed(self) -> bool:
        return self.mail_error is not None


def suits(file: File, body: Invite) -> None:
    """Refuse what this kind of drive cannot do, before Graph would refuse it, or take it and do nothing.

    Raises NotShareable and NotOnThisDrive. A personal drive's root is nobody's to share; passwords, and ends of
    invitations, are things of personal drives: https://learn.microsoft.com/graph/api/driveitem-invite
    """
    if file.personal and file.root:
        raise NotShareable("the root of a personal drive")
    if not file.personal and (body.password is not None or body.expirationDateTime is not None):
        raise NotOnThisDrive("a password or an end, for a drive of SharePoint")


async def invite_to(graph: Graph, user: UserKey, file: File, body: Invite) -> Invited:
    """Invite to a file whose drive is known. Raises as `suits` and `invite` do."""
    suits(file, body)
    return await invite(graph, user, item_path(file), body)


async def invite(graph: Graph, user: UserKey, item_path: str, body: Invite) -> Invited:
    """Grant access and, if the body says so, have Graph send the mail.

    A second time grants nothing more, but sends a second mail. One recipient that Graph cannot resolve fails the
    whole call, so callers name one each time. Raises GraphError; Unknown when the end cannot be known.
    """
    return _invited(await graph.post(user, f"{item_path}/invite", body.wire()))


def _invited(answer: Answer) -> Invited:
    """200 and 207 alike: a row with an `error` that still has roles is a grant whose mail failed."""
    found = rows(Permission, answer.body)
    granted = tuple(row for row in found if row.error is None or row.roles)
    if found and not granted:
        refused = {"request-id": answer.request_id} if answer.request_id else {}
        raise refusal(answer.status, refused, {"error": found[0].error}, effect="changes")
    failed = next((row for row in granted if row.error), None)
    if failed is None:
        return Invited(granted, answer.request_id)
    return Invited(granted, answer.request_id, failed.mail_error, mail_failure(failed.error))
