"""Products and convolutions over packed weights against float64, on every instruction set that this CPU can run.

The AVX-512 variants are vector code that GCC and clang also lower to narrower registers, so their logic is tested everywhere.
"""

import ctypes

import pytest
import sympy
import torch
import torch.nn.functional as F
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs.operators import (
    depthwise_conv,
    grouped_conv,
    grouped_panels,
    pack_panels,
    packed_conv,
    unpack_panels,
    winograd_conv2d,
    winograd_panels,
)
from burnish.runtime import toolchain
from burnish.runtime.build import build
from burnish.runtime.native import native

from .native import launch as launch_one

# Turning oneDNN off and on says that there is no Intel GPU.
pytestmark = pytest.mark.filterwarnings("ignore:TF32 acceleration")
EXAMPLES = settings(max_examples=60, deadline=None)


@pytest.fixture(scope="module", params=["scalar", "avx2", "avx512"])
def isa(request):
    built_for = request.param if toolchain.runs_here(request.param) else toolchain.detect_isa()
    libraries = {
        name: ctypes.CDLL(str(build([templates.source(name, request.param)], built_for)[0])) for symbol, name in templates.SOURCES.items()
        if not templates.in_bf16(symbol) and not symbol.startswith("burnish_quantized")
    }
    return request.param, libraries


def launch(libraries, template, buffers, pieces=None):
    """Run a template behind what begins it, in pieces as ``launch_one`` has them."""
    if template.begin is not None:
        rows = torch.full((template.begin.scratch,), float("nan"))
        launch(libraries, template.begin, [buffers[0], rows], pieces)
        buffers = [rows, *buffers[1:]]
    launch_one(getattr(libraries[templates.SOURCES[template.symbol]], template.symbol), template, buffers, pieces)


def close(got, reference, *inputs):
    """Everything written, with at most 4 times the error of eager float32 against float64. In a few values eager's may be
    nothing by luck, so 1e-6 of the size that such sums of random signs have is always allowed."""
    exact = [x.double() for x in inputs]
    # oneDNN 3.x dies of some dilated convolutions over images of width 1.
    with torch.backends.mkldnn.flags(enabled=False):
        want, eager = reference(*exact), reference(*inputs)
        size = reference(*(x.square() for x in exact)).sqrt().norm()
    assert torch.isfinite(got).all()
    assert (got.double() - want).norm() <= max(4 * (eager.double() - want).norm(), 1e-6 * size)


# A second-level cache of none gives short passes over the depth.
L2 = st.sampled_from([0, 512 << 10])
SIZE = st.sampled_from([1, 2, 3, 5, 6, 7, 8, 12, 13, 15, 16, 17, 24, 31, 32, 33, 40, 64, 100, 130])


@EXAMPLES
@given(rows=SIZE, columns=SIZE, depth=st.sampled_from([1, 3, 16, 100, 255, 257, 390, 770]), bias=st.booleans(), pad=st.integers(0, 5), pieces=st.integers(0, 4), threads=st.integers(1, 4), l2_bytes=L2)
def test_product(isa, rows, columns, depth, bias, pad, pieces, threads, l2_bytes):
    name, libraries = isa
    wide = torch.randn(rows, depth + pad)
    x, w, b = wide[:, :depth], torch.randn(columns, depth), torch.randn(columns)
    out = torch.full((rows, columns), float("nan"))
    template = templates.product(rows, columns, depth, depth + pad, bias=bias, isa=name, threads=threads, l2_bytes=l2_bytes)
    launch(libraries, template, [wide, pack_panels(w, 1), out, b], pieces)
    close(out, lambda x, w, b: F.linear(x, w, b if bias else None), x, w, b)


