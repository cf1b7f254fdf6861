"""Who is described and then named by their address: "the agency contact nina@contoso.com" is that address. Pure."""

from __future__ import annotations

from bot.intent.grammar import Grammar
from bot.intent.words import Words

_WHO = ("GROUPNOUN", "KIN", "TITLE", "JOB", "CONTACT", "LABELTO")  # what stands right before the address
_MOST = 5  # words that describe


def addressed(words: Words, grammar: Grammar) -> Words:
    """Without what describes somebody between "with" and their address.

    Names stay, which may be somebody else's: "with Lee nina@contoso.com"; and files: "send the plan nina@contoso.com".
    """
    kinds, told, who = words.kinds, words.words, grammar.any_of(*_WHO)
    beside = who | grammar.any_of("DETS", "POSS")
    kept = list(told)
    for at in reversed([n for n, kind in enumerate(kinds) if kind in grammar.signs("EMAIL")]):
        start = at
        while start > 0 and at - start < _MOST and (kinds[start - 1] in beside or _small(words, grammar, start - 1)):
            start -= 1
        led = start > 0 and kinds[start - 1] in grammar.any_of("PREP", "WITH", "LET", "GIVE", "SEND")
        if led and kinds[at - 1] in who:
            del kept[start:at]
    return words if len(kept) == len(told) else Words.of(words.plain, kept)


def _small(words: Words, grammar: Grammar, n: int) -> bool:
    """A word that nobody knows and that is written as no name is; of a sentence all in capitals, any."""
    written = words.text(n, n + 1).islower() or words.plain.text.isupper()
    return words.kinds[n] == grammar.sign("WORD") and written
