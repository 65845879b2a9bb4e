"""ATen calls as words for native.c: what the dispatcher's C interface can box, and the few C functions for what it cannot."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import torch

from . import native as nt
from .encoding import PYTHON, arguments, operator, scalar, tensors_of
from .program import Call

# Operators that write their result into memory of the program through their own C function: no allocation, and Scalar
# arguments, which the dispatcher's interface lacks, are plain doubles.
MATMULS = {
    ("aten::mm", ""): "aoti_torch_cpu_mm_out",
    ("aten::bmm", ""): "aoti_torch_cpu_bmm_out",
    ("aten::addmm", ""): "aoti_torch_cpu_addmm_out",
    ("aten::baddbmm", ""): "aoti_torch_cpu_baddbmm_out",
}
# oneDNN operators whose Scalar list is not empty.
_POINTWISE = {
    "mkldnn::_convolution_pointwise": (nt.OP_CONV, "aoti_torch_cpu_mkldnn__convolution_pointwise"),
    "mkldnn::_linear_pointwise": (nt.OP_LINEAR, "aoti_torch_cpu__linear_pointwise"),
}
_MATMUL_DTYPES = frozenset(("float32", "float64", "bfloat16", "float16"))


class Unboxable(Exception):
    """The C interface cannot make this call; it becomes a Python step."""


class Binder(Protocol):
    """What encoding needs of the frame being built."""

    @property
    def symbols(self) -> Mapping[str, int]:
        """The sizes of the frame."""

    def view(self, name: str) -> int:
        """The index of a value's tensor descriptor."""

    def base(self, name: str) -> int:
        """The index of a value's storage."""

    def hold(self, data: Any) -> int:
        """The address of bytes or of a ctypes object that lives as long as the frame."""


def matmul_function(call: Call) -> int:
    """The address of the C function that writes ``call``'s result into memory given to it, or 0."""
    symbol = MATMULS.get((call.op, call.overload))
    return nt.native().symbol(symbol) if symbol else 0


def writes_in_place(call: Call, dtype: str) -> bool:
    """Whether ``call`` writes its (only) result, of ``dtype``, into memory of the program instead of ATen's."""
    return dtype in _MATMUL_DTYPES and bool(matmul_function(call))


def encode(call: Call, binder: Binder, in_place: bool) -> list[int]:
    """A call as words; raises Unboxable."""
    if call.op.startswith(PYTHON):
        raise Unboxable
    if in_place:
        return _matmul(call, binder)
    if call.op in _POINTWISE and arguments(call)[-2][1] not in ({"list": []}, None):
        return _pointwise(call, binder)
    return _dispatched(call, binder)


def _dispatched(call: Call, binder: Binder) -> list[int]:
    pairs = arguments(call)
    schema = operator(call.op, call.overload)._schema
    if schema.is_mutable or len(pairs) > nt.MAX_ARGS or len(schema.returns) > nt.MAX_ARGS:
        raise Unboxable
    body: list[int] = []
    for argument, encoded in pairs:
        body += _argument(argument.real_type, encoded, binder)
    views = [binder.view(n) for _, e in pairs for n in tensors_of(e)]
    stack = max(len(pairs), len(schema.returns), 1)
    head = [_text(call.op, binder), _text(call.overload, binder), stack, len(pairs), len(schema.returns), len(views)]
    return _step(nt.OP_CALL, [*head, *views, *body, *_returns(schema, call.outs, binder)])


def _returns(schema: Any, outs: Sequence[str | None], binder: Binder) -> list[int]:
    kinds = [r.real_type.kind() for r in schema.returns]
    if kinds == ["ListType"] and schema.returns[0].real_type.getElementType().kind() == "TensorType":
        return [nt.RET_LIST, len(outs), *(w for o in outs for w in _place(o, binder))]
    words: list[int] = []
    for i, kind in enumerate(kinds):
        if kind == "TensorType":
            words += [nt.RET_TENSOR, *_place(outs[i] if i < len(outs) else None, binder)]
        elif kind in ("IntType", "SymIntType", "FloatType", "BoolType"):
            words += [nt.RET_RAW]
        else:
            raise Unboxable
    return words


def _place(out: str | None, binder: Binder) -> tuple[int, int]:
    return (-1, 0) if out is None else (binder.base(out), binder.view(out))


