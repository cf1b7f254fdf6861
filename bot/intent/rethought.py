"""What is taken back in the same breath: "give Marco the plan, no wait, Carina" is said of Carina. Pure.

Before anything else is read, whoever is named last before the second thought gives their place to who is named right
behind it. Where it is not plain who that is, or something else is corrected, the words stay as they are.
"""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from bot.intent import named
from bot.intent.files import documented
from bot.intent.grammar import Grammar
from bot.intent.words import Word, Words, behind

Span = tuple[int, int]


class Found(NamedTuple):
    """A name behind a second thought, where the words go on behind that, and whether the whole request is made anew."""

    start: int
    end: int
    stop: int
    anew: bool = False


_SLIPS = ("SLIP", "SECOND", "RETHINK")
# What may stand between "no wait" and the name, beside more of its kind.
_BETWEEN = ("COMMA", "DASH", "END", "COLON", "LEAD", "FILLER", "MEANT", "PREP", "DETS", "BUT", "NO", "ONLY", "ONLYGIVE")
_BEHIND = (
    *("COMMA", "DASH", "END", "CLOSE", "LEAD", "FILLER", "MEANT", "PLEASE", "ENOUGH"),
    *("ANYROLE", "RIGHTWORD", "ACCESS", "FULL", "AND", "WITH", "TO", "DET"),
)
_RIGHTS = ("ANYROLE", "RIGHTWORD", "FULL", "WITH")
_APART = ("COMMA", "DASH", "END", "COLON", "OPEN")
_ADDRESS = ("PREP", "DETS", "ONLY", "BUT", "MEANT")
_AT_END = ("END", "COMMA", "LEAD", "FILLER", "PLEASE", "ANYROLE", "RIGHTWORD", "NOT", "ONLY")
# "no wait, give it to Carina", "no, put Carina on it": the same request again.
_GIVING, _IT = ("GIVE", "SEND", "SHARE", "SHOW", "LET", "OPEN"), ("IT", "THIS")
_AFTER_AGAIN = ("END", "COMMA", "DASH", "LEAD", "FILLER", "PLEASE", "ANYROLE", "RIGHTWORD", "AND", "ONLY", "ENOUGH")
_A_FILE = 20  # points by which it is rather the name of a file
_NAMES = ("CALLERS", "EMAIL", "GROUPNOUN")
_LONGEST, _MOST = 3, 3  # words of a name, second thoughts of a sentence


def rethought(words: Words, grammar: Grammar) -> Words:
    """The words as they would have been said at the second try."""
    words = _made_another(_without_ignored(words, grammar), grammar)
    slips = grammar.any_of(*_SLIPS)
    if slips.isdisjoint(words.kinds):
        return words
    for slip in [n for n, kind in enumerate(words.kinds) if n and kind in slips][: -_MOST - 1 : -1]:
        words = _instead(words, grammar, slip, slips)
        if slip < len(words.kinds) and words.kinds[slip] in slips:
            words = _once(words, grammar, slip, slips)
    return words


def _without_ignored(words: Words, grammar: Grammar) -> Words:
    """Without the clause about whom shall be ignored: "Diego says he wants to edit, ignore him, just add Kim"."""
    kinds, apart = words.kinds, grammar.any_of("COMMA", "END", "DASH", "COLON")
    spans: list[Span] = []
    for end in (n for n, kind in enumerate(kinds) if kind in grammar.signs("IGNORED")):
        if not apart.issuperset(kinds[end + 1 : end + 2]):
            continue  # 别管他要不要
        clause = end
        while clause > 0 and kinds[clause - 1] in apart:
            clause -= 1
        while clause > 0 and kinds[clause - 1] not in apart:
            clause -= 1
        spans.append((clause, end + 1))
    return words.without(spans)


