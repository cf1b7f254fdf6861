"""The local Bot Connector, called as a bot calls it: over HTTP, with the bot's own token."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest

from bot.emulator.app import LocalTenant, local_tenant
from bot.emulator.certificates import Certificates
from bot.emulator.entra import BOT_FRAMEWORK, GRAPH
from bot.emulator.faults import Fault
from bot.emulator.records import User

JSON = dict[str, Any]
HELLO: JSON = {"type": "message", "text": "hello"}


class Caller:
    """The bot, as far as the connector knows it."""

    def __init__(self, tenant: LocalTenant, http: aiohttp.ClientSession) -> None:
        self._tenant = tenant
        self._http = http
        self.token = tenant.entra.app_token(BOT_FRAMEWORK)

    async def __call__(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        url = f"{self._tenant.service_url}v3/{path}"
        headers = {"Authorization": f"Bearer {self.token}"}
        async with self._http.request(method, url, json=body, headers=headers) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture
async def tenant(certificates: Certificates) -> AsyncIterator[LocalTenant]:
    tenant = await local_tenant(certificates=certificates)
    await tenant.start()
    yield tenant
    await tenant.stop()


@pytest.fixture
async def bot(tenant: LocalTenant) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession(trust_env=False) as http:
        yield Caller(tenant, http)


def person(tenant: LocalTenant, mail: str) -> User:
    user = tenant.tenant.user(mail)
    assert user is not None
    return user


@pytest.fixture
def adele(tenant: LocalTenant) -> User:
    return person(tenant, "adele@contoso.com")


def channel(tenant: LocalTenant) -> str:
    return tenant.tenant.teams[0].channels[1].id


def said_in(tenant: LocalTenant, conversation: str, user: User) -> list[JSON]:
    room = tenant.chat.room(conversation)
    assert room is not None
    return tenant.chat.messages(user, room)


# --- messages -----------------------------------------------------------------------------------------


async def test_a_post_to_a_thread_stands_in_the_thread(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    _, root = await bot("POST", f"conversations/{channel(tenant)}/activities", HELLO)
    thread = quote(f"{channel(tenant)};messageid={root['id']}", safe="")

    status, reply = await bot("POST", f"conversations/{thread}/activities/{root['id']}", HELLO)

    assert status == 201
    assert int(reply["id"]) > int(root["id"]) > 1_700_000_000_000
    first, second = said_in(tenant, channel(tenant), adele)
    assert (first["thread"], second["thread"]) == (None, root["id"])
    assert second["from"] == {"id": f"28:{tenant.tenant.app_id}", "name": "ShareBot", "bot": True}


async def test_a_message_is_edited_and_deleted_by_its_id(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    personal = tenant.chat.personal(adele).id
    _, posted = await bot("POST", f"conversations/{personal}/activities", HELLO)
    one = f"conversations/{personal}/activities/{posted['id']}"

    assert await bot("PUT", one, {"type": "message", "text": "changed"}) == (200, {"id": posted["id"]})
    assert [message["text"] for message in said_in(tenant, personal, adele)] == ["changed"]

    assert (await bot("DELETE", one))[0] == 200
    assert said_in(tenant, personal, adele) == []
    assert (await bot("PUT", one, HELLO))[0] == 404


async def test_typing_is_taken_and_leaves_nothing(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    personal = tenant.chat.personal(adele).id

    status, _ = await bot("POST", f"conversations/{personal}/activities", {"type": "typing"})

    assert status == 201
    assert said_in(tenant, personal, adele) == []


async def test_a_targeted_message_is_for_one_person(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    private = {**HELLO, "recipient": {"id": adele.teamsId}}

    await bot("POST", f"conversations/{channel(tenant)}/activities?isTargetedActivity=true", private)

    assert len(said_in(tenant, channel(tenant), adele)) == 1
    assert said_in(tenant, channel(tenant), person(tenant, "ryan@contoso.com")) == []


async def test_the_bot_cannot_change_what_a_person_said(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    room = tenant.chat.room(channel(tenant))
    assert room is not None
    said = tenant.chat.say(adele, room, "mine")

    status, _ = await bot("PUT", f"conversations/{channel(tenant)}/activities/{said.id}", HELLO)

    assert status == 403


@pytest.mark.parametrize("conversation", ["19:nowhere@thread.tacv2", "a:nobody"])
async def test_a_conversation_that_is_not_there_is_not_found(bot: Caller, conversation: str) -> None:
    status, body = await bot("POST", f"conversations/{conversation}/activities", HELLO)

    assert (status, body["error"]["code"]) == (404, "ConversationNotFound")


async def test_a_thread_that_is_not_there_is_not_found(tenant: LocalTenant, bot: Caller) -> None:
    status, _ = await bot("POST", f"conversations/{channel(tenant)};messageid=1/activities", HELLO)

    assert status == 404


@pytest.mark.parametrize("body", [[], {}, {"type": "message"}, {"type": "message", "attachments": ["x"]}, "x"])
async def test_what_is_no_message_is_refused(tenant: LocalTenant, bot: Caller, body: object) -> None:
    status, _ = await bot("POST", f"conversations/{channel(tenant)}/activities", body)

    assert status == 400


async def test_a_message_that_is_too_big_is_refused(tenant: LocalTenant, bot: Caller) -> None:
    status, body = await bot("POST", f"conversations/{channel(tenant)}/activities", {**HELLO, "text": "x" * 110_000})

    assert (status, body["error"]["code"]) == (413, "MessageSizeTooBig")


# --- new conversations --------------------------------------------------------------------------------


async def test_a_personal_chat_is_opened_by_either_id(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    for wire_id in (adele.teamsId, adele.id):
        status, body = await bot("POST", "conversations", {"members": [{"id": wire_id}], "isGroup": False})

        assert (status, body) == (201, {"id": tenant.chat.personal(adele).id})


async def test_a_thread_is_opened_with_its_first_message(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    wanted = {"isGroup": True, "channelData": {"channel": {"id": channel(tenant)}}, "activity": HELLO}

    status, body = await bot("POST", "conversations", wanted)

    (message,) = said_in(tenant, channel(tenant), adele)
    assert status == 201
    assert body == {"id": f"{channel(tenant)};messageid={message['id']}", "activityId": message["id"]}


async def test_a_stranger_cannot_be_written_to(bot: Caller) -> None:
    status, _ = await bot("POST", "conversations", {"members": [{"id": "29:stranger"}]})

    assert status == 403


# --- people -------------------------------------------------------------------------------------------


async def test_a_member_is_told_with_all_ids(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    for wire_id in (adele.teamsId, adele.id):
        status, member = await bot("GET", f"conversations/{channel(tenant)}/members/{quote(wire_id)}")

        assert status == 200
        assert member == {
            "id": adele.teamsId,
            "name": "Adele Vance",
            "givenName": "Adele",
            "surname": "Vance",
            "email": "adele@contoso.com",
            "userPrincipalName": "adele@contoso.com",
            "aadObjectId": adele.id,
            "tenantId": tenant.tenant.id,
            "userRole": "user",
        }


async def test_a_guest_is_called_one(tenant: LocalTenant, bot: Caller) -> None:
    guest = person(tenant, "priya.nair@fabrikam.com")

    _, member = await bot("GET", f"conversations/{channel(tenant)}/members/{guest.id}")

    assert member["userRole"] == "guest"


@pytest.mark.parametrize("wire_id", ["adele@contoso.com", "29:nobody"])
async def test_who_is_not_named_by_an_id_is_not_found(tenant: LocalTenant, bot: Caller, wire_id: str) -> None:
    status, body = await bot("GET", f"conversations/{channel(tenant)}/members/{wire_id}")

    assert (status, body["error"]["code"]) == (404, "MemberNotFoundInConversation")


async def test_who_is_not_in_the_team_is_no_member(tenant: LocalTenant, bot: Caller) -> None:
    outside = person(tenant, "ryan.park@contoso.com")

    assert (await bot("GET", f"conversations/{channel(tenant)}/members/{outside.id}"))[0] == 404


async def test_the_roster_comes_in_pages(tenant: LocalTenant, bot: Caller) -> None:
    _, page = await bot("GET", f"conversations/{channel(tenant)}/pagedmembers?pageSize=50")
    _, old = await bot("GET", f"conversations/{channel(tenant)}/members")

    assert [one["aadObjectId"] for one in page["members"]] == tenant.tenant.teams[0].members
    assert [one["objectId"] for one in old] == tenant.tenant.teams[0].members
    assert "continuationToken" not in page


async def test_a_team_tells_its_name_and_channels(tenant: LocalTenant, bot: Caller) -> None:
    team = tenant.tenant.teams[0]

    _, details = await bot("GET", f"teams/{team.id}")
    _, channels = await bot("GET", f"teams/{team.id}/conversations")

    assert (details["name"], details["memberCount"]) == ("Sales", len(team.members))
    assert channels == {"conversations": [{"id": team.id}, {"id": channel(tenant), "name": "Budget 2026"}]}


# --- who may call, and what goes wrong ----------------------------------------------------------------


@pytest.mark.parametrize("kind", ["none", "of a person", "for Graph", "of another issuer"])
async def test_only_the_bots_own_token_opens_the_connector(
    tenant: LocalTenant, bot: Caller, adele: User, kind: str
) -> None:
    bot.token = {
        "none": "",
        "of a person": tenant.entra.graph_token(adele),
        "for Graph": tenant.entra.app_token(GRAPH),
        "of another issuer": Certificates().entra_key.sign({"aud": BOT_FRAMEWORK, "iss": "x", "exp": 2**33}),
    }[kind]

    status, _ = await bot("POST", f"conversations/{channel(tenant)}/activities", HELLO)

    assert status == 401
    assert tenant.chat.snapshot() == []


async def test_a_planned_fault_answers_in_place_of_the_connector(tenant: LocalTenant, bot: Caller, adele: User) -> None:
    tenant.tenant.faults = [Fault(method="POST", path="/activities", status=429, headers={"Retry-After": "1"})]

    first, _ = await bot("POST", f"conversations/{channel(tenant)}/activities", HELLO)
    second, _ = await bot("POST", f"conversations/{channel(tenant)}/activities", HELLO)

    assert (first, second) == (429, 201)
    assert [call["status"] for call in tenant.tenant.calls] == [429, 201]
    assert len(said_in(tenant, channel(tenant), adele)) == 1


async def test_a_connection_can_break_after_the_message_was_posted(
    tenant: LocalTenant, bot: Caller, adele: User
) -> None:
    tenant.tenant.faults = [Fault(path="/activities", cut="after")]

    with pytest.raises(aiohttp.ClientError):
        await bot("POST", f"conversations/{channel(tenant)}/activities", HELLO)

    assert len(said_in(tenant, channel(tenant), adele)) == 1
