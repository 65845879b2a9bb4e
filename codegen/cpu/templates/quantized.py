"""Linear layers over quantized weights."""

from __future__ import annotations

from ....graphs.operators import PANEL
from ....graphs.quantized_cpu import SCALES, Layout
from ...kernel import Dim
from .launch import BF16, QUANTIZED, QUANTIZED_ROWS, STRIP, TASK_MACS, Template, ceil, tile_free, times

# quantized.c's UNIT panels, and STRIPS of a chunk of rows.
_UNIT, _STRIPS = 2, 16
# Digits of a row's numbers: as many as those of float32, and more than bfloat16 has.
_DIGITS, _BF16_DIGITS = 3, 2


def quantized(at: Layout, rows: Dim, lda: Dim, *, bias: bool, isa: str, ldc: Dim | None = None, rounding: int = 0) -> Template:
    """``[rows, depth]`` times the packed weight; ``lda``, ``ldc``: elements between rows of the first and of the result, which is dense without. With the
    instruction set that has products of bfloat16 numbers, which is one to ask for, many rows and the weight are rounded to those, or rows to as many bits as these have.
    ``rounding``: the bits that rows are rounded to first, each by its own largest magnitude, 0 for none; of weights in integers."""
    bf16, isa = tile_free(isa) == "avx512bf16", isa if isa == "amxbf16" else tile_free(isa)
    units = ceil(at.panels, _UNIT)
    chunks = ceil(rows, _STRIPS * STRIP[isa])
    work = at.depth * _UNIT * PANEL * (min(rows, _STRIPS * STRIP[isa]) if isinstance(rows, int) else 1)
    held, begin = (0, 0, 0), None
    if at.in_integers:
        slot, digits_at = at.slot
        held = (1 if rounding else _BF16_DIGITS if bf16 else _DIGITS, slot, digits_at)
        to_round = (at.depth, lda, slot, digits_at, rows, at.group, at.zero, held[0], at.bits, (1 << max(rounding - 1, 0)) - 1)
        begin = Template(QUANTIZED_ROWS, to_round, rows, max(1, TASK_MACS // at.depth), scratch=times(ceil(rows, 16), 16) + times(rows, slot // 4))
    sizes = (rows, at.columns, at.depth, lda, int(bias), at.columns if ldc is None else ldc, at.group, SCALES.index(at.scale), int(at.offsets), *at.parts, *held, at.outliers_at, 0)
    return Template(f"{QUANTIZED}{at.kind}{BF16 if bf16 else ''}", sizes, times(chunks, units), max(1, TASK_MACS // max(1, work)), begin=begin)
