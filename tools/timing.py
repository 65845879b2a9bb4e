"""Timing two callables fairly on a machine that drifts: blocks, medians, and interleaved pairs with an interval."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

# A graph counts as slower than eager only when the whole 95 % interval of eager/compiled lies below this.
SLOWER_BELOW = 0.97
# Fewer pairs than this say nothing about a few percent.
LEAST_PAIRS = 10


@dataclass(frozen=True)
class Interval:
    """The geometric mean of the ratios of pairs, and its 95 % interval."""

    ratio: float
    low: float
    high: float

    @property
    def slower(self) -> bool:
        """Whether the second of each pair is slower than the first beyond doubt."""
        return self.high < SLOWER_BELOW


def block(f: Callable[[], Any], budget_s: float, at_least: int = 5, at_most: int = 500) -> list[float]:
    """Seconds of each of a run of calls: at least ``at_least``, then until ``budget_s`` seconds or ``at_most`` calls."""
    times: list[float] = []
    end = time.perf_counter() + budget_s
    while len(times) < at_least or (len(times) < at_most and time.perf_counter() < end):
        start = time.perf_counter()
        f()
        times.append(time.perf_counter() - start)
    return times


def median_block(f: Callable[[], Any], budget_s: float) -> float:
    """The median of a short block, after one call that wakes the callable's own threads and puts the other's to sleep."""
    f()
    return statistics.median(block(f, budget_s, at_least=1, at_most=200))


def interleaved(
    first: Callable[[], Any], second: Callable[[], Any], pairs: int = LEAST_PAIRS, budget_s: float = 2.0
) -> list[tuple[float, float]]:
    """Medians of alternating blocks, as (first, second) pairs; which of the two begins alternates, against drift."""
    share = budget_s / (2 * pairs)
    out = []
    for i in range(pairs):
        if i % 2:
            b = median_block(second, share)
            a = median_block(first, share)
        else:
            a = median_block(first, share)
            b = median_block(second, share)
        out.append((a, b))
    return out


def interval(pairs: Sequence[tuple[float, float]]) -> Interval:
    """The ratio first/second over the pairs with its 95 % interval, from Student's t on the logarithms."""
    logs = [math.log(a / b) for a, b in pairs]
    mean = statistics.fmean(logs)
    if len(logs) < 2:
        return Interval(math.exp(mean), 0.0, math.inf)
    half = student_975(len(logs) - 1) * statistics.stdev(logs) / math.sqrt(len(logs))
    return Interval(math.exp(mean), math.exp(mean - half), math.exp(mean + half))


def student_975(freedom: int) -> float:
    """The 97.5 % quantile of Student's t, by its expansion in 1/freedom (within 0.2 % from 9 degrees on)."""
    z = 1.959964
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    )
