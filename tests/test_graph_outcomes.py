"""Every answer of Graph that is known, and what the person then reads: the whole bot, on a far end that answers so.

What the tests see here becomes docs/graph-outcomes.md, row by row; see outcomes.py.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import errors
from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates
from bot.emulator.entra import BASE_SCOPES
from bot.errors import ShareError
from bot.graph.files import Files
from bot.graph.invite import DriveRecipient, Invite, invite_to
from bot.graph.links import people_link
from bot.graph.permissions import change_role
from bot.model import File
from bot.texts import texts
from tests import outcomes
from tests.chat import Card, Chatter, World, until
from tests.conftest import living
from tests.graph_far_end import ADELE, FarEnd, Says, graph_at, standing
from tests.outcomes import Outcome

PAGE = Path(__file__).parent.parent / "docs" / "graph-outcomes.md"
FILE = "Annual Report.docx"
RYAN = "ryan@contoso.com"
OUTSIDER = "someone@fabrikam.com"
PERSONAL = File(drive_id="5D33DD65C6932946", item_id="5D33DD65C6932946!7", name="Budget.xlsx")
BUSINESS = File(drive_id="b!x", item_id="01A", name="Budget.xlsx")

HAS_ACCESS = "✓ Has access now."
HAD_IT = "Already had this access. Nothing changed."
INVITED = "✓ Invited. Listed with the file once they open it."
NOT_VISIBLE = "Accepted by Microsoft 365, but not visible there yet."
IN_DOUBT = "No clear answer from Microsoft 365: access may be there or not."
SIGN_IN = texts("en")(errors.SignInNeeded.text)

_shown: dict[str, Outcome] = {}
t = texts("en")


def shows(row: str, name: str, sentence: str) -> None:
    """This row came out so."""
    _shown[row] = Outcome(name, sentence)


def reads(row: str, card: Card, name: str, sentence: str) -> None:
    assert sentence in card.text, card.text
    shows(row, name, sentence)


def rows(*table: tuple[Any, ...]) -> list[Any]:
    """Parameters whose first is the row's id."""
    return [pytest.param(*case, id=case[0], marks=pytest.mark.outcome(case[0])) for case in table]


def refused_with(code: str, inner: str | None = None, *, key: str = "innerError") -> dict[str, Any]:
    ids = {"date": "2026-03-10T12:19:27", "request-id": "6fa29f92", "client-request-id": "6fa29f92"}
    return {"error": {"code": code, "message": "…", key: ids | ({"code": inner} if inner else {})}}


@pytest.fixture
async def with_groups(database_url: str, certificates: Certificates) -> AsyncIterator[World]:
    """Where an administrator consented to reading groups."""
    tenant = await local_tenant(certificates=certificates)
    scopes = (*BASE_SCOPES, "GroupMember.Read.All")
    tenant.entra.consented = scopes
    async with living(tenant, database_url, scopes=scopes) as world:
        yield world


@pytest.fixture
async def far_end() -> AsyncIterator[FarEnd]:
    async with standing() as running:
        yield running


async def shares(adele: Chatter, to: str = RYAN, *, role: str = "write", **typed: str) -> Card:
    """From the sentence to the result; where it must be confirmed, it is."""
    form = await adele.says(f"share {FILE} with {to}")
    return await sends(form, role=role, **typed)


async def sends(form: Card, **typed: str) -> Card:
    card = await form.press("Share", **typed)
    go = [title for title in card.buttons if title not in {"Back", "Cancel", "Share", "Try again"}]
    if "Back" in card.buttons:
        card = await card.press(go[0] if go else "Share")
    if "Sharing …" in card.text:
        return await form.ends()
    return card


def invite_answers(status: int, body: object, headers: Mapping[str, str] | None = None, times: int = 1) -> Any:
    return {
        "method": "POST", "path": "/invite", "status": status, "body": body, "headers": headers or {}, "times": times,
    }  # fmt: skip


_FIRST_LIST = {"method": "GET", "path": "/permissions"}  # answered as ever: who had access before


def list_answers(*listed: object) -> list[Any]:
    """What the bot is told when it reads back."""
    return [_FIRST_LIST, {"method": "GET", "path": "/permissions", "status": 200, "body": {"value": list(listed)}}]