@pytest.mark.parametrize("lda", [512, 1024])
def test_rows_that_fall_into_few_sets_of_the_cache_are_copied_once(isa, lda):
    name, libraries = isa
    wide = torch.randn(80, lda)
    for depth in (lda, lda - 16, 200):
        x, w, out = wide[:, :depth], torch.randn(300, depth), torch.full((80, 300), float("nan"))
        template = templates.product(80, 300, depth, lda, bias=False, isa=name, threads=2)
        assert template.begin is not None and template.begin.symbol == "burnish_rows" and template.sizes[4] % 512 and template.sizes[4] >= depth
        for pieces in (None, 7):
            launch(libraries, template, [wide, pack_panels(w, 1), out], pieces)
            close(out, F.linear, x, w)
    assert templates.product(80, 300, 100, lda, bias=False, isa=name, threads=2).begin is None  # few of their lines are in use at a time
    assert templates.product(80, 300, 512, 520, bias=False, isa=name, threads=2).begin is None
    assert templates.product(2, 300, 512, 512, bias=False, isa=name, threads=2).begin is None
    assert templates.over_bf16(templates.product(80, 300, 512, 512, bias=False, isa=name, threads=2)).sizes[4] == 512


@pytest.mark.parametrize("rows", [1, 2, 40])
def test_the_error_of_a_deep_product_is_that_of_eager(isa, rows):
    name, libraries = isa
    for depth in (768, 3072, 20000):
        x, w = torch.randn(rows, depth), torch.randn(50, depth)
        out = torch.empty(rows, 50)
        template = templates.product(rows, 50, depth, depth, bias=False, isa=name, threads=1)
        launch(libraries, template, [x, pack_panels(w, 1), out])
        want = x.double() @ w.double().t()
        # Blocks of 128 are off by 2e-7, 3e-7 at depth 20,000; sums in one go by 5e-7, 1e-6 and 2.6e-6.
        assert (out - want).norm() <= (4e-7 if depth < 20000 else 6e-7) * want.norm()
        close(out, F.linear, x, w)


def window(draw_groups):
    return {
        "batch": st.integers(1, 2),
        "height": st.integers(1, 12),
        "width": st.integers(1, 13),
        "kernel": st.tuples(st.integers(1, 4), st.integers(1, 4)),
        "stride": st.tuples(st.integers(1, 3), st.integers(1, 3)),
        "padding": st.tuples(st.integers(0, 3), st.integers(0, 3)),
        "dilation": st.tuples(st.integers(1, 2), st.integers(1, 2)),
        "bias": st.booleans(),
        "pieces": st.integers(0, 5),
        **draw_groups,
    }


def out_sizes(size, kernel, stride, padding, dilation):
    return [(n + 2 * p - d * (k - 1) - 1) // s + 1 for n, k, s, p, d in zip(size, kernel, stride, padding, dilation)]


def convolved(isa, batch, height, width, kernel, stride, padding, dilation, bias, pieces, l2_bytes, groups, channels, columns):
    name, libraries = isa
    sizes = out_sizes((height, width), kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, *kernel), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last)
    template = templates.conv2d(
        x.shape, out.shape, w[0].numel(), kernel, stride, padding, dilation, groups=groups, bias=bias, isa=name, threads=2, l2_bytes=l2_bytes
    )
    launch(libraries, template, [x, pack_panels(w, groups), out, b], pieces)

    def reference(x, w, b):
        return F.conv2d(x, w, b if bias else None, stride, padding, dilation, groups)

    close(out, reference, x, w, b)


@EXAMPLES
@given(**window({"groups": st.integers(1, 3), "channels": st.sampled_from([1, 3, 4, 8, 17]), "columns": st.sampled_from([1, 4, 16, 17, 40]), "l2_bytes": L2}))
def test_convolution(isa, **drawn):
    convolved(isa, **drawn)


@EXAMPLES
@given(
    batch=st.integers(1, 2), height=st.integers(3, 12), width=st.integers(20, 70), kernel=st.sampled_from([(1, 1), (3, 3), (7, 7), (1, 7), (5, 1), (2, 4), (9, 8)]),
    stride=st.tuples(st.integers(1, 2), st.integers(1, 3)), padding=st.tuples(st.integers(0, 3), st.integers(0, 3)), dilation=st.tuples(st.integers(1, 2), st.integers(1, 3)),
    groups=st.integers(1, 2), channels=st.sampled_from([1, 3, 4, 24, 66, 130]), columns=st.sampled_from([7, 8, 16, 17, 24, 40, 88]), bias=st.booleans(), pieces=st.integers(0, 5), l2_bytes=L2,
)  # fmt: skip
def test_windows_that_are_read_where_they_lie(isa, **drawn):
    convolved(isa, **drawn)


