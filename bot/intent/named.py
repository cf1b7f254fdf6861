"""Which words name the file and which the people, in whatever order they stand. Pure.

Read from left to right, each word has clues: its groups ("*GIVE"), those of the words around it ("GIVE *", "* . DET"),
what ends the name it may be part of ("*... WITH"), and what the word before it named. The points of the clues
(points.py) tell whether it is part of a file, of a person, of somebody left out, or of nothing.

Where an order of words says what is asked for, its file and people are read from that; then only the `doubts` count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple, get_args

from bot.intent import points
from bot.intent.grammar import Grammar
from bot.intent.words import Words

Span = tuple[int, int]
_Bundle = tuple[str, ...]  # clues that always come together: a place, and the signs of the words there
Part = Literal["nothing", "file", "person", "left out"]
PARTS: tuple[Part, ...] = get_args(Part)
Sums = Mapping[str, int]
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
    each = list(weighed(words, grammar, intent))
    found: dict[Part, list[Span]] = {part: [] for part in PARTS}
    for part, run in groupby(range(len(each)), key=lambda n: part_of(each[n])):
        numbers = list(run)
        span = numbers[0], numbers[-1] + 1
        if min(_lead(each[n], [part]) for n in numbers) < _SURE[part]:
            continue
        if part == "person" and refused(words, grammar, span):
            found["left out"].append(span)
        elif part == "left out" or not _unwanted(words, grammar, span):
            found[part].append(span)
    files, people, left_out = (tuple(found[part]) for part in PARTS[1:])
    slip = max((n for n, kind in enumerate(words.kinds) if kind in grammar.signs("SLIP")), default=-1)
    files = tuple(span for span in files if span[0] > slip) or files  # "a.jpg to Lee, or no, b.jpg"
    if not all(_whole(words, grammar, span, {n for one in people for n in range(*one)}) for span in people):
        people = ()  # half of a list looks complete
    told = {span for span in people if _told_of(words, grammar, span)}
    if told != set(people):
        people = tuple(span for span in people if span not in told)  # "Kim needs the plan, Lee is waiting for it"
    return Named(files, people, left_out)


def doubts(words: Words, grammar: Grammar, intent: str) -> Doubts:
    """What an order of words may not take from a sentence that asks for `intent`; nothing where all is in capitals."""
    if words.plain.text.isupper():
        return Doubts()
    each = list(enumerate(weighed(words, grammar, intent)))
    return Doubts(
        frozenset(n for n, sums in each if is_nobody(sums)), frozenset(n for n, sums in each if is_no_file(sums))
    )


def weighed(words: Words, grammar: Grammar, intent: str) -> Iterator[Sums]:
    """The points of each word for each part, in turn."""
    before: Part = "nothing"
    for word in seen(words, grammar, intent):
        bundles = [_points(grammar, bundle) for bundle in ((before, *word.own), *word.around)]
        sums = dict[str, int](zip(PARTS, map(sum, zip(*bundles, strict=True)), strict=True))
        before = part_of(sums)
        yield sums


def spoken_of(words: Words, grammar: Grammar, intent: str, end: int) -> list[Span]:
    """The runs of words before `end` that are somebody's name rather than anything else."""
    each = list(weighed(words, grammar, intent))[:end]
    runs = [list(run) for part, run in groupby(range(len(each)), key=lambda n: part_of(each[n])) if part == "person"]
    return [(run[0], run[-1] + 1) for run in runs]


def part_of(sums: Sums) -> Part:
    return max(PARTS, key=lambda one: sums[one])


def _lead(sums: Sums, parts: Sequence[Part]) -> int:
    """By how many points the best of these parts leads all others."""
    return max(sums[one] for one in parts) - max(sums[one] for one in PARTS if one not in parts)


def trimmed(words: Words, grammar: Grammar, span: Span, no_file: frozenset[int]) -> Span:
    """Without what is said behind a file's name where none of it is one: "the crew list, thanks a lot"."""
    start, end = span
    begins = grammar.any_of(*_BEHIND_FILES)
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


