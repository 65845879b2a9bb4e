"""What the text form's printer and parser share: names of dtypes and functions, and symbolic sizes."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable
from typing import Any

import sympy
import torch
from torch._ops import HigherOrderOperator, OpOverload, OpOverloadPacket
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
from torch.fx.experimental.symbolic_shapes import ShapeEnv
from torch.utils._sympy import functions as symbolic_functions
from torch.utils._sympy.numbers import int_oo
from torch.utils._sympy.value_ranges import ValueRanges

from ..runtime.errors import BurnishError

SHORT = {
    torch.float64: "f64",
    torch.float32: "f32",
    torch.float16: "f16",
    torch.bfloat16: "bf16",
    torch.int8: "i8",
    torch.int16: "i16",
    torch.int32: "i32",
    torch.int64: "i64",
    torch.uint8: "u8",
    torch.uint16: "u16",
    torch.uint32: "u32",
    torch.uint64: "u64",
    torch.bool: "bool",
    torch.complex32: "c32",
    torch.complex64: "c64",
    torch.complex128: "c128",
}
DTYPE_NAMES: dict[torch.dtype, str] = {
    d: SHORT.get(d, str(d).removeprefix("torch.")) for d in vars(torch).values() if isinstance(d, torch.dtype)
}
DTYPES = {name: dtype for dtype, name in DTYPE_NAMES.items()}
NAMED_VALUES: dict[str, Any] = {
    str(v): v for v in vars(torch).values() if isinstance(v, (torch.layout, torch.memory_format))
} | DTYPES

PYTHON_FUNCTIONS: dict[str, Callable] = (
    {
        f"operator.{n}": getattr(operator, n)
        for n in dir(operator)
        if not n.startswith("_") and callable(getattr(operator, n))
    }
    | {f"math.{n}": getattr(math, n) for n in dir(math) if callable(getattr(math, n)) and not n.startswith("_")}
    | {f"torch.{n}": getattr(torch, n) for n in dir(torch) if n.startswith("sym_")}
    | {f"torch.{n}": getattr(torch, n) for n in dir(torch) if n.startswith("_sym_")}
)
PYTHON_NAMES: dict[Any, str] = {f: name for name, f in reversed(PYTHON_FUNCTIONS.items())}


class TextError(BurnishError):
    """A graph has no text form, or a text is not a graph; the message names line and column of a bad text."""


class Unprintable(Exception):
    """Internal: a value is not a function the text form can name."""


def function_name(target: Any) -> str:
    """``aten.add.Tensor``, ``operator.getitem``, ``higher_order.cond``."""
    if isinstance(target, OpOverload):
        return str(target)
    if isinstance(target, HigherOrderOperator):
        return f"higher_order.{target.name()}"
    if isinstance(target, OpOverloadPacket):
        return str(target)
    try:
        return PYTHON_NAMES[target]
    except (KeyError, TypeError):
        name = getattr(target, "__qualname__", repr(target))
        if callable(target):
            raise TextError(f"the function {name} has no text form: only ATen and operator functions do.") from None
        raise Unprintable(name) from None


def named_function(name: str) -> Any:
    """The function a name stands for, or None."""
    found: Any = PYTHON_FUNCTIONS.get(name)
    if found is not None:
        return found
    found = torch.ops
    for part in name.split("."):
        try:
            found = getattr(found, part)
        except (AttributeError, RuntimeError):
            return None
    return found if isinstance(found, (OpOverload, OpOverloadPacket, HigherOrderOperator)) else None


def natural(name: str) -> tuple:
    """Sort key: s2 before s10."""
    return tuple(int(p) if p.isdigit() else p for p in re.split(r"(\d+)", name))


def symbol_line(symbol: sympy.Symbol, env: ShapeEnv) -> str:
    """``sym s0 = 12 in [2, 512]``; without a hint for sizes known only at run time."""
    hint = hints(env).get(symbol)
    known = env.var_to_range.get(symbol)
    kind = "" if symbol.is_integer else " float"
    value = "" if hint is None else f" = {hint}"
    bounds = "" if known is None else f" in [{_bound(known.lower)}, {_bound(known.upper)}]"
    sign = "positive" if symbol.is_positive else "nonnegative" if symbol.is_nonnegative else "any"
    usual = _usual_sign(hint, None if known is None else known.lower)
    return f"sym {symbol.name}{kind}{value}{bounds}{'' if sign == usual else f' {sign}'}"


# What sympy may assume of a symbol: expressions simplify by it, so it is part of what a symbol is.
SIGNS: dict[str, dict[str, bool]] = {"positive": {"positive": True}, "nonnegative": {"nonnegative": True}, "any": {}}


def _usual_sign(hint: Any, lower: Any) -> str:
    """What ShapeEnv assumes of such a symbol, which need not be printed: sizes known at capture are positive."""
    return "positive" if hint is not None and lower is not None and lower >= 1 else "any"


def hints(env: ShapeEnv) -> dict:
    """The example values of an environment's symbols; the attribute was renamed in PyTorch 2.11."""
    found = getattr(env, "backed_var_to_val", None)
    return env.var_to_val if found is None else found


def _bound(value: sympy.Expr) -> str:
    if value in (int_oo, sympy.oo):
        return "inf"
    return "-inf" if value in (-int_oo, -sympy.oo) else str(value)


