"""What operators see: one JSON line per event on stderr, and counters at /metrics. Ids only, never words of people."""

from __future__ import annotations

import logging
import sys
import time
import warnings
from typing import TextIO

import orjson
import structlog
from aiohttp.http_exceptions import HttpProcessingError
from prometheus_client import Counter, Histogram

log: structlog.typing.FilteringBoundLogger = structlog.get_logger()

turns = Counter("sharebot_turns_total", "Activities answered, by HTTP status.", ["status"])
turn_seconds = Histogram("sharebot_turn_seconds", "From activity to answer.", buckets=(0.01, 0.05, 0.2, 0.5, 1, 3, 10))
grants = Counter("sharebot_grants_total", "Grant attempts, by how they ended.", ["state", "cause"])
revocations = Counter("sharebot_revocations_total", "Accesses that ended on their date.", ["result"])

# What they say at DEBUG holds authorization codes and verifiers (msal), states in URLs (urllib3).
_QUIET = ("msal", "urllib3", "msrest", "botbuilder", "botframework", "procrastinate", "psycopg", "aiohttp.access")
# This one warns, with the value, about every field Teams adds that the SDK does not know.
_MUTE = ("msrest.serialization",)


class _Unreadable(logging.Filter):
    """Of requests that aiohttp cannot read, the kind alone, at most once a second: it would write down what they hold.

    Cookies, codes and tokens stand in them, and anybody may send any number.
    """

    def __init__(self) -> None:
        super().__init__()
        self._said_at = float("-inf")

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, HttpProcessingError):
            return True
        record.msg, record.args = "request.unreadable", ()
        record.exc_info = record.exc_text = None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
        quiet = time.monotonic() - self._said_at < 1
        self._said_at = self._said_at if quiet else time.monotonic()
        return not quiet


_unreadable = _Unreadable()


def set_up_logs(level: str, out: TextIO = sys.stderr) -> None:
    """One line of JSON per event; structlog and the libraries' own loggers write alike."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    threshold = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer(serializer=_dumps)],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.WriteLoggerFactory(file=out),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processor=structlog.processors.JSONRenderer(serializer=_dumps)
        )
    )
    logging.basicConfig(level=threshold, handlers=[handler], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(threshold, logging.WARNING))
    hush()


def hush() -> None:
    """Keep those quiet who write down secrets or noise, whatever level was asked for, and before any was."""
    # msal would rather have the code in a form than in the address. A code is of use once, to us alone (PKCE, secret),
    # and a form from another site would need a cookie that is sent along from everywhere.
    warnings.filterwarnings("ignore", message="response_mode='form_post'")
    for name in _QUIET:
        logger = logging.getLogger(name)
        logger.setLevel(max(logger.level, logging.WARNING))
    logging.getLogger("aiohttp.server").addFilter(_unreadable)
    for name in _MUTE:
        logging.getLogger(name).setLevel(logging.ERROR)


def _dumps(event: object, **_: object) -> str:
    return orjson.dumps(event, default=str).decode()
