"""The words of a request that say which file, or which files. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from bot.intent.grammar import Grammar
from bot.intent.message import quoted
from bot.intent.words import Words
from bot.model import WishedFile

Span = tuple[int, int]


def files_of(words: Words, grammar: Grammar, span: Span, attachments: Sequence[str]) -> tuple[WishedFile, ...]:
    """What is wished for in this span of words; generic words alone ("a file") name none."""
    found: list[WishedFile] = []
    for start, end in _parts(words, grammar, span):
        found += (file for file in _named(words, grammar, start, end, attachments) if file not in found)
    return tuple(found)


def nameable(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether one can share such a thing at all: a screen or good news is no file."""
    start, end = _trimmed(words, grammar, *span)
    if start >= end:
        return True
    heads = grammar.signs("HARD")
    if any(word.kind in heads for word in words.words[start:end]):
        return True
    last = words.words[end - 1]
    return words.plain.folded[last.start : last.end] not in grammar.vocabulary.not_files


def _parts(words: Words, grammar: Grammar, span: Span) -> Iterator[Span]:
    """Where one file ends and the next begins.

    "and" joins two files only where the second begins with an article, or the first has ended for certain: "Terms and
    Conditions" is one file.
    """
    start, end = span
    hard, points, separators = grammar.signs("HARD"), grammar.signs("POINTS"), grammar.signs("SEP")
    kinds, at = words.kinds, start
    for n in range(start, end):
        if n < at or kinds[n] not in separators:
            continue
        after = n
        while after < end and (kinds[after] in separators or kinds[after] in grammar.signs("ALSO")):
            after += 1
        if n > at and after < end and (kinds[n - 1] in hard or kinds[after] in points and not _has_ending(words, grammar, after, n, end)):
            yield at, n
            at = after
        elif n == at:
            at = after
    if at < end:
        yield at, end


def _has_ending(words: Words, grammar: Grammar, after: int, n: int, end: int) -> bool:
    """"Plan and Budget.xlsx": a bare file name after "and" ends the name that began before it."""
    return words.kinds[after] == grammar.sign("FILENAME") and words.kinds[n] in grammar.signs("AND")


def _trimmed(words: Words, grammar: Grammar, start: int, end: int) -> Span:
    """Without the articles, courtesies and punctuation at both ends."""
    edges = grammar.signs("EDGES")
    heads = edges | grammar.signs("DETS")
    while start < end and words.kinds[start] in heads and not (start + 1 == end and words.kinds[start] not in edges):
        start += 1
    while start < end and words.kinds[end - 1] in edges:
        end -= 1
    return start, end


def _named(words: Words, grammar: Grammar, start: int, end: int, attachments: Sequence[str]) -> Iterator[WishedFile]:
    start, end = _trimmed(words, grammar, start, end)
    if start >= end:
        return
    for n in range(start, end):
        word, kind = words.words[n], words.kinds[n]
        if kind == grammar.sign("LINK"):
            yield WishedFile(kind="link", value=words.plain.text[word.start : word.end])
            return
        if kind == grammar.sign("PATH"):
            yield WishedFile(kind="local_path", value=words.plain.text[word.start : word.end])
            return
        if kind == grammar.sign("QUOTE"):
            yield _query(quoted(words, word), attachments)
            return
    yield from _pointed_at(words, grammar, start, end, attachments)


_THIS = WishedFile(kind="context", value="this")


def _pointed_at(
    words: Words, grammar: Grammar, start: int, end: int, attachments: Sequence[str]
) -> Iterator[WishedFile]:
    """The file at hand, an attached one, that of the last share; else words to search for."""
    vocabulary, first = grammar.vocabulary, words.kinds[start]
    if first in grammar.signs("ATTACHED"):
        yield from [WishedFile(kind="attachment", value=name) for name in attachments] or [_THIS]
    elif first in grammar.signs("SAMEFILE"):
        yield WishedFile(kind="context", value="last_share")
    elif first in grammar.signs("THIS") | grammar.signs("IT"):
        if all(word.folded in vocabulary.generic or word.folded in vocabulary.file_nouns for word in words.words[start + 1 : end]):
            yield _THIS
        else:
            yield from _searched(words, grammar, start + 1, end, attachments)
    elif all(word.folded in vocabulary.file_nouns for word in words.words[start:end]):
        # "the file" is the one at hand; "a file" is none in particular.
        if words.kinds[start - 1 : start] not in grammar.signs("A"):
            yield _THIS
    else:
        yield from _searched(words, grammar, start, end, attachments)


def _searched(
    words: Words, grammar: Grammar, start: int, end: int, attachments: Sequence[str]
) -> Iterator[WishedFile]:
    """Words to search for, and what they tell beside them: whose it is, which version, what type."""
    hints: dict[str, str] = {}
    start = _after_version(words, grammar, start, end, hints)
    if words.kinds[end - 1] not in grammar.signs("FILENAME"):
        start = _after_owner(words, grammar, start, end, hints)
        start = _after_version(words, grammar, start, end, hints)
        start, end = _without_nouns(words, grammar, start, end, hints)
    if start < end:
        yield _query(words.text(start, end), attachments, hints)


def _after_version(words: Words, grammar: Grammar, start: int, end: int, hints: dict[str, str]) -> int:
    """"The newest of Patti's plans", "the latest version of the budget"."""
    if end - start < 2 or words.words[start].folded not in grammar.vocabulary.newest:
        return start
    hints["version"] = "latest"
    start += 1
    if start + 1 < end and words.words[start].folded in grammar.vocabulary.versions:
        start += 1
    while start + 1 < end and words.kinds[start] in grammar.signs("OF") | grammar.signs("DETS"):
        start += 1
    return start


def _after_owner(words: Words, grammar: Grammar, start: int, end: int, hints: dict[str, str]) -> int:
    at = words.kinds.find(grammar.sign("POSS"), start, min(start + 4, end - 1))
    if at <= start or words.words[at - 1].folded in grammar.vocabulary.not_owners:
        return start
    hints["owner"] = words.text(start, at)
    return at + 1


def _without_nouns(words: Words, grammar: Grammar, start: int, end: int, hints: dict[str, str]) -> Span:
    """"The file called Budget" and "the Budget file" are called Budget."""
    nouns = grammar.vocabulary.file_nouns
    while end - start > 1 and (word := words.words[start].folded) in nouns:
        start += 1
        if nouns[word] == "link":
            while end - start > 1 and words.kinds[start] in grammar.signs("LINKS"):
                start += 1
        elif nouns[word]:
            hints["type"] = nouns[word]
        while end - start > 1 and words.kinds[start] in grammar.signs("CALLED"):
            start += 1
    while end - start > 1 and (word := words.words[end - 1].folded) in nouns:
        if nouns[word] not in ("", "link"):
            hints["type"] = nouns[word]
        end -= 1
    return start, end


def _query(value: str, attachments: Sequence[str], hints: Mapping[str, str] = MappingProxyType({})) -> WishedFile:
    attached = next((name for name in attachments if name.casefold() == value.casefold()), None)
    if attached is not None:
        return WishedFile(kind="attachment", value=attached)
    return WishedFile(
        kind="query", value=value, type=hints.get("type"), owner=hints.get("owner"), version=hints.get("version")
    )