def _argument(kind: Any, encoded: Any, binder: Binder) -> list[int]:
    name = kind.kind()
    if name == "OptionalType":
        return [nt.ARG_RAW, 0] if encoded is None else [nt.ARG_SOME, *_argument(kind.getElementType(), encoded, binder)]
    if name == "ListType":
        if not (isinstance(encoded, Mapping) and "list" in encoded):
            raise Unboxable
        inner = kind.getElementType()
        return [nt.ARG_LIST, len(encoded["list"]), *(w for e in encoded["list"] for w in _argument(inner, e, binder))]
    if isinstance(encoded, Mapping) and "v" in encoded:
        if name != "TensorType":
            raise Unboxable
        return [nt.ARG_TENSOR, binder.view(encoded["v"])]
    value = scalar(encoded, binder.symbols)
    if name == "StringType" and isinstance(value, str):
        data = value.encode()
        return [nt.ARG_STRING, binder.hold(data + b"\0"), len(data)]
    return [nt.ARG_RAW, _raw(name, value)]


def _raw(kind: str, value: Any) -> int:
    """A plain argument's 64 bits."""
    if kind == "BoolType" and isinstance(value, bool):
        return int(value)
    if kind in ("IntType", "SymIntType") and isinstance(value, int):
        return int(value)
    if kind == "FloatType" and isinstance(value, (int, float)):
        return double_bits(value)
    if kind == "DeviceObjType" and isinstance(value, torch.device) and value.type == "cpu":
        return 0xFFFFFFFF  # type CPU (0) above, index -1 below
    types = {"ScalarTypeType": ("dtype", torch.dtype), "LayoutType": ("layout", torch.layout)}
    types["MemoryFormatType"] = ("memory_format", torch.memory_format)
    if kind in types and isinstance(value, types[kind][1]):
        code = nt.native().code(types[kind][0], str(value).split(".")[-1])
        if code is not None:
            return code
    raise Unboxable


def double_bits(value: float) -> int:
    """A double's bits as a signed 64-bit integer."""
    return struct.unpack("=q", struct.pack("=d", float(value)))[0]


def _matmul(call: Call, binder: Binder) -> list[int]:
    given = {a.name: e for a, e in arguments(call)}
    out = call.outs[0]
    tensors = [binder.view(e["v"]) for e in given.values() if isinstance(e, Mapping) and "v" in e]
    assert out is not None
    head = [matmul_function(call), binder.view(out)]
    if "beta" not in given:
        return _step(nt.OP_MATMUL, [*head, -1, *tensors])
    factors = [double_bits(scalar(given[k], binder.symbols)) for k in ("beta", "alpha")]
    return _step(nt.OP_MATMUL, [*head, *tensors, *factors])


def _pointwise(call: Call, binder: Binder) -> list[int]:
    op, symbol = _POINTWISE[call.op]
    function = nt.native().symbol(symbol)
    if not function:
        raise Unboxable
    given = {a.name: e for a, e in arguments(call)}
    bias = -1 if given["B"] is None else binder.view(given["B"]["v"])
    scalars = [scalar(e, binder.symbols) for e in given["scalars"]["list"]]
    algorithm = given["algorithm"]
    words = [function, *_place(call.outs[0], binder), binder.view(given["X"]["v"]), binder.view(given["W"]["v"]), bias]
    words += [_text(given["attr"], binder), _optional_doubles(scalars, binder), len(scalars)]
    words.append(0 if algorithm is None else binder.hold(ctypes.c_void_p(_text(algorithm, binder))))
    if op == nt.OP_CONV:
        for name in ("padding", "stride", "dilation"):
            values = [scalar(e, binder.symbols) for e in given[name]["list"]]
            words += [binder.hold((ctypes.c_int64 * max(len(values), 1))(*values)), len(values)]
        words.append(scalar(given["groups"], binder.symbols))
    return _step(op, words)


def _optional_doubles(values: Sequence[float | None], binder: Binder) -> int:
    addresses = [None if v is None else binder.hold(ctypes.c_double(v)) for v in values]
    return binder.hold((ctypes.c_void_p * max(len(values), 1))(*addresses))


def _text(text: str, binder: Binder) -> int:
    return binder.hold(text.encode() + b"\0")


def _step(op: int, body: list[int]) -> list[int]:
    return [op, len(body) + 2, *body]
