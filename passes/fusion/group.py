"""Mark the regions that each become one kernel: ``meta["region"]``, an id, on every node of a region.

Before::

    %a = aten.add.Tensor(%x, %r);  %n = aten.native_layer_norm(%a, [768], %w, %b, 1e-05);  %y = getitem(%n, 0);  %h = aten.linear(%y, %v, %c)

After: ``%a``, ``%n`` and ``%y`` carry region 0 (with outputs ``%a``, where used elsewhere, and ``%y``); ``%h`` is a library call.

Four steps: merge along data flow what shares an iteration space; absorb cheap producers of another size that have one consumer; merge
siblings that read the same large values; give each region its own copies of views and fills, which cost nothing there, and leave outside the views
at its edge, which cost nothing there either. Every merge keeps the contracted graph acyclic.

Requires: no rewrite follows but ``outline``. Ensures: each region is convex, and all its nodes are lowerable. Exact.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from ...graphs.cost import eager_seconds, elements, node_bytes, region_seconds
from ...graphs.facts import Kind, kind, lowerable, name_of, tensors_of
from ...graphs.operators import FOLLOWED
from .._rewrite import is_pure
from ..fold_constants import constant_nodes
from ._clusters import Cluster, Clusters
from ._frames import fits, frame, joined

# Data movement that reads each element once, in a place known beforehand: it may follow its producer at no extra work.
_ONE_TO_ONE = frozenset(("tril", "triu", "roll"))
# A join of many parts becomes a long chain of selections inside a kernel; ATen copies the parts.
_WIDEST_CAT = 4
_MOST_NODES = 64
_MOST_INPUTS = 24
_CHEAP_WORK = 16
_ROW_LIMIT = 16 << 10  # 64 KiB of float32
# Bytes of a copy that ATen makes at memory speed, and of one whose result is new memory each time, which ours need not be.
_LARGE_BYTES, _MOST_BYTES = 256 << 10, 64 << 20


def _device(nodes: Iterable[fx.Node]) -> torch.device:
    """The device of a graph's kernels."""
    devices = {t.device for n in nodes for t in tensors_of(n)}
    return next((d for d in devices if d.type == "cuda"), torch.device("cpu"))


def _lies_on(device: torch.device, node: fx.Node) -> bool:
    """Whether a node and what it reads are on a device: a kernel on a GPU reads no number in the processor's memory."""
    return device.type == "cpu" or all(t.device == device for n in (node, *node.all_input_nodes) for t in tensors_of(n))


