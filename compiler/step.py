"""The step of a causal language model: captured for one sequence, with a cache inserted, compiled as any graph."""

from __future__ import annotations

import hashlib
import json
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace

import torch
from torch import nn

from ..graphs.capture import Captured, CaptureError, capture
from ..graphs.context import PassContext
from ..graphs.generalize import capture_loops
from ..passes.manager import PassManager
from ..passes.pipeline import SIMPLIFY
from ..passes.quantize.adopt_quantized import zero_points
from ..runtime import toolchain
from ..runtime.cache import Cache
from ..runtime.kv_state import Kind
from ..runtime.options import settings
from . import ahead
from .compiled import Compiled
from .driver import compile_captured, fingerprint, load_compiled, program_key
from .options import Options

KIND = "step"  # the compile cache's namespace for what is known of a step besides its program

# What the pass needs to find attention, and what tidies up behind it.
INSERT = f"adopt-quantized,decompose,{SIMPLIFY},widen,attention,{SIMPLIFY},insert-kv-cache,{SIMPLIFY}"
Change = Callable[[Captured], Captured]
_EXAMPLE = 11  # tokens of the sequence that a model is captured with


@dataclass(frozen=True)
class Step:
    """A step graph. ``kinds``: its kinds of caches; ``longest``: places that a row can have; inputs are named as ``insert_kv_cache`` describes."""

    captured: Captured
    kinds: tuple[Kind, ...]
    longest: int


def capture_step(model: nn.Module, context: torch.Tensor | None = None, storage: str = "f32", change: Change | None = None) -> Step:
    """The step of a model ``forward(input_ids [1, S]) -> logits [1, S, vocabulary]``, or ``forward(input_ids, context [1, E, ...])`` where an example of a
    context is given. storage: what its caches hold, as for ``insert-kv-cache``. change: what is done to the captured forward before, such as its quantization.

    Raises BurnishError where the model cannot be captured with a dynamic length, or is not causal.
    """
    ids = torch.zeros(1, _EXAMPLE, dtype=torch.int64)
    given = (ids,) if context is None else (ids, context)
    try:
        captured = capture(model, given, dynamic_shapes=tuple({1: torch.export.Dim.DYNAMIC} for _ in given))
    except CaptureError:
        looped = capture_loops(model) if context is None else None
        if looped is None:
            raise
        captured = looped
    return insert(captured if change is None else change(captured), storage)


def insert(captured: Captured, storage: str = "f32") -> Step:
    """The step graph of a captured ``forward``, in place."""
    ids = captured.user_inputs[0]
    longest = _longest(captured, ids)
    pipeline = INSERT.replace("insert-kv-cache", f"insert-kv-cache{{ids={ids},storage={storage}}}")
    PassManager(pipeline).run(captured.gm, PassContext(static=captured.static, zeros=zero_points(captured.gm, captured.values) & captured.static, values=captured.values))
    names = [n.name for n in captured.gm.graph.nodes if n.op == "placeholder"]
    weights = {n: v for n, v in captured.values.items() if n in names}
    inputs = tuple(n for n in names if n not in weights)
    kinds = tuple(Kind(**asdict(k)) for k in captured.gm.meta["caches"])
    return Step(replace(captured, values=weights, static=captured.static & set(names), user_inputs=inputs, in_spec=None, out_spec=None), kinds, longest)


def _longest(captured: Captured, ids: str) -> int:
    """Tokens of a sequence that the graph holds for, as far as its capture shows."""
    size = next(n for n in captured.gm.graph.nodes if n.name == ids).meta["val"].shape[-1]
    if not isinstance(size, torch.SymInt):
        return int(size)
    known = size.node.shape_env.var_to_range.get(size.node.expr)
    return int(known.upper) if known is not None and known.upper.is_Integer else 1 << 40


@dataclass(frozen=True)
class Ready:
    """A compiled step: the names of its program's arguments in order, weights among them by name, and what :class:`Step` says besides."""

    compiled: Compiled
    placeholders: Sequence[str]
    weights: Mapping[str, torch.Tensor]
    kinds: tuple[Kind, ...]
    longest: int


def compile_step(step: Step, options: Options, name: str = "step") -> Ready:
    """The compiled step; raises BurnishError where it cannot be compiled."""
    compiled = compile_captured(step.captured, replace(options, fallback=False), name)
    return Ready(compiled, step.captured.placeholders, step.captured.values, step.kinds, step.longest)


def step_of(
    model: nn.Module, options: Options, structure: str = "", context: torch.Tensor | None = None, storage: str = "f32", change: Change | None = None
) -> Ready:
    """The compiled step of a model; ``context``, ``storage`` and ``change`` as for :func:`capture_step`.

    structure: text that settles the model's graph, its weights aside. With it, a step that was compiled before is found without capturing the model again.
    """
    name = type(model).__name__
    if not structure or change is not None:
        return _made(model, options, name, context, storage, change)[1]
    options = replace(options, fallback=False)
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    parts = [structure, storage, repr(options), options.instruction_set(), torch.__version__, fingerprint(), toolchain.find().fingerprint, str(torch.get_num_threads())]
    key = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
    path = cache.get(KIND, key)
    if path is not None and (ready := _known(json.loads(path.read_bytes()), model, options)) is not None:
        return ready
    step, ready = _made(model, options, name, context, storage)
    captured = step.captured
    program, _ = program_key(captured, options, options.instruction_set(captured.dtypes), captured.static)
    if set(captured.values) <= set(captured.targets):
        held = {
            "program": program, "placeholders": list(captured.placeholders), "static": sorted(captured.static),
            "targets": {n: captured.targets[n] for n in captured.values}, "kinds": [asdict(k) for k in step.kinds], "longest": step.longest,
        }  # fmt: skip
        cache.put(KIND, key, json.dumps(held).encode())
    return ready


def _made(model: nn.Module, options: Options, name: str, context: torch.Tensor | None, storage: str, change: Change | None = None) -> tuple[Step, Ready]:
    begun = ahead.begin(options, ahead.STEP)
    try:
        step = capture_step(model, context, storage, change)
        return step, compile_step(step, options, name)
    finally:
        ahead.finish(begun)


def _known(held: Mapping, model: nn.Module, options: Options) -> Ready | None:
    """The step that the cache knows, with this model's weights; None where its program is gone."""
    compiled = load_compiled(held["program"], held["placeholders"], frozenset(held["static"]), options, type(model).__name__)
    if compiled is None:
        return None
    weights = {name: operator.attrgetter(target)(model) for name, target in held["targets"].items()}
    return Ready(compiled, held["placeholders"], weights, tuple(Kind(**k) for k in held["kinds"]), held["longest"])
