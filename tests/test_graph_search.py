"""Finding files and people: what is asked, what comes back, who is offered and who is not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import NotAllowed, NotFound, SignInNeeded, Unavailable
from bot.graph import addresses, people
from bot.graph.addresses import file_link, is_sharing_link, odata, search_clause, share_token
from bot.graph.files import Files, keywords
from bot.graph.fit import Fit, fit, fit_person
from bot.graph.people import People
from bot.model import File, Person
from tests.graph_far_end import ADELE, FarEnd, Says, graph_at, standing


@pytest.fixture
async def far_end() -> AsyncIterator[FarEnd]:
    async with standing() as running:
        yield running


# --- addresses ---------------------------------------------------------------------------------------


ADDRESSES = {
    "drive and item": (addresses.drive_item("b!x/1", "01A"), "/drives/b%21x%2F1/items/01A"),
    "a file": (
        addresses.item_path(File(drive_id="b!x", item_id="01A", name="Budget.xlsx")),
        "/drives/b%21x/items/01A",
    ),
    "group": (addresses.group_item("g", "1!2"), "/groups/g/drive/items/1%212"),
    "site": (addresses.site_item("contoso.com,a,b", "1"), "/sites/contoso.com%2Ca%2Cb/drive/items/1"),
    "user": (addresses.user_item("u", "1"), "/users/u/drive/items/1"),
    "mine": (addresses.my_item("1"), "/me/drive/items/1"),
    "path": (addresses.item_at("/me/drive", "Finance/Q3: 50%.xlsx"), "/me/drive/root:/Finance/Q3%3A%2050%25.xlsx:"),
    "path in a drive": (addresses.item_at(addresses.drive("b!x"), "/a/b/"), "/drives/b%21x/root:/a/b:"),
    "path in a folder": (addresses.item_at(addresses.drive_item("b!x", "1"), "a"), "/drives/b%21x/items/1:/a:"),
    "workbook, beta": (addresses.workbook("1"), "/beta/workbooks/1"),
    "channel": (
        addresses.channel_folder("t", "19:x@thread.tacv2"),
        "/teams/t/channels/19%3Ax%40thread.tacv2/filesFolder",
    ),
}


@pytest.mark.parametrize(("made", "expected"), ADDRESSES.values(), ids=ADDRESSES)
def test_every_form_of_an_items_address_is_percent_encoded(made: str, expected: str) -> None:
    assert made == expected


@pytest.mark.parametrize("path", ["", "/", "a/../b", "./a"])
def test_a_path_that_would_lead_elsewhere_is_none(path: str) -> None:
    with pytest.raises(NotFound):
        addresses.item_at("/me/drive", path)


@pytest.mark.parametrize("part", ["", ".", "..", "x" * 1025])
def test_what_is_no_id_leads_nowhere(part: str) -> None:
    with pytest.raises(NotFound):
        addresses.drive_item("b!x", part)


@pytest.mark.parametrize(
    ("url", "token"),
    [
        (
            "https://onedrive.live.com/redir?resid=1231244193912!12&authKey=1201919!12921!1",
            "u!aHR0cHM6Ly9vbmVkcml2ZS5saXZlLmNvbS9yZWRpcj9yZXNpZD0xMjMxMjQ0MTkzOTEyITEyJmF1dGhLZXk9MTIwMTkxOSExMjkyMSEx",
        ),
        (
            "https://contoso.sharepoint.com/:w:/s/Sales/EaBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789?e=4%3aAbCdEf",
            "u!aHR0cHM6Ly9jb250b3NvLnNoYXJlcG9pbnQuY29tLzp3Oi9zL1NhbGVzL0VhQmNEZUZnSGlKa0xtTm9QcVJzVHVWd1h5WjAxMjM0NTY3ODk_ZT00JTNhQWJDZEVm",
        ),
    ],
)
def test_a_link_is_coded_as_the_shares_api_wants_it(url: str, token: str) -> None:
    assert share_token(url) == token


@pytest.mark.parametrize(
    "url",
    [
        "https://contoso.sharepoint.com/:p:/s/Mkt/EabcD?e=1",
        "https://contoso-my.sharepoint.com/personal/adele_contoso_com/Documents/Q3%20Plan.docx",
        "https://CONTOSO.SharePoint.com:443/x",
        "https://contoso.sharepoint.us/x",
        "https://contoso.sharepoint-mil.us/x",
        "https://contoso.sharepoint.cn/x",
        "https://1drv.ms/w/s!Abc",
        "https://onedrive.live.com/redir?resid=1",
        "https://contoso.sharepoint.com/:x:/r/sites/Sales/Shared%20Documents/Budget.xlsx?d=w0123&csf=1&web=1",
        "https://contoso.sharepoint.com/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=%7B0E1A%7D&file=Budget.xlsx",
        "https://contoso.sharepoint.com/:f:/g/personal/adele_contoso_com/Eabc",
    ],
)
def test_links_of_sharepoint_and_onedrive_are_taken(url: str) -> None:
    assert is_sharing_link(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "contoso.sharepoint.com/x",
        "http://contoso.sharepoint.com/x",
        "https://contoso.sharepoint.com",
        "https://contoso.sharepoint.com:8443/x",
        "https://contoso.sharepoint.com:x/x",
        "https://contoso.sharepoint.com@evil.example/x",
        "https://evil.example\\.sharepoint.com/x",
        "https://contoso.sharepoint.com.evil.example/x",
        "https://evilsharepoint.com/x",
        "https://sharepoint.com/x",
        "https://evil.example/?.sharepoint.com/x",
        "https://evil.example#.sharepoint.com/x",
        "https://[::1/x",
        "https://169.254.169.254/latest",
        "http://127.0.0.1:3978/graph/x",
        "https://contoso.sharepoint.com/a b",
        "https://contoso.sharepoint.com/a\nb",
        "https://contoso.sharepoint.com/\u202egnp.exe",
        "https://contoso.sharepoint.com/\ud800",
        "https://contoso.sharepoint.com/" + "a" * 5000,
        "file://contoso.sharepoint.com/x",
    ],
)
def test_no_other_address_is_a_sharing_link(url: str) -> None:
    assert not is_sharing_link(url)


PLAN = "https://contoso.sharepoint.com/sites/Sales/Shared Documents/General/Q3 Plan.docx"


@pytest.mark.parametrize(
    "host",
    [
        "teams.microsoft.com",
        "teams.cloud.microsoft",
        "gov.teams.microsoft.us",
        "dod.teams.microsoft.us",
        "teams.microsoftonline.cn",
    ],
)
def test_a_link_to_a_file_in_teams_is_the_files_own_address(host: str) -> None:
    object_url = quote(PLAN.replace(" ", "%20"), safe="")
    link = f"https://{host}/l/file/0E1A2B3C?tenantId=5d1e&fileType=docx&objectUrl={object_url}&serviceName=teams"

    assert file_link(link) == PLAN.replace(" ", "%20")
    assert file_link(PLAN.replace(" ", "%20")) == PLAN.replace(" ", "%20")


@pytest.mark.parametrize(
    "link",
    [
        "https://teams.microsoft.com/l/file/1?objectUrl=https%3A%2F%2Fevil.example%2Fx",
        "https://teams.microsoft.com/l/file/1",
        "https://teams.microsoft.com/l/message/1?objectUrl=https%3A%2F%2Fcontoso.sharepoint.com%2Fx",
        "http://teams.microsoft.com/l/file/1?objectUrl=https%3A%2F%2Fcontoso.sharepoint.com%2Fx",
        "https://teams.microsoft.com@evil.example/l/file/1?objectUrl=https%3A%2F%2Fcontoso.sharepoint.com%2Fx",
        "https://teams.microsoft.com.evil.example/l/file/1?objectUrl=https%3A%2F%2Fcontoso.sharepoint.com%2Fx",
        "https://teams.microsoft.com/l/file/1?objectUrl=" + "a" * 10000,
        "https://[::1/l/file/1?objectUrl=x",
    ],
)
def test_a_link_in_teams_leads_nowhere_else(link: str) -> None:
    assert file_link(link) is None


def test_a_local_tenants_own_links_are_taken_when_it_is_named() -> None:
    assert is_sharing_link("http://127.0.0.1:3978/graph/x", local_hosts={"127.0.0.1"})
    assert not is_sharing_link("http://127.0.0.2:3978/graph/x", local_hosts={"127.0.0.1"})


async def test_half_a_character_breaks_no_question(far_end: FarEnd) -> None:
    far_end.by_path = {"/": value()}

    async with graph_at(far_end.url) as graph:
        await People(graph=graph).search(ADELE, "ryan\ud800")
        await People(graph=graph).by_mails(ADELE, ["ryan\ud800@contoso.com"])
        await Files(graph=graph).search(ADELE, "budget\ud800")
        await graph.get(ADELE, addresses.my_item("\ud800"))

    assert len(far_end.calls) == 5


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Ryan", '"displayName:Ryan" OR "mail:Ryan"'),
        ("Mueller", '"displayName:Mueller" OR "displayName:Müller" OR "mail:Mueller"'),
        ("Müller", '"displayName:Müller" OR "displayName:Mueller" OR "mail:Müller"'),
        ("Liu Yang", '"displayName:Liu Yang" OR "mail:Liu.Yang" OR "mail:Yang.Liu"'),
        ("LG", '"displayName:LG" OR "mail:LG" OR "displayName:L G"'),
    ],
)
async def test_the_directory_is_asked_for_all_that_a_name_may_be_written_as(
    far_end: FarEnd, words: str, asked: str
) -> None:
    far_end.by_path = {"/v1.0/users": value(), "/v1.0/me/people": value()}

    async with graph_at(far_end.url) as graph:
        await People(graph=graph).search(ADELE, words)

    (users,) = [call for call in far_end.calls if call.target.startswith("/v1.0/users")]
    assert parse_qs(urlsplit(users.target).query)["$search"] == [asked]


def test_quotes_inside_a_query_stay_inside() -> None:
    assert odata("O'Brien' or 1 eq 1") == "'O''Brien'' or 1 eq 1'"
    assert search_clause("displayName", 'a" OR "b\\') == '"displayName:a\\" OR \\"b\\\\"'
    assert search_clause("", "ryan") == '"ryan"'


@settings(deadline=None)
@given(st.text())
def test_no_text_breaks_the_check_of_a_link(text: str) -> None:
    assert is_sharing_link(text) in {True, False}
    assert file_link(text) in {None, text}


# --- how well words fit ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "name", "how"),
    [
        ("Ryan Gregg", "Ryan Gregg", Fit.SAME),
        ("ryan  gregg!", "Ryan Gregg", Fit.SAME),
        ("gregg, ryan", "Ryan Gregg", Fit.WHOLE_WORDS),
        ("ryan", "Ryan Gregg", Fit.WHOLE_WORDS),
        ("ry gr", "Ryan Gregg", Fit.BEGINNINGS),
        ("yan", "Ryan Gregg", Fit.NONE),
        ("ryan park", "Ryan Gregg", Fit.NONE),
        ("zoë", "Zoe Müller", Fit.WHOLE_WORDS),
        ("Muller", "Zoe Müller", Fit.WHOLE_WORDS),
        ("刘洋", "刘洋", Fit.SAME),
        ("洋", "刘洋", Fit.BEGINNINGS),
        ("刘洋", "洋 刘", Fit.WHOLE_WORDS),
        ("liuyang", "yang.liu", Fit.WHOLE_WORDS),
        ("Jose", "José Pérez", Fit.WHOLE_WORDS),
        ("Mueller", "Zoe Müller", Fit.WHOLE_WORDS),
        ("Müller", "Zoe Mueller", Fit.WHOLE_WORDS),
        ("Juergen Mueller", "Jürgen Müller", Fit.SAME),
        ("Soren", "Søren Å", Fit.WHOLE_WORDS),
        ("Strasse", "Straße", Fit.SAME),
        ("LG", "Lee Gu", Fit.INITIALS),
        ("L.G.", "Lee Gu", Fit.BEGINNINGS),
        ("lg", "Lee Gu", Fit.NONE),
        ("LG", "Lea Gu Park", Fit.NONE),
        ("annual report", "Annual_Report-2026.docx", Fit.WHOLE_WORDS),
        ("?!", "Ryan Gregg", Fit.NONE),
        ("", "Ryan Gregg", Fit.NONE),
    ],
)
def test_words_fit_a_name_regardless_of_case_accents_and_punctuation(words: str, name: str, how: Fit) -> None:
    assert fit(words, None, name) is how


# --- files -------------------------------------------------------------------------------------------


def hit(item_id: str, name: str, folder: str = "Documents", **resource: Any) -> dict[str, Any]:
    return {
        "hitId": item_id,
        "rank": 1,
        "summary": f"<c0>{name}</c0><ddd/>",
        "resource": {
            "@odata.type": "#microsoft.graph.driveItem",
            "name": name,
            "webUrl": f"https://contoso-my.sharepoint.com/personal/adele_contoso_com/{folder}/{name}",
            "lastModifiedDateTime": "2026-03-09T08:15:00Z",
            "parentReference": {"driveId": "b!x", "siteId": "s"},
            **resource,
        },
    }


def hits(*rows: dict[str, Any]) -> Says:
    return Says(json={"value": [{"searchTerms": [], "hitsContainers": [{"hits": rows, "total": len(rows)}]}]})


async def test_files_are_found_in_one_call_by_what_their_names_begin_with(far_end: FarEnd) -> None:
    far_end.says(hits(hit("01A", "Budget.xlsx", "Documents/2026")))

    async with graph_at(far_end.url) as graph:
        (budget,) = await Files(graph=graph).search(ADELE, "Bud", limit=7)

    (call,) = far_end.calls
    assert (call.method, call.target) == ("POST", "/v1.0/search/query")
    assert call.json == {
        "requests": [{"entityTypes": ["driveItem"], "query": {"queryString": "bud*"}, "from": 0, "size": 7}]
    }
    assert budget == File(
        drive_id="b!x",
        item_id="01A",
        name="Budget.xlsx",
        web_url="https://contoso-my.sharepoint.com/personal/adele_contoso_com/Documents/2026/Budget.xlsx",
        path="Documents/2026",
        modified=datetime(2026, 3, 9, 8, 15, tzinfo=UTC),
    )


async def test_what_is_named_so_comes_first_and_what_only_mentions_it_not_at_all(far_end: FarEnd) -> None:
    far_end.says(
        hits(
            hit("1", "Onboarding.docx"),
            hit("2", "Travel Policy 2019.docx"),
            hit("3", "Travel Policy.docx"),
            hit("4", "Policy for travels.docx"),
        )
    )

    async with graph_at(far_end.url) as graph:
        found = await Files(graph=graph).search(ADELE, "travel policy")

    assert [file.item_id for file in found] == ["3", "2", "4"]


async def test_where_no_name_fits_the_contents_count(far_end: FarEnd) -> None:
    far_end.says(hits(hit("1", "Onboarding.docx"), hit("2", "Handbook.docx")))

    async with graph_at(far_end.url) as graph:
        found = await Files(graph=graph).search(ADELE, "travel policy")

    assert [file.item_id for file in found] == ["1", "2"]


async def test_two_files_of_one_name_are_told_apart_by_their_folders(far_end: FarEnd) -> None:
    far_end.says(
        hits(
            hit("1", "Budget.xlsx", "Documents/2025"),
            hit("2", "Budget.xlsx", webUrl="https://contoso.sharepoint.com/sites/Sales/Shared%20Documents/Budget.xlsx"),
            hit("2", "Budget.xlsx"),
        )
    )

    async with graph_at(far_end.url) as graph:
        found = await Files(graph=graph).search(ADELE, "Budget")

    assert {file.item_id: file.path for file in found} == {
        "1": "Documents/2025",
        "2": "Documents",
    }


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("Mr Gregg", "Ryan Gregg", Fit.WHOLE_WORDS),
        ("Mrs. Ryan Gregg", "Ryan Gregg", Fit.WHOLE_WORDS),
        ("Frau Prof. Dr. Müller", "Zoe Mueller", Fit.WHOLE_WORDS),
        ("M. Gregg", "Ryan Gregg", Fit.NONE),
        ("HR Team", "Team Lead", Fit.NONE),
        ("Mr Park", "Ryan Gregg", Fit.NONE),
        ("Frau", "Ryan Gregg", Fit.NONE),
        ("刘老师", "刘洋", Fit.BEGINNINGS),
        ("小刘", "刘洋", Fit.BEGINNINGS),
        ("欧阳经理", "欧阳锋", Fit.BEGINNINGS),
        ("李老师", "桃李", Fit.NONE),
    ],
)
def test_a_title_is_no_part_of_a_name(words: str, name: str, expected: Fit) -> None:
    assert fit_person(words, name) is expected


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"value": []},
        {"value": [{"hitsContainers": [{"total": 0}]}]},
        {"value": [{"hitsContainers": None}]},
        {"value": [{"hitsContainers": [{"hits": [{"hitId": "1"}, {"resource": {"name": "no ids"}}]}]}]},
    ],
    ids=str,
)
async def test_nothing_found_is_an_empty_answer(far_end: FarEnd, answer: dict[str, Any]) -> None:
    far_end.says(Says(json=answer))

    async with graph_at(far_end.url) as graph:
        assert await Files(graph=graph).search(ADELE, "Budget") == ()


@pytest.mark.parametrize("words", ["", "  ", "?!*()", "..."])
async def test_no_words_are_no_question_to_graph(far_end: FarEnd, words: str) -> None:
    async with graph_at(far_end.url) as graph:
        assert await Files(graph=graph).search(ADELE, words) == ()
        assert await People(graph=graph).search(ADELE, words) == ()

    assert far_end.calls == []


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("Annual Report", "annual report*"),
        ("Annual Report.docx", "annual report.docx"),
        ('budget OR NOT author:"Ryan"', "budget or not author ryan*"),
        ("-secret (x) a*", "secret x a*"),
        ("O'Brien", "o brien*"),
        ("差旅政策", "差旅政策*"),
        ("2026_", "2026_"),
        ("Travel Plans", "travel plan*"),
        ("SOS", "sos*"),
        ("gas", "gas*"),
    ],
)
def test_a_query_has_no_operators_of_the_users(words: str, query: str) -> None:
    assert keywords(words) == query


ITEM = {
    "id": "01A",
    "name": "Q3 Plan.docx",
    "webUrl": "https://contoso.sharepoint.com/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Q3%20Plan.docx",
    "parentReference": {"driveId": "b!x", "id": "01P", "path": "/drives/b!x/root:/General/Plans%202026"},
    "createdBy": {"user": {"displayName": "Megan Bowen", "id": "m"}},
    "lastModifiedDateTime": "2026-03-09T08:15:00Z",
    "file": {"mimeType": "application/msword"},
}


async def test_a_link_becomes_the_file_behind_it(far_end: FarEnd) -> None:
    far_end.says(Says(json=ITEM))
    link = "https://contoso.sharepoint.com/:w:/s/Sales/EabcD?e=1"

    async with graph_at(far_end.url) as graph:
        plan = await Files(graph=graph).by_link(ADELE, link)

    (call,) = far_end.calls
    assert call.target.startswith(f"/v1.0/shares/{share_token(link)}/driveItem?$select=id,name,webUrl,parentReference")
    assert "prefer" not in call.headers
    assert (plan.drive_id, plan.item_id, plan.name) == ("b!x", "01A", "Q3 Plan.docx")
    assert (plan.path, plan.owner, plan.folder) == ("General/Plans 2026", "Megan Bowen", False)


async def test_a_foreign_link_is_never_passed_on(far_end: FarEnd) -> None:
    async with graph_at(far_end.url) as graph:
        with pytest.raises(NotFound):
            await Files(graph=graph).by_link(ADELE, "https://evil.example/x")
        with pytest.raises(NotFound):
            await Files(graph=graph).by_link(ADELE, far_end.url + "/x")

        far_end.says(Says(json=ITEM))
        local = Files(graph=graph, local_hosts={"127.0.0.1"})
        assert (await local.by_link(ADELE, far_end.url + "/x")).item_id == "01A"

    assert len(far_end.calls) == 1


async def test_a_shortcut_stands_for_what_it_points_to(far_end: FarEnd) -> None:
    theirs = "https://contoso.sharepoint.com/sites/Board/Plans"
    remote = {"id": "09R", "webUrl": theirs, "parentReference": {"driveId": "b!theirs", "driveType": "business"}}
    far_end.says(Says(json=ITEM | {"remoteItem": remote, "folder": {"childCount": 3}}))

    async with graph_at(far_end.url) as graph:
        found = await Files(graph=graph).by_id(ADELE, "b!x", "01A")

    assert far_end.targets[0].startswith("/v1.0/drives/b%21x/items/01A?")
    assert (found.drive_id, found.item_id, found.folder) == ("b!theirs", "09R", True)
    assert found.web_url == theirs
    assert (found.drive_type, found.personal) == ("business", False)


async def test_one_drive_is_searched_by_the_words_and_not_by_what_else_they_say(far_end: FarEnd) -> None:
    elsewhere = {"id": "s", "name": "Plan B.docx", "remoteItem": {"id": "09R", "parentReference": {"driveId": "b!y"}}}
    far_end.says(Says(json={"value": [ITEM, elsewhere, None, {"name": "no ids"}]}))

    async with graph_at(far_end.url) as graph:
        files = Files(graph=graph)
        found = await files.in_drive(ADELE, "b!x", "O'Plan') or (", limit=5)
        assert await files.in_drive(ADELE, "b!x", "?!") == ()

    assert far_end.targets[0].startswith("/v1.0/drives/b%21x/root/search(q='O%20Plan%20or')?$select=id,name,")
    assert far_end.targets[0].endswith("&$top=5")
    assert [(file.drive_id, file.item_id) for file in found] == [("b!x", "01A"), ("b!y", "09R")]


async def test_a_channels_files_are_those_in_its_own_folder_to_the_last_page(far_end: FarEnd) -> None:
    folder = {"id": "01F", "name": "General", "parentReference": {"driveId": "b!team"}, "folder": {}}
    inside = {"id": "01A", "name": "Plan.docx", "parentReference": {"driveId": "b!team"}}
    far_end.says(
        Says(json=folder),
        Says(json={"value": [inside], "@odata.nextLink": f"{far_end.url}/v1.0/drives/1?$skiptoken=2"}),
        Says(json={"value": [inside | {"id": "01B", "name": "Drafts", "folder": {"childCount": 0}}]}),
    )

    async with graph_at(far_end.url) as graph:
        found = await Files(graph=graph).in_channel(ADELE, "t", "19:x@thread.tacv2")

    assert far_end.targets[0] == "/v1.0/teams/t/channels/19%3Ax%40thread.tacv2/filesFolder"
    assert far_end.targets[1].startswith("/v1.0/drives/b%21team/items/01F/children?$select=")
    assert [(file.name, file.folder) for file in found] == [("Plan.docx", False), ("Drafts", True)]


@pytest.mark.parametrize(
    ("drive_id", "said", "personal"),
    [
        ("b!x", None, False),
        ("b!x", "documentLibrary", False),
        ("b!x", "somethingNew", False),
        ("5D33DD65C6932946", None, True),
        ("5d33dd65c6932946", "personal", True),
    ],
)
async def test_a_personal_drive_is_told_by_its_kind_or_else_by_its_id(
    far_end: FarEnd, drive_id: str, said: str | None, personal: bool
) -> None:
    far_end.says(Says(json={"id": "1", "parentReference": {"driveId": drive_id, "driveType": said}, "root": {}}))

    async with graph_at(far_end.url) as graph:
        found = await Files(graph=graph).by_id(ADELE, drive_id, "1")

    assert (found.personal, found.root) == (personal, True)


async def test_a_file_that_is_gone_is_not_found_and_one_without_ids_is_no_answer(far_end: FarEnd) -> None:
    far_end.says(Says(404, {"error": {"code": "itemNotFound"}}), Says(json={"name": "?"}))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(NotFound):
            await Files(graph=graph).by_id(ADELE, "b!x", "01A")
        with pytest.raises(Unavailable):
            await Files(graph=graph).by_id(ADELE, "b!x", "01A")


# --- people ------------------------------------------------------------------------------------------

GREGG = "33db2c84-5d0b-4a8f-8f0e-9a3f5c1c2b77"
PARK = "7b1d5a0e-0c55-4c6f-9b0f-2f1de1b6a1ff"
GUEST = "9c0e2d1f-1b2a-4c3d-8e4f-5a6b7c8d9e0f"
GROUP = "5854b8a6-3c1f-4c1e-9f0e-5c2f7a1b2c3d"


def user(object_id: str, name: str, mail: str | None, **more: Any) -> dict[str, Any]:
    return {"id": object_id, "displayName": name, "mail": mail, "userPrincipalName": mail, **more}


def relevant(object_id: str, name: str, mail: str, subclass: str = "OrganizationUser", **more: Any) -> dict[str, Any]:
    return {
        "id": object_id,
        "displayName": name,
        "scoredEmailAddresses": [{"address": mail, "relevanceScore": 1.0}],
        "personType": {
            "class": "Group" if "Group" in subclass or "List" in subclass else "Person",
            "subclass": subclass,
        },
        **more,
    }


def value(*rows: dict[str, Any]) -> Says:
    return Says(json={"value": rows})


async def test_the_directory_and_the_askers_own_people_are_asked_at_once(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(user(GREGG, "Ryan Gregg", "ryan@contoso.com", jobTitle="Engineer")),
        "/v1.0/me/people": value(relevant(GREGG, "Ryan Gregg", "ryan@contoso.com", department="Sales")),
    }

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).search(ADELE, "Ryan", limit=5)

    users = next(call for call in far_end.calls if call.target.startswith("/v1.0/users"))
    mine = next(call for call in far_end.calls if call.target.startswith("/v1.0/me/people"))
    assert users.target == (
        "/v1.0/users?$search=%22displayName:Ryan%22%20OR%20%22mail:Ryan%22"
        "&$select=id,displayName,mail,userPrincipalName,userType,department,jobTitle&$top=5&$count=true"
    )
    assert users.headers["consistencylevel"] == "eventual"
    assert mine.target.startswith("/v1.0/me/people?$search=%22Ryan%22&$select=id,displayName,")
    assert len(far_end.calls) == 2
    assert found == (
        Person(
            kind="member",
            id=GREGG,
            name="Ryan Gregg",
            mail="ryan@contoso.com",
            detail="Sales",
            title="Engineer",
        ),
    )


async def test_two_who_fit_alike_stand_in_the_order_of_how_much_one_works_with_them(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(
            user(GREGG, "Ryan Gregg", "ryan@contoso.com"),
            user(PARK, "Ryan Park", "ryan.park@contoso.com"),
            user(GUEST, "Ryanne Low", "low@contoso.com"),
        ),
        "/v1.0/me/people": value(
            relevant(PARK, "Ryan Park", "ryan.park@contoso.com"),
            relevant(GROUP, "Bryan Ash", "bryan@contoso.com"),
        ),
    }

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).search(ADELE, "ryan")

    assert [person.name for person in found] == ["Ryan Park", "Ryan Gregg", "Ryanne Low"]


async def test_who_is_in_the_conversation_comes_first_and_only_once(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(user(GREGG, "Ryan Gregg", "ryan@contoso.com", department="Sales")),
        "/v1.0/me/people": value(relevant(PARK, "Ryan Park", "ryan.park@contoso.com")),
    }
    roster = (
        Person(kind="guest", id=GUEST, name="Ryan Guest", mail="ryan@fabrikam.com"),
        Person(kind="member", id=GREGG, name="Ryan Gregg"),
        Person(kind="member", id=GROUP, name="Megan Bowen"),
    )

    async def here() -> tuple[Person, ...]:
        return roster

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).search(ADELE, "ryan", here=here)

    assert [(person.name, person.mail) for person in found] == [
        ("Ryan Guest", "ryan@fabrikam.com"),
        ("Ryan Gregg", "ryan@contoso.com"),
        ("Ryan Park", "ryan.park@contoso.com"),
    ]
    assert found[1].detail == "Sales"


def test_whose_whole_name_is_one_word_is_still_one_of_several() -> None:
    plain = Person(kind="member", name="Ryan", mail="ryan@contoso.com")
    gregg = Person(kind="member", name="Ryan Gregg", mail="gregg@contoso.com")

    assert people.fit_of(plain, "Ryan") is people.fit_of(gregg, "Ryan") is Fit.WHOLE_WORDS
    assert people.fit_of(gregg, "ryan gregg") is people.fit_of(gregg, "gregg@contoso.com") is Fit.SAME


async def test_guests_are_marked_by_whatever_tells_it(far_end: FarEnd) -> None:
    guest_name = "robin_fabrikam.com#EXT#@contoso.onmicrosoft.com"
    far_end.by_path = {
        "/v1.0/users": value(
            user(GREGG, "Robin One", "robin1@fabrikam.com", userType="Guest"),
            user(PARK, "Robin Two", None) | {"userPrincipalName": guest_name},
            user(GUEST, "Robin Three", "robin3@contoso.com", userType="Member"),
        ),
        "/v1.0/me/people": value(),
    }

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).search(ADELE, "robin")

    assert {person.name: (person.kind, person.mail) for person in found} == {
        "Robin One": ("guest", "robin1@fabrikam.com"),
        "Robin Two": ("guest", None),
        "Robin Three": ("member", "robin3@contoso.com"),
    }


async def test_an_address_is_looked_for_as_such_and_a_domain_matches_nobody(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(user(GREGG, "Ryan Gregg", "ryan@contoso.com")),
        "/v1.0/me/people": value(),
    }

    async with graph_at(far_end.url) as graph:
        everybody = People(graph=graph)
        assert len(await everybody.search(ADELE, "ryan@contoso.com")) == 1
        assert len(await everybody.search(ADELE, "ryan@con")) == 1
        assert await everybody.search(ADELE, "contoso") == ()


async def test_rooms_contacts_and_private_lists_are_nobody_to_share_with(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(),
        "/v1.0/me/people": value(
            relevant(GREGG, "Sales Room", "room@contoso.com", "Room"),
            relevant("abc", "Sales Contact", "sales@fabrikam.com", "PersonalContact"),
            relevant(PARK, "Sales list", "", "PersonalDistributionList"),
            relevant(GROUP, "Sales", "sales@contoso.com", "UnifiedGroup"),
            {"id": GUEST, "displayName": "Sales Person", "personType": None, "scoredEmailAddresses": None},
        ),
    }

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).search(ADELE, "sales")

    assert [(person.name, person.kind) for person in found] == [("Sales", "group"), ("Sales Person", "member")]


async def test_groups_of_the_directory_are_found_where_an_administrator_consented(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(),
        "/v1.0/me/people": value(),
        "/v1.0/groups": value({"id": GROUP, "displayName": "Sales", "mail": "sales@contoso.com"}),
    }

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph, groups=True).search(ADELE, "Sales")

    assert found == (Person(kind="group", id=GROUP, name="Sales", mail="sales@contoso.com"),)
    assert "/v1.0/groups?$search=%22displayName:Sales%22&$select=id,displayName,mail&$top=15" in far_end.targets


async def test_one_place_that_fails_does_not_hide_the_other(far_end: FarEnd) -> None:
    denied = Says(403, {"error": {"code": "accessDenied"}})
    far_end.by_path = {"/v1.0/users": value(user(GREGG, "Ryan Gregg", None)), "/v1.0/me/people": denied}

    async with graph_at(far_end.url) as graph:
        assert len(await People(graph=graph).search(ADELE, "ryan")) == 1

        far_end.by_path["/v1.0/users"] = denied
        with pytest.raises(NotAllowed):
            await People(graph=graph).search(ADELE, "ryan")

        far_end.by_path["/v1.0/users"] = Says(401)
        far_end.by_path["/v1.0/me/people"] = value()
        with pytest.raises(SignInNeeded):
            await People(graph=graph).search(ADELE, "ryan")


async def test_people_are_read_by_id_in_the_order_asked_and_the_gone_are_left_out(far_end: FarEnd) -> None:
    far_end.says(value(user(PARK, "Ryan Park", None), user(GREGG, "Ryan Gregg", None)))

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).by_ids(ADELE, [GREGG.upper(), GUEST, PARK, GREGG, "x') or ('1' eq '1"])

    assert [person.id for person in found] == [GREGG, PARK]
    assert far_end.targets[0].startswith(f"/v1.0/users?$filter=id%20in%20('{GREGG}','{GUEST}','{PARK}')&$select=")


async def test_ids_that_are_no_users_may_be_groups(far_end: FarEnd) -> None:
    far_end.by_path = {
        "/v1.0/users": value(user(GREGG, "Ryan Gregg", None)),
        "/v1.0/groups": value({"id": GROUP, "displayName": "Sales"}),
    }

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph, groups=True).by_ids(ADELE, [GROUP, GREGG])
        nobody = await People(graph=graph, groups=True).by_ids(ADELE, [])

    assert [(person.kind, person.id) for person in found] == [("group", GROUP), ("member", GREGG)]
    assert nobody == ()
    assert f"/v1.0/groups?$filter=id%20in%20('{GROUP}')&$select=id,displayName,mail" in far_end.targets


async def test_addresses_are_looked_up_in_one_call_and_answered_as_they_were_asked(far_end: FarEnd) -> None:
    far_end.says(value(user(GREGG, "Ryan O'Gregg", "ryan.o'gregg@contoso.com"), user(PARK, "Ryan Park", None)))

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph).by_mails(ADELE, ["Ryan.O'Gregg@Contoso.com", "robin@fabrikam.com"])

    assert {mail: person.id for mail, person in found.items()} == {"Ryan.O'Gregg@Contoso.com": GREGG}
    assert len(far_end.calls) == 1
    assert far_end.targets[0].startswith(
        "/v1.0/users?$filter=mail%20in%20('ryan.o''gregg%40contoso.com','robin%40fabrikam.com')&$select="
    )


async def test_the_address_of_a_group_is_a_group_where_we_may_read_groups(far_end: FarEnd) -> None:
    group = {"id": GROUP, "displayName": "Sales", "mail": "Sales@contoso.com"}
    far_end.by_path = {"/v1.0/users": value(), "/v1.0/groups": value(group)}

    async with graph_at(far_end.url) as graph:
        found = await People(graph=graph, groups=True).by_mails(ADELE, ["sales@contoso.com", "robin@fabrikam.com"])

    assert {mail: person.kind for mail, person in found.items()} == {"sales@contoso.com": "group"}


async def test_more_than_the_directory_takes_at_once_is_asked_in_parts(far_end: FarEnd) -> None:
    far_end.by_path["/v1.0/users"] = value()

    async with graph_at(far_end.url) as graph:
        await People(graph=graph).by_mails(ADELE, [f"p{n}@contoso.com" for n in range(20)])

    assert sorted(target.count("%40") for target in far_end.targets) == [5, 15]
