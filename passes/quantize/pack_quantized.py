"""Linear layers whose weights are quantized on our kernels, which read the codes.

Before::

    %d = burnish.dequantize(%codes, %scales, None, None, None, "int4", 64, [576, 1536])
    %y = aten.linear(%x, %d, %b)

After, with ``%p`` in the constant part of the graph::

    %p = burnish.pack_quantized(%codes, %scales, None, None, None, "int4", 64, 1536)
    %y = burnish.quantized_linear(%x, %p, %b, "int4", 64, 576, torch.float32, False, False)

Outliers of a weight whose rows have levels of their own, ``%w = burnish.put_sparse(%d, %starts, %at, %values)``, are packed with it, and the last argument says how many.

Where ``%x`` is ``burnish.round_rows`` of something, by steps of the rows' own, and levels are integers, that is rounded by the kernel, which multiplies integers.

Codes are fewer bytes than float32 numbers, and reading the weights is what a layer over few rows takes its time for; over many rows, arithmetic is. Where ``ctx.measure`` is
there, each distinct shape is measured against float32 panels (or bfloat16 ones, with ``ctx.precision`` "bf16"), and where those are faster the
layer is left to ``pack-weights`` with a weight dequantized in the constant part. Sizes that are not known are those of a model that generates token by token: they take the codes.

Requires: canonical graph, ``ctx.static``. Ensures: layouts. Exact up to re-association.
"""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.fake import signature
from ...graphs.match import arguments
from ...graphs.quantized_cpu import layout, packable
from .._choice import told
from .._rewrite import Editor, Refused
from ..fold_constants import constant_nodes
from ..layout import propagate, relay
from ..pack_weights import BF16, NOISE, PANELS
from ._qdq import dense_of
from .pack_int8 import rounding_of

_OPS = torch.ops.burnish
aten = torch.ops.aten
_LINEAR, _DEQUANTIZE = aten.linear.default, _OPS.dequantize.default
CODES = "codes"
_PANELS = {PANELS: _OPS.pack_panels.default, BF16: _OPS.pack_bf16_panels.default}