@EXAMPLES
@given(
    batch=st.integers(1, 2), height=st.integers(1, 16), width=st.integers(1, 17), kernel=st.tuples(st.integers(2, 4), st.integers(1, 4)),
    stride=st.tuples(st.integers(1, 3), st.integers(1, 3)), dilation=st.tuples(st.integers(3, 20), st.integers(1, 20)), more=st.integers(0, 4), groups=st.integers(1, 2),
    channels=st.sampled_from([64, 66, 130, 300]), columns=st.sampled_from([1, 17, 40]), bias=st.booleans(), pieces=st.integers(0, 5), l2_bytes=L2,
)  # fmt: skip
def test_windows_mostly_outside_the_image(isa, batch, height, width, kernel, stride, dilation, more, groups, channels, columns, bias, pieces, l2_bytes):
    name, libraries = isa
    padding = tuple(d * (k - 1) // 2 + more for d, k in zip(dilation, kernel))
    sizes = out_sizes((height, width), kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, *kernel), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last)
    template = templates.conv2d(
        x.shape, out.shape, w[0].numel(), kernel, stride, padding, dilation, groups=groups, bias=bias, isa=name, threads=2, l2_bytes=l2_bytes
    )
    assume(template.sizes[20] == channels)  # a pass ends with a place of the kernel
    launch(libraries, template, [x, pack_panels(w, groups), out, b], pieces)

    def reference(x, w, b):
        return F.conv2d(x, w, b if bias else None, stride, padding, dilation, groups)

    close(out, reference, x, w, b)


def test_the_share_of_windows_in_the_image():
    for size, kernel, stride, before, dilation in ((28, 3, 1, 24, 24), (28, 3, 2, 36, 36), (7, 4, 3, 5, 2), (5, 1, 1, 0, 1), (5, 1, 1, 3, 1)):
        out = (size + 2 * before - dilation * (kernel - 1) - 1) // stride + 1
        inside = sum(0 <= o * stride - before + k * dilation < size for o in range(out) for k in range(kernel))
        assert templates.convolutions._seen(size, out, kernel, stride, before, dilation) == pytest.approx(inside / (out * kernel))


@EXAMPLES
@given(
    batch=st.integers(1, 2), height=st.integers(1, 20), width=st.integers(1, 21), padding=st.tuples(st.integers(0, 4), st.integers(0, 4)),
    dilation=st.tuples(st.integers(1, 4), st.integers(1, 4)), bias=st.booleans(), pieces=st.integers(0, 5),
    channels=st.sampled_from([1, 4, 8, 16, 17, 33, 64, 130, 300, 530]), columns=st.sampled_from([1, 5, 16, 17, 40, 100]), groups=st.integers(1, 3),
    threads=st.integers(1, 4),
)
def test_winograd(isa, batch, height, width, padding, dilation, bias, pieces, channels, columns, groups, threads):
    name, libraries = isa
    sizes = out_sizes((height, width), (3, 3), (1, 1), padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, 3, 3), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last)
    template = templates.winograd(x.shape, out.shape, padding, dilation, groups=groups, bias=bias, isa=name, threads=threads)
    panels = winograd_panels(w, groups)
    launch(libraries, template, [x, panels, out, b], pieces)

    def reference(x, w, b):
        return F.conv2d(x, w, b if bias else None, 1, padding, dilation, groups)

    close(out, reference, x, w, b)
    with torch.backends.mkldnn.flags(enabled=False):  # as in close()
        defined = winograd_conv2d(x, panels, b if bias else None, groups * columns, padding, dilation, groups)
    close(defined, reference, x, w, b)


def test_winograds_error_is_that_of_eager(isa):
    name, libraries = isa
    for channels in (64, 512):
        x = torch.randn(1, channels, 28, 28).to(memory_format=torch.channels_last).relu()
        w, b = torch.randn(64, channels, 3, 3), torch.zeros(64)
        out = torch.empty(1, 64, 28, 28).to(memory_format=torch.channels_last)
        launch(libraries, templates.winograd(x.shape, out.shape, (1, 1), (1, 1), groups=1, bias=False, isa=name, threads=1), [x, winograd_panels(w, 1), out, b])
        want, eager = F.conv2d(x.double(), w.double(), padding=1), F.conv2d(x, w, padding=1)
        assert (out - want).norm() <= 2 * (eager - want).norm()


