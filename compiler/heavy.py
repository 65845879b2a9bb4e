"""Heavy operators of a graph as launches of the CPU target's templates."""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.fx as fx

from ..codegen.cpu import templates
from ..codegen.cpu.templates import Template
from ..codegen.kernel import Dim as Size
from ..graphs import operators
from ..graphs.bit_planes import plane_layout
from ..graphs.context import TargetFacts
from ..graphs.operators import FEW_QUERIES, FEW_SHARING
from ..graphs.quantized_cpu import layout as quantized_layout

_OPS = torch.ops.burnish
_ATTENTION, _PRODUCT, _RECURRENT = _OPS.attention.default, _OPS.batched_product.default, _OPS.recurrent.default
_TOPK, _SCATTER = _OPS.topk.default, _OPS.scatter.default
_CACHED, APPEND = _OPS.cached_attention.default, _OPS.cache_append.default
_TAPS, _SCAN = _OPS.cache_taps.default, _OPS.cached_scan.default
_PACKED = (_OPS.packed_conv2d.default, _OPS.packed_conv3d.default)
_GROUPED = (_OPS.grouped_conv2d.default, _OPS.grouped_conv3d.default)
_DEPTHWISE = (_OPS.depthwise_conv2d.default, _OPS.depthwise_conv3d.default)
_INT8_LINEAR, _INT8_CONV = _OPS.int8_linear.default, _OPS.int8_conv2d.default
_CONVOLUTIONS = (*_PACKED, *_GROUPED, *_DEPTHWISE, _OPS.winograd_conv2d.default)
_QUANTIZED, _IN_PLANES = _OPS.quantized_linear.default, _OPS.plane_linear.default
# Of which the operands and results are rows of the last dimension.
_LINEARS = (_OPS.packed_linear.default, _QUANTIZED, _IN_PLANES, _INT8_LINEAR)
HEAVY = frozenset((*_LINEARS, *_CONVOLUTIONS, _ATTENTION, _PRODUCT, _RECURRENT, _TOPK, _SCATTER, _CACHED, APPEND, _TAPS, _SCAN, _INT8_CONV))
FOLLOWED = frozenset(getattr(_OPS, name).default for name in operators.FOLLOWED)


def operands(node: fx.Node) -> tuple[list[fx.Node], list[fx.Node]]:
    """The tensors that the launch of one of HEAVY reads: those before its results among its buffers, and those behind."""
    if node.target is _CACHED:
        q, keys, values, bias, *state = node.args[:7]
        return [q, keys, values, *state], [bias] if isinstance(bias, fx.Node) else []  # type: ignore[list-item]
    if node.target is APPEND:
        return list(node.args[1:5]), []  # type: ignore[arg-type]
    if node.target is _TAPS:
        return list(node.args[:4]), []  # type: ignore[arg-type]
    if node.target is _SCAN:
        cached, a, b, initial, *state = node.args[:7]
        return [cached, b, *state], [x for x in (a, initial) if isinstance(x, fx.Node)]  # type: ignore[list-item]
    if node.target in (_INT8_LINEAR, _INT8_CONV):
        read = [[a for a in some if isinstance(a, fx.Node)] for some in (node.args[:4], node.args[4:5])]
        return read[0], read[1]
    before = {_ATTENTION: 3, _SCATTER: 3, _RECURRENT: 5}.get(node.target, 2)  # type: ignore[call-overload]
    args = [a for a in node.args[: before + 1] if isinstance(a, fx.Node)]
    return args[:before], args[before:]


