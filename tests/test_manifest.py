"""The app package for Teams: valid, complete, the same every time, and without a right of its own."""

from __future__ import annotations

import json
import struct
import tomllib
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from bot.intent import understand
from bot.model import Sentence
from manifest import build, icons
from tests.processes import ROOT

APP_ID = "5c7e4f10-9c1b-4f0e-8a51-0d2b8f6f3a77"
HOST = "bot.contoso.com"
NOW = datetime(2026, 3, 10, 14, 30)  # noqa: DTZ001 - the grammar takes wall time


@pytest.fixture(scope="module")
def validator() -> Draft4Validator:
    return Draft4Validator(json.loads((ROOT / "tests/schemas/teams-manifest-1.29.json").read_bytes()))


@pytest.fixture
def filled() -> dict[str, Any]:
    return build.manifest(APP_ID, HOST)


def test_the_manifest_in_the_repository_is_valid_as_it_stands(validator: Draft4Validator) -> None:
    assert _complaints(validator, json.loads((build.HERE / "manifest.json").read_bytes())) == []


def test_the_filled_manifest_is_valid_and_has_no_gap_left(validator: Draft4Validator, filled: dict[str, Any]) -> None:
    text = json.dumps(filled)

    assert _complaints(validator, filled) == []
    assert build.NO_ID not in text
    assert build.NO_HOST not in text


def test_the_schema_does_find_mistakes(validator: Draft4Validator, filled: dict[str, Any]) -> None:
    filled["bots"][0]["scopes"] = ["groupchat"]
    filled["description"]["short"] = "x" * 81
    filled["colour"] = "#4534B8"

    assert len(_complaints(validator, filled)) == 3


def test_the_app_asks_for_no_right_of_its_own(filled: dict[str, Any]) -> None:
    # Application and resource-specific permissions would stand under `authorization`.
    assert {"authorization", "permissions", "devicePermissions"}.isdisjoint(filled)


def test_sign_in_is_for_the_bot_itself(filled: dict[str, Any]) -> None:
    assert filled["webApplicationInfo"] == {"id": APP_ID, "resource": f"api://botid-{APP_ID}"}
    assert filled["bots"][0]["botId"] == APP_ID
    assert filled["validDomains"] == [HOST]


def test_the_app_is_offered_only_where_the_bot_serves(filled: dict[str, Any]) -> None:
    (bot,) = filled["bots"]

    assert set(bot["scopes"]) == {"personal", "team"}
    assert all(set(commands["scopes"]) <= set(bot["scopes"]) for commands in bot["commandLists"])


def test_the_bot_knows_what_its_menu_offers(filled: dict[str, Any]) -> None:
    (menu,) = filled["bots"][0]["commandLists"]
    by_title = {command["title"]: command["description"] for command in menu["commands"]}

    assert set(by_title) == {"share", "help", "sign out"}
    assert understand(Sentence(text="help", now=NOW)).intent == "help"
    assert understand(Sentence(text="sign out", now=NOW)).intent == "sign_out"
    example = by_title["share"].removeprefix("For example: ").partition(". ")[0]
    wish = understand(Sentence(text=example, now=NOW))
    assert wish.intent == "share"
    assert [file.value for file in wish.files] == ["Budget.xlsx"]
    assert [who.value for who in wish.recipients] == ["Ryan"]


def test_the_version_is_the_project_s(filled: dict[str, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert filled["version"] == project["version"]


def test_the_package_holds_manifest_and_icons_without_folders(filled: dict[str, Any]) -> None:
    with zipfile.ZipFile(BytesIO(build.package(filled))) as archive:
        assert archive.namelist() == ["manifest.json", "color.png", "outline.png"]
        assert json.loads(archive.read("manifest.json")) == filled


def test_the_same_answers_give_the_same_package(tmp_path: Path) -> None:
    one, other = tmp_path / "one.zip", tmp_path / "other" / "other.zip"

    build.main(["--app-id", APP_ID.upper(), "--host", HOST, "--out", str(one)])
    build.main(["--app-id", APP_ID, "--host", HOST.upper(), "--out", str(other)])

    assert one.read_bytes() == other.read_bytes()


def test_pages_of_one_s_own_stand_in_the_manifest(tmp_path: Path) -> None:
    out, privacy = tmp_path / "app.zip", "https://contoso.com/privacy"

    build.main(["--app-id", APP_ID, "--host", HOST, "--privacy", privacy, "--out", str(out)])

    with zipfile.ZipFile(out) as archive:
        developer = json.loads(archive.read("manifest.json"))["developer"]
    assert developer["privacyUrl"] == privacy
    assert developer["websiteUrl"] == f"https://{HOST}/"


@pytest.mark.parametrize(
    "wrong",
    [
        ("--app-id", "contoso"),
        ("--app-id", build.NO_ID),
        ("--host", "https://bot.contoso.com"),
        ("--host", "bot.contoso.com/api"),
        ("--host", "localhost"),
        ("--host", 'a.b","x":"'),
        ("--terms", "http://contoso.com/terms"),
    ],
)
def test_a_wrong_answer_is_refused_and_nothing_is_written(wrong: tuple[str, str], tmp_path: Path) -> None:
    right = {"--app-id": APP_ID, "--host": HOST, "--out": str(tmp_path / "app.zip")}

    with pytest.raises(SystemExit) as stop:
        build.main([part for pair in (right | dict([wrong])).items() for part in pair])

    assert stop.value.code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "size", "drawn"), [("color", 192, icons.color), ("outline", 32, icons.outline)])
def test_an_icon_is_what_the_script_draws(name: str, size: int, drawn: Any) -> None:
    width, pixels = _read_png((build.HERE / f"{name}.png").read_bytes())

    assert width == size
    assert pixels == list(drawn())


def test_the_outline_is_white_on_nothing() -> None:
    _, pixels = _read_png((build.HERE / "outline.png").read_bytes())

    assert {pixel[:3] for pixel in pixels} == {(255, 255, 255)}
    assert {0, 255} <= {pixel[3] for pixel in pixels}


def test_the_colour_icon_has_no_hole() -> None:
    _, pixels = _read_png((build.HERE / "color.png").read_bytes())

    assert {pixel[3] for pixel in pixels} == {255}


def _complaints(validator: Draft4Validator, manifest: dict[str, Any]) -> list[str]:
    return [error.message for error in validator.iter_errors(manifest)]


def _read_png(data: bytes) -> tuple[int, list[tuple[int, ...]]]:
    """Width and pixels of a square picture as our script writes it: unfiltered, eight bits, with opacity."""
    chunks = dict(_chunks(data))
    width, height, *kind = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert (width, kind) == (height, [8, 6, 0, 0, 0])
    rows = zlib.decompress(chunks[b"IDAT"])
    flat = b"".join(rows[at + 1 : at + 1 + width * 4] for at in range(0, len(rows), width * 4 + 1))
    return width, [tuple(flat[at : at + 4]) for at in range(0, len(flat), 4)]


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at = 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12
