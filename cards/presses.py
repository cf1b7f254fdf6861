"""What a button carries and what a press brings back: one class for both. Pure.

A press holds an id and form values, never a right. `button` puts it into a card, `read_press` takes it out;
what is forged, outdated or of the wrong shape is None there, a value and not an exception.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Annotated, Any, ClassVar, Literal

from microsoft_teams.cards import ExecuteAction
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.model import File, Person, PersonKind, Role, ShareRequest

DraftId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Toggle = Literal["", "true", "false"]
BETWEEN = re.compile(r"[\s,;]+")
"""What stands between addresses."""
Version = Annotated[int, Field(ge=0, le=10_000)]

SAME = "same"
"""The choice "as everyone" of a person's own role. An empty value would show as nothing chosen."""


class _Press(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    verb: ClassVar[str]
    draft: DraftId


class Open(_Press):
    """The asker opens the form from the card that everybody sees."""

    verb = "open"


class Submit(_Press):
    """Share, on the form. Clients leave out what is empty; a value that is "" was left empty.

    `roles` holds the fields `role_<n>`: own roles by the person's place among those the sentence named, "" for
    "as everyone". `version` is the draft's when the form was made.
    The lengths only keep forged bodies small: what people may write is judged in the form's own words.
    """

    verb = "submit"

    version: Version = 0
    file: Annotated[str, Field(max_length=512)] = ""
    people: Annotated[str, Field(max_length=2_400)] = ""
    emails: Annotated[str, Field(max_length=4_000)] = ""
    role: Role | Literal[""] = ""
    roles: Annotated[dict[int, Role | Literal[""]], Field(max_length=200)] = Field(default_factory=dict)
    message: Annotated[str, Field(max_length=20_000)] = ""
    until: Annotated[str, Field(max_length=40)] = ""
    notify: Toggle = ""
    sign_in: Toggle = ""
    announce: Toggle = ""
    chat: Toggle = ""

    @model_validator(mode="before")
    @classmethod
    def _gather_roles(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        own = {key: value for key, value in data.items() if _own_role(key)}
        if not own:
            return data
        rest = {key: value for key, value in data.items() if key not in own}
        roles = {int(key[5:]): "" if value == SAME else value for key, value in own.items()}
        return rest | {"roles": roles}

    def typed(self) -> dict[str, str]:
        """The form's values by input id, empty ones too: what the form shows again."""
        values = self.model_dump(exclude={"draft", "version", "roles"})
        return values | {f"role_{n}": role for n, role in self.roles.items()}


class Confirm(_Press):
    """Share, on the card that asked again. `request` is the `request_mark` of what that card shows."""

    verb = "confirm"

    request: Annotated[str, Field(max_length=64)] = ""


class Back(_Press):
    """From the confirmation back to the form."""

    verb = "back"


class Cancel(_Press):
    """Nothing shall be shared."""

    verb = "cancel"


class Details(_Press):
    """The sharer's own view of the channel's confirmation."""

    verb = "details"


class Retry(_Press):
    """Try again for those who did not get access."""

    verb = "retry"


# --- afterwards: about a share that was made --------------------------------------------------------


class _Afterwards(BaseModel):
    """The id is the share's; `n` is one person of it, by their place, or everybody."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    verb: ClassVar[str]
    share: DraftId


Place = Annotated[int, Field(ge=0, le=199)]


class Undo(_Afterwards):
    """Take back what this share added, for everybody."""

    verb = "undo"


class Remove(_Afterwards):
    """Take back all that the presser gave this one person on this file, by whichever share."""

    verb = "remove"

    n: Place


class Lower(_Afterwards):
    """From edit to view."""

    verb = "lower"

    n: Place


class Raise(_Afterwards):
    """From view to edit: a share like any other, so the form comes first."""

    verb = "raise"

    n: Place


class Later(_Afterwards):
    """Another last day for one person: a card that asks for it."""

    verb = "later"

    n: Place


class Extend(_Afterwards):
    """The day that was chosen on that card, for those whom it shows."""

    verb = "extend"

    ns: Annotated[list[Place], Field(min_length=1, max_length=200)]
    until: Annotated[str, Field(max_length=40)] = ""


class LetEnd(_Afterwards):
    """The reminder was read; nothing is changed."""

    verb = "let_end"


class Access(_Afterwards):
    """Who has access to the file of this share."""

    verb = "access"


class MakeLink(_Afterwards):
    """For those whose invitation was refused: a link that opens for them alone; or that link once more."""

    verb = "link"


class Renew(_Afterwards):
    """Sign in again, so that the dates can be kept."""

    verb = "renew"


class EndNow(_Afterwards):
    """All that the card shows and that would end on some day ends now. The share is only where the press belongs.

    `shown` tells what that is: what was promised since is not ended by it.
    """

    verb = "end_now"

    shown: Annotated[str, Field(max_length=64)] = ""


class SignOut(_Afterwards):
    """Sign out, though the days that the card shows would be lost by it. The share is only where the press belongs."""

    verb = "sign_out"

    shown: Annotated[str, Field(max_length=64)] = ""


class Look(_Press):
    """Which of several files was meant."""

    verb = "look"

    file: Annotated[str, Field(max_length=512)] = ""


DraftPress = Open | Submit | Confirm | Back | Cancel | Details | Retry | Look
SharePress = Undo | Remove | Lower | Raise | Later | Extend | LetEnd | Access | MakeLink | Renew | EndNow | SignOut
Press = DraftPress | SharePress

_CLASSES: dict[str, type[Press]] = {
    press.verb: press
    for press in (
        Open, Submit, Confirm, Back, Cancel, Details, Retry, Look,
        Undo, Remove, Lower, Raise, Later, Extend, LetEnd, Access, MakeLink, Renew, EndNow, SignOut,
    )
}  # fmt: skip


def read_press(verb: str, data: dict[str, object]) -> Press | None:
    """The press that a client sent, or None for what no button of ours sends."""
    press = _CLASSES.get(verb)
    if press is None:
        return None
    try:
        return press.model_validate(data)
    except ValidationError:
        return None


def button(
    title: str,
    press: Press,
    *,
    style: Literal["default", "positive", "destructive"] | None = None,
    associated_inputs: Literal["auto", "none"] = "none",
    tooltip: str | None = None,
) -> ExecuteAction:
    """A button that sends `press`. With inputs ("auto") the client first checks them, without ("none") never.

    `tooltip` tells buttons of one title apart, also to those who do not see beside whom they stand.
    """
    return ExecuteAction(
        title=title,
        tooltip=tooltip,
        verb=press.verb,
        data=press.model_dump(exclude_defaults=True),
        style=style,
        associated_inputs=associated_inputs,
    )


def request_mark(request: ShareRequest) -> str:
    """Tells one request from another: an older card cannot confirm what only a newer one shows."""
    return hashlib.sha256(json.dumps(request.model_dump(mode="json")).encode()).hexdigest()[:32]


# --- what a choice stands for ------------------------------------------------------------------------


def file_choice(file: File) -> str:
    return file.key


def read_file_choice(value: str) -> tuple[str, str] | None:
    """Drive id and item id."""
    match = _FILE.match(value)
    return (match[1], match[2]) if match else None


def person_choice(person: Person) -> str:
    """For those the directory knows. An outsider has no id and stands in the field for addresses."""
    return f"{person.kind}:{person.id}"


def read_addresses(value: str) -> list[str]:
    """Those in the field for addresses, each once, in small letters; whether they are any is not judged."""
    return list(dict.fromkeys(part.strip("<>.").lower() for part in BETWEEN.split(value) if "@" in part))


def read_person_choice(value: str) -> tuple[PersonKind, str] | None:
    """Kind and object id of one chosen person. The kind is a hint from the card: ask the directory again."""
    match = _PERSON.match(value)
    if match is None:
        return None
    kinds: dict[str, PersonKind] = {"member": "member", "guest": "guest", "group": "group"}
    return kinds[match[1]], match[2]


_FILE = re.compile(r"\A([^/\s]{1,255})/([^/\s]{1,255})\Z")
_PERSON = re.compile(r"\A(member|guest|group):([A-Za-z0-9-]{1,64})\Z")
_OWN_ROLE = re.compile(r"\Arole_(0|[1-9][0-9]{0,2})\Z")


def _own_role(key: object) -> bool:
    return isinstance(key, str) and _OWN_ROLE.match(key) is not None
