"""A kernel while it is being built: loops of statements over variables."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..expr import Builder
from ..kernel import Expr
from .cluster import Root
from .index import Index, Poly, Sym, Var, atoms, floordiv, least, substitute
from .tensors import Red, numel
from .walk import indices_of, rename, walk

# Elements per outer point of a flat pointwise kernel, and the inner axis length below which a second axis joins it.
BLOCK = 4096
SHORT = 16


@dataclass
class Statement:
    """A root with its traced expression: a reduction (``name``) or a store (``dest`` and ``offset``)."""

    root: Root
    value: Expr
    inner: tuple[Var, ...]
    level: int = 0
    offset: Index = 0


@dataclass
class Nest:
    """A loop being built: its variables and statements."""

    inner: list[Var]
    level: int
    body: list[Statement] = field(default_factory=list)
    extra: list[tuple[str, Index, Expr]] = field(default_factory=list)  # stores of shared row values


class Axes:
    """Orders, merges and blocks the variables of one kernel's loops, in place."""

    def __init__(self, builder: Builder, nests: list[Nest]) -> None:
        self.builder, self.nests = builder, nests

    def arrange(self, outer: list[Var], shared: bool) -> list[Var]:
        """The outer variables as they end up. ``shared``: loops share row buffers, so no axis may be cut into blocks.

        Order axes by memory, merge those that are one in every index, and shape pointwise kernels for blocks.
        """
        nests = self.nests
        weights = self.strides()
        outer = sorted(outer, key=lambda v: weights.get(v, (0, 0)), reverse=True)
        for n in nests:
            if not any(counts_positions(s) for s in n.body):
                n.inner = sorted(n.inner, key=lambda v: weights.get(v, (0, 0)), reverse=True)
        pure = len(nests) == 1 and all(s.root.dest is not None for s in nests[0].body) and not shared
        if pure:
            order = self.merged([*outer, *nests[0].inner], nests)
            outer, nests[0].inner = self.blocked(order, nests)
        else:
            outer = self.merged(outer, nests)
            for n in nests:
                n.inner = self.merged(n.inner, [n])
        return outer

    def strides(self) -> dict[Var, tuple[int, int]]:
        """Each variable's stride in the first store of a loop, else in the first load: (symbols, coefficient)."""
        nests = self.nests
        out: dict[Var, tuple[int, int]] = {}
        offsets = [s.offset for n in nests for s in n.body if s.root.dest is not None and n.inner]
        offsets += [x.arg[1] for n in nests for s in n.body for x in walk(s.value) if x.op == "load"]  # type: ignore[index]
        offsets += [s.offset for n in nests for s in n.body if s.root.dest is not None]
        for offset in offsets:
            if isinstance(offset, Poly):
                for key, c in offset.terms.items():
                    for a in key:
                        if isinstance(a, Var):
                            out.setdefault(a, (len(key), abs(c)))
        return out

    def indices(self, nests: list[Nest]) -> list[Poly]:
        """Every index that is not a constant."""
        out: list[Index] = []
        for n in nests:
            out += [v.size for v in n.inner]
            for _, at, e in n.extra:
                out.append(at)
                out += indices_of(e)
            for s in n.body:
                if s.root.dest is not None:
                    out.append(s.offset)
                out += indices_of(s.value)
        return list(dict.fromkeys(p for p in out if isinstance(p, Poly)))

    def merged(self, order: list[Var], nests: list[Nest]) -> list[Var]:
        """Adjacent variables a, b become one wherever every index has ``a * size(b) + b`` or neither."""
        order = list(order)
        i = 0
        while i + 1 < len(order):
            a, b = order[i], order[i + 1]
            if all(_mergeable(p, a, b) for p in self.indices(nests)):
                one = Var(a.size * b.size)
                # a stands for the whole with b at zero: index = a' * coefficient(b).
                self.rename(nests, {a: 0, b: one.poly})
                for n in nests:
                    n.inner = _replace_pair(n.inner, a, b, one)
                order[i : i + 2] = [one]
                i = max(i - 1, 0)
            else:
                i += 1
        return order

    def rename(self, nests: list[Nest], mapping: dict) -> None:
        memo: dict[Expr, Expr] = {}
        for n in nests:
            n.extra = [(b, substitute(at, mapping), rename(self.builder, e, mapping, memo)) for b, at, e in n.extra]
            for s in n.body:
                s.offset = substitute(s.offset, mapping)
                s.value = rename(self.builder, s.value, mapping, memo)

    def blocked(self, order: list[Var], nests: list[Nest]) -> tuple[list[Var], list[Var]]:
        """Outer and inner variables of a pointwise kernel: the inner one long enough for lanes, short enough to share out."""
        if not order:
            return [], []
        inner = [order.pop()]
        while order and isinstance(inner[0].size, int) and numel([v.size for v in inner]) < SHORT:  # type: ignore[operator]
            inner.insert(0, order.pop())
        first, rest = inner[0], inner[1:]
        width: Index = numel([v.size for v in rest])
        points = numel([v.size for v in order])
        block = max(BLOCK // width, SHORT) if isinstance(width, int) else BLOCK
        long = not isinstance(first.size, int) or first.size > 2 * block
        if long and (not isinstance(points, int) or points < 64):
            blocks = Var(floordiv(first.size + block - 1, block))
            exact = isinstance(first.size, int) and first.size % block == 0
            point = Var(block if exact else least(block, first.size - block * blocks.poly))
            self.rename(nests, {first: block * blocks.poly + point.poly})
            order, first = [*order, blocks], point
        if rest and self.contiguous_along(nests, first) > self.contiguous_along(nests, rest[-1]):
            return order, [*rest, first]
        return order, [first, *rest]

    def contiguous_along(self, nests: list[Nest], v: Var) -> int:
        """How many of the loads and stores of a pointwise kernel are contiguous along ``v``, where lanes move fastest."""
        places = {x.arg[1] for n in nests for s in n.body for x in walk(s.value) if x.op == "load"}  # type: ignore[index]
        stores = [s.offset for n in nests for s in n.body]
        return sum(isinstance(p, Poly) and p.terms.get((v,)) == 1 for p in (*places, *stores))


def counts_positions(s: Statement) -> bool:
    """Whether a statement is an argmin or argmax, which fixes the order of its loop."""
    return isinstance(s.root.tensor, Red) and s.root.is_reduce and s.root.tensor.op.startswith("arg")


def _replace_pair(items: list[Var], a: Var, b: Var, one: Var) -> list[Var]:
    if a in items and b in items:
        i = items.index(a)
        rest = [v for v in items if v is not b]
        rest[i if i < len(rest) else -1] = one
        return rest
    return [one if v is b else v for v in items if v is not a]


def _mergeable(p: Poly, a: Var, b: Var) -> bool:  # type: ignore[valid-type]
    inside = atoms(p)
    if a not in inside and b not in inside:
        return True
    ca: Index = 0
    cb: Index = 0
    for key, c in p.terms.items():
        for v in key:
            if v in (a, b):
                rest = list(key)
                rest.remove(v)
                term: Index = Poly({tuple(rest): c}) if rest else c
                if v is a:
                    ca = ca + term
                else:
                    cb = cb + term
                break
            if not isinstance(v, (Var, Sym)) and (a in atoms(v.poly) or b in atoms(v.poly)):
                return False
    return ca == cb * b.size


