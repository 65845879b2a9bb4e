"""Products of rounded activations with weights in int8: the meaning of the operators, in plain PyTorch; ``graphs/operators.py`` registers them.

Activations are rounded as ``burnish.round_rows`` does it: each row to multiples of a step of its own, by the operator, or everything to multiples of ``scale [1]``, which
may be known ahead (static) or come out of the graph. One step for a whole tensor that is found at run time is such a scale (``abs``, ``amax``, a division), which is what
a convolution needs: of a window, all pixels have to have the same one. What shares a step comes as codes, uint8, 128 above the multiples (:func:`codes_of`; 0 stands
for NaN), which whatever computes the activations writes in their place. Padding is the multiple 0.

A weight's panels are int8 ``[groups, panels, 1 + quads, PANEL, QUAD]``: QUAD steps of the depth side by side in a column's 32 bits, zero behind the last column and
the last of the depth, which runs over (kernel row, kernel column, channel). Kernels read activations as unsigned bytes, 128 above their codes: the line in
front of a panel holds the int32 that each column's sum begins with, -128 times the sum of its weights. Sums are exact up to DEEPEST.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
import torch.nn.functional as F

from .quantized import FORMATS, inverse_of, round_rows, unpack_codes

PANEL, QUAD, OFFSET = 16, 4, 128.0  # columns of a panel, as in graphs/operators.py
# Of products of codes and weights; sums of more may leave 32 bits.
DEEPEST = (1 << 31) // (128 * 128) - 1
# Of a convolution's windows, which kernels gather.
DEEPEST_WINDOW = 1 << 15


def fits(format: str) -> bool:
    """Whether a format's levels are integers of 8 bits, and a weight in it no more than them and scales."""
    form = FORMATS[format]
    return not form.offsets and not form.gain and all(v.is_integer() and -128 <= v <= 127 for v in form.levels)


def int8_panels(codes: torch.Tensor, format: str, groups: int, shape: Sequence[int]) -> torch.Tensor:
    """The codes of a weight ``shape``, ``[groups * columns, c, *kernel]``, in panels."""
    columns, depth = shape[0] // groups, math.prod(shape[1:])
    form = FORMATS[format]
    values = torch.tensor(form.levels).to(torch.int8)[unpack_codes(codes, form.bits, depth).long()]
    lines = values.view(list(shape)).movedim(1, -1).reshape(groups, columns, depth)
    padded = F.pad(lines, (0, -depth % QUAD, 0, -columns % PANEL))
    begin = padded.sum(-1, dtype=torch.int32).mul_(-128).view(torch.int8).view(groups, -1, 1, PANEL, QUAD)
    quads = padded.view(groups, begin.shape[1], PANEL, -1, QUAD).transpose(2, 3)
    return torch.cat((begin, quads), 2)


def int8_panels_fake(codes, format, groups, shape):  # type: ignore[no-untyped-def]
    columns, depth = shape[0] // groups, math.prod(shape[1:])
    return codes.new_empty([groups, -(-columns // PANEL), 1 + -(-depth // QUAD), PANEL, QUAD], dtype=torch.int8)


def unpack_int8(panels: torch.Tensor, columns: int, depth: int) -> torch.Tensor:
    """``[groups, columns, depth]`` weights of a group of :func:`int8_panels`, in float32."""
    lines = panels[:, :, 1:].transpose(2, 3).flatten(3).flatten(1, 2)
    return lines[:, :columns, :depth].float()


def codes_of(x: torch.Tensor, bits: int, scale: torch.Tensor) -> torch.Tensor:
    """The codes of ``round_rows(x, bits, scale)``. Steps that are not finite leave no numbers."""
    most = float((1 << (bits - 1)) - 1)
    steps = x * (inverse_of(scale) + (scale - scale))
    return torch.where(steps.isnan(), 0.0, steps.round().clamp(-most, most) + OFFSET).to(torch.uint8)


def numbers_of(codes: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
    """What the codes of :func:`codes_of` stand for."""
    numbers = codes.float()
    return torch.where(numbers == 0, torch.nan, (numbers - OFFSET) * scale)


def int8_linear(
    x: torch.Tensor, panels: torch.Tensor, scales: torch.Tensor, scale: torch.Tensor | None, bias: torch.Tensor | None, bits: int, columns: int
) -> torch.Tensor:
    """``x @ w.T + bias`` of the packed ``w``, ``scales [columns]`` times their codes; ``x`` are codes by ``scale``, or without, rounded to ``bits`` here."""
    return F.linear(round_rows(x, bits, None) if scale is None else numbers_of(x, scale), unpack_int8(panels, columns, x.shape[-1])[0] * scales[:, None], bias)


def int8_linear_fake(x, panels, scales, scale, bias, bits, columns):  # type: ignore[no-untyped-def]
    return x.new_empty([*x.shape[:-1], columns], dtype=torch.float32)


def int8_conv2d(
    x: torch.Tensor,
    panels: torch.Tensor,
    scales: torch.Tensor,
    scale: torch.Tensor,
    bias: torch.Tensor | None,
    columns: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> torch.Tensor:
    """The convolution of what the codes ``x`` stand for with the packed weight."""
    depth = x.shape[1] // groups * math.prod(kernel)
    w = (unpack_int8(panels, columns // groups, depth).flatten(0, 1) * scales[:, None]).view(columns, *kernel, -1).movedim(-1, 1)
    (top, left), (bottom, right) = padding[:2], padding[-2:]
    image = F.pad(numbers_of(x, scale), (left, right, top, bottom)).contiguous()
    out = F.conv2d(image, w.contiguous(), bias, list(stride), 0, list(dilation), groups)
    return out.contiguous(memory_format=torch.channels_last)
