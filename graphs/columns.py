"""Columns: what each place of a sequence has a node of its own for, in a graph that was captured at one length.

A column holds one node for each place. It is one operator, whose operands are the same everywhere, columns again, or places of one tensor; or it is another
column's value at the place before, which is how a loop carries a value (:mod:`.roll` makes tensors of them).
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx
import torch.utils._pytree as pytree
from torch._ops import OpOverload

from .capture import CaptureError
from .facts import name_of
from .sequence import where_in_model

aten = torch.ops.aten


class RollError(CaptureError):
    """A loop over the sequence that is not followed; the message says which operator and where."""

    def __init__(self, why: str, node: fx.Node | None = None) -> None:
        at = "" if node is None else f"{name_of(node) or node.name}{where_in_model(node)} "
        super().__init__(f"the model's loop over the sequence cannot become a step: {at}{why}.")


Column = tuple[Any, ...]  # a node for each place; None where any will do
_MOST = 100_000  # columns that are looked at: a guess that fails is followed by another one


@dataclass(frozen=True, eq=False)
class Same:
    """The same node at every place."""

    node: fx.Node


@dataclass(frozen=True, eq=False)
class Place:
    """Places of one tensor along a dimension, from ``first`` on, in steps of ``by`` (one or minus one); ``width`` of them, or without the dimension where that is None."""

    source: Same
    dim: int
    first: int
    by: int
    width: int | None
    like: fx.Node


@dataclass(frozen=True, eq=False)
class Op:
    """One operator over columns; ``like``: the node of one place."""

    target: Any
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    like: fx.Node


@dataclass(frozen=True, eq=False)
class Before:
    """The value of a column at the place before; at the first place ``initial``, or anything where that is None."""

    column: Column
    initial: fx.Node | None
    like: fx.Node


Cell = Same | Place | Op | Before


def _shown(column: Column, other: Column) -> bool:
    """Whether a column's nodes, where it has any, are another's."""
    return all(x is y or x is None for x, y in zip(column, other))


class Columns:
    """The columns of one graph of ``length`` places."""

    def __init__(self, length: int) -> None:
        self.length = length
        self._cells: dict[Column, Cell] = {}
        self._open: list[Column] = []
        self._refused: dict[Column, RollError] = {}
        self._looked = 0
        self._whole: dict[Column, Column] = {}  # columns that end one place earlier, and the same ones to the end

    def cell(self, column: Column) -> Cell:
        """What a column is."""
        if column in self._refused:
            raise self._refused[column]
        if column not in self._cells:
            self._looked += 1
            if self._looked > _MOST:
                raise RollError("is too long to follow", next(n for n in column if n is not None))
            self._open.append(column)
            try:
                self._cells[column] = self._cell(column)
            except RollError as reason:
                self._refused[column] = reason
                self._cells = {c: x for c, x in self._cells.items() if not (isinstance(x, Before) and x.column == column)}
                raise
            finally:
                self._open.pop()
            if None not in column and (*column[:-1], None) in self._cells:
                self._whole[(*column[:-1], None)] = column
        return self._cells[column]

    def before(self, cell: Before) -> Column:
        """The column that a cell is the value before of."""
        return self._whole.get(cell.column, cell.column)

    def operands(self, cell: Cell) -> list[Column]:
        """The columns that a cell takes."""
        if isinstance(cell, Before):
            return [self.before(cell)]
        return [c.nodes for c in pytree.tree_leaves((cell.args, cell.kwargs)) if isinstance(c, Operand)] if isinstance(cell, Op) else []

    def takes(self, column: Column, before: Column) -> bool:
        """Whether a column is made of another one's value at the place before."""
        todo, done = [column], set()
        while todo:
            if (one := todo.pop()) in done:
                continue
            done.add(one)
            cell = self.cell(one)
            if isinstance(cell, Before) and self.before(cell) == before:
                return True
            todo += self.operands(cell)
        return False

    def _cell(self, column: Column) -> Cell:
        nodes = [n for n in column if n is not None]
        like = nodes[min(1, len(nodes) - 1)]
        if all(n is nodes[0] for n in nodes):
            return Same(nodes[0])
        for other in [*self._open, *self._cells]:
            if other != column and _shown(column[1:], other[:-1]):
                return Before(other, column[0], like)
            if other != column and None not in column and _shown(column[:-1], other[1:]):
                raise RollError("goes from the last place to the first", like)
        if column[0] is None:
            return self._operator(column, nodes, like)
        try:
            return self._operator(column, nodes, like)
        except RollError as reason:
            try:
                return self._started(column, like)
            except RollError:
                raise reason from None

    def _started(self, column: Column, like: fx.Node) -> Before:
        """What a loop starts from at the first place, and its value at the place before at the others."""
        before = (*column[1:], None)
        self._operator_at(before)
        return Before(before, column[0], like)

    def _operator_at(self, column: Column) -> None:
        """Follow a column that has to be an operator."""
        if sum(n is not None for n in column) < 3 or not isinstance(self.cell(column), (Op, Same)):
            raise RollError("is not the same operator at every place", column[1])

    def _operator(self, column: Column, nodes: Sequence[fx.Node], like: fx.Node) -> Cell:
        """One operator at every place."""
        if not all(n.op == "call_function" and n.target is like.target for n in nodes):
            raise RollError("is not the same operator at every place", like)
        if isinstance(like.target, OpOverload) and (like.target._schema.is_mutable or torch.Tag.nondeterministic_seeded in like.target.tags):
            raise RollError("writes to its operands or is random", like)
        flat = [None if n is None else pytree.tree_flatten((n.args, n.kwargs)) for n in column]
        given = [f for f in flat if f is not None]
        leaves, spec = given[0]
        if any(other != spec for _, other in given):
            raise RollError("has other arguments from place to place", like)
        leaves = list(leaves)
        for i, first in enumerate(leaves):
            values = [f[0][i] for f in given]
            if all(isinstance(v, fx.Node) for v in values):
                leaves[i] = Operand(tuple(None if f is None else f[0][i] for f in flat))
            elif any(isinstance(v, fx.Node) or type(v) is not type(first) for v in values):
                raise RollError("has other arguments from place to place", like)
            elif any(v != first for v in values):
                return self._places(column, like)
        if all(isinstance(self.cell(x.nodes), Same) for x in leaves if isinstance(x, Operand)):
            return Same(nodes[0])
        args, kwargs = pytree.tree_unflatten(leaves, spec)
        return Op(like.target, args, kwargs, like)

    def _places(self, column: Column, like: fx.Node) -> Place:
        """``select``, ``slice``, or a result of ``unbind`` or ``split``, at each place another one."""
        found = {t: _piece(n) for t, n in enumerate(column) if n is not None}
        given = [f for f in found.values() if f is not None]
        if len(given) < len(found) or len({(f[1], f[3]) for f in given}) != 1:
            raise RollError("has other arguments from place to place", like)
        source = self.cell(tuple(f[0] if (f := found.get(t)) is not None else None for t in range(self.length)))
        if not isinstance(source, Same):
            raise RollError("takes a place of what the loop computes", like)
        _, dim, start, width = given[0]
        by = given[1][2] - start
        start -= by * min(found)
        last = start + by * (self.length - 1)
        if abs(by) != 1 or any(f is not None and f[2] != start + by * t for t, f in found.items()):
            raise RollError("takes other places than one after the other", like)
        if min(start, last) < 0 or max(start, last) + (width or 1) > source.node.meta["val"].shape[dim]:
            raise RollError("takes a place that is not there", like)
        return Place(source, dim, start, by, width, like)


