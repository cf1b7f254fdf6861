"""What a sentence asks for that follows no known order of words: the points of its words, and what it plainly names."""

from __future__ import annotations

import re

import pytest

from bot.intent import hear
from bot.intent.languages import languages
from bot.intent.lines import sentence_of
from bot.intent.points import intent_of, overruled, tables
from tests.chat import Chatter
from tests.sentences import CLOCKS, answered, asked, shown
from tests.sentences.points import Lesson, fitted

UNUSUAL = [
    ("en", "no idea how this works but Priya is meant to see the pitch deck", "pitch deck; to Priya"),
    ("en", "firing chart for Mabel, ta", "firing chart; to Mabel"),
    ("de", "Tamara soll beim Raumkonzept mitschreiben", "Raumkonzept; to Tamara"),
    ("fr", "Le bilan carbone, je veux bien que tu le partages avec Diego", "bilan carbone; to Diego"),
    ("zh", "那个采购清单小胡也要，帮个忙", "采购清单; to 小胡"),
]


@pytest.mark.parametrize(("language", "said", "meant"), UNUSUAL)
def test_a_request_in_an_unusual_order_of_words_is_heard(language: str, said: str, meant: str) -> None:
    assert shown(answered(said, language)) == f"share; file {meant}"


def test_what_is_not_plain_is_left_to_the_form() -> None:
    assert shown(answered("the pitch deck or the ledger, for Priya or for Bo, whichever, ta")) == "share"


@pytest.mark.parametrize("around", ["", "[last] "])
def test_an_access_is_taken_away_only_where_it_is_said_whose_or_to_what(around: str) -> None:
    for said in ("stop sharing", "don't take it back", "can I take access away later?", "no access without sign-in"):
        assert answered(around + said)["files"] == answered(around + said)["recipients"] == []


def test_nobody_may_edit_by_a_guess() -> None:
    assert answered("no idea how this works but Priya is meant to edit the pitch deck")["role"] is None


def test_what_colleagues_say_to_each_other_is_not_guessed_at() -> None:
    said = "no idea how this works but Priya is meant to see the pitch deck"

    assert shown(answered(f"[channel] {said}")) == "none"
    assert shown(answered(f"[channel] <at>ShareBot</at> {said}")).startswith("share; file pitch deck")


def test_who_is_left_out_is_named_so_or_nobody_is() -> None:
    said = "firing chart for Mabel, ta"

    assert shown(answered(f"{said}, except Priya")) == "share; file firing chart; to Mabel; to Priya -out"
    assert shown(answered(f"{said}, without interns")) == "share; file firing chart"


def test_what_is_denied_is_not_meant() -> None:
    said = "no idea how this works but Priya is meant to see the pitch deck without the appendix"

    assert shown(answered(said)) == "share; file pitch deck; to Priya"


def test_of_a_list_all_are_named_or_nobody_is() -> None:
    for other in ("Mark", "May", "Nick", "bob@contoso.com"):
        said = shown(answered(f"Lee and {other} need the plan by Friday"))
        assert [slot for slot in said.split("; ") if slot.startswith("to ")] in ([], ["to Lee", f"to {other}"])
    assert shown(answered("share the plan with Grace and the board")).endswith("to Grace; group board")


def test_plain_requests_keep_whom_and_what_they_name() -> None:
    assert shown(answered("send the report to Bill")) == "share; file report; to Bill"
    assert shown(answered("email Mark the report")) == "share; file report; to Mark"
    assert shown(answered("share Lee's slides with Will")) == "share; file slides {owner Lee}; to Will"
    assert shown(answered("share Who We Are.pptx with Lee")) == "share; file Who We Are.pptx; to Lee"
    assert shown(answered("share the deck about sharing with Lee")) == "share; file deck about sharing; to Lee"


def test_behind_a_no_nothing_is_said_of_mail() -> None:
    assert answered("share the budget with Lee, why not send him an email")["notify"] is None
    assert answered("Plan.docx an Ute, aber nicht per Mail", "de")["notify"] is False


def test_what_looks_like_a_name_and_is_none_is_given_nothing() -> None:
    said = "pop the rota over to the new starter, his name is Kwame"

    assert shown(answered(said)) == "share; file rota"


def test_points_are_counted_in_sentences_and_the_second_time_the_same() -> None:
    lessons = [
        Lesson(clues, intent)
        for clues, intent in ((["GIVE", "a date"], "share"), (["REPORT", "GIVE"], "none"), (["REPORT"], "none"))
        for _ in range(40)
    ]

    table = fitted(lessons, rounds=20, lasso=8.0)

    assert intent_of(table, frozenset({"GIVE", "a date"})) == "share"
    assert intent_of(table, frozenset({"GIVE", "REPORT"})) == "none"
    assert intent_of(table, frozenset({"a word nobody counted"})) == "none"
    assert fitted(lessons, rounds=20, lasso=8.0) == table


def test_an_order_of_words_is_overruled_only_by_far() -> None:
    table = {"FAR": {"revoke": 41}, "NEAR": {"revoke": 40}, "DRAFT": {"correct": 90}}

    assert overruled(table, {"FAR"}, "share") == "revoke"
    assert overruled(table, {"NEAR"}, "share") is None
    assert overruled(table, {"FAR"}, "revoke") is None
    assert overruled(table, {"DRAFT"}, "share") is None


@pytest.mark.parametrize("language", sorted(CLOCKS))
def test_every_clue_that_has_points_can_still_be_found(language: str) -> None:
    """When a group is renamed, `make points` counts anew."""
    grammar = next(one for one in languages().grammars if one.vocabulary.language == language)
    counted = tables(language)
    sides = re.compile(r"^(for|nothing|file|person|left out) |[\^$*]|\.|-")
    named = {
        one for clue in (*counted.intents, *counted.names) for one in sides.sub(" ", clue).split() if one.isupper()
    }

    assert all(grammar.signs(name) for name in named)  # KeyError for a name that nobody has


def test_the_language_of_a_sentence_and_its_clues_are_told_to_who_counts() -> None:
    said = hear(sentence_of(asked("please share the budget with Lee by Friday")))

    assert (said.grammar.vocabulary.language, said.guessable) == ("en", True)
    assert {"SHARE", "^PLEASE", "PLEASE SHARE", "a courtesy", "a document"} <= said.clues


async def test_a_change_that_is_not_understood_changes_nothing_and_is_said(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Patti and Diego")

    answer = await adele.says("change the colour")

    assert "I did not understand what shall be different" in answer.said
    assert (await adele.sees(form.message)).values == form.values
