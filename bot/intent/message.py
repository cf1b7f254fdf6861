"""The words for the recipient: found first, taken out whole, and never read. Pure."""

from __future__ import annotations

from bot.intent.grammar import Grammar
from bot.intent.words import Word, Words

_QUOTES = "\"'“”„«»「」『』‘’`"


def take(words: Words, grammar: Grammar) -> tuple[Words, str | None]:
    """The words without the message, and the message as it was written.

    What stands in quotation marks ends with them; otherwise a message goes on to the end of the text.
    """
    found = min(_beginnings(words, grammar), default=None) or _after_colon(words, grammar)
    if found is None:
        return words, None
    _, start, content = found
    quote = words.words[content] if content < len(words.words) else None
    if quote is not None and quote.kind == grammar.sign("QUOTE"):
        return words.without([(start, content + 1)]), quoted(words, quote)
    return words.without([(start, len(words.words))]), _rest(words, content)


def quoted(words: Words, quote: Word) -> str:
    """What stands between the marks, verbatim."""
    return words.plain.shown(quote.start, quote.end).strip(_QUOTES + " \n")


def _beginnings(words: Words, grammar: Grammar) -> list[tuple[int, int, int]]:
    """Where a message may begin: its first word, the first word of its introduction, its first word of content."""
    beginnings: list[tuple[int, int, int]] = []
    quote = grammar.sign("QUOTE")
    for shape in grammar.messages:
        if not shape.needs_met(words.kinds):
            continue
        for match in shape.search.finditer(words.kinds):
            start, content = match.span()
            if shape.intent == "quoted" and words.kinds[content : content + 1] != quote:
                continue
            if content < len(words.words):
                beginnings.append((content, start, content))
                break
    return beginnings


def _after_colon(words: Words, grammar: Grammar) -> tuple[int, int, int] | None:
    """"Share this with Ryan: have a look at page 3". A list, a file or a right after the colon is no message."""
    at = words.kinds.find(grammar.sign("COLON"))
    if at < 3 or len(words.words) < at + 2 or words.kinds[at - 1] not in grammar.signs("ADDRESSEE"):
        return None
    quote = words.kinds[at + 1] == grammar.sign("QUOTE")
    known = grammar.signs("ROLEISH") | grammar.signs("HARD") | grammar.signs("UNTIL") | grammar.signs("ONLY")
    if not quote and (len(words.words) < at + 3 or words.kinds[at + 1] in known):
        return None
    return (at + 1, at, at + 1) if grammar.addressed.match(words.kinds[:at]) else None


def _rest(words: Words, content: int) -> str | None:
    start = words.words[content].start
    return words.plain.shown(start, len(words.plain.text)).strip() or None
