"""Steps of rounded activations: by ranges of a denoiser's time steps, around selective scans, and floats of 8 bits."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

import burnish
from burnish.compiler.calibrated import calibrated
from burnish.compiler.options import Options
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.graphs.quantized import round_floats
from burnish.passes.manager import PassManager, check
from burnish.passes.pipeline import HEAVY, SIMPLIFY
from burnish.passes.quantize.methods.time_steps import drawn, edges
from burnish.passes.quantize.observe import Extent
from burnish.passes.quantize.quant_spec import QuantSpec
from burnish.passes.quantize.scans import scanned, scans
from burnish.passes.quantize.static_steps import RANGES
from burnish.runtime.errors import BurnishError

OPS = torch.ops.burnish


def quantized(model, text, calls):
    found = calibrated(capture(model, calls[0]), QuantSpec.parse(text + ":least=0"), calls)
    assert check(found.captured.gm) is None
    return found


def error(found, model, calls):
    total = size = 0.0
    with torch.no_grad():
        for call in calls:
            want = model(*call)
            total += float((found.captured.gm(*found.captured.arguments(*call))[0] - want).double().square().sum())
            size += float(want.double().square().sum())
    return math.sqrt(total / size)


def called(found):
    return [str(n.target).removesuffix(".default") for n in found.captured.gm.graph.nodes if n.op == "call_function"]


def rounds(found):
    return [n for n in found.captured.gm.graph.nodes if n.target is OPS.round_rows.default]


# ---- floats of 8 bits ----


@settings(deadline=None)
@given(st.sampled_from([("fp8_e4m3", torch.float8_e4m3fn), ("fp8_e5m2", torch.float8_e5m2)]), st.integers(0, 3), st.integers(1, 300), st.integers(-30, 30), st.integers(0, 99))
def test_rounding_to_floats_is_the_cast(kind, rows, columns, exponent, seed):
    """To the bit, numbers below the least normal one and ones in the middle of two among them."""
    torch.manual_seed(seed)
    name, dtype = kind
    most = torch.finfo(dtype).max
    y = torch.randn(rows, columns) * torch.exp(3 * torch.randn(rows, columns))
    grid = torch.arange(0, 127, dtype=torch.uint8).view(dtype).float().nan_to_num(0, 0, 0)
    middles = (grid[1:] + grid[:-1]) / 2
    y = torch.where(torch.rand(y.shape) < 0.3, middles[torch.randint(len(middles), y.shape)], y).clamp(-most, most)
    y[:, :1] = most  # so that the row's step is what all is multiplied by
    x = y * 2.0**exponent
    assert torch.equal(round_floats(x, name), y.to(dtype).float() * 2.0**exponent)


def test_rows_of_zeros_and_of_what_is_not_finite():
    x = torch.tensor([[0.0, 0.0], [1.0, math.nan], [1.0, 2.0]])
    got = round_floats(x, "fp8_e4m3")
    assert got[0].tolist() == [0.0, 0.0] and got[1].isnan().all() and got[2].tolist() == [1.0, 2.0]


def test_integers_of_four_bits_times_floats_of_eight(tools):
    torch.manual_seed(0)
    model, x = nn.Linear(64, 80).eval(), torch.randn(7, 64) * torch.logspace(-2, 2, 7)[:, None]
    captured = capture(model, (x,))
    PassManager("quantize{weights=int4,group=32,activations=fp8,least=0}").run(captured.gm, PassContext(static=captured.static))
    assert (
        tools.show(captured.gm)
        == """
