"""Reductions and normalisations, as primitive reductions and the maps between them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ..expr import BOOL, compute_dtype
from ..kernel import Expr
from .context import Lowering, Node, Table
from .index import Index, floordiv, least
from .pointwise import TABLE as POINTWISE
from .pointwise import Ops, filled
from .tensors import Indices, Map, NotLowerable, Red, Tensor, Tracer, numel
from .views import as_dtype, reshaped, with_dims

TABLE = Table()

# A reduction with few kept elements and many reduced ones is cut into this many chunks along its outermost dim, whatever the
# thread count, so that the result is the same on every machine.
CHUNKS = 32
FEW_POINTS = 8
MANY_ELEMENTS = 1 << 15


def reduce(op: str, t: Tensor, dims: Sequence[int], dtype: torch.dtype | None = None) -> Tensor:
    """``t`` reduced over ``dims`` (dropped from the shape), in two steps where one would leave most threads idle."""
    dims = sorted(dims)
    kept = [t.shape[d] for d in range(t.rank) if d not in dims]
    reduced = [t.shape[d] for d in dims]
    out = dtype or t.dtype
    if op not in ("argmin", "argmax") and _worth_chunks(kept, reduced):
        return reduce(op, _partial(op, t, dims, out), [len(kept)], out)

    def body(tr: Tracer, idx: Indices, inner: Indices) -> Expr:
        return tr.b.cast(tr.read(t, _merge(dims, idx, inner)), out) if op not in ("argmin", "argmax") else tr.read(
            t, _merge(dims, idx, inner)
        )

    return Red(op, kept, out, (t,), lambda idx: tuple(reduced), body)


def _merge(dims: Sequence[int], kept: Sequence[Index], inner: Sequence[Index]) -> Indices:
    out: list[Index] = []
    k, r = iter(kept), iter(inner)
    for d in range(len(kept) + len(inner)):
        out.append(next(r) if d in dims else next(k))
    return tuple(out)


def _worth_chunks(kept: Sequence[Index], reduced: Sequence[Index]) -> bool:
    n, m = numel(kept), numel(reduced)
    return isinstance(n, int) and isinstance(m, int) and 0 < n <= FEW_POINTS and m >= MANY_ELEMENTS


def _partial(op: str, t: Tensor, dims: Sequence[int], dtype: torch.dtype) -> Red:
    """Partial results ``[kept..., chunk]``. The longest reduced dim is cut; its last chunk may be shorter."""
    cut = max(dims, key=lambda d: (int(t.shape[d]) >= CHUNKS, -d))  # type: ignore[arg-type]
    n = int(t.shape[cut])  # type: ignore[arg-type]
    length = -(-n // CHUNKS)
    chunks = -(-n // length)
    kept = [t.shape[d] for d in range(t.rank) if d not in dims]
    at = list(dims).index(cut)

    def inner(idx: Indices) -> Indices:
        sizes = [t.shape[d] for d in dims]
        left = n - length * idx[-1]
        sizes[at] = least(length, left) if n % length else length
        return tuple(sizes)

    def body(tr: Tracer, idx: Indices, inner: Indices) -> Expr:
        points = list(inner)
        points[at] = points[at] + length * idx[-1]
        return tr.b.cast(tr.read(t, _merge(dims, idx[:-1], points)), dtype)

    return Red(op, [*kept, chunks], dtype, (t,), inner, body)


def mapped(shape: Sequence[Index], dtype: torch.dtype, deps: Sequence[Tensor], f: Callable[..., Any], heavy: bool = False) -> Tensor:
    """``f(ops, *elements)`` over broadcast deps; elements keep their dtypes, the result is cast to ``dtype``."""

    def body(tr: Tracer, idx: Indices) -> Expr:
        ops = Ops(tr, compute_dtype(dtype), dtype)
        return tr.b.cast(ops.v(f(ops, *(tr.broadcast(t, idx) for t in deps))), dtype)

    return Map(shape, dtype, deps, body, flops=3, heavy=heavy)


def _dims(n: Node, name: str, rank: int) -> list[int]:
    dims = n.values.get(name)
    if dims is None or (isinstance(dims, (list, tuple)) and not dims):
        return list(range(rank))
    listed = [dims] if isinstance(dims, int) else list(dims)
    return sorted({d % rank for d in listed}) if rank else []


def _shaped(n: Node, t: Tensor, dims: Sequence[int], rank: int, dtype: torch.dtype) -> Tensor:
    """The result with its kept size-1 dims where ``keepdim`` asks for them."""
    if n.values.get("keepdim"):
        t = with_dims(t, dims, rank)
    return as_dtype(t, dtype)


def _count(t: Tensor, dims: Sequence[int]) -> Index:
    return numel([t.shape[d] for d in dims])


@TABLE.lowers("sum", "prod", "amax", "amin", "any", "all")
def _plain(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dims = _dims(n, "dim", t.rank)
    op = {"amax": "max", "amin": "min"}.get(n.name, n.name)
    # Integers accumulate in int64, halves in float32; bool maxima are logic.
    accumulate = BOOL if op in ("any", "all") else compute_dtype(n.dtype)
    if accumulate is BOOL:
        op = {"max": "any", "min": "all"}.get(op, op)
    return _shaped(n, reduce(op, as_dtype(t, accumulate), dims), dims, t.rank, n.dtype)


@TABLE.lowers("max", "min")
def _extreme(lo: Lowering, n: Node) -> Any:
    """``max(x)`` and ``max(x, dim)`` with positions."""
    if "other" in n.values:
        return POINTWISE[n.name](lo, n)
    t = n.tensor("self")
    dims = _dims(n, "dim", t.rank)
    if t.dtype is BOOL:
        value = reduce("any" if n.name == "max" else "all", t, dims)
    else:
        value = reduce(n.name, as_dtype(t, compute_dtype(t.dtype)), dims)
    values = _shaped(n, value, dims, t.rank, n.dtype)
    if "dim" not in n.values:
        return values
    return values, _shaped(n, _position("arg" + n.name, t, dims), dims, t.rank, torch.int64)


@TABLE.lowers("argmax", "argmin")
def _arg(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dims = _dims(n, "dim", t.rank)
    return _shaped(n, _position(n.name, t, dims), dims, t.rank, n.dtype)


def _position(op: str, t: Tensor, dims: Sequence[int]) -> Tensor:
    if not dims:
        return filled(t.shape, 0, torch.int64)
    comparable = torch.int32 if t.dtype is BOOL else compute_dtype(t.dtype)
    return reduce(op, as_dtype(t, comparable), dims, torch.int64)


def _mean(t: Tensor, dims: Sequence[int]) -> Tensor:
    """Mean over ``dims`` (dropped), in ``t``'s dtype."""
    count = _count(t, dims)
    total = reduce("sum", t, dims)
    return mapped(total.shape, t.dtype, (total,), lambda k, s: k.div(s, float(count) if isinstance(count, int) else count))


