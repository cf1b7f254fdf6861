"""Whole conversations: what is said, in many turns, is what the form holds, what is granted and what is told."""

from __future__ import annotations

import pytest

from tests.chat import Card, Chatter, World, in_days
from tests.test_corrections import corrected

_FILE = "Annual Report.docx"
_MANY = (
    "Lee Gu, Ryan Gregg, Megan Bowen, Patti Fernandez, Diego Siciliani, Isaiah Langer, Nestor Wilke, Miriam Graham,"
    " Alex Wilber and Joni Sherman"
)


def chosen(form: Card, field: str = "people") -> list[str]:
    """The names of what a field holds."""
    titles = {value: title for title, value in form.choices(field).items()}
    return [titles[one].split(" · ")[0] for one in form.values.get(field, "").split(",") if one]


def rights(form: Card) -> dict[str, str]:
    """What each person on the form would get."""
    for_all = form.values["role"]
    own = {i["label"]: form.values.get(id_, "") for id_, i in form.inputs.items() if id_.startswith("role_")}
    return {name: own[name] if own.get(name) in {"read", "write"} else for_all for name in chosen(form)}


async def shared(adele: Chatter, people: str = "Lee Gu and Patti", file: str = _FILE) -> Card:
    return await (await adele.says(f"share {file} with {people}")).press("Share")


# --- what is taken back ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["undo Lee", "undo Lee only", "undo that only for Lee", "mach das rückgängig, aber nur für Lee"]
)
async def test_undo_for_one_person_leaves_the_other(world: World, adele: Chatter, text: str) -> None:
    await shared(adele)

    await adele.says(text)

    assert (await world.granted(_FILE)).get("patti@contoso.com") == "read"


@pytest.mark.parametrize("text", ["undo that, but keep Lee", "undo that except for Lee", "take it back, Lee keeps it"])
async def test_who_is_kept_in_words_is_kept(world: World, adele: Chatter, text: str) -> None:
    await shared(adele)

    await adele.says(text)

    assert (await world.granted(_FILE)).get("lee@contoso.com") == "read"


@pytest.mark.parametrize("text", ["can I undo this later?", "is it possible to undo that?"])
async def test_a_question_whether_it_can_be_undone_takes_nothing_back(world: World, adele: Chatter, text: str) -> None:
    await shared(adele)

    await adele.says(text)

    assert len(await world.granted(_FILE)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "undo that tomorrow",
        "undo it on Friday",
        "could you undo that if Lee complains?",
        "annule ça demain",
        "明天撤销",
    ],
)
async def test_what_is_to_be_undone_later_is_not_undone_now(world: World, adele: Chatter, text: str) -> None:
    await shared(adele)

    await adele.says(text)

    assert len(await world.granted(_FILE)) == 2


@pytest.mark.parametrize("text", ["undo everything", "undo everything I shared today"])
async def test_undo_everything_does_not_take_back_the_last_alone(world: World, adele: Chatter, text: str) -> None:
    await shared(adele, "Lee Gu")
    await shared(adele, "Lee Gu", "Travel Policy.docx")

    answer = await adele.says(text)

    assert "Press Undo to take it back" in answer.text
    assert len(await world.granted(_FILE)) == len(await world.granted("Travel Policy.docx")) == 1


@pytest.mark.parametrize(
    ("people", "before", "text"),
    [
        ("Lee Gu and kim@fabrikam.com", "remove kim", "remove him"),
        ("Lee Gu and Ryan Gregg", "does Ryan have access to the annual report?", "remove him"),
        ("Lee Gu and Ryan Gregg", "who is Ryan? does Zorro have access to the annual report?", "take him off"),
        ("Lee Gu and Ryan Gregg", "remove Ryan", "yes, remove him"),
    ],
)
async def test_remove_him_where_nobody_knows_who_that_is_does_not_end_the_share_for_all(
    world: World, adele: Chatter, people: str, before: str, text: str
) -> None:
    form = await adele.says(f"share {_FILE} with {people}")
    await (await form.press("Share")).go_on()
    await adele.says(before)

    answer = await adele.says(text)

    assert len(await world.granted(_FILE)) == 2, answer.text