@EXAMPLES
@given(**window({"channels": st.sampled_from([1, 3, 4, 7, 8, 16, 17, 33, 40])}))
def test_depthwise(isa, batch, height, width, kernel, stride, padding, dilation, bias, pieces, channels):
    _, libraries = isa
    sizes = out_sizes((height, width), kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(channels, 1, *kernel), torch.randn(channels)
    out = torch.full((batch, channels, *sizes), float("nan")).to(memory_format=torch.channels_last)
    template = templates.depthwise(x.shape, out.shape, kernel, stride, padding, dilation, bias=bias)
    launch(libraries, template, [x, w[:, 0].permute(1, 2, 0).contiguous(), out, b], pieces)

    def reference(x, w, b):
        return F.conv2d(x, w, b if bias else None, stride, padding, dilation, channels)

    close(out, reference, x, w, b)


@EXAMPLES
@given(**window({
    "groups": st.sampled_from([1, 2, 3, 5, 8, 9, 17]), "channels": st.sampled_from([1, 2, 3, 4, 8, 9, 16, 24]),
    "columns": st.sampled_from([1, 2, 3, 4, 5, 8, 12, 16, 24, 33]), "threads": st.integers(1, 4),
}))
def test_grouped(isa, batch, height, width, kernel, stride, padding, dilation, bias, pieces, groups, channels, columns, threads):
    _, libraries = isa
    sizes = out_sizes((height, width), kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, *kernel), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last)
    template = templates.grouped(x.shape, out.shape, kernel, stride, padding, dilation, groups=groups, bias=bias, threads=threads)
    panels = grouped_panels(w)
    launch(libraries, template, [x, panels, out, b], pieces)

    def reference(x, w, b):
        return F.conv2d(x, w, b if bias else None, stride, padding, dilation, groups)

    close(out, reference, x, w, b)
    with torch.backends.mkldnn.flags(enabled=False):  # as in close()
        defined = grouped_conv(x, panels, b if bias else None, groups * columns, stride, padding, dilation, groups)
    close(defined, reference, x, w, b)


@pytest.mark.parametrize(("channels", "columns"), [(4, 4), (1, 2), (8, 8), (12, 12), (2, 3), (16, 16)])
def test_not_a_number_stays_in_its_group_and_window(isa, channels, columns):
    _, libraries = isa
    groups = 6
    x = torch.randn(1, groups * channels, 9, 19).to(memory_format=torch.channels_last)
    x[0, 0, 2, 3], x[0, 2 * channels, 0, 0], x[0, -1, 8, 18] = float("nan"), float("inf"), float("-inf")
    w = torch.rand(groups * columns, channels, 3, 3) + 0.5
    out = torch.zeros(1, groups * columns, 9, 19).to(memory_format=torch.channels_last)
    launch(libraries, templates.grouped(x.shape, out.shape, (3, 3), (1, 1), (1, 1), (1, 1), groups=groups, bias=False, threads=1), [x, grouped_panels(w), out])
    want = F.conv2d(x, w, padding=1, groups=groups)
    assert torch.equal(torch.isnan(out), torch.isnan(want))
    assert torch.equal(torch.isinf(out), torch.isinf(want))


def test_grouped_convolutions_write_the_same_however_the_work_is_cut(isa):
    _, libraries = isa
    x, w = torch.randn(2, 96, 17, 9).to(memory_format=torch.channels_last), grouped_panels(torch.randn(192, 12, 3, 3))
    results = []
    for threads, pieces in ((1, None), (4, 1), (64, 3)):
        out = torch.empty(2, 192, 17, 9).to(memory_format=torch.channels_last)
        launch(libraries, templates.grouped(x.shape, out.shape, (3, 3), (1, 1), (1, 1), (1, 1), groups=8, bias=False, threads=threads), [x, w, out], pieces)
        results.append(out)
    assert all(torch.equal(results[0], r) for r in results)


