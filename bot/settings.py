"""One field = one SHAREBOT_* variable. What is missing or open to strangers stops the start, by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from pydantic import (
    AfterValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.rules import BadPolicy, Rules, read_rules

_GUID = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")

# Microsoft's public cloud: nothing else may ever be given a user's token. The national clouds (US Government, China)
# sign with another issuer and want other scopes too; a bot that starts there could not answer anybody.
_GRAPH = "https://graph.microsoft.com"
_AUTHORITY = "https://login.microsoftonline.com"
_OPENID = "https://login.botframework.com/v1/.well-known/openidconfiguration"

_BASE = ("User.Read", "Files.ReadWrite.All", "User.ReadBasic.All", "People.Read")
_DIRECTORY = (*_BASE, "User.Read.All", "GroupMember.Read.All")
STEPS: Mapping[str, tuple[str, ...]] = {
    "own-files": ("User.Read", "Files.ReadWrite", "User.ReadBasic.All", "People.Read"),
    "base": _BASE,
    "directory": _DIRECTORY,
    "tags": (*_DIRECTORY, "TeamworkTag.Read"),
}
"""What may be consented to, from little to much. What a step lacks is said on the form."""

GuidText = Annotated[str, Field(pattern=_GUID), AfterValidator(str.lower)]
"""However it was written, the tokens have it in small letters."""
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Words = Annotated[tuple[str, ...], NoDecode]


class Storage(BaseSettings):
    """Where state is kept: all that a command needs which only looks at it."""

    model_config = SettingsConfigDict(env_prefix="SHAREBOT_", frozen=True, extra="forbid")

    database_url: SecretStr | None = None
    """PostgreSQL. Without it an embedded server runs in the data folder."""
    data_dir: Path = Path(".data")

    @field_validator("database_url", mode="after")
    @classmethod
    def _is_an_address(cls, value: SecretStr | None) -> SecretStr | None:
        """Whoever opened it would complain with the whole address, and the password in it."""
        try:
            conninfo_to_dict(value.get_secret_value() if value else "")
        except ProgrammingError:
            raise ValueError("is no address of a PostgreSQL database: postgresql://user:password@host/name") from None
        return value


class Settings(Storage):
    """Everything that differs between one installation and the next."""

    app_id: GuidText
    """The bot's app registration (client id)."""
    app_certificate: Path | None = None
    """A PEM file with the app's private key and certificate, in place of the secret."""
    managed_identity: GuidText | None = None
    """Client id of the machine's identity, which the app registration trusts, in place of the secret."""
    app_secret: Annotated[SecretStr | None, Field(validate_default=True)] = None
    """Its client secret; for trying out."""
    tenant_id: GuidText
    """The one Entra tenant whose people may use this bot."""
    vault_keys: SecretStr
    """Fernet keys for the stored sign-ins, newest first, separated by commas."""

    public_url: str | None = None
    """Where people's browsers reach this bot, for its sign-in pages."""
    host: str = "127.0.0.1"
    port: int = Field(default=3978, ge=0, le=65535)

    graph_url: str = _GRAPH
    authority: str = _AUTHORITY
    openid_url: str = _OPENID
    """Where the Bot Framework publishes the keys that it signs with."""
    ca_file: Path | None = None
    """Extra certificate authority for the sign-in service; only the local tenant needs one."""
    clock_url: str | None = None
    """The local tenant's clock."""
    service_hosts: Words = ("smba.trafficmanager.net", "*.botframework.com")
    """Hosts that replies may go to; the bot's own token is never sent elsewhere."""
    scopes: Words = _BASE
    """Delegated Graph permissions that a person is asked to consent to; or the name of a step, see `STEPS`."""

    policy_file: Path | None = None
    """What may be shared with whom (TOML). Without it everything that fits on a card."""
    allow_guests: bool = False
    """Whether guests of the tenant may share with it too."""
    shares_per_hour: int = Field(default=60, ge=1, le=1000)
    """At most so many shares of one person within an hour."""
    draft_hours: int = Field(default=24, ge=1, le=168)
    """How long an unanswered form may still be sent."""
    log_level: LogLevel = "INFO"

    @field_validator("service_hosts", "scopes", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(_listed(value)) if isinstance(value, str) else value

    @field_validator("service_hosts", "scopes", mode="after")
    @classmethod
    def _not_empty(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        if not words:
            raise ValueError("is empty; without the variable its default holds")
        return words

    @field_validator("scopes", mode="after")
    @classmethod
    def _step(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(scope for name in names for scope in STEPS.get(name, (name,))))

    @field_validator("vault_keys", mode="after")
    @classmethod
    def _are_keys(cls, value: SecretStr) -> SecretStr:
        from bot.identity.box import Box  # noqa: PLC0415 - `understand` shall not wait for its imports

        Box(_listed(value.get_secret_value()))
        return value

    @field_validator("app_certificate", mode="after")
    @classmethod
    def _holds_a_certificate(cls, file: Path | None) -> Path | None:
        from bot.identity.credentials import certificate  # noqa: PLC0415

        if file is None:
            return None
        try:
            certificate(file.read_text())
        except (OSError, UnicodeDecodeError):
            raise ValueError("names no file that can be read") from None
        return file

    @field_validator("app_secret", mode="after")
    @classmethod
    def _one_credential(cls, secret: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        others = [info.data.get(name) for name in ("app_certificate", "managed_identity")]
        given = [one for one in (secret, *others) if one]
        if not given:
            raise ValueError("is missing, and so are SHAREBOT_APP_CERTIFICATE and SHAREBOT_MANAGED_IDENTITY")
        if len(given) > 1:
            raise ValueError("SHAREBOT_APP_CERTIFICATE and SHAREBOT_MANAGED_IDENTITY: give one of the three")
        return secret

    @model_validator(mode="after")
    def _known_far_ends(self) -> Self:
        for name, url, known in (
            ("GRAPH_URL", self.graph_url, _GRAPH),
            ("AUTHORITY", self.authority, _AUTHORITY),
            ("OPENID_URL", self.openid_url, _OPENID),
            ("CLOCK_URL", self.clock_url, None),
        ):
            if url and url != known and not is_loopback(url):
                either = f"{known} (national clouds are not supported) or " if known else ""
                raise ValueError(f"SHAREBOT_{name} must be {either}a loopback address, not {url}")
        if self.public_url and not _is_origin(self.public_url):
            raise ValueError("SHAREBOT_PUBLIC_URL must be https://<host>, and nothing behind the host")
        if self.ca_file and not is_loopback(self.authority):
            raise ValueError("SHAREBOT_CA_FILE goes with a loopback SHAREBOT_AUTHORITY only")
        return self

    def rules(self) -> Rules:
        """What may be shared with whom. Raises BadPolicy: with rules that cannot be read nothing is shared."""
        if self.policy_file is None:
            return Rules()
        return read_policy(self.policy_file)

    @property
    def sealing_keys(self) -> list[str]:
        """The keys of the vault, newest first."""
        return _listed(self.vault_keys.get_secret_value())

    @property
    def local(self) -> bool:
        """The far ends are the local tenant."""
        return is_loopback(self.graph_url)


def from_variables(variables: Mapping[str, str], **more: object) -> Settings:
    """Settings from these SHAREBOT_* variables and nothing else; what is in the process's environment is not read."""
    own: dict[str, object] = {name.removeprefix("SHAREBOT_").lower(): value for name, value in variables.items()}
    return Settings.model_validate(own | more)


def unknown_variables(variables: Iterable[str]) -> str:
    """A line for each SHAREBOT_* variable that nothing reads.

    A policy file whose variable is misspelt would be no policy.
    """
    known = [f"SHAREBOT_{name.upper()}" for name in Settings.model_fields]
    lines = []
    for name in sorted(variables):
        if name.upper().startswith("SHAREBOT_") and name.upper() not in known:
            close = get_close_matches(name.upper(), known, n=1)
            lines.append(f"{name} is not known here" + (f"; did you mean {close[0]}?" if close else "."))
    return "\n".join(lines)


def read_policy(path: Path) -> Rules:
    """The rules of a policy file: settings that are too long for a variable. Raises BadPolicy."""
    try:
        return read_rules(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise BadPolicy(f"{path} cannot be read: {getattr(error, 'strerror', error)}.") from error
    except BadPolicy as error:
        raise BadPolicy(f"{path} cannot be used.\n{error}") from None


def _listed(text: str) -> list[str]:
    return text.replace(",", " ").split()


def _is_origin(url: str) -> bool:
    parts = urlsplit(url)
    plain = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
    return plain and bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url)))


def is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in _LOOPBACK


def complaint(error: ValidationError) -> str:
    """What is wrong with the settings, one line each, by the name of the variable and without its value."""
    lines = []
    for problem in error.errors(include_input=False, include_url=False):
        name = "".join(f"SHAREBOT_{str(part).upper()}" for part in problem["loc"][:1])
        said = "is missing" if problem["type"] == "missing" else problem["msg"].removeprefix("Value error, ")
        lines.append(f"{name} {said}".strip())
    return "\n".join(lines)
