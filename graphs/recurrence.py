"""What a loop carries from place to place, as a linear recurrence: ``h[t] = a[t] * h[t - 1] + b[t]``, element by element."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch
import torch.fx as fx
import torch.utils._pytree as pytree

from .columns import Before, Column, Columns, Op, Operand, RollError
from .facts import name_of

aten = torch.ops.aten
_LIKE = ("lift_fresh_copy", "clone", "alias", "detach", "contiguous", "_to_copy", "expand", "view", "reshape")  # their operand's values, in the same shape and dtype
_ZEROS = ("zeros", "new_zeros", "zeros_like")
_VIEWS = (*_LIKE, "unsqueeze", "squeeze", "transpose", "permute")


@dataclass(frozen=True)
class Value:
    """A node over all places; ``places``: whether its first dimension is the places, or it is the same at every place."""

    node: fx.Node
    places: bool


@dataclass(frozen=True)
class Term:
    """A number or a value."""

    value: float | Value


ZERO, ONE = Term(0.0), Term(1.0)


class Writer(Protocol):
    """Who writes values into a graph."""

    like: fx.Node

    def column(self, column: Column) -> Any: ...

    def operator(self, target: Any, leaves: list[Any], spec: Any) -> Any: ...


def is_zero(node: fx.Node) -> bool:
    """Whether all elements of a node are zero."""
    while name_of(node) in _VIEWS:
        node = node.args[0]  # type: ignore[assignment]
    return name_of(node) in _ZEROS or bool(name_of(node) in ("full", "full_like", "new_full") and node.args[1] == 0)


class Recurrence:
    """The recurrence of one carried column."""

    def __init__(self, columns: Columns, writer: Writer, carried: Column) -> None:
        self.columns, self.writer, self.carried = columns, writer, carried
        self.initial: list[fx.Node] = []

    def split(self, column: Column) -> tuple[Term, Term, fx.Node | None]:
        """``a``, ``b`` and what the first place starts from, None for nothing; raises RollError, naming what is not linear."""
        a, b = self._split(column)
        if any(n is not self.initial[0] for n in self.initial):
            raise RollError("starts from several values", self.carried[0])
        return a, b, self.initial[0] if self.initial else None

    def _split(self, column: Column) -> tuple[Term, Term]:
        cell = self.columns.cell(column)
        if isinstance(cell, Before) and self.columns.before(cell) == self.carried:
            self.initial += [cell.initial] if cell.initial is not None else []
            return ONE, ZERO
        if not self.columns.takes(column, self.carried):
            return ZERO, Term(self.writer.column(column))
        if not isinstance(cell, Op):
            raise RollError("carries several values that are made of each other", cell.like)  # type: ignore[union-attr]
        rule = _RULES.get(name_of(cell.like))
        if rule is None:
            raise RollError("makes what the loop carries of the value before in a way that is not linear, element by element", cell.like)
        return rule(self, cell)

    def argument(self, cell: Op, at: int, default: float | None = None) -> tuple[Term, Term]:
        """An argument as ``a * h + b``."""
        given = cell.args[at] if len(cell.args) > at else default
        return self._split(given.nodes) if isinstance(given, Operand) else (ZERO, Term(given))  # type: ignore[arg-type]

    def number(self, cell: Op, name: str, at: int) -> Term:
        return Term(cell.kwargs.get(name, cell.args[at] if len(cell.args) > at else 1))

    def free(self, cell: Op, pair: tuple[Term, Term]) -> Term:
        """What may not be made of the carried value."""
        if pair[0] is not ZERO:
            raise RollError("makes what the loop carries of the value before in a way that is not linear, element by element", cell.like)
        return pair[1]

    # ---- arithmetic of terms ----

    def combine(self, target: Any, x: Term, y: Term) -> Term:
        numbers = [t.value for t in (x, y) if not isinstance(t.value, Value)]
        if len(numbers) == 2:
            return Term(float(target(torch.tensor(numbers[0], dtype=torch.float64), torch.tensor(numbers[1], dtype=torch.float64))))
        return Term(self.writer.operator(target, *pytree.tree_flatten(((x.value, y.value), {}))))

    def times(self, x: Term, y: Term) -> Term:
        if x.value == 0 or y.value == 0:
            return ZERO
        return y if x.value == 1 else x if y.value == 1 else self.combine(aten.mul.Tensor, x, y)

    def plus(self, x: Term, y: Term) -> Term:
        return y if x.value == 0 else x if y.value == 0 else self.combine(aten.add.Tensor, x, y)

    def both(self, function: Any, x: tuple[Term, Term], y: tuple[Term, Term]) -> tuple[Term, Term]:
        return function(x[0], y[0]), function(x[1], y[1])

    # ---- operators ----

    def scaled(self, x: tuple[Term, Term], by: Term) -> tuple[Term, Term]:
        return self.times(x[0], by), self.times(x[1], by)

    def product(self, cell: Op, x: tuple[Term, Term], y: tuple[Term, Term]) -> tuple[Term, Term]:
        return self.scaled(x, self.free(cell, y)) if x[0] is not ZERO else self.scaled(y, self.free(cell, x))

    def add(self, cell: Op) -> tuple[Term, Term]:
        return self.both(self.plus, self.argument(cell, 0), self.scaled(self.argument(cell, 1), self.number(cell, "alpha", 2)))

    def sub(self, cell: Op) -> tuple[Term, Term]:
        by = self.times(Term(-1.0), self.number(cell, "alpha", 2))
        return self.both(self.plus, self.argument(cell, 0), self.scaled(self.argument(cell, 1), by))

    def rsub(self, cell: Op) -> tuple[Term, Term]:
        by = self.times(Term(-1.0), self.number(cell, "alpha", 2))
        return self.both(self.plus, self.argument(cell, 1), self.scaled(self.argument(cell, 0), by))

    def mul(self, cell: Op) -> tuple[Term, Term]:
        return self.product(cell, self.argument(cell, 0), self.argument(cell, 1))

    def div(self, cell: Op) -> tuple[Term, Term]:
        if cell.kwargs.get("rounding_mode") is not None:
            raise RollError("rounds what the loop carries", cell.like)
        by = self.free(cell, self.argument(cell, 1))
        return tuple(x if x.value == 0 else self.combine(aten.div.Tensor, x, by) for x in self.argument(cell, 0))  # type: ignore[return-value]

    def neg(self, cell: Op) -> tuple[Term, Term]:
        return self.scaled(self.argument(cell, 0), Term(-1.0))

    def addcmul(self, cell: Op) -> tuple[Term, Term]:
        product = self.product(cell, self.argument(cell, 1), self.argument(cell, 2))
        return self.both(self.plus, self.argument(cell, 0), self.scaled(product, self.number(cell, "value", 3)))

    def lerp(self, cell: Op) -> tuple[Term, Term]:
        """``start + weight * (end - start)``."""
        begin, weight = self.argument(cell, 0), self.free(cell, self.argument(cell, 2))
        apart = self.both(self.plus, self.argument(cell, 1), self.scaled(begin, Term(-1.0)))
        return self.both(self.plus, begin, self.scaled(apart, weight))

    def same(self, cell: Op) -> tuple[Term, Term]:
        value, source = cell.like.meta["val"], cell.like.args[0].meta["val"]  # type: ignore[union-attr]
        if value.shape != source.shape or value.dtype != source.dtype:
            raise RollError("changes the shape or the dtype of what the loop carries", cell.like)
        return self.argument(cell, 0)


_RULES = {
    "add": Recurrence.add, "sub": Recurrence.sub, "rsub": Recurrence.rsub, "mul": Recurrence.mul, "div": Recurrence.div, "neg": Recurrence.neg,
    "addcmul": Recurrence.addcmul, "lerp": Recurrence.lerp, **dict.fromkeys(_LIKE, Recurrence.same),
}  # fmt: skip
