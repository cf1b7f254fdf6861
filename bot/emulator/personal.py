"""OneDrive of consumers: its permissions differ from a business drive's in ids, rows and answers. No HTTP.

Each invitation is a row of its own, with a link of its own. Who need not sign in opens that link as whoever they are.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any, Literal

from bot.emulator.drives import Invited, Item, Link, Permission, strength
from bot.emulator.invite_request import Wanted

JSON = dict[str, Any]


def invitation(item: Item, mail: str, wanted: Wanted) -> Permission:
    """The row of one invited address. The same asked twice is the same row; a role is raised, never lowered."""
    row_id = _row_id(item, f"{mail}/{wanted.sign_in}")
    row = item.permissions.get(row_id)
    if row is None:
        link = Link("users", _kind(wanted.role), link_url(item, row_id), sign_in=wanted.sign_in)
        link.invited[mail] = Invited(mail, mail)
        row = item.permissions[row_id] = Permission(row_id, wanted.role, link=link)
    if strength(wanted.role) > strength(row.role):
        row.role = wanted.role
        row.link = replace(row.link, type=_kind(wanted.role)) if row.link else None
    row.expires = wanted.expires or row.expires
    row.password = wanted.password or row.password
    return row


def _row_id(item: Item, what: str) -> str:
    number = int(hashlib.sha256(f"{item.id}/{what}".encode()).hexdigest()[:8], 16)
    return f"{item.drive.id.upper()}!{number}"


def _kind(role: Literal["read", "write"]) -> Literal["view", "edit"]:
    return "edit" if role == "write" else "view"


def link_url(item: Item, row_id: str) -> str:
    letter = "f" if item.folder else {"docx": "w", "xlsx": "x", "pptx": "p"}.get(item.name.rpartition(".")[2], "u")
    token = hashlib.sha256(f"{item.id}/{row_id}".encode()).hexdigest()[:24]
    return f"https://1drv.ms/{letter}/s!{token}"


def shown(item: Item, row: Permission, *, role: str | None = None) -> JSON:
    """A row as both invite and list show it. `role`: the one that was asked for, in the answer to an invite."""
    answer: JSON = {"id": row.id, "roles": [role or row.role]}
    if row.holder:
        answer["grantedTo"] = {"user": {"displayName": row.holder.name, "id": item.drive.id}}
    if row.link:
        url = row.link.url
        answer["link"] = {"webUrl": url} | (
            {} if row.link.invited else {"type": row.link.type, "scope": row.link.scope}
        )
        answer |= {"shareId": url.rpartition("/")[2], "hasPassword": row.password}
        for one in row.link.invited.values():
            answer["grantedTo"] = {"user": {"id": one.mail, "displayName": one.name}}
            answer["invitation"] = {"email": one.mail, "signInRequired": row.link.sign_in}
    if row.expires:
        answer["expirationDateTime"] = row.expires
    above = item.source(row)
    if above is not item:
        answer["inheritedFrom"] = {"driveId": above.drive.id, "id": above.id, "path": f"/drive/root:/{above.path}"}
    return answer
