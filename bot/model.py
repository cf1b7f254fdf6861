"""The nouns of the conversation: who asked, where, for which file, for whom. Pure.

Wire formats stay where they are born (`teams/`, `graph/`); what crosses a room's border is one of these.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

Role = Literal["read", "write"]
Scope = Literal["personal", "groupChat", "channel"]


class Frozen(BaseModel):
    """A value: never changed after it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# --- who and where -----------------------------------------------------------------------------------


class UserKey(Frozen):
    """One person in one tenant: Entra tenant id and object id. Every right hangs on this pair."""

    tenant_id: str
    object_id: str


class Asker(Frozen):
    """The person whose message or press this is, as Teams signed it."""

    key: UserKey
    name: str
    teams_id: str
    locale: str = "en-US"
    timezone: str | None = None


class Conversation(Frozen):
    """Where an answer belongs. `id` carries the thread (`19:…;messageid=…`) in a channel."""

    scope: Scope
    id: str
    service_url: str
    bot_id: str
    bot_name: str = "ShareBot"
    tenant_id: str


# --- people and files --------------------------------------------------------------------------------

PersonKind = Literal["member", "guest", "group", "outsider"]


class Person(Frozen):
    """A possible recipient.

    `id` is the Entra object id (of a user, guest or group), None for an address nobody here owns.
    `typed` says the address was typed: Graph is then given the address, as the person meant it.
    `detail` and `title` are what the directory tells beside the name, department and job; the first is shown.
    """

    kind: PersonKind
    id: str | None = None
    name: str
    mail: str | None = None
    detail: str | None = None
    title: str | None = None
    typed: bool = False

    @classmethod
    def at(cls, address: str) -> Self:
        """Whoever owns this address that was typed; whether that is somebody here, the directory knows."""
        return cls(kind="outsider", name=address, mail=address, typed=True)


class Doubt(Frozen):
    """What makes one look twice at somebody outside: `domain` only looks `like` another, their address or name is
    written in several alphabets, or the asker has shared nothing with them before. An `unknown` address is of our own
    domain, and the directory has no person for it."""

    kind: Literal["lookalike", "letters", "first_time", "unknown"]
    domain: str | None = None
    like: str | None = None


DriveType = Literal["personal", "business", "documentLibrary"]


class File(Frozen):
    """A driveItem: what it is called, where it lies, and the pair of ids that Graph knows it by.

    `root` is the drive's own top folder. Search does not tell the `drive_type`.
    """

    drive_id: str
    item_id: str
    name: str
    web_url: str | None = None
    path: str | None = None
    owner: str | None = None
    owner_id: str | None = None
    owner_mail: str | None = None
    modified: datetime | None = None
    folder: bool = False
    root: bool = False
    drive_type: DriveType | None = None

    @property
    def key(self) -> str:
        """The same for the same driveItem, whatever it is called."""
        return f"{self.drive_id}/{self.item_id}"

    @property
    def personal(self) -> bool:
        """In a consumer OneDrive. Where nobody said so the id does: those of SharePoint begin with `b!`."""
        return self.drive_type == "personal" if self.drive_type else not self.drive_id.startswith("b!")


# --- words -------------------------------------------------------------------------------------------

Intent = Literal[
    "share",
    "correct",
    "revoke",
    "list_access",
    "extend",
    "change_role",
    "cancel",
    "help",
    "thanks",
    "sign_out",
    "none",
]


class Mention(Frozen):
    """`<at>name</at>` in the text. `id` is the wire's id (29:… for a person, 28:… for a bot)."""

    kind: Literal["bot", "user", "tag"]
    id: str
    name: str


class WishedFile(Frozen):
    """`type`, `owner` and `version` are what a sentence says beside the words to search for."""

    kind: Literal["query", "link", "attachment", "context", "local_path"]
    value: str
    type: str | None = None
    owner: str | None = None
    version: str | None = None


