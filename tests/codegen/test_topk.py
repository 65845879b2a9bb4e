"""The largest and smallest values of rows against a stable sort, on every instruction set that this CPU can run."""

import ctypes
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs.operators import MOST_TOP, topk
from burnish.runtime import toolchain
from burnish.runtime.build import build


@pytest.fixture(scope="module", params=["scalar", "avx2", "avx512"])
def isa(request):
    built_for = request.param if toolchain.runs_here(request.param) else toolchain.detect_isa()
    return ctypes.CDLL(str(build([templates.source("topk.c", request.param)], built_for)[0]))


def run(library, x, k, largest, task=None):
    """The kernel's results; ``task``: rows of a call."""
    rows, n = x.shape
    made = templates.topk(rows, n, k, x.stride(0), largest=largest)
    values, places = torch.full((rows, k), math.nan), torch.full((rows, k), -1)
    bufs = (ctypes.c_void_p * 3)(*(t.data_ptr() for t in (x, values, places)))
    sizes = (ctypes.c_int64 * len(made.sizes))(*made.sizes)
    for lo in range(0, rows, task or max(rows, 1)):
        library.burnish_topk(bufs, sizes, ctypes.c_int64(lo), ctypes.c_int64(min(rows, lo + (task or rows))))
    return values, places


def same(got, x, k, largest):
    """Bit for bit what the operator says, places included."""
    values, places = topk(x, k, largest)
    assert torch.equal(got[1], places)
    assert torch.equal(got[0].view(torch.int32), values.view(torch.int32))


@settings(max_examples=120, deadline=None)
@given(
    rows=st.integers(0, 20), n=st.sampled_from([1, 2, 7, 8, 16, 31, 63, 64, 65, 100, 511, 512, 513, 1000]), k=st.integers(1, MOST_TOP), largest=st.booleans(),
    kind=st.sampled_from(["normal", "few", "rising", "falling", "equal", "special"]), task=st.sampled_from([None, 1, 5]), seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, rows, n, k, largest, kind, task, seed):
    torch.manual_seed(seed)
    x = torch.randn(rows, n + 3)[:, :n]
    special = torch.tensor([math.nan, -math.nan, math.inf, -math.inf, 1e-42, -1e-42, 3.4e38, -3.4e38, 1.0])
    if kind == "few":
        x = torch.randint(-2, 3, (rows, n + 3)).float()[:, :n].abs()
    elif kind in ("rising", "falling"):
        x = x.sort(-1, descending=kind == "falling").values
    elif kind == "equal":
        x = torch.ones(rows, n)
    elif kind == "special":
        x = special[torch.randint(len(special), (rows, n))]
    same(run(isa, x, min(k, n), largest, task), x, min(k, n), largest)


@pytest.mark.parametrize("largest", [True, False])
def test_as_eager_with_what_is_not_finite(isa, largest):
    torch.manual_seed(0)
    x = torch.randn(20, 90)
    x[torch.rand(20, 90) < 0.1] = math.nan
    x[torch.rand(20, 90) < 0.05] = math.inf
    for k in (1, 3, 8, 40):
        want = torch.topk(x, k, largest=largest).values
        assert torch.equal(run(isa, x, k, largest)[0].nan_to_num(7.5, 1e38), want.nan_to_num(7.5, 1e38))


@pytest.mark.parametrize("n", [300, 4000])
def test_zeros_of_either_sign_are_equal_in_value(isa, n):
    x = torch.zeros(9, n) * torch.where(torch.rand(9, n) < 0.5, -1.0, 1.0)
    values, places = run(isa, x, 5, True)
    assert (values == 0).all() and torch.equal(x.gather(1, places), values) and all(len(set(p.tolist())) == 5 for p in places)
