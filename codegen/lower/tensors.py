"""The tensors of a region while it is lowered: sources in memory, maps of an index to an expression, reductions.

Every ATen node becomes one or a few of these. A :class:`Map` says what one element is as a function of its index, reading
other tensors through a :class:`Tracer`; so views are index arithmetic, and producers inline into consumers by being read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import torch

from ..expr import BOOL, Builder
from ..kernel import Expr
from .index import Index, Indirect, Poly, Var, atoms, bounds, clamp, non_negative, within
from .radix import split_hints

Indices = tuple[Index, ...]


class NotLowerable(Exception):
    """A region that codegen cannot lower, with the reason in one clause."""


class Tensor:
    """A value of the region: sizes and dtype."""

    __slots__ = ("dtype", "shape")

    def __init__(self, shape: Sequence[Index], dtype: torch.dtype) -> None:
        self.shape, self.dtype = tuple(shape), dtype

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def deps(self) -> tuple[Tensor, ...]:
        return ()


class Source(Tensor):
    """Memory: element ``idx`` lives at ``sum(idx * strides)`` elements after the buffer's base pointer."""

    __slots__ = ("buffer", "strides")

    def __init__(self, buffer: str, shape: Sequence[Index], strides: Sequence[Index], dtype: torch.dtype) -> None:
        super().__init__(shape, dtype)
        self.buffer, self.strides = buffer, tuple(strides)

    def offset(self, idx: Indices) -> Index:
        return sum((i * s for i, s in zip(idx, self.strides)), 0)


class Map(Tensor):
    """``body(tracer, idx)`` is the element at ``idx``. ``taps``: how many elements of a dep one element reads (a window);
    ``flops``: its own arithmetic, 0 for views; ``heavy``: whether that includes a transcendental function."""

    __slots__ = ("_deps", "body", "flops", "heavy", "taps")

    def __init__(
        self,
        shape: Sequence[Index],
        dtype: torch.dtype,
        deps: Sequence[Tensor],
        body: Callable[[Tracer, Indices], Expr],
        flops: int = 1,
        heavy: bool = False,
        taps: int = 1,
    ) -> None:
        super().__init__(shape, dtype)
        self._deps, self.body = tuple(deps), body
        self.flops, self.heavy, self.taps = flops, heavy, taps

    @property
    def deps(self) -> tuple[Tensor, ...]:
        return self._deps


class Red(Tensor):
    """A reduction. ``shape`` are the kept sizes; ``inner(idx)`` the reduced ones (they may depend on the kept index);
    ``body(tracer, idx, inner)`` the value reduced. ``order`` is False for argmin and argmax, whose result counts positions."""

    __slots__ = ("_deps", "body", "inner", "op")

    def __init__(
        self,
        op: str,
        shape: Sequence[Index],
        dtype: torch.dtype,
        deps: Sequence[Tensor],
        inner: Callable[[Indices], Indices],
        body: Callable[[Tracer, Indices, Indices], Expr],
    ) -> None:
        super().__init__(shape, dtype)
        self.op, self._deps, self.inner, self.body = op, tuple(deps), inner, body

    @property
    def deps(self) -> tuple[Tensor, ...]:
        return self._deps


