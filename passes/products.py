"""Products of two tensors that are both made at run time, on our own kernel, which reads them where they lie.

Before, as ``matmul`` decomposes::

    %e = aten.expand(%q, [2, 12, 128, 64]);  %c = aten.clone(%e);  %a = aten.view(%c, [24, 128, 64])
    %p = aten.permute(%k, [0, 1, 3, 2]);  %d = aten.clone(%p);  %b = aten.view(%d, [24, 64, 128])
    %y = aten.bmm(%a, %b)

After::

    %p = aten.permute(%k, [0, 1, 3, 2]);  %s = burnish.batched_product(%q, %p);  %y = aten.view(%s, [24, 128, 128])

``mm``, ``addmm``, ``baddbmm`` and ``linear`` without a constant weight become the same, with what they add as elementwise operators. PyTorch's library is
a claimant beside our kernel: where ``ctx.measure`` is there, each distinct shape goes to the faster one. Requires: canonical graph, ``ctx.static``.
Ensures: outputs keep their strides. Exact up to re-association.
"""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.cost import elements
from ..graphs.fake import signature
from ..graphs.operators import MOST_BATCHES
from ._choice import LIBRARY, OURS, Choice
from ._rewrite import Editor, Refused, fake_mode, same_sizes, tensor
from .attention import refine
from .fold_constants import constant_nodes
from .layout import restride, viewable

aten = torch.ops.aten
_PRODUCT = torch.ops.burnish.batched_product.default
_ADDS = (aten.addmm.default, aten.baddbmm.default)
_TARGETS = (aten.mm.default, aten.bmm.default, aten.linear.default, *_ADDS)
MARGIN = 1.2  # how much faster the library has to be
# Both take about the same below this many multiply-adds, and a program without library calls keeps to one thread pool. Not so for matrices too small
# to fill a panel: those are measured.
_SMALL_MACS = 1 << 19
_LEAST_MACS = 1 << 10
# A call of this many multiply-adds, with at least so many rows, shows the speed of a larger one.
_SAMPLE_MACS = 1 << 28
_SAMPLE_ROWS = 96


