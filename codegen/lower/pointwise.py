"""Elementwise operators: each is a formula over :class:`Ops`, with PyTorch's promotion, rounding and integer rules."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, ClassVar

import torch
from torch._prims_common import ELEMENTWISE_TYPE_PROMOTION_KIND, elementwise_dtypes

from ..expr import BOOL, FLOATS, HALVES, Builder, compute_dtype
from ..kernel import Expr
from .context import Lowering, Node, Table
from .index import Index, Poly
from .tensors import Indices, Map, NotLowerable, Tensor, Tracer

TABLE = Table()
Formula = Callable[..., Expr]

_HEAVY = ("exp", "log", "sin", "cos", "tan", "erf", "pow", "sinh", "cosh", "gelu", "silu", "sigmoid", "mish", "softplus", "elu")


class Ops:
    """Arithmetic in one dtype; Python scalars and indices become constants of that dtype. Bool arithmetic is logic."""

    _BOOL: ClassVar[dict[str, str]] = {"add": "or", "mul": "and", "max": "or", "min": "and", "sub": "xor"}

    def __init__(self, tracer: Tracer, dtype: torch.dtype, out: torch.dtype) -> None:
        self.tracer, self.b, self.dtype, self.out = tracer, tracer.b, dtype, out

    def v(self, x: Any) -> Expr:
        if isinstance(x, Expr):
            return x
        if isinstance(x, Poly):
            return self.b.cast(self.tracer.index(x), self.dtype)
        if isinstance(x, bool) or self.dtype is BOOL:
            return self.b.const(x, self.dtype)
        if isinstance(x, float) and self.dtype not in FLOATS:
            return self.b.const(int(x), self.dtype)
        return self.b.const(x, self.dtype)

    def op(self, op: str, *args: Any) -> Expr:
        values = tuple(self.v(a) for a in args)
        if values[0].dtype is BOOL:
            op = self._BOOL.get(op, op)
        return self.b.op(op, *values)

    def where(self, cond: Expr, a: Any, b: Any) -> Expr:
        return self.b.where(cond, self.v(a), self.v(b))

    def truth(self, x: Expr) -> Expr:
        return self.b.cast(x, BOOL)

    def __getattr__(self, name: str) -> Callable[..., Expr]:
        if name.startswith("_"):
            raise AttributeError(name)
        op = name.rstrip("_")
        return lambda *args: self.op(op, *args)


def pointwise(n: Node, formula: Formula, compute: torch.dtype | None, dtype: torch.dtype | None = None) -> Tensor:
    """The map of an elementwise node; ``compute`` is the dtype operands are cast to (None: left as they are)."""
    out = dtype or n.dtype
    values = {k: n.resolve(v) for k, v in n.values.items()}
    tensors = {k: v for k, v in values.items() if isinstance(v, Tensor)}
    deps = tuple(tensors.values())
    heavy = any(h in n.name for h in _HEAVY)

    def body(tr: Tracer, idx: Indices) -> Expr:
        ops = Ops(tr, compute or compute_dtype(out), out)
        args = dict(values)
        for k, t in tensors.items():
            e = tr.broadcast(t, idx)
            args[k] = e if compute is None else tr.b.cast(e, compute)
        return tr.b.cast(formula(ops, **args), out)

    return Map(n.shape, out, deps, body, flops=4, heavy=heavy)


def simple(formula: Formula) -> Callable[[Lowering, Node], Tensor]:
    """An operator computed in its result's dtype."""
    return lambda lo, n: pointwise(n, formula, compute_dtype(n.dtype))


def promoting(formula: Formula) -> Callable[[Lowering, Node], Tensor]:
    """An operator computed in its operands' common dtype (comparisons and predicates)."""

    def lower(lo: Lowering, n: Node) -> Tensor:
        operands = [_operand(v) for k, v in n.values.items() if v is not None and k in ("self", "other")]
        common, _ = elementwise_dtypes(*operands, type_promotion_kind=ELEMENTWISE_TYPE_PROMOTION_KIND.DEFAULT)
        return pointwise(n, formula, compute_dtype(common))

    return lower


def _operand(v: Any) -> Any:
    return v.meta["val"] if isinstance(v, torch.fx.Node) else v


def own(formula: Formula) -> Callable[[Lowering, Node], Tensor]:
    """An operator computed in its first operand's own dtype."""
    return lambda lo, n: pointwise(n, formula, compute_dtype(n.tensor("self").dtype))


