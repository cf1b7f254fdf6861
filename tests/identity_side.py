"""Replicas of the bot's identity room in front of the local Entra, and somebody who forges tokens.

Real msal over TLS and a vault in a real PostgreSQL. The far end runs on the test's own event loop: if msal ever blocked
it, no answer could come.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, LiteralString
from uuid import uuid4

import aiohttp
import jwt
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import bot.emulator
from bot.emulator import entra as far_end
from bot.emulator.certificates import Certificates, SigningKey
from bot.emulator.records import User
from bot.emulator.tenant import Tenant
from bot.errors import SignInNeeded
from bot.identity.credentials import Credential
from bot.identity.entra import Entra
from bot.identity.keys import SigningKeys
from bot.identity.sso import SsoTokens
from bot.identity.tokens import Tokens
from bot.identity.vault import Vault
from bot.identity.vault_news import VaultNews
from bot.model import UserKey
from bot.store.postgres import Pool, open_pool

SECRET = "the client secret of the bot"
SCOPES = ("User.Read", "Files.ReadWrite.All", "User.ReadBasic.All", "People.Read")
DESKTOP = "1fec8e78-bce4-4aaf-ab1b-5451cc387264"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Door:
    """What stands before the local Entra: counts who comes in, and can be shut, broken or made to answer shortly."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.answers: deque[Handler] = deque()
        self.open = asyncio.Event()
        self.open.set()
        self.knocked = asyncio.Event()
        self._moved = asyncio.Condition()
        self.lifetime_s: int | None = None
        self.given: list[dict[str, Any]] = []
        self.demanded: list[dict[str, Any]] = []

    @property
    def token_requests(self) -> int:
        return sum(path.endswith("/token") for path in self.requests)

    def shut(self) -> None:
        self.open.clear()
        self.knocked.clear()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until enough have come in."""
        async with asyncio.timeout(10), self._moved:
            await self._moved.wait_for(holds)

    @web.middleware
    async def let_in(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        self.requests.append(request.path)
        self.knocked.set()
        async with self._moved:
            self._moved.notify_all()
        await self.open.wait()
        if self.answers and request.path.endswith("/token"):
            return await self.answers.popleft()(request)
        if request.path.endswith("/token"):
            self.demanded.append(json.loads(str((await request.post()).get("claims") or "{}")))
        answer = await handler(request)
        if not request.path.endswith("/token") or not isinstance(answer, web.Response) or answer.status != 200:
            return answer
        body = json.loads(answer.text or "{}")
        if self.lifetime_s is not None:
            body["expires_in"] = self.lifetime_s
        self.given.append(body)
        return web.json_response(body)


_LISTENING: LiteralString = """FROM pg_stat_activity
    WHERE application_name = 'sharebot-vault' AND datname = current_database() AND query = 'LISTEN vault'
