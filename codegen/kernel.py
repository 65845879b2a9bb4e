"""The loop IR: one kernel as axes, loops, an expression DAG, reductions and stores.

A :class:`Kernel` iterates its outer ``axes`` (independent of each other, so parallel) and, for every outer point,
runs its ``loops`` in order. A :class:`Loop` iterates its own inner axes (possibly none) and at each inner point
updates its reductions and performs its stores. A reduction's result is a scalar of the outer point, visible to later loops as
``acc(name)``. The IR says what is computed; a schedule (``codegen/schedule.py``) says how; a target's renderer
decides nothing.

Index expressions are sympy integers over axis names, size symbols and ``_k0, _k1 ...``, which stand for the load's
or store's own ``args`` (indirect indices). Arithmetic never happens in float16 or bfloat16: lowering casts to
float32, computes, and casts back where eager rounds, so only load, store, cast and select carry those dtypes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

import sympy
import torch

# Operators of the expression DAG, by arity. All follow PyTorch's semantics for their dtype (NaN propagates through
# min/max, integer division as named, comparisons and logic give bool, shifts as in torch.bitwise_*_shift).
UNARY = frozenset(
    "neg abs sign sqrt rsqrt reciprocal exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh "
    "asinh acosh atanh erf erfc floor ceil trunc round not isnan isinf cast bitcast".split()
)
BINARY = frozenset(
    "add sub mul div floordiv truncdiv mod fmod min max pow atan2 eq ne lt le gt ge and or xor shl shr".split()
)
TERNARY = frozenset(("where", "fma"))
LEAVES = frozenset(("const", "index", "acc"))
REDUCTIONS = frozenset(("sum", "prod", "min", "max", "any", "all", "xor_sum", "argmin", "argmax"))

Dim: TypeAlias = sympy.Expr | int


@dataclass(frozen=True, eq=False, repr=False)
class Expr:
    """A node of the expression DAG; equal nodes are the same computation.

    ``arg`` by op: ``const`` its Python value; ``index`` a sympy expression (the value, as int64); ``acc`` the name of
    a reduction; ``load`` a pair (buffer name, sympy element offset) whose ``_k`` symbols are ``args``.
    """

    op: str
    args: tuple[Expr, ...] = ()
    dtype: torch.dtype = torch.float32
    arg: object = None

    @cached_property
    def _hash(self) -> int:
        # NaN constants must equal themselves, so constants hash and compare by repr.
        return hash((self.op, self.args, self.dtype, repr(self.arg) if self.op == "const" else self.arg))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        # Pairs already compared are remembered: a shared operand would otherwise be compared once per path to it.
        if self is other:
            return True
        if not isinstance(other, Expr):
            return False
        seen: set[tuple[int, int]] = set()
        stack = [(self, other)]
        while stack:
            a, b = stack.pop()
            if a is b or (id(a), id(b)) in seen:
                continue
            seen.add((id(a), id(b)))
            same = repr(a.arg) == repr(b.arg) if a.op == "const" else a.arg == b.arg
            if a._hash != b._hash or a.op != b.op or a.dtype != b.dtype or not same or len(a.args) != len(b.args):
                return False
            stack.extend(zip(a.args, b.args))
        return True

    @cached_property
    def digest(self) -> str:
        """A short name for what is computed, the same in every process, found without expanding shared operands."""
        parts = [self.op, str(self.dtype), repr(self.arg), *(a.digest for a in self.args)]
        return hashlib.sha256("|".join(parts).encode()).hexdigest()[:20]

    def __repr__(self) -> str:
        return f"Expr({self.op} {self.digest})"


@dataclass(frozen=True)
class Buffer:
    """A kernel argument or scratch array. ``numel`` counts elements from the base pointer to the last one touched.

    role: ``in`` (read), ``out`` (written, may be read back after), ``inout`` (read and written in place), ``local``
    (scratch private to one outer point, indexed by inner axes only).
    """

    name: str
    dtype: torch.dtype
    role: str
    numel: Dim


@dataclass(frozen=True)
class Axis:
    """An iteration axis ``0 <= name < size``."""

    name: str
    size: Dim

    @property
    def symbol(self) -> sympy.Symbol:
        return symbol(self.name)


@dataclass(frozen=True)
class Reduce:
    """``name = op over the loop's inner axes of value``. ``argmin``/``argmax`` give the flattened inner index (int64)
    of the first extreme (NaN wins); every other op gives ``value.dtype``."""

    name: str
    op: str
    value: Expr

    @property
    def dtype(self) -> torch.dtype:
        return torch.int64 if self.op in ("argmin", "argmax") else self.value.dtype


@dataclass(frozen=True)
class Store:
    """``buffer[index] = value`` (or ``+=`` when ``accumulate``), where ``_k`` symbols in ``index`` are ``args``."""

    buffer: str
    index: sympy.Expr
    value: Expr
    args: tuple[Expr, ...] = ()
    accumulate: bool = False


@dataclass(frozen=True)
class Loop:
    """One inner loop nest: ``axes`` outermost first; an empty tuple runs the body once per outer point."""

    axes: tuple[Axis, ...]
    body: tuple[Reduce | Store, ...]


@dataclass(frozen=True)
class Kernel:
    """``sizes`` names the size symbols in the order the kernel receives them; ``buffers`` in argument order
    (locals last, they are not arguments)."""

    name: str
    buffers: tuple[Buffer, ...]
    sizes: tuple[str, ...]
    axes: tuple[Axis, ...]
    loops: tuple[Loop, ...]
    meta: dict = field(default_factory=dict, compare=False, hash=False)

    @property
    def arguments(self) -> tuple[Buffer, ...]:
        """The buffers a caller passes, in order."""
        return tuple(b for b in self.buffers if b.role != "local")

    def buffer(self, name: str) -> Buffer:
        return next(b for b in self.buffers if b.name == name)


def symbol(name: str) -> sympy.Symbol:
    """The one spelling of an integer symbol, so that equal names are equal symbols everywhere."""
    return sympy.Symbol(name, integer=True, nonnegative=True)
