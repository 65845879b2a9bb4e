"""Indices as mixed-radix numbers of variables, and indices to and from sympy."""

from __future__ import annotations

from typing import Any

import sympy
import torch
from torch.utils._sympy.functions import FloorDiv, Mod

from ..kernel import symbol
from .index import (
    Atom,
    Div,
    Index,
    Least,
    Poly,
    Rem,
    Sym,
    Var,
    atoms,
    exact_div,
    floordiv,
    greatest,
    least,
    remainder,
    without,
)


def split_hints(p: Index) -> dict[Var, Index]:
    """For each variable that stands in the way of a division in ``p``: the inner factor to split it by."""
    hints: dict[Var, Index] = {}
    for a in atoms(p):
        if not isinstance(a, (Div, Rem)) or isinstance(a.num, int):
            continue
        for key, c in a.num.terms.items():
            if len(key) == 1 and isinstance(key[0], Var) and c > 0:
                v = key[0]
                factor = exact_div(a.den, c)
                if factor is None or factor == 1:
                    continue
                size = exact_div(v.size, factor)
                if size is not None and size != 1 and (v not in hints or exact_div(hints[v], factor) is not None):
                    hints[v] = factor
    return hints


def digits(p: Index) -> list[Var] | None:
    """The variables of a mixed-radix number ``p`` (most significant first), or None when ``p`` is not one.

    ``[]`` for the constant 0; size-1 variables never appear.
    """
    if p == 0:
        return []
    if isinstance(p, int) or any(len([a for a in k if isinstance(a, Var)]) != 1 for k in p.terms):
        return None
    found: list[Var] = []
    expected: Index = 1
    terms = {next(a for a in k if isinstance(a, Var)): (k, c) for k, c in p.terms.items()}
    if len(terms) != len(p.terms):
        return None
    while terms:
        for v, (k, c) in terms.items():
            rest = without(k, (v,))
            stride: Index = c if not rest else Poly({rest: c})
            if stride == expected:
                break
        else:
            return None
        found.insert(0, v)
        expected = expected * v.size
        del terms[v]
    return found


def to_sympy(p: Index, names: dict[Atom, sympy.Expr]) -> Any:
    """The sympy form of ``p``; ``names`` gives the symbol of each variable and indirect value."""
    if isinstance(p, int):
        return sympy.Integer(p)
    return sympy.Add(*(sympy.Mul(c, *(_sympy_atom(a, names) for a in k)) for k, c in p.terms.items()))


def _sympy_atom(a: Atom, names: dict[Atom, sympy.Expr]) -> sympy.Expr:
    if isinstance(a, Sym):
        return symbol(a.name)
    if isinstance(a, Div):
        return FloorDiv(to_sympy(a.num, names), to_sympy(a.den, names))
    if isinstance(a, Rem):
        return Mod(to_sympy(a.num, names), to_sympy(a.den, names))
    if isinstance(a, Least):
        return (sympy.Max if a.greatest else sympy.Min)(to_sympy(a.a, names), to_sympy(a.b, names))
    return names[a]


def from_size(size: Any) -> Index:
    """An int, SymInt or sympy expression over size symbols as an index."""
    if isinstance(size, int):
        return int(size)
    if isinstance(size, torch.SymInt):
        size = size.node.expr
    return _from_sympy(size)


def _from_sympy(e: sympy.Expr) -> Index:
    if e.is_Integer:
        return int(e)
    if e.is_Symbol:
        return Sym(e.name).poly
    name = type(e).__name__
    if e.is_Add or e.is_Mul:
        out: Index = 0 if e.is_Add else 1
        for a in e.args:
            out = out + _from_sympy(a) if e.is_Add else out * _from_sympy(a)
        return out
    if e.is_Pow and e.args[1].is_Integer and int(e.args[1]) > 0:
        base, out = _from_sympy(e.args[0]), 1
        for _ in range(int(e.args[1])):
            out = out * base
        return out
    if name in ("FloorDiv", "CleanDiv"):
        return floordiv(_from_sympy(e.args[0]), _from_sympy(e.args[1]))
    if name in ("Mod", "PythonMod"):
        return remainder(_from_sympy(e.args[0]), _from_sympy(e.args[1]))
    if name in ("Min", "Max"):
        pick = least if name == "Min" else greatest
        out = _from_sympy(e.args[0])
        for a in e.args[1:]:
            out = pick(out, _from_sympy(a))
        return out
    raise UnsupportedSize(str(e))


class UnsupportedSize(Exception):
    """A size expression with a function that loop indices do not have."""
