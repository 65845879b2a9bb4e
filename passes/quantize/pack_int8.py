"""Linears and convolutions of rounded activations with weights in int8, on kernels that multiply integers.

Before, with ``%c`` and ``%s`` in the constant part of the graph, one scale a row::

    %r = burnish.round_rows(%x, 8, None)
    %d = burnish.dequantize(%c, %s, None, None, None, "int8", 0, [768, 768])
    %y = aten.linear(%r, %d, %b)

After, with ``%p`` and ``%v`` in the constant part::

    %p = burnish.int8_panels(%c, "int8", 1, [768, 768]);  %v = aten.view(%s, [768])
    %y = burnish.int8_linear(%x, %p, %v, None, %b, 8, 768)

A convolution of images (in 1-D, of images of one row) becomes ``burnish.int8_conv2d`` where all of its input has one step, which may come out of the graph. Views between the
rounding and a linear, and zeros that only the convolution's input is padded with, are no hindrance. Weights in another format whose levels are integers of
8 bits are taken too; convolutions in groups of few channels, and of each channel by itself, stay float32. Each operator rounds its input once by itself, also
where others round the same. Where ``ctx.measure`` is there, each distinct shape goes to the faster of these kernels and those over the weight and the rounded
input in float32. Requires: canonical graph, ``ctx.static``. Ensures: outputs keep their strides. Exact: the integers' sums are, and float32 rounds what it scales.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.cost import elements
from ...graphs.fake import signature
from ...graphs.int8 import DEEPEST, DEEPEST_WINDOW, fits
from ...graphs.operators import MOST_GROUPED
from ...graphs.quantized import groups_of, round_rows
from .._choice import told
from .._record import Expander
from .._rewrite import Editor, Refused, fake_mode
from ..fold_constants import constant_nodes
from ..fusion.group import group
from ..fusion.outline import outline
from ..layout import channels_last, drop_needless, propagate, read_copy, relay
from ..pack_weights import pack_weights, padded, per_dimension, shortened

aten, _OPS = torch.ops.aten, torch.ops.burnish
_DEQUANTIZE, _ROUND_ROWS = _OPS.dequantize.default, _OPS.round_rows.default
_VIEWS = (aten.view.default, aten._unsafe_view.default, aten.reshape.default)
INT8, FLOAT32 = "int8", "float32"
# Below this many multiply-adds a call's price decides, and it is about the same.
_SMALL_MACS = 1 << 18


@dataclass(frozen=True)
class _Layer:
    """A linear or convolution in int8: what is rounded, and how, and the parts of the weight."""

    node: fx.Node
    rounded: fx.Node
    weight: fx.Node

    @property
    def scale(self) -> fx.Node | None:
        return self.rounded.args[2]  # type: ignore[return-value]

    @property
    def bias(self) -> fx.Node | None:
        return self.node.args[2] if len(self.node.args) > 2 else None  # type: ignore[return-value]

    @property
    def linear(self) -> bool:
        return self.node.target is aten.linear.default


def pack_int8(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite linears and convolutions of rounded activations with weights in int8; returns how many."""
    if not any(n.target is _ROUND_ROWS for n in gm.graph.nodes):
        return 0
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    choose = _Choice(ctx)
    copies: list[fx.Node] = []
    for node in list(gm.graph.nodes):
        layer = _layer(node, constant)
        if layer is None or choose.faster(layer) == FLOAT32 or not ctx.take():
            continue
        try:
            copies += _rewrite(edit, layer)
        except Refused:
            continue
    if edit.changed:
        propagate(gm)
        drop_needless(gm, copies, dense=False)
    return edit.finish()


