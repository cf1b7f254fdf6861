"""Cards: what they say, that strangers' words stay plain text, and that Teams can draw them."""

from __future__ import annotations

import json
import os
import re
import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from microsoft_teams.cards import AdaptiveCard, core
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot import errors
from bot.model import (
    Doubt,
    File,
    Grant,
    GrantState,
    Person,
    Recipient,
    Role,
    Scope,
    ShareRequest,
    Wish,
    WishedRecipient,
)
from bot.texts import texts
from cards.access import Given, Right, access, unread
from cards.announce import about_access, announce, closed
from cards.confirm import MOST, confirm
from cards.elements import LIMIT, escaped, file_title, fit, heading, person_title, plain, strong, words
from cards.form import Limits, form, wished
from cards.later import later, reminder
from cards.link import link
from cards.mine import Past, mine
from cards.notice import cancelled, expired, help_card, not_understood, note, thanks, welcome
from cards.presses import (
    Access,
    Back,
    Cancel,
    Confirm,
    Details,
    EndNow,
    Extend,
    Later,
    LetEnd,
    Look,
    Lower,
    MakeLink,
    Open,
    Press,
    Raise,
    Remove,
    Renew,
    Retry,
    SignOut,
    Submit,
    Undo,
    button,
    file_choice,
    person_choice,
    read_file_choice,
    read_person_choice,
    read_press,
)
from cards.promises import Promise, kept, lapsed, none_left, would_be_lost
from cards.received import received
from cards.render import render
from cards.result import result
from cards.signin import signin
from cards.told import told
from cards.which import which
from cards.working import working

GOLDEN = Path(__file__).parent / "golden"

t = texts("en-GB")
TODAY = date(2026, 11, 21)
UNTIL = datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)
DRAFT = "Zk3xPq7yW9aB2cD4eF6gH8jK"


class Named(BaseModel):
    """Somebody the sentence named, as the bot keeps them."""

    model_config = ConfigDict(frozen=True)

    words: str
    role: Role | None = None
    found: tuple[Person, ...] = ()
    close: bool = False
    untold: bool = False


RYAN = Person(kind="member", id="a1", name="Ryan Gregg", mail="ryan@contoso.com", detail="Finance")
PARK = Person(kind="member", id="a2", name="Ryan Park", mail="ryan.park@contoso.com", detail="Sales")
LEE = Person(kind="member", id="a3", name="Lee Gu", mail="lee@contoso.com", detail="Engineering")
MEGAN = Person(kind="member", id="a4", name="Megan Bowen", mail="megan@contoso.com")
GUEST = Person(kind="guest", id="a5", name="Alex Wilber", mail="alex@fabrikam.com")
KIM = Person(kind="outsider", name="kim@fabrikam.com", mail="kim@fabrikam.com", typed=True)
TEAM = Person(kind="group", id="a6", name="Sales Team", mail="sales@contoso.com")
BUDGET = File(
    drive_id="b!d1",
    item_id="01A",
    name="Budget.xlsx",
    path="Documents/Finance",
    owner="Adele Vance",
    web_url="https://contoso-my.sharepoint.com/personal/adele_contoso_com/Documents/Finance/Budget.xlsx",
)
OLD_BUDGET = BUDGET.model_copy(update={"item_id": "01B", "path": "Documents/Archive"})


def asking(**changes: Any) -> AdaptiveCard:
    given: dict[str, Any] = {"draft_id": DRAFT, "scope": "personal", "today": TODAY}
    return form(t, **(given | changes))


def to(person: Person, role: Role = "read") -> Recipient:
    return Recipient(person=person, role=role)


def request(*recipients: Recipient, **changes: Any) -> ShareRequest:
    given: dict[str, Any] = {"file": BUDGET, "recipients": recipients or (to(RYAN),)}
    return ShareRequest(**(given | changes))


def grant(n: int, person: Person, state: GrantState, *, role: Role = "read", **fields: Any) -> Grant:
    return Grant(share_id="s1", n=n, recipient=to(person, role), state=state, **fields)


MIXED = [
    grant(0, RYAN, "verified", role="write", roles=("write",), until=UNTIL),
    grant(1, GUEST, "sent"),
    grant(2, KIM, "refused", role="write", cause="SharingFailed"),
    grant(3, LEE, "in_doubt"),
    grant(4, MEGAN, "verified", roles=("read",), mail_failed=True),
    grant(5, PARK, "verified", had=("write",), roles=("write",)),
]
OUTWARD = request(
    to(RYAN), to(GUEST), to(KIM, "write"), message="Here's the file.\nPlease see **sheet 2** first.", until=UNTIL
)

ENDED = [
    grant(0, RYAN, "verified", role="write", ended_at=UNTIL, ended_as="gone"),
    grant(1, MEGAN, "verified", role="write", ended_at=UNTIL, ended_as="lowered", roles=("read",)),
    grant(2, LEE, "verified", ended_at=UNTIL, ended_as="changed", roles=("write",)),
    grant(3, PARK, "verified", had=("write",), ended_at=UNTIL, ended_as="kept", roles=("write",)),
    grant(4, KIM, "sent", permission_id="p4", trouble="SignInNeeded"),
    grant(5, GUEST, "sent", permission_id="p5", asked="end"),
]
RIGHTS = [
    Right("owner", "owner", "Adele Vance", "adele@contoso.com"),
    Right("write", "direct", "Ryan Gregg", "ryan@contoso.com", given=Given(DRAFT, 0, UNTIL, "write")),
    Right("read", "invited", "kim@fabrikam.com", "kim@fabrikam.com", given=Given(DRAFT, 1, link=True)),
    Right("read", "inherited", "Sales Team", "sales@contoso.com", group=True),
    Right("read", "organisation_link"),
    Right("write", "open_link"),
    Right("read", "link", "Alex Wilber", "alex@fabrikam.com"),
]

