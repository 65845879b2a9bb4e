"""What looks back along packed tokens without being attention."""

from __future__ import annotations

from collections.abc import Sequence

from ...kernel import Dim
from ..render import LANES
from .launch import Template, ceil, times

# Numbers that one task copies, and columns that one scans at least; state.c's LANES in vectors.
_COPIED, _SCANNED, _VECTORS = 1 << 15, 1 << 9, 4


def cache_taps(tokens: Dim, taps: int, cache: Sequence[Dim], blocks: Dim, *, layer: int, step: int, back: int) -> Template:
    """Earlier places of a cache; ``blocks``: entries of a row of the table."""
    channels = int(cache[-1])
    sizes = (tokens, taps, channels, cache[1], layer, blocks, step, back)
    return Template("burnish_cache_taps", sizes, times(tokens, taps), max(1, _COPIED // max(channels, 1)))


def scan(shape: Sequence[Dim], layers: Dim, blocks: Dim, steps: Sequence[Dim], *, layer: int, decays: bool, initial: bool, isa: str) -> Template:
    """A linear recurrence. ``shape``: heads, tokens, depth; ``steps``: elements between heads, tokens and columns of what comes in and of the factors, and between
    heads and columns of the initial state."""
    heads, tokens, depth = shape
    most = _VECTORS * LANES[isa]
    sizes = (heads, tokens, depth, layers, layer, blocks, *steps, int(decays), int(initial))
    return Template("burnish_scan", sizes, times(heads, ceil(depth, most)), max(1, _SCANNED // max(1, min(int(depth), most))))
