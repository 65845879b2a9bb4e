"""``burnish.compile``."""

from __future__ import annotations

import gc
import json
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
import torch.utils._pytree as pytree
from torch import nn

from ..graphs.capture import Captured, capture
from ..passes.quantize.calibrate import Rounded
from ..runtime import artifact
from ..runtime.errors import BurnishError
from . import ahead
from .assignment import told
from .budget import settle
from .calibrated import flat_calls, needs_calibration, settled
from .compiled import Compiled, EagerFallback
from .driver import compile_or_fall_back
from .explain import PROFILES, table
from .options import Options
from .report import Report
from .segmented import Segmented

log = logging.getLogger("burnish")


def compile(
    model: nn.Module | Callable,
    example_inputs: Sequence[Any],
    *,
    tolerance: float | None = None,
    max_relative_error: float | None = None,
    max_perplexity_increase: float | None = None,
    calibration: Any = None,
    held_out: Sequence[Any] = (),
    precision: str = "f32",
    quantize: str = "",
    mode: str | None = None,
    target: str | None = None,
    weights: str = "frozen",
    dynamic_shapes: Any = None,
    release_weights: bool = False,
    options: dict[str, Any] | None = None,
) -> CompiledModule:
    """Compile a module for inference, through ``torch.export``.

    example_inputs: the positional arguments of one call. tolerance, max_relative_error, max_perplexity_increase: the error the caller accepts, one of them: GraphNet's
    ``t``, the relative L2 error of each output, or the share by which a language model's perplexity on its token ids may grow. The fastest formats of weights that hold it
    are searched, which takes a minute or so, and remembered; ``report().budget`` is the table of what each layer got. calibration, held_out: calls to choose them on, and to verify
    them with, each as ``example_inputs``, or one tensor; without held-out ones, draws like the example serve, and half the error is allowed.
    precision: ``bf16`` lets constant weights be held in bfloat16 (see ``Options``), never the default.
    quantize: ``int8``, ``int4:g64`` and the like hold them in fewer bits (see ``QuantSpec``); the error is that of rounding them.
    ``int4:g64:gptq``, ``int8:static`` and other methods are calibrated, with the weights as they are now. For them, calibration is an iterable of calls, each like ``example_inputs``, or a
    function that runs a model it is given, whose calls serve; ``example_inputs`` without.
    weights: ``frozen`` folds and packs parameters, re-done when one changes; ``live`` reads them at every call.
    dynamic_shapes: as in ``torch.export.export``. Another input shape than the example's compiles a kernel with the
    differing sizes symbolic, once. release_weights: at the first call, free the model's weights as they are packed, so that memory
    peaks as in eager (but for 3x3 convolutions in Winograd's form, which hold 16 numbers for a window's 9); the model holds empty
    (``meta``) tensors from then on, and neither other weights nor other input shapes than ``dynamic_shapes`` allows can follow.
    Raises BurnishError with one sentence where the model cannot be compiled.
    """
    given = dict(options or {}, precision=precision, weights=weights)
    if quantize:
        given["quantize"] = quantize
    budgets = {"tolerance": tolerance, "max_relative_error": max_relative_error, "max_perplexity_increase": max_perplexity_increase}
    given |= {name: value for name, value in budgets.items() if value is not None}
    if target is not None:
        given["target"] = target
    parsed = Options.parse(mode, given)
    if release_weights and (parsed.weights == "live" or not isinstance(model, nn.Module)):
        raise BurnishError("release_weights=True needs a module and weights='frozen': only packed weights can be released")
    methods = needs_calibration(parsed.quantize)
    if (len(held_out) and parsed.budget is None) or (calibration is not None and parsed.budget is None and not methods):
        raise BurnishError(
            "calibration and held_out are for an error budget, calibration for calibrated methods as well; give tolerance, max_relative_error or max_perplexity_increase "
            "with them, or quantize='int4:g64:gptq' and the like with calibration"
        )
    if methods:
        return CompiledModule(model, tuple(example_inputs), parsed, dynamic_shapes, release_weights, flat=flat_calls(calibration, model, example_inputs), by_example=calibration is None)
    return CompiledModule(model, tuple(example_inputs), parsed, dynamic_shapes, release_weights, (tuple(calibration or ()), tuple(held_out)))


