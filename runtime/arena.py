"""Memory for intermediates: one process-wide pool of blocks, leased per call."""

from __future__ import annotations

import ctypes
import weakref
from functools import lru_cache

from .pages import mapped

_KEEP = 8  # idle blocks kept for the next calls


class Block:
    """Memory private to this process, page aligned."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._map = mapped(size)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._map))


class Arena:
    """Blocks, taken and given back; the last one given back is taken first, so one caller keeps to one block.

    List operations are atomic, so there is no lock that a fork could leave held.
    """

    def __init__(self) -> None:
        self._idle: list[Block] = []
        self._users: weakref.WeakSet = weakref.WeakSet()

    def take(self, size: int) -> Block:
        """A block of at least ``size`` bytes. An idle one that is too small goes: its successor serves both uses."""
        try:
            block = self._idle.pop()
            if block.size >= size:
                return block
        except IndexError:
            pass
        return Block(size)

    def give(self, block: Block) -> None:
        if len(self._idle) < _KEEP:
            self._idle.append(block)

    def register(self, user: object, size: int) -> None:
        """Blocks up to ``size`` are worth keeping while ``user`` lives."""
        user.arena_bytes = size  # type: ignore[attr-defined]
        self._users.add(user)
        weakref.finalize(user, self.trim).atexit = False

    def trim(self) -> None:
        """Free idle blocks larger than any living user needs."""
        need = max((u.arena_bytes for u in list(self._users)), default=0)
        self._idle[:] = [b for b in self._idle if b.size <= need]

    def idle_bytes(self) -> int:
        """Bytes held for the next calls."""
        return sum(b.size for b in self._idle)


@lru_cache(maxsize=1)
def arena() -> Arena:
    """The process's pool."""
    return Arena()
