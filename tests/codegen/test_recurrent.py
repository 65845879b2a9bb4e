"""Recurrent layers against float64 on every instruction set that this CPU can run."""

import ctypes
import math
import threading

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.graphs.operators import CELLS, recurrent, recurrent_panels
from burnish.runtime import toolchain
from burnish.runtime.build import build
from burnish.runtime.native import native


@pytest.fixture(scope="module", params=["scalar", "avx2", "avx512"])
def isa(request):
    built_for = request.param if toolchain.runs_here(request.param) else toolchain.detect_isa()
    return ctypes.CDLL(str(build([templates.source("recurrent.c", request.param)], built_for)[0]))


def layer(cell, steps, batch, hidden, directions, bias=False, seed=0):
    """The arguments of the operator."""
    torch.manual_seed(seed)
    x = torch.randn(steps, batch, directions * CELLS[cell] * hidden)
    w = torch.randn(directions * CELLS[cell] * hidden, hidden) / math.sqrt(hidden)
    h0, c0 = torch.randn(directions, batch, hidden).tanh(), torch.randn(directions, batch, hidden)
    return x, w, h0, c0 if cell == "lstm" else None, torch.randn(directions, hidden) if bias and cell == "gru" else None, cell


def run(library, x, w, h0, c0, bias, cell, threads=1, workers=0, symbolic=False):
    """The kernel's results; ``threads`` it is made for, and ``workers`` it runs on: 0 for its points one after the other. ``symbolic``: made for any batch
    and length."""
    steps, batch, wide = x.shape
    gates, hidden = CELLS[cell], w.shape[1]
    directions = wide // gates // hidden
    strides = [t.stride()[:2] for t in (x, h0, c0) if t is not None]
    known = {sympy.Symbol("steps", integer=True, positive=True): steps, sympy.Symbol("batch", integer=True, positive=True): batch}
    lengths = tuple(known) if symbolic else (steps, batch)
    made = templates.recurrent(cell, *lengths, hidden, directions, strides, bias=bias is not None, threads=threads)
    if symbolic:
        number = lambda e: int(sympy.sympify(e).subs(known))  # noqa: E731
        made = templates.Template(made.symbol, tuple(map(number, made.sizes)), number(made.extent), made.grain, progress=number(made.progress))
    outs = [torch.full((steps, batch, directions * hidden), math.nan), *(torch.full((directions, batch, hidden), math.nan) for _ in range(2 if c0 is not None else 1))]
    buffers = [t for t in (x, recurrent_panels(w, gates), h0, c0, bias, *outs) if t is not None]
    if made.progress:
        buffers.append(torch.full((made.progress,), -1))
        begin = (ctypes.c_void_p * 1)(buffers[-1].data_ptr())
        library.burnish_recurrent_begin(begin, (ctypes.c_int64 * 1)(made.progress), ctypes.c_int64(0), ctypes.c_int64(1))
    bufs = (ctypes.c_void_p * len(buffers))(*[b.data_ptr() for b in buffers])
    sizes = (ctypes.c_int64 * len(made.sizes))(*made.sizes)
    if workers:
        native().launch(ctypes.cast(library.burnish_recurrent, ctypes.c_void_p), bufs, sizes, made.extent, 1, workers)
    else:
        for i in range(made.extent):
            library.burnish_recurrent(bufs, sizes, ctypes.c_int64(i), ctypes.c_int64(i + 1))
    return outs


def double(*args):
    return [a.double() if isinstance(a, torch.Tensor) else a for a in args]


def close(got, x, w, h0, c0, bias, cell):
    """At most 4 times the error of eager float32 against float64."""
    gates = CELLS[cell]
    want, eager = (recurrent(v[0], recurrent_panels(v[1], gates), *v[2:]) for v in (double(x, w, h0, c0, bias, cell), (x, w, h0, c0, bias, cell)))
    assert len(got) == len(want)
    for g, e, t in zip(got, eager, want):
        assert (g - t).norm() <= max(4 * (e - t).norm(), 1e-6 * t.norm())


