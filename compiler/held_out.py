"""Inputs like a user's example, where no others were given: other calls to calibrate on, and to verify with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

_NOISE = 0.5  # of the example's standard deviation


def like(inputs: Sequence[Any], seed: int) -> list[Any]:
    """Inputs of the same shapes and types, another draw for each seed.

    Floats keep their mean and deviation: by turns their elements are permuted, or keep a part of where they stand under noise. Integers are permuted, so that
    indices stay in their range. What holds less than three different values, such as masks, or values that are not finite, stays as it is.
    """
    generator = torch.Generator().manual_seed(seed)
    return [_like(x, generator, shuffle=seed % 2 == 0) for x in inputs]


def _like(x: Any, generator: torch.Generator, shuffle: bool) -> Any:
    if not isinstance(x, torch.Tensor) or x.layout != torch.strided or x.dtype == torch.bool or x.is_complex() or x.is_quantized:
        return x
    few = x.flatten()[: 1 << 16].float()
    if x.numel() < 2 or not bool(torch.isfinite(x).all()) or len(few.unique()) < 3:
        return x.clone()
    if shuffle or not x.is_floating_point():
        return x.flatten()[torch.randperm(x.numel(), generator=generator)].view(x.shape)
    wide = x.float()
    mean, noise = wide.mean(), torch.randn(x.shape, generator=generator) * wide.std() * _NOISE
    return (mean + (wide - mean + noise) / (1 + _NOISE**2) ** 0.5).to(x.dtype)