class Shapes:
    """Builds symbolic sizes and fake tensors from text, in one fake mode with one shape environment."""

    def __init__(self) -> None:
        self.env = ShapeEnv()
        self.mode = FakeTensorMode(shape_env=self.env, allow_non_fake_inputs=True)
        self.symbols: dict[str, sympy.Symbol] = {}
        self.cache: dict[str, sympy.Expr] = {}

    def declare(
        self, name: str, real: bool, hint: float | None, lower: float | None, upper: float | None, sign: str | None
    ) -> None:
        """A symbol with its example value, range and sign."""
        assumed = SIGNS[sign or _usual_sign(hint, lower)]
        symbol = sympy.Symbol(name, **({"real": True} if real else {"integer": True}), **assumed)
        self.symbols[name] = symbol
        infinity = sympy.oo if real else int_oo
        low, high = (
            (sign * infinity if bound is None or math.isinf(bound) else sympy.sympify(bound))
            for bound, sign in ((lower, -1), (upper, 1))
        )
        self.env.var_to_range[symbol] = ValueRanges(low, high)
        self.env.var_to_sources[symbol] = []
        self.env.symbol_guard_counter[symbol] = 0
        if hint is not None:
            hints(self.env)[symbol] = sympy.sympify(hint)

    def expression(self, text: str) -> sympy.Expr:
        """A sympy expression over declared symbols. Raises ValueError on anything else."""
        found = self.cache.get(text)
        if found is None:
            try:
                tree = ast.parse(text.strip(), mode="eval").body
            except SyntaxError as error:
                raise ValueError(f"`{text}` is not an expression") from error
            found = self.cache[text] = self._convert(tree)
        return found

    def _convert(self, node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=bool() | int() | float() as value):
                return sympy.sympify(value)
            case ast.Name(id=name):
                if name in self.symbols:
                    return self.symbols[name]
                raise ValueError(f"the symbol {name} is not declared")
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
                return _BINARY[type(op)](self._convert(left), self._convert(right))
            case ast.UnaryOp(op=op, operand=operand) if type(op) in _UNARY:
                return _UNARY[type(op)](self._convert(operand))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
                return _COMPARE[type(op)](self._convert(left), self._convert(right))
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
                function = getattr(symbolic_functions, name, None) or _SYMPY.get(name)
                if isinstance(function, type) and issubclass(function, sympy.Basic):
                    return function(*[self._convert(a) for a in args])
        raise ValueError(f"`{ast.unparse(node)}` is not allowed in a size")

    def symint(self, expr: sympy.Expr) -> Any:
        """The SymInt (or the int, where the expression is a number) of an expression."""
        if expr.is_number:
            return int(expr)
        return self.env.create_symintnode(expr, hint=self._hint(expr, int))

    def symbolic(self, kind: str, text: str) -> Any:
        """A SymInt, SymFloat or SymBool. Raises ValueError."""
        expr = self.expression(text)
        if kind == "sym":
            return torch.SymInt(_node(expr, self.env, int, self._hint(expr, int)))
        if kind == "symfloat":
            return torch.SymFloat(_node(expr, self.env, float, self._hint(expr, float)))
        return torch.SymBool(_node(expr, self.env, bool, self._hint(expr, bool)))

    def _hint(self, expr: sympy.Expr, kind: type) -> Any:
        known = hints(self.env)
        return kind(expr.xreplace(known)) if all(s in known for s in expr.free_symbols) else None

    def dims(self, text: str) -> tuple[Any, ...]:
        """Sizes as in ``4, s0 + 1``."""
        text = text.strip()
        if not text:
            return ()
        try:
            return tuple([int(d) for d in text.split(",")])
        except ValueError:
            pass
        try:
            tree = ast.parse(f"[{text}]", mode="eval").body
        except SyntaxError as error:
            raise ValueError(f"`{text}` are not sizes") from error
        assert isinstance(tree, ast.List)
        return tuple([self.symint(self.expression(ast.unparse(e))) for e in tree.elts])

    def tensor(self, dtype: torch.dtype, size: tuple, stride: tuple, offset: Any, device: str) -> FakeTensor:
        """A fake tensor of exactly this layout."""
        place = torch.device(device)
        if all(type(d) is int for d in (*size, *stride, offset)):
            if offset == 0:
                meta = torch.empty_strided(size, stride, dtype=dtype, device="meta")
            else:
                reach = offset + 1 + sum((d - 1) * s for d, s in zip(size, stride)) if 0 not in size else offset
                meta = torch.empty(reach, dtype=dtype, device="meta").as_strided(size, stride, offset)
            return FakeTensor(self.mode, meta, place)
        with self.mode:
            if type(offset) is int and offset == 0:
                return torch.empty_strided(size, stride, dtype=dtype, device=place)  # type: ignore[return-value]
            reach = offset + 1 + sum((d - 1) * s for d, s in zip(size, stride))
            base = torch.empty(reach, dtype=dtype, device=place)
            return base.as_strided(size, stride, offset)  # type: ignore[return-value]


def _node(expr: sympy.Expr, env: ShapeEnv, kind: type, hint: Any) -> Any:
    from torch.fx.experimental.sym_node import SymNode

    return SymNode(expr, env, kind, hint)


_BINARY: dict[type, Callable] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.FloorDiv: symbolic_functions.FloorDiv,
    ast.Mod: symbolic_functions.Mod,
    ast.BitAnd: sympy.And,
    ast.BitOr: sympy.Or,
}
_UNARY: dict[type, Callable] = {ast.USub: operator.neg, ast.Invert: sympy.Not}
_COMPARE: dict[type, Callable] = {
    ast.Lt: sympy.Lt,
    ast.LtE: sympy.Le,
    ast.Gt: sympy.Gt,
    ast.GtE: sympy.Ge,
    ast.Eq: sympy.Eq,
    ast.NotEq: sympy.Ne,
}
_SYMPY: dict[str, Any] = {
    n: getattr(sympy, n) for n in ("Max", "Min", "Abs", "Eq", "Ne", "And", "Or", "Not", "floor", "ceiling", "Piecewise")
}
