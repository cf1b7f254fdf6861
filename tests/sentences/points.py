"""Counts the points of bot/intent/points.json in the sentences that the vocabulary was written with: `make points`.

A softmax over what may be meant, its weights found by follow-the-regularized-leader (McMahan et al. 2013), which leaves
most of them zero; a tenth of a weight is a point. The order of the lessons is chance: a weight is the mean of several
orders, each drawn with a fixed seed, so that the same sentences give the same points. What the tests assert and the
points would make something else of counts more, until nothing is. The sentences held out are not read.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import bot.intent
from bot.intent import Heard, hear, named
from bot.intent.lines import sentence_of
from bot.intent.points import ORDERED, Table, intent_of, overruled, summed
from tests.sentences import CLOCKS, FOLDER, Example, asked, examples

FILE = Path(bot.intent.__file__).parent / "points.json"
ORDERS, ROUNDS, NAME_ROUNDS, RATE, LASSO, NAME_LASSO = 3, 20, 6, 0.4, 8.0, 2.0
_SURE = 0.005  # what is nearly right teaches nothing
_TRIES = 6


@dataclass
class Lesson:
    """The clues, what they mean, whether the tests assert that, and how much they count."""

    clues: list[str]
    meant: str
    asserted: bool = False
    weight: float = 1.0


def counted(language: str) -> dict[str, Table]:
    """The points of one language, a row for each clue that has any."""
    return {
        "intents": _taught(list(_intents(language)), ROUNDS, LASSO, _taken_for_another),
        "names": _taught(list(_names(language)), NAME_ROUNDS, NAME_LASSO, _denied_its_part),
    }


@cache
def _asserted() -> frozenset[Example]:
    return frozenset(examples())


def _heard(language: str) -> Iterator[tuple[Example, Heard]]:
    """The sentences that are read in this language; those that are asserted to ask for nothing also in capitals."""
    for folder in (FOLDER, FOLDER / "more"):
        for example in examples(folder):
            loud = example.said.upper()
            none = example.meant == "none" and example in _asserted()
            shouted = none and loud != example.said and not set("<[&") & set(loud)
            for said in (example.said, loud)[: 1 + shouted]:
                heard = hear(sentence_of(asked(said, example.language)))
                if heard.grammar.vocabulary.language == language:
                    yield example, heard


def _intents(language: str) -> Iterator[Lesson]:
    for example, heard in _heard(language):
        meant = example.meant.partition(";")[0]
        weighed = heard.guessable or meant in ORDERED  # what nobody told the bot is never guessed at, but overruled
        yield Lesson(sorted(heard.clues), meant, weighed and example in _asserted())


def _taught(lessons: list[Lesson], rounds: int, lasso: float, wrong: Callable[[Table, Lesson], bool]) -> Table:
    """The points that tell these lessons apart; asserted ones that are still `wrong` count twice as much each time."""
    for _ in range(_TRIES):
        table = fitted(lessons, rounds, lasso)
        missed = [lesson for lesson in lessons if lesson.asserted and wrong(table, lesson)]
        for lesson in missed:
            lesson.weight *= 2
        if not missed:
            break
    return table


def _taken_for_another(table: Table, lesson: Lesson) -> bool:
    """Whether no request is taken for one, or what an order of words says would be overruled."""
    if lesson.meant == "none":
        return intent_of(table, lesson.clues) != "none"
    return lesson.meant in ORDERED and overruled(table, lesson.clues, lesson.meant) is not None


def _denied_its_part(table: Table, lesson: Lesson) -> bool:
    """Whether a person is taken for nobody, or a word of a file's name for none."""
    denied = {"person": named.is_nobody, "file": named.is_no_file}.get(lesson.meant)
    return denied is not None and denied(summed(table, lesson.clues, Counter()))


# --- what each word names ------------------------------------------------------------------------------------

_UNNAMED = {"none", "help", "thanks", "cancel"}
_POINTERS = {"here": {"HERE", "HEREWARD"}, "anyone": {"ANYONE", "PUBLICLINK"}, "this": {"THIS", "IT"}}
_HINTS = re.compile(r" (\{.*\}|\(.*\)|=read|=write|-out)$")


def _names(language: str) -> Iterator[Lesson]:
    for example, heard in _heard(language):
        intent = example.meant.partition(";")[0]
        parts = None if intent in _UNNAMED else _parts(example, heard)
        if parts is None:
            continue
        before: named.Part = "nothing"
        for word, part in zip(named.seen(heard.words, heard.grammar, intent), parts, strict=True):
            yield Lesson(sorted(word.clues(heard.grammar, before)), part, example in _asserted())
            before = part


def _parts(example: Example, heard: Heard) -> list[named.Part] | None:
    """What each word is part of; None where a name of the meaning is not in the words."""
    parts: list[named.Part] = ["nothing"] * len(heard.words.words)
    for slot in example.meant.split("; ")[1:]:
        kind, _, value = slot.partition(" ")
        out = value.endswith("-out")
        while bare := _HINTS.search(value):
            value = value[: bare.start()]
        part: named.Part = "left out" if out else "file" if kind in {"file", "link", "path", "this"} else "person"
        if kind in {"file", "link", "path", "group"} or (kind == "to" and value[:2] != "u-" and value != "last"):
            found = list(_where(value, heard))
            if not found:
                return None
        elif kind in {"mention", "tag"}:
            found = [n for n, word in enumerate(heard.words.words) if _mentioned(heard, word.folded) == value]
        else:
            found = _pointing(_POINTERS.get(kind, {"HIM"} if kind == "to" else set()), heard)
        for n in found:
            parts[n] = part
        if part == "file" and found:
            _with_hints(slot, found, parts, heard)
    return _with_nouns(parts, heard)


