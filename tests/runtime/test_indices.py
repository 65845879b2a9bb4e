"""An index out of range makes a call fail, as in eager, and reads or writes nothing outside; the next call is right again."""

import pytest
import torch

import burnish

R = torch.randn


def I(n, *shape):  # noqa: E743 - the field's name for an index
    return torch.randint(0, n, shape)


CASES = {
    "embedding": (lambda t, i: torch.nn.functional.embedding(i, t) * 2, R(50, 24), I(50, 3, 7)),
    "index": (lambda t, i: t[i] + 1, R(50, 8), I(50, 33)),
    "index of a column": (lambda t, i: t[:, i] + 1, R(9, 50), I(50, 33)),
    "index_select": (lambda t, i: t.index_select(0, i) + 1, R(50, 3), I(50, 33)),
    "gather": (lambda t, i: t.gather(1, i) + 1, R(4, 50), I(50, 4, 33)),
    "one value each": (lambda t, i: t[i] + 1, R(50), I(50, 33)),
    "index_add": (lambda t, i: torch.zeros_like(t).index_add(0, i, t[:33]), R(50, 8), I(50, 33)),
    "index_put": (lambda t, i: t.index_put((i,), t[:33]), R(50, 8), torch.randperm(50)[:33]),
    "index_put of two dimensions": (lambda t, i: t.index_put((i % 3, i), t[0, :33], accumulate=True), R(3, 50, 8), I(50, 33)),
    "sum over rows": (lambda t, i: t[i].sum(0), R(50, 40), I(50, 70)),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("bad", [50, -51, 1 << 40])
def test_out_of_range(name, bad):
    function, table, index = CASES[name]
    with torch.no_grad():
        compiled = burnish.compile(function, (table, index), options={"fallback": False})
        want = function(table, index)
        torch.testing.assert_close(compiled(table, index), want)
        for at in (0, index.numel() - 1):
            wrong = index.clone()
            wrong.view(-1)[at] = bad
            with pytest.raises((IndexError, RuntimeError)):
                function(table, wrong)
            with pytest.raises(IndexError, match="out of range"):
                compiled(table, wrong)
        torch.testing.assert_close(compiled(table, index), want)


def test_lanes_that_are_not_there_are_not_looked_at():
    """Behind the last index, lanes hold zeros, which what is computed from them may take out of range."""
    function = lambda t, i: torch.nn.functional.embedding(i - 1, t)  # noqa: E731
    for n in (1, 3, 17, 35):
        args = R(50), I(49, n) + 1
        args = args[0].view(50, 1), args[1]
        with torch.no_grad():
            compiled = burnish.compile(function, args, options={"fallback": False})
            torch.testing.assert_close(compiled(*args), function(*args))


def test_negative_ones_count_from_the_end():
    table, index = R(50, 8), I(100, 33) - 50
    with torch.no_grad():
        compiled = burnish.compile(lambda t, i: t[i] + 1, (table, index), options={"fallback": False})
        torch.testing.assert_close(compiled(table, index), table[index] + 1)


def test_many_threads_at_once():
    """Who gave the wrong index learns of it, and nobody else."""
    from concurrent.futures import ThreadPoolExecutor

    table, good = R(50, 24), I(50, 40, 8)
    bad = good.clone()
    bad[3, 3] = 99
    with torch.no_grad():
        compiled = burnish.compile(lambda t, i: torch.nn.functional.embedding(i, t) * 2, (table, good), options={"fallback": False})
        want = compiled(table, good)

    def one(k):
        with torch.no_grad():
            try:
                return torch.equal(compiled(table, bad if k % 2 else good), want)
            except IndexError:
                return "refused"

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(one, range(200))) == [True, "refused"] * 100


def test_through_torch_compile():
    table = torch.nn.Embedding(50, 8)
    compiled = torch.compile(table, backend="burnish", dynamic=True, options={"fallback": False})
    with torch.no_grad():
        for n in (5, 9, 30):
            torch.testing.assert_close(compiled(torch.arange(n)), table(torch.arange(n)))
        with pytest.raises(IndexError, match="out of range"):
            compiled(torch.arange(55))
