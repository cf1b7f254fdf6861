"""What was shared is taken back: exactly that, by button and by words, and never more."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import psycopg

from tests.chat import Card, Chatter, World, in_days, until

_FILE = "Annual Report.docx"


async def shared(adele: Chatter, people: str = "Ryan Gregg", **typed: str) -> Card:
    form = await adele.says(f"share {_FILE} with {people}")
    return await form.press("Share", **typed)


async def row_of(world: World, mail: str, file: str = _FILE) -> tuple[str, str] | None:
    """What this person has on the file beside what a folder gives: the path of the file, and the row."""
    for item in (await world.state())["items"]:
        if item["name"] == file:
            for row in item["permissions"]:
                user = (row.get("grantedToV2") or {}).get("user") or {}
                if user.get("email") == mail and "inheritedFrom" not in row:
                    return f"/drives/{item['driveId']}/items/{item['itemId']}", row["id"]
    return None


async def graph(world: World, who: str, method: str, path: str, json: object = None) -> None:
    """Somebody changes something without the bot, with their own hands."""
    token = await world.post("/_tenant/token", {"user": who})
    headers = {"Authorization": f"Bearer {token['access_token']}"}
    async with world.http.request(method, token["graph"] + "/v1.0" + path, json=json, headers=headers) as answer:
        assert answer.status < 300, await answer.text()


async def by_hand(world: World, mail: str, role: str) -> None:
    """Adele sets a right in the file's own “Manage access”."""
    path = f"/drives/{(await item(world))[0]}/items/{(await item(world))[1]}"
    row = await row_of(world, mail)
    if role == "none":
        assert row is not None
        await graph(world, "adele@contoso.com", "DELETE", f"{row[0]}/permissions/{row[1]}")
    elif row is None:
        body = {"recipients": [{"email": mail}], "roles": [role], "requireSignIn": True, "sendInvitation": False}
        await graph(world, "adele@contoso.com", "POST", f"{path}/invite", body)
    else:
        await graph(world, "adele@contoso.com", "PATCH", f"{row[0]}/permissions/{row[1]}", {"roles": [role]})


async def item(world: World) -> tuple[str, str]:
    (found,) = [i for i in (await world.state())["items"] if i["name"] == _FILE]
    return found["driveId"], found["itemId"]


# --- by button ---------------------------------------------------------------------------------------


async def test_undo_removes_what_this_share_added_and_owns_up_to_the_mail(world: World, adele: Chatter) -> None:
    done = await shared(adele, "Ryan Gregg and Lee Gu", role="write")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "write", "lee@contoso.com": "write"}

    undone = await done.press("Undo")

    assert await world.granted(_FILE) == {}
    assert "Taken back" in undone.text
    assert "e-mailed already" in undone.text
    assert "Undo" not in undone.buttons
    assert await world.outbox() == ["ryan@contoso.com", "lee@contoso.com"]


async def test_undo_leaves_what_was_there_before(world: World, adele: Chatter) -> None:
    await by_hand(world, "ryan@contoso.com", "read")
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu")
    done = await (await form.press("Share", role="write")).go_on()

    undone = await done.press("Undo")

    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    assert "Can view, as before" in undone.text


async def test_undo_of_nothing_changes_nothing(world: World, adele: Chatter) -> None:
    await by_hand(world, "ryan@contoso.com", "write")
    done = await shared(adele, "Ryan Gregg and Lee Gu")

    undone = await done.press("Undo")

    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}
    assert "Had this access from elsewhere" in undone.text


async def test_what_somebody_raised_since_is_left_alone(world: World, adele: Chatter) -> None:
    done = await shared(adele)
    await by_hand(world, "ryan@contoso.com", "write")

    undone = await done.press("Undo")

    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}
    assert "Somebody else has changed this access since" in undone.text


async def test_what_somebody_lowered_since_is_not_raised_again(world: World, adele: Chatter) -> None:
    await by_hand(world, "ryan@contoso.com", "read")
    done = await (await shared(adele, role="write")).go_on()
    await by_hand(world, "ryan@contoso.com", "none")

    await done.press("Undo")

    assert await world.granted(_FILE) == {}


async def test_a_second_share_of_the_same_right_keeps_it_standing(world: World, adele: Chatter) -> None:
    first = await shared(adele)
    await shared(adele, "Ryan Gregg and Lee Gu")

    await first.press("Undo")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}

    await adele.says("undo that")
    assert await world.granted(_FILE) == {}


