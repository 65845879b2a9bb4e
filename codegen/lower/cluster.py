"""Which tensors of a region are computed in which kernel.

A cluster becomes one kernel: outer variables shared by all its roots, and per root the inner variables of its loop. A root is a
reduction or a stored tensor. A root joins the cluster of the reductions it reads when it reads each of them at the cluster's own
outer point (after splitting variables where dims are merged or divided); otherwise those reductions go through memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .index import Index, Var, atoms, exact_div, substitute
from .radix import digits
from .tensors import Indices, Red, Source, Tensor


@dataclass(eq=False)
class Root:
    """``space``: the tensor's index over cluster and inner variables; ``inner``: the loop's variables; ``reduced``: the
    index of a reduction's reduced dims; ``dest``: where a stored tensor (or a reduction's result) goes."""

    tensor: Tensor
    space: Indices
    inner: list[Var]
    dest: Source | None = None
    reduced: Indices = ()

    @property
    def is_reduce(self) -> bool:
        return isinstance(self.tensor, Red) and self.dest is None

    def variables(self) -> list[Var]:
        found = [a for p in self.space for a in _vars(p)]
        return list(dict.fromkeys([*found, *self.inner]))

    @property
    def ragged(self) -> bool:
        """Whether an inner size depends on an outer variable."""
        return any(not isinstance(v.size, int) and bool(_vars(v.size)) for v in self.inner)

    def rename(self, mapping: dict) -> None:
        self.space = tuple(substitute(p, mapping) for p in self.space)
        self.reduced = tuple(substitute(p, mapping) for p in self.reduced)

    def replace(self, v: Var, parts: Sequence[Var]) -> None:
        """Split variable ``v`` into ``parts`` (most significant first)."""
        point: Index = 0
        for p in parts:
            point = point * p.size + p.poly
        mapping: dict = {v: point}
        self.rename(mapping)
        self.inner = _replaced(self.inner, v, parts)


@dataclass(eq=False)
class Cluster:
    """``outer`` belongs to every root; ``inner`` are the loop variables that roots share where their sizes line up."""

    outer: list[Var]
    roots: list[Root] = field(default_factory=list)
    inner: list[Var] = field(default_factory=list)

    @property
    def reds(self) -> dict[Tensor, Root]:
        return {r.tensor: r for r in self.roots if r.is_reduce}

    def split(self, v: Var, parts: Sequence[Var]) -> None:
        self.outer = _replaced(self.outer, v, parts)
        self.inner = _replaced(self.inner, v, parts)
        for r in self.roots:
            r.replace(v, parts)


def _vars(p: Index) -> list[Var]:
    return sorted((a for a in atoms(p) if isinstance(a, Var)), key=lambda a: a.id)


def _replaced(items: list[Var], v: Var, parts: Sequence[Var]) -> list[Var]:
    return [q for p in items for q in (parts if p is v else (p,))]


def fresh(shape: Sequence[Index]) -> Indices:
    """A new variable per dim; dims of size 1 are at 0."""
    return tuple(0 if isinstance(s, int) and s == 1 else Var(s).poly for s in shape)


def variables(idx: Indices) -> list[Var]:
    return list(dict.fromkeys(v for p in idx for v in _vars(p)))


def split_var(v: Var, factor: Index) -> list[Var]:
    """``v`` as an outer and an inner variable of ``factor`` points (which divides its size)."""
    count = exact_div(v.size, factor)
    assert count is not None
    return [Var(count), Var(factor)]


def refine(a: list[Var], b: list[Var]) -> tuple[Var, Index] | list[tuple[Var, Var]] | None:
    """Match two digit lists (most significant first) of one number.

    Returns the pairs when they match one to one; a (variable, factor) to split first; or None when they cannot match.
    """
    pairs: list[tuple[Var, Var]] = []
    i, j = len(a) - 1, len(b) - 1
    while i >= 0 and j >= 0:
        p, q = a[i].size, b[j].size
        if p != q:
            if exact_div(p, q) is not None:
                return a[i], q
            if exact_div(q, p) is not None:
                return b[j], p
            return None
        pairs.insert(0, (a[i], b[j]))
        i, j = i - 1, j - 1
    return pairs if i < 0 and j < 0 else None


def match(root: Root, cluster: Cluster, reads: dict[Red, list[Indices]]) -> bool:
    """Make ``root`` a member of ``cluster`` if it reads the cluster's reductions at the outer point; False when not.

    ``reads`` gives the index at which the root reads each reduction, over the root's own variables. On success the root's
    variables are the cluster's, and what is left over is its inner variables.
    """
    if root.ragged or any(r.ragged for r in cluster.roots):
        return False
    for _ in range(16):
        step = _bind(root, cluster, reads)
        if step is None:
            return False
        if isinstance(step, dict):
            break
        v, factor = step
        parts = split_var(v, factor)
        _split_everywhere(v, parts, root, cluster, reads)
    else:
        return False
    mapping = {w: o.poly for w, o in step.items()}
    root.rename(mapping)
    if not isinstance(root.tensor, Red):
        bound = set(step.values())
        root.inner = [v for v in variables(root.space) if v not in bound]
    share_inner(root, cluster)
    cluster.roots.append(root)
    return True


def _split_everywhere(v: Var, parts: list[Var], root: Root, cluster: Cluster, reads: dict[Red, list[Indices]]) -> None:
    root.replace(v, parts)
    cluster.split(v, parts)
    point = parts[0].poly * parts[1].size + parts[1].poly
    for red, indices in reads.items():
        reads[red] = [tuple(substitute(p, {v: point}) for p in idx) for idx in indices]


def _bind(
    root: Root, cluster: Cluster, reads: dict[Red, list[Indices]]
) -> dict[Var, Var] | tuple[Var, Index] | None:
    bound: dict[Var, Var] = {}
    back: dict[Var, Var] = {}
    for red, indices in reads.items():
        space = cluster.reds[red].space
        for idx in indices:
            for p, q in zip(idx, space):
                a, b = digits(p), digits(q)
                if a is None or b is None:
                    return None
                step = refine(a, b)
                if step is None or isinstance(step, tuple):
                    return step
                for w, o in step:
                    if bound.setdefault(w, o) is not o or back.setdefault(o, w) is not w:
                        return None
    if set(back) != set(cluster.outer):
        return None
    own = variables(root.space)
    if isinstance(root.tensor, Red) and any(w not in bound for w in own):
        return None
    return bound if all(w in own for w in bound) else None


def share_inner(root: Root, cluster: Cluster) -> None:
    """Give the root the cluster's own inner variables where the sizes line up, so that loops merge and values are shared."""
    if not root.inner or not cluster.inner or root.ragged:
        return
    if getattr(root.tensor, "op", "") in ("argmin", "argmax"):
        return
    for _ in range(16):
        step = refine(root.inner, cluster.inner)
        if step is None:
            return
        if isinstance(step, list):
            mapping = {w: o.poly for w, o in step}
            root.rename(mapping)
            root.inner = [o for _, o in step]
            return
        v, factor = step
        parts = split_var(v, factor)
        root.replace(v, parts)
        cluster.split(v, parts)
