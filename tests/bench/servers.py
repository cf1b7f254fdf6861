"""A server under test: a process of its own, on a processor core of its own where there are two."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.processes import clean

ROOT = Path(__file__).resolve().parents[2]
_READY_WITHIN_S = 60.0
_GONE_WITHIN_S = 20.0
_CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []  # only Linux can tell


@dataclass(frozen=True)
class Server:
    """Its figures are of this one process: database, tenant and load are others."""

    port: int
    process: psutil.Process

    def cpu_s(self) -> float:
        """User and system time so far, in steps of 10 ms."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def rss_mb(self) -> float:
        return float(self.process.memory_info().rss) / 2**20


def leave_first_core() -> None:
    """From here on this process, and what it starts by other ways than `running`, keeps off the servers' core."""
    _move_to(_CORES[1:])


@asynccontextmanager
async def running(
    *command: str | Path, env: Mapping[str, str], log: Path, python: Path = Path(sys.executable)
) -> AsyncIterator[Server]:
    """Start it, wait for the address it prints, stop it in the end. What it logs goes to a file."""
    with log.open("wb") as out:
        _move_to(_CORES[:1])  # a child stays where its parent was
        process = await asyncio.create_subprocess_exec(
            str(python), *map(str, command),
            cwd=ROOT, env=clean() | dict(env), stdout=asyncio.subprocess.PIPE, stderr=out,
        )  # fmt: skip
        leave_first_core()
    try:
        yield Server(await _port(process, log), psutil.Process(process.pid))
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        async with asyncio.timeout(_GONE_WITHIN_S):
            await process.wait()


def _move_to(cores: Iterable[int]) -> None:
    if len(_CORES) > 1:
        os.sched_setaffinity(0, cores)


async def _port(process: asyncio.subprocess.Process, log: Path) -> int:
    assert process.stdout is not None
    async with asyncio.timeout(_READY_WITHIN_S):
        while line := (await process.stdout.readline()).decode():
            if line.startswith("ready: "):
                return int(line.strip().rstrip("/").rpartition(":")[2])
    raise AssertionError(f"it ended with {await process.wait()}; see {log}")
