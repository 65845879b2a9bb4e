"""Linear layers over packed quantized weights against float64 of the dequantized ones, on every instruction set that this CPU can run."""

import ctypes

import pytest
import sympy
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs import quantized
from burnish.graphs.quantized import FORMATS
from burnish.graphs.quantized_cpu import SCALES, layout, pack_quantized, packable, quantized_linear, unpack_quantized
from burnish.passes.quantize.methods.result import Outliers
from burnish.runtime import tiles, toolchain
from burnish.runtime.build import build

from .native import launch

ISAS = ["scalar", "avx2", "avx512"]
# Those whose dot products of bytes may be instructions, with and without them.
WAYS = ["scalar", "avx2", "avx2 dot", "avx512", "avx512 plain"]
# Formats for which dot products with and without the instruction are built: one for each way that codes of some bits are put together.
DOTTED = ["uint1", "int4", "bipolar5", "uint5", "int8", "mxfp4"]
EXAMPLES = settings(max_examples=25, deadline=None)
# One format for each kind of codes, and what of their formats differs in the head.
KINDS = ["uint1", "int2", "bipolar3", "int4", "uint5", "int6", "bipolar7", "int8", "fp8_e4m3", "fp8_e5m2"]
ROWS = st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 16, 17, 40, 200])
COLUMNS = st.sampled_from([1, 5, 15, 16, 17, 32, 33, 70])


def ways(formats, *more):
    return pytest.mark.parametrize(("format", "isa"), [(f, isa) for f in formats for isa in (*WAYS, *more) if " " not in isa or f in DOTTED])


@pytest.fixture(scope="module")
def libraries():
    return {}


def function(libraries, template, isa):
    """A template's function, built when first asked for; by the best ISA where this CPU lacks the one asked for."""
    if (template.symbol, isa) not in libraries:
        name, _, way = isa.partition(" ")
        runs = toolchain.runs_here(name) and tiles.checked(name) == name
        built_for, text = name if runs else toolchain.detect_isa(), templates.source(templates.SOURCES[template.symbol], name)
        if way == "dot" and "avx512_vnni" not in toolchain._features():
            pytest.skip("this processor has no dot products of bytes")
        changes = {"dot": (("avxvnni", "avx512vnni,avx512vl"), ("dpbusd_avx_epi32", "dpbusd_epi32"), ("return known == 2;", "return 1;")), "plain": (("return known == 2;", "return 0;"),)}
        for old, new in changes.get(way, ()):
            assert old in text
            text = text.replace(old, new)
        libraries[template.symbol, isa] = ctypes.CDLL(str(build([text], built_for)[0]))
    return getattr(libraries[template.symbol, isa], template.symbol)


def quantize(w, format, group, scale=None, own_levels=False, offsets=False):
    """The arguments of ``dequantize`` before the format: as the operator quantizes, with scales of another dtype and levels of each row's own."""
    codes, scales, *rest = quantized.quantize(w, format, group)
    found = rest.pop(0) if FORMATS[format].offsets else torch.randn(scales.shape).to(scales.dtype) if offsets else None
    gain = rest.pop(0) if FORMATS[format].gain else None
    own = torch.randn(len(w), 1 << FORMATS[format].bits) if own_levels else None
    return codes, scales if scale is None else scales.float().to(scale), found if found is None or scale is None else found.float().to(scale), gain, own


def sparse(w, share):
    """The arguments of ``put_sparse``: so many of a weight's elements, some rows without any."""
    kept = (torch.rand(w.shape) < share) & (torch.rand(len(w), 1) < 0.8)
    found = Outliers.of(torch.randn(w.shape) * 4, kept)
    return found.row_starts, found.columns, found.values


def run(libraries, isa, x, parts, format, group, columns, bias=None, pieces=None, out=None, rounding=0, beside=()):
    """What the kernel computes; its points in pieces, the last first."""
    depth = x.shape[-1]
    at = layout(format, group, columns, depth, parts[1].dtype, parts[2] is not None, parts[4] is not None, len(beside[2]) if beside else 0)
    packed = pack_quantized(*parts, format, group, depth, *beside)
    out = torch.full((len(x), columns), float("nan")) if out is None else out
    template = templates.quantized(at, len(x), x.stride(0), bias=bias is not None, isa=isa.partition(" ")[0], ldc=out.stride(0), rounding=rounding)
    if template.begin is not None:
        rows = torch.full((template.begin.scratch,), float("nan"))
        launch(function(libraries, template.begin, isa), template.begin, [x, rows], pieces)
        x = rows
    launch(function(libraries, template, isa), template, [x, packed, out, *([] if bias is None else [bias])], pieces)
    return out


