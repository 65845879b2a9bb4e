"""Which axis of each tensor is the sequence, and whether each operator works place by place along it.

The graph is that of one sequence: ``forward(ids [1, S])``, S symbolic. A fact about a node is None (it does not depend on the sequence), an :class:`Along`
(its value at a place is made of its operands' values at that place, or a known number of places before it), or a :class:`Mixed` (it is not, with the reason and
where in the model it is). Convolutions, running sums and scans along the sequence look back, never ahead; attention is place by place in its queries, and what
it does with keys is for a pass to prove. A mask has two sequence axes and is Mixed: only its elements tell what it is (``graphs/elements.py``).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import sympy
import torch
import torch.fx as fx

from .axis_rules import RULES, AxisRules
from .facts import Kind, kind, name_of
from .places import (
    Along,
    Moved,
    NotPlacewise,
    Window,
    aligned,
    cut,
    joined,
    longer_by,
    pad,
    require_plain,
    viewed,
    window,
)

aten = torch.ops.aten


@dataclass(frozen=True)
class Mixed:
    """A tensor whose value at a place depends on other places, in a way that is not followed; ``why`` is a clause about ``node``."""

    node: fx.Node
    why: str


Fact = Along | Mixed | None


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


@dataclass
class SequenceFacts:
    """``of``: the fact of every node. ``delays``: how many places back a node takes an operand from, where not its own place. ``moved``: the nodes that only shift
    or cut the sequence, and inputs of ``windows``, the convolutions along it. ``scans``: what keeps a state."""

    of: dict[fx.Node, Fact] = field(default_factory=dict)
    delays: dict[fx.Node, dict[fx.Node, int]] = field(default_factory=dict)
    moved: dict[fx.Node, Moved] = field(default_factory=dict)
    windows: dict[fx.Node, Window] = field(default_factory=dict)
    scans: list[fx.Node] = field(default_factory=list)


def sequence_facts(gm: fx.GraphModule, symbol: sympy.Symbol, of_places: Callable[[fx.Node, int], bool], back: bool = True) -> SequenceFacts:
    """The facts of a graph, about the sequence whose length is ``symbol``. That of the output is Mixed where a result has not one element for each place.
    Without ``back``, nothing looks back.

    ``of_places(node, axis)`` is asked about an operator that does not work place by place: whether its value at a place is known from the place alone.
    """
    return _Facts(symbol, of_places, back).run(gm)


def is_size(size: Any, symbol: sympy.Symbol) -> bool:
    """Whether a size grows with the sequence."""
    return isinstance(size, torch.SymInt) and symbol in size.node.expr.free_symbols


class _Facts(AxisRules):
    def __init__(self, symbol: sympy.Symbol, of_places: Callable[[fx.Node, int], bool], back: bool) -> None:
        self.symbol, self.of_places, self.back = symbol, of_places, back
        self.found = SequenceFacts()
        super().__init__(self.found.of, self.axes)

    def run(self, gm: fx.GraphModule) -> SequenceFacts:
        for node in gm.graph.nodes:
            self.found.of[node] = self.fact(node)
        return self.found

    def fact(self, node: fx.Node) -> Fact:
        if node.op == "placeholder":
            axes = self.axes(node)
            return self.range(node) or Mixed(node, "has several sequence axes") if axes else None
        if node.op == "output":
            try:
                self.plain(node, node.all_input_nodes)
            except NotPlacewise as reason:
                return Mixed(reason.node or node, str(reason))
        if node.op != "call_function" or kind(node) is Kind.SYMINT:
            return None
        # A mask has two sequence axes: only its elements tell what it lets through.
        followed = node.args[:3] if name_of(node) == "attention" else node.all_input_nodes
        mixed = next((f for a in followed if isinstance(f := self.facts[a], Mixed)), None)  # type: ignore[index]
        axes = self.axes(node)
        try:
            if mixed is None:
                fact = self.along(node)
                if not self.back and any(node in looks for looks in (self.found.delays, self.found.moved, self.found.scans)):
                    raise NotPlacewise("relates places of the sequence to each other")
                return fact
        except NotPlacewise as reason:
            mixed = Mixed(reason.node or node, str(reason))
        known = self.range(node)
        return known if known is not None and self.of_places(node, known.axis) else mixed

    def range(self, node: fx.Node) -> Along | None:
        """The fact of a tensor whose elements along the sequence are those of places zero and on."""
        axes = self.axes(node)
        longer = longer_by(node.meta["val"].shape[axes[0]], self.symbol) if len(axes) == 1 else None
        return None if longer is None else Along(axes[0], longer=longer)

    def plain(self, node: fx.Node, operands: Sequence[Any]) -> None:
        """Take operands as tensors with one element for each place."""
        for a in operands:
            fact = self.facts.get(a)
            if isinstance(fact, Along) and (back := require_plain(fact)):
                self.delay(node, a, back)

    def delay(self, node: fx.Node, a: fx.Node, back: int) -> None:
        if a.meta["val"].dtype != torch.float32:
            raise NotPlacewise("takes earlier places of a tensor in another format than float32")
        self.found.delays.setdefault(node, {})[a] = back

    def together(self, node: fx.Node, axis: int) -> Along:
        """The fact of what works place by place, its operands shifted where they have to be."""
        own = {a: f for a in node.all_input_nodes if isinstance(f := self.facts[a], Along)}
        if name_of(node) in _VIEWS:
            (fact,) = own.values()
            return replace(fact, axis=axis)
        fact = aligned(list(own.values()), axis)
        for a, f in own.items():
            if back := f.delay(fact.before):
                self.delay(node, a, back)
        return fact

    def grows(self, size: Any) -> bool:
        return is_size(size, self.symbol)

    def axes(self, node: fx.Node) -> list[int]:
        """Dimensions of a node's result whose size grows with the sequence."""
        val = node.meta.get("val")
        return [d for d, s in enumerate(val.shape) if self.grows(s)] if isinstance(val, torch.Tensor) else []

    def along(self, node: fx.Node) -> Fact:
        inputs = [a for a in node.all_input_nodes if isinstance(a.meta.get("val"), (torch.Tensor, tuple, list))]
        sized = [a for a in node.args if isinstance(a, fx.Node) and isinstance(a.meta.get("val"), torch.SymInt)]
        if node.target is operator.getitem:
            return self.facts[node.args[0]]  # type: ignore[index]
        name = name_of(node)
        if not any(isinstance(self.facts[a], Along) for a in inputs):
            return self.made(node, name, sized)
        if name not in _VIEWS and name not in _JOINED and kind(node) is not Kind.POINTWISE and any(getattr(self.facts[a], "joined", False) for a in inputs):
            raise NotPlacewise("works on the sequence joined with another dimension")
        moves = _MOVES.get(name)
        if moves is not None and (moved := moves(self, node)) is not None:
            return replace(moved, ahead=moved.ahead or node) if moved.before < 0 else moved
        rule = RULES.get(name)
        if rule is not None:
            axis = rule(self, node)
            if name != "attention":
                return self.together(node, axis)
            self.plain(node, node.args[:3])
            return Along(axis)
        if any(self.grows(a.meta["val"]) for a in sized):
            raise NotPlacewise("computes with the number of tokens")
        if kind(node) is Kind.POINTWISE:
            return self.together(node, self.pointwise(node))
        if kind(node) is Kind.REDUCTION:
            return self.together(node, self.reduction(node, name))
        raise NotPlacewise("is not known to work place by place")

    def made(self, node: fx.Node, name: str, sized: Sequence[fx.Node]) -> Fact:
        """A tensor of operands without a sequence: one of the sequence's size is the same at every place, or is a range."""
        axes = self.axes(node)
        if not axes:
            if any(self.grows(a.meta["val"]) for a in sized):
                raise NotPlacewise("computes with the number of tokens")
            return None
        known = self.range(node)
        if known is None:
            raise NotPlacewise("has a size that is not the number of tokens")
        if name == "arange":
            if node.target._overloadname != "default" and (node.args[0] != 0 or len(node.args) > 2):  # type: ignore[union-attr]
                raise NotPlacewise("is a range that does not begin at zero")
            return known
        if name in ("full", "ones", "zeros", "new_full", "new_ones", "new_zeros", "expand"):
            return known
        raise NotPlacewise("has the size of the sequence")

    # ---- operators that move places, or look back ----

    def slice(self, node: fx.Node) -> Along | None:
        source, axis = self.first(node)
        dim: Any = node.args[1] if len(node.args) > 1 else 0
        if dim % source.meta["val"].dim() != axis:
            return None
        fact, self.found.moved[node] = cut(node, source, self.facts[source], self.symbol)  # type: ignore[arg-type]
        return fact

    def pad(self, node: fx.Node) -> Along | None:
        source, axis = self.first(node)
        padding: Any = node.args[1]
        at = 2 * (source.meta["val"].dim() - 1 - axis)
        if all(p == 0 for p in padding[at : at + 2]):
            return None
        fact, self.found.moved[node] = pad(node, source, self.facts[source])  # type: ignore[arg-type]
        return fact

    def join(self, node: fx.Node) -> Along | None:
        parts: Any = node.args[0]
        dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", 0)
        own = [i for i, p in enumerate(parts) if self.axis(p) == dim % node.meta["val"].dim()]
        if not own:
            return None
        if len(own) != 1 or len({self.axis(p) for p in parts} - {None}) != 1:
            raise NotPlacewise("joins something to the sequence")
        fact, self.found.moved[node] = joined(parts, own[0], self.facts[parts[own[0]]])  # type: ignore[arg-type]
        return fact

    def view(self, node: fx.Node) -> Along:
        source, _ = self.first(node)
        return viewed(self.facts[source], source.meta["val"].shape, node.meta["val"].shape, self.symbol)

    def convolution(self, node: fx.Node) -> Along:
        source, _ = self.first(node)
        fact, found, since = window(node, source, self.facts[source])  # type: ignore[arg-type]
        if found is not None:
            self.found.windows[node] = found
            self.found.moved[node] = Moved(source, since)
        return replace(fact, fill=None)

    def running(self, node: fx.Node) -> Along | None:
        """A running sum."""
        source, axis = self.first(node)
        dim: Any = node.args[1]
        if dim % source.meta["val"].dim() != axis:
            return None
        if self.of_places(node, axis):
            return self.range(node)
        self.look_back(node, [source], axis)
        return Along(axis)

    def scan(self, node: fx.Node) -> Along:
        """A linear recurrence."""
        a, b, initial, dim = node.args
        axis: int = dim % b.meta["val"].dim()  # type: ignore[operator,union-attr]
        if self.axis(b) != axis or self.axis(a) not in (None, axis) or self.axis(initial) is not None:
            raise NotPlacewise("is a scan along something else than the sequence")
        self.look_back(node, [x for x in (a, b) if isinstance(x, fx.Node)], axis)
        return Along(axis)

    def look_back(self, node: fx.Node, operands: Sequence[fx.Node], axis: int) -> None:
        """Take operands of what keeps a state along the sequence."""
        if any(a.meta["val"].dtype != torch.float32 for a in operands):
            raise NotPlacewise(f"goes along the sequence ({name_of(node)}) in another format than float32")
        self.plain(node, operands)
        self.found.scans.append(node)


# What may move places: the fact of the result, or None where it is another dimension that they move.
_MOVES: dict[str, Callable[[_Facts, fx.Node], Along | None]] = {
    "slice": _Facts.slice, "constant_pad_nd": _Facts.pad, "cat": _Facts.join, "convolution": _Facts.convolution, "cumsum": _Facts.running,
    "linear_scan": _Facts.scan, "view": _Facts.view,
}  # fmt: skip
_JOINED = frozenset(("bmm", "batched_product"))  # besides views and what works element by element
_VIEWS = frozenset(("view", "unsqueeze", "squeeze", "permute", "expand", "repeat", "select", "slice", "split", "split_with_sizes", "unbind", "clone"))