round_floats_default = burnish.round_floats(%input, fp8_e4m3)
quantize_default = burnish.quantize(%p_weight, int4, 32)
getitem = getitem(%quantize_default, 0)
getitem_1 = getitem(%quantize_default, 1)
dequantize_default = burnish.dequantize(%getitem, %getitem_1, None, None, None, int4, 32, [80, 64])
linear_default = linear(%round_floats_default, %dequantize_default, %p_bias)
return %linear_default
""".strip()
    )
    w = OPS.dequantize(*OPS.quantize(model.weight, "int4", 32), None, None, None, "int4", 32, [80, 64])
    want = F.linear(round_floats(x, "fp8_e4m3").double(), w.double(), model.bias.double())
    got = burnish.compile(model, (x,), quantize="int4:g32:fp8:least=0")(x)
    assert (got - want).norm() <= 1e-6 * want.norm()


def test_floats_and_integers_for_each_layer_by_what_its_inputs_lose():
    """A few inputs that are far larger than the others ask for floats, even ones for integers."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 80)).eval()
    x = torch.randn(256, 64)
    x[:, 5] *= 3000.0
    calls = [(x,)]
    for activations in ("dynamic", "static"):
        found = quantized(model, f"int8:{activations}:auto", calls)
        assert {q.names[0]: q.weight.format for q in found.layers} == {"0": "fp8_e4m3", "2": "int8"}
        assert called(found).count("burnish.round_floats") == 1 and called(found).count("burnish.round_rows") == 1
        assert error(found, model, calls) < 0.8 * error(quantized(model, f"int8:{activations}", calls), model, calls)


def test_what_formats_cost_is_weighed_with_what_they_lose(monkeypatch):
    """Seconds of both, of the layer as it would be; whichever takes far longer is not taken, whatever the other loses."""
    torch.manual_seed(0)
    model, calls = nn.Linear(64, 80).eval(), [(torch.randn(256, 64),)]
    asked = []

    def times(seconds):
        def of_layer(self, f, specs):
            asked.append([str(spec) for spec in specs])
            return [seconds[spec.weights] for spec in specs]

        return of_layer

    found = {}
    for kind in ("int8", "fp8_e4m3", "fp8_e5m2"):
        monkeypatch.setattr("burnish.compiler.layer_times.LayerTimes.of_layer", times({n: 1e-6 if n == kind else 1.0 for n in ("int8", "fp8_e4m3", "fp8_e5m2")}))
        for activations in ("", ":dynamic", ":static"):
            spec = QuantSpec.parse(f"int8{activations}:auto:least=0")
            made = calibrated(capture(model, calls[0]), spec, calls, options=Options())
            found[kind, activations] = made.layers[0].weight.format
    assert all(format == kind for (kind, _), format in found.items())
    assert asked[0] == ["int8:least=0", "fp8_e4m3:least=0", "fp8_e5m2:least=0"]
    assert asked[1] == ["int8:dynamic:least=0", "fp8_e4m3:fp8:least=0", "fp8_e5m2:fp8:least=0"]
    assert asked[2] == ["int8:least=0:steps=*~1", "fp8_e4m3:fp8:least=0", "fp8_e5m2:fp8:least=0"]


def test_formats_are_timed_through_the_front_door():
    torch.manual_seed(0)
    model, x = nn.Sequential(nn.Linear(64, 128), nn.GELU(), nn.Linear(128, 40)).eval(), torch.randn(16, 64)
    compiled = burnish.compile(model, (x,), quantize="int8:dynamic:auto:least=0", calibration=[(x,)])
    with torch.no_grad():
        assert (compiled(x) - model(x)).norm() < 0.05 * model(x).norm()
    assert {q.weight.format for q in compiled.quantized} <= {"int8", "fp8_e4m3", "fp8_e5m2"}


# ---- ranges of time steps ----


class Denoiser(nn.Module):
    """What layers read is larger the later it is."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.one, self.two = nn.Linear(32, 48), nn.Linear(48, 40)

    def forward(self, x, t):
        return self.two(F.silu(self.one(x * torch.exp(t.float() / 20).reshape(-1, 1))))


def steps_of_a_sampler(batch=4, last=100, seed=0):
    torch.manual_seed(seed)
    return [(torch.randn(batch, 32), torch.full((batch,), t)) for t in range(last, 0, -1)]


def test_each_range_of_time_has_steps_of_its_own(tools):
    model, calls = Denoiser().eval(), steps_of_a_sampler()
    found = quantized(model, "int8:static:times=t", calls)
    assert (
        tools.show(found.captured.gm)
        == """
