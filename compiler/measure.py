"""Measured times of small graphs that compute the same, remembered in the compile cache.

The cost model ranks; where it is close, or where a library is a claimant, this decides. The graphs run in turns on made-up data, so that what
disturbs the machine disturbs all of them, and each one's least time counts, which is what a quiet machine would give. Weights come from where the
whole graph's calls would find them, in memory where they do not all fit into the caches: calls go round several copies. A comparison is made once
per machine, thread count and version of Burnish and PyTorch.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import cycle
from typing import Any

import torch
import torch.fx as fx
from torch.utils._python_dispatch import _disable_current_modes

from ..graphs.cost import node_cost
from ..graphs.text import print_graph
from ..passes.fold_constants import split_constants
from ..runtime import build, toolchain
from ..runtime.cache import Cache
from ..runtime.executor import Executor
from ..runtime.program import Program, calls_aten
from .assemble import assemble
from .compiled import Compiled
from .heavy import HEAVY
from .kernels import KernelSet, with_libraries
from .peak import float32_flops
from .report import Report

KIND = "measurement"
# Rounds at least and at most. In between, it goes on while the two fastest are closer than this factor and the seconds per graph are not spent.
ROUNDS, MOST_ROUNDS, CLOSE, SECONDS = 3, 6, 1.25, 0.1
# The factor that is clear enough after fewer rounds, two, if so many calls of each were counted in each; and the rounds in a row after which close times are taken for what they are, when no
# least time fell by more than a share.
EARLY, EARLY_ROUNDS, EARLY_CALLS, STEADY_ROUNDS, STEADY = 1.6, 2, 3, 2, 0.02
# Seconds of each turn before the calls that count, and of those. The threads of OpenMP, which PyTorch's libraries use, stay awake for some 5 ms
# after a call and hold a core meanwhile, which would double the time of whoever comes next. Ours spin for microseconds, and only caches need warming.
SETTLE, SETTLE_OURS, TIMED = 0.007, 0.001, 0.006
# Numbers of which made-up data repeats a block: making each anew would take longer than the calls that read them.
BLOCK = 1 << 16
# Copies of the weights at most, and how often their bytes fill the last-level cache where the whole graph's are as many. Copies take time to make:
# where reading the weights from memory takes less than this share of the arithmetic's time, it does not matter where they are.
MOST_COPIES, CACHES, SHARE = 32, 2, 0.04
# What was measured as the machine's peak may have been disturbed.
HEADROOM = 1.1


@dataclass
class Measure:
    """``measure(graphs, static, factors, prices)``: seconds of one call of each; None where sizes are not known. The graphs' placeholders are alike.
    It ends as soon as it is clear whose seconds, each times its factor (1 by default) and with its price (0), are the least. A graph that calls a
    library is not run, and has infinity, where it would lose at the machine's peak.

    ``weights``: bytes of the weights that one call of the graph in compilation reads.
    """

    kernels: KernelSet
    cache: Cache
    versions: str
    weights: int = 0
    seconds: float = 0.0  # spent measuring

    def __call__(
        self, graphs: Sequence[fx.GraphModule], static: frozenset[str], factors: Sequence[float] = (), prices: Sequence[float] = ()
    ) -> list[float] | None:
        values = {n.name: n.meta["val"] for n in graphs[0].graph.nodes if n.op == "placeholder"}
        if not all(isinstance(v, torch.Tensor) and _known(v) for v in values.values()):
            return None
        flops = [max(node_cost(n).flops for n in gm.graph.nodes) for gm in graphs]
        copies = self._copies(sum(values[name].nbytes for name in static & values.keys()), min(flops))
        handicaps = list(zip(factors or [1.0] * len(graphs), prices or [0.0] * len(graphs)))
        start = time.perf_counter()
        # The layouts and sizes of the data are all that the times depend on, so names do not matter.
        text = "\n".join((*map(print_graph, graphs), " ".join(sorted(static)), str(copies), str(handicaps), self.kernels.isa, str(torch.get_num_threads()), self.versions))
        key = hashlib.sha256(text.encode()).hexdigest()
        path = self.cache.get(KIND, key)
        if path is not None:
            times = json.loads(path.read_text())
        else:
            narrow = any(v.dtype in (torch.bfloat16, torch.float16, torch.int8, torch.uint8) for v in values.values())  # their peak is another
            least = [0.0 if narrow else f / self.peak for f in flops]
            times = self._times(graphs, static, values, copies, handicaps, least)
            self.cache.put(KIND, key, json.dumps(times).encode())
        self.seconds += time.perf_counter() - start
        return times

    def _copies(self, weights: int, flops: float) -> int:
        """How many sets of weights of so many bytes are read before the same one comes again, in a call of the whole graph."""
        facts = self.kernels.facts
        if weights / facts.bandwidth < SHARE * flops / facts.peak_flops["float32"]:
            return 1
        between = min(self.weights, CACHES * facts.l3_bytes)
        return max(1, min(between // max(weights, 1), MOST_COPIES))

    @property
    def peak(self) -> float:
        """FLOP/s in float32 that no kernel exceeds."""
        return HEADROOM * float32_flops(toolchain.detect_isa(), torch.get_num_threads(), self.cache)

    def _times(
        self,
        graphs: Sequence[fx.GraphModule],
        static: frozenset[str],
        values: dict[str, torch.Tensor],
        copies: int,
        handicaps: Sequence[tuple[float, float]],
        least: Sequence[float],
    ) -> list[float]:
        """``least``: seconds that each takes at the machine's peak."""
        theirs = [i for i, gm in enumerate(graphs) if not any(n.target in HEAVY for n in gm.graph.nodes)]
        ours = [i for i in range(len(graphs)) if i not in theirs]
        # Dynamo compiles under a mode in which every new tensor is fake.
        with _disable_current_modes(), torch.no_grad():
            inputs = [made_up(v) for name, v in values.items() if name not in static]
            weights = [made_up(v) for name, v in values.items() if name in static]

            @cache
            def assembled(i: int) -> _Assembled:
                return _assembled(graphs[i], static, self.kernels)

            @cache
            def compiled(i: int) -> Compiled:
                return assembled(i).compiled(static)

            @cache
            def call(i: int) -> Callable[[], Any]:
                return _in_rotation(compiled(i), weights, copies, inputs)

            def timed(these: Sequence[int]) -> list[float]:
                units = [unit for i in these for unit in zip(assembled(i).sources, assembled(i).isas)]
                build.build([text for text, _ in units], [isa for _, isa in units])  # all of them side by side
                calls = [call(i) for i in these]
                build.settle()
                settle = [SETTLE if _calls_aten(compiled(i).program) else SETTLE_OURS for i in (these[-1], *these[:-1])]
                found = dict(zip(these, in_turns(calls, settle, [handicaps[i] for i in these])))
                return [found.get(i, math.inf) for i in range(len(graphs))]

            if ours and theirs:
                first = timed(ours)
                best = min(first[i] * handicaps[i][0] + handicaps[i][1] for i in ours)
                if all(least[i] * handicaps[i][0] + handicaps[i][1] >= best for i in theirs):
                    return first
            return timed(range(len(graphs)))


