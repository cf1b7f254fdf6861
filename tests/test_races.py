"""Two things at once: what was shown, said or taken back while a press was under way."""

from __future__ import annotations

import asyncio

from tests.chat import Chatter, World
from tests.test_undo import by_hand, shared

_FILE = "Annual Report.docx"
_SLOW_READ = {"method": "GET", "path": "/permissions$", "delay_ms": 1300}


async def test_whom_words_leave_out_while_share_is_pressed_is_not_shared_with(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu")
    await world.faults(_SLOW_READ)

    pressing = asyncio.create_task(form.press("Share"))
    said = await adele.says("leave Lee out")
    pressed = await pressing
    await (await (await adele.sees(form.message)).press("Share")).ends()

    assert "I changed the form above" in said.said
    assert "This form has changed meanwhile" in pressed.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_a_card_confirms_only_the_request_that_it_shows(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    on_desktop = await form.press("Share", role="read")
    on_phone = await form.press("Share", emails="dana@northwindtraders.com", role="write")

    late = await on_desktop.go_on()
    sent = await world.invites()
    await (await on_phone.go_on()).ends()

    assert "carlos@fabrikam.com" in on_desktop.text
    assert "This form has changed meanwhile" in late.text
    assert late.values["emails"] == "dana@northwindtraders.com"
    assert sent == []
    (invite,) = await world.invites()
    assert (invite["recipients"], invite["roles"]) == ([{"email": "dana@northwindtraders.com"}], ["write"])


async def test_a_confirmation_that_one_went_back_from_confirms_nothing_more(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    first = await form.press("Share", role="read")
    again = await first.press("Back")
    await again.press("Share", role="write")

    late = await first.go_on()

    assert "This form has changed meanwhile" in late.text
    assert await world.invites() == []


async def test_who_lost_access_while_a_share_was_confirmed_is_invited(world: World, adele: Chatter) -> None:
    first = await shared(adele)
    confirm = await (await adele.says(f"share {_FILE} with Ryan Gregg and carlos@fabrikam.com")).press("Share")
    await first.press("Undo")

    done = await (await confirm.go_on()).ends()

    assert "Already had" not in done.text
    assert (await world.granted(_FILE))["ryan@contoso.com"] == "read"


async def test_undo_takes_all_back_though_a_first_share_was_undone_while_the_second_was_confirmed(
    world: World, adele: Chatter
) -> None:
    first = await shared(adele)
    confirm = await (await adele.says(f"share {_FILE} with Ryan Gregg")).press("Share", role="write")
    await first.press("Undo")
    second = await (await confirm.go_on()).ends()
    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}

    undone = await second.press("Undo")

    assert "as before" not in undone.text
    assert await world.granted(_FILE) == {}


async def test_more_than_somebody_may_have_is_asked_for_again_where_nobody_can_read_it_in_time(
    world: World, adele: Chatter
) -> None:
    await by_hand(world, "ryan@contoso.com", "read")
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await world.faults(_SLOW_READ | {"delay_ms": 1700})

    asked = await form.press("Share", role="write")
    before = await world.granted(_FILE)
    done = await (await asked.go_on()).ends()

    assert "I could not read who has access now" in asked.text
    assert before == {"ryan@contoso.com": "read"}
    assert "Can edit" in done.text
