"""Index arithmetic equals integer arithmetic, and stays affine where dims line up."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from burnish.codegen.lower.index import (
    Index,
    Poly,
    Sym,
    Var,
    bounds,
    clamp,
    floordiv,
    greatest,
    least,
    remainder,
    substitute,
)
from burnish.codegen.lower.radix import digits, from_size, split_hints, to_sympy

SIZES = (2, 3, 4, 8)
VARS = [Var(n) for n in SIZES]
LEAVES = st.one_of(st.sampled_from([v.poly for v in VARS]), st.integers(-5, 40))
SMALL = st.sampled_from([2, 3, 4, 6, 8, 12])
EXPRS: Any = st.recursive(
    LEAVES,
    lambda e: st.one_of(
        st.tuples(st.just("+"), e, e),
        st.tuples(st.just("*"), e, st.integers(-3, 9)),
        st.tuples(st.just("//"), e, SMALL),
        st.tuples(st.just("%"), e, SMALL),
        st.tuples(st.just("min"), e, e),
        st.tuples(st.just("max"), e, e),
    ),
    max_leaves=7,
)
OPS = {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "//": floordiv, "%": remainder, "min": least, "max": greatest}
PLAIN = {**OPS, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "min": min, "max": max}


def build(e: Any, ops: dict, leaf: Any) -> Any:
    return ops[e[0]](build(e[1], ops, leaf), build(e[2], ops, leaf)) if isinstance(e, tuple) else leaf(e)


@given(EXPRS, st.tuples(*(st.integers(0, n - 1) for n in SIZES)))
def test_equals_integer_arithmetic(e: Any, point: tuple[int, ...]) -> None:
    at = dict(zip(VARS, point))
    p: Index = build(e, OPS, lambda x: x)
    want = build(e, PLAIN, lambda x: x if isinstance(x, int) else at[next(iter(x.terms))[0]])
    assert substitute(p, at) == want
    low_high = bounds(p)
    if low_high is not None:
        assert low_high[0] <= want <= low_high[1]  # type: ignore[operator]
    names = {v: from_names(i) for i, v in enumerate(VARS)}
    assert int(to_sympy(p, names).subs({names[v]: n for v, n in at.items()})) == want


def from_names(i: int) -> Any:
    from burnish.codegen.kernel import symbol

    return symbol(f"v{i}")


def test_a_reshape_and_back_is_the_identity() -> None:
    a, b, c = Var(4), Var(6), Var(5)
    linear = (a.poly * 6 + b.poly) * 5 + c.poly
    assert floordiv(linear, 30) == a.poly
    assert remainder(floordiv(linear, 5), 6) == b.poly
    assert remainder(linear, 5) == c.poly


def test_symbolic_sizes_divide() -> None:
    s = Sym("s0").poly
    a, b = Var(7), Var(s)
    linear = a.poly * s + b.poly
    assert floordiv(linear, s) == a.poly and remainder(linear, s) == b.poly
    assert floordiv(64 * s, 64) == s


def test_hints_say_how_to_split() -> None:
    v = Var(48)
    assert split_hints(floordiv(v.poly, 6)) == {v: 6}
    assert split_hints(remainder(v.poly, 5)) == {}


def test_digits_reads_mixed_radix() -> None:
    a, b = Var(4), Var(6)
    assert digits(a.poly * 6 + b.poly) == [a, b]
    assert digits(a.poly * 7 + b.poly) is None
    assert digits(0) == []


def test_clamp_folds_when_in_range() -> None:
    v = Var(5)
    assert clamp(v.poly, 5) == v.poly
    assert isinstance(clamp(v.poly - 1, 5), Poly)
    assert from_size(12) == 12
