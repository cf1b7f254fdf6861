"""A virtual environment of its own for what others wrote, made once from its own lock file."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import sys
from pathlib import Path


class Unmakeable(Exception):
    """There is no environment; the text ends with pip's own last words."""


async def python_of(lock: Path, folder: Path) -> Path:
    """The interpreter of an environment that holds exactly what `lock` names. Made anew when the lock file changed.

    The only step that touches a network.
    """
    made_from, wanted = folder / "made-from", await asyncio.to_thread(_digest, lock)
    python = folder / "bin" / "python"
    if made_from.exists() and made_from.read_text() == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    await _run(sys.executable, "-m", "venv", str(folder))
    quietly = ("--quiet", "--disable-pip-version-check")
    await _run(str(python), "-m", "pip", "install", *quietly, "--require-hashes", "-r", str(lock))
    made_from.write_text(wanted)
    return python


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()


async def _run(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await process.communicate()
    if process.returncode:
        raise Unmakeable(
            f"What is under test beside us could not be installed:\n{said.decode(errors='replace')[-2000:]}"
        )
