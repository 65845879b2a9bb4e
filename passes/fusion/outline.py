"""Turn marked regions into submodules ``fused_0``, ``fused_1``, ...; the last pass.

Before: nodes with ``meta["region"]``. After::

    %fused_0 = call_module[fused_0](%x, %r, %w, %b);  %a = getitem(%fused_0, 0);  %y = getitem(%fused_0, 1)

A region with one output returns it bare, several as a tuple. Inside, names are canonical (``in0``, ``x0``), so equal regions print equally.
Requires: ``group``, convex regions. Ensures: each step after what it reads; random and mutating calls in their old order, writes to inputs last.
Exact.
"""

from __future__ import annotations

import heapq
import operator
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from .._rewrite import OpOverload, is_pure


def outline(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Outline every marked region; returns how many. Raises ValueError where a region is not convex."""
    regions: dict[int, list[fx.Node]] = {}
    for node in gm.graph.nodes:
        if node.meta.get("region") is not None:
            regions.setdefault(node.meta["region"], []).append(node)
    if not regions:
        return 0
    taken = {name for name, _ in gm.named_children()}
    names = (f"fused_{k}" for k in range(len(regions) + len(taken) + 1) if f"fused_{k}" not in taken)
    modules = {region: (next(names), Region(nodes)) for region, nodes in sorted(regions.items())}
    graph = fx.Graph()
    env: dict[fx.Node, fx.Node] = {}
    for step in _ordered(gm.graph, regions):
        if isinstance(step, fx.Node):
            env[step] = graph.node_copy(step, env.__getitem__)
            env[step].meta = dict(step.meta)
        else:
            name, region = modules[step]
            region.call(graph, name, env)
    # In this order each module is compiled to Python once: the setter recompiles the submodules that are already there.
    gm.graph = graph
    for name, region in modules.values():
        gm.add_submodule(name, region.module(name))
    graph.lint()
    return len(regions)


class Region:
    """Nodes to outline, in order: what they read from outside and what is read from outside of them."""

    def __init__(self, nodes: list[fx.Node]) -> None:
        self.nodes = nodes
        inside = set(nodes)
        self.inputs = list(dict.fromkeys(a for n in nodes for a in n.all_input_nodes if a not in inside))
        self.outputs = [n for n in nodes if any(u not in inside for u in n.users)]

    def module(self, name: str) -> fx.GraphModule:
        """The region as a module of its own, every node with its value."""
        graph = fx.Graph()
        env: dict[fx.Node, fx.Node] = {}
        for i, a in enumerate(self.inputs):
            env[a] = graph.placeholder(f"in{i}")
            env[a].meta = {"val": a.meta["val"]}
        for i, n in enumerate(self.nodes):
            args, kwargs = fx.map_arg((n.args, n.kwargs), env.__getitem__)
            env[n] = graph.create_node(n.op, n.target, args, kwargs, name=f"x{i}")
            env[n].meta = {"val": n.meta["val"]}
        result = tuple(env[n] for n in self.outputs)
        out = graph.output(result if len(result) != 1 else result[0])
        out.meta = {"val": self._value()}
        return fx.GraphModule(torch.nn.Module(), graph, class_name=name)

    def call(self, graph: fx.Graph, name: str, env: dict[fx.Node, fx.Node]) -> None:
        """Append the call of the module to the outer graph, and its results to ``env``."""
        call = graph.create_node("call_module", name, tuple(env[a] for a in self.inputs), {}, name=name)
        call.meta = {"val": self._value(), "operators": [str(n.target) for n in self.nodes]}
        if len(self.outputs) == 1:
            env[self.outputs[0]] = call
            return
        for i, n in enumerate(self.outputs):
            env[n] = graph.create_node("call_function", operator.getitem, (call, i), {}, name=n.name)
            env[n].meta = {k: v for k, v in n.meta.items() if k != "region"}

    def _value(self) -> Any:
        values = tuple(n.meta["val"] for n in self.outputs)
        return values[0] if len(values) == 1 else values


def _ordered(graph: fx.Graph, regions: dict[int, list[fx.Node]]) -> list[fx.Node | int]:
    """Nodes and region ids such that each step comes after what it reads, as near to the old order as that allows."""
    nodes = list(graph.nodes)
    unit = {n: n.meta.get("region") if n.meta.get("region") is not None else n for n in nodes}
    key = {n: i for i, n in enumerate(nodes)}
    # A region runs where its last node stood, so that what it needs is there.
    rank = {unit[n]: key[n] for n in nodes}
    waits: dict[Any, set[Any]] = {u: set() for u in rank}
    effects: list[Any] = []
    for n in nodes:
        waits[unit[n]] |= {unit[a] for a in n.all_input_nodes if unit[a] != unit[n]}
        if n.op == "call_function" and not is_pure(n):
            waits[n] |= set(effects[-1:])
            effects.append(n)
        if writes(n) or n.op == "output":
            rank[n] = len(nodes) + key[n]
    followers: dict[Any, list[Any]] = {u: [] for u in rank}
    for u, before in waits.items():
        for b in before:
            followers[b].append(u)
    ready = [(rank[u], i, u) for i, (u, before) in enumerate(waits.items()) if not before]
    heapq.heapify(ready)
    left = {u: len(before) for u, before in waits.items()}
    out: list[Any] = []
    while ready:
        _, _, u = heapq.heappop(ready)
        out.append(u)
        for f in followers[u]:
            left[f] -= 1
            if not left[f]:
                heapq.heappush(ready, (rank[f], len(out) + len(nodes), f))
    if len(out) != len(rank):
        stuck = sorted(str(u) for u, n in left.items() if n)
        raise ValueError(f"regions depend on each other in a circle: {', '.join(stuck[:4])}")
    return out


def writes(node: fx.Node) -> bool:
    """Whether a call changes one of its arguments."""
    return node.op == "call_function" and isinstance(node.target, OpOverload) and node.target._schema.is_mutable
