"""Drives, items and who holds what on them. Permissions hang on items and are inherited down the tree."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote

from bot.emulator.records import DriveRecord, FileRecord, Granted, Group, Refusal, Site, User

ROLE_STRENGTH = {
    "sp.limited access": 0,
    "sp.restricted read": 1,
    "sp.view only": 1,
    "sp.read": 1,
    "read": 1,
    "sp.approve": 2,
    "sp.contribute": 2,
    "sp.edit": 2,
    "sp.design": 2,
    "sp.manage lists": 2,
    "write": 2,
    "sp.full control": 3,
    "owner": 3,
}


def strength(role: str) -> int:
    return ROLE_STRENGTH.get(role, 1)


@dataclass(frozen=True)
class Holder:
    """Who holds a permission. `key` is the SharePoint login (claims): one principal, one key, one permission id."""

    kind: Literal["user", "group", "owners", "siteGroup"]
    id: str
    name: str
    mail: str | None
    key: str
    members: frozenset[str] = frozenset()

    def covers(self, user: User, groups: Mapping[str, Group]) -> bool:
        match self.kind:
            case "user":
                return self.id == user.id
            case "siteGroup":
                return user.id in self.members
            case "owners":
                return user.mail in groups[self.id].owners
            case "group":
                return user.mail in (*groups[self.id].owners, *groups[self.id].members)


def user_holder(user: User) -> Holder:
    key = f"i:0#.f|membership|{user.userPrincipalName.lower()}"
    return Holder("user", user.id, user.displayName, user.mail, key)


def group_holder(group: Group) -> Holder:
    key = (
        f"c:0o.c|federateddirectoryclaimprovider|{group.id}" if group.kind == "unified" else f"c:0t.c|tenant|{group.id}"
    )
    return Holder("group", group.id, group.displayName, group.mail, key)


def owners_holder(group: Group) -> Holder:
    key = f"c:0o.c|federateddirectoryclaimprovider|{group.id}_o"
    return Holder("owners", group.id, f"{group.displayName} Owners", group.mail, key)


@dataclass
class Invited:
    """A person that a link is for. An invitation counts from its redemption on."""

    mail: str
    name: str
    redeemed: bool = False
    object_id: str | None = None


@dataclass
class Link:
    """The link half of a link-type permission. `opened_by`: object ids of those who made the access theirs."""

    scope: Literal["users", "organization", "anonymous"]
    type: Literal["view", "edit"]
    url: str
    sign_in: bool = True
    invited: dict[str, Invited] = field(default_factory=dict)
    opened_by: set[str] = field(default_factory=set)


@dataclass
class Permission:
    """One row: a holder or a link, and a role."""

    id: str
    role: str
    holder: Holder | None = None
    link: Link | None = None
    expires: str | None = None
    password: bool = False

    def gives(self, user: User, groups: Mapping[str, Group]) -> bool:
        if self.holder:
            return self.holder.covers(user, groups)
        if self.link is None:
            return False
        invited = any(one.object_id == user.id and one.redeemed for one in self.link.invited.values())
        return invited or user.id in self.link.opened_by


@dataclass(eq=False)
class Drive:
    id: str
    name: str
    type: Literal["business", "documentLibrary", "personal"]
    web_url: str
    owner: str | None
    owner_name: str
    group: str | None
    site: Site | None
    items: dict[str, Item] = field(default_factory=dict)
    _paths: dict[str, Item] = field(default_factory=dict)

    @property
    def root(self) -> Item:
        return self._paths[""]

    def add(self, item: Item) -> None:
        """Raises ValueError for an id or a path that is there already."""
        path = item.path.lower()
        if item.id in self.items or path in self._paths:
            raise ValueError(f"The tenant file has two items at {item.path} of {self.web_url}, or of one id.")
        self.items[item.id] = self._paths[path] = item

    def at(self, path: str) -> Item | None:
        """The item at a path, as people write it: case does not count."""
        return self._paths.get(path.strip("/").lower())

    def move(self, item: Item, parent: Item, name: str) -> None:
        """Same id, another place. Raises ValueError for a place that is taken, or that lies within the item."""
        there = self.at(f"{parent.path}/{name}")
        if not parent.folder or parent.lies_in(item) or (there and there is not item):
            raise ValueError(f"There is no room for {name}.")
        item.parent, item.name, item.version = parent, name, item.version + 1
        self._find_again()

    def remove(self, item: Item) -> None:
        """The item and all that is in it."""
        self.items = {one.id: one for one in self.items.values() if not one.lies_in(item)}
        self._find_again()

    def _find_again(self) -> None:
        self._paths = {one.path.lower(): one for one in self.items.values()}


@dataclass(eq=False)
class Item:
    """A file or folder. While it `inherits`, what its folder grants counts here too."""

    id: str
    name: str
    drive: Drive
    parent: Item | None
    folder: bool
    size: int
    modified: str
    modified_by: str | None
    about: str = ""
    locked: bool = False
    refuses: Refusal | None = None
    inherits: bool = True
    version: int = 1
    permissions: dict[str, Permission] = field(default_factory=dict)

    @property
    def path(self) -> str:
        if self.parent is None:
            return ""
        return f"{self.parent.path}/{self.name}".lstrip("/")

    @property
    def web_url(self) -> str:
        return f"{self.drive.web_url}/{quote(self.path)}".rstrip("/")

    @property
    def etag(self) -> str:
        return f'"{{{self.id[2:]}}},{self.version}"'

    @property
    def access_tag(self) -> str:
        """The ETag of this item's permissions: another one as soon as anything about them differs."""
        said = repr([(row, inherited) for row, inherited in self.rows()])
        return f'"{hashlib.sha256(said.encode()).hexdigest()[:24]}"'

    @property
    def children(self) -> list[Item]:
        return [item for item in self.drive.items.values() if item.parent is self]

    def rows(self) -> Iterator[tuple[Permission, bool]]:
        """Each permission that counts here, and whether it is inherited. One row per holder: the strongest."""
        found: dict[str, tuple[Permission, bool]] = {}
        for item in self.line():
            for row in item.permissions.values():
                known = found.get(row.id)
                if known is None or strength(row.role) > strength(known[0].role):
                    found[row.id] = (row, item is not self)
        yield from found.values()

    def row(self, permission_id: str) -> tuple[Permission, bool] | None:
        return next((pair for pair in self.rows() if pair[0].id == permission_id), None)

    def role_of(self, user: User, groups: Mapping[str, Group]) -> str | None:
        roles = [row.role for row, _ in self.rows() if strength(row.role) and row.gives(user, groups)]
        return max(roles, key=strength, default=None)

    def stop_inheriting(self) -> None:
        """Drop what the folders above grant; owners of the drive keep the item."""
        if self.inherits:
            self.permissions |= {row.id: row for row, _ in self.rows() if strength(row.role) == strength("owner")}
            self.inherits = False

    def source(self, row: Permission) -> Item:
        """The item on which a row stands that counts here."""
        return next(item for item in self.line() if item.permissions.get(row.id) is row)

    def line(self) -> Iterator[Item]:
        """The item and the folders above it from which it inherits."""
        item: Item | None = self
        while item is not None:
            yield item
            item = item.parent if item.inherits else None

    def lies_in(self, folder: Item) -> bool:
        """Whether it is this folder, or in it at any depth."""
        item: Item | None = self
        while item is not None and item is not folder:
            item = item.parent
        return item is folder


