"""For somebody who was given access and is told in their own chat with the app. Pure."""

from __future__ import annotations

from datetime import datetime

from microsoft_teams.cards import AdaptiveCard, CardElement

from bot.model import File, Role
from bot.texts import Texts
from cards.elements import (
    banner,
    card,
    file_block,
    fit,
    footer,
    heading,
    open_file,
    paragraphs,
    role_words,
    strong,
    words,
)


def received(
    t: Texts, *, sharer: str, file: File, role: Role, message: str = "", until: datetime | None = None
) -> AdaptiveCard:
    """What the invitation's mail would say."""
    title = t("A file was shared with you")
    body: list[CardElement] = [
        heading(title),
        words(t("{name} shared this with you.", name=strong(fit(sharer, 120))), spacing="Small"),
        file_block(t, file.model_copy(update={"path": None, "owner": None})),
    ]
    if message:
        body.append(banner(words(paragraphs(message)), style="emphasis", spacing="Small"))
    lines = [role_words(t, role)]
    if until:
        lines.append(t("Access ends after {day}.", day=t.day(until)))
    return card([*body, *footer(*lines)], actions=open_file(t, file), fallback_text=title)
