"""What people type, and what it means. The sentences stand in sentences/en.txt."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.intent import understand
from bot.intent.lines import answer_line
from bot.model import Mention, Sentence, Wish

SENTENCES = Path(__file__).parent / "sentences" / "en.txt"
NOW = "2026-03-10T14:30:00"
MENTIONS = [
    {"name": "ShareBot", "kind": "bot", "id": "28:bot"},
    {"name": "Lee Gu", "kind": "user", "id": "u-lee"},
    {"name": "Lee", "kind": "user", "id": "u-lee"},
    {"name": "Gu", "kind": "user", "id": "u-lee"},
    {"name": "Patti Fernandez", "kind": "user", "id": "u-patti"},
    {"name": "Designers", "kind": "tag", "id": "t-design"},
]
KEYS = {"id", "intent", "files", "recipients", "role", "message", "expiry", "notify", "sign_in"}


def _examples() -> list[tuple[str, str]]:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [
        (said, meant) for line in lines if not line.startswith("#") and "=>" in line for said, meant in [_cut(line)]
    ]


def _cut(line: str) -> tuple[str, str]:
    said, _, meant = line.rpartition(" => ")
    return said, meant


def answered(said: str, *, now: str = NOW, context: dict[str, Any] | None = None) -> dict[str, Any]:
    """The answer of the command line to a sentence; `[channel]` and `[attached a, b]` stand before it."""
    asked: dict[str, Any] = {"id": "1", "locale": "en-GB", "scope": "personal", "now": now, "tz": "Europe/London"}
    asked |= {"mentions": MENTIONS, "attachments": [], "context": context}
    while around := re.match(r"\[(channel|attached [^]]*)\] ", said):
        said = said[around.end() :]
        if around[1] == "channel":
            asked["scope"] = "channel"
        else:
            asked["attachments"] = around[1].removeprefix("attached ").split(", ")
    answer = json.loads(answer_line(json.dumps(asked | {"text": said})))
    assert isinstance(answer, dict)
    return answer


def shown(answer: dict[str, Any]) -> str:
    """An answer in the notation of the sentences' file."""
    said = [answer["intent"], *map(_file, answer["files"]), *map(_recipient, answer["recipients"])]
    said += [f"role {answer['role']}"] if answer["role"] else []
    said += [f"asks {answer['role_requested']}"] if "role_requested" in answer else []
    said += [f"message {answer['message']}"] if answer["message"] else []
    said += [f"until {answer['expiry']}"] if answer["expiry"] else []
    yes_no = {True: "yes", False: "no"}
    said += [f"mail {yes_no[answer['notify']]}"] if answer["notify"] is not None else []
    said += [f"sign-in {yes_no[answer['sign_in']]}"] if answer["sign_in"] is not None else []
    return "; ".join(said)


def _file(file: dict[str, str]) -> str:
    match file["kind"], file["value"]:
        case "context", value:
            name = "last" if value == "last_share" else value
        case "local_path", value:
            name = f"path {value}"
        case "query", value:
            name = f"file {value}"
        case kind, value:
            name = f"{kind} {value}"
    hints = ", ".join(f"{hint} {file[hint]}" for hint in ("type", "owner", "version") if hint in file)
    return f"{name} {{{hints}}}" if hints else name


def _recipient(one: dict[str, str]) -> str:
    match one["kind"], one["value"]:
        case "conversation", _:
            name = "here"
        case "anyone", _:
            name = "anyone"
        case "context", value:
            name = f"to {'last' if value == 'last_share' else value}"
        case (("name" | "email"), value):
            name = f"to {value}"
        case kind, value:
            name = f"{kind} {value}"
    name += f" ({one['hint']})" if "hint" in one else ""
    name += f" ={one['role']}" if "role" in one else ""
    return name + (" -out" if one.get("exclude") else "")


@pytest.mark.parametrize(("said", "meant"), _examples())
def test_a_sentence_means_what_it_says(said: str, meant: str) -> None:
    answer = answered(said)

    assert shown(answer) == meant
    assert answer.keys() - {"role_requested"} == KEYS


# --- what stood around a sentence ------------------------------------------------------------------------

