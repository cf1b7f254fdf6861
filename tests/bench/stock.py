"""The SDK's own echo bot, as its samples write it, with checks of inbound tokens on. Runs in its own environment.

One thing is spared it: its token for the connector is a constant. It would fetch one in every turn, which would cost it
more than the rest of the turn.
"""

from __future__ import annotations

import os
import socket

from aiohttp import web
from botbuilder.core import MessageFactory, TurnContext
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botframework.connector.auth import (
    ChannelValidation,
    MicrosoftAppCredentials,
    PasswordServiceClientCredentialFactory,
)


class Config:
    """The SDK reads attributes of these names."""

    APP_TYPE = "SingleTenant"
    APP_ID = os.environ["BENCH_APP_ID"]
    APP_PASSWORD = "unused"
    APP_TENANTID = os.environ["BENCH_TENANT_ID"]


class Constant(MicrosoftAppCredentials):  # type: ignore[misc]
    def get_access_token(self, force_refresh: bool = False) -> str:  # noqa: ARG002 - the SDK's signature
        return "x" * 1200


class Credentials(PasswordServiceClientCredentialFactory):  # type: ignore[misc]
    async def create_credentials(self, app_id: str, *_: object, **__: object) -> Constant:
        return Constant(app_id, Config.APP_PASSWORD)


class Echo(TeamsActivityHandler):  # type: ignore[misc]
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(MessageFactory.text(f"echo: {turn_context.activity.text}"))


def main() -> None:
    ChannelValidation.open_id_metadata_endpoint = os.environ["BENCH_OPENID_URL"]
    credentials = Credentials(Config.APP_ID, Config.APP_PASSWORD)
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(Config, credentials_factory=credentials))
    echo = Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await adapter.process(request, echo)
        return answer

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    listening = socket.create_server(("127.0.0.1", 0))
    print(f"ready: http://127.0.0.1:{listening.getsockname()[1]}/", flush=True)  # noqa: T201
    web.run_app(app, sock=listening, access_log=None, print=None)


if __name__ == "__main__":
    main()
