"""What people type, and what it means: one file per language, and how to read it.

A line is a sentence, "=>", and its meaning. Before the sentence may stand what was around it: `[channel]`,
`[attached a.docx, b.pdf]`, `[draft]` (a form is open), `[last]` (something was shared just before), `[locale de-DE]`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bot.intent.lines import answer_line

FOLDER = Path(__file__).parent
NOW = "2026-03-10T14:30:00"  # a Tuesday
CLOCKS = {
    "en": ("en-GB", "Europe/London"),
    "zh": ("zh-CN", "Asia/Shanghai"),
    "de": ("de-DE", "Europe/Berlin"),
    "fr": ("fr-FR", "Europe/Paris"),
}
MENTIONS = [
    {"name": "ShareBot", "kind": "bot", "id": "28:bot"},
    {"name": "Lee Gu", "kind": "user", "id": "u-lee"},
    {"name": "Lee", "kind": "user", "id": "u-lee"},
    {"name": "Gu", "kind": "user", "id": "u-lee"},
    {"name": "Patti Fernandez", "kind": "user", "id": "u-patti"},
    {"name": "刘洋", "kind": "user", "id": "u-yang"},
    {"name": "Designers", "kind": "tag", "id": "t-design"},
]
DRAFT = {
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
_AROUND = re.compile(r"\[(channel|draft|last|attached [^]]*|locale [^]]*)\] ")


class Example(NamedTuple):
    language: str
    said: str
    meant: str


def examples(folder: Path = FOLDER) -> Iterator[Example]:
    """Those of every language that has a file, English first."""
    for language in CLOCKS:
        file = folder / f"{language}.txt"
        for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
            if not line.startswith("#") and " => " in line:
                said, _, meant = line.rpartition(" => ")
                yield Example(language, said, meant)


def asked(said: str, language: str = "en", *, now: str = NOW, context: dict[str, Any] | None = None) -> dict[str, Any]:
    """A sentence of these files as a line of `python -m bot understand`."""
    locale, tz = CLOCKS[language]
    line: dict[str, Any] = {"id": "1", "locale": locale, "scope": "personal", "now": now, "tz": tz}
    line |= {"mentions": MENTIONS, "attachments": [], "context": context}
    while around := _AROUND.match(said):
        said = said[around.end() :]
        match around[1].split(" ", 1):
            case ["channel"]:
                line["scope"] = "channel"
            case ["draft"]:
                line["context"] = DRAFT
            case ["last"]:
                line["context"] = LAST
            case ["attached", names]:
                line["attachments"] = names.split(", ")
            case [_, locale]:
                line["locale"] = locale
    return line | {"text": said}


def answered(said: str, language: str = "en", **around: Any) -> dict[str, Any]:
    answer = json.loads(answer_line(json.dumps(asked(said, language, **around))))
    assert isinstance(answer, dict)
    return answer


def shown(answer: dict[str, Any]) -> str:
    """An answer in the notation of the sentences' file."""
    said = [answer["intent"], *map(_file, answer["files"]), *map(_recipient, answer["recipients"])]
    said += ["only"] if answer.get("only") else []
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
