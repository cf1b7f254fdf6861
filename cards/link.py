"""Where invitations are refused: a link that opens for certain people alone, to be passed on by hand. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, TextInput

from bot.model import File, Recipient
from bot.texts import Texts
from cards.elements import (
    ROWS,
    address_line,
    card,
    fact,
    file_block,
    heading,
    person_name,
    person_row,
    role_words,
    words,
)
from cards.presses import Access, Undo, button


def link(t: Texts, *, share_id: str, file: File, recipients: Sequence[Recipient], urls: Sequence[str]) -> AdaptiveCard:
    """One address for each role that was given."""
    title = t("A link in place of the invitation")
    body: list[CardElement] = [
        heading(title),
        words(t("It opens for these people and nobody else. No mail was sent: please pass it on yourself.")),
        file_block(t, file),
        *(person_row(person_name(r.person), role_words(t, r.role), *address_line(r.person)) for r in recipients[:ROWS]),
        *(
            TextInput(id=f"link_{n}", label=t("Link, to copy"), value=url, spacing="Medium")
            for n, url in enumerate(urls)
        ),
        fact(t("Whoever else gets hold of it cannot open the file.")),
    ]
    actions = [button(t("Undo"), Undo(share=share_id)), button(t("Who has access"), Access(share=share_id))]
    return card(body, actions=actions, fallback_text=title)