SAMPLES: dict[str, AdaptiveCard] = {
    "about-access": about_access(t, draft_id=DRAFT, name="Adele Vance"),
    "access": access(
        t, file=BUDGET, rights=RIGHTS, said=[("What you gave Lee Gu here is taken back.", "good")], whole=False
    ),
    "access-unread": unread(
        t, file=BUDGET, share_id=DRAFT, why="Microsoft 365 did not answer.", said=[("Changing …", "subtle")]
    ),
    "access-nobody": access(t, file=BUDGET, rights=[], only=True),
    "later": later(
        t,
        share_id=DRAFT,
        file=BUDGET,
        grants=[grant(0, RYAN, "verified", until=UNTIL)],
        today=TODAY,
        value=date(2027, 1, 31),
        problem="That day is over. Choose today or a later day.",
    ),
    "link": link(
        t,
        share_id=DRAFT,
        file=BUDGET,
        recipients=[to(RYAN), to(KIM)],
        urls=["https://contoso-my.sharepoint.com/:x:/g/personal/adele_contoso_com/EabcD"],
    ),
    "lapsed": lapsed(t, [Promise(DRAFT, BUDGET, ["Ryan Gregg", "Lee Gu"], UNTIL)]),
    "kept": kept(t, []),
    "received": received(
        t, sharer="Adele Vance", file=BUDGET, role="write", message="Please see **sheet 2** first.", until=UNTIL
    ),
    "none-left": none_left(t, DRAFT),
    "would-be-lost": would_be_lost(t, [Promise(DRAFT, BUDGET, ["Ryan Gregg"], UNTIL)] * 12),
    "mine": mine(
        t,
        lately=[Past(DRAFT, UNTIL, BUDGET, [grant(0, RYAN, "verified"), grant(1, KIM, "refused")])],
        earlier=[Past(DRAFT, UNTIL, OLD_BUDGET, ENDED[:4])],
    ),
    "mine-nothing": mine(t, lately=[]),
    "reminder": reminder(
        t,
        share_id=DRAFT,
        file=BUDGET,
        today=TODAY,
        value=date(2027, 1, 31),
        grants=[grant(0, RYAN, "verified", until=UNTIL), grant(1, KIM, "sent", role="write", until=UNTIL)],
    ),
    "result-ended": result(t, share_id=DRAFT, draft_id=DRAFT, request=OUTWARD, grants=ENDED),
    "told-ended": told(
        t, draft_id=DRAFT, scope="channel", sharer="Adele Vance", file_words="Budget.xlsx", members=[], ended=2
    ),
    "which": which(t, draft_id=DRAFT, files=[BUDGET, OLD_BUDGET]),
    "announce": announce(t, draft_id=DRAFT, name="Adele Vance"),
    "announce-changed": announce(t, draft_id=DRAFT, name="Adele Vance", viewers=["29:adele"]),
    "cancelled": cancelled(t),
    "closed": closed(t, name="Adele Vance"),
    "closed-quietly": closed(t, name="Adele Vance", draft_id=DRAFT, viewers=["29:adele"]),
    "confirm": confirm(
        t,
        draft_id=DRAFT,
        request=OUTWARD,
        reasons={"outside", "outside_edit", "raised"},
        changes=["new", "same", "raised"],
    ),
    "confirm-doubts": confirm(
        t,
        draft_id=DRAFT,
        request=request(to(RYAN), to(GUEST), to(KIM), file=BUDGET.model_copy(update={"folder": True})),
        reasons={"outside"},
        changes=["new", "new", "new"],
        doubts=[
            (),
            (Doubt(kind="letters"),),
            (Doubt(kind="lookalike", domain="fabrlkam.com", like="fabrikam.com"), Doubt(kind="first_time")),
        ],
    ),
    "confirm-group": confirm(t, draft_id=DRAFT, request=request(to(TEAM), notify=False), reasons={"broad"}),
    "confirm-unchosen": confirm(
        t, draft_id=DRAFT, request=request(to(RYAN)), reasons={"unchosen"}, unchosen=["Lee", "Zorro"]
    ),
    "expired": expired(t),
    "form": asking(files=[BUDGET], file_words="Budget", people=[Named(words="Ryan", found=(RYAN,))]),
    "form-ambiguous": asking(
        scope="channel",
        files=[BUDGET, OLD_BUDGET],
        file_words="Budget",
        people=[Named(words="Ryan", found=(RYAN, PARK))],
    ),
    "form-close": asking(
        version=1,
        files=[BUDGET.model_copy(update={"modified": UNTIL, "folder": True})],
        file_words="budget",
        files_close=True,
        people=[Named(words="Ryan", found=(RYAN, PARK), close=True)],
    ),
    "form-empty": asking(),
    "form-several": asking(
        scope="channel",
        files=[BUDGET],
        people=[
            Named(words="Ryan Gregg", found=(RYAN,)),
            Named(words="Lee", role="write", found=(LEE,)),
            Named(words="kim@fabrikam.com", found=(KIM,)),
        ],
        typed={"emails": "kim@fabrikam.com", "until": "2026-12-31", "message": "The numbers for Monday."},
    ),
    "form-problems": asking(
        scope="groupChat",
        file_words="Bugdet",
        people=[Named(words="Rian")],
        typed={"file": "", "people": "", "emails": "ryan@contoso", "notify": "false", "sign_in": "false"},
        problems={
            "": ["Microsoft 365 is busy. Please try again in a few minutes."],
            "file": ["Choose the file you want to share."],
            "emails": ["“ryan@contoso” is not an e-mail address."],
            "notify": ["Keep the e-mail or the sign-in: one of them is needed."],
        },
        hints={"role": ["I cannot let people comment only. Choose view or edit."]},
    ),
    "form-limited": asking(
        scope="channel",
        files=[BUDGET],
        people=[Named(words="Lee", found=(LEE,))],
        limits=Limits(must_end=True, last_day=TODAY + timedelta(days=90), must_sign_in=True),
    ),
    "help": help_card(t, "personal"),
    "not-understood": not_understood(t, "channel"),
    "note": note("Only the person who asked can use this card. Nothing was changed."),
    "result": result(
        t,
        draft_id=DRAFT,
        share_id=DRAFT,
        request=request(to(RYAN, "write"), message="Here's the file.", until=UNTIL),
        grants=[grant(0, RYAN, "verified", role="write", roles=("write",), until=UNTIL)],
    ),
    "result-mixed": result(t, draft_id=DRAFT, request=OUTWARD, grants=MIXED),
    "thanks": thanks(t),
    "told": told(
        t,
        draft_id=DRAFT,
        scope="channel",
        sharer="Adele Vance",
        file_words="Budget.xlsx",
        members=[("Ryan Gregg", "read"), ("Lee Gu", "write")],
        outside=2,
        failed=1,
        viewers=["29:adele"],
    ),
    "told-later": told(
        t, draft_id=DRAFT, scope="channel", sharer="Adele Vance", members=[("Ryan Gregg", "write")], later=1
    ),
    "told-doubtful": told(
        t, draft_id=DRAFT, scope="channel", sharer="Adele Vance", members=[], doubtful=1, file_words="Budget.xlsx"
    ),
    "told-nothing": told(t, draft_id=DRAFT, scope="groupChat", sharer="Adele Vance", members=[], failed=1),
    "welcome": welcome(t, "channel"),
    "working": working(t, OUTWARD),
}


