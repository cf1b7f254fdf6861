"""What stands of a right when one of those who gave it takes it back. Pure.

Graph has one row for a person and a file, whoever gave what: two shares of ours, and what others did before, between
and after, all end in the same role. So each share of ours is a claim on the row, and whatever no claim explains was
done by somebody else:

    what must stay = the most of (what others gave, what our other live claims give)

Nobody's right is ever raised here, and a role that others have set since is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.graph.models import Permission
from bot.model import Person, Role

NONE, READ, WRITE, OTHER = range(4)
_LEVELS: dict[Role, int] = {"read": READ, "write": WRITE}


class Claim(NamedTuple):
    """One grant of ours on the row. `had` is the level that stood when its share began, None where that is unknown.

    `settled` is when its share was finished: a share that began earlier may not have seen it.
    """

    gives: Role
    had: int | None
    started: datetime
    settled: datetime | None
    ended: datetime | None


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
    theirs = NONE
    caps: dict[int, int] = {}
    claims = sorted([ending, *others], key=lambda claim: claim.started)
    for n, claim in enumerate(claims):
        before = [k for k in range(n) if _live(claims[k], claim.started)]
        theirs = _observed(claims, before, theirs, caps, seen=claim.had, when=claim.started)
    ours = [k for k, claim in enumerate(claims) if claim.ended is None]
    explained = max([theirs, *(_gives(claims, k, caps) for k in ours)])
    if now is not None and now > explained:
        return Remainder(now, foreign=True)
    theirs = _observed(claims, ours, theirs, caps, seen=now, when=None)
    kept = [_gives(claims, k, caps) for k in ours if claims[k] is not ending]
    if lowered_to:
        kept.append(_LEVELS[lowered_to])
    left = max([theirs, *kept])
    return Remainder(left if now is None else min(left, now), foreign=False)


def _live(claim: Claim, when: datetime) -> bool:
    return claim.ended is None or claim.ended > when


def _observed(
    claims: Sequence[Claim],
    live: Sequence[int],
    theirs: int,
    caps: dict[int, int],
    *,
    seen: int | None,
    when: datetime | None,
) -> int:
    """What others gave, as this look at the row tells. Notes in `caps` whose claims others have cut down."""
    if seen is None:
        return theirs
    if seen > max([theirs, *(_gives(claims, k, caps) for k in live)]):
        return seen
    for k in live:
        settled = claims[k].settled
        if when is None or (settled is not None and settled <= when):
            caps[k] = min(caps.get(k, OTHER), seen)
    return min(theirs, seen)


def _gives(claims: Sequence[Claim], k: int, caps: dict[int, int]) -> int:
    return min(_LEVELS[claims[k].gives], caps.get(k, OTHER))
