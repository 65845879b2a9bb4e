"""FineQuant (Kim et al., "FineQuant: Unlocking Efficiency with Fine-Grained Weight-Only Quantization for LLMs", 2023, section 3.2): how many elements share
a scale, chosen for each weight from its numbers alone.

Weights of a row that are all alike need one scale; where few are large they widen the range of their whole group. A row is one group at first, and groups are
halved for as long as that narrows their ranges enough.
"""

from __future__ import annotations

import math

import torch

from ....graphs.quantized import Format, in_groups
from .result import format_of


def choose_group(w: torch.Tensor, format: str, *, least: int = 32, narrower: float = 0.1) -> int:
    """Elements to a group for ``w [rows, *rest]``: 0, the whole row, or a power of two from ``least``. Groups are halved while a halving, or the best run of
    several, narrows the mean square of their ranges by the share ``narrower`` for each time."""
    form, columns = format_of(format), math.prod(w.shape[1:])
    flat = w.reshape(w.shape[0], columns).float()
    if not flat.numel():
        return 0
    group, width = 0, _width(flat, 0, form)
    tried = 1 << max(columns - 1, 0).bit_length() - 1 if columns > 1 else 0  # the largest power of two below the row
    halvings = 0
    while tried >= least:
        halvings += 1
        now = _width(flat, tried, form)
        if now <= width * (1 - narrower) ** halvings:
            group, width, halvings = tried, now, 0
        tried //= 2
    return group


def _width(flat: torch.Tensor, group: int, form: Format) -> float:
    """The mean square of the ranges that groups' scales cover."""
    grouped = in_groups(flat, group)
    ranges = grouped.amax(-1) - grouped.amin(-1) if form.offsets else grouped.abs().amax(-1)
    return float(ranges.double().square().mean())
