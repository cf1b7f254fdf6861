"""What was said before counts: pronouns, "the same", and sentences that change an open form or what was just shared."""

from __future__ import annotations

import psycopg

from tests.chat import Card, Chatter, World, until

_FILE = "Annual Report.docx"


async def open_form(adele: Chatter, text: str = f"share {_FILE} with Patti and Diego") -> Card:
    return await adele.says(text)


async def corrected(form: Card, text: str) -> Card:
    """The same card, after the sentence was answered."""
    answer = await form.who.says(text)
    assert "I changed the form above" in answer.said, answer.said
    return await form.who.sees(form.message)


# --- it, her, the same -------------------------------------------------------------------------------------


async def test_it_and_him_are_the_file_and_the_person_of_the_last_share(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await form.press("Share")

    also = await adele.says("share it with Lee Gu")
    await also.press("Share")
    again = await adele.says("share the travel policy with him")

    assert "the file we talked of last" in also.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}
    assert [title for title in again.choices("people") if "Lee Gu" in title]
    assert again.values["people"] == again.choices("people")[next(iter(again.choices("people")))]


async def test_the_same_people_are_those_of_the_last_share_with_outsiders(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg, Lee Gu and kim@fabrikam.com")
    await (await form.press("Share")).go_on()

    again = await adele.says("share the travel policy with the same people, same rights as before")

    await (await again.press("Share")).go_on()
    assert await world.granted("Travel Policy.docx") == await world.granted(_FILE)


async def test_the_same_rights_are_those_of_the_last_share_though_file_and_people_are_named_anew(
    adele: Chatter,
) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg, he may edit")
    await form.press("Share")

    again = await adele.says("share Travel Policy.docx with Lee Gu, same rights")

    assert again.values["role"] == "write"


async def test_her_edit_rights_are_asked_for_on_a_form_with_the_last_file(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Patti Fernandez")
    await form.press("Share")

    raised = await adele.says("give her edit rights")

    assert "Patti Fernandez" in raised.text or raised.values["people"]
    assert raised.values["role"] == "write"
    await (await raised.press("Share")).go_on()
    assert await world.granted(_FILE) == {"patti@contoso.com": "write"}


async def test_after_ten_minutes_nothing_is_remembered(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")
    await form.press("Share")

    await world.advance(601)
    later = await adele.says("share it with him")

    assert "file" not in later.values
    assert "people" not in later.values


async def test_what_somebody_else_said_is_nobody_elses_context(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await adele.says(f"@ShareBot share {_FILE} with Lee Gu", conversation=adele.channel)
    await (await opening.press("Open form")).press("Share")

    hers = await megan.says("@ShareBot share it with him", conversation=megan.channel, thread=opening.message["thread"])
    form = await hers.press("Open form")

    assert "file" not in form.values
    assert "people" not in form.values


async def test_a_pronoun_in_a_thread_is_looked_up_when_the_form_opens(world: World, adele: Chatter) -> None:
    opening = await adele.says(f"@ShareBot share {_FILE} with Lee Gu", conversation=adele.channel)
    await (await opening.press("Open form")).press("Share")

    next_one = await adele.says(
        "@ShareBot share it with Ryan Gregg", conversation=adele.channel, thread=opening.message["thread"]
    )
    await world.advance(1800)
    form = await next_one.press("Open form")

    await form.press("Share")
    assert await world.granted(_FILE) == {"lee@contoso.com": "read", "ryan@contoso.com": "read"}


# --- the open form -------------------------------------------------------------------------------------------


async def test_a_sentence_changes_the_open_form_in_its_place(world: World, adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Patti and Diego as editors")

    form = await corrected(form, "view only is enough, and leave Diego out")
    form = await corrected(form, "put Isaiah in instead of Patti")
    form = await corrected(form, "until 31 December 2030, no mail")
    form = await corrected(form, "note: see you on Monday, Diego")
    done = await form.press("Share")

    assert "Isaiah Langer" in done.text
    assert await world.granted(_FILE) == {"isaiah@contoso.com": "read"}
    assert await world.outbox() == []
    (invite,) = await world.invites()
    assert invite["message"] == "see you on Monday, Diego"


async def test_who_is_alone_on_the_form_is_shown_and_given_the_right_that_was_said_for_them(
    world: World, adele: Chatter
) -> None:
    form = await open_form(adele, f"share {_FILE} with Patti as an editor")

    form = await corrected(form, "add Diego, he may only view")
    form = await corrected(form, "take Patti out")

    assert form.values["role"] == "read"
    await form.press("Share")
    assert await world.granted(_FILE) == {"diego@contoso.com": "read"}


async def test_who_takes_anothers_place_has_the_right_that_is_said_with_it(adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Patti, view only")

    form = await corrected(form, "Patti has left, replace her with Diego, he may edit")

    assert form.values["role"] == "write"


async def test_another_file_takes_the_place_of_the_first(world: World, adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Ryan Gregg")

    form = await corrected(form, "use the travel policy instead")
    await form.press("Share")

    assert await world.granted(_FILE) == {}
    assert await world.granted("Travel Policy.docx") == {"ryan@contoso.com": "read"}


async def test_who_was_meant_is_told_apart_by_what_is_said_of_them(adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Ryan")
    assert "people" not in form.values

    form = await corrected(form, "not that one, the Ryan in Sales")

    (chosen,) = [title for title, value in form.choices("people").items() if value == form.values["people"]]
    assert "Ryan Gregg" in chosen


async def test_a_hint_that_fits_nobody_chooses_nobody(adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Patti in Legal")

    assert "people" not in form.values
    assert "quite fits what you said" in form.text
    assert any("Patti Fernandez" in title for title in form.choices("people"))


async def test_what_was_sent_with_a_form_stays_when_a_sentence_changes_the_rest(world: World, adele: Chatter) -> None:
    form = await adele.says("share the zebra crossing with Patti and Diego")
    people = await adele.searches(form, "people", "meg")
    (megan,) = [value for title, value in people.items() if "Megan Bowen" in title]
    chosen = ",".join([form.values["people"], megan])
    problems = await form.press("Share", people=chosen, role_1="write", message="for Monday", until="2020-01-01")
    assert "That day is over" in problems.text

    form = await corrected(problems, "leave Megan and Patti out")
    form = await corrected(form, "until 31 December 2030")
    form = await corrected(form, f"use {_FILE} instead")

    assert form.values["message"] == "for Monday"
    await (await form.press("Share")).go_on()
    assert await world.granted(_FILE) == {"diego@contoso.com": "write"}


async def test_another_right_for_one_of_those_who_were_sent_with_a_form_leaves_them_on_it(adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Patti and Diego")
    problems = await form.press("Share", until="2020-01-01")

    changed = await corrected(problems, "Diego may edit")

    assert changed.values["people"] == form.values["people"]
    assert changed.values["role_1"] == "write"


async def test_a_press_on_a_form_that_a_sentence_has_changed_since_shares_nothing(world: World, adele: Chatter) -> None:
    old = await open_form(adele)
    await corrected(old, "leave Diego out")

    shown = await old.press("Share")

    assert await world.calls(r"POST .*/invite") == []
    assert "This form has changed meanwhile" in shown.text
    await shown.press("Share")
    assert await world.granted(_FILE) == {"patti@contoso.com": "read"}


async def test_a_sentence_takes_the_second_look_back_to_the_form(world: World, adele: Chatter) -> None:
    form = await open_form(adele, f"share {_FILE} with Ryan Gregg and kim@fabrikam.com")
    check = await form.press("Share")

    form = await corrected(check, "without kim@fabrikam.com")
    late = await check.go_on()
    await form.press("Share")

    assert "This form has changed meanwhile" in late.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
    assert await world.outbox() == ["ryan@contoso.com"]


async def test_who_is_not_on_the_form_cannot_be_left_out_of_it(adele: Chatter) -> None:
    await open_form(adele)

    answer = await adele.says("leave Miriam out")

    assert "“Miriam” is not on the form" in answer.said


async def test_where_the_card_is_not_known_any_more_the_changed_form_is_a_new_one(
    world: World, adele: Chatter, database_url: str
) -> None:
    old = await open_form(adele)
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:

        async def forgotten() -> bool:
            sql = "UPDATE drafts SET card_id = NULL WHERE card_id IS NOT NULL"
            return (await connection.execute(sql)).rowcount > 0

        await until(forgotten)

    new = await adele.says("leave Diego out")
    late = await old.press("Share")
    await new.press("Share")

    assert "This form has changed meanwhile" in late.text
    assert await world.granted(_FILE) == {"patti@contoso.com": "read"}


async def test_a_right_that_the_form_took_back_does_not_come_back_with_words(world: World, adele: Chatter) -> None:
    form = await adele.says(f"let Ryan Gregg edit and Lynne Robbins view {_FILE}")
    await form.press("Share", role="read", role_0="same", role_1="same", emails="nonsense")

    await adele.says("also with Lee Gu")
    changed = await adele.sees(form.message)
    await (await changed.press("Share", emails="")).ends()

    assert await world.granted(_FILE) == {
        "ryan@contoso.com": "read",
        "lynne@contoso.com": "read",
        "lee@contoso.com": "read",
    }


async def test_cancel_by_words_closes_the_form(world: World, adele: Chatter) -> None:
    form = await open_form(adele)

    answer = await adele.says("never mind")
    late = await form.press("Share")
    again = await adele.says("cancel")

    assert "Cancelled. Nothing was shared." in answer.said
    assert (await adele.sees(form.message)).inputs == {}
    assert "no longer in use" in late.text
    assert "no open form" in again.said
    assert await world.calls(r"POST .*/invite") == []


async def test_a_request_called_off_in_the_same_breath_shares_nothing_and_leaves_the_open_form(
    world: World, adele: Chatter
) -> None:
    first = await adele.says("share the travel policy with Diego, ah no, forget it")
    form = await open_form(adele)
    again = await adele.says("share Annual Report.docx with Lynne, never mind")
    await form.press("Share")
    after = await adele.says("give Lee the org chart, hmm, forget it")

    assert first.said == again.said == after.said == "Cancelled. Nothing was shared."
    assert await world.granted(_FILE) == {"patti@contoso.com": "read", "diego@contoso.com": "read"}


async def test_in_a_channel_the_card_stays_neutral_and_the_owners_client_asks_for_the_form(
    world: World, adele: Chatter
) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await adele.says(f"@ShareBot share {_FILE} with Patti and Diego", conversation=adele.channel)
    form = await opening.press("Open form")
    thread = opening.message["thread"]

    answer = await adele.says("@ShareBot leave Diego out", conversation=adele.channel, thread=thread)
    stale = await form.press("Share")
    public = await megan.sees(opening.message)
    mine = await adele.sees(opening.message)

    assert "The form is changed" in answer.said
    assert "This form has changed meanwhile" in stale.text
    assert "Patti" not in public.text
    assert public.buttons.keys() == {"Open form"}
    assert public.body is not None
    assert public.body["refresh"]["userIds"] == [adele.boot["me"]["teamsId"]]
    await mine.press("Share")
    assert await world.granted(_FILE) == {"patti@contoso.com": "read"}


async def test_in_a_channel_a_form_that_nobody_opened_yet_is_changed_too(world: World, adele: Chatter) -> None:
    opening = await adele.says(f"@ShareBot share {_FILE} with Patti and Diego", conversation=adele.channel)
    thread = opening.message["thread"]

    await adele.says("@ShareBot put Lee Gu in instead of Diego", conversation=adele.channel, thread=thread)
    await adele.says("@ShareBot view only", conversation=adele.channel, thread=thread)
    form = await opening.press("Open form")
    await form.press("Share")

    async def granted() -> bool:
        return await world.granted(_FILE) == {"patti@contoso.com": "read", "lee@contoso.com": "read"}

    await until(granted)


async def test_nobody_elses_words_change_a_form(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await adele.says(f"@ShareBot share {_FILE} with Patti", conversation=adele.channel)
    form = await opening.press("Open form")
    thread = opening.message["thread"]

    answer = await megan.says("@ShareBot add Diego", conversation=megan.channel, thread=thread)
    await megan.says("@ShareBot cancel", conversation=megan.channel, thread=thread)
    await form.press("Share")

    assert "changed" not in answer.said
    assert await world.granted(_FILE) == {"patti@contoso.com": "read"}


# --- when it is too late for a correction ----------------------------------------------------------------------


async def shared(adele: Chatter, people: str = "Ryan Gregg and Diego") -> None:
    form = await adele.says(f"share {_FILE} with {people}")
    await form.press("Share")


async def test_make_it_edit_right_after_sharing_offers_to_change_that_share(world: World, adele: Chatter) -> None:
    await shared(adele)

    offer = await adele.says("make it edit")

    assert "Ryan Gregg" in offer.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "diego@contoso.com": "read"}
    assert "Let edit" in offer.buttons


async def test_not_him_right_after_sharing_offers_to_take_him_out(world: World, adele: Chatter) -> None:
    await shared(adele)

    offer = await adele.says("not Diego")
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "diego@contoso.com": "read"}
    await offer.press("Remove")

    assert "Ryan" not in offer.text
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}


async def test_one_more_right_after_sharing_is_a_form_for_the_same_file(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg")

    form = await adele.says("also Lee Gu")
    await form.press("Share")

    assert await world.granted(_FILE) == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}


async def test_what_cannot_be_had_any_more_is_said(world: World, adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg")

    message = await adele.says("note: have fun")
    cancel = await adele.says("cancel")

    assert "undo that" in message.said
    assert "undo that" in cancel.said
    assert await world.granted(_FILE) == {"ryan@contoso.com": "read"}
