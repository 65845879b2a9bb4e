"""Weights of linear layers, convolutions and embeddings in low precision.

Before (``%w`` depends on weights alone)::

    %y = aten.linear(%x, %w, %b)

After ``quantize{weights=int4,group=64,activations=dynamic}``, the first four lines in the constant part::

    %q = burnish.quantize(%w, "int4", 64);  %c = getitem(%q, 0);  %s = getitem(%q, 1)
    %d = burnish.dequantize(%c, %s, None, None, None, "int4", 64, [768, 768])
    %r = burnish.round_rows(%x, 8, None)
    %y = aten.linear(%r, %d, %b)

Each number is rounded to the nearest level of its group. A weight that several layers read is quantized once; what else reads it reads it as it was. The options are
the fields of :class:`~.quant_spec.QuantSpec`. ``activations=dynamic`` concerns linear layers: a window of a convolution reads values of many rows. With ``steps=conv1~0.05``, what the layer conv1 reads becomes
``burnish.round_rows(%x, 8, %s)`` with ``%s = aten.full([1], 0.05)``.

Linear layers are ``linear``, ``mm``, ``addmm`` and ``matmul`` by a constant matrix; convolutions are of 1 to 3 dimensions, transposed ones aside, which
``transposed-conv`` turns into others. Left alone, with a note: layers that a spec skips, those of few weights, of weights that would not become smaller, and of another dtype than float32.
Requires: ``ctx.static``; behind ``fold-batch-norm``, or its scales stay operators of their own. Ensures: outputs keep their strides. Changes results: by half a step of each weight's group.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.quantized import quantize_fake
from ...runtime.errors import BurnishError
from .._rewrite import Editor, Refused, tensor
from ..fold_constants import constant_nodes
from ..layout import propagate, relay
from ._qdq import DEQUANTIZE, QUANTIZE, ROUND_FLOATS, ROUND_ROWS, aten, is_quantized, parts_of
from .lower_quantized import gathers
from .quant_spec import QuantSpec

# Where a call's weight stands, and what it multiplies.
LINEAR = {aten.linear.default: (1, 0)}
MATRIX = {aten.mm.default: (1, 0), aten.addmm.default: (2, 1), aten.matmul.default: (1, 0)}  # whose weight has its outputs in columns
CONVOLUTION = dict.fromkeys((aten.convolution.default, aten.conv1d.default, aten.conv2d.default, aten.conv3d.default, aten.conv1d.padding, aten.conv2d.padding, aten.conv3d.padding), (1, 0))
EMBEDDING = {aten.embedding.default: (0, 1)}
WEIGHTS = LINEAR | MATRIX | CONVOLUTION | EMBEDDING
_TRANSPOSES = (aten.permute.default, aten.t.default, aten.transpose.int, aten.numpy_T.default)


def quantize(
    gm: fx.GraphModule,
    ctx: PassContext,
    *,
    weights: str = "int8",
    group: int | None = None,
    activations: str | None = "none",
    convolutions: bool = True,
    embeddings: bool = False,
    skip: str = "",
    first: int = 0,
    last: int = 0,
    least: int = 4096,
    only: str = "",
    steps: str = "",
    method: str = "nearest",
    bits: int = 8,
    outliers: float = 0.0,
    times: str = "",
    additions: bool = False,
) -> int:
    """Rewrite the layers that the options (see :class:`QuantSpec`) speak of; returns how many."""
    spec = QuantSpec(weights, group, activations or "none", convolutions, embeddings, str(skip), first, last, least, str(only), str(steps), method, bits, outliers, str(times), additions)
    if spec.calibrated:
        raise BurnishError(f"the quantization {str(spec)!r} needs weights and inputs at hand, which a pass has not: burnish.compile and burnish.generator have them")
    return Quantizer(gm, ctx, spec).run()


@dataclass(frozen=True)
class Found:
    """A layer: its call, the weight as rows of outputs (``source``, not always what the call reads), and its names."""

    node: fx.Node
    source: fx.Node
    names: tuple[str, ...]

    @property
    def is_embedding(self) -> bool:
        return self.node.target in EMBEDDING


def layer_name(node: fx.Node) -> str:
    """The path of the module that a call was captured from, "" where none is known."""
    stack = list((node.meta.get("nn_module_stack") or {}).values())
    path = str(stack[-1][0]) if stack else ""
    return path.partition("].")[2] if path.startswith("L[") else path


class Quantizer:
    def __init__(self, gm: fx.GraphModule, ctx: PassContext, spec: QuantSpec) -> None:
        self.gm, self.ctx, self.spec = gm, ctx, spec
        self.edit = Editor(gm, ctx)
        self.constant = constant_nodes(gm, ctx.static)
        self.made: dict[fx.Node, fx.Node] = {}
        self.turned: dict[fx.Node, fx.Node] = {}
        self.rounded: dict[tuple[fx.Node, float | str | None], fx.Node] = {}
        self.alone: dict[str, list[str]] = {}
        self.count = 0

    def run(self) -> int:
        chosen = self.chosen()
        count = sum(self.rewrite(f) for f in chosen if self.ctx.take())
        self.finish(count)
        return count

    def chosen(self) -> list[Found]:
        """The layers to rewrite; notes which others there are, and why."""
        found = self.layers()
        ends = [f for f in found if not f.is_embedding]
        kept = {f.node for f in (*ends[: self.spec.first], *ends[max(len(ends) - self.spec.last, 0) :])}
        out, self.count = [], len(found)
        for f in found:
            if not self.spec.takes(*f.names):
                continue
            reason = "at an end of the model" if f.node in kept else self.reason(f)
            if reason is not None:
                self.alone.setdefault(reason, []).append(f.names[0])
            else:
                out.append(f)
        return out

    def finish(self, count: int) -> None:
        """Say what was done, and leave the graph in order."""
        self._tell(count, self.count)
        if any(n.meta.get("relaid") for n in self.gm.graph.nodes):
            propagate(self.gm)
        self.edit.finish()

    def layers(self) -> list[Found]:
        """All calls over constant weights that are not quantized yet."""
        return [f for f in map(self.layer, list(self.gm.graph.nodes)) if f is not None]

    def layer(self, node: fx.Node) -> Found | None:
        """The layer that a call is, where its weight is a constant matrix or window that is not quantized yet."""
        if node.op != "call_function" or node.target not in WEIGHTS or "val" not in node.meta:
            return None
        at, of = WEIGHTS[node.target]  # type: ignore[index]
        weight, x = (node.args[i] if len(node.args) > i else None for i in (at, of))
        if not isinstance(weight, fx.Node) or not isinstance(x, fx.Node) or weight not in self.constant or x in self.constant or is_quantized(weight):
            return None
        value = tensor(weight)
        if value is None or value.layout != torch.strided or value.dim() < 2 or not all(isinstance(s, int) and s > 0 for s in value.shape):
            return None
        if node.target in MATRIX and (value.dim() != 2 or weight is x):
            return None
        module, root = layer_name(node), _root(weight)
        return Found(node, weight, tuple(n for n in (module, root.name, node.name) if n))

    def reason(self, f: Found) -> str | None:
        """Why a layer is left alone, in a clause."""
        value, spec = f.source.meta["val"], self.spec
        if f.is_embedding and not spec.embeddings:
            return "an embedding"
        if f.node.target in CONVOLUTION and not spec.convolutions:
            return "a convolution"
        if spec.skips(*f.names):
            return "skipped"
        if value.dtype != torch.float32 or value.device.type != "cpu":
            return f"weights in {str(value.dtype).removeprefix('torch.')}"
        if f.node.target is aten.convolution.default and f.node.args[6]:
            return "a transposed convolution"
        if f.is_embedding and not gathers(spec.format):
            return f"no rows can be gathered of {spec.weights}"
        if value.numel() < spec.least:
            return f"fewer than {spec.least} weights"
        if held_bytes(by_rows(f, value), spec) >= value.numel() * value.element_size():
            return "no fewer bytes"
        return None

    def rewrite(self, f: Found) -> bool:
        node, edit = f.node, self.edit
        at, of = WEIGHTS[node.target]  # type: ignore[index]
        args: list[Any] = list(node.args)
        try:
            with edit.at(node):
                args[at] = self._weight(f)
                step = None if f.is_embedding else self.spec.step(*f.names)
                if step is not None or (self.spec.activations in ("dynamic", "fp8") and (node.target in LINEAR or node.target in MATRIX)):
                    args[of] = self._activation(args[of], step, self.in_floats(args[at]))
                new = edit.call(node.target, *args, **node.kwargs)  # type: ignore[arg-type]
        except Refused:
            return False
        if not edit.replace(node, new):  # the strides of a convolution's result come from its weight's, too
            relay(edit, node, new)
        return True

    def _weight(self, f: Found) -> fx.Node:
        """The quantized weight in the form in which the call reads it."""
        if f.node.target not in MATRIX:
            return self._dequantized(f.source)
        return self.edit.call(aten.permute.default, self._dequantized(self.rows(f)), [1, 0])

    def rows(self, f: Found) -> fx.Node:
        """The weight with outputs in rows."""
        if f.node.target not in MATRIX:
            return f.source
        # Rows are outputs: where the matrix is a transpose already, it is of them.
        if f.source.target in _TRANSPOSES:
            self.turned[f.source] = f.source.args[0]  # type: ignore[assignment]
        if f.source not in self.turned:
            with self.edit.at(behind(f.source)):
                self.turned[f.source] = self.edit.call(aten.permute.default, f.source, [1, 0])
        return self.turned[f.source]

    def _dequantized(self, source: fx.Node) -> fx.Node:
        if source in self.made:
            return self.made[source]
        form, cut, edit = self.spec.format, self.spec.cut, self.edit
        with edit.at(behind(source)):
            held = edit.call(QUANTIZE, source, form.name, cut)
            parts = [edit.call(operator.getitem, held, i) for i in range(len(held.meta["val"]))]
            codes, scales, *rest = parts
            offsets = rest.pop(0) if form.offsets else None
            gain = rest.pop(0) if form.gain else None
            shape = [int(s) for s in source.meta["val"].shape]
            self.made[source] = edit.call(DEQUANTIZE, codes, scales, offsets, gain, None, form.name, cut, shape)
        return self.made[source]

    def in_floats(self, weight: Any) -> bool:
        """Whether what is multiplied by a weight is rounded to floats: where asked for, or where a weight is of floats by a method's choice."""
        parts = parts_of(weight.args[0] if weight.target is aten.permute.default else weight)
        return self.spec.activations == "fp8" or (self.spec.method == "auto" and parts is not None and parts.format.startswith("fp8"))

    def _activation(self, x: fx.Node, step: float | None, floats: bool) -> fx.Node:
        """What layers over the same values read, rounded once for each step."""
        if x.target in (ROUND_ROWS, ROUND_FLOATS):
            return x
        if floats and step is None:
            if (x, "floats") not in self.rounded:
                with self.edit.at(behind(x)):
                    self.rounded[x, "floats"] = self.edit.call(ROUND_FLOATS, x, "fp8_e4m3")
            return self.rounded[x, "floats"]
        if (x, step) not in self.rounded:
            with self.edit.at(behind(x)):
                scale = None if step is None else self.edit.call(aten.full.default, [1], step, dtype=torch.float32)
                self.rounded[x, step] = self.edit.call(ROUND_ROWS, x, self.spec.bits, scale)
        return self.rounded[x, step]

    def _tell(self, count: int, layers: int) -> None:
        spec = self.spec
        cut = f"{f'groups of {spec.cut}' if spec.cut else 'whole rows'} to a scale"
        if spec.rounding == "squeeze":
            cut = "levels of each row" + (f", {spec.outliers:g} % of the elements beside them" if spec.outliers else "")
        how = "" if spec.method == "nearest" else f", by {spec.method}"
        self.ctx.notes.append(f"quantize: {count} of {layers} layers in {spec.weights}, {cut}{how}")
        self.ctx.notes += [f"quantize: left alone, {reason}: {', '.join(names)}" for reason, names in self.alone.items()]


