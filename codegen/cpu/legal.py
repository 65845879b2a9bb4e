"""Rewrites of a scheduled kernel into what this target renders well; none changes what it computes.

Inner axes shorter than a vector are merged with the next one out, so that lanes stay full, or change places with it. Integer arithmetic whose results
provably fit 32 bits is done in 32 bits, of which a vector holds twice as many.
"""

from __future__ import annotations

import math
from dataclasses import replace

import sympy
import torch
from torch.utils._sympy.functions import FloorDiv, Mod

from ..kernel import Axis, Dim, Expr, Kernel, Loop, Reduce, Store, symbol
from ..render import static
from ..schedule import Scheduled, accesses, ops, stride_of, substitute
from ..scopes import access, postorder

I32, I64 = torch.int32, torch.int64
_FITS = (-(2**31), 2**31 - 1)
_SAME = frozenset(("add", "sub", "mul", "min", "max", "neg", "abs", "where", "floordiv", "truncdiv", "mod", "fmod"))
_COMPARISONS = frozenset(("eq", "ne", "lt", "le", "gt", "ge"))

Range = tuple[float, float]
# Neighbours that vectors of each are put side by side for in registers.
MOST_WOVEN = 4
# Cycles that lanes wait which are put together in memory, one by one.
STALL = 8


def legalise(s: Scheduled, lanes: int) -> Scheduled:
    """The schedule with its kernel rewritten for vectors of ``lanes``."""
    merged = [_merge(s.kernel, loop, axis, lanes) for loop, axis in zip(s.kernel.loops, s.vector)]
    kernel = replace(s.kernel, loops=tuple(loop for loop, _ in merged))
    return replace(s, kernel=_Narrow(kernel).kernel(), vector=tuple(axis for _, axis in merged))


def _merge(kernel: Kernel, loop: Loop, axis: str | None, lanes: int) -> tuple[Loop, str | None]:
    """The loop with its last axes merged while the last, which carries the lanes, is a proper divisor of them."""
    while len(loop.axes) > 1 and axis == loop.axes[-1].name:
        outer, inner = loop.axes[-2:]
        d = static(inner.size)
        if d is None or d < 2 or d >= lanes or lanes % d or _by_row(loop, outer, inner):
            break
        name = f"{outer.name}_{inner.name}"
        at = symbol(name)
        one = substitute(replace(kernel, loops=(loop,)), {outer.symbol: FloorDiv(at, d), inner.symbol: Mod(at, d)})
        body = tuple(_rejoin(item, at, d) for item in one.loops[0].body)
        loop = Loop((*loop.axes[:-2], Axis(name, outer.size * d)), body)
        axis = name
    return _turned(kernel, loop, axis, lanes)


def _turned(kernel: Kernel, loop: Loop, axis: str | None, lanes: int) -> tuple[Loop, str | None]:
    """The loop with its last two axes in the other order where the last, which carries the lanes, is so short that most of them stay empty, and the other one makes
    fewer steps: the three colours of an image, whose pixels lie one after another in what is read."""
    if len(loop.axes) < 2 or axis != loop.axes[-1].name or not all(isinstance(s, Store) and not s.args and not s.accumulate for s in loop.body):
        return loop, axis
    *rest, outer, inner = loop.axes
    short, long = static(inner.size), static(outer.size)
    if short is None or short >= lanes or (long is not None and long < lanes) or any(symbol(a.name) in sympy.sympify(b.size).free_symbols for a, b in ((inner, outer), (outer, inner))):
        return loop, axis
    one = replace(kernel, loops=(loop,))

    def steps(along: Axis, vectors: int, length: int) -> int:
        """What as many vectors along an axis cost, of a cycle each: lanes that are not side by side go one by one, through memory."""
        apart = sum(stride_of(index, along.symbol) not in (0, 1) for _, _, index, _ in accesses(one))
        return vectors * (ops(loop) + apart * (length + STALL))

    if steps(outer, short, lanes) >= steps(inner, lanes, short):
        return loop, axis
    if short <= MOST_WOVEN and all(stride_of(s.index, inner.symbol) == 1 and stride_of(s.index, outer.symbol) == short for s in loop.body):
        bodies = [substitute(one, {inner.symbol: sympy.Integer(i)}).loops[0].body for i in range(short)]
        return Loop((*rest, outer), tuple(s for several in zip(*bodies) for s in several)), outer.name
    return Loop((*rest, inner, outer), loop.body), outer.name


