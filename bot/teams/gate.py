"""From an Authorization header to claims, and from claims to "this activity may come in". Before anything is parsed.

Faults of the SDK that this file avoids:

- its keys are fetched by `requests` on the event loop, without a timeout; a host that hangs stops the whole bot;
- an unknown `kid` raises IndexError before the refresh it was meant to cause: a key roll is a day of HTTP 500;
- bad signatures, expired tokens and garbage are HTTP 500 with a traceback, so a stranger can fill the log;
- a token without `exp`, a body without `serviceUrl` or `channelId`, and a key without endorsements are accepted;
- without an app id everybody is let in; nobody looks at the tenant; the bot's own token goes to any `serviceUrl`;
- the body is parsed before the token is looked at (0.9 s of a blocked loop for 900 kB of small objects);
- the key is built anew and the token decoded up to five times per request. Here a token is verified once.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from time import monotonic, time
from typing import Any

import aiohttp
import jwt
import orjson

from bot.teams.lean import Inbound
from bot.telemetry import log

LEEWAY_S = 300
"""How far the clocks of Teams and of this machine may differ; the protocol's own figure."""

_CHANNEL = "msteams"
_FRESH_S = 12 * 3600.0
_RETRY_S = 5.0
_FETCH = aiohttp.ClientTimeout(total=5)
_MAX_KEYS_BYTES = 1 << 20
_MAX_VERIFIED = 1024