def pack_quantized(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite linears over constant quantized weights; returns how many."""
    if not any(n.target is _DEQUANTIZE for n in gm.graph.nodes):
        return 0
    edit, constant, choose = Editor(gm, ctx), constant_nodes(gm, ctx.static), _Choice(ctx)
    for node in list(gm.graph.nodes):
        if not _eligible(node, constant) or choose.fastest(node) != CODES or not ctx.take():
            continue
        try:
            new = _rewrite(edit, node, CODES)
        except Refused:
            continue
        relay(edit, node, new)
    if edit.changed:
        propagate(gm)
    ctx.notes += choose.notes
    return edit.finish()


def _eligible(node: fx.Node, constant: set[fx.Node]) -> bool:
    if node.op != "call_function" or node.target is not _LINEAR:
        return False
    x, weight, bias = _operands(node)
    weight, sparse = dense_of(weight)
    # The weight itself may be one that is not worth storing.
    if not isinstance(x, fx.Node) or x in constant or not isinstance(weight, fx.Node) or weight.target is not _DEQUANTIZE or not constant.issuperset((*weight.all_input_nodes, *sparse)):
        return False
    given, shape = arguments(weight), weight.meta["val"].shape
    scale, offsets, levels = given["scales"].meta["val"].dtype, given["offsets"], given["levels"]
    vals = [x.meta["val"], *([] if bias is None else [bias.meta["val"]])]
    if len(shape) != 2 or any(t.dtype != torch.float32 or t.device.type != "cpu" or t.layout != torch.strided for t in vals):
        return False
    if not packable(given["format"], scale, levels is not None, bool(sparse)) or (offsets is not None and offsets.meta["val"].dtype != scale):
        return False
    if bias is not None and (any(not isinstance(s, int) for s in vals[1].shape) or vals[1].stride() != (1,)):
        return False
    sizes = (*shape, *vals[0].shape)
    return vals[0].dim() >= 1 and all(isinstance(s, int) for s in shape) and not any(isinstance(s, int) and s == 0 for s in sizes)


def _operands(node: fx.Node) -> tuple[Any, Any, Any]:
    """Input, weight and bias."""
    x, weight, bias = (*node.args, None)[:3]
    return x, weight, bias


def _rewrite(edit: Editor, node: fx.Node, how: str) -> fx.Node:
    """The result of a linear over a quantized weight, by CODES, or by the dequantized weight in PANELS or BF16."""
    x, weight, bias = _operands(node)
    dense, sparse = dense_of(weight)
    codes, scales, offsets, gain, levels, format, group, (columns, depth) = arguments(dense).values()
    with edit.at(node):
        if how != CODES:
            return edit.call(_OPS.packed_linear.default, x, edit.call(_PANELS[how], weight, 1), bias, columns)
        packed = edit.call(_OPS.pack_quantized.default, codes, scales, offsets, gain, levels, format, group, depth, *sparse)
        rounded = _rounding(node)
        rest: list[Any] = [0, sparse[2].meta["val"].shape[0]] if sparse else []
        if rounded is not None:
            rest[:1] = [rounded.args[1]]
            x = rounded.args[0] if x is rounded else edit.call(aten.reshape.default, rounded.args[0], list(x.meta["val"].shape))
        return edit.call(
            _OPS.quantized_linear.default, x, packed, bias, format, group, columns, scales.meta["val"].dtype, offsets is not None, levels is not None, *rest
        )  # fmt: skip


def _rounding(node: fx.Node) -> fx.Node | None:
    """The rounding of a linear's input that the kernel can do itself, to at most 8 bits by steps of the rows' own."""
    x, weight, _ = _operands(node)
    _codes, scales, offsets, _, levels, format, group, (columns, depth) = arguments(dense_of(weight)[0]).values()
    rounded = rounding_of(x, True)
    if rounded is None or rounded.args[1] > 8 or rounded.args[2] is not None or rounded.args[0].meta["val"].dtype != torch.float32:  # type: ignore[operator,union-attr]
        return None
    at = layout(format, group, columns, depth, scales.meta["val"].dtype, offsets is not None, levels is not None)
    return rounded if at.in_integers else None


class _Choice:
    """CODES or panels, once for each distinct layer."""

    def __init__(self, ctx: PassContext) -> None:
        self.ctx, self.notes = ctx, list[str]()
        self.panels = BF16 if ctx.precision == "bf16" else PANELS
        self._known: dict[Any, str] = {}

    def fastest(self, node: fx.Node) -> str:
        weight, _ = dense_of(node.args[1])
        if self.ctx.measure is None or _rounding(node) is not None:
            return CODES
        key = signature([node.args[0], *arguments(weight).values(), *node.args[2:]])
        if key not in self._known:
            self._known[key] = self._measured(node)
        return self._known[key]

    def _measured(self, node: fx.Node) -> str:
        assert self.ctx.measure is not None
        claims = [alone(node) for _ in range(2)]
        quiet = PassContext(facts=self.ctx.facts, static=claims[0][1])
        for (gm, _), how in zip(claims, (CODES, self.panels)):
            edit = Editor(gm, quiet)
            linear = next(n for n in gm.graph.nodes if n.target is _LINEAR)
            linear.replace_all_uses_with(_rewrite(edit, linear, how))
            edit.graph.erase_node(linear)
            edit.changed += 1
            edit.finish()
        seconds = self.ctx.measure([gm for gm, _ in claims], quiet.static, [1 / NOISE, 1.0])
        if seconds is None:
            return CODES
        times = dict(zip((CODES, self.panels), seconds))
        best = CODES if times[CODES] / NOISE <= times[self.panels] or not math.isfinite(times[self.panels]) else self.panels
        self.notes.append(f"pack-quantized: {node.name}: {told(times)}: {best}")
        return best


def alone(node: fx.Node) -> tuple[fx.GraphModule, frozenset[str]]:
    """One linear over a quantized weight as a graph of its own, and which of its placeholders are constant: all but ``x``. Outliers, which numbers that are made up
    would not stand for, are left out: they are few."""
    graph = fx.Graph()
    made: dict[fx.Node, fx.Node] = {}
    weight, _ = dense_of(node.args[1])

    def placeholder(a: fx.Node, name: str) -> None:
        if a not in made:
            made[a] = graph.placeholder(name)
            made[a].meta["val"] = a.meta["val"]

    x: Any = node.args[0]
    placeholder(x, "x")
    for i, a in enumerate((*weight.all_input_nodes, *node.all_input_nodes[2:])):
        placeholder(a, f"w{i}")
    for call in (weight, node):
        made[call] = graph.call_function(call.target, *fx.map_arg((call.args, call.kwargs), made.__getitem__))  # type: ignore[arg-type]
        made[call].meta["val"] = call.meta["val"]
        made.setdefault(node.args[1], made[call])  # type: ignore[arg-type]
    graph.output((made[node],)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph), frozenset(str(n.target) for n in made.values() if n.op == "placeholder") - {"x"}
