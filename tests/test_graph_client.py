"""One call to Graph: what goes out, what every kind of answer becomes, and what is sent twice and what never is."""

from __future__ import annotations

import asyncio
import base64
import re
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import (
    Changed,
    DriveFull,
    GraphError,
    Locked,
    NoDrive,
    NotAccepted,
    NotAllowed,
    NotFound,
    NotSecurely,
    NotShareable,
    Protected,
    ShareError,
    SharingFailed,
    SignInNeeded,
    Throttled,
    TooLong,
    Unavailable,
    Unknown,
    Unresolved,
)
from bot.graph.client import next_page
from bot.graph.refusals import claims_in, most_specific, refusal, seconds_to_wait
from bot.model import UserKey
from tests.graph_far_end import ADELE, FarEnd, Says, graph_at, standing


@pytest.fixture
async def far_end() -> AsyncIterator[FarEnd]:
    async with standing() as running:
        yield running


def error(code: str, *, inner: Any = None, key: str = "innerError", message: str = "whatever") -> dict[str, Any]:
    return {"error": {"code": code, "message": message} | ({} if inner is None else {key: inner})}


# --- what goes out -----------------------------------------------------------------------------------


async def test_a_call_carries_the_asking_persons_token_and_our_name(far_end: FarEnd) -> None:
    far_end.says(Says(json={"value": []}, headers={"request-id": "6fa29f92"}))

    async with graph_at(far_end.url) as graph:
        answer = await graph.get(ADELE, "/drives/b%21x/items/01%2F2/permissions")

    (call,) = far_end.calls
    assert answer == (200, {"value": []}, "6fa29f92")
    assert call.target == "/v1.0/drives/b%21x/items/01%2F2/permissions"
    assert call.headers["authorization"] == f"Bearer token-of-{ADELE.object_id}"
    assert re.fullmatch(r"NONISV\|ShareBot\|ShareBot/\S+", call.headers["user-agent"])


async def test_a_change_is_sent_as_json_to_the_version_the_address_names(far_end: FarEnd) -> None:
    far_end.says(Says(json={}), Says(json={}), Says(204))

    async with graph_at(far_end.url + "/graph/") as graph:
        await graph.post(ADELE, "/beta/workbooks/1/invite", {"roles": ["read"]})
        await graph.patch(ADELE, "/drives/1/items/2/permissions/3", {"roles": ["read"]})
        gone = await graph.delete(ADELE, "/drives/1/items/2/permissions/3")

    assert [(c.method, c.target) for c in far_end.calls] == [
        ("POST", "/graph/beta/workbooks/1/invite"),
        ("PATCH", "/graph/v1.0/drives/1/items/2/permissions/3"),
        ("DELETE", "/graph/v1.0/drives/1/items/2/permissions/3"),
    ]
    assert far_end.calls[0].headers["content-type"] == "application/json"
    assert far_end.calls[0].json == {"roles": ["read"]}
    assert gone == (204, {}, None)


async def test_a_query_keeps_every_character_of_what_was_asked(far_end: FarEnd) -> None:
    far_end.says(Says(json={}))

    async with graph_at(far_end.url) as graph:
        await graph.get(ADELE, "/users", params={"$search": '"displayName:a+b c&d#e%f\'"', "$top": "5"})

    assert far_end.targets == ["/v1.0/users?$search=%22displayName:a%2Bb%20c%26d%23e%25f'%22&$top=5"]


async def test_the_token_follows_no_redirect_and_no_foreign_next_page(far_end: FarEnd) -> None:
    async with standing() as elsewhere, graph_at(far_end.url) as graph:
        far_end.says(Says(302, headers={"Location": elsewhere.url + "/v1.0/me"}), Says(json={}))

        with pytest.raises(NotAccepted):
            await graph.get(ADELE, "/me")
        page = next_page({"@odata.nextLink": elsewhere.url + "/v1.0/drives/1?$skiptoken=a%2Fb"})
        assert page is not None
        await graph.get(ADELE, page)

        assert elsewhere.calls == []
        assert far_end.targets[-1] == "/v1.0/drives/1?$skiptoken=a%2Fb"


@pytest.mark.parametrize("body", [{}, {"@odata.nextLink": None}, {"@odata.nextLink": "nonsense"}])
def test_an_answer_without_a_next_page_is_the_last(body: dict[str, Any]) -> None:
    assert next_page(body) is None


# --- what an answer becomes --------------------------------------------------------------------------

