"""No sentence leads to a grant that nobody meant: what is unclear, or no request, changes nothing whoever presses.

Every sentence of the collection whose meaning is open goes through the bot, in the channel and in the 1:1 chat; then a
stranger presses every button of the card that came.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates
from bot.store.embedded import Server
from tests.chat import Card, World
from tests.conftest import living
from tests.database import another_database
from tests.processes import long_size

SENTENCES = Path(__file__).parent / "sentences"
_LOCALES = {"en": "en-GB", "zh": "zh-CN", "zh-Hans": "zh-CN", "de": "de-DE", "fr": "fr-FR"}
_SAMPLE = 40
_AT_ONCE = 40  # a chat with more cards than this is slow to read
_FILE = re.compile(r"(file|link|attachment) ")
_PERSON = re.compile(r"(to|mention) ")
_NEVER = re.compile(r"(asks|group|tag|path) |here|anyone|.* -out$")


class Said(NamedTuple):
    text: str
    locale: str


def unclear() -> list[Said]:
    """In an order that has nothing to do with theirs."""
    found = [
        Said(re.sub(r"^(\[[^]]*\] )+", "", said), _LOCALES.get(path.stem, path.stem))
        for path in SENTENCES.glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#") and " => " in line
        for said, _, meant in [line.rpartition(" => ")]
        if not _clear(meant.split("; "))
    ]
    return sorted(found, key=lambda one: hashlib.sha256(one.text.encode()).hexdigest())


def _clear(meant: Sequence[str]) -> bool:
    """A share of something to somebody, with nothing that the bot cannot do."""
    intent, *rest = meant
    file, person = (any(kind.match(part) for part in rest) for kind in (_FILE, _PERSON))
    return intent == "share" and file and person and not any(_NEVER.match(part) for part in rest)


async def changes_nothing(world: World, sentences: Sequence[Said]) -> None:
    adele = await world.person("adele@contoso.com")
    megan = await world.person("megan@contoso.com")
    hers = (await megan.messages(megan.chat))[-1]
    before = await world.permissions()

    pressed = 0
    for text, locale in sentences:
        adele.locale = locale
        public = await adele.says(f"@ShareBot {text}", conversation=adele.channel)
        private = await adele.says(text)
        seen = await megan.sees(public.message)
        pressed += await presses_all(seen, seen) + await presses_all(private, Card(megan, hers))

    assert await world.permissions() == before
    assert await world.outbox() == []
    assert await world.calls(r"POST .*/(invite|createLink|grant|revokeGrants)|(PATCH|DELETE) .*/permissions") == []
    assert pressed


async def presses_all(card: Card, place: Card) -> int:
    """A stranger's client sends all that the card holds; the answer is a line for the stranger alone."""
    for title in card.buttons:
        answer = await place.send(card.action(title))
        assert answer["status"] == 200
        assert answer["body"]["type"].endswith("activity.message"), (title, answer)
    return len(card.buttons)


async def test_what_is_unclear_or_no_request_changes_nothing_whoever_presses(world: World) -> None:
    await changes_nothing(world, unclear()[:_SAMPLE])


@pytest.mark.long
@pytest.mark.timeout(long_size(900, 3600))
async def test_no_sentence_that_is_unclear_or_no_request_changes_anything(
    postgres: Server, certificates: Certificates
) -> None:
    sentences = unclear()[: long_size(6 * _AT_ONCE, 100_000)]
    for start in range(0, len(sentences), _AT_ONCE):
        tenant = await local_tenant(certificates=certificates)
        with another_database(postgres) as url:
            async with living(tenant, url) as world:
                await changes_nothing(world, sentences[start : start + _AT_ONCE])


def test_talk_and_half_requests_are_open_and_whole_requests_are_not() -> None:
    assert not _clear(["none"])
    assert not _clear(["share", "this", "to Ryan"])
    assert not _clear(["share", "file budget"])
    assert not _clear(["share", "file budget", "to Ryan", "to Lee -out"])
    assert not _clear(["share", "file budget", "anyone"])
    assert _clear(["share", "file budget", "to Ryan", "role read"])
    assert len(unclear()) > 100
