"""Rendering for the CPU: one C function per scheduled kernel, and the translation unit that holds some of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..kernel import Dim
from ..render import TAGS, comment, product
from ..schedule import Scheduled
from . import ops
from .legal import legalise
from .loops import Body

LANES = {"scalar": 4, "avx2": 8, "avx512": 16, "avx512bf16": 16, "amx": 16, "amxbf16": 16}


@dataclass(frozen=True)
class CFunction:
    """A rendered kernel.

    ``symbol`` has the signature ``void (void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi)`` and runs the points
    lo to hi-1 of ``extent`` (an int or an expression over the size symbols); a task should hold ``grain`` points or more.
    ``arguments`` names the buffers of ``bufs`` in order. The word before ``bufs`` is the address of an int64 that becomes 1 where an index that is read
    is out of range.
    """

    symbol: str
    text: str
    extent: Dim
    grain: int
    arguments: tuple[str, ...]


def render(s: Scheduled, symbol: str, isa: str) -> CFunction:
    """The C text of a kernel for an ISA (a key of LANES). Raises Unrenderable for what C cannot say."""
    kernel = s.kernel
    body = Body(legalise(s, LANES[isa]), LANES[isa])
    axes = kernel.axes[:-1] if body.outer else kernel.axes
    lines = ["/*", comment(kernel, " * "), " */"]
    lines.append(f"void {symbol}(void *const *restrict bufs, const int64_t *restrict sizes, int64_t lo, int64_t hi) {{")
    lines.append("  (void)bufs, (void)sizes;")
    lines.append("  if (lo >= hi) return;")
    for i, b in enumerate(kernel.arguments):
        const = "const " if b.role == "in" else ""
        lines.append(f"  {const}{ops.MEMORY_TYPES[TAGS[b.dtype]]} *restrict {b.name} = bufs[{i}];")
    lines += [f"  const int64_t {name} = sizes[{i}];" for i, name in enumerate(kernel.sizes)]
    lines += body.write()
    lines.append("}")
    extent = product(a.size for a in axes)
    return CFunction(symbol, "\n".join(lines) + "\n", extent, s.grain, tuple(b.name for b in kernel.arguments))


def source(functions: Sequence[CFunction], isa: str) -> str:
    """A full C11 translation unit: the headers that the functions use, then the functions."""
    text = "\n".join(f.text for f in functions)
    headers = ["vec.h", "arith.h"]
    used = set(re.findall(r"\bv[fd]_(\w+)\(", text))
    wide = bool(used & _names("vecmath_f64.h")) or "vd_" in text
    if wide or used & ops.MATH:
        headers.append("vecmath.h")
    if wide:
        headers.append("vecmath_f64.h")
    if " turn(" in text:
        headers.append("turn.h")
    parts = [f"#define W {LANES[isa]}"] + [header(h) for h in headers]
    return "\n".join(parts) + "\n" + text


@lru_cache(maxsize=8)
def header(name: str) -> str:
    return (Path(__file__).parent / name).read_text()


@lru_cache(maxsize=8)
def _names(name: str) -> frozenset[str]:
    """The functions a header gives."""
    return frozenset(re.findall(r"\bv[fd]_(\w+)\b", header(name))) & ops.MATH - {"exp", "log"}
