"""Linear layers over planes of bits against sums of integers, on every instruction set that this CPU can run, with an instruction that counts bits and without."""

import ctypes

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs import quantized
from burnish.graphs.bit_planes import MOST_BITS, in_planes, pack_planes, plane_layout, plane_linear, unpack_planes
from burnish.graphs.quantized import FORMATS, pack_codes, round_rows
from burnish.passes.quantize.methods.bit_planes import integer_product
from burnish.runtime import toolchain
from burnish.runtime.build import build

from .native import launch

WAYS = ["scalar", "avx2", "avx512", "avx512 plain"]
EXAMPLES = settings(max_examples=25, deadline=None)
NAMES = [f.name for f in FORMATS.values() if f.step and f.bits <= MOST_BITS]
ROWS = st.sampled_from([1, 2, 3, 4, 5, 7, 64, 65, 130])
COLUMNS = st.sampled_from([1, 5, 15, 16, 17, 33, 70])
DEPTHS = st.sampled_from([1, 3, 31, 32, 33, 64, 100, 257, 1030])


@pytest.fixture(scope="module")
def libraries():
    return {}


def function(libraries, template, isa):
    """A template's function, built when first asked for; by the best ISA where this CPU lacks the one asked for."""
    if (template.symbol, isa) not in libraries:
        name, _, way = isa.partition(" ")
        built_for, text = name if toolchain.runs_here(name) else toolchain.detect_isa(), templates.source(templates.SOURCES[template.symbol], name)
        if way == "plain" and "has_popcount" in text:
            assert text.count("return known == 2;") == 1
            text = text.replace("return known == 2;", "return 0;")
        libraries[template.symbol, isa] = ctypes.CDLL(str(build([text], built_for)[0]))
    return getattr(libraries[template.symbol, isa], template.symbol)


def run(libraries, isa, x, parts, format, group, rounding, bias=None, pieces=None, out=None):
    """What the kernel computes; its points in pieces, the last first."""
    codes, _, offsets = parts
    columns, depth = len(codes), x.shape[-1]
    out = torch.full((len(x), columns), float("nan")) if out is None else out
    template = templates.planes(plane_layout(format, group, columns, depth, offsets is not None), len(x), x.stride(0), rounding=rounding, bias=bias is not None, ldc=out.stride(0))
    rows = torch.full((template.begin.scratch,), float("nan"))
    launch(function(libraries, template.begin, isa), template.begin, [x, rows], pieces)
    launch(function(libraries, template, isa), template, [rows, pack_planes(*parts, format, group, depth), out, *([] if bias is None else [bias])], pieces)
    return out


def quantize(w, format, group):
    codes, scales, *rest = quantized.quantize(w, format, group)
    return codes, scales, rest[0] if FORMATS[format].offsets else None


def dequantized(parts, format, group, shape):
    codes, scales, offsets = parts
    return quantized.dequantize(codes, scales, offsets, None, None, format, group, shape)


@pytest.mark.parametrize("isa", WAYS)
@pytest.mark.parametrize("format", NAMES)
@EXAMPLES
@given(rows=ROWS, columns=COLUMNS, depth=DEPTHS, bits=st.integers(2, MOST_BITS), pieces=st.integers(0, 3), seed=st.integers(0, 99))
def test_integers_are_exact(libraries, isa, format, rows, columns, depth, bits, pieces, seed):
    """Rows of integers whose step is one, and scales of one: to the bit, the integers' products."""
    torch.manual_seed(seed)
    form, most = FORMATS[format], (1 << (bits - 1)) - 1
    codes, x = torch.randint(1 << form.bits, (columns, depth), dtype=torch.uint8), torch.randint(-most, most + 1, (rows, depth))
    x[:, seed % depth] = most
    parts = pack_codes(codes, form.bits), torch.ones(columns, 1), torch.zeros(columns, 1) if form.offsets else None
    want = x @ torch.tensor(form.levels).long()[codes.long()].T
    if form.step == 1:
        assert torch.equal(integer_product((x + (1 << (bits - 1))).to(torch.uint8), f"int{bits}", codes, format), want)
    assert torch.equal(run(libraries, isa, x.float(), parts, format, 0, bits, pieces=pieces), want.float())


