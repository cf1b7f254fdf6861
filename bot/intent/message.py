"""The words for the recipient: found first, taken out whole, and never read. Pure."""

from __future__ import annotations

from bot.intent.grammar import Grammar
from bot.intent.words import QUOTES, Word, Words


def take(words: Words, grammar: Grammar) -> tuple[Words, str | None]:
    """The words without the message, and the message as it was written.

    What stands in quotation marks ends with them; otherwise a message goes on to the end of the text.
    """
    beginnings = _beginnings(words, grammar)
    found = min(beginnings, key=lambda one: (*one[:2], -one[2]), default=None) or _after_names(words, grammar)
    if found is None:
        return words, None
    content, start, end = found
    quote = words.words[content] if content < len(words.words) else None
    if quote is not None and quote.kind == grammar.sign("QUOTE"):
        return words.without([(start, max(end, content + 1))]), quoted(words, quote)
    rest = _rest(words, content)
    return words.without([(start, len(words.words))]), None if _says_where(rest or "", grammar) else rest


def _says_where(text: str, grammar: Grammar) -> bool:
    """Whether it is said where they are to be told, and not what: "tell them in chat", "… in Teams instead"."""
    said = text.casefold().strip(" .!").split()
    return any(" ".join(said[:n]) in grammar.vocabulary.told_where for n in (len(said), len(said) - 1))


def quoted(words: Words, quote: Word) -> str:
    """What stands between the marks, verbatim."""
    return words.plain.shown(quote.start, quote.end).strip(QUOTES + " \n")


def _beginnings(words: Words, grammar: Grammar) -> list[tuple[int, int, int]]:
    """Where a message may begin: its first word of content, the first of its introduction, and where that has ended.

    A quotation may stand before the word for it: "put "see page 4" in the note".
    """
    beginnings: list[tuple[int, int, int]] = []
    quote = grammar.sign("QUOTE")
    for shape in grammar.messages.near(words.kinds):
        for match in shape.search.finditer(words.kinds):
            start, end = match.span()
            content = match.start("said") if "said" in shape.search.names else end
            quoted_ = words.kinds[content : content + 1] == quote
            if shape.intent == "quoted" and not quoted_:
                continue
            if not quoted_ and words.kinds[max(start - 1, 0) : start] in grammar.signs("NAYS") and start:
                continue  # "don't tell him yet"
            if content < len(words.words):
                beginnings.append((content, start, end))
                break
    return beginnings


def _after_names(words: Words, grammar: Grammar) -> tuple[int, int, int] | None:
    """After the names, with a colon or in quotation marks: "share this with Ryan: have a look at page 3".

    A list, a file or a right after the colon is no message.
    """
    kinds = words.kinds
    for at in range(3, len(kinds) - 1 if len(kinds) > 4 else 0):
        quote = kinds.startswith(grammar.sign("QUOTE"), at + 1)
        if kinds[at] in grammar.signs("BREAKS") and (quote or _begins_message(words, grammar, at)):
            return (at + 1, at, at + 1) if grammar.part("SENTTO").match(kinds[:at]) else None
    last = len(kinds) - 1
    if last > 2 and kinds[last] == grammar.sign("QUOTE") and grammar.part("SENTTO").match(kinds[:last]):
        return last, last, last
    return None


def _begins_message(words: Words, grammar: Grammar, colon: int) -> bool:
    rest = words.kinds[colon + 1 :]
    if words.kinds[colon] != grammar.sign("COLON") or words.kinds[colon - 1] not in grammar.signs("ADDRESSEE"):
        return False
    if grammar.part("RIGHTOFEACH").match(rest):  # "with Lee and Ben: Lee may edit, Ben view"
        return False
    if rest[0] in grammar.signs("EMAIL") and (len(rest) < 2 or rest[1] in grammar.signs("BREAKS")):
        return False  # "to the agency: lee@contoso.com, view only"
    if _names(words, grammar, colon + 1):  # "with both auditors: Horst Dietzel, Marlies Bönsch"
        return False
    if rest[0] in grammar.signs("NO_MESSAGE") or len(rest) < 2 or grammar.part("NAMESFILE").fullmatch(rest):
        return False
    return rest[0] not in grammar.signs("RIGHTNOUN") or (len(rest) > 3 and grammar.sign("COLON") not in rest)


def _names(words: Words, grammar: Grammar, start: int) -> bool:
    """Whether nothing but several names follows, each with a capital."""
    joined, names = grammar.signs("SEP"), grammar.signs("CALLERS")
    kinds = words.kinds[start:]
    said = (words.text(n, n + 1) for n, kind in enumerate(kinds, start) if kind in names)
    listed = (joined | names).issuperset(kinds) and not joined.isdisjoint(kinds)
    return listed and all(name[:1].isupper() for name in said)


def _rest(words: Words, content: int) -> str | None:
    start = words.words[content].start
    return words.plain.shown(start, len(words.plain.text)).strip() or None