ANSWERS = [
    (400, error("noResolvedUsers"), Unresolved, "noResolvedUsers"),
    (400, error("sharingFailed"), SharingFailed, "sharingFailed"),
    (400, error("SHARINGFAILED"), SharingFailed, "sharingFailed"),
    (400, error("invalidRequest"), NotAccepted, "invalidRequest"),
    (
        400,
        error("invalidRequest", inner={"code": "secureSharingInvalidRequest"}),
        NotSecurely,
        "secureSharingInvalidRequest",
    ),
    (400, error("badArgument"), NotAccepted, "badArgument"),
    (400, error("notSupported", inner={"code": "objectNotSupported"}), NotShareable, "objectNotSupported"),
    (400, error("Request_UnsupportedQuery"), NotAccepted, "Request_UnsupportedQuery"),
    (400, {}, NotAccepted, None),
    (403, error("accessDenied"), NotAllowed, "accessDenied"),
    (403, error("Authorization_RequestDenied"), NotAllowed, "Authorization_RequestDenied"),
    (403, error("accessDenied", inner={"code": "sharingDisabled"}), SharingFailed, "sharingDisabled"),
    (403, error("notAllowed", inner={"code": "sharingDisabled"}, key="innererror"), SharingFailed, "sharingDisabled"),
    (403, error("notAllowed", inner={"code": "resourceLocked"}), Locked, "resourceLocked"),
    (403, error("somethingNew"), NotAllowed, "somethingNew"),
    (404, error("itemNotFound"), NotFound, "itemNotFound"),
    (404, error("Request_ResourceNotFound"), NotFound, "Request_ResourceNotFound"),
    (404, {}, NotFound, None),
    (409, error("nameAlreadyExists"), Changed, "nameAlreadyExists"),
    (410, error("resyncRequired"), NotFound, "resyncRequired"),
    (409, error("conflict"), Changed, "conflict"),
    (412, error("resourceModified"), Changed, "resourceModified"),
    (412, {}, Changed, None),
    (400, error("invalidRequest", inner={"code": "parameterIsTooLong"}), TooLong, "parameterIsTooLong"),
    (403, error("accessDenied", inner={"code": "accessRestricted"}), Protected, "accessRestricted"),
    (404, error("ResourceNotFound"), NoDrive, "ResourceNotFound"),
    (403, error("notAllowed", inner={"code": "provisioningNotAllowed"}), NoDrive, "provisioningNotAllowed"),
    (507, error("quotaLimitReached"), DriveFull, "quotaLimitReached"),
    (423, error("resourceLocked"), Locked, "resourceLocked"),
    (423, error("notAllowed", inner={"code": "resourceLocked"}), Locked, "resourceLocked"),
    (423, error("notAllowed"), Locked, "notAllowed"),
    (423, {}, Locked, None),
    (429, error("TooManyRequests", inner={"code": "429"}), Throttled, "TooManyRequests"),
    (429, error("activityLimitReached", inner={"code": "throttledRequest"}), Throttled, "throttledRequest"),
    (429, {}, Throttled, None),
]


@pytest.mark.parametrize(("status", "body", "kind", "code"), ANSWERS)
@pytest.mark.parametrize("effect", ["reads", "changes"])
def test_the_most_specific_known_code_decides_what_went_wrong(
    status: int, body: dict[str, Any], kind: type[GraphError], code: str | None, effect: Any
) -> None:
    refused = refusal(status, {}, body, effect=effect)

    assert type(refused) is kind
    assert isinstance(refused, GraphError)
    assert (refused.status, refused.code) == (status, code)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (408, {}),
        (500, error("generalException")),
        (502, {}),
        (503, {}),
        (503, error("serviceNotAvailable")),
        (504, {}),
        (509, {}),
    ],
)
def test_a_server_that_failed_leaves_a_change_unknown_and_a_read_undone(status: int, body: dict[str, Any]) -> None:
    assert type(refusal(status, {}, body, effect="changes")) is Unknown
    assert type(refusal(status, {}, body, effect="reads")) is Unavailable


def test_what_a_message_says_changes_nothing() -> None:
    said = error("invalidRequest", message="noResolvedUsers: accessDenied, resourceLocked, sharingFailed")

    assert type(refusal(400, {}, said, effect="changes")) is NotAccepted


def test_support_gets_the_request_id_from_the_header_or_the_error() -> None:
    inner = {"date": "2024-04-24T12:19:27", "request-id": "of-the-error"}

    from_header = refusal(400, {"request-id": "of-the-header"}, error("invalidRequest", inner=inner), effect="reads")
    from_error = refusal(400, {}, error("invalidRequest", inner=inner), effect="reads")

    assert isinstance(from_header, GraphError)
    assert isinstance(from_error, GraphError)
    assert (from_header.request_id, from_error.request_id) == ("of-the-header", "of-the-error")


