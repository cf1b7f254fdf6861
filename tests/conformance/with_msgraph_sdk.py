"""Microsoft's own SDK for Python (msgraph-sdk) at work in the local tenant."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from kiota_abstractions.api_error import APIError
from kiota_abstractions.authentication import AuthenticationProvider
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_abstractions.request_information import RequestInformation
from msgraph import GraphRequestAdapter, GraphServiceClient
from msgraph.generated.drives.item.items.item.create_link.create_link_post_request_body import CreateLinkPostRequestBody
from msgraph.generated.drives.item.items.item.invite.invite_post_request_body import InvitePostRequestBody
from msgraph.generated.drives.item.items.item.permissions.item.revoke_grants.revoke_grants_post_request_body import (
    RevokeGrantsPostRequestBody,
)
from msgraph.generated.models.drive_item import DriveItem
from msgraph.generated.models.drive_recipient import DriveRecipient
from msgraph.generated.models.entity_type import EntityType
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.models.permission import Permission
from msgraph.generated.models.search_query import SearchQuery
from msgraph.generated.models.search_request import SearchRequest
from msgraph.generated.search.query.query_post_request_body import QueryPostRequestBody
from msgraph.generated.users.users_request_builder import UsersRequestBuilder
from msgraph_core.requests.batch_request_content import BatchRequestContent

from tests.conformance.fixtures import Tenant

REPORT = "Annual Report.docx"


class Bearer(AuthenticationProvider):  # type: ignore[misc]
    """A token that is there already."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def authenticate_request(self, request: RequestInformation, _: dict[str, Any] | None = None) -> None:
        request.headers.add("Authorization", f"Bearer {self._token}")


def sdk(tenant: Tenant, mail: str = "adele@contoso.com") -> Any:
    adapter = GraphRequestAdapter(Bearer(tenant.token(mail)))
    adapter.base_url = f"{tenant.graph}/v1.0"
    return GraphServiceClient(request_adapter=adapter)


def on(tenant: Tenant, path: str, mail: str = "adele@contoso.com") -> Any:
    """The SDK's builder of one item's address."""
    item = tenant.item(path)
    return sdk(tenant, mail).drives.by_drive_id(item["driveId"]).items.by_drive_item_id(item["itemId"])


def invitation(*mails: str, **more: Any) -> InvitePostRequestBody:
    """The document's example. The SDK always says something about inherited permissions; here: that they stay."""
    usual = {
        "recipients": [DriveRecipient(email=mail) for mail in mails],
        "message": "Here's the file that we're collaborating on.",
        "require_sign_in": True,
        "send_invitation": True,
        "roles": ["write"],
        "retain_inherited_permissions": True,
    }
    return InvitePostRequestBody(**(usual | more))


# --- invite -------------------------------------------------------------------------------------------


async def test_an_invite_is_sent_parsed_and_seen_by_the_other_side(either: Tenant) -> None:
    answer = await on(either, REPORT).invite.post(invitation("ryan@contoso.com"))

    (permission,) = answer.value
    assert permission.roles == ["write"]
    assert permission.granted_to.user.display_name == "Ryan Gregg"
    assert base64.urlsafe_b64decode(permission.id + "==") == b"i:0#.f|membership|ryan@contoso.com"
    assert either.access(REPORT)["ryan@contoso.com"] == "write"
    assert either.outbox == ["ryan@contoso.com"]
    assert either.bodies("POST .*/invite") == [
        {
            "recipients": [{"email": "ryan@contoso.com"}],
            "message": "Here's the file that we're collaborating on.",
            "requireSignIn": True,
            "sendInvitation": True,
            "roles": ["write"],
            "retainInheritedPermissions": True,
        }
    ]


