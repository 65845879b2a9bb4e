"""Steps made several at a time: the same tokens as one by one, wherever they end."""

import copy

import pytest
import torch
from torch import nn

from burnish.compiler.language import generator
from burnish.graphs.gguf import Decoder, Shape
from burnish.runtime import decode
from burnish.runtime.errors import BurnishError
from burnish.runtime.generator import Language
from burnish.runtime.sampling import Sampling

from .causal import CAUSAL, V

SHAPE = Shape(layers=2, hidden=48, heads=6, kv_heads=2, depth=8, inner=64, vocabulary=V, longest=400, base=1e4, eps=1e-5)
PROMPTS = [[5], list(range(20)), [(11 * i) % V for i in range(100)]]
NONE = torch.empty(0, dtype=torch.int64)
NAMES = ("windowed", "shifted tokens", "a scan and attention")


def decoder(shape=SHAPE):
    torch.manual_seed(0)
    made = Decoder(shape, bias=True, qk_norm=True)
    for p in made.parameters():
        if p.dim() > 1:
            nn.init.normal_(p, std=0.3)
    return made.eval()


@pytest.fixture(scope="module", params=["attention", *NAMES])
def compiled(request):
    return generator(CAUSAL[request.param]() if request.param in NAMES else decoder())


@pytest.fixture
def counted(monkeypatch):
    """How many steps each call made."""
    made, go_on = [], decode.Session.go_on

    def counting(self, *args):
        made.append(len(found := go_on(self, *args)))
        return found

    monkeypatch.setattr(decode, "AT_ONCE_S", 1e9)
    monkeypatch.setattr(decode.Session, "go_on", counting)
    return made


@pytest.mark.parametrize("options", [{}, {"temperature": 1.0, "seed": 3}, {"temperature": 0.7, "top_k": 9, "top_p": 0.9, "min_p": 0.01, "seed": 4}, {"repetition_penalty": 1.3}])
@pytest.mark.parametrize("at_once", [3, 32])
def test_tokens_are_those_of_steps_one_by_one(compiled, counted, monkeypatch, options, at_once):
    monkeypatch.setattr(decode, "AT_ONCE", 1)
    want = compiled.generate(PROMPTS, max_new_tokens=90, **options)
    assert not counted
    monkeypatch.setattr(decode, "AT_ONCE", at_once)
    found = compiled.generate(PROMPTS, max_new_tokens=90, **options)
    assert (found.tokens, found.reasons, found.decode_tokens) == (want.tokens, want.reasons, want.decode_tokens)
    assert sum(counted) == (0 if "repetition_penalty" in options else 88)  # all but the prompt's and the first one's
    assert max(counted) <= at_once


def test_rows_end_where_they_would_one_by_one(compiled, counted, monkeypatch):
    """At a stop token, which rows have at different times; cancelled; and at a stop of their own."""
    free = compiled.generate(PROMPTS, max_new_tokens=40, temperature=1.0, seed=5).tokens
    stops = [free[0][9], free[1][17]]

    def run(at_once):
        monkeypatch.setattr(decode, "AT_ONCE", at_once)
        seen = []

        def on_token(row, token):
            seen.append((row, token))
            return row == 2 and len([1 for r, _ in seen if r == 2]) == 13

        made = compiled.generate(PROMPTS, max_new_tokens=40, temperature=1.0, seed=5, stop_tokens=stops, on_token=on_token, stopped=lambda row, new: row == 1 and len(new) == 25)
        return made.tokens, made.reasons, seen

    want = run(1)
    counted.clear()
    assert run(32) == want and sum(counted) and "stop" in want[1]


def test_a_session_goes_on_behind_a_series(compiled):
    """What its rows hold are the tokens that were fed; rows forked before keep theirs."""
    session = decode.Session(compiled.begun(), compiled.inputs, compiled.kinds)
    row = session.add()
    first = int(session.feed([row], [PROMPTS[2]]).argmax())
    other = session.fork(row)
    greedy = Sampling()
    made = session.go_on([row], [first], 70, greedy, greedy.chances(1), NONE)
    assert len(made) == 70 and session.tokens[row] == [*PROMPTS[2], first, *(t for (t,) in made[:-1])] and session.state.length(row) == len(session.tokens[row])
    alone = []
    for token in (first, *(t for (t,) in made[:-1])):
        alone.append([int(session.feed([other], [[token]]).argmax())])
    assert alone == made
    (stop,) = made[10]  # or wherever it comes first
    third = session.add()
    session.feed([third], [PROMPTS[2]])
    upto = [t for (t,) in made].index(stop) + 1
    assert session.go_on([third], [first], 70, greedy, greedy.chances(1), torch.tensor([stop])) == made[:upto]
    assert session.state.length(third) == len(PROMPTS[2]) + upto
    assert int(session.feed([third], [[stop]]).argmax()) == made[upto][0]


def test_memory_is_what_the_rows_hold(compiled):
    session = decode.Session(compiled.begun(), compiled.inputs, compiled.kinds)
    row = session.add()
    first = int(session.feed([row], [[1]]).argmax())
    made = session.go_on([row], [first], 32, Sampling(), Sampling().chances(1), NONE)
    held = session.state.used_bytes
    for _ in range(20):  # ends at once, and gives what it did not use back
        assert len(session.go_on([row], [made[-1][0]], 300, Sampling(), Sampling().chances(1), torch.arange(V))) == 1
    assert session.state.used_bytes == held


def test_the_places_of_a_model_end_a_series(counted):
    compiled = generator(decoder(Shape(**{**vars(SHAPE), "longest": 40})), language=Language(longest=40))
    with pytest.raises(BurnishError, match="the model takes 40"):
        compiled.generate([1, 2, 3], max_new_tokens=60)
    assert sum(counted) and len(compiled.generate([1, 2, 3], max_new_tokens=38).tokens[0]) == 38


def test_what_is_no_number_is_said(counted):
    """From some step on only: positions that are reached later."""
    model = decoder()
    compiled = generator(model)
    tokens = compiled.generate([1], max_new_tokens=20).tokens[0]
    counted.clear()
    broken = copy.deepcopy(model)
    late = next(t for i, t in enumerate(tokens) if t not in tokens[:i] and i > 4)
    broken.token_embd.weight = nn.Parameter(broken.token_embd.weight.detach().clone())  # apart from the head's
    with torch.no_grad():
        broken.token_embd.weight[late] = float("nan")
    with pytest.raises(BurnishError, match=f"after {1 + tokens.index(late) + 1} tokens of row 0 are not all numbers"):
        generator(broken).generate([1], max_new_tokens=20)
