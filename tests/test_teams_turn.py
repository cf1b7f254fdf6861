"""One request in, one answer out: bodies, messages, invokes, errors. Each test here is a fault of the stock adapter."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import pytest
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers import AskSignIn, Choice, Note, Post, Show, SignInFailed
from bot.errors import NotFound, Outdated, ShareError, SignInRefused
from bot.teams.lean import Malformed, read
from tests.teams_side import (
    ADELE,
    APP_ID,
    BOT,
    CARD,
    CHANNEL,
    PERSONAL,
    Side,
    activity,
    invoke,
    press,
    side,
)


@pytest.fixture
async def teams() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


# --- bodies ---------------------------------------------------------------------------------------------

_DEEP = b'{"type":"message","value":' + b"[" * 20_000 + b"]" * 20_000 + b"}"

BAD_BODIES = {
    "empty": b"",
    "broken": b'{"type":',
    "a list": b"[]",
    "null": b"null",
    "a text": b'"message"',
    "a number": b"5",
    "without anything": b"{}",
    "in utf-16": '{"type":"message"}'.encode("utf-16"),
    "not utf-8": b'{"type":"\xff"}',
    "with half a character": b'{"type":"\\ud800"}',
    "nested 20,000 deep": _DEEP,
    "opened 20,000 times": b'{"a":' * 20_000,
    "nested deep, with a NUL": b'{"a":"\\u0000","b":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
}


@pytest.mark.parametrize("kind", BAD_BODIES)
async def test_a_body_that_is_no_activity_is_a_bad_request(teams: Side, kind: str) -> None:
    said = await teams.send(BAD_BODIES[kind])

    assert said.status == 400
    assert said.json["error"]["code"] == "400"
    assert teams.talk.asked == []


WRONG_TYPES: list[dict[str, Any]] = [
    {"type": 5},
    {"type": None},
    {"type": ""},
    {"sender": 5},
    {"sender": None},
    {"sender": {"id": 5}},
    {"sender": {"name": "no id"}},
    {"sender": ADELE | {"aadObjectId": ["x"]}},
    {"sender": ADELE | {"id": "29:a\nb"}},
    {"recipient": "bot"},
    {"conversation": "19:x"},
    {"conversation": []},
    {"conversation": {"id": ""}},
    {"conversation": {"id": "x" * 2000}},
    {"conversation": CHANNEL | {"isGroup": "yes"}},
    {"channelData": "x"},
    {"channelData": {"tenant": "x"}},
    {"channelData": {"tenant": {"id": 5}}},
    {"entities": {}},
    {"entities": ["x"]},
    {"entities": [{}] * 501},
    {"attachments": "x"},
    {"attachments": [[]]},
    {"text": 5},
    {"text": ["x"]},
    {"text": "x" * 40_000},
    {"locale": 5},
    {"serviceUrl": {}},
    {"id": 5},
    {"id": None},
    {"id": "\u0007"},
    {"replyToId": {}},
    {"membersAdded": {}},
    {"localTimestamp": 5},
]


@pytest.mark.parametrize("fields", WRONG_TYPES, ids=lambda fields: json.dumps(fields)[:40])
async def test_a_field_of_the_wrong_type_is_a_bad_request(teams: Side, fields: dict[str, Any]) -> None:
    said = await teams.send(teams.activity(**fields))

    assert said.status == 400
    assert teams.talk.asked == []
    assert teams.replies == []


@pytest.mark.parametrize(
    "fields",
    [
        {"timestamp": "never"},
        {"localTimestamp": "never"},
        {"entities": None, "attachments": None, "locale": None, "text": None},
        {"entities": []},
        {"entities": [{}, {"type": 5}, {"type": "mention"}, {"type": "mention", "mentioned": 5}]},
        {"entities": [{"type": "mention", "mentioned": {"id": 5, "name": {}}}]},
        {"entities": [{"type": "clientInfo", "timezone": 5, "locale": []}]},
        {"entities": [{"type": "clientInfo", "timezone": "../../etc/passwd", "locale": "../x"}]},
        {"attachments": [{}, {"contentType": 5}, {"contentType": "text/html"}, {"contentType": "reference"}]},
        {"attachments": [{"contentType": "messageReference", "content": "{"}]},
        {"somethingNew": {"of": ["Teams"]}},
    ],
    ids=lambda fields: json.dumps(fields)[:40],
)
async def test_what_this_bot_does_not_need_may_be_anything(teams: Side, fields: dict[str, Any]) -> None:
    said = await teams.send(teams.activity(**fields))

    assert said.status == 201
    assert len(teams.talk.asked) == 1


async def test_a_body_beyond_256_kib_is_too_large(teams: Side) -> None:
    assert (await teams.send(b" " * (256 * 1024 + 1))).status == 413


async def test_a_body_without_a_length_is_cut_off_too(teams: Side) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(10):
            yield b" " * 64 * 1024

    headers = {"Authorization": f"Bearer {teams.framework.token()}", "Content-Type": "application/json"}
    async with teams.session.post(f"{teams.bot_url}/api/messages", data=pieces(), headers=headers) as answer:
        assert answer.status == 413


async def test_a_body_in_pieces_is_put_together(teams: Side) -> None:
    whole = json.dumps(teams.activity()).encode()

    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(whole), 100):
            yield whole[at : at + 100]
            await asyncio.sleep(0)

    headers = {"Authorization": f"Bearer {teams.framework.token()}", "Content-Type": "application/json"}
    async with teams.session.post(f"{teams.bot_url}/api/messages", data=pieces(), headers=headers) as answer:
        assert answer.status == 201


async def test_a_packed_body_is_not_unpacked(teams: Side) -> None:
    bomb = gzip.compress(b" " * 10_000_000)

    assert (await teams.send(bomb, Content_Encoding="gzip")).status == 415


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", ";"]
)
async def test_only_json_is_read(teams: Side, content_type: str) -> None:
    assert (await teams.send(teams.activity(), Content_Type=content_type)).status == 415


async def test_a_broken_transfer_is_a_bad_request(teams: Side) -> None:
    host, port = teams.bot_url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {teams.framework.token()}\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    writer.write(head.encode() + b"5\r\n{    \r\n")
    await writer.drain()
    writer.write(b"nonsense\r\n")

    assert b" 400 " in await reader.readline()
    writer.close()


async def test_no_nul_reaches_the_conversation(teams: Side) -> None:
    """PostgreSQL takes none."""
    await teams.send(press(teams, "op\0en", {"a\0": ["\0b", {"c": "\0"}]}))

    assert teams.talk.asked[0].verb == "open"
    assert teams.talk.asked[0].data == {"a": ["b", {"c": ""}]}


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)
_names = st.sampled_from(sorted(activity(service_url="x") | {"value": 0, "name": 0, "action": 0, "replyToId": 0}))


@given(st.dictionaries(_names, _values, max_size=6))
def test_reading_a_body_raises_malformed_and_nothing_else(fields: dict[str, Any]) -> None:
    body = json.dumps(activity(service_url="http://127.0.0.1/") | fields).encode()
    with suppress(Malformed):
        read(body)


@given(st.binary(max_size=200))
def test_reading_bytes_raises_malformed_and_nothing_else(body: bytes) -> None:
    with pytest.raises(Malformed):
        read(body)


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_activity_makes_the_bot_answer_with_a_server_error(data: st.DataObject) -> None:
    """Fields, invoke names and invoke values of any shape, through the whole door."""

    async def run() -> None:
        async with side(open_on_loopback=True) as teams:
            for _ in range(5):
                fields = data.draw(
                    st.dictionaries(_names.filter(lambda name: name != "serviceUrl"), _values, max_size=3)
                )
                whole = invoke(teams, data.draw(st.sampled_from(_INVOKES)), data.draw(_invoke_values)) | fields
                said = await teams.send(whole, token="")
                assert said.status in (200, 201, 202, 400, 401, 403, 412)

    asyncio.run(run())


_INVOKES = ["adaptiveCard/action", "application/search", "signin/tokenExchange", "signin/failure", "task/fetch", "?"]
_invoke_values = _values | st.fixed_dictionaries(
    {},
    optional={
        "action": _values | st.fixed_dictionaries({}, optional={"verb": _values, "data": _values}),
        "authentication": _values,
        "queryText": _values,
        "queryOptions": _values | st.fixed_dictionaries({}, optional={"top": _values, "skip": _values}),
        "dataset": _values,
        "id": _values,
        "token": _values,
    },
)


# --- messages -------------------------------------------------------------------------------------------


async def test_a_card_is_posted_into_the_thread_it_belongs_to(teams: Side) -> None:
    said = await teams.send(teams.activity())

    assert (said.status, said.json) == (201, None)
    (sent,) = teams.framework.received
    assert (sent.method, sent.path) == (
        "POST",
        "/amer/v3/conversations/19:budget@thread.tacv2;messageid=1795293928895/activities/1795293928896",
    )
    assert sent.json["attachments"] == [{"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}]
    assert sent.json["from"] == BOT
    assert sent.json["recipient"] == ADELE
    assert sent.json["replyToId"] == "1795293928896"
    assert sent.json["conversation"] == CHANNEL


async def test_the_text_is_heard_as_it_was_sent(teams: Side) -> None:
    """The SDK's helper would leave "  this file with holders Inc"."""
    await teams.send(teams.activity(text="<at>Share</at> Share this file with Shareholders Inc"))

    (heard,) = teams.talk.asked
    assert heard.sentence.text == "<at>Share</at> Share this file with Shareholders Inc"
    assert [(mention.kind, mention.name) for mention in heard.sentence.mentions] == [("bot", "Share")]


