"""Entra ID of the local tenant: who somebody is, on paper. Requests come in over TLS, signed tokens go out.

It answers what msal asks of a single-tenant authority (discovery, keys, the token endpoint with client
credentials, on-behalf-of, refresh and authorization code) in the shapes and with the error codes of the real one.
Its sign-in page is in `authorize.py`. There is no password anywhere: whoever can reach the loopback interface may be
anybody of a pretend organisation.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from bot.emulator import faults
from bot.emulator.certificates import SigningKey
from bot.emulator.faults import Fault
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

GRAPH = "https://graph.microsoft.com"
BOT_FRAMEWORK = "https://api.botframework.com"
TEAMS_WEB_CLIENT = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"

BASE_SCOPES = ("User.Read", "Files.ReadWrite.All", "User.ReadBasic.All", "People.Read")
OIDC_SCOPES = frozenset({"openid", "profile", "email", "offline_access"})

LIFETIME_S = 3599
TOKEN_EXCHANGE = "api://AzureADTokenExchange"  # noqa: S105 - an audience
_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
REFRESH_LIFETIME_S = 90 * 24 * 3600


@dataclass(frozen=True)
class Refusal:
    """Why no token is given: what msal finds in its answer, and what the bot has to react to."""

    error: str
    code: int
    text: str
    suberror: str | None = None
    claims: str | None = None
    status: int = 400
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """Carries a refusal from where it is found to where it is answered."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.text)
        self.refusal = refusal


CONSENT_MISSING = Refusal(
    "invalid_grant", 65001, "The user or administrator has not consented to use the application.", "consent_required"
)
MFA_NEEDED = Refusal(
    "interaction_required",
    50076,
    "Due to a configuration change made by your administrator, you must use multi-factor authentication.",
    "basic_action",
    claims='{"access_token":{"capolids":{"essential":true,"values":["00000000-0000-4000-8000-0000000000ca"]}}}',
)
ACCESS_BLOCKED = Refusal(
    "invalid_grant", 53003, "Access has been blocked by Conditional Access policies.", "message_only"
)
REFRESH_EXPIRED = Refusal("invalid_grant", 700082, "The refresh token has expired due to inactivity.", "token_expired")
GRANT_REVOKED = Refusal(
    "invalid_grant",
    50173,
    "The provided grant has expired due to it being revoked, get a fresh one.",
    "bad_token",
)
THROTTLED = Refusal(
    "temporarily_unavailable", 90055, "There are too many incoming requests.", status=429, headers={"Retry-After": "60"}
)

CODE_USED = Refusal("invalid_grant", 54005, "OAuth2 Authorization code was already redeemed.")
_BAD_CODE = Refusal("invalid_grant", 9002313, "The code is malformed or invalid.")
_BAD_VERIFIER = Refusal("invalid_grant", 501481, "The Code_Verifier does not match the code_challenge.")
_OTHER_ADDRESS = Refusal("invalid_grant", 500112, "The reply address does not match that of the authorization.")
_NOT_US = Refusal("invalid_client", 7000215, "Invalid client secret provided.", status=401)
_UNKNOWN_APP = Refusal("unauthorized_client", 700016, "Application was not found in the directory.")
_NO_SUCH_TENANT = Refusal("invalid_request", 90002, "Tenant not found.")
_BAD_REQUEST = Refusal("invalid_request", 900144, "The request body is missing a required parameter.")
_BAD_GRANT_TYPE = Refusal("unsupported_grant_type", 70003, "The app requested an unsupported grant type.")
_BAD_SCOPE = Refusal("invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid.")
_BAD_REFRESH = Refusal("invalid_grant", 9002313, "The refresh token is malformed or invalid.", "bad_token")
_ASSERTION_EXPIRED = Refusal("invalid_grant", 500133, "Assertion is not within its valid time range.")
_ASSERTION_NOT_FOR_US = Refusal("invalid_grant", 500131, "Assertion audience does not match the client app.")
_ASSERTION_FORGED = Refusal("invalid_grant", 50013, "Assertion failed signature validation.")
_APP_ASSERTION = Refusal("invalid_grant", 7000114, "Application is not allowed to make on-behalf-of calls.")
_NO_SUCH_USER = Refusal("invalid_grant", 50034, "The user account does not exist in the directory.")