def _where(value: str, heard: Heard) -> Iterator[int]:
    """The words that a value is written with, each time it is said."""
    words, text = heard.words.words, heard.words.plain.text
    for match in re.finditer(re.escape(value), text, re.IGNORECASE):
        inside = [n for n, word in enumerate(words) if word.start < match.end() and word.end > match.start()]
        if not inside:
            continue
        first, last = words[inside[0]], words[inside[-1]]
        if first.start >= match.start() - 1 and last.end <= match.end() + 1:  # a quotation has its signs
            yield from inside


def _mentioned(heard: Heard, folded: str) -> str | None:
    known = heard.words.plain.mentions.get(folded)
    return known.id if known else None


def _pointing(groups: set[str], heard: Heard) -> list[int]:
    """The one word that says "this" or "here"; where there are two, which of them is meant is not known."""
    found = [n for n, word in enumerate(heard.words.words) if groups & word.values.keys()]
    return found if len(found) == 1 else []


def _with_hints(slot: str, found: list[int], parts: list[named.Part], heard: Heard) -> None:
    """ "Patti's newest travel plan": its owner, and that it is the newest, are read with it."""
    owner = re.search(r"owner ([^,}]*)", slot)
    told = list(_where(owner[1], heard)) if owner else []
    if "version" in slot:
        vocabulary = heard.grammar.vocabulary
        newest = vocabulary.newest | vocabulary.versions
        told += [n for n, word in enumerate(heard.words.words) if word.folded in newest]
    near = [n for n in told if found[0] - 4 <= n <= found[-1] + 4]
    for n in range(min([*near, *found]), max([*near, *found]) + 1) if near else ():
        parts[n] = "file"


def _with_nouns(parts: list[named.Part], heard: Heard) -> list[named.Part]:
    """ "The Budget file" is called Budget; its noun is read with it."""
    nouns = heard.grammar.vocabulary.file_nouns
    for n, word in enumerate(heard.words.words):
        beside = parts[max(n - 1, 0) : n] + parts[n + 1 : n + 2]
        if word.folded in nouns and parts[n] == "nothing" and "file" in beside:
            parts[n] = "file"
    return parts


# --- counting ------------------------------------------------------------------------------------------------


def fitted(lessons: list[Lesson], rounds: int, lasso: float) -> Table:
    """The points that tell these lessons apart."""
    numbers: dict[str, int] = {}
    rows = [([numbers.setdefault(clue, len(numbers)) for clue in one.clues], one.meant, one.weight) for one in lessons]
    intents = sorted({one.meant for one in lessons})
    fits = [_fit(rows, intents, _Order(len(numbers), rounds, lasso, seed)) for seed in range(ORDERS)]
    table: Table = {}
    for clue, n in sorted(numbers.items()):
        means = {intent: round(10 * sum(fit[k][n] for fit in fits) / ORDERS) for k, intent in enumerate(intents)}
        if points := {intent: number for intent, number in means.items() if number}:
            table[clue] = points
    return table


class _Order(NamedTuple):
    """How often, and in which order, the lessons are learned."""

    size: int
    rounds: int
    lasso: float
    seed: int


def _fit(rows: Sequence[tuple[list[int], str, float]], intents: list[str], order: _Order) -> list[list[float]]:
    """The weights of each intent, by the number of the clue."""
    learners = [_Learner(order.size, order.lasso) for _ in intents]
    shuffled = random.Random(order.seed)  # noqa: S311 - the same order every time
    rows = list(rows)
    for _ in range(order.rounds):
        shuffled.shuffle(rows)
        for clues, meant, weight in rows:
            odds = [math.exp(learner.sum(clues)) for learner in learners]
            whole = sum(odds)
            for intent, learner, odd in zip(intents, learners, odds, strict=True):
                wrong = odd / whole - (intent == meant)
                if abs(wrong) > _SURE:
                    learner.learn(clues, weight * wrong)
    return [learner.weights for learner in learners]


class _Learner:
    """The weights of one of those that may be meant."""

    def __init__(self, size: int, lasso: float) -> None:
        self._lasso = lasso
        self.weights = [0.0] * size
        self._sums = [0.0] * size
        self._squares = [0.0] * size

    def sum(self, clues: list[int]) -> float:
        return sum([self.weights[n] for n in clues])

    def learn(self, clues: list[int], wrong: float) -> None:
        for n in clues:
            before = math.sqrt(self._squares[n])
            self._squares[n] += wrong * wrong
            after = math.sqrt(self._squares[n])
            self._sums[n] = total = self._sums[n] + wrong - (after - before) / RATE * self.weights[n]
            beyond = max(abs(total) - self._lasso, 0.0)
            self.weights[n] = -math.copysign(beyond, total) * RATE / (1.0 + after)


def written(counted: dict[str, dict[str, Table]]) -> str:
    """A row for each clue, so that a change can be read."""
    lines = json.dumps(counted, indent=1).replace("{\n    ", "{").replace("\n   }", "}")
    return re.sub(r",\n    ", ", ", lines) + "\n"


if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        FILE.write_text(written(dict(zip(CLOCKS, pool.map(counted, CLOCKS), strict=True))), encoding="utf-8")
