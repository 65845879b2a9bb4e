"""The fastest choice of one option for each of several layers whose costs stay within a budget: a knapsack with a class of options a layer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch

# Units into which the budget is cut; a cost takes up whole ones, so that what is chosen is within the budget, and wastes less than a unit a layer.
UNITS = 4096


@dataclass(frozen=True)
class Option:
    """One way to hold a layer: its seconds a call, and what it costs of the budget."""

    seconds: float
    cost: float


def choose(layers: Sequence[Sequence[Option]], budget: float) -> list[int]:
    """The option of each layer with the least seconds in sum, their costs not above ``budget`` in sum. A layer's first option costs nothing.

    Exact but for the rounding of costs up to whole units, by dynamic programming over the layers: time grows with their number times UNITS.
    """
    if any(not options or options[0].cost != 0.0 for options in layers):
        raise ValueError("the first option of each layer is the one without a cost")
    best = torch.zeros(UNITS + 1, dtype=torch.float64)  # seconds by units that may be used up
    taken: list[torch.Tensor] = []
    for options in layers:
        ways = torch.full((len(options), UNITS + 1), math.inf, dtype=torch.float64)
        for way, option in zip(ways, options):
            used = _units(option.cost, budget)
            if used <= UNITS and math.isfinite(option.seconds):
                way[used:] = best[: UNITS + 1 - used] + option.seconds
        best, chosen = ways.min(0)
        taken.append(chosen)
    left, picks = UNITS, []
    for options, chosen in zip(reversed(layers), reversed(taken)):
        picks.append(int(chosen[left]))
        left -= _units(options[picks[-1]].cost, budget)
    return picks[::-1]


def _units(cost: float, budget: float) -> int:
    if cost <= 0.0:
        return 0
    share = cost / budget * UNITS if budget > 0 else math.inf
    return math.ceil(share) if share <= UNITS else UNITS + 1