class WishedRecipient(Frozen):
    """`hint` tells two people of one name apart ("Patti in Legal"); `not_` is an id that the sentence rules out."""

    kind: Literal["mention", "name", "email", "group", "tag", "conversation", "anyone", "context"]
    value: str
    role: Role | None = None
    exclude: bool = False
    hint: str | None = None
    not_: str | None = None

    @property
    def has_row(self) -> bool:
        """Whether the form has a row for it: an address, or somebody looked up. Half an address is typed, not named."""
        if self.exclude or ("@" in self.value and self.kind in {"name", "group"}):
            return False
        return self.kind in {"name", "group", "mention", "tag", "context", "email"}


class Wish(Frozen):
    """What a sentence asks for. Nothing of it is believed before a person confirmed it on a card.

    `same_role`: "the same rights" were said, so the role is that of the last share, where there is one.
    `called_off`: what is cancelled is a share that the same sentence asked for, and no other.
    `only`: of an open form, or of the last share: these people and nobody beside them.
    `instead`: they are for the place of whoever is on the open form: "make it Lee instead".
    `unclear_end`: an end was said, and no day is known that it could mean.
    `endless`: of an open form: without an end.
    `more`: the same sentence goes on and asks for another share.
    `waits`: another day than today was said to share it on, or a condition.
    `bare`: nothing was said beside it: "undo that", and not "undo that tomorrow".
    """

    intent: Intent
    files: tuple[WishedFile, ...] = ()
    recipients: tuple[WishedRecipient, ...] = ()
    role: Role | None = None
    role_requested: str | None = None
    same_role: bool = False
    called_off: bool = False
    only: bool = False
    instead: bool = False
    unclear_end: bool = False
    endless: bool = False
    more: bool = False
    waits: bool = False
    bare: bool = False
    message: str | None = None
    expiry: date | None = None
    extension: str | None = None  # how much longer than now, as ISO 8601 writes it: P1M
    notify: bool | None = None
    sign_in: bool | None = None


class LastShare(Frozen):
    """The share this person made last in this conversation. `recipients`: ids."""

    id: str
    file: str | None = None
    recipients: tuple[str, ...] = ()
    role: Role | None = None


class Context(Frozen):
    """What "it", "her" and "the same" may refer to: an open form's wish, the last share, the person named last.

    `fitting`: of each name on the open form that fits several, those several; `files`: the same of its file.
    """

    draft: Wish | None = None
    last_share: LastShare | None = None
    last_person: str | None = None
    fitting: tuple[tuple[Person, ...], ...] = ()
    files: tuple[File, ...] = ()


class Recalled(Frozen):
    """Who and what a sentence may mean that names neither: as they were found or shared in the last ten minutes.

    `file` is the one talked of last; `shared_file` and `shared_with` are those of the last share, and `held` who has it
    by that share now; `person` was named last. It is kept with the sentence, since a form may be opened when all this
    is long past.
    """

    file: File | None = None
    shared_file: File | None = None
    shared_with: tuple[Person, ...] = ()
    held: tuple[Person, ...] = ()
    person: Person | None = None


class Sentence(Frozen):
    """What the grammar sees: the text as Teams sent it and what stood around it. `now` is local wall time."""

    text: str
    locale: str = "en-US"
    scope: Scope = "personal"
    now: datetime
    tz: str = "UTC"
    mentions: tuple[Mention, ...] = ()
    attachments: tuple[str, ...] = ()
    quoted_links: tuple[str, ...] = ()
    context: Context | None = None


# --- what reaches the bot ----------------------------------------------------------------------------


class Attached(Frozen):
    """A file that came with the message; `url` is its web address, which Graph resolves as a sharing link."""

    name: str
    url: str


class Heard(Frozen):
    """A message to the bot. `unreachable_files`: files were attached where Teams does not pass them on.

    `recalled` is added where the sentence refers to what came before it.
    """

    asker: Asker
    conversation: Conversation
    activity_id: str
    sentence: Sentence
    attached: tuple[Attached, ...] = ()
    unreachable_files: bool = False
    recalled: Recalled | None = None


class Pressed(Frozen):
    """A button of one of our cards: the raw data it carried, the card's message, and a sign-in if one came along."""

    asker: Asker
    conversation: Conversation
    verb: str
    data: dict[str, object]
    card_id: str | None = None
    sso_token: str | None = Field(default=None, repr=False)
    code: str | None = Field(default=None, repr=False)


