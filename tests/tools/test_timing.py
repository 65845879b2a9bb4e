"""Blocks, pairs and the interval that decides whether a graph is slower than eager."""

import math
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from burnish.tools import timing


@pytest.mark.parametrize(
    ("freedom", "quantile", "error"),
    [(9, 2.2622, 0.003), (19, 2.0930, 0.001), (29, 2.0452, 0.001), (1000, 1.9623, 0.001)],
)
def test_student_quantiles(freedom: int, quantile: float, error: float) -> None:
    assert timing.student_975(freedom) == pytest.approx(quantile, abs=error)


def test_interval_of_equal_pairs_is_a_point() -> None:
    found = timing.interval([(2.0, 1.0)] * 10)
    assert (found.ratio, found.low, found.high) == pytest.approx((2.0, 2.0, 2.0))
    assert not found.slower


def test_interval_covers_the_truth_about_95_times_in_100() -> None:
    draw = random.Random(0)
    covered = 0
    for _ in range(400):
        pairs = [(1.2 * math.exp(draw.gauss(0, 0.1)), 1.0) for _ in range(10)]
        found = timing.interval(pairs)
        covered += found.low <= 1.2 <= found.high
    assert 365 <= covered <= 393


def test_slower_needs_the_whole_interval() -> None:
    assert timing.interval([(0.9, 1.0), (0.91, 1.0)] * 5).slower
    assert not timing.interval([(0.5, 1.0), (1.5, 1.0)] * 5).slower
    assert not timing.interval([(0.98, 1.0)] * 10).slower
    assert not timing.interval([(0.5, 1.0)]).slower


@given(st.lists(st.tuples(st.floats(1e-6, 10), st.floats(1e-6, 10)), min_size=2, max_size=30))
def test_interval_holds_its_ratio(pairs: list[tuple[float, float]]) -> None:
    found = timing.interval(pairs)
    assert found.low <= found.ratio * (1 + 1e-9)
    assert found.ratio <= found.high * (1 + 1e-9)
    swapped = timing.interval([(b, a) for a, b in pairs])
    assert swapped.ratio == pytest.approx(1 / found.ratio)


def test_block_keeps_its_bounds() -> None:
    assert len(timing.block(lambda: None, 0.0)) == 5
    assert len(timing.block(lambda: None, 10.0, at_most=7)) == 7
    assert len(timing.block(lambda: time.sleep(0.01), 0.05, at_least=1)) <= 6


def test_interleaved_alternates_which_begins() -> None:
    calls: list[str] = []
    pairs = timing.interleaved(lambda: calls.append("a"), lambda: calls.append("b"), pairs=4, budget_s=0.0)
    assert len(pairs) == 4
    # A waking call and one timed call each: aabb bbaa aabb bbaa.
    assert "".join(calls) == "aabbbbaaaabbbbaa"


def test_interleaved_measures_a_factor() -> None:
    found = timing.interval(
        timing.interleaved(lambda: time.sleep(0.002), lambda: time.sleep(0.004), pairs=10, budget_s=0.2)
    )
    assert found.ratio == pytest.approx(0.5, rel=0.25)
    assert found.slower
