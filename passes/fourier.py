"""Fourier transforms of real data, and what is done to the complex numbers between them, as products with real matrices.

Before, a filter with a constant spectrum ``%w`` [n / 2 + 1]::

    %f = aten._fft_r2c(%x, [1], 0, True);  %g = aten.mul.Tensor(%f, %w);  %y = aten._fft_c2r(%g, [1], 2, n)

After, with ``%m`` in the constant part of the graph, which is what the same three operators make of the unit vectors::

    %y = aten.linear(%x, %m)

Transforms along one dimension after the other become one along both, which PyTorch's library does faster, and whose result lies in memory row by row::

    %f = aten._fft_r2c(%x, [2], 0, False);  %g = aten._fft_c2c(%f, [1], 0, True)    # becomes
    %g = aten._fft_r2c(%x, [1, 2], 0, False)

A group of complex tensors that are computed from one another becomes real as a whole, or stays as it is: see ``_complex``. Transforms along several
dimensions are products one after the other. Complex numbers without a transform, as in rotary embeddings, are elementwise operators.

A transform of n points by its matrix takes n operations a point where PyTorch's library takes log n, so the library is a claimant beside it: where
``ctx.measure`` is there, each distinct group goes to the faster one, and otherwise by what both are predicted to take. Requires: canonical graph,
``ctx.static``. Ensures: outputs keep their strides. Exact up to re-association: the matrices are computed in complex128 and rounded once, and a
product's error, measured, is at most 2.5 times the library's for up to 512 points, and longer ones do not win.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.cost import eager_seconds, node_cost, seconds
from ..graphs.facts import Kind, kind
from ..graphs.fake import signature
from ._choice import LIBRARY, OURS, told
from ._complex import EXITS, INSIDE, Algebra
from ._rewrite import Editor, Refused, escapes, fake_mode, remove_dead, tensor
from .cse import cse
from .fold_constants import constant_nodes
from .fusion.group import group
from .fusion.outline import outline
from .layout import propagate, relay, restride
from .pack_weights import pack_weights
from .products import products

aten = torch.ops.aten
# Products predicted to take this many times the library's seconds are not worth a measurement, nor the memory for their matrices.
HOPELESS = 4.0


def fourier(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Join transforms, and rewrite groups of complex64 tensors between real ones; returns how many operators."""
    edit = Editor(gm, ctx)
    for node in list(gm.graph.nodes):
        if node.target in (aten._fft_c2c.default, aten._fft_c2r.default) and not escapes(node):
            _join(edit, node)
    if edit.changed:
        propagate(gm)
    constant = constant_nodes(gm, ctx.static)
    choose = _Choice(ctx)
    for found in _groups(gm, constant):
        reason = _unfit(found)
        if reason:
            ctx.notes.append(f"fourier: {found[0].name} stays in ATen: {reason}")
        elif choose.faster(found, constant) == OURS and ctx.take():
            _rewrite(edit, found, constant)
    if edit.changed:
        propagate(gm)
    ctx.notes += choose.notes
    return edit.finish()


def _join(edit: Editor, node: fx.Node) -> None:
    """Make one transform of this one and the one whose result it alone takes, where they go the same way along different dimensions."""
    arguments: Any = node.args
    inner, dims, norm, last = arguments
    target: Any = node.target
    rank = node.meta["val"].dim()
    forward = last if node.target is aten._fft_c2c.default else False
    dims = [d % rank for d in dims]
    if inner.target is aten._to_copy.default and forward and tensor(inner.args[0]).dtype.to_complex() == node.meta["val"].dtype:  # type: ignore[union-attr]
        target, new = aten._fft_r2c.default, (inner.args[0], dims, norm, False)
    elif inner.target in (aten._fft_r2c.default, aten._fft_c2c.default) and inner.args[2] == norm:
        x, first, _, how = inner.args
        first = [d % rank for d in first]
        if set(first) & set(dims) or (how if inner.target is aten._fft_c2c.default else True) != forward:
            return
        if inner.target is aten._fft_r2c.default:
            target, new = aten._fft_r2c.default, (x, [*dims, *first], norm, how)
        else:
            new = (x, [*first, *dims], norm, last)
    else:
        return
    if len(inner.users) > 1 or not edit.ctx.take():
        return
    with edit.at(node):
        relay(edit, node, edit.call(target, *new))
    remove_dead(edit.graph)