@pytest.mark.parametrize(("channels", "columns", "kernel"), [(32, 32, (7, 7)), (64, 16, (5, 5)), (4, 4, (31, 31))])
def test_the_error_of_large_windows_is_that_of_eager(isa, channels, columns, kernel):
    _, libraries = isa
    x, w = torch.randn(1, 4 * channels, 33, 33).to(memory_format=torch.channels_last), torch.randn(4 * columns, channels, *kernel)
    out = torch.empty(1, 4 * columns, *(34 - k for k in kernel)).to(memory_format=torch.channels_last)
    launch(libraries, templates.grouped(x.shape, out.shape, kernel, (1, 1), (0, 0), (1, 1), groups=4, bias=False, threads=1), [x, grouped_panels(w), out])
    close(out, lambda x, w: F.conv2d(x, w, groups=4), x, w)


def test_groups_of_many_channels_are_refused():
    with pytest.raises(ValueError, match="at most 64 channels"):
        grouped_panels(torch.empty(65, 65, 1, 1))


def volume(draw_groups):
    three = lambda least, most: st.tuples(*[st.integers(least, most)] * 3)  # noqa: E731
    return {
        "batch": st.integers(1, 2), "size": st.tuples(st.integers(1, 5), st.integers(1, 7), st.integers(1, 12)), "kernel": three(1, 3), "stride": three(1, 2),
        "padding": three(0, 2), "dilation": three(1, 2), "bias": st.booleans(), "pieces": st.integers(0, 5), "threads": st.integers(1, 4), **draw_groups,
    }


@EXAMPLES
@given(kind=st.sampled_from(["packed", "grouped", "depthwise"]), **volume({
    "groups": st.integers(1, 4), "channels": st.sampled_from([1, 3, 4, 8, 17, 40]), "columns": st.sampled_from([1, 4, 12, 16, 17, 40])
}))
def test_volumes(isa, kind, batch, size, kernel, stride, padding, dilation, bias, pieces, threads, groups, channels, columns):
    name, libraries = isa
    if kind == "depthwise":
        groups, channels, columns = groups * channels, 1, 1
    sizes = out_sizes(size, kernel, stride, padding, dilation)
    assume(min(sizes) > 0)
    x = torch.randn(batch, groups * channels, *size).to(memory_format=torch.channels_last_3d)
    w, b = torch.randn(groups * columns, channels, *kernel), torch.randn(groups * columns)
    out = torch.full((batch, groups * columns, *sizes), float("nan")).to(memory_format=torch.channels_last_3d)
    given, window = b if bias else None, (stride, padding, dilation)
    with torch.backends.mkldnn.flags(enabled=False):  # as in close()
        if kind == "packed":
            panels = pack_panels(w, groups)
            template = templates.conv3d(x.shape, out.shape, w[0].numel(), kernel, *window, groups=groups, bias=bias, isa=name, threads=threads)
            defined = packed_conv(x, panels, given, groups * columns, kernel, *window, groups)
        elif kind == "grouped":
            panels = grouped_panels(w)
            template = templates.grouped(x.shape, out.shape, kernel, *window, groups=groups, bias=bias, threads=threads)
            defined = grouped_conv(x, panels, given, groups * columns, *window, groups)
        else:
            panels = w[:, 0].movedim(0, -1).contiguous()
            template = templates.depthwise(x.shape, out.shape, kernel, *window, bias=bias)
            defined = depthwise_conv(x, panels, given, *window)
    launch(libraries, template, [x, panels, out, b], pieces)

    def reference(x, w, b):
        return F.conv3d(x, w, b if bias else None, stride, padding, dilation, groups)

    close(out, reference, x, w, b)
    close(defined, reference, x, w, b)


@pytest.mark.parametrize(("kernel", "stride", "padding", "symbol"), [
    ((1, 3, 3), (1, 2, 2), (0, 1, 1), "burnish_conv"), ((3, 1, 1), (2, 1, 1), (1, 0, 0), "burnish_conv"), ((1, 1, 1), (1, 1, 1), (0, 0, 0), "burnish_gemm"),
    ((1, 3, 3), (2, 1, 1), (0, 1, 1), "burnish_conv3d"), ((3, 1, 1), (1, 2, 1), (0, 0, 0), "burnish_conv3d"), ((3, 3, 3), (1, 1, 1), (1, 1, 1), "burnish_conv3d"),
])
def test_windows_in_a_plane_or_in_time_are_those_of_images(isa, kernel, stride, padding, symbol):
    name, libraries = isa
    x, w = torch.randn(2, 20, 5, 6, 7).to(memory_format=torch.channels_last_3d), torch.randn(24, 20, *kernel)
    out = torch.empty_like(F.conv3d(x, w, None, stride, padding), memory_format=torch.channels_last_3d)
    template = templates.conv3d(x.shape, out.shape, w[0].numel(), kernel, stride, padding, (1, 1, 1), groups=1, bias=False, isa=name, threads=2)
    assert template.symbol == symbol
    launch(libraries, template, [x, pack_panels(w, 1), out])
    close(out, lambda x, w: F.conv3d(x, w, None, stride, padding), x, w)


