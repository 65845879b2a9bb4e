"""From ``forward(ids [1, S]) -> logits [1, S, ...]`` to a step over a cache of keys and values.

Before, with a causal mask in any spelling::

    %a = burnish.attention(%q, %k, %v, %mask, 0.125, False, True, 1)

After::

    %keys_1 = burnish.cache_append(%keys_0, %k, %places, %rows, %table_0, 0);  %values_1 = burnish.cache_append(%values_0, %v, ...)
    %a = burnish.cached_attention(%q, %keys_1, %values_1, None, %places, %rows, %table_0, 0, 0.125, 0, True)
    ...
    copy_(%keys_0, %keys_1)

This is incrementalisation along the sequence. The new graph takes ``ids [1, T]``: new tokens of any number of rows, those of a row one after the other and
no padding, so that a batch of prompts of any lengths, a chunk of one, and one token of each row are all the same call ("prepacking", Zhao et al., 2024). It
takes besides: ``positions [T]``, ``places [T]`` in the caches, the ``rows [T]``, ``wanted [W]`` (which of the tokens' results are asked for), and for each
kind of cache ``table``, ``keys`` and ``values`` as ``burnish::cache_append`` describes them. Results are ``[1, W, ...]``: operators that no key or value
depends on run for the wanted tokens only (YOCO's early exit of prefill, Sun et al., 2024).

A second input, ``context [1, E, ...]`` (what an encoder made), may be read by attention alone: its keys and values are appended to caches of their own in the
call that brings it, packed as tokens are, with ``context_places [E]`` and ``context_rows [E]``; other calls bring none. ``context_last [T]`` is the last place
of the context of each token's row.

Layers whose keys and values have the same shape and the same window share a kind of cache. A mask is proved causal from its elements
(:mod:`._bands`); a sliding window bounds what is read and kept; what else a mask says (ALiBi, relative positions, blocks) stays an additive term or truth values
over places, computed in the graph for the tokens at hand.

Convolutions along the sequence, running sums and linear recurrences get caches of their own (:mod:`._state`), always in float32, named ``table`` and ``keys`` too.

Requires: canonical graph after ``attention``, of one sequence, S symbolic. Refuses, naming the operator and its line, whatever relates places of the sequence
to each other in another way. Exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.fx as fx

from ...graphs.cached import dtypes_of, storage_of
from ...graphs.context import PassContext
from ...graphs.operators import CacheKind
from ...graphs.sequence import sequence_size
from .._rewrite import remove_dead
from ._emit import emit
from ._plan import Inputs, NotCausal, make_plan


def insert_kv_cache(
    gm: fx.GraphModule, ctx: PassContext, *, ids: str = "input_ids", mask: str = "attention_mask", positions: str = "position_ids", storage: str = "f32"
) -> int:
    """Make the step graph; returns how many operators got a cache. ``gm.meta["caches"]`` lists the kinds of caches. storage: what caches hold keys and values as,
    ``f32`` (exact), ``bf16``, ``f16``, ``int8`` or ``int4``, or two as ``int8/int4``, of keys and of values. In codes are caches along the sequence alone: a context is
    appended once and read in each step, in float32."""
    coded = any(not d.is_floating_point for d in dtypes_of(storage))
    nodes = {n.name: n for n in gm.graph.nodes if n.op == "placeholder"}
    shape = nodes[ids].meta["val"].shape if ids in nodes else ()
    if len(shape) != 2 or sequence_size(nodes[ids], 1) is None:
        raise NotCausal(f"the model has no input {ids!r} of shape [1, S] with a symbolic S; capture it for one sequence with a dynamic length")
    others = [n for name, n in nodes.items() if name not in (ids, mask, positions) and name not in ctx.static and name not in ctx.values]
    inputs = Inputs(nodes[ids], nodes.get(mask), nodes.get(positions), _context(others))
    if not ctx.take():
        return 0
    old = gm.graph
    results = [r for r in old.output_node().args[0] if isinstance(r, fx.Node)]  # type: ignore[union-attr]
    plan = make_plan(gm, inputs, ctx.values, results)
    held = {kind: "f32" if coded and kind.context else storage_of(storage, kind.depth, kind.width) for kind in plan.kinds}
    gm.graph, world = emit(old, plan, results, held)
    for node in old.nodes:
        node.meta.clear()
    world.propagate(gm)
    remove_dead(gm.graph)
    gm.graph.lint()
    gm.recompile()
    kinds = [CacheKind(*kind[:4], layers=len(layers), context=kind.context, storage=held[kind]) for kind, layers in plan.kinds.items()]
    gm.meta["caches"] = [*kinds, *plan.looks.kinds]
    return sum(map(len, (*plan.kinds.values(), *plan.looks.kinds.values())))


def _context(others: Sequence[fx.Node]) -> fx.Node | None:
    """The context among the inputs that the step has no other meaning for."""
    if len(others) > 1:
        raise NotCausal(f"the model takes {', '.join(n.name for n in others)} besides ids; a step knows one such input, the context")
    if not others:
        return None
    val = others[0].meta["val"]
    symbolic = [d for d, s in enumerate(val.shape) if isinstance(s, torch.SymInt)] if isinstance(val, torch.Tensor) else []
    if symbolic != [1] or val.shape[0] != 1 or sequence_size(others[0], 1) is None:
        raise NotCausal(f"the model takes {others[0].name} besides ids; a step knows a context [1, E, ...] with a dynamic E alone")
    return others[0]
