"""python -m tests.bench.shares: what a share costs, from the press on Share to the card that tells of it.

    this process: Adele's Teams client ──HTTP── tenant ──HTTP── serve, a process of its own

Shares per second and the CPU of `serve` for each, to 1, 5 and 20 people; and Graph's calls: n invites and two reads,
each worth five of Graph's resource units (https://learn.microsoft.com/sharepoint/dev/general-development/
how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online). Written into build/bench-shares.json.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import sys
import time
import uuid
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import orjson
import uvloop

from bot.store.postgres import database
from tests.bench.figures import Bar
from tests.bench.servers import ROOT, Server, leave_first_core, running
from tests.chat import Card, Chatter, World
from tests.processes import free_port

BUILD = ROOT / "build"
CROWDS = (1, 5, 20)
MOST = max(CROWDS)
FILES = 1500
SIZES = {"tiny": (1, 2), "normal": (5, 8), "full": (9, 30)}
"""Rounds, and shares in each."""
_UNITS = 5


@dataclass(frozen=True)
class Figures:
    """One round of shares to so many people each. The calls are those of one share."""

    people: int
    shares: int
    per_second: float
    cpu_ms: float
    p50_ms: float
    invites: float
    reads: float

    @property
    def units(self) -> float:
        return _UNITS * (self.invites + self.reads)


def crowd() -> dict[str, Any]:
    """A tenant of one who shares and many who do not; a file for each share, so that nobody has access already."""
    mails = ["adele@contoso.com", *(f"person{n}@contoso.com" for n in range(MOST))]
    return {
        "id": str(uuid.UUID(int=1)),
        "name": "Contoso",
        "domain": "contoso.com",
        "signedIn": mails[0],
        "app": str(uuid.UUID(int=2)),
        "people": [
            {
                "id": str(uuid.UUID(int=1000 + n)),
                "displayName": mail.partition("@")[0],
                "mail": mail,
                "userPrincipalName": mail,
                "teamsId": f"29:{n}",
            }
            for n, mail in enumerate(mails)
        ],
        "drives": [
            {
                "id": "b!bench",
                "driveType": "business",
                "owner": mails[0],
                "webUrl": "https://contoso-my.sharepoint.com/personal/adele/Documents",
                "files": [{"path": f"Plan {n}.docx", "id": f"01PLAN{n:04}"} for n in range(FILES)],
            }
        ],
    }


@asynccontextmanager
async def stage(database_url: str | None) -> AsyncIterator[tuple[World, Server]]:
    """`serve` as it ships, beside a tenant of its own."""
    tenant_file, env_file, port = BUILD / "bench-shares.json.tenant", BUILD / "bench-shares.env", free_port()
    tenant_file.write_bytes(orjson.dumps(crowd()))
    bot_url = f"http://127.0.0.1:{port}/api/messages"
    far = ("-m", "bot", "tenant", "--port", "0", "--tenant", tenant_file, "--bot", bot_url, "--env", env_file)
    async with (
        database(database_url, BUILD / "bench-data", "bench_shares", fresh=True) as url,
        running(*far, env={}, log=BUILD / "bench-shares-tenant.log") as tenant,
    ):
        env = dict(line.split("=", 1) for line in env_file.read_text().splitlines())
        env |= {"SHAREBOT_PORT": str(port), "SHAREBOT_DATABASE_URL": url, "SHAREBOT_SHARES_PER_HOUR": "1000"}
        async with (
            running("-m", "bot", "serve", env=env, log=BUILD / "bench-shares-bot.log") as bot,
            World.at(f"http://127.0.0.1:{tenant.port}") as world,
        ):
            yield world, bot


async def bench(size: str, database_url: str | None) -> dict[int, list[Figures]]:
    """One person, five, twenty, and again: whatever else the machine does meets all of them alike."""
    rounds, shares = SIZES[size]
    done: dict[int, list[Figures]] = {people: [] for people in CROWDS}
    files = itertools.count()
    async with stage(database_url) as (world, bot):
        adele = await world.person("adele@contoso.com")
        for _ in range(rounds):
            for people in CROWDS:
                done[people].append(await measured(world, bot, adele, people, [next(files) for _ in range(shares)]))
    return done


async def measured(world: World, bot: Server, adele: Chatter, people: int, files: Sequence[int]) -> Figures:
    """The forms are open before the clock starts: what is measured begins with a press, and ends with its result."""
    names = ", ".join(f"person{n}@contoso.com" for n in range(people))
    forms = [await adele.says(f"share Plan {n}.docx with {names}") for n in files]
    calls, cpu, began = await _calls(world), bot.cpu_s(), time.perf_counter()
    took = [await timed(form) for form in forms]
    seconds = time.perf_counter() - began
    spent = (bot.cpu_s() - cpu) * 1000 / len(files)
    per_share = {kind: (n - calls[kind]) / len(files) for kind, n in (await _calls(world)).items()}
    return Figures(people, len(files), len(files) / seconds, spent, median(took), **per_share)


async def timed(form: Card) -> float:
    """Milliseconds until the card tells of it. Raises where not everybody got access."""
    pressed = time.perf_counter()
    done = await form.press("Share")
    if "Sharing …" in done.text:
        done = await form.becomes("Has access now")
    took = (time.perf_counter() - pressed) * 1000
    if "Has access now" not in done.text or "Not shared" in done.text:
        raise AssertionError(done.text)
    return took


async def _calls(world: World) -> dict[str, int]:
    return {
        "invites": len(await world.calls("POST .*/invite")),
        "reads": len(await world.calls("GET .*/permissions")),
    }


# --- what is written ---------------------------------------------------------------------------------


def report(done: Mapping[int, Sequence[Figures]]) -> dict[str, Any]:
    return {
        "shares": {
            str(people): {
                "median": {name: median(getattr(one, name) for one in of) for name in _COLUMNS},
                "spread": {name: [min(v), max(v)] for name in _COLUMNS if (v := [getattr(o, name) for o in of])},
            }
            for people, of in done.items()
        },
        "bars": [asdict(bar) | {"met": bar.met} for bar in bars(done)],
    }


def bars(done: Mapping[int, Sequence[Figures]]) -> tuple[Bar, ...]:
    return tuple(
        Bar(f"Graph calls of a share to {people}", max(one.invites + one.reads for one in of), people + 2)
        for people, of in done.items()
    )


def table(done: Mapping[int, Sequence[Figures]]) -> str:
    lines = [f"{'people':<8}" + "".join(f"{name:>12}" for name in _COLUMNS)]
    for people, of in done.items():
        mid = (median(getattr(one, name) for one in of) for name in _COLUMNS)
        lines.append(f"{people:<8}" + "".join(f"{value:>12.1f}" for value in mid))
    lines += [f"{bar.what:<33} {bar.value:g} of at most {bar.at_most:g}" for bar in bars(done)]
    return "\n".join(lines) + "\n"


_COLUMNS = ("per_second", "cpu_ms", "p50_ms", "invites", "reads", "units")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.shares", description=__doc__.partition("\n")[0])
    parser.add_argument("--size", choices=SIZES, default="normal", help="how long (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=BUILD / "bench-shares.json", metavar="FILE")
    parser.add_argument("--database-url", metavar="URL", help="a PostgreSQL of your own")
    arguments = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    leave_first_core()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        done = runner.run(bench(arguments.size, arguments.database_url))
    arguments.out.write_bytes(orjson.dumps(report(done), option=orjson.OPT_INDENT_2))
    sys.stdout.write(table(done))
    return 0


if __name__ == "__main__":
    sys.exit(main())
