"""The documents keep up with the code."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel, SecretStr, TypeAdapter

from bot.__main__ import main
from bot.emulator import records
from bot.emulator.app import local_tenant
from bot.emulator.faults import Fault
from bot.emulator.known_faults import Name, failure
from bot.emulator.tenant import Tenant
from bot.settings import LogLevel, Settings
from bot.store.drafts import DraftState
from tests.processes import ROOT

DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "deploy/README.md",
    *sorted(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md")),
)
# Made by `make pictures`.


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


# --- settings ----------------------------------------------------------------------------------------


def rows() -> dict[str, list[str]]:
    """The tables of docs/settings.md: the other cells, by variable."""
    lines = [line for line in text("docs/settings.md").splitlines() if line.startswith("| `SHAREBOT_")]
    cells = [re.split(r"\s*\|\s*", line.strip("| ")) for line in lines]
    return {row[0].strip("`"): row[1:] for row in cells}


def variable(field: str) -> str:
    return f"SHAREBOT_{field.upper()}"


@pytest.mark.parametrize("field", Settings.model_fields)
def test_every_setting_is_documented_with_its_default(field: str) -> None:
    about, documented = Settings.model_fields[field], rows()[variable(field)]

    if about.is_required():
        assert len(documented) == 1, "belongs to the table of what is needed"
    else:
        assert documented[0].strip("`") == _written(about.default)
    assert documented[-1].endswith(".")


@pytest.mark.parametrize("field", [f for f, about in Settings.model_fields.items() if about.metadata])
def test_the_limits_of_a_setting_are_documented(field: str) -> None:
    limits = {
        getattr(m, name) for m in Settings.model_fields[field].metadata for name in ("ge", "le") if hasattr(m, name)
    }
    said = rows()[variable(field)][-1]

    if field != "port":
        assert all(re.search(rf"\b{limit}\b", said) for limit in limits)


def test_nothing_is_documented_that_is_not_read() -> None:
    settings = {variable(field) for field in Settings.model_fields}
    read_by_tests = set(re.findall(r"SHAREBOT_[A-Z_]+[A-Z]", text("Makefile")))

    assert set(rows()) == settings | read_by_tests


def test_the_documented_levels_of_the_log_are_those_that_are_checked() -> None:
    assert set(get_args(LogLevel)) == set(re.findall("`([A-Z]+)`", rows()["SHAREBOT_LOG_LEVEL"][-1]))


def _written(default: Any) -> str:
    match default:
        case None:
            return "none"
        case tuple():
            return " ".join(default)
        case SecretStr():
            return default.get_secret_value()
        case _:
            return str(default)


# --- the path of one request -------------------------------------------------------------------------


def layers() -> list[list[str]]:
    """The import rules: what lies in one row, from above to below."""
    contracts = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (order,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [row.split(" | ") for row in order]


def test_every_room_has_its_place_in_the_import_rules() -> None:
    files = {f"bot.{path.stem}" for path in (ROOT / "bot").glob("*.py") if path.stem != "__init__"}
    folders = {f"bot.{path.parent.name}" for path in (ROOT / "bot").glob("*/__init__.py")}

    assert {room for row in layers() for room in row} == files | folders | {"cards"}


def test_contributing_tells_the_path_in_the_order_of_the_import_rules() -> None:
    told = re.findall(r"^\| `((?:bot|cards)[\w/]*)(?:\.py|/)`", text("CONTRIBUTING.md"), re.MULTILINE)
    rooms = [path.rstrip("/").replace("/", ".") for path in told]

    at = 0
    for row in layers():
        assert set(rooms[at : at + len(row)]) == set(row)
        at += len(row)
    assert rooms[at:] == []


def test_the_readme_draws_every_state_of_a_draft() -> None:
    drawn = re.findall(r"^    (\w+) --> ", text("README.md"), re.MULTILINE)

    assert set(drawn) == set(get_args(DraftState))


# --- the local tenant --------------------------------------------------------------------------------

PARTS: dict[str, type[BaseModel]] = {
    "Faults": Fault,
    "The organisation": records.TenantFile,
    "A person": records.User,
    "A group": records.Group,
    "Somebody outside": records.Outsider,
    "A team": records.Team,
    "A channel": records.Channel,
    "A drive": records.DriveRecord,
    "A site": records.Site,
    "A file": records.FileRecord,
    "A refusal": records.Refusal,
    "A permission": records.Granted,
    "How Graph behaves": records.Manners,
}


def tables(heading: str) -> dict[str, list[str]]:
    """The rows of the tables below a heading of docs/local-tenant.md: the other cells, by key."""
    part = re.split(r"^#+ ", text("docs/local-tenant.md").partition(f"# {heading}\n")[2], flags=re.MULTILINE)[0]
    rows = re.findall(r"^\| `([^`]+)` \| (.*) \|$", part, re.MULTILINE)
    return {key: re.split(r"\s*\|\s*", cells) for key, cells in rows}


def test_every_part_of_a_tenant_file_has_its_table() -> None:
    parts = {one for one in vars(records).values() if isinstance(one, type) and issubclass(one, records.Record)}

    assert parts - {records.Record} == set(PARTS.values()) - {Fault}


@pytest.mark.parametrize("heading", PARTS)
def test_every_key_of_the_local_tenant_is_documented_with_its_default(heading: str) -> None:
    model, rows = PARTS[heading], tables(heading)
    names = set(get_args(Name)) if model is Fault else set()

    assert set(rows) - names == set(model.model_fields)
    for key, about in model.model_fields.items():
        default = rows[key][0]
        match about.default:
            case _ if about.is_required():
                assert default == "needed", key
            case bool(value):
                assert default == f"`{str(value).lower()}`", key
            case int() | str() as value if value != "":
                assert default == f"`{value}`", key


def test_every_failure_that_a_fault_may_be_like_is_documented_with_its_status() -> None:
    rows = {name: cells[0] for name, cells in tables("Faults").items() if name in get_args(Name)}

    assert set(rows) == set(get_args(Name))
    for name in get_args(Name):
        known = failure(name)
        assert rows[name].startswith(str(known.status))
        if known.body:
            code = known.body["error"]["code"]
            assert code in rows[name] or known.status == 429


async def test_every_door_is_documented_and_every_documented_door_is_there() -> None:
    tenant = await local_tenant()
    try:
        doors = {
            f"{route.method} {route.resource.canonical}"
            for route in tenant.app.router.routes()
            if route.resource and route.resource.canonical.startswith("/_tenant/") and route.method != "HEAD"
        }
    finally:
        await tenant.stop()

    assert set(tables("Doors")) == doors


def examples(opening: str) -> list[str]:
    blocks = re.findall(r"^```json\n(.*?)^```", text("docs/local-tenant.md"), re.MULTILINE | re.DOTALL)
    return [block for block in blocks if block.startswith(opening)]


@pytest.mark.parametrize("example", examples("["))
def test_every_example_of_a_fault_is_one(example: str) -> None:
    assert TypeAdapter(list[Fault]).validate_json(example)


def test_the_example_of_a_tenant_file_can_be_loaded(tmp_path: Path) -> None:
    (example,) = examples("{")
    file = tmp_path / "tenant.json"
    file.write_text(example)

    tenant = Tenant.load(file)

    assert tenant.item("Payroll.xlsx").refuses
    assert tenant.signed_in == "kim@tailspin.com"


# --- what one can type, and what one can open --------------------------------------------------------


def test_every_make_target_that_is_mentioned_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    mentioned = {name for document in DOCUMENTS for name in re.findall(r"`?\bmake ([a-z]+)\b`", text(document))}

    assert mentioned
    assert mentioned <= targets


def test_every_command_that_is_mentioned_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    known = set(re.findall(r"^    ([\w-]+)(?:  |$)", capsys.readouterr().out, re.MULTILINE))
    mentioned = {name for document in DOCUMENTS for name in re.findall(r"python -m bot ([\w-]+)", text(document))}

    assert {"serve", "local", "tenant"} <= mentioned <= known


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_into_the_repository_leads_somewhere(document: str) -> None:
    targets = re.findall(r"""(?:\]\(|src(?:set)?=")([^)#"]+)""", text(document))
    inside = [target for target in targets if not target.startswith("https://")]

    missing = [target for target in inside if not (ROOT / document).parent.joinpath(target).exists()]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_that_is_named_exists(document: str) -> None:
    named = re.findall(r"`((?:bot|cards|tests|deploy|manifest|docs)/[\w./-]*)`", text(document))

    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_threat_has_a_test_of_its_number() -> None:
    listed = [int(number) for number in re.findall(r"^\| (\d+) \|", text("docs/security.md"), re.MULTILINE)]
    tested = [int(number) for number in re.findall(r"def test_threat_(\d+)_", text("tests/test_threats.py"))]

    assert listed == tested == list(range(1, 33))