# Formulas. ``k`` is the Ops of the compute dtype; parameters carry the schema's names.


def _sigmoid(k: Ops, x: Any) -> Expr:
    return k.div(1.0, k.add(1.0, k.exp(k.neg(x))))


def _gelu(k: Ops, x: Expr, approximate: str) -> Expr:
    if approximate == "tanh":
        beta = math.sqrt(2.0) * (2.0 / math.sqrt(math.pi)) * 0.5
        inner = k.mul(beta, k.add(x, k.mul(0.044715, k.mul(k.mul(x, x), x))))
        return k.mul(k.mul(0.5, x), k.add(1.0, k.tanh(inner)))
    return k.mul(k.mul(x, 0.5), k.add(1.0, k.erf(k.mul(x, math.sqrt(0.5)))))


def _gelu_backward(k: Ops, grad_output: Expr, self: Expr, approximate: str) -> Expr:
    x = self
    if approximate == "tanh":
        beta, kappa = math.sqrt(2.0) * (2.0 / math.sqrt(math.pi)) * 0.5, 0.044715
        square = k.mul(x, x)
        t = k.tanh(k.mul(beta, k.add(x, k.mul(kappa, k.mul(square, x)))))
        left, right = k.mul(0.5, x), k.add(1.0, t)
        slope = k.mul(k.sub(1.0, k.mul(t, t)), k.mul(beta, k.add(1.0, k.mul(3.0 * kappa, square))))
        return k.mul(grad_output, k.add(k.mul(0.5, right), k.mul(left, slope)))
    cdf = k.mul(0.5, k.add(1.0, k.erf(k.mul(x, math.sqrt(0.5)))))
    pdf = k.mul(k.exp(k.mul(k.mul(x, x), -0.5)), 1.0 / math.sqrt(2 * math.pi))
    return k.mul(grad_output, k.add(cdf, k.mul(x, pdf)))


def _pow(k: Ops, self: Any, exponent: Any) -> Expr:
    if isinstance(exponent, (int, float)) and not isinstance(exponent, bool):
        x = k.v(self)
        direct: dict[float, Callable[[], Expr]] = {
            0.0: lambda: k.v(1),
            1.0: lambda: x,
            2.0: lambda: k.mul(x, x),
            3.0: lambda: k.mul(k.mul(x, x), x),
        }
        if k.dtype in FLOATS:
            direct |= {
                0.5: lambda: k.sqrt(x),
                -0.5: lambda: k.rsqrt(x),
                -1.0: lambda: k.reciprocal(x),
                -2.0: lambda: k.reciprocal(k.mul(x, x)),
            }
        if float(exponent) in direct:
            return direct[float(exponent)]()
    return k.pow(self, exponent)


def _div(k: Ops, self: Any, other: Any, rounding_mode: str | None = None) -> Expr:
    op = {None: "div", "floor": "floordiv", "trunc": "truncdiv"}[rounding_mode]
    return k.op(op, self, other)


def _clamp(k: Ops, self: Expr, min: Any = None, max: Any = None) -> Expr:
    # The bound first: of equal operands `max` and `min` give the second, and eager keeps a -0.0 that a bound of 0 meets.
    x = self if min is None else k.max(min, self)
    return x if max is None else k.min(max, x)


def _signbit(k: Ops, x: Expr) -> Expr:
    if x.dtype in FLOATS:
        bits = torch.int64 if x.dtype is torch.float64 else torch.int32
        x = k.b.make("bitcast", (x,), bits)
    return k.b.op("lt", x, k.b.const(0, x.dtype))


def _round(k: Ops, self: Expr, decimals: int = 0) -> Expr:
    if self.dtype not in FLOATS:
        return self
    if decimals == 0:
        return k.round(self)
    ten = 10.0 ** abs(decimals)
    return k.div(k.round(k.mul(self, ten)), ten) if decimals > 0 else k.mul(k.round(k.div(self, ten)), ten)


def _logaddexp(k: Ops, self: Expr, other: Expr) -> Expr:
    top = k.max(self, other)
    same = k.b.op("and", k.isinf(self), k.eq(self, other))
    return k.where(same, self, k.add(top, k.log1p(k.exp(k.neg(k.abs(k.sub(self, other)))))))


def _lerp(k: Ops, self: Expr, end: Expr, weight: Any) -> Expr:
    w, d = k.v(weight), k.sub(end, self)
    near = k.add(self, k.mul(w, d))
    far = k.sub(end, k.mul(d, k.sub(1.0, w)))
    return k.where(k.lt(k.abs(w), 0.5), near, far)


