"""The Triton text of one operator on tiles."""

from __future__ import annotations

import math

import torch

from ..kernel import Expr
from ..render import COMPARISONS, INFIX, KINDS, TRUTH, Unrenderable, constant

TYPES = {
    torch.float32: "tl.float32",
    torch.float64: "tl.float64",
    torch.bfloat16: "tl.bfloat16",
    torch.float16: "tl.float16",
    torch.int8: "tl.int8",
    torch.uint8: "tl.uint8",
    torch.int16: "tl.int16",
    torch.int32: "tl.int32",
    torch.int64: "tl.int64",
    torch.bool: "tl.int1",
}
_LANGUAGE = frozenset(["abs", "sqrt", "exp", "exp2", "log", "log2", "sin", "cos", "erf", "floor", "ceil"])
_HELPERS = {"trunc": "trunc", "round": "round_even", "sign": "sign"}
# Helpers that are accurate for float32 only.
_FLOAT32 = {
    n: n for n in "tanh expm1 log1p log10 tan sinh cosh asinh acosh atanh atan asin acos atan2".split()
} | {"pow": "power"}


def literal(value: object, dtype: torch.dtype, shape: str = "[1, 1]") -> str:
    """A constant as a tile, so that it keeps its type."""
    v = constant(value, dtype)
    if isinstance(v, float) and not math.isfinite(v):
        text = 'float("nan")' if math.isnan(v) else 'float("inf")' if v > 0 else '-float("inf")'
    else:
        text = repr(v)
    return f"tl.full({shape}, {text}, {TYPES[dtype]})"


def operation(e: Expr, args: list[str]) -> str:
    dtype = e.args[-1].dtype
    kind = KINDS[dtype]
    if e.op == "cast":
        return cast(args[0], e.args[0].dtype, e.dtype)
    if e.op == "bitcast":
        return f"{args[0]}.to({TYPES[e.dtype]}, bitcast=True)"
    if e.op == "bounded":  # a kernel cannot say so: the first row is read instead
        return f"tl.where(({args[0]} >= 0) & ({args[0]} < {args[1]}), {args[0]}, 0)"
    if e.op == "where":
        return f"tl.where({args[0]}, {args[1]}, {args[2]})"
    if e.op in COMPARISONS:
        return f"({args[0]} {COMPARISONS[e.op]} {args[1]})"
    if e.op == "isnan":
        return f"({args[0]} != {args[0]})"
    if e.op == "isinf":
        return f'(tl.abs({args[0]}) == float("inf"))'
    if kind == "m":
        return _truth(e.op, args)
    if kind in "fd":
        return _float(e.op, dtype, args)
    return _integer(e.op, dtype, args)


def _truth(op: str, args: list[str]) -> str:
    if op in TRUTH:
        return f"({args[0]} {TRUTH[op]} {args[1]})"
    if op == "not":
        return f"({args[0]} == 0)"
    raise Unrenderable(f"{op} of a bool")


def _float(op: str, dtype: torch.dtype, args: list[str]) -> str:
    if op in ("add", "sub", "mul", "div"):
        return f"({args[0]} {INFIX[op]} {args[1]})"
    if op == "neg":
        return f"(-{args[0]})"
    if op in ("min", "max"):
        return f"{'least' if op == 'min' else 'most'}({args[0]}, {args[1]})"
    if op in _LANGUAGE:
        return f"tl.{op}({args[0]})"
    simple = {
        "rsqrt": "(1 / tl.sqrt({0}))",
        "reciprocal": "(1 / {0})",
        "fmod": "({0} % {1})",
        "mod": "floor_mod({0}, {1})",
        "floordiv": "floor_divide({0}, {1})",
        "truncdiv": "trunc({0} / {1})",
        "fma": "tl.fma({0}, {1}, {2})",
    }
    if op in simple:
        return simple[op].format(*args)
    if op in _HELPERS:
        return f"{_HELPERS[op]}({args[0]})"
    if op in _FLOAT32 and dtype is torch.float32:
        return f"{_FLOAT32[op]}({', '.join(args)})"
    raise Unrenderable(f"{op} of {dtype} on Triton")


def _integer(op: str, dtype: torch.dtype, args: list[str]) -> str:
    if op in ("add", "sub", "mul", "and", "or", "xor"):
        return f"({args[0]} {INFIX[op]} {args[1]})"
    bits = dtype.itemsize * 8
    simple = {
        "neg": "(-{0})",
        "not": "(~{0})",
        "abs": "tl.abs({0})" if dtype.is_signed else "{0}",
        "sign": "sign({0})",
        "min": "tl.minimum({0}, {1})",
        "max": "tl.maximum({0}, {1})",
        "truncdiv": "({0} // {1})",
        "div": "({0} // {1})",
        "fmod": "({0} % {1})",
        "floordiv": "fdiv({0}, {1})" if dtype.is_signed else "({0} // {1})",
        "mod": "fmodulo({0}, {1})" if dtype.is_signed else "({0} % {1})",
        "pow": "integer_power({0}, {1})",
        "floor": "{0}",
        "ceil": "{0}",
        "trunc": "{0}",
        "round": "{0}",
        "shl": f"tl.where(({{1}} < 0) | ({{1}} >= {bits}), 0, {{0}} << ({{1}} & {bits - 1}))",
        "shr": f"({{0}} >> tl.where(({{1}} < 0) | ({{1}} >= {bits}), {bits - 1}, {{1}}))",
    }
    if op in simple:
        text = simple[op].format(*args)
        # Narrow integers may have been widened on the way.
        return text if op not in ("shl", "shr", "neg", "pow") else f"({text}).to({TYPES[dtype]})"
    raise Unrenderable(f"{op} of {dtype} on Triton")


def cast(x: str, src: torch.dtype, dst: torch.dtype) -> str:
    if dst is torch.bool:
        return x if src is torch.bool else f"({x} != 0)"
    if src.is_floating_point and not dst.is_floating_point:
        # Through 64 bits, so that a narrower integer wraps.
        wide = f"{x}.to(tl.int64)"
        return wide if dst is torch.int64 else f"{wide}.to({TYPES[dst]})"
    return f"{x}.to({TYPES[dst]})"
