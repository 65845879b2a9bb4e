"""Memory of large results, used again once the caller has dropped them.

The C library hands memory of more than 32 MiB back to the system as soon as it is free, less of it when much else has become free, and every page of it faults anew
when the next call's result is written: for operators that only pass over memory that takes several times as long as the work. Two of each output are kept at most: a caller who binds a name anew
holds the last result while the next one is made.
"""

from __future__ import annotations

import math
import sys
import threading
from collections.abc import Callable
from functools import lru_cache

import torch

LARGE = 1 << 20  # bytes, whose 256 faults take some hundred times what looking for free memory here does
MOST = 2
Spec = tuple[tuple[int, ...], tuple[int, ...], torch.dtype]
_use_count: Callable[[int], int] | None = getattr(torch._C, "_storage_Use_Count", None)


class LargeOutput:
    """Tensors of one output over memory that no one else holds any more. Safe to use from several threads."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._held: list[torch.UntypedStorage] = []
        self._lock = threading.Lock()

    def take(self) -> torch.Tensor:
        """An uninitialised tensor."""
        shape, stride, dtype = self.spec
        with self._lock:
            self._held = [s for s in self._held if _is_ours(s, _bytes(self.spec))]
            free = next((s for s in self._held if _holders(s) == _nobody()), None)
            if free is not None:
                return torch.empty(0, dtype=dtype).set_(free, 0, shape, stride)  # type: ignore[call-overload]
            new = torch.empty_strided(shape, stride, dtype=dtype)
            # The latest: those before them may be held for long.
            self._held = [*self._held, new.untyped_storage()][-MOST:]
            return new


def is_large(spec: Spec) -> bool:
    """Whether a result's memory is worth keeping."""
    return _bytes(spec) > LARGE and _use_count is not None


def _bytes(spec: Spec) -> int:
    shape, stride, dtype = spec
    return 0 if not math.prod(shape) else (1 + sum((n - 1) * s for n, s in zip(shape, stride))) * dtype.itemsize


def _is_ours(storage: torch.UntypedStorage, size: int) -> bool:
    """Whether it is still what was handed out: a caller may resize a result's memory, or share it with other processes."""
    return storage.nbytes() == size and not storage.is_shared()


def _holders(storage: torch.UntypedStorage) -> tuple[int, int]:
    """How many hold a storage, and how many its Python object, which stand for one holder however many they are."""
    assert _use_count is not None
    return _use_count(storage._cdata), sys.getrefcount(storage)


@lru_cache(maxsize=1)
def _nobody() -> tuple[int, int]:
    """What :func:`_holders` gives for a storage in a list that nothing else holds."""
    kept = [torch.empty(1).untyped_storage()]
    return next(_holders(s) for s in kept)
