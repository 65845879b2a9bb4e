"""From a cluster to a Kernel: loops by reduction depth, shared row values, merged axes, canonical names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import sympy
import torch

from ..expr import Builder
from ..kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol
from ..schedule import HEAVY
from .cluster import Cluster, Root
from .index import Index, Indirect, Poly, Sym, Var, atoms, floordiv, least, substitute, to_sympy
from .plan import trace
from .tensors import Red, Source, Tensor, Tracer, numel

# A row's expensive values are kept between loops in a buffer of at most this many bytes.
ROW_BYTES = 64 << 10
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


class Emitter:
    """Builds one kernel. ``stored`` is what earlier kernels left in memory."""

    def __init__(self, cluster: Cluster, stored: dict[Tensor, Source], name: str) -> None:
        self.cluster, self.name = cluster, name
        self.builder = Builder()
        self.tracer = Tracer(self.builder, stored, limit=1 << 16)
        self.levels: dict[Tensor, int] = {}
        self.locals: list[Buffer] = []
        self.local_sizes: dict[str, Any] = {}
        self.depth_memo: dict[Expr, int] = {}

    def kernel(self, dtypes: dict[str, torch.dtype], extents: dict[str, Index]) -> Kernel:
        """``dtypes`` and ``extents`` (elements) by buffer name."""
        nests = self.nests()
        self.share(nests)
        outer = list(self.cluster.outer)
        outer, nests = self.arrange(outer, nests)
        return _Printer(self, outer, nests, dtypes, extents).kernel()

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
            # argmin and argmax count positions, so their loop keeps its own order.
            own = isinstance(root.tensor, Red) and root.tensor.op.startswith("arg") and root.is_reduce
            found = None if own else next((n for n in out if n.level == level and n.inner == root.inner), None)
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
                if later.inner != first.inner or later.level == first.level or any(_reduced_order(s) for s in later.body):
                    continue
                known: set[Expr] = set()
                for s in first.body:
                    collect(s.value, known)
                wanted: list[Expr] = []
                for s in later.body:
                    find_shared(s.value, known, set(first.inner), wanted, set())
                for e in wanted:
                    load = self.keep(e, first)
                    if load is not None:
                        for n in nests:
                            if n is not first and n.level > first.level and n.inner == first.inner:
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

    def arrange(self, outer: list[Var], nests: list[Nest]) -> tuple[list[Var], list[Nest]]:
        """Order axes by memory, merge those that are one in every index, and shape pointwise kernels for blocks."""
        weights = self.strides(nests)
        outer = sorted(outer, key=lambda v: weights.get(v, (0, 0)), reverse=True)
        for n in nests:
            if not any(_reduced_order(s) for s in n.body):
                n.inner = sorted(n.inner, key=lambda v: weights.get(v, (0, 0)), reverse=True)
        pure = len(nests) == 1 and all(s.root.dest is not None for s in nests[0].body) and not self.locals
        if pure:
            order = self.merged([*outer, *nests[0].inner], nests)
            outer, nests[0].inner = self.blocked(order, nests[0], nests)
        else:
            outer = self.merged(outer, nests)
            for n in nests:
                n.inner = self.merged(n.inner, [n])
        return outer, nests

    def strides(self, nests: list[Nest]) -> dict[Var, tuple[int, int]]:
        """Each variable's stride in the first store of its loop, else in the first load: (symbols, coefficient)."""
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

    def indices(self, nests: list[Nest]) -> list[Index]:
        """Every index in the kernel."""
        out: list[Index] = []
        for n in nests:
            out += [v.size for v in n.inner]
            for _, at, e in n.extra:
                out.append(at)
                out += _indices_of(e)
            for s in n.body:
                if s.root.dest is not None:
                    out.append(s.offset)
                out += _indices_of(s.value)
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

    def blocked(self, order: list[Var], nest: Nest, nests: list[Nest]) -> tuple[list[Var], list[Var]]:
        """Outer and inner variables of a pointwise kernel: the inner one long enough for lanes, short enough to share out."""
        if not order:
            return [], []
        inner = [order.pop()]
        while order and isinstance(inner[0].size, int) and numel([v.size for v in inner]) < SHORT:  # type: ignore[operator]
            inner.insert(0, order.pop())
        last = inner[-1]
        points = numel([v.size for v in order])
        long = not isinstance(last.size, int) or last.size > 2 * BLOCK
        if len(inner) == 1 and long and (not isinstance(points, int) or points < 64):
            blocks = Var(floordiv(last.size + BLOCK - 1, BLOCK))
            exact = isinstance(last.size, int) and last.size % BLOCK == 0
            point = Var(BLOCK if exact else least(BLOCK, last.size - BLOCK * blocks.poly))
            self.rename(nests, {last: BLOCK * blocks.poly + point.poly})
            return [*order, blocks], [point]
        return order, inner