class _Grouping:
    """The regions of one graph under construction."""

    def __init__(self, gm: fx.GraphModule, ctx: PassContext) -> None:
        self.gm, self.ctx = gm, ctx
        self.order = list(gm.graph.nodes)
        self.constant = constant_nodes(gm, ctx.static)
        self.clusters = Clusters(self.order)
        self._fusible: dict[fx.Node, bool] = {}
        self._kinds: dict[fx.Node, Kind] = {n: kind(n) for n in self.order}
        self.device = _device(self.order)

    def kind(self, node: Any) -> Kind:
        found = self._kinds.get(node)
        if found is None:
            found = self._kinds[node] = kind(node)
        return found

    def is_fill(self, node: fx.Node) -> bool:
        """A pointwise or index node without tensor inputs: constants and ``arange``."""
        return self.kind(node) in (Kind.POINTWISE, Kind.INDEX) and not any(tensors_of(a) for a in node.all_input_nodes)

    def is_view(self, node: fx.Node) -> bool:
        """A true view, or a part of a split."""
        k = self.kind(node)
        return self.kind(node.args[0]) is Kind.VIEW if k is Kind.GETITEM else k is Kind.VIEW

    def fusible(self, node: fx.Node) -> bool:
        """Whether the node may be in a region at all."""
        known = self._fusible.get(node)
        if known is None:
            known = self._fusible[node] = self._is_fusible(node)
        return known

    def _is_fusible(self, node: fx.Node) -> bool:
        if node.op != "call_function" or node in self.constant or not is_pure(node) or lowerable(node) is not None:
            return False
        tensors = tensors_of(node)
        return bool(tensors) and all(elements(t) for t in tensors) and _lies_on(self.device, node)

    def merge(self, producer: Cluster, consumer: Cluster) -> Cluster:
        assert producer.frame is not None and consumer.frame is not None
        return self.clusters.merge(producer, consumer, joined(producer.frame, consumer.frame))

    def small_enough(self, a: Cluster, b: Cluster) -> bool:
        inputs = {i for i in a.inputs | b.inputs if not (a.members | b.members) >> i & 1}
        assert a.frame is not None and b.frame is not None
        return a.frame.nodes + b.frame.nodes <= _MOST_NODES and len(inputs) <= _MOST_INPUTS

    # Step one: along data flow.

    def grow(self) -> None:
        """Visit nodes in order; each joins the clusters of its producers where the iteration spaces fit."""
        for node in self.order:
            effect = node.op == "call_function" and not is_pure(node)
            cluster = self.clusters.visit(node, effect=effect)
            if not self.fusible(node) or not self._anchors(node, cluster):
                continue
            sources = [a for a in node.all_input_nodes if self.clusters.cluster(a).frame is not None]
            for source in sorted(sources, key=node_bytes, reverse=True) if len(sources) > 1 else sources:
                producer, here = self.clusters.cluster(source), self.clusters.cluster(node)
                if producer is not here and producer.frame is not None and self._joins(source, node, producer, here):
                    self.merge(producer, here)

    def _anchors(self, node: fx.Node, cluster: Cluster) -> bool:
        """Give the node's cluster a frame, unless it is a view with nothing of ours below it or a fill, which are copied to where they are used."""
        if self.kind(node) is Kind.GETITEM:
            source: fx.Node = node.args[0]  # type: ignore[assignment]
            below = self.clusters.cluster(source)
            if below.frame is not None:
                self.clusters.merge(below, cluster, below.frame)
            return False
        if self.is_fill(node):
            return False
        if self.kind(node) is Kind.VIEW:
            source = node.all_input_nodes[0]
            base = self.clusters.cluster(source).frame
            if base is None or isinstance(node.meta["val"], (tuple, list)):
                return False
            whole = elements(tensors_of(node)[0]) == elements(tensors_of(source)[0])
            if not whole and frame(node).full != base.full:
                return False
        cluster.frame = frame(node)
        return True

    def _joins(self, source: fx.Node, node: fx.Node, producer: Cluster, here: Cluster) -> bool:
        k, name = self.kind(node), name_of(node)
        if k is Kind.WINDOW or (k is Kind.INDEX and name not in _ONE_TO_ONE):
            return False
        if self._apart(producer, here) or self._widens(source, node, producer):
            return False
        if self.kind(source) is Kind.INDEX and name_of(source) == "cat" and len(source.args[0]) > _WIDEST_CAT:  # type: ignore[arg-type]
            return False
        assert producer.frame is not None and here.frame is not None
        return fits(producer.frame, here.frame, _ROW_LIMIT) and self.small_enough(producer, here) and self.clusters.legal(producer, here)

    def _apart(self, producer: Cluster, consumer: Cluster) -> bool:
        """Whether each goes on from the result of a heavy operator of its own: either's kernel takes what follows it, and hands on one value."""
        a, b = producer.frame, consumer.frame
        if a is None or b is None or a.rows is not None or b.rows is not None or a.reordered or b.reordered:
            return False
        if not (self._follows(producer) and self._follows(consumer)):
            return False
        outside = [n for n in producer.nodes if any(not producer.members >> self.clusters.position[u] & 1 for u in n.users)]
        return len(outside) == 1

    def _widens(self, source: fx.Node, node: fx.Node, producer: Cluster) -> bool:
        """Whether it makes wider numbers of what lies in memory anyway, since a heavy operator reads it, or since it goes on from the result of one, whose kernel
        writes it: that is for those to do that read them."""
        sizes = [t.element_size() for n in (source, node) for t in tensors_of(n)[:1]]
        heavy = any(u.op == "call_function" and name_of(u) in FOLLOWED for u in source.users)
        return sizes[1] > sizes[0] and (heavy or (producer.frame is not None and self._follows(producer)))

    def _follows(self, cluster: Cluster) -> bool:
        """Whether it reads the result, as large as itself, of a heavy operator that nothing else reads."""
        assert cluster.frame is not None
        for i in cluster.inputs:
            node = self.order[i]
            while self.is_view(node) and len(node.users) == 1 and node.all_input_nodes:
                node = node.all_input_nodes[0]
            if node.op == "call_function" and name_of(node) in FOLLOWED and len(node.users) == 1 and elements(tensors_of(node)[0]) == cluster.frame.size:
                return True
        return False

    # Step two: cheap producers of another size with one consumer.

    def absorb(self) -> None:
        for node in reversed(self.order):
            producer = self.clusters.cluster(node)
            f = producer.frame
            if f is None or f.rows is not None or node is not self._last(producer):
                continue
            found = self._only_consumer(producer)
            if found is None:
                continue
            consumer, views = found
            if self._apart(producer, consumer):
                continue
            repeats = self._repeats(producer, consumer, views)
            if (repeats <= 1.01 or repeats * max(f.work, 1) <= _CHEAP_WORK) and self.small_enough(producer, consumer):
                self._absorb(producer, consumer, views)

    def _last(self, cluster: Cluster) -> fx.Node:
        return self.order[cluster.members.bit_length() - 1]

    def _only_consumer(self, producer: Cluster) -> tuple[Cluster, list[fx.Node]] | None:
        """The one region that reads the cluster, and the views between them, when nothing else does."""
        consumer: Cluster | None = None
        views: list[fx.Node] = []
        stack = [u for n in producer.nodes for u in n.users if not self._inside(u, producer)]
        while stack:
            user = stack.pop()
            here = self.clusters.cluster(user)
            if here.frame is not None:
                if consumer is not None and here is not consumer:
                    return None
                consumer = here
            elif self.kind(user) in (Kind.VIEW, Kind.GETITEM) and user.op == "call_function" and self.fusible(user):
                if user not in views:
                    views.append(user)
                    stack += list(user.users)
            else:
                return None
        return None if consumer is None else (consumer, views)

    def _inside(self, node: fx.Node, cluster: Cluster) -> bool:
        return self.clusters.cluster(node) is cluster

    def _repeats(self, producer: Cluster, consumer: Cluster, views: list[fx.Node]) -> float:
        """How often, on average, the consumer would compute each element of the producer."""
        assert producer.frame is not None and consumer.frame is not None
        reads: float = 0
        passes = 3 if consumer.frame.passes else 1
        for n in [*producer.nodes, *views]:
            for u in n.users:
                if self._inside(u, consumer):
                    moves = self.kind(u) in (Kind.INDEX, Kind.VIEW) and name_of(u) in ("cat", "constant_pad_nd", "stack")
                    reads += passes * (elements(tensors_of(n)[0]) if moves else _iterations(u))
        return reads / max(producer.frame.size, 1)

    def _absorb(self, producer: Cluster, consumer: Cluster, views: list[fx.Node]) -> None:
        """Merge producer, views and consumer, nearest view first; no path can leave, since nothing else reads them."""
        keep, f = consumer.frame, producer.frame
        assert keep is not None and f is not None
        keep.nodes, keep.work, keep.reordered = keep.nodes + f.nodes, keep.work + f.work, True
        for v in sorted(views, key=self.clusters.position.__getitem__, reverse=True):
            consumer = self.clusters.merge(self.clusters.cluster(v), consumer, keep)
        self.clusters.merge(producer, consumer, keep)

    # Step three: siblings.

    def siblings(self) -> None:
        """Merge regions over the same points that share most of what they read."""
        for node in self.order:
            if node in self.constant or not node.users or not tensors_of(node) or node.op == "output":
                continue
            readers: dict[int, Cluster] = {}
            for u in node.users:
                c = self.clusters.cluster(u)
                if c.frame is not None and not self._inside(node, c):
                    readers[id(c)] = c
            regions = list(readers.values())
            while len(regions) > 1:
                first, rest = regions[0], regions[1:]
                regions = rest
                for other in rest:
                    if self._are_siblings(node, first, other):
                        regions[regions.index(other)] = self.merge(first, other)
                        break

    def _are_siblings(self, shared: fx.Node, a: Cluster, b: Cluster) -> bool:
        x, y = a.frame, b.frame
        if x is None or y is None or x.full != y.full or x.rows != y.rows or x.after or y.after:
            return False
        if self._apart(a, b) or self._apart(b, a):
            return False
        if 4 * elements(tensors_of(shared)[0]) < x.size or x.reordered != y.reordered:
            return False
        return self.small_enough(a, b) and self.clusters.legal(a, b)

    # Step four: edges.

    def regions(self) -> list[set[fx.Node]]:
        """The node sets of all regions in graph order, after copying fills and views in and moving edge views out."""
        found = {id(c): set(c.nodes) for c in self.clusters.of if c.frame is not None}
        groups = list(found.values())
        home = {n: g for g in groups for n in g}
        groups += self._copy_fills(home)
        self._pull_views(home)
        self._trim_views(home)
        self._split_views(home)
        return [g for g in groups if g and self._worthwhile(g)]

    def _copy_fills(self, home: dict[fx.Node, set[fx.Node]]) -> list[set[fx.Node]]:
        """Each region that reads a fill gets its own copy; what others read becomes a region of its own. Returns these."""
        own: list[set[fx.Node]] = []
        for node in self.order:
            if not self.is_fill(node) or not self.fusible(node) or node in home:
                continue
            groups = {id(home[u]): home[u] for u in node.users if u in home}
            for group in groups.values():
                users = [u for u in node.users if home.get(u) is group]
                copy = _copy_before(node, users)
                group.add(copy)
                home[copy] = group
            if not node.users:
                self.gm.graph.erase_node(node)
            elif not any(u in home for u in node.users):
                own.append({node})
                home[node] = own[-1]
        return own

    def _pull_views(self, home: dict[fx.Node, set[fx.Node]]) -> None:
        """Views that only one region reads belong to it."""
        for node in reversed(self.order):
            if node._erased or node in home or not node.users or self.kind(node) not in (Kind.VIEW, Kind.GETITEM) or not self.fusible(node):
                continue
            if self.kind(node) is Kind.GETITEM and self.kind(node.args[0]) is not Kind.VIEW:  # type: ignore[arg-type]
                continue
            groups = {id(home[u]): home[u] for u in node.users if u in home}
            if len(groups) == 1 and all(u in home for u in node.users):
                group = next(iter(groups.values()))
                group.add(node)
                home[node] = group

    def _trim_views(self, home: dict[fx.Node, set[fx.Node]]) -> None:
        """Views that no node of their region reads, and views of an outside value that others read too, go outside."""
        for node in reversed(self.order):
            if not node._erased and node in home and self.is_view(node) and not any(home.get(u) is home[node] for u in node.users):
                home.pop(node).discard(node)
        for node in self.order:
            if node._erased or node not in home or not self.is_view(node):
                continue
            group = home[node]
            leading = home.get(node.all_input_nodes[0]) is not group
            # A part of a split that is outside cannot be taken inside.
            if leading and (self.kind(node) is Kind.GETITEM or any(home.get(u) is not group for u in node.users)):
                home.pop(node).discard(node)

    def _split_views(self, home: dict[fx.Node, set[fx.Node]]) -> None:
        """Outside readers of an inside view read an outside copy of it: an alias of the region's output, where the view itself would be a copy."""
        for node in reversed(self.order):
            if node._erased or node not in home or not self.is_view(node):
                continue
            outside = [u for u in node.users if home.get(u) is not home[node]]
            if outside:
                _copy_before(node, outside)

    def _worthwhile(self, group: set[fx.Node]) -> bool:
        """Whether a kernel of ours is predicted to beat the same nodes in ATen."""
        work = [n for n in group if not self.is_view(n) and self.kind(n) is not Kind.GETITEM]
        if not work:
            return False
        if len(work) == 1 and name_of(work[0]) in ("cat", "embedding", "index_select") and _LARGE_BYTES < node_bytes(work[0]) <= _MOST_BYTES:
            self.ctx.notes.append(f"{work[0].name}: left to ATen, which copies {node_bytes(work[0])} bytes at memory speed")
            return False
        facts = self.ctx.facts
        # A region reads and writes no more than its parts do, so only the price of a launch can decide against it.
        cheap = facts.launch_s <= len(work) * facts.eager_call_s
        return cheap or region_seconds(group, facts) <= sum(eager_seconds(n, facts) for n in work)


