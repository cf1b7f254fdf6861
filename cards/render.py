"""From a card to the JSON that Teams draws. The one seam to the card library."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from microsoft_teams.cards import AdaptiveCard, CardElement
from pydantic import model_serializer

SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"


class Ready(CardElement):
    """An element that is the same in many cards: made and dumped once, and never again."""

    dumped: dict[str, Any]

    @model_serializer(mode="plain")
    def _as_it_is(self) -> dict[str, Any]:
        return self.dumped


def ready(elements: Iterable[CardElement]) -> tuple[CardElement, ...]:
    """Elements for a cache. What they were can no longer be read from them, only rendered."""
    return tuple(Ready(dumped=element.model_dump(exclude_none=True, by_alias=True)) for element in elements)


def render(card: AdaptiveCard) -> dict[str, Any]:
    """Fresh JSON at every call, so that a cached card can be rendered and changed again and again.

    The library leaves out `$schema` and turns whole numbers into floats, which strict clients refuse.
    """
    dumped = card.model_dump(exclude_none=True, by_alias=True)
    _make_whole(dumped)
    return {"$schema": SCHEMA, **dumped}


def _make_whole(value: Any) -> None:
    """In place: the dump is nobody else's, and a copy of it would cost more than the dump."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        match inner:
            case float() if inner.is_integer():
                value[key] = int(inner)
            case dict() | list():
                _make_whole(inner)
