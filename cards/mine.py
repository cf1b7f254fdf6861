"""What a person has shared lately, the newest first. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from microsoft_teams.cards import ActionSet, AdaptiveCard, CardElement

from bot.model import File, Grant
from bot.texts import Texts
from cards.elements import card, fact, fit, heading, person_name, role_words, strong, words
from cards.presses import Access, Undo, button

MOST = 10


class Past(NamedTuple):
    """One share, and what is left of it."""

    share_id: str
    at: datetime
    file: File
    grants: Sequence[Grant]


def mine(t: Texts, *, lately: Sequence[Past], earlier: Sequence[Past] = ()) -> AdaptiveCard:
    """`lately`: the last seven days. `earlier` fills the card up, so that what was meant is found."""
    title = t("What you shared")
    lately, earlier = lately[:MOST], earlier[: max(0, MOST - len(lately))]
    body: list[CardElement] = [
        heading(title),
        fact(t("In the last seven days")),
        *(element for past in lately for element in _share(t, past)),
    ]
    if not lately:
        body.append(words(t("Nothing.")))
    if earlier:
        body += [fact(t("Earlier")), *(element for past in earlier for element in _share(t, past))]
    return card(body, fallback_text=title)


def _share(t: Texts, past: Past) -> list[CardElement]:
    file = fit(past.file.name, 100)
    look = button(t("Who has access"), Access(share=past.share_id), tooltip=t("Who has access to {file}", file=file))
    undo = button(t("Undo"), Undo(share=past.share_id), tooltip=t("Undo the sharing of {file}", file=file))
    live = any(grant.live and grant.asked is None for grant in past.grants)
    return [
        words(strong(fit(past.file.name, 200)), spacing="Medium"),
        words(
            t("{day}: {people}", day=t.day(past.at), people=_people(t, past.grants)),
            look="subtle",
            small=True,
            spacing="None",
        ),
        ActionSet(actions=[look, undo] if live else [look], spacing="Small"),
    ]


def _people(t: Texts, grants: Sequence[Grant]) -> str:
    shown = [f"{person_name(grant.recipient.person, 60)} ({_now(t, grant)})" for grant in grants[:_SHOWN]]
    if (more := len(grants) - _SHOWN) > 0:
        shown.append(t.plural("and one more person", "and {n} more people", more))
    return ", ".join(shown)


_SHOWN = 4


def _now(t: Texts, grant: Grant) -> str:
    if grant.later:
        return t("shared later")
    if grant.state == "refused":
        return t("not shared")
    if grant.ended_as in ("gone", "lowered"):
        return t("taken back")
    if grant.state == "in_doubt":
        return t("not certain")
    return role_words(t, grant.gives)
