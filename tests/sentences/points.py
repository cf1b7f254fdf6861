"""Counts the points of bot/intent/points.json in the sentences that the vocabulary was written with: `make points`.

A softmax over the intents, its weights found by follow-the-regularized-leader (McMahan et al. 2013), which leaves most
of them zero; a tenth of a weight is a point. The order of the sentences is drawn with a fixed seed, so the same
sentences give the same points. What the tests assert to be no request and would be taken for one counts more, until
none is. The sentences held out are not read.
"""

from __future__ import annotations

import json
import math
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import bot.intent
from bot.intent.lines import sentence_of
from bot.intent.points import Table, intent_of
from tests.sentences import CLOCKS, FOLDER, asked, examples

FILE = Path(bot.intent.__file__).parent / "points.json"
ROUNDS, RATE, LASSO = 20, 0.4, 8.0
_SURE = 0.005  # what is nearly right teaches nothing
_TRIES = 6


@dataclass
class Lesson:
    """What is weighed of one sentence, what it asks for, whether it may `never` be heard so, and how much it counts."""

    clues: list[str]
    intent: str
    never: bool
    weight: float = 1.0


def counted(language: str) -> Table:
    """The points of one language, a row for each clue that has any."""
    lessons: list[Lesson] = []
    for folder in (FOLDER, FOLDER / "more"):
        for example in examples(folder):
            intent = example.meant.partition(";")[0]
            asserted = folder == FOLDER
            loud = example.said.upper()
            shouted = asserted and intent == "none" and loud != example.said and not set("<[&") & set(loud)
            for said in (example.said, loud)[: 1 + shouted]:
                clues = bot.intent.clues(sentence_of(asked(said, example.language)))
                if clues.language == language:
                    never = asserted and clues.guessable and intent == "none"
                    lessons.append(Lesson(sorted(clues.found), intent, never))
    for _ in range(_TRIES):
        table = fitted(lessons)
        wrong = [one for one in lessons if one.never and intent_of(table, frozenset(one.clues)) != "none"]
        if not wrong:
            break
        for lesson in wrong:
            lesson.weight *= 2
    return table


def fitted(lessons: list[Lesson]) -> Table:
    """The points that tell these lessons apart."""
    numbers: dict[str, int] = {}
    rows = [([numbers.setdefault(clue, len(numbers)) for clue in one.clues], one.intent, one.weight) for one in lessons]
    intents = sorted({one.intent for one in lessons})
    learners = [_Learner(len(numbers)) for _ in intents]
    shuffled = random.Random(7)  # noqa: S311 - the same order every time
    for _ in range(ROUNDS):
        shuffled.shuffle(rows)
        for clues, meant, weight in rows:
            odds = [math.exp(learner.sum(clues)) for learner in learners]
            whole = sum(odds)
            for intent, learner, odd in zip(intents, learners, odds, strict=True):
                wrong = odd / whole - (intent == meant)
                if abs(wrong) > _SURE:
                    learner.learn(clues, weight * wrong)
    table: Table = {}
    for clue, n in sorted(numbers.items()):
        points = {intent: round(10 * one.weights[n]) for intent, one in zip(intents, learners, strict=True)}
        if any(points.values()):
            table[clue] = {intent: number for intent, number in points.items() if number}
    return table


class _Learner:
    """The weights of one intent."""

    def __init__(self, size: int) -> None:
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
            beyond = max(abs(total) - LASSO, 0.0)
            self.weights[n] = -math.copysign(beyond, total) * RATE / (1.0 + after)


def written(tables: dict[str, Table]) -> str:
    """A row for each clue, so that a change can be read."""
    rows = {
        language: ",\n".join(f"    {json.dumps(clue)}: {json.dumps(points)}" for clue, points in table.items())
        for language, table in tables.items()
    }
    return "{\n" + ",\n".join(f'  "{language}": {{\n{rows[language]}\n  }}' for language in rows) + "\n}\n"


if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        FILE.write_text(written(dict(zip(CLOCKS, pool.map(counted, CLOCKS), strict=True))), encoding="utf-8")
