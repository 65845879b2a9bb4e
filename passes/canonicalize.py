"""One spelling for what ATen can say in several ways, so that later passes match one form.

Before::

    %t = aten.t(%w);  %y = aten.addmm(%b, %x, %t);  %z = aten.mul.Scalar(%y, 1.0);  %c = aten.clone(%z)

After::

    %y = aten.linear(%x, %w, %b)

Linear layers are ``linear`` over a ``[out, in]`` weight, transposes are ``permute``, scalar operands sit in ``.Tensor`` overloads, copies that
copy nothing are gone. Requires: functional ATen. Ensures: outputs keep strides and do not alias what they did not. Exact.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.match import Match, Rule, RuleSet
from ._rewrite import apply_rules, same_sizes, tensor
from .fold_constants import constant_nodes

aten = torch.ops.aten


def canonicalize(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Apply the rules below until none matches."""
    constant = constant_nodes(gm, ctx.static)
    return apply_rules(gm, ctx, RULES + _linear_rules(constant))


def _dims(n: fx.Node) -> int:
    val = tensor(n)
    return -1 if val is None else val.dim()


def _floating(n: fx.Node) -> bool:
    val = tensor(n)
    return val is not None and val.dtype.is_floating_point


def _transpose(m: Match) -> Mapping[str, Any] | bool:
    """The permutation that ``transpose.int`` stands for."""
    val = tensor(m["x"])
    if val is None or val.dim() == 0:
        return False
    order = list(range(val.dim()))
    i, j = m["I"] % val.dim(), m["J"] % val.dim()
    order[i], order[j] = order[j], order[i]
    return {"ORDER": order}


def _negated(m: Match) -> Mapping[str, Any] | bool:
    return {"N": -m["C"]} if isinstance(m["C"], (int, float)) and not isinstance(m["C"], bool) and _floating(m["x"]) else False


def _reciprocal(m: Match) -> Mapping[str, Any] | bool:
    """Division by a power of two is multiplication, to the bit; other divisors would round differently."""
    c, val = m["C"], tensor(m["x"])
    if isinstance(c, bool) or not isinstance(c, (int, float)) or val is None or val.dtype not in (torch.float32, torch.float64):
        return False
    if c == 0 or not math.isfinite(c) or abs(math.frexp(c)[0]) != 0.5 or not 2.0**-100 < abs(c) < 2.0**100:
        return False
    return {"R": 1.0 / c}


def _viewable(m: Match) -> bool:
    """Whether ``view`` can do what ``reshape`` does here; a copy that is needed stays visible as a clone."""
    val, want = tensor(m["x"]), tensor(m.root)
    if val is None or want is None or val.layout != torch.strided:
        return False
    try:
        val.view(want.shape)
    except (RuntimeError, ValueError):
        return False
    return True


def _eval_mode(m: Match) -> bool:
    return m["TRAIN"] is False or m["P"] == 0


_SCALAR_FORMS = [
    Rule(f"{op}.Scalar(x, C)", f"{op}.Tensor(x, C)", where=lambda m: _floating(m["x"])) for op in ("add", "sub", "mul", "div")
]

