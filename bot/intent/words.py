"""From pieces to words, each marked with what the vocabulary calls it. Pure.

The kinds of a sentence's words, one sign each, make a string; the grammar's shapes are searched in that.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bot.intent.grammar import Grammar
from bot.intent.plain import Plain
from bot.intent.protected import Piece, pieces

_LONGEST = 4000  # signs; a message to the recipient may be longer and is not read
_MOST = 300
_NAME_SIGNS, _NAME_HAN = 30, 8  # of a group's name
QUOTES = "\"'“”„«»「」『』《》‘’`"
# Of names anywhere.
_PARTICLES = frozenset(("van", "de", "del", "della", "dos", "da", "di", "ter", "ten", "bin", "ibn"))
_MORE_PARTICLES = frozenset(("der", "den", "de", "het", "la", "las", "los"))
# Those, and words that begin a family name in their own language: "le Goff", "von Arnim".
PARTICLES = _PARTICLES | _MORE_PARTICLES | {"von", "zu", "le", "du", "des", "al", "el", "ap", "st", "mac"}

# Units of time that are names too: "Hui Min", and not "30 min".
_UNITS_AND_NAMES = frozenset(("min",))


class Word(NamedTuple):
    """One word or phrase: its kind's sign, where it stands, its folded text, and what else the vocabulary says."""

    kind: str
    start: int
    end: int
    folded: str
    values: dict[str, object]


class Words(NamedTuple):
    """The words still to be understood, and their kinds as one string."""

    plain: Plain
    words: list[Word]
    kinds: str

    @classmethod
    def of(cls, plain: Plain, words: Iterable[Word]) -> Words:
        kept = list(words)
        return cls(plain, kept, "".join([word.kind for word in kept]))

    def text(self, start: int, end: int) -> str:
        """What was written from one word up to, not including, another; runs of spaces as one.

        It ends where a stage before has taken something out.
        """
        if start >= end:
            return ""
        last = start
        while last + 1 < end and self._adjoin(last):
            last += 1
        return " ".join(self.plain.shown(self.words[start].start, self.words[last].end).split())

    def _adjoin(self, n: int) -> bool:
        """Whether nothing was taken out between this word and the next, and they stand where they were said."""
        left, right = self.words[n].end, self.words[n + 1].start
        return left <= right and (right - left < 2 or not any(sign.isalnum() for sign in self.plain.text[left:right]))

    def several(self, n: int) -> bool:
        """Whether this pronoun is of several: "they", and where one word says "she" and "they", by its verb."""
        values = self.words[n].values
        if "THEY" not in values:
            return not values.keys().isdisjoint({"THEM", "THEIRS"})
        return any("PLURAL" in beside.values for beside in (*self.words[max(n - 1, 0) : n], *self.words[n + 1 : n + 2]))

    def without(self, spans: Iterable[tuple[int, int]]) -> Words:
        words = list(self.words)
        for start, end in sorted(spans, reverse=True):
            del words[start:end]
        return Words.of(self.plain, words)

    def without_courtesies(self, grammar: Grammar) -> Words:
        """Where a language says "please" between any two words; a sentence that says nothing else keeps them."""
        passing = {sign for name in grammar.vocabulary.passing for sign in grammar.signs(name)}
        if not passing or all(word.kind in passing for word in self.words):
            return self
        names, breaks, please = (grammar.signs(name) for name in ("NAMEWORD", "BREAKS", "PLEASE"))
        left: list[Word] = []
        for n, word in enumerate(self.words):
            before, after = left[-1].kind if left else "", self.kinds[n + 1 : n + 2]
            parts = before in names and after in names  # "schick den Bericht bitte Lee"
            asks = before in breaks and word.kind in please  # "der Bericht ist fertig, bitte an Lee schicken"
            if word.kind not in passing or parts or asks:
                left.append(word)
        return Words.of(self.plain, left)

    def joined(self, start: int, end: int, kind: str, values: dict[str, object]) -> Words:
        """The words of one span as one word."""
        words = list(self.words)
        first, last = words[start], words[end - 1]
        words[start:end] = [Word(kind, first.start, last.end, "", values)]
        return Words.of(self.plain, words)


_NO_VALUES: dict[str, object] = {}


def pieces_of(plain: Plain) -> list[Piece]:
    """No text is read to its end that is longer than any request."""
    found = pieces(plain.folded[:_LONGEST])[:_MOST]
    return [_abbreviated(piece) if _is_small_initial(plain, piece) else piece for piece in found]


def _is_small_initial(plain: Plain, piece: Piece) -> bool:
    """An initial is a capital: "u." of "Lee u. Patti" is short for a word."""
    return piece.kind == "INITIAL" and piece.end - piece.start == 2 and plain.text[piece.start].islower()


def _abbreviated(piece: Piece) -> Piece:
    return piece._replace(kind="WORD", folded=piece.folded[:-1])


def words_of(plain: Plain, found: list[Piece], grammar: Grammar) -> Words:
    words: list[Word] = []
    comma = grammar.sign("COMMA")
    at = 0
    while at < len(found):
        piece = found[at]
        if piece.folded == "@" or (piece.kind == "MENTION" and _is_bot(plain, piece.folded)):
            if piece.folded == "@" and words and words[-1].kind in grammar.signs("CALLERS"):  # "@Lee Gu @Kim"
                words.append(Word(comma, piece.start, piece.start, ",", _NO_VALUES))
            at += 1
            continue
        length, kind, values = grammar.longest(found, at)
        end = found[at + length - 1].end
        folded = piece.folded if length == 1 else " ".join(plain.folded[piece.start : end].split())
        if folded in _UNITS_AND_NAMES and not (words and words[-1].kind in grammar.any_of("NUMBER", "COUNT")):
            kind, values = grammar.sign("WORD"), _NO_VALUES
        words.append(Word(kind, piece.start, end, folded, values))
        at += length
    words = _with_particles(plain, _with_quoted_groups(plain, words, grammar), grammar)
    if "NOSURNAME" in grammar.vocabulary.classes:
        words = _by_capitals(plain, words, grammar)
    return Words.of(plain, _apart(words, grammar) if grammar.vocabulary.genitive else words)


