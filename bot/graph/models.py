"""What Graph says about files, people and permissions, as far as anybody here reads it. Pure.

Fields keep Graph's own names. Anything may be missing or null, and what is unknown is passed over: personal and
business drives, old and new properties, documentation and live traffic all differ.
"""
# ruff: noqa: N815 - the fields are Graph's

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from bot.graph.refusals import most_specific
from bot.model import DriveType, Person, Role
from bot.telemetry import log


class GraphModel(BaseModel):
    """Something out of Graph's JSON."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


Row = TypeVar("Row", bound=GraphModel)


def rows(model: type[Row], body: Mapping[str, Any]) -> tuple[Row, ...]:
    """The collection in `value`. A row that cannot be read is left out and logged: it must not hide the others."""
    found = (read(model, row) for row in many(body.get("value")))
    return tuple(row for row in found if row is not None)


def many(value: object) -> tuple[Any, ...]:
    """A JSON array's members; nothing where it is null or something else, and no nulls in it."""
    return tuple(one for one in value if one is not None) if isinstance(value, list | tuple) else ()


def read(model: type[Row], row: object) -> Row | None:
    try:
        return model.model_validate(row)
    except ValidationError as error:
        places = [".".join(map(str, e["loc"])) for e in error.errors(include_input=False, include_url=False)]
        log.warning("graph.unreadable", model=model.__name__, places=places[:5])
        return None


def moment(text: str | None) -> datetime | None:
    """A time of Graph's. The year 1 is .NET's way to say "never", an unreadable one is no time either."""
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    if found is None or found.year == 1:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


# --- permissions -------------------------------------------------------------------------------------
# https://learn.microsoft.com/graph/api/resources/permission

PrincipalKind = Literal["user", "group", "owners", "everyone", "siteGroup", "application", "device", "invited"]

_GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


class Principal(NamedTuple):
    """Somebody a permission names. `id` is an Entra object id where Graph gave one, `login` a SharePoint claim.

    "owners" are those of a Microsoft 365 group, whose id such a row carries though the group's members get nothing.
    """

    kind: PrincipalKind
    id: str | None
    name: str | None
    mail: str | None
    login: str | None = None

    def is_person(self, person: Person) -> bool:
        """The same object id; else, unless two ids contradict each other, the same address."""
        if self.kind not in {"user", "group", "invited"}:
            return False
        if _is_guid(self.id) and _is_guid(person.id):
            return _same(self.id, person.id)
        return any(_same(mail, person.mail) for mail in (self.mail, self.id, address_of(self.login)))


class Identity(GraphModel):
    """A SharePoint identity; `email` is not in the documentation, but in live traffic."""

    id: str | None = None
    displayName: str | None = None
    email: str | None = None
    loginName: str | None = None


class IdentitySet(GraphModel):
    """One principal, seen from Entra (user, group) and from SharePoint (siteUser, siteGroup)."""

    user: Identity | None = None
    group: Identity | None = None
    application: Identity | None = None
    device: Identity | None = None
    siteUser: Identity | None = None
    siteGroup: Identity | None = None
    sharePointGroup: Identity | None = None

    def principal(self, login: str | None) -> Principal | None:
        """`login` is what the permission's own id tells; the legacy `user` may be a group, and only that betrays it."""
        site = self.siteUser
        login = (site and _claim(site.loginName)) or login
        if one := self.group or self.user:
            kind = _kind_of(login) or ("group" if self.group else "user")
            return _principal(kind, one, site, login)
        if one := self.application or self.device:
            return Principal("application" if self.application else "device", one.id, one.displayName, None)
        if one := self.sharePointGroup or self.siteGroup:
            return Principal("siteGroup", None, one.displayName, None, one.loginName)
        if site:
            # SharePoint's own number of a user is no object id.
            return _principal(_kind_of(login) or "user", site.model_copy(update={"id": None}), site, login)
        return None


class SharingInvitation(GraphModel):
    email: str | None = None
    signInRequired: bool | None = None


class SharingLink(GraphModel):
    type: str | None = None
    scope: str | None = None
    webUrl: str | None = None


