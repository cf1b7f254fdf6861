"""Who may try what, and what becomes of it: one test for each of the 32 threats that docs/security.md lists.

Each shows the control at work where an attacker would meet it. What a room's own tests go through in more detail is
taken from there: the forged tokens, the hostile names.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import re
import tomllib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, LiteralString
from uuid import uuid4

import aiohttp
import psycopg
import pytest
from cryptography.fernet import Fernet

from bot.emulator import entra as far_end
from bot.emulator.app import LocalTenant, local_tenant
from bot.emulator.certificates import Certificates
from bot.errors import GuestNotAllowed, NotAllowed, NotFound, SignInNeeded, SignInRefused, Throttled, WrongAccount
from bot.graph.client import Graph
from bot.graph.files import Files
from bot.identity.tokens import Tokens
from bot.model import Conversation, File, Person, Recipient, ShareRequest, UserKey
from bot.policy import reasons_to_confirm
from cards.presses import read_press
from cards.render import render
from manifest import build
from tests.browser_side import Browser, query_of
from tests.chat import Card, Chatter, World
from tests.conftest import living
from tests.identity_side import FORGERIES, Forger, Place, crowd, sso
from tests.processes import ROOT, apart, command
from tests.teams_side import TENANT, side
from tests.test_cards import HOSTILE, PLAIN_PLACES, cards_about, strings
from tests.test_invariants import lag_below
from tests.test_signin_pages import SENTENCE, asks, brings, form_of, plays, signed_in, silently
from tests.test_teams_gate import BAD_TOKENS

MESSAGE = "the merger is on Friday"
SOON_S = 0.15  # what the loop may be late in one process with the far ends; the bench measures the bot alone


@pytest.fixture
async def tenant(certificates: Certificates) -> LocalTenant:
    return await local_tenant(certificates=certificates)


@pytest.fixture
async def world(tenant: LocalTenant, database_url: str) -> AsyncIterator[World]:
    async with living(tenant, database_url) as world:
        yield world


@pytest.fixture
def browser(world: World) -> Browser:
    return Browser(world.http)


async def rows(database_url: str, query: LiteralString) -> list[tuple[Any, ...]]:
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        return await (await connection.execute(query)).fetchall()


# --- who speaks -----------------------------------------------------------------------------------------


async def test_threat_01_a_forged_activity_is_refused_before_anything_is_heard() -> None:
    assert len(BAD_TOKENS) == 22
    async with side() as teams:
        said = [await teams.send(teams.activity(), token=forge(teams)) for forge in BAD_TOKENS.values()]
        said.append(await teams.send(teams.activity(), token=""))

        assert {answer.status for answer in said} == {401}
        assert teams.talk.asked == []


async def test_threat_02_an_empty_app_id_does_not_switch_the_check_off() -> None:
    code, said = await command("serve", env={"SHAREBOT_APP_ID": ""})

    assert code != 0
    assert "SHAREBOT_APP_ID" in said


@pytest.mark.parametrize("channel", ["webchat", "directline", "emulator", "", None])
async def test_threat_03_other_channels_where_a_caller_chooses_who_they_are_are_shut(channel: str | None) -> None:
    async with side() as teams:
        assert (await teams.send(teams.activity(channelId=channel))).status == 401
        assert teams.talk.asked == []


async def test_threat_04_the_sign_in_token_of_another_user_opens_nothing(
    place: Place, certificates: Certificates
) -> None:
    adele, megan = (place.key(place.person(f"{name}@contoso.com")) for name in ("adele", "megan"))
    forger, tokens = Forger(place, adele, megan, certificates.entra_key), await place.replica()

    for forge in FORGERIES.values():
        with pytest.raises(SignInRefused):
            await tokens.exchange(adele, forge(forger))

    assert len(FORGERIES) >= 12
    assert place.door.token_requests == 0
    assert await place.rows() == 0


async def test_threat_05_a_sign_in_link_that_another_account_finished_signs_nobody_in(
    adele: Chatter, browser: Browser, database_url: str
) -> None:
    message, link = await asks(adele)

    page = await browser.signs_in(link, "megan@contoso.com")

    assert (page.status, await signed_in(database_url)) == (403, 0)
    assert await brings(adele, message, "123456") == 412


async def test_threat_06_nobody_can_be_led_into_a_sign_in_that_a_stranger_began(
    world: World, adele: Chatter, browser: Browser, database_url: str
) -> None:
    megan = await world.person("megan@contoso.com")
    _, hers = await asks(megan)
    _, mine = await asks(adele)
    attackers = await Browser(world.http).chooses(hers, "megan@contoso.com")
    mine_back = await browser.chooses(mine, "adele@contoso.com")
    codes = [query_of(url)["code"] for url in (attackers, mine_back)]

    login_csrf = await browser.open(attackers)  # she is made to open the end of a sign-in that she did not begin
    injected = await browser.open(mine_back.replace(codes[1], codes[0]))  # another sign-in's code, her own state
    unasked = await browser.open(mine_back.replace(query_of(mine_back)["state"], "x"))

    assert [page.status for page in (login_csrf, injected, unasked)] == [403, 400, 400]
    assert await signed_in(database_url) == 0


# --- what cards send ------------------------------------------------------------------------------------


async def test_threat_07_what_is_added_to_a_press_changes_nothing(world: World, adele: Chatter) -> None:
    form = await adele.says(SENTENCE)
    honest = form.action("Share")["action"]["data"]
    more: list[dict[str, object]] = [
        {"driveId": "x"}, {"itemId": "x"}, {"owner": "x"}, {"recipients": ["eve@evil.example"]}, {"role": "owner"},
        {"roles": {"0": "owner"}}, {"role_0": "owner"}, {"state": "shared"}, {"draft": "x" * 32}, {"draft": 5},
        {"draft": "' OR 1=1 --"}, {"notify": "maybe"}, {"people": "member:../../me"}, {"file": "a/b/c"},
    ]  # fmt: skip

    for extra in more:
        action = {"type": "Action.Execute", "verb": "submit", "data": honest | extra}
        await form.send({"action": action, "trigger": "manual"})
        assert extra.keys() & {"people", "file"} or read_press("submit", honest | extra) is None or "draft" in extra

    assert await world.calls(r"POST .*/invite") == []


async def test_threat_08_only_the_person_who_asked_can_press(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    form = await adele.says(SENTENCE)
    hers = {"conversation": megan.chat, "message": None}
    before = len(await world.calls("/graph/"))

    answer = await world.post(
        "/_chat/invoke",
        hers | {"name": "adaptiveCard/action", "value": form.action("Share")},
        {"as": megan.mail},
    )

    assert "Only the person who asked" in answer["body"]["value"]
    assert len(await world.calls("/graph/")) == before


async def test_threat_09_the_bot_has_no_right_of_its_own_to_lend(world: World, tenant: LocalTenant) -> None:
    own = tenant.entra.app_token(far_end.GRAPH)
    async with world.http.get(f"{world.url}/graph/v1.0/me", headers={"Authorization": f"Bearer {own}"}) as answer:
        assert answer.status == 403

    assert "authorization" not in json.loads((build.HERE / "manifest.json").read_bytes())
    for name in ("get", "ask", "post", "patch", "delete"):
        assert inspect.signature(getattr(Graph, name), eval_str=True).parameters["user"].annotation is UserKey


async def test_threat_10_no_token_of_one_person_is_used_for_another(place: Place) -> None:
    people = [place.key(user) for user in crowd(place.tenant, 16)]
    tokens = await place.replica(allow_guests=True)
    await asyncio.gather(*(tokens.exchange(user, sso(place, user)) for user in people))
    cold = await place.replica()
    asking = people * 50

    got = await asyncio.gather(*(cold.graph_token(user) for user in asking))
    assert [place.holder(token) for token in got] == [user.object_id for user in asking]

    async with place.pool.connection() as connection:
        await connection.execute(
            "UPDATE vault SET sealed = next.sealed FROM"
            " (SELECT key, lead(sealed, 1, sealed) OVER (ORDER BY key) AS sealed FROM vault) AS next"
            " WHERE next.key = vault.key"
        )
    swapped = await place.replica()
    given = await asyncio.gather(*(swapped.graph_token(user) for user in people), return_exceptions=True)
    assert sum(isinstance(one, SignInNeeded) for one in given) == 15, "the last one kept its own"
    assert all(
        isinstance(one, SignInNeeded) or place.holder(str(one)) == u.object_id
        for one, u in zip(given, people, strict=True)
    )


async def test_threat_11_five_presses_at_once_and_a_late_one_invite_once(world: World, adele: Chatter) -> None:
    form = await adele.says(SENTENCE)

    await asyncio.gather(*(form.press("Share") for _ in range(5)))
    await form.press("Share")

    assert len(await world.invites()) == 1


async def test_threat_12_a_captured_activity_that_is_sent_again_is_heard_once() -> None:
    async with side() as teams:
        captured, token = teams.activity(id="1"), teams.framework.token()

        for _ in range(3):
            await teams.send(captured, token=token)

        assert len(teams.talk.asked) == 1


# --- secrets --------------------------------------------------------------------------------------------


async def _all_flows(world: World, adele: Chatter, browser: Browser) -> None:
    """Silent and hosted sign-in, wrong accounts, refusals, challenges, shares, sign-out."""
    await plays(world, "mfa")
    message, link = await asks(adele)
    await silently(adele, message)
    await browser.signs_in(link, "megan@contoso.com")
    page = await browser.signs_in(link, "adele@contoso.com")
    await brings(adele, message, "000000")
    await brings(adele, message, page.code)
    await (await form_of(adele)).press("Share", message=MESSAGE, emails="eve@fabrikam.com")
    megan = await world.person("megan@contoso.com")
    await plays(world, "blocked", megan.mail)
    await silently(megan, (await asks(megan))[0])
    await plays(world, "revoked")
    await asks(adele)
    await plays(world, "503", None)
    lee = await world.person("lee@contoso.com")
    await silently(lee, (await asks(lee))[0])
    await plays(world, "fine", None)
    await lee.says(SENTENCE)
    await adele.says("sign out")


def _secrets(tenant: LocalTenant, browser: Browser) -> Iterator[str]:
    yield tenant.environment()["SHAREBOT_APP_SECRET"]
    yield tenant.environment()["SHAREBOT_VAULT_KEYS"]
    yield from tenant.entra.codes
    for form in tenant.entra.forms:
        for name in ("code", "code_verifier", "refresh_token", "assertion", "client_secret"):
            yield from filter(None, [form.get(name)])
    for url in browser.passes:
        for name in ("code", "state", "id"):
            yield from filter(None, [query_of(url).get(name)])


async def test_threat_13_no_log_holds_a_token_a_code_a_verifier_or_a_message(
    *,
    world: World,
    tenant: LocalTenant,
    adele: Chatter,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)

    await _all_flows(world, adele, browser)

    said = caplog.text + "".join(capfd.readouterr())
    secrets = set(_secrets(tenant, browser))
    assert "signin.done" in said
    assert len(secrets) > 10
    assert [secret for secret in {"eyJ", MESSAGE, "eve@fabrikam.com"} | secrets if secret in said] == []


async def test_nothing_of_a_request_that_cannot_be_read_is_in_the_log_and_many_do_not_fill_it(
    tmp_path: Path, database_url: str
) -> None:
    large = b"x" * 9000
    unreadable = (
        b"GET /auth/callback?code=SECRET&x=" + large + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /auth/callback HTTP/1.1\r\nHost: x\r\nCookie: __Host-signin=SECRET; other=" + large + b"\r\n\r\n",
        b"POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization Bearer SECRET\r\n\r\n",
        *[b"GET /auth/callback?code=SECRET HTTP/9.x\r\nHost: x\r\n\r\n"] * 50,
    )
    async with apart(tmp_path, database_url) as processes:
        bot = await processes.serve()
        host, port = bot.url.removeprefix("http://").split(":")
        for request in unreadable:
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(request)
            assert b" 400 " in await asyncio.wait_for(reader.readline(), 10)
            writer.close()
        await bot.stop()

    log = (tmp_path / "bot.log").read_text(encoding="utf-8")
    assert "SECRET" not in log
    assert 1 <= log.count("request.unreadable") < 20


async def test_threat_14_no_card_address_row_or_job_holds_a_token(
    world: World, tenant: LocalTenant, adele: Chatter, browser: Browser, database_url: str
) -> None:
    await _all_flows(world, adele, browser)

    sent = json.dumps((await world.state())["chats"]) + "".join(browser.passes)
    stored = await rows(database_url, "SELECT args::text FROM procrastinate_jobs")
    stored += await rows(database_url, "SELECT drafts::text FROM drafts")
    stored += await rows(database_url, "SELECT shares::text FROM shares")
    assert stored
    assert "eyJ" not in sent + str(stored)


async def test_threat_15_a_stolen_database_tells_neither_tokens_nor_people(place: Place) -> None:
    adele = place.key(place.person("adele@contoso.com"))
    await (await place.replica()).exchange(adele, sso(place, adele))

    async with place.pool.connection() as connection:
        row = str(await (await connection.execute("SELECT key, sealed::text FROM vault")).fetchall())

    assert [word for word in ("eyJ", "adele", adele.object_id, adele.tenant_id) if word in row] == []
    thief = await place.replica(vault_key=Fernet.generate_key().decode())
    with pytest.raises(SignInNeeded):
        await thief.graph_token(adele)


# --- what people wrote ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOSTILE)
def test_threat_16_names_and_messages_stay_text(name: str) -> None:
    assert len(HOSTILE) >= 40
    mark = "Zyx"
    for card in cards_about(f"{mark}{name}"):
        assert {place for place, text in strings(render(card)) if mark in text} <= PLAIN_PLACES


async def test_threat_17_of_two_ryans_none_is_chosen(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan")

    assert "people" not in form.values
    assert len([title for title in form.choices("people") if "Ryan" in title]) == 2
    await form.press("Share")
    assert await world.invites() == []


@pytest.mark.parametrize("kind", ["outsider", "guest", "group"])
async def test_threat_18_what_reaches_far_is_confirmed_first(kind: Any) -> None:
    person = Person(kind=kind, id="1", name="Them", mail="them@fabrikam.com")
    file = File(drive_id="d", item_id="i", name="Budget.xlsx", folder=True)
    request = ShareRequest(file=file, recipients=(Recipient(person=person, role="write"),))
    colleague = Recipient(person=Person(kind="member", id="2", name="Ryan"), role="read")

    assert reasons_to_confirm(request)
    assert not reasons_to_confirm(ShareRequest(file=file, recipients=(colleague,)))


@pytest.mark.parametrize(
    "link",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://contoso.sharepoint.com@evil.example/x",
        "https://contoso.sharepoint.com.evil.example/x",
        "https://evil.example/contoso.sharepoint.com",
        "https://contoso.ѕharepoint.com/x",
        "http://localhost:5432/",
        "file:///etc/passwd",
    ],
)
async def test_threat_19_a_pasted_link_is_never_fetched(link: str) -> None:
    async with aiohttp.ClientSession() as session:
        asked: list[UserKey] = []

        async def token_for(user: UserKey) -> str:
            asked.append(user)
            return "a token"

        files = Files(graph=Graph(session=session, base_url="http://127.0.0.1:9", token_for=token_for))

        with pytest.raises(NotFound):
            await files.by_link(UserKey(tenant_id="t", object_id="o"), link)

        assert asked == []


async def test_threat_20_the_bots_token_goes_to_no_other_host() -> None:
    async with side() as teams:
        evil = "https://evil.example/amer/"
        token = teams.framework.token(serviceurl=evil)
        stored = Conversation(scope="channel", id="19:x", service_url=evil, bot_id="28:x", tenant_id=TENANT)

        assert (await teams.send(teams.activity(serviceUrl=evil), token=token)).status == 403
        with pytest.raises(NotAllowed):
            await teams.connector.post(stored, {})

        assert teams.tokens_made == []
        assert teams.talk.asked == []


async def test_threat_21_another_tenant_is_stopped_at_each_of_four_gates(place: Place) -> None:
    elsewhere = str(uuid4())
    adele, tokens = place.key(place.person("adele@contoso.com")), await place.replica()
    stranger = UserKey(tenant_id=elsewhere, object_id=adele.object_id)
    await tokens.exchange(adele, sso(place, adele))

    async with side() as teams:  # the door
        assert (await teams.send(teams.activity(channelData={"tenant": {"id": elsewhere}}))).status == 403
    with pytest.raises(SignInRefused):  # the silent sign-in
        await tokens.exchange(stranger, sso(place, adele, tid=elsewhere))
    with pytest.raises(WrongAccount):  # the sign-in page
        await _through_the_page(place, tokens, stranger)
    with pytest.raises(SignInNeeded):  # the vault
        await tokens.graph_token(stranger)


async def _through_the_page(place: Place, tokens: Tokens, user: UserKey) -> str:
    """As `adele` on Entra's page, for the sign-in of `user`."""
    flow = await tokens.begin("http://127.0.0.1:1/auth/callback", None)
    asked = query_of(flow["auth_uri"])
    code = far_end.Code(
        place.person("adele@contoso.com"), asked["redirect_uri"], asked["code_challenge"], asked["nonce"]
    )
    place.entra.codes["a code"] = code
    return await tokens.redeem(user, flow, {"code": "a code", "state": asked["state"]})


