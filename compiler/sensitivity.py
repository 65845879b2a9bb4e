"""The layers of a graph that could be held in few bits, and what each format in each of them does to the graph's outputs.

The graph runs once for each calibrating input, node by node, all inputs together. Where it reaches a layer, it runs on from there with that layer alone in each
format, on the values that are known by then, and the outputs are compared: half a graph's time for a layer and format, and no more memory than what is alive.
What comes of a format is what the pass ``quantize`` makes of it, whatever that is, so a format's meaning is written down once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
import torch.fx as fx

from ..graphs.capture import Captured
from ..graphs.context import PassContext
from ..passes.fold_constants import constant_nodes
from ..passes.manager import PassManager
from ..passes.pipeline import QUANTIZE, through_quantize
from ..passes.quantize.adopt_quantized import zero_points
from ..passes.quantize.quant_spec import QuantSpec
from ..passes.quantize.quantize import Found, input_of, is_convolution, quantizable
from .driver import copy_graph

Values = dict[str, Any]
# Layers that are tried apart, at most; with more, neighbours of the same shapes are tried, and held, alike.
MOST_APART = 64
# Steps of a convolution's input: shares of its largest magnitude, of which the one counts that rounds these many of its values best.
_CLIPS, _SAMPLED = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5), 1 << 16


@dataclass
class Layer:
    """Layers that get one format: those over the same input, whose products are merged where they can be, or neighbours alike. ``names``: one of each, that no
    other layer has. ``seen``: what each of them read, shape and strides, at the first calibrating input; ``steps``: what convolutions read in multiples of."""

    members: list[Found]
    names: list[str]
    seen: dict[str, tuple[Sequence[int], Sequence[int]]] = field(default_factory=dict)
    steps: dict[str, float] = field(default_factory=dict)

    @property
    def convolution(self) -> bool:
        return is_convolution(self.members[0])


class Prepared:
    """A captured graph as ``quantize`` meets it, to be run node by node."""

    def __init__(self, captured: Captured) -> None:
        self.captured = captured
        self.gm = fx.GraphModule(captured.gm, copy_graph(captured.gm.graph))
        self.zeros = zero_points(captured.gm, captured.values) & captured.static
        PassManager(f"{through_quantize()},{QUANTIZE}").run(self.gm, self.context())
        self.nodes = {n.name: n for n in self.gm.graph.nodes}
        self.fixed: Values = {n: v.detach() for n, v in captured.values.items() if n in captured.static}
        self.constant, made = self._constants(self.gm)
        self.fixed |= made

    def _constants(self, gm: fx.GraphModule) -> tuple[set[str], Values]:
        """The nodes of the part that depends on weights alone, and the values of those that others read."""
        constant = {n.name for n in constant_nodes(gm, self.captured.static)}
        wanted = [n.name for n in gm.graph.nodes if n.name in constant and any(u.name not in constant for u in n.users)]
        return constant, _run(gm, self.fixed, wanted)

    def context(self) -> PassContext:
        """What passes are told of the graph."""
        return PassContext(static=self.captured.static, zeros=self.zeros, values=self.captured.values)

    def inputs(self, flat: Sequence[Any]) -> Values:
        """What a run starts with, for these user inputs."""
        names = [n.name for n in self.gm.graph.nodes if n.op == "placeholder"]  # a copied graph may call an input otherwise
        known = dict(zip(names, self.captured.arguments(*flat)))
        return {k: v.detach() if isinstance(v, torch.Tensor) else v for k, v in known.items()} | self.fixed

    def layers(self, least: int) -> list[Layer]:
        """The layers that some format could be for, in the graph's order."""
        found = quantizable(self.gm, self.context(), QuantSpec(least=least))
        names = _names(found)
        by_input: dict[Any, Layer] = {}
        for f in found:
            key = f.node if is_convolution(f) else input_of(f)
            layer = by_input.setdefault(key, Layer([], []))
            layer.members.append(f)
            if names[f.node] not in layer.names:
                layer.names.append(names[f.node])
        return _alike(list(by_input.values()))

    def observe(self, layers: Sequence[Layer], calls: Sequence[Sequence[Any]]) -> None:
        """Run the calls, and note what layers read."""
        samples: dict[str, list[tuple[float, torch.Tensor]]] = {}
        readers: dict[str, list[tuple[Layer, Found]]] = {}
        for layer in layers:
            for f in layer.members:
                readers.setdefault(input_of(f).name, []).append((layer, f))

        def note(name: str, envs: Sequence[Values]) -> None:
            for layer, f in readers[name]:
                x = envs[0][name]
                layer.seen[f.node.name] = (tuple(x.shape), tuple(x.stride()))
                if layer.convolution:
                    samples.setdefault(name, [_sampled(env[name]) for env in envs])

        self.walk([self.inputs(c) for c in calls], {}, dict.fromkeys(readers, note))
        for layer in layers:
            if layer.convolution:
                layer.steps = {name: _step(samples[input_of(f).name]) for name, f in zip(layer.names, layer.members)}

    def walk(self, envs: Sequence[Values], before: Mapping[str, Callable], behind: Mapping[str, Callable]) -> None:
        """Run the graph on all ``envs`` node by node; ``before[name](name, envs)`` is called in front of a node, ``behind`` when its value is there."""
        last = _last_uses(self.gm.graph.nodes)
        for node in self.gm.graph.nodes:
            if node.name in self.constant and node.op != "placeholder" and node.name not in self.fixed:
                continue
            if node.name in before:
                before[node.name](node.name, envs)
            if node.op not in ("placeholder", "output") and node.name not in self.fixed:
                for env in envs:
                    env[node.name] = _value(self.gm, node, env)
            if node.name in behind:
                behind[node.name](node.name, envs)
            for name in last.get(node.name, ()):
                if name not in self.fixed and self.nodes[name].op != "placeholder":
                    for env in envs:
                        env.pop(name, None)

    def costs(
        self,
        layers: Sequence[Layer],
        specs: Sequence[Mapping[str, str]],
        calls: Sequence[Sequence[Any]],
        cost: Callable[[Sequence[Any], int], float],
        done: Callable[[], None] = lambda: None,
    ) -> list[dict[str, float]]:
        """For each layer and each of its specs, by key: ``cost(outputs, call)`` of the call at which it is largest, with that layer alone held so."""
        found: list[dict[str, float]] = [{} for _ in layers]
        at: dict[str, list[int]] = {}
        for i, layer in enumerate(layers):
            if specs[i]:
                at.setdefault(layer.members[0].node.name, []).append(i)

        def fork(name: str, envs: Sequence[Values]) -> None:
            for i in at[name]:
                for key, spec in specs[i].items():
                    variant, same, made = self._variant(spec)
                    found[i][key] = max(cost(self._outputs(variant, {n: v for n, v in env.items() if n in same} | made), k) for k, env in enumerate(envs))
                    done()

        self.walk([self.inputs(c) for c in calls], dict.fromkeys(at, fork), {})
        return found

    def run(self, passes: str, calls: Sequence[Sequence[Any]]) -> Iterator[list[Any]]:
        """The outputs of calls of the graph behind these passes, one call after the other."""
        gm, _, made = self._variant(passes)
        return (self._outputs(gm, self.inputs(c) | made) for c in calls)

    def _variant(self, passes: str) -> tuple[fx.GraphModule, set[str], Values]:
        """The graph behind these passes, the names of its nodes that compute what they did, and values of its constant part."""
        gm = fx.GraphModule(self.gm, copy_graph(self.gm.graph))
        PassManager(passes).run(gm, self.context())
        same: set[str] = set()
        for n in gm.graph.nodes:
            was = self.nodes.get(n.name)
            if was is not None and n.op != "output" and (was.op, was.target) == (n.op, n.target) and all(a.name in same for a in n.all_input_nodes) and _text(n) == _text(was):
                same.add(n.name)
        return gm, same, self._constants(gm)[1]

    def _outputs(self, gm: fx.GraphModule, known: Values) -> list[Any]:
        """The outputs of a graph of which these values are known."""
        (results,) = gm.graph.output_node().args
        values = _run(gm, known, [r.name for r in results if isinstance(r, fx.Node)])  # type: ignore[union-attr]
        return [values[r.name] if isinstance(r, fx.Node) else r for r in results]  # type: ignore[union-attr]


