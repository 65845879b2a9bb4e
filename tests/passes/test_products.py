"""Products of two activations become one operator that reads them where they lie, with the values and strides of eager."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import example, given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes._choice import LIBRARY
from burnish.passes.manager import PassManager
from burnish.passes.products import products

SIMPLIFY = "decompose,canonicalize,fold-constants,remove-redundant,cse,dce"


def graph(function, *args):
    gm = capture(function, args).gm
    PassManager(SIMPLIFY).run(gm, PassContext())
    return gm


def targets(gm):
    PassManager("canonicalize,remove-redundant,cse,dce").run(gm, PassContext())
    return [str(n.target).removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function"]


def heads(x):
    return x.view(x.shape[0], x.shape[1], 3, -1).transpose(1, 2)


def scores(q, k):
    return heads(q) @ heads(k).transpose(-1, -2)


def shared(q, k):
    """One matrix for all of the second dimension."""
    return heads(q) @ k.transpose(-1, -2).unsqueeze(1).expand(-1, 3, -1, -1)


Q, K = torch.randn(2, 20, 24), torch.randn(2, 30, 24)


def test_golden():
    gm = graph(scores, Q, K)
    assert products(gm, PassContext()) == 1
    assert targets(gm) == ["aten.view", "aten.permute", "aten.view", "aten.permute", "burnish.batched_product"]


def test_a_shared_matrix_is_not_repeated():
    gm = graph(shared, Q, torch.randn(2, 30, 8))
    assert products(gm, PassContext()) == 1
    (call,) = [n for n in gm.graph.nodes if "batched_product" in str(n.target)]
    assert call.args[1].meta["val"].stride()[1] == 0
    assert not [t for t in targets(gm) if "clone" in t]


def test_no_copy_for_dimensions_that_an_einsum_moves():
    """Sizes of one anywhere, and two batch dimensions that do not lie next to each other."""
    gm = graph(lambda a, b: torch.einsum("bclhx,bcshx->bchls", a, b), torch.randn(2, 4, 10, 3, 8), torch.randn(2, 4, 12, 3, 8))
    assert products(gm, PassContext()) == 1
    assert not [t for t in targets(gm) if "clone" in t]


@pytest.mark.parametrize(
    "function, args",
    [
        (torch.bmm, (torch.randn(2, 8, 8, dtype=torch.float64), torch.randn(2, 8, 8, dtype=torch.float64))),
        (torch.bmm, (torch.randn(0, 8, 8), torch.randn(0, 8, 8))),
        (torch.mm, (torch.randn(8, 0), torch.randn(0, 8))),
    ],
)
def test_no_match(function, args):
    gm = capture(function, args).gm
    assert products(gm, PassContext()) == 0


def test_a_constant_weight_is_left_to_its_own_kernels():
    gm = capture(F.linear, (torch.randn(8, 16), torch.randn(12, 16))).gm
    weight = [n.name for n in gm.graph.nodes if n.op == "placeholder"][1]
    assert products(gm, PassContext(static=frozenset((weight,)))) == 0


def test_limit_stops_rewriting():
    gm = graph(lambda x: torch.mm(torch.mm(x, x), x), torch.randn(30, 30))
    assert products(gm, PassContext(limit=1)) == 1 and targets(gm).count("aten.mm") == 1


def test_the_faster_one_is_taken_once_for_each_shape():
    """And the one that is left alone keeps the graph as it was."""
    asked = []

    def measure(graphs, static, factors, prices=()):
        asked.append([[n.meta["val"].shape for n in g.graph.nodes if n.op == "placeholder"] for g in graphs])
        return [3.0, 2.0] if len(asked) == 1 else [2.1, 2.0]

    gm = graph(lambda x, y: (x @ x.mT @ x @ x.mT, y @ y.mT), torch.randn(4, 100, 100), torch.randn(4, 200, 100))
    ctx = PassContext(measure=measure)
    assert products(gm, ctx) == 2 and targets(gm).count("aten.bmm") == 2
    assert len(asked) == 3 and all(a[0] == a[1] for a in asked)
    assert [n.endswith(LIBRARY) for n in ctx.notes] == [True, False, False]


FORMS = {
    "mm": lambda a, b, c: torch.mm(a[0], b[0]),
    "mm turned": lambda a, b, c: torch.mm(a[0], c[0].t()),
    "bmm": lambda a, b, c: torch.bmm(a, b),
    "bmm turned": lambda a, b, c: torch.bmm(a, c.mT),
    "matmul of four": lambda a, b, c: a.unsqueeze(1) @ b.unsqueeze(0),
    "addmm": lambda a, b, c: torch.addmm(b[0, :1], a[0], b[0], beta=0.5, alpha=2),
    "addmm of nothing": lambda a, b, c: torch.addmm(torch.full_like(b[0, :1], math.nan), a[0], b[0], beta=0),
    "baddbmm": lambda a, b, c: torch.baddbmm(a[:, :, :1], a, b),
    "linear": lambda a, b, c: F.linear(a, c[0]),
    "linear with bias": lambda a, b, c: F.linear(a.unsqueeze(1), c[0], b[0, 0]),
    "outer": lambda a, b, c: torch.bmm(a[:, :, :1], b[:, :1]),
}


@settings(max_examples=30, deadline=None)
@given(sizes=st.tuples(*[st.integers(1, 20)] * 4), form=st.sampled_from(sorted(FORMS)), swapped=st.booleans())
@example(sizes=(2, 2, 2, 1), form="baddbmm", swapped=True)
def test_same_value_and_idempotent(sizes, form, swapped):
    batch, rows, depth, columns = sizes
    torch.manual_seed(0)
    a = torch.randn(batch, depth, rows).mT if swapped else torch.randn(batch, rows, depth)
    args = (a, torch.randn(batch, depth, columns), torch.randn(batch, columns, depth))
    captured = capture(FORMS[form], args)
    PassManager(SIMPLIFY).run(captured.gm, PassContext())
    assert products(captured.gm, PassContext()) == 1
    assert products(captured.gm, PassContext()) == 0
    (got,), want = captured.gm(*captured.arguments(*args)), FORMS[form](*args)
    assert got.stride() == want.stride()
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_compiled(form):
    args = (torch.randn(3, 40, 50), torch.randn(3, 50, 70), torch.randn(3, 70, 50))
    with torch.no_grad():
        compiled = burnish.compile(FORMS[form], args, options={"fallback": False})
        for _ in range(2):
            torch.testing.assert_close(compiled(*args), FORMS[form](*args), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("function", [scores, shared])
def test_sizes_may_be_symbolic(function):
    compiled = torch.compile(function, backend="burnish", dynamic=True, options={"fallback": False})
    for batch, queries, keys in ((2, 12, 20), (3, 40, 33), (5, 70, 300)):
        args = torch.randn(batch, queries, 24), torch.randn(batch, keys, 24 if function is scores else 8)
        with torch.no_grad():
            torch.testing.assert_close(compiled(*args), function(*args), rtol=1e-4, atol=1e-5)
