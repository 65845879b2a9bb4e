"""From a region's tensors to clusters, in the order their kernels run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ..expr import Builder
from ..kernel import Expr
from .cluster import Cluster, Root, fresh, match, refine, share_inner, split_var, variables
from .index import Index, Var
from .radix import digits
from .tensors import Indices, Map, NotLowerable, Red, Source, Tensor, TooBig, Tracer, contiguous_strides, numel

# A window's producer is recomputed at every tap up to this many operations; beyond, it is stored once.
TAP_OPS = 64
# A transcendental is stored before it is broadcast to this many times as many elements.
BROADCAST = 8
# A kernel with few outer points takes no epilogue of many elements: it would run on one thread.
FEW_POINTS, MANY_ELEMENTS = 8, 1 << 15


@dataclass
class Plan:
    """``clusters`` in order; ``temps``: tensors kept between kernels; ``home``: in which cluster each is stored."""

    clusters: list[Cluster] = field(default_factory=list)
    temps: list[Source] = field(default_factory=list)
    stored: dict[Tensor, Source] = field(default_factory=dict)
    home: dict[Tensor, int] = field(default_factory=dict)


def plan(outputs: Sequence[tuple[Tensor, Source]]) -> Plan:
    """Raises :class:`NotLowerable` when an expression stays too large even with its parts stored."""
    forced: list[Tensor] = []
    for _ in range(24):
        planner = _Planner(outputs, forced)
        try:
            made = planner.run()
            repeated = planner.repeated_windows()
        except TooBig:
            forced.append(planner.culprit(forced))
            continue
        if not repeated:
            return made
        forced += repeated
    raise NotLowerable("has an expression too large for a kernel")


class _Planner:
    def __init__(self, outputs: Sequence[tuple[Tensor, Source]], forced: Iterable[Tensor]) -> None:
        self.outputs = [(t, d) for t, d in outputs if numel(t.shape) != 0]
        self.order = topological(t for t, _ in self.outputs)
        self.forced = set(forced) | stored_first(self.order)
        self.made = Plan()
        self.builder = Builder()
        self.last: Tracer | None = None
        self.reduces: dict[Tensor, bool] = {}
        for t in self.order:
            self.reduces[t] = isinstance(t, Red) or any(self.reduces[d] for d in t.deps)
        self.earliest: dict[Tensor, int] = {}

    def run(self) -> Plan:
        dests: dict[Tensor, list[Source]] = {}
        for t, d in self.outputs:
            dests.setdefault(t, []).append(d)
        later: list[tuple[Tensor, Source]] = []
        for t in self.order:
            if isinstance(t, Red):
                self.reduction(t)
            elif t in self.forced:
                self.store(t, self.temp(t))
            for d in dests.get(t, ()):
                if self.reduces[t]:
                    self.store(t, d)
                else:
                    later.append((t, d))
        self.independent(later)
        return self.made

    def culprit(self, forced: list[Tensor]) -> Tensor:
        """The computed tensor that the overgrown trace read at the most places."""
        assert self.last is not None
        counts = Counter(t for t, _ in self.last.memo if isinstance(t, Map) and t.flops and t.deps and t not in self.forced)
        if not counts:
            raise NotLowerable("has an expression too large for a kernel")
        return counts.most_common(1)[0][0]

    def repeated_windows(self) -> list[Tensor]:
        """Windows that several kernels compute, though storing their elements once costs less than all taps again."""
        if not any(isinstance(t, Map) and t.taps > 1 for t in self.order):
            return []
        kernels: dict[Tensor, set[tuple]] = {}
        for cluster in self.made.clusters:
            # Pieces of one result, cut at a window's borders, have no element in common.
            computed = tuple((root.tensor, root.dest) for root in cluster.roots)
            for root in cluster.roots:
                tr = self.tracer()
                trace(tr, root)
                for t in {root.tensor, *(t for t, _ in tr.memo)}:
                    if isinstance(t, Map) and t.taps > 1 and t not in self.forced:
                        kernels.setdefault(t, set()).add(computed)
        return [t for t, found in kernels.items() if len(found) > 1]

    def tracer(self) -> Tracer:
        self.last = Tracer(self.builder, self.made.stored)
        return self.last

    def temp(self, t: Tensor) -> Source:
        source = Source(f"tmp{len(self.made.temps)}", t.shape, strides_like_sources(t), t.dtype)
        self.made.temps.append(source)
        return source

    def settle(self, root: Root) -> Tracer:
        """Trace the root, splitting its own variables until every division that a split can remove is gone."""
        for _ in range(8):
            tr = self.tracer()
            trace(tr, root)
            own = set(root.variables())
            wishes = [(v, f) for v, f in tr.splits.items() if v in own]
            if not wishes:
                break
            for v, f in wishes:
                root.replace(v, split_var(v, f))
        return tr

    def reduction(self, t: Red) -> None:
        space = fresh(t.shape)
        reduced = fresh(t.inner(space))
        root = Root(t, space, variables(reduced), None, reduced)
        self.place(root)

    def store(self, t: Tensor, dest: Source) -> None:
        space = fresh(t.shape)
        self.place(Root(t, space, [], dest))
        if t in self.forced or dest.buffer.startswith("tmp"):
            self.made.stored[t] = dest

    def place(self, root: Root) -> None:
        """Join the cluster whose reductions the root reads, else a cluster of the same frame, else a new one."""
        tr = self.settle(root)
        reads = tr.reads
        if reads:
            latest = max(self.made.home[r] for r in reads)
            if any(self.made.home[r] != latest for r in reads) or not self.may_join(root, latest):
                chosen = [r for r in reads if self.made.home[r] != latest or not self.may_join(root, latest)]
                self.spill(chosen)
                self.place(root)
                return
            if match(root, self.made.clusters[latest], reads):
                self.settled(root, latest)
                return
            self.spill(list(reads))
            self.place(root)
            return
        if isinstance(root.tensor, Red) and root.dest is None and self.join_sibling(root):
            return
        if root.dest is not None:
            self.settled(root, max(self.beside(piece) for piece in self.cut(root, tr)))
            return
        self.made.clusters.append(Cluster(variables(root.space), [root], list(root.inner)))
        self.settled(root, len(self.made.clusters) - 1)

    def settled(self, root: Root, at: int) -> None:
        """Note where the root lives; a later split of its cluster keeps it there."""
        if root.is_reduce:
            self.made.home[root.tensor] = at
        else:
            self.made.home.setdefault(root.tensor, at)

    def may_join(self, root: Root, at: int) -> bool:
        cluster = self.made.clusters[at]
        if at < self.floor(root):
            return False
        points = numel([v.size for v in cluster.outer])
        total = numel([*root.tensor.shape, *(v.size for v in root.inner)])
        few = isinstance(points, int) and points <= FEW_POINTS
        return not (few and isinstance(total, int) and total >= MANY_ELEMENTS * max(points, 1))  # type: ignore[type-var]

    def floor(self, root: Root) -> int:
        """The first cluster that runs after everything the root reads from memory is written."""
        needed = [self.made.home[t] for t in self.read_stored(root.tensor) if t in self.made.home]
        return max(needed, default=-1) + 1

    def read_stored(self, t: Tensor) -> set[Tensor]:
        """Stored tensors reached from ``t`` without passing another stored one or a reduction."""
        found: set[Tensor] = set()
        seen: set[Tensor] = set()
        stack = list(t.deps)
        while stack:
            d = stack.pop()
            if d in seen:
                continue
            seen.add(d)
            if d in self.made.stored:
                found.add(d)
            elif not isinstance(d, Red):
                stack.extend(d.deps)
        return found

    def join_sibling(self, root: Root) -> bool:
        """Put a reduction beside one of equal frame that reads the same memory."""
        if root.ragged:
            return False
        for at in range(len(self.made.clusters) - 1, self.floor(root) - 1, -1):
            cluster = self.made.clusters[at]
            for other in cluster.roots:
                t = other.tensor
                if not (isinstance(t, Red) and other.is_reduce and not other.ragged and t.shape == root.tensor.shape):
                    continue
                if not sources(t) & sources(root.tensor) or set(variables(other.space)) != set(cluster.outer):
                    continue
                if self.adopt(root, other, cluster):
                    self.settled(root, at)
                    return True
        return False

    def adopt(self, root: Root, other: Root, cluster: Cluster) -> bool:
        for _ in range(16):
            step = refine(variables(root.space), variables(other.space))
            if step is None:
                return False
            if isinstance(step, list):
                root.rename({w: o.poly for w, o in step})
                share_inner(root, cluster)
                cluster.roots.append(root)
                return True
            v, factor = step
            parts = split_var(v, factor)
            root.replace(v, parts)
            cluster.split(v, parts)
        return False

    def spill(self, reds: Sequence[Tensor]) -> None:
        """Write reductions' results to memory, in the clusters that compute them."""
        for red in reds:
            cluster = self.made.clusters[self.made.home[red]]
            source = self.temp(red)
            cluster.roots.append(Root(red, cluster.reds[red].space, [], source))
            self.made.stored[red] = source

    def independent(self, outputs: list[tuple[Tensor, Source]]) -> None:
        """Stored tensors that depend on no reduction: into the loop of a reduction that reads them, else their own kernel."""
        memos = [(c, m) for c in self.made.clusters if (m := self.memo(c)) is not None]
        pending: list[Root] = []
        for t, dest in outputs:
            if not any(self.ride(t, dest, cluster, memo) for cluster, memo in memos):
                root = Root(t, fresh(t.shape), [], dest)
                tr = self.settle(root)
                pending += self.cut(root, tr)
        for root in pending:
            self.beside(root)

    def memo(self, cluster: Cluster) -> list[tuple[Root, dict[Tensor, list[Indices]]]] | None:
        """What each reduction of the cluster reads, by tensor."""
        out = []
        for r in cluster.roots:
            if r.is_reduce and not r.ragged:
                tr = self.tracer()
                trace(tr, r)
                read: dict[Tensor, list[Indices]] = {}
                for t, idx in tr.memo:
                    read.setdefault(t, []).append(idx)
                out.append((r, read))
        return out or None

    def ride(self, t: Tensor, dest: Source, cluster: Cluster, memo: list[tuple[Root, dict[Tensor, list[Indices]]]]) -> bool:
        for r, read in memo:
            if len(read.get(t, ())) != 1:
                continue
            idx = read[t][0]
            listed = [digits(p) for p in idx]
            if any(d is None for d in listed):
                continue
            found = [v for d in listed for v in d or ()]
            every = [*cluster.outer, *r.inner]
            if len(found) == len(every) and set(found) == set(every) and _covers(listed, t.shape):
                cluster.roots.append(Root(t, idx, list(r.inner), dest))
                return True
        return False

    def cut(self, root: Root, tr: Tracer, depth: int = 0) -> list[Root]:
        """The root as one root per piece of its range, where cutting decides which input a piece reads."""
        wishes = [(v, sorted(at)) for v, at in tr.cuts.items() if all(isinstance(a, int) for a in at) and at]  # type: ignore[type-var]
        own = set(root.variables())
        wishes = [(v, at) for v, at in wishes if v in own]
        if not wishes or depth >= 4 or len(wishes[0][1]) > 32:
            return [root]
        v, at = wishes[0]
        edges: list[Index] = [0, *at, v.size]
        out: list[Root] = []
        for low, high in pairwise(edges):
            if low == high:
                continue
            part = Root(root.tensor, root.space, list(root.inner), root.dest)
            size = high - low
            part.rename({v: low + (0 if size == 1 else Var(size).poly)})
            out += self.cut(part, self.settle(part), depth + 1)
        return out if len(out) <= 64 else [root]

    def beside(self, root: Root) -> int:
        """Into a kernel of stores with the same outer space in memory order, else a new one; returns where that is."""
        order = in_memory_order(variables(root.space), root)
        outer, inner = order[:-1], order[-1:]
        for at in range(self.floor(root), len(self.made.clusters)):
            cluster = self.made.clusters[at]
            if all(r.dest is not None and not isinstance(r.tensor, Red) for r in cluster.roots) and self.fits(root, outer, inner, cluster):
                root.rename({w: o.poly for w, o in zip(outer, cluster.outer)})
                root.inner = inner
                share_inner(root, cluster)
                cluster.roots.append(root)
                return at
        root.inner = inner
        self.made.clusters.append(Cluster(outer, [root], list(inner)))
        return len(self.made.clusters) - 1

    def fits(self, root: Root, outer: list[Var], inner: list[Var], cluster: Cluster) -> bool:
        """Whether a stored tensor has a cluster's outer space, and is a piece of the same tensor or of the same data."""
        if [v.size for v in cluster.outer] != [v.size for v in outer]:
            return False
        if any(r.tensor is root.tensor for r in cluster.roots):
            points = numel([v.size for v in outer])
            return not isinstance(points, int) or points > FEW_POINTS
        same_inner = [v.size for v in cluster.inner] == [v.size for v in inner]
        return same_inner and any(sources(r.tensor) & sources(root.tensor) for r in cluster.roots)


