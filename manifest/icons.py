"""Draws the app's two icons: a sheet of paper, and an arrow that leaves it. Run: python -m manifest.icons

A shape is a distance: negative inside, positive outside, on the grid of 32 × 32 that both icons share. A pixel is
covered as far as the edge runs through it, so both sizes come out smooth, and alike on every machine.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from math import cos, hypot, pi, sin
from pathlib import Path

Point = tuple[float, float]
Shape = Callable[[float, float], float]
Pixel = tuple[int, int, int, int]
Colour = tuple[int, int, int]

HERE = Path(__file__).parent
GRID = 32

_LIGHT: Colour = (0x7B, 0x6C, 0xF0)
_DARK: Colour = (0x45, 0x34, 0xB8)
_FOLD: Colour = (0xCF, 0xC9, 0xFA)
_WHITE: Colour = (0xFF, 0xFF, 0xFF)

# The upper right corner of the sheet is folded over.
_SHEET = ((7.5, 5.5), (16.5, 5.5), (21.5, 10.5), (21.5, 26.5), (7.5, 26.5))
_CORNER = ((16.5, 5.5), (21.5, 10.5), (16.5, 10.5))
_BEND = tuple((16 - 4 * cos(step * pi / 16), 21 - 4 * sin(step * pi / 16)) for step in range(9))
_SHAFT = ((12.0, 22.5), *_BEND, (27.0, 17.0))
_TIP = ((23.0, 13.0), (27.0, 17.0), (23.0, 21.0))


def color() -> Iterator[Pixel]:
    """192 × 192 in full colour, edge to edge: Teams rounds the corners itself."""
    sheet, fold = _grown(_polygon(_SHEET), 0.7), _polygon(_CORNER)
    arrow = _either(_stroke(_SHAFT, 1.25), _stroke(_TIP, 1.25))
    gap = _grown(arrow, 1.15)
    scale = 192 / GRID * 0.82  # room around it, in case a client cuts a circle

    for x, y in _pixels(192):
        back = _mixed(_LIGHT, _DARK, y / 192)
        at = ((x - 99) / scale + GRID / 2, (y - 96) / scale + GRID / 2)
        drawn = _mixed(back, _WHITE, _cover(sheet(*at), scale))
        drawn = _mixed(drawn, _FOLD, _cover(fold(*at), scale))
        drawn = _mixed(drawn, back, _cover(gap(*at), scale))
        drawn = _mixed(drawn, _WHITE, _cover(arrow(*at), scale))
        yield (*drawn, 255)


def outline() -> Iterator[Pixel]:
    """32 × 32, white on nothing: Teams gives it the colour that suits. Straight edges lie on whole pixels."""
    sheet = _grown(_polygon(_SHEET), 0.5)
    fold = _stroke(((16.5, 5.5), (16.5, 10.5), (21.5, 10.5)), 0.5)
    arrow = _either(_stroke(_SHAFT, 1.0), _stroke(_TIP, 1.0))
    gap = _grown(arrow, 1.3)

    for x, y in _pixels(32):
        edge = _cover(abs(sheet(x, y)) - 1, 1)
        lines = max(edge, _cover(fold(x, y), 1)) * (1 - _cover(gap(x, y), 1))
        yield (*_WHITE, round(255 * max(lines, _cover(arrow(x, y), 1))))


def png(size: int, pixels: Iterator[Pixel]) -> bytes:
    """A square picture as a file: eight bits each of red, green, blue and opacity."""
    flat = bytes(value for pixel in pixels for value in pixel)
    rows = b"".join(b"\0" + flat[at : at + size * 4] for at in range(0, len(flat), size * 4))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# --- shapes ------------------------------------------------------------------------------------------


def _polygon(corners: tuple[Point, ...]) -> Shape:
    sides = list(zip(corners, corners[1:] + corners[:1], strict=True))

    def distance(x: float, y: float) -> float:
        near = min(_to_line(x, y, *side) for side in sides)
        crossed = sum(
            (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax for (ax, ay), (bx, by) in sides
        )
        return -near if crossed % 2 else near

    return distance


def _stroke(points: tuple[Point, ...], half: float) -> Shape:
    """A line of twice `half` in width, round at its ends and joints."""
    parts = list(pairwise(points))
    return lambda x, y: min(_to_line(x, y, *part) for part in parts) - half


def _either(one: Shape, other: Shape) -> Shape:
    return lambda x, y: min(one(x, y), other(x, y))


def _grown(shape: Shape, by: float) -> Shape:
    """Larger by so much on all sides, which also rounds the corners."""
    return lambda x, y: shape(x, y) - by


def _to_line(x: float, y: float, a: Point, b: Point) -> float:
    (ax, ay), (bx, by) = a, b
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    nearest = max(0.0, min(1.0, along))
    return hypot(x - ax - nearest * (bx - ax), y - ay - nearest * (by - ay))


# --- pixels ------------------------------------------------------------------------------------------


def _pixels(size: int) -> Iterator[Point]:
    """The middle of each, row by row."""
    return ((x + 0.5, y + 0.5) for y in range(size) for x in range(size))


def _cover(distance: float, scale: float) -> float:
    return max(0.0, min(1.0, 0.5 - distance * scale))


def _mixed(below: Colour, above: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(below, above, strict=True))
    return red, green, blue


if __name__ == "__main__":
    (HERE / "color.png").write_bytes(png(192, color()))
    (HERE / "outline.png").write_bytes(png(32, outline()))
