"""A quantized weight: the parts that ``burnish.dequantize`` takes, and elements that are kept as they were."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch

from ....graphs import quantized
from ....graphs.quantized import FORMATS, Format
from ....runtime.errors import BurnishError


@dataclass(frozen=True)
class Outliers:
    """Elements of a matrix ``[rows, columns]`` as they were, in compressed sparse rows: ``row_starts [rows + 1]``, ``columns [n]``, both int32, and
    ``values [n]`` float32. They stand in place of what their codes say."""

    row_starts: torch.Tensor
    columns: torch.Tensor
    values: torch.Tensor

    @staticmethod
    def of(flat: torch.Tensor, kept: torch.Tensor) -> Outliers:
        """Those of a matrix that a mask of its shape names."""
        starts = torch.nn.functional.pad(kept.sum(1).cumsum(0), (1, 0))
        return Outliers(starts.int(), kept.nonzero()[:, 1].int(), flat[kept].float())

    def rows(self) -> torch.Tensor:
        """Each element's row, int64 ``[n]``."""
        return quantized.sparse_rows(self.row_starts)

    def put(self, dense: torch.Tensor) -> torch.Tensor:
        """A copy of ``dense`` with these elements in their places."""
        return quantized.put_sparse(dense, self.row_starts, self.columns, self.values)

    def added(self, dense: torch.Tensor) -> Outliers:
        """What has to be added to ``dense`` for these elements: for products that sum a dense and a sparse part."""
        return Outliers(self.row_starts, self.columns, self.values - dense[self.rows(), self.columns.long()])


@dataclass(frozen=True)
class Quantized:
    """A weight ``shape`` in a format, as ``graphs/quantized.py`` has it: ``codes [rows, bytes]`` packed, ``scales`` and ``offsets [rows, groups]``, ``gain [1]``,
    ``levels [rows, 2**bits]`` of each row."""

    codes: torch.Tensor
    scales: torch.Tensor
    offsets: torch.Tensor | None
    gain: torch.Tensor | None
    levels: torch.Tensor | None
    format: str
    group: int
    shape: tuple[int, ...]
    outliers: Outliers | None = None

    def dequantized(self) -> torch.Tensor:
        """The weight that it stands for, float32."""
        out = quantized.dequantize(self.codes, self.scales, self.offsets, self.gain, self.levels, self.format, self.group, self.shape)
        return out if self.outliers is None else self.outliers.put(out)

    @property
    def bytes(self) -> int:
        """What all parts take."""
        parts = [self.codes, self.scales, self.offsets, self.gain, self.levels]
        if self.outliers is not None:
            parts += [self.outliers.row_starts, self.outliers.columns, self.outliers.values]
        return sum(p.numel() * p.element_size() for p in parts if p is not None)


def format_of(name: str) -> Format:
    """A format by its name. Raises BurnishError where there is none."""
    if name not in FORMATS:
        raise BurnishError(f"there is no format {name!r}; known are {', '.join(FORMATS)}")
    return FORMATS[name]


def round_to_nearest(w: torch.Tensor, format: str, group: int) -> Quantized:
    """``quantized.quantize``: the largest magnitude of each group meets the largest level."""
    form = format_of(format)
    codes, scales, *rest = quantized.quantize(w, format, group)
    return Quantized(codes, scales, rest.pop(0) if form.offsets else None, rest.pop(0) if form.gain else None, None, format, group, tuple(w.shape))


def encoded(w: torch.Tensor, scales: torch.Tensor, offsets: torch.Tensor | None, gain: torch.Tensor | None, format: str, group: int) -> Quantized:
    """A weight rounded to the nearest levels of scales that are settled."""
    form, rows, columns = FORMATS[format], w.shape[0], math.prod(w.shape[1:])
    residue = w.reshape(rows, columns).float()
    if offsets is not None:
        residue = residue - quantized.spread(offsets, columns, group)
    factor = quantized.spread(scales, columns, group) * (1.0 if gain is None else gain)
    codes = quantized.pack_codes(quantized.nearest(residue / factor, form), form.bits)
    return Quantized(codes, scales, offsets, gain, None, format, group, tuple(w.shape))


def rounder(form: Format) -> Callable[[torch.Tensor], torch.Tensor]:
    """The function that gives the level nearest to each number: that of the code which ``quantized.nearest`` gives."""
    low, high = form.levels[0], form.levels[-1]
    if form.step and low / form.step == math.floor(low / form.step):
        return lambda x: (x / form.step).round_().mul_(form.step).clamp_(low, high)
    if form.step:
        return lambda x: (x / form.step).floor_().add_(0.5).mul_(form.step).clamp_(low, high)
    levels = torch.tensor(sorted({v for v in form.levels if math.isfinite(v)}))
    between = (levels[1:] + levels[:-1]) / 2
    return lambda x: levels[torch.bucketize(x.contiguous(), between)]
