"""Orders of words: what a pattern finds is what the same regular expression would find over letters."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intent.patterns import Match, Pattern, Piece, Signs, parsed, shared

GROUPS = {"AB": "ab", "BC": "bc", "D": "d", "NOT_A": "bcde"}
SENTENCES = st.text("abcde", max_size=9)


def piece(name: str) -> Piece:
    return Signs(frozenset(GROUPS[name]))


def pattern(written: str) -> Pattern:
    return Pattern(parsed(written, piece))


def regular(written: str) -> re.Pattern[str]:
    """The same, with sets of letters for the names."""
    names = re.compile(r"\[\^([A-Z_]+)\]|(?<!\?)\b([A-Z_]+)\b")
    return re.compile(
        names.sub(lambda name: f"[^{GROUPS[name[1]]}]" if name[1] else f"[{GROUPS[name[2]]}]", written).replace(" ", "")
    )


def span(found: Match | None) -> tuple[int, int] | None:
    return found.span() if found else None


def _patterns() -> st.SearchStrategy[str]:
    names = st.sampled_from(sorted(GROUPS))
    word = st.one_of(names, names.map(lambda name: f"[^{name}]"), st.just("."))
    look = st.one_of(
        st.sampled_from(["^", "$"]),
        names.map(lambda name: f"(?<={name})"),
        names.map(lambda name: f"(?<!{name})"),
    )

    def larger(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        times = st.sampled_from(["?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}", "??", "*?", "+?", "{1,3}?"])
        return st.one_of(
            st.lists(inside, min_size=2, max_size=4).map(" ".join),
            st.lists(inside, min_size=2, max_size=3).map(lambda some: f"({'|'.join(some)})"),
            st.tuples(word, times).map("".join),
            st.tuples(inside, times).map(lambda both: f"({both[0]}){both[1]}"),
            inside.map(lambda one: f"(?={one})"),
            inside.map(lambda one: f"(?!{one})"),
            inside.map(lambda one: f"(?>{one})"),
        )

    pieces = st.recursive(st.one_of(word, word, look), larger, max_leaves=7)
    groups = st.tuples(pieces, st.integers(0, 3)).map(
        lambda both: f"(?P<{{}}>{both[0]})" if both[1] == 0 else f"(?P<{{}}>{both[0]})?" if both[1] == 1 else both[0]
    )
    return st.lists(groups, min_size=1, max_size=4).map(_named)


def _named(groups: list[str]) -> str:
    return " ".join(group.replace("{}", f"g{n}", 1) for n, group in enumerate(groups))


@given(written=_patterns(), kinds=SENTENCES, at=st.integers(0, 9))
def test_a_pattern_finds_what_the_same_regular_expression_finds(written: str, kinds: str, at: int) -> None:
    ours, theirs, at = pattern(written), regular(written), min(at, len(kinds))

    for found, meant in (
        (ours.match(kinds, at), theirs.match(kinds, at)),
        (ours.fullmatch(kinds, at), theirs.fullmatch(kinds, at)),
        (ours.search(kinds, at), theirs.search(kinds, at)),
        (ours.match(kinds, 0, at), theirs.match(kinds, 0, at)),
    ):
        assert (found and found.span()) == (meant and meant.span())
        if found and meant:
            assert {name: found.span(name) for name in ours.names} == {
                name: meant.span(name) for name in theirs.groupindex
            }
    steps = [meant.span() for meant in theirs.finditer(kinds, at)]
    if all(start < end for start, end in steps):  # `re` goes on after nothing in a way of its own
        assert [found.span() for found in ours.finditer(kinds, at)] == steps


def test_patterns_share_what_they_found_of_a_part_and_find_the_same() -> None:
    part = shared(parsed("AB (BC | D)*", piece))
    both = [Pattern(parsed(written, lambda _: part)) for written in ("(?P<one>PART) $", "(?P<other>PART) $ | PART")]

    assert [span(one.match("abcdb")) for one in both] == [(0, 5), (0, 5)]
    assert [span(one.match("abcde")) for one in both] == [None, (0, 4)]


def test_of_several_groups_of_one_name_the_last_that_took_words_counts() -> None:
    either = pattern("D (?P<it>AB) | BC (?P<it>D) (?P<it>AB)?")

    assert [found and found.span("it") for found in map(either.match, ("da", "cd", "cda"))] == [(1, 2), (1, 2), (2, 3)]


@pytest.mark.parametrize("written", ["(AB", "AB)", "AB & D", "(?P<it AB)", "[^(AB|D)]", "AB {2"])
def test_a_pattern_that_is_not_well_written_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|not understood"):
        pattern(written)


def test_no_sentence_takes_a_pattern_long() -> None:
    """A regular expression would go through as many ways as there are to part three hundred words."""
    endless = pattern("((AB | BC)+ (BC | AB)*)* (?P<rest>AB* BC*)+ D")

    began = time.perf_counter()
    assert endless.search("ab" * 150) is None
    assert span(endless.search("ab" * 150 + "d")) == (0, 301)
    assert time.perf_counter() - began < 5
