"""Operators that move data by position or by index tensor."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import torch

from ..expr import BOOL, FLOATS, compute_dtype
from ..kernel import Expr
from .context import Lowering, Node, Table
from .index import Index, clamp, floordiv, greatest, least, remainder
from .pointwise import Ops, constant
from .tensors import Indices, Map, NotLowerable, Tensor, Tracer
from .views import as_dtype, reshaped, slice_range, view

TABLE = Table()


def concatenated(parts: Sequence[Tensor], dim: int, shape: Sequence[Index], dtype: torch.dtype) -> Tensor:
    """``parts`` along ``dim``. Where the position's range tells the part, only that one is read."""
    offsets: list[Index] = list(accumulate((p.shape[dim] for p in parts), initial=0))  # type: ignore[arg-type]

    def at(tr: Tracer, i: int, idx: Indices, safe: bool) -> Expr:
        p: Index = idx[dim] - offsets[i]
        if not safe:

            p = clamp(p, parts[i].shape[dim])
        return tr.b.cast(tr.read(parts[i], (*idx[:dim], p, *idx[dim + 1 :])), dtype)

    def body(tr: Tracer, idx: Indices) -> Expr:
        found = tr.piece(idx[dim], offsets)
        if found is not None:
            return at(tr, found, idx, True)
        out = at(tr, len(parts) - 1, idx, False)
        for i in reversed(range(len(parts) - 1)):
            out = tr.b.where(tr.less(idx[dim], offsets[i + 1]), at(tr, i, idx, False), out)
        return out

    return Map(shape, dtype, parts, body, flops=0)


@TABLE.lowers("cat")
def _cat(lo: Lowering, n: Node) -> Tensor:
    # Torch allows empty 1-d tensors of any rank mismatch in a cat; they add nothing.
    parts = [t for t in n["tensors"] if t.shape != (0,) or len(n.shape) == 1]
    dim = n["dim"] % max(len(n.shape), 1)
    return concatenated(parts, dim, n.shape, n.dtype)


@TABLE.lowers("stack")
def _stack(lo: Lowering, n: Node) -> Tensor:
    dim = n["dim"] % len(n.shape)
    parts = [reshaped(t, (*t.shape[:dim], 1, *t.shape[dim:])) for t in n["tensors"]]
    return concatenated(parts, dim, n.shape, n.dtype)


