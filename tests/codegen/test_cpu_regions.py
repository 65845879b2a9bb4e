"""Random regions, lowered, scheduled in every legal way, rendered as C and run: equal to eager, touching nothing out of bounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.fx as fx
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.interp import evaluate
from burnish.codegen.kernel import Kernel
from burnish.codegen.lower import Lowered, lower_region
from burnish.codegen.schedule import IllegalMove, Schedule, Scheduled, apply, default_schedule
from burnish.graphs.context import TargetFacts

from .native import RUNNABLE, call
from .regions import symbols, traced
from .test_lower_random import COMMON, Draw, aten

torch.set_num_threads(1)


def random_region(data: st.DataObject) -> tuple[fx.GraphModule, list[torch.Tensor]] | None:
    """A random program as a graph, and its inputs."""
    draw = Draw(data)
    inputs = draw.inputs()
    env = list(inputs)
    for _ in range(data.draw(st.integers(1, 9))):
        out = draw.step(env)
        if out is not None:
            env.append(out)
    made = list(range(len(inputs), len(env)))
    if not made:
        return None
    wanted = sorted({made[-1], *data.draw(st.lists(st.sampled_from(made), max_size=2))})

    def f(*args: torch.Tensor) -> tuple[torch.Tensor, ...]:
        e = list(args)
        for s in draw.steps:
            e.append(s(e))
        return tuple(aten.clone.default(e[i]) for i in wanted)

    return traced(f, *inputs), inputs


Runner = Callable[[Kernel, dict[str, torch.Tensor], dict[str, int]], None]


def outputs(gm: fx.GraphModule, lowered: Lowered, args: list[torch.Tensor], run: Runner) -> list[torch.Tensor]:
    """The region's outputs, each kernel run by ``run(kernel, buffers, sizes)``."""
    buffers = {b: a for b, a in zip(lowered.inputs, args) if b}
    outs = []
    for b, want in zip(lowered.outputs, gm(*args)):
        if b not in buffers:
            buffers[b] = torch.empty_strided(want.shape, want.stride(), dtype=want.dtype)
        outs.append(buffers[b])
    sizes = symbols(gm, tuple(args))
    for t in lowered.temps:
        buffers[t.name] = torch.empty(int(evaluate(t.numel, sizes)), dtype=t.dtype)
    for kernel in lowered.kernels:
        run(kernel, buffers, {n: sizes[n] for n in kernel.sizes})
    return outs


def scheduled(kernel: Kernel, schedules: list[str], facts: TargetFacts) -> Scheduled:
    """The kernel under the first schedule that is legal for it, at last the default one. LAST stands for its last outer axis."""
    last = kernel.axes[-1].name if kernel.axes else ""
    for text in schedules:
        try:
            return apply(kernel, Schedule.parse(text.replace("LAST", last)))
        except IllegalMove:
            continue
    return apply(kernel, default_schedule(kernel, facts))


def agree(got: list[torch.Tensor], want: tuple[torch.Tensor, ...]) -> None:
    for g, w in zip(got, want):
        tolerance = 2e-2 if w.dtype in (torch.float16, torch.bfloat16) else 2e-5
        torch.testing.assert_close(g, w, rtol=tolerance, atol=tolerance, equal_nan=True)


def check(data: st.DataObject, isa: str) -> None:
    region = random_region(data)
    if region is None:
        return
    gm, inputs = region
    lowered = lower_region(gm, "k")
    unroll = data.draw(st.sampled_from([1, 2, 4]))
    vector = data.draw(st.sampled_from(["default", "inner", "LAST", ""]))
    schedules = [] if vector == "default" else [f"vectorize({vector}) unroll({unroll})"]
    facts = TargetFacts(isa=isa, lanes_f32={"scalar": 4, "avx2": 8, "avx512": 16}[isa])

    def run(kernel: Kernel, buffers: dict[str, torch.Tensor], sizes: dict[str, int]) -> None:
        call(scheduled(kernel, schedules, facts), buffers, sizes, isa, level="-O1")

    agree(outputs(gm, lowered, inputs, run), gm(*inputs))


@settings(max_examples=40, **COMMON)
@given(st.data())
def test_random_regions(data: st.DataObject) -> None:
    check(data, RUNNABLE[-1])


@settings(max_examples=15, **COMMON)
@given(st.data())
def test_random_regions_in_plain_c(data: st.DataObject) -> None:
    check(data, "scalar")


@pytest.mark.slow
@settings(max_examples=1500, **COMMON)
@given(st.data())
def test_random_regions_long(data: st.DataObject) -> None:
    check(data, RUNNABLE[-1])