def _groups(gm: fx.GraphModule, constant: set[fx.Node]) -> list[list[fx.Node]]:
    """Operators on complex tensors by which of them hang together through those, in order; constants are no part of it."""
    of: dict[fx.Node, list[fx.Node]] = {}
    for node in gm.graph.nodes:
        if node.op != "call_function" or node in constant or not (_is_complex(node) or any(map(_is_complex, node.all_input_nodes))):
            continue
        merged = [node]
        for one in {id(of[a]): of[a] for a in node.all_input_nodes if a in of and _is_complex(a)}.values():
            merged += one
        for n in merged:
            of[n] = merged
    order = {n: i for i, n in enumerate(gm.graph.nodes)}
    groups = {id(g): g for g in of.values() if any(map(_is_complex, g))}
    return [sorted(g, key=order.__getitem__) for g in groups.values()]


def _is_complex(node: fx.Node) -> bool:
    val = node.meta.get("val")
    return any(isinstance(v, torch.Tensor) and v.is_complex() for v in (val if isinstance(val, (tuple, list)) else (val,)))


def _unfit(found: list[fx.Node]) -> str:
    """Why a group is left alone, in one clause; "" where it is not."""
    for n in found:
        if n.target not in (INSIDE if _is_complex(n) else EXITS):
            return f"{n.target} has no real form"
        if any(u.op == "output" for u in n.users) and _is_complex(n):
            return "it is a complex output"
        if n.target in (aten.mul.Tensor, aten.add.Tensor, aten.sub.Tensor) and n.kwargs:
            return "it scales what it adds"
        tensors = [tensor(a) for a in (n, *n.all_input_nodes)]
        if any(t is not None and (t.device.type != "cpu" or t.layout != torch.strided or any(isinstance(s, int) and s == 0 for s in t.shape)) for t in tensors):
            return "it is not dense on the CPU, or has no elements"
        if any(t is not None and t.dtype not in (torch.complex64, torch.float32) for t in tensors):
            return "it is not of single precision"
    return "" if any(not _is_complex(n) for n in found) else "nothing real comes of it"


def _rewrite(edit: Editor, found: list[fx.Node], constant: set[fx.Node]) -> None:
    """Real operators in place of a group; leaves the graph as it was where that cannot be."""
    known = set(edit.graph.nodes)
    algebra = Algebra(edit, constant)
    news: list[tuple[fx.Node, fx.Node]] = []
    try:
        for node in found:
            with edit.at(node):
                if node.target is aten.view_as_real.default:
                    news += _parts(algebra, node)
                elif (new := algebra.convert(node)) is not None:
                    news.append((node, new))
    except Refused as refused:
        edit.discard(*(n for n in edit.graph.nodes if n not in known))
        edit.ctx.notes.append(f"fourier: {found[0].name} stays in ATen: {refused}")
        return
    for old, new in news:
        relay(edit, old, new)
    remove_dead(edit.graph)


def _parts(algebra: Algebra, node: fx.Node) -> list[tuple[fx.Node, fx.Node]]:
    """What takes the place of the real view of complex numbers: of both parts where they are read one by one, else of itself."""
    value: Any = node.args[0]
    last, users = node.meta["val"].dim() - 1, list(node.users)
    if all(u.target is aten.select.int and u.args[1] % (last + 1) == last for u in users) and not escapes(node):  # type: ignore[operator]
        read = {_index(u) for u in users}
        parts = {i: algebra.part(value, i, alone=len(read) == 1 and len(value.users) == 1) for i in read}
        return [(u, parts[_index(u)]) for u in users]
    both = [algebra.call(aten.unsqueeze.default, algebra.part(value, i, alone=False), last) for i in (0, 1)]
    joined = algebra.call(aten.cat.default, both, last)
    # A caller may tell how it lies in memory.
    return [(node, restride(algebra.edit.graph, joined, node.meta["val"]) if escapes(node) else joined)]


def _index(select: fx.Node) -> int:
    return int(select.args[2]) % 2  # type: ignore[arg-type]


@dataclass
class _Claim:
    """A group as a graph of its own, done by one claimant, and what that is predicted to take."""

    gm: fx.GraphModule
    seconds: float


