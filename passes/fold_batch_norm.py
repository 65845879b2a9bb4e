"""Fold constant per-channel scales and shifts into the convolution or linear layer next to them.

Before (``%s`` and ``%t`` of shape ``[64, 1, 1]`` depend on weights alone; a decomposed batch norm looks like this)::

    %c = aten.convolution(%x, %w, None, ...);  %m = aten.mul.Tensor(%c, %s);  %y = aten.add.Tensor(%m, %t)

After, all but the last line in the constant part::

    %k = aten.view(%s, [64, 1, 1, 1]);  %w2 = aten.mul.Tensor(%w, %k);  %b2 = aten.view(%t, [64])
    %y = aten.convolution(%x, %w2, %b2, ...)

Also a scale or shift in front: into a linear layer or a convolution without padding. Each step changes a value by a rounding or two of its own
magnitude, as the order of eager's own sums does, so float32 stays within re-association; lower precisions round per operator and are left
alone, as are quantized weights, by which nothing could be multiplied and stay in its codes. Requires: decomposed, canonical graph; the layer has no other user. Ensures: layouts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ._rewrite import Editor, Refused, same_sizes, tensor
from .fold_constants import constant_nodes
from .quantize._qdq import is_quantized

aten = torch.ops.aten

_CONV, _LINEAR = aten.convolution.default, aten.linear.default
_MUL, _ADD, _SUB = aten.mul.Tensor, aten.add.Tensor, aten.sub.Tensor
_PRECISE = (torch.float32, torch.float64)


@dataclass(frozen=True)
class Layer:
    """A convolution or linear layer with constant weight and bias."""

    node: fx.Node
    x: fx.Node
    weight: fx.Node
    bias: fx.Node | None

    @property
    def is_conv(self) -> bool:
        return self.node.target is _CONV

    @property
    def out_channels(self) -> int:
        return int(self.node.meta["val"].shape[1 if self.is_conv else -1])

    @property
    def in_channels(self) -> int:
        return int(self.x.meta["val"].shape[1 if self.is_conv else -1])


def fold_batch_norm(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Fold until nothing is left to; returns the number of scales and shifts folded."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    work = list(gm.graph.nodes)
    while work:
        node = work.pop(0)
        if node._erased or ctx.limit == 0:
            continue
        made = _fold_behind(edit, node, constant) or _fold_ahead(edit, node, constant)
        if made is not None:
            ctx.take()
            work = [made, *made.users, *work]
    return edit.finish()


def layer(node: Any, constant: set[fx.Node]) -> Layer | None:
    """The node as a layer whose parameters may be rewritten."""
    if not isinstance(node, fx.Node) or node.op != "call_function" or node.target not in (_CONV, _LINEAR) or node.kwargs:
        return None
    x, weight, bias = (*node.args, None)[:3]
    if weight not in constant or (bias is not None and bias not in constant) or node in constant:
        return None
    if node.target is _CONV and node.args[6]:  # transposed
        return None
    val, w = tensor(node), tensor(weight)
    plain = val is not None and w is not None and val.dtype == w.dtype and val.dtype in _PRECISE and w.dim() >= 2
    return Layer(node, x, weight, bias) if plain else None  # type: ignore[arg-type]


def _affine(node: fx.Node, constant: set[fx.Node]) -> tuple[fx.Node, Any] | None:
    """``(value, operand)`` of a multiplication or addition of a value with a constant operand or number."""
    if node.op != "call_function" or node.target not in (_MUL, _ADD, _SUB) or node.kwargs or node in constant:
        return None
    a, b = node.args[:2]
    if isinstance(a, fx.Node) and (b in constant or _is_number(b)):
        return a, b
    if node.target is not _SUB and isinstance(b, fx.Node) and a in constant:
        return b, a
    return None


def _is_number(b: Any) -> bool:
    return isinstance(b, (int, float)) and not isinstance(b, bool)


def _fold_behind(edit: Editor, node: fx.Node, constant: set[fx.Node]) -> fx.Node | None:
    """``layer(x) * s`` or ``layer(x) + t`` as one layer."""
    found = _affine(node, constant)
    at = layer(found[0], constant) if found else None
    if found is None or at is None or len(at.node.users) != 1 or not _same_shape(node, at.node):
        return None
    if node.target is _MUL and is_quantized(at.weight):
        return None
    operand = found[1]
    channels = at.out_channels
    with edit.at(node):
        try:
            vector = _vector(edit, operand, channels, tensor(node), 1 if at.is_conv else -1)
            weight, bias = at.weight, at.bias
            if node.target is _MUL:
                weight = edit.call(_MUL, weight, _columns(edit, vector, weight))
                bias = None if bias is None else edit.call(_MUL, bias, vector)
            elif isinstance(vector, fx.Node) or bias is not None:
                bias = _shift(edit, bias, vector, channels, node.target)
            else:
                return None
            new = _rebuild(edit, at, at.x, weight, bias)
        except Refused:
            return None
    return _finish(edit, node, new, at.node, constant)


def _fold_ahead(edit: Editor, node: fx.Node, constant: set[fx.Node]) -> fx.Node | None:
    """``layer(x * s)`` or ``layer(x + t)`` as one layer; a shift must not meet padding."""
    at = layer(node, constant)
    found = _affine(at.x, constant) if at else None
    if at is None or found is None or len(at.x.users) != 1 or not _same_shape(at.x, found[0]):
        return None
    if at.x.target is _MUL and is_quantized(at.weight):
        return None
    padded = at.is_conv and any(p != 0 for p in at.node.args[4])  # type: ignore[union-attr]
    if (at.is_conv and at.node.args[8] != 1) or (padded and at.x.target is not _MUL):
        return None
    with edit.at(node):
        try:
            vector = _vector(edit, found[1], at.in_channels, tensor(at.x), 1 if at.is_conv else -1)
            if not isinstance(vector, fx.Node) and at.x.target is not _MUL:
                return None
            rank = at.weight.meta["val"].dim()
            across = vector if rank == 2 or not isinstance(vector, fx.Node) else edit.call(aten.view.default, vector, [-1] + [1] * (rank - 2))
            product = edit.call(_MUL, at.weight, across)
            weight, bias = at.weight, at.bias
            if at.x.target is _MUL:
                weight = product
            else:
                total = edit.call(aten.sum.dim_IntList, product, list(range(1, rank)))
                bias = _shift(edit, bias, total, at.out_channels, at.x.target)
            new = _rebuild(edit, at, found[0], weight, bias)
        except Refused:
            return None
    return _finish(edit, node, new, at.x, constant)


def _vector(edit: Editor, operand: Any, channels: int, out: torch.Tensor | None, dim: int) -> Any:
    """The operand as a number or as a ``[channels]`` (or ``[1]``) vector; raises Refused where it varies over other dimensions."""
    if not isinstance(operand, fx.Node):
        return operand
    val = tensor(operand)
    if val is None or out is None or val.dtype != out.dtype or val.dim() > out.dim():
        raise Refused("the operand has another dtype or rank")
    place = (dim % out.dim()) - (out.dim() - val.dim())
    if any(n != 1 for d, n in enumerate(val.shape) if d != place):
        raise Refused("the operand varies over more than channels")
    size = int(val.shape[place]) if place >= 0 else 1
    if size not in (1, channels):
        raise Refused("the operand has another number of channels")
    if operand.target is aten.view.default and tuple(operand.args[0].meta["val"].shape) == (size,):  # type: ignore[union-attr]
        return operand.args[0]  # the usual case: the vector was shaped to broadcast
    return operand if tuple(val.shape) == (size,) else edit.call(aten.view.default, operand, [size])


def _columns(edit: Editor, vector: Any, weight: fx.Node) -> Any:
    """The vector along the weight's first dimension."""
    return edit.call(aten.view.default, vector, [-1] + [1] * (weight.meta["val"].dim() - 1)) if isinstance(vector, fx.Node) else vector


