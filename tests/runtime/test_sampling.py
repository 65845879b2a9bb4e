"""Which tokens may be drawn, and how often."""

import pytest
import torch

from burnish.runtime.errors import BurnishError
from burnish.runtime.sampling import Sampling, choose

LOGITS = torch.tensor([[2.0, 1.0, 0.0, -1.0, -9.0]])


def drawn(count=4000, seen=(), **options):
    sampling = Sampling(seed=0, **options)
    generators = sampling.generators(1)
    tokens = torch.tensor([choose(LOGITS, sampling, [list(seen)], generators)[0] for _ in range(count)])
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
    one = [choose(LOGITS.repeat(2, 1), sampling, [[]] * 2, g) for g in [sampling.generators(2)] for _ in range(20)]
    two = [choose(LOGITS.repeat(2, 1), sampling, [[]] * 2, g) for g in [sampling.generators(2)] for _ in range(20)]
    alone = [choose(LOGITS, sampling, [[]], g) for g in [sampling.generators(1)] for _ in range(20)]
    assert one == two and [t[:1] for t in one] == alone


@pytest.mark.parametrize("options", [{"temperature": -1}, {"top_k": -1}, {"top_p": 0}, {"min_p": 2}, {"repetition_penalty": 0}])
def test_senseless_options_are_refused(options):
    with pytest.raises(BurnishError, match=next(iter(options))):
        Sampling(**options)
