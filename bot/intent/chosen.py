"""While an open form asks which of several is meant: the words that are true of one of them alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.intent.grammar import Grammar
from bot.intent.words import Words
from bot.model import File, Person, WishedFile, WishedRecipient

_PARTS = re.compile(r"[^\W_]+")
Some = TypeVar("Some")


def chosen(words: Words, grammar: Grammar, fitting: Sequence[Sequence[Person]]) -> tuple[WishedRecipient, ...]:
    """The one of them that "Ryan Gregg", "Gregg", "the Sales one" or "the first one" means; the two of "both".

    Nobody where anything is denied or asked for, where a word is true of nobody, or where it is not plain who is meant.
    """
    if any("?" in word.folded for word in words.words):
        return ()
    if len(fitting) == 1 and _all_are_meant(words, grammar):
        return tuple(_wished(person, fitting[0]) for person in fitting[0])
    if not grammar.any_of("NAYS", "VERBS", "ANYROLE", "EMAIL", "MENTION", "FILENAME").isdisjoint(words.kinds):
        return ()
    found = [(people, n) for people in fitting for n in _meant(words, grammar, people, _true_of_person)]
    return tuple(_wished(people[n], people) for people, n in found) if len(found) == 1 else ()


def _all_are_meant(words: Words, grammar: Grammar) -> bool:
    """ "Both", "both of them, please"."""
    said = grammar.any_of("THEM", "BOTH")
    beside = grammar.any_of("FILLER", "PLEASE", "LEAD", "COMMA", "END", "NEED", "ALSO")
    return not said.isdisjoint(words.kinds) and (said | beside).issuperset(words.kinds)


def _wished(person: Person, people: Sequence[Person]) -> WishedRecipient:
    alike = [one for one in people if one.name == person.name]
    return WishedRecipient(kind="name", value=person.name, hint=person.detail if len(alike) > 1 else None)


def chosen_file(words: Words, grammar: Grammar, fitting: Sequence[File]) -> WishedFile | None:
    """The one of these files that "the one in Finance" means, or whose it is: "Megan's"."""
    if not fitting or any("?" in word.folded for word in words.words):
        return None
    if not grammar.any_of("NAYS", "VERBS", "ANYROLE", "EMAIL", "MENTION").isdisjoint(words.kinds):
        return None
    found = [fitting[n] for n in _meant(words, grammar, fitting, _true_of_file)]
    return WishedFile(kind="link", value=found[0].web_url) if len(found) == 1 and found[0].web_url else None


def _meant(words: Words, grammar: Grammar, those: Sequence[Some], true_of: Callable[[Some], set[str]]) -> list[int]:
    """Which of these the words tell from the others."""
    said = {part for word in words.words for part in _PARTS.findall(word.folded)}
    names = {part for word in words.words if word.kind == grammar.sign("WORD") for part in _PARTS.findall(word.folded)}
    if not names and len(those) == 2:
        for n, group in enumerate(("FORMER", "LATTER")):
            if any(group in word.values for word in words.words):
                return [n]
    true = [true_of(one) for one in those]
    told = [n for n, one in enumerate(true) if said & one - set[str]().union(*true[:n], *true[n + 1 :])]
    return [n for n in told if names <= true[n]]


def _true_of_person(person: Person) -> set[str]:
    return _parts(person.name, person.detail, person.title, person.mail)


def _true_of_file(file: File) -> set[str]:
    return _parts(file.name, file.path, file.owner)


def _parts(*texts: str | None) -> set[str]:
    return {part for text in texts for part in _PARTS.findall((text or "").casefold())}
