"""For everybody in a channel or group chat: who shared, and what each member here may do now. Pure.

No addresses, no link, no message; of people who are not here only the number.
"""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement

from bot.model import Scope
from bot.texts import Texts
from cards.details import with_details
from cards.elements import ROWS, card, fact, fit, footer, heading, person_row, role_words, strong, words


def told(
    t: Texts,
    *,
    draft_id: str,
    scope: Scope,
    sharer: str,
    members: Sequence[tuple[str, str]],
    outside: int = 0,
    failed: int = 0,
    doubtful: int = 0,
    later: int = 0,
    ended: int = 0,
    file_words: str | None = None,
    viewers: Sequence[str] = (),
) -> AdaptiveCard:
    """`file_words` is the file as it was named in this conversation, or None.

    `outside` counts those who are not here and got access, `failed` those who got none, `doubtful` those of whom
    nobody knows, `later` those who got it in a further attempt, which has a card of its own, `ended` those who had it.
    `viewers` are Teams ids (29:…) whose clients ask for the details by themselves.
    """
    given = bool(members or outside)
    if given:
        title, said = t("File shared"), _sentence(t, sharer, file_words, given=True)
    elif doubtful:
        title, said = t("Not certain whether it was shared"), t("Microsoft 365 gave no clear answer.")
    elif ended:
        title, said = t("Access has ended"), _over(t, sharer, file_words)
    elif later:
        title, said = t("Shared in a later attempt"), t("It did not work at first. What was shared then, stands below.")
    else:
        title, said = t("Nothing was shared"), _sentence(t, sharer, file_words, given=False)
    body = [
        heading(title),
        words(said),
        *_people(t, members),
        *_numbers(t, scope, members, outside=outside, failed=failed, doubtful=doubtful, later=later, ended=ended),
    ]
    return with_details(t, card(body, fallback_text=title), draft_id=draft_id, name=sharer, viewers=viewers)


def _sentence(t: Texts, sharer: str, file_words: str | None, given: bool) -> str:
    name = strong(fit(sharer, 120))
    match file_words, given:
        case None, True:
            return t("{name} shared a file.", name=name)
        case None, False:
            return t("{name} could not share a file.", name=name)
        case said, True:
            return t("{name} shared {file}.", name=name, file=strong(fit(said or "", 300)))
        case said, _:
            return t("{name} could not share {file}.", name=name, file=strong(fit(said or "", 300)))


def _over(t: Texts, sharer: str, file_words: str | None) -> str:
    name = strong(fit(sharer, 120))
    if file_words is None:
        return t("What {name} shared here is no longer shared.", name=name)
    return t("{file}, shared by {name}, is no longer shared.", name=name, file=strong(fit(file_words, 300)))


def _people(t: Texts, members: Sequence[tuple[str, str]]) -> list[CardElement]:
    return [person_row(fit(name, 120), role_words(t, role), spacing="Small") for name, role in members[:ROWS]]


def _numbers(
    t: Texts,
    scope: Scope,
    members: Sequence[tuple[str, str]],
    *,
    outside: int,
    failed: int,
    doubtful: int,
    later: int,
    ended: int,
) -> list[CardElement]:
    lines = []
    if (more := len(members) - ROWS) > 0:
        lines.append(t.plural("and one more person here", "and {n} more people here", more))
    if outside:
        lines.append(_outside(t, scope, outside, alone=not members))
    beside = members or outside or doubtful
    if ended and beside:
        lines.append(t.plural("For one person it has ended.", "For {n} people it has ended.", ended))
    if failed and beside:
        lines.append(t.plural("For one person it did not work.", "For {n} people it did not work.", failed))
    if doubtful and (members or outside):
        lines.append(t.plural("For one person it is not certain.", "For {n} people it is not certain.", doubtful))
    if later and beside:
        lines.append(t.plural("For one person it worked later.", "For {n} people it worked later.", later))
    return footer(*lines) if members else [fact(line) for line in lines]


def _outside(t: Texts, scope: Scope, n: int, alone: bool) -> str:
    if scope == "channel":
        if alone:
            return t.plural("With one person outside this channel.", "With {n} people outside this channel.", n)
        return t.plural("and one person outside this channel", "and {n} people outside this channel", n)
    if alone:
        return t.plural("With one person outside this chat.", "With {n} people outside this chat.", n)
    return t.plural("and one person outside this chat", "and {n} people outside this chat", n)
