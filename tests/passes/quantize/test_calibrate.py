"""Calibrated quantization of graphs: what layers become, that errors are less for it, and that kernels take what comes out."""

import itertools

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn

from burnish.compiler.calibrated import calibrated
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.graphs.quantized import sparse_rows
from burnish.passes.manager import PassManager, Verify, check
from burnish.passes.pipeline import HEAVY, SIMPLIFY
from burnish.passes.quantize import groups
from burnish.passes.quantize.observe import Extent, window_statistics
from burnish.passes.quantize.quant_spec import QuantSpec
from burnish.runtime.errors import BurnishError

FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


class Mlp(nn.Module):
    def __init__(self, width, hidden, out):
        super().__init__()
        self.norm, self.up, self.down, self.head = nn.RMSNorm(width), nn.Linear(width, hidden), nn.Linear(hidden, width), nn.Linear(width, out)
        with torch.no_grad():
            self.norm.weight.copy_(torch.randn(width).exp())

    def forward(self, x):
        return self.head(x + self.down(F.gelu(self.up(self.norm(x)))))


class Conv(nn.Module):
    def __init__(self, width, hidden, out):
        super().__init__()
        self.one, self.two, self.head = nn.Conv2d(width, hidden, 3, padding=1), nn.Conv2d(hidden, hidden, 3, stride=2, dilation=2), nn.Linear(hidden, out)

    def forward(self, x):
        y = x.unflatten(0, (-1, 64)).movedim(-1, 1).unflatten(2, (8, 8))  # images of 64 rows
        return self.head(self.two(self.one(y).relu()).relu().mean((2, 3)))


