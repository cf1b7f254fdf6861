"""What the conversation answers, and what Teams knows of a person in it. Values only.

`flow` makes the answers, `teams` puts them on the wire, and neither needs to know the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Post:
    """A new message that holds this Adaptive Card, as `cards.render` made it; the card of this draft, if of one."""

    card: dict[str, Any]
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """The pressed card is replaced by this one, for the person who pressed and nobody else."""

    card: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Note:
    """One line of plain text: under the card for the presser, or a plain message where nothing was pressed."""

    text: str


@dataclass(frozen=True, slots=True)
class AskSignIn:
    """The Teams client is asked for a token of this person; `draft_id` comes back with it.

    With `claims` the silent way would not do: they are asked of the person, on the sign-in page.
    """

    draft_id: str
    text: str
    claims: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """The token that came along is of no use: Teams shows its sign-in button now."""

    text: str


Answer = Post | Show | Note | AskSignIn | SignInFailed


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a type-ahead list: what is read, and what a press then carries."""

    title: str
    value: str


@dataclass(frozen=True, slots=True)
class Member:
    """A person of a conversation, as the roster tells. `user_role` is the wire's word: user, guest, anonymous, …"""

    teams_id: str
    object_id: str | None
    name: str
    mail: str | None = field(default=None, repr=False)
    tenant_id: str | None = None
    user_role: str | None = None
