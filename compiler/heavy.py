"""Heavy operators of a graph as launches of the CPU target's templates."""

from __future__ import annotations

from typing import Any

import torch
import torch.fx as fx

from ..codegen.cpu import templates
from ..codegen.cpu.templates import Template
from ..codegen.kernel import Dim as Size

_OPS = torch.ops.burnish
HEAVY = frozenset((_OPS.packed_linear.default, _OPS.packed_conv2d.default, _OPS.winograd_conv2d.default, _OPS.depthwise_conv2d.default))


def template(node: fx.Node, isa: str, threads: int) -> Template:
    """The launch of one of HEAVY; its buffers are input, packed weights, output and bias in this order."""
    arguments: Any = node.args
    x, weight, bias = (a.meta["val"] if isinstance(a, fx.Node) else None for a in arguments[:3])
    assert isinstance(x, torch.Tensor) and isinstance(weight, torch.Tensor)
    has_bias = bias is not None
    if node.target is _OPS.packed_linear.default:
        rows: Size = 1
        for s in x.shape[:-1]:
            rows = rows * size(s)
        stride = row_stride(x)
        lda = weight.shape[2] if stride is None else stride  # what is not readable is copied first
        return templates.product(rows, arguments[3], weight.shape[2], lda, bias=has_bias, isa=isa, threads=threads)
    image, out = [size(s) for s in x.shape], [size(s) for s in node.meta["val"].shape]
    if node.target is _OPS.winograd_conv2d.default:
        return templates.winograd(image, out, *arguments[4:6], groups=arguments[6], bias=has_bias, isa=isa, threads=threads)
    if node.target is _OPS.depthwise_conv2d.default:
        return templates.depthwise(image, out, [int(k) for k in weight.shape[:2]], *arguments[3:6], bias=has_bias)
    *window, groups = arguments[4:9]
    return templates.conv2d(image, out, weight.shape[2], *window, groups=groups, bias=has_bias, isa=isa, threads=threads)


def readable(node: fx.Node) -> bool:
    """Whether a heavy operator's input lies in memory as its template reads it: rows evenly apart, images channels-last."""
    x = node.args[0].meta["val"]  # type: ignore[union-attr]
    if node.target is _OPS.packed_linear.default:
        return row_stride(x) is not None
    n, c, h, w = (size(s) for s in x.shape)
    want = (h * w * c, 1, w * c, c)
    return all(s == 1 or _equal(size(have), need) for s, have, need in zip((n, c, h, w), x.stride(), want))


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


def size(s: Any) -> Size:
    """A size as an int or a sympy expression."""
    return s.node.expr if isinstance(s, torch.SymInt) else int(s)


def _equal(a: Any, b: Any) -> bool:
    return a == b or (not isinstance(a - b, int) and (a - b).expand() == 0)
