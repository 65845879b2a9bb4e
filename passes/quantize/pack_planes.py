"""Linears of rows of few bits over weights of few bits on planes of bits, by AND and a count of bits.

Before, with ``%c`` and ``%s`` in the constant part of the graph::

    %r = burnish.round_rows(%x, 4, None)
    %d = burnish.dequantize(%c, %s, None, None, None, "int2", 64, [768, 768])
    %y = aten.linear(%r, %d, %b)

After, with ``%p`` in the constant part::

    %p = burnish.pack_planes(%c, %s, None, "int2", 64, 768)
    %y = burnish.plane_linear(%x, %p, %b, "int2", 64, 768, False, 4)

Both factors have at most 4 bits in evenly spaced levels, and groups are whole blocks of 32 steps (``graphs/bit_planes.py``). A product of p bits by q takes p * q planes, where
the kernels of ``pack-int8`` and ``pack-quantized`` take bytes apart and multiply them, so planes win where p * q is small, and few rows share what taking apart costs.
``planes=measured`` takes a layer where ``ctx.measure`` says that it is faster by more than NOISE; where sizes are not known, both of one row and of many. ``planes=always`` takes
all that there are planes of, ``planes=never`` none. Requires: canonical graph, ``ctx.static``; in front of those two passes. Ensures: layouts. Exact: the integers' sums
are, and float32 rounds what it scales.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ...graphs.bit_planes import in_planes
from ...graphs.context import PassContext
from ...graphs.fake import signature
from ...runtime.errors import BurnishError
from .._choice import told
from .._rewrite import Editor, Refused, fake_mode
from ..fold_constants import constant_nodes
from ..layout import propagate, relay
from ..pack_weights import NOISE, shortened
from ._qdq import DEQUANTIZE, ROUND_ROWS, Parts, aten, parts_of
from .pack_int8 import pack_int8, rounding_of
from .pack_quantized import pack_quantized

_OPS = torch.ops.burnish
PLANES, BYTES = "planes", "bytes"
CHOICES = ("measured", "always", "never")
# Rows that stand for a number that is not known: a language model's step, and its prefill.
ROWS = (1, 64)


@dataclass(frozen=True)
class _Layer:
    node: fx.Node
    rounded: fx.Node
    parts: Parts

    @property
    def bits(self) -> int:
        return self.rounded.args[1]  # type: ignore[return-value]

    @property
    def bias(self) -> fx.Node | None:
        return self.node.args[2] if len(self.node.args) > 2 else None  # type: ignore[return-value]


def pack_planes(gm: fx.GraphModule, ctx: PassContext, *, planes: str = "measured") -> int:
    """Rewrite linears of rounded rows over constant quantized weights; returns how many."""
    if planes not in CHOICES:
        raise BurnishError(f"planes={planes!r} of pack-planes is not {', '.join(CHOICES[:-1])} or {CHOICES[-1]}")
    if planes == "never" or not any(n.target is ROUND_ROWS for n in gm.graph.nodes) or (planes == "measured" and ctx.measure is None):
        return 0
    edit, constant, choose = Editor(gm, ctx), constant_nodes(gm, ctx.static), _Choice(ctx)
    for node in list(gm.graph.nodes):
        layer = _layer(node, constant)
        if layer is None or (planes == "measured" and not choose.wins(layer)) or not ctx.take():
            continue
        try:
            new = _rewrite(edit, layer)
        except Refused:
            continue
        relay(edit, node, new)
    if edit.changed:
        propagate(gm)
    ctx.notes += choose.notes
    return edit.finish()


def _layer(node: fx.Node, constant: set[fx.Node]) -> _Layer | None:
    if node.op != "call_function" or node.target is not aten.linear.default:
        return None
    weight: Any = node.args[1]
    rounded, parts = rounding_of(node.args[0], True), parts_of(weight)
    if rounded is None or parts is None or rounded in constant or weight not in constant or parts.levels is not None or parts.gain is not None or len(parts.shape) != 2:
        return None
    layer = _Layer(node, rounded, parts)
    source, bias = (None if n is None else n.meta["val"] for n in (rounded.args[0], layer.bias))  # type: ignore[union-attr]
    if rounded.args[2] is not None or not in_planes(parts.format, parts.group, parts.shape[1], layer.bits):
        return None
    if any(t is not None and (t.dtype != torch.float32 or t.device.type != "cpu") for t in (source, bias)) or (bias is not None and bias.stride() != (1,)):
        return None
    sizes = (*parts.shape, *source.shape)
    return layer if source.dim() and all(isinstance(s, int) for s in parts.shape) and not any(isinstance(s, int) and s == 0 for s in sizes) else None


def _rewrite(edit: Editor, layer: _Layer) -> fx.Node:
    parts, x = layer.parts, layer.rounded.args[0]
    with edit.at(layer.node):
        packed = edit.call(_OPS.pack_planes.default, parts.codes, parts.scales, parts.offsets, parts.format, parts.group, parts.shape[1])
        if layer.node.args[0] is not layer.rounded:
            x = edit.call(aten.reshape.default, x, list(layer.node.args[0].meta["val"].shape))  # type: ignore[union-attr]
        return edit.call(_OPS.plane_linear.default, x, packed, layer.bias, parts.format, parts.group, parts.shape[0], parts.offsets is not None, layer.bits)


class _Choice:
    """Whether planes are faster, once for each distinct layer."""

    def __init__(self, ctx: PassContext) -> None:
        self.ctx, self.notes = ctx, list[str]()
        self._known: dict[Any, bool] = {}

    def wins(self, layer: _Layer) -> bool:
        key = signature((layer.node.args[0], layer.bits, *layer.parts.__dict__.values(), layer.bias))
        if key not in self._known:
            shape = layer.node.args[0].meta["val"].shape  # type: ignore[union-attr]
            known = all(isinstance(s, int) for s in shape)
            inputs = [shortened(layer.node)] if known else [torch.empty(n, shape[-1]) for n in ROWS]
            self._known[key] = all(self._faster(layer, x) for x in inputs)
        return self._known[key]

    def _faster(self, layer: _Layer, x: torch.Tensor) -> bool:
        assert self.ctx.measure is not None
        claims = [_alone(layer, x) for _ in (PLANES, BYTES)]
        quiet = PassContext(facts=self.ctx.facts, static=claims[0][1])
        pack_planes(claims[0][0], quiet, planes="always")
        pack_int8(claims[1][0], quiet)
        pack_quantized(claims[1][0], quiet)
        for gm, _ in claims:
            gm.graph.eliminate_dead_code()
        seconds = self.ctx.measure([gm for gm, _ in claims], quiet.static, [1.0, 1 / NOISE])
        if seconds is None:
            return False
        times = dict(zip((PLANES, BYTES), seconds))
        best = PLANES if math.isfinite(times[PLANES]) and times[PLANES] < times[BYTES] / NOISE else BYTES
        self.notes.append(f"pack-planes: {layer.node.name}, {x.numel() // x.shape[-1]} rows: {told(times)}: {best}")
        return best == PLANES


def _alone(layer: _Layer, x: torch.Tensor) -> tuple[fx.GraphModule, frozenset[str]]:
    """One layer over an input as a graph of its own, and which of its placeholders are constant: all but ``x``."""
    graph, mode, parts = fx.Graph(), fake_mode(layer.node.graph), layer.parts

    def placeholder(name: str, value: torch.Tensor) -> fx.Node:
        made = graph.placeholder(name)
        with mode:
            made.meta["val"] = torch.empty_strided(value.shape, value.stride(), dtype=value.dtype)
        return made

    def call(target: Any, *args: Any) -> fx.Node:
        node = graph.call_function(target, args)
        with mode:
            node.meta["val"] = target(*fx.map_arg(args, lambda n: n.meta["val"]))
        return node

    given = {"x": x, **{n: a.meta["val"] for n, a in (("codes", parts.codes), ("scales", parts.scales), ("offsets", parts.offsets), ("bias", layer.bias)) if a is not None}}
    made = {name: placeholder(name, value) for name, value in given.items()}
    rounded = call(ROUND_ROWS, made["x"], layer.bits, None)
    weight = call(DEQUANTIZE, made["codes"], made["scales"], made.get("offsets"), None, None, parts.format, parts.group, list(parts.shape))
    graph.output((call(aten.linear.default, rounded, weight, made.get("bias")),)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph), frozenset(made) - {"x"}
