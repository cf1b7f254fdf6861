"""python -m bot serve | local | tenant | understand | policy | audit | consent-link"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar, get_args

import uvloop
from aiohttp import web
from pydantic import ValidationError

from bot import telemetry
from bot.rules import BadPolicy
from bot.settings import LogLevel, Settings, Storage, complaint, from_variables, unknown_variables
from bot.store.postgres import NoDatabase

Result = TypeVar("Result")

_BUSY = "Port {port} is in use. Stop what listens there, or choose another: {hint}"


class Stop(Exception):
    """There is no going on; the text is for the person at the terminal."""


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        result: int = arguments.command(arguments) or 0
    except (Stop, NoDatabase, BadPolicy) as stop:
        print(stop, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="ShareBot: share a file from a sentence.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="the bot, for production: settings from SHAREBOT_* variables")
    serve.set_defaults(command=_serve)

    local = commands.add_parser("local", help="bot and local tenant, for people to try, on loopback")
    local.add_argument("--port", type=_port_number, default=3978)
    local.add_argument("--host", default="127.0.0.1", help="a loopback address (default %(default)s)")
    local.add_argument("--tenant", type=Path, metavar="FILE", help="another tenant than Contoso")
    local.add_argument("--database-url", metavar="URL", help="a PostgreSQL of your own, kept as it is")
    local.set_defaults(command=_local)

    tenant = commands.add_parser("tenant", help="the local tenant alone, for a bot in another process")
    tenant.add_argument("--port", type=_port_number, default=3979)
    tenant.add_argument("--tenant", type=Path, metavar="FILE", help="another tenant than Contoso")
    tenant.add_argument("--bot", default="http://127.0.0.1:3978/api/messages", metavar="URL")
    tenant.add_argument("--env", type=Path, metavar="FILE", help="write the bot's settings there")
    tenant.set_defaults(command=_tenant)

    consent = commands.add_parser("consent-link", help="the address where an administrator agrees, for everybody")
    consent.set_defaults(command=_consent_link)

    understand = commands.add_parser("understand", help="JSON lines of sentences in, JSON lines of wishes out")
    understand.set_defaults(command=_understand)

    policy = commands.add_parser("policy", help="what a policy file allows").add_subparsers(required=True, metavar="…")
    check = policy.add_parser("check", help="explain a policy file, and try a request against it")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--request", metavar="JSON", help='such as {"recipients": [{"mail": "carlos@fabrikam.com"}]}')
    check.set_defaults(command=_policy_check)

    audit = commands.add_parser("audit", help="the record of what was shared").add_subparsers(
        required=True, metavar="…"
    )
    export = audit.add_parser("export", help="the records, one a line, to stdout")
    export.add_argument(
        "--since", type=_moment, metavar="DATE", help="from this day or moment on (UTC if it says no zone)"
    )
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")
    export.set_defaults(command=_audit_export)
    verify = audit.add_parser("verify", help="whether the chain of records holds")
    verify.set_defaults(command=_audit_verify)
    forget = audit.add_parser("forget", help="let a person's name and address go; the records stay")
    forget.add_argument("person", metavar="PERSON", help="object id or address")
    forget.set_defaults(command=_audit_forget)
    for one in (export, verify, forget):
        one.add_argument(
            "--database",
            default="sharebot",
            metavar="NAME",
            help="in the embedded server: `local` is that of `make run` (default %(default)s)",
        )
    return parser


def _port_number(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port from 0 to 65535")
    return int(text)


# --- consent ---------------------------------------------------------------------------------------------


def _consent_link(_: argparse.Namespace) -> None:
    from bot.identity.signin import consent_link  # noqa: PLC0415

    settings = _settings()
    if settings.public_url is None:
        raise Stop("SHAREBOT_PUBLIC_URL is missing: the administrator is sent back there.")
    print(
        consent_link(
            authority=settings.authority,
            tenant_id=settings.tenant_id,
            app_id=settings.app_id,
            scopes=settings.scopes,
            public_url=settings.public_url,
        )
    )


# --- serve -------------------------------------------------------------------------------------------


def _serve(_: argparse.Namespace) -> None:
    settings = _settings()
    telemetry.set_up_logs(settings.log_level)
    _run(_serving(settings))


def _settings() -> Settings:
    _no_unknown_variables()
    try:
        return Settings()
    except ValidationError as error:
        raise Stop(complaint(error)) from None


def _no_unknown_variables() -> None:
    if said := unknown_variables(os.environ):
        raise Stop(said)


async def _serving(settings: Settings) -> None:
    from bot.app import bot  # noqa: PLC0415 - `understand` shall not wait for the SDK's imports

    async with bot(settings) as routes:
        app = web.Application()
        app.add_routes(routes)
        runner = web.AppRunner(app, access_log=None, handler_cancellation=False)
        await runner.setup()
        try:
            await _listen(runner, settings.host, settings.port, "SHAREBOT_PORT=…")
            _settle_down()
            print(f"ready: {_addresses(runner)[0]}", flush=True)
            await _until_told_to_stop()
        finally:
            await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int, hint: str) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        raise Stop(_BUSY.format(port=port, hint=hint)) from error


def _addresses(runner: web.AppRunner) -> list[str]:
    return [f"http://{host}:{port}/" for host, port, *_ in runner.addresses]


# --- local and tenant --------------------------------------------------------------------------------


def _local(arguments: argparse.Namespace) -> None:
    _no_unknown_variables()
    level = os.environ.get("SHAREBOT_LOG_LEVEL", "WARNING")
    if level not in get_args(LogLevel):
        raise Stop(f"SHAREBOT_LOG_LEVEL should be one of {', '.join(get_args(LogLevel))}")
    telemetry.set_up_logs(level)
    _run(_living_locally(arguments))


async def _living_locally(arguments: argparse.Namespace) -> None:
    from bot.app import bot  # noqa: PLC0415

    tenant = await _tenant_of(arguments, host=arguments.host, bot_url=None)
    try:
        settings = _local_settings(tenant.environment(), arguments.database_url)
        fresh = settings.database_url is None
        async with bot(settings, open_on_loopback=True, database_name="local", fresh=fresh) as routes:
            tenant.app.add_routes(routes)
            await tenant.start()
            _settle_down()
            print(f"ready: {tenant.base_url}/", flush=True)
            await _until_told_to_stop()
    finally:
        await tenant.stop()


def _local_settings(environment: dict[str, str], database_url: str | None) -> Settings:
    """The tenant's settings; of the surrounding environment only what concerns this machine."""
    here = {
        "data_dir": os.environ.get("SHAREBOT_DATA_DIR"),
        "policy_file": os.environ.get("SHAREBOT_POLICY_FILE"),
        "database_url": database_url or os.environ.get("SHAREBOT_DATABASE_URL"),
    }
    try:
        return from_variables(environment, **{name: value for name, value in here.items() if value})
    except ValidationError as error:
        raise Stop(complaint(error)) from None


