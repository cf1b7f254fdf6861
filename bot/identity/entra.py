"""What we ask of Entra ID's token endpoint, through msal. Blocking: runs in threads only, see tokens.py.

Every question gets an msal application of its own, with the token cache of one person in it. That takes 50 µs and
keeps people apart: one cache for all would be searched from end to end, and msal remembers a refusal per application,
so that one person's 429 would be everybody's and a consent just given would not be noticed for a minute.
"""

from __future__ import annotations

import base64
import json
import re
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any

import msal
import requests
from pydantic import Field
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from bot.errors import (
    ConsentNeeded,
    GuestNotAllowed,
    ShareError,
    SignInBlocked,
    SignInNeeded,
    SignInOver,
    SignInRefused,
    StepNeeded,
    Throttled,
    Unavailable,
    WrongAccount,
)
from bot.identity.credentials import Credential
from bot.model import Frozen, UserKey
from bot.telemetry import hush

BOT_SCOPE = "https://api.botframework.com/.default"

_TIMEOUT = (3.05, 8.0)  # to connect, between two reads
_REMEMBERED_S = 24 * 3600.0
_RETRY_AFTER_S = 5.0
_RENEWED_S = 300.0  # before its end, as msal does

# What the token endpoint means by its numbers: learn.microsoft.com/entra/identity-platform/reference-error-codes
_OVER = frozenset({50089, 50132, 50133, 50173, 70008, 70043, 700082, 700084})  # the stored sign-in will never do again
_BAD_ASSERTION = frozenset({50013, 500131, 500133})  # forged, not for us, expired
_CONSENT = frozenset({65001, 65004, 90008, 90094})  # nobody agreed yet, they said no, an administrator has to
_STEP = frozenset({50072, 50074, 50076, 50079, 50158})  # a second factor: use it, or set it up
_BLOCKED = frozenset({50020, 50053, 50057, 50105, 53000, 53001, 53002, 53003, 53004, 530032})
_OUR_FAULT = frozenset({"invalid_client", "unauthorized_client", "invalid_request", "invalid_scope"})


Question = Callable[[msal.ConfidentialClientApplication], dict[str, Any] | None]


class Issued(Frozen):
    """A token, how long it lives, and what to store: msal's cache of this person, empty when it has not changed.

    `guest`: whose it is has their home in another tenant, or in none.
    """

    token: str = Field(repr=False)
    lives_s: float
    blob: str = Field(default="", repr=False)
    guest: bool = False


