"""A date on the form: kept by the bot itself, since Graph's invite has none for business drives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.chat import Chatter, World, until
from tests.test_undo import shared_and_shut_out

_DAY_S = 24 * 3600


def tomorrow() -> str:
    return (datetime.now(UTC) + timedelta(days=1)).date().isoformat()


async def becomes(world: World, granted: dict[str, str]) -> None:
    async def so() -> bool:
        return await world.granted("Annual Report.docx") == granted

    await until(so)


async def test_access_ends_after_its_last_day(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    done = await form.press("Share", until=tomorrow())
    assert "take this access back" in done.text

    await world.advance(_DAY_S // 2)
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}
    await world.advance(2 * _DAY_S)

    await becomes(world, {})


async def test_access_that_existed_before_outlives_the_date(world: World, adele: Chatter) -> None:
    first = await adele.says("share Annual Report.docx with Ryan Gregg")
    await first.press("Share")
    second = await adele.says("share Annual Report.docx with Ryan Gregg and Lee Gu")
    await (await second.press("Share", role="write", until=tomorrow())).go_on()

    await world.advance(3 * _DAY_S)

    await becomes(world, {"ryan@contoso.com": "read"})


async def test_a_date_that_cannot_be_kept_is_owned_up_to(world: World, adele: Chatter) -> None:
    done = await shared_and_shut_out(world, adele, until=tomorrow())

    await world.advance(3 * _DAY_S)

    late = await done.becomes("I could not take this back")
    assert "Taken back" not in late.text
    assert await world.granted("Roadmap.pptx") == {"lee@contoso.com": "read"}


async def test_an_outsider_who_never_came_is_taken_off_the_link(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")
    check = await form.press("Share", until=tomorrow())
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)
    assert await world.granted("Annual Report.docx")

    await world.advance(3 * _DAY_S)

    await becomes(world, {})