def _made_another(words: Words, grammar: Grammar) -> Words:
    """With "make that" as a second thought where somebody is named behind it: "he has left, so make that Kim"."""
    kinds, told = words.kinds, list(words.words)
    slip = min(grammar.signs("SLIP"), key=lambda sign: (len(grammar.groups(sign)), sign))
    for n in (n for n, kind in enumerate(kinds) if n and kind in grammar.signs("MAKETHAT")):
        name = behind(kinds, n + 1, grammar.any_of("PREP", "DETS", "TITLES", "ONLY"))
        if name < len(kinds) and kinds[name] in grammar.any_of(*_NAMES):
            told[n] = told[n]._replace(kind=slip) if words.text(name, name + 1)[:1].isupper() else told[n]
    return Words.of(words.plain, told)


def _instead(words: Words, grammar: Grammar, slip: int, slips: frozenset[str]) -> Words:
    """With another in the place of who is denied on the way to them: "with Tom, no wait, not Tom, Kim"."""
    kinds, names = words.kinds, grammar.any_of(*_NAMES)
    denials = grammar.any_of("NOT", "DONT", "ISNT", "FORGET", "CALLOFF")
    no = behind(kinds, slip + 1, (slips | grammar.any_of(*_BETWEEN)) - denials)
    if kinds[no : no + 1] not in denials:
        return words
    name = behind(kinds, no + 1, grammar.any_of("PREP", "DETS", "TITLES"))
    end = behind(kinds, name, names, most=_LONGEST)
    new = behind(kinds, end, grammar.any_of("COMMA", "DASH", "END", "BUT", "PREP", "DETS"))
    stop = behind(kinds, new, names, most=_LONGEST)
    denied, goes_on = _folded(words, name, end), end > name and new > end and stop > new
    before = [n for n in range(slip) if _folded(words, n, n + end - name) == denied]
    if not before or not goes_on or _folded(words, new, stop) == denied:
        return words
    last = slip
    while last > 0 and kinds[last - 1] in slips | grammar.any_of(*_BETWEEN):
        last -= 1
    at, told = before[-1], words.words
    return Words.of(words.plain, [*told[:at], *told[new:stop], *told[at + end - name : last], *told[stop:]])


def _folded(words: Words, start: int, end: int) -> list[str]:
    return [word.folded for word in words.words[start:end]]


def _once(words: Words, grammar: Grammar, slip: int, slips: frozenset[str]) -> Words:
    between, kinds = slips | grammar.any_of(*_BETWEEN), words.kinds
    found = _name_behind(words, grammar, slip, slips)
    if found is None or not (old := _people_before(words, grammar, slip, (found.start, found.end))):
        return words
    start, end, stop, anew = found
    again = words.text(start, end) in [words.text(*one) for one in old]
    only = (
        anew
        or not grammar.signs("ONLY").isdisjoint(kinds[slip:start])
        or kinds[end : end + 1] in grammar.signs("ENOUGH")
    )
    if again and not only and not grammar.signs("END").issuperset(kinds[end:]):
        return words  # "Lee and Kim, no, Kim may edit"
    if kinds[stop : stop + 1] in grammar.any_of(*_RIGHTS) and _says_right(words, slip):
        return words  # "Lee and Kim as editors, no wait, Ryan as viewer"
    several = len(old) > 1 and grammar.any_of(*_NAMES).issuperset(kinds[end + 1 : end + 2]) and end + 1 < len(kinds)
    if several and kinds[end] in grammar.signs("COMMA"):
        return words
    alone = again or only or (several and kinds[end] in grammar.signs("AND"))  # "Lee and Kim, no, Ryan and Bo"
    first, last = old[0][0] if alone else old[-1][0], old[-1][1]
    while slip > last and kinds[slip - 1] in between:
        slip -= 1
    if kinds[slip] in grammar.signs("DASH") and kinds[stop : stop + 1] == kinds[slip]:
        stop += 1  # "to Lee - no, to Patti - as an editor"
    told, new = words.words, words.words[start:end]
    earlier = told[:first] if alone else _with_another(told[:first], words.words[first:last], new)
    return Words.of(words.plain, [*earlier, *new, *told[last:slip], *told[stop:]])


