"""From a cluster to a Kernel: loops by reduction depth, and row values shared between them."""

from __future__ import annotations

import torch

from ..expr import Builder
from ..kernel import Buffer, Expr, Kernel
from .cluster import Cluster
from .index import Index
from .nests import Axes, Nest, Statement, counts_positions
from .plan import trace
from .printer import Printer
from .tensors import Source, Tensor, Tracer, numel
from .walk import children, find_shared, rewrite, walk

# A row's expensive values are kept between loops in a buffer of at most this many bytes.
ROW_BYTES = 64 << 10


class Emitter:
    """Builds one kernel. ``stored`` is what earlier kernels left in memory."""

    def __init__(self, cluster: Cluster, stored: dict[Tensor, Source], name: str) -> None:
        self.cluster, self.name = cluster, name
        self.builder = Builder()
        self.tracer = Tracer(self.builder, stored, limit=1 << 16)
        self.levels: dict[Tensor, int] = {}
        self.locals: list[Buffer] = []
        self.depth_memo: dict[Expr, int] = {}

    def kernel(self, dtypes: dict[str, torch.dtype], extents: dict[str, Index]) -> Kernel:
        """``dtypes`` and ``extents`` (elements) by buffer name."""
        nests = self.nests()
        self.share(nests)
        outer = Axes(self.builder, nests).arrange(list(self.cluster.outer), bool(self.locals))
        return Printer(self.name, outer, nests, self.locals, dtypes, extents).kernel()

    def nests(self) -> list[Nest]:
        """Statements grouped into loops: by the depth of reductions they read, then by loop variables."""
        out: list[Nest] = []
        for root in self.cluster.roots:
            value = trace(self.tracer, root)
            level = self.depth(value)
            if root.is_reduce:
                self.levels[root.tensor] = level
            s = Statement(root, value, tuple(root.inner), level)
            if root.dest is not None:
                s.offset = root.dest.offset(root.space)
            found = None if counts_positions(s) else next((n for n in out if n.level == level and n.inner == root.inner), None)
            if found is None:
                found = Nest(list(root.inner), level)
                out.append(found)
            found.body.append(s)
        return sorted(out, key=lambda n: n.level)

    def depth(self, e: Expr) -> int:
        """0, or one more than the deepest loop whose reduction the expression reads."""
        memo = self.depth_memo
        stack = [e]
        while stack:
            x = stack[-1]
            if x in memo:
                stack.pop()
                continue
            below = children(x)
            missing = [c for c in below if c not in memo]
            if missing:
                stack.extend(missing)
                continue
            own = self.levels[x.arg] + 1 if x.op == "acc" else 0  # type: ignore[index]
            memo[x] = max([own, *(memo[c] for c in below)])
            stack.pop()
        return memo[e]

    def share(self, nests: list[Nest]) -> None:
        """Keep expensive values of a row for later loops: re-read from an output that holds them, else in a local buffer."""
        rows = [n for n in nests if n.inner]
        for i, first in enumerate(rows):
            for later in rows[i + 1 :]:
                if later.inner != first.inner or later.level == first.level or any(counts_positions(s) for s in later.body):
                    continue
                known = {x for s in first.body for x in walk(s.value)}
                wanted: list[Expr] = []
                for s in later.body:
                    find_shared(s.value, known, set(first.inner), wanted)
                for e in wanted:
                    self.replace(e, first, nests)

    def replace(self, e: Expr, first: Nest, nests: list[Nest]) -> None:
        """Read ``e``, which ``first`` computes, from memory in every later loop over the same row."""
        load = self.keep(e, first)
        if load is None:
            return
        for n in nests:
            if n.level > first.level and n.inner == first.inner:
                for s in n.body:
                    s.value = rewrite(self.builder, s.value, {e: load})

    def keep(self, e: Expr, nest: Nest) -> Expr | None:
        """A load of ``e``'s value at this point of the row, storing it in ``nest`` if no output has it."""
        for s in nest.body:
            if s.value is e and s.root.dest is not None:
                return self.builder.load(s.root.dest.buffer, s.offset, e.dtype)
        size = numel([v.size for v in nest.inner])
        if not isinstance(size, int) or size * e.dtype.itemsize > ROW_BYTES:
            return None
        name = f"row{len(self.locals)}"
        self.locals.append(Buffer(name, e.dtype, "local", size))
        at: Index = 0
        for v in nest.inner:
            at = at * v.size + v.poly
        nest.extra.append((name, at, e))
        return self.builder.load(name, at, e.dtype)