def _run(gm: fx.GraphModule, known: Mapping[str, Any], wanted: Sequence[str]) -> Values:
    """The values of the wanted nodes, computed from known ones."""
    nodes = {n.name: n for n in gm.graph.nodes}
    needed, todo = set[str](), [n for n in wanted if n not in known]
    while todo:
        name = todo.pop()
        if name not in needed:
            needed.add(name)
            todo += [a.name for a in nodes[name].all_input_nodes if a.name not in known]
    order = [n for n in gm.graph.nodes if n.name in needed]
    last = _last_uses(order)
    env, keep = dict(known), set(wanted)
    for node in order:
        env[node.name] = _value(gm, node, env)
        for name in last.get(node.name, ()):
            if name in needed and name not in keep:
                del env[name]
    return {name: env[name] for name in wanted}


def _value(gm: fx.GraphModule, node: fx.Node, env: Mapping[str, Any]) -> Any:
    if node.op == "get_attr":
        return getattr(gm, str(node.target))
    args: Any
    args, kwargs = fx.map_arg((node.args, node.kwargs), lambda n: env[n.name])
    if node.target is torch.ops.aten.copy_.default:  # onto an input, which further runs read as it was
        return torch.empty_like(args[0]).copy_(args[1])
    with torch.no_grad():
        return node.target(*args, **kwargs)  # type: ignore[operator]