# --- how Graph refuses -------------------------------------------------------------------------------

REFUSALS = rows(
    ("400.noResolvedUsers", 400, {"error": {"code": "noResolvedUsers", "message": "…"}}, "Unresolved"),
    ("400.sharingFailed", 400, refused_with("sharingFailed"), "SharingFailed"),
    ("400.invalidRequest", 400, refused_with("invalidRequest"), "NotAccepted"),
    ("400.invalidRequest-bare", 400, {"error": {"code": "invalidRequest", "message": "…"}}, "NotAccepted"),
    (
        "400.secureSharingInvalidRequest",
        400,
        refused_with("invalidRequest", "secureSharingInvalidRequest"),
        "NotSecurely",
    ),
    ("400.parameterIsTooLong", 400, refused_with("invalidRequest", "parameterIsTooLong"), "TooLong"),
    ("400.invalidParameterFormat", 400, refused_with("invalidRequest", "invalidParameterFormat"), "NotAccepted"),
    ("400.objectNotSupported", 400, refused_with("notSupported", "objectNotSupported"), "NotShareable"),
    ("403.accessDenied", 403, refused_with("accessDenied"), "NotAllowed"),
    ("403.sharingDisabled", 403, refused_with("accessDenied", "sharingDisabled"), "SharingFailed"),
    (
        "403.sharingDisabled-inner",
        403,
        refused_with("notAllowed", "sharingDisabled", key="innererror"),
        "SharingFailed",
    ),
    ("403.serviceReadOnly", 403, refused_with("notAllowed", "serviceReadOnly"), "NotAllowed"),
    ("404.itemNotFound", 404, {"error": {"code": "itemNotFound", "message": "…"}}, "NotFound"),
    ("404.empty", 404, None, "NotFound"),
    ("409.nameAlreadyExists", 409, refused_with("nameAlreadyExists"), "Changed"),
    ("410.resyncRequired", 410, refused_with("resyncRequired"), "NotFound"),
    ("412.resourceModified", 412, refused_with("resourceModified"), "Changed"),
    ("423.resourceLocked", 423, refused_with("resourceLocked"), "Locked"),
    ("423.notAllowed", 423, refused_with("notAllowed", "resourceLocked"), "Locked"),
    ("507.quotaLimitReached", 507, refused_with("quotaLimitReached"), "DriveFull"),
    ("207.refused", 207, {"value": [{"error": {"code": "noResolvedUsers"}}]}, "Unresolved"),
    ("tenant.no-drive", 404, {"error": {"code": "ResourceNotFound", "message": "…"}}, "NoDrive"),
    ("tenant.no-drive-allowed", 403, refused_with("accessDenied", "provisioningNotAllowed"), "NoDrive"),
    ("tenant.no-drive-yet", 404, refused_with("itemNotFound", "resourceBeingProvisioned"), "NoDrive"),
    ("tenant.protected", 403, refused_with("accessDenied", "accessRestricted"), "Protected"),
)


@pytest.mark.parametrize(("row", "status", "body", "name"), REFUSALS)
async def test_a_refusal_is_told_in_a_sentence_of_its_own(
    world: World, adele: Chatter, *, row: str, status: int, body: object, name: str
) -> None:
    await world.faults(invite_answers(status, body))

    done = await shares(adele)

    reads(row, done, name, t(getattr(errors, name).text))
    assert ("Use another address" if name == "Unresolved" else "Try again") in done.buttons
    assert await world.granted(FILE) == {}
    assert await world.outbox() == []


_SAID_403 = {"WWW-Authenticate": 'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="'}
_BUSY = refused_with("TooManyRequests", "429")
PASSING = rows(
    ("401.InvalidAuthenticationToken", 401, refused_with("InvalidAuthenticationToken"), {}),
    ("401.claims", 401, refused_with("InvalidAuthenticationToken"), _SAID_403),
    ("401.unauthenticated", 401, refused_with("unauthenticated"), {}),
    ("403.claims", 403, refused_with("accessDenied"), _SAID_403),
    ("429.fraction", 429, _BUSY, {"Retry-After": "0.128"}),
    ("429.date", 429, _BUSY, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}),
    ("429.silent", 429, None, {}),
    ("503.retry", 503, None, {"Retry-After": "0.05"}),
)


