"""Size expressions of a manifest: integer arithmetic over size symbols, checked before it is evaluated."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import lru_cache

from .errors import BurnishError

_NODES = (
    ast.Expression, ast.BinOp, ast.UnaryOp, ast.Name, ast.Load, ast.Constant, ast.Call,
    ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod, ast.Pow, ast.USub,
)  # fmt: skip
_FUNCTIONS = {"max": max, "min": min}


@lru_cache(maxsize=65536)
def compiled(text: str) -> Callable[[Mapping[str, int]], int]:
    """A function from symbol values to the expression's value; refuses anything but arithmetic."""
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError as error:
        raise BurnishError(f"the size expression {text!r} does not parse; the program is damaged") from error
    for node in ast.walk(tree):
        named = isinstance(node, ast.Call) and not (isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS)
        if not isinstance(node, _NODES) or named or (isinstance(node, ast.Constant) and type(node.value) is not int):
            raise BurnishError(f"the size expression {text!r} is not integer arithmetic; the program is damaged")
    code = compile(tree, "<size>", "eval")
    scope = {"__builtins__": {}, **_FUNCTIONS}
    return lambda symbols: eval(code, scope, dict(symbols))


def value(dim: int | str, symbols: Mapping[str, int]) -> int:
    """A Dim's value."""
    return dim if isinstance(dim, int) else compiled(dim)(symbols)
