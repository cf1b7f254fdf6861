"""What a sentence asks for whose order of words is in no shape: its words speak for it and against it. Pure.

Every group that some word belongs to is a clue: "GIVE"; so is where it stands: "^GIVE" begins a clause, "GIVE$" ends
the sentence, "GIVE DET" is two words side by side; and so is what stands beside the words: a courtesy, a date. A clue
has points for some intents. The intent with most is meant where it leads clearly before `none`; what it is about stays
open wherever it is not plain, and is asked on the form.

Nobody writes points: `make points` counts them in the sentences of tests/sentences and writes points.json, a row for
each clue. Ten points are one of natural log odds.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import cast

from bot.intent.grammar import Grammar
from bot.intent.words import Words
from bot.model import Intent

Table = dict[str, dict[str, int]]  # by clue and intent

_LEAD = 5
# What takes away, or changes a form that is open, must lead before every other intent.
_CLEARER, _CLEAR_LEAD = frozenset(("revoke", "correct")), 10
_MEANT = _CLEARER | {"share", "list_access", "extend", "change_role", "cancel", "help", "thanks"}


def clues(words: Words, grammar: Grammar, beside: Iterable[str]) -> frozenset[str]:
    """`beside`: what was taken out of the words before, and what is around them."""
    found = {"", *beside}
    if any(grammar.is_document(word.folded) for word in words.words):
        found.add("a document")
    if any(word.folded in grammar.vocabulary.not_files for word in words.words):
        found.add("what is no file")
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


def intent(grammar: Grammar, found: frozenset[str]) -> Intent:
    """What the clues speak for; `none` where nothing leads clearly."""
    return intent_of(tables().get(grammar.vocabulary.language, {}), found)


def intent_of(table: Table, found: frozenset[str]) -> Intent:
    """The same, by these points."""
    sums: Counter[str] = Counter(none=0)
    for clue in found:
        sums.update(table.get(clue, {}))
    best, *others = sorted(sums, key=lambda one: (-sums[one], one))
    second = max((sums[one] for one in others), default=0)
    clear = sums[best] > second + _CLEAR_LEAD if best in _CLEARER else sums[best] > sums["none"] + _LEAD
    return cast("Intent", best) if best in _MEANT and clear else "none"


@cache
def tables() -> dict[str, Table]:
    """Of each language that has any."""
    written = resources.files("bot.intent").joinpath("points.json").read_bytes()
    return cast("dict[str, Table]", json.loads(written))
