"""Linear layers over rows of few bits and weights of few bits, plane of bits by plane of bits, in plain PyTorch; ``graphs/operators.py`` registers them.

``pack_planes(codes, scales, offsets, format, group, depth) -> [bytes]``, of the arguments of ``burnish.dequantize`` for a weight ``[columns, depth]`` of evenly spaced levels;
``plane_linear(x [..., depth], packed, bias [columns], format, group, columns, offsets, rounding) -> [..., columns]``, contiguous, rounds the rows of ``x`` to ``rounding``
bits, as ``burnish.round_rows`` does it, and multiplies them with the dequantized weight. A weight's level is ``factor * (code - zero) + shift``, and with the planes ``w_i``
of its codes and ``x_j`` of a row's, in two's complement::

    sum_k code[k] x[k] = sum_ij 2**(i+j) popcount(w_i & x_j), less where x_j holds signs

The bytes: numbers that hold for the whole weight (factor and shift), then panels of PANEL columns, zero behind the last one. A panel is the scales and the offsets of its
groups (``[group][PANEL]``, float32), and ``[block][bits][PANEL]`` words of 32 bits: of a block of 32 steps, the bits of one plane, the first step's lowest.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from .quantized import FORMATS, groups_of, round_rows, spread, unpack_codes

PANEL, BLOCK = 16, 32
HEAD = 16  # float32 numbers, a line
MOST_BITS = 4  # of a weight's codes, and of a row's
_LINE = 16  # words


@dataclass(frozen=True)
class PlaneLayout:
    """Where things are in packed bytes, counted in words. ``group``: elements of a group, at most the depth."""

    bits: int
    columns: int
    depth: int
    group: int
    offsets: bool

    @property
    def panels(self) -> int:
        return -(-self.columns // PANEL)

    @property
    def groups(self) -> int:
        return groups_of(self.depth, self.group)

    @property
    def blocks(self) -> int:
        return -(-self.depth // BLOCK)

    @property
    def parts(self) -> tuple[int, int, int]:
        """Where a panel's offsets and planes begin, behind its scales, and its size."""
        numbers = self.groups * PANEL
        planes = numbers * (2 if self.offsets else 1)
        return numbers, planes, planes + self.blocks * self.bits * PANEL

    @property
    def zero(self) -> int:
        """What is taken away from codes before they are multiplied by the factor."""
        return 1 << (self.bits - 1)

    @property
    def bytes(self) -> int:
        return 4 * (HEAD + self.panels * self.parts[2])

    def slot(self, rounding: int) -> tuple[int, int]:
        """Words of a row of so many bits: its step, what sums of each group begin with and the sum of its numbers, and behind them, from the second number on, its planes."""
        begin = _LINE + -(-2 * self.groups // _LINE) * _LINE
        lines = -(-(begin + self.blocks * rounding) // _LINE)
        return (lines | 1) * _LINE, begin  # an odd number of lines: else rows fall into few sets of the first-level cache


def plane_layout(format: str, group: int, columns: int, depth: int, offsets: bool) -> PlaneLayout:
    """The layout of a weight ``[columns, depth]``."""
    whole = max(depth, 1)
    return PlaneLayout(FORMATS[format].bits, columns, depth, min(group or whole, whole), offsets)


def in_planes(format: str, group: int, depth: int, rounding: int) -> bool:
    """Whether there are planes of such a weight and of rows of so many bits: both of few, evenly spaced levels, and groups of whole blocks."""
    form = FORMATS[format]
    return bool(form.step) and not form.gain and form.bits <= MOST_BITS and 2 <= rounding <= MOST_BITS and (group == 0 or group >= depth or group % BLOCK == 0)


def pack_planes(codes: torch.Tensor, scales: torch.Tensor, offsets: torch.Tensor | None, format: str, group: int, depth: int) -> torch.Tensor:
    """A quantized weight in planes."""
    form, columns = FORMATS[format], len(codes)
    to = plane_layout(format, group, columns, depth, offsets is not None)
    offsets_at, planes_at, _ = to.parts
    out = torch.zeros(to.bytes, dtype=torch.uint8)
    words = out.view(torch.float32)
    words[0], words[1] = form.step, form.levels[to.zero]
    body = words[HEAD:].view(to.panels, -1)
    for part, start, stop in ((scales, 0, offsets_at), (offsets, offsets_at, planes_at)):
        if part is not None:
            padded = F.pad(part.float(), (0, 0, 0, -columns % PANEL))
            body[:, start:stop] = padded.view(to.panels, PANEL, -1).transpose(1, 2).flatten(1)
    found = F.pad(unpack_codes(codes, form.bits, depth), (0, -depth % BLOCK, 0, -columns % PANEL)).view(to.panels, PANEL, to.blocks, BLOCK)
    planes = torch.stack([_bits_to_words(found >> i & 1) for i in range(form.bits)], -1)  # [panel, column, block, plane]
    body[:, planes_at:] = planes.permute(0, 2, 3, 1).flatten(1).contiguous().view(torch.float32)
    return out


def _bits_to_words(bits: torch.Tensor) -> torch.Tensor:
    """``[..., 32]`` bits, lowest first, as int32 ``[...]``."""
    words = (bits.long() << torch.arange(BLOCK)).sum(-1)
    return torch.where(words >= 1 << 31, words - (1 << 32), words).int()


def unpack_planes(packed: torch.Tensor, at: PlaneLayout) -> torch.Tensor:
    """The weight ``[columns, depth]``, as ``burnish.dequantize`` gives it."""
    words = packed.clone().view(torch.float32)
    factor, shift = float(words[0]), float(words[1])
    offsets_at, planes_at, _ = at.parts
    body = words[HEAD:].view(at.panels, -1)
    planes = body[:, planes_at:].contiguous().view(torch.int32).view(at.panels, at.blocks, at.bits, PANEL)
    bits = (planes.unsqueeze(-1) >> torch.arange(BLOCK)) & 1  # [panel, block, plane, column, step]
    codes = (bits << torch.arange(at.bits).view(-1, 1, 1)).sum(2).permute(0, 2, 1, 3).flatten(2).flatten(0, 1)[: at.columns, : at.depth]

    def numbers(start: int, stop: int) -> torch.Tensor:
        parts = body[:, start:stop].unflatten(1, (-1, PANEL)).transpose(1, 2).flatten(0, 1)[: at.columns]
        return spread(parts, at.depth, at.group)

    out = (factor * (codes - at.zero) + shift) * numbers(0, offsets_at)
    return out + numbers(offsets_at, planes_at) if at.offsets else out


def plane_linear(x: torch.Tensor, packed: torch.Tensor, bias: torch.Tensor | None, format: str, group: int, columns: int, offsets: bool, rounding: int) -> torch.Tensor:
    """A linear layer over a weight in planes, and over rows that are rounded to ``rounding`` bits first."""
    return F.linear(round_rows(x, rounding, None), unpack_planes(packed, plane_layout(format, group, columns, x.shape[-1], offsets)), bias)


def pack_planes_fake(codes, scales, offsets, format, group, depth):  # type: ignore[no-untyped-def]
    return codes.new_empty([plane_layout(format, group, codes.shape[0], depth, offsets is not None).bytes])


def plane_linear_fake(x, packed, bias, format, group, columns, offsets, rounding):  # type: ignore[no-untyped-def]
    return x.new_empty([*x.shape[:-1], columns])
