"""What people mistype and what strangers forge: a clear answer at the right place, and nothing sent."""

from __future__ import annotations

import json

import pytest

from tests.chat import Card, Chatter, World


@pytest.fixture
async def form(adele: Chatter) -> Card:
    return await adele.says("share Annual Report.docx with Ryan Gregg")


async def test_an_unknown_file_marks_the_field_and_keeps_the_rest(world: World, adele: Chatter) -> None:
    form = await adele.says("share Unheard Of.docx with Ryan Gregg")

    assert "Unheard Of.docx" in form.text
    assert "file" not in form.values
    assert "people" in form.values
    again = await form.press("Share", message="kept")
    assert "Choose the file" in again.text
    assert again.values["message"] == "kept"
    assert await world.calls(r"POST .*/invite") == []


async def test_an_unknown_person_marks_the_field_and_keeps_what_was_said(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Zebediah")

    assert "Zebediah" in form.text
    assert "people" not in form.values
    assert "file" in form.values


async def test_half_an_address_in_the_sentence_is_kept_where_addresses_are_typed(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso")

    assert form.values["emails"] == "ryan@contoso"
    assert "is not an e-mail address" in (await form.press("Share")).text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"message": "x" * 2001}, "2000 fit"),
        ({"message": "😀" * 1001}, "The message has 2002 characters"),  # as Microsoft 365 counts
        ({"people": ""}, "Choose at least one person"),
        ({"emails": "ryan@contoso"}, "is not an e-mail address"),
        ({"emails": "not an address"}, "is not an e-mail address"),
        ({"emails": "priya.nair_fabrikam.com#EXT#@contoso.onmicrosoft.com"}, "is not an e-mail address"),
        ({"until": "2020-01-31"}, "That day is over"),
        ({"until": "tomorrow"}, "not a date"),
        ({"notify": "false", "sign_in": "false"}, "Turn one of the two on"),
        ({"file": "drive/unknown"}, "cannot find that file"),
        ({"people": "member:00000000-0000-4000-8000-000000000000"}, "cannot be found any more"),
    ],
)
async def test_a_mistake_is_said_at_its_field_and_nothing_is_sent(
    world: World, form: Card, typed: dict[str, str], said: str
) -> None:
    again = await form.press("Share", **typed)

    assert said in again.text
    assert "Share" in again.buttons
    assert await world.calls(r"POST .*/invite") == []


async def test_the_longest_message_that_fits_is_sent(world: World, form: Card) -> None:
    await (await form.press("Share", message="😀" * 1000)).ends()

    (invite,) = await world.invites()
    assert invite["message"] == "😀" * 1000


async def test_an_apostrophe_belongs_to_an_address(world: World, form: Card) -> None:
    done = await (await form.press("Share", emails="miles.o'brien@fabrikam.com")).go_on()
    await done.ends()

    assert "miles.o'brien@fabrikam.com" in await world.outbox()


async def test_all_mistakes_are_said_at_once(form: Card) -> None:
    again = await form.press("Share", people="", message="x" * 2001, until="2020-01-31", file="")

    for said in ("Choose at least one person", "2000 fit", "That day is over", "Choose the file"):
        assert said in again.text


async def test_sharing_with_oneself_is_refused_at_the_field(world: World, adele: Chatter, form: Card) -> None:
    again = await form.press("Share", people="", emails="adele@contoso.com")

    assert "yourself" in again.text
    assert await world.calls(r"POST .*/invite") == []


@pytest.mark.parametrize(
    ("verb", "more"),
    [
        ("submit", {"owner": "somebody"}),
        ("submit", {"draft": "x" * 500}),
        ("grant", {}),
        ("submit", {"role": "owner"}),
        ("submit", {"draft": ["a", "list"]}),
        ("submit", {"draft": "\u0000"}),
        ("confirm", {}),
    ],
)
async def test_a_forged_button_changes_nothing(world: World, form: Card, verb: str, more: dict[str, object]) -> None:
    value = form.action("Share")
    value["action"]["verb"] = verb
    value["action"]["data"] = ({"draft": value["action"]["data"]["draft"]} if verb == "confirm" else {}) | {
        **value["action"]["data"],
        **more,
    }

    refused = form.shown(await form.send(value))

    assert "no longer in use" in refused.text
    assert await world.calls(r"POST .*/invite") == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"null", 400),
        (b"[" * 20_000 + b"]" * 20_000, 400),
        (json.dumps({"type": "message", "from": 5}).encode(), 400),
        (b'{"type":"message","text":"' + b"x" * 300_000 + b'"}', 413),
    ],
)
async def test_a_body_that_is_no_activity_is_refused_and_the_server_goes_on(
    world: World, adele: Chatter, body: bytes, status: int
) -> None:
    headers = {"Content-Type": "application/json"}
    async with world.http.post(f"{world.url}/api/messages", data=body, headers=headers) as answer:
        assert answer.status == status

    assert "share Budget.xlsx with Ryan" in (await adele.says("help")).text


async def test_a_draft_that_is_too_old_can_no_longer_be_sent(world: World, form: Card) -> None:
    await world.advance(25 * 3600)

    async def late() -> str:
        return (await form.press("Share")).text

    assert "no longer in use" in await late()
    assert await world.calls(r"POST .*/invite") == []
