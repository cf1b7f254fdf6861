"""A language, made ready to be searched: its phrases as a tree, its shapes as patterns over signs. Pure.

Every set of groups that some phrase belongs to has one sign, the same in all languages. A sentence becomes a string
of such signs, and the name of a group in a shape stands for all signs whose set it is in: "change" is a verb of its
own and also a way to say edit, and the shape around it decides which.
"""

from __future__ import annotations

import copy
import dataclasses
import itertools
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from bot.intent import patterns
from bot.intent.patterns import Pattern
from bot.intent.protected import Piece, pieces
from bot.intent.vocabulary import Vocabulary

# Kinds that the eye sees without knowing the language, and those that the stages make.
_LOOKS = """
    MENTION CITED LINK PATH EMAIL QUOTE ISO DOTTED SLASHED CLOCK FILENAME ORDINAL YEAR NUMBER HAN POSS ARROW INITIAL
    WORD END COMMA COLON DASH OPEN CLOSE SLASH PLUS OTHER ROLE WISHROLE MORETIME LOWER
"""
_FIRST_SIGN = 0x4E00
_NEEDS = 4  # of a shape that are looked at before it is
_FIRST_HAN = "\u3400"
_NOTHING: dict[str, object] = {}
_STAGES = ("shapes", "closings", "corrections", "roles", "dates", "messages", "talk", "denials", "mail", "sign_in")
# Parts that a language may have, and what stands for one that it has not: mostly a shape that nothing fits.
_OTHERWISE = {
    "SOMEONE": "(?P<who>WHO) POSS? (?P<hint>HINT)?",  # where the hint stands before the name, the language says so
    "NAMESFILE": "NAMEWORD{0,4} FILENAME",
    "FILEBEFORE": "(?P<file>HARD)",
    "OWNER": "",
    "ARTICLED": "(?!)",  # a preposition with the article in it: "au fichier Plan.docx"
    "NAMEDSO": "(?!)",  # what stands before the name itself: "the deck called Vision"
    "CALLEDBYTITLE": "(?!)",  # a title makes one person of a word that is else a group: "Lawyer Bai"
    "RIGHTOFEACH": "(?!)",
    "INSTEAD": "(?!)(?P<people>)",
    "FILEINSTEAD": "(?!)(?P<file>)",
    "FILEAFTER": "(?!)(?P<file>)",
    "MOREPEOPLE": "(?!)(?P<people>)",
    "RIGHTINSTEAD": "(?!)(?P<right>)",
    "PERSONBEFORE": "(?!)(?P<who>)",
    "PEOPLEBEFORE": "(?!)(?P<people>)",
    "HOLDERS": "(?!)(?P<people>)",
    "REFUSAL": "(?!)",  # behind a name: this one shall not have it, "Patti gets nothing of it"
    "TELLSOF": "(?!)",  # behind a name behind a comma: a clause about somebody begins, and the list has ended
    "NEEDBEGINS": "(?!)",  # what else than a verb may begin a request behind a comma
    "ITSTHINGS": "(?!)(?P<things>)",  # what a person before has or does: nobody, though written like a name
    "NEEDBEFORE": "",  # what must have been said before a bare call to act
    "WONDERS": "(?!)",  # while a form is open: "why can Diego only view it" changes nothing
}


class Signs:
    """One sign for every set of groups that some word belongs to, and all signs of a group."""

    def __init__(self) -> None:
        self._of: dict[frozenset[str], str] = {}
        self._of_group: dict[str, set[str]] = {}
        for name in _LOOKS.split():
            self.add(name)

    def add(self, *groups: str) -> str:
        """The sign of a set of groups, the same one the second time."""
        kind = frozenset(groups)
        if (sign := self._of.get(kind)) is None:
            sign = self._of[kind] = chr(_FIRST_SIGN + len(self._of))
            for name in kind:
                self._of_group.setdefault(name, set()).add(sign)
        return sign

    def of(self, *groups: str) -> str:
        return self._of[frozenset(groups)]

    def group(self, name: str) -> set[str]:
        return self._of_group[name]

    @cached_property
    def groups(self) -> dict[str, frozenset[str]]:
        """Of every sign its set of groups; asked for when all signs are known."""
        return {sign: kind for kind, sign in self._of.items()}


