"""Kernels rendered as CUDA C: compiled by NVRTC (and nvcc where there is one), and run on the CPU by emulating a block's threads.

The emulation compiles the very text as C++ with a short shim: blocks run one after another, a block's threads are system
threads, `__syncthreads` is a barrier and `__shared__` a static. It shows what the kernel computes, races aside.
"""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils._sympy.functions import FloorDiv

from burnish.codegen import cuda
from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol
from burnish.codegen.lower import lower_region
from burnish.codegen.render import Unrenderable
from burnish.codegen.schedule import Scheduled
from burnish.graphs.context import TargetFacts

from .native import acc, cast, const, load, op, schedule
from .test_cpu_regions import agree, outputs, random_region, scheduled
from .test_lower_random import COMMON

F32, F64, I64, B8 = torch.float32, torch.float64, torch.int64, torch.bool
x0, r0, r1 = (symbol(n) for n in ("x0", "r0", "r1"))

SHIM = r"""
#include <atomic>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <thread>
#include <vector>
#define __global__
#define __device__
#define __shared__ static
struct index3 { unsigned x; };
static thread_local index3 threadIdx, blockIdx;
static index3 blockDim, gridDim;
static std::atomic<unsigned> arrived, rounds;
static void __syncthreads() {
  unsigned round = rounds.load();
  if (++arrived == blockDim.x) { arrived = 0; ++rounds; } else while (rounds.load() == round) std::this_thread::yield();
}
template <class To, class From> static To bits_of(From x) { To r; std::memcpy(&r, &x, sizeof r); return r; }
static float __uint_as_float(unsigned x) { return bits_of<float>(x); }
static float __int_as_float(int x) { return bits_of<float>(x); }
static unsigned __float_as_uint(float x) { return bits_of<unsigned>(x); }
static int __float_as_int(float x) { return bits_of<int>(x); }
static double __longlong_as_double(long long x) { return bits_of<double>(x); }
static long long __double_as_longlong(double x) { return bits_of<long long>(x); }
static std::atomic_flag adding = ATOMIC_FLAG_INIT;
template <class T> static void atomicAdd(T *p, T x) { while (adding.test_and_set()) {} *p += x; adding.clear(); }
"""
DRIVER = r"""
extern "C" void emulate(unsigned blocks, unsigned threads, void **b, long long *s) {
  gridDim.x = blocks, blockDim.x = threads;
  for (unsigned block = 0; block < blocks; block++) {
    std::vector<std::thread> team;
    for (unsigned t = 0; t < threads; t++) team.emplace_back([=] { threadIdx.x = t; blockIdx.x = block; CALL; });
    for (auto &t : team) t.join();
  }
}
"""


def nvrtc() -> ctypes.CDLL:
    """NVRTC from the `cuda` extra, or a skip."""
    spec = importlib.util.find_spec("nvidia.cuda_nvrtc") if importlib.util.find_spec("nvidia") else None
    found = [p for place in (spec.submodule_search_locations or [] if spec else []) for p in Path(place).glob("lib/libnvrtc.so*")]
    if not found:
        pytest.skip("the cuda extra (nvidia-cuda-nvrtc-cu12) is not installed")
    return ctypes.CDLL(str(found[0]))


def compile_nvrtc(text: str) -> bytes:
    """PTX of a CUDA C source; fails with the compiler's log."""
    lib = nvrtc()
    program, size = ctypes.c_void_p(), ctypes.c_size_t()
    assert lib.nvrtcCreateProgram(ctypes.byref(program), text.encode(), b"kernel.cu", 0, None, None) == 0
    options = [b"--gpu-architecture=compute_80", b"--fmad=false", b"--std=c++14"]
    status = lib.nvrtcCompileProgram(program, len(options), (ctypes.c_char_p * len(options))(*options))
    lib.nvrtcGetProgramLogSize(program, ctypes.byref(size))
    log = ctypes.create_string_buffer(size.value)
    lib.nvrtcGetProgramLog(program, log)
    assert status == 0, log.value.decode()[-3000:]
    lib.nvrtcGetPTXSize(program, ctypes.byref(size))
    ptx = ctypes.create_string_buffer(size.value)
    lib.nvrtcGetPTX(program, ptx)
    lib.nvrtcDestroyProgram(ctypes.byref(program))
    return ptx.value


