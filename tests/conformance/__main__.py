"""python -m tests.conformance: makes the clients' environment once, starts two tenants, runs the clients' tests.

    build/conformance/bin/python -m pytest ──HTTP──▶ python -m bot tenant   answers as live tenants were seen to
                                                   ▶ python -m bot tenant   answers as the documentation says

The clients weigh hundreds of megabytes; they never enter the environment in which everything else is tested.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from pathlib import Path

from bot.emulator.app import CONTOSO
from tests.environment import Unmakeable, python_of
from tests.processes import ROOT, Running

BUILD = ROOT / "build"
HERE = Path(__file__).parent
CLIENTS = ("with_msgraph_sdk.py", "with_o365.py")


async def conformance(report: Path) -> int:
    """What pytest says in the end; its report is JUnit's XML."""
    BUILD.mkdir(exist_ok=True)
    python = await python_of(ROOT / "requirements-conformance.txt", BUILD / "conformance")
    live = await Running.start("tenant", "--port", "0")
    documented = await Running.start("tenant", "--port", "0", "--tenant", str(_documented()))
    try:
        clients = await asyncio.create_subprocess_exec(
            str(python), "-m", "pytest", "-c", str(HERE / "pytest.ini"), "--rootdir", str(HERE),
            "--confcutdir", str(HERE), "-p", "tests.conformance.fixtures", f"--junit-xml={report}",
            *(str(HERE / name) for name in CLIENTS),
            cwd=ROOT, env=os.environ | {"CONFORMANCE_LIVE": live.url, "CONFORMANCE_DOCS": documented.url},
        )  # fmt: skip
        return await clients.wait()
    finally:
        await live.stop()
        await documented.stop()


def _documented() -> Path:
    """Contoso, but for its Graph's way to answer an invite."""
    contoso = json.loads(CONTOSO.read_bytes())
    contoso["graph"]["answers"] = "docs"
    file = BUILD / "conformance-docs.json"
    file.write_text(json.dumps(contoso))
    return file


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__.partition("\n")[0])
    parser.add_argument("--report", type=Path, default=BUILD / "conformance.xml", metavar="FILE")
    try:
        return asyncio.run(conformance(parser.parse_args().report))
    except Unmakeable as error:
        sys.stderr.write(f"{error}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
