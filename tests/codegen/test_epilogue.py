"""What follows a heavy operator runs in its kernel: the same results as apart, on every instruction set, at every cut of the work."""

import ctypes

import pytest
import sympy
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import source, templates
from burnish.codegen.cpu.epilogue import epilogue
from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Store, symbol
from burnish.graphs.int8 import int8_panels
from burnish.graphs.operators import PANEL, grouped_panels, pack_panels, winograd_panels
from burnish.runtime.build import build

from .native import RUNNABLE
from .native import launch as launch_one

F32 = torch.float32
SIZE = st.sampled_from([1, 2, 5, 8, 15, 16, 17, 33, 40, 100, 200])


@pytest.fixture(scope="module", params=RUNNABLE)
def isa(request):
    return request.param


def pointwise(rows, columns, flat=False, apart=None):
    """out = relu(value * scale[column] + other), over (row, column), or over blocks of a flat range without the scale. ``apart``: elements between
    rows of ``other`` and of ``out``."""
    if flat and rows * columns <= 64:
        at, axes, loop = symbol("x"), (Axis("x", rows * columns),), ()
    elif flat:
        x, r = symbol("x"), symbol("r")
        at, axes, loop = 64 * x + r, (Axis("x", -(-rows * columns // 64)),), (Axis("r", sympy.Min(64, rows * columns - 64 * x)),)
    else:
        at, axes, loop = symbol("x") * columns + symbol("r"), (Axis("x", rows),), (Axis("r", columns),)
    places = [at, at] if apart is None else [symbol("x") * step + symbol("r") for step in apart]
    value, other = (Expr("load", (), F32, (name, place)) for name, place in (("in0", at), ("in1", places[0])))
    if not flat:
        value = Expr("mul", (value, Expr("load", (), F32, ("in2", symbol("r")))), F32)
    total = Expr("max", (Expr("add", (value, other), F32), Expr("const", (), F32, 0.0)), F32)
    names = ["in0", "in1"] if flat else ["in0", "in1", "in2"]
    buffers = (*(Buffer(n, F32, "in", columns if n == "in2" else rows * columns) for n in names), Buffer("out0", F32, "out", rows * columns))
    return Kernel("k", buffers, (), axes, (Loop(loop, (Store("out0", places[1], total),)),))


def run(isa, template, follower, tensors, others, pieces):
    """The template with the follower's address in its last size, in pieces of its range, the last first: threads finish them in any order."""
    text = [templates.source(templates.SOURCES[template.symbol], isa), source([follower.render(isa)], isa)]
    heavy, small = (ctypes.CDLL(str(p)) for p in build(text, isa))
    address = ctypes.cast(getattr(small, follower.symbol), ctypes.c_void_p).value
    bound = [*tensors, *(others[a] for a in follower.arguments)]
    bufs = (ctypes.c_void_p * len(bound))(*(t.data_ptr() for t in bound))
    sizes = (ctypes.c_int64 * len(template.sizes))(*template.sizes[:-1], address)
    assert template.sizes[-1] == 0
    step = template.extent if not pieces else -(-template.extent // pieces)
    for lo in reversed(range(0, template.extent, step)):
        getattr(heavy, template.symbol)(bufs, sizes, ctypes.c_int64(lo), ctypes.c_int64(min(template.extent, lo + step)))


def check(isa, template, x, weight, columns, bias, plain, flat, pieces):
    """``plain``: what the template computes alone, as [rows, columns] in memory order."""
    rows = plain.shape[0]
    other, scale, out = torch.randn(rows, columns), torch.randn(columns), torch.full((rows, columns), float("nan"))
    found = epilogue(pointwise(rows, columns, flat), "in0", rows * columns, columns)
    assert found is not None and found.out == "out0"
    run(isa, template, found, [x, weight, out, *bias], {"in1": other, "in2": scale, "out0": out}, pieces)
    want = torch.relu((plain if flat else plain * scale) + other)
    assert torch.allclose(out, want, rtol=1e-4, atol=1e-4 * max(1.0, float(plain.abs().max())))


@settings(deadline=None, max_examples=25)
@given(rows=SIZE, columns=SIZE, depth=st.sampled_from([1, 40, 300]), bias=st.booleans(), flat=st.booleans(), pieces=st.integers(0, 4), l2=st.sampled_from([0, 1 << 20]))
def test_a_product(isa, rows, columns, depth, bias, flat, pieces, l2):
    x, w, b = torch.randn(rows, depth), torch.randn(columns, depth), torch.randn(columns)
    template = templates.product(rows, columns, depth, depth, bias=bias, isa=isa, threads=2, l2_bytes=l2)
    check(isa, template, x, pack_panels(w, 1), columns, [b] if bias else [], F.linear(x, w, b if bias else None), flat, pieces)


def image_rows(t):
    return t.permute(0, 2, 3, 1).reshape(-1, t.shape[1])


def test_a_block_of_an_odd_number_of_panels(isa):
    """What follows a block of columns leaves its neighbour alone, which may be finished."""
    rows, columns, depth = 196, 200, 80
    x, w = torch.randn(rows, depth), torch.randn(columns, depth)
    template = templates.product(rows, columns, depth, depth, bias=False, isa=isa, threads=2)
    assert PANEL * template.sizes[3] < columns and any(t.sizes[3] % 2 for t in [template, *templates.blockings(template, isa, 2)])
    for t in (template, *templates.blockings(template, isa, 2)):
        for pieces in (2, 3, 4):
            check(isa, t, x, pack_panels(w, 1), columns, [], F.linear(x, w), False, pieces)


@settings(deadline=None, max_examples=25)
@given(
    kind=st.sampled_from(["panels", "winograd", "grouped", "depthwise"]), batch=st.integers(1, 2), height=st.integers(1, 9), width=st.integers(1, 11),
    channels=st.sampled_from([1, 3, 8, 20]), columns=st.sampled_from([1, 5, 16, 20]), groups=st.integers(1, 2), dilation=st.integers(1, 3),
    bias=st.booleans(), flat=st.booleans(), pieces=st.integers(0, 4),
)  # fmt: skip
def test_a_convolution(isa, kind, batch, height, width, channels, columns, groups, dilation, bias, flat, pieces):
    groups, columns, channels = (channels, 1, 1) if kind == "depthwise" else (groups, columns, channels)
    x = torch.randn(batch, groups * channels, height, width).to(memory_format=torch.channels_last)
    w, b = torch.randn(groups * columns, channels, 3, 3), torch.randn(groups * columns)
    with torch.backends.mkldnn.flags(enabled=False):
        want = F.conv2d(x, w, b if bias else None, 1, dilation, dilation, groups)
    window = ((1, 1), (dilation, dilation), (dilation, dilation))
    if kind == "panels":
        template = templates.conv2d(x.shape, want.shape, w[0].numel(), (3, 3), *window, groups=groups, bias=bias, isa=isa, threads=2)
        weight = pack_panels(w, groups)
    elif kind == "winograd":
        template = templates.winograd(x.shape, want.shape, *window[1:], groups=groups, bias=bias, isa=isa, threads=2)
        weight = winograd_panels(w, groups)
    elif kind == "grouped":
        template = templates.grouped(x.shape, want.shape, (3, 3), *window, groups=groups, bias=bias, threads=2)
        weight = grouped_panels(w)
    else:
        template = templates.depthwise(x.shape, want.shape, (3, 3), *window, bias=bias)
        weight = w[:, 0].permute(1, 2, 0).contiguous()
    check(isa, template, x, weight, groups * columns, [b] if bias else [], image_rows(want), flat, pieces)


@settings(deadline=None, max_examples=20)
@given(
    batch=st.integers(1, 2), size=st.tuples(st.integers(1, 4), st.integers(1, 6), st.integers(1, 9)), channels=st.sampled_from([1, 8, 70]),
    columns=st.sampled_from([1, 5, 16, 24, 40]), groups=st.integers(1, 2), bias=st.booleans(), flat=st.booleans(), pieces=st.integers(0, 4), threads=st.integers(1, 3),
)  # fmt: skip
def test_a_convolution_of_volumes(isa, batch, size, channels, columns, groups, bias, flat, pieces, threads):
    x = torch.randn(batch, groups * channels, *size).to(memory_format=torch.channels_last_3d)
    w, b = torch.randn(groups * columns, channels, 3, 3, 3), torch.randn(groups * columns)
    with torch.backends.mkldnn.flags(enabled=False):
        want = F.conv3d(x, w, b if bias else None, 1, 1, 1, groups)
    ones = (1, 1, 1)
    template = templates.conv3d(x.shape, want.shape, w[0].numel(), (3, 3, 3), ones, ones, ones, groups=groups, bias=bias, isa=isa, threads=threads)
    assert template.symbol == "burnish_conv3d"
    check(isa, template, x, pack_panels(w, groups), groups * columns, [b] if bias else [], want.movedim(1, -1).reshape(-1, groups * columns), flat, pieces)


def to_codes(rows, columns):
    """out = 128 + value + what another's bytes say, as bytes: nothing is float32 that could hold the value."""
    u8, at = torch.uint8, symbol("x") * columns + symbol("r")
    other = Expr("cast", (Expr("load", (), u8, ("in1", at)),), F32)
    total = Expr("add", (Expr("load", (), F32, ("in0", at)), other), F32)
    code = Expr("cast", (Expr("add", (Expr("round", (total,), F32), Expr("const", (), F32, 128.0)), F32),), u8)
    buffers = (Buffer("in0", F32, "in", rows * columns), Buffer("in1", u8, "in", rows * columns), Buffer("out0", u8, "out", rows * columns))
    return Kernel("k", buffers, (), (Axis("x", rows),), (Loop((Axis("r", columns),), (Store("out0", at, code),)),))


@settings(deadline=None, max_examples=25)
@given(rows=SIZE, columns=SIZE, depth=st.sampled_from([4, 40, 300]), bias=st.booleans(), kind=st.sampled_from(["float", "rows", "codes"]), pieces=st.integers(0, 4))
def test_codes_follow(isa, rows, columns, depth, bias, kind, pieces):
    """Behind a product in float32, which needs memory for its value, and products in int8, which hold it themselves."""
    other, out = torch.randint(0, 100, (rows, columns), dtype=torch.uint8), torch.full((rows, columns), 7, dtype=torch.uint8)
    b, how = torch.randint(-9, 9, (columns,)).float(), {"bias": bias, "isa": isa, "threads": 2}
    found = epilogue(to_codes(rows, columns), "in0", rows * columns, columns)
    assert found is not None and found.out is None and found.step is None
    x, w = torch.randint(-1, 2, (rows, depth)).float(), torch.randint(-1, 2, (columns, depth)).float()
    if kind == "float":
        template, given, weight = templates.product(rows, columns, depth, depth, **how), [x], [pack_panels(w, 1)]
        value = torch.full((rows, columns), float("nan"))
        assert not template.holds
    else:
        weight, value = [int8_panels((w + 128).to(torch.uint8), "int8", 1, w.shape), torch.ones(columns)], out
        if kind == "codes":
            template, given = templates.int8_codes_product(rows, columns, depth, depth, **how), [(x + 128).to(torch.uint8)]
            weight.append(torch.ones(1))
        else:
            x[:, 0] = 127.0  # a step of one
            template = templates.int8_product(rows, columns, depth, depth, bits=8, **how)
            assert template.begin is not None
            given = [torch.empty(template.begin.scratch)]
            launch_one(native(isa, "int8.c").burnish_int8_rows, template.begin, [x, *given])
        assert template.holds
    run(isa, template, found, [*given, *weight, value, *[b] * bias], {"in1": other, "out0": out}, pieces)
    want = x.long() @ w.long().t() + other.long() + 128 + (b.long() if bias else 0)
    assert torch.equal(out, (want & 255).to(torch.uint8))


def native(isa, name):
    return ctypes.CDLL(str(build([templates.source(name, isa)], isa)[0]))


def test_what_reads_elsewhere_or_reduces_does_not_follow():
    rows, columns = 6, 20
    good = pointwise(rows, columns)
    assert epilogue(good, "in0", rows * columns, columns) is not None
    assert epilogue(good, "in0", rows * columns + 1, columns) is None  # not over all points
    assert epilogue(good, "in2", rows * columns, columns) is None  # the value is read by column, not by point
    assert epilogue(good, "in1", rows * columns, 10) is None  # one number per column needs the columns
    flipped = Expr("load", (), F32, ("in1", rows * columns - 1 - (symbol("x") * columns + symbol("r"))))
    moved = Kernel("k", good.buffers, (), good.axes, (Loop(good.loops[0].axes, (Store("out0", symbol("x") * columns + symbol("r"), flipped),)),))
    assert epilogue(moved, "in0", rows * columns, columns) is None


@settings(deadline=None, max_examples=25)
@given(rows=st.integers(2, 40), columns=SIZE, depth=st.sampled_from([1, 40, 300]), apart=st.tuples(st.integers(0, 9), st.integers(0, 9)), pieces=st.integers(0, 4))
def test_rows_that_lie_apart(isa, rows, columns, depth, apart, pieces):
    x, w, scale = torch.randn(rows, depth), torch.randn(columns, depth), torch.randn(columns)
    other, out = torch.randn(rows, columns + apart[0]), torch.full((rows, columns + apart[1]), float("nan"))
    found = epilogue(pointwise(rows, columns, apart=[columns + n for n in apart]), "in0", rows * columns, columns)
    assert found is not None and found.step == (columns + apart[1] if apart[1] else None)
    template = templates.product(rows, columns, depth, depth, bias=False, isa=isa, threads=2, ldc=columns + apart[1])
    run(isa, template, found, [x, pack_panels(w, 1), out], {"in1": other, "in2": scale, "out0": out}, pieces)
    want, plain = torch.relu(F.linear(x.double(), w.double()) * scale + other[:, :columns]), torch.relu(F.linear(x, w) * scale + other[:, :columns])
    assert (out[:, :columns] - want).norm() <= max(4 * (plain - want).norm(), 1e-6 * want.norm())
    assert out[:, columns:].isnan().all()
