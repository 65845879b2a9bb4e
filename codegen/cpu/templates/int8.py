"""Linear layers and convolutions in int8."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from ....graphs.context import TargetFacts
from ....graphs.int8 import QUAD
from ...kernel import Dim
from .launch import STRIP, TASK_MACS, TILED, Template, ceil, times
from .products import column_blocks

# int8.c's BUFFER, the smaller one; it holds a strip of windows of DEEPEST_WINDOW, and the bytes of a cache line, of which the rows are an odd number apart: else they fall into few sets of the first-level cache.
BUFFER, _CACHE_LINE = 640 << 10, 64
# The share of the second-level cache that the rows take which go through a pair of panels one after another, and how many strips they are at most.
_ROWS_SHARE, _STRIPS = 0.4, 32
# Multiply-adds in int8 that take as long as one in float32, about.
_FASTER = 4


def int8_product(rows: Dim, columns: int, depth: int, lda: Dim, *, bits: int, bias: bool, isa: str, threads: int, ldc: Dim | None = None, l2_bytes: int = TargetFacts.l2_bytes) -> Template:
    """``[rows, depth] @ [depth, columns]`` of rows that are rounded first, to multiples of steps of their own; ``lda``, ``ldc``: elements between rows of the first and
    of the result, which is dense without."""
    apart, bound = _apart(depth), (1 << (bits - 1)) - 1
    begin = Template("burnish_int8_rows", (depth, lda, apart, rows, bound), rows, max(1, TASK_MACS // _FASTER // depth), scratch=_scratch(rows, times(rows, apart)))
    return replace(_blocks("burnish_int8_gemm", rows, columns, depth, 1, apart, (int(bias), columns if ldc is None else ldc, 0), isa, threads, l2_bytes), begin=begin)


def int8_codes_product(rows: Dim, columns: int, depth: int, lda: Dim, *, bias: bool, isa: str, threads: int, ldc: Dim | None = None, l2_bytes: int = TargetFacts.l2_bytes) -> Template:
    """As :func:`int8_product`, of codes that share a step."""
    out = columns if ldc is None else ldc
    if depth % (_CACHE_LINE if isa in TILED else QUAD):  # rows have to be gathered, lest what lies behind the last one is read: tile registers take whole lines
        ones: tuple[int, int] = (1, 1)
        return _windows((rows, depth, 1, 1), (rows, columns, 1, 1), depth, ones, ones, (0, 0), ones, 1, bias, isa, threads, (lda, out), l2_bytes)
    return _blocks("burnish_int8_gemm_codes", rows, columns, depth, 1, lda, (int(bias), out, 0), isa, threads, l2_bytes)


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
    bias: bool,
    isa: str,
    threads: int,
    steps: Sequence[Dim] | None = None,
    l2_bytes: int = TargetFacts.l2_bytes,
) -> Template:
    """``image`` [n, c, h, w] of codes that share a step to ``out`` [n, c, h, w], both channels-last; ``depth`` of one group. ``padding``: as of ``packed_conv2d``.
    ``steps``: elements between pixels of both, which are dense without."""
    apart = steps or (image[1], out[1])
    if tuple(kernel) == tuple(stride) == (1, 1) and not any(padding) and groups == 1:
        rows = times(out[0], out[2], out[3])
        return int8_codes_product(rows, int(out[1]), depth, apart[0], bias=bias, isa=isa, threads=threads, ldc=apart[1], l2_bytes=l2_bytes)
    return _windows(image, out, depth, kernel, stride, padding, dilation, groups, bias, isa, threads, apart, l2_bytes)


def _windows(
    image: Sequence[Dim], out: Sequence[Dim], depth: int, kernel: Sequence[int], stride: Sequence[int], padding: Sequence[int], dilation: Sequence[int], groups: int,
    bias: bool, isa: str, threads: int, steps: Sequence[Dim], l2_bytes: int,
) -> Template:  # fmt: skip
    window = (image[2], image[3], steps[0], out[2], out[3], *kernel, *stride, *padding[:2], *dilation)
    rest = (int(bias), steps[1], groups, *window, 0)
    # Pieces of windows without a pixel are written in whole vectors.
    return _blocks("burnish_int8_conv", times(out[0], out[2], out[3]), int(out[1]) // groups, depth, groups, _apart(depth + _CACHE_LINE), rest, isa, threads, l2_bytes)


def _blocks(symbol: str, rows: Dim, columns: int, depth: int, groups: int, apart: Dim, rest: tuple[Dim, ...], isa: str, threads: int, l2_bytes: int) -> Template:
    panels, extent, grain = column_blocks(rows, columns, -(-depth // _FASTER), groups, isa, threads)
    strip = STRIP[isa] * (apart if isinstance(apart, int) else _apart(depth))
    strips = max(1, min(_STRIPS, math.floor(_ROWS_SHARE * l2_bytes) // strip, BUFFER // strip))
    return Template(symbol, (rows, columns, depth, panels, strips, apart, *rest), extent, grain, round=ceil(rows, STRIP[isa]), holds=True)


def _apart(size: int) -> int:
    """Bytes between rows of so many."""
    lines = -(-size // _CACHE_LINE)
    return (lines + 1 - lines % 2) * _CACHE_LINE


def _scratch(steps: Dim, size: Dim) -> Dim:
    """Floats of so many steps and, behind them, bytes, and of what is read behind these."""
    return times(16, ceil(steps, 16)) + ceil(size, 4) + 16
