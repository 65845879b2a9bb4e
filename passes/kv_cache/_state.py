"""The state of what looks back along the sequence without being attention: convolutions, delays, running sums and linear recurrences.

    %c = convolution(%x, %w, %b, [1], [3], [1], ..., 8)[..., :S]

becomes, for a depthwise one::

    %seen_1 = burnish.cache_append(%seen_0, %x, %places, %rows, %table_1, 0)
    %taps = burnish.cache_taps(%seen_1, %places, %rows, %table_1, 0, 4, 1, 0)
    %c = sum(%taps * %w) + %b

and ``burnish.linear_scan(%a, %b, None, 1)``, or a ``cumsum``::

    %h = burnish.cached_scan(%state_0, %a, %b, None, %places, %rows, %table_2, 0);  %state_1 = burnish.cache_append(%state_0, %h, %places, %rows, %table_2, 0)

What convolutions see is a cache with a sliding window. A state is a cache whose blocks keep the last of their places, so that a row can be rolled back to a
block's end, and forks share what is behind them. (Hedegaard and Iosifidis, "Continual 3D
Convolutional Neural Networks", 2022; Gu and Dao, "Mamba", 2023.)
"""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass, field
from typing import Any

import torch
import torch.fx as fx

from ...graphs.operators import CACHE_BLOCK, CacheKind
from ...graphs.places import Along, Window
from ...graphs.sequence import SequenceFacts

aten = torch.ops.aten
_OPS = torch.ops.burnish
_NARROW = 8  # neighbours in memory from which on a scan leaves them where they lie


@dataclass(frozen=True)
class Seen:
    """What is looked back at: a node's values from place ``since`` on, zero before."""

    node: fx.Node
    since: int


@dataclass
class Looks:
    """What the demanded nodes look back at, and how far; ``scans``: those that keep a state. ``kinds``: their caches, complete after :meth:`arrange`."""

    facts: SequenceFacts
    reach: dict[Seen, int] = field(default_factory=dict)
    scans: set[fx.Node] = field(default_factory=set)
    kinds: dict[CacheKind, list[Any]] = field(default_factory=dict)

    def seen(self, node: fx.Node) -> Seen:
        """Where the values of a node come from."""
        while (moved := self.facts.moved.get(node)) is not None and node not in self.facts.windows and not moved.since:
            node = moved.source
        return Seen(node, 0)

    def seen_by(self, convolution: fx.Node) -> Seen:
        moved = self.facts.moved[convolution]
        return Seen(moved.source, moved.since) if moved.since else self.seen(moved.source)

    def operands(self, node: fx.Node, every: list[fx.Node]) -> list[fx.Node] | None:
        """As ``_Planner._operands``, of nodes that look back; None of others."""
        if node in self.facts.windows:
            self._note(self.seen_by(node), self.facts.windows[node].reach, every)
            return [a for a in node.args[1:3] if isinstance(a, fx.Node)]
        if node in self.facts.scans:
            self.scans.add(node)
            moved = self.delayed(node, every)
            every += [node, *(a for a in node.all_input_nodes if isinstance(a.meta.get("val"), torch.Tensor) and a not in moved)]
            return []
        if node in self.facts.moved:
            return [self.facts.moved[node].source]
        return None

    def delayed(self, node: fx.Node, every: list[fx.Node]) -> set[fx.Node]:
        """The operands that a node takes from places before its own."""
        found = self.facts.delays.get(node, {})
        for a, back in found.items():
            self._note(self.seen(a), back, every)
        return set(found)

    def _note(self, seen: Seen, reach: int, every: list[fx.Node]) -> None:
        self.reach[seen] = max(reach, self.reach.get(seen, 0))
        every.append(seen.node)

    def arrange(self, order: dict[fx.Node, int]) -> None:
        """Group what has caches of one shape."""
        groups: dict[tuple[int, int, int, bool], list[Any]] = {}
        for seen, reach in self.reach.items():
            fact: Any = self.facts.of[seen.node]
            groups.setdefault((1, _others(seen.node, fact.axis), reach + 1, False), []).append(seen)
        for node in self.scans:
            groups.setdefault((*_split(node, self.facts.of[node].axis)[1:], 2, True), []).append(node)  # type: ignore[union-attr,arg-type]
        for (heads, depth, window, last), members in groups.items():
            members.sort(key=lambda m: (order[m], 0) if isinstance(m, fx.Node) else (order[m.node], m.since))
            self.kinds[CacheKind(heads, depth, 0, window, len(members), last=last)] = members


def _others(node: fx.Node, axis: int) -> int:
    """Elements at a place."""
    return math.prod(int(s) for d, s in enumerate(node.meta["val"].shape) if d != axis)