async def test_two_shares_undone_in_the_wrong_order_leave_nothing(world: World, adele: Chatter) -> None:
    first = await shared(adele)
    second = await (await shared(adele, role="write")).go_on()

    await first.press("Undo")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "write"}
    await second.press("Undo")

    assert await world.granted(_FILE) == {}


async def test_an_outsider_who_never_came_is_taken_off_the_link_alone(world: World, adele: Chatter) -> None:
    one = await (await shared(adele, "someone@fabrikam.com")).go_on()
    await (await shared(adele, "other@fabrikam.com")).go_on()

    await one.press("Undo")

    assert await world.granted(_FILE) == {"other@fabrikam.com": "read"}


async def test_ten_presses_on_undo_take_back_once(world: World, adele: Chatter, database_url: str) -> None:
    done = await shared(adele)

    for _ in range(10):
        await done.send(done.action("Undo"))

    assert len(await world.calls("DELETE .*/permissions/")) == 1
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        rows = await (await connection.execute("SELECT action, result FROM audit ORDER BY id")).fetchall()
    assert rows == [("invite", "sent"), ("revoke", "gone")]


async def test_nobody_else_can_undo(world: World, adele: Chatter) -> None:
    done = await shared(adele)
    megan = await world.person("megan@contoso.com")
    hers = await megan.says("help")

    refused = hers.shown(await hers.send(done.action("Undo")))

    assert "Only the person who asked" in refused.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_a_refusal_is_told_and_undo_can_be_pressed_again(world: World, adele: Chatter) -> None:
    done = await shared(adele)
    await world.faults({"method": "DELETE", "path": "/permissions/", "status": 403})

    refused = await done.press("Undo")
    assert "I could not take this back" in refused.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}

    assert "Taken back" in (await refused.press("Undo")).text
    assert await world.granted(_FILE) == {}


async def test_an_undo_whose_answer_was_lost_ends_well(world: World, adele: Chatter) -> None:
    done = await shared(adele)
    await world.faults({"method": "DELETE", "path": "/permissions/", "cut": "after"})

    await done.press("Undo")

    assert "Taken back" in (await done.becomes("Taken back")).text
    assert await world.granted(_FILE) == {}


_RYANS = "Roadmap.pptx"


async def shared_and_shut_out(world: World, adele: Chatter, **typed: str) -> Card:
    """Ryan lets Adele edit a file of his, she shares it with Lee, and Ryan takes her access away."""
    (found,) = [item for item in (await world.state())["items"] if item["name"] == _RYANS]
    path = f"/drives/{found['driveId']}/items/{found['itemId']}"
    invite = {"recipients": [{"email": adele.mail}], "roles": ["write"], "requireSignIn": True, "sendInvitation": False}
    await graph(world, "ryan@contoso.com", "POST", f"{path}/invite", invite)
    done = await (await (await adele.says(f"share {_RYANS} with Lee Gu")).press("Share", **typed)).ends()
    row = await row_of(world, adele.mail, _RYANS)
    assert row is not None
    await graph(world, "ryan@contoso.com", "DELETE", f"{path}/permissions/{row[1]}")
    return done


async def test_who_lost_the_file_themselves_is_not_told_that_they_took_something_back(
    world: World, adele: Chatter
) -> None:
    done = await shared_and_shut_out(world, adele)

    undone = await done.press("Undo")

    assert "Taken back" not in undone.text
    assert "I could not take this back. This file is not there any more, or you have no access to it." in undone.text
    assert await world.granted(_RYANS) == {"lee@contoso.com": "read"}


async def test_a_row_that_is_not_found_and_still_listed_is_not_taken_back(world: World, adele: Chatter) -> None:
    done = await shared(adele)
    await world.faults({"method": "DELETE", "path": "/permissions/", "status": 404})

    await done.press("Undo")
    await done.becomes("Taken back")

    assert await world.calls("DELETE .*/permissions/") != []
    assert await world.granted(_FILE) == {}


# --- where a link took the invitation's place --------------------------------------------------------


async def linked(world: World, adele: Chatter, **typed: str) -> Card:
    """The card of a share whose invitation the rules refused, once a link has taken its place."""
    done = await refused(world, adele, **typed)
    await done.press("Make a link instead")
    return await done.becomes("by a link")


