"""One call to Graph without its HTTP: what a room of the pretend Graph gets and gives back."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from bot.emulator.declined import Declined, access_denied, malformed
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

JSON = dict[str, Any]

FILES_OF_OTHERS = ("Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All", "Sites.ReadWrite.All")
FILES_READ = ("Files.Read", "Files.ReadWrite", *FILES_OF_OTHERS)
FILES_WRITE = ("Files.ReadWrite", "Files.ReadWrite.All", "Sites.ReadWrite.All")


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: JSON | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Call:
    """Who asks what. `segments` are the decoded parts of the path after the version; header names are in lower case.

    `scopes` are those of the token: what the person allowed, on top of which the person's own rights decide.
    """

    tenant: Tenant
    method: str
    version: str
    segments: tuple[str, ...]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    user: User
    scopes: frozenset[str]
    base_url: str

    def needs(self, *scopes: str) -> None:
        """One of the scopes must be there: the answer of the files side of Graph."""
        if not self.scopes.intersection(scopes):
            raise access_denied()

    def needs_in_directory(self, *scopes: str) -> None:
        """One of the scopes must be there: the answer of the directory side of Graph."""
        if not self.scopes.intersection(scopes):
            raise Declined(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")

    @property
    def document(self) -> JSON:
        """The body, which must be a JSON object."""
        if not isinstance(self.body, dict):
            raise malformed("Unable to read JSON request payload.")
        return self.body

    def context(self, what: str) -> str:
        return f"https://graph.microsoft.com/{self.version}/$metadata#{what}"

    def number(self, name: str, default: int, most: int) -> int:
        """A count such as $top."""
        value = self.query.get(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or not 0 < int(value) <= most:
            raise Declined(400, "Request_BadRequest", f"Invalid value specified for '{name}'.")
        return int(value)

    def page(self, rows: list[JSON], context: str, size: int) -> Reply:
        """A slice of a collection, and the address of the next one while there is more."""
        start = self._skipped()
        body: JSON = {"@odata.context": self.context(context), "value": rows[start : start + size]}
        if start + size < len(rows):
            body["@odata.nextLink"] = self._next(start + size)
        return Reply(body=body)

    def _skipped(self) -> int:
        token = self.query.get("$skiptoken")
        if token is None:
            return 0
        try:
            return max(0, int(base64.urlsafe_b64decode(token.encode() + b"==")))
        except (binascii.Error, ValueError) as error:
            raise malformed("The skip token is not valid.") from error

    def _next(self, start: int) -> str:
        token = base64.urlsafe_b64encode(str(start).encode()).decode().rstrip("=")
        query = {**self.query, "$skiptoken": token}
        path = "/".join(quote(segment, safe="!$()',:@=") for segment in self.segments)
        return f"{self.base_url}/{self.version}/{path}?{urlencode(query, safe='$')}"


def selected(row: JSON, select: str | None) -> JSON:
    """Only the properties that $select names; annotations stay."""
    if not select:
        return row
    wanted = {name.strip() for name in select.split(",")}
    return {name: value for name, value in row.items() if name in wanted or name.startswith("@")}
