"""One authorised call to Microsoft Graph: a path goes in, an Answer comes out, or an error of bot/errors.py.

attempt ──2xx──► Answer
  ▲  ├──401──► one more with a fresh token ──401──► SignInNeeded
  │  ├──a change broke off after it was sent──► Unknown: never sent again here
  │  ├──any other refusal──► the error that `refusal` makes of it
  │  ╰──429, 503 with Retry-After, no connection, a read that broke──╮
  ╰──────────────── wait, as long as patience lasts ◄────────────────┴──► Throttled, Unavailable
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import random
import re
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

import aiohttp
import orjson
from yarl import URL

from bot.errors import GraphError, SignInNeeded, Throttled, Unavailable, Unknown
from bot.graph.refusals import Challenged, Effect, refusal
from bot.model import UserKey

TokenFor = Callable[[UserKey], Awaitable[str]]
FreshTokenFor = Callable[[UserKey, str | None], Awaitable[str]]

_RETRIES = 3
_AT_ONCE = 8  # of one person; a form asks for three things at once
_LANES = 4096
_VERSIONED = ("/v1.0/", "/beta/")


class Answer(NamedTuple):
    """A 2xx. `body` is {} where Graph sent none."""

    status: int
    body: dict[str, Any]
    request_id: str | None


class _Call(NamedTuple):
    method: str
    url: URL
    headers: Mapping[str, str]
    data: bytes | None
    effect: Effect


class Graph:
    """Graph with a person's own rights: every call names whose.

    `token_for` gives that person's delegated token. `fresh_token_for` is asked once when Graph refuses it, with the
    claims that Graph demands; without it a 401 is final. A call waits at most `patience_s` for a busy Graph.
    Of one person at most `at_once` attempts are under way, so that nobody takes all connections; who waits for a busy
    Graph holds none.
    """

    def __init__(
        self,
        *,
        session: aiohttp.ClientSession,
        base_url: str,
        token_for: TokenFor,
        fresh_token_for: FreshTokenFor | None = None,
        timeout_s: float = 10.0,
        patience_s: float = 10.0,
        first_wait_s: float = 0.5,
        at_once: int = _AT_ONCE,
    ) -> None:
        self._session = session
        self._root = base_url.rstrip("/")
        self._token_for = token_for
        self._fresh_token_for = fresh_token_for
        self._timeout = aiohttp.ClientTimeout(total=timeout_s, sock_connect=timeout_s / 2)
        self._patience_s = patience_s
        self._first_wait_s = first_wait_s
        self._at_once = at_once
        self._lanes: dict[tuple[str, str], asyncio.Semaphore] = {}
        # The form Microsoft asks for, so that throttling treats the traffic as an app's and not as unknown.
        self._headers = {"User-Agent": f"NONISV|ShareBot|ShareBot/{_version()}", "Accept": "application/json"}
        self._json_headers = {**self._headers, "Content-Type": "application/json"}

    async def get(
        self,
        user: UserKey,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Read. `path` begins with a slash and is encoded already; `params` and what they hold are not."""
        ours = self._headers if headers is None else {**self._headers, **headers}
        return await self._call(user, _Call("GET", self._url(path, params), ours, None, "reads"))

    async def ask(self, user: UserKey, path: str, json: Mapping[str, Any]) -> Answer:
        """Read, where Graph wants the question as a POST."""
        return await self._send(user, "POST", path, json, "reads")

    async def post(self, user: UserKey, path: str, json: Mapping[str, Any]) -> Answer:
        return await self._send(user, "POST", path, json, "changes")

    async def patch(self, user: UserKey, path: str, json: Mapping[str, Any]) -> Answer:
        return await self._send(user, "PATCH", path, json, "changes")

    async def delete(self, user: UserKey, path: str) -> Answer:
        return await self._call(user, _Call("DELETE", self._url(path), self._headers, None, "changes"))

    async def _send(self, user: UserKey, method: str, path: str, json: Mapping[str, Any], effect: Effect) -> Answer:
        return await self._call(user, _Call(method, self._url(path), self._json_headers, orjson.dumps(json), effect))

    def _url(self, path: str, params: Mapping[str, str] | None = None) -> URL:
        if not path.startswith(_VERSIONED):
            path = "/v1.0" + path
        # %20 and not + for a space: OData takes a plus inside $search for a plus.
        query = "?" + urlencode(params, quote_via=quote, safe="$,:'()", errors="replace") if params else ""
        return URL(self._root + path + query, encoded=True)

    async def _call(self, user: UserKey, call: _Call) -> Answer:
        token = await self._token_for(user)
        lane = self._lane(user)
        patience: _Patience | None = None  # made for the few calls that need any
        ends = time.monotonic() + self._patience_s
        fresh = False
        while True:
            try:
                async with lane:
                    return await self._attempt(call, token)
            except Challenged as challenge:
                # A refused token means that nothing was carried out, so this is safe for a change too.
                if fresh or self._fresh_token_for is None:
                    raise SignInNeeded(str(challenge), claims=challenge.claims) from None
                token = await self._fresh_token_for(user, challenge.claims)
                fresh = True
            except (Throttled, Unavailable) as error:
                patience = patience or _Patience(ends, self._first_wait_s)
                await patience.wait_after(error)

    def _lane(self, user: UserKey) -> asyncio.Semaphore:
        """This person's. Who was forgotten for want of room may have a few more calls under way, once."""
        key = (user.tenant_id, user.object_id)
        lane = self._lanes.get(key)
        if lane is None:
            if len(self._lanes) >= _LANES:
                del self._lanes[next(iter(self._lanes))]
            lane = self._lanes[key] = asyncio.Semaphore(self._at_once)
        return lane

    async def _attempt(self, call: _Call, token: str) -> Answer:
        headers = {**call.headers, "Authorization": f"Bearer {token}", "client-request-id": str(uuid.uuid4())}
        try:
            async with self._session.request(
                call.method, call.url, headers=headers, data=call.data, timeout=self._timeout, allow_redirects=False
            ) as response:
                raw = await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Unavailable(f"no connection to Graph: {type(error).__name__}") from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise _broken(call, type(error).__name__) from error
        return _read(call, response, raw)


