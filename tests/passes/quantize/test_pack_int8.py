"""pack-int8: linears and convolutions of rounded activations with weights in int8."""

import pytest
import torch
import torch.nn.functional as F

from burnish.graphs.context import PassContext
from burnish.graphs.quantized import quantize
from burnish.passes.quantize.pack_int8 import FLOAT32, INT8, pack_int8

dequantize, round_rows = torch.ops.burnish.dequantize.default, torch.ops.burnish.round_rows.default


def weight(*shape, format="int8", group=0):
    return quantize(torch.randn(*shape), format, group)


def linear(x, codes, scales, b):
    return F.linear(round_rows(x, 8, None), dequantize(codes, scales, None, None, None, "int8", 0, [40, 24]), b)


def test_a_linear(tools):
    inputs = (torch.randn(3, 5, 24), *weight(40, 24), torch.randn(40))
    gm = tools.trace(linear, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2, 3)) == 1
    assert tools.show(gm) == (
        "int8_panels_default = burnish.int8_panels(%codes, int8, 1, [40, 24])\n"
        "view_default = view(%scales, [40])\n"
        "int8_linear_default = burnish.int8_linear(%x, %int8_panels_default, %view_default, None, %b, 8, 40)\n"
        "return %int8_linear_default"
    )


def test_several_that_read_one_rounding_and_one_over_a_view(tools):
    def f(x, codes, scales, step):
        r, w = round_rows(x, 8, step), dequantize(codes, scales, None, None, None, "int8", 24, [40, 24])
        return F.linear(r, w), F.linear(r.view(15, 24), w), r + 1

    inputs = (torch.randn(3, 5, 24), *weight(40, 24), torch.tensor([0.03]))
    gm = tools.trace(f, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2, 3)) == 2
    text = tools.show(gm)
    assert "round_rows" not in text and text.count(" = round(") == 1 and text.count(" = _to_copy(%where") == 1 and text.count(" = _to_copy(%_to_copy") == 1  # to codes once, and from them for the sum


def test_a_linear_by_one_step_reads_codes(tools):
    def f(x, codes, scales, step):
        return F.linear(round_rows(x, 8, step), dequantize(codes, scales, None, None, None, "int8", 0, [40, 24]))

    inputs = (torch.randn(3, 5, 24), *weight(40, 24), torch.tensor([0.03]))
    gm = tools.trace(f, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2, 3)) == 1
    text = tools.show(gm)
    assert "burnish.int8_linear(%_to_copy_default, %int8_panels_default, %view_default, %step, None, 8, 40)" in text and "dtype=torch.uint8" in text


def test_sums_of_what_is_only_rounded_read_codes(tools):
    def f(x, codes, scales, step):
        w = dequantize(codes, scales, None, None, None, "int8", 0, [24, 24])
        side = round_rows(torch.tanh(x), 8, step * 2)
        return F.linear(round_rows(x, 8, step), w) + side

    inputs = (torch.randn(3, 24), *weight(24, 24), torch.tensor([0.03]))
    gm = tools.trace(f, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2, 3)) == 1
    text = tools.show(gm)
    assert "round_rows" not in text and text.count(" = _to_copy(%where") == 2 and text.count(" = _to_copy(%_to_copy") == 1


@pytest.mark.parametrize("rank", [1, 2])
def test_a_convolution_by_a_step_of_its_own_tensor(tools, rank):
    window = [1] * rank, [2, 1][:rank], [1] * rank

    def f(x, codes, scales):
        step = (x.abs().amax() / 127).clamp(min=1e-30).view(1)
        x = torch.ops.aten.constant_pad_nd(round_rows(x, 8, step), [0, 1] * rank)
        return torch.ops.aten.convolution(x, dequantize(codes, scales, None, None, None, "int4", 0, [32, 8, *[3] * rank]), None, *window, False, [0] * rank, 1)

    inputs = (torch.randn(2, 8, *[9] * rank), *weight(32, 8, *[3] * rank, format="int4"))
    gm = tools.trace(f, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2)) == 1
    text = tools.show(gm)
    assert "burnish.int8_conv2d" in text and "aten.convolution" not in text and "pad" not in text


def refuse_groups(x, codes, scales):
    return F.linear(round_rows(x, 8, None), dequantize(codes, scales, None, None, None, "int8", 8, [40, 24]))


def refuse_plain_activations(x, codes, scales):
    return F.linear(x, dequantize(codes, scales, None, None, None, "int8", 8, [40, 24]))



@pytest.mark.parametrize("f", [refuse_groups, refuse_plain_activations])
def test_what_it_leaves_alone(tools, f):
    inputs = (torch.randn(6, 24), *weight(40, 24, group=8))
    gm = tools.trace(f, *inputs, composite=True)
    before = tools.show(gm)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2)) == 0 and tools.show(gm) == before


def test_images_whose_rows_have_steps_and_few_channels_stay(tools):
    def f(x, codes, scales, grouped, own):
        ones, step = [1, 1], torch.full((1,), 0.1)
        w = dequantize(codes, scales, None, None, None, "int8", 0, [32, 8, 3, 3])
        v = dequantize(grouped, own, None, None, None, "int8", 0, [8, 1, 3, 3])
        by_row = torch.ops.aten.convolution(round_rows(x, 8, None), w, None, ones, ones, ones, False, [0, 0], 1)
        return by_row, torch.ops.aten.convolution(round_rows(x, 8, step), v, None, ones, ones, ones, False, [0, 0], 8)

    inputs = (torch.randn(2, 8, 9, 9), *weight(32, 8, 3, 3), *weight(8, 1, 3, 3))
    gm = tools.trace(f, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 2, 3, 4)) == 0


def test_a_weight_that_is_not_constant_stays(tools):
    inputs = (torch.randn(3, 5, 24), *weight(40, 24), torch.randn(40))
    gm = tools.trace(linear, *inputs, composite=True)
    assert tools.apply("pack-int8", gm, inputs, static=(1, 3)) == 0


@pytest.mark.parametrize("winner", [INT8, FLOAT32])
def test_the_faster_one_is_measured_once_and_told(tools, winner):
    def twice(x, codes, scales, b):
        return linear(x, codes, scales, b), linear(x + 1, codes, scales, b)

    inputs = (torch.randn(3, 500, 24), *weight(40, 24), torch.randn(40))
    gm = tools.trace(twice, *inputs, composite=True)
    seen = []

    def measure(graphs, static):
        seen.append([{str(n.target).split(".")[1] for n in g.graph.nodes if n.op == "call_function"} for g in graphs])
        assert static == {"codes", "scales", "bias"} and [n.name for n in graphs[0].graph.nodes if n.op == "placeholder"] == ["x", "codes", "scales", "bias"]
        return [1.0, 2.0] if winner == INT8 else [2.0, 1.0]

    ctx = PassContext(static=frozenset(("codes", "scales", "b")), measure=measure)
    assert pack_int8(gm, ctx) == (2 if winner == INT8 else 0)
    ((ours, floats),) = seen
    assert "int8_linear" in ours and "packed_linear" in floats and "dequantize" in floats
    assert len(ctx.notes) == 1 and ctx.notes[0].endswith(f": {winner}")
