"""AWQ (Lin et al., "AWQ: Activation-aware Weight Quantization for LLM Compression and Acceleration", 2023): columns whose inputs are large are made larger
before they are rounded, and so lose less; their inputs are divided by as much, in what computes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch

from ....runtime.errors import BurnishError
from .gptq import quantize_gptq
from .result import Quantized, round_to_nearest
from .scale_search import search_scales
from .statistics import Statistics, output_error


@dataclass(frozen=True)
class Scaled:
    """``weights``: of ``w * scales``, in a format. What computes their input divides it by ``scales [columns]``. ``alpha``: the power of the inputs' magnitudes
    that was best, 0 for none. ``error`` and ``plain_error``: mean squared errors of the outputs, all summed, with scales and without."""

    scales: torch.Tensor
    weights: tuple[Quantized, ...]
    alpha: float
    error: float
    plain_error: float


def quantize_awq(weights: Sequence[torch.Tensor], inputs: Statistics, format: str, group: int, *, steps: int = 10, search: bool = False, gptq: bool = False) -> Scaled:
    """Weights ``[rows, columns]`` that have one input, in a format. ``steps``: powers to try, from 0 up to 1. ``search``: clip groups' ranges as well, where the
    error is less for it, at the power that was best without; ``gptq``: round by GPTQ
    at that power. Raises BurnishError where a weight has other columns than the inputs."""
    for w in weights:
        if w.dim() != 2 or w.shape[1] != inputs.columns:
            raise BurnishError(f"a weight of {list(w.shape)} has other columns than its inputs, which are {inputs.columns}")
    hessian = inputs.hessian.float()

    def tried(alpha: float, search: bool) -> Scaled:
        scales = channel_scales(inputs.magnitudes, alpha)
        importance = inputs.squares / scales.square()
        made = tuple(search_scales(w * scales, format, group, importance) if search else round_to_nearest(w * scales, format, group) for w in weights)
        error = sum(output_error(q.dequantized() / scales - w, hessian) for q, w in zip(made, weights))
        return Scaled(scales, made, alpha, error, error)

    found = [tried(step / steps, False) for step in range(steps)]
    best = min(found, key=lambda s: s.error)
    if gptq:
        moments = inputs.hessian / torch.outer(best.scales, best.scales)
        made = tuple(quantize_gptq(w * best.scales, moments, format, group, act_order=True) for w in weights)
        best = replace(best, weights=made, error=sum(output_error(q.dequantized() / best.scales - w, hessian) for q, w in zip(made, weights)))
    elif search:
        best = min((best, tried(best.alpha, True)), key=lambda s: s.error)
    return replace(best, plain_error=found[0].error)


def channel_scales(magnitudes: torch.Tensor, alpha: float) -> torch.Tensor:
    """The powers ``alpha`` of columns' mean magnitudes ``[columns]``, the largest as far above 1 as the smallest is below. Columns without inputs keep 1."""
    used = magnitudes > 0
    scales = torch.where(used, magnitudes, torch.ones_like(magnitudes)).double().pow(alpha).clamp(min=1e-4)
    if bool(used.any()):
        scales = scales / (scales[used].amax() * scales[used].amin()).sqrt()
    return torch.where(used, scales, torch.ones_like(scales)).float()
