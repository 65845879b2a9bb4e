"""From ``forward(ids [1, S]) -> logits [1, S, ...]`` to a step over a cache of keys and values.

Before, with a causal mask in any spelling::

    %a = burnish.attention(%q, %k, %v, %mask, 0.125, False, True, 1)

After::

    %keys_1 = burnish.cache_append(%keys_0, %k, %places, %rows, %table_0, 0);  %values_1 = burnish.cache_append(%values_0, %v, ...)
    %a = burnish.cached_attention(%q, %keys_1, %values_1, None, %places, %rows, %table_0, 0, 0.125, 0)
    ...
    copy_(%keys_0, %keys_1)

This is incrementalisation along the sequence. The new graph takes ``ids [1, T]``: new tokens of any number of rows, those of a row one after the other and
no padding, so that a batch of prompts of any lengths, a chunk of one, and one token of each row are all the same call ("prepacking", Zhao et al., 2024). It
takes besides: ``positions [T]``, ``places [T]`` in the caches, the ``rows [T]``, ``wanted [W]`` (which of the tokens' results are asked for), and for each
kind of cache ``table``, ``keys`` and ``values`` as ``burnish::cache_append`` describes them. Results are ``[1, W, ...]``: operators that no key or value
depends on run for the wanted tokens only (YOCO's early exit of prefill, Sun et al., 2024).

Layers whose keys and values have the same shape and the same window share a kind of cache. A mask is proved causal from its elements
(:mod:`._bands`); a sliding window bounds what is read and kept; what else a mask says (ALiBi, relative positions, blocks) stays an additive term or truth values
over places, computed in the graph for the tokens at hand.

Requires: canonical graph after ``attention``, of one sequence, S symbolic. Refuses, naming the operator and its line, whatever relates places of the sequence
to each other in another way. Exact.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping, Sequence
from typing import Any

import sympy
import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.elements import Lifter, Term, Unliftable, constant, elements, variable, variables
from ...graphs.facts import name_of
from ...graphs.operators import CACHE_BLOCK, CacheKind
from ...graphs.sequence import Along, Mixed, is_size, sequence_facts, sequence_size, where_in_model
from ...graphs.symbols import World
from ...runtime.errors import BurnishError
from .._rewrite import remove_dead
from ._bands import Band, band
from ._terms import TermEmitter

aten = torch.ops.aten
_ATTENTION = torch.ops.burnish.attention.default


class NotCausal(BurnishError):
    """A model that no cache can be inserted into; the message names the operator and its line."""


def insert_kv_cache(gm: fx.GraphModule, ctx: PassContext, *, ids: str = "input_ids", mask: str = "attention_mask", positions: str = "position_ids") -> int:
    """Make the step graph; returns how many attentions got a cache. ``gm.meta["caches"]`` lists the kinds of caches."""
    nodes = {n.name: n for n in gm.graph.nodes if n.op == "placeholder"}
    if ids not in nodes or sequence_size(nodes[ids]) is None:
        raise NotCausal(f"the model has no input {ids!r} of shape [1, S] with a symbolic S; capture it for one sequence with a dynamic length")
    if not ctx.take():
        return 0
    return _Inserter(gm, nodes[ids], nodes.get(mask), nodes.get(positions), ctx.values).run()


class _Inserter:
    def __init__(
        self, gm: fx.GraphModule, ids: fx.Node, mask: fx.Node | None, positions: fx.Node | None, values: Mapping[str, torch.Tensor]
    ) -> None:
        self.gm, self.ids = gm, ids
        symbol = sequence_size(ids)
        assert symbol is not None
        self.symbol: sympy.Symbol = symbol
        given: dict[fx.Node, Term] = {}
        if mask is not None:  # rows are packed: there is no padding
            given[mask] = constant(1, mask.meta["val"].dtype)
        self.given, self.positions_in = given, positions
        self.lifter = Lifter(lambda s: is_size(s, symbol), given, values)
        self.bands: dict[fx.Node, Band] = {}
        self.lifted: dict[fx.Node, Term] = {}
        self.facts = sequence_facts(gm, ids, self._of_places)
        self.everywhere: set[fx.Node] = set()
        self.somewhere: set[fx.Node] = set()
        self.kinds: dict[tuple[int, int, int, int], list[fx.Node]] = {}

    def run(self) -> int:
        output = self.gm.graph.output_node()
        results = [r for r in output.args[0] if isinstance(r, fx.Node)]  # type: ignore[union-attr]
        self._demand(results)
        graph, world = self._emit(results)
        old = self.gm.graph
        self.gm.graph = graph
        for node in old.nodes:
            node.meta.clear()
        world.propagate(self.gm)
        remove_dead(graph)
        graph.lint()
        self.gm.recompile()
        self.gm.meta["caches"] = [CacheKind(*kind, layers=len(layers)) for kind, layers in self.kinds.items()]
        return sum(map(len, self.kinds.values()))

    # ---- what has to be computed, and for which tokens ----

    def _demand(self, results: Sequence[fx.Node]) -> None:
        """Which nodes are needed for every token, since a key or value depends on them, and which for the wanted ones. Refuses what mixes places."""
        every: list[fx.Node] = []
        work = list(results)
        while work:
            node = work.pop()
            if node not in self.somewhere:
                self.somewhere.add(node)
                work += self._operands(node, every)
        while every:
            node = every.pop()
            if node not in self.everywhere:
                self.everywhere.add(node)
                every += self._operands(node, every)
        if not self.kinds:
            raise NotCausal("the model has no attention along the sequence, so there is nothing to cache")
        order = {n: i for i, n in enumerate(self.gm.graph.nodes)}
        for layers in self.kinds.values():
            layers.sort(key=lambda n: order[n])

    def _operands(self, node: fx.Node, every: list[fx.Node]) -> list[fx.Node]:
        """The operands of a node that are needed for the tokens it is needed for; keys and values go to ``every``."""
        fact = self.facts[node]
        if node in self.lifted or node in self.given:
            return [e.node for e in elements(self.lifted[node])] if node in self.lifted else []
        if isinstance(fact, Mixed):
            raise NotCausal(f"{_named(fact.node)}{where_in_model(fact.node)} {fact.why}, so a step cannot compute it from a cache")
        if node.target is _ATTENTION and isinstance(fact, Along):
            if node not in self.bands:
                self.bands[node] = self._band(node)
                self.kinds.setdefault(self._kind(node), []).append(node)
            every += [node.args[1], node.args[2]]  # type: ignore[list-item]
            return [node.args[0], *(e.node for e in elements(self.bands[node].rest))]  # type: ignore[list-item]
        return [a for a in node.all_input_nodes if isinstance(a.meta.get("val"), (torch.Tensor, tuple, list))]

    def _of_places(self, node: fx.Node, axis: int) -> bool:
        """Whether the elements of a tensor are terms over places; they are kept."""
        index = [variable("q" if d == axis else f"d{d}") for d in range(node.meta["val"].dim())]
        try:
            self.lifted[node] = self.lifter.lift(node, index)
        except Unliftable:
            return False
        return True

    def _band(self, node: fx.Node) -> Band:
        mask, causal = node.args[3], node.args[5]
        where = f"{_named(node)}{where_in_model(node)}"
        for name, a in (("keys", node.args[1]), ("values", node.args[2])):
            fact = self.facts[a]  # type: ignore[index]
            if not isinstance(fact, Along) or fact.axis != a.meta["val"].dim() - 2:  # type: ignore[union-attr]
                raise NotCausal(f"{where} has {name} that do not come from the sequence's own places")
        if mask is None:
            if not causal:
                raise NotCausal(f"{where} attends to later places (it has no causal mask), so a step cannot compute it from a cache")
            return Band(0, None)
        val = mask.meta["val"]  # type: ignore[union-attr]
        try:
            term = self.lifter.lift(mask, [*(variable(f"b{d}") for d in range(val.dim() - 2)), variable("q"), variable("k")])  # type: ignore[arg-type]
        except Unliftable as reason:
            raise NotCausal(f"{where} has a mask that cannot be followed: {reason}") from reason
        found = band(term)
        if found is None:
            if not causal:
                raise NotCausal(f"{where} attends to later places: nothing shows that its mask is causal")
            found = Band(0, term)
        return found

    def _kind(self, node: fx.Node) -> tuple[int, int, int, int]:
        q, k, v = (a.meta["val"] for a in node.args[:3])  # type: ignore[union-attr]
        heads = 1
        shared = False
        for have, want in zip(k.shape[:-2], q.shape[:-2]):
            shared = shared or (have == 1 and want != 1)
            if shared and have != 1:
                raise NotCausal(f"{_named(node)}{where_in_model(node)} shares keys between heads that are not neighbours")
            heads *= int(have)
        return heads, int(k.shape[-1]), int(v.shape[-1]), self.bands[node].window

    # ---- the new graph ----

    def _emit(self, results: Sequence[fx.Node]) -> tuple[fx.Graph, World]:
        graph = fx.Graph()
        world = World()
        emitter = _Emitter(self, graph, world)
        for node in self.gm.graph.nodes:
            if node.op == "placeholder":
                emitter.placeholder(node)
        emitter.state()
        for node in self.gm.graph.nodes:
            if node.op != "call_function" or not isinstance(node.meta.get("val"), (torch.Tensor, tuple, list)):
                continue
            if node in self.everywhere:
                emitter.node(node, wanted=False)
            elif node in self.somewhere:
                emitter.node(node, wanted=isinstance(self.facts[node], Along))
        emitter.output(results)
        return graph, world


class _Emitter:
    """Writes the new graph. Nodes that depend on the sequence exist for all tokens, for the wanted ones, or both."""

    def __init__(self, plan: _Inserter, graph: fx.Graph, world: World) -> None:
        self.plan, self.graph, self.world = plan, graph, world
        self.all: dict[fx.Node, fx.Node] = {}  # also of nodes that do not depend on the sequence
        self.some: dict[fx.Node, fx.Node] = {}
        self.sizes: dict[tuple[fx.Node, bool], Any] = {}
        self.tables: dict[tuple[int, int, int, int], fx.Node] = {}
        self.caches: dict[tuple[int, int, int, int], list[fx.Node]] = {}
        self.first: dict[tuple[int, int, int, int], list[fx.Node]] = {}
        self.terms: dict[Any, TermEmitter] = {}
        self.chosen: dict[fx.Node, fx.Node] = {}

    def call(self, target: Any, *args: Any, **kwargs: Any) -> fx.Node:
        return self.graph.call_function(target, args, kwargs)

    def placeholder(self, node: fx.Node) -> None:
        if node in self.plan.given or node is self.plan.positions_in:
            return
        self.all[node] = new = self.graph.placeholder(node.name)
        new.meta = {k: v for k, v in node.meta.items() if k != "val"}
        shape = ["T" if is_size(s, self.plan.symbol) else s for s in node.meta["val"].shape]
        new.meta["val"] = self.world.tensor(shape, node.meta["val"].dtype, None if "T" in shape else node.meta["val"].stride())

    def _input(self, name: str, shape: Sequence[Any], dtype: torch.dtype = torch.int64) -> fx.Node:
        node = self.graph.placeholder(name)
        node.meta["val"] = self.world.tensor(shape, dtype, None)
        return node

    def state(self) -> None:
        self.positions, self.places, self.rows = (self._input(n, ["T"]) for n in ("positions", "places", "rows"))
        self.wanted = self._input("wanted", ["W"])
        for i, kind in enumerate(self.plan.kinds):
            heads, depth, width, _ = kind
            layers = len(self.plan.kinds[kind])
            self.tables[kind] = self._input(f"table_{i}", ["R", f"M{i}"])
            caches = [self._input(f"{n}_{i}", [f"N{i}", layers, heads, CACHE_BLOCK, d], torch.float32) for n, d in (("keys", depth), ("values", width))]
            self.caches[kind], self.first[kind] = caches, list(caches)
        if self.plan.positions_in is not None:
            self.all[self.plan.positions_in] = self.call(aten.unsqueeze.default, self.positions, 0)

    # ---- operands ----

    def chosen_of(self, node: fx.Node, wanted: bool) -> fx.Node:
        """One of the inputs ``[T]``, for the tokens that are computed."""
        if not wanted:
            return node
        if node not in self.chosen:
            self.chosen[node] = self.call(aten.index_select.default, node, 0, self.wanted)
        return self.chosen[node]

    def operand(self, node: fx.Node, wanted: bool) -> fx.Node:
        fact = self.plan.facts[node]
        if not wanted or not isinstance(fact, Along):
            return self.all[node]
        if node not in self.some:
            self.some[node] = self.call(aten.index_select.default, self.all[node], fact.axis, self.wanted)
        return self.some[node]

    def size(self, node: fx.Node, wanted: bool) -> Any:
        """A size of the old graph, in the number of tokens that are computed."""
        expr = node.meta["val"].node.expr if isinstance(node.meta["val"], torch.SymInt) else node.meta["val"]
        key = (node, wanted)
        if key not in self.sizes:
            if expr == self.plan.symbol:
                source = self.wanted if wanted else self.places
                self.sizes[key] = self.call(aten.sym_size.int, source, 0)
            elif node.target is aten.sym_size.int:
                raise NotCausal(f"{_named(node)}{where_in_model(node)} takes a size that is not the number of tokens")
            else:
                self.sizes[key] = self.graph.call_function(node.target, *self._arguments(node, wanted))  # type: ignore[arg-type]
        return self.sizes[key]

    def _arguments(self, node: fx.Node, wanted: bool) -> tuple[tuple, dict]:
        def argument(a: fx.Node) -> Any:
            return self.operand(a, wanted) if isinstance(a.meta.get("val"), (torch.Tensor, tuple, list)) else self.size(a, wanted)

        return fx.map_arg(node.args, argument), fx.map_arg(node.kwargs, argument)  # type: ignore[return-value]

    # ---- nodes ----

    def node(self, node: fx.Node, wanted: bool) -> None:
        into = self.some if wanted else self.all
        if node in self.plan.lifted:
            new = self._lifted(node, wanted)
        elif node.target is _ATTENTION and isinstance(self.plan.facts[node], Along):
            new = self._attention(node, wanted)
        elif name_of(node) == "arange" and isinstance(self.plan.facts[node], Along):
            new = self.call(aten._to_copy.default, self.chosen_of(self.positions, wanted), dtype=node.meta["val"].dtype)
        elif wanted and node.target is operator.getitem and node.args[0] not in self.some:
            one = self.call(operator.getitem, self.all[node.args[0]], node.args[1])  # type: ignore[index]
            new = self.call(aten.index_select.default, one, self.plan.facts[node].axis, self.wanted)  # type: ignore[union-attr]
        else:
            args, kwargs = self._arguments(node, wanted)
            new = self.graph.call_function(node.target, args, kwargs)  # type: ignore[arg-type]
        new.meta.update({k: v for k, v in node.meta.items() if k != "val"})
        into[node] = new

    def _lifted(self, node: fx.Node, wanted: bool) -> fx.Node:
        val = node.meta["val"]
        sizes: list[Any] = [self.size_of_tokens(wanted) if is_size(s, self.plan.symbol) else s for s in val.shape]
        names = {("q" if is_size(s, self.plan.symbol) else f"d{d}"): d for d, s in enumerate(val.shape)}
        places = self.chosen_of(self.positions, wanted)
        terms = TermEmitter(self.graph, lambda n: self.all[n], names, val.dim(), {"q": places}, {f"d{d}": s for d, s in enumerate(val.shape)})
        new = terms.emit(self.plan.lifted[node])
        return self.call(aten.expand.default, new, sizes)

    def size_of_tokens(self, wanted: bool) -> fx.Node:
        return self.call(aten.sym_size.int, self.wanted if wanted else self.places, 0)

    def _attention(self, node: fx.Node, wanted: bool) -> fx.Node:
        kind = self.plan._kind(node)
        layer = self.plan.kinds[kind].index(node)
        heads, depth, width, window = kind
        q = node.args[0].meta["val"]  # type: ignore[union-attr]
        table, caches = self.tables[kind], self.caches[kind]
        for i, (a, columns) in enumerate(((node.args[1], depth), (node.args[2], width))):
            new = self.call(aten.view.default, self.operand(a, False), [heads, self.size_of_tokens(False), columns])  # type: ignore[arg-type]
            caches[i] = self.call(torch.ops.burnish.cache_append.default, caches[i], new, self.places, self.rows, table, layer)
        lead = [int(s) for s in q.shape[:-2]]
        every = math.prod(lead)
        tokens = self.size_of_tokens(wanted)
        query = self.call(aten.view.default, self.operand(node.args[0], wanted), [every, tokens, depth])  # type: ignore[arg-type]
        places, rows = (self.chosen_of(t, wanted) for t in (self.places, self.rows))
        bias = self._bias(node, lead, every, kind, wanted)
        scale = node.args[4]
        out = self.call(torch.ops.burnish.cached_attention.default, query, *caches, bias, places, rows, table, layer, scale, window)
        return self.call(aten.view.default, out, [*lead, tokens, width])

    def _bias(self, node: fx.Node, lead: Sequence[int], every: int, kind: tuple[int, int, int, int], wanted: bool) -> fx.Node | None:
        """What is left of the mask, ``[heads, tokens, keys]``, any of which may be one."""
        rest = self.plan.bands[node].rest
        if rest is None:
            return None
        rank = node.args[3].meta["val"].dim()  # type: ignore[union-attr]
        mask = [int(s) for s in node.args[3].meta["val"].shape[:-2]]  # type: ignore[union-attr]
        key = (kind, wanted, rank, tuple(mask))
        if key not in self.terms:
            names = {**{f"b{d}": d for d in range(rank - 2)}, "q": rank - 2, "k": rank - 1}
            keys = self.call(aten.arange.default, self.call(operator.mul, self.call(aten.sym_size.int, self.tables[kind], 1), CACHE_BLOCK))
            given = {"q": self.chosen_of(self.places, wanted), "k": keys}
            self.terms[key] = TermEmitter(self.graph, lambda n: self.all[n], names, rank, given, {f"b{d}": s for d, s in enumerate(mask)})
        emitter = self.terms[key]
        new = emitter.emit(rest)
        own = variables(rest)
        heads = [mask[d] if f"b{d}" in own else 1 for d in range(rank - 2)]
        full = [1] * (len(lead) - len(heads)) + heads
        tokens: Any = self.size_of_tokens(wanted) if "q" in own else 1
        keys_: Any = self.call(aten.sym_size.int, emitter.given["k"], 0) if "k" in own else 1
        if any(h != 1 for h in full) and full != list(lead):
            new = self.call(aten.expand.default, new, [*lead, tokens, keys_])
            full = list(lead)
        count = every if any(h != 1 for h in full) else 1
        return self.call(aten.reshape.default, new, [count, tokens, keys_])

    def output(self, results: Sequence[fx.Node]) -> None:
        outs = tuple(self.operand(r, wanted=True) for r in results)
        for kind, first in self.first.items():
            for old, new in zip(first, self.caches[kind]):
                self.call(aten.copy_.default, old, new)
        self.graph.output(outs)



def _named(node: fx.Node) -> str:
    return f"{str(node.target).removesuffix('.default').replace('.', '::', 1)} ({node.name})"
