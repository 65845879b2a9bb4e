"""What follows a heavy operator, element by element, as a function that the operator's own kernel calls.

A template (gemm.c, winograd.c, depthwise.c) finishes its output block by block and hands each block over while it is still in the
first-level cache. Where the operator is followed by a pointwise kernel over the same points, that kernel's expressions take the values from
there. The templates stay as they are, built once per machine: what a graph adds is one small function.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import sympy
import torch
from torch.utils._sympy.functions import Min

from ..kernel import Axis, Buffer, Dim, Expr, Kernel, Loop, Store, symbol
from ..render import TAGS
from ..scopes import access, postorder
from . import ops
from .emit import Emitter
from .render import LANES, CFunction
from .values import Value

_ROW, _COLUMN, _COLUMNS = symbol("row"), symbol("column"), symbol("columns")
_FLAT = _ROW * _COLUMNS + _COLUMN
_MIN = (sympy.Min, Min)
# Those that values may have on their way, and codes in the end.
_DTYPES = (torch.float32, torch.bool, torch.uint8)


@dataclass(frozen=True)
class Epilogue:
    """``stores`` over points (row, column) of a value ``acc(value)``; buffers are ``b0``, ``b1``, ... in the order of ``arguments``, which
    names them as the kernel did. ``out`` is one of float32, if there is any, that may hold the value until it is finished; ``step``: elements between its
    rows, where they are not dense."""

    stores: tuple[Store, ...]
    buffers: tuple[Buffer, ...]
    arguments: tuple[str, ...]
    out: str | None
    step: int | None = None

    @property
    def symbol(self) -> str:
        """The function's name, which tells what it computes, the same for every shape of dense rows."""
        parts = [f"{b.dtype} {b.role}" for b in self.buffers] + [f"{s.buffer} {s.index} {s.value.digest}" for s in self.stores]
        return "e_" + hashlib.sha256("|".join(parts).encode()).hexdigest()[:12]

    def render(self, isa: str) -> CFunction:
        """``void (void *const *bufs, const float *value, int64_t stride, int64_t row, int64_t rows, int64_t column, int64_t until, int64_t columns)``: rows
        row..rows-1 of columns column..until-1, of rows of ``columns`` in all; the value's first one at (row, column), its rows ``stride`` apart."""
        lines = [f"void {self.symbol}(void *const *bufs, const float *value_at, int64_t stride, int64_t row, int64_t rows, int64_t first, int64_t until, int64_t columns) {{"]
        for i, b in enumerate(self.buffers):
            const = "const " if b.role == "in" else ""
            lines.append(f"  {const}{ops.MEMORY_TYPES[TAGS[b.dtype]]} *{b.name} = bufs[{i}];")
        at = "value_at + (column - first)"
        lines += ["  for (; row < rows; row++, value_at += stride) {", "    int64_t column = first;", "    for (; column + W <= until; column += W) {"]
        lines += self._body(f"load_f32({at})", False, LANES[isa])
        lines += ["    }", "    if (column < until) {", "      const int n = (int)(until - column);"]
        lines += self._body(f"load_f32_n({at}, n)", True, LANES[isa])
        lines += ["    }", "  }", "}"]
        return CFunction(self.symbol, "\n".join(lines) + "\n", 0, 1, self.arguments)

    def _body(self, value: str, partial: bool, lanes: int) -> list[str]:
        kernel = Kernel(self.symbol, self.buffers, ("columns",), (Axis("row", 1), Axis("column", 1)), (Loop((), self.stores),))
        e = Emitter(kernel, lanes, None)
        e.level_of |= {"row": 0, "column": 0}
        e.vector, e.partial = "column", partial
        e.accs["value", 0], e.acc_level["value"] = Value("value", True), 0
        for s in self.stores:
            e.store(s.buffer, s.index, (), s.value, False, 0)
        return [f"      const vf value = {value};", *(f"    {line}" for line in e.scopes[0].lines)]