def _by_row(loop: Loop, outer: Axis, inner: Axis) -> bool:
    """Whether an index read for each point of ``outer`` says which row is read along ``inner``: lanes of several rows would have to be gathered."""
    known: dict[Expr, frozenset[sympy.Symbol]] = {}

    def symbols(e: Expr) -> frozenset[sympy.Symbol]:
        for x in postorder(e, known):
            own = x.arg if x.op == "index" else access(x)[1] if x.op == "load" else 0
            known[x] = frozenset(sympy.sympify(own).free_symbols).union(*(known[a] for a in x.args))
        return known[e]

    values = [e for item in loop.body for e in (item.value, *(item.args if isinstance(item, Store) else ()))]
    for e in values:
        symbols(e)
    rows = [x.args for x in known if x.op == "load" and x.args] + [item.args for item in loop.body if isinstance(item, Store)]
    return any(outer.symbol in known[a] and inner.symbol not in known[a] for args in rows for a in args)


def _rejoin(item: Reduce | Store, at: sympy.Symbol, d: int) -> Reduce | Store:
    """``c d (at // d) + c (at % d)`` is ``c at``, in every index of the statement."""
    high, low = FloorDiv(at, d), Mod(at, d)
    known: dict[Expr, Expr] = {}

    def index(e: Dim) -> Dim:
        if isinstance(e, int) or not e.has(low):
            return e
        c = e.coeff(low)
        return sympy.expand(e - c * d * high - c * low + c * at) if c != 0 and e.coeff(high) == c * d else e

    def expr(e: Expr) -> Expr:
        for x in postorder(e, known):
            arg = x.arg
            if x.op == "index":
                arg = index(x.arg)  # type: ignore[arg-type]
            elif x.op == "load":
                arg = (access(x)[0], index(access(x)[1]))
            known[x] = Expr(x.op, tuple(known[a] for a in x.args), x.dtype, arg)
        return known[e]

    if isinstance(item, Reduce):
        return replace(item, value=expr(item.value))
    return replace(item, index=index(item.index), value=expr(item.value), args=tuple(map(expr, item.args)))


