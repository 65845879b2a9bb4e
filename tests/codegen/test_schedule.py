"""Schedules print, parse, apply and refuse; the default picks the contiguous axis."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from burnish.codegen.interp import run
from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Store, symbol
from burnish.codegen.lower import lower_region
from burnish.codegen.schedule import IllegalMove, Move, Schedule, apply, default_schedule
from burnish.graphs.context import TargetFacts

from .native import RUNNABLE, call
from .regions import aten, traced

FACTS = TargetFacts(lanes_f32=8, cores=2)


def kernel(f: object, *args: torch.Tensor) -> Kernel:
    return lower_region(traced(f, *args), "k").kernels[0]  # type: ignore[arg-type]


NAMES = st.sampled_from(["split", "parallel", "vectorize", "turn", "unroll", "grain"])
ARGS = st.lists(st.one_of(st.integers(-9, 99), st.sampled_from(["x0", "x1_i", "inner"])), max_size=3)


@given(st.lists(st.builds(lambda op, args: Move(op, tuple(args)), NAMES, ARGS), max_size=5))
def test_prints_and_parses(moves: list[Move]) -> None:
    schedule = Schedule(tuple(moves))
    assert Schedule.parse(str(schedule)) == schedule


def test_row_reduction_runs_along_the_row() -> None:
    k = kernel(lambda x: (aten.sum.dim_IntList(x, [1]),), torch.randn(64, 512))
    s = apply(k, default_schedule(k, FACTS))
    assert s.vector[0] == k.loops[0].axes[-1].name and s.unroll == 4 and s.parallel == 1


def test_column_reduction_runs_across_columns() -> None:
    k = kernel(lambda x: (aten.sum.dim_IntList(x, [0]),), torch.randn(512, 768))
    s = apply(k, default_schedule(k, FACTS))
    assert str(s.schedule).startswith("split(x0,64) parallel(x0) vectorize(x0_i)")
    assert set(s.vector) == {"x0_i"} and s.parallel == 1 and [a.size for a in s.kernel.axes] == [12, 64]


def test_channels_last_pooling_runs_along_channels() -> None:
    k = kernel(lambda x: (aten.mean.dim(x, [2, 3]),), torch.randn(2, 32, 7, 7).to(memory_format=torch.channels_last))
    s = apply(k, default_schedule(k, FACTS))
    assert s.vector[0] == s.kernel.axes[-1].name


def test_small_work_is_one_task() -> None:
    k = kernel(lambda x: (x + 1,), torch.randn(4, 4))
    assert apply(k, default_schedule(k, FACTS)).grain > 100


def test_columns_that_do_not_divide_are_shared_out_too() -> None:
    k = kernel(lambda x: (aten.sum.dim_IntList(x, [0]),), torch.randn(2048, 197))
    s = apply(k, default_schedule(k, FACTS))
    assert str(s.schedule).startswith("split(x0,64) parallel(x0) vectorize(x0_i)") and s.kernel.axes[0].size == 4


def test_short_contiguous_rows_are_not_spread() -> None:
    """Rows of 8 behind an index, times a factor for each: lanes along the rows, which hold most of what is read and written."""
    k = kernel(lambda h, i, w: (aten.mul.Tensor(aten.index.Tensor(h, [i]), w),), torch.randn(50, 6, 8), torch.randint(0, 50, (99,)), torch.randn(99, 6, 1))
    s = apply(k, default_schedule(k, FACTS))
    assert s.vector[0] == k.loops[0].axes[-1].name and k.loops[0].axes[-1].size == 8


def test_split_keeps_the_meaning() -> None:
    x = torch.randn(48, 6)
    k = kernel(lambda x: (aten.sum.dim_IntList(x, [0]),), torch.randn(6, 48))
    split = apply(k, Schedule.parse("split(x0,16)")).kernel
    outs = [torch.zeros(48), torch.zeros(48)]
    for program, out in zip((k, split), outs):
        run(program, {"in0": x, "out0": out})
    assert torch.equal(*outs) and outs[0].any()


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("factor", [5, 16, 47, 48, 100])
@pytest.mark.parametrize("function", [lambda x: (aten.sum.dim_IntList(x, [0]),), lambda x: (aten._softmax.default(x, 0, False),)])
def test_blocks_that_do_not_divide(isa: str, factor: int, function: object) -> None:
    x = torch.randn(6, 49)
    k = kernel(function, x)
    outs = [torch.full_like(function(x)[0], math.nan) for _ in range(2)]  # type: ignore[operator]
    for text, out in zip(("vectorize(x0)", f"split(x0,{factor}) vectorize(x0_i)"), outs):
        call(apply(k, Schedule.parse(text)), {"in0": x, "out0": out}, isa=isa)
    assert torch.equal(*outs)
    torch.testing.assert_close(outs[0], function(x)[0])  # type: ignore[operator]


def test_a_symbolic_size_is_split_where_it_divides() -> None:
    x, n = symbol("x0"), symbol("s0")
    value = Expr("load", (), torch.float32, ("in0", x))
    buffers = (Buffer("in0", torch.float32, "in", 8 * n), Buffer("out0", torch.float32, "out", 8 * n))
    k = Kernel("k", buffers, (n,), (Axis("x0", 8 * n),), (Loop((), (Store("out0", x, value),)),))
    assert apply(k, Schedule.parse("split(x0,4)")).kernel.axes[0].size == 2 * n
    with pytest.raises(IllegalMove, match="does not divide"):
        apply(k, Schedule.parse("split(x0,16)"))


@pytest.mark.parametrize(
    "text, reason",
    [
        ("split(x0,0)", "positive factor"),
        ("split(x9,2)", "no outer axis x9"),
        ("vectorize(x7)", "last outer axis"),
        ("parallel(x1)", "in order"),
        ("unroll(3)", "1, 2 or 4"),
        ("grain(0)", "positive"),
        ("twirl(x0)", "no move twirl"),
        ("split(x0", "cannot read a move"),
    ],
)
def test_refuses(text: str, reason: str) -> None:
    k = kernel(lambda x: (aten.sum.dim_IntList(x, [0]),), torch.randn(6, 48))
    with pytest.raises(IllegalMove, match=reason):
        apply(k, Schedule.parse(text))