@pytest.mark.parametrize(
    "text",
    [
        "remove everyone but Lee",
        "undo that, except for Lee",
        "annule ça sauf pour Lee",
        "actually only Lee",
        "only Lee should have it",
    ],
)
async def test_who_is_to_keep_access_is_not_offered_for_removal_and_the_others_are(adele: Chatter, text: str) -> None:
    await shared(adele)

    answer = await adele.says(text)

    assert "Patti Fernandez" in answer.text
    assert "Lee Gu" not in answer.text
    assert "Remove" in answer.buttons


async def test_where_only_who_is_to_keep_access_has_it_nothing_is_offered_as_undone(adele: Chatter) -> None:
    await shared(adele, "Lee Gu")

    answer = await adele.says("undo that except for Lee")

    assert answer.said == ""
    assert "Who has access" in answer.text


# --- after a share -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("add Patti", "read"),
        ("and Patti as well", "read"),
        ("Patti too, she may edit", "write"),
        ("also Patti, she may edit", "write"),
        ("Patti may edit too", "write"),
        ("Patti darf auch bearbeiten", "write"),
        ("Patti peut aussi modifier", "write"),
        ("Patti也可以编辑", "write"),
    ],
)
async def test_who_is_added_after_a_share_is_added_to_that_file(adele: Chatter, text: str, role: str) -> None:
    await shared(adele, "Ryan Gregg")

    form = await adele.says(text)

    assert chosen(form, "file") == [_FILE]
    assert rights(form) == {"Patti Fernandez": role}


@pytest.mark.parametrize("text", ["not Ryan, Patti", "no, Patti instead of Ryan", "only Patti"])
async def test_who_should_have_had_it_is_on_the_form_that_says_who_has_it(adele: Chatter, text: str) -> None:
    await shared(adele, "Ryan Gregg")

    form = await adele.says(text)

    assert chosen(form) == ["Patti Fernandez"]
    assert "Ryan Gregg still has access to this file. To take it back, tell me “remove Ryan Gregg”." in form.text


async def test_who_should_have_had_it_and_was_refused_is_not_said_to_have_it(world: World, adele: Chatter) -> None:
    await world.faults({"path": "/invite$", "status": 403})
    await (await shared(adele, "Ryan Gregg")).ends()

    form = await adele.says("not Ryan, Patti")

    assert chosen(form) == ["Patti Fernandez"]
    assert "still has access" not in form.text


@pytest.mark.parametrize("text", ["who has access?", "wer hat Zugriff?", "qui a accès ?", "谁能看？"])
async def test_who_has_access_is_asked_of_the_file_just_shared(adele: Chatter, text: str) -> None:
    await shared(adele, "Lee Gu")

    answer = await adele.says(text)

    assert "Who has access" in answer.text
    assert _FILE in answer.text


async def test_he_should_only_view_lessens_what_he_has(adele: Chatter) -> None:
    await (await (await adele.says(f"share {_FILE} with Lee Gu, he may edit")).press("Share")).go_on()

    answer = await adele.says("he should only view")

    assert "Lee Gu" in answer.text
    assert "View only" in answer.buttons


async def test_whom_another_persons_file_does_not_list_is_not_said_to_come(adele: Chatter) -> None:
    await shared(adele, "Lee Gu", "Roadmap.pptx")

    answer = await adele.says("who has it?")

    assert "Microsoft 365 does not list this to you." in answer.text
    assert "once they open it" not in answer.text


@pytest.mark.parametrize("text", ["undo that", "remove Lee"])
async def test_the_channel_reads_that_access_is_changed_where_it_is(adele: Chatter, text: str) -> None:
    word = await adele.says(f"@ShareBot share {_FILE} with Lee Gu", conversation=adele.channel)
    await (await word.press("Open form")).press("Share")

    answer = await adele.says(f"@ShareBot {text}", conversation=adele.channel, thread=word.message["thread"])

    assert "Adele Vance is changing who has access." in answer.text


