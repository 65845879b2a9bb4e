"""The arena: offsets for buffers from their lifetimes, by best-fit interval colouring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ALIGN = 64


@dataclass(frozen=True)
class Item:
    """A buffer alive from step ``first`` to step ``last``, both included."""

    name: str
    bytes: int
    first: int
    last: int


def plan(items: Sequence[Item]) -> tuple[dict[str, int], int]:
    """Byte offsets by name and the arena's size. Buffers alive together never overlap; offsets are multiples of 64."""
    offsets: dict[str, int] = {}
    placed: list[tuple[Item, int, int]] = []
    total = 0
    for item in sorted(items, key=lambda i: (-i.bytes, i.first, i.name)):
        size = -(-item.bytes // ALIGN) * ALIGN
        busy = sorted((o, e) for other, o, e in placed if other.first <= item.last and item.first <= other.last and e > o)
        at = _best_fit(busy, size)
        offsets[item.name] = at
        placed.append((item, at, at + size))
        total = max(total, at + size)
    return offsets, total


def _best_fit(busy: list[tuple[int, int]], size: int) -> int:
    """The start of the smallest gap that holds ``size``; after everything when none does."""
    best: tuple[int, int] | None = None
    end = 0
    for start, stop in busy:
        gap = start - end
        if gap >= size and (best is None or gap < best[0]):
            best = (gap, end)
        end = max(end, stop)
    return best[1] if best is not None else end


def peak(items: Sequence[Item]) -> int:
    """The most bytes alive at one step: what eager holds at its peak."""
    events: dict[int, int] = {}
    for i in items:
        events[i.first] = events.get(i.first, 0) + i.bytes
        events[i.last + 1] = events.get(i.last + 1, 0) - i.bytes
    most = now = 0
    for step in sorted(events):
        now += events[step]
        most = max(most, now)
    return most
