"""Recurrent layers, the largest values of a row, and reductions into rows that an index names."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ....graphs.operators import CELLS, PANEL, REDUCTIONS
from ...kernel import Dim
from .launch import Template, ceil, times

# Rows of a group of recurrent.c, whose gates fill its ROOM, the int64s of its WORDS, and multiply-adds that pay for meeting once a step.
_GROUP_ROWS, _WORDS, _STEP_MACS = 60, 8, 1 << 13
# Values of a task of topk.c, of which one that is kept counts for several.
_TASK_VALUES, _KEPT = 1 << 13, 8
# Values that pay for another task of scatter.c.
_SCATTERED = 1 << 12


def recurrent(
    cell: str, steps: Dim, batch: Dim, hidden: int, directions: int, strides: Sequence[Sequence[Dim]], *, bias: bool, threads: int
) -> Template:
    """A recurrent layer of one of CELLS; ``strides``: elements between steps and rows of x, and between directions and rows of h0 and, for an LSTM, of c0."""
    (x, h0, c0), panels, gates = (*strides, (0, 0))[:3], -(-hidden // PANEL), CELLS[cell]
    rows, groups = _GROUP_ROWS, times(directions, ceil(batch, _GROUP_ROWS))
    cuts = threads
    if isinstance(batch, int) and isinstance(groups, int):
        rows = -(-batch // max(1, -(-batch // _GROUP_ROWS)))
        cuts = min(threads // math.gcd(threads, max(1, groups)), rows * gates * hidden * hidden // _STEP_MACS)
    block = -(-panels // max(1, min(cuts, panels)))
    blocks = -(-panels // block)
    sizes = (list(CELLS).index(cell), steps, batch, hidden, directions, rows, block, blocks, *x, *h0, *c0, int(bias))
    progress = times(groups, (blocks + 1) * _WORDS) if blocks > 1 else 0
    return Template("burnish_recurrent", sizes, times(groups, blocks), 1, progress=progress)


def topk(rows: Dim, n: Dim, k: int, step: Dim, *, largest: bool) -> Template:
    """The ``k`` largest or smallest of each row of ``n`` values; ``step``: elements between rows."""
    grain = max(1, _TASK_VALUES // (n + _KEPT * k)) if isinstance(n, int) else 1
    return Template("burnish_topk", (rows, n, k, step, int(largest)), rows, grain)


def scatter(outer: Dim, rows: Dim, inner: Dim, count: Dim, strides: Sequence[Sequence[Dim]], *, reduction: str, threads: int) -> Template:
    """Rows or elements of a source ``[outer, count, inner]`` reduced into ``[outer, rows, inner]``; ``strides``: three each of x, index and source."""
    x, index, source = strides
    each, parts = times(rows + count, inner), threads
    if inner == 1 or (isinstance(outer, int) and outer >= threads):  # passing over the indices of others costs more than single values
        parts = 1
    elif isinstance(work := times(outer, each), int):
        parts = max(1, min(threads, work // _SCATTERED))
    grain = max(1, _SCATTERED // max(1, each)) if isinstance(each, int) and parts == 1 else 1
    sizes = (outer, rows, inner, count, *x, *index, *source, REDUCTIONS.index(reduction), parts)
    return Template("burnish_scatter", sizes, times(outer, parts), grain)