def template(node: fx.Node, isa: str, facts: TargetFacts, step: Size | None = None) -> Template:
    """The launch of one of HEAVY on a machine of these facts, with one of its instruction sets. ``step``: elements between rows of one of FOLLOWED's
    result, where that is not the node's own."""
    if node.target is _ATTENTION:
        return _attention(node, isa)
    if node.target is _CACHED:
        return _cached(node)
    if node.target is APPEND:
        return _append(node)
    if node.target is _TAPS:
        return _taps(node)
    if node.target is _SCAN:
        return _scan(node, isa)
    if node.target is _PRODUCT:
        return _product(node, isa, facts.cores)
    if node.target is _RECURRENT:
        return _recurrent(node, facts.cores)
    if node.target is _TOPK:
        return _topk(node)
    if node.target is _SCATTER:
        return _scatter(node, facts.cores)
    if node.target in (_INT8_LINEAR, _INT8_CONV):
        return _int8(node, isa, facts, step)
    arguments: Any = node.args
    x, weight, bias = (a.meta["val"] if isinstance(a, fx.Node) else None for a in arguments[:3])
    assert isinstance(x, torch.Tensor) and isinstance(weight, torch.Tensor)
    has_bias, threads = bias is not None, facts.cores
    if node.target in _LINEARS:
        rows: Size = 1
        for s in x.shape[:-1]:
            rows = rows * size(s)
        depth = int(x.shape[-1])
        stride, ldc = row_stride(x), row_stride(node.meta["val"]) if step is None else step
        lda = depth if stride is None else stride  # what is not readable is copied first
        if node.target is _QUANTIZED:
            format, group, columns, scale, offsets, levels, rounding, outliers = (*arguments[3:], 0, 0)[:8]
            at = quantized_layout(format, group, columns, depth, scale, offsets, levels, outliers)
            return templates.quantized(at, rows, lda, bias=has_bias, isa=isa, ldc=ldc, rounding=rounding)
        if node.target is _IN_PLANES:
            format, group, columns, offsets, rounding = arguments[3:8]
            return templates.planes(plane_layout(format, group, columns, depth, offsets), rows, lda, rounding=rounding, bias=has_bias, ldc=ldc)
        linear = templates.product(rows, arguments[3], depth, lda, bias=has_bias, isa=_isa(weight, isa), threads=threads, ldc=ldc, l2_bytes=facts.l2_bytes)
        return _over(weight, linear)
    image, out = [size(s) for s in x.shape], [size(s) for s in node.meta["val"].shape]
    apart, out_apart = pixel_stride(x), pixel_stride(node.meta["val"]) if step is None else step
    steps = (image[1] if apart is None else apart, out[1] if out_apart is None else out_apart)
    if node.target is _OPS.winograd_conv2d.default:
        return templates.winograd(image, out, *arguments[4:6], groups=arguments[6], bias=has_bias, isa=templates.tile_free(isa), threads=threads, steps=steps)
    if node.target in _GROUPED:
        kernel = [int(k) for k in weight.shape[1:-2]]
        return templates.grouped(image, out, kernel, *arguments[4:7], groups=arguments[7], bias=has_bias, threads=threads, steps=steps)
    if node.target in _DEPTHWISE:
        return templates.depthwise(image, out, [int(k) for k in weight.shape[:-1]], *arguments[3:6], bias=has_bias, steps=steps)
    *window, groups = arguments[4:9]
    packed = templates.conv2d if len(image) == 4 else templates.conv3d
    depth = int(x.shape[1]) // groups * math.prod(window[0])
    return _over(weight, packed(image, out, depth, *window, groups=groups, bias=has_bias, isa=_isa(weight, isa), threads=threads, steps=steps, l2_bytes=facts.l2_bytes))


