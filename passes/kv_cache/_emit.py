"""Writes the step graph that a plan describes."""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.fx as fx

from ...graphs.cached import dtypes_of, entries
from ...graphs.elements import variables
from ...graphs.facts import name_of
from ...graphs.operators import CACHE_BLOCK
from ...graphs.places import longer_by
from ...graphs.sequence import Along, is_size
from ...graphs.symbols import World
from ._plan import ATTENTION, TENSORS, Key, NotCausal, Plan, named
from ._state import LookEmitter
from ._terms import TermEmitter

aten = torch.ops.aten


def emit(old: fx.Graph, plan: Plan, results: Sequence[fx.Node], storage: Mapping[Key, str]) -> tuple[fx.Graph, World]:
    """The step graph, with the world that its symbolic sizes belong to. storage: what each kind's caches hold, as CacheKind's."""
    graph, world = fx.Graph(), World()
    emitter = _Emitter(plan, graph, world, storage)
    for node in old.nodes:
        if node.op == "placeholder":
            emitter.placeholder(node)
    emitter.state()
    for node in old.nodes:
        if node.op != "call_function" or not isinstance(node.meta.get("val"), TENSORS):
            continue
        if node in plan.everywhere or node in plan.prepared:
            emitter.node(node, wanted=False)
        elif node in plan.somewhere:
            emitter.node(node, wanted=isinstance(plan.facts[node], Along))
    emitter.output(results, old.output_node())
    return graph, world