@TABLE.lowers("constant_pad_nd")
def _pad(lo: Lowering, n: Node) -> Tensor:
    t, pad, value = n.tensor("self"), n["pad"], n["value"]
    before = [0] * t.rank
    for i in range(len(pad) // 2):
        before[t.rank - 1 - i] = pad[2 * i]
    padded = [d for d in range(t.rank) if before[d] != 0 or n.shape[d] != t.shape[d]]

    def body(tr: Tracer, idx: Indices) -> Expr:
        fill = constant(tr.b, value, n.dtype)
        at = [i - b for i, b in zip(idx, before)]
        if t.rank and padded:
            last = padded[-1]
            tr.cut(at[last], (0, t.shape[last]))
        return tr.guarded(t, at, [(d, at[d]) for d in padded], fill)

    return Map(n.shape, n.dtype, (t,), body, flops=1)


@TABLE.lowers("embedding")
def _embedding(lo: Lowering, n: Node) -> Tensor:
    weight, indices = n.tensor("weight"), n.tensor("indices")

    def body(tr: Tracer, idx: Indices) -> Expr:
        row = tr.indirect(tr.read(indices, idx[:-1]), weight.shape[0], wrap=False)
        return tr.read(weight, (row, idx[-1]))

    return Map(n.shape, n.dtype, (weight, indices), body, flops=1)


@TABLE.lowers("index_select")
def _index_select(lo: Lowering, n: Node) -> Tensor:
    t, index = n.tensor("self"), n.tensor("index")
    if t.rank == 0:
        return t
    dim = n["dim"] % t.rank

    def body(tr: Tracer, idx: Indices) -> Expr:
        at = tr.indirect(tr.read(index, (idx[dim],) if index.rank else ()), t.shape[dim], wrap=False)
        return tr.read(t, (*idx[:dim], at, *idx[dim + 1 :]))

    return Map(n.shape, n.dtype, (t, index), body, flops=1)


@TABLE.lowers("gather")
def _gather(lo: Lowering, n: Node) -> Tensor:
    t, index = n.tensor("self"), n.tensor("index")
    dim = n["dim"] % max(t.rank, 1)

    def body(tr: Tracer, idx: Indices) -> Expr:
        if t.rank == 0:
            return tr.read(t, ())
        at = tr.indirect(tr.read(index, idx), t.shape[dim], wrap=False)
        return tr.read(t, (*idx[:dim], at, *idx[dim + 1 :]))

    return Map(n.shape, n.dtype, (t, index), body, flops=1)


@TABLE.lowers("index", "_unsafe_index")
def _index(lo: Lowering, n: Node) -> Tensor:
    """Advanced indexing by integer tensors: their broadcast dims stand where they were when adjacent, else first."""
    t = n.tensor("self")
    indices = n["indices"]
    used = [d for d, i in enumerate(indices) if i is not None]
    if any(indices[d].dtype in (BOOL, torch.uint8) for d in used):
        raise NotLowerable("indexes by a mask")
    count = len(torch.broadcast_shapes(*[(1,) * indices[d].rank for d in used]))
    adjacent = used == list(range(used[0], used[-1] + 1))
    first = used[0] if adjacent else 0

    def body(tr: Tracer, idx: Indices) -> Expr:
        group, rest = idx[first : first + count], iter((*idx[:first], *idx[first + count :]))
        at: list[Index] = []
        for d in range(t.rank):
            if d in used:
                at.append(tr.indirect(tr.broadcast(indices[d], group), t.shape[d], wrap=True))
            else:
                at.append(next(rest))
        return tr.read(t, tuple(at))

    return Map(n.shape, n.dtype, (t, *(indices[d] for d in used)), body, flops=1)


@TABLE.lowers("arange")
def _arange(lo: Lowering, n: Node) -> Tensor:
    start, step = n.resolve(n.values.get("start", 0)), n.resolve(n.values.get("step", 1))
    start, step = 0 if start is None else start, 1 if step is None else step

    def body(tr: Tracer, idx: Indices) -> Expr:
        if isinstance(step, int) and not isinstance(start, float):
            return tr.b.cast(tr.index(start + idx[0] * step), n.dtype)
        k = Ops(tr, torch.float64, n.dtype)
        return tr.b.cast(k.add(start, k.mul(step, idx[0])), n.dtype)

    return Map(n.shape, n.dtype, (), body, flops=1)


@TABLE.lowers("linspace")
def _linspace(lo: Lowering, n: Node) -> Tensor:
    """As torch: from the start in the first half, from the end in the second."""
    start, end, steps = n["start"], n["end"], n.shape[0]
    if not isinstance(steps, int) or n.dtype not in FLOATS:
        raise NotLowerable("has a symbolic or integer linspace")
    dtype = compute_dtype(n.dtype)

    def body(tr: Tracer, idx: Indices) -> Expr:
        k = Ops(tr, dtype, n.dtype)
        if steps == 1:
            return constant(tr.b, start, n.dtype)
        step = k.div(k.sub(end, start), float(steps - 1))
        low = k.add(start, k.mul(step, tr.b.cast(tr.index(idx[0]), dtype)))
        high = k.sub(end, k.mul(step, tr.b.cast(tr.index(steps - 1 - idx[0]), dtype)))
        return tr.b.cast(k.where(tr.less(idx[0], steps // 2), low, high), n.dtype)

    return Map(n.shape, n.dtype, (), body, flops=4)


@TABLE.lowers("eye")
def _eye(lo: Lowering, n: Node) -> Tensor:
    def body(tr: Tracer, idx: Indices) -> Expr:
        same = tr.b.op("eq", tr.index(idx[0]), tr.index(idx[1]))
        return tr.b.where(same, constant(tr.b, 1, n.dtype), constant(tr.b, 0, n.dtype))

    return Map(n.shape, n.dtype, (), body, flops=1)


@TABLE.lowers("repeat")
def _repeat(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    extra = len(n.shape) - t.rank
    return view(
        t, n.shape, lambda idx: tuple(i if n.shape[d + extra] == t.shape[d] else remainder(i, t.shape[d]) for d, i in enumerate(idx[extra:]))
    )


@TABLE.lowers("roll")
def _roll(lo: Lowering, n: Node) -> Tensor:
    t, shifts, dims = n.tensor("self"), n["shifts"], n["dims"]
    if not dims:
        flat = reshaped(t, (_numel(t.shape),))
        return reshaped(_rolled(flat, {0: shifts[0]}), t.shape)
    total: dict[int, Any] = {}
    for s, d in zip(shifts, dims):
        total[d % t.rank] = total.get(d % t.rank, 0) + s
    return _rolled(t, total)


def _numel(shape: Sequence[Index]) -> Index:
    out: Any = 1
    for s in shape:
        out = out * s
    return out


def _rolled(t: Tensor, shifts: dict[int, Any]) -> Tensor:
    """Position ``i`` reads ``(i - shift) mod size``; where ``i``'s side of the seam is known, without the mod."""

    def body(tr: Tracer, idx: Indices) -> Expr:
        out = list(idx)
        for d, shift in shifts.items():
            size = t.shape[d]
            if size == 0:
                continue
            seam = remainder(shift, size)
            side = tr.piece(idx[d], (0, seam, size))
            if side is None:
                out[d] = remainder(idx[d] + size - seam, size)
            else:
                out[d] = idx[d] - seam + (size if side == 0 else 0)
        return tr.read(t, tuple(out))

    return Map(t.shape, t.dtype, (t,), body, flops=0)


@TABLE.lowers("slice_scatter")
def _slice_scatter(lo: Lowering, n: Node) -> Tensor:
    t, src, step = n.tensor("self"), n.tensor("src"), n["step"]
    dim = n["dim"] % t.rank
    start, _ = slice_range(n["start"], n["end"], t.shape[dim])
    length = src.shape[dim]
    offsets = (0, start, start + length, t.shape[dim])

    def body(tr: Tracer, idx: Indices) -> Expr:
        p = idx[dim]
        if step == 1:
            side = tr.piece(p, offsets)
            if side is not None and side != 1:
                return tr.b.cast(tr.read(t, idx), n.dtype)
            if side == 1:
                return tr.b.cast(tr.read(src, (*idx[:dim], p - start, *idx[dim + 1 :])), n.dtype)
        rest = tr.b.cast(tr.read(t, idx), n.dtype)
        past = greatest(p - start, 0)
        q = floordiv(past, step)
        picked = tr.guarded(as_dtype(src, n.dtype), (*idx[:dim], q, *idx[dim + 1 :]), [(dim, q)], rest)
        on = tr.b.op("eq", tr.index(remainder(past, step)), tr.index(0))
        return tr.b.where(tr.b.op("and", tr.less(start - 1, p), on), picked, rest)

    return Map(n.shape, n.dtype, (t, src), body, flops=0)


@TABLE.lowers("select_scatter")
def _select_scatter(lo: Lowering, n: Node) -> Tensor:
    t, src = n.tensor("self"), n.tensor("src")
    dim, at = n["dim"] % t.rank, n["index"]
    if isinstance(at, int) and at < 0:
        at = at + t.shape[dim]

    def body(tr: Tracer, idx: Indices) -> Expr:
        side = tr.piece(idx[dim], (0, at, at + 1, t.shape[dim]))
        inside = idx[dim] == at or side == 1
        if side is not None and not inside:
            return tr.b.cast(tr.read(t, idx), n.dtype)
        new = tr.b.cast(tr.read(src, (*idx[:dim], *idx[dim + 1 :])), n.dtype)
        if inside:
            return new
        hit = tr.b.op("eq", tr.index(idx[dim]), tr.index(at))
        return tr.b.where(hit, new, tr.b.cast(tr.read(t, idx), n.dtype))

    return Map(n.shape, n.dtype, (t, src), body, flops=0)


@TABLE.lowers("tril", "triu")
def _triangle(lo: Lowering, n: Node) -> Tensor:
    t, diagonal, lower = n.tensor("self"), n["diagonal"], n.name == "tril"

    def body(tr: Tracer, idx: Indices) -> Expr:
        row, column = idx[-2], idx[-1]
        keep = tr.less(column - row, diagonal + 1) if lower else tr.less(row + diagonal - 1, column)
        return tr.b.where(keep, tr.read(t, idx), constant(tr.b, 0, n.dtype))

    return Map(n.shape, n.dtype, (t,), body, flops=1)


@TABLE.lowers("diag_embed")
def _diag_embed(lo: Lowering, n: Node) -> Tensor:
    t, offset = n.tensor("self"), n["offset"]
    rank = t.rank + 1
    a, b = n["dim1"] % rank, n["dim2"] % rank

    def body(tr: Tracer, idx: Indices) -> Expr:
        i, j = idx[a], idx[b]
        on = tr.b.op("eq", tr.index(i + offset), tr.index(j))
        rest = tuple(p for d, p in enumerate(idx) if d not in (a, b))
        p = i + min(offset, 0)
        value = tr.guarded(t, (*rest, p), [(t.rank - 1, p)], constant(tr.b, 0, n.dtype))
        return tr.b.where(on, value, constant(tr.b, 0, n.dtype))

    return Map(n.shape, n.dtype, (t,), body, flops=2)


@TABLE.lowers("pixel_shuffle")
def _pixel_shuffle(lo: Lowering, n: Node) -> Tensor:
    t, r = n.tensor("self"), n["upscale_factor"]

    def remap(idx: Indices) -> Indices:
        *batch, c, h, w = idx
        return (*batch, c * (r * r) + remainder(h, r) * r + remainder(w, r), floordiv(h, r), floordiv(w, r))

    return view(t, n.shape, remap)


@TABLE.lowers("pixel_unshuffle")
def _pixel_unshuffle(lo: Lowering, n: Node) -> Tensor:
    t, r = n.tensor("self"), n["downscale_factor"]

    def remap(idx: Indices) -> Indices:
        *batch, c, h, w = idx
        return (*batch, floordiv(c, r * r), h * r + remainder(floordiv(c, r), r), w * r + remainder(c, r))

    return view(t, n.shape, remap)


@TABLE.lowers("reflection_pad1d", "reflection_pad2d", "replication_pad1d", "replication_pad2d")
def _edge_pad(lo: Lowering, n: Node) -> Tensor:
    t, pad = n.tensor("self"), n["padding"]
    reflect = n.name.startswith("reflection")

    def body(tr: Tracer, idx: Indices) -> Expr:
        out = list(idx)
        for k in range(len(pad) // 2):
            d = t.rank - 1 - k
            p, size, before = idx[d] - pad[2 * k], t.shape[d], pad[2 * k]
            side = tr.piece(idx[d], (0, before, before + size, n.shape[d]))
            if side == 1:
                out[d] = p
            elif reflect and side is not None:
                out[d] = -p if side == 0 else 2 * (size - 1) - p
            elif reflect:
                out[d] = _reflect(p, size)
            else:

                out[d] = clamp(p, size)
        return tr.read(t, tuple(out))

    return Map(n.shape, n.dtype, (t,), body, flops=0)


def _reflect(p: Index, size: Index) -> Index:

    p = greatest(p, 0 - p)
    return least(p, 2 * (size - 1) - p)


@TABLE.lowers("upsample_nearest1d", "upsample_nearest2d", "_upsample_nearest_exact1d", "_upsample_nearest_exact2d")
def _nearest(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("input" if "input" in n.values else "self")
    exact = n.name.startswith("_")
    spatial = t.rank - 2
    scales = _scales(n, spatial)

    def body(tr: Tracer, idx: Indices) -> Expr:
        out = list(idx)
        for k in range(spatial):
            d = 2 + k
            out[d] = _nearest_source(tr, idx[d], t.shape[d], n.shape[d], scales[k], exact)
        return tr.read(t, tuple(out))

    return Map(n.shape, n.dtype, (t,), body, flops=0)


def _scales(n: Node, spatial: int) -> list[float | None]:
    if "scale_factors" in n.values:
        given = n.values["scale_factors"]
        return [None] * spatial if given is None else list(given)
    names = ["scales_d", "scales_h", "scales_w"][-spatial:] if spatial > 1 else ["scales"]
    return [n.values.get(name) for name in names]


def _nearest_source(tr: Tracer, p: Index, size: Index, out: Index, scale: float | None, exact: bool) -> Index:
    """The source position of output position ``p``: floor(p * in / out) in float32, as torch computes it."""
    if size == out and scale is None:
        return p
    if isinstance(size, int) and isinstance(out, int) and out % size == 0 and (scale is None or scale * size == out):
        return floordiv(p, out // size)
    k = Ops(tr, torch.float32, torch.float32)
    ratio = k.v(1.0 / scale) if scale else k.div(tr.b.cast(tr.index(size), torch.float32), tr.b.cast(tr.index(out), torch.float32))
    x = tr.b.cast(tr.index(p), torch.float32)
    at = k.floor(k.mul(k.add(x, 0.5) if exact else x, ratio))
    limit = tr.b.cast(tr.index(size - 1), torch.float32)
    return tr.indirect(k.min(at, limit), size, wrap=False, known=True)


@TABLE.lowers("upsample_bilinear2d", "upsample_linear1d")
def _linear(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("input" if "input" in n.values else "self")
    spatial, corners = t.rank - 2, n["align_corners"]
    scales = _scales(n, spatial)
    dtype = compute_dtype(n.dtype)

    def body(tr: Tracer, idx: Indices) -> Expr:
        k = Ops(tr, dtype, n.dtype)
        near = [_linear_source(tr, k, idx[2 + d], t.shape[2 + d], n.shape[2 + d], scales[d], corners) for d in range(spatial)]

        def blend(d: int, at: tuple[Index, ...]) -> Expr:
            if d == spatial:
                return tr.b.cast(tr.read(t, (*idx[:2], *at)), dtype)
            low, high, weight = near[d]
            a = blend(d + 1, (*at, low))
            if weight is None:
                return a
            return k.add(k.mul(k.sub(1.0, weight), a), k.mul(weight, blend(d + 1, (*at, high))))

        return tr.b.cast(blend(0, ()), n.dtype)

    return Map(n.shape, n.dtype, (t,), body, flops=8, taps=2**spatial)


def _linear_source(
    tr: Tracer, k: Ops, p: Index, size: Index, out: Index, scale: float | None, corners: bool
) -> tuple[Index, Index, Expr | None]:
    """The two source positions around output position ``p`` and the weight of the second."""
    if size == out and (scale is None or scale == 1):
        return p, p, None
    x = tr.b.cast(tr.index(p), k.dtype)
    inputs, outputs = tr.b.cast(tr.index(size), k.dtype), tr.b.cast(tr.index(out), k.dtype)
    if corners:
        ratio = k.div(k.sub(inputs, 1.0), k.sub(outputs, 1.0)) if out != 1 else k.v(0.0)
        at = k.mul(ratio, x)
    else:
        ratio = k.v(1.0 / scale) if scale else k.div(inputs, outputs)
        at = k.max(k.sub(k.mul(ratio, k.add(x, 0.5)), 0.5), 0.0)
    limit = tr.b.index(size - 1) if isinstance(size, int) else tr.index(size - 1)
    low = tr.b.op("min", tr.b.cast(k.floor(at), torch.int64), limit)
    high = tr.b.op("min", tr.b.op("add", low, tr.b.const(1, torch.int64)), limit)
    weight = k.min(k.max(k.sub(at, tr.b.cast(low, k.dtype)), 0.0), 1.0)
    return tr.indirect(low, size, wrap=False, known=True), tr.indirect(high, size, wrap=False, known=True), weight


@TABLE.lowers("im2col")
def _im2col(lo: Lowering, n: Node) -> Tensor:
    """[N, C, H, W] -> [N, C * kh * kw, L]; padding reads zero."""
    t = n.tensor("self")
    if t.rank == 3:
        raise NotLowerable("unfolds an image without a batch dim")
    (kh, kw), (dh, dw), (ph, pw), (sh, sw) = n["kernel_size"], n["dilation"], n["padding"], n["stride"]
    if not all(isinstance(s, int) for s in t.shape[2:]):
        raise NotLowerable("unfolds an image of symbolic size")
    columns = (int(t.shape[3]) + 2 * pw - dw * (kw - 1) - 1) // sw + 1  # type: ignore[arg-type]

    def body(tr: Tracer, idx: Indices) -> Expr:
        b, ck, p = idx
        c, i, j = floordiv(ck, kh * kw), remainder(floordiv(ck, kw), kh), remainder(ck, kw)
        h = floordiv(p, columns) * sh + i * dh - ph
        w = remainder(p, columns) * sw + j * dw - pw
        return tr.guarded(t, (b, c, h, w), [(2, h), (3, w)], constant(tr.b, 0, n.dtype))

    return Map(n.shape, n.dtype, (t,), body, flops=1)


