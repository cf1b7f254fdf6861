"""What an administrator asks at the command line: whether a policy file is right, and what the audit holds.

Lines come out, for whoever prints them. Nothing here needs more settings than where the database is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

import orjson
import psycopg
from pydantic import Field, ValidationError

from bot.audit import verify
from bot.model import File, Frozen, Person, PersonKind, Recipient, Role, ShareRequest, UserKey
from bot.policy import Proposal, reasons_to_confirm, refusals
from bot.rules import BadPolicy, explain
from bot.settings import Storage, read_policy
from bot.store.audit import AuditRecord, AuditRows, Kept, moment
from bot.store.postgres import NoDatabase, database, open_pool
from bot.texts import texts

ExportFormat = Literal["jsonl", "csv"]

# --- policy ------------------------------------------------------------------------------------------


class Tried(Frozen):
    """Somebody of a request to try: what is left out is what an address nobody here owns has."""

    mail: str | None = None
    name: str = ""
    id: str | None = None
    kind: PersonKind = "outsider"
    role: Role = "read"

    def recipient(self) -> Recipient:
        name = self.name or self.mail or self.id or self.kind
        typed = self.kind == "outsider"
        return Recipient(
            person=Person(kind=self.kind, id=self.id, name=name, mail=self.mail, typed=typed), role=self.role
        )


class Trial(Frozen):
    """A request as an administrator writes it: `file` is a web address, `until` the last day."""

    asker: str = ""
    file: str | None = None
    drive: str = ""
    recipients: tuple[Tried, ...] = Field(default=(), min_length=1)
    until: date | None = None
    sign_in: bool = True

    def file_to_try(self) -> File:
        return File(drive_id=self.drive, item_id="", name="", web_url=self.file)


def explain_policy(path: Path) -> list[str]:
    """What a policy file allows, a line for each rule. Raises BadPolicy."""
    said = explain(_ENGLISH, read_policy(path))
    width = max(map(len, said))
    return [f"{rule:<{width}}  {sentence}" for rule, sentence in said.items()]


def try_request(path: Path, request: str) -> tuple[bool, list[str]]:
    """Whether a policy file lets a request through, and what is said to it. Raises BadPolicy, also for the request."""
    rules, today = read_policy(path), datetime.now(UTC).date()
    try:
        trial = Trial.model_validate_json(request)
    except ValidationError as error:
        lines = [f"{'.'.join(map(str, e['loc'])) or 'it'}: {e['msg']}" for e in error.errors(include_url=False)]
        raise BadPolicy("The request cannot be read.\n" + "\n".join(lines)) from None
    if trial.until and trial.until < today:
        raise BadPolicy("The request cannot be read.\nuntil: is over already")
    recipients = tuple(tried.recipient() for tried in trial.recipients)
    proposal = Proposal(file=trial.file_to_try(), recipients=recipients, until=trial.until, sign_in=trial.sign_in)
    asker = UserKey(tenant_id="", object_id=trial.asker)
    refused = refusals(_ENGLISH, rules, asker, proposal, today)
    if refused:
        return False, [f"refused by {r.rule}, at the field “{r.field}”: {r.said}" for r in refused]
    reasons = reasons_to_confirm(ShareRequest(file=trial.file_to_try(), recipients=recipients))
    return True, [f"allowed; confirmed first: {', '.join(reasons) or 'nothing'}"]


_ENGLISH = texts("en-GB")

# --- audit -------------------------------------------------------------------------------------------

_FIELDS = ("id", *AuditRecord.model_fields, "actor_name", "recipient_name", "recipient_mail", "hash")


async def export_audit(storage: Storage, name: str, since: datetime | None, form: ExportFormat) -> AsyncIterator[str]:
    """The records from then on, a line each; CSV begins with the names of the columns."""
    line = _as_json if form == "jsonl" else _as_csv
    if form == "csv":
        yield _csv_line(_FIELDS)
    async with _audit(storage, name) as rows:
        if await rows.there():
            async for kept in rows.each(since=since):
                yield line(_exported(kept))


async def verify_audit(storage: Storage, name: str) -> tuple[bool, str]:
    """Whether the chain holds, and a sentence about it. Raises NoDatabase where none was ever begun."""
    async with _audit(storage, name) as rows:
        if not await rows.there():
            place = "this database" if storage.database_url else f"the database {name} in {storage.data_dir}"
            raise NoDatabase(f"There is nothing to verify: no ShareBot has used {place} yet.")
        verdict = await verify(rows)
    if verdict.fault:
        return False, f"The chain is broken: {verdict.fault}. {verdict.records} records before that are as they were."
    return True, f"The chain holds: {verdict.records} records, the last hash is {verdict.head}."


async def forget_in_audit(storage: Storage, name: str, who: str) -> str:
    """Names and address of a person go, the records stay."""
    async with _audit(storage, name) as rows:
        gone = await rows.forget(who) if await rows.there() else 0
    return f"Names forgotten: {gone}."


@asynccontextmanager
async def _audit(storage: Storage, name: str) -> AsyncIterator[AuditRows]:
    url = storage.database_url.get_secret_value() if storage.database_url else None
    async with database(url, storage.data_dir, name) as there:
        try:
            pool = await open_pool(there, largest=1)
        except psycopg.OperationalError as error:
            raise NoDatabase(f"The database does not answer: {error}.") from error
        try:
            yield AuditRows(pool=pool)
        finally:
            await pool.close()


def _exported(kept: Kept) -> dict[str, object]:
    said = dict(kept.record) | dict(kept)
    return {field: moment(kept.record.at) if field == "at" else said[field] for field in _FIELDS}


def _as_json(row: dict[str, object]) -> str:
    return orjson.dumps(row).decode()


def _as_csv(row: dict[str, object]) -> str:
    return _csv_line(_harmless(value) for value in row.values())


def _csv_line(cells: Iterable[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()


def _harmless(value: object) -> object:
    """A name that a spreadsheet would take for a formula is quoted."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
