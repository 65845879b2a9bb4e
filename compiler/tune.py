"""``mode="max-autotune"``: of the blockings of each heavy launch of a program, the one that is fastest on this machine.

The templates take their blocking at run time, so nothing is built: every launch of known sizes runs with all of them, on made-up data, with what
follows it and as many threads as the program has. The cost model's own stays unless another one is faster by a margin in interleaved rounds, and
once more against it alone. What was found is kept in the compile cache.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import cycle
from pathlib import Path

import torch
from torch.utils._python_dispatch import _disable_current_modes

from ..codegen.cpu import templates
from ..codegen.cpu.templates import Template
from ..graphs.context import TargetFacts
from ..runtime import build, native, tiles, toolchain
from ..runtime.cache import Cache
from ..runtime.library import Library
from ..runtime.options import settings
from ..runtime.program import Launch, Program, Value
from .measure import CACHES, MOST_COPIES, SETTLE_OURS, in_turns, made_up
from .target import cpu_name

log = logging.getLogger("burnish.tune")

KIND = "tuning"
# How much less time another blocking than the cost model's must take; and how many go on from a first look, which takes so many seconds each.
MARGIN, FINALISTS, LOOK = 0.03, 4, 0.002


def threads() -> int:
    """Threads that the launches of a program made now run on."""
    return settings().threads or torch.get_num_threads()


@dataclass
class Tuner:
    """Finds blockings. ``weights``: bytes of the weights that one call of the whole program reads. ``notes``: a line for each launch looked at.

    ``measured``: launches timed, not taken from the cache.
    """

    facts: TargetFacts
    isa: str
    cache: Cache
    weights: int = 0
    notes: list[str] = field(default_factory=list)
    measured: int = 0

    def __call__(self, program: Program, libraries: Sequence[Path]) -> Program:
        """The program with the best blocking in place of each heavy launch's; as it is where this machine cannot run it."""
        if not toolchain.runs_here(self.isa) or tiles.checked(self.isa) != self.isa:
            return program
        count = threads()
        asked: dict[str, tuple[Launch, list[Template]]] = {}
        keys: list[str] = []
        for step in program.steps:
            key = ""
            if isinstance(step, Launch) and step.symbol in templates.SOURCES and _known(step, program):
                options = templates.blockings(Template(step.symbol, step.sizes, step.extent, step.grain), self.isa, count)  # type: ignore[arg-type]
                if len(options) > 1:
                    key = self._key(step, program, options, count)
                    asked.setdefault(key, (step, options))
            keys.append(key)
        best = {}
        for i, (key, (step, options)) in enumerate(asked.items(), 1):
            name, _ = templates.described(options[0])
            log.info("tuning %d/%d: %s", i, len(asked), name)
            chosen, before, after = self._best(key, step, program, libraries, options, count)
            best[key] = options[chosen]
            self.notes.append(_note(options[0], options[chosen], before, after, keys.count(key)))
        steps = (_with(s, best[k]) if k and isinstance(s, Launch) else s for s, k in zip(program.steps, keys))
        return replace(program, steps=tuple(steps))

    def _key(self, step: Launch, program: Program, options: Sequence[Template], count: int) -> str:
        """What the times of a launch's blockings depend on."""
        storages = [program.values[a].storage for a in step.args]
        operands = [(program.values[a].spec, s.partition(":")[0] == "const", storages.index(s)) for a, s in zip(step.args, storages)]
        caches = (self.facts.l1_bytes, self.facts.l2_bytes, self.facts.l3_bytes)
        source = templates.source(templates.SOURCES[step.symbol], self.isa)
        parts = (cpu_name(), self.isa, caches, count, toolchain.find().fingerprint, source, options, operands, self._copies(step, program), step.then)
        return hashlib.sha256(repr(parts).encode()).hexdigest()

    def _best(
        self, key: str, step: Launch, program: Program, libraries: Sequence[Path], options: Sequence[Template], count: int
    ) -> tuple[int, float, float]:
        """Which blocking is the best, the first one's seconds and its own; measured once per machine."""
        path = self.cache.get(KIND, key)
        if path is None:
            self.measured += 1
            build.settle()
            # Dynamo compiles under a mode in which every new tensor is fake.
            with _disable_current_modes(), torch.no_grad():
                found = fastest(self._calls(step, program, libraries, options, count))
            path = self.cache.put(KIND, key, json.dumps(found).encode())
        chosen, before, after = json.loads(path.read_text())
        return chosen, before, after

    def _copies(self, step: Launch, program: Program) -> int:
        """How many sets of a launch's weights are read before the same one comes again, as far as it matters."""
        weights = {v.storage: _bytes(v) for v in (program.values[a] for a in step.args) if v.storage.startswith("const:")}
        between = min(self.weights, CACHES * self.facts.l3_bytes)
        return max(1, min(between // max(sum(weights.values()), 1), MOST_COPIES))

    def _calls(
        self, step: Launch, program: Program, libraries: Sequence[Path], options: Sequence[Template], count: int
    ) -> list[Callable[[], None]]:
        """A call of the launch with each blocking, on the same data; weights come from several copies in turn."""
        values = [program.values[a] for a in step.args]
        held = [{v.storage: _data(v.storage, values) for v in values}]
        cold = {v.storage for v in values if v.storage.startswith("const:")}
        held += [held[0] | {s: held[0][s].clone() for s in cold} for _ in range(self._copies(step, program) - 1)]
        loaded = [Library(p) for p in libraries]
        function = ctypes.c_void_p(loaded[step.library].address(step.symbol))
        then = loaded[step.then_library].address(step.then) if step.then else 0
        sets = [(ctypes.c_void_p * len(values))(*[_address(v, data[v.storage]) for v in values]) for data in held]
        launch = native.native().launch

        def call(option: Template) -> Callable[[], None]:
            numbers = [*option.sizes[:-1], then] if step.then else option.sizes
            sizes = (ctypes.c_int64 * len(numbers))(*numbers)
            points, extent = templates.points_of_a_task(option, count), option.extent
            workers, turns = min(count, -(-extent // points)), cycle(sets)  # type: ignore[operator]

            def run(_: object = (held, loaded)) -> None:
                launch(function, next(turns), sizes, extent, points, workers)

            return run

        return [call(option) for option in options]


def fastest(calls: Sequence[Callable[[], object]]) -> tuple[int, float, float]:
    """Which of several calls to take, and the seconds of the first one and of that: the first, unless another is faster by MARGIN twice."""
    looks = [_look(call) for call in calls]
    finalists = [0, *sorted(range(1, len(calls)), key=lambda i: looks[i])[:FINALISTS]]
    first, *others = _timed([calls[i] for i in finalists])
    least = min(others, default=first)
    if not others or least > (1 - MARGIN) * first:
        return 0, first, first
    chosen = finalists[1 + others.index(least)]
    first, least = _timed([calls[0], calls[chosen]])
    return (chosen, first, least) if least <= (1 - MARGIN) * first else (0, first, first)


def _timed(calls: Sequence[Callable[[], object]]) -> list[float]:
    return in_turns(calls, [SETTLE_OURS] * len(calls))


def _look(call: Callable[[], object]) -> float:
    """The least seconds of a few calls, after one that does not count."""
    call()
    best, begin = float("inf"), time.perf_counter()
    while True:
        start = time.perf_counter()
        call()
        now = time.perf_counter()
        best = min(best, now - start)
        if now - begin >= LOOK:
            return best


def _known(step: Launch, program: Program) -> bool:
    """Whether all sizes are numbers, and there is work."""
    specs = [program.values[a].spec for a in step.args]
    sizes = [n for s in specs for n in (*s.shape, *s.stride, s.offset)]
    return all(isinstance(n, int) for n in (*step.sizes, step.extent, *sizes)) and step.extent > 1  # type: ignore[operator]


def _with(step: Launch, option: Template) -> Launch:
    return replace(step, sizes=option.sizes, extent=option.extent, grain=option.grain)  # type: ignore[arg-type]


def _note(default: Template, chosen: Template, before: float, after: float, launches: int) -> str:
    name, blocking = templates.described(default)
    times = f"tuned {name}, {launches} times: {before * 1e6:.0f} µs"
    if chosen is default:
        return f"{times}, {blocking} as estimated"
    return f"{times} with {blocking}, {after * 1e6:.0f} µs with {templates.described(chosen)[1]}"


def _elements(value: Value) -> int:
    """Elements from the storage's base to the end of a value of known sizes."""
    spec = value.spec
    return int(spec.offset) + 1 + sum((int(n) - 1) * int(s) for n, s in zip(spec.shape, spec.stride) if int(n) > 0)


def _bytes(value: Value) -> int:
    return _elements(value) * _dtype(value.spec.dtype).itemsize


@lru_cache(maxsize=64)
def _dtype(name: str) -> torch.dtype:
    return getattr(torch, name)


def _data(storage: str, values: Sequence[Value]) -> torch.Tensor:
    """Made-up data for a storage, as long as the longest value over it."""
    longest = max((v for v in values if v.storage == storage), key=_bytes)
    return made_up(torch.empty(_elements(longest), dtype=_dtype(longest.spec.dtype), device="meta"))


def _address(value: Value, data: torch.Tensor) -> int:
    return data.data_ptr() + int(value.spec.offset) * _dtype(value.spec.dtype).itemsize