async def test_a_note_is_a_message_without_markdown(teams: Side) -> None:
    teams.talk.answer = Note("**not bold** [nor a link](http://evil)")

    await teams.send(teams.activity())

    (reply,) = teams.replies
    assert reply["text"] == "**not bold** [nor a link](http://evil)"
    assert reply["textFormat"] == "plain"


async def test_no_answer_sends_nothing(teams: Side) -> None:
    teams.talk.answer = None

    assert (await teams.send(teams.activity())).status == 201
    assert teams.replies == []


async def test_sign_in_is_asked_for_with_a_card_that_needs_no_token_service(teams: Side) -> None:
    teams.talk.answer = AskSignIn("draft-1", "Please sign in.")

    await teams.send(teams.activity(conversation=PERSONAL))

    (reply,) = teams.replies
    (attachment,) = reply["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.oauth"
    assert attachment["content"]["connectionName"] == ""
    assert attachment["content"]["tokenExchangeResource"] == {"id": "draft-1", "uri": f"api://botid-{APP_ID}"}


async def test_in_a_channel_nothing_is_exchanged_silently(teams: Side) -> None:
    teams.talk.answer = AskSignIn("draft-1", "Please sign in.")

    await teams.send(teams.activity())

    assert "tokenExchangeResource" not in teams.replies[0]["attachments"][0]["content"]


@pytest.mark.parametrize(
    "fields",
    [
        {"sender": {"id": "29:guest-of-a-meeting", "name": "Guest"}},
        {"sender": ADELE | {"role": "bot"}},
        {"sender": ADELE | {"role": "Skill"}},
        {"sender": ADELE | {"id": BOT["id"]}},
        {"sender": ADELE | {"tenantId": "of-a-shared-channel"}},
        {"text": None, "value": {"a": "button of another kind"}},
        {"type": "messageUpdate"},
        {"type": "messageDelete"},
        {"type": "messageReaction"},
        {"type": "typing"},
        {"type": "endOfConversation"},
        {"type": "somethingNew"},
    ],
    ids=lambda fields: json.dumps(fields)[:40],
)
async def test_what_no_person_of_this_tenant_said_is_not_heard(teams: Side, fields: dict[str, Any]) -> None:
    said = await teams.send(teams.activity(**fields))

    assert said.status == 201
    assert teams.talk.asked == []
    assert teams.replies == []


async def test_a_message_that_is_delivered_again_is_heard_once(teams: Side) -> None:
    said = await asyncio.gather(*(teams.send(teams.activity()) for _ in range(4)))

    assert sorted(answer.status for answer in said) == [201, 202, 202, 202]
    assert len(teams.replies) == 1


async def test_equal_ids_in_two_conversations_are_two_messages(teams: Side) -> None:
    await teams.send(teams.activity())
    await teams.send(teams.activity(conversation=PERSONAL))

    assert len(teams.replies) == 2


# --- being added ----------------------------------------------------------------------------------------


async def test_people_are_greeted_once_though_teams_tells_an_installation_twice(teams: Side) -> None:
    plain = {"text": None, "entities": None, "attachments": None, "conversation": PERSONAL, "locale": "de-DE"}

    await teams.send(teams.activity(type="installationUpdate", action="add", **plain))
    await teams.send(teams.activity(type="conversationUpdate", membersAdded=[ADELE, BOT], **plain))

    ((conversation, locale),) = teams.talk.asked
    assert (conversation.scope, conversation.id, locale) == ("personal", "a:1adele", "de-DE")
    assert len(teams.replies) == 1


async def test_who_removes_the_bot_and_adds_it_again_is_greeted_again(teams: Side) -> None:
    for action in ("add", "remove", "add"):
        await teams.send(teams.activity(type="installationUpdate", action=action, text=None))

    assert len(teams.replies) == 2


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "conversationUpdate", "membersAdded": [ADELE]},
        {"type": "conversationUpdate", "membersRemoved": [BOT]},
        {"type": "conversationUpdate"},
        {"type": "installationUpdate", "action": "remove"},
        {"type": "installationUpdate"},
    ],
)
async def test_other_comings_and_goings_are_passed_over(teams: Side, fields: dict[str, Any]) -> None:
    assert (await teams.send(teams.activity(text=None, **fields))).status == 201
    assert teams.talk.asked == []


