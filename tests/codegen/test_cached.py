"""Attention to a cache in blocks against float64, and what is appended to it, on every instruction set that this CPU can run."""

import ctypes
import math
import random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.compiler.heavy import _steps as steps
from burnish.graphs.cached import (
    CACHE_BLOCK,
    GROUP,
    cache_append,
    cached_attention,
    columns_of,
    entries,
    from_codes,
    to_codes,
)
from burnish.runtime.native import native

from .test_templates import isa  # noqa: F401


def launch(libraries, one, buffers, threads):
    """A template and those that come after it, in tasks of one point, last to first where there is one thread."""
    buffers = [*buffers, torch.full([max(int(one.scratch), 1)], math.nan)]
    pointers = (ctypes.c_void_p * len(buffers))(*[b.data_ptr() for b in buffers])
    while one is not None:
        function = ctypes.cast(getattr(libraries["cached.c"], one.symbol), ctypes.c_void_p)
        sizes = [int(s) for s in one.sizes]
        native().launch(function, pointers, (ctypes.c_int64 * len(sizes))(*sizes), int(one.extent), 1, threads)
        one = one.end


def empty_cache(blocks, layers, heads, columns, held):
    """A cache in which nothing was written: NaN, whatever it is held as."""
    return torch.full((blocks, layers, heads, CACHE_BLOCK, entries(held, columns) * held.itemsize), 255, dtype=torch.uint8).view(held)


def even(columns, held):
    """A dtype that heads of so many columns can be held as."""
    return torch.int8 if held == torch.uint8 and columns % 2 else held


