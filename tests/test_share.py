"""One share in a 1:1 chat, from the sentence to the permission that was read back."""

from __future__ import annotations

import re

from tests.chat import Chatter, World


async def test_the_example_of_the_invite_document(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com")

    done = await form.press("Share", role="write", message="Here's the file that we're collaborating on.")

    assert await world.invites() == [
        {
            "recipients": [{"email": "ryan@contoso.com"}],
            "message": "Here's the file that we're collaborating on.",
            "requireSignIn": True,
            "sendInvitation": True,
            "roles": ["write"],
        }
    ]
    assert "Ryan Gregg" in done.text
    assert "Can edit" in done.text
    assert "e-mails them an invitation" in done.text
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "write"}
    assert await world.outbox() == ["ryan@contoso.com"]


async def test_a_person_chosen_in_the_directory_is_invited_by_object_id(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")

    done = await form.press("Share")

    (ryan,) = [p["id"] for p in await world.get("/_tenant/people") if p["mail"] == "ryan@contoso.com"]
    (body,) = await world.invites()
    assert body["recipients"] == [{"objectId": ryan}]
    assert body["roles"] == ["read"]
    assert "Can view" in done.text


async def test_of_two_ryans_none_is_picked_and_the_second_can_be_chosen(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan")

    assert "people" not in form.values
    choices = form.choices("people")
    (park,) = [value for title, value in choices.items() if "Ryan Park" in title]
    assert any("Ryan Gregg" in title for title in choices)
    await form.press("Share", people=park)

    assert await world.granted("Annual Report.docx") == {"ryan.park@contoso.com": "read"}


async def test_of_two_files_of_one_name_none_is_picked_and_the_second_can_be_chosen(
    world: World, adele: Chatter
) -> None:
    form = await adele.says("share Budget.xlsx with Ryan Gregg")

    assert "file" not in form.values
    first, second = form.choices("file").values()
    await form.press("Share", file=second)

    (invite,) = await world.calls(r"POST .*/invite")
    assert re.sub(".*/items/", "", second.replace("/", "/items/")) in invite["path"]
    assert first.split("/")[1] not in invite["path"]


async def test_type_ahead_finds_files_and_people_that_the_sentence_did_not_name(world: World, adele: Chatter) -> None:
    form = await adele.says("share the zebra crossing with Zebediah")

    files = await adele.searches(form, "files", "travel pol")
    people = await adele.searches(form, "people", "meg")
    (policy,) = [value for title, value in files.items() if title.startswith("Travel Policy")]
    (megan,) = [value for title, value in people.items() if "Megan Bowen" in title]
    done = await form.press("Share", file=policy, people=megan)

    assert "Megan Bowen" in done.text
    assert await world.granted("Travel Policy.docx") == {"megan@contoso.com": "read"}


async def test_an_attached_file_is_this(world: World, adele: Chatter) -> None:
    form = await adele.says("share this with Ryan Gregg", files=adele.attaches("Annual Report.docx"))

    await form.press("Share")

    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


async def test_somebody_outside_is_confirmed_before_anything_is_sent(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")

    check = await form.press("Share")

    assert await world.calls(r"POST .*/invite") == []
    assert "someone@fabrikam.com" in check.text
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    done = await check.press(go)
    assert "someone@fabrikam.com" in done.text
    assert await world.outbox() == ["someone@fabrikam.com"]


async def test_back_from_the_confirmation_keeps_what_was_typed(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")

    check = await form.press("Share", message="for Monday", role="write")
    again = await check.press("Back")

    assert again.values["emails"] == "someone@fabrikam.com"
    assert again.values["message"] == "for Monday"
    assert again.values["role"] == "write"


async def test_one_bad_address_does_not_sink_the_others(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com and nobody@contoso.com")

    check = await form.press("Share")
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    done = await check.press(go)

    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}
    assert "does not know this person" in done.text
    again = await done.press("Use another address")
    assert again.values["emails"] == "nobody@contoso.com"


async def test_a_cancelled_form_shares_nothing_and_is_closed(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")

    cancelled = await form.press("Cancel")
    late = await form.press("Share")

    assert "Nothing was shared" in cancelled.text
    assert "no longer in use" in late.text
    assert await world.calls(r"POST .*/invite") == []


async def test_nothing_to_understand_is_answered_with_an_example(adele: Chatter) -> None:
    for words in ("help", "asdf qwer", "?!"):
        answer = await adele.says(words)
        assert "share Budget.xlsx with Ryan" in answer.text


async def test_a_share_costs_one_invite_per_person_and_two_reads_of_permissions(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg, Isaiah Langer and Lee Gu")

    await form.press("Share")

    assert len(await world.calls(r"POST .*/invite")) == 3
    assert len(await world.calls(r"GET .*/permissions")) == 2


async def test_the_form_takes_one_round_trip_of_look_ups(world: World, adele: Chatter) -> None:
    await adele.says("share Annual Report.docx with Ryan Gregg")
    before = len(await world.calls("/graph/"))

    await adele.says("share Annual Report.docx with Ryan Gregg")

    assert len(await world.calls("/graph/")) - before == 3  # files, people, people I work with: all at once


async def test_a_raised_right_is_shown_before_and_confirmed(world: World, adele: Chatter) -> None:
    first = await adele.says("share Annual Report.docx with Ryan Gregg")
    await first.press("Share")
    form = await adele.says("share Annual Report.docx with Ryan Gregg, Lee Gu and Megan Bowen")

    check = await form.press("Share", role="write")

    assert "Can view now, could edit then" in check.text
    assert "New" in check.text
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}
    await check.go_on()
    assert (await world.granted("Annual Report.docx"))["ryan@contoso.com"] == "write"


async def test_who_has_it_already_is_said_before(world: World, adele: Chatter) -> None:
    first = await adele.says("share Annual Report.docx with Ryan Gregg")
    await first.press("Share")
    form = await adele.says("share Annual Report.docx with Ryan Gregg and someone@fabrikam.com")

    check = await form.press("Share")

    assert "Has this access already; nothing changes" in check.text


async def test_a_share_to_n_people_takes_n_invites_and_two_reads(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg, Lee Gu and Patti Fernandez")
    await form.press("Share")

    assert len(await world.calls(r"POST .*/invite")) == 3
    assert len(await world.calls(r"GET .*/permissions")) == 2


async def test_where_graph_takes_its_time_the_share_goes_on_without_a_preview(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")
    await world.faults({"method": "GET", "path": "/permissions", "delay_ms": 3000})

    check = await form.press("Share")
    assert "could not read who has access now" in check.text
    await check.go_on()

    assert await world.outbox() == ["someone@fabrikam.com"]


async def test_where_invitations_are_refused_a_link_for_these_people_is_offered(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    refused = {"error": {"code": "sharingFailed", "message": "Sharing failed."}}
    await world.faults({"method": "POST", "path": "/invite", "status": 400, "body": refused})
    done = await form.press("Share")
    assert "sharing rules do not allow this" in done.text

    made = await done.press("Make a link instead")

    assert made.values["link_0"].startswith("https://contoso-my.sharepoint.com/")
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}
    assert await world.outbox() == []
    result = await adele.says("what did I share this week?")
    assert "Ryan Gregg (Can view)" in result.text
    await made.press("Undo")
    assert await world.granted("Annual Report.docx") == {}


async def test_where_links_are_refused_too_nothing_is_shared(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    refused = {"error": {"code": "sharingFailed", "message": "Sharing failed."}}
    await world.faults(
        {"method": "POST", "path": "/invite", "status": 400, "body": refused},
        {"method": "POST", "path": "/createLink", "status": 403},
    )
    done = await form.press("Share")

    answer = await done.press("Make a link instead")

    assert "sharing rules do not allow this" in answer.text
    assert await world.granted("Annual Report.docx") == {}


async def test_who_confirms_at_once_costs_no_third_read(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")
    await (await form.press("Share")).go_on()

    assert len(await world.calls(r"GET .*/permissions")) == 2


async def test_who_may_not_share_a_file_can_ask_its_owner_from_the_card(adele: Chatter) -> None:
    form = await adele.says("share Launch Plan.docx with Ryan Gregg")

    done = await form.press("Share")

    assert "You are not allowed to share this file. Its owner can." in done.text
    assert "Ask the owner Who has access Open file" in done.text
