"""The memory plan: offsets of the arena's slots from their lifetimes (interval colouring, best fit)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

ALIGN = 64  # bytes: a cache line, and the widest vector


@dataclass(frozen=True)
class Item:
    """A slot: its size in bytes, and the first and last step (inclusive) that touches it."""

    name: str
    bytes: int
    first: int
    last: int


# Largest first; of slots as large, the one that lives longest first; by size times lifetime.
_ORDERS: tuple[Callable[[Item], tuple], ...] = (
    lambda i: (-i.bytes, i.first, i.name),
    lambda i: (-i.bytes, i.first - i.last, i.first, i.name),
    lambda i: (i.bytes * (i.first - i.last - 1), i.first, i.name),
)


def plan(items: Sequence[Item]) -> tuple[dict[str, int], int]:
    """Byte offsets by name and the arena's size. Slots alive at one step never overlap; offsets are multiples of ALIGN.

    Largest first, each into the tightest gap that its lifetime leaves; where that takes more than is alive at one step, other orders are tried, and the
    best is taken, which is within a few per cent of optimal on model graphs.
    """
    least = peak_eager([replace(item, bytes=_aligned(item.bytes)) for item in items])
    plans = (_placed(sorted(items, key=order)) for order in _ORDERS)
    best = next(plans)
    while best[1] > least and (other := next(plans, None)) is not None:
        best = min(best, other, key=lambda found: found[1])
    return best


def _placed(items: Sequence[Item]) -> tuple[dict[str, int], int]:
    """Offsets and size, one slot after the other."""
    offsets: dict[str, int] = {}
    placed: list[tuple[int, int, Item]] = []  # (offset, end, item), by offset
    total = 0
    for item in items:
        size = _aligned(item.bytes)
        if size == 0:
            offsets[item.name] = 0
            continue
        busy = [(offset, end) for offset, end, other in placed if other.first <= item.last and item.first <= other.last]
        at = _best_fit(busy, size)
        offsets[item.name] = at
        total = max(total, at + size)
        placed.append((at, at + size, item))
        placed.sort(key=lambda p: p[0])
    return offsets, total


def _best_fit(busy: Sequence[tuple[int, int]], size: int) -> int:
    """The start of the smallest gap between the busy ranges (sorted by start) that holds ``size``, else their end."""
    best: tuple[int, int] | None = None
    end = 0
    for start, stop in busy:
        gap = start - end
        if gap >= size and (best is None or gap < best[0]):
            best = (gap, end)
        end = max(end, stop)
    return end if best is None else best[1]


def peak_eager(items: Sequence[Item]) -> int:
    """The most bytes alive at one step when every slot is freed right after its last use, as eager does."""
    changes: dict[int, int] = {}
    for item in items:
        changes[item.first] = changes.get(item.first, 0) + item.bytes
        changes[item.last + 1] = changes.get(item.last + 1, 0) - item.bytes
    peak = alive = 0
    for step in sorted(changes):
        alive += changes[step]
        peak = max(peak, alive)
    return peak


def _aligned(size: int) -> int:
    return -(-size // ALIGN) * ALIGN
