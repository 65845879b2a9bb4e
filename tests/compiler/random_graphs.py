"""Random programs for differential tests: straight-line tensor functions drawn by hypothesis.

A program is drawn together with its values: every statement is run in eager as it is drawn, at one or two input sizes
(``worlds``), and kept only if it runs at all of them. So operands can be chosen by the shapes and dtypes that are really
there, and a program with two worlds is one that must compile for a second, dynamic, size.

Each value is *exact* (IEEE and integer arithmetic fix every bit, so a compiler must give the same bits) or not
(reductions, transcendentals). Discontinuous operations (comparisons, rounding, argmax) take exact values only, since on others a
last-bit difference may rightly change the result altogether. How far an inexact value may differ is measured, not guessed:
the program is run again with every inexact step perturbed by one rounding unit.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
import torch.nn.functional as F
from hypothesis import strategies as st

from .random_ops import FAMILIES, Draw, Step

FLOATS = (torch.float32, torch.float64, torch.bfloat16, torch.float16)
# float32 is what most programs are made of.
DTYPES = (torch.float32,) * 6 + (torch.float64, torch.bfloat16, torch.float16, torch.int64, torch.int64, torch.int32, torch.bool)
SIZES = (1, 2, 3, 4, 5, 7, 8, 16, 17, 33)
LAYOUTS = ("contiguous",) * 4 + ("transposed", "strided", "offset", "expanded")
MAX_ELEMENTS = 1 << 14
# A rounding-unit perturbation moves an inexact result by some amount; a correct compiler stays within this many of it.
SLACK = 16.0
SAMPLES = 4


@dataclass(frozen=True)
class Input:
    """One input: its shape in each world, its dtype, how it lies in memory, and whether it holds infinities and NaN."""

    name: str
    shapes: tuple[tuple[int, ...], ...]
    dtype: torch.dtype
    layout: str
    special: bool

    def make(self, world: int, seed: int) -> torch.Tensor:
        """The tensor of this world; equal seeds give equal tensors."""
        shape = list(self.shapes[world])
        g = torch.Generator().manual_seed(seed)
        stored = list(shape)
        if self.layout == "strided" and shape:
            stored[-1] *= 2
        elif self.layout == "offset" and shape:
            stored[0] += 1
        elif self.layout == "expanded" and shape:
            stored[0] = 1
        elif self.layout == "transposed":
            stored = stored[::-1]
        x = self._values(stored, g)
        if self.layout == "strided" and shape:
            x = x[..., ::2]
        elif self.layout == "offset" and shape:
            x = x[1:]
        elif self.layout == "expanded" and shape:
            x = x.expand(shape)
        elif self.layout == "transposed":
            x = x.permute(list(reversed(range(len(shape)))))
        return x

    def _values(self, shape: list[int], g: torch.Generator) -> torch.Tensor:
        if self.dtype is torch.bool:
            return torch.rand(shape, generator=g) > 0.5
        if not self.dtype.is_floating_point:
            return torch.randint(-9, 10, shape, generator=g).to(self.dtype)
        x = torch.randn(shape, generator=g) * 2
        # A coarse grid half of the time: ties, zeros and integers are where rounding and comparisons go wrong.
        if torch.rand((), generator=g) < 0.5:
            x = (x * 2).round() / 2
        if self.special and x.numel():
            picks = torch.randint(0, x.numel(), (3,), generator=g)
            x.view(-1)[picks] = torch.tensor([float("nan"), float("inf"), float("-inf")])
        return x.to(self.dtype)

    def __str__(self) -> str:
        special = ", with inf and nan" if self.special else ""
        return f"{self.name}: {str(self.dtype)[6:]} {self.shapes} {self.layout}{special}"


@dataclass
class Program:
    """Inputs, statements, and which values are returned."""

    inputs: list[Input]
    steps: list[Step] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    seed: int = 0

    @property
    def worlds(self) -> int:
        return len(self.inputs[0].shapes)

    @property
    def source(self) -> str:
        """The program as Python, complete but for its imports."""
        lines = [f"    {s.name} = {s.text}" for s in self.steps]
        head = f"def program({', '.join(i.name for i in self.inputs)}):"
        return "\n".join([head, *lines, f"    return ({', '.join(self.returned)},)"])

    def function(self) -> Callable:
        """A new function object each time, so that nothing compiled before is found for it."""
        scope: dict[str, Any] = {"torch": torch, "F": F}
        exec(compile(self.source, "<random program>", "exec"), scope)
        return scope["program"]

    def arguments(self, world: int) -> list[torch.Tensor]:
        return [x.make(world, self.seed + i) for i, x in enumerate(self.inputs)]

    def exact(self) -> list[bool]:
        """Whether each returned value's bits are fixed."""
        known = {s.name: s.exact for s in self.steps}
        return [known.get(name, True) for name in self.returned]

    def perturbed(self, world: int, seed: int) -> list[torch.Tensor]:
        """The results with every inexact statement's operands and result moved by up to a rounding unit."""
        g = torch.Generator().manual_seed(seed)
        values: dict[str, Any] = dict(zip((i.name for i in self.inputs), self.arguments(world)))
        for step in self.steps:
            scope = dict(values)
            if not step.exact:
                for name in step.operands:
                    scope[name] = _nudge(values[name], g, low=False)
            result = step.run(scope)
            if step.cancels:
                noise = _noise(step.cancelling(scope), scope[step.operands[0]].dtype, g)
                result = (result.double() + noise).to(result.dtype)
            values[step.name] = result if step.exact else _nudge(result, g, low=True)
        return [values[name] for name in self.returned]

    def __repr__(self) -> str:
        return "\n".join(["", *(f"# {i}" for i in self.inputs), f"# seed {self.seed}", self.source])


