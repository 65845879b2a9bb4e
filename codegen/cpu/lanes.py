"""How an index moves from lane to lane, for runs of W lanes that start at a multiple of W."""

from __future__ import annotations

from itertools import pairwise

import sympy

from ..kernel import Dim
from ..render import stride_along


def lane_offsets(index: Dim, axis: sympy.Symbol, lanes: int) -> tuple[int, ...] | None:
    """What each lane adds to the index of the first one, when that is the same for every run along ``axis``; else None.

    Divisions and remainders by a multiple of ``lanes``, or by a divisor of it, are known within a run.
    """
    total = [0] * lanes
    for term in sympy.Add.make_args(sympy.sympify(index)):
        if axis not in term.free_symbols:
            continue
        factor, rest = term.as_coeff_Mul()
        steps = _steps(rest, axis, lanes)
        if steps is None or not factor.is_Integer:
            return None
        total = [t + int(factor) * s for t, s in zip(total, steps)]
    return tuple(total)


def _steps(e: sympy.Expr, axis: sympy.Symbol, lanes: int) -> list[int] | None:
    if e == axis:
        return list(range(lanes))
    name = type(e).__name__
    if name not in ("FloorDiv", "Mod", "PythonMod"):
        return None
    inside, divisor = e.args
    if not divisor.is_Integer or not _starts_at_multiple(inside, axis, lanes):
        return None
    d = int(divisor)
    if d % lanes == 0:
        return [0] * lanes if name == "FloorDiv" else list(range(lanes))
    if lanes % d == 0:
        return [k // d if name == "FloorDiv" else k % d for k in range(lanes)]
    return None


def _starts_at_multiple(e: sympy.Expr, axis: sympy.Symbol, lanes: int) -> bool:
    """Whether ``e`` is the axis plus what is a multiple of ``lanes``, so that a run starts at a multiple of it."""
    if stride_along(e, axis) != 1:
        return False
    for term in sympy.Add.make_args(e):
        factor, _ = term.as_coeff_Mul()
        if term != axis and not (factor.is_Integer and int(factor) % lanes == 0):
            return False
    return True


def even_step(offsets: tuple[int, ...]) -> int | None:
    """The stride of evenly spaced offsets."""
    step = offsets[1] - offsets[0]
    return step if all(b - a == step for a, b in pairwise(offsets)) else None
