"""Regions for tests: trace a function to functional ATen, lower it, run it in the interpreter, compare with eager."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
import torch.fx as fx
from torch.fx.experimental.proxy_tensor import make_fx

from burnish.codegen.interp import run
from burnish.codegen.lower import Lowered, lower_region

aten = torch.ops.aten


def traced(f: Callable, *args: Any, dynamic: bool = False) -> fx.GraphModule:
    """``f`` (ATen calls, returning a tuple) as a graph with fake values in ``meta``."""
    return make_fx(f, tracing_mode="symbolic" if dynamic else "fake")(*args)


def results(gm: fx.GraphModule) -> list[fx.Node]:
    out = next(n for n in reversed(gm.graph.nodes) if n.op == "output").args[0]
    return list(out) if isinstance(out, (tuple, list)) else [out]


def interpret(gm: fx.GraphModule, lowered: Lowered, args: tuple[Any, ...]) -> list[torch.Tensor]:
    """The lowered region's outputs on ``args``, in tensors with the strides that eager gives."""
    eager = gm(*args)
    eager = eager if isinstance(eager, (tuple, list)) else (eager,)
    buffers = {b: a for b, a in zip(lowered.inputs, args) if b}
    outs = []
    for b, r in zip(lowered.outputs, eager):
        if b not in buffers:
            buffers[b] = torch.empty_strided(r.shape, r.stride(), dtype=r.dtype)
        outs.append(buffers[b])
    run(lowered, buffers, symbols(gm, args))
    return outs


def symbols(gm: fx.GraphModule, args: tuple[Any, ...]) -> dict[str, int]:
    """The value of each size symbol."""
    out: dict[str, int] = {}
    for node, a in zip((n for n in gm.graph.nodes if n.op == "placeholder"), args):
        val = node.meta["val"]
        pairs = zip(val.shape, a.shape) if isinstance(val, torch.Tensor) else [(val, a)]
        for s, n in pairs:
            if isinstance(s, torch.SymInt) and s.node.expr.is_Symbol:
                out[s.node.expr.name] = int(n)
    return out


def check(
    f: Callable, *args: Any, kernels: int | None = None, dynamic: bool = False, again: tuple[Any, ...] | None = None, tolerance: float = 2e-6
) -> Lowered:
    """Lower ``f`` and compare the interpreter with eager on ``args`` (and on ``again``, of other sizes)."""
    gm = traced(f, *args, dynamic=dynamic)
    lowered = lower_region(gm, "k")
    if kernels is not None:
        assert len(lowered.kernels) == kernels, [k.name for k in lowered.kernels]
    for inputs in (args, again) if again is not None else (args,):
        compare(gm, lowered, inputs, tolerance)
    return lowered


def compare(gm: fx.GraphModule, lowered: Lowered, args: tuple[Any, ...], tolerance: float) -> None:
    eager = gm(*args)
    for got, want in zip(interpret(gm, lowered, args), eager if isinstance(eager, (tuple, list)) else (eager,)):
        assert got.dtype == want.dtype and got.shape == want.shape
        low = want.dtype in (torch.float16, torch.bfloat16)
        bound = (2e-2 if want.dtype is torch.bfloat16 else 3e-3) if low else tolerance
        torch.testing.assert_close(got, want, rtol=bound, atol=bound, equal_nan=True)
