"""Every sentence a person reads goes through the catalogue, and the template of the catalogue is up to date."""

from __future__ import annotations

import ast
import asyncio
import re
import shlex
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from babel.messages.pofile import read_po
from microsoft_teams.cards import AdaptiveCard
from pydantic import BaseModel, ConfigDict

from bot.errors import GraphError, ShareError
from bot.model import File, Grant, Person, Recipient, Role, ShareRequest, UserKey
from bot.policy import Proposal, refusals
from bot.rules import Rules, explain
from bot.texts import Texts
from cards.announce import announce, closed
from cards.confirm import confirm
from cards.form import form
from cards.notice import cancelled, expired, help_card, not_understood, thanks, welcome
from cards.render import render
from cards.result import result
from cards.signin import signin
from cards.told import told
from cards.working import working
from tests.processes import ROOT

TEMPLATE = ROOT / "bot" / "texts" / "sharebot.pot"
KEYWORDS = {"t", "plural", "N_"}
CARDS = sorted((ROOT / "cards").glob("*.py"))
ROOMS = [ROOT / "bot" / name for name in ("errors.py", "flow.py", "form.py", "lookup.py", "policy.py", "sharing.py")]
ROOMS.append(ROOT / "bot" / "rules.py")
ROOMS.append(ROOT / "bot" / "teams" / "handler.py")
# Teams' developers read this one, in their logs.
TECHNICAL = {"This bot does not know this kind of request."}


@pytest.fixture(scope="module")
def template() -> set[str]:
    """Every sentence of the template, in each of its forms."""
    with TEMPLATE.open("rb") as file:
        ids = [message.id for message in read_po(file)]
    return {form for id_ in ids for form in ([id_] if isinstance(id_, str) else id_) if form}


# --- the template ------------------------------------------------------------------------------------


async def test_the_template_is_up_to_date(tmp_path: Path) -> None:
    now = tmp_path / "now.pot"
    collecting = await asyncio.create_subprocess_exec(*_collect(now), cwd=ROOT)
    assert await collecting.wait() == 0

    assert now.read_text(encoding="utf-8") == TEMPLATE.read_text(encoding="utf-8"), "sentences changed? make texts"