FORM = {
    "draft": {
        "files": [{"kind": "query", "value": "travel policy"}],
        "recipients": [{"kind": "mention", "value": "u-patti"}, {"kind": "name", "value": "Diego"}],
        "role": "read",
    },
    "last_person": "u-patti",
}
LAST = {
    "last_share": {"id": "s1", "file": "Budget.xlsx", "recipients": ["u-ryan", "u-lee"], "role": "write"},
    "last_person": "u-ryan",
}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Isaiah should be able to change it, Diego only look", "correct; to Isaiah =write; to Diego =read"),
        ("view only is enough, and leave Diego out", "correct; to Diego -out; role read"),
        ("put Isaiah in instead of Diego", "correct; to Diego -out; to Isaiah"),
        ("replace Diego with Lee", "correct; to Diego -out; to Lee"),
        ("not Diego, Lee", "correct; to Diego -out; to Lee"),
        ("make it edit", "correct; role write"),
        ("actually, edit rights please", "correct; role write"),
        ("until Friday instead", "correct; until 2026-03-13"),
        ("also add Lee", "correct; to Lee"),
        ("and Lee too please", "correct; to Lee"),
        ("with Lee as well", "correct; to Lee"),
        ("add lee@contoso.com", "correct; to lee@contoso.com"),
        ("let Isaiah edit", "correct; to Isaiah =write"),
        ("let her edit it", "correct; to u-patti =write"),
        ("she only needs to view", "correct; role read"),
        ("remove Diego", "correct; to Diego -out"),
        ("without Diego", "correct; to Diego -out"),
        ("I meant the Q3 report", "correct; file Q3 report"),
        ("use Budget.xlsx instead", "correct; file Budget.xlsx"),
        ("no mail", "correct; mail no"),
        ("require sign-in", "correct; sign-in yes"),
        ("note: see you on Monday, Ryan", "correct; message see you on Monday, Ryan"),
        ("share the budget with Ryan", "share; file budget; to Ryan"),
        ("who has the travel policy?", "list_access; file travel policy"),
        ("never mind", "cancel"),
        ("thanks", "thanks"),
        ("yes", "none"),
        ("ok, go ahead", "none"),
        ("sounds good", "none"),
        ("Diego is on vacation", "none"),
        ("what is our market share?", "none"),
    ],
)
def test_a_sentence_changes_the_open_form(said: str, meant: str) -> None:
    assert shown(answered(said, context=FORM)) == meant


def test_the_person_that_a_correction_rules_out_is_named_by_id() -> None:
    answer = answered("not that one, the Patti in Legal", context=FORM)

    assert answer["intent"] == "correct"
    assert answer["recipients"] == [{"kind": "name", "value": "Patti", "hint": "Legal", "not": "u-patti"}]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("undo that", "revoke; last; to last"),
        ("give her edit rights", "share; to u-ryan; role write"),
        ("give him access to the budget", "share; file budget; to u-ryan"),
        ("share the plan with the same people", "share; file plan; to last"),
        ("share the plan with them", "share; file plan; to last"),
        ("share the same file with Lee", "share; last; to Lee"),
        ("share the plan with Lee, same rights as before", "share; file plan; to Lee; role write"),
        ("make him a viewer", "change_role; to u-ryan; role read"),
    ],
)
def test_a_sentence_goes_back_to_the_last_share(said: str, meant: str) -> None:
    assert shown(answered(said, context=LAST)) == meant


def test_a_pronoun_without_anybody_to_mean_is_nobody() -> None:
    assert shown(answered("share the budget with her")) == "share; file budget"


def test_a_weekday_is_the_next_one_from_the_day_it_is_said() -> None:
    days = {"2026-03-09": "2026-03-13", "2026-03-13": "2026-03-20", "2026-03-14": "2026-03-20"}

    said = {day: answered("share this with Lee until Friday", now=f"{day}T09:00:00")["expiry"] for day in days}

    assert said == days


def test_a_leap_day_waits_for_its_year() -> None:
    assert answered("share this with Lee until 29 February")["expiry"] == "2028-02-29"


def test_the_end_of_a_month_after_its_31st_is_its_own_last_day() -> None:
    assert answered("share this with Lee for a month", now="2026-01-31T09:00:00")["expiry"] == "2026-02-28"


