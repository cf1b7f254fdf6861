"""Failures that Graph is known for, by name: what a planned fault may be `like`, without its text being written out."""

from __future__ import annotations

import base64
import json
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Literal, get_args

from bot.emulator.declined import CHALLENGE, Declined, error_json, malformed

JSON = dict[str, Any]
Name = Literal[
    "throttled", "throttledUntil", "throttledSilently", "unavailable", "unspecified", "gatewayTimeout", "tokenExpired",
    "claimsChallenge", "locked", "lockedInside", "sharingFailed", "sharingDisabled", "notSecure", "notShareable",
    "quotaReached",
]  # fmt: skip
_LOCKED = "The resource you are attempting to access is locked"


@dataclass(frozen=True)
class Failure:
    """One answer, made anew each time it is given."""

    status: int
    headers: dict[str, str]
    body: JSON | None


def failure(name: Name) -> Failure:
    declined = _KNOWN[name]()
    if not declined.code:
        return Failure(declined.status, declined.headers, None)
    request_id = str(uuid.uuid4())
    body = error_json(declined, {"request-id": request_id, "client-request-id": request_id})
    return Failure(declined.status, {"request-id": request_id, **declined.headers}, body)


def _throttled(headers: dict[str, str]) -> Declined:
    return Declined(429, "TooManyRequests", "Please retry again later.", inner="429", headers=headers)


def _throttled_until() -> Declined:
    """Retry-After as a date, which HTTP allows: two seconds from now, so that the next full second is not it yet."""
    return _throttled({"Retry-After": format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)})


def _token_expired() -> Declined:
    text = "Lifetime validation failed, the token is expired."
    return Declined(401, "InvalidAuthenticationToken", text, headers={"WWW-Authenticate": CHALLENGE})


def claims_challenge() -> Declined:
    """Continuous access evaluation: the token is good no more, and the next one must be newer than now."""
    wanted = {"access_token": {"nbf": {"essential": True, "value": str(int(time.time()))}}}
    claims = base64.b64encode(json.dumps(wanted, separators=(",", ":")).encode()).decode()
    header = f'{CHALLENGE}, error="insufficient_claims", claims="{claims}"'
    text = "Continuous access evaluation resulted in challenge with result: InteractionRequired."
    return Declined(401, "InvalidAuthenticationToken", text, headers={"WWW-Authenticate": header})


_KNOWN: dict[Name, Callable[[], Declined]] = {
    "throttled": lambda: _throttled({"Retry-After": "1.128"}),
    "throttledUntil": _throttled_until,
    "throttledSilently": lambda: _throttled({}),
    "unavailable": lambda: Declined(503, "", ""),
    "unspecified": lambda: Declined(500, "generalException", "An unspecified error has occurred."),
    "gatewayTimeout": lambda: Declined(504, "", ""),
    "tokenExpired": _token_expired,
    "claimsChallenge": claims_challenge,
    "locked": lambda: Declined(423, "resourceLocked", _LOCKED),
    "lockedInside": lambda: Declined(423, "notAllowed", _LOCKED, inner="resourceLocked"),
    "sharingFailed": lambda: Declined(400, "sharingFailed", "Sharing failed."),
    "sharingDisabled": lambda: Declined(403, "notAllowed", "Sharing is disabled.", inner="sharingDisabled"),
    "notSecure": lambda: malformed(
        "Some users in the request cannot be invited securely.", inner="secureSharingInvalidRequest"
    ),
    "notShareable": lambda: Declined(
        400,
        "notSupported",
        "The operation failed because the object does not support sharing.",
        inner="objectNotSupported",
    ),
    "quotaReached": lambda: Declined(507, "quotaLimitReached", "The quota has been exceeded."),
}
NAMES: tuple[Name, ...] = get_args(Name)