def _layer(node: fx.Node, constant: set[fx.Node]) -> _Layer | None:
    if node.op != "call_function" or node.target not in (aten.linear.default, aten.convolution.default):
        return None
    weight, linear = node.args[1], node.target is aten.linear.default
    rounded = rounding_of(node.args[0], linear)
    if rounded is None or rounded in constant or not isinstance(weight, fx.Node) or weight not in constant or not _in_int8(weight):
        return None
    layer = _Layer(node, rounded, weight)
    source, scale, bias = (None if n is None else n.meta["val"] for n in (rounded.args[0], layer.scale, layer.bias))  # type: ignore[union-attr]
    if any(t is not None and (t.dtype != torch.float32 or t.device.type != "cpu") for t in (source, scale, bias)) or rounded.args[1] > 8:  # type: ignore[operator]
        return None
    if (bias is not None and bias.stride() != (1,)) or (scale is not None and (scale.dim() > 1 or not _is_one(scale))):
        return None
    shape: Any = weight.meta["val"].shape
    if any(isinstance(s, int) and s == 0 for t in (source, node.meta["val"]) for s in t.shape):
        return None
    depth = math.prod(shape[1:])
    if linear:
        return layer if len(shape) == 2 and 0 < depth <= DEEPEST and source.dim() >= 1 else None
    groups: Any = node.args[8]
    few = groups > 1 and shape[1] <= MOST_GROUPED
    return layer if scale is not None and not node.args[6] and source.dim() in (3, 4) and not few and 0 < depth <= DEEPEST_WINDOW else None


def _is_one(t: torch.Tensor) -> bool:
    return all(isinstance(s, int) and s == 1 for s in t.shape)


def rounding_of(x: Any, linear: bool) -> fx.Node | None:
    """The ``round_rows`` of a layer's input, in front of views that keep its rows, or of padding by zeros."""
    while isinstance(x, fx.Node) and linear and x.target in _VIEWS:
        source: Any = x.args[0]
        if not isinstance(source, fx.Node) or source.meta["val"].shape[-1:] != x.meta["val"].shape[-1:]:
            return None
        x = source
    if isinstance(x, fx.Node) and not linear:
        x = padded(x, [])[0]
    return x if isinstance(x, fx.Node) and x.target is _ROUND_ROWS else None


def _in_int8(weight: fx.Node) -> bool:
    if weight.target is not _DEQUANTIZE:
        return False
    given: Any = weight.args
    _, _, offsets, gain, levels, format, size, shape = given
    whole = all(isinstance(s, int) and s > 0 for s in shape) and groups_of(math.prod(shape[1:]), size) == 1
    return bool(whole and offsets is gain is levels is None and fits(format))


def _rewrite(edit: Editor, layer: _Layer) -> list[fx.Node]:
    """Replace one layer; returns the channels-last copies put in front of it."""
    node, rounded, bits = layer.node, layer.rounded, layer.rounded.args[1]
    given: Any = layer.weight.args
    codes, scales, *_, format, _, shape = given
    groups: Any = 1 if layer.linear else node.args[8]
    columns = shape[0]
    with edit.at(node):
        panels = edit.call(_OPS.int8_panels.default, codes, format, groups, list(shape))
        by_column = edit.call(aten.view.default, scales, [columns])
        if by_column.meta["val"].dtype != torch.float32:
            by_column = edit.call(aten._to_copy.default, by_column, dtype=torch.float32)
        rest = (panels, by_column, layer.scale, layer.bias, bits, columns)
        if layer.linear:
            x: Any = rounded.args[0]
            if node.args[0] is not rounded:
                x = edit.call(aten.reshape.default, x, list(node.args[0].meta["val"].shape))  # type: ignore[union-attr]
            relay(edit, node, edit.call(_OPS.int8_linear.default, x, *rest))
            return []
    return _convolution(edit, layer, rest, list(shape[2:]), groups)