@pytest.mark.parametrize("isa", WAYS)
@pytest.mark.parametrize("format", ["uint1", "bipolar2", "int3", "int4"])
@EXAMPLES
@given(rows=ROWS, columns=COLUMNS, depth=DEPTHS, group=st.sampled_from([0, 32, 96, 1024]), bits=st.integers(2, MOST_BITS), bias=st.booleans(), pad=st.integers(0, 5), pieces=st.integers(0, 3))
def test_linear(libraries, isa, format, rows, columns, depth, group, bits, bias, pad, pieces):
    torch.manual_seed(rows * 1000 + depth)
    x, w, b = torch.randn(rows, depth + pad)[:, :depth] * torch.logspace(-3, 3, rows)[:, None], torch.randn(columns, depth), torch.randn(columns) if bias else None
    x[-1] = 0
    parts = quantize(w, format, group)
    got, read, w = run(libraries, isa, x, parts, format, group, bits, b, pieces), round_rows(x, bits, None), dequantized(parts, format, group, [columns, depth])
    want, eager = F.linear(read.double(), w.double(), None if b is None else b.double()), F.linear(read, w, b)
    size = F.linear(read.double().square(), w.double().square()).sqrt().norm()
    assert torch.isfinite(got).all()
    assert (got.double() - want).norm() <= max(4 * (eager.double() - want).norm(), 1e-6 * size)


@pytest.mark.parametrize("isa", WAYS)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), 3e38, 1e-42])
def test_rows_that_are_not_finite_or_very_small(libraries, isa, value):
    torch.manual_seed(0)
    x, w = torch.randn(9, 200), torch.randn(40, 200)
    x[3] = x[3] * 1e-42 if value == 1e-42 else x[3]
    x[3, 70] = value
    parts = quantize(w, "int2", 64)
    got, want = run(libraries, isa, x, parts, "int2", 64, 4), round_rows(x, 4, None) @ dequantized(parts, "int2", 64, [40, 200]).T
    assert torch.equal(got[3].isfinite(), want[3].isfinite()) and torch.equal(got.isnan(), want.isnan())
    rest = [r for r in range(9) if r != 3]
    assert torch.allclose(got[rest], want[rest], rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("isa", WAYS)
def test_columns_beside_the_output_stay_and_how_work_is_cut_changes_nothing(libraries, isa):
    torch.manual_seed(0)
    x, w, wide = torch.randn(70, 64), torch.randn(20, 64), torch.full((70, 30), 7.0)
    parts = quantize(w, "int2", 32)
    whole = run(libraries, isa, x, parts, "int2", 32, 3, out=wide[:, :20]).clone()
    assert (wide[:, 20:] == 7).all()
    assert all(torch.equal(whole, run(libraries, isa, x, parts, "int2", 32, 3, pieces=n)) for n in (1, 2, 3))


@settings(deadline=None, max_examples=50)
@given(format=st.sampled_from(NAMES), columns=st.integers(1, 40), depth=st.integers(1, 100), group=st.sampled_from([0, 32, 64]), bits=st.integers(2, MOST_BITS))
def test_unpacking_gives_the_dequantized_weight(format, columns, depth, group, bits):
    assert in_planes(format, group, depth, bits)
    parts = quantize(torch.randn(columns, depth), format, group)
    packed = pack_planes(*parts, format, group, depth)
    at = plane_layout(format, group, columns, depth, parts[2] is not None)
    want = dequantized(parts, format, group, [columns, depth])
    assert packed.numel() == at.bytes and torch.allclose(unpack_planes(packed, at), want, rtol=1e-6, atol=1e-7)
    x = torch.randn(3, depth)
    assert torch.allclose(plane_linear(x, packed, None, format, group, columns, parts[2] is not None, bits), F.linear(round_rows(x, bits, None), want), rtol=1e-4, atol=1e-4)
    meta = torch.ops.burnish.pack_planes(*[None if p is None else p.to("meta") for p in parts], format, group, depth)
    assert meta.shape == packed.shape and meta.dtype == packed.dtype


@pytest.mark.parametrize(("format", "group", "bits"), [("int5", 0, 4), ("mxfp4", 32, 4), ("int2", 48, 4), ("int2", 0, 8), ("int2", 0, 5)])
def test_what_has_no_planes(format, group, bits):
    assert not in_planes(format, group, 256, bits)
