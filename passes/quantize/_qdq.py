"""Quantized weights in a graph: ``burnish.dequantize`` of their parts, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ...graphs import operators  # noqa: F401 - registers the operators named below
from ...graphs.match import arguments
from .._rewrite import is_alias

aten = torch.ops.aten
QUANTIZE = torch.ops.burnish.quantize.default
DEQUANTIZE = torch.ops.burnish.dequantize.default
PUT_SPARSE = torch.ops.burnish.put_sparse.default
ROUND_FLOATS = torch.ops.burnish.round_floats.default
ROUND_ROWS = torch.ops.burnish.round_rows.default


@dataclass(frozen=True)
class Parts:
    """The arguments of one ``burnish.dequantize``."""

    codes: fx.Node
    scales: fx.Node
    offsets: fx.Node | None
    gain: fx.Node | None
    levels: fx.Node | None
    format: str
    group: int
    shape: tuple[int, ...]

    @property
    def tensors(self) -> Iterator[fx.Node]:
        """Those that are there, the gain aside, which is one number: each has a row for each of the weight's."""
        return (n for n in (self.codes, self.scales, self.offsets, self.levels) if n is not None)

    @property
    def likeness(self) -> Any:
        """Weights of equal likeness are one weight when their parts' rows are put behind one another."""
        held = tuple(None if n is None else n.meta["val"].dtype for n in (self.scales, self.offsets, self.levels))
        return self.format, self.group, self.shape[1:], self.gain, held


def parts_of(node: Any) -> Parts | None:
    """The parts of a quantized weight; None for what is none."""
    if not isinstance(node, fx.Node) or node.target is not DEQUANTIZE:
        return None
    given = arguments(node)
    return Parts(**{**given, "shape": tuple(given["shape"])})


def dense_of(node: Any) -> tuple[Any, tuple[Any, ...]]:
    """A weight without the sparse part that may stand beside it, and that part: row starts, columns and values, or nothing."""
    if isinstance(node, fx.Node) and node.target is PUT_SPARSE:
        return node.args[0], tuple(node.args[1:])
    return node, ()


def is_quantized(node: Any) -> bool:
    """Whether a weight is a quantized one, perhaps seen through views and casts."""
    while isinstance(node, fx.Node) and node.op == "call_function":
        if node.target is DEQUANTIZE:
            return True
        if node.target is not PUT_SPARSE and not is_alias(node.target) and node.target not in (aten._to_copy.default, aten.clone.default):
            return False
        node = node.args[0]
    return False
