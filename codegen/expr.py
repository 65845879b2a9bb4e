"""Building expressions: every equal expression is one object, and what folds without changing a bit of the result folds."""

from __future__ import annotations

import math
from typing import Any

import torch

from .kernel import Expr

I64, BOOL = torch.int64, torch.bool
HALVES = frozenset((torch.float16, torch.bfloat16))
FLOATS = HALVES | {torch.float32, torch.float64}
_COMPARISONS = frozenset(("eq", "ne", "lt", "le", "gt", "ge"))
_PREDICATES = frozenset(("isnan", "isinf"))


def compute_dtype(dtype: torch.dtype) -> torch.dtype:
    """The dtype arithmetic on ``dtype`` is done in: float32 for the 16-bit floats."""
    return torch.float32 if dtype in HALVES else dtype


class Builder:
    """Interns expressions. Operands of one operator must share a dtype; the caller casts."""

    def __init__(self) -> None:
        self._known: dict[tuple, Expr] = {}

    def make(self, op: str, args: tuple[Expr, ...], dtype: torch.dtype, arg: Any = None) -> Expr:
        key = (op, tuple(map(id, args)), dtype, repr(arg) if op == "const" else arg)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Expr(op, args, dtype, arg)
        return found

    def const(self, value: Any, dtype: torch.dtype) -> Expr:
        """A constant, converted to ``dtype`` as torch converts a Python scalar (floats keep full precision)."""
        if dtype is BOOL:
            value = bool(value)
        elif dtype in FLOATS:
            value = float(value)
        else:
            value = wrap(int(value), dtype)
        return self.make("const", (), dtype, value)

    def load(self, buffer: str, index: Any, dtype: torch.dtype) -> Expr:
        return self.make("load", (), dtype, (buffer, index))

    def index(self, value: Any) -> Expr:
        """An index expression as an int64 value."""
        return self.const(value, I64) if isinstance(value, int) else self.make("index", (), I64, value)

    def acc(self, name: Any, dtype: torch.dtype) -> Expr:
        return self.make("acc", (), dtype, name)

    def cast(self, x: Expr, dtype: torch.dtype) -> Expr:
        if x.dtype is dtype:
            return x
        if x.op == "const" and _recasts(x.dtype, dtype):
            return self.const(x.arg, dtype)
        if dtype is BOOL and x.dtype is not BOOL:
            return self.op("ne", x, self.const(0, x.dtype)) if x.dtype not in HALVES else self.cast(self.cast(x, torch.float32), BOOL)
        return self.make("cast", (x,), dtype)

    def op(self, op: str, *args: Expr, dtype: torch.dtype | None = None) -> Expr:
        """Apply an operator; comparisons and predicates give bool, others the operands' dtype."""
        if dtype is None:
            dtype = BOOL if op in _COMPARISONS or op in _PREDICATES else args[-1].dtype
        folded = _FOLDS[op](self, args, dtype) if op in _FOLDS else None
        return folded if folded is not None else self.make(op, args, dtype)

    def where(self, cond: Expr, a: Expr, b: Expr) -> Expr:
        if cond.op == "const":
            return a if cond.arg else b
        return a if a is b else self.make("where", (cond, a, b), a.dtype)

    def all_of(self, conditions: list[Expr]) -> Expr:
        out = self.const(True, BOOL)
        for c in conditions:
            out = self.op("and", out, c)
        return out


def _recasts(old: torch.dtype, new: torch.dtype) -> bool:
    """Whether a constant's unrounded value may take the new dtype directly."""
    if old in FLOATS:
        # To an integer it would truncate; to a wider float the rounding to the narrower one would be lost.
        return new in FLOATS and old not in HALVES and new not in HALVES and not (old is torch.float32 and new is torch.float64)
    return new not in HALVES


def wrap(value: int, dtype: torch.dtype) -> int:
    """Two's complement wrap-around into an integer dtype."""
    info = torch.iinfo(dtype)
    return (value - info.min) % (info.max - info.min + 1) + info.min


def _integers(args: tuple[Expr, ...]) -> bool:
    return all(a.op == "const" and a.dtype not in FLOATS and a.dtype is not BOOL for a in args)


def _is(e: Expr, value: Any) -> bool:
    return e.op == "const" and e.arg == value


def _fold_add(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    x, y = args
    if _integers(args):
        return b.const(x.arg + y.arg, dtype)  # type: ignore[operator]
    # x + 0.0 turns -0.0 into 0.0, so only integers fold; x + (-0.0) is x.
    for p, q in ((x, y), (y, x)):
        if q.op == "const" and q.arg == 0 and (dtype not in FLOATS or math.copysign(1.0, q.arg) < 0):  # type: ignore[arg-type]
            return p
    return None


def _fold_sub(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    x, y = args
    if _integers(args):
        return b.const(x.arg - y.arg, dtype)  # type: ignore[operator]
    if y.op == "const" and y.arg == 0 and (dtype not in FLOATS or math.copysign(1.0, y.arg) > 0):  # type: ignore[arg-type]
        return x
    return None


def _fold_mul(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    x, y = args
    if _integers(args):
        return b.const(x.arg * y.arg, dtype)  # type: ignore[operator]
    return x if _is(y, 1) else y if _is(x, 1) else None


def _fold_div(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    x, y = args
    if _is(y, 1):
        return x
    # Dividing by a power of two is exact as a multiplication.
    if y.op == "const" and isinstance(y.arg, float) and y.arg and math.isfinite(y.arg):
        mantissa, exponent = math.frexp(y.arg)
        if abs(mantissa) == 0.5 and abs(exponent) < 100:
            return b.op("mul", x, b.const(1.0 / y.arg, dtype))
    return None


def _fold_and(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    if dtype is not BOOL:
        return None
    for p, q in (args, args[::-1]):
        if q.op == "const":
            return p if q.arg else q
    return args[0] if args[0] is args[1] else None


def _fold_or(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    if dtype is not BOOL:
        return None
    for p, q in (args, args[::-1]):
        if q.op == "const":
            return q if q.arg else p
    return args[0] if args[0] is args[1] else None


def _fold_not(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
    (x,) = args
    if x.op == "const":
        return b.const(not x.arg if dtype is BOOL else ~x.arg, dtype)  # type: ignore[operator]
    return x.args[0] if x.op == "not" else None


def _fold_compare(test: Any) -> Any:
    def fold(b: Builder, args: tuple[Expr, ...], dtype: torch.dtype) -> Expr | None:
        if _integers(args):
            return b.const(test(args[0].arg, args[1].arg), BOOL)
        return None

    return fold


_FOLDS: dict[str, Any] = {
    "add": _fold_add,
    "sub": _fold_sub,
    "mul": _fold_mul,
    "div": _fold_div,
    "and": _fold_and,
    "or": _fold_or,
    "not": _fold_not,
    "lt": _fold_compare(lambda p, q: p < q),
    "le": _fold_compare(lambda p, q: p <= q),
    "gt": _fold_compare(lambda p, q: p > q),
    "ge": _fold_compare(lambda p, q: p >= q),
    "eq": _fold_compare(lambda p, q: p == q),
    "ne": _fold_compare(lambda p, q: p != q),
}
