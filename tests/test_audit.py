"""The audit: a chain that tells when it was touched, names that may go, and the commands to look at it."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.audit import verify
from bot.model import Person
from bot.store.audit import AuditRecord, AuditRows, Entry, append
from bot.store.postgres import Pool, migrate, open_pool
from tests.chat import Chatter
from tests.database import in_memory
from tests.processes import ROOT, command

NOW = datetime(2026, 3, 10, 14, 30, 0, 123456, tzinfo=UTC)
ADELE = Person(kind="member", id="adele", name="Adele Vance")
RYAN = Person(kind="member", id="ryan", name="Ryan Gregg", mail="ryan@contoso.com")
CARLOS = Person(kind="outsider", name="carlos@fabrikam.com", mail="carlos@fabrikam.com", typed=True)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = await open_pool(database_url)
    yield pool
    await pool.close()


class Chain(AuditRows):
    """And who appends to it, each record in a transaction of its own."""

    async def add(self, entry: Entry) -> None:
        async with self._pool.connection() as connection, connection.transaction():
            await append(connection, entry)


@pytest.fixture
def rows(pool: Pool) -> Chain:
    return Chain(pool=pool)


# --- the chain ---------------------------------------------------------------------------------------


async def test_records_are_kept_in_order_and_the_chain_holds(rows: Chain) -> None:
    first, second = entry(recipient=RYAN), entry(action="revoke", cause=None, request_id=None, recipient=RYAN)

    await rows.add(first)
    await rows.add(second)

    assert await rows.of_share("a-share") == (stored(first, "ryan"), stored(second, "ryan"))
    assert await rows.of_share("another") == ()
    verdict = await verify(rows)
    assert (verdict.records, verdict.fault) == (2, None)
    assert verdict.head == (await rows.head()).hash


async def test_an_empty_chain_holds(rows: Chain) -> None:
    verdict = await verify(rows)

    assert (verdict.records, verdict.head, verdict.fault) == (0, "0" * 64, None)


async def test_records_hold_no_name_and_no_address(rows: Chain, pool: Pool) -> None:
    await rows.add(entry(recipient=CARLOS))
    await rows.add(entry(recipient=RYAN))

    async with pool.connection() as connection:
        found = await (await connection.execute("SELECT to_json(audit)::text AS said FROM audit")).fetchall()
    for row in found:
        assert not re.search("adele vance|gregg|carlos|fabrikam|@", row["said"], re.IGNORECASE)


async def test_an_outsider_is_one_and_the_same_to_the_audit(rows: Chain) -> None:
    other = CARLOS.model_copy(update={"mail": "dana@fabrikam.com"})
    shouting = CARLOS.model_copy(update={"mail": "CARLOS@Fabrikam.com"})

    for person in (CARLOS, other, shouting):
        await rows.add(entry(recipient=person))

    first, second, third = [kept.record.recipient_id async for kept in rows.each()]
    assert first == third != second
    assert str(first).startswith("outside-")


async def test_forgotten_names_leave_the_chain_as_it_was(rows: Chain) -> None:
    await rows.add(entry(recipient=RYAN))
    await rows.add(entry(recipient=CARLOS))

    gone = [await rows.forget("ryan"), await rows.forget("Carlos@fabrikam.com"), await rows.forget("nobody")]

    assert gone == [1, 1, 0]
    kept = [kept async for kept in rows.each()]
    assert [(k.actor_name, k.recipient_name, k.recipient_mail) for k in kept] == [("Adele Vance", None, None)] * 2
    assert [k.record.recipient_id is not None for k in kept] == [True, True]
    assert (await verify(rows)).fault is None


async def test_who_was_forgotten_is_not_remembered_by_the_next_record(rows: Chain) -> None:
    await rows.add(entry(recipient=RYAN))
    await rows.forget("ryan")

    await rows.add(entry(recipient=RYAN))

    assert [(kept.recipient_name, kept.recipient_mail) async for kept in rows.each()] == [(None, None)] * 2
    assert await rows.forget("ryan") == 0


async def test_what_an_outsider_was_given_ends_under_the_same_id_and_without_their_name(
    adele: Chatter, rows: Chain
) -> None:
    form = await adele.says("share Annual Report.docx with carlos@fabrikam.com")
    done = await (await (await form.press("Share")).go_on()).ends()
    assert await rows.forget("carlos@fabrikam.com") == 1

    await done.press("Undo")

    kept = [kept async for kept in rows.each()]
    assert [one.record.action for one in kept] == ["invite", "revoke"]
    assert {(one.recipient_name, one.recipient_mail) for one in kept} == {(None, None)}
    assert len({one.record.recipient_id for one in kept}) == 1
    assert (await verify(rows)).fault is None


async def test_a_name_follows_its_person(rows: Chain) -> None:
    await rows.add(entry(recipient=RYAN))
    await rows.add(entry(recipient=RYAN.model_copy(update={"name": "Ryan Gregg-Park", "mail": None})))

    names = [(kept.recipient_name, kept.recipient_mail) async for kept in rows.each()]

    assert names == [("Ryan Gregg-Park", "ryan@contoso.com")] * 2


async def test_what_a_database_cannot_hold_does_not_stop_a_record(rows: Chain) -> None:
    hostile = "\0 ' \" \\ \u202e 日本語 🙈"
    nasty = Person(kind="outsider", name=hostile, mail=f"{hostile}@fabrikam.com")

    await rows.add(entry(request_id=hostile, recipient=nasty))

    (kept,) = [kept async for kept in rows.each()]
    assert kept.record.request_id == kept.recipient_name == hostile.replace("\0", "")
    assert (await verify(rows)).fault is None


async def test_a_long_chain_is_read_in_pages(rows: Chain) -> None:
    for _ in range(1001):
        await rows.add(entry())

    assert [kept.id async for kept in rows.each()] == list(range(1, 1002))
    assert (await verify(rows)).records == 1001


async def test_of_many_who_append_at_once_each_gets_its_place(database_url: str, rows: Chain) -> None:
    replicas = [await open_pool(database_url) for _ in range(3)]
    people = [ADELE, RYAN, CARLOS]
    entries = [entry(share_id=f"share-{n}", actor=people[n % 2], recipient=people[-(n % 3)]) for n in range(120)]

    appending = [Chain(pool=replicas[n % 3]).add(one) for n, one in enumerate(entries)]
    looking = [verify(rows) for _ in range(10)]
    answers = await asyncio.gather(*looking, *appending)

    assert [verdict.fault for verdict in answers[:10] if verdict] == [None] * 10
    kept = [kept async for kept in rows.each()]
    assert [k.id for k in kept] == list(range(1, 121))
    assert {k.record.share_id for k in kept} == {one.record.share_id for one in entries}
    assert (await verify(rows)).fault is None
    for replica in replicas:
        await replica.close()


# --- tampering ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("statement", ["UPDATE audit SET role = 'read'", "DELETE FROM audit", "TRUNCATE audit"])
async def test_the_database_refuses_to_change_a_record(rows: Chain, pool: Pool, statement: str) -> None:
    await rows.add(entry())

    async with pool.connection() as connection:
        with pytest.raises(psycopg.errors.RaiseException, match="never changed"):
            await connection.execute(statement.encode())

    assert (await verify(rows)).fault is None


FIVE = 5
CHANGES = [
    *(f"{column} = 'other'" for column in AuditRecord.model_fields if column != "at"),
    *(f"{column} = NULL" for column in ("recipient_id", "cause", "request_id")),
    "at = at + interval '1 microsecond'",
    "hash = repeat('a', 64)",
]


@pytest.mark.parametrize("change", CHANGES)
async def test_a_changed_record_is_found(rows: Chain, pool: Pool, change: str) -> None:
    await five(rows)

    await tamper(pool, f"UPDATE audit SET {change} WHERE id = 3")  # noqa: S608

    verdict = await verify(rows)
    assert verdict.records == 2
    assert verdict.fault == "record 3 was changed, or the one before it"


SWAP = "UPDATE audit SET"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("DELETE FROM audit WHERE id = 1", "record 1 is missing"),
        ("DELETE FROM audit WHERE id = 3", "record 3 is missing"),
        ("DELETE FROM audit WHERE id = 3; UPDATE audit SET id = id - 1 WHERE id > 3", "record 3 was changed"),
        (f"{SWAP} id = 9 WHERE id = 4; {SWAP} id = 4 WHERE id = 5; {SWAP} id = 5 WHERE id = 9", "record 4 was changed"),
        ("DELETE FROM audit WHERE id > 3", "records 4 to 5 were cut off"),
        ("DELETE FROM audit", "records 1 to 5 were cut off"),
        ("DELETE FROM audit WHERE id = 5; UPDATE audit_head SET id = 4", "the head of the chain does not fit"),
        ("UPDATE audit_head SET hash = repeat('a', 64)", "the head of the chain does not fit"),
        ("DELETE FROM audit; UPDATE audit_head SET id = 0", "the head of the chain does not fit"),
        ("DELETE FROM audit_head", "record 5 was not added by ShareBot"),
    ],
)
async def test_a_record_that_was_taken_out_moved_or_cut_off_is_missed(
    rows: Chain, pool: Pool, change: str, fault: str
) -> None:
    await five(rows)

    await tamper(pool, change)

    found = (await verify(rows)).fault
    assert found is not None
    assert found.startswith(fault)


async def test_a_record_that_was_slipped_in_at_the_end_is_found(rows: Chain, pool: Pool) -> None:
    await five(rows)

    await tamper(pool, "CREATE TABLE copy AS SELECT * FROM audit WHERE id = 5; UPDATE copy SET id = 6; "
                       "INSERT INTO audit SELECT * FROM copy")  # fmt: skip

    assert (await verify(rows)).fault == "record 6 was changed, or the one before it"


# --- records from before there was a chain -----------------------------------------------------------


async def test_older_records_become_the_beginning_of_the_chain(empty_database_url: str) -> None:
    first = (ROOT / "bot" / "store" / "migrations" / "0001_first.sql").read_text(encoding="utf-8")
    older = [
        ("ryan", None, "r1"),
        (None, "ab", 'r"1\\é\n\t\x1f/'),
        ("gone", None, None),
        (None, "ab", None),
        (None, "cd", ""),
    ]
    async with await psycopg.AsyncConnection.connect(empty_database_url, autocommit=True) as connection:
        await connection.execute(
            "CREATE TABLE migrations (name text PRIMARY KEY, applied_at timestamptz DEFAULT now())"
        )
        await connection.execute(first.encode())
        await connection.execute("INSERT INTO migrations (name) VALUES ('0001_first.sql')")
        for n, values in enumerate(older):
            await connection.execute(_AS_IT_WAS, [NOW + timedelta(microseconds=n), *values])
        await connection.execute("DELETE FROM audit WHERE recipient_id = 'gone'")

    await migrate(empty_database_url)

    pool = await open_pool(empty_database_url)
    rows = Chain(pool=pool)
    await rows.add(entry())
    kept = [kept async for kept in rows.each()]
    assert [k.id for k in kept] == [1, 2, 3, 4, 5]
    assert [k.record.request_id for k in kept[:4]] == [request for who, _, request in older if who != "gone"]
    ryan, one, same, other, _ = (k.record.recipient_id for k in kept)
    assert ryan == "ryan"
    assert one == same != other
    assert (await verify(rows)).fault is None
    await pool.close()


_AS_IT_WAS = """
    INSERT INTO audit (at, tenant_id, actor_id, action, share_id, drive_id, item_id, recipient_id, recipient_mail_hash,
                       role, result, request_id)
    VALUES (%s, 't', 'adele', 'invite', 's', 'd', 'i', %s, %s, 'read', 'sent', %s)
