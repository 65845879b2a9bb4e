"""Graphs that others quantized: weights become ours, activations where they mean the same, and the rest plain operators."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn

import burnish
from burnish.compiler.options import Options
from burnish.graphs.context import PassContext
from burnish.passes.manager import check
from burnish.passes.quantize.adopt_quantized import adopt_quantized, zero_points
from burnish.passes.quantize.quantize import quantize as quantize_pass
from burnish.runtime.errors import BurnishError

pytest.importorskip("torch.ao.quantization.fx._decomposed")
pt2e = torch.ops.quantized_decomposed
R = torch.randn
FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def codes(shape, low=-127, high=127, dtype=torch.int8, seed=0):
    return torch.randint(low, high + 1, shape, dtype=dtype, generator=torch.Generator().manual_seed(seed))


def run(tools, function, *inputs, zeros=(), error=1e-6):
    """The graph after the pass, checked and compared with eager; all inputs but the first are weights."""
    gm = tools.trace(function, *inputs, composite=True)
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    want = gm(*inputs)
    ctx = PassContext(static=frozenset(names[1:]), zeros=frozenset(zeros))
    count = adopt_quantized(gm, ctx)
    assert check(gm) is None, check(gm)
    text = tools.show(gm)
    assert adopt_quantized(gm, ctx) == 0 and tools.show(gm) == text
    for got, w in zip(gm(*inputs), want):
        assert got.dtype == w.dtype and got.stride() == w.stride()
        if not w.is_floating_point():
            assert torch.equal(got, w)
        assert (got.double() - w.double()).norm() <= error * w.double().norm()
    return gm, count, text


def test_weights_by_channel(tools):
    def f(x, q, s, z):
        return F.linear(x, pt2e.dequantize_per_channel(q, s, z, 0, -127, 127, torch.int8))

    args = R(3, 32), codes((8, 32)), torch.rand(8) + 0.1, torch.zeros(8, dtype=torch.int64)
    _, count, text = run(tools, f, *args, zeros="z")
    assert (
        text
        == """