_to_copy_default = _to_copy(%t, dtype=torch.float32)
reshape_default = reshape(%_to_copy_default, [-1, 1])
ge_tensor = ge.Tensor(%reshape_default, %t_edges)
sum_dim_int_list = sum.dim_IntList(%ge_tensor, [1])
embedding_default_1 = embedding(%silu_steps, %sum_dim_int_list)
amax_default_1 = amax(%embedding_default_1, [0])
embedding_default = embedding(%mul_steps, %sum_dim_int_list)
amax_default = amax(%embedding_default, [0])
dequantize_default_1 = burnish.dequantize(%p_one_weight_codes, %p_one_weight_scales, None, None, None, int8, 0, [48, 32])
dequantize_default = burnish.dequantize(%p_two_weight_codes, %p_two_weight_scales, None, None, None, int8, 0, [40, 48])
_to_copy = _to_copy(%t, dtype=torch.float32)
div = div.Tensor(%_to_copy, 20)
exp = exp(%div)
view = view(%exp, [-1, 1])
mul = mul.Tensor(%x, %view)
round_rows_default = burnish.round_rows(%mul, 8, %amax_default)
linear_default_1 = linear(%round_rows_default, %dequantize_default_1, %p_one_bias)
silu = silu(%linear_default_1)
round_rows_default_1 = burnish.round_rows(%silu, 8, %amax_default_1)
linear_default = linear(%round_rows_default_1, %dequantize_default, %p_two_bias)
return %linear_default
""".strip()
    )
    values = found.captured.values
    tables = [v for n, v in values.items() if n.endswith("_steps")]
    assert [tuple(v.shape) for v in tables] == [(RANGES, 1)] * 2 and values["t_edges"].shape == (RANGES - 1,)
    assert all((v.flatten().diff() > 0).all() for v in tables)  # later is larger here
    one = quantized(model, "int8:static", calls)
    assert all(error(found, model, [call]) < 0.5 * error(one, model, [call]) for call in calls[-20:])  # the small ones
    assert error(found, model, calls) < error(one, model, calls)


class Blocks(nn.Module):
    """A block whose way around is what its first layer reads, and one whose way around is a layer's own; and a sum of rows."""

    def __init__(self):
        super().__init__()
        self.a, self.b, self.c, self.side = (nn.Conv2d(8, 8, 3, padding=1) for _ in range(4))
        self.out = nn.Linear(8, 8)

    def forward(self, x):
        x = F.relu(x)
        y = F.relu(x + self.b(F.relu(self.a(x))))
        z = F.relu(self.c(y) + self.side(y)).mean((2, 3))
        return self.out(z) + z


def test_sums_of_images_read_one_of_them_rounded(tools):
    torch.manual_seed(0)
    model, calls = Blocks().eval(), [(torch.randn(2, 8, 6, 6),) for _ in range(4)]
    found, plain = (quantized(model, f"int8:static{text}", calls) for text in (":additions", ""))
    assert len(rounds(found)) == len(rounds(plain)) + 1  # of the two layers' sum, what comes first; the other way around is rounded anyway
    lines = tools.show(found.captured.gm).splitlines()
    added = [line for line in lines if "add.Tensor(" in line]
    assert ["round_rows" in line for line in added] == [True, True, False]
    assert error(found, model, calls) < 0.03 and error(found, model, calls) != error(plain, model, calls)
    compiled = burnish.compile(model, calls[0], quantize="int8:static:additions:least=0", calibration=calls)
    with torch.no_grad():
        want, got = found.captured.gm(*found.captured.arguments(*calls[0]))[0], compiled(*calls[0])
    assert (got - want).norm() < 2e-3 * want.norm()