def _with_quoted_groups(plain: Plain, words: list[Word], grammar: Grammar) -> list[Word]:
    """ "The group "Night Shift"", "the "Night Shift" team": what stands in quotation marks is its name.

    It looks like one: few words, a capital where a language has them, and no ending of a file.
    """
    quote, name = grammar.sign("QUOTE"), grammar.sign("WORD")
    called, teams = grammar.signs("GROUPCALLED"), grammar.signs("GROUPNOUN")
    led = grammar.signs("DETS") | grammar.signs("PREP")
    read = list(words)
    for n, word in enumerate(words):
        if word.kind != quote or n == 0 or plain.text[word.start] == "《":
            continue
        before, behind = words[n - 1].kind, words[n + 1].kind if n + 1 < len(words) else ""
        of_team = grammar.vocabulary.head == "last" and before in led and behind in teams
        inside = plain.shown(word.start, word.end).strip(QUOTES + " ")
        short = len(inside) <= (_NAME_SIGNS if inside.isascii() or inside.lower() != inside.upper() else _NAME_HAN)
        looks = inside[:1] != inside[:1].lower() or inside.lower() == inside.upper()
        if (before in called or of_team) and short and looks and "." not in inside:
            read[n] = word._replace(kind=name, folded=inside.casefold())
    return read


def _with_particles(plain: Plain, words: list[Word], grammar: Grammar) -> list[Word]:
    """ "Pieter van den Berg", "Maria de la Cruz": what stands so between two names is no article here.

    A preposition of the language stays one: "Johanna de chez Fabrikam".
    """
    name, names = grammar.sign("WORD"), grammar.signs("NAMEWORD")
    relates = (grammar.signs("LINKS") | grammar.signs("PREPOSITIONS")) - grammar.signs("DET")
    read = list(words)
    for n in range(1, len(words) - 1):
        if words[n].folded.partition(" ")[0] not in _PARTICLES or words[n].kind in relates:
            continue
        end = n + 1
        while end < len(words) - 1 and words[end].folded in _MORE_PARTICLES:
            end += 1
        beside = (plain.text[word.start : word.end] for word in (words[n - 1], words[end]))
        if words[n - 1].kind in names and words[end].kind == name and all(text[:1].isupper() for text in beside):
            read[n:end] = [Word(name, word.start, word.end, word.folded, _NO_VALUES) for word in words[n:end]]
    return read


def _by_capitals(plain: Plain, words: list[Word], grammar: Grammar) -> list[Word]:
    """ "Julien Bon", "Luc Le Goff": what is written with a capital right behind a name belongs to it.

    What is not, does not: "the contract with Tom runs until Friday". It is LOWER, so that no name goes on with it.
    """
    names, never = grammar.signs("NAMEWORD"), grammar.signs("NOSURNAME")
    name, lower = grammar.sign("WORD"), grammar.sign("LOWER")
    read: list[Word] = []
    for n, word in enumerate(words):
        before = read[-1] if read else None
        behind = (
            before is not None
            and before.kind in names
            and plain.text[before.start : before.end].istitle()
            and plain.text[before.end : word.start].isspace()
        )
        text = plain.text[word.start : word.end]
        further = n + 1 < len(words) and plain.text[words[n + 1].start : words[n + 1].end].istitle()  # "Van den Berg"
        if behind and word.kind != name and text.istitle() and word.kind not in never:
            read.append(Word(name, word.start, word.end, word.folded, _NO_VALUES))
        elif behind and n > 1 and word.kind == name and text.islower() and not further:
            read.append(Word(lower, word.start, word.end, word.folded, _NO_VALUES))
        else:
            read.append(word)
    return read


def _apart(words: list[Word], grammar: Grammar) -> list[Word]:
    """ "Ryans" before "Zugriff" is Ryan and the s of possession; in "Lena von Hohenfels" it is none."""
    own, name = grammar.signs(grammar.vocabulary.genitive), grammar.sign("WORD")
    of = grammar.signs(grammar.vocabulary.owned_by)
    apart: list[Word] = []
    for n, word in enumerate(words):
        owned = n + 1 < len(words) and words[n + 1].kind in own
        if (
            owned
            and word.kind == name
            and not (n > 1 and words[n - 1].kind in of and words[n - 2].kind == name)
            and len(word.folded) > 3
            and word.folded[-1] == "s"
            and word.folded not in grammar.vocabulary.names_in_s
        ):
            apart.append(word._replace(end=word.end - 1, folded=word.folded[:-1]))
            apart.append(Word(grammar.sign("POSS"), word.end - 1, word.end, "s", _NO_VALUES))
        else:
            apart.append(word)
    return apart


def _is_bot(plain: Plain, sign: str) -> bool:
    known = plain.mentions.get(sign)
    return known is None or known.kind == "bot"


def behind(kinds: str, start: int, passed: frozenset[str], most: int = 100) -> int:
    """The first place from `start` on behind those that are `passed`."""
    end = start
    while end < len(kinds) and kinds[end] in passed and end - start < most:
        end += 1
    return end