@pytest.fixture
def emulate(tmp_path: Path):
    """Run a scheduled kernel in the emulation, in place on ``tensors``."""
    compiler = shutil.which("g++") or shutil.which("c++")
    if compiler is None:
        pytest.skip("no C++ compiler")
    count = 0

    def run(s: Scheduled, tensors: Mapping[str, torch.Tensor], *sizes: int, blocks: int = 2, threads: int = 3) -> str:
        nonlocal count
        count += 1
        text = cuda.render(s, "kernel")
        arguments = s.kernel.arguments
        call = [f"({cuda.ops.MEMORY_TYPES[cuda.ops.TAGS[b.dtype]]} *)b[{i}]" for i, b in enumerate(arguments)]
        call += [f"s[{i}]" for i in range(len(sizes))]
        source, target = tmp_path / f"k{count}.cpp", tmp_path / f"k{count}.so"
        source.write_text(SHIM + text + DRIVER.replace("CALL", f"kernel({', '.join(call)})"))
        done = subprocess.run([compiler, "-O1", "-std=c++14", "-w", "-ffp-contract=off", "-shared", "-fPIC", "-pthread", str(source), "-o", str(target)],
                              capture_output=True, text=True)  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
        pointers = (ctypes.c_void_p * len(arguments))(*[tensors[b.name].data_ptr() for b in arguments])
        ctypes.CDLL(str(target)).emulate(blocks, threads, pointers, (ctypes.c_longlong * max(1, len(sizes)))(*sizes))
        return text

    return run


