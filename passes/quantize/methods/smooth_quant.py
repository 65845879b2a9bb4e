"""SmoothQuant (Xiao et al., "SmoothQuant: Accurate and Efficient Post-Training Quantization for Large Language Models", 2022): what makes activations hard to
round, a few columns that are always large, moves into the weights."""

from __future__ import annotations

from collections.abc import Sequence

import torch


def migration_scales(largest: torch.Tensor, weights: Sequence[torch.Tensor], alpha: float = 0.5, *, least: float = 1e-5) -> torch.Tensor:
    """``[columns]``: what to divide inputs by, and to multiply the columns of all their weights ``[rows, columns]`` with: the inputs' largest magnitudes
    ``[columns]`` to the power ``alpha`` over the weights' to the power ``1 - alpha``. 1 where inputs or weights are all zero."""
    of_weights = torch.stack([w.abs().amax(0).float() if len(w) else w.new_zeros(w.shape[1]).float() for w in weights]).amax(0)
    scales = (largest.double().pow(alpha) / of_weights.double().clamp(min=least).pow(1 - alpha)).clamp(min=least).float()
    return torch.where((largest > 0) & (of_weights > 0), scales, torch.ones_like(scales))