def _with_another(told: list[Word], old: list[Word], new: list[Word]) -> list[Word]:
    """With the new name also where the old one stood before: "give Tom the plan. Tom has left, so make that Kim"."""
    name = [word.folded for word in old]
    starts = [n for n in range(len(told)) if name == [word.folded for word in told[n : n + len(name)]]]
    for start in reversed(starts):
        told = [*told[:start], *new, *told[start + len(name) :]]
    return told


def _says_right(words: Words, end: int) -> bool:
    return any("RIGHT" in word.values or "WRITE" in word.values or "READ" in word.values for word in words.words[:end])


def _name_behind(words: Words, grammar: Grammar, slip: int, slips: frozenset[str]) -> Found | None:
    """The name right behind, or one with which the sentence ends but for a right: "no wait, too many, to Carina, edit".

    In "sorry for the delay", "sorry Kim" and "hold on, Kim too" nobody takes anybody's place.
    """
    kinds, apart = words.kinds, grammar.any_of(*_APART)
    sure = kinds[slip] in grammar.signs("SLIP") and kinds[slip] not in grammar.signs("SECOND")
    led = grammar.any_of("LEAD", "FILLER") | apart | slips
    if not sure and (kinds[slip - 1] not in led or kinds[slip + 1 : slip + 2] not in led | grammar.signs("PREP")):
        return None
    if again := _asked_again(words, grammar, slip, slips):
        return again
    if kinds[slip + 1 : slip + 2] in grammar.signs("FOR") or (
        kinds[slip] in grammar.signs("RETHINK") and kinds[slip + 1 : slip + 2] in grammar.signs("PREP")
    ):
        return None
    begins = [n for n in range(slip + 1, len(kinds)) if kinds[n] in apart]
    for begin in (slip, *begins):
        next_to = begin == slip
        start = behind(kinds, begin + 1, slips | grammar.any_of(*(_BETWEEN if next_to else (*_APART, *_ADDRESS))))
        name = behind(kinds, start, grammar.signs("TITLES"))
        end = behind(kinds, name, grammar.any_of(*_NAMES), most=_LONGEST)
        added = {*kinds[begin + 1 : start], *kinds[end : end + 1]} & (grammar.signs("ALSO") | grammar.signs("PLUS"))
        greets = not grammar.any_of("REGARDS", "THANKS").isdisjoint(kinds[slip:end])
        if end == name or added or greets or not grammar.signs("AND").isdisjoint(kinds[begin + 1 : start]):
            continue
        if next_to and grammar.any_of(*_BEHIND).issuperset(kinds[end : end + 1]):
            return Found(start, end, end)
        addressed = not (grammar.signs("PREP") | grammar.signs("TITLES")).isdisjoint(kinds[begin:name])
        if not next_to and addressed and grammar.any_of(*_AT_END).issuperset(kinds[end:]):
            return Found(start, end, end)
    return None


def _asked_again(words: Words, grammar: Grammar, slip: int, slips: frozenset[str]) -> Found | None:
    """Whom the same request names that is made again, of the same file: "no wait, give it to Carina".

    It must have been asked for before, with nobody left out; "wait, add Carina" and "and Bo too" add somebody.
    """
    kinds, it, giving = words.kinds, grammar.any_of(*_IT), grammar.any_of(*_GIVING)
    first = behind(kinds, 0, grammar.signs("LEADS"))
    verb = behind(kinds, slip + 1, slips | grammar.any_of(*_BETWEEN))
    adds = verb < len(kinds) and kinds[verb] == kinds[first] and kinds[first] in grammar.signs("ADD")
    gives = verb < len(kinds) and kinds[verb] in giving and not giving.isdisjoint(kinds[:slip])
    if not (adds or gives):
        return None
    start = behind(kinds, verb + 1, it | grammar.any_of("PREP", "DETS", "TITLES", "LEAD"))
    end = stop = _listed(kinds, grammar, start)
    said, rights = {word.folded for word in words.words[:slip]}, grammar.any_of("WRITE", "READ")
    while kinds[stop : stop + 1] in it | rights | grammar.any_of("LINKS", "PREPOSITIONS"):
        if kinds[stop] in rights and words.words[stop].folded not in said:
            return None  # "let Marco edit it, no wait, let Carina view it"
        stop += 1
    nobody_out = grammar.part("EXCLUDED").search(kinds, 0, slip) is None
    added = not grammar.any_of("ALSO", "PLUS").isdisjoint(kinds[slip:])
    ends = grammar.any_of(*_AFTER_AGAIN).issuperset(kinds[stop : stop + 1])
    return Found(start, end, stop, anew=True) if end > start and ends and nobody_out and not added else None


