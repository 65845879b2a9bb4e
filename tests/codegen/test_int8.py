"""Products and convolutions in int8 against integers and float64, on every instruction set that this CPU can run, with and without its dot products of bytes.

Those of 256 bits are tested by the instructions of AVX512-VNNI at that width.
"""

import ctypes

import pytest
import torch
import torch.nn.functional as F
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.codegen.cpu.render import header
from burnish.graphs.int8 import (
    DEEPEST,
    DEEPEST_WINDOW,
    codes_of,
    int8_conv2d,
    int8_linear,
    int8_panels,
    numbers_of,
    unpack_int8,
)
from burnish.graphs.quantized import FORMATS, pack_codes, round_rows
from burnish.runtime import toolchain
from burnish.runtime.build import build

from .test_templates import L2, SIZE, launch, out_sizes, window

EXAMPLES = settings(max_examples=40, deadline=None)
HAS_VNNI = "avx512_vnni" in toolchain._features()


@pytest.fixture(scope="module", params=["scalar", "avx2", "avx2 dot", "avx512", "avx512 dot"])
def isa(request):
    name, _, dots = request.param.partition(" ")
    if dots and not HAS_VNNI:
        pytest.skip("this processor has no dot products of bytes")
    text, tiles = templates.source("int8.c", name), "".join(map(header, ("vnni.h", "dot8.h", "vnni_end.h")))
    assert tiles + tiles in text
    if not dots:
        text = text.replace(tiles + tiles, tiles)
    elif name == "avx2":
        for old, new in (("avxvnni", "avx512vnni,avx512vl"), ("dpbusd_avx_epi32", "dpbusd_epi32"), ("if (has_vnni())", "if (1)")):
            assert old in text
            text = text.replace(old, new)
    built_for = name if toolchain.runs_here(name) else toolchain.detect_isa()
    return name, {"int8.c": ctypes.CDLL(str(build([text], built_for)[0]))}


def weight(rows, *shape):
    """Codes of int8, and a scale a row, which may be negative."""
    return torch.randint(0, 256, (rows, *shape), dtype=torch.uint8), torch.randn(rows)


def product(isa, x, codes, scales, scale=None, bias=None, *, bits=8, pieces=None, threads=2, l2_bytes=512 << 10):
    name, libraries = isa
    rows, depth, columns = *x.shape, len(codes)
    out = torch.full((rows, columns), float("nan"))
    how = {"bias": bias is not None, "isa": name, "threads": threads, "l2_bytes": l2_bytes}
    if scale is None:
        made = templates.int8_product(rows, columns, depth, x.stride(0), bits=bits, **how)
    else:  # codes, rows as far apart, and none behind the last one
        flat = torch.zeros((rows - 1) * x.stride(0) + depth, dtype=torch.uint8)
        x = flat.as_strided((rows, depth), (x.stride(0), 1)).copy_(codes_of(x, bits, scale))
        made = templates.int8_codes_product(rows, columns, depth, x.stride(0), **how)
    buffers = [x, int8_panels(codes, "int8", 1, codes.shape), scales, scale, out, bias]
    launch(libraries, made, [b for b in buffers if b is not None], pieces)
    return out


def meant(function, x, codes, scales, scale, bits, *rest):
    """What the rounded numbers and the dequantized weight give in float64. Numbers are rounded in float32, whose ties are not float64's."""
    w = (codes.double() - 128) * scales.double().view(-1, *[1] * (codes.dim() - 1))
    return function(round_rows(x, bits, scale).double(), w, *rest)


def near(got, want, floor=0.0):
    assert torch.isfinite(got).all()
    assert (got.double() - want).norm() <= 3e-7 * max(want.norm(), floor)


