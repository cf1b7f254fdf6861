"""Days as a person means them: where they are, and counted from another day. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_PERIOD = re.compile(r"\+?P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?")


def local_zone(name: str | None) -> ZoneInfo:
    """The zone that Teams named, or UTC for a name that no table knows."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def day_of(moment: datetime, timezone: str | None) -> date:
    """The day it is then, there."""
    return moment.astimezone(local_zone(timezone)).date()


def longer(day: date, period: str | None) -> date:
    """`P1M` after a day; a month where nothing was said. The 31st becomes the last of a shorter month."""
    found = _PERIOD.fullmatch(period or "P1M")
    years, months, weeks, days = (int(part or 0) for part in found.groups()) if found else (0, 1, 0, 0)
    month = day.month - 1 + months + 12 * years
    first = date(day.year + month // 12, month % 12 + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day)) + timedelta(weeks=weeks, days=days)
