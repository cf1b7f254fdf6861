"""While a form is open: what a sentence changes in it ("not that one, the Patti in Legal"). Pure."""

from __future__ import annotations

from typing import NamedTuple

from bot.intent.files import files_of, titled
from bot.intent.grammar import Grammar
from bot.intent.people import Around, People, Reading, Span
from bot.intent.words import Words
from bot.model import WishedFile


class Correction(NamedTuple):
    """Nothing in a field means: leave that as it is. `only`: these people, and nobody beside them.

    `instead`: they take the place of who is there.
    """

    files: tuple[WishedFile, ...]
    people: People
    only: bool = False
    instead: bool = False


def read(words: Words, grammar: Grammar, around: Around) -> Correction:
    """What is said of files, people and rights anywhere in the sentence, where it is said as a change."""
    reading = Reading(words, grammar, around)
    if removed := _removed_alone(words, grammar):
        reading.leave_out(removed, *removed)
        return Correction((), reading.result(each=True))
    files: tuple[WishedFile, ...] = ()
    only = instead = False
    at = 0
    while at < len(words.kinds):
        found = _change(words, grammar, at) if _begins(words, grammar, at) else None
        if found is None:
            # "no, not Patti but Nestor": the comma belongs to no change, "not" begins one
            denied = words.kinds[at + 1 : at + 2] in grammar.signs("NAYS")
            led = denied and words.kinds[at] in grammar.signs("COMMA") and _change(words, grammar, at + 1)
            at = at + 1 if led else reading.step(at)
            continue
        start, (name, spans, at) = at, found
        if out := spans.get("out"):
            reading.leave_out(out, start, at)
        if people := spans.get("people"):
            reading.read_list(*people)
            only = only or name == "alone" or no_other(words, grammar, people[0])
            if name == "another":
                instead = True
                reading.rule_out(_one_meant(around))
        if file := spans.get("file") or spans.get("title"):
            files = files_of(words, grammar, file, ())
    return Correction(files, reading.result(each=True), only, instead)


def _removed_alone(words: Words, grammar: Grammar) -> Span | None:
    """Who alone shall be taken off, and others not: "you needn't remove Patti, only Diego"."""
    kinds, apart = words.kinds, grammar.any_of("COMMA", "DASH", "END", "BUT")
    only = max((n for n, kind in enumerate(kinds) if kind in grammar.signs("ONLY")), default=0)
    before, end = only, len(kinds)
    while before > 0 and kinds[before - 1] in apart:
        before -= 1
    clause = max((n + 1 for n in range(before) if kinds[n] in apart), default=0)
    denied = grammar.any_of("NAYS", "UNNEEDED"), grammar.any_of("REMOVE", "REMOVEINF", "OUT")
    if any(group.isdisjoint(kinds[clause:before]) for group in denied):
        return None  # "not Patti, she's out, only Diego"
    while end > only and kinds[end - 1] in grammar.any_of("END", "FILLER", "THANKS", "PLEASE"):
        end -= 1
    people = grammar.any_of("CALLERS", "AND", "COMMA")
    return (only + 1, end) if only + 1 < end and people.issuperset(kinds[only + 1 : end]) else None


def no_other(words: Words, grammar: Grammar, people: int) -> bool:
    """Whether the people who are named from here on are so alone: "only with Lee"."""
    between = grammar.any_of("PREP", "SHARE", "IT", "THIS")
    while people > 0 and words.kinds[people - 1] in between:
        people -= 1
    return people > 0 and words.kinds[people - 1] in grammar.signs("ONLY")


def _begins(words: Words, grammar: Grammar, at: int) -> bool:
    return at == 0 or words.kinds[at - 1] in grammar.signs("OUTSET")


def _change(words: Words, grammar: Grammar, at: int) -> tuple[str, dict[str, Span], int] | None:
    for shape in grammar.corrections.near(words.kinds):
        if match := shape.search.match(words.kinds, at):
            spans = {name: match.span(name) for name in shape.search.names if match.start(name) >= 0}
            if (title := spans.get("title")) and not titled(words, grammar, title):
                continue
            named = spans.get("people") or spans.get("out") or (at, at)
            if shape.intent in {"named", "alone"} and words.text(*named).islower():
                continue  # "c'est Zoé" and "no Zoé" name somebody, "c'est urgent" and "no rush" nobody
            if shape.intent == "alone" and _with_verb(words, grammar, named):
                continue
            return shape.intent, spans, max(match.end(), at + 1)
    return None


def _with_verb(words: Words, grammar: Grammar, named: Span) -> bool:
    """Whether what looks like a surname is something done: "only Megan laughed"."""
    first, last = words.text(named[0], named[0] + 1), words.text(named[1] - 1, named[1])
    return words.kinds[named[1] - 1] == grammar.sign("WORD") and last.islower() and first[:1].isupper()


def _one_meant(around: Around) -> str | None:
    """The id that "not that one" rules out, where the form names just one by an id."""
    draft = around.context.draft if around.context else None
    ids = [one.value for one in draft.recipients if one.kind in {"mention", "context"}] if draft else []
    return ids[0] if len(ids) == 1 else None
