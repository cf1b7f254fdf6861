"""How many sentences a second one process understands, by language: python -m tests.bench.words"""

from __future__ import annotations

import json
import time

from bot.intent import understand
from bot.intent.lines import sentence_of
from bot.model import Sentence
from tests.processes import ROOT
from tests.sentences import asked, examples

ROUNDS = 5


def figures() -> dict[str, int]:
    """Sentences per second of processor time, the best of a few rounds over all examples of a language."""
    by_language: dict[str, list[Sentence]] = {}
    for language, said, _ in examples():
        by_language.setdefault(language, []).append(sentence_of(asked(said, language)))
    return {language: max(_per_second(of) for _ in range(ROUNDS)) for language, of in by_language.items()}


def _per_second(sentences: list[Sentence]) -> int:
    begun = time.process_time()
    for sentence in sentences:
        understand(sentence)
    return round(len(sentences) / (time.process_time() - begun))


if __name__ == "__main__":
    found = figures()
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / "bench-words.json").write_text(json.dumps(found, indent=2))
    for language, per_second in found.items():
        print(f"{language}: {per_second:,} sentences a second")  # noqa: T201