class Entra:
    """`authority` names the tenant too: `https://login.microsoftonline.com/<tenant id>`.

    `scopes` are asked for by name, never as `.default`: msal finds a stored token again by the names that Entra
    answers with. They are all asked for at once, so that consent is needed once.
    """

    def __init__(
        self,
        *,
        client_id: str,
        secret: Credential,
        authority: str,
        scopes: Sequence[str],
        ca_file: Path | None = None,
        allow_guests: bool = False,
    ) -> None:
        self._client_id = client_id
        self._secret = secret
        self._authority = authority
        self._scopes = list(scopes)
        self.allow_guests = allow_guests
        self._http = _Http(ca_file)
        hush()

    def on_behalf_of(self, user: UserKey, sso_token: str) -> Issued:
        """A sign-in from a token that Teams got for this person. Raises SignInRefused, SignInNeeded."""
        cache = msal.SerializableTokenCache()
        result = self._ask(cache, lambda app: app.acquire_token_on_behalf_of(sso_token, self._scopes))
        who = result.get("id_token_claims") or {}
        if not _same(user, who.get("tid"), who.get("oid")):
            raise SignInRefused("entra: the answer is about somebody else")
        self._insist_on_member(who, cache)
        return _issued(result, cache)

    def at_hand(self, user: UserKey, blob: str) -> Issued | None:
        """A stored token that is good for a while; None where `silent` has to be asked. Does not block."""
        try:
            cache = _cache(blob)
            account = _account(cache, user)
        except SignInOver:
            return None
        owned = {"client_id": self._client_id, "home_account_id": account["home_account_id"], "realm": account["realm"]}
        now = time.time()
        for stored in cache.search(msal.TokenCache.CredentialType.ACCESS_TOKEN, target=self._scopes, query=owned):
            lives_s = float(stored["expires_on"]) - now
            if lives_s > _RENEWED_S and float(stored.get("refresh_on", "inf")) > now:
                return Issued(token=stored["secret"], lives_s=lives_s, guest=_is_guest(_stored_claims(cache), cache))
        return None

    def silent(self, user: UserKey, blob: str) -> Issued:
        """A token from what is stored, renewed where it must be. Raises SignInOver, SignInNeeded."""
        return self._stored(user, blob)

    def renewed(self, user: UserKey, blob: str, claims: str | None) -> Issued:
        """A token newer than the stored one, which satisfies the claims that Graph demands, if it names any.

        Raises SignInOver, and SignInNeeded where only the person can satisfy them.
        """
        return self._stored(user, blob, force_refresh=True, claims_challenge=claims)

    def begin(self, redirect_uri: str, claims: str | None) -> dict[str, Any]:
        """The beginning of a sign-in on Entra's own page: `auth_uri` is where to go, the rest is ours to keep."""
        flow: dict[str, Any] = self._asked(
            msal.SerializableTokenCache(),
            lambda app: app.initiate_auth_code_flow(
                self._scopes,
                redirect_uri=redirect_uri,
                claims_challenge=claims,
                prompt="select_account",  # who is signed in to the browser need not be who asked in Teams
                response_mode="query",
            ),
        )
        return flow

    def redeem(self, user: UserKey, flow: dict[str, Any], answer: Mapping[str, str]) -> tuple[Issued, str]:
        """What Entra's page sent back becomes a sign-in and its id token, which is still to be checked.

        Raises SignInRefused for an answer to another question, WrongAccount, and what `refusal` makes of the rest.
        """
        cache = msal.SerializableTokenCache()
        try:
            result = self._ask(cache, lambda app: app.acquire_token_by_auth_code_flow(flow, dict(answer)))
        except (ValueError, RuntimeError) as error:  # the state, or the nonce in the id token; both may be quoted
            raise SignInRefused(f"sign-in page: {type(error).__name__}") from None
        who = result.get("id_token_claims") or {}
        if not _same(user, who.get("tid"), who.get("oid")):
            raise WrongAccount("sign-in page: another account")
        self._insist_on_member(who, cache)
        return _issued(result, cache), str(result["id_token"])

    def bot(self) -> Issued:
        """The bot's own token for the Bot Connector. It opens nothing of anybody's."""
        cache = msal.SerializableTokenCache()
        return _issued(self._ask(cache, lambda app: app.acquire_token_for_client([BOT_SCOPE])), cache)

    def close(self) -> None:
        self._http.close()

    def _insist_on_member(self, who: Mapping[str, Any], cache: msal.SerializableTokenCache) -> None:
        """Teams does not tell who is a guest."""
        if not self.allow_guests and _is_guest(who, cache):
            raise GuestNotAllowed("a guest of the tenant")

    def _stored(self, user: UserKey, blob: str, **how: object) -> Issued:
        cache = _cache(blob)
        account = _account(cache, user)
        result = self._ask(cache, lambda app: app.acquire_token_silent_with_error(self._scopes, account, **how))
        return _issued(result, cache).model_copy(update={"guest": _is_guest(_stored_claims(cache), cache)})

    def _ask(self, cache: msal.SerializableTokenCache, question: Question) -> dict[str, Any]:
        result: dict[str, Any] | None = self._asked(cache, question)
        if result is None:
            raise SignInOver("nothing stored that a token could be had with")
        if "access_token" not in result:
            raise refusal(result)
        return result

    def _asked(self, cache: msal.SerializableTokenCache, question: Question) -> Any:
        try:
            return question(self._app(cache))
        except _Busy as busy:
            raise busy.as_error() from busy
        except requests.RequestException as error:
            raise Unavailable(f"entra: {type(error).__name__}") from error

    def _app(self, cache: msal.SerializableTokenCache) -> msal.ConfidentialClientApplication:
        return msal.ConfidentialClientApplication(
            self._client_id,
            client_credential=self._secret,
            authority=self._authority,
            token_cache=cache,
            http_client=self._http,
            # The authority comes from our own settings, nobody need be asked whether it is one; the region is
            # not taken from the environment.
            instance_discovery=False,
            azure_region=False,
            # We understand a claims challenge: only then does Graph ask for one, when an account was closed, say.
            client_capabilities=["CP1"],
        )


