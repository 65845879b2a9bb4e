"""Products and convolutions over weights in bfloat16, against float64 of what the kernels read, on every instruction set that this CPU can run.

What reads rows in bfloat16 too is for processors with AVX512-BF16. Elsewhere its dot of pairs is plain vector code over the same layout, so that
everything but that one instruction is tested everywhere. So are tile registers, which plain C computes where there are none.
"""

import ctypes
import platform

import pytest
import torch
import torch.nn.functional as F
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs.operators import pack_bf16_panels, packed_conv, packed_linear, unpack_panels
from burnish.runtime import packing, tiles, toolchain
from burnish.runtime.build import build

from .test_templates import L2, SIZE, close, launch, out_sizes, volume, window

# Turning oneDNN off and on says that there is no Intel GPU.
pytestmark = pytest.mark.filterwarnings("ignore:TF32 acceleration")
EXAMPLES = settings(max_examples=15, deadline=None)


@pytest.fixture(scope="module", params=["scalar", "avx2", "avx512", "avx512bf16", "amxbf16"])
def isa(request):
    built_for = request.param if toolchain.runs_here(request.param) and tiles.checked(request.param) == request.param else toolchain.detect_isa()
    units = {name for symbol, name in templates.SOURCES.items() if templates.in_bf16(symbol) and not symbol.startswith("burnish_quantized")}
    return request.param, {name: ctypes.CDLL(str(build([templates.source(name, request.param)], built_for)[0])) for name in units}


def rounded(x):
    return x.bfloat16().float()


def read(isa, x):
    """A row as a kernel reads it."""
    return rounded(x) if isa in ("avx512bf16", "amxbf16") else x


@EXAMPLES
@given(rows=SIZE, columns=SIZE, depth=st.sampled_from([1, 2, 3, 16, 100, 255, 257, 390, 770]), bias=st.booleans(), pad=st.integers(0, 5), pieces=st.integers(0, 4), threads=st.integers(1, 4), l2_bytes=L2)
def test_product(isa, rows, columns, depth, bias, pad, pieces, threads, l2_bytes):
    name, libraries = isa
    wide = torch.randn(rows, depth + pad)
    x, w, b = wide[:, :depth], torch.randn(columns, depth), torch.randn(columns)
    out = torch.full((rows, columns), float("nan"))
    template = templates.over_bf16(templates.product(rows, columns, depth, depth + pad, bias=bias, isa=name, threads=threads, l2_bytes=l2_bytes))
    launch(libraries, template, [wide, pack_bf16_panels(w, 1), out, b], pieces)
    close(out, lambda x, w, b: F.linear(x, w, b if bias else None), read(name, x), rounded(w), b)


@EXAMPLES
@given(**window({"groups": st.integers(1, 3), "channels": st.sampled_from([1, 3, 4, 8, 17]), "columns": st.sampled_from([1, 4, 16, 17, 40]), "l2_bytes": L2}))
def test_convolution(isa, batch, height, width, kernel, stride, padding, dilation, bias, pieces, l2_bytes, groups, channels, columns):
    name, libraries = isa
    sizes = out_sizes((height, width), kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, *kernel), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last)
    template = templates.over_bf16(
        templates.conv2d(x.shape, out.shape, w[0].numel(), kernel, stride, padding, dilation, groups=groups, bias=bias, isa=name, threads=2, l2_bytes=l2_bytes)
    )
    launch(libraries, template, [x, pack_bf16_panels(w, groups), out, b], pieces)
    close(out, lambda x, w, b: F.conv2d(x, w, b if bias else None, stride, padding, dilation, groups), read(name, x), rounded(w), b)


