"""Two things at once, or one that fails half-way: what was shown, said or taken back while a press was under way."""

from __future__ import annotations

import asyncio
from typing import Any

import psycopg
import pytest

from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates
from tests.chat import Card, Chatter, World, in_days, until
from tests.conftest import living
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


async def test_a_press_whose_choice_cannot_be_looked_up_in_time_says_so_and_changes_nothing(
    world: World, adele: Chatter
) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    (chosen,) = (await adele.searches(form, "people", "Lee Gu")).values()
    await world.faults({"path": "/directoryObjects|/users", "delay_ms": 60_000, "times": 9})

    async with asyncio.timeout(24):
        late = await form.press("Share", people=chosen)
    await world.faults()
    await (await form.press("Share", people=chosen)).ends()

    assert "Microsoft 365 did not answer" in late.text
    assert await world.granted(_FILE) == {"lee@contoso.com": "read"}


async def test_a_fault_after_the_claim_does_not_say_that_nothing_was_shared(
    world: World, adele: Chatter, database_url: str
) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await world.faults({"path": "/invite$", "delay_ms": 1000})
    pressing = asyncio.create_task(form.press("Share"))
    await until(lambda: asked_of_graph(world, "/invite$"))
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        await connection.execute("LOCK TABLE shares IN ACCESS EXCLUSIVE MODE")
        pressed = await pressing
        await connection.rollback()
    done = await (await form.press("Share")).ends()

    assert "Nothing was shared" not in pressed.text
    assert "Ryan Gregg" in done.text
    assert await world.outbox() == ["ryan@contoso.com"]


async def asked_of_graph(world: World, what: str) -> bool:
    return await world.calls(what) != []


async def test_two_presses_at_once_find_no_more_room_in_the_hour_than_one(
    database_url: str, certificates: Certificates
) -> None:
    tenant = await local_tenant(certificates=certificates)
    async with living(tenant, database_url, shares_per_hour=1) as world:
        adele = await world.person("adele@contoso.com")
        forms = [await adele.says(f"share {_FILE} with {one}") for one in ("Ryan Gregg", "Lee Gu")]

        await asyncio.gather(*(form.press("Share") for form in forms))

        async def one_has_it() -> bool:
            return len(await world.granted(_FILE)) > 0

        await until(one_has_it)
        assert len(await world.calls("POST .*/invite")) == 1


# --- what everybody sees, where Teams did not take a card ------------------------------------------------

_NO_CARDS = {"method": "PUT", "path": "/v3/conversations", "status": 500, "body": {}}


async def in_the_channel(adele: Chatter, people: str = "Ryan Gregg") -> tuple[Card, Card]:
    """A share there: everybody's card, and the sharer's."""
    word = await adele.says(f"@ShareBot share {_FILE} with {people}", conversation=adele.channel)
    done = await (await word.press("Open form")).press("Share")
    return await everybodys(word, "Can view"), done


async def everybodys(card: Card, words: str) -> Card:
    """The card as everybody sees it, once it says so."""
    place = card.message["conversation"]

    def says_so(message: dict[str, Any]) -> bool:
        return message["id"] == card.message["id"] and words in Card(card.who, message).for_all.text

    return Card(card.who, await card.who.wait_for(place, says_so)).for_all


async def test_an_undo_that_could_not_be_shown_is_shown_later(world: World, adele: Chatter) -> None:
    card, done = await in_the_channel(adele)
    await world.faults(_NO_CARDS | {"times": 1})

    await done.press("Undo")

    assert "Ryan" not in (await everybodys(card, "no longer")).text
    assert await world.granted(_FILE) == {}


async def test_a_card_whose_message_was_deleted_is_posted_once_and_kept_true(world: World, adele: Chatter) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)
    form = await word.press("Open form")
    await world.faults({"method": "PUT", "path": word.message["id"], "status": 404, "times": 50, "body": {}})
    done = await form.press("Share")
    (posted,) = [Card(adele, await adele.wait_for(adele.channel, lambda m: int(m["id"]) > int(word.message["id"])))]

    await done.press("Undo")

    await everybodys(posted, "no longer")
    after = [m for m in await adele.messages(adele.channel) if int(m["id"]) > int(word.message["id"])]
    assert len(after) == 1


async def test_a_link_that_was_made_is_handed_over_though_the_card_cannot_be_changed(
    world: World, adele: Chatter
) -> None:
    form = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    await world.faults({"path": "/invite$", "like": "sharingFailed"})
    done = await (await (await form.press("Share")).go_on()).ends()
    await world.faults(_NO_CARDS | {"times": 1})

    made = await done.press("Make a link instead")

    assert made.values["link_0"].startswith("https://contoso-my.sharepoint.com/")


