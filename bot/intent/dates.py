"""Until when: phrases of time become a day, or a length of time. Pure.

Only what says until when counts; a date that stands in a file's name or says when something happened is left alone.
What can be read in two ways ("3/4", "a few days", "until next week") is taken out of the sentence and means nothing:
the form asks.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.intent.grammar import Grammar
from bot.intent.words import Word, Words

_FRIDAY, _SUNDAY = 4, 6
_LAST = 1 << 30  # the place of what corrects all that was said before
# Where one of these is said, several days are no ends of several people.
_ONE_OF_SEVERAL = ("SLIP", "SECOND", "NAYS", "CALLOFF", "EXTEND", "EXTENDINF")
_FIGURES = re.compile(r"\d+")


class When(NamedTuple):
    """`day` is the last day of access. `length` (`P1M`) says how much longer, where the sentence says it so."""

    day: date | None = None
    length: str | None = None


class Taken(NamedTuple):
    """The words without what they say about time, and what that was.

    `unclear`: it was said, and means no day. `never`: the access shall not end.
    """

    words: Words
    when: When
    unclear: bool
    never: bool


def take(words: Words, grammar: Grammar, today: date) -> Taken:
    """What is said about time.

    Said twice, the first kind found counts; but of two different ends none does.
    """
    found: list[tuple[int, When]] = []
    begun, wished, never = words, False, False
    ends: set[When] = set()
    lasting = _lasting(grammar)
    for shape in grammar.dates.near(words.kinds):
        at = 0
        while match := shape.search.search(words.kinds, at):
            named = shape.search.names
            start, end = match.span("corrected" if "corrected" in named else "when" if "when" in named else None)
            if grammar.part("NAMESFILE").match(words.kinds, end):  # "until Friday plan.docx"
                at = end
                continue
            read = _READINGS[shape.intent]
            place = _LAST if "corrected" in named else words.words[start].start
            when = read(_Said(words.words[start:end], grammar), today)
            wished, never = wished or shape.intent != "forever", never or shape.intent == "forever"
            if shape.intent == "more":  # counts before the day that the access ends without it
                found.insert(0, (place, when))
                words = words.joined(start, end, grammar.sign("MORETIME"), {})
            else:
                found.append((place, when))
                if not lasting.isdisjoint(words.kinds[start:end]):
                    ends.add(when)
                words = words.without([(_second_thought(words, grammar, start), end)])
    when = _of_several(begun, grammar, found)
    if len(ends) > 1 and grammar.any_of(*_ONE_OF_SEVERAL).isdisjoint(begun.kinds):
        when = When()  # "Lee until Monday and Patti until Friday": of whom is not told here
    return Taken(words, when, wished and when == When(), never and not wished)


def _second_thought(words: Words, grammar: Grammar, start: int) -> int:
    """Where a slip begins that only this day corrects: "until Wednesday, or no, until Thursday"."""
    at = start
    while at > 0 and words.kinds[at - 1] in grammar.signs("COMMA"):
        at -= 1
    return at - 1 if at > 0 and words.kinds[at - 1] in grammar.signs("SLIP") else start


def left(words: Words, grammar: Grammar, start: int) -> bool:
    """Whether something is said of an end behind this word that no phrase of time is: "until last Friday"."""
    return not (grammar.signs("UNTIL") - grammar.signs("BY")).isdisjoint(words.kinds[start:])


def limits(words: Words, left: Words, grammar: Grammar) -> bool:
    """Whether a date says until when somebody may do something, and not by when it shall be done.

    `left`: the words without it; "auf" stays where it begins no length of time.
    """
    lasting = _lasting(grammar)
    return sum(kind in lasting for kind in words.kinds) > sum(kind in lasting for kind in left.kinds)


def _lasting(grammar: Grammar) -> frozenset[str]:
    """What begins the time that access lasts."""
    return (grammar.signs("UNTIL") | grammar.signs("DURATION")) - grammar.signs("BY")


def _of_several(words: Words, grammar: Grammar, found: list[tuple[int, When]]) -> When:
    """The first kind found that means a day; after "no, make that" the one said there."""
    doubts = grammar.signs("SLIP") | grammar.signs("SECOND")
    slip = max((word.end for word in words.words if word.kind in doubts), default=0)
    corrected = [when for start, when in found if (start == _LAST or 0 < slip <= start) and when != When()]
    return next((when for when in [*corrected, *(when for _, when in found)] if when != When()), When())


class _Said:
    """The parts of one phrase of time, by what they are."""

    def __init__(self, words: Sequence[Word], grammar: Grammar) -> None:
        self.words = words
        self.slashed = grammar.vocabulary.slashed
        self._grammar = grammar

    def value(self, group: str) -> object:
        return next((word.values[group] for word in self.words if group in word.values), None)

    def has(self, group: str) -> bool:
        return any(word.kind in self._grammar.signs(group) for word in self.words)

    @property
    def later(self) -> int:
        """How many weeks, months or whatever on: 下周五, 下下周五."""
        return sum(word.kind in self._grammar.signs("NEXT") for word in self.words)

    def figures(self, kind: str) -> list[int]:
        """The numbers in the first word that looks so: `28.3.2026` → 28, 3, 2026."""
        sign = self._grammar.sign(kind)
        return next(([int(n) for n in _FIGURES.findall(w.folded)] for w in self.words if w.kind == sign), [])

    @property
    def year(self) -> int | None:
        said = self.value("ERA")  # a year that is counted otherwise
        return said if isinstance(said, int) else next(iter(self.figures("YEAR")), None)

    @property
    def day_of_month(self) -> int | None:
        said = self.value("ORD")
        if isinstance(said, int):
            return said
        return next(iter(self.figures("ORDINAL") or self.figures("NUMBER")), None)

    @property
    def month(self) -> int | None:
        said = self.value("MONTH")
        return said if isinstance(said, int) else None

    @property
    def count(self) -> int:
        said = self.value("COUNT")
        return next(iter(self.figures("NUMBER")), said if isinstance(said, int) else 1)

    @property
    def unit(self) -> str:
        return str(self.value("UNIT") or self.value("ENDUNIT") or "")


# --- days ------------------------------------------------------------------------------------------------


def _iso(said: _Said, today: date) -> When:
    year, month, day = said.figures("ISO")
    return _future(_date(year, month, day), today)


def _dotted(said: _Said, today: date) -> When:
    day, month, *year = said.figures("DOTTED")
    return _future(_date(_full(year[0]), month, day), today) if year else _coming(month, day, today)


def _slashed(said: _Said, today: date) -> When:
    """In some languages day and month stand in either order; there it is a date only where one order is possible."""
    first, second, *year = said.figures("SLASHED") or said.figures("DOTTED")
    if said.slashed is None and first != second and first <= 12 and second <= 12:
        return When()
    day_first = second <= 12 and (first > 12 or said.slashed != "month day")
    day, month = (first, second) if day_first else (second, first)
    return _future(_date(_full(year[0]), month, day), today) if year else _coming(month, day, today)


def _day_month(said: _Said, today: date) -> When:
    month, day = said.month, said.day_of_month
    if month is None or day is None:
        return When()
    return _future(_date(said.year, month, day), today) if said.year else _coming(month, day, today)


def _day_of_month(said: _Said, today: date) -> When:
    day = said.day_of_month
    if day is None or not 1 <= day <= 31:
        return When()
    first = _months_on(today.replace(day=1), said.later)
    while (first.month == today.month and day < today.day) or day > _last(first).day:
        first = _months_on(first, 1)
    return When(first.replace(day=day))


def _weekday(said: _Said, today: date) -> When:
    """On a Tuesday "until Tuesday" is next week's, and "next Friday" is the one of next week."""
    weekday = said.value("WEEKDAY")
    if not isinstance(weekday, int):
        return When()
    if said.later:
        return When(today + timedelta(days=7 * said.later - today.weekday() + weekday))
    return _coming_weekday(said, today)