def _reduced_order(s: Statement) -> bool:
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


def children(e: Expr) -> tuple[Expr, ...]:
    """Operands, and the values an index is made of."""
    index = e.arg[1] if e.op == "load" else e.arg if e.op == "index" else 0  # type: ignore[index]
    if isinstance(index, Poly):
        return (*e.args, *(a.expr for a in sorted_indirects(index)))
    return e.args


def sorted_indirects(p: Index) -> list[Indirect]:
    return sorted((a for a in atoms(p) if isinstance(a, Indirect)), key=lambda a: a.id)


def walk(e: Expr) -> list[Expr]:
    """Every expression in ``e`` once, operands after users."""
    seen: dict[Expr, None] = {}
    stack = [e]
    while stack:
        x = stack.pop()
        if x not in seen:
            seen[x] = None
            stack.extend(reversed(children(x)))
    return list(seen)


def _indices_of(e: Expr) -> list[Index]:
    out: list[Index] = []
    for x in walk(e):
        if x.op == "load":
            out.append(x.arg[1])  # type: ignore[index]
        elif x.op == "index":
            out.append(x.arg)  # type: ignore[arg-type]
    return out


def collect(e: Expr, into: set[Expr]) -> None:
    into.update(walk(e))


def _is_row_value(e: Expr, inner: set[Var]) -> bool:
    return any(isinstance(p, Poly) and not inner.isdisjoint(atoms(p)) for p in _indices_of(e))


def find_shared(e: Expr, known: set[Expr], inner: set[Var], out: list[Expr], seen: set[Expr]) -> None:
    """The largest expensive expressions of ``e`` that are in ``known`` and vary along the row."""
    stack = [e]
    while stack:
        x = stack.pop()
        if x in seen:
            continue
        seen.add(x)
        if x in known and x.args and any(y.op in HEAVY for y in walk(x)) and _is_row_value(x, inner):
            if x not in out:
                out.append(x)
            continue
        stack.extend(children(x))


def rewrite(b: Builder, e: Expr, mapping: dict[Expr, Expr]) -> Expr:
    memo = dict(mapping)

    def go(x: Expr) -> Expr:
        got = memo.get(x)
        if got is None:
            got = memo[x] = b.make(x.op, tuple(map(go, x.args)), x.dtype, x.arg)
        return got

    return go(e)


def rename(b: Builder, e: Expr, mapping: dict, memo: dict[Expr, Expr]) -> Expr:
    """``e`` with index variables replaced."""

    def index(p: Any) -> Any:
        for a in sorted_indirects(p):
            mapping.setdefault(a, Indirect(rename(b, a.expr, mapping, memo), substitute(a.size, mapping)).poly)
        return substitute(p, mapping)

    def go(x: Expr) -> Expr:
        got = memo.get(x)
        if got is None:
            arg = x.arg
            if x.op == "load":
                arg = (arg[0], index(arg[1]))  # type: ignore[index]
            elif x.op == "index":
                arg = index(arg)
            if x.op == "index" and isinstance(arg, int):
                got = b.const(arg, torch.int64)
            else:
                got = b.make(x.op, tuple(map(go, x.args)), x.dtype, arg)
            memo[x] = got
        return got

    return go(e)