def test_volumes_write_the_same_however_the_work_is_cut(isa):
    name, libraries = isa
    x, w = torch.randn(1, 40, 5, 13, 11).to(memory_format=torch.channels_last_3d), pack_panels(torch.randn(150, 40, 3, 3, 3), 1)
    results = []
    for threads, pieces in ((1, None), (4, 1), (64, 3)):
        out = torch.empty(1, 150, 5, 13, 11).to(memory_format=torch.channels_last_3d)
        window = ((3, 3, 3), (1, 1, 1), (1, 1, 1), (1, 1, 1))
        launch(libraries, templates.conv3d(x.shape, out.shape, 1080, *window, groups=1, bias=False, isa=name, threads=threads), [x, w, out], pieces)
        results.append(out)
    assert all(torch.equal(results[0], r) for r in results)


def test_not_a_number_stays_in_its_window(isa):
    name, libraries = isa
    x, w = torch.randn(1, 8, 4, 5, 9).to(memory_format=torch.channels_last_3d), torch.rand(20, 8, 3, 3, 3) + 0.5
    x[0, 3, 0, 1, 2], x[0, 7, 3, 4, 8] = float("nan"), float("inf")
    out = torch.zeros(1, 20, 4, 5, 9).to(memory_format=torch.channels_last_3d)
    template = templates.conv3d(x.shape, out.shape, 216, *[(3, 3, 3), (1, 1, 1), (1, 1, 1), (1, 1, 1)], groups=1, bias=False, isa=name, threads=2)
    launch(libraries, template, [x, pack_panels(w, 1), out])
    want = F.conv3d(x, w, padding=1)
    assert torch.equal(torch.isnan(out), torch.isnan(want))
    assert torch.equal(torch.isinf(out), torch.isinf(want))


def test_not_a_number_stays_in_its_row(isa):
    name, libraries = isa
    x, w = torch.randn(9, 20), torch.randn(33, 20)
    x[4, 7], x[6, 0] = float("nan"), float("inf")
    out = torch.zeros(9, 33)
    launch(libraries, templates.product(9, 33, 20, 20, bias=False, isa=name, threads=2), [x, pack_panels(w, 1), out])
    want = x @ w.T
    assert torch.equal(torch.isnan(out), torch.isnan(want))
    assert torch.equal(torch.isinf(out), torch.isinf(want))


def test_winograd_writes_the_same_however_the_work_is_cut(isa):
    name, libraries = isa
    x, w = torch.randn(2, 300, 17, 9).to(memory_format=torch.channels_last), winograd_panels(torch.randn(150, 300, 3, 3), 1)
    results = []
    for threads, pieces in ((1, None), (4, 1), (64, 3)):
        out = torch.empty(2, 150, 17, 9).to(memory_format=torch.channels_last)
        launch(libraries, templates.winograd(x.shape, out.shape, (1, 1), (1, 1), groups=1, bias=False, isa=name, threads=threads), [x, w, out], pieces)
        results.append(out)
    assert all(torch.equal(results[0], r) for r in results)


def test_the_result_does_not_depend_on_how_the_work_is_cut(isa):
    name, libraries = isa
    x, w = torch.randn(100, 300), torch.randn(70, 300)
    results = []
    for threads, pieces, l2_bytes in ((1, None, 0), (4, 1, 0), (4, 3, 1 << 20), (64, 5, 1 << 20)):
        out = torch.empty(100, 70)
        launch(libraries, templates.product(100, 70, 300, 300, bias=False, isa=name, threads=threads, l2_bytes=l2_bytes), [x, pack_panels(w, 1), out], pieces)
        results.append(out)
    assert all(torch.equal(results[0], r) for r in results)


