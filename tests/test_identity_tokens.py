"""Tokens: the bot's real msal over TLS, the local Entra as the far end, the vault in a real PostgreSQL.

The far end runs on the test's own event loop. If msal ever blocked it, no answer could come.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from aiohttp import web
from cryptography.fernet import Fernet

from bot.emulator import entra as far_end
from bot.emulator.certificates import Certificates
from bot.errors import GuestNotAllowed, ShareError, SignInBlocked, SignInNeeded, SignInRefused, Throttled, Unavailable
from bot.model import UserKey
from tests.identity_side import (
    DESKTOP,
    FORGERIES,
    SECRET,
    Forger,
    Handler,
    Place,
    crowd,
    sso,
)


@pytest.fixture
def adele(place: Place) -> UserKey:
    return place.key(place.person("adele@contoso.com"))


@pytest.fixture
def megan(place: Place) -> UserKey:
    return place.key(place.person("megan@contoso.com"))


# --- the silent path ---------------------------------------------------------------------------------


async def test_a_person_who_signed_in_has_a_token_of_their_own(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()

    await tokens.exchange(adele, sso(place, adele))

    assert place.holder(await tokens.graph_token(adele)) == adele.object_id
    assert place.entra.asked == {"on_behalf_of": 1}


async def test_a_person_who_never_signed_in_is_asked_to_and_nobody_else_is_asked(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()

    with pytest.raises(SignInNeeded):
        await tokens.graph_token(adele)

    assert place.door.requests == []


async def test_a_sign_in_outlives_the_process(place: Place, adele: UserKey) -> None:
    await (await place.replica()).exchange(adele, sso(place, adele))

    token = await (await place.replica()).graph_token(adele)

    assert place.holder(token) == adele.object_id
    assert place.entra.asked == {"on_behalf_of": 1}


async def test_a_guest_is_not_signed_in_unless_the_organisation_wants_it(place: Place) -> None:
    guest = next(place.key(user) for user in place.tenant.people.values() if user.guest)

    with pytest.raises(GuestNotAllowed):
        await (await place.replica()).exchange(guest, sso(place, guest))

    assert await place.rows() == 0


async def test_a_guest_whose_home_is_another_tenant_is_found_again(place: Place) -> None:
    guest = next(place.key(user) for user in place.tenant.people.values() if user.guest)
    await (await place.replica(allow_guests=True)).exchange(guest, sso(place, guest))

    assert place.holder(await (await place.replica(allow_guests=True)).graph_token(guest)) == guest.object_id
    assert place.entra.asked == {"on_behalf_of": 1}


@pytest.mark.parametrize("lifetime_s", [None, 60], ids=["token at hand", "token renewed"])
async def test_a_guest_who_signed_in_while_guests_were_allowed_is_refused_once_they_are_not(
    place: Place, lifetime_s: int | None
) -> None:
    guest = next(place.key(user) for user in place.tenant.people.values() if user.guest)
    place.door.lifetime_s = lifetime_s
    await (await place.replica(allow_guests=True)).exchange(guest, sso(place, guest))
    strict = await place.replica()

    for _ in range(2):  # also where the process knows the token already
        with pytest.raises(GuestNotAllowed):
            await strict.graph_token(guest)

    assert place.holder(await strict.ending_token(guest)) == guest.object_id  # what they promised to end still ends


async def test_an_expired_token_is_renewed_once_for_all_replicas(place: Place, adele: UserKey) -> None:
    place.door.lifetime_s = 60
    await (await place.replica()).exchange(adele, sso(place, adele))
    place.door.lifetime_s = None

    renewed = [await (await place.replica()).graph_token(adele) for _ in range(3)]

    assert {place.holder(token) for token in renewed} == {adele.object_id}
    assert place.entra.asked == {"on_behalf_of": 1, "refresh_token": 1}


async def test_two_replicas_that_renew_at_once_both_have_a_token_and_leave_a_good_row(
    place: Place, adele: UserKey
) -> None:
    place.door.lifetime_s = 60
    await (await place.replica()).exchange(adele, sso(place, adele))
    place.door.lifetime_s = None
    one, two = await place.replica(), await place.replica()

    place.door.shut()
    before = len(place.door.requests)
    asking = [asyncio.create_task(replica.graph_token(adele)) for replica in (one, two)]
    await place.door.until(lambda: len(place.door.requests) == before + 2)  # both have read the same row by now
    place.door.open.set()

    assert {place.holder(token) for token in await asyncio.gather(*asking)} == {adele.object_id}
    assert place.holder(await (await place.replica()).graph_token(adele)) == adele.object_id
    assert place.entra.asked == {"on_behalf_of": 1, "refresh_token": 2}
    assert await place.rows() == 1


async def test_the_same_sign_in_token_sent_many_times_is_exchanged_once(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    token = sso(place, adele)

    await asyncio.gather(*(tokens.exchange(adele, token) for _ in range(10)))
    await tokens.exchange(adele, token)
    assert place.entra.asked == {"on_behalf_of": 1}

    place.watch.seconds += 15
    await tokens.exchange(adele, token)
    assert place.entra.asked == {"on_behalf_of": 2}, "a quarter of a minute later it is a new wish"


async def test_who_gives_up_waiting_does_not_spoil_it_for_the_others(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    place.door.shut()
    token = sso(place, adele)
    first, second = (asyncio.create_task(tokens.exchange(adele, token)) for _ in range(2))
    await place.door.knocked.wait()

    first.cancel()
    place.door.open.set()
    await second

    assert place.holder(await tokens.graph_token(adele)) == adele.object_id


# --- a token that Graph refused ----------------------------------------------------------------------

CLAIMS = {"access_token": {"nbf": {"essential": True, "value": "1604106651"}}}
OURS = {"xms_cc": {"values": ["CP1"]}}


async def test_entra_hears_that_we_answer_challenges(place: Place, adele: UserKey) -> None:
    await (await place.replica()).exchange(adele, sso(place, adele))

    assert place.door.demanded == [{"access_token": OURS}]


@pytest.mark.parametrize("claims", [None, CLAIMS])
async def test_a_refused_token_is_replaced_by_a_newer_one_that_satisfies_what_graph_demands(
    place: Place, adele: UserKey, claims: dict[str, Any] | None
) -> None:
    tokens = await place.replica()
    await tokens.exchange(adele, sso(place, adele))
    refused = await tokens.graph_token(adele)

    demanded = None if claims is None else json.dumps(claims)
    fresh = await asyncio.gather(*(tokens.fresh_token(adele, demanded) for _ in range(5)))

    assert refused not in fresh
    assert set(fresh) == {await tokens.graph_token(adele)}
    assert place.holder(fresh[0]) == adele.object_id
    assert place.entra.asked == {"on_behalf_of": 1, "refresh_token": 1}
    assert place.door.demanded[-1]["access_token"] == OURS | (claims or {"access_token": {}})["access_token"]


async def test_what_only_the_person_can_satisfy_asks_them(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    await tokens.exchange(adele, sso(place, adele))
    place.entra.refuse(place.person("adele@contoso.com"), far_end.MFA_NEEDED)

    with pytest.raises(SignInNeeded):
        await tokens.fresh_token(adele, json.dumps(CLAIMS))

    assert await place.rows() == 1


# --- many at once -------------------------------------------------------------------------------------


async def test_sixteen_people_asking_fifty_times_at_once_never_get_each_others_token(place: Place) -> None:
    people = [place.key(user) for user in crowd(place.tenant, 16)]
    tokens = await place.replica()
    await asyncio.gather(*(tokens.exchange(user, sso(place, user)) for user in people))
    cold = await place.replica()
    asking = people * 50

    got = await asyncio.gather(*(cold.graph_token(user) for user in asking))

    assert [place.holder(token) for token in got] == [user.object_id for user in asking]
    assert place.entra.asked == {"on_behalf_of": 16}
    assert place.door.token_requests == 16


async def test_renewing_for_sixteen_people_at_once_does_not_mix_them_either(place: Place) -> None:
    people = [place.key(user) for user in crowd(place.tenant, 16)]
    place.door.lifetime_s = 60
    tokens = await place.replica()
    await asyncio.gather(*(tokens.exchange(user, sso(place, user)) for user in people))
    place.door.lifetime_s = None
    cold = await place.replica()
    asking = people * 50

    got = await asyncio.gather(*(cold.graph_token(user) for user in asking))

    assert [place.holder(token) for token in got] == [user.object_id for user in asking]
    assert place.entra.asked == {"on_behalf_of": 16, "refresh_token": 16}


async def test_the_loop_goes_on_while_entra_takes_its_time(place: Place, adele: UserKey, megan: UserKey) -> None:
    tokens = await place.replica()
    await tokens.exchange(megan, sso(place, megan))
    place.door.shut()
    waiting = asyncio.create_task(tokens.exchange(adele, sso(place, adele)))
    await place.door.knocked.wait()

    assert await tokens.graph_token(megan)
    assert not waiting.done()
    assert any(thread.name.startswith("msal") for thread in threading.enumerate())
    place.door.open.set()
    await waiting


# --- signing out -------------------------------------------------------------------------------------


async def test_who_signed_out_has_no_token_and_no_row(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    await tokens.exchange(adele, sso(place, adele))

    await tokens.sign_out(adele)

    with pytest.raises(SignInNeeded):
        await tokens.graph_token(adele)
    assert await place.rows() == 0


async def test_a_sign_out_elsewhere_is_heard_of_before_the_minute_is_over(place: Place, adele: UserKey) -> None:
    here, there = await place.replica(), await place.replica()
    await here.exchange(adele, sso(place, adele))
    assert await here.graph_token(adele)

    await there.sign_out(adele)

    await place.until_refused(here, adele)  # while its clock stands still


async def test_a_sign_in_elsewhere_takes_the_place_of_what_was_remembered(place: Place, adele: UserKey) -> None:
    here, there = await place.replica(), await place.replica()
    await here.exchange(adele, sso(place, adele))
    before = await here.graph_token(adele)
    place.watch.seconds += 20

    await there.exchange(adele, sso(place, adele))

    after = await there.graph_token(adele)
    assert after != before
    await place.until_token(here, adele, lambda token: token == after)


async def test_who_hears_nothing_asks_the_vault_each_time(place: Place, adele: UserKey) -> None:
    deaf, there = await place.replica(hears=False), await place.replica()
    await deaf.exchange(adele, sso(place, adele))
    assert await deaf.graph_token(adele)

    await there.sign_out(adele)

    with pytest.raises(SignInNeeded):
        await deaf.graph_token(adele)


async def test_a_sign_out_while_the_line_was_broken_counts_and_later_ones_are_heard_again(
    place: Place, adele: UserKey
) -> None:
    here, there = await place.replica(), await place.replica()
    await here.exchange(adele, sso(place, adele))

    await place.hang_up()
    await there.sign_out(adele)
    await place.until_refused(here, adele)

    await place.until_listening(2)
    await here.exchange(adele, sso(place, adele))
    await there.sign_out(adele)
    await place.until_refused(here, adele)


async def test_a_sign_out_during_a_renewal_elsewhere_stays_a_sign_out(place: Place, adele: UserKey) -> None:
    place.door.lifetime_s = 60
    here, there = await place.replica(), await place.replica()
    await there.exchange(adele, sso(place, adele))
    place.door.shut()
    renewing = asyncio.create_task(here.graph_token(adele))
    await place.door.knocked.wait()

    await there.sign_out(adele)
    place.door.open.set()

    with pytest.raises(SignInNeeded):
        await renewing
    assert await place.rows() == 0


# --- forged and borrowed tokens ----------------------------------------------------------------------


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES.keys())
async def test_a_token_that_is_not_this_persons_own_is_refused_and_goes_no_further(
    place: Place, adele: UserKey, megan: UserKey, certificates: Certificates, forge: Callable[[Forger], str]
) -> None:
    tokens = await place.replica()
    token = forge(Forger(place, adele, megan, certificates.entra_key))

    with pytest.raises(SignInRefused) as caught:
        await tokens.exchange(adele, token)

    assert place.door.token_requests == 0
    assert await place.rows() == 0
    assert not token or token not in repr(caught.value)


async def test_a_good_token_in_an_activity_of_another_tenant_is_refused(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    elsewhere = UserKey(tenant_id=str(uuid4()), object_id=adele.object_id)

    with pytest.raises(SignInRefused):
        await tokens.exchange(elsewhere, sso(place, adele))

    assert place.door.token_requests == 0


async def test_both_names_of_the_bot_and_both_teams_clients_are_good(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()

    await tokens.exchange(adele, sso(place, adele, aud=f"api://botid-{place.tenant.app_id}", azp=DESKTOP))

    assert place.holder(await tokens.graph_token(adele)) == adele.object_id


async def test_an_answer_about_somebody_else_is_not_stored(place: Place, adele: UserKey, megan: UserKey) -> None:
    tokens = await place.replica()
    await tokens.exchange(megan, sso(place, megan))
    megans = place.door.given[-1]
    place.door.answers.append(lambda _: _json(megans))

    with pytest.raises(SignInRefused):
        await tokens.exchange(adele, sso(place, adele))

    assert await place.rows() == 1
    with pytest.raises(SignInNeeded):
        await tokens.graph_token(adele)


async def test_swapped_rows_give_nobody_anything(place: Place, adele: UserKey, megan: UserKey) -> None:
    tokens = await place.replica()
    for user in (adele, megan):
        await tokens.exchange(user, sso(place, user))
    async with place.pool.connection() as connection:
        await connection.execute(
            "UPDATE vault SET sealed = (SELECT other.sealed FROM vault AS other WHERE other.key <> vault.key)"
        )

    cold = await place.replica()

    for user in (adele, megan):
        with pytest.raises(SignInNeeded):
            await cold.graph_token(user)
    assert place.entra.asked == {"on_behalf_of": 2}


async def test_after_the_vaults_key_was_lost_a_new_sign_in_is_all_it_takes(place: Place, adele: UserKey) -> None:
    await (await place.replica()).exchange(adele, sso(place, adele))
    tokens = await place.replica(vault_key=Fernet.generate_key().decode())

    with pytest.raises(SignInNeeded):
        await tokens.graph_token(adele)
    await tokens.exchange(adele, sso(place, adele))

    assert place.holder(await tokens.graph_token(adele)) == adele.object_id


# --- what Entra says no to ---------------------------------------------------------------------------


async def test_one_persons_throttling_is_nobody_elses(place: Place, adele: UserKey, megan: UserKey) -> None:
    tokens = await place.replica()
    place.entra.refuse(place.tenant.people[adele.object_id], far_end.THROTTLED)

    with pytest.raises(Throttled) as caught:
        await tokens.exchange(adele, sso(place, adele))
    await tokens.exchange(megan, sso(place, megan))

    assert caught.value.retry_after == 60
    assert place.holder(await tokens.graph_token(megan)) == megan.object_id


async def test_whom_entra_told_to_wait_it_is_not_asked_for_again_before(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    place.entra.refuse(place.tenant.people[adele.object_id], far_end.THROTTLED)
    for _ in range(3):
        with pytest.raises(Throttled):
            await tokens.exchange(adele, sso(place, adele))
    assert place.door.token_requests == 1

    place.entra.relent(place.tenant.people[adele.object_id])
    place.watch.seconds += 61
    await tokens.exchange(adele, sso(place, adele))

    assert place.door.token_requests == 2


async def test_right_after_the_consent_the_same_token_works(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    token = sso(place, adele)
    place.entra.refuse(place.tenant.people[adele.object_id], far_end.CONSENT_MISSING)
    with pytest.raises(SignInNeeded) as caught:
        await tokens.exchange(adele, token)
    assert not isinstance(caught.value, SignInRefused)

    place.entra.relent(place.tenant.people[adele.object_id])
    await tokens.exchange(adele, token)

    assert place.holder(await tokens.graph_token(adele)) == adele.object_id


async def test_a_revoked_sign_in_is_forgotten(place: Place, adele: UserKey) -> None:
    place.door.lifetime_s = 60
    await (await place.replica()).exchange(adele, sso(place, adele))
    place.entra.revoke(place.tenant.people[adele.object_id])

    with pytest.raises(SignInNeeded):
        await (await place.replica()).graph_token(adele)

    assert await place.rows() == 0


async def test_a_new_sign_in_meanwhile_makes_up_for_a_revoked_one(place: Place, adele: UserKey) -> None:
    place.door.lifetime_s = 60
    here, there = await place.replica(), await place.replica()
    await there.exchange(adele, sso(place, adele))
    place.door.lifetime_s = None
    place.door.shut()
    renewing = asyncio.create_task(here.graph_token(adele))
    await place.door.knocked.wait()
    place.door.answers.append(_revoked_after(lambda: there.exchange(adele, sso(place, adele))))

    place.door.open.set()

    assert place.holder(await renewing) == adele.object_id
    assert await place.rows() == 1


async def test_a_sign_in_that_only_wants_a_second_factor_is_kept(place: Place, adele: UserKey) -> None:
    place.door.lifetime_s = 60
    await (await place.replica()).exchange(adele, sso(place, adele))
    place.entra.refuse(place.tenant.people[adele.object_id], far_end.MFA_NEEDED)

    with pytest.raises(SignInNeeded):
        await (await place.replica()).graph_token(adele)

    assert await place.rows() == 1


async def test_whom_the_organisation_blocks_is_not_asked_to_sign_in_again(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    place.entra.refuse(place.tenant.people[adele.object_id], far_end.ACCESS_BLOCKED)

    with pytest.raises(SignInBlocked) as caught:
        await tokens.exchange(adele, sso(place, adele))

    assert not isinstance(caught.value, SignInNeeded)


async def test_a_wrong_secret_is_our_fault_and_no_reason_to_sign_in_again(place: Place, adele: UserKey) -> None:
    tokens = await place.replica(secret="last year's")

    with pytest.raises(ShareError) as caught:
        await tokens.exchange(adele, sso(place, adele))

    assert not isinstance(caught.value, SignInNeeded)
    assert "7000215" in str(caught.value)


# --- when Entra is not well --------------------------------------------------------------------------


async def _unavailable(_: web.Request) -> web.Response:
    return web.Response(status=503)


async def _gateway_page(_: web.Request) -> web.Response:
    return web.Response(status=502, text="<html>access_token=eyJhbGciOi</html>", content_type="text/html")


async def _half_an_answer(_: web.Request) -> web.Response:
    return web.Response(text='{"access_token": "eyJhbGciOi', content_type="application/json")


async def _elsewhere(_: web.Request) -> web.Response:
    raise web.HTTPTemporaryRedirect("https://login.example/token")


async def _broken(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


def _revoked_after(first: Callable[[], Awaitable[None]]) -> Handler:
    """Entra says that the sign-in was revoked, but not before something else has happened."""

    async def answer(_: web.Request) -> web.Response:
        await first()
        return web.json_response(
            {"error": "invalid_grant", "suberror": "bad_token", "error_codes": [50173]}, status=400
        )

    return answer


async def _json(body: dict[str, Any]) -> web.Response:
    return web.json_response(body)


@pytest.mark.parametrize("answer", [_unavailable, _gateway_page, _half_an_answer, _elsewhere])
async def test_an_outage_is_called_an_outage_and_nothing_of_it_is_logged(
    place: Place, adele: UserKey, caplog: pytest.LogCaptureFixture, answer: Handler
) -> None:
    tokens = await place.replica()
    place.door.answers.append(answer)

    with caplog.at_level(logging.DEBUG), pytest.raises(Unavailable):
        await tokens.exchange(adele, sso(place, adele))

    assert "eyJ" not in caplog.text
    await tokens.exchange(adele, sso(place, adele))
    assert place.holder(await tokens.graph_token(adele)) == adele.object_id


async def test_a_connection_that_broke_is_tried_once_more_without_a_word(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    place.door.answers.append(_broken)

    await tokens.exchange(adele, sso(place, adele))

    assert place.door.token_requests == 2


async def test_a_connection_that_breaks_again_and_again_is_an_outage(place: Place, adele: UserKey) -> None:
    tokens = await place.replica()
    place.door.answers.extend([_broken, _broken])

    with pytest.raises(Unavailable):
        await tokens.exchange(adele, sso(place, adele))

    assert place.door.token_requests == 2


async def test_the_environment_does_not_lead_our_secret_astray(
    place: Place, adele: UserKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, "/nowhere.pem")
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("MSAL_FORCE_REGION", "westeurope")
    tokens = await place.replica()

    await tokens.exchange(adele, sso(place, adele))
    assert await tokens.bot_token()


async def test_a_sign_in_service_that_nobody_vouches_for_is_told_nothing(place: Place, tmp_path: Path) -> None:
    place.ca_file = Certificates().write_ca(tmp_path / "another.pem")
    tokens = await place.replica()

    with pytest.raises(Unavailable):
        await tokens.bot_token()

    assert place.door.requests == []


async def test_entra_is_asked_about_itself_once_for_everybody(place: Place, adele: UserKey, megan: UserKey) -> None:
    tokens = await place.replica()

    for user in (adele, megan):
        await tokens.exchange(user, sso(place, user))
    await tokens.bot_token()

    asked = [path for path in place.door.requests if path.endswith("openid-configuration")]
    assert len(asked) == 2, "once by msal, once for the signing keys"


# --- the bot's own token -----------------------------------------------------------------------------


async def test_the_bots_token_is_asked_for_once_however_many_want_it(place: Place) -> None:
    tokens = await place.replica()

    got = set(await asyncio.gather(*(tokens.bot_token() for _ in range(100))))
    got.add(await tokens.bot_token())

    assert len(got) == 1
    assert place.entra.verify(got.pop(), far_end.BOT_FRAMEWORK)["appid"] == place.tenant.app_id
    assert place.entra.asked == {"client_credentials": 1}


async def test_the_bots_token_is_renewed_five_minutes_before_its_end_while_the_old_one_serves(place: Place) -> None:
    tokens = await place.replica()
    first = await tokens.bot_token()
    place.watch.seconds += far_end.LIFETIME_S - 301
    assert await tokens.bot_token() == first
    assert place.entra.asked == {"client_credentials": 1}

    place.watch.seconds += 2
    place.door.shut()
    assert {await tokens.bot_token() for _ in range(20)} == {first}, "nobody waits"
    await place.door.knocked.wait()
    place.door.open.set()

    place.watch.seconds += 300
    second = await tokens.bot_token()
    assert second != first
    assert place.entra.asked == {"client_credentials": 2}


async def test_an_outage_is_not_felt_while_the_bots_token_lives(place: Place) -> None:
    tokens = await place.replica()
    first = await tokens.bot_token()
    place.door.answers.extend([_unavailable] * 5)

    place.watch.seconds += far_end.LIFETIME_S - 200
    assert await tokens.bot_token() == first
    await place.door.until(lambda: place.door.token_requests == 2)

    place.watch.seconds += 199
    with pytest.raises(Unavailable):
        await tokens.bot_token()


# --- secrets -----------------------------------------------------------------------------------------


async def test_no_token_and_no_secret_is_ever_logged(
    place: Place,
    adele: UserKey,
    megan: UserKey,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    place.door.lifetime_s = 60
    tokens = await place.replica()
    sent = [sso(place, adele), sso(place, megan)]

    await tokens.exchange(adele, sent[0])
    await (await place.replica()).graph_token(adele)
    with pytest.raises(SignInRefused):
        await tokens.exchange(adele, sent[1])
    place.entra.revoke(place.tenant.people[adele.object_id])
    with pytest.raises(SignInNeeded):
        await (await place.replica()).graph_token(adele)
    await tokens.bot_token()

    said = caplog.text + "".join(capsys.readouterr())
    assert "signin.done" in said
    names = ("access_token", "refresh_token", "id_token")
    secrets = [SECRET, place.vault_key, *sent, *(str(body[n]) for body in place.door.given for n in names if n in body)]
    assert [secret for secret in secrets if secret in said] == []