@TABLE.lowers("mean")
def _mean_op(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    dims = _dims(n, "dim", t.rank)
    return _shaped(n, _mean(as_dtype(t, compute_dtype(n.dtype)), dims), dims, t.rank, n.dtype)


def _moments(t: Tensor, dims: Sequence[int], correction: Any) -> tuple[Tensor, Tensor]:
    """Mean and variance over ``dims`` (dropped), two-pass."""
    mean = _mean(t, dims)
    square = _centred_square(t, mean, dims)
    total = reduce("sum", square, dims)
    count = _count(t, dims)

    def over(k: Ops, s: Expr) -> Expr:
        if isinstance(count, int):
            return k.div(s, float(max(0, count - correction)))
        return k.div(s, k.sub(count, correction))

    return mean, mapped(total.shape, t.dtype, (total,), over)


def _centred_square(t: Tensor, mean: Tensor, dims: Sequence[int]) -> Tensor:
    wide = with_dims(mean, dims, t.rank)

    def square(k: Ops, x: Expr, m: Expr) -> Expr:
        d = k.sub(x, m)
        return k.mul(d, d)

    return mapped(t.shape, t.dtype, (t, wide), square)


@TABLE.lowers("var", "std", "var_mean", "std_mean")
def _var(lo: Lowering, n: Node) -> Any:
    t = n.tensor("self")
    dims = _dims(n, "dim", t.rank)
    correction = 1 if n.values.get("correction") is None else n.values["correction"]
    mean, var = _moments(as_dtype(t, compute_dtype(n.dtype)), dims, correction)
    if n.name.startswith("std"):
        var = mapped(var.shape, var.dtype, (var,), lambda k, v: k.sqrt(v))
    out = _shaped(n, var, dims, t.rank, n.dtype)
    return (out, _shaped(n, mean, dims, t.rank, n.dtype)) if n.name.endswith("mean") else out


@TABLE.lowers("linalg_vector_norm")
def _norm(lo: Lowering, n: Node) -> Tensor:
    t, order = n.tensor("self"), n["ord"]
    dims = _dims(n, "dim", t.rank)
    x = as_dtype(t, compute_dtype(n.dtype))
    if order == 0:
        r = reduce("sum", mapped(x.shape, x.dtype, (x,), lambda k, v: k.b.cast(k.ne(v, 0.0), k.dtype)), dims)
    elif math.isinf(order):
        r = reduce("max" if order > 0 else "min", mapped(x.shape, x.dtype, (x,), lambda k, v: k.abs(v)), dims)
    elif order == 1:
        r = reduce("sum", mapped(x.shape, x.dtype, (x,), lambda k, v: k.abs(v)), dims)
    elif order == 2:
        total = reduce("sum", mapped(x.shape, x.dtype, (x,), lambda k, v: k.mul(v, v)), dims)
        r = mapped(total.shape, x.dtype, (total,), lambda k, v: k.sqrt(v))
    else:
        raise NotLowerable("has a norm order other than 0, 1, 2 and infinity")
    return _shaped(n, r, dims, t.rank, n.dtype)


def _shifted_exp(x: Tensor, dims: list[int], finite: bool) -> tuple[Tensor, Tensor]:
    """The maximum over ``dims`` (kept as size-1 dims) and ``exp(x - max)``; infinite maxima count as 0 when ``finite``."""
    top = reduce("max", x, dims)
    if finite:
        top = mapped(top.shape, x.dtype, (top,), lambda k, m: k.where(k.isinf(m), 0.0, m))
    top = with_dims(top, dims, x.rank)
    return top, mapped(x.shape, x.dtype, (x, top), lambda k, v, m: k.exp(k.sub(v, m)), heavy=True)


@TABLE.lowers("_softmax", "softmax", "_log_softmax", "log_softmax", "_safe_softmax")
def _softmax(lo: Lowering, n: Node) -> Tensor:
    x = as_dtype(n.tensor("self"), compute_dtype(n.dtype))
    if x.rank == 0:
        return filled((), 0.0 if "log" in n.name else 1.0, n.dtype)
    dims = [n["dim"] % x.rank]
    top, e = _shifted_exp(x, dims, finite=False)
    total = with_dims(reduce("sum", e, dims), dims, x.rank)
    if "log" in n.name:
        log = mapped(total.shape, x.dtype, (total,), lambda k, s: k.log(s), heavy=True)
        return mapped(x.shape, n.dtype, (x, top, log), lambda k, v, m, s: k.sub(k.sub(v, m), s))
    out = mapped(x.shape, n.dtype, (e, total), lambda k, v, s: k.mul(v, k.div(1.0, s)))
    if n.name == "_safe_softmax":
        out = mapped(x.shape, n.dtype, (out, top), lambda k, v, m: k.where(k.eq(m, -math.inf), 0.0, k.b.cast(v, k.dtype)))
    return out


@TABLE.lowers("logsumexp")
def _logsumexp(lo: Lowering, n: Node) -> Tensor:
    t = n.tensor("self")
    x = as_dtype(t, compute_dtype(n.dtype))
    dims = _dims(n, "dim", x.rank)
    top, e = _shifted_exp(x, dims, finite=True)
    total = with_dims(reduce("sum", e, dims), dims, x.rank)
    out = mapped(total.shape, x.dtype, (total, top), lambda k, s, m: k.add(k.log(s), m), heavy=True)
    return as_dtype(reshaped(out, n.shape), n.dtype)


@TABLE.lowers("_softmax_backward_data", "_log_softmax_backward_data")
def _softmax_backward(lo: Lowering, n: Node) -> Tensor:
    dtype = compute_dtype(n.dtype)
    grad, out = as_dtype(n.tensor("grad_output"), dtype), as_dtype(n.tensor("output"), dtype)
    if grad.rank == 0:
        return filled((), 0.0, n.dtype)
    dims = [n["dim"] % grad.rank]
    if n.name.startswith("_log"):
        total = with_dims(reduce("sum", grad, dims), dims, grad.rank)
        return mapped(grad.shape, n.dtype, (grad, out, total), lambda k, g, o, s: k.sub(g, k.mul(k.exp(o), s)), heavy=True)
    product = mapped(grad.shape, dtype, (grad, out), lambda k, g, o: k.mul(g, o))
    total = with_dims(reduce("sum", product, dims), dims, grad.rank)
    return mapped(grad.shape, n.dtype, (grad, out, total), lambda k, g, o, s: k.mul(k.sub(g, s), o))


def _normalised(
    x: Tensor, centre: Tensor | None, rstd: Tensor, weight: Tensor | None, bias: Tensor | None, dtype: torch.dtype
) -> Tensor:
    """``(x - centre) * rstd * weight + bias``, every operand broadcast to ``x``'s shape."""
    deps = [t for t in (x, centre, rstd, weight, bias) if t is not None]

    def f(k: Ops, *elements: Expr) -> Expr:
        values = iter([k.b.cast(e, k.dtype) for e in elements])
        y = next(values)
        if centre is not None:
            y = k.sub(y, next(values))
        y = k.mul(y, next(values))
        if weight is not None:
            y = k.mul(y, next(values))
        return k.add(y, next(values)) if bias is not None else y

    return mapped(x.shape, dtype, deps, f)


def _rstd(var: Tensor, eps: float) -> Tensor:
    return mapped(var.shape, var.dtype, (var,), lambda k, v: k.rsqrt(k.add(v, eps)))


@TABLE.lowers("native_layer_norm")
def _layer_norm(lo: Lowering, n: Node) -> tuple[Tensor, ...]:
    x = as_dtype(n.tensor("input"), compute_dtype(n.dtype))
    dims = list(range(x.rank - len(n.values["normalized_shape"]), x.rank))
    mean, var = _moments(x, dims, 0)
    rstd = _rstd(var, n["eps"])
    wide_mean, wide_rstd = with_dims(mean, dims, x.rank), with_dims(rstd, dims, x.rank)
    out = _normalised(x, wide_mean, wide_rstd, n["weight"], n["bias"], n.dtype)
    return out, as_dtype(wide_mean, n.result(1).dtype), as_dtype(wide_rstd, n.result(2).dtype)


@TABLE.lowers("_fused_rms_norm", "rms_norm")
def _rms_norm(lo: Lowering, n: Node) -> Any:
    x = as_dtype(n.tensor("input"), compute_dtype(n.dtype))
    dims = list(range(x.rank - len(n.values["normalized_shape"]), x.rank))
    eps = torch.finfo(n.tensor("input").dtype).eps if n["eps"] is None else n["eps"]
    square = mapped(x.shape, x.dtype, (x,), lambda k, v: k.mul(v, v))
    rstd = with_dims(_rstd(_mean(square, dims), eps), dims, x.rank)
    out = _normalised(x, None, rstd, n["weight"], None, n.dtype)
    return out if n.name == "rms_norm" else (out, as_dtype(rstd, n.result(1).dtype))


@TABLE.lowers("native_group_norm")
def _group_norm(lo: Lowering, n: Node) -> tuple[Tensor, ...]:
    """Statistics over [N, G, C/G, *]; the affine part is per channel."""
    x = as_dtype(n.tensor("input"), compute_dtype(n.dtype))
    groups = n["group"]
    batch, channels = x.shape[0], x.shape[1]
    per = floordiv(channels, groups)
    grouped = reshaped(x, (batch, groups, per, *x.shape[2:]))
    dims = list(range(2, grouped.rank))
    mean, var = _moments(grouped, dims, 0)
    rstd = _rstd(var, n["eps"])
    weight, bias = n["weight"], n["bias"]
    deps = [t for t in (x, mean, rstd, weight, bias) if t is not None]

    def body(tr: Tracer, idx: Indices) -> Expr:
        k, group = Ops(tr, x.dtype, n.dtype), (idx[0], floordiv(idx[1], per))
        y = k.mul(k.sub(tr.read(x, idx), tr.read(mean, group)), tr.read(rstd, group))
        if weight is not None:
            y = k.mul(y, tr.b.cast(tr.read(weight, (idx[1],)), x.dtype))
        if bias is not None:
            y = k.add(y, tr.b.cast(tr.read(bias, (idx[1],)), x.dtype))
        return tr.b.cast(y, n.dtype)

    out = Map(n.shape, n.dtype, deps, body, flops=4)
    return out, as_dtype(mean, n.result(1).dtype), as_dtype(rstd, n.result(2).dtype)

