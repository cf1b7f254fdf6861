"""Many ask, one goes."""

from __future__ import annotations

import asyncio

import pytest

from bot.identity.single_flight import SingleFlight


class Errand:
    """Something that takes until it is let go, and counts how often it was started."""

    def __init__(self) -> None:
        self.started = 0
        self.go = asyncio.Event()

    async def run(self) -> int:
        self.started += 1
        await self.go.wait()
        return self.started

    async def fail(self) -> int:
        self.started += 1
        await self.go.wait()
        raise LookupError("gone")


async def test_who_asks_meanwhile_shares_the_answer_and_who_asks_later_asks_anew() -> None:
    errand, flights = Errand(), SingleFlight[int]()
    asking = [asyncio.create_task(flights.join("a", errand.run)) for _ in range(10)]
    await asyncio.sleep(0)
    errand.go.set()

    assert await asyncio.gather(*asking) == [1] * 10
    assert await flights.join("a", errand.run) == 2


async def test_different_keys_do_not_wait_for_each_other() -> None:
    slow, quick, flights = Errand(), Errand(), SingleFlight[int]()
    waiting = asyncio.create_task(flights.join("slow", slow.run))
    quick.go.set()

    assert await flights.join("quick", quick.run) == 1

    slow.go.set()
    assert await waiting == 1


async def test_who_gives_up_does_not_end_it_for_the_others() -> None:
    errand, flights = Errand(), SingleFlight[int]()
    first, second = (asyncio.create_task(flights.join("a", errand.run)) for _ in range(2))
    await asyncio.sleep(0)

    first.cancel()
    await asyncio.wait([first])
    errand.go.set()

    assert first.cancelled()
    assert await second == 1


async def test_a_failure_is_everybodys_and_is_not_remembered() -> None:
    errand, flights = Errand(), SingleFlight[int]()
    asking = [asyncio.create_task(flights.join("a", errand.fail)) for _ in range(3)]
    await asyncio.sleep(0)
    errand.go.set()

    outcomes = await asyncio.gather(*asking, return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [LookupError] * 3
    assert errand.started == 1
    assert await flights.join("a", errand.run) == 2


async def test_closing_ends_what_is_under_way() -> None:
    errand, flights = Errand(), SingleFlight[int]()
    waiting = asyncio.create_task(flights.join("a", errand.run))
    await asyncio.sleep(0)

    await flights.close()

    with pytest.raises(asyncio.CancelledError):
        await waiting