@EXAMPLES
@given(
    size=st.tuples(st.integers(1, 14), st.integers(1, 15)), stride=st.integers(1, 2), dilation=st.integers(4, 20), channels=st.sampled_from([64, 66, 130]),
    columns=st.sampled_from([1, 17, 40]), pieces=st.integers(0, 5),
)  # fmt: skip
def test_windows_mostly_outside_the_image(isa, size, stride, dilation, channels, columns, pieces):
    name, libraries = isa
    sizes = out_sizes(size, (3, 3), (stride, stride), (dilation, dilation), (dilation, dilation))
    x = torch.randn(1, channels, *size).to(memory_format=torch.channels_last)
    w, out = torch.randn(columns, channels, 3, 3), torch.full((1, columns, *sizes), float("nan")).to(memory_format=torch.channels_last)
    f32 = templates.conv2d(
        x.shape, out.shape, 9 * channels, (3, 3), (stride, stride), (dilation, dilation), (dilation, dilation), groups=1, bias=False, isa=name, threads=2
    )
    assume(f32.sizes[20] == channels)  # a pass ends with a place of the kernel
    launch(libraries, templates.over_bf16(f32), [x, pack_bf16_panels(w, 1), out], pieces)
    close(out, lambda x, w: F.conv2d(x, w, None, stride, dilation, dilation), read(name, x), rounded(w))


@EXAMPLES
@given(**volume({"groups": st.integers(1, 3), "channels": st.sampled_from([1, 3, 8, 17]), "columns": st.sampled_from([1, 12, 16, 40])}))
def test_volumes(isa, batch, size, kernel, stride, padding, dilation, bias, pieces, threads, groups, channels, columns):
    name, libraries = isa
    sizes = out_sizes(size, kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, *size).to(memory_format=torch.channels_last_3d)
    w, b = torch.randn(groups * columns, channels, *kernel), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last_3d)
    template = templates.over_bf16(
        templates.conv3d(x.shape, out.shape, w[0].numel(), kernel, stride, padding, dilation, groups=groups, bias=bias, isa=name, threads=threads)
    )
    launch(libraries, template, [x, pack_bf16_panels(w, groups), out, b], pieces)
    close(out, lambda x, w, b: F.conv3d(x, w, b if bias else None, stride, padding, dilation, groups), read(name, x), rounded(w), b)


@pytest.mark.parametrize("rows", [1, 4, 40])
def test_the_error_against_the_exact_weights_is_that_of_their_rounding(isa, rows):
    name, libraries = isa
    x, w, out = torch.randn(rows, 2048), torch.randn(50, 2048), torch.empty(rows, 50)
    launch(libraries, templates.over_bf16(templates.product(rows, 50, 2048, 2048, bias=False, isa=name, threads=1)), [x, pack_bf16_panels(w, 1), out])
    want = x.double() @ w.double().t()
    # Rounded to 8 bits, a factor is off by at most 2 ** -9 of its size, one with another about half of that; here one or both are.
    assert 2**-11 * want.norm() <= (out - want).norm() <= 2**-8 * want.norm()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 3.4e38])
@pytest.mark.parametrize("depth", [3, 40])
def test_what_is_not_finite_stays_in_its_row_and_column(isa, value, depth):
    name, libraries = isa
    x, w = torch.rand(5, depth) + 0.5, torch.rand(20, depth) + 0.5
    x[1, depth - 1], w[3, depth - 1] = value, value
    out = torch.zeros(5, 20)
    launch(libraries, templates.over_bf16(templates.product(5, 20, depth, depth, bias=False, isa=name, threads=1)), [x, pack_bf16_panels(w, 1), out])
    want = F.linear(read(name, x), rounded(w))
    assert torch.equal(torch.isnan(out), torch.isnan(want)) and torch.equal(torch.isinf(out), torch.isinf(want))


def test_rows_that_end_where_memory_does_are_not_read_beyond(isa):
    name, libraries = isa
    wide = torch.full((4, 8), float("nan"))  # an odd depth has a pair whose second half is the next thing in memory
    wide[:, :7] = torch.randn(4, 7)
    w, out = torch.randn(16, 7), torch.empty(4, 16)
    launch(libraries, templates.over_bf16(templates.product(4, 16, 7, 8, bias=False, isa=name, threads=1)), [wide, pack_bf16_panels(w, 1), out])
    close(out, F.linear, read(name, wide[:, :7].clone()), rounded(w))


