"""SqueezeLLM (Kim et al., "SqueezeLLM: Dense-and-Sparse Quantization", 2023): each row has levels of its own, the means of clusters in which elements count by
how much the loss depends on them; and the few largest and most sensitive elements stay what they are, in a sparse matrix.

Clusters of numbers on a line are intervals. The best ones are found by dynamic programming over up to ``bins`` stretches of a row's sorted elements (exact where
a row has no more elements than that), after Wang and Song, "Ckmeans.1d.dp", 2011, then moved by Lloyd's rule until nothing moves.
"""

from __future__ import annotations

import math

import torch

from ....graphs.quantized import pack_codes
from ....runtime.errors import BurnishError
from .result import Outliers, Quantized

_CHUNK = 1 << 21  # numbers of a table at once


def quantize_squeeze_llm(
    w: torch.Tensor, bits: int, sensitivity: torch.Tensor | None = None, *, outliers: float = 0.0045, sensitive: float = 0.0005, bins: int = 128
) -> Quantized:
    """``w [rows, *rest]`` in codes of ``bits`` for ``2**bits`` levels of each row. ``sensitivity [columns]`` or ``[rows, columns]``: factors of squared errors,
    the diagonal of the loss's second derivative (squared gradients), or the inputs' mean squares. ``outliers`` and ``sensitive``: the shares of elements kept
    as they are for their magnitude and for their sensitivity; of columns, which would be kept whole, for what their squares come to by it. Raises BurnishError for more than 8 bits, and shares that are none."""
    if not 1 <= bits <= 8:
        raise BurnishError(f"codes have 1 to 8 bits, not {bits}")
    if not 0 <= outliers <= 1 or not 0 <= sensitive <= 1:
        raise BurnishError(f"shares of elements lie between 0 and 1, not {outliers:g} and {sensitive:g}")
    rows, columns = w.shape[0], math.prod(w.shape[1:])
    flat = w.reshape(rows, columns).float()
    weights = torch.ones(rows, columns) if sensitivity is None else sensitivity.float().reshape(-1, columns).expand(rows, columns)
    by_column = sensitivity is not None and sensitivity.numel() == columns and rows > 1
    kept = _largest(flat.abs(), outliers) | _largest(weights * flat.square() if by_column else weights, sensitive if sensitivity is not None else 0.0)
    levels = cluster_means(flat, weights.masked_fill(kept, 0.0), 1 << bits, bins=bins)
    between = (levels[:, 1:] + levels[:, :-1]) / 2
    codes = torch.searchsorted(between.contiguous(), flat.contiguous()).to(torch.uint8)
    return Quantized(
        pack_codes(codes, bits), torch.ones(rows, 1), None, None, levels, f"int{bits}" if bits > 1 else "bipolar1", 0, tuple(w.shape),
        Outliers.of(flat, kept) if outliers or sensitive else None,
    )  # fmt: skip


def _largest(x: torch.Tensor, share: float) -> torch.Tensor:
    """A mask of the so many largest elements of a matrix, earlier ones first among equals."""
    out = torch.zeros(x.numel(), dtype=torch.bool)
    if count := round(share * x.numel()):
        out[x.flatten().argsort(descending=True, stable=True)[:count]] = True
    return out.view(x.shape)


def cluster_means(x: torch.Tensor, weights: torch.Tensor, clusters: int, *, bins: int = 128, steps: int = 50) -> torch.Tensor:
    """The ``clusters`` numbers of each row, ascending ``[rows, clusters]``, from which the row's elements ``[rows, columns]`` are least far, in weighted squares.
    ``bins``: stretches of elements that clusters are first made of. ``steps`` of Lloyd's rule at most."""
    rows, columns = x.shape
    if not rows or not columns:
        return torch.zeros(rows, clusters)
    out = torch.empty(rows, clusters)
    for at in range(0, rows, step := max(1, _CHUNK // ((min(bins, columns) + 1) ** 2 + columns))):
        part, order = x[at : at + step].double().sort(1)
        out[at : at + step] = _cluster(part, _positive(weights[at : at + step].double()).gather(1, order), clusters, bins, steps)
    return out


def _positive(weights: torch.Tensor) -> torch.Tensor:
    """Weights of rows whose mean is 1; those of rows without any are all alike, and none is so small that nothing is left of it in a sum."""
    mean = weights.mean(1, keepdim=True)
    return torch.where(mean > 0, weights / mean.clamp(min=torch.finfo(torch.float64).tiny), 1.0)


def _cluster(x: torch.Tensor, w: torch.Tensor, clusters: int, bins: int, steps: int) -> torch.Tensor:
    """``cluster_means`` of sorted rows."""
    columns = x.shape[1]
    center = (x * w).sum(1, keepdim=True) / w.sum(1, keepdim=True)
    x = x - center
    sums = [torch.nn.functional.pad(v.cumsum(1), (1, 0)) for v in (w, w * x, w * x * x)]
    edges = _edges(w, min(bins, columns))
    bounds = edges.gather(1, _best_bounds([s.gather(1, edges) for s in sums], clusters))
    means = _means(sums, bounds, x)
    for _ in range(steps):
        inner = torch.searchsorted(x, (means[:, 1:] + means[:, :-1]) / 2)
        moved = torch.cat((bounds[:, :1], inner, bounds[:, -1:]), 1)
        if torch.equal(moved, bounds):
            break
        bounds = moved
        means = _means(sums, bounds, x)
    return (means + center).float()


def _edges(w: torch.Tensor, bins: int) -> torch.Tensor:
    """Where stretches of sorted elements begin and end, ``[rows, bins + 1]``: half of each stretch's share is of elements and half of their weights."""
    rows, columns = w.shape
    share = (w / w.sum(1, keepdim=True)).cumsum(1) / 2 + torch.arange(1, columns + 1) / (2 * columns)
    inner = torch.searchsorted(share, (torch.arange(1, bins) / bins).to(share).expand(rows, bins - 1).contiguous()) + 1
    if bins == columns:
        inner = torch.arange(1, bins).expand(rows, bins - 1)
    ends = inner.new_zeros(rows, 1)
    return torch.cat((ends, inner.clamp(max=columns), ends + columns), 1)


def _best_bounds(sums: list[torch.Tensor], clusters: int) -> torch.Tensor:
    """Which edges ``[rows, clusters + 1]`` bound the best clusters, from sums of weights, of elements and of their squares up to each edge ``[rows, edges]``."""
    count, first, second = (s.unsqueeze(1) - s.unsqueeze(2) for s in sums)  # [row, from, to]
    cost = second - first.square() / count.clamp(min=torch.finfo(torch.float64).tiny)
    edges = cost.shape[1]
    cost = torch.where(torch.ones(edges, edges, dtype=torch.bool).triu(), cost.clamp(min=0.0), torch.inf)
    least, choices = cost[:, 0], []
    for _ in range(clusters - 1):
        least, chosen = (least.unsqueeze(2) + cost).min(1)
        choices.append(chosen)
    at = torch.full((len(cost), 1), edges - 1)
    bounds = [at]
    for chosen in reversed(choices):
        at = chosen.gather(1, at)
        bounds.append(at)
    return torch.cat((torch.zeros_like(at), *reversed(bounds)), 1)


def _means(sums: list[torch.Tensor], bounds: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """Weighted means between bounds; where nothing weighs between two of them, the element there."""
    count, first = (s.gather(1, bounds).diff(dim=1) for s in sums[:2])
    there = x.gather(1, bounds[:, :-1].clamp(max=x.shape[1] - 1))
    means = torch.where(count > 1e-12, first / count.clamp(min=1e-12), there)
    return means.cummax(1).values
