"""The meaning of the operators over a cache of keys and values in blocks, in plain PyTorch; ``graphs/operators.py`` registers them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

CACHE_BLOCK = 64  # places of a block
STORAGE = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}  # what a cache holds its numbers as


@dataclass(frozen=True)
class CacheKind:
    """What layers that share a kind of cache have in common: heads of keys and values, columns of keys and of values; ``window`` 0 keeps all places. A cache
    of the ``context`` is filled once, with the context's places. ``storage`` is one of STORAGE."""

    heads: int
    depth: int
    width: int
    window: int
    layers: int
    context: bool = False
    storage: str = "f32"


def cache_append(
    cache: torch.Tensor, new: torch.Tensor, places: torch.Tensor, rows: torch.Tensor, table: torch.Tensor, layer: int
) -> torch.Tensor:
    """The cache with ``new`` at its places."""
    out = cache.clone()
    block = table[rows, places // CACHE_BLOCK]
    held = block >= 0
    out[block[held], layer, :, places[held] % CACHE_BLOCK] = new[:, held].transpose(0, 1).to(cache.dtype)
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