async def test_threat_22_a_guest_of_the_tenant_does_not_share_onward(place: Place) -> None:
    guest = next(place.key(user) for user in place.tenant.people.values() if user.guest)

    with pytest.raises(GuestNotAllowed):
        await (await place.replica()).exchange(guest, sso(place, guest))

    assert await place.rows() == 0


# --- overload -------------------------------------------------------------------------------------------


async def test_threat_23_a_giant_body_costs_a_stranger_more_than_us() -> None:
    body = b"[" + b"{}," * 300_000 + b"{}]"
    async with side() as teams:
        await teams.send(teams.activity())

        async with lag_below(SOON_S):
            strange = await teams.send(body, token="")
            signed = await teams.send(body)
            deep = await teams.send(b"[" * 20_000)

        assert [answer.status for answer in (strange, signed, deep)] == [401, 413, 400]


async def test_threat_24_a_flood_of_unknown_keys_causes_one_fetch() -> None:
    async with side() as teams:
        await teams.send(teams.activity(id="1"))
        tokens = [teams.framework.token(kid=f"made-up-{n}", signed_by="k2") for n in range(20)]

        said = await asyncio.gather(*(teams.send(teams.activity(), token=token) for token in tokens))

        assert {answer.status for answer in said} == {401}
        assert teams.framework.key_fetches == 2


