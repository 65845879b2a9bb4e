"""The compilation of one captured graph, from passes to a callable. Reads as a table of contents."""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx
from torch.utils._python_dispatch import _disable_current_modes

from ..codegen.cpu.templates import in_bf16
from ..graphs.capture import Captured
from ..graphs.context import PassContext, TargetFacts
from ..graphs.text import parse_graph, print_graph
from ..passes.fold_constants import split_constants
from ..passes.manager import PassManager
from ..passes.quantize.adopt_quantized import zero_points
from ..passes.quantize.quantize import layer_name
from ..runtime import artifact, toolchain
from ..runtime.cache import Cache
from ..runtime.errors import BurnishError
from ..runtime.options import settings
from ..runtime.program import TRITON, Call, Launch, Program
from . import gpu
from .assemble import Assembled, assemble
from .compiled import Compiled, EagerFallback
from .explain import describe
from .kernels import KernelSet, with_libraries
from .measure import Measure, weight_bytes
from .options import Options
from .report import Report
from .segmented import Segmented
from .segments import compile_segments, depends_on_data
from .target import cpu_name, target_facts
from .tune import Tuner, threads

log = logging.getLogger("burnish")

KIND = "program"  # the compile cache's namespace for whole programs


@dataclass
class Stages:
    """Wall time of each stage of one compilation, in seconds."""

    seconds: dict[str, float]

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start


def compile_or_fall_back(captured: Captured, options: Options, name: str = "graph") -> Compiled | Segmented | EagerFallback:
    """As :func:`compile_captured`; what cannot be compiled runs in eager with one WARNING, unless ``fallback`` is off."""
    static = [i for i, n in enumerate(captured.placeholders) if n in captured.static]
    dynamic = [i for i, n in enumerate(captured.placeholders) if n not in captured.static]
    # Not ``captured`` itself: it holds the weights, which the caller may want to release.
    eager = partial(_in_eager, captured.gm, static, dynamic, name)
    try:
        options = gpu.placed(options, captured)
        if depends_on_data(captured.gm):
            return compile_segments(captured, lambda part, label: compile_or_fall_back(part, options, label), name)
        compiled = compile_captured(captured, options, name)
        if options.fallback:
            compiled.fall_back(eager)
        return compiled
    except Exception as error:
        if not options.fallback:
            raise
        log.debug("the failure in full", exc_info=error)
        return eager(str(error) if isinstance(error, BurnishError) else f"{type(error).__name__}: {error}")


def _in_eager(gm: fx.GraphModule, static: list[int], dynamic: list[int], name: str, reason: str) -> EagerFallback:
    warn_once(f"burnish runs a graph in eager: {reason}")
    return EagerFallback(gm, static, dynamic, Report(name=name, fallback=reason))


@lru_cache(maxsize=256)
def warn_once(text: str) -> None:
    """A WARNING that is not repeated until ``torch._dynamo.reset()``."""
    log.warning(text)


def copy_graph(graph: fx.Graph) -> fx.Graph:
    """The graph's nodes anew; their metadata dictionaries are copied, the values in them shared."""
    new = fx.Graph()
    new.output(new.graph_copy(graph, {}))
    return new


def compile_captured(captured: Captured, options: Options, name: str = "graph") -> Compiled:
    """Passes, lowering, rendering, building and assembly of one graph; or the program the cache holds for it."""
    report = Report(name=name)
    stage = Stages(report.seconds)
    isa = options.instruction_set(captured.dtypes)
    # Inference tensors have no version, so a change in place cannot be seen: such weights are read live.
    live = options.weights == "live" or any(v.is_inference() for v in captured.values.values())
    static = frozenset() if live else captured.static
    with stage("key"):
        key, parts = program_key(captured, options, isa, static)
        cache = Cache(settings().cache_dir, settings().cache_bytes)
    with stage("load"):
        found = _load(cache, key, [n.name for n in captured.gm.graph.nodes if n.op == "placeholder"], isa, static, report, options)
    if found is not None:
        _tell(options, found)
        return found
    report.miss = cache.explain(KIND, key, parts)
    log.debug("%s: compile cache miss: %s", name, report.miss)
    compiled = _compile(captured, options, isa, static, report, stage, cache, key, parts)
    _tell(options, compiled)
    return compiled


def _tell(options: Options, compiled: Compiled) -> None:
    """An option that has no effect on a graph is said to have none."""
    if options.precision == "bf16" and not any(isinstance(s, Launch) and in_bf16(s.symbol) for s in compiled.program.steps):
        log.info("%s: precision 'bf16' changes nothing here: no linear or convolution with a constant float32 weight is faster with it", compiled.report.name)
    if options.quantize and not any(rewrites for name, rewrites, _ in compiled.report.passes if name == "quantize"):
        log.info("%s: quantize %r changes nothing here: no layer of enough constant float32 weights", compiled.report.name, options.quantize)


