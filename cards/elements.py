"""The few shapes all cards are made of. What a person wrote can enter only as plain text. Pure.

A `TextBlock` is read as Markdown, so it takes headings of our own and escapes even those; everything else is a
`RichTextBlock`, whose runs are never read as anything. Labels, choices and values of inputs are plain text too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from microsoft_teams.cards import (
    Action,
    AdaptiveCard,
    CardElement,
    Choice,
    Column,
    ColumnSet,
    Container,
    ContainerStyle,
    OpenUrlAction,
    RichTextBlock,
    Spacing,
    TextBlock,
    TextColor,
    TextRun,
)

from bot.model import Doubt, File, Person
from bot.texts import Texts

LIMIT = 28_000
"""Bytes of a card that every Teams client takes."""

ROWS = 15
"""People shown one by one on a card; more would outgrow it."""

Look = Literal["plain", "subtle", "strong", "good", "warning", "problem"]


def card(
    body: Sequence[CardElement], *, actions: Sequence[Action] = (), fallback_text: str, version: Literal["1.5"] = "1.5"
) -> AdaptiveCard:
    """`fallback_text` is read by clients that cannot draw the card, and in notifications."""
    return AdaptiveCard(
        version=version, fallback_text=plain(fallback_text), body=list(body), actions=list(actions) or None
    )


# --- text --------------------------------------------------------------------------------------------


def heading(sentence: str, *, large: bool = True) -> TextBlock:
    """A title in our own words. Names and messages do not belong here; if one came it would show, escaped."""
    return TextBlock(
        text=escaped(sentence),
        style="heading",
        size="Large" if large else "Default",
        weight="Bolder",
        wrap=True,
        spacing="Medium" if not large else None,
    )


def words(
    sentence: str,
    *,
    look: Look = "plain",
    small: bool = False,
    spacing: Spacing | None = None,
    right: bool = False,
) -> RichTextBlock:
    """A paragraph, plain whatever stands in it. Gaps filled with `strong(…)` are set in bold."""
    parts = _STRONG.split(sentence)
    return RichTextBlock(
        inlines=[_run(part, look, small=small, strong=n % 2 == 1) for n, part in enumerate(parts) if part],
        spacing=spacing,
        horizontal_alignment="Right" if right else None,
    )


def strong(text: str) -> str:
    """For the gap of a sentence that `words` will show: this part in bold."""
    return f"\x02{plain(text)}\x03"


def plain(text: str) -> str:
    """One line without control characters, or anything that turns the direction of what follows.

    "Budget\\u202excod.exe" would read as "Budgetexe.docx".
    """
    return text if text.isprintable() else _UNSHOWN.sub("", _BREAKS.sub(" ", text))


def paragraphs(text: str) -> str:
    """Like `plain`, with the line breaks kept."""
    return text if text.isprintable() else _UNSHOWN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def shown(text: str) -> str:
    """As a person reads it: long words may break where they have joints, and `{{DATE(…)}}` stays what was written."""
    if "{{" in text:
        text = text.replace("{{", "{\u200b{")
    return _LONG.sub(_jointed, text) if len(text) > _UNBROKEN else text


def fit(text: str, size: int) -> str:
    """At most `size` bytes of JSON. Start and end stay: a file's ending tells what it is."""
    text = plain(text)
    if len(text) * 4 <= size or weight(text) <= size:
        return text
    tail = _within(text[::-1], size // 4)[::-1]
    return f"{_within(text, size - weight(tail) - 3)}…{tail}"


def weight(text: str) -> int:
    """Bytes of this text in JSON: UTF-8, and a backslash before what needs one."""
    return len(text.encode(errors="surrogatepass")) + text.count('"') + text.count("\\") + text.count("\n")


def escaped(text: str) -> str:
    """Markdown's own signs made harmless."""
    return _LEADING.sub(r"\1\\\2", _LIVE.sub(r"\\\1", plain(text)))


# --- names -------------------------------------------------------------------------------------------


def role_words(t: Texts, role: str) -> str:
    """What someone may do. A role that only Graph knows is shown as it is."""
    match role:
        case "read":
            return t("Can view")
        case "write":
            return t("Can edit")
        case "owner":
            return t("Owner")
        case _:
            return fit(role, 60)


def strongest(roles: Iterable[str]) -> str | None:
    """Of several roles the one that says most: an owner who may also read is an owner."""
    held = list(roles)
    for role in ("owner", "write", "read"):
        if role in held:
            return role
    return held[0] if held else None


def person_name(person: Person, size: int = 100) -> str:
    return fit(person.name or person.mail or "", size)


def person_title(t: Texts, person: Person, size: int = 160) -> str:
    """Name, then what tells two of one name apart: "Ryan Gregg · Finance · ryan@contoso.com"."""
    return fit(" · ".join(_once([_named(t, person), person.detail, person.mail])), size)


def doubt_words(t: Texts, doubt: Doubt) -> str:
    """Why to look twice at somebody."""
    match doubt.kind:
        case "lookalike":
            return t("⚠ {domain} looks like {known}, but is not.", domain=doubt.domain, known=doubt.like)
        case "letters":
            return t("⚠ Written with letters that only look like the usual ones.")
        case "unknown":
            return t("⚠ An address of your organisation that I find nobody for: it may be a group.")
        case "first_time":
            return t("⚠ You have shared nothing with this address here before.")


def file_title(t: Texts, file: File, size: int = 200) -> str:
    """Name, then where it lies, whose it is and how new: two files of one name differ there."""
    name = t("{name} (folder)", name=file.name) if file.folder else file.name
    day = t.short_day(file.modified) if file.modified else None
    return fit(" · ".join(_once([name, file.path, file.owner, day])), size)


def _named(t: Texts, person: Person) -> str:
    match person.kind:
        case "guest":
            return t("{name} (guest)", name=person.name)
        case "group":
            return t("{name} (group)", name=person.name)
        case _:
            return person.name


def _once(parts: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(part for part in parts if part))


# --- shapes ------------------------------------------------------------------------------------------


def banner(*items: CardElement, style: ContainerStyle, spacing: Spacing | None = None) -> Container:
    """A tinted box: what must not be overlooked."""
    return Container(style=style, items=list(items), rounded_corners=True, spacing=spacing)


def file_block(t: Texts, file: File) -> Container:
    """The file as an object of its own: name in bold, below it where it lies."""
    name = strong(fit(file.name, 300))
    lines = [words(t("{name} (folder)", name=name) if file.folder else name)]
    if place := " · ".join(_once([file.path, file.owner])):
        lines.append(words(fit(place, 300), look="subtle", small=True, spacing="None"))
    return banner(*lines, style="emphasis", spacing="Medium")


def address_line(person: Person) -> list[RichTextBlock]:
    """The address, unless it already stands as the name."""
    known = person.mail is not None and person.mail != person.name
    return [words(fit(person.mail or "", 100), look="subtle", small=True, spacing="None")] if known else []


def person_row(name: str, role: str, *lines: RichTextBlock, spacing: Spacing = "Medium") -> ColumnSet:
    """Name at the left with `lines` below it, at the right what this person may do."""
    return ColumnSet(
        spacing=spacing,
        columns=[
            Column(width="stretch", items=[words(strong(name)), *lines]),
            Column(width="auto", items=[words(role, right=True)]),
        ],
    )


def fact(sentence: str) -> RichTextBlock:
    """A small line that explains."""
    return words(sentence, look="subtle", small=True, spacing="Small")


def footer(*sentences: str) -> list[CardElement]:
    """Small lines below the people, set apart from the last of them: the mail, the end of access."""
    lines = [words(sentence, look="subtle", small=True, spacing="None") for sentence in sentences]
    for first in lines[:1]:
        first.spacing, first.separator = "Medium", True
    return [*lines]


def choice(title: str, value: str) -> Choice:
    return Choice(title=plain(title), value=value)


def open_file(t: Texts, file: File) -> list[Action]:
    """A link only to where a browser is safe: https and nothing else."""
    url = file.web_url or ""
    usable = url.startswith("https://") and url.isprintable() and len(url) <= 2048
    return [OpenUrlAction(title=t("Open file"), url=url)] if usable else []


# --- how it is done ----------------------------------------------------------------------------------

_STRONG = re.compile("[\x02\x03]")
_BREAKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
# Controls but the line feed, direction overrides and isolates, lone surrogates (which no UTF-8 can hold),
# tags and other invisible marks.
_UNSHOWN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_UNBROKEN = 36
_LONG = re.compile(r"\S{37,}")
_JOINT = re.compile(r".{8,23}?[_/.@=&]|.{24}")
_LIVE = re.compile(r"([\\`*_\[\]~<>|&])")
_LEADING = re.compile(r"^(\s*(?:\d+(?=[.)]))?)([#+.)-])")

_COLOURS: dict[Look, TextColor] = {"good": "Good", "warning": "Warning", "problem": "Attention"}


def _run(text: str, look: Look, *, small: bool, strong: bool) -> TextRun:
    return TextRun(
        text=shown(paragraphs(text)),
        weight="Bolder" if strong or look == "strong" else None,
        size="Small" if small else None,
        is_subtle=True if look == "subtle" else None,
        color=_COLOURS.get(look),
    )


def _jointed(word: re.Match[str]) -> str:
    return _JOINT.sub("\\g<0>\u200b", word[0])


def _within(text: str, size: int) -> str:
    """The longest start of `text` that weighs no more than `size`."""
    while weight(text) > size:
        text = text[: len(text) - max(1, (weight(text) - size) // 4)]
    return text
