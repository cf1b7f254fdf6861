"""While it works: what is happening, until the result takes this card's place. Pure."""

from __future__ import annotations

from microsoft_teams.cards import AdaptiveCard

from bot.model import ShareRequest
from bot.texts import Texts
from cards.elements import card, fact, fit, heading, strong, words


def working(t: Texts, request: ShareRequest) -> AdaptiveCard:
    name, n = strong(fit(request.file.name, 300)), len(request.recipients)
    return card(
        [
            heading(t("Sharing …")),
            words(
                t.plural(
                    "{file} is being shared with one person.", "{file} is being shared with {n} people.", n, file=name
                )
            ),
            fact(t("This card shows the result in a moment. You need not wait for it.")),
        ],
        fallback_text=t("Sharing …"),
    )
