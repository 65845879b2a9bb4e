"""Quantized weights: the formats, and the meaning of the operators over them, in plain PyTorch; ``graphs/operators.py`` registers them.

A weight ``[rows, *rest]`` is held as codes, a row's behind one another, and numbers that give them their size::

    w[r, k] = gain * scales[r, k // group] * levels[code[r, k]] + offsets[r, k // group]

A row is cut into groups of ``group`` elements, the last one shorter where they do not come out even; a ``group`` of 0 is a whole row. Offsets and the gain, one for
the whole weight, are there where the format has them. In a graph a quantized
weight is ``burnish.dequantize`` of its parts, whoever quantized it, and what reads it (linears, convolutions, embeddings) stays what it was::

    %q = burnish.quantize(%w, "int4", 64)                                   # in the constant part of the graph
    %d = burnish.dequantize(%q[0], %q[1], None, None, None, "int4", 64, [768, 768])
    %y = aten.linear(%x, %d, %b)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch

from ..runtime.errors import BurnishError

_E2M1 = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)  # OCP Microscaling Formats (MX) 1.0, table 5
_LEAST_SCALE = 2.0**-126  # of a group of zeros
_MOST_E4M3 = 448.0


@dataclass(frozen=True)
class Format:
    """How numbers are held: in codes of ``bits`` bits, each for one of ``levels``, ascending or not. ``offsets``: groups have an offset besides their scale
    (asymmetric). ``scale``: the dtype that scales and offsets are rounded to. ``group``: elements that share a scale where nothing else is asked for."""

    name: str
    bits: int
    levels: tuple[float, ...]
    offsets: bool = False
    scale: torch.dtype = torch.float32
    group: int = 0

    @property
    def most(self) -> float:
        """The largest magnitude that codes of both signs reach."""
        finite = [v for v in self.levels if math.isfinite(v)]
        return min(max(finite), -min(finite)) if min(finite) < 0 else max(finite)

    @property
    def gain(self) -> bool:
        """Whether a weight has a factor of its own besides its scales, which are of few magnitudes."""
        return self.scale == torch.float8_e4m3fn


def _integers(bits: int) -> tuple[float, ...]:
    half = 1 << (bits - 1)
    return tuple(float(i - half) for i in range(2 * half))


def _floats(dtype: torch.dtype) -> tuple[float, ...]:
    return tuple(torch.arange(256, dtype=torch.uint8).view(dtype).float().tolist())


def _formats() -> dict[str, Format]:
    found = [Format(f"int{bits}", bits, _integers(bits), group=0 if bits == 8 else 64) for bits in range(2, 9)]
    found += [Format(f"uint{bits}", bits, tuple(map(float, range(1 << bits))), True, group=0 if bits == 8 else 64) for bits in range(1, 9)]
    # Digits of -1 and 1 instead of 0 and 1: all odd numbers, as many below zero as above.
    found += [Format(f"bipolar{bits}", bits, tuple(float(2 * i + 1 - (1 << bits)) for i in range(1 << bits)), group=64) for bits in range(1, 9)]
    found += [Format("fp8_e4m3", 8, _floats(torch.float8_e4m3fn)), Format("fp8_e5m2", 8, _floats(torch.float8_e5m2))]
    signed = (*_E2M1, *(-v for v in _E2M1))
    found += [Format("mxfp4", 4, signed, scale=torch.float8_e8m0fnu, group=32), Format("nvfp4", 4, signed, scale=torch.float8_e4m3fn, group=16)]
    return {f.name: f for f in found}


FORMATS = _formats()


def with_scale(name: str, scale: torch.dtype) -> Format:
    """One of FORMATS with scales of another dtype."""
    return replace(FORMATS[name], scale=scale)


# ---- codes ----


def pack_codes(codes: torch.Tensor, bits: int) -> torch.Tensor:
    """``[rows, columns]`` codes (uint8, each below ``2**bits``) as ``[rows, ceil(columns * bits / 8)]`` bytes: a row's bits behind one another, lowest first."""
    if bits == 8:
        return codes.contiguous()
    rows, columns = codes.shape
    shifts = torch.arange(bits, dtype=torch.uint8)
    stream = (codes.unsqueeze(-1) >> shifts & 1).view(rows, columns * bits)
    stream = torch.nn.functional.pad(stream, (0, -columns * bits % 8)).view(rows, -1, 8)
    return (stream << torch.arange(8, dtype=torch.uint8)).sum(-1, dtype=torch.uint8)


def unpack_codes(packed: torch.Tensor, bits: int, columns: int) -> torch.Tensor:
    """The ``[rows, columns]`` codes of :func:`pack_codes`."""
    if bits == 8:
        return packed[:, :columns]
    stream = (packed.unsqueeze(-1) >> torch.arange(8, dtype=torch.uint8) & 1).flatten(1)[:, : columns * bits]
    return (stream.view(len(packed), columns, bits) << torch.arange(bits, dtype=torch.uint8)).sum(-1, dtype=torch.uint8)


