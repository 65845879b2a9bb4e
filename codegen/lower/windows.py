"""Pooling: small windows as straight-line expressions, large ones as reductions."""

from __future__ import annotations

import itertools
import math
from typing import Any

import torch

from ..expr import FLOATS, compute_dtype
from ..kernel import Expr
from .context import Lowering, Node, Table
from .index import Index, clamp, floordiv, greatest, least, within
from .pointwise import Ops
from .reductions import mapped, reduce
from .tensors import Indices, Map, NotLowerable, Tensor, Tracer
from .views import as_dtype, reshaped

TABLE = Table()

# Windows up to this many taps become one expression.
MAX_TAPS = 36


def _list(value: Any, count: int, default: Any = None) -> list[int]:
    value = default if value is None or value == [] else value
    value = [value] if isinstance(value, int) else list(value)
    return value * count if len(value) == 1 else value


def _positions(idx: Indices, taps: tuple[int, ...], stride: list, dilation: list, padding: list) -> list[Index]:
    lead = len(idx) - len(taps)
    return [idx[lead + d] * stride[d] - padding[d] + t * dilation[d] for d, t in enumerate(taps)]


@TABLE.lowers("max_pool2d_with_indices")
def _max_pool(lo: Lowering, n: Node) -> tuple[Tensor, Tensor]:
    t = n.tensor("self")
    lead = t.rank - 2
    kernel = _list(n["kernel_size"], 2)
    stride, padding, dilation = _list(n["stride"], 2, kernel), _list(n["padding"], 2), _list(n["dilation"], 2)
    if math.prod(kernel) > MAX_TAPS:
        raise NotLowerable("pools windows of more than 36 elements with a maximum")
    low: Any = -math.inf if t.dtype in FLOATS else torch.iinfo(t.dtype).min
    dtype = compute_dtype(t.dtype)

    def windows(tr: Tracer, idx: Indices) -> list[tuple[Expr, Index, Index, Expr]]:
        """Each tap's value (the dtype's least outside the image), row, column and whether it is inside."""
        outside = tr.b.const(low, dtype)
        wide = as_dtype(t, dtype)
        out = []
        for taps in itertools.product(*map(range, kernel)):
            h, w = _positions(idx, taps, stride, dilation, padding)
            inside = tr.b.op("and", tr.inside(h, t.shape[lead]), tr.inside(w, t.shape[lead + 1]))
            value = tr.guarded(wide, (*idx[:lead], h, w), [(lead, h), (lead + 1, w)], outside)
            out.append((value, h, w, inside))
        _wish_interior(tr, idx, kernel, stride, dilation, padding, t.shape, lead)
        return out

    def value(tr: Tracer, idx: Indices) -> Expr:
        k = Ops(tr, dtype, n.dtype)
        best: Expr | None = None
        for v, _, _, _ in windows(tr, idx):
            best = v if best is None else k.max(best, v)
        assert best is not None
        return tr.b.cast(best, n.dtype)

    def position(tr: Tracer, idx: Indices) -> Expr:
        k = Ops(tr, dtype, n.dtype)
        width = t.shape[lead + 1]
        best: Expr | None = None
        at = tr.b.const(0, torch.int64)
        for v, h, w, inside in windows(tr, idx):
            here = tr.index(clamp(h, t.shape[lead]) * width + clamp(w, width))
            if best is None:
                best, at = v, here
                continue
            # As torch: the first tap inside the image, until a later one is greater or NaN.
            wins = k.gt(v, best)
            if dtype in FLOATS:
                wins = tr.b.op("or", wins, k.isnan(v))
            wins = tr.b.op("and", inside, wins)
            at = tr.b.where(wins, here, at)
            best = tr.b.where(wins, v, best)
        return at

    taps = math.prod(kernel)
    return (
        Map(n.shape, n.dtype, (t,), value, flops=taps, taps=taps),
        Map(n.shape, torch.int64, (t,), position, flops=3 * taps, taps=taps),
    )


