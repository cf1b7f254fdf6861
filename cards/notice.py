"""Short answers: help, welcome, one plain sentence. Pure."""

from __future__ import annotations

from microsoft_teams.cards import AdaptiveCard, CardElement

from bot.model import Scope
from bot.texts import Texts
from cards.elements import banner, card, fact, heading, words


def note(sentence: str) -> AdaptiveCard:
    """One sentence, already in the reader's language: an error's text, "Cancelled. …"."""
    return card([words(sentence)], fallback_text=sentence)


def help_card(t: Texts, scope: Scope) -> AdaptiveCard:
    return _guide(t, scope, t("Sharing files"), t("Tell me what to share and with whom. For example:"))


def welcome(t: Texts, scope: Scope) -> AdaptiveCard:
    return _guide(t, scope, t("Hello, I am ShareBot"), t("I share your files from a sentence. For example:"))


def not_understood(t: Texts, scope: Scope) -> AdaptiveCard:
    return _guide(t, scope, t("I did not understand that"), t("Tell me what to share and with whom. For example:"))


def cancelled(t: Texts) -> AdaptiveCard:
    return note(t("Cancelled. Nothing was shared."))


def expired(t: Texts) -> AdaptiveCard:
    return note(t("This form is too old. Nothing was shared. Just ask me again."))


def thanks(t: Texts) -> AdaptiveCard:
    return note(t("You are welcome."))


def _guide(t: Texts, scope: Scope, title: str, opening: str) -> AdaptiveCard:
    body: list[CardElement] = [
        heading(title),
        words(opening, spacing="Small"),
        banner(*_examples(t, scope), style="emphasis", spacing="Small"),
        words(t("You always get a form first, to check and to change."), spacing="Medium"),
        fact(t("I act as you: I can share only what you may share yourself.")),
    ]
    return card(body, fallback_text=title)


def _examples(t: Texts, scope: Scope) -> list[CardElement]:
    said = [
        t("share Budget.xlsx with Ryan"),
        t("let Megan and Lee edit the travel policy until Friday"),
        t("share https://… with ryan@contoso.com, no e-mail"),
    ]
    call = "" if scope == "personal" else "@ShareBot "
    return [words(f"{call}{line}", spacing="Small") for line in said]
