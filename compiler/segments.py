"""A graph whose sizes or numbers depend on data: compiled segments with the operators that decide them run in ATen between.

Every call gets a level: how many data-dependent operators lie on the longest way to it. The ordinary calls of one level are one
segment, compiled as a graph of its own; the data-dependent operators of that level, the *boundaries*, run after it. Inside a
segment what was an unbacked symbol is an ordinary symbolic size, so each segment is compiled once and serves every size, 0 and 1 too.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import BuiltinFunctionType, FunctionType
from typing import Any

import torch
import torch.fx as fx
from torch._ops import HigherOrderOperator, OpOverload
from torch.fx.experimental.symbolic_shapes import SYMPY_INTERP, free_symbols, free_unbacked_symbols
from torch.utils._sympy.printers import PythonPrinter

from ..graphs.capture import Captured
from .dims import Unsupported
from .resize import resized
from .segmented import Boundary, Number, Part, Segmented, Source, Step

aten = torch.ops.aten
_NUMBERS = (bool, int, float, torch.SymInt, torch.SymFloat, torch.SymBool)
_CHECKS = frozenset(
    (aten._assert_scalar.default, aten.sym_constrain_range.default, aten.sym_constrain_range_for_size.default)
)  # fmt: skip


_UNIQUE = frozenset((aten._unique2.default, aten.unique_dim.default, aten.unique_consecutive.default))


def depends_on_data(gm: fx.GraphModule) -> bool:
    """Whether a size or a number of this graph is known only once a tensor's values are."""
    return any(n.op != "output" and (is_boundary(n) or _unbacked(n)) for n in gm.graph.nodes)


def is_boundary(node: fx.Node) -> bool:
    """Whether a call makes a data-dependent size or number, or takes one in a form that no Program stores."""
    if node.op != "call_function":
        return False
    if node.target in _CHECKS:
        return True
    if isinstance(node.target, OpOverload) and torch.Tag.data_dependent_output in node.target.tags:
        return True
    if _is_number(node) or node.target is operator.getitem:
        return False
    numbers = [a for a in node.all_input_nodes if _is_number(a)]
    if numbers and isinstance(node.target, HigherOrderOperator):
        return True
    if any(isinstance(a.meta["val"], (torch.SymFloat, torch.SymBool)) and _unbacked(a) for a in numbers):
        return True
    return bool(_unbacked(node) - {s for a in node.all_input_nodes for s in _unbacked(a)})


def _is_number(node: fx.Node) -> bool:
    return isinstance(node.meta.get("val"), _NUMBERS)


def _leaves(val: Any) -> list[Any]:
    return list(val) if isinstance(val, (tuple, list)) else [val]


def _symbols(node: fx.Node, free: Callable[[Any], Any]) -> set[Any]:
    out: set[Any] = set()
    for v in _leaves(node.meta.get("val")):
        if isinstance(v, torch.Tensor):
            strides = v.stride() if v.layout == torch.strided else ()
            out |= {s for n in (*v.shape, *strides) if isinstance(n, torch.SymInt) for s in free(n)}
        elif isinstance(v, (torch.SymInt, torch.SymFloat, torch.SymBool)):
            out |= set(free(v))
    return out


def _unbacked(node: fx.Node) -> set[Any]:
    return _symbols(node, free_unbacked_symbols)


def compile_segments(captured: Captured, compile_one: Callable[[Captured, str], Any], name: str) -> Segmented:
    """Cut, and compile each segment with ``compile_one(captured, name)``. Raises Unsupported with the reason in one clause."""
    return _Cut(captured, compile_one, name).run()


