"""Size expressions of a Program: integer arithmetic over size symbols, compiled once and evaluated per shape."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import lru_cache

from .errors import BurnishError
from .program import Dim

_FUNCTIONS: dict[str, Callable[..., int]] = {"min": min, "max": max, "Min": min, "Max": max}
_OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.USub)
_MAX_EXPONENT = 16


def evaluate(dim: Dim, symbols: Mapping[str, int]) -> int:
    """The value of an int or expression; raises BurnishError for text that is not size arithmetic or an unknown symbol."""
    if isinstance(dim, int):
        return dim
    try:
        result = eval(_compiled(dim), {"__builtins__": {}, **_FUNCTIONS}, symbols)  # type: ignore[arg-type]
    except NameError as e:
        raise BurnishError(f"the size {dim!r} of the program uses a symbol that no input gives: {e}") from e
    except ZeroDivisionError as e:
        raise BurnishError(f"the size {dim!r} of the program divides by zero for {dict(symbols)}") from e
    if not isinstance(result, int):
        raise BurnishError(f"the size {dim!r} of the program is not an integer")
    return result


def evaluate_number(text: str, symbols: Mapping[str, int]) -> float:
    """The value of a real-valued expression, such as the mean's divisor of a symbolic count."""
    try:
        return float(eval(_compiled(text), {"__builtins__": {}, **_FUNCTIONS}, symbols))  # type: ignore[arg-type]
    except (NameError, ArithmeticError) as e:
        raise BurnishError(f"the number {text!r} of the program has no value for {dict(symbols)}: {e}") from e


@lru_cache(maxsize=4096)
def _compiled(text: str) -> object:
    # A program may come from a file somebody sent: only arithmetic gets as far as eval.
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError) as e:
        raise BurnishError(f"the size {text!r} of the program is not an expression") from e
    if not _allowed(tree.body):
        raise BurnishError(f"the size {text!r} of the program is not arithmetic over size symbols")
    return compile(tree, "<size>", "eval")


def _allowed(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return type(node.value) in (int, float)
    if isinstance(node, ast.Name):
        return not node.id.startswith("__") and node.id not in _FUNCTIONS
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, _OPERATORS) and _allowed(node.operand)
    if isinstance(node, ast.BinOp):
        small = not isinstance(node.op, ast.Pow) or (
            isinstance(node.right, ast.Constant) and type(node.right.value) is int and 0 <= node.right.value <= _MAX_EXPONENT
        )
        return small and isinstance(node.op, _OPERATORS) and _allowed(node.left) and _allowed(node.right)
    if isinstance(node, ast.Call):
        named = isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS
        return named and not node.keywords and bool(node.args) and all(_allowed(a) for a in node.args)
    return False