def _split(node: fx.Node, axis: int) -> tuple[list[int] | None, int, int]:
    """How a scan's operands are seen as ``[heads, tokens, depth]``: the order of dimensions, where that is not their own, heads and depth."""
    shape = node.meta["val"].shape
    outer, inner = (math.prod(int(s) for s in part) for part in (shape[:axis], shape[axis + 1 :]))
    if inner >= _NARROW or outer == 1:
        return None, outer, inner
    return [axis, *(d for d in range(len(shape)) if d != axis)], 1, outer * inner


class LookEmitter:
    """Writes what looks back into the new graph, with an ``_Emitter``'s help."""

    def __init__(self, looks: Looks, emitter: Any) -> None:
        self.looks, self.e = looks, emitter
        self.of = {member: (kind, i) for kind, members in looks.kinds.items() for i, member in enumerate(members)}
        self.tables: dict[CacheKind, fx.Node] = {}
        self.caches: dict[CacheKind, fx.Node] = {}
        self.first: dict[CacheKind, fx.Node] = {}
        self._appended: set[Seen] = set()

    def inputs(self, first: int) -> None:
        """The placeholders of the caches, numbered from ``first``."""
        for i, kind in enumerate(self.looks.kinds, first):
            self.tables[kind] = self.e._input(f"table_{i}", ["R", f"M{i}"])
            shape = [f"N{i}", kind.layers, kind.heads, 1 if kind.last else CACHE_BLOCK, kind.depth]
            self.caches[kind] = self.first[kind] = self.e._input(f"keys_{i}", shape, torch.float32)

    def node(self, node: fx.Node, wanted: bool) -> fx.Node | None:
        """A node that looks back, or passes on; None for others."""
        facts = self.looks.facts
        if node in facts.windows:
            return self._convolution(node, facts.windows[node], wanted)
        if node in facts.scans:
            return self._scan(node)
        moved = facts.moved.get(node)
        return None if moved is None else self._since(self.e.operand(moved.source, wanted), moved.source, moved.since, moved.value, wanted)

    def _since(self, x: fx.Node, old: fx.Node, since: int, value: float, wanted: bool) -> fx.Node:
        """``x``, which stands for a node of the old graph, from a place on; a number before it."""
        if not since:
            return x
        fact: Any = self.looks.facts.of[old]
        kept = self.e.call(aten.ge.Scalar, self.e.chosen_of(self.e.places, wanted), since)
        kept = self.e.call(aten.view.default, kept, [-1 if d == fact.axis else 1 for d in range(old.meta["val"].dim())])
        return self.e.call(aten.where.ScalarOther, kept, x, value)

    def selected(self, node: fx.Node, fact: Along) -> fx.Node:
        """A node's values for the wanted tokens."""
        x, tokens = self.e.all[node], self.e.size_of_tokens
        if not fact.joined:
            return self.e.call(aten.index_select.default, x, fact.axis, self.e.wanted)
        sizes = [int(s) if d != fact.axis else 0 for d, s in enumerate(node.meta["val"].shape)]
        lead, rest = sizes[: fact.axis], sizes[fact.axis + 1 :]
        apart = self.e.call(aten.reshape.default, x, [*lead, fact.outer, tokens(False), fact.inner, *rest])
        some = self.e.call(aten.index_select.default, apart, fact.axis + 1, self.e.wanted)
        return self.e.call(aten.reshape.default, some, [*lead, self.e.call(operator.mul, tokens(True), fact.outer * fact.inner), *rest])

    # ---- windows ----

    def _append(self, seen: Seen) -> tuple[fx.Node, fx.Node, int]:
        """The cache that holds what is looked back at, with its table and layer."""
        kind, layer = self.of[seen]
        if seen not in self._appended:
            self._appended.add(seen)
            fact: Any = self.looks.facts.of[seen.node]
            new = self._tokens_first(self._since(self.e.all[seen.node], seen.node, seen.since, 0.0, False), fact.axis, seen.node)
            new = self.e.call(aten.unsqueeze.default, new, 0)
            self._put(kind, layer, new)
        return self.caches[kind], self.tables[kind], layer

    def _put(self, kind: CacheKind, layer: int, new: fx.Node) -> None:
        self.caches[kind] = self.e.call(_OPS.cache_append.default, self.caches[kind], new, self.e.places, self.e.rows, self.tables[kind], layer)

    def _tokens_first(self, x: fx.Node, axis: int, like: fx.Node) -> fx.Node:
        """``[tokens, channels]``."""
        rank = like.meta["val"].dim()
        x = x if axis == 0 else self.e.call(aten.permute.default, x, [axis, *(d for d in range(rank) if d != axis)])
        return self.e.call(aten.reshape.default, x, [self.e.size_of_tokens(False), _others(like, axis)])

    def _taps(self, seen: Seen, window: Window, back: int, wanted: bool) -> fx.Node:
        cache, table, layer = self._append(seen)
        places, rows = (self.e.chosen_of(t, wanted) for t in (self.e.places, self.e.rows))
        return self.e.call(_OPS.cache_taps.default, cache, places, rows, table, layer, window.taps, window.step, back)

    def delayed(self, node: fx.Node, back: int, wanted: bool) -> fx.Node:
        """A node's values so many places back."""
        fact: Any = self.looks.facts.of[node]
        shape = [int(s) for d, s in enumerate(node.meta["val"].shape) if d != fact.axis]
        taps = self._taps(self.looks.seen(node), Window(1, 1), back, wanted)
        x = self.e.call(aten.reshape.default, taps, [self.e.size_of_tokens(wanted), *shape])
        order = [0 if d == fact.axis else d + (d < fact.axis) for d in range(len(shape) + 1)]
        x = self.e.call(aten.permute.default, x, order)
        return self._since(x, node, back, fact.fill, wanted) if fact.fill else x

    def _convolution(self, node: fx.Node, window: Window, wanted: bool) -> fx.Node:
        args: Any = node.args
        weight, groups, tokens = self.e.all[args[1]], args[8], self.e.size_of_tokens(wanted)
        columns, depth, count = (int(s) for s in args[1].meta["val"].shape)
        taps = self._taps(self.looks.seen_by(node), window, 0, wanted)
        bias = None if args[2] is None else self.e.all[args[2]]
        if groups == 1:
            flat = self.e.call(aten.reshape.default, self.e.call(aten.permute.default, weight, [0, 2, 1]), [columns, count * depth])
            out = self.e.call(aten.linear.default, self.e.call(aten.reshape.default, taps, [tokens, count * depth]), flat, bias)
        else:
            out = self._depthwise(taps, weight) if depth == 1 and columns == groups else self._grouped(taps, weight, (groups, columns, depth, count), tokens)
            out = out if bias is None else self.e.call(aten.add.Tensor, out, bias)
        return self.e.call(aten.unsqueeze.default, self.e.call(aten.permute.default, out, [1, 0]), 0)

    def _depthwise(self, taps: fx.Node, weight: fx.Node) -> fx.Node:
        by_tap = self.e.call(aten.permute.default, self.e.call(aten.squeeze.dims, weight, [1]), [1, 0])
        return self.e.call(aten.sum.dim_IntList, self.e.call(aten.mul.Tensor, taps, by_tap), [1])

    def _grouped(self, taps: fx.Node, weight: fx.Node, shape: tuple[int, int, int, int], tokens: fx.Node) -> fx.Node:
        """A product for each group. ``shape``: groups, output channels, input channels of a group, taps."""
        groups, columns, depth, count = shape
        x = self.e.call(aten.reshape.default, taps, [tokens, count, groups, depth])
        x = self.e.call(aten.reshape.default, self.e.call(aten.permute.default, x, [2, 0, 1, 3]), [groups, tokens, count * depth])
        w = self.e.call(aten.reshape.default, weight, [groups, columns // groups, depth, count])
        w = self.e.call(aten.reshape.default, self.e.call(aten.permute.default, w, [0, 3, 2, 1]), [groups, count * depth, columns // groups])
        out = self.e.call(aten.permute.default, self.e.call(aten.bmm.default, x, w), [1, 0, 2])
        return self.e.call(aten.reshape.default, out, [tokens, columns])

    # ---- states ----

    def _scan(self, node: fx.Node) -> fx.Node:
        kind, layer = self.of[node]
        a, b, initial = (None, node.args[0], None) if node.target is aten.cumsum.default else node.args[:3]
        axis, shape = self.looks.facts.of[node].axis, node.meta["val"].shape  # type: ignore[union-attr]
        order, heads, depth = _split(node, axis)
        tokens = self.e.size_of_tokens(False)
        full = [tokens if d == axis else int(s) for d, s in enumerate(shape)]

        def operand(x: Any, sizes: list[Any], last: list[Any], order: list[int] | None) -> fx.Node | None:
            if x is None:
                return None
            new = self.e.taken(node, x, False)
            new = new if len(x.meta["val"].shape) == len(sizes) and x is b else self.e.call(aten.expand.default, new, sizes)
            new = new if order is None else self.e.call(aten.permute.default, new, order)
            return self.e.call(aten.reshape.default, new, last)

        rows = [heads, tokens, depth]
        start = operand(initial, full[:axis] + full[axis + 1 :], [heads, depth], None)
        new = (operand(a, full, rows, order), operand(b, full, rows, order), start)
        places = (self.e.places, self.e.rows, self.tables[kind], layer)
        out = self.e.call(_OPS.cached_scan.default, self.caches[kind], *new, *places)
        self._put(kind, layer, out)
        if order is None:
            return self.e.call(aten.reshape.default, out, full)
        out = self.e.call(aten.reshape.default, out, [full[d] for d in order])
        return self.e.call(aten.permute.default, out, [order.index(d) for d in range(len(order))])
