"""Charts as inline SVG: colours come from CSS variables, so that one picture serves light and dark pages."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 760, 56, 150, 16, 44
DASHES = ("", "7 4", "2 3", "9 3 2 3", "4 2", "1 4", "12 4")


@dataclass(frozen=True)
class Scale:
    """A linear map of [low, high] to [start, end] pixels."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return round(self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start), 1)


def line_chart(
    series: Mapping[str, Mapping[int, float]], title: str, x_label: str, y_label: str, rule: float = 1.0
) -> str:
    """A line per name over integer x, each labelled at its right end; ``rule`` is a reference height."""
    height = 380
    xs = sorted({x for points in series.values() for x in points})
    top = max([rule, *(y for points in series.values() for y in points.values())]) * 1.08
    x = Scale(xs[0], xs[-1], LEFT, WIDTH - RIGHT)
    y = Scale(0.0, top, height - BOTTOM, TOP)
    parts = []
    for tick in nice_ticks(top):
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(tick)}" y2="{y(tick)}"/>')
        parts.append(f'<text class="tick" x="{LEFT - 8}" y="{y(tick) + 4}" text-anchor="end">{tick:g}</text>')
    for tick in xs:
        parts.append(f'<text class="tick" x="{x(tick)}" y="{height - BOTTOM + 18}" text-anchor="middle">{tick}</text>')
    parts.append(f'<line class="rule" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(rule)}" y2="{y(rule)}"/>')
    parts += _axis_labels(height, x_label, y_label)
    labels = spread([y(points[max(points)]) for points in series.values()], 15)
    for i, ((name, points), at) in enumerate(zip(series.items(), labels)):
        path = " ".join(f"{x(t)},{y(v)}" for t, v in sorted(points.items()))
        dash = f' stroke-dasharray="{DASHES[i % len(DASHES)]}"' if DASHES[i % len(DASHES)] else ""
        parts.append(f'<polyline class="line" style="stroke:var(--c{i % 7})"{dash} points="{path}"/>')
        for t, v in sorted(points.items()):
            tip = f"{name}: {v:.3f} at t = {t}"
            parts.append(
                f'<circle style="fill:var(--c{i % 7})" cx="{x(t)}" cy="{y(v)}" r="3.5"><title>{escape(tip)}</title></circle>'
            )
        parts.append(
            f'<text class="label" style="fill:var(--c{i % 7})" x="{WIDTH - RIGHT + 10}" y="{at + 4:.1f}">{escape(name)}</text>'
        )
    summary = "; ".join(f"{name} {points[max(points)]:.3f} at t = {max(points)}" for name, points in series.items())
    return _svg(height, title, summary, parts)


def strip_chart(series: Mapping[str, Sequence[tuple[str, float]]], title: str, x_label: str) -> str:
    """A row of dots per name over a logarithmic axis, with the median marked; each dot is (what, positive value)."""
    rows = [(name, sorted(points, key=lambda p: p[1])) for name, points in series.items() if points]
    height = TOP + BOTTOM + 46 * len(rows)
    values = [v for _, points in rows for _, v in points]
    low, high = min(0.5, *values), max(2.0, *values)
    left = 130
    x = Scale(math.log2(low) - 0.2, math.log2(high) + 0.2, left, WIDTH - 70)
    parts = []
    for power in range(math.floor(x.low), math.ceil(x.high) + 1):
        if x.low <= power <= x.high:
            kind = "rule" if power == 0 else "grid"
            parts.append(f'<line class="{kind}" x1="{x(power)}" x2="{x(power)}" y1="{TOP}" y2="{height - BOTTOM}"/>')
            parts.append(
                f'<text class="tick" x="{x(power)}" y="{height - BOTTOM + 18}" text-anchor="middle">{2.0**power:g}×</text>'
            )
    parts.append(
        f'<text class="axis" x="{(left + WIDTH - 70) / 2:.0f}" y="{height - 6}" text-anchor="middle">{escape(x_label)}</text>'
    )
    summary = []
    for i, (name, points) in enumerate(rows):
        middle = TOP + 46 * i + 23
        parts.append(
            f'<text class="label" style="fill:var(--c{i % 7})" x="{left - 12}" y="{middle + 4}" text-anchor="end">{escape(name)}</text>'
        )
        for j, (what, value) in enumerate(points):
            tip = f"{what} under {name}: {value:.2f}×"
            offset = ((j * 7) % 5 - 2) * 5  # neighbours in the sorted row sit at different heights
            parts.append(
                f'<circle class="dot" style="fill:var(--c{i % 7})" cx="{x(math.log2(value))}" cy="{middle + offset}" r="4"><title>{escape(tip)}</title></circle>'
            )
        half = (
            points[len(points) // 2][1]
            if len(points) % 2
            else math.sqrt(points[len(points) // 2][1] * points[len(points) // 2 - 1][1])
        )
        at = x(math.log2(half))
        parts.append(f'<line class="median" x1="{at}" x2="{at}" y1="{middle - 18}" y2="{middle + 18}"/>')
        parts.append(f'<text class="tick" x="{WIDTH - 62}" y="{middle + 4}">{half:.2f}×</text>')
        summary.append(f"{name}: median {half:.2f} over {len(points)} samples")
    return _svg(height, title, "; ".join(summary), parts)


def nice_ticks(top: float, about: int = 6) -> list[float]:
    """Round numbers from 0 up to ``top``."""
    raw = top / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= raw)
    return [round(i * step, 10) for i in range(int(top / step) + 1)]


def spread(places: Sequence[float], gap: float) -> list[float]:
    """Label heights near ``places``, at least ``gap`` apart, in the given order."""
    order = sorted(range(len(places)), key=lambda i: places[i])
    out = list(places)
    for before, after in pairwise(order):
        out[after] = max(out[after], out[before] + gap)
    return out


def _axis_labels(height: int, x_label: str, y_label: str) -> list[str]:
    middle = (TOP + height - BOTTOM) / 2
    return [
        f'<text class="axis" x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{height - 6}" text-anchor="middle">{escape(x_label)}</text>',
        f'<text class="axis" transform="translate(14 {middle:.0f}) rotate(-90)" text-anchor="middle">{escape(y_label)}</text>',
    ]


def _svg(height: int, title: str, description: str, parts: Sequence[str]) -> str:
    name = "".join(c if c.isalnum() else "-" for c in title.lower())
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>{"".join(parts)}</svg>'
    )