def _collect(out: Path) -> list[str]:
    """What `make texts` does, but into another file."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    recipe = re.search(r"^texts:.*\n\t@?(.+)$", makefile, re.MULTILINE)
    assert recipe
    target = str(TEMPLATE.relative_to(ROOT))
    command = shlex.split(recipe[1].replace("$(BIN)", str(Path(sys.executable).parent)))
    assert target in command
    return [str(out) if part == target else part for part in command]


def test_every_marked_sentence_is_collected(template: set[str]) -> None:
    said = {text for path in [*CARDS, *ROOMS] for call in _marked_calls(path) for text in _literals(call)}

    assert said
    assert said - template == set()


@pytest.mark.parametrize("error", [ShareError, *ShareError.__subclasses__()])
def test_every_expected_error_has_its_sentence(error: type[ShareError], template: set[str]) -> None:
    assert {each.text for each in _family(error)} <= template


def test_many_can_be_counted(template: set[str]) -> None:
    with TEMPLATE.open("rb") as file:
        counted = [message.id for message in read_po(file) if not isinstance(message.id, str)]

    assert counted
    assert all("{n}" in many and "{n}" not in one for one, many in counted)


# --- the code ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.name)
def test_a_card_holds_no_words_of_its_own(path: Path) -> None:
    words = re.compile(r"[A-Za-z]{2,} [A-Za-z]")

    assert [text for text in _unmarked(path) if words.search(text)] == []


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.name)
def test_a_room_that_speaks_has_no_sentence_of_its_own(path: Path) -> None:
    """What is for the log begins with a small letter, what is for people like a sentence."""
    sentence = re.compile(r"^[“\"]?[A-Z][^\n]* ")

    assert [text for text in _unmarked(path) if sentence.search(text) and text not in TECHNICAL] == []


@pytest.mark.parametrize("path", [*CARDS, *ROOMS], ids=lambda path: path.name)
def test_only_marked_sentences_are_translated(path: Path) -> None:
    """What is no literal is a constant made with N_, or the text of an error, which is one too."""
    constants = {
        target.id
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Assign) and _name(node.value) == "N_"
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    unknown = [
        ast.unparse(argument)
        for call in _marked_calls(path)
        for argument in call.args[:1]
        if not isinstance(argument, ast.Constant)
        and not (isinstance(argument, ast.Name) and argument.id in constants)
        and not (isinstance(argument, ast.Attribute) and argument.attr == "text")
    ]
    assert unknown == []


def _unmarked(path: Path) -> Iterator[str]:
    """Literals of a file that are neither marked nor a docstring."""
    tree = _tree(path)
    known = {id(part) for call in _marked_calls(path, tree) for argument in call.args for part in ast.walk(argument)}
    known |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            yield node.value


def _marked_calls(path: Path, tree: ast.Module | None = None) -> list[ast.Call]:
    return [n for n in ast.walk(tree or _tree(path)) if isinstance(n, ast.Call) and _name(n) in KEYWORDS]


def _literals(call: ast.Call) -> Iterator[str]:
    forms = call.args[:2] if _name(call) == "plural" else call.args[:1]
    return (arg.value for arg in forms if isinstance(arg, ast.Constant) and isinstance(arg.value, str))


def _name(node: ast.AST) -> str | None:
    called = node.func if isinstance(node, ast.Call) else None
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else None


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _family(error: type[ShareError]) -> Iterator[type[ShareError]]:
    yield error
    for child in error.__subclasses__():
        yield from _family(child)


# --- what is shown -----------------------------------------------------------------------------------


class Marked(Texts):
    """A language in which every sentence shows that it was looked up."""

    def __call__(self, sentence: str, /, **gaps: object) -> str:
        return f"⟦{sentence.format(**gaps)}⟧"

    def plural(self, one: str, many: str, n: int, /, **gaps: object) -> str:
        return f"⟦{(one if n == 1 else many).format(n=n, **gaps)}⟧"

    def day(self, moment: date | datetime) -> str:
        return f"⟦{moment:%d}⟧"


class Named(BaseModel):
    model_config = ConfigDict(frozen=True)

    words: str
    role: Role | None = None
    found: tuple[Person, ...] = ()
    close: bool = False


# Names and addresses without a Latin letter: what is left in Latin letters are our own words.
T = Marked("en-GB")
DRAFT = "d"
FILE = File(drive_id="1", item_id="2", name="预算", path="文件", owner="王", web_url="https://contoso.sharepoint.com/1")
LI = Person(kind="member", id="1", name="李", mail="李@例子", detail="财务")
LI_TOO = Person(kind="member", id="2", name="李", mail="李二@例子")
GUEST = Person(kind="guest", id="3", name="客", mail="客@例子")
GROUP = Person(kind="group", id="4", name="组", mail="组@例子")
OUTSIDER = Person(kind="outsider", name="外@例子", mail="外@例子", typed=True)
EVERYONE = (LI, LI_TOO, GUEST, GROUP, OUTSIDER)
UNTIL = datetime.fromisoformat("2026-12-31T23:59:59+00:00")
REQUEST = ShareRequest(
    file=FILE, recipients=tuple(Recipient(person=p, role="write") for p in EVERYONE), message="你好", until=UNTIL
)
QUIET = REQUEST.model_copy(update={"notify": False, "sign_in": False, "until": None, "recipients": ()})
CAUSES = [error.__name__ for error in (*ShareError.__subclasses__(), *GraphError.__subclasses__())]
TO_LI = Recipient(person=LI, role="read")
GRANTS = [
    Grant(share_id="s", n=0, recipient=TO_LI, state="verified", roles=("write",), mail_failed=True),
    Grant(share_id="s", n=1, recipient=TO_LI, state="verified", roles=("owner",), had=("owner",)),
    Grant(share_id="s", n=2, recipient=TO_LI, state="sent"),
    Grant(share_id="s", n=3, recipient=TO_LI, state="planned"),
    Grant(share_id="s", n=4, recipient=TO_LI, state="in_doubt"),
    *(
        Grant(share_id="s", n=5 + n, recipient=TO_LI, state="refused", cause=cause)
        for n, cause in enumerate([*CAUSES, "Unheard"])
    ),
]


def _form(scope: Literal["personal", "channel"], **more: Any) -> AdaptiveCard:
    return form(T, draft_id=DRAFT, scope=scope, today=UNTIL.date(), **more)


def _told(scope: Literal["groupChat", "channel"], members: int, **more: Any) -> AdaptiveCard:
    return told(
        T, draft_id=DRAFT, scope=scope, sharer="王", members=[("李", "read"), ("李", "write")] * members, **more
    )


SHOWN = {
    "announce": announce(T, draft_id=DRAFT, name="王"),
    "cancelled": cancelled(T),
    "closed": closed(T, name="王", draft_id=DRAFT, viewers=["29:1"]),
    "confirm": confirm(T, draft_id=DRAFT, request=REQUEST, reasons={"outside", "outside_edit", "broad"}),
    "confirm quiet": confirm(T, draft_id=DRAFT, request=QUIET, reasons=()),
    "expired": expired(T),
    "form": _form("personal"),
    "form in a channel": _form(
        "channel",
        files=[FILE, FILE],
        file_words="预算",
        people=[Named(words="李", found=(LI, LI_TOO)), Named(words="客", role="write", found=(GUEST, GROUP))],
        typed={"until": "2026-12-31", "file": "9", "people": "9"},
        problems={"": ["!"], "file": ["!"]},
    ),
    "help": help_card(T, "channel"),
    "not understood": not_understood(T, "personal"),
    "result": result(T, draft_id=DRAFT, request=REQUEST, grants=GRANTS),
    "result quiet": result(T, draft_id=DRAFT, request=QUIET, grants=GRANTS[2:3]),
    "thanks": thanks(T),
    "told": _told("channel", 9, outside=2, failed=1, file_words="预算"),
    "told alone": _told("groupChat", 0, outside=1),
    "told nothing": _told("channel", 0, failed=1),
    "welcome": welcome(T, "personal"),
    "working": working(T, REQUEST),
}


@pytest.mark.parametrize("name", SHOWN)
def test_what_a_card_shows_was_looked_up(name: str) -> None:
    shown = list(_shown(render(SHOWN[name])))

    assert shown
    assert [text for text in shown if re.search("[A-Za-z]", _own(text))] == []


def test_so_was_the_sign_in() -> None:
    asked = signin(T, text=T("Please sign in."), exchange_id=DRAFT, resource="api://1")

    assert _own(asked["text"]) == ""
    assert [_own(button["title"]) for button in asked["buttons"]] == [""]


def test_so_is_what_policy_says() -> None:
    asker = UserKey(tenant_id="t", object_id="1")
    everything: dict[str, Any] = {
        "max_recipients": 1,
        "outside": "guests",
        "allowed_domains": ("例子",),
        "blocked_domains": ("xn--fsqu00a",),
        "outside_edit": "nobody",
        "groups": "view",
        "blocked_groups": (GROUP.id,),
        "end_date": "always",
        "max_days": 1,
        "sign_in": "outside",
        "excluded_drives": (FILE.drive_id,),
        "excluded_sites": ("https://contoso.sharepoint.com/1",),
    }
    rules = Rules().model_copy(update=everything)
    proposal = Proposal(file=FILE, recipients=REQUEST.recipients, sign_in=False)

    said = [refusal.said for refusal in refusals(T, rules, asker, proposal, date(2026, 3, 10))]
    explained = explain(T, rules).values()

    assert len(said) >= 10
    assert {_own(sentence) for sentence in [*said, *explained]} == {""}


def _own(text: str) -> str:
    """What of a text no catalogue knows. An example address and the bot's name are the same in every language."""
    inner = re.compile(r"⟦[^⟦⟧]*⟧")
    while inner.search(text):
        text = inner.sub("", text)
    return text.replace("name@example.com", "").replace("@ShareBot ", "").strip()


def _shown(node: Any) -> Iterable[str]:
    """Every text that a person reads, paragraphs as a whole."""
    if isinstance(node, list):
        for one in node:
            yield from _shown(one)
    elif isinstance(node, dict):
        if node.get("type") == "RichTextBlock":
            yield "".join(run["text"] for run in node["inlines"])
            return
        for key in ("text", "title", "label", "placeholder", "errorMessage", "fallbackText"):
            if isinstance(node.get(key), str):
                yield node[key]
        for key, value in node.items():
            if key != "data":
                yield from _shown(value)