def groups_of(columns: int, group: int) -> int:
    """How many groups a row of so many elements has."""
    return -(-columns // (group or max(columns, 1)))


def spread(parts: torch.Tensor, columns: int, group: int) -> torch.Tensor:
    """A number of each group, ``[rows, groups]``, for each element of a row, ``[rows, columns]``, in float32."""
    return parts.float().repeat_interleave(group or max(columns, 1), 1)[:, :columns]


# ---- operators ----


def quantize(w: torch.Tensor, format: str, group: int) -> list[torch.Tensor]:
    """Codes ``[rows, bytes]``, scales ``[rows, groups]``, offsets ``[rows, groups]`` and the gain ``[1]`` where the format has them, by rounding to the nearest
    level; the largest magnitude of a group, or its smallest and largest value, are met."""
    form = FORMATS[format]
    flat = w.flatten(1).float()
    columns = flat.shape[1]
    cut = group or max(columns, 1)
    # Groups are padded with their last element, which changes neither bound.
    short = -columns % cut
    padded = torch.cat((flat, flat[:, -1:].expand(-1, short)), 1) if short else flat
    grouped = padded.view(len(flat), -1, cut)
    offsets = gain = None
    if form.offsets:
        low, high = grouped.amin(-1), grouped.amax(-1)
        offsets = low.to(form.scale)
        scales = ((high - offsets.float()) / form.levels[-1]).clamp(min=_LEAST_SCALE).to(form.scale)
    else:
        largest = grouped.abs().amax(-1)
        gain = (largest.amax().view(1) / (form.most * _MOST_E4M3)).clamp(min=_LEAST_SCALE) if form.gain else None
        scales = scaled_to(largest if gain is None else largest / gain, form)
    spreads = spread(scales, columns, group) * (1.0 if gain is None else gain)
    residue = flat if offsets is None else flat - spread(offsets, columns, group)
    codes = pack_codes(nearest(residue / spreads, form), form.bits)
    return [codes, scales, *(part for part in (offsets, gain) if part is not None)]


def quantize_fake(w: torch.Tensor, format: str, group: int) -> list[torch.Tensor]:
    """The shapes of :func:`quantize`'s results."""
    form, columns = FORMATS[format], math.prod(w.shape[1:])
    part = w.new_empty([w.shape[0], groups_of(columns, group)], dtype=form.scale)
    return [w.new_empty([w.shape[0], -(-columns * form.bits // 8)], dtype=torch.uint8), part, *[torch.empty_like(part)] * form.offsets, *[w.new_empty([1])] * form.gain]


def scaled_to(largest: torch.Tensor, form: Format) -> torch.Tensor:
    """Scales by which the largest magnitudes meet a format's largest level."""
    if form.scale == torch.float8_e8m0fnu:  # powers of two: the largest magnitude's over the largest level's, as MX 1.0 has it (6.3)
        exponent = torch.floor(torch.log2(largest.clamp(min=_LEAST_SCALE))) - math.floor(math.log2(form.most))
        return torch.exp2(exponent.clamp(-127, 127)).to(form.scale)
    scales = (largest / form.most).clamp(min=_LEAST_SCALE)
    if form.scale == torch.float8_e4m3fn:
        scales = scales.clamp(2.0**-9, _MOST_E4M3)
    return scales.to(form.scale)


def nearest(x: torch.Tensor, form: Format) -> torch.Tensor:
    """The code of the level nearest to each element, uint8; beyond the last level it is the last one's, NaN has the code of zero's neighbour below."""
    levels = torch.tensor(form.levels)
    order = torch.argsort(torch.where(levels.isfinite(), levels, torch.inf), stable=True)
    ordered = levels[order[: int(levels.isfinite().sum())]]
    between = (ordered[1:] + ordered[:-1]) / 2
    return order[torch.bucketize(x.nan_to_num(0.0), between)].to(torch.uint8)


def dequantize(
    codes: torch.Tensor,
    scales: torch.Tensor,
    offsets: torch.Tensor | None,
    gain: torch.Tensor | None,
    levels: torch.Tensor | None,
    format: str,
    group: int,
    shape: Sequence[int],
) -> torch.Tensor:
    """The weight, float32. ``levels [rows, 2**bits]``: each row's own, in place of the format's."""
    form = FORMATS[format]
    columns = math.prod(shape[1:])
    found = unpack_codes(codes, form.bits, columns)
    values = torch.tensor(form.levels)[found.long()] if levels is None else levels.float().gather(1, found.long())
    out = values * spread(scales, columns, group) * (1.0 if gain is None else gain)
    if offsets is not None:
        out = out + spread(offsets, columns, group)
    return out.view(list(shape))


def dequantize_fake(codes, scales, offsets, gain, levels, format, group, shape):  # type: ignore[no-untyped-def]
    return scales.new_empty(shape, dtype=torch.float32)


def without_zero_points(scales: torch.Tensor, zero_points: torch.Tensor) -> torch.Tensor:
    """The scales, of weights that have no zero points; raises BurnishError where there are some, since what reads the scales was compiled for none."""
    if bool(zero_points.any()):
        raise BurnishError("zero points of quantized weights were all 0 when the model was compiled and are not any more; compile it again")
    return scales.clone()


def round_rows(x: torch.Tensor, bits: int, scale: torch.Tensor | None) -> torch.Tensor:
    """``x`` with each element rounded to a multiple of its row's step (the row's largest magnitude over ``2**(bits - 1) - 1``), or of ``scale [1]``, the same
    for all, where it is given; what lies beyond the last multiple becomes that. Rows are those of the last dimension."""
    most = float((1 << (bits - 1)) - 1)
    step = scale if scale is not None else (x.abs().amax(-1, keepdim=True) / most).clamp(min=_LEAST_SCALE)
    return (x / step).round().clamp(-most, most) * step
