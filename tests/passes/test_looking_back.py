"""Compiled steps of models that look back without attention, or beside it: chunks, batches, roll-back and forks give the full forward's logits."""

import random

import pytest
import torch

from burnish.compiler.language import generator
from burnish.runtime.generator import Language

from .causal import CAUSAL, V

NAMES = ("a convolution cut behind", "a grouped and dilated convolution", "full convolutions", "shifted tokens", "linear attention", "a scan and attention")


@pytest.mark.parametrize("name", NAMES)
def test_any_use_of_a_session_gives_the_full_forward(name):
    model = CAUSAL[name]()
    session, chance = generator(model, language=Language(longest=1 << 20)).session(), random.Random(0)
    rows = {session.add(): []}
    for _ in range(50):
        row, action = chance.choice(list(rows)), chance.random()
        if action < 0.15 and len(rows) < 5:
            rows[session.fork(row)] = list(rows[row])
        elif action < 0.35 and rows[row]:
            length = chance.randrange(len(rows[row]) + 1)
            session.roll_back(row, length)
            rows[row] = rows[row][:length]
        else:
            picked = [r for r in rows if r == row or chance.random() < 0.4]
            new = [[chance.randrange(V) for _ in range(chance.choice([1, 1, 4, 40, 150]))] for _ in picked]
            every = chance.random() < 0.5
            logits = session.feed(picked, new, every=every)
            with torch.no_grad():
                full = [model(torch.tensor([rows[r] + n]))[0] for r, n in zip(picked, new)]
            ends = [(len(rows[r]), len(rows[r]) + len(n)) for r, n in zip(picked, new)]
            exact = [x[begin if every else end - 1 : end] for x, (begin, end) in zip(full, ends)]
            torch.testing.assert_close(logits, torch.cat(exact), rtol=1e-4, atol=1e-4)
            rows |= {r: rows[r] + n for r, n in zip(picked, new)}
    assert {r: session.tokens[r] for r in rows} == rows


def test_a_step_that_fails_leaves_the_rows_as_they_were():
    model = CAUSAL["a scan and attention"]()
    session = generator(model, language=Language(longest=1 << 20)).session()
    row, tokens = session.add(), [i % V for i in range(150)]
    session.feed([row], [tokens[:70]])
    step = session.step

    def fails(*inputs):
        step(*inputs)
        raise MemoryError

    session.step = fails
    with pytest.raises(MemoryError):
        session.feed([row], [tokens[71:90]])
    session.step = step
    with torch.no_grad():
        want = model(torch.tensor([tokens]))[0]
    torch.testing.assert_close(session.feed([row], [tokens[70:]], every=True), want[70:], rtol=1e-4, atol=1e-4)


def test_the_state_of_a_long_row_stays_small():
    session = generator(CAUSAL["a convolution cut behind"](), language=Language(longest=1 << 20)).session()
    row, most = session.add(), 0
    for _ in range(30):
        session.feed([row], [[1] * 64])
        most = max(most, session.state.used_bytes)
    assert session.state.used_bytes == most and most <= 8 * 64 * 24 * 4 * 2