@settings(max_examples=30, deadline=None)
@given(
    cell=st.sampled_from(list(CELLS)), steps=st.integers(1, 20), batch=st.sampled_from([1, 2, 3, 4, 5, 7, 13, 61, 125]), hidden=st.sampled_from([1, 3, 16, 17, 33, 64, 100, 150]),
    directions=st.integers(1, 2), bias=st.booleans(), threads=st.integers(1, 4), seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, cell, steps, batch, hidden, directions, bias, threads, seed):
    args = layer(cell, steps, batch, hidden, directions, bias, seed)
    close(run(isa, *args, threads=threads), *args)


@pytest.mark.parametrize("cell, batch, hidden, directions", [("lstm", 1, 256, 1), ("gru", 7, 100, 1), ("lstm", 130, 33, 2), ("rnn_tanh", 3, 200, 2)])
def test_threads_write_the_same(isa, cell, batch, hidden, directions):
    args = layer(cell, 12, batch, hidden, directions, True)
    alone = run(isa, *args)
    close(alone, *args)
    for threads in (1, 2, 3):
        for workers in (0, 1, 3):
            assert all(torch.equal(a, b) for a, b in zip(run(isa, *args, threads=threads, workers=workers), alone))


def test_points_that_come_late_or_at_once_share_the_work(isa):
    """More threads than cores, each on its own: the blocks of a step are claimed by whoever is there."""
    args = layer("lstm", 40, 2, 200, 1)
    alone = run(isa, *args)
    results = [None] * 4

    def call(i):
        results[i] = run(isa, *args, threads=4, workers=1 + i)

    callers = [threading.Thread(target=call, args=(i,)) for i in range(4)]
    for c in callers:
        c.start()
    for c in callers:
        c.join()
    assert all(torch.equal(a, b) for r in results for a, b in zip(r, alone))


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_is_where_eager_has_it(isa, cell, value):
    x, *rest = layer(cell, 5, 3, 20, 2, True)
    x[2, 1, 3], x[1, 2, 30 * CELLS[cell]] = value, value
    got, want = run(isa, x, *rest), recurrent(x, recurrent_panels(rest[0], CELLS[cell]), *rest[1:])
    for g, w in zip(got, want):
        assert torch.equal(g.isnan(), w.isnan()) and torch.equal(g.isinf(), w.isinf())
    assert not math.isnan(value) or got[0].isnan().any()


def test_large_gates_saturate(isa):
    x, *rest = layer("lstm", 4, 2, 24, 1)
    close(run(isa, x * 1000, *rest), x * 1000, *rest)


def test_states_and_gates_are_read_where_they_lie(isa):
    cell, (x, w, h0, c0, bias, _) = "lstm", layer("lstm", 6, 4, 20, 2)
    apart = (x.transpose(0, 1).contiguous().transpose(0, 1), w, h0.transpose(0, 1).contiguous().transpose(0, 1), c0[:, :1].expand(2, 4, 20), bias, cell)
    close(run(isa, *apart, threads=2), *apart)


@pytest.mark.parametrize("steps, batch", [(1, 1), (7, 3), (3, 130)])
def test_symbolic_sizes_give_the_same(isa, steps, batch):
    args = layer("gru", steps, batch, 100, 2, True)
    alone = run(isa, *args)
    for threads, workers in ((1, 0), (2, 0), (3, 2)):
        assert all(torch.equal(a, b) for a, b in zip(run(isa, *args, threads=threads, workers=workers, symbolic=True), alone))


def test_no_rows_are_no_work(isa):
    out, h_n, c_n = run(isa, *layer("lstm", 3, 0, 20, 1), threads=2)
    assert out.shape == (3, 0, 20) and h_n.shape == c_n.shape == (1, 0, 20)