_Many = Annotated[tuple[IdentitySet, ...], BeforeValidator(many)]
_Roles = Annotated[tuple[str, ...], BeforeValidator(many)]
_Id = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]

_STRENGTH = {"read": 1, "write": 2, "owner": 3}
# SharePoint's permission levels, as business drives show them.
_LEVELS = {
    "sp.full control": "owner",
    "sp.design": "write",
    "sp.edit": "write",
    "sp.contribute": "write",
    "sp.manage lists": "write",
    "sp.read": "read",
    "sp.view only": "read",
    "sp.restricted read": "read",
}
_LINK_ROLES = {"view": ("read",), "edit": ("write",)}


class Permission(GraphModel):
    """One row of who may do what. A user row names one principal; a link row a link and those invited to it."""

    id: _Id = ""
    roles: _Roles = ()
    grantedToV2: IdentitySet | None = None
    grantedTo: IdentitySet | None = None
    grantedToIdentitiesV2: _Many = ()
    grantedToIdentities: _Many = ()
    invitation: SharingInvitation | None = None
    link: SharingLink | None = None
    inheritedFrom: dict[str, Any] | None = None
    expirationDateTime: str | None = None
    hasPassword: bool | None = None
    shareId: str | None = None
    error: dict[str, Any] | None = None

    @property
    def inherited(self) -> bool:
        """Comes from a folder or site above. Business drives say so with an empty object."""
        return self.inheritedFrom is not None

    @property
    def expires(self) -> datetime | None:
        return moment(self.expirationDateTime)

    @property
    def mail_error(self) -> str | None:
        """Why the invitation's mail was not sent, in a 207: the access stands all the same."""
        return (most_specific(self.error) or "unknown") if self.error else None

    def principals(self) -> tuple[Principal, ...]:
        """Whom it names: from the new properties if they are there, else the old, else the invited address."""
        login = login_of(self.id)
        named = self._named(login)
        invited = self.invitation.email if self.invitation else None
        if not named:
            kind = _kind_of(login) or "invited"
            return (Principal(kind, None, None, invited, login),) if invited or login else ()
        if len(named) == 1 and named[0].mail is None and invited:
            return (named[0]._replace(mail=invited),)
        return named

    def _named(self, login: str | None) -> tuple[Principal, ...]:
        generations = ((self.grantedToV2,), (self.grantedTo,), self.grantedToIdentitiesV2, self.grantedToIdentities)
        for sets in generations:
            if named := tuple(p for one in sets if one is not None and (p := one.principal(login)) is not None):
                return named
        return ()

    def effective_roles(self) -> tuple[str, ...]:
        """The strongest of owner, write and read, then whatever else there is, word for word."""
        roles = [_LEVELS.get(role.lower(), role) for role in self._said_roles()]
        known = max((role for role in roles if role in _STRENGTH), key=_STRENGTH.__getitem__, default=None)
        others = dict.fromkeys(role for role in roles if role not in _STRENGTH)
        return ((known,) if known else ()) + tuple(others)

    def covers(self, role: Role) -> bool:
        """Whether it gives at least this role. A role unknown here gives nothing that one could rely on."""
        return any(_STRENGTH.get(has, 0) >= _STRENGTH[role] for has in self.effective_roles())

    def _said_roles(self) -> tuple[str, ...]:
        link_type = self.link.type if self.link else None
        return self.roles or _LINK_ROLES.get(link_type or "", ())

    def names(self, person: Person) -> bool:
        return any(principal.is_person(person) for principal in self.principals())

    def shown_name(self) -> str | None:
        """Whom Graph says it gave access, if it is one: what an odd match of name and address shows up by."""
        match self.principals():
            case (one,):
                return one.name or one.mail
            case _:
                return None


