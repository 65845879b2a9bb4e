"""Measured times of small graphs, ours beside eager, remembered in the compile cache.

The cost model ranks; where it is close, or where a library is a claimant, this decides. Times are the least of a few calls on made-up data, which is what
a quiet machine would give; a graph is measured once per machine, thread count and version of Burnish and PyTorch.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx
from torch.utils._python_dispatch import _disable_current_modes

from ..graphs.text import print_graph
from ..passes.fold_constants import split_constants
from ..runtime import build
from ..runtime.cache import Cache
from .assemble import assemble
from .compiled import Compiled
from .kernels import KernelSet, with_libraries
from .report import Report

KIND = "measurement"
# One candidate's time: at most this many calls, and no further call once this many seconds have gone by.
CALLS, SECONDS = 5, 0.015


@dataclass
class Measure:
    """``measure(graph, static)``: seconds of one call, compiled and in eager; None for a graph whose sizes are not known."""

    kernels: KernelSet
    cache: Cache
    versions: str
    seconds: float = 0.0  # spent measuring

    def __call__(self, gm: fx.GraphModule, static: frozenset[str]) -> tuple[float, float] | None:
        values = [n.meta["val"] for n in gm.graph.nodes if n.op == "placeholder"]
        if not all(isinstance(v, torch.Tensor) and _known(v) for v in values):
            return None
        start = time.perf_counter()
        # The generation's data layout and its sizes are all that the time depends on, so names do not matter.
        text = "\n".join((print_graph(gm), " ".join(sorted(static)), self.kernels.isa, str(torch.get_num_threads()), self.versions))
        key = hashlib.sha256(text.encode()).hexdigest()
        path = self.cache.get(KIND, key)
        if path is not None:
            ours, eager = json.loads(path.read_text())
        else:
            ours, eager = self._times(gm, static, values)
            self.cache.put(KIND, key, json.dumps([ours, eager]).encode())
        self.seconds += time.perf_counter() - start
        return ours, eager

    def _times(self, gm: fx.GraphModule, static: frozenset[str], values: Sequence[torch.Tensor]) -> tuple[float, float]:
        eager = fx.GraphModule(gm, gm.graph)
        compiled = self._compile(gm, static)
        # Dynamo compiles under a mode in which every new tensor is fake.
        with _disable_current_modes(), torch.no_grad():
            arguments = [made_up(v) for v in values]
            return least(lambda: compiled.run(arguments)), least(lambda: eager(*arguments))

    def _compile(self, gm: fx.GraphModule, static: frozenset[str]) -> Compiled:
        names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
        prelude, main, constants = split_constants(gm, static)
        kernels = KernelSet(self.kernels.facts, self.kernels.isa)
        assembled = assemble(main, constants, kernels)
        sources, where = kernels.sources(1)
        libraries = build.build(sources, kernels.isa)
        wanted = [] if prelude is None else [names.index(n.name) for n in prelude.graph.nodes if n.op == "placeholder"]
        return Compiled(
            with_libraries(assembled.program, where),
            libraries,
            prelude,
            prelude_args=wanted,
            static=[i for i, n in enumerate(names) if n in static],
            dynamic=[i for i, n in enumerate(names) if n not in static],
            callables=assembled.callables,
            report=Report(),
        )


def made_up(val: torch.Tensor) -> torch.Tensor:
    """A tensor laid out as ``val``: normal numbers, or zeros of integers, which are valid indices."""
    extent = 1 + sum((n - 1) * s for n, s in zip(val.shape, val.stride())) if val.numel() else 0
    flat = torch.zeros(extent, dtype=val.dtype)
    if val.dtype.is_floating_point:
        flat.normal_()
    return flat.as_strided(val.shape, val.stride())


def least(call: Callable[[], Any]) -> float:
    """The least seconds of a few calls, the first left out."""
    call()
    best, end = float("inf"), time.perf_counter() + SECONDS
    for _ in range(CALLS):
        start = time.perf_counter()
        call()
        now = time.perf_counter()
        best = min(best, now - start)
        if now > end:
            break
    return best


def _known(val: torch.Tensor) -> bool:
    sizes = (*val.shape, *val.stride()) if val.layout == torch.strided else ("",)
    return val.device.type == "cpu" and all(isinstance(s, int) for s in sizes)