@dataclass(frozen=True)
class _Assembled:
    """A graph on its way to what can be called. ``names``: of its placeholders; ``sources``, ``isas``, ``where``: as of ``KernelSet.sources``."""

    names: list[str]
    prelude: fx.GraphModule | None
    program: Program
    callables: dict[str, Callable]
    sources: list[str]
    isas: list[str]
    where: dict[str, int]

    def compiled(self, static: frozenset[str]) -> Compiled:
        return Compiled(
            with_libraries(self.program, self.where),
            build.build(self.sources, self.isas),
            self.prelude,
            prelude_args=[] if self.prelude is None else [self.names.index(n.name) for n in self.prelude.graph.nodes if n.op == "placeholder"],
            static=[i for i, n in enumerate(self.names) if n in static],
            dynamic=[i for i, n in enumerate(self.names) if n not in static],
            callables=self.callables,
            report=Report(),
        )


def _assembled(gm: fx.GraphModule, static: frozenset[str], like: KernelSet) -> _Assembled:
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    prelude, main, constants = split_constants(gm, static)
    kernels = KernelSet(like.facts, like.isa)
    made = assemble(main, constants, kernels)
    return _Assembled(names, prelude, made.program, made.callables, *kernels.sources())


def _in_rotation(compiled: Compiled, weights: Sequence[torch.Tensor], copies: int, inputs: Sequence[torch.Tensor]) -> Callable[[], Any]:
    """Calls that take so many copies of the weights in turn. Weights are packed once: copying what came of it is quicker."""
    first = compiled.bind(weights)[1]
    others = [Executor(first.program, first.libraries, [_copied(c) for c in first.constants], first.callables) for _ in range(copies - 1)]
    for executor in (first, *others):
        executor.frame({})
    turns = cycle((first, *others))
    return lambda: next(turns)(*inputs)