def denied(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether it is said of this name alone that it is not meant: "not for her brother", "Tim no"."""
    start, end = span
    no, edges = grammar.any_of("NOT", "DONT", "CANNOT"), grammar.any_of("END", "COMMA", "AND", "BUT", "COLON")
    if _negated(words, grammar, start, no, ()):
        return True
    alone = edges.issuperset(words.kinds[max(start - 1, 0) : start])
    said = end < len(words.kinds) and words.kinds[end] in grammar.any_of("NAYS", "NO", "NOPE")
    return alone and said and edges.issuperset(words.kinds[end + 1 : end + 2])


def refused(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether it is said behind this name that whoever it is shall not have it: "Tim gets nothing of it"."""
    return grammar.part("REFUSAL").match(words.kinds, span[1]) is not None or denied_behind(words, grammar, span[1])


def _told_of(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether a clause that tells something begins with this name: "Lee is on leave", "Lee and I talked about it"."""
    kinds, (start, end) = words.kinds, span
    if start > 0 and kinds[start - 1] not in grammar.any_of("COMMA", "DASH", "END", "OPEN", "CAUSE"):
        return False
    if and_i(words, grammar, end):
        return True
    needs = grammar.any_of("NEED", "LACKS", "ANYROLE", "ROLEISH", "CANNOT")
    return grammar.part("TELLSOF").match(kinds, end) is not None and kinds[end : end + 1] not in needs


def and_i(words: Words, grammar: Grammar, at: int) -> bool:
    """Whether one goes on here with oneself, and more is said: "Lee and I talked about it"."""
    kinds, me = words.kinds, grammar.any_of("ME", "SUBJ")
    return at + 2 < len(kinds) and kinds[at] in grammar.signs("AND") and kinds[at + 1] in me


def denied_behind(words: Words, grammar: Grammar, at: int) -> bool:
    """Whether the clause that goes on here denies something to whom it speaks of, and be it by a bare "not"."""
    kinds = words.kinds
    ends = grammar.any_of("END", "COMMA", "DASH", "BUT", "AND", "RELATIVE", "REASON", "LATER", "FORGET", "NAMEWORD")
    ends -= grammar.any_of("NAYS", "DETS")
    end = next((n for n in range(at, len(kinds)) if kinds[n] in ends), len(kinds))
    if any(word.values.get("RIGHT") for word in words.words[at:end]):
        return False  # "Lee and Patti may not edit"
    no = grammar.any_of("NOT", "DONT", "NOTDO", "CANNOT", "NOTHING", "NOTMORE", "NOTNEED", "NONEED")
    refused = any("REFUSED" in word.values for word in words.words[at:end])
    whole = end == len(kinds) or kinds[end] in grammar.any_of("END", "COMMA", "DASH", "BUT")
    return whole and (refused or not no.isdisjoint(kinds[at:end]))


def _unwanted(words: Words, grammar: Grammar, span: Span) -> bool:
    """Denied, or part of what is: "without the appendix", "not for Lee and Patti"."""
    no = grammar.any_of("NAYS", "INSTEADOF")
    if _negated(words, grammar, span[0], grammar.signs("NOR"), ("ALSO", "CALLERS")):
        return True  # "weder an Lee noch an Patti"
    led = words.kinds[span[0] - 1 : span[0]] in grammar.signs("ACCORDING")  # "it belongs to Lee"
    if (led and span[0] > 0) or _in_denied_clause(words, grammar, span[0]):
        return True
    return denied(words, grammar, span) or _negated(words, grammar, span[0], no, ("AND", "CALLERS"))


def _in_denied_clause(words: Words, grammar: Grammar, start: int) -> bool:
    """Whether the clause in which a name stands begins with a no, or another does of which it is the object.

    "Don't give it to Lee, Kim needs it"; "I don't want that Lee has it".
    """
    kinds, bounds = words.kinds, grammar.any_of("END", "COMMA", "DASH", "COLON", "BUT", "SO", "OPEN")
    no = grammar.any_of("NOT", "DONT", "NOTDO") - grammar.signs("FORGET")
    begin = next((n + 1 for n in range(start - 1, -1, -1) if kinds[n] in bounds), 0)
    first = next((n for n in range(begin, start) if kinds[n] not in grammar.any_of("LEAD", "PLEASE", "FILLER")), start)
    if first < start and kinds[first] in no and grammar.signs("FORGET").isdisjoint(kinds[first:start]):
        return True
    that = next((n for n in range(begin, start) if kinds[n] in grammar.signs("THAT")), start)
    return that < start and not no.isdisjoint(kinds[max(0, that - 3) : that])


def _negated(words: Words, grammar: Grammar, start: int, no: frozenset[str], names: Sequence[str]) -> bool:
    """Whether a no stands before what begins here, with nothing between but these and what leads to a name."""
    between = grammar.any_of("PREP", "DETS", "TITLES", "LET", *names)
    while start > 0 and words.kinds[start - 1] in between:
        start -= 1
    return start > 0 and words.kinds[start - 1] in no


def is_nobody(sums: Sums) -> bool:
    """Whether a word with these points is surely not of a person's name."""
    return _lead(sums, ["nothing", "file"]) >= _NOBODY


def is_no_file(sums: Sums) -> bool:
    """Whether a word with these points is surely not of a file's name."""
    return _lead(sums, ["nothing", "person", "left out"]) >= _NO_FILE


class Seen(NamedTuple):
    """A word as its clues tell of it. `around` is the same whatever the word before names."""

    own: _Bundle
    around: tuple[_Bundle, ...]

    def clues(self, grammar: Grammar, before: Part) -> frozenset[str]:
        """All of them, for a word behind one that is part of `before`."""
        return frozenset().union(*(_spelt(grammar, bundle) for bundle in ((before, *self.own), *self.around)))


def seen(words: Words, grammar: Grammar, intent: str) -> Iterator[Seen]:
    """Each word in turn."""
    kinds = ["", "", *words.kinds, "", ""]
    looks = ["", *_looks(words), ""]
    ends = _ends(words, grammar)
    vocabulary = grammar.vocabulary
    for n, word in enumerate(words.words):
        before, last, kind, next_, after = kinds[n : n + 5]
        told = {
            "a document": grammar.is_document(word.folded),
            "no person": word.folded in vocabulary.not_people,
            "no file": word.folded in vocabulary.not_files,
        }
        own = (kind, looks[n + 1], *(name for name, so in told.items() if so))
        around = (
            ("looks", intent, looks[n], looks[n + 2]),
            ("before", before),
            ("last", last, kind),
            ("next", kind, next_),
            ("after", after),
            ("ends", kinds[ends[n] + 2]),
        )
        yield Seen(own, around)


def _spelt(grammar: Grammar, bundle: _Bundle) -> frozenset[str]:
    """The clues of a bundle, as they stand in the table."""

    def groups(sign: str) -> frozenset[str]:
        return grammar.groups(sign) if sign else frozenset()

    match bundle:
        case "looks", intent, last, next_:
            return frozenset(("", f"for {intent}", f"{last} *", f"* {next_}"))
        case "before", sign:
            return frozenset(f"{group} . *" for group in groups(sign))
        case "last", sign, own:
            beside = groups(sign)
            return frozenset((*(f"{one} *" for one in beside), *_pairs("{} *{}", beside, groups(own))))
        case "next", own, sign:
            beside = groups(sign)
            return frozenset((*(f"* {one}" for one in beside), *_pairs("*{} {}", groups(own), beside)))
        case "after", sign:
            return frozenset(f"* . {group}" for group in groups(sign))
        case "ends", sign:
            return frozenset(f"*... {group}" for group in groups(sign))
        case part, sign, *told:
            clues = [f"*{clue}" for clue in (*groups(sign), *told)]
            return frozenset((*clues, f"{part} -", *(f"{part} {clue}" for clue in clues)))
        case _:
            raise ValueError(bundle)


def _pairs(written: str, left: frozenset[str], right: frozenset[str]) -> Iterator[str]:
    return (written.format(one, other) for one in left for other in right)


@lru_cache(maxsize=20_000)
def _points(grammar: Grammar, bundle: _Bundle) -> tuple[int, ...]:
    """What the clues of a bundle have for each part; a few thousand bundles make up what people type."""
    table = points.tables(grammar.vocabulary.language).names
    sums = points.summed(table, _spelt(grammar, bundle), Counter())
    return tuple(sums[part] for part in PARTS)


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