async def refused(world: World, adele: Chatter, **typed: str) -> Card:
    form = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    await world.faults({"path": "/invite$", "like": "sharingFailed"})
    return await (await (await form.press("Share", **typed)).go_on()).ends()


async def test_a_link_that_was_taken_away_by_hand_is_not_given_again(world: World, adele: Chatter) -> None:
    done = await linked(world, adele)
    again = await done.press("Show the link")
    (found,) = [item for item in (await world.state())["items"] if item["name"] == _FILE]
    (row,) = [row for row in found["permissions"] if row.get("link")]
    path = f"/drives/{found['driveId']}/items/{found['itemId']}/permissions/{row['id']}"
    await graph(world, "adele@contoso.com", "DELETE", path)

    shown = await done.press("Show the link")

    assert shown.values == again.values != {}
    assert await world.granted(_FILE) == {}


async def test_a_link_whose_answers_were_lost_is_on_record_and_ends_on_its_day(
    world: World, adele: Chatter, database_url: str
) -> None:
    tomorrow = in_days(1)
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await world.faults({"path": "/invite$", "like": "sharingFailed"})
    done = await (await form.press("Share", until=tomorrow)).ends()
    await world.faults({"method": "POST", "path": "/createLink", "cut": "after", "times": 2})

    await done.press("Make a link instead")

    doubtful = await done.becomes("No clear answer from Microsoft 365")
    assert "Make a link instead" in doubtful.buttons
    assert "Undo" in doubtful.buttons
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    assert await links_on_record(database_url) == ["sending", "in_doubt"]
    await world.advance(5 * 24 * 3600)

    async def ended() -> bool:
        return await world.granted(_FILE) == {}

    await until(ended)


async def test_a_link_whose_answer_was_lost_once_is_asked_for_again(
    world: World, adele: Chatter, database_url: str
) -> None:
    done = await refused(world, adele)
    await world.faults({"method": "POST", "path": "/createLink", "cut": "after"})

    shown = await done.press("Make a link instead")

    assert shown.values != {}
    assert await world.granted(_FILE) == {"carlos@fabrikam.com": "read"}
    assert await links_on_record(database_url) == ["sending", "sent"]


async def test_a_link_that_is_refused_too_is_on_record_and_can_be_asked_for_again(
    world: World, adele: Chatter, database_url: str
) -> None:
    done = await refused(world, adele)
    await world.faults({"method": "POST", "path": "/createLink", "status": 403})
    await done.press("Make a link instead")
    assert await links_on_record(database_url) == ["sending", "refused"]

    await done.press("Make a link instead")

    assert await links_on_record(database_url) == ["sending", "refused", "sending", "sent"]


async def links_on_record(database_url: str) -> list[str]:
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        found = await connection.execute("SELECT result FROM audit WHERE action = 'link' ORDER BY id")
        return [str(result) for (result,) in await found.fetchall()]


async def test_a_card_whose_job_was_given_up_while_teams_was_away_becomes_true(
    world: World, adele: Chatter, database_url: str
) -> None:
    done = await (await shared(adele)).ends()
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:

        async def told() -> bool:
            return (
                await (await connection.execute("SELECT 1 FROM shares WHERE told_at IS NOT NULL")).fetchone()
                is not None
            )

        async def given_up() -> bool:
            # What half an hour without Teams does; a job that waited for another is a new one, with no attempts yet.
            await connection.execute("UPDATE procrastinate_jobs SET attempts = 30 WHERE task_name = 'end'")
            failed = "SELECT 1 FROM procrastinate_jobs WHERE task_name = 'end' AND status = 'failed'"
            return await (await connection.execute(failed)).fetchone() is not None

        await until(told)
        await world.faults({"method": "PUT", "path": "/activities/", "status": 500, "times": 1000})
        await done.press("Undo")
        await until(given_up)
    await world.faults()

    await world.advance(3600)

    await done.becomes("Taken back")


async def test_no_link_is_made_after_the_last_day(world: World, adele: Chatter) -> None:
    done = await refused(world, adele, until=in_days(1))
    await world.advance(5 * 24 * 3600)

    late = await done.press("Make a link instead")

    assert "That day is over" in late.text
    assert await world.granted(_FILE) == {}


