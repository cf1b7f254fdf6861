"""The same calls against the local tenant, whose Graph has rules of its own: scopes, rights, throttling, mails."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

import bot.emulator
from bot.emulator.faults import Fault
from bot.emulator.graph import routes
from bot.emulator.tenant import Tenant
from bot.errors import Locked, NotFound, SharingFailed, Throttled, Unknown, Unresolved
from bot.graph.addresses import item_path
from bot.graph.client import Graph
from bot.graph.files import Files
from bot.graph.invite import DriveRecipient, Invite, Invited, invite
from bot.graph.people import People
from bot.graph.permissions import change_role, held_by, list_permissions, remove, revoke_grant
from bot.model import File, Person, Role, UserKey

BASE = "User.Read Files.ReadWrite.All User.ReadBasic.All People.Read"
DIRECTORY = f"{BASE} User.Read.All GroupMember.Read.All"


@pytest.fixture
def tenant() -> Tenant:
    return Tenant.load(Path(bot.emulator.__file__).with_name("contoso.json"))


@asynccontextmanager
async def graph_of(tenant: Tenant, scopes: str = BASE) -> AsyncIterator[Graph]:
    """The tenant over HTTP. A token is an object id: whether tokens are real is another room's concern."""

    def verify(token: str) -> Mapping[str, Any]:
        return {"oid": token, "scp": scopes}

    async def token_for(user: UserKey) -> str:
        return user.object_id

    app = web.Application()
    app.add_routes(routes(tenant, verify))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with aiohttp.ClientSession() as session:
            base_url = f"http://127.0.0.1:{runner.addresses[0][1]}/graph"
            yield Graph(session=session, base_url=base_url, token_for=token_for, first_wait_s=0.01)
    finally:
        await runner.cleanup()


def key(tenant: Tenant, mail: str) -> UserKey:
    user = tenant.user(mail)
    assert user is not None
    return UserKey(tenant_id=tenant.id, object_id=user.id)


def person(tenant: Tenant, mail: str) -> Person:
    user = tenant.user(mail)
    assert user is not None
    return Person(kind="member", id=user.id, name=user.displayName, mail=user.mail)


def path_of(tenant: Tenant, name: str) -> str:
    item = tenant.item(name)
    return item_path(File(drive_id=item.drive.id, item_id=item.id, name=item.name))


async def gives(graph: Graph, tenant: Tenant, name: str, recipient: DriveRecipient, role: Role = "read") -> Invited:
    body = Invite(
        recipients=(recipient,), message="Please read.", requireSignIn=True, sendInvitation=True, roles=(role,)
    )
    return await invite(graph, key(tenant, "adele@contoso.com"), path_of(tenant, name), body)


async def test_a_person_is_given_access_seen_there_and_taken_off_again(tenant: Tenant) -> None:
    adele, ryan = key(tenant, "adele@contoso.com"), person(tenant, "ryan@contoso.com")
    path = path_of(tenant, "Annual Report.docx")

    async with graph_of(tenant) as graph:
        before = await list_permissions(graph, adele, path)
        invited = await gives(graph, tenant, "Annual Report.docx", DriveRecipient(objectId=ryan.id), "write")
        given = held_by(await list_permissions(graph, adele, path), ryan, role="write")
        assert given is not None
        lowered = await change_role(graph, adele, path, given.id, "read")
        await remove(graph, adele, path, given.id)
        after = await list_permissions(graph, adele, path)

    assert held_by(before, ryan) is None
    assert held_by(invited.permissions, ryan) is not None
    assert (given.shown_name(), lowered.effective_roles()) == ("Ryan Gregg", ("read",))
    assert after == before
    assert [mail["to"] for mail in tenant.outbox] == ["ryan@contoso.com"]


async def test_the_documented_shape_of_answers_reads_like_the_live_one(tenant: Tenant) -> None:
    tenant.manners = tenant.manners.model_copy(update={"answers": "docs"})

    async with graph_of(tenant) as graph:
        invited = await gives(graph, tenant, "Annual Report.docx", DriveRecipient(email="ryan@contoso.com"), "write")

    (granted,) = invited.permissions
    assert held_by([granted], person(tenant, "ryan@contoso.com"), role="write") is granted
    assert held_by([granted], person(tenant, "ryan.park@contoso.com")) is None


