"""Counts the points of bot/intent/points.json in the sentences that the vocabulary was written with: `make points`.

A softmax over what may be meant, its weights found by follow-the-regularized-leader (McMahan et al. 2013), which leaves
most of them zero; a tenth of a weight is a point. The order of the lessons is chance: a weight is the mean of several
orders, each drawn with a fixed seed, so that the same sentences give the same points. What the tests assert and is
answered otherwise with these points counts twice as much, until nothing is. The sentences held out are not read.
"""

from __future__ import annotations

import json
import math
import multiprocessing
import os
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

import bot.intent
from bot.intent import Heard, hear, named
from bot.intent.lines import sentence_of
from bot.intent.points import Table
from tests.sentences import CLOCKS, FOLDER, Example, answered, asked, examples, shown

FILE = Path(bot.intent.__file__).parent / "points.json"
ORDERS, ROUNDS, NAME_ROUNDS, RATE, LASSO, NAME_LASSO = 3, 20, 6, 0.4, 8.0, 2.0
_SURE = 0.005  # what is nearly right teaches nothing
_TRIES = 12


class Lesson(NamedTuple):
    """The clues, what they mean, and how much they count."""

    clues: list[str]
    meant: str
    weight: float = 1.0


class Share(NamedTuple):
    """Of the points: one table of one language."""

    language: str
    table: Literal["intents", "names"]


Weights = Mapping[tuple[Share, Example], int]


def counted(share: Share, weights: Weights) -> Table:
    """A row for each clue that has any points. A sentence without a weight counts once."""
    lessons = _intents if share.table == "intents" else _names
    rounds, lasso = (ROUNDS, LASSO) if share.table == "intents" else (NAME_ROUNDS, NAME_LASSO)
    taught = [
        one._replace(weight=weights.get((share, example), 1))
        for example, heard in _heard(share.language)
        for one in lessons(example, heard)
    ]
    return fitted(taught, rounds, lasso)


def missed(language: str) -> list[tuple[Share, Example]]:
    """The asserted sentences of a language that are answered otherwise with the points as they are written."""
    return [
        (Share(language, "names" if answer.startswith(one.meant.partition(";")[0].casefold()) else "intents"), one)
        for one in examples()
        if one.language == language
        for said in _typed(one)
        if (answer := shown(answered(said, language)).casefold()) != one.meant.casefold()
    ]


def _typed(example: Example) -> Iterator[str]:
    """A sentence, and in capitals where nothing in it is kept as it was typed."""
    yield example.said
    if not set("<[&") & set(example.said) and not {"message", "path"} & set(example.meant.split()):
        yield example.said.upper()


def _heard(language: str) -> Iterator[tuple[Example, Heard]]:
    """The sentences that are read in this language; those that are asserted to ask for nothing also in capitals."""
    for folder in (FOLDER, FOLDER / "more"):
        for example in examples(folder):
            none = folder == FOLDER and example.meant == "none"
            for said in dict.fromkeys(_typed(example) if none else (example.said,)):
                heard = hear(sentence_of(asked(said, example.language)))
                if heard.grammar.vocabulary.language == language:
                    yield example, heard


def _intents(example: Example, heard: Heard) -> Iterator[Lesson]:
    yield Lesson(sorted(heard.clues), example.meant.partition(";")[0])


# --- what each word names ------------------------------------------------------------------------------------

_UNNAMED = {"none", "help", "thanks", "cancel"}
_POINTERS = {"here": {"HERE", "HEREWARD"}, "anyone": {"ANYONE", "PUBLICLINK"}, "this": {"THIS", "IT"}}
_HINTS = re.compile(r" (\{.*\}|\(.*\)|=read|=write|-out)$")


def _names(example: Example, heard: Heard) -> Iterator[Lesson]:
    intent = example.meant.partition(";")[0]
    parts = None if intent in _UNNAMED else _parts(example, heard)
    if parts is None:
        return
    before: named.Part = "nothing"
    for word, part in zip(named.seen(heard.words, heard.grammar, intent), parts, strict=True):
        yield Lesson(sorted(word.clues(heard.grammar, before)), part)
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


def count() -> None:
    """Writes the points of all languages."""
    tables: dict[str, dict[str, Table]] = {language: {"intents": {}, "names": {}} for language in CLOCKS}
    weights = dict[tuple[Share, Example], int]()
    stale = [Share(language, table) for language in CLOCKS for table in ("intents", "names")]
    for _ in range(_TRIES):
        # Each task has a process of its own, as the points are read once and kept.
        with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
            for share, table in zip(stale, pool.map(partial(counted, weights=weights), stale), strict=True):
                tables[share.language][share.table] = table
            FILE.write_text(written(tables), encoding="utf-8")
            wrong = {one for each in pool.map(missed, CLOCKS) for one in each}
        weights |= {one: 2 * weights.get(one, 1) for one in wrong}
        stale = sorted({share for share, _ in wrong})
        if not stale:
            break


if __name__ == "__main__":
    count()
