"""Who may come in: the token is judged before anything else, and against every activity it comes with."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import jwt
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st

from bot.teams.gate import Gate, Refused, is_service_url
from tests.teams_side import APP_ID, TENANT, Side, forged_header, jwk, rsa_key, side


@pytest.fixture
async def teams() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


async def test_a_signed_activity_is_heard(teams: Side) -> None:
    said = await teams.send(teams.activity())

    assert said.status == 201
    assert len(teams.talk.asked) == 1


def _hs256(teams: Side) -> str:
    """Signed with the public key as if it were a shared secret."""
    payload = jwt.decode(teams.framework.token(), options={"verify_signature": False})
    head, body = (
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=")
        for part in ({"alg": "HS256", "kid": "k1", "typ": "JWT"}, payload)
    )
    signature = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256).sign(head + b"." + body, b"k1" * 32)
    return b".".join((head, body, base64.urlsafe_b64encode(signature).rstrip(b"="))).decode()


BAD_TOKENS: dict[str, Any] = {
    "of another app": lambda t: t.framework.token(aud="another-app"),
    "for a list of apps": lambda t: t.framework.token(aud=[APP_ID, "another-app"]),
    "of another issuer": lambda t: t.framework.token(
        iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"
    ),
    "without an issuer": lambda t: t.framework.token(drop=("iss",)),
    "without an audience": lambda t: t.framework.token(drop=("aud",)),
    "expired": lambda t: t.framework.token(exp=int(time.time()) - 301),
    "without an end": lambda t: t.framework.token(drop=("exp",)),
    "with a wordy end": lambda t: t.framework.token(exp="tomorrow"),
    "not valid yet": lambda t: t.framework.token(nbf=int(time.time()) + 3600),
    "without a service url": lambda t: t.framework.token(drop=("serviceurl",)),
    "with a number as service url": lambda t: t.framework.token(serviceurl=5),
    "signed by another key": lambda t: t.framework.token(kid="k1", signed_by="k2"),
    "of an unknown key": lambda t: t.framework.token(kid="k9"),
    "signed with the public key": _hs256,
    "without a signature": lambda _: f"{forged_header(alg='none').rpartition('.')[0]}.",
    "with alg none and our key": lambda _: forged_header(alg="none", kid="k1"),
    "with a number as key id": lambda _: forged_header(alg="RS256", kid=5),
    "without a key id": lambda _: forged_header(alg="RS256"),
    "of words": lambda _: "abc",
    "of dots": lambda _: "..",
    "of brackets": lambda _: base64.urlsafe_b64encode(b"[" * 3000).decode() + ".e30.x",
    "of blanks": lambda _: "  ",
}


@pytest.mark.parametrize("kind", BAD_TOKENS)
async def test_a_bad_token_is_refused_and_nothing_is_heard(teams: Side, kind: str) -> None:
    said = await teams.send(teams.activity(), token=BAD_TOKENS[kind](teams))

    assert said.status == 401
    assert said.headers["WWW-Authenticate"] == "Bearer"
    assert teams.talk.asked == []
    assert teams.replies == []


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "abc", "\tBearer x"])
async def test_a_header_that_is_no_bearer_token_is_refused(teams: Side, header: str) -> None:
    assert (await teams.send(teams.activity(), token="", Authorization=header)).status == 401


async def test_no_header_is_refused(teams: Side) -> None:
    assert (await teams.send(teams.activity(), token="")).status == 401


async def test_a_clock_that_is_four_minutes_off_is_forgiven(teams: Side) -> None:
    said = await teams.send(teams.activity(), token=teams.framework.token(exp=int(time.time()) - 240))

    assert said.status == 201


async def test_the_token_is_looked_at_before_the_body(teams: Side) -> None:
    assert (await teams.send(b"[" * 1000, token="")).status == 401
    assert (await teams.send(b"x" * 300_000, token="")).status == 401
    assert (await teams.send(b"x", token="", Content_Type="text/plain")).status == 401


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"serviceUrl": None}, 401),
        ({"serviceUrl": ""}, 401),
        ({"serviceUrl": "https://smba.trafficmanager.net/amer/"}, 401),
        ({"channelId": None}, 401),
        ({"channelId": "webchat"}, 401),
        ({"channelId": "emulator"}, 401),
        ({"channelData": {"tenant": {"id": "another"}}}, 403),
        ({"channelData": {"tenant": {"id": "another"}}, "conversation": {"id": "c", "tenantId": TENANT}}, 403),
        ({"channelData": None, "conversation": {"id": "c"}}, 403),
    ],
)
async def test_an_activity_that_does_not_fit_its_token_is_refused(teams: Side, fields: Any, status: int) -> None:
    said = await teams.send(teams.activity(**fields))

    assert said.status == status
    assert teams.talk.asked == []


async def test_a_service_url_that_differs_by_a_slash_is_refused(teams: Side) -> None:
    said = await teams.send(teams.activity(serviceUrl=teams.framework.service_url.rstrip("/")))

    assert said.status == 401


async def test_the_tenant_is_read_where_teams_writes_it(teams: Side) -> None:
    """The SDK looks for conversation.tenantID and finds nothing."""
    await teams.send(teams.activity(channelData={"tenant": {"id": TENANT.upper()}}))

    assert teams.talk.asked[0].asker.key.tenant_id == TENANT.upper()


@pytest.mark.parametrize("endorsements", [None, [], ["webchat"], "msteams-not", 7])
async def test_a_key_that_is_not_endorsed_for_teams_is_refused(teams: Side, endorsements: Any) -> None:
    teams.framework.keys = [jwk("k1", endorsements=endorsements), jwk("k2")]

    assert (await teams.send(teams.activity())).status == 401
    assert teams.talk.asked == []


async def test_a_new_signing_key_is_found_and_the_old_one_stays_good(teams: Side) -> None:
    await teams.send(teams.activity(id="1"))
    teams.framework.keys.append(jwk("k2"))

    rolled = await teams.send(teams.activity(id="2"), token=teams.framework.token(kid="k2"))
    old = await teams.send(teams.activity(id="3"))

    assert (rolled.status, old.status) == (201, 201)
    assert teams.framework.key_fetches == 2


async def test_a_flood_of_unknown_keys_causes_one_fetch(teams: Side) -> None:
    await teams.send(teams.activity(id="1"))

    tokens = [teams.framework.token(kid=f"made-up-{n}", signed_by="k2") for n in range(20)]
    said = await asyncio.gather(*(teams.send(teams.activity(), token=token) for token in tokens))

    assert {answer.status for answer in said} == {401}
    assert teams.framework.key_fetches == 2


async def test_a_withdrawn_key_takes_its_tokens_along() -> None:
    async with side(refetch_gap=0) as teams:
        token = teams.framework.token()
        await teams.send(teams.activity(id="1"), token=token)
        teams.framework.keys = [jwk("k2")]
        await teams.send(teams.activity(id="2"), token=teams.framework.token(kid="k2"))

        said = await teams.send(teams.activity(id="3"), token=token)

        assert said.status == 401


async def test_keys_that_cannot_be_fetched_leave_the_old_ones_good() -> None:
    async with side(refetch_gap=0) as teams:
        await teams.send(teams.activity(id="1"))
        teams.framework.metadata_status = 500

        unknown = await teams.send(teams.activity(id="2"), token=teams.framework.token(kid="k2"))
        known = await teams.send(teams.activity(id="3"), token=teams.framework.token(exp=int(time.time()) + 60))

        assert (unknown.status, known.status) == (401, 201)


async def test_without_any_key_the_answer_is_try_later(teams: Side) -> None:
    teams.framework.metadata_status = 500

    assert (await teams.send(teams.activity())).status == 503


async def test_keys_are_fetched_from_nowhere_else(teams: Side) -> None:
    teams.framework.metadata_status = 302

    assert (await teams.send(teams.activity())).status == 503
    assert teams.framework.received == []


async def test_one_unreadable_key_does_not_take_the_others_along(teams: Side) -> None:
    teams.framework.keys = [{"kid": "x"}, {"kty": "RSA", "kid": "y", "n": "!", "e": 5}, "z", jwk("k1")]  # type: ignore[list-item]

    assert (await teams.send(teams.activity())).status == 201


async def test_a_key_server_that_hangs_stops_nobody_else() -> None:
    asked, released = asyncio.Event(), asyncio.Event()

    async def hang(_: web.Request) -> web.Response:
        asked.set()
        await released.wait()
        return web.Response(status=500)

    far_end = web.Application()
    far_end.router.add_get("/openid", hang)
    async with TestServer(far_end, host="127.0.0.1") as server, aiohttp.ClientSession() as session:
        gate = _gate(session, openid_url=str(server.make_url("/openid")))
        token = jwt.encode({"exp": 1}, rsa_key("k1"), algorithm="RS256", headers={"kid": "k1"})
        waiting = asyncio.create_task(gate.admit(f"Bearer {token}", "10.0.0.1"))
        await asked.wait()

        assert await gate.admit(None, "127.0.0.1") is None
        assert not waiting.done()

        released.set()
        with pytest.raises(Refused, match="no signing keys"):
            await waiting


def _gate(session: aiohttp.ClientSession, **other: Any) -> Gate:
    given: Any = {
        "app_id": APP_ID,
        "openid_url": "http://127.0.0.1:9/",
        "service_hosts": ("127.0.0.1",),
        "tenants": frozenset({TENANT}),
        "open_on_loopback": True,
    }
    return Gate(session=session, **(given | other))


async def test_without_an_app_id_there_is_no_gate() -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(ValueError, match="app id"):
            _gate(session, app_id="")


# --- the open door of the local tenant -----------------------------------------------------------------


async def test_an_unsigned_caller_of_this_machine_comes_in_where_that_is_open() -> None:
    async with side(open_on_loopback=True) as teams:
        assert (await teams.send(teams.activity(), token="")).status == 201


async def test_an_open_door_still_refuses_a_bad_token() -> None:
    async with side(open_on_loopback=True) as teams:
        said = await teams.send(teams.activity(), token=teams.framework.token(aud="another-app"))

        assert said.status == 401


async def test_an_unsigned_activity_cannot_send_answers_elsewhere() -> None:
    async with side(open_on_loopback=True) as teams:
        said = await teams.send(teams.activity(serviceUrl="https://smba.trafficmanager.net/amer/"), token="")

        assert said.status == 403


@pytest.mark.parametrize(
    ("remote", "welcome"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("::ffff:10.0.0.1", False),
        ("10.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - an address to refuse, none to listen on
        ("localhost", False),
        ("", False),
        (None, False),
    ],
)
async def test_the_open_door_is_for_this_machine_only(remote: str | None, welcome: bool) -> None:
    async with aiohttp.ClientSession() as session:
        gate = _gate(session)
        if welcome:
            assert await gate.admit(None, remote) is None
        else:
            with pytest.raises(Refused):
                await gate.admit(None, remote)


# --- hosts ----------------------------------------------------------------------------------------------

HOSTS = ("smba.trafficmanager.net", "*.botframework.com")


@pytest.mark.parametrize(
    "url",
    [
        "https://smba.trafficmanager.net/amer/",
        "https://SMBA.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/",
        "https://smba.trafficmanager.net:443/amer",
        "https://europe.botframework.com",
    ],
)
def test_teams_own_hosts_may_be_talked_to(url: str) -> None:
    assert is_service_url(url, HOSTS, loopback=False)


@pytest.mark.parametrize(
    "url",
    [
        "http://smba.trafficmanager.net/amer/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net.evil.com/",
        "https://evil.com/smba.trafficmanager.net",
        "https://smba.trafficmanager.net@evil.com/",
        "https://evil.com#smba.trafficmanager.net",
        "https://evil.com\\@smba.trafficmanager.net/",
        "https://evil.com%2f.botframework.com/",
        "https://botframework.com/",
        "https://evilbotframework.com/",
        "https://smba.trafficmanager.net./",
        "https://smba.trafficmanager.net/?x=1",
        "https://smba.trafficmanager.net\n/",
        "https://smba.trafficmanager.net/\u2028",
        "https://ſmba.trafficmanager.net/",
        "https://169.254.169.254/",
        "https://[::1]/",
        "http://127.0.0.1/",
        "ftp://smba.trafficmanager.net/",
        "//smba.trafficmanager.net/",
        "smba.trafficmanager.net",
        "",
    ],
)
def test_no_other_host_may_be_talked_to(url: str) -> None:
    assert not is_service_url(url, HOSTS, loopback=False)


@given(st.text(max_size=80))
def test_judging_a_host_never_raises(url: str) -> None:
    assert not is_service_url(f"https://{url}", (), loopback=False)
