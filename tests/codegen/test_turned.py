"""Kernels that read along one axis and write along another: squares turned over in registers, inside every bound."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.interp import run
from burnish.codegen.kernel import Kernel
from burnish.codegen.lower import lower_region
from burnish.codegen.schedule import IllegalMove, Schedule, apply, default_schedule
from burnish.graphs.context import TargetFacts

from .native import RUNNABLE, call
from .regions import aten, symbols, traced
from .test_cpu_regions import outputs

LANES = {"scalar": 4, "avx2": 8, "avx512": 16}
LAST = torch.channels_last


def planes(x: torch.Tensor) -> tuple[torch.Tensor]:
    return (aten.clone.default(x, memory_format=torch.contiguous_format),)


def pixels(x: torch.Tensor) -> tuple[torch.Tensor]:
    return (aten.clone.default(aten.mul.Tensor(x, 3.0), memory_format=LAST),)


def biased(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor, other: torch.Tensor) -> tuple[torch.Tensor]:
    """Besides what is turned over: a number for each row, one for each column, and what lies as the result does."""
    return (aten.add.Tensor(aten.mul.Tensor(aten.add.Tensor(aten.permute.default(x, [0, 2, 1]), rows), columns), other),)


def twice(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    y = aten.permute.default(x, [0, 2, 1])
    return aten.clone.default(aten.add.Tensor(y, 1.0), memory_format=torch.contiguous_format), aten.clone.default(aten.neg.default(y), memory_format=torch.contiguous_format)


def check(function: object, inputs: list[torch.Tensor], isa: str, turned: bool, block: tuple[int, int] | None = None, dynamic: bool = False) -> None:
    gm = traced(function, *inputs, dynamic=dynamic)  # type: ignore[arg-type]
    lowered = lower_region(gm, "k")
    facts = TargetFacts(isa=isa, lanes_f32=LANES[isa], cores=2)
    texts = []

    def native(kernel: Kernel, buffers: dict[str, torch.Tensor], sizes: dict[str, int]) -> None:
        moves = str(default_schedule(kernel, facts))
        if block and "turn(" in moves:
            moves = f"vectorize(inner) turn({moves.partition('turn(')[2].partition(',')[0]},{block[0]},{block[1]})"
        texts.append(call(apply(kernel, Schedule.parse(moves)), buffers, sizes, isa).text)

    got, want = outputs(gm, lowered, inputs, native), gm(*inputs)
    assert turned == any(" turn(" in t for t in texts)
    for a, b in zip(got, want, strict=True):
        assert torch.equal(a, b) and a.stride() == b.stride()


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("n, channels, height, width", [(1, 16, 4, 4), (2, 64, 7, 9), (1, 100, 17, 16), (3, 33, 5, 13), (1, 17, 70, 70)])
def test_planes_and_pixels(isa: str, n: int, channels: int, height: int, width: int) -> None:
    x = torch.randn(n, channels, height, width)
    check(planes, [x.to(memory_format=LAST)], isa, True)
    check(pixels, [x], isa, True)


@pytest.mark.parametrize("isa", RUNNABLE)
@settings(deadline=None, max_examples=15)
@given(batch=st.integers(1, 3), rows=st.integers(16, 90), columns=st.integers(16, 90), block=st.sampled_from([(64, 256), (16, 16), (7, 5), (100, 40), (1, 1)]))
def test_values_beside_what_is_turned(isa: str, batch: int, rows: int, columns: int, block: tuple[int, int]) -> None:
    inputs = [torch.randn(batch, columns, rows), torch.randn(rows, 1), torch.randn(columns), torch.randn(batch, rows, columns)]
    check(biased, inputs, isa, True, block)
    check(twice, inputs[:1], isa, True, block)


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("shape", [(2, 40, 33), (1, 17, 64), (3, 130, 16), (1, 16, 300)])
def test_sizes_known_at_run_time(isa: str, shape: tuple[int, ...]) -> None:
    check(twice, [torch.randn(shape)], isa, True, dynamic=True)


def test_values_that_are_not_finite_pass_through() -> None:
    x = torch.randn(1, 40, 5, 6)
    x.view(-1)[::7], x.view(-1)[1::11], x.view(-1)[3::13] = float("nan"), float("inf"), -0.0
    image, out = x.to(memory_format=LAST), torch.zeros(x.shape)
    (kernel,) = lower_region(traced(planes, image), "k").kernels
    facts = TargetFacts(isa=RUNNABLE[-1], lanes_f32=LANES[RUNNABLE[-1]], cores=2)
    assert " turn(" in call(apply(kernel, default_schedule(kernel, facts)), {"in0": image, "out0": out}, isa=RUNNABLE[-1]).text
    assert torch.equal(out.view(torch.int32), x.view(torch.int32))


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16, torch.int32])
def test_other_types_go_lane_by_lane(dtype: torch.dtype) -> None:
    check(planes, [(torch.randn(1, 40, 6, 7) * 100).to(dtype).to(memory_format=LAST)], RUNNABLE[-1], False)


@pytest.mark.parametrize("shape", [(1, 3, 40, 40), (1, 40, 1, 3), (1, 1, 40, 40), (2, 0, 3, 3)])
def test_what_fills_no_vector_is_left(shape: tuple[int, ...]) -> None:
    check(planes, [torch.randn(shape).to(memory_format=LAST)], RUNNABLE[-1], False)


def test_the_meaning_is_kept() -> None:
    x = torch.randn(2, 70, 45)
    gm = traced(twice, x)
    (kernel,) = lower_region(gm, "k").kernels
    turned = apply(kernel, Schedule.parse("vectorize(inner) turn(x1,64,32)"))
    assert [a.size for a in turned.kernel.axes] == [2, 1, 3] and turned.turned
    results = []
    for k in (kernel, turned.kernel):
        results.append([torch.zeros(2, 45, 70), torch.zeros(2, 45, 70)])
        run(k, {"in0": x, "out0": results[-1][0], "out1": results[-1][1]}, symbols(gm, (x,)))
    assert all(torch.equal(a, b) for a, b in zip(*results)) and results[0][0].any()


@pytest.mark.parametrize(
    "text, reason",
    [
        ("vectorize(inner) turn(x1)", "needs an outer axis"),
        ("vectorize(inner) turn(x1,0,16)", "needs an outer axis"),
        ("vectorize(inner) turn(x7,16,16)", "no outer axis x7"),
        ("turn(x1,16,16)", "lanes along its last axis"),
        ("vectorize(inner) turn(x0,16,16)", "nothing is loaded that lies along x0"),
    ],
)
def test_what_cannot_be_turned(text: str, reason: str) -> None:
    (kernel,) = lower_region(traced(twice, torch.randn(2, 70, 45)), "k").kernels
    with pytest.raises(IllegalMove, match=reason):
        apply(kernel, Schedule.parse(text))
