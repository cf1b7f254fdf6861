"""The process is killed at every point of a share and of an undo: what was begun is finished, once.

The tenant freezes the bot by keeping back an answer: `before` the call has changed anything, or `after`. Then comes
SIGKILL. What happens between two calls, in our own rows, is the same as one of the two to everybody outside; the
random moments look there too.
"""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psycopg
import pytest

from bot.store.embedded import Server
from tests.chat import Card, World, in_days, until
from tests.database import another_database
from tests.processes import Apart, Running, apart, free_port, long_size

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]

_FILE = "Annual Report.docx"
_BOTH = {"ryan@contoso.com": "read", "lee@contoso.com": "read"}
_AT_ONCE = 4
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Point:
    """Where it is frozen: at the call of this kind that comes after `skip` others."""

    name: str
    method: str
    path: str
    cut: Literal["before", "after"]
    skip: int = 0

    def faults(self) -> list[Mapping[str, object]]:
        call = {"method": self.method, "path": self.path}
        passing = [{**call, "times": self.skip}] if self.skip else []
        return [*passing, {**call, "cut": self.cut, "delay_ms": 15_000}]


SHARING = [
    Point("the first invite has changed something, its answer is not read", "POST", "/invite", "after"),
    Point("the second invite has not changed anything", "POST", "/invite", "before", skip=1),
    Point("the conversation is told, the answer is not read", "PUT", "/activities/", "after"),
    Point("the first invite has not changed anything", "POST", "/invite", "before"),
    Point("the second invite has changed something, its answer is not read", "POST", "/invite", "after", skip=1),
    Point("all are invited, nobody was read back", "GET", "/permissions", "before", skip=1),
    Point("the conversation is not told", "PUT", "/activities/", "before"),
]
UNDOING = [
    Point("the first right is gone, the answer is not read", "DELETE", "/permissions/", "after"),
    Point("the second right is not gone", "DELETE", "/permissions/", "before", skip=1),
    Point("nothing was looked at", "GET", "/permissions", "before"),
    Point("the first right is not gone", "DELETE", "/permissions/", "before"),
    Point("the second right is gone, the answer is not read", "DELETE", "/permissions/", "after", skip=1),
    Point("all are gone, nobody has looked", "GET", "/permissions", "before", skip=1),
    Point("the conversation is not told", "PUT", "/activities/", "before"),
]


@dataclass(frozen=True)
class Case:
    """One world of its own: what is done in it, where it dies, and who goes on."""

    deed: Literal["share", "undo", "outsider", "link", "press", "moment"]
    point: Point
    alone: bool = True
    after_ms: int = 0

    @property
    def name(self) -> str:
        return (
            f"{self.deed}: {self.point.name}, {'restarted' if self.alone else 'another replica lives'} {self.after_ms}"
        )


LINKING = [
    Point("the link is made, the answer is not read", "POST", "/createLink", "after"),
    Point("the link is not made", "POST", "/createLink", "before"),
]
_FORM = Point("who has access is being read for the form", "GET", "/permissions", "before")
_INVITED = SHARING[0]


def cases() -> list[Case]:
    """In the small size every second deed dies once; in the full one all of them, at all points, in both ways."""
    if long_size(0, 1) == 0:
        few: list[Case] = [Case("share", point, alone=n != 1) for n, point in enumerate(SHARING[:3])]
        few += [Case("undo", point, alone=n == 1) for n, point in enumerate(UNDOING[:2])]
        return [*few, Case("outsider", _INVITED), Case("link", LINKING[0]), Case("moment", _INVITED, after_ms=30)]
    moments = random.Random(5).sample(range(400), 40)  # noqa: S311 - no secret
    return [
        *(Case("share", point, alone) for point in SHARING for alone in (True, False)),
        *(Case("undo", point, alone) for point in UNDOING for alone in (True, False)),
        *(Case("outsider", _INVITED, alone) for alone in (True, False)),
        *(Case("link", point) for point in LINKING),
        Case("press", _FORM),
        *(Case("moment", _INVITED, after_ms=after) for after in moments),
    ]


async def test_what_was_begun_is_finished_once_wherever_it_was_killed(tmp_path: Path, postgres: Server) -> None:
    room = asyncio.Semaphore(_AT_ONCE)

    async def one(case: Case) -> None:
        async with room:
            with another_database(postgres) as url:
                async with apart(_folder(tmp_path), url) as processes, World.at(processes.tenant.url) as world:
                    await DEEDS[case.deed](case, world, processes, url)

    async with asyncio.TaskGroup() as group:
        for case in cases():
            group.create_task(one(case))


async def shares(case: Case, world: World, processes: Apart, url: str) -> None:
    bot, form = await asked(world, processes)
    await killed(case, world, processes, bot, press=(form, "Share"))

    await form.becomes("Has access now")
    assert await world.granted(_FILE) == _BOTH, case.name
    assert sorted(await world.outbox()) == sorted(_BOTH), case.name
    assert await recorded(url) == ["invite", "invite"], case.name


