"""Layers quantized one after another: what runs side by side, what is observed behind rounded layers, and that it makes up for what those lose."""

import pytest
import torch
import torch.fx as fx
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from burnish.compiler.calibrated import calibrated
from burnish.graphs.capture import capture
from burnish.graphs.quantized import round_rows
from burnish.passes.quantize.methods.correction import quantize_in_sequence
from burnish.passes.quantize.methods.statistics import Statistics
from burnish.passes.quantize.quant_spec import QuantSpec
from burnish.passes.quantize.sequence import Instead, SideBySide


class Chain(nn.Module):
    """Linears that read each other, and the first one's input once more."""

    def __init__(self, width=24):
        super().__init__()
        self.a, self.b, self.c = (nn.Linear(width, width, bias=False) for _ in range(3))

    def forward(self, x):
        y = F.gelu(self.a(x))
        return self.c(F.gelu(self.b(y)) + x)


def batches(width=24, calls=3, rows=64, seed=0):
    torch.manual_seed(seed)
    mix = torch.randn(width // 2, width)
    return [torch.randn(rows, width // 2) @ mix + 0.3 * torch.randn(rows, width) for _ in range(calls)]


def quantized(model, text, calls):
    return calibrated(capture(model, (calls[0],)), QuantSpec.parse(text + ":least=0"), [[x] for x in calls])


def run(found, x):
    with torch.no_grad():
        return found.captured.gm(*found.captured.arguments(x))[0]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 99), st.sets(st.sampled_from("abc")))
def test_both_runs_are_what_the_graph_gives_as_a_whole(seed, changed):
    calls = batches(seed=seed)
    model, other = Chain().eval(), Chain().eval()
    gm = fx.symbolic_trace(model)
    layers = {n.target: n for n in gm.graph.nodes if n.op == "call_module"}
    for name, n in layers.items():  # as plain calls over weights
        with gm.graph.inserting_before(n):
            n.replace_all_uses_with(gm.graph.call_function(F.linear, (n.args[0], gm.graph.get_attr(f"{name}.weight"))))
        gm.graph.erase_node(n)
    gm.recompile()
    nodes = {n.args[1].target[0]: n for n in gm.graph.nodes if n.target is F.linear}
    weights = {n for n in gm.graph.nodes if n.op == "get_attr"}
    side = SideBySide(gm, [[x] for x in calls], weights)
    side.instead |= {nodes[c]: Instead(1, 0, getattr(other, c).weight, lambda x: 2 * x) for c in changed}
    mixed = Chain().eval()
    for c in "abc":
        getattr(mixed, c).weight = nn.Parameter(2 * getattr(other, c).weight) if c in changed else getattr(model, c).weight
    list(side.to(nodes["a"]))  # in stretches
    for (was, now), x in zip(side.to(nodes["c"]), calls):
        torch.testing.assert_close(was, model(x))
        torch.testing.assert_close(now, mixed(x))
    assert not side.instead  # no call comes there again, so nothing is held for it


def test_values_are_dropped_behind_their_last_reader():
    gm = fx.symbolic_trace(Chain().eval())
    side = SideBySide(gm, [[x] for x in batches()], set())
    last = [n for n in gm.graph.nodes if n.op == "call_module"][-1]
    list(side.to(last))
    assert all(set(run.env) == {last} for pair in side._pairs for run in pair)


@pytest.mark.parametrize("activations", ["", ":dynamic"])
def test_each_layer_is_made_from_what_enters_it_behind_the_ones_before(activations):
    """The definition, spelled out."""
    calls, model = batches(), Chain().eval()
    rounded = (lambda x: round_rows(x, 8, None)) if activations else (lambda x: x)
    made, (was, now) = {}, (calls, calls)

    def layer(name):
        w, statistics = getattr(model, name).weight.detach(), Statistics(24)
        for x, y in zip(now, was):
            statistics.add(rounded(x), y)
        made[name] = quantize_in_sequence(w, statistics.hessian, statistics.shift, "int3", 8).dequantized()
        return [x @ w.t() for x in was], [rounded(x) @ made[name].t() for x in now]

    first = layer("a")
    was, now = ([F.gelu(x) for x in xs] for xs in first)
    second = layer("b")
    was, now = ([F.gelu(x) + given for x, given in zip(xs, calls)] for xs in second)
    third = layer("c")
    found = quantized(model, f"int3:g8:gptq{activations}", calls)
    assert [layer.names[0] for layer in found.layers] == ["a", "b", "c"]
    for x, want in zip(calls, third[1]):
        torch.testing.assert_close(run(found, x), want, rtol=1e-4, atol=1e-5)


class Deep(nn.Module):
    """Layers behind each other, each of outputs as large as its inputs."""

    def __init__(self, width=24, depth=8):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(width, width, bias=False) for _ in range(depth))
        for layer in self.layers:
            nn.init.normal_(layer.weight, std=1.5 / width**0.5)

    def forward(self, x):
        for layer in self.layers:
            x = F.gelu(layer(x))
        return x


def test_what_layers_before_have_lost_is_made_up_for():
    """Less is lost than where each layer is rounded as if the others were not."""
    for seed in range(3):
        x = torch.cat(batches(seed=seed, rows=256))
        model, alone, captures = Deep().eval(), Deep().eval(), {}
        hooks = [m.register_forward_pre_hook(lambda _, args, i=i, seen=captures: seen.__setitem__(i, args[0])) for i, m in enumerate(model.layers)]
        with torch.no_grad():
            want = model(x)
            for hook in hooks:
                hook.remove()
            for i, (m, other) in enumerate(zip(model.layers, alone.layers)):
                statistics = Statistics(24)
                statistics.add(captures[i])
                other.weight.copy_(quantize_in_sequence(m.weight, statistics.hessian, None, "int3", 8).dequantized())
            apart = float((alone(x) - want).norm())
        mine = float((run(quantized(model, "int3:g8:gptq", [x]), x) - want).norm())
        assert mine < 0.9 * apart, (mine, apart)


class Tied(nn.Module):
    """A weight that two values are multiplied by, and another behind."""

    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(24, 24, bias=False), nn.Linear(24, 24, bias=False)

    def forward(self, x):
        return self.b(self.a(F.gelu(self.a(x))))


class Strided(nn.Module):
    """Two convolutions of one image, and one of theirs."""

    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = nn.Conv2d(4, 8, 3, padding=1), nn.Conv2d(4, 8, 1), nn.Conv2d(8, 6, 3, stride=2, groups=2)

    def forward(self, x):
        y = x.view(-1, 4, 6, 4)
        return self.c((self.a(y) + self.b(y)).relu())


@pytest.mark.parametrize(("model", "layers"), [(Tied, ["a", "b"]), (Strided, ["a", "b", "c"])])
@pytest.mark.parametrize("text", ["int4:g8:gptq", "int4:g8:awq+gptq", "int4:g8:hadamard+gptq", "int8:gptq:static"])
def test_shared_weights_and_convolutions(model, layers, text):
    """Each weight once; grouped convolutions, whose windows are not counted, too."""
    torch.manual_seed(0)
    module, calls = model().eval(), [x.flatten()[: 24 * 48].view(48, 24) for x in batches(rows=48)]
    found = quantized(module, text, calls)
    assert sorted(name for layer in found.layers for name in dict.fromkeys(layer.names)) == layers
    for x in calls:
        with torch.no_grad():
            want = module(x)
        assert (run(found, x) - want).norm() < (0.3 if "int4" in text else 0.05) * want.norm()