def _covers(listed: Sequence[list[Var] | None], shape: Indices) -> bool:
    return all(numel([v.size for v in d or ()]) == s for d, s in zip(listed, shape))


def trace(tr: Tracer, root: Root) -> Expr:
    """The root's element (a reduction's term) as an expression."""
    t = root.tensor
    if isinstance(t, Red):
        return t.body(tr, root.space, root.reduced) if root.is_reduce else tr.read_red(t, root.space)
    return t.body(tr, root.space) if isinstance(t, Map) else tr.read(t, root.space)


def in_memory_order(order: list[Var], root: Root) -> list[Var]:
    """Variables by falling stride of the stored tensor."""
    assert root.dest is not None
    offset = root.dest.offset(root.space)

    def stride(v: Var) -> tuple:
        terms = [] if isinstance(offset, int) else [(k, c) for k, c in offset.terms.items() if v in k]
        return max(((len(k), c) for k, c in terms), default=(0, 0))

    return sorted(order, key=stride, reverse=True)


def topological(roots: Iterable[Tensor]) -> list[Tensor]:
    """Every tensor the roots are made of, deps first."""
    out: dict[Tensor, None] = {}
    stack: list[tuple[Tensor, bool]] = [(t, False) for t in roots][::-1]
    while stack:
        t, ready = stack.pop()
        if t in out:
            continue
        if ready:
            out[t] = None
        else:
            stack.append((t, True))
            stack.extend((d, False) for d in reversed(t.deps) if d not in out)
    return list(out)


