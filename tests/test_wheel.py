"""The built package, as an installation has it: what is in it, what is not, and that it starts.

It is installed without a network: into an environment of its own, which borrows the packages of this one.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import aiohttp
import pytest

from tests.processes import ROOT, apart, free_port

pytestmark = pytest.mark.long


class Installed(NamedTuple):
    """An environment that has the wheel. `folder` holds nothing, so that no checkout is imported by chance."""

    python: Path
    folder: Path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out), cwd=ROOT)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    home = tmp_path_factory.mktemp("installed")
    venv.create(home / "venv", with_pip=False)
    python = home / "venv" / "bin" / "python"
    options = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps")
    _run(sys.executable, "-m", "pip", "--python", str(python), "install", *options, str(wheel), cwd=home)
    own = _run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip()
    borrowed = sysconfig.get_path("purelib")
    Path(own, "borrowed.pth").write_text(f"import site; site.addsitedir({borrowed!r})\n", encoding="utf-8")
    empty = home / "empty"
    empty.mkdir()
    return Installed(python, empty)


def test_it_holds_the_bot_and_its_cards_and_nothing_that_mints_tokens(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"bot", "cards", "sharebot"}
    assert [name for name in names if "emulator" in name or "node_modules" in name] == []
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_every_file_that_the_bot_reads_is_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())

    left_out = ROOT / "bot" / "emulator"
    needed = {
        str(path.relative_to(ROOT))
        for package in ("bot", "cards")
        for path in (ROOT / package).rglob("*")
        if path.suffix in {".py", ".sql", ".po"} and left_out not in path.parents
    }
    assert needed - names == set()


def test_serve_without_settings_names_what_is_missing(installed: Installed) -> None:
    ended = _bot(installed, "serve")

    assert ended.returncode == 2
    assert ended.stdout == ""
    needed = ("SHAREBOT_APP_ID", "SHAREBOT_APP_SECRET", "SHAREBOT_TENANT_ID", "SHAREBOT_VAULT_KEYS")
    lines = ended.stderr.splitlines()
    assert len(lines) == len(needed)
    assert all(line.startswith(f"{name} is missing") for line, name in zip(lines, needed, strict=True))


@pytest.mark.parametrize("command", ["local", "tenant"])
def test_the_local_tenant_needs_the_checkout_and_says_so(installed: Installed, command: str) -> None:
    ended = _bot(installed, command)

    assert ended.returncode == 2
    assert ended.stdout == ""
    (sentence,) = ended.stderr.splitlines()
    assert "clone the repository" in sentence


async def test_serve_starts_and_is_ready(installed: Installed, tmp_path: Path, database_url: str) -> None:
    async with apart(tmp_path, database_url) as world:
        settings = {**world.env, "SHAREBOT_PORT": str(free_port())}
        serving = await asyncio.create_subprocess_exec(
            installed.python, "-m", "bot", "serve",
            cwd=installed.folder, env=_environment(settings), stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            assert serving.stdout is not None
            async with asyncio.timeout(30):
                line = (await serving.stdout.readline()).decode()
            assert line.startswith("ready: http://127.0.0.1:"), line
            assert await _answer(f"{line.split()[1]}readyz") == (200, "ok\n")
        finally:
            serving.terminate()
            assert await serving.wait() == 0


def _bot(installed: Installed, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own wheel
        [installed.python, "-m", "bot", *arguments],
        cwd=installed.folder,
        env=_environment({}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This one's without what is ours: no settings but the given, no path to the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SHAREBOT_", "PYTHON"))}
    return {**kept, **settings}


def _run(*command: str, cwd: Path) -> str:
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout  # noqa: S603


async def _answer(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession(trust_env=False) as http, http.get(url) as answer:
        return answer.status, await answer.text()