def refusal(result: Mapping[str, Any]) -> ShareError:
    """What a refusal means to the person. Its description stays out of the reason: it names people and places."""
    error, suberror = str(result.get("error")), str(result.get("suberror") or "-")
    codes = _codes(result)
    claims = result.get("claims") if isinstance(result.get("claims"), str) else None
    reason = f"entra: {error} {suberror} {sorted(codes)} {result.get('correlation_id') or '-'}"
    if error == "temporarily_unavailable":
        return Unavailable(reason)
    if error in _OUR_FAULT:
        return ShareError(reason)
    if codes & _BLOCKED or suberror == "message_only":
        return SignInBlocked(reason)
    if codes & _BAD_ASSERTION:
        return SignInRefused(reason)
    if codes & _OVER or suberror in ("bad_token", "token_expired"):
        return SignInOver(reason, claims=claims)
    if codes & _CONSENT or suberror == "consent_required" or error == "consent_required":
        return ConsentNeeded(reason, claims=claims)
    if codes & _STEP or error == "interaction_required":
        return StepNeeded(reason, claims=claims)
    return SignInNeeded(reason, claims=claims)


def _codes(result: Mapping[str, Any]) -> set[int]:
    """The token endpoint lists them; the answer of the sign-in page has them in its description only."""
    listed = {code for code in result.get("error_codes") or () if isinstance(code, int)}
    return listed or {int(code) for code in re.findall(r"\bAADSTS(\d{5,7})\b", str(result.get("error_description")))}


def _issued(result: Mapping[str, Any], cache: msal.SerializableTokenCache) -> Issued:
    return Issued(
        token=result["access_token"],
        lives_s=float(result.get("expires_in", 0)),
        blob=cache.serialize() if cache.has_state_changed else "",
    )


def _is_guest(who: Mapping[str, Any], cache: msal.SerializableTokenCache) -> bool:
    """Whether these claims, or the account they came with, have their home in another tenant, or in none at all."""
    tenant = str(who.get("tid"))
    homes = [str(account.get("home_account_id")) for account in cache.search(msal.TokenCache.CredentialType.ACCOUNT)]
    elsewhere = not all(home.endswith(f".{tenant}") for home in homes)
    vouched_elsewhere = tenant not in str(who.get("idp", tenant))
    return elsewhere or vouched_elsewhere or str(who.get("acct")) == "1"


def _stored_claims(cache: msal.SerializableTokenCache) -> dict[str, Any]:
    """What the id token said when they signed in, which was checked then; at least the tenant of the account."""
    claims: dict[str, Any] = {}
    for account in cache.search(msal.TokenCache.CredentialType.ACCOUNT):
        claims["tid"] = account.get("realm")
    for stored in cache.search(msal.TokenCache.CredentialType.ID_TOKEN):
        with suppress(ValueError, IndexError):
            part = str(stored.get("secret")).split(".")[1]
            claims |= json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return claims


def _cache(blob: str) -> msal.SerializableTokenCache:
    cache = msal.SerializableTokenCache()
    try:
        cache.deserialize(blob)
    except ValueError:
        raise SignInOver("what is stored cannot be read") from None
    return cache


