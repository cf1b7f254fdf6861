"""Whom and what a sentence means, as the directory and the drives of the local tenant hold them."""

from __future__ import annotations

import pytest

from bot.answers import Member
from bot.lookup import person_of
from tests.chat import Card, Chatter, World


def chosen(form: Card, field: str) -> list[str]:
    values = form.values.get(field, "").split(",")
    return [title for title, value in form.choices(field).items() if value in values]


# --- people ------------------------------------------------------------------------------------------


async def test_a_name_is_found_however_it_is_written(adele: Chatter) -> None:
    for words, name in (
        ("Mueller", "Henrietta Müller"),
        ("Henrietta Muller", "Henrietta Müller"),
        ("Gu Lee", "Lee Gu"),
        ("LG", "Lee Gu"),
        ("Liu Yang", "刘洋"),
        ("Yang Liu", "刘洋"),
        ("刘洋", "刘洋"),
        ("Priya Nair", "Priya Nair (Fabrikam) (guest)"),
        ("Mr Gregg", "Ryan Gregg"),
        ("Prof. Dr. Lorenz", "Johanna Lorenz"),
        ("刘老师", "刘洋"),
    ):
        form = await adele.says(f"share Annual Report.docx with {words}")

        (title,) = chosen(form, "people")
        assert title.startswith(f"{name} · "), words
        assert "@" in title


async def test_two_that_fit_are_both_shown_and_none_is_picked(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan")

    assert chosen(form, "people") == []
    assert len(form.choices("people")) == 2
    assert "Two people fit “Ryan”" in form.text


async def test_the_sales_team_is_the_group_called_sales(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with the sales team")

    (title,) = chosen(form, "people")
    assert title.startswith("Sales (group)")


async def test_an_address_that_only_looks_like_ours_is_told_on_the_form_and_before_anything_is_sent(
    world: World, adele: Chatter
) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contos0.com")
    check = await form.press("Share")

    for card in (form, check):
        assert "contos0.com looks like contoso.com, but is not" in card.text
    assert await world.calls(r"POST .*/invite") == []


async def test_somebody_outside_is_new_once(world: World, adele: Chatter) -> None:
    first = await (await adele.says("share Annual Report.docx with kim@fabrikam.com")).press("Share")
    await first.go_on()
    second = await (await adele.says("share the travel policy with kim@fabrikam.com")).press("Share")

    assert "You have shared nothing with this address here before" in first.text
    assert "You have shared nothing" not in second.text
    assert "Outside your organisation" in second.text


async def test_nobody_inside_costs_a_question_more(world: World, adele: Chatter) -> None:
    await adele.says("share Annual Report.docx with Ryan Gregg")
    before = len(await world.calls("/graph/"))

    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    await form.press("Share")

    assert len(await world.calls("/graph/")) - before == 3 + 3  # looked up; permissions read twice, one invite


# --- files -------------------------------------------------------------------------------------------


async def test_of_two_of_one_name_folder_and_day_tell_which(adele: Chatter) -> None:
    form = await adele.says("share Budget.xlsx with Ryan Gregg")

    assert chosen(form, "file") == []
    assert sorted(form.choices("file")) == [
        "Budget.xlsx · Documents/Finance · Adele Vance · 9 Nov 2026",
        "Budget.xlsx · Documents/Offsite · Megan Bowen · 11 Oct 2026",
    ]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("share the latest budget.xlsx with Lee Gu", "Budget.xlsx · Documents/Finance"),
        ("share Megan's budget with Lee Gu", "Budget.xlsx · Documents/Offsite · Megan Bowen"),
        ("share the newest of Megan's launch plans with Lee Gu", "Launch Plan.docx"),
        ("share the Offsite folder with Lee Gu", "Offsite (folder) · Documents"),
        ("share the forecast spreadsheet with Lee Gu", "Forecast.xlsx · Sales"),
    ],
)
async def test_what_is_said_beside_a_files_name_tells_which(adele: Chatter, said: str, title: str) -> None:
    form = await adele.says(said)

    (found,) = chosen(form, "file")
    assert found.startswith(title)


async def test_what_comes_close_is_offered_and_not_chosen(adele: Chatter) -> None:
    for said in ("share Patti's travel policy with Lee Gu", "share the travel policy presentation with Lee Gu"):
        form = await adele.says(said)

        assert chosen(form, "file") == []
        assert "quite fits what you said" in form.text
        assert any(title.startswith("Travel Policy.docx") for title in form.choices("file"))


@pytest.mark.parametrize(
    ("tenant", "mail", "meant"),
    [
        ("contoso", "kim@contoso.com", ("member", "an-id")),
        (None, "kim@contoso.com", ("member", "an-id")),
        ("fabrikam", "kim@fabrikam.com", ("outsider", None)),
        ("fabrikam", None, None),
    ],
)
def test_who_sits_in_a_shared_channel_from_another_tenant_is_no_colleague(
    tenant: str | None, mail: str | None, meant: tuple[str, str | None] | None
) -> None:
    member = Member(teams_id="29:1", object_id="an-id", name="Kim", mail=mail, tenant_id=tenant, user_role="user")

    person = person_of(member, "contoso")

    assert (person and (person.kind, person.id)) == meant
