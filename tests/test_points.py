"""What a sentence asks for that follows no known order of words: the points of its words, and what it plainly names."""

from __future__ import annotations

import pytest

from bot.intent import clues
from bot.intent.languages import languages
from bot.intent.lines import sentence_of
from bot.intent.points import intent_of, tables
from tests.chat import Chatter
from tests.sentences import CLOCKS, answered, asked, shown
from tests.sentences.points import Lesson, fitted

UNUSUAL = [
    ("en", "no idea how this works but Priya is meant to see the mood board", "mood board; to Priya; role read"),
    ("en", "our accountant is dying to see the ledger, it's sue@tax.example", "ledger; to sue@tax.example"),
    ("de", "Tamara soll beim Raumkonzept mitschreiben", "Raumkonzept; to Tamara"),
    ("fr", "Le bilan carbone, je veux bien que tu le partages avec Diego", "bilan carbone; to Diego"),
    ("zh", "小胡要是能看采购清单就好了，你弄一下", "采购清单; to 小胡; role read"),
]


@pytest.mark.parametrize(("language", "said", "meant"), UNUSUAL)
def test_a_request_in_an_unusual_order_of_words_is_heard(language: str, said: str, meant: str) -> None:
    assert shown(answered(said, language)) == f"share; file {meant}"


def test_what_is_not_plain_is_left_to_the_form() -> None:
    both = answered("Priya and Bo, whoever comes first, are meant to see the mood board or the ledger, no idea which")

    assert both["intent"] == "share"
    assert (both["files"], both["recipients"]) == ([], [])


def test_an_access_is_taken_away_or_changed_only_where_it_is_said_whose_or_of_what() -> None:
    assert shown(answered("stop sharing")) == "none"


def test_in_a_channel_more_must_speak_for_a_request() -> None:
    table = {"GIVE": {"share": 15}}

    assert intent_of(table, frozenset({"GIVE"}), "personal") == "share"
    assert intent_of(table, frozenset({"GIVE"}), "channel") == "none"
    assert intent_of({}, frozenset({"GIVE"}), "personal") == "none"


def test_points_are_counted_in_sentences_and_the_second_time_the_same() -> None:
    lessons = [
        Lesson(clues, intent, "personal", asserted=True)
        for clues, intent in ((["GIVE", "a date"], "share"), (["REPORT", "GIVE"], "none"), (["REPORT"], "none"))
        for _ in range(40)
    ]

    table = fitted(lessons)

    assert intent_of(table, frozenset({"GIVE", "a date"}), "personal") == "share"
    assert intent_of(table, frozenset({"GIVE", "REPORT"}), "personal") == "none"
    assert fitted(lessons) == table


@pytest.mark.parametrize("language", sorted(CLOCKS))
def test_every_clue_that_has_points_can_still_be_found(language: str) -> None:
    """When a group is renamed, `make points` counts anew."""
    grammar = next(one for one in languages().grammars if one.vocabulary.language == language)
    beside = {clue for clue in tables()[language] if " " in clue and clue.islower()} | {"attached", ""}
    named = {part.strip("^$") for clue in tables()[language] if clue not in beside for part in clue.split()}

    assert all(grammar.signs(name) for name in named)  # which raises KeyError for a name that nobody has


def test_the_language_of_a_sentence_and_its_clues_are_told_to_who_counts() -> None:
    language, found = clues(sentence_of(asked("please share the budget with Lee by Friday")))

    assert language == "en"
    assert {"SHARE", "^PLEASE", "PLEASE SHARE", "a courtesy", "a document"} <= found


async def test_a_change_that_is_not_understood_changes_nothing_and_is_said(adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Patti and Diego")

    answer = await adele.says("no expiry")

    assert "I did not understand what shall be different" in answer.said
    assert (await adele.sees(form.message)).values == form.values
