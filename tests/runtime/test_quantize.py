"""The runtime's rounding of weights and packing of codes are the operators they stand for, bit by bit."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.graphs import quantized, quantized_cpu
from burnish.graphs.quantized import FORMATS
from burnish.runtime import packing

EVEN = sorted(name for name, form in FORMATS.items() if form.step)
SIZES = {"columns": st.sampled_from([1, 5, 16, 17, 40]), "depth": st.sampled_from([1, 3, 7, 31, 32, 33, 64, 100, 257, 5000]), "group": st.sampled_from([0, 1, 7, 8, 16, 24, 64, 128])}


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
