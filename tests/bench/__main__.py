"""python -m tests.bench: our turns and the stock SDK's, round after round, into build/bench.json and on the terminal.

    load, far end, tenant, database ──HTTP── one server at a time: ours (help, share), stock (echo), bare (echo)
              other cores                                      first core

Ours is `python -m bot serve` as it ships: tokens checked, metrics on, its log at INFO in a file. All servers live
through the whole run, and only the one that is measured gets work. Only ratios of one run mean anything elsewhere.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import platform
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import uvloop

from bot.emulator.app import LocalTenant, local_tenant
from bot.store.postgres import NoDatabase, database
from tests.bench import figures, load, servers, turns
from tests.bench.far_end import FarEnd
from tests.bench.figures import Figures
from tests.bench.servers import ROOT, Server, running
from tests.bench.turns import ECHO, HELP, SHARE, Adele, Turn
from tests.environment import Unmakeable, python_of

BUILD = ROOT / "build"
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Size:
    rounds: int
    seconds: float


SIZES = {"tiny": Size(1, 0.5), "normal": Size(5, 2.0), "full": Size(9, 5.0)}
_WARM_UP_S = 0.5


@dataclass(frozen=True)
class Stage:
    """Everything that runs, and who speaks."""

    ours: Server
    stock: Server
    bare: Server
    tenant: LocalTenant
    far_end: FarEnd
    adele: Adele

    async def measure(self, server: Server, turn: Turn, seconds: float) -> Figures:
        await self._load(server, turn, _WARM_UP_S)
        tokens, connections, cpu = self._tokens(), self.far_end.connections, server.cpu_s()
        answers = await self._load(server, turn, seconds)
        took, count = sorted(answers.took), len(answers.took)
        return Figures(
            turns=count,
            cpu_ms=(server.cpu_s() - cpu) * 1000 / count,
            per_second=count / answers.seconds,
            p50_ms=took[count // 2] * 1000,
            p99_ms=took[count * 99 // 100] * 1000,
            rss_mb=server.rss_mb(),
            connections_per_reply=(self.far_end.connections - connections) / count,
            tokens_per_turn=(self._tokens() - tokens) / count,
        )

    async def _load(self, server: Server, turn: Turn, seconds: float) -> load.Answers:
        """A turn that failed costs little: only those that did their work count, so all must have."""
        replies = self.far_end.replies
        answers = await load.send(server.port, self.adele.says(turn), seconds=seconds)
        replied = self.far_end.replies - replies
        assert set(answers.statuses) == {201}, f"{turn.name}: {dict(answers.statuses)}"
        assert replied == len(answers.took), f"{turn.name}: {len(answers.took)} turns, {replied} replies"
        assert all(words in self.far_end.last for words in turn.shows), f"{turn.name}: {self.far_end.last!r}"
        return answers

    def _tokens(self) -> int:
        return sum(self.tenant.entra.asked.values())


@asynccontextmanager
async def stage(database_url: str | None) -> AsyncIterator[Stage]:
    async with AsyncExitStack() as stack:
        python = await python_of(ROOT / "requirements-bench.txt", BUILD / "bench-stock")
        url = await stack.enter_async_context(database(database_url, BUILD / "bench-data", "bench", fresh=True))
        tenant = await local_tenant()
        stack.push_async_callback(tenant.stop)
        await tenant.start()
        far_end = await stack.enter_async_context(FarEnd.open())
        settings = tenant.environment() | {
            "SHAREBOT_DATABASE_URL": url,
            "SHAREBOT_PORT": "0",
            "SHAREBOT_LOG_LEVEL": "INFO",
        }
        theirs = {
            "BENCH_APP_ID": settings["SHAREBOT_APP_ID"],
            "BENCH_TENANT_ID": settings["SHAREBOT_TENANT_ID"],
            "BENCH_OPENID_URL": settings["SHAREBOT_OPENID_URL"],
        }
        start = stack.enter_async_context
        ours = await start(running("-m", "bot", "serve", env=settings, log=BUILD / "bench-serve.log"))
        stock = await start(running(HERE / "stock.py", env=theirs, log=BUILD / "bench-stock.log", python=python))
        bare = await start(running(HERE / "bare.py", env={}, log=BUILD / "bench-bare.log"))
        adele = turns.Adele(tenant, far_end.url)
        assert await load.ask(ours.port, adele.signs_in()) == 200, "the sign-in failed"
        yield Stage(ours, stock, bare, tenant, far_end, adele)


async def bench(size: Size, database_url: str | None) -> dict[str, list[Figures]]:
    """A B A B: whatever else the machine does meets all of them alike."""
    async with stage(database_url) as on:
        order = {
            "our help": (on.ours, HELP),
            "stock echo": (on.stock, ECHO),
            "our share": (on.ours, SHARE),
            "bare echo": (on.bare, ECHO),
        }
        rounds: dict[str, list[Figures]] = {name: [] for name in order}
        gc.freeze()  # what was set up shall not be looked through while the load runs
        for _ in range(size.rounds):
            for name, (server, turn) in order.items():
                rounds[name].append(await on.measure(server, turn, size.seconds))
        return rounds


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.partition("\n")[0])
    parser.add_argument("--size", choices=SIZES, default="normal", help="how long (default: %(default)s, a minute)")
    parser.add_argument("--out", type=Path, default=BUILD / "bench.json", metavar="FILE")
    parser.add_argument("--database-url", metavar="URL", help="a PostgreSQL of your own")
    arguments = parser.parse_args()
    size = SIZES[arguments.size]
    BUILD.mkdir(exist_ok=True)
    servers.leave_first_core()
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            rounds = runner.run(bench(size, arguments.database_url))
    except (Unmakeable, NoDatabase) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    written = {"about": _about(arguments.size), **figures.report(rounds)}
    arguments.out.write_bytes(orjson.dumps(written, option=orjson.OPT_INDENT_2))
    sys.stdout.write("\n".join([*figures.table(rounds), f"\nwritten to {arguments.out}\n"]))
    return 0


def _about(size: str) -> dict[str, Any]:
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "size": size,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load_average": os.getloadavg()[0],
    }


if __name__ == "__main__":
    sys.exit(main())
