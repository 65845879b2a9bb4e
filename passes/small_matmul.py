"""Small matrix products as multiply-and-sum, so that they become generated kernels fused with their neighbours.

Before::

    %y = aten.linear(%x, %w, %b)                # %x [4, 16], %w [8, 16]

After::

    %u = aten.unsqueeze(%x, -2)                 # [4, 1, 16]
    %p = aten.mul.Tensor(%u, %w)                # [4, 8, 16], never in memory: its only reader is the sum
    %s = aten.sum.dim_IntList(%p, [-1])
    %y = aten.add.Tensor(%s, %b)

A launch of its own costs a microsecond before it multiplies anything; below ``macs`` multiply-adds a dot-product loop in the neighbours' kernel is done
by then. Above, folding the lanes of each sum takes longer than packed panels do.
Requires: canonical linears, known sizes, float32. Ensures: layouts. Exact up to re-association.
"""

from __future__ import annotations

import math

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ._rewrite import Editor, Refused

aten = torch.ops.aten


def small_matmul(gm: fx.GraphModule, ctx: PassContext, *, macs: int = 4096) -> int:
    """Rewrite linear, mm and bmm of at most ``macs`` multiply-adds; returns how many."""
    edit = Editor(gm, ctx)
    for node in list(gm.graph.nodes):
        if node.op != "call_function" or node.target not in _REWRITES or not _small(node, macs) or not ctx.take():
            continue
        try:
            with edit.at(node):
                new = _REWRITES[node.target](edit, node)
        except Refused:
            continue
        edit.replace(node, new)
    return edit.finish()


def _small(node: fx.Node, macs: int) -> bool:
    val = node.meta["val"]
    operands = [a.meta["val"] for a in node.all_input_nodes]
    if any(v.dtype != torch.float32 or v.device.type != "cpu" for v in (val, *operands)):
        return False
    sizes = (*val.shape, node.args[0].meta["val"].shape[-1])
    return all(isinstance(s, int) for s in sizes) and 0 < math.prod(sizes) <= macs


def _linear(edit: Editor, node: fx.Node) -> fx.Node:
    x, w, b = (*node.args, None)[:3]
    return _dot(edit, x, w, b)


def _mm(edit: Editor, node: fx.Node) -> fx.Node:
    x, w = node.args
    return _dot(edit, x, edit.call(aten.permute.default, w, [1, 0]), None)


def _bmm(edit: Editor, node: fx.Node) -> fx.Node:
    x, w = node.args
    wide = edit.call(aten.unsqueeze.default, edit.call(aten.permute.default, w, [0, 2, 1]), 1)
    return _dot(edit, x, wide, None)


def _dot(edit: Editor, x: object, w: object, b: object) -> fx.Node:
    """``sum(x[..., None, :] * w, -1) + b`` for ``w`` of rows to take the dot product with."""
    product = edit.call(aten.mul.Tensor, edit.call(aten.unsqueeze.default, x, -2), w)
    total = edit.call(aten.sum.dim_IntList, product, [-1])
    return total if b is None else edit.call(aten.add.Tensor, total, b)


_REWRITES = {aten.linear.default: _linear, aten.mm.default: _mm, aten.bmm.default: _bmm}
