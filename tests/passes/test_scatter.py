"""Values put or reduced by an index through our own kernel, with the values and strides of eager."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.manager import PassManager, Verify
from burnish.passes.scatter import scatter

R = torch.randn
aten = torch.ops.aten


def I(n, *shape):  # noqa: E743 - the field's name for an index
    return torch.randint(0, n, shape)


def rewritten(function, *args):
    captured = capture(function, args)
    ctx = PassContext()
    count = PassManager("scatter", [Verify()]).run(captured.gm, ctx)[0].rewrites
    return captured, count, ctx


def test_golden(tools):
    args = R(5, 8), I(5, 7), R(7, 8)
    gm = tools.trace(lambda x, i, y: x.index_add(0, i, y), *args)
    assert tools.apply("scatter", gm, args) == 1
    assert (
        tools.show(gm)
        == """
view_default = view(%i, [1, 7, 1])
view_default_1 = view(%y, [1, 7, 8])
expand_default = expand(%view_default, [1, 7, 8])
view_default_2 = view(%x, [1, 5, 8])
scatter_default = burnish.scatter(%view_default_2, %expand_default, %view_default_1, sum)
view_default_3 = view(%scatter_default, [5, 8])
return %view_default_3
""".strip()
    )


CASES = {
    "index_add": (lambda x, i, y: x.index_add(1, i, y, alpha=0.5), R(3, 5, 4), I(5, 9), R(3, 9, 4)),
    "index_add of int32": (lambda x, i, y: x.index_add(0, i, y), R(5, 4), I(5, 9).int(), R(9, 4)),
    "index_add of nothing": (lambda x, i, y: x.index_add(0, i, y), R(5, 4), I(5, 0), R(0, 4)),
    "index_add to a vector": (lambda x, i, y: x.index_add(-1, i, y), R(5), I(5, 9), R(9)),
    "index_add to zeros": (lambda i, y: torch.zeros(5, 8).index_add(0, i, y), I(5, 9), R(9, 8)),
    "degrees": (lambda i: torch.ones(5).index_add(0, i, torch.ones(9)), I(5, 9)),
    "index_copy": (lambda x, i, y: x.index_copy(2, i, y), R(2, 3, 6), torch.tensor([4, 0, 2]), R(2, 3, 3)),
    "scatter of a value": (lambda x, i: x.scatter(1, i, 2.5), R(3, 6), I(6, 3, 4)),
    "scatter": (lambda x, i, y: x.scatter(1, i, y), R(3, 6), torch.stack([torch.randperm(6)[:4] for _ in range(3)]), R(3, 5)),
    "scatter_add": (lambda x, i, y: x.scatter_add(-1, i, y), R(2, 3, 6), I(6, 2, 3, 9), R(2, 3, 10)),
    "scatter_add of rows": (lambda x, i, y: x.scatter_add(0, i.unsqueeze(-1).expand(-1, 4), y), R(5, 4), I(5, 9), R(9, 4)),
    **{
        f"scatter_reduce, {how}, {self}": (
            lambda x, i, y, how=how, self=self: x.scatter_reduce(0, i.unsqueeze(-1).expand_as(y), y, how, include_self=self), R(6, 4), I(5, 9), R(9, 4))
        for how in ("sum", "prod", "mean", "amax", "amin") for self in (True, False)
    },
    "index_put": (lambda x, i, y: x.index_put((i,), y), R(6, 4), torch.tensor([2, -1, 0]), R(3, 4)),
    "index_put of one row": (lambda x, i, y: x.index_put((i,), y), R(6, 4), torch.tensor([2, -1, 0]), R(4)),
    "index_put, summed": (lambda x, i, y: x.index_put((i,), y, accumulate=True), R(6, 4), I(6, 2, 9), R(2, 9, 4)),
    "index_put of two dimensions": (lambda x, i, j, y: x.index_put((i, j), y, accumulate=True), R(6, 3, 4), I(6, 9) - 6, I(3, 9), R(9, 4)),
    "index_put in the middle": (lambda x, i, j, y: aten.index_put(x, (None, i, j), y, True), R(2, 6, 3, 4), I(6, 9, 1), I(3, 1, 5), R(2, 9, 5, 4)),
    "embedding's gradient": (lambda g, i: aten.embedding_dense_backward(g, i, 7, -1, False), R(2, 9, 4), I(7, 2, 9)),
    "embedding's gradient, padded": (lambda g, i: aten.embedding_dense_backward(g, i, 7, 3, False), R(2, 9, 4), I(7, 2, 9)),
    "embedding's gradient, padded, of int32": (lambda g, i: aten.embedding_dense_backward(g, i, 7, 3, False), R(2, 9, 4), I(7, 2, 9).int()),
    "index_add by one place": (lambda x, y: x.index_add(0, torch.full((9,), 2), y), R(5, 4), R(9, 4)),
    "of a turned tensor": (lambda x, i, y: x.t().index_add(0, i, y), R(4, 5), I(5, 9), R(9, 4)),
    "of a turned source": (lambda x, i, y: x.index_add(0, i, y.t()), R(5, 4), I(5, 9), R(4, 9)),
    "of a source in two pieces": (lambda x, i, y: x.index_add(0, i, y[:, :, :3]), R(5, 4, 3), I(5, 9), R(9, 4, 6)),
}  # fmt: skip


def right(got, want):
    torch.testing.assert_close(got, want)
    assert [s for n, s in zip(got.shape, got.stride()) if n > 1] == [s for n, s in zip(want.shape, want.stride()) if n > 1]


@pytest.mark.parametrize("name", CASES)
def test_every_operator(name):
    function, *args = CASES[name]
    captured, count, ctx = rewritten(function, *args)
    assert count == 1 and scatter(captured.gm, ctx) == 0
    right(captured.gm(*captured.arguments(*args))[0], function(*args))


@pytest.mark.parametrize("name", CASES)
def test_compiled(name):
    function, *args = CASES[name]
    with torch.no_grad():
        compiled = burnish.compile(function, tuple(args), options={"fallback": False})
        for _ in range(2):
            right(compiled(*args), function(*args))
    assert not any("scatter" in n or "index_" in n for n in compiled.report().aten)


@pytest.mark.parametrize(
    "function, args",
    [
        (lambda x, i, y: x.index_add(0, i, y), (R(5, 4).double(), I(5, 9), R(9, 4).double())),
        (lambda x, i, y: x.scatter_add(0, i, y), (R(5, 4), I(5, 9, 3), R(9, 4))),
        (lambda x, i, y: x.index_put((i,), y), (R(5, 4), torch.tensor([True, False, True, False, False]), R(2, 4))),
        (lambda x, i, j, y: aten.index_put(x, (i, None, j), y), (R(5, 4, 3), torch.arange(2), torch.arange(2), R(2, 4))),
        (lambda g, i: aten.embedding_dense_backward(g, i, 7, -1, True), (R(9, 4), I(7, 9))),
        (lambda x, i, y: x.scatter_add(0, i, y), (torch.tensor(1.0), torch.tensor(0), torch.tensor(2.0))),
    ],
)
def test_no_match(function, args):
    assert rewritten(function, *args)[1] == 0


@settings(max_examples=30, deadline=None)
@given(
    sizes=st.tuples(*[st.integers(1, 4)] * 3), dim=st.integers(-3, 2), count=st.integers(0, 7), order=st.permutations([0, 1, 2]),
    how=st.sampled_from(["sum", "amax", "amin"]), include=st.booleans(), seed=st.integers(0, 99),
)  # fmt: skip
def test_same_value(sizes, dim, count, order, how, include, seed):
    torch.manual_seed(seed)
    x = R(*sizes).permute(order)
    shape = list(x.shape)
    shape[dim] = count
    args = x, I(x.shape[dim], *shape), R(*shape)
    captured, number, _ = rewritten(lambda x, i, y: x.scatter_reduce(dim, i, y, how, include_self=include), *args)
    assert number == 1
    right(captured.gm(*captured.arguments(*args))[0], x.scatter_reduce(dim, args[1], args[2], how, include_self=include))


def test_sizes_may_be_symbolic():
    compiled = torch.compile(lambda x, i, y: x.index_add(0, i, y) * 2, backend="burnish", dynamic=True, options={"fallback": False})
    for rows, count in ((4, 12), (50, 300), (700, 20)):
        args = R(rows, 24), I(rows, count), R(count, 24)
        with torch.no_grad():
            right(compiled(*args), args[0].index_add(0, args[1], args[2]) * 2)


def test_training_an_embedding():
    """The gradient of a table, of which some rows occur often."""
    table, ids = torch.nn.Embedding(50, 24, padding_idx=3), I(20, 6, 30)
    compiled = torch.compile(lambda i: table(i).square().sum(), backend="burnish")
    compiled(ids).backward()
    got = table.weight.grad.clone()
    table.weight.grad = None
    table(ids).square().sum().backward()
    torch.testing.assert_close(got, table.weight.grad)
