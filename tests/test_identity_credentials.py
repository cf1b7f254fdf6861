"""By what the bot proves to be this app: a secret, a certificate, a managed identity; and what it asks consent for."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography import x509
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from bot.errors import ShareError, Unavailable
from bot.identity.credentials import certificate, managed_identity
from bot.settings import STEPS, from_variables
from tests.identity_side import Place, sso
from tests.processes import command

GUID = "00000000-0000-4000-8000-000000000000"
BARE = {"SHAREBOT_APP_ID": GUID, "SHAREBOT_TENANT_ID": GUID, "SHAREBOT_VAULT_KEYS": Fernet.generate_key().decode()}


def pem(key: RSAPrivateKey) -> str:
    """A self-signed certificate and its key, as one file."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "ShareBot")])
    now = dt.datetime.now(dt.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return (signed.public_bytes(Encoding.PEM) + secret).decode()


async def test_a_certificate_signs_people_in_and_gives_the_bot_its_own_token(place: Place) -> None:
    adele = place.key(place.person("adele@contoso.com"))
    key = generate_private_key(public_exponent=65537, key_size=2048)
    place.entra.certificate = key.public_key()
    tokens = await place.replica(secret=certificate(pem(key)))

    await tokens.exchange(adele, sso(place, adele))

    assert place.holder(await tokens.graph_token(adele)) == adele.object_id
    assert await tokens.bot_token()


async def test_another_certificate_gets_nothing(place: Place) -> None:
    adele = place.key(place.person("adele@contoso.com"))
    place.entra.certificate = generate_private_key(public_exponent=65537, key_size=2048).public_key()
    tokens = await place.replica(secret=certificate(pem(generate_private_key(public_exponent=65537, key_size=2048))))

    with pytest.raises(ShareError, match="7000215"):
        await tokens.exchange(adele, sso(place, adele))


@pytest.mark.parametrize("text", ["", "nothing", "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----"])
def test_half_a_certificate_is_refused_without_showing_it(text: str) -> None:
    with pytest.raises(ValueError, match="private key and its certificate") as caught:
        certificate(text)
    assert not text or text not in str(caught.value)


async def test_a_managed_identity_signs_people_in_and_gives_the_bot_its_own_token(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    adele = place.key(place.person("adele@contoso.com"))
    place.entra.federated = GUID
    asked: list[str] = []

    async def machine(request: web.Request) -> web.Response:
        assert request.headers["X-IDENTITY-HEADER"] == "known to this machine only"
        asked.append(f"{request.query['resource']} {request.query['client_id']}")
        token = place.entra.identity_token()
        return web.json_response({"access_token": token, "expires_on": "4102444800", "resource": "x"})

    app = web.Application()
    app.router.add_get("/msi/token", machine)
    async with TestServer(app, host="127.0.0.1") as server:
        monkeypatch.setenv("IDENTITY_ENDPOINT", str(server.make_url("/msi/token")))
        monkeypatch.setenv("IDENTITY_HEADER", "known to this machine only")
        tokens = await place.replica(secret=managed_identity(GUID))

        await tokens.exchange(adele, sso(place, adele))

        assert place.holder(await tokens.graph_token(adele)) == adele.object_id
        assert await tokens.bot_token()
    assert asked == [f"api://AzureADTokenExchange {GUID}"], "the assertion is kept until it ends"


async def test_a_machine_without_that_identity_is_an_outage(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    adele = place.key(place.person("adele@contoso.com"))
    monkeypatch.setenv("IDENTITY_ENDPOINT", "http://127.0.0.1:9/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "x")
    tokens = await place.replica(secret=managed_identity(GUID))

    with pytest.raises(Unavailable, match="managed identity"):
        await tokens.exchange(adele, sso(place, adele))


# --- settings --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ({}, "is missing"),
        ({"SHAREBOT_APP_SECRET": "s", "SHAREBOT_MANAGED_IDENTITY": GUID}, "one of the three"),
        ({"SHAREBOT_APP_CERTIFICATE": "/nowhere.pem"}, "names no file"),
        ({"SHAREBOT_APP_SECRET": "s", "SHAREBOT_PUBLIC_URL": "http://bot.example.com"}, "PUBLIC_URL"),
        ({"SHAREBOT_APP_SECRET": "s", "SHAREBOT_PUBLIC_URL": "https://bot.example.com/path"}, "PUBLIC_URL"),
        ({"SHAREBOT_APP_SECRET": "s", "SHAREBOT_PUBLIC_URL": "https://me@bot.example.com"}, "PUBLIC_URL"),
    ],
)
def test_settings_that_do_not_fit_together_stop_the_start(more: dict[str, str], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        from_variables(BARE | more)


def test_a_certificate_alone_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "app.pem"
    file.write_text(pem(generate_private_key(public_exponent=65537, key_size=2048)))

    assert from_variables(BARE | {"SHAREBOT_APP_CERTIFICATE": str(file)}).app_secret is None


@pytest.mark.parametrize("step", STEPS)
def test_a_step_stands_for_its_scopes_and_none_for_an_applications(step: str) -> None:
    scopes = from_variables(BARE | {"SHAREBOT_APP_SECRET": "s", "SHAREBOT_SCOPES": step}).scopes

    assert scopes == STEPS[step]
    assert not [scope for scope in scopes if scope.startswith(("Sites.", ".default"))]


async def test_the_consent_link_is_made_by_a_command() -> None:
    env = BARE | {
        "SHAREBOT_APP_SECRET": "not shown",
        "SHAREBOT_SCOPES": "directory",
        "SHAREBOT_PUBLIC_URL": "https://bot.example.com",
    }

    code, said = await command("consent-link", env=env)

    assert code == 0
    assert said.startswith(f"https://login.microsoftonline.com/{GUID}/v2.0/adminconsent?client_id={GUID}&scope=")
    assert "GroupMember.Read.All" in said
    assert "not+shown" not in said


async def test_without_a_public_url_the_command_says_what_it_lacks() -> None:
    code, said = await command("consent-link", env=BARE | {"SHAREBOT_APP_SECRET": "s"})

    assert code == 2
    assert "SHAREBOT_PUBLIC_URL is missing" in said
