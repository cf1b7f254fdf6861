"""Which language a sentence is in. Its words decide; where they leave it open, the locale does. Pure.

People write English in a German Teams and the other way, and mix: "teile das Deck mit Lee please". The language that
knows most of the words is the sentence's; if another knows words that this one does not, it is mixed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.intent.grammar import Grammar, Lexicon, Signs
from bot.intent.protected import Piece
from bot.intent.vocabulary import Vocabulary, vocabularies


class Languages:
    """All languages, each with its grammar."""

    def __init__(self, known: Sequence[Vocabulary]) -> None:
        signs = Signs()
        lexicons = [Lexicon(vocabulary, signs) for vocabulary in known]
        self._grammars = [Grammar(one, lexicon, signs) for one, lexicon in zip(known, lexicons, strict=True)]
        self._faint = [vocabulary.faint for vocabulary in known]
        self._knowing: dict[str, frozenset[int]] = {}
        for n, (vocabulary, lexicon) in enumerate(zip(known, lexicons, strict=True)):
            for word in lexicon.pieces | vocabulary.file_nouns.keys() | vocabulary.generic:
                self._knowing[word] = self._knowing.get(word, frozenset()) | {n}
        self._mixtures: dict[tuple[int, int], Grammar] = {}

    def of(self, found: Sequence[Piece], locale: str) -> Grammar:
        here = locale.partition("-")[0].lower()
        local = next((n for n, one in enumerate(self._grammars) if one.vocabulary.language == here), 0)
        words = [(piece.folded, known) for piece in found if (known := self._knowing.get(piece.folded))]
        if all(0 in known for _, known in words) and not local:
            return self._grammars[0]
        counts = [sum(n in known for _, known in words) for n in range(len(self._grammars))]
        telling = [
            any(n in known and (n == local or word not in self._faint[n]) for word, known in words)
            for n in range(len(self._grammars))
        ]
        order = sorted(range(len(self._grammars)), key=lambda n: (telling[n], counts[n], n == local, -n), reverse=True)
        return self._mixed(order[0], self._beside(order[0], local, words))

    def _beside(self, main: int, local: int, words: Sequence[tuple[str, frozenset[int]]]) -> int | None:
        """The other language that knows most of what the first does not."""
        more = [0] * len(self._grammars)
        for word, known in words:
            if main not in known:
                for n in known:
                    more[n] += n == local or word not in self._faint[n]
        best = max(range(len(more)), key=lambda n: (more[n], -n))
        return best if more[best] else None

    def _mixed(self, main: int, beside: int | None) -> Grammar:
        if beside is None:
            return self._grammars[main]
        if (mixture := self._mixtures.get((main, beside))) is None:
            mixture = self._mixtures[main, beside] = self._grammars[main].mixed_with(self._grammars[beside])
        return mixture

    def warm(self) -> None:
        """Makes now what a first sentence would wait for."""
        for grammar in self._grammars:
            grammar.warm()


@cache
def languages() -> Languages:
    return Languages(vocabularies())
