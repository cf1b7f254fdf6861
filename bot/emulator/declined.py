"""How the pretend Graph says no: an exception inside, Graph's error envelope outside."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

JSON = dict[str, Any]
CHALLENGE = (
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", '
    'client_id="00000003-0000-0000-c000-000000000000"'
)


class Declined(Exception):
    """Graph says no. `code` and `inner` are Graph's; without `traced` the answer has no innerError, as 404s have."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        inner: str | None = None,
        traced: bool = True,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.inner = inner
        self.traced = traced
        self.headers = dict(headers or {})


def error_json(declined: Declined, ids: Mapping[str, str]) -> JSON:
    """Graph's envelope for a refusal. `innerError` carries the ids, and the more exact code where there is one."""
    error: JSON = {"code": declined.code, "message": declined.message}
    if declined.traced:
        error["innerError"] = {"date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S"), **ids}
        if declined.inner:
            error["innerError"]["code"] = declined.inner
    return {"error": error}


def malformed(message: str = "The request is malformed or incorrect.", *, inner: str | None = None) -> Declined:
    return Declined(400, "invalidRequest", message, inner=inner)


def no_item(message: str = "The resource could not be found.") -> Declined:
    """Not there, and not to be seen, look the same."""
    return Declined(404, "itemNotFound", message, traced=False)


def access_denied() -> Declined:
    return Declined(403, "accessDenied", "Access denied")


def unsupported(what: str) -> Declined:
    return Declined(400, "BadRequest", f"Resource not found for the segment '{what}'.")