class Attention(nn.Module):
    def __init__(self, width, hidden, out):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.q, self.k, self.v, self.o, self.head = (nn.Linear(width, n) for n in (width, width, width, width, out))

    def forward(self, x):
        h = self.norm(x)
        q, k, v = (f(h).view(1, len(x), 4, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        return self.head(x + self.o(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(x.shape)))


MODELS = {"mlp": Mlp, "conv": Conv, "attention": Attention}


def inputs(width, calls=3, rows=256, seed=0):
    """Rows of few directions, and of columns of very different sizes."""
    torch.manual_seed(seed)
    mix, sizes = torch.randn(width // 2, width), torch.randn(width).exp()
    return [(((torch.randn(rows, width // 2) @ mix + 0.3 * torch.randn(rows, width)) * sizes),) for _ in range(calls)]


METHODS = ("gptq", "awq", "awq+gptq", "hadamard+gptq")


def run(found, x):
    with torch.no_grad():
        return found.captured.gm(*found.captured.arguments(x))[0]


def quantized(model, text, calls):
    found = calibrated(capture(model, calls[0]), QuantSpec.parse(text + ":least=0"), calls)
    assert check(found.captured.gm) is None
    return found


def error(model, text, calls):
    found, total, size = quantized(model, text, calls), 0.0, 0.0
    for (x,) in calls:
        with torch.no_grad():
            want = model(x)
        total += float((run(found, x) - want).double().square().sum())
        size += float(want.double().square().sum())
    return (total / size) ** 0.5


@FEW
@given(st.sampled_from(sorted(MODELS)), st.sampled_from([*itertools.product(["int3:g32", "int4:g16", "uint3:g0"], METHODS), *(("mxfp4", m) for m in METHODS if "gptq" in m)]), st.integers(0, 9))
def test_less_is_lost_than_by_nearest(kind, how, seed):
    """AWQ alone searches scales, of which powers of two leave no choice: it is not held to gain anything in mxfp4."""
    form, method = how
    torch.manual_seed(seed)
    model, calls = MODELS[kind](32, 48, 40).eval(), inputs(32, seed=seed)
    assert error(model, f"{form}:{method}", calls) < error(model, form, calls)


@pytest.mark.parametrize("kind", sorted(MODELS))
@pytest.mark.parametrize("text", ["int4:g32:gptq", "int8:gptq", "int3:awq", "int4:awq+gptq", "int4:search", "nvfp4:hadamard", "int3:squeeze", "int3:squeeze:outliers=2", "int4:fine+search", "int8:auto"])
def test_kernels_take_what_comes_out(kind, text):
    """No layer is left to plain operators, which would hide that a kernel refuses it."""
    torch.manual_seed(0)
    model, calls = MODELS[kind](32, 48, 40).eval(), inputs(32)
    found = quantized(model, text, calls)
    want = run(found, calls[0][0])
    linears = sum(isinstance(m, nn.Linear) for m in model.modules())
    gm, ctx = found.captured.gm, PassContext(static=found.captured.static)
    records = PassManager(",".join((SIMPLIFY, HEAVY)), hooks=[Verify()]).run(gm, ctx)
    merged = 2 if (kind == "attention" and text[:5] not in ("int8:", "nvfp4")) or (text == "int8:gptq" and kind == "attention") else 0  # queries, keys and values are one linear
    packed = next(r.rewrites for r in records if r.name == "pack-quantized")
    assert packed == linears - merged if text != "int8:auto" else linears - 2 <= packed <= linears
    assert (run(found, calls[0][0]) - want).norm() < 1e-5 * want.norm()


def test_the_graph_of_one_layer(tools):
    torch.manual_seed(0)
    model, calls = nn.Linear(64, 80).eval(), inputs(64)
    found = quantized(model, "int4:g32:gptq", calls)
    assert (
        tools.show(found.captured.gm)
        == """
dequantize_default = burnish.dequantize(%p_weight_codes, %p_weight_scales, None, None, None, int4, 32, [80, 64])
linear_default = linear(%input_1, %dequantize_default, %p_bias)
return %linear_default
""".strip()
    )
    assert set(found.captured.values) == {"p_weight_codes", "p_weight_scales", "p_bias"}
    assert found.notes == ["quantize: 1 of 1 layers in int4, groups of 32 to a scale, by gptq", "quantize: calibrated with 3 calls"]
    assert len(found.layers) == 1 and 0 < found.layers[0].relative_error < 0.2


def test_the_graph_of_one_layer_with_outliers(tools):
    torch.manual_seed(0)
    model, calls = nn.Linear(64, 80).eval(), inputs(64)
    found = quantized(model, "int3:squeeze:outliers=1", calls)
    assert (
        tools.show(found.captured.gm)
        == """
dequantize_default = burnish.dequantize(%p_weight_codes, %p_weight_scales, None, None, %p_weight_levels, int3, 0, [80, 64])
put_sparse_default = burnish.put_sparse(%dequantize_default, %p_weight_row_starts, %p_weight_columns, %p_weight_outliers)
linear_default = linear(%input_1, %put_sparse_default, %p_bias)
return %linear_default
""".strip()
    )
    values, w = found.captured.values, model.weight.detach()
    rows, at = sparse_rows(values["p_weight_row_starts"]), values["p_weight_columns"].long()
    largest, count = w.flatten().abs().argsort(descending=True)[: round(0.009 * w.numel())], len(at)
    assert len(largest) <= count <= 0.01 * w.numel() and set(largest.tolist()) <= set((rows * 64 + at).tolist())
    assert torch.equal(values["p_weight_outliers"], w[rows, at])
    plain = quantized(model, "int3:squeeze", calls)
    assert found.notes[0] == "quantize: 1 of 1 layers in int3, levels of each row, 1 % of the elements beside them, by squeeze"
    assert found.layers[0].relative_error < plain.layers[0].relative_error
    assert found.layers[0].weight.bytes == plain.layers[0].weight.bytes + 8 * count + 4 * 81


def test_waves_change_nothing(monkeypatch):
    torch.manual_seed(0)
    model, calls = Mlp(32, 48, 40).eval(), inputs(32)
    want = run(quantized(model, "int4:awq+gptq", calls), calls[0][0])
    monkeypatch.setattr(groups, "MOST_BYTES", 1)
    assert torch.equal(run(quantized(model, "int4:awq+gptq", calls), calls[0][0]), want)


class Shared(nn.Module):
    """One weight for two layers and a table."""

    def __init__(self):
        super().__init__()
        self.table, self.middle = nn.Embedding(64, 32), nn.Linear(32, 32)

    def forward(self, ids):
        x = self.table(ids)
        return F.linear(F.gelu(self.middle(x)), self.table.weight) + F.linear(x, self.table.weight)


@pytest.mark.parametrize("method", ["gptq", "awq", "hadamard", "awq+gptq"])
@pytest.mark.parametrize("embeddings", ["", ":embeddings"])
def test_a_weight_that_several_read_is_quantized_once(method, embeddings):
    torch.manual_seed(0)
    model, calls = Shared().eval(), [(torch.randint(64, (40,)),) for _ in range(2)]
    found = quantized(model, f"int4:g16:{method}{embeddings}", calls)
    assert len(found.layers) == 2
    assert sorted(len(x.names) for x in found.layers) == [1, 3 if embeddings else 2]
    with torch.no_grad():
        want = model(calls[0][0])
    assert (run(found, calls[0][0]) - want).norm() < 0.3 * want.norm()


# ---- activations ----


@pytest.mark.parametrize("kind", sorted(MODELS))
def test_static_activations_go_to_integer_kernels(kind):
    torch.manual_seed(0)
    model, calls = MODELS[kind](32, 48, 40).eval(), inputs(32)
    found = quantized(model, "int8:static", calls)
    x = calls[0][0]
    with torch.no_grad():
        want = model(x)
    assert (run(found, x) - want).norm() < 0.05 * want.norm()
    layers = sum(n.target is torch.ops.burnish.dequantize.default for n in found.captured.gm.graph.nodes)
    rounded = [n for n in found.captured.gm.graph.nodes if n.target is torch.ops.burnish.round_rows.default]
    assert layers == {"mlp": 3, "conv": 3, "attention": 5}[kind] and all(n.args[2] is not None for n in rounded)
    records = PassManager(",".join((SIMPLIFY, HEAVY))).run(found.captured.gm, PassContext(static=found.captured.static))
    assert next(r.rewrites for r in records if r.name == "pack-int8") >= layers - (2 if kind == "attention" else 0)


def outlying(width=32):
    """Inputs with a few columns that are always large."""
    out = inputs(width)
    sizes = torch.ones(width)
    sizes[::11] = 40.0
    return [((x / x.abs().amax(0)) * sizes,) for (x,) in out]


def test_columns_that_are_large_move_into_weights():
    torch.manual_seed(0)
    model, calls = nn.Sequential(nn.Linear(32, 48), nn.GELU(), nn.Linear(48, 40)).eval(), outlying()
    for rounding in ("dynamic", "static"):
        assert error(model, f"int8:{rounding}:smooth", calls) < 0.8 * error(model, f"int8:{rounding}", calls)


def test_steps_of_columns_are_in_the_norm_and_the_weight():
    """MergeQuant: between norm and linear nothing is left but rounding to whole numbers."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.RMSNorm(64), nn.Linear(64, 80, bias=False)).eval()
    with torch.no_grad():
        model[0].weight.copy_(torch.randn(64).exp())
    calls = inputs(64)
    found = quantized(model, "int4:g0:static:a4:merge", calls)
    calls_of = [str(n.target) for n in found.captured.gm.graph.nodes if n.op == "call_function"]
    assert sorted(calls_of) == ["aten.linear.default", "aten.mul.Tensor", "aten.rms_norm.default", "burnish.dequantize.default", "burnish.round_rows.default"]
    (rounded,) = (n for n in found.captured.gm.graph.nodes if n.target is torch.ops.burnish.round_rows.default)
    assert rounded.args[1] == 4 and found.captured.values[rounded.args[2].name].tolist() == [1.0]
    assert error(model, "int4:g0:static:a4:merge", calls) < error(model, "int4:g0:static:a4", calls)


def test_steps_that_lose_least():
    seen = Extent()
    assert seen.step(8) == 1.0
    x = torch.randn(100_000, generator=torch.Generator().manual_seed(0))
    seen.add(torch.cat((x, torch.zeros(100))))

    def lost(step, most):
        return float((x - (x / step).round().clamp(-most, most) * step).square().sum())

    for bits in (8, 4, 3):
        most = (1 << (bits - 1)) - 1
        best = min(lost(float(x.abs().amax()) * share / most, most) for share in torch.linspace(0.1, 1, 91).tolist())
        assert lost(seen.step(bits), most) <= 1.05 * best


@FEW
@given(
    st.integers(1, 2), st.tuples(st.integers(1, 3), st.integers(1, 3)), st.tuples(st.integers(1, 2), st.integers(1, 3)), st.integers(0, 2),
    st.tuples(st.integers(1, 2), st.integers(1, 2)), st.booleans(),
)  # fmt: skip
def test_windows_are_those_of_the_convolution(channels, kernel, stride, padding, dilation, same):
    torch.manual_seed(0)
    layer = nn.Conv2d(channels, 4, kernel, stride=1 if same else stride, padding="same" if same else padding, dilation=dilation)
    x = torch.randn(2, channels, 7, 8)
    gm = capture(layer.eval(), (x,)).gm
    (node,) = (n for n in gm.graph.nodes if "conv" in str(n.target))
    found, add = window_statistics(node, False)
    add(x)
    with torch.no_grad():
        y = layer(x) - layer.bias[:, None, None]
    energy = (layer.weight.flatten(1).double() @ found.hessian * layer.weight.flatten(1)).sum(1)
    assert found.count == y[:, 0].numel()
    assert torch.allclose(energy, y.double().square().mean((0, 2, 3)), rtol=1e-4)


# ---- refusals ----


@pytest.mark.parametrize(
    "text",
    ["int4:gptq+nearest", "int4:awq+smooth", "int4:gtpq", "int4:smooth", "int4:dynamic:merge", "uint4:squeeze", "int3:g64:squeeze", "int3:outliers=1", "int3:squeeze:outliers=101", "int3:squeeze:outliers=x", "int4:auto", "int8:a9:dynamic", "int4:gptq:awq"],
)
def test_methods_that_make_no_sense_are_one_sentence(text):
    with pytest.raises(BurnishError) as caught:
        QuantSpec.parse(text)
    assert "\n" not in str(caught.value)


def test_spellings_are_read_back():
    for text in ("int4:g64:gptq", "int8:dynamic:smooth", "int4:g0:static:merge:a4", "int3:squeeze", "int3:squeeze:outliers=0.5", "int4:fine+gptq"):
        spec = QuantSpec.parse(text)
        assert QuantSpec.parse(str(spec)) == spec and spec.calibrated


def test_what_cannot_be_calibrated_is_one_sentence():
    model, calls = Mlp(32, 48, 40).eval(), inputs(32)
    captured = capture(model, calls[0])
    spec = QuantSpec.parse("int4:gptq:least=0")
    for bad, words in (([], "give some as calibration"), ([(calls[0][0], 1)], "has 2 inputs"), ([(torch.zeros(3, 32),)], "captured with float32\\[256, 32\\]"), ([(torch.full((256, 32), torch.nan),)], "not finite")):
        with pytest.raises(BurnishError, match=words):
            calibrated(captured, spec, bad)
    with pytest.raises(BurnishError, match="needs weights and inputs at hand"):
        PassManager("quantize{weights=int4,method=gptq}").run(captured.gm, PassContext(static=captured.static))
