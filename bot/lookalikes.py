"""Addresses and names that look like others: who takes contos0.com for contoso.com shares with a stranger. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from bot.model import Doubt, Person

# Each sign, and the small Latin letter that a reader takes it for. Accents and wide letters are gone before that.
_SEEN_AS = (
    "0o1l3e5s|lilıløołlđdɑaɡg"
    "аaвbсcԁdеeһhіlјjкkӏlмmпnоoрpԛqгrѕsтtцuуyѵvԝwхx"  # Cyrillic
    "αaβbεeηnιlκkνvοoρpτtυuχxγyωw"  # Greek
)
_LOOKS = dict(zip(map(ord, _SEEN_AS[::2]), _SEEN_AS[1::2], strict=True))
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")  # they share shapes
_SHORTEST = 5  # letters of a domain's name; shorter ones differ by one letter from too many honest ones


def doubts(people: Iterable[Person], known: Collection[str]) -> list[tuple[Doubt, ...]]:
    """What makes one look twice at each of them. `known` are the domains that one may be meant to take theirs for."""
    return [tuple(_doubts(person, known)) for person in people]


def taken_for(domain: str, known: Collection[str]) -> str | None:
    """The known domain that this one only looks like, or None."""
    shown, familiar = readable(domain), {readable(one) for one in known if one}
    if not shown or any(shown == one or shown.endswith(f".{one}") for one in familiar):
        return None
    return next((one for one in sorted(familiar) if _alike(shown, one)), None)


def mixed_letters(text: str) -> bool:
    """Whether one word of it has letters of several alphabets that share shapes, such as a Cyrillic "а" in "Adаm"."""
    return any(len(set(_scripts(word))) > 1 for word in re.findall(r"[^\W\d_]+", text))


def readable(domain: str) -> str:
    """As a person reads it: `xn--…` in its own letters."""
    labels = re.sub(r"^\s+|[\s.]+$", "", domain.lower()).split(".")
    return ".".join(_decoded(label) for label in labels)


def _doubts(person: Person, known: Collection[str]) -> Iterator[Doubt]:
    if person.kind not in {"outsider", "guest"}:
        return
    local, _, domain = (person.mail or "").rpartition("@")
    if like := taken_for(domain, known):
        yield Doubt(kind="lookalike", domain=readable(domain), like=like)
    elif mixed_letters(local) or mixed_letters(readable(domain)) or mixed_letters(person.name):
        yield Doubt(kind="letters")


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return unicodedata.normalize("NFC", label)
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _alike(shown: str, familiar: str) -> bool:
    """The same to the eye, one slip of the finger away, or the familiar one in front of a stranger's."""
    if f".{familiar}." in f".{shown}":
        return True
    tail = ".".join(shown.split(".")[-len(familiar.split(".")) :])
    if _skeleton(tail) == _skeleton(familiar):
        return True
    return len(familiar.partition(".")[0]) >= _SHORTEST and _one_slip(tail, familiar)


@lru_cache(maxsize=1024)
def _skeleton(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    looks = bare.casefold().translate(_LOOKS)
    for pair, letter in _PAIRS:
        looks = looks.replace(pair, letter)
    return looks


def _one_slip(one: str, other: str) -> bool:
    """One letter more, less or another, or two neighbours exchanged."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return longer[1:] == shorter


def _scripts(word: str) -> Iterator[str]:
    for letter in word:
        name = unicodedata.name(letter, "")
        if script := next((one for one in _SCRIPTS if name.startswith(one)), None):
            yield script
