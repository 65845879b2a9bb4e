"""Seconds of a layer in float32 and in each format, measured by itself on what it read."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..passes._rewrite import fake_mode
from ..passes.manager import PassManager
from ..passes.pipeline import pipeline
from ..passes.quantize.quant_spec import QuantSpec
from ..passes.quantize.quantize import Found, input_of
from .measure import Measure
from .sensitivity import Layer

# Seconds of a way that was not run, as it could not have been the fastest, are this much above the largest of those that were.
_BEHIND = 1.05


class LayerTimes:
    """``times(layer, specs)``: the seconds of a layer in float32, then in each spec, in order. Layers of one shape are measured once.

    one_row: what layers read is taken to be a single row, as in a model that generates token by token.
    """

    def __init__(self, measure: Measure, context: PassContext, one_row: bool = False) -> None:
        self.measure, self.context, self.one_row = measure, context, one_row
        self._known: dict[Any, list[float]] = {}

    def __call__(self, layer: Layer, specs: Sequence[QuantSpec]) -> list[float]:
        sums = [0.0] * (1 + len(specs))
        for f in layer.members:
            for i, seconds in enumerate(self._member(f, layer.seen[f.node.name], specs)):
                sums[i] += seconds
        return sums

    def of_layer(self, f: Found, specs: Sequence[QuantSpec]) -> list[float]:
        """The seconds of one layer in each spec, over what the graph says that it reads, a single row where that has sizes that are not known."""
        value = input_of(f).meta["val"]
        known = all(isinstance(s, int) for s in value.shape)
        shape = list(value.shape) if known else [*[1] * (value.dim() - 1), int(value.shape[-1])]
        stride = value.stride() if known else [*[shape[-1]] * (value.dim() - 1), 1]
        return self._member(f, (shape, stride), specs)[1:]

    def _member(self, f: Found, seen: tuple[Sequence[int], Sequence[int]], specs: Sequence[QuantSpec]) -> list[float]:
        shape, stride = seen
        if self.one_row and len(shape) >= 2:
            shape, stride = (*[1] * (len(shape) - 1), shape[-1]), (*[shape[-1]] * (len(shape) - 1), 1)
        weight = f.source.meta["val"]
        rest = [_plain(a) for i, a in enumerate(f.node.args) if a is not f.source and a is not input_of(f)]
        key = (f.node.target, tuple(shape), tuple(stride), tuple(weight.shape), tuple(weight.stride()), repr(rest), tuple(specs))
        if key not in self._known:
            self._known[key] = self._measured(f, shape, stride, specs)
        return self._known[key]

    def _measured(self, f: Found, shape: Sequence[int], stride: Sequence[int], specs: Sequence[QuantSpec]) -> list[float]:
        graphs, static = [], frozenset[str]()
        for passes in ("", *(spec.as_pass for spec in specs)):
            gm, static = _alone(f, shape, stride)
            ctx = PassContext(facts=self.context.facts, static=static, measure=self.measure, precision=self.context.precision)
            PassManager(pipeline(passes)).run(gm, ctx)
            graphs.append(gm)
        seconds = self.measure(graphs, static)
        if seconds is None:
            return [math.inf] * len(graphs)
        most = max(s for s in seconds if math.isfinite(s))
        return [s if math.isfinite(s) else _BEHIND * most for s in seconds]


def _plain(a: Any) -> Any:
    """An argument without the node's name."""
    if isinstance(a, fx.Node) and isinstance(a.meta.get("val"), torch.Tensor):
        return tuple(a.meta["val"].shape), tuple(a.meta["val"].stride())
    return a


def _alone(f: Found, shape: Sequence[int], stride: Sequence[int]) -> tuple[fx.GraphModule, frozenset[str]]:
    """One layer as a graph of its own over ``x``, and its constant placeholders, the others."""
    graph, mode, x = fx.Graph(), fake_mode(f.node.graph), input_of(f)
    made: Mapping[fx.Node, fx.Node] = {n: graph.placeholder("x" if n is x else f"w{i}") for i, n in enumerate(f.node.all_input_nodes)}
    with mode:
        for n, new in made.items():
            val = n.meta["val"]
            new.meta["val"] = torch.empty_strided(shape, stride, dtype=val.dtype) if n is x else torch.empty_strided(val.shape, val.stride(), dtype=val.dtype)
        call = graph.call_function(f.node.target, *fx.map_arg((f.node.args, f.node.kwargs), made.__getitem__))  # type: ignore[arg-type]
        call.meta["val"] = f.node.target(*fx.map_arg(call.args, lambda n: n.meta["val"]), **fx.map_arg(call.kwargs, lambda n: n.meta["val"]))  # type: ignore[operator]
    graph.output((call,)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph), frozenset(new.name for n, new in made.items() if n is not x)
