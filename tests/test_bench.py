"""`make bench` at its smallest: that it runs and what it writes, never how fast anything was."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

from tests.processes import ROOT

FIGURES = {
    "turns", "cpu_ms", "per_second", "p50_ms", "p99_ms", "rss_mb", "connections_per_reply", "tokens_per_turn",
}  # fmt: skip


@pytest.mark.long
async def test_the_bench_writes_every_turn_with_its_spread_and_every_bar(database_url: str, tmp_path: Path) -> None:
    out = tmp_path / "bench.json"

    bench = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench", "--size", "tiny", "--database-url", database_url, "--out", str(out),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await bench.communicate()

    assert bench.returncode == 0, said.decode()
    written = json.loads(out.read_text())
    assert list(written["turns"]) == ["our help", "stock echo", "our share", "bare echo"]
    for turn in written["turns"].values():
        assert set(turn["median"]) == set(turn["spread"]) == set(turn["rounds"][0]) == FIGURES
        assert turn["median"]["cpu_ms"] > 0
    assert all({"what", "value", "at_most", "met"} == set(bar) for bar in written["bars"])
    assert written["about"]["size"] == "tiny"
    assert "our help" in said.decode()


@pytest.mark.long
async def test_the_bench_of_graph_writes_its_figures_and_every_bar(tmp_path: Path) -> None:
    out = tmp_path / "bench-graph.json"

    bench = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.graph", "--size", "tiny", "--out", str(out),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await bench.communicate()

    assert bench.returncode == 0, said.decode()
    written = json.loads(out.read_text())
    assert list(written["cpu_ms"]) == ["our read", "bare read", "our invite", "bare invite"]
    assert all({"what", "value", "at_most", "met"} == set(bar) for bar in written["bars"])
    assert {one["turned_away"] for one in written["in peace"]} == {0}
    assert {one["turned_away"] for one in written["beside a 429"]} == {5}, "the five of the one who was turned away"


@pytest.mark.long
async def test_the_bench_of_shares_writes_its_figures_and_graphs_calls(database_url: str, tmp_path: Path) -> None:
    out = tmp_path / "bench-shares.json"

    bench = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.shares", "--size", "tiny", "--database-url", database_url, "--out", str(out),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await bench.communicate()

    assert bench.returncode == 0, said.decode()
    written = json.loads(out.read_text())
    assert list(written["shares"]) == ["1", "5", "20"]
    assert all(bar["met"] for bar in written["bars"]), "n invites and two reads"