class Tracer:
    """Builds the expression of an element, noting what would make its indices simpler.

    ``stored`` gives tensors that are in memory by now. ``accs`` gives the reductions available as scalars; every read of
    one is noted in ``reads`` with its index. ``splits`` and ``cuts`` are wishes: variables to split so that divisions
    vanish, and positions at which to cut a variable's range so that a choice is known on each piece.
    """

    def __init__(self, builder: Builder, stored: dict[Tensor, Source], limit: int = 4000) -> None:
        self.b = builder
        self.stored = stored
        self.limit = limit
        self.memo: dict[tuple[Tensor, Indices], Expr] = {}
        self.reads: dict[Red, list[Indices]] = {}
        self.splits: dict[Var, Index] = {}
        self.cuts: dict[Var, list[Index]] = {}

    def read(self, t: Tensor, idx: Indices) -> Expr:
        key = (t, idx)
        found = self.memo.get(key)
        if found is None:
            if len(self.memo) > self.limit:
                raise TooBig
            found = self.memo[key] = self._make(t, idx)
        return found

    def _make(self, t: Tensor, idx: Indices) -> Expr:
        source = t if isinstance(t, Source) else self.stored.get(t)
        if source is not None:
            return self.load(source.buffer, source.offset(idx), source.dtype)
        if isinstance(t, Map):
            return t.body(self, idx)
        assert isinstance(t, Red)
        return self.read_red(t, idx)

    def read_red(self, t: Red, idx: Indices) -> Expr:
        """A reduction's result, as a scalar of the outer point."""
        self.reads.setdefault(t, []).append(idx)
        for p in idx:
            self.wish(p)
        return self.b.acc(t, t.dtype)

    def broadcast(self, t: Tensor, idx: Indices) -> Expr:
        """The element of ``t`` that broadcasts to ``idx``."""
        return self.read(t, broadcast_index(t.shape, idx))

    def load(self, buffer: str, offset: Index, dtype: torch.dtype) -> Expr:
        self.wish(offset)
        return self.b.load(buffer, offset, dtype)

    def wish(self, p: Index) -> None:
        if isinstance(p, Poly):
            for v, factor in split_hints(p).items():
                self.splits.setdefault(v, factor)

    def index(self, p: Index) -> Expr:
        """An index as an int64 value."""
        self.wish(p)
        if isinstance(p, int) or not any(isinstance(a, Indirect) for a in atoms(p)):
            return self.b.index(p)
        out = self.b.const(0, torch.int64)
        for key, c in p.terms.items():
            term = self.b.const(c, torch.int64)
            for a in key:
                term = self.b.op("mul", term, a.expr if isinstance(a, Indirect) else self.b.index(a.poly))
            out = self.b.op("add", out, term)
        return out

    def less(self, p: Index, q: Index) -> Expr:
        """``p < q``, decided from the ranges where they tell."""
        b = bounds(q - p)
        if b is not None:
            if non_negative(b[0] - 1):
                return self.b.const(True, BOOL)
            if non_negative(-b[1]):
                return self.b.const(False, BOOL)
        return self.b.op("lt", self.index(p), self.index(q))

    def inside(self, p: Index, size: Index) -> Expr:
        """``0 <= p < size``."""
        return self.b.op("and", self.less(-1, p), self.less(p, size))

    def piece(self, p: Index, offsets: Sequence[Index]) -> int | None:
        """Which piece ``[offsets[i], offsets[i + 1])`` holds ``p`` for certain; wishes for cuts when none does."""
        for i, (low, high) in enumerate(pairwise(offsets)):
            if within(p, low, high):
                return i
        self.cut(p, offsets[1:-1])
        return None

    def cut(self, p: Index, offsets: Sequence[Index]) -> None:
        """Wish that the range of the one variable ``p`` is made of (plus a constant) were cut at ``offsets``."""
        if isinstance(p, int):
            return
        terms = [(k, c) for k, c in p.terms.items() if any(isinstance(a, Var) for a in k)]
        if len(terms) == 1 and len(terms[0][0]) == 1 and abs(terms[0][1]) == 1:
            v, c = terms[0][0][0], terms[0][1]
            assert isinstance(v, Var)
            rest = p - c * v.poly
            wished = self.cuts.setdefault(v, [])
            for o in offsets:
                at = o - rest if c == 1 else rest - o + 1
                if at not in wished and within(at, 1, v.size):
                    wished.append(at)

    def indirect(self, value: Expr, size: Index, wrap: bool, known: bool = False) -> Index:
        """An integer expression as an index into a dim of ``size``; negatives count from the end when ``wrap``. One that is out of range makes the call
        fail, unless it is ``known`` to be in range."""
        value = self.b.cast(value, torch.int64)
        if wrap:
            zero = self.b.const(0, torch.int64)
            value = self.b.where(self.b.op("lt", value, zero), self.b.op("add", value, self.index(size)), value)
        return Indirect(value if known else self.b.op("bounded", value, self.index(size)), size).poly

    def guarded(self, t: Tensor, idx: Sequence[Index], conditions: Sequence[tuple[int, Index]], other: Expr) -> Expr:
        """``t[idx]`` where every dim ``d`` of ``conditions`` is in range, else ``other``; never reads out of bounds."""
        tests = [self.inside(p, t.shape[d]) for d, p in conditions]
        ok = self.b.all_of(tests)
        if (ok.op == "const" and not ok.arg) or any(isinstance(s, int) and s == 0 for s in t.shape):
            return other
        safe = list(idx)
        for d, p in conditions:
            safe[d] = clamp(p, t.shape[d])
        return self.b.where(ok, self.read(t, tuple(safe)), other)


class TooBig(Exception):
    """An expression that grew past the tracer's limit: some tensor of it has to be stored first."""


def broadcast_index(shape: Indices, idx: Indices) -> Indices:
    """The index into ``shape`` that broadcasts to ``idx``."""
    tail = idx[len(idx) - len(shape) :]
    return tuple(0 if s == 1 and isinstance(s, int) else i for s, i in zip(shape, tail))


def numel(shape: Sequence[Index]) -> Index:
    out: Any = 1
    for s in shape:
        out = out * s
    return out


def contiguous_strides(shape: Sequence[Index]) -> Indices:
    out: list[Index] = []
    stride: Index = 1
    for s in reversed(shape):
        out.insert(0, stride)
        stride = stride * s
    return tuple(out)
