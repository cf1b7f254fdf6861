"""The composition: ports, settings, doors, and an end without waiting."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import aiohttp
import pytest

from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


async def test_every_address_of_the_environment_answers(certificates: Certificates, tmp_path: Path) -> None:
    tenant = await local_tenant(certificates=certificates, ca_file=tmp_path / "far" / "ca.pem")
    settings = tenant.environment()
    await tenant.start()

    tls = ssl.create_default_context(cafile=settings["SHAREBOT_CA_FILE"])
    authority = f"{settings['SHAREBOT_AUTHORITY']}/{settings['SHAREBOT_TENANT_ID']}"
    async with aiohttp.ClientSession(trust_env=False) as http:
        for url, status in [
            (f"{authority}/v2.0/.well-known/openid-configuration", 200),
            (settings["SHAREBOT_OPENID_URL"], 200),
            (settings["SHAREBOT_CLOCK_URL"], 200),
            (f"{settings['SHAREBOT_GRAPH_URL']}/v1.0/me", 401),
        ]:
            async with http.get(url, ssl=tls) as answer:
                assert answer.status == status, url
    await tenant.stop()


async def test_the_doors_give_a_token_that_the_local_graph_takes(certificates: Certificates) -> None:
    tenant = await local_tenant(certificates=certificates)
    await tenant.start()

    async with aiohttp.ClientSession(trust_env=False) as http:
        async with http.post(f"{tenant.base_url}/_tenant/token", json={"user": "adele@contoso.com"}) as answer:
            given = await answer.json()
        headers = {"Authorization": f"Bearer {given['access_token']}"}
        async with http.get(f"{given['graph']}/v1.0/me", headers=headers) as answer:
            me = await answer.json()

    assert me["displayName"] == "Adele Vance"
    await tenant.stop()


async def test_what_was_said_is_part_of_the_tenants_state(certificates: Certificates) -> None:
    tenant = await local_tenant(certificates=certificates)
    await tenant.start()
    adele = tenant.tenant.user("adele@contoso.com")
    assert adele is not None
    tenant.chat.say(adele, tenant.chat.personal(adele), "hello")

    async with (
        aiohttp.ClientSession(trust_env=False) as http,
        http.get(f"{tenant.base_url}/_tenant/state") as answer,
    ):
        (chat,) = (await answer.json())["chats"]

    assert (chat["kind"], chat["messages"][0]["text"]) == ("personal", "hello")
    await tenant.stop()


async def test_a_name_from_outside_reaches_neither_page_nor_doors(certificates: Certificates) -> None:
    tenant = await local_tenant(certificates=certificates)
    await tenant.start()

    async with aiohttp.ClientSession(trust_env=False) as http:
        for path in ("/", "/_chat/boot", "/_tenant/state", "/api/messages"):
            for headers in ({"Host": "evil.example"}, {"Origin": "http://evil.example"}):
                async with http.get(tenant.base_url + path, headers=headers) as answer:
                    assert answer.status == 403, path
    await tenant.stop()


async def test_who_listens_and_who_waits_for_the_clock_does_not_hold_up_the_end(certificates: Certificates) -> None:
    tenant = await local_tenant(certificates=certificates)
    await tenant.start()

    async with aiohttp.ClientSession(trust_env=False) as http:
        stream = await http.get(f"{tenant.base_url}/_chat/events")
        await stream.content.readline()
        clock = asyncio.create_task(http.get(f"{tenant.base_url}/_tenant/clock?unlike=0").__aenter__())
        async with http.get(f"{tenant.base_url}/_tenant/clock"):
            pass  # the one that waits was sent before this one

        async with asyncio.timeout(1):
            await tenant.stop()

        assert await stream.content.read() in {b"\n", b""}
        with pytest.raises(aiohttp.ClientError):
            await clock
        stream.close()


async def test_a_busy_port_is_said_at_once(certificates: Certificates) -> None:
    first = await local_tenant(certificates=certificates)

    with pytest.raises(OSError, match=r"[Aa]ddress already in use"):
        await local_tenant(certificates=certificates, port=int(first.base_url.rpartition(":")[2]))

    await first.stop()


async def test_only_loopback_is_listened_on(certificates: Certificates) -> None:
    with pytest.raises(ValueError, match="loopback"):
        await local_tenant(certificates=certificates, host="0.0.0.0")  # noqa: S104


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_the_page_answers_under_the_name_it_is_given(certificates: Certificates, host: str) -> None:
    tenant = await local_tenant(certificates=certificates, host=host)
    await tenant.start()

    async with aiohttp.ClientSession(trust_env=False) as http, http.get(f"{tenant.base_url}/_chat/boot") as answer:
        assert answer.status == 200
    assert f"//{host}:" in tenant.base_url
    await tenant.stop()
