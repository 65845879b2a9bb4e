"""Kernels rendered as Triton, run in Triton's interpreter on CPU tensors."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils._sympy.functions import FloorDiv

from burnish.codegen import triton as target
from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol
from burnish.codegen.lower import lower_region
from burnish.codegen.schedule import IllegalMove, Schedule
from burnish.graphs.context import TargetFacts

from .native import acc, cast, const, load, op
from .test_cpu_regions import agree, outputs, random_region
from .test_lower_random import COMMON

pytest.importorskip("triton", reason="the triton extra is not installed")

F32, I64, B8 = torch.float32, torch.int64, torch.bool
x0, x1, r0, r1 = (symbol(n) for n in ("x0", "x1", "r0", "r1"))


@pytest.fixture
def run(tmp_path: Path, triton_interpreter: None):
    """Render, import from a file (Triton reads the source) and launch with small tiles."""
    count = 0

    def call(kernel: Kernel, tensors: Mapping[str, torch.Tensor], *sizes: int, moves: str = "tile(4,16)") -> str:
        nonlocal count
        count += 1
        text = target.module([target.render(target.apply(kernel, Schedule.parse(moves)), "kernel")])
        path = tmp_path / f"m{count}.py"
        path.write_text(text)
        spec = importlib.util.spec_from_file_location(f"burnish_triton_{count}", path)
        assert spec is not None and spec.loader is not None
        module: ModuleType = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        module.launch_kernel(*(tensors[b.name] for b in kernel.arguments), *sizes)
        return text

    return call


def rows(seed: int, *shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


HELD, LOOPED, ANEW = "tile(4,64) hold()", "tile(4,16)", "tile(4,16) recompute(row)"


@pytest.mark.parametrize("moves", [HELD, LOOPED, ANEW])
def test_softmax(run, moves: str) -> None:
    n, count = 37, 5
    v, row = load("in0", n * x0 + r0), Axis("r0", n)
    kernel = Kernel(
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
    a, out = rows(0, count, n), torch.empty(count, n)
    text = run(kernel, {"in0": a, "out0": out}, moves=moves)
    torch.testing.assert_close(out, a.softmax(-1))
    assert "program_id(0).to(tl.int32)" in text
    # A held row is read once, and no row but a looped one goes through memory.
    assert text.count("tl.load(in0") == {HELD: 1, LOOPED: 2, ANEW: 3}[moves]
    assert ("torch.empty" in text) == ("barrier" in text) == (moves == LOOPED)


UNARY = {
    "neg": torch.neg, "abs": torch.abs, "sign": torch.sign, "sqrt": torch.sqrt, "rsqrt": torch.rsqrt, "exp": torch.exp,
    "reciprocal": torch.reciprocal, "exp2": torch.exp2, "expm1": torch.expm1, "log": torch.log, "log2": torch.log2,
    "log10": torch.log10, "log1p": torch.log1p, "sin": torch.sin, "cos": torch.cos, "tan": torch.tan, "asin": torch.asin,
    "acos": torch.acos, "atan": torch.atan, "sinh": torch.sinh, "cosh": torch.cosh, "tanh": torch.tanh, "asinh": torch.asinh,
    "acosh": torch.acosh, "atanh": torch.atanh, "erf": torch.erf, "floor": torch.floor, "ceil": torch.ceil,
    "trunc": torch.trunc, "round": torch.round, "isnan": torch.isnan, "isinf": torch.isinf,
}  # fmt: skip
BINARY = {
    "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div, "floordiv": torch.floor_divide,
    "truncdiv": lambda a, b: torch.div(a, b, rounding_mode="trunc"), "mod": torch.remainder, "fmod": torch.fmod,
    "min": torch.minimum, "max": torch.maximum, "pow": torch.pow, "atan2": torch.atan2, "lt": torch.lt, "eq": torch.eq,
}  # fmt: skip


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_float_operators(run) -> None:
    edges = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -3.25, 1e-5, 30.0, float("inf"), -float("inf"), float("nan")]
    a, b = (t.reshape(-1).contiguous() for t in torch.meshgrid(torch.tensor(edges), torch.tensor(edges), indexing="ij"))
    n = a.numel()
    x, y = load("in0", r0), load("in1", r0)
    wants = {k: f(a) for k, f in UNARY.items()} | {k: f(a, b) for k, f in BINARY.items()}
    body = tuple(Store(f"out_{k}", r0, op(k, x) if k in UNARY else op(k, x, y)) for k in wants)
    buffers = (Buffer("in0", F32, "in", n), Buffer("in1", F32, "in", n)) + tuple(Buffer(f"out_{k}", w.dtype, "out", n) for k, w in wants.items())
    got = {f"out_{k}": torch.empty_like(w) for k, w in wants.items()}
    run(Kernel("k", buffers, (), (), (Loop((Axis("r0", n),), body),)), {"in0": a, "in1": b, **got}, moves="tile(1,64)")
    for k, want in wants.items():
        torch.testing.assert_close(got[f"out_{k}"], want, rtol=1e-6, atol=1e-7, equal_nan=True, msg=lambda m, k=k: f"{k}: {m}")


def test_integer_operators(run) -> None:
    n = 40
    for dtype in (torch.int32, I64, torch.int16):
        a = torch.randint(-100, 100, (n,), generator=torch.Generator().manual_seed(0)).to(dtype)
        b = a.roll(7)
        b = torch.where(b == 0, torch.ones_like(b), b)
        x, y = load("in0", r0, dtype), load("in1", r0, dtype)
        wants = {k: BINARY[k](a, b) for k in ("add", "sub", "mul", "floordiv", "truncdiv", "mod", "fmod", "min", "max")}
        body = tuple(Store(f"out_{k}", r0, op(k, x, y)) for k in wants)
        buffers = (Buffer("in0", dtype, "in", n), Buffer("in1", dtype, "in", n)) + tuple(Buffer(f"out_{k}", dtype, "out", n) for k in wants)
        got = {f"out_{k}": torch.empty_like(w) for k, w in wants.items()}
        run(Kernel("k", buffers, (), (), (Loop((Axis("r0", n),), body),)), {"in0": a, "in1": b, **got}, moves="tile(1,64)")
        for k, want in wants.items():
            assert torch.equal(got[f"out_{k}"], want), (k, dtype)


@pytest.mark.parametrize("moves", ["tile(4,16)", "tile(4,1)", "tile(2,32) hold()"])
@pytest.mark.parametrize("vector", ["inner", "x0"])
def test_reductions(run, vector: str, moves: str) -> None:
    n, count = 21, 6
    a = torch.randint(-3, 4, (count, n), generator=torch.Generator().manual_seed(5)).float() + 0.25
    a[1, 5] = a[1, 9] = float("nan")
    cases = {"sum": a.sum(1), "prod": a.prod(1), "min": a.amin(1), "max": a.amax(1), "argmin": a.argmin(1), "argmax": a.argmax(1)}
    at = count * r0 + x0 if vector == "x0" else n * x0 + r0
    reduces = tuple(Reduce(f"a_{k}", k, load("in0", at)) for k in cases)
    stores = tuple(Store(f"out_{k}", x0, acc(f"a_{k}", w.dtype)) for k, w in cases.items())
    buffers = (Buffer("in0", F32, "in", n * count),) + tuple(Buffer(f"out_{k}", w.dtype, "out", count) for k, w in cases.items())
    kernel = Kernel("k", buffers, (), (Axis("x0", count),), (Loop((Axis("r0", n),), reduces), Loop((), stores)))
    got = {f"out_{k}": torch.empty_like(w) for k, w in cases.items()}
    run(kernel, {"in0": a.T.contiguous() if vector == "x0" else a, **got}, moves=moves)
    for k, want in cases.items():
        torch.testing.assert_close(got[f"out_{k}"], want, equal_nan=True, msg=lambda m, k=k: f"{k}: {m}")


@pytest.mark.parametrize("moves", ["tile(4,16) hold()", "tile(4,8)"])
def test_bool_reductions_masks_and_broadcasts(run, moves: str) -> None:
    n, count = 13, 5
    a, b = rows(0, count, n), rows(1, n)
    v = op("add", load("in0", n * x0 + r0), load("in1", r0))
    causal = op("le", Expr("index", (), I64, r0), Expr("index", (), I64, 2 * x0))
    positive = op("gt", v, const(0.0))
    kernel = Kernel(
        "k",
        (Buffer("in0", F32, "in", n * count), Buffer("in1", F32, "in", n), Buffer("out0", F32, "out", n * count), Buffer("out1", B8, "out", count),
         Buffer("out2", B8, "out", count)),
        (),
        (Axis("x0", count),),
        (Loop((Axis("r0", n),), (Store("out0", n * x0 + r0, op("where", causal, v, const(float("-inf")))), Reduce("p", "any", positive),
                                 Reduce("q", "all", positive))),
         Loop((), (Store("out1", x0, acc("p", B8)), Store("out2", x0, acc("q", B8))))),
    )  # fmt: skip
    out = {"out0": torch.empty(count, n), "out1": torch.empty(count, dtype=B8), "out2": torch.empty(count, dtype=B8)}
    run(kernel, {"in0": a, "in1": b, **out}, moves=moves)
    keep = torch.arange(n)[None, :] <= 2 * torch.arange(count)[:, None]
    assert torch.equal(out["out0"], torch.where(keep, a + b, float("-inf")))
    assert torch.equal(out["out1"], (a + b > 0).any(1)) and torch.equal(out["out2"], (a + b > 0).all(1))


def test_halves_round_where_cast(run) -> None:
    n = 48
    for half in (torch.bfloat16, torch.float16):
        a, b = rows(0, n).to(half), rows(1, n).to(half)
        x, y = (cast(load(f"in{i}", r0, half), F32) for i in range(2))
        value = cast(op("add", cast(cast(op("mul", x, y), half), F32), x), half)
        kernel = Kernel("k", tuple(Buffer(f"in{i}", half, "in", n) for i in range(2)) + (Buffer("out0", half, "out", n),), (), (),
                        (Loop((Axis("r0", n),), (Store("out0", r0, value),)),))  # fmt: skip
        out = torch.empty(n, dtype=half)
        run(kernel, {"in0": a, "in1": b, "out0": out}, moves="flatten() tile(16,1)")
        # The interpreter truncates to bfloat16 where a GPU rounds.
        near = truncate if half is torch.bfloat16 else torch.Tensor.half
        want = near(near(a.float() * b.float()).float() + a.float())
        torch.testing.assert_close(out, want, rtol=0, atol=0)


def truncate(x: torch.Tensor) -> torch.Tensor:
    return (x.view(torch.int32) >> 16).to(torch.int16).view(torch.bfloat16)


@pytest.mark.parametrize("moves", ["tile(4,16)", "flatten() tile(16,1)", "cross() tile(2,4)"])
def test_indirect_and_accumulating_stores(run, moves: str) -> None:
    n, m = 4, 11
    table, ids = rows(0, 10, m), torch.tensor([3, 9, 9, 0])
    bins = torch.randint(0, 3, (m,), generator=torch.Generator().manual_seed(1))
    k0 = symbol("_k0")
    value = load("in0", m * k0 + r0, F32, load("in1", x0, I64))
    kernel = Kernel(
        "k",
        (Buffer("in0", F32, "in", 10 * m), Buffer("in1", I64, "in", n), Buffer("in2", I64, "in", m), Buffer("out0", F32, "out", n * m),
         Buffer("out1", F32, "out", n * 3)),
        (),
        (Axis("x0", n),),
        (Loop((Axis("r0", m),), (Store("out0", m * x0 + r0, value),
                                 Store("out1", 3 * x0 + k0, value, (load("in2", r0, I64),), accumulate=True))),),
    )  # fmt: skip
    out = {"out0": torch.empty(n, m), "out1": torch.zeros(n, 3)}
    run(kernel, {"in0": table, "in1": ids, "in2": bins, **out}, moves=moves)
    assert torch.equal(out["out0"], table[ids])
    torch.testing.assert_close(out["out1"], torch.zeros(n, 3).index_add_(1, bins, table[ids]))


def copy(sizes: tuple[int, ...], strides: tuple[int, ...]) -> Kernel:
    """A tensor with these strides, contiguous."""
    axes = tuple(Axis(f"x{i}", n) for i, n in enumerate(sizes))
    source = sum((s * a.symbol for s, a in zip(strides, axes)), sympy.Integer(0))
    target_, step = sympy.Integer(0), 1
    for a in reversed(axes):
        target_, step = target_ + step * a.symbol, step * a.size
    buffers = (Buffer("in0", F32, "in", step), Buffer("out0", F32, "out", step))
    return Kernel("copy", buffers, (), axes[:-1], (Loop(axes[-1:], (Store("out0", target_, load("in0", source)),)),))


@pytest.mark.parametrize(
    ("sizes", "strides", "moves"),
    [
        ((4, 8, 64), (512, 64, 1), "flatten() fuse(x1,x2) fuse(x0,x2) tile(128,1) warps(1)"),  # one dimension
        ((4, 8, 64), (64, 256, 1), "flatten() tile(128,1) warps(1)"),  # permuted, rows whole
        ((3, 40, 50), (2000, 1, 40), "order(x0,x1) cross() tile(32,32) warps(4)"),  # transposed
        ((40, 3, 50), (1, 40, 120), "order(x1,x0) cross() tile(32,32) warps(4)"),
    ],
)
def test_pointwise_kernels_get_tiles_that_suit_their_strides(run, sizes, strides, moves) -> None:
    kernel = copy(sizes, strides)
    assert str(target.default_tiling(kernel, TargetFacts(cores=132))) == moves
    numel = 1
    for n in sizes:
        numel *= n
    a, out = rows(7, numel), torch.empty(sizes)
    text = run(kernel, {"in0": a, "out0": out}, moves=moves)
    assert torch.equal(out, a.as_strided(sizes, strides))
    assert ("point) % (" in text or "point // (" in text) == ("fuse(x0" not in moves)


def test_what_does_not_fit_a_kernel_is_refused_in_one_sentence() -> None:
    kernel = copy((4, 8, 64), (64, 256, 1))
    for moves, said in {
        "fuse(x0,x1)": "in equal steps",
        "fuse(x1,x0)": "neighbouring outer axes of x0, x1",
        "tile(3,4)": "powers of two",
        "tile(4,32) hold()": "the rows are of 64",
        "warps(3)": "1, 2, 4, 8, 16 or 32",
        "recompute(row)": "a scratch row of none",
        "order(x0)": "must list the outer axes: x0, x1",
        "unroll(4)": "no move unroll on a GPU",
    }.items():
        with pytest.raises(IllegalMove, match=said):
            target.apply(kernel, Schedule.parse(moves))


def test_a_row_computed_from_what_is_written_over_is_not_computed_anew() -> None:
    row, value = Axis("r0", 8), op("exp", load("io", r0))
    buffers = (Buffer("io", F32, "inout", 8), Buffer("row", F32, "local", 8))
    loops = (Loop((row,), (Store("row", r0, value),)), Loop((row,), (Store("io", r0, load("row", r0)),)))
    with pytest.raises(IllegalMove, match="written over"):
        target.apply(Kernel("k", buffers, (), (), loops), Schedule.parse("recompute(row)"))


def test_symbolic_sizes_use_64_bit_indices_and_ragged_blocks_end_in_bounds(run) -> None:
    s0 = symbol("s0")
    kernel = Kernel("k", (Buffer("in0", F32, "in", s0), Buffer("out0", F32, "out", s0)), ("s0",), (Axis("x0", FloorDiv(s0 + 7, 8)),),
                    (Loop((Axis("r0", sympy.Min(8, s0 - 8 * x0)),), (Store("out0", 8 * x0 + r0, op("neg", load("in0", 8 * x0 + r0))),)),))  # fmt: skip
    for n in (1, 8, 29):
        a, out = rows(n, n), torch.empty(n)
        text = run(kernel, {"in0": a, "out0": out}, n)
        assert torch.equal(out, -a)
        assert "INDEX: tl.constexpr" in text and "tl.int64 if max(extent, s0) >= 2**31 else tl.int32" in text


def test_rows_of_symbolic_length(run) -> None:
    s0, s1 = symbol("s0"), symbol("s1")
    row = Axis("r0", s1)
    v = load("in0", s1 * x0 + r0)
    kernel = Kernel("k", (Buffer("in0", F32, "in", s0 * s1), Buffer("out0", F32, "out", s0 * s1)), ("s0", "s1"), (Axis("x0", s0),),
                    (Loop((row,), (Reduce("a", "sum", v),)), Loop((row,), (Store("out0", s1 * x0 + r0, op("div", v, acc("a"))),))))  # fmt: skip
    for n in (3, 16, 35):
        a, out = torch.rand(5, n), torch.empty(5, n)
        run(kernel, {"in0": a, "out0": out}, 5, n)
        torch.testing.assert_close(out, a / a.sum(1, keepdim=True))


@settings(max_examples=10, **COMMON)
@given(st.data())
def test_random_regions(run, data: st.DataObject) -> None:
    region = random_region(data)
    if region is None or any(t.dtype is torch.bfloat16 for t in (*region[1], *region[0](*region[1]))):
        # The interpreter truncates to bfloat16.
        return
    gm, inputs = region
    facts = TargetFacts(cores=data.draw(st.sampled_from([1, 132])))

    def launch(kernel: Kernel, buffers: dict[str, torch.Tensor], sizes: dict[str, int]) -> None:
        run(kernel, buffers, *sizes.values(), moves=str(target.default_tiling(kernel, facts)))

    agree(outputs(gm, lower_region(gm, "k"), inputs, launch), gm(*inputs))


BUILD = """
import importlib.util, sys
import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

