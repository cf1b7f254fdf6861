"""What identity costs: a token from the store, one from the process, a signed request, and a slow sign-in service.

    python -m tests.bench.identity

The tenant, with its Entra ID, lives in another process; the bot's identity room and its gate live in this one.
"""

from __future__ import annotations

import asyncio
import json
import random
import ssl
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from cryptography.fernet import Fernet

from bot.emulator.certificates import SigningKey
from bot.identity.entra import Entra
from bot.identity.keys import SigningKeys
from bot.identity.sso import SsoTokens
from bot.identity.tokens import Tokens
from bot.identity.vault import Vault
from bot.identity.vault_news import VaultNews
from bot.model import UserKey
from bot.store.postgres import Pool, database, migrate, open_pool
from bot.teams.gate import Gate
from bot.telemetry import set_up_logs
from tests.processes import Running

USERS = 10_000
ASKED = 2_000
SLOW_MS = 200
SIGN_INS = 10

AT_MOST = {
    "token_from_store_ms": 1.0,
    "token_from_process_ms": 0.1,
    "gate_seen_token_ms": 0.1,
    "loop_lag_ms": 50.0,
}


async def figures() -> dict[str, float]:
    """All in milliseconds; what each may be at most stands in AT_MOST."""
    async with _place() as place:
        return {
            "token_from_store_ms": await _from_store(place),
            "token_from_process_ms": await _from_process(place),
            "gate_seen_token_ms": await _gate(place),
            "loop_lag_ms": await _lag(place),
        }


@dataclass
class _Place:
    env: dict[str, str]
    url: str
    http: aiohttp.ClientSession
    pool: Pool
    vault: Vault
    news: VaultNews
    sample: UserKey
    sso_tokens: list[tuple[UserKey, str]]

    @asynccontextmanager
    async def tokens(self) -> AsyncIterator[Tokens]:
        """A process that has just started."""
        env = self.env
        authority = f"{env['SHAREBOT_AUTHORITY']}/{env['SHAREBOT_TENANT_ID']}"
        tls = ssl.create_default_context(cafile=env["SHAREBOT_CA_FILE"])
        tokens = Tokens(
            entra=Entra(
                client_id=env["SHAREBOT_APP_ID"],
                secret=env["SHAREBOT_APP_SECRET"],
                authority=authority,
                scopes=("User.Read", "Files.ReadWrite.All", "User.ReadBasic.All", "People.Read"),
                ca_file=Path(env["SHAREBOT_CA_FILE"]),
            ),
            vault=self.vault,
            news=self.news,
            sso=SsoTokens(
                keys=SigningKeys(session=self.http, authority=authority, tls=tls),
                client_id=env["SHAREBOT_APP_ID"],
                tenant_id=env["SHAREBOT_TENANT_ID"],
            ),
        )
        try:
            yield tokens
        finally:
            await tokens.close()


@asynccontextmanager
async def _place() -> AsyncIterator[_Place]:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        tenant = await Running.start("tenant", "--port", "0", "--env", str(folder / "env"))
        stack.push_async_callback(tenant.stop)
        env = dict(line.split("=", 1) for line in (folder / "env").read_text().splitlines())
        http = await stack.enter_async_context(aiohttp.ClientSession())
        url = await stack.enter_async_context(database(None, folder / "data"))
        await migrate(url)
        pool = await open_pool(url)
        stack.push_async_callback(pool.close)
        vault = Vault(pool=pool, keys=[Fernet.generate_key().decode()], client_id=env["SHAREBOT_APP_ID"])
        news = VaultNews(url=url)
        await stack.enter_async_context(news.listening())
        people = await _people(http, tenant.url, env["SHAREBOT_TENANT_ID"])
        yield _Place(env, tenant.url, http, pool, vault, news, people[0][0], people)