async def test_nothing_is_confirmed_after_the_last_day(world: World) -> None:
    hour = datetime.now(UTC).hour
    behind = hour - 20 if hour >= 6 else hour + 4  # somewhere it is eight in the evening
    adele = await world.person("adele@contoso.com", timezone=f"Etc/GMT{behind:+d}")
    form = await adele.says(f"share {_FILE} with carlos@fabrikam.com")
    asked = await form.press("Share", until=form.inputs["until"]["min"])
    await world.advance(6 * 3600)

    late = await asked.go_on()

    assert "That day is over" in late.text
    assert await world.outbox() == []


async def test_a_link_is_not_made_while_the_same_link_is_taken_back(world: World, adele: Chatter) -> None:
    first = await linked(world, adele)
    second = await refused(world, adele)
    await world.faults({"method": "POST", "path": "revokeGrants", "delay_ms": 1500})

    undoing = asyncio.create_task(first.press("Undo"))
    await until(lambda: said_to_graph(world, "revokeGrants"))
    await second.press("Make a link instead")
    await undoing

    assert await world.granted(_FILE) == {"carlos@fabrikam.com": "read"}


async def said_to_graph(world: World, what: str) -> bool:
    return await world.calls(what) != []


# --- by words ----------------------------------------------------------------------------------------


async def test_undo_that_is_enough_in_the_private_chat(world: World, adele: Chatter) -> None:
    await shared(adele)

    undone = await adele.says("undo that")

    assert "Taken back" in undone.text
    assert await world.granted(_FILE) == {}


async def test_undo_that_takes_the_last_share_only(world: World, adele: Chatter) -> None:
    await shared(adele)
    await shared(adele, "Lee Gu")

    await adele.says("undo that")

    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_undo_that_does_not_reach_behind_a_share_that_is_still_under_way(world: World, adele: Chatter) -> None:
    await shared(adele)
    form = await adele.says(f"share {_FILE} with Lee Gu")
    await world.faults({"path": "/invite$", "delay_ms": 5000})
    await form.press("Share")

    said = await adele.says("undo that")
    await (await form.ends()).press("Undo")

    assert f"I am still sharing “{_FILE}”" in said.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_undo_that_is_no_order_where_something_else_may_be_meant(world: World, adele: Chatter) -> None:
    await shared(adele)
    await adele.says(f"share {_FILE} with Lee Gu")
    with_a_form = await adele.says("undo that")
    await adele.says("never mind")
    word = await adele.says("@ShareBot share Forecast.xlsx with Lee Gu", conversation=adele.channel)
    await (await (await word.press("Open form")).press("Share")).ends()
    after_another = await adele.says("undo that")
    before = await world.granted(_FILE)
    await world.advance(24 * 3600)
    next_day = await adele.says("undo that")

    assert "Undo" in with_a_form.buttons
    assert "Press Undo to take it back" in with_a_form.text
    assert "Forecast.xlsx" in after_another.text
    assert "Forecast.xlsx" in next_day.text
    assert before == await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    await with_a_form.press("Undo")
    assert await world.granted(_FILE) == {}


async def test_undo_that_before_anything_was_shared_says_so(adele: Chatter) -> None:
    assert "nothing here that I could take back" in (await adele.says("undo that")).text


async def test_in_a_channel_the_sharer_alone_sees_what_would_be_undone(world: World, adele: Chatter) -> None:
    form = await (await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)).press(
        "Open form"
    )
    await form.press("Share")
    megan = await world.person("megan@contoso.com")

    opening = await adele.says("@ShareBot undo that", conversation=adele.channel)
    assert _FILE not in opening.text
    refused = await (await megan.sees(opening.message)).press("Show me")
    assert "Only the person who asked" in refused.text

    shown = await opening.press("Show me")
    await shown.press("Undo")

    assert await world.granted(_FILE) == {}
    assert "no longer shared" in (await (await megan.sees(form.message)).becomes("no longer shared")).text


async def test_expiry_after_an_undo_finds_nothing_to_do(world: World, adele: Chatter) -> None:
    done = await shared(adele, until=in_days(30))
    await done.press("Undo")
    await by_hand(world, "ryan@contoso.com", "read")

    await world.advance(400 * 24 * 3600)
    await shared(adele, "Lee Gu")

    async def lee_has_it() -> bool:
        return await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}

    await until(lee_has_it)
