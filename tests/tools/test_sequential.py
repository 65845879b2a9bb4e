"""Layers quantized one after another: what each stage is told, in which order, and that what was lost is made up for."""

import pytest
import torch
from torch import nn

from burnish.graphs.quantized import round_rows
from burnish.passes.quantize.methods.gptq import quantize_gptq
from burnish.passes.quantize.methods.statistics import Statistics
from burnish.tools.sequential import by_gptq, quantize_layer, replaced, stages, with_rounded_inputs


class Block(nn.Module):
    """Two linears that share an input, one of their product, and one that nothing computes."""

    def __init__(self, columns=32):
        super().__init__()
        torch.manual_seed(0)
        self.norm = nn.RMSNorm(columns)
        self.gate, self.up, self.unused = (nn.Linear(columns, 2 * columns, False) for _ in range(3))
        self.down = nn.Linear(2 * columns, columns, False)

    def forward(self, x):
        h = self.norm(x)
        return x + self.down(torch.relu(self.up(h)) * self.gate(h))


@pytest.fixture
def block():
    return Block().requires_grad_(False)


def batches(seed=0, columns=32):
    torch.manual_seed(seed)
    mix = torch.randn(8, columns)
    return [torch.randn(6, 50, 8) @ mix + 0.3 * torch.randn(6, 50, columns) for _ in range(3)]


def test_stages_are_in_the_order_of_the_computation(block):
    assert stages(block, block, batches()[0]) == [["up", "gate"], ["down"]]
    assert not any(m._forward_pre_hooks for m in block.modules())


def test_each_stage_reads_what_is_behind_the_ones_before(block):
    seen, was = [], batches()
    now = [x + 0.1 for x in was]
    plain = [block(x) for x in was]

    def stage(weights, inputs, before):
        seen.append((len(weights), inputs, before))
        return [(w * 0.5, 1, (lambda x: x + 1) if len(weights) == 2 else None) for w in weights]

    made, outputs, after = quantize_layer(block, block, was, now, stage)
    assert list(made) == ["up", "gate", "down"] and [n for n, _, _ in seen] == [2, 1]
    for x, y, first, second, got, want, kept, unchanged in zip(was, now, seen[0][1], seen[1][1], after, plain, outputs, seen[1][2]):
        h = block.norm(y) + 1
        assert torch.allclose(first, block.norm(y))  # before anything is done to it
        inner = torch.relu(block.up(h) * 0.5) * block.gate(h) * 0.5
        assert torch.allclose(second, inner, atol=1e-5) and torch.allclose(got, y + block.down(inner) * 0.5, atol=1e-5)
        assert torch.equal(kept, want) and torch.equal(unchanged, torch.relu(block.up(block.norm(x))) * block.gate(block.norm(x)))
    assert all(torch.equal(block(x), y) for x, y in zip(was, plain)) and not any(m._forward_pre_hooks for m in block.modules())


def test_nothing_to_calibrate_with_makes_nothing(block):
    assert quantize_layer(block, block, [], [], by_gptq("int4", 16)) == ({}, [], [])


def test_weights_come_back_after_an_error(block):
    weight = block.up.weight
    with pytest.raises(ZeroDivisionError), replaced(block, {"up": (torch.zeros(64, 32), 1, lambda x: 1 / 0)}):
        block(batches()[0])
    assert block.up.weight is weight and not block.up._forward_pre_hooks


def loss(outputs, after):
    return sum(float((a - b).square().sum()) for a, b in zip(outputs, after))


def test_layers_in_sequence_lose_less_than_each_by_itself(block):
    was = batches()
    outputs = [block(x) for x in was]

    def alone(weights, now, before):
        statistics = Statistics(before[0].shape[-1], relative=True)
        for x in before:
            statistics.add(x)
        made = [quantize_gptq(w, statistics.hessian, "int3", 16, act_order=True) for w in weights]
        return [(q.dequantized(), q.bytes, None) for q in made]

    losses = []
    for stage in (by_gptq("int3", 16), alone):
        _, kept, after = quantize_layer(block, block, was, was, stage)
        assert all(torch.equal(a, b) for a, b in zip(kept, outputs))
        losses.append(loss(kept, after))
    assert losses[0] < losses[1]


@pytest.mark.parametrize("gptq", [True, False])
def test_rounded_inputs_lose_less_than_rounding_alone(block, gptq):
    block.norm.weight = nn.Parameter(torch.exp(torch.randn(32, generator=torch.Generator().manual_seed(3))), requires_grad=False)
    was = batches()
    made, outputs, after = quantize_layer(block, block, was, was, with_rounded_inputs("int8", 4, gptq=gptq))

    def plain(weights, now, before):
        return [(w, 1, lambda x: round_rows(x, 4, None)) for w in weights]

    _, _, rounded = quantize_layer(block, block, was, was, plain)
    assert loss(outputs, after) < 0.8 * loss(outputs, rounded)
    x = torch.randn(2, 32)
    assert len(torch.unique(made["up"][2](x)[0] / made["up"][2](x)[0].abs().max())) <= 15 and made["up"][2] is made["gate"][2]
