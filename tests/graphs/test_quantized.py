"""Formats of quantized weights: what is packed comes back, within half a step, in every format and shape; and operators' shapes are what their fakes say."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch._subclasses.fake_tensor import FakeTensorMode

import burnish.graphs.operators  # noqa: F401
from burnish.graphs import quantized
from burnish.graphs.quantized import (
    FORMATS,
    dequantize,
    groups_of,
    nearest,
    pack_codes,
    quantize,
    round_rows,
    scaled_to,
    spread,
    unpack_codes,
)

NAMES = sorted(FORMATS)
SIZES = st.tuples(st.integers(0, 4), st.integers(0, 70))


def parts(w, name, group):
    """What quantize gives, as dequantize takes it."""
    codes, scales, *rest = quantize(w, name, group)
    form = FORMATS[name]
    return codes, scales, rest.pop(0) if form.offsets else None, rest.pop(0) if form.gain else None, None, name, group, list(w.shape)


def weights(kind, shape, seed, exponent):
    torch.manual_seed(seed)
    w = torch.randn(shape, dtype=torch.float64)
    made = {
        "normal": w,
        "heavy": w * torch.exp(3 * torch.randn(shape, dtype=torch.float64)),
        "sparse": w * (torch.rand(shape) < 0.1),
        "constant": torch.full(shape, 1.7, dtype=torch.float64),
        "apart": w + 1000,
        "wide": w * 2.0 ** torch.randint(-120, 1, shape),
        "small integers": w.mul(3).round(),
    }[kind]
    return (made * 2.0**exponent).float()


def half_steps(x, form):
    """Half the distance of the two levels between which each number is, of the last two for what is beyond."""
    levels = torch.tensor(sorted({v for v in form.levels if math.isfinite(v)}), dtype=torch.float64)
    above = torch.bucketize(x, levels).clamp(1, len(levels) - 1)
    return (levels[above] - levels[above - 1]) / 2


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(NAMES), SIZES, st.sampled_from([0, 1, 2, 3, 7, 16, 32, 64, 100]), st.integers(0, 10**6), st.sampled_from([-130, -60, -3, 0, 5, 60]),
    st.sampled_from(["normal", "heavy", "sparse", "constant", "apart", "wide", "small integers"]),
)  # fmt: skip
def test_every_element_is_within_half_a_step(name, size, group, seed, exponent, kind):
    w = weights(kind, size, seed, exponent)
    form, found = FORMATS[name], parts(w, name, group)
    got = dequantize(*found)
    assert got.shape == w.shape and got.dtype == torch.float32
    factor = spread(found[1], size[1], group).double() * (1.0 if found[3] is None else found[3].double())
    base = torch.zeros(()) if found[2] is None else spread(found[2], size[1], group).double()
    bound = half_steps((w.double() - base) / factor, form) * factor
    rounding = 2**-22 * (w.double().abs() + base.abs() + bound) + 2.0**-148
    assert ((got.double() - w.double()).abs() <= bound + rounding).all()


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 8), SIZES, st.integers(0, 10**6))
def test_codes_come_back_from_their_bytes(bits, size, seed):
    torch.manual_seed(seed)
    codes = torch.randint(0, 1 << bits, size, dtype=torch.uint8)
    packed = pack_codes(codes, bits)
    assert packed.dtype == torch.uint8 and packed.shape == (size[0], -(-size[1] * bits // 8))
    assert torch.equal(unpack_codes(packed, bits, size[1]), codes)
    assert torch.equal(pack_codes(codes.t().contiguous().t(), bits), packed)


def test_bits_of_a_row_follow_one_another_lowest_first():
    assert pack_codes(torch.tensor([[1, 2, 3, 4]], dtype=torch.uint8), 3).tolist() == [[0b11_010_001, 0b0000_100_0]]


@pytest.mark.parametrize("name", NAMES)
def test_levels_have_their_own_codes(name):
    form = FORMATS[name]
    levels = torch.tensor(form.levels)
    finite = levels[levels.isfinite()]
    assert torch.equal(levels[nearest(finite, form).long()], finite)
    assert len(form.levels) == 1 << form.bits
    beyond = levels[nearest(torch.tensor([torch.inf, -torch.inf, 1e30, -1e30]), form).long()]
    assert beyond.tolist() == [finite.max(), finite.min()] * 2


@pytest.mark.parametrize("name", [n for n in NAMES if 0.0 in FORMATS[n].levels])
def test_what_rounds_to_zero_has_one_code(name):
    form = FORMATS[name]
    least = min(abs(v) for v in form.levels if v)
    codes = nearest(torch.tensor([0.0, -0.0, least / 3, -least / 3 if min(form.levels) < 0 else 0.0, torch.nan]), form)
    assert len(set(codes.tolist())) == 1
    assert math.copysign(1.0, form.levels[codes[0]]) == 1.0 and form.levels[codes[0]] == 0.0


@pytest.mark.parametrize("name", ["fp8_e4m3", "fp8_e5m2"])
def test_floats_round_as_torch_casts_them(name):
    dtype = getattr(torch, "float8_e4m3fn" if name == "fp8_e4m3" else name.replace("fp8", "float8"))
    torch.manual_seed(0)
    x = torch.randn(10000) * torch.exp2(torch.randint(-12, 8, (10000,)))
    form = FORMATS[name]
    x = x[x.abs() <= form.most]
    assert torch.equal(torch.tensor(form.levels)[nearest(x, form).long()], x.to(dtype).float())


def test_numbers_of_a_format_are_kept():
    torch.manual_seed(0)
    for name in ("int4", "int8", "mxfp4", "fp8_e4m3"):
        form = FORMATS[name]
        levels = torch.tensor([v for v in form.levels if abs(v) <= form.most])
        w = levels[torch.randint(0, len(levels), (5, 64))]
        w[:, ::16] = form.most
        assert torch.equal(dequantize(*parts(w * 0.25, name, 32)), w * 0.25), name


@settings(max_examples=200, deadline=None)
@given(st.floats(2.0**-126, 2.0**126, width=32))
def test_scales_that_are_powers_of_two_are_the_least_that_reach(largest):
    (scale,) = scaled_to(torch.tensor([largest]), FORMATS["mxfp4"]).float().tolist()
    assert math.frexp(scale)[0] == 0.5
    assert largest <= 7 * scale * (1 + 1e-6)
    assert scale == 2.0**-127 or largest > 3.5 * scale * (1 - 1e-6)


def test_scales_of_powers_of_two_at_the_ends():
    scales = scaled_to(torch.tensor([0.0, 7.0, torch.nextafter(torch.tensor(7.0), torch.tensor(8.0)), 3.4e38, torch.inf, torch.nan]), FORMATS["mxfp4"]).float()
    assert scales[:5].tolist() == [2.0**-127, 1.0, 2.0, 2.0**126, 2.0**127] and scales[5].isnan()


def test_small_scales_in_e4m3_reach_their_largest_element():
    largest = torch.arange(1, 400).float() * 6 * 2.0**-11
    scales = scaled_to(largest, FORMATS["nvfp4"]).float()
    assert (7 * scales >= largest).all() and (scales >= 2.0**-9).all()
    ideal = largest / 6
    assert ((scales - ideal).abs() <= torch.maximum(ideal * 2.0**-3, torch.tensor(2.0**-9))).all()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shape", [(0, 8), (3, 0), (0, 0), (1, 1), (4,), (3, 5, 2), (2, 3, 3, 3)])
@pytest.mark.parametrize("group", [0, 4, 64])
def test_shapes_are_what_the_fakes_say(name, shape, group):
    w = torch.randn(shape, dtype=torch.bfloat16)
    real = torch.ops.burnish.quantize(w, name, group)
    with FakeTensorMode() as mode:
        fake = torch.ops.burnish.quantize(mode.from_tensor(w), name, group)
    assert [(r.shape, r.dtype) for r in real] == [(f.shape, f.dtype) for f in fake]
    assert real[1].shape == (shape[0], groups_of(math.prod(shape[1:]), group))
    assert torch.ops.burnish.dequantize(*parts(w, name, group)).shape == shape


@pytest.mark.parametrize("name", NAMES)
def test_strides_do_not_matter(name):
    torch.manual_seed(0)
    w = torch.randn(24, 10)
    assert all(torch.equal(a.view(torch.uint8), b.view(torch.uint8)) for a, b in zip(quantize(w.t(), name, 8), quantize(w.t().contiguous(), name, 8)))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_finite_stays_in_its_group(name):
    torch.manual_seed(0)
    w = torch.randn(2, 32)
    w[0, 3] = torch.nan
    got = dequantize(*parts(w, name, 16))
    assert got[0, :16].isnan().all()
    if not FORMATS[name].gain:  # which all groups share
        rest = torch.cat((got[0, 16:], got[1]))
        assert rest.isfinite().all()


def test_rows_with_their_own_levels():
    codes = torch.tensor([[0, 1, 2, 3], [3, 2, 1, 0]], dtype=torch.uint8)
    levels = torch.tensor([[1.0, 2.0, 4.0, 8.0], [-1.0, 0.0, 0.5, 3.0]])
    got = dequantize(pack_codes(codes, 2), torch.tensor([[1.0], [2.0]]), None, None, levels, "int2", 0, [2, 2, 2])
    assert got.tolist() == [[[1.0, 2.0], [4.0, 8.0]], [[6.0, 1.0], [0.0, -2.0]]]


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 8), st.lists(st.integers(0, 5), min_size=1, max_size=3), st.integers(0, 10**6))
def test_rounded_rows_are_within_half_a_step(bits, shape, seed):
    torch.manual_seed(seed)
    x = torch.randn(shape) * 10
    got = round_rows(x, bits, None)
    assert got.shape == x.shape
    if x.numel():
        step = x.abs().amax(-1, keepdim=True) / ((1 << (bits - 1)) - 1)
        assert ((got - x).abs() <= step / 2 * (1 + 1e-5)).all()
        assert torch.equal(round_rows(torch.zeros_like(x), bits, None), torch.zeros_like(x))


def test_rounding_to_a_given_step_cuts_off():
    assert round_rows(torch.tensor([[-1000.0, 0.4, 0.6, 300.0]]), 8, torch.tensor([2.0])).tolist() == [[-254.0, 0.0, 0.0, 254.0]]


def test_formats_are_what_they_say():
    assert quantized.FORMATS["bipolar2"].levels == (-3.0, -1.0, 1.0, 3.0) and quantized.FORMATS["bipolar1"].levels == (-1.0, 1.0)
    assert quantized.FORMATS["int2"].levels == (-2.0, -1.0, 0.0, 1.0) and quantized.FORMATS["int2"].most == 1.0
