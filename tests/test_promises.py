"""A date that was promised is kept: its giver is reminded the day before, and their sign-in is kept alive for it."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import psycopg
from babel.dates import format_date

from tests.chat import Card, Chatter, World, in_days, until
from tests.test_undo import shared

_FILE = "Annual Report.docx"
_DAY_S = 24 * 3600
_ASKS_FOR_A_CHAT = "POST .*/v3/conversations$"
_NO_CHAT = {"method": "POST", "path": "/v3/conversations$", "status": 403, "body": {}, "times": 10_000}


async def appears(who: Chatter, words: str, conversation: str | None = None) -> Card:
    found = await who.wait_for(conversation or who.chat, lambda m: words in Card(who, m).text)
    return Card(who, found)


async def count(who: Chatter, words: str) -> int:
    return sum(words in Card(who, message).text for message in await who.messages(who.chat))


async def sign_ins_lost(database_url: str) -> None:
    """As when somebody signs out, or an administrator ends all sessions."""
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        await connection.execute("DELETE FROM vault")


# --- the reminder ------------------------------------------------------------------------------------


async def test_the_giver_is_reminded_once_the_day_before(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(5))
    await world.advance(2 * _DAY_S)
    await shared(adele, "Lee Gu")
    assert await count(adele, "Access ends soon") == 0

    await world.advance(2 * _DAY_S)

    reminder = await appears(adele, "Access ends soon")
    assert _FILE in reminder.text
    assert "Ryan Gregg" in reminder.text
    assert list(reminder.buttons) == ["Extend", "Let it end"]
    await world.advance(3600)
    await shared(adele, "Megan Bowen")
    assert await count(adele, "Access ends soon") == 1


async def test_extend_on_the_reminder_moves_the_end(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(3))
    await world.advance(2 * _DAY_S)
    reminder = await appears(adele, "Access ends soon")

    extended = await reminder.press("Extend", until=in_days(30))
    assert "I take this access back after" in extended.text
    await world.advance(5 * _DAY_S)
    await shared(adele, "Lee Gu")

    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}


async def test_the_reminder_extends_only_whom_it_shows(world: World, adele: Chatter, database_url: str) -> None:
    done = await shared(adele, "Lee Gu and Ryan Gregg", until=in_days(3))
    listed = await done.press("Who has access")
    first = await listed.press("Extend")
    await first.press("Extend", until=in_days(40))
    before = await last_days(database_url)
    await world.advance(2 * _DAY_S)
    reminder = await appears(adele, "Access ends soon")

    await reminder.press("Extend", until=in_days(20))

    after = await last_days(database_url)
    (shown,) = [name for name in before if name in reminder.text]
    (other,) = before.keys() - {shown}
    assert after[other] == before[other]
    assert after[shown] > before[shown]


async def last_days(database_url: str) -> dict[str, datetime]:
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        cursor = await connection.execute("SELECT recipient->'person'->>'name', revoke_at FROM grants")
        return dict(await cursor.fetchall())


async def test_what_is_ending_already_is_not_extended(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(3))
    await world.advance(2 * _DAY_S)
    reminder = await appears(adele, "Access ends soon")
    await world.faults({"method": "DELETE", "path": "/permissions/", "delay_ms": 2500})
    await world.advance(5 * _DAY_S)

    late = await reminder.press("Extend", until=in_days(60))

    assert format_date(date.fromisoformat(in_days(60)), format="long", locale="en_GB") not in late.text

    async def nobody_has_it() -> bool:
        return await world.granted(_FILE) == {}

    await until(nobody_has_it)


async def test_extending_is_recorded_for_whom_it_extended(world: World, adele: Chatter, database_url: str) -> None:
    done = await shared(adele, "Ryan Gregg and Lee Gu", until=in_days(3))
    await world.advance(2 * _DAY_S)
    reminder = await appears(adele, "Access ends soon")
    await world.faults({"method": "DELETE", "path": "/permissions/", "status": 503, "times": 500})
    listed = await done.press("Who has access")
    await listed.press("Remove")

    await reminder.press("Extend", until=in_days(60))

    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        found = await connection.execute("SELECT recipient_id FROM audit WHERE action = 'extend'")
        extended = await found.fetchall()
        found = await connection.execute("SELECT recipient->'person'->>'id' FROM grants WHERE asked IS NULL")
        assert extended == await found.fetchall()
        assert len(extended) == 1


async def test_a_reminder_that_found_no_chat_is_given_later(world: World, adele: Chatter) -> None:
    opening = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)
    await (await opening.press("Open form")).press("Share", until=in_days(3))
    await world.faults(_NO_CHAT)
    await world.advance(2 * _DAY_S)

    await until(partial(refused, world, 1))
    await world.faults()
    await world.advance(2 * 3600)

    await appears(adele, "Access ends soon")
    assert await count(adele, "Access ends soon") == 1


async def test_those_without_a_chat_do_not_keep_the_reminders_of_others_back(
    world: World, adele: Chatter, database_url: str
) -> None:
    await shared(adele, "Lee Gu", until=in_days(3))
    opening = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)
    await (await opening.press("Open form")).press("Share", until=in_days(3))
    await until(partial(is_over, database_url))
    await a_hundred_times_more(database_url, "Ryan Gregg")
    await world.faults(_NO_CHAT)

    await world.advance(2 * _DAY_S)
    await until(partial(refused, world, 100))
    await world.advance(60)

    assert "Lee Gu" in (await appears(adele, "Access ends soon")).text
    assert len(await world.calls(_ASKS_FOR_A_CHAT)) <= 101, "nobody is tried at every sweep"


async def refused(world: World, times: int) -> bool:
    return len(await world.calls(_ASKS_FOR_A_CHAT)) >= times


async def is_over(database_url: str) -> bool:
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        cursor = await connection.execute("SELECT count(*) FROM shares WHERE finished_at IS NOT NULL")
        return await cursor.fetchone() == (2,)


async def a_hundred_times_more(database_url: str, name: str) -> None:
    """As many shares as the sweep looks at in one go, like the one with this person, all due before anybody else's."""
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        await connection.execute(
            """
            INSERT INTO shares
                (id, draft_id, tenant_id, object_id, asker, conversation, request, started_at, finished_at)
            SELECT id || i, draft_id || i, tenant_id, object_id, asker, conversation, request, started_at, finished_at
            FROM shares JOIN grants ON share_id = id, generate_series(1, 100) AS i
            WHERE recipient->'person'->>'name' = %s
            """,
            [name],
        )
        await connection.execute(
            """
            INSERT INTO grants (share_id, n, recipient, state, permission_id, revoke_at)
            SELECT share_id || i, n, recipient, state, permission_id, revoke_at
            FROM grants, generate_series(1, 100) AS i WHERE recipient->'person'->>'name' = %s
            """,
            [name],
        )
        await connection.execute(
            "UPDATE grants SET revoke_at = revoke_at - interval '1 minute' WHERE recipient->'person'->>'name' = %s",
            [name],
        )