# --- until when --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "when",
    [
        "until 31 November",
        "until 30 February 2027",
        "until yesterday",
        "until last Friday",
        "until 2020-11-01",
        "for 3 hours",
        "until the end of the project",
        "bis gestern",
    ],
)
async def test_an_end_that_is_not_understood_is_said_at_its_field(adele: Chatter, when: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu {when}")

    assert "I did not understand until when." in form.text
    assert form.values.get("until", "") == ""


async def test_an_end_that_is_understood_is_no_question(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu for two weeks")

    assert "until when" not in form.text
    assert form.values["until"]


@pytest.mark.parametrize("when", ["tomorrow", "on Monday", "at 5pm", "once Patti agrees", "only if Patti agrees"])
async def test_that_it_waits_for_no_day_and_no_condition_is_said_on_the_form(adele: Chatter, when: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu {when}")

    assert "I cannot wait for a day or a condition." in form.text
    assert form.values.get("until", "") == ""


async def test_an_end_that_is_said_later_and_not_understood_is_said_too(adele: Chatter) -> None:
    await adele.says(f"share {_FILE} with Lee Gu")

    answer = await adele.says("until 31 November")

    assert answer.said == "I did not understand until when. Choose the last day on the form."


# --- rights ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["make Lee a viewer", "Lee may only view", "Lee nur lesen"])
async def test_a_lesser_right_said_for_one_beside_an_address_is_on_the_form(
    world: World, adele: Chatter, text: str
) -> None:
    form = await adele.says(f"share {_FILE} with kim@fabrikam.com and Lee Gu as editors")

    form = await corrected(form, text)
    await (await form.press("Share")).go_on()

    assert (await world.granted(_FILE))["lee@contoso.com"] == "read"


@pytest.mark.parametrize("text", ["kim@fabrikam.com may only view", "Kim may only view"])
async def test_a_lesser_right_said_for_an_address_is_on_the_form_too(world: World, adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with kim@fabrikam.com and Lee Gu as editors")

    form = await corrected(form, text)
    await (await form.press("Share")).go_on()

    assert (await world.granted(_FILE))["kim@fabrikam.com"] == "read"


async def test_addresses_typed_into_the_form_are_told_apart_when_words_follow(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu as editor")
    shown = await form.press(
        "Share", emails="Kim@fabrikam.com; <mckim@fabrikam.com> bo@fabrikam.com, al@", role="write"
    )
    assert "“al@” is not an e-mail address." in shown.text

    form = await corrected(shown, "kim@fabrikam.com may only view")
    form = await corrected(form, "remove bo@fabrikam.com")
    assert form.values["emails"] == "kim@fabrikam.com, mckim@fabrikam.com, al@"
    await (await form.press("Share", emails="kim@fabrikam.com, mckim@fabrikam.com")).go_on()

    granted = await world.granted(_FILE)
    assert (granted["kim@fabrikam.com"], granted["mckim@fabrikam.com"]) == ("read", "write")


async def test_in_the_first_sentence_too_an_address_gets_the_right_said_for_it(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu who may edit and kim@fabrikam.com who may only view")

    await (await form.press("Share")).go_on()

    granted = await world.granted(_FILE)
    assert granted == {"lee@contoso.com": "write", "kim@fabrikam.com": "read"}


@pytest.mark.parametrize(
    "people",
    [
        "kim@fabrikam.com as viewer and Lee Gu as editor",
        "Lee Gu as editor and kim@fabrikam.com as viewer",
        "Lee Gu (edit) and kim@fabrikam.com (view)",
    ],
)
async def test_an_outsider_said_to_view_does_not_get_edit(world: World, adele: Chatter, people: str) -> None:
    form = await adele.says(f"share {_FILE} with {people}")

    await (await form.press("Share")).go_on()

    assert (await world.granted(_FILE))["kim@fabrikam.com"] == "read"


async def test_an_edit_for_one_beside_an_address_is_not_an_edit_for_the_address(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu as editor")

    form = await corrected(form, "add kim@fabrikam.com as a viewer")
    await (await form.press("Share")).go_on()

    assert (await world.granted(_FILE))["kim@fabrikam.com"] == "read"


async def test_of_ten_people_the_tenth_gets_the_right_said_for_them(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share Travel Policy.docx with {_MANY} as editors")

    form = await corrected(form, "Joni may only view")
    await (await form.press("Share")).go_on()

    assert (await world.granted("Travel Policy.docx"))["joni@contoso.com"] == "read"


async def test_a_lesser_right_counts_where_the_card_has_no_room_for_its_field(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share Travel Policy.docx with {_MANY} as editors")

    for name in _MANY.replace(" and ", ", ").split(", ")[:9]:
        form = await corrected(form, f"{name} may only view")
    await (await form.press("Share")).go_on()

    granted = await world.granted("Travel Policy.docx")
    assert (len(granted), [mail for mail, role in granted.items() if role == "write"]) == (10, ["joni@contoso.com"])


async def test_of_ten_people_in_one_sentence_the_tenth_gets_the_right_said_for_them(
    world: World, adele: Chatter
) -> None:
    form = await adele.says(f"let {_MANY} edit Travel Policy.docx, Joni Sherman may only view")
    assert len(chosen(form)) == 10

    await (await form.press("Share")).go_on()

    assert (await world.granted("Travel Policy.docx"))["joni@contoso.com"] == "read"


@pytest.mark.parametrize(
    "text",
    [
        "everyone but Diego may edit",
        "all but Diego may edit",
        "everybody can edit, except Diego",
        "alle außer Diego dürfen bearbeiten",
        "tous sauf Diego peuvent modifier",
        "除了Diego都可以编辑",
    ],
)
async def test_who_is_excepted_from_a_right_stays_a_viewer(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu, Patti and Diego")

    form = await corrected(form, text)

    assert rights(form) == {"Lee Gu": "write", "Patti Fernandez": "write", "Diego Siciliani": "read"}


async def test_who_is_excepted_from_a_right_and_is_not_on_the_form_does_not_get_on_it(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Patti")

    answer = await adele.says("everyone but Diego may edit")

    assert "“Diego” is not on the form." in answer.said
    assert rights(await adele.sees(form.message)) == {"Lee Gu": "write", "Patti Fernandez": "write"}


async def test_where_two_fit_who_is_excepted_from_a_right_neither_gets_it(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg, Ryan Park and Lee Gu")

    form = await corrected(form, "everyone but Ryan may edit")

    assert rights(form) == {"Ryan Gregg": "read", "Ryan Park": "read", "Lee Gu": "write"}


async def test_who_is_excepted_in_the_first_sentence_views(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu, Patti and Diego, everyone but Diego may edit")

    assert rights(form) == {"Lee Gu": "write", "Patti Fernandez": "write", "Diego Siciliani": "read"}


@pytest.mark.parametrize(
    "text", ["only Lee may edit", "nur Lee darf bearbeiten", "seul Lee peut modifier", "只有Lee可以编辑"]
)
async def test_only_one_may_edit_means_that_the_other_may_not(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Patti as editors")

    form = await corrected(form, text)

    assert rights(form) == {"Lee Gu": "write", "Patti Fernandez": "read"}


async def test_only_another_may_edit_takes_it_from_the_first(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Patti, only Lee may edit")

    form = await corrected(form, "no, only Patti may edit")

    assert rights(form) == {"Lee Gu": "read", "Patti Fernandez": "write"}


# --- people ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["actually only Lee", "just Lee please", "remove everyone but Lee", "nur Lee", "que Lee", "只给Lee"]
)
async def test_only_lee_leaves_nobody_else_on_the_form(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu as editors")

    form = await corrected(form, text)

    assert rights(form) == {"Lee Gu": "write"}


async def test_only_somebody_new_takes_the_place_of_all(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu as editors")

    form = await corrected(form, "only Patti")

    assert chosen(form) == ["Patti Fernandez"]


async def test_only_who_fits_two_of_them_changes_nothing_and_asks(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg, Ryan Park and Lee Gu")

    answer = await adele.says("only Ryan")

    assert answer.said == "Several people on the form fit “Ryan”. Say who is meant."
    assert chosen(await adele.sees(form.message)) == ["Ryan Gregg", "Ryan Park", "Lee Gu"]


async def test_a_right_for_ryan_where_two_are_on_the_form_is_not_given_to_the_first_in_silence(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Ryan Park")

    answer = await adele.says("Ryan may edit")

    assert answer.said == "Several people on the form fit “Ryan”. Say who is meant."
    assert rights(await adele.sees(form.message)) == {"Ryan Gregg": "read", "Ryan Park": "read"}


async def test_not_ryan_park_leaves_the_other_ryan(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan")

    form = await corrected(form, "not Ryan Park")

    assert chosen(form) == ["Ryan Gregg"]


async def test_when_neither_ryan_is_meant_none_is_left(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan and Lee Gu")

    form = await corrected(form, "not Ryan Park and not Ryan Gregg")

    assert (chosen(form), "“Ryan”" in form.text) == (["Lee Gu"], False)


async def test_who_was_found_under_another_name_is_left_out_by_the_words_that_named_them(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with the sales team and Lee Gu")
    assert len(chosen(form)) == 2

    form = await corrected(form, "leave the sales team out")

    assert chosen(form) == ["Lee Gu"]


@pytest.mark.parametrize(
    "text",
    [
        "I mean Ryan Gregg",
        "with Ryan Gregg",
        "add Ryan Gregg",
        "it is Ryan Gregg",
        "Ryan Gregg",
        "gregg",
        "the Sales one",
        "I mean the one in Sales",
        "the first one",
        "der aus Sales",
        "Sales的那个",
    ],
)
async def test_the_full_name_chooses_between_two_of_one_first_name(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Ryan")
    assert "Two people fit “Ryan”" in form.text

    form = await corrected(form, text)

    assert chosen(form) == ["Ryan Gregg"]


@pytest.mark.parametrize("text", ["no, Patti", "I meant Patti", "nein, Patti", "ich meine Patti", "non, Patti"])
async def test_no_patti_puts_patti_in_the_place_of_ryan(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg")

    form = await corrected(form, text)

    assert chosen(form) == ["Patti Fernandez"]


@pytest.mark.parametrize("text", ["not the Sales one", "Ryan Gregg?? who is that", "Ryan Gregg and Lee Gu", "Ryan"])
async def test_words_that_say_more_or_less_do_not_choose_between_two(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Ryan")

    await adele.says(text)

    assert chosen(await adele.sees(form.message)) == []


async def test_i_mean_the_one_who_is_on_the_form_changes_nothing(adele: Chatter) -> None:
    await adele.says(f"share {_FILE} with Patti")

    answer = await adele.says("I mean Patti")

    assert answer.said == "The form says that already."


async def test_who_was_named_and_not_chosen_is_told_of_before_anything_is_shared(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan and Lee Gu")
    assert "Two people fit “Ryan”" in form.text

    check = await form.press("Share")

    assert "You named “Ryan”, and nobody of that name is chosen." in check.text
    assert await world.granted(_FILE) == {}
    await check.press("Share")
    assert await world.granted(_FILE) == {"lee@contoso.com": "read"}


async def test_who_was_typed_for_a_name_that_nobody_has_is_no_reason_to_look_twice(
    world: World, adele: Chatter
) -> None:
    form = await adele.says(f"share {_FILE} with Zorro and Lee Gu")

    done = await form.press("Share", emails="patti@contoso.com")

    assert "You named" not in done.text
    assert len(await world.granted(_FILE)) == 2


async def test_remove_ryan_where_two_are_on_the_form_asks_which(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Ryan Park")

    answer = await adele.says("remove Ryan")

    assert answer.said == "Several people on the form fit “Ryan”. Say who is meant."
    assert chosen(await adele.sees(form.message)) == ["Ryan Gregg", "Ryan Park"]


async def test_a_colleague_is_added_beside_an_outsider_of_the_same_first_name(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with lee@fabrikam.com")

    form = await corrected(form, "also give it to Lee")

    assert (chosen(form), form.values["emails"]) == (["Lee Gu"], "lee@fabrikam.com")


@pytest.mark.parametrize("text", ["remove Miriam", "Miriam should not have it"])
async def test_what_changed_nothing_does_not_say_it_changed_the_form(adele: Chatter, text: str) -> None:
    await adele.says(f"share {_FILE} with Lee Gu")

    answer = await adele.says(text)

    assert answer.said == "“Miriam” is not on the form."


async def test_what_is_on_the_form_already_is_said_also_after_other_changes(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Patti as editors")
    form = await corrected(form, "Lee may only view")

    answer = await adele.says("Lee may only view")

    assert answer.said == "The form says that already."
    assert rights(await adele.sees(form.message)) == {"Lee Gu": "read", "Patti Fernandez": "write"}


@pytest.mark.parametrize(
    "text",
    [
        f"share {_FILE} with Lee Gu, Patti may not see it",
        f"teile {_FILE} mit Lee Gu, aber Patti soll es nicht sehen",
        f"partage {_FILE} avec Lee Gu, mais Patti ne doit pas le voir",
        f"把{_FILE}分享给Lee Gu，但Patti不能看",
    ],
)
async def test_who_must_not_see_it_is_not_on_the_form(adele: Chatter, text: str) -> None:
    form = await adele.says(text)

    assert chosen(form) == ["Lee Gu"]


@pytest.mark.parametrize("text", ["Patti may not see it", "Patti darf es nicht sehen", "Patti ne doit pas le voir"])
async def test_who_must_not_see_it_comes_off_the_form(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Patti")

    form = await corrected(form, text)

    assert chosen(form) == ["Lee Gu"]


async def test_the_address_of_who_was_not_found_takes_the_place_of_the_name(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Zorro")

    form = await corrected(form, "zorro@fabrikam.com")

    assert form.values["emails"] == "zorro@fabrikam.com"
    assert "I found nobody called “Zorro”" not in form.text


async def test_the_same_people_are_those_who_have_it_still(adele: Chatter) -> None:
    await shared(adele)
    await (await adele.says("remove Patti")).press("Remove")

    form = await adele.says("share the travel policy with the same people")

    assert chosen(form) == ["Lee Gu"]


async def test_a_group_by_its_address_is_not_said_to_be_a_person_outside(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with sales@contoso.com and kim@fabrikam.com")

    check = await form.press("Share", role="write")

    assert "One person is outside your organisation." in check.text  # Kim
    assert "An address of your organisation that I find nobody for: it may be a group." in check.text
    assert check.text.count("⚠ Outside your organisation") == 1


async def test_a_group_that_was_found_is_not_said_to_be_beyond_reach(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Sales")

    assert chosen(form)
    assert "cannot look up groups" not in form.text


# --- files -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"share {_FILE} with Lee Gu and Travel Policy.docx with Patti",
        f"send {_FILE} to Lee Gu and Travel Policy.docx to Patti",
        f"share {_FILE} with Lee Gu and share Travel Policy.docx with Patti",
        f"teile {_FILE} mit Lee Gu und Travel Policy.docx mit Patti",
        f"partage {_FILE} avec Lee Gu, Travel Policy.docx avec Patti",
        f"share {_FILE} with Lee Gu and the plan with Patti",
        f"send Lee Gu the {_FILE}, Patti the plan",
        f"gib Lee Gu die {_FILE} und Patti den Plan",
        f"envoie {_FILE} à Lee Gu et le plan à Patti",
    ],
)
async def test_of_two_files_for_two_people_the_form_is_for_the_first_of_both(adele: Chatter, text: str) -> None:
    form = await adele.says(text)

    assert chosen(form, "file") == [_FILE]
    assert chosen(form) == ["Lee Gu"]
    assert "I share one file at a time. This form is for the first." in form.text


async def test_a_file_too_does_not_take_the_place_of_the_first_in_silence(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu")

    answer = await adele.says("and the travel policy too")

    assert "I share one file at a time: the form is for the new one now." in answer.said
    assert chosen(await adele.sees(form.message), "file") == ["Travel Policy.docx"]


# --- what Graph does not tell --------------------------------------------------------------------------------------


_NOWHERE = "https://contoso.sharepoint.com/sites/Sales/Shared%20Documents/Nothing.docx"


async def test_a_link_that_leads_nowhere_is_said_and_not_passed_over(adele: Chatter) -> None:
    form = await adele.says(f"share {_NOWHERE} with Lee Gu")

    assert "The link leads to no file that you can open." in form.text
    assert chosen(form) == ["Lee Gu"]
    assert "or you have no access to it" in (await adele.says(f"who has access to {_NOWHERE}?")).said


async def test_who_was_not_told_of_in_time_is_not_said_to_be_nobody(world: World, adele: Chatter) -> None:
    await world.faults({"path": "/users", "delay_ms": 6000})

    form = await adele.says(f"share {_FILE} with Alex Wilber")

    assert "Microsoft 365 did not tell me who “Alex Wilber” is." in form.text
    assert "nobody" not in form.text


async def test_a_file_that_was_not_told_of_in_time_is_not_said_to_be_missing(world: World, adele: Chatter) -> None:
    await world.faults({"path": "/search|/drive", "delay_ms": 6000, "times": 10})

    form = await adele.says(f"share {_FILE} with Lee Gu")
    asked = await adele.says(f"who has access to {_FILE}?")

    assert f"Microsoft 365 did not tell me which file “{_FILE}” is." in form.text
    assert "no file" not in form.text
    assert "Microsoft 365 did not answer." in asked.said


# --- what is said of one of several ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "make it until {day} for Lee only",
        "make it until {day} for Lee Gu only",
        "prolonge jusqu'au {day}, mais seulement pour Lee",
        "只给Lee延长到{day}",
    ],
)
async def test_a_longer_access_for_one_is_not_offered_for_the_other(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Ryan Gregg and Lee Gu")
    await form.press("Share", until=in_days(3))

    card = await adele.says(text.format(day=in_days(9)))

    assert "Lee Gu" in card.text
    assert "Ryan Gregg" not in card.text


async def test_an_end_for_one_after_the_share_is_not_prepared_for_the_other(adele: Chatter) -> None:
    await shared(adele, "Ryan Gregg and Lee Gu")

    card = await adele.says("Lee only needs it until Friday")

    assert "Lee Gu" in card.text
    assert "Ryan Gregg" not in card.text


@pytest.mark.parametrize(
    "text",
    [
        "Patti should have it until Wednesday only",
        "Patti kriegt es aber nur bis Mittwoch",
        "Patti seulement jusqu'à mercredi",
    ],
)
async def test_an_end_for_one_on_the_form_is_said_to_be_the_end_for_all(adele: Chatter, text: str) -> None:
    await adele.says(f"share {_FILE} with Lee Gu and Patti")

    assert "The last day counts for everybody on the form." in (await adele.says(text)).said


async def test_two_ends_for_two_people_are_asked_about(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu until tomorrow and with Patti until Friday")

    assert "I did not understand until when." in form.text
    assert form.values.get("until", "") == ""


@pytest.mark.parametrize("text", ["make it Diego instead", "Diego instead", "mach Diego draus", "换成Diego"])
async def test_who_is_wanted_instead_of_two_is_alone_on_the_form(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Patti")

    form = await corrected(form, text)

    assert chosen(form) == ["Diego Siciliani"]


@pytest.mark.parametrize(
    "text",
    [
        "Patti ist krank, nimm Lee Gu an ihrer Stelle",
        "Patti est absente, mets Lee Gu à sa place",
        "Patti请假了，换成Lee Gu",
        "hmm, Lee Gu instead of Patti",
    ],
)
async def test_who_is_named_beside_instead_is_the_one_replaced(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Patti and Diego")

    form = await corrected(form, text)

    assert chosen(form) == ["Diego Siciliani", "Lee Gu"]


async def test_another_of_the_same_name_takes_the_place_of_that_one_alone(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and Ryan Park")

    form = await corrected(form, "not that one, the Ryan in Sales")

    assert chosen(form) == ["Lee Gu", "Ryan Gregg"]


async def test_he_is_not_forgotten_whose_file_another_shall_get(adele: Chatter) -> None:
    await shared(adele, "Lee Gu")

    form = await adele.says("remove him and give it to Diego")

    assert chosen(form) == ["Diego Siciliani"]
    assert "Lee Gu still has access to this file." in form.text


@pytest.mark.parametrize("text", ["actually Lee should only be able to view it", "Lee soll es nur ansehen können"])
async def test_who_should_only_view_what_they_may_edit_is_on_the_list_with_the_button(
    adele: Chatter, text: str
) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu")
    await form.press("Share", role="write")

    assert "View only" in (await adele.says(text)).buttons


async def test_who_shall_not_be_told_yet_gets_no_mail(world: World, adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu but don't tell him yet")

    await form.press("Share")

    assert await world.outbox() == []


@pytest.mark.parametrize("text", ["both", "both of them", "beide", "les deux", "两个都要"])
async def test_both_are_chosen_where_two_fit(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Ryan")

    form = await corrected(form, text)

    assert chosen(form) == ["Ryan Gregg", "Ryan Park"]


@pytest.mark.parametrize("text", ["the offsite one", "the one in Finance", "der aus Finance"])
async def test_a_folder_chooses_between_two_files_of_one_name(adele: Chatter, text: str) -> None:
    form = await adele.says("share Budget.xlsx with Lee Gu")
    assert "Two files fit" in form.text

    answer = await adele.says(text)

    assert answer.said.startswith("I changed the form above.")
    assert chosen(await adele.sees(form.message), "file") == ["Budget.xlsx"]


async def test_a_german_order_is_german_in_an_english_teams_too(adele: Chatter) -> None:
    form = await adele.says(f"teile {_FILE} mit Ryan Gregg")

    assert chosen(form, "file") == [_FILE]


async def test_a_question_after_a_share_is_no_reason_to_take_it_back(adele: Chatter) -> None:
    await shared(adele)

    assert "undo that" not in (await adele.says("did Lee get a mail?")).said


@pytest.mark.parametrize("text", ["no end date", "nee doch lieber unbefristet", "doch ohne Ende", "sans fin", "不限时"])
async def test_the_end_is_taken_off_the_form_by_words(adele: Chatter, text: str) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu until Friday")
    assert form.values["until"]

    form = await corrected(form, text)

    assert form.values.get("until", "") == ""


@pytest.mark.parametrize(
    "text",
    [
        f"remove Lee from {_FILE} and add Patti",
        f"retire l'accès de Lee à {_FILE} et donne-le à Patti",
        f"取消Lee对{_FILE}的权限，改给Patti",
        f"nimm Lee den Zugriff auf {_FILE} weg und gib ihn Patti",
        "undo that and share it with Patti instead",
    ],
)
async def test_the_second_half_of_a_sentence_is_not_dropped_in_silence(adele: Chatter, text: str) -> None:
    await shared(adele, "Lee Gu")

    assert "After this, tell me again who shall have it." in (await adele.says(text)).text


async def test_a_second_share_in_one_sentence_is_not_dropped_in_silence(adele: Chatter) -> None:
    form = await adele.says(f"share {_FILE} with Lee Gu and share the travel policy with Patti")

    assert chosen(form) == ["Lee Gu"]
    assert "I share one file at a time. This form is for the first." in form.text