def test_rows_of_several_times_take_the_largest_step():
    model, calls = Denoiser().eval(), steps_of_a_sampler()
    found = quantized(model, "int8:static:times=t", calls)
    gm, (x, _) = found.captured.gm, calls[0]
    early, late, both = (gm(*found.captured.arguments(x, torch.tensor(t)))[0] for t in ([1] * 4, [100] * 4, [1, 1, 100, 1]))
    assert torch.equal(both[2], late[2]) and not torch.equal(both[0], early[0])


def test_integer_kernels_read_the_step_at_run_time():
    model, calls = Denoiser().eval(), steps_of_a_sampler()
    found = quantized(model, "int8:static:times=t", calls)
    records = PassManager(",".join((SIMPLIFY, HEAVY))).run(found.captured.gm, PassContext(static=found.captured.static))
    assert next(r.rewrites for r in records if r.name == "pack-int8") == 2

    def sampler(run):
        for x, t in calls:
            run(x, t)

    compiled = burnish.compile(model, calls[0], quantize="int8:static:times=t:least=0", calibration=sampler)
    for x, t in calls[::10]:
        with torch.no_grad():
            want = model(x, t)
        assert (compiled(x, t) - want).norm() < 0.05 * want.norm()


@pytest.mark.parametrize(("times", "words"), [("s", "is no input of the model; its inputs are x, t"), ("x", "not a tensor of one number")])
def test_times_that_are_none_are_one_sentence(times, words):
    with pytest.raises(BurnishError, match=words):
        quantized(Denoiser().eval(), f"int8:static:times={times}", steps_of_a_sampler(last=4))
    with pytest.raises(BurnishError, match="add static"):
        QuantSpec.parse("int8:dynamic:times=t")


@settings(deadline=None)
@given(st.lists(st.integers(0, 1000), max_size=200), st.integers(0, 150))
def test_drawn_calls_are_some_of_all(times, count):
    found = drawn(times, count)
    assert found == sorted(set(found)) and len(found) <= min(count, len(times)) and all(0 <= i < len(times) for i in found)
    assert bool(found) == bool(times and count)


def test_calls_are_drawn_as_the_normal_distribution_says():
    """PTQ4DM's, cut off at the ends: its quantiles by numerical integration."""
    found = torch.tensor(drawn([float(t) for t in range(1000)], 100), dtype=torch.float64)
    density = torch.exp(-(((torch.arange(1000.0) - 0.4 * 999) / (0.5 * 999)) ** 2) / 2)
    share = density.cumsum(0) / density.sum()
    want = torch.tensor([int((share < (i + 0.5) / 100).sum()) for i in range(100)], dtype=torch.float64)
    assert (found - want).abs().max() <= 1


@settings(deadline=None)
@given(st.lists(st.integers(-50, 1000), min_size=1, max_size=100), st.integers(1, 12))
def test_ranges_share_the_times(times, most):
    found, distinct = edges(times, most), sorted(set(times))
    counts = torch.bincount(torch.tensor([int((t >= found).sum()) for t in distinct]), minlength=len(found) + 1)
    assert len(found) == min(most, len(distinct)) - 1 and counts.min() >= 1 and counts.max() - counts.min() <= 1


# ---- scans ----


class Selective(nn.Module):
    """A selective state space model, as an operator and as a loop."""

    def __init__(self, written_out, width=64, states=4):
        super().__init__()
        torch.manual_seed(0)
        self.written_out, self.states = written_out, states
        self.inside, self.gate, self.project = nn.Linear(32, width), nn.Linear(32, width), nn.Linear(width, 8 + 2 * states)
        self.steps, self.out, self.decays = nn.Linear(8, width), nn.Linear(width, 40), nn.Parameter(torch.rand(width, states) + 0.5)
        with torch.no_grad():  # what comes out behind the scan has a few large columns
            self.gate.weight[::16] *= 30.0

    def forward(self, x):
        u = F.silu(self.inside(x))
        dt, b, c = self.project(u).split([8, self.states, self.states], -1)
        dt = F.softplus(self.steps(dt))
        a, new = torch.exp(-dt[..., None] * self.decays), dt[..., None] * b[..., None, :] * u[..., None]
        if self.written_out:
            h, outs = torch.zeros_like(new[:, 0]), []
            for i in range(x.shape[1]):
                h = a[:, i] * h + new[:, i]
                outs.append((h * c[:, i, None, :]).sum(-1))
            y = torch.stack(outs, 1)
        else:
            y = (OPS.linear_scan(a, new, None, 1) * c[..., None, :]).sum(-1)
        return self.out((y + u) * F.silu(self.gate(x)))


