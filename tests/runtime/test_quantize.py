"""The runtime's rounding of weights and packing of codes are the operators they stand for, bit by bit."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.graphs import quantized, quantized_cpu
from burnish.graphs.quantized import FORMATS
from burnish.runtime import packing, toolchain

EVEN = sorted(name for name, form in FORMATS.items() if form.step)
SIZES = {"columns": st.sampled_from([1, 5, 16, 17, 40]), "depth": st.sampled_from([1, 3, 7, 31, 32, 33, 64, 100, 257, 5000]), "group": st.sampled_from([0, 1, 7, 8, 16, 24, 64, 128])}


@pytest.fixture(autouse=True, scope="module", params=[isa for isa in ("scalar", "avx2", "avx512") if toolchain.runs_here(isa)])
def isa(request):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BURNISH_ISA", request.param)
        yield


def same(got, want):
    return len(got) == len(want) and all(a.dtype == b.dtype and a.shape == b.shape and torch.equal(a, b) for a, b in zip(got, want))


@settings(deadline=None)
@given(format=st.sampled_from(EVEN), **SIZES, size=st.sampled_from([0.0, 1e-38, 1.0, 1e30]))
def test_rounds_like_the_operator(format, columns, depth, group, size):
    w = torch.randn(columns, depth) * size
    w[0, ::3] = 0.0
    called = []

    def rounds(*args):
        called.append(packing.quantize(*args))
        return called[-1]

    assert same(quantized.quantize(w, format, group, rounds=rounds), quantized.quantize(w, format, group))
    assert called and (called[0] is not None or (0 < group < depth and group % 8))


@settings(deadline=None)
@given(format=st.sampled_from(EVEN), half=st.booleans())
def test_numbers_between_two_levels_round_to_the_same_side(format, half):
    form = FORMATS[format]
    w = torch.tensor(form.levels).repeat(3, 4) + (form.step / 2 if half else form.step / 2 * (1 - 2**-20))
    w[1] = w[1] * 3
    assert same(quantized.quantize(w, format, 0, rounds=packing.quantize), quantized.quantize(w, format, 0))


@settings(deadline=None)
@given(format=st.sampled_from(["int2", "int4", "int8", "uint4", "uint8"]), seed=st.integers(0, 1 << 30), group=st.sampled_from([0, 32, 64]), bits=st.integers(-2, 2))
def test_what_is_a_last_bit_away_from_the_middle_rounds_as_a_division_says(format, seed, group, bits):
    """In whole vectors numbers are multiplied by the inverse of their scale at first, which differs from dividing by it in the last bits."""
    torch.manual_seed(seed)
    form = FORMATS[format]
    least, most = (0, form.levels[-1]) if form.offsets else (-form.most, form.most)
    levels = torch.randint(int(least), int(most), (24, 256)) + 0.5
    for g in range(0, 256, group or 256):
        levels[:, g], levels[:, g + 1] = most, least  # so that these are what scales are found from
    w = (levels * torch.rand(24, 1).exp()).view(torch.int32) + bits
    w = torch.where(levels == levels.round(), (w - bits).view(torch.float32), w.view(torch.float32))
    assert same(quantized.quantize(w, format, group, rounds=packing.quantize), quantized.quantize(w, format, group))


@settings(deadline=None)
@given(format=st.sampled_from(EVEN), **SIZES, odd=st.booleans())
def test_one_pass_into_panels_is_rounding_and_packing(format, columns, depth, group, odd):
    w = torch.randn(columns, depth)
    made = quantized_cpu.pack_rounded(w, format, group, packing.quantize_panels)
    form = FORMATS[format]
    codes, scales, *rest = quantized.quantize(w, format, group)
    offsets = rest.pop(0) if form.offsets else None
    if made is None:
        assert 0 < group < depth and group % 8
    else:
        assert torch.equal(made, quantized_cpu.pack_quantized(codes, scales, offsets, None, None, format, group, depth))
    if odd:
        w[-1, -1] = float("nan")
        assert quantized_cpu.pack_rounded(w, format, group, packing.quantize_panels) is None


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("format", ["int4", "uint4"])
def test_what_is_not_finite_is_left_to_the_operator(value, format):
    w = torch.randn(20, 64)
    w[7, 9] = value
    assert packing.quantize(w, 4, 32, 7.0, 1.0, -8.0, format == "uint4") is None
    assert all(torch.equal(a.nan_to_num(5), b.nan_to_num(5)) for a, b in zip(quantized.quantize(w, format, 32, rounds=packing.quantize), quantized.quantize(w, format, 32)))


@settings(deadline=None)
@given(format=st.sampled_from(sorted(FORMATS)), **SIZES, own=st.booleans())
def test_packs_like_the_operator(format, columns, depth, group, own):
    parts = quantized.quantize(torch.randn(columns, depth), format, group)
    form = FORMATS[format]
    codes, scales, *rest = parts
    offsets = rest.pop(0) if form.offsets else None
    gain = rest.pop(0) if form.gain else None
    levels = torch.randn(columns, 1 << form.bits) if own and form.bits <= 4 else None
    args = (codes, scales, offsets, gain, levels, format, group, depth)
    assert torch.equal(quantized_cpu.pack_quantized(*args, pack=packing.pack_codes), quantized_cpu.pack_quantized(*args))
