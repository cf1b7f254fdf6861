"""What the local tenant proves itself with: a certificate authority for TLS and RSA keys for signatures."""

from __future__ import annotations

import base64
import hashlib
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jwt
import trustme
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


class Certificates:
    """One authority, one server certificate for the loopback names, one signing key for each of the two issuers.

    Making it takes a tenth of a second; tests that start many tenants share one.
    """

    def __init__(self) -> None:
        self._authority = trustme.CA(organization_name="ShareBot local tenant")
        self._server = self._authority.issue_cert("localhost", "127.0.0.1", "::1")
        self.entra_key = SigningKey()
        self.channel_key = SigningKey()

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._server.configure_cert(context)
        return context

    def write_ca(self, path: Path) -> Path:
        """The authority's certificate as a PEM file: whoever reads it believes this tenant, and nobody else's."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self._authority.cert_pem.bytes())
        return path


class SigningKey:
    """Signs and checks RS256 tokens, and publishes its public half as a JWK."""

    def __init__(self) -> None:
        self._private: RSAPrivateKey = generate_private_key(public_exponent=65537, key_size=2048)
        self._public = self._private.public_key()
        der = self._public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        self.id = base64.urlsafe_b64encode(hashlib.sha256(der).digest()[:20]).rstrip(b"=").decode()

    def sign(self, claims: Mapping[str, Any]) -> str:
        return jwt.encode(dict(claims), self._private, algorithm="RS256", headers={"kid": self.id, "x5t": self.id})

    def read(self, token: str, *, audience: str | list[str]) -> dict[str, Any]:
        """The claims of a token that this key signed for one of these audiences; else jwt.InvalidTokenError."""
        return jwt.decode(
            token, self._public, algorithms=["RS256"], audience=audience, options={"require": ["exp", "iss", "aud"]}
        )

    def jwk(self, **more: object) -> dict[str, object]:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self._public, as_dict=True)
        return {"kty": "RSA", "use": "sig", "kid": self.id, "x5t": self.id, "n": public["n"], "e": public["e"], **more}