class CompiledModule:
    """A compiled model: call it like the model, under any grad mode; results never require grad."""

    def __init__(
        self, model: nn.Module | Callable, example: tuple, options: Options, dynamic_shapes: Any, release: bool, calls: tuple[tuple, tuple] = ((), ()),
        flat: Sequence[Sequence[Any]] = (), by_example: bool = False,
    ) -> None:  # fmt: skip
        self._calls, self._flat, self._by_example = calls, flat, by_example
        self.quantized: list[Rounded] = []
        """Weights that a calibrated method quantized, and what they lost."""
        self.model, self.options, self.example, self.dynamic_shapes = model, options, example, dynamic_shapes
        self._graphs: list[_Graph] = []
        self._graphs.append(self._specialise(example, dynamic_shapes))
        self._last = self._graphs[0]
        self._release, self._released, self._lock = release, False, threading.Lock()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self._release:
            self._release_weights()
        graph = self._last
        if graph.plain and not kwargs and graph.fits(args):
            return graph.run(args)
        flat, spec = pytree.tree_flatten((args, kwargs))
        found = next((g for g in self._graphs if spec == g.in_spec and g.fits(flat)), None)
        if found is None:
            if self._released:
                raise BurnishError(
                    "these inputs need another compilation, but the weights were released (release_weights=True); "
                    "compile with dynamic_shapes, or without releasing"
                )
            found = self._specialise(args, self._widened(args), kwargs)
            self._graphs.append(found)
        self._last = found
        return found.run(flat)

    def _release_weights(self) -> None:
        with self._lock:
            if self._release and isinstance(self.model, nn.Module):
                gc.collect()  # torch.export leaves cycles behind that hold the weights
                self._released = self._graphs[0].release(self.model)
                self._release = False

    def _specialise(self, args: tuple, dynamic_shapes: Any, kwargs: dict[str, Any] | None = None, isa: str = "") -> _Graph:
        options = replace(self.options, isa=isa or self.options.isa)
        begun = ahead.begin(options, tensors=pytree.tree_leaves((args, kwargs)))
        try:
            captured = capture(self.model, args, kwargs=kwargs, dynamic_shapes=dynamic_shapes)
            ahead.narrow(begun, captured.gm.graph)
            captured, options, made = settled(captured, options, self._flat)
            calibration, held_out = self._flat_calls(captured)
            options, found = settle(captured, options, pytree.tree_leaves((args, kwargs or {})), calibration, held_out)
            graph = _Graph(captured, self.model, options)
            told(found, graph.compiled.report)
            if made is not None:
                self.quantized = made.layers
                graph.compiled.report.notes[:0] = [f"{n}, the example inputs" if self._by_example and "calibrated with" in n else n for n in made.notes]
        finally:
            ahead.finish(begun)
        log.debug("compiled %s in %s", type(self.model).__name__, graph.compiled.report.seconds)
        return graph

    def _flat_calls(self, captured: Captured) -> list[list[list[Any]]]:
        """The calls to calibrate on and to verify with, flat; none for another shape than the first, which they are of."""
        if self._graphs:
            return [[], []]
        checks = [_check(n.meta["val"]) for name in captured.user_inputs for n in captured.gm.graph.nodes if n.name == name]
        out = []
        for name, calls in zip(("calibration", "held_out"), self._calls):
            flat = [pytree.tree_leaves((tuple(call) if isinstance(call, (tuple, list)) else (call,), {})) for call in calls]
            for i, x in enumerate(flat):
                if len(x) != len(checks) or not all(check(v) for check, v in zip(checks, x)):
                    raise BurnishError(f"{name}[{i}] is not a call like example_inputs: give as many inputs, of the same shapes and types")
            out.append(flat)
        return out

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
        graph = next(g for g in self._graphs if spec == g.in_spec and g.fits(flat))
        values = graph.arguments(flat)
        executor = graph.compiled.executor(values)
        return executor.profile(*[values[i] for i in graph.compiled.dynamic])

    def explain(self, *args: Any) -> list[dict[str, Any]]:
        """Per region and ATen call of one call: operators, kernels, predicted and measured seconds, share of the roof."""
        report = self.report()
        flat, spec = pytree.tree_flatten((args or self.example, {}))
        graph = next(g for g in self._graphs if spec == g.in_spec and g.fits(flat))
        values = graph.arguments(flat)
        executor = graph.compiled.executor(values)
        inputs = [values[i] for i in graph.compiled.dynamic]
        return table(report.parts, [executor.profile(*inputs) for _ in range(PROFILES)])

    def save(self, path: str | Path, isas: Sequence[str] = ()) -> None:
        """Write one file that ``burnish.load`` runs without this model; refuses graphs with Python steps.

        isas: instruction sets to hold programs for (``scalar``, ``avx2``, ``avx512``, ``avx512bf16``, ``amx``, ``amxbf16``), instead of this program's alone; loading takes the
        best that the machine has.
        """
        first = self._graphs[0]
        programs = []
        for isa in isas or (first.isa,):
            graph = first if isa == first.isa else self._specialise(self.example, self.dynamic_shapes, isa=isa)
            programs.append(self._saved(graph, path))
        artifact.save(path, programs)

    def _saved(self, graph: _Graph, path: str | Path) -> artifact.Saved:
        compiled = graph.compiled
        if isinstance(compiled, Segmented):
            raise BurnishError(f"cannot save {path}: {compiled.unsavable}")
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
            "report": json.dumps(compiled.report.as_dict()),
        }
        return artifact.Saved(compiled.program, compiled.libraries, constants, extra)