def near(got, x, w, bias, bound):
    want = F.linear(x.double(), w.double(), None if bias is None else bias.double())
    size = F.linear(x.double().square(), w.double().square()).sqrt().norm()
    assert torch.isfinite(got).all() and (got.double() - want).norm() <= bound * size


def close(got, x, w, bias=None, squares=None):
    """``squares``: of the terms that the kernel adds, where they are not those of ``w``'s elements."""
    want = F.linear(x.double(), w.double(), None if bias is None else bias.double())
    eager = F.linear(x, w, bias)
    size = F.linear(x.double().square(), w.double().square() if squares is None else squares).sqrt().norm()
    assert torch.isfinite(got).all()
    assert (got.double() - want).norm() <= max(4 * (eager.double() - want).norm(), 1e-6 * size)


@pytest.mark.parametrize("isa, format", [("avx512bf16", "int4"), ("avx512bf16", "int8"), ("amxbf16", "int4")])
@EXAMPLES
@given(rows=ROWS, columns=COLUMNS, depth=st.sampled_from([1, 3, 33, 64, 257, 1030]), group=st.sampled_from([0, 7, 32]), bias=st.booleans(), own=st.booleans())
def test_many_rows_in_bfloat16(libraries, isa, format, rows, columns, depth, group, bias, own):
    torch.manual_seed(rows * 1000 + depth)
    x, w, b = torch.randn(rows, depth), torch.randn(columns, depth), torch.randn(columns) if bias else None
    own = own and format == "int4"
    parts = quantize(w, format, group, own_levels=own)
    got, w = run(libraries, isa, x, parts, format, group, columns, b), quantized.dequantize(*parts, format, group, [columns, depth])
    if layout(format, group, columns, depth, parts[1].dtype, False, own).in_integers:
        return near(got, x, w, b, 2**-8 if rows > 8 else 2**-13)  # of two digits at least, where integers are not slower
    if rows > (4 if own else 8) or (group and depth > group and group % 16):
        x, w = x.bfloat16().float(), w.bfloat16().float()
    close(got, x, w, b)


@ways(KINDS)
@EXAMPLES
@given(
    rows=ROWS, columns=COLUMNS, depth=st.sampled_from([1, 3, 31, 32, 33, 64, 100, 257, 576, 1030]), group=st.sampled_from([0, 1, 7, 16, 32, 48, 64, 128]),
    bias=st.booleans(), pad=st.integers(0, 5), pieces=st.integers(0, 3), scale=st.sampled_from([None, *SCALES[1:3]]), offsets=st.booleans(),
)  # fmt: skip
def test_linear(libraries, isa, format, rows, columns, depth, group, bias, pad, pieces, scale, offsets):
    torch.manual_seed(rows * 1000 + depth)
    x, w, b = torch.randn(rows, depth + pad)[:, :depth], torch.randn(columns, depth), torch.randn(columns)
    parts = quantize(w, format, group, scale, offsets=offsets)
    out = run(libraries, isa, x, parts, format, group, columns, b if bias else None, pieces)
    close(out, x, quantized.dequantize(*parts, format, group, [columns, depth]), b if bias else None)


