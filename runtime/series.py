"""Several steps of a language model in one native call: each is fed with the tokens that the one before it led to.

What Python does between two steps takes longer than it would by itself: the weights went through the caches since it ran last.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import torch

from .native import SeriesStruct
from .sampling import Job, Sampling


@dataclass
class Series:
    """Up to ``steps`` steps. fed, places: what the first one reads, written for the others, ``[1, rows]`` and ``[rows]``, int64. chances: of each step's rows,
    ``[steps * rows]`` float64, where tokens are drawn. stops: tokens ``[n]`` int64 behind which no step is made. Afterwards, ``done`` of them were made, which
    led to ``tokens [done][rows]``; one that is negative is none, as its logits are no numbers."""

    steps: int
    fed: torch.Tensor
    places: torch.Tensor
    sampling: Sampling
    chances: torch.Tensor
    stops: torch.Tensor

    def begin(self, logits: torch.Tensor) -> SeriesStruct:
        """What sample.c takes, for steps that write ``logits [..., rows, vocabulary]``."""
        rows, vocabulary = logits.shape[-2:]
        self._job = Job(self.sampling, rows, vocabulary, logits.stride(-2), self.chances, self.steps)
        self._held: tuple[ctypes.Array, ...] = self._job.buffers(logits.data_ptr()), ctypes.create_string_buffer(self._job.sizes, len(self._job.sizes))
        bufs, sizes = (ctypes.addressof(held) for held in self._held)
        self._struct = SeriesStruct(self.steps, rows, self.fed.data_ptr(), self.places.data_ptr(), self.stops.data_ptr(), len(self.stops), bufs, sizes, 0)
        return self._struct

    @property
    def tokens(self) -> list[list[int]]:
        """What the steps that were made led to."""
        return self._job.tokens.view(self.steps, -1)[: self._struct.done].tolist()


@runtime_checkable
class Repeats(Protocol):
    """A step that can be made several times in one call."""

    def repeat(self, series: Series, *inputs: Any) -> bool:
        """Make the steps of a series over these inputs; False, and nothing done, where that takes more than one native call for each."""
