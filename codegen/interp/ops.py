"""What each operator of the loop IR means, as a torch call on tensors of the operator's dtypes."""

from __future__ import annotations

from collections.abc import Callable

import torch

from ..kernel import Expr

_SAME = (
    "neg abs sign sqrt rsqrt reciprocal exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh "
    "acosh atanh erf erfc floor ceil trunc round isnan isinf add sub mul fmod atan2 eq ne lt le gt ge pow"
)
_RENAMED: dict[str, Callable] = {
    "mod": torch.remainder,
    "min": torch.minimum,
    "max": torch.maximum,
    "floordiv": torch.floor_divide,
    "truncdiv": lambda a, b: torch.div(a, b, rounding_mode="trunc"),
    "div": torch.div,
    "and": torch.bitwise_and,
    "or": torch.bitwise_or,
    "xor": torch.bitwise_xor,
    "not": torch.bitwise_not,
    "shl": torch.bitwise_left_shift,
    "shr": torch.bitwise_right_shift,
    "where": torch.where,
    "fma": lambda a, b, c: a * b + c,
}


def _plain(f: Callable) -> Callable[..., torch.Tensor]:
    return lambda e, *args: f(*args)


def _bounded(e: Expr, i: torch.Tensor, n: torch.Tensor) -> torch.Tensor:
    if bool(((i < 0) | (i >= n)).any()):
        raise IndexError("an index is out of range")
    return i


def _cast(e: Expr, x: torch.Tensor) -> torch.Tensor:
    return x.to(e.dtype)


def _bitcast(e: Expr, x: torch.Tensor) -> torch.Tensor:
    return x.view(e.dtype)


OPS: dict[str, Callable[..., torch.Tensor]] = {
    **{name: _plain(getattr(torch, name)) for name in _SAME.split()},
    **{name: _plain(f) for name, f in _RENAMED.items()},
    "bounded": _bounded,
    "cast": _cast,
    "bitcast": _bitcast,
}
