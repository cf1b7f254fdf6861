"""Who has access, and changing it: one person less, one right less or more, a later day; by words and by button."""

from __future__ import annotations

import asyncio
from datetime import date

import psycopg
import pytest

from bot.when import longer
from tests.chat import Card, Chatter, World, in_days, until
from tests.test_undo import by_hand, shared

_FILE = "Annual Report.docx"
_DAY_S = 24 * 3600


async def test_the_list_tells_whose_right_comes_from_where(world: World, adele: Chatter) -> None:
    await by_hand(world, "megan@contoso.com", "write")
    await shared(adele, "Ryan Gregg")

    listed = await adele.says(f"who has access to {_FILE}?")

    for said in ("Adele Vance", "Owner", "Megan Bowen", "Can edit", "Ryan Gregg", "Can view", "Given by you, here."):
        assert said in listed.text
    assert list(listed.buttons) == ["Remove", "Let edit"]


async def test_the_list_is_one_press_away_from_every_result(world: World, adele: Chatter) -> None:
    done = await shared(adele, "Ryan Gregg")

    assert "Given by you, here." in (await done.press("Who has access")).text


async def test_what_others_gave_cannot_be_changed_here(world: World, adele: Chatter) -> None:
    await by_hand(world, "megan@contoso.com", "write")

    listed = await adele.says(f"remove Megan Bowen from {_FILE}")

    assert "Megan Bowen" in listed.text
    assert "Manage access" in listed.text
    assert listed.buttons == {}