class _Emitter:
    """Nodes that depend on the sequence exist for all tokens, for the wanted ones, or both."""

    def __init__(self, plan: Plan, graph: fx.Graph, world: World, storage: Mapping[Key, str]) -> None:
        self.plan, self.graph, self.world, self.storage = plan, graph, world, storage
        self.layers = {node: (kind, i) for kind, layers in plan.kinds.items() for i, node in enumerate(layers)}
        self.all: dict[fx.Node, fx.Node] = {}  # also of nodes that do not depend on the sequence
        self.some: dict[fx.Node, fx.Node] = {}
        self.sizes: dict[tuple[fx.Node, bool], Any] = {}
        self.tables: dict[Key, fx.Node] = {}
        self.caches: dict[Key, list[fx.Node]] = {}
        self.first: dict[Key, list[fx.Node]] = {}
        self.terms: dict[Any, TermEmitter] = {}
        self.chosen: dict[fx.Node, fx.Node] = {}
        self.looks = LookEmitter(plan.looks, self)

    def call(self, target: Any, *args: Any, **kwargs: Any) -> fx.Node:
        return self.graph.call_function(target, args, kwargs)

    def placeholder(self, node: fx.Node) -> None:
        inputs, val = self.plan.inputs, node.meta["val"]
        # Of an encoder-decoder model's weights, those of the encoder are not needed.
        needed = node in self.plan.somewhere or node in self.plan.everywhere or node in self.plan.prepared
        if node in (inputs.mask, inputs.positions) or not (needed or node in (inputs.ids, inputs.context)):
            return
        self.all[node] = new = self.graph.placeholder("context" if node is inputs.context else node.name)
        new.meta = {k: v for k, v in node.meta.items() if k != "val"}
        if node is inputs.ids:
            new.meta["val"] = self.world.tensor([1, "T"], val.dtype, None)
        elif node is inputs.context:
            new.meta["val"] = self.world.tensor([1, "E", *val.shape[2:]], val.dtype, None)
        else:
            new.meta["val"] = self.world.tensor(val.shape, val.dtype, val.stride())

    def _input(self, name: str, shape: Sequence[Any], dtype: torch.dtype = torch.int64) -> fx.Node:
        node = self.graph.placeholder(name)
        node.meta["val"] = self.world.tensor(shape, dtype, None)
        return node

    def state(self) -> None:
        """The inputs that the model itself does not have."""
        inputs = self.plan.inputs
        self.positions, self.places, self.rows = (self._input(n, ["T"]) for n in ("positions", "places", "rows"))
        self.wanted = self._input("wanted", ["W"])
        if inputs.context is not None:
            self.context_places, self.context_rows = (self._input(n, ["E"]) for n in ("context_places", "context_rows"))
            self.context_last = self._input("context_last", ["T"])
        for i, (kind, layers) in enumerate(self.plan.kinds.items()):
            self.tables[kind] = self._input(f"table_{i}", ["R", f"M{i}"])
            held = zip(("keys", "values"), dtypes_of(self.storage[kind]), (kind.depth, kind.width))
            caches = [self._input(f"{n}_{i}", [f"N{i}", len(layers), kind.heads, CACHE_BLOCK, entries(t, d)], t) for n, t, d in held]
            self.caches[kind], self.first[kind] = caches, list(caches)
        self.looks.inputs(len(self.plan.kinds))
        if inputs.positions is not None:
            self.all[inputs.positions] = self.call(aten.unsqueeze.default, self.positions, 0)

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
            self.some[node] = self.looks.selected(node, fact)
        return self.some[node]

    def taken(self, by: fx.Node, node: fx.Node, wanted: bool) -> fx.Node:
        """An operand as a node takes it: its values at the tokens' places, or so many places back."""
        back = self.plan.looks.facts.delays.get(by, {}).get(node)
        return self.operand(node, wanted) if back is None else self.looks.delayed(node, back, wanted)

    def size(self, node: fx.Node, wanted: bool) -> Any:
        """A size of the old graph, in the number of tokens that are computed."""
        expr = node.meta["val"].node.expr if isinstance(node.meta["val"], torch.SymInt) else node.meta["val"]
        key = (node, wanted)
        if key not in self.sizes:
            if longer_by(node.meta["val"], self.plan.inputs.symbol) is not None:
                self.sizes[key] = self.size_of_tokens(wanted)
            elif expr == self.plan.inputs.context_symbol:
                self.sizes[key] = self.call(aten.sym_size.int, self.context_places, 0)
            elif node.target is aten.sym_size.int:
                raise NotCausal(f"{named(node)} takes a size that is not the number of tokens")
            else:
                self.sizes[key] = self.graph.call_function(node.target, *self._arguments(node, wanted))  # type: ignore[arg-type]
        return self.sizes[key]

    def _arguments(self, node: fx.Node, wanted: bool) -> tuple[tuple, dict]:
        def argument(a: fx.Node) -> Any:
            return self.taken(node, a, wanted) if isinstance(a.meta.get("val"), TENSORS) else self.size(a, wanted)

        return fx.map_arg(node.args, argument), fx.map_arg(node.kwargs, argument)  # type: ignore[return-value]

    # ---- nodes ----

    def node(self, node: fx.Node, wanted: bool) -> None:
        into = self.some if wanted else self.all
        if node in self.plan.lifted:
            new = self._lifted(node, wanted)
        elif (found := self.looks.node(node, wanted)) is not None:
            new = found
        elif node.target is ATTENTION and node in self.layers:
            new = self._attention(node, wanted)
        elif name_of(node) == "arange" and (places := self._places_of(node, wanted)) is not None:
            new = self.call(aten._to_copy.default, places, dtype=node.meta["val"].dtype)
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
        sizes: list[Any] = [self.size_of_tokens(wanted) if is_size(s, self.plan.inputs.symbol) else s for s in val.shape]
        names = {("q" if is_size(s, self.plan.inputs.symbol) else f"d{d}"): d for d, s in enumerate(val.shape)}
        places = self.chosen_of(self.positions, wanted)
        terms = TermEmitter(self.graph, lambda n: self.all[n], names, val.dim(), {"q": places}, {f"d{d}": s for d, s in enumerate(val.shape)})
        new = terms.emit(self.plan.lifted[node])
        return self.call(aten.expand.default, new, sizes)

    def size_of_tokens(self, wanted: bool) -> fx.Node:
        return self.call(aten.sym_size.int, self.wanted if wanted else self.places, 0)

    def _places_of(self, node: fx.Node, wanted: bool) -> fx.Node | None:
        """The places that a range over the sequence, or over the context, counts."""
        if isinstance(self.plan.facts[node], Along):
            return self.chosen_of(self.positions, wanted)
        return self.context_places if isinstance(self.plan.along_context.get(node), Along) else None

    def _attention(self, node: fx.Node, wanted: bool) -> fx.Node:
        kind, layer = self.layers[node]
        q = node.args[0].meta["val"]  # type: ignore[union-attr]
        table, caches = self.tables[kind], self.caches[kind]
        to = (self.context_places, self.context_rows) if kind.context else (self.places, self.rows)
        for i, (a, columns) in enumerate(((node.args[1], kind.depth), (node.args[2], kind.width))):
            new = self.call(aten.view.default, self.taken(node, a, False), [kind.heads, self.call(aten.sym_size.int, to[0], 0), columns])  # type: ignore[arg-type]
            caches[i] = self.call(torch.ops.burnish.cache_append.default, caches[i], new, *to, table, layer)
        lead = [int(s) for s in q.shape[:-2]]
        every = math.prod(lead)
        tokens = self.size_of_tokens(wanted)
        query = self.call(aten.view.default, self.taken(node, node.args[0], wanted), [every, tokens, kind.depth])  # type: ignore[arg-type]
        places, rows = (self.chosen_of(t, wanted) for t in (self.context_last if kind.context else self.places, self.rows))
        bias = None if kind.context else self._bias(node, lead, every, kind, wanted)
        seen = (places, rows, table, layer, node.args[4], kind.window, not kind.context)
        out = self.call(torch.ops.burnish.cached_attention.default, query, *caches, bias, *seen)
        return self.call(aten.view.default, out, [*lead, tokens, kind.width])

    def _bias(self, node: fx.Node, lead: Sequence[int], every: int, kind: Key, wanted: bool) -> fx.Node | None:
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

    def output(self, results: Sequence[fx.Node], old_output: fx.Node) -> None:
        outs = tuple(self.taken(old_output, r, wanted=True) for r in results)
        for kind, first in self.first.items():
            for old, new in zip(first, self.caches[kind]):
                self.call(aten.copy_.default, old, new)
        for look, cache in self.looks.first.items():
            self.call(aten.copy_.default, cache, self.looks.caches[look])
        self.graph.output(outs)
