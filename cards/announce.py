"""The card that everybody in a channel or group chat sees while one person fills in the form. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, RefreshDefinition

from bot.texts import Texts
from cards.details import with_details
from cards.elements import card, fact, fit, heading, strong, words
from cards.presses import Open, button


def announce(t: Texts, *, draft_id: str, name: str, viewers: Sequence[str] = ()) -> AdaptiveCard:
    """Says who, and nothing of what or for whom: the form may never be sent.

    The clients of `viewers` (Teams ids) open the form by themselves: of those who had it open when it was changed.
    """
    who = fit(name, 120)
    opening = button(t("Open form"), Open(draft=draft_id), style="positive")
    shown = card(
        [
            heading(t("Share a file")),
            words(t("{name} wants to share a file.", name=strong(who))),
            fact(t("Only {name} can open the form. Nothing is shared yet.", name=who)),
        ],
        actions=[opening],
        fallback_text=t("{name} wants to share a file.", name=who),
    )
    if viewers:
        shown.refresh = RefreshDefinition(action=opening, user_ids=list(viewers))
    return shown


def about_access(t: Texts, *, draft_id: str, name: str, changes: bool = False) -> AdaptiveCard:
    """Somebody asks about what was shared, or changes it: of what and with whom is nobody else's business."""
    who = fit(name, 120)

    def said(name: str) -> str:
        if changes:
            return t("{name} is changing who has access.", name=name)
        return t("{name} asks who has access.", name=name)

    return card(
        [
            heading(t("Access to a file")),
            words(said(strong(who))),
            fact(t("Only {name} can see the answer.", name=who)),
        ],
        actions=[button(t("Show me"), Open(draft=draft_id), style="positive")],
        fallback_text=said(who),
    )


def closed(t: Texts, *, name: str, draft_id: str | None = None, viewers: Sequence[str] = ()) -> AdaptiveCard:
    """In the card's place once the asker is done, whatever came of it: cancelled, or shared and kept quiet.

    With `draft_id` the asker can still see the details; with `viewers` (Teams ids) their clients ask for them.
    """
    sentence = t("{name} is done with this form.", name=strong(fit(name, 120)))
    shown = card([words(sentence, look="subtle")], fallback_text=t("This form is closed."))
    return with_details(t, shown, draft_id=draft_id, name=name, viewers=viewers) if draft_id else shown
