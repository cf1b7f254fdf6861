"""Rounds become medians with their spread, ratios between servers, and a table. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Figures:
    """One turn of one server in one round. Token requests are those to Entra ID, of which only ours can do any."""

    turns: int
    cpu_ms: float
    per_second: float
    p50_ms: float
    p99_ms: float
    rss_mb: float
    connections_per_reply: float
    tokens_per_turn: float


Rounds = Mapping[str, Sequence[Figures]]


@dataclass(frozen=True)
class Bar:
    """What a figure may be at most."""

    what: str
    value: float
    at_most: float

    @property
    def met(self) -> bool:
        return self.value <= self.at_most


def bars(rounds: Rounds) -> tuple[Bar, ...]:
    ours = [*rounds["our help"], *rounds["our share"]]
    return (
        Bar("CPU of help / stock echo", _ratio(rounds, "our help", "stock echo"), 1 / 18),
        Bar("CPU of share / stock echo", _ratio(rounds, "our share", "stock echo"), 1 / 4),
        Bar("CPU of help / bare echo (an aim)", _ratio(rounds, "our help", "bare echo"), 2.0),
        Bar("new connections per reply", max(one.connections_per_reply for one in ours), 0.01),
        Bar("token requests per turn", max(one.tokens_per_turn for one in ours), 0.0),
    )


def _ratio(rounds: Rounds, one: str, other: str) -> float:
    """Round by round, since what else this machine did was the same for both."""
    return median(a.cpu_ms / b.cpu_ms for a, b in zip(rounds[one], rounds[other], strict=True))


def report(rounds: Rounds) -> dict[str, Any]:
    return {
        "turns": {name: _summary(of) for name, of in rounds.items()},
        "bars": [asdict(bar) | {"met": bar.met} for bar in bars(rounds)],
    }


def _summary(of: Sequence[Figures]) -> dict[str, Any]:
    columns = {field.name: [float(getattr(one, field.name)) for one in of] for field in fields(Figures)}
    return {
        "median": {name: median(values) for name, values in columns.items()},
        "spread": {name: [min(values), max(values)] for name, values in columns.items()},
        "rounds": [asdict(one) for one in of],
    }


def table(rounds: Rounds) -> Iterator[str]:
    yield _row("turn", "CPU ms", "from–to", "req/s", "p50 ms", "p99 ms", "RSS MB", "new TCP")
    for name, of in rounds.items():
        cpu = [one.cpu_ms for one in of]
        yield _row(
            name,
            f"{median(cpu):.3f}",
            f"{min(cpu):.3f}–{max(cpu):.3f}",
            f"{_mid(of, 'per_second'):.0f}",
            f"{_mid(of, 'p50_ms'):.1f}",
            f"{_mid(of, 'p99_ms'):.1f}",
            f"{_mid(of, 'rss_mb'):.0f}",
            f"{_mid(of, 'connections_per_reply'):.2f}",
        )
    yield ""
    for bar in bars(rounds):
        verdict = "met" if bar.met else "MISSED"
        yield f"{bar.what:<33} {_part(bar.value):>7}   at most {_part(bar.at_most):>6}   {verdict}"


def _row(name: str, *columns: str) -> str:
    return f"{name:<11}" + "".join(f"{column:>{14 if n == 1 else 8}}" for n, column in enumerate(columns))


def _part(value: float) -> str:
    return f"1/{1 / value:.1f}" if 0 < value < 1 else f"{value:.3g}"


def _mid(of: Sequence[Figures], name: str) -> float:
    return median(float(getattr(one, name)) for one in of)
