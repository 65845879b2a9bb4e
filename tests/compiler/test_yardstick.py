"""Errors of outputs in a user's units, and what they cost of a budget."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.compiler.yardstick import PERPLEXITY, RELATIVE, TOLERANCE, Budget
from burnish.graphs.tolerances import within
from burnish.runtime.errors import BurnishError


@settings(max_examples=100, deadline=None)
@given(st.integers(-6, 3), st.floats(-8, 2), st.integers(0, 1000), st.sampled_from([torch.float32, torch.float64, torch.bfloat16]))
def test_a_tolerance_is_met_where_graphnets_comparison_says_so(t, exponent, seed, dtype):
    generator = torch.Generator().manual_seed(seed)
    want = torch.randn(40, generator=generator).to(dtype)
    got = (want.double() + 10**exponent * torch.randn(40, generator=generator).double()).to(dtype)
    times = Budget(TOLERANCE, t).error([got], [want])
    if abs(times - 1) > 0.02:
        assert (times < 1) == within(got, want, t)


def test_what_no_tolerance_allows():
    budget = Budget(TOLERANCE, 4)
    nan, inf = torch.tensor([math.nan]), torch.tensor([math.inf])
    assert budget.error([nan], [nan]) == math.inf and budget.error([torch.zeros(1)], [inf]) == math.inf
    assert budget.error([inf], [inf]) == 0.0
    assert budget.error([torch.tensor([1])], [torch.tensor([2])]) == math.inf and budget.error([3, None], [3, None]) == 0.0


def test_a_relative_error_is_that_of_the_worst_output():
    want = [torch.full((4,), 2.0, dtype=torch.float64), torch.ones(4, dtype=torch.float64)]
    budget = Budget(RELATIVE, 0.1)
    got = [w.float() * (1 + e) for w, e in zip(want, (0.01, 0.05))]
    assert budget.error(got, want) == pytest.approx(0.05, rel=1e-5)
    assert budget.cost(got, want) == pytest.approx(0.25, rel=1e-5)
    assert budget.error([torch.full((4,), math.nan)], want[:1]) == math.inf
    assert budget.worst([(got, want, ()), (want, want, ())]) == pytest.approx(0.05, rel=1e-5)


def test_a_perplexity_is_that_of_all_tokens():
    torch.manual_seed(0)
    ids = [torch.randint(9, (2, 5)), torch.randint(9, (3, 7))]
    logits = [torch.randn(*i.shape, 9) for i in ids]
    worse = [x + 0.5 * torch.randn_like(x) for x in logits]

    def perplexity(all_logits):
        losses = [F.cross_entropy(x[:, :-1].flatten(0, 1), i[:, 1:].flatten(), reduction="none") for x, i in zip(all_logits, ids)]
        return float(torch.cat(losses).mean().exp())

    budget = Budget(PERPLEXITY, 0.05)
    want = perplexity(worse) / perplexity(logits) - 1
    assert budget.worst([([a], [b], [i]) for a, b, i in zip(worse, logits, ids)]) == pytest.approx(want, rel=1e-3, abs=1e-5)
    costs = [budget.cost([logits[0] + scale * (worse[0] - logits[0])], [logits[0]]) for scale in (0.0, 0.01, 0.02)]
    assert costs[0] == pytest.approx(0.0, abs=1e-5) and costs[2] == pytest.approx(4 * costs[1], rel=0.1)


@pytest.mark.parametrize(("outputs", "inputs"), [([torch.randn(3, 4)], [torch.zeros(3, 4).long()]), ([torch.randn(1, 4, 5)], [torch.randn(1, 4)]), ([torch.randn(1, 4, 5)], [torch.zeros(1, 3).long()])])
def test_perplexity_is_for_language_models(outputs, inputs):
    with pytest.raises(BurnishError, match="language models"):
        Budget(PERPLEXITY, 0.1).worst([(outputs, outputs, inputs)])
