"""$batch: up to twenty calls in one. The outer answer is 200 even when every inner one fails."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from bot.emulator.declined import Declined
from bot.emulator.graph_call import Call, Reply

JSON = dict[str, Any]
MOST = 20
METHODS = {"GET", "POST", "PATCH", "PUT", "DELETE"}


def batch(call: Call, answer: Callable[[Call], Reply]) -> Reply:
    """Answer each inner call by `answer`; what depends on a failed one is not tried."""
    if call.method != "POST":
        raise Declined(405, "BadRequest", "$batch takes POST.")
    requests = _requests(call.document)
    done: dict[str, JSON] = {}
    for request in requests:
        done[request["id"]] = _one(call, request, done, answer)
    return Reply(body={"responses": list(done.values())})


def _requests(body: JSON) -> list[JSON]:
    requests = body.get("requests")
    if not isinstance(requests, list) or not 0 < len(requests) <= MOST:
        raise Declined(400, "BadRequest", f"A batch holds 1 to {MOST} requests.")
    if not all(_well_formed(request) for request in requests):
        raise Declined(400, "BadRequest", "Each request needs an id, a method and a relative url.")
    if len({request["id"] for request in requests}) < len(requests):
        raise Declined(400, "BadRequest", "Request ids must be unique.")
    return requests


def _well_formed(request: object) -> bool:
    return (
        isinstance(request, dict)
        and isinstance(request.get("id"), str)
        and str(request.get("method")).upper() in METHODS
        and isinstance(request.get("url"), str)
        and "://" not in request["url"]
        and "$batch" not in request["url"]
        and isinstance(request.get("headers", {}), dict)
        and isinstance(request.get("dependsOn", []), list)
    )


def _one(call: Call, request: JSON, done: dict[str, JSON], answer: Callable[[Call], Reply]) -> JSON:
    try:
        failed = [name for name in request.get("dependsOn", []) if done.get(name, {}).get("status", 424) >= 400]
        if failed:
            raise Declined(424, "FailedDependency", "A request this one depends on failed.")
        reply = answer(_inner(call, request))
        body, status, headers = reply.body, reply.status, dict(reply.headers)
    except Declined as declined:
        status, headers = declined.status, declined.headers
        body = {"error": {"code": declined.code, "message": declined.message}}
        if declined.traced:
            inner: JSON = {"request-id": str(uuid.uuid4())}
            body["error"]["innerError"] = inner | ({"code": declined.inner} if declined.inner else {})
    row: JSON = {"id": request["id"], "status": status, "headers": {"Cache-Control": "no-cache", **headers}}
    if body is not None:
        row["headers"]["Content-Type"] = "application/json"
        row["body"] = body
    return row


def _inner(call: Call, request: JSON) -> Call:
    parts = urlsplit(request["url"])
    headers = {str(name).lower(): str(value) for name, value in request.get("headers", {}).items()}
    if "body" in request and not headers.get("content-type", "").startswith("application/json"):
        raise Declined(400, "BadRequest", "A request with a body needs a Content-Type header.")
    return replace(
        call,
        method=request["method"].upper(),
        segments=tuple(unquote(segment) for segment in parts.path.split("/") if segment),
        query=dict(parse_qsl(parts.query, keep_blank_values=True)),
        headers=headers,
        body=request.get("body", {}),
    )
