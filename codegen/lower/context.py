"""What an operator's lowering is given: its bound arguments as tensors, indices and Python values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
import torch.fx as fx

from .index import Index
from .radix import UnsupportedSize, from_size
from .tensors import NotLowerable, Tensor

Lowered = Tensor | tuple[Tensor, ...]
Handler = Callable[["Lowering", "Node"], Lowered]


class Table(dict[str, Handler]):
    """Operator name (without overload) to lowering; each module of operators has its own."""

    def lowers(self, *names: str) -> Callable[[Handler], Handler]:
        """Enter the decorated function for these operators."""

        def add(f: Handler) -> Handler:
            for name in names:
                self[name] = f
            return f

        return add


class Lowering:
    """The tensors of one region as they are made."""

    def __init__(self) -> None:
        self.of: dict[fx.Node, Any] = {}


class Node:
    """One FX node with its arguments by schema name. ``n["dim"]`` is a Python value or an index; ``n.tensor("self")`` a
    tensor; ``n.shape`` and ``n.dtype`` those of its (first) result."""

    def __init__(self, lo: Lowering, node: fx.Node) -> None:
        self.lo, self.node = lo, node
        schema = node.target._schema  # type: ignore[union-attr]
        self.name = schema.name.split("::")[1]
        self.values: dict[str, Any] = {}
        for i, a in enumerate(schema.arguments):
            if i < len(node.args):
                self.values[a.name] = node.args[i]
            elif a.name in node.kwargs:
                self.values[a.name] = node.kwargs[a.name]
            else:
                self.values[a.name] = a.default_value if a.has_default_value() else None
        val = node.meta["val"]
        first = val[0] if isinstance(val, (tuple, list)) else val
        self.dtype: torch.dtype = first.dtype
        self.shape: tuple[Index, ...] = sizes(first.shape)

    def __getitem__(self, name: str) -> Any:
        return self.resolve(self.values[name])

    def resolve(self, value: Any) -> Any:
        """A Python value with sizes as indices and tensors as :class:`Tensor`."""
        if isinstance(value, fx.Node):
            if value in self.lo.of:
                return self.lo.of[value]
            return number(value.meta.get("val"))
        if isinstance(value, (list, tuple)):
            return [self.resolve(v) for v in value]
        return number(value) if isinstance(value, (torch.SymInt, torch.SymFloat)) else value

    def tensor(self, name: str) -> Tensor:
        return self[name]

    def val(self, name: str) -> torch.Tensor:
        """The fake tensor behind an argument."""
        return self.values[name].meta["val"]

    def result(self, i: int) -> torch.Tensor:
        return self.node.meta["val"][i]


def number(value: Any) -> Any:
    """A scalar argument: sizes as indices, other numbers as they are."""
    if isinstance(value, torch.SymInt):
        return size(value)
    if isinstance(value, (torch.SymFloat, torch.SymBool)):
        raise NotLowerable("computes with a symbolic float")
    return value


def size(value: Any) -> Index:
    try:
        return from_size(value)
    except UnsupportedSize as e:
        raise NotLowerable(f"has a size of the form {e}") from None


def sizes(shape: Any) -> tuple[Index, ...]:
    return tuple(int(s) if isinstance(s, int) else size(s) for s in shape)
