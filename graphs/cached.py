"""The meaning of the operators over caches in blocks (keys and values, what convolutions see, states of recurrences), in plain PyTorch;
``graphs/operators.py`` registers them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

CACHE_BLOCK = 64  # places of a block
STORAGE = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}  # what a cache holds its numbers as


@dataclass(frozen=True)
class CacheKind:
    """What layers that share a kind of cache have in common: heads of keys and values, columns of keys and of values; ``window`` 0 keeps all places. A cache
    of the ``context`` is filled once, with the context's places. ``storage`` is one of STORAGE. ``last``: a block keeps the last of its places only, as of a state
    that each place makes from the one before it."""

    heads: int
    depth: int
    width: int
    window: int
    layers: int
    context: bool = False
    storage: str = "f32"
    last: bool = False


def cache_append(
    cache: torch.Tensor, new: torch.Tensor, places: torch.Tensor, rows: torch.Tensor, table: torch.Tensor, layer: int
) -> torch.Tensor:
    """The cache with ``new`` at its places."""
    out = cache.clone()
    block = table[rows, places // CACHE_BLOCK]
    held = block >= 0
    if cache.shape[3] == 1:
        held &= _last_of_blocks(places, rows)
    out[block[held], layer, :, places[held] % cache.shape[3]] = new[:, held].transpose(0, 1).to(cache.dtype)
    return out


def _last_of_blocks(places: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """Whether no token of the same row and block follows."""
    if not len(places):
        return places > 0
    block = places // CACHE_BLOCK
    follows = (rows[1:] == rows[:-1]) & (block[1:] == block[:-1])
    return torch.cat([~follows, torch.ones(1, dtype=torch.bool)])


def cache_taps(
    cache: torch.Tensor, places: torch.Tensor, rows: torch.Tensor, table: torch.Tensor, layer: int, taps: int, step: int, back: int
) -> torch.Tensor:
    """What the cache holds at places before each token's, zero before a row's first."""
    at = places[:, None] - back - step * torch.arange(taps - 1, -1, -1)
    block = table[rows[:, None], at.clamp_min(0) // CACHE_BLOCK]
    held = (at >= 0) & (block >= 0)
    return torch.where(held[..., None], cache[block.clamp_min(0), layer, 0, at.clamp_min(0) % CACHE_BLOCK], 0)


def linear_scan(a: torch.Tensor | None, b: torch.Tensor, initial: torch.Tensor | None, dim: int) -> torch.Tensor:
    """``h[i] = a[i] * h[i - 1] + b[i]`` along a dimension."""
    out = torch.empty_like(b, memory_format=torch.contiguous_format)
    h = None if initial is None else initial.expand_as(b.select(dim, 0)) if b.shape[dim] else initial
    for i in range(b.shape[dim]):
        before = None if h is None else h if a is None else a.select(dim, i) * h
        h = b.select(dim, i) if before is None else before + b.select(dim, i)
        out.select(dim, i).copy_(h)
    return out


def cached_scan(
    state: torch.Tensor,
    a: torch.Tensor | None,
    b: torch.Tensor,
    initial: torch.Tensor | None,
    places: torch.Tensor,
    rows: torch.Tensor,
    table: torch.Tensor,
    layer: int,
) -> torch.Tensor:
    """:func:`linear_scan` of each row's tokens, from the state that its last place left."""
    out = torch.empty_like(b, memory_format=torch.contiguous_format)
    for row in rows.unique():
        own = (rows == row).nonzero()[:, 0]
        first = int(places[own[0]])
        before = initial if first == 0 else state[table[row, (first - 1) // CACHE_BLOCK], layer, :, 0].to(b.dtype)
        out[:, own] = linear_scan(None if a is None else a[:, own], b[:, own], before, 1)
    return out


def cached_attention(
    q: torch.Tensor,
    keys: torch.Tensor,
    values: torch.Tensor,
    bias: torch.Tensor | None,
    places: torch.Tensor,
    rows: torch.Tensor,
    table: torch.Tensor,
    layer: int,
    scale: float,
    window: int,
    causal: bool,
) -> torch.Tensor:
    """Each query's attention to its row's places up to its own."""
    out = attention_fake(q, keys, values, bias, places, rows, table, layer, scale, window, causal)
    shared = q.shape[0] // keys.shape[2]
    for row in rows.unique():
        own = (rows == row).nonzero()[:, 0]
        place = places[own, None]
        at = torch.arange(int(place.max()) + 1)
        seen = (at <= place) & (at > place - window if window else True)
        block = table[row, at // CACHE_BLOCK]
        given_up = (block < 0)[None, :, None]
        k, v = (c[block, layer, :, at % CACHE_BLOCK].transpose(0, 1).masked_fill(given_up, 0).to(q.dtype).repeat_interleave(shared, 0) for c in (keys, values))
        # What no query sees may be anything, as memory is that was never written.
        v = v.masked_fill(~seen.any(0)[:, None], 0)
        scores = q[:, own] @ k.transpose(1, 2) * scale
        if bias is not None:
            term = (bias[:, own] if bias.shape[1] > 1 else bias)[..., : len(at)]
            scores = scores + term if bias.dtype != torch.bool else scores.masked_fill(~term, -math.inf)
        scores = scores.masked_fill(~seen, -math.inf)
        weights = torch.softmax(scores, -1).masked_fill((scores == -math.inf).all(-1, keepdim=True), 0)
        out[:, own] = weights @ v
    return out


def attention_fake(q, keys, values, bias, places, rows, table, layer, scale, window, causal):  # type: ignore[no-untyped-def]
    heads, tokens, _ = q.shape
    return q.new_empty([tokens, heads, values.shape[-1]]).transpose(0, 1)
