"""What every renderer shares: names of dtypes and lane kinds, index printing, constants, and the kernel as a comment."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import sympy
import torch

from .kernel import Dim, Expr, Kernel
from .text import print_kernel

# Short names of the dtypes a kernel may use.
TAGS = {
    torch.float32: "f32",
    torch.float64: "f64",
    torch.bfloat16: "bf16",
    torch.float16: "f16",
    torch.int8: "i8",
    torch.uint8: "u8",
    torch.int16: "i16",
    torch.int32: "i32",
    torch.int64: "i64",
    torch.bool: "b8",
}
# How a dtype is held while computing: f float32, d float64, i int32, l int64, m a truth value.
KINDS = {
    torch.float32: "f",
    torch.float64: "d",
    torch.bfloat16: "f",
    torch.float16: "f",
    torch.int8: "i",
    torch.uint8: "i",
    torch.int16: "i",
    torch.int32: "i",
    torch.int64: "l",
    torch.bool: "m",
}
HALVES = (torch.bfloat16, torch.float16)
COMPARISONS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/", "and": "&", "or": "|", "xor": "^"}
# What arithmetic and logic mean on truth values.
TRUTH = {"and": "&", "mul": "&", "min": "&", "or": "|", "add": "|", "max": "|", "xor": "^", "ne": "^", "sub": "^"}
# Functions of one float that C, CUDA and the vector headers call by the same names.
TRANSCENDENTAL = frozenset(
    (
        "exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc"
    ).split()
)


class Unrenderable(Exception):
    """A kernel that a renderer cannot express, with the reason in one clause."""


V = TypeVar("V")


def evaluate(e: Expr, known: Callable[[Expr], object | None], emit: Callable[[Expr], V], lazy: Collection[str] = ("const", "acc")) -> V:
    """What ``emit`` gives for an expression, its operands emitted before it unless ``known``; ``lazy`` operators are left to their users.

    Without recursion, since expressions can be deep.
    """
    stack = [e]
    while True:
        missing = [a for a in stack[-1].args if a.op not in lazy and known(a) is None]
        if missing:
            stack.extend(reversed(missing))
            continue
        out = emit(stack.pop())
        if not stack:
            return out


@dataclass(frozen=True)
class IndexStyle:
    """How a language spells the integer functions of an index."""

    floordiv: str = "fdiv({0}, {1})"
    truncdiv: str = "({0} / {1})"
    mod: str = "fmodulo({0}, {1})"
    truncmod: str = "({0} % {1})"
    minimum: str = "imin({0}, {1})"
    maximum: str = "imax({0}, {1})"
    suffix: str = ""

    def text(self, e: Dim, names: Mapping[str, str] | None = None) -> str:
        """An integer expression; ``names`` replaces symbols by text. Division of what cannot be negative truncates."""
        names = names or {}

        def go(x: sympy.Expr, inside: bool = True) -> str:
            if x.is_Integer:
                # A literal beyond 32 bits needs no suffix in C; one that fits must not make 32-bit products.
                return f"{int(x)}" if x >= 0 else f"({int(x)})"
            if x.is_Symbol:
                return names.get(x.name, x.name)
            if x.is_Add:
                parts = [go(t, True) for t in x.as_ordered_terms()]
                out = parts[0]
                for p in parts[1:]:
                    out += f" - {p[2:-1]}" if p.startswith("(-") and p[2:-1].isdigit() else f" + {p}"
                return f"({out})" if inside else out
            if x.is_Mul:
                number, rest = x.as_coeff_Mul()
                if number.is_Rational and not number.is_Integer:
                    raise Unrenderable(f"index {x} is not an integer expression")
                parts = [] if number == 1 else [go(number)]
                parts += [go(t) for t in rest.as_ordered_factors()]
                return "*".join(parts)
            if x.is_Pow and x.exp.is_Integer and x.exp > 0:
                return "*".join([go(x.base)] * int(x.exp))
            return self._function(x, go)

        return go(sympy.sympify(e), False)

    def _function(self, x: sympy.Expr, go: Callable[..., str]) -> str:
        name = type(x).__name__
        if name in ("FloorDiv", "CleanDiv", "floor"):
            num, den = sympy.fraction(sympy.together(x.args[0])) if name == "floor" else x.args
            form = self.truncdiv if _non_negative(num) and _non_negative(den) else self.floordiv
            return form.format(go(num), go(den))
        if name == "ceiling":
            num, den = sympy.fraction(sympy.together(x.args[0]))
            return self.floordiv.format(go(num + den - 1), go(den))
        if name in ("Mod", "PythonMod"):
            form = self.truncmod if _non_negative(x.args[0]) and _non_negative(x.args[1]) else self.mod
            return form.format(go(x.args[0]), go(x.args[1]))
        if name == "ModularIndexing":
            base, divisor, modulus = x.args
            quotient = self.floordiv.format(go(base), go(divisor))
            return self.mod.format(quotient, go(modulus))
        if name in ("Min", "Max"):
            args = sorted((go(a, False) for a in x.args), key=lambda t: (len(t), t))
            out = args[0]
            for a in args[1:]:
                out = (self.minimum if name == "Min" else self.maximum).format(out, a)
            return out
        raise Unrenderable(f"index uses {name}")


def _non_negative(e: sympy.Expr) -> bool:
    """Whether the expression is plainly not negative: symbols are not, and nothing is subtracted."""
    if e.is_Integer:
        return bool(e >= 0)
    if e.is_Symbol:
        return bool(e.is_nonnegative)
    return type(e).__name__ in ("Add", "Mul", "Max", "Min", "FloorDiv", "Mod", "PythonMod") and all(
        map(_non_negative, e.args)
    )


def stride_along(index: Dim, axis: sympy.Symbol) -> Dim | None:
    """d index / d axis, when the index is affine in the axis (0 when absent); else None."""
    if isinstance(index, int) or axis not in index.free_symbols:
        return 0
    total: sympy.Expr = sympy.Integer(0)
    for term in sympy.Add.make_args(index):
        if axis not in term.free_symbols:
            continue
        factors = [f for f in sympy.Mul.make_args(term) if f != axis]
        if len(factors) != len(sympy.Mul.make_args(term)) - 1 or any(axis in f.free_symbols for f in factors):
            return None
        total += sympy.Mul(*factors)
    return int(total) if total.is_Integer else total


def clamped_stride(index: Dim, axis: sympy.Symbol) -> int | None:
    """The stride s > 0 of a clamped access, whose index rises by 0 to s from lane to lane, or None. A run of W lanes of it is
    evenly spaced exactly when its last offset is s (W - 1) more than its first."""
    terms = [t for t in sympy.Add.make_args(sympy.sympify(index)) if axis in t.free_symbols]
    if len(terms) != 1:
        return None
    factor, clamp = terms[0].as_coeff_Mul()
    strides = _clamped(clamp, axis)
    if len(strides) != 1 or not factor.is_Integer:
        return None
    stride = strides.pop()
    return int(factor) * stride if isinstance(stride, int) and factor * stride > 0 else None


def _clamped(e: sympy.Expr, axis: sympy.Symbol) -> set[Dim | None]:
    """The strides of the affine parts that differ along the axis, under minima and maxima."""
    if axis not in e.free_symbols:
        return set()
    if type(e).__name__ in ("Min", "Max"):
        return set().union(*(_clamped(a, axis) for a in e.args))
    return {stride_along(e, axis)}


def product(sizes: Iterable[Dim]) -> Dim:
    out: Dim = 1
    for s in sizes:
        out = out * s
    return out


def static(size: Dim) -> int | None:
    """The size as an int when it is one."""
    if isinstance(size, int):
        return size
    return int(size) if size.is_Integer else None


def constant(value: object, dtype: torch.dtype) -> float | int | bool:
    """A constant as its dtype holds it."""
    if dtype is torch.bool:
        return bool(value)
    if dtype is torch.float64:
        return float(value)  # type: ignore[arg-type]
    if dtype.is_floating_point:
        with np.errstate(over="ignore"):
            return float(torch.tensor(float(value), dtype=torch.float32).to(dtype).item())  # type: ignore[arg-type]
    return int(value)  # type: ignore[call-overload]


def float_text(value: float, suffix: str, inf: str = "INFINITY", nan: str = "NAN") -> str:
    """A float literal that reads back exactly; ``suffix`` ``f`` for float32."""
    if math.isnan(value):
        return nan
    if math.isinf(value):
        return inf if value > 0 else f"-{inf}"
    digits = str(np.float32(value)) if suffix == "f" else repr(float(value))
    if "." not in digits and "e" not in digits:
        digits += ".0"
    return digits + suffix


def comment(kernel: Kernel, prefix: str, width: int = 160) -> str:
    """The kernel's text as comment lines; long lines are cut."""
    lines = print_kernel(kernel).rstrip().split("\n")
    return "\n".join(prefix + (line if len(line) <= width else line[: width - 4] + " ...") for line in lines)