async def test_let_it_end_changes_nothing_and_it_ends(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(3))
    await world.advance(2 * _DAY_S)

    assert "Ryan Gregg" in (await (await appears(adele, "Access ends soon")).press("Let it end")).text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    await world.advance(3 * _DAY_S)

    async def nobody_has_it() -> bool:
        return await world.granted(_FILE) == {}

    await until(nobody_has_it)


async def test_after_a_share_in_a_channel_the_reminder_is_private(world: World, adele: Chatter) -> None:
    opening = await adele.says(f"@ShareBot share {_FILE} with Ryan Gregg", conversation=adele.channel)
    await (await opening.press("Open form")).press("Share", until=in_days(3))
    megan = await world.person("megan@contoso.com")

    await world.advance(2 * _DAY_S)

    assert "Ryan Gregg" in (await appears(adele, "Access ends soon")).text
    for message in await megan.messages(megan.channel):
        assert "ends soon" not in Card(megan, message).text


# --- the sign-in -------------------------------------------------------------------------------------


async def test_a_lapsed_sign_in_is_told_within_the_week_and_not_on_the_day(
    world: World, adele: Chatter, database_url: str
) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(60))
    await sign_ins_lost(database_url)

    await world.advance(8 * _DAY_S)
    lapsed = await appears(adele, "Please sign in again")
    assert _FILE in lapsed.text
    await world.advance(8 * _DAY_S)

    renewed = await lapsed.press("Sign in")
    assert "you are signed in" in renewed.text
    await world.advance(50 * _DAY_S)

    async def nobody_has_it() -> bool:
        return await world.granted(_FILE) == {}

    await until(nobody_has_it)
    assert await count(adele, "Please sign in again") == 0


