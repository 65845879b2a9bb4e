"""Small products become multiply-and-sum; large ones and other dtypes stay calls."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.small_matmul import small_matmul


def graph(function, *args):
    return capture(function, args).gm


def targets(gm) -> list[str]:
    return [str(n.target).removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function"]


def test_golden():
    gm = graph(torch.nn.functional.linear, torch.randn(4, 16), torch.randn(8, 16), torch.randn(8))
    assert small_matmul(gm, PassContext()) == 1
    assert targets(gm) == ["aten.unsqueeze", "aten.mul.Tensor", "aten.sum.dim_IntList", "aten.add.Tensor"]


@pytest.mark.parametrize(("size", "dtype"), [(64, torch.float32), (8, torch.bfloat16), (8, torch.float64)])
def test_no_match(size, dtype):
    gm = graph(torch.mm, torch.randn(size, size, dtype=dtype), torch.randn(size, size, dtype=dtype))
    assert small_matmul(gm, PassContext()) == 0 and targets(gm) == ["aten.mm"]


def test_limit_stops_rewriting():
    gm = graph(lambda x: torch.mm(torch.mm(x, x), x), torch.randn(3, 3))
    assert small_matmul(gm, PassContext(limit=1)) == 1 and targets(gm).count("aten.mm") == 1


@settings(max_examples=20, deadline=None, derandomize=True)
@given(sizes=st.tuples(*[st.integers(1, 9)] * 4), form=st.sampled_from(["linear", "linear no bias", "mm", "bmm"]), transposed=st.booleans())
def test_same_value_and_idempotent(sizes, form, transposed):
    b, m, k, n = sizes
    torch.manual_seed(0)
    w = torch.randn(k, n).t() if transposed else torch.randn(n, k)
    functions = {
        "linear": (torch.nn.functional.linear, torch.randn(b, m, k), w, torch.randn(n)),
        "linear no bias": (torch.nn.functional.linear, torch.randn(m, k), w),
        "mm": (torch.mm, torch.randn(m, k), w.t()),
        "bmm": (torch.bmm, torch.randn(b, m, k), torch.randn(b, k, n)),
    }
    function, *args = functions[form]
    captured = capture(function, tuple(args))
    assert small_matmul(captured.gm, PassContext()) == 1
    assert small_matmul(captured.gm, PassContext()) == 0
    (got,) = captured.gm(*captured.arguments(*args))
    want = function(*args)
    assert got.stride() == want.stride()
    torch.testing.assert_close(got, want)
