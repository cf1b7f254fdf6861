"""From Graph's error answer to ours. Pure; `refusal` is the one place where a status becomes an error.

The envelope is `{"error": {"code", "message", "innerError": {"code", …, "innerError": …}}}`
(https://learn.microsoft.com/graph/errors). The page's schema writes `innererror`, live traffic `innerError`, and
either may be absent, as may the whole body. Files answer in camelCase, the directory with underscores. Messages
are translated and reworded by the service, so nothing here reads them.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal

from bot.errors import (
    Changed,
    DriveFull,
    GraphError,
    Locked,
    MailboxFull,
    MailFailed,
    NoDrive,
    NoMailbox,
    NotAccepted,
    NotAllowed,
    NotFound,
    NotSecurely,
    NotShareable,
    Protected,
    SenderUnverified,
    SharingFailed,
    SignInNeeded,
    Throttled,
    TooLong,
    TooManyMails,
    Unavailable,
    Unknown,
    Unresolved,
)

Effect = Literal["reads", "changes"]
"""What a call does when it succeeds; a change that broke off may have happened all the same."""


class Challenged(SignInNeeded):
    """401: this token will not do. `claims` is the JSON that a new token must satisfy, where Graph named it.

    Never leaves client.py, which answers it with a fresh token or a plain SignInNeeded.
    """


# These codes say more than their status: sharingFailed comes as 400, sharingDisabled as 403, a lock as 423 or 403.
_MEANING: dict[str, type[GraphError]] = {
    "noResolvedUsers": Unresolved,
    "sharingFailed": SharingFailed,
    "sharingDisabled": SharingFailed,
    "accessDenied": NotAllowed,
    "accessRestricted": Protected,
    "Authorization_RequestDenied": NotAllowed,
    "itemNotFound": NotFound,
    "Request_ResourceNotFound": NotFound,
    # Files say itemNotFound and the directory says it with Request_; this is "User's mysite not found."
    "ResourceNotFound": NoDrive,
    "provisioningNotAllowed": NoDrive,
    "resourceBeingProvisioned": NoDrive,
    "secureSharingInvalidRequest": NotSecurely,
    "objectNotSupported": NotShareable,
    "nameAlreadyExists": Changed,
    "resourceModified": Changed,
    "parameterIsTooLong": TooLong,
    "resourceLocked": Locked,
    "activityLimitReached": Throttled,
    "throttledRequest": Throttled,
    "TooManyRequests": Throttled,
    "ApplicationThrottled": Throttled,
}
# Why a mail was not sent; the list is open-ended.
_MAIL: dict[str, type[MailFailed]] = {
    "accountVerificationRequired": SenderUnverified,
    "hipCheckRequired": SenderUnverified,
    "exchangeInvalidUser": NoMailbox,
    "exchangeOutOfMailboxQuota": MailboxFull,
    "exchangeMaxRecipients": TooManyMails,
    "activityLimitReached": TooManyMails,
    "throttledRequest": TooManyMails,
    "TooManyRequests": TooManyMails,
}
# These are worth naming to an operator; what happens is decided by the status.
_NAMED = (
    "badArgument",
    "extensionError",
    "generalException",
    "InvalidAuthenticationToken",
    "invalidParameterFormat",
    "invalidRange",
    "invalidRequest",
    "malwareDetected",
    "notAllowed",
    "notSupported",
    "quotaLimitReached",
    "Request_BadRequest",
    "Request_UnsupportedQuery",
    "resyncRequired",
    "serviceNotAvailable",
    "serviceReadOnly",
    "syncStateNotFound",
    "unauthenticated",
)
_SPELLING = {code.lower(): code for code in (*_MEANING, *_MAIL, *_NAMED)}


def refusal(
    status: int, headers: Mapping[str, str], body: Mapping[str, Any], *, effect: Effect
) -> GraphError | Challenged:
    """The error that an answer outside 2xx stands for. `headers` must ignore case, as aiohttp's do."""
    error = body.get("error")
    code = most_specific(error)
    challenge = headers.get("WWW-Authenticate", "")
    if status == 401 or (status == 403 and "insufficient_claims" in challenge):
        return Challenged(f"Graph answered {status} {code}", claims=claims_in(challenge))
    wait = seconds_to_wait(headers.get("Retry-After"))
    return _kind(status, code, wait, effect)(
        f"Graph answered {status} {code}",
        status=status,
        code=code,
        request_id=headers.get("request-id") or _request_id(error),
        retry_after=wait,
    )


def mail_failure(error: object) -> type[MailFailed]:
    """Why the mail of a grant that stands was not sent, from the row's own `error`."""
    return _MAIL.get(most_specific(error) or "", MailFailed)


def _kind(status: int, code: str | None, wait: float | None, effect: Effect) -> type[GraphError]:
    if status == 429 or (status == 503 and wait is not None):
        return Throttled  # not carried out, whatever it was: Graph says so by naming a time to come back
    if status == 507:
        return DriveFull  # nothing was stored, since there was no room
    if status >= 500 or status == 408:
        return Unknown if effect == "changes" else Unavailable
    if meaning := _MEANING.get(code or ""):
        return meaning
    match status:
        case 403:
            return NotAllowed
        case 404 | 410:
            return NotFound
        case 409 | 412:
            return Changed
        case 423:
            return Locked
        case _:
            return NotAccepted


def most_specific(error: object) -> str | None:
    """The innermost code that is known here, in its usual spelling; else the outermost as it came."""
    codes = list(_codes(error))
    for code in reversed(codes):
        if known := _SPELLING.get(code.lower()):
            return known
    return codes[0] if codes else None


def _codes(error: object) -> Iterator[str]:
    """Outermost first. Ten levels are more than anybody has seen."""
    for _ in range(10):
        if not isinstance(error, Mapping):
            return
        code = error.get("code")
        if isinstance(code, str) and re.fullmatch(r"[\w.-]{1,64}", code):
            yield code
        error = error.get("innerError") or error.get("innererror")


def _request_id(error: object) -> str | None:
    inner = error.get("innerError") or error.get("innererror") if isinstance(error, Mapping) else None
    found = inner.get("request-id") if isinstance(inner, Mapping) else None
    return found if isinstance(found, str) else None


def seconds_to_wait(retry_after: str | None) -> float | None:
    """`Retry-After` in seconds: a number, which Graph also sends with a fraction, or an HTTP date."""
    if retry_after is None:
        return None
    if re.fullmatch(r"\s*\d{1,9}(\.\d*)?\s*", retry_after, re.ASCII):
        return float(retry_after)
    try:
        then = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    return max(0.0, (then - datetime.now(UTC)).total_seconds())


def claims_in(challenge: str) -> str | None:
    """The claims of a continuous-access-evaluation challenge as JSON text, the form msal takes.

    They stand base64-coded in WWW-Authenticate, often without padding
    (https://learn.microsoft.com/entra/identity-platform/claims-challenge).
    """
    found = re.search(r'\bclaims="([\w+/=-]+)"', challenge)
    if found is None:
        return None
    coded = found[1].rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(coded + "=" * (-len(coded) % 4), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
