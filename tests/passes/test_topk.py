"""Few largest or smallest values by our own kernel, with the values and strides of eager, and PyTorch's own where it is faster."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes._choice import LIBRARY
from burnish.passes.manager import PassManager, Verify
from burnish.passes.topk import topk

R = torch.randn


def rewritten(function, *args, measure=None):
    captured = capture(function, args)
    ctx = PassContext(measure=measure)
    count = PassManager("topk", [Verify()]).run(captured.gm, ctx)[0].rewrites
    return captured, count, ctx


def steps(t):
    """Strides of the dimensions that have any."""
    return [s for n, s in zip(t.shape, t.stride()) if n > 1]


def right(got, want, x, dim):
    """The same values, found at their places, none twice."""
    for a, b in zip(got, want):
        assert a.dtype == b.dtype and steps(a) == steps(b)
    assert torch.equal(got[0], want[0]) and torch.equal(x.gather(dim, got[1]), want[0])
    rows = got[1].movedim(dim, -1).reshape(-1, got[1].shape[dim])
    assert all(len(set(r)) == len(r) for r in rows.tolist())


def test_golden(tools):
    gm = tools.trace(lambda x: torch.topk(x, 2), R(4, 8))
    assert tools.apply("topk", gm, (R(4, 8),)) == 1
    assert (
        tools.show(gm)
        == """
topk_default = burnish.topk(%x, 2, True)
getitem_2 = getitem(%topk_default, 0)
getitem_3 = getitem(%topk_default, 1)
return %getitem_2, %getitem_3
""".strip()
    )


@pytest.mark.parametrize(
    "function, x",
    [
        (lambda x: x.topk(2), R(4, 8).double()),
        (lambda x: x.topk(100), R(4, 200)),
        (lambda x: x.topk(0), R(4, 8)),
        (lambda x: x.topk(2, 1), R(0, 8)),
        (lambda x: x.topk(1), torch.tensor(3.0)),
        (lambda x: x.sort(), R(4, 8)),
    ],
)
def test_no_match(function, x):
    assert rewritten(function, x)[1] == 0


def test_the_faster_one_is_taken_once_for_each_shape():
    asked = []

    def measure(graphs, static, factors, prices=()):
        asked.append([[str(n.target) for n in g.graph.nodes if "topk" in str(n.target)] for g in graphs])
        return [2.0, 1.0] if len(asked) == 1 else [1.0, 2.0]

    _, count, ctx = rewritten(lambda x, y: (x.topk(2), x.sin().topk(2), y.topk(2)), R(4, 8), R(4, 9), measure=measure)
    assert count == 1 and asked == [[["burnish.topk.default"], ["aten.topk.default"]]] * 2
    assert [n.endswith(LIBRARY) for n in ctx.notes] == [True, False]


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.tuples(*[st.integers(1, 6)] * 3), dim=st.integers(-3, 2), k=st.integers(1, 6), largest=st.booleans(), order=st.permutations([0, 1, 2]), whole=st.booleans()
)
def test_same_value_and_idempotent(sizes, dim, k, largest, order, whole):
    torch.manual_seed(0)
    x = R(*sizes).permute(order)
    k = min(k, x.shape[dim])
    function = (lambda x: tuple(x.topk(k, dim, largest))) if whole else (lambda x: (x.topk(k, dim, largest, sorted=True)[1],))
    captured, count, ctx = rewritten(function, x)
    assert count == 1 and topk(captured.gm, ctx) == 0
    got, want = captured.gm(*captured.arguments(x)), function(x)
    assert all(torch.equal(a, b) and steps(a) == steps(b) for a, b in zip(got, want))


@pytest.mark.parametrize("shape, k, dim", [((1, 8), 2, 1), ((64, 8), 2, -1), ((3, 50, 64), 6, -1), ((2, 30, 40), 3, 1), ((1, 5000), 50, 1), ((700,), 4, 0)])
@pytest.mark.parametrize("largest", [True, False])
def test_compiled(shape, k, dim, largest):
    x = R(*shape)
    with torch.no_grad():
        compiled = burnish.compile(lambda x: tuple((x * 2).topk(k, dim, largest)), (x,), options={"fallback": False})
        for given in (x, R(*shape)):
            right(compiled(given), (given * 2).topk(k, dim, largest), given * 2, dim)


def test_a_router():
    """Weights of the chosen experts, made to sum to one."""

    def route(x, w):
        weights, experts = (x @ w).softmax(-1).topk(2)
        return weights / weights.sum(-1, keepdim=True), experts

    args = R(40, 32), R(32, 8)
    with torch.no_grad():
        compiled = burnish.compile(route, args, options={"fallback": False})
        got, want = compiled(*args), route(*args)
    torch.testing.assert_close(got[0], want[0])
    assert torch.equal(got[1], want[1])
    assert "aten::topk" not in compiled.report().aten


def test_rows_that_are_not_even_are_copied():
    """Rows of two blocks, and values that are not side by side."""
    x = R(6, 10, 20)
    with torch.no_grad():
        compiled = burnish.compile(lambda x: tuple(x[:, :4, ::2].topk(3)), (x,), options={"fallback": False})
        right(compiled(x), x[:, :4, ::2].topk(3), x[:, :4, ::2], 2)


def test_sizes_may_be_symbolic():
    compiled = torch.compile(lambda x: tuple(x.topk(3)), backend="burnish", dynamic=True, options={"fallback": False})
    for shape in ((4, 12), (5, 30), (20, 700)):
        x = R(*shape)
        with torch.no_grad():
            right(compiled(x), x.topk(3), x, 1)
