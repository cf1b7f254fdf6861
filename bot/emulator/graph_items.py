"""Renaming, moving and deleting items: what happens to a file between a form and its press."""

from __future__ import annotations

from typing import Any

from bot.emulator.declined import Declined, access_denied, malformed, no_item
from bot.emulator.drives import Item, strength
from bot.emulator.graph_call import Call, Reply
from bot.emulator.shapes import item_json
from bot.emulator.tenant import now

JSON = dict[str, Any]
FORBIDDEN = set('"*:<>?/\\|')


def change(call: Call, item: Item) -> Reply:
    """PATCH: another name, another folder of the same drive, or both. The id stays."""
    _changeable(call, item)
    parent, name = _parent(call, item), _name(call, item)
    try:
        item.drive.move(item, parent, name)
    except ValueError as error:
        raise Declined(409, "nameAlreadyExists", "Name already exists") from error
    item.modified, item.modified_by = now(), call.user.id
    call.tenant.touched()
    return Reply(body={"@odata.context": call.context("driveItem"), **item_json(call.tenant, item)})


def delete(call: Call, item: Item) -> Reply:
    """The item and all that is in it is gone; there is no recycle bin."""
    _changeable(call, item)
    item.drive.remove(item)
    call.tenant.touched()
    return Reply(204)


def _changeable(call: Call, item: Item) -> None:
    role = call.tenant.role_of(call.user, item)
    if role is None or strength(role) < strength("write") or item.parent is None:
        raise access_denied()
    if item.locked:
        raise Declined(423, "resourceLocked", "The resource you are attempting to access is locked")
    if call.headers.get("if-match", item.etag) not in {item.etag, "*"}:
        raise Declined(412, "resourceModified", "ETag does not match current item's value")


def _name(call: Call, item: Item) -> str:
    match call.document.get("name"):
        case None if "parentReference" in call.document:
            return item.name
        case str(name) if name.strip() and not set(name) & FORBIDDEN:
            return name
        case _:
            raise malformed("The name is not valid.")


def _parent(call: Call, item: Item) -> Item:
    assert item.parent is not None  # noqa: S101 - roots cannot be changed
    match call.document.get("parentReference"):
        case None:
            return item.parent
        case {"id": str(parent)} if parent in item.drive.items and item.drive.items[parent].folder:
            return item.drive.items[parent]
        case {"path": str(path)} if found := item.drive.at(path.partition(":")[2]):
            return found
        case {"id": _} | {"path": _}:
            raise no_item("Item not found")
        case _:
            raise malformed()
