"""A vocabulary, made ready to be searched: its phrases as a tree, its shapes as regular expressions. Pure.

Every set of groups that some phrase belongs to has one sign. A sentence becomes a string of such signs, and the name
of a group in a shape stands for all signs whose set it is in: "change" is a verb of its own and also a way to say
edit, and the shape around it decides which.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from bot.intent.protected import Piece, pieces
from bot.intent.vocabulary import Vocabulary

# Kinds that the eye sees without knowing the language, and those that the stages make.
_LOOKS = """
    MENTION CITED LINK PATH EMAIL QUOTE ISO DOTTED SLASHED CLOCK FILENAME ORDINAL YEAR NUMBER HAN POSS ARROW INITIAL
    WORD END COMMA COLON DASH OPEN CLOSE SLASH PLUS OTHER ROLE WISHROLE MORETIME
"""
_SIGNS = {name: chr(0x4E00 + n) for n, name in enumerate(_LOOKS.split())}
_NAME = re.compile(r"[A-Z][A-Z0-9_]+|\bA\b")
_ALTERNATIVES = re.compile(r"(?<=[(|!=:>])(?:[A-Z][A-Z0-9_]+|A)(?:\|(?:[A-Z][A-Z0-9_]+|A))+(?=[)|])")
_NOTHING: dict[str, object] = {}


class Shape(NamedTuple):
    """One order of words that means something. `needs`: signs of which one must be in the sentence at all."""

    intent: str
    written: str
    search: re.Pattern[str]
    needs: frozenset[str]

    def needs_met(self, kinds: str) -> bool:
        return not self.needs or not self.needs.isdisjoint(kinds)


class Grammar:
    """One language. Made once, when the module is imported."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        groups: dict[str, dict[str, object]] = {}
        for name, value, phrase in _entries(vocabulary):
            for spelling in _spellings(phrase):
                groups.setdefault(spelling, {}).setdefault(name, value)
        self._signs = dict(_SIGNS)
        self._known_signs: dict[str, frozenset[str]] = {}
        self._of_group: dict[str, set[str]] = {name: {sign} for name, sign in _SIGNS.items()}
        self._tree: dict[str, Any] = {}
        for phrase, values in groups.items():
            self._plant(phrase, values)
        self._typos = dict(_typos(vocabulary, groups))
        self._parts = dict(vocabulary.parts)
        self._expansions: dict[str, str] = {}
        self.shapes = self._shapes(vocabulary.shapes)
        self.closings = self._shapes(vocabulary.closings)
        self.corrections = self._shapes(vocabulary.corrections)
        self.roles = self._shapes(vocabulary.roles)
        self.dates = self._shapes(vocabulary.dates)
        self.messages = self._shapes(vocabulary.messages)
        self.mail = tuple((said, self._shape("", written)) for said, written in vocabulary.mail)
        self.sign_in = tuple((said, self._shape("", written)) for said, written in vocabulary.sign_in)

        self.person = self.pattern("(?P<who>WHO) POSS? (?P<hint>HINT)?")
        self.addressed = self.pattern("SENTTO")
        self.names_file = self.pattern("NAMEWORD{0,4} FILENAME")
        self.right_bit = self.pattern("RIGHTBIT")
        self.excluded = self.pattern("EXCLUDED")
        self.also_named = self.pattern("ALSONAMED")
        self.right_for = self.pattern("RIGHTFOR")
        self.said_of_all = self.pattern("SAIDOFALL")

    # --- words ---------------------------------------------------------------------------------------

    def longest(self, found: Sequence[Piece], at: int) -> tuple[int, str, dict[str, object]]:
        """The longest phrase that begins at this piece: how many pieces, its sign, its values."""
        piece = found[at]
        node = self._tree.get(piece.folded)
        if node is None:
            if piece.kind == "WORD" and (meant := self._meant(piece.folded)):
                node = self._tree[meant]
            else:
                return 1, _SIGNS[piece.kind], _NOTHING
        best, n = node.get(""), 1
        for length in range(2, len(found) - at + 1):
            node = node.get(found[at + length - 1].folded)
            if node is None:
                break
            if "" in node:
                best, n = node[""], length
        return (n, *best) if best else (1, _SIGNS[piece.kind], _NOTHING)

    def _meant(self, word: str) -> str | None:
        """The word of the vocabulary that this one misspells."""
        if meant := self._typos.get(word):
            return meant
        if len(word) < 6 or word in self.vocabulary.never_typos:
            return None
        for n in range(1, len(word)):
            if (meant := self._typos.get(f"{word[:n]}?{word[n + 1 :]}")) or (
                meant := self._typos.get(f"{word[:n]}+{word[n + 1 :]}")
            ):
                return meant
        return None

    def _plant(self, phrase: str, values: dict[str, object]) -> None:
        key = "+".join(sorted(values))
        sign = self._signs.setdefault(key, chr(0x4E00 + len(self._signs)))
        for name in values:
            self._of_group.setdefault(name, set()).add(sign)
        node = self._tree
        for piece in pieces(phrase):
            node = node.setdefault(piece.folded, {})
        node[""] = (sign, values)

    # --- shapes --------------------------------------------------------------------------------------

    def pattern(self, written: str) -> re.Pattern[str]:
        """A shape as a regular expression over signs."""
        return re.compile(self._expanded(written))

    def signs(self, name: str) -> frozenset[str]:
        """All signs that a group, a class or a kind has."""
        if (signs := self._known_signs.get(name)) is None:
            signs = self._known_signs[name] = frozenset(self._signs_of(name))
        return signs

    def sign(self, kind: str) -> str:
        """The one sign of a kind that no vocabulary has."""
        return _SIGNS[kind]

    def _shapes(self, written: Iterable[tuple[str, str]]) -> tuple[Shape, ...]:
        return tuple(self._shape(name, shape) for name, shape in written)

    def _shape(self, intent: str, written: str) -> Shape:
        anchors = [name for name in _NAME.findall(_mandatory(written)) if name not in self._parts]
        return Shape(intent, written, self.pattern(written), self.signs(anchors[0]) if anchors else frozenset())

    def _expanded(self, written: str) -> str:
        def meaning(match: re.Match[str]) -> str:
            name = match[0]
            if name in self._parts:
                if name not in self._expansions:
                    self._expansions[name] = f"(?:{self._expanded(self._parts[name])})"
                return self._expansions[name]
            return _one_of(self._signs_of(name))

        def together(match: re.Match[str]) -> str:
            """Groups beside each other in an alternation are one set of signs."""
            names = match[0].split("|")
            if any(name in self._parts for name in names):
                return match[0]
            return _one_of(set().union(*(self._signs_of(name) for name in names)))

        written = re.sub(r"\s+", " ", written)
        written = re.sub(r" ?([|()]) ?", r"\1", written)
        written = _ALTERNATIVES.sub(together, written)
        tight = _NAME.sub(meaning, re.sub(r"\((?!\?)", "(?:", written)).replace(" ", "")
        return tight.replace("[^[", "[^").replace("]]", "]")

    def _signs_of(self, name: str) -> set[str]:
        if name in self.vocabulary.classes:
            return set().union(*(self._signs_of(one) for one in self.vocabulary.classes[name].split()))
        if name not in self._of_group:
            raise KeyError(f"the vocabulary {self.vocabulary.language} has no group {name}")
        return self._of_group[name]