def epilogue(kernel: Kernel, value: str, elements: Dim, columns: int) -> Epilogue | None:
    """``kernel`` as what follows ``value``, ``elements`` in dense rows of ``columns``; None where it is more than that.

    It may read the value and others of its points at the same point, one number per column, and single numbers, and stores at the same point. Rows
    of all but the value may lie further apart than they are long.
    """
    if len(kernel.loops) != 1 or any(b.role not in ("in", "out") for b in kernel.buffers):
        return None
    (loop,) = kernel.loops
    axes = (*kernel.axes, *loop.axes)
    flat, size = _row_major(axes)
    points = sympy.sympify(elements)
    if not _equal(size, points.xreplace({s: symbol(s.name) for s in points.free_symbols})):
        return None
    buffers = [b for b in kernel.buffers if b.name != value]
    names = {b.name: f"b{i}" for i, b in enumerate(buffers)}
    readable = {value} | {b.name for b in buffers if b.role == "in"}
    rewrite = _Rewrite(value, names, readable, flat, columns, axes[-1].symbol if axes and axes[-1].size == columns else None)
    stores = []
    for s in loop.body:
        if not isinstance(s, Store) or s.accumulate or s.args:
            return None
        made, place = rewrite.expr(s.value), rewrite.point(s.index)
        if made is None or place is None:
            return None
        stores.append(Store(names[s.buffer], place, made))
    written = {s.buffer for s in stores}
    named = tuple(Buffer(names[b.name], b.dtype, b.role, 0) for b in buffers)
    out = next((b.name for b, n in zip(buffers, named) if n.name in written and b.dtype is torch.float32), None)
    if value not in rewrite.read or any(b.role == "out" and n.name not in written for b, n in zip(buffers, named)):
        return None
    place = _FLAT if out is None else next(s.index for s in stores if s.buffer == names[out])
    step = None if place is _FLAT else int((place - _COLUMN) / _ROW)
    return Epilogue(tuple(stores), named, tuple(b.name for b in buffers), out, step)


def _row_major(axes: Sequence[Axis]) -> tuple[sympy.Expr, sympy.Expr]:
    """The point's number, and how many there are; a flat range may come cut into blocks, ``Min(block, points - block * x)`` long."""
    if len(axes) == 2 and isinstance(axes[1].size, _MIN):
        outer, inner = axes
        for block, rest in (inner.size.args, inner.size.args[::-1]):  # type: ignore[union-attr]
            points = sympy.expand(rest + block * outer.symbol)
            if block.is_Integer and outer.symbol not in points.free_symbols:
                return inner.symbol + block * outer.symbol, points
    flat: sympy.Expr = sympy.Integer(0)
    size: sympy.Expr = sympy.Integer(1)
    for a in reversed(axes):
        flat = flat + a.symbol * size
        size = size * sympy.sympify(a.size)
    return flat, size


def _equal(a: Dim, b: Dim) -> bool:
    return sympy.expand(sympy.sympify(a) - b) == 0


class _Rewrite:
    """Expressions over a kernel's axes as ones over row and column."""

    def __init__(self, value: str, names: dict[str, str], readable: set[str], flat: sympy.Expr, columns: int, column: sympy.Symbol | None) -> None:
        self.read: set[str] = set()
        self._value, self._names, self._readable = value, names, readable
        self._flat, self._columns, self._column = flat, columns, column
        self._known: dict[Expr, Expr | None] = {}

    def expr(self, e: Expr) -> Expr | None:
        for x in postorder(e, self._known):
            args = tuple(self._known[a] for a in x.args)
            self._known[x] = self._one(x, args)
        return self._known[e]

    def _one(self, x: Expr, args: tuple[Expr | None, ...]) -> Expr | None:
        if x.op in ("acc", "index") or x.dtype not in _DTYPES or any(a is None for a in args):
            return None
        if x.op != "load":
            return Expr(x.op, args, x.dtype, x.arg)  # type: ignore[arg-type]
        buffer, index = access(x)
        place = self._place(index)
        if x.args or place is None or buffer not in self._readable:
            return None
        self.read.add(buffer)
        if buffer == self._value:
            return Expr("acc", (), x.dtype, "value") if place is _FLAT else None
        return Expr("load", (), x.dtype, (self._names[buffer], place))

    def point(self, index: Dim) -> sympy.Expr | None:
        """Where the point lies in a buffer whose rows are evenly apart."""
        if _equal(index, self._flat):
            return _FLAT
        if self._column is None or _equal(self._flat, self._column):
            return None
        step = sympy.cancel((sympy.sympify(index) - self._column) * self._columns / (self._flat - self._column))
        return _ROW * step + _COLUMN if step.is_Integer and step > 0 else None

    def _place(self, index: Dim) -> sympy.Expr | None:
        point = self.point(index)
        if point is not None:
            return point
        if self._column is not None and _equal(index, self._column):
            return _COLUMN
        return sympy.sympify(index) if sympy.sympify(index).is_Integer else None