# --- what Teams can draw -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_a_card_holds_only_what_teams_knows(name: str) -> None:
    assert list(faults(render(SAMPLES[name]))) == []


def test_the_walker_finds_what_is_wrong() -> None:
    broken = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [
            {"type": "TextBlock", "text": "", "wrap": True},
            {"type": "TextBlok", "text": "x"},
            {"type": "TextBlock", "text": "x", "colour": "Good"},
            {"type": "TextBlock", "text": "x", "color": "Pink"},
            {"type": "Input.Text", "id": "a", "isRequired": True},
            {"type": "Input.Text", "id": "a", "label": "A", "maxLength": 20.0},
            {"type": "Input.ChoiceSet", "label": "B", "choices.data": {"type": "Data.Query", "datset": "files"}},
        ],
    }

    found = "\n".join(faults(broken))

    for wrong in (
        "empty text",
        "TextBlok",
        "colour",
        "color",
        "no label",
        "no errorMessage",
        "twice",
        "float",
        "datset",
    ):
        assert wrong in found
    assert "no id" in found


@pytest.mark.parametrize("name", SAMPLES)
def test_a_card_looks_as_it_did(name: str) -> None:
    path = GOLDEN / f"{name}.json"
    now = json.dumps(render(SAMPLES[name]), ensure_ascii=False, indent=2) + "\n"

    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(now, encoding="utf-8")

    assert path.read_text(encoding="utf-8") == now, "changed on purpose? UPDATE_GOLDEN=1 pytest tests/test_cards.py"


def test_every_golden_file_has_its_card() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(SAMPLES)


def test_rendering_twice_gives_two_cards_that_share_nothing() -> None:
    first, second = render(help_card(t, "personal")), render(help_card(t, "personal"))

    first["body"].clear()

    assert second["body"]
    assert second == render(help_card(t, "personal"))


def test_colours_and_sizes_are_the_hosts_so_that_light_and_dark_both_work() -> None:
    everything = json.dumps([render(card) for card in SAMPLES.values()])

    assert not re.search(r"#[0-9a-fA-F]{6}\b|backgroundImage|rgb\(", everything)


@pytest.mark.parametrize("scope", typing.get_args(Scope))
@pytest.mark.parametrize("letter", ["W", "界", "🙂", '"', "_"])
def test_no_card_outgrows_what_teams_takes(letter: str, scope: Scope) -> None:
    long = letter * 400
    crowd = [
        Person(kind="guest", id=f"{n:08}-0000-4000-8000-{n:012}", name=f"{n}{long}", mail=f"{n}@{long}", detail=long)
        for n in range(60)
    ]
    files = [File(drive_id="b" * 66, item_id=f"{n:034}", name=long, path=long, owner=long) for n in range(40)]
    people = [Named(words=long, role="write", found=(person,)) for person in crowd[:MOST]]
    everyone = request(*(to(person, "write") for person in crowd[:MOST]), file=files[0], message=letter * 2_000)
    grants = [grant(n, person, "in_doubt", had=(long,), mail_failed=True) for n, person in enumerate(crowd)]
    problems = {field: [long] for field in ("", "file", "people", "emails", "role", "message", "until", "notify")}
    hints = {field: [long] for field in ("file", "people", "role")}

    cards = {
        "form": asking(
            scope=scope,
            files=files,
            file_words=long,
            people=people,
            typed={"file": "", "message": letter * 2_000, "emails": letter * 4_000, "until": "2026-12-31"},
            problems=problems,
            hints=hints,
        ),
        "confirm": confirm(t, draft_id=DRAFT, request=everyone, reasons={"outside", "outside_edit", "broad"}),
        "result": result(t, draft_id=DRAFT, request=everyone, grants=grants),
        "working": working(t, everyone),
        "announce": announce(t, draft_id=DRAFT, name=long),
        "told": told(
            t,
            draft_id=DRAFT,
            scope=scope,
            sharer=long,
            file_words=long,
            members=[(person.name, "read") for person in crowd],
            outside=3,
            viewers=[f"29:{n:064}" for n in range(90)],
        ),
    }

    sizes = {name: len(json.dumps(render(card), ensure_ascii=False).encode()) for name, card in cards.items()}
    assert {name: size for name, size in sizes.items() if size > LIMIT} == {}


# --- strangers' words --------------------------------------------------------------------------------

HOSTILE = [
    "**bold**",
    "__bold__",
    "*it*",
    "_it_",
    "~~gone~~",
    "`code`",
    "```\ncode\n```",
    "[click](https://evil.example)",
    "[click](javascript:alert(1))",
    "![pixel](https://evil.example/p.png)",
    "<https://evil.example>",
    "<b>bold</b>",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<at>Adele</at>",
    "# Title",
    "## Title",
    "> quoted",
    "- item",
    "* item",
    "+ item",
    "1. item",
    "1) item",
    "a\n\n# Title",
    "a\r\n- item",
    "| a | b |",
    "---",
    "&lt;b&gt;",
    "&#91;x&#93;",
    "\\[x\\](https://evil.example)",
    "{name}",
    "{0}",
    "${name}",
    "%s %(name)s",
    "{{DATE(2026-11-21T00:00:00Z,SHORT)}}",
    "Budget\u202excod.exe",
    "\u2066Budget\u2069",
    "a\x00b\x02c\x03d\x1b[31m",
    "half \ud83d of a pair",
    "zero\u200bwidth\ufeff",
    "</at> https://evil.example \u2028 next",
]

MACRO_PLACES = {("TextRun", "text"), ("TextBlock", "text"), ("Input.ChoiceSet", "label")}
"""Where clients turn `{{DATE(…)}}` into a date."""

PLAIN_PLACES = {
    ("TextRun", "text"),
    ("Input.Text", "value"),
    ("Input.ChoiceSet", "label"),
    ("Input.ChoiceSet", "value"),
    ("Choice", "title"),
    ("Choice", "value"),
    ("Action.Execute", "title"),
    ("AdaptiveCard", "fallbackText"),
}
"""Where no client reads Markdown. Titles of radio buttons and check boxes are not among them."""


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_stranger_wrote_is_never_markdown(name: str) -> None:
    mark = "Zyx"
    cards = cards_about(f"{mark}{name}")

    places = {place for card in cards for place, text in strings(render(card)) if mark in text}

    assert places
    assert places <= PLAIN_PLACES


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_stranger_wrote_has_no_hidden_signs(name: str) -> None:
    for card in cards_about(name):
        rendered = render(card)
        json.dumps(rendered, ensure_ascii=False).encode()
        for place, text in strings(rendered):
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]", text)
            assert "{{" not in text or place not in MACRO_PLACES


