"""python-o365, a client that many people wrote, at work in the local tenant."""

from __future__ import annotations

from typing import Any

from O365 import Account, MSGraphProtocol
from O365.utils.token import MemoryTokenBackend

from tests.conformance.fixtures import Tenant

REPORT = "Annual Report.docx"


def account(tenant: Tenant, mail: str = "adele@contoso.com") -> Any:
    class LocalGraph(MSGraphProtocol):  # type: ignore[misc]
        _protocol_url = f"{tenant.graph}/"

    account = Account(("client", "secret"), protocol=LocalGraph(timezone="UTC"), token_backend=MemoryTokenBackend())
    account.con.session = account.con.get_session()
    account.con.session.headers["Authorization"] = f"Bearer {tenant.token(mail)}"
    return account


def file(tenant: Tenant, path: str = REPORT) -> Any:
    return account(tenant).storage().get_default_drive().get_item_by_path(f"/{path}")


def permission_of(tenant: Tenant, name: str) -> Any:
    (found,) = [row for row in file(tenant).get_permissions() if row.granted_to == name]
    return found


def test_an_invite_arrives_and_is_listed(either: Tenant) -> None:
    file(either).share_with_invite("ryan@contoso.com", share_type="write", message="For Monday")

    assert permission_of(either, "Ryan Gregg").roles == ["write"]
    assert either.access(REPORT)["ryan@contoso.com"] == "write"
    assert either.outbox == ["ryan@contoso.com"]
    (sent,) = either.bodies("POST .*/invite")
    assert sent == {
        "recipients": [{"email": "ryan@contoso.com"}],
        "requireSignIn": True,
        "sendInvitation": True,
        "roles": ["write"],
        "message": "For Monday",
    }


def test_known_fault_the_answer_to_an_invite_is_read_as_one_permission_and_so_is_empty(tenant: Tenant) -> None:
    given = file(tenant).share_with_invite("ryan@contoso.com", share_type="read")

    assert (given.object_id, given.roles, given.granted_to) == (None, [], None)
    assert permission_of(tenant, "Ryan Gregg").roles == ["read"]


def test_known_fault_a_group_is_read_as_a_person_and_a_user_as_an_owner(tenant: Tenant) -> None:
    file(tenant).share_with_invite("marketing@contoso.com", share_type="read")

    row = permission_of(tenant, "Marketing")
    assert (row.permission_type, row.roles) == ("owner", ["read"])


def test_a_permission_is_changed_and_deleted(tenant: Tenant) -> None:
    file(tenant).share_with_invite("ryan@contoso.com", share_type="write")
    row = permission_of(tenant, "Ryan Gregg")

    assert row.update_roles("read")
    assert tenant.access(REPORT)["ryan@contoso.com"] == "read"
    assert row.delete()
    assert "ryan@contoso.com" not in tenant.access(REPORT)


def test_a_link_is_made(tenant: Tenant) -> None:
    link = file(tenant).share_with_link(share_type="view", share_scope="organization")

    assert (link.permission_type, link.share_type, link.share_scope) == ("link", "view", "organization")
    assert link.share_link.startswith("https://contoso-my.sharepoint.com/:w:/")


def test_files_are_found_listed_and_told_apart(tenant: Tenant) -> None:
    drive = account(tenant).storage().get_default_drive()

    found = {item.name for item in drive.search("budget")}
    listed = {item.name: item for item in drive.get_items()}

    assert found == {"Budget.xlsx", "Budget 2026"}
    assert listed["Finance"].is_folder
    assert listed[REPORT].is_file
    assert listed[REPORT].size == 482113
    assert listed[REPORT].modified_by.display_name == "Adele Vance"


def test_people_are_found_in_the_directory(tenant: Tenant) -> None:
    directory = account(tenant).directory()

    assert directory.get_user("ryan@contoso.com").display_name == "Ryan Gregg"
    assert account(tenant).get_current_user_data().display_name == "Adele Vance"
    assert {user.display_name for user in directory.get_users(limit=3)} <= {
        user["displayName"] for user in tenant.doors.get("/_tenant/people").json()
    }


def test_a_file_is_moved_renamed_and_deleted(tenant: Tenant) -> None:
    drive = account(tenant).storage().get_default_drive()
    policy = drive.get_item_by_path("/Travel Policy.docx")

    assert policy.update(name="Travel Policy 2027.docx")
    assert policy.move(drive.get_item_by_path("/Finance"))
    assert tenant.item("Finance/Travel Policy 2027.docx")["itemId"] == policy.object_id
    assert policy.delete()
    assert drive.get_item_by_path("/Finance").child_count == 2
