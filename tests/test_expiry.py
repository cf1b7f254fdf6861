"""A date on the form: kept by the bot itself, since Graph's invite has none for business drives."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from tests.chat import Card, Chatter, World, day, in_days, until
from tests.test_undo import by_hand, shared_and_shut_out

_DAY_S = 24 * 3600


async def becomes(world: World, granted: dict[str, str]) -> None:
    async def so() -> bool:
        return await world.granted("Annual Report.docx") == granted

    await until(so)


async def test_access_ends_after_its_last_day(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    done = await form.press("Share", until=in_days(1))
    assert "take this access back" in done.text

    await world.advance(_DAY_S // 2)
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}
    await world.advance(2 * _DAY_S)

    await becomes(world, {})


async def test_a_day_is_told_as_the_day_that_it_is_where_it_was_chosen(world: World) -> None:
    adele = await world.person("adele@contoso.com", timezone="America/Los_Angeles")
    day = (datetime.now(ZoneInfo("America/Los_Angeles")) + timedelta(days=2)).date()
    said = format_date(day, format="long", locale="en_GB")
    form = await adele.says("share Annual Report.docx with Ryan Gregg")

    done = await (await form.press("Share", until=day.isoformat())).ends()
    listed = await done.press("Who has access")
    await world.advance(_DAY_S)

    async def reminded() -> bool:
        return any(said in Card(adele, message).text for message in (await adele.messages(adele.chat))[2:])

    assert f"after {said}" in done.text
    assert f"after {said}" in listed.text
    await until(reminded)


async def test_access_that_existed_before_outlives_the_date(world: World, adele: Chatter) -> None:
    first = await adele.says("share Annual Report.docx with Ryan Gregg")
    await first.press("Share")
    second = await adele.says("share Annual Report.docx with Ryan Gregg and Lee Gu")
    await (await second.press("Share", role="write", until=in_days(1))).go_on()

    await world.advance(3 * _DAY_S)

    await becomes(world, {"ryan@contoso.com": "read"})


async def test_a_date_that_cannot_be_kept_is_owned_up_to(world: World, adele: Chatter) -> None:
    done = await shared_and_shut_out(world, adele, until=in_days(1))

    await world.advance(3 * _DAY_S)

    late = await done.becomes("I could not take this back")
    assert "Taken back" not in late.text
    assert await world.granted("Roadmap.pptx") == {"lee@contoso.com": "read"}


async def test_an_outsider_who_never_came_is_taken_off_the_link(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")
    check = await form.press("Share", until=in_days(1))
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)
    assert await world.granted("Annual Report.docx")

    await world.advance(3 * _DAY_S)

    await becomes(world, {})


# --- two shares of one file with one person ---------------------------------------------------------------


async def gives(adele: Chatter, role: str = "read", days: int | None = None) -> Card:
    form = await adele.says("share Annual Report.docx with Lee Gu")
    typed = {"role": role} | ({"until": in_days(days)} if days else {})
    return await (await form.press("Share", **typed)).go_on()


async def test_a_later_end_is_told_with_the_one_it_takes_the_place_of(adele: Chatter) -> None:
    await gives(adele, days=3)

    again = await gives(adele, days=30)

    assert f"Had this access until {day(3)}. Now “Can view” ends after {day(30)}." in again.text
    assert f"Ends after {day(30)}" in (await adele.says("who has it?")).text


async def test_an_end_that_is_gone_is_told(adele: Chatter) -> None:
    await gives(adele, days=3)

    again = await gives(adele)

    assert f"Had this access until {day(3)}. Now “Can view” has no end date." in again.text
    assert "Ends after" not in (await adele.says("who has it?")).text


async def test_an_end_does_not_shorten_what_was_given_before_and_no_card_says_so(world: World, adele: Chatter) -> None:
    await gives(adele)
    again = await gives(adele, days=3)
    assert f"Already had this access, without an end date: it stays after {day(3)}." in again.text
    listed = await adele.says("who has it?")
    assert "Ends after" not in listed.text
    assert "Extend" not in listed.buttons

    await world.advance(2.5 * _DAY_S)
    await world.advance(2.5 * _DAY_S)
    ended = await again.becomes("Keeps what was given before.")

    assert "Taken back" not in ended.text
    assert await world.granted("Annual Report.docx") == {"lee@contoso.com": "read"}
    assert not any("Access ends soon" in Card(adele, one).text for one in await adele.messages(adele.chat))


async def test_who_was_made_a_viewer_by_hand_is_not_listed_as_editing_until_some_day(
    world: World, adele: Chatter
) -> None:
    await gives(adele, role="write", days=3)
    await gives(adele, days=6)
    await by_hand(world, "lee@contoso.com", "read")

    listed = await adele.says("who has it?")

    assert f"Ends after {day(6)}." in listed.text
    assert "Can edit until" not in listed.text


async def test_the_list_tells_the_end_of_editing_from_that_of_viewing(world: World, adele: Chatter) -> None:
    await gives(adele, role="write", days=3)
    await gives(adele, days=6)

    listed = await adele.says("who has it?")
    assert f"Can edit until {day(3)}; can view until {day(6)}." in listed.text
    await world.advance(4 * _DAY_S)
    await becomes(world, {"lee@contoso.com": "read"})
    assert f"Ends after {day(6)}." in (await adele.says("who has access to Annual Report.docx?")).text
    await world.advance(4 * _DAY_S)

    await becomes(world, {})


async def test_undo_of_a_longer_end_leaves_the_one_before(adele: Chatter) -> None:
    await gives(adele, days=3)
    again = await gives(adele, days=30)

    await again.press("Undo")

    assert f"Keeps what was given before, until {day(3)}." in (await again.becomes("Keeps")).text
    assert f"Ends after {day(3)}" in (await adele.says("who has access to Annual Report.docx?")).text
