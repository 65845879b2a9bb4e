"""Denoisers, whose activations change from one time step to the next (Shang et al., "Post-training Quantization on Diffusion Models", PTQ4DM, 2023): which time steps to
calibrate with, and which of them share their steps of rounding."""

from __future__ import annotations

from collections.abc import Sequence

import torch

# PTQ4DM's normal distribution of time steps: its mean and its deviation in shares of the time's extent. The mean lies before the middle, nearer to the image.
MEAN, DEVIATION = 0.4, 0.5


def drawn(times: Sequence[float], count: int) -> list[int]:
    """Which of calls at these times to calibrate with, in their order: up to ``count``, spread as the normal distribution cut off at the least and the largest
    time, by its quantiles and not by chance; no call twice."""
    values = torch.tensor(times, dtype=torch.float64)
    if not len(values) or count <= 0:
        return []
    low, high = values.amin(), values.amax()
    extent = high - low
    if not float(extent):
        return list(range(min(count, len(values))))
    mean, deviation = low + MEAN * extent, DEVIATION * extent
    ends = torch.special.ndtr((torch.stack((low, high)) - mean) / deviation)
    shares = ends[0] + (torch.arange(count, dtype=torch.float64) + 0.5) / count * (ends[1] - ends[0])
    wanted = mean + deviation * torch.special.ndtri(shares)
    out, free = set[int](), torch.ones(len(values), dtype=torch.bool)
    for t in wanted.tolist():
        at = int((values - t).abs().argmin())
        if not free[at]:  # another call of the same time, if there is one
            same = ((values == values[at]) & free).nonzero()
            if not len(same):
                continue
            at = int(same[0])
        free[at] = False
        out.add(at)
    return sorted(out)


def edges(times: Sequence[float], most: int) -> torch.Tensor:
    """Where ranges of time begin, the first one aside, ascending float32 ``[ranges - 1]``: up to ``most`` ranges of about as many of the times each."""
    distinct = torch.tensor(sorted(set(times)), dtype=torch.float64)
    count = min(most, len(distinct))
    cuts = [round(i * len(distinct) / count) for i in range(1, count)]
    return torch.tensor([float(distinct[c - 1] + distinct[c]) / 2 for c in cuts], dtype=torch.float32)
