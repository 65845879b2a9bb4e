"""Which regions run inside the kernel of the heavy operator before them."""

from __future__ import annotations

from collections.abc import Collection

import torch.fx as fx

from ..codegen.cpu.epilogue import Epilogue, epilogue
from ..codegen.lower import Lowered, NotLowerable, lower_region
from .heavy import FOLLOWED, channels, elements


def join(main: fx.GraphModule, escaping: Collection[fx.Node]) -> tuple[dict[fx.Node, Lowered], dict[fx.Node, tuple[fx.Node, Epilogue]]]:
    """The regions behind heavy operators, lowered; and those of them that only go on, element by element, from one such operator's result,
    with that operator. escaping: nodes whose storage leaves the program, which are written as they are."""
    regions: dict[fx.Node, Lowered] = {}
    joined: dict[fx.Node, tuple[fx.Node, Epilogue]] = {}
    for node in main.graph.nodes:
        own = [a for a in node.all_input_nodes if a.target in FOLLOWED and len(a.users) == 1 and a not in escaping]
        if node.op != "call_module" or not own:
            continue
        try:
            lowered = regions[node] = lower_region(getattr(main, str(node.target)), "k")
        except NotLowerable:
            continue
        for heavy in own:
            at = [i for i, a in enumerate(node.args) if a is heavy]
            value = lowered.inputs[at[0]]
            if len(at) > 1 or len(lowered.kernels) != 1 or value in lowered.outputs:
                continue
            found = epilogue(lowered.kernels[0], value, elements(heavy), channels(heavy))
            if found is not None:
                joined[node] = heavy, found
    return regions, joined
