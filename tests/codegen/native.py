"""Building and calling rendered C kernels on buffers that end at an unreadable page."""

from __future__ import annotations

import ctypes
import mmap
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import sympy
import torch

from burnish.codegen import cpu
from burnish.codegen.cpu.templates import Template
from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Store, symbol
from burnish.codegen.schedule import Schedule, Scheduled, apply
from burnish.runtime import toolchain

RUNNABLE = [isa for isa in toolchain.ISAS if toolchain.ISAS.index(isa) <= toolchain.ISAS.index(toolchain.detect_isa())]
_libc = ctypes.CDLL(None)
_libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


class Guarded:
    """A tensor whose storage ends where a page begins that may not be touched."""

    def __init__(self, value: torch.Tensor) -> None:
        size = value.untyped_storage().nbytes()
        pages = -(-size // mmap.PAGESIZE)
        self.map = mmap.mmap(-1, (pages + 1) * mmap.PAGESIZE)
        start = ctypes.addressof(ctypes.c_char.from_buffer(self.map))
        assert _libc.mprotect(start + pages * mmap.PAGESIZE, mmap.PAGESIZE, 0) == 0
        self.pointer = start + pages * mmap.PAGESIZE - size
        self.value = value
        ctypes.memmove(self.pointer, value.untyped_storage().data_ptr(), size)

    def read_back(self) -> None:
        storage = self.value.untyped_storage()
        ctypes.memmove(storage.data_ptr(), self.pointer, storage.nbytes())


def launch(function: Callable[..., None], template: Template, buffers: Sequence[torch.Tensor], pieces: int | None = None) -> None:
    """Run a template's function over its points in one piece, or in ``pieces`` of that many points each, the last first: threads finish them in any order."""
    bufs = (ctypes.c_void_p * len(buffers))(*[b.data_ptr() for b in buffers])
    sizes = (ctypes.c_int64 * len(template.sizes))(*template.sizes)
    step = pieces or template.extent or 1
    for lo in reversed(range(0, template.extent, step)):
        function(bufs, sizes, ctypes.c_int64(lo), ctypes.c_int64(min(template.extent, lo + step)))


@lru_cache(maxsize=256)
def library(text: str, isa: str, command: tuple[str, ...] = (), level: str = "-O3") -> ctypes.CDLL:
    """A translation unit, compiled and loaded."""
    found = toolchain.find() if not command else toolchain.Toolchain(command, "test")
    folder = Path(tempfile.mkdtemp(prefix="burnish-test-"))
    (folder / "k.c").write_text(text)
    flags = [level if f == "-O3" else f for f in found.flags(isa) if f != "-w"]
    done = subprocess.run(
        [*found.command, *flags, "-Wall", "-Wno-unused-variable", "-Wno-unused-but-set-variable", "-Wno-tautological-compare",
         "k.c", "-o", "k.so", "-lm"],
        cwd=folder, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr + text[-4000:]
    assert "warning" not in done.stderr, done.stderr
    return ctypes.CDLL(str(folder / "k.so"))


def call(
    s: Scheduled,
    tensors: Mapping[str, torch.Tensor],
    sizes: Mapping[str, int] | None = None,
    isa: str = "avx2",
    command: tuple[str, ...] = (),
    cuts: Sequence[float] = (0.4,),
    level: str = "",
) -> cpu.CFunction:
    """Render, build and run a kernel in place on ``tensors``, its points in several pieces.

    Optimised as in use for the best ISA here, and quickly for the others.
    """
    level = level or ("-O3" if isa == RUNNABLE[-1] else "-O1")
    sizes = sizes or {}
    f = cpu.render(s, "kernel", isa)
    lib = library(cpu.source([f], isa), isa, command, level)
    extent = int(sympy.sympify(f.extent).subs({symbol(k): v for k, v in sizes.items()}))
    guards = [Guarded(tensors[name]) for name in f.arguments]
    wrong = ctypes.c_int64(0)
    words = (ctypes.c_void_p * (1 + len(guards)))(ctypes.addressof(wrong), *[g.pointer for g in guards])
    bufs = ctypes.byref(words, ctypes.sizeof(ctypes.c_void_p))
    values = (ctypes.c_int64 * max(1, len(s.kernel.sizes)))(*[sizes[n] for n in s.kernel.sizes])
    edges = [0, *(int(extent * c) for c in cuts), extent]
    for lo, hi in pairwise(edges):
        lib.kernel(bufs, values, ctypes.c_int64(lo), ctypes.c_int64(hi))
    for g in guards:
        g.read_back()
    if wrong.value:
        raise IndexError("an index is out of range")
    return f


def schedule(kernel: Kernel, vector: str = "inner", unroll: int = 1) -> Scheduled:
    return apply(kernel, Schedule.parse(f"vectorize({vector}) unroll({unroll})"))


def load(buffer: str, index: object, dtype: torch.dtype = torch.float32, *args: Expr) -> Expr:
    return Expr("load", args, dtype, (buffer, sympy.sympify(index)))


def const(value: object, dtype: torch.dtype = torch.float32) -> Expr:
    return Expr("const", (), dtype, value)


def op(name: str, *args: Expr, dtype: torch.dtype | None = None) -> Expr:
    if dtype is None:
        dtype = torch.bool if name in ("eq", "ne", "lt", "le", "gt", "ge", "isnan", "isinf") else args[-1].dtype
    return Expr(name, args, dtype)


def cast(x: Expr, dtype: torch.dtype) -> Expr:
    return Expr("cast", (x,), dtype)


def acc(name: str, dtype: torch.dtype = torch.float32) -> Expr:
    return Expr("acc", (), dtype, name)


def elementwise(n: int, value: Expr, inputs: Mapping[str, torch.dtype]) -> Kernel:
    """One row of n elements: ``out[r0] = value``."""
    buffers = [Buffer(name, dtype, "in", n) for name, dtype in inputs.items()]
    buffers.append(Buffer("out0", value.dtype, "out", n))
    body = (Store("out0", symbol("r0"), value),)
    return Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", n),), body),))
