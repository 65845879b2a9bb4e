"""Scales by search: of ranges that are shrunken step by step, the one of the least squared error, weighted where inputs are not equally large.

Shrinking is how AWQ clips (Lin et al., "AWQ: Activation-aware Weight Quantization", 2023, section 4.1); the scale that suits the codes best by least squares, and the
sign by which the element of the largest magnitude takes the level that has no counterpart, are llama.cpp's (``make_qx_quants``, ``make_qkx2_quants``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch

from ....graphs.quantized import Format, gain_for, groups_of, in_groups, scaled_to
from .result import Quantized, encoded, format_of, rounder

_LEAST = 2.0**-126
_CHUNK = 1 << 18  # elements at once: what they need stays in the cache


def search_scales(w: torch.Tensor, format: str, group: int, importance: torch.Tensor | None = None, *, steps: int = 20, least: float = 0.5) -> Quantized:
    """``w [rows, *rest]`` in a format whose groups' ranges are searched from whole down to ``least``, in so many ``steps``. ``importance [columns]`` or
    ``[rows, columns]``: factors of squared errors, such as mean squares of inputs. The weighted error is never above that of rounding to nearest."""
    form, rows, columns = format_of(format), w.shape[0], math.prod(w.shape[1:])
    flat = w.reshape(rows, columns).float()
    grouped = in_groups(flat, group)
    gain = gain_for(grouped.abs().amax(-1), form)
    weights = group_importance(importance, rows, columns, group)
    scales, offsets = (torch.empty(rows, groups_of(columns, group), dtype=form.scale) for _ in range(2))
    for at in range(0, rows, step := max(1, _CHUNK // max(columns, 1))):
        chunk = weights if weights.shape[0] == 1 else weights[at : at + step]
        scales[at : at + step], offset = fit_scales(grouped[at : at + step], form, gain, chunk, steps=steps, least=least)
        if offset is not None:
            offsets[at : at + step] = offset
    return encoded(w, scales, offsets if form.offsets else None, gain, format, group)


def group_importance(importance: torch.Tensor | None, rows: int, columns: int, group: int) -> torch.Tensor:
    """Factors of squared errors in groups, ``[rows or 1, groups, elements]``, all above zero but those of elements that only fill the last group."""
    given = torch.ones(1, columns) if importance is None else importance.float().reshape(-1, columns)
    mean = given.mean() if given.numel() else torch.ones(())
    given = given / mean + 1e-6 if float(mean) > 0 else torch.ones_like(given)
    grouped = in_groups(given, group).clone()
    if columns and (short := grouped.shape[1] * grouped.shape[2] - columns):
        grouped[:, -1, -short:] = 0
    return grouped


def fit_scales(
    grouped: torch.Tensor, form: Format, gain: torch.Tensor | None, weights: torch.Tensor, *, steps: int = 20, least: float = 0.5
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Scales and offsets ``[rows, groups]``, in the format's dtype, of ``[rows, groups, elements]``; ``weights`` are factors of squared errors, alike."""
    if not grouped.numel():
        part = grouped.new_zeros(grouped.shape[:2]).to(form.scale)
        return part, part if form.offsets else None
    factor = 1.0 if gain is None else float(gain)
    nearest = rounder(form)
    floor = grouped.amin(-1, keepdim=True) if form.offsets else grouped.new_zeros(1)  # far from zero, sums of squares would not tell small errors
    grouped = grouped - floor
    sums = _Sums(grouped, weights)
    best = _Best(grouped.shape[:2])
    for scale, offset in _ranges(grouped, form, factor, steps, least):
        base = None if offset is None else offset.float()
        rounding = scale.float() * factor
        codes = nearest((grouped if base is None else grouped - base.unsqueeze(-1)) / rounding.unsqueeze(-1))
        products = sums.of(codes)
        best.take(scale, offset, products.error(rounding, base))
        if form.scale == torch.float8_e8m0fnu:  # powers of two are all among the ranges
            continue
        fitted, shifted = products.fitted(form.offsets)
        usable = fitted.abs() > _LEAST
        fitted = held_scales(torch.where(usable, fitted, rounding) / factor, form)
        shifted = None if shifted is None or base is None else torch.where(usable, shifted, base).to(form.scale)
        best.take(fitted, shifted, products.error(fitted.float() * factor, None if shifted is None else shifted.float()))
    assert best.scales is not None
    return best.scales, None if best.offsets is None else (best.offsets.float() + floor.squeeze(-1)).to(form.scale)


