"""Tensor specs of a program at known sizes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from .layout import Storage
from .program import TensorSpec
from .sizes import evaluate


@dataclass(frozen=True)
class Shaped:
    """A TensorSpec with its sizes known: shape, stride and offset in elements."""

    dtype: torch.dtype
    shape: tuple[int, ...]
    stride: tuple[int, ...]
    offset: int

    @property
    def end(self) -> int:
        """Elements from the storage's base to the last one touched, 0 when there is none."""
        if 0 in self.shape:
            return 0
        return self.offset + 1 + sum((n - 1) * s for n, s in zip(self.shape, self.stride))


class Shapes:
    """Specs at ``symbols``' sizes, each worked out once."""

    def __init__(self, symbols: Mapping[str, int]) -> None:
        self.symbols = dict(symbols)
        self._known: dict[TensorSpec, Shaped] = {}

    def __call__(self, spec: TensorSpec) -> Shaped:
        found = self._known.get(spec)
        if found is None:
            shape = tuple(evaluate(d, self.symbols) for d in spec.shape)
            stride = tuple(evaluate(d, self.symbols) for d in spec.stride)
            found = self._known[spec] = Shaped(getattr(torch, spec.dtype), shape, stride, evaluate(spec.offset, self.symbols))
        return found

    def bytes(self, storage: Storage) -> int:
        """What all values over a storage reach."""
        return max(self(v.spec).end * self(v.spec).dtype.itemsize for v in storage.values)