"""

# --- the commands ------------------------------------------------------------------------------------


async def test_what_was_shared_can_be_exported(adele: Chatter, database_url: str) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com and carlos@fabrikam.com")
    check = await form.press("Share", message="the merger is on Friday")
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)

    code, said = await audit("export", url=database_url)

    assert code == 0
    to_ryan, to_carlos = sorted(map(json.loads, said.splitlines()), key=lambda row: str(row["recipient_mail"]))[::-1]
    assert (to_ryan["actor_name"], to_ryan["recipient_mail"]) == ("Adele Vance", "ryan@contoso.com")
    assert (to_carlos["recipient_mail"], to_carlos["role"], to_carlos["action"]) == (
        "carlos@fabrikam.com",
        "read",
        "invite",
    )
    assert to_carlos["recipient_id"].startswith("outside-")
    assert to_ryan["request_id"]
    assert "merger" not in said
    assert "eyJ" not in said


async def test_an_export_from_a_day_on_leaves_out_what_was_before(rows: Chain, database_url: str) -> None:
    for days in range(4):
        await rows.add(entry(at=NOW + timedelta(days=days)))

    numbers = {}
    for since in ("2026-03-12", "2026-03-12T14:30:00.123456Z", "2026-03-12T16:30:00.123457+02:00", "2030-01-01"):
        code, said = await audit("export", "--since", since, url=database_url)
        assert code == 0
        numbers[since] = [json.loads(line)["id"] for line in said.splitlines()]

    assert list(numbers.values()) == [[3, 4], [3, 4], [4], []]


async def test_a_spreadsheet_gets_columns_and_no_formulas(rows: Chain, database_url: str) -> None:
    evil = Person(kind="outsider", name='=HYPERLINK("http://x")', mail="+carlos@fabrikam.com")
    await rows.add(entry(recipient=evil))

    code, said = await audit("export", "--format", "csv", url=database_url)

    assert code == 0
    (row,) = csv.DictReader(io.StringIO(said))
    assert row["recipient_name"] == '\'=HYPERLINK("http://x")'
    assert row["recipient_mail"] == "'+carlos@fabrikam.com"
    assert row["at"] == "2026-03-10T14:30:00.123456Z"


async def test_an_export_can_be_checked_as_the_document_says(rows: Chain, database_url: str) -> None:
    await rows.add(entry(recipient=CARLOS, request_id='r"1\\é🙈\u2028'))
    await rows.add(entry(recipient=RYAN, cause=None))
    (program,) = re.findall("```python\n(.*?)```", (ROOT / "docs/audit.md").read_text(encoding="utf-8"), re.DOTALL)
    _, said = await audit("export", url=database_url)

    honest, forged = check(program, said), check(program, said.replace('"write"', '"read"', 1))

    assert (honest.returncode, forged.returncode) == (0, 1)
    assert "AssertionError: 1" in forged.stderr


async def test_verify_tells_by_its_exit_code(rows: Chain, pool: Pool, database_url: str) -> None:
    await five(rows)
    head = (await rows.head()).hash

    holds = await audit("verify", url=database_url)
    await tamper(pool, "UPDATE audit SET role = 'read' WHERE id = 3")
    broken = await audit("verify", url=database_url)

    assert holds == (0, f"The chain holds: 5 records, the last hash is {head}.\n")
    assert broken[0] == 1
    assert "record 3" in broken[1]


async def test_a_person_can_be_forgotten(rows: Chain, database_url: str) -> None:
    await rows.add(entry(recipient=CARLOS))

    assert await audit("forget", "carlos@fabrikam.com", url=database_url) == (0, "Names forgotten: 1.\n")

    _, said = await audit("export", url=database_url)
    assert "carlos" not in said
    assert (await verify(rows)).fault is None


@pytest.mark.parametrize("arguments", [("export",), ("export", "--format", "csv"), ("forget", "x")])
async def test_an_empty_database_is_no_trouble(empty_database_url: str, arguments: tuple[str, ...]) -> None:
    code, said = await audit(*arguments, url=empty_database_url)

    assert code == 0
    assert len(said.splitlines()) <= 1
    async with await psycopg.AsyncConnection.connect(empty_database_url) as connection:
        tables = await connection.execute("SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'")
        assert await tables.fetchall() == []


async def test_an_empty_database_has_no_chain_that_could_hold(empty_database_url: str) -> None:
    code, said = await audit("verify", url=empty_database_url)

    assert code == 2
    assert said.startswith("There is nothing to verify")


async def test_an_embedded_database_that_nobody_used_before_is_told_alike(folder: Path) -> None:
    settings = {"SHAREBOT_DATA_DIR": str(folder / "data")}

    code, said = await command("audit", "verify", env=settings)
    exported = await command("audit", "export", env=settings)

    assert code == 2
    assert "There is nothing to verify" in said
    assert exported == (0, "")


async def test_a_database_that_is_not_there_is_named_without_a_traceback() -> None:
    code, said = await audit("verify", url="postgresql://nobody:secret@127.0.0.1:9/none")

    assert code == 2
    assert "The database does not answer" in said
    assert "Traceback" not in said
    assert "secret" not in said


async def test_a_date_that_is_none_is_refused(database_url: str) -> None:
    code, said = await audit("export", "--since", "yesterday", url=database_url)

    assert code == 2
    assert "'yesterday' is no date" in said


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not tmp_path: its parents are closed to the user that PostgreSQL runs as when we are root."""
    folder = Path(tempfile.mkdtemp(prefix="sharebot-", dir=in_memory()))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


