"""What leaves for Teams: one connection, one token, patience where Teams asks for it, and no other host."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from botbuilder.core import MessageFactory
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount, ConversationParameters, Entity, Mention

from bot.answers import Member
from bot.errors import NotAccepted, NotAllowed, NotFound, Throttled, Unavailable
from bot.model import Conversation
from bot.teams.connector import Connector, Connectors
from bot.teams.lean import write
from tests.teams_side import CARD, TENANT, Side, side


@pytest.fixture
async def teams() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


def conversation(teams: Side, **other: Any) -> Conversation:
    given: dict[str, Any] = {
        "scope": "channel",
        "id": "19:budget@thread.tacv2;messageid=1",
        "service_url": teams.framework.service_url,
        "bot_id": "28:bot",
        "tenant_id": TENANT,
    }
    return Conversation.model_validate(given | other)


async def test_many_replies_take_one_connection_and_one_token(teams: Side) -> None:
    """The SDK opens a connection and asks for a token in each turn."""
    for n in range(20):
        assert (await teams.send(teams.activity(id=str(n)))).status == 201

    assert len(teams.replies) == 20
    assert len(teams.framework.connections) == 1
    assert teams.tokens_made == ["the-bots-own-token"]
    assert {sent.authorization for sent in teams.framework.received} == {"Bearer the-bots-own-token"}


async def test_a_card_is_posted_and_later_replaced(teams: Side) -> None:
    card_id = await teams.connector.post(conversation(teams), CARD)
    replaced = await teams.connector.update(conversation(teams), card_id, CARD)

    assert replaced
    posted, put = teams.framework.received
    assert posted.path == "/amer/v3/conversations/19:budget@thread.tacv2;messageid=1/activities"
    assert (put.method, put.path) == ("PUT", f"{posted.path}/{card_id}")
    assert put.json["attachments"][0]["content"] == CARD


@pytest.mark.parametrize("status", [404, 410])
async def test_a_message_that_is_gone_cannot_be_replaced(teams: Side, status: int) -> None:
    teams.framework.faults = [web.json_response({"error": {"code": "ActivityNotFoundInConversation"}}, status=status)]

    assert not await teams.connector.update(conversation(teams), "1", CARD)


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_what_teams_asks_to_send_again_is_sent_again(teams: Side, status: int) -> None:
    teams.framework.faults = [web.Response(status=status, headers={"Retry-After": "0"})]

    assert await teams.connector.post(conversation(teams), CARD) == "sent-2"
    assert len(teams.framework.received) == 2


async def test_the_wait_that_teams_names_is_kept(teams: Side) -> None:
    teams.framework.faults = [web.Response(status=429, headers={"Retry-After": "1"})]

    began = time.monotonic()
    await teams.connector.post(conversation(teams), CARD)

    assert time.monotonic() - began >= 1


async def test_a_wait_may_be_a_date(teams: Side) -> None:
    past = format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)
    teams.framework.faults = [web.Response(status=429, headers={"Retry-After": past})]

    assert await teams.connector.post(conversation(teams), CARD) == "sent-2"


@pytest.mark.parametrize(
    "header", ["3600", format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)], ids=["seconds", "a date"]
)
async def test_nobody_waits_beyond_the_deadline(teams: Side, header: str) -> None:
    teams.framework.faults = [web.Response(status=429, headers={"Retry-After": header})]

    with pytest.raises(Throttled) as told:
        await teams.connector.post(conversation(teams), CARD)

    assert len(teams.framework.received) == 1
    assert told.value.retry_after is not None
    assert 3000 < told.value.retry_after <= 3600  # the date was made when the tests were collected


async def test_an_unreadable_wait_is_a_wait_of_our_own() -> None:
    async with side(deadline=0.1) as teams:
        teams.framework.faults = [web.Response(status=429, headers={"Retry-After": "soon"})]

        with pytest.raises(Throttled):
            await teams.connector.post(conversation(teams), CARD)


async def test_a_connection_that_breaks_is_tried_again(teams: Side) -> None:
    async def cut(reader: Any, writer: Any) -> None:
        cuts.append(await reader.readline())
        writer.close()

    cuts: list[bytes] = []
    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    async with server, aiohttp.ClientSession() as session:
        port = server.sockets[0].getsockname()[1]
        connector = _connector(session, deadline=1.0)

        with pytest.raises(Unavailable):
            await connector.post(conversation(teams, service_url=f"http://127.0.0.1:{port}/"), CARD)

    assert len(cuts) >= 2


@pytest.mark.parametrize(
    ("status", "error"), [(400, NotAccepted), (401, NotAllowed), (403, NotAllowed), (404, NotFound), (500, Unavailable)]
)
async def test_a_refusal_is_an_error_of_ours_and_not_repeated(teams: Side, status: int, error: type[Exception]) -> None:
    teams.framework.faults = [web.json_response({"error": {"code": "BotDisabledByAdmin"}}, status=status)]

    with pytest.raises(error) as refused:
        await teams.connector.post(conversation(teams), CARD)

    assert len(teams.framework.received) == 1
    assert getattr(refused.value, "code", None) == "BotDisabledByAdmin"


async def test_an_answer_that_is_no_json_is_an_answer(teams: Side) -> None:
    teams.framework.faults = [web.Response(status=200, text="<html>")]

    assert await teams.connector.post(conversation(teams), CARD) == ""


async def test_the_token_does_not_follow_a_redirect(teams: Side) -> None:
    teams.framework.faults = [web.Response(status=307, headers={"Location": f"{teams.framework.url}/elsewhere"})]

    with pytest.raises(NotAccepted):
        await teams.connector.post(conversation(teams), CARD)

    assert len(teams.framework.received) == 1


@pytest.mark.parametrize("url", ["https://evil.example/", "http://localhost:1/", "http://127.0.0.1@evil.example/"])
async def test_the_token_goes_to_no_other_host(teams: Side, url: str) -> None:
    """A stored conversation may name any: the SDK trusts them all."""
    with pytest.raises(NotAllowed):
        await teams.connector.post(conversation(teams, service_url=url), CARD)

    assert teams.tokens_made == []


@pytest.mark.parametrize("id_", ["..", ".", ""])
async def test_an_id_is_one_step_of_the_path(teams: Side, id_: str) -> None:
    with pytest.raises(NotAccepted):
        await teams.connector.post(conversation(teams, id=id_), CARD)


async def test_an_id_with_signs_of_a_url_stays_one_step(teams: Side) -> None:
    await teams.connector.post(conversation(teams, id="../a/b?c#d e%2f"), CARD)

    assert teams.framework.received[0].path == "/amer/v3/conversations/..%2Fa%2Fb%3Fc%23d%20e%252f/activities"


# --- the roster -----------------------------------------------------------------------------------------

RYAN = {
    "id": "29:ryan",
    "objectId": "ryans-object-id",
    "name": "Ryan Gregg",
    "email": "ryan@contoso.com",
    "tenantId": TENANT,
    "userRole": "user",
}


async def test_a_member_is_looked_up_once(teams: Side) -> None:
    teams.framework.members["29:ryan"] = RYAN

    first = await teams.connector.member(conversation(teams), "29:ryan")
    again = await teams.connector.member(conversation(teams, id="19:budget@thread.tacv2;messageid=2"), "29:ryan")

    assert first == Member("29:ryan", "ryans-object-id", "Ryan Gregg", "ryan@contoso.com", TENANT, "user")
    assert again == first
    assert [sent.path for sent in teams.framework.received] == [
        "/amer/v3/conversations/19:budget@thread.tacv2/members/29:ryan"
    ]


async def test_who_is_not_in_the_conversation_is_no_member(teams: Side) -> None:
    assert await teams.connector.member(conversation(teams), "29:nobody") is None


async def test_a_roster_that_fails_is_asked_again(teams: Side) -> None:
    teams.framework.members["29:ryan"] = RYAN
    teams.framework.faults = [web.json_response({"error": {"code": "BotNotInConversationRoster"}}, status=403)]

    with pytest.raises(NotAllowed):
        await teams.connector.member(conversation(teams), "29:ryan")

    assert await teams.connector.member(conversation(teams), "29:ryan") is not None


@pytest.mark.parametrize("answer", [{"name": "no id"}, {"id": 5}, {}])
async def test_a_member_without_an_id_is_none(teams: Side, answer: Any) -> None:
    teams.framework.members["29:odd"] = answer | {"x": 1}

    assert await teams.connector.member(conversation(teams), "29:odd") is None


async def test_the_members_of_a_conversation_are_asked_for_once(teams: Side) -> None:
    teams.framework.members = {"29:ryan": RYAN, "29:odd": {"name": "no id"}}

    first = await teams.connector.members(conversation(teams))
    again = await teams.connector.members(conversation(teams, id="19:budget@thread.tacv2;messageid=2"))

    assert [member.name for member in first] == ["Ryan Gregg"]
    assert again == first
    assert [sent.path for sent in teams.framework.received] == [
        "/amer/v3/conversations/19:budget@thread.tacv2/pagedmembers"
    ]


# --- as the SDK sends -----------------------------------------------------------------------------------


async def test_the_sdks_own_client_calls_are_served(teams: Side) -> None:
    client = await Connectors(teams.connector).create(teams.framework.service_url, "audience")
    message = MessageFactory.text("hello")

    sent = await client.conversations.send_to_conversation("c", message)
    replied = await client.conversations.reply_to_activity("c", "a", message)
    updated = await client.conversations.update_activity("c", "a", message)
    await client.conversations.delete_activity("c", "a")
    created = await client.conversations.create_conversation(ConversationParameters(is_group=False, tenant_id=TENANT))

    assert [(r.method, r.path.removeprefix("/amer/v3/conversations")) for r in teams.framework.received] == [
        ("POST", "/c/activities"),
        ("POST", "/c/activities/a"),
        ("PUT", "/c/activities/a"),
        ("DELETE", "/c/activities/a"),
        ("POST", ""),
    ]
    assert (sent.id, replied.id, updated.id, created.id) == ("sent-1", "sent-2", "sent-3", "sent-5")
    assert teams.framework.received[0].json["text"] == "hello"
    assert teams.framework.received[4].json == {"isGroup": False, "tenantId": TENANT}


def test_what_an_entity_holds_is_sent() -> None:
    """The SDK's serialiser drops it."""
    entity = Entity(type="mention")
    entity.additional_properties = {"mentioned": {"id": "29:a"}}
    mention = Mention(mentioned=ChannelAccount(id="29:a", name="Adele"), text="<at>Adele</at>", type="mention")
    activity = Activity(type="message", entities=[entity, mention], conversation=ConversationAccount(tenant_id=TENANT))

    assert write(activity) == (
        b'{"type":"message","conversation":{"tenantId":"%s"},"entities":[{"mentioned":{"id":"29:a"},"type":"mention"},'
        b'{"mentioned":{"id":"29:a","name":"Adele"},"text":"<at>Adele</at>","type":"mention"}]}' % TENANT.encode()
    )


def test_what_is_no_model_does_not_go_on_the_wire() -> None:
    with pytest.raises(TypeError):
        write({"x": object()})


def _connector(session: aiohttp.ClientSession, **other: Any) -> Connector:
    async def bot_token() -> str:
        return "the-bots-own-token"

    return Connector(session=session, bot_token=bot_token, service_hosts=("127.0.0.1",), **other)
