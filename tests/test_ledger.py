"""Undo never removes what it did not add and never widens access, whatever happened in between."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple

import psycopg
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates
from bot.ledger import NONE, READ, WRITE, Claim, Look, remains
from bot.model import Role
from tests.chat import Card, Chatter, in_days, until
from tests.conftest import living
from tests.processes import long_size
from tests.test_undo import by_hand, row_of

ROLES: dict[int, Role] = {READ: "read", WRITE: "write"}


class Deed(NamedTuple):
    """`level` of a share or of what others set by hand; `which` of the shares so far."""

    what: Literal["share", "undo", "lower", "expire", "others"]
    level: int = NONE
    which: int = 0


def deeds(*, expiry: bool) -> st.SearchStrategy[list[Deed]]:
    whiches = st.integers(0, 3)
    kinds = [
        st.builds(Deed, st.just("share"), st.sampled_from([READ, WRITE]), st.just(0)),
        st.builds(Deed, st.just("undo"), st.just(NONE), whiches),
        st.builds(Deed, st.just("lower"), st.just(NONE), whiches),
        st.builds(Deed, st.just("others"), st.sampled_from([NONE, READ, WRITE]), st.just(0)),
    ]
    if expiry:
        kinds.append(st.just(Deed("expire")))
    return st.lists(st.one_of(kinds), min_size=2, max_size=9)


class Truth:
    """Who really gave what. Of others only the outcome between two of our looks is known: Graph tells no more."""

    def __init__(self) -> None:
        self.level = self.seen = self.theirs = NONE
        self.ours: dict[int, int] = {}

    def others(self, level: int) -> None:
        self.level = level

    def look(self) -> None:
        if self.level > self.seen:
            self.theirs = self.level
        else:
            self.theirs = min(self.theirs, self.level)
            self.ours = {n: min(level, self.level) for n, level in self.ours.items()}
        self.seen = self.level

    def share(self, n: int, level: int) -> None:
        self.look()
        self.ours[n] = level
        self.level = self.seen = max(self.level, level)

    def end(self, n: int) -> None:
        self.look()
        del self.ours[n]
        self.settle()

    def lower(self, n: int) -> bool:
        if self.level > self.seen:
            return False  # refused, and nothing is kept of this look
        self.look()
        self.ours[n] = min(self.ours[n], READ)
        self.settle()
        return True

    def settle(self) -> None:
        self.level = self.seen = min(self.level, max([self.theirs, *self.ours.values()]))


# --- the judgement -----------------------------------------------------------------------------------


@settings(max_examples=400, deadline=None)
@given(plan=deeds(expiry=False))
def test_the_ledger_judges_as_one_who_saw_it_all(plan: list[Deed]) -> None:
    truth, claims, level = Truth(), list[Claim](), NONE
    for n, deed in enumerate(plan):
        now = datetime(2026, 3, 10, tzinfo=UTC) + timedelta(minutes=n)
        which = deed.which % len(claims) if claims else 0
        match deed.what:
            case "others":
                level = deed.level
                truth.others(level)
            case "share":
                truth.share(len(claims), deed.level)
                claims.append(Claim(ROLES[deed.level], Look(now, level), now))
                level = max(level, deed.level)
            case "undo" if claims and claims[which].ended is None:
                left = remains(claims[which], claims[:which] + claims[which + 1 :], level)
                claims[which] = claims[which]._replace(ended=Look(now, level))
                truth.end(which)
                assert left.level <= level, "undo has widened access"
                level = left.level
            case "lower" if claims and claims[which].ended is None and claims[which].lowered is None:
                others = claims[:which] + claims[which + 1 :]
                left = remains(claims[which], others, level, lowered_to="read")
                assert left.foreign is not truth.lower(which)
                if not left.foreign:
                    claims[which] = claims[which]._replace(lowered=Look(now, level))
                    assert left.level <= level, "less has widened access"
                    level = left.level
        assert level == truth.level


def test_what_is_not_listed_is_believed_to_stand() -> None:
    began = Look(datetime(2026, 3, 10, tzinfo=UTC), None)
    mine, other = Claim("read", began, began.at), Claim("read", began, began.at)

    assert remains(mine, [other], None).level == READ
    assert remains(mine, [], None).level == NONE


def test_a_share_that_ran_at_the_same_time_is_not_taken_for_cut_down() -> None:
    at = datetime(2026, 3, 10, tzinfo=UTC)
    first = Claim("read", Look(at, NONE), at + timedelta(seconds=9))
    second = Claim("read", Look(at + timedelta(seconds=1), NONE), at + timedelta(seconds=8))

    assert remains(second, [first], READ).level == READ


# --- the whole way -----------------------------------------------------------------------------------

_FILE = "Annual Report.docx"
_RYAN = "ryan@contoso.com"
_HAND = {NONE: "none", READ: "read", WRITE: "write"}
_DAY_S = 24 * 3600
_SETTLED_WITHIN_S = 8.0


class Stage:
    """Bot and tenant in this process, on a loop of their own, kept from one example to the next."""

    def __init__(self, database_url: str, certificates: Certificates) -> None:
        self._url = database_url
        self._certificates = certificates
        self.days = 0
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._runner.run(self._begin())

    async def _begin(self) -> None:
        tenant = await local_tenant(certificates=self._certificates)
        self.world = await self._stack.enter_async_context(living(tenant, self._url))
        self.adele = await self.world.person("adele@contoso.com")

    def plays(self, plan: Sequence[Deed]) -> None:
        self._runner.run(self._play(plan))

    def close(self) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.close()

    async def _play(self, plan: Sequence[Deed]) -> None:
        if await row_of(self.world, _RYAN):
            await by_hand(self.world, _RYAN, "none")
        async with await psycopg.AsyncConnection.connect(self._url, autocommit=True) as connection:
            await connection.execute("TRUNCATE shares, grants")
        truth, done = Truth(), list[Card]()
        dated: set[int] = set()
        for step, deed in enumerate(plan):
            which = deed.which % len(done) if done else 0
            match deed.what:
                case "others":
                    if deed.level != truth.level:
                        await by_hand(self.world, _RYAN, _HAND[deed.level])
                        truth.others(deed.level)
                case "share":
                    if len(done) % 2:
                        dated.add(len(done))
                    truth.share(len(done), deed.level)
                    ends = self.days + 1 if len(done) in dated else None
                    done.append(await shared(self.adele, ROLES[deed.level], ends))
                case "undo" if which in truth.ours:
                    truth.end(which)
                    await done[which].press("Undo")
                case "lower" if which in truth.ours:
                    # The button means this person on this file: every share of the presser's.
                    for n in sorted(truth.ours):
                        truth.lower(n)
                    await lowered(done[which])
                case "expire" if dated & truth.ours.keys():
                    for n in sorted(dated & truth.ours.keys()):
                        truth.end(n)
                    await self.world.advance(3 * _DAY_S)
                    self.days += 3
                case _:
                    continue
            await self._stands(truth.level, [*plan[: step + 1]])

    async def _stands(self, level: int, plan: Sequence[Deed]) -> None:
        expected = {} if level == NONE else {_RYAN: ROLES[level]}

        async def so() -> bool:
            return {k: v for k, v in (await self.world.granted(_FILE)).items() if k == _RYAN} == expected

        try:
            async with asyncio.timeout(_SETTLED_WITHIN_S):
                await until(so)
        except TimeoutError:
            raise AssertionError(f"{await self.world.granted(_FILE)} instead of {expected} after {plan}") from None


async def shared(adele: Chatter, role: Role, days: int | None) -> Card:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    ends = {"until": in_days(days)} if days else {}
    return await (await form.press("Share", role=role, **ends)).go_on()


async def lowered(done: Card) -> None:
    share = done.buttons["Undo"]["data"]["share"]
    await done.send({"action": {"type": "Action.Execute", "verb": "lower", "data": {"share": share, "n": 0}}})


@pytest.mark.long
@pytest.mark.timeout(900)
def test_no_sequence_of_deeds_takes_what_was_not_given(database_url: str, certificates: Certificates) -> None:
    stage = Stage(database_url, certificates)
    try:

        @settings(
            max_examples=long_size(8, 150),
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow],
        )
        @given(plan=deeds(expiry=True))
        def play(plan: list[Deed]) -> None:
            stage.plays(plan)

        play()
    finally:
        stage.close()
