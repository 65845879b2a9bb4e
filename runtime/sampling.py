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

    def chances(self, count: int) -> list[Chances]:
        """Sources of randomness for so many rows, so that what a row draws does not depend on its neighbours."""
        seed = torch.seed() if self.seed is None else self.seed
        return [Chances(torch.Generator().manual_seed((seed + i) % (1 << 63))) for i in range(count)]


def choose(logits: torch.Tensor, sampling: Sampling, seen: Sequence[Sequence[int]], chances: Sequence[Chances]) -> list[int]:
    """One token for each row of ``logits [rows, vocabulary]``. seen: the tokens of each row so far; chances: what rows draw with, at a temperature. Raises
    BurnishError where a row's logits are not numbers."""
    logits = logits.float()
    if sampling.repetition_penalty != 1:
        logits = logits.clone()
        for row, tokens in zip(logits, seen):
            at = torch.tensor(list(set(tokens)), dtype=torch.int64)
            values = row[at]
            row[at] = torch.where(values > 0, values / sampling.repetition_penalty, values * sampling.repetition_penalty)
    tokens = _chosen(logits if logits.stride(-1) == 1 else logits.contiguous(), sampling, chances)
    for i, token in enumerate(tokens):
        if token < 0:
            raise no_token(i, len(seen[i]))
    return tokens


def no_token(row: int, after: int) -> BurnishError:
    """Why there is none after so many tokens of a row."""
    return BurnishError(f"the logits after {after} tokens of row {row} are not all numbers; no token can be chosen")


def _chosen(logits: torch.Tensor, sampling: Sampling, chances: Sequence[Chances]) -> list[int]:
    """sample.c's choices, -1 for a row that is not of numbers."""
    rows, vocabulary = logits.shape
    job = Job(sampling, rows, vocabulary, logits.stride(0), ahead(sampling, chances, 1))
    native().sample(job.buffers(logits.data_ptr()), job.sizes, rows, threads() or torch.get_num_threads())
    for c in chances:
        c.take(1)
    return job.tokens.tolist()


class Job:
    """What sample.c takes: to choose tokens ``[steps * rows]`` from ``logits [rows, vocabulary]`` of each step, with ``chances`` (float64, as many) where they are drawn."""

    def __init__(self, sampling: Sampling, rows: int, vocabulary: int, stride: int, chances: torch.Tensor, steps: int = 1) -> None:
        drawn = sampling.temperature > 0
        reach = -math.log(sampling.min_p) + 1 if sampling.min_p > 0 else math.inf  # a little further than rounding can take it
        self.tokens = torch.empty(steps * rows, dtype=torch.int64)
        self._held = (chances, torch.empty(rows, -(-vocabulary // _BLOCK)), torch.empty((rows, vocabulary, 2) if drawn else 0), self.tokens)
        self.sizes = struct.pack("3q4d", vocabulary, stride, sampling.top_k, sampling.temperature, sampling.top_p, sampling.min_p, reach)

    def buffers(self, logits: int) -> ctypes.Array[ctypes.c_void_p]:
        """The addresses of all buffers, for logits at this one."""
        return (ctypes.c_void_p * (1 + len(self._held)))(logits, *(b.data_ptr() for b in self._held))


def ahead(sampling: Sampling, chances: Sequence[Chances], steps: int) -> torch.Tensor:
    """What rows draw with in the next steps ``[steps * rows]``, float64; nothing where the most likely token is taken."""
    if not sampling.temperature or not chances:
        return torch.empty(0, dtype=torch.float64)
    return torch.stack([c.ahead(steps) for c in chances], 1).flatten()


class Chances:
    """Numbers from 0 to 1 for one row, float64: the same ones however many are asked for at a time, so that steps that were not made use up none."""

    def __init__(self, generator: torch.Generator) -> None:
        self._generator, self._ahead = generator, torch.empty(0, dtype=torch.float64)

    def ahead(self, count: int) -> torch.Tensor:
        """The next ones ``[count]``, which stay the next ones until they are taken."""
        if count > len(self._ahead):
            self._ahead = torch.cat([self._ahead, *(torch.rand(1, generator=self._generator, dtype=torch.float64) for _ in range(count - len(self._ahead)))])
        return self._ahead[:count]

    def take(self, count: int) -> None:
        """Use up the next ones."""
        self._ahead = self._ahead[count:]