def sequences(count=4):
    torch.manual_seed(1)
    return [(torch.randn(2, 12, 32),) for _ in range(count)]


@pytest.mark.parametrize("written_out", [False, True])
def test_what_a_selective_scan_takes_in_is_found(written_out):
    captured = capture(Selective(written_out).eval(), sequences()[0])
    constant = {n for n in captured.gm.graph.nodes if n.name in captured.static}
    (found,) = scans(captured.gm)
    taken = scanned(found, constant)
    assert len(found.states) == len(found.news) == (12 if written_out else 1)
    assert taken is not None and "silu" in taken.name and taken.args[0].args[1].name == "p_inside_weight"


@pytest.mark.parametrize("written_out", [False, True])
def test_scans_are_rounded_around(written_out):
    model, calls = Selective(written_out).eval(), sequences()
    found = quantized(model, "int8:static:quamba", calls)
    nodes = list(found.captured.gm.graph.nodes)
    assert "quantize: 1 scans, of which 1 are selective, and what they take in is rounded" in found.notes
    taken = next(n for n in nodes if n.op == "call_function" and "silu" in str(n.target))
    (rounded,) = taken.users  # nothing else reads it as it was: a layer, the scan and what is added behind it
    assert rounded.target is OPS.round_rows.default and rounded.args[1] == 8 and len(rounded.users) == 3
    last = [n for n in nodes if n.op == "call_function" and str(n.target).startswith("aten.linear")][-1]
    turned = last.args[0].args[0]  # behind the rounding: blocks of a rotation
    while "linear" not in str(turned.target):
        turned = turned.args[0]
    matrix = found.captured.values[turned.args[1].name]
    assert matrix.shape == (64, 64) and torch.allclose(matrix @ matrix.T, torch.eye(64), atol=1e-5)
    plain = quantized(model, "int8:static", calls)
    assert called(plain).count("aten.linear") == called(found).count("aten.linear") - 1  # the others are not rotated
    assert error(found, model, calls) < 0.6 * error(plain, model, calls)


def test_what_is_no_scan_is_left_alone():
    class Residual(nn.Module):
        """The same calls as a scan's, whose new terms are made of the states."""

        def __init__(self):
            super().__init__()
            self.layers = nn.ModuleList(nn.Linear(32, 32) for _ in range(4))

        def forward(self, x):
            for layer in self.layers:
                x = x * torch.sigmoid(x) + layer(x)
            return x

    model, calls = Residual().eval(), [(torch.randn(9, 32),)]
    assert scans(capture(model, calls[0]).gm) == []
    assert called(quantized(model, "int8:static:quamba", calls)) == called(quantized(model, "int8:static", calls))


@settings(deadline=None)
@given(st.integers(1, 5000), st.sampled_from([0.9, 0.99, 0.99999]), st.sampled_from([4, 8]), st.integers(0, 99))
def test_clipped_steps_leave_out_no_more_than_a_share(count, share, bits, seed):
    torch.manual_seed(seed)
    x, seen = torch.randn(count) * torch.exp(torch.randn(count)), Extent()
    seen.add(x)
    reach = seen.clipped(bits, share) * ((1 << (bits - 1)) - 1)
    assert (x.abs() > reach * 1.0001).sum() <= (1 - share) * count + 0.5 and reach <= x.abs().max() * 1.0001
    tail = x.abs().sort().values[: count - int((1 - share) * count + 0.5)]
    assert reach <= tail[-1] * 2 ** (1 / 16) * 1.0001  # a bin of the histogram more at most
