"""Orders of words, found in a sentence that is a string of signs. Pure.

A pattern is written as a regular expression is, with sets of signs where that has letters, and finds what that would.
It is not one, since a language has hundreds of patterns made of the same parts: as regular expressions each would hold
all its parts again, take tens of milliseconds to be made ready, and on some sentences to fail. Here a part is there
once, nothing is made ready, and the parts of a sentence that one pattern has looked at are known to the next.

Places in a sentence are the bits of a number. What a piece of a pattern does is `ends`: from the places where it may
begin to those where it may end. Only of a pattern that fits is it then asked which of several ends comes first, and
which words are in its groups.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

Span = tuple[int, int]
_TOKEN = re.compile(
    r"""(?P<name>[A-Z][A-Z0-9_]*) | (?P<not>\[\^[A-Z0-9_]+\]) | (?P<any>\.) | (?P<begin>\^) | (?P<end>\$)
    | (?P<open>\((?:\?(?:P<\w+>|[>:=!]|<[=!]))?) | (?P<close>\)) | (?P<bar>\|)
    | (?P<many>(?:[?*+]|\{\d+(?:,\d*)?\})\??)""",
    re.VERBOSE,
)
_SENTENCES = 32  # of which what was found is kept: one is looked at by many patterns, and with words taken out again
_FOREVER = 1 << 30


class Line:
    """A sentence as a string of signs, with what is known of it. `places`: where each sign stands, as bits."""

    def __init__(self, kinds: str) -> None:
        self.kinds = kinds
        self.all = (1 << len(kinds)) - 1
        self.last = 1 << len(kinds)
        places: dict[str, int] = {}
        for n, kind in enumerate(kinds):
            places[kind] = places.get(kind, 0) | 1 << n
        self.places = _Places(places)
        self.ends: dict[tuple[Piece, int], int] = {}
        self.ordered: dict[tuple[Piece, int], list[int]] = {}


class _Places(dict[frozenset[str], int]):
    """Where a sign of some set stands, as bits."""

    def __init__(self, of_sign: dict[str, int]) -> None:
        super().__init__()
        self._of_sign = of_sign
        self._signs = frozenset(of_sign)

    def __missing__(self, signs: frozenset[str]) -> int:
        places = 0
        for sign in self._signs & signs:
            places |= self._of_sign[sign]
        self[signs] = places
        return places


@cache
def _same(signs: frozenset[str]) -> frozenset[str]:
    """One set for all that are equal: each is named by many patterns."""
    return signs


@lru_cache(maxsize=_SENTENCES)
def _line(kinds: str) -> Line:
    return Line(kinds)


# --- pieces ----------------------------------------------------------------------------------------------


class Piece(ABC):
    """A piece of a pattern.

    `names`: its groups. `empty`: whether it may take no word at all. `first`: the signs it may begin with; None where
    that is not known. `needs`: sets of signs of which each must be in a sentence that it fits. `single`: whether it
    always takes one word.
    """

    __slots__ = ("empty", "first", "names", "needs")
    single = False

    def __init__(
        self,
        *,
        first: frozenset[str] | None = None,
        empty: bool = False,
        needs: Iterable[frozenset[str]] = (),
        names: Iterable[str] = (),
    ) -> None:
        self.first = first
        self.empty = empty
        self.needs = tuple(dict.fromkeys(needs))
        self.names = tuple(dict.fromkeys(names))

    @abstractmethod
    def ends(self, at: int, line: Line) -> int:
        """Where it may end that begins at one of these places: bits, both."""

    @abstractmethod
    def ordered(self, at: int, line: Line) -> list[int]:
        """Where it may end that begins at this one place, the preferred end first."""

    @abstractmethod
    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        """Tells which words its groups take where it goes from one place to another in the preferred way."""


class _Alone(Piece):
    """A piece with no other inside: it has no groups, and never two ends."""

    __slots__ = ()

    def ordered(self, at: int, line: Line) -> list[int]:
        return _bits(self.ends(1 << at, line))

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        pass


class _Around(Piece):
    """A piece around one other, with which it begins and ends."""

    __slots__ = ("_piece",)

    def __init__(self, piece: Piece, *names: str) -> None:
        super().__init__(first=piece.first, empty=piece.empty, needs=piece.needs, names=(*names, *piece.names))
        self._piece = piece

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        self._piece.spans(at, end, line, found)


class Signs(_Alone):
    """One word of a set; with `but`, one of any other."""

    __slots__ = ("but", "signs")
    single = True

    def __init__(self, signs: frozenset[str], *, but: bool = False) -> None:
        signs = _same(signs)
        super().__init__(first=None if but else signs, needs=() if but else (signs,))
        self.signs = signs
        self.but = but

    def ends(self, at: int, line: Line) -> int:
        if self.but:
            return (at & line.all & ~line.places[self.signs]) << 1
        return (at & line.places[self.signs]) << 1


class Edge(_Alone):
    """The beginning or the end of the sentence."""

    __slots__ = ("_last",)

    def __init__(self, *, last: bool) -> None:
        super().__init__(empty=True)
        self._last = last

    def ends(self, at: int, line: Line) -> int:
        return at & (line.last if self._last else 1)


class Look(Piece):
    """What stands from here on, or what stood before it, and takes no word; or with `but` what does not."""

    __slots__ = ("_behind", "_but", "_piece")

    def __init__(self, piece: Piece, *, behind: bool, but: bool) -> None:
        super().__init__(empty=True, needs=() if but else piece.needs, names=() if but else piece.names)
        self._piece = piece
        self._behind = behind
        self._but = but

    def ends(self, at: int, line: Line) -> int:
        return at & ~self._met(at, line) if self._but else self._met(at, line)

    def _met(self, at: int, line: Line) -> int:
        if self._behind:
            return at & _kept(self._piece, line.all | line.last, line)
        first = self._piece.first
        met = 0
        for one in _each(at if first is None or self._piece.empty else at & line.places[first]):
            if self._piece.ends(one, line):
                met |= one
        return met

    def ordered(self, at: int, line: Line) -> list[int]:
        return _bits(self.ends(1 << at, line))

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:  # noqa: ARG002 - ends at once
        if self.names and not self._behind:
            self._piece.spans(at, self._piece.ordered(at, line)[0], line, found)


class Group(_Around):
    """What a reading takes out by name; of several groups of one name the last that took words counts."""

    __slots__ = ("_name",)

    def __init__(self, name: str, piece: Piece) -> None:
        super().__init__(piece, name)
        self._name = name

    def ends(self, at: int, line: Line) -> int:
        return self._piece.ends(at, line)

    def ordered(self, at: int, line: Line) -> list[int]:
        return self._piece.ordered(at, line)

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        found[self._name] = (at, end)
        super().spans(at, end, line, found)


class Surely(_Around):
    """A piece that stays with its first end, whatever follows."""

    __slots__ = ()

    def ends(self, at: int, line: Line) -> int:
        ends = 0
        for one in _each(at if self.first is None or self.empty else at & line.places[self.first]):
            ends |= _first_of(self._piece, one, line)
        return ends

    def ordered(self, at: int, line: Line) -> list[int]:
        return self._piece.ordered(at, line)[:1]


class Part(_Around):
    """A piece that many patterns have in common: what one found of it in a sentence is known to the others."""

    __slots__ = ()

    def ends(self, at: int, line: Line) -> int:
        if self.first is not None and not self.empty:
            at &= line.places[self.first]
            if not at:
                return 0
        return _kept(self._piece, at, line)

    def ordered(self, at: int, line: Line) -> list[int]:
        known = line.ordered.get((self, at))
        if known is None:
            known = line.ordered[self, at] = self._piece.ordered(at, line)
        return known


class Row(Piece):
    """One piece after the other."""

    __slots__ = ("_pieces",)

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__(
            first=_first_of_row(pieces),
            empty=all(piece.empty for piece in pieces),
            needs=(need for piece in pieces for need in piece.needs),
            names=(name for piece in pieces for name in piece.names),
        )
        self._pieces = tuple(pieces)

    def ends(self, at: int, line: Line) -> int:
        for piece in self._pieces:
            at = piece.ends(at, line)
            if not at:
                return 0
        return at

    def ordered(self, at: int, line: Line) -> list[int]:
        places = [at]
        for piece in self._pieces:
            if not places:
                break
            if len(places) == 1:
                places = _preferred(piece, places[0], line)
            else:
                places = _once(end for place in places for end in _preferred(piece, place, line))
        return places

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        for n, piece in enumerate(self._pieces):
            if not any(later.names for later in self._pieces[n:]):
                return
            rest = self._pieces[n + 1 :]
            begun, at = at, _on_the_way(piece, rest, at, end, line)
            piece.spans(begun, at, line, found)


class Choice(Piece):
    """One of several; the first that fits is preferred."""

    __slots__ = ("_pieces",)

    def __init__(self, pieces: Sequence[Piece]) -> None:
        firsts = [piece.first for piece in pieces if piece.first is not None and not piece.empty]
        super().__init__(
            first=_same(frozenset().union(*firsts)) if len(firsts) == len(pieces) else None,
            empty=any(piece.empty for piece in pieces),
            names=(name for piece in pieces for name in piece.names),
        )
        self._pieces = tuple(pieces)

    def ends(self, at: int, line: Line) -> int:
        ends, places = 0, line.places
        for piece in self._pieces:
            if piece.first is None or piece.empty or at & places[piece.first]:
                ends |= piece.ends(at, line)
        return ends

    def ordered(self, at: int, line: Line) -> list[int]:
        return _once(end for piece in self._pieces for end in _preferred(piece, at, line))

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        fitting = next(piece for piece in self._pieces if piece.ends(1 << at, line) >> end & 1)
        fitting.spans(at, end, line, found)


class Repeated(Piece):
    """A piece several times: as often as it can be, or with `few` as seldom."""

    __slots__ = ("_few", "_least", "_most", "_piece")

    def __init__(self, piece: Piece, least: int, most: int, *, few: bool) -> None:
        super().__init__(
            first=piece.first,
            empty=least == 0 or piece.empty,
            needs=piece.needs if least else (),
            names=piece.names,
        )
        self._piece = piece
        self._least = least
        self._most = most
        self._few = few

    def ends(self, at: int, line: Line) -> int:
        piece = self._piece
        for _ in range(self._least):
            at = piece.ends(at, line)
            if not at:
                return 0
        ends = at
        for _ in range(self._most - self._least):
            at = piece.ends(at, line) & ~ends
            if not at:
                break
            ends |= at
        return ends

    def ordered(self, at: int, line: Line) -> list[int]:
        if self._piece.single:
            ends = _bits(self.ends(1 << at, line))
            return ends if self._few else ends[::-1]
        return _once(self._ways(at, 0, line, set()))

    def _ways(self, at: int, times: int, line: Line, seen: set[Span]) -> Iterator[int]:
        if (at, times) in seen:
            return
        seen.add((at, times))
        if self._few and times >= self._least:
            yield at
        if times < self._most:
            for end in _preferred(self._piece, at, line):
                if end == at and times >= self._least:
                    yield at
                else:
                    yield from self._ways(end, times + 1, line, seen)
        if not self._few and times >= self._least:
            yield at

    def spans(self, at: int, end: int, line: Line, found: dict[str, Span]) -> None:
        way = self._way(at, end, 0, line, set()) if self.names else None
        for begun, ended in way or ():
            self._piece.spans(begun, ended, line, found)

    def _way(self, at: int, goal: int, times: int, line: Line, seen: set[Span]) -> list[Span] | None:
        """The preferred way from here to the goal, step by step."""
        if (at, times) in seen:
            return None
        seen.add((at, times))
        there: list[Span] | None = [] if at == goal and times >= self._least else None
        if self._few and there is not None:
            return there
        if times < self._most:
            for end in _preferred(self._piece, at, line):
                nothing = end == at and times >= self._least  # once it takes nothing it is not tried again
                further = there if nothing else self._way(end, goal, times + 1, line, seen)
                if further is not None:
                    return [(at, end), *further]
        return there


def _kept(piece: Piece, at: int, line: Line) -> int:
    known = line.ends.get((piece, at))
    if known is None:
        known = line.ends[piece, at] = piece.ends(at, line)
    return known


def _once(ends: Iterator[int]) -> list[int]:
    return list(dict.fromkeys(ends))


def _each(places: int) -> Iterator[int]:
    """Each place by itself, as a bit."""
    while places:
        one = places & -places
        places ^= one
        yield one


def _bits(places: int) -> list[int]:
    """Each place by itself, as a number."""
    return [one.bit_length() - 1 for one in _each(places)]


def _preferred(piece: Piece, at: int, line: Line) -> list[int]:
    """`ordered`, asked for only where there is an order."""
    ends = piece.ends(1 << at, line)
    if ends & (ends - 1):
        return piece.ordered(at, line)
    return [ends.bit_length() - 1] if ends else []


def _first_of(piece: Piece, one: int, line: Line) -> int:
    """The preferred end from this one place, both as a bit; 0 where it does not fit."""
    ends = piece.ends(one, line)
    if ends & (ends - 1):
        return 1 << piece.ordered(one.bit_length() - 1, line)[0]
    return ends


def _on_the_way(piece: Piece, rest: Sequence[Piece], at: int, end: int, line: Line) -> int:
    """The preferred end of a piece from which the rest goes on to that end."""
    ends = _preferred(piece, at, line)
    return ends[0] if len(ends) == 1 else next(one for one in ends if _reaches(rest, one, end, line))


def _reaches(pieces: Sequence[Piece], at: int, end: int, line: Line) -> bool:
    places = 1 << at
    for piece in pieces:
        places = piece.ends(places, line)
        if not places:
            return False
    return bool(places >> end & 1)


def _first_of_row(pieces: Sequence[Piece]) -> frozenset[str] | None:
    first: frozenset[str] = frozenset()
    for piece in pieces:
        if isinstance(piece, Look | Edge):
            continue
        if piece.first is None:
            return None
        first |= piece.first
        if not piece.empty:
            return _same(first)
    return None


# --- patterns --------------------------------------------------------------------------------------------


class Match:
    """Where a pattern fits. A group that took no words is at (-1, -1)."""

    __slots__ = ("_end", "_line", "_spans", "_start", "pattern")

    def __init__(self, pattern: Pattern, line: Line, start: int, end: int) -> None:
        self.pattern = pattern
        self._line = line
        self._start = start
        self._end = end
        self._spans: dict[str, Span] | None = None

    def span(self, name: str | None = None) -> Span:
        if name is None:
            return self._start, self._end
        if self._spans is None:
            self._spans = {}
            self.pattern.piece.spans(self._start, self._end, self._line, self._spans)
        return self._spans.get(name, (-1, -1))

    def start(self, name: str | None = None) -> int:
        return self.span(name)[0]

    def end(self, name: str | None = None) -> int:
        return self.span(name)[1]

    def has(self, name: str) -> bool:
        """Whether the pattern has such a group, and it took words here, or none on purpose."""
        return name in self.pattern.names and self.span(name)[0] >= 0


class Pattern:
    """A whole order of words; `names` are its groups in their order."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.names = piece.names
        self.needs = piece.needs
        self._first = None if piece.empty else piece.first

    def match(self, kinds: str, at: int = 0, end: int | None = None) -> Match | None:
        """Whether it fits from this place on."""
        line = _line(kinds if end is None else kinds[:end])
        if self._first is not None and not line.places[self._first] >> at & 1:
            return None
        return self._match(line, at)

    def fullmatch(self, kinds: str, at: int = 0, end: int | None = None) -> Match | None:
        """Whether it fits all from this place to the end."""
        line = _line(kinds if end is None else kinds[:end])
        if not self.piece.ends(1 << at, line) & line.last:
            return None
        return Match(self, line, at, len(line.kinds))

    def search(self, kinds: str, at: int = 0, end: int | None = None) -> Match | None:
        """The first place from here on where it fits."""
        return next(self.finditer(kinds, at, end), None)

    def finditer(self, kinds: str, at: int = 0, end: int | None = None) -> Iterator[Match]:
        """Every place where it fits, one after the other."""
        line = _line(kinds if end is None else kinds[:end])
        left = (line.all | line.last) >> at << at
        if self._first is not None:
            left &= line.places[self._first]
        if not (left and self.piece.ends(left, line)):
            return
        for start in _bits(left):
            if start >= at and (match := self._match(line, start)):
                yield match
                at = match.end()

    def _match(self, line: Line, at: int) -> Match | None:
        end = _first_of(self.piece, 1 << at, line)
        return Match(self, line, at, end.bit_length() - 1) if end else None


