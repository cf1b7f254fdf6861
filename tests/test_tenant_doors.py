"""The control doors: truth, faults, clock, reset, tokens, and whom they answer."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import ValidationError

from bot.emulator.known_faults import NAMES
from bot.emulator.tenant import Tenant
from tests.tenant_side import CONTOSO, Caller, Side, address, tenant_side

DRIVE = {
    "id": "b!1",
    "driveType": "business",
    "webUrl": "https://contoso-my.sharepoint.com/x",
    "owner": "lee@contoso.com",
}


@pytest.fixture
async def side() -> AsyncIterator[Side]:
    async with tenant_side() as running:
        yield running


async def door(side: Side, method: str, name: str, body: object = None, **headers: str) -> tuple[int, Any]:
    url = f"{side.base_url}/_tenant/{name}"
    async with side.session.request(method, url, json=body, headers=headers) as answer:
        return answer.status, await answer.json()


async def plan(side: Side, *faults: dict[str, Any]) -> None:
    assert (await door(side, "POST", "faults", list(faults)))[0] == 200


async def share(side: Side) -> Any:
    return await side.signed_in("adele").invite(
        side.tenant.item("Annual Report.docx"), recipients=[{"email": "ryan@contoso.com"}]
    )


# --- truth --------------------------------------------------------------------------------------------


async def test_the_state_shows_permissions_mails_and_calls(side: Side) -> None:
    await share(side)

    _, state = await door(side, "GET", "state")

    report = side.tenant.item("Annual Report.docx")
    (item,) = [item for item in state["items"] if item["itemId"] == report.id]
    assert item["driveId"] == report.drive.id
    roles = {row["grantedToV2"]["user"]["email"]: row["roles"] for row in item["permissions"]}
    assert roles["ryan@contoso.com"] == ["write"]
    assert [mail["to"] for mail in state["outbox"]] == ["ryan@contoso.com"]
    call = state["calls"][-1]
    assert (call["method"], call["status"], call["user"]) == ("POST", 200, "adele@contoso.com")
    assert call["path"] == f"/graph/v1.0{address(report)}/invite"
    assert call["body"]["recipients"] == [{"email": "ryan@contoso.com"}]
    assert state["tenantId"] == side.tenant.id


async def test_the_state_knows_outsiders_whom_graph_does_not_list_yet(side: Side) -> None:
    report = side.tenant.item("Annual Report.docx")
    await side.signed_in("adele").invite(report, recipients=[{"email": "carlos@fabrikam.com"}])

    _, state = await door(side, "GET", "state")

    assert "carlos@fabrikam.com" in json.dumps(state["items"])


async def test_people_are_shown_with_the_ids_of_both_worlds(side: Side) -> None:
    _, people = await door(side, "GET", "people")

    assert set(people[0]) == {"id", "displayName", "mail", "userType", "teamsId"}
    assert all(one["teamsId"].startswith("29:") for one in people)
    assert len({one["id"] for one in people} | {one["teamsId"] for one in people}) == 2 * len(people)


async def test_reset_puts_everything_back(side: Side) -> None:
    before = await door(side, "GET", "state")
    await share(side)
    await plan(side, {"path": "never"})
    await door(side, "POST", "clock", {"advance_s": 60})

    await door(side, "POST", "reset")

    assert await door(side, "GET", "state") == before
    assert (await door(side, "GET", "faults"))[1] == []
    assert (await door(side, "GET", "clock"))[1] == {"offset_s": 0}


async def test_a_token_from_the_door_opens_graph_for_that_person(side: Side) -> None:
    _, given = await door(side, "POST", "token", {"user": "megan@contoso.com"})

    me = await Caller(side.session, side.base_url, given["access_token"]).get("/me")
    assert me.body["displayName"] == "Megan Bowen"
    assert (await door(side, "POST", "token", {"user": "nobody@contoso.com"}))[0] == 404
    assert (await door(side, "POST", "token", {"name": "megan"}))[0] == 400


async def test_listeners_hear_of_every_change(side: Side) -> None:
    heard: list[int] = []
    stop = side.tenant.subscribe(lambda: heard.append(1))

    await share(side)
    assert heard
    stop()
    heard.clear()
    await share(side)
    assert not heard


# --- faults -------------------------------------------------------------------------------------------


async def test_a_fault_answers_as_often_as_it_says(side: Side) -> None:
    busy = {"method": "POST", "path": "/invite$", "times": 2, "status": 429, "headers": {"Retry-After": "0.05"}}
    await plan(side, busy | {"body": {"error": {"code": "TooManyRequests", "message": "Please retry"}}})

    answers = [await share(side) for _ in range(3)]

    assert [answer.status for answer in answers] == [429, 429, 200]
    assert answers[0].headers["Retry-After"] == "0.05"
    assert answers[0].code == "TooManyRequests"
    assert [call["status"] for call in side.tenant.calls] == [429, 429, 200]
    assert len(side.tenant.outbox) == 1


async def test_cut_before_changes_nothing_and_cut_after_everything(side: Side) -> None:
    report = side.tenant.item("Annual Report.docx")

    await plan(side, {"path": "invite", "cut": "before"})
    with pytest.raises(aiohttp.ClientError):
        await share(side)
    assert "ryan@contoso.com" not in side.tenant.permissions_of(report)

    await plan(side, {"path": "invite", "cut": "after"})
    with pytest.raises(aiohttp.ClientError):
        await share(side)
    assert side.tenant.permissions_of(report)["ryan@contoso.com"] == "write"
    assert [(call["status"], call["cut"]) for call in side.tenant.calls] == [(0, "before"), (200, "after")]


async def test_a_fault_may_have_no_body_or_only_take_its_time(side: Side) -> None:
    await plan(side, {"path": "invite", "status": 503}, {"path": "invite", "delay_ms": 1})

    empty, late = await share(side), await share(side)

    assert (empty.status, empty.body) == (503, None)
    assert late.status == 200


async def test_a_fault_can_wait_for_its_call(side: Side) -> None:
    """An entry without an answer lets a call pass."""
    await plan(side, {"path": "/invite$"}, {"path": "/invite$", "status": 503})

    assert [(await share(side)).status for _ in range(3)] == [200, 503, 200]


@pytest.mark.parametrize("name", NAMES)
async def test_a_fault_may_be_like_one_that_graph_is_known_for(side: Side, name: str) -> None:
    await plan(side, {"path": "/invite$", "like": name})

    answer = await share(side)

    assert answer.status >= 400
    assert answer.headers["request-id"]
    if answer.body:
        inner = answer.body["error"]["innerError"]
        assert answer.body["error"]["code"]
        assert inner["request-id"] == answer.headers["request-id"]
    assert side.tenant.outbox == []
    assert side.tenant.calls[-1]["status"] == answer.status
    assert side.tenant.calls[-1]["user"] == "adele@contoso.com"


async def test_retry_after_comes_as_a_fraction_as_a_date_and_not_at_all(side: Side) -> None:
    waits = ("throttled", "throttledUntil", "throttledSilently")
    await plan(side, *({"path": "/invite$", "like": name} for name in waits))

    fraction, date, silent = [(await share(side)).headers.get("Retry-After") for _ in range(3)]

    assert fraction is not None
    assert "." in fraction
    assert date is not None
    assert 0 < (parsedate_to_datetime(date) - datetime.now(UTC)).total_seconds() <= 2
    assert silent is None


async def test_a_claims_challenge_says_what_the_next_token_must_have(side: Side) -> None:
    await plan(side, {"path": "/invite$", "like": "claimsChallenge"})

    answer = await share(side)

    challenge = answer.headers["WWW-Authenticate"]
    assert answer.status == 401
    assert 'error="insufficient_claims"' in challenge
    claims = challenge.partition('claims="')[2].rstrip('"')
    assert json.loads(base64.b64decode(claims))["access_token"]["nbf"]["essential"] is True


async def test_both_ways_to_say_locked(side: Side) -> None:
    await plan(side, {"path": "/invite$", "like": "locked"}, {"path": "/invite$", "like": "lockedInside"})

    outer, inner = await share(side), await share(side)

    assert (outer.code, outer.inner) == ("resourceLocked", None)
    assert (inner.code, inner.inner) == ("notAllowed", "resourceLocked")


async def test_what_a_fault_says_itself_goes_before_what_it_is_like(side: Side) -> None:
    await plan(side, {"path": "/invite$", "like": "throttled", "status": 509, "headers": {"Retry-After": "7"}})

    answer = await share(side)

    assert (answer.status, answer.headers["Retry-After"], answer.code) == (509, "7", "TooManyRequests")


@pytest.mark.parametrize(
    "fault", [{"like": "rain"}, {"path": "("}, {"status": 7}, {"times": 0}, {"cut": "maybe"}, {"colour": "red"}]
)
async def test_a_fault_that_makes_no_sense_is_refused(side: Side, fault: dict[str, Any]) -> None:
    await plan(side, {"path": "kept"})

    status, answer = await door(side, "POST", "faults", [fault])

    assert status == 400
    assert answer["error"]
    assert [fault.path for fault in side.tenant.faults] == ["kept"]


# --- the clock ----------------------------------------------------------------------------------------


async def test_who_waits_for_the_clock_hears_at_once_when_it_moves(side: Side) -> None:
    waiting = asyncio.create_task(door(side, "GET", "clock?unlike=0"))

    await door(side, "POST", "clock", {"advance_s": 3600})
    assert (await waiting)[1] == {"offset_s": 3600}
    assert (await door(side, "POST", "clock", {"advance_s": 10}))[1] == {"offset_s": 3610}
    assert (await door(side, "GET", "clock?unlike=0"))[1] == {"offset_s": 3610}


@pytest.mark.parametrize("body", [{}, {"advance_s": "soon"}, {"advance_s": 10**12}, [], None])
async def test_a_move_that_makes_no_sense_is_refused(side: Side, body: object) -> None:
    assert (await door(side, "POST", "clock", body))[0] == 400


# --- the guard ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "localhost:{port}"}, 200),
        ({"Host": "[::1]:{port}"}, 200),
        ({"Host": "127.0.0.1:{port}", "Origin": "http://127.0.0.1:{port}"}, 200),
        ({"Host": "127.0.0.1:1"}, 403),
        ({"Host": "127.0.0.1"}, 403),
        ({"Host": "evil.example:{port}"}, 403),
        ({"Host": "127.0.0.1.evil.example:{port}"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost:{port}"}, 403),
    ],
)
async def test_only_this_machines_own_pages_get_in(side: Side, headers: dict[str, str], status: int) -> None:
    port = side.base_url.rpartition(":")[2]
    sent = {name: value.format(port=port) for name, value in headers.items()}

    assert (await door(side, "GET", "clock", **sent))[0] == status


# --- the file -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"people": []},
        {"signedIn": "nobody@contoso.com"},
        {"drives": [DRIVE | {"files": [{"path": "a.docx"}, {"path": "A.docx"}]}]},
        {"drives": [DRIVE, DRIVE]},
        {"drives": [DRIVE | {"permissions": [{"to": "Nobodies", "role": "read"}]}]},
        {"colour": "red"},
        {"drives": [DRIVE | {"owner": "nobody@contoso.com"}]},
    ],
)
def test_a_tenant_file_with_a_mistake_is_refused(change: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "tenant.json"
    file.write_text(json.dumps(json.loads(CONTOSO.read_bytes()) | change))

    with pytest.raises((ValidationError, ValueError)):
        Tenant.load(file)


def test_contoso_is_what_the_documentation_promises() -> None:
    tenant = Tenant.load(CONTOSO)
    adele = tenant.user(tenant.signed_in)
    assert adele

    files = tenant.files_of(adele)
    assert files[0]["path"] == "Adele Vance/Annual Report.docx"
    assert [file["name"] for file in files].count("Budget.xlsx") == 2
    assert [user.displayName for user in tenant.people.values() if user.givenName == "Ryan"] == [
        "Ryan Gregg",
        "Ryan Park",
    ]
    sales = tenant.teams[0]
    assert [channel.displayName for channel in sales.channels] == ["General", "Budget 2026"]
    assert {tenant.people[member].givenName for member in sales.members} == {"Adele", "Ryan", "Megan", "Lee", "Priya"}
