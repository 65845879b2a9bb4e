"""Views: operators that only rename indices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from .context import Lowering, Node, Table
from .index import Index, floordiv, remainder
from .radix import from_size
from .tensors import Indices, Map, NotLowerable, Source, Tensor, contiguous_strides

TABLE = Table()

Remap = Callable[[Indices], Indices]


def view(t: Tensor, shape: Sequence[Index], remap: Remap) -> Tensor:
    """``t`` under another index; a strided source stays a source when the caller gives strides instead."""
    return Map(shape, t.dtype, (t,), lambda tr, idx: tr.read(t, remap(idx)), flops=0)


def permuted(t: Tensor, dims: Sequence[int]) -> Tensor:
    shape = [t.shape[d] for d in dims]
    if isinstance(t, Source):
        return Source(t.buffer, shape, [t.strides[d] for d in dims], t.dtype)
    inverse = [dims.index(d) for d in range(t.rank)]
    return view(t, shape, lambda idx: tuple(idx[i] for i in inverse))


def reshaped(t: Tensor, shape: Sequence[Index]) -> Tensor:
    """Row-major reshape: dims are matched in groups of equal element counts, so equal dims map one to one."""
    if t.shape == tuple(shape):
        return t
    groups = _groups(t.shape, tuple(shape))

    def remap(idx: Indices) -> Indices:
        out: list[Index] = []
        for (a0, a1), (b0, b1) in groups:
            linear: Index = 0
            for p, s in zip(idx[b0:b1], shape[b0:b1]):
                linear = linear * s + p
            out.extend(_delinearise(linear, t.shape[a0:a1]))
        return tuple(out)

    return view(t, shape, remap)


def _delinearise(linear: Index, sizes: Indices) -> list[Index]:
    out: list[Index] = []
    for stride, size in zip(contiguous_strides(sizes), sizes):
        if size == 1:
            out.append(0)
            continue
        q = floordiv(linear, stride)
        out.append(remainder(q, size) if out and any(o != 0 for o in out) else q)
    return out


def _groups(a: Indices, b: Indices) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Minimal runs of dims of ``a`` and of ``b`` with equal element counts, in order."""
    out: list[tuple[tuple[int, int], tuple[int, int]]] = []
    i = j = 0
    while i < len(a) or j < len(b):
        i0, j0 = i, j
        p: Index = 1
        q: Index = 1
        if i < len(a):
            p, i = a[i], i + 1
        if j < len(b):
            q, j = b[j], j + 1
        while p != q:
            grow_a = j >= len(b) or (i < len(a) and _smaller(p, q))
            if grow_a and i < len(a):
                p, i = p * a[i], i + 1
            elif j < len(b):
                q, j = q * b[j], j + 1
            else:
                # Sizes that only the symbols' values make equal: one group takes the rest.
                i, j = len(a), len(b)
                break
        out.append(((i0, i), (j0, j)))
    return out


def _smaller(p: Index, q: Index) -> bool:
    if isinstance(p, int) and isinstance(q, int):
        return p < q
    if isinstance(p, int) or isinstance(q, int):
        return isinstance(p, int)
    return max(map(len, p.terms)) < max(map(len, q.terms)) or str(p) < str(q)


def sliced(t: Tensor, dim: int, start: Index, step: int, size: Index) -> Tensor:
    shape = list(t.shape)
    shape[dim] = size
    if start == 0 and step == 1 and t.shape[dim] == size:
        return t

    def remap(idx: Indices) -> Indices:
        return (*idx[:dim], idx[dim] * step + start, *idx[dim + 1 :])

    return view(t, shape, remap)


def selected(t: Tensor, dim: int, at: Index) -> Tensor:
    shape = (*t.shape[:dim], *t.shape[dim + 1 :])
    return view(t, shape, lambda idx: (*idx[:dim], at, *idx[dim:]))


def with_dims(t: Tensor, dims: Sequence[int], rank: int) -> Tensor:
    """``t`` with size-1 dims inserted so that it has ``rank`` dims, the new ones at ``dims`` (ascending)."""
    kept = [d for d in range(rank) if d not in dims]
    shape: list[Index] = [1] * rank
    for d, s in zip(kept, t.shape):
        shape[d] = s
    return view(t, shape, lambda idx: tuple(idx[d] for d in kept))


