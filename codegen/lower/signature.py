"""What a region computes, as a hashable value: two regions of equal signature lower to the same kernels."""

from __future__ import annotations

from typing import Any

import torch
import torch.fx as fx


def signature(gm: fx.GraphModule) -> tuple:
    """Operators, arguments and values (shape, strides, dtype) of every node, by position instead of by name."""
    position: dict[fx.Node, int] = {}
    out: list[tuple] = []
    for node in gm.graph.nodes:
        # A placeholder's target is its name, which means nothing.
        target = None if node.op in ("placeholder", "output") else node.target
        args = () if node.op == "placeholder" else _argument((node.args, tuple(sorted(node.kwargs.items()))), position)
        out.append((node.op, target, args, _value(node.meta.get("val"))))
        position[node] = len(position)
    return tuple(out)


def _argument(a: Any, position: dict[fx.Node, int]) -> Any:
    if isinstance(a, fx.Node):
        return "node", position[a]
    if isinstance(a, (list, tuple)):
        return tuple(_argument(x, position) for x in a)
    if isinstance(a, (torch.SymInt, torch.SymFloat, torch.SymBool)):
        return "symbol", str(a)
    # 1, 1.0 and True are equal, and so are 0.0 and -0.0; NaN is not equal to itself.
    return type(a).__name__, repr(a) if isinstance(a, (int, float)) else a


def _value(val: Any) -> Any:
    if isinstance(val, torch.Tensor):
        return val.dtype, _sizes(val.shape), _sizes(val.stride()), _sizes((val.storage_offset(),))
    if isinstance(val, (list, tuple)):
        return tuple(map(_value, val))
    return str(val)


def _sizes(sizes: Any) -> tuple:
    return tuple(s if type(s) is int else str(s) for s in sizes)