def test_a_file_name_cannot_turn_its_own_end_round() -> None:
    assert plain("Budget\u202excod.exe") == "Budgetxcod.exe"


def test_a_name_is_one_line() -> None:
    assert plain("Ryan\n\n# Gregg\u2028x") == "Ryan # Gregg x"


@pytest.mark.parametrize("sentence", ["*a*", "[a](b)", "# a", "1. a", "- a", "a\n# b", "<b>", "&amp;", "`a`"])
def test_a_heading_shows_markdown_instead_of_reading_it(sentence: str) -> None:
    text = heading(sentence).text or ""

    assert re.sub(r"\\(.)", r"\1", text) == plain(sentence)
    assert not re.search(r"(?<!\\)[*\[\]<>`&]|^(?:#|-|\d+\.)", text)


def test_a_heading_of_ours_needs_no_escapes() -> None:
    assert escaped("Shared with 2 of 3 people: “e-mail”, done.") == "Shared with 2 of 3 people: “e-mail”, done."


def test_only_the_gap_is_bold() -> None:
    runs = render(card_of(words(f"{strong('Adele')} shared {strong('Budget.xlsx')}.")))["body"][0]["inlines"]

    assert [(run["text"], run.get("weight")) for run in runs] == [
        ("Adele", "Bolder"),
        (" shared ", None),
        ("Budget.xlsx", "Bolder"),
        (".", None),
    ]


def test_a_long_name_keeps_its_ending() -> None:
    short = fit("Quarterly " * 40 + "report.docx", 100)

    assert len(short.encode()) <= 100
    assert short.startswith("Quarterly")
    assert short.endswith("report.docx")


def test_a_long_word_may_break_and_stays_the_same_word() -> None:
    name = "Quarterly_Business_Review_Final_reviewed_by_legal.docx"

    text = render(card_of(words(name)))["body"][0]["inlines"][0]["text"]

    assert "_\u200b" in text
    assert text.replace("\u200b", "") == name


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "http://contoso.com/x", "file:///etc/passwd", "https://a\nb", "https://" + "x" * 3000, ""],
)
def test_only_https_can_be_opened(url: str) -> None:
    card = result(
        t,
        draft_id=DRAFT,
        request=request(file=BUDGET.model_copy(update={"web_url": url})),
        grants=[grant(0, RYAN, "verified")],
    )

    assert "actions" not in render(card)


# --- presses -----------------------------------------------------------------------------------------

PRESSES: list[Press] = [
    Open(draft=DRAFT),
    Submit(draft=DRAFT),
    Confirm(draft=DRAFT),
    Back(draft=DRAFT),
    Cancel(draft=DRAFT),
    Details(draft=DRAFT),
    Retry(draft=DRAFT),
    Look(draft=DRAFT),
]
ABOUT_SHARES: list[Press] = [
    Undo(share=DRAFT),
    Remove(share=DRAFT, n=0),
    Lower(share=DRAFT, n=0),
    Raise(share=DRAFT, n=0),
    Later(share=DRAFT, n=0),
    Extend(share=DRAFT, ns=[0]),
    LetEnd(share=DRAFT),
    MakeLink(share=DRAFT),
    Renew(share=DRAFT),
    EndNow(share=DRAFT),
    SignOut(share=DRAFT),
    Access(share=DRAFT),
]


@pytest.mark.parametrize("press", ABOUT_SHARES, ids=lambda press: str(press.verb))
def test_a_button_about_a_share_carries_the_share_and_the_person(press: Press) -> None:
    action = render(card_of(action=button("Go", press)))["actions"][0]

    assert action["data"] in ({"share": DRAFT}, {"share": DRAFT, "n": 0}, {"share": DRAFT, "ns": [0]})
    assert read_press(action["verb"], action["data"]) == press


@pytest.mark.parametrize("press", PRESSES, ids=lambda press: str(press.verb))
def test_what_a_button_carries_comes_back_as_the_same_press(press: Press) -> None:
    action = render(card_of(action=button("Go", press)))["actions"][0]

    assert action["data"] == {"draft": DRAFT}
    assert read_press(action["verb"], action["data"]) == press


def test_a_submitted_form_comes_back_with_all_that_was_typed() -> None:
    typed = {
        "file": "b!d1/01A",
        "people": "member:a1,guest:a5",
        "emails": "kim@fabrikam.com",
        "role": "read",
        "message": "Hello",
        "until": "2026-12-31",
        "notify": "true",
        "sign_in": "false",
        "announce": "true",
        "chat": "true",
        "role_0": "write",
        "role_1": "same",
    }

    press = read_press("submit", {"draft": DRAFT, **typed})

    assert isinstance(press, Submit)
    assert press.roles == {0: "write", 1: ""}
    assert press.typed() == typed | {"role_1": ""}


@pytest.mark.parametrize(
    ("verb", "data"),
    [
        ("grant", {"draft": DRAFT}),
        ("", {"draft": DRAFT}),
        ("open", {}),
        ("open", {"draft": ""}),
        ("open", {"draft": 7}),
        ("open", {"draft": "../x"}),
        ("open", {"draft": "x" * 65}),
        ("open", {"draft": f"{DRAFT}\n"}),
        ("open", {"draft": DRAFT, "owner": "me"}),
        ("confirm", {"draft": DRAFT, "role": "write"}),
        ("submit", {"draft": DRAFT, "role": "owner"}),
        ("submit", {"draft": DRAFT, "role_0": "owner"}),
        ("submit", {"draft": DRAFT, "role_x": "read"}),
        ("submit", {"draft": DRAFT, "role_01": "read"}),
        ("submit", {"draft": DRAFT, "role_99999": "read"}),
        ("submit", {"draft": DRAFT, "roles": {"0": "write"}}),
        ("submit", {"draft": DRAFT, "notify": True}),
        ("submit", {"draft": DRAFT, "notify": "yes"}),
        ("submit", {"draft": DRAFT, "people": ["member:a1"]}),
        ("submit", {"draft": DRAFT, "message": "x" * 20_001}),
        ("submit", {"draft": DRAFT, "message": None}),
        ("submit", {"draft": DRAFT, "file": {"$ne": ""}}),
    ],
)
def test_a_forged_press_is_no_press(verb: str, data: dict[str, object]) -> None:
    assert read_press(verb, data) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
