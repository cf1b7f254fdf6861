"""The second look, where it matters: who outside gets what, in words, before anything happens. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

from microsoft_teams.cards import AdaptiveCard, CardElement

from bot.model import Person, Recipient, ShareRequest
from bot.texts import Texts
from cards.elements import (
    ROWS,
    address_line,
    banner,
    card,
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
from cards.presses import Back, Cancel, Confirm, button

Reason = Literal["outside", "outside_edit", "broad"]
"""Why we ask again: people outside, people outside who could change the file, a whole group."""

MOST = 40
"""So many recipients fit on one card. A form with more is not for us to confirm."""


def confirm(t: Texts, *, draft_id: str, request: ShareRequest, reasons: Collection[Reason]) -> AdaptiveCard:
    """Shows every recipient, `MOST` at most: the first as rows, further ones in a paragraph. Nobody is left out."""
    body = [
        heading(t("Check before you share")),
        banner(*_warnings(t, request, reasons), style="warning", spacing="Medium"),
        file_block(request.file),
        *_people(t, request.recipients),
        *_message(t, request),
        *_terms(t, request),
    ]
    return card(
        body,
        actions=[
            button(_go(t, reasons), Confirm(draft=draft_id), style="positive"),
            button(t("Back"), Back(draft=draft_id)),
            button(t("Cancel"), Cancel(draft=draft_id)),
        ],
        fallback_text=t("Check before you share"),
    )


def _warnings(t: Texts, request: ShareRequest, reasons: Collection[Reason]) -> list[CardElement]:
    outside = sum(recipient.person.kind in ("outsider", "guest") for recipient in request.recipients)
    lines = []
    if outside:
        lines.append(
            t.plural("One person is outside your organisation.", "{n} people are outside your organisation.", outside)
        )
    if "outside_edit" in reasons:
        lines.append(t("Outsiders could change or delete what is in this file."))
    if "broad" in reasons:
        lines.append(t("Everyone in the group gets access, including people who join it later."))
    first, *further = lines or [t("Please check who gets access.")]
    return [words(strong(first)), *(words(line, spacing="Small") for line in further)]


def _people(t: Texts, recipients: Sequence[Recipient]) -> list[CardElement]:
    rows: list[CardElement] = [_person(t, recipient) for recipient in recipients[:ROWS]]
    return [*rows, *(_rest(t, recipients[ROWS:]))]


def _person(t: Texts, recipient: Recipient) -> CardElement:
    person = recipient.person
    lines = address_line(person)
    if mark := _mark(t, person):
        lines.append(words(mark, look="warning", small=True, spacing="None"))
    return person_row(person_name(person), role_words(t, recipient.role), *lines)


def _rest(t: Texts, recipients: Sequence[Recipient]) -> list[CardElement]:
    if not recipients:
        return []
    people = "; ".join(_in_words(t, recipient) for recipient in recipients)
    return [words(t("Also: {people}", people=people), small=True, spacing="Medium")]


def _in_words(t: Texts, recipient: Recipient) -> str:
    person = recipient.person
    address = f" ({fit(person.mail, 60)})" if person.mail and person.mail != person.name else ""
    mark = "⚠ " if _mark(t, person) else ""
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
        t("They get an invitation by e-mail.") if request.notify else t("No e-mail is sent."),
        t("They must sign in to open the file.")
        if request.sign_in
        else t("They can open the file from the e-mail without signing in."),
        t("Access ends after {day}.", day=t.day(request.until)) if request.until else t("Access has no end date."),
    )


def _go(t: Texts, reasons: Collection[Reason]) -> str:
    if "outside" in reasons or "outside_edit" in reasons:
        return t("Share with people outside")
    if "broad" in reasons:
        return t("Share with the whole group")
    return t("Share")
