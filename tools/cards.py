"""Score cards: what a results file says of each compiler, as data, as tables and as JSON."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table

from . import score
from .console import table
from .neighbours import BUSY_CORES
from .rows import RAN, Row, by_compiler, latest, outcome
from .score import Outcome, Point

SHOWN = (-6, -5, -4, -3, -2, -1, 0, 1, 3)


@dataclass(frozen=True)
class Card:
    """One compiler's scores. ``rows`` are those scored; ``outcomes`` what the metric sees of them."""

    compiler: str
    rows: tuple[Row, ...]
    outcomes: tuple[Outcome, ...]
    points: dict[int, Point]
    aggregate: float

    @property
    def ran(self) -> list[Row]:
        """Rows with an output that compares with eager's."""
        return [r for r in self.rows if r["status"] in RAN]

    @property
    def accurate(self) -> int:
        """Rows our own judge calls right: float64-judged, on every call."""
        return sum(r["status"] == "correct" for r in self.rows)

    @property
    def speedup(self) -> float | None:
        """Geometric mean over the rows that ran, None where none did."""
        return score.geometric_mean(r["speedup"] for r in self.ran) if self.ran else None

    @property
    def compile_s(self) -> float | None:
        """Median seconds from nothing to the first result."""
        found = [r["compile_s"] for r in self.ran if "compile_s" in r]
        return statistics.median(found) if found else None

    @property
    def slower(self) -> list[str]:
        """Samples slower than eager beyond doubt."""
        return [r["sample"] for r in self.rows if r.get("slower")]


def cards(
    rows: Iterable[Row], p: float = score.PENALTY_P, b: float = score.PENALTY_B, forgive: str = "paper"
) -> list[Card]:
    """A card per compiler that has a scored row, the best aggregate first."""
    made = []
    for compiler, own in by_compiler(rows).items():
        outcomes = tuple(outcome(r) for r in own)
        points = score.curve(outcomes, p, b, score.FORGIVEN[forgive])
        total = score.aggregate({t: x.es for t, x in points.items()})
        made.append(Card(compiler, tuple(own), outcomes, points, total))
    return sorted(made, key=lambda c: -c.aggregate)


def remarks(rows: Sequence[Row], made: Sequence[Card]) -> list[str]:
    """What a reader must know before comparing the cards, one sentence each."""
    rows = latest(rows)
    out = []
    dropped = sorted({r["sample"] for r in rows if r["status"] == "eager_fail"})
    if dropped:
        out.append(f"Left out because eager itself fails on them: {', '.join(dropped)}.")
    absent = sorted({r["compiler"] for r in rows if r["status"] == "missing"})
    if absent:
        out.append(f"Not installed, so not scored: {', '.join(absent)}.")
    busy = [r["neighbours"] for r in rows if (r.get("neighbours") or 0) > BUSY_CORES]
    if busy:
        out.append(
            f"Other processes used up to {max(busy):.1f} cores during {len(busy)} of {len(rows)} measurements: do not trust those; measure on a quiet machine."
        )
    sizes = {c.compiler: len(c.rows) for c in made}
    if len(set(sizes.values())) > 1:
        out.append(
            f"The compilers ran different numbers of samples ({', '.join(f'{k} {v}' for k, v in sizes.items())}); their scores do not compare."
        )
    return out


def as_json(made: Sequence[Card], notes: Sequence[str]) -> dict[str, Any]:
    """Everything the tables show, for scripts."""
    return {"remarks": list(notes), "compilers": {c.compiler: _card_json(c) for c in made}}


def _card_json(card: Card) -> dict[str, Any]:
    return {
        "samples": len(card.rows),
        "ran": len(card.ran),
        "judged_correct": card.accurate,
        "speedup": card.speedup,
        "compile_s": card.compile_s,
        "slower": card.slower,
        "aggregate": card.aggregate,
        "points": {
            t: {
                "S": x.s,
                "ES": x.es,
                "alpha": x.parts.alpha,
                "beta": x.parts.beta,
                "lambda": x.parts.lam,
                "eta": x.parts.eta,
                "gamma": x.gamma,
                "pi": {c.name.lower(): v for c, v in x.parts.shares.items()},
            }
            for t, x in card.points.items()
        },
    }


# Short, so that the table fits eighty columns. slower: graphs slower than eager beyond doubt; compile: median, cold unless warm was asked for.
SUMMARY = ("compiler", "graphs", "correct", "speedup", "S(0)", "ES(3)", "aggregate", "slower", "compile")


def summary(card: Card) -> list[str]:
    """A card's cells under SUMMARY."""
    c = card
    speed = "" if c.speedup is None else f"{c.speedup:.2f}×"
    compile_s = "" if c.compile_s is None else f"{c.compile_s:.2f} s"
    scores = [f"{c.points[0].s:.3f}", f"{c.points[3].es:.3f}", f"{c.aggregate:+.3f}"]
    return [c.compiler, str(len(c.rows)), str(c.accurate), speed, *scores, str(len(c.slower)), compile_s]


def summary_table(made: Sequence[Card]) -> Table:
    """One line a compiler."""
    return table(SUMMARY, map(summary, made), title="GraphNet scores; speed is against eager")


def curve_table(made: Sequence[Card], of: str = "ES") -> Table:
    """ES (or S) at the tolerances that tell compilers apart."""
    columns = [f"{of}(t)", *(f"{t}" for t in SHOWN)]
    return table(
        columns,
        [[c.compiler, *(f"{c.points[t].es if of == 'ES' else c.points[t].s:.3f}" for t in SHOWN)] for c in made],
    )


def parts_table(card: Card) -> Table:
    """Every factor of one compiler at every t."""
    columns = ["t", "alpha", "beta", "lambda", "eta", "gamma", "S", "ES"]
    rows = [
        [t, *(f"{v:.3f}" for v in (x.parts.alpha, x.parts.beta, x.parts.lam, x.parts.eta, x.gamma, x.s, x.es))]
        for t, x in card.points.items()
    ]
    return table(columns, rows, title=card.compiler)


def sample_table(rows: Iterable[Row]) -> Table:
    """Speedup over eager per sample and compiler; what failed says how."""
    rows = latest(rows)
    compilers = list(dict.fromkeys(r["compiler"] for r in rows))
    found = {(r["sample"], r["compiler"]): r for r in rows}
    lines = []
    for sample in dict.fromkeys(r["sample"] for r in rows):
        eager = [r["eager_ms"] for r in rows if r["sample"] == sample and r.get("eager_ms")]
        cells = [cell(found.get((sample, c))) for c in compilers]
        lines.append([sample, f"{statistics.median(eager):.3f}" if eager else "", *cells])
    return table(["sample", "eager ms", *compilers], lines)


def cell(row: Row | None) -> str:
    """One measurement in a few characters."""
    if row is None:
        return ""
    if row["status"] == "correct":
        return f"{row['speedup']:.2f}×" + (" slower" if row.get("slower") else "")
    return row["status"].replace("_", " ")
