"""Rewrites of a float graph in front of quantization that leave what it computes as it is: factors and rotations of columns between inputs and weights.

Before::

    %n = aten.rms_norm(%x, [64], %g);  %y = aten.linear(%n, %w, %b)

After :func:`scale_columns`, ``%s`` and ``%i = 1 / %s`` being new constants; ``mul`` of constants is in the graph's constant part::

    %gi = aten.mul(%g, %i);  %n = aten.rms_norm(%x, [64], %gi);  %ws = aten.mul(%w, %s);  %y = aten.linear(%n, %ws, %b)

What divides the input is put into what computes it, where layers that get the factors are all that read it: norms' weights, the rows of linears, constants in products and
sums, seen through products with what is not constant, ``relu`` and views that keep columns. Elsewhere a product with ``%i`` stays in front of the layers.
After :func:`rotate_columns`, with Hadamard's ``%h [32, 32]`` (into the rows of a linear in front, where that is all there is)::

    %v = aten.view(%n, [.., 2, 32]);  %t = aten.linear(%v, %ht);  %r = aten.view(%t, [.., 64]);  %y = aten.linear(%r, %wr, %b)
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from .._rewrite import Editor, same_sizes, tensor
from ._qdq import aten, is_quantized

VECTOR, ROWS = "vector", "rows"  # factors along the last dimension of a constant, or along its first


@dataclass(frozen=True)
class Read:
    """An argument of a call that is a layer's weight, and how: columns that it shares with its input are its last dimension, or its first one."""

    node: fx.Node
    at: int
    of: int
    columns_last: bool


@dataclass(frozen=True)
class _Edit:
    node: fx.Node
    at: int
    how: str