def _convolution(edit: Editor, layer: _Layer, rest: tuple, kernel: list[int], groups: int) -> list[fx.Node]:
    node: Any = layer.node
    given: fx.Node = node.args[0]
    x: Any = layer.rounded.args[0]
    flat = given.meta["val"].dim() == 3
    kernel, stride, padding, dilation = (per_dimension(v, given, unit) for v, unit in ((kernel, 1), (node.args[3], 1), (node.args[4], 0), (node.args[5], 1)))
    if given is not layer.rounded:
        padding = padded(given, padding)[1]
    with edit.at(node):
        image = edit.call(aten.unsqueeze.default, x, 2) if flat else x
        copy = channels_last(edit.graph, image)
        new = edit.call(_OPS.int8_conv2d.default, copy, *rest, kernel, stride, padding, dilation, groups)
        if flat:
            new = edit.call(aten.squeeze.dim, new, 2)
    relay(edit, node, new)
    read_copy(copy)
    return [copy]


class _Choice:
    """The faster of INT8 and FLOAT32, once for each distinct operator and layout."""

    def __init__(self, ctx: PassContext) -> None:
        self.ctx = ctx
        self._known: dict[Any, str] = {}

    def faster(self, layer: _Layer) -> str:
        depth = math.prod(layer.weight.meta["val"].shape[1:])
        if self.ctx.measure is None or elements(layer.node.meta["val"]) * depth < _SMALL_MACS:
            return INT8
        key = (layer.node.target, signature(layer.node.args), layer.rounded.args[1], layer.scale is None, signature(layer.weight.args))
        if key not in self._known:
            self._known[key] = self._measured(layer)
        return self._known[key]

    def _measured(self, layer: _Layer) -> str:
        assert self.ctx.measure is not None
        static = frozenset(("codes", "scales", "bias"))
        quiet = PassContext(facts=self.ctx.facts, static=static)
        seconds = self.ctx.measure([_in_integers(_alone(layer), quiet), _in_floats(_alone(layer), quiet)], static)
        if seconds is None:  # sizes are symbolic
            return INT8
        times = dict(zip((INT8, FLOAT32), seconds))
        best = min(times, key=times.__getitem__)
        self.ctx.notes.append(f"pack-int8: {layer.node.name}: {told(times)}: {best}")
        return best


def _in_integers(gm: fx.GraphModule, ctx: PassContext) -> fx.GraphModule:
    pack_int8(gm, ctx)
    return gm


def _in_floats(gm: fx.GraphModule, ctx: PassContext) -> fx.GraphModule:
    """The layer as it is computed where this pass leaves it: rounding in a kernel of its own, weights in panels of float32."""
    edit = Editor(gm, ctx)
    (rounded,) = (n for n in gm.graph.nodes if n.target is _ROUND_ROWS)
    Expander(edit).expand(rounded, round_rows)
    edit.finish()
    pack_weights(gm, ctx)
    group(gm, ctx)
    outline(gm, ctx)
    return gm


def _alone(layer: _Layer) -> fx.GraphModule:
    """One layer as a graph of its own over ``x``, ``codes``, ``scales``, ``scale`` and ``bias``; an image comes channels-last, and large work shortened."""
    graph, mode = fx.Graph(), fake_mode(layer.node.graph)
    parts: Any = layer.weight.args
    made: dict[str, Any] = {}
    for name, a in {"x": layer.node.args[0], "codes": parts[0], "scales": parts[1], "scale": layer.scale, "bias": layer.bias}.items():
        made[name] = None
        if isinstance(a, fx.Node):
            val = a.meta["val"]
            made[name] = graph.placeholder(name)
            with mode:
                made[name].meta["val"] = shortened(layer.node) if name == "x" else torch.empty_strided(val.shape, val.stride(), dtype=val.dtype)

    def call(target: Any, *args: Any) -> fx.Node:
        node = graph.call_function(target, args)
        with mode:
            node.meta["val"] = target(*fx.map_arg(args, lambda n: n.meta["val"]))
        return node

    rounded = call(_ROUND_ROWS, made["x"], layer.rounded.args[1], made["scale"])
    weight = call(_DEQUANTIZE, made["codes"], made["scales"], *parts[2:])
    out = call(layer.node.target, rounded, weight, made["bias"], *layer.node.args[3:])
    graph.output((out,)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph)