fields = st.sampled_from(
    ["draft", "share", "n", "until", "file", "people", "role", "roles", "role_0", "message", "notify", "verb", ""]
)


@given(
    verb=st.sampled_from([*(press.verb for press in [*PRESSES, *ABOUT_SHARES]), "x"]),
    data=st.dictionaries(fields, json_values),
)
def test_reading_a_press_never_fails(verb: str, data: dict[str, object]) -> None:
    press = read_press(verb, data)

    assert press is None or {data.get("draft"), data.get("share")} & set(
        press.model_dump(include={"draft", "share"}).values()
    )


@given(value=st.text(max_size=80))
def test_reading_a_choice_never_fails(value: str) -> None:
    read_file_choice(value)
    read_person_choice(value)


def test_a_choice_names_its_file_and_its_person() -> None:
    assert read_file_choice(file_choice(BUDGET)) == ("b!d1", "01A")
    assert read_person_choice(person_choice(GUEST)) == ("guest", "a5")
    assert read_person_choice(person_choice(KIM)) is None


@pytest.mark.parametrize("value", ["", "a", "/", "a/", "/b", "a/b/c", "a/../b", "a /b", "a/b\n"])
def test_a_forged_file_choice_is_none(value: str) -> None:
    assert read_file_choice(value) is None


@pytest.mark.parametrize("value", ["", "member:", "owner:a1", "member:a1/../x", "member:a1\n", "group:" + "a" * 65])
def test_a_forged_person_choice_is_none(value: str) -> None:
    assert read_person_choice(value) is None


# --- the form ----------------------------------------------------------------------------------------


def test_the_one_that_fits_is_filled_in() -> None:
    shown = inputs(SAMPLES["form"])

    assert shown["file"]["value"] == "b!d1/01A"
    assert shown["people"]["value"] == "member:a1"
    assert shown["role"]["value"] == "read"


def test_of_two_that_fit_none_is_chosen_and_a_line_says_so() -> None:
    card = SAMPLES["form-ambiguous"]
    shown = inputs(card)

    assert "value" not in shown["file"]
    assert "value" not in shown["people"]
    assert [each["value"] for each in shown["file"]["choices"]] == ["b!d1/01A", "b!d1/01B"]
    assert [each["title"] for each in shown["people"]["choices"]] == [
        "Ryan Gregg · Finance · ryan@contoso.com",
        "Ryan Park · Sales · ryan.park@contoso.com",
    ]
    order = reading(card)
    assert order.index("Two files fit “Budget”. Choose one.") < order.index("File (required)")
    assert order.index("Two people fit “Ryan”. Choose one.") < order.index("People")


def test_a_number_that_may_be_larger_is_not_given_as_the_whole() -> None:
    files = [BUDGET.model_copy(update={"item_id": f"{n:03}"}) for n in range(25)]
    ryans = tuple(RYAN.model_copy(update={"id": f"r{n}"}) for n in range(15))

    order = reading(asking(files=files, file_words="Budget", people=[Named(words="Ryan", found=ryans)]))

    assert "More than 12 files fit “Budget”. Type more of the name." in order
    assert "At least 15 people fit “Ryan”. Choose one, or type more of the name." in order


def test_the_question_goes_once_it_is_answered() -> None:
    card = asking(
        files=[BUDGET, OLD_BUDGET],
        file_words="Budget",
        people=[Named(words="Ryan", found=(RYAN, PARK))],
        typed={"file": "b!d1/01B", "people": "member:a2"},
    )

    assert inputs(card)["file"]["value"] == "b!d1/01B"
    assert inputs(card)["people"]["value"] == "member:a2"
    assert not [line for line in reading(card) if "fit" in line]


def test_nobody_found_is_said() -> None:
    card = asking(file_words="Bugdet", people=[Named(words="Rian")])

    assert "I found no file for “Bugdet”. Please search for it here." in reading(card)
    assert "I found nobody called “Rian”. Search again, or type an e-mail address below." in reading(card)


def test_what_was_typed_is_kept_beside_the_problems() -> None:
    typed = Submit(
        draft=DRAFT,
        people="member:a9",
        emails="ryan@contoso",
        role="write",
        roles={1: ""},
        message="Line one\nLine two",
        until="2026-11-01",
        notify="false",
        sign_in="true",
    ).typed()

    card = asking(
        files=[BUDGET],
        people=[Named(words="Ryan", found=(RYAN,)), Named(words="Lee", role="write", found=(LEE,))],
        typed=typed,
        problems={"file": ["Choose a file."], "emails": ["Not an address."], "until": ["This day is over."]},
        chosen_people=[MEGAN.model_copy(update={"id": "a9"})],
    )

    shown = inputs(card)
    values = {name: shown[name].get("value") for name in shown}
    assert values == {
        "file": None,
        "people": "member:a9",
        "emails": "ryan@contoso",
        "role": "write",
        "role_0": "same",
        "role_1": "same",
        "message": "Line one\nLine two",
        "until": "2026-11-01",
        "notify": "false",
        "sign_in": "true",
        "chat": "false",
    }
    assert "Megan Bowen · megan@contoso.com" in [each["title"] for each in shown["people"]["choices"]]
    order = reading(card)
    assert order.index("Please check 3 fields below.") < order.index("File (required)")
    assert order.index("File (required)") < order.index("Choose a file.") < order.index("People")
    assert order.index("This day is over.") > order.index("Access ends after (optional)")


def test_a_choice_that_nobody_knows_by_name_is_kept_too() -> None:
    shown = inputs(asking(typed={"file": "d9/i9", "people": "member:a8,member:a7"}))

    assert [each["value"] for each in shown["file"]["choices"]] == ["d9/i9"]
    assert [each["value"] for each in shown["people"]["choices"]] == ["member:a8", "member:a7"]


def test_the_settings_wait_behind_a_line_until_one_is_unusual() -> None:
    usual = asking(scope="channel", typed={"notify": "true", "role": "write"})
    dated = asking(typed={"until": "2026-12-31"})
    silent = asking(typed={"notify": "false"})
    wrong = asking(problems={"sign_in": ["Needed."]})

    assert part(usual, "more")["isVisible"] is False
    assert (
        "They get an e-mail and sign in to open the file. Access has no end date. This channel is told who has access."
        in (reading(usual))
    )
    for card in (dated, silent, wrong):
        assert "isVisible" not in part(card, "more")
        assert part(card, "usual") == {}


def test_hidden_settings_are_sent_as_they_stand() -> None:
    shown = inputs(SAMPLES["form-empty"])

    assert shown["notify"]["value"] == "true"
    assert shown["sign_in"]["value"] == "true"
    assert shown["until"]["min"] == "2026-11-21"
    assert "announce" not in shown


