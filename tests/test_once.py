"""Done once: many presses, redeliveries and a process killed at the worst moment lead to one grant and one mail."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from aiohttp import web

from tests.chat import Chatter, World, until
from tests.processes import Running, apart, free_port

_RYAN_ONLY = {"ryan@contoso.com": "write"}
_TOMORROW = """
    CREATE FUNCTION tomorrow() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN NEW.scheduled_at = now() + interval '1 day'; RETURN NEW; END $$;
    CREATE TRIGGER tomorrow BEFORE INSERT ON procrastinate_jobs
        FOR EACH ROW WHEN (NEW.task_name = 'share') EXECUTE FUNCTION tomorrow();
"""


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


async def test_one_persons_slow_shares_hold_nobody_else_up(world: World, adele: Chatter, database_url: str) -> None:
    megan = await world.person("megan@contoso.com")
    own = [f for f in adele.boot["files"] if "/adele_" in f["webUrl"]][:6]
    files = [[{"driveId": f["driveId"], "itemId": f["itemId"]}] for f in own]
    forms = [await adele.says("share this with Isaiah Langer", files=file) for file in files]
    other = await megan.says("share Press List.xlsx with Ryan Gregg")
    slow = {"method": "POST", "path": f"/drives/{own[0]['driveId']}.*/invite", "delay_ms": 4000, "times": len(own)}
    await world.faults(slow)

    presses = [asyncio.create_task(form.press("Share")) for form in forms]

    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:

        async def count(grants: LiteralString) -> int:
            statement = "SELECT count(*) FROM grants JOIN shares ON shares.id = share_id " + grants  # noqa: S608 - constants
            rows = await connection.execute(statement)
            return int((await rows.fetchall())[0][0])

        async def enough() -> bool:
            return await count("WHERE state = 'sending'") == 4

        await until(enough)
        assert "Has access now" in (await other.press("Share")).text
        assert await enough()
        await asyncio.gather(*presses)

        async def over() -> bool:
            return await count("WHERE finished_at IS NOT NULL") == len(own) + 1

        await until(over)


async def test_a_share_whose_job_was_lost_is_taken_up_again(world: World, adele: Chatter, database_url: str) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        await connection.execute(_TOMORROW)
        waiting = await form.press("Share")
        await connection.execute("DROP FUNCTION tomorrow CASCADE")
        await connection.execute("DELETE FROM procrastinate_jobs WHERE task_name = 'share'")
    assert await world.invites() == []

    await world.advance(11 * 60)

    assert "Ryan Gregg" in (await waiting.becomes("Has access now")).text
    assert len(await world.invites()) == 1


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


@pytest.mark.long
async def test_ten_presses_redelivered_five_times_to_two_replicas_share_once(tmp_path: Path, database_url: str) -> None:
    """Between Teams and the replicas stands a door that hands every press to both of them, five times each."""
    async with apart(tmp_path, database_url) as processes, World.at(processes.tenant.url) as world:
        door_port = int(processes.env["SHAREBOT_PORT"])
        replicas = [await processes.serve(SHAREBOT_PORT=str(free_port())) for _ in range(2)]

        async def everywhere(request: web.Request) -> web.Response:
            body, headers = await request.read(), {"Authorization": request.headers["Authorization"]}
            headers["Content-Type"] = "application/json"
            copies = 5 if b"adaptiveCard/action" in body else 1
            targets = replicas * copies if copies > 1 else replicas[:1]

            async def deliver(replica: Running) -> tuple[int, bytes]:
                async with world.http.post(f"{replica.url}/api/messages", data=body, headers=headers) as answer:
                    return answer.status, await answer.read()

            (status, said), *_ = await asyncio.gather(*map(deliver, targets))
            return web.Response(status=status, body=said, content_type="application/json")

        door = web.Application()
        door.add_routes([web.post("/api/messages", everywhere)])
        runner = web.AppRunner(door)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", door_port).start()
        try:
            adele = await world.person("adele@contoso.com")
            form = await adele.says("share Annual Report.docx with Ryan Gregg and Lee Gu")
            await asyncio.gather(*(form.send(form.action("Share", role="write")) for _ in range(10)))
            await form.becomes("Has access now")
        finally:
            await runner.cleanup()

        assert await world.granted("Annual Report.docx") == _RYAN_ONLY | {"lee@contoso.com": "write"}
        assert sorted(await world.outbox()) == ["lee@contoso.com", "ryan@contoso.com"]
        assert len(await world.calls(r"POST .*/invite")) == 2
