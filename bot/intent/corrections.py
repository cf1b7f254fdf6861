"""While a form is open: what a sentence changes in it ("not that one, the Patti in Legal"). Pure."""

from __future__ import annotations

from typing import NamedTuple

from bot.intent.files import files_of, titled
from bot.intent.grammar import Grammar
from bot.intent.people import Around, People, Reading, Span
from bot.intent.words import Words
from bot.model import WishedFile


class Correction(NamedTuple):
    """Nothing in a field means: leave that as it is."""

    files: tuple[WishedFile, ...]
    people: People


def read(words: Words, grammar: Grammar, around: Around) -> Correction:
    """What is said of files, people and rights anywhere in the sentence, where it is said as a change."""
    reading = Reading(words, grammar, around)
    files: tuple[WishedFile, ...] = ()
    at = 0
    while at < len(words.kinds):
        found = _change(words, grammar, at) if _begins(words, grammar, at) else None
        if found is None:
            # "no, not Patti but Nestor": the comma belongs to no change, "not" begins one
            denied = words.kinds[at + 1 : at + 2] in grammar.signs("NAYS")
            led = denied and words.kinds[at] in grammar.signs("COMMA") and _change(words, grammar, at + 1)
            at = at + 1 if led else reading.step(at)
            continue
        name, spans, at = found
        if out := spans.get("out"):
            reading.exclude(*out)
        if people := spans.get("people"):
            reading.read_list(*people)
            if name == "another":
                reading.rule_out(_one_meant(around))
        if file := spans.get("file") or spans.get("title"):
            files = files_of(words, grammar, file, ())
    return Correction(files, reading.result(each=True))


def _begins(words: Words, grammar: Grammar, at: int) -> bool:
    return at == 0 or words.kinds[at - 1] in grammar.signs("OUTSET")


def _change(words: Words, grammar: Grammar, at: int) -> tuple[str, dict[str, Span], int] | None:
    for shape in grammar.corrections.near(words.kinds):
        if match := shape.search.match(words.kinds, at):
            spans = {name: match.span(name) for name in shape.search.names if match.start(name) >= 0}
            if (title := spans.get("title")) and not titled(words, grammar, title):
                continue
            if shape.intent == "named" and words.text(*(spans.get("people") or spans["out"])).islower():
                continue  # "c'est Zoé" and "no Zoé" name somebody, "c'est urgent" and "no rush" nobody
            return shape.intent, spans, max(match.end(), at + 1)
    return None


def _one_meant(around: Around) -> str | None:
    """The id that "not that one" rules out, where the form names just one by an id."""
    draft = around.context.draft if around.context else None
    ids = [one.value for one in draft.recipients if one.kind in {"mention", "context"}] if draft else []
    return ids[0] if len(ids) == 1 else None
