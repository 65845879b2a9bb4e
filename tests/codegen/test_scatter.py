"""Values reduced where an index says, against PyTorch in the order of the source, on every instruction set that this CPU can run."""

import ctypes
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs.operators import NOWHERE, REDUCTIONS, scatter
from burnish.runtime import toolchain
from burnish.runtime.build import build


@pytest.fixture(scope="module", params=["scalar", "avx2", "avx512"])
def isa(request):
    built_for = request.param if toolchain.runs_here(request.param) else toolchain.detect_isa()
    return ctypes.CDLL(str(build([templates.source("scatter.c", request.param)], built_for)[0]))


def run(library, x, index, source, how, parts=1):
    """The kernel's result, each outer index in so many parts; they are run last to first."""
    outer, rows, inner = x.shape
    made = templates.scatter(outer, rows, inner, index.shape[1], [t.stride() for t in (x, index, source)], reduction=how, threads=1)
    out = torch.full((outer, rows, inner), math.nan)
    wrong = ctypes.c_int64(0)
    words = (ctypes.c_void_p * 5)(ctypes.addressof(wrong), *(t.data_ptr() for t in (x, index, source, out)))
    bufs = ctypes.byref(words, ctypes.sizeof(ctypes.c_void_p))
    sizes = (ctypes.c_int64 * len(made.sizes))(*made.sizes[:-1], parts)
    for point in reversed(range(outer * parts)):
        library.burnish_scatter(bufs, sizes, ctypes.c_int64(point), ctypes.c_int64(point + 1))
    if wrong.value:
        raise IndexError
    return out


def in_order(x, index, source, how):
    """One element after the other."""
    put = {"sum": torch.add, "prod": torch.mul, "amax": torch.maximum, "amin": torch.minimum, "set": lambda a, b: b}[how]
    out = x.clone()
    for e in range(index.shape[1]):
        for o in range(x.shape[0]):
            for i in range(x.shape[2]):
                row = int(index[o, e, i])
                if row != NOWHERE:
                    out[o, row, i] = put(out[o, row, i], source[o, e, i])
    return out


def operands(outer, rows, inner, count, *, whole_rows, layout, special):
    x, source = torch.randn(outer, rows, inner), torch.randn(outer, count, inner)
    index = torch.randint(-1, rows, (1, count, 1) if whole_rows else (outer, count, inner))
    index = torch.where(index < 0, NOWHERE, index).expand(outer, count, inner)
    if special:
        source[torch.rand(source.shape) < 0.2] = math.nan
        source[torch.rand(source.shape) < 0.2] = -math.inf
        x[torch.rand(x.shape) < 0.1] = math.nan
    if layout == "turned":
        x, source = (t.permute(2, 1, 0).contiguous().permute(2, 1, 0) for t in (x, source))
    elif layout == "repeated":
        x, source = torch.randn(1, 1, 1).expand(x.shape), torch.randn(1, 1, 1).expand(source.shape)
    elif layout == "apart":
        x, source = (torch.nn.functional.pad(t, (1, 2))[..., 1:-2] for t in (x, source))
    return x, index, source


@settings(max_examples=80, deadline=None)
@given(
    outer=st.integers(0, 3), rows=st.integers(1, 9), inner=st.sampled_from([1, 2, 3, 5, 8, 15, 16, 17, 40]), count=st.integers(0, 20),
    how=st.sampled_from(REDUCTIONS), whole_rows=st.booleans(), layout=st.sampled_from(["dense", "turned", "repeated", "apart"]), special=st.booleans(),
    parts=st.sampled_from([1, 2, 5]), seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, outer, rows, inner, count, how, whole_rows, layout, special, parts, seed):
    """Bit for bit, however many tasks there are."""
    torch.manual_seed(seed)
    x, index, source = operands(outer, rows, inner, count, whole_rows=whole_rows, layout=layout, special=special)
    got, want = run(isa, x, index, source, how, parts), in_order(x, index, source, how)
    assert torch.equal(got.isnan(), want.isnan()) and torch.equal(got.nan_to_num(7.5), want.nan_to_num(7.5))


@pytest.mark.parametrize("how", REDUCTIONS)
@pytest.mark.parametrize("inner", [4, 64])
def test_many_indices_for_several_tasks(isa, how, inner):
    """More than are looked through at a time, for tasks that each have some of the rows."""
    torch.manual_seed(0)
    x, index = torch.randn(1, 500, inner), torch.randint(0, 500, (1, 3000, 1)).expand(-1, -1, inner)
    source = torch.randn(1, 3000, inner)
    made = templates.scatter(1, 500, inner, 3000, [t.stride() for t in (x, index, source)], reduction=how, threads=3)
    assert made.extent == 3
    one = run(isa, x, index, source, how)
    assert torch.equal(run(isa, x, index, source, how, parts=3), one)
    if how != "set":  # whose order of equals PyTorch leaves open
        torch.testing.assert_close(one, scatter(x, index, source, how), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("bad", [-1, 4, 1 << 40])
@pytest.mark.parametrize("inner", [1, 3])
@pytest.mark.parametrize("parts", [1, 3])
@pytest.mark.parametrize("whole_rows", [True, False])
def test_an_index_that_is_no_row(isa, bad, inner, parts, whole_rows):
    """Nothing is written there, and the caller learns of it."""
    index = torch.randint(0, 4, (1, 9, 1) if whole_rows else (1, 9, inner)).clone()
    index[0, 5] = bad
    with pytest.raises(IndexError):
        run(isa, torch.randn(1, 4, inner), index.expand(1, 9, inner), torch.randn(1, 9, inner), "sum", parts)
