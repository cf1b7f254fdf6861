"""Which words name the file and which the people, in whatever order they stand. Pure.

Read from left to right, each word has clues: its groups ("*GIVE"), those of the words around it ("GIVE *", "* . DET"),
what ends the name it may be part of ("*... WITH"), and what the word before it named. The points of the clues
(points.py) tell whether it is part of a file, of a person, of somebody left out, or of nothing.

Where an order of words says what is asked for, its file and people are read from that; then only the `doubts` count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
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
# Those by which a word that an order of words makes part of a name is surely none.
_NOBODY, _NO_FILE = 20, 20
# What may begin behind a file's name: "the crew list, thanks a lot".
_BEHIND_FILES = ("COMMA", "DASH", "PLEASE", "FILLER")


class Named(NamedTuple):
    """What is named for certain, each by a run of words."""

    files: tuple[Span, ...] = ()
    people: tuple[Span, ...] = ()
    left_out: tuple[Span, ...] = ()


class Doubts(NamedTuple):
    """The single words that surely name nobody, and those that name no file."""

    nobody: frozenset[int] = frozenset()
    no_file: frozenset[int] = frozenset()


def named(words: Words, grammar: Grammar, intent: str) -> Named:
    """What the words of a sentence name that asks for `intent`."""
    if not grammar.signs("OR").isdisjoint(words.kinds):
        return Named()  # one of several, and nobody says which
    weighed = list(_weighed(words, grammar, intent))
    found: dict[Part, list[Span]] = {part: [] for part in PARTS}
    for part, run in groupby(range(len(weighed)), key=lambda n: _part(weighed[n])):
        numbers = list(run)
        denied = part != "left out" and _denied(words, grammar, numbers[0])
        if min(_lead(weighed[n], [part]) for n in numbers) >= _SURE[part] and not denied:
            found[part].append((numbers[0], numbers[-1] + 1))
    files, people, left_out = (tuple(found[part]) for part in PARTS[1:])
    if not all(_whole(words, grammar, span, {n for one in people for n in range(*one)}) for span in people):
        people = ()  # half of a list looks complete
    return Named(files, people, left_out)


def doubts(words: Words, grammar: Grammar, intent: str) -> Doubts:
    """What an order of words may not take from a sentence that asks for `intent`; nothing where all is in capitals."""
    if words.plain.text.isupper():
        return Doubts()
    weighed = list(enumerate(_weighed(words, grammar, intent)))
    return Doubts(
        frozenset(n for n, sums in weighed if is_nobody(sums)), frozenset(n for n, sums in weighed if is_no_file(sums))
    )


def _weighed(words: Words, grammar: Grammar, intent: str) -> Iterator[Counter[str]]:
    """The points of each word for each part, in turn."""
    table = points.tables(grammar.vocabulary.language).names
    before: Part = "nothing"
    for of_word in clues(words, grammar, intent):
        sums = points.summed(table, behind(before, of_word), Counter())
        before = _part(sums)
        yield sums


def _part(sums: Counter[str]) -> Part:
    return max(PARTS, key=lambda one: sums[one])


def _lead(sums: Counter[str], parts: Sequence[Part]) -> int:
    """By how many points the best of these parts leads all others."""
    return max(sums[one] for one in parts) - max(sums[one] for one in PARTS if one not in parts)


def trimmed(words: Words, grammar: Grammar, span: Span, no_file: frozenset[int]) -> Span:
    """Without what is said behind a file's name where none of it is one: "the crew list, thanks a lot"."""
    start, end = span
    begins = frozenset().union(*(grammar.signs(kind) for kind in _BEHIND_FILES))
    behind = next((n for n in range(start, end) if no_file.issuperset(range(n, end))), end)
    return start, next((n for n in range(max(behind, start + 1), end) if words.kinds[n] in begins), end)


def _whole(words: Words, grammar: Grammar, span: Span, sure: set[int]) -> bool:
    """Whether nobody else is joined to this one by "and" of whom it is not sure."""
    start, end = span
    joined, others = (
        grammar.signs("AND"),
        grammar.signs("CALLERS") | grammar.signs("EMAIL") | grammar.signs("GROUPNOUN"),
    )
    before = start > 1 and words.kinds[start - 1] in joined and words.kinds[start - 2] in others
    beside = [start - 2] if before else []
    if words.kinds[end : end + 1] in joined and end < len(words.kinds):
        articles = grammar.signs("DETS")
        n = next((n for n in range(end + 1, len(words.kinds)) if words.kinds[n] not in articles), end)
        beside += [n] if words.kinds[n] in others else []
    return sure.issuperset(beside)


def _denied(words: Words, grammar: Grammar, n: int) -> bool:
    """Whether it is said of what begins here that it is not meant: "without the appendix", "not for her brother"."""
    between = grammar.signs("PREP") | grammar.signs("DETS") | grammar.signs("AND") | grammar.signs("CALLERS")
    while n > 0 and words.kinds[n - 1] in between:
        n -= 1
    return n > 0 and words.kinds[n - 1] in grammar.signs("NAYS") | grammar.signs("INSTEADOF")


def is_nobody(sums: Counter[str]) -> bool:
    """Whether a word with these points is surely not of a person's name."""
    return _lead(sums, ["nothing", "file"]) >= _NOBODY


def is_no_file(sums: Counter[str]) -> bool:
    """Whether a word with these points is surely not of a file's name."""
    return _lead(sums, ["nothing", "person", "left out"]) >= _NO_FILE


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
