"""A graph run as compiled segments with data-dependent operators between them."""

from __future__ import annotations

import operator
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ..graphs.capture import Captured
from .report import Report

Env = dict[str, Any]  # value by node name
Sizes = dict[str, Any]  # int or float by symbol


@dataclass(frozen=True)
class Source:
    """Where a symbol is read: the value of a node, result ``at`` of several, its size ``dim`` or itself."""

    symbol: str
    node: str
    at: int | None
    dim: int | None

    def read(self, env: Env) -> int | float:
        value = env[self.node] if self.at is None else env[self.node][self.at]
        if self.dim is not None:
            return value.shape[self.dim]
        return int(value) if isinstance(value, bool) else value


@dataclass(frozen=True)
class Number:
    """A number computed on the host: ``function`` of numbers, or else the expression ``text`` of symbols."""

    name: str
    function: Callable | None
    args: tuple
    kwargs: dict[str, Any]
    text: str
    names: dict[str, Any]

    def run(self, env: Env, sizes: Sizes) -> None:
        if self.function is None:
            env[self.name] = eval(self.text, self.names, sizes)
        else:
            args, kwargs = fx.map_arg((self.args, self.kwargs), lambda n: env[n.name])
            env[self.name] = self.function(*args, **kwargs)


@dataclass(frozen=True)
class Boundary:
    """One operator run in ATen."""

    name: str
    operator: str
    function: Callable
    args: tuple
    kwargs: dict[str, Any]
    sources: tuple[Source, ...]
    held: Mapping[str, Any]

    @staticmethod
    def of(node: fx.Node, sources: tuple[Source, ...], gm: fx.GraphModule) -> Boundary:
        held = {a.name: operator.attrgetter(str(a.target))(gm) for a in node.all_input_nodes if a.op == "get_attr"}
        return Boundary(node.name, str(node.target), node.target, node.args, dict(node.kwargs), sources, held)  # type: ignore[arg-type]

    @staticmethod
    def getitem(node: fx.Node) -> Boundary:
        """One of several results of a boundary: no step that counts."""
        return Boundary(node.name, "", operator.getitem, node.args, {}, (), {})

    def run(self, env: Env, sizes: Sizes) -> None:
        args, kwargs = fx.map_arg((self.args, self.kwargs), lambda n: self.held[n.name] if n.name in self.held else env[n.name])
        env[self.name] = self.function(*args, **kwargs)
        for source in self.sources:
            sizes[source.symbol] = source.read(env)


@dataclass(frozen=True)
class Part:
    """One compiled segment: its inputs by node name, then the values of the symbols named in ``extra``."""

    compiled: Any
    inputs: tuple[str, ...]
    extra: tuple[str, ...]
    results: tuple[str, ...]

    def arguments(self, env: Env, sizes: Sizes) -> list[Any]:
        return [*(env[n] for n in self.inputs), *(sizes[s] for s in self.extra)]

    def run(self, env: Env, sizes: Sizes) -> None:
        env.update(zip(self.results, self.compiled.run(self.arguments(env, sizes))))


Step = Part | Boundary | Number


