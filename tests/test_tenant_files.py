"""The pretend Graph finds files as the real one does: addresses, search, links, and who sees what."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.tenant_side import Caller, Side, address, sharing_token, tenant_side


@pytest.fixture
async def side() -> AsyncIterator[Side]:
    async with tenant_side() as running:
        yield running


async def hits(caller: Caller, words: str, **more: Any) -> list[dict[str, Any]]:
    request = {"entityTypes": ["driveItem"], "query": {"queryString": words}, "from": 0, "size": 10} | more
    container = (await caller.post("/search/query", {"requests": [request]})).value[0]["hitsContainers"][0]
    found: list[dict[str, Any]] = container.get("hits", [])
    assert container["total"] >= len(found)
    assert ("hits" in container) == bool(found)
    return found


async def names(caller: Caller, words: str, **more: Any) -> list[str]:
    return [hit["resource"]["name"] for hit in await hits(caller, words, **more)]


# --- search/query -------------------------------------------------------------------------------------


async def test_two_files_of_one_name_are_two_hits_in_their_own_folders(side: Side) -> None:
    found = await hits(side.signed_in("adele"), "Budget.xlsx")

    assert [hit["resource"]["name"] for hit in found] == ["Budget.xlsx", "Budget.xlsx"]
    assert {hit["hitId"] for hit in found} == {
        side.tenant.item("Finance/Budget.xlsx").id,
        side.tenant.item("Offsite/Budget.xlsx").id,
    }
    assert all("id" not in hit["resource"] for hit in found)
    assert all(hit["resource"]["parentReference"]["driveId"] for hit in found)


async def test_only_whole_words_are_found_unless_a_star_ends_them(side: Side) -> None:
    adele = side.signed_in("adele")

    assert await names(adele, "annu") == []
    assert await names(adele, "annu*") == ["Annual Report.docx"]
    assert await names(adele, "annual rep*") == ["Annual Report.docx"]
    assert await names(adele, "report ANNUAL") == ["Annual Report.docx"]


async def test_search_finds_by_what_stands_in_a_file_and_marks_it(side: Side) -> None:
    (hit,) = await hits(side.signed_in("adele"), "reimbursement")

    assert hit["resource"]["name"] == "Travel Policy.docx"
    assert "<c0>reimbursement</c0>" in hit["summary"]


async def test_nobody_finds_what_they_may_not_open(side: Side) -> None:
    assert await names(side.signed_in("lynne"), "payroll") == ["Payroll 2026.xlsx"]
    assert await names(side.signed_in("pradeep"), "payroll") == ["Payroll 2026.xlsx"]
    assert await names(side.signed_in("adele"), "payroll") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("travel policy AND isDocument=true", ["Travel Policy.docx"]),
        ('"travel policy"', ["Travel Policy.docx"]),
        ("filename:offsite", ["Offsite"]),
        ("forecast OR headcount filetype:xlsx", {"Forecast.xlsx", "Headcount.xlsx", "Budget.xlsx"}),
        ("budget NOT catering filetype:xlsx", ["Budget.xlsx"]),
        ("差旅", ["差旅政策.docx"]),
        ("reisebericht munchen", ["Reisebericht München.docx"]),
        ("", []),
    ],
)
async def test_queries_mean_what_they_mean_there(side: Side, words: str, found: list[str] | set[str]) -> None:
    answered = await names(side.signed_in("adele"), words)

    assert (set(answered) if isinstance(found, set) else answered) == found


async def test_search_comes_in_pages_and_refuses_what_it_cannot_do(side: Side) -> None:
    adele = side.signed_in("adele")

    first, second = await names(adele, "budget*", size=1), await names(adele, "budget*", size=1, **{"from": 1})
    assert first == second == ["Budget.xlsx"]
    for bad in ({"region": "NAM"}, {"size": 0}, {"entityTypes": ["planet"]}, {"query": "budget"}):
        request = {"entityTypes": ["driveItem"], "query": {"queryString": "budget"}} | bad
        assert (await adele.post("/search/query", {"requests": [request]})).status == 400


# --- addresses ----------------------------------------------------------------------------------------


async def test_every_form_of_address_leads_to_the_same_item(side: Side) -> None:
    adele, budget = side.signed_in("adele"), side.tenant.item("Finance/Budget.xlsx")
    drive, item = budget.drive.id, budget.id

    for path in (
        f"/drives/{drive}/items/{item}",
        f"/drives/{drive.replace('!', '%21')}/items/{item}",
        f"/me/drive/items/{item}",
        "/me/drive/root:/Finance/Budget.xlsx",
        f"/drives/{drive}/root:/finance/budget.xlsx:",
        f"/users/{side.person('adele').id}/drive/items/{item}",
        f"/users/adele@contoso.com/drive/items/{budget.parent.id if budget.parent else ''}:/Budget.xlsx",
        f"/shares/{sharing_token(budget.web_url)}/driveItem",
        f"/shares/{sharing_token(budget.web_url + '?web=1')}/driveItem",
    ):
        assert (await adele.get(path)).body["id"] == item, path


async def test_every_form_of_address_takes_an_invite(side: Side) -> None:
    adele, plan = side.signed_in("adele"), side.tenant.item("Q4 Plan.docx")
    body = {"recipients": [{"email": "diego@contoso.com"}], "requireSignIn": True, "roles": ["read"]}
    assert plan.drive.site

    mine = side.tenant.item("Travel Policy.docx").id
    for path in (
        f"/me/drive/items/{mine}/invite",
        f"/users/{side.person('adele').id}/drive/items/{mine}/invite",
        "/me/drive/root:/Travel Policy.docx:/invite",
        f"/drives/{plan.drive.id}/items/{plan.id}/invite",
        f"/drives/{plan.drive.id}/items/{plan.id}/microsoft.graph.invite",
        f"/drives/{plan.drive.id}/root:/General/Q4 Plan.docx:/invite",
        f"/groups/{plan.drive.group}/drive/items/{plan.id}/invite",
        f"/sites/{plan.drive.site.id}/drive/items/{plan.id}/invite",
        f"/beta/workbooks/{plan.id}/invite",
    ):
        assert (await adele.post(path, body)).status == 200, path
    assert (await adele.post(f"/workbooks/{plan.id}/invite", body)).status == 400


async def test_an_address_that_leads_nowhere_says_so(side: Side) -> None:
    adele, report = side.signed_in("adele"), side.tenant.item("Annual Report.docx")

    assert (await adele.get(f"/drives/{report.drive.id}/items/01NOTHING")).code == "itemNotFound"
    malformed = await adele.get("/drives/nonsense/items/01NOTHING")
    assert (malformed.status, malformed.code) == (400, "invalidRequest")
    assert (await adele.get("/drives/b!nonsense/items/01NOTHING")).status == 404
    assert (await side.signed_in("diego").get("/me/drive")).status == 404
    assert (await adele.get("/shares/u!%%%/driveItem")).status == 400
    assert (await adele.get("/shares/x/driveItem")).status == 400
    assert (await adele.get(f"{address(report)}/nonsense")).status == 400
    assert (await adele.get(f"{address(report)}?$expand=permissions")).status == 400


async def test_roots_sites_and_a_single_permission_have_addresses_of_their_own(side: Side) -> None:
    adele, plan = side.signed_in("adele"), side.tenant.item("Q4 Plan.docx")
    assert plan.drive.site
    row = (await adele.listed(plan))[0]

    assert (await adele.get(f"/drives/{plan.drive.id}/root")).body["root"] == {}
    assert (await adele.get(f"/drives/{plan.drive.id}/items/root/children")).value
    assert (await adele.get(f"/sites/{plan.drive.site.id}")).body["displayName"] == "Sales"
    assert (await adele.get(f"/sites/{plan.drive.site.id}/drive")).body["id"] == plan.drive.id
    one = (await adele.get(f"{address(plan)}/permissions/{row['id']}")).body
    assert (one["id"], one["inheritedFrom"]) == (row["id"], {})
    assert (await adele.get(f"{address(plan)}/permissions?$select=id,roles")).value[0].keys() == {"id", "roles"}


async def test_the_retired_addresses_answer_and_know_nothing(side: Side) -> None:
    for name in ("recent", "sharedWithMe"):
        assert (await side.signed_in("adele").get(f"/me/drive/{name}")).value == []


async def test_a_folder_lists_what_is_in_it_page_by_page(side: Side) -> None:
    adele = side.signed_in("adele")

    first = await adele.get("/me/drive/root/children?$top=5&$select=id,name")
    second = await adele.get(first.body["@odata.nextLink"])

    assert len(first.value) == 5
    assert set(first.value[0]) == {"id", "name"}
    assert not {row["id"] for row in first.value} & {row["id"] for row in second.value}


async def test_a_drive_is_searched_by_the_starts_of_words(side: Side) -> None:
    adele, own = side.signed_in("adele"), side.tenant.item("Annual Report.docx").drive

    inside = await adele.get(f"/drives/{own.id}/root/search(q='budg')")
    everywhere = await adele.get("/me/drive/search(q='road')")

    assert {row["name"] for row in inside.value} == {"Budget.xlsx"}
    (road,) = everywhere.value
    assert road["remoteItem"]["parentReference"]["driveId"] == side.tenant.item("Roadmap.pptx").drive.id


async def test_a_channels_files_folder_is_for_its_members(side: Side) -> None:
    team = side.tenant.teams[0]
    path = f"/teams/{team.groupId}/channels/{team.channels[1].id}/filesFolder"

    assert (await side.signed_in("ryan").get(path)).body["name"] == "Budget 2026"
    assert (await side.signed_in("ryan.park").get(path)).status == 404


# --- the token ----------------------------------------------------------------------------------------


async def test_a_call_without_a_good_token_is_refused_with_a_challenge(side: Side) -> None:
    for token in ("", "garbage"):
        answer = await Caller(side.session, side.base_url, token).get("/me")
        assert (answer.status, answer.code) == (401, "InvalidAuthenticationToken")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")


async def test_an_apps_own_token_opens_nothing(side: Side) -> None:
    assert (await Caller(side.session, side.base_url, "app:").get("/me")).status == 403


async def test_what_the_scopes_leave_out_is_refused(side: Side) -> None:
    report, plan = side.tenant.item("Annual Report.docx"), side.tenant.item("Q4 Plan.docx")
    reader = side.signed_in("adele", "Files.Read.All")
    own_only = side.signed_in("adele", "Files.ReadWrite")

    assert (await reader.get(address(report))).status == 200
    assert (await reader.invite(report, recipients=[{"email": "ryan@contoso.com"}])).status == 403
    assert (await reader.get(f"/shares/{sharing_token(report.web_url)}/driveItem")).status == 403
    assert (await own_only.get(address(report))).status == 200
    assert (await own_only.get(address(plan))).status == 404
    assert (await own_only.post("/search/query", {"requests": []})).status == 403
    assert (await own_only.get("/users")).code == "Authorization_RequestDenied"


async def test_headers_are_those_of_the_real_one(side: Side) -> None:
    answer = await side.signed_in("adele").get("/me", client_request_id="7b6cb1c8-0000-4000-8000-000000000000")

    assert answer.headers["client-request-id"] == "7b6cb1c8-0000-4000-8000-000000000000"
    assert answer.headers["request-id"] != answer.headers["client-request-id"]
    assert "ServerInfo" in answer.headers["x-ms-ags-diagnostic"]
    assert answer.headers["Content-Type"].startswith("application/json;odata.metadata=minimal")


# --- many at once, and too many -----------------------------------------------------------------------


async def test_a_batch_answers_each_on_its_own(side: Side) -> None:
    report = side.tenant.item("Annual Report.docx")
    invite = {
        "recipients": [{"email": "ryan@contoso.com"}],
        "requireSignIn": True,
        "sendInvitation": False,
        "roles": ["read"],
    }
    json_type = {"Content-Type": "application/json"}

    answer = await side.signed_in("adele").post(
        "/$batch",
        {
            "requests": [
                {"id": "1", "method": "GET", "url": "/me?$select=id"},
                {"id": "2", "method": "POST", "url": f"{address(report)}/invite", "headers": json_type, "body": invite},
                {"id": "3", "method": "GET", "url": "/drives/b!no/items/1"},
                {"id": "4", "method": "GET", "url": "/me", "dependsOn": ["3"]},
                {"id": "5", "method": "POST", "url": f"{address(report)}/invite", "body": invite},
            ]
        },
    )

    statuses = {row["id"]: row["status"] for row in answer.body["responses"]}
    assert statuses == {"1": 200, "2": 200, "3": 404, "4": 424, "5": 400}


async def test_a_batch_that_is_none_is_refused_whole(side: Side) -> None:
    adele, one = side.signed_in("adele"), {"id": "1", "method": "GET", "url": "/me"}

    for requests in ([], [one] * 2, [one | {"url": "https://example.com/me"}], [one | {"url": "/$batch"}], [5], "x"):
        assert (await adele.post("/$batch", {"requests": requests})).status == 400
    many = [one | {"id": str(n)} for n in range(21)]
    assert (await adele.post("/$batch", {"requests": many})).status == 400


async def test_who_spends_the_minutes_units_is_told_to_wait(side: Side) -> None:
    side.tenant.manners.unitsPerMinute = 12
    adele, report = side.signed_in("adele"), side.tenant.item("Annual Report.docx")

    first, second, third = [await adele.get(f"{address(report)}/permissions") for _ in range(3)]

    assert "RateLimit-Limit" not in first.headers
    assert second.headers["RateLimit-Remaining"] == "2"
    assert (third.status, third.code) == (429, "TooManyRequests")
    assert 0 < float(third.headers["Retry-After"]) <= 60


async def test_each_part_of_a_batch_counts_and_is_throttled_by_itself(side: Side) -> None:
    side.tenant.manners.unitsPerMinute = 12
    report = side.tenant.item("Annual Report.docx")
    one = {"method": "GET", "url": f"{address(report)}/permissions"}

    answer = await side.signed_in("adele").post("/$batch", {"requests": [one | {"id": str(n)} for n in range(3)]})

    assert answer.status == 200
    assert [row["status"] for row in answer.body["responses"]] == [200, 200, 429]
    assert float(answer.body["responses"][2]["headers"]["Retry-After"]) > 0


@pytest.mark.parametrize("body", ["{", "[" * 20_000, '"text"', "null"])
async def test_a_body_that_is_no_object_is_a_400(side: Side, body: str) -> None:
    adele, report = side.signed_in("adele"), side.tenant.item("Annual Report.docx")
    headers = {"Authorization": f"Bearer {adele.token}", "Content-Type": "application/json"}

    url = f"{side.base_url}/graph/v1.0{address(report)}/invite"
    async with side.session.post(url, data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_a_write_without_a_content_type_is_a_400(side: Side) -> None:
    adele, report = side.signed_in("adele"), side.tenant.item("Annual Report.docx")
    headers = {"Authorization": f"Bearer {adele.token}", "Content-Type": "text/plain"}

    url = f"{side.base_url}/graph/v1.0{address(report)}/invite"
    async with side.session.post(url, data="{}", headers=headers) as answer:
        assert answer.status == 400