def shared(piece: Piece) -> Piece:
    """A piece that several patterns will name; a set of signs is as good as it is."""
    return piece if isinstance(piece, Signs) else Part(piece)


def parsed(written: str, named: Callable[[str], Piece]) -> Piece:
    """The piece that is written so; `named` tells what a name stands for. ValueError where it is not well written."""
    tokens = _tokens(written)
    piece, token = _choice(tokens, named)
    if token is not None:
        raise ValueError(f"a bracket too much: {written}")
    return piece


class _Token(NamedTuple):
    kind: str
    text: str


def _tokens(written: str) -> Iterator[_Token]:
    at = 0
    while at < len(written):
        if written[at].isspace():
            at += 1
            continue
        match = _TOKEN.match(written, at)
        if match is None or match.lastgroup is None:
            raise ValueError(f"not understood: {written[at:]}")
        yield _Token(match.lastgroup, match[0])
        at = match.end()


def _choice(tokens: Iterator[_Token], named: Callable[[str], Piece]) -> tuple[Piece, _Token | None]:
    """All up to the bracket that closes it, and that bracket."""
    rows: list[list[Piece]] = [[]]
    for token in tokens:
        if token.kind == "close":
            return _one_of(rows), token
        if token.kind == "bar":
            rows.append([])
        elif token.kind == "many":
            if not rows[-1]:
                raise ValueError(f"not understood, nothing to repeat: {token.text}")
            rows[-1].append(_many(rows[-1].pop(), token.text))
        elif token.kind == "open":
            inside, closed = _choice(tokens, named)
            if closed is None:
                raise ValueError("a bracket too few")
            rows[-1].append(_bracket(token.text, inside))
        else:
            rows[-1].append(_single(token, named))
    return _one_of(rows), None