def sources(t: Tensor) -> set[str]:
    """The buffers a tensor is computed from."""
    return {s.buffer for s in topological([t]) if isinstance(s, Source)}


def strides_like_sources(t: Tensor) -> Indices:
    """Strides for keeping a tensor: its dimensions in the order of the first tensor of its shape that it is made of, which has each element once."""
    for s in topological([t]):
        if isinstance(s, Source) and s.shape == t.shape:
            if _dense(s):
                return s.strides
            packed = _packed(s)
            if packed is not None:
                return packed
    return contiguous_strides(t.shape)


def _packed(s: Source) -> Indices | None:
    """The strides of a tensor of known sizes without the gaps between its elements; None where elements lie in several places at once."""
    sizes, strides = [n for n in s.shape if isinstance(n, int)], [d for d in s.strides if isinstance(d, int)]
    if len(sizes) != s.rank or len(strides) != s.rank:
        return None
    out, apart, reach = [1] * s.rank, 1, 0
    for d in sorted(range(s.rank), key=lambda d: (strides[d], -sizes[d])):
        if sizes[d] != 1 and strides[d] <= reach:
            return None
        out[d], apart, reach = apart, apart * sizes[d], reach + (sizes[d] - 1) * strides[d]
    return tuple(out)


def _dense(s: Source) -> bool:
    """Whether a tensor of known sizes fills its memory, in whatever order of dims."""
    expected = 1
    dims = [(stride, n) for stride, n in zip(s.strides, s.shape) if isinstance(stride, int) and isinstance(n, int)]
    for stride, n in sorted(dims):
        if n != 1 and stride != expected:
            return False
        expected *= n
    return len(dims) == s.rank


