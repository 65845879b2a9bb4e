"""Walking and rewriting traced expressions, whose index values may hold expressions of their own."""

from __future__ import annotations

from typing import Any

import torch

from ..expr import Builder
from ..kernel import Expr
from ..schedule import HEAVY
from .index import Index, Indirect, Poly, Var, atoms, substitute


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


def indices_of(e: Expr) -> list[Index]:
    out: list[Index] = []
    for x in walk(e):
        if x.op == "load":
            out.append(x.arg[1])  # type: ignore[index]
        elif x.op == "index":
            out.append(x.arg)  # type: ignore[arg-type]
    return out


def _is_row_value(e: Expr, inner: set[Var]) -> bool:
    return any(isinstance(p, Poly) and not inner.isdisjoint(atoms(p)) for p in indices_of(e))


def find_shared(e: Expr, known: set[Expr], inner: set[Var], out: list[Expr]) -> None:
    """The largest expensive expressions of ``e`` that are in ``known`` and vary along the row."""
    seen: set[Expr] = set()
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
