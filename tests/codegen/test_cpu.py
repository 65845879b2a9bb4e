"""Loops, reductions, memory access and tails of the CPU renderer, against PyTorch."""

from __future__ import annotations

import sys

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen import cpu
from burnish.codegen.cpu.render import LANES
from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol

from .native import RUNNABLE, acc, call, cast, const, library, load, op, schedule

torch.set_num_threads(1)
F32, F64, I64, B8 = torch.float32, torch.float64, torch.int64, torch.bool
x0, x1, r0, r1, s0 = (symbol(n) for n in ("x0", "x1", "r0", "r1", "s0"))
ISAS = pytest.mark.parametrize("isa", RUNNABLE)
VECTORS = pytest.mark.parametrize("vector", ["inner", ""])


def rows(seed: int, *shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def softmax(n: int, count: int) -> Kernel:
    v = load("in0", n * x0 + r0)
    row = Axis("r0", n)
    return Kernel(
        "softmax",
        (Buffer("in0", F32, "in", n * count), Buffer("out0", F32, "out", n * count), Buffer("row", F32, "local", n)),
        (),
        (Axis("x0", count),),
        (
            Loop((row,), (Reduce("m", "max", v),)),
            Loop((row,), (Store("row", r0, op("exp", op("sub", v, acc("m")))), Reduce("s", "sum", load("row", r0)))),
            Loop((row,), (Store("out0", n * x0 + r0, op("div", load("row", r0), acc("s"))),)),
        ),
    )


@ISAS
@VECTORS
@pytest.mark.parametrize("n", [3, 64, 203])
def test_softmax(isa: str, vector: str, n: int) -> None:
    a, out = rows(0, 5, n), torch.empty(5, n)
    call(schedule(softmax(n, 5), vector, 4), {"in0": a, "out0": out}, isa=isa)
    torch.testing.assert_close(out, a.softmax(-1))


def test_softmax_along_the_outer_axis_keeps_a_row_per_lane() -> None:
    """Softmax over dim 0 of a matrix: lanes are columns, and so is the scratch row."""
    n, m = 9, 21
    v = load("in0", m * r0 + x0)
    row = Axis("r0", n)
    kernel = Kernel(
        "softmax",
        (Buffer("in0", F32, "in", n * m), Buffer("out0", F32, "out", n * m), Buffer("row", F32, "local", n)),
        (),
        (Axis("x0", m),),
        (
            Loop((row,), (Reduce("m", "max", v),)),
            Loop((row,), (Store("row", r0, op("exp", op("sub", v, acc("m")))), Reduce("s", "sum", load("row", r0)))),
            Loop((row,), (Store("out0", m * r0 + x0, op("div", load("row", r0), acc("s"))),)),
        ),
    )
    a = rows(1, n, m)
    for isa in RUNNABLE:
        for unroll in (1, 2):
            out = torch.empty(n, m)
            call(schedule(kernel, "x0", unroll), {"in0": a, "out0": out}, isa=isa)
            torch.testing.assert_close(out, a.softmax(0))


REDUCTIONS = {
    "sum": lambda a: a.sum(-1),
    "prod": lambda a: a.prod(-1),
    "min": lambda a: a.amin(-1),
    "max": lambda a: a.amax(-1),
    "argmin": lambda a: a.argmin(-1),
    "argmax": lambda a: a.argmax(-1),
}


def reduction(name: str, dtype: torch.dtype, n: int, count: int, column: bool) -> Kernel:
    index = count * r0 + x0 if column else n * x0 + r0
    r = Reduce("a", name, load("in0", index, dtype))
    return Kernel(
        "reduce",
        (Buffer("in0", dtype, "in", n * count), Buffer("out0", r.dtype, "out", count)),
        (),
        (Axis("x0", count),),
        (Loop((Axis("r0", n),), (r,)), Loop((), (Store("out0", x0, acc("a", r.dtype)),))),
    )


@ISAS
@pytest.mark.parametrize("dtype", [F32, F64, torch.int32, I64])
@pytest.mark.parametrize("vector", ["inner", "x0", ""])
def test_reductions(isa: str, dtype: torch.dtype, vector: str) -> None:
    n, count = 45, 19
    base = torch.randint(-3, 4, (count, n), generator=torch.Generator().manual_seed(5))
    a = (base.to(dtype) + (0.25 if dtype.is_floating_point else 0)).to(dtype)
    data = a.T.contiguous() if vector == "x0" else a
    for name, f in REDUCTIONS.items():
        want = f(a).to(I64 if name.startswith("arg") else dtype)
        got = torch.empty_like(want)
        call(schedule(reduction(name, dtype, n, count, vector == "x0"), vector, 4), {"in0": data, "out0": got}, isa=isa)
        torch.testing.assert_close(got, want, msg=lambda m, name=name: f"{name}: {m}")


@ISAS
@pytest.mark.parametrize("vector", ["inner", "x0", ""])
def test_nan_wins_in_min_max_and_their_positions(isa: str, vector: str) -> None:
    n = 45
    a = rows(3, 23, n)
    a[2, 30] = a[2, 41] = a[5, 0] = a[7, n - 1] = float("nan")
    a[9], a[10] = float("-inf"), float("inf")
    data = a.T.contiguous() if vector == "x0" else a
    for name in ("min", "max", "argmin", "argmax"):
        want = REDUCTIONS[name](a)
        got = torch.empty_like(want)
        call(schedule(reduction(name, F32, n, 23, vector == "x0"), vector, 4), {"in0": data, "out0": got}, isa=isa)
        torch.testing.assert_close(got, want, rtol=0, atol=0, equal_nan=True, msg=lambda m, name=name: f"{name}: {m}")


@ISAS
@VECTORS
def test_any_all_xor_and_wrapping_sums(isa: str, vector: str) -> None:
    n = 37
    p = torch.rand(4, n, generator=torch.Generator().manual_seed(0)) < torch.tensor([[0.0], [0.1], [0.9], [1.1]])
    big = torch.randint(-(2**62), 2**62, (4, n), generator=torch.Generator().manual_seed(1))
    at = n * x0 + r0
    kernel = Kernel(
        "k",
        (Buffer("in0", B8, "in", 4 * n), Buffer("in1", I64, "in", 4 * n), Buffer("out0", B8, "out", 4), Buffer("out1", B8, "out", 4),
         Buffer("out2", I64, "out", 4), Buffer("out3", I64, "out", 4)),
        (),
        (Axis("x0", 4),),
        (
            Loop((Axis("r0", n),), (Reduce("a", "any", load("in0", at, B8)), Reduce("b", "all", load("in0", at, B8)),
                                    Reduce("c", "sum", load("in1", at, I64)), Reduce("d", "xor_sum", load("in1", at, I64)))),
            Loop((), (Store("out0", x0, acc("a", B8)), Store("out1", x0, acc("b", B8)), Store("out2", x0, acc("c", I64)),
                      Store("out3", x0, acc("d", I64)))),
        ),
    )  # fmt: skip
    out = [torch.empty(4, dtype=d) for d in (B8, B8, I64, I64)]
    call(schedule(kernel, vector, 2), {"in0": p, "in1": big, **{f"out{i}": o for i, o in enumerate(out)}}, isa=isa)
    xor = [0] * 4
    for i in range(4):
        for v in big[i].tolist():
            xor[i] ^= v
    assert torch.equal(out[0], p.any(1)) and torch.equal(out[1], p.all(1))
    assert torch.equal(out[2], big.sum(1)) and out[3].tolist() == xor


@ISAS
@pytest.mark.parametrize("shape", ["one axis", "two axes", "columns", "symbolic"])
def test_long_float_sums_stay_near_pairwise(isa: str, shape: str) -> None:
    n = 1 << 20
    a = torch.rand(n, generator=torch.Generator().manual_seed(2)) + 0.5
    axes: tuple[Axis, ...] = (Axis("r0", n),)
    index, sizes, outer = sympy.sympify(r0), {}, ()
    store = Store("out0", sympy.Integer(0), acc("a"))
    if shape == "two axes":
        axes, index = (Axis("r0", n // 32), Axis("r1", 32)), 32 * r0 + r1
    elif shape == "columns":
        axes, index, outer = (Axis("r0", n // 8),), 8 * r0 + x0, (Axis("x0", 8),)
        store = Store("out0", x0, acc("a"))
    elif shape == "symbolic":
        axes, index, sizes = (Axis("r0", s0), Axis("r1", 64)), 64 * r0 + r1, {"s0": n // 64}
    count = 8 if outer else 1
    kernel = Kernel("k", (Buffer("in0", F32, "in", n), Buffer("out0", F32, "out", count)), tuple(sizes), outer,
                    (Loop(axes, (Reduce("a", "sum", load("in0", index)),)), Loop((), (store,))))  # fmt: skip
    got = torch.empty(count)
    call(schedule(kernel, "x0" if outer else "inner", 4), {"in0": a, "out0": got}, sizes, isa=isa)
    want = a.double().view(-1, count).sum(0)
    eager = a.view(-1, count).sum(0)
    # A sum of many is at best rounded once, so eager's own error may be nothing.
    bound = (4 * (eager.double() - want).norm()).clamp(min=2**-24 * want.norm())
    assert (got.double() - want).norm() <= bound


@ISAS
@VECTORS
def test_strides_broadcasts_and_tails(isa: str, vector: str) -> None:
    """out[i, j] = a[j, i] + b[i] + c[j] + d[2j + 1] + e, with j not a multiple of any lane count."""
    n, m = 7, 29
    a, b, c, d, e = rows(0, m, n), rows(1, n), rows(2, m), rows(3, 2 * m), rows(4, 1)
    value = op("add", op("add", load("in0", n * r0 + x0), load("in1", x0)), op("add", load("in2", r0), op("add", load("in3", 2 * r0 + 1), load("in4", 0))))
    sizes = (m * n, n, m, 2 * m, 1)
    kernel = Kernel("k", tuple(Buffer(f"in{i}", F32, "in", k) for i, k in enumerate(sizes)) + (Buffer("out0", F32, "out", n * m),), (),
                    (Axis("x0", n),), (Loop((Axis("r0", m),), (Store("out0", m * x0 + r0, value),)),))  # fmt: skip
    out = torch.empty(n, m)
    call(schedule(kernel, vector), {"in0": a, "in1": b, "in2": c, "in3": d, "in4": e, "out0": out}, isa=isa)
    torch.testing.assert_close(out, a.T + b[:, None] + c + d[1::2] + e)


@ISAS
@pytest.mark.parametrize("m", [1, 8, 16, 21, 32])
def test_outer_axes_decode_and_lanes_along_the_last(isa: str, m: int) -> None:
    """Three outer axes run from any point on; the last one may carry the lanes."""
    a, b, out = rows(0, 3, 5, m), rows(1, 5), torch.empty(3, 5, m)
    index = 5 * m * x0 + m * x1 + symbol("x2")
    kernel = Kernel("k", (Buffer("in0", F32, "in", 15 * m), Buffer("in1", F32, "in", 5), Buffer("out0", F32, "out", 15 * m)), (),
                    (Axis("x0", 3), Axis("x1", 5), Axis("x2", m)),
                    (Loop((), (Store("out0", index, op("mul", load("in0", index), load("in1", x1))),)),))  # fmt: skip
    for vector, extent in (("x2", 15), ("inner", 15 * m)):
        out.zero_()
        f = call(schedule(kernel, vector), {"in0": a, "in1": b, "out0": out}, isa=isa, cuts=(0.13, 0.5, 0.5))
        assert f.extent == extent
        assert torch.equal(out, a * b[:, None])


@ISAS
@VECTORS
def test_indirect_loads_and_stores(isa: str, vector: str) -> None:
    """An embedding (row index is a scalar), a gather and a scatter (index differs by lane), and an accumulating scatter."""
    n, m = 6, 27
    table, ids = rows(0, 10, m), torch.tensor([3, 0, 9, 9, 1, 5])
    lanes = torch.randperm(m, generator=torch.Generator().manual_seed(0))
    bins = torch.randint(0, 4, (m,), generator=torch.Generator().manual_seed(1))
    k0 = symbol("_k0")
    value = load("in0", m * k0 + r0, F32, load("in1", x0, I64))
    picked = load("in0", m * x0 + k0, F32, load("in2", r0, I64))
    row = Axis("r0", m)
    kernel = Kernel(
        "k",
        (Buffer("in0", F32, "in", 10 * m), Buffer("in1", I64, "in", n), Buffer("in2", I64, "in", m), Buffer("in3", I64, "in", m),
         Buffer("out0", F32, "out", n * m), Buffer("out1", F32, "out", n * m), Buffer("out2", F32, "out", n * m), Buffer("out3", F32, "out", n * 4)),
        (),
        (Axis("x0", n),),
        (Loop((row,), (Store("out0", m * x0 + r0, value), Store("out1", m * x0 + r0, picked),
                       Store("out2", m * x0 + k0, value, (load("in2", r0, I64),)),
                       Store("out3", 4 * x0 + k0, value, (load("in3", r0, I64),), accumulate=True))),),
    )  # fmt: skip
    outs = {"out0": torch.empty(n, m), "out1": torch.empty(n, m), "out2": torch.empty(n, m), "out3": torch.zeros(n, 4)}
    call(schedule(kernel, vector), {"in0": table, "in1": ids, "in2": lanes, "in3": bins, **outs}, isa=isa)
    rows_ = table[ids]
    assert torch.equal(outs["out0"], rows_)
    assert torch.equal(outs["out1"], table[:n, lanes])
    assert torch.equal(outs["out2"], torch.empty(n, m).scatter_(1, lanes.expand(n, m), rows_))
    torch.testing.assert_close(outs["out3"], torch.zeros(n, 4).index_add_(1, bins, rows_))


@ISAS
def test_clamped_windows_read_in_bounds(isa: str) -> None:
    """A 1-D window of 3 with zero padding: where(in range, in[clamp(i + k - 1)], 0)."""
    n = 43
    total: Expr | None = None
    for k in (-1, 0, 1):
        at = r0 + k
        inside = op("and", op("ge", Expr("index", (), I64, at), const(0, I64)), op("lt", Expr("index", (), I64, at), const(n, I64)))
        v = op("where", inside, load("in0", n * x0 + sympy.Max(0, sympy.Min(at, n - 1))), const(0.0))
        total = v if total is None else op("add", total, v)
    assert total is not None
    kernel = Kernel("k", (Buffer("in0", F32, "in", 3 * n), Buffer("out0", F32, "out", 3 * n)), (), (Axis("x0", 3),),
                    (Loop((Axis("r0", n),), (Store("out0", n * x0 + r0, total),)),))  # fmt: skip
    a, out = rows(0, 3, n), torch.empty(3, n)
    f = call(schedule(kernel), {"in0": a, "out0": out}, isa=isa)
    padded = torch.nn.functional.pad(a, (1, 1))
    torch.testing.assert_close(out, padded[:, :-2] + padded[:, 1:-1] + padded[:, 2:])
    assert "gather_f32(in0, k)" in f.text


@ISAS
@VECTORS
def test_division_and_modulo_in_indices(isa: str, vector: str) -> None:
    n = 26
    from torch.utils._sympy.functions import FloorDiv, Mod

    a, out = rows(0, n), torch.empty(2, n)
    kernel = Kernel("k", (Buffer("in0", F32, "in", n), Buffer("out0", F32, "out", 2 * n)), (), (Axis("x0", 1),),
                    (Loop((Axis("r0", n),), (Store("out0", r0, load("in0", FloorDiv(r0, 2))), Store("out0", n + r0, load("in0", Mod(r0 + n - 5, n))))),))  # fmt: skip
    call(schedule(kernel, vector), {"in0": a, "out0": out}, isa=isa)
    assert torch.equal(out[0], a.repeat_interleave(2)[:n]) and torch.equal(out[1], a.roll(5))


@ISAS
@pytest.mark.parametrize("d", [2, 4, 8])
@pytest.mark.parametrize("n", [1, 7, 40])
def test_axes_shorter_than_a_vector(isa: str, d: int, n: int) -> None:
    """Rows of d beside one number for each row, one row for all, and every row turned round: lanes stay full, and constants say what they hold."""
    a, b, c, out = rows(0, n, d), rows(1, n), rows(2, d), torch.empty(2, n, d)
    at = d * r0 + r1
    each = op("add", op("mul", load("in0", at), load("in1", r0)), load("in2", r1))
    turned = load("in0", d * r0 + d - 1 - r1)
    kernel = Kernel("k", (Buffer("in0", F32, "in", n * d), Buffer("in1", F32, "in", n), Buffer("in2", F32, "in", d), Buffer("out0", F32, "out", 2 * n * d)), (),
                    (), (Loop((Axis("r0", n), Axis("r1", d)), (Store("out0", at, each), Store("out0", n * d + at, turned))),))  # fmt: skip
    f = call(schedule(kernel), {"in0": a, "in1": b, "in2": c, "out0": out}, isa=isa)
    assert torch.equal(out[0], a * b[:, None] + c) and torch.equal(out[1], a.flip(1))
    assert ("PICK" in f.text) == (n * d >= LANES[isa] and LANES[isa] > d)


@ISAS
@pytest.mark.parametrize("d", [2, 4, 8])
def test_short_rows_behind_an_index_are_read_whole(isa: str, d: int) -> None:
    n = 13
    a, i, out = rows(0, 20, d), torch.randint(0, 20, (n,)), torch.empty(n, d)
    value = load("in0", d * symbol("_k0") + r1, F32, load("in1", r0, I64))
    kernel = Kernel("k", (Buffer("in0", F32, "in", 20 * d), Buffer("in1", I64, "in", n), Buffer("out0", F32, "out", n * d)), (), (),
                    (Loop((Axis("r0", n), Axis("r1", d)), (Store("out0", d * r0 + r1, value),)),))  # fmt: skip
    f = call(schedule(kernel), {"in0": a, "in1": i, "out0": out}, isa=isa)
    assert torch.equal(out, a[i]) and "gather" not in f.text


@ISAS
@settings(max_examples=12, deadline=None)
@given(n=st.integers(0, 200), m=st.integers(1, 5))
def test_symbolic_sizes(isa: str, n: int, m: int) -> None:
    """One kernel for every size: rows of s1 elements, centred."""
    s1 = symbol("s1")
    row = Axis("r0", s1)
    mean = op("div", acc("a"), cast(Expr("index", (), I64, s1), F32))
    kernel = Kernel("k", (Buffer("in0", F32, "in", s0 * s1), Buffer("out0", F32, "out", s0 * s1)), ("s0", "s1"), (Axis("x0", s0),),
                    (Loop((row,), (Reduce("a", "sum", load("in0", s1 * x0 + r0)),)),
                     Loop((row,), (Store("out0", s1 * x0 + r0, op("sub", load("in0", s1 * x0 + r0), mean)),))))  # fmt: skip
    a, out = rows(n, m, n), torch.empty(m, n)
    call(schedule(kernel, "inner", 4), {"in0": a, "out0": out}, {"s0": m, "s1": n}, isa=isa)
    torch.testing.assert_close(out, a - a.mean(-1, keepdim=True) if n else out)


@ISAS
def test_blocked_rows_end_at_the_last_element(isa: str) -> None:
    """A flat loop cut into blocks whose length is an expression of the outer point."""
    n, block = 10007, 4096
    kernel = Kernel("k", (Buffer("in0", F32, "in", n), Buffer("out0", F32, "out", n)), (), (Axis("x0", 3),),
                    (Loop((Axis("r0", sympy.Min(block, n - block * x0)),), (Store("out0", block * x0 + r0, op("neg", load("in0", block * x0 + r0))),)),))  # fmt: skip
    a, out = rows(0, n), torch.empty(n)
    call(schedule(kernel), {"in0": a, "out0": out}, isa=isa)
    assert torch.equal(out, -a)


def test_a_buffer_written_then_read_is_read_after_the_write() -> None:
    n = 19
    first = Loop((Axis("r0", n),), (Store("out0", n * x0 + r0, op("mul", load("in0", n * x0 + r0), const(2.0))),))
    again = Loop((Axis("r0", n),), (Store("out0", n * x0 + r0, op("add", load("out0", n * x0 + r0), load("out0", n * x0))),))
    kernel = Kernel("k", (Buffer("in0", F32, "in", 3 * n), Buffer("out0", F32, "out", 3 * n)), (), (Axis("x0", 3),), (first, again))
    a, out = rows(0, 3, n), torch.empty(3, n)
    call(schedule(kernel, ""), {"in0": a, "out0": out})
    want = 2 * a
    for i in range(3):
        for j in range(n):
            want[i, j] += want[i, 0]
    assert torch.equal(out, want)


def test_the_unit_carries_only_the_headers_it_uses() -> None:
    plain = reduction("sum", F32, 16, 2, False)
    assert "vf_tanh" not in cpu.source([cpu.render(schedule(plain), "k", "avx2")], "avx2")
    assert "vf_exp" in cpu.source([cpu.render(schedule(softmax(16, 2)), "k", "avx2")], "avx2")


def test_rendering_is_deterministic() -> None:
    texts = {cpu.render(schedule(softmax(100, 3), "inner", 4), "k", "avx2").text for _ in range(3)}
    assert len(texts) == 1


@pytest.mark.parametrize("isa", ["scalar", "avx2", "avx512"])
def test_every_isa_compiles(isa: str) -> None:
    kernels = [softmax(100, 3), reduction("argmax", F32, 45, 3, False), reduction("max", F64, 45, 3, False), reduction("sum", I64, 45, 3, False)]
    library(cpu.source([cpu.render(schedule(k, "inner", 2), f"k{i}", isa) for i, k in enumerate(kernels)], isa), isa)


def test_zig_gives_the_same_results() -> None:
    pytest.importorskip("ziglang")
    a, one, two = rows(0, 5, 203), torch.empty(5, 203), torch.empty(5, 203)
    s = schedule(softmax(203, 5), "inner", 4)
    call(s, {"in0": a, "out0": one}, isa=RUNNABLE[-1])
    call(s, {"in0": a, "out0": two}, isa=RUNNABLE[-1], command=(sys.executable, "-m", "ziglang", "cc"))
    assert torch.equal(one, two)


@ISAS
@pytest.mark.parametrize("d", [2, 4, 3, 5])
def test_short_last_axes_fill_the_lanes(isa: str, d: int) -> None:
    """out[i, j] = in[j, i] with d columns: d is merged with the rows where it divides the lanes, and stores stay contiguous; else the lanes go along the rows,
    and vectors of few columns are woven."""
    n = 27
    a, out = rows(0, d, n), torch.empty(n, d)
    kernel = Kernel("k", (Buffer("in0", F32, "in", n * d), Buffer("out0", F32, "out", n * d)), (), (Axis("x0", 1),),
                    (Loop((Axis("r0", n), Axis("r1", d)), (Store("out0", d * r0 + r1, load("in0", n * r1 + r0)),)),))  # fmt: skip
    f = call(schedule(kernel), {"in0": a, "out0": out}, isa=isa)
    assert torch.equal(out, a.T)
    lanes = {"scalar": 4, "avx2": 8, "avx512": 16}[isa]
    assert ("r0_r1" in f.text) == (d < lanes and lanes % d == 0)
    assert ("WEAVE(" in f.text) == (d == 3) and ("spread_f32(" in f.text) == (d == 5 and lanes > 5)


@ISAS
def test_index_arithmetic_that_fits_is_done_in_32_bits(isa: str) -> None:
    """Linear interpolation of 16 points at 29: int64 in the kernel, no 64-bit lanes in the code."""
    n, m = 16, 29
    at = op("mul", cast(Expr("index", (), I64, r0), F32), const(15 / 28))
    low = op("min", cast(op("floor", at), I64), const(n - 1, I64))
    high = op("min", op("add", low, const(1, I64)), const(n - 1, I64))
    part = op("sub", at, cast(low, F32))
    k0 = symbol("_k0")
    left, right = load("in0", k0, F32, low), load("in0", k0, F32, high)
    value = op("add", left, op("mul", part, op("sub", right, left)))
    kernel = Kernel("k", (Buffer("in0", F32, "in", n), Buffer("out0", F32, "out", m), Buffer("out1", I64, "out", m)), (), (Axis("x0", 1),),
                    (Loop((Axis("r0", m),), (Store("out0", r0, value), Store("out1", r0, low))),))  # fmt: skip
    a, out, floor = rows(0, n), torch.empty(m), torch.empty(m, dtype=I64)
    f = call(schedule(kernel), {"in0": a, "out0": out, "out1": floor}, isa=isa)
    position = torch.arange(m).float() * (15 / 28)
    assert torch.equal(floor, position.long().clamp(max=15))
    nearest = a[floor] + (position - floor) * (a[(floor + 1).clamp(max=15)] - a[floor])
    torch.testing.assert_close(out, nearest)
    assert "vl_min" not in f.text and "vl_from_f" not in f.text


@ISAS
def test_64_bit_arithmetic_that_may_not_fit_stays(isa: str) -> None:
    n = 21
    big = op("mul", Expr("index", (), I64, r0), const(1 << 30, I64))
    kernel = Kernel("k", (Buffer("in0", I64, "in", n), Buffer("out0", I64, "out", n), Buffer("out1", B8, "out", n)), (), (Axis("x0", 1),),
                    (Loop((Axis("r0", n),), (Store("out0", r0, big), Store("out1", r0, op("lt", load("in0", r0, I64), big)))),))  # fmt: skip
    a = torch.arange(n) * (1 << 31) - 5
    out, less = torch.empty(n, dtype=I64), torch.empty(n, dtype=B8)
    call(schedule(kernel), {"in0": a, "out0": out, "out1": less}, isa=isa)
    want = torch.arange(n) * (1 << 30)
    assert torch.equal(out, want) and torch.equal(less, a < want)