async def test_the_documented_answer_has_the_new_properties_too(documented: Tenant) -> None:
    (permission,) = (await on(documented, REPORT).invite.post(invitation("ryan@contoso.com"))).value

    assert permission.granted_to_v2.user.display_name == "Ryan Gregg"
    assert permission.granted_to_v2.site_user.login_name == "i:0#.f|membership|ryan@contoso.com"
    assert permission.invitation.email == "ryan@contoso.com"
    assert permission.expiration_date_time.year == 1


async def test_known_fault_the_sdks_defaults_strip_inherited_permissions(tenant: Tenant) -> None:
    body = InvitePostRequestBody(
        recipients=[DriveRecipient(email="ryan@contoso.com")], require_sign_in=True, roles=["read"]
    )

    await on(tenant, "Offsite/Agenda.docx").invite.post(body)

    (sent,) = tenant.bodies("POST .*/invite")
    assert sent["retainInheritedPermissions"] is False
    assert "megan@contoso.com" not in tenant.access("Offsite/Agenda.docx")


async def test_known_fault_what_is_set_to_none_goes_out_under_its_python_name(tenant: Tenant) -> None:
    """The SDK's backing store knows no JSON names, so the defaults above cannot be switched off with None."""
    with pytest.raises(ODataError):
        await on(tenant, REPORT).invite.post(invitation("ryan@contoso.com", retain_inherited_permissions=None))

    (sent,) = tenant.bodies("POST .*/invite")
    assert sent["retain_inherited_permissions"] is None
    assert "retainInheritedPermissions" not in sent


async def test_a_207_is_a_permission_with_an_error_that_the_sdk_keeps_aside(tenant: Tenant) -> None:
    (permission,) = (await on(tenant, REPORT).invite.post(invitation("irvin@contoso.com"))).value

    error = permission.additional_data["error"]
    assert error["innererror"]["code"] == "exchangeOutOfMailboxQuota"
    assert tenant.access(REPORT)["irvin@contoso.com"] == "write"


async def test_an_outsider_is_a_link_and_listed_once_it_is_redeemed(tenant: Tenant) -> None:
    item = on(tenant, REPORT)

    (carlos,) = (await item.invite.post(invitation("carlos@fabrikam.com"))).value
    before = {row.id for row in (await item.permissions.get()).value}
    tenant.redeem("carlos@fabrikam.com")
    rows = {row.id: row for row in (await item.permissions.get()).value}

    assert carlos.link.scope == "users"
    assert [one.user.display_name for one in carlos.granted_to_identities] == ["carlos@fabrikam.com"]
    assert carlos.id not in before
    assert rows[carlos.id].granted_to_identities_v2[0].user.display_name == "Carlos Slattery"


@pytest.mark.parametrize(
    ("recipient", "status", "code"),
    [
        ({"email": "nobody@contoso.com"}, 400, "noResolvedUsers"),
        ({"email": "all-company@contoso.com"}, 400, "noResolvedUsers"),
        ({"email": "adele@contoso.com"}, 400, "invalidRequest"),
    ],
)
async def test_a_refusal_is_an_error_with_graphs_code(
    tenant: Tenant, recipient: dict[str, str], status: int, code: str
) -> None:
    with pytest.raises(ODataError) as refused:
        await on(tenant, REPORT).invite.post(invitation(recipients=[DriveRecipient(**recipient)]))

    assert refused.value.response_status_code == status
    assert refused.value.error.code == code


async def test_the_more_exact_code_lies_in_the_inner_errors_additional_data(tenant: Tenant) -> None:
    with pytest.raises(ODataError) as refused:
        await on(tenant, "Board/Contract Draft.docx").invite.post(invitation("ryan@contoso.com"))

    assert refused.value.response_status_code == 423
    assert refused.value.error.inner_error.additional_data["code"] == "resourceLocked"
    assert refused.value.error.inner_error.request_id


async def test_an_item_that_one_may_not_see_is_not_found(tenant: Tenant) -> None:
    with pytest.raises(ODataError) as refused:
        await on(tenant, "Payroll 2026.xlsx").get()

    assert (refused.value.response_status_code, refused.value.error.code) == (404, "itemNotFound")


