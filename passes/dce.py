"""Remove what nothing uses.

Before::

    %a = aten.exp(%x);  %y = aten.neg(%x);  return %y

After::

    %y = aten.neg(%x);  return %y

Random calls stay, since removing one would change the numbers that the next ones draw; so do mutations and assertions. Exact.
"""

from __future__ import annotations

import torch.fx as fx

from ..graphs.context import PassContext
from ._rewrite import is_pure


def dce(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Erase pure nodes without users, last first; returns how many."""
    count = 0
    for node in reversed(list(gm.graph.nodes)):
        if not node.users and (is_pure(node) or node.op == "get_attr") and ctx.take():
            gm.graph.erase_node(node)
            count += 1
    if count:
        gm.graph.lint()
        gm.recompile()
    return count
