"""Random programs give through Burnish what they give in eager."""

from __future__ import annotations

import warnings
from collections import Counter

import pytest
import torch
from hypothesis import HealthCheck, given, settings

from .random_graphs import DTYPES, LAYOUTS, Input, Program, disagreement, programs
from .random_ops import Step

# Seeded and without a database: the same programs on every machine and every run.
STEADY = settings(
    derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck), print_blob=False
)


def check(drawn: Program, backend: str) -> None:
    """Compile once, run every world twice, compare with eager; inputs must come out as they went in."""
    torch._dynamo.reset()
    compiled = torch.compile(drawn.function(), backend=backend, fullgraph=True)
    function = drawn.function()
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for world in range(drawn.worlds):
            expected = list(function(*drawn.arguments(world)))
            for _ in range(2):
                arguments = drawn.arguments(world)
                actual = list(compiled(*arguments))
                wrong = disagreement(drawn, world, expected, actual)
                assert wrong is None, wrong
                for given_, fresh in zip(arguments, drawn.arguments(world)):
                    assert torch.equal(given_.nan_to_num(), fresh.nan_to_num()), "an input was changed"


@settings(STEADY, max_examples=200)
@given(programs(max_steps=6))
def test_random_graphs(drawn: Program) -> None:
    check(drawn, "burnish")


@pytest.mark.slow
@settings(STEADY, max_examples=2000)
@given(programs(max_steps=12))
def test_many_random_graphs(drawn: Program) -> None:
    check(drawn, "burnish")


def test_bounds_keep_a_negative_zero() -> None:
    # Found by the long sweep: rsqrt(relu(-0.0)) was inf, where eager gives -inf.
    def bounds(x: torch.Tensor) -> list[torch.Tensor]:
        ways = [torch.relu(x), torch.clamp(x, 0, 1), torch.clamp(x, -1, 0), x.clamp_min(0), x.clamp_max(0)]
        return [1 / y for y in [*ways, torch.nn.functional.hardtanh(x, 0.0, 1.0), torch.nn.functional.relu6(x)]]

    for dtype in (torch.float32, torch.float64, torch.bfloat16):
        for zero in (-0.0, 0.0, float("nan")):
            torch._dynamo.reset()
            x = torch.full((37,), zero, dtype=dtype)
            for i, (e, a) in enumerate(zip(bounds(x), torch.compile(bounds, backend="burnish")(x))):
                assert torch.equal(e.nan_to_num(7.0), a.nan_to_num(7.0)), (dtype, zero, i, e[0].item(), a[0].item())


def test_hypot_of_an_infinity_and_nan() -> None:
    edges = torch.tensor([0.0, 1.0, 3e38, float("inf"), -float("inf"), float("nan")])
    a, b = edges.repeat(6), edges.repeat_interleave(6)
    torch._dynamo.reset()
    torch.testing.assert_close(torch.compile(torch.hypot, backend="burnish")(a, b), torch.hypot(a, b), equal_nan=True)


def program(text: str, *, exact: bool) -> Program:
    """One statement over one float32 input."""
    return Program([Input("x0", ((33, 64),), torch.float32, "contiguous", False)], [Step("v1", text, ("x0",), exact)], ["v1"])


def test_the_judge_accepts_other_orders_and_last_bits() -> None:
    summed = program("x0.sum(0)", exact=False)
    (x,) = summed.arguments(0)
    assert disagreement(summed, 0, [x.sum(0)], [x.flip(0).cumsum(0)[-1]]) is None
    grown = program("torch.exp(x0)", exact=False)
    e = x.exp()
    assert disagreement(grown, 0, [e], [torch.nextafter(e, torch.tensor(0.0))]) is None


def test_the_judge_knows_what_cancels() -> None:
    # Below zero gelu is a small difference of terms of x's size; eager errs there by two rounding units of x.
    x0 = Input("x0", ((33, 64),), torch.float32, "contiguous", False)
    step = Step("v1", "F.gelu(x0)", ("x0",), exact=False, cancels="x0")
    (x,) = (cancelling := Program([x0], [step], ["v1"])).arguments(0)
    e = torch.nn.functional.gelu(x)
    assert disagreement(cancelling, 0, [e], [torch.nn.functional.gelu(x.double()).float()]) is None
    assert "allowed" in (disagreement(cancelling, 0, [e], [e + 1e-4 * x]) or "")
    assert "allowed" in (disagreement(program("F.gelu(x0)", exact=False), 0, [e], [e + 2e-7 * x]) or "")


def test_the_judge_knows_that_a_norm_of_one_element_is_rounding_alone() -> None:
    # Found by the long sweep: eager's float16 layer_norm of one element gives 1e-4 of either sign, where the true result is zero.
    x0 = Input("x0", ((33, 1),), torch.float16, "contiguous", False)
    size = "x0 * torch.rsqrt(x0.var(-1, correction=0, keepdim=True) + 1e-5)"
    steps = [Step("v1", "F.layer_norm(x0, x0.shape[-1:])", ("x0",), False, size), Step("v2", "torch.rsqrt(v1)", ("v1",), False)]
    (x,) = (single := Program([x0], steps, ["v1", "v2"])).arguments(0)
    e, zero = torch.nn.functional.layer_norm(x, x.shape[-1:]), torch.zeros_like(x)
    assert disagreement(single, 0, [e, e.rsqrt()], [zero, zero.rsqrt()]) is None
    assert "allowed" in (disagreement(single, 0, [e, e.rsqrt()], [zero + 0.01, e.rsqrt()]) or "")


def test_the_judge_sees_errors() -> None:
    grown, moved = program("torch.exp(x0)", exact=False), program("(x0 + 0.1)", exact=True)
    (x,) = grown.arguments(0)
    e, s = x.exp(), x + 0.1
    assert "allowed" in (disagreement(grown, 0, [e], [e * (1 + 1e-4)]) or "")
    assert "exact" in (disagreement(moved, 0, [s], [torch.nextafter(s, torch.tensor(9.0))]) or "")
    assert "float64" in (disagreement(moved, 0, [s], [s.double()]) or "")
    assert "(64, 33)" in (disagreement(moved, 0, [s], [s.t()]) or "")
    lost = e.clone()
    lost[0, 0] = float("nan")
    assert "nan" in (disagreement(grown, 0, [e], [lost]) or "")
    negative = program("torch.log(x0)", exact=False)
    assert "nan" in (disagreement(negative, 0, [x.log()], [x.abs().log()]) or "")


def test_the_generator_covers_what_it_promises() -> None:
    seen: Counter[str] = Counter()

    @settings(STEADY, max_examples=150)
    @given(programs(max_steps=6))
    def look(p: Program) -> None:
        seen["two sizes"] += p.worlds == 2
        seen["empty"] += any(0 in i.shapes[0] for i in p.inputs)
        seen["special"] += any(i.special for i in p.inputs)
        for i in p.inputs:
            seen[str(i.dtype)] += 1
            seen[i.layout] += 1
        seen["statements"] += len(p.steps)

    look()
    wanted = {"two sizes", "empty", "special", *(str(d) for d in DTYPES), *LAYOUTS}
    assert not [w for w in wanted if seen[w] < 3], seen
    assert seen["statements"] > 150 * 2.5