async def undoes(case: Case, world: World, processes: Apart, url: str) -> None:
    bot, form = await asked(world, processes)
    done = await form.press("Share")
    await told(done)
    await killed(case, world, processes, bot, press=(done, "Undo"))

    async def taken_back() -> bool:
        return await world.granted(_FILE) == {}

    await until(taken_back)
    await done.becomes("Taken back")
    assert (await recorded(url)).count("revoke") >= 2, case.name


async def doubts(case: Case, world: World, processes: Apart, url: str) -> None:
    """Where the truth cannot be read, at most one mail, and the person decides."""
    bot, form = await asked(world, processes, "someone@fabrikam.com")
    check = await form.press("Share")
    (go,) = [title for title, button in check.buttons.items() if button["verb"] == "confirm"]
    await killed(case, world, processes, bot, press=(check, go))

    left = await form.becomes("Not certain")
    assert "Try again" in left.buttons, case.name
    assert await world.outbox() == ["someone@fabrikam.com"], case.name


async def links(case: Case, world: World, processes: Apart, url: str) -> None:
    """Nobody makes it again; what is there is known, and ends on its day."""
    bot, form = await asked(world, processes, "Ryan Gregg")
    await world.faults({"path": "/invite$", "like": "sharingFailed"})
    tomorrow = in_days(1)
    done = await (await form.press("Share", until=tomorrow)).ends()
    await killed(case, world, processes, bot, press=(done, "Make a link instead"))
    assert await recorded(url) == ["invite", "link"], case.name
    assert (await world.granted(_FILE) != {}) == (case.point.cut == "after"), case.name

    await world.advance(5 * 24 * 3600)

    async def ended() -> bool:
        return await world.granted(_FILE) == {}

    await until(ended)
    assert "revoke" in await recorded(url), case.name


async def loses_a_press(case: Case, world: World, processes: Apart, url: str) -> None:
    bot, form = await asked(world, processes)
    await killed(case, world, processes, bot, press=(form, "Share"))
    assert await world.granted(_FILE) == {}, case.name

    await form.press("Share")
    assert await world.granted(_FILE) == _BOTH, case.name
    assert sorted(await world.outbox()) == sorted(_BOTH), case.name


async def dies_some_time(case: Case, world: World, processes: Apart, url: str) -> None:
    """At a moment that falls between our own rows as well as between calls."""
    bot, form = await asked(world, processes)
    pressing = asyncio.create_task(form.send(form.action("Share")))
    await asyncio.wait([pressing], timeout=case.after_ms / 1000)
    await bot.kill()
    await asyncio.wait([pressing])
    await processes.serve()
    await form.send(form.action("Share"))  # lost if it was not claimed, and then pressed again; else it changes nothing

    await form.becomes("Has access now")
    assert await world.granted(_FILE) == _BOTH, case.name
    assert sorted(await world.outbox()) == sorted(_BOTH), case.name


DEEDS = {
    "share": shares,
    "undo": undoes,
    "outsider": doubts,
    "link": links,
    "press": loses_a_press,
    "moment": dies_some_time,
}


# --- how it is done ----------------------------------------------------------------------------------


async def asked(world: World, processes: Apart, people: str = "Ryan Gregg and Lee Gu") -> tuple[Running, Card]:
    bot = await processes.serve()
    adele = await world.person("adele@contoso.com")
    return bot, await adele.says(f"share {_FILE} with {people}")


async def killed(case: Case, world: World, processes: Apart, bot: Running, *, press: tuple[Card, str]) -> None:
    """Press, freeze at the point, kill; then either it is started again, or another replica was there already."""
    card, title = press
    await world.faults(*case.point.faults())
    pressing = asyncio.create_task(card.send(card.action(title)))

    async def frozen() -> bool:
        return bool(await world.get("/_tenant/faults") == [])

    await until(frozen)
    if not case.alone:
        await processes.serve(SHAREBOT_PORT=str(free_port()))
    await bot.kill()
    await asyncio.wait([pressing])
    if case.alone:
        await processes.serve()


async def told(done: Card) -> None:
    """Until the conversation's own card is the result, so that no later call is one of the share's."""

    async def shown() -> bool:
        return "Undo" in Card(done.who, (await done.who.sees(done.message)).message | {"own_view": None}).buttons

    await until(shown)


async def recorded(url: str) -> list[str]:
    """What the audit says, in order."""
    async with await psycopg.AsyncConnection.connect(url) as connection:
        rows = await (await connection.execute("SELECT action FROM audit ORDER BY id")).fetchall()
    return [str(action) for (action,) in rows]


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / str(next(_numbers))
    folder.mkdir()
    return folder
