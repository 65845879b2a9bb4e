"""SmoothQuant (Xiao et al., "SmoothQuant: Accurate and Efficient Post-Training Quantization for Large Language Models", 2022): what makes activations hard to
round, a few columns that are always large, moves into the weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from ....graphs.quantized import round_rows
from ....runtime.errors import BurnishError
from .result import round_to_nearest

ALPHAS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Migration:
    """``scales [columns]``: what inputs are divided by; ``alpha`` that they are of, None where all are 1. ``error`` and ``plain_error``: what the outputs lose with
    them and without, squared, relative to the outputs."""

    scales: torch.Tensor
    alpha: float | None
    error: float
    plain_error: float


def migration_scales(largest: torch.Tensor, weights: Sequence[torch.Tensor], alpha: float = 0.5, *, least: float = 1e-5) -> torch.Tensor:
    """``[columns]``: what to divide inputs by, and to multiply the columns of all their weights ``[rows, columns]`` with: the inputs' largest magnitudes
    ``[columns]`` to the power ``alpha`` over the weights' to the power ``1 - alpha``. 1 where inputs or weights are all zero."""
    of_weights = torch.stack([w.abs().amax(0).float() if len(w) else w.new_zeros(w.shape[1]).float() for w in weights]).amax(0)
    scales = (largest.double().pow(alpha) / of_weights.double().clamp(min=least).pow(1 - alpha)).clamp(min=least).float()
    return torch.where((largest > 0) & (of_weights > 0), scales, torch.ones_like(scales))


def choose_migration(
    x: torch.Tensor, weights: Sequence[torch.Tensor], format: str = "int8", bits: int = 8, *, alphas: Sequence[float] = ALPHAS, group: int = 0
) -> Migration:
    """The ``alpha``, or none, with which weights that share inputs lose least: weights rounded to nearest in a format, and inputs row by row to ``bits``.
    ``x [rows, columns]``: inputs to judge by, each of whose rows counts by what it loses relative to its own size. Never worse on them than without.
    Raises BurnishError where a weight has other columns."""
    for w in weights:
        if w.dim() != 2 or w.shape[1] != x.shape[-1]:
            raise BurnishError(f"a weight of {list(w.shape)} has other columns than its inputs, which are {x.shape[-1]}")
    flat = x.reshape(-1, x.shape[-1]).float()
    sizes = flat.square().mean(1, keepdim=True).sqrt().clamp(min=torch.finfo(torch.float32).tiny)
    wanted = [flat @ w.t() / sizes for w in weights]
    whole = sum(float(y.double().square().sum()) for y in wanted)
    largest = flat.abs().amax(0) if len(flat) else flat.new_zeros(flat.shape[1])

    def tried(alpha: float | None) -> Migration:
        scales = torch.ones_like(largest) if alpha is None else migration_scales(largest, weights, alpha)
        rounded = round_rows(flat / scales, bits, None)
        lost = (rounded @ round_to_nearest(w * scales, format, group).dequantized().t() / sizes - y for w, y in zip(weights, wanted))
        error = sum(float(d.double().square().sum()) for d in lost) / whole if whole > 0 else 0.0
        return Migration(scales, alpha, error, error)

    plain = tried(None)
    best = min((plain, *map(tried, alphas)), key=lambda m: m.error)
    return Migration(best.scales, best.alpha, best.error, plain.error)