def held_scales(scales: torch.Tensor, form: Format) -> torch.Tensor:
    """Scales in a format's dtype, within its range."""
    if form.scale == torch.float8_e4m3fn:
        return scales.clamp(2.0**-9, 448.0).to(form.scale)
    return scales.to(form.scale)


def _ranges(grouped: torch.Tensor, form: Format, factor: float, steps: int, least: float) -> Iterator[tuple[torch.Tensor, torch.Tensor | None]]:
    """Scales and offsets to try; the first are those of rounding to nearest."""
    shares = [1.0 - (1.0 - least) * i / max(steps - 1, 1) for i in range(steps)]
    if form.offsets:
        low, high = grouped.amin(-1), grouped.amax(-1)
        for share in shares:
            offsets = low + (high - low) * (1 - share) / 2
            yield ((high - low) * share / form.levels[-1]).clamp(min=_LEAST).to(form.scale), offsets.to(form.scale)
        return
    largest = grouped.abs().amax(-1) / factor
    whole = scaled_to(largest, form)
    yield whole, None
    if form.scale == torch.float8_e8m0fnu:
        for octave in range(1, 1 + math.ceil(-math.log2(least))):
            yield (whole.float() * 0.5**octave).clamp(min=2.0**-127).to(form.scale), None
        return
    for share in shares[1:]:
        yield scaled_to(largest * share, form), None
    if form.step and -form.levels[0] > form.most:  # the largest magnitude at the level without a counterpart
        found = grouped.gather(-1, grouped.abs().argmax(-1, keepdim=True)).squeeze(-1)
        for share in shares:
            scale = found * share / form.levels[0]
            yield torch.where(scale.abs() < _LEAST, _LEAST, scale).to(form.scale), None


class _Best:
    """For each group, the scale and offset of the least error so far."""

    def __init__(self, shape: torch.Size) -> None:
        self.errors = torch.full(shape, torch.inf)
        self.scales: torch.Tensor | None = None
        self.offsets: torch.Tensor | None = None

    def take(self, scales: torch.Tensor, offsets: torch.Tensor | None, errors: torch.Tensor) -> None:
        if self.scales is None:
            self.scales, self.offsets, self.errors = scales, offsets, errors
            return
        less = errors < self.errors
        self.errors = torch.where(less, errors, self.errors)
        self.scales = _where(less, scales, self.scales)
        if offsets is not None and self.offsets is not None:
            self.offsets = _where(less, offsets, self.offsets)


def _where(condition: torch.Tensor, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    if a.element_size() == 1:  # torch.where has no 8-bit floats
        return torch.where(condition, a.view(torch.uint8), b.view(torch.uint8)).view(a.dtype)
    return torch.where(condition, a, b)


class _Sums:
    """Weighted sums over the elements of each group, which any scale's error follows from."""

    def __init__(self, x: torch.Tensor, weights: torch.Tensor) -> None:
        self.x, self.weights = x, weights
        self.weighted = x * weights
        self.total, self.of_x, self.of_xx = weights.sum(-1), self.weighted.sum(-1), (self.weighted * x).sum(-1)

    def of(self, codes: torch.Tensor) -> _Products:
        weighted = codes * self.weights
        return _Products(self, weighted.sum(-1), (weighted * codes).sum(-1), (self.weighted * codes).sum(-1))


class _Products:
    def __init__(self, sums: _Sums, q: torch.Tensor, qq: torch.Tensor, xq: torch.Tensor) -> None:
        self.sums, self.q, self.qq, self.xq = sums, q, qq, xq

    def error(self, scale: torch.Tensor, offset: torch.Tensor | None) -> torch.Tensor:
        s = self.sums
        out = s.of_xx - 2 * scale * self.xq + scale * scale * self.qq
        return out if offset is None else out - 2 * offset * s.of_x + 2 * scale * offset * self.q + offset * offset * s.total

    def fitted(self, offsets: bool) -> tuple[torch.Tensor, torch.Tensor | None]:
        """The scale, and offset, of the least error with these codes."""
        s = self.sums
        if not offsets:
            return self.xq / self.qq.clamp(min=_LEAST), None
        scale = (s.total * self.xq - s.of_x * self.q) / (s.total * self.qq - self.q * self.q).clamp(min=_LEAST)
        return scale, (s.of_x - scale * self.q) / s.total
