"""Symbolic sizes as the text a Program stores: Python integer arithmetic over size symbols."""

from __future__ import annotations

import sympy
import torch
from torch.fx.experimental.symbolic_shapes import free_unbacked_symbols

from ..runtime.errors import BurnishError

Dim = int | str


class Unsupported(BurnishError):
    """A graph that this compiler leaves to eager, with the reason in one clause."""


def dim(value: object) -> Dim:
    """An int, SymInt, sympy expression or Dim as a Dim: an int where it is constant, else an expression's text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    if isinstance(value, torch.SymInt):
        if free_unbacked_symbols(value):
            raise Unsupported("a size depends on data")
        value = value.node.expr
    if not isinstance(value, sympy.Expr):
        raise Unsupported(f"a size of type {type(value).__name__}")
    if value.is_Integer:
        return int(value)
    return _text(value)


def number(value: torch.SymFloat) -> str:
    """A symbolic float's expression."""
    if free_unbacked_symbols(value):
        raise Unsupported("a number depends on data")
    return _text(value.node.expr)


def _text(e: sympy.Expr) -> str:
    name = type(e).__name__
    if e.is_Symbol:
        return e.name
    if e.is_Integer:
        return str(int(e))
    if e.is_Float or e.is_Rational:
        return repr(float(e))
    args = [_text(a) for a in e.args]
    if e.is_Add:
        return "(" + " + ".join(args) + ")"
    if e.is_Mul:
        return "(" + " * ".join(args) + ")"
    if name in ("FloorDiv", "CleanDiv"):
        return f"({args[0]} // {args[1]})"
    if name in ("FloatTrueDiv", "IntTrueDiv"):
        return f"({args[0]} / {args[1]})"
    if name == "ToFloat":
        return args[0]
    if name in ("Mod", "PythonMod"):
        return f"({args[0]} % {args[1]})"
    if name in ("Max", "Min"):
        return f"{name.lower()}({', '.join(args)})"
    if e.is_Pow and e.args[1] == -1:
        return f"(1 / {args[0]})"
    if e.is_Pow and e.args[1].is_Integer and int(e.args[1]) > 0:
        return f"({args[0]} ** {args[1]})"
    if name == "floor" and len(e.args) == 1:
        numer, denom = e.args[0].as_numer_denom()
        return f"({_text(numer)} // {_text(denom)})"
    raise Unsupported(f"a size or number of the form {e}")