async def test_a_warning_that_teams_did_not_take_is_given_an_hour_later(
    world: World, adele: Chatter, database_url: str
) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(60))
    await sign_ins_lost(database_url)
    await world.faults({"method": "POST", "path": "/v3/conversations", "status": 500, "times": 1, "body": {}})
    await world.advance(8 * _DAY_S)

    async def refused() -> bool:
        return not await world.get("/_tenant/faults")

    await until(refused)
    assert await count(adele, "Please sign in again") == 0
    await world.advance(2 * 3600)

    assert _FILE in (await appears(adele, "Please sign in again")).text


async def test_a_sign_in_that_works_is_renewed_without_a_word(world: World, adele: Chatter, database_url: str) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(60))

    await world.advance(8 * _DAY_S)

    async def renewed() -> bool:
        async with await psycopg.AsyncConnection.connect(database_url) as connection:
            rows = await (await connection.execute("SELECT lapsed_at FROM kept_sign_ins")).fetchall()
        return rows == [(None,)]

    await until(renewed)
    assert await count(adele, "Please sign in again") == 0


async def test_what_could_not_be_ended_is_recorded_and_ends_with_the_next_sign_in(
    world: World, adele: Chatter, database_url: str
) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(2))
    await world.faults({"path": "/graph/.*permissions", "status": 401, "times": 100})

    await world.advance(4 * _DAY_S)
    lapsed = await appears(adele, "Please sign in again")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        rows = await (await connection.execute("SELECT action, result, cause FROM audit ORDER BY id")).fetchall()
    assert rows == [("invite", "sent", None), ("revoke", "failed", "SignInNeeded")]

    await world.faults()
    await lapsed.press("Sign in")
    await world.advance(3600)

    async def nobody_has_it() -> bool:
        return await world.granted(_FILE) == {}

    await until(nobody_has_it)


# --- told in chat ------------------------------------------------------------------------------------


async def test_recipients_are_told_in_their_chat_instead_of_by_mail(world: World, adele: Chatter) -> None:
    ryan = await world.person("ryan@contoso.com")
    form = await adele.says(f"share {_FILE} with Ryan Gregg")

    done = await form.press("Share", chat="true", message="Figures for Monday")

    assert "Told in Teams chat." in done.text
    told = await appears(ryan, "Adele Vance shared this with you.")
    for said in (_FILE, "Figures for Monday", "Can view"):
        assert said in told.text
    assert await world.outbox() == []
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_whom_the_app_does_not_reach_gets_the_mail(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and someone@fabrikam.com")
    await world.faults({"method": "POST", "path": "/v3/conversations$", "status": 403})

    await (await form.press("Share", chat="true")).go_on()

    assert await world.outbox() == ["ryan@contoso.com", "someone@fabrikam.com"]


async def test_a_chat_message_that_fails_is_owned_up_to(world: World, adele: Chatter) -> None:
    await world.person("ryan@contoso.com")
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await world.faults({"method": "POST", "path": "/activities", "status": 403})

    await form.press("Share", chat="true")

    assert "I could not tell them in chat" in (await form.becomes("I could not tell them in chat")).text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


# --- signing out -------------------------------------------------------------------------------------


async def test_sign_out_first_lists_the_days_that_would_be_lost(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(20))

    asked = await adele.says("sign out")
    assert "These days would be lost" in asked.text
    assert _FILE in asked.text
    ended = await asked.press("End that access now")

    assert await world.granted(_FILE) == {}
    assert "You are signed out" in (await ended.press("Sign out")).text


async def test_what_was_promised_since_the_card_was_made_is_shown_before_it_ends_or_is_lost(
    world: World, adele: Chatter
) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(20))
    asked = await adele.says("sign out")
    await shared(adele, "Lee Gu", until=in_days(30))
    both = {"ryan@contoso.com": "read", "lee@contoso.com": "read"}

    again = await asked.press("End that access now")
    assert "Lee Gu" in again.text
    assert "Lee Gu" in (await asked.press("Sign out all the same")).text
    assert await world.granted(_FILE) == both
    ended = await again.press("End that access now")

    assert "That access has ended" in ended.text
    assert await world.granted(_FILE) == {}


async def test_who_signs_out_all_the_same_is_signed_out(world: World, adele: Chatter, database_url: str) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(20))

    out = await (await adele.says("sign out")).press("Sign out all the same")

    assert "You are signed out" in out.text
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        assert await (await connection.execute("SELECT 1 FROM vault")).fetchall() == []
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_in_a_channel_the_list_is_for_the_sharer_alone(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg", until=in_days(20))

    note = await adele.says("@ShareBot sign out", conversation=adele.channel)

    assert _FILE not in note.text
    assert "These days would be lost" in (await appears(adele, "These days would be lost")).text
