"""Signing in on our own pages, for whom Teams cannot sign in silently: in a channel, at the first consent, for one
more step.

    link in Teams ──► /auth/start ──► Entra's page ──► /auth/callback ──► a code ──► back in Teams ──► stored

A link can be forwarded, and a browser can be signed in as anybody. So a sign-in counts only if

- Entra's answer comes to a browser that opened this link (cookie), to the question that was asked (state, PKCE, nonce);
- the account is the very person whom Teams vouched for when the link was made;
- that person brings the code of the last page back through Teams. Until then nothing is stored for use.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from hashlib import sha256
from hmac import compare_digest
from typing import Any
from urllib.parse import urlencode

import orjson

from bot.errors import LinkOver, ShareError, SignInRefused, WrongCode
from bot.identity.box import Box
from bot.identity.tokens import Tokens
from bot.model import Frozen, UserKey
from bot.store.sign_ins import SignInRow, SignIns
from bot.telemetry import log

START = "/auth/start"
CALLBACK = "/auth/callback"

_CODE = re.compile(r"[0-9]{6}")
_ANSWER = ("code", "state", "error", "error_description", "client_info", "session_state")


class Started(Frozen):
    """Where the browser goes next, and the cookie by which it is known again."""

    url: str
    cookie_name: str
    cookie: str


class Returned(Frozen):
    """The code that the person takes back to Teams, and their language."""

    code: str
    locale: str


class Declined(Exception):
    """A page instead of a sign-in. `error` has the words, `locale` the language they are shown in."""

    def __init__(self, error: ShareError, locale: str = "en-US") -> None:
        super().__init__(str(error))
        self.error = error
        self.locale = locale


class SignIn:
    """`public_url` is where people's browsers reach this bot; Entra sends them back there and nowhere else."""

    def __init__(self, *, tokens: Tokens, rows: SignIns, box: Box, public_url: str) -> None:
        self._tokens = tokens
        self._rows = rows
        self._box = box
        self._public_url = public_url.rstrip("/")

    async def link(self, user: UserKey, draft_id: str, locale: str, claims: str | None) -> str:
        """A link for this person alone; their draft goes on when they have signed in. Good for an hour."""
        link_id = secrets.token_urlsafe(32)
        await self._rows.ask(_hash(link_id), _lower(user), draft_id, locale, claims)
        return f"{self._public_url}{START}?{urlencode({'id': link_id})}"

    async def demand(self, user: UserKey, draft_id: str, claims: str) -> None:
        """Entra has just said what the silent way lacked: the link that is out already asks for it."""
        await self._rows.demand(_lower(user), draft_id, claims)

    async def start(self, link_id: str) -> Started:
        """Opening the link twice leads to the same place twice: previews open links as well. Raises Declined."""
        row = await self._rows.open(_hash(link_id))
        if row is None:
            raise Declined(LinkOver("no such link"))
        if row.sealed is None:
            await self._begin(row)
            row = await self._rows.open(row.id)  # ours, or of who was faster
        kept = self._opened(row) if row else None
        if kept is None:
            raise Declined(LinkOver("the link was used up"))
        flow = kept["flow"]
        return Started(url=flow["auth_uri"], cookie_name=cookie_name(flow["state"]), cookie=kept["cookie"])

    async def come_back(self, answer: Mapping[str, str], cookie: str | None) -> Returned:
        """Entra sent the browser back. Raises Declined; then nothing is kept, and the link may be opened anew."""
        state = _hash(answer.get("state", ""))
        row = await self._rows.come_back(state)
        kept = self._opened(row) if row else None
        if row is None or kept is None:
            raise Declined(LinkOver("no such sign-in"))
        if not compare_digest(kept["cookie"].encode(), (cookie or "").encode()):
            raise Declined(SignInRefused("another browser"), row.locale)
        if not await self._rows.use_up(state):
            raise Declined(LinkOver("the answer came twice"), row.locale)
        known = {name: answer[name] for name in _ANSWER if name in answer}
        try:
            blob = await self._tokens.redeem(row.user, kept["flow"], known)
        except ShareError as error:
            log.info("signin.declined", user=row.user.object_id, error=type(error).__name__, why=str(error))
            raise Declined(error, row.locale) from None
        code = f"{secrets.randbelow(10**6):06}"
        if not await self._rows.returned(row.id, row.user, self._sealed(row, {"code": code, "blob": blob})):
            raise Declined(LinkOver("signed out meanwhile"), row.locale)
        return Returned(code=code, locale=row.locale)

    async def verify(self, user: UserKey, code: str) -> str:
        """The code came back through Teams: the sign-in is stored. Returns the draft that waits. Raises WrongCode."""
        row = await self._rows.guess(_lower(user)) if is_code(code) else None
        kept = self._opened(row) if row else None
        if row is None or kept is None or not compare_digest(kept["code"].encode(), code.encode()):
            raise WrongCode("sign-in code")
        if not await self._rows.done(row.id):
            raise WrongCode("sign-in code, used already")
        await self._tokens.adopt(user, kept["blob"])
        return row.draft_id

    async def drop(self, user: UserKey) -> None:
        """They signed out: what is under way is over too."""
        await self._rows.drop(_lower(user))

    async def _begin(self, row: SignInRow) -> None:
        try:
            flow = await self._tokens.begin(f"{self._public_url}{CALLBACK}", row.claims)
        except ShareError as error:
            raise Declined(error, row.locale) from None
        kept = {"flow": flow, "cookie": secrets.token_urlsafe(32)}
        await self._rows.start(row.id, _hash(flow["state"]), self._sealed(row, kept))

    def _sealed(self, row: SignInRow, kept: dict[str, Any]) -> bytes:
        return self._box.close(_owner(row), orjson.dumps(kept).decode())

    def _opened(self, row: SignInRow) -> dict[str, Any] | None:
        text = self._box.open(_owner(row), row.sealed, row=row.id) if row.sealed else None
        return orjson.loads(text) if text else None


def is_code(text: str) -> bool:
    """Six digits, as the last page shows them."""
    return _CODE.fullmatch(text) is not None


def cookie_name(state: str) -> str:
    """One cookie per sign-in, so that two in one browser do not disturb each other."""
    return f"__Host-signin-{_hash(state)[:16]}"


def consent_link(*, authority: str, tenant_id: str, app_id: str, scopes: tuple[str, ...], public_url: str) -> str:
    """Where an administrator agrees, once for everybody, that the bot may act for people."""
    resource = "https://graph.microsoft.com/"
    asked = {
        "client_id": app_id,
        "scope": " ".join(resource + scope for scope in scopes),
        "redirect_uri": f"{public_url.rstrip('/')}{CALLBACK}",
        "state": "consent",
    }
    return f"{authority.rstrip('/')}/{tenant_id}/v2.0/adminconsent?{urlencode(asked)}"


def _owner(row: SignInRow) -> bytes:
    return orjson.dumps(["sign-in", row.id, row.user.tenant_id, row.user.object_id])


def _lower(user: UserKey) -> UserKey:
    return UserKey(tenant_id=user.tenant_id.lower(), object_id=user.object_id.lower())


def _hash(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
