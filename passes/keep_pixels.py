"""Copies that put an image's channels in front are left out where nothing asks for them.

Before::

    %p = aten.permute(%x, [0, 3, 1, 2])                               # channels-last by its strides
    %c = aten.clone(%p, memory_format=contiguous_format)
    %u = aten.upsample_bilinear2d(%c, [64, 64], False);  %v = aten.view(%c, [1, 4, 256, 8])

After::

    %u = aten.upsample_bilinear2d(%p, [64, 64], False)
    %c = aten.clone(%p, memory_format=contiguous_format);  %v = aten.view(%c, [1, 4, 256, 8])      # needs the order

Hierarchical transformers put every stage's pixels so before a convolution or a decoder reads them, which our kernels do channels-last. Elementwise operators,
reductions, windows, resampling, joins and convolutions take any order, and views those that do not cross it; what else reads the copy keeps it. Requires: canonical
graph. Ensures: outputs keep their strides. Exact up to the order of sums.
"""

from __future__ import annotations

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.facts import Kind, kind
from ._rewrite import Editor, escapes, is_written, same_layout, tensor
from .layout import has_pixels, propagate, viewable_as

aten = torch.ops.aten
_INDIFFERENT = frozenset((Kind.POINTWISE, Kind.REDUCTION, Kind.WINDOW, Kind.INDEX))


def keep_pixels(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Let what takes any order of an image's or a volume's elements read what was copied; returns how many copies were read less."""
    edit = Editor(gm, ctx)
    for copy in list(gm.graph.nodes):
        if not _puts_channels_in_front(copy):
            continue
        source: fx.Node = copy.args[0]  # type: ignore[assignment]
        users = [u for u in copy.users if _takes_pixels(u, copy, source)]
        if not users or is_written(source) or not ctx.take():
            continue
        for user in users:
            user.replace_input_with(copy, source)
            user.meta["relaid"] = True
        edit.changed += 1
    if edit.changed:
        propagate(gm)
    return edit.finish()


def _puts_channels_in_front(node: fx.Node) -> bool:
    """Whether a node copies a channels-last image or volume into another order."""
    if node.op != "call_function" or node.target is not aten.clone.default:
        return False
    x, y = tensor(node.args[0]), tensor(node)
    if x is None or y is None or x.layout != torch.strided or x.dim() not in (4, 5) or same_layout(x, y):
        return False
    return x.dtype == y.dtype and has_pixels(x) and y.is_contiguous()


def _takes_pixels(user: fx.Node, copy: fx.Node, source: fx.Node) -> bool:
    if user.op != "call_function":
        return False
    if user.target is aten.convolution.default:
        return user.args[0] is copy
    if kind(user) is Kind.VIEW:
        return user.target in (aten.view.default, aten._unsafe_view.default) and viewable_as(source, user.args[1]) and not escapes(user)
    return kind(user) in _INDIFFERENT and isinstance(user.meta.get("val"), torch.Tensor)
