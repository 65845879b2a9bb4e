"""Lowering: a region of an FX graph to kernels of the loop IR."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import torch
import torch.fx as fx

from ..kernel import Buffer, Kernel, symbol
from .emit import Emitter
from .index import Index, Sym, atoms
from .plan import plan
from .radix import to_sympy
from .region import read_region
from .signature import signature
from .tensors import NotLowerable, Source, Tensor, numel

__all__ = ["Lowered", "NotLowerable", "lower_region"]


@dataclass(frozen=True)
class Lowered:
    """A region's kernels, run in order.

    ``inputs``: buffer name per placeholder ("" for sizes); ``outputs``: per result its buffer (an input's, when the result is that
    input; the first one's, when a result repeats); ``temps``: buffers passed between kernels; ``sizes``: size symbols used.
    """

    kernels: tuple[Kernel, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    temps: tuple[Buffer, ...]
    sizes: tuple[str, ...]


class _Region:
    """A region module that equals every other one of the same signature; ``gm`` is dropped once lowered."""

    def __init__(self, gm: fx.GraphModule) -> None:
        self.gm: fx.GraphModule | None = gm
        self.key = signature(gm)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Region) and self.key == other.key


def lower_region(gm: fx.GraphModule, name: str) -> Lowered:
    """Lower a region module. Raises :class:`NotLowerable` with the reason in one clause.

    Strides of inputs and outputs are those of ``meta["val"]``; base pointers point at each tensor's first element. Regions of
    equal structure share one lowering.
    """
    return _lower(_Region(gm), name)


@lru_cache(maxsize=512)
def _lower(region: _Region, name: str) -> Lowered:
    gm, region.gm = region.gm, None
    assert gm is not None
    read = read_region(gm)
    stores = [(t, d) for _, t, d in read.outputs if d is not None]
    made = plan(stores)
    everything: list[Source] = [*read.sources, *(d for _, d in stores), *made.temps]
    dtypes: dict[str, torch.dtype] = {s.buffer: s.dtype for s in everything}
    extents = {s.buffer: extent(s) for s in everything}
    kernels = []
    for i, cluster in enumerate(made.clusters):
        earlier: dict[Tensor, Source] = {t: s for t, s in made.stored.items() if made.home[t] < i}
        kernels.append(Emitter(cluster, earlier, f"{name}_{i}" if len(made.clusters) > 1 else name).kernel(dtypes, extents))
    temps = tuple(Buffer(s.buffer, s.dtype, "out", _dim(extents[s.buffer])) for s in made.temps)
    sizes = tuple(sorted({s for k in kernels for s in k.sizes}))
    return Lowered(tuple(kernels), tuple(read.inputs), tuple(b for b, _, _ in read.outputs), temps, sizes)


def extent(s: Source) -> Index:
    """Elements from the base pointer to the last one of the tensor, that one included."""
    last: Index = 1
    for n, stride in zip(s.shape, s.strides):
        last = last + (n - 1) * stride
    return 0 if numel(s.shape) == 0 else last


def _dim(p: Index) -> object:
    return p if isinstance(p, int) else to_sympy(p, {a: symbol(a.name) for a in atoms(p) if isinstance(a, Sym)})
