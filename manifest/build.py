"""Packs the app for Teams: python -m manifest.build --app-id GUID --host HOST [--out FILE]

manifest.json here is valid as it stands; its nil GUID and its example host are the gaps that are filled.
The same answers give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

HERE = Path(__file__).parent
NO_ID = "00000000-0000-0000-0000-000000000000"
NO_HOST = "sharebot.example.com"
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day that a zip file knows


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    filled = manifest(arguments.app_id, arguments.host)
    for page in ("website", "privacy", "terms"):
        if address := getattr(arguments, page):
            filled["developer"][_PAGES[page]] = address
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_bytes(package(filled))
    print(arguments.out)  # noqa: T201 - what the next command needs
    return 0


def manifest(app_id: str, host: str) -> dict[str, Any]:
    """The manifest of one installation."""
    text = (HERE / "manifest.json").read_text(encoding="utf-8")
    filled: dict[str, Any] = json.loads(text.replace(NO_ID, app_id).replace(NO_HOST, host))
    return filled


def package(filled: dict[str, Any]) -> bytes:
    """The zip that Teams takes: the manifest and its icons, without folders."""
    names = (filled["icons"]["color"], filled["icons"]["outline"])
    files = {"manifest.json": json.dumps(filled, ensure_ascii=False, indent=2).encode() + b"\n"}
    files |= {name: (HERE / name).read_bytes() for name in names}
    zipped = BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.create_system, entry.external_attr = 3, 0o644 << 16  # as on Unix, on every machine
            archive.writestr(entry, content)
    return zipped.getvalue()


_PAGES = {"website": "websiteUrl", "privacy": "privacyUrl", "terms": "termsOfUseUrl"}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m manifest.build", description="Pack the app for Teams.")
    parser.add_argument("--app-id", required=True, type=_guid, help="client id of the app registration")
    parser.add_argument("--host", required=True, type=_host, help="where the bot answers, as bot.contoso.com")
    for page in _PAGES:
        parser.add_argument(f"--{page}", type=_https, metavar="URL", help=f"your {page} page (default: the host)")
    parser.add_argument("--out", type=Path, default=Path("build/sharebot.zip"), metavar="FILE")
    return parser


def _guid(text: str) -> str:
    try:
        app_id = str(UUID(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a GUID") from None
    if app_id == NO_ID:
        raise argparse.ArgumentTypeError("that is the gap itself: give the client id of your app registration")
    return app_id


def _host(text: str) -> str:
    if not _HOST.fullmatch(text.lower()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a host name: no scheme, port or path, as bot.contoso.com")
    return text.lower()


def _https(text: str) -> str:
    address = urlsplit(text)
    if address.scheme != "https" or not address.hostname:
        raise argparse.ArgumentTypeError(f"{text!r} is not an https address")
    return text


if __name__ == "__main__":
    sys.exit(main())
