"""What a share would change, before it is sent: who is new, who has it already, whose right would grow. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.graph.models import Permission
from bot.graph.permissions import held_by
from bot.model import Recipient, ShareRequest
from cards.confirm import Change


def changes(request: ShareRequest, permissions: Sequence[Permission]) -> tuple[Change, ...]:
    """One for each recipient, in their order."""
    return tuple(_change(recipient, permissions) for recipient in request.recipients)


def _change(recipient: Recipient, permissions: Sequence[Permission]) -> Change:
    held = held_by(permissions, recipient.person)
    if held is None:
        return "new"
    if not held.covers(recipient.role):
        return "raised"
    return "inherits" if held.inherited else "same"
