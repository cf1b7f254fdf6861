"""Signing in on the bot's own pages: from the button in Teams to Entra's page, and back with a code."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime
from typing import Any

import psycopg
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.fernet import Fernet

from bot.identity.box import Box
from bot.identity.signin import CALLBACK, SignIn
from bot.intent import understand
from bot.model import Sentence
from bot.store.postgres import open_pool
from bot.store.sign_ins import SignIns
from bot.web import routes, sign_in_routes
from tests.browser_side import Browser, Seen, link_of, query_of, sign_in_card
from tests.chat import Card, Chatter, World, _answers, until
from tests.identity_side import Place

SENTENCE = "share Annual Report.docx with Ryan Gregg"


@pytest.fixture
def browser(world: World) -> Browser:
    return Browser(world.http)


async def asks(person: Chatter, text: str = SENTENCE) -> tuple[dict[str, Any], str]:
    """A sentence of somebody who is not signed in: the message with the sign-in card, and its link."""
    mine = await person.writes(text)
    message = await person.wait_for(person.chat, lambda m: _answers(mine)(m) and sign_in_card(m))
    card = sign_in_card(message)
    assert card is not None
    return message, link_of(card)


async def brings(person: Chatter, message: dict[str, Any], code: str) -> int:
    """What Teams does with the result of the sign-in window."""
    answer = await person.invoke(message, "signin/verifyState", {"state": code})
    return int(answer["status"])


async def form_of(person: Chatter) -> Card:
    """The form, once it is there."""
    return Card(person, await person.wait_for(person.chat, lambda m: "Share a file" in Card(person, m).text))


async def signed_in(database_url: str) -> int:
    """How many sign-ins are stored for use."""
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        row = await (await connection.execute("SELECT count(*) FROM vault")).fetchone()
    assert row is not None
    return int(row[0])


# --- the way there and back ----------------------------------------------------------------------------


async def test_after_signing_in_on_the_pages_the_form_comes_and_nothing_is_typed_twice(
    world: World, adele: Chatter, browser: Browser
) -> None:
    message, link = await asks(adele)

    page = await browser.signs_in(link, "adele@contoso.com")
    assert await brings(adele, message, page.code) == 200
    form = await form_of(adele)
    await form.press("Share", role="write")

    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "write"}


async def test_the_code_may_also_be_written_to_the_bot(adele: Chatter, browser: Browser) -> None:
    _, link = await asks(adele)
    page = await browser.signs_in(link, "adele@contoso.com")

    await adele.writes(page.code)

    assert "Annual Report" in str((await form_of(adele)).values | (await form_of(adele)).choices("file"))


async def test_nothing_is_stored_for_use_before_the_code_is_back(
    adele: Chatter, browser: Browser, database_url: str
) -> None:
    message, link = await asks(adele)
    page = await browser.signs_in(link, "adele@contoso.com")
    assert await signed_in(database_url) == 0

    await brings(adele, message, page.code)

    assert await signed_in(database_url) == 1


async def test_in_a_channel_the_press_goes_on_with_the_code(world: World, adele: Chatter, browser: Browser) -> None:
    mine = await adele.writes(f"@ShareBot {SENTENCE}", conversation=adele.channel)
    opening = Card(adele, await adele.wait_for(adele.channel, _answers(mine)))
    action = opening.action("Open form")
    asked = await adele.invoke(opening.message, "adaptiveCard/action", action)
    assert asked["body"]["statusCode"] == 401

    page = await browser.signs_in(link_of(asked["body"]["value"]), "adele@contoso.com")
    wrong = "000000" if page.code != "000000" else "000001"
    refused = await adele.invoke(opening.message, "adaptiveCard/action", action | {"state": wrong})
    form = opening.shown(await adele.invoke(opening.message, "adaptiveCard/action", action | {"state": page.code}))

    assert refused["body"]["type"] == "application/vnd.microsoft.error.incorrectAuthCode"
    assert "Annual Report" in str(form.values | form.choices("file"))
    await form.press("Share")
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


async def test_a_sign_in_for_a_channels_draft_posts_no_form_there(adele: Chatter, browser: Browser) -> None:
    mine = await adele.writes(f"@ShareBot {SENTENCE}", conversation=adele.channel)
    opening = Card(adele, await adele.wait_for(adele.channel, _answers(mine)))
    asked = await adele.invoke(opening.message, "adaptiveCard/action", opening.action("Open form"))
    page = await browser.signs_in(link_of(asked["body"]["value"]), "adele@contoso.com")
    before = len(await adele.messages(adele.channel))

    assert await brings(adele, opening.message, page.code) == 200

    assert len(await adele.messages(adele.channel)) == before


async def test_opening_the_link_twice_leads_to_the_same_place_and_uses_nothing_up(
    world: World, adele: Chatter, browser: Browser
) -> None:
    message, link = await asks(adele)
    preview = Browser(world.http)

    places = {(await one.step(link)).headers["Location"] for one in (preview, preview, browser)}
    page = await browser.signs_in(link, "adele@contoso.com")

    assert len(places) == 1
    assert await brings(adele, message, page.code) == 200


async def test_a_link_that_a_preview_opened_is_good_for_its_hour_all_the_same(
    world: World, adele: Chatter, browser: Browser, database_url: str
) -> None:
    _, link = await asks(adele)
    await Browser(world.http).step(link)
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        await connection.execute("UPDATE sign_ins SET expires_at = expires_at - interval '11 minutes'")

    page = await browser.open(link)

    assert page.status == 200


async def test_who_turns_back_may_try_again_with_the_same_link(adele: Chatter, browser: Browser) -> None:
    message, link = await asks(adele)
    entra = await browser.open(link)

    turned = await browser.open(f"{entra.url}&decline=1")
    page = await browser.signs_in(link, "adele@contoso.com")

    assert turned.status == 400
    assert "permission" in turned.words
    assert await brings(adele, message, page.code) == 200


async def test_an_administrator_who_refuses_consent_is_not_thanked(world: World, browser: Browser) -> None:
    back = f"{world.url}/auth/callback?admin_consent=True&tenant=contoso"

    agreed = await browser.open(back)
    refused = await browser.open(f"{back}&error=access_denied&error_description=declined")

    assert "has agreed" in agreed.words
    assert "has not agreed" in refused.words


# --- attacks --------------------------------------------------------------------------------------------


async def test_a_link_that_another_account_finished_signs_nobody_in(
    adele: Chatter, browser: Browser, database_url: str
) -> None:
    message, link = await asks(adele)

    page = await browser.signs_in(link, "megan@contoso.com")

    assert page.status == 403
    assert "another account" in page.words
    assert await brings(adele, message, "000000") == 412
    assert await signed_in(database_url) == 0
    again = await browser.signs_in(link, "adele@contoso.com")
    assert await brings(adele, message, again.code) == 200


async def test_an_answer_that_comes_to_another_browser_is_refused_and_can_still_be_used_by_the_right_one(
    world: World, adele: Chatter, browser: Browser
) -> None:
    message, link = await asks(adele)
    back = await browser.chooses(link, "adele@contoso.com")

    stranger = await Browser(world.http).open(back)
    page = await browser.open(back)

    assert stranger.status == 403
    assert await brings(adele, message, page.code) == 200


async def test_an_answer_counts_once(adele: Chatter, browser: Browser) -> None:
    _, link = await asks(adele)
    back = await browser.chooses(link, "adele@contoso.com")
    cookies = dict(browser.cookies)
    await browser.open(back)
    browser.cookies = cookies

    replayed = await browser.open(back)

    assert replayed.status == 400
    assert "no longer in use" in replayed.words


async def test_a_code_of_another_sign_in_is_refused_by_its_verifier(
    world: World, adele: Chatter, browser: Browser, database_url: str
) -> None:
    megan = await world.person("megan@contoso.com")
    _, hers = await asks(megan)
    stolen = query_of(await Browser(world.http).chooses(hers, "adele@contoso.com"))["code"]
    _, mine = await asks(adele)
    back = await browser.chooses(mine, "adele@contoso.com")

    page = await browser.open(back.replace(query_of(back)["code"], stolen))

    assert page.status >= 400
    assert await signed_in(database_url) == 0


@pytest.mark.parametrize("query", ["", "?state=", "?state=x", "?code=x", "?state=x&code=y", "?error=access_denied"])
async def test_an_answer_to_no_question_is_refused(world: World, query: str) -> None:
    page = await Browser(world.http).open(f"{world.url}{CALLBACK}{query}")

    assert page.status == 400
    assert "no longer in use" in page.words


async def test_the_code_counts_only_from_the_person_themselves(
    world: World, adele: Chatter, browser: Browser, database_url: str
) -> None:
    megan = await world.person("megan@contoso.com")
    message, link = await asks(adele)
    hers, _ = await asks(megan)
    page = await browser.signs_in(link, "adele@contoso.com")

    assert await brings(megan, hers, page.code) == 412
    assert await signed_in(database_url) == 0
    assert await brings(adele, message, page.code) == 200
    assert await brings(adele, message, page.code) == 412, "a code counts once"


async def test_three_wrong_codes_end_the_sign_in_however_many_come_at_once(
    adele: Chatter, browser: Browser, database_url: str
) -> None:
    message, link = await asks(adele)
    page = await browser.signs_in(link, "adele@contoso.com")
    wrong = [f"{n:06}" for n in range(20) if f"{n:06}" != page.code]

    said = await asyncio.gather(*(brings(adele, message, code) for code in wrong))

    assert set(said) == {412}
    assert await brings(adele, message, page.code) == 412
    assert await signed_in(database_url) == 0


async def test_swapped_rows_of_sign_ins_give_nobody_anything(
    world: World, adele: Chatter, browser: Browser, database_url: str
) -> None:
    megan = await world.person("megan@contoso.com")
    message, link = await asks(adele)
    _, hers = await asks(megan)
    page = await browser.signs_in(link, "adele@contoso.com")
    await Browser(world.http).signs_in(hers, "megan@contoso.com")
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        await connection.execute(
            "UPDATE sign_ins SET sealed = (SELECT other.sealed FROM sign_ins AS other WHERE other.id <> sign_ins.id)"
        )

    assert await brings(adele, message, page.code) == 412
    assert await signed_in(database_url) == 0


async def test_a_link_that_is_too_old_says_so(adele: Chatter, browser: Browser, database_url: str) -> None:
    _, link = await asks(adele)
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        await connection.execute("UPDATE sign_ins SET expires_at = now() - interval '1 second'")

    page = await browser.open(link)

    assert page.status == 400
    assert "ask me again" in page.words


async def test_who_reads_the_database_cannot_go_on_with_a_sign_in(
    adele: Chatter, browser: Browser, database_url: str
) -> None:
    _, link = await asks(adele)
    page = await browser.signs_in(link, "adele@contoso.com")

    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        rows = await (await connection.execute("SELECT sign_ins::text FROM sign_ins")).fetchall()

    ((row,),) = rows
    for secret in (query_of(link)["id"], page.code.encode().hex(), "eyJ", "adele@"):
        assert secret not in row
    assert page.code not in re.findall(r"\w+", row)  # six digits may stand in a longer number by chance


# --- the pages ------------------------------------------------------------------------------------------


async def test_the_pages_are_kept_by_nobody_and_run_nothing_of_others(adele: Chatter, browser: Browser) -> None:
    _, link = await asks(adele)
    start = await browser.step(link)
    page = await browser.signs_in(link, "adele@contoso.com")

    for seen in (start, page):
        assert seen.headers["Cache-Control"] == "no-store"
        assert seen.headers["Referrer-Policy"] == "no-referrer"
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    (cookie,) = (value for name, value in start.headers.items() if name == "Set-Cookie")
    assert cookie.startswith("__Host-")
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


def _held(seen: Seen) -> str:
    return seen.text + str(seen.headers)


async def test_no_page_and_no_address_holds_a_token(adele: Chatter, browser: Browser) -> None:
    _, link = await asks(adele)
    page = await browser.signs_in(link, "adele@contoso.com")

    assert "eyJ" not in _held(page)
    assert all("eyJ" not in url for url in browser.passes)


# --- what Entra asks or refuses --------------------------------------------------------------------------


async def plays(world: World, what: str, who: str | None = "adele@contoso.com") -> None:
    await world.post("/_tenant/entra", {"user": who, "plays": what})


async def silently(person: Chatter, message: dict[str, Any]) -> dict[str, Any]:
    card = sign_in_card(message)
    assert card is not None
    return await person.signs_in(message, card["tokenExchangeResource"])


async def test_a_missing_consent_is_asked_for_on_the_page(world: World, adele: Chatter, browser: Browser) -> None:
    await plays(world, "consent")
    message, link = await asks(adele)

    refused = await silently(adele, message)
    page = await browser.signs_in(link, "adele@contoso.com")

    assert refused["status"] == 412
    assert "permission" in refused["body"]["failureDetail"]
    assert await brings(adele, message, page.code) == 200
    await form_of(adele)


async def test_a_second_factor_that_the_silent_way_lacked_is_asked_for_by_the_link_that_is_out(
    world: World, adele: Chatter, browser: Browser
) -> None:
    await plays(world, "mfa")
    message, link = await asks(adele)

    refused = await silently(adele, message)
    page = await browser.signs_in(link, "adele@contoso.com")

    assert refused["status"] == 412
    assert "one more step" in refused["body"]["failureDetail"]
    assert any("capolids" in query_of(url).get("claims", "") for url in browser.passes)
    assert await brings(adele, message, page.code) == 200


async def test_whom_the_organisation_blocks_is_told_and_not_asked_again_and_again(world: World, adele: Chatter) -> None:
    await plays(world, "blocked")
    message, _ = await asks(adele)

    answer = await silently(adele, message)

    assert answer["status"] == 200, "no button, which would lead nowhere"
    told = await adele.wait_for(adele.chat, lambda m: "does not let me act for you" in m["text"])
    assert "AADSTS" not in told["text"]


@pytest.mark.parametrize("how", ["revoked", "expired"])
async def test_an_ended_sign_in_is_forgotten_and_asked_for_anew(
    world: World, adele: Chatter, database_url: str, how: str
) -> None:
    await adele.says(SENTENCE)
    await plays(world, how)

    message, link = await asks(adele)

    card = sign_in_card(message)
    assert card is not None
    assert "ended" in card["text"]
    assert await signed_in(database_url) == 0
    assert link


async def test_a_challenge_of_graph_is_answered_once_without_a_word(world: World, adele: Chatter) -> None:
    await adele.says(SENTENCE)
    await world.faults({"like": "claimsChallenge", "path": "/search/query"})

    answer = await adele.says(SENTENCE)

    assert answer.inputs
    assert [c["status"] for c in await world.calls("POST .*/search/query")][-2:] == [401, 200]


async def test_a_challenge_that_stays_is_put_to_the_person_with_its_claims(
    world: World, adele: Chatter, browser: Browser
) -> None:
    await adele.says(SENTENCE)
    await world.faults({"like": "claimsChallenge", "path": "/graph/", "times": 100})

    message, link = await asks(adele)
    card = sign_in_card(message)
    await world.faults()

    assert card is not None
    assert "tokenExchangeResource" not in card, "the silent way would go round in circles"
    page = await browser.signs_in(link, "adele@contoso.com")
    assert any("nbf" in query_of(url).get("claims", "") for url in browser.passes)
    assert await brings(adele, message, page.code) == 200


@pytest.mark.parametrize("weather", ["503", "down"])
async def test_while_entra_is_away_the_page_says_so_and_the_link_stays_good(
    world: World, adele: Chatter, browser: Browser, weather: str
) -> None:
    message, link = await asks(adele)
    back = await browser.chooses(link, "adele@contoso.com")
    await plays(world, weather, None)

    page = await browser.open(back)
    await plays(world, "fine", None)
    again = await browser.signs_in(link, "adele@contoso.com")

    assert page.status == 503
    assert "did not answer" in page.words
    assert await brings(adele, message, again.code) == 200


async def test_a_new_signing_key_of_entra_is_believed(world: World, adele: Chatter, browser: Browser) -> None:
    await plays(world, "key roll", None)
    message, link = await asks(adele)

    page = await browser.signs_in(link, "adele@contoso.com")

    assert await brings(adele, message, page.code) == 200


# --- signing out -----------------------------------------------------------------------------------------


async def test_sign_out_forgets_the_sign_in_and_what_was_on_its_way_to_one(
    world: World, adele: Chatter, browser: Browser, database_url: str
) -> None:
    message, link = await asks(adele)
    page = await browser.signs_in(link, "adele@contoso.com")
    await brings(adele, message, page.code)
    await form_of(adele)

    told = await adele.says("sign out")

    assert "signed out" in told.text
    assert await signed_in(database_url) == 0
    await asks(adele)


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("sign out", "sign_out"),
        ("Please sign me out.", "sign_out"),
        ("log out", "sign_out"),
        ("share the sign out sheet with Ryan", "share"),
        ("sign out Ryan", "none"),
    ],
)
def test_sign_out_is_a_sentence_of_its_own(words: str, intent: str) -> None:
    said = Sentence(text=words, locale="en-GB", scope="personal", now=datetime(2026, 3, 10, 14, 30), tz="UTC")  # noqa: DTZ001

    assert understand(said).intent == intent


async def test_removing_the_app_forgets_the_sign_in(world: World, adele: Chatter, database_url: str) -> None:
    await adele.says(SENTENCE)
    assert await signed_in(database_url) == 1

    await world.post("/_chat/remove", {}, {"as": adele.mail})

    async def gone() -> bool:
        return await signed_in(database_url) == 0

    await until(gone)


async def test_while_the_database_is_away_a_browser_gets_a_sentence_and_a_probe_the_reason(
    place: Place, database_url: str
) -> None:
    pool = await open_pool(database_url)
    await pool.close()
    box = Box((Fernet.generate_key().decode(),))
    sign_in = SignIn(tokens=await place.replica(), rows=SignIns(pool=pool), box=box, public_url="https://bot.example")

    async def ready() -> str | None:
        async with pool.connection():
            return None

    async def hears_nothing(_: web.Request) -> web.StreamResponse:
        return web.Response()

    app = web.Application()
    app.add_routes([*routes(messages=hears_nothing, ready=ready), *sign_in_routes(sign_in, in_teams=True)])
    async with TestClient(TestServer(app)) as client:
        probe = await client.get("/readyz")
        pages = [await client.get("/auth/start?id=one"), await client.get("/auth/callback?code=two&state=three")]

        assert (probe.status, await probe.text()) == (503, "the database does not answer\n")
        for page in pages:
            assert page.status == 503
            assert "Something went wrong on my side" in await page.text()