@ways(["int2", "uint3", "int4", "bipolar5", "int8", "mxfp4"], "avx512bf16")
@EXAMPLES
@given(
    rows=ROWS, columns=COLUMNS, depth=st.sampled_from([1, 3, 33, 64, 257, 1030]), group=st.sampled_from([0, 16, 32, 96, 128, 256]), bits=st.sampled_from([2, 7, 8]),
    bias=st.booleans(), pad=st.integers(0, 5), pieces=st.integers(0, 3),
)  # fmt: skip
def test_rounded_rows(libraries, isa, format, rows, columns, depth, group, bits, bias, pad, pieces):
    torch.manual_seed(rows * 1000 + depth)
    x, w, b = torch.randn(rows, depth + pad)[:, :depth] * torch.logspace(-3, 3, rows)[:, None], torch.randn(columns, depth), torch.randn(columns) if bias else None
    x[-1] = 0
    parts = quantize(w, format, group)
    got = run(libraries, isa, x, parts, format, group, columns, b, pieces, rounding=bits)
    close(got, quantized.round_rows(x, bits, None), quantized.dequantize(*parts, format, group, [columns, depth]), b)


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), 3e38])
def test_rounded_rows_that_are_not_finite(libraries, isa, value):
    x, w = torch.randn(9, 200), torch.randn(40, 200)
    x[3, 70] = value
    parts = quantize(w, "int4", 64)
    got, want = run(libraries, isa, x, parts, "int4", 64, 40, rounding=8), quantized.round_rows(x, 8, None) @ quantized.dequantize(*parts, "int4", 64, [40, 200]).T
    assert torch.equal(got[3].isfinite(), want[3].isfinite()) and torch.equal(got.isnan(), want.isnan())
    rest = [r for r in range(9) if r != 3]
    assert torch.allclose(got[rest], want[rest], rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("isa", [*WAYS, "avx512bf16"])
@pytest.mark.parametrize("rows", [1, 5, 30])
@pytest.mark.parametrize("size", [1e-30, 30.0, 1e3, 1e6, 1e12])
@pytest.mark.parametrize("format", ["int4", "uint5", "mxfp4"])
def test_numbers_far_above_the_others_of_their_row(libraries, isa, rows, size, format):
    """Also where the weight that meets the largest is zero: the others count as much as without it."""
    torch.manual_seed(rows)
    x, w = torch.randn(rows, 256), torch.randn(40, 256)
    x[::2, 70] = size
    if format != "uint5":
        w[:, 70] = 0
    parts = quantize(w, format, 64)
    x[0] *= 0.0 if rows > 1 else 1.0
    w = quantized.dequantize(*parts, format, 64, [40, 256])
    got, want = run(libraries, isa, x, parts, format, 64, 40), F.linear(x.double(), w.double())
    bound = 2**-7 if isa == "avx512bf16" else 1e-6
    assert (got.double() - want).norm() <= max(4 * (F.linear(x, w).double() - want).norm(), bound * want.norm())


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("format", ["mxfp4", "nvfp4"])
@EXAMPLES
@given(rows=ROWS, columns=COLUMNS, depth=st.sampled_from([16, 40, 64, 100, 576]), group=st.sampled_from([16, 24, 32]))
def test_scales_of_few_bits(libraries, isa, format, rows, columns, depth, group):
    torch.manual_seed(rows * 1000 + depth)
    x, w = torch.randn(rows, depth), torch.randn(columns, depth)
    parts = quantize(w, format, group)
    close(run(libraries, isa, x, parts, format, group, columns), x, quantized.dequantize(*parts, format, group, [columns, depth]))


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("format", ["int2", "int3", "int4"])
@EXAMPLES
@given(rows=ROWS, columns=COLUMNS, depth=st.sampled_from([1, 31, 64, 100, 576]), group=st.sampled_from([0, 16, 24, 64]), offsets=st.booleans())
def test_levels_of_each_column(libraries, isa, format, rows, columns, depth, group, offsets):
    torch.manual_seed(rows * 1000 + depth)
    x, w = torch.randn(rows, depth), torch.randn(columns, depth)
    parts = quantize(w, format, group, own_levels=True, offsets=offsets)
    close(run(libraries, isa, x, parts, format, group, columns), x, quantized.dequantize(*parts, format, group, [columns, depth]))


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("format", ["int2", "int3", "int4"])
@EXAMPLES
@given(
    rows=ROWS, columns=COLUMNS, depth=st.sampled_from([1, 31, 64, 100, 129, 900]), group=st.sampled_from([0, 16, 24]), share=st.sampled_from([0.0, 0.01, 0.3, 1.0]), bias=st.booleans(),
    pad=st.integers(0, 5), pieces=st.integers(0, 3),
)  # fmt: skip
def test_outliers_beside_levels(libraries, isa, format, rows, columns, depth, group, share, bias, pad, pieces):
    torch.manual_seed(rows * 1000 + depth)
    x, w, b = torch.randn(rows, depth + pad)[:, :depth], torch.randn(columns, depth), torch.randn(columns) if bias else None
    parts, beside = quantize(w, format, group, own_levels=True), sparse(w, share)
    dense = quantized.dequantize(*parts, format, group, [columns, depth])
    want = quantized.put_sparse(dense, *beside)
    # An outlier is its place's level and what is missing to it: where the level is much the larger of the two numbers, the level's rounding is the error.
    squares = dense.double().square() + (want.double() - dense.double()).square()
    close(run(libraries, isa, x, parts, format, group, columns, b, pieces, beside=beside), x, want, b, squares)


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("rows", [1, 3, 40])
def test_one_outlier_reaches_its_element_alone(libraries, isa, rows):
    """To the bit, where all else is zero."""
    parts = list(quantize(torch.randn(40, 300), "int3", 0, own_levels=True))
    parts[4] = torch.zeros(40, 8)
    starts = torch.zeros(41, dtype=torch.int32)
    starts[34:] = 1
    x = torch.randn(rows, 300)
    got = run(libraries, isa, x, parts, "int3", 0, 40, beside=(starts, torch.tensor([290], dtype=torch.int32), torch.tensor([1.7])))
    want = torch.zeros(rows, 40)
    want[:, 33] = 1.7 * x[:, 290]
    assert torch.equal(got, want)


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize(("format", "depth", "own"), [("nvfp4", 9000, False), ("int4", 9000, True), ("int4", 140_000, False)])
def test_many_groups(libraries, isa, format, depth, own):
    x, w = torch.randn(2, depth), torch.randn(5, depth)
    parts = quantize(w, format, 16, own_levels=own)
    close(run(libraries, isa, x, parts, format, 16, 5), x, quantized.dequantize(*parts, format, 16, [5, depth]))


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("rows", [1, 3, 20])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 3e38, 1e30])
@pytest.mark.parametrize("format", ["int4", "uint8", "fp8_e4m3"])
def test_numbers_that_sums_of_products_with_levels_would_not_hold(libraries, isa, rows, value, format):
    torch.manual_seed(0)
    x, w = torch.randn(rows, 96), torch.randn(40, 96) / 100
    x[rows // 2, 50], x[rows // 2, 51] = value, -x[0, 0]
    parts = quantize(w, format, 32)
    got, want = run(libraries, isa, x, parts, format, 32, 40), F.linear(x, quantized.dequantize(*parts, format, 32, [40, 96]))
    assert torch.equal(torch.isnan(got), torch.isnan(want)) and torch.equal(torch.isinf(got), torch.isinf(want))
    assert torch.allclose(got.nan_to_num(0, 0, 0), want.nan_to_num(0, 0, 0), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("rows", [1, 20])
@pytest.mark.parametrize("format", ["fp8_e4m3", "fp8_e5m2"])
def test_codes_of_what_is_not_finite_reach_their_column_alone(libraries, isa, rows, format):
    x, w = torch.rand(rows, 64) + 0.5, torch.randn(20, 64)
    codes, scales, *rest = quantize(w, format, 32)
    codes[3, 40] = 0x7F
    if format == "fp8_e5m2":
        codes[7, 1] = 0xFC
    parts = (codes, scales, *rest)
    got, want = run(libraries, isa, x, parts, format, 32, 20), F.linear(x, quantized.dequantize(*parts, format, 32, [20, 64]))
    assert torch.equal(torch.isnan(got), torch.isnan(want)) and torch.equal(torch.isinf(got), torch.isinf(want)) and torch.isnan(got).any()


@pytest.mark.parametrize("isa", ISAS)
def test_columns_beside_the_output_stay(libraries, isa):
    x, w, wide = torch.randn(5, 64), torch.randn(20, 64), torch.full((5, 30), 7.0)
    parts = quantize(w, "int4", 32)
    run(libraries, isa, x, parts, "int4", 32, 20, out=wide[:, :20])
    assert (wide[:, 20:] == 7).all()
    close(wide[:, :20], x, quantized.dequantize(*parts, "int4", 32, [20, 64]))


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("rows", [1, 2, 7, 16, 17, 400])
def test_how_the_work_is_cut_changes_no_result(libraries, isa, rows):
    x, w = torch.randn(rows, 200), torch.randn(150, 200)
    parts = quantize(w, "uint4", 32)
    whole = run(libraries, isa, x, parts, "uint4", 32, 150)
    assert all(torch.equal(whole, run(libraries, isa, x, parts, "uint4", 32, 150, pieces=n)) for n in (1, 2, 3))


@given(
    format=st.sampled_from(sorted(FORMATS)), columns=st.integers(1, 40), depth=st.integers(1, 100), group=st.integers(0, 40), own=st.booleans(),
    scale=st.sampled_from(SCALES),
)  # fmt: skip
@settings(deadline=None)
def test_unpacking_gives_the_dequantized_weight(format, columns, depth, group, own, scale):
    own = own and FORMATS[format].bits <= 4
    parts = quantize(torch.randn(columns, depth), format, group, scale if FORMATS[format].scale == torch.float32 and not FORMATS[format].offsets else None, own)
    packed = pack_quantized(*parts, format, group, depth)
    at = layout(format, group, columns, depth, parts[1].dtype, parts[2] is not None, own)
    want = quantized.dequantize(*parts, format, group, [columns, depth])
    assert packed.numel() == at.bytes and torch.equal(unpack_quantized(packed, at, format), want)
    x = torch.randn(3, depth)
    assert torch.allclose(quantized_linear(x, packed, None, format, group, columns, parts[1].dtype, parts[2] is not None, own), F.linear(x, want), rtol=1e-4, atol=1e-3)


@given(columns=st.integers(1, 40), depth=st.integers(1, 100), group=st.integers(0, 40), share=st.sampled_from([0.0, 0.05, 1.0]), offsets=st.booleans())
@settings(deadline=None)
def test_unpacking_gives_outliers_and_the_codebook_elsewhere(columns, depth, group, share, offsets):
    w = torch.randn(columns, depth)
    parts, beside = quantize(w, "int3", group, own_levels=True, offsets=offsets), sparse(w, share)
    packed = pack_quantized(*parts, "int3", group, depth, *beside)
    at = layout("int3", group, columns, depth, parts[1].dtype, offsets, True, len(beside[2]))
    dense = quantized.dequantize(*parts, "int3", group, [columns, depth])
    got, want = unpack_quantized(packed, at, "int3"), quantized.put_sparse(dense, *beside)
    kept = want != dense
    assert packed.numel() == at.bytes and torch.equal(got[~kept], dense[~kept]) and kept.sum() <= len(beside[2])
    assert torch.allclose(got, want, rtol=0, atol=float(2e-7 * (dense.abs().max() + want.abs().max())))
    meta = torch.ops.burnish.pack_quantized(*[None if p is None else p.to("meta") for p in parts], "int3", group, depth, *[p.to("meta") for p in beside])
    assert meta.shape == packed.shape


def test_the_fake_of_a_packed_weight_has_its_size():
    parts = quantize(torch.randn(20, 70), "uint3", 32)
    packed = torch.ops.burnish.pack_quantized(*parts, "uint3", 32, 70)
    meta = torch.ops.burnish.pack_quantized(*[None if p is None else p.to("meta") for p in parts], "uint3", 32, 70)
    assert meta.shape == packed.shape and meta.dtype == packed.dtype


def test_levels_of_many_bits_and_other_scales_have_no_layout():
    assert packable("int4", torch.float32, True) and packable("int8", torch.float16, False)
    assert not packable("int8", torch.float32, True) and not packable("int4", torch.float64, False)


def test_unknown_rows_have_points_for_each_chunk_of_them():
    rows = sympy.Symbol("rows", integer=True, positive=True)
    template = templates.quantized(layout("int4", 32, 70, 64, torch.float32, False, False), rows, 64, bias=False, isa="avx512")
    assert [template.extent.subs(rows, n) for n in (1, 192, 193)] == [3, 3, 6]  # type: ignore[union-attr]


@ways(["int4", "uint3", "int8"])
@pytest.mark.parametrize("rows", [1, 7, 30])
def test_scales_may_be_below_zero(libraries, isa, rows, format):
    torch.manual_seed(rows)
    x, w = torch.randn(rows, 160), torch.randn(40, 160)
    codes, scales, *rest = quantize(w, format, 32)
    parts = (codes, scales * torch.randn(scales.shape).sign(), *rest)
    close(run(libraries, isa, x, parts, format, 32, 40), x, quantized.dequantize(*parts, format, 32, [40, 160]))
