"""A person's browser on the sign-in pages: follows links, keeps cookies, and shows what it reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import aiohttp

OAUTH_CARD = "application/vnd.microsoft.card.oauth"


@dataclass
class Seen:
    """One page."""

    status: int
    url: str
    text: str
    headers: dict[str, str] = field(repr=False)

    @property
    def code(self) -> str:
        found = re.search(r"<output>(\d{6})</output>", self.text)
        assert found is not None, self.text
        return found[1]

    @property
    def words(self) -> str:
        """What a person reads."""
        return unescape(re.sub(r"<style.*?</style>|<script.*?</script>|<[^>]+>", " ", self.text, flags=re.DOTALL))


class Browser:
    """`passes` are the addresses it went through, in order. Cookies marked Secure go to loopback as well."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self._http = http
        self.cookies: dict[str, str] = {}
        self.passes: list[str] = []

    async def step(self, url: str) -> Seen:
        """One request; a redirect is not followed."""
        self.passes.append(url)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        async with self._http.get(url, headers=headers, allow_redirects=False) as answer:
            for name, morsel in answer.cookies.items():
                assert morsel["secure"]
                assert morsel["httponly"]
                self.cookies[name] = morsel.value
                if not morsel.value:
                    del self.cookies[name]
            return Seen(answer.status, url, await answer.text(), dict(answer.headers))

    async def open(self, url: str) -> Seen:
        """As a person: until there is a page to look at."""
        seen = await self.step(url)
        while seen.status in (301, 302, 303):
            seen = await self.step(urljoin(seen.url, seen.headers["Location"]))
        return seen

    async def signs_in(self, link: str, mail: str) -> Seen:
        """Open the link from Teams, choose who to be on Entra's page, and see what the bot's page says."""
        return await self.open(await self.chooses(link, mail))

    async def chooses(self, link: str, mail: str) -> str:
        """The same, but stop before going back: the address that Entra sends the browser to."""
        entra = await self.open(link)
        assert "Who are you?" in entra.words, entra.words
        seen = await self.step(f"{entra.url}&{urlencode({'as': mail})}")
        assert seen.status == 302, seen.words
        return seen.headers["Location"]


def link_of(content: dict[str, Any]) -> str:
    """The address behind the button of a sign-in card or of a login request."""
    (button,) = content["buttons"]
    assert button["type"] == "signin"
    return str(button["value"])


def sign_in_card(message: dict[str, Any]) -> dict[str, Any] | None:
    found = [a["content"] for a in message["attachments"] if a["contentType"] == OAUTH_CARD]
    return dict(found[0]) if found else None


def query_of(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
