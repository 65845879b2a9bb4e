"""Views of views, casts of casts and joins of parts: fewer steps to the same tensor.

Before::

    %a = aten.permute(%x, [1, 0]);  %b = aten.permute(%a, [1, 0]);  %c = aten.view(%b, [2, 8]);  %y = aten.view(%c, [16])

After::

    %y = aten.view(%x, [16])

Requires: canonical graph (transposes are ``permute``, no needless clones). Ensures: layouts. Exact: a chain of casts folds only where the
first one loses nothing.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.match import Match, Rule, RuleSet
from ._rewrite import Editor, apply_rules, fake_mode, same_layout, tensor

aten = torch.ops.aten


def remove_redundant(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Apply the rules below, then join what was only split; returns the number of rewrites."""
    return apply_rules(gm, ctx, RULES) + _rejoin(gm, ctx)


def _composed(m: Match) -> Mapping[str, Any]:
    """Two permutations as one: output dimension i is inner dimension P[Q[i]]."""
    rank = len(m["P"])
    return {"R": [m["P"][q % rank] % rank for q in m["Q"]]}


def _identity(m: Match) -> bool:
    return [d % max(len(m["P"]), 1) for d in m["P"]] == list(range(len(m["P"])))


def _unchanged(m: Match) -> bool:
    x, y = tensor(m["x"]), tensor(m.root)
    return x is not None and y is not None and same_layout(x, y)


def _viewable(m: Match) -> bool:
    """Whether the last shape is a view of the first tensor without the shape between."""
    x, y = tensor(m["x"]), tensor(m.root)
    if x is None or y is None or any(isinstance(s, torch.SymInt) for s in (*x.shape, *y.shape)):
        return False
    try:
        with fake_mode(m.root.graph):  # the caller's may be another one
            return same_layout(x.view(y.shape), y)
    except (RuntimeError, ValueError):
        return False


def _lossless(m: Match) -> bool:
    """Whether the inner cast keeps every value, so that the outer one sees the original."""
    x, inner, outer = tensor(m["x"]), tensor(m.root.args[0]), tensor(m.root)
    if x is None or inner is None or outer is None or x.dtype.is_complex or inner.dtype.is_complex or outer.dtype.is_complex:
        return False
    if x.dtype == torch.bool:
        return True
    if not x.dtype.is_floating_point:
        return _integer_fits(x.dtype, inner.dtype)
    return inner.dtype.is_floating_point and torch.promote_types(x.dtype, inner.dtype) == inner.dtype


def _integer_fits(source: torch.dtype, into: torch.dtype) -> bool:
    a = torch.iinfo(source)
    if into.is_floating_point:
        digits = {torch.float64: 53, torch.float32: 24, torch.float16: 11, torch.bfloat16: 8}.get(into, 0)
        return max(abs(a.min), a.max) <= 2**digits
    return into != torch.bool and torch.iinfo(into).min <= a.min and a.max <= torch.iinfo(into).max


def _whole(m: Match) -> bool:
    x, y = tensor(m["x"]), tensor(m.root)
    return _unchanged(m) and x is not None and y is not None and x.storage_offset() == y.storage_offset()


def _as_shape(m: Match) -> Mapping[str, Any] | bool:
    """Shape of the root, for a pair of views that one ``view`` replaces."""
    return {"S": [int(s) for s in tensor(m.root).shape]} if _viewable(m) else False  # type: ignore[union-attr]


_RESHAPES = ("view(x, _)", "unsqueeze(x, _)", "squeeze.dim(x, _)", "squeeze.dims(x, _)", "squeeze(x)")
_OUTER = {
    "view": "view({}, _)",
    "unsqueeze": "unsqueeze({}, _)",
    "squeeze.dim": "squeeze.dim({}, _)",
    "squeeze.dims": "squeeze.dims({}, _)",
    "squeeze": "squeeze({})",
}

RULES = RuleSet(
    [
        Rule("permute(x, P)", "x", where=_identity),
        Rule("permute(permute(x, P), Q)", "permute(x, R)", where=_composed),
        Rule("view(x, _)", "x", where=_unchanged),
        Rule("squeeze(x)", "x", where=_unchanged),
        Rule("squeeze.dim(x, _)", "x", where=_unchanged),
        Rule("squeeze.dims(x, _)", "x", where=_unchanged),
        Rule("expand(x, _)", "x", where=_unchanged),
        Rule("expand(expand(x, _), S)", "expand(x, S)", where=lambda m: _rank(m["x"]) == _rank(m.root.args[0])),  # type: ignore[arg-type]
        *[Rule(outer.format(inner), "view(x, S)", where=_as_shape) for outer in _OUTER.values() for inner in _RESHAPES],
        Rule("slice.Tensor(x, _, _, _, 1)", "x", where=_whole),
        Rule("slice.Tensor(x, _, _, _)", "x", where=_whole),
        Rule("cat([x])", "x"),
        Rule("cat([x], _)", "x"),
        Rule("_to_copy(_to_copy(x, dtype=_), dtype=D)", "_to_copy(x, dtype=D)", where=_lossless),
        Rule("_to_copy(x, dtype=_)", "x"),
        Rule("flip(flip(x, D), D)", "x", where=_unchanged),
    ]
)


def _rank(n: fx.Node) -> int:
    val = tensor(n)
    return -1 if val is None else val.dim()


_SPLITS = (aten.split.Tensor, aten.split_with_sizes.default, aten.chunk.default, aten.unsafe_split.Tensor)


def _rejoin(gm: fx.GraphModule, ctx: PassContext) -> int:
    """``cat`` of all parts of one split, in order and along its dimension, is what was split."""
    edit = Editor(gm, ctx)
    for node in list(gm.graph.nodes):
        if node.op != "call_function" or node.target is not aten.cat.default:
            continue
        source = _split_source(node)
        if source is not None and ctx.limit != 0 and edit.forward(node, source):
            ctx.take()
    return edit.finish()


def _split_source(cat: fx.Node) -> fx.Node | None:
    parts: Any = cat.args[0]
    dim = cat.args[1] if len(cat.args) > 1 else cat.kwargs.get("dim", 0)
    if not all(isinstance(p, fx.Node) and p.target is operator.getitem for p in parts):
        return None
    split = parts[0].args[0]
    if split.target not in _SPLITS or [p.args for p in parts] != [(split, i) for i in range(len(split.meta["val"]))]:
        return None
    source = split.args[0]
    across = split.args[2] if len(split.args) > 2 else split.kwargs.get("dim", 0)
    rank = source.meta["val"].dim()
    return source if across % rank == dim % rank else None
