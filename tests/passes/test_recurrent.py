"""Recurrent layers as a linear layer and one time loop: the same values and strides, and PyTorch's own where it is faster."""

import operator

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.recurrent import recurrent

# ``torch.export`` says that a recurrent layer holds its weights twice.
pytestmark = pytest.mark.filterwarnings("ignore:The tensor attributes")
KINDS = {"lstm": nn.LSTM, "gru": nn.GRU, "tanh": nn.RNN, "relu": lambda *a, **k: nn.RNN(*a, nonlinearity="relu", **k)}


class Layer(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner.eval().requires_grad_(False)

    def forward(self, x, *states):
        return self.inner(x, (states if len(states) > 1 else states[0]) if states else None)


def flat(result):
    return [t for part in (result if isinstance(result, tuple) else (result,)) for t in (part if isinstance(part, tuple) else (part,))]


def targets(gm) -> list[str]:
    return [str(n.target).removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function" and n.target is not operator.getitem]


def rewritten(module, inputs, want=1, **context):
    made = capture(module, inputs)
    assert recurrent(made.gm, PassContext(static=made.static, **context)) == want
    return made


def same(made, module, inputs):
    got, eager = made.gm(*made.arguments(*inputs)), flat(module(*inputs))
    exact = flat(module.double()(*(x.double() for x in inputs)))
    module.float()
    assert len(got) == len(eager)
    for g, e, t in zip(got, eager, exact):
        assert g.shape == e.shape and [s for n, s in zip(g.shape, g.stride()) if n > 1] == [s for n, s in zip(e.shape, e.stride()) if n > 1]
        assert (g - t).norm() <= max(4 * (e - t).norm(), 1e-6 * t.norm())


def test_golden():
    inputs = torch.randn(5, 2, 8), torch.randn(1, 2, 12), torch.randn(1, 2, 12)
    module = Layer(nn.LSTM(8, 12))
    made = rewritten(module, inputs)
    assert targets(made.gm) == ["burnish.recurrent_panels", "aten.add.Tensor", "aten.linear", "burnish.recurrent"]
    same(made, module, inputs)


def test_golden_of_two_layers_in_two_directions():
    module, inputs = Layer(nn.GRU(8, 12, 2, bidirectional=True, batch_first=True)), (torch.randn(3, 5, 8),)
    made = rewritten(module, inputs)
    side = ["aten.slice.Tensor", "aten.slice.Tensor", "aten.add.Tensor", "aten.slice.Tensor", "aten.slice.Tensor"]
    layer = ["aten.slice.Tensor", "aten.cat", "burnish.recurrent_panels", "aten.cat", *side, *side, "aten.cat", "aten.view", "aten.cat", "aten.linear"]
    assert targets(made.gm) == ["aten.zeros", *layer, "aten.transpose.int", "burnish.recurrent", *layer, "burnish.recurrent", "aten.transpose.int", "aten.cat"]
    same(made, module, inputs)


@settings(max_examples=20, deadline=None)
@given(
    kind=st.sampled_from(list(KINDS)), layers=st.integers(1, 3), both=st.booleans(), batch=st.integers(0, 5), steps=st.integers(1, 20), features=st.integers(1, 9),
    hidden=st.sampled_from([1, 5, 16, 19, 33]), bias=st.booleans(), batch_first=st.booleans(), states=st.booleans(), seed=st.integers(0, 99),
)  # fmt: skip
def test_layers_keep_values_and_strides(kind, layers, both, batch, steps, features, hidden, bias, batch_first, states, seed):
    torch.manual_seed(seed)
    module = Layer(KINDS[kind](features, hidden, layers, bias=bias, batch_first=batch_first, bidirectional=both))
    shape = [batch, steps] if batch_first else [steps, batch]
    rows = [batch] if batch else []  # no batch: an input of two dimensions
    inputs = [torch.randn(*(shape if batch else [steps]), features)]
    for _ in range((2 if kind == "lstm" else 1) if states else 0):
        inputs.append(torch.randn(layers * (1 + both), *rows, hidden))
    same(rewritten(module, tuple(inputs)), module, tuple(inputs))


def test_a_projection_training_and_weights_that_change_stay_with_pytorch():
    x = (torch.randn(5, 2, 8),)
    for module, why in ((nn.LSTM(8, 12, proj_size=5), "projection"), (nn.LSTM(8, 12, 2, dropout=0.5).train(), "drops")):
        layer = Layer(module)
        layer.inner.train(why == "drops")
        made = capture(layer, x)
        context = PassContext(static=made.static)
        assert recurrent(made.gm, context) == 0
        assert [why in n and "stays in ATen" in n for n in context.notes] == [True]
    made = capture(Layer(nn.GRU(8, 12)), x)
    context = PassContext()
    assert recurrent(made.gm, context) == 0 and "not constant" in context.notes[0]
    made = capture(Layer(nn.GRU(8, 12)).double(), (x[0].double(),))
    assert recurrent(made.gm, PassContext(static=made.static)) == 0
    made = capture(Layer(nn.GRU(8, 12)), (torch.randn(5, 0, 8),))
    assert recurrent(made.gm, PassContext(static=made.static)) == 0


@pytest.mark.parametrize("ours, theirs, count", [(1.0, 1.1, 1), (1.1, 1.0, 1), (1.3, 1.0, 0)])
def test_the_faster_one_is_taken_and_each_call_is_measured_once(ours, theirs, count):
    asked = []

    def measure(graphs, static, factors):
        asked.append([targets(gm) for gm in graphs])
        names = {n.name: n.meta["val"] for n in graphs[0].graph.nodes if n.op == "placeholder"}
        assert len(static) == 4 and all(names[w].dim() < 3 for w in static)
        assert all(v.shape[0] == 32 for n, v in names.items() if v.dim() == 3 and v.shape[0] > 1)
        return [ours, theirs]

    class Twice(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = nn.ModuleList(nn.LSTM(96, 96) for _ in range(2)).requires_grad_(False)

        def forward(self, x):
            for layer in self.layers:
                x, _ = layer(x)
            return x

    made = capture(Twice(), (torch.randn(50, 4, 96),))
    context = PassContext(static=made.static, measure=measure)
    assert recurrent(made.gm, context) == 2 * count
    assert asked == [[["burnish.recurrent_panels", "aten.add.Tensor", "burnish.pack_panels", "burnish.packed_linear", "burnish.recurrent"], ["aten.lstm.input"]]]
    assert "us" in context.notes[-1]
