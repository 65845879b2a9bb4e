"""Linear layers over the same input as one wider layer and a split.

Before::

    %q = aten.linear(%x, %wq, %bq);  %k = aten.linear(%x, %wk, %bk);  %v = aten.linear(%x, %wv, %bv)

After (the first two lines in the constant part)::

    %w = aten.cat([%wq, %wk, %wv]);  %b = aten.cat([%bq, %bk, %bv])
    %y = aten.linear(%x, %w, %b);  %s = aten.split_with_sizes(%y, [768, 768, 768], -1);  %q = getitem(%s, 0)  # and so on

Quantized weights (``burnish.dequantize``) stay so: their codes, scales, offsets and levels are concatenated, and the sparse parts beside them. They are merged where format, group, gain and dtypes agree.

One product of three times the width spares two calls and two readings of ``%x``, but the weights exist twice and the parts are strided. So only where
the cost model predicts a gain of at least ``gain`` of the products' time, for one row where their number is not known: those are models that generate token by
token, and longer inputs take no longer. Requires: canonical graph. Ensures: outputs keep their strides. Exact: every element is the same dot product.
"""

from __future__ import annotations

import math
import operator
from itertools import pairwise

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.cost import eager_seconds, node_bytes
from ..graphs.quantized import FORMATS
from ._rewrite import Editor, Refused
from .fold_batch_norm import Layer, layer
from .fold_constants import constant_nodes
from .layout import propagate
from .quantize._qdq import DEQUANTIZE, PUT_SPARSE, Parts, dense_of, parts_of

aten = torch.ops.aten


def merge_linears(gm: fx.GraphModule, ctx: PassContext, *, gain: float = 0.05) -> int:
    """Merge groups of linear layers that share their input; returns how many groups."""
    constant = constant_nodes(gm, ctx.static)
    edit = Editor(gm, ctx)
    groups: dict[tuple, list[Layer]] = {}
    for node in gm.graph.nodes:
        found = layer(node, constant) if node.target is aten.linear.default else None
        if found is not None and not any(u.op == "output" for u in node.users):
            dense, sparse = dense_of(found.weight)
            quantized = parts_of(dense)
            groups.setdefault((found.x, found.bias is None, quantized and (quantized.likeness, bool(sparse))), []).append(found)
    merged = 0
    for layers in groups.values():
        if len(layers) > 1 and _pays(layers, ctx, gain) and ctx.take():
            merged += _merge(edit, layers)
    if merged:
        propagate(gm)
        edit.changed += merged
    edit.finish()
    return merged


def _pays(layers: list[Layer], ctx: PassContext, gain: float) -> bool:
    """Whether the calls and input readings spared are worth it beside the products themselves."""
    facts, x = ctx.facts, layers[0].x.meta["val"]
    if all(isinstance(s, int) for s in x.shape):
        apart = sum(eager_seconds(at.node, facts) for at in layers)
        read = node_bytes(layers[0].x)
    else:
        apart = sum(facts.eager_call_s + _held(at.weight) / facts.bandwidth for at in layers)
        read = x.shape[-1] * x.element_size()
    spared = (len(layers) - 1) * (facts.eager_call_s + read / facts.bandwidth)
    wins = spared >= gain * apart
    names = ", ".join(at.node.name for at in layers)
    ctx.notes.append(f"merge-linears: {names}: predicted gain {100 * spared / apart:.0f} %{'' if wins else ', left apart'}")
    return wins


def _held(weight: fx.Node) -> float:
    """Bytes that are read of a layer's weight."""
    parts = parts_of(dense_of(weight)[0])
    return node_bytes(weight) if parts is None else math.prod(parts.shape) * FORMATS[parts.format].bits / 8 + node_bytes(parts.scales)


def _merge(edit: Editor, layers: list[Layer]) -> int:
    order = {n: i for i, n in enumerate(edit.graph.nodes)}
    first = min((at.node for at in layers), key=order.__getitem__)
    weights = [at.weight for at in layers]
    held = [dense_of(w) for w in weights]
    parts = [p for p in (parts_of(dense) for dense, _ in held) if p is not None]
    sparse = [beside for _, beside in held if parts and beside]
    biases = [at.bias for at in layers if at.bias is not None]
    read = [*(n for p in parts for n in p.tensors), *(n for beside in sparse for n in beside)] or weights
    if max(order[n] for n in (*read, *biases)) > order[first]:  # its weights are computed further down; moving them is not worth the trouble
        return 0
    try:
        with edit.at(first):
            weight = _quantized(edit, parts, sparse) if parts else edit.call(aten.cat.default, weights)
            bias = [edit.call(aten.cat.default, biases)] if biases else []
            wide = edit.call(aten.linear.default, layers[0].x, weight, *bias)
            split = edit.call(aten.split_with_sizes.default, wide, [at.out_channels for at in layers], -1)
            results = [edit.call(operator.getitem, split, i) for i in range(len(layers))]
    except Refused:
        return 0
    for at, result in zip(layers, results):
        # The old layout stays noted until ``propagate`` has carried the new one to everything behind it.
        result.meta["val"], result.meta["relaid"] = at.node.meta["val"], True
        at.node.replace_all_uses_with(result)
        edit.graph.erase_node(at.node)
    return 1


def _quantized(edit: Editor, parts: list[Parts], sparse: list[tuple[fx.Node, ...]]) -> fx.Node:
    """Quantized weights of one likeness as one."""

    def joined(name: str) -> fx.Node | None:
        return None if getattr(parts[0], name) is None else edit.call(aten.cat.default, [getattr(p, name) for p in parts])

    first = parts[0]
    codes, scales, offsets, levels = map(joined, ("codes", "scales", "offsets", "levels"))
    shape = [sum(p.shape[0] for p in parts), *first.shape[1:]]
    dense = edit.call(DEQUANTIZE, codes, scales, offsets, first.gain, levels, first.format, first.group, shape)
    if not sparse:
        return dense
    starts, count = [sparse[0][0]], 0
    for (_, _, before), (after, *_) in pairwise(sparse):
        count += before.meta["val"].shape[0]
        starts.append(edit.call(aten.add.Tensor, edit.call(aten.slice.Tensor, after, 0, 1), count))
    return edit.call(PUT_SPARSE, dense, *(edit.call(aten.cat.default, one) for one in (starts, [s[1] for s in sparse], [s[2] for s in sparse])))
