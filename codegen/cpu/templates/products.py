"""Linear layers, and products of two activations."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ....graphs.context import TargetFacts
from ....graphs.operators import PANEL
from ....runtime.toolchain import TILED
from ...kernel import Dim
from .launch import BLOCK, STRIP, TASK_MACS, TASKS, Template, ceil, equal, times

# Panels of a column block where the rows are known only at run time, and most of them where they are packed at run time.
_PANELS = 16
# gemm.c's STRIPS and SETS, micro.h's ROW_SKEW, DEEPEST and FOLD, and the share of the second-level cache that the packed rows of a pass take.
_STRIPS, _SKEW, _SETS, DEEPEST, FOLD, _ROWS_SHARE = 16, 16, 512, 768, 128, 0.6
# The same where tile registers multiply: quantized.h's PASS.
_TILED_PASS = 256
# product.c's FEW rows that read the columns in place, its KC, and panels of a block of columns for few rows.
_FEW, _DEEP, _FEW_PANELS = 4, 256, 64


def product(rows: Dim, columns: int, depth: int, lda: Dim, *, bias: bool, isa: str, threads: int, ldc: Dim | None = None, l2_bytes: int = TargetFacts.l2_bytes) -> Template:
    """``[rows, depth] @ [depth, columns]``; ``lda``, ``ldc``: elements between rows of the first and of the result, which is dense without."""
    panels, extent, grain = column_blocks(rows, columns, depth, 1, isa, threads)
    begin = _apart(rows, depth, lda, isa) if panels * PANEL < columns else None
    lda = lda if begin is None else begin.sizes[-1]
    sizes = (rows, columns, depth, panels, lda, int(bias), pass_depth(rows, depth, isa, l2_bytes), columns if ldc is None else ldc, 0)
    return Template("burnish_gemm", sizes, extent, grain, begin=begin, round=ceil(rows, STRIP[isa]))


def _apart(rows: Dim, depth: int, lda: Dim, isa: str) -> Template | None:
    """A copy of a product's rows, further apart, where all blocks of columns would have to pack them: they lie in few sets of the first-level cache."""
    few = isinstance(rows, int) and rows <= 2 * STRIP[isa]
    if few or depth <= FOLD or not isinstance(lda, int) or lda % _SETS:
        return None
    apart = depth + (_SKEW if (depth + _SKEW) % _SETS else 2 * _SKEW)
    return Template("burnish_rows", (depth, lda, apart), rows, max(1, TASK_MACS // depth), scratch=times(rows, apart))


def batched_product(
    batches: Sequence[Dim], rows: Dim, columns: Dim, depth: Dim, steps: Sequence[Sequence[Dim]], *, isa: str, threads: int
) -> Template:
    """``[*batches, rows, depth] @ [*batches, depth, columns]``; ``steps``: the strides of both and the result over (*batches, rows, columns)."""
    counts, rows, steps = merged(batches, rows, steps)
    swapped = _swaps(rows, columns)
    if swapped:  # the transpose of the product is the product of the transposes
        rows, columns = columns, rows
        a, b, out = ([*s[:-2], s[-1], s[-2]] for s in steps)
        steps = [b, a, out]
    missing = 3 - len(counts)
    strides = [s for one in steps for s in (*[0] * missing, *one)]
    height, width, block, work = STRIP[isa], _PANELS, BLOCK, STRIP[isa] * BLOCK * _PANELS * PANEL
    grain = 1
    if isinstance(rows, int) and isinstance(columns, int) and isinstance(depth, int):
        wanted = TASKS * threads
        groups = max(1, math.prod(counts)) if all(isinstance(n, int) for n in counts) else wanted
        strips, panels = ceil(rows, height), ceil(columns, PANEL)
        cuts = _cuts_of_columns(rows, panels, depth, ceil(wanted, groups), height)
        width = max(1, ceil(panels, cuts))
        work = height * max(1, min(width * PANEL, columns) * depth)
        block = max(1, min(strips, TASK_MACS // work))
        # Tasks of one block of columns share its packing.
        grain = max(1, TASK_MACS // (work * block), ceil(ceil(strips, block), ceil(wanted, max(1, cuts * groups))))
    extent = times(*counts, ceil(ceil(rows, height), block), ceil(ceil(columns, PANEL), width))
    sizes = (*[1] * missing, *counts, rows, columns, depth, width, block, int(swapped), *strides)
    return Template("burnish_product", sizes, extent, grain)


def column_blocks(rows: Dim, columns: int, depth: int, groups: int, isa: str, threads: int) -> tuple[int, Dim, int]:
    """Panels of a column block, points in all, and the least points of a task."""
    height, panels = STRIP[isa], -(-columns // PANEL)
    strips = ceil(rows, height)
    blocks = _cuts(strips, panels, rows, columns, groups, TASKS * threads) if isinstance(strips, int) else -(-panels // _PANELS)
    block = -(-panels // blocks)
    count = -(-panels // block)
    work = height * min(block * PANEL, columns) * depth
    grain = max(1, TASK_MACS // work)
    if isinstance(strips, int):
        grain = max(grain, -(-strips // -(-TASKS * threads // (count * groups))))
    return block, times(strips, count, groups), grain


def _cuts(strips: int, panels: int, rows: int, columns: int, groups: int, wanted: int) -> int:
    """How many column blocks: of those that give all threads work, the number that reads the least.

    Each task reads its rows, and each range of rows reads all weights once more.
    """

    def read(cuts: int) -> tuple[float, int]:
        ranges = min(strips, -(-wanted // (cuts * groups)))
        idle = ranges * cuts * groups < wanted
        return (math.inf if idle and cuts < most else cuts * rows + ranges * columns), cuts

    most = max(1, panels // 4)
    return min(range(1, min(most, wanted) + 1), key=read)


def pass_depth(rows: Dim, depth: int, isa: str, l2_bytes: int) -> int:
    """Depth of one pass: equal ones, as few as let the packed rows stay in the second-level cache. Tile registers take the numbers faster than that gives them: there, the share of
    two panels that all strips of rows read, and a strip's, stay in the first-level cache."""
    if isa in TILED:
        return even_pass(depth, DEEPEST if isinstance(rows, int) and rows <= STRIP[isa] else _TILED_PASS)
    fits = int(_ROWS_SHARE * l2_bytes) // (_STRIPS * STRIP[isa] * 4 * FOLD) * FOLD
    return even_pass(depth, min(max(fits, 2 * FOLD), DEEPEST))


def even_pass(depth: int, most: int) -> int:
    """Depth of equal passes, as few as let none be deeper than ``most``, which is a multiple of FOLD."""
    return -(-depth // (-(-depth // most) * FOLD)) * FOLD


def _cuts_of_columns(rows: int, panels: int, depth: int, wanted: int, height: int) -> int:
    """How many column blocks: of those that give ``wanted`` tasks, the number that packs the least.

    Each range of rows packs all columns once more, and each block of columns its rows: where those are short, or for few columns, they are read in place,
    at some of the price.
    """
    if rows <= _FEW:
        return max(1, ceil(panels, _FEW_PANELS), min(wanted, panels // 4))

    def packed(cuts: int) -> tuple[bool, float, int]:
        ranges = min(ceil(rows, height), ceil(wanted, cuts))
        by_rows = 0.1 if depth <= _DEEP // 2 else 0.5 if ceil(panels, cuts) <= 4 else 1
        return ranges * cuts < wanted, ranges * panels * PANEL + by_rows * cuts * rows, cuts

    least = ceil(panels, _PANELS)
    return min(range(max(1, least), max(1, least, min(panels, 2 * wanted)) + 1), key=packed)


def merged(batches: Sequence[Dim], rows: Dim, steps: Sequence[Sequence[Dim]]) -> tuple[list[Dim], Dim, list[list[Dim]]]:
    """Products that share their second matrix as one with more rows, where those are evenly apart; sizes of one are dropped."""
    counts, a, b, out = list(batches), *(list(s) for s in steps)
    for i in reversed(range(len(counts))):
        last = i == len(counts) - 1 and b[i] == 0 and all(rows == 1 or equal(s[i], times(rows, s[-2])) for s in (a, out))
        if last and counts[i] != 1:
            for s in (a, out):
                s[-2] = s[i] if rows == 1 else s[-2]
            rows = times(rows, counts[i])
        if last or counts[i] == 1:
            counts.pop(i)
            for s in (a, b, out):
                s.pop(i)
    return counts, rows, [a, b, out]


def _swaps(rows: Dim, columns: Dim) -> bool:
    """Whether a product is better done the other way round: columns come in panels, of which the last one is filled up."""
    if not isinstance(columns, int):
        return False
    if not isinstance(rows, int):
        return columns < PANEL
    if min(rows, columns) < STRIP["avx2"]:
        return columns < rows
    return rows * ceil(columns, PANEL) > 1.5 * columns * ceil(rows, PANEL)
