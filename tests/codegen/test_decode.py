"""Attention of few queries against float64 on every instruction set that this CPU can run: chunks, shared heads, strides, masks, rows without keys."""

import ctypes
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.compiler.heavy import _steps as steps
from burnish.graphs.operators import attention
from burnish.runtime.native import native

from .test_attention import close, laid_out
from .test_templates import isa  # noqa: F401


def run(libraries, q, k, v, mask, scale, causal, safe, inside, threads=1):
    """The operator by both functions, on so many threads."""
    out = attention(q, k, v, mask, scale, causal, safe, inside).fill_(math.nan)
    batches = list(q.shape[:-2])
    rows = (q.shape[-2], k.shape[-2], v.shape[-2], q.shape[-2], q.shape[-2])
    strides = [[0] * (len(batches) + 2) if t is None else steps(t, [*batches, n, 0]) for t, n in zip((q, k, v, out, mask), rows)]
    dtype = None if mask is None else mask.dtype
    one = templates.decode(batches, q.shape[-2], k.shape[-2], q.shape[-1], v.shape[-1], strides, scale=scale, mask=dtype, causal=causal, safe=safe)
    buffers = [q, k, v, out, *([] if mask is None else [mask]), torch.full([one.scratch], math.nan)]
    pointers = (ctypes.c_void_p * len(buffers))(*[b.data_ptr() for b in buffers])
    while one is not None:
        function = ctypes.cast(getattr(libraries["decode.c"], one.symbol), ctypes.c_void_p)
        native().launch(function, pointers, (ctypes.c_int64 * len(one.sizes))(*one.sizes), one.extent, 1, threads)
        one = one.end
    return out


KEYS = st.integers(0, 150).map(lambda n: 2 * n + 1) | st.sampled_from([0, 2, 16, 128, 256, 700])
WIDTH = st.sampled_from([1, 3, 8, 16, 17, 33, 64, 100, 128, 256])


@settings(max_examples=25, deadline=None)
@given(
    batches=st.lists(st.integers(1, 3), min_size=1, max_size=3), queries=st.integers(1, 8), keys=KEYS, depth=WIDTH, width=WIDTH,
    mask=st.sampled_from(["none", "none", "row", "full", "bool", "head", "bool row"]), causal=st.booleans(), safe=st.booleans(),
    shared=st.lists(st.booleans(), min_size=3, max_size=3), order=st.sampled_from(["plain", "heads inside"]), inside=st.integers(0, 3), seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, batches, queries, keys, depth, width, mask, causal, safe, shared, order, inside, seed):  # noqa: F811
    _, libraries = isa
    torch.manual_seed(seed)
    rank = len(batches)
    lies = {"plain": [*range(rank + 2)], "heads inside": [*range(rank - 1), rank, rank - 1, rank + 1]}[order]
    own = [1 if s else n for s, n in zip(shared, batches)]
    q, k, v = (laid_out(s, lies) for s in ((*batches, queries, depth), (*own, keys, depth), (*own, keys, width)))
    masks = {
        "none": None,
        "row": torch.randn(*batches[:-1], 1, 1, keys) * 3,
        "full": torch.randn(*batches, queries, keys).masked_fill(torch.rand(*batches, queries, 1) < 0.2, -math.inf),
        "head": torch.randn(*own, keys, queries).transpose(-1, -2),
        "bool": torch.rand(*own, queries, keys) > 0.6,
        "bool row": torch.rand(batches[0], *[1] * (rank - 1), 1, keys) > 0.4,
    }
    arguments = (masks[mask], 1 / math.sqrt(depth), causal, safe, min(inside, rank))
    one, two, three = (run(libraries, q, k, v, *arguments, threads=n) for n in (1, 2, 3))
    close(one, q, k, v, *arguments)
    for other in (two, three):
        assert torch.equal(one.view(torch.int32), other.view(torch.int32)), "the result depends on the threads"


@pytest.mark.parametrize("batches, own, chunks", [((1,), (1,), 16), ((2, 4, 3), (2, 4, 1), 8), ((2, 16, 3), (2, 16, 1), 2), ((64, 1), (64, 1), 1), ((2, 40, 2), (2, 1, 1), 16)])
def test_keys_are_cut_where_heads_are_few(isa, batches, own, chunks):  # noqa: F811
    _, libraries = isa
    q, k, v = torch.randn(*batches, 1, 16), torch.randn(*own, 2000, 16) * 2, torch.randn(*own, 2000, 16)
    strides = [steps(t, [*batches, n, 0]) for t, n in zip((q, k, v, q), (1, 2000, 2000, 1))]
    one = templates.decode(batches, 1, 2000, 16, 16, [*strides, [0] * len(strides[0])], scale=1.0, mask=None, causal=False, safe=False)
    assert one.sizes[-1] == chunks and (one.end is None) == (chunks == 1)
    close(run(libraries, q, k, v, None, 1.0, False, False, 0, threads=2), q, k, v, None, 1.0, False, False, 0)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("where", ["q", "k", "v", "mask"])
def test_what_is_not_finite_spreads_as_in_eager(isa, value, where):  # noqa: F811
    _, libraries = isa
    tensors = {"q": torch.randn(2, 2, 16), "k": torch.randn(2, 300, 16), "v": torch.randn(2, 300, 9), "mask": torch.randn(2, 2, 300)}
    tensors[where][1, 1, 3] = value
    got, want = run(libraries, *tensors.values(), 0.25, False, False, 0), attention(*tensors.values(), 0.25, False, False, 0)
    assert torch.equal(got.isnan(), want.isnan()) and torch.equal(got.isinf(), want.isinf())
    finite = want.isfinite()
    assert (got[finite] - want[finite]).norm() <= 1e-5 * want[finite].norm()


def test_values_are_read_where_they_lie(isa):  # noqa: F811
    """As a cache [batch, keys, heads, depth] holds them, with room behind."""
    _, libraries = isa
    cache = torch.full((2, 2, 600, 4, 40), math.nan)
    cache[:, :, :513] = torch.randn(2, 2, 513, 4, 40)
    k, v = (c[:, :513].transpose(1, 2).unsqueeze(2) for c in cache)
    q = torch.randn(2, 4, 3, 2, 40)
    close(run(libraries, q, k, v, None, 0.2, False, True, 0, threads=2), q, k, v, None, 0.2, False, True, 0)
