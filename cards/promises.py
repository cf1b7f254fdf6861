"""Days on which access shall end, and what becomes of them without a sign-in. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from microsoft_teams.cards import Action, AdaptiveCard, CardElement

from bot.model import File
from bot.texts import Texts
from cards.elements import card, fact, fit, footer, heading, strong, words
from cards.presses import EndNow, Renew, SignOut, button

_SHOWN = 10


class Promise(NamedTuple):
    """What one share promised: these people lose access to the file after that day."""

    share_id: str
    file: File
    names: Sequence[str]
    until: datetime


def promises_mark(promises: Sequence[Promise]) -> str:
    """Tells what one card shows from what is promised now."""
    said = [[one.share_id, one.until.isoformat(), *one.names] for one in promises]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:32]


def lapsed(t: Texts, promises: Sequence[Promise]) -> AdaptiveCard:
    """The sign-in is of no use any more: said at once, not on the day it is needed. There is one promise at least."""
    title = t("Please sign in again")
    body: list[CardElement] = [
        heading(title),
        words(
            t("Your sign-in has ended. Without it I cannot take back access on the days that you chose:"),
            spacing="Small",
        ),
        *rows(t, promises),
    ]
    return card(body, actions=[button(t("Sign in"), Renew(share=promises[0].share_id))], fallback_text=title)


def would_be_lost(t: Texts, promises: Sequence[Promise]) -> AdaptiveCard:
    """Before somebody signs out: what I could not end any more. There is one promise at least."""
    title = t("These days would be lost")
    body: list[CardElement] = [
        heading(title),
        words(t("I take access back with your sign-in. Without it, this access stays until you end it yourself:")),
        *rows(t, promises),
    ]
    share, shown = promises[0].share_id, promises_mark(promises)
    actions: list[Action] = [
        button(t("End that access now"), EndNow(share=share, shown=shown), style="destructive"),
        button(t("Sign out all the same"), SignOut(share=share, shown=shown)),
    ]
    return card(body, actions=actions, fallback_text=title)


def none_left(t: Texts, share_id: str) -> AdaptiveCard:
    """After all of them were ended: nothing stands in the way of signing out."""
    title = t("That access has ended")
    go = button(t("Sign out"), SignOut(share=share_id, shown=promises_mark(())))
    return card([heading(title)], actions=[go], fallback_text=title)


def kept(t: Texts, promises: Sequence[Promise]) -> AdaptiveCard:
    """After a new sign-in."""
    title = t("Thank you, you are signed in")
    told = words(t("I take access back on the days that you chose:"), spacing="Small")
    return card([heading(title), *([told, *rows(t, promises)] if promises else [])], fallback_text=title)


def rows(t: Texts, promises: Sequence[Promise]) -> list[CardElement]:
    shown = [line for promise in promises[:_SHOWN] for line in _row(t, promise)]
    if (more := len(promises) - _SHOWN) > 0:
        shown += footer(t.plural("and one more file", "and {n} more files", more))
    return shown


def _row(t: Texts, promise: Promise) -> list[CardElement]:
    return [
        words(strong(fit(promise.file.name, 200)), spacing="Medium"),
        fact(t("{people}: until {day}", people=fit(", ".join(promise.names), 300), day=t.day(promise.until))),
    ]