class Case:
    """Rows with some places each, of which the last are new; caches hold NaN where nothing was written."""

    def __init__(self, seed, heads, shared, depth, width, runs, window, bias, layers=2, causal=True, held=(torch.float32, torch.float32)):
        torch.manual_seed(seed)
        chance = random.Random(seed)
        most = max(-(-(past + new) // CACHE_BLOCK) for past, new in runs) + chance.randrange(2)
        self.table = torch.randperm(len(runs) * most).view(len(runs), most)
        self.layer, self.window, self.scale, self.causal = chance.randrange(layers), window, 1 / math.sqrt(depth), causal
        places, rows = (torch.tensor(x) for x in zip(*[(p, r) for r, (past, new) in enumerate(runs) for p in range(past + new)]))
        self.keys, self.values = (
            cache_append(empty_cache(len(runs) * most, layers, shared, d, even(d, h)), torch.randn(shared, len(places), d), places, rows, self.table, self.layer)
            for d, h in zip((depth, width), held)
        )
        for r, (past, _) in enumerate(runs):
            if window and past + 1 - window > 2 * CACHE_BLOCK:  # what no query sees may have been given up
                self.table[r, 0] = -1
        self.places = torch.tensor([p if causal else past + new - 1 for past, new in runs for p in range(past, past + new)])
        self.rows = torch.tensor([r for r, (_, new) in enumerate(runs) for _ in range(new)])
        tokens = len(self.places)
        self.q = torch.randn(tokens, heads, depth + 3)[..., :depth].transpose(0, 1)
        places = most * CACHE_BLOCK
        self.bias = {
            "none": None,
            "keys": torch.randn(heads, 1, places),
            "all": torch.randn(heads, tokens, places),
            "one head": torch.randn(1, tokens, places),
            "bool": torch.rand(1, tokens, places) > 0.3,
        }[bias]

    def arguments(self):
        return self.q, self.keys, self.values, self.bias, self.places, self.rows, self.table, self.layer, self.scale, self.window, self.causal

    def run(self, libraries, threads):
        heads, tokens, depth = self.q.shape
        out = cached_attention(*self.arguments()).fill_(math.nan)
        bias = [0] * 3 if self.bias is None else steps(self.bias, [heads, tokens, 0])
        strides = [*self.q.stride(), *out.stride()[:2], *bias]
        one = templates.cached(
            [heads, tokens, depth, out.shape[-1]], self.keys.shape, self.table.shape[1], strides,
            layer=self.layer, scale=self.scale, window=self.window, causal=self.causal, mask=None if self.bias is None else self.bias.dtype, held=(self.keys.dtype, self.values.dtype),
        )  # fmt: skip
        others = [] if self.bias is None else [self.bias]
        launch(libraries, one, [self.q, self.keys, self.values, self.places, self.rows, self.table, out, *others], threads)
        return out

    def close(self, out):
        exact = [a.double() if isinstance(a, torch.Tensor) and a.is_floating_point() else a for a in self.arguments()]
        want, eager = cached_attention(*exact), cached_attention(*self.arguments())
        error, own = ((x.double() - want).norm() / want.norm().clamp_min(1e-30) for x in (out, eager))
        assert error <= max(4 * own, 1e-6), f"relative error {error:.2e}, eager's {own:.2e}"


DTYPES = [torch.float32, torch.bfloat16, torch.float16, torch.int8, torch.uint8]
HELD = st.sampled_from([*((t, t) for t in DTYPES), (torch.float32, torch.float32), (torch.int8, torch.uint8), (torch.uint8, torch.float32)])
RUN = st.tuples(st.sampled_from([0, 1, 5, 63, 64, 100, 300, 1000]), st.sampled_from([1, 1, 2, 7, 16, 17, 70]))


@settings(max_examples=25, deadline=None)
@given(
    runs=st.lists(RUN, min_size=1, max_size=4), shared=st.sampled_from([1, 2, 3]), group=st.sampled_from([1, 2, 3, 9]),
    depth=st.sampled_from([1, 3, 8, 16, 33, 64, 128]), width=st.sampled_from([1, 8, 16, 17, 64, 80, 96]), window=st.sampled_from([0, 0, 1, 7, 64, 200]),
    bias=st.sampled_from(["none", "none", "keys", "all", "one head", "bool"]), held=HELD, seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, runs, shared, group, depth, width, window, bias, held, seed):  # noqa: F811
    _, libraries = isa
    case = Case(seed, shared * group, shared, depth, width, runs, window, bias, held=held)
    one, two, three = (case.run(libraries, n) for n in (1, 2, 3))
    case.close(one)
    for other in (two, three):
        assert torch.equal(one.view(torch.int32), other.view(torch.int32)), "the result depends on the threads"


@settings(max_examples=15, deadline=None)
@given(
    runs=st.lists(RUN, min_size=1, max_size=4), shared=st.sampled_from([1, 3]), group=st.sampled_from([1, 3]), depth=st.sampled_from([3, 16, 64]),
    width=st.sampled_from([8, 17, 64]), bias=st.sampled_from(["none", "keys", "all", "bool"]), seed=st.integers(0, 99),
)  # fmt: skip
def test_a_context_that_all_tokens_of_a_row_see(isa, runs, shared, group, depth, width, bias, seed):  # noqa: F811
    _, libraries = isa
    case = Case(seed, shared * group, shared, depth, width, runs, 0, bias, causal=False)
    one, two = (case.run(libraries, n) for n in (1, 2))
    case.close(one)
    assert torch.equal(one.view(torch.int32), two.view(torch.int32)), "the result depends on the threads"


def test_tokens_of_a_row_that_do_not_follow_each_other(isa):  # noqa: F811
    """Two runs of one row: neither is taken for the other's past."""
    _, libraries = isa
    case = Case(3, 4, 2, 16, 16, [(90, 30)], 0, "none")
    keep = torch.tensor([0, 1, 2, 9, 10, 29])
    case.q, case.places, case.rows = case.q[:, keep], case.places[keep], case.rows[keep]
    case.close(case.run(libraries, 2))


def test_a_query_without_keys_is_zero(isa):  # noqa: F811
    _, libraries = isa
    for past, new in ((70, 1), (70, 40)):
        case = Case(1, 2, 1, 8, 8, [(past, new)], 0, "bool")
        case.bias[:] = False
        assert not case.run(libraries, 2).any()


@pytest.mark.parametrize("held", DTYPES)
@pytest.mark.parametrize("heads, tokens, columns", [(1, 1, 1), (1, 1, 2), (3, 5, 17), (2, 3, 46), (9, 130, 64), (1, 7, 256)])
def test_append(isa, heads, tokens, columns, held):  # noqa: F811
    _, libraries = isa
    torch.manual_seed(0)
    held = even(columns, held)
    cache = empty_cache(12, 2, heads, columns, held)
    cache.view(torch.uint8).random_(0, 64)
    table = torch.randperm(12).view(2, 6)
    table[1, 0] = -1
    half = (tokens + 1) // 2
    rows = torch.tensor([0] * half + [1] * (tokens - half))
    places = torch.tensor([*range(60, 60 + half), *range(tokens - half)])
    small = torch.randn(heads, tokens, columns)
    small[0, 0] = 0
    small[-1, -1] *= 1e-3
    for new in (small, 5 + small.abs(), torch.randn(tokens, heads, 2 * columns).transpose(0, 1)[..., ::2]):
        want = cache_append(cache, new, places, rows, table, 1)
        got = cache.clone()
        one = templates.cache_append(new.shape, cache.shape, table.shape[1], new.stride(), layer=1, held=held)
        launch(libraries, one, [new, places, rows, table, got], 2)
        assert torch.equal(got, want)


@pytest.mark.parametrize("held", [torch.int8, torch.uint8])
@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
def test_codes_of_what_is_not_finite(isa, held, odd):  # noqa: F811
    """A group with such a number is NaN, the others are as they are."""
    _, libraries = isa
    new = torch.randn(1, 3, 2 * GROUP)
    new[0, 1, 3] = odd
    cache, places, rows, table = empty_cache(1, 1, 1, 2 * GROUP, held), torch.arange(3), torch.zeros(3, dtype=torch.int64), torch.zeros(1, 1, dtype=torch.int64)
    want, got = cache_append(cache, new, places, rows, table, 0), cache.clone()
    launch(libraries, templates.cache_append(new.shape, cache.shape, 1, new.stride(), layer=0, held=held), [new, places, rows, table, got], 1)
    assert torch.equal(got, want)
    back = from_codes(*to_codes(new, held), held)
    lost = back.isnan()
    assert lost[0, 1, :GROUP].all() and not lost[0, [0, 2]].any() and (held == torch.int8 or not lost[0, 1, GROUP:].any())


@settings(max_examples=100, deadline=None)
@given(
    columns=st.integers(1, 128), rows=st.integers(1, 4), size=st.sampled_from([1e-20, 1e-3, 1.0, 1e4, 1e20]), shift=st.sampled_from([0.0, 1.0, -30.0]),
    outlier=st.booleans(), held=st.sampled_from([torch.int8, torch.uint8]), seed=st.integers(0, 99),
)  # fmt: skip
def test_codes_are_within_half_a_step(columns, rows, size, shift, outlier, held, seed):
    torch.manual_seed(seed)
    columns += columns % 2 if held == torch.uint8 else 0
    x = (torch.randn(rows, columns) + shift) * size
    if outlier:
        x[:, columns // 2] *= 100
    codes, factors = to_codes(x, held)
    assert codes.shape[-1] + factors.shape[-1] == entries(held, columns) and columns_of(held, entries(held, columns)) == columns
    back = from_codes(codes, factors, held)
    for a, b in zip(x.split(columns if held == torch.int8 else GROUP, -1), back.split(columns if held == torch.int8 else GROUP, -1)):
        span = a.abs().amax(-1) / 127 if held == torch.int8 else (a.amax(-1).clamp_min(0) - a.amin(-1).clamp_max(0)) / 15
        assert ((a - b).abs().amax(-1) <= 0.51 * span).all()  # steps are rounded to bfloat16
    assert not from_codes(*to_codes(torch.zeros(2, columns), held), held).any()