async def test_one_person_is_removed_by_words_and_a_press(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg and Lee Gu")

    listed = await adele.says(f"remove Ryan Gregg from {_FILE}")
    assert "Lee Gu" not in listed.text
    removed = await listed.press("Remove")

    assert "What you gave Ryan Gregg here is taken back." in removed.text
    assert await world.granted(_FILE) == {"lee@contoso.com": "read"}


async def test_removing_a_person_takes_back_every_share_of_mine(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg")
    await (await shared(adele, "Ryan Gregg", role="write")).go_on()

    listed = await adele.says(f"who has access to {_FILE}?")
    await listed.press("Remove")

    async def nobody_has_it() -> bool:
        return await world.granted(_FILE) == {}

    await until(nobody_has_it)


async def test_a_slow_removal_is_owned_up_to_in_time_and_can_be_looked_at_again(world: World, adele: Chatter) -> None:
    listed = await (await shared(adele)).press("Who has access")
    slow = {"path": "/permissions", "delay_ms": 2500, "times": 4}
    await world.faults({"method": "DELETE", **slow}, {"method": "GET", **slow})

    async with asyncio.timeout(24):
        late = await listed.press("Remove")
    await world.faults()
    await until(lambda: nobody_has(world))
    again = await late.press("Look again")

    assert "Changing what Ryan Gregg may do" in late.text
    assert "Ryan Gregg" not in again.text


async def nobody_has(world: World) -> bool:
    return await world.granted(_FILE) == {}


async def test_an_outsider_who_is_not_listed_yet_can_be_removed(world: World, adele: Chatter) -> None:
    await (await shared(adele, "someone@fabrikam.com")).go_on()

    listed = await adele.says(f"who has access to {_FILE}?")
    assert "listed with the file once they open it" in listed.text
    await listed.press("Remove")

    assert await world.granted(_FILE) == {}


async def test_edit_becomes_view_at_once_and_is_told(world: World, adele: Chatter, database_url: str) -> None:
    await shared(adele, "Ryan Gregg", role="write")

    listed = await adele.says("make Ryan a viewer")
    lowered = await listed.press("View only")

    assert "Ryan Gregg can view now, no longer edit." in lowered.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        rows = await (await connection.execute("SELECT action, result FROM audit ORDER BY id")).fetchall()
    assert rows == [("invite", "sent"), ("lower", "lowered")]


async def test_what_was_lowered_can_still_be_undone_and_words_ask_first(world: World, adele: Chatter) -> None:
    done = await shared(adele, "Ryan Gregg", role="write")
    await (await done.press("Who has access")).press("View only")

    asked = await adele.says("undo that")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    await asked.press("Undo")

    assert await world.granted(_FILE) == {}


async def test_view_becomes_edit_through_the_form_like_every_share(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg")

    listed = await adele.says("make Ryan an editor")
    form = await listed.press("Let edit")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    assert form.values["role"] == "write"
    done = await (await form.press("Share")).go_on()

    assert "Can edit" in done.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}


async def test_access_is_extended_by_button_and_ends_on_the_new_day(world: World, adele: Chatter) -> None:
    done = await shared(adele, "Ryan Gregg", until=in_days(2))

    day = await (await done.press("Who has access")).press("Extend")
    extended = await day.press("Extend", until=in_days(20))
    assert "I take this access back after" in extended.text

    await world.advance(10 * _DAY_S)
    await shared(adele, "Lee Gu")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}
    await world.advance(15 * _DAY_S)

    async def only_lee() -> bool:
        return await world.granted(_FILE) == {"lee@contoso.com": "read"}

    await until(only_lee)


async def test_access_is_extended_by_words(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(2))

    day = await adele.says("extend Ryan's access by two weeks")

    assert day.values["until"] == in_days(16)
    assert "I take this access back after" in (await day.press("Extend")).text


async def test_a_day_that_is_over_is_refused_next_to_its_field(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(2))
    day = await adele.says(f"extend Ryan's access to {_FILE} by two weeks")

    again = await day.press("Extend", until="2020-01-01")

    assert "That day is over" in again.text
    assert "Extend" in again.buttons


async def test_what_has_no_end_cannot_be_extended(adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg")

    assert "nothing to extend" in (await adele.says("extend Ryan's access by two weeks")).text


@pytest.mark.parametrize("text", ["only until Friday", "nur bis Freitag", "seulement jusqu'à vendredi", "只到星期五"])
async def test_access_without_an_end_gets_one_by_words(world: World, adele: Chatter, text: str) -> None:
    await shared(adele, "Ryan Gregg")
    await (await shared(adele, "Ryan Gregg", until=in_days(30))).go_on()  # after which Ryan would keep it

    day = await adele.says(text)
    assert "Let access end?" in day.text
    assert day.values["until"] > in_days(0)
    await day.press("Set last day")
    await world.advance(9 * _DAY_S)

    async def nobody_has_it() -> bool:
        return await world.granted(_FILE) == {}

    await until(nobody_has_it)


async def test_what_did_i_share_names_files_and_people(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg and Lee Gu")

    listed = await adele.says("what did I share this week?")

    assert _FILE in listed.text
    assert "Ryan Gregg (Can view), Lee Gu (Can view)" in listed.text
    await listed.press("Undo")
    assert await world.granted(_FILE) == {}
    assert "taken back" in (await adele.says("what did I share this week?")).text


async def test_of_two_files_the_one_that_is_meant_is_asked_for(world: World, adele: Chatter) -> None:
    asked = await adele.says("who has access to Budget.xlsx?")

    (first, _) = asked.choices("file").values()
    assert "Adele Vance" in (await asked.press("Show who has access", file=first)).text


@pytest.mark.parametrize("verb", ["remove", "lower", "raise", "later", "extend", "let_end", "access"])
async def test_no_button_of_a_share_works_for_somebody_else(world: World, adele: Chatter, verb: str) -> None:
    done = await shared(adele, "Ryan Gregg", role="write", until=in_days(2))
    whom = {"let_end": {}, "access": {}, "extend": {"ns": [0]}}.get(verb, {"n": 0})
    data = {"share": done.buttons["Undo"]["data"]["share"], **whom}
    megan = await world.person("megan@contoso.com")
    hers = await megan.says("help")

    action = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
    refused: Card = hers.shown(await hers.send(action))

    assert "Only the person who asked" in refused.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}


@pytest.mark.parametrize(
    ("day", "by", "then"),
    [
        (date(2026, 1, 31), None, date(2026, 2, 28)),
        (date(2026, 1, 31), "+P1M", date(2026, 2, 28)),
        (date(2026, 12, 5), "P2W", date(2026, 12, 19)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),
        (date(2026, 11, 30), "P3M", date(2027, 2, 28)),
        (date(2026, 11, 30), "P10D", date(2026, 12, 10)),
    ],
)
def test_longer_is_counted_from_the_present_end(day: date, by: str | None, then: date) -> None:
    assert longer(day, by) == then
