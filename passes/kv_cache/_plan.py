"""What a step computes, for which tokens, and which attentions get a cache; refuses what relates places of the sequence to each other in another way."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import sympy
import torch
import torch.fx as fx

from ...graphs.elements import Lifter, Term, Unliftable, constant, elements, value_of, variable
from ...graphs.sequence import Along, Fact, Mixed, is_size, sequence_facts, sequence_size, where_in_model
from ...runtime.errors import BurnishError
from ._bands import Band, band, restrict
from ._state import Looks

ATTENTION = torch.ops.burnish.attention.default
TENSORS = (torch.Tensor, tuple, list)  # values of operators with one result, and with several


class NotCausal(BurnishError):
    """A model that no cache can be inserted into; the message names the operator and its line."""


class Key(NamedTuple):
    """What layers that share a kind of cache have in common, as :class:`~burnish.graphs.cached.CacheKind` has it."""

    heads: int
    depth: int
    width: int
    window: int
    context: bool


@dataclass(frozen=True)
class Inputs:
    """A model's inputs: the ids ``[1, S]``; a mask over them and their positions, where it takes such; ``context [1, E, ...]``, what an encoder made."""

    ids: fx.Node
    mask: fx.Node | None
    positions: fx.Node | None
    context: fx.Node | None

    @property
    def symbol(self) -> sympy.Symbol:
        symbol = sequence_size(self.ids, -1)
        assert symbol is not None
        return symbol

    @property
    def context_symbol(self) -> sympy.Symbol | None:
        return None if self.context is None else sequence_size(self.context, 1)


@dataclass
class Plan:
    """``everywhere``: nodes needed for every token, since a key or value depends on them; ``somewhere``: for the wanted ones; ``prepared``: for the places of
    the context. ``lifted``: nodes that are terms over places. ``bands``: what attentions along the sequence see. ``kinds``: the layers of each kind.
    ``looks``: what looks back without attention."""

    inputs: Inputs
    facts: Mapping[fx.Node, Fact]
    looks: Looks
    along_context: Mapping[fx.Node, Fact]
    given: Mapping[fx.Node, Term]
    lifted: dict[fx.Node, Term]
    bands: dict[fx.Node, Band] = field(default_factory=dict)
    kinds: dict[Key, list[fx.Node]] = field(default_factory=dict)
    everywhere: set[fx.Node] = field(default_factory=set)
    somewhere: set[fx.Node] = field(default_factory=set)
    prepared: set[fx.Node] = field(default_factory=set)


def make_plan(gm: fx.GraphModule, inputs: Inputs, values: Mapping[str, torch.Tensor], results: Sequence[fx.Node]) -> Plan:
    """What computes the results from a cache; raises NotCausal."""
    planner = _Planner(gm, inputs, values)
    planner.demand(results, gm.graph.output_node())
    order = {n: i for i, n in enumerate(gm.graph.nodes)}
    planner.plan.looks.arrange(order)
    if not planner.plan.kinds and not planner.plan.looks.kinds:
        raise NotCausal("the model has no attention, convolution, running sum or scan along the sequence, so there is nothing to cache")
    kinds = [(key, sorted(layers, key=lambda n: order[n])) for key, layers in planner.plan.kinds.items()]
    planner.plan.kinds = dict(sorted(kinds, key=lambda kind: order[kind[1][0]]))
    return planner.plan