def _coming_weekday(said: _Said, today: date) -> When:
    """The next such day, whatever else is said of it: "vendredi prochain" is the Friday that comes."""
    weekday = said.value("WEEKDAY")
    return When(today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)) if isinstance(weekday, int) else When()


def _near_day(said: _Said, today: date) -> When:
    days = said.value("RELDAY")
    return When(today + timedelta(days=days if isinstance(days, int) else 0))


def _end_of(said: _Said, today: date) -> When:
    """The last day of a week, month, quarter or year, or of a month that is named. A working week ends on Friday."""
    if said.month:
        last = _last(date(said.year or today.year, said.month, 1))
        return When(_last(date(last.year + 1, last.month, 1)) if last < today and not said.year else last)
    later = said.later
    match said.unit:
        case "D":
            return When(today + timedelta(days=later))
        case "W":
            last_day = _FRIDAY if today.weekday() <= _FRIDAY or later else _SUNDAY
            return When(today + timedelta(days=last_day - today.weekday() + 7 * later))
        case "E":
            return When(today + timedelta(days=_SUNDAY - today.weekday() + 7 * later))
        case "M":
            return When(_last(_months_on(today, later)))
        case "Q":
            first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
            return When(_last(_months_on(first, 2 + 3 * later)))
        case "Y":
            return When(date(today.year + later, 12, 31))
    return When()


