"""The sign-in page of the local Entra ID: choose who you are, and go back where you came from with a code.

It answers on the tenant's plain port, since a browser would not believe the certificate of the other one.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from bot.emulator.entra import CONSENT_MISSING, Code, Entra
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_STYLE = (
    "body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;max-width:26rem;margin:8vh auto;padding:0 1.5rem}"
    "ul{list-style:none;padding:0}a{display:block;padding:.4rem 0}"
)


class SignInPage:
    """No password is asked for: whoever is at this machine may be anybody of a pretend organisation."""

    def __init__(self, *, tenant: Tenant, entra: Entra) -> None:
        self._tenant = tenant
        self._entra = entra

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/_entra/{tenant}/oauth2/v2.0/authorize", self._authorize)]

    async def _authorize(self, request: web.Request) -> web.Response:
        asked = request.query
        if problem := self._problem(request):
            return _page(f"<h1>Sign-in</h1><p>{escape(problem)}</p>", status=400)
        if "decline" in asked:
            said = "AADSTS65004: The user decided not to continue."
            return _back(asked, {"error": "access_denied", "error_description": said})
        user = self._tenant.user(asked.get("as", ""))
        if user is None:
            return self._choose(asked)
        if (refusal := self._entra.enter(user, asked.get("claims", ""))) and refusal.suberror == "message_only":
            return _page("<h1>You cannot access this right now</h1>", status=403)
        code = secrets.token_urlsafe(32)
        self._entra.codes[code] = Code(user, asked["redirect_uri"], asked["code_challenge"], asked.get("nonce", ""))
        return _back(asked, {"code": code, "session_state": secrets.token_hex(16)})

    def _problem(self, request: web.Request) -> str | None:
        asked = request.query
        if request.match_info["tenant"] != self._tenant.id or asked.get("client_id") != self._tenant.app_id:
            return "There is no such application."
        to = urlsplit(asked.get("redirect_uri", ""))
        if to.hostname not in LOOPBACK or to.path != "/auth/callback":
            return "AADSTS50011: The redirect URI does not match the redirect URIs configured for the application."
        if asked.get("response_type") != "code" or asked.get("code_challenge_method") != "S256":
            return "Only the authorization code flow with PKCE is played here."
        return None

    def _choose(self, asked: Mapping[str, str]) -> web.Response:
        people = "".join(self._choice(asked, user) for user in self._tenant.people.values())
        decline = f'<p><a href="?{escape(urlencode({**asked, "decline": "1"}))}">Do not sign in</a></p>'
        return _page(f"<h1>Sign in to ShareBot</h1><p>Who are you?</p><ul>{people}</ul>{decline}")

    def _choice(self, asked: Mapping[str, str], user: User) -> str:
        refusal = self._entra.refusal_of(user)
        more = " (and agree that ShareBot may act for me)" if refusal is CONSENT_MISSING else ""
        link = escape(urlencode({**asked, "as": user.userPrincipalName}))
        return f'<li><a href="?{link}">{escape(user.displayName)}</a>{more}</li>'


def _back(asked: Mapping[str, str], answer: Mapping[str, str]) -> web.Response:
    to = f"{asked['redirect_uri']}?{urlencode({**answer, 'state': asked.get('state', '')})}"
    return web.Response(status=302, headers={"Location": to, "Cache-Control": "no-store"})


def _page(body: str, *, status: int = 200) -> web.Response:
    html = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title><style>{_STYLE}</style>{body}'
    return web.Response(status=status, text=html, content_type="text/html", headers={"Cache-Control": "no-store"})