def _last_uses(nodes: Any) -> dict[str, list[str]]:
    """By the name of a node, those whose values nothing behind it reads."""
    last: dict[str, str] = {}
    for node in nodes:
        for a in node.all_input_nodes:
            last[a.name] = node.name
    out: dict[str, list[str]] = {}
    for name, by in last.items():
        out.setdefault(by, []).append(name)
    return out


def _text(node: fx.Node) -> str:
    return repr(fx.map_arg((node.args, node.kwargs), lambda n: n.name))


def _names(found: Sequence[Found]) -> dict[fx.Node, str]:
    """A name of each layer that none of another weight has, as a pattern: the path of its module, its weight's, or its call's."""
    count = Counter(name for f in found for name in dict.fromkeys(f.names))
    plain = re.compile(r"[\w.]+")
    return {f.node: next((n for n in f.names if count[n] == 1 and plain.fullmatch(n)), f.node.name) for f in found}


def _alike(layers: list[Layer]) -> list[Layer]:
    """The layers, or, where they are many, neighbours of the same shapes as one."""
    if len(layers) <= MOST_APART:
        return layers
    share = -(-len(layers) // MOST_APART)
    made: list[Layer] = []
    open_: dict[Any, Layer] = {}
    for layer in layers:
        shapes = tuple((str(f.node.target), tuple(f.source.meta["val"].shape)) for f in layer.members)
        into = open_.get(shapes)
        if into is None or len(into.members) >= share * len(shapes):
            into = open_[shapes] = Layer([], [])
            made.append(into)
        into.members += layer.members
        into.names += layer.names
    return made


def _sampled(x: torch.Tensor) -> tuple[float, torch.Tensor]:
    flat = x.flatten()
    return float(flat.abs().max()) if flat.numel() else 0.0, flat[:: max(1, flat.numel() // _SAMPLED)].clone()


def _step(samples: Sequence[tuple[float, torch.Tensor]]) -> float:
    """The step, of those tried, with the least squared error over samples."""
    most = max(m for m, _ in samples)
    if not most > 0.0:
        return 1.0
    values = torch.cat([s for _, s in samples])

    def error(step: float) -> float:
        return float(((values / step).round().clamp(-127, 127) * step - values).square().sum())

    return min((most * clip / 127 for clip in _CLIPS), key=error)