@pytest.mark.parametrize("like", ["throttled", "throttledUntil", "unavailable"])
async def test_the_sdk_tries_again_by_itself_and_one_invitation_is_sent(tenant: Tenant, like: str) -> None:
    tenant.plan({"method": "POST", "path": "/invite$", "like": like})

    await on(tenant, REPORT).invite.post(invitation("ryan@contoso.com"))

    assert tenant.statuses("POST .*/invite")[-1] == 200
    assert len(tenant.statuses("POST .*/invite")) == 2
    assert tenant.outbox == ["ryan@contoso.com"]


# --- permissions --------------------------------------------------------------------------------------


async def test_permissions_are_listed_with_people_groups_and_what_is_inherited(tenant: Tenant) -> None:
    rows = (await on(tenant, "General/Q4 Plan.docx").permissions.get()).value

    groups = [row.granted_to_v2.group for row in rows if row.granted_to_v2.group]
    sites = [row.granted_to_v2.site_group for row in rows if row.granted_to_v2.site_group]
    assert {group.display_name for group in groups} == {"Sales", "Sales Owners"}
    assert [group.display_name for group in sites] == ["Sales Visitors"]
    assert all(row.inherited_from is not None for row in rows)
    assert {role for row in rows for role in row.roles} == {"owner", "write", "read"}


async def test_a_permission_is_read_changed_and_deleted(tenant: Tenant) -> None:
    permissions = on(tenant, REPORT).permissions
    (made,) = (await on(tenant, REPORT).invite.post(invitation("ryan@contoso.com"))).value
    one = permissions.by_permission_id(made.id)

    read = await one.get()
    changed = await one.patch(Permission(roles=["read"]))

    assert read.granted_to_v2.user.display_name == "Ryan Gregg"
    assert changed.roles == ["read"]
    assert tenant.access(REPORT)["ryan@contoso.com"] == "read"
    await one.delete()
    assert "ryan@contoso.com" not in tenant.access(REPORT)
    with pytest.raises(ODataError):
        await one.get()


async def test_one_outsider_is_taken_off_a_link_that_another_still_uses(tenant: Tenant) -> None:
    item = on(tenant, REPORT)
    (row, _) = (await item.invite.post(invitation("carlos@fabrikam.com", "dana@fabrikam.com"))).value
    body = RevokeGrantsPostRequestBody(grantees=[DriveRecipient(email="carlos@fabrikam.com")])

    await item.permissions.by_permission_id(row.id).revoke_grants.post(body)

    access = tenant.access(REPORT)
    assert "carlos@fabrikam.com" not in access
    assert access["dana@fabrikam.com"] == "write"


async def test_a_link_is_made(tenant: Tenant) -> None:
    body = CreateLinkPostRequestBody(type="view", scope="organization", retain_inherited_permissions=True)

    made = await on(tenant, REPORT).create_link.post(body)

    assert (made.link.type, made.link.scope, made.roles) == ("view", "organization", ["read"])
    assert made.link.web_url.startswith("https://contoso-my.sharepoint.com/:w:/")


# --- files and people ---------------------------------------------------------------------------------


async def test_search_finds_a_file_that_can_then_be_read_by_its_ids(tenant: Tenant) -> None:
    request = SearchRequest(
        entity_types=[EntityType.DriveItem], query=SearchQuery(query_string="annual report"), from_=0, size=5
    )

    answer = await sdk(tenant).search.query.post(QueryPostRequestBody(requests=[request]))

    (hit,) = answer.value[0].hits_containers[0].hits
    assert isinstance(hit.resource, DriveItem)
    drive = sdk(tenant).drives.by_drive_id(hit.resource.parent_reference.drive_id)
    item = await drive.items.by_drive_item_id(hit.hit_id).get()
    assert item.name == hit.resource.name == REPORT
    assert item.parent_reference.drive_type == "business"
    assert item.file.mime_type.endswith("wordprocessingml.document")