async def test_a_group_is_given_access_as_a_group(tenant: Tenant) -> None:
    (group,) = [g for g in tenant.groups.values() if g.displayName == "Marketing"]
    marketing = Person(kind="group", id=group.id, name="Marketing", mail=group.mail)

    async with graph_of(tenant) as graph:
        await gives(graph, tenant, "Annual Report.docx", DriveRecipient(objectId=group.id))
        rows = await list_permissions(graph, key(tenant, "adele@contoso.com"), path_of(tenant, "Annual Report.docx"))

    held = held_by(rows, marketing)
    assert held is not None
    assert held.principals()[0].kind == "group"


async def test_an_outsider_gets_a_link_of_which_only_they_are_taken_off(tenant: Tenant) -> None:
    tenant.manners = tenant.manners.model_copy(update={"outsidersListed": True})
    carlos = Person(kind="outsider", name="carlos@fabrikam.com", mail="carlos@fabrikam.com", typed=True)
    dana = carlos.model_copy(update={"name": "Dana", "mail": "dana@fabrikam.com"})
    adele, path = key(tenant, "adele@contoso.com"), path_of(tenant, "Annual Report.docx")

    async with graph_of(tenant) as graph:
        for outsider in (carlos, dana):
            await gives(graph, tenant, "Annual Report.docx", DriveRecipient(email=outsider.mail))
        rows = await list_permissions(graph, adele, path)
        link = held_by(rows, carlos)
        assert link is not None
        await revoke_grant(graph, adele, path, link.id, "carlos@fabrikam.com")
        after = await list_permissions(graph, adele, path)

    assert link.link is not None
    assert held_by(after, carlos) is None
    assert held_by(after, dana) is not None


async def test_a_mail_that_fails_leaves_the_access(tenant: Tenant) -> None:
    async with graph_of(tenant) as graph:
        invited = await gives(graph, tenant, "Annual Report.docx", DriveRecipient(email="irvin@contoso.com"))

    assert invited.mail_error == "exchangeOutOfMailboxQuota"
    assert held_by(invited.permissions, person(tenant, "irvin@contoso.com")) is not None


@pytest.mark.parametrize(
    ("name", "mail", "refused"),
    [
        ("Annual Report.docx", "all-company@contoso.com", Unresolved),
        ("Board Minutes October.docx", "ryan@contoso.com", SharingFailed),
        ("Contract Draft.docx", "ryan@contoso.com", Locked),
        ("Payroll 2026.xlsx", "ryan@contoso.com", NotFound),
    ],
)
async def test_a_refusal_has_its_name(tenant: Tenant, name: str, mail: str, refused: type[Exception]) -> None:
    async with graph_of(tenant) as graph:
        with pytest.raises(refused):
            await gives(graph, tenant, name, DriveRecipient(email=mail))

    assert tenant.outbox == []


async def test_an_invite_whose_answer_was_lost_was_carried_out_once(tenant: Tenant) -> None:
    tenant.faults.append(Fault(method="POST", path="/invite", cut="after"))

    async with graph_of(tenant) as graph:
        with pytest.raises(Unknown):
            await gives(graph, tenant, "Annual Report.docx", DriveRecipient(email="ryan@contoso.com"))
        rows = await list_permissions(graph, key(tenant, "adele@contoso.com"), path_of(tenant, "Annual Report.docx"))

    assert held_by(rows, person(tenant, "ryan@contoso.com")) is not None
    assert len(tenant.outbox) == 1


