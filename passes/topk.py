"""The few largest or smallest values of each row, by our own kernel.

Before::

    %t = aten.topk(%x, 2);  %v = getitem(%t, 0);  %i = getitem(%t, 1)

After::

    %t = burnish.topk(%x, 2, True);  %v = getitem(%t, 0);  %i = getitem(%t, 1)

PyTorch's ``topk`` is a claimant beside it where ``ctx.measure`` is there, for each distinct shape. Of equal values PyTorch takes any, and this one the
first. Values along another dimension than the last one are turned there and back. Requires: canonical graph. Ensures: outputs keep their strides. Exact.
"""

from __future__ import annotations

import operator
from functools import partial

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.fake import signature
from ..graphs.match import arguments
from ..graphs.operators import MOST_TOP
from ._choice import OURS, Choice
from ._rewrite import Editor, fake_mode, tensor
from .fold_constants import constant_nodes
from .layout import propagate, relay

aten = torch.ops.aten
_LONGEST = 1 << 31  # places are counted in 32 bits


def topk(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite ``topk`` of few float32 values; returns how many."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    choose = Choice(ctx, "topk")
    for node in list(gm.graph.nodes):
        if node.target is not aten.topk.default or node in constant or not _eligible(node):
            continue
        key = signature(node.args), signature(node.kwargs)
        if choose.faster(node, key, partial(_claims, node, ctx)) == OURS and ctx.take():
            _rewrite(edit, node)
    if edit.changed:
        propagate(gm)
    return edit.finish()


def _eligible(node: fx.Node) -> bool:
    given = arguments(node)
    x, k = tensor(given["self"]), given["k"]
    if x is None or x.dtype != torch.float32 or x.device.type != "cpu" or x.layout != torch.strided or x.dim() == 0:
        return False
    if any(isinstance(n, int) and n == 0 for n in x.shape) or not isinstance(k, int) or not 1 <= k <= MOST_TOP:
        return False
    n = x.shape[given["dim"]]
    return (not isinstance(n, int) or n < _LONGEST) and all(u.target is operator.getitem for u in node.users)


def _rewrite(edit: Editor, node: fx.Node) -> None:
    given = arguments(node)
    x, dim = given["self"], given["dim"]
    last = dim in (-1, x.meta["val"].dim() - 1)
    with edit.at(node):
        rows = x if last else edit.call(aten.transpose.int, x, dim, -1)
        found = edit.call(torch.ops.burnish.topk.default, rows, given["k"], bool(given["largest"]))
        news = [edit.call(operator.getitem, found, i) for i in (0, 1)]
        if not last:
            news = [edit.call(aten.transpose.int, n, dim, -1) for n in news]
    users = list(node.users)
    for user in users:
        relay(edit, user, news[user.args[1]])  # type: ignore[index]
    edit.changed -= len(users) - 1  # they count as one
    edit.graph.erase_node(node)


def _claims(node: fx.Node, ctx: PassContext) -> tuple[fx.GraphModule, fx.GraphModule, frozenset[str]]:
    library, ours = _alone(node), _alone(node)
    edit = Editor(ours, PassContext(facts=ctx.facts))
    _rewrite(edit, next(n for n in ours.graph.nodes if n.target is aten.topk.default))
    edit.finish()
    return ours, library, frozenset()


def _alone(node: fx.Node) -> fx.GraphModule:
    """A call as a graph of its own."""
    graph = fx.Graph()
    x = graph.placeholder("x")
    val = node.args[0].meta["val"]  # type: ignore[union-attr]
    with fake_mode(node.graph):
        x.meta["val"] = torch.empty_strided(val.shape, val.stride(), dtype=val.dtype)
    call = graph.call_function(aten.topk.default, (x, *node.args[1:]), node.kwargs)
    call.meta["val"] = node.meta["val"]
    outs = []
    for i, out in enumerate(node.meta["val"]):
        outs.append(graph.call_function(operator.getitem, (call, i)))
        outs[-1].meta["val"] = out
    graph.output(tuple(outs)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph)
