"""Earlier places and linear recurrences against their meaning, on every instruction set that this CPU can run."""

import ctypes
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs.cached import CACHE_BLOCK, cache_append, cache_taps, cached_scan, linear_scan
from burnish.runtime.native import native

from .test_templates import isa  # noqa: F401

RUNS = st.lists(st.tuples(st.sampled_from([0, 1, 5, 63, 64, 100, 128]), st.sampled_from([1, 1, 2, 7, 64, 70])), min_size=1, max_size=4)


def launch(libraries, one, buffers, threads):
    """A template in tasks of one point."""
    pointers = (ctypes.c_void_p * len(buffers))(*[b.data_ptr() for b in buffers])
    function = ctypes.cast(getattr(libraries[templates.SOURCES[one.symbol]], one.symbol), ctypes.c_void_p)
    sizes = [int(s) for s in one.sizes]
    native().launch(function, pointers, (ctypes.c_int64 * len(sizes))(*sizes), int(one.extent), 1, threads)


def tokens_of(runs, seed):
    """Rows that have some places each, and get some more: places, rows and a table."""
    torch.manual_seed(seed)
    most = max(-(-(past + new) // CACHE_BLOCK) for past, new in runs) + seed % 2
    table = torch.randperm(len(runs) * most).view(len(runs), most)
    places = torch.tensor([p for past, new in runs for p in range(past, past + new)])
    return places, torch.tensor([r for r, (_, new) in enumerate(runs) for _ in range(new)]), table


@settings(max_examples=20, deadline=None)
@given(runs=RUNS, channels=st.sampled_from([1, 3, 16, 33, 70]), taps=st.integers(1, 5), step=st.integers(1, 70), back=st.integers(0, 3), seed=st.integers(0, 99))
def test_taps(isa, runs, channels, taps, step, back, seed):  # noqa: F811
    _, libraries = isa
    places, rows, table = tokens_of(runs, seed)
    cache = torch.randn(table.numel(), 2, 1, CACHE_BLOCK, channels)
    table[0, 0] = -1  # was given up
    want = cache_taps(cache, places, rows, table, 1, taps, step, back)
    got = torch.full_like(want, math.nan)
    one = templates.cache_taps(len(places), taps, cache.shape, table.shape[1], layer=1, step=step, back=back)
    launch(libraries, one, [cache, places, rows, table, got], 2)
    assert torch.equal(got, want)


@settings(max_examples=30, deadline=None)
@given(
    runs=RUNS, heads=st.sampled_from([1, 2, 5]), depth=st.sampled_from([1, 3, 8, 16, 33, 64, 150]), decays=st.booleans(), initial=st.booleans(),
    form=st.sampled_from(["dense", "heads inside", "columns apart", "one factor"]), seed=st.integers(0, 99),
)  # fmt: skip
def test_scan(isa, runs, heads, depth, decays, initial, form, seed):  # noqa: F811
    target, libraries = isa
    places, rows, table = tokens_of(runs, seed)
    count = len(places)
    state = torch.randn(table.numel(), 2, heads, 1, depth)

    def made():
        if form == "heads inside":
            return torch.randn(count, heads, depth + 3).transpose(0, 1)[..., :depth]
        return torch.randn(heads, depth, count).transpose(1, 2) if form == "columns apart" else torch.randn(heads, count, depth)

    b, a = made(), (torch.rand(heads, count, 1).expand(heads, count, depth) if form == "one factor" else made().sigmoid()) if decays else None
    start = torch.randn(heads, depth) if initial else None
    arguments = (state, a, b, start, places, rows, table, 1)
    exact = cached_scan(*[x.double() if isinstance(x, torch.Tensor) and x.dtype == torch.float32 else x for x in arguments])
    eager = (cached_scan(*arguments).double() - exact).norm() / exact.norm()
    steps = [*b.stride(), *(b if a is None else a).stride(), *([0, 0] if start is None else start.stride())]
    one = templates.scan(b.shape, 2, table.shape[1], steps, layer=1, decays=decays, initial=initial, isa=target)
    outs = []
    for threads in (1, 2, 3):
        out = torch.full([heads, count, depth], math.nan)
        launch(libraries, one, [state, b, places, rows, table, out, *(x for x in (a, start) if x is not None)], threads)
        outs.append(out)
    assert (outs[0].double() - exact).norm() / exact.norm() <= max(4 * eager, 1e-6)
    assert torch.equal(outs[0], outs[1]) and torch.equal(outs[0], outs[2]), "the result depends on the threads"


@settings(max_examples=15, deadline=None)
@given(runs=RUNS, heads=st.sampled_from([1, 3]), depth=st.sampled_from([1, 17, 64]), seed=st.integers(0, 99))
def test_a_block_keeps_the_last_of_its_places(isa, runs, heads, depth, seed):  # noqa: F811
    _, libraries = isa
    places, rows, table = tokens_of(runs, seed)
    cache, new = torch.randn(table.numel(), 2, heads, 1, depth), torch.randn(heads, len(places), depth)
    want, got = cache_append(cache, new, places, rows, table, 1), cache.clone()
    one = templates.cache_append(new.shape, cache.shape, table.shape[1], new.stride(), layer=1, held=torch.float32)
    launch(libraries, one, [new, places, rows, table, got], 2)
    assert torch.equal(got, want)
    for r, (past, count) in enumerate(runs):
        end = (rows == r).nonzero()[-1]
        assert torch.equal(got[table[r, (past + count - 1) // CACHE_BLOCK], 1, :, 0], new[:, end[0]])


@pytest.mark.parametrize("shape, dim", [((3, 0, 4), 1), ((1, 5), 1), ((6,), 0), ((2, 3, 4), -1)])
def test_the_meaning_of_a_scan(shape, dim):
    torch.manual_seed(0)
    a, b = torch.rand(shape), torch.randn(shape)
    h, outs = torch.zeros_like(b.sum(dim)), []
    for x, y in zip(a.unbind(dim), b.unbind(dim)):
        h = x * h + y
        outs.append(h)
    want = torch.stack(outs, dim) if outs else b
    torch.testing.assert_close(linear_scan(a, b, None, dim), want)
    torch.testing.assert_close(linear_scan(None, b, None, dim), b.cumsum(dim))
