"""What a tenant file may say, checked when it is read. Pure.

Names are Graph's own, so that a tenant file reads like the answers it leads to.
"""
# ruff: noqa: N815 - Graph's own names

from __future__ import annotations

from collections import Counter
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Mail = Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]


class Record(BaseModel):
    """A part of a tenant file. A word that is not known is a typing error and is refused."""

    model_config = ConfigDict(extra="forbid")


class User(Record):
    """A member or guest of the directory.

    `mailFails`: the inner code with which mail to this person fails while the grant stands.
    `licensed`: without a licence Graph cannot resolve the person as a recipient.
    `invitesOff`: every invite of this person answers sharingFailed, as on the accounts where Microsoft has switched
    invitations off; links can still be made.
    """

    id: str
    displayName: str
    givenName: str = ""
    surname: str = ""
    mail: Mail | None
    userPrincipalName: str
    department: str | None = None
    jobTitle: str | None = None
    officeLocation: str | None = None
    userType: Literal["Member", "Guest"] = "Member"
    teamsId: str
    worksWith: list[Mail] = []
    mailFails: str | None = None
    licensed: bool = True
    invitesOff: bool = False

    @property
    def guest(self) -> bool:
        return self.userType == "Guest"

    @property
    def address(self) -> str:
        """What a person is called by in this tenant's own records: the mail, else the principal name."""
        return self.mail or self.userPrincipalName


class Group(Record):
    """A group. `findable`: whether invite finds it by object id (real tenants differ; the mail always works)."""

    id: str
    displayName: str
    mail: Mail | None = None
    kind: Literal["unified", "security", "distribution"] = "unified"
    description: str | None = None
    owners: list[Mail] = []
    members: list[Mail] = []
    findable: bool = True


class Outsider(Record):
    """Somebody outside the directory. Who `redeems` opens an invitation at once and is listed from then on."""

    mail: Mail
    displayName: str
    redeems: bool = False
    mailFails: str | None = None


class Channel(Record):
    """A channel. A private or shared one keeps its files in a `drive` of a site of its own."""

    id: str
    displayName: str
    drive: str | None = None


class Team(Record):
    """A team of Teams: members by mail in the file, by object id once it is loaded. `groupId`: its Entra group."""

    id: str
    groupId: str
    displayName: str
    members: list[str]
    channels: list[Channel]


class Granted(Record):
    """A permission that stands from the start. `to` is the mail of a user or group, or the title of a site group."""

    to: str
    role: str
    asOwners: bool = False


class Refusal(Record):
    """The error with which a label or a policy keeps a file from being shared."""

    code: str
    inner: str | None = None
    status: Annotated[int, Field(ge=400, le=499)] = 400


class FileRecord(Record):
    """A file or, with `folder`, a folder. Folders on the way need no record of their own.

    `about` is what search finds in the text. `refuses`: a label or a policy keeps it from being shared.
    """

    path: str
    id: str | None = None
    folder: bool = False
    size: int = 24576
    modified: str = "2026-09-14T09:30:00Z"
    modifiedBy: Mail | None = None
    about: str = ""
    permissions: list[Granted] = []
    locked: bool = False
    refuses: Refusal | None = None


class Site(Record):
    id: str
    displayName: str
    webUrl: str
    groups: dict[str, list[Mail]] = {}


class DriveRecord(Record):
    """A OneDrive (`owner` is a person) or a document library of a site (`site`, often of a `group`).

    A `personal` drive is a consumer's: other ids, other answers, links at 1drv.ms, and no organisation around it.
    """

    id: str
    name: str = "Documents"
    driveType: Literal["business", "documentLibrary", "personal"]
    webUrl: str
    owner: Mail | None = None
    group: Mail | None = None
    site: Site | None = None
    permissions: list[Granted] = []
    files: list[FileRecord] = []


class Manners(Record):
    """How this tenant's Graph behaves where real ones differ.

    `answers`: invite answers as recorded from live tenants (legacy grantedTo alone), or as documented.
    `outsidersListed`: whether people who have not redeemed an invitation are listed.
    `guestsMade`: an outsider becomes a guest of the directory at once (Entra B2B integration).
    `externalSharing`: everybody, only guests who are there already, or nobody outside.
    `refusesOutsidersWith`: the code of that refusal, since both have been seen.
    `coveredDropped`: a grant that a group already covers is answered with 200 and not kept.
    `unitsPerMinute`: resource units after which Graph throttles; 0 never throttles.
    `mailsPerHour`: invitation mails to people outside, by one person and from one drive; 0 knows no limit.
    """

    answers: Literal["live", "docs"] = "live"
    outsidersListed: bool = False
    guestsMade: bool = False
    externalSharing: Literal["everyone", "existingGuests", "nobody"] = "everyone"
    refusesOutsidersWith: Literal["sharingFailed", "sharingDisabled"] = "sharingFailed"
    anyoneLinks: bool = True
    blockedDomains: list[str] = []
    coveredDropped: bool = False
    groupsByObjectId: bool = True
    unitsPerMinute: Annotated[int, Field(ge=0)] = 0
    mailsPerHour: Annotated[int, Field(ge=0)] = 200
    pageSize: Annotated[int, Field(ge=1)] = 100


class TenantFile(Record):
    """The whole file."""

    id: UUID
    name: str
    domain: str
    signedIn: Mail
    app: UUID
    people: list[User]
    groups: list[Group] = []
    outsiders: list[Outsider] = []
    teams: list[Team] = []
    drives: list[DriveRecord] = []
    graph: Manners = Manners()

    @model_validator(mode="after")
    def _names_only_who_is_there(self) -> Self:
        """A name that nobody has is a typing error, too; and nobody is there twice."""
        names = Counter(name.lower() for one in self.people for name in {one.address, one.userPrincipalName})
        names.update(group.mail.lower() for group in self.groups if group.mail)
        names.update(one.id for one in self.people)
        names.update(one.id for one in self.groups)
        names.update(one.id for one in self.drives)
        if twice := [name for name, times in names.items() if times > 1]:
            raise ValueError(f"more than once: {', '.join(twice)}")
        drives = {one.id for one in self.drives}
        if lost := [one.drive for team in self.teams for one in team.channels if one.drive and one.drive not in drives]:
            raise ValueError(f"named, but not among the drives: {', '.join(lost)}")
        named = {self.signedIn}.union(
            *(one.worksWith for one in self.people),
            *(group.owners + group.members for group in self.groups),
            *(team.members for team in self.teams),
        )
        if strangers := named - {one.address for one in self.people}:
            raise ValueError(f"named, but not among the people: {', '.join(sorted(strangers))}")
        return self
