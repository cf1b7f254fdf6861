"""How well typed words fit a name. Pure.

Graph finds by its own lights: people by how often one writes to them, files by their contents. What it found is
put in order here, and what a person did not name is not offered as what they named.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache


class Fit(IntEnum):
    """Best first."""

    SAME = 0
    WHOLE_WORDS = 1
    BEGINNINGS = 2
    INITIALS = 3
    NONE = 4


def fit(words: str, *names: str | None) -> Fit:
    """How `words` fit the best of `names`; accents, case and punctuation count for nothing, nor does the order."""
    wanted = _parts(words)
    if not wanted:
        return Fit.NONE
    best = min((_fit(wanted, _parts(name)) for name in names if name), default=Fit.NONE)
    if best is not Fit.NONE:
        return best
    best = min((_fit(_parts(_in_two_letters(words)), _parts(_in_two_letters(n))) for n in names if n), default=best)
    if best is Fit.NONE and are_initials(words) and any(_initials(name) == words.replace(".", "") for name in names):
        return Fit.INITIALS
    return best


def fit_person(words: str, *names: str | None) -> Fit:
    """The same for a person, who may be called by a title: "Mr Gregg", "Frau Dr. Lorenz", 刘老师.

    A surname of one sign must stand where surnames stand: 李老师 is no 桃李.
    """
    how, name = fit(words, *names), without_title(words)
    if how is not Fit.NONE or name == words:
        return how
    if len(name) == 1:
        return Fit.BEGINNINGS if any((one or "").startswith(name) for one in names) else Fit.NONE
    return max(fit(name, *names), Fit.WHOLE_WORDS)


def without_title(words: str) -> str:
    """The name alone, where a title stands before or behind it; a title alone stays, and so do letters like "M."."""
    first, _, rest = words.strip().partition(" ")
    if rest and _TITLE.fullmatch(first):
        return without_title(rest)
    called = _CALLED.fullmatch(words)
    return called["before"] or called["behind"] if called else words


def spellings(words: str) -> tuple[str, ...]:
    """The words as typed, and as somebody may have meant them who writes ü as ue, or whose directory does."""
    if words.isascii() and not _LETTERS.search(words):
        return (words,)
    plain = unicodedata.normalize("NFC", words)
    return tuple(dict.fromkeys([plain, _in_two_letters(plain), _LETTERS.sub(_to_umlaut, plain)]))


def _fit(wanted: tuple[str, ...], name: tuple[str, ...]) -> Fit:
    if wanted == name:
        return Fit.SAME
    if all(word in name for word in wanted) or _unspaced(wanted, name):
        return Fit.WHOLE_WORDS
    if all(any(_begins(part, word) for part in name) for word in wanted):
        return Fit.BEGINNINGS
    return Fit.NONE


def _begins(part: str, word: str) -> bool:
    """Scripts without spaces have no words to begin: there it is enough to be inside."""
    return part.startswith(word) or (not word.isascii() and word in part)


def _unspaced(wanted: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """`liuyang` is yang.liu, and 刘洋 is 洋 刘."""
    return len(wanted) == 1 and len(name) == 2 and wanted[0] in {name[0] + name[1], name[1] + name[0]}


def are_initials(words: str) -> bool:
    """Two to four capitals alone: LG, L.G."""
    return _INITIALS.fullmatch(words) is not None


def _initials(name: str | None) -> str:
    return "".join(part[0] for part in _parts(name or "")).upper()


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[str, ...]:
    folded = text.casefold()
    if not folded.isascii():
        plain = unicodedata.normalize("NFKD", folded).translate(_ONE_LETTER)
        folded = unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))
    return tuple(_WORDS.findall(folded))


def _in_two_letters(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_TWO_LETTERS)


def _to_umlaut(pair: re.Match[str]) -> str:
    return {"ae": "ä", "oe": "ö", "ue": "ü"}[pair[0].lower()] if pair[0][0].islower() else _CAPITALS[pair[0].lower()]


_TITLE = re.compile(
    r"(?:mrs?|ms|miss|mx|mister|madam|dr|doctor|prof|professor|revd?|reverend|sir|dame|councillor|cllr"
    r"|mme|mlle|monsieur|madame|mademoiselle|maître|docteure?|professeure?"
    r"|herrn?|frau|doktor|magister|hofrat|hofrätin|kollegen?|kollegin)\.?",
    re.IGNORECASE,
)
_CALLED = re.compile(
    "(?:小|老)(?P<behind>[一-鿿])|(?P<before>[一-鿿]{1,3})(?:"
    "先生|女士|小姐|太太|老师|老師|教授|医生|醫生|大夫|律师|律師|经理|經理|主任|主管|总监|總監|"
    "总|總|工|姐|哥|叔|阿姨|师傅|師傅|护士|護士|护士长|护士長|校长|校長|院长|院長|部长|部長|科长|科長|局长|局長|处长|處長)"
)
_WORDS = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,4}")
_LETTERS = re.compile("ae|oe|ue", re.IGNORECASE)
_CAPITALS = {"ae": "Ä", "oe": "Ö", "ue": "Ü"}
# Letters that no accent comes off, and those that are written as two where they are missing.
_ONE_LETTER = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)
