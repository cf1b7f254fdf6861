"""What is said in passing: whether to send a mail, whether to ask for sign-in. Pure."""

from __future__ import annotations

from bot.intent.grammar import Grammar, Shapes
from bot.intent.words import Words


def take(words: Words, grammar: Grammar, shapes: Shapes) -> tuple[Words, bool | None]:
    """The words without the phrases of these shapes, and what they say. No beats yes; behind a no, yes says nothing."""
    said: list[bool] = []
    for shape in shapes.near(words.kinds):
        while match := shape.search.search(words.kinds):
            denied = match.start() > 0 and words.kinds[match.start() - 1] in grammar.signs("NAYS")
            said += [shape.intent == "yes"] if shape.intent == "no" or not denied else []
            words = words.without([match.span()])
    return words, all(said) if said else None
