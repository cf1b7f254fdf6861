"""The keys that the sign-in service signs with, as it publishes them. In comes a key id, out goes the key."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping

import aiohttp
import jwt
from pydantic import BaseModel

from bot.errors import Unavailable
from bot.identity.single_flight import SingleFlight
from bot.telemetry import log

_TIMEOUT = aiohttp.ClientTimeout(total=5)
_FRESH_S = 24 * 3600.0
_GAP_S = 300.0
"""Keys are published a day before they are used: who asks for unknown ones more often than this is guessing."""


class SigningKeys:
    """Fetched at the first question, again when an unknown id turns up (at most every five minutes), and once a day.

    While the service does not answer, the keys that are known stay good. `authority` names the tenant too:
    `https://login.microsoftonline.com/<tenant id>`. `tls` is given for a certificate authority of one's own.
    """

    def __init__(
        self,
        *,
        session: aiohttp.ClientSession,
        authority: str,
        tls: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._authority = authority.rstrip("/")
        self._tls: ssl.SSLContext | bool = tls or True
        self._clock = clock
        self._fetching: SingleFlight[None] = SingleFlight()
        self._keys: Mapping[str, jwt.PyJWK] = {}
        self._asked_at = 0.0
        self.issuer = ""
        """Whose tokens these keys sign; known once a key was found."""

    async def find(self, kid: str) -> jwt.PyJWK | None:
        """None when there is no such key. Raises Unavailable when none were ever obtained."""
        age = self._clock() - self._asked_at
        if not self._keys or (kid not in self._keys and age >= _GAP_S):
            await self._fetching.join("keys", self._fetch)
        elif age >= _FRESH_S:
            self._fetching.launch("keys", self._fetch)  # nobody waits for it
        return self._keys.get(kid)

    async def close(self) -> None:
        await self._fetching.close()

    async def _fetch(self) -> None:
        self._asked_at = self._clock()
        try:
            about = _About.model_validate_json(
                await self._read(f"{self._authority}/v2.0/.well-known/openid-configuration")
            )
            published = _Published.model_validate_json(await self._read(about.jwks_uri))
            self._keys, self.issuer = _usable(published, about.issuer), about.issuer
        except (aiohttp.ClientError, TimeoutError, ValueError, jwt.PyJWTError) as error:
            log.warning("keys.unavailable", error=type(error).__name__, known=len(self._keys))
            if not self._keys:
                raise Unavailable(f"signing keys: {type(error).__name__}") from error

    async def _read(self, url: str) -> bytes:
        async with self._session.get(url, ssl=self._tls, timeout=_TIMEOUT, allow_redirects=False) as answer:
            if answer.status != 200:
                raise ValueError(f"status {answer.status}")
            return await answer.read()


class _About(BaseModel):
    """The discovery document, as far as it matters here."""

    issuer: str
    jwks_uri: str


class _Key(BaseModel):
    kid: str
    kty: str
    use: str = "sig"
    issuer: str | None = None
    n: str = ""
    e: str = ""


class _Published(BaseModel):
    keys: list[_Key]


def _usable(published: _Published, issuer: str) -> dict[str, jwt.PyJWK]:
    """The RSA signing keys, without those that are published for another issuer than this tenant's."""
    keys = {
        key.kid: jwt.PyJWK.from_dict({"kty": "RSA", "n": key.n, "e": key.e}, algorithm="RS256")
        for key in published.keys
        if key.kty == "RSA" and key.use == "sig" and key.issuer in (None, issuer)
    }
    if not keys:
        raise ValueError("no usable key")
    return keys