"""


class Watch:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Place:
    """The local Entra with its people, and replicas of the bot's identity room that share one database."""

    def __init__(
        self, *, tenant: Tenant, entra: far_end.Entra, door: Door, pool: Pool, url: str, ca_file: Path
    ) -> None:
        self.tenant = tenant
        self.entra = entra
        self.door = door
        self.pool = pool
        self.url = url
        self.watch = Watch()
        self.vault_key = Fernet.generate_key().decode()
        self.ca_file = ca_file
        self._open = AsyncExitStack()

    async def replica(
        self,
        *,
        vault_key: str | None = None,
        secret: Credential = SECRET,
        allow_guests: bool = False,
        hears: bool = True,
    ) -> Tokens:
        """A process of the bot that has just started; unless it `hears`, its line to the database is down."""
        client_id = self.tenant.app_id
        session = await self._open.enter_async_context(aiohttp.ClientSession())
        keys = SigningKeys(
            session=session,
            authority=self.entra.authority,
            tls=ssl.create_default_context(cafile=self.ca_file),
        )
        news = VaultNews(url=self.url)
        tokens = Tokens(
            entra=Entra(
                client_id=client_id,
                secret=secret,
                authority=self.entra.authority,
                scopes=SCOPES,
                ca_file=self.ca_file,
                allow_guests=allow_guests,
            ),
            vault=Vault(pool=self.pool, keys=[vault_key or self.vault_key], client_id=client_id),
            news=news,
            sso=SsoTokens(keys=keys, client_id=client_id, tenant_id=self.tenant.id),
            clock=self.watch,
        )
        self._open.push_async_callback(tokens.close)
        if hears:
            await self._open.enter_async_context(news.listening())
        return tokens

    def person(self, mail: str) -> User:
        user = self.tenant.user(mail)
        assert user is not None
        return user

    def key(self, user: User) -> UserKey:
        return UserKey(tenant_id=self.tenant.id, object_id=user.id)

    def holder(self, token: str) -> str:
        """Whose Graph token this is, as Graph sees it."""
        return str(self.entra.verify_graph(token)["oid"])

    async def rows(self) -> int:
        async with self.pool.connection() as connection:
            (row,) = await (await connection.execute("SELECT count(*) AS n FROM vault")).fetchall()
            return int(row["n"])

    async def until_token(self, tokens: Tokens, user: UserKey, holds: Callable[[str | None], bool]) -> None:
        """Ask again and again until the answer is such; None is no token."""
        async with asyncio.timeout(10):
            while True:
                try:
                    token = await tokens.graph_token(user)
                except SignInNeeded:
                    token = None
                if holds(token):
                    return
                await asyncio.sleep(0.001)

    async def until_refused(self, tokens: Tokens, user: UserKey) -> None:
        await self.until_token(tokens, user, lambda token: token is None)

    async def hang_up(self) -> None:
        """The database ends every line on which the vault's news are heard."""
        async with self.pool.connection() as connection:
            await connection.execute(f"SELECT pg_terminate_backend(pid) {_LISTENING}")

    async def until_listening(self, replicas: int) -> None:
        async with asyncio.timeout(10), self.pool.connection() as connection:
            while True:
                (row,) = await (await connection.execute(f"SELECT count(*) AS n {_LISTENING}")).fetchall()
                if row["n"] == replicas:
                    return
                await asyncio.sleep(0.01)

    async def close(self) -> None:
        self.door.open.set()
        await self._open.aclose()


@pytest.fixture
async def place(database_url: str, tmp_path: Path, certificates: Certificates) -> AsyncIterator[Place]:
    tenant = Tenant.load(Path(bot.emulator.__path__[0]) / "contoso.json")
    door = Door()
    app = web.Application(middlewares=[door.let_in])
    server = TestServer(app, scheme="https", host="localhost")
    entra = far_end.Entra(
        tenant=tenant, key=certificates.entra_key, app_id=tenant.app_id, secret=SECRET, base_url="to be known"
    )
    app.add_routes(entra.routes())
    await server.start_server(ssl=certificates.server_context())
    entra.base_url = f"https://localhost:{server.port}"
    entra.authority = f"{entra.base_url}/{tenant.id}"
    entra.issuer = f"{entra.authority}/v2.0"
    pool = await open_pool(database_url)
    ca_file = certificates.write_ca(tmp_path / "ca.pem")
    place = Place(tenant=tenant, entra=entra, door=door, pool=pool, url=database_url, ca_file=ca_file)
    yield place
    await place.close()
    await pool.close()
    await server.close()


def sso(place: Place, user: UserKey, **other: Any) -> str:
    """What this person's Teams client gets silently."""
    return place.entra.sso_token(place.tenant.people[user.object_id], **other)


# --- forged and borrowed tokens ----------------------------------------------------------------------

FORGERS_KEY = generate_private_key(public_exponent=65537, key_size=2048)


