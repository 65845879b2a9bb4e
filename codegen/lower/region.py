"""A region's FX graph as tensors: placeholders become sources, nodes become maps and reductions."""

from __future__ import annotations

import operator
from dataclasses import dataclass, field

import torch
import torch.fx as fx
from torch._ops import OpOverload

from ...runtime.errors import BurnishError
from . import indexing, pointwise, reductions, views, windows
from .context import Handler, Lowering, Node, sizes
from .tensors import NotLowerable, Source, Tensor

HANDLERS: dict[str, Handler] = {
    **views.TABLE,
    **pointwise.TABLE,
    **indexing.TABLE,
    **windows.TABLE,
    **reductions.TABLE,
}


class WrongMetadata(BurnishError):
    """A graph whose recorded shapes contradict its operators; nothing in it can be trusted."""


@dataclass
class Region:
    """``inputs``: buffer name per placeholder ("" for sizes and scalars). ``outputs``: per result its tensor and where it is
    stored; ``passed``: results that are an input's buffer itself."""

    inputs: list[str] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    outputs: list[tuple[str, Tensor, Source | None]] = field(default_factory=list)


def read_region(gm: fx.GraphModule) -> Region:
    """Raises :class:`NotLowerable` naming the node that has no lowering."""
    lo, region = Lowering(), Region()
    for node in gm.graph.nodes:
        if node.op == "placeholder":
            _placeholder(lo, region, node)
        elif node.op == "output":
            _outputs(lo, region, node)
        elif node.op == "call_function":
            _call(lo, node)
        else:
            raise NotLowerable(f"has a {node.op} node {node.name}")
    return region


def _placeholder(lo: Lowering, region: Region, node: fx.Node) -> None:
    val = node.meta["val"]
    if not isinstance(val, torch.Tensor):
        region.inputs.append("")
        return
    source = _source(f"in{len(region.inputs)}", val)
    lo.of[node] = source
    region.inputs.append(source.buffer)
    region.sources.append(source)


def _source(buffer: str, val: torch.Tensor) -> Source:
    return Source(buffer, sizes(val.shape), sizes(val.stride()), val.dtype)


def _outputs(lo: Lowering, region: Region, node: fx.Node) -> None:
    result = node.args[0]
    seen: dict[fx.Node, str] = {}
    for i, r in enumerate(result if isinstance(result, (tuple, list)) else (result,)):
        if not isinstance(r, fx.Node) or r not in lo.of:
            raise NotLowerable("returns something that is not a tensor")
        tensor, val = lo.of[r], r.meta["val"]
        if r.op == "placeholder":
            region.outputs.append((tensor.buffer, tensor, None))
        elif r in seen:
            region.outputs.append((seen[r], tensor, None))
        else:
            seen[r] = f"out{i}"
            region.outputs.append((f"out{i}", tensor, _source(f"out{i}", val)))


def _call(lo: Lowering, node: fx.Node) -> None:
    val = node.meta.get("val")
    if node.target is operator.getitem:
        got = lo.of.get(node.args[0])  # type: ignore[arg-type]
        if isinstance(got, tuple):
            lo.of[node] = got[node.args[1]]  # type: ignore[index]
        return
    if isinstance(val, (int, float, bool, torch.SymInt, torch.SymFloat, torch.SymBool)):
        return  # a size: its value is in the meta of whoever uses it
    if not isinstance(node.target, OpOverload):
        raise NotLowerable(f"calls {node.target}")
    handler = HANDLERS.get(node.target._schema.name.split("::")[1])
    if handler is None:
        raise NotLowerable(f"has no lowering for {node.target}")
    lo.of[node] = made = handler(lo, Node(lo, node))
    several = isinstance(made, tuple) and isinstance(val, (tuple, list))
    for tensor, recorded in zip(made, val) if several else ((made, val),):  # type: ignore[arg-type]
        if isinstance(tensor, Tensor) and isinstance(recorded, torch.Tensor):
            _agree(node, tensor, recorded)


def _agree(node: fx.Node, made: Tensor, recorded: torch.Tensor) -> None:
    """A value whose recorded shape is not the operator's own would be read and written out of bounds (PyTorch 2.11 records
    ``[1, 3]`` for a norm over -2 that gives ``[3]``)."""
    pairs = zip(made.shape, recorded.shape)
    if made.rank != recorded.dim() or any(a != b for a, b in pairs if isinstance(a, int) and isinstance(b, int)):
        shape = [s if isinstance(s, int) else repr(s) for s in made.shape]
        raise WrongMetadata(f"PyTorch {torch.__version__} says that {node.target} gives {list(recorded.shape)} here, but it gives {shape}")
