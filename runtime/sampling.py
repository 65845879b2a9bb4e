"""The choice of the next token from logits."""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from .errors import BurnishError
from .native import native, threads

_BLOCK = 64  # as in sample.c


@dataclass(frozen=True)
class Sampling:
    """How tokens are chosen. ``temperature`` 0 takes the most likely one. Otherwise one is drawn from those that pass all of: the ``top_k`` most likely (0:
    all), the fewest whose probabilities sum up to ``top_p``, and those of at least ``min_p`` times the largest probability. ``repetition_penalty``
    divides positive logits of tokens that the text has already, and multiplies negative ones (Keskar et al., "CTRL", 2019)."""

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    seed: int | None = None

    def __post_init__(self) -> None:
        for name, good, need in (
            ("temperature", self.temperature >= 0, "zero or more"),
            ("top_k", self.top_k >= 0, "zero or more"),
            ("top_p", 0 < self.top_p <= 1, "above 0 and at most 1"),
            ("min_p", 0 <= self.min_p <= 1, "from 0 to 1"),
            ("repetition_penalty", self.repetition_penalty > 0, "above 0"),
        ):
            if not good:
                raise BurnishError(f"{name} is {getattr(self, name)}; it has to be {need}")

    def generators(self, count: int) -> list[torch.Generator]:
        """Sources of randomness for so many rows, so that what a row draws does not depend on its neighbours."""
        seed = torch.seed() if self.seed is None else self.seed
        return [torch.Generator().manual_seed((seed + i) % (1 << 63)) for i in range(count)]


def choose(logits: torch.Tensor, sampling: Sampling, seen: Sequence[Sequence[int]], generators: Sequence[torch.Generator]) -> list[int]:
    """One token for each row of ``logits [rows, vocabulary]``. seen: the tokens of each row so far. Raises BurnishError where a row's logits are not numbers."""
    logits = logits.float()
    if sampling.repetition_penalty != 1:
        logits = logits.clone()
        for row, tokens in zip(logits, seen):
            at = torch.tensor(list(set(tokens)), dtype=torch.int64)
            values = row[at]
            row[at] = torch.where(values > 0, values / sampling.repetition_penalty, values * sampling.repetition_penalty)
    tokens = _chosen(logits if logits.stride(-1) == 1 else logits.contiguous(), sampling, generators)
    for i, token in enumerate(tokens):
        if token < 0:
            raise BurnishError(f"the logits after {len(seen[i])} tokens of row {i} are not all numbers; no token can be chosen")
    return tokens


def _chosen(logits: torch.Tensor, sampling: Sampling, generators: Sequence[torch.Generator]) -> list[int]:
    """sample.c's choices, -1 for a row that is not of numbers."""
    rows, vocabulary = logits.shape
    drawn = sampling.temperature > 0
    chances = torch.cat([torch.rand(1, generator=g, dtype=torch.float64) for g in generators]) if drawn and rows else torch.empty(0)
    reach = -math.log(sampling.min_p) + 1 if sampling.min_p > 0 else math.inf  # a little further than rounding can take it
    maxima, candidates = torch.empty(rows, -(-vocabulary // _BLOCK)), torch.empty((rows, vocabulary, 2) if drawn else 0)
    tokens = torch.empty(rows, dtype=torch.int64)
    buffers = (logits, chances, maxima, candidates, tokens)
    sizes = struct.pack("3q4d", vocabulary, logits.stride(0), sampling.top_k, sampling.temperature, sampling.top_p, sampling.min_p, reach)
    native().sample((ctypes.c_void_p * len(buffers))(*(b.data_ptr() for b in buffers)), sizes, rows, threads() or torch.get_num_threads())
    return tokens.tolist()