def _compile(
    captured: Captured,
    options: Options,
    isa: str,
    static: frozenset[str],
    report: Report,
    stage: Stages,
    cache: Cache,
    key: str,
    parts: dict[str, str],
) -> Compiled:
    gm = fx.GraphModule(captured.gm, copy_graph(captured.gm.graph))  # passes rewrite in place, and a fallback runs the graph as it came
    placeholders = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    kernels = gpu.TritonKernels() if options.target == TRITON else KernelSet(target_facts(isa), isa, interpret=options.target == "interp")
    facts = kernels.facts
    measure = None if not kernels.heavy else Measure(kernels, cache, f"{torch.__version__} {fingerprint()}", weight_bytes(gm.graph, static))
    ctx = PassContext(facts=facts, static=static, measure=measure, precision=options.precision, zeros=_zeros(captured, static))
    with stage("passes"):
        records = PassManager(options.passes).run(gm, ctx)
        if measure is not None:
            report.seconds["measure (in passes)"] = measure.seconds
        report.passes = [(r.name, r.rewrites, r.seconds) for r in records]
        report.notes += ctx.notes
    with stage("split"):
        prelude, main, constants = split_constants(gm, static)
    with stage("lower"):
        assembled = assemble(main, constants, kernels)
    program = assembled.program
    report.notes += assembled.notes
    with stage("build"):
        libraries, where = kernels.build()
        program = with_libraries(program, where)
    if options.tunes and measure is not None:
        with stage("tune"):
            program = Tuner(facts, isa, cache, measure.weights, report.notes)(program, libraries)
    _describe(report, main, assembled, ctx.facts)
    extra = {"prelude": print_graph(prelude) if prelude is not None else "", "report": json.dumps(report.as_dict())}
    if not assembled.callables:
        _store(cache, key, parts, program, libraries, extra)
    return _compiled(program, libraries, prelude, placeholders, static, assembled.callables, report, options)


def _compiled(
    program: Program,
    libraries: list[Path],
    prelude: fx.GraphModule | None,
    placeholders: list[str],
    static: frozenset[str],
    callables: dict[str, Any],
    report: Report,
    options: Options,
) -> Compiled:
    index = {n: i for i, n in enumerate(placeholders)}
    names = [] if prelude is None else [n.name for n in prelude.graph.nodes if n.op == "placeholder"]
    return Compiled(
        program,
        libraries,
        prelude,
        prelude_args=[index[n] for n in names],
        static=[index[n] for n in placeholders if n in static],
        dynamic=[index[n] for n in placeholders if n not in static],
        callables=callables,
        report=report,
        graphs=options.records,
    )


def program_key(captured: Captured, options: Options, isa: str, static: frozenset[str]) -> tuple[str, dict[str, str]]:
    """The cache's key of a compiled program, and what it depends on by name, so that a miss can say which part differs."""
    parts = {
        "graph": hashlib.sha256(print_graph(captured.gm).encode()).hexdigest(),
        "static": hashlib.sha256(" ".join(sorted(static)).encode()).hexdigest(),
        "options": repr(replace(options, mode="default", fallback=True)),
        "tuned for": f"{threads()} threads of {cpu_name()}" if options.tunes else "any machine",
        "isa": isa,
        "torch": torch.__version__,
        "burnish": fingerprint(),
        "toolchain": gpu.versions() if options.target == TRITON else toolchain.find().fingerprint,
        "threads": str(torch.get_num_threads()),
    }
    if zeros := _zeros(captured, static):  # without them, weights have no offsets
        parts["zero points"] = " ".join(sorted(zeros))
    if options.quantize:  # which layers it takes may depend on their names, which are no part of the graph's text
        parts["layers"] = hashlib.sha256(" ".join(map(layer_name, captured.gm.graph.nodes)).encode()).hexdigest()
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest(), parts


def _zeros(captured: Captured, static: frozenset[str]) -> frozenset[str]:
    """Zero points of nothing, in a graph that others quantized."""
    return zero_points(captured.gm, captured.values) & static


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """A digest of Burnish's own sources, so that no program outlives the compiler that made it."""
    root = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for folder in ("runtime", "graphs", "passes", "codegen", "compiler"):
        for f in sorted((root / folder).rglob("*")):
            if f.suffix in (".py", ".c", ".h") and "corpus" not in f.parts:
                digest.update(f.read_bytes())
    return digest.hexdigest()


def _describe(report: Report, main: fx.GraphModule, assembled: Assembled, facts: TargetFacts) -> None:
    kernels, program = assembled.kernels, assembled.program
    report.regions = sum(n.op == "call_module" for n in main.graph.nodes)
    report.kernels, report.shared = len(kernels.functions) + len(kernels.followers), kernels.shared
    report.aten.update(s.op for s in program.steps if isinstance(s, Call))
    sources = set(assembled.labels.values())
    report.parts = [describe(n, main, facts, assembled.joined.get(n.name)) for n in main.graph.nodes if n.name in sources]


def _store(cache: Cache, key: str, parts: dict, program: Program, libraries: list[Path], extra: dict) -> None:
    with _disable_current_modes():  # Dynamo compiles under a mode in which every new tensor is fake
        data = artifact.dumps(program, libraries, [], extra | {"key": json.dumps(parts)})
    cache.put(KIND, key, data, parts)


def load_compiled(key: str, placeholders: list[str], static: frozenset[str], options: Options, name: str) -> Compiled | None:
    """The program of a key that :func:`program_key` gave, if the cache has it still."""
    return _load(Cache(settings().cache_dir, settings().cache_bytes), key, placeholders, options.isa, static, Report(name=name), options)


def _load(cache: Cache, key: str, placeholders: list[str], isa: str, static: frozenset[str], report: Report, options: Options) -> Compiled | None:
    path = cache.get(KIND, key)
    if path is None:
        return None
    with _disable_current_modes():
        saved = artifact.load(path, isa)
    kept = json.loads(saved.extra["report"])
    report.regions, report.kernels, report.shared = kept["regions"], kept["kernels"], kept["shared"]
    report.passes, report.notes, report.cached = [tuple(p) for p in kept["passes"]], kept["notes"], True
    report.aten.update(kept["aten"])
    report.parts = kept["parts"]
    text = saved.extra["prelude"]
    prelude = parse_graph(text, values=False) if text else None
    return _compiled(saved.program, list(saved.libraries), prelude, placeholders, static, {}, report, options)