@settings(max_examples=30, deadline=None)
@given(groups=st.integers(1, 3), columns=st.sampled_from([1, 5, 16, 17, 40]), channels=st.sampled_from([1, 2, 3, 8]), kernel=st.sampled_from([(), (1,), (3,), (2, 3), (3, 1, 2)]), turned=st.booleans())
def test_the_runtime_packs_as_the_operator_does(groups, columns, channels, kernel, turned):
    w = torch.randn(groups * columns, channels, *kernel)
    some = w.view(-1)[:: max(1, w.numel() // 3)]
    some.copy_(torch.tensor([float("nan"), 1 + 2**-8, 3.4e38, 1e-40])[torch.arange(len(some)) % 4])
    w = w.transpose(0, 1).contiguous().transpose(0, 1) if turned else w
    got, want = packing.pack_bf16_panels(w, groups), pack_bf16_panels(w, groups)
    assert got.shape == want.shape == torch.ops.burnish.pack_bf16_panels(w.to("meta"), groups).shape
    assert torch.equal(got.view(torch.int16), want.view(torch.int16))
    lines = unpack_panels(want, columns, w[0].numel()).flatten(0, 1)
    assert torch.equal(lines.nan_to_num(), rounded(w.movedim(1, -1).reshape(groups * columns, -1)).nan_to_num())


def test_the_operators_mean_the_rounded_weight():
    x, w, b = torch.randn(2, 7), torch.randn(20, 7), torch.randn(20)
    assert torch.equal(packed_linear(x, pack_bf16_panels(w, 1), b, 20), F.linear(x, rounded(w), b))
    image, v = torch.randn(2, 6, 5, 5), torch.randn(8, 3, 3, 3)
    got = packed_conv(image, pack_bf16_panels(v, 2), None, 8, (3, 3), (1, 1), (1, 1), (1, 1), 2)
    torch.testing.assert_close(got, F.conv2d(image, rounded(v), padding=1, groups=2))


def test_it_is_cut_and_described_as_over_float32():
    window = ((3, 3), (1, 1), (1, 1), (1, 1))
    plain = [
        templates.product(200, 300, 500, 500, bias=True, isa="avx2", threads=2),
        templates.conv2d((1, 32, 40, 40), (1, 64, 40, 40), 288, *window, groups=1, bias=False, isa="avx2", threads=2),
        templates.conv3d((1, 8, 9, 9, 9), (1, 64, 9, 9, 9), 216, *(3 * v[:1] for v in window), groups=1, bias=False, isa="avx2", threads=2),
    ]
    for one in plain:
        cuts = templates.blockings(one, "avx2", 2)
        assert len(cuts) > 1 and templates.blockings(templates.over_bf16(one), "avx2", 2) == [templates.over_bf16(c) for c in cuts]
        name, blocking = templates.described(one)
        assert templates.described(templates.over_bf16(one)) == (name.replace(" ", "_bf16 ", 1), blocking)


@pytest.mark.skipif(platform.machine().lower() not in ("x86_64", "amd64"), reason="builds for x86")
def test_a_build_for_avx512_bf16_multiplies_by_its_instruction():
    text = build([templates.source("gemm_bf16.c", "avx512bf16")], "avx512bf16")[0].read_bytes()
    # EVEX.512.F3.0F38.W0 52: vdpbf16ps over whole registers.
    found = [at for at in range(len(text) - 5) if text[at] == 0x62 and text[at + 1] & 15 == 2 and text[at + 2] & 0x87 == 6 and text[at + 3] & 0x60 == 0x40 and text[at + 4] == 0x52]
    assert len(found) > 100
