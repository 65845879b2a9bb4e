"""Roll up loops over the sequence in a graph that was captured at one length, where each place has nodes of its own.

    %h0 = add(mul(select(%a, 1, 0), %zeros), select(%b, 1, 0));  %y0 = tanh(%h0)
    %h1 = add(mul(select(%a, 1, 1), %h0), select(%b, 1, 1));     %y1 = tanh(%h1)
    ...
    %y = stack([%y0, %y1, ...], 1)

becomes, with places as a leading dimension::

    %h = burnish.linear_scan(permute(%a, ...), permute(%b, ...), None, 0);  %y = permute(tanh(%h), ...)

It begins at what joins as many pieces as there are places (``stack``, ``cat``) and follows their columns (:mod:`.columns`). A column that is made of its own value at the place before is carried by the loop; where it is made of it linearly, element by element, it is
a ``linear_scan`` (Gu and Dao, "Mamba", 2023). Everything else in the body is the same operator with one dimension more (``torch.vmap``).
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx
import torch.utils._pytree as pytree
from torch.fx.experimental.proxy_tensor import make_fx

from .capture import Captured, fake_mode
from .columns import Cell, Column, Columns, Op, Operand, Place, RollError, Same
from .recurrence import Recurrence, Term, Value, is_zero

aten = torch.ops.aten


@dataclass(frozen=True)
class Join:
    """Pieces of all places, joined along ``dim``; ``width`` None where each is a place without that dimension."""

    node: fx.Node
    parts: Column
    dim: int
    width: int | None


def join_of(node: fx.Node, length: int) -> Join | None:
    """The join of as many pieces as there are places that a node is."""
    val = node.meta.get("val")
    if node.target not in (aten.stack.default, aten.cat.default):
        return None
    parts: Any = node.args[0]
    dim: Any = node.args[1] if len(node.args) > 1 else node.kwargs.get("dim", 0)
    dim %= val.dim()  # type: ignore[union-attr]
    widths = {None if node.target is aten.stack.default else p.meta["val"].shape[dim] for p in parts}
    return Join(node, tuple(parts), dim, widths.pop()) if len(parts) == length and len(widths) == 1 else None


def roll(captured: Captured, length: int) -> int:
    """Roll up the loops of a graph, in place; returns how many joins there were. Raises RollError."""
    graph = captured.gm.graph
    _share_constants(captured)
    joins = [j for n in graph.nodes if (j := join_of(n, length)) is not None]
    columns = Columns(length)
    for join in joins:
        columns.cell(join.parts)
    roller = _Roller(graph, columns)
    for join in joins:
        roller.replace(join)
    graph.eliminate_dead_code()
    graph.lint()
    captured.gm.recompile()
    return len(joins)


def _share_constants(captured: Captured) -> None:
    """One placeholder for all constants of the code that are equal, of which a loop makes one for each place."""
    kept: list[tuple[fx.Node, torch.Tensor]] = []
    for node in captured.gm.graph.find_nodes(op="placeholder"):
        value = captured.values.get(node.name)
        if value is None or node.name in captured.targets or node.name not in captured.static:
            continue
        same = next((n for n, v in kept if v.dtype == value.dtype and v.shape == value.shape and torch.equal(v, value)), None)
        if same is None:
            kept.append((node, value))
        else:
            node.replace_all_uses_with(same)


class _Roller:
    """Writes columns as tensors before the joins that take them."""

    def __init__(self, graph: fx.Graph, columns: Columns) -> None:
        self.graph, self.columns, self.length = graph, columns, columns.length
        self.done: dict[Column, Any] = {}
        self.replaced: dict[fx.Node, fx.Node] = {}
        self.like: fx.Node = next(iter(graph.nodes))
        self.mode = fake_mode(graph)

    def replace(self, join: Join) -> None:
        with self.graph.inserting_before(join.node):
            shape = list(join.node.meta["val"].shape)
            piece = [s for d, s in enumerate(shape) if d != join.dim] if join.width is None else [join.width if d == join.dim else s for d, s in enumerate(shape)]
            x = self.whole(self.column(join.parts), piece)
            self.like = join.node
            if join.width == 1:
                x = self.call(aten.squeeze.dim, x, join.dim + 1)
            rank = x.meta["val"].dim()
            order = list(range(1, rank))
            order.insert(join.dim, 0)
            x = x if join.dim == 0 else self.call(aten.permute.default, x, order)
            if join.width not in (None, 1):
                x = self.call(aten.reshape.default, x, shape)
        join.node.replace_all_uses_with(x)
        self.replaced[join.node] = x

    def call(self, target: Any, *args: Any, **kwargs: Any) -> fx.Node:
        """A new node, with its value."""
        node = self.graph.call_function(target, args, kwargs)
        values: Any = fx.map_arg((args, kwargs), lambda n: n.meta["val"])
        with torch.no_grad(), self.mode:
            node.meta["val"] = target(*values[0], **values[1])
        if "stack_trace" in self.like.meta:
            node.meta["stack_trace"] = self.like.meta["stack_trace"]
        return node

    def whole(self, value: Value, shape: Sequence[int]) -> fx.Node:
        """``[places, *shape]``, of what may be the same at every place or smaller."""
        x = self.ranked(value, len(shape))
        wanted = [self.length, *shape]
        return x if list(x.meta["val"].shape) == wanted else self.call(aten.expand.default, x, wanted)

    def ranked(self, value: Value, rank: int) -> fx.Node:
        """With ``1 + rank`` dimensions, of which the first is the places or one."""
        x = value.node if value.places else self.call(aten.unsqueeze.default, value.node, 0)
        for _ in range(rank + 1 - x.meta["val"].dim()):
            x = self.call(aten.unsqueeze.default, x, 1)
        return x

    # ---- columns ----

    def column(self, column: Column) -> Any:
        if column not in self.done:
            cell = self.columns.cell(column)
            self.done[column] = self.scan(column) if self.columns.takes(column, column) else self.cell(cell)
        return self.done[column]

    def cell(self, cell: Cell) -> Any:
        if isinstance(cell, Same):
            return Value(self.replaced.get(cell.node, cell.node), False)
        if isinstance(cell, Place):
            return self.places(cell)
        if isinstance(cell, Op):
            leaves, spec = pytree.tree_flatten((cell.args, cell.kwargs))
            leaves = [self.column(x.nodes) if isinstance(x, Operand) else x for x in leaves]
            self.like = cell.like
            return self.operator(cell.target, leaves, spec)
        shape = list(cell.like.meta["val"].shape)
        rest = self.whole(self.column(self.columns.before(cell)), shape)
        self.like = cell.like
        first = self.call(aten.slice.Tensor, rest, 0, 0, 1) if cell.initial is None else self.start(cell.initial, [1, *shape])
        others = self.call(aten.slice.Tensor, rest, 0, 0, self.length - 1)
        return Value(self.call(aten.cat.default, [first, others], 0), True)

    def start(self, node: fx.Node, shape: list[int]) -> fx.Node:
        """What a loop starts from, in this shape."""
        if is_zero(node):
            return self.call(aten.full.default, shape, 0.0, dtype=node.meta["val"].dtype)
        return self.call(aten.expand.default, self.replaced.get(node, node), shape)

    def places(self, cell: Place) -> Value:
        x, size = self.replaced.get(cell.source.node, cell.source.node), cell.source.node.meta["val"].shape[cell.dim]
        self.like = cell.like
        first = min(cell.first, cell.first + cell.by * (self.length - 1))
        pieces = []
        for i in range(cell.width or 1):
            piece = x if size == self.length else self.call(aten.slice.Tensor, x, cell.dim, first + i, first + i + self.length)
            piece = piece if cell.by == 1 else self.call(aten.flip.default, piece, [cell.dim])
            order = [cell.dim, *(d for d in range(piece.meta["val"].dim()) if d != cell.dim)]
            pieces.append(piece if cell.dim == 0 else self.call(aten.permute.default, piece, order))
        if cell.width is None:
            return Value(pieces[0], True)
        if cell.width == 1:
            return Value(self.call(aten.unsqueeze.default, pieces[0], cell.dim + 1), True)
        return Value(self.call(aten.stack.default, pieces, cell.dim + 1), True)

    def operator(self, target: Any, leaves: list[Any], spec: Any) -> Any:
        """An operator over values, once for all places."""
        if target is operator.getitem:
            return leaves[0][leaves[1]]
        at = [i for i, x in enumerate(leaves) if isinstance(x, Value)]
        values = [leaves[i] for i in at]
        if not any(v.places for v in values):
            args, kwargs = pytree.tree_unflatten([x.node if isinstance(x, Value) else x for x in leaves], spec)
            return Value(self.call(target, *args, **kwargs), False)

        def body(*tensors: torch.Tensor) -> Any:
            given = list(leaves)
            for i, t in zip(at, tensors):
                given[i] = t
            args, kwargs = pytree.tree_unflatten(given, spec)
            return target(*args, **kwargs)

        try:
            with torch.no_grad():
                batched = make_fx(torch.func.vmap(body, in_dims=tuple(0 if v.places else None for v in values)))(*(v.node.meta["val"] for v in values))
        except RuntimeError as error:
            raise RollError("is not known over all places at once", self.like) from error
        nodes: dict[fx.Node, Any] = dict(zip(batched.graph.find_nodes(op="placeholder"), (v.node for v in values)))
        for node in batched.graph.nodes:
            if node.op == "call_function":
                args, kwargs = fx.map_arg((node.args, node.kwargs), nodes.__getitem__)
                nodes[node] = self.call(node.target, *args, **kwargs)
            elif node.op not in ("placeholder", "output"):
                raise RollError("is not known over all places at once", self.like)
        result: Any = batched.graph.output_node().args[0]
        return [Value(nodes[r], True) for r in result] if isinstance(result, (tuple, list)) else Value(nodes[result], True)

    def scan(self, column: Column) -> Value:
        """What the loop carries: ``h[t] = a[t] * h[t - 1] + b[t]``."""
        a, b, initial = Recurrence(self.columns, self, column).split(column)
        self.like = column[1]
        shape, dtype = list(self.like.meta["val"].shape), self.like.meta["val"].dtype
        if dtype != torch.float32:
            raise RollError(f"carries a value in {str(dtype).removeprefix('torch.')}, not in float32", self.like)
        new = self.term(b, shape)
        factor = None if a.value == 1 else self.factor(a, len(shape))
        start = None if initial is None or is_zero(initial) else self.start(initial, shape)
        return Value(self.call(torch.ops.burnish.linear_scan.default, factor, new, start, 0), True)

    def factor(self, term: Term, rank: int) -> fx.Node:
        """For each place one, of sizes that may be one otherwise."""
        if not isinstance(term.value, Value):
            return self.call(aten.full.default, [self.length, *[1] * rank], term.value)
        x = self.ranked(term.value, rank)
        return x if term.value.places else self.call(aten.expand.default, x, [self.length, *x.meta["val"].shape[1:]])

    def term(self, term: Term, shape: list[int]) -> fx.Node:
        if isinstance(term.value, Value):
            return self.whole(term.value, shape)
        return self.call(aten.full.default, [self.length, *shape], term.value)

