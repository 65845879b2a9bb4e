"""Layers that multiply one value, and what is seen of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
import torch.fx as fx

from ._qdq import aten
from .methods.statistics import Statistics
from .observe import Rows
from .quantize import CONVOLUTION, EMBEDDING, MATRIX, WEIGHTS, Found
from .sequence import Change

# Sums of products that are kept at a time.
MOST_BYTES = 1 << 30


@dataclass
class Group:
    """Layers that multiply one value, ``place`` by its name in the float graph. ``statistics`` of its rows; ``windows``: those of convolutions' windows, each by itself."""

    place: str
    layers: list[Found]
    statistics: Statistics | None = None
    rows: Rows | None = None
    windows: dict[fx.Node, Statistics] = field(default_factory=dict)
    changed: bool = False  # whether something was done to columns
    change: Change | None = None  # of second moments that were observed before, by that

    @property
    def x(self) -> fx.Node:
        """The value now."""
        node = self.layers[0].node
        return node.args[WEIGHTS[node.target][1]]  # type: ignore[index,return-value]

    @property
    def linears(self) -> list[Found]:
        return [f for f in self.layers if is_linear(f)]

    @property
    def columns(self) -> int:
        """Of its linears' inputs."""
        f = self.linears[0]
        return int(f.source.meta["val"].shape[0 if f.node.target in MATRIX else 1])


def waves(groups: list[Group], bytes_of: Callable[[Group], int]) -> Iterator[list[Group]]:
    """Last ones first, as many at a time as there is room for; those that share a weight together."""
    sharing: dict[fx.Node, list[Group]] = {}
    for g in groups:
        for f in g.layers:
            sharing.setdefault(f.source, []).append(g)
    wave, held, seen = list[Group](), 0, set[int]()
    for g in reversed(groups):
        if id(g) in seen:
            continue
        together = [g]
        for member in together:
            together += [o for f in member.layers for o in sharing[f.source] if all(o is not t for t in together)]
        need = sum(bytes_of(t) for t in together)
        if wave and held + need > MOST_BYTES:
            yield wave
            wave, held = [], 0
        wave, held = [*wave, *together], held + need
        seen |= {id(t) for t in together}
    if wave:
        yield wave


@dataclass(frozen=True)
class Moments:
    """Of some input's rows: as :class:`~.methods.statistics.Statistics` has them."""

    hessian: torch.Tensor
    shift: torch.Tensor | None
    count: int


def together(found: list[Moments | None]) -> tuple[torch.Tensor | None, torch.Tensor | None]:
    """Second moments over all rows of several inputs, and how to make up for what these have lost, where all say it."""
    there = [f for f in found if f is not None]
    if not there:
        return None, None
    shares, shifts = [f.count / sum(o.count for o in there) for f in there], [f.shift for f in there if f.shift is not None]
    hessian = sum((f.hessian * s for f, s in zip(there, shares)), start=torch.zeros((), dtype=torch.float64))
    return hessian, sum((x * s for x, s in zip(shifts, shares)), start=torch.zeros((), dtype=torch.float64)) if len(shifts) == len(there) else None


def is_linear(f: Found) -> bool:
    return f.node.target not in CONVOLUTION and f.node.target not in EMBEDDING


def arguments_of(gm: fx.GraphModule, values: Mapping[str, Any], call: Mapping[str, Any]) -> list[Any]:
    """A graph's arguments in order. What it writes to is a copy."""
    written = {n.args[0] for n in gm.graph.nodes if n.target is aten.copy_.default}
    placeholders = [n for n in gm.graph.nodes if n.op == "placeholder"]
    given = [call[n.name] if n.name in call else values[n.name] for n in placeholders]
    return [x.clone() if n in written else x for n, x in zip(placeholders, given)]


def copied(graph: fx.Graph, copies: dict[fx.Node, fx.Node]) -> fx.Graph:
    """``copies``: where each node's is put."""
    new = fx.Graph()
    new.output(new.graph_copy(graph, copies))
    return new
