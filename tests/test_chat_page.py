"""The chat page's JSON and its stream, with a bot that remembers what it heard and answers as it was told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import jwt
import pytest
from aiohttp import web

from bot.emulator.activities import ADAPTIVE_CARD, FILE_INFO
from bot.emulator.app import LocalTenant, local_tenant
from bot.emulator.certificates import Certificates
from bot.emulator.entra import BOT_FRAMEWORK

JSON = dict[str, Any]
CARD: JSON = {"type": "AdaptiveCard", "version": "1.5", "body": []}
ADELE = "adele@contoso.com"
RYAN = "ryan@contoso.com"
OUTSIDE_THE_TEAM = "ryan.park@contoso.com"


@dataclass
class Bot:
    """Stands at /api/messages. `says` are the answers to invokes by name."""

    heard: list[JSON] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    says: dict[str, tuple[int, object]] = field(default_factory=dict)
    status: int = 200

    async def handle(self, request: web.Request) -> web.Response:
        activity = await request.json()
        self.heard.append(activity)
        self.tokens.append(request.headers["Authorization"].removeprefix("Bearer "))
        status, body = self.says.get(activity.get("name", ""), (self.status, None))
        return web.json_response(body, status=status)

    def messages(self) -> list[JSON]:
        return [activity for activity in self.heard if activity["type"] == "message"]


@dataclass
class Page:
    """One browser: asks as the person who sits there."""

    tenant: LocalTenant
    http: aiohttp.ClientSession
    mail: str

    async def boot(self) -> JSON:
        answer: JSON = await self.get("boot")
        await self.tenant.chat.quiet()
        return answer

    async def get(self, path: str, **query: str) -> Any:
        async with self.http.get(f"{self.tenant.base_url}/_chat/{path}", params={"as": self.mail, **query}) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def post(self, path: str, **body: object) -> tuple[int, Any]:
        url = f"{self.tenant.base_url}/_chat/{path}"
        async with self.http.post(url, params={"as": self.mail}, json=body) as answer:
            text = await answer.text()
            return answer.status, json.loads(text) if answer.content_type == "application/json" else text

    async def says(self, conversation: str, text: str, **more: object) -> JSON:
        """Send a message and wait until the bot has dealt with it."""
        status, message = await self.post("messages", conversation=conversation, text=text, **more)
        assert status == 201, message
        await self.tenant.chat.quiet()
        said: JSON = message
        return said

    async def sees(self, conversation: str) -> list[JSON]:
        messages: list[JSON] = await self.get("messages", conversation=conversation)
        return messages

    def own_chat(self) -> str:
        return self.tenant.chat.personal(self.user()).id

    def user(self) -> Any:
        user = self.tenant.tenant.user(self.mail)
        assert user is not None
        return user


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
async def tenant(bot: Bot, certificates: Certificates) -> AsyncIterator[LocalTenant]:
    tenant = await local_tenant(certificates=certificates)
    tenant.app.router.add_post("/api/messages", bot.handle)
    await tenant.start()
    yield tenant
    await tenant.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(trust_env=False) as session:
        yield session


@pytest.fixture
def adele(tenant: LocalTenant, http: aiohttp.ClientSession) -> Page:
    return Page(tenant, http, ADELE)


@pytest.fixture
def ryan(tenant: LocalTenant, http: aiohttp.ClientSession) -> Page:
    return Page(tenant, http, RYAN)


def channel(tenant: LocalTenant) -> str:
    return tenant.tenant.teams[0].channels[1].id


def mention_of_bot(tenant: LocalTenant) -> JSON:
    return {"id": tenant.chat.bot.id, "name": tenant.chat.bot.name}


async def bot_posts(tenant: LocalTenant, http: aiohttp.ClientSession, conversation: str, card: JSON = CARD) -> str:
    """The bot puts a card into a conversation; its id comes back."""
    activity = {"type": "message", "attachments": [{"contentType": ADAPTIVE_CARD, "content": card}]}
    url = f"{tenant.service_url}v3/conversations/{conversation}/activities"
    headers = {"Authorization": f"Bearer {tenant.entra.app_token(BOT_FRAMEWORK)}"}
    async with http.post(url, json=activity, headers=headers) as answer:
        assert answer.status == 201
        message_id: str = (await answer.json())["id"]
        return message_id


async def bot_edits(
    tenant: LocalTenant, http: aiohttp.ClientSession, conversation: str, message: str, text: str
) -> None:
    url = f"{tenant.service_url}v3/conversations/{conversation}/activities/{message}"
    headers = {"Authorization": f"Bearer {tenant.entra.app_token(BOT_FRAMEWORK)}"}
    async with http.put(url, json={"type": "message", "text": text}, headers=headers) as answer:
        assert answer.status == 200


# --- boot ---------------------------------------------------------------------------------------------


async def test_the_page_starts_with_the_person_and_all_they_can_reach(tenant: LocalTenant, adele: Page) -> None:
    boot = await adele.boot()

    assert boot["me"] == {
        "id": adele.user().id,
        "displayName": "Adele Vance",
        "mail": ADELE,
        "teamsId": adele.user().teamsId,
    }
    assert boot["bot"] == {"id": f"28:{tenant.tenant.app_id}", "name": "ShareBot"}
    assert [(one["kind"], one["name"], one["team"]) for one in boot["conversations"]] == [
        ("personal", "ShareBot", None),
        ("channel", "General", "Sales"),
        ("channel", "Budget 2026", "Sales"),
    ]
    assert {"driveId", "itemId", "name", "path", "webUrl"} <= set(boot["files"][0])
    assert boot["tenantName"] == tenant.tenant.name


async def test_without_a_name_the_page_is_the_signed_in_persons(tenant: LocalTenant, http: Any) -> None:
    async with http.get(f"{tenant.base_url}/_chat/boot") as answer:
        assert (await answer.json())["me"]["mail"] == tenant.tenant.signed_in


async def test_who_is_not_in_the_team_has_no_channel(tenant: LocalTenant, http: aiohttp.ClientSession) -> None:
    outside = Page(tenant, http, OUTSIDE_THE_TEAM)

    boot = await outside.boot()
    status, _ = await outside.post("messages", conversation=channel(tenant), text="let me in")

    assert [one["kind"] for one in boot["conversations"]] == ["personal"]
    assert status == 400


async def test_the_bot_is_installed_for_a_person_once(bot: Bot, adele: Page) -> None:
    await adele.boot()
    await adele.boot()

    installed, joined = bot.heard
    assert (installed["type"], installed["action"]) == ("installationUpdate", "add")
    assert joined["type"] == "conversationUpdate"
    assert joined["membersAdded"] == [
        {"id": adele.user().teamsId, "aadObjectId": adele.user().id},
        {"id": adele.tenant.chat.bot.id},
    ]


# --- what the bot hears -------------------------------------------------------------------------------


async def test_a_personal_message_reaches_the_bot_as_teams_sends_it(tenant: LocalTenant, bot: Bot, adele: Page) -> None:
    said = await adele.says(adele.own_chat(), "share this", timezone="Europe/Berlin", locale="de-DE")

    (heard,) = bot.heard
    assert heard["id"] == said["id"]
    assert heard["from"] == {"id": adele.user().teamsId, "name": "Adele Vance", "aadObjectId": adele.user().id}
    assert heard["conversation"] == {
        "conversationType": "personal",
        "tenantId": tenant.tenant.id,
        "id": adele.own_chat(),
    }
    assert heard["recipient"] == {"id": f"28:{tenant.tenant.app_id}", "name": "ShareBot"}
    assert heard["channelData"] == {"tenant": {"id": tenant.tenant.id}}
    assert heard["entities"] == [
        {
            "type": "clientInfo",
            "locale": "de-DE",
            "country": "DE",
            "platform": "Web",
            "timezone": "Europe/Berlin",
        }
    ]
    assert heard["attachments"] == [{"contentType": "text/html", "content": "<p>share this</p>"}]
    assert (heard["serviceUrl"], heard["channelId"]) == (tenant.service_url, "msteams")


async def test_times_have_seven_digits_and_the_local_one_its_offset(bot: Bot, adele: Page) -> None:
    await adele.says(adele.own_chat(), "hi", timezone="Asia/Kolkata")

    (heard,) = bot.heard
    assert len(heard["timestamp"]) == len("2026-11-21T20:45:28.8960000Z")
    assert heard["timestamp"].endswith("0Z")
    assert heard["localTimestamp"].endswith("+05:30")
    assert heard["localTimezone"] == "Asia/Kolkata"


async def test_a_time_zone_that_nobody_knows_is_no_obstacle(bot: Bot, adele: Page) -> None:
    await adele.says(adele.own_chat(), "hi", timezone="Mars/Olympus")

    assert bot.heard[0]["localTimestamp"].endswith("+00:00")


async def test_the_channel_signs_what_it_sends(tenant: LocalTenant, bot: Bot, adele: Page, http: Any) -> None:
    await adele.says(adele.own_chat(), "hi")

    async with http.get(tenant.environment()["SHAREBOT_OPENID_URL"]) as answer:
        metadata = await answer.json()
    async with http.get(metadata["jwks_uri"]) as answer:
        keys = await answer.json()
    (key,) = jwt.PyJWKSet.from_dict(keys).keys
    claims = jwt.decode(bot.tokens[0], key, algorithms=["RS256"], audience=tenant.tenant.app_id)
    assert (claims["iss"], claims["serviceurl"]) == (metadata["issuer"], tenant.service_url)
    assert keys["keys"][0]["endorsements"] == ["msteams"]


async def test_a_channel_message_reaches_the_bot_only_when_it_is_mentioned(
    tenant: LocalTenant, bot: Bot, adele: Page
) -> None:
    await adele.says(channel(tenant), "nobody asked you")
    root = await adele.says(channel(tenant), "<at>ShareBot</at> share this", mentions=[mention_of_bot(tenant)])

    (heard,) = bot.heard
    general, budget = tenant.tenant.teams[0].channels
    assert heard["conversation"] == {
        "isGroup": True,
        "conversationType": "channel",
        "tenantId": tenant.tenant.id,
        "id": f"{budget.id};messageid={root['id']}",
    }
    assert heard["channelData"] == {
        "teamsChannelId": budget.id,
        "teamsTeamId": general.id,
        "team": {"id": general.id},
        "channel": {"id": budget.id},
        "tenant": {"id": tenant.tenant.id},
    }
    assert heard["entities"][0] == {
        "type": "mention",
        "mentioned": mention_of_bot(tenant),
        "text": "<at>ShareBot</at>",
    }
    assert "replyToId" not in heard


async def test_a_reply_stands_in_the_thread_of_the_first_message(tenant: LocalTenant, bot: Bot, adele: Page) -> None:
    root = await adele.says(channel(tenant), "first")

    reply = await adele.says(
        channel(tenant), "<at>ShareBot</at> hi", thread=root["id"], mentions=[mention_of_bot(tenant)]
    )

    assert reply["thread"] == root["id"]
    assert bot.heard[0]["conversation"]["id"] == f"{channel(tenant)};messageid={root['id']}"
    assert bot.heard[0]["replyToId"] == root["id"]


async def test_a_file_reaches_the_bot_in_a_personal_chat(bot: Bot, adele: Page) -> None:
    file = (await adele.boot())["files"][0]

    await adele.says(adele.own_chat(), "share this", files=[{"driveId": file["driveId"], "itemId": file["itemId"]}])

    attached = bot.messages()[0]["attachments"][0]
    assert (attached["contentType"], attached["name"]) == (FILE_INFO, file["name"])
    assert attached["contentUrl"] == file["webUrl"]
    assert set(attached["content"]) == {"downloadUrl", "uniqueId", "fileType"}


async def test_a_file_in_a_channel_leaves_only_a_trace(tenant: LocalTenant, bot: Bot, adele: Page) -> None:
    file = (await adele.boot())["files"][0]
    files = [{"driveId": file["driveId"], "itemId": file["itemId"]}]

    said = await adele.says(
        channel(tenant), "<at>ShareBot</at> share this", files=files, mentions=[mention_of_bot(tenant)]
    )

    (attached,) = bot.messages()[0]["attachments"]
    assert said["files"] == [{"name": file["name"], "contentUrl": file["webUrl"]}]
    assert attached["contentType"] == "text/html"
    assert '<attachment id="' in attached["content"]
    assert file["name"] not in attached["content"]


async def test_a_quote_carries_the_links_of_the_quoted_message(tenant: LocalTenant, bot: Bot, adele: Page) -> None:
    link = "https://contoso.sharepoint.com/sites/sales/Budget.xlsx?web=1&x=2"
    first = await adele.says(channel(tenant), f"Look: {link}.")

    quoting = await adele.says(
        channel(tenant), "<at>ShareBot</at> share it", quote=first["id"], mentions=[mention_of_bot(tenant)]
    )

    content = bot.heard[0]["attachments"][0]["content"]
    assert quoting["quote"] == {"id": first["id"], "from": "Adele Vance", "text": f"Look: {link}.", "links": [link]}
    assert '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply"' in content
    assert f'<a href="{link.replace("&", "&amp;")}"' in content
    assert content.endswith(' itemid="0">ShareBot</span> share it</p>')


async def test_what_only_looks_like_a_mention_is_words(bot: Bot, adele: Page) -> None:
    await adele.says(adele.own_chat(), "<at>Ryan Gregg</at> hi")

    assert bot.heard[0]["attachments"][0]["content"] == "<p>&lt;at&gt;Ryan Gregg&lt;/at&gt; hi</p>"


async def test_words_that_look_like_html_stay_words(bot: Bot, adele: Page) -> None:
    await adele.says(adele.own_chat(), "<b>bold</b> & <img src=x>")

    content = bot.heard[0]["attachments"][0]["content"]
    assert content == "<p>&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=x&gt;</p>"
    assert bot.heard[0]["text"] == "<b>bold</b> & <img src=x>"


@pytest.mark.parametrize(
    "more",
    [
        {"text": "   "},
        {"text": "hi", "thread": "1"},
        {"text": "hi", "quote": "1"},
        {"text": "hi", "files": [{"driveId": "b!no", "itemId": "01NO"}]},
        {"text": "hi", "mentions": [{"id": "29:nobody", "name": "Nobody"}]},
        {"text": 5},
        {"text": "x" * 28_001},
    ],
)
async def test_what_cannot_be_said_is_refused(tenant: LocalTenant, bot: Bot, adele: Page, more: JSON) -> None:
    status, _ = await adele.post("messages", conversation=channel(tenant), **more)

    assert status == 400
    assert bot.heard == []
    assert await adele.sees(channel(tenant)) == []


async def test_a_bot_that_cannot_take_a_message_leaves_a_note_to_its_writer(
    tenant: LocalTenant, bot: Bot, adele: Page, ryan: Page
) -> None:
    bot.status = 500

    said = await adele.says(channel(tenant), "<at>ShareBot</at> hi", mentions=[mention_of_bot(tenant)])

    message, note = await adele.sees(channel(tenant))
    assert message["id"] == said["id"]
    assert (note["from"]["id"], note["thread"]) == ("system", said["id"])
    assert [one["id"] for one in await ryan.sees(channel(tenant))] == [said["id"]]


async def test_messages_land_in_the_chat_while_the_bot_is_down(
    certificates: Certificates, http: aiohttp.ClientSession
) -> None:
    tenant = await local_tenant(certificates=certificates, bot_url="http://127.0.0.1:9/api/messages")
    await tenant.start()
    adele = Page(tenant, http, ADELE)

    await adele.says(adele.own_chat(), "anybody there?")
    status, answer = await adele.post("invoke", conversation=adele.own_chat(), name="task/fetch", value={})

    assert [one["text"] for one in await adele.sees(adele.own_chat())] == [
        "anybody there?",
        "ShareBot did not answer. It may not be running.",
    ]
    assert (status, answer) == (200, {"status": 502, "body": None})
    await tenant.stop()


# --- cards --------------------------------------------------------------------------------------------


async def test_a_press_goes_to_the_bot_as_an_invoke(
    tenant: LocalTenant, bot: Bot, adele: Page, http: aiohttp.ClientSession
) -> None:
    root = await adele.says(channel(tenant), "first")
    card = await bot_posts(tenant, http, f"{channel(tenant)};messageid={root['id']}")
    value = {"action": {"type": "Action.Execute", "verb": "open", "data": {"draft": "d"}}}
    bot.says["adaptiveCard/action"] = (200, {"statusCode": 200, "type": "x", "value": "y"})

    status, answer = await adele.post(
        "invoke", conversation=channel(tenant), message=card, name="adaptiveCard/action", value=value
    )

    (heard,) = bot.heard
    assert (status, answer) == (200, {"status": 200, "body": {"statusCode": 200, "type": "x", "value": "y"}})
    assert (heard["type"], heard["name"], heard["value"]) == ("invoke", "adaptiveCard/action", value)
    assert heard["replyToId"] == card
    assert heard["conversation"]["id"] == f"{channel(tenant)};messageid={root['id']}"
    assert heard["channelData"]["source"] == {"name": "message"}


async def test_a_card_that_answers_a_press_is_seen_by_the_presser_alone_until_the_bot_edits(
    tenant: LocalTenant, bot: Bot, adele: Page, ryan: Page, http: aiohttp.ClientSession
) -> None:
    message = await bot_posts(tenant, http, channel(tenant))
    form = {**CARD, "body": [{"type": "TextBlock", "text": "for Adele"}]}
    bot.says["adaptiveCard/action"] = (200, {"statusCode": 200, "type": ADAPTIVE_CARD, "value": form})

    await adele.post("invoke", conversation=channel(tenant), message=message, name="adaptiveCard/action", value={})

    (hers,), (his,) = await adele.sees(channel(tenant)), await ryan.sees(channel(tenant))
    assert (hers["own_view"], his["own_view"]) == (form, None)
    assert hers["attachments"] == his["attachments"] == [{"contentType": ADAPTIVE_CARD, "content": CARD}]

    await bot_edits(tenant, http, channel(tenant), message, "done")

    (hers,) = await adele.sees(channel(tenant))
    assert (hers["own_view"], hers["text"], hers["edited"]) == (None, "done", True)


async def test_nobody_presses_a_card_of_somebody_elses_chat(
    tenant: LocalTenant, bot: Bot, adele: Page, ryan: Page, http: aiohttp.ClientSession
) -> None:
    message = await bot_posts(tenant, http, adele.own_chat())

    status, _ = await ryan.post("invoke", conversation=adele.own_chat(), message=message, name="x", value={})

    assert status == 400
    assert bot.heard == []


async def test_the_client_gets_a_token_for_the_bot_in_silence(tenant: LocalTenant, adele: Page) -> None:
    _, answer = await adele.post("sso-token")

    assert tenant.entra.verify(answer["token"], tenant.tenant.app_id)["oid"] == adele.user().id


# --- the stream ---------------------------------------------------------------------------------------


class Stream:
    """Reads server-sent events. `state` comes beside everything and is left out unless it is asked for."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def next(self, *, state: bool = False) -> tuple[str, Any]:
        async with asyncio.timeout(5):
            while True:
                fields = {}
                while (line := (await self._answer.content.readline()).decode().rstrip("\n")) != "":
                    name, _, value = line.partition(": ")
                    fields[name] = value
                if "event" in fields and (state or fields["event"] != "state"):
                    self.last_id = fields["id"]
                    return fields["event"], json.loads(fields["data"])