def _shift(edit: Editor, bias: fx.Node | None, vector: Any, channels: int, target: Any) -> fx.Node:
    """``bias + vector`` (or minus), of ``[channels]``."""
    if bias is not None:
        return edit.call(target, bias, vector)
    if target is _SUB:
        vector = edit.call(aten.neg.default, vector)
    if tuple(vector.meta["val"].shape) != (channels,):
        expanded = edit.call(aten.expand.default, vector, [channels])
        return edit.call(aten.clone.default, expanded, memory_format=torch.contiguous_format)
    return vector


def _rebuild(edit: Editor, at: Layer, x: fx.Node, weight: fx.Node, bias: fx.Node | None) -> fx.Node:
    rest = at.node.args[3:] if at.is_conv else ()
    return edit.call(_CONV if at.is_conv else _LINEAR, x, weight, *((bias,) if at.is_conv or bias is not None else ()), *rest)


def _finish(edit: Editor, old: fx.Node, new: fx.Node, merged: fx.Node, constant: set[fx.Node]) -> fx.Node | None:
    """Put the new layer in place; ``merged``, now unused, must not count as a user of what it read."""
    if not edit.replace(old, new):
        edit.discard(new)
        return None
    edit.discard(merged)
    stack = [a for a in (new.args[1], new.args[2] if len(new.args) > 2 else None) if isinstance(a, fx.Node)]
    while stack:
        n = stack.pop()
        if n not in constant:
            constant.add(n)
            stack += n.all_input_nodes
    return new


def _same_shape(a: fx.Node, b: fx.Node) -> bool:
    x, y = tensor(a), tensor(b)
    return x is not None and y is not None and x.dtype == y.dtype and same_sizes(x.shape, y.shape)
