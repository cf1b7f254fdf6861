"""The activities that are sent, as Teams writes them, each with an id of its own: what came before is not answered."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.emulator.activities import Client, Message, Room, Sender, Wire
from bot.emulator.app import LocalTenant

_ID = "1234567890123"  # as long as the real ones
_ids = itertools.count(time.time_ns() // 1_000_000)


@dataclass(frozen=True)
class Turn:
    """`shows` stands in the reply when the turn did what it is measured for."""

    name: str
    says: str
    shows: tuple[bytes, ...]


# In a channel, where the bot must be mentioned: the longest activities Teams has.
HELP = Turn("help", "<at>ShareBot</at> help", (b"AdaptiveCard", b"TextBlock"))
ECHO = Turn("echo", "<at>ShareBot</at> help", (b"echo: <at>ShareBot</at> help",))
# In a 1:1 chat, where the form comes at once, with the file and the person found.
SHARE = Turn("share", "share Annual Report.docx with Ryan Gregg", (b"Annual Report.docx", b"Ryan Gregg", b'"submit"'))


class Adele:
    """Adele Vance's Teams client: HTTP requests to a bot, signed as the Bot Framework signs."""

    def __init__(self, tenant: LocalTenant, service_url: str) -> None:
        user, team = tenant.tenant.user("adele@contoso.com"), tenant.tenant.teams[0]
        assert user is not None
        self._user = user
        self._tenant = tenant
        self._client = Client("en-US", "Europe/London")
        self._bot = Sender(f"28:{tenant.tenant.app_id}", "ShareBot", bot=True)
        self._wire = Wire(tenant_id=tenant.tenant.id, bot=self._bot, service_url=service_url)
        self._bearer = tenant.courier.token(serviceurl=service_url)
        self._chat = Room("a:bench", "personal", "ShareBot", (user.id,))
        self._channel = Room(team.channels[0].id, "channel", "General", tuple(team.members), team)

    def says(self, turn: Turn) -> Iterator[bytes]:
        """The same message for ever."""
        sender = Sender(self._user.teamsId, self._user.displayName)
        mentions = [{"id": self._bot.id, "name": self._bot.name}] if "<at>" in turn.says else []
        room = self._channel if mentions else self._chat
        message = Message(_ID, room, None, sender, datetime.now(UTC), text=turn.says, mentions=mentions)
        request = self._request(self._wire.message(self._user, message, self._client)).split(_ID.encode())
        for number in _ids:
            yield (b"%013d" % number).join(request)

    def signs_in(self) -> bytes:
        """What the client sends by itself when the bot asks who she is."""
        value = {"id": "bench", "connectionName": "", "token": self._tenant.entra.sso_token(self._user)}
        return self._request(
            self._wire.invoke(self._user, self._chat, self._client, on=None, name="signin/tokenExchange", value=value)
        )

    def _request(self, activity: dict[str, Any]) -> bytes:
        body = json.dumps(activity).encode()
        head = (
            "POST /api/messages HTTP/1.1",
            "Host: 127.0.0.1",
            "User-Agent: Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
            f"Authorization: Bearer {self._bearer}",
            "Content-Type: application/json; charset=utf-8",
            f"Content-Length: {len(body)}",
        )
        return "\r\n".join(head).encode() + b"\r\n\r\n" + body