class _Printer:
    """The last step: variables get canonical names, indices become sympy."""

    def __init__(
        self, em: Emitter, outer: list[Var], nests: list[Nest], dtypes: dict[str, torch.dtype], extents: dict[str, Index]
    ) -> None:
        self.em, self.outer, self.nests = em, outer, nests
        self.dtypes, self.extents = dtypes, extents
        self.names: dict[Any, sympy.Expr] = {v: symbol(f"x{i}") for i, v in enumerate(outer)}
        for n in nests:
            for v in n.inner:
                self.names.setdefault(v, symbol(f"r{len(self.names) - len(outer)}"))
        self.accs: dict[Tensor, str] = {}
        self.memo: dict[Expr, Expr] = {}
        self.syms: set[str] = set()
        self.used: dict[str, str] = {}

    def kernel(self) -> Kernel:
        axes = tuple(self.axis(v) for v in self.outer)
        loops = tuple(self.loop(n) for n in self.nests)
        buffers = [Buffer(b, self.dtypes[b], role, self.size(self.extents[b])) for b, role in sorted(self.used.items(), key=_order)]
        return Kernel(self.em.name, (*buffers, *self.em.locals), tuple(sorted(self.syms)), axes, loops)

    def axis(self, v: Var) -> Axis:
        return Axis(str(self.names[v]), self.size(v.size))

    def size(self, p: Index) -> Any:
        return p if isinstance(p, int) else self.sympy(p)

    def sympy(self, p: Index) -> Any:
        self.syms.update(a.name for a in atoms(p) if isinstance(a, Sym))
        return to_sympy(p, self.names)

    def loop(self, n: Nest) -> Loop:
        body: list[Reduce | Store] = []
        for s in n.body:
            value = self.expr(s.value)
            if s.root.dest is None:
                assert isinstance(s.root.tensor, Red)
                name = self.accs.setdefault(s.root.tensor, f"a{len(self.accs)}")
                body.append(Reduce(name, s.root.tensor.op, value))
            else:
                self.used[s.root.dest.buffer] = "out"
                body.append(Store(s.root.dest.buffer, self.sympy(s.offset), value))
        body += [Store(b, self.sympy(at), self.expr(e)) for b, at, e in n.extra]
        return Loop(tuple(self.axis(v) for v in n.inner), tuple(body))

    def expr(self, e: Expr) -> Expr:
        for x in reversed(_postorder(e, self.memo)):
            self.memo[x] = self.convert(x)
        return self.memo[e]

    def convert(self, x: Expr) -> Expr:
        args = tuple(self.memo[a] for a in x.args)
        if x.op == "load":
            buffer, p = x.arg  # type: ignore[misc]
            if buffer not in self.used and not buffer.startswith("row"):
                self.used[buffer] = "in"
            indirect = sorted_indirects(p)
            names = {**self.names, **{a: symbol(f"_k{i}") for i, a in enumerate(indirect)}}
            self.syms.update(a.name for a in atoms(p) if isinstance(a, Sym))
            index = to_sympy(p, names)
            return Expr("load", tuple(self.memo[a.expr] for a in indirect), x.dtype, (buffer, index))
        if x.op == "index":
            return Expr("index", (), x.dtype, self.sympy(x.arg))  # type: ignore[arg-type]
        if x.op == "acc":
            return Expr("acc", (), x.dtype, self.accs[x.arg])  # type: ignore[index]
        return Expr(x.op, args, x.dtype, x.arg)


def _postorder(e: Expr, done: dict[Expr, Expr]) -> list[Expr]:
    """Users before operands, leaving out what is done; reversed, it is an order of evaluation."""
    out: dict[Expr, None] = {}
    stack: list[tuple[Expr, bool]] = [(e, False)]
    while stack:
        x, ready = stack.pop()
        if x in done or x in out:
            continue
        if ready:
            out[x] = None
        else:
            stack.append((x, True))
            stack.extend((c, False) for c in children(x) if c not in out)
    return list(out)[::-1]


def _order(item: tuple[str, str]) -> tuple:
    name, role = item
    kind = {"in": 0, "tmp": 1, "out": 2}[name.rstrip("0123456789")]
    return role == "out", kind, int(name[len(name.rstrip("0123456789")) :])