def permission_id(key: str) -> str:
    """How SharePoint names a permission: its holder's login in base64url. Equal on every repeat."""
    return base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")


def item_id(drive: Drive, path: str) -> str:
    """The same in every run."""
    digest = hashlib.sha256(f"{drive.id}/{path.lower()}".encode()).digest()
    if drive.type == "personal":
        return f"{drive.id.upper()}!{int.from_bytes(digest[:4])}"
    return "01" + base64.b32encode(digest).decode()[:32]


# --- from the file ------------------------------------------------------------------------------------

Person = Callable[[str], User]
FindGroup = Callable[[str], Group | None]


def stand_up(record: DriveRecord, person: Person, group: FindGroup) -> Drive:
    """A drive with all its items, as the tenant file tells it. Raises ValueError for names that nobody has."""
    owner = person(record.owner) if record.owner else None
    drive = Drive(
        id=record.id,
        name=record.name,
        type=record.driveType,
        web_url=record.webUrl.rstrip("/"),
        owner=owner.id if owner else None,
        owner_name=owner.displayName if owner else record.site.displayName if record.site else record.name,
        group=_group(record.group, group).id if record.group else None,
        site=record.site,
    )
    root = _add(drive, FileRecord(path="", folder=True), person)
    if owner:
        _grant(root, user_holder(owner), "owner")
    _grant_all(root, record.permissions, person, group)
    for file in sorted(record.files, key=lambda file: file.path.count("/")):
        _grant_all(_add(drive, file, person), file.permissions, person, group)
    return drive


def _add(drive: Drive, record: FileRecord, person: Person) -> Item:
    path = record.path.strip("/")
    above, _, name = path.rpartition("/")
    parent = None
    if path:
        parent = drive.at(above) or _add(drive, FileRecord(path=above, folder=True), person)
    item = Item(
        id=record.id or item_id(drive, path),
        name=name or "root",
        drive=drive,
        parent=parent,
        folder=record.folder,
        size=0 if record.folder else record.size,
        modified=record.modified,
        modified_by=person(record.modifiedBy).id if record.modifiedBy else drive.owner,
        about=record.about,
        locked=record.locked,
        refuses=record.refuses,
    )
    drive.add(item)
    return item


def _grant_all(item: Item, granted: list[Granted], person: Person, group: FindGroup) -> None:
    for grant in granted:
        _grant(item, _holder(grant, item.drive, person, group), grant.role)


def _grant(item: Item, holder: Holder, role: str) -> None:
    row = Permission(permission_id(holder.key), role, holder)
    item.permissions[row.id] = row


def _holder(grant: Granted, drive: Drive, person: Person, group: FindGroup) -> Holder:
    if "@" not in grant.to:
        if drive.site is None or grant.to not in drive.site.groups:
            raise ValueError(f"The tenant file names the site group {grant.to}, but its site has none of that name.")
        members = frozenset(person(mail).id for mail in drive.site.groups[grant.to])
        place = 3 + list(drive.site.groups).index(grant.to)
        return Holder("siteGroup", str(place), grant.to, None, grant.to, members)
    found = group(grant.to)
    if found:
        return owners_holder(found) if grant.asOwners else group_holder(found)
    return user_holder(person(grant.to))


def _group(mail: str, group: FindGroup) -> Group:
    found = group(mail)
    if found is None:
        raise ValueError(f"The tenant file names the group {mail}, but no such group is in it.")
    return found
