"""Which words name the file and which the people, in whatever order they stand. Pure.

Read from left to right, each word has clues: its groups ("*GIVE"), those of the words around it ("GIVE *", "* . DET"),
what ends the name it may be part of ("*... WITH"), and what the word before it named. The points of the clues
(points.py) tell whether it is part of a file, of a person, of somebody left out, or of nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Literal, NamedTuple, get_args

from bot.intent import points
from bot.intent.grammar import Grammar
from bot.intent.words import Words

Span = tuple[int, int]
Part = Literal["nothing", "file", "person", "left out"]
PARTS: tuple[Part, ...] = get_args(Part)
# The points that each word of a name leads by; who is taken for a person is given access.
_SURE: dict[Part, int] = {"nothing": 10, "file": 10, "person": 30, "left out": 10}


class Named(NamedTuple):
    """What is named for certain, each by a run of words; and the single words that surely name nobody."""

    files: tuple[Span, ...] = ()
    people: tuple[Span, ...] = ()
    left_out: tuple[Span, ...] = ()
    nobody: frozenset[int] = frozenset()


def named(words: Words, grammar: Grammar, intent: str) -> Named:
    """What the words of a sentence name that asks for `intent`. Where all is in capitals nobody is doubted."""
    table = points.tables(grammar.vocabulary.language).names
    parts: list[Part] = []
    leads: list[int] = []
    nobody: set[int] = set()
    for n, of_word in enumerate(clues(words, grammar, intent)):
        sums = points.summed(table, behind(parts[-1] if parts else "nothing", of_word), Counter())
        part = max(PARTS, key=lambda one: sums[one])
        parts.append(part)
        leads.append(sums[part] - max(sums[one] for one in PARTS if one != part))
        if is_nobody(sums) and not words.plain.text.isupper():
            nobody.add(n)
    if not grammar.signs("OR").isdisjoint(words.kinds):
        return Named(nobody=frozenset(nobody))  # one of several, and nobody says which
    found: dict[Part, list[Span]] = {part: [] for part in PARTS}
    for part, run in groupby(range(len(parts)), key=parts.__getitem__):
        numbers = list(run)
        denied = part != "left out" and _denied(words, grammar, numbers[0])
        if min(leads[n] for n in numbers) >= _SURE[part] and not denied:
            found[part].append((numbers[0], numbers[-1] + 1))
    return Named(tuple(found["file"]), tuple(found["person"]), tuple(found["left out"]), frozenset(nobody))


def _denied(words: Words, grammar: Grammar, n: int) -> bool:
    """Whether it is said of what begins here that it is not meant: "without the appendix", "not for her brother"."""
    between = grammar.signs("PREP") | grammar.signs("DETS") | grammar.signs("FOR")
    while n > 0 and words.kinds[n - 1] in between:
        n -= 1
    return n > 0 and words.kinds[n - 1] in grammar.signs("NAYS")


def is_nobody(points: Counter[str]) -> bool:
    """Whether a word with these points is surely not of a person's name."""
    return max(points["nothing"], points["file"]) >= max(points["person"], points["left out"]) + _SURE["nothing"]


def clues(words: Words, grammar: Grammar, intent: str) -> Iterator[frozenset[str]]:
    """Of each word in turn, all but what the word before it names."""
    nothing: frozenset[str] = frozenset()
    groups = [nothing, nothing, *(grammar.groups(kind) for kind in words.kinds), nothing, nothing]
    looks = ["", *_looks(words), ""]
    ends = _ends(words, grammar)
    for n, word in enumerate(words.words):
        before, last, own, next_, after = groups[n : n + 5]
        found = {"", f"for {intent}", f"{looks[n]} *", f"*{looks[n + 1]}", f"* {looks[n + 2]}"}
        found.update(f"*{group}" for group in own)
        found.update(f"{group} . *" for group in before)
        found.update(f"{group} *" for group in last)
        found.update(f"* {group}" for group in next_)
        found.update(f"* . {group}" for group in after)
        found.update(f"*... {group}" for group in groups[ends[n] + 2])
        found.update(f"{one} *{other}" for one in last for other in own)
        found.update(f"*{one} {other}" for one in own for other in next_)
        if grammar.is_document(word.folded):
            found.add("*a document")
        if word.folded in grammar.vocabulary.not_people:
            found.add("*no person")
        if word.folded in grammar.vocabulary.not_files:
            found.add("*no file")
        yield frozenset(found)


def behind(before: Part, found: frozenset[str]) -> frozenset[str]:
    """The clues of a word behind one that is part of `before`."""
    return found.union([f"{before} -"], (f"{before} {clue}" for clue in found if clue[:1] == "*" and " " not in clue))


def _looks(words: Words) -> Iterator[str]:
    """How each word is written; that tells nothing where all are written so."""
    whole = words.plain.text
    for word in words.words:
        text = whole[word.start : word.end]
        capital = text[:1].isupper()
        yield "any" if whole.islower() or whole.isupper() else "Capital" if capital else "small"


def _ends(words: Words, grammar: Grammar) -> list[int]:
    """For each word the next one that no name is made of."""
    of_names = {grammar.sign(kind) for kind in ("WORD", "HAN", "INITIAL", "LOWER")}
    ends: list[int] = []
    end = len(words.words)
    for n in reversed(range(len(words.words))):
        ends.append(end)
        if words.kinds[n] not in of_names:
            end = n
    return ends[::-1]