RULES = RuleSet(
    [
        *_SCALAR_FORMS,
        # Views.
        Rule("_unsafe_view(x, s)", "view(x, s)"),
        Rule("reshape(x, s)", "view(x, s)", where=_viewable),
        Rule("reshape(x, s)", "view(clone(x, memory_format=FORMAT), s)", where=lambda m: {"FORMAT": torch.contiguous_format}),
        Rule("t(x)", "permute(x, [1, 0])", where=lambda m: _dims(m["x"]) == 2),
        Rule("t(x)", "x", where=lambda m: _dims(m["x"]) < 2),
        Rule("numpy_T(x)", "permute(x, [1, 0])", where=lambda m: _dims(m["x"]) == 2),
        Rule("transpose.int(x, I, J)", "permute(x, ORDER)", where=_transpose),
        # Copies and markers that do nothing; a copy that changes strides is refused by the layout check.
        Rule("alias(x)", "x"),
        Rule("detach(x)", "x"),
        Rule("lift_fresh(x)", "x"),
        Rule("lift_fresh_copy(x)", "x"),
        Rule("contiguous(x)", "x"),
        Rule("contiguous(x)", "clone(x, memory_format=FORMAT)", where=lambda m: {"FORMAT": torch.contiguous_format}),
        Rule("clone(x)", "x"),
        Rule("clone(x, memory_format=F)", "x"),
        Rule("_to_copy(x, dtype=D)", "x"),
        Rule("_to_copy(x, dtype=D, device=V)", "x"),
        Rule("_to_copy(x, device=V)", "x"),
        Rule("_to_copy(x, dtype=D, layout=L, device=V)", "x"),
        Rule("to.dtype(x, D)", "x"),
        Rule("to.dtype(x, D)", "_to_copy(x, dtype=D)"),
        Rule("prims.convert_element_type.default(x, D)", "x"),
        Rule("prims.convert_element_type.default(x, D)", "_to_copy(x, dtype=D)"),
        Rule("expand(x, s)", "x"),
        Rule("dropout(x, P, TRAIN)", "x", where=_eval_mode),
        Rule("feature_dropout(x, P, TRAIN)", "x", where=_eval_mode),
        # Arithmetic that changes no bit. x + 0.0 is not among it: it turns -0.0 into 0.0.
        Rule("mul.Tensor(x, 1)", "x"),
        Rule("div.Tensor(x, 1)", "x"),
        Rule("sub.Tensor(x, 0)", "x"),
        Rule("add.Tensor(x, 0)", "x", where=lambda m: not _floating(m["x"])),
        Rule("pow.Tensor_Scalar(x, 1)", "x"),
        Rule("pow.Tensor_Scalar(x, 2)", "mul.Tensor(x, x)"),
        Rule("pow.Tensor_Scalar(x, 0.5)", "sqrt(x)", where=lambda m: _floating(m["x"])),
        Rule("pow.Tensor_Scalar(x, -0.5)", "rsqrt(x)", where=lambda m: _floating(m["x"])),
        Rule("pow.Tensor_Scalar(x, -1)", "reciprocal(x)", where=lambda m: _floating(m["x"])),
        Rule("square(x)", "mul.Tensor(x, x)"),
        Rule("rsub.Scalar(x, C)", "add.Tensor(neg(x), C)", where=lambda m: _floating(m["x"])),
        Rule("rsub.Tensor(x, y)", "sub.Tensor(y, x)"),
        Rule("sub.Tensor(x, C)", "add.Tensor(x, N)", where=_negated),
        Rule("div.Tensor(x, C)", "mul.Tensor(x, R)", where=_reciprocal),
        Rule("neg(neg(x))", "x", where=lambda m: _floating(m["x"])),
        Rule("relu(relu(x))", "relu(x)"),
        Rule("to.dtype_layout(x, dtype=D)", "_to_copy(x, dtype=D)"),
    ]
)


def _linear_rules(constant: set[fx.Node]) -> RuleSet:
    """Matrix products by a constant weight as ``linear``; the transposed weight is a view in the constant part."""

    def weight(m: Match) -> bool:
        return m["w"] in constant and _dims(m["w"]) == 2

    def biased(m: Match) -> bool:
        bias, out = tensor(m["b"]), tensor(m.root)
        return weight(m) and bias is not None and out is not None and same_sizes(bias.shape, out.shape[-1:])

    def flattened(m: Match) -> bool:
        """``view(linear(view(x)))`` that only folds the leading dimensions."""
        x, inner, out, w = tensor(m["x"]), tensor(m.root.args[0]), tensor(m.root), tensor(m["w"])
        if x is None or inner is None or out is None or w is None or inner.dim() != 2 or x.dim() < 3:
            return False
        return same_sizes(out.shape, (*x.shape[:-1], w.shape[0])) and same_sizes(x.shape[-1:], w.shape[1:])

    return RuleSet(
        [
            Rule("addmm(b, x, permute(w, [1, 0]))", "linear(x, w, b)", where=biased),
            Rule("addmm(b, x, w)", "linear(x, permute(w, [1, 0]), b)", where=biased),
            Rule("mm(x, permute(w, [1, 0]))", "linear(x, w)", where=weight),
            Rule("mm(x, w)", "linear(x, permute(w, [1, 0]))", where=lambda m: weight(m) and m["x"] not in constant),
            Rule("view(linear(view(x, _), w, b), _)", "linear(x, w, b)", where=flattened),
            Rule("view(linear(view(x, _), w), _)", "linear(x, w)", where=flattened),
        ]
    )