def _copied(constant: torch.Tensor) -> torch.Tensor:
    """A copy with the same strides; of an expanded constant, which is small, itself."""
    if constant.layout != torch.strided:
        return constant.clone()
    return constant if 0 in constant.stride() else torch.empty_strided(constant.shape, constant.stride(), dtype=constant.dtype).copy_(constant)


def weight_bytes(graph: fx.Graph, static: frozenset[str]) -> int:
    """Bytes of the weights in ``static`` that a call reads: all but the tables of which it looks up some rows."""
    weights = [n for n in graph.nodes if n.op == "placeholder" and n.name in static]
    return sum(n.meta["val"].nbytes for n in weights if any(u.target is not torch.ops.aten.embedding.default for u in n.users))


def made_up(val: torch.Tensor) -> torch.Tensor:
    """A tensor laid out as ``val``: normal numbers (ones of 8 bits, for which PyTorch has none), or zeros of integers, which are valid indices."""
    extent = 1 + sum((n - 1) * s for n, s in zip(val.shape, val.stride())) if val.numel() else 0
    if val.dtype.is_floating_point and val.itemsize == 1:
        return torch.ones(extent).to(val.dtype).as_strided(val.shape, val.stride())
    if not val.dtype.is_floating_point:
        return torch.zeros(extent, dtype=val.dtype).as_strided(val.shape, val.stride())
    flat = torch.empty(-(-extent // BLOCK) * BLOCK if extent > BLOCK else extent, dtype=val.dtype)
    block = flat[:BLOCK].normal_()
    if extent > BLOCK:
        flat.view(-1, BLOCK)[1:] = block
    return flat.as_strided(val.shape, val.stride())


def in_turns(calls: Sequence[Callable[[], Any]], settle: Sequence[float] = (), handicaps: Sequence[tuple[float, float]] = ()) -> list[float]:
    """The least seconds of each call, made in turns. ``settle``: seconds of each one's turn that do not count, SETTLE by default.
    ``handicaps``: what their seconds are multiplied by, and what is added, where they are compared."""
    best = [float("inf")] * len(calls)
    end, steady = time.perf_counter() + SECONDS * len(calls), 0
    for done in range(1, MOST_ROUNDS + 1):
        known, counts = list(best), []
        for i, call in enumerate(calls):
            _repeat(call, settle[i] if settle else SETTLE)
            least, count = _repeat(call, TIMED)
            best[i] = min(best[i], least)
            counts.append(count)
        steady = steady + 1 if all(b > (1 - STEADY) * k for b, k in zip(best, known)) else 0
        first, *others = sorted(b * factor + price for b, (factor, price) in zip(best, handicaps or [(1.0, 0.0)] * len(best)))
        lead = min(others, default=float("inf")) / first
        if done < ROUNDS:
            enough = done >= EARLY_ROUNDS and lead > EARLY and min(counts) >= EARLY_CALLS
        else:
            enough = lead > CLOSE or time.perf_counter() > end or (done > ROUNDS and steady >= STEADY_ROUNDS)
        if enough:
            break
    return best


def _calls_aten(program: Program) -> bool:
    """Whether it runs on ATen's threads."""
    return any(calls_aten(s) for s in program.steps)


def _repeat(call: Callable[[], Any], seconds: float) -> tuple[float, int]:
    """The least seconds of a call made over and over until so much time has gone by, once at least; and how many were made."""
    best, count, begin = float("inf"), 0, time.perf_counter()
    while True:
        count += 1
        start = time.perf_counter()
        call()
        now = time.perf_counter()
        best = min(best, now - start)
        if now - begin >= seconds:
            return best, count


def _known(val: torch.Tensor) -> bool:
    sizes = (*val.shape, *val.stride()) if val.layout == torch.strided else ("",)
    return val.device.type == "cpu" and all(isinstance(s, int) for s in sizes)
