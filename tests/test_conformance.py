"""`make conformance`: what other people's Graph clients say of the local tenant."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.processes import ROOT

CLIENTS = {"with_msgraph_sdk", "with_o365"}


@pytest.mark.long
@pytest.mark.timeout(1800)  # the first run installs the clients
async def test_independent_clients_and_the_local_tenant_understand_each_other(tmp_path: Path) -> None:
    report = tmp_path / "conformance.xml"

    clients = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.conformance", "--report", str(report),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await clients.communicate()

    assert clients.returncode == 0, said.decode()
    cases = ElementTree.parse(report).findall(".//testcase")  # noqa: S314 - our own run wrote it
    assert {case.get("classname", "").rpartition(".")[2] for case in cases} == CLIENTS
    assert not [case.get("name") for case in cases if case.find("skipped") is not None]