def _nan_to_num(k: Ops, self: Expr, nan: Any, posinf: Any, neginf: Any) -> Expr:
    if self.dtype not in FLOATS:
        return self
    info = torch.finfo(k.out)
    low = info.min if neginf is None else neginf
    high = info.max if posinf is None else posinf
    x = k.where(k.eq(self, math.inf), high, k.where(k.eq(self, -math.inf), low, self))
    return k.where(k.isnan(self), 0.0 if nan is None else nan, x)


def _hypot(k: Ops, self: Expr, other: Expr) -> Expr:
    a, b = k.abs(self), k.abs(other)
    top, low = k.max(a, b), k.min(a, b)
    ratio = k.div(low, top)
    finite = k.where(k.eq(top, 0.0), top, k.mul(top, k.sqrt(k.add(1.0, k.mul(ratio, ratio)))))
    # As in C: an infinity beside a NaN is an infinity.
    return k.where(k.b.op("or", k.isinf(self), k.isinf(other)), math.inf, finite)


def _elu(k: Ops, self: Expr, alpha: Any, scale: Any, input_scale: Any) -> Expr:
    low = k.mul(k.expm1(k.mul(self, input_scale)), float(alpha) * float(scale))
    return k.where(k.le(self, 0.0), low, k.mul(self, scale))


def _elu_backward(k: Ops, grad_output: Expr, alpha: Any, scale: Any, input_scale: Any, is_result: bool, self_or_result: Expr) -> Expr:
    x, neg = self_or_result, float(alpha) * float(scale)
    if is_result:
        low = k.mul(k.mul(grad_output, input_scale), k.add(x, neg))
    else:
        low = k.mul(k.mul(k.mul(grad_output, input_scale), neg), k.exp(k.mul(x, input_scale)))
    return k.where(k.le(x, 0.0), low, k.mul(grad_output, scale))


def _softplus(k: Ops, self: Expr, beta: Any, threshold: Any) -> Expr:
    z = k.mul(self, beta)
    return k.where(k.gt(z, threshold), self, k.div(k.log1p(k.exp(z)), beta))


def _mish(k: Ops, self: Expr) -> Expr:
    """``tanh(log(1 + e)) = e (e + 2) / (e (e + 2) + 2)`` for ``e = exp(x)``; from 20 on, that is one even in float64."""
    e = k.exp(k.min(self, 20.0))
    n = k.mul(e, k.add(e, 2.0))
    return k.mul(self, k.div(n, k.add(n, 2.0)))


def _logit(k: Ops, self: Expr, eps: Any) -> Expr:
    x = self if eps is None else k.min(k.max(self, eps), 1.0 - eps)
    return k.log(k.div(x, k.sub(1.0, x)))


def _xlogy(k: Ops, self: Expr, other: Any) -> Expr:
    y = k.v(other)
    return k.where(k.isnan(y), math.nan, k.where(k.eq(self, 0.0), 0.0, k.mul(self, k.log(y))))


def _fmax(k: Ops, self: Expr, other: Expr, op: str) -> Expr:
    if self.dtype not in FLOATS:
        return k.op(op, self, other)
    return k.where(k.isnan(self), other, k.where(k.isnan(other), self, k.op(op, self, other)))


def _silu_backward(k: Ops, grad_output: Expr, self: Expr) -> Expr:
    s = _sigmoid(k, self)
    return k.mul(k.mul(grad_output, s), k.add(1.0, k.mul(self, k.sub(1.0, s))))


def _between(k: Ops, x: Expr, low: Any, high: Any) -> Expr:
    return k.b.op("and", k.gt(x, low), k.lt(x, high))


def _mul_chain(k: Ops, *factors: Any) -> Expr:
    out = factors[0]
    for f in factors[1:]:
        out = k.mul(out, f)
    return k.v(out)


_FLOAT_UNARY = (
    "sqrt rsqrt exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc reciprocal"
)
_SAME_UNARY = ("neg", "abs", "sign")

