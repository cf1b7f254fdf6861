"""The tokens that say who is there: from Teams, and from Entra's own page. A token is this person's, or refused.

Nothing of a token is believed, and nobody else is asked about it, before all of this holds.
"""

from __future__ import annotations

from hashlib import sha256
from hmac import compare_digest
from typing import Literal, TypeVar

import jwt
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.errors import SignInRefused, WrongAccount
from bot.identity.keys import SigningKeys
from bot.model import UserKey

TEAMS_CLIENTS = frozenset(
    {
        "1fec8e78-bce4-4aaf-ab1b-5451cc387264",  # desktop and mobile
        "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",  # web
    }
)
"""learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-register-aad"""

_SCOPE = "access_as_user"
_LONGEST = 16 * 1024
_CLOCK_SKEW_S = 300


class SsoTokens:
    """Checks single sign-on tokens of one tenant's people for one bot."""

    def __init__(
        self, *, keys: SigningKeys, client_id: str, tenant_id: str, clients: frozenset[str] = TEAMS_CLIENTS
    ) -> None:
        self._keys = keys
        self._audiences = (client_id, f"api://botid-{client_id}")
        self._tenant_id = tenant_id.lower()
        self._clients = clients

    async def check(self, token: str, user: UserKey) -> None:
        """Raises SignInRefused unless Entra ID issued this token for this very person, to Teams, for this bot."""
        key = await self._keys.find(_kid(token))
        if key is None:
            raise SignInRefused("sso token: unknown key")
        claims = self._read(token, key, _SsoClaims)
        _insist(claims.azp in self._clients, "not from Teams")
        _insist(claims.idtyp != "app" and _SCOPE in claims.scp.split(), "not a person's")
        _insist(claims.tid.lower() == self._tenant_id == user.tenant_id.lower(), "another tenant's")
        _insist(claims.oid.lower() == user.object_id.lower(), "another person's")

    async def check_id(self, token: str, user: UserKey, nonce: str) -> None:
        """The same for the id token of a sign-in on Entra's page, whose question held the hash of `nonce`.

        msal decodes it and no more.
        """
        key = await self._keys.find(_kid(token))
        if key is None:
            raise SignInRefused("id token: unknown key")
        claims = self._read(token, key, _IdClaims)
        _insist(claims.aud == self._audiences[0], "id token for something else")
        _insist(compare_digest(claims.nonce, sha256(nonce.encode()).hexdigest()), "id token of another sign-in")
        _insist(claims.tid.lower() == self._tenant_id == user.tenant_id.lower(), "another tenant's")
        if claims.oid.lower() != user.object_id.lower():
            raise WrongAccount("id token: another account")

    async def close(self) -> None:
        await self._keys.close()

    def _read(self, token: str, key: jwt.PyJWK, kind: type[C]) -> C:
        # The causes are cut off: they may quote the token.
        try:
            claims = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self._audiences,
                issuer=self._keys.issuer,
                leeway=_CLOCK_SKEW_S,
                options={"require": ["exp", "iat", "iss", "aud"]},
            )
            return kind.model_validate(claims)
        except ValidationError as error:
            names = " ".join(str(problem["loc"][0]) for problem in error.errors(include_input=False))
            raise SignInRefused(f"sso token: bad claims: {names}") from None
        except (jwt.PyJWTError, ValueError) as error:
            raise SignInRefused(f"sso token: {type(error).__name__}") from None


class _Claims(BaseModel):
    """What must be there, as exactly these types: an audience that is a list is not ours alone."""

    model_config = ConfigDict(strict=True, extra="ignore", hide_input_in_errors=True)

    aud: str
    tid: str
    oid: str
    ver: Literal["2.0"]


class _SsoClaims(_Claims):
    scp: str
    azp: str
    idtyp: str | None = None


class _IdClaims(_Claims):
    nonce: str


C = TypeVar("C", bound=_Claims)


def _kid(token: str) -> str:
    """Which key a token says it was signed with; all that is read of it before its signature."""
    _insist(0 < len(token) <= _LONGEST, "empty or too long")
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        raise SignInRefused(f"sso token: {type(error).__name__}") from None
    kid = header.get("kid")
    if header.get("alg") != "RS256" or not isinstance(kid, str):
        raise SignInRefused("sso token: not RS256 with a key id")
    return kid


def _insist(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SignInRefused(f"sso token: {otherwise}")
