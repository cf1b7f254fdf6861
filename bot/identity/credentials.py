"""By what the bot proves to Entra that it is this app: a secret, a certificate, or the machine's own identity."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msal
import requests

from bot.errors import Unavailable

Credential = str | Mapping[str, Any]
"""A client secret, or what msal takes in its place: a certificate, or a callable that gives a client assertion."""

_EXCHANGE = "api://AzureADTokenExchange"
_TIMEOUT = (3.05, 8.0)
_BLOCK = re.compile(r"-----BEGIN ([A-Z ]+)-----.*?-----END \1-----", re.DOTALL)


def certificate(pem: str) -> Credential:
    """`pem` holds the private key and the certificate, in either order. Raises ValueError where one is missing."""
    blocks = {found[1]: found[0] for found in reversed(list(_BLOCK.finditer(pem)))}
    key = next((text for kind, text in blocks.items() if kind.endswith("PRIVATE KEY")), None)
    if key is None or "CERTIFICATE" not in blocks:
        raise ValueError("the file must hold a private key and its certificate, both as PEM")
    return {"private_key": key, "public_certificate": blocks["CERTIFICATE"]}


def managed_identity(client_id: str) -> Credential:
    """A user-assigned identity of the machine, which the app registration trusts as a federated credential.

    It signs in the app, not the person: a managed identity alone has no on-behalf-of. msal asks for the assertion
    whenever it asks for a token, in the thread that does so, and keeps it until it ends.
    """
    client = msal.ManagedIdentityClient(msal.UserAssignedManagedIdentity(client_id=client_id), http_client=_Machine())

    def assertion() -> str:
        try:
            result = client.acquire_token_for_client(resource=_EXCHANGE)
        except (requests.RequestException, msal.ManagedIdentityError) as error:
            raise Unavailable(f"managed identity: {type(error).__name__}") from None
        if "access_token" not in result:
            raise Unavailable(f"managed identity: {result.get('error')}")
        return str(result["access_token"])

    return {"client_assertion": assertion}


class _Machine:
    """The way to the machine's own metadata service: through nobody's proxy, and not for ever."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.trust_env = False

    def get(self, url: str, *, params: Any = None, headers: Any = None, **_: Any) -> requests.Response:
        return self._session.get(url, params=params, headers=headers, timeout=_TIMEOUT, allow_redirects=False)

    def post(
        self, url: str, *, params: Any = None, data: Any = None, headers: Any = None, **_: Any
    ) -> requests.Response:
        return self._session.post(
            url, params=params, data=data, headers=headers, timeout=_TIMEOUT, allow_redirects=False
        )

    def close(self) -> None:
        self._session.close()
