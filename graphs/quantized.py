"""Quantized weights: the formats, and the meaning of the operators over them, in plain PyTorch; ``graphs/operators.py`` registers them.

A weight ``[rows, *rest]`` is held as codes, a row's behind one another, and numbers that give them their size::

    w[r, k] = gain * scales[r, k // group] * levels[code[r, k]] + offsets[r, k // group]

A row is cut into groups of ``group`` elements, the last one shorter where they do not come out even; a ``group`` of 0 is a whole row. Offsets and the gain, one for
the whole weight, are there where the format has them. In a graph a quantized
weight is ``burnish.dequantize`` of its parts, whoever quantized it, and what reads it (linears, convolutions, embeddings) stays what it was::

    %q = burnish.quantize(%w, "int4", 64)                                   # in the constant part of the graph
    %d = burnish.dequantize(%q[0], %q[1], None, None, None, "int4", 64, [768, 768])
    %y = aten.linear(%x, %d, %b)

Elements that codes would say too little of stand beside them in a sparse matrix, ``burnish.put_sparse(%d, %row_starts, %columns, %values)``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from ..runtime.errors import BurnishError

_E2M1 = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)  # OCP Microscaling Formats (MX) 1.0, table 5
_LEAST_SCALE = 2.0**-126  # of a group of zeros
_MOST_E4M3 = 448.0
_MOST = torch.finfo(torch.float32).max


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
    def step(self) -> float:
        """How far apart levels are, where all neighbours are equally far; else 0."""
        steps = {b - a for a, b in zip(self.levels, self.levels[1:])}
        return steps.pop() if len(steps) == 1 else 0.0

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
    # Of few bits, scales are a good part, and what they lose by rounding is little next to what the codes do. Offsets of groups far from zero would lose more.
    few, more = torch.bfloat16, torch.float32
    found = [Format(f"int{bits}", bits, _integers(bits), scale=few if bits <= 4 else more, group=0 if bits == 8 else 64) for bits in range(2, 9)]
    found += [Format(f"uint{bits}", bits, tuple(map(float, range(1 << bits))), True, group=0 if bits == 8 else 64) for bits in range(1, 9)]
    # Digits of -1 and 1 instead of 0 and 1: all odd numbers, as many below zero as above.
    found += [Format(f"bipolar{bits}", bits, tuple(float(2 * i + 1 - (1 << bits)) for i in range(1 << bits)), group=64) for bits in range(1, 9)]
    found += [Format("fp8_e4m3", 8, _floats(torch.float8_e4m3fn)), Format("fp8_e5m2", 8, _floats(torch.float8_e5m2))]
    signed = (*_E2M1, *(-v for v in _E2M1))
    found += [Format("mxfp4", 4, signed, scale=torch.float8_e8m0fnu, group=32), Format("nvfp4", 4, signed, scale=torch.float8_e4m3fn, group=16)]
    return {f.name: f for f in found}


FORMATS = _formats()


# ---- codes ----


def pack_codes(codes: torch.Tensor, bits: int) -> torch.Tensor:
    """``[rows, columns]`` codes (uint8, each below ``2**bits``) as ``[rows, ceil(columns * bits / 8)]`` bytes: a row's bits behind one another, lowest first."""
    if bits == 8:
        return codes.contiguous()
    rows, columns = codes.shape
    shifts = torch.arange(8, dtype=torch.uint8, device=codes.device)
    stream = (codes.unsqueeze(-1) >> shifts[:bits] & 1).reshape(rows, columns * bits)
    stream = torch.nn.functional.pad(stream, (0, -columns * bits % 8)).view(rows, -(-columns * bits // 8), 8)
    return (stream << shifts).sum(-1, dtype=torch.uint8)


def unpack_codes(packed: torch.Tensor, bits: int, columns: int) -> torch.Tensor:
    """The ``[rows, columns]`` codes of :func:`pack_codes`."""
    if bits == 8:
        return packed[:, :columns]
    shifts = torch.arange(8, dtype=torch.uint8, device=packed.device)
    stream = (packed.unsqueeze(-1) >> shifts & 1).reshape(len(packed), packed.shape[1] * 8)[:, : columns * bits]
    return (stream.reshape(len(packed), columns, bits) << shifts[:bits]).sum(-1, dtype=torch.uint8)


def groups_of(columns: int, group: int) -> int:
    """How many groups a row of so many elements has."""
    return -(-columns // (group or max(columns, 1)))


def in_groups(flat: torch.Tensor, group: int) -> torch.Tensor:
    """``[rows, columns]`` as ``[rows, groups, elements]``. A last group that is shorter repeats its last element, which changes none of its bounds."""
    columns = flat.shape[1]
    cut, short = group or max(columns, 1), -columns % (group or max(columns, 1))
    padded = torch.cat((flat, flat[:, -1:].expand(-1, short)), 1) if short else flat
    return padded.reshape(len(flat), groups_of(columns, group), cut)


def spread(parts: torch.Tensor, columns: int, group: int) -> torch.Tensor:
    """A number of each group, ``[rows, groups]``, for each element of a row, ``[rows, columns]``, in float32."""
    return parts.float().repeat_interleave(group or max(columns, 1), 1)[:, :columns]


# ---- operators ----


Rounds = Callable[..., "list[torch.Tensor] | None"]


def quantize(w: torch.Tensor, format: str, group: int, rounds: Rounds | None = None) -> list[torch.Tensor]:
    """Codes ``[rows, bytes]``, scales ``[rows, groups]``, offsets ``[rows, groups]`` and the gain ``[1]`` where the format has them, by rounding to the nearest
    level; the largest magnitude of a group, or its smallest and largest value, are met, but for the rounding of scales. ``rounds(flat, bits, group, most, step, first, asymmetric, scale)``: what else than this
    file does so for evenly spaced levels and scales in float32 or bfloat16; None where it cannot."""
    form = FORMATS[format]
    rows, columns = w.shape[0], math.prod(w.shape[1:])
    flat = w.reshape(rows, columns).float()
    if rounds is not None and form.step and form.scale in (torch.float32, torch.bfloat16):
        most = form.levels[-1] if form.offsets else form.most
        found = rounds(flat.contiguous(), form.bits, group or max(columns, 1), most, form.step, form.levels[0], form.offsets, form.scale)
        if found is not None:
            return found
    grouped = in_groups(flat, group)
    offsets = gain = None
    if form.offsets:
        low, high = grouped.amin(-1), grouped.amax(-1)
        offsets = low.to(form.scale)
        scales = ((high - offsets.float()) / form.levels[-1]).clamp(min=_LEAST_SCALE).to(form.scale)
    else:
        largest = grouped.abs().amax(-1)
        gain = gain_for(largest, form)
        scales = scaled_to(largest if gain is None else largest / gain, form)
    spreads = spread(scales, columns, group) * (1.0 if gain is None else gain)
    residue = flat if offsets is None else flat - spread(offsets, columns, group)
    codes = pack_codes(nearest(residue / spreads, form), form.bits)
    return [codes, scales, *(part for part in (offsets, gain) if part is not None)]


def quantize_fake(w: torch.Tensor, format: str, group: int) -> list[torch.Tensor]:
    """The shapes of :func:`quantize`'s results."""
    form, columns = FORMATS[format], math.prod(w.shape[1:])
    part = w.new_empty([w.shape[0], groups_of(columns, group)], dtype=form.scale)
    return [w.new_empty([w.shape[0], -(-columns * form.bits // 8)], dtype=torch.uint8), part, *[torch.empty_like(part)] * form.offsets, *[w.new_empty([1], dtype=torch.float32)] * form.gain]


def gain_for(largest: torch.Tensor, form: Format) -> torch.Tensor | None:
    """The gain ``[1]`` of a weight whose groups have these largest magnitudes: the largest of them meets the largest scale. None in formats without."""
    if not form.gain:
        return None
    most = largest.amax() if largest.numel() else largest.new_zeros(())
    return (most.view(1) / (form.most * _MOST_E4M3)).clamp(min=_LEAST_SCALE)


def scaled_to(largest: torch.Tensor, form: Format) -> torch.Tensor:
    """Scales by which the largest magnitudes meet a format's largest level, or go beyond it by half a step at most where scales are few: the least such
    power of two (MX 1.0, 6.3, rounds down, and cuts off magnitudes up to a third beyond the last level), or the nearest e4m3 number that is such."""
    if form.scale == torch.float8_e8m0fnu:
        mantissa, exponent = torch.frexp((largest / _reach(form)).clamp(_LEAST_SCALE / 2, 2.0**127))
        bits = (exponent - (mantissa == 0.5).to(exponent) + 127).to(torch.uint8)
        return torch.where(largest.isnan(), 255, bits).to(torch.uint8).view(form.scale)
    scales = (largest / form.most).clamp(min=_LEAST_SCALE)
    if form.scale == torch.float8_e4m3fn:
        bits = scales.clamp(2.0**-9, _MOST_E4M3).to(form.scale).view(torch.uint8)
        beyond = bits.view(form.scale).float() * _reach(form) < largest  # among subnormals, whose steps are as large as they are
        return (bits + (beyond & (bits < 0x7E)).to(bits)).view(form.scale)
    return scales.to(form.scale)


def _reach(form: Format) -> float:
    """What the last level stands for: half a step beyond it."""
    below = max(v for v in form.levels if v < form.most)
    return form.most + (form.most - below) / 2


def nearest(x: torch.Tensor, form: Format) -> torch.Tensor:
    """The code of the level nearest to each element, uint8; beyond the last level it is the last one's, NaN has that of zero, or of the level above it.
    Zero has one code, that of 0.0, in formats that have a -0.0."""
    x = x.nan_to_num(0.0).contiguous()
    if form.step:  # subtracted last, from whole numbers: what is next to a boundary stays on its side
        first, steps = form.levels[0] / form.step, x / form.step
        whole = steps.round_() if first == math.floor(first) else steps.floor_()
        return (whole - math.floor(first)).clamp_(0, len(form.levels) - 1).to(torch.uint8)
    levels = torch.tensor(form.levels, device=x.device)
    order = torch.argsort(torch.where(levels.isfinite(), levels, torch.inf), stable=True)[: int(levels.isfinite().sum())]
    ordered = levels[order]
    order = order[torch.cat((ordered.new_ones(1, dtype=torch.bool), ordered.diff() > 0))]
    ordered = levels[order]
    between = (ordered[1:] + ordered[:-1]) / 2
    return order[torch.bucketize(x, between)].to(torch.uint8)


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
    values = torch.tensor(form.levels, device=codes.device)[found.int()] if levels is None else levels.float().gather(1, found.long())
    out = values * spread(scales, columns, group) * (1.0 if gain is None else gain)
    if offsets is not None:
        out = out + spread(offsets, columns, group)
    return out.view(list(shape))


def dequantize_fake(codes, scales, offsets, gain, levels, format, group, shape):  # type: ignore[no-untyped-def]
    return scales.new_empty(shape, dtype=torch.float32)


def round_floats(x: torch.Tensor, format: str) -> torch.Tensor:
    """``x`` with each element rounded, to even in the middle, to a number of a format of 8-bit floats times its row's step: the row's largest magnitude is the format's
    largest number. Rows are those of the last dimension."""
    mantissa, exponent, most = _FLOATS[format]
    if not x.numel():
        return x.clone()
    step = (x.abs().amax(-1, keepdim=True) / most).clamp(min=_LEAST_SCALE)
    y = (x / step).clamp(-most, most)
    # What numbers of an exponent are multiples of. Next to a power of two, to which all round that logarithms take for it, either exponent gives the same.
    unit = y.abs().log2().floor().clamp(min=exponent).sub(mantissa).exp2()
    return (y / unit).round() * unit * step


_FLOATS = {"fp8_e4m3": (3, -6, _MOST_E4M3), "fp8_e5m2": (2, -14, 57344.0)}  # bits behind the point, the least exponent, the largest number


def put_sparse(w: torch.Tensor, row_starts: torch.Tensor, columns: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    """``w [rows, *rest]`` with the elements of a sparse matrix in the place of its own: compressed sparse rows, ``row_starts [rows + 1]`` and ``columns [n]`` (of rows
    seen flat) int32, ``values [n]`` float32."""
    rows = sparse_rows(row_starts)
    return w.reshape(w.shape[0], math.prod(w.shape[1:])).index_put((rows, columns.long()), values).view(w.shape)


def sparse_rows(row_starts: torch.Tensor) -> torch.Tensor:
    """The row of each element of a sparse matrix, int64 ``[n]``."""
    return torch.repeat_interleave(torch.arange(len(row_starts) - 1, device=row_starts.device), row_starts.diff().long())


def without_zero_points(scales: torch.Tensor, zero_points: torch.Tensor) -> torch.Tensor:
    """The scales, of weights that have no zero points; raises BurnishError where there are some, since what reads the scales was compiled for none."""
    if bool(zero_points.any()):
        raise BurnishError("zero points of quantized weights were all 0 when the model was compiled and are not any more; compile it again")
    return scales.clone()


def round_rows(x: torch.Tensor, bits: int, scale: torch.Tensor | None) -> torch.Tensor:
    """``x`` with each element rounded to a multiple of its row's step (the row's largest magnitude over ``2**(bits - 1) - 1``), or of ``scale [1]``, the same
    for all, where it is given; what lies beyond the last multiple becomes that. Rows are those of the last dimension. Numbers are multiplied by the inverse of a step that is given, as
    PyTorch quantizes: next to the middle between two multiples, either is taken."""
    most = float((1 << (bits - 1)) - 1)
    if not x.numel():
        return x.clone()
    if scale is not None:
        return (x * inverse_of(scale)).round().clamp(-most, most) * scale
    step = (x.abs().amax(-1, keepdim=True) / most).clamp(min=_LEAST_SCALE)
    return (x / step).round().clamp(-most, most) * step


def inverse_of(scale: torch.Tensor) -> torch.Tensor:
    """What a number times it counts of ``scale``: finite where that is none, since nothing of it is nothing."""
    return scale.reciprocal().clamp(-_MOST, _MOST)