def rows(seed: int, *shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def softmax(n: int, count: int) -> Kernel:
    v, row = load("in0", n * x0 + r0), Axis("r0", n)
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


UNARY = ["neg", "abs", "sign", "sqrt", "rsqrt", "reciprocal", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "floor", "ceil", "trunc", "round", "isnan", "isinf"]
BINARY = {
    "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div, "floordiv": torch.floor_divide,
    "truncdiv": lambda a, b: torch.div(a, b, rounding_mode="trunc"), "mod": torch.remainder, "fmod": torch.fmod,
    "min": torch.minimum, "max": torch.maximum, "pow": torch.pow, "atan2": torch.atan2, "lt": torch.lt, "eq": torch.eq,
}  # fmt: skip
INTEGER = {k: BINARY[k] for k in ("add", "sub", "mul", "floordiv", "truncdiv", "mod", "fmod", "min", "max")} | {
    "and": torch.bitwise_and, "or": torch.bitwise_or, "xor": torch.bitwise_xor,
}  # fmt: skip


def operators(dtype: torch.dtype, n: int, names: list[str]) -> Kernel:
    """Every operator on two inputs, one output each."""
    x, y = load("in0", r0, dtype), load("in1", r0, dtype)
    values = {k: op(k, x) if k in UNARY or k == "not" else op(k, x, y) for k in names}
    buffers = [Buffer("in0", dtype, "in", n), Buffer("in1", dtype, "in", n)] + [Buffer(f"out_{k}", v.dtype, "out", n) for k, v in values.items()]
    return Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", n),), tuple(Store(f"out_{k}", r0, v) for k, v in values.items())),))


def reductions(n: int, count: int, column: bool) -> Kernel:
    at = count * r0 + x0 if column else n * x0 + r0
    v = load("in0", at)
    names = ("sum", "prod", "min", "max", "argmin", "argmax")
    reduces = tuple(Reduce(f"a_{k}", k, v) for k in names) + (Reduce("a_any", "any", op("isnan", v)),)
    stores = tuple(Store(f"out_{k}", x0, acc(f"a_{k}", r.dtype)) for k, r in zip((*names, "any"), reduces))
    buffers = (Buffer("in0", F32, "in", n * count),) + tuple(Buffer(f"out_{k}", r.dtype, "out", count) for k, r in zip((*names, "any"), reduces))
    return Kernel("k", buffers, (), (Axis("x0", count),), (Loop((Axis("r0", n),), reduces), Loop((), stores)))


def test_softmax(emulate) -> None:
    a, out = rows(0, 5, 37), torch.empty(5, 37)
    text = emulate(schedule(softmax(37, 5)), {"in0": a, "out0": out})
    torch.testing.assert_close(out, a.softmax(-1))
    assert "rows: a block per outer point" in text and "__shared__ float row[37]" in text


@pytest.mark.parametrize("dtype", [F32, F64])
def test_float_operators(emulate, dtype: torch.dtype) -> None:
    edges = torch.tensor([0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -3.25, 1e-5, 30.0, float("inf"), -float("inf"), float("nan")], dtype=dtype)
    a, b = (t.reshape(-1).contiguous() for t in torch.meshgrid(edges, edges, indexing="ij"))
    wants = {k: getattr(torch, k)(a) for k in UNARY} | {k: f(a, b) for k, f in BINARY.items()}
    got = {f"out_{k}": torch.empty_like(w) for k, w in wants.items()}
    emulate(schedule(operators(dtype, a.numel(), list(wants))), {"in0": a, "in1": b, **got})
    for k, want in wants.items():
        torch.testing.assert_close(got[f"out_{k}"], want, rtol=1e-6, atol=1e-37, equal_nan=True, msg=lambda m, k=k: f"{k}: {m}")


@pytest.mark.parametrize("dtype", [torch.int8, torch.uint8, torch.int32, I64])
def test_integer_operators(emulate, dtype: torch.dtype) -> None:
    info = torch.iinfo(dtype)
    a = torch.randint(max(info.min, -(2**40)), min(info.max, 2**40), (40,), generator=torch.Generator().manual_seed(0)).to(dtype)
    a[:3] = torch.tensor([info.min, info.max, 3], dtype=dtype)
    b = a.roll(7)
    b = torch.where(b == 0, torch.ones_like(b), b)
    wants = {k: f(a, b) for k, f in INTEGER.items()} | {"not": torch.bitwise_not(a)}
    got = {f"out_{k}": torch.empty_like(w) for k, w in wants.items()}
    emulate(schedule(operators(dtype, 40, list(wants))), {"in0": a, "in1": b, **got})
    for k, want in wants.items():
        assert torch.equal(got[f"out_{k}"], want), k


@pytest.mark.parametrize("vector", ["inner", "x0"])
def test_reductions(emulate, vector: str) -> None:
    n, count = 21, 6
    a = torch.randint(-3, 4, (count, n), generator=torch.Generator().manual_seed(5)).float() + 0.25
    a[1, 5] = a[1, 9] = float("nan")
    wants = {"sum": a.sum(1), "prod": a.prod(1), "min": a.amin(1), "max": a.amax(1), "argmin": a.argmin(1), "argmax": a.argmax(1), "any": a.isnan().any(1)}
    got = {f"out_{k}": torch.empty_like(w) for k, w in wants.items()}
    text = emulate(schedule(reductions(n, count, vector == "x0"), vector), {"in0": a.T.contiguous() if vector == "x0" else a, **got})
    for k, want in wants.items():
        torch.testing.assert_close(got[f"out_{k}"], want, equal_nan=True, msg=lambda m, k=k: f"{k}: {m}")
    assert ("points: a thread per outer point" in text) == (vector == "x0")


def test_halves_and_casts(emulate) -> None:
    n = 48
    for half in (torch.bfloat16, torch.float16):
        a, b = (rows(0, n) * 1e3).to(half), rows(1, n).to(half)
        a[:4] = torch.tensor([float("nan"), float("inf"), -0.0, 1e-7]).to(half)
        x, y = (cast(load(f"in{i}", r0, half), F32) for i in range(2))
        value = cast(op("add", cast(cast(op("mul", x, y), half), F32), x), half)
        kernel = Kernel("k", tuple(Buffer(f"in{i}", half, "in", n) for i in range(2)) + (Buffer("out0", half, "out", n), Buffer("out1", torch.int8, "out", n)),
                        (), (), (Loop((Axis("r0", n),), (Store("out0", r0, value), Store("out1", r0, cast(y, torch.int8)))),))  # fmt: skip
        out = {"out0": torch.empty(n, dtype=half), "out1": torch.empty(n, dtype=torch.int8)}
        emulate(schedule(kernel), {"in0": a, "in1": b, **out})
        torch.testing.assert_close(out["out0"], a * b + a, rtol=0, atol=0, equal_nan=True)
        assert torch.equal(out["out1"], b.to(torch.int8))


def test_indirect_accumulating_and_symbolic(emulate) -> None:
    m, s0, k0 = 11, symbol("s0"), symbol("_k0")
    table, ids = rows(0, 10, m), torch.tensor([3, 9, 9, 0])
    bins = torch.randint(0, 3, (m,), generator=torch.Generator().manual_seed(1))
    value = load("in0", m * k0 + r0, F32, load("in1", x0, I64))
    kernel = Kernel(
        "k",
        (Buffer("in0", F32, "in", 10 * m), Buffer("in1", I64, "in", s0), Buffer("in2", I64, "in", m), Buffer("out0", F32, "out", s0 * m),
         Buffer("out1", F32, "out", 3 * s0)),
        ("s0",),
        (Axis("x0", s0),),
        (Loop((Axis("r0", m),), (Store("out0", m * x0 + r0, value),
                                 Store("out1", 3 * x0 + k0, value, (load("in2", r0, I64),), accumulate=True))),),
    )  # fmt: skip
    out = {"out0": torch.empty(4, m), "out1": torch.zeros(4, 3)}
    text = emulate(schedule(kernel), {"in0": table, "in1": ids, "in2": bins, **out}, 4)
    assert torch.equal(out["out0"], table[ids])
    torch.testing.assert_close(out["out1"], torch.zeros(4, 3).index_add_(1, bins, table[ids]))
    assert "const long long x0" in text


def test_rows_too_long_for_shared_memory_are_refused() -> None:
    with pytest.raises(Unrenderable, match="scratch rows"):
        cuda.render(schedule(softmax(20000, 2)), "kernel")


@settings(max_examples=10, **COMMON)
@given(st.data())
def test_random_regions(emulate, data: st.DataObject) -> None:
    region = random_region(data)
    if region is None:
        return
    gm, inputs = region

    def run(kernel: Kernel, buffers: dict[str, torch.Tensor], sizes: dict[str, int]) -> None:
        emulate(scheduled(kernel, [], TargetFacts(lanes_f32=8)), buffers, *sizes.values(), blocks=2, threads=2)

    agree(outputs(gm, lower_region(gm, "k"), inputs, run), gm(*inputs))


KERNELS = {
    "softmax": lambda: softmax(100, 3),
    "float32": lambda: operators(F32, 64, [*UNARY, *BINARY]),
    "float64": lambda: operators(F64, 64, [*UNARY, *BINARY]),
    "int8": lambda: operators(torch.int8, 64, [*INTEGER, "not", "shl", "shr", "pow"]),
    "int64": lambda: operators(I64, 64, [*INTEGER, "not", "shl", "shr", "pow"]),
    "rows": lambda: reductions(21, 6, False),
    "blocks": lambda: Kernel("k", (Buffer("in0", torch.bfloat16, "in", symbol("s0")), Buffer("out0", torch.float16, "out", symbol("s0"))), ("s0",),
                             (Axis("x0", FloorDiv(symbol("s0") + 4095, 4096)),), (Loop((Axis("r0", sympy.Min(4096, symbol("s0") - 4096 * x0)),),
                             (Store("out0", 4096 * x0 + r0, cast(op("where", op("lt", Expr("index", (), I64, r0), const(5, I64)), cast(load("in0", 4096 * x0 + r0, torch.bfloat16), F32), const(float("-inf"))), torch.float16)),)),)),
}  # fmt: skip


@pytest.mark.parametrize("name", list(KERNELS))
def test_nvrtc_compiles(name: str) -> None:
    assert b".entry kernel" in compile_nvrtc(cuda.render(schedule(KERNELS[name]()), "kernel"))


def test_nvrtc_compiles_a_thread_per_point() -> None:
    assert b".entry kernel" in compile_nvrtc(cuda.render(schedule(reductions(21, 6, True), "x0"), "kernel"))


def test_nvcc_compiles(tmp_path: Path) -> None:
    if shutil.which("nvcc") is None:
        pytest.skip("no nvcc")
    source = tmp_path / "kernel.cu"
    source.write_text(cuda.render(schedule(KERNELS["rows"]()), "kernel"))
    done = subprocess.run(["nvcc", "-ptx", "-arch=compute_80", "--fmad=false", str(source), "-o", str(tmp_path / "kernel.ptx")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
