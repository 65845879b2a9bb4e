"""Libraries that every machine builds once, begun while the graph is still being captured, when a core has nothing to do."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx
from torch._ops import OpOverload

from ..codegen.cpu import templates
from ..runtime import build, native, packing
from .options import Options

# Template sources in the order in which they are built, and words of which a graph that may launch one of their functions has one in an operator's name.
_WORDS = {"gemm.c": ("linear", "mm", "matmul", "conv"), "attention.c": ("attention", "softmax"), "depthwise.c": ("conv",), "winograd.c": ("conv",)}
_BF16_WORDS = {"gemm_bf16.c": _WORDS["gemm.c"]}
STEP = ("cached.c", "gemm.c")  # what the step of a language model launches, the longest build first

Ahead = dict[str, Future[Path]]


def begin(options: Options, sources: Sequence[str] = tuple(_WORDS), tensors: Sequence[Any] = ()) -> Ahead:
    """Start building the runtime's library and those of these templates that the cache lacks; by template source, what to cancel. None for what takes tensors on another device."""
    if options.target != "cpu" or any(isinstance(t, torch.Tensor) and t.device.type != "cpu" for t in tensors):
        return {}
    isa, names = options.instruction_set(), [*sources, *(_BF16_WORDS if options.precision == "bf16" else ())]
    units = [templates.unit(name, isa) for name in names]
    rounding = [packing.unit()] if options.quantize or options.budget is not None else []
    return dict(zip(names, build.begin([*units, native.unit(), *rounding])))


def narrow(ahead: Ahead, graph: fx.Graph) -> None:
    """Leave out templates that the captured graph has no use for and whose turn has not come."""
    names = {n.target._schema.name for n in graph.nodes if isinstance(n.target, OpOverload)}
    words = _WORDS | _BF16_WORDS
    for source, future in ahead.items():
        if not any(word in name for word in words[source] for name in names):
            future.cancel()


def finish(ahead: Ahead) -> None:
    """Stop what the compiled program turned out not to need: it would take a core from the program's first calls."""
    build.stop(list(ahead.values()))
