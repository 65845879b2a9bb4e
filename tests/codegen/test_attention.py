"""Attention against float64 on every instruction set that this CPU can run: odd sizes, strides, masks, shared heads, rows without keys."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.compiler.heavy import _steps as steps
from burnish.graphs.operators import attention

from .test_templates import isa, launch  # noqa: F401

EXAMPLES = settings(max_examples=80, deadline=None)


def laid_out(shape, order):
    """Normal numbers of ``shape`` whose dimensions lie in memory in that order, with a gap."""
    base = torch.randn(*[shape[d] for d in order], 1 if order[-1] != len(shape) - 1 else 3)
    dense = base[..., 0] if base.shape[-1] == 1 else base.flatten(-2)[..., : shape[order[-1]]]
    return dense.permute([order.index(d) for d in range(len(shape))])


def run(libraries, name, q, k, v, mask, *, scale, causal, safe, inside, pieces=None):
    out = attention(q, k, v, mask, scale, causal, safe, inside).fill_(float("nan"))
    batches = list(q.shape[:-2])
    rows = (q.shape[-2], k.shape[-2], v.shape[-2], q.shape[-2], q.shape[-2])
    strides = [[0] * (len(batches) + 2) if t is None else steps(t, [*batches, n, 0]) for t, n in zip((q, k, v, out, mask), rows)]
    dtype = None if mask is None else mask.dtype
    template = templates.attention(
        batches, q.shape[-2], k.shape[-2], q.shape[-1], v.shape[-1], strides, scale=scale, mask=dtype, causal=causal, safe=safe, isa=name
    )
    launch(libraries, template, [q, k, v, out] + ([] if mask is None else [mask]), pieces)
    return out


def close(got, q, k, v, mask, *rest):
    """At most 4 times the error of eager float32 against float64, and NaN where that has NaN."""
    want = attention(q.double(), k.double(), v.double(), mask if mask is None or mask.dtype == torch.bool else mask.double(), *rest)
    eager = attention(q, k, v, mask, *rest)
    assert torch.equal(got.isnan(), want.isnan())
    got, want, eager = (t.nan_to_num().double() for t in (got, want, eager))
    assert (got - want).norm() <= max(4 * (eager - want).norm(), 1e-6 * want.norm())


LENGTH = st.sampled_from([1, 2, 5, 6, 7, 13, 16, 31, 48, 49, 50, 64, 97, 130])
WIDTH = st.sampled_from([1, 3, 8, 16, 17, 32, 40, 64, 100])


@EXAMPLES
@given(
    batches=st.lists(st.integers(1, 3), min_size=1, max_size=3), queries=LENGTH, keys=LENGTH | st.sampled_from([257, 300, 600]), depth=WIDTH, width=WIDTH,
    mask=st.sampled_from(["none", "row", "full", "bool", "bool row", "head"]), causal=st.booleans(), safe=st.booleans(), shared=st.booleans(),
    order=st.sampled_from(["plain", "heads inside", "turned"]), pieces=st.integers(0, 4), inside=st.integers(0, 3), seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, batches, queries, keys, depth, width, mask, causal, safe, shared, order, pieces, inside, seed):  # noqa: F811
    name, libraries = isa
    torch.manual_seed(seed)
    rank = len(batches)
    orders = {"plain": [*range(rank + 2)], "heads inside": [*range(rank - 1), rank, rank - 1, rank + 1], "turned": [*range(rank), rank + 1, rank]}
    own = [1 if shared and i == rank - 1 else n for i, n in enumerate(batches)]
    q, k, v = (laid_out(s, orders[order]) for s in ((*batches, queries, depth), (*own, keys, depth), (*own, keys, width)))
    masks = {
        "none": None,
        "row": torch.randn(*[1] * rank, 1, keys) * 3,
        "full": torch.randn(*batches, queries, keys) * 3,
        "head": torch.randn(*own, queries, keys).transpose(-1, -2).contiguous().transpose(-1, -2),
        "bool": torch.rand(*own, queries, keys) > 0.6,
        "bool row": torch.rand(batches[0], *[1] * (rank - 1), 1, keys) > 0.4,
    }
    arguments = (1 / math.sqrt(depth), causal, safe, min(inside, rank))
    got = run(libraries, name, q, k, v, masks[mask], **dict(zip(("scale", "causal", "safe", "inside"), arguments)), pieces=pieces)
    close(got, q, k, v, masks[mask], *arguments)


@pytest.mark.parametrize("keys", [30, 400])
def test_large_scores_do_not_overflow(isa, keys):  # noqa: F811
    name, libraries = isa
    q, k, v = torch.randn(1, 20, 16) * 40, torch.randn(1, keys, 16) * 40, torch.randn(1, keys, 16)
    got = run(libraries, name, q, k, v, None, scale=1.0, causal=False, safe=False, inside=0)
    close(got, q, k, v, None, 1.0, False, False, 0)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("where", ["q", "k", "v", "mask"])
@pytest.mark.parametrize("keys", [21, 300])
def test_what_is_not_finite_spreads_as_in_eager(isa, value, where, keys):  # noqa: F811
    name, libraries = isa
    tensors = {"q": torch.randn(2, 13, 16), "k": torch.randn(2, keys, 16), "v": torch.randn(2, keys, 9), "mask": torch.randn(2, 13, keys)}
    tensors[where][1, 5, 3] = value
    got = run(libraries, name, *tensors.values(), scale=0.25, causal=False, safe=False, inside=0)
    want = attention(*tensors.values(), 0.25, False, False, 0)
    torch.testing.assert_close(got, want, equal_nan=True, rtol=1e-4, atol=1e-5)


def test_no_keys_give_zeros(isa):  # noqa: F811
    name, libraries = isa
    q, k, v = torch.randn(2, 7, 8), torch.randn(2, 0, 8), torch.randn(2, 0, 8)
    assert (run(libraries, name, q, k, v, None, scale=1.0, causal=False, safe=True, inside=0) == 0).all()
