"""What the words of a sentence speak for, by points that were counted. Pure.

For a sentence whose order of words is in no shape, and a second opinion on the others. Every group that some word
belongs to is a clue: "GIVE"; so is where it stands: "^GIVE" begins a clause, "GIVE$" ends the sentence, "GIVE DET" is
two words side by side; "=wander" is a word of no group; and so is what stands beside the words: a courtesy, a date. A
clue has points for some of what may be meant, and what has most points is meant, where it leads clearly.

Nobody writes points: `make points` counts them in the sentences of tests/sentences and writes points.json, a row for
each clue. Ten points are one of natural log odds.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import NamedTuple, cast

from bot.intent.grammar import Grammar
from bot.intent.words import Words
from bot.model import Intent

Table = dict[str, dict[str, int]]  # by clue and what it speaks for


class Tables(NamedTuple):
    """Of one language: what is asked for, and what each word is part of."""

    intents: Table
    names: Table


_LEAD = 5
# What takes away, or changes a form that is open, must lead before every other intent.
_CLEARER, _CLEAR_LEAD = frozenset(("revoke", "correct")), 10
# An order of words is only overruled by far, and never to say that an open form or what the bot said is meant. What is
# said in a channel to nobody in particular is none by less: most of it is for a colleague.
_FAR, _OVERHEARD, ORDERED = 40, 10, frozenset(("share", "revoke", "list_access", "extend", "change_role"))
_GIVING = frozenset(("share", "extend"))
IN_A_CHANNEL, CALLED = "in a channel", "the bot is called"
_MEANT = _CLEARER | {"share", "list_access", "extend", "change_role", "cancel", "help", "thanks"}


def clues(words: Words, grammar: Grammar, beside: Iterable[str]) -> frozenset[str]:
    """`beside`: what was taken out of the words before, and what is around them."""
    found = {"", *beside}
    if any(grammar.is_document(word.folded) for word in words.words):
        found.add("a document")
    if any(word.folded in grammar.vocabulary.not_files for word in words.words):
        found.add("what is no file")
    unknown = grammar.sign("WORD")
    small = (word for word in words.words if word.kind == unknown and words.plain.text[word.start].islower())
    found.update(f"={word.folded}" for word in small)
    apart = grammar.signs("END") | grammar.signs("COMMA") | grammar.signs("COLON")
    before: frozenset[str] = frozenset()
    begins = True
    for kind in words.kinds:
        groups = grammar.groups(kind)
        found |= groups
        found.update(f"{one} {other}" for one in before for other in groups)
        if begins:
            found.update(f"^{group}" for group in groups)
        before, begins = groups, kind in apart
    found.update(f"{group}$" for group in before)
    return frozenset(found)


def intent_of(table: Table, found: Iterable[str]) -> Intent:
    """What the clues speak for; `none` where nothing leads clearly."""
    points = summed(table, found, Counter(none=0))
    best, *others = sorted(points, key=lambda one: (-points[one], one))
    second = max((points[one] for one in others), default=0)
    clear = points[best] > second + _CLEAR_LEAD if best in _CLEARER else points[best] > points["none"] + _LEAD
    return cast("Intent", best) if best in _MEANT and clear else "none"


def overruled(table: Table, found: Iterable[str], intent: str) -> Intent | None:
    """What is meant where an order of words says `intent`, and the clues speak for something else by far.

    In a channel where the bot is not called, none needs less of a lead.
    What takes access away is never turned into giving it; it is no request then.
    """
    found = frozenset(found)
    points = summed(table, found, Counter({intent: 0, "none": 0}))
    overheard = IN_A_CHANNEL in found and CALLED not in found
    if overheard and points["none"] > points[intent] + _OVERHEARD:
        return "none"
    best = max(sorted(points.keys() & {*ORDERED, "none"}), key=lambda one: points[one])
    if points[best] <= points[intent] + _FAR:
        return None
    return "none" if intent == "revoke" and best in _GIVING else cast("Intent", best)


def summed(table: Table, found: Iterable[str], points: Counter[str]) -> Counter[str]:
    """These points, and those that the clues have."""
    for clue in found:
        if row := table.get(clue):
            for meant, number in row.items():
                points[meant] += number
    return points


@cache
def tables(language: str) -> Tables:
    """Those of one language."""
    return Tables(**_written()[language])


@cache
def _written() -> dict[str, dict[str, Table]]:
    written = resources.files("bot.intent").joinpath("points.json").read_bytes()
    return cast("dict[str, dict[str, Table]]", json.loads(written))