def test_the_innermost_known_code_is_named_in_its_usual_spelling() -> None:
    nested = {"code": "notAllowed", "innerError": {"code": "ResourceLocked", "innererror": {"code": "x-17"}}}

    assert most_specific(nested) == "resourceLocked"
    assert most_specific({"code": "brandNew", "innerError": {"code": "newer"}}) == "brandNew"
    assert most_specific({"code": "two words\n"}) is None
    assert most_specific("no object") is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda j: (
        st.lists(j)
        | st.dictionaries(st.sampled_from(["error", "code", "innerError", "innererror", "request-id"]) | st.text(), j)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=60)
@given(st.integers(300, 599), st.dictionaries(st.sampled_from(["error", "code"]), JSON), st.text(), st.text())
def test_no_answer_is_so_odd_that_it_is_no_error_of_ours(status: int, body: Any, wait: str, challenge: str) -> None:
    headers = {"Retry-After": wait, "WWW-Authenticate": challenge}

    assert isinstance(refusal(status, headers, body, effect="changes"), ShareError)


async def test_an_error_tells_the_log_neither_token_nor_address(far_end: FarEnd) -> None:
    far_end.says(Says(400, error("invalidRequest")))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(NotAccepted) as refused:
            await graph.get(ADELE, "/shares/u!secret/driveItem")

    assert str(refused.value) == "Graph answered 400 invalidRequest"


# --- waiting and trying again ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("2", 2.0),
        ("2.128", 2.128),
        ("0", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("soon", None),
        ("-1", None),
        ("nan", None),
        ("٣", None),
        ("", None),
    ],
)
def test_retry_after_is_a_number_with_or_without_fraction_or_a_date(text: str | None, seconds: float | None) -> None:
    assert seconds_to_wait(text) == seconds


@pytest.mark.parametrize("retry_after", ["0.01", "0", "Wed, 21 Oct 2015 07:28:00 GMT"])
@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_graph_is_asked_again_when_it_says(far_end: FarEnd, status: int, retry_after: str) -> None:
    far_end.says(Says(status, headers={"Retry-After": retry_after}), Says(json={"value": []}))

    async with graph_at(far_end.url) as graph:
        answer = await graph.post(ADELE, "/drives/1/items/2/invite", {"roles": ["read"]})

    first, second = far_end.calls
    assert answer.status == 200
    assert first.json == second.json
    assert first.headers["client-request-id"] != second.headers["client-request-id"]


async def test_a_throttled_change_without_a_time_is_sent_again_a_few_times_and_then_given_up(far_end: FarEnd) -> None:
    far_end.says(*[Says(429)] * 4)

    async with graph_at(far_end.url) as graph:
        with pytest.raises(Throttled):
            await graph.post(ADELE, "/drives/1/items/2/invite", {})

    assert len(far_end.calls) == 4


async def test_a_wait_longer_than_patience_is_not_begun(far_end: FarEnd) -> None:
    far_end.says(Says(429, error("activityLimitReached"), headers={"Retry-After": "120"}))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(Throttled) as refused:
            await graph.get(ADELE, "/me")

    assert refused.value.retry_after == 120
    assert len(far_end.calls) == 1


@pytest.mark.parametrize(
    "answer",
    [
        Says(500, error("generalException")),
        Says(502),
        Says(503),
        Says(504),
        Says(cut=True),
        Says(200, raw=b"<html>"),
        Says(200, raw=b"[]"),
    ],
    ids=str,
)
async def test_a_change_that_broke_off_is_sent_once_and_its_end_is_unknown(far_end: FarEnd, answer: Says) -> None:
    far_end.says(answer)

    async with graph_at(far_end.url) as graph:
        with pytest.raises(Unknown):
            await graph.post(ADELE, "/drives/1/items/2/invite", {})

    assert len(far_end.calls) == 1


@pytest.mark.parametrize("answer", [Says(500), Says(503), Says(504), Says(cut=True), Says(raw=b"<html>")], ids=str)
async def test_a_read_that_broke_is_read_again(far_end: FarEnd, answer: Says) -> None:
    async with graph_at(far_end.url) as graph:
        far_end.says(answer, Says(json={"id": "me"}))
        assert (await graph.get(ADELE, "/me")).body == {"id": "me"}

        far_end.says(answer, Says(json={"id": "hit"}))
        assert (await graph.ask(ADELE, "/search/query", {})).body == {"id": "hit"}


async def test_a_graph_that_stays_away_is_unavailable(far_end: FarEnd) -> None:
    far_end.says(*[Says(503)] * 4)

    async with graph_at(far_end.url) as graph:
        with pytest.raises(Unavailable):
            await graph.get(ADELE, "/me")

    assert len(far_end.calls) == 4