def stored_first(order: Sequence[Tensor]) -> set[Tensor]:
    """Tensors to compute once into memory: costly producers of windows, transcendentals that are broadcast widely."""
    out: set[Tensor] = set()
    reduces: dict[Tensor, bool] = {}
    for t in order:
        reduces[t] = isinstance(t, Red) or any(reduces[d] for d in t.deps)
        if not isinstance(t, (Map, Red)):
            continue
        for d in t.deps:
            m = _through_views(d)
            if not isinstance(m, Map) or m.flops == 0 or not m.deps:
                continue
            if isinstance(t, Map) and t.taps > 1:
                cost, heavy = _inlined(m, out)
                if heavy or cost * t.taps > TAP_OPS:
                    out.add(m)
            elif m.heavy and not reduces[m] and isinstance(t, Map) and t.flops:
                n, k = numel(t.shape), numel(m.shape)
                if isinstance(n, int) and isinstance(k, int) and k > 1 and n >= BROADCAST * k:
                    out.add(m)
    return out


def _through_views(t: Tensor) -> Tensor:
    while isinstance(t, Map) and t.flops == 0 and len(t.deps) == 1:
        t = t.deps[0]
    return t


def _inlined(t: Tensor, stored: set[Tensor]) -> tuple[int, bool]:
    """Operations of one element with everything up to memory inlined, and whether one is transcendental."""
    seen: set[Tensor] = set()
    stack, cost, heavy = [t], 0, False
    while stack:
        m = stack.pop()
        if m in seen or not isinstance(m, Map):
            continue
        seen.add(m)
        cost, heavy = cost + m.flops, heavy or m.heavy
        stack.extend(d for d in m.deps if d not in stored)
    return cost, heavy