def _nudge(x: torch.Tensor, g: torch.Generator, *, low: bool) -> torch.Tensor:
    """``x`` times 1 plus or minus a rounding unit of its dtype; half-width operands are computed on in float32, so as they are."""
    if not x.dtype.is_floating_point or (not low and x.dtype in (torch.bfloat16, torch.float16)):
        return x
    unit = torch.finfo(x.dtype).eps * (2 * torch.rand(x.shape, generator=g, dtype=torch.float64) - 1)
    return (x.double() * (1 + unit)).to(x.dtype)


def _noise(x: torch.Tensor, dtype: torch.dtype, g: torch.Generator) -> torch.Tensor:
    """Up to a rounding unit of ``x`` as computed on, which for half-width types is float32; nothing where it is not finite."""
    eps = min(torch.finfo(dtype).eps, torch.finfo(torch.float32).eps)
    return x.nan_to_num(0, 0, 0) * eps * (2 * torch.rand(x.shape, generator=g, dtype=torch.float64) - 1)


@st.composite
def programs(draw: st.DrawFn, max_steps: int = 8) -> Program:
    """Programs of up to ``max_steps`` statements over one to three inputs, a third of them with two worlds."""
    worlds = 2 if draw(st.integers(0, 2)) == 0 else 1
    program = Program(_inputs(draw, worlds), seed=draw(st.integers(0, 2**16)))
    values = {i.name: [i.make(w, program.seed + k) for w in range(worlds)] for k, i in enumerate(program.inputs)}
    d = Draw(draw, values, {i.name: True for i in program.inputs})
    for _ in range(draw(st.integers(max_steps // 2, max_steps))):
        step = draw(st.sampled_from(FAMILIES))(d)
        evaluated = None if step is None else _evaluate(step, values, worlds)
        if step is not None and evaluated is not None:
            program.steps.append(step)
            values[step.name] = evaluated
            d.exact[step.name] = step.exact
            d.used.update(step.operands)
    # What nothing reads is returned, so that no statement is dead; now and then an intermediate value or an input, too.
    results = [n for n in values if n not in d.used][-4:]
    if draw(st.integers(0, 3)) == 0:
        results.append(draw(st.sampled_from(list(values))))
    program.returned = list(dict.fromkeys(results))
    return program


def _inputs(draw: st.DrawFn, worlds: int) -> list[Input]:
    """One to three inputs whose shapes mostly broadcast: drawn from the end of one common shape."""
    common = [draw(st.sampled_from(SIZES)) for _ in range(draw(st.integers(0, 4)))]
    # Shapes with a zero in them are worth a few programs, not most.
    if common and draw(st.integers(0, 11)) == 0:
        common[draw(st.integers(0, len(common) - 1))] = 0
    while torch.Size(common).numel() > 4096:
        common[common.index(max(common))] = 2
    other = list(common)
    if worlds == 2 and common:
        axis = draw(st.integers(0, len(common) - 1))
        other[axis] = common[axis] + draw(st.integers(1, 6)) if common[axis] > 1 else 1
    inputs = []
    for k in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(common))) if k else 0
        ones = [draw(st.integers(0, 7)) == 0 for _ in common[start:]]
        shapes = [tuple(1 if one else size for size, one in zip(full[start:], ones)) for full in (common, other)[:worlds]]
        dtype = draw(st.sampled_from(DTYPES))
        layout = draw(st.sampled_from(LAYOUTS))
        special = dtype in FLOATS and draw(st.integers(0, 9)) == 0
        inputs.append(Input(f"x{k}", tuple(shapes), dtype, layout, special))
    return inputs


def _evaluate(step: Step, values: dict[str, list[torch.Tensor]], worlds: int) -> list[torch.Tensor] | None:
    """The statement's value in each world, or None where eager refuses it or it is of no use."""
    results = []
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for world in range(worlds):
            try:
                result = step.run({n: values[n][world] for n in step.operands})
            except (RuntimeError, IndexError, ValueError, TypeError, ZeroDivisionError):
                return None
            if not isinstance(result, torch.Tensor) or result.is_complex() or result.numel() > MAX_ELEMENTS:
                return None
            results.append(result)
    return results


def disagreement(program: Program, world: int, expected: list[torch.Tensor], actual: list[torch.Tensor]) -> str | None:
    """What is wrong with the compiled results beside eager's, in one line, or None."""
    if len(expected) != len(actual):
        return f"{len(actual)} results instead of {len(expected)}"
    moved: list[list[torch.Tensor]] = []
    for i, (e, a, exact) in enumerate(zip(expected, actual, program.exact())):
        where = f"world {world}, result {i} ({program.returned[i]})"
        if (a.dtype, tuple(a.shape)) != (e.dtype, tuple(e.shape)):
            return f"{where}: {a.dtype} {tuple(a.shape)} instead of {e.dtype} {tuple(e.shape)}"
        if exact or not e.dtype.is_floating_point:
            same = (a == e) | ((a != a) & (e != e))
            if not bool(same.all()):
                at = tuple((~same).nonzero()[0].tolist())
                return f"{where}: exact value differs at {at}: {a[at].item()!r} instead of {e[at].item()!r}"
            continue
        if not moved:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                moved = [program.perturbed(world, seed) for seed in range(SAMPLES)]
        wrong = _beyond(e, a, [m[i] for m in moved])
        if wrong is not None:
            return f"{where}: {wrong}"
    return None


def _beyond(expected: torch.Tensor, actual: torch.Tensor, moved: list[torch.Tensor]) -> str | None:
    """Where the result leaves what perturbations by a rounding unit explain."""
    e, a = expected.double(), actual.double()
    stack = torch.stack([m.double() for m in moved])
    # Where a perturbation decides between a number, an infinity and NaN, so may the compiler.
    steady = ((torch.isfinite(stack) == torch.isfinite(e)) & (torch.isnan(stack) == torch.isnan(e))).all(0)
    finite = torch.isfinite(e) & steady
    odd = ~torch.isfinite(e) & steady & ~((a == e) | ((a != a) & (e != e)))
    if bool(odd.any()) or bool((finite & ~torch.isfinite(a)).any()):
        bad = odd | (finite & ~torch.isfinite(a))
        at = tuple(bad.nonzero()[0].tolist())
        return f"{a[at].item()!r} instead of {e[at].item()!r} at {at}"
    if not bool(finite.any()):
        return None
    eps = torch.finfo(expected.dtype).eps
    spread = (stack - e).abs().amax(0)
    relative = (spread / e.abs())[finite & (e != 0)]
    typical = float(relative.median()) if relative.numel() else 0.0
    allowed = SLACK * (spread + min(typical, 0.01) * e.abs()) + 4 * eps * e.abs() + torch.finfo(expected.dtype).tiny
    bad = finite & ((a - e).abs() > allowed)
    if not bool(bad.any()):
        return None
    at = tuple(bad.nonzero()[0].tolist())
    return f"{a[at].item()!r} instead of {e[at].item()!r} at {at}, {(a - e).abs()[at].item():.3g} apart with {allowed[at].item():.3g} allowed"