@pytest.mark.parametrize(("row", "status", "body", "headers"), PASSING)
async def test_what_passes_is_waited_for_or_answered_and_nobody_hears_of_it(
    world: World, adele: Chatter, *, row: str, status: int, body: object, headers: dict[str, str]
) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")
    await world.faults(invite_answers(status, body, headers))

    done = await sends(form, role="write")

    reads(row, done, "verified", HAS_ACCESS)
    assert await world.outbox() == [RYAN]


STAYING = rows(
    ("401.again", 401, refused_with("InvalidAuthenticationToken"), {}, 2, "SignInNeeded"),
    (
        "429.throttledRequest",
        429,
        refused_with("activityLimitReached", "throttledRequest"),
        {"Retry-After": "300"},
        1,
        "Throttled",
    ),
    ("429.ApplicationThrottled", 429, refused_with("ApplicationThrottled"), {"Retry-After": "300"}, 1, "Throttled"),
)


@pytest.mark.parametrize(("row", "status", "body", "headers", "times", "name"), STAYING)
async def test_what_does_not_pass_is_told(
    world: World, adele: Chatter, *, row: str, status: int, body: object, headers: dict[str, str], times: int, name: str
) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")
    await world.faults(invite_answers(status, body, headers, times))

    done = await sends(form, role="write")

    reads(row, done, name, t(getattr(errors, name).text))
    assert await world.outbox() == []


@pytest.mark.parametrize(
    ("row", "faults", "to", "name", "sentence"),
    rows(
        ("500.once", [invite_answers(500, refused_with("generalException"))], RYAN, "verified", HAS_ACCESS),
        ("500.granted", [{"method": "POST", "path": "/invite", "cut": "after"}], RYAN, "verified", HAS_ACCESS),
        (
            "500.outsider",
            [invite_answers(500, refused_with("generalException"))],
            OUTSIDER,
            "in_doubt",
            IN_DOUBT,
        ),
        ("503.empty", [invite_answers(503, None, times=2)], RYAN, "in_doubt", IN_DOUBT),
        ("504", [invite_answers(504, None, times=2)], RYAN, "in_doubt", IN_DOUBT),
        ("509", [invite_answers(509, None, times=2)], RYAN, "in_doubt", IN_DOUBT),
    ),
)
async def test_what_nobody_knows_is_read_before_it_is_sent_again(
    world: World, adele: Chatter, *, row: str, faults: list[Any], to: str, name: str, sentence: str
) -> None:
    await world.faults(*faults)

    done = await shares(adele, to)

    reads(row, done, name, sentence)
    assert len(await world.outbox()) <= 1


@pytest.mark.outcome("404.recipient")
async def test_a_group_that_is_not_found_by_id_is_tried_by_its_mail(with_groups: World) -> None:
    adele = await with_groups.person("adele@contoso.com")
    await with_groups.faults(invite_answers(404, {"error": {"code": "itemNotFound", "message": "…"}}))

    done = await shares(adele, "Marketing")

    reads("404.recipient", done, "verified", HAS_ACCESS)
    assert await with_groups.granted(FILE) == {"marketing@contoso.com": "write"}


@pytest.mark.outcome("400.badArgument")
async def test_the_role_of_a_link_cannot_be_changed(far_end: FarEnd) -> None:
    far_end.says(Says(400, refused_with("badArgument")))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(errors.FixedByLink):
            await change_role(graph, ADELE, "/drives/b%21x/items/01A", "2687a7e0", "read")

    shows("400.badArgument", "FixedByLink", t(errors.FixedByLink.text))


@pytest.mark.outcome("403.links-off")
async def test_links_that_are_off_are_a_matter_of_rules(far_end: FarEnd) -> None:
    far_end.says(Says(403, refused_with("accessDenied")))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(errors.SharingFailed):
            await people_link(graph, ADELE, BUSINESS, "read", [DriveRecipient(email=OUTSIDER)])

    shows("403.links-off", "SharingFailed", t(errors.SharingFailed.text))


# --- what Graph answers ------------------------------------------------------------------------------

