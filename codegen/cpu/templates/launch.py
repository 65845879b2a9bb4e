"""Launches of the CPU target's templates, and the translation units of their sources.

The sources take shapes at run time, so each is built once per machine. Sizes are ints or sympy expressions over size symbols.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import sympy
from torch.utils._sympy.functions import FloorDiv

from ....graphs.bit_planes import MOST_BITS
from ....runtime import tiles
from ....runtime.toolchain import TILED, float32_isa
from ...kernel import Dim
from ..render import LANES, header

# Rows that a micro-kernel takes at a time; micro.h's MR, and bytes.h's. Those of tile registers are of the functions that use them: see tile_free.
STRIP = {"scalar": 3, "avx2": 6, "avx512": 12, "avx512bf16": 12, "amx": 32, "amxbf16": 32}
# Of a function, or a source, over weights in bfloat16.
BF16 = "_bf16"
# Functions over quantized weights, one source for each kind of codes: what it defines.
QUANTIZED, QUANTIZED_ROWS = "burnish_quantized_", "burnish_quantized_rows"
PLANES, PLANE_ROWS = "burnish_planes_", "burnish_plane_rows"  # functions over planes of bits, one source for each number of a weight's bits
_QUANTIZED_KINDS = {
    "t4": ("BITS 4", "TABLE"),
    "own": ("BITS 4", "OWN_LEVELS"),
    **{f"i{bits}": (f"BITS {bits}", "INTEGER") for bits in range(1, 9)},
    **{kind: ("BITS 8", kind.upper()) for kind in ("e4m3", "e5m2")},
}
SOURCES = {
    "burnish_gemm": "gemm.c",
    "burnish_conv": "gemm.c",
    "burnish_rows": "gemm.c",
    "burnish_conv3d": "conv3d.c",
    "burnish_winograd": "winograd.c",
    "burnish_grouped": "grouped.c",
    "burnish_depthwise": "depthwise.c",
    "burnish_attention": "attention.c",
    "burnish_decode": "decode.c",
    "burnish_decode_join": "decode.c",
    "burnish_cached": "cached.c",
    "burnish_cached_join": "cached.c",
    "burnish_cache_append": "cached.c",
    "burnish_cache_taps": "state.c",
    "burnish_scan": "state.c",
    "burnish_product": "product.c",
    "burnish_recurrent": "recurrent.c",
    "burnish_recurrent_begin": "recurrent.c",
    "burnish_topk": "topk.c",
    "burnish_scatter": "scatter.c",
    "burnish_int8_rows": "int8.c",
    "burnish_int8_gemm": "int8.c",
    "burnish_int8_gemm_codes": "int8.c",
    "burnish_int8_conv": "int8.c",
    QUANTIZED_ROWS: "rounded.c",
    PLANE_ROWS: "plane_rows.c",
    **{f"{PLANES}{bits}": f"planes_{bits}.c" for bits in range(1, MOST_BITS + 1)},
    "burnish_gemm_bf16": "gemm_bf16.c",
    "burnish_conv_bf16": "gemm_bf16.c",
    "burnish_conv3d_bf16": "conv3d_bf16.c",
    **{f"{QUANTIZED}{kind}{form}": f"quantized_{kind}{form}.c" for kind in _QUANTIZED_KINDS for form in ("", BF16)},
}
_ATTENTION = ("vec.h", "arith.h", "vecmath.h", "micro.h", "turn.h", "steps.h", "online.h")
_DOT8 = ("vnni.h", "dot8.h", "vnni_end.h") * 2
_HEADERS = {
    "gemm.c": ("vec.h", "micro.h", "follow.h"),
    "winograd.c": ("vec.h", "micro.h", "follow.h"),
    "conv3d.c": ("vec.h", "micro.h", "follow.h"),
    "grouped.c": ("vec.h", "follow.h"),
    "depthwise.c": ("vec.h", "follow.h"),
    "attention.c": (*_ATTENTION, "short.h", "flash.h"),
    "decode.c": (*_ATTENTION, "few.h"),
    "cached.c": (*_ATTENTION, "flash.h", "few.h", "held.h"),
    "product.c": ("vec.h", "micro.h", "turn.h", "steps.h"),
    "recurrent.c": ("vec.h", "arith.h", "vecmath.h", "micro.h"),
    "state.c": ("vec.h",),
    "topk.c": ("vec.h",),
    "scatter.c": ("vec.h", "arith.h"),
    "quantized.c": ("vec.h", "micro.h", "turn.h", "follow.h", "quantized.h", *("vnni.h", "integers.h", "vnni_end.h") * 2),
    "rounded.c": ("vec.h", "bytes.h", *("vnni.h", "vnni_end.h") * 2),
    "plane_rows.c": ("vec.h", "bytes.h"),
    "planes.c": ("vec.h", "follow.h", "bytes.h", "planes_of.h", *("planes.h",) * 2),
    "int8.c": ("vec.h", "follow.h", "bytes.h", *_DOT8),
}
# attention.c's BLOCK, which batched products take too: strips that a point of their ranges takes at most.
BLOCK = 8
# Multiply-adds that pay for handing a task to another thread, and tasks per thread that even out their ends.
TASK_MACS = 1 << 16
TASKS = 4


@dataclass(frozen=True)
class Template:
    """One launch: ``sizes`` in the order its source documents, ``extent`` parallel points, ``grain`` the least of one task.
    The last size of those that something may follow is its address, zero for nothing. ``scratch``: floats of memory that it needs behind its other
    buffers; ``end``: a launch over the same buffers that comes after it; ``begin``: one before it that copies the first of its buffers to where it reads
    it, so many floats of scratch memory. ``progress``: int64s that ``burnish_recurrent_begin`` clears, the last of its
    buffers. ``round``: points that go through all rows once, if those behind them do so again. ``holds``: what follows takes values from where the kernel holds
    them, and nothing else is written."""

    symbol: str
    sizes: tuple[Dim, ...]
    extent: Dim
    grain: int
    scratch: Dim = 0
    end: Template | None = None
    begin: Template | None = None
    progress: Dim = 0
    round: Dim = 0
    holds: bool = False


def over_bf16(launch: Template) -> Template:
    """The same launch over weights in bfloat16, of :func:`product`, :func:`conv2d` or :func:`conv3d`."""
    # Its rows are rounded as they are packed.
    sizes = launch.sizes if launch.begin is None else (*launch.sizes[:4], launch.begin.sizes[1], *launch.sizes[5:])
    return replace(launch, symbol=launch.symbol + BF16, sizes=sizes, begin=None)


def in_bf16(symbol: str) -> bool:
    """Whether a template's function reads weights in bfloat16."""
    return symbol.endswith(BF16)


