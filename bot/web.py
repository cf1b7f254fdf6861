"""The doors of the bot: POST /api/messages for Teams, the sign-in pages, and three small ones for who operates it."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from time import perf_counter

import psycopg
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.errors import N_, GraphError, ShareError, SignInRefused
from bot.identity import pages
from bot.identity.signin import CALLBACK, START, Declined, SignIn, cookie_name
from bot.telemetry import log, turn_seconds, turns
from bot.texts import texts

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def routes(*, messages: Handler, ready: Callable[[], Awaitable[str | None]]) -> list[web.RouteDef]:
    """`ready` tells what is missing, or None when a share could be carried out now."""

    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(_: web.Request) -> web.Response:
        try:
            missing = await ready()
        except psycopg.OperationalError:
            missing = "the database does not answer"
        return web.Response(text=f"{missing or 'ok'}\n", status=503 if missing else 200)

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def measured(request: web.Request) -> web.StreamResponse:
        began = perf_counter()
        response = await messages(request)
        turn_seconds.observe(perf_counter() - began)
        turns.labels(response.status).inc()
        return response

    return [
        web.post("/api/messages", measured),
        web.get("/healthz", healthz),
        web.get("/readyz", readyz),
        web.get("/metrics", metrics),
    ]


def sign_in_routes(sign_in: SignIn, *, in_teams: bool) -> list[web.RouteDef]:
    """The two addresses that a person's browser sees. `in_teams`: the last page hands its code to Teams itself."""

    async def start(request: web.Request) -> web.Response:
        started = await sign_in.start(request.query.get("id", ""))
        answer = web.Response(status=HTTPStatus.FOUND, headers={**_PRIVATE, "Location": started.url})
        # Lax: the way back is a link from Entra's page to ours.
        answer.set_cookie(
            started.cookie_name, started.cookie, max_age=600, path="/", secure=True, httponly=True, samesite="Lax"
        )
        return answer

    async def callback(request: web.Request) -> web.Response:
        answer = request.query
        if answer.get("admin_consent", "").lower() == "true":
            # Entra sends it with a refusal too: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
            return _page(HTTPStatus.OK, _NOT_AGREED if "error" in answer else _AGREED, "en")
        cookie = cookie_name(answer.get("state", ""))
        returned = await sign_in.come_back(answer, request.cookies.get(cookie))
        nonce = secrets.token_urlsafe(16)
        page = pages.code_page(texts(returned.locale), returned.code, nonce=nonce, in_teams=in_teams)
        response = _html(HTTPStatus.OK, page, nonce)
        response.del_cookie(cookie, path="/", secure=True, httponly=True, samesite="Lax")
        return response

    def told(door: Callable[[web.Request], Awaitable[web.Response]]) -> Handler:
        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                return await door(request)
            except Declined as declined:
                return _page(_status(declined), declined.error.text, declined.locale)
            except psycopg.OperationalError as error:
                log.warning("signin.no_database", error=type(error).__name__)
                return _page(HTTPStatus.SERVICE_UNAVAILABLE, ShareError.text, "en")

        return answer

    return [web.get(START, told(start), allow_head=False), web.get(CALLBACK, told(callback), allow_head=False)]


_AGREED = N_("Thank you. Your organisation has agreed; people can use ShareBot now.")
_NOT_AGREED = N_("Your organisation has not agreed, so nothing has changed. The consent link can be opened again.")
_PRIVATE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}


def _status(declined: Declined) -> HTTPStatus:
    match declined.error:
        case GraphError():
            return HTTPStatus.SERVICE_UNAVAILABLE
        case SignInRefused():
            return HTTPStatus.FORBIDDEN
        case _:
            return HTTPStatus.BAD_REQUEST


def _page(status: HTTPStatus, sentence: str, locale: str) -> web.Response:
    nonce, t = secrets.token_urlsafe(16), texts(locale)
    return _html(status, pages.sentence_page(t, t(sentence), nonce=nonce), nonce)


def _html(status: HTTPStatus, page: str, nonce: str) -> web.Response:
    headers = {**_PRIVATE, "Content-Security-Policy": pages.policy(nonce)}
    return web.Response(status=status, text=page, content_type="text/html", headers=headers)
