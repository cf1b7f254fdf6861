"""What all tests stand on: a database of their own, certificates, and a whole world of bot and tenant."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import hypothesis
import pytest

from bot.app import bot
from bot.emulator.app import LocalTenant, local_tenant
from bot.emulator.certificates import Certificates
from bot.settings import from_variables
from tests.chat import Chatter, World
from tests.database import database_url, empty_database_url, postgres
from tests.identity_side import place

__all__ = ["database_url", "empty_database_url", "place", "postgres"]


# How fast a shared machine draws examples says nothing about the code.
hypothesis.settings.register_profile(
    "any-machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any-machine")


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    return Certificates()


@asynccontextmanager
async def living(tenant: LocalTenant, database_url: str, **more: object) -> AsyncIterator[World]:
    """Bot and tenant in one process, as `python -m bot local` has them; `more` settings by their names."""
    settings = from_variables(tenant.environment(), database_url=database_url, **more)
    try:
        async with bot(settings, open_on_loopback=True) as routes:
            tenant.app.add_routes(routes)
            await tenant.start()
            async with World.at(tenant.base_url) as world:
                yield world
    finally:
        await tenant.stop()


@pytest.fixture
async def world(database_url: str, certificates: Certificates) -> AsyncIterator[World]:
    async with living(await local_tenant(certificates=certificates), database_url) as world:
        yield world


@pytest.fixture
async def adele(world: World) -> Chatter:
    """Adele Vance, who owns most of the files, in front of her chat."""
    return await world.person("adele@contoso.com")
