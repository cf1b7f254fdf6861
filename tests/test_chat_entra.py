"""The local Entra ID, asked by the real msal over TLS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import jwt
import msal
import pytest
import requests

from bot.emulator.app import LocalTenant, local_tenant
from bot.emulator.certificates import Certificates
from bot.emulator.entra import ACCESS_BLOCKED, BOT_FRAMEWORK, CONSENT_MISSING, MFA_NEEDED, THROTTLED, Refusal
from bot.emulator.records import User

SCOPES = ["User.Read", "Files.ReadWrite.All", "User.ReadBasic.All", "People.Read"]


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture
async def tenant(certificates: Certificates) -> AsyncIterator[LocalTenant]:
    tenant = await local_tenant(certificates=certificates)
    await tenant.start()
    yield tenant
    await tenant.stop()


@pytest.fixture
def adele(tenant: LocalTenant) -> User:
    return person(tenant, "adele@contoso.com")


def person(tenant: LocalTenant, mail: str) -> User:
    user = tenant.tenant.user(mail)
    assert user is not None
    return user


async def msal_app(tenant: LocalTenant, **changed: str) -> Any:
    """A confidential client as the bot makes one. Its constructor already asks for the discovery document."""
    settings = {**tenant.environment(), **changed}
    http = requests.Session()
    http.trust_env = False
    http.verify = settings["SHAREBOT_CA_FILE"]
    return await asyncio.to_thread(
        msal.ConfidentialClientApplication,
        settings["SHAREBOT_APP_ID"],
        client_credential=settings["SHAREBOT_APP_SECRET"],
        authority=f"{settings['SHAREBOT_AUTHORITY']}/{settings['SHAREBOT_TENANT_ID']}",
        instance_discovery=False,
        http_client=http,
    )


async def exchange(app: Any, token: str) -> dict[str, Any]:
    answer: dict[str, Any] = await asyncio.to_thread(app.acquire_token_on_behalf_of, token, SCOPES)
    return answer


async def test_the_bot_gets_its_own_token_for_the_connector(tenant: LocalTenant) -> None:
    app = await msal_app(tenant)

    answer = await asyncio.to_thread(app.acquire_token_for_client, [f"{BOT_FRAMEWORK}/.default"])

    claims = tenant.entra.verify(answer["access_token"], BOT_FRAMEWORK)
    assert claims["appid"] == tenant.tenant.app_id
    assert "oid" not in claims
    assert tenant.entra.asked == {"client_credentials": 1}


async def test_an_sso_token_becomes_a_graph_token_of_the_same_person(tenant: LocalTenant, adele: User) -> None:
    app = await msal_app(tenant)

    answer = await exchange(app, tenant.entra.sso_token(adele))

    claims = tenant.entra.verify_graph(answer["access_token"])
    assert (claims["oid"], claims["tid"]) == (adele.id, tenant.tenant.id)
    assert set(claims["scp"].split()) == set(SCOPES)
    assert answer["id_token_claims"]["oid"] == adele.id


async def test_a_stored_sign_in_is_used_again_without_a_new_sso_token(tenant: LocalTenant, adele: User) -> None:
    app = await msal_app(tenant)
    await exchange(app, tenant.entra.sso_token(adele))
    account = app.get_accounts()[0]

    kept = await asyncio.to_thread(app.acquire_token_silent, SCOPES, account=account)
    renewed = await asyncio.to_thread(app.acquire_token_silent, SCOPES, account=account, force_refresh=True)

    assert account["home_account_id"] == f"{adele.id}.{tenant.tenant.id}"
    assert kept["access_token"] != renewed["access_token"]
    assert tenant.entra.verify_graph(renewed["access_token"])["oid"] == adele.id
    assert tenant.entra.asked == {"on_behalf_of": 1, "refresh_token": 1}


async def test_a_guest_is_at_home_in_another_tenant(tenant: LocalTenant) -> None:
    guest = person(tenant, "priya.nair@fabrikam.com")
    app = await msal_app(tenant)

    await exchange(app, tenant.entra.sso_token(guest))

    uid, _, utid = app.get_accounts()[0]["home_account_id"].partition(".")
    assert uid != guest.id
    assert utid != tenant.tenant.id


async def test_an_expired_sso_token_is_refused(tenant: LocalTenant, adele: User) -> None:
    answer = await exchange(await msal_app(tenant), tenant.entra.sso_token(adele, lifetime_s=-1))

    assert (answer["error"], answer["error_codes"]) == ("invalid_grant", [500133])


async def test_an_sso_token_for_another_app_is_refused(tenant: LocalTenant, adele: User) -> None:
    answer = await exchange(await msal_app(tenant), tenant.entra.sso_token(adele, aud="another app"))

    assert answer["error_codes"] == [500131]


async def test_a_forged_sso_token_is_refused(tenant: LocalTenant, adele: User) -> None:
    claims = jwt.decode(tenant.entra.sso_token(adele), options={"verify_signature": False})

    answer = await exchange(await msal_app(tenant), Certificates().entra_key.sign(claims))

    assert answer["error_codes"] == [50013]


async def test_a_token_of_an_app_is_no_assertion(tenant: LocalTenant) -> None:
    token = tenant.entra.app_token(tenant.tenant.app_id)

    answer = await exchange(await msal_app(tenant), token)

    assert answer["error"] == "invalid_grant"


@pytest.mark.parametrize("refusal", [CONSENT_MISSING, MFA_NEEDED, ACCESS_BLOCKED, THROTTLED])
async def test_a_refusal_says_why_in_the_words_of_entra(tenant: LocalTenant, adele: User, refusal: Refusal) -> None:
    tenant.entra.refuse(adele, refusal)

    answer = await exchange(await msal_app(tenant), tenant.entra.sso_token(adele))

    assert (answer["error"], answer.get("suberror"), answer.get("claims")) == (
        refusal.error,
        refusal.suberror,
        refusal.claims,
    )
    assert answer["error_description"].startswith(f"AADSTS{refusal.code}: ")


async def test_a_changed_password_ends_what_was_stored(tenant: LocalTenant, adele: User) -> None:
    app = await msal_app(tenant)
    await exchange(app, tenant.entra.sso_token(adele))
    account = app.get_accounts()[0]

    tenant.entra.revoke(adele)

    answer = await asyncio.to_thread(app.acquire_token_silent_with_error, SCOPES, account=account, force_refresh=True)
    assert answer["error_codes"] == [50173]


async def test_a_scope_that_nobody_agreed_to_needs_consent(tenant: LocalTenant, adele: User) -> None:
    app = await msal_app(tenant)

    answer = await asyncio.to_thread(
        app.acquire_token_on_behalf_of, tenant.entra.sso_token(adele), [*SCOPES, "Mail.Read"]
    )

    assert answer["error_codes"] == [65001]


async def test_a_wrong_secret_gets_nothing(tenant: LocalTenant, adele: User) -> None:
    app = await msal_app(tenant, SHAREBOT_APP_SECRET="not the secret")

    answer = await exchange(app, tenant.entra.sso_token(adele))

    assert (answer["error"], answer["error_codes"]) == ("invalid_client", [7000215])


async def test_the_keys_are_published_for_who_checks_tokens(tenant: LocalTenant, adele: User) -> None:
    settings = tenant.environment()
    token = tenant.entra.sso_token(adele)

    def keys() -> dict[str, Any]:
        with requests.Session() as http:
            http.trust_env = False
            http.verify = settings["SHAREBOT_CA_FILE"]
            authority = f"{settings['SHAREBOT_AUTHORITY']}/{settings['SHAREBOT_TENANT_ID']}"
            found = http.get(f"{authority}/v2.0/.well-known/openid-configuration", timeout=5).json()
            assert found["issuer"] == f"{authority}/v2.0"
            answer: dict[str, Any] = http.get(found["jwks_uri"], timeout=5).json()
            return answer

    (key,) = jwt.PyJWKSet.from_dict(await asyncio.to_thread(keys)).keys
    claims = jwt.decode(token, key, algorithms=["RS256"], audience=settings["SHAREBOT_APP_ID"])
    assert claims | {"iat": 0, "nbf": 0, "exp": 0, "uti": "", "sub": ""} == {
        "aud": tenant.tenant.app_id,
        "iss": tenant.entra.issuer,
        "azp": "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        "azpacr": "0",
        "name": "Adele Vance",
        "oid": adele.id,
        "preferred_username": "adele@contoso.com",
        "scp": "access_as_user",
        "tid": tenant.tenant.id,
        "ver": "2.0",
        "iat": 0,
        "nbf": 0,
        "exp": 0,
        "uti": "",
        "sub": "",
    }
