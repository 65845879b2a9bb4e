"""Noticing changed weights: by object identity, address and version, cheaply enough for every call."""

from __future__ import annotations

import operator
import weakref
from collections.abc import Iterable, Sequence
from itertools import compress

import torch

_version_of = operator.attrgetter("_version")
_address_of = torch._C.TensorBase.data_ptr


class StaticGuard:
    """Remembers weights without keeping them alive. A write that keeps pointer and version (``.data``, numpy, shared memory)
    cannot be seen. A model has hundreds of weights: each property of all of them is compared in one of the interpreter's own loops."""

    def __init__(self, tensors: Sequence[torch.Tensor]) -> None:
        self._gone: list[weakref.ref] = []  # an identity is one object's only as long as that lives
        self._refs = [weakref.ref(t, self._gone.append) for t in tensors]
        # An inference tensor has no version counter and cannot be written outside inference mode; what is not strided has no address.
        self._with_version = [not t.is_inference() for t in tensors]
        self._with_address = [t.layout == torch.strided for t in tensors]
        self._plain = all(self._with_version) and all(self._with_address)
        self._ids = list(map(id, tensors))
        self._versions = list(map(_version_of, self._kept(tensors, self._with_version)))
        self._addresses = list(map(_address_of, self._kept(tensors, self._with_address)))

    def changed(self, tensors: Sequence[torch.Tensor]) -> bool:
        """Whether any weight is another tensor, lies elsewhere, or was written since."""
        return (
            list(map(id, tensors)) != self._ids
            or bool(self._gone)
            or list(map(_version_of, self._kept(tensors, self._with_version))) != self._versions
            or list(map(_address_of, self._kept(tensors, self._with_address))) != self._addresses
        )

    def _kept(self, tensors: Sequence[torch.Tensor], which: list[bool]) -> Iterable[torch.Tensor]:
        return tensors if self._plain else compress(tensors, which)
