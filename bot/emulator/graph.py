"""The pretend Microsoft Graph: HTTP in, the room that knows the answer, HTTP out.

A call passes: planned fault → token → rooms. Every call is recorded, whatever became of it.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from bot.emulator import faults, graph_batch, graph_directory, graph_files, graph_search
from bot.emulator.declined import CHALLENGE, Declined, error_json, unsupported
from bot.emulator.entra import Withdrawn
from bot.emulator.graph_call import Call, Reply
from bot.emulator.known_faults import claims_challenge
from bot.emulator.records import User
from bot.emulator.tenant import Tenant
from bot.emulator.throttle import Meter

JSON = dict[str, Any]
Verify = Callable[[str], Mapping[str, Any]]
VERSIONS = ("v1.0", "beta")
CONTENT_TYPE = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
DIAGNOSTIC = '{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"4","ScaleUnit":"001","RoleInstance":"LOCALHOST"}}'


def routes(tenant: Tenant, verify: Verify, *, prefix: str = "/graph") -> list[web.RouteDef]:
    """Graph below `prefix`. `verify` gives the claims of a bearer token or raises ValueError."""
    graph = Graph(tenant=tenant, verify=verify, prefix=prefix)
    return [web.route("*", prefix + "/{version}/{path:.*}", graph.handle)]


class Graph:
    def __init__(self, *, tenant: Tenant, verify: Verify, prefix: str) -> None:
        self._tenant = tenant
        self._verify = verify
        self._prefix = prefix
        self._meter = Meter(tenant)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One call over HTTP, from its fault to its record."""
        fault = self._tenant.fault_for(request.method, request.path_qs)
        raw = await request.read()
        ids = _ids(request)
        status, user = 0, None

        async def proceed() -> web.Response:
            nonlocal status, user
            reply, user = self._answer(request, raw, ids)
            status = reply.status
            return _response(reply, ids)

        try:
            answer = await faults.through(fault, request, proceed)
            if fault and fault.answers and not fault.cut:
                status, user = answer.status, self._caller(request)
                for name, value in ids.items():
                    answer.headers.setdefault(name, value)
            return answer
        finally:
            path = unquote(request.rel_url.raw_path)
            path += f"?{request.rel_url.raw_query_string}" if request.rel_url.raw_query_string else ""
            self._tenant.record(
                request.method, path, status, user, _parsed(raw) if raw else None, cut=fault.cut if fault else None
            )

    def _answer(self, request: web.Request, raw: bytes, ids: JSON) -> tuple[Reply, str | None]:
        user: User | None = None
        try:
            user, scopes = self._signed_in(request)
            call = self._call(request, raw, user, scopes)
            return self._metered(call), user.address
        except Declined as declined:
            return _declined(declined, ids), user.address if user else None

    def _metered(self, call: Call) -> Reply:
        """The answer, if the minute's units allow it. A batch costs nothing, its parts cost as ever."""
        if call.segments == ("$batch",):
            return graph_batch.batch(call, self._metered)
        return self._meter.through(call, lambda: answer(call))

    def _caller(self, request: web.Request) -> str | None:
        """Whose call a fault answered, for the record."""
        try:
            return self._signed_in(request)[0].address
        except Declined:
            return None

    def _signed_in(self, request: web.Request) -> tuple[User, frozenset[str]]:
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "bearer" or not token.strip():
            raise _no_token("Access token is empty.")
        try:
            claims = self._verify(token.strip())
        except Withdrawn as error:
            raise claims_challenge() from error
        except ValueError as error:
            raise _no_token("IDX14100: JWT is not well formed, or its signature or lifetime is not valid.") from error
        user = self._tenant.people.get(str(claims.get("oid")))
        if user is None or not claims.get("scp"):
            # No application permission exists in this tenant: an app's own token opens nothing.
            raise Declined(403, "accessDenied", "Either scp or roles claim need to be present in the token.")
        return user, frozenset(str(claims["scp"]).split())

    def _call(self, request: web.Request, raw: bytes, user: User, scopes: frozenset[str]) -> Call:
        version = request.match_info["version"]
        if version not in VERSIONS:
            raise Declined(400, "BadRequest", "Invalid version.")
        path = request.rel_url.raw_path.removeprefix(f"{self._prefix}/{version}/")
        return Call(
            tenant=self._tenant,
            method=request.method,
            version=version,
            segments=tuple(unquote(segment) for segment in path.split("/") if segment),
            query=dict(request.rel_url.query),
            headers={name.lower(): value for name, value in request.headers.items()},
            body=_body(request, raw),
            user=user,
            scopes=scopes,
            base_url=f"{request.scheme}://{request.host}{self._prefix}",
        )


def answer(call: Call) -> Reply:
    """The room for a call's first word. Raises Declined."""
    match call.segments:
        case ("search", "query"):
            return graph_search.query(call)
        case ("me",) | ("me", "people" | "memberOf" | "joinedTeams") | ("people",):
            return graph_directory.me(call)
        case ("users",) | ("users", _):
            return graph_directory.users(call)
        case ("groups",) | ("groups", _) | ("groups", _, "members"):
            return graph_directory.groups(call)
        case ("me" | "users" | "groups" | "sites" | "drives" | "shares" | "teams" | "workbooks", *_):
            return graph_files.files(call)
        case _:
            raise unsupported(call.segments[0] if call.segments else "")


# --- in -----------------------------------------------------------------------------------------------


def _body(request: web.Request, raw: bytes) -> Any:
    """The JSON of a write. Graph wants the content type, too."""
    if request.method not in {"POST", "PATCH", "PUT"}:
        return None
    if not raw:
        return {}
    if request.content_type != "application/json":
        raise Declined(400, "invalidRequest", "Content-Type must be application/json.")
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Declined(400, "BadRequest", "Unable to read JSON request payload.") from error


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return raw[:2000].decode(errors="replace")


def _ids(request: web.Request) -> dict[str, str]:
    request_id = str(uuid.uuid4())
    return {"request-id": request_id, "client-request-id": request.headers.get("client-request-id", request_id)}


# --- out ----------------------------------------------------------------------------------------------


def _no_token(message: str) -> Declined:
    return Declined(401, "InvalidAuthenticationToken", message, headers={"WWW-Authenticate": CHALLENGE})


def _declined(declined: Declined, ids: Mapping[str, str]) -> Reply:
    return Reply(declined.status, error_json(declined, ids), declined.headers)


def _response(reply: Reply, ids: Mapping[str, str]) -> web.Response:
    headers = {"Cache-Control": "no-store, no-cache", "x-ms-ags-diagnostic": DIAGNOSTIC, **ids, **reply.headers}
    if reply.body is None:
        return web.Response(status=reply.status, headers=headers)
    headers["OData-Version"] = "4.0"
    headers.setdefault("Content-Type", CONTENT_TYPE)
    body = json.dumps(reply.body, ensure_ascii=False, separators=(",", ":")).encode()
    return web.Response(status=reply.status, body=body, headers=headers)