def test_several_people_get_a_role_each() -> None:
    shown = inputs(SAMPLES["form-several"])

    assert [(shown[f"role_{n}"]["label"], shown[f"role_{n}"]["value"]) for n in range(3)] == [
        ("Ryan Gregg", "same"),
        ("Lee Gu", "write"),
        ("kim@fabrikam.com", "same"),
    ]
    assert shown["emails"]["value"] == "kim@fabrikam.com"


def test_one_persons_own_role_is_the_role() -> None:
    shown = inputs(asking(people=[Named(words="Ryan", role="write", found=(RYAN,))]))

    assert shown["role"]["value"] == "write"
    assert "role_0" not in shown


def test_what_only_comes_close_is_shown_and_not_chosen() -> None:
    near = Named(words="Lee", found=(LEE,), close=True)
    card = asking(people=[near], files=[BUDGET], file_words="budget", files_close=True)

    shown = inputs(card)

    assert not shown["people"].get("value")
    assert not shown["file"].get("value")
    assert len(shown["people"]["choices"]) == len(shown["file"]["choices"]) == 1
    assert json.dumps(render(card)).count("quite fits what you said") == 2


def test_a_changed_form_says_so_in_its_buttons() -> None:
    buttons = {action["verb"]: action["data"] for action in render(asking(version=3))["actions"]}

    assert buttons["submit"]["version"] == 3
    assert read_press("submit", buttons["submit"]) == Submit(draft=DRAFT, version=3)


def test_two_buttons_of_one_title_say_whom_each_is_about() -> None:
    rows = [each for each in elements(render(SAMPLES["access"])) if each.get("type") == "ActionSet"]

    told = [action["tooltip"] for row in rows for action in row["actions"]]

    assert len(told) > 3
    assert len(set(told)) == len(told), told


def test_an_own_role_survives_that_nobody_else_was_found() -> None:
    nobody = Named(words="Rian")

    assert "role_1" in inputs(asking(people=[nobody, Named(words="Lee", role="write", found=(LEE,))]))
    assert "role_1" not in inputs(asking(people=[nobody, Named(words="Lee", found=(LEE,))]))


def test_every_field_has_the_id_that_the_press_reads() -> None:
    names = set(inputs(SAMPLES["form-several"]))

    assert read_press("submit", {"draft": DRAFT, **dict.fromkeys(names, "")}) is not None
    assert names == {*Submit.model_fields, "role_0", "role_1", "role_2"} - {"draft", "version", "roles"}


def test_share_checks_the_inputs_and_cancel_does_not() -> None:
    share, cancel = render(SAMPLES["form"])["actions"]

    assert (share["title"], share["style"], share["associatedInputs"]) == ("Share", "positive", "auto")
    assert (cancel["title"], cancel["associatedInputs"]) == ("Cancel", "none")


def test_the_sentence_becomes_form_values() -> None:
    wish = Wish(
        intent="share",
        recipients=(
            WishedRecipient(kind="email", value="kim@fabrikam.com"),
            WishedRecipient(kind="name", value="robin@fabrikam"),
            WishedRecipient(kind="context", value="carlos@fabrikam.com"),
            WishedRecipient(kind="email", value="not@fabrikam.com", exclude=True),
            WishedRecipient(kind="name", value="Lee"),
        ),
        role="write",
        message="Hello",
        expiry=date(2026, 12, 31),
        notify=False,
    )

    outside = [Named(words=mail, found=(Person.at(mail),)) for mail in ("kim@fabrikam.com", "carlos@fabrikam.com")]
    said = wished(wish, [*outside, Named(words="Lee", found=(LEE,))])

    assert said == {
        "emails": "kim@fabrikam.com, robin@fabrikam, carlos@fabrikam.com",
        "role": "write",
        "message": "Hello",
        "until": "2026-12-31",
        "notify": "false",
    }


def test_titles_tell_two_of_one_name_apart() -> None:
    day = datetime(2026, 11, 9, 10, 1, tzinfo=UTC)
    assert file_title(t, BUDGET) == "Budget.xlsx · Documents/Finance · Adele Vance"
    assert file_title(t, BUDGET.model_copy(update={"modified": day})).endswith(" · Adele Vance · 9 Nov 2026")
    assert file_title(t, BUDGET.model_copy(update={"folder": True})).startswith("Budget.xlsx (folder) · ")
    assert person_title(t, GUEST) == "Alex Wilber (guest) · alex@fabrikam.com"
    assert person_title(t, TEAM) == "Sales Team (group) · sales@contoso.com"
    assert person_title(t, KIM) == "kim@fabrikam.com"


# --- confirm, result, told ---------------------------------------------------------------------------


def test_the_confirmation_says_all_that_will_happen() -> None:
    said = reading(SAMPLES["confirm"])

    assert said == [
        "Check before you share",
        "2 people are outside your organisation.",
        "Outsiders could change or delete what is in this file.",
        "Somebody who can view now could change or delete what is in this file.",
        "Budget.xlsx",
        "Documents/Finance · Adele Vance",
        "Ryan Gregg",
        "ryan@contoso.com",
        "New",
        "Can view",
        "Alex Wilber",
        "alex@fabrikam.com",
        "Has this access already; nothing changes",
        "⚠ Guest from outside your organisation",
        "Can view",
        "kim@fabrikam.com",
        "⚠ Can view now, could edit then",
        "⚠ Outside your organisation",
        "Can edit",
        "Your message",
        "Here's the file.\nPlease see **sheet 2** first.",
        "They get an invitation by e-mail.",
        "They must sign in to open the file.",
        "Access ends after 31 December 2026.",
        "Share with people outside",
        "Back",
        "Cancel",
    ]


def test_nobody_is_left_out_of_a_confirmation() -> None:
    crowd = [Person(kind="outsider", name=f"p{n}@fabrikam.com", mail=f"p{n}@fabrikam.com") for n in range(MOST)]

    said = " ".join(reading(confirm(t, draft_id=DRAFT, request=request(*map(to, crowd)), reasons={"outside"})))

    assert [person.name for person in crowd if person.name not in said] == []


