"""What stands of a right when one of those who gave it takes it back. Pure.

Graph has one row for a person and a file, whoever gave what: two shares of ours, and what others did before, between
and after, all end in the same role. So each share of ours is a claim on the row, and whatever no claim explains was
done by somebody else:

    what must stay = the most of (what others gave, what our other live claims give)

Nobody's right is ever raised here, and a role that others have set since is left alone. What happened between two
looks at the row is known by its outcome alone: a right that others took away and gave again looks like ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import Literal, NamedTuple

from bot.graph.models import Permission
from bot.model import Person, Role

NONE, READ, WRITE, OTHER = range(4)
_LEVELS: dict[Role, int] = {"read": READ, "write": WRITE}


class Look(NamedTuple):
    """The level that stood on the row at a moment, None where that is unknown."""

    at: datetime
    stood: int | None


class Claim(NamedTuple):
    """One grant of ours on the row.

    `began` is the look before its share gave anything, `settled` when the share was done: one that began earlier may
    not have seen it. `lowered` and `ended` are the looks before it became less.
    """

    gives: Role
    began: Look
    settled: datetime | None = None
    lowered: Look | None = None
    ended: Look | None = None


class Remainder(NamedTuple):
    """`level` is what must stand afterwards, `foreign` says that somebody else has raised it since."""

    level: int
    foreign: bool


def level(row: Permission | None) -> int:
    """How much a row gives. What is neither to read nor to edit is somebody else's business: more than we can judge."""
    if row is None:
        return NONE
    roles = row.effective_roles()
    if not roles or "owner" in roles:
        return OTHER
    return WRITE if row.covers("write") else READ if row.covers("read") else OTHER


def seen(rows: Iterable[Permission], row_id: str, person: Person, *, whole: bool) -> int | None:
    """The level of this person's row here, or None where its absence proves nothing."""
    for row in rows:
        if row.id == row_id and not row.inherited and row.names(person):
            return level(row)
    return NONE if whole and person.kind not in {"outsider", "guest"} else None


def remains(ending: Claim, others: Sequence[Claim], now: int | None, *, lowered_to: Role | None = None) -> Remainder:
    """What must stand on the row without `ending`, or with no more of it than `lowered_to`. `now`: what stands."""
    claims = [ending, *others]
    row = _Row()
    for what, n, look in sorted(chain.from_iterable(map(_events, range(len(claims)), claims)), key=lambda e: e[2].at):
        row.happened(what, n, claims, look)
    if now is not None and now > row.explained:
        return Remainder(now, foreign=True)
    row.saw(now, list(row.live))
    del row.live[0]
    left = max(row.explained, _LEVELS[lowered_to] if lowered_to else NONE)
    return Remainder(left if now is None else min(left, now), foreign=False)


_Event = tuple[Literal["began", "lowered", "ended"], int, Look]


def _events(n: int, claim: Claim) -> Iterable[_Event]:
    yield "began", n, claim.began
    if claim.lowered:
        yield "lowered", n, claim.lowered
    if claim.ended:
        yield "ended", n, claim.ended


class _Row:
    """What others gave, and what each live claim still gives, as far as the looks so far tell."""

    def __init__(self) -> None:
        self.theirs = NONE
        self.live: dict[int, int] = {}

    @property
    def explained(self) -> int:
        return max([self.theirs, *self.live.values()])

    def happened(self, what: Literal["began", "lowered", "ended"], n: int, claims: Sequence[Claim], look: Look) -> None:
        match what:
            case "began":
                self.saw(look.stood, [k for k in self.live if _settled(claims[k], look.at)])
                self.live[n] = _LEVELS[claims[n].gives]
            case "lowered":
                self.saw(look.stood, list(self.live))
                self.live[n] = min(self.live[n], READ)
            case "ended":
                self.saw(look.stood, list(self.live))
                del self.live[n]

    def saw(self, stood: int | None, visible: Iterable[int]) -> None:
        """More than is explained was given by others; less was cut down by them, ours and theirs alike."""
        if stood is None:
            return
        if stood > self.explained:
            self.theirs = stood
            return
        self.theirs = min(self.theirs, stood)
        for k in visible:
            self.live[k] = min(self.live[k], stood)


def _settled(claim: Claim, when: datetime) -> bool:
    return claim.settled is not None and claim.settled <= when