@EXAMPLES
@given(rows=SIZE, columns=SIZE, depth=st.sampled_from([1, 2, 3, 4, 5, 16, 63, 100, 257, 770]), bias=st.booleans(), static=st.booleans(), bits=st.sampled_from([2, 4, 8]), pad=st.integers(0, 5), pieces=st.integers(0, 4), threads=st.integers(1, 4), l2_bytes=L2)
def test_product(isa, rows, columns, depth, bias, static, bits, pad, pieces, threads, l2_bytes):
    x, (codes, scales), b = torch.randn(rows, depth + pad)[:, :depth], weight(columns, depth), torch.randn(columns) if bias else None
    scale = torch.tensor([0.05]) if static else None
    got = product(isa, x, codes, scales, scale, b, bits=bits, pieces=pieces, threads=threads, l2_bytes=l2_bytes)
    sizes = x.abs().max() * 128 * depth**0.5 * got.numel() ** 0.5  # of sums that cancel out
    near(got, meant(F.linear, x, codes, scales, scale, bits, None if b is None else b.double()), sizes * 0.1)


@pytest.mark.parametrize("rows", [1, 2, 5, 13])
def test_sums_are_those_of_integers(isa, rows):
    for depth in (3, 64, 1000, 4099):
        x, (codes, _) = torch.randint(-127, 128, (rows, depth)).float(), weight(50, depth)
        x[:, 0] = 127.0  # a step of one
        codes[0], codes[1], x[0] = 0, 255, 127.0
        want = x.long() @ (codes.long() - 128).t()
        assert torch.equal(product(isa, x, codes, torch.ones(50)), want.float())


def test_the_deepest_sum_stays_in_32_bits(isa):
    x, codes = torch.full((2, DEEPEST), 127.0), torch.zeros(17, DEEPEST, dtype=torch.uint8)
    codes[1] = 255
    x[1] = -127.0
    assert torch.equal(product(isa, x, codes, torch.ones(17)), (x.long() @ (codes.long() - 128).t()).float())


def test_ties_go_to_the_even_neighbour_and_quotients_are_not_products(isa):
    codes = torch.full((20, 40), 128, dtype=torch.uint8)
    codes[torch.arange(20), torch.arange(20)] = 129  # each column shows one code
    for step in (2.0, 0.1, 1 / 3, 0.07, 1e-40, 1e36):
        scale = torch.tensor([step])
        x = (torch.randint(-140, 140, (64, 40)).float() + 0.5) * scale
        x[32:] = torch.nextafter(x[32:], torch.tensor(float("inf")))
        assert torch.equal(product(isa, x, codes, torch.ones(20), scale), round_rows(x, 8, scale)[:, :20])


def test_rows_of_any_size(isa):
    sizes = torch.tensor([0.0, 1e-45, 1e-38, 1e-30, 1.0, 1e30, 1e33])
    x, (codes, scales) = torch.randn(7, 33).clamp(-3, 3) * sizes[:, None], weight(20, 33)
    got = product(isa, x, codes, scales)
    want = meant(F.linear, x, codes, scales, None, 8)
    assert torch.equal(got[0], torch.zeros(20))
    for row in range(2, 7):
        near(got[row], want[row])


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("static", [False, True])
def test_what_is_not_finite_stays_in_its_row(isa, value, static):
    for depth, at in ((5, 4), (41, 0), (41, 14), (41, 40)):
        x, (codes, scales) = torch.randn(6, depth), weight(20, depth)
        x[1, at] = value
        scale = torch.tensor([0.05]) if static else None
        got, want = product(isa, x, codes, scales, scale), meant(F.linear, x, codes, scales, scale, 8)
        assert torch.equal(torch.isnan(got), torch.isnan(want))
        assert torch.isnan(want[1]).all() == (not static or value != value)
        near(got.nan_to_num(), want.nan_to_num())


@pytest.mark.parametrize("step", [0.0, float("nan"), float("inf"), -0.05])
def test_steps_that_no_one_would_choose(isa, step):
    scale = torch.tensor([step])
    x, (codes, scales) = torch.randn(5, 21), weight(18, 21)
    x[2, 3] = 0.0
    got, want = product(isa, x, codes, scales, scale), meant(F.linear, x, codes, scales, scale, 8)
    assert torch.equal(torch.isnan(got), torch.isnan(want))
    near(got.nan_to_num(), want.nan_to_num())


