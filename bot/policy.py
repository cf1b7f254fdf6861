"""Who may share what with whom, and what a person must confirm first. Pure; the one gate for every entry."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model import Frozen, Recipient, ShareRequest, UserKey
from bot.texts import Texts
from cards.confirm import Reason


class Rules(Frozen):
    """The limits of this installation."""

    max_recipients: int = 20


def refusals(t: Texts, rules: Rules, asker: UserKey, recipients: Sequence[Recipient]) -> tuple[str, ...]:
    """Why these people cannot be given access, in the reader's words; empty when they can."""
    said = []
    if len(recipients) > rules.max_recipients:
        said.append(
            t(
                "That is {count} people. I share with at most {limit} at a time.",
                count=len(recipients),
                limit=rules.max_recipients,
            )
        )
    if any(recipient.person.id == asker.object_id for recipient in recipients):
        said.append(t("You are on the list yourself. You have this file already, so please take yourself off."))
    return tuple(said)


def reasons_to_confirm(request: ShareRequest) -> tuple[Reason, ...]:
    """What about this share is worth a second look before anything is sent."""
    outside = [r for r in request.recipients if r.person.kind in {"outsider", "guest"}]
    reasons: list[Reason] = []
    if outside:
        reasons.append("outside")
    if any(r.role == "write" for r in outside):
        reasons.append("outside_edit")
    if any(r.person.kind == "group" for r in request.recipients):
        reasons.append("broad")
    return tuple(reasons)
