"""What a sentence plainly names, in whatever order its words stand. Pure.

For requests that no shape fits: one file that can be nothing else, and people whom a word leads in. Where there are two
files, or a word that one may doubt, nothing is taken; the form asks.
"""

from __future__ import annotations

from bot.intent import before
from bot.intent.files import documented, nameable
from bot.intent.grammar import Grammar
from bot.intent.roles import Right
from bot.intent.words import Words

Span = tuple[int, int]


def file(words: Words, grammar: Grammar) -> Span | None:
    """The one file named: a link, the name of a file, else a name that ends in a word for documents, else one that has
    an article and is led in by no preposition of people; else what is at hand."""
    hard = [match.span("file") for match in grammar.part("PLAINFILE").finditer(words.kinds)]
    if hard:
        return hard[0] if len(hard) == 1 else None
    runs = [_ended(words, grammar, span) for span in _runs(words, grammar)]
    runs = [span for span in runs if nameable(words, grammar, span)]
    spans = [span for span in runs if documented(words, grammar, span) and _says_which(words, grammar, span)]
    spans = spans or [span for span in runs if _articled(words, grammar, span)]
    if spans:
        return spans[0] if len(spans) == 1 else None
    if found := before.file(words, grammar, len(words.words)):
        return found
    at_hand = (grammar.signs("THIS") | grammar.signs("IT")) - grammar.signs("DETS")
    pointed = [n for n, kind in enumerate(words.kinds) if kind in at_hand]
    return (pointed[0], pointed[0] + 1) if len(pointed) == 1 else None


def _articled(words: Words, grammar: Grammar, span: Span) -> bool:
    """ "Read access on the press kit", but not "for the meeting"."""
    led = words.kinds[max(span[0] - 2, 0) : span[0]]
    never = grammar.vocabulary.not_people | grammar.vocabulary.not_files
    said = {word.folded for word in words.words[slice(*span)]}
    return (
        len(led) == 2 and led[1] in grammar.signs("DETS") and led[0] not in grammar.signs("PREP") and not said & never
    )


def _runs(words: Words, grammar: Grammar) -> list[Span]:
    """The longest runs of words that names of files are made of."""
    of_names = grammar.signs("PLAINWORD")
    runs: list[Span] = []
    start: int | None = None
    for n, word in enumerate(words.words):
        inside = word.kind in of_names or grammar.is_document(word.folded)
        if inside and start is None:
            start = n
        elif not inside and start is not None:
            runs.append((start, n))
            start = None
    return runs if start is None else [*runs, (start, len(words.words))]


def _ended(words: Words, grammar: Grammar, span: Span) -> Span:
    """Without what no name ends with; where nouns have capitals, without the verb in small letters behind one."""
    start, end = span
    ends = grammar.signs("PLAINEND")
    while end > start and words.kinds[end - 1] not in ends and not grammar.is_document(words.words[end - 1].folded):
        end -= 1
    if grammar.vocabulary.compounds and not words.plain.text.islower():
        nouns = [n for n in range(start, end) if grammar.is_document(words.words[n].folded)]
        behind = range(nouns[0] + 1, end) if nouns else ()
        end = next((n for n in behind if words.text(n, n + 1).islower()), end)
    return start, end


def _says_which(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether it is a name or has an article: "here" and "there" may stand for a file, and mostly do not."""
    led = span[0] > 0 and words.kinds[span[0] - 1] in grammar.signs("DETS")
    return led or any(word.folded not in grammar.vocabulary.generic for word in words.words[slice(*span)])


def people(words: Words, grammar: Grammar) -> Span | None:
    """The people behind a preposition, a verb or a colon, else of a clause; nobody where somebody is left out."""
    if grammar.part("EXCLUDED").search(words.kinds):
        return None
    spans = [match.span("people") for match in grammar.part("PLAINPEOPLE").finditer(words.kinds)]
    spans = [span for span in spans if _are_people(words, grammar, span)]
    if spans:
        return spans[0] if len(spans) == 1 else None
    end = len(words.words)
    told_of = before.people(words, grammar, end) or before.person(words, grammar, end)
    return told_of if told_of and _are_people(words, grammar, told_of) else None


def _are_people(words: Words, grammar: Grammar, span: Span) -> bool:
    vocabulary, names = grammar.vocabulary, grammar.signs("NAMEWORD")
    never = vocabulary.not_people | vocabulary.not_owners | vocabulary.not_files
    articles = grammar.signs("DETS")
    small = words.plain.text.islower()  # who writes all in small letters writes names so
    for n in range(*span):
        word = words.words[n]
        if word.folded in never or grammar.is_document(word.folded):
            return False
        text = words.plain.text[word.start : word.end]
        if word.kind in names and text.islower() and not (small and n == span[0]):
            return False
        if small and word.folded.endswith(vocabulary.infinitives):
            return False
        if word.kind in names and vocabulary.compounds and words.kinds[max(n - 1, 0)] in articles:
            return False  # "für die Sitzung"
    return True


def only_to_look(words: Words) -> bool:
    """Whether all that is said of rights is to look."""
    said = [right for word in words.words if isinstance(right := word.values.get("RIGHT"), Right)]
    return bool(said) and all(right.role == "read" for right in said)
