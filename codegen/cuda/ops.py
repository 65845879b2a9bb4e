"""The CUDA C text of one operator on the scalars of a thread."""

from __future__ import annotations

import torch

from ..kernel import Expr
from ..render import COMPARISONS, HALVES, INFIX, KINDS, TAGS, TRANSCENDENTAL, TRUTH, Unrenderable, constant, float_text

TYPES = {"f": "float", "d": "double", "i": "int", "l": "long long", "m": "bool"}
MEMORY_TYPES = {
    "f32": "float", "f64": "double", "bf16": "bits16", "f16": "bits16", "i8": "signed char", "u8": "unsigned char",
    "i16": "short", "i32": "int", "i64": "long long", "b8": "bool",
}  # fmt: skip
_SMALL = {torch.int8: "signed char", torch.int16: "short", torch.uint8: "unsigned char"}
_MATH = TRANSCENDENTAL | {"sqrt", "floor", "ceil", "trunc", "pow", "atan2", "fmod", "fma"}
_INTEGER = {
    "add": "wrap_add", "sub": "wrap_sub", "mul": "wrap_mul", "truncdiv": "int_quotient", "div": "int_quotient", "fmod": "int_rest",
    "floordiv": "int_floor", "mod": "int_mod", "pow": "int_pow", "shl": "shift_left", "shr": "shift_right", "min": "least",
    "max": "most", "sign": "sign_of",
}  # fmt: skip


def literal(value: object, dtype: torch.dtype) -> str:
    v = constant(value, dtype)
    kind = KINDS[dtype]
    if kind == "m":
        return "true" if v else "false"
    if kind in "fd":
        infinity = "__int_as_float(0x7f800000)" if kind == "f" else "__longlong_as_double(0x7ff0000000000000ll)"
        nan = "__int_as_float(0x7fc00000)" if kind == "f" else "__longlong_as_double(0x7ff8000000000000ll)"
        text = float_text(float(v), "f" if kind == "f" else "", infinity, nan)
    elif kind == "i":
        text = "(-2147483647 - 1)" if v == -(2**31) else str(v)
    else:
        text = "(-9223372036854775807ll - 1)" if v == -(2**63) else f"{v}ll"
    return f"({text})" if text.startswith("-") else text


def operation(e: Expr, args: list[str]) -> str:
    dtype = e.args[-1].dtype
    kind = KINDS[dtype]
    if e.op == "cast":
        return cast(args[0], e.args[0].dtype, e.dtype)
    if e.op == "bitcast":
        return _bitcast(args[0], e.args[0].dtype, e.dtype)
    if e.op == "bounded":  # a kernel cannot say so: the first row is read instead
        return f"(({args[0]}) >= 0 && ({args[0]}) < ({args[1]}) ? ({args[0]}) : 0)"
    if e.op == "where":
        return f"({args[0]} ? {args[1]} : {args[2]})"
    if e.op in COMPARISONS:
        return f"({args[0]} {COMPARISONS[e.op]} {args[1]})"
    if kind == "m":
        return _truth(e.op, args)
    if kind in "fd":
        return _float(e.op, kind, args)
    text = _integer(e.op, kind, args)
    return f"(int)({_SMALL[e.dtype]})({text})" if e.dtype in _SMALL else text


def _truth(op: str, args: list[str]) -> str:
    if op in TRUTH:
        return f"(bool)({args[0]} {TRUTH[op]} {args[1]})"
    if op == "not":
        return f"(!{args[0]})"
    raise Unrenderable(f"{op} of a bool")


def _float(op: str, kind: str, args: list[str]) -> str:
    suffix = "f" if kind == "f" else ""
    if op in ("add", "sub", "mul", "div"):
        return f"({args[0]} {INFIX[op]} {args[1]})"
    if op in _MATH:
        return f"{op}{suffix}({', '.join(args)})"
    simple = {
        "neg": "(-{0})",
        "abs": f"fabs{suffix}({{0}})",
        "round": f"rint{suffix}({{0}})",
        "rsqrt": f"(1 / sqrt{suffix}({{0}}))",
        "reciprocal": "(1 / {0})",
        "isnan": "({0} != {0})",
        "isinf": f"(fabs{suffix}({{0}}) == {literal(float('inf'), torch.float32 if kind == 'f' else torch.float64)})",
        "sign": "sign_of({0})",
        "min": "least({0}, {1})",
        "max": "most({0}, {1})",
        "mod": "float_mod({0}, {1})",
        "floordiv": "float_floor({0}, {1})",
        "truncdiv": f"trunc{suffix}({{0}} / {{1}})",
    }
    if op in simple:
        return simple[op].format(*args)
    raise Unrenderable(f"{op} of a float")


def _integer(op: str, kind: str, args: list[str]) -> str:
    # Literals are ints; an operand of the other kind would leave the template undecided.
    args = [f"({TYPES[kind]}){a}" for a in args]
    if op in _INTEGER:
        return f"{_INTEGER[op]}({', '.join(args)})"
    if op in ("and", "or", "xor"):
        return f"({args[0]} {INFIX[op]} {args[1]})"
    simple = {
        "neg": f"wrap_sub(({TYPES[kind]})0, {{0}})",
        "not": "(~{0})",
        "abs": f"({{0}} < 0 ? wrap_sub(({TYPES[kind]})0, {{0}}) : {{0}})",
        "isnan": "false",
        "isinf": "false",
        "fma": "wrap_add(wrap_mul({0}, {1}), {2})",
    }
    if op in ("floor", "ceil", "trunc", "round"):
        return args[0]
    if op in simple:
        return simple[op].format(*args)
    raise Unrenderable(f"{op} of an integer")


def rounded(x: str, dtype: torch.dtype) -> str:
    """A float rounded to what a 16-bit dtype can hold."""
    tag = TAGS[dtype]
    return f"from_{tag}(to_{tag}({x}))"


def cast(x: str, src: torch.dtype, dst: torch.dtype) -> str:
    a, b = KINDS[src], KINDS[dst]
    if src is dst:
        return x
    if b == "m":
        return f"({x} != 0)"
    if b in "fd":
        text = x if a == b else f"({TYPES[b]}){x}"
        return rounded(text, dst) if dst in HALVES else text
    if dst in _SMALL:
        wide = f"(long long){x}" if a in "fd" else x
        return f"(int)({_SMALL[dst]})({wide})"
    return x if a == b else f"({TYPES[b]}){x}"


def _bitcast(x: str, src: torch.dtype, dst: torch.dtype) -> str:
    known = {
        ("f32", "i32"): "__float_as_int({0})",
        ("i32", "f32"): "__int_as_float({0})",
        ("f64", "i64"): "__double_as_longlong({0})",
        ("i64", "f64"): "__longlong_as_double({0})",
        ("bf16", "i16"): "(int)(short)to_bf16({0})",
        ("f16", "i16"): "(int)(short)to_f16({0})",
        ("i16", "bf16"): "from_bf16((bits16){0})",
        ("i16", "f16"): "from_f16((bits16){0})",
        ("u8", "i8"): "(int)(signed char){0}",
        ("i8", "u8"): "({0} & 255)",
    }
    names = (TAGS[src], TAGS[dst])
    if src is dst:
        return x
    if names not in known:
        raise Unrenderable(f"bitcast from {src} to {dst}")
    return known[names].format(x)


def load(pointer: str, tag: str) -> str:
    return f"from_{tag}({pointer})" if tag in ("bf16", "f16") else pointer


def stored(value: str, tag: str) -> str:
    return f"to_{tag}({value})" if tag in ("bf16", "f16") else value
