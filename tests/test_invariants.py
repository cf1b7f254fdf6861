"""What must never happen, whatever else changes."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr, ValidationError

from bot.settings import Settings, Storage, complaint, from_variables
from tests.chat import Chatter, World
from tests.processes import apart, command, heap_at_rest

_TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.")
_SECRET_MESSAGE = "the merger is on Friday"
_GUID = "abcdef00-0000-4000-8000-000000000000"
_KNOWN = {
    "SHAREBOT_APP_ID": _GUID,
    "SHAREBOT_TENANT_ID": _GUID,
    "SHAREBOT_APP_SECRET": "s",
    "SHAREBOT_VAULT_KEYS": Fernet.generate_key().decode(),
}


@asynccontextmanager
async def lag_below(limit_s: float) -> AsyncIterator[None]:
    """Watches how late the event loop is: whatever blocks it makes it late."""
    worst = 0.0

    async def watch() -> None:
        nonlocal worst
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            worst = max(worst, time.perf_counter() - before - 0.005)

    with heap_at_rest():
        watching = asyncio.create_task(watch())
        try:
            yield
        finally:
            watching.cancel()
    assert worst < limit_s, f"the event loop stood still for {worst:.3f} s"


async def test_ten_people_sharing_at_once_never_block_the_event_loop(world: World) -> None:
    mails = ["adele", "ryan", "megan", "lee", "lynne", "patti", "diego", "isaiah", "nestor", "miriam"]
    people = [await world.person(f"{mail}@contoso.com") for mail in mails]

    async with lag_below(0.5):
        forms = await asyncio.gather(*(person.says("share Annual Report.docx with Joni Sherman") for person in people))
        await asyncio.gather(*(form.press("Share") for form in forms))


async def test_no_log_line_holds_a_token_an_address_or_the_message(tmp_path: Path, database_url: str) -> None:
    async with apart(tmp_path, database_url) as processes, World.at(processes.tenant.url) as world:
        bot = await processes.serve(SHAREBOT_LOG_LEVEL="DEBUG")
        adele = await world.person("adele@contoso.com")
        form = await adele.says("share Annual Report.docx with ryan@contoso.com")
        await form.press("Share", message=_SECRET_MESSAGE)
        await bot.stop()

    log = (tmp_path / "bot.log").read_text()
    assert '"event":"heard"' in log
    assert not _TOKEN.search(log)
    for secret in (_SECRET_MESSAGE, "ryan@contoso.com", "Annual Report", processes.env["SHAREBOT_APP_SECRET"]):
        assert secret not in log


async def test_no_job_and_no_row_of_the_audit_holds_words_of_people(adele: Chatter, database_url: str) -> None:
    form = await adele.says("share Annual Report.docx with someone@fabrikam.com")
    check = await form.press("Share", message=_SECRET_MESSAGE)
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)

    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        jobs = await (await connection.execute("SELECT args::text FROM procrastinate_jobs")).fetchall()
        audit = await (await connection.execute("SELECT to_json(audit)::text FROM audit")).fetchall()
    assert len(audit) == 1
    for (text,) in [*jobs, *audit]:
        assert _SECRET_MESSAGE not in text
        assert "fabrikam" not in text
        assert not _TOKEN.search(text)


async def test_a_grant_leaves_one_record_that_names_the_request(
    world: World, adele: Chatter, database_url: str
) -> None:
    form = await adele.says("share Annual Report.docx with ryan@contoso.com and nobody@contoso.com")
    check = await form.press("Share")
    (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
    await check.press(go)

    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        query = "SELECT result, cause, request_id IS NOT NULL FROM audit ORDER BY id"
        rows = await (await connection.execute(query)).fetchall()
    assert rows == [("sent", None, True), ("refused", "Unresolved", True)]


async def test_what_the_vault_stores_is_unreadable(adele: Chatter, database_url: str) -> None:
    await adele.says("share Annual Report.docx with Ryan Gregg")

    async with await psycopg.AsyncConnection.connect(database_url) as connection:
        rows = await (await connection.execute("SELECT key, sealed FROM vault")).fetchall()
    ((key, sealed),) = rows
    for word in (b"access_token", b"AccessToken", b"secret", b"adele", b"4e812112"):
        assert word not in bytes(sealed)
    assert adele.boot["me"]["id"] not in key


async def test_retain_inherited_permissions_is_never_sent(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    await form.press("Share")

    assert "retainInheritedPermissions" not in json.dumps(await world.calls("/graph/"))


async def test_serve_without_settings_names_what_is_missing() -> None:
    code, said = await command("serve", env={"SHAREBOT_TENANT_ID": "not a guid"})

    assert code == 2
    for name in ("SHAREBOT_APP_ID is missing", "SHAREBOT_APP_SECRET is missing", "SHAREBOT_TENANT_ID", "VAULT_KEYS"):
        assert name in said


async def test_local_listens_on_loopback_only() -> None:
    code, said = await command("local", "--host", "0.0.0.0", "--port", "0")  # noqa: S104 - must be refused

    assert code == 2
    assert "loopback" in said


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("GRAPH_URL", "https://graph.example.com"),
        ("GRAPH_URL", "http://graph.microsoft.com"),
        ("GRAPH_URL", "https://graph.microsoft.us"),
        ("AUTHORITY", "https://login.microsoftonline.us"),
        ("OPENID_URL", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        ("AUTHORITY", "https://login.example.com"),
        ("OPENID_URL", "https://keys.example.com"),
        ("CLOCK_URL", "https://clock.example.com"),
    ],
)
def test_no_setting_leads_tokens_to_a_stranger(name: str, url: str) -> None:
    with pytest.raises(ValueError, match=f"SHAREBOT_{name}") as error:
        from_variables(_KNOWN | {f"SHAREBOT_{name}": url})

    assert name in complaint(error.value)  # type: ignore[arg-type]
    assert Settings.model_fields["graph_url"].default == "https://graph.microsoft.com"


async def test_operators_see_that_it_is_ready_and_what_it_did(world: World, adele: Chatter) -> None:
    form = await adele.says("share Annual Report.docx with Ryan Gregg")
    await form.press("Share")

    for path, said in (
        ("/healthz", "ok"),
        ("/readyz", "ok"),
        ("/metrics", 'sharebot_grants_total{cause="",state="sent"}'),
    ):
        async with world.http.get(world.url + path) as answer:
            assert answer.status == 200
            assert said in await answer.text()


@pytest.mark.parametrize("start", ["serve", "local", "consent-link"])
async def test_a_misspelt_setting_stops_the_start_and_the_right_one_is_named(start: str) -> None:
    code, said = await command(start, env={"SHAREBOT_POLICYFILE": "strict.toml"})

    assert (code, said) == (2, "SHAREBOT_POLICYFILE is not known here; did you mean SHAREBOT_POLICY_FILE?\n")


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("VAULT_KEYS", "abc", "SHAREBOT_VAULT_KEYS vault key 1 is not a Fernet key"),
        ("VAULT_KEYS", " ,", "SHAREBOT_VAULT_KEYS the vault needs at least one key"),
        ("SCOPES", "", "SHAREBOT_SCOPES is empty"),
        ("SERVICE_HOSTS", " ", "SHAREBOT_SERVICE_HOSTS is empty"),
        ("LOG_LEVEL", "loud", "SHAREBOT_LOG_LEVEL Input should be 'DEBUG'"),
        ("APP_CERTIFICATE", __file__, "SHAREBOT_APP_CERTIFICATE the file must hold a private key"),
        ("APP_CERTIFICATE", "nowhere.pem", "SHAREBOT_APP_CERTIFICATE names no file"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str, said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        from_variables(_KNOWN | {f"SHAREBOT_{name}": value})

    assert said in complaint(refused.value)


@pytest.mark.parametrize(
    ("arguments", "env", "said"),
    [
        (("tenant", "--port", "99999"), {}, "'99999' is no port from 0 to 65535"),
        (("local", "--port", "-1"), {}, "'-1' is no port from 0 to 65535"),
        (
            ("local",),
            {"SHAREBOT_LOG_LEVEL": "foo"},
            "SHAREBOT_LOG_LEVEL should be one of DEBUG, INFO, WARNING, ERROR\n",
        ),
    ],
)
async def test_what_cannot_be_started_is_told_in_a_line(
    arguments: tuple[str, ...], env: dict[str, str], said: str
) -> None:
    code, all_said = await command(*arguments, env=env)

    assert code == 2
    assert said in all_said
    assert "Traceback" not in all_said


def test_a_guid_is_the_same_however_it_is_written() -> None:
    loud = from_variables(_KNOWN | {"SHAREBOT_TENANT_ID": _GUID.upper()})

    assert loud.tenant_id == _GUID


@pytest.mark.parametrize("address", ["posgresql://bot:hunter2@db/x", '"postgresql://bot:hunter2@db/x"', "hunter2"])
def test_a_wrong_address_of_the_database_is_named_without_the_password_in_it(address: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Storage(database_url=SecretStr(address))

    said = complaint(refused.value)
    assert said.startswith("SHAREBOT_DATABASE_URL is no address of a PostgreSQL database")
    assert "hunter2" not in said
