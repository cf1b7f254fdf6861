"""Finding files: POST /search/query and search(q='…'). Only what the person may see is found.

/search/query takes KQL: whole words, all of them, in name or text; `word*` finds by the start of a word; `"a phrase"`;
`property:value` for a few properties; AND, OR, NOT. search(q='…') finds by the starts of words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

from bot.emulator.declined import Declined, malformed
from bot.emulator.drives import Drive, Item
from bot.emulator.graph_call import Call, Reply
from bot.emulator.odata import tokens
from bot.emulator.shapes import hit_json

JSON = dict[str, Any]
Test = Callable[[Item], bool]
SCOPES = ("Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All", "Sites.ReadWrite.All")
PIECE = re.compile(r'(?P<no>-|NOT\s+)?(?:(?P<name>\w+)\s*(?P<sign>[:=])\s*)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
MOST_REQUESTS = 1


def query(call: Call) -> Reply:
    """One request for driveItem or its kin. `hits` is absent when nothing is found."""
    if call.method != "POST":
        raise Declined(405, "BadRequest", "search/query takes POST.")
    call.needs(*SCOPES)
    match call.document.get("requests"):
        case [{"entityTypes": [_, *_] as kinds, "query": {"queryString": str(words)}} as request]:
            pass
        case _:
            raise malformed("A request needs entityTypes and a query with a queryString.")
    if "region" in request:
        raise malformed("Region is not supported with delegated permissions.")
    if not set(kinds) <= {"driveItem", "listItem", "drive", "list", "site"}:
        raise malformed("The entity type is not supported.")
    start, size = request.get("from", 0), request.get("size", 25)
    if not (isinstance(start, int) and isinstance(size, int) and start >= 0 and 0 < size <= 500):
        raise malformed("from or size is out of range.")
    found = _found(call, kql(words)) if "driveItem" in kinds else []
    found.sort(key=lambda item: _worth(item, words), reverse=True)
    return Reply(body=_answer(call, found, words, start, size))


def _answer(call: Call, found: list[Item], words: str, start: int, size: int) -> JSON:
    shown = found[start : start + size]
    container: JSON = {"total": len(found), "moreResultsAvailable": start + size < len(found)}
    if shown:
        hits = [hit_json(call.tenant, item, n, _summary(item, words)) for n, item in enumerate(shown, start + 1)]
        container = {"hits": hits, **container}
    terms = [word for word in tokens(words) if word not in {"and", "or", "not"}]
    row = {"searchTerms": terms, "hitsContainers": [container]}
    return {"@odata.context": call.context("Collection(microsoft.graph.searchResponse)"), "value": [row]}


def in_drive(call: Call, drive: Drive | None, words: str) -> list[Item]:
    """search(q='…') in one drive, or everywhere for None; everything there for no words."""
    wanted = tokens(words)
    found = _found(call, lambda item: all(_starts(item, word) for word in wanted))
    return [item for item in found if drive is None or item.drive is drive]


def _found(call: Call, test: Test) -> list[Item]:
    return [item for item in call.tenant.items() if test(item) and call.tenant.role_of(call.user, item)]


def _worth(item: Item, words: str) -> tuple[bool, int, str]:
    """The whole name first, then the more words in the name, then the newer."""
    name, wanted = tokens(item.name), tokens(words)
    whole = wanted in (name, name[:-1])
    return whole, sum(any(token.startswith(word) for token in name) for word in wanted), item.modified


def _summary(item: Item, words: str) -> str:
    """A piece of the text with marks around what was found, as the search service writes it."""
    wanted = set(tokens(words))
    said = [
        f"<c0>{html.escape(word)}</c0>" if word.lower() in wanted else html.escape(word) for word in item.about.split()
    ]
    return " ".join(said) + ("<ddd/>" if said else "")


# --- KQL ----------------------------------------------------------------------------------------------


def kql(text: str) -> Test:
    """The test that a query means. OR joins two neighbours; everything else must hold together."""
    terms: list[list[Test]] = []
    either = False
    for piece in PIECE.finditer(text.replace("(", " ").replace(")", " ")):
        if piece["word"] == "OR" and not piece["name"]:
            either = bool(terms)
        elif piece["word"] != "AND" or piece["name"]:
            test = _piece(piece)
            if either:
                terms[-1].append(test)
            else:
                terms.append([test])
            either = False
    return lambda item: bool(terms) and all(any(test(item) for test in tests) for tests in terms)


def _piece(piece: re.Match[str]) -> Test:
    value = piece["phrase"] if piece["phrase"] is not None else piece["word"]
    test = _property(piece["name"].lower(), value) if piece["name"] else _words(value)
    return (lambda item: not test(item)) if piece["no"] else test


def _words(value: str) -> Test:
    wanted = tokens(value)
    match = _starts if value.endswith("*") else _has
    return lambda item: all(_has(item, word) for word in wanted[:-1]) and (not wanted or match(item, wanted[-1]))


def _property(name: str, value: str) -> Test:
    wanted = value.lower().rstrip("*")
    match name:
        case "filename" | "title" | "name":
            return lambda item: all(
                any(token.startswith(word) for token in tokens(item.name)) for word in tokens(wanted)
            )
        case "filetype" | "fileextension":
            return lambda item: item.name.lower().endswith("." + wanted)
        case "isdocument":
            return lambda item: item.folder is (wanted in {"false", "0"})
        case "path":
            return lambda item: item.web_url.lower().startswith(wanted.replace(" ", "%20"))
        case "driveid":
            return lambda item: item.drive.id == value
        case "author" | "lastmodifiedby" | "editor":
            return lambda _: True
        case _:
            raise malformed(f"The property {name} cannot be searched.")


def _has(item: Item, word: str) -> bool:
    return word in tokens(f"{item.name} {item.about}") or _unbroken(item, word)


def _starts(item: Item, word: str) -> bool:
    return any(token.startswith(word) for token in tokens(f"{item.name} {item.about}")) or _unbroken(item, word)


def _unbroken(item: Item, word: str) -> bool:
    """Scripts that write no spaces: a word may stand anywhere in the name."""
    return not word.isascii() and any(char >= "\u2e80" for char in word) and word in item.name
