"""Sixteen clients that each send the next activity when the last one was answered."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter

CLIENTS = 16


@dataclass
class Answers:
    """HTTP statuses, and how long each answer took, in seconds; `seconds` is the whole run."""

    statuses: Counter[int] = field(default_factory=Counter)
    took: list[float] = field(default_factory=list)
    seconds: float = 0.0


async def send(port: int, requests: Iterator[bytes], *, seconds: float, clients: int = CLIENTS) -> Answers:
    """Keep all clients busy for that long; what was begun is waited for."""
    answers = Answers()
    began = perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(_client(port, requests, answers, began + seconds))
    answers.seconds = perf_counter() - began
    return answers


async def ask(port: int, request: bytes) -> int:
    """One request, for what must be done before the run; returns the status."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    try:
        return await _answer(reader)
    finally:
        writer.close()


async def _client(port: int, requests: Iterator[bytes], answers: Answers, until: float) -> None:
    """One keep-alive connection, spoken by hand: a real HTTP client would cost as much as the server."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        while (began := perf_counter()) < until:
            writer.write(next(requests))
            status = await _answer(reader)
            answers.took.append(perf_counter() - began)
            answers.statuses[status] += 1
    finally:
        writer.close()


async def _answer(reader: asyncio.StreamReader) -> int:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    _, found, rest = head.partition(b"content-length:")
    if found:
        await reader.readexactly(int(rest.partition(b"\r\n")[0]))
    return int(head[9:12])
