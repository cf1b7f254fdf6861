"""What real tenants add to an invite: policies, limits, mailboxes, and files that move or vanish meanwhile."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.emulator.records import Refusal
from bot.emulator.tenant import Tenant
from tests.tenant_side import CONTOSO, Side, address, tenant_side

CARLOS: dict[str, Any] = {"recipients": [{"email": "carlos@fabrikam.com"}], "roles": ["read"]}
RYAN: dict[str, Any] = {"recipients": [{"email": "ryan@contoso.com"}]}


@pytest.fixture
async def side() -> AsyncIterator[Side]:
    async with tenant_side() as running:
        yield running


# --- who and what may not -----------------------------------------------------------------------------


async def test_where_invitations_are_switched_off_links_still_work(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    side.person("adele").invitesOff = True

    refused = await adele.invite(report, **RYAN)
    link = await adele.post(f"{address(report)}/createLink", {"type": "view", "scope": "organization"})

    assert (refused.status, refused.code) == (400, "sharingFailed")
    assert link.status == 201
    assert side.tenant.outbox == []


async def test_a_closed_tenant_refuses_outsiders_in_the_other_known_way_too(side: Side) -> None:
    side.tenant.manners.externalSharing = "nobody"
    side.tenant.manners.refusesOutsidersWith = "sharingDisabled"

    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), **CARLOS)

    assert (answer.status, answer.code, answer.inner) == (403, "notAllowed", "sharingDisabled")


async def test_a_blocked_domain_is_refused(side: Side) -> None:
    side.tenant.manners.blockedDomains = ["fabrikam.com"]

    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), **CARLOS)

    assert answer.code == "sharingFailed"


async def test_a_label_refuses_with_the_code_it_was_given(side: Side) -> None:
    report = side.tenant.item("Annual Report.docx")
    report.refuses = Refusal(status=403, code="accessDenied", inner="accessRestricted")

    answer = await side.signed_in("adele").invite(report, **RYAN)

    assert (answer.status, answer.code, answer.inner) == (403, "accessDenied", "accessRestricted")
    assert "ryan@contoso.com" not in side.tenant.permissions_of(report)


async def test_who_never_opened_onedrive_has_none(side: Side) -> None:
    answer = await side.signed_in("grady").get("/me/drive")

    assert (answer.status, answer.code) == (404, "ResourceNotFound")
    assert "mysite" in answer.body["error"]["message"]


async def test_inviting_an_owner_changes_nothing_whatever_the_answer_says(side: Side) -> None:
    plan, adele = side.tenant.item("Roadmap.pptx"), side.signed_in("adele")

    answer = await adele.invite(plan, **RYAN)

    assert (answer.status, answer.value[0]["roles"]) == (200, ["write"])
    assert side.tenant.role_of(side.person("ryan"), plan) == "owner"


async def test_what_a_group_covers_can_be_answered_with_200_and_dropped(side: Side) -> None:
    side.tenant.manners.coveredDropped = True
    plan = side.tenant.item("Q4 Plan.docx")

    answer = await side.signed_in("adele").invite(plan, recipients=[{"email": "lee@contoso.com"}])

    assert answer.status == 200
    assert side.tenant.permissions_of(plan) == {}


# --- mails --------------------------------------------------------------------------------------------


async def test_after_so_many_mails_in_an_hour_the_grant_stands_and_the_mail_does_not_go_out(side: Side) -> None:
    side.tenant.manners.mailsPerHour = 2
    adele, report = side.signed_in("adele"), side.tenant.item("Annual Report.docx")
    for name in ("carlos", "dana"):
        assert (await adele.invite(report, recipients=[{"email": f"{name}@fabrikam.com"}])).status == 200

    third = await adele.invite(report, recipients=[{"email": "orders2@fabrikam.com"}])
    colleague = await adele.invite(report, **RYAN)

    assert third.status == 207
    assert third.value[0]["error"]["code"] == "activityLimitReached"
    assert third.value[0]["error"]["innererror"]["code"] == "throttledRequest"
    assert side.tenant.permissions_of(report)["orders2@fabrikam.com"] == "write"
    assert colleague.status == 200
    assert [mail["to"] for mail in side.tenant.outbox] == [
        "carlos@fabrikam.com", "dana@fabrikam.com", "ryan@contoso.com",
    ]  # fmt: skip


async def test_an_hour_later_mails_go_out_again(side: Side) -> None:
    side.tenant.manners.mailsPerHour = 1
    adele, report = side.signed_in("adele"), side.tenant.item("Annual Report.docx")
    await adele.invite(report, **CARLOS)

    side.tenant.advance(3601)

    assert (await adele.invite(report, **CARLOS)).status == 200
    assert len(side.tenant.outbox) == 2


def test_two_hundred_an_hour_are_the_limit_unless_a_file_says_otherwise() -> None:
    assert Tenant.load(CONTOSO).manners.mailsPerHour == 200


async def test_without_a_mailbox_of_ones_own_no_mail_goes_out(side: Side) -> None:
    side.person("adele").mail = None

    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), **RYAN)

    assert answer.status == 207
    assert answer.value[0]["error"]["innererror"]["code"] == "exchangeInvalidUser"


# --- outsiders ----------------------------------------------------------------------------------------


async def test_an_outsider_is_listed_from_the_moment_they_open_the_invitation(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    row = (await adele.invite(report, **CARLOS)).value[0]
    before = {one["id"] for one in await adele.listed(report)}

    async with side.session.post(f"{side.base_url}/_tenant/redeem", json={"mail": "Carlos@fabrikam.com"}) as answer:
        assert await answer.json() == {"redeemed": 1}

    (after,) = [one for one in await adele.listed(report) if one["id"] == row["id"]]
    assert row["id"] not in before
    assert after["grantedToIdentitiesV2"][0]["user"]["displayName"] == "Carlos Slattery"


async def test_one_of_two_invitations_can_be_opened_and_none_that_was_never_sent(side: Side) -> None:
    report, policy = side.tenant.item("Annual Report.docx"), side.tenant.item("Travel Policy.docx")
    for item in (report, policy):
        await side.signed_in("adele").invite(item, **CARLOS)

    assert side.tenant.redeem("carlos@fabrikam.com", report.id) == 1
    assert side.tenant.redeem("carlos@fabrikam.com") == 1
    assert side.tenant.redeem("carlos@fabrikam.com") == 0
    async with side.session.post(f"{side.base_url}/_tenant/redeem", json={"mail": "dana@fabrikam.com"}) as answer:
        assert answer.status == 404
    async with side.session.post(f"{side.base_url}/_tenant/redeem", json={"name": "Dana"}) as answer:
        assert answer.status == 400


# --- files that change meanwhile ----------------------------------------------------------------------


async def test_a_renamed_or_moved_file_keeps_its_id_and_changes_its_etag(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    before = (await adele.get(address(report))).body

    renamed = await adele.ask("PATCH", address(report), body={"name": "Report 2026.docx"})
    finance = side.tenant.item("Finance")
    moved = await adele.ask("PATCH", address(report), body={"parentReference": {"id": finance.id}})

    assert (renamed.body["id"], renamed.body["name"]) == (before["id"], "Report 2026.docx")
    assert len({before["eTag"], renamed.body["eTag"], moved.body["eTag"]}) == 3
    assert (await adele.get("/me/drive/root:/Annual Report.docx")).status == 404
    assert (await adele.get("/me/drive/root:/Finance/Report 2026.docx")).body["id"] == before["id"]
    assert (await adele.invite(report, **RYAN)).status == 200


async def test_what_was_in_a_moved_folder_moves_along(side: Side) -> None:
    adele, offsite = side.signed_in("adele"), side.tenant.item("Offsite")

    await adele.ask("PATCH", address(offsite), body={"name": "Retreat"})

    assert (await adele.get("/me/drive/root:/Retreat/Agenda.docx")).status == 200
    assert (await adele.get("/me/drive/root:/Offsite/Agenda.docx")).status == 404


async def test_a_deleted_file_is_not_found_and_not_shared(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")

    assert (await adele.ask("DELETE", address(report))).status == 204

    assert (await adele.invite(report, **RYAN)).code == "itemNotFound"
    assert (await adele.get(address(report))).status == 404
    assert (await adele.ask("DELETE", address(report))).status == 404


async def test_a_deleted_folder_takes_along_what_is_in_it(side: Side) -> None:
    agenda, adele = side.tenant.item("Offsite/Agenda.docx"), side.signed_in("adele")

    await adele.ask("DELETE", address(side.tenant.item("Offsite")))

    assert (await adele.get(address(agenda))).status == 404


async def test_a_stale_etag_stops_a_move_and_a_delete_and_saves_a_read(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    tag = (await adele.get(address(report))).headers["ETag"]
    assert (await adele.get(address(report), If_None_Match=tag)).status == 304

    await adele.ask("PATCH", address(report), body={"name": "Report.docx"}, headers={"If-Match": tag})

    for method, body in (("PATCH", {"name": "X.docx"}), ("DELETE", None)):
        answer = await adele.ask(method, address(report), body=body, headers={"If-Match": tag})
        assert (answer.status, answer.code) == (412, "resourceModified")
    assert (await adele.get(address(report), If_None_Match=tag)).status == 200


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"name": "Travel Policy.docx"}, 409, "nameAlreadyExists"),
        ({"name": "a/b.docx"}, 400, "invalidRequest"),
        ({"name": " "}, 400, "invalidRequest"),
        ({"parentReference": {"id": "nowhere"}}, 404, "itemNotFound"),
        ({"parentReference": {}}, 400, "invalidRequest"),
        ({"size": 1}, 400, "invalidRequest"),
    ],
)
async def test_a_change_that_makes_no_sense_is_refused(side: Side, body: object, status: int, code: str) -> None:
    report = side.tenant.item("Annual Report.docx")

    answer = await side.signed_in("adele").ask("PATCH", address(report), body=body)

    assert (answer.status, answer.code) == (status, code)
    assert report.path == "Annual Report.docx"


async def test_a_reader_changes_nothing_nor_anybody_a_locked_file_or_a_root(side: Side) -> None:
    report, locked = side.tenant.item("Annual Report.docx"), side.tenant.item("Contract Draft.docx")
    offsite = side.tenant.item("Offsite")

    assert (await side.signed_in("megan").ask("DELETE", address(report))).status == 403
    assert (await side.signed_in("adele", "Files.Read.All").ask("DELETE", address(report))).status == 403
    assert (await side.signed_in("adele").ask("DELETE", address(locked))).status == 423
    assert (await side.signed_in("adele").ask("DELETE", address(report.drive.root))).status == 403
    into_itself = {"parentReference": {"id": offsite.id}}
    assert (await side.signed_in("adele").ask("PATCH", address(offsite), body=into_itself)).status == 409


# --- channels -----------------------------------------------------------------------------------------


async def test_a_private_channel_keeps_its_files_on_a_site_of_its_own(tmp_path: Path) -> None:
    contoso = json.loads(CONTOSO.read_bytes())
    library = contoso["drives"][5]
    private = {
        "id": "b!private",
        "driveType": "documentLibrary",
        "webUrl": "https://contoso.sharepoint.com/sites/Sales-Budget2026/Shared%20Documents",
        "site": {"id": "contoso.sharepoint.com,1,2", "displayName": "Sales-Budget 2026", "webUrl": "https://contoso.sharepoint.com/sites/Sales-Budget2026"},
        "permissions": [{"to": "adele@contoso.com", "role": "write"}],
        "files": [{"path": "Budget 2026/Secret.xlsx"}],
    }  # fmt: skip
    contoso["drives"].append(private)
    contoso["teams"][0]["channels"][1]["drive"] = "b!private"
    file = tmp_path / "tenant.json"
    file.write_text(json.dumps(contoso))

    async with tenant_side(file) as side:
        team = side.tenant.teams[0]
        path = f"/teams/{team.groupId}/channels/{team.channels[1].id}/filesFolder"
        folder = (await side.signed_in("adele").get(path)).body
        ofgroup = (await side.signed_in("adele").get(f"/groups/{team.groupId}/drive")).body
        lee = await side.signed_in("lee").get(path)

    assert folder["parentReference"]["driveId"] == "b!private"
    assert ofgroup["id"] == library["id"]
    assert lee.status == 404