async def listening(page: Page, **query: str) -> tuple[Stream, aiohttp.ClientResponse]:
    url = f"{page.tenant.base_url}/_chat/events"
    answer = await page.http.get(url, params={"as": page.mail, **query})
    assert answer.content_type == "text/event-stream"
    assert await answer.content.readline() == b": here\n"
    assert await answer.content.readline() == b"\n"
    return Stream(answer), answer


async def test_the_stream_tells_of_new_changed_and_deleted_messages(
    tenant: LocalTenant, ryan: Page, adele: Page, http: aiohttp.ClientSession
) -> None:
    stream, answer = await listening(ryan)

    said = await adele.says(channel(tenant), "hello")
    posted = await bot_posts(tenant, http, channel(tenant))
    await bot_edits(tenant, http, channel(tenant), posted, "edited")
    url = f"{tenant.service_url}v3/conversations/{channel(tenant)}/activities/{posted}"
    await http.delete(url, headers={"Authorization": f"Bearer {tenant.entra.app_token(BOT_FRAMEWORK)}"})

    events = [await stream.next() for _ in range(4)]
    assert [(kind, one["id"]) for kind, one in events] == [
        ("message", said["id"]),
        ("message", posted),
        ("update", posted),
        ("delete", posted),
    ]
    assert events[3][1] == {"id": posted, "conversation": channel(tenant)}
    answer.close()