@dataclass(frozen=True, eq=False)
class Operand:
    """A column among an operator's arguments."""

    nodes: Column


def _piece(node: fx.Node) -> tuple[fx.Node, int, int, int | None] | None:
    """``(source, dim, first, width)`` of a piece of a tensor, width None without the dimension; None of other nodes."""
    args: Any = node.args
    if node.target is operator.getitem:
        source: Any = args[0]
        whole, name = source.args[0], name_of(source)
        if name not in ("unbind", "split") or (name == "split" and source.args[1] != 1):
            return None
        at = 1 if name == "unbind" else 2
        dim = source.args[at] if len(source.args) > at else 0
        return whole, dim % whole.meta["val"].dim(), args[1], None if name == "unbind" else 1
    if node.target not in (aten.select.int, aten.slice.Tensor):
        return None
    rank = args[0].meta["val"].dim()
    dim = (args[1] if len(args) > 1 else 0) % rank
    size = args[0].meta["val"].shape[dim]
    if node.target is aten.select.int:
        return args[0], dim, args[2] % size, None
    start, step = (args[i] if len(args) > i and args[i] is not None else default for i, default in ((2, 0), (4, 1)))
    return (args[0], dim, start + size * (start < 0), node.meta["val"].shape[dim]) if step == 1 else None
