"""Heavy operators of half-precision graphs in float32, between casts.

Before, of a weight in float16::

    %y = aten.linear(%x, %w, %b)

After (the casts of weights in the constant part)::

    %x1 = aten._to_copy(%x, dtype=float32);  %w1 = aten._to_copy(%w, dtype=float32);  %b1 = aten._to_copy(%b, dtype=float32)
    %y1 = aten.linear(%x1, %w1, %b1);  %y = aten._to_copy(%y1, dtype=float16)

Our kernels compute in float32 and, of factors that bfloat16 holds, by dot products of bfloat16 numbers, which are exact there too; the casts become part of
what precedes and follows them. An operator that reads another's result still gets it rounded as eager rounds it, except where the graph itself casts it back
to float32. Requires: functional ATen, ``ctx.static``. Ensures: dtypes; outputs keep their strides. No less exact than eager, which rounds each
operator's result likewise.
"""

from __future__ import annotations

import operator
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ._rewrite import Editor, Refused, tensor
from .fold_constants import constant_nodes
from .layout import propagate, relay

aten = torch.ops.aten
_HALVES = (torch.float16, torch.bfloat16)
_PRODUCTS = (aten.mm.default, aten.bmm.default, aten.matmul.default, aten.addmm.default, aten.baddbmm.default)
_WEIGHTED = (aten.linear.default, aten.convolution.default)
_WHOLE = aten.scaled_dot_product_attention.default
_FLASH = aten._scaled_dot_product_flash_attention_for_cpu.default


def widen(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite linears and convolutions with constant weights, products and attention in half precision; returns how many."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    wide: dict[fx.Node, fx.Node] = {}  # by value in half precision
    for node in list(gm.graph.nodes):
        if node._erased or not _eligible(node, constant) or not ctx.take():
            continue
        try:
            with edit.at(node):
                _widened(edit, node, wide)
        except Refused:
            continue
    if edit.changed:
        propagate(gm)
    return edit.finish()


def _eligible(node: fx.Node, constant: set[fx.Node]) -> bool:
    if node.op != "call_function" or node.target not in (*_PRODUCTS, *_WEIGHTED, _WHOLE, _FLASH):
        return False
    if node.target is _FLASH and any(u.target is not operator.getitem or u.args[1] != 0 for u in node.users):
        return False  # someone reads what only this operator makes
    operands = [n for n in node.all_input_nodes if isinstance(n.meta.get("val"), torch.Tensor)]
    floats = [n.meta["val"] for n in operands if n.meta["val"].dtype != torch.bool]
    if len({t.dtype for t in floats}) != 1 or floats[0].dtype not in _HALVES or any(t.device.type != "cpu" for t in floats):
        return False
    if node.target in _WEIGHTED:  # what is cast anew at each call costs more than it gains
        return all(w in constant for w in node.all_input_nodes[1:]) and node.args[0] not in constant
    return not all(n in constant for n in operands)


def _widened(edit: Editor, node: fx.Node, wide: dict[fx.Node, fx.Node]) -> None:
    old = next(iter(node.users)) if node.target is _FLASH else node
    half = _val(old).dtype

    def cast(a: Any) -> Any:
        if tensor(a) is None or _val(a).dtype != half:
            return a
        if a not in wide:
            wide[a] = edit.call(aten._to_copy.default, a, dtype=torch.float32)
        return wide[a]

    new = edit.call(node.target, *fx.map_arg(node.args, cast), **fx.map_arg(node.kwargs, cast))  # type: ignore[arg-type]
    if node.target is _FLASH:
        new = edit.call(operator.getitem, new, 0)
    narrow = edit.call(aten._to_copy.default, new, dtype=half)
    for user in list(old.users):
        if user.target is aten._to_copy.default and user.kwargs == {"dtype": torch.float32}:
            relay(edit, user, new)
            edit.changed -= 1
    relay(edit, old, narrow)
    if node is not old and not node._erased:
        edit.discard(node)


def _val(node: fx.Node) -> torch.Tensor:
    return node.meta["val"]
