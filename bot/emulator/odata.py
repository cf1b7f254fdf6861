"""The small part of OData that the directory is asked in: $filter and $search. Pure.

A query becomes a test for a row: a function from the row's JSON to yes or no. What is not understood is refused with
Graph's own code, so that a query that only works here cannot be written by mistake.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from bot.emulator.declined import Declined

JSON = dict[str, Any]
Test = Callable[[JSON], bool]
MOST_CLAUSES = 15

_STRING = r"'((?:[^']|'')*)'"
_COMPARE = re.compile(rf"(\w+)\s+(eq|ne)\s+(?:{_STRING}|(null|true|false))", re.IGNORECASE)
_IN = re.compile(rf"(\w+)\s+in\s+\(\s*({_STRING}(?:\s*,\s*{_STRING})*)\s*\)", re.IGNORECASE)
_STARTS = re.compile(rf"startswith\(\s*(\w+)\s*,\s*{_STRING}\s*\)", re.IGNORECASE)
_JOINT = re.compile(r"\s+(and|or)\s+", re.IGNORECASE)
_CLAUSE = re.compile(r'"((?:[^"\\]|\\.)*)"')


def unsupported_query(message: str) -> Declined:
    return Declined(400, "Request_UnsupportedQuery", message)


# --- $filter ------------------------------------------------------------------------------------------


def filtered(text: str) -> tuple[Test, set[str]]:
    """The test a $filter means, and the properties it looks at. `and` binds closer than `or`; no parentheses."""
    alternatives: list[list[Test]] = [[]]
    properties: set[str] = set()
    rest, count = text.strip(), 0
    while True:
        test, name, width, clauses = _term(rest)
        alternatives[-1].append(test)
        properties.add(name)
        count += clauses
        rest = rest[width:]
        if not rest.strip():
            break
        joint = _JOINT.match(rest)
        if joint is None:
            raise Declined(400, "BadRequest", f"Invalid filter clause: {rest.strip()[:60]}")
        if joint[1].lower() == "or":
            alternatives.append([])
        rest = rest[joint.end() :]
    if count > MOST_CLAUSES:
        raise unsupported_query(
            "Too many child clauses specified in search filter expression containing 'OR' operators: "
            f"{count}. Max allowed: {MOST_CLAUSES}."
        )
    return lambda row: any(all(test(row) for test in tests) for tests in alternatives), properties


def _term(text: str) -> tuple[Test, str, int, int]:
    """One comparison at the start of the text: its test, property, width, and how many clauses it counts for."""
    if match := _IN.match(text):
        values = {_value(quoted) for quoted in re.findall(_STRING, match[2])}
        return (lambda row, name=match[1]: _lower(row.get(name)) in values), match[1], match.end(), len(values)
    if match := _STARTS.match(text):
        start = _value(match[2])
        return (lambda row, name=match[1]: _lower(row.get(name)).startswith(start)), match[1], match.end(), 1
    if match := _COMPARE.match(text):
        wanted = match[4].lower() if match[4] else _value(match[3])
        equal = match[2].lower() == "eq"
        return (lambda row, name=match[1]: (_lower(row.get(name)) == wanted) is equal), match[1], match.end(), 1
    raise Declined(400, "BadRequest", f"Invalid filter clause: {text[:60]}")


def _value(quoted: str) -> str:
    return quoted.replace("''", "'").lower()


def _lower(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case _:
            return str(value).lower()


# --- $search ------------------------------------------------------------------------------------------


def searched(text: str) -> tuple[Test, set[str]]:
    """The test a $search means: clauses `"property:words"` joined by AND and OR (upper case, outside the quotes)."""
    alternatives: list[list[Test]] = [[]]
    properties: set[str] = set()
    place = 0
    while True:
        clause = _CLAUSE.match(text, place)
        name, colon, words = _unescaped(clause[1]).partition(":") if clause else ("", "", "")
        if clause is None or not colon or not name.isidentifier():
            raise Declined(400, "BadRequest", 'Syntax error: each $search clause is "property:value" in double quotes.')
        alternatives[-1].append(_matcher(name, words))
        properties.add(name)
        joint = re.compile(r"\s+(AND|OR)\s+").match(text, clause.end())
        if joint is None:
            if text[clause.end() :].strip():
                raise Declined(400, "BadRequest", "Syntax error: $search clauses are joined by AND or OR.")
            return lambda row: any(all(test(row) for test in tests) for tests in alternatives), properties
        if joint[1] == "OR":
            alternatives.append([])
        place = joint.end()


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _matcher(name: str, words: str) -> Test:
    """Names and descriptions are found by the starts of their words, everything else by its own start."""
    if name in {"displayName", "description"}:
        wanted = tokens(words)
        return lambda row: (
            bool(wanted)
            and all(any(token.startswith(word) for token in tokens(row.get(name) or "")) for word in wanted)
        )
    start = words.strip().lower()
    return lambda row: bool(start) and str(row.get(name) or "").lower().startswith(start)


def tokens(text: str) -> list[str]:
    """The words of a text, without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.findall(r"[^\W_]+", plain)