async def test_a_throttled_invite_goes_through_once_the_time_has_come(tenant: Tenant) -> None:
    tenant.faults.append(Fault(method="POST", path="/invite", status=429, headers={"Retry-After": "0.05"}, times=2))

    async with graph_of(tenant) as graph:
        await gives(graph, tenant, "Annual Report.docx", DriveRecipient(email="ryan@contoso.com"))

        tenant.faults.append(Fault(method="POST", path="/invite", status=429, headers={"Retry-After": "300"}))
        with pytest.raises(Throttled):
            await gives(graph, tenant, "Annual Report.docx", DriveRecipient(email="lee@contoso.com"))

    assert len(tenant.outbox) == 1


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ("Budget", {"Documents/Finance", "Documents/Offsite"}),
        ("annual rep", {"Documents"}),
        ("Annual Report.docx", {"Documents"}),
    ],
)
async def test_files_are_found_as_the_asker_may_see_them(tenant: Tenant, words: str, paths: set[str]) -> None:
    async with graph_of(tenant) as graph:
        found = await Files(graph=graph).search(key(tenant, "adele@contoso.com"), words)

    assert {file.path for file in found if file.web_url and "adele_contoso_com" in file.web_url} == paths


async def test_what_the_asker_may_not_open_is_not_found(tenant: Tenant) -> None:
    async with graph_of(tenant) as graph:
        files = Files(graph=graph)

        assert await files.search(key(tenant, "adele@contoso.com"), "Payroll") == ()
        assert len(await files.search(key(tenant, "lynne@contoso.com"), "Payroll")) == 1


async def test_a_web_address_leads_to_the_same_file_as_its_ids(tenant: Tenant) -> None:
    item, adele = tenant.item("Annual Report.docx"), key(tenant, "adele@contoso.com")

    async with graph_of(tenant) as graph:
        files = Files(graph=graph)
        by_link = await files.by_link(adele, item.web_url)
        by_id = await files.by_id(adele, item.drive.id, item.id)

    assert by_link == by_id
    assert (by_id.item_id, by_id.name) == (item.id, "Annual Report.docx")


async def test_both_ryans_are_found_and_the_colleague_first(tenant: Tenant) -> None:
    async with graph_of(tenant) as graph:
        found = await People(graph=graph).search(key(tenant, "adele@contoso.com"), "Ryan")

    assert [(person.name, person.mail) for person in found] == [
        ("Ryan Gregg", "ryan@contoso.com"),
        ("Ryan Park", "ryan.park@contoso.com"),
    ]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("muller", ["Henrietta Müller"]),
        ("刘洋", ["刘洋"]),
        ("priya", ["Priya Nair (Fabrikam)"]),
        ("megan@contoso.com", ["Megan Bowen"]),
        ("nobody", []),
    ],
)
async def test_people_are_found_by_what_one_types(tenant: Tenant, words: str, names: list[str]) -> None:
    async with graph_of(tenant) as graph:
        found = await People(graph=graph).search(key(tenant, "adele@contoso.com"), words)

    assert [person.name for person in found] == names


async def test_a_guest_is_a_guest_in_every_answer(tenant: Tenant) -> None:
    adele, guest = key(tenant, "adele@contoso.com"), person(tenant, "priya.nair@fabrikam.com")
    assert guest.id

    async with graph_of(tenant) as graph:
        people = People(graph=graph)
        (found,) = await people.search(adele, "priya nair")
        (by_id,) = await people.by_ids(adele, [guest.id])
        by_mail = await people.by_mails(adele, ["Priya.Nair@fabrikam.com", "carlos@fabrikam.com"])

    assert {found.kind, by_id.kind, by_mail["Priya.Nair@fabrikam.com"].kind} == {"guest"}
    assert by_mail.keys() == {"Priya.Nair@fabrikam.com"}


async def test_the_own_domain_is_everybodys_own(tenant: Tenant) -> None:
    async with graph_of(tenant) as graph:
        people = People(graph=graph)
        domains = [
            await people.own_domain(key(tenant, mail))
            for mail in ("adele@contoso.com", "priya.nair@fabrikam.com", "adele@contoso.com")
        ]

    assert domains == ["contoso.com", "fabrikam.com", "contoso.com"]


async def test_groups_come_with_the_administrators_consent(tenant: Tenant) -> None:
    adele = key(tenant, "adele@contoso.com")

    async with graph_of(tenant, DIRECTORY) as graph:
        people = People(graph=graph, groups=True)
        found = await people.search(adele, "marketing")
        by_id = await people.by_ids(adele, [person.id for person in found if person.id])

    assert [(person.kind, person.name) for person in found] == [("group", "Marketing")]
    assert by_id == found
