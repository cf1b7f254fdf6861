"""The local tenant's truth: its people, files, permissions, mails, calls and faults. No HTTP here."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from bot.emulator.drives import Drive, Item, Permission, stand_up
from bot.emulator.faults import Fault
from bot.emulator.records import Group, Manners, Outsider, Team, TenantFile, User

JSON = dict[str, Any]
CALLS_KEPT = 10_000
HOUR_S = 3600


class Tenant:
    """One Microsoft 365 tenant in memory. Graph, Entra, the connector and the chat page all play on this one object."""

    def __init__(self, record: TenantFile) -> None:
        self._record = record
        self._listeners: list[Callable[[], None]] = []
        self.on_reset: list[Callable[[], None]] = []
        self.chats: Callable[[], list[JSON]] = list
        self.calls: deque[JSON] = deque(maxlen=CALLS_KEPT)
        self.outbox: list[JSON] = []
        self._mailed: deque[tuple[float, str, str]] = deque()
        self.faults: list[Fault] = []
        self.clock_offset = 0
        self._clock_moved = asyncio.Event()
        self._stand_up()

    @classmethod
    def load(cls, path: Path) -> Tenant:
        """Read a tenant file. Raises pydantic's ValidationError, or ValueError for a name nobody has."""
        return cls(TenantFile.model_validate_json(path.read_bytes()))

    def reset(self) -> None:
        """Everything back to the file. Listeners stay; chats hear of it through `on_reset`."""
        self._stand_up()
        self.calls.clear()
        self.outbox.clear()
        self._mailed.clear()
        self.faults.clear()
        self._move_clock(0)
        for forget in self.on_reset:
            forget()
        self.touched()

    def _stand_up(self) -> None:
        record = self._record.model_copy(deep=True)
        self.id = str(record.id)
        self.name = record.name
        self.domain = record.domain
        self.signed_in: str = record.signedIn
        self.app_id = str(record.app)
        self.manners: Manners = record.graph
        self.people: dict[str, User] = {user.id: user for user in record.people}
        self.groups: dict[str, Group] = {group.id: group for group in record.groups}
        self.outsiders: dict[str, Outsider] = {one.mail.lower(): one for one in record.outsiders}
        self._by_name = {
            name.lower(): user for user in record.people for name in (user.userPrincipalName, user.address)
        }
        self._groups_by_mail = {group.mail.lower(): group for group in record.groups if group.mail}
        self.teams: list[Team] = [self._with_ids(team) for team in record.teams]
        self.drives: dict[str, Drive] = {drive.id: drive for drive in map(self._drive, record.drives)}

    def _with_ids(self, team: Team) -> Team:
        return team.model_copy(update={"members": [self._known(mail).id for mail in team.members]})

    def _drive(self, record: Any) -> Drive:
        return stand_up(record, self._known, self.group)

    def _known(self, mail: str) -> User:
        user = self.user(mail)
        if user is None:
            raise ValueError(f"The tenant file names {mail}, but no such person is in it.")
        return user

    # --- people ---------------------------------------------------------------------------------------

    def user(self, mail_or_id: str) -> User | None:
        return self.people.get(mail_or_id) or self._by_name.get(mail_or_id.lower())

    def group(self, mail_or_id: str) -> Group | None:
        return self.groups.get(mail_or_id) or self._groups_by_mail.get(mail_or_id.lower())

    def add_guest(self, user: User) -> None:
        self.people[user.id] = user
        self._by_name |= {user.userPrincipalName.lower(): user, user.address.lower(): user}

    def redeem(self, mail: str, item_id: str | None = None) -> int | None:
        """Somebody from outside opens their invitations, or the one to this item. How many were new; None: nobody
        invited them.
        """
        links = [
            row.link
            for item in self.items()
            for row in item.permissions.values()
            if row.link and mail.lower() in row.link.invited and item_id in {None, item.id}
        ]
        new = [link.invited[mail.lower()] for link in links if not link.invited[mail.lower()].redeemed]
        for invited in new:
            known = self.outsiders.get(invited.mail)
            invited.name, invited.redeemed = known.displayName if known else invited.name, True
        for mailed in self.outbox:
            if mailed["to"].lower() == mail.lower() and item_id in {None, mailed["item"]}:
                mailed["opened"] = True
        if new:
            self.touched()
        return len(new) if links else None

    # --- files ----------------------------------------------------------------------------------------

    def items(self) -> Iterator[Item]:
        """All files and folders, roots left out."""
        return (item for drive in self.drives.values() for item in drive.items.values() if item.parent)

    def item(self, name_or_path: str) -> Item:
        """The one item with this name, or whose path ends so. Raises LookupError when none or several fit."""
        ending = "/" + name_or_path.strip("/")
        found = [item for item in self.items() if ("/" + item.path).endswith(ending)]
        if len(found) != 1:
            raise LookupError(f"{len(found)} items are called {name_or_path}")
        return found[0]

    def files_of(self, user: User) -> list[JSON]:
        """The files a person may open, own OneDrive first: what an attachment picker offers."""
        seen = [item for item in self.items() if not item.folder and self.role_of(user, item)]
        seen.sort(key=lambda item: (item.drive.owner != user.id, item.drive.name, item.path.lower()))
        return [
            {
                "driveId": item.drive.id,
                "itemId": item.id,
                "name": item.name,
                "path": f"{item.drive.owner_name}/{item.path}",
                "webUrl": item.web_url,
                "role": self.role_of(user, item),
            }
            for item in seen
        ]

    def role_of(self, user: User, item: Item) -> str | None:
        """The strongest role of a person on an item, from whatever gives it; None means that it is not visible."""
        return item.role_of(user, self.groups)

    def permissions_of(self, item: Item) -> dict[str, str]:
        """Mail (or group title) to role, for direct grants only: what a test wants to know."""
        return {name: row.role for row in item.permissions.values() for name in self.holders_of(row)}

    def holders_of(self, row: Permission) -> list[str]:
        if row.link:
            return [invited.mail for invited in row.link.invited.values()]
        assert row.holder is not None  # noqa: S101 - a row without a link has a holder
        return [row.holder.mail or row.holder.name]

    # --- what happened --------------------------------------------------------------------------------

    def record(
        self,
        method: str,
        path: str,
        status: int,
        user: str | None,
        body: Any = None,
        *,
        cut: Literal["before", "after"] | None = None,
    ) -> None:
        """Remember one call to Graph or the connector. `status` 0: it was cut before anything happened."""
        call: JSON = {"method": method, "path": path, "status": status, "at": now(), "user": user}
        if body is not None:
            call["body"] = body
        if cut:
            call["cut"] = cut
        self.calls.append(call)
        self.touched()

    def mail(self, *, to: str, sender: User, item: Item, message: str, role: str) -> None:
        """Put an invitation in the outbox."""
        self.outbox.append(
            {
                "to": to,
                "item": item.id,
                "message": message,
                "at": now(),
                "from": sender.address,
                "itemName": item.name,
                "driveId": item.drive.id,
                "role": role,
            }
        )
        self.touched()

    def may_mail_outside(self, sender: User, drive: Drive) -> bool:
        """Whether one more invitation may go out, by the limits of an hour; if so, it is counted."""
        now, limit = time.time() + self.clock_offset, self.manners.mailsPerHour
        while self._mailed and now - self._mailed[0][0] >= HOUR_S:
            self._mailed.popleft()
        by_sender = sum(person == sender.id for _, person, _ in self._mailed)
        from_drive = sum(place == drive.id for _, _, place in self._mailed)
        if limit and max(by_sender, from_drive) >= limit:
            return False
        self._mailed.append((now, sender.id, drive.id))
        return True

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back on every change of permissions, mails or calls. Returns what ends it."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def touched(self) -> None:
        for callback in tuple(self._listeners):
            callback()

    # --- faults and the clock -------------------------------------------------------------------------

    def fault_for(self, method: str, path_qs: str) -> Fault | None:
        """The next planned fault for this call; each counts down with every call it meets."""
        fault = next((fault for fault in self.faults if fault.meets(method, path_qs)), None)
        if fault:
            fault.times -= 1
            if fault.times <= 0:
                self.faults.remove(fault)
        return fault

    def advance(self, seconds: int) -> None:
        self._move_clock(self.clock_offset + seconds)
        self.touched()

    def _move_clock(self, offset: int) -> None:
        self.clock_offset = offset
        self._clock_moved.set()
        self._clock_moved = asyncio.Event()

    async def clock_unlike(self, offset: int, timeout_s: float) -> int:
        """The clock's offset, as soon as it differs from `offset` or the time is over."""
        try:
            async with asyncio.timeout(timeout_s):
                while self.clock_offset == offset:
                    await self._clock_moved.wait()
        except TimeoutError:
            pass
        return self.clock_offset


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
