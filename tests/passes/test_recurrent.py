"""Recurrent layers as a linear layer and one time loop: the same values and strides, and PyTorch's own where it is faster."""

import operator

import pytest
import torch
import torch.fx as fx
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode

from burnish.graphs.capture import Captured, capture
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


def call(module, x, *states):
    """The layer's one call as a graph, which ``torch.export`` takes long to give, and the values of its placeholders."""
    inner, graph = module.inner, fx.Graph()
    state_of = [torch.zeros(len(inner.all_weights), x.shape[0 if inner.batch_first else 1], inner.hidden_size)] * (2 if inner.mode == "LSTM" else 1)
    values = [x, *(states or state_of), *inner._flat_weights]
    with FakeTensorMode() as mode:
        nodes = [graph.placeholder(f"a{i}") for i in range(len(values))]
        for node, value in zip(nodes, values):
            node.meta["val"] = mode.from_tensor(value)
        hidden, weights = nodes[1 : 1 + len(state_of)], nodes[1 + len(state_of) :]
        options = inner.bias, inner.num_layers, inner.dropout, inner.training, inner.bidirectional, inner.batch_first
        target = getattr(torch.ops.aten, inner.mode.lower()).input
        made = graph.call_function(target, (nodes[0], hidden if len(hidden) > 1 else hidden[0], weights, *options))
        made.meta["val"] = target(*fx.map_arg(made.args, lambda n: n.meta["val"]))
        outs = [graph.call_function(operator.getitem, (made, k)) for k in range(1 + len(hidden))]
        for out, val in zip(outs, made.meta["val"]):
            out.meta["val"] = val
        graph.output(tuple(outs)).meta["val"] = None
    return Captured(fx.GraphModule(nn.Module(), graph), frozenset(n.name for n in weights), {}, ()), values


def rewritten(module, inputs, want=1, **context):
    made = capture(module, inputs)
    assert recurrent(made.gm, PassContext(static=made.static, **context)) == want
    return made


def same(got, module, inputs):
    eager = flat(module(*inputs))
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
    same(made.gm(*made.arguments(*inputs)), module, inputs)


def test_golden_of_two_layers_in_two_directions():
    module, inputs = Layer(nn.GRU(8, 12, 2, bidirectional=True, batch_first=True)), (torch.randn(3, 5, 8),)
    made = rewritten(module, inputs)
    side = ["aten.slice.Tensor", "aten.slice.Tensor", "aten.add.Tensor", "aten.slice.Tensor", "aten.slice.Tensor"]
    layer = ["aten.slice.Tensor", "aten.cat", "burnish.recurrent_panels", "aten.cat", *side, *side, "aten.cat", "aten.view", "aten.cat", "aten.linear"]
    assert targets(made.gm) == ["aten.zeros", *layer, "aten.transpose.int", "burnish.recurrent", *layer, "burnish.recurrent", "aten.transpose.int", "aten.cat"]
    same(made.gm(*made.arguments(*inputs)), module, inputs)


@settings(max_examples=25, deadline=None)
@given(
    kind=st.sampled_from(list(KINDS)), layers=st.integers(1, 3), both=st.booleans(), batch=st.integers(1, 5), steps=st.integers(1, 20), features=st.integers(1, 9),
    hidden=st.sampled_from([1, 5, 16, 19, 33]), bias=st.booleans(), batch_first=st.booleans(), states=st.booleans(), seed=st.integers(0, 99),
)  # fmt: skip
def test_layers_keep_values_and_strides(kind, layers, both, batch, steps, features, hidden, bias, batch_first, states, seed):
    torch.manual_seed(seed)
    module = Layer(KINDS[kind](features, hidden, layers, bias=bias, batch_first=batch_first, bidirectional=both))
    inputs = [torch.randn(*((batch, steps) if batch_first else (steps, batch)), features)]
    for _ in range((2 if kind == "lstm" else 1) if states else 0):
        inputs.append(torch.randn(layers * (1 + both), batch, hidden))
    made, values = call(module, *inputs)
    assert recurrent(made.gm, PassContext(static=made.static)) == 1
    same(made.gm(*values), module, inputs)


def test_an_input_of_two_dimensions():
    module, inputs = Layer(nn.RNN(8, 12, bias=False)), (torch.randn(5, 8),)
    made = rewritten(module, inputs)
    same(made.gm(*made.arguments(*inputs)), module, inputs)


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

    def measure(graphs, static, factors, prices=()):
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