def test_a_line_that_is_no_question_is_answered_and_breaks_nothing() -> None:
    for line in ("", "{", "[]", '"text"', "{}", '{"text": 5}', '{"text": "hi", "now": "yesterday"}'):
        assert json.loads(answer_line(line))["intent"] == "none"


# --- whatever the text -----------------------------------------------------------------------------------

PIECES = """
    share send give let add remove revoke extend change make who with to for from and or but not , . : ; - " ' ( )
    the a my this it him them Ryan Lee Patti ryan@contoso.com Budget.xlsx https://contoso.sharepoint.com/x C:\\x budget
    policy edit view read-only access rights until Friday for 3 days next week 28 March 3/4 2026-04-01 saying note
    message no mail sign-in please thanks everyone here anyone <at>Lee</at> &amp; – “ ” as can only should
"""
_ANY_PIECE = st.sampled_from([*PIECES.split(), "\n", "\u00a0"])
_REPEATED = st.lists(_ANY_PIECE, min_size=1, max_size=5).map(lambda pieces: "share " + " ".join([*pieces] * 30))
TEXTS = st.one_of(st.text(max_size=300), st.lists(_ANY_PIECE, max_size=60).map(" ".join), _REPEATED)


def meant(text: str, **around: Any) -> Wish:
    lee = Mention(kind="user", id="u-lee", name="Lee")
    return understand(Sentence(text=text, now=datetime.fromisoformat(NOW), mentions=(lee,), **around))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
@example("<at>" * 5000)
@example("<p " * 6000)
@example("share " * 3000)
@example("share a with b, " * 1200)
@example("with Ryan and " * 1500)
@example("a.b.c@" * 3000)
@example('"' * 9999)
@example("c:\\ " * 4000)
@example("Ryan can edit, " * 60)
@example("Ryan from the Sales team, " * 60)
@example("- owners " * 60)
@example("give Ryan access to " * 900)
@example("until " * 3000)
@example("\ue000share this with \ue001")
@example("İ" * 500)
def test_no_text_raises_or_takes_long(text: str) -> None:
    begun = time.process_time()

    meant(text)

    assert time.process_time() - begun < 0.25


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="\"'“”„«»「」『』‘’`´ʼ<>&\n\r"), max_size=120), st.booleans())
def test_a_message_never_changes_who_gets_what(words: str, quoted: bool) -> None:
    message = f'"x {words} y"' if quoted else f"x {words} y"

    wish = meant(f"share the budget with Ryan, note: {message}")

    expected = meant("share the budget with Ryan")
    assert wish.model_copy(update={"message": None}) == expected
    assert wish.message is not None


def test_a_request_inside_a_message_stays_a_message() -> None:
    request = meant("share the budget with Ryan")
    for said, _ in _examples():
        quotable = " ".join(re.sub(r"<[^>]*>|[\"'“”]|&\w+;|\[.*\]", " ", said).split())

        wish = meant(f'share the budget with Ryan, message: "{quotable}"')

        assert wish == request.model_copy(update={"message": quotable}), said


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["share", "let me share", "I shared", "give", "send", "stop sharing"]),
    st.lists(
        st.sampled_from(
            ["the", "a", "my", "Budget.xlsx", '"Q3 plan"', "view", "edit", "access", "until Friday", "no mail", "and"]
        )
    ),
)
def test_without_a_person_nobody_is_named(begun: str, words: list[str]) -> None:
    assert meant(" ".join([begun, *words])).recipients == ()


def test_capitals_spaces_and_the_spelling_of_signs_change_nothing() -> None:
    for said, expected in _examples():
        if "[" in said or "message" in expected or "; path" in expected:
            continue
        variants = {
            said.replace(" ", "  "),
            said.replace("'", "&#39;").replace(" with ", "&nbsp;with&#160;"),
            unicodedata.normalize("NFD", said),
            said if "<at>" in said or "&" in said else said.upper(),
        }

        assert {shown(answered(variant)).casefold() for variant in variants} == {expected.casefold()}, said


def test_a_sentence_takes_no_time_worth_speaking_of() -> None:
    sentences = [Sentence(text=said, now=datetime.fromisoformat(NOW)) for said, _ in _examples()]
    for sentence in sentences:
        understand(sentence)

    begun = time.process_time()
    for sentence in sentences:
        understand(sentence)

    assert (time.process_time() - begun) / len(sentences) < 0.003  # ten times what it takes