def quantizable(gm: fx.GraphModule, ctx: PassContext, spec: QuantSpec) -> list[Found]:
    """The layers that the pass would rewrite, in the graph's order; those that it would leave alone, and those that ``spec`` is not about, are not among them."""
    look = Quantizer(gm, ctx, spec)
    return [f for f in look.layers() if spec.takes(*f.names) and look.reason(f) is None]


def is_convolution(found: Found) -> bool:
    """Whether a layer is one over windows."""
    return found.node.target in CONVOLUTION


def input_of(found: Found) -> fx.Node:
    """What a layer multiplies by its weight."""
    x = found.node.args[WEIGHTS[found.node.target][1]]  # type: ignore[index]
    assert isinstance(x, fx.Node)
    return x


def by_rows(found: Found, weight: torch.Tensor) -> torch.Tensor:
    """A layer's weight, as its call reads it, with outputs in rows."""
    return weight.t() if found.node.target in MATRIX else weight


def held_bytes(weight: torch.Tensor, spec: QuantSpec) -> int:
    """Bytes of a weight's parts."""
    return sum(p.numel() * p.element_size() for p in quantize_fake(weight, spec.weights, spec.cut))


def behind(node: fx.Node) -> fx.Node:
    """The first place at which a call may read ``node``."""
    place = node.next
    while place.op == "placeholder":
        place = place.next
    return place


def _root(node: fx.Node) -> fx.Node:
    """The weight that a constant is made from, the largest of its inputs at each step."""
    while node.all_input_nodes:
        node = max(node.all_input_nodes, key=lambda n: v.numel() if (v := tensor(n)) is not None else 0)
    return node