RYANS_ID = "ryan"  # replaced by the id he has in this tenant
MEMBER = {"email": RYAN, "id": RYANS_ID, "displayName": "Ryan Gregg"}
LOGIN = "aTowIy5mfG1lbWJlcnNoaXB8cnlhbkBjb250b3NvLmNvbQ"
SITE_USER = {"id": "11", "displayName": "Ryan Gregg", "loginName": "i:0#.f|membership|ryan@contoso.com"}
LIVE = {"id": LOGIN, "roles": ["write"], "grantedTo": {"user": MEMBER}}
DOCUMENTED = {
    "@deprecated.GrantedTo": "GrantedTo has been deprecated. Refer to GrantedToV2",
    "id": "CCFC7CA3-7A19-4D57-8CEF-149DB9DDFA62",
    "roles": ["write"],
    "grantedTo": {"user": {"displayName": "Ryan Gregg", "id": RYANS_ID}},
    "grantedToV2": {"user": {"id": RYANS_ID, "displayName": "Ryan Gregg"}, "siteUser": SITE_USER},
    "invitation": {"email": RYAN, "signInRequired": True},
    "hasPassword": True,
    "expirationDateTime": "2030-07-15T14:00:00.000Z",
}
LINK = {
    "id": "48d31887-5fad-4d73-a9f5-3c356e68a038",
    "roles": ["write"],
    "link": {"type": "edit", "scope": "users", "webUrl": "https://contoso.sharepoint.com/:w:/g/Eabc"},
    "shareId": "u!LKj1",
}
PERSONALLY = {
    "id": "1234567890ABC!123",
    "roles": ["write"],
    "grantedTo": {"user": {"id": RYAN}},
    "invitation": {"email": RYAN},
    "link": {"webUrl": "https://1drv.ms/t/s!1234567890ABC"},
    "shareId": "s!1234567890ABC",
}
SITE_GROUP = {
    "id": "U2FsZXMgTWVtYmVycw",
    "roles": ["write"],
    "grantedToV2": {"siteGroup": {"id": "3", "displayName": "Sales Members", "loginName": "Sales Members"}},
    "grantedTo": {"user": {"displayName": "Sales Members"}},
    "inheritedFrom": {},
}
OUTSIDE = {"user": {"displayName": OUTSIDER}}

SHAPES = rows(
    ("200.live", RYAN, [LIVE], [LIVE], "verified", HAS_ACCESS),
    ("200.typed", RYAN, [LIVE | {"@odata.type": "#microsoft.graph.permission"}], [LIVE], "verified", HAS_ACCESS),
    ("200.documented", RYAN, [DOCUMENTED], [DOCUMENTED], "verified", HAS_ACCESS),
    (
        "200.year-one",
        RYAN,
        [LIVE | {"expirationDateTime": "0001-01-01T00:00:00Z"}],
        [LIVE | {"expirationDateTime": "0001-01-01T00:00:00Z"}],
        "verified",
        HAS_ACCESS,
    ),
    ("200.link", OUTSIDER, [LINK | {"grantedToIdentities": [OUTSIDE]}], [], "sent", INVITED),
    (
        "200.link-v2",
        OUTSIDER,
        [LINK | {"link": LINK["link"] | {"webUrl": None}, "grantedToIdentitiesV2": [OUTSIDE]}],  # type: ignore[operator]
        [LINK | {"grantedToIdentitiesV2": [OUTSIDE]}],
        "verified",
        HAS_ACCESS,
    ),
    (
        "200.invited-only",
        OUTSIDER,
        [{"id": "1", "roles": ["write"], "invitation": {"email": OUTSIDER}}],
        [{"id": "1", "roles": ["write"], "invitation": {"email": OUTSIDER}}],
        "verified",
        HAS_ACCESS,
    ),
    ("200.personal", RYAN, [PERSONALLY], [PERSONALLY], "verified", HAS_ACCESS),
    ("200.site-group", RYAN, [LIVE], [SITE_GROUP, LIVE], "verified", HAS_ACCESS),
    ("200.custom-role", RYAN, [LIVE], [LIVE | {"roles": ["sp.limited access"]}], "sent", NOT_VISIBLE),
    ("200.dropped", RYAN, [LIVE], [], "sent", NOT_VISIBLE),
    ("200.empty", RYAN, [], [LIVE], "verified", HAS_ACCESS),
)