# --- presses --------------------------------------------------------------------------------------------

MESSAGE = "application/vnd.microsoft.activity.message"


async def test_a_press_is_answered_with_the_card_and_nothing_else(teams: Side) -> None:
    """The stock adapter answers every invoke with a body by HTTP 500."""
    teams.talk.answer = Show(CARD)

    said = await teams.send(press(teams, "open", {"draft": "d1", "role": "read"}))

    assert said.status == 200
    assert said.headers["Content-Type"].startswith("application/json")
    assert said.json == {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": CARD}
    assert teams.replies == []
    (pressed,) = teams.talk.asked
    assert (pressed.verb, pressed.data, pressed.card_id) == ("open", {"draft": "d1", "role": "read"}, "1795293612927")
    assert pressed.asker.key.object_id == ADELE["aadObjectId"]


async def test_a_note_to_a_press_is_a_line_under_the_card(teams: Side) -> None:
    teams.talk.answer = Note("Not yours.")

    said = await teams.send(press(teams, "open", {}))

    assert said.json == {"statusCode": 200, "type": MESSAGE, "value": "Not yours."}


async def test_a_new_message_may_answer_a_press(teams: Side) -> None:
    teams.talk.answer = Post(CARD)

    said = await teams.send(press(teams, "open", {}))

    assert said.json["type"] == MESSAGE
    assert teams.replies[0]["attachments"][0]["content"] == CARD


async def test_a_press_that_needs_a_sign_in_is_answered_with_a_login_request(teams: Side) -> None:
    teams.talk.answer = AskSignIn("draft-1", "Please sign in.")

    said = await teams.send(press(teams, "open", {}))

    assert said.status == 200
    assert said.json["statusCode"] == 401
    assert said.json["type"] == "application/vnd.microsoft.activity.loginRequest"
    assert said.json["value"]["tokenExchangeResource"] == {"id": "draft-1", "uri": f"api://botid-{APP_ID}"}
    assert teams.replies == []


async def test_the_token_that_comes_with_a_press_reaches_the_conversation(teams: Side) -> None:
    authentication = {"id": "draft-1", "connectionName": "", "token": "an-sso-token"}

    await teams.send(press(teams, "open", {}, value={"authentication": authentication}))

    assert teams.talk.asked[0].sso_token == "an-sso-token"
    assert "an-sso-token" not in repr(teams.talk.asked[0])


async def test_a_token_that_was_refused_makes_teams_show_its_button(teams: Side) -> None:
    teams.talk.answer = SignInRefused("wrong audience")

    said = await teams.send(press(teams, "open", {}, value={"authentication": {"token": "x"}}))

    assert said.status == 200
    assert said.json == {
        "statusCode": 412,
        "type": "application/vnd.microsoft.error.preconditionFailed",
        "value": {"code": "412", "message": SignInRefused.text},
    }


async def test_a_person_from_elsewhere_gets_a_private_sentence(teams: Side) -> None:
    said = await teams.send(press(teams, "open", {}, sender={"id": "29:guest", "name": "Guest"}))

    assert said.json["type"] == MESSAGE
    assert teams.talk.asked == []


@pytest.mark.parametrize(
    "value",
    [
        None,
        5,
        [],
        "x",
        {},
        {"action": 5},
        {"action": {}},
        {"action": {"verb": 5}},
        {"action": {"verb": "v" * 65}},
        {"action": {"verb": "open", "data": []}},
        {"action": {"verb": "open", "data": "x"}},
        {"action": {"verb": "open"}, "authentication": "x"},
        {"action": {"verb": "open"}, "authentication": {"token": 5}},
        {"action": {"verb": "open"}, "authentication": {"token": "x" * 40_000}},
    ],
    ids=lambda value: json.dumps(value)[:40],
)
async def test_a_press_of_the_wrong_shape_is_a_bad_request(teams: Side, value: Any) -> None:
    said = await teams.send(invoke(teams, "adaptiveCard/action", value))

    assert said.status == 400
    assert teams.talk.asked == []


async def test_a_press_without_data_is_a_press(teams: Side) -> None:
    teams.talk.answer = Show(CARD)

    assert (await teams.send(press(teams, "open", None))).status == 200
    assert teams.talk.asked[0].data == {}


async def test_presses_are_never_taken_for_repeats(teams: Side) -> None:
    teams.talk.answer = Show(CARD)

    for _ in range(2):
        assert (await teams.send(press(teams, "open", {}))).json["value"] == CARD
    assert len(teams.talk.asked) == 2


# --- type-ahead -----------------------------------------------------------------------------------------


async def test_type_ahead_is_answered(teams: Side) -> None:
    """The SDK has no handler for it."""
    teams.talk.choices = (Choice("Budget.xlsx", "d/i"), Choice("Budget 2.xlsx", "d/j"))
    value = {"queryText": "bud", "queryOptions": {"skip": 0, "top": 5}, "dataset": "files"}

    said = await teams.send(invoke(teams, "application/search", value))

    assert said.status == 200
    assert said.json == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.search.searchResponse",
        "value": {"results": [{"title": "Budget.xlsx", "value": "d/i"}, {"title": "Budget 2.xlsx", "value": "d/j"}]},
    }
    (search,) = teams.talk.asked
    assert (search.dataset, search.text, search.limit) == ("files", "bud", 5)