# --- words -----------------------------------------------------------------------------------------------


class Found(NamedTuple):
    """A phrase: of how many pieces, its sign, and what else the vocabulary says of it."""

    length: int
    sign: str
    values: dict[str, object]


class Lexicon:
    """The phrases of one language, and the slips that are common in them."""

    def __init__(self, vocabulary: Vocabulary, signs: Signs) -> None:
        self._signs = signs
        self._never_typos = vocabulary.never_typos
        self._slips = vocabulary.slips
        courtesies = (phrase for name in vocabulary.passing for phrase in vocabulary.words[name].split("|"))
        self._passing = frozenset(word for phrase in courtesies if (word := phrase.strip()).isalpha())
        self._looks: list[tuple[re.Pattern[str], str, dict[str, object]]] = [
            (re.compile(look), signs.add(*names.split()), dict.fromkeys(names.split(), True))
            for names, look in vocabulary.looks.items()
        ]
        phrases = _phrases(vocabulary)
        self._tree: dict[str, Any] = {}
        self.pieces: set[str] = set()
        alike: dict[tuple[tuple[str, object], ...], tuple[str, dict[str, object]]] = {}
        for phrase, values in phrases.items():
            words = _pieces(phrase)
            self.pieces.update(word for word in words if word[0].isalpha())
            self._plant(words, alike.setdefault(tuple(values.items()), (signs.add(*values), values)))
        for phrase in (one for written in _without_group(vocabulary) for one in _spellings(written, vocabulary.spelt)):
            if phrase not in phrases:
                self._plant(_pieces(phrase), (signs.of("WORD"), _NOTHING))
        self._tree = _shared(self._tree, {})
        self._typos = dict(_typos(vocabulary, phrases))
        self._nameable = frozenset(vocabulary.nameable)

    def longest(self, found: Sequence[Piece], at: int) -> Found | None:
        """The longest phrase that begins at this piece; courtesies may stand inside: "sorg bitte dafür"."""
        piece, slips = found[at], self._slips
        node = self._tree.get(slips.get(piece.folded, piece.folded))
        if node is None:
            if piece.kind == "WORD" and (meant := self._meant(piece.folded)):
                node = self._tree[meant]
            else:
                return self._by_look(piece)
        best, n = None, 0
        for length in range(1, len(found) - at + 1):
            if length > 1:
                word = found[at + length - 1].folded
                if found[at + length - 1].kind == "FILENAME" and word >= _FIRST_HAN and _ends(node, word[0]):
                    return Found(length, self._signs.of("FILENAME"), _NOTHING)
                further = node.get(slips.get(word, word))
                if further is None and word in self._passing:
                    continue
                node = further
            if node is None:
                break
            if isinstance(node, tuple):
                return Found(length, *node)
            if "" in node:
                best, n = node[""], length
        return Found(n, *best) if best else None

    def only_names(self, found: Found) -> bool:
        """Whether the phrase is of groups that names are made of, and of no other."""
        return found.values.keys() <= self._nameable

    def _meant(self, word: str) -> str | None:
        """The word of the vocabulary that this one misspells."""
        if meant := self._typos.get(word):
            return meant
        if len(word) < 6 or word in self._never_typos:
            return None
        for n in range(1, len(word)):
            if (meant := self._typos.get(f"{word[:n]}?{word[n + 1 :]}")) or (
                meant := self._typos.get(f"{word[:n]}+{word[n + 1 :]}")
            ):
                return meant
        return None

    def _by_look(self, piece: Piece) -> Found | None:
        if piece.kind != "WORD":
            return None
        return next((Found(1, sign, said) for look, sign, said in self._looks if look.fullmatch(piece.folded)), None)

    def _plant(self, words: list[str], said: tuple[str, dict[str, object]]) -> None:
        """A phrase that no longer one begins with is a leaf; of one that others begin with, the node says so."""
        node = self._tree
        *before, last = words
        for word in before:
            if not isinstance(node.get(word), dict):
                node[word] = {"": node[word]} if word in node else {}
            node = node[word]
        if isinstance(longer := node.get(last), dict):
            longer[""] = said
        else:
            node[last] = said


