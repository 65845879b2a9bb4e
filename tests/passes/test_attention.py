"""Attention in every spelling becomes one operator, with the values and strides of eager."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.compiler.backend import reports
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.attention import attention, refine
from burnish.passes.manager import PassManager

B, H, M, N, D = 2, 3, 12, 20, 8
_OP = torch.ops.burnish.attention.default


def inputs(*shapes):
    torch.manual_seed(0)
    return [torch.randn(*s) for s in shapes]


def heads(x, count=H):
    return x.view(x.shape[0], x.shape[1], count, -1).transpose(1, 2)


def joined(y):
    return y.transpose(1, 2).reshape(y.shape[0], y.shape[2], -1)


def matmul(q, k, v):
    p = (heads(q) @ heads(k).transpose(-1, -2) / math.sqrt(D)).softmax(-1)
    return joined(p @ heads(v))


def masked(q, k, v, mask):
    p = (heads(q) @ heads(k).transpose(-1, -2) * 0.3 + mask).softmax(-1)
    return joined(p @ heads(v))


def scaled_after_the_mask(q, k, v, mask):
    p = ((heads(q) @ heads(k).transpose(-1, -2) + mask) / 3).softmax(-1)
    return joined(p @ heads(v))


def scaled_queries(q, k, v):
    p = ((heads(q) * 0.35) @ heads(k).transpose(-1, -2)).softmax(-1)
    return joined(p @ heads(v))


def two_masks(q, k, v, mask, bias):
    p = (heads(q) @ heads(k).transpose(-1, -2) + bias + mask).softmax(-1)
    return joined(p @ heads(v))


def filled(q, k, v, keep):
    s = (heads(q) @ heads(k).transpose(-1, -2)).masked_fill(keep < -1, -math.inf)
    return joined(s.softmax(-1) @ heads(v))


def chosen(q, k, v, keep):
    s = torch.where(keep > -1, heads(q) @ heads(k).transpose(-1, -2), -math.inf)
    return joined(s.softmax(-1) @ heads(v))


def three_dimensions(q, k, v):
    return torch.bmm(torch.softmax(torch.bmm(q, k.transpose(1, 2)) * 0.5, 2), v)


def grouped_afterwards(q, k, v):
    """Only what follows says that the first dimension holds heads."""
    y = three_dimensions(q, k, v)
    return joined(y.view(2, 3, *y.shape[1:]))


def regrouped_otherwise(q, k, v):
    y = F.scaled_dot_product_attention(heads(q), heads(k), heads(v))
    return y.reshape(-1, *y.shape[2:]).transpose(0, 1) * 2


def windows(q, k, v, bias, mask):
    """Swin: windows of an image with a bias per head and a mask per window of the image."""
    s = heads(q) @ heads(k).transpose(-1, -2) + bias
    s = s.view(q.shape[0] // 2, 2, H, M, N) + mask.unsqueeze(1).unsqueeze(0)
    return joined(s.view(-1, H, M, N).softmax(-1) @ heads(v))


def repeated(q, k, v):
    """Grouped queries: keys and values repeated for the heads that share them."""
    k, v = (heads(t, 2)[:, :, None].expand(-1, -1, 3, -1, -1).reshape(B, 6, N, -1) for t in (k, v))
    return joined((heads(q, 6) @ k.transpose(-1, -2)).softmax(-1) @ v)


def shared_queries(q, k, v):
    """The same queries for every example: latents, or learned tokens."""
    q = heads(q).expand(B, -1, -1, -1)
    return joined((q @ heads(k).transpose(-1, -2)).softmax(-1) @ heads(v))


def one_head_for_all(q, k, v):
    return joined((heads(q) @ heads(k, 1).transpose(-1, -2)).softmax(-1) @ heads(v, 1))


def slopes(q, k, v, slope):
    """ALiBi: a slope for each head times the distance of a key."""
    bias = (slope.view(-1, 1, 1) * (torch.arange(N) - N + 1)).expand(B, -1, 1, -1)
    return joined(F.scaled_dot_product_attention(heads(q), heads(k), heads(v), bias))


def library_shared_queries(q, k, v):
    return F.scaled_dot_product_attention(heads(q), heads(k), heads(v))


def library_repeated(q, k, v):
    k, v = (heads(t, 2)[:, :, None].expand(-1, -1, 3, -1, -1).reshape(B, 6, N, -1) for t in (k, v))
    return joined(F.scaled_dot_product_attention(heads(q, 6), k, v))


def library(q, k, v, mask):
    return joined(F.scaled_dot_product_attention(heads(q), heads(k), heads(v), mask))


def library_causal(q, k, v):
    return joined(F.scaled_dot_product_attention(heads(q), heads(k), heads(v), is_causal=True, scale=0.2))


def library_grouped(q, k, v):
    return F.scaled_dot_product_attention(heads(q, 6), heads(k, 2), heads(v, 2), enable_gqa=True)


Q, K, V = (B, M, H * D), (B, N, H * D), (B, N, H * 5)
SPELLINGS = [
    (matmul, (Q, K, V)),
    (masked, (Q, K, V, (B, 1, 1, N))),
    (masked, (Q, K, V, (M, N))),
    (scaled_after_the_mask, (Q, K, V, (1, 1, M, N))),
    (scaled_queries, (Q, K, V)),
    (two_masks, (Q, K, V, (B, 1, 1, N), (1, H, M, N))),
    (filled, (Q, K, V, (M, N))),
    (chosen, (Q, K, V, (B, 1, 1, N))),
    (three_dimensions, ((6, M, D), (6, N, D), (6, N, 5))),
    (grouped_afterwards, ((6, M, D), (6, N, D), (6, N, 5))),
    (regrouped_otherwise, (Q, K, (B, N, H * D))),
    (windows, ((6, M, H * D), (6, N, H * D), (6, N, H * 5), (H, M, N), (2, M, N))),
    (repeated, ((B, M, 6 * D), (B, N, 2 * D), (B, N, 2 * 5))),
    (library, (Q, K, (B, N, H * D), (B, 1, M, N))),
    (library_causal, (Q, K, (B, N, H * D))),
    (one_head_for_all, (Q, (B, N, D), (B, N, 5))),
    (slopes, (Q, K, (B, N, H * D), (H,))),
    (shared_queries, ((1, M, H * D), K, V)),
    (library_shared_queries, ((1, M, H * D), K, (B, N, H * D))),
    (library_repeated, ((B, M, 6 * D), (B, N, 2 * D), (B, N, 2 * D))),
    (library_grouped, ((B, M, 6 * D), (B, N, 2 * D), (B, N, 2 * D))),
]


def operators(gm):
    return [n for n in gm.graph.nodes if n.target is _OP]


@pytest.mark.parametrize("f, shapes", SPELLINGS, ids=lambda x: getattr(x, "__name__", ""))
def test_every_spelling_is_found(f, shapes):
    args = inputs(*shapes)
    gm = capture(f, args).gm
    ctx = PassContext()
    PassManager("decompose,canonicalize,fold-constants,remove-redundant,cse,dce").run(gm, ctx)
    assert attention(gm, ctx) == 1
    assert len(operators(gm)) == 1 and not [n for n in gm.graph.nodes if "softmax" in str(n.target) or "bmm" in str(n.target)]
    assert attention(gm, ctx) == 0
    (got,), want = gm(*args), f(*args)
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)
    assert got.stride() == want.stride()


@pytest.mark.parametrize("f, shapes", SPELLINGS, ids=lambda x: getattr(x, "__name__", ""))
def test_compiled(f, shapes):
    args = inputs(*shapes)
    compiled = torch.compile(f, backend="burnish", options={"fallback": False})
    for _ in range(2):
        with torch.no_grad():
            torch.testing.assert_close(compiled(*args), f(*args), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("f, shapes", [s for s in SPELLINGS if s[0] in (matmul, repeated, library_repeated, windows)], ids=lambda x: getattr(x, "__name__", ""))
def test_nothing_is_copied_on_the_way(f, shapes):
    """The heads are read where the projection put them, and the result lies as the next one reads it."""
    gm = capture(f, inputs(*shapes)).gm
    PassManager("decompose,canonicalize,remove-redundant,cse,dce,attention,canonicalize,remove-redundant,cse,dce").run(gm, PassContext())
    names = [str(n.target) for n in gm.graph.nodes if n.op == "call_function"]
    assert not [n for n in names if "clone" in n or "copy" in n], names


def weights_are_read(q, k, v):
    p = (q @ k.transpose(-1, -2)).softmax(-1)
    return p @ v, p


def another_axis(q, k, v):
    return (q @ k.transpose(-1, -2)).softmax(-2) @ v


def a_nonlinear_mask(q, k, v):
    return (q @ k.transpose(-1, -2)).tanh().softmax(-1) @ v


def finite_fill(q, k, v):
    s = q @ k.transpose(-1, -2)
    return s.masked_fill(s > 0, -1e4).softmax(-1) @ v


def scores_times_themselves(q, k, v):
    s = q @ k.transpose(-1, -2)
    return (s + s).softmax(-1) @ v


@pytest.mark.parametrize("f", [weights_are_read, another_axis, a_nonlinear_mask, finite_fill, scores_times_themselves])
def test_no_match(f):
    gm = capture(f, inputs((2, M, D), (2, M, D), (2, M, D))).gm
    ctx = PassContext()
    PassManager("decompose,canonicalize,fold-constants,remove-redundant,cse,dce").run(gm, ctx)
    assert attention(gm, ctx) == 0


@pytest.mark.parametrize("q, v", [((2, 4, M, D), torch.float64), ((2, 4, M, 300), torch.float32)])
def test_what_the_kernel_is_not_made_for_is_left(q, v):
    x = torch.randn(*q, dtype=v)
    gm = capture(F.scaled_dot_product_attention, (x, x, x)).gm
    assert attention(gm, PassContext()) == 0


ONE_QUERY = (matmul, scaled_queries, repeated, one_head_for_all, slopes, library_repeated, library_grouped)
FEW = [(f, ((*s[0][:-2], 1, s[0][-1]), *s[1:])) for f, s in SPELLINGS if f in ONE_QUERY]
FEW += [(f, ((*s[0][:-2], 4, s[0][-1]), *s[1:])) for f, s in SPELLINGS if f in (repeated, slopes, library_causal)]


@pytest.mark.parametrize("f, shapes", FEW, ids=lambda x: getattr(x, "__name__", ""))
def test_few_queries_read_keys_and_values_in_place(f, shapes):
    args = inputs(*shapes)
    compiled = burnish.compile(f, tuple(args), options={"fallback": False})
    with torch.no_grad():
        got, want = compiled(*args), f(*args)
        exact = f(*(a.double() for a in args))
    assert (got.double() - exact).norm() <= max(4 * (want.double() - exact).norm(), 1e-6 * exact.norm())
    steps = [s.label.partition(":")[2] for s in compiled._graphs[0].compiled.program.steps]
    assert [s for s in steps if "attention" in s or "decode" in s] == ["burnish_decode"], steps
    assert not [s for s in steps if "bmm" in s or "expand" in s], steps


def test_few_queries_leave_turned_values_to_pytorch():
    q, kv = torch.randn(1, 2, 1, D), torch.randn(1, 2, D, 900).transpose(-1, -2)
    gm = capture(F.scaled_dot_product_attention, (q, kv, kv)).gm
    assert attention(gm, PassContext()) == 0


def test_sizes_may_be_symbolic():
    compiled = torch.compile(library_causal, backend="burnish", dynamic=True, options={"fallback": False})
    for batch, queries, keys in ((2, 12, 20), (3, 40, 33), (1, 70, 300)):
        args = inputs((batch, queries, H * D), (batch, keys, H * D), (batch, keys, H * D))
        with torch.no_grad():
            torch.testing.assert_close(compiled(*args), library_causal(*args), rtol=1e-4, atol=1e-5)


def repeat(t):
    return t[:, :, None].expand(-1, -1, 3, -1, -1).reshape(t.shape[0], 6, t.shape[2], t.shape[3])


def cached_repeated(q, k, v):
    return (q @ repeat(k).transpose(-1, -2) * 0.3).softmax(-1) @ repeat(v)


def cached_library_repeated(q, k, v):
    return F.scaled_dot_product_attention(q, repeat(k), repeat(v))


def cached_library_grouped(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, enable_gqa=True)


@pytest.mark.parametrize("f", [cached_repeated, cached_library_repeated, cached_library_grouped])
def test_a_growing_cache_is_read_in_place_by_one_program(f):
    """From the second length on, whatever comes."""
    torch._dynamo.reset()
    compiled = torch.compile(f, backend="burnish", options={"fallback": False})
    q = torch.randn(B, 6, 1, D)
    for length in (3, 4, 131, 600):
        args = (q, *inputs((B, 2, length, D), (B, 2, length, D)))
        with torch.no_grad():
            got, want, exact = compiled(*args), f(*args), f(*(a.double() for a in args))
        assert (got.double() - exact).norm() <= max(4 * (want.double() - exact).norm(), 1e-6 * exact.norm())
    assert len(reports) == 2
    last = reports[-1]
    assert not last.aten
    assert last.parts[0]["operators"] == ["burnish.attention.default"], "keys or values are copied before"


def test_a_row_without_keys():
    """Zero in PyTorch's operator, NaN where softmax is spelled out."""
    q = torch.randn(1, 2, M, D)
    keep = torch.ones(M, M, dtype=torch.bool).tril()
    keep[3] = False
    for f in (lambda q, keep: F.scaled_dot_product_attention(q, q, q, keep), lambda q, keep: (q @ q.mT).masked_fill(~keep, -math.inf).softmax(-1) @ q):
        with torch.no_grad():
            got = burnish.compile(f, (q, keep), options={"fallback": False})(q, keep)
        torch.testing.assert_close(got, f(q, keep), rtol=1e-4, atol=1e-5, equal_nan=True)


@settings(max_examples=100, deadline=None)
@given(sizes=st.lists(st.integers(1, 4), min_size=1, max_size=5), cuts=st.lists(st.lists(st.booleans(), min_size=5, max_size=5), min_size=1, max_size=3))
def test_common_groupings(sizes, cuts):
    """Groupings of the same sizes are all made by joining neighbours of what comes out."""
    shapes = []
    for cut in cuts:
        shape = [1]
        for n, joins in zip(sizes, cut):
            shape = [*shape[:-1], shape[-1] * n] if joins else [*shape, n]
        shapes.append(tuple(shape))
    fine = refine(shapes)
    ends = {math.prod(fine[i:]) for i in range(len(fine) + 1)}
    assert all(math.prod(s[i:]) in ends for s in shapes for i in range(len(s)))
