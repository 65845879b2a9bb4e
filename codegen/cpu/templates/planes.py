"""Linear layers over planes of bits."""

from __future__ import annotations

from ....graphs.bit_planes import PANEL, PlaneLayout
from ...kernel import Dim
from .launch import PLANE_ROWS, PLANES, TASK_MACS, Template, ceil, times

# planes.c's CHUNK of rows; and multiply-adds of bits that take as long as one of numbers, about.
_CHUNK, _FASTER = 64, 16


def planes(at: PlaneLayout, rows: Dim, lda: Dim, *, rounding: int, bias: bool, ldc: Dim | None = None) -> Template:
    """``[rows, depth]``, each row rounded to ``rounding`` bits first, times the weight; ``lda``, ``ldc``: elements between rows of the first and of the result, which is
    dense without."""
    slot, begin_at = at.slot(rounding)
    offsets_at, planes_at, size = at.parts
    to_slice = (at.depth, lda, slot, begin_at, at.group, at.zero, rounding)
    begin = Template(PLANE_ROWS, to_slice, rows, max(1, TASK_MACS // max(1, 4 * at.depth)), scratch=times(rows, slot))
    sizes = (rows, at.columns, at.depth, int(bias), at.columns if ldc is None else ldc, at.group, int(at.offsets), offsets_at, planes_at, size, slot, begin_at, rounding, 0)
    work = at.depth * PANEL * at.bits * rounding * (min(rows, _CHUNK) if isinstance(rows, int) else 1)
    return Template(f"{PLANES}{at.bits}", sizes, times(ceil(rows, _CHUNK), at.panels), max(1, _FASTER * TASK_MACS // max(1, work)), begin=begin)