def convolved(isa, x, codes, scales, scale, bias, kernel, stride, padding, dilation, groups, *, pieces=None, l2_bytes=512 << 10):
    name, libraries = isa
    (top, left), (bottom, right) = padding[:2], padding[-2:]
    sizes = out_sizes((x.shape[2] + top + bottom, x.shape[3] + left + right), kernel, stride, (0, 0), dilation)
    out = torch.full((len(x), len(codes), *sizes), float("nan")).to(memory_format=torch.channels_last)
    given = torch.empty_strided(x.shape, x.stride(), dtype=torch.uint8).copy_(codes_of(x, 8, scale))
    made = templates.int8_conv2d(
        x.shape, out.shape, codes[0].numel(), kernel, stride, padding, dilation, groups=groups, bias=bias is not None, isa=name, threads=2, l2_bytes=l2_bytes,
        steps=(x.stride(3), len(codes)),
    )  # fmt: skip
    buffers = [given, int8_panels(codes.flatten(1), "int8", groups, codes.shape), scales, scale, out, bias]
    launch(libraries, made, [b for b in buffers if b is not None], pieces)

    def reference(x, w):
        return F.conv2d(F.pad(x, (left, right, top, bottom)), w, None if bias is None else bias.double(), stride, 0, dilation, groups)

    return out, meant(reference, x, codes, scales, scale, 8)


@EXAMPLES
@given(**window({"groups": st.integers(1, 3), "channels": st.sampled_from([1, 3, 4, 8, 17, 70]), "columns": st.sampled_from([1, 4, 16, 17, 40]), "l2_bytes": L2, "more": st.integers(0, 2), "wide": st.booleans()}))
def test_convolution(isa, batch, height, width, kernel, stride, padding, dilation, bias, pieces, l2_bytes, groups, channels, columns, more, wide):
    assume(min(out_sizes((height + more, width), kernel, stride, padding, dilation)) > 0)
    x = torch.randn(batch, height, width, groups * channels + 3 * wide)[..., : groups * channels].movedim(-1, 1)
    codes, scales = weight(groups * columns, channels, *kernel)
    b = torch.randn(groups * columns) if bias else None
    sides = padding if not more else (*padding, padding[0] + more, padding[1])
    got, want = convolved(isa, x, codes, scales, torch.tensor([0.05]), b, kernel, stride, sides, dilation, groups, pieces=pieces, l2_bytes=l2_bytes)
    near(got, want, 30 * (codes[0].numel() * got.numel()) ** 0.5)


def test_a_product_over_pixels(isa):
    for columns, channels in ((40, 20), (7, 64)):
        x, (codes, scales) = torch.randn(2, channels, 5, 6).to(memory_format=torch.channels_last), weight(columns, channels, 1, 1)
        ones = (1, 1)
        near(*convolved(isa, x, codes, scales, torch.tensor([0.03]), torch.randn(columns), ones, ones, (0, 0), ones, 1))


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_pixel_that_is_not_finite_shows_in_its_windows_alone(isa, value):
    x, (codes, scales) = torch.randn(2, 8, 9, 10).to(memory_format=torch.channels_last), weight(24, 4, 3, 3)
    x[1, 5, 4, 7] = value  # of the second group
    got, want = convolved(isa, x, codes, scales, torch.tensor([0.05]), None, (3, 3), (1, 1), (1, 1), (1, 1), 2)
    assert torch.equal(torch.isnan(got), torch.isnan(want)) and int(torch.isnan(want).sum()) == (9 * 12 if value != value else 0)
    near(got.nan_to_num(), want.nan_to_num())