class Refused(Exception):
    """Nothing of this request is used. `status` is for the caller, the words are for the log alone."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


@dataclass(frozen=True, slots=True)
class Claims:
    """What a verified token says. `expires` is its own `exp`, in epoch seconds."""

    app_id: str
    service_url: str
    endorsements: frozenset[str]
    expires: float


@dataclass(frozen=True, slots=True)
class _Key:
    public: jwt.PyJWK
    endorsements: frozenset[str]


class Gate:
    """Lets in what Teams signed for this bot, and, where `open_on_loopback`, unsigned callers of this machine.

    `service_hosts` are host names, or suffixes written `*.botframework.com`; a loopback host counts only if it is
    listed or `open_on_loopback`. `refetch_gap` is the shortest time in seconds between two fetches of the keys that
    unknown key ids can cause.
    """

    def __init__(
        self,
        *,
        session: aiohttp.ClientSession,
        app_id: str,
        openid_url: str,
        service_hosts: tuple[str, ...],
        tenants: frozenset[str],
        issuer: str = "https://api.botframework.com",
        open_on_loopback: bool = False,
        refetch_gap: float = 300.0,
    ) -> None:
        if not app_id:
            raise ValueError("an app id is needed: without one nobody could be told from anybody")
        self._app_id = app_id
        self._issuer = issuer
        self._service_hosts = service_hosts
        self._tenants = frozenset(tenant.lower() for tenant in tenants)
        self._open_on_loopback = open_on_loopback
        self._keys = _Keys(session=session, openid_url=openid_url, refetch_gap=refetch_gap)
        self._verified: dict[bytes, Claims] = {}
        self._verified_by = 0

    async def admit(self, authorization: str | None, remote: str | None) -> Claims | None:
        """The claims of a good token; None for an unsigned caller who may come in. Raises `Refused`.

        A token that is there must be good, wherever it comes from.
        """
        if authorization is None:
            if self._open_on_loopback and _is_loopback(remote):
                return None
            raise Refused(401, "no token")
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Refused(401, "not a bearer token")
        digest = sha256(token.encode("utf-8", "surrogateescape")).digest()
        claims = self._remembered(digest)
        return claims if claims is not None else await self._verify(token, digest)

    def compare(self, claims: Claims | None, activity: Inbound) -> None:
        """Does the activity fit the token it came with? Repeated for each request: a token does not bind a body."""
        service_url = activity.service_url
        if activity.channel_id != _CHANNEL:
            raise Refused(401, "not from Teams")
        if not service_url:
            raise Refused(401, "no service url")
        if claims is not None and service_url != claims.service_url:
            raise Refused(401, "the service url is not the signed one")
        if claims is not None and _CHANNEL not in claims.endorsements:
            raise Refused(401, "the key is not endorsed for Teams")
        if claims is None and not is_loopback_url(service_url):
            raise Refused(403, "unsigned, and not from this machine")
        if not is_service_url(service_url, self._service_hosts, loopback=self._open_on_loopback):
            raise Refused(403, "the service host is not on the list")
        if (activity.tenant_id or "").lower() not in self._tenants:
            raise Refused(403, "the tenant is not on the list")

    def _remembered(self, digest: bytes) -> Claims | None:
        if self._verified_by != self._keys.generation:
            self._verified.clear()  # a key that was withdrawn takes its tokens along
            self._verified_by = self._keys.generation
        claims = self._verified.get(digest)
        if claims is not None and claims.expires + LEEWAY_S <= time():
            del self._verified[digest]
            raise Refused(401, "expired")
        if claims is not None:
            self._keys.refresh_when_old()
        return claims

    async def _verify(self, token: str, digest: bytes) -> Claims:
        try:
            key = await self._keys.get(_key_id(token))
            claims = self._decode(token, key)
        except (jwt.PyJWTError, ValueError, TypeError, ArithmeticError, RecursionError) as error:
            # RecursionError: a header of a thousand brackets, which the JSON of the standard library gives up on.
            raise Refused(401, type(error).__name__) from None
        while len(self._verified) >= _MAX_VERIFIED:
            del self._verified[next(iter(self._verified))]
        self._verified[digest] = claims
        return claims

    def _decode(self, token: str, key: _Key) -> Claims:
        payload = jwt.decode(
            token,
            key.public,
            algorithms=["RS256"],
            audience=self._app_id,
            issuer=self._issuer,
            leeway=LEEWAY_S,
            options={"require": ["exp", "iss", "aud"], "strict_aud": True},
        )
        service_url = payload.get("serviceurl")
        if not isinstance(service_url, str) or not service_url:
            raise ValueError("no service url in the token")
        return Claims(self._app_id, service_url, key.endorsements, float(payload["exp"]))


def _key_id(token: str) -> str:
    header = jwt.get_unverified_header(token)
    if header.get("alg") != "RS256" or not isinstance(header.get("kid"), str):
        raise ValueError("not signed as Teams signs")
    return str(header["kid"])


class _Keys:
    """The signing keys of the Bot Framework. Fetched on first use and when old; a failure keeps those we have.

    An unknown key id causes one fetch per `refetch_gap`, so that neither a key roll nor a flood of made-up ids hurts.
    """

    def __init__(self, *, session: aiohttp.ClientSession, openid_url: str, refetch_gap: float) -> None:
        self._session = session
        self._openid_url = openid_url
        self._refetch_gap = refetch_gap
        self._keys: dict[str, _Key] = {}
        self.generation = 0
        self._fresh_until = 0.0
        self._next_try = 0.0
        self._next_refetch = 0.0
        self._one_at_a_time = asyncio.Lock()
        self._refreshing: asyncio.Task[None] | None = None

    async def get(self, key_id: str) -> _Key:
        if key_id not in self._keys:
            async with self._one_at_a_time:
                if key_id not in self._keys and self._may_fetch():
                    await self._fetch()
        self.refresh_when_old()
        if not self._keys:
            raise Refused(503, "no signing keys yet")
        if key_id not in self._keys:
            raise Refused(401, "unknown key")
        return self._keys[key_id]

    def refresh_when_old(self) -> None:
        """Never makes a request wait: it goes on with the keys that are here."""
        if monotonic() > max(self._fresh_until, self._next_try) and not self._refreshing:
            self._refreshing = asyncio.create_task(self._fetch(), name="signing keys")
            self._refreshing.add_done_callback(self._refreshed)

    def _refreshed(self, task: asyncio.Task[None]) -> None:
        self._refreshing = None
        if not task.cancelled() and (error := task.exception()):
            log.error("gate.keys_failed", error=type(error).__name__)

    def _may_fetch(self) -> bool:
        now = monotonic()
        if not self._keys:
            return now >= self._next_try
        if now < self._next_refetch:
            return False
        self._next_refetch = now + self._refetch_gap
        return True

    async def _fetch(self) -> None:
        self._next_try = monotonic() + _RETRY_S
        try:
            metadata = await self._json(self._openid_url)
            keys = _read_keys(await self._json(_keys_url(metadata, self._openid_url)))
        except (aiohttp.ClientError, TimeoutError, ValueError, RecursionError) as error:
            log.warning("gate.keys_unavailable", error=type(error).__name__, kept=len(self._keys))
            return
        self._keys = keys
        self.generation += 1
        self._fresh_until = monotonic() + _FRESH_S
        log.info("gate.keys", count=len(keys))

    async def _json(self, url: str) -> Any:
        async with self._session.get(url, timeout=_FETCH, allow_redirects=False) as answer:
            if answer.status != 200:  # a redirect is a no as well: it would lead to somebody else's keys
                raise ValueError(f"status {answer.status}")
            body = await answer.content.read(_MAX_KEYS_BYTES)
            while chunk := await answer.content.read(_MAX_KEYS_BYTES):
                body += chunk
                if len(body) > _MAX_KEYS_BYTES:
                    raise ValueError("too many keys")
            return orjson.loads(body)


def _keys_url(metadata: object, openid_url: str) -> str:
    url = metadata.get("jwks_uri") if isinstance(metadata, Mapping) else None
    if not isinstance(url, str) or not (url.startswith("https://") or is_loopback_url(openid_url, url)):
        raise ValueError("no place to fetch keys from")
    return url


def _read_keys(answer: object) -> dict[str, _Key]:
    listed = answer.get("keys") if isinstance(answer, Mapping) else None
    keys: dict[str, _Key] = {}
    for entry in listed if isinstance(listed, list) else ():
        try:
            keys[str(entry["kid"])] = _read_key(entry)
        except (jwt.PyJWTError, ValueError, TypeError, KeyError, AttributeError):
            continue  # one key that we cannot read does not take the others along
    if not keys:
        raise ValueError("no keys")
    return keys


def _read_key(entry: dict[str, Any]) -> _Key:
    if entry["kty"] != "RSA":
        raise ValueError("not an RSA key")
    endorsements = entry.get("endorsements") or ()
    return _Key(jwt.PyJWK(entry, algorithm="RS256"), frozenset(str(name) for name in endorsements))


# --- which hosts may be talked to ----------------------------------------------------------------------

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
_URL = re.compile(r"(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(?::([0-9]{1,5}))?(?:/[a-z0-9._~/-]*)?", re.IGNORECASE)


@lru_cache(maxsize=1024)
def is_service_url(url: str, hosts: tuple[str, ...], *, loopback: bool) -> bool:
    """May the bot's token be sent there? One strict grammar, so that no two URL parsers can disagree about the host."""
    match = _URL.fullmatch(url)
    if not match:
        return False
    scheme, host, port = match[1].lower(), match[2].lower(), match[3]
    if host in _LOOPBACK:
        return loopback or host in hosts
    return scheme == "https" and port in (None, "443") and any(_fits(host, allowed) for allowed in hosts)


def _fits(host: str, allowed: str) -> bool:
    return host.endswith(allowed[1:]) if allowed.startswith("*.") else host == allowed


def is_loopback_url(*urls: str) -> bool:
    return all((match := _URL.fullmatch(url)) and match[2].lower() in _LOOPBACK for url in urls)


def _is_loopback(remote: str | None) -> bool:
    try:
        address = ip_address(remote or "")
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address.is_loopback
