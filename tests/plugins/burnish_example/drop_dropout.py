"""Remove dropout that training left on, for people who forgot ``model.eval()``.

Before::

    %d = aten.native_dropout(%x, 0.5, True);  %y = getitem(%d, 0);  %z = aten.neg(%y)

After::

    %z = aten.neg(%x)

Requires: nothing. Ensures: layouts. Changes the model's result, which is what it is for.
"""

import operator

import torch

from burnish.graphs.context import PassContext


def drop_dropout(gm: torch.fx.GraphModule, ctx: PassContext, *, least: float = 0.0) -> int:
    """Remove each dropout of probability ``least`` or more; returns how many."""
    count = 0
    for node in gm.graph.find_nodes(op="call_function", target=torch.ops.aten.native_dropout.default):
        if node.args[1] < least or not ctx.take():
            continue
        for user in list(node.users):
            if user.target is operator.getitem and user.args[1] == 0:
                user.replace_all_uses_with(node.args[0])
                gm.graph.erase_node(user)
        if not node.users:
            gm.graph.erase_node(node)
        count += 1
    gm.recompile()
    return count
