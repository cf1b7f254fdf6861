"""The published signing keys: asked for when needed, not when somebody wishes, and kept while nobody answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.emulator.certificates import SigningKey
from bot.errors import Unavailable
from bot.identity.keys import SigningKeys


class Publisher:
    """Publishes keys over HTTP and counts how often it is asked for them."""

    def __init__(self) -> None:
        self.keys: list[dict[str, object]] = []
        self.asked = 0
        self.down = False
        self.issuer = ""
        app = web.Application()
        app.add_routes(
            [
                web.get("/tenant/v2.0/.well-known/openid-configuration", self._about),
                web.get("/tenant/keys", self._keys),
            ]
        )
        self.server = TestServer(app)

    @property
    def authority(self) -> str:
        return str(self.server.make_url("/tenant"))

    async def _about(self, _: web.Request) -> web.Response:
        self.asked += 1
        if self.down:
            raise web.HTTPServiceUnavailable
        self.issuer = f"{self.authority}/v2.0"
        return web.json_response({"issuer": self.issuer, "jwks_uri": f"{self.authority}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": self.keys})


class Watch:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
async def publisher() -> AsyncIterator[Publisher]:
    publisher = Publisher()
    await publisher.server.start_server()
    yield publisher
    await publisher.server.close()


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
async def keys(publisher: Publisher, watch: Watch) -> AsyncIterator[SigningKeys]:
    async with aiohttp.ClientSession() as session:
        keys = SigningKeys(session=session, authority=publisher.authority, clock=watch)
        yield keys
        await keys.close()


OLD, NEW = SigningKey(), SigningKey()


async def test_many_first_questions_are_one_request(publisher: Publisher, keys: SigningKeys) -> None:
    publisher.keys = [OLD.jwk()]

    found = await asyncio.gather(*(keys.find(OLD.id) for _ in range(50)))

    assert all(found)
    assert publisher.asked == 1
    assert keys.issuer == publisher.issuer


async def test_a_new_key_is_found_and_the_old_one_stays_good(
    publisher: Publisher, keys: SigningKeys, watch: Watch
) -> None:
    publisher.keys = [OLD.jwk()]
    await keys.find(OLD.id)
    publisher.keys = [NEW.jwk(), OLD.jwk()]
    watch.seconds += 300

    assert await keys.find(NEW.id)

    assert await keys.find(OLD.id)
    assert publisher.asked == 2


async def test_a_flood_of_unknown_keys_asks_at_most_once_in_five_minutes(
    publisher: Publisher, keys: SigningKeys, watch: Watch
) -> None:
    publisher.keys = [OLD.jwk()]
    await keys.find(OLD.id)

    assert not any([await keys.find(f"guess-{n}") for n in range(100)])
    assert publisher.asked == 1

    watch.seconds += 300
    assert not any(await asyncio.gather(*(keys.find(f"guess-{n}") for n in range(100))))
    assert publisher.asked == 2


async def test_known_keys_outlive_an_outage(publisher: Publisher, keys: SigningKeys, watch: Watch) -> None:
    publisher.keys = [OLD.jwk()]
    await keys.find(OLD.id)
    publisher.down = True
    watch.seconds += 300

    assert await keys.find("unknown") is None

    assert await keys.find(OLD.id)
    assert publisher.asked == 2


async def test_keys_are_looked_at_again_every_day_while_nobody_waits(
    publisher: Publisher, keys: SigningKeys, watch: Watch
) -> None:
    publisher.keys = [OLD.jwk()]
    await keys.find(OLD.id)
    publisher.keys = [NEW.jwk()]
    watch.seconds += 24 * 3600

    assert await keys.find(OLD.id), "the answer does not wait for the new list"
    assert await keys.find(NEW.id), "this one does: it is in the new list or nowhere"

    assert await keys.find(OLD.id) is None, "a withdrawn key is no key"
    assert publisher.asked == 2


async def test_without_any_key_ever_it_is_an_outage_and_not_the_persons_fault(
    publisher: Publisher, keys: SigningKeys
) -> None:
    publisher.down = True
    with pytest.raises(Unavailable):
        await keys.find(OLD.id)

    publisher.down = False
    publisher.keys = [OLD.jwk()]
    assert await keys.find(OLD.id)


@pytest.mark.parametrize(
    "published",
    [
        OLD.jwk(use="enc"),
        OLD.jwk(kty="oct", k="c2VjcmV0"),
        OLD.jwk(issuer="https://login.microsoftonline.com/somebody-else/v2.0"),
    ],
    ids=["for encryption", "symmetric", "for another issuer"],
)
async def test_a_key_that_is_not_for_this_is_not_used(
    publisher: Publisher, keys: SigningKeys, published: dict[str, object]
) -> None:
    publisher.keys = [published, NEW.jwk()]

    assert await keys.find(OLD.id) is None
    assert await keys.find(NEW.id)
