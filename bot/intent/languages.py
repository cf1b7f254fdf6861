"""Which language a sentence is in. Its words decide; where they leave it open, the locale does. Pure.

People write English in a German Teams and the other way, and mix: "teile das Deck mit Lee please". A sentence is in
the language that knows more words which English does not know than the other way round. Where both know words that
the other does not, English is mixed into it, or it into English.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from bot.intent.grammar import Grammar, Lexicon, Signs
from bot.intent.protected import Piece
from bot.intent.vocabulary import Vocabulary, vocabularies

_ENGLISH = 0  # the first of vocabularies()
_COLONS = (":", "：")
_ENOUGH = 4  # words that tell a language as well as those behind a colon would


class Languages:
    """All languages, each with its grammar."""

    def __init__(self, known: Sequence[Vocabulary]) -> None:
        signs = Signs()
        self._lexicons = lexicons = [Lexicon(vocabulary, signs) for vocabulary in known]  # which makes all the signs
        self.grammars = [Grammar(one, lexicon, signs) for one, lexicon in zip(known, lexicons, strict=True)]
        self._faint = [
            vocabulary.faint | _borrowed(lexicon) for vocabulary, lexicon in zip(known, lexicons, strict=True)
        ]
        self._orders = [_single(vocabulary, "SHARE", "SEND") for vocabulary in known]
        self._tellings = frozenset().union(*(_single(vocabulary, "TELL", "SAYING", "MSGNOUN") for vocabulary in known))
        self._knowing: dict[str, frozenset[int]] = {}
        alike: dict[frozenset[int], frozenset[int]] = {}
        for n, (vocabulary, lexicon) in enumerate(zip(known, lexicons, strict=True)):
            for word in lexicon.pieces | vocabulary.file_nouns.keys():
                knowing = self._knowing.get(word, frozenset()) | {n}
                self._knowing[word] = alike.setdefault(knowing, knowing)
        main = self.grammars[_ENGLISH]
        others = [(n, grammar) for n, grammar in enumerate(self.grammars) if n != _ENGLISH]
        self._mixed = {(_ENGLISH, n): main.mixed_with(grammar) for n, grammar in others}
        self._mixed |= {(n, _ENGLISH): grammar.mixed_with(main) for n, grammar in others}

    def of(self, found: Sequence[Piece], locale: str) -> Grammar:
        local = self._called(locale.partition("-")[0].lower())
        words = self._request(found)
        if not words:
            return self.grammars[local]
        if all(_ENGLISH in known for _, known in words):
            both = all(local in known for _, known in words)  # "Budget.xlsx an Lee, danke"
            return self.grammars[local if both else _ENGLISH]
        other = max(range(1, len(self.grammars)), key=lambda n: (self._own(n, words), n == local))
        own = self._own(other, words)
        faint = self._faint[_ENGLISH]
        english = sum(_ENGLISH in known and other not in known and word not in faint for word, known in words)
        if not self._tells(other, local, own, words):
            return self.grammars[_ENGLISH]
        if own > english or (own == english and other == local):
            return self._mixed[other, _ENGLISH] if english else self.grammars[other]
        return self._mixed[_ENGLISH, other]

    def _request(self, found: Sequence[Piece]) -> Sequence[tuple[str, frozenset[int]]]:
        """Without what follows a colon: a message may be in any language."""
        before = list(self._words(list(takewhile(lambda piece: piece.folded not in _COLONS, found))))
        told = any(word in self._tellings for word, _ in before)  # "tell them: …"
        return before if len(before) >= _ENOUGH or told else list(self._words(found))

    def _words(self, found: Sequence[Piece]) -> Iterator[tuple[str, frozenset[int]]]:
        """The words that some language knows; among signs without spaces between them, the phrases."""
        at = 0
        while at < len(found):
            piece, length = found[at], 1
            if piece.kind != "HAN":
                letter = len(piece.folded) == 1 and piece.folded.isascii()  # "c" of "c'est" is no word
                if not letter and (known := self._knowing.get(piece.folded)):
                    yield piece.folded, known
            elif phrases := [(n, phrase) for n, one in enumerate(self._lexicons) if (phrase := one.longest(found, at))]:
                length = max(phrase.length for _, phrase in phrases)
                telling = [n for n, phrase in phrases if not self._lexicons[n].only_names(phrase)]
                if telling:
                    yield "".join(one.folded for one in found[at : at + length]), frozenset(telling)
            at += length

    def _called(self, language: str) -> int:
        return next((n for n, one in enumerate(self.grammars) if one.vocabulary.language == language), _ENGLISH)

    def _own(self, language: int, words: Sequence[tuple[str, frozenset[int]]]) -> int:
        return sum(language in known and _ENGLISH not in known for _, known in words)

    def _tells(self, language: int, local: int, own: int, words: Sequence[tuple[str, frozenset[int]]]) -> bool:
        """One Latin word may be a name, or borrowed; where the person's Teams is in that language it is neither."""
        if language == local or not any(_ENGLISH in known for _, known in words):
            return own > 0
        telling = [
            word
            for word, known in words
            if language in known and _ENGLISH not in known and word not in self._faint[language]
        ]
        ordered = bool(telling) and words[0][0] == telling[0] in self._orders[language]  # "teile Plan.docx mit Lee"
        return ordered or (bool(telling) and (own > 1 or not telling[0].isascii()))


def _single(vocabulary: Vocabulary, *groups: str) -> frozenset[str]:
    """The phrases of these groups, of which a single word is compared with those that are one word."""
    return frozenset(word.strip() for group in groups for word in vocabulary.words.get(group, "").split("|"))


def _borrowed(lexicon: Lexicon) -> frozenset[str]:
    """Latin words of a language that is written otherwise: none of them tells that a sentence is in it."""
    latin = frozenset(word for word in lexicon.pieces if word.isascii())
    return latin if 2 * len(latin) < len(lexicon.pieces) else frozenset()


@cache
def languages() -> Languages:
    return Languages(vocabularies())
