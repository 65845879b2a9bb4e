"""The C text of one operator on scalars or on vectors of W lanes (functions of ``vec.h``, ``arith.h`` and the vecmath headers)."""

from __future__ import annotations

import torch

from ..kernel import Expr
from ..render import COMPARISONS, HALVES, INFIX, KINDS, TAGS, TRANSCENDENTAL, TRUTH, Unrenderable, constant, float_text

VECTOR_TYPES = {"f": "vf", "d": "vd", "i": "vi", "l": "vl", "m": "vi"}
SCALAR_TYPES = {"f": "float", "d": "double", "i": "int32_t", "l": "int64_t", "m": "int32_t"}
MEMORY_TYPES = {
    "f32": "float", "f64": "double", "bf16": "bf16", "f16": "f16", "i8": "int8_t", "u8": "uint8_t", "i16": "int16_t",
    "i32": "int32_t", "i64": "int64_t", "b8": "uint8_t",
}  # fmt: skip
# Functions that exist for vectors only; a scalar goes through lane 0.
MATH = TRANSCENDENTAL | {"rsqrt", "reciprocal", "pow", "atan2"}
_SMALL = {torch.int8: "((({0}) << 24) >> 24)", torch.int16: "((({0}) << 16) >> 16)", torch.uint8: "(({0}) & 255)"}
_WRAPPING = frozenset(["add", "sub", "mul", "neg", "abs", "not", "shl", "pow", "truncdiv", "floordiv", "div"])


def ctype(dtype: torch.dtype, vector: bool) -> str:
    return (VECTOR_TYPES if vector else SCALAR_TYPES)[KINDS[dtype]]


def splat(text: str, dtype: torch.dtype) -> str:
    return f"{VECTOR_TYPES[KINDS[dtype]]}_set({text})"


def literal(value: object, dtype: torch.dtype) -> str:
    """A constant as a scalar of its kind."""
    v = constant(value, dtype)
    kind = KINDS[dtype]
    if kind == "m":
        return "-1" if v else "0"
    if kind in "fd":
        text = float_text(float(v), "f" if kind == "f" else "")
    elif kind == "i":
        text = "INT32_MIN" if v == -(2**31) else str(v)
    else:
        text = "INT64_MIN" if v == -(2**63) else f"INT64_C({v})"
    return f"({text})" if text.startswith("-") else text


def operation(e: Expr, args: list[str], vector: bool) -> str:
    """The text of ``e`` on rendered arguments, all scalars or all vectors."""
    if e.op in ("cast", "bitcast"):
        return (cast if e.op == "cast" else bitcast)(args[0], e.args[0].dtype, e.dtype, vector)
    dtype = e.args[-1].dtype
    kind = KINDS[dtype]
    prefix = ("v" if vector else "s") + kind
    if e.op == "where":
        return f"{VECTOR_TYPES[kind]}_sel({', '.join(args)})" if vector else f"({args[0]} ? {args[1]} : {args[2]})"
    if kind == "m":
        return _truth(e.op, args)
    if e.op in COMPARISONS:
        return _compare(e.op, kind, args, vector)
    if e.op in ("isnan", "isinf"):
        return _predicate(e.op, kind, args[0], vector)
    if kind in "fd":
        return _float(e.op, prefix, args, vector)
    text = _integer(e.op, prefix, args, vector)
    return _SMALL[e.dtype].format(text) if e.dtype in _SMALL and e.op in _WRAPPING else text


def _truth(op: str, args: list[str]) -> str:
    """Logic and arithmetic on truth values held as 0 / -1."""
    if op in TRUTH:
        return f"({args[0]} {TRUTH[op]} {args[1]})"
    if op == "not":
        return f"(~{args[0]})"
    ordered = {
        "eq": "(~({0} ^ {1}))",
        "gt": "({0} & ~{1})",
        "lt": "(~{0} & {1})",
        "ge": "({0} | ~{1})",
        "le": "(~{0} | {1})",
    }
    if op in ordered:
        return ordered[op].format(*args)
    raise Unrenderable(f"{op} of a bool")


def _compare(op: str, kind: str, args: list[str], vector: bool) -> str:
    if vector and kind in "dl":
        return f"v{kind}_{op}({args[0]}, {args[1]})"
    text = f"({args[0]} {COMPARISONS[op]} {args[1]})"
    return text if vector else f"MASK{text}"


