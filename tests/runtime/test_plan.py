"""The memory plan: never an overlap, and close to the least possible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from burnish.runtime.errors import BurnishError
from burnish.runtime.plan import ALIGN, Item, peak_eager, plan
from burnish.runtime.sizes import evaluate


@st.composite
def items(draw):
    spans = draw(st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 12), st.integers(0, 8)), max_size=24))
    return [Item(f"b{i}", size, first, first + length) for i, (size, first, length) in enumerate(spans)]


@given(items())
def test_no_two_live_slots_overlap(slots):
    offsets, total = plan(slots)
    assert set(offsets) == {s.name for s in slots}
    for i, a in enumerate(slots):
        assert offsets[a.name] % ALIGN == 0 and offsets[a.name] + a.bytes <= max(total, 0)
        for b in slots[:i]:
            if a.bytes and b.bytes and a.first <= b.last and b.first <= a.last:
                assert offsets[a.name] + a.bytes <= offsets[b.name] or offsets[b.name] + b.bytes <= offsets[a.name]


@given(items())
def test_between_the_peak_and_the_sum(slots):
    _, total = plan(slots)
    assert peak_eager(slots) <= total <= sum(-(-s.bytes // ALIGN) * ALIGN for s in slots)


@pytest.mark.parametrize(
    "slots",
    [
        [(3, 2, 2), (3, 2, 3), (3, 4, 6), (2, 3, 6)],  # the longer of equal ones first
        [(2, 0, 3), (3, 0, 0), (2, 1, 4), (2, 3, 6)],  # the long-lived before the largest
    ],
)
def test_an_order_that_fits_is_found(slots):
    """Largest first, and nothing else, leaves a gap in both."""
    items = [Item(str(i), size * ALIGN, first, last) for i, (size, first, last) in enumerate(slots)]
    assert plan(items)[1] == peak_eager(items) == 6 * ALIGN


def test_a_chain_needs_two_buffers():
    chain = [Item(str(i), 640, i, i + 1) for i in range(50)]
    assert plan(chain)[1] == 2 * 640 == peak_eager(chain)


@given(st.integers(1, 50), st.integers(0, 50))
def test_sizes_are_python_arithmetic(a, b):
    symbols = {"s0": a, "s1": b}
    for text in ("(s0 * 8)", "((s1 + 1) // s0)", "(s1 % s0)", "max(s0, (s1 - 3))", "(s0 ** 2)", "(-s1 + 7)"):
        assert evaluate(text, symbols) == eval(text, {"max": max}, symbols)


@pytest.mark.parametrize("text", ["__import__('os')", "s0.x", "1 if s0 else 2", "(s0", "s0 ** s0", "2 ** 99999", "[s0]", "'a'", "max"])
def test_sizes_are_nothing_else(text):
    with pytest.raises(BurnishError, match="of the program"):
        evaluate(text, {"s0": 1})


def test_an_unknown_symbol_is_named():
    with pytest.raises(BurnishError, match="'s9'"):
        evaluate("(s9 + 1)", {"s0": 1})