def products(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite products in float32; returns how many."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    choose = Choice(ctx, "products", MARGIN)
    for node in list(gm.graph.nodes):
        if node.op != "call_function" or node.target not in _TARGETS or node in constant or not _eligible(node, constant):
            continue
        before = node.prev
        try:
            with edit.at(node):
                a, b = _factors(edit, node)
        except Refused:
            continue
        fixed = [name for name, n in zip("ab", _sources(node)) if n in constant]
        if _library_wins(choose, node, a, b, fixed) or not ctx.take():
            while node.prev is not before:
                gm.graph.erase_node(node.prev)
            continue
        with edit.at(node):
            new = _finished(edit, node, edit.call(_PRODUCT, a, b))
            # What is added may have the say over the stride of a dimension of one element, which the caller sees.
            if any(u.op == "output" for u in node.users) and not same_sizes(_val(new).stride(), _val(node).stride()):
                new = restride(gm.graph, new, _val(node))
        edit.replace(node, new)
    return edit.finish()


def _sources(node: fx.Node) -> tuple[fx.Node, fx.Node]:
    """The two factors, of a linear layer the second one turned."""
    first = 1 if node.target in _ADDS else 0
    return node.args[first], node.args[first + 1]  # type: ignore[return-value]


def _eligible(node: fx.Node, constant: set[fx.Node]) -> bool:
    a, b = _sources(node)
    if node.target is aten.linear.default and b in constant:
        return False
    vals = [tensor(n) for n in (node, *node.all_input_nodes)]
    if any(t is None or t.dtype != torch.float32 or t.device.type != "cpu" or t.layout != torch.strided for t in vals):
        return False
    if any(isinstance(s, int) and s == 0 for t in vals for s in t.shape):  # type: ignore[union-attr]
        return False
    return node.target is not aten.linear.default or (_val(b).dim() == 2 and 2 <= _val(a).dim() <= MOST_BATCHES + 2)


def _val(node: fx.Node) -> torch.Tensor:
    return node.meta["val"]


def _factors(edit: Editor, node: fx.Node) -> tuple[fx.Node, fx.Node]:
    """Both factors as the operator takes them: as they were before they were copied to be of three dimensions, where that can be said."""
    a, b = _sources(node)
    if node.target is aten.linear.default:
        b = edit.call(aten.permute.default, b, [1, 0])
        for _ in range(_val(a).dim() - 2):
            b = edit.call(aten.unsqueeze.default, b, 0)
        return a, b
    if _val(a).dim() == 2 or not all(isinstance(s, int) for n in (a, b) for s in _val(n).shape):
        return a, b
    (left, outer), (right, inner) = _placed(a), _placed(b)
    try:
        batches = refine([outer, inner])
        if len(batches) > MOST_BATCHES:
            raise Refused("too many leading dimensions")
        return tuple(_viewed(edit, n, [*batches, *_val(of).shape[1:]]) for n, of in ((left, a), (right, b)))  # type: ignore[return-value]
    except Refused:
        return a, b


def _placed(node: fx.Node) -> tuple[fx.Node, list[int]]:
    """What lies behind the copies and views that make up [batch, rows, columns], and the sizes of its leading dimensions. Its rows and columns are
    evenly apart, one of them next to each other."""
    want = list(_val(node).shape)
    found, source = (node, want[:1]), node
    while source.op == "call_function" and source.target in (aten.view.default, aten.clone.default):
        source = source.args[0]  # type: ignore[assignment]
        lead = _leading(_val(source), want)
        if lead is not None:
            found = (source, lead)
    return found


def _leading(val: torch.Tensor, want: list[int]) -> list[int] | None:
    """The sizes of the dimensions that ``val`` has where ``want`` has its first, joined where they can be; None where its others are not even."""
    if not all(isinstance(s, int) for s in (*val.shape, *val.stride())):
        return None
    dims = [(n, s) for n, s in zip(val.shape, val.stride()) if n != 1]
    groups = []
    for size in reversed(want):
        group: list[tuple[int, int]] = []
        while math.prod(n for n, _ in group) < size and dims:
            n, step = dims.pop()
            joins = group and step == group[0][0] * group[0][1]
            group[: 1 if joins else 0] = [(n * group[0][0], group[0][1]) if joins else (n, step)]
        if math.prod(n for n, _ in group) != size:
            return None
        groups.append(group)
    columns, rows, lead = groups
    if max(len(columns), len(rows)) > 1 or not any(not g or g[0][1] == 1 for g in (columns, rows)):
        return None
    return [n for n, _ in lead] or [1]


def _viewed(edit: Editor, node: fx.Node, shape: list[int]) -> fx.Node:
    return node if same_sizes(_val(node).shape, shape) else edit.call(aten.view.default, node, shape)


def _lead(node: fx.Node) -> tuple:
    return tuple(_val(node).shape[:-2])


def _finished(edit: Editor, node: fx.Node, new: fx.Node) -> fx.Node:
    """The product with the shape of ``node``, and what that adds to it."""
    shape = _val(node).shape
    if not same_sizes(_val(new).shape, shape):
        new = edit.call(aten.view.default, new, list(shape))
    if node.target is aten.linear.default:
        bias = (*node.args, None)[2]
        return new if bias is None else edit.call(aten.add.Tensor, new, bias)
    if node.target not in _ADDS:
        return new
    beta, alpha = (node.kwargs.get(name, 1) for name in ("beta", "alpha"))
    if alpha != 1:
        new = edit.call(aten.mul.Tensor, new, alpha)
    if beta == 0:  # then what is added does not count, not even where it is not finite
        return new
    term = node.args[0] if beta == 1 else edit.call(aten.mul.Tensor, node.args[0], beta)
    return edit.call(aten.add.Tensor, new, term)


def _library_wins(choose: Choice, node: fx.Node, a: fx.Node, b: fx.Node, fixed: list[str]) -> bool:
    """``fixed``: which of "a" and "b" are constant."""
    depth = _hint(_val(a).shape[-1])
    macs, each = elements(_val(node)) * depth, math.prod(map(_hint, _val(node).shape[-2:])) * depth
    if macs < _SMALL_MACS and each >= _LEAST_MACS:
        return False

    def claims() -> tuple[fx.GraphModule, fx.GraphModule, frozenset[str]]:
        with fake_mode(node.graph):
            vals = _shortened(_val(a), _val(b), min(1.0, _SAMPLE_MACS / macs))
        return _claim(node, vals, OURS, choose.ctx), _claim(node, vals, LIBRARY, choose.ctx), frozenset(fixed)

    return choose.faster(node, (signature((a, b)), tuple(fixed)), claims) == LIBRARY


def _hint(size: Any) -> int:
    return size.node.hint if isinstance(size, torch.SymInt) else int(size)


def _shortened(a: torch.Tensor, b: torch.Tensor, share: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Tensors laid out as the factors, with fewer products, then fewer rows, where the speed shows on a ``share`` of them."""
    shapes = [list(a.shape), list(b.shape)]
    if share < 1 and all(isinstance(s, int) for shape in shapes for s in shape):
        for d in range(a.dim() - 2):
            n = max(shapes[0][d], shapes[1][d])
            left = max(1, math.ceil(n * share))
            share = min(1.0, share * n / left)
            for shape in shapes:
                shape[d] = min(shape[d], left)
        shapes[0][-2] = min(shapes[0][-2], max(_SAMPLE_ROWS, math.ceil(shapes[0][-2] * share)))
    first, second = (torch.empty_strided(shape, t.stride(), dtype=t.dtype) for shape, t in zip(shapes, (a, b)))
    return first, second


def _claim(node: fx.Node, vals: tuple[torch.Tensor, torch.Tensor], how: str, ctx: PassContext) -> fx.GraphModule:
    """A graph of one product, done by one claimant."""
    graph = fx.Graph()
    a, b = graph.placeholder("a"), graph.placeholder("b")
    a.meta["val"], b.meta["val"] = vals
    output = graph.output((a, b))
    output.meta["val"] = None
    edit = Editor(fx.GraphModule(torch.nn.Module(), graph), ctx)
    with edit.at(output):
        if how == OURS:
            out = edit.call(_PRODUCT, a, b)
        elif vals[0].dim() == 2:
            out = edit.call(aten.mm.default, a, b)
        else:
            lead = [m if n == 1 else n for m, n in zip(_lead(a), _lead(b))]
            out = edit.call(aten.bmm.default, *(_of_three(edit, n, lead) for n in (a, b)))
    output.args = ((out,),)
    edit.gm.recompile()
    return edit.gm


def _of_three(edit: Editor, node: fx.Node, lead: list[Any]) -> fx.Node:
    """``node`` for every one of the products in a row, copied where that cannot be a view."""
    tail = list(_val(node).shape[-2:])
    if not same_sizes(_lead(node), lead):
        node = edit.call(aten.expand.default, node, [*lead, *tail])
    if len(lead) == 1:
        return node
    shape = [math.prod(lead), *tail]
    if not viewable(*([_hint(s) for s in sizes] for sizes in (_val(node).shape, _val(node).stride(), shape))):
        node = edit.call(aten.clone.default, node, memory_format=torch.contiguous_format)
    return edit.call(aten.view.default, node, shape)
