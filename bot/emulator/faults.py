"""Planned failures: a call in, an answer, a delay or a broken connection out."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Literal
from urllib.parse import unquote

from aiohttp import web
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.emulator.known_faults import Failure, Name, failure


def _regex(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"not a regular expression: {error}") from error
    return pattern


class Fault(BaseModel):
    """One entry of the list: which calls it meets, and what they get instead.

    Without a status the call is answered as ever, after `delay_ms`; `cut` breaks the connection before anything
    happens, or after everything did, and then the delay stands between the change and the break. `like` names a
    failure that Graph is known for; what else the fault says goes before it.
    """

    model_config = ConfigDict(extra="forbid")

    method: str | None = None
    like: Name | None = None
    path: Annotated[str, AfterValidator(_regex)] = ""
    times: Annotated[int, Field(ge=1)] = 1
    status: Annotated[int, Field(ge=200, le=599)] | None = None
    headers: dict[str, str] = {}
    body: Any = None
    delay_ms: Annotated[int, Field(ge=0, le=120_000)] = 0
    cut: Literal["before", "after"] | None = None

    @property
    def answers(self) -> bool:
        """Whether it has an answer of its own."""
        return self.status is not None or self.like is not None

    def meets(self, method: str, path_qs: str) -> bool:
        if self.method and self.method.upper() != method:
            return False
        return any(re.search(self.path, path) for path in (path_qs, unquote(path_qs)))


async def through(
    fault: Fault | None, request: web.Request, proceed: Callable[[], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answer a call as its fault says, else as `proceed` does."""
    if fault is None:
        return await proceed()
    if fault.cut == "after":
        await proceed()
    await asyncio.sleep(fault.delay_ms / 1000)
    if fault.cut is not None:
        return _cut(request)
    return _instead(fault) if fault.answers else await proceed()


def _instead(fault: Fault) -> web.Response:
    known = failure(fault.like) if fault.like else Failure(fault.status or 500, {}, None)
    status, wanted = fault.status or known.status, known.body if fault.body is None else fault.body
    match wanted:
        case None:
            answer = web.Response(status=status)
        case str(text):
            answer = web.Response(status=status, text=text)
        case body:
            answer = web.json_response(body, status=status)
    answer.headers.update(known.headers | fault.headers)
    return answer


def _cut(request: web.Request) -> web.Response:
    """Break the connection; what is returned is never seen by anybody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
