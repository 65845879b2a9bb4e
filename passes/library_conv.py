"""Convolutions with constant weights as oneDNN's packed, channels-last convolution with its epilogue.

Before::

    %y = aten.convolution(%x, %w, %b, [1, 1], [1, 1], [1, 1], False, [0, 0], 1)
    %z = aten.relu(%y)

After, with ``%p`` in the constant part of the graph::

    %p = mkldnn._reorder_convolution_weight(%w, [1, 1], [1, 1], [1, 1], 1, [1, 64, 56, 56])
    %c = aten.clone(%x, memory_format=channels_last)            # only where %x is not channels-last already
    %z = mkldnn._convolution_pointwise(%c, %p, %b, [1, 1], [1, 1], [1, 1], 1, "relu", [], "")

Requires: canonical graph, ``ctx.static``. Ensures: outputs keep their strides. Exact: oneDNN computes eager's convolution too.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.fx as fx
from torch._ops import OpOverload

from ..graphs.context import PassContext
from ..graphs.operators import HAS_MKLDNN
from ._rewrite import same_sizes
from .fold_constants import constant_nodes
from .layout import channels_last, drop_needless, propagate

aten = torch.ops.aten

# ATen's elementwise operators that oneDNN applies in the epilogue: (attr, algorithm).
_UNARY = {
    aten.relu.default: ("relu", ""),
    aten.silu.default: ("swish", ""),
    aten.sigmoid.default: ("sigmoid", ""),
    aten.tanh.default: ("tanh", ""),
    aten.hardswish.default: ("hardswish", ""),
    aten.gelu.default: ("gelu", "none"),
}


@dataclass
class Epilogue:
    """What follows a convolution and can run inside it: ``+ other``, then an elementwise function; ``last`` is replaced."""

    last: fx.Node
    other: fx.Node | None = None
    unary: fx.Node | None = None

    @property
    def attr(self) -> tuple[str, str]:
        if self.unary is None:
            return "none", ""
        attr, algorithm = _UNARY[self.unary.target]  # type: ignore[index]
        if self.unary.target is aten.gelu.default and self.unary.kwargs.get("approximate", "none") == "tanh":
            algorithm = "tanh"
        return attr, algorithm


def library_conv(gm: fx.GraphModule, ctx: PassContext, *, epilogue: bool = True) -> int:
    """Pack every 2-D float32 convolution whose weight is constant; ``epilogue=false`` leaves what follows outside."""
    if not HAS_MKLDNN:
        return 0
    constant = constant_nodes(gm, ctx.static)
    rewrites = 0
    copies: list[fx.Node] = []
    for node in list(gm.graph.nodes):
        if not _eligible(node, constant) or not ctx.take():
            continue
        tail = find_epilogue(node) if epilogue else Epilogue(node)
        copies += _rewrite(gm, node, tail)
        rewrites += 1
    if rewrites:
        gm.graph.eliminate_dead_code()
        propagate(gm)
        drop_needless(gm, copies)
        gm.graph.lint()
        gm.recompile()
    return rewrites


def _eligible(node: fx.Node, constant: set[fx.Node]) -> bool:
    if node.op != "call_function" or node.target is not aten.convolution.default:
        return False
    x, w, b, _, _, _, transposed, _, _ = node.args
    if transposed or w not in constant or (b is not None and b not in constant):
        return False
    val = x.meta["val"]  # type: ignore[union-attr]
    whole = all(isinstance(s, int) and s > 0 for s in val.shape)
    return val.dim() == 4 and val.dtype == torch.float32 and val.device.type == "cpu" and whole


def find_epilogue(conv: fx.Node) -> Epilogue:
    """The longest chain ``conv [+ other] [unary]`` with no other user of what is inside."""
    tail = Epilogue(conv)
    user = _only_user(conv)
    if user is not None and user.target is aten.add.Tensor and user.kwargs.get("alpha", 1) == 1:
        a, b = user.args
        other = b if a is conv else a
        # PyTorch 2.11 mistakes the format of an addend that is channels-last and contiguous at once.
        channels, *image = conv.meta["val"].shape[1:]
        plain = channels > 1 and any(n > 1 for n in image)
        if plain and isinstance(other, fx.Node) and other is not conv and _same(other, conv) and _same(user, conv):
            tail = Epilogue(user, other=other)
            user = _only_user(user)
    # After an addition, PyTorch's call takes no other function than relu.
    allowed = _UNARY if tail.other is None else (aten.relu.default,)
    if user is not None and user.target in allowed and _same(user, conv):
        tail = Epilogue(user, other=tail.other, unary=user)
    return tail


def _only_user(node: fx.Node) -> fx.Node | None:
    return next(iter(node.users)) if len(node.users) == 1 else None


def _same(a: fx.Node, b: fx.Node) -> bool:
    x, y = a.meta.get("val"), b.meta.get("val")
    return isinstance(x, torch.Tensor) and x.dtype == y.dtype and same_sizes(x.shape, y.shape)


def _rewrite(gm: fx.GraphModule, conv: fx.Node, tail: Epilogue) -> list[fx.Node]:
    """Replace the chain; returns the channels-last copies put in front, some of which propagation may make needless."""
    x, w, b, stride, padding, dilation, _, _, groups = conv.args
    val = x.meta["val"]  # type: ignore[union-attr]
    stride, padding, dilation = (_pair(v) for v in (stride, padding, dilation))
    attr, algorithm = tail.attr
    graph, mode = gm.graph, val.fake_mode
    target: OpOverload
    args: tuple
    with graph.inserting_before(tail.last), mode:
        size = [int(s) for s in val.shape]
        packed = graph.call_function(torch.ops.mkldnn._reorder_convolution_weight.default, (w, padding, stride, dilation, groups, size))
        packed.meta["val"] = torch.empty_like(w.meta["val"])  # type: ignore[union-attr]
        copies = [channels_last(graph, n) for n in (x, tail.other) if n is not None]  # type: ignore[arg-type]
        source = copies[0]
        common = (packed, b, padding, stride, dilation, groups)
        if tail.other is None:
            target, args = torch.ops.mkldnn._convolution_pointwise.default, (source, *common, attr, [], algorithm)
        else:
            target = torch.ops.mkldnn._convolution_pointwise.binary
            args = (source, copies[1], *common, "add", 1.0, attr if attr != "none" else None, [], algorithm or None)
        new = graph.call_function(target, args)
    new.meta.update({k: v for k, v in tail.last.meta.items() if k != "val"})
    new.meta["val"], new.meta["relaid"] = tail.last.meta["val"], True
    tail.last.replace_all_uses_with(new)
    return copies


def _pair(v: object) -> list[int]:
    out = list(v)  # type: ignore[call-overload]
    return [int(out[0])] * 2 if len(out) == 1 else [int(i) for i in out]
