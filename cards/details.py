"""The sharer's way from a card that all can see to what only the sharer may see. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, RefreshDefinition

from bot.texts import Texts
from cards.elements import fit
from cards.presses import Details, button

_MOST_VIEWERS = 60
"""More are refused by Teams."""


def with_details(
    t: Texts, shown: AdaptiveCard, *, draft_id: str, name: str, viewers: Sequence[str] = ()
) -> AdaptiveCard:
    """A button that says whom it is for. The clients of `viewers` (Teams ids, 29:…) press it by themselves."""
    details = button(t("Details for {name}", name=fit(name, 60)), Details(draft=draft_id))
    refresh = RefreshDefinition(action=details, user_ids=list(viewers[:_MOST_VIEWERS])) if viewers else None
    return shown.model_copy(update={"actions": [details], "refresh": refresh})