def login_of(permission_id: str) -> str | None:
    """The SharePoint claim in a user row's id, which is its unpadded base64url; None for a link's GUID and the like.

    Seen in live traffic: `i:0#.f|membership|ryan@contoso.com`, `c:0o.c|federateddirectoryclaimprovider|<group id>_o`.
    """
    try:
        coded = permission_id.encode("ascii")
        return _claim(base64.b64decode(coded + b"=" * (-len(coded) % 4), altchars=b"-_", validate=True).decode())
    except (UnicodeError, binascii.Error):
        return None


def address_of(login: str | None) -> str | None:
    """The mail-like name in a membership claim; a guest's `x_fabrikam.com#ext#@contoso…` is x@fabrikam.com."""
    if not login or "|membership|" not in login.lower():
        return None
    name = login.rpartition("|")[2]
    home, is_guest, _ = name.lower().partition("#ext#")
    if not is_guest:
        return name
    user, _, domain = home.rpartition("_")
    return f"{user}@{domain}" if user else None


def _claim(login: str | None) -> str | None:
    """Documentation puts display names where claims belong."""
    return login if login and re.match(r"[ic]:0", login) else None


def _kind_of(login: str | None) -> PrincipalKind | None:
    if not login:
        return None
    if login.startswith("i:0"):
        return "user"
    if "|spo-grid-all-users/" in login or login.endswith("|true"):
        return "everyone"
    return "owners" if login.endswith("_o") else "group"


def _principal(kind: PrincipalKind, one: Identity, site: Identity | None, login: str | None) -> Principal:
    mail = one.email or (site and site.email) or None
    name = one.displayName or (site and site.displayName) or None
    if mail is None and one.id is None and name and "@" in name:
        mail = name  # outsiders on a link: the address stands where the name belongs
    object_id = one.id or (_object_id_in(login) if kind == "group" else None)
    return Principal(kind, object_id, name, mail, login)


def _object_id_in(login: str | None) -> str | None:
    found = _GUID.search(login or "")
    return found[0] if found else None


def _is_guid(text: str | None) -> bool:
    return bool(text and _GUID.fullmatch(text))


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other) and one.lower() == other.lower()  # type: ignore[union-attr]


# --- files -------------------------------------------------------------------------------------------
# https://learn.microsoft.com/graph/api/resources/driveitem


class ItemReference(GraphModel):
    driveId: str | None = None
    driveType: str | None = None
    id: str | None = None
    path: str | None = None


class RemoteItem(GraphModel):
    """The item itself, where the answer holds somebody's shortcut to it."""

    id: str | None = None
    name: str | None = None
    webUrl: str | None = None
    parentReference: ItemReference | None = None
    folder: dict[str, Any] | None = None


class DriveItem(GraphModel):
    id: str | None = None
    name: str | None = None
    webUrl: str | None = None
    parentReference: ItemReference | None = None
    remoteItem: RemoteItem | None = None
    folder: dict[str, Any] | None = None
    root: dict[str, Any] | None = None
    createdBy: IdentitySet | None = None
    lastModifiedDateTime: str | None = None


def drive_type(said: str | None) -> DriveType | None:
    """The three kinds there are, or None for what nobody said, or nobody here knows."""
    match said:
        case "personal" | "business" | "documentLibrary":
            return said
        case _:
            return None


# --- people ------------------------------------------------------------------------------------------
# https://learn.microsoft.com/graph/api/resources/user, …/group and …/person


class User(GraphModel):
    """Without User.Read.All the last three are missing."""

    id: str
    displayName: str | None = None
    mail: str | None = None
    userPrincipalName: str | None = None
    userType: str | None = None
    department: str | None = None
    jobTitle: str | None = None


class Group(GraphModel):
    id: str
    displayName: str | None = None
    mail: str | None = None


class PersonType(GraphModel):
    subclass: str | None = None


class ScoredAddress(GraphModel):
    address: str | None = None


class RelevantPerson(GraphModel):
    """A row of /me/people: colleagues, groups, rooms and contacts alike."""

    id: str
    displayName: str | None = None
    userPrincipalName: str | None = None
    department: str | None = None
    jobTitle: str | None = None
    personType: PersonType | None = None
    scoredEmailAddresses: Annotated[tuple[ScoredAddress, ...], BeforeValidator(many)] = ()
