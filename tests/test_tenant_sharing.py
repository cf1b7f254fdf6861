"""The pretend Graph shares as the real one was seen to: invite, permissions, links, mails."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.tenant_side import Side, address, sharing_token, tenant_side


@pytest.fixture
async def side() -> AsyncIterator[Side]:
    async with tenant_side() as running:
        yield running


def ryan() -> dict[str, Any]:
    return {"recipients": [{"email": "ryan@contoso.com"}]}


# --- one invite ---------------------------------------------------------------------------------------


async def test_the_documents_example_gives_ryan_the_file_and_one_mail(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")

    answer = await adele.invite(report, **ryan(), message="Here's the file that we're collaborating on.")

    assert answer.status == 200
    permission = answer.value[0]
    assert permission["roles"] == ["write"]
    assert permission["grantedTo"]["user"]["displayName"] == "Ryan Gregg"
    assert set(permission) == {"id", "roles", "grantedTo"}
    assert side.tenant.permissions_of(report)["ryan@contoso.com"] == "write"
    assert [(mail["to"], mail["item"], mail["message"]) for mail in side.tenant.outbox] == [
        ("ryan@contoso.com", report.id, "Here's the file that we're collaborating on.")
    ]


async def test_a_permission_is_named_after_its_holder_and_the_same_each_time(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")

    first = (await adele.invite(report, **ryan())).value[0]["id"]
    second = (await adele.invite(report, recipients=[{"objectId": side.person("ryan").id}])).value[0]["id"]

    assert first == second
    assert base64.urlsafe_b64decode(first + "==").decode() == "i:0#.f|membership|ryan@contoso.com"
    assert len(side.tenant.outbox) == 2


async def test_an_answer_in_docs_mode_has_both_generations_and_the_invitation(side: Side) -> None:
    side.tenant.manners.answers = "docs"

    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), **ryan())

    permission = answer.value[0]
    assert permission["invitation"] == {"email": "ryan@contoso.com", "signInRequired": True}
    assert permission["grantedToV2"]["user"]["id"] == permission["grantedTo"]["user"]["id"]
    assert permission["expirationDateTime"] == "0001-01-01T00:00:00Z"


async def test_an_answer_bears_the_headers_of_a_live_one(side: Side) -> None:
    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), **ryan())

    assert {"Deprecation", "Sunset", "Link", "Location", "OData-Version"} <= set(answer.headers)
    assert answer.headers["client-request-id"] == answer.headers["request-id"]


async def test_the_answer_says_what_was_asked_and_the_list_what_holds(side: Side) -> None:
    agenda, adele = side.tenant.item("Offsite/Agenda.docx"), side.signed_in("adele")

    answer = await adele.invite(agenda, recipients=[{"email": "megan@contoso.com"}], roles=["read"])

    assert answer.value[0]["roles"] == ["read"]
    (megan,) = [row for row in await adele.listed(agenda) if row["grantedToV2"]["user"]["displayName"] == "Megan Bowen"]
    assert megan["roles"] == ["write"]
    assert megan["inheritedFrom"] == {}


async def test_a_second_invite_raises_a_role_and_never_lowers_it(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")

    await adele.invite(report, **ryan(), roles=["read"])
    await adele.invite(report, **ryan(), roles=["write"])
    await adele.invite(report, **ryan(), roles=["read"])

    assert side.tenant.permissions_of(report)["ryan@contoso.com"] == "write"


async def test_one_unknown_recipient_fails_the_call_and_nobody_is_granted_anything(side: Side) -> None:
    report = side.tenant.item("Annual Report.docx")
    before = side.tenant.permissions_of(report)

    answer = await side.signed_in("adele").invite(
        report, recipients=[{"email": "ryan@contoso.com"}, {"email": "nobody@contoso.com"}]
    )

    assert (answer.status, answer.code) == (400, "noResolvedUsers")
    assert "innerError" not in answer.body["error"]
    assert side.tenant.permissions_of(report) == before
    assert side.tenant.outbox == []


@pytest.mark.parametrize("mail", ["adams@contoso.com", "all-company@contoso.com", "@fabrikam.com", "x"])
async def test_who_has_no_licence_a_list_and_half_an_address_are_nobody(side: Side, mail: str) -> None:
    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), recipients=[{"email": mail}])

    assert (answer.status, answer.code) == (400, "noResolvedUsers")


async def test_a_failed_mail_is_a_207_and_the_grant_stands(side: Side) -> None:
    report = side.tenant.item("Annual Report.docx")

    answer = await side.signed_in("adele").invite(report, recipients=[{"email": "irvin@contoso.com"}])

    assert answer.status == 207
    assert answer.value[0]["error"]["innererror"]["code"] == "exchangeOutOfMailboxQuota"
    assert side.tenant.permissions_of(report)["irvin@contoso.com"] == "write"
    assert side.tenant.outbox == []


async def test_without_an_invitation_no_mail_is_sent(side: Side) -> None:
    answer = await side.signed_in("adele").invite(
        side.tenant.item("Annual Report.docx"), **ryan(), sendInvitation=False
    )

    assert answer.status == 200
    assert side.tenant.outbox == []


@pytest.mark.parametrize(
    ("change", "inner"),
    [
        ({"recipients": []}, None),
        ({"recipients": [{"email": "ryan@contoso.com", "objectId": "1"}]}, None),
        ({"recipients": [{"mail": "ryan@contoso.com"}]}, None),
        ({"recipients": "ryan@contoso.com"}, None),
        ({"roles": ["owner"]}, None),
        ({"roles": []}, None),
        ({"message": "x" * 2001}, "parameterIsTooLong"),
        ({"requireSignIn": False, "sendInvitation": False}, None),
        ({"requireSignIn": "yes"}, None),
        ({"expirationDateTime": "2020-01-01T00:00:00Z"}, None),
        ({"expirationDateTime": "soon"}, "invalidParameterFormat"),
        ({"password": "secret"}, "notSupported"),
        ({"recipients": [{"email": "adele@contoso.com"}]}, None),
        ({"colour": "red"}, None),
    ],
)
async def test_a_request_that_makes_no_sense_is_refused(side: Side, change: dict[str, Any], inner: str | None) -> None:
    report = side.tenant.item("Annual Report.docx")
    before = side.tenant.permissions_of(report)

    answer = await side.signed_in("adele").invite(report, **(ryan() | change))

    assert (answer.status, answer.code, answer.inner) == (400, "invalidRequest", inner)
    assert side.tenant.permissions_of(report) == before


async def test_two_thousand_characters_are_not_too_many(side: Side) -> None:
    answer = await side.signed_in("adele").invite(side.tenant.item("Annual Report.docx"), **ryan(), message="ä" * 2000)

    assert answer.status == 200


async def test_inherited_permissions_stay_unless_they_are_to_go(side: Side) -> None:
    agenda, adele = side.tenant.item("Offsite/Agenda.docx"), side.signed_in("adele")
    megan = side.person("megan")

    await adele.invite(agenda, **ryan())
    assert side.tenant.role_of(megan, agenda) == "write"

    await adele.invite(agenda, **ryan(), retainInheritedPermissions=False)
    assert side.tenant.role_of(megan, agenda) is None
    assert side.tenant.role_of(side.person("adele"), agenda) == "owner"


# --- who may ------------------------------------------------------------------------------------------


async def test_a_reader_may_not_share_and_a_stranger_does_not_even_see(side: Side) -> None:
    plan = side.tenant.item("Launch Plan.docx")

    assert (await side.signed_in("adele").invite(plan, **ryan())).status == 403
    unseen = await side.signed_in("ryan").invite(plan, recipients=[{"email": "lee@contoso.com"}])
    assert (unseen.status, unseen.code) == (404, "itemNotFound")
    assert "innerError" not in unseen.body["error"]


async def test_an_editor_shares_but_sees_only_what_applies_to_himself(side: Side) -> None:
    plan, adele, owner = side.tenant.item("Roadmap.pptx"), side.signed_in("adele"), side.signed_in("ryan")

    assert (await adele.invite(plan, recipients=[{"email": "lee@contoso.com"}])).status == 200

    assert [row["grantedTo"]["user"]["displayName"] for row in await adele.listed(plan)] == ["Adele Vance"]
    assert {row["grantedTo"]["user"]["displayName"] for row in await owner.listed(plan)} == {
        "Adele Vance",
        "Lee Gu",
        "Ryan Gregg",
    }


async def test_locked_and_guarded_files_refuse_with_their_own_codes(side: Side) -> None:
    adele = side.signed_in("adele")

    locked = await adele.invite(side.tenant.item("Contract Draft.docx"), **ryan())
    guarded = await adele.invite(side.tenant.item("Board Minutes October.docx"), **ryan())

    assert (locked.status, locked.code, locked.inner) == (423, "notAllowed", "resourceLocked")
    assert (guarded.status, guarded.code) == (400, "sharingFailed")


# --- groups, guests, outsiders ------------------------------------------------------------------------


async def test_a_group_looks_like_a_person_to_who_reads_the_old_property(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    marketing = side.tenant.group("marketing@contoso.com")
    assert marketing

    await adele.invite(report, recipients=[{"objectId": marketing.id}], roles=["read"])

    (row,) = [row for row in await adele.listed(report) if "group" in row["grantedToV2"]]
    assert row["grantedTo"]["user"]["displayName"] == row["grantedToV2"]["group"]["displayName"] == "Marketing"
    assert side.tenant.role_of(side.person("alex"), report) == "read"


async def test_where_groups_are_not_found_by_id_their_mail_still_works(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    marketing = side.tenant.group("marketing@contoso.com")
    assert marketing
    side.tenant.manners.groupsByObjectId = False

    assert (await adele.invite(report, recipients=[{"objectId": marketing.id}])).status == 404
    assert (await adele.invite(report, recipients=[{"alias": "marketing@contoso.com"}])).status == 200


async def test_an_outsider_gets_a_link_that_is_not_listed_until_it_is_redeemed(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")

    carlos = (await adele.invite(report, recipients=[{"email": "carlos@fabrikam.com"}], roles=["read"])).value[0]

    assert carlos["link"]["scope"] == "users"
    assert carlos["grantedToIdentities"] == [
        {"user": {"email": "carlos@fabrikam.com", "displayName": "carlos@fabrikam.com"}}
    ]
    assert "grantedTo" not in carlos
    assert carlos["id"] not in {row["id"] for row in await adele.listed(report)}
    assert (await adele.get(f"{address(report)}/permissions/{carlos['id']}")).status == 200

    await adele.invite(report, recipients=[{"email": "dana@fabrikam.com"}], roles=["read"])

    (row,) = [row for row in await adele.listed(report) if "link" in row]
    assert [one["user"]["email"] for one in row["grantedToIdentitiesV2"]] == ["dana@fabrikam.com"]


async def test_taking_one_outsider_off_a_link_leaves_the_other(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    await adele.invite(report, recipients=[{"email": "carlos@fabrikam.com"}])
    row = (await adele.invite(report, recipients=[{"email": "dana@fabrikam.com"}])).value[0]

    revoke = f"{address(report)}/permissions/{row['id']}/revokeGrants"
    assert (await adele.post(revoke, {"grantees": [{"email": "carlos@fabrikam.com"}]})).status == 200
    assert side.tenant.permissions_of(report).get("dana@fabrikam.com") == "write"
    assert "carlos@fabrikam.com" not in side.tenant.permissions_of(report)
    again = await adele.post(revoke, {"grantees": [{"email": "carlos@fabrikam.com"}]})
    assert again.status == 400


async def test_a_closed_tenant_refuses_outsiders_and_may_keep_its_guests(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    outsider, guest = {"email": "carlos@fabrikam.com"}, {"email": "priya.nair@fabrikam.com"}

    side.tenant.manners.externalSharing = "existingGuests"
    assert (await adele.invite(report, recipients=[outsider])).code == "sharingFailed"
    assert (await adele.invite(report, recipients=[guest])).status == 200

    side.tenant.manners.externalSharing = "nobody"
    assert (await adele.invite(report, recipients=[guest])).code == "sharingFailed"


async def test_with_b2b_an_outsider_becomes_a_guest_at_once(side: Side) -> None:
    side.tenant.manners.guestsMade = True

    answer = await side.signed_in("adele").invite(
        side.tenant.item("Annual Report.docx"), recipients=[{"email": "carlos@fabrikam.com"}]
    )

    assert answer.value[0]["grantedTo"]["user"]["displayName"] == "Carlos Slattery"
    assert side.person("carlos@fabrikam.com").guest


# --- afterwards ---------------------------------------------------------------------------------------


async def test_what_was_granted_can_be_changed_and_taken_back(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    row = f"{address(report)}/permissions/{(await adele.invite(report, **ryan())).value[0]['id']}"

    changed = await adele.ask("PATCH", row, body={"roles": ["read"]})
    assert changed.body["roles"] == ["read"]
    assert (await adele.ask("PATCH", row, body={"roles": ["read"]})).status == 400
    assert (await adele.ask("DELETE", row)).status == 204
    assert (await adele.ask("DELETE", row)).status == 404
    assert "ryan@contoso.com" not in side.tenant.permissions_of(report)


async def test_inherited_rows_and_the_owners_cannot_be_deleted(side: Side) -> None:
    agenda, adele = side.tenant.item("Offsite/Agenda.docx"), side.signed_in("adele")

    for row in await adele.listed(agenda):
        assert (await adele.ask("DELETE", f"{address(agenda)}/permissions/{row['id']}")).status == 400
    owner = (await adele.listed(agenda.drive.root))[0]
    assert (await adele.ask("DELETE", f"{address(agenda.drive.root)}/permissions/{owner['id']}")).status == 403


async def test_a_stale_etag_stops_a_change(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    row = f"{address(report)}/permissions/{(await adele.invite(report, **ryan())).value[0]['id']}"
    tag = (await adele.get(f"{address(report)}/permissions")).headers["ETag"]
    assert (await adele.get(f"{address(report)}/permissions", If_None_Match=tag)).status == 304

    await adele.invite(report, recipients=[{"email": "lee@contoso.com"}])

    assert (await adele.ask("DELETE", row, headers={"If-Match": tag})).status == 412


async def test_permissions_come_in_pages(side: Side) -> None:
    report, adele = side.tenant.item("Annual Report.docx"), side.signed_in("adele")
    for name in ("ryan", "lee", "diego"):
        await adele.invite(report, recipients=[{"email": f"{name}@contoso.com"}])
    side.tenant.manners.pageSize = 2

    page = await adele.get(f"{address(report)}/permissions")
    rows = page.value
    while link := page.body.get("@odata.nextLink"):
        page = await adele.get(link)
        rows += page.value

    assert len(rows) == len({row["id"] for row in rows}) == 5


async def test_a_link_is_made_once_and_opens_for_colleagues(side: Side) -> None:
    report, adele, lee = side.tenant.item("Annual Report.docx"), side.signed_in("adele"), side.signed_in("lee")
    wish = {"type": "view", "scope": "organization"}

    made = await adele.post(f"{address(report)}/createLink", wish)
    same = await adele.post(f"{address(report)}/createLink", wish)

    assert (made.status, same.status) == (201, 200)
    assert made.body["id"] == same.body["id"]
    link = f"/shares/{sharing_token(made.body['link']['webUrl'])}/driveItem"
    assert (await lee.get(link, Prefer="redeemSharingLink")).body["name"] == "Annual Report.docx"
    assert side.tenant.role_of(side.person("lee"), report) == "read"


async def test_anyone_links_can_be_off(side: Side) -> None:
    side.tenant.manners.anyoneLinks = False

    answer = await side.signed_in("adele").post(
        f"{address(side.tenant.item('Annual Report.docx'))}/createLink", {"type": "view", "scope": "anonymous"}
    )

    assert (answer.status, answer.inner) == (403, "sharingDisabled")