async def test_cancel_is_done_though_the_card_cannot_be_changed(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await world.faults(_NO_CARDS | {"times": 1})

    cancelled = await form.press("Cancel")

    assert "Nothing was shared" in cancelled.text


# --- one more attempt ------------------------------------------------------------------------------------

_LOCKED = {"path": "/invite$", "like": "locked"}
_LEE_FAILS = ({"path": "/invite$"}, _LOCKED)
_READ = {"method": "GET", "path": "/permissions$"}


async def test_a_further_attempt_leaves_the_first_card_true(world: World, adele: Chatter) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg and Lee Gu", conversation=adele.channel)
    form = await word.press("Open form")
    await world.faults(*_LEE_FAILS)
    done = await form.press("Share")
    first = await everybodys(word, "Can view")
    await (await done.press("Try again")).press("Share")
    second = Card(adele, await adele.wait_for(adele.channel, lambda m: "Lee Gu" in Card(adele, m).for_all.text))

    await done.press("Undo")

    assert second.message["id"] != first.message["id"]
    assert "Lee" not in (await everybodys(first, "no longer")).text
    assert "Lee Gu" in (await adele.sees(second.message)).for_all.text
    assert await world.granted(_FILE) == {"lee@contoso.com": "read"}


async def test_in_the_1_1_chat_each_attempt_keeps_its_own_undo(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu")
    await world.faults(*_LEE_FAILS)
    done = await (await form.press("Share")).ends()
    again = await done.press("Try again")
    unchanged = await again.press("Cancel")
    await (await (await done.press("Try again")).press("Share")).ends()
    second = Card(adele, await adele.wait_for(adele.chat, lambda m: int(m["id"]) > int(form.message["id"])))

    await (await form.becomes("Ryan Gregg")).press("Undo")

    assert "Ryan Gregg" in unchanged.text
    assert "Lee Gu" in second.text
    assert await world.granted(_FILE) == {"lee@contoso.com": "read"}


async def test_who_got_access_in_a_further_attempt_is_not_without_it_on_the_first_card(
    world: World, adele: Chatter
) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu")
    await world.faults(*_LEE_FAILS)
    done = await (await form.press("Share")).ends()
    await world.faults(_LOCKED)
    failed = await (await (await done.press("Try again")).press("Share")).ends()
    await (await (await failed.press("Try again")).press("Share")).ends()

    first = await form.becomes("Shared in a later attempt.")

    assert "Not shared" not in first.text
    assert "Try again" not in first.buttons
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}
    assert "Lee Gu (shared later)" in (await adele.says("what did I share?")).text

    third = Card(adele, (await adele.messages(adele.chat))[-3])
    await third.press("Undo")

    assert "Try again" in (await form.becomes("Not shared")).buttons


@pytest.mark.parametrize("first_undone", [0, 1])
async def test_what_was_in_doubt_and_given_again_is_taken_back_by_both_undos(
    world: World, adele: Chatter, first_undone: int
) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu")
    await world.faults({"path": "/invite$", "cut": "after"}, _READ, _READ | {"status": 503, "body": {}, "times": 60})
    done = await (await form.press("Share")).ends()
    await world.faults()
    await (await (await done.press("Try again")).press("Share")).ends()
    first = await form.becomes("ater attempt")
    both = [first, Card(adele, (await adele.messages(adele.chat))[-1])]

    await both[first_undone].press("Undo")
    await both[1 - first_undone].press("Undo")

    assert await world.granted(_FILE) == {}


async def test_a_lower_right_given_later_is_not_the_one_that_failed(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu")
    await world.faults(_LOCKED)
    await (await form.press("Share", role="write")).ends()
    later = await adele.says(f"share {_FILE} with Lee Gu")
    await (await later.press("Share")).ends()

    first = await form.press("Share", role="write")

    assert "later attempt" not in first.text
    assert "Try again" in first.buttons


async def test_words_that_call_a_further_attempt_off_show_the_first_again(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu")
    await world.faults(*_LEE_FAILS)
    done = await (await form.press("Share")).ends()
    again = await done.press("Try again")

    answer = await adele.says("never mind")
    late = await again.press("Share")

    assert "Cancelled. Nothing was shared." in answer.said
    assert "Shared with 1 of 2 people" in (await adele.sees(form.message)).text
    assert "no longer in use" in late.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_a_channel_reads_that_it_worked_at_last(world: World, adele: Chatter) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with Lee Gu", conversation=adele.channel)
    form = await word.press("Open form")
    await world.faults(_LOCKED)
    done = await form.press("Share")
    await everybodys(word, "could not share")
    await (await done.press("Try again")).press("Share")

    first = await everybodys(word, "later attempt")

    assert "Nothing was shared" not in first.text


async def test_a_channel_is_not_told_that_what_stands_has_ended(world: World, adele: Chatter) -> None:
    card, done = await in_the_channel(adele)
    await by_hand(world, "ryan@contoso.com", "write")

    undone = await done.press("Undo")

    assert "Left as it is" in undone.text
    assert "Ryan Gregg" in (await everybodys(card, "Can edit")).text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}


async def test_a_channel_is_not_told_a_right_that_nobody_read(world: World, adele: Chatter) -> None:
    card, done = await in_the_channel(adele)
    await by_hand(world, "ryan@contoso.com", "write")
    await world.faults(_READ, _READ | {"status": 503, "body": {}, "times": 60})

    await done.press("Undo")

    async def nothing_is_claimed() -> bool:
        shown = (await adele.sees(card.message)).for_all.text
        return "Ryan Gregg" in shown and "Can view" not in shown

    await until(nothing_is_claimed)
    details = await card.press("Details for Adele Vance")
    assert "Left as it is" in details.text
    assert "Removed" not in details.text


async def test_a_channel_is_told_that_what_was_in_doubt_has_ended(world: World, adele: Chatter) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)
    form = await word.press("Open form")
    await world.faults({"path": "/invite$", "cut": "after"}, _READ, _READ | {"status": 503, "body": {}, "times": 60})
    await form.press("Share")
    card = await everybodys(word, "Not certain whether it was shared")
    await world.faults()

    await (await card.press("Details for Adele Vance")).press("Undo")

    assert "could not share" not in (await everybodys(word, "no longer shared")).text
    assert await world.granted(_FILE) == {}


async def test_a_channel_is_not_told_that_all_has_ended_while_some_is_in_doubt(world: World, adele: Chatter) -> None:
    people = "Ryan Gregg and carlos@fabrikam.com"
    word = await adele.says(f"@ShareBot share {_FILE} with {people}", conversation=adele.channel)
    asked = await (await word.press("Open form")).press("Share")
    await world.faults({"path": "/invite$"}, {"path": "/invite$", "cut": "after"})
    done = await asked.go_on()
    first = await everybodys(word, "For one person it is not certain.")

    await done.press("Undo")

    card = await everybodys(word, "For one person it has ended.")
    assert "Can view" in first.text
    assert "Not certain whether it was shared" in card.text
    assert "no longer shared" not in card.text
    assert await world.granted(_FILE) == {"carlos@fabrikam.com": "read"}


async def test_a_channel_is_told_that_nobody_knows_where_nobody_knows(world: World, adele: Chatter) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with carlos@fabrikam.com", conversation=adele.channel)
    asked = await (await word.press("Open form")).press("Share")
    await world.faults({"path": "/invite$", "cut": "after"})
    await asked.go_on()

    card = await everybodys(word, "Not certain whether it was shared")

    assert "could not share" not in card.text


async def test_somebody_invited_before_is_not_said_to_have_no_access(world: World, adele: Chatter) -> None:
    first = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    await (await (await first.press("Share")).go_on()).ends()
    second = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    asked = await second.press("Share", role="write")
    await world.faults(_LOCKED)

    done = await (await asked.go_on()).ends()

    assert "Not shared" in done.text
    assert "No access" not in done.text


async def test_a_member_whose_access_was_never_read_is_not_said_to_have_none(world: World, adele: Chatter) -> None:
    await by_hand(world, "ryan@contoso.com", "read")
    asked = await (await adele.says(f"share {_FILE} with Ryan Gregg")).press("Share", role="write")
    await world.advance(60)
    await world.faults({"method": "GET", "path": "/permissions$", "status": 403, "body": {}, "times": 9})

    done = await (await asked.go_on()).ends()

    assert "You are not allowed to share this file" in done.text
    assert "No access" not in done.text


async def test_less_that_is_under_way_is_not_said_to_be_taken_back(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    listed = await (await (await form.press("Share", role="write")).ends()).press("Who has access")
    await world.faults({"method": "PATCH", "path": "/permissions/", "delay_ms": 6000})
    await listed.press("View only")

    shown = await form.press("Share", role="write")

    assert "Being changed to view only." in shown.text


async def test_who_cannot_be_written_to_is_told_what_to_do(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await form.press("Share", until=in_days(20))
    await world.faults({"method": "POST", "path": "/v3/conversations$", "status": 403, "body": {}, "times": 9})

    answer = await adele.says("@ShareBot sign out", conversation=adele.channel)

    assert answer.said == "Please write “sign out” to me in our own chat: it concerns what you shared."


async def test_a_form_that_is_cancelled_while_it_is_looked_up_does_not_open(world: World, adele: Chatter) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)
    await world.faults({"path": "/search/query", "delay_ms": 1500})

    opening = asyncio.create_task(word.press("Open form"))
    await adele.says("@ShareBot never mind", conversation=adele.channel, thread=word.message["thread"])
    opened = await opening

    assert "Share" not in opened.buttons
    assert "no longer in use" in opened.text