without_zero_points_default = burnish.without_zero_points(%s, %z)
view_default = view(%without_zero_points_default, [8, 1])
_to_copy_default = _to_copy(%q, dtype=torch.int16)
add_tensor = add.Tensor(%_to_copy_default, 128)
_to_copy_default_1 = _to_copy(%add_tensor, dtype=torch.uint8)
dequantize_default = burnish.dequantize(%_to_copy_default_1, %view_default, None, None, None, int8, 0, [8, 32])
linear = linear(%x, %dequantize_default)
return %linear
""".strip()
    )
    assert count == 1 and "None, None, None, int8, 0, [8, 32])" in text and "quantized_decomposed" not in text
    args[-1][:] = codes((8,), -20, 20, torch.int64)
    _, _, text = run(tools, f, *args)
    assert "None, None, int8, 0, [8, 32])" in text and "None, None, None, int8" not in text and "without_zero_points" not in text


RANGES = [(torch.int8, -127, 127), (torch.int8, -128, 127), (torch.uint8, 0, 255), (torch.int8, -8, 7), (torch.uint8, 0, 15), (torch.int8, -4, 3), (torch.int8, 0, 100)]


@FEW
@given(kind=st.sampled_from(["channel", "tensor", "scalar", "group"]), ranged=st.sampled_from(RANGES), rows=st.integers(1, 9), columns=st.integers(1, 5), zeros=st.sampled_from(["none", "known", "some"]), seed=st.integers(0, 9))
def test_any_weight(tools, kind, ranged, rows, columns, zeros, seed):
    """Whatever the integers, their ranges and zero points: the result is that of the operators."""
    dtype, low, high = ranged
    columns *= 4
    q = codes((rows, columns), low, high, dtype, seed)
    count = {"channel": (rows,), "tensor": (1,), "scalar": (), "group": (rows, columns // 4)}[kind]
    s = torch.rand(count, generator=torch.Generator().manual_seed(seed)) + 0.1
    z = codes(count, low, high, torch.int32, seed) if zeros == "some" else torch.zeros(count, dtype=torch.int32)
    if zeros == "none" and kind in ("tensor", "scalar"):
        zeros = "known"
    literal = 128 if dtype == torch.uint8 and seed % 2 else int(z.flatten()[0])

    def f(x, q, s, z):
        z = None if zeros == "none" else z
        if kind == "channel":
            w = pt2e.dequantize_per_channel(q, s, z, 0, low, high, dtype)
        elif kind == "tensor":
            w = pt2e.dequantize_per_tensor.tensor(q, s, z, low, high, dtype)
        elif kind == "scalar":
            w = pt2e.dequantize_per_tensor(q, 0.03, literal, low, high, dtype)
        else:
            w = pt2e.dequantize_per_channel_group(q, s, z, low, high, dtype, 4, torch.float32)
        return F.linear(x, w), w

    args = R(3, columns), q, s, z
    _, done, text = run(tools, f, *args, zeros="z" if zeros == "known" else "", error=3e-6)
    assert done == 1 and "burnish.dequantize" in text
    assert ("None, None, None, int" in text) == (dtype == torch.int8 and (zeros != "some" if kind != "scalar" else literal == 0)) or dtype == torch.uint8


@pytest.mark.parametrize("symmetric", [True, False])
def test_activations_by_tensor(tools, symmetric):
    low = -127 if symmetric else -128

    def f(x, q, s):
        a = pt2e.quantize_per_tensor(x, 0.02, 0, low, 127, torch.int8)
        a = pt2e.dequantize_per_tensor(a, 0.02, 0, low, 127, torch.int8)
        return F.linear(a, pt2e.dequantize_per_channel(q, s, None, 0, -127, 127, torch.int8))

    gm, _, text = run(tools, f, R(5, 32) * 2, codes((8, 32)), torch.rand(8) + 0.1, error=1e-5)
    assert ("burnish.round_rows(" in text) == symmetric and "quantized_decomposed" not in text
    x = torch.full((1, 32), -5.0)
    args = codes((8, 32)), torch.rand(8)
    assert torch.allclose(gm(x, *args)[0], f(x, *args))


@pytest.mark.parametrize(
    "change",
    [{"zero": 3}, {"dtype": torch.uint8, "low": 0, "high": 255, "zero": 128}, {"other": 0.03}, {"low": -7, "high": 7}],
    ids=["zero point", "unsigned", "another scale", "fewer bits"],
)
def test_activations_of_another_meaning_become_plain(tools, change):
    given = {"zero": 0, "dtype": torch.int8, "low": -127, "high": 127, "other": 0.02} | change

    def f(x):
        rest = given["zero"], given["low"], given["high"], given["dtype"]
        return pt2e.dequantize_per_tensor(pt2e.quantize_per_tensor(x, 0.02, *rest), given["other"], *rest)

    _, count, text = run(tools, f, R(5, 32) * 2)
    assert count == 2 and "round_rows" not in text and "quantized_decomposed" not in text


def test_codes_that_are_read_by_others_are_exact(tools):
    def f(x, s, z):
        a = pt2e.quantize_per_channel(x, s, z, 1, -128, 127, torch.int8)
        t = pt2e.quantize_per_token(x, s[:5, None], z[:5, None].to(torch.int32), -128, 127, torch.int8)
        return a, pt2e.dequantize_per_channel(a, s, z, 1, -128, 127, torch.int8), t, pt2e.quantize_per_tensor(x, 0.5, 7, 0, 255, torch.uint8)

    _, count, text = run(tools, f, R(5, 32) * 3, torch.rand(32) + 0.1, codes((32,), -9, 9, torch.int64))
    assert count == 4 and "quantized_decomposed" not in text


def test_activations_by_token(tools):
    def f(x):
        s, z = pt2e.choose_qparams_per_token(x, torch.int8)
        a = pt2e.quantize_per_token(x, s, z, -128, 127, torch.int8)
        return pt2e.dequantize_per_token(a, s, z, -128, 127, torch.int8, torch.float32)

    _, count, text = run(tools, f, R(5, 32) * torch.logspace(-3, 3, 5)[:, None], error=1e-5)
    assert count == 1 and "return %round_rows_default" in text


class Quantized(nn.Module):
    """A model as PT2E leaves it: integer buffers, and operators over them."""

    def __init__(self):
        super().__init__()
        self.register_buffer("q", codes((16, 4, 3, 3)))
        self.register_buffer("s", torch.rand(16, generator=torch.Generator().manual_seed(1)) / 100 + 0.01)
        self.register_buffer("z", torch.zeros(16, dtype=torch.int64))
        self.register_buffer("v", codes((32, 16), seed=1))
        self.register_buffer("t", torch.rand(32, generator=torch.Generator().manual_seed(2)) / 100 + 0.01)
        self.register_buffer("y", torch.zeros(32, dtype=torch.int64))
        self.linear = nn.Linear(32, 160)

    def forward(self, x):
        x = F.conv2d(x, pt2e.dequantize_per_channel(self.q, self.s, self.z, 0, -127, 127, torch.int8)).relu().mean((2, 3))
        a = pt2e.quantize_per_tensor(x, 0.02, 0, -127, 127, torch.int8)
        a = pt2e.dequantize_per_tensor(a, 0.02, 0, -127, 127, torch.int8)
        a = F.linear(a, pt2e.dequantize_per_channel(self.v, self.t, self.y, 0, -127, 127, torch.int8))
        return self.linear(pt2e.dequantize_per_tensor(pt2e.quantize_per_tensor(a, 0.1, 90, 0, 255, torch.uint8), 0.1, 90, 0, 255, torch.uint8))


def test_compiled_saved_and_changed(tmp_path):
    torch.manual_seed(0)
    model, x = Quantized().eval(), R(3, 4, 9, 9)
    compiled = burnish.compile(model, (x,))
    with torch.no_grad():
        want = model(x)
    assert (compiled(x) - want).norm() < 2e-3 * want.norm()  # a rounding to either side of a step
    assert {name: n for name, n, _ in compiled.report().passes}["adopt-quantized"] == 5
    assert not any("quantized" in op for op in compiled.report().aten)
    compiled.save(tmp_path / "m.burnish")
    assert torch.equal(burnish.load(tmp_path / "m.burnish")(x), compiled(x))
    model.v.add_(1).clamp_(-127, 127)
    with torch.no_grad():
        want = model(x)
    assert (compiled(x) - want).norm() < 2e-3 * want.norm()
    model.y[3] = 5
    with pytest.raises(BurnishError, match="compile it again"):
        compiled(x)
    with torch.no_grad():
        want = model(x)
    assert (burnish.compile(model, (x,))(x) - want).norm() < 2e-3 * want.norm()


def test_the_backend_knows_no_values():
    torch._dynamo.reset()
    torch.manual_seed(0)
    model, x = Quantized().eval(), R(3, 4, 9, 9)
    compiled = torch.compile(model, backend="burnish", options={"fallback": False})
    with torch.no_grad():
        assert (compiled(x) - model(x)).norm() < 2e-3 * model(x).norm()
        model.y[3] = 5
        assert (compiled(x) - model(x)).norm() < 2e-3 * model(x).norm()


def test_zero_points_that_are_known(tools):
    def f(x, q, s, z, y):
        return F.linear(x, pt2e.dequantize_per_channel(q, s, z, 0, -127, 127, torch.int8)) + y

    args = R(3, 32), codes((8, 32)), torch.rand(8) + 0.1, torch.zeros(8, dtype=torch.int64), torch.zeros(8)
    gm = tools.trace(f, *args, composite=True)
    assert zero_points(gm, {"z": args[3], "y": args[4], "s": args[2]}) == {"z"}
    assert zero_points(gm, {"z": args[3] + 1}) == zero_points(gm, {}) == frozenset()


def test_what_is_quantized_already_is_left_alone(tools):
    def f(x, q, s):
        return F.linear(x, pt2e.dequantize_per_channel(q, s, None, 0, -127, 127, torch.int8))

    gm, _, text = run(tools, f, R(3, 32), codes((8, 32)), torch.rand(8) + 0.1)
    assert quantize_pass(gm, PassContext(static=frozenset("qs")), weights="int4", least=0) == 0 and tools.show(gm) == text
    assert "adopt-quantized" in Options().passes