@pytest.mark.parametrize("step", [float("nan"), float("inf")])
def test_windows_without_a_pixel_are_zero_at_any_step(isa, step):
    x, (codes, scales) = torch.randn(1, 4, 3, 3).to(memory_format=torch.channels_last), weight(16, 4, 1, 1)
    got, want = convolved(isa, x, codes, scales, torch.tensor([step]), None, (1, 1), (1, 1), (2, 2), (1, 1), 1)
    assert torch.equal(torch.isnan(got), torch.isnan(want)) and torch.equal(got.nan_to_num(), want.nan_to_num().float())


def test_the_deepest_window_fits_the_buffer(isa):
    channels = DEEPEST_WINDOW // 2
    x, (codes, scales) = torch.randn(1, channels, 2, 14).to(memory_format=torch.channels_last), weight(17, channels, 2, 1)
    near(*convolved(isa, x, codes, scales, torch.tensor([0.05]), None, (2, 1), (1, 1), (0, 0), (1, 1), 1))


@pytest.mark.parametrize("format", ["int8", "int4", "int3", "bipolar4"])
def test_panels_hold_a_formats_levels(format):
    form = FORMATS[format]
    for groups, columns, channels, kernel in ((1, 20, 7, ()), (2, 5, 3, (2, 3))):
        shape = [groups * columns, channels, *kernel]
        flat = torch.randint(0, 1 << form.bits, (shape[0], torch.Size(shape[1:]).numel()), dtype=torch.uint8)
        codes = pack_codes(flat, form.bits)
        panels = int8_panels(codes, format, groups, shape)
        assert panels.shape == torch.ops.burnish.int8_panels(codes.to("meta"), format, groups, shape).shape and panels.dtype == torch.int8
        lines = torch.tensor(form.levels)[flat.long()].view(shape).movedim(1, -1).reshape(groups, columns, -1)
        assert torch.equal(unpack_int8(panels, columns, lines.shape[2]), lines)
        begin = panels[:, :, 0].contiguous().view(torch.int32).flatten(1)[:, :columns]
        assert torch.equal(begin, -128 * lines.sum(-1).int())


def test_the_operators_mean_the_rounded_product():
    x, (codes, scales), b = torch.randn(2, 3, 7), weight(20, 7), torch.randn(20)
    panels, w = int8_panels(codes, "int8", 1, [20, 7]), (codes.float() - 128) * scales[:, None]
    for scale in (None, torch.tensor([0.1])):
        given = x if scale is None else codes_of(x, 8, scale)
        assert torch.equal(int8_linear(given, panels, scales, scale, b, 8, 20), F.linear(round_rows(x, 8, scale), w, b))
    image, (codes, scales) = torch.randn(2, 6, 5, 5), weight(8, 3, 3, 3)
    panels, w = int8_panels(codes.flatten(1), "int8", 2, codes.shape), (codes.float() - 128) * scales.view(-1, 1, 1, 1)
    got = int8_conv2d(codes_of(image, 8, torch.tensor([0.1])), panels, scales, torch.tensor([0.1]), None, 8, (3, 3), (2, 1), (1, 0, 2, 1), (1, 1), 2)
    want = F.conv2d(F.pad(round_rows(image, 8, torch.tensor([0.1])), (0, 1, 1, 2)), w, None, (2, 1), 0, 1, 2)
    torch.testing.assert_close(got, want)


@pytest.mark.parametrize("step", [0.1, -0.3, 0.0, float("inf"), float("nan")])
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_codes_stand_for_what_is_rounded(step, bits):
    x, scale = torch.cat((torch.randn(50) * 20, torch.tensor([0.0, -0.0, float("nan"), float("inf"), -float("inf"), 0.15, -0.25]))), torch.tensor([step])
    codes, want = codes_of(x, bits, scale), round_rows(x, bits, scale)
    assert codes.dtype == torch.uint8 and torch.equal(codes == 0, want.isnan())
    assert torch.equal(numbers_of(codes, scale).nan_to_num(7.0), want.nan_to_num(7.0))