@dataclass
class Code:
    """What the sign-in page promised: one sign-in of this person, to who knows the verifier."""

    user: User
    redirect_uri: str
    challenge: str
    nonce: str
    used: bool = False


class Withdrawn(ValueError):
    """A token from before the person's sign-ins were ended: continuous access evaluation tells Graph at once."""


class Entra:
    """The one authority of the tenant. `base_url` is where its TLS port answers, e.g. https://localhost:40123.

    `consented` are the Graph scopes that the organisation agreed to: every delegated token carries exactly these,
    as Entra gives all that was agreed to for a resource, however little is asked. `asked` counts token requests by
    grant, so that a test can say "no token request per turn". `forms` are what was sent with the last
    thousand of them.
    `weather` is a fault that meets every token request while it is there: slow, 503, down.
    `certificate` (thumbprint and key) and `federated` (a managed identity's object id) are credentials that the app
    may have in place of its secret.
    """

    def __init__(
        self,
        *,
        tenant: Tenant,
        key: SigningKey,
        app_id: str,
        secret: str,
        base_url: str,
        consented: Iterable[str] = BASE_SCOPES,
    ) -> None:
        self._tenant = tenant
        self._signing = [key]
        self._app_id = app_id
        self._secret = secret
        self.consented = tuple(consented)
        self.base_url = base_url
        self.authority = f"{base_url}/{tenant.id}"
        self.issuer = f"{self.authority}/v2.0"
        self.sign_in_url = ""
        self.asked: Counter[str] = Counter()
        self.forms: deque[Mapping[str, str]] = deque(maxlen=1000)
        self.codes: dict[str, Code] = {}
        self.weather: Fault | None = None
        self.certificate: RSAPublicKey | None = None
        self.federated: str | None = None
        self._refusals: dict[str, Refusal] = {}
        self._sessions: Counter[str] = Counter()
        self._ended: dict[str, Refusal] = {}
        tenant.on_reset.append(self._forgive)

    # --- what tests and the control doors do -----------------------------------------------------------

    def refuse(self, user: User, refusal: Refusal) -> None:
        """From now on this person gets no token, for this reason, until `relent` or a reset of the tenant."""
        self._refusals[user.id] = refusal

    def relent(self, user: User) -> None:
        self._refusals.pop(user.id, None)

    def refusal_of(self, user: User) -> Refusal | None:
        return self._refusals.get(user.id)

    def revoke(self, user: User, why: Refusal = GRANT_REVOKED) -> None:
        """A changed password, say: every token given out before is worth nothing, at Graph too."""
        self._sessions[user.id] += 1
        self._ended[user.id] = why

    def roll_key(self) -> None:
        """From now on another key signs; the old one is still published."""
        self._signing.insert(0, SigningKey())

    def enter(self, user: User, claims: str) -> Refusal | None:
        """The person is at the sign-in page themselves: what that settles is settled. Returns what it does not."""
        refusal = self._refusals.get(user.id)
        agreed = refusal is CONSENT_MISSING
        stepped = refusal is not None and refusal.claims is not None and "capolids" in claims
        if agreed or stepped:
            self.relent(user)
            return None
        return refusal

    def _forgive(self) -> None:
        self._refusals.clear()
        self.weather = None

    # --- tokens ----------------------------------------------------------------------------------------

    def graph_token(self, user: User, *, lifetime_s: int = LIFETIME_S) -> str:
        """A delegated token for Graph, as an on-behalf-of call would give it."""
        return self._sign(
            lifetime_s,
            aud=GRAPH,
            iss=f"https://sts.windows.net/{self._tenant.id}/",
            appid=self._app_id,
            appidacr="1",
            idtyp="user",
            name=user.displayName,
            oid=user.id,
            scp=" ".join(self.consented),
            session=self._sessions[user.id],
            sub=_pairwise(user, GRAPH),
            tid=self._tenant.id,
            unique_name=user.userPrincipalName,
            upn=user.userPrincipalName,
            ver="1.0",
        )

    def sso_token(self, user: User, *, lifetime_s: int = LIFETIME_S, **other: object) -> str:
        """The token that a Teams client gets silently for our app. `other` bends claims, for tests of the checks."""
        claims: dict[str, object] = {
            "aud": self._app_id,
            "iss": self.issuer,
            "azp": TEAMS_WEB_CLIENT,
            "azpacr": "0",
            "name": user.displayName,
            "oid": user.id,
            "preferred_username": user.userPrincipalName,
            "scp": "access_as_user",
            "sub": _pairwise(user, self._app_id),
            "tid": self._tenant.id,
            "ver": "2.0",
        }
        return self._sign(lifetime_s, **(claims | other))

    def app_token(self, audience: str) -> str:
        """The bot's own token, e.g. for the connector: no user in it, and no application permission either."""
        return self._sign(
            LIFETIME_S,
            aud=audience,
            iss=f"https://sts.windows.net/{self._tenant.id}/",
            appid=self._app_id,
            appidacr="1",
            idtyp="app",
            tid=self._tenant.id,
            ver="1.0",
        )

    def verify(self, token: str, audience: str) -> dict[str, Any]:
        """The claims of a token that we gave out for this audience and that is still good; else ValueError."""
        try:
            return self._read(token, audience)
        except jwt.InvalidTokenError as error:
            raise ValueError(str(error)) from error

    def verify_graph(self, token: str) -> dict[str, Any]:
        """What the local Graph asks about each bearer."""
        claims = self.verify(token, GRAPH)
        if "session" in claims and claims["session"] != self._sessions[str(claims.get("oid"))]:
            raise Withdrawn("the sign-in was ended")
        return claims

    def _read(self, token: str, audience: str | list[str]) -> dict[str, Any]:
        kid = jwt.get_unverified_header(token).get("kid")
        key = next((key for key in self._signing if key.id == kid), self._signing[0])
        return key.read(token, audience=audience)

    def _sign(self, lifetime_s: int, **claims: object) -> str:
        now = int(time.time())
        return self._signing[0].sign(
            {**claims, "iat": now, "nbf": now, "exp": now + lifetime_s, "uti": uuid.uuid4().hex}
        )

    # --- HTTP ------------------------------------------------------------------------------------------

    def routes(self) -> list[web.RouteDef]:
        """For the application on the TLS port."""
        tenant = "/{tenant}"
        return [
            web.get(f"{tenant}/v2.0/.well-known/openid-configuration", self._discovery),
            web.get(f"{tenant}/discovery/v2.0/keys", self._keys),
            web.post(f"{tenant}/oauth2/v2.0/token", self._token),
        ]

    async def _discovery(self, request: web.Request) -> web.Response:
        if request.match_info["tenant"] != self._tenant.id:
            return _refused(_NO_SUCH_TENANT)
        return web.json_response(
            {
                "issuer": self.issuer,
                "authorization_endpoint": self.sign_in_url or f"{self.authority}/oauth2/v2.0/authorize",
                "token_endpoint": f"{self.authority}/oauth2/v2.0/token",
                "jwks_uri": f"{self.authority}/discovery/v2.0/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
                "response_modes_supported": ["query", "fragment", "form_post"],
                "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "scopes_supported": sorted(OIDC_SCOPES),
            }
        )

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": [key.jwk(issuer=self.issuer) for key in self._signing]})

    async def _token(self, request: web.Request) -> web.StreamResponse:
        return await faults.through(self.weather, request, lambda: self._answer(request))

    async def _answer(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.forms.append(form)
        try:
            if request.match_info["tenant"] != self._tenant.id:
                raise Refused(_NO_SUCH_TENANT)
            self._check_client(form)
            return web.json_response(self._grant(form), headers={"Cache-Control": "no-store"})
        except Refused as refused:
            return _refused(refused.refusal)

    def _check_client(self, form: Mapping[str, str]) -> None:
        if form.get("client_id") != self._app_id:
            raise Refused(_UNKNOWN_APP)
        assertion = form.get("client_assertion")
        if assertion is not None and form.get("client_assertion_type") == _BEARER and self._vouched(assertion):
            return
        if not hmac.compare_digest(form.get("client_secret", "").encode(), self._secret.encode()):
            raise Refused(_NOT_US)

    def _vouched(self, assertion: str) -> bool:
        """Signed with the app's certificate, or a token that Entra gave to the managed identity it trusts."""
        about: dict[str, Any] = {"options": {"require": ["exp", "aud", "sub"]}}
        try:
            if self.certificate is not None:
                audience = f"{self.authority}/oauth2/v2.0/token"
                claims = jwt.decode(assertion, self.certificate, algorithms=["PS256"], audience=audience, **about)
                return bool(claims["sub"] == self._app_id)
            claims = self._read(assertion, TOKEN_EXCHANGE)
        except jwt.InvalidTokenError:
            return False
        return self.federated is not None and claims["sub"] == self.federated

    def identity_token(self) -> str:
        """What the metadata service of a machine gives its managed identity, to be exchanged here."""
        return self._sign(LIFETIME_S, aud=TOKEN_EXCHANGE, iss=self.issuer, sub=self.federated, tid=self._tenant.id)

    def _grant(self, form: Mapping[str, str]) -> dict[str, object]:
        match form.get("grant_type"):
            case "client_credentials":
                self.asked["client_credentials"] += 1
                return self._for_the_app(form)
            case "urn:ietf:params:oauth:grant-type:jwt-bearer":
                self.asked["on_behalf_of"] += 1
                return self._for_the_user(self._asserted(form), form)
            case "refresh_token":
                self.asked["refresh_token"] += 1
                return self._for_the_user(self._refreshed(form), form)
            case "authorization_code":
                self.asked["authorization_code"] += 1
                code = self._redeemed(form)
                return self._for_the_user(code.user, form, nonce=code.nonce)
            case None:
                raise Refused(_BAD_REQUEST)
            case _:
                raise Refused(_BAD_GRANT_TYPE)

    def _for_the_app(self, form: Mapping[str, str]) -> dict[str, object]:
        audience, default, rest = form.get("scope", "").partition("/.default")
        if not default or rest or audience not in {BOT_FRAMEWORK, GRAPH}:
            raise Refused(_BAD_SCOPE)
        return _bearer(self.app_token(audience))

    def _asserted(self, form: Mapping[str, str]) -> User:
        if form.get("requested_token_use") != "on_behalf_of" or not form.get("assertion"):
            raise Refused(_BAD_REQUEST)
        try:
            claims = self._read(form["assertion"], [self._app_id, f"api://botid-{self._app_id}"])
        except jwt.ExpiredSignatureError as error:
            raise Refused(_ASSERTION_EXPIRED) from error
        except jwt.InvalidAudienceError as error:
            raise Refused(_ASSERTION_NOT_FOR_US) from error
        except jwt.InvalidTokenError as error:
            raise Refused(_ASSERTION_FORGED) from error
        if claims["iss"] != self.issuer or claims.get("tid") != self._tenant.id:
            raise Refused(_ASSERTION_FORGED)
        if "access_as_user" not in str(claims.get("scp", "")).split():
            raise Refused(_APP_ASSERTION)
        return self._known(claims)

    def _refreshed(self, form: Mapping[str, str]) -> User:
        try:
            claims = self._read(form.get("refresh_token", ""), "refresh")
        except jwt.InvalidTokenError as error:
            raise Refused(_BAD_REFRESH) from error
        user = self._known(claims)
        if claims["session"] != self._sessions[user.id]:
            raise Refused(self._ended.get(user.id, GRANT_REVOKED))
        return user

    def _redeemed(self, form: Mapping[str, str]) -> Code:
        code = self.codes.get(form.get("code", ""))
        if code is None:
            raise Refused(_BAD_CODE)
        if code.used:
            raise Refused(CODE_USED)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if not hmac.compare_digest(_b64(digest), code.challenge):
            raise Refused(_BAD_VERIFIER)
        if form.get("redirect_uri") != code.redirect_uri:
            raise Refused(_OTHER_ADDRESS)
        code.used = True
        return code

    def _known(self, claims: Mapping[str, Any]) -> User:
        user = self._tenant.people.get(str(claims.get("oid")))
        if user is None:
            raise Refused(_NO_SUCH_USER)
        return user

    def _for_the_user(self, user: User, form: Mapping[str, str], **in_id_token: object) -> dict[str, object]:
        if user.id in self._refusals:
            raise Refused(self._refusals[user.id])
        asked = form.get("scope", "").split()
        if not self._agreed_to(asked):
            raise Refused(CONSENT_MISSING)
        answer = _bearer(self.graph_token(user))
        # Entra names all that was agreed to and keeps the spelling of what was asked: msal's cache looks for it.
        answer["scope"] = " ".join(dict.fromkeys(["openid", "profile", "email", *self.consented, *_resources(asked)]))
        if "openid" in asked:
            answer["id_token"] = self._id_token(user, **in_id_token)
        if "offline_access" in asked:
            answer["refresh_token"] = self._refresh_token(user)
        if form.get("client_info") == "1":
            answer["client_info"] = self._client_info(user)
        return answer

    def _agreed_to(self, asked: Iterable[str]) -> bool:
        scopes = {scope.removeprefix(f"{GRAPH}/") for scope in _resources(asked)}
        return scopes <= {".default", *self.consented}

    def _id_token(self, user: User, **more: object) -> str:
        return self._sign(
            LIFETIME_S,
            **more,
            aud=self._app_id,
            iss=self.issuer,
            name=user.displayName,
            oid=user.id,
            preferred_username=user.userPrincipalName,
            sub=_pairwise(user, self._app_id),
            tid=self._tenant.id,
            ver="2.0",
        )

    def _refresh_token(self, user: User) -> str:
        """Signed, not stored: a run with very many people leaves nothing behind here."""
        session = self._sessions[user.id]
        return self._sign(REFRESH_LIFETIME_S, aud="refresh", iss=self.issuer, oid=user.id, session=session)

    def _client_info(self, user: User) -> str:
        """Which account this is at home: a guest's home is another tenant, with another object id."""
        uid, utid = user.id, self._tenant.id
        if user.userType == "Guest":
            uid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"user:{user.mail}"))
            utid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"tenant:{str(user.mail).rpartition('@')[2]}"))
        return _b64(json.dumps({"uid": uid, "utid": utid}).encode())


