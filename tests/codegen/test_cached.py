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
from burnish.graphs.cached import CACHE_BLOCK, cache_append, cached_attention
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


class Case:
    """Rows with some places each, of which the last are new; caches hold NaN where nothing was written."""

    def __init__(self, seed, heads, shared, depth, width, runs, window, bias, layers=2, causal=True, held=torch.float32):
        torch.manual_seed(seed)
        chance = random.Random(seed)
        most = max(-(-(past + new) // CACHE_BLOCK) for past, new in runs) + chance.randrange(2)
        self.table = torch.randperm(len(runs) * most).view(len(runs), most)
        self.keys, self.values = (torch.full((len(runs) * most, layers, shared, CACHE_BLOCK, d), math.nan, dtype=held) for d in (depth, width))
        self.layer, self.window, self.scale, self.causal = chance.randrange(layers), window, 1 / math.sqrt(depth), causal
        for r, (past, new) in enumerate(runs):
            for cache in (self.keys, self.values):
                for p in range(past + new):
                    cache[self.table[r, p // CACHE_BLOCK], self.layer, :, p % CACHE_BLOCK] = torch.randn(shared, cache.shape[-1])
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
            [heads, tokens, depth, self.values.shape[-1]], self.keys.shape, self.table.shape[1], strides,
            layer=self.layer, scale=self.scale, window=self.window, causal=self.causal, mask=None if self.bias is None else self.bias.dtype, held=self.keys.dtype,
        )  # fmt: skip
        others = [] if self.bias is None else [self.bias]
        launch(libraries, one, [self.q, self.keys, self.values, self.places, self.rows, self.table, out, *others], threads)
        return out

    def close(self, out):
        exact = [a.double() if isinstance(a, torch.Tensor) and a.is_floating_point() else a for a in self.arguments()]
        want, eager = cached_attention(*exact), cached_attention(*self.arguments())
        error, own = ((x.double() - want).norm() / want.norm().clamp_min(1e-30) for x in (out, eager))
        assert error <= max(4 * own, 1e-6), f"relative error {error:.2e}, eager's {own:.2e}"


HELD = st.sampled_from([torch.float32, torch.float32, torch.bfloat16, torch.float16])
RUN = st.tuples(st.sampled_from([0, 1, 5, 63, 64, 100, 300, 1000]), st.sampled_from([1, 1, 2, 7, 16, 17, 70]))


@settings(max_examples=25, deadline=None)
@given(
    runs=st.lists(RUN, min_size=1, max_size=4), shared=st.sampled_from([1, 2, 3]), group=st.sampled_from([1, 2, 3, 9]),
    depth=st.sampled_from([1, 3, 8, 16, 33, 64, 128]), width=st.sampled_from([1, 8, 16, 17, 64, 80]), window=st.sampled_from([0, 0, 1, 7, 64, 200]),
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


@pytest.mark.parametrize("held", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("heads, tokens, columns", [(1, 1, 1), (3, 5, 17), (9, 130, 64)])
def test_append(isa, heads, tokens, columns, held):  # noqa: F811
    _, libraries = isa
    torch.manual_seed(0)
    cache = torch.randn(12, 2, heads, CACHE_BLOCK, columns).to(held)
    table = torch.randperm(12).view(2, 6)
    table[1, 0] = -1
    half = (tokens + 1) // 2
    rows = torch.tensor([0] * half + [1] * (tokens - half))
    places = torch.tensor([*range(60, 60 + half), *range(tokens - half)])
    for new in (torch.randn(heads, tokens, columns), torch.randn(tokens, heads, 2 * columns).transpose(0, 1)[..., ::2]):
        want = cache_append(cache, new, places, rows, table, 1)
        got = cache.clone()
        one = templates.cache_append(new.shape, cache.shape, table.shape[1], new.stride(), layer=1, held=held)
        launch(libraries, one, [new, places, rows, table, got], 2)
        assert torch.equal(got, want)
