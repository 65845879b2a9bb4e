"""Compute equal things once.

Before::

    %a = aten.exp(%x);  %b = aten.exp(%x);  %y = aten.add.Tensor(%a, %b)

After::

    %a = aten.exp(%x);  %y = aten.add.Tensor(%a, %a)

Random and mutating calls are never merged, nor two results that a caller would then see alias. Requires: functional ATen.
Ensures: layouts. Exact.
"""

from __future__ import annotations

from typing import Any

import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.match import arguments
from ._rewrite import Editor, OpOverload, escapes, is_alias, is_pure


def cse(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Merge equal pure calls, first one kept; returns how many went."""
    edit = Editor(gm, ctx)
    seen: dict[Any, fx.Node] = {}
    for node in list(gm.graph.nodes):
        if node.op != "call_function" or "val" not in node.meta or not is_pure(node):
            continue
        key = _key(node)
        kept = seen.setdefault(key, node)
        if kept is node or (not is_alias(node.target) and escapes(node) and escapes(kept)):
            continue
        if ctx.limit is not None and ctx.limit <= 0:
            break
        if edit.replace(node, kept):
            ctx.take()
    return edit.finish()


def _key(node: fx.Node) -> Any:
    if isinstance(node.target, OpOverload):
        return (node.target, tuple((k, _freeze(v)) for k, v in arguments(node).items()))
    return (node.target, _freeze(node.args), _freeze(node.kwargs))


def _freeze(value: Any) -> Any:
    """A hashable form that tells 1, 1.0, True, 0.0 and -0.0 apart."""
    if isinstance(value, (list, tuple)):
        return tuple(_freeze(v) for v in value)
    if isinstance(value, dict):
        return tuple(sorted((k, _freeze(v)) for k, v in value.items()))
    if isinstance(value, (bool, int, float, complex)):
        return (type(value).__name__, repr(value))
    if isinstance(value, slice):
        return ("slice", _freeze((value.start, value.stop, value.step)))
    return value
