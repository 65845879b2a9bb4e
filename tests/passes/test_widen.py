"""Half-precision graphs: heavy operators in float32 between casts, never further from float64 than eager, and only where weights stay."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.widen import widen
from burnish.runtime.program import Call, Launch

HALVES = (torch.float16, torch.bfloat16)


def names(gm):
    return [str(n.target).removeprefix("aten.").removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function"]


def halved(model, dtype):
    torch.manual_seed(0)
    for p in model.parameters():
        nn.init.normal_(p, std=0.3)
    return model.to(dtype).eval()


def distance(got, want):
    return float((got.double() - want).norm() / want.norm().clamp(min=1e-9))


def no_worse(got, eager, exact):
    """At most as far from float64 as eager is, but for luck in a few values."""
    assert got.dtype == eager.dtype and got.shape == eager.shape and got.stride() == eager.stride()
    assert distance(got, exact) <= max(1.05 * distance(eager, exact), 2 * torch.finfo(eager.dtype).eps / max(1, exact.numel()) ** 0.5)


class Net(nn.Module):
    """Convolutions, linears, a residual, and attention both ways."""

    def __init__(self):
        super().__init__()
        self.conv, self.grouped = nn.Conv2d(3, 32, 3, padding=1), nn.Conv2d(32, 32, 3, padding=1, groups=4)
        self.qkv, self.up, self.down = nn.Linear(32, 96), nn.Linear(32, 77), nn.Linear(77, 32)

    def forward(self, x):
        y = F.relu(self.grouped(F.gelu(self.conv(x)))).flatten(2).transpose(1, 2)
        q, k, v = (t.unflatten(-1, (4, 8)).transpose(1, 2) for t in self.qkv(y).chunk(3, -1))
        scores = (q @ k.transpose(-1, -2) * 0.35).float().softmax(-1).to(x.dtype)
        y = y + (scores @ v + F.scaled_dot_product_attention(q, k, v)).transpose(1, 2).flatten(2)
        return y + self.down(torch.tanh(self.up(F.layer_norm(y, (32,)))))


def test_golden():
    captured = capture(halved(nn.Linear(8, 5), torch.float16), (torch.randn(4, 8).half(),))
    context = PassContext(static=captured.static)
    assert widen(captured.gm, context) == 1
    assert names(captured.gm) == ["_to_copy"] * 3 + ["linear", "_to_copy"]
    assert next(n for n in captured.gm.graph.nodes if n.op == "output").args[0][0].meta["val"].dtype == torch.float16
    assert widen(captured.gm, context) == 0


def test_a_value_that_several_read_is_cast_once_and_a_cast_back_reads_the_result():
    class Two(nn.Module):
        def __init__(self):
            super().__init__()
            self.a, self.b = nn.Linear(8, 8), nn.Linear(8, 8)

        def forward(self, x):
            return self.a(x).float().softmax(-1), self.b(x)

    captured = capture(halved(Two(), torch.bfloat16), (torch.randn(4, 8).bfloat16(),))
    assert widen(captured.gm, PassContext(static=captured.static)) == 2
    reads = [str(n.args[0]) for n in captured.gm.graph.nodes if n.op == "call_function" and "_to_copy" in str(n.target)]
    assert len(reads) == len(set(reads)) == 6  # x, two weights and two biases, and the result that is left in bfloat16


@pytest.mark.parametrize("case", ["live weights", "float32", "float64", "mixed", "log-sum-exp"])
def test_what_is_left_alone(case):
    x, w = torch.randn(4, 8).half(), torch.randn(8, 8).half()
    if case == "log-sum-exp":
        q = torch.randn(1, 2, 4, 8).half()
        captured = capture(lambda q: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu(q, q, q), (q,))
    elif case == "mixed":
        captured = capture(lambda x, y: F.linear(x, y.half()).sum() + torch.mm(y, y), (x, torch.randn(8, 8, dtype=torch.float64)))
    else:
        dtype = {"float32": torch.float32, "float64": torch.float64}.get(case, torch.float16)
        captured = capture(F.linear, (x.to(dtype), w.to(dtype)))
    assert widen(captured.gm, PassContext(static=captured.static)) == 0


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    rows=st.sampled_from([1, 3, 17, 130]), depth=st.integers(1, 70), columns=st.integers(1, 70), bias=st.booleans(), dtype=st.sampled_from(HALVES),
    then=st.sampled_from(["nothing", "gelu", "add"]),
)  # fmt: skip
def test_linears_of_any_size(rows, depth, columns, bias, dtype, then):
    model = halved(nn.Linear(depth, columns, bias=bias), dtype)
    after = {"nothing": lambda y: y, "gelu": F.gelu, "add": lambda y: y + y.mean(-1, keepdim=True)}[then]
    x = torch.randn(rows, depth).to(dtype)
    with torch.no_grad():
        got, eager = burnish.compile(nn.Sequential(model, _Function(after)), (x,))(x), after(model(x))
        exact = after(F.linear(x.double(), model.weight.double(), None if model.bias is None else model.bias.double()))
    no_worse(got, eager, exact)


class _Function(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)


@pytest.mark.parametrize("dtype", HALVES)
@pytest.mark.parametrize("isa", ["", "avx512", "avx2", "scalar"])
def test_a_network(dtype, isa):
    from burnish.runtime import toolchain

    if isa and not toolchain.runs_here(isa):
        pytest.skip("the processor lacks it")
    model, x = halved(Net(), dtype), torch.randn(2, 3, 9, 7).to(dtype)
    with torch.no_grad():
        compiled, eager = burnish.compile(model, (x,), options={"isa": isa}), model(x)
        results = [compiled(x), compiled(x)]
        exact = halved(Net(), dtype).double()(x.double())
    for got in results:
        no_worse(got, eager, exact)
    assert compiled._graphs[0].compiled.report.fallback is None
    steps = compiled._graphs[0].compiled.program.steps
    assert not [s.op for s in steps if isinstance(s, Call)], "a heavy operator is left in ATen"
    assert (dtype == torch.bfloat16) == any(s.symbol.endswith("_bf16") for s in steps if isinstance(s, Launch)), "weights in bfloat16 stay in it"