class _Choice:
    """The faster of OURS and LIBRARY, once for each distinct group."""

    def __init__(self, ctx: PassContext) -> None:
        self.ctx = ctx
        self.notes: list[str] = []
        self._known: dict[Any, str] = {}

    def faster(self, found: list[fx.Node], constant: set[fx.Node]) -> str:
        index = {n: i for i, n in enumerate(found)}
        key = tuple(
            (n.target, signature(n.meta["val"]), signature([_place(a, index) for a in n.args]), tuple(a in constant for a in n.all_input_nodes)) for n in found
        )
        if key not in self._known:
            self._known[key] = self._chosen(found, constant)
        return self._known[key]

    def _chosen(self, found: list[fx.Node], constant: set[fx.Node]) -> str:
        library, static = self._claim(found, constant, LIBRARY)
        ours, _ = self._claim(found, constant, OURS)
        predicted = {OURS: ours.seconds, LIBRARY: library.seconds}
        if predicted[OURS] > HOPELESS * predicted[LIBRARY]:
            return self._told(found, predicted, "predicted")
        for claim in (ours, library):
            quiet = PassContext(facts=self.ctx.facts, static=static)
            group(claim.gm, quiet)
            outline(claim.gm, quiet)
        # A program has no complex numbers as arguments.
        blind = self.ctx.measure is None or any(isinstance(a, complex) for n in found for a in n.args)
        measured = None if blind else self.ctx.measure([ours.gm, library.gm], static, (1.0, 1.0))  # type: ignore[misc]
        if measured is None:  # sizes are symbolic, or nobody measures
            return self._told(found, predicted, "predicted")
        return self._told(found, dict(zip((OURS, LIBRARY), measured)), "measured")

    def _told(self, found: list[fx.Node], times: dict[str, float], how: str) -> str:
        best = OURS if times[OURS] <= times[LIBRARY] else LIBRARY
        self.notes.append(f"fourier: {found[-1].name} ({how}): {told(times)}: {best}")
        return best

    def _claim(self, found: list[fx.Node], constant: set[fx.Node], how: str) -> tuple[_Claim, frozenset[str]]:
        gm, static = _alone(found, constant)
        quiet = PassContext(facts=self.ctx.facts, static=static)
        if how == OURS:
            edit = Editor(gm, quiet)
            fixed = constant_nodes(gm, static)
            for one in _groups(gm, fixed):
                _rewrite(edit, one, fixed)
            propagate(gm)
            edit.finish()
            pack_weights(gm, quiet)
            products(gm, quiet)
        cse(gm, quiet)
        fixed = constant_nodes(gm, static)
        return _Claim(gm, sum(_predicted(n, quiet) for n in gm.graph.nodes if n not in fixed)), static


def _place(a: Any, index: dict[fx.Node, int]) -> Any:
    """An argument, of the group's own the place in it."""
    return fx.node.map_aggregate(a, lambda x: f"%{index[x]}" if isinstance(x, fx.Node) and x in index else x)


def _predicted(node: fx.Node, ctx: PassContext) -> float:
    if node.op != "call_function" or kind(node) in (Kind.VIEW, Kind.GETITEM, Kind.SYMINT) or node.target is aten.view_as_real.default:
        return 0.0
    ours = getattr(node.target, "namespace", "") == "burnish"
    if ours or not (_is_complex(node) or any(map(_is_complex, node.all_input_nodes))):
        # Elementwise operators join the kernels before or behind them.
        return ctx.facts.launch_s * ours + seconds(node_cost(node), ctx.facts, library=ours)
    return eager_seconds(node, ctx.facts)


def _alone(found: Sequence[fx.Node], constant: set[fx.Node]) -> tuple[fx.GraphModule, frozenset[str]]:
    """A group as a graph of its own, and the names of its constants. What comes of it is read once, as in most graphs."""
    graph = fx.Graph()
    made: dict[fx.Node, fx.Node] = {}
    inside = set(found)
    selects = [u for n in found if n.target is aten.view_as_real.default for u in n.users if u.target is aten.select.int]
    for a in dict.fromkeys(a for n in found for a in n.all_input_nodes if a not in inside):
        made[a] = graph.placeholder(f"{'w' if a in constant else 'x'}{len(made)}")
        val = made[a].meta["val"] = a.meta["val"]
        if isinstance(val, torch.Tensor):
            with fake_mode(a.graph):
                made[a].meta["val"] = torch.empty_strided(val.shape, val.stride(), dtype=val.dtype)
    for n in (*found, *selects):
        made[n] = graph.node_copy(n, made.__getitem__)
        made[n].meta = {"val": n.meta["val"]}
    ends = []
    for n in (*selects, *(n for n in found if not _is_complex(n) and (n.target is not aten.view_as_real.default or not n.users.keys() & set(selects)))):
        ends.append(graph.call_function(aten.neg.default, (made[n],)))
        with fake_mode(n.graph):
            ends[-1].meta["val"] = aten.neg.default(n.meta["val"])
    graph.output(tuple(ends)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph), frozenset(made[a].name for a in made if a in constant)