class _Graph:
    """One captured shape class of a model."""

    def __init__(self, captured: Captured, model: Any, options: Options) -> None:
        placeholders = [n for n in captured.gm.graph.nodes if n.op == "placeholder"]
        vals = {n.name: n.meta["val"] for n in placeholders}
        self.in_spec, self.out_spec, self.user_inputs = captured.in_spec, captured.out_spec, captured.user_inputs
        count = len(captured.user_inputs)
        self.plain = self.in_spec == pytree.tree_structure((tuple(range(count)), {}))
        self.single = self.out_spec == pytree.tree_structure(0)
        self.order = [n.name for n in placeholders]
        self._checks = [_check(vals[n]) for n in captured.user_inputs]
        self._weights = _owners(model, captured)
        self.compiled: Compiled | Segmented | EagerFallback = compile_or_fall_back(captured, options, type(model).__name__)
        self.isa = self.compiled.program.isa if isinstance(self.compiled, Compiled) else options.instruction_set(captured.dtypes)
        static = [self.order[i] for i in self.compiled.static]
        dynamic = [self.order[i] for i in self.compiled.dynamic]
        self._static = [self._weights[n] for n in static]
        # Inputs of the program: the caller's, by position, and buffers the graph writes or weights that are read live.
        self._dynamic = [(captured.user_inputs.index(n) if n in captured.user_inputs else -1, n) for n in dynamic]
        self._direct = [i for i, _ in self._dynamic] == list(range(count))

    def fits(self, flat: Sequence[Any]) -> bool:
        """Whether these inputs are of the shapes, dtypes and Python values this graph was captured for."""
        return len(flat) == len(self._checks) and all(check(x) for check, x in zip(self._checks, flat))

    def arguments(self, flat: Sequence[Any]) -> list[Any]:
        """Placeholder values in order; weights are read from the model now."""
        given = dict(zip(self.user_inputs, flat))
        return [given[n] if n in given else _read(self._weights[n]) for n in self.order]

    def release(self, model: nn.Module) -> bool:
        """Bind the weights for good and leave meta tensors in their places in the model; False where nothing was compiled."""
        compiled = self.compiled
        if not isinstance(compiled, Compiled):
            return False
        tables = [table for module in model.modules() for table in (module._parameters, module._buffers)]

        def take(position: int) -> torch.Tensor:
            table, key = self._weights[self.order[position]]
            weight = table[key]
            if isinstance(table, dict) and not weight.is_meta:
                empty: Any = torch.empty_like(weight, device="meta")
                if isinstance(weight, nn.Parameter):
                    empty = nn.Parameter(empty, requires_grad=weight.requires_grad)
                for other in tables:  # tied weights stand in several places
                    other.update({name: empty for name, held in other.items() if held is weight})
            return weight

        compiled.bind_for_good(take, lambda: [table[key] for table, key in self._static])
        return True

    def run(self, flat: Sequence[Any]) -> Any:
        inputs = flat if self._direct else [flat[i] if i >= 0 else _read(self._weights[n]) for i, n in self._dynamic]
        out = self.compiled.run_apart([table[key] for table, key in self._static], inputs)
        if self.single:
            return out[0]
        return pytree.tree_unflatten(out, self.out_spec) if self.out_spec is not None else tuple(out)


def _check(val: Any) -> Callable[[Any], bool]:
    """Whether an input is like the one captured: a tensor of these sizes (symbolic ones above 1), or an equal value."""
    if isinstance(val, torch.Tensor):
        dtype, shape = val.dtype, tuple(s if isinstance(s, int) else None for s in val.shape)
        if None not in shape:
            whole = torch.Size(shape)  # type: ignore[arg-type]
            return lambda x: isinstance(x, torch.Tensor) and x.dtype is dtype and x.shape == whole
        return lambda x: (
            isinstance(x, torch.Tensor)
            and x.dtype is dtype
            and x.dim() == len(shape)
            and all(have == want if want is not None else have > 1 for have, want in zip(x.shape, shape))
        )
    if isinstance(val, torch.SymInt):
        return lambda x: isinstance(x, int)
    return lambda x: type(x) is type(val) and x == val


Slot = tuple[Any, Any]  # a table and the key under which it holds a tensor now


def _read(slot: Slot) -> torch.Tensor:
    return slot[0][slot[1]]


def _owners(model: Any, captured: Captured) -> dict[str, Slot]:
    """For each weight placeholder, where its tensor is found now: in the module that owns it, or as captured."""
    owners: dict[str, Slot] = {}
    for name, tensor in captured.values.items():
        owner, _, attribute = captured.targets.get(name, "").rpartition(".")
        module = model.get_submodule(owner) if attribute and isinstance(model, nn.Module) else None
        tables = [t for t in (getattr(module, "_parameters", {}), getattr(module, "_buffers", {})) if attribute in t]
        owners[name] = (tables[0], attribute) if tables else ((tensor,), 0)
    return owners
