"""Making up for what was lost before a weight, and for what its rounding leaves.

:func:`corrected` is for weights behind layers that are quantized already (Li et al., "GPTAQ: Efficient Finetuning-Free Quantization for Asymmetric Calibration",
2025; Zhang et al., "Qronos: Correcting the Past by Shaping the Future in Post-Training Quantization", 2025): with inputs ``x`` that were ``y``, the least of
``|q x - w y|**2`` is that of ``|(q - v) x|**2`` for ``v = w E[y xT] E[x xT]**-1``, so that any method may round ``v`` in place of ``w``.

:func:`descend` goes on from where a method ended: each code in turn becomes the best one next to all others, as in QuantEase (Behdad et al., "QuantEase:
Optimization-based Quantization for Language Models", 2023), and the scales of a row become the best ones for its codes.
"""

from __future__ import annotations

import math
from dataclasses import replace

import torch

from ....graphs.quantized import Format, nearest, pack_codes, spread, unpack_codes
from ....runtime.errors import BurnishError
from .gptq import quantize_gptq
from .result import Quantized, format_of, rounder
from .scale_search import held_scales

_LEAST = 2.0**-126
_BLOCK = 128  # columns whose changes reach the rest at once


def quantize_in_sequence(w: torch.Tensor, hessian: torch.Tensor, shift: torch.Tensor | None, format: str, group: int, *, damp: float = 0.01, sweeps: int = 4) -> Quantized:
    """``w [rows, *rest]`` by GPTQ, corrected for what its inputs have lost, where ``shift`` says it, and improved in so many sweeps. ``hessian``, ``shift`` and
    ``damp``: as :func:`corrected` takes them."""
    flat = w.flatten(1)
    target = flat if shift is None else corrected(flat, hessian, shift, damp)
    found = descend(quantize_gptq(target, hessian, format, group, act_order=True, damp=damp), target, hessian, damp=damp, sweeps=sweeps)
    return replace(found, shape=tuple(w.shape))


def corrected(w: torch.Tensor, hessian: torch.Tensor, shift: torch.Tensor, damp: float = 0.01) -> torch.Tensor:
    """``w [rows, columns]`` so that it gives of its inputs, as nearly as a linear can, what ``w`` gave of what they were. ``hessian`` and ``shift [columns,
    columns]``: ``Statistics.hessian`` and ``Statistics.shift``. ``damp``: share of the mean of the diagonal that is added to it; the more, the less is changed.
    Raises BurnishError for moments of another size."""
    columns = w.shape[1]
    if hessian.shape != (columns, columns) or shift.shape != (columns, columns):
        raise BurnishError(f"moments of {list(hessian.shape)} and {list(shift.shape)} do not go with a weight of {columns} columns")
    damped = _damped(hessian.double(), damp)
    lower, failed = torch.linalg.cholesky_ex(damped)
    if int(failed):
        raise BurnishError(f"the inputs' second moments have no Cholesky decomposition, damped by {damp:g} of their mean")
    change = torch.cholesky_solve((w.double() @ shift.double()).t(), lower).t()
    return (w.double() + change).float()


def descend(q: Quantized, w: torch.Tensor, hessian: torch.Tensor, *, damp: float = 0.01, sweeps: int = 4) -> Quantized:
    """``q``, of ``w [rows, *rest]``, with the codes and scales that ``sweeps`` over all columns find better: none of its rows loses more of the output than it did,
    by the inputs' second moments ``hessian [columns, columns]``, damped. Offsets stay. Codebooks and weights with outliers are refused (BurnishError)."""
    form, rows, columns = format_of(q.format), w.shape[0], math.prod(w.shape[1:])
    if q.levels is not None or q.outliers is not None:
        raise BurnishError("codes of a codebook, or beside outliers, cannot be improved one by one")
    if hessian.shape != (columns, columns):
        raise BurnishError(f"the inputs' second moments are {list(hessian.shape)} for a weight of {columns} columns")
    if not rows or not columns:
        return q
    target = w.reshape(rows, columns).float()
    if q.offsets is not None:
        target = target - spread(q.offsets, columns, q.group)
    h = _damped(hessian.double(), damp).float()
    gain = 1.0 if q.gain is None else float(q.gain)
    levels = torch.tensor(form.levels)[unpack_codes(q.codes, form.bits, columns).int()]
    scales, best = q.scales, _row_errors(levels * spread(q.scales, columns, q.group) * gain - target, h)
    for _ in range(sweeps):
        before = float(best.sum())
        fitted = _fitted(levels, target, h, scales, form, q.group, gain)
        if fitted is not None:
            errors = _row_errors(levels * spread(fitted, columns, q.group) * gain - target, h)
            scales, best = _chosen((errors < best).unsqueeze(1), fitted, scales), torch.minimum(best, errors)
        factors = spread(scales, columns, q.group) * gain
        swept = _swept(levels, factors, target, h, form)
        errors = _row_errors(swept * factors - target, h)
        levels, best = torch.where((errors < best).unsqueeze(1), swept, levels), torch.minimum(best, errors)
        if float(best.sum()) >= before * (1 - 1e-4):
            break
    return replace(q, codes=pack_codes(nearest(levels, form), form.bits), scales=scales)