def _listed(kinds: str, grammar: Grammar, start: int) -> int:
    """Where a list of names ends that begins here."""
    names = grammar.any_of(*_NAMES)
    end = behind(kinds, start, names, most=_LONGEST)
    while kinds[end : end + 1] in grammar.signs("AND") and kinds[end + 1 : end + 2] in names:
        end = behind(kinds, end + 1, names, most=_LONGEST)
    return end


def _people_before(words: Words, grammar: Grammar, slip: int, new: Span) -> list[Span]:
    """The list of those named last; nobody where the name behind is a file's, or it is said who does not get it."""
    sums = list(named.weighed(words, grammar, "share"))
    if grammar.is_document(words.words[new[1] - 1].folded) or documented(words, grammar, new):
        return []
    if sum(sums[n]["file"] - sums[n]["person"] for n in range(*new)) > _A_FILE:
        return []
    found: list[Span] = []
    joins, kinds = grammar.signs("SEP"), words.kinds
    titles = grammar.any_of("TITLES", "JOB")
    for somebody, run in groupby(range(slip), key=lambda n: named.part_of(sums[n]) in {"person", "left out"}):
        if not somebody:
            continue
        numbers = list(run)
        start, end = numbers[0], numbers[-1] + 1
        while start > 0 and kinds[start - 1] in titles:
            start -= 1
        found = [*found, (start, end)] if found and joins.issuperset(kinds[found[-1][1] : start]) else [(start, end)]
    slips = grammar.any_of(*_SLIPS)
    for n in (n for n in range(slip, 0, -1) if kinds[n] in slips):
        found = found or _addressed_before(words, grammar, n)
    if not found or any(named.denied(words, grammar, one) for one in found):
        return []
    if kinds[found[-1][1] : found[-1][1] + 1] in grammar.any_of(*_NAMES) and found[-1][1] < slip:
        return []  # half a name
    found = _whole_list(kinds, found, slip, joins, grammar.any_of(*_NAMES))
    begin = found[0][0]
    while begin > 0 and kinds[begin - 1] in grammar.signs("DETS"):
        begin -= 1
    more = grammar.signs("IN") | grammar.any_of(*_NAMES)  # "everyone in Marketing", "编剧林小雨"
    return [] if kinds[begin - 1 : begin] in more else found


def _whole_list(kinds: str, found: list[Span], slip: int, joins: frozenset[str], names: frozenset[str]) -> list[Span]:
    """With those who are joined to the last one, whatever their points are."""
    while found[-1][1] < slip - 1 and kinds[found[-1][1]] in joins and kinds[found[-1][1] + 1] in names:
        start = found[-1][1] + 1
        found = [*found, (start, min(behind(kinds, start, names), slip))]
    return found


def _addressed_before(words: Words, grammar: Grammar, slip: int) -> list[Span]:
    """The name or group right before, behind "with" or "give"."""
    end = slip
    while end > 0 and words.kinds[end - 1] in grammar.any_of("COMMA", "DASH", "END", "LEAD", "OPEN"):
        end -= 1
    start, names = end, grammar.any_of(*_NAMES, "TEAMNOUN", "COMPANY")
    while start > 0 and words.kinds[start - 1] in names and end - start < _LONGEST:
        start -= 1
    while start < end and words.kinds[start - 1] in grammar.signs("DETS"):
        start -= 1
    addressed = words.kinds[max(start - 1, 0) : start] in grammar.any_of("PREP", "GIVE", "SEND") and start > 0
    return [(start, end)] if start < end and addressed else []
