"""What rows of single operators say beside the machine's roof: tables by category, and their means."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.table import Table

from .cards import cell
from .console import count, table
from .operators import CATEGORIES, PREFIX
from .rows import Row, latest
from .score import geometric_mean

EAGER = "eager"
SUBJECT = "burnish"
# Columns of text and figures beside those that each compiler adds, so that a narrow terminal breaks lines and not figures.
WIDTH, WIDTH_EACH = 48, 36
ALL = "all"


@dataclass(frozen=True)
class Measured:
    """One operator by one compiler (eager is one). ms: None where ``said`` tells what became of it instead. roof: the row's."""

    operator: str
    category: str
    by: str
    flops: float
    bytes: float
    roof: Row
    ms: float | None = None
    speedup: float | None = None
    said: str = ""

    @property
    def gflops(self) -> float | None:
        """Floating-point operations a second, in 10⁹."""
        return self.flops / self.ms / 1e6 if self.ms else None

    @property
    def gbytes(self) -> float | None:
        """Bytes a second, in 10⁹."""
        return self.bytes / self.ms / 1e6 if self.ms else None

    @property
    def fraction(self) -> float | None:
        """The least time that the measured peak and bandwidth allow, over the time it took."""
        least = max(self.flops / self.roof["peak_flops"], self.bytes / self.roof["bandwidth"])
        return 1e3 * least / self.ms if self.ms else None


def operator_rows(rows: Iterable[Row]) -> list[Row]:
    """The rows of single operators: those that hold a roof."""
    return [r for r in latest(rows) if "roof" in r]


def measured(rows: Iterable[Row]) -> list[Measured]:
    """What the rows of single operators hold, by category and operator, eager (the median of its times) before the compilers."""
    rows = operator_rows(rows)
    found: list[Measured] = []
    samples = {name: [r for r in rows if r["sample"] == name] for name in dict.fromkeys(r["sample"] for r in rows)}
    for name, own in samples.items():
        first = own[0]
        # A process that died before it saw the results did not count their bytes.
        moved = max((r.get("bytes", 0) for r in own), default=0)
        shared = (name.removeprefix(PREFIX), first["category"])
        times = [r["eager_ms"] for r in own if r.get("eager_ms")]
        if times:
            found.append(
                Measured(*shared, EAGER, first["flops"], moved, first["roof"], statistics.median(times), speedup=1.0)
            )
        for r in own:
            ran = r["status"] == "correct"
            if ran and r["compiler"] == EAGER:
                continue
            found.append(
                Measured(
                    *shared,
                    r["compiler"],
                    r["flops"],
                    moved,
                    r["roof"],
                    r["ms"] if ran else None,
                    r["speedup"] if ran else None,
                    "" if ran else cell(r),
                )
            )
    order = {name: i for i, name in enumerate(CATEGORIES)}
    return sorted(found, key=lambda m: order.get(m.category, len(order)))


def width(found: Sequence[Measured]) -> int:
    """Columns of a terminal that hold every table."""
    return WIDTH + WIDTH_EACH * len(_compilers(found))


def operator_tables(found: Sequence[Measured]) -> list[Table]:
    """A table a category: each operator with its work, then four columns a compiler."""
    by = _compilers(found)
    columns = ["operator", "MFLOP", "MB"]
    # Rich pads headers apart; equal ones stand for different compilers and follow that compiler's time.
    columns += [name for c in by for name in (f"{c} ms", "GFLOP/s", "GB/s", "roof")]
    made = []
    for category in dict.fromkeys(m.category for m in found):
        lines = []
        own = [m for m in found if m.category == category]
        for operator in dict.fromkeys(m.operator for m in own):
            cells = {m.by: m for m in own if m.operator == operator}
            some = next(iter(cells.values()))
            line = [operator, _figure(some.flops / 1e6), _figure(some.bytes / 1e6)]
            lines.append(line + [text for c in by for text in _four(cells.get(c))])
        made.append(table(columns, lines, title=f"{category}: {CATEGORIES.get(category, '')}".rstrip(": ")))
    return made


def _compilers(found: Sequence[Measured]) -> list[str]:
    return list(dict.fromkeys(m.by for m in found))


def _four(m: Measured | None) -> list[str]:
    if m is None:
        return [""] * 4
    if m.ms is None:
        return [m.said, "", "", ""]
    return [_figure(m.ms), _figure(m.gflops), _figure(m.gbytes), f"{m.fraction:.2f}"]


def _figure(value: float | None) -> str:
    """Three figures, no exponents."""
    if value is None:
        return ""
    return f"{value:.0f}" if value >= 100 else f"{value:#.3g}" if value >= 1e-3 else f"{value:.4f}"


MEANS = ("category", "by", "operators", "speedup", "burnish ahead", "roof", "least", "least at")


def means_table(found: Sequence[Measured]) -> Table:
    """Geometric means by category and compiler: against eager, Burnish against it, of the roof, and where that is least."""
    categories = list(dict.fromkeys(m.category for m in found))
    lines = []
    for category in [*categories, ALL] if len(categories) > 1 else categories:
        own = [m for m in found if m.ms and category in (m.category, ALL)]
        subject = {m.operator: m.ms for m in own if m.by == SUBJECT}
        for by in _compilers(own):
            mine = [m for m in own if m.by == by]
            ratios = [m.ms / ms for m in mine if m.ms and by != SUBJECT and (ms := subject.get(m.operator))]
            least = min(mine, key=lambda m: m.fraction or 0)
            fractions = [m.fraction for m in mine if m.fraction]
            lines.append(
                [
                    category if by == _compilers(own)[0] else "",
                    by,
                    str(len(mine)),
                    "" if by == EAGER else f"{geometric_mean(m.speedup for m in mine if m.speedup):.2f}×",
                    f"{geometric_mean(ratios):.2f}×" if ratios else "",
                    f"{geometric_mean(fractions):.2f}" if fractions else "",
                    f"{least.fraction:.2f}",
                    least.operator,
                ]
            )
    return table(MEANS, lines, title="Geometric means", left=("by", "least at"))


def legend(found: Sequence[Measured]) -> list[str]:
    """What the columns mean, a line each, and the roofs that the rows were measured under."""
    roofs = dict.fromkeys((r["isa"], r["threads"], r["peak_flops"], r["bandwidth"]) for r in (m.roof for m in found))
    return [
        "speedup: eager's time in the same process over this one's; burnish ahead: this one's time over Burnish's.",
        "roof: the least time that peak arithmetic and reading every byte once from memory allow, over the time taken.",
    ] + [
        f"The roof: {peak / 1e9:.0f} GFLOP/s in float32 and {bandwidth / 1e9:.1f} GB/s read, measured with {isa} on "
        f"{count(threads, 'thread')}. Operands that stay in the caches may pass the latter."
        for isa, threads, peak, bandwidth in roofs
    ]