@pytest.mark.parametrize(("top", "limit"), [(None, 15), (5000, 15), (-1, 1), ("x", 15)])
async def test_type_ahead_is_asked_for_at_most_fifteen(teams: Side, top: Any, limit: int) -> None:
    teams.talk.choices = tuple(Choice(str(n), str(n)) for n in range(50))
    value = {"queryText": "x" * 999, "queryOptions": {"top": top}, "dataset": "files"}

    said = await teams.send(invoke(teams, "application/search", value))

    assert len(said.json["value"]["results"]) == 15
    assert teams.talk.asked[0].limit == limit
    assert len(teams.talk.asked[0].text) == 200


async def test_a_further_page_is_empty(teams: Side) -> None:
    value = {"queryText": "b", "queryOptions": {"skip": 15, "top": 15}, "dataset": "files"}

    assert (await teams.send(invoke(teams, "application/search", value))).json["value"] == {"results": []}


@pytest.mark.parametrize("error", [NotFound("gone"), RuntimeError("a fault of ours")])
async def test_a_search_that_fails_finds_nothing(teams: Side, error: Exception) -> None:
    teams.talk.answer = error

    said = await teams.send(invoke(teams, "application/search", {"queryText": "b", "dataset": "files"}))

    assert said.status == 200
    assert said.json["value"] == {"results": []}


