"""Reductions in flight: accumulators, their updates, and folding them into results."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from ..kernel import Axis, Loop, Reduce
from ..render import KINDS, product, static
from . import ops
from .emit import Emitter
from .values import Value

ARGS = ("argmin", "argmax")
_BITS = {"any": "|", "all": "&", "xor_sum": "^"}


@dataclass
class Accumulator:
    """A reduction in flight: by level, its variable names by unrolled copy (a long float sum is flushed from each level
    into the next), whether it holds lanes, and whether argmin and argmax count positions in 32 bits."""

    reduce: Reduce
    levels: list[list[str]]
    vector: bool
    short: bool

    @property
    def kind(self) -> str:
        return KINDS[self.reduce.value.dtype]

    @property
    def names(self) -> list[str]:
        return self.levels[0]


class Reductions:
    """Writes reductions through an :class:`Emitter`."""

    def __init__(self, e: Emitter) -> None:
        self.e = e

    def declare(self, r: Reduce, axes: tuple[Axis, ...], copies: int, vector: bool, levels: int) -> Accumulator:
        e = self.e
        dtype = r.value.dtype
        kind = KINDS[dtype]
        base = e.name("a")
        names = [base if copies == 1 else f"{base}_{u}" for u in range(copies)]
        flushed = levels - 1 if r.op == "sum" and kind in "fd" else 0
        variables = [names, *([f"{n}_sum{i}" for n in names] for i in range(1, flushed + 1))]
        start = identity(r)
        if vector:
            start = ops.splat(start, dtype)
        for n in (n for level in variables for n in level):
            e.line(f"{ops.ctype(dtype, vector)} {n} = {start};")
        short = bool(
            vector and r.op in ARGS and kind in "fi" and (static(product(a.size for a in axes)) or 2**31) < 2**31
        )
        if r.op in ARGS:
            at = "vi" if short else "vl"
            for n in names:
                e.line(f"{at} {n}_at = {at}_set(-1);" if vector else f"int64_t {n}_at = -1;")
        return Accumulator(r, variables, vector, short)

    def update(self, acc: Accumulator, loop: Loop, copy: int) -> None:
        e, r = self.e, acc.reduce
        name = acc.names[copy]
        x = e.lanes_of(r.value, copy) if acc.vector else e.value(r.value, copy).text
        tail = e.partial and e.vector is not None and e.vector != self.e.outer
        if r.op in ARGS:
            self._update_arg(acc, loop, copy, x, tail)
            return
        if tail:
            x = f"v{_lane_kind(acc.kind)}_sel(lane_mask(n), {x}, {ops.splat(identity(r), r.value.dtype)})"
        e.line(f"{name} = {combine(r, name, x, acc.vector)};")

    def _update_arg(self, acc: Accumulator, loop: Loop, copy: int, x: str, tail: bool) -> None:
        e, name = self.e, acc.names[copy]
        at: sympy.Expr = sympy.Integer(0)
        for a in loop.axes:
            at = sympy.expand(at * a.size + a.symbol)
        if not acc.vector:
            e.line(f"s{_lane_kind(acc.kind)}_{acc.reduce.op}(&{name}, &{name}_at, {x}, {e.offset(at, 0, e.top)});")
            return
        along = 1 if e.vector is not None and e.vector != self.e.outer else 0
        first = e.offset(at, copy if along else 0, e.top)
        suffix = "32" if acc.short else ""
        position = f"lanes32_from((int32_t)({first}), {along})" if acc.short else f"lanes_from({first}, {along})"
        live = "lane_mask(n)" if tail else "vi_set(-1)"
        update = f"v{_lane_kind(acc.kind)}_{acc.reduce.op}{suffix}"
        e.line(f"{update}(&{name}, &{name}_at, {x}, {position}, {live});")

    def flush(self, accs: list[Accumulator], level: int = 0) -> None:
        """Add each sum of ``level`` to the level above and start it again from zero."""
        for acc in accs:
            if level + 1 >= len(acc.levels):
                continue
            zero = identity(acc.reduce)
            if acc.vector:
                zero = ops.splat(zero, acc.reduce.value.dtype)
            for name, total in zip(acc.levels[level], acc.levels[level + 1]):
                self.e.line(f"{total} = {combine(acc.reduce, total, name, acc.vector)};")
                self.e.line(f"{name} = {zero};")

    def finish(self, acc: Accumulator, inner: bool) -> None:
        """The result as ``acc`` values: one scalar, or lanes by copy when lanes are outer points."""
        e, r = self.e, acc.reduce
        name = r.name
        e.acc_level[name] = e.top
        if r.op in ARGS:
            self._finish_arg(acc, inner)
            return
        totals = acc.names
        for level in acc.levels[1:]:
            totals = [combine(r, t, n, acc.vector) for n, t in zip(totals, level)]
        if not inner:
            for u, t in enumerate(totals):
                e.accs[name, u] = Value(self._result(t, r, acc.vector) if len(acc.levels) > 1 else t, acc.vector)
            return
        while len(totals) > 1:
            totals = [combine(r, a, b, True) for a, b in zip(totals[::2], totals[1::2])]
        fold = {"any": "any", "all": "all", "xor_sum": "xor"}.get(r.op, r.op)
        if acc.kind == "m":
            fold = {"max": "any", "min": "all", "sum": "any", "prod": "all"}.get(fold, fold)
        e.accs[name, 0] = Value(self._result(f"v{_lane_kind(acc.kind)}_fold_{fold}({totals[0]})", r, False), False)

    def _finish_arg(self, acc: Accumulator, inner: bool) -> None:
        """Positions from accumulators; where nothing beat the identity, all are equal to it and the first one is 0."""
        e, r = self.e, acc.reduce
        if inner:
            best = e.name("r_")
            fold = f"v{_lane_kind(acc.kind)}_fold_{r.op}{'32' if acc.short else ''}"
            e.line(f"{ops.ctype(r.value.dtype, False)} {best} = {identity(r)};")
            e.line(f"int64_t {best}_at = -1;")
            for n in acc.names:
                e.line(f"{fold}(&{best}, &{best}_at, {n}, {n}_at);")
            e.accs[r.name, 0] = Value(self._result(f"imax({best}_at, 0)", r, False), False)
            return
        for u, n in enumerate(acc.names):
            at = f"vl_from_i({n}_at)" if acc.short else f"{n}_at"
            text = f"vl_max({at}, vl_set(0))" if acc.vector else f"imax({at}, 0)"
            e.accs[r.name, u] = Value(self._result(text, r, acc.vector), acc.vector)

    def _result(self, text: str, r: Reduce, vector: bool) -> str:
        out = self.e.name("r_")
        self.e.line(f"const {ops.ctype(r.dtype, vector)} {out} = {text};")
        return out


def _lane_kind(kind: str) -> str:
    return "i" if kind == "m" else kind


def identity(r: Reduce) -> str:
    """What a reduction starts from, as a scalar."""
    kind = KINDS[r.value.dtype]
    low = {"f": "-INFINITY", "d": "-INFINITY", "i": "INT32_MIN", "l": "INT64_MIN", "m": "0"}[kind]
    high = {"f": "INFINITY", "d": "INFINITY", "i": "INT32_MAX", "l": "INT64_MAX", "m": "-1"}[kind]
    if r.op in ("max", "argmax"):
        return low
    if r.op in ("min", "argmin"):
        return high
    if r.op == "all":
        return "-1"
    return ops.literal(1 if r.op == "prod" else 0, r.value.dtype)


def combine(r: Reduce, a: str, b: str, vector: bool) -> str:
    """One step of a reduction."""
    kind = KINDS[r.value.dtype]
    prefix = ("v" if vector else "s") + kind
    if r.op in _BITS or kind == "m":
        infix = _BITS.get(r.op) or {"max": "|", "min": "&", "sum": "|", "prod": "&"}[r.op]
        return (
            f"vl_{ {'|': 'or', '&': 'and', '^': 'xor'}[infix] }({a}, {b})" if prefix == "vl" else f"({a} {infix} {b})"
        )
    if r.op in ("min", "max"):
        return f"{prefix}_{r.op}({a}, {b})"
    name = "add" if r.op == "sum" else "mul"
    if kind == "f" or prefix == "sd":
        return f"({a} {'+' if name == 'add' else '*'} {b})"
    return f"{prefix}_{name}({a}, {b})"
