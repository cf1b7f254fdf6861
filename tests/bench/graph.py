"""python -m tests.bench.graph: what bot/graph costs beside bare aiohttp, and whether one person's 429 delays others.

    this process: Graph, or aiohttp alone ──HTTP── the local tenant's Graph, a process of its own

Overhead: the same call again and again, A B A B, and the CPU of this process for each. Fairness: 200 people make
1,000 shares at once, once in peace, and once while Graph turns away the busiest of them with 429; what counts is how
long the others took. Written into build/bench-graph.json; only ratios of one run mean anything elsewhere.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp
import orjson
import uvloop

from bot.errors import Throttled
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.invite import DriveRecipient, Invite, invite_to
from bot.graph.permissions import list_permissions
from bot.model import File, UserKey
from tests.bench.figures import Bar
from tests.bench.servers import ROOT, Server, leave_first_core, running

BUILD = ROOT / "build"
PEOPLE = 200
SHARES = 1000
_RETRY_AFTER_S = 0.5
_BLOCK = 25

Call = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Size:
    rounds: int
    calls: int


SIZES = {"tiny": Size(1, 100), "normal": Size(7, 600), "full": Size(15, 2000)}


@dataclass(frozen=True)
class Someone:
    """A person of the crowd, with a file of their own."""

    key: UserKey
    token: str
    mail: str
    file: File


# --- the far end -------------------------------------------------------------------------------------


def crowd() -> dict[str, Any]:
    """A tenant of many, each with one file."""
    mails = [f"person{n}@contoso.com" for n in range(PEOPLE)]
    return {
        "id": str(uuid.UUID(int=1)),
        "name": "Contoso",
        "domain": "contoso.com",
        "signedIn": mails[0],
        "app": str(uuid.UUID(int=2)),
        "people": [
            {
                "id": str(uuid.UUID(int=1000 + n)),
                "displayName": f"Person {n}",
                "mail": mail,
                "userPrincipalName": mail,
                "teamsId": f"29:{n}",
            }
            for n, mail in enumerate(mails)
        ],
        "drives": [
            {
                "id": f"b!{n:04}",
                "driveType": "business",
                "owner": mail,
                "webUrl": f"https://contoso-my.sharepoint.com/personal/person{n}/Documents",
                "files": [{"path": "Plan.docx", "id": f"01PLAN{n:04}"}],
            }
            for n, mail in enumerate(mails)
        ],
    }


@asynccontextmanager
async def tenant() -> AsyncIterator[tuple[Server, list[Someone]]]:
    file = BUILD / "bench-graph-tenant.json"
    record = crowd()
    file.write_bytes(orjson.dumps(record))
    command = ("-m", "bot", "tenant", "--port", "0", "--tenant", file, "--env", BUILD / "bench-graph.env")
    async with (
        running(*command, env={}, log=BUILD / "bench-graph-tenant.log") as server,
        aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as http,
    ):
        yield server, [await _someone(http, record, n) for n in range(PEOPLE)]


async def _someone(http: aiohttp.ClientSession, record: dict[str, Any], n: int) -> Someone:
    person = record["people"][n]
    async with http.post("/_tenant/token", json={"user": person["mail"]}) as answer:
        token = (await answer.json())["access_token"]
    return Someone(
        key=UserKey(tenant_id=record["id"], object_id=person["id"]),
        token=token,
        mail=person["mail"],
        file=File(drive_id=f"b!{n:04}", item_id=f"01PLAN{n:04}", name="Plan.docx"),
    )


@asynccontextmanager
async def graph_for(server: Server, people: Sequence[Someone]) -> AsyncIterator[tuple[Graph, aiohttp.ClientSession]]:
    """The service, and the session under it, with the limits that the bot gives it."""
    tokens = {one.key: one.token for one in people}

    async def token_for(user: UserKey) -> str:
        return tokens[user]

    connector = aiohttp.TCPConnector(limit=200, limit_per_host=100, keepalive_timeout=60)
    async with aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar()) as session:
        base_url = f"http://127.0.0.1:{server.port}/graph"
        yield Graph(session=session, base_url=base_url, token_for=token_for, timeout_s=60.0), session


# --- overhead ----------------------------------------------------------------------------------------


async def overhead(server: Server, people: Sequence[Someone], size: Size) -> dict[str, list[float]]:
    """CPU per call in milliseconds, round by round."""
    adele, ryan = people[:2]
    async with graph_for(server, people) as (graph, session):
        body = an_invite(ryan)
        url = f"http://127.0.0.1:{server.port}/graph/v1.0{item_path(adele.file)}"
        headers = {"Authorization": f"Bearer {adele.token}", "Content-Type": "application/json"}
        wire = body.wire()

        async def bare(method: str, path: str, json: object = None) -> object:
            data = orjson.dumps(json) if json else None
            async with session.request(method, url + path, data=data, headers=headers) as answer:
                return orjson.loads(await answer.read())

        path = item_path(adele.file)
        calls: dict[str, Call] = {
            "our read": lambda: list_permissions(graph, adele.key, path),
            "bare read": lambda: bare("GET", "/permissions"),
            "our invite": lambda: invite_to(graph, adele.key, adele.file, body),
            "bare invite": lambda: bare("POST", "/invite", wire),
        }
        await _round(calls, _BLOCK)
        gc.freeze()
        rounds = [await _round(calls, size.calls) for _ in range(size.rounds)]
        return {name: [one[name] for one in rounds] for name in calls}


async def _round(calls: Mapping[str, Call], times: int) -> dict[str, float]:
    """A few calls of each in turn, so that whatever else the machine does meets all of them alike."""
    spent = dict.fromkeys(calls, 0.0)
    for _ in range(times // _BLOCK):
        for name, call in calls.items():
            began = time.process_time()
            for _ in range(_BLOCK):
                await call()
            spent[name] += time.process_time() - began
    return {name: seconds * 1000 / times for name, seconds in spent.items()}


def an_invite(to: Someone) -> Invite:
    return Invite(
        recipients=(DriveRecipient(email=to.mail),),
        message="Please read.",
        requireSignIn=True,
        sendInvitation=True,
        roles=("read",),
    )


# --- fairness ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Crowded:
    """How long the shares of those took whom nobody turned away, and how many of the others' failed."""

    seconds: float
    p50_s: float
    p99_s: float
    slowest_s: float
    turned_away: int