def _damped(hessian: torch.Tensor, damp: float) -> torch.Tensor:
    """Columns without any input keep to themselves."""
    mean = float(hessian.diagonal().mean()) if len(hessian) else 0.0
    return hessian + torch.eye(len(hessian), dtype=hessian.dtype) * (damp * mean if mean > 0 else 1.0)


def _row_errors(difference: torch.Tensor, h: torch.Tensor) -> torch.Tensor:
    return ((difference @ h) * difference).sum(1)


def _chosen(condition: torch.Tensor, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    if a.element_size() == 1:  # torch.where has no 8-bit floats
        return torch.where(condition, a.view(torch.uint8), b.view(torch.uint8)).view(a.dtype)
    return torch.where(condition, a, b)


def _swept(levels: torch.Tensor, factors: torch.Tensor, target: torch.Tensor, h: torch.Tensor, form: Format) -> torch.Tensor:
    """Each column's levels ``[rows, columns]`` in turn, the best ones next to what the others are by then. ``factors``: what a level counts."""
    round_to, held, scale = rounder(form), levels.t().contiguous(), factors.t().contiguous()
    slopes = h @ (held * scale - target.t())
    for start in range(0, len(h), _BLOCK):
        end = min(start + _BLOCK, len(h))
        part, slope, nearby = held[start:end], slopes[start:end], h[start:end, start:end]
        changes = torch.empty_like(part)
        for i, pivot in enumerate(nearby.diagonal().tolist()):
            factor = scale[start + i]
            new = round_to(part[i] - slope[i] / (pivot * factor))
            changes[i] = (new - part[i]) * factor
            part[i] = new
            slope[i + 1 :].addr_(nearby[i + 1 :, i], changes[i])
        slopes[end:].addmm_(h[end:, start:end], changes)
    return held.t().contiguous()


def _fitted(levels: torch.Tensor, target: torch.Tensor, h: torch.Tensor, scales: torch.Tensor, form: Format, group: int, gain: float) -> torch.Tensor | None:
    """The scales ``[rows, groups]`` of the least error of the output with these levels; None where scales are powers of two, which none lies next to."""
    if form.scale == torch.float8_e8m0fnu:
        return None
    rows, columns = levels.shape
    cut = group or columns

    def summed(x: torch.Tensor) -> torch.Tensor:
        """``x * levels``, summed over each group."""
        return torch.nn.functional.pad(x * levels, (0, -columns % cut)).unflatten(1, (-1, cut)).sum(-1)

    wanted = summed(target @ h)
    among = torch.empty(rows, wanted.shape[1], wanted.shape[1])
    for g in range(wanted.shape[1]):
        part = slice(g * cut, min((g + 1) * cut, columns))
        among[:, g] = summed(levels[:, part] @ h[part])
    unit = among.diagonal(dim1=1, dim2=2).mean(1).clamp(min=_LEAST) * 1e-6  # groups of zeros alone have no best scale
    among += torch.eye(among.shape[1]) * unit.view(-1, 1, 1)
    was = scales.float()
    residue = wanted - torch.einsum("rgh,rh->rg", among, was * gain)
    found = was + torch.linalg.solve(among.double(), residue.double().unsqueeze(-1)).squeeze(-1).float() / gain
    return held_scales(torch.where(found.isfinite() & (found.abs() > _LEAST), found, was), form)
