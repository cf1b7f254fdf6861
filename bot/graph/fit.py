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
    NONE = 3


def fit(words: str, *names: str | None) -> Fit:
    """How `words` fit the best of `names`; accents, case and punctuation count for nothing."""
    wanted = _parts(words)
    return min((_fit(wanted, _parts(name)) for name in names if name), default=Fit.NONE) if wanted else Fit.NONE


def _fit(wanted: tuple[str, ...], name: tuple[str, ...]) -> Fit:
    if wanted == name:
        return Fit.SAME
    if all(word in name for word in wanted):
        return Fit.WHOLE_WORDS
    if all(any(_begins(part, word) for part in name) for word in wanted):
        return Fit.BEGINNINGS
    return Fit.NONE


def _begins(part: str, word: str) -> bool:
    """Scripts without spaces have no words to begin: there it is enough to be inside."""
    return part.startswith(word) or (not word.isascii() and word in part)


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    return tuple(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare)))