async def test_threat_25_a_slow_sign_in_service_stops_nobody(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    await adele.says(SENTENCE)
    await plays(world, "slow", None)

    async with lag_below(SOON_S):
        signing_in = asyncio.create_task(megan.says(SENTENCE))
        await adele.says("help")

    await signing_in


async def test_threat_26_one_persons_storm_is_nobody_elses(
    place: Place, tenant: LocalTenant, database_url: str
) -> None:
    adele, megan = (place.key(place.person(f"{name}@contoso.com")) for name in ("adele", "megan"))
    tokens = await place.replica()
    place.entra.refuse(place.person("adele@contoso.com"), far_end.THROTTLED)
    for _ in range(3):
        with pytest.raises(Throttled):
            await tokens.exchange(adele, sso(place, adele))
    await tokens.exchange(megan, sso(place, megan))
    assert place.door.token_requests == 2, "whom Entra told to wait is not asked for again"

    async with living(tenant, database_url, shares_per_hour=1) as world:
        spammer, other = await world.person("adele@contoso.com"), await world.person("ryan@contoso.com")
        await (await spammer.says(SENTENCE)).press("Share")
        refused = await (await spammer.says("share Travel Policy.docx with Ryan Gregg")).press("Share")
        assert "shared a lot" in refused.text
        assert len(await world.invites()) == 1
        assert await other.says("help")


# --- afterwards -----------------------------------------------------------------------------------------


async def test_threat_27_every_attempt_leaves_one_record(adele: Chatter, database_url: str) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com and nobody@contoso.com")
    check = await form.press("Share", message=MESSAGE)
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)

    kept = await rows(database_url, "SELECT actor_id, result, request_id IS NOT NULL, audit::text FROM audit")

    assert sorted(row[1] for row in kept) == ["refused", "sent"]
    assert all(row[0] == adele.boot["me"]["id"] and row[2] and MESSAGE not in row[3] for row in kept)


