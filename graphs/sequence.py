"""Which axis of each tensor is the sequence, and whether each operator works place by place along it.

The graph is that of one sequence: ``forward(ids [1, S])``, S symbolic. A fact about a node is None (it does not depend on the sequence), an :class:`Along`
(its value at a place is made of its operands' values at that place), or a :class:`Mixed` (it is not, with the reason and where in the model it is).
Attention is place by place in its queries; what it does with keys is for a pass to prove. A mask has two sequence axes and is Mixed: only its elements tell
what it is (``graphs/elements.py``).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sympy
import torch
import torch.fx as fx

from .facts import Kind, kind, name_of

aten = torch.ops.aten


@dataclass(frozen=True)
class Along:
    """A tensor with one sequence axis, counted from the first; of operators with several results, that of each."""

    axis: int


@dataclass(frozen=True)
class Mixed:
    """A tensor whose value at a place depends on other places, in a way that is not followed; ``why`` is a clause about ``node``."""

    node: fx.Node
    why: str


Fact = Along | Mixed | None


class _No(Exception):
    """An operator does not work place by place; the message is a clause."""


def sequence_size(node: fx.Node, axis: int) -> sympy.Symbol | None:
    """The symbol of a sequence's length, which is a tensor's size along an axis."""
    size = node.meta["val"].shape[axis]
    return size.node.expr if isinstance(size, torch.SymInt) and size.node.expr.is_Symbol else None


def where_in_model(node: fx.Node) -> str:
    """The line of the model's source that a node comes from, as `` (file.py:12, in attention)``, or nothing where the capture kept none."""
    lines = str(node.meta.get("stack_trace") or "").strip().splitlines()
    frames = [line.strip() for line in lines if line.strip().startswith("File ")]
    if not frames:
        return ""
    own = [f for f in frames if "/torch/" not in f]  # PyTorch's own modules stand between the model and the operator
    path, line, *function = (own or frames)[-1].removeprefix("File ").split(", ")
    return f" ({path.strip(chr(34)).rsplit('/', 1)[-1]}:{line.removeprefix('line ')}{', ' + function[0] if function else ''})"


def sequence_facts(gm: fx.GraphModule, symbol: sympy.Symbol, of_places: Callable[[fx.Node, int], bool]) -> dict[fx.Node, Fact]:
    """The fact of every node of a graph, about the sequence whose length is ``symbol``.

    ``of_places(node, axis)`` is asked about an operator that does not work place by place: whether its value at a place is known from the place alone.
    """
    return _Facts(symbol, of_places).run(gm)


def is_size(size: Any, symbol: sympy.Symbol) -> bool:
    """Whether a size grows with the sequence."""
    return isinstance(size, torch.SymInt) and symbol in size.node.expr.free_symbols