def _single(token: _Token, named: Callable[[str], Piece]) -> Piece:
    if token.kind == "name":
        return named(token.text)
    if token.kind == "not":
        inside = named(token.text[2:-1])
        if not isinstance(inside, Signs):
            raise ValueError(f"no set of signs: {token.text}")
        return Signs(inside.signs, but=True)
    return Signs(frozenset(), but=True) if token.kind == "any" else Edge(last=token.kind == "end")


def _bracket(opened: str, inside: Piece) -> Piece:
    if opened in {"(", "(?:"}:
        return inside
    if opened == "(?>":
        return Surely(inside)
    if opened.startswith("(?P<"):
        return Group(opened[4:-1], inside)
    return Look(inside, behind="<" in opened, but="!" in opened)


def _many(piece: Piece, times: str) -> Piece:
    few = len(times) > 1 and times.endswith("?")
    times = times[:-1] if few else times
    if times in {"?", "*", "+"}:
        return Repeated(piece, int(times == "+"), 1 if times == "?" else _FOREVER, few=few)
    least, comma, most = times[1:-1].partition(",")
    return Repeated(piece, int(least), int(most) if most else _FOREVER if comma else int(least), few=few)


def _one_of(rows: Sequence[Sequence[Piece]]) -> Piece:
    """Sets of signs beside each other are one."""
    pieces: list[Piece] = []
    for plain, beside in groupby((row[0] if len(row) == 1 else Row(row) for row in rows), _is_set):
        if plain:
            pieces.append(Signs(frozenset().union(*(piece.first or () for piece in beside))))
        else:
            pieces.extend(beside)
    return pieces[0] if len(pieces) == 1 else Choice(pieces)


def _is_set(piece: Piece) -> bool:
    return isinstance(piece, Signs) and not piece.but