class _Patience:
    """How long one call may wait for a busy Graph, all its attempts together."""

    def __init__(self, ends: float, first_wait_s: float) -> None:
        self._ends = ends
        self._first_wait_s = first_wait_s
        self._waits = 0

    async def wait_after(self, error: GraphError) -> None:
        """Sleep as long as Graph says, or a little longer each time; raises `error` when that is too long."""
        wait = error.retry_after
        if wait is None:
            wait = self._first_wait_s * 2**self._waits * random.uniform(0.75, 1.25)  # noqa: S311 - spreads load
        if self._waits >= _RETRIES or time.monotonic() + wait > self._ends:
            raise error
        self._waits += 1
        await asyncio.sleep(wait)


def _read(call: _Call, response: aiohttp.ClientResponse, raw: bytes) -> Answer:
    try:
        body = orjson.loads(raw) if raw else {}
    except orjson.JSONDecodeError:
        body = None
    if not 200 <= response.status < 300:
        raise refusal(response.status, response.headers, body if isinstance(body, dict) else {}, effect=call.effect)
    if not isinstance(body, dict):
        raise _broken(call, f"{response.status} without a JSON object")
    return Answer(response.status, body, response.headers.get("request-id"))


def _broken(call: _Call, how: str) -> GraphError:
    """The answer was lost: for a read that is nothing, for a change nobody knows."""
    kind = Unknown if call.effect == "changes" else Unavailable
    return kind(f"{call.method} broke off: {how}")


def next_page(body: Mapping[str, Any]) -> str | None:
    """The path of the next page. The link's own host is dropped: the token goes to Graph's address and no other."""
    link = body.get("@odata.nextLink")
    found = re.search(r"/(?:v1\.0|beta)/\S+", link) if isinstance(link, str) else None
    return found[0] if found else None


def _version() -> str:
    try:
        return importlib.metadata.version("sharebot")
    except importlib.metadata.PackageNotFoundError:
        return "dev"  # run from a checkout that was not installed
