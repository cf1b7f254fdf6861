"""Drives and items: every address form that leads to one, reading them, and listing what is in them."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any
from urllib.parse import unquote

from bot.emulator import graph_items, graph_permissions, graph_search
from bot.emulator.declined import Declined, malformed, no_item, unsupported
from bot.emulator.drives import Drive, Item, Link
from bot.emulator.graph_call import FILES_OF_OTHERS, FILES_READ, FILES_WRITE, Call, Reply, selected
from bot.emulator.shapes import drive_json, item_json

JSON = dict[str, Any]
SEARCH = re.compile(r"(?:microsoft\.graph\.)?search\(q='(?P<words>(?:[^']|'')*)'\)")


def files(call: Call) -> Reply:
    """Resolve the address, then do what its rest says. Raises Declined."""
    match call.segments:
        case ("shares", token, *rest):
            return _shared(call, token, tuple(rest))
        case ("workbooks", item_id, *rest) if call.version == "beta":
            return _on_item(call, _any_item(call, item_id), tuple(rest))
        case ("sites", site_id):
            return _site(call, site_id)
        case ("teams", team_id, "channels", channel_id, "filesFolder"):
            return _files_folder(call, team_id, channel_id)
        case _:
            return _on_drive(call, *_drive(call))


# --- addresses ----------------------------------------------------------------------------------------


def _drive(call: Call) -> tuple[Drive, tuple[str, ...]]:
    """The drive an address begins with, and the rest of the address."""
    drives = call.tenant.drives
    found: Drive | None = None
    rest: tuple[str, ...] = ()
    match call.segments:
        case ("me", "drive", *tail):
            found, rest = _one_drive(call, call.user.id), tuple(tail)
        case ("drives", drive_id, *tail):
            if not drive_id.startswith("b!") and drive_id not in drives:
                text = "The provided drive id appears to be malformed, or does not represent a valid drive."
                raise Declined(400, "invalidRequest", text, traced=False)
            found, rest = drives.get(drive_id), tuple(tail)
        case ("users", name, "drive", *tail):
            user = call.tenant.user(name)
            found, rest = _one_drive(call, user.id) if user else None, tuple(tail)
        case ("groups", group_id, "drive", *tail):
            found, rest = next((one for one in drives.values() if one.group == group_id), None), tuple(tail)
        case ("sites", site_id, "drive", *tail) | ("sites", site_id, "drives", _, *tail):
            found, rest = (
                next((one for one in drives.values() if one.site and one.site.id == site_id), None),
                tuple(tail),
            )
        case _:
            raise unsupported(call.segments[1] if len(call.segments) > 1 else call.segments[0])
    if found is None:
        raise no_item("Item not found")
    return found, rest


def _one_drive(call: Call, owner: str) -> Drive:
    """A person's OneDrive. It is made when they first open it, so somebody may have none."""
    found = next((one for one in call.tenant.drives.values() if one.owner == owner), None)
    if found is None:
        raise Declined(404, "ResourceNotFound", "User's mysite not found.", traced=False)
    return found


def _any_item(call: Call, item_id: str) -> Item:
    found = next((drive.items[item_id] for drive in call.tenant.drives.values() if item_id in drive.items), None)
    if found is None:
        raise no_item("Item not found")
    return found


def _on_drive(call: Call, drive: Drive, rest: tuple[str, ...]) -> Reply:
    match rest:
        case ():
            visible(call, drive.root)
            return Reply(body=drive_json(call.tenant, drive))
        case ("items", item_id, *tail) if not item_id.endswith(":"):
            item = drive.root if item_id == "root" else drive.items.get(item_id)
            return _on_item(call, item, tuple(tail))
        case ("items", item_id, *tail):
            return _by_path(call, drive.items.get(item_id.removesuffix(":")), tuple(tail))
        case ("root", *tail):
            return _on_item(call, drive.root, tuple(tail))
        case ("root:", *tail):
            return _by_path(call, drive.root, tuple(tail))
        case (words,) if found := SEARCH.fullmatch(words):
            return _search(call, drive, found["words"])
        case ("recent" | "sharedWithMe",) | ("recent()" | "sharedWithMe()",):
            # Retired in November 2026: the address is still there, the data is not.
            return call.page([], "Collection(driveItem)", 1)
        case _:
            raise unsupported(rest[0])


def _by_path(call: Call, start: Item | None, segments: tuple[str, ...]) -> Reply:
    """`root:/Finance/Budget.xlsx:/invite`: the path ends at the segment with the colon."""
    end = next((n for n, segment in enumerate(segments) if segment.endswith(":")), len(segments) - 1)
    path = "/".join(segments[: end + 1]).removesuffix(":")
    item = start.drive.at(f"{start.path}/{path}") if start else None
    return _on_item(call, item, segments[end + 1 :])


def _on_item(call: Call, item: Item | None, rest: tuple[str, ...]) -> Reply:
    match rest:
        case () if call.method == "GET":
            return _get(call, visible(call, item))
        case () if call.method in {"PATCH", "DELETE"}:
            call.needs(*FILES_WRITE)
            changed = visible(call, item)
            return graph_items.change(call, changed) if call.method == "PATCH" else graph_items.delete(call, changed)
        case ("children",) if call.method == "GET":
            return _children(call, visible(call, item))
        case ("invite" | "microsoft.graph.invite" | "createLink" | "microsoft.graph.createLink" | "permissions", *_):
            call.needs(*(FILES_READ if call.method == "GET" else FILES_WRITE))
            return graph_permissions.on(call, visible(call, item), rest)
        case (words,) if found := SEARCH.fullmatch(words):
            start = visible(call, item)
            return _search(call, start.drive, found["words"])
        case ():
            raise Declined(405, "invalidRequest", "The method is not allowed here.")
        case _:
            raise unsupported(rest[0])


