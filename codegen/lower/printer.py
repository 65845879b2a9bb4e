"""The last step of lowering: variables get canonical names, indices become sympy, statements become a Kernel."""

from __future__ import annotations

from typing import Any

import sympy
import torch

from ..kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol
from .index import Index, Sym, Var, atoms
from .nests import Nest
from .radix import to_sympy
from .tensors import Red, Tensor
from .walk import children, sorted_indirects


class Printer:
    """Prints one kernel; see :meth:`kernel`."""

    def __init__(
        self,
        name: str,
        outer: list[Var],
        nests: list[Nest],
        local: list[Buffer],
        dtypes: dict[str, torch.dtype],
        extents: dict[str, Index],
    ) -> None:
        self.name, self.outer, self.nests, self.local = name, outer, nests, local
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
        return Kernel(self.name, (*buffers, *self.local), tuple(sorted(self.syms)), axes, loops)

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


