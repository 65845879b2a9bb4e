"""What no packing pass took of quantized weights and activations, as plain operators, which are then fused.

Before (``%d`` is a quantized weight, ``%c`` and ``%s`` its codes and scales)::

    %d = burnish.dequantize(%c, %s, None, None, None, "int8", 0, [32000, 64]);  %y = aten.embedding(%d, %ids)
    %r = burnish.round_rows(%x, 8, None)

After::

    %g = aten.embedding(%c, %ids);  %k = aten.embedding(%s, %ids)                        # rows of codes are read, not the table
    %f = aten._to_copy(%g, dtype=float32);  %v = aten.sub.Tensor(%f, 128);  %y = aten.mul.Tensor(%v, %k)
    %a = aten.abs(%x);  %m = aten.amax(%a, [-1], True)  # and so on

So do rows rounded to floats (``burnish.round_floats``).

Also a weight that is not constant. Formats of evenly spaced levels; codes whose bits do not divide a byte's are unpacked in the constant part for embeddings, one a
byte. Other formats' tables are dequantized there, as the weights of layers are that no kernel takes. Requires: the packing passes have run. Ensures: layouts. Exact.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.match import arguments
from ...graphs.quantized import FORMATS, Format, groups_of, round_floats, round_rows, unpack_codes
from .._record import Expander
from .._rewrite import Editor
from ..fold_constants import constant_nodes
from ._qdq import DEQUANTIZE, ROUND_FLOATS, ROUND_ROWS, aten, parts_of


def lower_quantized(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite embeddings over quantized tables, and what is computed anew at each call; returns how many."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    expander = Expander(edit)
    for node in list(gm.graph.nodes):
        function: Any = None
        if node.target is aten.embedding.default and _table(node) is not None:
            function = _gathered
        elif node.target is ROUND_ROWS and node not in constant:
            function = round_rows
        elif node.target is ROUND_FLOATS and node not in constant:
            function = round_floats
        elif node.target is DEQUANTIZE and node not in constant and _plain(node):
            function = _dequantized
        if function is None or not ctx.take():
            continue
        _expand(edit, expander, node, function)
    return edit.finish()


def gathers(form: Format) -> bool:
    """Whether rows of a table in this format can be gathered and dequantized by themselves: its levels are evenly spaced."""
    steps = {b - a for a, b in zip(form.levels, form.levels[1:])}
    return len(steps) == 1


def _plain(node: fx.Node) -> bool:
    found = parts_of(node)
    return found is not None and found.levels is None and gathers(FORMATS[found.format])


def _table(node: fx.Node) -> fx.Node | None:
    """The ``dequantize`` of a table from which rows can be gathered."""
    weight = node.args[0]
    found = parts_of(weight)
    return weight if found is not None and len(found.shape) == 2 and _plain(weight) else None  # type: ignore[arg-type,return-value]


def _expand(edit: Editor, expander: Expander, node: fx.Node, function: Any) -> None:
    """Replace a call by what ``function`` of its arguments does; an embedding's are those of its table, and its indices."""
    call = node
    if function is _gathered:
        table: Any = node.args[0]
        with edit.at(node):
            call = edit.graph.call_function(_GATHER, (*arguments(table).values(), node.args[1]))
        call.meta["val"] = node.meta["val"]
    expansion = expander.expand(call, function)
    if call is not node:
        edit.graph.erase_node(call)
    if expansion is not None and not edit.replace(node, expansion[1]):
        edit.discard(*expansion[0])


def _GATHER(*args: Any) -> None:
    """Stands in a graph while a gathering is expanded."""


def _gathered(codes: torch.Tensor, scales: torch.Tensor, offsets: Any, gain: Any, levels: None, format: str, group: int, shape: list[int], ids: torch.Tensor) -> torch.Tensor:
    """Rows ``ids`` of a dequantized table."""
    form = FORMATS[format]
    if 8 % form.bits:
        codes = unpack_codes(codes, form.bits, shape[1])
    shifts = None if offsets is None else aten.embedding.default(offsets, ids)
    return _arithmetic(aten.embedding.default(codes, ids), aten.embedding.default(scales, ids), shifts, gain, form, group, shape[1], unpacked=8 % form.bits != 0)


def _dequantized(codes: torch.Tensor, scales: torch.Tensor, offsets: Any, gain: Any, levels: None, format: str, group: int, shape: list[int]) -> torch.Tensor:
    form, columns = FORMATS[format], 1
    for n in shape[1:]:
        columns *= n
    if 8 % form.bits:
        codes = unpack_codes(codes, form.bits, columns)
    return _arithmetic(codes, scales, offsets, gain, form, group, columns, unpacked=8 % form.bits != 0).view(shape)


def _arithmetic(codes: torch.Tensor, scales: torch.Tensor, offsets: Any, gain: Any, form: Format, group: int, columns: int, unpacked: bool) -> torch.Tensor:
    """``[..., columns]`` numbers of rows of codes ``[..., bytes]``, to the bit as ``burnish.dequantize`` computes them."""
    if form.bits < 8 and not unpacked:
        each = [(codes >> form.bits * i) & ((1 << form.bits) - 1) for i in range(8 // form.bits)]
        codes = torch.cat([part.unsqueeze(-1) for part in each], -1).flatten(-2)[..., :columns]
    step, first = form.levels[1] - form.levels[0], form.levels[0]
    values = codes.to(torch.float32)
    values = values * step if step != 1 else values
    values = values + first if first else values
    values = values * _spread(scales, columns, group)
    values = values if gain is None else values * gain
    return values if offsets is None else values + _spread(offsets, columns, group)


def _spread(parts: torch.Tensor, columns: int, group: int) -> torch.Tensor:
    """A number of each group, ``[..., groups]``, for each element, or one that is broadcast."""
    parts = parts.to(torch.float32)
    groups = groups_of(columns, group)
    if groups == 1:
        return parts
    return parts.unsqueeze(-1).expand(*parts.shape, group).flatten(-2)[..., :columns]
