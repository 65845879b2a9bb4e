"""Clusters of nodes that stay acyclic when each is contracted to one step.

Nodes are visited in graph order; a visited node starts as its own cluster and may be merged with clusters of nodes visited
before. Every cluster keeps the set of nodes it depends on as a bit mask of node positions, so that the legality of a merge
is a few big-integer operations: merging A into B is illegal exactly when some input cluster of B, other than A, depends on A.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch.fx as fx

from ._frames import Frame


class Cluster:
    """``members`` and ``ancestors`` are bit masks over node positions; ``inputs`` are positions of nodes read from outside.

    ``frame`` is the iteration space that the nodes share, None where the cluster cannot be a region.
    """

    __slots__ = ("ancestors", "first", "frame", "inputs", "members", "nodes")

    def __init__(self, position: int, node: fx.Node, inputs: set[int], ancestors: int) -> None:
        self.first = position
        self.nodes = [node]
        self.members = 1 << position
        self.inputs = inputs
        self.ancestors = ancestors
        self.frame: Frame | None = None


class Clusters:
    """The partition of the nodes visited so far."""

    def __init__(self, order: Sequence[fx.Node]) -> None:
        self.order = list(order)
        self.position = {n: i for i, n in enumerate(self.order)}
        self.of: list[Cluster] = []
        self._last_effect: int | None = None

    def visit(self, node: fx.Node, *, effect: bool = False) -> Cluster:
        """Add the next node in order; ``effect`` ones (random, mutating) keep their order among themselves."""
        here = len(self.of)
        inputs = {self.position[a] for a in node.all_input_nodes}
        if effect:
            if self._last_effect is not None:
                inputs.add(self._last_effect)
            self._last_effect = here
        ancestors = 0
        for i in inputs:
            ancestors |= self.of[i].members | self.of[i].ancestors
        cluster = Cluster(here, node, inputs, ancestors)
        self.of.append(cluster)
        return cluster

    def cluster(self, node: fx.Node) -> Cluster:
        return self.of[self.position[node]]

    def legal(self, a: Cluster, b: Cluster) -> bool:
        """Whether contracting the union of two clusters leaves the graph acyclic."""
        return a is b or not (self._between(a, b) or self._between(b, a))

    def _between(self, a: Cluster, b: Cluster) -> bool:
        """Whether a path leads from ``a`` over an outside node to ``b``."""
        if not b.ancestors & a.members:
            return False
        for i in b.inputs:
            c = self.of[i]
            if c is not a and c is not b and c.ancestors & a.members:
                return True
        return False

    def merge(self, a: Cluster, b: Cluster, frame: Frame | None) -> Cluster:
        """The union of two clusters whose union is legal."""
        keep, gone = (a, b) if len(a.nodes) >= len(b.nodes) else (b, a)
        first = min(a.first, b.first)
        keep.nodes += gone.nodes
        for n in gone.nodes:
            self.of[self.position[n]] = keep
        keep.members |= gone.members
        keep.inputs = {i for i in keep.inputs | gone.inputs if not keep.members >> i & 1}
        keep.ancestors = (keep.ancestors | gone.ancestors) & ~keep.members
        keep.first, keep.frame = first, frame
        gone.frame = None
        # What depended on one of them depends on both now, and on all that they depend on.
        reach = keep.members | keep.ancestors
        for c in {id(c): c for c in self.of[first:]}.values():
            if c is not keep and c.ancestors & keep.members:
                c.ancestors |= reach
        return keep
