"""``burnish.compile`` and ``burnish.load``."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
import torch.utils._pytree as pytree
from torch import nn

from ..graphs.capture import Captured, capture
from ..graphs.text import print_graph
from ..runtime import artifact
from ..runtime.errors import BurnishError
from ..runtime.executor import Executor
from .compiled import Compiled, EagerFallback
from .driver import compile_or_fall_back
from .explain import PROFILES, table
from .options import Options
from .report import Report

log = logging.getLogger("burnish")


def compile(
    model: nn.Module | Callable,
    example_inputs: Sequence[Any],
    *,
    tolerance: float | None = None,
    precision: str = "f32",
    mode: str | None = None,
    target: str | None = None,
    weights: str = "frozen",
    dynamic_shapes: Any = None,
    options: dict[str, Any] | None = None,
) -> CompiledModule:
    """Compile a module for inference, through ``torch.export``.

    example_inputs: the positional arguments of one call. tolerance: GraphNet's ``t``, the error the caller accepts.
    weights: ``frozen`` folds and packs parameters, re-done when one changes; ``live`` reads them at every call.
    dynamic_shapes: as in ``torch.export.export``. Another input shape than the example's compiles a kernel with the
    differing sizes symbolic, once. Raises BurnishError with one sentence where the model cannot be compiled.
    """
    given = dict(options or {}, precision=precision, weights=weights)
    if tolerance is not None:
        given["tolerance"] = tolerance
    if target is not None:
        given["target"] = target
    return CompiledModule(model, tuple(example_inputs), Options.parse(mode, given), dynamic_shapes)


class CompiledModule:
    """A compiled model: call it like the model, under any grad mode; results never require grad."""

    def __init__(self, model: nn.Module | Callable, example: tuple, options: Options, dynamic_shapes: Any) -> None:
        self.model, self.options, self.example = model, options, example
        self._graphs: list[_Graph] = []
        self._graphs.append(self._specialise(example, dynamic_shapes))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        flat, spec = pytree.tree_flatten((args, kwargs))
        for graph in self._graphs:
            if graph.accepts(flat, spec):
                return graph.run(flat)
        graph = self._specialise(args, self._widened(args), kwargs)
        self._graphs.append(graph)
        return graph.run(flat)

    def _specialise(self, args: tuple, dynamic_shapes: Any, kwargs: dict[str, Any] | None = None) -> _Graph:
        captured = capture(self.model, args, kwargs=kwargs, dynamic_shapes=dynamic_shapes)
        graph = _Graph(captured, self.model, self.options)
        log.debug("compiled %s in %s", type(self.model).__name__, graph.compiled.report.seconds)
        return graph

    def _widened(self, args: tuple) -> Any:
        """Dynamic-shape markers for every size in which this call differs from the example."""

        def mark(new: Any, old: Any) -> Any:
            if not isinstance(new, torch.Tensor):
                return None
            if not isinstance(old, torch.Tensor) or new.dim() != old.dim():
                return None
            auto = torch.export.Dim.AUTO
            return {i: auto for i, (a, b) in enumerate(zip(new.shape, old.shape)) if a != b and a > 1}

        if pytree.tree_structure(args) != pytree.tree_structure(self.example):
            return None
        marks = pytree.tree_map(mark, args, self.example)
        log.info("burnish compiles for a second input shape, with the sizes that differ symbolic")
        return marks

    def refresh(self) -> None:
        """Read the weights anew at the next call, after a write that leaves no trace (``.data``, numpy)."""
        for graph in self._graphs:
            graph.compiled.refresh()

    def report(self) -> Report:
        """What the first compilation did."""
        return self._graphs[0].compiled.report

    def profile(self, *args: Any) -> list[tuple[str, float]]:
        """Seconds of each step of one call, by label."""
        flat, spec = pytree.tree_flatten((args or self.example, {}))
        graph = next(g for g in self._graphs if g.accepts(flat, spec))
        values = graph.arguments(flat)
        executor = graph.compiled.executor(values)
        return executor.profile(*[values[i] for i in graph.compiled.dynamic])

    def explain(self, *args: Any) -> list[dict[str, Any]]:
        """Per region and ATen call of one call: operators, kernels, predicted and measured seconds, share of the roof."""
        report = self.report()
        flat, spec = pytree.tree_flatten((args or self.example, {}))
        graph = next(g for g in self._graphs if g.accepts(flat, spec))
        values = graph.arguments(flat)
        executor = graph.compiled.executor(values)
        inputs = [values[i] for i in graph.compiled.dynamic]
        return table(report.parts, [executor.profile(*inputs) for _ in range(PROFILES)])

    def save(self, path: str | Path) -> None:
        """Write one file that ``burnish.load`` runs without this model; refuses graphs with Python steps."""
        graph = self._graphs[0]
        compiled = graph.compiled
        if not isinstance(compiled, Compiled):
            raise BurnishError(f"cannot save {path}: the model runs in eager ({compiled.report.fallback})")
        if compiled.callables:
            raise BurnishError(f"cannot save {path}: the graph has steps that run in Python ({', '.join(compiled.callables)})")
        values = graph.arguments(pytree.tree_flatten(self.example)[0])
        constants, finish = compiled.storable_constants([values[i] for i in compiled.static])
        extra = {
            "finish": json.dumps(finish),
            "in_spec": pytree.treespec_dumps(graph.in_spec) if graph.in_spec is not None else "",
            "out_spec": pytree.treespec_dumps(graph.out_spec) if graph.out_spec is not None else "",
            "graph": print_graph(graph.captured.gm),
            "report": json.dumps(compiled.report.as_dict()),
        }
        artifact.save(path, compiled.program, compiled.libraries, constants, extra)


class _Graph:
    """One captured shape class of a model."""

    def __init__(self, captured: Captured, model: Any, options: Options) -> None:
        self.captured = captured
        placeholders = [n for n in captured.gm.graph.nodes if n.op == "placeholder"]
        signatures = {n.name: _signature(n.meta["val"]) for n in placeholders}
        self.order = [n.name for n in placeholders]
        self.in_spec, self.out_spec = captured.in_spec, captured.out_spec
        self.signatures = [signatures[n] for n in captured.user_inputs]
        self.owners = _owners(model, captured)
        self.compiled: Compiled | EagerFallback = compile_or_fall_back(captured, options, type(model).__name__)

    def accepts(self, flat: list[Any], spec: Any) -> bool:
        if spec != self.in_spec or len(flat) != len(self.signatures):
            return False
        return all(_fits(x, s) for x, s in zip(flat, self.signatures))

    def arguments(self, flat: list[Any]) -> list[Any]:
        """Placeholder values in order; weights are read from the model now."""
        given = dict(zip(self.captured.user_inputs, flat))
        return [given[n] if n in given else self.owners[n]() for n in self.order]

    def run(self, flat: list[Any]) -> Any:
        out = self.compiled.run(self.arguments(flat))
        return pytree.tree_unflatten(out, self.out_spec) if self.out_spec is not None else tuple(out)


def _signature(val: Any) -> Any:
    if isinstance(val, torch.Tensor):
        return val.dtype, tuple(s if isinstance(s, int) else None for s in val.shape)
    return val


def _fits(x: Any, signature: Any) -> bool:
    if isinstance(signature, tuple):
        dtype, shape = signature
        if not isinstance(x, torch.Tensor) or x.dtype != dtype or x.dim() != len(shape):
            return False
        return all((want is None and have > 1) or have == want for have, want in zip(x.shape, shape))
    return isinstance(x, torch.SymInt | int) if isinstance(signature, torch.SymInt) else x == signature


def _owners(model: Any, captured: Captured) -> dict[str, Callable[[], torch.Tensor]]:
    """For each weight placeholder, how to read its tensor now: from the module that owns it, or as captured."""
    owners: dict[str, Callable[[], torch.Tensor]] = {}
    for name, tensor in captured.values.items():
        owner, _, attribute = captured.targets.get(name, "").rpartition(".")
        if attribute and isinstance(model, nn.Module):
            module = model.get_submodule(owner)
            owners[name] = lambda module=module, attribute=attribute: getattr(module, attribute)  # type: ignore[misc]
        else:
            owners[name] = lambda tensor=tensor: tensor  # type: ignore[misc]
    return owners


class LoadedModule:
    """A saved artifact as a callable with the original model's signature."""

    def __init__(self, saved: artifact.Saved) -> None:
        self.saved = saved
        self.executor = Executor(saved.program, saved.libraries, saved.constants)
        self._in_spec = pytree.treespec_loads(saved.extra["in_spec"])
        out = saved.extra["out_spec"]
        self._out_spec = pytree.treespec_loads(out) if out else None

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        flat, spec = pytree.tree_flatten((args, kwargs))
        if spec != self._in_spec:
            raise BurnishError(f"the artifact takes arguments of the form {self._in_spec}, not {spec}")
        out = self.executor(*flat)
        return pytree.tree_unflatten(out, self._out_spec) if self._out_spec is not None else tuple(out)


def load(path: str | Path) -> LoadedModule:
    """Load a file written by ``CompiledModule.save``; needs neither the model nor a C compiler for its kernels."""
    return LoadedModule(artifact.load(path))
