"""Linears and convolutions of rounded activations with weights in int8, on kernels that multiply integers.

Before, with ``%c`` and ``%s`` in the constant part of the graph, one scale a row::

    %r = burnish.round_rows(%x, 8, None)
    %d = burnish.dequantize(%c, %s, None, None, None, "int8", 0, [768, 768])
    %y = aten.linear(%r, %d, %b)

After, with ``%p`` and ``%v`` in the constant part::

    %p = burnish.int8_panels(%c, "int8", 1, [768, 768]);  %v = aten.view(%s, [768])
    %y = burnish.int8_linear(%x, %p, %v, None, %b, 8, 768)

Where all of the input has one step, ``%e``, which may come out of the graph, it is rounded to codes once for all that read it, element by element, so that what computes
it writes them in its place; a convolution of images (in 1-D, of images of one row) becomes ``burnish.int8_conv2d``::

    %i = aten.reciprocal(%e);  %q = aten.mul(%x, %i);  %t = aten.round(%q);  ...;  %c = aten._to_copy(%where, dtype=uint8)
    %y = burnish.int8_linear(%c, %p, %v, %e, %b, 8, 768)

Views between the rounding and a linear, and zeros that only the convolution's input is padded with, are no hindrance. Weights in another format whose levels are integers of
8 bits are taken too; convolutions in groups of few channels, and of each channel by itself, stay float32. Where ``ctx.measure`` is there, each distinct shape goes to the faster of these kernels and those over the weight and the rounded
input in float32. Requires: canonical graph, ``ctx.static``. Ensures: outputs keep their strides. Exact: the integers' sums are, and float32 rounds what it scales.
"""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.cost import elements
from ...graphs.facts import Kind, kind
from ...graphs.fake import signature
from ...graphs.int8 import DEEPEST, DEEPEST_WINDOW, codes_of, fits, numbers_of
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
    choose, codes = _Choice(ctx), _Codes(edit)
    copies: list[fx.Node] = []
    for node in list(gm.graph.nodes):
        layer = _layer(node, constant)
        if layer is None or choose.faster(layer) == FLOAT32 or not ctx.take():
            continue
        try:
            copies += _rewrite(edit, codes, layer)
        except Refused:
            continue
    if edit.changed:
        codes.read()
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
    source, bias = (None if n is None else n.meta["val"] for n in (rounded.args[0], layer.bias))  # type: ignore[union-attr]
    if not _on_cpu(source, bias) or rounded.args[1] > 8 or (layer.scale is not None and not _by_one_step(rounded)):  # type: ignore[operator]
        return None
    if bias is not None and bias.stride() != (1,):
        return None
    shape: Any = weight.meta["val"].shape
    if any(isinstance(s, int) and s == 0 for t in (source, node.meta["val"]) for s in t.shape):
        return None
    depth = math.prod(shape[1:])
    if linear:
        return layer if len(shape) == 2 and 0 < depth <= DEEPEST and source.dim() >= 1 else None
    groups: Any = node.args[8]
    few = groups > 1 and shape[1] <= MOST_GROUPED
    return layer if layer.scale is not None and not node.args[6] and source.dim() in (3, 4) and not few and 0 < depth <= DEEPEST_WINDOW else None


def _on_cpu(*tensors: torch.Tensor | None) -> bool:
    return all(t is None or (t.dtype == torch.float32 and t.device.type == "cpu") for t in tensors)


def _by_one_step(rounded: fx.Node) -> bool:
    """Whether a ``round_rows`` is one to codes of a byte, all by the same step."""
    given: Any = rounded.args
    if given[2] is None:
        return False
    source, scale = given[0].meta["val"], given[2].meta["val"]
    return bool(given[1] <= 8 and _on_cpu(source, scale) and scale.dim() <= 1 and all(isinstance(s, int) and s == 1 for s in scale.shape))


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


class _Codes:
    """What is rounded by one step, as codes, once for all that read it."""

    def __init__(self, edit: Editor) -> None:
        self._edit, self._expander = edit, Expander(edit)
        self._made: dict[fx.Node, fx.Node] = {}

    def of(self, rounded: fx.Node) -> fx.Node:
        """Raises Refused where its expansion is not to be had."""
        if rounded not in self._made:
            expansion = self._expander.expand(rounded, codes_of)
            if expansion is None:
                raise Refused("the rounding has no expansion")
            self._made[rounded] = expansion[1]
        return self._made[rounded]

    def read(self) -> None:
        """Let all else that reads what is rounded read its codes as well, each by itself: they are in memory, and the numbers need not be. So does what goes on,
        element by element, from numbers that are only rounded."""
        for node in list(self._edit.graph.nodes):
            if node.target is _ROUND_ROWS and _by_one_step(node) and len(node.args[0].users) == 1 and all(kind(u) is Kind.POINTWISE for u in node.users):
                with suppress(Refused):
                    self.of(node)
        for rounded, codes in self._made.items():
            for user in list(rounded.users):
                with self._edit.at(user):
                    stand_in = self._edit.graph.call_function(numbers_of, (codes, rounded.args[2]))
                    stand_in.meta["val"] = rounded.meta["val"]
                expansion = self._expander.expand(stand_in, numbers_of)
                if expansion is not None:
                    user.replace_input_with(rounded, expansion[1])
                self._edit.graph.erase_node(stand_in)
            if not rounded.users:
                self._edit.graph.erase_node(rounded)


def _rewrite(edit: Editor, codes_by: _Codes, layer: _Layer) -> list[fx.Node]:
    """Replace one layer; returns the channels-last copies put in front of it."""
    node, rounded, bits = layer.node, layer.rounded, layer.rounded.args[1]
    x: Any = rounded.args[0] if layer.scale is None else codes_by.of(rounded)
    given: Any = layer.weight.args
    codes, scales, *_, format, _, shape = given
    groups: Any = 1 if layer.linear else node.args[8]
    columns = shape[0]
    with edit.at(node):
        panels = edit.call(_OPS.int8_panels.default, codes, format, groups, list(shape))
        by_column = edit.call(aten.view.default, scales, [columns])
        if by_column.meta["val"].dtype != torch.float32:
            by_column = edit.call(aten._to_copy.default, by_column, dtype=torch.float32)
        if layer.linear:
            if node.args[0] is not rounded:
                x = edit.call(aten.reshape.default, x, list(node.args[0].meta["val"].shape))  # type: ignore[union-attr]
            relay(edit, node, edit.call(_OPS.int8_linear.default, x, panels, by_column, layer.scale, layer.bias, bits, columns))
            return []
    return _convolution(edit, layer, x, (panels, by_column, layer.scale, layer.bias, columns), list(shape[2:]), groups)


def _convolution(edit: Editor, layer: _Layer, x: fx.Node, rest: tuple, kernel: list[int], groups: int) -> list[fx.Node]:
    node: Any = layer.node
    given: fx.Node = node.args[0]
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
    return _fused(gm, ctx)


def _in_floats(gm: fx.GraphModule, ctx: PassContext) -> fx.GraphModule:
    """The layer as it is computed where this pass leaves it: rounded by a kernel, weights in panels of float32."""
    edit = Editor(gm, ctx)
    (rounded,) = (n for n in gm.graph.nodes if n.target is _ROUND_ROWS)
    expansion = Expander(edit).expand(rounded, round_rows)
    if expansion is not None:
        edit.replace(rounded, expansion[1])
    edit.finish()
    pack_weights(gm, ctx)
    return _fused(gm, ctx)


def _fused(gm: fx.GraphModule, ctx: PassContext) -> fx.GraphModule:
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