def all_blockings(libraries, isa, template, buffers, out):
    """Run every blocking, the default first, in the pieces that the runtime makes of it; all have to write the same."""
    results = []
    for threads in (1, 2, 3):
        found = templates.blockings(template, isa, threads)
        assert found[0] is template and len({(t.sizes, templates.points_of_a_task(t, threads)) for t in found}) == len(found)
        for other in found:
            out.fill_(float("nan"))
            launch(libraries, other, buffers, templates.points_of_a_task(other, threads))
            results.append(out.clone())
    assert torch.isfinite(results[0]).all()
    assert all(torch.equal(results[0], r) for r in results)
    return len(results)


@settings(max_examples=12, deadline=None)
@given(rows=SIZE, columns=st.sampled_from([1, 17, 100, 300]), depth=st.sampled_from([1, 100, 390, 900, 1700]), bias=st.booleans(), threads=st.integers(1, 4))
def test_every_blocking_of_a_product_writes_the_same(isa, rows, columns, depth, bias, threads):
    name, libraries = isa
    x, w, b, out = torch.randn(rows, depth), pack_panels(torch.randn(columns, depth), 1), torch.randn(columns), torch.empty(rows, columns)
    all_blockings(libraries, name, templates.product(rows, columns, depth, depth, bias=bias, isa=name, threads=threads), [x, w, out, b], out)


@settings(max_examples=8, deadline=None)
@given(channels=st.sampled_from([3, 60, 300]), columns=st.sampled_from([7, 33, 200]), groups=st.integers(1, 2), size=st.sampled_from([(1, 3), (9, 8), (23, 30)]))
def test_every_blocking_of_a_convolution_writes_the_same(isa, channels, columns, groups, size):
    name, libraries = isa
    x = torch.randn(2, groups * channels, *size).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, 3, 3), torch.randn(groups * columns)
    out = torch.empty(2, groups * columns, *size).to(memory_format=torch.channels_last)
    window = ((3, 3), (1, 1), (1, 1), (1, 1))
    plain = templates.conv2d(x.shape, out.shape, w[0].numel(), *window, groups=groups, bias=True, isa=name, threads=2)
    all_blockings(libraries, name, plain, [x, pack_panels(w, groups), out, b], out)
    fast = templates.winograd(x.shape, out.shape, (1, 1), (1, 1), groups=groups, bias=True, isa=name, threads=2)
    all_blockings(libraries, name, fast, [x, winograd_panels(w, groups), out, b], out)


@settings(max_examples=8, deadline=None)
@given(channels=st.sampled_from([3, 40, 70]), columns=st.sampled_from([7, 150]), size=st.sampled_from([(1, 1, 3), (5, 13, 11)]))
def test_every_blocking_of_a_volume_writes_the_same(isa, channels, columns, size):
    name, libraries = isa
    x, w = (torch.randn(1, channels, *size).to(memory_format=torch.channels_last_3d), torch.randn(columns, channels, 3, 3, 3))
    out = torch.empty(1, columns, *size).to(memory_format=torch.channels_last_3d)
    window = ((3, 3, 3), (1, 1, 1), (1, 1, 1), (1, 1, 1))
    template = templates.conv3d(x.shape, out.shape, w[0].numel(), *window, groups=1, bias=False, isa=name, threads=2)
    all_blockings(libraries, name, template, [x, pack_panels(w, 1), out], out)


def test_every_blocking_of_thin_convolutions_writes_the_same(isa):
    name, libraries = isa
    x, out = (torch.randn(1, 72, 19, 20).to(memory_format=torch.channels_last) for _ in range(2))
    window = ((1, 1), (1, 1), (1, 1))
    few = templates.grouped(x.shape, out.shape, (3, 3), *window, groups=18, bias=False, threads=2)
    assert all_blockings(libraries, name, few, [x, grouped_panels(torch.randn(72, 4, 3, 3)), out], out) > 3
    one = templates.depthwise(x.shape, out.shape, (3, 3), *window, bias=False)
    assert all_blockings(libraries, name, one, [x, torch.randn(3, 3, 72), out], out) > 3


def test_unknown_sizes_have_one_blocking():
    rows = sympy.Symbol("rows", integer=True, positive=True)
    template = templates.product(rows, 300, 700, 700, bias=False, isa="avx2", threads=2)
    assert templates.blockings(template, "avx2", 2) == [template]


