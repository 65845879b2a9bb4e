"""Attention of many queries, and of few."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

import torch
from sympy import Max, Min, sympify
from torch.utils._sympy.functions import FloorDiv

from ...kernel import Dim
from .launch import BLOCK, STRIP, TASK_MACS, Template, ceil, equal, times

# decode.c's ROWS of a point and FEWEST keys of a chunk; and the points that keep many threads busy, a number that does not depend on how many there
# are, so that results do not.
_FEW_ROWS, _CHUNK, _POINTS = 64, 128, 64
# cached.c's SHORT runs, places of a part where there are several; rows that one task joins, and numbers that one copies.
_CACHED_FEW, _CACHED_CHUNK, _JOINED, _APPENDED = 16, 512, 32, 1 << 15


def attention(
    batches: Sequence[Dim],
    queries: Dim,
    keys: Dim,
    depth: int,
    width: int,
    steps: Sequence[Sequence[Dim]],
    *,
    scale: float,
    mask: torch.dtype | None,
    causal: bool,
    safe: bool,
    isa: str,
) -> Template:
    """``steps``: the strides of queries, keys, values, result and mask over (*batches, rows, columns), the last ones zeros where there is no mask."""
    sizes = _shape_of_attention(batches, (queries, keys, depth, width), steps, scale=scale, mask=mask, causal=causal, safe=safe)
    blocks = ceil(ceil(queries, STRIP[isa]), BLOCK)
    work = STRIP[isa] * BLOCK * (keys if isinstance(keys, int) else 1) * (depth + width)
    return Template("burnish_attention", sizes, times(*batches, blocks), max(1, TASK_MACS // max(work, 1)))


def decode(
    batches: Sequence[Dim],
    queries: int,
    keys: Dim,
    depth: int,
    width: int,
    steps: Sequence[Sequence[Dim]],
    *,
    scale: float,
    mask: torch.dtype | None,
    causal: bool,
    safe: bool,
) -> Template:
    """As :func:`attention`, for few queries; columns of keys and values are contiguous."""
    # Those that share keys and values come last: a head that does not is one of many products, one that does adds rows to a product.
    shares = [equal(k, 0) and equal(v, 0) and not equal(n, 1) for n, k, v in zip(batches, steps[1], steps[2])]
    order = sorted(range(len(batches)), key=lambda i: shares[i])
    batches = [batches[i] for i in order]
    steps = [[*(s[i] for i in order), *s[-2:]] for s in steps]
    shared = sum(shares)
    alone, rows = batches[: len(batches) - shared], times(*batches[len(batches) - shared :], queries)
    blocks = ceil(rows, _FEW_ROWS)
    others = math.prod(n for n in (*alone, blocks) if isinstance(n, int))
    seen: Dim = queries if causal else keys
    most = ceil(seen, _CHUNK) if isinstance(seen, int) else _POINTS
    chunks = max(1, min(most, _POINTS // max(others, 1)))
    sizes = (*_shape_of_attention(batches, (queries, keys, depth, width), steps, scale=scale, mask=mask, causal=causal, safe=safe), shared, chunks)
    work = (rows if isinstance(rows, int) else queries) * (ceil(seen, chunks) if isinstance(seen, int) else _CHUNK) * (depth + width)
    grain = max(1, TASK_MACS // max(work, 1))
    extent = times(*alone, chunks, blocks)
    if chunks == 1:
        return Template("burnish_decode", sizes, extent, grain)
    every = times(*alone, rows)
    end = Template("burnish_decode_join", sizes, every, max(1, TASK_MACS // (chunks * width)))
    return Template("burnish_decode", sizes, extent, grain, times(every, chunks, width + 2), end)


_HELD = {torch.float32: 0, torch.bfloat16: 1, torch.float16: 2, torch.int8: 3, torch.uint8: 4}  # cached.c's names of dtypes


def cached(
    shape: Sequence[Dim], cache: Sequence[Dim], blocks: Dim, steps: Sequence[Dim], *, layer: int, scale: float, window: int, causal: bool,
    mask: torch.dtype | None, held: tuple[torch.dtype, torch.dtype],
) -> Template:  # fmt: skip
    """Attention to a cache. ``shape``: heads, tokens, depth, width; ``cache``: the shape of the keys' one, ``held``: their dtypes; ``blocks``: entries of a
    row of the table; ``steps``: strides of Q (heads, tokens, columns), the result (heads, tokens) and the bias (heads, tokens, places)."""
    heads, tokens, depth, width = shape
    _, layers, shared, page, _ = cache
    places = times(blocks, page)
    # Few tokens leave threads idle unless their places are cut.
    chunks = Max(1, Min(ceil(places, _CACHED_CHUNK), FloorDiv(_CACHED_FEW, Max(1, sympify(tokens))) * (_POINTS // _CACHED_FEW)))
    kind = 0 if mask is None else 2 if mask == torch.bool else 1
    sizes = (heads, tokens, depth, width, shared, layers, layer, blocks, kind, window, _bits(scale), chunks, *steps, int(causal), *(_HELD[h] for h in held))
    every = times(heads, tokens)
    end = Template("burnish_cached_join", sizes, every, _JOINED)
    return Template("burnish_cached", sizes, times(shared, tokens, chunks), 1, times(every, chunks, width + 2), end)


def cache_append(new: Sequence[Dim], cache: Sequence[Dim], blocks: Dim, steps: Sequence[Dim], *, layer: int, held: torch.dtype) -> Template:
    """New keys or values ``[heads, tokens, columns]``, with their strides, into a cache of dtype ``held``."""
    heads, tokens, columns = new
    grain = max(1, _APPENDED // max(1, int(heads) * int(columns)))
    return Template("burnish_cache_append", (heads, tokens, columns, cache[1], layer, blocks, *steps, _HELD[held], cache[3]), tokens, grain)


def _bits(scale: float) -> int:
    (bits,) = struct.unpack("<i", struct.pack("<f", scale))
    return bits


def _shape_of_attention(
    batches: Sequence[Dim], lengths: Sequence[Dim], steps: Sequence[Sequence[Dim]], *, scale: float, mask: torch.dtype | None, causal: bool, safe: bool
) -> tuple[Dim, ...]:
    """What online.h's read_shape reads."""
    missing = 3 - len(batches)
    kind = 0 if mask is None else 2 if mask == torch.bool else 1
    strides = [s for one in steps for s in (*[0] * missing, *one)]
    return (*[1] * missing, *batches, *lengths, kind, int(causal), int(safe), _bits(scale), *strides)