def tiled(name: str, isa: str) -> bool:
    """Whether a function, or a source, goes through tile registers: those over bytes do, and those over weights in bfloat16."""
    return isa in TILED and ("int8." in name or "_int8_" in name or (isa == "amxbf16" and in_bf16(name.removesuffix(".c"))))


def tile_free(isa: str) -> str:
    """What ``isa`` is for functions that do not go through tile registers."""
    return TILED.get(isa, isa)


def source(name: str, isa: str) -> str:
    """The translation unit of one of SOURCES. Those over weights in bfloat16 have the text of the others: micro.h says what differs."""
    plain, lines = name.replace(BF16, ""), [f"W {LANES[isa]}"]
    if plain.startswith("quantized_"):
        kind = plain.removeprefix("quantized_").removesuffix(".c")
        lines += [*_QUANTIZED_KINDS[kind], *["BF16_WEIGHTS", "BF16_ROWS"] * (plain != name), f"burnish_quantized {QUANTIZED}{kind}{BF16 * (plain != name)}"]
        plain = "quantized.c"
    elif plain.startswith("planes_"):
        bits = plain.removeprefix("planes_").removesuffix(".c")
        lines += [f"BITS {bits}", f"burnish_planes {PLANES}{bits}"]
        plain = "planes.c"
    elif plain != name:
        lines += ["BF16_WEIGHTS", *["BF16_ROWS"] * (tile_free(isa) == "avx512bf16")]
        lines += [f"{symbol.removesuffix(BF16)} {symbol}" for symbol, unit in SOURCES.items() if unit == name]
    elif plain == "gemm.c":
        lines.append("WALK")
    headers = _HEADERS[plain]
    if tiled(name, isa):
        lines, headers = [*lines, "TILED"], tuple(h for h in headers if h not in _DOT8 or plain != "int8.c")
    before = tiles.header() if tiled(name, isa) else ""
    return "".join(f"#define {line}\n" for line in lines) + before + "".join(map(header, (*headers, plain)))


def unit(name: str, isa: str) -> tuple[str, str]:
    """The translation unit of one of SOURCES, and the ISA to build it for: one without products of bfloat16 numbers or bytes where it has none, so that programs
    with and without them share it."""
    return source(name, isa), isa if tiled(name, isa) or in_bf16(name.removesuffix(".c")) else float32_isa(isa)


def ceil(size: Dim, step: int) -> Dim:
    """How many steps cover ``size``."""
    return -(-size // step) if isinstance(size, int) else FloorDiv(size + step - 1, step)


def times(*sizes: Dim) -> Dim:
    out: Dim = 1
    for s in sizes:
        out = out * s if isinstance(out, int) and isinstance(s, int) else sympy.sympify(out) * sympy.sympify(s)
    return out


def equal(a: Dim, b: Dim) -> bool:
    return bool(sympy.expand(sympy.sympify(a) - sympy.sympify(b)) == 0)