@pytest.mark.parametrize(("row", "to", "answered", "listed", "name", "sentence"), SHAPES)
async def test_every_shape_of_an_answer_is_understood(
    world: World, adele: Chatter, *, row: str, to: str, answered: list[Any], listed: list[Any], name: str, sentence: str
) -> None:
    answered, listed = [named(adele, one) for one in (answered, listed)]
    await world.faults(invite_answers(200, {"value": answered}), *list_answers(*listed))

    reads(row, await shares(adele, to), name, sentence)


def named(adele: Chatter, node: Any) -> Any:
    """The shape with the id that Ryan has in this tenant."""
    match node:
        case dict():
            return {key: named(adele, value) for key, value in node.items()}
        case list():
            return [named(adele, value) for value in node]
        case str() if node == RYANS_ID:
            return next(p["id"] for p in adele.boot["people"] if p["mail"] == RYAN)
        case _:
            return node


MAILS = rows(
    ("207.accountVerificationRequired", 207, "accountVerificationRequired", "SenderUnverified"),
    ("207.hipCheckRequired", 207, "hipCheckRequired", "SenderUnverified"),
    ("207.exchangeInvalidUser", 207, "exchangeInvalidUser", "NoMailbox"),
    ("207.exchangeOutOfMailboxQuota", 207, "exchangeOutOfMailboxQuota", "MailboxFull"),
    ("207.exchangeMaxRecipients", 207, "exchangeMaxRecipients", "TooManyMails"),
    ("207.other", 207, "somethingNew", "MailFailed"),
    ("200.row-error", 200, "exchangeInvalidUser", "NoMailbox"),
    ("tenant.mails-throttled", 207, "throttledRequest", "TooManyMails"),
)


@pytest.mark.parametrize(("row", "status", "inner", "name"), MAILS)
async def test_a_mail_that_failed_is_told_beside_the_access_that_stands(
    world: World, adele: Chatter, *, row: str, status: int, inner: str, name: str
) -> None:
    error = {"code": "notAllowed", "message": "…", "localizedMessage": "…", "innererror": {"code": inner}}
    answered = named(adele, LIVE | {"error": error})
    await world.faults(invite_answers(status, {"value": [answered]}), *list_answers(named(adele, LIVE)))

    done = await shares(adele)

    assert HAS_ACCESS in done.text
    assert "Microsoft 365 e-mails them" not in done.text
    reads(row, done, name, t(getattr(errors, name).text))


@pytest.mark.outcome("200.unlisted")
async def test_an_outsider_is_invited_and_listed_when_they_come(world: World, adele: Chatter) -> None:
    done = await shares(adele, OUTSIDER)

    reads("200.unlisted", done, "sent", INVITED)
    assert await world.outbox() == [OUTSIDER]


@pytest.mark.outcome("200.group")
async def test_a_group_is_no_person_though_graph_names_it_as_one(with_groups: World) -> None:
    adele = await with_groups.person("adele@contoso.com")
    done = await shares(adele, "Marketing")

    reads("200.group", done, "verified", HAS_ACCESS)


@pytest.mark.outcome("200.inherited")
async def test_who_has_it_by_inheritance_is_not_invited_again(world: World, adele: Chatter) -> None:
    inherited = named(adele, LIVE | {"roles": ["owner"], "inheritedFrom": {}})
    await world.faults({"method": "GET", "path": "/permissions", "status": 200, "body": {"value": [inherited]}})

    done = await shares(adele)

    reads("200.inherited", done, "verified", HAD_IT)
    assert await world.invites() == []


# --- what is asked for -------------------------------------------------------------------------------


def an_invite(**changes: Any) -> Invite:
    usual = {"recipients": ({"email": RYAN},), "requireSignIn": True, "sendInvitation": True, "roles": ("read",)}
    return Invite.model_validate(usual | changes)


