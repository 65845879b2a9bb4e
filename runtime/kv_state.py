"""The state of a step: caches of keys and values, and whatever else looks back, in blocks, for rows of any lengths.

A block holds the places of one row for all layers of a kind; a table says which block holds which places. Rows that were forked share blocks until one of
them writes. Blocks behind a sliding window are given back. Pools grow by doubling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import torch

from .errors import BurnishError
from .pages import zeros

BLOCK = 64  # places; cached.c's PAGE
_FEWEST, _NARROWEST = 4, 16  # blocks of a new pool, entries of a new table's row
_SPARE = 4 * BLOCK  # places behind a window that are kept, so that a row can be rolled back without computing them again
_NONE = -1
# What keys and values are held as; graphs/cached.py's. A place of a cache in codes has besides them, in the same block, what each group of codes is multiplied by.
STORAGE = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16, "int8": torch.int8, "int4": torch.uint8}
GROUP = 32  # numbers that share a step and an offset in int4


def entries(dtype: torch.dtype, columns: int) -> int:
    """Elements of a cache of this dtype that a place of so many columns takes: in int8 a code each and a step in bfloat16, in int4 half of a byte each, and
    for each GROUP of them a step and an offset."""
    if dtype == torch.int8:
        return columns + 2 if columns else 0
    return columns // 2 + 4 * -(-columns // GROUP) if dtype == torch.uint8 else columns


@dataclass(frozen=True)
class Kind:
    """Layers that share a cache: ``[blocks, layers, heads, BLOCK, depth]`` for keys, ``width`` for values. ``window`` 0 keeps all places. One of the
    ``context`` has its places instead of the tokens'. ``storage`` is one of STORAGE, or two as ``int8/int4``, of keys and of values. ``last``: a block keeps the last of its places only (``[blocks, layers, heads, 1,
    depth]``), as of a state that each place makes from the one before it."""

    heads: int
    depth: int
    width: int
    window: int
    layers: int
    context: bool = False
    storage: str = "f32"
    last: bool = False

    @property
    def kept(self) -> int:
        """Places that a block keeps."""
        return 1 if self.last else BLOCK

    @property
    def held(self) -> tuple[tuple[torch.dtype, int], tuple[torch.dtype, int]]:
        """Of the keys, and of the values: the dtype, and elements of a place and head."""
        keys, _, values = self.storage.partition("/")
        dtypes = STORAGE[keys], STORAGE[values or keys]
        return (dtypes[0], entries(dtypes[0], self.depth)), (dtypes[1], entries(dtypes[1], self.width))

    @property
    def block_bytes(self) -> int:
        """Bytes of a block of keys and one of values."""
        return self.kept * self.layers * self.heads * sum(dtype.itemsize * count for dtype, count in self.held)


@dataclass
class _Row:
    length: int = 0
    context: int = 0
    blocks: list[list[int]] = field(default_factory=list)  # of each kind, by place


class _Pool:
    """The blocks of one kind, with how many rows hold each."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.keys, self.values = (zeros((_FEWEST, kind.layers, kind.heads, kind.kept, count), dtype) for dtype, count in kind.held)
        self.held = [0] * _FEWEST
        self.free = list(range(_FEWEST))[::-1]

    def take(self) -> int:
        if not self.free:
            count = len(self.held)
            self.keys, self.values = map(_doubled, (self.keys, self.values))
            self.held += [0] * count
            self.free = list(range(count, 2 * count))[::-1]
        block = self.free.pop()
        self.held[block] = 1
        return block

    def give(self, block: int) -> None:
        if block == _NONE:
            return
        self.held[block] -= 1
        if not self.held[block]:
            self.free.append(block)

    def own(self, block: int) -> int:
        """A block that only one row holds, with the same contents."""
        if block == _NONE or self.held[block] == 1:
            return block
        new = self.take()
        for cache in (self.keys, self.values):
            cache[new] = cache[block]
        self.give(block)
        return new


def _doubled(cache: torch.Tensor) -> torch.Tensor:
    """A cache and as many blocks of zeros."""
    made = zeros((2 * len(cache), *cache.shape[1:]), cache.dtype)
    made[: len(cache)] = cache
    return made