async def _people(http: aiohttp.ClientSession, url: str, tenant_id: str) -> list[tuple[UserKey, str]]:
    found = []
    async with http.get(f"{url}/_tenant/people") as answer:
        members = [one for one in await answer.json() if one["userType"] == "Member"][:SIGN_INS]
    for one in members:
        async with http.post(f"{url}/_tenant/token", json={"user": one["mail"]}) as answer:
            token = (await answer.json())["sso_token"]
        found.append((UserKey(tenant_id=tenant_id, object_id=one["id"]), token))
    return found


async def _from_store(place: _Place) -> float:
    """Median over people whose token this process has not seen, of 10,000 who are stored."""
    user, token = place.sso_tokens[0]
    async with place.tokens() as tokens:
        await tokens.exchange(user, token)
        sealed = await place.vault.load(user)
        assert sealed is not None
        others = [UserKey(tenant_id=user.tenant_id, object_id=str(uuid.uuid4())) for _ in range(USERS)]
        for other in others:
            await place.vault.put(other, sealed.blob.replace(user.object_id, other.object_id))
        took = []
        await tokens.graph_token(others[0])
        for other in random.sample(others[1:], ASKED):
            began = time.perf_counter()
            await tokens.graph_token(other)
            took.append(time.perf_counter() - began)
    return statistics.median(took) * 1000


async def _from_process(place: _Place) -> float:
    async with place.tokens() as tokens:
        await tokens.graph_token(place.sample)
        began = time.perf_counter()
        for _ in range(ASKED):
            await tokens.graph_token(place.sample)
        return (time.perf_counter() - began) / ASKED * 1000


async def _gate(place: _Place) -> float:
    """CPU time of one request whose token was verified before."""
    key = SigningKey()
    published: dict[str, Any] = {"/openid": {"jwks_uri": ""}, "/keys": {"keys": [key.jwk(endorsements=["msteams"])]}}
    server = await asyncio.start_server(lambda r, w: _publish(r, w, published), "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    published["/openid"]["jwks_uri"] = f"{base}/keys"
    app_id = place.env["SHAREBOT_APP_ID"]
    gate = Gate(
        session=place.http,
        app_id=app_id,
        openid_url=f"{base}/openid",
        service_hosts=("127.0.0.1",),
        tenants=frozenset({place.env["SHAREBOT_TENANT_ID"]}),
    )
    issuer, url = "https://api.botframework.com", "http://127.0.0.1/amer/"
    token = key.sign({"iss": issuer, "aud": app_id, "serviceurl": url, "exp": int(time.time()) + 3600})
    await gate.admit(f"Bearer {token}", "10.0.0.1")
    began = time.process_time()
    for _ in range(ASKED):
        await gate.admit(f"Bearer {token}", "10.0.0.1")
    took = (time.process_time() - began) / ASKED * 1000
    server.close()
    return took


async def _publish(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, published: dict[str, Any]) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    body = json.dumps(published[head.split()[1]]).encode()
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n")
    writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    await writer.drain()
    writer.close()


async def _lag(place: _Place) -> float:
    """The worst lateness of the loop while people sign in at a service that takes its time."""
    play = {"user": None, "plays": "slow", "delay_ms": SLOW_MS}
    async with place.http.post(f"{place.url}/_tenant/entra", json=play) as answer:
        assert answer.status == 200
    worst = 0.0

    async def watch() -> None:
        nonlocal worst
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.002)
            worst = max(worst, time.perf_counter() - before - 0.002)

    async with place.tokens() as tokens:
        watching = asyncio.create_task(watch())
        await asyncio.gather(*(tokens.exchange(user, token) for user, token in place.sso_tokens))
        watching.cancel()
    return worst * 1000


def main() -> None:
    set_up_logs("WARNING")
    for name, value in asyncio.run(figures()).items():
        sys.stdout.write(f"{name:24} {value:8.3f}  at most {AT_MOST[name]:g}\n")


if __name__ == "__main__":
    main()
