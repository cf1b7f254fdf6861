"""Whether a sentence asks for a second share behind the first; a form is for one, and says so. Pure."""

from __future__ import annotations

from bot.intent import requests
from bot.intent.files import THIS, files_of
from bot.intent.grammar import Grammar
from bot.intent.requests import Circumstances, Request
from bot.intent.words import Words

_PRONOUNS = frozenset(("HIM", "THEM", "OFPERSON"))


def follows(words: Words, grammar: Grammar, around: Circumstances, request: Request) -> bool:
    """ "Remove Lee and give it to Patti", "share the budget with Lee and the plan with Patti"."""
    end = request.end
    if _listed(words, grammar, request) is not None:
        return True
    if grammar.any_of("VERBS", "GEI").isdisjoint(words.kinds[end:]):
        return False
    names, adding = grammar.any_of("CALLERS", "MENTION", "EMAIL"), grammar.any_of("ADD", "GEI")
    if request.intent == "revoke" and any(
        words.kinds[n] in adding and words.kinds[n + 1] in names for n in range(end, len(words.kinds) - 1)
    ):
        return True
    another = requests.find(words, grammar, around, after=end)
    if another is None or another.intent != "share" or not another.people or another.people[0] < end:
        return False
    if not grammar.any_of("SLIP", "SECOND").isdisjoint(words.kinds[end - 1 : another.people[0]]):
        return False
    if any(not _PRONOUNS.isdisjoint(word.values) for word in words.words[slice(*another.people)]):
        return False  # "with Lee, she has to fill it in"
    if request.intent != "share":
        return True
    files = another.files
    return files is not None and files[0] >= end and files_of(words, grammar, files, ()) != (THIS,)


def without(words: Words, grammar: Grammar, request: Request) -> Request:
    """The request without the second one, where that was read as more of the file's name."""
    listed = _listed(words, grammar, request)
    if listed is None or request.files is None or listed >= request.files[1]:
        return request
    return request._replace(files=(request.files[0], listed), end=listed)


def _listed(words: Words, grammar: Grammar, request: Request) -> int | None:
    """Where the second of two files begins, each with people of its own: "send Lee the budget and Patti the plan".

    It has no verb, and puts the people where the first one put them: before the file, or behind the same word.
    """
    kinds, files, people = words.kinds, request.files, request.people
    if request.intent != "share" or files is None or people is None:
        return None
    led = people[0] < files[0]  # the people stand first
    articles, names = grammar.signs("DETS"), grammar.any_of("NAMEWORD", "FILENAME")
    callers, joins = grammar.any_of("CALLERS", "EMAIL"), grammar.any_of("AND", "COMMA")
    order = (callers, articles, names) if led else (articles, names, frozenset(kinds[people[0] - 1]), callers)
    for n in range(max(files[0], people[0]) + 1, len(kinds)):
        at = n + 1
        for signs in order if kinds[n] in joins else ():
            start = at
            while at < len(kinds) and kinds[at] in signs:
                at += 1
            if at == start:
                break
        else:
            if kinds[n] in joins:
                return n
    return None