def _int8(node: fx.Node, isa: str, facts: TargetFacts, step: Size | None) -> Template:
    arguments: Any = node.args
    x, out = arguments[0].meta["val"], node.meta["val"]
    own: dict[str, Any] = {"bias": arguments[4] is not None, "isa": isa, "threads": facts.cores, "l2_bytes": facts.l2_bytes}
    if node.target is _INT8_LINEAR:
        rows, depth = math.prod(map(size, x.shape[:-1])), int(x.shape[-1])
        stride, ldc = row_stride(x), row_stride(out) if step is None else step
        lda = depth if stride is None else stride
        if arguments[3] is not None:
            return templates.int8_codes_product(rows, arguments[6], depth, lda, ldc=ldc, **own)
        return templates.int8_product(rows, arguments[6], depth, lda, bits=arguments[5], ldc=ldc, **own)
    image, to = ([size(s) for s in t.shape] for t in (x, out))
    apart, out_apart = pixel_stride(x), pixel_stride(out) if step is None else step
    steps = (image[1] if apart is None else apart, to[1] if out_apart is None else out_apart)
    *window, groups = arguments[6:11]
    return templates.int8_conv2d(image, to, int(x.shape[1]) // groups * math.prod(window[0]), *window, groups=groups, steps=steps, **own)


def _over(weight: torch.Tensor, launch: Template) -> Template:
    return templates.over_bf16(launch) if weight.dtype == torch.bfloat16 else launch


def _isa(weight: torch.Tensor, isa: str) -> str:
    """The ISA of the function that multiplies with a weight."""
    return isa if weight.dtype == torch.bfloat16 and isa == "amxbf16" else templates.tile_free(isa)


def _attention(node: fx.Node, isa: str) -> Template:
    arguments: Any = node.args
    q, k, v, mask = (a.meta["val"] if isinstance(a, fx.Node) else None for a in arguments[:4])
    batches = [size(s) for s in q.shape[:-2]]
    full = [[*batches, size(n), 0] for n in (q.shape[-2], k.shape[-2], v.shape[-2], q.shape[-2], q.shape[-2])]
    tensors = (q, k, v, node.meta["val"], mask)
    steps = [[0] * len(sizes) if t is None else _steps(t, sizes) for t, sizes in zip(tensors, full)]
    scale, causal, safe = arguments[4:7]
    lengths = (size(q.shape[-2]), size(k.shape[-2]), int(q.shape[-1]), int(v.shape[-1]))
    dtype = None if mask is None else mask.dtype
    queries, in_place = lengths[0], all(n == 1 or s[-1] == 1 for n, s in zip(lengths[2:], steps[1:3]))
    shared = any(s == t == 0 and n != 1 for n, s, t in zip(batches, steps[1], steps[2]))
    if isinstance(queries, int) and queries < (FEW_SHARING if shared else FEW_QUERIES) and in_place:
        return templates.decode(batches, queries, *lengths[1:], steps, scale=scale, mask=dtype, causal=causal, safe=safe)
    return templates.attention(batches, *lengths, steps, scale=scale, mask=dtype, causal=causal, safe=safe, isa=templates.tile_free(isa))


def _cached(node: fx.Node) -> Template:
    arguments: Any = node.args
    q, keys, values, bias, _, _, table = (a.meta["val"] if isinstance(a, fx.Node) else None for a in arguments[:7])
    layer, scale, window, causal = arguments[7:11]
    out = node.meta["val"]
    shape = [size(s) for s in (*q.shape, out.shape[-1])]
    steps = [*map(size, q.stride()), *map(size, out.stride()[:2]), *([0] * 3 if bias is None else _steps(bias, [*shape[:2], 0]))]
    return templates.cached(
        shape, [size(s) for s in keys.shape], size(table.shape[1]), steps,
        layer=layer, scale=scale, window=window, causal=causal, mask=None if bias is None else bias.dtype, held=(keys.dtype, values.dtype),
    )  # fmt: skip


def _append(node: fx.Node) -> Template:
    arguments: Any = node.args
    cache, new, table = (arguments[i].meta["val"] for i in (0, 1, 4))
    shape, held = ([size(s) for s in t.shape] for t in (new, cache))
    return templates.cache_append(shape, held, size(table.shape[1]), [size(s) for s in new.stride()], layer=arguments[5], held=cache.dtype)


def _taps(node: fx.Node) -> Template:
    arguments: Any = node.args
    cache, places, _, table = (a.meta["val"] for a in arguments[:4])
    layer, taps, step, back = arguments[4:8]
    return templates.cache_taps(size(places.shape[0]), taps, [size(s) for s in cache.shape], size(table.shape[1]), layer=layer, step=step, back=back)


def _scan(node: fx.Node, isa: str) -> Template:
    arguments: Any = node.args
    state, a, b, initial, _, _, table = (x.meta["val"] if isinstance(x, fx.Node) else None for x in arguments[:7])
    steps = [size(s) for t in (b, b if a is None else a) for s in t.stride()] + ([0, 0] if initial is None else [size(s) for s in initial.stride()])
    shape, kinds = [size(s) for s in b.shape], {"decays": a is not None, "initial": initial is not None}
    return templates.scan(shape, size(state.shape[1]), size(table.shape[1]), steps, layer=arguments[7], isa=isa, **kinds)


def _product(node: fx.Node, isa: str, threads: int) -> Template:
    arguments: Any = node.args
    a, b, out = (n.meta["val"] for n in (*arguments, node))
    *batches, rows, columns = (size(s) for s in out.shape)
    steps = [_steps(t, [*batches, 1, 1]) for t in (a, b, out)]
    return templates.batched_product(batches, rows, columns, size(a.shape[-1]), steps, isa=templates.tile_free(isa), threads=threads)


def _recurrent(node: fx.Node, threads: int) -> Template:
    arguments: Any = node.args
    x, panels, h0, c0 = (a.meta["val"] if isinstance(a, fx.Node) else None for a in arguments[:4])
    strides = [[size(s) for s in (t.stride() if _rows_dense(t) else _contiguous(t))[:2]] for t in (x, h0, c0) if t is not None]
    directions, hidden = int(panels.shape[0]), int(panels.shape[3])
    return templates.recurrent(arguments[5], size(x.shape[0]), size(x.shape[1]), hidden, directions, strides, bias=arguments[4] is not None, threads=threads)


def _topk(node: fx.Node) -> Template:
    arguments: Any = node.args
    x = arguments[0].meta["val"]
    rows: Size = 1
    for s in x.shape[:-1]:
        rows = rows * size(s)
    step = row_stride(x)
    return templates.topk(rows, size(x.shape[-1]), arguments[1], size(x.shape[-1]) if step is None else step, largest=arguments[2])


def _scatter(node: fx.Node, threads: int) -> Template:
    arguments: Any = node.args
    x, index, source = (a.meta["val"] for a in arguments[:3])
    outer, rows, inner = (size(s) for s in x.shape)
    strides = [[size(s) for s in t.stride()] for t in (x, index, source)]
    return templates.scatter(outer, rows, inner, size(index.shape[1]), strides, reduction=arguments[3], threads=threads)


def _contiguous(t: torch.Tensor) -> tuple[Any, ...]:
    """The strides of a copy of a tensor of three dimensions."""
    return t.shape[1] * t.shape[2], t.shape[2], 1


def _rows_dense(t: torch.Tensor) -> bool:
    return size(t.shape[-1]) == 1 or size(t.stride(-1)) == 1


def _steps(t: torch.Tensor, full: list[Size]) -> list[Size]:
    """Strides, zero for a size of one that stands for more."""
    return [0 if size(n) == 1 and f != 1 else size(s) for n, s, f in zip(t.shape, t.stride(), full)]


def unreadable(node: fx.Node) -> dict[int, torch.memory_format]:
    """Which operands of a heavy operator do not lie in memory as its template reads them, and how a copy has to."""
    dense = torch.contiguous_format
    if node.target is _RECURRENT:
        return {i: dense for i, a in enumerate(node.args[:4]) if i != 1 and isinstance(a, fx.Node) and not _rows_dense(a.meta["val"])}
    if _readable(node):
        return {}
    forms = {4: torch.channels_last, 5: torch.channels_last_3d}
    rows = node.target in (*_LINEARS, _TOPK)
    return {0: dense if rows else forms[node.args[0].meta["val"].dim()]}  # type: ignore[union-attr]


def _readable(node: fx.Node) -> bool:
    """Whether a heavy operator's input lies in memory as its template reads it: rows, and pixels of channels-last images, evenly apart."""
    if node.target in (_ATTENTION, _PRODUCT, _SCATTER, _CACHED, APPEND, _TAPS, _SCAN):
        return True
    x = node.args[0].meta["val"]  # type: ignore[union-attr]
    if node.target in (*_LINEARS, _TOPK):
        return row_stride(x) is not None
    return pixel_stride(x) is not None


def pixel_stride(image: torch.Tensor) -> Size | None:
    """Elements between pixels of a channels-last image or volume, or None where they are not evenly apart or the channels not side by side."""
    return row_stride(image.movedim(1, -1))


def row_stride(x: torch.Tensor) -> Size | None:
    """Elements between rows (the last dimension) of ``x``, or None where they are not evenly apart and contiguous in themselves."""
    *rows, depth = (size(s) for s in x.shape)
    *strides, inner = (size(s) for s in x.stride())
    if depth != 1 and inner != 1:
        return None
    step: Size | None = None
    reach: Size = depth
    for n, s in zip(reversed(rows), reversed(strides)):
        if n == 1:
            continue
        if step is None:
            step = s
        elif not _equal(s, reach):
            return None
        reach = s * n
    return depth if step is None else step


def channels(node: fx.Node) -> int:
    """Columns of the result of one of FOLLOWED, seen as ``[rows, columns]`` in memory order."""
    return int(node.meta["val"].shape[-1 if node.target in _LINEARS else 1])


def elements(node: fx.Node) -> Size:
    """Elements of its result."""
    count: Size = 1
    for s in node.meta["val"].shape:
        count = count * size(s)
    return count


def size(s: Any) -> Size:
    """A size as an int or a sympy expression."""
    return s.node.expr if isinstance(s, torch.SymInt) else int(s)


def _equal(a: Any, b: Any) -> bool:
    return a == b or (not isinstance(a - b, int) and (a - b).expand() == 0)