def _wish_interior(
    tr: Tracer, idx: Indices, kernel: list, stride: list, dilation: list, padding: list, shape: Indices, lead: int
) -> None:
    """Wish for the last dim to be cut into left edge, interior and right edge, so that the interior needs no guards."""
    d = len(kernel) - 1
    size, p = shape[lead + d], idx[lead + d]
    if not isinstance(size, int) or padding[d] == 0:
        return
    first = -(-padding[d] // stride[d])
    last = (size - 1 + padding[d] - (kernel[d] - 1) * dilation[d]) // stride[d] + 1
    if first < last:
        tr.cut(p, (first, last))


@TABLE.lowers("avg_pool2d", "avg_pool1d")
def _avg_pool(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    rank = 1 if n.name == "avg_pool1d" else 2
    lead = t.rank - rank
    kernel = _list(n["kernel_size"], rank)
    stride, padding = _list(n["stride"], rank, kernel), _list(n["padding"], rank)
    include, divisor = n["count_include_pad"], n.values.get("divisor_override")
    dtype = compute_dtype(n.dtype)
    if math.prod(kernel) > MAX_TAPS:
        return _avg_blocks(t, n, kernel, stride, padding, lead, divisor)

    def count(tr: Tracer, k: Ops, idx: Indices) -> Expr:
        """How many elements the window averages: clipped to the padded image, or to the image itself."""
        total: Expr | None = None
        for d in range(rank):
            low = idx[lead + d] * stride[d] - padding[d]
            high = least(low + kernel[d], t.shape[lead + d] + padding[d])
            if not include:
                low, high = greatest(low, 0), least(high, t.shape[lead + d])
            length = k.v(float(high - low)) if isinstance(high - low, int) else tr.b.cast(tr.index(high - low), dtype)
            total = length if total is None else k.mul(total, length)
        assert total is not None
        return total

    def body(tr: Tracer, idx: Indices) -> Expr:
        k = Ops(tr, dtype, n.dtype)
        wide = as_dtype(t, dtype)
        total: Expr | None = None
        for taps in itertools.product(*map(range, kernel)):
            at = _positions(idx, taps, stride, [1] * rank, padding)
            guards = [(lead + d, p) for d, p in enumerate(at)]
            v = tr.guarded(wide, (*idx[:lead], *at), guards, k.v(0.0))
            total = v if total is None else k.add(total, v)
        assert total is not None
        _wish_interior(tr, idx, kernel, stride, [1] * rank, padding, t.shape, lead)
        if divisor is not None:
            return tr.b.cast(k.div(total, float(divisor)), n.dtype)
        return tr.b.cast(k.div(total, count(tr, k, idx)), n.dtype)

    taps = math.prod(kernel)
    return Map(n.shape, n.dtype, (t,), body, flops=taps, taps=taps)


def _avg_blocks(t: Tensor, n: Node, kernel: list, stride: list, padding: list, lead: int, divisor: Any) -> Tensor:
    """Average pooling of large windows that tile or slide without padding: a reduction over the window."""
    for d in range(len(kernel)):
        last = (n.shape[lead + d] - 1) * stride[d]
        if padding[d] or not within(last + kernel[d] - 1, 0, t.shape[lead + d]):
            raise NotLowerable("averages padded windows of more than 36 elements")
    wide = as_dtype(t, compute_dtype(n.dtype))
    shape = (*n.shape, *kernel)

    def unfolded(tr: Tracer, idx: Indices) -> Expr:
        rank = len(kernel)
        at = [idx[lead + d] * stride[d] + idx[lead + rank + d] for d in range(rank)]
        return tr.read(wide, (*idx[:lead], *at))

    windows = Map(shape, wide.dtype, (wide,), unfolded, flops=0)
    total = reduce("sum", windows, list(range(len(n.shape), len(shape))))
    by = float(math.prod(kernel) if divisor is None else divisor)
    return mapped(n.shape, n.dtype, (total,), lambda k, s: k.div(s, by))


@TABLE.lowers("adaptive_avg_pool1d", "adaptive_avg_pool2d", "_adaptive_avg_pool2d")
def _adaptive(lo: Lowering, n: Node) -> Tensor:
    """A mean over windows: a reshape where they are of equal size, else over the widest window with the rest masked."""
    t = n.tensor("self")
    rank = 1 if n.name == "adaptive_avg_pool1d" else 2
    lead = t.rank - rank
    dims = list(zip(t.shape[lead:], n.shape[lead:]))
    if not all(isinstance(size, int) and isinstance(out, int) and out for size, out in dims):
        raise NotLowerable("pools an image of symbolic or zero size")
    wide = as_dtype(t, compute_dtype(n.dtype))
    if any(size % out for size, out in dims):  # type: ignore[operator]
        return _unequal(wide, n, lead)
    shape: list[Index] = list(t.shape[:lead])
    reduced = []
    for size, out in dims:
        reduced.append(len(shape) + 1)
        shape += [out, size // out]  # type: ignore[operator]
    total = reduce("sum", reshaped(wide, shape), reduced)
    count = math.prod(size // out for size, out in dims)  # type: ignore[operator]
    return mapped(n.shape, n.dtype, (total,), lambda k, s: k.div(s, float(count)))


def _unequal(t: Tensor, n: Node, lead: int) -> Tensor:
    """Window ``i`` is ``[i * size // out, ceil((i + 1) * size / out))``."""
    rank = t.rank - lead
    size, out = t.shape[lead:], n.shape[lead:]

    def window(d: int, i: Index) -> tuple[Index, Index]:
        start = floordiv(i * size[d], out[d])
        return start, floordiv((i + 1) * size[d] + out[d] - 1, out[d]) - start

    widest = [max(int(window(d, i)[1]) for i in range(int(out[d]))) for d in range(rank)]  # type: ignore[arg-type]
    shape = (*n.shape, *widest)

    def masked(tr: Tracer, idx: Indices) -> Expr:
        at, tests = list(idx[:lead]), []
        for d in range(rank):
            start, length = window(d, idx[lead + d])
            offset = idx[lead + rank + d]
            tests.append(tr.less(offset, length))
            at.append(least(start + offset, size[d] - 1))
        return tr.b.where(tr.b.all_of(tests), tr.read(t, tuple(at)), tr.b.const(0.0, t.dtype))

    windows = Map(shape, t.dtype, (t,), masked, flops=2, taps=math.prod(widest))
    total = reduce("sum", windows, list(range(len(n.shape), len(shape))))

    def mean(tr: Tracer, idx: Indices) -> Expr:
        k = Ops(tr, t.dtype, n.dtype)
        count = tr.index(math.prod(window(d, idx[lead + d])[1] for d in range(rank)))
        return tr.b.cast(k.div(tr.read(total, idx), tr.b.cast(count, t.dtype)), n.dtype)

    return Map(n.shape, n.dtype, (total,), mean, flops=3)
