"""The kernels of one program: regions lowered, scheduled and rendered, each structure once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch.fx as fx

from ..codegen import cpu
from ..codegen.cpu import CFunction, templates
from ..codegen.cpu.epilogue import Epilogue
from ..codegen.kernel import Kernel
from ..codegen.lower import Lowered
from ..codegen.schedule import Schedule, apply, default_schedule
from ..graphs.context import TargetFacts
from ..runtime import build
from ..runtime.program import Launch, Program
from ..runtime.toolchain import float32_isa

# Text that fills a translation unit: it takes the compiler several times what the headers before it do.
UNIT_CHARACTERS = 16_000


@dataclass(frozen=True)
class Whole:
    """The launch of a function that takes the tensors of these nodes, those of its results, and these numbers."""

    symbol: str
    nodes: tuple[fx.Node, ...]
    sizes: tuple[int, ...]


@dataclass
class KernelSet:
    """Rendered kernels by structure. Identical regions share their functions; ``shared`` counts how often that happened.
    ``followers``: those that templates call. ``interpret`` runs kernels by the target that defines their meaning, and renders nothing.
    ``templates``: functions of prebuilt sources in use. ``units``: the functions by translation unit; a full one is built in the background while
    the next is filled."""

    facts: TargetFacts
    isa: str
    functions: dict[Kernel, CFunction] = field(default_factory=dict)
    shared: int = 0
    interpret: bool = False
    templates: set[str] = field(default_factory=set)
    followers: dict[str, CFunction] = field(default_factory=dict)
    units: list[list[CFunction]] = field(default_factory=lambda: [[]])

    def region(self, lowered: Lowered) -> tuple[Lowered, list[CFunction]]:
        """A region's lowering and the rendered function of each of its kernels (none for the interpreter)."""
        return lowered, [] if self.interpret else [self.function(k) for k in lowered.kernels]

    def function(self, kernel: Kernel) -> CFunction:
        key = replace(kernel, name="k")
        found = self.functions.get(key)
        if found is not None:
            self.shared += 1
            return found
        self.functions[key] = self.rendered(key)
        return self.functions[key]

    def rendered(self, kernel: Kernel) -> CFunction:
        """A kernel by its default schedule."""
        scheduled = apply(kernel, default_schedule(kernel, self.facts))
        return self._add(cpu.render(scheduled, symbol_of(kernel, scheduled.schedule), self.isa))

    @property
    def heavy(self) -> bool:
        """Whether there are templates for heavy operators."""
        return not self.interpret

    def whole(self, node: fx.Node) -> Whole | None:
        """How a heavy operator is launched, where one function takes its tensors as they are."""
        return None

    def follow(self, epilogue: Epilogue) -> str:
        """The symbol of what follows a heavy operator."""
        if epilogue.symbol not in self.followers:
            self.followers[epilogue.symbol] = self._add(epilogue.render(self.isa))
        return epilogue.symbol

    def _add(self, function: CFunction) -> CFunction:
        self.units[-1].append(function)
        if sum(len(f.text) for f in self.units[-1]) >= UNIT_CHARACTERS:
            build.begin([(self._text(self.units[-1]), float32_isa(self.isa))])
            self.units.append([])
        return function

    def _text(self, unit: list[CFunction]) -> str:
        return cpu.source(sorted(unit, key=lambda f: f.symbol), self.isa)

    def sources(self) -> tuple[list[str], list[str], dict[str, int]]:
        """The C translation units, and one of each template source; the ISA to build each of them for; which of them holds each symbol."""
        full = [unit for unit in self.units if unit]
        where = {f.symbol: i for i, unit in enumerate(full) for f in unit}
        units = [(self._text(unit), float32_isa(self.isa)) for unit in full]
        for name in sorted({templates.SOURCES[t] for t in self.templates}):
            where |= {t: len(units) for t in self.templates if templates.SOURCES[t] == name}
            units.append(templates.unit(name, self.isa))
        return [text for text, _ in units], [isa for _, isa in units], where


    def build(self) -> tuple[list[Path], dict[str, int]]:
        """The libraries of all functions, and which of them holds each symbol."""
        sources, isas, where = self.sources()
        return build.build(sources, isas), where


def symbol_of(kernel: Kernel, schedule: Schedule) -> str:
    """A name that is a function of what a kernel computes and how, so that equal programs give equal sources."""
    return f"k_{hashlib.sha256(repr((kernel, str(schedule))).encode()).hexdigest()[:12]}"


def with_libraries(program: Program, where: dict[str, int]) -> Program:
    """The program with each launch's libraries, by symbol."""
    steps = tuple(replace(s, library=where[s.symbol], then_library=where.get(s.then, 0)) if isinstance(s, Launch) else s for s in program.steps)
    return replace(program, steps=steps)