def test_the_result_tells_each_outcome_apart_with_the_worst_on_top() -> None:
    said = reading(SAMPLES["result-mixed"])

    assert said[0] == "Shared with 4 of 6 people"
    assert said.index("kim@fabrikam.com") < said.index("Lee Gu") < said.index("Ryan Gregg")
    assert following(said, "kim@fabrikam.com") == [t(errors.SharingFailed.text), "Not shared"]
    assert following(said, "lee@contoso.com")[0] == "No clear answer from Microsoft 365: access may be there or not."
    assert "“Try again” looks first, and invites only where access is missing." in said
    assert following(said, "ryan@contoso.com") == ["✓ Has access now.", "Can edit"]
    assert following(said, "alex@fabrikam.com")[0] == "Accepted by Microsoft 365, but not visible there yet."
    assert following(said, "megan@contoso.com")[1] == "The e-mail could not be sent. Please tell them yourself."
    assert following(said, "ryan.park@contoso.com") == ["Already had this access. Nothing changed.", "Can edit"]
    assert said[-2:] == ["Try again", "Open file"]


def test_a_raised_role_is_no_old_access() -> None:
    raised = grant(0, RYAN, "verified", role="write", had=("read",), roles=("write",))

    said = reading(result(t, draft_id=DRAFT, request=request(to(RYAN, "write")), grants=[raised]))

    assert following(said, "ryan@contoso.com") == ["✓ Has access now.", "Can edit"]


@pytest.mark.parametrize(
    ("states", "title"),
    [
        (["verified"], "Shared"),
        (["verified", "sent"], "Shared"),
        (["verified", "sending"], "Sharing …"),
        (["verified", "refused"], "Shared with 1 of 2 people"),
        (["refused", "in_doubt"], "Not certain whether it was shared"),
        (["refused", "refused"], "Not shared"),
        (["verified", "refused later"], "Shared"),
        (["refused", "refused later"], "Not shared"),
        (["refused later", "in_doubt later"], "Shared in a later attempt"),
    ],
)
def test_the_results_title_is_honest(states: list[str], title: str) -> None:
    known = [state.partition(" ") for state in states]
    grants = [grant(n, RYAN, cast("GrantState", state), later=bool(later)) for n, (state, _, later) in enumerate(known)]

    assert reading(result(t, draft_id=DRAFT, request=request(), grants=grants))[0] == title


def test_trying_again_is_offered_only_where_something_failed() -> None:
    assert "Try again" not in reading(SAMPLES["result"])
    assert "Try again" in reading(SAMPLES["result-mixed"])


def test_what_helps_fits_the_cause() -> None:
    theirs = request().model_copy(
        update={
            "file": BUDGET.model_copy(
                update={"name": "A & B.docx", "owner_id": "megan", "owner_mail": "megan@contoso.com"}
            )
        }
    )

    unknown = result(t, draft_id=DRAFT, request=theirs, grants=[grant(0, RYAN, "refused", cause="Unresolved")])
    forbidden = result(t, draft_id=DRAFT, request=theirs, grants=[grant(0, RYAN, "refused", cause="NotAllowed")])

    assert "Use another address" in reading(unknown)
    assert "Ask the owner" not in reading(unknown)
    (ask,) = [a for a in render(forbidden)["actions"] if a["title"] == "Ask the owner"]
    asked = parse_qs(urlsplit(ask["url"]).query)
    assert asked == {
        "users": ["megan@contoso.com"],
        "message": ["Could you share “A & B.docx” with Ryan Gregg?"],
    }


@pytest.mark.parametrize("cause", [name for name in dir(errors) if name[0].isupper() and name != "N_"])
def test_each_cause_has_its_sentence(cause: str) -> None:
    said = reading(result(t, draft_id=DRAFT, request=request(), grants=[grant(0, RYAN, "refused", cause=cause)]))

    assert t(getattr(errors, cause).text) in said


@pytest.mark.parametrize("cause", [None, "", "annotations", "N_", "__name__", "made up"])
def test_a_cause_nobody_knows_gets_a_plain_sentence(cause: str | None) -> None:
    said = reading(result(t, draft_id=DRAFT, request=request(), grants=[grant(0, RYAN, "refused", cause=cause)]))

    assert t(errors.NotAccepted.text) in said


def test_no_mail_is_claimed_where_none_went_out() -> None:
    old = grant(0, RYAN, "verified", had=("read",), roles=("read",))
    new = grant(0, RYAN, "verified", roles=("read",))

    nothing_new = reading(result(t, draft_id=DRAFT, request=request(), grants=[old]))
    quiet = reading(result(t, draft_id=DRAFT, request=request(notify=False), grants=[new]))

    assert not [line for line in nothing_new if "mail" in line and "@" not in line]
    assert "No e-mail was sent." in quiet


def test_the_channel_reads_names_and_roles_and_nothing_more() -> None:
    card = SAMPLES["told"]

    assert reading(card) == [
        "File shared",
        "Adele Vance shared Budget.xlsx.",
        "Ryan Gregg",
        "Can view",
        "Lee Gu",
        "Can edit",
        "and 2 people outside this channel",
        "For one person it did not work.",
        "Details for Adele Vance",
    ]
    whole = json.dumps(render(card))
    assert "@" not in whole
    assert "https://contoso" not in whole
    assert render(card)["refresh"]["userIds"] == ["29:adele"]


def test_a_file_that_was_not_named_here_stays_a_file() -> None:
    card = told(t, draft_id=DRAFT, scope="groupChat", sharer="Adele Vance", members=[], outside=1)

    assert reading(card)[:3] == ["File shared", "Adele Vance shared a file.", "With one person outside this chat."]


def test_the_channel_learns_nothing_before_the_form_is_sent() -> None:
    said = reading(SAMPLES["announce"])

    assert said == [
        "Share a file",
        "Adele Vance wants to share a file.",
        "Only Adele Vance can open the form. Nothing is shared yet.",
        "Open form",
    ]


def test_signing_in_goes_on_with_the_same_draft() -> None:
    content = signin(t, text="Please sign in.", exchange_id=DRAFT, resource="api://botid-1")

    assert content == {
        "text": "Please sign in.",
        "connectionName": "",
        "tokenExchangeResource": {"id": DRAFT, "uri": "api://botid-1"},
        "buttons": [{"type": "signin", "title": "Sign in"}],
    }


# --- reading a card ----------------------------------------------------------------------------------


def card_of(*elements: core.CardElement, action: core.Action | None = None) -> AdaptiveCard:
    return AdaptiveCard(version="1.5", body=list(elements), actions=[action] if action else None)