@TABLE.lowers("view", "_unsafe_view", "reshape", "view_copy", "squeeze", "unsqueeze", "squeeze_copy", "unsqueeze_copy")
def _reshape(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    if t.dtype is not n.dtype:
        raise NotLowerable("reinterprets bits as another dtype")
    return reshaped(t, n.shape)


@TABLE.lowers("alias", "detach", "alias_copy", "detach_copy", "lift_fresh_copy", "positive")
def _same(lo: Lowering, n: Node) -> Tensor:
    return n.tensor("self")


@TABLE.lowers("permute", "permute_copy")
def _permute(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    return permuted(t, [d % max(t.rank, 1) for d in n["dims"]])


@TABLE.lowers("t", "t_copy", "mT", "transpose", "transpose_copy")
def _transpose(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dims = list(range(t.rank))
    if t.rank >= 2 or "dim0" in n.values:
        a, b = (n["dim0"], n["dim1"]) if "dim0" in n.values else (-1, -2)
        if t.rank:
            dims[a % t.rank], dims[b % t.rank] = dims[b % t.rank], dims[a % t.rank]
    return permuted(t, dims)


@TABLE.lowers("expand", "expand_copy")
def _expand(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    extra = len(n.shape) - t.rank
    wide = [not (isinstance(s, int) and s == 1) for s in t.shape]
    if tuple(n.shape) == t.shape:
        return t
    return view(t, n.shape, lambda idx: tuple(i if w else 0 for i, w in zip(idx[extra:], wide)))


@TABLE.lowers("slice", "slice_copy")
def _slice(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dim = n["dim"] % t.rank
    start, _ = slice_range(n["start"], n["end"], t.shape[dim])
    return sliced(t, dim, start, n["step"], n.shape[dim])


def slice_range(start: Any, end: Any, size: Index) -> tuple[Index, Index]:
    """A slice's start and end, with negatives and overshoot resolved as Python does."""

    def resolve(p: Any, default: Index) -> Index:
        if p is None:
            return default
        if isinstance(p, int) and isinstance(size, int):
            return min(max(p + size if p < 0 else p, 0), size)
        if isinstance(p, int):
            return p + size if p < 0 else size if p >= 2**62 else p
        return p

    return resolve(start, 0), resolve(end, size)


@TABLE.lowers("select", "select_copy")
def _select(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dim, at = n["dim"] % t.rank, n["index"]
    if isinstance(at, int) and at < 0:
        at = at + t.shape[dim]
    return selected(t, dim, at)


@TABLE.lowers("flip")
def _flip(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dims = {d % max(t.rank, 1) for d in n["dims"]}
    return view(t, t.shape, lambda idx: tuple(s - 1 - i if d in dims else i for d, (i, s) in enumerate(zip(idx, t.shape))))


@TABLE.lowers("as_strided")
def _as_strided(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    strides = [from_size(s) for s in n["stride"]]
    base = n.val("self")
    offset = base.storage_offset() if n["storage_offset"] is None else n["storage_offset"]
    offset = from_size(offset) - from_size(base.storage_offset())

    def remap(idx: Indices) -> Indices:
        linear = sum((i * s for i, s in zip(idx, strides)), offset)
        return tuple(_delinearise(linear, t.shape))

    return view(t, n.shape, remap)


@TABLE.lowers("split", "split_with_sizes", "split_with_sizes_copy")
def _split(lo: Lowering, n: Node) -> tuple[Tensor, ...]:
    t = n.tensor("self")
    dim = n["dim"] % t.rank
    out: list[Tensor] = []
    at: Index = 0
    for val in n.node.meta["val"]:
        size = from_size(val.shape[dim])
        out.append(sliced(t, dim, at, 1, size))
        at = at + size
    return tuple(out)


@TABLE.lowers("unbind", "unbind_copy")
def _unbind(lo: Lowering, n: Node) -> tuple[Tensor, ...]:
    t = n.tensor("self")
    dim = n["dim"] % t.rank
    return tuple(selected(t, dim, i) for i in range(len(n.node.meta["val"])))


@TABLE.lowers("diagonal")
def _diagonal(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    a, b, offset = n["dim1"] % t.rank, n["dim2"] % t.rank, n["offset"]
    rest = [d for d in range(t.rank) if d not in (a, b)]

    def remap(idx: Indices) -> Indices:
        out: list[Index] = [0] * t.rank
        for d, i in zip(rest, idx):
            out[d] = i
        out[a], out[b] = idx[-1] + max(-offset, 0), idx[-1] + max(offset, 0)
        return tuple(out)

    return view(t, n.shape, remap)


@TABLE.lowers("unfold")
def _unfold(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dim, step = n["dimension"] % max(t.rank, 1), n["step"]
    return view(t, n.shape, lambda idx: (*idx[:dim], idx[dim] * step + idx[-1], *idx[dim + 1 : -1]))


def as_dtype(t: Tensor, dtype: torch.dtype) -> Tensor:
    """``t`` converted."""
    if t.dtype is dtype:
        return t
    return Map(t.shape, dtype, (t,), lambda tr, idx: tr.b.cast(tr.read(t, idx), dtype))
