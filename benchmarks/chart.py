"""The charts of `RESULTS.md`, as SVG text that needs no program but a browser. Values in, text out."""

from __future__ import annotations

import math
from xml.sax.saxutils import escape

from benchmarks.figures import CurveResult, RowResult, shown

__all__ = ["bars", "lines"]

_FONT = 'font-family="system-ui, sans-serif" font-size="13"'
_COLOURS = {"ours": "#1f6f78", "official": "#b5542b", "bare": "#6b6b6b"}
_MISSED = "#b02a37"
_GOAL = "#444444"


def _text(x: float, y: float, words: str, *, anchor: str = "start", colour: str = "#222222", size: int = 13) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}" font-size="{size}">{escape(words)}</text>'


def _document(width: int, height: int, title: str, parts: list[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" {_FONT}>'
    )
    ground = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    return "\n".join([head, f"<title>{escape(title)}</title>", ground, *parts, "</svg>"]) + "\n"


def bars(rows: list[RowResult]) -> str:
    """One bar for each ratio over the official SDK, its spread, and a tick where its goal is. Longer is better."""
    told = [each for each in rows if (each.row.over, each.row.under) == ("official", "ours")]
    left, width, step = 330, 900, 26
    longest = max([1.0, *(max(each.spread[1], each.row.goal or 0) for each in told)])
    scale = (width - left - 120) / longest
    parts = [_text(12, 24, "The official SDK's cost divided by ours (line: spread, tick: goal)", size=15)]
    for number, each in enumerate(told):
        y = 42 + number * step
        missed = each.verdict == "MISSED"
        low, high = (left + at * scale for at in each.spread)
        colour = _MISSED if missed else _COLOURS["ours"]
        parts += [
            _text(left - 8, y + 14, each.row.what, anchor="end"),
            f'<rect x="{left}" y="{y + 3}" width="{each.value * scale:.1f}" height="15" fill="{colour}"/>',
            f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{y + 10.5}" y2="{y + 10.5}" stroke="#111111"/>',
            _text(high + 8, y + 14, f"{shown(each.value)}{', goal missed' if missed else ''}"),
        ]
        if each.row.goal is not None:
            at = left + each.row.goal * scale
            parts.append(
                f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{y}" y2="{y + 21}" stroke="{_GOAL}" stroke-width="2"/>'
            )
    return _document(width, 60 + len(told) * step, "Cost of the official SDK divided by ours", parts)


_PANEL_WIDTH, _PANEL_HEIGHT = 440, 300


def lines(curves: list[CurveResult]) -> str:
    """One panel for each curve: milliseconds of CPU a call, both axes logarithmic."""
    parts: list[str] = []
    for number, each in enumerate(curves):
        x, y = (number % 2) * _PANEL_WIDTH, (number // 2) * _PANEL_HEIGHT
        parts += [f'<g transform="translate({x},{y})">', *_panel(each), "</g>"]
    height = (len(curves) + 1) // 2 * _PANEL_HEIGHT + 10
    return _document(2 * _PANEL_WIDTH, height, "Client CPU of a call as one thing grows", parts)


def _panel(result: CurveResult) -> list[str]:
    points = result.points
    across = _Axis(min(p.at for p in points), max(p.at for p in points), 60, _PANEL_WIDTH - 20)
    up = _Axis(min(p.cost for p in points) * 1e3, max(p.cost for p in points) * 1e3, _PANEL_HEIGHT - 45, 50)
    parts = [_text(60, 22, result.curve.what, size=14), _text(60, 40, "ms of CPU a call", size=11)]
    ticks = sorted({p.at for p in points})
    parts += [_text(across.of(at), _PANEL_HEIGHT - 28, _short(at), anchor="middle", size=11) for at in ticks]
    parts.append(_text(_PANEL_WIDTH - 20, _PANEL_HEIGHT - 10, result.curve.axis, anchor="end", size=11))
    for decade in up.decades():
        y = up.of(decade)
        parts += [
            f'<line x1="55" x2="{_PANEL_WIDTH - 15}" y1="{y:.1f}" y2="{y:.1f}" stroke="#dddddd"/>',
            _text(50, y + 4, f"{decade:g}", anchor="end", size=11),
        ]
    for place, client in enumerate(result.curve.clients):
        colour = _COLOURS[client]
        line = " ".join(f"{across.of(at):.1f},{up.of(cost * 1e3):.1f}" for at, cost in result.of(client))
        parts += [
            f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>',
            _text(200 + 75 * place, 40, client, colour=colour, size=12),
        ]
    return parts


class _Axis:
    """A logarithmic axis from pixel `first` to pixel `last`."""

    def __init__(self, least: float, most: float, first: float, last: float) -> None:
        self._low = math.log10(least)
        self._high = max(math.log10(most), self._low + 0.1)
        self._first, self._last = first, last

    def of(self, value: float) -> float:
        share = (math.log10(value) - self._low) / (self._high - self._low)
        return self._first + share * (self._last - self._first)

    def decades(self) -> list[float]:
        return [10.0**power for power in range(math.ceil(self._low), math.floor(self._high) + 1)]


def _short(number: int) -> str:
    for size, letter in ((1_000_000, "M"), (1_000, "k")):
        if number >= size:
            return f"{number / size:g}{letter}"
    return str(number)
