"""Random programs: every pass and the whole pipeline keep eager's values, leave a well-formed graph, and are done after one run."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.fold_constants import split_constants
from burnish.passes.manager import PassManager, Verify
from burnish.passes.pipeline import DEFAULT

PASSES = ["decompose", "canonicalize", "fold-constants", "remove-redundant", "cse", "dce", "fold-batch-norm", "merge-linears"]
FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))

# Each maps [2, 6, 8] (and the parameters) to the same shape.
STEPS = {
    "relu": lambda x, p: torch.relu(x),
    "gelu": lambda x, p: F.gelu(x),
    "mish": lambda x, p: F.mish(x),
    "hardtanh": lambda x, p: F.hardtanh(x) * 1.0,
    "scale": lambda x, p: x / 4 - 0.5,
    "square": lambda x, p: x.pow(2) * 0.1 + (1.0 - x),
    "affine": lambda x, p: x * p["s"] + p["t"],
    "linear": lambda x, p: F.linear(x, p["w"], p["b"]) * 0.3,
    "qkv": lambda x, p: F.linear(x, p["w"]).softmax(-1) + F.linear(x, p["v"], p["b"]).sigmoid(),
    "norm": lambda x, p: F.layer_norm(x, (8,), p["s"], p["t"]),
    "batch_norm": lambda x, p: F.batch_norm(F.conv1d(x, p["c"], padding=1), p["m"], p["q"], p["n"], None, False, 0.1, 1e-5),
    "attention": lambda x, p: (x @ x.transpose(1, 2) * 0.3).masked_fill(torch.ones(6, 6).tril() == 0, -1e9).softmax(-1) @ x,
    "transpose": lambda x, p: x.permute(2, 0, 1).contiguous().permute(1, 2, 0),
    "views": lambda x, p: x.reshape(12, 8).unsqueeze(0).squeeze(0).view(2, 6, 8).expand(2, 6, 8),
    "rotate": lambda x, p: torch.cat([-x[..., 4:], x[..., :4]], -1) * p["s"] + x,
    "split": lambda x, p: torch.cat(x.split(3, 1), 1) + torch.cat([*reversed(x.chunk(2, -1))], -1),
    "glu": lambda x, p: F.glu(torch.cat([x, x * 0.5], -1), -1),
    "casts": lambda x, p: x.double().float() + x.to(torch.bfloat16).float(),
    "mean": lambda x, p: x - x.mean(1, keepdim=True) + x.amax(-1, keepdim=True),
    "variance": lambda x, p: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6),
    "constant": lambda x, p: x * (torch.ones(6, 1) * 2 - 1) + torch.zeros_like(x) + torch.arange(8).float() / 8,
    "twice": lambda x, p: torch.tanh(x) + torch.tanh(x) * p["s"],
    "pool": lambda x, p: F.interpolate(F.max_pool2d(x.unsqueeze(1), 2), scale_factor=2.0).squeeze(1),
    "dropout": lambda x, p: F.dropout(x, 0.5, False),
    "gather": lambda x, p: F.embedding(x.argmax(-1), p["e"]) + x,
}
PARAMETERS = {"s": (8,), "t": (8,), "w": (8, 8), "v": (8, 8), "b": (8,), "c": (6, 6, 3), "m": (6,), "q": (6,), "n": (6,), "e": (8, 8)}

programs = st.lists(st.sampled_from(sorted(STEPS)), min_size=1, max_size=6)


def program(names, residual):
    def f(x, s, t, w, v, b, c, m, q, n, e):
        p = dict(zip(PARAMETERS, (s, t, w, v, b, c, m, q, n, e)))
        first = y = x
        for name in names:
            y = STEPS[name](y, p)
        return (y + first, y) if residual else y

    return f


def example():
    torch.manual_seed(0)
    values = {k: torch.randn(*shape) for k, shape in PARAMETERS.items()}
    values["q"] = values["q"].abs() + 0.5
    return (torch.randn(2, 6, 8), *values.values())


STATIC = tuple(range(1, len(PARAMETERS) + 1))


@FEW
@given(names=programs, composite=st.booleans(), residual=st.booleans())
def test_every_pass(tools, names, composite, residual):
    inputs = example()
    gm = tools.trace(program(names, residual), *inputs, composite=composite)
    for name in PASSES:
        tools.apply(name, gm, inputs, static=STATIC, rtol=1e-4)


@pytest.mark.parametrize("name", PASSES)
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(names=programs, composite=st.booleans())
def test_one_pass(tools, name, names, composite):
    inputs = example()
    tools.apply(name, tools.trace(program(names, True), *inputs, composite=composite), inputs, static=STATIC, rtol=1e-4)


@FEW
@given(names=programs, composite=st.booleans(), residual=st.booleans())
def test_pipeline_and_split(tools, names, composite, residual):
    inputs = example()
    gm = tools.trace(program(names, residual), *inputs, composite=composite)
    want = gm(*inputs)
    order = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    static = frozenset(order[i] for i in STATIC)
    PassManager(DEFAULT, [Verify()]).run(gm, PassContext(static=static))
    prelude, main, constants = split_constants(gm, static)
    by_name = dict(zip(order, inputs))
    values = prelude(*[by_name[n.name] for n in prelude.graph.nodes if n.op == "placeholder"]) if prelude else ()
    placeholders = [n.name for n in main.graph.nodes if n.op == "placeholder"]
    assert placeholders == [*constants, "x"]
    for got, expected in zip(main(*values, inputs[0]), want):
        assert got.stride() == expected.stride()
        torch.testing.assert_close(got, expected, rtol=1e-3, atol=1e-4)


def test_symbolic_sizes_stay_symbolic(tools):
    """A graph traced at one size and rewritten is right at another."""

    class Model(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.norm, self.qkv, self.out = torch.nn.LayerNorm(8), torch.nn.Linear(8, 24), torch.nn.Linear(8, 8)

        def forward(self, x):
            b, t, _ = x.shape
            q, k, v = self.qkv(self.norm(x)).view(b, t, 3, 2, 4).permute(2, 0, 3, 1, 4)
            scores = (q @ k.mT * 0.5).masked_fill(torch.ones(t, t).tril() == 0, -1e9)
            return x * 1.0 + self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, 8))

    torch.manual_seed(0)
    model = Model().eval()
    batch, time = torch.export.Dim("batch"), torch.export.Dim("time", min=2, max=64)
    captured = capture(model, (torch.randn(8, 24, 8),), dynamic_shapes=({0: batch, 1: time},))
    guards = _shape_guards(captured.gm)
    PassManager(DEFAULT, [Verify()]).run(captured.gm, PassContext(static=captured.static))
    assert _shape_guards(captured.gm) == guards
    for shape in ((8, 24, 8), (3, 5, 8)):
        x = torch.randn(*shape)
        with torch.no_grad():
            torch.testing.assert_close(captured.gm(*captured.arguments(x))[0], model(x), rtol=1e-4, atol=1e-5)


def _shape_guards(gm):
    x = next(n.meta["val"] for n in gm.graph.nodes if n.op == "placeholder" and n.name == "x")
    return {str(g.expr) for g in x.shape[0].node.shape_env.guards if "Eq(" in str(g.expr)}


@FEW
@given(names=programs, limit=st.integers(0, 5))
def test_limit_stops_after_that_many_rewrites(tools, names, limit):
    inputs = example()
    gm = tools.trace(program(names, True), *inputs, composite=True)
    want = gm(*inputs)
    ctx = PassContext(static=frozenset(list(PARAMETERS)), limit=limit)
    records = PassManager(DEFAULT, [Verify()]).run(gm, ctx)
    assert sum(r.rewrites for r in records if r.name != "outline") <= limit
    for got, expected in zip(gm(*inputs), want):
        torch.testing.assert_close(got, expected, rtol=1e-3, atol=1e-4)
