"""Until when somebody has what one person gave them on a file, by whichever share. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model import Grant, Person, Role


class Ends(NamedTuple):
    """`until` is the last moment; None where there is none."""

    until: datetime | None


def beside(grant: Grant, others: Iterable[Grant]) -> tuple[Grant, ...]:
    """Of other grants on the same file, by the same giver, those that this person has for certain."""
    return tuple(
        other
        for other in others
        if (other.share_id, other.n) != (grant.share_id, grant.n)
        and other.state in ("sent", "verified")
        and other.ended_at is None
        and other.asked != "end"
        and _same(other.recipient.person, grant.recipient.person)
    )


def lasts(grants: Sequence[Grant], role: Role) -> Ends | None:
    """How long these give this right, or more; None where none of them does."""
    days = [grant.until for grant in grants if role == "read" or grant.gives == "write"]
    if not days:
        return None
    return Ends(None if None in days else max(day for day in days if day))


def outlasted(grant: Grant, others: Iterable[Grant]) -> bool:
    """Whether they keep the right after its last day, by another share."""
    known = lasts(beside(grant, others), grant.gives)
    return known is not None and (known.until is None or (grant.until is not None and known.until > grant.until))


def _same(one: Person, other: Person) -> bool:
    if one.id and other.id:
        return one.id == other.id
    return bool(one.mail and other.mail) and (one.mail or "").lower() == (other.mail or "").lower()
