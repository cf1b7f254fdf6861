"""The second look, where it matters: who outside gets what, in words, before anything happens. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

from microsoft_teams.cards import AdaptiveCard, CardElement

from bot.model import Doubt, Person, Recipient, ShareRequest
from bot.texts import Texts
from cards.elements import (
    ROWS,
    Look,
    address_line,
    banner,
    card,
    doubt_words,
    file_block,
    fit,
    footer,
    heading,
    paragraphs,
    person_name,
    person_row,
    role_words,
    strong,
    words,
)
from cards.presses import Back, Cancel, Confirm, button, request_mark

Reason = Literal["outside", "outside_edit", "broad", "raised", "unread", "unchosen"]
"""Why we ask again: people outside, people outside who could change the file, a whole group, more than they have,
more than they may have, since nobody could read that in time, or somebody who was named and is not among them."""

Change = Literal["new", "same", "raised", "inherits"]
"""What a share would change for one person: everything, nothing, from view to edit, nothing since a folder gives it."""

MOST = 40
"""So many recipients fit on one card. A form with more is not for us to confirm."""


def confirm(
    t: Texts,
    *,
    draft_id: str,
    request: ShareRequest,
    reasons: Collection[Reason],
    changes: Sequence[Change] | None = None,
    doubts: Sequence[Sequence[Doubt]] = (),
    unchosen: Sequence[str] = (),
) -> AdaptiveCard:
    """Shows every recipient, `MOST` at most: the first as rows, further ones in a paragraph. Nobody is left out.

    `changes` and `doubts` stand in the order of the recipients; no changes where Graph did not tell who has access now.
    `unchosen`: the names that the sentence said and for which nobody was chosen.
    """
    body = [
        heading(t("Check before you share")),
        banner(*_warnings(t, request, reasons, doubts, unchosen), style="warning", spacing="Medium"),
        file_block(t, request.file),
        *_people(t, *_worst_first(request.recipients, changes, doubts)),
        *_message(t, request),
        *_terms(t, request),
    ]
    return card(
        body,
        actions=[
            button(
                _go(t, reasons, _outside(request.recipients, doubts)),
                Confirm(draft=draft_id, request=request_mark(request)),
                style="positive",
            ),
            button(t("Back"), Back(draft=draft_id)),
            button(t("Cancel"), Cancel(draft=draft_id)),
        ],
        fallback_text=t("Check before you share"),
    )


def _outside(recipients: Sequence[Recipient], doubts: Sequence[Sequence[Doubt]]) -> int:
    """How many are outside; an address of our own that nobody is found for is somebody here, or a group."""
    about = doubts or [()] * len(recipients)
    kinds = zip(recipients, about, strict=True)
    return sum(one.person.kind in ("outsider", "guest") and not _unknown(said) for one, said in kinds)


def _unknown(doubts: Sequence[Doubt]) -> bool:
    return any(doubt.kind == "unknown" for doubt in doubts)


def _warnings(
    t: Texts,
    request: ShareRequest,
    reasons: Collection[Reason],
    doubts: Sequence[Sequence[Doubt]],
    unchosen: Sequence[str],
) -> list[CardElement]:
    lines = []
    if outside := _outside(request.recipients, doubts):
        lines.append(
            t.plural("One person is outside your organisation.", "{n} people are outside your organisation.", outside)
        )
    if "outside_edit" in reasons and outside:
        lines.append(t("Outsiders could change or delete what is in this file."))
    if "raised" in reasons:
        lines.append(t("Somebody who can view now could change or delete what is in this file."))
    if "broad" in reasons:
        lines.append(t("Everyone in the group gets access, including people who join it later."))
    lines += [t("You named “{name}”, and nobody of that name is chosen.", name=fit(one, 80)) for one in unchosen[:ROWS]]
    first, *further = lines or [t("Please check who gets access.")]
    return [words(strong(first)), *(words(line, spacing="Small") for line in further)]


def _worst_first(
    recipients: Sequence[Recipient], changes: Sequence[Change] | None, doubts: Sequence[Sequence[Doubt]]
) -> tuple[list[_Row], bool]:
    """Those with doubts about them on top, and whether it is known what would change."""
    rows = [_Row(one, changes[n] if changes else None, doubts[n] if doubts else ()) for n, one in enumerate(recipients)]
    return sorted(rows, key=lambda row: not row.doubts), changes is not None


class _Row(NamedTuple):
    recipient: Recipient
    change: Change | None
    doubts: Sequence[Doubt]


def _people(t: Texts, rows: Sequence[_Row], known: bool) -> list[CardElement]:
    unread = [] if known else [words(t("I could not read who has access now."), look="subtle", small=True)]
    return [*(_person(t, row) for row in rows[:ROWS]), *_rest(t, rows[ROWS:]), *unread]


def _person(t: Texts, row: _Row) -> CardElement:
    person, change = row.recipient.person, row.change
    lines = address_line(person)
    if said := _changed(t, change):
        lines.append(words(said, look="warning" if change == "raised" else "subtle", small=True, spacing="None"))
    if not _unknown(row.doubts) and (mark := _mark(t, person)):
        lines.append(words(mark, look="warning", small=True, spacing="None"))
    for doubt in row.doubts:
        look: Look = "warning" if doubt.kind == "first_time" else "problem"
        lines.append(words(fit(doubt_words(t, doubt), 200), look=look, small=True, spacing="None"))
    return person_row(person_name(person), role_words(t, row.recipient.role), *lines)


def _changed(t: Texts, change: Change | None) -> str | None:
    match change:
        case "new":
            return t("New")
        case "same":
            return t("Has this access already; nothing changes")
        case "inherits":
            return t("Has this access already, from the folder or site above")
        case "raised":
            return t("⚠ Can view now, could edit then")
        case None:
            return None


def _rest(t: Texts, rows: Sequence[_Row]) -> list[CardElement]:
    if not rows:
        return []
    people = "; ".join(_in_words(t, row.recipient, row.change) for row in rows)
    return [words(t("Also: {people}", people=people), small=True, spacing="Medium")]


def _in_words(t: Texts, recipient: Recipient, change: Change | None) -> str:
    person = recipient.person
    address = f" ({fit(person.mail, 60)})" if person.mail and person.mail != person.name else ""
    mark = "⚠ " if _mark(t, person) or change == "raised" else ""
    return f"{mark}{person_name(person, 40)}{address}: {role_words(t, recipient.role)}"


def _mark(t: Texts, person: Person) -> str | None:
    match person.kind:
        case "outsider":
            return t("⚠ Outside your organisation")
        case "guest":
            return t("⚠ Guest from outside your organisation")
        case "group":
            return t("⚠ Everyone in this group")
        case "member":
            return None


def _message(t: Texts, request: ShareRequest) -> list[CardElement]:
    if not request.message:
        return []
    quoted = paragraphs(request.message)
    return [
        words(t("Your message"), look="strong", spacing="Medium"),
        banner(words(quoted), style="emphasis", spacing="Small"),
    ]


def _terms(t: Texts, request: ShareRequest) -> list[CardElement]:
    return footer(
        *_told(t, request),
        t("They must sign in to open the file.")
        if request.sign_in
        else t("They can open the file from the e-mail without signing in."),
        t("Access ends after {day}.", day=t.day(request.until)) if request.until else t("Access has no end date."),
    )


def _told(t: Texts, request: ShareRequest) -> list[str]:
    mail = t("They get an invitation by e-mail.") if request.notify else t("No e-mail is sent.")
    if not request.chat:
        return [mail]
    return [t("Who has this app is told in Teams chat instead of by e-mail."), *([mail] if not request.notify else [])]


def _go(t: Texts, reasons: Collection[Reason], outside: int) -> str:
    if outside and ("outside" in reasons or "outside_edit" in reasons):
        return t("Share with people outside")
    if "broad" in reasons:
        return t("Share with the whole group")
    return t("Share")