@dataclass
class _Cut:
    captured: Captured
    compile_one: Callable[[Captured, str], Any]
    name: str

    def run(self) -> Segmented:
        graph = self.captured.gm.graph
        self.level = _levels(graph)
        self.known: set[str] = set()
        steps: list[Step] = []
        placeholders = [n for n in graph.nodes if n.op == "placeholder"]
        sources = list(self.sources(placeholders))
        output = next(n for n in reversed(graph.nodes) if n.op == "output")
        calls = [n for n in graph.nodes if n.op == "call_function"]
        for level in range(max(self.level.values(), default=0) + 1):
            here = [n for n in calls if self.level[n] == level]
            boundaries = [n for n in here if is_boundary(n) and n.target not in _CHECKS]
            held = [n for n in here if n.target is operator.getitem and self.of_boundary(n)]
            numbers = [n for n in here if (_is_number(n) or n.target in _CHECKS) and n not in boundaries]
            rest = [n for n in here if n not in boundaries and n not in held and n not in numbers]
            steps += [Boundary.getitem(n) for n in held]
            steps += [self.number(n) for n in numbers]
            if rest:
                steps.append(self.part(rest, f"{self.name}_{sum(isinstance(s, Part) for s in steps)}"))
            for n in boundaries:
                _require_integer_indices(n)
                steps.append(Boundary.of(n, tuple(self.sources([n])), self.captured.gm))
        results = [a.name if isinstance(a, fx.Node) else (a,) for a in output.args[0]]
        return Segmented(self.captured, steps, sources, results, self.name)

    def of_boundary(self, node: fx.Node) -> bool:
        source = node.args[0]
        return isinstance(source, fx.Node) and is_boundary(source)

    def sources(self, nodes: Sequence[fx.Node]) -> Iterator[Source]:
        """Where the symbols that these values bring along are read, each once."""
        for node in nodes:
            for k, v in enumerate(_leaves(node.meta.get("val"))):
                at = k if isinstance(node.meta["val"], (tuple, list)) else None
                found = enumerate(v.shape) if isinstance(v, torch.Tensor) else [(None, v)]
                for d, s in found:
                    if isinstance(s, torch.SymBool):
                        symbols = list(s.node.expr.free_symbols)
                    else:
                        symbols = [s.node.expr] if isinstance(s, (torch.SymInt, torch.SymFloat)) and s.node.expr.is_Symbol else []
                    for symbol in symbols:
                        if symbol.name not in self.known:
                            self.known.add(symbol.name)
                            yield Source(symbol.name, node.name, at, d)

    def number(self, node: fx.Node) -> Number:
        """A number computed on the host: by its own function of other numbers, or by its expression in known symbols."""
        args = node.args
        own = isinstance(node.target, (BuiltinFunctionType, FunctionType)) or node.target in _CHECKS
        if own and all(_is_number(a) for a in node.all_input_nodes):
            return Number(node.name, node.target, args, dict(node.kwargs), "", {})  # type: ignore[arg-type]
        val = node.meta["val"]
        if not isinstance(val, (torch.SymInt, torch.SymFloat, torch.SymBool)):
            return Number(node.name, None, (), {}, repr(val), {})
        expr = val.node.expr
        self.require(free_symbols(val))
        return Number(node.name, None, (), {}, PythonPrinter().doprint(expr), dict(SYMPY_INTERP))

    def require(self, symbols: Iterable[Any]) -> None:
        missing = sorted(s.name for s in symbols if s.name not in self.known)
        if missing:
            raise Unsupported(f"the data-dependent size {missing[0]} is used before it is known")

    def part(self, nodes: Sequence[fx.Node], name: str) -> Part:
        """A segment as a graph of its own: what it reads are its placeholders, what others read its results."""
        inside = set(nodes)
        reads = {a: None for n in nodes for a in n.all_input_nodes if a not in inside and a.op != "get_attr"}
        order = {n: i for i, n in enumerate(self.captured.gm.graph.nodes)}
        inputs = sorted(reads, key=order.__getitem__)
        symbols: set[Any] = set()
        for n in (*inputs, *nodes):
            symbols |= _symbols(n, free_symbols)
        self.require(symbols)
        results = [n for n in nodes if any(u not in inside for u in n.users)]
        nested = [n for n in results if isinstance(n.meta.get("val"), (tuple, list))]
        if nested:
            raise Unsupported(f"{nested[0].target} gives several results across a data-dependent size")
        gm = self.captured.gm
        new, extra = resized(gm, inputs, nodes, results, symbols)
        placed = [n.name for n in inputs]
        values = {n: v for n, v in self.captured.values.items() if n in placed}
        static = self.captured.static & set(placed)
        user = tuple(n.name for n in new.graph.nodes if n.op == "placeholder" and n.name not in static)
        sub = replace(self.captured, gm=new, static=static, values=values, user_inputs=user, specialised={})
        return Part(self.compile_one(sub, name), tuple(placed), tuple(extra), tuple(n.name for n in results))


def _require_integer_indices(node: fx.Node) -> None:
    """PyTorch 2.11 infers the values' dtype for the indices and counts of ``torch.unique``; what follows would be compiled for it."""
    if node.target in _UNIQUE and any(v.dtype != torch.int64 for v in _leaves(node.meta["val"])[1:]):
        raise Unsupported(f"PyTorch {torch.__version__} infers a wrong dtype for results of {node.target}; a newer one does not")


def _levels(graph: fx.Graph) -> dict[fx.Node, int]:
    """Level of every node; random calls and writes keep their order among each other."""
    level: dict[fx.Node, int] = {}
    random = last = 0
    for n in graph.nodes:
        if n.op == "output":
            continue
        level[n] = at = max((level[a] + (is_boundary(a) and a.target not in _CHECKS) for a in n.all_input_nodes), default=0)
        if isinstance(n.target, OpOverload):
            if n.target._schema.is_mutable:
                level[n] = at = max(at, last)  # after every read of what it writes
            elif torch.Tag.nondeterministic_seeded in n.target.tags:
                level[n] = at = random = max(at, random)
                random += is_boundary(n)
        last = max(last, at + is_boundary(n))
    return level
