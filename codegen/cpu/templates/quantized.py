"""Linear layers over quantized weights."""

from __future__ import annotations

from ....graphs.operators import PANEL
from ....graphs.quantized_cpu import SCALES, Layout
from ...kernel import Dim
from .launch import BF16, QUANTIZED, STRIP, TASK_MACS, Template, ceil, times

# quantized.c's UNIT panels, and STRIPS of a chunk of rows.
_UNIT, _STRIPS = 2, 16


def quantized(at: Layout, rows: Dim, lda: Dim, *, bias: bool, isa: str, ldc: Dim | None = None) -> Template:
    """``[rows, depth]`` times the packed weight; ``lda``, ``ldc``: elements between rows of the first and of the result, which is dense without. With the
    instruction set that has products of bfloat16 numbers, which is one to ask for, many rows and the weight are rounded to those."""
    units = ceil(at.panels, _UNIT)
    chunks = ceil(rows, _STRIPS * STRIP[isa])
    work = at.depth * _UNIT * PANEL * (min(rows, _STRIPS * STRIP[isa]) if isinstance(rows, int) else 1)
    sizes = (rows, at.columns, at.depth, lda, int(bias), at.columns if ldc is None else ldc, at.group, SCALES.index(at.scale), int(at.offsets), *at.parts, 0)
    return Template(f"{QUANTIZED}{at.kind}{BF16 if isa == 'avx512bf16' else ''}", sizes, times(chunks, units), max(1, TASK_MACS // max(1, work)))
