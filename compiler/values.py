"""A Program's values while it is assembled: which FX node is which tensor, in which storage."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from typing import Any

import torch
import torch.fx as fx

from ..runtime.program import TensorSpec, Value
from .dims import Unsupported, dim, number

Encoded = Any


def spec_of(val: torch.Tensor, offset: object = 0) -> TensorSpec:
    """Shape, strides (elements) and dtype of a (fake) tensor."""
    if val.layout != torch.strided:
        return TensorSpec(dtype_name(val), tuple(dim(s) for s in val.shape), (), 0)
    return TensorSpec(dtype_name(val), tuple(dim(s) for s in val.shape), tuple(dim(s) for s in val.stride()), dim(offset))


class Values:
    """Values by name and by node, the program's inputs and constants, and its steps in order."""

    def __init__(self, constants: Sequence[str]) -> None:
        self.constant_names = list(constants)
        self.values: dict[str, Value] = {}
        self.of: dict[fx.Node, Any] = {}  # node -> value name, a tuple of them, or None
        self.steps: list[Any] = []
        self.inputs: list[Any] = []
        self.input_index: dict[str, int] = {}  # value name -> input
        self.constant_specs: list[TensorSpec] = [None] * len(self.constant_names)  # type: ignore[list-item]
        self.symbols: dict[str, tuple] = {}
        self.prefix = ""  # of value names, while a region is inlined
        self.slots = self.outs = self.atens = 0

    def placeholder(self, node: fx.Node) -> None:
        val = node.meta["val"]
        if node.users and all(u.target is torch.ops.higher_order.with_effects and u.args[0] is node for u in node.users):
            self.inputs.append(None)  # the token that orders effects; nothing is passed for it
            self.of[node] = None
            return
        if node.name in self.constant_names:
            i = self.constant_names.index(node.name)
            self.constant_specs[i] = spec_of(val)
            self.of[node] = self.add(node.name, self.constant_specs[i], f"const:{i}")
            return
        i = len(self.inputs)
        if isinstance(val, torch.Tensor):
            spec = spec_of(val)
            self.inputs.append(spec)
            self.of[node] = self.add(node.name, spec, f"input:{i}")
            self.input_index[node.name] = i
            for d, s in enumerate(val.shape):
                self.symbol(s, ("size", i, d))
        else:
            self.inputs.append("int" if isinstance(val, (int, torch.SymInt)) else None)
            self.symbol(val, ("int", i))
            self.of[node] = None

    def symbol(self, size: object, source: tuple) -> None:
        if isinstance(size, torch.SymInt) and size.node.expr.is_Symbol:
            self.symbols.setdefault(size.node.expr.name, source)

    def add(self, name: str, spec: TensorSpec, storage: str) -> str:
        name = self.prefix + name
        self.values[name] = Value(name, spec, storage)
        return name

    def fresh(self, node: fx.Node, escapes: bool) -> str:
        """A storage of our own: an output buffer when it leaves the program, else an arena slot."""
        if escapes:
            self.outs += 1
            return f"output:{self.outs - 1}"
        self.slots += 1
        return f"slot:{self.slots - 1}"

    def written(self, node: fx.Node, escapes: bool) -> tuple[str, ...]:
        """Values for all results of a launch, in storages of our own."""
        val = node.meta["val"]
        several = isinstance(val, (tuple, list))
        names = tuple(self.add(f"{node.name}_{k}" if several else node.name, spec_of(v), self.fresh(node, escapes)) for k, v in enumerate(val if several else (val,)))
        self.of[node] = names if several else names[0]
        return names

    def call_results(self, node: fx.Node) -> tuple[str | None, ...]:
        val = node.meta["val"]
        several = isinstance(val, (tuple, list))
        used = {position(u) for u in node.users if u.target is operator.getitem} if several else {0}
        names = self.results(node, val if several else (val,), used, several)
        self.of[node] = names if several else names[0]
        return names

    def results(self, node: fx.Node, vals: Sequence[Any], used: set[int], several: bool) -> tuple[str | None, ...]:
        """Values for a call's results; None for those nobody reads."""
        names: list[str | None] = []
        for k, v in enumerate(vals):
            if not isinstance(v, torch.Tensor) or k not in used:
                names.append(None)
                continue
            self.atens += 1
            names.append(self.add(node.name if not several else f"{node.name}_{k}", spec_of(v), f"aten:{self.atens - 1}"))
        return tuple(names)

    def encode(self, a: Any) -> Encoded:
        if isinstance(a, fx.Node):
            name = self.of.get(a)
            if isinstance(name, str):
                return {"v": name}
            if isinstance(name, tuple):
                return {"list": [{"v": n} for n in name]}
            return scalar(a.meta.get("val"))
        if isinstance(a, (list, tuple)):
            return {"list": [self.encode(x) for x in a]}
        return scalar(a)


def scalar(a: Any) -> Encoded:
    """An argument that is no tensor, as a Program stores it."""
    if a is None or isinstance(a, (bool, int, str)):
        return a
    if isinstance(a, float):
        if math.isfinite(a):
            return a
        return {"nan": True} if math.isnan(a) else {"inf": "+" if a > 0 else "-"}
    if isinstance(a, torch.SymInt):
        return {"dim": dim(a)}
    if isinstance(a, torch.SymFloat):
        return {"number": number(a)}
    if isinstance(a, torch.dtype):
        return {"dtype": str(a).split(".")[-1]}
    if isinstance(a, torch.device):
        return {"device": str(a)}
    if isinstance(a, torch.layout):
        return {"layout": str(a).split(".")[-1]}
    if isinstance(a, torch.memory_format):
        return {"memory_format": str(a).split(".")[-1]}
    raise Unsupported(f"an argument of type {type(a).__name__}")


def position(getitem: fx.Node) -> int:
    """The index a getitem node takes."""
    return getitem.args[1]  # type: ignore[return-value]


def dtype_name(t: Any) -> str:
    """A tensor's dtype as a Program names it."""
    return str(t.dtype).split(".")[-1]
