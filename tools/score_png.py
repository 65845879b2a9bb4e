"""The score plots as a PNG, through matplotlib where it is installed."""

from __future__ import annotations

import io
from collections.abc import Sequence

from ..runtime.errors import BurnishError
from .cards import Card
from .score import TOLERANCES

# Told apart without colour too: each compiler has its own marker.
MARKERS = "osD^vPX"


def render(made: Sequence[Card]) -> bytes:
    """ES(t) per compiler beside the sorted speedups of its graphs. Raises BurnishError without matplotlib."""
    try:
        from matplotlib.figure import Figure
        from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator
    except ImportError as error:
        raise BurnishError(
            "the PNG needs matplotlib; install it with `pip install burnish[plot]`, or use --html"
        ) from error
    ordered = sorted(made, key=lambda c: (not c.compiler.startswith("burnish"), c.compiler))
    figure = Figure(figsize=(11, 4.6), layout="constrained")
    scores, speeds = figure.subplots(1, 2)
    for i, card in enumerate(ordered):
        style = {"marker": MARKERS[i % len(MARKERS)], "markersize": 4, "linewidth": 1.8, "label": card.compiler}
        scores.plot(TOLERANCES, [card.points[t].es for t in TOLERANCES], **style)
        found = sorted(r["speedup"] for r in card.ran)
        speeds.plot([(j + 0.5) / len(found) for j in range(len(found))], found, **style)
    for axes in (scores, speeds):
        axes.axhline(1.0, color="0.5", linestyle=":", linewidth=1)
        axes.grid(alpha=0.25)
    scores.set(title="ES(t)", xlabel="tolerance t", ylabel="ES(t), higher is better", xticks=TOLERANCES)
    scores.legend(frameon=False)
    speeds.set(title="Speedup over eager, graphs sorted", xlabel="share of graphs", ylabel="speedup", yscale="log")
    speeds.yaxis.set_major_locator(LogLocator(base=2))
    speeds.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}×"))
    speeds.yaxis.set_minor_locator(NullLocator())
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=150)
    return out.getvalue()