_SIMPLE: dict[str, Formula] = {
    "add": lambda k, self, other, alpha=1: k.add(self, k.mul(other, alpha) if alpha != 1 else other),
    "sub": lambda k, self, other, alpha=1: k.sub(self, k.mul(other, alpha) if alpha != 1 else other),
    "rsub": lambda k, self, other, alpha=1: k.sub(other, k.mul(self, alpha) if alpha != 1 else self),
    "mul": lambda k, self, other: k.mul(self, other),
    "div": _div,
    "true_divide": _div,
    "floor_divide": lambda k, self, other: k.floordiv(self, other),
    "remainder": lambda k, self, other: k.mod(self, other),
    "fmod": lambda k, self, other: k.fmod(self, other),
    "pow": _pow,
    "square": lambda k, self: k.mul(self, self),
    "sgn": lambda k, self: k.sign(self),
    "relu": lambda k, self: _clamp(k, self, 0),
    "relu6": lambda k, self: _clamp(k, self, 0, 6),
    "sigmoid": lambda k, self: _sigmoid(k, self),
    "silu": lambda k, self: k.div(self, k.add(1.0, k.exp(k.neg(self)))),
    "mish": _mish,
    "gelu": lambda k, self, approximate: _gelu(k, self, approximate),
    "gelu_backward": _gelu_backward,
    "silu_backward": _silu_backward,
    "sigmoid_backward": lambda k, grad_output, output: _mul_chain(k, grad_output, k.sub(1.0, output), output),
    "tanh_backward": lambda k, grad_output, output: k.mul(grad_output, k.sub(1.0, k.mul(output, output))),
    "threshold": lambda k, self, threshold, value: k.where(k.le(self, threshold), value, self),
    "threshold_backward": lambda k, grad_output, self, threshold: k.where(k.le(self, threshold), 0, grad_output),
    "leaky_relu": lambda k, self, negative_slope: k.where(k.gt(self, 0), self, k.mul(self, negative_slope)),
    "leaky_relu_backward": lambda k, grad_output, self, negative_slope, self_is_result: k.where(
        k.gt(self, 0), grad_output, k.mul(grad_output, negative_slope)
    ),
    "elu": _elu,
    "celu": lambda k, self, alpha: _elu(k, self, alpha, 1.0, 1.0 / alpha),
    "elu_backward": _elu_backward,
    "softplus": _softplus,
    "softshrink": lambda k, self, lambd: k.where(
        k.gt(self, lambd), k.sub(self, lambd), k.where(k.lt(self, -lambd), k.add(self, lambd), k.mul(self, 0.0))
    ),
    "hardshrink": lambda k, self, lambd: k.where(k.b.op("and", k.ge(self, -lambd), k.le(self, lambd)), 0.0, self),
    "hardtanh": lambda k, self, min_val, max_val: _clamp(k, self, min_val, max_val),
    "hardtanh_backward": lambda k, grad_output, self, min_val, max_val: k.where(_between(k, self, min_val, max_val), grad_output, 0),
    "hardsigmoid": lambda k, self: k.div(k.min(k.max(k.add(self, 3.0), 0.0), 6.0), 6.0),
    "hardsigmoid_backward": lambda k, grad_output, self: k.where(_between(k, self, -3.0, 3.0), k.mul(grad_output, 1.0 / 6.0), 0.0),
    "hardswish": lambda k, self: k.div(k.mul(self, k.min(k.max(k.add(self, 3.0), 0.0), 6.0)), 6.0),
    "hardswish_backward": lambda k, grad_output, self: k.where(
        k.le(self, -3.0),
        0.0,
        k.where(k.lt(self, 3.0), k.mul(grad_output, k.add(k.div(self, 3.0), 0.5)), grad_output),
    ),
    "clamp": _clamp,
    "clamp_min": lambda k, self, min: _clamp(k, self, min),
    "clamp_max": lambda k, self, max: _clamp(k, self, max=max),
    "maximum": lambda k, self, other: k.max(self, other),
    "minimum": lambda k, self, other: k.min(self, other),
    "max": lambda k, self, other: k.max(self, other),
    "min": lambda k, self, other: k.min(self, other),
    "fmax": lambda k, self, other: _fmax(k, self, other, "max"),
    "fmin": lambda k, self, other: _fmax(k, self, other, "min"),
    "atan2": lambda k, self, other: k.atan2(self, other),
    "copysign": lambda k, self, other: k.where(_signbit(k, k.v(other)), k.neg(k.abs(self)), k.abs(self)),
    "hypot": _hypot,
    "logaddexp": _logaddexp,
    "lerp": _lerp,
    "addcmul": lambda k, self, tensor1, tensor2, value: k.add(
        self, k.mul(k.mul(value, tensor1) if value != 1 else tensor1, tensor2)
    ),
    "addcdiv": lambda k, self, tensor1, tensor2, value: k.add(
        self, k.div(k.mul(value, tensor1) if value != 1 else tensor1, tensor2)
    ),
    "logit": _logit,
    "xlogy": _xlogy,
    "nan_to_num": _nan_to_num,
    "frac": lambda k, self: k.sub(self, k.trunc(self)),
    "heaviside": lambda k, self, values: k.where(
        k.eq(self, 0), values, k.where(k.b.op("and", k.lt(self, 0), k.eq(self, self)), 0, k.where(k.gt(self, 0), 1, 0))
    ),
    "prelu": lambda k, self, weight: k.where(k.gt(self, 0), self, k.mul(weight, self)),
    "_prelu_kernel": lambda k, self, weight: k.where(k.gt(self, 0), self, k.mul(weight, self)),
    "bitwise_and": lambda k, self, other: k.and_(self, other),
    "bitwise_or": lambda k, self, other: k.or_(self, other),
    "bitwise_xor": lambda k, self, other: k.xor(self, other),
    "__and__": lambda k, self, other: k.and_(self, other),
    "__or__": lambda k, self, other: k.or_(self, other),
    "__xor__": lambda k, self, other: k.xor(self, other),
    "__lshift__": lambda k, self, other: k.shl(self, other),
    "__rshift__": lambda k, self, other: k.shr(self, other),
    "bitwise_not": lambda k, self: k.not_(self),
    "bitwise_left_shift": lambda k, self, other: k.shl(self, other),
    "bitwise_right_shift": lambda k, self, other: k.shr(self, other),
    "clone": lambda k, self, memory_format: k.v(self),
    "fill": lambda k, self, value: k.v(value),
    "copy": lambda k, self, src, non_blocking: k.v(src),
}
_SIMPLE |= {name: (lambda op: lambda k, self: k.op(op, self))(name) for name in (*_FLOAT_UNARY.split(), *_SAME_UNARY)}