async def test_threat_28_a_revoked_sign_in_is_over_at_once(world: World, adele: Chatter, database_url: str) -> None:
    await adele.says(SENTENCE)
    await plays(world, "revoked")

    await asks(adele)

    refused = [call for call in await world.calls("/graph/") if call["status"] == 401]
    assert refused, "Graph says so before the token ends"
    assert await signed_in(database_url) == 0


async def test_threat_29_no_error_shows_what_is_inside(world: World, adele: Chatter, browser: Browser) -> None:
    await _all_flows(world, adele, browser)
    await world.faults({"path": "/graph/", "status": 500, "times": 50, "body": "Traceback (most recent call last)"})
    lynne = await world.person("lynne@contoso.com")
    await lynne.says(SENTENCE)

    shown = json.dumps((await world.state())["chats"])
    assert not re.search(r"AADSTS|Traceback|invalid_grant|/site-packages/|psycopg", shown)


async def test_threat_30_the_channel_reads_no_private_name_address_link_or_message(
    world: World, adele: Chatter
) -> None:
    mine = await adele.writes("@ShareBot share this with Ryan", conversation=adele.channel)
    opening = Card(
        adele, await adele.wait_for(adele.channel, lambda m: m["from"]["bot"] and int(m["id"]) > int(mine["id"]))
    )
    form = await opening.press("Open form")
    files = await adele.searches(form, "files", "Annual Report")
    people = await adele.searches(form, "people", "Ryan Gregg")
    await form.press("Share", file=next(iter(files.values())), people=next(iter(people.values())), message=MESSAGE)
    await opening.for_all.becomes("shared a file")

    seen = json.dumps((await (await world.person("megan@contoso.com")).sees(opening.message)).body)

    assert [word for word in ("Annual", "ryan@contoso.com", "https://contoso", MESSAGE) if word in seen] == []


@pytest.mark.parametrize(
    "sender",
    [
        {"id": "29:x", "name": "No object id"},
        {"id": "28:other", "name": "A bot", "aadObjectId": str(uuid4()), "role": "bot"},
        {"id": "28:other", "name": "A skill", "aadObjectId": str(uuid4()), "role": "skill"},
    ],
)
async def test_threat_31_what_is_no_person_is_not_heard(sender: dict[str, str]) -> None:
    async with side() as teams:
        await teams.send(teams.activity(sender=sender))

        assert teams.talk.asked == []
        assert teams.replies == []


def test_threat_32_packages_are_pinned_by_hash_and_the_sdk_stays_in_one_room() -> None:
    lock = (ROOT / "requirements.txt").read_text()
    pinned = re.findall(r"^([\w.\[\]-]+)==", lock, re.MULTILINE)
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

    assert len(re.findall(r"^[\w.\[\]-]+==[^\n]*\\\n    --hash=sha256:", lock, re.MULTILINE)) == len(pinned) > 0
    (importers,) = (c["allowed_importers"] for c in contracts if "botbuilder" in c.get("protected_modules", ()))
    assert importers == ["bot.teams"]