@given(groups=st.integers(1, 3), columns=st.integers(1, 40), channels=st.integers(1, 5), kernel=st.sampled_from([(), (3,), (2, 3)]))
@settings(deadline=None)
def test_unpacking_gives_the_weight_back(groups, columns, channels, kernel):
    w = torch.randn(groups * columns, channels, *kernel)
    back = unpack_panels(pack_panels(w, groups), columns)
    assert torch.equal(back, w.movedim(1, -1).reshape(groups, columns, -1))


def test_native_runs_a_template_on_several_threads(isa):
    name, libraries = isa
    x, w, out = torch.randn(64, 40), torch.randn(48, 40), torch.empty(64, 48)
    panels = pack_panels(w, 1)
    template = templates.product(64, 48, 40, 40, bias=False, isa=name, threads=2)
    bufs = (ctypes.c_void_p * 3)(x.data_ptr(), panels.data_ptr(), out.data_ptr())
    sizes = (ctypes.c_int64 * len(template.sizes))(*template.sizes)
    function = ctypes.cast(getattr(libraries["gemm.c"], template.symbol), ctypes.c_void_p)
    native().launch(function, bufs, sizes, template.extent, 1, 2)
    close(out, F.linear, x, w)


def part_of(batch, channels, sizes, before, behind, fill=None):
    """Some channels of a channels-last image or volume of more channels, and that one."""
    wide = torch.randn(batch, *sizes, before + channels + behind) if fill is None else torch.full((batch, *sizes, before + channels + behind), fill)
    return wide.movedim(-1, 1)[:, before : before + channels], wide


@settings(max_examples=30, deadline=None)
@given(
    kind=st.sampled_from(["packed", "winograd", "grouped", "depthwise"]), rank=st.sampled_from([2, 3]), batch=st.integers(1, 2), size=st.integers(1, 7), kernel=st.sampled_from([1, 3]),
    groups=st.integers(1, 3), channels=st.sampled_from([1, 4, 8, 17]), columns=st.sampled_from([1, 4, 16, 17]), apart=st.tuples(*[st.integers(0, 5)] * 4), pieces=st.integers(0, 3),
)
def test_images_and_results_that_are_parts_of_others(isa, kind, rank, batch, size, kernel, groups, channels, columns, apart, pieces):
    name, libraries = isa
    if kind == "depthwise":
        groups, channels, columns = groups * channels, 1, 1
    if kind == "winograd":
        rank, kernel = 2, 3
    pad = [kernel // 2] * rank
    x, _ = part_of(batch, groups * channels, [size] * rank, *apart[:2])
    w, b = torch.randn(groups * columns, channels, *[kernel] * rank), torch.randn(groups * columns)
    out, wide = part_of(batch, groups * columns, [size] * rank, *apart[2:], fill=float("nan"))
    window, steps = ([kernel] * rank, [1] * rank, pad, [1] * rank), (x.stride(-1), out.stride(-1))
    if kind == "packed":
        panels, make = pack_panels(w, groups), templates.conv2d if rank == 2 else templates.conv3d
        template = make(x.shape, out.shape, w[0].numel(), *window, groups=groups, bias=True, isa=name, threads=2, steps=steps)
    elif kind == "winograd":
        panels = winograd_panels(w, groups)
        template = templates.winograd(x.shape, out.shape, *window[2:], groups=groups, bias=True, isa=name, threads=2, steps=steps)
    elif kind == "grouped":
        panels, template = grouped_panels(w), templates.grouped(x.shape, out.shape, *window, groups=groups, bias=True, threads=2, steps=steps)
    else:
        panels, template = w[:, 0].movedim(0, -1).contiguous(), templates.depthwise(x.shape, out.shape, *window, bias=True, steps=steps)
    launch(libraries, template, [x, panels, out, b], pieces)
    conv = F.conv2d if rank == 2 else F.conv3d
    close(out, lambda x, w, b: conv(x, w, b, 1, pad, 1, groups), x, w, b)
    before, behind = apart[2], wide.shape[-1] - apart[3]
    assert wide[..., :before].isnan().all() and wide[..., behind:].isnan().all()