def _one_of(signs: Iterable[str]) -> str:
    return f"[{''.join(sorted(signs))}]"


def _entries(vocabulary: Vocabulary) -> Iterator[tuple[str, object, str]]:
    for name, phrases in vocabulary.words.items():
        for phrase in phrases.split("|"):
            yield name, True, " ".join(phrase.split())
    for name, by_value in vocabulary.valued.items():
        for value, phrases in by_value.items():
            for phrase in phrases.split("|"):
                yield name, value, " ".join(phrase.split())


def _spellings(phrase: str) -> Iterator[str]:
    """An apostrophe may be left out; a hyphen may be a space or nothing."""
    yield phrase
    if "'" in phrase and not phrase.startswith("'"):
        yield phrase.replace("'", "")
    if "-" in phrase:
        yield phrase.replace("-", " ")
        yield phrase.replace("-", "")


def _typos(vocabulary: Vocabulary, groups: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Neighbours changed places, a letter doubled, an inner letter left out; in long words one letter wrong.

    Only for groups that the vocabulary names, and never where the slip is itself a word or a name it lists.
    """
    known = {word for phrase in groups for word in phrase.split()} | vocabulary.never_typos
    for name in vocabulary.typo_groups:
        for phrase in vocabulary.words[name].split("|"):
            word = phrase.strip()
            if len(word) >= 5 and word.isalpha():
                yield from ((slip, word) for slip in _slips(word) if slip not in known)


def _slips(word: str) -> Iterator[str]:
    """`wri?er`: any letter there; `writ+er`: any letter too much there."""
    for n in range(len(word) - 1):
        yield word[:n] + word[n + 1] + word[n] + word[n + 2 :]
        yield word[: n + 1] + word[n:]
    for n in range(1, len(word) - 1):
        yield word[:n] + word[n + 1 :]
    if len(word) >= 6:
        for n in range(1, len(word)):
            yield f"{word[:n]}?{word[n + 1 :]}"
            yield f"{word[:n]}+{word[n:]}"


def _mandatory(written: str) -> str:
    """A shape without what may be left out or stands for one of several."""
    before = ""
    while before != written:
        before = written
        written = re.sub(r"\(\?[^()]*\)|\([^()]*\)(?:[?*]|\{0,\d*\})|\([^()|]*\|[^()]*\)", " ", written)
        written = re.sub(r"\(([^()|?]*)\)(?![?*{])", r" \1 ", written)
    return re.sub(r"\w+(?:[?*]|\{0,\d*\})|\[[^]]*\]", " ", written)
