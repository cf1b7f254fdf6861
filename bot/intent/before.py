"""What the words around a request name: "I finished the offer, could Lee have a look at it". Pure.

"It" is the one file, "her" the one person. Where there are two, or where one may doubt, nothing is taken.
"""

from __future__ import annotations

from bot.intent.files import documented, nameable, titled
from bot.intent.grammar import Grammar
from bot.intent.patterns import Match
from bot.intent.roles import Right
from bot.intent.words import Words

Span = tuple[int, int]


def file(words: Words, grammar: Grammar, start: int) -> Span | None:
    """The one file that stands before the request; none where something before is denied."""
    kinds = words.kinds[:start]
    if any(kind in grammar.signs("DONT") or kind in grammar.signs("NOT") for kind in kinds):
        return None
    matches = list(grammar.part("FILEBEFORE").finditer(kinds))
    spans = [match.span("file") for match in matches if match.has("file")]
    spans += [span for match in matches if (span := _of_document(words, grammar, match))]
    if len(spans) != 1 or not nameable(words, grammar, spans[0]):
        return None
    pointed = kinds[spans[0][0]] in grammar.signs("POINTS")
    return spans[0] if pointed or titled(words, grammar, spans[0]) else None


def _of_document(words: Words, grammar: Grammar, match: Match) -> Span | None:
    """Words that are a file only if their noun says so: "she asked about the floor plan", not "about the kitchen"."""
    if not match.has("noun"):
        return None
    start, end = match.span("noun")
    return (start, end) if documented(words, grammar, (start, end)) else None


def file_after(words: Words, grammar: Grammar, end: int, *, named: bool) -> Span | None:
    """The one file behind a request, where it corrects the one in it or, if none is `named`, where it stands alone.

    "Share the budget with Anna, no wait, the forecast"; "Ana needs write access, the file is Plan.docx".
    """
    spans = files_instead(words, grammar, end)
    if not (spans or named):
        spans = [match.span("file") for match in grammar.part("FILEAFTER").finditer(words.kinds, end)]
    return spans[0] if len(spans) == 1 else None


def files_instead(words: Words, grammar: Grammar, end: int) -> list[Span]:
    """Those that take the place of the file in the request: "no wait, the forecast"."""
    if grammar.any_of("SLIP", "SECOND", "NON").isdisjoint(words.kinds[end:]):
        return []
    spans = (match.span("file") for match in grammar.part("FILEINSTEAD").finditer(words.kinds, end))
    return [span for span in spans if documented(words, grammar, span)]


def person(words: Words, grammar: Grammar, start: int) -> Span | None:
    """The one person of whom the clause before the request speaks."""
    kinds, names, vocabulary = words.kinds[:start], grammar.signs("NAMEWORD"), grammar.vocabulary
    matches = list(grammar.part("PERSONBEFORE").finditer(kinds))
    if len(matches) != 1:
        return None
    first, last = matches[0].span("who")
    if last - first == 2 and words.text(first, first + 1)[:1].isupper() and words.text(last - 1, last).islower():
        last -= 1  # "Megan löscht": the verb nobody listed is none of her names
    # Where nouns are written with a capital, those after "in" and after "needs the" are no persons.
    places = grammar.signs("PREPOSITIONS") - grammar.signs("PREP")
    articles, having = grammar.signs("DET"), grammar.signs("NEED") | grammar.signs("HAS") | places
    if {word.folded for word in words.words[first:last]} & (vocabulary.not_people | vocabulary.not_owners):
        return None
    things = {n for match in grammar.part("ITSTHINGS").finditer(kinds, last) for n in range(*match.span("things"))}
    for n in (*range(first), *range(last, start)):
        placed = n in things or (
            n > last and (kinds[n - 1] in places or (kinds[n - 1] in articles and kinds[n - 2] in having))
        )
        text = words.text(n, n + 1)
        folded, things_known = words.words[n].folded, vocabulary.not_people | vocabulary.not_files
        noun = vocabulary.compounds and (grammar.is_document(folded) or folded in things_known)
        capital = kinds[n] in names and not (placed or noun) and text[:1].isupper() and not text.isupper()
        led = n > last + 1 and kinds[n] in names and kinds[n - 1] in grammar.signs("PREP") | grammar.signs("AND")
        if capital or led or kinds[n] in grammar.signs("MENTION") | grammar.signs("EMAIL"):
            return None
    return first, last


def leaver(words: Words, grammar: Grammar, names: tuple[str, ...]) -> Span | None:
    """The one of these of whom the first clause says more than a word, and who is then replaced: "Diego has left"."""
    kinds, apart = words.kinds, grammar.any_of("COMMA", "END", "DASH", "SO")
    clause = next((n for n, kind in enumerate(kinds) if kind in apart), 0)
    begin = next((n for n in range(clause) if kinds[n] not in grammar.signs("LEAD")), 0)
    told = clause - begin > 2 or not grammar.signs("LIFE").isdisjoint(kinds[begin:clause])
    if not told or grammar.signs("REPLACE").isdisjoint(kinds[clause:]):
        return None
    stays = grammar.any_of("REPORT", "SAYING", "HIM", "STAYS", "CAN", "FILLER", "REPLACE")  # "Diego wants her in"
    if not stays.isdisjoint(kinds[:clause]):
        return None
    first = words.words[begin].folded
    known = [name for name in names if name == first or name.startswith(f"{first} ")]
    return (begin, begin + 1) if len(known) == 1 else None


def holders(words: Words, grammar: Grammar, start: int) -> Span | None:
    """Who has the right that the request is about: "Kurt's access to the plan ends tomorrow, please extend it"."""
    matches = list(grammar.part("HOLDERS").finditer(words.kinds[:start]))
    return matches[0].span("people") if len(matches) == 1 else None


def right(words: Words, whom: Span) -> Right:
    """What the clause before says that person may do: "Paul could only view the sheet, share it with him"."""
    role = words.words[whom[1]] if whom[1] < len(words.words) else None
    said = role.values.get("RIGHT") if role and "LACKING" not in role.values else None
    return said if isinstance(said, Right) else Right()


def people(words: Words, grammar: Grammar, start: int) -> Span | None:
    """The several people of whom the clause before the request speaks: "Lee and Patti need it, share it with them"."""
    matches = list(grammar.part("PEOPLEBEFORE").finditer(words.kinds[:start]))
    if len(matches) != 1:
        return None
    first, last = matches[0].span("people")
    unnamed = grammar.vocabulary.not_people | grammar.vocabulary.not_owners
    return None if {word.folded for word in words.words[first:last]} & unnamed else (first, last)