class Segmented:
    """As ``Compiled``, for a graph in several segments. Safe to call from several threads at once."""

    def __init__(self, captured: Captured, steps: Sequence[Step], sources: Sequence[Source], results: Sequence[Any], name: str) -> None:
        self.placeholders, self.sources, self.results = captured.placeholders, tuple(sources), tuple(results)
        self.static = tuple(i for i, n in enumerate(self.placeholders) if n in captured.static)
        self.dynamic = tuple(i for i, n in enumerate(self.placeholders) if n not in captured.static)
        self.steps = [(s, free) for s, free in zip(steps, self._dead(steps))]
        self.parts = [s for s in steps if isinstance(s, Part)]
        self.report = _report(name, self.parts, [s for s in steps if isinstance(s, Boundary) and s.operator])
        self.unsavable = "its graph is cut at data-dependent operators: " + ", ".join(sorted(self.report.boundaries))

    def _dead(self, steps: Sequence[Step]) -> list[list[str]]:
        """For each step, the values that nothing reads after it."""
        last: dict[str, int] = {}
        for i, step in enumerate(steps):
            made = step.results if isinstance(step, Part) else (step.name,)
            read: list[str] = []
            if isinstance(step, Part):
                read += step.inputs
            else:
                read += _names(step)
            last.update(dict.fromkeys((*made, *read), i))
        kept = {r for r in self.results if isinstance(r, str)}
        return [[n for n, at in last.items() if at == i and n not in kept] for i in range(len(steps))]

    def __call__(self, *args: Any) -> list[Any]:
        return self.run(args)

    def run(self, args: Sequence[Any]) -> list[Any]:
        """The graph's outputs for all placeholders' values."""
        return self._walk(args, lambda step, env, sizes: step.run(env, sizes))

    def _walk(self, args: Sequence[Any], visit: Callable[[Step, Env, Sizes], None]) -> list[Any]:
        env: Env = dict(zip(self.placeholders, args))
        sizes: Sizes = {s.symbol: s.read(env) for s in self.sources}
        with torch.no_grad(), torch.autocast("cpu", enabled=False):
            for step, dead in self.steps:
                visit(step, env, sizes)
                for name in dead:
                    env.pop(name, None)
        return [env[r] if isinstance(r, str) else r[0] for r in self.results]

    def run_apart(self, weights: Sequence[torch.Tensor], inputs: Sequence[Any]) -> list[Any]:
        """As :meth:`run`, weights and inputs apart, each in placeholder order."""
        given = dict(zip(self.static, weights)) | dict(zip(self.dynamic, inputs))
        return self.run([given[i] for i in range(len(given))])

    def executor(self, args: Sequence[Any]) -> _Profiler:
        """What measures the steps of one call with these arguments."""
        return _Profiler(self, args)

    def refresh(self) -> None:
        """Forget bound weights, so that the next call reads them anew."""
        for part in self.parts:
            part.compiled.refresh()


@dataclass
class _Profiler:
    graph: Segmented
    args: Sequence[Any]

    def profile(self, *inputs: Any) -> list[tuple[str, float]]:
        """(label, seconds) of every step of one call, in order; a segment's steps carry its number."""
        given = list(self.args)
        for i, x in zip(self.graph.dynamic, inputs):
            given[i] = x
        times: list[tuple[str, float]] = []

        def visit(step: Step, env: Env, sizes: Sizes) -> None:
            start = time.perf_counter()
            if isinstance(step, Part):
                args = step.arguments(env, sizes)
                if step.compiled.report.fallback is None:
                    found = step.compiled.executor(args).profile(*[args[i] for i in step.compiled.dynamic])
                    times.extend((f"{self.graph.parts.index(step)}.{label}", t) for label, t in found)
            step.run(env, sizes)
            if isinstance(step, Boundary) and step.operator:
                times.append((f"{step.name}:{step.operator}", time.perf_counter() - start))

        self.graph._walk(given, visit)
        return times


def _names(step: Boundary | Number) -> list[str]:
    """The nodes whose values a step reads."""
    names: list[str] = []
    fx.map_arg((step.args, step.kwargs), lambda n: names.append(n.name))
    return names


def _row(boundary: Boundary) -> dict[str, Any]:
    """A boundary's line in ``explain``: what it costs depends on data, so only its measured time is told."""
    counts = dict.fromkeys(("flops", "bytes", "predicted_s", "roof_s"), 0.0)
    return {"region": boundary.name, "operators": [boundary.operator], "note": "depends on data: runs in ATen between segments"} | counts


def _report(name: str, parts: Sequence[Part], boundaries: Sequence[Boundary]) -> Report:
    """The segments' reports as one."""
    report = Report(name=name, segments=len(parts), cached=all(p.compiled.report.cached for p in parts))
    report.boundaries.update(s.operator for s in boundaries)
    report.parts += [_row(s) for s in boundaries]
    for i, part in enumerate(parts):
        one = part.compiled.report
        report.regions, report.kernels, report.shared = report.regions + one.regions, report.kernels + one.kernels, report.shared + one.shared
        report.aten.update(one.aten)
        report.passes += one.passes
        report.notes += [f"segment {i}: {note}" for note in one.notes]
        report.parts += [p | {"region": f"{i}.{p['region']}"} for p in one.parts]
        if one.fallback is not None:
            report.notes.append(f"segment {i} runs in eager: {one.fallback}")
        for stage, seconds in one.seconds.items():
            report.seconds[stage] = report.seconds.get(stage, 0.0) + seconds
    report.notes += [f"boundary: {op} runs in ATen, {count} times; what follows is another segment" for op, count in report.boundaries.items()]
    return report
