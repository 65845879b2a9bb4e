"""Which tokens may be drawn, and how often."""

from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from burnish.runtime.errors import BurnishError
from burnish.runtime.sampling import Sampling, choose

LOGITS = torch.tensor([[2.0, 1.0, 0.0, -1.0, -9.0]])


def drawn(count=4000, seen=(), **options):
    sampling = Sampling(seed=0, **options)
    chances = sampling.chances(1)
    tokens = torch.tensor([choose(LOGITS, sampling, [list(seen)], chances)[0] for _ in range(count)])
    return tokens.bincount(minlength=5) / count


def test_greedy():
    assert choose(LOGITS.repeat(3, 1), Sampling(), [[]] * 3, []) == [0, 0, 0]


@pytest.mark.parametrize("options, allowed", [({"top_k": 2}, 2), ({"top_p": 0.6}, 1), ({"top_p": 0.7}, 2), ({"min_p": 0.1}, 3), ({"top_k": 9}, 5)])
def test_only_allowed_tokens_are_drawn_and_as_often_as_their_probabilities_say(options, allowed):
    shares = drawn(temperature=1.0, **options)
    kept = LOGITS[0, :allowed].softmax(-1)
    assert not shares[allowed:].any() or allowed == 5
    torch.testing.assert_close(shares[:allowed], kept[:allowed], atol=0.03, rtol=0)


def test_temperature():
    torch.testing.assert_close(drawn(temperature=2.0), (LOGITS[0] / 2).softmax(-1), atol=0.03, rtol=0)


def test_repetition_penalty():
    assert choose(LOGITS, Sampling(repetition_penalty=3.0), [[0, 0]], []) == [1]
    assert choose(-LOGITS, Sampling(repetition_penalty=3.0), [[4]], []) == [4]
    assert LOGITS[0, 0] == 2, "the logits given stay as they are"


def test_a_seed_repeats_and_rows_draw_on_their_own():
    sampling = Sampling(temperature=1.0, seed=7)
    one = [choose(LOGITS.repeat(2, 1), sampling, [[]] * 2, g) for g in [sampling.chances(2)] for _ in range(20)]
    two = [choose(LOGITS.repeat(2, 1), sampling, [[]] * 2, g) for g in [sampling.chances(2)] for _ in range(20)]
    alone = [choose(LOGITS, sampling, [[]], g) for g in [sampling.chances(1)] for _ in range(20)]
    assert one == two and [t[:1] for t in one] == alone


@pytest.mark.parametrize("options", [{"temperature": -1}, {"top_k": -1}, {"top_p": 0}, {"min_p": 2}, {"repetition_penalty": 0}])
def test_senseless_options_are_refused(options):
    with pytest.raises(BurnishError, match=next(iter(options))):
        Sampling(**options)


def expected(logits, sampling):
    """The probabilities of each row's tokens, by sorting."""
    values, order = (logits.double() / sampling.temperature).sort(descending=True, stable=True)
    share = values.softmax(-1)
    kept = torch.ones_like(share, dtype=torch.bool)
    if sampling.top_k:
        kept[:, sampling.top_k :] = False
    share = (share * kept) / (share * kept).sum(-1, keepdim=True)
    kept &= (share.cumsum(-1) - share < sampling.top_p) & (share >= sampling.min_p * share[:, :1])
    share = (share * kept) / (share * kept).sum(-1, keepdim=True)
    return torch.zeros_like(share).scatter(1, order, share)


def at(share, chance):
    """The token that a chance falls on, and how far it is from another's."""
    ends = share.cumsum(-1)
    token = int((ends <= chance).sum())
    return token, float((ends - chance).abs().min())


@given(
    vocabulary=st.integers(1, 700), spread=st.sampled_from([0.0, 0.01, 1.0, 5.0, 40.0]), levels=st.sampled_from([0, 2, 9]), temperature=st.sampled_from([0.3, 1.0, 3.0]),
    top_k=st.sampled_from([0, 1, 2, 40, 650]), top_p=st.sampled_from([1.0, 0.999, 0.9, 0.3, 1e-3]), min_p=st.sampled_from([0.0, 1e-4, 0.1, 1.0]), seed=st.integers(0, 1000),
)  # fmt: skip
def test_the_token_is_the_one_that_the_chance_falls_on(vocabulary, spread, levels, temperature, top_k, top_p, min_p, seed):
    torch.manual_seed(seed)
    logits = torch.randn(3, vocabulary) * spread
    if levels:  # many equal ones
        logits = (logits * levels).round() / levels
    sampling = Sampling(temperature, top_k, top_p, min_p, seed=seed)
    share = expected(logits, sampling)
    chances = [float(c.ahead(1)) for c in sampling.chances(3)]
    for token, row, chance, settled in zip(choose(logits, sampling, [[]] * 3, sampling.chances(3)), share, chances, _settled(logits, sampling)):
        wanted, apart = at(row, chance)
        assert 0 <= token < vocabulary
        assert token == wanted or apart < 1e-5 or not settled


def _settled(logits, sampling):
    """Rows for which rounding does not decide which token is the last that is kept."""
    bounds = (expected(logits, replace(sampling, top_p=min(1.0, sampling.top_p * by), min_p=min(1.0, sampling.min_p * by))) for by in (1 - 1e-6, 1 + 1e-6))
    below, above = ((share > 0).sum(-1) for share in bounds)
    return (below == above).tolist()


def test_what_is_infinite_and_what_is_no_number():
    sampling = Sampling(temperature=1.0, seed=0)
    rows = torch.tensor([[0.0, float("inf"), 1.0], [-float("inf"), 3.0, -float("inf")], [-float("inf")] * 3])
    assert choose(rows, sampling, [[]] * 3, sampling.chances(3)) == choose(rows, Sampling(), [[]] * 3, []) == [1, 1, 0]
    for n in (3, 200):
        rows = torch.zeros(2, n)
        rows[1, n // 2] = float("nan")
        with pytest.raises(BurnishError, match="row 1 are not all numbers"):
            choose(rows, Sampling(), [[], [1]], [])
