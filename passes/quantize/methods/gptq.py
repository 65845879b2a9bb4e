"""GPTQ (Frantar et al., "GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers", 2022): columns are rounded one after another,
and what a column loses is made up for by the ones that are still to come, as the inverse of the inputs' second moments says.

For integers of any width, 4-bit floats (Egiazarian et al., "Bridging the Gap Between Promise and Performance for Microscaling FP4 Quantization", 2025) and the
other formats alike.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

from ....graphs.quantized import Format, gain_for, groups_of, in_groups, nearest, pack_codes
from ....runtime.errors import BurnishError
from .result import Quantized, format_of, rounder
from .scale_search import fit_scales

_TRIES = 6  # of a damping that grows tenfold


def quantize_gptq(
    w: torch.Tensor, hessian: torch.Tensor, format: str, group: int, *, damp: float = 0.01, block: int = 128, act_order: bool = False, steps: int = 20
) -> Quantized:
    """``w [rows, *rest]`` of a linear whose inputs have these second moments ``[columns, columns]`` (``Statistics.hessian``).

    ``damp``: share of the mean of the diagonal that is added to it. ``block``: columns whose errors reach the rest at once, which changes times and not results.
    ``act_order``: columns of large inputs first; groups stay where they are, and have scales of the weight as it was. Otherwise a group's scales are those of
    what it is when its turn comes. ``steps``: ranges to search for each group, 1 for rounding to nearest's. Raises BurnishError for moments of another size, or
    that are not finite.
    """
    form, rows, columns = format_of(format), w.shape[0], math.prod(w.shape[1:])
    if hessian.shape != (columns, columns):
        raise BurnishError(f"the inputs' second moments are {list(hessian.shape)} for a weight of {columns} columns")
    flat = w.reshape(rows, columns).float()
    order = hessian.diagonal().argsort(descending=True, stable=True) if act_order else torch.arange(columns)
    factor = inverse_factor(hessian[order][:, order], damp)
    scales = torch.empty(rows, groups_of(columns, group), dtype=form.scale)
    gain = gain_for(in_groups(flat, group).abs().amax(-1), form)
    weights = factor.diagonal().square().reciprocal()
    state = _State(form, group or max(columns, 1), gain, weights, steps, scales, torch.empty_like(scales) if form.offsets else None)
    if act_order:
        state.weights = torch.empty(columns)
        state.weights[order] = weights
        for g in range(state.scales.shape[1]):
            state.fit(g, flat[:, g * state.cut : (g + 1) * state.cut])
    work = flat.t()[order].contiguous()  # a column of the weight is a row here
    found = torch.empty(columns, rows, dtype=torch.uint8)
    starts = _starts(columns, state.cut, block) if not act_order else list(range(0, columns, block))
    for start, end in zip(starts, [*starts[1:], columns]):
        _block(work, found, factor, state, order, start, end, not act_order)
    codes = torch.empty_like(found)
    codes[order] = found
    return Quantized(pack_codes(codes.t().contiguous(), form.bits), state.scales, state.offsets, state.gain, None, format, group, tuple(w.shape))


@dataclass
class _State:
    form: Format
    cut: int
    gain: torch.Tensor | None
    weights: torch.Tensor
    steps: int
    scales: torch.Tensor
    offsets: torch.Tensor | None

    def fit(self, g: int, part: torch.Tensor) -> None:
        """Settle the scales of group ``g``, whose elements are ``part [rows, elements]``."""
        weights = self.weights[g * self.cut : (g + 1) * self.cut]
        scales, offsets = fit_scales(part.unsqueeze(1), self.form, self.gain, (weights / weights.mean()).view(1, 1, -1), steps=self.steps)
        self.scales[:, g] = scales.squeeze(1)
        if offsets is not None and self.offsets is not None:
            self.offsets[:, g] = offsets.squeeze(1)

    def of(self, g: int) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Factors and offsets ``[rows]`` of a group's codes."""
        scale = self.scales[:, g].float()
        return scale if self.gain is None else scale * self.gain, None if self.offsets is None else self.offsets[:, g].float()


def _block(
    work: torch.Tensor, found: torch.Tensor, factor: torch.Tensor, state: _State, order: torch.Tensor, start: int, end: int, as_it_goes: bool
) -> None:
    """Round the columns from ``start`` to ``end``, and let the ones behind make up for it."""
    part, nearby = work[start:end], factor[start:end, start:end]
    errors, ratios, round_to = torch.empty_like(part), torch.empty_like(part), rounder(state.form)
    pivots = nearby.diagonal().tolist()
    for i, column in enumerate(order[start:end].tolist()):
        g = column // state.cut
        if as_it_goes and column % state.cut == 0:
            state.fit(g, work[start + i : start + i + state.cut].t().contiguous())
        scale, offset = state.of(g)
        ratios[i] = (part[i] if offset is None else part[i] - offset) / scale
        value = round_to(ratios[i]) * scale
        errors[i] = (part[i] - (value if offset is None else value + offset)) / pivots[i]
        part[i + 1 :].addr_(nearby[i, i + 1 :], errors[i], alpha=-1)
    found[start:end] = nearest(ratios, state.form)
    work[end:].addmm_(factor[start:end, end:].t(), errors, alpha=-1)


def _starts(columns: int, cut: int, block: int) -> list[int]:
    """Where blocks start: at groups, several a block or several blocks a group, so that a group's elements are up to date when its scales are taken."""
    if cut <= block:
        return list(range(0, columns, cut * (block // cut)))
    return [start for g in range(0, columns, cut) for start in range(g, min(g + cut, columns), block)]


def inverse_factor(hessian: torch.Tensor, damp: float) -> torch.Tensor:
    """The upper factor of the Cholesky decomposition of a damped matrix's inverse, float32. Columns without inputs stay apart from the rest."""
    if not bool(hessian.isfinite().all()):
        raise BurnishError("the inputs' second moments are not finite")
    h = hessian.double()
    mean = float(h.diagonal().mean()) if len(h) else 0.0
    unit = mean if mean > 0 else 1.0
    for attempt in range(_TRIES):
        damped = h + torch.eye(len(h), dtype=h.dtype) * (damp * 10**attempt * unit if mean > 0 else 1.0)
        lower, failed = torch.linalg.cholesky_ex(damped)
        if not int(failed):
            upper, failed = torch.linalg.cholesky_ex(torch.cholesky_inverse(lower), upper=True)
            if not int(failed):
                return upper.float()
    raise BurnishError(f"the inputs' second moments have no Cholesky decomposition, not even damped by {damp * 10 ** (_TRIES - 1):g} of their mean")
