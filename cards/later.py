"""Until which day shall access last? Asked for by its giver, or the day before its end. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, DateInput

from bot.model import File, Grant
from bot.texts import Texts
from cards.elements import (
    ROWS,
    address_line,
    card,
    fact,
    file_block,
    heading,
    open_file,
    person_name,
    person_row,
    role_words,
    words,
)
from cards.presses import Access, Extend, LetEnd, button


def later(
    t: Texts,
    *,
    share_id: str,
    file: File,
    grants: Sequence[Grant],
    today: date,
    value: date,
    problem: str | None = None,
    stays: bool = False,
) -> AdaptiveCard:
    """Asked for: `value` is the day that stands in the field. `stays`: so far it would not end."""
    title = t("Let access end?") if stays else t("Keep access longer?")
    label = t("Last day (required)") if stays else t("New last day (required)")
    body = [heading(title), file_block(t, file), *_people(t, grants), *_day(t, label, today, value, problem)]
    actions: list[Action] = [
        _extend(t("Set last day") if stays else t("Extend"), share_id, grants),
        button(t("Who has access"), Access(share=share_id)),
    ]
    return card(body, actions=actions, fallback_text=title)


def reminder(t: Texts, *, share_id: str, file: File, grants: Sequence[Grant], today: date, value: date) -> AdaptiveCard:
    """The day before."""
    title = t("Access ends soon")
    body = [
        heading(title),
        words(t("What you shared here ends by itself, unless you choose a later day."), spacing="Small"),
        file_block(t, file),
        *_people(t, grants),
        *_day(t, t("New last day (required)"), today, value, None),
    ]
    actions: list[Action] = [
        _extend(t("Extend"), share_id, grants),
        button(t("Let it end"), LetEnd(share=share_id)),
        *open_file(t, file),
    ]
    return card(body, actions=actions, fallback_text=title)


def _people(t: Texts, grants: Sequence[Grant]) -> list[CardElement]:
    more = len(grants) - ROWS
    rest = [fact(t.plural("and one more person", "and {n} more people", more))] if more > 0 else []
    return [*(_person(t, grant) for grant in grants[:ROWS]), *rest]


def _person(t: Texts, grant: Grant) -> CardElement:
    person = grant.recipient.person
    lines = address_line(person)
    if grant.until:
        lines.append(words(t("Ends after {day}.", day=t.day(grant.until)), look="subtle", small=True, spacing="None"))
    return person_row(person_name(person), role_words(t, grant.gives), *lines)


def _day(t: Texts, label: str, today: date, value: date, problem: str | None) -> list[CardElement]:
    field = DateInput(
        id="until",
        label=label,
        min=today.isoformat(),
        value=value.isoformat(),
        is_required=True,
        error_message=t("Choose a day."),
        spacing="Medium",
    )
    said = [words(problem, look="problem", small=True, spacing="None")] if problem else []
    return [field, *said, fact(t("They are not told, and no mail is sent."))]


def _extend(title: str, share_id: str, grants: Sequence[Grant]) -> Action:
    whom = [grant.n for grant in grants]
    return button(title, Extend(share=share_id, ns=whom), style="positive", associated_inputs="auto")