_COMPARE: dict[str, Formula] = {
    name: (lambda op: lambda k, self, other: k.op(op, self, other))(name) for name in ("eq", "ne", "lt", "le", "gt", "ge")
}
_COMPARE |= {
    "logical_and": lambda k, self, other: k.b.op("and", k.truth(self), k.truth(other)),
    "logical_or": lambda k, self, other: k.b.op("or", k.truth(self), k.truth(other)),
    "logical_xor": lambda k, self, other: k.b.op("xor", k.truth(self), k.truth(other)),
    "logical_not": lambda k, self: k.b.op("not", k.truth(self)),
    "isnan": lambda k, self: k.isnan(self) if self.dtype in FLOATS else k.b.const(False, BOOL),
    "isinf": lambda k, self: k.isinf(self) if self.dtype in FLOATS else k.b.const(False, BOOL),
    "isfinite": lambda k, self: k.lt(k.abs(self), math.inf) if self.dtype in FLOATS else k.b.const(True, BOOL),
    "isposinf": lambda k, self: k.eq(self, math.inf) if self.dtype in FLOATS else k.b.const(False, BOOL),
    "isneginf": lambda k, self: k.eq(self, -math.inf) if self.dtype in FLOATS else k.b.const(False, BOOL),
    "signbit": lambda k, self: _signbit(k, self) if self.dtype is not BOOL else k.b.const(False, BOOL),
}

_OWN: dict[str, Formula] = {
    name: (lambda op: lambda k, self: k.op(op, self) if self.dtype in FLOATS else self)(name) for name in ("floor", "ceil", "trunc")
}
_OWN["round"] = _round

TABLE.update({name: simple(f) for name, f in _SIMPLE.items()})
TABLE.update({name: promoting(f) for name, f in _COMPARE.items()})
TABLE.update({name: own(f) for name, f in _OWN.items()})


@TABLE.lowers("_to_copy", "convert_element_type")
def _convert(lo: Lowering, n: Node) -> Tensor:
    return pointwise(n, lambda k, self, **_: self, None)


@TABLE.lowers("where")
def _where(lo: Lowering, n: Node) -> Tensor:
    values = {k: n.resolve(v) for k, v in n.values.items()}
    tensors = [v for v in values.values() if isinstance(v, Tensor)]
    out = n.dtype

    def body(tr: Tracer, idx: Indices) -> Expr:
        def branch(v: Any) -> Expr:
            return tr.b.cast(tr.broadcast(v, idx), out) if isinstance(v, Tensor) else constant(tr.b, v, out)

        cond = tr.b.cast(tr.broadcast(values["condition"], idx), BOOL)
        return tr.b.where(cond, branch(values["self"]), branch(values["other"]))

    return Map(n.shape, out, tensors, body)