class Forger:
    """Somebody who wants to be Adele: knows what her tokens look like, has a key of their own, may be a colleague."""

    def __init__(self, place: Place, adele: UserKey, megan: UserKey, published: SigningKey) -> None:
        self.place = place
        self.adele = adele
        self.megan = megan
        self._published = published

    def entra_gives(self, **other: Any) -> str:
        """What Entra would sign for her in other circumstances."""
        return sso(self.place, self.adele, **other)

    def entra_leaves_out(self, claim: str) -> str:
        claims = self._claims()
        del claims[claim]
        return self._published.sign(claims)

    def entra_postdates(self) -> str:
        return self._published.sign({**self._claims(), "nbf": int(time.time()) + 86400})

    def entra_gave_yesterday(self) -> str:
        return self.place.entra.sso_token(self.place.tenant.people[self.adele.object_id], lifetime_s=-3600)

    def signs(self, *, kid: str | None = None) -> str:
        return jwt.encode(self._claims(), FORGERS_KEY, algorithm="RS256", headers={"kid": kid or self._published.id})

    def signs_not_at_all(self) -> str:
        return self.writes({"alg": "none", "typ": "JWT", "kid": self._published.id}, self._claims())

    def signs_with_the_public_key(self) -> str:
        """As if it were a password; by hand, since libraries refuse to."""
        public = jwt.PyJWK.from_dict(self._published.jwk()).key
        password = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        unsigned = self.writes({"alg": "HS256", "typ": "JWT", "kid": self._published.id}, self._claims()).rstrip(".")
        return f"{unsigned}.{_b64(hmac.digest(password, unsigned.encode(), 'sha256'))}"

    def writes(self, header: object, claims: object) -> str:
        return f"{_b64(json.dumps(header).encode())}.{_b64(json.dumps(claims).encode())}."

    def _claims(self) -> dict[str, Any]:
        claims: dict[str, Any] = jwt.decode(sso(self.place, self.adele), options={"verify_signature": False})
        return claims


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


FORGERIES: dict[str, Callable[[Forger], str]] = {
    "another person's": lambda forger: sso(forger.place, forger.megan),
    "for another app": lambda forger: forger.entra_gives(aud=str(uuid4())),
    "signed by somebody else": lambda forger: forger.signs(),
    "signed with an unknown key": lambda forger: forger.signs(kid="unknown"),
    "of another tenant": lambda forger: forger.entra_gives(tid=str(uuid4())),
    "by another issuer": lambda forger: forger.entra_gives(iss="https://login.microsoftonline.com/evil/v2.0"),
    "expired": Forger.entra_gave_yesterday,
    "an application's": lambda forger: forger.entra_leaves_out("scp"),
    "got by another client": lambda forger: forger.entra_gives(azp=str(uuid4())),
    "empty": lambda _: "",
    "unsigned": Forger.signs_not_at_all,
    # The twelfth, a good token in an activity of another tenant, has a test of its own. And more of the kind:
    "signed with the public key as a password": Forger.signs_with_the_public_key,
    "for us and somebody else": lambda forger: forger.entra_gives(aud=[forger.place.tenant.app_id, "other"]),
    "without an end": lambda forger: forger.entra_leaves_out("exp"),
    "without a beginning": lambda forger: forger.entra_leaves_out("iat"),
    "from tomorrow": Forger.entra_postdates,
    "of the old kind": lambda forger: forger.entra_gives(ver="1.0"),
    "an application's with a scope": lambda forger: forger.entra_gives(idtyp="app"),
    "with another scope": lambda forger: forger.entra_gives(scp="access_as_user_not"),
    "without a person": lambda forger: forger.entra_leaves_out("oid"),
    "with a list for a person": lambda forger: forger.entra_gives(oid=[forger.adele.object_id]),
    "our own token for Graph": lambda forger: forger.place.entra.graph_token(
        forger.place.tenant.people[forger.adele.object_id]
    ),
    "no token at all": lambda _: "hello",
    "dots": lambda _: "..",
    "very long": lambda forger: forger.entra_gives(more="x" * 20_000),
    "very deep": lambda _: f"{_b64(b'[' * 9000)}..",
    "not text": lambda _: "\ud800.\ud800.\ud800",
    "with a number for a key": lambda forger: forger.writes({"alg": "RS256", "kid": 7}, {}),
}


def crowd(tenant: Tenant, size: int) -> list[User]:
    """People of the tenant, with newcomers where there are too few."""
    while len(tenant.people) < size:
        n = len(tenant.people)
        tenant.add_guest(
            User(
                id=str(uuid4()),
                displayName=f"Person {n}",
                mail=f"person{n}@contoso.com",
                userPrincipalName=f"person{n}@contoso.com",
                teamsId=f"29:{n}",
            )
        )
    return list(tenant.people.values())[:size]
