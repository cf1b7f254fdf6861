"""Who has access to a file, where each right comes from, and what this person may change of it here. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from microsoft_teams.cards import Action, ActionSet, AdaptiveCard, CardElement

from bot.model import File, Role
from bot.texts import Texts
from cards.elements import (
    ROWS,
    Look,
    banner,
    card,
    fact,
    file_block,
    fit,
    footer,
    heading,
    open_file,
    person_row,
    role_words,
    words,
)
from cards.ends import Ends
from cards.presses import Access, Later, Lower, Raise, Remove, button

Source = Literal["owner", "inherited", "direct", "link", "open_link", "organisation_link", "invited", "unseen"]
"""Where a right comes from: it is the owner's, a folder's above, this file's own, or a link's; or it is not listed yet,
or not to the reader."""


class Given(NamedTuple):
    """The reader gave this right through us: here it can be taken back and changed.

    `stays`: until when they may view once they may edit no longer.
    """

    share_id: str
    n: int
    until: datetime | None = None
    gives: Role = "read"
    link: bool = False
    stays: Ends | None = None


class Right(NamedTuple):
    """One line of the list. Without a name it is a link's own right: for whoever has it."""

    role: str
    source: Source
    name: str | None = None
    mail: str | None = None
    group: bool = False
    given: Given | None = None


def access(
    t: Texts,
    *,
    file: File,
    rights: Sequence[Right],
    said: Sequence[tuple[str, Look]] = (),
    whole: bool = True,
    only: bool = False,
) -> AdaptiveCard:
    """`said`: what the last press has done. `whole`: the list is complete. `only`: it shows those asked for alone."""
    body = _head(t, file, said)
    for right in _given_first(rights)[:ROWS]:
        body += _right(t, right)
    if not rights:
        body.append(
            words(t("Nobody of that name has access.") if only else t("Nobody but the owner."), spacing="Medium")
        )
    return card([*body, *_more(t, rights, whole)], actions=open_file(t, file), fallback_text=t("Who has access"))


def unread(t: Texts, *, file: File, share_id: str, why: str, said: Sequence[tuple[str, Look]] = ()) -> AdaptiveCard:
    """The same where nobody can read the list now: what the last press has done, and a way to look again."""
    body = [*_head(t, file, said), words(why, look="warning", spacing="Medium")]
    again = button(t("Look again"), Access(share=share_id))
    return card(body, actions=[again, *open_file(t, file)], fallback_text=t("Who has access"))


def _head(t: Texts, file: File, said: Sequence[tuple[str, Look]]) -> list[CardElement]:
    lines = [words(line, look=look) for line, look in said]
    done = [banner(*lines, style="emphasis", spacing="Small")] if lines else []
    return [heading(t("Who has access")), *done, file_block(t, file)]


def _given_first(rights: Sequence[Right]) -> list[Right]:
    """What can be changed here stands on top."""
    return sorted(rights, key=lambda right: right.given is None)


def _right(t: Texts, right: Right) -> list[CardElement]:
    lines = [words(line, look="subtle", small=True, spacing="None") for line in _lines(t, right)]
    row = person_row(_name(t, right), role_words(t, right.role), *lines)
    return [row, ActionSet(actions=_buttons(t, right, right.given), spacing="Small")] if right.given else [row]


def _name(t: Texts, right: Right) -> str:
    if right.source == "open_link":
        return t("Anyone with the link")
    if right.source == "organisation_link":
        return t("People in your organisation with the link")
    name = fit(right.name or right.mail or t("Somebody"), 100)
    return t("{name} (group)", name=name) if right.group else name


def _lines(t: Texts, right: Right) -> list[str]:
    lines = [fit(right.mail, 100)] if right.mail and right.mail != right.name else []
    if right.given:
        lines.append(t("Given by you, here."))
        if right.given.until:
            lines.append(_ends(t, right.given.until, right.given.stays))
    elif right.source == "inherited":
        lines.append(t("From the folder or site above."))
    elif right.source == "link":
        lines.append(t("By a link for certain people."))
    if right.source == "invited":
        lines.append(t("Invited, and listed with the file once they open it."))
    if right.source == "unseen":
        lines.append(t("Microsoft 365 does not list this to you."))
    return lines


def _ends(t: Texts, until: datetime, stays: Ends | None) -> str:
    day = t.day(until)
    if stays is None:
        return t("Ends after {day}.", day=day)
    if stays.until is None:
        return t("Can edit until {day}; can view without an end date.", day=day)
    return t("Can edit until {day}; can view until {later}.", day=day, later=t.day(stays.until))


def _buttons(t: Texts, right: Right, given: Given) -> list[Action]:
    share, n, name = given.share_id, given.n, _name(t, right)
    shown: list[Action] = [button(t("Remove"), Remove(share=share, n=n), tooltip=t("Remove {name}", name=name))]
    if given.gives == "read":
        shown.append(button(t("Let edit"), Raise(share=share, n=n), tooltip=t("Let {name} edit", name=name)))
    elif not given.link:
        shown.append(button(t("View only"), Lower(share=share, n=n), tooltip=t("View only for {name}", name=name)))
    if given.until:
        shown.append(button(t("Extend"), Later(share=share, n=n), tooltip=t("Extend for {name}", name=name)))
    return shown


def _more(t: Texts, rights: Sequence[Right], whole: bool) -> list[CardElement]:
    lines = []
    if (more := len(rights) - ROWS) > 0:
        lines.append(t.plural("and one more person", "and {n} more people", more))
    if not whole:
        lines.append(t("You do not own this file, so Microsoft 365 may show you only a part of the list."))
    if any(right.given is None for right in rights):
        lines.append(t("What you did not give here, you can change in the file's “Manage access”."))
    return footer(*lines) if rights else [fact(line) for line in lines]