def _predicate(op: str, kind: str, x: str, vector: bool) -> str:
    if kind not in "fd":
        return "vi_set(0)" if vector else "0"
    if op == "isnan":
        return _compare("ne", kind, [x, x], vector)
    p = ("v" if vector else "s") + kind
    infinity = f"v{kind}_set(INFINITY)" if vector else "INFINITY"
    return _compare("eq", kind, [f"{p}_abs({x})", infinity], vector)


def _float(op: str, prefix: str, args: list[str], vector: bool) -> str:
    if op in ("add", "sub", "mul", "div") and prefix != "vd":
        return f"({args[0]} {INFIX[op]} {args[1]})"
    if op == "neg" and prefix != "vd":
        return f"(-{args[0]})"
    if op in MATH and not vector:
        kind = prefix[1]
        inner = ", ".join(f"v{kind}_set({a})" for a in args)
        return f"LANE0({SCALAR_TYPES[kind]}, v{kind}_{op}({inner}))"
    if op in ("not", "and", "or", "xor", "shl", "shr"):
        raise Unrenderable(f"{op} of a float")
    return f"{prefix}_{op}({', '.join(args)})"


def _integer(op: str, prefix: str, args: list[str], vector: bool) -> str:
    if op in ("and", "or", "xor") and prefix != "vl":
        return f"({args[0]} {INFIX[op]} {args[1]})"
    if op == "not" and prefix != "vl":
        return f"(~{args[0]})"
    if op in ("floor", "ceil", "trunc", "round"):
        return args[0]
    if op == "div":
        op = "truncdiv"
    if op == "fma":
        return f"{prefix}_add({prefix}_mul({args[0]}, {args[1]}), {args[2]})"
    if op in MATH and op != "pow":
        raise Unrenderable(f"{op} of an integer")
    return f"{prefix}_{op}({', '.join(args)})"


def cast(x: str, src: torch.dtype, dst: torch.dtype, vector: bool) -> str:
    """Conversion as ``Tensor.to`` does it on x86: float to integer truncates, small integers wrap."""
    a, b = KINDS[src], KINDS[dst]
    if src is dst:
        return x
    if b == "m":
        zero = splat(literal(0, src), src) if vector else literal(0, src)
        return x if a == "m" else _compare("ne", a, [x, zero], vector)
    if a == "m":
        # 0 / -1 to 0 / 1, then as an int32.
        x, a, src = f"({x} & 1)", "i", torch.int32
    if b in "fd":
        text = _convert(x, a, b, vector)
        if dst in HALVES and (a != "f" or src is not dst):
            text = f"vf_round_{TAGS[dst]}({text})" if vector else f"LANE0(float, vf_round_{TAGS[dst]}(vf_set({text})))"
        return text
    text = _convert(x, a, b, vector)
    narrowing = dst in _SMALL and not (src is torch.bool or src is dst)
    return _SMALL[dst].format(text) if narrowing else text


def _convert(x: str, a: str, b: str, vector: bool) -> str:
    if a == b:
        return x
    if vector:
        return f"v{b}_from_{a}({x})"
    if a in "fd" and b in "il":
        # Through a vector lane: the instruction's result for what does not fit, where C leaves it undefined.
        return f"s{b}_from_{a}({x})"
    return f"(({SCALAR_TYPES[b]}){x})"


def bitcast(x: str, src: torch.dtype, dst: torch.dtype, vector: bool) -> str:
    if src.itemsize != dst.itemsize:
        raise Unrenderable(f"bitcast from {src} to {dst}")
    if src is dst:
        return x
    names = {TAGS[src], TAGS[dst]}
    v = x if vector else splat(x, src)
    if names == {"f32", "i32"}:
        text = f"(({VECTOR_TYPES[KINDS[dst]]}){v})"
    elif names == {"f64", "i64"}:
        text = f"v{KINDS[dst]}_bits({v})"
    else:
        text = f"bits_{TAGS[src]}_{TAGS[dst]}({v})"
    return text if vector else f"LANE0({SCALAR_TYPES[KINDS[dst]]}, {text})"