class _Facts:
    def __init__(self, symbol: sympy.Symbol, of_places: Callable[[fx.Node, int], bool]) -> None:
        self.symbol, self.of_places = symbol, of_places
        self.facts: dict[fx.Node, Fact] = {}

    def run(self, gm: fx.GraphModule) -> dict[fx.Node, Fact]:
        for node in gm.graph.nodes:
            self.facts[node] = self.fact(node)
        return self.facts

    def fact(self, node: fx.Node) -> Fact:
        if node.op == "placeholder":
            axes = self.axes(node)
            return Along(axes[0]) if len(axes) == 1 else Mixed(node, "has several sequence axes") if axes else None
        if node.op != "call_function" or kind(node) is Kind.SYMINT:
            return None
        # A mask has two sequence axes: only its elements tell what it lets through.
        followed = node.args[:3] if name_of(node) == "attention" else node.all_input_nodes
        mixed = next((f for a in followed if isinstance(f := self.facts[a], Mixed)), None)  # type: ignore[index]
        axes = self.axes(node)
        try:
            if mixed is None:
                return self.along(node)
        except _No as reason:
            mixed = Mixed(node, str(reason))
        return Along(axes[0]) if len(axes) == 1 and self.of_places(node, axes[0]) else mixed

    def grows(self, size: Any) -> bool:
        return is_size(size, self.symbol)

    def axes(self, node: fx.Node) -> list[int]:
        """Dimensions of a node's result whose size grows with the sequence."""
        val = node.meta.get("val")
        return [d for d, s in enumerate(val.shape) if self.grows(s)] if isinstance(val, torch.Tensor) else []

    def axis(self, node: Any) -> int | None:
        """The sequence axis of an operand, None without one."""
        fact = self.facts.get(node) if isinstance(node, fx.Node) else None
        return fact.axis if isinstance(fact, Along) else None

    def along(self, node: fx.Node) -> Fact:
        inputs = [a for a in node.all_input_nodes if isinstance(a.meta.get("val"), (torch.Tensor, tuple, list))]
        sized = [a for a in node.args if isinstance(a, fx.Node) and isinstance(a.meta.get("val"), torch.SymInt)]
        if node.target is operator.getitem:
            return self.facts[node.args[0]]  # type: ignore[index]
        name = name_of(node)
        if not any(isinstance(self.facts[a], Along) for a in inputs):
            return self.made(node, name, sized)
        rule = _RULES.get(name)
        if rule is not None:
            return Along(rule(self, node))
        if any(self.grows(a.meta["val"]) for a in sized):
            raise _No("computes with the number of tokens")
        if kind(node) is Kind.POINTWISE:
            return self.pointwise(node)
        if kind(node) is Kind.REDUCTION:
            return self.reduction(node, name)
        raise _No("is not known to work place by place")

    def made(self, node: fx.Node, name: str, sized: Sequence[fx.Node]) -> Fact:
        """A tensor of operands without a sequence: one of the sequence's size is the same at every place, or is a range."""
        axes = self.axes(node)
        if not axes:
            if any(self.grows(a.meta["val"]) for a in sized):
                raise _No("computes with the number of tokens")
            return None
        val = node.meta["val"]
        if len(axes) > 1 or val.shape[axes[0]].node.expr != self.symbol:
            raise _No("has a size that is not the number of tokens")
        if name == "arange":
            if node.target._overloadname != "default" and (node.args[0] != 0 or len(node.args) > 2):  # type: ignore[union-attr]
                raise _No("is a range that does not begin at zero")
            return Along(0)
        if name in ("full", "ones", "zeros", "new_full", "new_ones", "new_zeros", "expand"):
            return Along(axes[0])
        raise _No("has the size of the sequence")

    # ---- kinds of operators ----

    def pointwise(self, node: fx.Node) -> Along:
        rank = node.meta["val"].dim()
        return Along(self.common(node, {rank - a.meta["val"].dim() + self.axis(a) for a in node.all_input_nodes if self.axis(a) is not None}))  # type: ignore[operator]

    def common(self, node: fx.Node, axes: set[int]) -> int:
        if len(axes) != 1 or len(self.axes(node)) > 1:
            raise _No("relates places of the sequence to each other")
        return axes.pop()

    def reduction(self, node: fx.Node, name: str) -> Along:
        source: Any = node.args[0]
        axis, rank = self.axis(source), source.meta["val"].dim()
        if axis is None or any(self.axis(a) is not None for a in node.all_input_nodes if a is not source):
            raise _No("takes several tensors with a sequence")
        if name in ("native_layer_norm", "_fused_rms_norm", "rms_norm"):
            dims = set(range(rank - len(node.args[1]), rank))  # type: ignore[arg-type]
        elif name in ("_softmax", "_log_softmax", "_safe_softmax", "softmax", "log_softmax"):
            dims = {node.args[1] % rank}  # type: ignore[operator]
        elif name in ("native_group_norm", "native_batch_norm"):
            raise _No("normalises over the sequence")
        else:
            given = node.args[1] if len(node.args) > 1 else None
            given = [given] if isinstance(given, int) and not isinstance(given, bool) else given
            if name == "linalg_vector_norm":
                given = node.args[2] if len(node.args) > 2 else None
            dims = {d % rank for d in given} if isinstance(given, (list, tuple)) and given else set(range(rank))  # type: ignore[operator]
        if axis in dims:
            raise _No(f"reduces over the sequence ({name})")
        result = node.meta["val"]
        result = result[0] if isinstance(result, (tuple, list)) else result
        return Along(axis if result.dim() == rank else axis - sum(d < axis for d in dims))

    # ---- rules by operator: the result's axis ----

    def first(self, node: fx.Node) -> tuple[fx.Node, int]:
        """The first operand, which has to be the one with a sequence, and its axis."""
        source: Any = node.args[0]
        axis = self.axis(source)
        if axis is None or any(self.axis(a) is not None for a in node.all_input_nodes if a is not source):
            raise _No("takes several tensors with a sequence")
        return source, axis

    def view(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        shape, out = source.meta["val"].shape, node.meta["val"].shape
        before = _product(shape[:axis])
        for d, s in enumerate(out):
            if _expr(s) == _expr(shape[axis]) and _product(out[:d]) == before:
                return d
        raise _No("joins the sequence with another dimension")

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
            raise _No("repeats the sequence")
        return place

    def slice(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[1] if len(node.args) > 1 else 0
        same = _expr(node.meta["val"].shape[axis]) == _expr(source.meta["val"].shape[axis])
        if dim % source.meta["val"].dim() == axis and not (same and (len(node.args) < 5 or node.args[4] == 1)):
            raise _No("takes a part of the sequence")
        return axis

    def select(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim = node.args[1] % source.meta["val"].dim()  # type: ignore[operator]
        if dim == axis:
            raise _No("takes one place of the sequence")
        return axis - (dim < axis)

    def split(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[2] if len(node.args) > 2 else node.kwargs.get("dim", 0)
        if dim % source.meta["val"].dim() == axis:
            raise _No("takes a part of the sequence")
        return axis

    def unbind(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[1] if len(node.args) > 1 else 0
        if dim % source.meta["val"].dim() == axis:
            raise _No("takes the places of the sequence apart")
        return axis - (dim % source.meta["val"].dim() < axis)

    def within(self, node: fx.Node) -> int:
        """Operators along one dimension, their second argument (or ``dim``), which may not be the sequence."""
        source, axis = self.first(node)
        dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", -1)
        if dim % source.meta["val"].dim() == axis:
            raise _No(f"goes along the sequence ({name_of(node)})")
        return axis

    def best(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dim: Any = node.args[2] if len(node.args) > 2 and not isinstance(node.args[2], bool) else -1
        if dim % source.meta["val"].dim() == axis:
            raise _No("picks among the places of the sequence")
        return axis

    def flip(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        dims: Any = node.args[1]
        if axis in {d % source.meta["val"].dim() for d in dims}:
            raise _No("reverses the sequence")
        return axis

    def pad(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        padding: Any = node.args[1]
        at = 2 * (source.meta["val"].dim() - 1 - axis)
        if any(p != 0 for p in padding[at : at + 2]):
            raise _No("pads the sequence")
        return axis

    def cat(self, node: fx.Node) -> int:
        parts: Any = node.args[0]
        dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", 0)
        axis = self.common(node, {-1 if (axis := self.axis(p)) is None else axis for p in parts})
        if axis == -1 or dim % node.meta["val"].dim() == axis:
            raise _No("joins something to the sequence")
        return axis

    def stack(self, node: fx.Node) -> int:
        parts: Any = node.args[0]
        dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", 0)
        axes = {self.axis(p) for p in parts}
        if len(axes) != 1 or None in axes:
            raise _No("joins something to the sequence")
        axis: Any = axes.pop()
        return axis + (dim % node.meta["val"].dim() <= axis)

    def embedding(self, node: fx.Node) -> int:
        axis = self.axis(node.args[1])
        if axis is None:
            raise _No("looks up places of the sequence")
        return axis

    def index(self, node: fx.Node) -> int:
        source, indices = node.args[0], list(node.args[1])  # type: ignore[arg-type]
        given = [i for i in indices if i is not None]
        at = indices.index(given[0])
        if any(i is None for i in indices[at : at + len(given)]) or any(i.meta["val"].dtype == torch.bool for i in given):
            raise _No("is indexed in a way that is not followed")
        rank = max(i.meta["val"].dim() for i in given)
        axis = self.axis(source)
        if axis is None:
            return at + self.common(node, {rank - i.meta["val"].dim() + self.axis(i) for i in given if self.axis(i) is not None})  # type: ignore[operator]
        if at <= axis < at + len(given) or any(self.axis(i) is not None for i in given):
            raise _No("looks up places of the sequence")
        return axis if axis < at else axis - len(given) + rank

    def gather(self, node: fx.Node) -> int:
        source, dim, indices = node.args[:3]
        axis = self.axis(source)
        if axis is None or axis != self.axis(indices) or dim % source.meta["val"].dim() == axis:  # type: ignore[operator,union-attr]
            raise _No("looks up places of the sequence")
        return axis

    def one_hot(self, node: fx.Node) -> int:
        return self.first(node)[1]

    def linear(self, node: fx.Node) -> int:
        source, axis = self.first(node)
        if axis == source.meta["val"].dim() - 1:
            raise _No("takes a product over the sequence")
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
            raise _No("multiplies places of the sequence with each other")
        for t in terms:
            if self.axis(t) not in (None, axis - rank + t.meta["val"].dim()):
                raise _No("multiplies places of the sequence with each other")
        return axis

    def attention(self, node: fx.Node) -> int:
        axis, rank = self.axis(node.args[0]), node.meta["val"].dim()
        if axis is None or axis != rank - 2:
            raise _No("is attention between other things than places of the sequence")
        return axis


def _expr(size: Any) -> Any:
    return size.node.expr if isinstance(size, torch.SymInt) else size


def _product(sizes: Sequence[Any]) -> Any:
    out = sympy.Integer(1)
    for s in sizes:
        out = out * _expr(s)
    return out


_RULES: dict[str, Callable[[_Facts, fx.Node], int]] = {
    "view": _Facts.view, "unsqueeze": _Facts.unsqueeze, "squeeze": _Facts.squeeze, "permute": _Facts.permute, "expand": _Facts.expand,
    "repeat": _Facts.repeat, "slice": _Facts.slice, "select": _Facts.select, "split": _Facts.split, "split_with_sizes": _Facts.split,
    "unbind": _Facts.unbind, "cumsum": _Facts.within, "cumprod": _Facts.within, "sort": _Facts.within, "argsort": _Facts.within,
    "index_select": _Facts.within, "topk": _Facts.best, "flip": _Facts.flip, "constant_pad_nd": _Facts.pad, "cat": _Facts.cat,
    "stack": _Facts.stack, "embedding": _Facts.embedding, "index": _Facts.index, "gather": _Facts.gather, "one_hot": _Facts.one_hot,
    "linear": _Facts.linear, "mm": _Facts.product, "bmm": _Facts.product, "addmm": _Facts.product, "baddbmm": _Facts.product,
    "attention": _Facts.attention,
}  # fmt: skip