def _tenant(arguments: argparse.Namespace) -> None:
    telemetry.set_up_logs("WARNING")
    _run(_tenant_alone(arguments))


async def _tenant_alone(arguments: argparse.Namespace) -> None:
    tenant = await _tenant_of(arguments, host="127.0.0.1", bot_url=arguments.bot)
    try:
        if arguments.env:
            lines = (f"{name}={value}\n" for name, value in tenant.environment().items())
            await asyncio.to_thread(_write_private, arguments.env, "".join(lines))
        await tenant.start()
        print(f"ready: {tenant.base_url}/", flush=True)
        await _until_told_to_stop()
    finally:
        await tenant.stop()


def _write_private(path: Path, text: str) -> None:
    """It holds a client secret, if only the local tenant's."""
    path.touch(mode=0o600)
    path.write_text(text)


async def _tenant_of(arguments: argparse.Namespace, *, host: str, bot_url: str | None) -> Any:
    try:
        from bot.emulator.app import CONTOSO, local_tenant  # noqa: PLC0415 - not in the wheel
    except ImportError as error:
        raise Stop(
            "The local tenant is not part of the installed package: clone the repository and type `make run` there."
        ) from error
    try:
        return await local_tenant(
            tenant_file=arguments.tenant or CONTOSO, host=host, port=arguments.port, bot_url=bot_url
        )
    except OSError as error:
        raise Stop(_BUSY.format(port=arguments.port, hint="make run PORT=4000, or --port 4000")) from error
    except ValueError as error:
        raise Stop(str(error)) from error


# --- understand --------------------------------------------------------------------------------------


def _understand(_: argparse.Namespace) -> None:
    from bot.intent.lines import answer_line  # noqa: PLC0415

    for line in sys.stdin:
        if line.strip():
            print(answer_line(line), flush=True)


# --- policy and audit --------------------------------------------------------------------------------


def _policy_check(arguments: argparse.Namespace) -> int:
    from bot import commands  # noqa: PLC0415

    for line in commands.explain_policy(arguments.file):
        print(line)
    if arguments.request is None:
        return 0
    allowed, said = commands.try_request(arguments.file, arguments.request)
    print("\n".join(["", *said]))
    return 0 if allowed else 1


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-03-31 or 2026-03-31T12:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _audit_export(arguments: argparse.Namespace) -> None:
    from bot import commands  # noqa: PLC0415

    async def export() -> None:
        async for line in commands.export_audit(_storage(), arguments.database, arguments.since, arguments.format):
            print(line)

    try:
        _run(export())
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _audit_verify(arguments: argparse.Namespace) -> int:
    from bot import commands  # noqa: PLC0415

    holds, said = _run(commands.verify_audit(_storage(), arguments.database))
    print(said)
    return 0 if holds else 1


def _audit_forget(arguments: argparse.Namespace) -> None:
    from bot import commands  # noqa: PLC0415

    print(_run(commands.forget_in_audit(_storage(), arguments.database, arguments.person)))


def _storage() -> Storage:
    _no_unknown_variables()
    telemetry.set_up_logs("WARNING")
    try:
        return Storage()
    except ValidationError as error:
        raise Stop(complaint(error)) from None


# --- running -----------------------------------------------------------------------------------------


def _run(work: Coroutine[Any, Any, Result]) -> Result:
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(work)


def _settle_down() -> None:
    """What stands now stands for good: the garbage collector need not walk through it again and again.

    Without this a full collection over the SDK's and pydantic's classes is a pause of 40 ms, several times a second
    under load.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


async def _until_told_to_stop() -> None:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, told.set)
    await told.wait()


if __name__ == "__main__":
    sys.exit(main())