def group(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Mark regions; returns how many there are."""
    for node in gm.graph.nodes:
        node.meta.pop("region", None)
    grouping = _Grouping(gm, ctx)
    grouping.grow()
    grouping.absorb()
    grouping.siblings()
    count = 0
    for nodes in grouping.regions():
        if not ctx.take():
            break
        for n in nodes:
            n.meta["region"] = count
        count += 1
    gm.graph.lint()
    gm.recompile()
    return count


def _iterations(node: fx.Node) -> int:
    """Points at which a node reads its inputs."""
    points = elements(tensors_of(node)[0])
    if kind(node) is Kind.REDUCTION:
        return max([points, *(elements(t) for a in node.all_input_nodes for t in tensors_of(a))])
    if kind(node) is Kind.WINDOW:
        window = node.args[1] if len(node.args) > 1 and isinstance(node.args[1], (list, tuple)) else (2, 2)
        for w in window:
            points *= w if isinstance(w, int) else 1
    return points


def _copy_before(node: fx.Node, users: Iterable[fx.Node]) -> fx.Node:
    """A copy of ``node`` right behind it, which ``users`` read instead."""
    users = list(users)
    with node.graph.inserting_after(node):
        copy = node.graph.call_function(node.target, node.args, node.kwargs)  # type: ignore[arg-type]
    copy.meta = {k: v for k, v in node.meta.items() if k != "region"}
    for u in users:
        u.replace_input_with(node, copy)
    return copy
