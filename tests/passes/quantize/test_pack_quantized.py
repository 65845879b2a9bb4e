"""Linears over quantized weights on packed codes: values, layouts, what is left alone, and float32 panels where they are faster."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs import quantized
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.graphs.quantized import FORMATS
from burnish.passes.quantize.methods.result import Outliers
from burnish.passes.quantize.pack_quantized import pack_quantized
from burnish.runtime.program import Launch

QUANTIZED = "burnish.quantized_linear"


class Layer(torch.nn.Module):
    """``then`` of a linear over a quantized weight."""

    def __init__(self, columns, depth, format="int4", group=32, bias=False, own_levels=False, then=lambda y: y):
        super().__init__()
        self.format, self.group, self.shape, self.then = format, group, [columns, depth], then
        codes, scales, *rest = quantized.quantize(torch.randn(columns, depth), format, group)
        self.register_buffer("codes", codes)
        self.register_buffer("scales", scales)
        self.register_buffer("offsets", rest.pop(0) if FORMATS[format].offsets else None)
        self.register_buffer("gain", rest.pop(0) if FORMATS[format].gain else None)
        self.register_buffer("levels", torch.randn(columns, 1 << FORMATS[format].bits) if own_levels else None)
        self.register_buffer("bias", torch.randn(columns) if bias else None)

    def weight(self):
        return torch.ops.burnish.dequantize(self.codes, self.scales, self.offsets, self.gain, self.levels, self.format, self.group, self.shape)

    def forward(self, x):
        return self.then(F.linear(x, self.weight(), self.bias))


def targets(gm):
    return [str(n.target).removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function"]


def packed(module, x, **context):
    captured = capture(module, (x,))
    ctx = PassContext(static=captured.static, **context)
    return pack_quantized(captured.gm, ctx), captured.gm, ctx


def close(got, module, x):
    weight = module.weight()
    bias = module.bias
    want = module.then(F.linear(x.double(), weight.double(), None if bias is None else bias.double()))
    eager = module(x)
    size = F.linear(x.double().square(), weight.double().square()).sqrt().norm()  # of what is summed, which may be more than the sums are
    assert got.shape == eager.shape and got.stride() == eager.stride()
    assert (got.double() - want).norm() <= max(4 * (eager.double() - want).norm(), 1e-6 * torch.maximum(want.norm(), size))


def test_golden():
    module = Layer(40, 70, "uint4", 32, bias=True)
    count, gm, _ = packed(module, torch.randn(3, 70))
    assert count == 1 and targets(gm) == ["burnish.pack_quantized", QUANTIZED]
    linear = next(n for n in gm.graph.nodes if str(n.target).startswith(QUANTIZED))
    assert linear.args[3:] == ("uint4", 32, 40, torch.float32, True, False)
    assert pack_quantized(gm, PassContext(static=frozenset(n.name for n in gm.graph.nodes if n.op == "placeholder"))) == 0


@settings(max_examples=12, deadline=None)
@given(
    format=st.sampled_from(sorted(FORMATS)), group=st.sampled_from([0, 16, 24, 32]), rows=st.sampled_from([(1,), (5,), (2, 3), (30,)]),
    columns=st.sampled_from([1, 16, 33]), depth=st.sampled_from([1, 40, 96]), bias=st.booleans(), own=st.booleans(),
)  # fmt: skip
def test_compiled_layers_have_the_dequantized_weights_values(format, group, rows, columns, depth, bias, own):
    torch.manual_seed(0)
    module = Layer(columns, depth, format, group, bias, own and FORMATS[format].bits <= 4)
    x = torch.randn(*rows, depth)
    compiled = burnish.compile(module, (x,))
    for _ in range(2):
        close(compiled(x), module, x)


class Sparse(Layer):
    """The same over levels of each row, and outliers."""

    def __init__(self, columns, depth, share=0.02):
        super().__init__(columns, depth, "int3", 0, bias=True, own_levels=True)
        found = Outliers.of(torch.randn(columns, depth) * 3, torch.rand(columns, depth) < share)
        self.register_buffer("starts", found.row_starts)
        self.register_buffer("at", found.columns)
        self.register_buffer("values", found.values)

    def weight(self):
        return torch.ops.burnish.put_sparse(super().weight(), self.starts, self.at, self.values)


def test_outliers_are_packed_with_the_codes(tools):
    torch.manual_seed(0)
    module, x = Sparse(40, 128), torch.randn(5, 128)
    count, gm, _ = packed(module, x)
    gm.graph.eliminate_dead_code()
    assert count == 1
    assert (
        tools.show(gm)
        == f"""
pack_quantized_default = burnish.pack_quantized(%b_codes, %b_scales, None, None, %b_levels, int3, 0, 128, %b_starts, %b_at, %b_values)
quantized_linear_default = burnish.quantized_linear(%x, %pack_quantized_default, %b_bias, int3, 0, 40, torch.bfloat16, False, True, 0, {len(module.values)})
return %quantized_linear_default
""".strip()
    )
    for rows in (1, 5, 70):
        x = torch.randn(rows, 128)
        close(burnish.compile(module, (x,))(x), module, x)


def test_outliers_do_not_disturb_measuring():
    """Larger than what is not worth measuring; packed by the graph's own numbers only."""
    torch.manual_seed(0)
    module, x = Sparse(600, 520), torch.randn(70, 520)
    claims = []
    captured = capture(module, (x,))

    def measure(graphs, static, factors):
        claims.append([str(n.target).split(".")[1] for n in graphs[0].graph.nodes if n.op == "call_function"])
        return [1.0, 2.0]

    assert pack_quantized(captured.gm, PassContext(static=captured.static, measure=measure)) == 1
    assert claims == [["pack_quantized", "quantized_linear"]]
    close(burnish.compile(module, (x,))(x), module, x)


