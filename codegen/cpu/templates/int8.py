"""Linear layers and convolutions in int8."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ....graphs.context import TargetFacts
from ...kernel import Dim
from .launch import STRIP, TASK_MACS, Template, ceil, times
from .products import column_blocks

# int8.c's BUFFER, the smaller one; it holds a strip of windows of DEEPEST_WINDOW, and the bytes of a cache line, of which the rows are an odd number apart: else they fall into few sets of the first-level cache.
BUFFER, _CACHE_LINE = 640 << 10, 64
# The share of the second-level cache that the rows take which go through a pair of panels one after another, and how many strips they are at most.
_ROWS_SHARE, _STRIPS = 0.4, 32
# Multiply-adds in int8 that take as long as one in float32, about.
_FASTER = 4


def int8_product(
    rows: Dim, columns: int, depth: int, lda: Dim, *, bits: int, static: bool, bias: bool, isa: str, threads: int, ldc: Dim | None = None, l2_bytes: int = TargetFacts.l2_bytes
) -> Template:
    """``[rows, depth] @ [depth, columns]`` of rows that are rounded first, to multiples of one step (``static``) or of one of their own; ``lda``, ``ldc``: elements
    between rows of the first and of the result, which is dense without."""
    apart = _apart(depth)
    panels, extent, grain = column_blocks(rows, columns, -(-depth // _FASTER), 1, isa, threads)
    begin = Template("burnish_int8_rows", (depth, lda, apart, rows, _bound(bits), int(static)), rows, max(1, TASK_MACS // _FASTER // depth), scratch=_scratch(rows, times(rows, apart)))
    sizes = (rows, columns, depth, panels, _strips(apart, isa, l2_bytes), apart, int(static), int(bias), columns if ldc is None else ldc, 0)
    return Template("burnish_int8_gemm", sizes, extent, grain, begin=begin, reads=(0, 3) if static else (0,), round=ceil(rows, STRIP[isa]))


def int8_conv2d(
    image: Sequence[Dim],
    out: Sequence[Dim],
    depth: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    *,
    groups: int,
    bits: int,
    bias: bool,
    isa: str,
    threads: int,
    steps: Sequence[Dim] | None = None,
    l2_bytes: int = TargetFacts.l2_bytes,
) -> Template:
    """``image`` [n, c, h, w] to ``out`` [n, c, h, w], both channels-last, the first rounded to multiples of one step; ``depth`` of one group. ``padding``: as of
    ``packed_conv2d``. ``steps``: elements between pixels of both, which are dense without."""
    rows, columns, channels = times(out[0], out[2], out[3]), int(out[1]) // groups, int(image[1])
    step, out_step = steps or (image[1], out[1])
    if tuple(kernel) == tuple(stride) == (1, 1) and not any(padding) and groups == 1:
        return int8_product(rows, columns, depth, step, bits=bits, static=True, bias=bias, isa=isa, threads=threads, ldc=out_step, l2_bytes=l2_bytes)
    apart, lines = _apart(depth + _CACHE_LINE), times(image[0], image[2])  # pieces of windows are written in whole vectors
    panels, extent, grain = column_blocks(rows, columns, -(-depth // _FASTER), groups, isa, threads)
    width = image[3]
    work = width * channels if isinstance(width, int) else TASK_MACS
    begin = Template(
        "burnish_int8_image", (channels, step, width, lines, _bound(bits)), lines, max(1, TASK_MACS // _FASTER // max(work, 1)),
        scratch=_scratch(lines, times(lines, width, channels)),
    )  # fmt: skip
    window = (lines, image[2], width, channels, out[2], out[3], *kernel, *stride, *padding[:2], *dilation)
    sizes = (rows, columns, depth, panels, _strips(apart, isa, l2_bytes), apart, groups, int(bias), out_step, *window, 0)
    return Template("burnish_int8_conv", sizes, extent, grain, begin=begin, reads=(0, 3), round=ceil(rows, STRIP[isa]))


def _bound(bits: int) -> int:
    return (1 << (bits - 1)) - 1


def _apart(size: int) -> int:
    """Bytes between rows of so many."""
    lines = -(-size // _CACHE_LINE)
    return (lines + 1 - lines % 2) * _CACHE_LINE


def _scratch(steps: Dim, size: Dim) -> Dim:
    """Floats of so many steps and, behind them, bytes, and of what is read behind these."""
    return times(16, ceil(steps, 16)) + ceil(size, 4) + 16


def _strips(apart: int, isa: str, l2_bytes: int) -> int:
    strip = STRIP[isa] * apart
    return max(1, min(_STRIPS, math.floor(_ROWS_SHARE * l2_bytes) // strip, BUFFER // strip))
