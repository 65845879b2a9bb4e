"""From two captures of a model at two lengths to one graph with a symbolic length.

A model that goes through its sequence in a Python loop is captured at one length only. Two such graphs, their loops rolled up (:mod:`.roll`), are the same but for
numbers that grow with the length: they are matched node by node, from the results on ("anti-unification", Plotkin, 1970), and a number that is ``a * S + b`` at both
lengths becomes that of the symbolic S. The result is run against the model at other lengths.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from typing import Any

import sympy
import torch
import torch.fx as fx
import torch.utils._pytree as pytree
from torch import nn

from .capture import Captured, CaptureError, capture
from .roll import roll
from .sequence import where_in_model
from .symbols import World

aten = torch.ops.aten
_OTHER_LENGTHS = (2, 37)  # what the graph is tried at
_AGREES = 1e-3  # relative L2 distance of one way of computing in float32 from another; what is computed otherwise is far off


def capture_loops(model: nn.Module, ids: str = "input_ids") -> Captured | None:
    """The graph of a model ``forward(ids [1, S]) -> results`` with a Python loop over its sequence, S symbolic; None without such a loop.

    Raises CaptureError where a loop is not followed, or the model is not the same at every length.
    """
    lengths = _lengths(model)
    graphs = []
    for length in lengths:
        captured = capture(model, (torch.zeros(1, length, dtype=torch.int64),))
        if not roll(captured, length):
            return None
        graphs.append(captured)
    general = _Matcher(graphs[0], graphs[1], lengths).general()
    _try(general, model)
    return general


def _lengths(model: nn.Module) -> tuple[int, int]:
    """Two lengths that no size of a weight is a multiple of."""
    sizes = {s for t in (*model.parameters(), *model.buffers()) for s in t.shape if s}
    found = (n for n in range(11, 1 << 20, 2) if sympy.isprime(n) and all(s % n for s in sizes))
    return next(found), next(found)


class _Matcher:
    """Two graphs that are the same but for the length."""

    def __init__(self, first: Captured, second: Captured, lengths: tuple[int, int]) -> None:
        self.first, self.second, self.lengths = first, second, lengths
        self.graph = fx.Graph()
        self.made: dict[tuple[fx.Node, fx.Node], fx.Node] = {}
        self.sizes: dict[tuple[int, int], fx.Node] = {}
        self.world = World((lengths[0],))

    def general(self) -> Captured:
        """The one graph."""
        a, b = (c.gm.graph for c in (self.first, self.second))
        self._placeholders(a, b)
        results = (a.output_node(), b.output_node())
        order = {n: i for i, n in enumerate(a.nodes)}
        for pair in sorted(self._pairs(results), key=lambda p: order[p[0]]):
            self._make(*pair)
        self.graph.output(self._arguments(results[0].args, results[1].args, results)[0])
        gm = fx.GraphModule(nn.Module(), self.graph)
        try:
            self.world.propagate(gm)
        except Exception as error:
            raise CaptureError(f"the model's loop over the sequence cannot become a step: its graph does not hold for any length ({error}).") from error
        self._verify()
        gm.graph.lint()
        names = {n.name for n in gm.graph.nodes if n.op == "placeholder"}
        values = {n: v for n, v in self.first.values.items() if n in names}
        targets = {n: t for n, t in self.first.targets.items() if n in names}
        return Captured(gm, self.first.static & names, values, self.first.user_inputs, self.first.in_spec, self.first.out_spec, targets)

    def _placeholders(self, a: fx.Graph, b: fx.Graph) -> None:
        """Inputs and weights, by name; constants of the code, by what they are."""
        theirs = {n.name: n for n in b.find_nodes(op="placeholder") if n.users or n.name not in self.second.values}
        for node in a.find_nodes(op="placeholder"):
            value, val = self.first.values.get(node.name), node.meta["val"]
            if value is not None and not node.users:
                continue
            if value is None or node.name in self.first.targets:
                other = theirs.get(node.name)
            else:
                other = next((n for n in theirs.values() if _same(value, self.second.values.get(n.name))), None)
            if other is None:
                raise _unlike(node)
            new = self.made[node, other] = self.graph.placeholder(node.name)
            shape = [self._symbol(s, o) for s, o in zip(val.shape, other.meta["val"].shape)]
            new.meta["val"] = self.world.tensor(shape, val.dtype, None if "S" in shape else val.stride())
            if "S" in shape:
                with self.graph.inserting_after(new):
                    self.ids = new

    def _symbol(self, a: int, b: int) -> int | str:
        if a == b:
            return a
        if (a, b) != self.lengths:
            raise CaptureError("the model's loop over the sequence cannot become a step: an input has another size than the number of tokens.")
        return "S"

    def _pairs(self, results: tuple[fx.Node, fx.Node]) -> set[tuple[fx.Node, fx.Node]]:
        """The nodes that stand for each other."""
        todo, found = [results], set()
        while todo:
            one, two = todo.pop()
            for pair in zip(one.all_input_nodes, two.all_input_nodes):
                if pair in found or pair in self.made:
                    continue
                x, y = pair
                if x.op != "call_function" or y.op != "call_function" or x.target is not y.target or len(x.all_input_nodes) != len(y.all_input_nodes):
                    raise _unlike(x)
                found.add(pair)
                todo.append(pair)
        return found

    def _make(self, a: fx.Node, b: fx.Node) -> None:
        args, kwargs = self._arguments((a.args, a.kwargs), (b.args, b.kwargs), (a, b))
        new = self.made[a, b] = self.graph.call_function(a.target, args, kwargs)  # type: ignore[arg-type]
        if "stack_trace" in a.meta:
            new.meta["stack_trace"] = a.meta["stack_trace"]

    def _arguments(self, a: Any, b: Any, nodes: tuple[fx.Node, fx.Node]) -> Any:
        mine, theirs = pytree.tree_flatten(a), pytree.tree_flatten(b)
        if mine[1] != theirs[1]:
            raise _unlike(nodes[0])
        return pytree.tree_unflatten([self._argument(x, y, nodes[0]) for x, y in zip(mine[0], theirs[0])], mine[1])

    def _argument(self, a: Any, b: Any, node: fx.Node) -> Any:
        if isinstance(a, fx.Node) and isinstance(b, fx.Node):
            if (a, b) not in self.made:
                raise _unlike(node)
            return self.made[a, b]
        if type(a) is not type(b):
            raise _unlike(node)
        if a == b or a != a:
            return a
        if type(a) is not int:
            raise _unlike(node)
        slope, rest = divmod(b - a, self.lengths[1] - self.lengths[0])
        if rest or slope < 1:
            raise _unlike(node)
        return self._size(slope, a - slope * self.lengths[0])

    def _size(self, slope: int, more: int) -> fx.Node:
        """``slope * S + more``."""
        if (slope, more) not in self.sizes:
            if (slope, more) == (1, 0):
                self.sizes[slope, more] = self.graph.call_function(aten.sym_size.int, (self.ids, 1))
            elif more:
                self.sizes[slope, more] = self.graph.call_function(operator.add, (self._size(slope, 0), more))
            else:
                self.sizes[slope, more] = self.graph.call_function(operator.mul, (self._size(1, 0), slope))
        return self.sizes[slope, more]

    def _verify(self) -> None:
        """The symbol stands for any length, and the shapes at the two lengths are what was captured."""
        size = self.world.size("S").node.expr
        if not isinstance(size, sympy.Symbol):
            raise CaptureError("the model's loop over the sequence cannot become a step: its graph holds for one length only.")
        for pair, new in self.made.items():
            for node, length in zip(pair, self.lengths):
                for general, own in zip(_shapes(new), _shapes(node)):
                    if [int(s.node.expr.subs(size, length)) if isinstance(s, torch.SymInt) else s for s in general] != list(own):
                        raise _unlike(node)


def _shapes(node: fx.Node) -> Iterator[Any]:
    return (x.shape for x in pytree.tree_leaves(node.meta["val"]) if isinstance(x, torch.Tensor))


def _same(a: torch.Tensor, b: torch.Tensor | None) -> bool:
    return a is b or (b is not None and a.shape == b.shape and a.dtype == b.dtype and torch.equal(a, b))


def _unlike(node: fx.Node) -> CaptureError:
    return CaptureError(f"the model cannot be captured for any length: {node.name}{where_in_model(node)} is not the same at every length.")


def _try(captured: Captured, model: nn.Module) -> None:
    """Run the graph at lengths that it was not captured at."""
    for length in _OTHER_LENGTHS:
        ids = (torch.arange(length) % 2)[None]
        with torch.no_grad():
            try:
                want = pytree.tree_leaves(model(ids))
            except (IndexError, RuntimeError):  # longer than the model goes
                continue
            got = pytree.tree_leaves(captured.gm(*captured.arguments(ids)))
        for x, y in zip(got, want):
            apart = torch.where(x == y, 0.0, x.double() - y.double()) if x.shape == y.shape else torch.full((), torch.inf)
            if not apart.norm() <= _AGREES * y.double().norm():
                raise CaptureError(f"the model computes something else for {length} tokens than what it does at two other lengths shows.")