def _shared(node: dict[str, Any], known: dict[frozenset[tuple[str, int]], dict[str, Any]]) -> dict[str, Any]:
    """The same tree, in which branches that are alike are one: "… if you could" ends a thousand phrases."""
    for word, further in node.items():
        if isinstance(further, dict):
            node[word] = _shared(further, known)
    return known.setdefault(frozenset((word, id(further)) for word, further in node.items()), node)


# --- shapes ----------------------------------------------------------------------------------------------


class Shape:
    """One order of words that means something.

    An intent with a question mark is meant only by a sentence that ends with one: `asks`. One with an exclamation mark
    only where something beside its own words makes a request of the sentence: `urged`. One with a tilde there, and
    where the bot alone is spoken to: `alone`. One with an asterisk only just after something was shared: `lately`.
    """

    def __init__(self, intent: str, written: str, pattern: Pattern) -> None:
        self.intent = intent.rstrip("?!~*")
        self.asks = intent.endswith("?")
        self.urged = intent.endswith(("!", "~"))
        self.alone = intent.endswith("~")
        self.lately = intent.endswith("*")
        self.written = written
        self.search = pattern


def _rarest(needs: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Those that tell most: the fewest signs have them."""
    return sorted(needs, key=len)[:_NEEDS]


class Shapes:
    """The shapes of one stage, in their order. Numbers with a bit for each tell which need some sign."""

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self._all = tuple(shapes)
        self._every = (1 << len(self._all)) - 1
        self._last: tuple[str | None, tuple[Shape, ...]] = (None, ())  # of one sentence it is asked several times
        # The first needs of all shapes, the second ones, …: which shapes have one, and which of them this sign meets.
        self._needs: list[tuple[int, dict[str, int]]] = []
        for nth in itertools.zip_longest(*(_rarest(shape.search.needs) for shape in self._all)):
            meets: dict[str, int] = {}
            for n, need in enumerate(nth):
                for sign in need or ():
                    meets[sign] = meets.get(sign, 0) | 1 << n
            self._needs.append((sum(1 << n for n, need in enumerate(nth) if need is None), meets))

    def __iter__(self) -> Iterator[Shape]:
        return iter(self._all)

    def __add__(self, more: Shapes) -> Shapes:
        return Shapes((*self, *more))

    def near(self, kinds: str) -> tuple[Shape, ...]:
        """Those of which these kinds have all that each needs: a few of some hundred."""
        if self._last[0] != kinds:
            self._last = kinds, tuple(self._near(kinds))
        return self._last[1]

    def _near(self, kinds: str) -> Iterator[Shape]:
        left, seen = self._every, set(kinds)
        for without, meets in self._needs:
            met = without
            for kind in seen:
                met |= meets.get(kind, 0)
            left &= met
        while left:
            first = left & -left
            left ^= first
            yield self._all[first.bit_length() - 1]


class Grammar:
    """One language, or one with words of another mixed in."""

    def __init__(self, vocabulary: Vocabulary, lexicon: Lexicon, signs: Signs) -> None:
        self.vocabulary = vocabulary
        self.lexicons: tuple[Lexicon, ...] = (lexicon,)
        self._all_signs = signs
        self._known_signs: dict[str, frozenset[str]] = {}
        self._patterns: dict[str, Pattern] = {}
        self._pieces: dict[str, patterns.Piece] = {}
        self.shapes = self._shapes(vocabulary.shapes)
        self.closings = self._shapes(vocabulary.closings)
        self.corrections = self._shapes(vocabulary.corrections)
        self.roles = self._shapes(vocabulary.roles)
        self.dates = self._shapes(vocabulary.dates)
        self.messages = self._shapes(vocabulary.messages)
        self.talk = self._shapes(("talk", written) for written in vocabulary.talk)
        self.denials = self._shapes(("denial", written) for written in vocabulary.denials)
        self.mail = self._shapes(("yes" if said else "no", written) for said, written in vocabulary.mail)
        self.sign_in = self._shapes(("yes" if said else "no", written) for said, written in vocabulary.sign_in)

    def mixed_with(self, other: Grammar) -> Grammar:
        """This language, in which a few words or a whole phrase of another are said."""
        both = copy.copy(self)
        both.vocabulary = _joined(self.vocabulary, other.vocabulary)
        both.lexicons = (*self.lexicons, *other.lexicons)
        for stage in _STAGES:
            setattr(both, stage, getattr(self, stage) + getattr(other, stage))
        return both

    def every_shape(self) -> Iterator[Shape]:
        yield from itertools.chain(*(getattr(self, stage) for stage in _STAGES))

    def part(self, name: str) -> Pattern:
        """A part that a stage asks for by name; where a language has none, what stands for it."""
        return self.pattern(name if name in self.vocabulary.parts else _OTHERWISE[name])

    @cached_property
    def articles(self) -> frozenset[str]:
        return frozenset(phrase.strip() for phrase in self.vocabulary.words["DET"].split("|"))

    def is_document(self, word: str) -> bool:
        """Whether a word tells by itself that it names a file."""
        vocabulary = self.vocabulary
        known = word in vocabulary.documents or word in vocabulary.generic or word in vocabulary.file_nouns
        return known or (vocabulary.compounds and word.endswith(self._documents))

    @cached_property
    def _documents(self) -> tuple[str, ...]:
        return tuple(self.vocabulary.documents)

    # --- words ---------------------------------------------------------------------------------------

    def longest(self, found: Sequence[Piece], at: int) -> Found:
        """The longest phrase that begins at this piece; of equals, that of the language itself.

        What another language makes names of is a name here.
        """
        best: Found | None = None
        for lexicon in self.lexicons:
            known = lexicon.longest(found, at)
            if known and lexicon is not self.lexicons[0] and lexicon.only_names(known):
                known = Found(known.length, self.sign(found[at].kind), _NOTHING)
            if known and (best is None or known.length > best.length):
                best = known
        return best or Found(1, self.sign(found[at].kind), _NOTHING)

    # --- shapes --------------------------------------------------------------------------------------

    def pattern(self, written: str) -> Pattern:
        """A shape as a pattern over signs."""
        if (pattern := self._patterns.get(written)) is None:
            pattern = self._patterns[written] = Pattern(patterns.parsed(written, self._piece))
        return pattern

    def signs(self, name: str) -> frozenset[str]:
        """All signs that a group, a class or a kind has."""
        if (signs := self._known_signs.get(name)) is None:
            signs = self._known_signs[name] = frozenset(self._signs_of(name))
        return signs

    def any_of(self, *names: str) -> frozenset[str]:
        """All signs that one of these groups, classes or kinds has."""
        return frozenset().union(*map(self.signs, names))

    def sign(self, kind: str) -> str:
        """The one sign of a kind that no vocabulary has."""
        return self._all_signs.of(kind)

    def groups(self, sign: str) -> frozenset[str]:
        """The groups that a sign stands for."""
        return self._all_signs.groups[sign]

    def _shapes(self, written: Iterable[tuple[str, str]]) -> Shapes:
        return Shapes(self._shape(name, shape) for name, shape in written)

    def _shape(self, intent: str, written: str) -> Shape:
        return Shape(intent, written, self.pattern(written))

    def _piece(self, name: str) -> patterns.Piece:
        """What a name in a pattern stands for: a part, or the signs of a group or a class."""
        if (piece := self._pieces.get(name)) is None:
            written = self.vocabulary.parts.get(name)
            piece = (
                patterns.shared(patterns.parsed(written, self._piece))
                if written is not None
                else patterns.Signs(self.signs(name))
            )
            self._pieces[name] = piece
        return piece

    def _signs_of(self, name: str) -> set[str]:
        if name in self.vocabulary.classes:
            return set().union(*(self._signs_of(one) for one in self.vocabulary.classes[name].split()))
        try:
            return self._all_signs.group(name)
        except KeyError as error:
            raise KeyError(f"the vocabulary {self.vocabulary.language} has no group {name}") from error


def _ends(node: Any, sign: str) -> bool:
    """Whether a phrase ends with the first sign of a file's name: where no spaces part words, 说明.docx is one."""
    further = node.get(sign)
    return isinstance(further, tuple) or (isinstance(further, dict) and "" in further)


def _phrases(vocabulary: Vocabulary) -> dict[str, dict[str, object]]:
    """Every phrase as it may be spelt: the groups it is in, with what it means there."""
    phrases: dict[str, dict[str, object]] = {}
    for name, value, phrase in _entries(vocabulary):
        for spelling in _spellings(phrase, vocabulary.spelt):
            phrases.setdefault(spelling, {}).setdefault(name, value)
    return phrases


def _entries(vocabulary: Vocabulary) -> Iterator[tuple[str, object, str]]:
    for name, phrases in vocabulary.words.items():
        for phrase in phrases.split("|"):
            yield name, True, " ".join(phrase.split())
    for name, by_value in vocabulary.valued.items():
        for value, phrases in by_value.items():
            for phrase in phrases.split("|"):
                yield name, value, " ".join(phrase.split())


def _pieces(phrase: str) -> list[str]:
    """As the eye takes a phrase apart; it need not look at plain words."""
    if phrase.replace(" ", "").isalpha() and max(phrase) < _FIRST_HAN:
        return [sys.intern(word) for word in phrase.split()]
    return [sys.intern(piece.folded) for piece in pieces(phrase)]


def _spellings(phrase: str, spelt: Mapping[str, str]) -> Iterator[str]:
    """An apostrophe may be left out; a hyphen may be a space or nothing; a letter may be without its accent."""
    respelt = _respelt(phrase, spelt)  # whoever writes "laenger" does not write "langer", which is a name
    for written in dict.fromkeys((phrase, _without_accents(phrase) if respelt == phrase else respelt)):
        yield written
        if "'" in written and not written.startswith("'"):
            yield written.replace("'", "")
        if "-" in written and not written.startswith("-"):
            yield written.replace("-", " ")
            yield written.replace("-", "")


def _respelt(phrase: str, spelt: Mapping[str, str]) -> str:
    for letter, other in spelt.items():
        phrase = phrase.replace(letter, other)
    return phrase


def _without_accents(phrase: str) -> str:
    """Short words stay: "à" and "a" are two."""
    if len(phrase) <= 3 or phrase.isascii():
        return phrase
    return "".join(sign for sign in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(sign))


def _without_group(vocabulary: Vocabulary) -> Iterator[str]:
    """What is one word though the eye sees several: it keeps what is inside from being read. And ordinary words."""
    yield from vocabulary.ordinary
    listed = (vocabulary.file_nouns, vocabulary.generic, vocabulary.newest, vocabulary.versions, vocabulary.not_files)
    for words in (*listed, vocabulary.not_people, vocabulary.departments):
        yield from (word for word in words if len(_pieces(word)) > 1)


def _joined(own: Vocabulary, other: Vocabulary) -> Vocabulary:
    """The lists of both; the rest is the language's own."""
    lists = (field.name for field in dataclasses.fields(own) if isinstance(getattr(own, field.name), frozenset))
    joined: dict[str, Any] = {name: getattr(own, name) | getattr(other, name) for name in lists}
    return dataclasses.replace(own, file_nouns={**other.file_nouns, **own.file_nouns}, **joined)


def _typos(vocabulary: Vocabulary, phrases: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Neighbours changed places, a letter doubled, an inner letter left out; in long words one letter wrong.

    Only in the first words of phrases of the groups that the vocabulary names, and never where the slip is itself a
    word or a name it lists.
    """
    known = {word for phrase in phrases for word in phrase.split()} | vocabulary.never_typos
    for name in vocabulary.typo_groups:
        for phrase in vocabulary.words[name].split("|"):
            word = phrase.split()[0]
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
