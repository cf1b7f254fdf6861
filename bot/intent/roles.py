"""View or edit: the many ways to say so become one word that knows its role. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.intent.grammar import Grammar
from bot.intent.words import Word, Words
from bot.model import Role


class Right(NamedTuple):
    """What may be done. `requested` is a wish that an invitation cannot grant: comment, owner."""

    role: Role | None = None
    requested: str | None = None

    def __bool__(self) -> bool:
        return self.role is not None or self.requested is not None


def mark(words: Words, grammar: Grammar) -> Words:
    """Phrases for a right become one word each, of the kind ROLE; WISHROLE where the phrase itself demands it."""
    asks = any("?" in word.folded for word in words.words if word.kind == grammar.sign("END"))
    for shape in grammar.roles.near(words.kinds + grammar.sign("ROLE")):
        at = 0
        while match := shape.search.search(words.kinds, at):
            start, end = match.span()
            inside = words.words[start:end]
            wished = any("OUGHT" in word.values or (asks and "COULD" in word.values) for word in inside)
            kind = "WISHROLE" if wished else "ROLE"
            right = right_of(inside, grammar)
            values: dict[str, object] = {"RIGHT": right}
            if right.role != "write" and any(word.kind in grammar.signs("NAYS") for word in inside):
                values["LACKING"] = True  # "can't edit"
                if not right:
                    values["REFUSED"] = True  # "may not see it"
            if inside[0].kind in grammar.signs("CAN"):
                values["FINITE"] = True  # "Kim may edit" has a subject
            if _of_it(inside, grammar):
                values["OFIT"] = True
            if any("HIM" in words.words[n].values and not words.several(n) for n in range(start, end)):
                values["OFPERSON"] = True
            words = words.joined(start, end, grammar.sign(kind), values)
            at = start + 1
    return words


def _of_it(words: Sequence[Word], grammar: Grammar) -> bool:
    """Whether they say what the right is for: "can edit it", and with the pronoun before the verb "peut le lire"."""
    it, able = grammar.signs("IT") | grammar.signs("THIS"), grammar.signs("CAN") | grammar.signs("OUGHT")
    return words[-1].kind in it or any(one.kind in able and more.kind in it for one, more in pairwise(words))


def only_to_look(words: Iterable[Word]) -> bool:
    """Whether all that is said of rights is to look."""
    said = [right for word in words if isinstance(right := word.values.get("RIGHT"), Right)]
    return bool(said) and all(right.role == "read" for right in said)


def at_last_to_look(words: Words, grammar: Grammar) -> bool:
    """Whether the last that is said of rights is to look, on second thought: "edit access, hm, make it read-only"."""
    said = [n for n, word in enumerate(words.words) if isinstance(word.values.get("RIGHT"), Right)]
    last = words.words[said[-1]].values if said else {}
    if last.get("RIGHT") != Right(role="read") or "LACKING" in last or refused_before(words, grammar, said[-1]):
        return False
    slips = grammar.any_of("SLIP", "SECOND", "RETHINK")
    before = [n for n in said if words.words[n].values["RIGHT"] == Right(role="write")]
    return bool(before) and not slips.isdisjoint(words.kinds[before[0] : said[-1]])


def right_of(words: Iterable[Word], grammar: Grammar) -> Right:
    """What a few words say about a right: "not edit" is view, "not only view" is nothing yet."""
    roles: list[str] = []
    refused: list[str] = []
    negated = only = doubted = False
    for word in words:
        if isinstance(known := word.values.get("RIGHT"), Right):
            roles += [] if negated else [known.requested or known.role or ""]
            negated = False
        if "UNNEEDED" in word.values:  # "to edit is not needed"
            roles, refused = [], [*refused, *roles]
        doubt = word.kind in grammar.signs("NO") or word.kind in grammar.signs("SECOND")
        if word.kind in grammar.signs("SLIP") or (doubted and (doubt or word.kind == grammar.sign("COMMA"))):
            roles, refused, negated = [], [], False  # "edit, no, view"
        doubted = doubt
        said = next((name for name, group in _GROUPS if group in word.values), None)
        if said is None:
            negated = negated or word.kind in grammar.signs("NAYS")
            only = only or word.kind in grammar.signs("ONLY")
            if word.kind in grammar.signs("BUT") or word.kind in grammar.signs("SEP"):
                negated = only = False
            continue
        if negated and not only:
            refused.append(said)
        elif not negated:
            roles.append(said)
        negated = only = False
    if negated and not only and roles:  # "to edit they are not"
        refused.append(roles.pop())
    return _judged([role for role in roles if role], refused)


def refused_before(words: Words, grammar: Grammar, n: int) -> bool:
    """Whether it is said in front of a right that it is not given: "instead of an", "no need for him to"."""
    between = grammar.any_of("PREP", "DETS", "AS", "IN", "EN", "OF", "DE", "HIM", "THEM", "THAT")
    while n > 0 and words.kinds[n - 1] in between:
        n -= 1
    return n > 0 and words.kinds[n - 1] in grammar.signs("NAYS") | grammar.signs("INSTEADOF")


_GROUPS = (
    ("owner", "OWN"),
    ("comment", "COMMENT"),
    ("write", "WRITE"),
    ("write", "FILLSIN"),  # "she fills it in"
    ("write", "PUTIN"),  # "he adds names to it"
    ("read", "READ"),
    ("read", "READONLY"),
    ("read", "SEE"),
    ("read", "READS"),
)


def _judged(roles: list[str], refused: list[str]) -> Right:
    for beyond in ("owner", "comment"):
        if beyond in roles:
            return Right(requested=beyond)
    if "write" in roles:
        return Right(role="write")
    return Right(role="read") if "read" in roles or "write" in refused else Right()