@TABLE.lowers("masked_fill")
def _masked_fill(lo: Lowering, n: Node) -> Tensor:
    t, mask, value = n.tensor("self"), n.tensor("mask"), n["value"]
    out = n.dtype

    def body(tr: Tracer, idx: Indices) -> Expr:
        fill = tr.b.cast(tr.broadcast(value, idx), out) if isinstance(value, Tensor) else constant(tr.b, value, out)
        return tr.b.where(tr.broadcast(mask, idx), fill, tr.broadcast(t, idx))

    deps = (t, mask, value) if isinstance(value, Tensor) else (t, mask)
    return Map(n.shape, out, deps, body)


def constant(b: Builder, value: Any, dtype: torch.dtype) -> Expr:
    """A Python scalar as torch stores it in a tensor of ``dtype`` (rounded once, so halves go through a cast)."""
    if isinstance(value, Poly):
        return b.cast(b.index(value), dtype)
    if isinstance(value, float) and dtype not in FLOATS and dtype is not BOOL:
        value = int(value)
    return b.cast(b.const(value, torch.float32), dtype) if dtype in HALVES else b.const(value, dtype)


def filled(shape: tuple[Index, ...], value: Any, dtype: torch.dtype) -> Tensor:
    """A tensor whose every element is ``value``."""
    return Map(shape, dtype, (), lambda tr, idx: constant(tr.b, value, dtype), flops=0)


@TABLE.lowers("full", "full_like", "new_full")
def _full(lo: Lowering, n: Node) -> Tensor:
    return filled(n.shape, n["fill_value"], n.dtype)


@TABLE.lowers("scalar_tensor")
def _scalar_tensor(lo: Lowering, n: Node) -> Tensor:
    return filled(n.shape, n["s"], n.dtype)


@TABLE.lowers("zeros", "zeros_like", "new_zeros", "zero", "empty_like")
def _zeros(lo: Lowering, n: Node) -> Tensor:
    return filled(n.shape, 0, n.dtype)


@TABLE.lowers("ones", "ones_like", "new_ones")
def _ones(lo: Lowering, n: Node) -> Tensor:
    return filled(n.shape, 1, n.dtype)


@TABLE.lowers("_native_batch_norm_legit_no_training")
def _batch_norm(lo: Lowering, n: Node) -> tuple[Tensor, ...]:
    """Eager's own formula: ``x * alpha + beta`` with ``alpha = weight / sqrt(var + eps)``, ``beta = bias - mean * alpha``."""
    x, mean, var = n.tensor("input"), n.tensor("running_mean"), n.tensor("running_var")
    weight, bias, eps = n["weight"], n["bias"], n["eps"]
    dtype = compute_dtype(torch.promote_types(x.dtype, mean.dtype))
    def factor(tr: Tracer, channel: Indices) -> Expr:
        k = Ops(tr, dtype, dtype)
        inverse = k.div(1.0, k.sqrt(k.add(tr.b.cast(tr.read(var, channel), dtype), eps)))
        return inverse if weight is None else k.mul(tr.b.cast(tr.read(weight, channel), dtype), inverse)

    # Where channels are the contiguous dim the factor would be computed at every element: "heavy" has it stored once.
    along = n.val("input").stride()[1] == 1
    alpha = Map(mean.shape, dtype, [t for t in (var, weight) if t is not None], factor, flops=4, heavy=along)

    def body(tr: Tracer, idx: Indices) -> Expr:
        k, channel = Ops(tr, dtype, n.dtype), (idx[1],)
        scale = tr.read(alpha, channel)
        shift = k.mul(tr.b.cast(tr.read(mean, channel), dtype), scale)
        beta = k.neg(shift) if bias is None else k.sub(tr.b.cast(tr.read(bias, channel), dtype), shift)
        return tr.b.cast(k.add(k.mul(tr.b.cast(tr.read(x, idx), dtype), scale), beta), n.dtype)

    deps = [t for t in (x, alpha, mean, bias) if t is not None]
    out = Map(n.shape, n.dtype, deps, body, flops=4)
    saved = n.result(1)
    if saved.numel() != 0:
        raise NotLowerable("saves the batch statistics")
    return out, filled((0,), 0, saved.dtype), filled((0,), 0, saved.dtype)
