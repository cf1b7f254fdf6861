"""From a card to the JSON that Teams draws. The one seam to the card library."""

from __future__ import annotations

from typing import Any

from microsoft_teams.cards import AdaptiveCard

SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"


def render(card: AdaptiveCard) -> dict[str, Any]:
    """Fresh JSON at every call, so that a cached card can be rendered and changed again and again.

    The library leaves out `$schema` and turns whole numbers into floats, which strict clients refuse.
    """
    return {"$schema": SCHEMA, **_whole(card.model_dump(exclude_none=True, by_alias=True))}


def _whole(value: Any) -> Any:
    match value:
        case dict():
            return {key: inner if type(inner) is str else _whole(inner) for key, inner in value.items()}
        case list():
            return [_whole(inner) for inner in value]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value