async def fairness(server: Server, people: Sequence[Someone], *, faults: Sequence[dict[str, Any]]) -> Crowded:
    """1,000 shares at once, five of each person; those of the first, whom faults may turn away, begin first."""
    async with graph_for(server, people) as (graph, session):
        async with session.post(f"http://127.0.0.1:{server.port}/_tenant/reset"):
            pass
        async with session.post(f"http://127.0.0.1:{server.port}/_tenant/faults", json=list(faults)) as answer:
            assert answer.status == 200, await answer.text()
        busiest, *others = people
        each = SHARES // PEOPLE
        took: list[float] = []
        turned_away = 0

        async def share(person: Someone) -> None:
            nonlocal turned_away
            began = time.perf_counter()
            try:
                path = item_path(person.file)
                await list_permissions(graph, person.key, path)
                await invite_to(graph, person.key, person.file, an_invite(people[-1 if person is busiest else 0]))
                await list_permissions(graph, person.key, path)
            except Throttled:
                turned_away += 1
            if person is not busiest:
                took.append(time.perf_counter() - began)

        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for _ in range(each):
                group.create_task(share(busiest))
            for _ in range(each):
                for person in others:
                    group.create_task(share(person))
        took.sort()
        return Crowded(
            seconds=time.perf_counter() - began,
            p50_s=took[len(took) // 2],
            p99_s=took[len(took) * 99 // 100],
            slowest_s=took[-1],
            turned_away=turned_away,
        )


def throttled(person: Someone) -> list[dict[str, Any]]:
    """Graph turns this one person's calls away, a thousand times over."""
    headers = {"Retry-After": str(_RETRY_AFTER_S)}
    return [{"path": f"/drives/{person.file.drive_id}/", "status": 429, "headers": headers, "times": SHARES}]


# --- the run -----------------------------------------------------------------------------------------


async def bench(size: Size) -> dict[str, Any]:
    async with tenant() as (server, people):
        rounds = await overhead(server, people, size)
        peace, busy = [], []
        for _ in range((size.rounds + 1) // 2):
            peace.append(await fairness(server, people, faults=()))
            busy.append(await fairness(server, people, faults=throttled(people[0])))
    return {
        "cpu_ms": {name: {"median": median(of), "rounds": of} for name, of in rounds.items()},
        "in peace": [asdict(one) for one in peace],
        "beside a 429": [asdict(one) for one in busy],
        "bars": [asdict(bar) | {"met": bar.met} for bar in bars(rounds, peace, busy)],
    }


def bars(rounds: dict[str, list[float]], peace: Sequence[Crowded], busy: Sequence[Crowded]) -> tuple[Bar, ...]:
    return (
        Bar("CPU of a read / bare aiohttp", _ratio(rounds, "our read", "bare read"), 1.5),
        Bar("CPU of an invite / bare aiohttp", _ratio(rounds, "our invite", "bare invite"), 1.5),
        # The quietest round of each: what else this machine did can only make a round slower.
        Bar("others' p99 beside a 429 / in peace", min(b.p99_s for b in busy) / min(p.p99_s for p in peace), 1.25),
        Bar("others turned away", float(max(one.turned_away for one in busy) - SHARES // PEOPLE), 0.0),
    )


def _ratio(rounds: dict[str, list[float]], one: str, other: str) -> float:
    return median(a / b for a, b in zip(rounds[one], rounds[other], strict=True))


def table(report: dict[str, Any]) -> str:
    lines = [f"{name:<14}{of['median']:>9.3f} ms CPU" for name, of in report["cpu_ms"].items()]
    for name in ("in peace", "beside a 429"):
        last = report[name][-1]
        lines.append(
            f"{name:<14}{last['p50_s']:>9.2f} s p50 {last['p99_s']:>7.2f} s p99, all in {last['seconds']:.2f} s"
        )
    for bar in report["bars"]:
        verdict = "met" if bar["met"] else "MISSED"
        lines.append(f"{bar['what']:<38}{bar['value']:>7.3f}   at most {bar['at_most']:>5}   {verdict}")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.graph", description=__doc__.partition("\n")[0])
    parser.add_argument("--size", choices=SIZES, default="normal", help="how long (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=BUILD / "bench-graph.json", metavar="FILE")
    arguments = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    leave_first_core()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        report = runner.run(bench(SIZES[arguments.size]))
    arguments.out.write_bytes(orjson.dumps(report, option=orjson.OPT_INDENT_2))
    sys.stdout.write(table(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
