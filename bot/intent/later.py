"""Whether a share is asked for at another time than now, or on a condition; the form says it keeps neither. Pure."""

from __future__ import annotations

from bot.intent.grammar import Grammar
from bot.intent.requests import Request
from bot.intent.words import Words, behind

_BEFORE = ("COMMA", "DASH", "BUT", "ONLY", "AND", "LEAD", "FILLER", "FIRST")
_LEADING = ("ON", "FROM", "AT", "AM", "IN", "DETS", *_BEFORE)
_SOMEBODY = ("CALLERS", "MENTION", "EMAIL", "HIM", "THEM", "GROUPNOUN")


def waits(words: Words, grammar: Grammar, request: Request) -> bool:
    """Whether a day is said between file and people or behind them, or a condition around the request.

    "Share the plan tomorrow with Lee", "share it with Lee once Patti agrees".
    """
    kinds = words.kinds
    named = {n for span in (request.files, request.people, request.right) if span for n in range(*span)}
    between = [n for n in range(min(named, default=0), max(named, default=0)) if n not in named]
    if not grammar.any_of("COMMA", "COLON", "END", "AND", "DASH").isdisjoint(kinds[n] for n in between):
        between = []  # a clause of its own: "Kim joins us tomorrow: give her the plan"
    led = [0] if request.start == 1 else []  # 明天把…
    after = behind(kinds, max(named, default=request.end - 1) + 1, grammar.any_of(*_LEADING))
    if any(_another_day(words, grammar, n) for n in (*led, *between, after)):
        return True
    return any(
        kinds[n : n + 1] in grammar.signs("PROVISO")
        and n < len(kinds)
        and kinds[behind(kinds, n + 1, grammar.any_of("DETS", "TITLES")) :][:1] in grammar.any_of(*_SOMEBODY)
        for n in (behind(kinds, 0, grammar.any_of(*_BEFORE)), behind(kinds, request.end, grammar.any_of(*_BEFORE)))
    )


def _another_day(words: Words, grammar: Grammar, n: int) -> bool:
    if n >= len(words.words):
        return False
    ends = grammar.any_of("END", "COMMA", "FILLER", "PLEASE", "WITH", "BA", "GIVE", "SHARE", "SEND")
    days = words.words[n].values.get("RELDAY")
    timed = words.kinds[n] in grammar.signs("WEEKDAY") | {grammar.sign("CLOCK")}
    week = (
        words.kinds[n] in grammar.signs("NEXT")
        and n + 1 < len(words.kinds)
        and words.kinds[n + 1] in grammar.signs("UNIT")
    )
    alone = ends.issuperset(words.kinds[n + 1 + week : n + 2 + week])
    return (isinstance(days, int) and days > 0) or ((timed or week) and alone)