class KVState:
    """Rows of keys and values. Row numbers are handed out by :meth:`add` and :meth:`fork` and taken back by :meth:`drop`."""

    def __init__(self, kinds: Sequence[Kind]) -> None:
        self.kinds = tuple(kinds)
        self._pools = [_Pool(k) for k in self.kinds]
        self._rows: dict[int, _Row] = {}
        self._next = 0

    # ---- rows ----

    def add(self) -> int:
        """A new, empty row."""
        self._rows[self._next] = _Row(blocks=[[] for _ in self.kinds])
        self._next += 1
        return self._next - 1

    def fork(self, row: int) -> int:
        """A row with the same contents, sharing its blocks."""
        source = self._row(row)
        new = self.add()
        self._rows[new] = _Row(source.length, source.context, [list(blocks) for blocks in source.blocks])
        for pool, blocks in zip(self._pools, source.blocks):
            for block in blocks:
                if block != _NONE:
                    pool.held[block] += 1
        return new

    def drop(self, row: int) -> None:
        """Give a row's blocks back."""
        for pool, blocks in zip(self._pools, self._row(row).blocks):
            for block in blocks:
                pool.give(block)
        del self._rows[row]

    def length(self, row: int) -> int:
        """Places that a row holds."""
        return self._row(row).length

    def context(self, row: int) -> int:
        """Places of a row's context."""
        return self._row(row).context

    def restorable(self, row: int, length: int) -> bool:
        """Whether a row can be rolled back to this length: what its windows see from there is still held, and its states are those of there."""
        held = self._row(row)
        for kind, blocks in zip(self.kinds, held.blocks):
            if kind.context:
                continue
            if kind.last and length % BLOCK and length != held.length:
                return False
            first = max(0, length - kind.window + 1) // BLOCK if kind.window else 0
            if any(b == _NONE for b in blocks[first : -(-length // BLOCK)]):
                return False
        return 0 <= length <= held.length

    def nearest(self, row: int, length: int) -> int:
        """The greatest length up to this one that a row can be rolled back to."""
        ends = [length, *range((length - 1) // BLOCK * BLOCK, 0, -BLOCK), 0]
        return next(n for n in ends if self.restorable(row, n))

    def roll_back(self, row: int, length: int) -> None:
        """Forget the places of a row from ``length`` on. Raises BurnishError where what is seen from there was given up."""
        if not self.restorable(row, length):
            raise BurnishError(f"row {row} cannot be rolled back from {self.length(row)} places to {length}: what its windows or states see there was given up")
        held = self._row(row)
        for pool, blocks in zip(self._pools, held.blocks):
            if pool.kind.context:
                continue
            for block in blocks[-(-length // BLOCK) :]:
                pool.give(block)
            del blocks[-(-length // BLOCK) :]
        held.length = length

    def _row(self, row: int) -> _Row:
        if row not in self._rows:
            raise BurnishError(f"there is no row {row} in this state")
        return self._rows[row]

    # ---- steps ----

    def fill(self, row: int, count: int) -> None:
        """Make room for a row's context of ``count`` places, which the next step is to fill."""
        held = self._row(row)
        for pool, blocks in zip(self._pools, held.blocks):
            while pool.kind.context and len(blocks) * BLOCK < count:
                blocks.append(pool.take())
        held.context = count

    def grow(self, row: int, count: int) -> None:
        """Make room for ``count`` places more, which the next step is to fill; the row is longer from then on."""
        held = self._row(row)
        first, length = held.length // BLOCK, held.length + count
        for pool, blocks in zip(self._pools, held.blocks):
            if pool.kind.context:
                continue
            if count and first < len(blocks):
                blocks[first] = pool.own(blocks[first])
            while len(blocks) * BLOCK < length:
                blocks.append(pool.take())
            if pool.kind.window:
                for i in range(max(0, held.length - pool.kind.window - _SPARE) // BLOCK):
                    pool.give(blocks[i])
                    blocks[i] = _NONE
        held.length = length

    def shrink(self, row: int, count: int) -> None:
        """Take back the last ``count`` places that there was made room for, which no step has filled."""
        held = self._row(row)
        held.length -= count
        for pool, blocks in zip(self._pools, held.blocks):
            if not pool.kind.context:
                for block in blocks[-(-held.length // BLOCK) :]:
                    pool.give(block)
                del blocks[-(-held.length // BLOCK) :]

    def tables(self, rows: Sequence[int]) -> list[torch.Tensor]:
        """Of each kind, the blocks of these rows ``[rows, most]``; entries behind a row's end, or given up, are negative."""
        out = []
        for i in range(len(self.kinds)):
            lists = [self._row(r).blocks[i] for r in rows]
            width = max(_NARROWEST, *(1 << (len(b) - 1).bit_length() for b in lists if b), 0)
            out.append(torch.tensor([b + [_NONE] * (width - len(b)) for b in lists], dtype=torch.int64).view(len(lists), width))
        return out

    def caches(self) -> list[tuple[torch.Tensor, torch.Tensor]]:
        """Of each kind, its keys and its values."""
        return [(p.keys, p.values) for p in self._pools]

    # ---- memory ----

    @property
    def reserved_bytes(self) -> int:
        """Bytes of all blocks."""
        return sum(len(p.held) * p.kind.block_bytes for p in self._pools)

    @property
    def used_bytes(self) -> int:
        """Bytes of the blocks that rows hold; what several share counts once."""
        return sum((len(p.held) - len(p.free)) * p.kind.block_bytes for p in self._pools)