@pytest.mark.parametrize(
    ("row", "typed", "name", "sentence"),
    rows(
        (
            "ask.unreachable",
            {"notify": "false", "sign_in": "false"},
            "form",
            "Without a mail nobody gets the link, so signing in is needed. Turn one of the two on.",
        ),
        ("ask.long-message", {"message": "x" * 2001}, "form", "The message has 2001 characters; 2000 fit."),
        (
            "ask.oneself",
            {"emails": "adele@contoso.com"},
            "form",
            "You are on the list yourself. You have this file already, so please take yourself off.",
        ),
    ),
)
async def test_what_graph_would_refuse_is_said_beside_the_field(
    world: World, adele: Chatter, *, row: str, typed: dict[str, str], name: str, sentence: str
) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")

    reads(row, await form.press("Share", **typed), name, sentence)
    assert await world.calls("POST .*/invite") == []


@pytest.mark.parametrize(
    ("row", "file", "changes", "refused"),
    rows(
        ("ask.password", BUSINESS, {"password": "s3cret"}, errors.NotOnThisDrive),
        (
            "ask.expiry",
            BUSINESS,
            {"expirationDateTime": datetime(2030, 7, 15, tzinfo=UTC)},
            errors.NotOnThisDrive,
        ),
        ("ask.personal-root", PERSONAL.model_copy(update={"root": True}), {}, errors.NotShareable),
    ),
)
async def test_what_a_drive_cannot_do_is_never_sent(
    far_end: FarEnd, *, row: str, file: File, changes: dict[str, Any], refused: type[ShareError]
) -> None:
    async with graph_at(far_end.url) as graph:
        with pytest.raises(refused):
            await invite_to(graph, ADELE, file, an_invite(**changes))

    assert far_end.calls == []
    shows(row, refused.__name__, t(refused.text))


@pytest.mark.outcome("ask.personal-expiry")
async def test_a_personal_drive_takes_a_password_and_an_end(far_end: FarEnd) -> None:
    far_end.says(Says(json={"value": [PERSONALLY]}))

    async with graph_at(far_end.url) as graph:
        end = datetime(2030, 7, 15, tzinfo=UTC)
        invited = await invite_to(graph, ADELE, PERSONAL, an_invite(password="s3cret", expirationDateTime=end))

    assert far_end.calls[0].json["expirationDateTime"] == "2030-07-15T00:00:00Z"
    assert invited.permissions[0].covers("write")
    shows("ask.personal-expiry", "sent", "–")


@pytest.mark.outcome("ask.insecure")
async def test_a_work_account_cannot_be_invited_securely_to_a_personal_drive(far_end: FarEnd) -> None:
    far_end.says(Says(400, refused_with("invalidRequest", "secureSharingInvalidRequest")))

    async with graph_at(far_end.url) as graph:
        with pytest.raises(errors.NotSecurely):
            await invite_to(graph, ADELE, PERSONAL, an_invite())

    shows("ask.insecure", "NotSecurely", t(errors.NotSecurely.text))


@pytest.mark.outcome("ask.anyone-off")
async def test_links_for_anyone_may_be_off(world: World, adele: Chatter) -> None:
    await world.faults(invite_answers(403, refused_with("accessDenied", "sharingDisabled")))

    done = await shares(adele, OUTSIDER, sign_in="false")

    reads("ask.anyone-off", done, "SharingFailed", t(errors.SharingFailed.text))


@pytest.mark.outcome("ask.inherited")
async def test_what_is_inherited_is_left_alone(world: World, adele: Chatter) -> None:
    done = await shares(adele)

    (sent,) = await world.invites()
    assert "retainInheritedPermissions" not in sent
    reads("ask.inherited", done, "verified", HAS_ACCESS)


# --- what real tenants add ---------------------------------------------------------------------------


@pytest.mark.outcome("tenant.channel-site")
async def test_a_private_channels_files_are_found_on_its_own_site(far_end: FarEnd) -> None:
    folder = {"id": "01F", "name": "Board", "parentReference": {"driveId": "b!own", "driveType": "documentLibrary"}}
    inside = {"id": "01A", "name": "Plan.docx", "parentReference": {"driveId": "b!own"}}
    far_end.says(Says(json=folder), Says(json={"value": [inside]}))

    async with graph_at(far_end.url) as graph:
        (plan,) = await Files(graph=graph).in_channel(ADELE, "team", "19:private@thread.tacv2")

    assert (plan.drive_id, plan.item_id) == ("b!own", "01A")
    shows("tenant.channel-site", "found", "–")


