"""The choice of the next token from logits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from .errors import BurnishError


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
    """One token for each row of ``logits [rows, vocabulary]``. seen: the tokens of each row so far."""
    if sampling.repetition_penalty != 1:
        logits = logits.clone()
        for row, tokens in zip(logits, seen):
            at = torch.tensor(sorted(set(tokens)), dtype=torch.int64)
            values = row[at]
            row[at] = torch.where(values > 0, values / sampling.repetition_penalty, values * sampling.repetition_penalty)
    if sampling.temperature == 0:
        return logits.argmax(-1).tolist()
    return [_drawn(row, sampling, generator) for row, generator in zip(logits, generators)]


def _drawn(logits: torch.Tensor, sampling: Sampling, generator: torch.Generator) -> int:
    count = min(sampling.top_k or len(logits), len(logits))
    values, tokens = logits.float().topk(count) if count < len(logits) else logits.float().sort(descending=True)
    probabilities = (values / sampling.temperature).softmax(-1)
    kept = (probabilities.cumsum(-1) - probabilities < sampling.top_p) & (probabilities >= sampling.min_p * probabilities[0])
    kept[0] = True
    return int(tokens[torch.multinomial(probabilities * kept, 1, generator=generator)])
