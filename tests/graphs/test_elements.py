"""Elements of tensors as terms: evaluated at every index, they are the tensor; and what passes rely on is simplified."""

import math

import pytest
import torch

from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.graphs.elements import Apply, Element, Lifter, Linear, Unliftable, value_of, variable
from burnish.passes.kv_cache._bands import band
from burnish.passes.manager import PassManager
from burnish.passes.pipeline import SIMPLIFY

N = 9


def lifted(make):
    """The term of an element of what ``make(size)`` makes, and its value."""

    class Made(torch.nn.Module):
        def forward(self, x):
            return make(x.shape[1])

    captured = capture(Made(), (torch.zeros(1, N, dtype=torch.int64),), dynamic_shapes=({1: torch.export.Dim("S", min=2, max=999)},))
    PassManager(f"decompose,{SIMPLIFY}").run(captured.gm, PassContext(static=captured.static))
    (out,) = captured.gm.graph.output_node().args[0]
    rank = out.meta["val"].dim()
    lifter = Lifter(lambda s: isinstance(s, torch.SymInt), {}, captured.values)
    term = lifter.lift(out, [variable(n) for n in ("h", "q", "k")[3 - rank :]])
    return term, make(N)


def evaluate(term, at):
    if isinstance(term, Linear):
        return torch.tensor(sum(f * at[n] for n, f in term.terms) + term.constant, dtype=term.dtype)
    if isinstance(term, Apply):
        return term.target(*[evaluate(a, at) for a in term.args], **dict(term.kwargs)).to(term.dtype)
    if isinstance(term, Element):
        raise AssertionError("no tensor is left in this term")
    return term


def at(size):
    i = torch.arange(size)
    return i[:, None], i[None, :]


MADE = {
    "a range": lambda n: torch.arange(n) * 3 - 1,
    "a running count": lambda n: torch.ones(1, n).cumsum(1).long()[0] - 1,
    "a triangle": lambda n: torch.ones(n, n).tril(),
    "another triangle": lambda n: torch.full((n, n), -math.inf).triu(2),
    "a window": lambda n: (at(n)[1] <= at(n)[0]) & (at(n)[1] > at(n)[0] - 4),
    "a choice": lambda n: torch.where(at(n)[1] <= at(n)[0], 0.0, -1e9),
    "slopes": lambda n: (2.0 ** -torch.arange(1, 4))[:, None, None] * (at(n)[1] - at(n)[0]),
    "blocks": lambda n: at(n)[0] // 4 == at(n)[1] // 4,
    "cut": lambda n: torch.arange(n + 3)[3:],
    "expanded": lambda n: (at(n)[1] <= at(n)[0])[None, None].expand(2, 1, n, n)[:, 0],
    "looked up": lambda n: torch.ones(1, n, dtype=torch.int64).cumsum(1)[torch.zeros(1, 1, dtype=torch.int64), at(n)[0]] >= at(n)[1],
}


@pytest.mark.parametrize("name", MADE)
def test_a_term_is_the_element(name):
    term, want = lifted(MADE[name])
    for place in torch.cartesian_prod(*[torch.arange(s) for s in want.shape]).view(-1, want.dim()).tolist():
        got = evaluate(term, dict(zip(("h", "q", "k")[3 - want.dim() :], place)))
        torch.testing.assert_close(got, want[tuple(place)])


def consecutive(n):
    """How ``transformers`` tests whether positions begin anew, as they do in packed sequences."""
    positions = torch.arange(n)[None]
    return (torch.diff(positions, prepend=positions[:, :1] - 1, dim=-1) != 1).cumsum(-1)[0]


def test_consecutive_positions_are_known_as_such():
    assert value_of(lifted(consecutive)[0]) == 0


@pytest.mark.parametrize(
    "make", [lambda n: torch.arange(n).float().cumsum(0), lambda n: torch.arange(n).flip(0), lambda n: torch.rand(n)], ids=["a sum of a range", "turned round", "random"]
)
def test_what_is_no_term(make):
    with pytest.raises(Unliftable):
        lifted(make)


@pytest.mark.parametrize(
    "make, window, rest",
    [
        (MADE["a window"], 4, False),
        (lambda n: at(n)[1] <= at(n)[0], 0, False),
        (lambda n: torch.full((n, n), -math.inf).triu(1), 0, False),
        (lambda n: torch.where(at(n)[1] > at(n)[0], torch.finfo(torch.float32).min, 0.0), 0, False),
        (lambda n: (at(n)[1] <= at(n)[0]) & MADE["blocks"](n), 0, True),
        (lambda n: torch.where(at(n)[1] <= at(n)[0], 0.1 * (at(n)[1] - at(n)[0]), -math.inf), 0, True),
    ],
)
def test_bands(make, window, rest):
    found = band(lifted(make)[0])
    assert found is not None and found.window == window and (found.rest is not None) == rest


@pytest.mark.parametrize(
    "make",
    [
        lambda n: at(n)[1] <= at(n)[0] + 1,
        lambda n: at(n)[1] >= at(n)[0],
        lambda n: torch.full((n, n), -math.inf).triu(2),
        lambda n: torch.where(at(n)[1] <= at(n)[0], 0.0, -10.0),
        lambda n: (at(n)[1] <= at(n)[0]) | (at(n)[1] < 5),
        lambda n: torch.zeros(n, n),
    ],
)
def test_no_band_without_a_proof(make):
    assert band(lifted(make)[0]) is None
