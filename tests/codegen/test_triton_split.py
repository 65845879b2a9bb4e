"""Long rows of few points shared out among programs: the same values, by the interpreter that defines what kernels mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen import interp
from burnish.codegen.kernel import Kernel
from burnish.codegen.lower import Lowered, lower_region
from burnish.codegen.text import print_kernel
from burnish.codegen.triton import apply, default_tiling, module, render, split, split_rows
from burnish.graphs.context import TargetFacts

from .regions import aten, traced
from .test_cpu_regions import agree, outputs
from .test_lower_random import COMMON

R = torch.randn


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of more than 16 count as long, and parts have at least 4."""
    monkeypatch.setattr(split, "WHOLE", 16)
    monkeypatch.setattr(split, "PART", 4)


def norm(x: torch.Tensor, w: torch.Tensor) -> tuple:
    return (aten.native_layer_norm(x, list(w.shape), w, None, 1e-5)[0],)


# name, function, inputs, kernels
CASES: list[tuple[str, Callable, Callable[[], tuple], int]] = [
    ("sum of everything", lambda x: (aten.sum.default(x),), lambda: (R(400),), 2),
    ("greatest of rows", lambda x: (aten.amax.default(x, [1]),), lambda: (R(3, 101),), 2),
    ("any and all", lambda x: (aten.any.dim(x > 2, 1), aten.all.dim(x > -3, 1)), lambda: (R(3, 64),), 2),
    ("softmax", lambda x: (aten._softmax(x, -1, False),), lambda: (R(2, 90),), 3),
    ("layer norm", norm, lambda: (R(3, 96), R(96)), 3),
    ("planes", lambda x: (aten.mean.dim(x.exp(), [2, 3]),), lambda: (R(2, 3, 7, 8),), 2),
    ("columns", lambda x: (aten.sum.dim_IntList(x, [0]),), lambda: (R(120, 5),), 2),
    ("where it is", lambda x: (aten.argmax.default(x, 1),), lambda: (R(3, 64),), 1),
    ("many rows", lambda x: (aten.sum.dim_IntList(x, [1]),), lambda: (R(40, 64),), 1),
    ("short rows", lambda x: (aten.sum.dim_IntList(x, [1]),), lambda: (R(3, 16),), 1),
]


def shared(f: Callable, inputs: tuple, cores: int) -> tuple[Lowered, torch.fx.GraphModule]:
    gm = traced(f, *inputs)
    return split_rows(lower_region(gm, "k"), TargetFacts(cores=cores)), gm


def check(f: Callable, inputs: tuple, cores: int) -> Lowered:
    lowered, gm = shared(f, inputs, cores)

    def run(kernel: Kernel, buffers: dict[str, torch.Tensor], sizes: dict[str, int]) -> None:
        interp.run(kernel, {b.name: buffers[b.name] for b in kernel.arguments}, sizes)

    agree(outputs(gm, lowered, list(inputs), run), gm(*inputs))
    return lowered


@pytest.mark.parametrize(("name", "f", "inputs", "kernels"), CASES, ids=[c[0] for c in CASES])
def test_same_values(short, name: str, f: Callable, inputs: Callable[[], tuple], kernels: int) -> None:
    torch.manual_seed(0)
    lowered = check(f, inputs(), 24)
    assert len(lowered.kernels) == kernels
    facts = TargetFacts(cores=24)
    text = module(render(apply(k, default_tiling(k, facts)), f"k{i}") for i, k in enumerate(lowered.kernels))
    compile(text, name, "exec")
    assert "torch.empty" not in text, "scratch rows in memory"


@settings(max_examples=30, **COMMON)
@given(rows=st.integers(1, 5), length=st.integers(1, 200), cores=st.integers(1, 40))
def test_any_length(short, rows: int, length: int, cores: int) -> None:
    torch.manual_seed(length)
    check(norm, (R(rows, length), R(length)), cores)


def test_golden(short) -> None:
    lowered, _ = shared(lambda x: (aten.sum.dim_IntList(x * 2, [1]),), (R(2, 40),), 8)
    first, second = (print_kernel(k).splitlines() for k in lowered.kernels)
    assert first[0].startswith("kernel k_0(in0: float32[80] in, parts0: float32[8] out)") and first[1] == "for x0 in 2, part in 4:"
    assert [line.strip() for line in first if "parts0[" in line or "loop" in line] == ["loop r0 in 10:", "loop once:", "parts0[((4*x0) + part)] = %3"], first
    assert second[0].startswith("kernel k_1(out0: float32[2] out, parts0: float32[8] in)") and second[1] == "for x0 in 2:"
    assert second[2:4] == ["  loop part1 in 4:", "    %0 = load float32 parts0[((4*x0) + part1)]"], second
