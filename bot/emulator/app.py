"""The composition of the local tenant: one object with its two ports, for `local`, `tenant` and the tests.

The page, the doors, Graph, the connector and, in one process with it, the bot answer on one plain port; Entra ID
answers on a TLS port of its own, since msal speaks to nothing else.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.typedefs import Handler
from cryptography.fernet import Fernet

from bot.emulator import doors, graph
from bot.emulator.authorize import SignInPage
from bot.emulator.certificates import Certificates
from bot.emulator.chat import Chat
from bot.emulator.connector import PREFIX, Connector, Courier
from bot.emulator.entra import Entra
from bot.emulator.page import Page, harden, same_origin
from bot.emulator.tenant import Tenant

HERE = Path(__file__).parent
CONTOSO = HERE / "contoso.json"
CLIENT = HERE / "client"
LOOPBACK = ("127.0.0.1", "localhost", "::1")
CLOCK = "/_tenant/clock"
SHUTDOWN_S = 2.0


async def local_tenant(
    *,
    tenant_file: Path = CONTOSO,
    host: str = "127.0.0.1",
    port: int = 0,
    tls_port: int = 0,
    bot_url: str | None = None,
    page_dir: Path = CLIENT,
    ca_file: Path | None = None,
    certificates: Certificates | None = None,
) -> LocalTenant:
    """Load a tenant and take its ports; port 0 takes a free one. Nothing answers before `start`.

    Without a `bot_url` the bot is expected on the tenant's own port. Raises OSError for a busy port, pydantic's
    ValidationError or ValueError for a tenant file that is wrong.
    """
    if host not in LOOPBACK:
        raise ValueError("The local tenant listens on loopback addresses only.")
    return LocalTenant(
        tenant=Tenant.load(tenant_file),
        certificates=certificates or Certificates(),
        ports=_take(host, port, tls_port),
        host=host,
        bot_url=bot_url,
        page_dir=page_dir,
        ca_file=ca_file,
    )


class LocalTenant:
    """The far ends of the bot, all of them. Made by `local_tenant`.

    Its ports are taken, and so its addresses known, before it answers: mount the bot on `app`, then `start`.
    """

    def __init__(
        self,
        *,
        tenant: Tenant,
        certificates: Certificates,
        ports: tuple[socket.socket, socket.socket],
        host: str,
        bot_url: str | None,
        page_dir: Path,
        ca_file: Path | None,
    ) -> None:
        self._plain, self._tls = ports
        self._certificates = certificates
        self._folder = TemporaryDirectory(prefix="sharebot-tenant-")
        self._ca_file = certificates.write_ca(ca_file or Path(self._folder.name) / "ca.pem")
        self._secret = secrets.token_urlsafe(32)
        self._vault_key = Fernet.generate_key().decode()
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        self._runners: list[web.AppRunner] = []
        self._waiting: set[asyncio.Task[Any]] = set()

        self.tenant = tenant
        self.base_url = f"http://{_in_url(host)}:{_number(self._plain)}"
        self.service_url = f"{self.base_url}{PREFIX}/"
        self.entra = Entra(
            tenant=tenant,
            key=certificates.entra_key,
            app_id=tenant.app_id,
            secret=self._secret,
            base_url=f"https://localhost:{_number(self._tls)}",
        )
        self.entra.sign_in_url = f"{self.base_url}/_entra/{tenant.id}/oauth2/v2.0/authorize"
        self._bot_url = bot_url or f"{self.base_url}/api/messages"
        self.courier = Courier(
            session=self._session,
            key=certificates.channel_key,
            app_id=tenant.app_id,
            service_url=self.service_url,
            bot_url=self._bot_url,
        )
        self.chat = Chat(tenant=tenant, courier=self.courier, service_url=self.service_url)
        self.app = self._plain_app(page_dir)

    def _plain_app(self, page_dir: Path) -> web.Application:
        app = web.Application(middlewares=[doors.guard, same_origin, self._waits])
        connector = Connector(
            tenant=self.tenant,
            chat=self.chat,
            channel_key=self._certificates.channel_key,
            verify=self.entra.verify,
            base_url=self.base_url,
        )
        page = Page(tenant=self.tenant, chat=self.chat, entra=self.entra, folder=page_dir)
        app.add_routes(graph.routes(self.tenant, self.entra.verify_graph))
        app.add_routes(
            doors.routes(
                self.tenant,
                graph_token=self.entra.graph_token,
                sso_token=self.entra.sso_token,
                graph_url=f"{self.base_url}/graph",
            )
        )
        app.add_routes(doors.entra_routes(self.tenant, self.entra))
        app.add_routes(SignInPage(tenant=self.tenant, entra=self.entra).routes())
        app.add_routes(connector.routes())
        app.add_routes(page.routes())
        app.on_response_prepare.append(harden)
        app.on_shutdown.append(self._let_go)
        return app

    @web.middleware
    async def _waits(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Who waits for the clock to move would hold up the end of everything."""
        task = asyncio.current_task()
        if task is None or request.path != CLOCK:
            return await handler(request)
        self._waiting.add(task)
        try:
            return await handler(request)
        finally:
            self._waiting.discard(task)

    async def _let_go(self, _: web.Application) -> None:
        for task in self._waiting:
            task.cancel()
        await self.chat.close()

    def environment(self) -> dict[str, str]:
        """Every setting that the bot needs to live in this tenant, but its database and port."""
        return {
            "SHAREBOT_APP_ID": self.tenant.app_id,
            "SHAREBOT_APP_SECRET": self._secret,
            "SHAREBOT_TENANT_ID": self.tenant.id,
            "SHAREBOT_VAULT_KEYS": self._vault_key,
            "SHAREBOT_GRAPH_URL": f"{self.base_url}/graph",
            "SHAREBOT_AUTHORITY": self.entra.base_url,
            "SHAREBOT_CA_FILE": str(self._ca_file),
            "SHAREBOT_OPENID_URL": f"{self.base_url}/.well-known/openidconfiguration",
            "SHAREBOT_SERVICE_HOSTS": "127.0.0.1 localhost",
            "SHAREBOT_PUBLIC_URL": self._bot_url.removesuffix("/api/messages"),
            "SHAREBOT_CLOCK_URL": f"{self.base_url}{CLOCK}",
        }

    async def start(self) -> None:
        """Answer on both ports. From here on nothing can be mounted any more."""
        await self._serve(self._tls_app(), self._tls, tls=True)
        await self._serve(self.app, self._plain, tls=False)

    def _tls_app(self) -> web.Application:
        app = web.Application()
        app.add_routes(self.entra.routes())
        return app

    async def _serve(self, app: web.Application, port: socket.socket, *, tls: bool) -> None:
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_S)
        self._runners.append(runner)
        await runner.setup()
        context = self._certificates.server_context() if tls else None
        await web.SockSite(runner, port, ssl_context=context).start()

    async def stop(self) -> None:
        """Let go of everything, also when it was never started. A second call does nothing."""
        for runner in reversed(self._runners):
            await runner.cleanup()
        self._runners.clear()
        await self.chat.close()
        await self._session.close()
        self._plain.close()
        self._tls.close()
        self._folder.cleanup()


def _take(host: str, port: int, tls_port: int) -> tuple[socket.socket, socket.socket]:
    plain = _listening(host, port)
    try:
        return plain, _listening("127.0.0.1", tls_port)
    except OSError:
        plain.close()
        raise


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


def _number(port: socket.socket) -> int:
    number: int = port.getsockname()[1]
    return number


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
