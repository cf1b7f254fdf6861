"""What an invite asks for, checked in itself: a JSON body in, a Wanted out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from bot.emulator.declined import malformed

DriveType = Literal["business", "documentLibrary", "personal"]
KNOWN = {
    "recipients",
    "message",
    "requireSignIn",
    "sendInvitation",
    "roles",
    "expirationDateTime",
    "password",
    "retainInheritedPermissions",
}


@dataclass(frozen=True)
class Wanted:
    """An invite that makes sense in itself."""

    recipients: tuple[dict[str, str], ...]
    role: Literal["read", "write"]
    message: str
    sign_in: bool
    send: bool
    expires: str | None
    retain: bool
    password: bool


def read_invite(body: dict[str, Any], drive: DriveType) -> Wanted:
    """Raises Declined. Only a personal drive takes a password, and an invitation that nobody hears of."""
    if set(body) - KNOWN:
        raise malformed()
    sign_in, send = _flag(body, "requireSignIn"), _flag(body, "sendInvitation")
    if not sign_in and not send and drive != "personal":
        raise malformed("RequireSignIn and SendInvitation cannot both be false")
    return Wanted(
        recipients=read_recipients(body.get("recipients")),
        role=_role(body.get("roles")),
        message=_message(body.get("message")),
        sign_in=sign_in,
        send=send,
        expires=read_expiry(body.get("expirationDateTime")),
        retain=_flag(body, "retainInheritedPermissions", absent=True),
        password=read_password(body.get("password"), drive),
    )


def _flag(body: dict[str, Any], name: str, *, absent: bool = False) -> bool:
    match body.get(name):
        case None:
            return absent
        case bool(value):
            return value
        case _:
            raise malformed()


def read_recipients(given: object) -> tuple[dict[str, str], ...]:
    if not isinstance(given, list) or not given:
        raise malformed("At least one recipient is required.")
    return tuple(_recipient(one) for one in given)


def _recipient(given: object) -> dict[str, str]:
    """Exactly one of the three ways to name somebody; a null beside it does no harm."""
    if not isinstance(given, dict):
        raise malformed()
    named = {name: value for name, value in given.items() if value is not None and not name.startswith("@odata.")}
    if len(named) != 1 or set(named) - {"email", "alias", "objectId"}:
        raise malformed()
    if not all(isinstance(value, str) and value.strip() for value in named.values()):
        raise malformed()
    return named


def _role(given: object) -> Literal["read", "write"]:
    match given:
        case ["write"] | ["read", "write"] | ["write", "read"]:
            return "write"
        case ["read"]:
            return "read"
        case _:
            raise malformed()


def _message(given: object) -> str:
    match given:
        case None:
            return ""
        case str(text) if len(text.encode("utf-16-le", errors="surrogatepass")) <= 2 * 2000:  # as .NET counts
            return text
        case str():
            raise malformed("The message is too long.", inner="parameterIsTooLong")
        case _:
            raise malformed()


def read_password(given: object, drive: DriveType) -> bool:
    """Whether there is one: a pretend file needs no more than that."""
    match given:
        case None:
            return False
        case str(text) if text and drive == "personal":
            return True
        case str():
            raise malformed("A password is not supported for this drive.", inner="notSupported")
        case _:
            raise malformed()


def read_expiry(given: object) -> str | None:
    if given is None or given == "":
        return None
    try:
        moment = datetime.fromisoformat(str(given))
    except ValueError as error:
        raise malformed(inner="invalidParameterFormat") from error
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if moment <= datetime.now(UTC):
        raise malformed("The expiration date must be in the future.")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