spec = importlib.util.spec_from_file_location("rendered", sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
signature = {n: t for n, t in (p.split("=") for p in sys.argv[2:])}
source = ASTSource(fn=module.kernel, signature=signature)
print(len(triton.compile(source, target=GPUTarget("cuda", 90, 32)).asm["ptx"]))
"""


@pytest.mark.parametrize("moves", ["tile(1,64) hold()", "tile(2,16)"])
def test_the_real_compiler_takes_it(tmp_path: Path, moves: str) -> None:
    """Every operator, reduction and dtype in one kernel, down to PTX; no GPU is needed for that."""
    n, count = 50, 3
    v, h = load("in0", n * x0 + r0), cast(load("in1", n * x0 + r0, torch.bfloat16), F32)
    y: Expr = v
    for name in ("tanh", "expm1", "log1p", "tan", "asin", "acos", "atan", "sinh", "cosh", "asinh", "acosh", "atanh", "erf", "round", "trunc", "sign"):
        y = op(name, y)
    for name in ("pow", "atan2", "floordiv", "mod", "fmod", "min", "max"):
        y = op("add", y, op(name, v, h))
    i = op("floordiv", cast(v, I64), cast(h, I64))
    reduces = tuple(Reduce(f"a_{k}", k, v) for k in ("sum", "prod", "min", "max", "argmin", "argmax"))
    reduces += (Reduce("a_any", "any", op("isnan", v)), Reduce("a_xor", "xor_sum", i))
    total = op("add", op("add", acc("a_sum"), acc("a_prod")), op("add", acc("a_min"), acc("a_max")))
    for k in ("argmin", "argmax", "xor"):
        total = op("add", total, cast(acc(f"a_{k}", I64), F32))
    kernel = Kernel(
        "k",
        (Buffer("in0", F32, "in", n * count), Buffer("in1", torch.bfloat16, "in", n * count), Buffer("out0", torch.float16, "out", n * count),
         Buffer("out1", F32, "out", count), Buffer("row", F32, "local", n)),
        (),
        (Axis("x0", count),),
        (Loop((Axis("r0", n),), (*reduces, Store("row", r0, y))),
         Loop((Axis("r0", n),), (Store("out0", n * x0 + r0, cast(load("row", r0), torch.float16)),)),
         Loop((), (Store("out1", x0, op("where", acc("a_any", B8), total, const(0.5))),))),
    )  # fmt: skip
    path = tmp_path / "rendered.py"
    path.write_text(target.module([target.render(target.apply(kernel, Schedule.parse(moves)), "kernel")]))
    (tmp_path / "build.py").write_text(BUILD)
    types = ["in0=*fp32", "in1=*bf16", "out0=*fp16", "out1=*fp32", *([] if "hold" in moves else ["row=*fp32"])]
    env = {**os.environ, "TRITON_INTERPRET": "0", "TRITON_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run([sys.executable, str(tmp_path / "build.py"), str(path), *types], capture_output=True, text=True, env=env, cwd=tmp_path)
    assert done.returncode == 0 and int(done.stdout) > 1000, done.stderr[-3000:]
