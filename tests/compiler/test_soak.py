"""Ten thousand steps with forks and roll-backs: memory stays, and what comes out is what a fresh run gives."""

import random
import resource

import torch
from torch import nn

from burnish.compiler.language import generator
from burnish.graphs.gguf import Decoder, Shape

STEPS = 10_000


def test_soak():
    torch.manual_seed(0)
    model = Decoder(Shape(layers=2, hidden=32, heads=4, kv_heads=2, depth=8, inner=64, vocabulary=53, longest=600, base=1e4, eps=1e-5)).eval()
    for p in model.parameters():
        if p.dim() > 1:
            nn.init.normal_(p, std=0.3)
    compiled, chance = generator(model), random.Random(0)
    session = compiled.session()
    rows, resident, reserved = [session.add()], [], []
    for step in range(STEPS):
        row = chance.choice(rows)
        action = chance.random()
        if action < 0.05 and len(rows) < 6:
            rows.append(session.fork(row))
        elif action < 0.1 and len(rows) > 1:
            rows.remove(row)
            session.drop(row)
        elif (action < 0.2 and session.tokens[row]) or len(session.tokens[row]) > 560:
            session.roll_back(row, chance.randrange(len(session.tokens[row])))
        picked = [r for r in rows if len(session.tokens[r]) < 580 and (chance.random() < 0.5 or not session.tokens[r])]
        if not picked:
            continue
        new = [[chance.randrange(53) for _ in range(chance.choice([1, 1, 1, 2, 20]))] for _ in picked]
        logits = session.feed(picked, new)
        if step % 500 == 0:
            for r, got in zip(picked, logits):
                fresh = compiled.session()
                torch.testing.assert_close(got, fresh.feed([fresh.add()], [session.tokens[r]])[0], rtol=1e-4, atol=1e-4)
        if step % 1000 == 999:
            resident.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
            reserved.append(session.state.reserved_bytes)
    assert reserved[-1] == reserved[1], "the caches grew"
    assert resident[-1] <= resident[2] * 1.02, "the process grew"
