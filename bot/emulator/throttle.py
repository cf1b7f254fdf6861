"""What calls cost, and when there were too many. Off unless the tenant file says how many units a minute there are."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from bot.emulator.declined import Declined
from bot.emulator.graph_call import Call, Reply
from bot.emulator.tenant import Tenant

MINUTE_S = 60.0
SHOWN_FROM = 0.8


def cost(call: Call) -> int:
    """Resource units on the files side: permissions cost most, a single read least."""
    if {"permissions", "invite", "microsoft.graph.invite", "createLink", "revokeGrants"} & set(call.segments):
        return 5
    many = call.segments[-1:] == ("children",) or any("search(" in segment for segment in call.segments)
    return 2 if many or call.method != "GET" else 1


def directory_cost(call: Call) -> int:
    """Resource units of the directory: fewer for a narrow question."""
    units = 2
    units -= "$select" in call.query
    units -= call.number("$top", 100, 999) < 20
    units += "$expand" in call.query
    return max(1, units)


class Meter:
    """The minute budget of the app in this tenant. Throttled calls count, too."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant
        self._spent: deque[tuple[float, int]] = deque()
        tenant.on_reset.append(self._spent.clear)

    def through(self, call: Call, proceed: Callable[[], Reply]) -> Reply:
        if call.segments[:1] in {("users",), ("groups",)}:
            reply = proceed()
            return replace(reply, headers={**reply.headers, "x-ms-resource-unit": str(directory_cost(call))})
        limit = self._tenant.manners.unitsPerMinute
        if not limit:
            return proceed()
        spent, reset_s = self._spend(cost(call))
        if spent > limit:
            raise Declined(
                429,
                "TooManyRequests",
                "Please retry again later.",
                inner="429",
                headers={"Retry-After": f"{reset_s:.3f}"},
            )
        reply = proceed()
        if spent < SHOWN_FROM * limit:
            return reply
        shown = {
            "RateLimit-Limit": str(limit),
            "RateLimit-Remaining": str(limit - spent),
            "RateLimit-Reset": str(int(reset_s) + 1),
        }
        return replace(reply, headers={**reply.headers, **shown})

    def _spend(self, units: int) -> tuple[int, float]:
        now = time.monotonic()
        while self._spent and now - self._spent[0][0] > MINUTE_S:
            self._spent.popleft()
        self._spent.append((now, units))
        return sum(cost for _, cost in self._spent), MINUTE_S - (now - self._spent[0][0])
