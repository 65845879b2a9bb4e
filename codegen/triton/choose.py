"""The tiling that a kernel gets unless a search found a better one."""

from __future__ import annotations

import math

from ...graphs.context import TargetFacts
from ..kernel import Axis, Kernel
from ..render import static
from ..schedule import IllegalMove, Move, Schedule, accesses, stride_of
from .tiling import Tiled, apply, fusible, is_pointwise, rows, unblocked

# Numbers that a program of one dimension computes: eight to a thread are two loads of 16 bytes.
FLAT = 1024
# Points along both axes of a tile that is read along one and written along the other, which is turned over in shared memory.
SQUARE = 32
# The longest row whose values are kept in registers: 16 warps hold 32 numbers of it to a thread.
HELD = 16384
# Numbers of a tile of rows, and those of a row that a loop takes at a time.
TILE, STEP = 2048, 2048
# A size that is not known counts as so many.
UNKNOWN = 4096


def default_tiling(kernel: Kernel, facts: TargetFacts) -> Schedule:
    """How to run a kernel on a GPU of ``facts.cores`` multiprocessors."""
    blocks = next((a for a in kernel.axes if unblocked(kernel, a) is not None), None)
    first = (Move("unblock", (blocks.name,)),) if blocks is not None else ()
    kernel = apply(kernel, Schedule(first)).kernel
    rest = (_turned(kernel) or _flat(kernel, facts)) if is_pointwise(kernel) else _rows(kernel, facts)
    return Schedule((*first, *rest.moves))


def _flat(kernel: Kernel, facts: TargetFacts) -> Schedule:
    """One dimension: neighbouring axes become one where they can, which spares divisions and lets loads go by 16 bytes."""
    moves = [Move("flatten")]
    state = apply(kernel, Schedule((Move("flatten"),)))
    at = len(state.kernel.axes) - 2
    while at >= 0:
        first, second = state.kernel.axes[at : at + 2]
        if fusible(state.kernel, first, second):
            moves.append(Move("fuse", (first.name, second.name)))
            state = apply(kernel, Schedule(tuple(moves)))
        at -= 1
    total = math.prod(_size(a) for a in state.kernel.axes)
    points = _power(min(FLAT, max(128, total // max(facts.cores, 1))))
    return Schedule((*moves, Move("tile", (points, 1)), Move("warps", (max(1, min(4, points // 128)),))))


def _turned(kernel: Kernel) -> Schedule | None:
    """Tiles of two dimensions, where something is read along one axis that is written along another."""
    (loop,) = kernel.loops
    if len(loop.axes) != 1 or _size(loop.axes[0]) < SQUARE // 2:
        return None
    inner = loop.axes[0]
    along: set[str] = set()
    for _, _, index, is_store in accesses(kernel):
        own = stride_of(index, inner.symbol)
        if is_store and own != 1:
            return None
        if own not in (0, 1):
            along |= {a.name for a in kernel.axes if stride_of(index, a.symbol) == 1 and _size(a) >= SQUARE // 2}
    if len(along) != 1:
        return None
    (name,) = along
    order = (*(a.name for a in kernel.axes if a.name != name), name)
    return Schedule((Move("order", order), Move("cross"), Move("tile", (SQUARE, SQUARE)), Move("warps", (4,))))


def _rows(kernel: Kernel, facts: TargetFacts) -> Schedule:
    lengths = [static(n) for n in rows(kernel)]
    longest = max((UNKNOWN if n is None else n for n in lengths), default=1)
    points = math.prod(_size(a) for a in kernel.axes)
    if _along_points(kernel):
        x = _power(min(SQUARE * 2, max(1, _size(kernel.axes[-1]))))
        r = _power(min(longest, max(1, TILE // x)))
    else:
        r = _power(longest) if longest <= HELD else STEP
        # Short rows go together, as long as there are programs for all multiprocessors.
        x = _power(max(1, min(TILE // r, points // max(facts.cores, 1)))) if r < TILE else 1
    warps = max(1, min(16, _power(x * r // 256)))
    moves = [Move("tile", (x, r)), Move("warps", (warps,))]
    held = Schedule((Move("tile", (x, _power(longest))), Move("warps", (max(1, min(16, _power(x * _power(longest) // 256))),)), Move("hold")))
    if x * _power(longest) <= HELD and _legal(kernel, held):
        return held
    for b in kernel.buffers:
        if b.role == "local" and _legal(kernel, Schedule((Move("recompute", (b.name,)), *moves))):
            moves.insert(0, Move("recompute", (b.name,)))
    return Schedule(tuple(moves))


def _legal(kernel: Kernel, schedule: Schedule) -> Tiled | None:
    try:
        return apply(kernel, schedule)
    except IllegalMove:
        return None


def _along_points(kernel: Kernel) -> bool:
    """Whether more goes along the last outer axis from element to element than along the rows."""
    if not kernel.axes:
        return False
    last, outer, inner = kernel.axes[-1], 0, 0
    for loop, _, index, _ in accesses(kernel):
        if not loop.axes or all(stride_of(index, a.symbol) == 0 for a in loop.axes):
            continue
        outer += stride_of(index, last.symbol) == 1
        inner += stride_of(index, loop.axes[-1].symbol) == 1
    return outer > inner


def _size(axis: Axis) -> int:
    known = static(axis.size)
    return UNKNOWN if known is None else known


def _power(n: int) -> int:
    """The least power of two that is not less."""
    return 1 << max(0, n - 1).bit_length()

