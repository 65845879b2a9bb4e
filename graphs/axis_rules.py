"""Along which dimension of its result an operator carries the sequence, place by place; it refuses where it mixes places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
import torch.fx as fx

from .facts import name_of
from .places import Along, NotPlacewise


class AxisRules:
    """Rules over the ``facts`` of operands. ``grown(node)``: the dimensions of a node's result whose size grows with the sequence."""

    def __init__(self, facts: Mapping[fx.Node, Any], grown: Callable[[fx.Node], list[int]]) -> None:
        self.facts, self.grown = facts, grown

    def axis(self, node: Any) -> int | None:
        """The sequence axis of an operand, None without one."""
        fact = self.facts.get(node) if isinstance(node, fx.Node) else None
        return fact.axis if isinstance(fact, Along) else None

    # ---- kinds of operators ----

    def pointwise(self, node: fx.Node) -> int:
        rank = node.meta["val"].dim()
        return self.common(node, {rank - a.meta["val"].dim() + self.axis(a) for a in node.all_input_nodes if self.axis(a) is not None})  # type: ignore[operator]

    def common(self, node: fx.Node, axes: set[int]) -> int:
        if len(axes) != 1 or len(self.grown(node)) > 1:
            raise NotPlacewise("relates places of the sequence to each other")
        return axes.pop()

    def reduction(self, node: fx.Node, name: str) -> int:
        source: Any = node.args[0]
        axis, rank = self.axis(source), source.meta["val"].dim()
        if axis is None or any(self.axis(a) is not None for a in node.all_input_nodes if a is not source):
            raise NotPlacewise("takes several tensors with a sequence")
        if name in ("native_layer_norm", "_fused_rms_norm", "rms_norm"):
            dims = set(range(rank - len(node.args[1]), rank))  # type: ignore[arg-type]
        elif name in ("_softmax", "_log_softmax", "_safe_softmax", "softmax", "log_softmax"):
            dims = {node.args[1] % rank}  # type: ignore[operator]
        elif name in ("native_group_norm", "native_batch_norm"):
            raise NotPlacewise("normalises over the sequence")
        else:
            given = node.args[1] if len(node.args) > 1 else None
            given = [given] if isinstance(given, int) and not isinstance(given, bool) else given
            if name == "linalg_vector_norm":
                given = node.args[2] if len(node.args) > 2 else None
            dims = {d % rank for d in given} if isinstance(given, (list, tuple)) and given else set(range(rank))  # type: ignore[operator]
        if axis in dims:
            raise NotPlacewise(f"reduces over the sequence ({name})")
        result = node.meta["val"]
        result = result[0] if isinstance(result, (tuple, list)) else result
        return axis if result.dim() == rank else axis - sum(d < axis for d in dims)

    # ---- rules by operator ----

    def first(self, node: fx.Node) -> tuple[fx.Node, int]:
        """The first operand, which has to be the one with a sequence, and its axis."""
        source: Any = node.args[0]
        axis = self.axis(source)
        if axis is None or any(self.axis(a) is not None for a in node.all_input_nodes if a is not source):
            raise NotPlacewise("takes several tensors with a sequence")
        return source, axis

    def same(self, node: fx.Node) -> int:
        """Operators along another dimension that keep the number of dimensions."""
        return self.first(node)[1]

    def unsqueeze(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        d = node.args[1] % (source.meta["val"].dim() + 1)  # type: ignore[operator]
        return axis + (d <= axis)

    def squeeze(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        val = source.meta["val"]
        given: Any = node.args[1] if len(node.args) > 1 else [d for d, s in enumerate(val.shape) if isinstance(s, int) and s == 1]
        dims = {d % val.dim() for d in ([given] if isinstance(given, int) else given)}
        gone = sum(d < axis and isinstance(val.shape[d], int) and val.shape[d] == 1 for d in dims)
        return axis - gone

    def permute(self, node: fx.Node) -> int:
        _, axis = self.first(node)
        order: Any = node.args[1]
        return [d % len(order) for d in order].index(axis)

    def expand(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        return axis + node.meta["val"].dim() - source.meta["val"].dim()

    def repeat(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        times: Any = node.args[1]
        place = axis + len(times) - source.meta["val"].dim()
        if times[place] != 1:
            raise NotPlacewise("repeats the sequence")
        return place

    def select(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim = node.args[1] % source.meta["val"].dim()  # type: ignore[operator]
        if dim == axis:
            raise NotPlacewise("takes one place of the sequence")
        return axis - (dim < axis)

    def split(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[2] if len(node.args) > 2 else node.kwargs.get("dim", 0)
        if dim % source.meta["val"].dim() == axis:
            raise NotPlacewise("takes a part of the sequence")
        return axis

    def unbind(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[1] if len(node.args) > 1 else 0
        if dim % source.meta["val"].dim() == axis:
            raise NotPlacewise("takes the places of the sequence apart")
        return axis - (dim % source.meta["val"].dim() < axis)

    def within(self, node: fx.Node) -> int:
        """Operators along one dimension, their second argument (or ``dim``), which may not be the sequence."""
        source, axis = self.first(node)
        dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", -1)
        if dim % source.meta["val"].dim() == axis:
            raise NotPlacewise(f"goes along the sequence ({name_of(node)})")
        return axis

    def best(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[2] if len(node.args) > 2 and not isinstance(node.args[2], bool) else -1
        if dim % source.meta["val"].dim() == axis:
            raise NotPlacewise("picks among the places of the sequence")
        return axis

    def flip(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dims: Any = node.args[1]
        if axis in {d % source.meta["val"].dim() for d in dims}:
            raise NotPlacewise("reverses the sequence")
        return axis

    def cat(self, node: fx.Node) -> int:
        return self.common(node, {-1 if (axis := self.axis(p)) is None else axis for p in node.args[0]})  # type: ignore[union-attr]

    def stack(self, node: fx.Node) -> int:
        parts: Any = node.args[0]
        dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", 0)
        axes = {self.axis(p) for p in parts}
        if len(axes) != 1 or None in axes:
            raise NotPlacewise("joins something to the sequence")
        axis: Any = axes.pop()
        return axis + (dim % node.meta["val"].dim() <= axis)

    def embedding(self, node: fx.Node) -> int:
        axis = self.axis(node.args[1])
        if axis is None:
            raise NotPlacewise("looks up places of the sequence")
        return axis

    def index(self, node: fx.Node) -> int:
        source, indices = node.args[0], list(node.args[1])  # type: ignore[arg-type]
        given = [i for i in indices if i is not None]
        at = indices.index(given[0])
        if any(i is None for i in indices[at : at + len(given)]) or any(i.meta["val"].dtype == torch.bool for i in given):
            raise NotPlacewise("is indexed in a way that is not followed")
        rank = max(i.meta["val"].dim() for i in given)
        axis = self.axis(source)
        if axis is None:
            return at + self.common(node, {rank - i.meta["val"].dim() + self.axis(i) for i in given if self.axis(i) is not None})  # type: ignore[operator]
        if at <= axis < at + len(given) or any(self.axis(i) is not None for i in given):
            raise NotPlacewise("looks up places of the sequence")
        return axis if axis < at else axis - len(given) + rank

    def gather(self, node: fx.Node) -> int:
        source, dim, indices = node.args[:3]
        axis = self.axis(source)
        if axis is None or axis != self.axis(indices) or dim % source.meta["val"].dim() == axis:  # type: ignore[operator,union-attr]
            raise NotPlacewise("looks up places of the sequence")
        return axis

    def linear(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        if axis == source.meta["val"].dim() - 1:
            raise NotPlacewise("takes a product over the sequence")
        return axis

    def product(self, node: fx.Node) -> int:
        """``mm`` and ``bmm``, and those with a term before them."""
        axis: Any
        *terms, a, b = (x for x in node.args[:3] if isinstance(x, fx.Node))
        left, right, rank = self.axis(a), self.axis(b), a.meta["val"].dim()
        if left is None and right == rank - 1:
            axis = right
        elif right is None and left is not None and left != rank - 1:
            axis = left
        elif rank == 3 and left == right == 0:
            axis = 0
        else:
            raise NotPlacewise("multiplies places of the sequence with each other")
        for t in terms:
            if self.axis(t) not in (None, axis - rank + t.meta["val"].dim()):
                raise NotPlacewise("multiplies places of the sequence with each other")
        return axis

    def attention(self, node: fx.Node) -> int:
        axis, rank = self.axis(node.args[0]), node.meta["val"].dim()
        if axis is None or axis != rank - 2:
            raise NotPlacewise("is attention between other things than places of the sequence")
        return axis


RULES: dict[str, Callable[[AxisRules, fx.Node], int]] = {
    "unsqueeze": AxisRules.unsqueeze, "squeeze": AxisRules.squeeze, "permute": AxisRules.permute, "expand": AxisRules.expand,
    "repeat": AxisRules.repeat, "select": AxisRules.select, "split": AxisRules.split, "split_with_sizes": AxisRules.split,
    "unbind": AxisRules.unbind, "cumprod": AxisRules.within, "sort": AxisRules.within, "argsort": AxisRules.within,
    "index_select": AxisRules.within, "topk": AxisRules.best, "flip": AxisRules.flip, "cat": AxisRules.cat,
    "stack": AxisRules.stack, "embedding": AxisRules.embedding, "index": AxisRules.index, "gather": AxisRules.gather, "one_hot": AxisRules.same,
    "linear": AxisRules.linear, "mm": AxisRules.product, "bmm": AxisRules.product, "addmm": AxisRules.product, "baddbmm": AxisRules.product,
    "attention": AxisRules.attention, "cumsum": AxisRules.within, "slice": AxisRules.same, "constant_pad_nd": AxisRules.same,
}  # fmt: skip