def cards_about(name: str) -> list[AdaptiveCard]:
    """Every card, with a stranger's words wherever a stranger's words can come in."""
    person = Person(kind="guest", id="a1", name=name, mail=name, detail=name)
    twin = person.model_copy(update={"id": "a2", "kind": "group"})
    file = File(drive_id="d", item_id="i", name=name, path=name, owner=name, web_url="https://contoso.com/x")
    wanted = request(to(person), to(twin, "write"), file=file, message=name)
    outcomes: list[GrantState] = ["verified", "refused"]
    return [
        asking(
            files=[file, file.model_copy(update={"item_id": "j"})],
            file_words=name,
            people=[Named(words=name, found=(person, twin)), Named(words=name, found=(person,)), Named(words=name)],
            typed={"emails": name, "message": name},
            problems={"emails": [name], "": [name]},
            hints={"people": [name]},
        ),
        confirm(t, draft_id=DRAFT, request=wanted, reasons={"outside", "broad"}),
        working(t, wanted),
        result(
            t,
            draft_id=DRAFT,
            request=wanted,
            grants=[grant(n, person, state, cause=name, roles=(name,)) for n, state in enumerate(outcomes)],
        ),
        announce(t, draft_id=DRAFT, name=name),
        closed(t, name=name),
        told(t, draft_id=DRAFT, scope="channel", sharer=name, members=[(name, "read")], file_words=name),
        note(name),
    ]


def elements(part: Any) -> Iterator[dict[str, Any]]:
    """All objects of a card in reading order, choices and data included."""
    if isinstance(part, dict):
        yield part
        for inner in part.values():
            yield from elements(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from elements(inner)


def strings(card: dict[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    """Each text with where it stands: (type of the object, key)."""
    for element in elements(card):
        kind = element.get("type") or ("Choice" if "title" in element else "data")
        expanded = element.get("style") == "expanded"
        for key, value in element.items():
            if isinstance(value, str):
                yield (kind, key), value
            elif expanded and key == "choices":
                yield from ((("Radio", "title"), each["title"]) for each in value)


def inputs(card: AdaptiveCard) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in elements(render(card)) if str(each.get("type")).startswith("Input.")}


def part(card: AdaptiveCard, name: str) -> dict[str, Any]:
    return next((each for each in elements(render(card)) if each.get("id") == name), {})


def reading(card: AdaptiveCard) -> list[str]:
    """What a person reads, in order: paragraphs, labels, buttons."""
    said: list[str] = []
    for element in elements({key: value for key, value in render(card).items() if key in ("body", "actions")}):
        match element:
            case {"type": "TextBlock", "text": text}:
                said.append(text)
            case {"type": "RichTextBlock", "inlines": runs}:
                said.append("".join(run["text"] for run in runs))
            case {"type": str(kind), "label": label} if kind.startswith("Input."):
                said.append(label)
            case {"type": str(kind), "title": title} if kind.startswith("Action."):
                said.append(title)
    return said


def following(said: list[str], line: str) -> list[str]:
    at = said.index(line)
    return said[at + 1 : at + 3]


# --- the walker --------------------------------------------------------------------------------------


def _classes() -> dict[str, type[core.SerializableObject]]:
    found: dict[str, type[core.SerializableObject]] = {}
    for value in vars(core).values():
        if isinstance(value, type) and issubclass(value, core.SerializableObject) and "type" in value.model_fields:
            found[value.model_fields["type"].default] = value
    return found


CLASSES = _classes()
UNTYPED = {"choices": core.Choice, "refresh": core.RefreshDefinition, "columns": core.Column, "rows": core.TableRow}
OF_1_5 = {
    "AdaptiveCard",
    "TextBlock",
    "RichTextBlock",
    "TextRun",
    "Container",
    "ColumnSet",
    "Column",
    "ActionSet",
    "Input.Text",
    "Input.Date",
    "Input.Toggle",
    "Input.ChoiceSet",
    "Data.Query",
    "Action.Execute",
    "Action.OpenUrl",
    "Action.ToggleVisibility",
}
"""What old and new clients, phones and the local page all draw."""


def faults(card: dict[str, Any]) -> Iterator[str]:
    """Everything a strict client could object to, and what a screen reader would miss."""
    yield from _object_faults(card, core.AdaptiveCard, "card")
    ids = [each["id"] for each in elements(card) if "id" in each]
    yield from (f"{name}: id used twice" for name in {name for name in ids if ids.count(name) > 1})
    for element in elements(card):
        yield from _missing(element)
    if len(json.dumps(card, ensure_ascii=False).encode()) > LIMIT:
        yield "too big"


def _object_faults(value: dict[str, Any], expected: type[core.SerializableObject], path: str) -> Iterator[str]:
    kind = value.get("type")
    if kind is not None and kind not in CLASSES:
        yield f"{path}: unknown type {kind}"
        return
    if kind is not None and kind not in OF_1_5:
        yield f"{path}: {kind} is not drawn everywhere"
    cls = CLASSES.get(str(kind), expected)
    aliases = {(field.serialization_alias or name): name for name, field in cls.model_fields.items()}
    for key, inner in value.items():
        if key == "$schema":
            continue
        if key not in aliases:
            yield f"{path}: {cls.__name__} has no {key}"
        else:
            yield from _value_faults(inner, cls, aliases[key], f"{path}.{key}")


def _value_faults(value: Any, cls: type[core.SerializableObject], field: str, path: str) -> Iterator[str]:
    match value:
        case None:
            yield f"{path}: null"
        case float():
            yield f"{path}: float"
        case list():
            for n, inner in enumerate(value):
                if isinstance(inner, dict):
                    yield from _object_faults(inner, UNTYPED.get(field, core.SerializableObject), f"{path}[{n}]")
        case dict() if field == "data":
            pass
        case dict():
            yield from _object_faults(value, UNTYPED.get(field, core.SerializableObject), path)
        case _:
            kind: Any = cls.model_fields[field].annotation
            try:
                TypeAdapter[Any](kind).validate_python(value)
            except ValidationError:
                yield f"{path}: {value!r} is not allowed"


def _missing(element: dict[str, Any]) -> Iterator[str]:
    kind = str(element.get("type", ""))
    if kind in ("TextBlock", "TextRun") and not element.get("text"):
        yield "empty text"
    if kind == "TextBlock" and not element.get("wrap"):
        yield "text that does not wrap"
    if kind == "RichTextBlock" and not element.get("inlines"):
        yield "empty text"
    if kind.startswith("Action.") and not element.get("title"):
        yield f"{kind}: no title"
    if kind.startswith("Input."):
        yield from (f"{kind}: no {key}" for key in ("id", "label") if not element.get(key))
        if element.get("isRequired") and not element.get("errorMessage"):
            yield f"{kind}: no errorMessage"
        if element.get("isRequired") and "(required)" not in element.get("label", ""):
            yield f"{kind}: required only by a sign"