def _calendar_week(said: _Said, today: date) -> When:
    """The Friday of the week with this number ("KW 12"), as ISO 8601 counts weeks."""
    week = next(iter(said.figures("NUMBER") or said.figures("ORDINAL")), 0)
    days = (_week_day(year, week) for year in (today.year, today.year + 1))
    return When(next((day for day in days if day and day >= today), None))


def _unit(said: _Said, today: date) -> When:
    """The weekend is over on Sunday; whether "until next week" includes that week is not said."""
    return _end_of(said, today) if said.unit == "E" else When()


# --- lengths ---------------------------------------------------------------------------------------------


def _length(said: _Said, today: date) -> When:
    base = today
    if said.has("WEEKDAY"):
        base = _weekday(said, today).day or today
    elif said.has("RELDAY"):
        base = _near_day(said, today).day or today
    return When(_later(base, said), _duration(said))


def _more(said: _Said, today: date) -> When:
    return When(_later(today, said), _duration(said))


def _unclear(_: _Said, __: date) -> When:
    return When()


def _later(base: date, said: _Said) -> date | None:
    if said.has("BUSINESS"):
        return None
    count = said.count
    if said.has("HALF"):
        return _months_on(base, 6) if said.unit == "Y" else None
    try:
        match said.unit:
            case "D":
                return base + timedelta(days=count)
            case "H" if count % 24 == 0:
                return base + timedelta(hours=count)
            case "W":
                return base + timedelta(weeks=count)
            case "F":
                return base + timedelta(weeks=2 * count)
            case "M":
                return _months_on(base, count)
            case "Q":
                return _months_on(base, 3 * count)
            case "Y":
                return _months_on(base, 12 * count)
    except (OverflowError, ValueError):
        return None
    return None


def _duration(said: _Said) -> str | None:
    """As ISO 8601 writes it."""
    count = said.count
    if said.has("BUSINESS"):
        return None
    if said.has("HALF"):
        return "P6M" if said.unit == "Y" else None
    match said.unit:
        case "D" | "W" | "M" | "Y" as unit:
            return f"P{count}{unit}"
        case "F":
            return f"P{2 * count}W"
        case "H":
            return f"P{count // 24}D" if count % 24 == 0 else None
        case "Q":
            return f"P{3 * count}M"
    return None


_READINGS: dict[str, Callable[[_Said, date], When]] = {
    "iso": _iso,
    "dotted": _dotted,
    "slashed": _slashed,
    "day month": _day_month,
    "day": _day_of_month,
    "weekday": _weekday,
    "coming weekday": _coming_weekday,
    "near day": _near_day,
    "end of": _end_of,
    "calendar week": _calendar_week,
    "unit": _unit,
    "length": _length,
    "more": _more,
    "unclear": _unclear,
    "forever": _unclear,
}


# --- the calendar ----------------------------------------------------------------------------------------


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year or 0, month, day)
    except ValueError:
        return None


def _week_day(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, _FRIDAY + 1)
    except ValueError:
        return None


def _full(year: int) -> int:
    return year if year >= 100 else 2000 + year


def _future(day: date | None, today: date) -> When:
    """A day with its year that is over is a slip of the pen."""
    return When(day if day and day >= today else None)


def _coming(month: int, day: int, today: date) -> When:
    """The next such day; 29 February waits for its year."""
    days = (_date(year, month, day) for year in range(today.year, today.year + 9))
    return When(next((one for one in days if one and one >= today), None))


def _last(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    return first.replace(day=min(day.day, _last(first).day))
