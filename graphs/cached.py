"""The meaning of the operators over caches in blocks (keys and values, what convolutions see, states of recurrences), in plain PyTorch;
``graphs/operators.py`` registers them.

Keys and values may be held in codes, rounded as they are appended: in int8, symmetric with a step for each place and head; in int4 (dtype uint8, two codes to a
byte), with a step and an offset for each GROUP of a head, between a least number that is at most zero and a largest that is at least zero, as keys have channels far off
the others. Steps and offsets are in bfloat16, and codes are rounded by them as they are held. A head's part of a block holds the codes of all its places, then
what they are multiplied by: ``[CACHE_BLOCK, entries]`` says how many bytes, not where they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

from ..runtime.errors import BurnishError

CACHE_BLOCK = 64  # places of a block
# What a cache holds its numbers as.
STORAGE = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16, "int8": torch.int8, "int4": torch.uint8}
GROUP = 32  # numbers that share a step and an offset in int4
_CODED = (torch.int8, torch.uint8)


@dataclass(frozen=True)
class CacheKind:
    """What layers that share a kind of cache have in common: heads of keys and values, columns of keys and of values; ``window`` 0 keeps all places. A cache
    of the ``context`` is filled once, with the context's places. ``storage`` is one of STORAGE, or two as ``int8/int4``, of keys and of values. ``last``: a block keeps the last of its places only, as of a state
    that each place makes from the one before it."""

    heads: int
    depth: int
    width: int
    window: int
    layers: int
    context: bool = False
    storage: str = "f32"
    last: bool = False


def entries(dtype: torch.dtype, columns: int) -> int:
    """Elements of a cache of this dtype that a place of so many columns takes (an even number of them, in int4)."""
    if dtype not in _CODED:
        return columns
    return sum(_bytes(dtype, columns)) if columns else 0


def columns_of(dtype: torch.dtype, count: int) -> int:
    """The columns that :func:`entries` makes so many elements of."""
    if dtype == torch.int8:
        return max(0, count - 2)
    if dtype != torch.uint8:
        return count
    full, rest = divmod(count, GROUP // 2 + 4)
    return full * GROUP + max(0, 2 * (rest - 4))


def _bytes(dtype: torch.dtype, columns: int) -> tuple[int, int]:
    """Bytes of a place's codes, and of what they are multiplied by."""
    return (columns, 2) if dtype == torch.int8 else (columns // 2, 4 * -(-columns // GROUP))


def storage_of(storage: str, depth: int, width: int) -> str:
    """What keys and values of these columns are held as: heads of an odd number of columns are in int8 where others are in int4."""
    keys, _, values = storage.partition("/")
    held = ["int8" if name == "int4" and columns % 2 else name for name, columns in ((keys, depth), (values or keys, width))]
    return held[0] if held[0] == held[1] else "/".join(held)


def dtypes_of(storage: str) -> tuple[torch.dtype, torch.dtype]:
    """The dtypes of a cache's keys and values. Raises BurnishError for what is not known."""
    keys, slash, values = storage.partition("/")
    if keys not in STORAGE or (values if slash else keys) not in STORAGE:
        raise BurnishError(f"a cache holds keys and values as one of {', '.join(STORAGE)}, or two of them as int8/int4, not {storage!r}")
    return STORAGE[keys], STORAGE[values if slash else keys]


def to_codes(x: torch.Tensor, dtype: torch.dtype) -> tuple[torch.Tensor, torch.Tensor]:
    """Codes ``[..., bytes]`` of float32 ``x [..., columns]``, and their steps (and offsets) as bytes. A group with a number that is not finite is NaN."""
    if dtype == torch.int8:
        step = (x.abs().amax(-1, keepdim=True) / 127).bfloat16()
        codes = _rounded(x, step, -127, 127).to(torch.int8)
        return codes.view(torch.uint8), torch.where(step.isfinite(), step, math.nan).view(torch.uint8)
    parts, factors = [], []
    for group in x.split(GROUP, -1):
        least, largest = group.amin(-1, keepdim=True).clamp_max(0) + 0.0, group.amax(-1, keepdim=True).clamp_min(0)
        step, offset = ((largest - least) / 15).bfloat16(), least.bfloat16()
        low, high = _rounded(group - offset.float(), step, 0, 15).to(torch.uint8).chunk(2, -1)
        parts.append(low | high << 4)
        factors.append(torch.where(step.isfinite(), torch.cat([step, offset], -1), math.nan))
    return torch.cat(parts, -1), torch.cat(factors, -1).view(torch.uint8)


def _rounded(x: torch.Tensor, step: torch.Tensor, least: int, largest: int) -> torch.Tensor:
    return torch.where(step.isfinite() & (step > 0), (x / step.float()).round().clamp(least, largest), 0)


def from_codes(codes: torch.Tensor, factors: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """What :func:`to_codes` rounded, in float32."""
    held = factors.contiguous().view(torch.bfloat16).float()
    if dtype == torch.int8:
        return codes.contiguous().view(torch.int8).float() * held
    parts = [torch.cat([c & 15, c >> 4], -1).float() * held[..., 2 * i : 2 * i + 1] + held[..., 2 * i + 1 : 2 * i + 2] for i, c in enumerate(codes.split(GROUP // 2, -1))]
    return torch.cat(parts, -1)


def _coded_parts(cache: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Views ``[blocks, layers, heads, places, bytes]`` of a cache's codes, and of what they are multiplied by."""
    sizes = _bytes(cache.dtype, columns_of(cache.dtype, cache.shape[-1]))
    flat, places = cache.view(torch.uint8).flatten(-2), cache.shape[-2]
    codes, factors = (part.unflatten(-1, (places, size)) for part, size in zip(flat.split([places * s for s in sizes], -1), sizes))
    return codes, factors


def _read(cache: torch.Tensor, block: torch.Tensor, layer: int, places: torch.Tensor) -> torch.Tensor:
    """What a cache holds ``[places, heads, columns]`` at places of blocks."""
    at = places % cache.shape[3]
    if cache.dtype not in _CODED or not cache.shape[-1]:
        return cache[block, layer, :, at]
    codes, factors = (part[block, layer, :, at] for part in _coded_parts(cache))
    return from_codes(codes, factors, cache.dtype)


def cache_append(
    cache: torch.Tensor, new: torch.Tensor, places: torch.Tensor, rows: torch.Tensor, table: torch.Tensor, layer: int
) -> torch.Tensor:
    """The cache with ``new`` at its places."""
    out = cache.clone()
    block = table[rows, places // CACHE_BLOCK]
    held = block >= 0
    if cache.shape[3] == 1:
        held &= _last_of_blocks(places, rows)
    to, rows_of_heads = (block[held], layer, slice(None), places[held] % cache.shape[3]), new[:, held].transpose(0, 1)
    if cache.dtype not in _CODED or not cache.shape[-1]:
        out[to] = rows_of_heads.to(cache.dtype)
        return out
    for part, held_there in zip(_coded_parts(out), to_codes(rows_of_heads.float(), cache.dtype)):
        part[to] = held_there
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
        k, v = (_read(c, block, layer, at).transpose(0, 1).masked_fill(given_up, 0).to(q.dtype).repeat_interleave(shared, 0) for c in (keys, values))
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
    return q.new_empty([tokens, heads, columns_of(values.dtype, values.shape[-1])]).transpose(0, 1)