class Migration:
    """Rewrites of one graph. ``constant``: nodes that depend on weights alone. ``add``: a new constant by its name and value."""

    def __init__(self, edit: Editor, constant: set[fx.Node], add: Callable[[str, torch.Tensor], fx.Node]) -> None:
        self.edit, self.constant, self.add = edit, constant, add

    def scale_columns(self, x: fx.Node, layers: Sequence[Read], scales: torch.Tensor, name: str) -> bool:
        """Divide the columns of ``x`` by ``scales`` as the layers read it, and multiply their weights; whether what computes ``x`` took the division."""
        inverse, factors = self.add(f"{name}_inverse", scales.reciprocal()), self.add(f"{name}_factors", scales)
        edits = self._absorbing(x, {r.node for r in layers}, len(scales))
        for e in edits or ():
            self._set(e.node, e.at, self._times(e, inverse))
        if edits is None:
            with self.edit.at(_behind(x)):
                divided = self._call(aten.mul.Tensor, x, inverse)
            for r in layers:
                self._set(r.node, r.of, divided)
        made: dict[Any, fx.Node] = {}
        for r in layers:
            weight = r.node.args[r.at]
            if (weight, r.columns_last) not in made:
                made[weight, r.columns_last] = self._times(_Edit(r.node, r.at, VECTOR if r.columns_last else ROWS), factors)
            self._set(r.node, r.at, made[weight, r.columns_last])
        return edits is not None

    def scale_rows(self, layer: fx.Node, factors: torch.Tensor, name: str) -> None:
        """Multiply what a linear layer gives by ``factors [rows]``, in its weight and its bias."""
        made = self.add(f"{name}_rows", factors)
        for e in (_Edit(layer, 1, ROWS), *self._bias(layer, 2)):
            self._set(layer, e.at, self._times(e, made))

    def rotate_columns(self, x: fx.Node, layers: Sequence[Read], matrix: torch.Tensor, name: str) -> bool:
        """Multiply blocks of the columns of ``x`` by an orthonormal matrix, and those of the weights; whether a linear in front took its part."""
        block = len(matrix)
        rotation, turned = self.add(f"{name}_rotation", matrix), self.add(f"{name}_turned", matrix.t().contiguous())
        inside = self._takes_rows(x, {r.node for r in layers})
        if inside:
            with self.edit.at(x):
                weight: Any = x.args[1]
                rows, depth = (int(s) for s in weight.meta["val"].shape)
                blocks = self._call(aten.view.default, weight, [rows // block, block, depth])
                self._set(x, 1, self._call(aten.view.default, self._call(aten.matmul.default, turned, blocks), [rows, depth]))
                if len(x.args) > 2 and x.args[2] is not None:
                    bias = self._call(aten.view.default, x.args[2], [rows // block, block])
                    self._set(x, 2, self._call(aten.view.default, self._call(aten.matmul.default, bias, rotation), [rows]))
        else:
            with self.edit.at(_behind(x)):
                shape = list(x.meta["val"].shape)
                parts = self._call(aten.reshape.default, x, [*shape[:-1], shape[-1] // block, block])
                new = self._call(aten.reshape.default, self._call(aten.linear.default, parts, turned), shape)
            for r in layers:
                self._set(r.node, r.of, new)
        made: dict[Any, fx.Node] = {}
        for r in layers:
            weight = r.node.args[r.at]
            if (weight, r.columns_last) not in made:
                made[weight, r.columns_last] = self._rotated(r, rotation, turned, block)
            self._set(r.node, r.at, made[weight, r.columns_last])
        return inside

    def _rotated(self, r: Read, rotation: fx.Node, turned: fx.Node, block: int) -> fx.Node:
        weight: Any = r.node.args[r.at]
        rows, columns = (int(s) for s in weight.meta["val"].shape)
        with self.edit.at(r.node):
            if r.columns_last:
                parts = self._call(aten.reshape.default, weight, [rows, columns // block, block])
                return self._call(aten.reshape.default, self._call(aten.matmul.default, parts, rotation), [rows, columns])
            parts = self._call(aten.reshape.default, weight, [rows // block, block, columns])
            return self._call(aten.reshape.default, self._call(aten.matmul.default, turned, parts), [rows, columns])

    def _call(self, target: Any, *args: Any) -> fx.Node:
        made = self.edit.call(target, *args)
        if self.constant.issuperset(made.all_input_nodes):
            self.constant.add(made)
        return made

    def _set(self, node: fx.Node, at: int, value: fx.Node) -> None:
        node.update_arg(at, value)
        self.edit.changed += 1

    def _times(self, e: _Edit, factors: fx.Node) -> fx.Node:
        """A constant argument times factors, in front of the call; the factors themselves where there is none."""
        arg: Any = e.node.args[e.at] if len(e.node.args) > e.at else None
        if arg is None:
            return factors
        with self.edit.at(e.node):
            along = factors
            if e.how == ROWS:
                along = self._call(aten.view.default, factors, [-1, *[1] * (arg.meta["val"].dim() - 1)])
            return self._call(aten.mul.Tensor, arg, along)

    def _absorbing(self, x: fx.Node, readers: set[fx.Node], columns: int) -> list[_Edit] | None:
        """What to multiply so that ``x`` comes out with factors along its columns; None where others read it, or it cannot be done."""
        if set(x.users) - readers or x.op != "call_function" or x in self.constant:
            return None
        args: Any = x.args
        whole = x.target is operator.getitem and args[1] == 0 and args[0].target is aten.native_layer_norm.default
        if whole or x.target is aten.layer_norm.default:
            norm: Any = args[0] if whole else x
            if any(u is not x and u.users for u in norm.users if whole) or len(norm.args[1]) != 1 or len(norm.args) < 3:
                return None
            found = [_Edit(norm, 2, VECTOR), *self._bias(norm, 3)]
            return found if all(self._constant(e) for e in found) else None
        if x.target is aten.rms_norm.default and len(args[1]) == 1 and len(args) > 2:
            return [_Edit(x, 2, VECTOR)] if self._constant(_Edit(x, 2, VECTOR)) else None
        if x.target is aten.linear.default:
            return [_Edit(x, 1, ROWS), *self._bias(x, 2)] if self._takes_rows(x, readers) else None
        if x.target in (aten.relu.default, aten.neg.default) or _keeps_columns(x):
            return self._absorbing(args[0], {x}, columns)
        if x.target in (aten.mul.Tensor, aten.div.Tensor):
            return self._of_product(x, columns)
        if x.target in (aten.add.Tensor, aten.sub.Tensor) and not x.kwargs:
            parts = [self._part(x, i, columns) for i in (0, 1)]
            return None if None in parts or args[0] is args[1] else [e for part in parts for e in part or ()]
        return None

    def _of_product(self, x: fx.Node, columns: int) -> list[_Edit] | None:
        at = (0, 1) if x.target is aten.mul.Tensor else (0,)
        if len(x.args) > 1 and x.args[0] is x.args[1]:
            return None
        found = [part for i in at if (part := self._part(x, i, columns)) is not None]
        return min(found, key=len, default=None)

    def _part(self, x: fx.Node, at: int, columns: int) -> list[_Edit] | None:
        """As :meth:`_absorbing`, for one operand of an elementwise call."""
        a: Any = x.args[at]
        value = tensor(a)
        if value is None or not value.dim() or value.shape[-1] != columns or value.dtype != torch.float32:
            return None
        return [_Edit(x, at, VECTOR)] if a in self.constant else self._absorbing(a, {x}, columns)

    def _constant(self, e: _Edit) -> bool:
        arg: Any = e.node.args[e.at]
        return arg is None or (arg in self.constant and arg.meta["val"].dtype == torch.float32)

    def _bias(self, x: fx.Node, at: int) -> list[_Edit]:
        return [_Edit(x, at, VECTOR)] if len(x.args) > at and x.args[at] is not None else []

    def _takes_rows(self, x: fx.Node, readers: set[fx.Node]) -> bool:
        """Whether a linear's weight, which it alone reads, and its bias may change."""
        if x.target is not aten.linear.default or set(x.users) - readers:
            return False
        weight, bias = (*x.args, None)[1:3]
        if not isinstance(weight, fx.Node) or weight not in self.constant or len(weight.users) > 1 or is_quantized(weight) or weight.meta["val"].dtype != torch.float32:
            return False
        return bias is None or (bias in self.constant and bias.meta["val"].dim() == 1)  # type: ignore[union-attr]


def _keeps_columns(x: fx.Node) -> bool:
    """Whether a call only shows its input in another shape, of the same columns."""
    if x.target not in (aten.view.default, aten._unsafe_view.default, aten.reshape.default, aten.clone.default):
        return False
    a, b = tensor(x), tensor(x.args[0])
    return a is not None and b is not None and a.dim() > 0 and b.dim() > 0 and same_sizes(a.shape[-1:], b.shape[-1:])


def _behind(node: fx.Node) -> fx.Node:
    """The first place at which a call may read ``node``."""
    place = node.next
    while place.op == "placeholder":
        place = place.next
    return place