async def test_the_stream_keeps_other_peoples_chats_to_themselves(tenant: LocalTenant, adele: Page, ryan: Page) -> None:
    stream, answer = await listening(ryan)

    await adele.says(adele.own_chat(), "only between us")
    said = await adele.says(channel(tenant), "for all")

    assert await stream.next() == ("message", said)
    answer.close()


async def test_an_own_view_is_news_for_one_person_only(
    tenant: LocalTenant, bot: Bot, adele: Page, ryan: Page, http: aiohttp.ClientSession
) -> None:
    message = await bot_posts(tenant, http, channel(tenant))
    bot.says["adaptiveCard/action"] = (200, {"statusCode": 200, "type": ADAPTIVE_CARD, "value": CARD})
    hers, her_answer = await listening(adele)
    his, his_answer = await listening(ryan)

    await adele.post("invoke", conversation=channel(tenant), message=message, name="adaptiveCard/action", value={})
    said = await adele.says(channel(tenant), "next")

    kind, seen = await hers.next()
    assert (kind, seen["id"], seen["own_view"]) == ("update", message, CARD)
    assert await his.next() == ("message", said)
    her_answer.close()
    his_answer.close()


async def test_a_browser_that_was_cut_off_goes_on_where_it_stopped(tenant: LocalTenant, adele: Page) -> None:
    first = await adele.says(channel(tenant), "one")
    second = await adele.says(channel(tenant), "two")

    stream, answer = await listening(adele, after=first["id"])

    assert await stream.next() == ("message", second)
    answer.close()


async def test_the_stream_tells_that_the_tenants_truth_changed(tenant: LocalTenant, adele: Page) -> None:
    stream, answer = await listening(adele)

    tenant.tenant.record("GET", "/graph/v1.0/me", 200, ADELE)
    tenant.tenant.record("GET", "/graph/v1.0/me", 200, ADELE)

    assert await stream.next(state=True) == ("state", {})
    answer.close()


async def test_a_reset_empties_the_chats_and_says_so(tenant: LocalTenant, adele: Page) -> None:
    await adele.says(channel(tenant), "soon gone")
    stream, answer = await listening(adele)

    tenant.tenant.reset()

    assert await stream.next() == ("reset", {})
    assert await adele.sees(channel(tenant)) == []
    answer.close()


async def test_another_sites_page_gets_nothing(tenant: LocalTenant, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{tenant.base_url}/_chat/boot", headers={"Sec-Fetch-Site": "cross-site"}) as answer:
        assert answer.status == 403


async def test_the_page_runs_its_own_scripts_only(tenant: LocalTenant, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{tenant.base_url}/") as answer:
        assert answer.status == 200
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        assert answer.content_type == "text/html"
