"""What is taken back in the same breath: "give Marco the plan, no wait, Carina" is said of Carina. Pure.

Before anything else is read, whoever is named last before the second thought gives their place to who is named right
behind it. Where it is not plain who that is, or something else is corrected, the words stay as they are.
"""

from __future__ import annotations

from itertools import groupby

from bot.intent import named
from bot.intent.grammar import Grammar
from bot.intent.words import Words

Span = tuple[int, int]

# What may stand between "no wait" and the name, beside more of its kind.
_BETWEEN = ("COMMA", "DASH", "END", "COLON", "LEAD", "FILLER", "MEANT", "PREP", "DETS", "BUT", "NO", "ONLY")
_BEHIND = (
    *("COMMA", "DASH", "END", "CLOSE", "LEAD", "FILLER", "MEANT", "PLEASE", "ENOUGH"),
    *("ANYROLE", "RIGHTWORD", "ACCESS", "FULL", "AND", "WITH", "TO", "DET"),
)
_CLAUSES = ("COMMA", "DASH", "END", "COLON")
_ADDRESSED = ("PREP", "TITLES")
_A_FILE = 20  # points by which it is rather the name of a file
_NAMES = ("CALLERS", "EMAIL", "GROUPNOUN")
_LONGEST, _MOST = 3, 3  # words of a name, second thoughts of a sentence


def rethought(words: Words, grammar: Grammar) -> Words:
    """The words as they would have been said at the second try."""
    slips = _any(grammar, ("SLIP", "SECOND", "RETHINK"))
    if slips.isdisjoint(words.kinds):
        return words
    for slip in [n for n, kind in enumerate(words.kinds) if n and kind in slips][: -_MOST - 1 : -1]:
        if slip < len(words.kinds):
            words = _once(words, grammar, slip, slips)
    return words


def _once(words: Words, grammar: Grammar, slip: int, slips: frozenset[str]) -> Words:
    between = slips | _any(grammar, _BETWEEN)
    found = _name_behind(words, grammar, slip, between)
    if found is None or not (old := _people_before(words, grammar, slip, found)):
        return words
    start, end = found
    only = _any(grammar, ("ONLY", "ENOUGH"))
    again = words.text(*found) in [words.text(*one) for one in old]
    alone = again or not only.isdisjoint(words.kinds[slip : end + 1])  # "Lee and Kim, no, only Kim"
    first, last = old[0][0] if alone else old[-1][0], old[-1][1]
    while slip > last and words.kinds[slip - 1] in between:
        slip -= 1
    if words.kinds[slip] in grammar.signs("DASH") and words.kinds[end : end + 1] == words.kinds[slip]:
        end += 1  # "to Lee - no, to Patti - as an editor"
        found = start, end - 1
    told = words.words
    return Words.of(words.plain, [*told[:first], *told[slice(*found)], *told[last:slip], *told[end:]])


def _name_behind(words: Words, grammar: Grammar, slip: int, between: frozenset[str]) -> Span | None:
    """The name right behind, or one that ends the sentence: "no wait, that is too many, to Carina"."""
    begins = [n for n in range(slip + 1, len(words.kinds)) if words.kinds[n] in _any(grammar, _CLAUSES)]
    for begin in (slip, *begins):
        start = begin + 1
        while start < len(words.kinds) and words.kinds[start] in between:
            start += 1
        name = start
        while name < len(words.kinds) and words.kinds[name] in grammar.signs("TITLES"):
            name += 1
        end = name
        while end < len(words.kinds) and words.kinds[end] in _any(grammar, _NAMES) and end - name < _LONGEST:
            end += 1
        if end == name or not _any(grammar, _BEHIND).issuperset(words.kinds[end : end + 1]):
            continue
        if (
            begin == slip
            and words.kinds[slip + 1] in grammar.signs("FOR")
            and words.kinds[slip] not in grammar.signs("SLIP")
        ):
            continue  # "sorry for the delay"
        if begin == slip or not _any(grammar, _ADDRESSED).isdisjoint(words.kinds[begin:name]):
            return start, end
    return None


def _people_before(words: Words, grammar: Grammar, slip: int, new: Span) -> list[Span]:
    """The list of those named last; nobody where the name behind is a file's, or it is said who does not get it."""
    sums = list(named.weighed(words, grammar, "share"))
    if grammar.is_document(words.words[new[1] - 1].folded):
        return []
    if sum(sums[n]["file"] - sums[n]["person"] for n in range(*new)) > _A_FILE:
        return []
    found: list[Span] = []
    joins, titles, kinds = grammar.signs("SEP"), _any(grammar, ("TITLES", "JOB")), words.kinds
    for somebody, run in groupby(range(slip), key=lambda n: named.part_of(sums[n]) in {"person", "left out"}):
        if not somebody:
            continue
        numbers = list(run)
        start, end = numbers[0], numbers[-1] + 1
        while start > 0 and kinds[start - 1] in titles:
            start -= 1
        found = [*found, (start, end)] if found and joins.issuperset(kinds[found[-1][1] : start]) else [(start, end)]
    if not found or any(named.denied(words, grammar, one) for one in found):
        return []
    if kinds[found[-1][1] : found[-1][1] + 1] in _any(grammar, _NAMES) and found[-1][1] < slip:
        return []  # half a name
    begin = found[0][0]
    while begin > 0 and kinds[begin - 1] in grammar.signs("DETS"):
        begin -= 1
    more = grammar.signs("IN") | _any(grammar, _NAMES)  # "everyone in Marketing", "编剧林小雨"
    return [] if kinds[begin - 1 : begin] in more else found


def _any(grammar: Grammar, names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(grammar.signs(name) for name in names))