def _resources(scopes: Iterable[str]) -> list[str]:
    return [scope for scope in scopes if scope not in OIDC_SCOPES]


def _bearer(token: str) -> dict[str, object]:
    return {"token_type": "Bearer", "expires_in": LIFETIME_S, "ext_expires_in": LIFETIME_S, "access_token": token}


def _pairwise(user: User, audience: str) -> str:
    """A subject that differs from app to app, so that nobody takes it for the object id."""
    return _b64(uuid.uuid5(uuid.NAMESPACE_URL, f"{audience}/{user.id}").bytes)


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _refused(refusal: Refusal) -> web.Response:
    trace, correlation = str(uuid.uuid4()), str(uuid.uuid4())
    at = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%SZ")
    body: dict[str, object] = {
        "error": refusal.error,
        "error_description": f"AADSTS{refusal.code}: {refusal.text} "
        f"Trace ID: {trace} Correlation ID: {correlation} Timestamp: {at}",
        "error_codes": [refusal.code],
        "timestamp": at,
        "trace_id": trace,
        "correlation_id": correlation,
        "error_uri": f"https://login.microsoftonline.com/error?code={refusal.code}",
    }
    if refusal.suberror:
        body["suberror"] = refusal.suberror
    if refusal.claims:
        body["claims"] = refusal.claims
    return web.json_response(body, status=refusal.status, headers=dict(refusal.headers))