class _Planner:
    def __init__(self, gm: fx.GraphModule, inputs: Inputs, values: Mapping[str, torch.Tensor]) -> None:
        # Rows are packed: there is no padding.
        given: dict[fx.Node, Term] = {} if inputs.mask is None else {inputs.mask: constant(1, inputs.mask.meta["val"].dtype)}
        symbols = [s for s in (inputs.symbol, inputs.context_symbol) if s is not None]
        self.lifter = Lifter(lambda size: any(is_size(size, s) for s in symbols), given, values)
        self.lifted: dict[fx.Node, Term] = {}
        facts = sequence_facts(gm, inputs.symbol, self._of_places)
        along_context = {} if inputs.context_symbol is None else sequence_facts(gm, inputs.context_symbol, lambda node, axis: False, back=False).of
        self.plan = Plan(inputs, facts.of, Looks(facts), along_context, given, self.lifted)

    def _of_places(self, node: fx.Node, axis: int) -> bool:
        """Whether the elements of a tensor are terms over places; they are kept."""
        index = [variable("q" if d == axis else f"d{d}") for d in range(node.meta["val"].dim())]
        try:
            self.lifted[node] = self.lifter.lift(node, index)
        except Unliftable:
            return False
        return True

    def demand(self, results: Sequence[fx.Node], output: fx.Node) -> None:
        """Fill the plan's sets. Refuses what mixes places."""
        plan = self.plan
        every: list[fx.Node] = []
        context: list[fx.Node] = []
        _refuse_mixed(plan.facts[output])
        delayed = plan.looks.delayed(output, every)
        for work, seen in (([r for r in results if r not in delayed], plan.somewhere), (every, plan.everywhere)):
            while work:
                node = work.pop()
                if node not in seen:
                    seen.add(node)
                    work += self._operands(node, every, context)
        while context:
            node = context.pop()
            if node not in plan.prepared:
                plan.prepared.add(node)
                context += _tensors(node)

    def _operands(self, node: fx.Node, every: list[fx.Node], context: list[fx.Node]) -> list[fx.Node]:
        """The operands of a node that are needed for the tokens it is needed for; keys and values go to ``every``, those of a context to ``context``."""
        plan = self.plan
        if node in self.lifted or node in plan.given:
            return [e.node for e in elements(self.lifted[node])] if node in self.lifted else []
        fact = plan.facts[node]
        _refuse_mixed(fact)
        if (found := plan.looks.operands(node, every)) is not None:
            return found
        delayed = plan.looks.delayed(node, every)
        if node.target is ATTENTION and isinstance(fact, Along):
            keys, values = node.args[1:3]
            if plan.facts[keys] is not None or plan.facts[values] is not None:  # type: ignore[index]
                if node not in plan.bands:
                    plan.bands[node] = self._band(node)
                    plan.kinds.setdefault(_key(node, plan.bands[node].window, False), []).append(node)
                every += [a for a in (keys, values) if a not in delayed]  # type: ignore[misc]
                return [*(a for a in node.args[:1] if a not in delayed), *(e.node for e in elements(plan.bands[node].rest))]  # type: ignore[misc,list-item]
            if self._to_context(node):
                key = _key(node, 0, True)
                if node not in plan.kinds.setdefault(key, []):
                    plan.kinds[key].append(node)
                context += [keys, values]  # type: ignore[list-item]
                return [a for a in node.args[:1] if a not in delayed]  # type: ignore[misc]
        elif any(plan.facts[a] is None and plan.along_context.get(a) is not None for a in (node, *_tensors(node))):
            raise NotCausal(f"{named(node)} takes the context {plan.inputs.context}, of which a step knows keys and values of attention alone")
        return [a for a in _tensors(node) if a not in delayed]

    def _band(self, node: fx.Node) -> Band:
        mask, causal = node.args[3], node.args[5]
        where = named(node)
        for name, a in (("keys", node.args[1]), ("values", node.args[2])):
            _check_rows(node, name, self.plan.facts[a], "sequence")  # type: ignore[index]
        if mask is None:
            if not causal:
                raise NotCausal(f"{where} attends to later places (it has no causal mask), so a step cannot compute it from a cache")
            return Band(0, None)
        term = self._mask(node)
        found = band(term)
        if found is None:
            if not causal:
                raise NotCausal(f"{where} attends to later places: nothing shows that its mask is causal")
            found = Band(0, term)
        return found

    def _mask(self, node: fx.Node) -> Term:
        """An element of an attention's mask, for a query's place ``q`` and a key's ``k``."""
        mask = node.args[3]
        leading = [variable(f"b{d}") for d in range(mask.meta["val"].dim() - 2)]  # type: ignore[union-attr]
        try:
            return self.lifter.lift(mask, [*leading, variable("q"), variable("k")])  # type: ignore[arg-type]
        except Unliftable as reason:
            raise NotCausal(f"{named(node)} has a mask that cannot be followed: {reason}") from reason

    def _to_context(self, node: fx.Node) -> bool:
        """Whether an attention whose keys do not depend on the sequence reads those of the context; False where they are the same in every call."""
        along = [self.plan.along_context.get(a) for a in node.args[1:3]]  # type: ignore[arg-type]
        if node.args[5]:
            raise NotCausal(f"{named(node)} keeps keys up to a query's own place, which do not come from the sequence")
        if along == [None, None]:
            if node.args[3] is not None:
                raise NotCausal(f"{named(node)} has a mask over keys that do not come from the sequence")
            return False
        for name, fact in zip(("keys", "values"), along):
            _check_rows(node, name, fact, "context")
        if node.args[3] is not None:
            term = restrict(self._mask(node), (-math.inf, math.inf))
            if value_of(term) != (term.dtype == torch.bool):
                raise NotCausal(f"{named(node)} has a mask over the context of which nothing shows that it keeps all of it")
        return True


def _refuse_mixed(fact: Fact) -> None:
    if isinstance(fact, Mixed):
        raise NotCausal(f"{named(fact.node)} {fact.why}, so a step cannot compute it from a cache")


def _tensors(node: fx.Node) -> list[fx.Node]:
    return [a for a in node.all_input_nodes if isinstance(a.meta.get("val"), TENSORS)]


def _check_rows(node: fx.Node, name: str, fact: Fact, what: str) -> None:
    """Refuses keys and values of which a row does not come from one place of the sequence, or of the context."""
    if not isinstance(fact, Along) or fact.axis != node.args[0].meta["val"].dim() - 2:  # type: ignore[union-attr]
        raise NotCausal(f"{named(node)} has {name} that do not come from the {what}'s own places")


def _key(node: fx.Node, window: int, context: bool) -> Key:
    q, k, v = (a.meta["val"] for a in node.args[:3])  # type: ignore[union-attr]
    heads = 1
    shared = False
    for have, want in zip(k.shape[:-2], q.shape[:-2]):
        shared = shared or (have == 1 and want != 1)
        if shared and have != 1:
            raise NotCausal(f"{named(node)} shares keys between heads that are not neighbours")
        heads *= int(have)
    return Key(heads, int(k.shape[-1]), int(v.shape[-1]), window, context)


def named(node: fx.Node) -> str:
    """An operator by its name and the line of the model that it comes from."""
    return f"{str(node.target).removesuffix('.default').replace('.', '::', 1)} ({node.name}){where_in_model(node)}"