# --- samples -----------------------------------------------------------------------------------------


def entry(*, actor: Person = ADELE, recipient: Person | None = RYAN, **changed: Any) -> Entry:
    record = AuditRecord(
        at=NOW,
        tenant_id="contoso",
        actor_id=actor.id or "",
        action="invite",
        share_id="a-share",
        drive_id="d",
        item_id="i",
        role="write",
        result="refused",
        cause="NotAllowed",
        request_id="r1",
    )
    return Entry(record=record.model_copy(update=changed), actor=actor, recipient=recipient)


def stored(given: Entry, recipient_id: str) -> AuditRecord:
    return given.record.model_copy(update={"recipient_id": recipient_id})


async def five(rows: Chain) -> None:
    for n in range(FIVE):
        await rows.add(entry(share_id=f"share-{n}"))


async def tamper(pool: Pool, statements: str) -> None:
    """As somebody does who owns the database: past the trigger."""
    async with pool.connection() as connection, connection.transaction():
        await connection.execute("ALTER TABLE audit DISABLE TRIGGER USER")
        for statement in statements.split("; "):
            await connection.execute(statement.encode())


async def audit(*arguments: str, url: str) -> tuple[int, str]:
    return await command("audit", *arguments, env={"SHAREBOT_DATABASE_URL": url})


def check(program: str, exported: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - the program that our own document shows
        [sys.executable, "-c", program], input=exported, capture_output=True, text=True, check=False, timeout=30
    )
