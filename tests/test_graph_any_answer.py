"""Whatever a 200 holds is read: any mixture of the shapes that are known, with new fields in it and nulls anywhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.graph.files import Files
from bot.graph.invite import DriveRecipient, Invite, invite
from bot.graph.models import Permission
from bot.graph.people import People
from bot.graph.permissions import change_role, held_by, list_permissions, revoke_grant, rows_of
from bot.model import Person
from tests.graph_far_end import ADELE, FarEnd, Says, graph_at, standing

ITEM = "/drives/b%21x/items/01A"
RYANS_ID = "33db2c84-5d0b-4a8f-8f0e-9a3f5c1c2b77"
RYAN = Person(kind="member", id=RYANS_ID, name="Ryan Gregg", mail="ryan@contoso.com")
USER = {"id": RYANS_ID, "displayName": "Ryan Gregg", "email": "ryan@contoso.com"}
GROUP = {"id": "5854b8a6-3c1f-4c1e-9f0e-5c2f7a1b2c3d", "displayName": "Sales", "email": "sales@contoso.com"}

PERMISSIONS: list[dict[str, Any]] = [
    {
        "id": "aTowIy5mfG1lbWJlcnNoaXB8cnlhbkBjb250b3NvLmNvbQ",
        "roles": ["write"],
        "grantedTo": {"user": USER},
        "@odata.type": "#microsoft.graph.permission",
    },
    {
        "@deprecated.GrantedTo": "GrantedTo has been deprecated. Refer to GrantedToV2",
        "id": "CCFC7CA3-7A19-4D57-8CEF-149DB9DDFA62",
        "roles": ["write", "read"],
        "grantedToV2": {"user": USER, "siteUser": {"id": "1", "displayName": "Ryan", "loginName": "Ryan"}},
        "invitation": {"email": "ryan@contoso.com", "signInRequired": True, "invitedBy": {"user": USER}},
        "expirationDateTime": "0001-01-01T00:00:00Z",
        "hasPassword": True,
    },
    {
        "id": "48d31887-5fad-4d73-a9f5-3c356e68a038",
        "grantedToIdentities": [{"user": {"displayName": "ryan@external.com"}}, {"user": USER}],
        "grantedToIdentitiesV2": [{"user": USER, "siteUser": {"id": "9", "email": "x@y.z"}}],
        "link": {
            "type": "view",
            "scope": "users",
            "webUrl": "https://contoso.sharepoint.com/:w:/g/",
            "application": {},
        },
        "roles": ["read"],
        "shareId": "u!LKj1",
    },
    {
        "id": "1234567890ABC!123",
        "grantedTo": {"user": {"id": "ryan@contoso.com"}},
        "invitation": {"email": "ryan@contoso.com"},
        "link": {"webUrl": "https://1drv.ms/t/s!1234567890ABC"},
        "roles": ["sp.limited access"],
        "inheritedFrom": {"driveId": "1234567890ABC", "id": "1234567890ABC!1", "path": "/drive/root:/Documents"},
    },
    {
        "id": "Yzowby5jfGZlZGVyYXRlZGRpcmVjdG9yeWNsYWltcHJvdmlkZXJ8NTg1NGI4YTZfbw",
        "roles": ["owner"],
        "grantedToV2": {"group": GROUP, "siteUser": GROUP | {"id": "6", "loginName": "c:0o.c|x|5854b8a6_o"}},
        "grantedTo": {"user": GROUP},
        "inheritedFrom": {},
    },
    {
        "id": "U2FsZXM",
        "roles": ["sp.full control"],
        "grantedToV2": {
            "siteGroup": {"id": "3", "displayName": "Sales Members", "loginName": "Sales Members"},
            "sharePointGroup": {"id": "3", "title": "Sales Members", "principalId": "3"},
        },
    },
    {"id": "a", "roles": ["write"], "grantedToV2": {"application": {"id": "b", "displayName": "Flow"}, "device": {}}},
]
ITEMS: list[dict[str, Any]] = [
    {
        "id": "01A",
        "name": "Q3 Plan.docx",
        "webUrl": "https://contoso.sharepoint.com/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D",
        "parentReference": {"driveId": "b!x", "driveType": "documentLibrary", "path": "/drives/b!x/root:/General"},
        "createdBy": {"user": USER, "application": {"id": "x"}},
        "lastModifiedDateTime": "2026-03-09T08:15:00Z",
        "file": {"mimeType": "application/msword"},
    },
    {
        "id": "01S",
        "name": "Shortcut",
        "remoteItem": {"id": "09R", "name": "Shared", "folder": {}, "parentReference": {"driveId": "b!y"}},
        "folder": {"childCount": 3},
    },
    {"id": "ABC!1", "name": "root", "root": {}, "parentReference": {"driveId": "ABC", "driveType": "personal"}},
]
PEOPLE: list[dict[str, Any]] = [
    {
        "id": RYANS_ID,
        "displayName": "Ryan Gregg",
        "mail": None,
        "userPrincipalName": "r_x.com#EXT#@y",
        "userType": "Guest",
    },
    {
        "id": RYANS_ID,
        "displayName": "Ryan Gregg",
        "scoredEmailAddresses": [{"address": "ryan@contoso.com", "relevanceScore": 1.0}],
        "personType": {"class": "Person", "subclass": "OrganizationUser"},
    },
]

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
UNKNOWN = st.dictionaries(st.text(max_size=6).map(lambda name: f"new{name}"), ANYTHING, max_size=2)


@st.composite
def disturbed(draw: st.DrawFn, node: Any) -> Any:
    """The same with fields left out, null or beside new ones, all the way down."""
    fate = draw(st.integers(0, 9))
    if fate == 0:
        return None
    if isinstance(node, dict):
        kept = {name: draw(disturbed(value)) for name, value in node.items() if draw(st.integers(0, 6))}
        return kept | draw(UNKNOWN)
    if isinstance(node, list):
        return [draw(disturbed(value)) for value in node]
    return node


@st.composite
def mixtures(draw: st.DrawFn, shapes: list[dict[str, Any]]) -> dict[str, Any]:
    """A row with something of several shapes."""
    some = draw(st.lists(st.sampled_from(shapes), min_size=1, max_size=3))
    mixed: dict[str, Any] = {}
    for shape in some:
        mixed |= draw(disturbed(shape)) or {}
    return mixed


def a_collection_of(shapes: list[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    listed = st.lists(mixtures(shapes), max_size=4)
    return st.fixed_dictionaries({"value": listed}).flatmap(lambda body: UNKNOWN.map(lambda more: more | body))


@pytest.fixture
async def far_end() -> AsyncIterator[FarEnd]:
    async with standing() as running:
        yield running


many_answers = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@many_answers
@given(body=a_collection_of(PERMISSIONS))
async def test_every_mixture_of_permissions_is_read_row_by_row(far_end: FarEnd, body: dict[str, Any]) -> None:
    far_end.by_path = {"/": Says(json=body)}
    wanted = Invite(
        recipients=(DriveRecipient(email="ryan@contoso.com"),), requireSignIn=True, sendInvitation=True, roles=("read",)
    )

    async with graph_at(far_end.url, patience_s=0.0) as graph:
        found = await list_permissions(graph, ADELE, ITEM)
        invited = await invite(graph, ADELE, ITEM, wanted)

    assert len(found) == len(invited.permissions) == len(body["value"])
    held_by(found, RYAN, role="write")
    rows_of(found, RYAN)
    for row in found:
        assert all(isinstance(role, str) for role in row.effective_roles())
        assert row.shown_name() is None or isinstance(row.shown_name(), str)
        assert row.expires is None or row.expires.tzinfo
        assert Permission.model_validate(row.model_dump(mode="json", exclude_none=True)) == row


@many_answers
@given(row=mixtures(PERMISSIONS))
async def test_every_mixture_of_one_permission_is_read(far_end: FarEnd, row: dict[str, Any]) -> None:
    far_end.by_path = {"/": Says(json=row)}

    async with graph_at(far_end.url, patience_s=0.0) as graph:
        changed = await change_role(graph, ADELE, ITEM, "aTow", "read")
        await revoke_grant(graph, ADELE, ITEM, "aTow", "ryan@contoso.com")

    changed.principals()


@many_answers
@given(body=a_collection_of(ITEMS), broken=disturbed({"value": [{"hitsContainers": [{"hits": ITEMS, "total": 3}]}]}))
async def test_every_mixture_of_files_is_read(far_end: FarEnd, body: dict[str, Any], broken: Any) -> None:
    hits = [{"hitId": item.get("id"), "resource": item} for item in body["value"]]
    found = {"value": [{"hitsContainers": [{"hits": hits}, None]}]}
    far_end.by_path = {"/": Says(json=body), "/v1.0/search": Says(json=found)}

    async with graph_at(far_end.url, patience_s=0.0) as graph:
        files = Files(graph=graph)
        await files.search(ADELE, "plan")
        await files.in_drive(ADELE, "b!x", "plan")
        await files.in_folder(ADELE, "b!x", "01A")
        far_end.by_path["/v1.0/search"] = Says(json=broken or {})
        await files.search(ADELE, "plan")


@many_answers
@given(body=a_collection_of(PEOPLE))
async def test_every_mixture_of_people_is_read(far_end: FarEnd, body: dict[str, Any]) -> None:
    far_end.by_path = {"/": Says(json=body)}

    async with graph_at(far_end.url, patience_s=0.0) as graph:
        people = People(graph=graph, groups=True)
        await people.search(ADELE, "ryan")
        await people.by_ids(ADELE, [RYANS_ID])
        await people.by_mails(ADELE, ["ryan@contoso.com"])