@pytest.mark.parametrize("value", [None, [], {}, {"dataset": 5}, {"dataset": "f", "queryText": 5}])
async def test_a_search_of_the_wrong_shape_is_a_bad_request(teams: Side, value: Any) -> None:
    assert (await teams.send(invoke(teams, "application/search", value))).status == 400


# --- signing in -----------------------------------------------------------------------------------------

EXCHANGE = {"id": "draft-1", "connectionName": "", "token": "an-sso-token"}


async def test_a_token_is_taken_and_the_conversation_goes_on(teams: Side) -> None:
    said = await teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE, conversation=PERSONAL))

    assert said.status == 200
    assert said.json == {"id": "draft-1", "connectionName": ""}
    (event,) = teams.talk.asked
    assert (event.exchange_id, event.sso_token) == ("draft-1", "an-sso-token")
    assert len(teams.replies) == 1


@pytest.mark.parametrize("answer", [SignInFailed("Sign in again."), SignInRefused("not theirs")])
async def test_a_token_that_is_of_no_use_is_answered_with_412(teams: Side, answer: Any) -> None:
    teams.talk.answer = answer

    said = await teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE))

    assert said.status == 412
    assert said.json["id"] == "draft-1"
    assert said.json["failureDetail"] in ("Sign in again.", SignInRefused.text)
    assert teams.replies == []


