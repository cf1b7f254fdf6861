"""What is said in passing: whether to send a mail, whether to ask for sign-in. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from bot.intent.grammar import Shape
from bot.intent.words import Words


def take(words: Words, shapes: Iterable[tuple[bool, Shape]]) -> tuple[Words, bool | None]:
    """The words without the phrases of these shapes, and what they say. No beats yes."""
    said: list[bool] = []
    for wanted, shape in shapes:
        while shape.needs_met(words.kinds) and (match := shape.search.search(words.kinds)):
            said.append(wanted)
            words = words.without([match.span()])
    return words, all(said) if said else None