async def test_people_are_searched_counted_and_paged(tenant: Tenant) -> None:
    builder = UsersRequestBuilder.UsersRequestBuilderGetQueryParameters
    search = RequestConfiguration(
        query_parameters=builder(search='"displayName:ryan"', select=["id", "displayName", "mail"], count=True)
    )
    search.headers.add("ConsistencyLevel", "eventual")

    found = await sdk(tenant).users.get(search)
    page = await sdk(tenant).users.get(RequestConfiguration(query_parameters=builder(top=5)))
    following = await sdk(tenant).users.with_url(page.odata_next_link).get()

    assert [user.display_name for user in found.value] == ["Ryan Gregg", "Ryan Park"]
    assert found.odata_count == 2
    assert len(page.value) == 5
    assert not {user.id for user in page.value} & {user.id for user in following.value}


async def test_a_search_for_people_without_its_header_is_refused(tenant: Tenant) -> None:
    builder = UsersRequestBuilder.UsersRequestBuilderGetQueryParameters
    with pytest.raises(ODataError) as refused:
        await sdk(tenant).users.get(RequestConfiguration(query_parameters=builder(search='"displayName:ryan"')))

    assert refused.value.error.code == "Request_UnsupportedQuery"


async def test_a_web_address_leads_to_its_file(tenant: Tenant) -> None:
    report = tenant.item(REPORT)
    token = "u!" + base64.urlsafe_b64encode(report["webUrl"].encode()).decode().rstrip("=")

    item = await sdk(tenant).shares.by_shared_drive_item_id(token).drive_item.get()

    assert (item.id, item.parent_reference.drive_id) == (report["itemId"], report["driveId"])


async def test_me_my_drive_and_what_is_in_it(tenant: Tenant) -> None:
    client = sdk(tenant)

    me, drive = await client.me.get(), await client.me.drive.get()
    root = client.drives.by_drive_id(drive.id).items.by_drive_item_id("root")
    children = (await root.children.get()).value
    people = (await client.me.people.get()).value

    assert me.display_name == drive.owner.user.display_name == "Adele Vance"
    assert {child.name for child in children} >= {REPORT, "Finance"}
    assert next(child for child in children if child.name == "Finance").folder.child_count == 2
    assert people[0].scored_email_addresses[0].address == "ryan@contoso.com"


async def test_a_drive_is_searched(tenant: Tenant) -> None:
    drive = sdk(tenant).drives.by_drive_id(tenant.item(REPORT)["driveId"])

    found = await drive.items.by_drive_item_id("root").search_with_q("budget").get()

    assert {item.name for item in found.value} == {"Budget.xlsx"}


async def test_an_item_is_renamed_and_deleted(tenant: Tenant) -> None:
    item = on(tenant, "Travel Policy.docx")

    renamed = await item.patch(DriveItem(name="Travel Policy 2027.docx"))
    assert renamed.name == "Travel Policy 2027.docx"
    await item.delete()

    with pytest.raises(ODataError):
        await item.get()


async def test_a_batch_answers_each_of_its_parts(tenant: Tenant) -> None:
    client = sdk(tenant)
    content = BatchRequestContent()
    content.add_request_information(client.me.to_get_request_information())
    content.add_request_information(on(tenant, REPORT).permissions.to_get_request_information())
    content.add_request_information(on(tenant, "Payroll 2026.xlsx").to_get_request_information())

    answers = await client.batch.post(content)

    assert sorted(answers.get_response_status_codes().values()) == [200, 200, 404]


async def test_a_bad_token_is_an_error_with_a_challenge(tenant: Tenant) -> None:
    adapter = GraphRequestAdapter(Bearer("garbage"))
    adapter.base_url = f"{tenant.graph}/v1.0"

    with pytest.raises(APIError) as refused:
        await GraphServiceClient(request_adapter=adapter).me.get()

    assert refused.value.response_status_code == 401
