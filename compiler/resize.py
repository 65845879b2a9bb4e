"""Part of a graph in a symbol world of its own, where data-dependent sizes are ordinary symbolic sizes."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import sympy
import torch
import torch.fx as fx
from torch._dynamo.source import ConstantSource
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx.experimental.symbolic_shapes import DimDynamic, ShapeEnv
from torch.utils._sympy.value_ranges import ValueRanges

from .dims import Unsupported

# Example values of sizes: primes, so that no two of them, nor one and a constant of the model, are equal by accident.
_EXAMPLES = (61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 53, 47, 43, 41, 37, 31, 29, 23, 19, 17, 13, 11, 7, 5, 3, 2)


class _World:
    """A fresh shape environment, and the map from the old symbols to its own."""

    def __init__(self, symbols: Sequence[sympy.Symbol], old: ShapeEnv | None, used: set[int]) -> None:
        self.env = ShapeEnv(duck_shape=False, specialize_zero_one=False)
        self.mode = FakeTensorMode(shape_env=self.env, allow_non_fake_inputs=True)
        self.to: dict[sympy.Symbol, sympy.Symbol] = {}
        self.examples: dict[sympy.Symbol, int] = {}
        for s in symbols:
            known = old.var_to_range.get(s) if old is not None else None
            example = _example(known, used)
            used.add(example)
            positive = True if s.is_positive else None
            new = self.env.create_symbol(example, ConstantSource(f"size_{s.name}"), DimDynamic.DYNAMIC, None, positive, True)
            if known is not None:
                self.env.var_to_range[new] = known
            self.to[s], self.examples[new] = new, example

    def number(self, value: Any) -> Any:
        """An old size or number in this world."""
        if not isinstance(value, torch.SymInt):
            return value
        expr = value.node.expr.xreplace(self.to)
        if expr.is_Integer:
            return int(expr)
        hint = int(expr.xreplace(self.examples))
        return self.env.create_symintnode(expr, hint=hint, source=None)

    def value(self, val: Any) -> Any:
        """An old placeholder's value in this world."""
        if not isinstance(val, torch.Tensor):
            return self.number(val)
        if val.layout != torch.strided:
            raise Unsupported(f"a {val.layout} tensor beside a data-dependent size")
        with self.mode:
            sizes, strides = [self.number(s) for s in val.shape], [self.number(s) for s in val.stride()]
            return torch.empty_strided(sizes, strides, dtype=val.dtype, device=val.device)

    def same(self, old: Any, new: Any) -> bool:
        """Whether a value came out with the sizes it had, for whatever value of the symbols."""
        if isinstance(old, (tuple, list)):
            return len(old) == len(new) and all(self.same(a, b) for a, b in zip(old, new))
        if not isinstance(old, torch.Tensor):
            return True
        return old.dim() == new.dim() and all(self._equal(a, b) for a, b in zip(old.shape, new.shape))

    def _equal(self, old: Any, new: Any) -> bool:
        a, b = (sympy.sympify(x.node.expr if isinstance(x, torch.SymInt) else x) for x in (old, new))
        a = a.xreplace(self.to)
        # Symbols that were sizes of inputs are at least 2; 0 and 1 are tried for the others.
        points = [{s: max(v, 2) if s.is_positive else v for s in self.examples} for v in (0, 1, 2, 211)]
        return a == b or all(a.xreplace(p) == b.xreplace(p) for p in (*points, self.examples))


def _example(known: ValueRanges | None, used: set[int]) -> int:
    low = 0 if known is None or not known.lower.is_Integer else int(known.lower)
    high = max(_EXAMPLES) if known is None or not known.upper.is_Integer else int(known.upper)
    fitting = [e for e in _EXAMPLES if low <= e <= high]
    free = [e for e in fitting if e not in used]
    return (free or fitting or [max(low, min(high, 2))])[0]


def resized(
    gm: fx.GraphModule, inputs: Sequence[fx.Node], nodes: Sequence[fx.Node], results: Sequence[fx.Node], symbols: set[sympy.Symbol]
) -> tuple[fx.GraphModule, list[str]]:
    """A module of ``nodes`` over placeholders named as ``inputs``, then integers for the symbols whose names are returned.

    Raises Unsupported where the nodes do not come out with the sizes that they had.
    """
    ordered = sorted(symbols, key=lambda s: s.name)
    graph = fx.Graph()
    world = _World(ordered, _shape_env((*inputs, *nodes)), _constants(nodes))
    env: dict[fx.Node, fx.Node] = {}
    for n in inputs:
        env[n] = graph.placeholder(n.name)
        env[n].meta["val"] = world.value(n.meta.get("val"))
    bare = {v.node.expr for n in env.values() for v in _sizes(n.meta["val"]) if isinstance(v, torch.SymInt)}
    extra = [s for s in ordered if world.to[s] not in bare]
    for s in extra:
        new = world.to[s]
        node = graph.placeholder(f"size_{s.name}")
        node.meta["val"] = world.env.create_symintnode(new, hint=world.examples[new], source=None)
    held: dict[str, Any] = {}
    for n in nodes:
        for a in n.all_input_nodes:
            if a.op == "get_attr" and a not in env:
                env[a] = graph.node_copy(a)
                held[str(a.target)] = operator.attrgetter(str(a.target))(gm)
        env[n] = graph.node_copy(n, env.__getitem__)
        env[n].meta = dict(n.meta)
        env[n].meta["val"] = _again(world, n, env[n], held)
    output = graph.output(tuple(env[n] for n in results))
    output.meta["val"] = tuple(env[n].meta["val"] for n in results)
    if world.env.replacements:
        raise Unsupported("a data-dependent size has to have one value")
    return fx.GraphModule(held, graph), [s.name for s in extra]


def _again(world: _World, old: fx.Node, new: fx.Node, held: dict[str, Any]) -> Any:
    args, kwargs = fx.map_arg((new.args, new.kwargs), lambda a: held[str(a.target)] if a.op == "get_attr" else a.meta["val"])
    with world.mode, torch.no_grad():
        val = new.target(*args, **kwargs)  # type: ignore[operator]
    if not world.same(old.meta.get("val"), val):
        raise Unsupported(f"{old.target} depends on whether a data-dependent size is small")
    return val


def _sizes(val: Any) -> Sequence[Any]:
    return val.shape if isinstance(val, torch.Tensor) else (val,)


def _shape_env(nodes: Sequence[fx.Node]) -> ShapeEnv | None:
    for n in nodes:
        for v in n.meta["val"] if isinstance(n.meta.get("val"), (tuple, list)) else (n.meta.get("val"),):
            for s in _sizes(v):
                if isinstance(s, torch.SymInt):
                    return s.node.shape_env
    return None


def _constants(nodes: Sequence[fx.Node]) -> set[int]:
    """The constant sizes of these nodes and their operands, which no example may equal."""
    both = {a for n in nodes for a in (n, *n.all_input_nodes)}
    vals = [v for n in both for v in (n.meta["val"] if isinstance(n.meta.get("val"), (tuple, list)) else (n.meta.get("val"),))]
    return {s for v in vals if isinstance(v, torch.Tensor) for s in v.shape if isinstance(s, int)}