def _account(cache: msal.SerializableTokenCache, user: UserKey) -> dict[str, Any]:
    """The one person of this cache, who must be the one it was opened for.

    Found, not computed: a guest's home account id is made of the ids in their own tenant.
    """
    accounts = list(cache.search(msal.TokenCache.CredentialType.ACCOUNT))
    if len(accounts) != 1 or not _same(user, accounts[0].get("realm"), accounts[0].get("local_account_id")):
        raise SignInOver("what is stored is not this person's")
    account: dict[str, Any] = accounts[0]
    return account


def _same(user: UserKey, tenant_id: object, object_id: object) -> bool:
    said = (str(tenant_id).lower(), str(object_id).lower())
    return said == (user.tenant_id.lower(), user.object_id.lower())


class _Busy(requests.RequestException):
    """No answer to build on. Known to msal as a failed request: it then goes on with a token it still has."""

    def __init__(self, status: int, retry_after: float | None) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.retry_after = retry_after

    def as_error(self) -> ShareError:
        if self.status == 429 or self.retry_after is not None:
            wait = _RETRY_AFTER_S if self.retry_after is None else self.retry_after
            return Throttled(f"entra: status {self.status}", status=self.status, retry_after=wait)
        return Unavailable(f"entra: status {self.status}", status=self.status)


class _Http:
    """msal's way to the network: `requests`, without what it takes from the environment, cookies and redirects.

    The environment could turn off our certificate authority or lead our secret through a stranger's proxy; a cookie
    jar would be shared by all people. Discovery documents are asked for once a day, and the old one does while there
    is no new one.
    """

    def __init__(self, ca_file: Path | None) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.mount("https://", _Tls(ssl.create_default_context(cafile=ca_file or DEFAULT_CA_BUNDLE_PATH)))
        self._remembered: dict[str, tuple[float, requests.Response]] = {}

    def get(self, url: str, *, params: Any = None, headers: Any = None, **_: Any) -> requests.Response:
        key = f"{url} {params}"
        since, answer = self._remembered.get(key, (0.0, None))
        if answer is not None and time.monotonic() - since < _REMEMBERED_S:
            return answer
        try:
            return self._fetched(key, url, params, headers)
        except requests.RequestException:
            if answer is None:
                raise
            return answer

    def post(
        self, url: str, *, params: Any = None, data: Any = None, headers: Any = None, **_: Any
    ) -> requests.Response:
        """Only for token requests, which may be sent twice: each is asked again once if the connection broke."""
        try:
            return self._posted(url, params, data, headers)
        except requests.Timeout:
            raise
        except requests.ConnectionError:  # as a rule a kept connection that the other side had just closed
            return self._posted(url, params, data, headers)

    def close(self) -> None:
        self._session.close()

    def _fetched(self, key: str, url: str, params: Any, headers: Any) -> requests.Response:
        answer = _believable(
            self._session.get(url, params=params, headers=headers, timeout=_TIMEOUT, allow_redirects=False)
        )
        if answer.status_code == 200:
            self._remembered[key] = (time.monotonic(), answer)
        return answer

    def _posted(self, url: str, params: Any, data: Any, headers: Any) -> requests.Response:
        return _believable(
            self._session.post(url, params=params, data=data, headers=headers, timeout=_TIMEOUT, allow_redirects=False)
        )


class _Tls(requests.adapters.HTTPAdapter):
    """One TLS context for all connections. `requests` makes one for each, and reads the authorities anew: with many
    people signing in at once the event loop had to wait for its turn."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_maxsize=32)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """The context requires and checks certificates; nothing is added to it for one connection."""


def _believable(answer: requests.Response) -> requests.Response:
    """Everything else is an outage. msal would write a body that is no JSON, with what it holds, into the log."""
    if answer.status_code == 429 or answer.status_code >= 500 or not _is_object(answer):
        raise _Busy(answer.status_code, _seconds(answer.headers.get("Retry-After")))
    return answer


def _is_object(answer: requests.Response) -> bool:
    try:
        return isinstance(answer.json(), dict)
    except ValueError:
        return False


def _seconds(retry_after: str | None) -> float | None:
    return float(retry_after) if retry_after and retry_after.isascii() and retry_after.isdigit() else None
