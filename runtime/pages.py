"""Memory in large pages, where the system has them, for what is read whole at each call: weights that are packed once, keys and values.

Memory is given to a program when it first writes to it, a page at a time, and in a virtual machine that takes longer than packing does: in pages of 2 MiB float32
weights are packed twice as fast. A processor also remembers where some thousand pages lie, and looks up the others again at each call; large ones are few.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import mmap
from collections.abc import Sequence

import torch

PAGE = 2 << 20
_CHUNK = 16 * PAGE  # of small tensors together; what is not used of it takes no memory
_LEAST, _LINE = 16 << 10, 64  # bytes of a tensor that is worth it, and what tensors are aligned to


def mapped(size: int) -> mmap.mmap:
    """Memory private to this process, in large pages if it is large enough and the system has them."""
    # Private: Python's default for anonymous maps is shared, and a forked child would write into its parent's tensors.
    held = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if size >= PAGE and hasattr(mmap, "MADV_HUGEPAGE"):
        with contextlib.suppress(OSError):  # a kernel without large pages serves small ones
            held.madvise(mmap.MADV_HUGEPAGE)
    return held


class Pages:
    """Where tensors come from that live about as long as each other: memory is given back when the last one of some tens of MiB is gone."""

    def __init__(self) -> None:
        self._left = torch.empty(0, dtype=torch.uint8)

    def empty(self, shape: Sequence[int], dtype: torch.dtype) -> torch.Tensor:
        """An uninitialised, dense tensor."""
        size = math.prod(shape) * dtype.itemsize
        if size < _LEAST:
            return torch.empty(shape, dtype=dtype)
        if size > _CHUNK // 2:
            return _region(size)[:size].view(dtype).view(*shape)
        if size > len(self._left):
            self._left = _region(_CHUNK)
        taken, self._left = self._left[:size], self._left[-(-size // _LINE) * _LINE :]
        return taken.view(dtype).view(*shape)

    def copy(self, x: torch.Tensor) -> torch.Tensor:
        """A dense tensor's numbers in other memory."""
        return self.empty(x.shape, x.dtype).copy_(x)


def zeros(shape: Sequence[int], dtype: torch.dtype) -> torch.Tensor:
    """A dense tensor of zeros with memory of its own, which is taken from the system as it is first written."""
    size = math.prod(shape) * dtype.itemsize
    return torch.zeros(shape, dtype=dtype) if size < PAGE else _region(size)[:size].view(dtype).view(*shape)


def _region(size: int) -> torch.Tensor:
    """Bytes, all zero, that begin where a large page does."""
    held = mapped(-(-size // PAGE) * PAGE + PAGE)
    first = -ctypes.addressof(ctypes.c_char.from_buffer(held)) % PAGE
    return torch.frombuffer(held, dtype=torch.uint8, offset=first, count=-(-size // PAGE) * PAGE)
