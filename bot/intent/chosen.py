"""While an open form asks which of several is meant: the words that are true of one of them alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.intent.grammar import Grammar
from bot.intent.words import Words
from bot.model import Person, WishedRecipient

_PARTS = re.compile(r"[^\W_]+")


def chosen(words: Words, grammar: Grammar, fitting: Sequence[Sequence[Person]]) -> WishedRecipient | None:
    """The one of them that "Ryan Gregg", "Gregg", "the Sales one" or "the first one" means.

    None where anything is denied or asked for, where a word is true of nobody, or where several could be meant.
    """
    if any("?" in word.folded for word in words.words):
        return None
    if not grammar.any_of("NAYS", "VERBS", "ANYROLE", "EMAIL", "MENTION", "FILENAME").isdisjoint(words.kinds):
        return None
    found = [(people, n) for people in fitting for n in _meant(words, grammar, people)]
    if len(found) != 1:
        return None
    people, n = found[0]
    alike = [person for person in people if person.name == people[n].name]
    return WishedRecipient(kind="name", value=people[n].name, hint=people[n].detail if len(alike) > 1 else None)


def _meant(words: Words, grammar: Grammar, people: Sequence[Person]) -> list[int]:
    """Which of these the words tell from the others."""
    said = {part for word in words.words for part in _PARTS.findall(word.folded)}
    names = {part for word in words.words if word.kind == grammar.sign("WORD") for part in _PARTS.findall(word.folded)}
    if not names and len(people) == 2:
        for n, group in enumerate(("FORMER", "LATTER")):
            if any(group in word.values for word in words.words):
                return [n]
    true = [_true_of(person) for person in people]
    told = [n for n, one in enumerate(true) if said & one - set[str]().union(*true[:n], *true[n + 1 :])]
    return [n for n in told if names <= true[n]]


def _true_of(person: Person) -> set[str]:
    return {
        part for one in (person.name, person.detail, person.title, person.mail) for part in _PARTS.findall(_low(one))
    }


def _low(text: str | None) -> str:
    return (text or "").casefold()
