"""Noticing changed weights: by object identity, address and version, cheaply enough for every call."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

import torch


class StaticGuard:
    """Remembers weights without keeping them alive. A write that keeps pointer and version (``.data``, numpy, shared memory)
    cannot be seen."""

    def __init__(self, tensors: Sequence[torch.Tensor]) -> None:
        self._seen = [(weakref.ref(t), t.data_ptr() if t.layout == torch.strided else 0, _version(t)) for t in tensors]

    def changed(self, tensors: Sequence[torch.Tensor]) -> bool:
        """Whether any weight is another tensor, lies elsewhere, or was written since."""
        for t, (ref, address, version) in zip(tensors, self._seen):
            if ref() is not t or _version(t) != version or (address and t.data_ptr() != address):
                return True
        return len(tensors) != len(self._seen)


def _version(t: torch.Tensor) -> int:
    # An inference tensor has no version counter and cannot be written outside inference mode.
    return -1 if t.is_inference() else t._version
