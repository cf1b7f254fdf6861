"""The tenants as the clients' tests see them: by their control doors. Runs in the clients' environment."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

JSON = dict[str, Any]


@dataclass(frozen=True)
class Tenant:
    """A running tenant, fresh from its file."""

    doors: httpx.Client

    def token(self, mail: str = "adele@contoso.com") -> str:
        return str(self._post("token", {"user": mail})["access_token"])

    @property
    def graph(self) -> str:
        """The base URL that a client is pointed at, without a version."""
        return str(self._post("token", {"user": "adele@contoso.com"})["graph"])

    def _post(self, door: str, body: object) -> Any:
        answer = self.doors.post(f"/_tenant/{door}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def item(self, path: str) -> JSON:
        """The one item whose path ends so: driveId, itemId, webUrl, permissions."""
        found = [item for item in self._state()["items"] if f"/{item['path']}".endswith(f"/{path}")]
        assert len(found) == 1, path
        return dict(found[0])

    def access(self, path: str) -> dict[str, str]:
        """Who has access to an item by whatever row, as the truth has it: address to role."""
        return {
            str(one.get("email") or one["displayName"]): row["roles"][0]
            for row in self.item(path)["permissions"]
            for identities in [row.get("grantedToV2", {}), *row.get("grantedToIdentitiesV2", ())]
            for one in identities.values()
        }

    @property
    def outbox(self) -> list[str]:
        return [mail["to"] for mail in self._state()["outbox"]]

    def bodies(self, pattern: str) -> list[JSON]:
        """What was sent in calls whose `METHOD path` matches, in order."""
        calls = self._state()["calls"]
        return [call["body"] for call in calls if re.search(pattern, f"{call['method']} {call['path']}")]

    def statuses(self, pattern: str) -> list[int]:
        calls = self._state()["calls"]
        return [call["status"] for call in calls if re.search(pattern, f"{call['method']} {call['path']}")]

    def _state(self) -> JSON:
        return dict(self.doors.get("/_tenant/state").json())

    def plan(self, *faults: JSON) -> None:
        self._post("faults", list(faults))

    def redeem(self, mail: str) -> None:
        self._post("redeem", {"mail": mail})


def _fresh(url: str) -> Iterator[Tenant]:
    with httpx.Client(base_url=url, trust_env=False) as doors:
        assert doors.post("/_tenant/reset").status_code == 200
        yield Tenant(doors)


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    """Answers as live tenants were seen to."""
    yield from _fresh(os.environ["CONFORMANCE_LIVE"])


@pytest.fixture
def documented() -> Iterator[Tenant]:
    """Answers an invite as the documentation says."""
    yield from _fresh(os.environ["CONFORMANCE_DOCS"])


@pytest.fixture(params=["CONFORMANCE_LIVE", "CONFORMANCE_DOCS"], ids=["live", "docs"])
def either(request: pytest.FixtureRequest) -> Iterator[Tenant]:
    """First the one tenant, then the other."""
    yield from _fresh(os.environ[request.param])