@pytest.mark.outcome("tenant.gone")
async def test_a_file_that_went_away_between_form_and_press_is_not_shared(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")
    gone = {"error": {"code": "itemNotFound", "message": "Item not found"}}
    await world.faults({"path": "/items/", "status": 404, "body": gone, "times": 5})

    done = await sends(form)

    reads("tenant.gone", done, "NotFound", t(errors.NotFound.text))
    assert await world.calls("POST .*/invite") == []


@pytest.mark.outcome("tenant.owner")
async def test_who_owns_the_file_keeps_it_whatever_an_editor_gives_them(world: World, adele: Chatter) -> None:
    owner, megan = await world.person(RYAN), await world.person("megan@contoso.com")
    await sends(await owner.says("share Roadmap.pptx with megan@contoso.com"), role="write")

    done = await sends(await megan.says(f"share Roadmap.pptx with {RYAN}"), role="read")

    reads("tenant.owner", done, "sent", NOT_VISIBLE)
    assert await world.granted("Roadmap.pptx") == {"megan@contoso.com": "write"}


@pytest.mark.outcome("tenant.list")
async def test_a_mailing_list_has_members_to_choose_instead(with_groups: World) -> None:
    adele = await with_groups.person("adele@contoso.com")

    done = await shares(adele, "All Company")

    reads("tenant.list", done, "GroupUnresolved", t(errors.GroupUnresolved.text))
    assert await with_groups.granted(FILE) == {}


@pytest.mark.outcome("tenant.guest")
async def test_a_guest_whose_invitation_broke_off_is_left_to_the_person(world: World, adele: Chatter) -> None:
    await world.faults({"method": "POST", "path": "/invite", "cut": "before"})

    done = await shares(adele, "priya.nair@fabrikam.com")

    reads("tenant.guest", done, "in_doubt", IN_DOUBT)
    assert "“Try again” sends another invitation; the first may have arrived." in done.text
    assert await world.outbox() == []


@pytest.mark.outcome("tenant.undo-link")
async def test_an_outsider_is_taken_off_a_link_and_the_others_stay(world: World, adele: Chatter) -> None:
    await shares(adele, "other@fabrikam.com", role="read")
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
    done = await shares(adele, OUTSIDER, role="read", until=tomorrow)

    await world.advance(3 * 24 * 3600)

    async def taken_off() -> bool:
        return OUTSIDER not in await world.granted(FILE)

    await until(taken_off)
    assert await world.granted(FILE) == {"other@fabrikam.com": "read"}
    assert await world.calls("DELETE ") == []
    assert len(await world.calls("POST .*/revokeGrants")) == 1
    shows("tenant.undo-link", "sent", INVITED)
    assert INVITED in done.text


@pytest.mark.outcome("tenant.affected")
async def test_where_all_invitations_are_refused_a_link_is_left(world: World, adele: Chatter, far_end: FarEnd) -> None:
    await world.faults(invite_answers(400, refused_with("sharingFailed"), times=2))
    far_end.says(Says(201, LINK))

    done = await shares(adele, f"{RYAN} and megan@contoso.com")
    async with graph_at(far_end.url) as graph:
        link = await people_link(graph, ADELE, BUSINESS, "write", [DriveRecipient(email=RYAN)])

    assert link.link is not None
    reads("tenant.affected", done, "SharingFailed", t(errors.SharingFailed.text))


# --- the page ----------------------------------------------------------------------------------------


def test_every_row_has_its_outcome_and_the_page_tells_it(request: pytest.FixtureRequest) -> None:
    config = request.config
    if config.option.keyword or any("::" in argument for argument in config.args):
        pytest.skip("only a part of the table was run")
    collected = {mark.args[0] for item in request.session.items for mark in item.iter_markers("outcome")}

    assert outcomes.missing(collected) == set(), "rows without a test"
    assert outcomes.missing(_shown) == set(), "rows whose test did not pass"
    assert set(_shown) <= set(outcomes.ROWS), "tests of rows that do not stand in the table"
    written = outcomes.page(_shown)
    if os.environ.get("UPDATE_GOLDEN"):
        PAGE.write_text(written)
    assert PAGE.read_text() == written, "docs/graph-outcomes.md lags"
