"""Who has access to an item: read it, change it, take it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.errors import FixedByLink, NotAccepted
from bot.graph.addresses import segment
from bot.graph.client import Graph, next_page
from bot.graph.models import Permission, read, rows
from bot.model import Person, Role, UserKey

_MOST_PAGES = 50


async def list_permissions(graph: Graph, user: UserKey, item_path: str) -> tuple[Permission, ...]:
    """All of them for an owner; others see what concerns themselves. An outsider may be missing until they came.

    https://learn.microsoft.com/graph/api/driveitem-list-permissions
    """
    found: list[Permission] = []
    page: str | None = f"{item_path}/permissions"
    for _ in range(_MOST_PAGES):
        if page is None:
            break
        answer = await graph.get(user, page)
        found += rows(Permission, answer.body)
        page = next_page(answer.body)
    return tuple(found)


async def change_role(graph: Graph, user: UserKey, item_path: str, permission_id: str, role: Role) -> Permission:
    """Raise or lower a direct grant to one person. Raises FixedByLink for a link's row, whose role is the link's.

    https://learn.microsoft.com/graph/api/permission-update
    """
    try:
        answer = await graph.patch(user, _row(item_path, permission_id), {"roles": [role]})
    except NotAccepted as error:
        if error.code == "badArgument":
            raise FixedByLink(str(error), status=error.status, code=error.code, request_id=error.request_id) from error
        raise
    return read(Permission, {"id": permission_id, **answer.body}) or Permission(id=permission_id, roles=(role,))


async def remove(graph: Graph, user: UserKey, item_path: str, permission_id: str) -> None:
    """Take one row away. Inherited rows and owners refuse this.

    Raises NotFound where the row is gone already, and where the asker has no access to the file any more.
    https://learn.microsoft.com/graph/api/permission-delete
    """
    await graph.delete(user, _row(item_path, permission_id))


async def revoke_grant(graph: Graph, user: UserKey, item_path: str, permission_id: str, mail: str) -> None:
    """Take one person off a link that others may use too. Raises NotFound as `remove` does.

    https://learn.microsoft.com/graph/api/permission-revokegrants
    """
    await graph.post(user, f"{_row(item_path, permission_id)}/revokeGrants", {"grantees": [{"email": mail}]})


def held_by(permissions: Iterable[Permission], person: Person, *, role: Role | None = None) -> Permission | None:
    """The row that gives this very person access (at least `role`, if named), or None.

    What one gets as a member of a group or by a link for everybody names nobody and is not found here.
    """
    held = rows_of(permissions, person)
    return next((row for row in held if role is None or row.covers(role)), None)


def rows_of(permissions: Iterable[Permission], person: Person) -> tuple[Permission, ...]:
    """Every row that names this person: given here before inherited, people before links, strong before weak."""
    return tuple(sorted((row for row in permissions if row.names(person)), key=_order))


def is_whole(permissions: Sequence[Permission], asker: UserKey) -> bool:
    """Owners see every row, others only those about themselves: somebody else's row proves the list whole."""
    me = Person(kind="member", id=asker.object_id, name="")
    others = (p for row in permissions for p in row.principals() if p.kind == "user" and p.id and not p.is_person(me))
    owns = any("owner" in row.effective_roles() and row.names(me) for row in permissions)
    return owns or any(True for _ in others)


def _order(row: Permission) -> tuple[bool, bool, int]:
    weakness = 0 if row.covers("write") else 1 if row.covers("read") else 2
    return row.inherited, row.link is not None, weakness


def _row(item_path: str, permission_id: str) -> str:
    return f"{item_path}/permissions/{segment(permission_id)}"