def visible(call: Call, item: Item | None) -> Item:
    """The item if the token reaches it and the person may see it. What one may not see is not there."""
    call.needs(*FILES_READ)
    if item is None:
        raise no_item("Item not found")
    if item.drive.owner != call.user.id and not call.scopes.intersection(FILES_OF_OTHERS):
        raise no_item()
    if call.tenant.role_of(call.user, item) is None:
        raise no_item()
    return item


# --- reading ------------------------------------------------------------------------------------------


def _get(call: Call, item: Item) -> Reply:
    if call.headers.get("if-none-match") == item.etag:
        return Reply(304)
    if "permissions" in call.query.get("$expand", ""):
        raise malformed("$expand=permissions is not allowed on this resource.")
    body = {"@odata.context": call.context("drives('…')/items/$entity"), **item_json(call.tenant, item)}
    return Reply(body=selected(body, call.query.get("$select")), headers={"ETag": item.etag})


def _children(call: Call, item: Item) -> Reply:
    seen = [child for child in item.children if call.tenant.role_of(call.user, child)]
    rows = [selected(item_json(call.tenant, child), call.query.get("$select")) for child in seen]
    size = call.number("$top", call.tenant.manners.pageSize, 1000)
    return call.page(rows, f"drives('{item.drive.id}')/items('{item.id}')/children", size)


def _search(call: Call, drive: Drive, words: str) -> Reply:
    """`search(q='…')` in a drive; the person's own drive also finds what others shared with them."""
    if call.method != "GET":
        raise Declined(405, "invalidRequest", "The method is not allowed here.")
    call.needs(*FILES_READ)
    own = drive.owner == call.user.id and call.segments[0] == "me" and call.segments[1:3] != ("drive", "root")
    found = graph_search.in_drive(call, None if own else drive, words.replace("''", "'"))
    rows = []
    for item in found:
        row = item_json(call.tenant, item)
        if item.drive is not drive:
            row = {"id": row["id"], "name": row["name"], "webUrl": row["webUrl"], "remoteItem": row}
        rows.append(selected(row, call.query.get("$select")))
    size = call.number("$top", call.tenant.manners.pageSize, 1000)
    return call.page(rows, "Collection(driveItem)", size)


# --- links, sites, channels ---------------------------------------------------------------------------


def _shared(call: Call, token: str, rest: tuple[str, ...]) -> Reply:
    """A sharing link or a plain web address. The scope for writing is needed, although it is a GET."""
    call.needs(*FILES_WRITE)
    item = _behind(call, token)
    match rest:
        case () if call.method == "GET":
            name = visible(call, item).name
            return Reply(body={"@odata.context": call.context("shares/$entity"), "id": token, "name": name})
        case ("driveItem" | "root",) if call.method == "GET":
            return _get(call, visible(call, item))
        case ("driveItem" | "root", *tail):
            return _on_item(call, item, tuple(tail))
        case _:
            raise unsupported(rest[0] if rest else token)


def _behind(call: Call, token: str) -> Item | None:
    """The item that an encoded address leads to."""
    url = _decoded(token)
    for drive in call.tenant.drives.values():
        for item in drive.items.values():
            if _same_address(item.web_url, url):
                return item
            for row in item.permissions.values():
                if row.link and row.link.url == url.partition("?")[0]:
                    _open(call, row.link)
                    return item
    return None


def _open(call: Call, link: Link) -> None:
    """`Prefer: redeemSharingLink` makes the access last; without it a link opens for those who have access anyway."""
    wanted = {part.strip().lower() for part in call.headers.get("prefer", "").split(",")}
    anybody = link.scope == "anonymous" or not link.sign_in
    member = anybody or (link.scope == "organization" and not call.user.guest)
    if member and wanted & {"redeemsharinglink", "redeemsharinglinkifnecessary"}:
        link.opened_by.add(call.user.id)


def _same_address(known: str, given: str) -> bool:
    return unquote(known).lower() == unquote(given.partition("?")[0]).rstrip("/").lower()


def _decoded(token: str) -> str:
    encoded = token.removeprefix("u!")
    if encoded == token:
        raise malformed("The sharing token is not valid.")
    try:
        return base64.b64decode(encoded + "=" * (-len(encoded) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise malformed("The sharing token is not valid.") from error


def _site(call: Call, site_id: str) -> Reply:
    call.needs("Sites.Read.All", "Sites.ReadWrite.All", "Files.Read.All", "Files.ReadWrite.All")
    for drive in call.tenant.drives.values():
        if drive.site and drive.site.id == site_id and call.tenant.role_of(call.user, drive.root):
            site = drive.site
            return Reply(body={"id": site.id, "displayName": site.displayName, "webUrl": site.webUrl})
    raise no_item()


def _files_folder(call: Call, team_id: str, channel_id: str) -> Reply:
    """The folder where a channel keeps its files; no OData options are taken."""
    call.needs(*FILES_OF_OTHERS)
    if call.query:
        raise Declined(400, "BadRequest", "Query options are not supported.")
    team = next((one for one in call.tenant.teams if team_id in {one.id, one.groupId}), None)
    channel = next((one for one in team.channels if one.id == channel_id), None) if team else None
    if team is None or channel is None or call.user.id not in team.members:
        raise Declined(404, "NotFound", "No team or channel of this id was found.")
    drives = call.tenant.drives
    teams = next((one for one in drives.values() if one.group and one.group == team.groupId), None)
    drive = drives.get(channel.drive) if channel.drive else teams
    item = visible(call, drive.at(channel.displayName) if drive else None)
    return Reply(body={"@odata.context": call.context("driveItem"), **item_json(call.tenant, item)})
