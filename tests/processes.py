"""Bot and tenant as the separate processes that they are in production, to be killed without mercy."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
_READY_WITHIN_S = 30.0


@dataclass
class Running:
    """A process of ours that said where it is ready."""

    process: asyncio.subprocess.Process
    url: str

    @classmethod
    async def start(cls, *arguments: str, env: Mapping[str, str] | None = None, log: Path | None = None) -> Self:
        """Runs `python -m bot …`; what it logs goes to `log`, or where the tests' own does."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments,
            cwd=ROOT, env=clean() | dict(env or {}), stdout=asyncio.subprocess.PIPE,
            stderr=log.open("wb") if log else None,
        )  # fmt: skip
        assert process.stdout is not None
        async with asyncio.timeout(_READY_WITHIN_S):
            while line := (await process.stdout.readline()).decode():
                if line.startswith("ready: "):
                    return cls(process, line.removeprefix("ready: ").strip().rstrip("/"))
        raise AssertionError(f"{arguments} ended with {await process.wait()}")

    async def kill(self) -> None:
        """As the kernel does it when memory is short: no goodbye."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGINT)
        async with asyncio.timeout(20):
            return await self.process.wait()


@dataclass
class Apart:
    """`python -m bot tenant`, and the settings of the bots that live in it; what still runs in the end is stopped."""

    tenant: Running
    env: dict[str, str]
    bots: list[Running]
    log: Path

    async def serve(self, **settings: str) -> Running:
        """One more replica; the first one gets what Teams sends, until it is gone."""
        bot = await Running.start("serve", env=self.env | settings, log=self.log)
        self.bots.append(bot)
        return bot


@asynccontextmanager
async def apart(folder: Path, database_url: str) -> AsyncIterator[Apart]:
    file, port = folder / "bot.env", free_port()
    bot = f"http://127.0.0.1:{port}/api/messages"
    tenant = await Running.start("tenant", "--port", "0", "--bot", bot, "--env", str(file))
    settings = dict(line.split("=", 1) for line in file.read_text().splitlines())
    settings |= {"SHAREBOT_PORT": str(port), "SHAREBOT_DATABASE_URL": database_url, "SHAREBOT_LOG_LEVEL": "WARNING"}
    world = Apart(tenant, settings, [], folder / "bot.log")
    try:
        yield world
    finally:
        for process in [*world.bots, tenant]:
            await process.stop()


@contextmanager
def heap_at_rest() -> Iterator[None]:
    """What thousands of tests left is not walked through meanwhile: the bot, too, freezes its heap when it starts."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def long_size(small: int, full: int) -> int:
    """How much of a long test is run: `SHAREBOT_LONG`."""
    return full if os.environ.get("SHAREBOT_LONG") == "full" else small


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def clean() -> dict[str, str]:
    """The environment without what is set for the tests themselves: the bot knows its own settings only."""
    return {name: value for name, value in os.environ.items() if not name.startswith("SHAREBOT_")}


async def command(*arguments: str, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a command that ends by itself: its exit code, and all it said."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments,
        cwd=ROOT, env=clean() | dict(env or {}), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()