async def test_two_clients_of_one_person_exchange_once(teams: Side) -> None:
    said = await asyncio.gather(*(teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE)) for _ in range(3)))

    assert {answer.status for answer in said} == {200}
    assert len(teams.talk.asked) == 1


async def test_after_a_refused_token_the_next_one_is_tried(teams: Side) -> None:
    teams.talk.answer = SignInRefused("not theirs")
    await teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE))
    teams.talk.answer = None

    assert (await teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE))).status == 200
    assert len(teams.talk.asked) == 2


async def test_what_fails_after_the_sign_in_is_no_failed_sign_in(teams: Side) -> None:
    teams.talk.answer = NotFound("gone")

    said = await teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE, conversation=PERSONAL))

    assert said.status == 200
    assert teams.replies[0]["text"] == NotFound.text


@pytest.mark.parametrize("value", [None, {}, {"id": "d"}, {"token": "t"}, {"id": 5, "token": "t"}])
async def test_an_exchange_of_the_wrong_shape_is_a_bad_request(teams: Side, value: Any) -> None:
    assert (await teams.send(invoke(teams, "signin/tokenExchange", value))).status == 400


@pytest.mark.parametrize("value", [None, {}, {"code": "resourcematchfailed"}, {"code": "a\nb"}, {"code": 5}])
async def test_a_failed_sign_in_of_the_client_is_taken_note_of(teams: Side, value: Any) -> None:
    """The SDK answers 501."""
    assert (await teams.send(invoke(teams, "signin/failure", value))).status == 200


@pytest.mark.parametrize("name", [None, "task/fetch", "composeExtension/query", "no/such/thing"])
async def test_an_unknown_invoke_is_refused_in_words(teams: Side, name: Any) -> None:
    said = await teams.send(invoke(teams, name, {}))

    assert said.status == 400
    assert said.json["type"] == "application/vnd.microsoft.error"


# --- errors ---------------------------------------------------------------------------------------------


async def test_an_expected_error_is_said_in_words(teams: Side) -> None:
    teams.talk.answer = Outdated("draft is cancelled")

    message = await teams.send(teams.activity())
    pressed = await teams.send(press(teams, "open", {}))

    assert message.status == 201
    assert teams.replies[0]["text"] == Outdated.text
    assert pressed.json == {"statusCode": 200, "type": MESSAGE, "value": Outdated.text}


async def test_a_fault_of_ours_is_an_apology_and_no_server_error(teams: Side) -> None:
    """The SDK answers an invoke with 501 and the word null, and takes PermissionError for a bad token."""
    for n, error in enumerate([RuntimeError("secret words"), PermissionError("ours"), KeyError("x")]):
        teams.talk.answer = error

        message = await teams.send(teams.activity(id=f"m{n}"))
        pressed = await teams.send(press(teams, "open", {}))

        assert message.status == 201
        assert teams.replies[-1]["text"] == ShareError.text
        assert pressed.status == 200
        assert pressed.json["value"] == ShareError.text
    assert "secret" not in json.dumps(teams.replies)


async def test_an_exchange_that_breaks_is_a_failed_exchange(teams: Side) -> None:
    teams.talk.answer = RuntimeError("a fault of ours")

    assert (await teams.send(invoke(teams, "signin/tokenExchange", EXCHANGE))).status == 412


async def test_an_apology_that_cannot_be_sent_is_no_server_error() -> None:
    async with side(deadline=0) as teams:
        teams.talk.answer = RuntimeError("a fault of ours")
        teams.framework.faults = [web.Response(status=500) for _ in range(4)]

        assert (await teams.send(teams.activity())).status == 201
        assert len(teams.framework.received) == 1


async def test_an_answer_that_cannot_be_sent_is_followed_by_no_apology() -> None:
    async with side(deadline=0) as teams:
        teams.framework.faults = [web.Response(status=502)]

        assert (await teams.send(teams.activity())).status == 201
        assert len(teams.framework.received) == 1
