"""What quantization does to each layer of a model: bytes, and the error of its weights."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.fx as fx

from ..graphs.capture import Captured
from ..graphs.context import PassContext
from ..graphs.facts import name_of
from ..passes.manager import PassManager
from ..passes.pipeline import through_quantize
from ..passes.quantize.calibrate import Rounded
from ..passes.quantize.quant_spec import QuantSpec
from ..passes.quantize.quantize import layer_name


@dataclass(frozen=True)
class QuantizedLayer:
    """A weight before and after. ``relative_error``: the L2 norm of the difference over the weight's; ``norm``: that of the weight."""

    name: str
    operator: str
    shape: tuple[int, ...]
    bytes_before: int
    bytes_after: int
    relative_error: float
    norm: float


def quantized_layers(captured: Captured, specs: Sequence[QuantSpec]) -> tuple[list[QuantizedLayer], list[str]]:
    """Each weight that is quantized, with the layers that read it, and notes on those that are left alone. Rewrites ``captured``'s graph."""
    ctx = PassContext(static=captured.static)
    PassManager(through_quantize(",".join(spec.as_pass for spec in specs))).run(captured.gm, ctx)
    found = []
    for node in captured.gm.graph.nodes:
        if node.target is torch.ops.burnish.quantize.default:
            found.append(_layer(node, captured))
    return found, ctx.notes


def from_rounded(found: Rounded) -> QuantizedLayer:
    """What a calibrated method did to a weight."""
    shape = found.weight.shape
    names, operators = ", ".join(dict.fromkeys(found.names)), ", ".join(dict.fromkeys(found.operators))
    return QuantizedLayer(names, operators, shape, 4 * math.prod(shape), found.weight.bytes, found.relative_error, found.norm)


def total(layers: Sequence[QuantizedLayer]) -> QuantizedLayer:
    """All weights as one."""
    norm = math.hypot(*(x.norm for x in layers))
    error = math.hypot(*(x.relative_error * x.norm for x in layers)) / norm if norm else 0.0
    count = sum(math.prod(x.shape) for x in layers)
    return QuantizedLayer("all", "", (count,), sum(x.bytes_before for x in layers), sum(x.bytes_after for x in layers), error, norm)


def _layer(node: fx.Node, captured: Captured) -> QuantizedLayer:
    source = node.args[0]
    assert isinstance(source, fx.Node)
    with torch.no_grad():
        weight = _value(source, captured)
        parts = torch.ops.burnish.quantize(weight, *node.args[1:])
    made = next(u for item in node.users for u in item.users)
    by_item = {item: parts[item.args[1]] for item in node.users if item.target is operator.getitem}  # type: ignore[index]
    args = fx.map_arg(made.args, by_item.__getitem__)
    error, norm = float((torch.ops.burnish.dequantize(*args) - weight).norm()), float(weight.norm())
    readers = [r for u in made.users for r in (u.users if name_of(u) == "permute" else (u,))]
    names = [layer_name(r) or next(iter(_placeholders(source)), r.name) for r in readers]
    held = sum(p.numel() * p.element_size() for p in parts)
    return QuantizedLayer(
        ", ".join(dict.fromkeys(names)), ", ".join(dict.fromkeys(map(name_of, readers))), tuple(weight.shape), weight.numel() * weight.element_size(), held,
        error / norm if norm else 0.0, norm,
    )  # fmt: skip


def _placeholders(node: fx.Node) -> list[str]:
    return [node.name] if node.op == "placeholder" else [name for a in node.all_input_nodes for name in _placeholders(a)]


def _value(node: fx.Node, captured: Captured) -> torch.Tensor:
    """What a constant is; a few operators behind weights."""
    if node.op == "placeholder":
        return captured.values[node.name].detach()
    args, kwargs = fx.map_arg((node.args, node.kwargs), lambda n: _value(n, captured))
    return node.target(*args, **kwargs)  # type: ignore[operator]
