"""Values put or reduced where an index says, by our own kernel: ``index_add``, ``scatter_reduce``, ``index_put`` and their relatives.

Before::

    %o = aten.full([5, 8], 0.0);  %y = aten.index_add(%o, 0, %i, %x)

After::

    %s = burnish.scatter(%x0, %i0, %x1, "sum");  %y = aten.view(%s, [5, 8])

where ``%x0`` is one zero, expanded. PyTorch's run on OpenMP's threads, which go on spinning beside ours; and they sum in any order, ours in the source's.
Means become a sum over a count. Requires: canonical graph. Ensures: outputs keep their strides. Exact.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.fx as fx

from ..graphs import operators
from ..graphs.context import PassContext
from ..graphs.match import arguments
from ._rewrite import Editor, Refused, same_sizes, tensor
from .fold_constants import constant_nodes
from .layout import propagate, relay

aten = torch.ops.aten
# What leaves a value as it is, of each reduction that scatter_reduce has.
_NEUTRAL = {"sum": 0.0, "mean": 0.0, "prod": 1.0, "amax": -math.inf, "amin": math.inf}
_Form = Callable[[Editor, fx.Node, dict[str, Any]], fx.Node]


def scatter(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite what puts or reduces float32 values by an index; returns how many."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    for node in list(gm.graph.nodes):
        form = _FORMS.get(node.target)
        if form is None or node in constant or not _eligible(node):
            continue
        known = set(gm.graph.nodes)
        try:
            with edit.at(node):
                new = form(edit, node, arguments(node))
                new = edit.call(aten.view.default, new, node.meta["val"].shape)
        except Refused:
            edit.discard(*(n for n in gm.graph.nodes if n not in known))
            continue
        if not ctx.take():
            break
        relay(edit, node, new)
    if edit.changed:
        propagate(gm)
    return edit.finish()


def _eligible(node: fx.Node) -> bool:
    out = tensor(node)
    return out is not None and out.dtype == torch.float32 and out.device.type == "cpu" and out.layout == torch.strided and out.dim() > 0


# ---- the operators, each as calls of burnish::scatter ----


def _index_add(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    source = a["source"] if a["alpha"] == 1 else edit.call(aten.mul.Tensor, a["source"], a["alpha"])
    return _rows(edit, a["self"], a["dim"], a["index"], source, "sum")


def _index_copy(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    return _rows(edit, a["self"], a["dim"], a["index"], a["source"], "set")


def _index_put(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    """One index tensor, or several for dimensions side by side."""
    x, indices = tensor(a["self"]), a["indices"]
    assert x is not None
    given = [d for d, i in enumerate(indices) if i is not None]
    if not given or given[-1] - given[0] >= len(given) or any(indices[d].meta["val"].dtype != torch.int64 for d in given):
        raise Refused("not integers of dimensions side by side")
    first, last = given[0], given[-1] + 1
    place, wrong = _from_start(edit, indices[first], x.shape[first]), None
    for d in given[1:]:
        index, size = _from_start(edit, indices[d], x.shape[d]), edit.literal(x.shape[d])
        outside = edit.call(aten.logical_or.default, edit.call(aten.lt.Scalar, index, 0), edit.call(aten.ge.Scalar, index, size))
        wrong = outside if wrong is None else edit.call(aten.logical_or.default, wrong, outside)
        place = edit.call(aten.add.Tensor, edit.call(aten.mul.Tensor, place, size), index)
    if wrong is not None:  # beside one that is out of range, a place may look like another row's
        nowhere = edit.call(aten.full.default, [], -1, dtype=torch.int64, device=place.meta["val"].device)
        place = edit.call(aten.where.self, wrong, nowhere, place)
    picked = place.meta["val"].shape
    values = edit.call(aten.expand.default, a["values"], [*x.shape[:first], *picked, *x.shape[last:]])
    outer, rows, inner = (math.prod(x.shape[s]) for s in (slice(first), slice(first, last), slice(last, None)))
    count = math.prod(picked)
    index = _viewed(edit, place, [1, count, 1])
    how = "sum" if a["accumulate"] else "set"
    return _scatter(edit, a["self"], [outer, rows, inner], index, _viewed(edit, values, [outer, count, inner]), how)


def _from_start(edit: Editor, index: fx.Node, size: Any) -> fx.Node:
    """An index of which negative ones count from the end."""
    return edit.call(aten.where.self, edit.call(aten.lt.Scalar, index, 0), edit.call(aten.add.Tensor, index, edit.literal(size)), index)


def _scatter_value(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    if not isinstance(a["value"], (bool, int, float)):
        raise Refused("a value that is a symbol")
    return _elements(edit, a["self"], a["dim"], a["index"], _filled(edit, a["value"], a["index"].meta["val"].shape), "set")


def _scatter_source(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    return _elements(edit, a["self"], a["dim"], a["index"], a["src"], "set")


def _scatter_add(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    return _elements(edit, a["self"], a["dim"], a["index"], a["src"], "sum")


def _scatter_reduce(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    x, dim, index, how = a["self"], a["dim"], a["index"], a["reduce"]
    shape = index.meta["val"].shape
    if not a["include_self"]:
        # What is hit starts from nothing.
        neutral = _elements(edit, x, dim, index, _filled(edit, _NEUTRAL[how], shape), "set")
        x = edit.call(aten.view.default, neutral, node.meta["val"].shape)
    if how != "mean":
        return _elements(edit, x, dim, index, a["src"], how)
    total = _elements(edit, x, dim, index, a["src"], "sum")
    before = _filled(edit, float(a["include_self"]), node.meta["val"].shape)
    count = _elements(edit, before, dim, index, _filled(edit, 1.0, shape), "sum")
    return edit.call(aten.div.Tensor, total, edit.call(aten.clamp_min.default, count, 1))


def _embedding_backward(edit: Editor, node: fx.Node, a: dict[str, Any]) -> fx.Node:
    if a["scale_grad_by_freq"]:
        raise Refused("rows are scaled by how often they occur")
    grad, index = a["grad_output"], _wide(edit, a["indices"])
    if isinstance(a["padding_idx"], int) and a["padding_idx"] >= 0:
        nowhere = edit.call(aten.full.default, [], operators.NOWHERE, dtype=torch.int64, device=index.meta["val"].device)
        index = edit.call(aten.where.self, edit.call(aten.eq.Scalar, index, a["padding_idx"]), nowhere, index)
    count, inner = math.prod(index.meta["val"].shape), grad.meta["val"].shape[-1]
    zeros = _filled(edit, 0.0, node.meta["val"].shape)
    return _rows(edit, zeros, 0, _viewed(edit, index, [count]), _viewed(edit, grad, [count, inner]), "sum")


_FORMS: dict[Any, _Form] = {
    aten.index_add.default: _index_add,
    aten.index_copy.default: _index_copy,
    aten.index_put.default: _index_put,
    aten._unsafe_index_put.default: _index_put,
    aten.scatter.value: _scatter_value,
    aten.scatter.src: _scatter_source,
    aten.scatter_add.default: _scatter_add,
    aten.scatter_reduce.two: _scatter_reduce,
    aten.embedding_dense_backward.default: _embedding_backward,
}


# ---- three dimensions: those before the index's, its own, and those behind ----


def _rows(edit: Editor, x: fx.Node, dim: int, index: fx.Node, source: fx.Node, how: str) -> fx.Node:
    """``source`` along ``dim`` of ``x`` by an index of one dimension or none."""
    shape = x.meta["val"].shape
    dim %= len(shape)
    outer, inner = math.prod(shape[:dim]), math.prod(shape[dim + 1 :])
    count = math.prod(index.meta["val"].shape)
    return _scatter(edit, x, [outer, shape[dim], inner], _viewed(edit, index, [1, count, 1]), _viewed(edit, source, [outer, count, inner]), how)


def _elements(edit: Editor, x: fx.Node, dim: int, index: fx.Node, source: fx.Node, how: str) -> fx.Node:
    """``source`` along ``dim`` of ``x`` by an index for each element."""
    shape, given, size = x.meta["val"].shape, index.meta["val"].shape, source.meta["val"].shape
    if len(given) != len(shape) or len(size) != len(shape):
        raise Refused("a scalar index or source")
    dim %= len(shape)
    if not same_sizes([*shape[:dim], *shape[dim + 1 :]], [*given[:dim], *given[dim + 1 :]]):
        raise Refused("an index of only some rows or columns")
    for d, (n, m) in enumerate(zip(given, size)):
        if not same_sizes([n], [m]):
            source = edit.call(aten.slice.Tensor, source, d, 0, edit.literal(n))
    three = [math.prod(given[:dim]), given[dim], math.prod(given[dim + 1 :])]
    return _scatter(edit, x, [three[0], shape[dim], three[2]], _viewed(edit, index, three), _viewed(edit, source, three), how)


def _scatter(edit: Editor, x: fx.Node, sizes: Sequence[Any], index: fx.Node, source: fx.Node, how: str) -> fx.Node:
    """The call itself, over ``x`` as these three sizes; an index of one row is that of all, and so with columns."""
    three = list(source.meta["val"].shape)
    index = _wide(edit, index)
    if not same_sizes(index.meta["val"].shape, three):
        index = edit.call(aten.expand.default, index, three)
    return edit.call(torch.ops.burnish.scatter.default, _viewed(edit, x, list(sizes)), index, source, how)


def _wide(edit: Editor, index: fx.Node) -> fx.Node:
    """An index in int64."""
    return index if index.meta["val"].dtype == torch.int64 else edit.call(aten._to_copy.default, index, dtype=torch.int64)


def _viewed(edit: Editor, x: fx.Node, sizes: Sequence[Any]) -> fx.Node:
    """``x`` as three dimensions; repeated values are not stored."""
    val = x.meta["val"]
    if x.target is aten.full.default and val.dtype == torch.float32 and isinstance(x.args[1], (bool, int, float)):
        return _filled(edit, x.args[1], sizes)
    if same_sizes(val.shape, sizes):
        return x
    try:
        return edit.call(aten.view.default, x, sizes)
    except Refused:
        return edit.call(aten.view.default, edit.call(aten.clone.default, x, memory_format=torch.contiguous_format), sizes)


def _filled(edit: Editor, value: float, sizes: Sequence[Any]) -> fx.Node:
    """A float32 tensor of one value, of which one element is stored."""
    one = edit.call(aten.full.default, [1] * len(sizes), float(value), dtype=torch.float32, device=torch.device("cpu"))
    return edit.call(aten.expand.default, one, list(sizes))