def test_outliers_that_no_kernel_takes_are_in_a_plain_weight():
    module, x = Sparse(40, 128), torch.randn(5, 128)
    module.levels = None
    assert packed(module, x)[0] == 0
    close(burnish.compile(module, (x,))(x), module, x)


class Rounded(Layer):
    """The same over rounded rows, which a view stands behind."""

    def forward(self, x):
        rounded = torch.ops.burnish.round_rows(x, 8, None)
        return F.linear(rounded.view(-1, x.shape[-1]), self.weight(), self.bias)


def test_rows_are_rounded_by_the_kernel():
    module, x = Rounded(40, 128, "int4", 64, bias=True), torch.randn(2, 3, 128)
    count, gm, _ = packed(module, x)
    gm.graph.eliminate_dead_code()
    assert count == 1 and targets(gm) == ["burnish.pack_quantized", "aten.reshape", QUANTIZED]
    linear = next(n for n in gm.graph.nodes if str(n.target).startswith(QUANTIZED))
    assert linear.args[3:] == ("int4", 64, 40, torch.bfloat16, False, False, 8)
    compiled = burnish.compile(module, (x,))
    launches = [s.symbol for s in compiled._graphs[0].compiled.program.steps if isinstance(s, Launch)]
    assert launches == ["burnish_quantized_rows", "burnish_quantized_i4"]
    rounded, weight = quantized.round_rows(x, 8, None).view(-1, 128).double(), module.weight().double()
    want = F.linear(rounded, weight, module.bias.double())
    assert (compiled(x) - want).norm() <= 1e-6 * want.norm()


@pytest.mark.parametrize(("format", "group", "own"), [("int4", 24, False), ("fp8_e4m3", 0, False), ("int3", 32, True)])
def test_rounded_rows_of_what_is_no_integer_stay_numbers(format, group, own):
    module, x = Rounded(40, 128, format, group, own_levels=own), torch.randn(5, 128)
    count, gm, _ = packed(module, x)
    assert count == 1 and "burnish.round_rows" in targets(gm)
    close(burnish.compile(module, (x,))(x), module, quantized.round_rows(x, 8, None))


@pytest.mark.parametrize("rows", [2, 40])
def test_what_follows_runs_inside_the_kernel(rows):
    module = Layer(480, 640, bias=True, then=lambda y: F.silu(y) * 2 + 1)
    x = torch.randn(rows, 640)
    compiled = burnish.compile(module, (torch.randn(7, 640),), dynamic_shapes=({0: torch.export.Dim.DYNAMIC},))
    close(compiled(x), module, x)
    launches = [s for s in compiled._graphs[0].compiled.program.steps if isinstance(s, Launch)]
    assert [s.symbol for s in launches] == ["burnish_quantized_rows", "burnish_quantized_i4"] and launches[1].then


def test_any_number_of_rows():
    module = Layer(48, 64)
    x = torch.randn(7, 64)
    compiled = burnish.compile(module, (x,), dynamic_shapes=({0: torch.export.Dim.DYNAMIC},))
    for rows in (2, 7, 8, 17, 300):
        x = torch.randn(rows, 64)
        close(compiled(x), module, x)


def test_empty_batches():
    module = Layer(48, 64)
    compiled = burnish.compile(module, (torch.randn(0, 64),))
    assert compiled(torch.randn(0, 64)).shape == (0, 48)


@pytest.mark.parametrize(("times", "best"), [((1.0, 2.0), QUANTIZED), ((1.0, 1.0), QUANTIZED), ((2.0, 1.0), "aten.linear")])
def test_panels_are_left_to_the_pass_behind_where_they_are_faster(times, best):
    asked = []

    def measure(graphs, static, factors):
        asked.append([targets(gm) for gm in graphs])
        assert "x" not in static and all(n.name in static or n.name == "x" for gm in graphs for n in gm.graph.nodes if n.op == "placeholder")
        return list(times)

    module = torch.nn.Sequential(Layer(64, 64), Layer(64, 64))
    x = torch.randn(3, 64)
    count, gm, ctx = packed(module, x, measure=measure)
    assert asked == [[["burnish.pack_quantized", QUANTIZED], ["burnish.dequantize", "burnish.pack_panels", "burnish.packed_linear"]]]  # once for both
    assert count == (2 if best == QUANTIZED else 0) and best in targets(gm)
    assert len(ctx.notes) == 1 and "codes" in ctx.notes[0]


def test_in_bfloat16_its_panels_are_the_other_claimant():
    def measure(graphs, static, factors):
        assert "burnish.pack_bf16_panels" in targets(graphs[1])
        return [1.0, 2.0]

    assert packed(Layer(64, 64), torch.randn(3, 64), measure=measure, precision="bf16")[0] == 1


def test_sizes_that_are_not_known_take_the_codes():
    assert packed(Layer(64, 64), torch.randn(3, 64), measure=lambda *_: None)[0] == 1


def test_weights_that_change_and_levels_of_many_bits_are_left_alone():
    captured = capture(Layer(8, 32), (torch.randn(3, 32),))
    assert pack_quantized(captured.gm, PassContext()) == 0
    assert packed(Layer(8, 32, "int8", own_levels=True), torch.randn(3, 32))[0] == 0
    assert packed(torch.nn.Linear(4, 5), torch.randn(3, 4))[0] == 0


def test_the_limit_holds():
    assert packed(torch.nn.Sequential(Layer(64, 64), Layer(64, 64)), torch.randn(3, 64), limit=1)[0] == 1