class Searched(Frozen):
    """Type-ahead: what was typed so far into a field fed by `dataset`."""

    asker: Asker
    conversation: Conversation
    dataset: str
    text: str
    limit: int = 15


class SignedIn(Frozen):
    """The Teams client answered our sign-in card with a token for the person. `exchange_id` is the draft's id."""

    asker: Asker
    conversation: Conversation
    exchange_id: str
    sso_token: str = Field(repr=False)


class Verified(Frozen):
    """The person brings back the code that our sign-in page showed them."""

    asker: Asker
    conversation: Conversation
    code: str = Field(repr=False)


# --- what a form means -------------------------------------------------------------------------------


class Recipient(Frozen):
    """One person of a request, with the role they shall get."""

    person: Person
    role: Role


MESSAGE_LIMIT = 2_000
"""What Graph's invite takes of a message, in what `message_length` counts."""


def message_length(text: str) -> int:
    """As .NET and browsers count: a character outside the basic plane, such as an emoji, is two."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


class ShareRequest(Frozen):
    """A confirmed form: all that one share needs. `until` is the last moment of access, aware, or None.

    `chat`: who has the app is told there instead of by mail.
    `file_words` is the file's name as it already stands in the conversation: all of it that others there may read.
    """

    file: File
    file_words: str | None = None
    recipients: Annotated[tuple[Recipient, ...], Field(min_length=1)]
    message: str = ""
    notify: bool = True
    sign_in: bool = True
    chat: bool = False
    until: datetime | None = None
    announce: bool = True


# --- what became of it -------------------------------------------------------------------------------

GrantState = Literal["planned", "sending", "sent", "verified", "refused", "in_doubt"]
Ended = Literal["gone", "lowered", "kept", "changed"]


class Grant(Frozen):
    """One recipient of one share and how far it came.

    planned → sending (written before the POST) → sent (Graph said yes) → verified (seen when read back);
    or refused with a `cause`, or in_doubt where the truth cannot be read.

    Afterwards: `asked` is what a person asked for and has not happened yet, `until` the last moment of access,
    `trouble` why the last attempt to end it failed (a class of bot/errors.py). Once over, `ended_as` tells how:
    gone, lowered to what another right gives, kept because they had it from elsewhere, or left alone because
    somebody else has changed it since; `roles` is then what is left. `lowered_stood` and `ended_stood` are the
    levels that were seen just before, which bot/ledger.py reads. `link` is the address that
    took the invitation's place. `later` of one that failed: a further attempt gave it, and it stands.
    """

    share_id: str
    n: int
    recipient: Recipient
    state: GrantState = "planned"
    cause: str | None = None
    permission_id: str | None = None
    had: tuple[str, ...] = ()
    mail_failed: bool = False
    request_id: str | None = None
    granted_to: str | None = None
    roles: tuple[str, ...] = ()
    until: datetime | None = None
    asked: Literal["end", "read"] | None = None
    lowered_at: datetime | None = None
    lowered_stood: int | None = None
    ended_at: datetime | None = None
    ended_stood: int | None = None
    ended_as: Ended | None = None
    trouble: str | None = None
    in_chat: bool = False
    link: str | None = None
    later: bool = False

    @property
    def failed(self) -> bool:
        """Whether it is still to be tried again."""
        return self.state in {"refused", "in_doubt"} and not self.later and self.ended_at is None

    @property
    def had_it(self) -> bool:
        """Whether they had this right, or more, when it was given."""
        return self.recipient.role in self.had or not {"write", "owner"}.isdisjoint(self.had)

    @property
    def gives(self) -> Role:
        """What stands of it: less than was asked for once it was lowered."""
        return "read" if self.lowered_at else self.recipient.role

    @property
    def by_link(self) -> bool:
        """The invitation was refused, and a link for this person took its place."""
        return self.state in {"sent", "verified"} and self.cause == "SharingFailed"

    @property
    def live(self) -> bool:
        """Whether there is something to take back, as far as is known."""
        return self.state in {"sent", "verified", "in_doubt"} and self.ended_at is None