class _Narrow:
    """Does in 32 bits what fits there, by the ranges of axes, constants and what is computed from them."""

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        self._sizes: dict[str, int] = {}
        self._ranges: dict[Expr, Range | None] = {}
        self._short: dict[Expr, Expr | None] = {}
        self._new: dict[Expr, Expr] = {}

    def kernel(self) -> Kernel:
        loops = []
        for loop in self._kernel.loops:
            axes = (*self._kernel.axes, *loop.axes)
            self._sizes = {a.name: n for a in axes if (n := static(a.size)) is not None}
            for memo in (self._ranges, self._short, self._new):
                memo.clear()
            loops.append(Loop(loop.axes, tuple(map(self._statement, loop.body))))
        return replace(self._kernel, loops=tuple(loops))

    def _statement(self, s: Reduce | Store) -> Reduce | Store:
        if isinstance(s, Reduce):
            return replace(s, value=self.rewrite(s.value))
        value = self.rewrite(s.value)
        short = self.short(s.value)
        if short is not None:
            value = Expr("cast", (short,), I64)
        return replace(s, value=value, args=tuple(self.short(a) or self.rewrite(a) for a in s.args))

    def rewrite(self, e: Expr) -> Expr:
        """The expression with comparisons, conversions and indices of 64-bit integers done in 32 bits where they fit."""
        for x in postorder(e, self._new):
            args = tuple(self._new[a] for a in x.args)
            if x.op in _COMPARISONS or x.op in ("load", "cast"):
                short = [self.short(a) for a in x.args]
                if x.op == "load":
                    args = tuple(n or a for n, a in zip(short, args))
                elif short and all(n is not None for n in short):
                    args = tuple(n for n in short if n is not None)
            self._new[x] = args[0] if x.op == "cast" and args[0].dtype is x.dtype else Expr(x.op, args, x.dtype, x.arg)
        return self._new[e]

    def short(self, e: Expr) -> Expr | None:
        """An int64 expression as an int32 one of the same value, or None."""
        for x in postorder(e, self._short):
            self._short[x] = self._shorten(x)
        return self._short[e]

    def _shorten(self, x: Expr) -> Expr | None:
        r = self.range(x) if x.dtype is I64 else None
        if r is None or r[0] < _FITS[0] or r[1] > _FITS[1]:
            return None
        if x.op in ("const", "index"):
            return Expr(x.op, (), I32, x.arg)
        if x.op == "cast":
            inner = self.rewrite(x.args[0])
            return inner if inner.dtype is I32 else Expr("cast", (inner,), I32)
        if x.op not in _SAME:
            return None
        args = [self._short[a] if a.dtype is I64 else self.rewrite(a) for a in x.args]
        return Expr(x.op, tuple(a for a in args if a is not None), I32) if None not in args else None

    def range(self, e: Expr) -> Range | None:
        """Bounds on a value (a float's includes its rounding), or None when there are none or it may be NaN."""
        for x in postorder(e, self._ranges):
            r = self._range(x, [self._ranges[a] for a in x.args])
            if r is not None and not (math.isfinite(r[0]) and math.isfinite(r[1])):
                r = None
            if r is not None and x.dtype.is_floating_point:
                slack = (
                    1e-6 * max(abs(r[0]), abs(r[1]))
                    if x.dtype in (torch.float32, torch.float64)
                    else 1e-2 * max(map(abs, r))
                )
                r = (r[0] - slack, r[1] + slack)
            elif r is not None and x.op != "load" and x.dtype is not torch.bool and not _within(r, x.dtype):
                r = None
            self._ranges[x] = r
        return self._ranges[e]

    def _range(self, x: Expr, args: list[Range | None]) -> Range | None:
        if x.op == "const":
            return (float(x.arg), float(x.arg))  # type: ignore[arg-type]
        if x.op == "index":
            return self._index_range(sympy.sympify(x.arg))
        if x.dtype is torch.bool:
            return (0, 1)
        if x.op == "load":
            small = x.dtype in (torch.int8, torch.uint8, torch.int16)
            return (torch.iinfo(x.dtype).min, torch.iinfo(x.dtype).max) if small else None
        known = [a for a in args if a is not None]
        if len(known) < len(args) or not known:
            return None
        a, b = known[0], known[-1]
        if x.op == "where":
            return (min(known[1][0], known[2][0]), max(known[1][1], known[2][1]))
        simple = {
            "add": (a[0] + b[0], a[1] + b[1]),
            "sub": (a[0] - b[1], a[1] - b[0]),
            "min": (min(a[0], b[0]), min(a[1], b[1])),
            "max": (max(a[0], b[0]), max(a[1], b[1])),
            "neg": (-a[1], -a[0]),
            "cast": a,
            "trunc": a,
            "floor": (a[0] - 1, a[1]),
            "ceil": (a[0], a[1] + 1),
            "round": (a[0] - 1, a[1] + 1),
            "abs": (0.0, max(abs(a[0]), abs(a[1]))),
        }
        if x.op in simple:
            return simple[x.op]
        if x.op == "mul":
            products = [p * q for p in a for q in b]
            return (min(products), max(products))
        if x.op in ("div", "floordiv", "truncdiv") and b[0] > 0:
            quotients = [p / q for p in a for q in b]
            return (min(quotients) - 1, max(quotients) + 1)
        return (0.0, b[1]) if x.op == "mod" and b[0] > 0 else None

    def _index_range(self, e: sympy.Expr) -> Range | None:
        if e.is_Integer:
            return (float(e), float(e))
        if e.is_Symbol:
            n = self._sizes.get(e.name)
            return (0.0, max(float(n) - 1, 0.0)) if n is not None else None
        args = [self._index_range(a) for a in e.args]
        known = [a for a in args if a is not None]
        if len(known) < len(args):
            return None
        if e.is_Add:
            return (sum(a[0] for a in known), sum(a[1] for a in known))
        if e.is_Mul:
            out = known[0]
            for a in known[1:]:
                products = [p * q for p in out for q in a]
                out = (min(products), max(products))
            return out
        name = type(e).__name__
        if name in ("Min", "Max"):
            pick = min if name == "Min" else max
            return (pick(a[0] for a in known), pick(a[1] for a in known))
        if name in ("FloorDiv", "Mod", "PythonMod") and known[1][0] > 0:
            if name != "FloorDiv":
                return (0.0, known[1][1])
            quotients = [p / q for p in known[0] for q in known[1]]
            return (min(quotients) - 1, max(quotients))
        return None


def _within(r: Range, dtype: torch.dtype) -> bool:
    """Whether integer arithmetic with this exact result does not wrap."""
    info = torch.iinfo(dtype)
    return info.min <= r[0] and r[1] <= info.max
