"""A Call's encoded arguments as Python values, and the operator they go to."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import torch

from .errors import BurnishError
from .program import Call
from .sizes import evaluate, evaluate_number

PYTHON = "python::"  # ops of this namespace are callables given to the executor


@lru_cache(maxsize=1024)
def operator(op: str, overload: str) -> Any:
    """The OpOverload of ``namespace::name``; raises BurnishError where this PyTorch has none."""
    namespace, _, name = op.partition("::")
    try:
        return getattr(getattr(getattr(torch.ops, namespace), name), overload or "default")
    except (AttributeError, RuntimeError) as e:
        raise BurnishError(f"PyTorch {torch.__version__} has no operator {op}{'.' + overload if overload else ''}, which the program calls") from e


def arguments(call: Call) -> list[tuple[Any, Any]]:
    """(schema argument, encoded value) in the schema's order, defaults filled in."""
    out = []
    for i, a in enumerate(operator(call.op, call.overload)._schema.arguments):
        if i < len(call.args):
            out.append((a, call.args[i]))
        elif a.name in call.kwargs:
            out.append((a, call.kwargs[a.name]))
        elif a.has_default_value():
            out.append((a, _encode_default(a.default_value)))
        else:
            raise BurnishError(f"step {call.label} lacks the argument {a.name} of {call.op}")
    return out


def _encode_default(value: Any) -> Any:
    return {"list": [_encode_default(v) for v in value]} if isinstance(value, (list, tuple)) else value


def tensors_of(encoded: Any) -> Iterator[str]:
    """The value names in an encoded argument, in order."""
    if isinstance(encoded, Mapping):
        if "v" in encoded:
            yield encoded["v"]
        for item in encoded.get("list", ()):
            yield from tensors_of(item)


def names_read(call: Call) -> list[str]:
    """The values a call reads."""
    return [name for a in (*call.args, *call.kwargs.values()) for name in tensors_of(a)]


def scalar(encoded: Any, symbols: Mapping[str, int]) -> Any:
    """The Python value of an encoded argument that holds no tensor."""
    if not isinstance(encoded, Mapping):
        return encoded
    if "dim" in encoded:
        return evaluate(encoded["dim"], symbols)
    if "number" in encoded:
        return evaluate_number(encoded["number"], symbols)
    if "inf" in encoded:
        return math.inf if encoded["inf"] == "+" else -math.inf
    if "nan" in encoded:
        return math.nan
    if "device" in encoded:
        return torch.device(encoded["device"])
    for kind in ("dtype", "layout", "memory_format"):
        if kind in encoded and isinstance(value := getattr(torch, encoded[kind], None), getattr(torch, kind)):
            return value
    raise BurnishError(f"the program has an argument {dict(encoded)!r}, which this runtime does not know; update burnish")


def decoder(encoded: Any, symbols: Mapping[str, int]) -> Callable[[Callable[[str], torch.Tensor]], Any]:
    """A function from tensors by name to the Python value of an encoded argument; all but the tensors is looked up now."""
    if isinstance(encoded, Mapping) and "v" in encoded:
        name = encoded["v"]
        return lambda tensor: tensor(name)
    if isinstance(encoded, Mapping) and "list" in encoded:
        items = [decoder(e, symbols) for e in encoded["list"]]
        return lambda tensor: [item(tensor) for item in items]
    value = scalar(encoded, symbols)
    return lambda tensor: value
