"""What asks for a sign-in: the content of an OAuth card in a chat, and of a login request to a press. Pure."""

from __future__ import annotations

from typing import Any

from bot.texts import Texts
from cards.elements import plain


def signin(t: Texts, *, text: str, exchange_id: str, resource: str, link: str | None = None) -> dict[str, Any]:
    """The client first tries silently, with a token for `resource` (api://botid-…); it then names `exchange_id`.

    `link` is our sign-in page, for the button of those whom the silent way does not serve.
    The connection name stays empty: no token service stands between.
    """
    press = {"type": "signin", "title": t("Sign in")}
    return {
        "text": plain(text),
        "connectionName": "",
        "tokenExchangeResource": {"id": exchange_id, "uri": resource},
        "buttons": [press | {"value": link} if link else press],
    }
