"""Invitations and permissions in every shape that Graph has been seen or documented to use."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.errors import (
    FixedByLink,
    MailFailed,
    NotAccepted,
    NotFound,
    NotOnThisDrive,
    NotShareable,
    SenderUnverified,
    TooManyMails,
    Unknown,
    Unresolved,
)
from bot.graph.addresses import item_path
from bot.graph.invite import DriveRecipient, Invite, invite, invite_to, suits
from bot.graph.links import Link, create_link, people_link
from bot.graph.models import Permission, Principal, address_of, login_of, rows
from bot.graph.permissions import change_role, held_by, list_permissions, remove, revoke_grant, rows_of
from bot.model import File, Person
from tests.graph_far_end import ADELE, FarEnd, Says, graph_at, standing

ITEM = item_path(File(drive_id="b!x", item_id="01A", name="Budget.xlsx"))
RYANS_ID = "33db2c84-5d0b-4a8f-8f0e-9a3f5c1c2b77"
RYAN = Person(kind="member", id=RYANS_ID, name="Ryan Gregg", mail="ryan@contoso.com")
TYPED_RYAN = Person(kind="outsider", name="ryan@contoso.com", mail="Ryan@Contoso.com", typed=True)
OTHER_RYAN = Person(
    kind="member", id="7b1d5a0e-0c55-4c6f-9b0f-2f1de1b6a1ff", name="Ryan Park", mail="ryan.park@contoso.com"
)
SALES = Person(
    kind="group", id="5854b8a6-3c1f-4c1e-9f0e-5c2f7a1b2c3d", name="Sales", mail="sales@contoso.onmicrosoft.com"
)
ROBIN = Person(kind="outsider", name="robin@fabrikam.com", mail="robin@fabrikam.com", typed=True)


def row_id(login: str) -> str:
    return base64.urlsafe_b64encode(login.encode()).decode().rstrip("=")


def permission(**fields: Any) -> Permission:
    return Permission.model_validate(fields)


@pytest.fixture
async def far_end() -> AsyncIterator[FarEnd]:
    async with standing() as running:
        yield running


# --- the body ----------------------------------------------------------------------------------------

DOCUMENTED = {
    "recipients": [{"email": "ryan@contoso.com"}],
    "message": "Here's the file that we're collaborating on.",
    "requireSignIn": True,
    "sendInvitation": True,
    "roles": ["write"],
}
DOCUMENTED_ANSWER = {
    "value": [
        {
            "grantedTo": {"user": {"displayName": "Ryan Gregg", "id": "42F177F1-22C0-4BE3-900D-4507125C5C20"}},
            "id": "CCFC7CA3-7A19-4D57-8CEF-149DB9DDFA62",
            "invitation": {"email": "ryan@contoso.com", "signInRequired": True},
            "roles": ["write"],
            "expirationDateTime": "2018-07-15T14:00:00.000Z",
        }
    ]
}


def an_invite(**changes: Any) -> Invite:
    fields = {
        "recipients": (DriveRecipient(email="ryan@contoso.com"),),
        "message": "Here's the file that we're collaborating on.",
        "requireSignIn": True,
        "sendInvitation": True,
        "roles": ("write",),
    }
    return Invite.model_validate(fields | changes)


async def test_the_documented_invitation_goes_out_and_its_answer_comes_back(far_end: FarEnd) -> None:
    far_end.says(Says(json=DOCUMENTED_ANSWER, headers={"request-id": "6fa29f92"}))
    body = Invite(
        recipients=(DriveRecipient(email="ryan@contoso.com"),),
        message="Here's the file that we're collaborating on.",
        requireSignIn=True,
        sendInvitation=True,
        roles=("write",),
    )

    async with graph_at(far_end.url) as graph:
        invited = await invite(graph, ADELE, ITEM, body)

    (call,) = far_end.calls
    (granted,) = invited.permissions
    assert (call.method, call.target) == ("POST", "/v1.0/drives/b%21x/items/01A/invite")
    assert call.json == DOCUMENTED
    assert (invited.request_id, invited.mail_failed) == ("6fa29f92", False)
    assert granted.roles == ("write",)
    assert granted.shown_name() == "Ryan Gregg"
    assert granted.invitation is not None
    assert (granted.invitation.email, granted.invitation.signInRequired) == ("ryan@contoso.com", True)
    assert granted.expires == datetime(2018, 7, 15, 14, tzinfo=UTC)


def test_inherited_permissions_are_left_alone_unless_somebody_says_otherwise() -> None:
    assert "retainInheritedPermissions" not in an_invite().wire()
    assert an_invite(retainInheritedPermissions=True).wire()["retainInheritedPermissions"] is True


def test_what_is_not_said_is_not_sent() -> None:
    bare = an_invite(message="", recipients=(DriveRecipient(objectId=RYANS_ID),), roles=("read",))

    assert bare.wire() == {
        "recipients": [{"objectId": RYANS_ID}],
        "requireSignIn": True,
        "sendInvitation": True,
        "roles": ["read"],
    }


def test_expiry_and_password_are_sent_where_they_are_asked_for() -> None:
    full = an_invite(expirationDateTime=datetime(2026, 7, 15, 14, tzinfo=UTC), password="s3cret")

    assert full.wire() == DOCUMENTED | {"expirationDateTime": "2026-07-15T14:00:00Z", "password": "s3cret"}
    assert "s3cret" not in repr(full)
    assert "collaborating" not in repr(full)


@pytest.mark.parametrize(
    "changes",
    [
        {"requireSignIn": False, "sendInvitation": False},
        {"message": "x" * 2001},
        {"message": "🙂" * 1001},
        {"recipients": ()},
        {"roles": ()},
        {"roles": ("owner",)},
        {"roles": ("read", "write")},
        {"expirationDateTime": datetime(2026, 7, 15)},  # noqa: DTZ001 - that is the point
        {"password": ""},
        {"surprise": 1},
    ],
    ids=str,
)
def test_what_graph_would_refuse_is_not_even_made(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refused:
        an_invite(**changes)

    assert "input_value" not in str(refused.value)


@pytest.mark.parametrize("message", ["x" * 2000, "🙂" * 1000])
def test_a_message_may_fill_its_limit(message: str) -> None:
    assert an_invite(message=message).wire()["message"] == message


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"email": "a@b.c", "objectId": RYANS_ID},
        {"email": "a@b.c", "alias": "a"},
        {"email": "no address"},
        {"email": "a@b.c\nBcc: d@e.f"},
        {"objectId": ""},
    ],
    ids=str,
)
def test_a_recipient_is_named_in_exactly_one_way(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        DriveRecipient.model_validate(fields)


# --- what a drive can do -----------------------------------------------------------------------------

BUSINESS = File(drive_id="b!x", item_id="01A", name="Budget.xlsx")
PERSONAL = File(drive_id="5D33DD65C6932946", item_id="5D33DD65C6932946!1", name="Budget.xlsx")
SOON = datetime(2030, 7, 15, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("file", "changes"),
    [
        (BUSINESS, {}),
        (BUSINESS.model_copy(update={"root": True}), {}),
        (BUSINESS.model_copy(update={"drive_type": "documentLibrary"}), {}),
        (PERSONAL, {"password": "s3cret", "expirationDateTime": SOON}),
        (PERSONAL.model_copy(update={"drive_type": "personal"}), {}),
    ],
)
def test_what_a_drive_can_do_is_let_through(file: File, changes: dict[str, Any]) -> None:
    suits(file, an_invite(**changes))


@pytest.mark.parametrize(
    ("file", "changes", "refused"),
    [
        (PERSONAL.model_copy(update={"root": True}), {}, NotShareable),
        (BUSINESS, {"password": "s3cret"}, NotOnThisDrive),
        (BUSINESS, {"expirationDateTime": SOON}, NotOnThisDrive),
        (BUSINESS.model_copy(update={"drive_type": "documentLibrary"}), {"password": "s3cret"}, NotOnThisDrive),
    ],
)
async def test_what_a_drive_cannot_do_is_refused_before_graph_is_asked(
    far_end: FarEnd, file: File, changes: dict[str, Any], refused: type[NotAccepted]
) -> None:
    async with graph_at(far_end.url) as graph:
        with pytest.raises(refused):
            await invite_to(graph, ADELE, file, an_invite(**changes))

    assert far_end.calls == []


# --- a link instead ----------------------------------------------------------------------------------

MADE = {
    "id": "123ABC",
    "roles": ["write"],
    "link": {"type": "edit", "scope": "users", "webUrl": "https://contoso-my.sharepoint.com/:x:/g/personal/a/E1"},
    "hasPassword": False,
}


@pytest.mark.parametrize("status", [201, 200])
async def test_a_link_for_certain_people_is_made_for_them_alone(far_end: FarEnd, status: int) -> None:
    far_end.says(Says(status, MADE))

    async with graph_at(far_end.url) as graph:
        made = await people_link(graph, ADELE, BUSINESS, "write", [DriveRecipient(email="robin@fabrikam.com")])

    (call,) = far_end.calls
    assert (call.method, call.target) == ("POST", f"/v1.0{ITEM}/createLink")
    assert call.json == {"type": "edit", "scope": "users", "recipients": [{"email": "robin@fabrikam.com"}]}
    assert made.link is not None
    assert made.link.webUrl == MADE["link"]["webUrl"]  # type: ignore[index]


@pytest.mark.parametrize("answer", [{}, {"link": {"type": "view", "webUrl": None}}, {"id": [], "link": 7}], ids=str)
async def test_an_answer_without_a_link_is_none(far_end: FarEnd, answer: dict[str, Any]) -> None:
    far_end.says(Says(201, answer))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(Unknown):
            await people_link(graph, ADELE, BUSINESS, "read", [DriveRecipient(email="robin@fabrikam.com")])


@pytest.mark.parametrize(
    ("file", "body", "refused"),
    [
        (BUSINESS, Link(type="view", scope="organization", password="s3cret"), NotOnThisDrive),
        (BUSINESS, Link(type="embed", scope="organization"), NotOnThisDrive),
        (PERSONAL.model_copy(update={"root": True}), Link(type="view", scope="organization"), NotShareable),
    ],
)
async def test_a_link_that_a_drive_cannot_make_is_refused_before_graph_is_asked(
    far_end: FarEnd, file: File, body: Link, refused: type[NotAccepted]
) -> None:
    async with graph_at(far_end.url) as graph:
        with pytest.raises(refused):
            await create_link(graph, ADELE, file, body)

    assert far_end.calls == []


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "edit", "scope": "users"},
        {"type": "edit", "scope": "users", "recipients": ()},
        {"type": "edit", "scope": "organization", "recipients": ({"email": "a@b.c"},)},
        {"type": "view", "scope": "organization", "expirationDateTime": SOON},
        {"type": "review", "scope": "anonymous"},
    ],
    ids=str,
)
def test_a_link_that_makes_no_sense_is_not_even_made(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Link.model_validate(fields)


# --- what an invite answers --------------------------------------------------------------------------


async def answered(far_end: FarEnd, says: Says) -> Any:
    far_end.says(says)
    async with graph_at(far_end.url) as graph:
        return await invite(graph, ADELE, ITEM, an_invite())


async def test_a_live_tenant_answers_with_the_legacy_property_alone(far_end: FarEnd) -> None:
    invited = await answered(
        far_end,
        Says(
            json={
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(permission)",
                "value": [
                    {
                        "@odata.type": "#microsoft.graph.permission",
                        "id": "aTowIy5mfG1lbWJlcnNoaXB8cnlhbkBjb250b3NvLmNvbQ",
                        "roles": ["write"],
                        "grantedTo": {
                            "user": {"email": "ryan@contoso.com", "id": RYANS_ID, "displayName": "Ryan Gregg"}
                        },
                    }
                ],
            }
        ),
    )

    (granted,) = invited.permissions
    assert granted.principals() == (
        Principal("user", RYANS_ID, "Ryan Gregg", "ryan@contoso.com", "i:0#.f|membership|ryan@contoso.com"),
    )


MAIL_REFUSED = {
    "code": "notAllowed",
    "message": "Account verification needed to unblock sending emails.",
    "localizedMessage": "Kontobestätigung erforderlich",
    "fixItUrl": "http://g.live.com/8SESkydrive/VerifyAccount",
    "innererror": {"code": "accountVerificationRequired"},
}


@pytest.mark.parametrize("status", [207, 200])
async def test_a_mail_that_failed_leaves_the_access_standing(far_end: FarEnd, status: int) -> None:
    row = DOCUMENTED_ANSWER["value"][0] | {"error": MAIL_REFUSED}

    invited = await answered(far_end, Says(status, {"value": [row]}))

    assert [granted.roles for granted in invited.permissions] == [("write",)]
    assert invited.mail_failed
    assert (invited.mail_error, invited.mail_cause) == ("accountVerificationRequired", SenderUnverified)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        ({"code": "notAllowed", "innererror": {"code": "exchangeMaxRecipients"}}, TooManyMails),
        ({"code": "activityLimitReached", "innerError": {"code": "throttledRequest"}}, TooManyMails),
        ({"code": "somethingNew"}, MailFailed),
        ({}, MailFailed),
    ],
)
async def test_a_mail_that_failed_has_a_cause(far_end: FarEnd, error: dict[str, Any], cause: type[MailFailed]) -> None:
    row = DOCUMENTED_ANSWER["value"][0] | {"error": error or {"code": None}}

    assert (await answered(far_end, Says(207, {"value": [row]}))).mail_cause is cause


async def test_a_row_that_is_nothing_but_an_error_is_no_grant(far_end: FarEnd) -> None:
    with pytest.raises(Unresolved):
        await answered(far_end, Says(207, {"value": [{"error": {"code": "noResolvedUsers"}}]}))
    with pytest.raises(NotAccepted):
        await answered(far_end, Says(207, {"value": [{"error": {"code": "notAllowed"}, "roles": []}]}))


async def test_an_outsider_without_an_account_is_granted_by_a_link(far_end: FarEnd) -> None:
    invited = await answered(
        far_end,
        Says(
            json={
                "value": [
                    {
                        "id": "48d31887-5fad-4d73-a9f5-3c356e68a038",
                        "grantedToIdentities": [{"user": {"displayName": "robin@fabrikam.com"}}],
                        "link": {"type": "view", "scope": "users", "webUrl": None},
                        "roles": ["read"],
                        "shareId": "u!LKj1",
                    }
                ]
            }
        ),
    )

    assert held_by(invited.permissions, ROBIN) == invited.permissions[0]
    assert held_by(invited.permissions, RYAN) is None


async def test_an_empty_yes_is_a_yes_without_permissions(far_end: FarEnd) -> None:
    assert (await answered(far_end, Says(json={"value": []}))).permissions == ()


async def test_an_invite_that_broke_off_is_not_sent_again(far_end: FarEnd) -> None:
    with pytest.raises(Unknown):
        await answered(far_end, Says(cut=True))

    assert len(far_end.calls) == 1


# --- whom a row names --------------------------------------------------------------------------------

MEMBER = {"user": {"id": RYANS_ID, "displayName": "Ryan Gregg"}}
MEMBER_LOGIN = "i:0#.f|membership|ryan@contoso.com"
LINK = {"link": {"type": "edit", "scope": "users"}, "id": "2687a7e0-1b4d-4656-ae32-a4ea393321e1"}
GROUP_LOGIN = f"c:0o.c|federateddirectoryclaimprovider|{SALES.id}"
GROUP_SEEN = {"displayName": "Sales", "email": SALES.mail, "id": SALES.id}

RYANS_ROWS = {
    "new": permission(id="x", grantedToV2=MEMBER),
    "new with site user": permission(
        grantedToV2=MEMBER | {"siteUser": {"id": "1", "displayName": "Ryan Gregg", "loginName": "Ryan Gregg"}}
    ),
    "site user alone": permission(grantedToV2={"siteUser": {"id": "6", "loginName": MEMBER_LOGIN}}),
    "legacy": permission(grantedTo=MEMBER),
    "id in capitals": permission(grantedTo={"user": {"id": RYANS_ID.upper()}}),
    "legacy, mail only": permission(grantedTo={"user": {"email": "RYAN@contoso.com"}}),
    "new is empty, legacy is not": permission(grantedToV2={}, grantedTo=MEMBER),
    "the row's id alone": permission(id=row_id(MEMBER_LOGIN)),
    "invited": permission(id="x", invitation={"email": "ryan@contoso.com"}),
    "invited, with a name": permission(grantedTo={"user": {"displayName": "Ryan"}}, invitation={"email": RYAN.mail}),
    "link, new": permission(**LINK, grantedToIdentitiesV2=[{"user": {"id": "b"}}, MEMBER]),
    "link, legacy": permission(**LINK, grantedToIdentitiesV2=None, grantedToIdentities=[MEMBER]),
    "link, mail": permission(**LINK, grantedToIdentitiesV2=[{"user": {"email": "ryan@contoso.com"}}]),
    "link, mail as name": permission(**LINK, grantedToIdentities=[{"user": {"displayName": "ryan@contoso.com"}}]),
    "personal": permission(id="1234567890ABC!123", grantedTo={"user": {"id": "ryan@contoso.com"}}),
}


@pytest.mark.parametrize("shape", RYANS_ROWS)
def test_a_person_is_recognised_in_every_shape_of_a_row(shape: str) -> None:
    row = RYANS_ROWS[shape]

    assert held_by([row], RYAN) is row
    assert held_by([row], OTHER_RYAN) is None
    assert held_by([row], SALES) is None
    assert held_by([row], ROBIN) is None


@pytest.mark.parametrize("shape", sorted(RYANS_ROWS.keys() - {"new", "new with site user", "legacy", "id in capitals",
                                         "new is empty, legacy is not", "link, new", "link, legacy"}))  # fmt: skip
def test_a_typed_address_is_recognised_wherever_a_row_has_one(shape: str) -> None:
    assert held_by([RYANS_ROWS[shape]], TYPED_RYAN) is RYANS_ROWS[shape]


def test_another_object_id_is_another_person_even_with_the_same_address() -> None:
    successor = RYAN.model_copy(update={"id": OTHER_RYAN.id})

    assert held_by([permission(grantedTo={"user": {"id": RYANS_ID, "email": RYAN.mail}})], successor) is None


def test_a_name_that_reads_like_an_address_is_only_a_name_where_there_is_an_id() -> None:
    impostor = permission(grantedTo={"user": {"id": OTHER_RYAN.id, "displayName": "robin@fabrikam.com"}})

    assert held_by([impostor], ROBIN) is None


GROUP_ROWS = {
    "new": permission(grantedToV2={"group": GROUP_SEEN}, grantedTo={"user": GROUP_SEEN}),
    "legacy": permission(id=row_id(GROUP_LOGIN), grantedTo={"user": GROUP_SEEN}),
    "claim alone": permission(id=row_id(GROUP_LOGIN), grantedTo={"user": {"displayName": "Sales"}}),
    "security group": permission(id=row_id(f"c:0t.c|tenant|{SALES.id}"), grantedTo={"user": {"displayName": "Sales"}}),
}


@pytest.mark.parametrize("shape", GROUP_ROWS)
def test_a_group_is_recognised_and_is_no_person(shape: str) -> None:
    (principal,) = GROUP_ROWS[shape].principals()

    assert principal.kind == "group"
    assert held_by([GROUP_ROWS[shape]], SALES)
    assert held_by([GROUP_ROWS[shape]], RYAN) is None


def test_the_owners_of_a_group_are_not_its_members() -> None:
    owners = permission(
        id=row_id(GROUP_LOGIN + "_o"),
        roles=["owner"],
        grantedToV2={
            "group": GROUP_SEEN | {"@odata.type": "#microsoft.graph.sharePointIdentity", "displayName": "Sales Owners"},
            "siteUser": GROUP_SEEN | {"id": "6", "loginName": GROUP_LOGIN + "_o"},
        },
        grantedTo={"user": GROUP_SEEN},
        inheritedFrom={},
    )

    assert owners.principals()[0].kind == "owners"
    assert held_by([owners], SALES) is None


@pytest.mark.parametrize(
    ("fields", "kind", "name"),
    [
        ({"grantedToV2": {"siteGroup": {"id": "3", "displayName": "Sales Members"}}}, "siteGroup", "Sales Members"),
        ({"grantedToV2": {"sharePointGroup": {"id": "3", "displayName": "Sales"}}}, "siteGroup", "Sales"),
        ({"grantedToV2": {"application": {"id": RYANS_ID, "displayName": "Flow"}}}, "application", "Flow"),
        ({"grantedToV2": {"device": {"id": RYANS_ID, "displayName": "Phone"}}}, "device", "Phone"),
        (
            {"grantedToV2": {"siteUser": {"loginName": "c:0-.f|rolemanager|spo-grid-all-users/5d1e", "id": "9"}}},
            "everyone",
            None,
        ),
        (
            {"grantedToV2": {"siteUser": {"loginName": "c:0(.s|true", "displayName": "Everyone"}}},
            "everyone",
            "Everyone",
        ),
    ],
    ids=str,
)
def test_what_is_no_person_holds_nothing_for_one(fields: dict[str, Any], kind: str, name: str | None) -> None:
    row = permission(**fields)

    assert [(p.kind, p.name) for p in row.principals()] == [(kind, name)]
    assert held_by([row], RYAN) is None


def test_a_link_for_everybody_names_nobody() -> None:
    assert permission(**LINK | {"link": {"scope": "anonymous"}}, grantedToIdentitiesV2=[]).principals() == ()


def test_a_guest_is_recognised_by_the_address_inside_the_claim() -> None:
    login = "i:0#.f|membership|robin_d_fabrikam.com#ext#@contoso.onmicrosoft.com"
    guest = Person(kind="guest", name="Robin", mail="Robin_D@fabrikam.com")

    assert login_of(row_id(login)) == login
    assert address_of(login) == "robin_d@fabrikam.com"
    assert held_by([permission(id=row_id(login))], guest)


@pytest.mark.parametrize("permission_id", ["", "x", "1234567890ABC!123", RYANS_ID, row_id("Sales Owners"), "ü", "_-_-"])
def test_an_id_that_holds_no_claim_tells_nothing(permission_id: str) -> None:
    assert login_of(permission_id) is None


def test_only_one_name_is_shown_as_the_one_that_was_granted() -> None:
    assert RYANS_ROWS["legacy"].shown_name() == "Ryan Gregg"
    assert RYANS_ROWS["invited"].shown_name() == "ryan@contoso.com"
    assert RYANS_ROWS["link, new"].shown_name() is None


# --- what a row gives --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "roles"),
    [
        ({"roles": ["read"]}, ("read",)),
        ({"roles": ["read", "write"]}, ("write",)),
        ({"roles": ["owner", "read"]}, ("owner",)),
        ({"roles": ["sp.full control"]}, ("owner",)),
        ({"roles": ["sp.Edit", "read"]}, ("write",)),
        ({"roles": ["sp.limited access", "read"]}, ("read", "sp.limited access")),
        ({"roles": ["Reviewer (custom)"]}, ("Reviewer (custom)",)),
        ({"roles": None}, ()),
        ({"link": {"type": "edit"}}, ("write",)),
        ({"link": {"type": "view"}}, ("read",)),
        ({"link": {"type": "blocksDownload"}}, ()),
    ],
    ids=str,
)
def test_the_strongest_role_stands_first_and_unknown_ones_word_for_word(
    fields: dict[str, Any], roles: tuple[str, ...]
) -> None:
    assert permission(**fields).effective_roles() == roles


def test_a_stronger_role_covers_a_weaker_one_and_an_unknown_one_covers_none() -> None:
    assert permission(roles=["owner"]).covers("write")
    assert permission(roles=["write"]).covers("read")
    assert not permission(roles=["read"]).covers("write")
    assert not permission(roles=["sp.limited access"]).covers("read")


@pytest.mark.parametrize(
    ("text", "expires"),
    [
        ("0001-01-01T00:00:00Z", None),
        (None, None),
        ("", None),
        ("never", None),
        ("2026-07-15T14:00:00.0000000Z", datetime(2026, 7, 15, 14, tzinfo=UTC)),
        ("2026-07-15T14:00:00", datetime(2026, 7, 15, 14, tzinfo=UTC)),
        ("2026-07-15T16:00:00+02:00", datetime(2026, 7, 15, 14, tzinfo=UTC)),
    ],
)
def test_the_year_one_means_that_access_does_not_end(text: str | None, expires: datetime | None) -> None:
    assert permission(expirationDateTime=text).expires == expires


def test_an_empty_reference_still_says_that_a_row_is_inherited() -> None:
    assert permission(inheritedFrom={}).inherited
    assert permission(inheritedFrom={"driveId": "b!x"}).inherited
    assert not permission(inheritedFrom=None).inherited
    assert not permission().inherited


@pytest.mark.parametrize("shape", RYANS_ROWS)
def test_a_row_that_was_stored_is_the_same_row(shape: str) -> None:
    row = RYANS_ROWS[shape].model_copy(update={"inheritedFrom": {}})

    assert Permission.model_validate(row.model_dump(mode="json", exclude_none=True)) == row


def test_what_was_given_here_comes_before_links_and_what_is_inherited() -> None:
    inherited = permission(id="1", roles=["owner"], grantedToV2=MEMBER, inheritedFrom={})
    link = permission(**LINK, roles=["write"], grantedToIdentitiesV2=[MEMBER])
    direct = permission(id="3", roles=["read"], grantedToV2=MEMBER)
    others = permission(id="4", roles=["write"], grantedToV2={"user": {"id": OTHER_RYAN.id}})

    everything = [inherited, others, link, direct]

    assert rows_of(everything, RYAN) == (direct, link, inherited)
    assert held_by(everything, RYAN) is direct
    assert held_by(everything, RYAN, role="write") is link
    assert held_by([direct], RYAN, role="write") is None


def test_a_row_that_cannot_be_read_does_not_hide_the_others() -> None:
    found = rows(Permission, {"value": ["nonsense", {"id": 7, "roles": [7]}, None, {"id": "good"}]})

    assert [row.id for row in found] == ["good"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(sorted(Permission.model_fields)) | st.text(), inner)
    ),
    max_leaves=15,
)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.sampled_from(sorted(Permission.model_fields)), JSON))
def test_no_row_is_so_odd_that_it_breaks_the_reading(row: dict[str, Any]) -> None:
    for found in rows(Permission, {"value": [row]}):
        found.principals()
        found.effective_roles()
        assert found.expires is None or found.expires.tzinfo
        found.names(RYAN)


# --- reading, changing, taking back ------------------------------------------------------------------


async def test_permissions_are_read_to_the_last_page(far_end: FarEnd) -> None:
    far_end.says(
        Says(json={"value": [{"id": "1"}], "@odata.nextLink": f"{far_end.url}/v1.0{ITEM}/permissions?$skiptoken=2"}),
        Says(json={"value": [{"id": "2"}]}),
    )

    async with graph_at(far_end.url) as graph:
        found = await list_permissions(graph, ADELE, ITEM)

    assert [row.id for row in found] == ["1", "2"]
    assert far_end.targets == [f"/v1.0{ITEM}/permissions", f"/v1.0{ITEM}/permissions?$skiptoken=2"]


async def test_pages_that_never_end_do(far_end: FarEnd) -> None:
    again = f"{far_end.url}/v1.0{ITEM}/permissions"
    far_end.by_path["/"] = Says(json={"value": [{"id": "1"}], "@odata.nextLink": again})

    async with graph_at(far_end.url) as graph:
        await list_permissions(graph, ADELE, ITEM)

    assert len(far_end.calls) == 50


async def test_a_file_out_of_reach_is_not_found(far_end: FarEnd) -> None:
    far_end.says(Says(404, {"error": {"code": "itemNotFound", "message": "The resource could not be found."}}))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(NotFound):
            await list_permissions(graph, ADELE, ITEM)


async def test_what_is_not_found_is_not_taken_for_taken_away(far_end: FarEnd) -> None:
    far_end.says(Says(204), Says(404), Says(404))

    async with graph_at(far_end.url) as graph:
        await remove(graph, ADELE, ITEM, "aTow/+")
        with pytest.raises(NotFound):
            await remove(graph, ADELE, ITEM, "aTow")
        with pytest.raises(NotFound):
            await revoke_grant(graph, ADELE, ITEM, "2687a7e0", "ryan@contoso.com")

    assert far_end.targets[0] == f"/v1.0{ITEM}/permissions/aTow%2F%2B"


async def test_one_person_is_taken_off_a_link_by_address(far_end: FarEnd) -> None:
    far_end.says(Says(json={"id": "2687a7e0", "roles": ["write"], "link": {"type": "edit", "scope": "users"}}))

    async with graph_at(far_end.url) as graph:
        await revoke_grant(graph, ADELE, ITEM, "2687a7e0", "ryan@contoso.com")

    (call,) = far_end.calls
    assert (call.method, call.target) == ("POST", f"/v1.0{ITEM}/permissions/2687a7e0/revokeGrants")
    assert call.json == {"grantees": [{"email": "ryan@contoso.com"}]}


async def test_a_role_is_changed_in_place(far_end: FarEnd) -> None:
    far_end.says(Says(json={"id": "aTow", "roles": ["read"]}))

    async with graph_at(far_end.url) as graph:
        changed = await change_role(graph, ADELE, ITEM, "aTow", "read")

    (call,) = far_end.calls
    assert (call.method, call.json) == ("PATCH", {"roles": ["read"]})
    assert changed.roles == ("read",)


@pytest.mark.parametrize(
    ("code", "refused"), [("badArgument", FixedByLink), ("invalidRequest", NotAccepted), ("itemNotFound", NotFound)]
)
async def test_a_links_role_is_the_links_own(far_end: FarEnd, code: str, refused: type[NotAccepted]) -> None:
    far_end.says(Says(400, {"error": {"code": code}}, headers={"request-id": "6fa29f92"}))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(refused) as error:
            await change_role(graph, ADELE, ITEM, "2687a7e0", "read")

    assert type(error.value) is refused
    assert (error.value.code, error.value.request_id) == (code, "6fa29f92")
