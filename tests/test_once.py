"""Done once: many presses, redeliveries and a process killed at the worst moment lead to one grant and one mail."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.chat import Chatter, World, until
from tests.processes import apart

_RYAN_ONLY = {"ryan@contoso.com": "write"}


async def test_twenty_presses_at_once_share_once(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")

    seen = await asyncio.gather(*(form.press("Share", role="write") for _ in range(20)))

    assert all("Ryan Gregg" in card.text for card in seen)
    assert await world.granted("Annual Report.docx") == _RYAN_ONLY
    assert await world.outbox() == ["ryan@contoso.com"]
    assert len(await world.invites()) == 1


async def test_a_press_after_the_share_shows_what_became_of_it(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")
    await form.press("Share", role="write")

    late = await form.press("Share", role="read", emails="megan@contoso.com")

    assert "Ryan Gregg" in late.text
    assert len(await world.invites()) == 1


async def test_a_connection_cut_after_the_invite_sends_no_second_mail(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")
    await world.faults({"method": "POST", "path": "/invite", "cut": "after"})

    done = await form.press("Share", role="write")

    assert "Has access now" in done.text
    assert await world.granted("Annual Report.docx") == _RYAN_ONLY
    assert await world.outbox() == ["ryan@contoso.com"]


async def test_a_connection_cut_before_the_invite_is_tried_again(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")
    await world.faults({"method": "POST", "path": "/invite", "cut": "before"})

    done = await form.press("Share", role="write")

    assert "Has access now" in done.text
    assert await world.outbox() == ["ryan@contoso.com"]


async def test_an_outsider_whose_invite_broke_off_is_left_to_the_person(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")
    check = await form.press("Share")
    await world.faults({"method": "POST", "path": "/invite", "cut": "after"})

    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    done = await check.press(go)

    assert "Not certain" in done.text
    assert "Try again" in done.buttons
    assert await world.outbox() == ["someone@fabrikam.com"]


async def test_a_slow_graph_gets_a_working_card_that_becomes_the_result(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")
    await world.faults({"method": "POST", "path": "/invite", "delay_ms": 3500})

    working = await form.press("Share", role="write")

    assert "Sharing" in working.text
    assert "Has access now" in (await form.becomes("Has access now")).text
    assert await world.outbox() == ["ryan@contoso.com"]


async def test_a_process_killed_after_graph_committed_leaves_one_grant_and_one_mail(
    tmp_path: Path, database_url: str
) -> None:
    async with apart(tmp_path, database_url) as processes, World.at(processes.tenant.url) as world:
        bot = await processes.serve()
        adele = await world.person("adele@contoso.com")
        form = await adele.says("share Annual Report.docx with ryan@contoso.com")
        # Graph commits at once and keeps the bot waiting for the answer.
        await world.faults({"method": "POST", "path": "/invite", "cut": "after", "delay_ms": 60_000})

        pressing = asyncio.create_task(form.send(form.action("Share", role="write")))
        await until(world.outbox)
        await bot.kill()
        await pressing
        again = await processes.serve()

        await form.becomes("Has access now")
        assert await world.granted("Annual Report.docx") == _RYAN_ONLY
        assert await world.outbox() == ["ryan@contoso.com"]
        assert await again.stop() == 0
