"""From the text as Teams sends it to the text a person wrote: no tags, no entities, mentions as one sign each. Pure."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from bot.intent.vocabulary import vocabularies
from bot.model import Mention, Sentence

_FIRST_SIGN, _MOST_MENTIONS = 0xE000, 1000
_SIGN = re.compile("[\ue000-\uf8ff]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_AT = re.compile(r"<at\b[^<>]{0,99}>([^<>]{0,256})</at\s{0,9}>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]{0,99}>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|span|b|i|u|s|em|strong|a|ul|ol|li|code|pre|font)\b[^<>]{0,2000}>", re.IGNORECASE)
_LONGEST = 20_000

# One sign for one sign, so that places in the folded text are places in the text itself.
_FOLD = str.maketrans({chr(0xFEE0 + n): chr(n).lower() for n in range(0x21, 0x7F) if n not in b"<>,"} | {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-",
    "\N{RIGHTWARDS ARROW}": ">",
} | {sign: usual for one in vocabularies() for sign, usual in one.variants.items()})  # fmt: skip
# Spaces of every width are spaces; what has no width and what turns the direction of writing is left out.
_WIDE = "\t\u00a0\u2007\u2009\u202f\u3000"
_NO_WIDTH = "\r\x00\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_SPACES = str.maketrans(dict.fromkeys(_WIDE, " ") | dict.fromkeys(_NO_WIDTH, ""))


class Plain(NamedTuple):
    """`text` as written, `folded` the same in small letters and plain punctuation, sign for sign.

    A mention is one sign from the private area; `mentions` tells by that sign who it is.
    """

    text: str
    folded: str
    mentions: dict[str, Mention]

    @property
    def calls_bot(self) -> bool:
        """Whether the bot itself is mentioned: then the sentence is said to it."""
        return any(known.kind == "bot" for known in self.mentions.values())

    def shown(self, start: int, end: int) -> str:
        """A piece as a person reads it: mentions by their names."""
        piece = self.text[start:end]
        if not self.mentions:
            return piece
        return _SIGN.sub(lambda sign: self.mentions[sign[0]].name if sign[0] in self.mentions else "", piece)


def plain(sentence: Sentence) -> Plain:
    text = sentence.text[:_LONGEST]
    mentions: dict[str, Mention] = {}
    if not text.isascii():
        text = _SIGN.sub(" ", text)
    if "<" in text:
        text = _without_tags(text, sentence.mentions, mentions)
    if "&" in text:
        text = _ENTITY.sub(_spelled_out, text)
    text = text.translate(_SPACES)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return Plain(text, _fold(text), mentions)


def _spelled_out(entity: re.Match[str]) -> str:
    """An entity may spell a private sign, but never make a mention of it."""
    return _SIGN.sub(" ", html.unescape(entity[0]))


def _without_tags(text: str, known: tuple[Mention, ...], mentions: dict[str, Mention]) -> str:
    waiting = list(known)

    def sign(match: re.Match[str]) -> str:
        name = html.unescape(match[1]).strip()
        mention = _called(name, waiting) or _called(name, known)
        if mention is None or len(mentions) == _MOST_MENTIONS:
            return name
        if mention in waiting:
            waiting.remove(mention)
        key = chr(_FIRST_SIGN + len(mentions))
        mentions[key] = mention
        return key

    text = _AT.sub(sign, text)
    return _TAG.sub("", _BREAK.sub("\n", text)) if "<" in text else text


def _called(name: str, among: Iterable[Mention]) -> Mention | None:
    wanted = _squeezed(name)
    for mention in among:
        if _squeezed(mention.name) == wanted:
            return mention
    # People shorten a mention to its first name.
    return next((m for m in among if wanted and _squeezed(m.name).startswith(wanted + " ")), None)


def _squeezed(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split()).removeprefix("@")


def _fold(text: str) -> str:
    small = text.lower()
    if len(small) != len(text):  # a few capitals become two signs
        small = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return small if small.isascii() and "`" not in small else small.translate(_FOLD)
