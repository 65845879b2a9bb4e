"""Linears on planes of bits: when they are taken, what the graph becomes, and that it computes what the graph did."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs import quantized
from burnish.graphs.bit_planes import MOST_BITS
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.graphs.quantized import FORMATS
from burnish.passes.pipeline import DEFAULT
from burnish.passes.quantize.pack_planes import pack_planes
from burnish.runtime.errors import BurnishError
from burnish.runtime.program import Launch

ALWAYS = DEFAULT.replace("pack-planes", "pack-planes{planes=always}")
NAMES = [f.name for f in FORMATS.values() if f.step and f.bits <= MOST_BITS]


class Layer(torch.nn.Module):
    """A linear over rounded rows and a quantized weight, which a view may stand behind."""

    def __init__(self, columns, depth, format="int2", group=32, bits=4, bias=False, view=False):
        super().__init__()
        self.format, self.group, self.shape, self.bits, self.view = format, group, [columns, depth], bits, view
        codes, scales, *rest = quantized.quantize(torch.randn(columns, depth), format, group)
        self.register_buffer("codes", codes)
        self.register_buffer("scales", scales)
        self.register_buffer("offsets", rest[0] if FORMATS[format].offsets else None)
        self.register_buffer("bias", torch.randn(columns) if bias else None)

    def forward(self, x):
        rounded = torch.ops.burnish.round_rows(x, self.bits, None)
        weight = torch.ops.burnish.dequantize(self.codes, self.scales, self.offsets, None, None, self.format, self.group, self.shape)
        return F.linear(rounded.view(-1, x.shape[-1]) if self.view else rounded, weight, self.bias).relu()


def packed(module, x, planes="always", measure=None):
    captured = capture(module, (x,))
    ctx = PassContext(static=captured.static, measure=measure)
    count = pack_planes(captured.gm, ctx, planes=planes)
    captured.gm.graph.eliminate_dead_code()
    return count, captured.gm, ctx


def test_the_graph_of_one_layer(tools):
    count, gm, _ = packed(Layer(40, 128, "uint2", 64, bias=True), torch.randn(5, 128))
    assert count == 1
    assert (
        tools.show(gm)
        == """
pack_planes_default = burnish.pack_planes(%b_codes, %b_scales, %b_offsets, uint2, 64, 128)
plane_linear_default = burnish.plane_linear(%x, %pack_planes_default, %b_bias, uint2, 64, 40, True, 4)
relu = relu(%plane_linear_default)
return %relu
""".strip()
    )


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(NAMES), st.integers(2, 4), st.sampled_from([(1, 1, 1024), (3, 50, 96), (2, 70, 33)]), st.booleans(), st.booleans())
def test_the_layer_computes_what_it_did(format, bits, sizes, bias, view):
    torch.manual_seed(0)
    *rows, depth = sizes
    module, x = Layer(40, depth, format, 32 if depth % 32 == 0 else 0, bits, bias, view), torch.randn(*rows, depth)
    compiled = burnish.compile(module, (x,), options={"pipeline": ALWAYS})
    launches = [s.symbol for s in compiled._graphs[0].compiled.program.steps if isinstance(s, Launch)]
    assert launches == ["burnish_plane_rows", f"burnish_planes_{FORMATS[format].bits}"]
    want = module(x)
    assert compiled(x).shape == want.shape and (compiled(x) - want).norm() <= 1e-5 * want.norm()


@pytest.mark.parametrize(("options", "why"), [({"bits": 5}, "rows of many bits"), ({"format": "int5"}, "codes of many bits"), ({"group": 48}, "groups that cut blocks"), ({"format": "fp8_e4m3"}, "levels unevenly apart")])
def test_what_has_no_planes_is_left(options, why):
    assert packed(Layer(40, 192, **options), torch.randn(5, 192))[0] == 0, why


@pytest.mark.parametrize(("times", "taken"), [([1.0, 2.0], 1), ([1.0, 1.0], 0), ([2.0, 1.0], 0), (None, 0)])
def test_planes_are_taken_where_they_are_faster(times, taken):
    claims = []

    def measure(graphs, static, factors):
        claims.append([[str(n.target).split(".")[1] for n in gm.graph.nodes if n.op == "call_function"] for gm in graphs])
        return times

    count, _, ctx = packed(Layer(40, 128), torch.randn(5, 128), "measured", measure)
    assert count == taken and claims == [[["pack_planes", "plane_linear"], ["pack_quantized", "quantized_linear"]]]
    assert ctx.notes == ([] if times is None else [f"pack-planes: linear, 5 rows: planes {times[0] * 1e6:.0f} us, bytes {times[1] * 1e6:.0f} us: {'planes' if taken else 'bytes'}"])


def test_whole_rows_are_measured_against_bytes_of_int8():
    claims = []

    def measure(graphs, static, factors):
        claims.extend(str(n.target).split(".")[1] for n in graphs[1].graph.nodes if n.op == "call_function")
        return [1.0, 2.0]

    assert packed(Layer(40, 128, group=0), torch.randn(5, 128), "measured", measure)[0] == 1
    assert "int8_linear" in claims


def test_bytes_of_codes_of_a_bit_are_not_made_anew_at_each_call():
    """They are eight times as large as the codes."""
    module, x = Layer(256, 512, "bipolar1", 0), torch.randn(5, 512)
    compiled = burnish.compile(module, (x,), options={"pipeline": ALWAYS.replace("always", "never")})
    assert [s.symbol for s in compiled._graphs[0].compiled.program.steps if isinstance(s, Launch)] == ["burnish_int8_rows", "burnish_int8_gemm"]
    assert len(compiled._graphs[0].compiled.program.steps) == 2
    assert (compiled(x) - module(x)).norm() <= 1e-5 * module(x).norm()


def test_sizes_that_are_not_known_are_measured_for_one_row_and_for_many():
    seen = []

    def measure(graphs, static, factors):
        seen.append(next(n for n in graphs[0].graph.nodes if n.name == "x").meta["val"].shape[0])
        return [1.0, 2.0] if seen[-1] == 1 else [2.0, 1.0]

    module, x = Layer(40, 128), torch.randn(5, 128)
    captured = capture(module, (x,), dynamic_shapes=({0: torch.export.Dim.DYNAMIC},))
    assert pack_planes(captured.gm, PassContext(static=captured.static, measure=measure)) == 0
    assert seen == [1, 64]


def test_without_a_clock_nothing_is_taken_and_a_bad_choice_is_one_sentence():
    assert packed(Layer(40, 128), torch.randn(5, 128), "measured")[0] == packed(Layer(40, 128), torch.randn(5, 128), "never")[0] == 0
    with pytest.raises(BurnishError, match="is not measured, always or never"):
        packed(Layer(40, 128), torch.randn(5, 128), "perhaps")