async def test_a_change_that_never_left_is_unavailable_and_not_unknown() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: nobody answers here

        async with graph_at(f"http://127.0.0.1:{taken.getsockname()[1]}") as graph:
            with pytest.raises(Unavailable):
                await graph.post(ADELE, "/drives/1/items/2/invite", {})


async def test_an_answer_that_does_not_come_leaves_a_change_unknown_and_a_read_undone(far_end: FarEnd) -> None:
    far_end.by_path["/"] = Says(silent=True)

    async with graph_at(far_end.url, timeout_s=0.1, patience_s=0.0) as graph:
        with pytest.raises(Unknown):
            await graph.post(ADELE, "/drives/1/items/2/invite", {})
        with pytest.raises(Unavailable):
            await graph.get(ADELE, "/me")

    assert len(far_end.calls) == 2


# --- many calls at once ------------------------------------------------------------------------------


async def test_one_persons_many_calls_leave_room_for_everybody_else(far_end: FarEnd) -> None:
    megan = UserKey(tenant_id=ADELE.tenant_id, object_id="megan")
    far_end.by_path = {"/v1.0/slow": Says(silent=True), "/v1.0/me": Says(json={"id": "me"})}

    async with graph_at(far_end.url, at_once=2) as graph:
        storm = [asyncio.create_task(graph.get(ADELE, "/slow")) for _ in range(20)]
        await far_end.until(lambda: len(far_end.calls) == 2)
        answered = await graph.get(megan, "/me")

        assert answered.body == {"id": "me"}
        assert far_end.targets == ["/v1.0/slow", "/v1.0/slow", "/v1.0/me"]
        far_end.by_path["/v1.0/slow"] = Says(json={})
        far_end.closing.set()
        await asyncio.gather(*storm)

    assert len(far_end.calls) == 21


async def test_who_waits_for_a_busy_graph_holds_no_place(far_end: FarEnd) -> None:
    far_end.by_path = {"/v1.0/busy": Says(429, headers={"Retry-After": "60"}), "/v1.0/me": Says(json={"id": "me"})}

    async with graph_at(far_end.url, at_once=1, patience_s=100.0) as graph:
        waiting = asyncio.create_task(graph.get(ADELE, "/busy"))
        await far_end.until(lambda: len(far_end.calls) == 1)

        assert (await graph.get(ADELE, "/me")).body == {"id": "me"}
        waiting.cancel()


# --- tokens that Graph refuses -----------------------------------------------------------------------

CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}'


def challenge(claims: str = CLAIMS) -> dict[str, str]:
    coded = base64.urlsafe_b64encode(claims.encode()).decode().rstrip("=")
    return {
        "WWW-Authenticate": 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/'
        f'authorize", error="insufficient_claims", claims="{coded}"'
    }


async def test_without_a_way_to_a_fresh_token_a_refused_one_asks_for_sign_in(far_end: FarEnd) -> None:
    far_end.says(Says(401, error("InvalidAuthenticationToken")))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(SignInNeeded) as refused:
            await graph.post(ADELE, "/drives/1/items/2/invite", {})

    assert type(refused.value) is SignInNeeded
    assert len(far_end.calls) == 1


@pytest.mark.parametrize(
    ("status", "headers", "claims"), [(401, {}, None), (401, challenge(), CLAIMS), (403, challenge(), CLAIMS)]
)
async def test_a_refused_token_is_replaced_once_with_the_claims_that_graph_demands(
    far_end: FarEnd, status: int, headers: dict[str, str], claims: str | None
) -> None:
    demanded = []

    async def fresh(user: UserKey, claims: str | None) -> str:
        demanded.append((user, claims))
        return "fresh"

    far_end.says(Says(status, headers=headers), Says(json={"id": "done"}))

    async with graph_at(far_end.url, fresh_token_for=fresh) as graph:
        answer = await graph.post(ADELE, "/drives/1/items/2/invite", {"roles": ["read"]})

    assert answer.body == {"id": "done"}
    assert demanded == [(ADELE, claims)]
    assert far_end.calls[1].headers["authorization"] == "Bearer fresh"
    assert far_end.calls[1].json == {"roles": ["read"]}


async def test_a_fresh_token_that_is_refused_too_asks_for_sign_in(far_end: FarEnd) -> None:
    async def fresh(user: UserKey, claims: str | None) -> str:
        return "fresh"

    far_end.says(Says(401), Says(401))

    async with graph_at(far_end.url, fresh_token_for=fresh) as graph:
        with pytest.raises(SignInNeeded):
            await graph.get(ADELE, "/me")

    assert len(far_end.calls) == 2


@pytest.mark.parametrize("header", ["", 'Bearer claims=""', 'Bearer claims="!"', 'Bearer claims="_w"', "claims=x"])
def test_a_challenge_without_readable_claims_names_none(header: str) -> None:
    assert claims_in(header) is None
