"""INT8 or FP8, for each weight (van Baalen et al., "FP8 versus INT8 for efficient deep learning inference", 2023): integers lose less where numbers fill their
range evenly, floats where few are far larger than the rest, and floats cost more to multiply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from ....runtime.errors import BurnishError
from .result import Quantized, format_of, round_to_nearest
from .statistics import Statistics, output_error

# Costs of a multiply-add next to INT8's: the paper puts FP8's arithmetic in dedicated hardware between 50 % and 180 % above.
COSTS: Mapping[str, float] = {"int8": 1.0, "fp8_e4m3": 1.5, "fp8_e5m2": 1.5}


@dataclass(frozen=True)
class Choice:
    """``format``: whose error times cost is least. ``errors``: of each format, the mean squared error relative to the outputs' (or the weight's) mean square."""

    format: str
    weight: Quantized
    errors: Mapping[str, float]
    costs: Mapping[str, float]


def choose_format(w: torch.Tensor, inputs: Statistics | None = None, *, group: int = 0, costs: Mapping[str, float] = COSTS, rounded: bool = True) -> Choice:
    """A format of ``costs`` for ``w [rows, *rest]``. With statistics of its inputs, errors are those of the outputs; where these are ``rounded`` to the format as well,
    in steps of their largest magnitude, that counts, too. Raises BurnishError where there is nothing to choose from, a format
    is unknown, or statistics are relative to each row's size."""
    if not costs:
        raise BurnishError("there is no format to choose from")
    if inputs is not None and rounded and inputs.relative:
        raise BurnishError("what inputs lose in a format does not follow from statistics that are relative to each row's size")
    flat = w.reshape(w.shape[0], -1).float() if w.numel() else w.new_zeros(w.shape[0], 1).float()
    hessian = None if inputs is None else inputs.hessian.float()
    whole = float(flat.double().square().sum()) if hessian is None else output_error(flat, hessian)
    errors, made = {}, {}
    for name in costs:
        made[name] = round_to_nearest(w, name, group)
        lost = made[name].dequantized().reshape(flat.shape) - flat if w.numel() else flat
        error = float(lost.double().square().sum()) if hessian is None else output_error(lost, hessian)
        if inputs is not None and rounded:
            error += _input_error(flat, inputs, name)
        errors[name] = error / whole if whole > 0 else 0.0
    best = min(costs, key=lambda name: (errors[name] * costs[name], costs[name]))
    return Choice(best, made[best], errors, dict(costs))


def _input_error(flat: torch.Tensor, inputs: Statistics, name: str) -> float:
    """The mean squared error of the outputs where inputs are rounded to a format whose last level is their largest magnitude, errors being independent: those
    of steps between levels, uniform at each column's root mean square."""
    form = format_of(name)
    scale = float(inputs.largest.max()) / form.most
    levels = torch.tensor(sorted({v for v in form.levels if 0 <= v <= form.most}))
    sizes = (inputs.squares.sqrt() / scale).clamp(max=form.most) if scale > 0 else torch.zeros_like(inputs.squares)
    above = torch.searchsorted(levels, sizes).clamp(1, len(levels) - 1)
    steps = (levels[above] - levels[above - 1]) * scale
    return float((flat.double().square().sum(0) * steps.double().square() / 12).sum())
