"""A share in a channel: what everybody sees, what only the asker sees, and who may press what."""

from __future__ import annotations

import json

import psycopg

from tests.chat import Card, Chatter, World, until


async def asks(adele: Chatter, text: str = "@ShareBot share Annual Report.docx with Ryan Gregg") -> Card:
    return await adele.says(text, conversation=adele.channel)


async def test_the_owner_opens_the_form_and_the_thread_reads_the_confirmation(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await asks(adele)

    form = await opening.press("Open form")
    done = await form.press("Share", role="write", message="secret words")

    assert "ryan@contoso.com" in done.text
    told = await (await megan.sees(opening.message)).becomes("File shared")
    assert told.message["thread"] is not None
    assert "Adele Vance shared Annual Report.docx." in told.text
    assert "Ryan Gregg" in told.text
    assert "Can edit" in told.text


async def test_the_channel_never_reads_addresses_links_or_the_message(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await asks(adele, "@ShareBot share Annual Report.docx with Ryan Gregg and someone@fabrikam.com")
    form = await opening.press("Open form")
    check = await form.press("Share", message="secret words")
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)

    told = await (await megan.sees(opening.message)).becomes("File shared")

    assert "one person outside this channel" in told.text
    bystander = json.dumps([m for m in await megan.messages(megan.channel) if m["from"]["bot"]])
    for secret in ("secret words", "fabrikam.com", "ryan@contoso.com", "sharepoint.com"):
        assert secret not in bystander


async def test_a_file_that_the_sentence_did_not_name_stays_a_file(world: World, adele: Chatter) -> None:
    opening = await asks(adele, "@ShareBot share the offsite plan with Ryan Gregg")
    form = await opening.press("Open form")
    choices = await adele.searches(form, "files", "annual")
    (report,) = [value for title, value in choices.items() if title.startswith("Annual Report")]

    await form.press("Share", file=report)

    megan = await world.person("megan@contoso.com")
    told = await (await megan.sees(opening.message)).becomes("File shared")
    assert "shared a file" in told.text
    assert "Annual" not in told.text


async def test_somebody_else_is_refused_privately_and_nothing_changes(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await asks(adele)
    hers = await megan.sees(opening.message)

    refused = await hers.press("Open form")

    assert "Only the person who asked" in refused.text
    assert (await megan.sees(opening.message)).text == opening.text
    form = await opening.press("Open form")
    stolen = hers.shown(await hers.send(form.action("Share")))
    assert "Only the person who asked" in stolen.text
    assert await world.calls(r"POST .*/invite") == []


async def test_a_sign_in_of_somebody_else_is_refused(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await asks(adele)
    stolen = {"id": "x", "connectionName": "", "token": await megan.sso_token()}

    value = opening.action("Open form") | {"authentication": stolen}
    answer = await adele.invoke(opening.message, "adaptiveCard/action", value)

    assert answer["body"]["statusCode"] == 412
    assert await world.calls("/graph/") == []


async def test_a_sign_in_alone_never_puts_the_form_where_others_read_it(world: World, adele: Chatter) -> None:
    opening = await asks(adele)
    before = await adele.messages(adele.channel)

    draft = opening.action("Open form")["action"]["data"]["draft"]
    await adele.signs_in(opening.message, {"id": draft})

    assert await adele.messages(adele.channel) == before
    assert (await opening.press("Open form")).values["file"]


async def test_a_shares_card_works_after_its_form_is_forgotten(world: World, adele: Chatter, database_url: str) -> None:
    word = await adele.says("@ShareBot share Annual Report.docx with Ryan Gregg and Lee Gu", conversation=adele.channel)
    form = await word.press("Open form")
    locked = {"path": "/invite$", "like": "locked"}
    await world.faults({"path": "/invite$"}, locked)
    await form.press("Share")
    await until(lambda: told(word, "Can view"))
    await world.advance(60 * 24 * 3600)
    await until(lambda: forgotten(database_url))

    card = (await adele.sees(word.message)).for_all
    details = await card.press(next(iter(card.buttons)))
    again = await details.press("Try again")
    await (await again.press("Share")).ends()
    stranger = await (await world.person("ryan@contoso.com")).sees(word.message)
    refused = await stranger.for_all.press(next(iter(card.buttons)))

    assert "Undo" in details.buttons
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read", "lee@contoso.com": "read"}
    assert "Only the person who asked" in refused.text


async def told(card: Card, words: str) -> bool:
    return words in (await card.who.sees(card.message)).for_all.text


async def forgotten(database_url: str) -> bool:
    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        row = await (await connection.execute("SELECT count(*) FROM drafts")).fetchone()
    return row == (0,)


async def test_a_cancelled_request_is_closed_for_everybody(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await asks(adele)
    form = await opening.press("Open form")

    mine = await form.press("Cancel")

    assert "Nothing was shared" in mine.text
    closed = await (await megan.sees(opening.message)).becomes("is done with this form")
    assert closed.buttons == {}


async def test_the_sharer_may_keep_it_quiet_in_the_channel(world: World, adele: Chatter) -> None:
    megan = await world.person("megan@contoso.com")
    opening = await asks(adele)
    form = await opening.press("Open form")

    await form.press("Share", announce="false")

    closed = await (await megan.sees(opening.message)).becomes("is done with this form")
    assert "Annual" not in closed.text
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


async def test_the_sharer_still_finds_the_details_after_the_channel_was_told(world: World, adele: Chatter) -> None:
    opening = await asks(adele)
    form = await opening.press("Open form")
    await form.press("Share")
    megan = await world.person("megan@contoso.com")
    await (await megan.sees(opening.message)).becomes("File shared")
    told = (await adele.sees(opening.message)).for_all

    details = await told.press("Details for Adele Vance")

    assert "ryan@contoso.com" in details.text


async def test_talk_that_is_no_request_opens_no_form(adele: Chatter) -> None:
    answer = await asks(adele, "@ShareBot what is our market share?")

    assert "Open form" not in answer.buttons


async def test_a_mentioned_person_is_chosen_without_typing(world: World, adele: Chatter) -> None:
    opening = await asks(adele, "@ShareBot share Annual Report.docx with @Ryan Gregg")

    form = await opening.press("Open form")
    await form.press("Share")

    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


async def test_who_is_in_the_channel_comes_first_in_what_type_ahead_offers(world: World, adele: Chatter) -> None:
    announced = await asks(adele)
    form = await announced.press("Open form")

    offered = await adele.searches(form, "people", "ryan")

    first, second = offered
    assert "Ryan Gregg" in first, "Ryan Park is not a member of the team"
    assert "Ryan Park" in second
    assert len(await world.calls("GET .*/pagedmembers")) == 1
