"""Composite operators as the ones they consist of, where a kernel is then generated for all of them.

Before::

    %y = aten.batch_norm(%x, %w, %b, %mean, %var, False, 0.1, 1e-05, True)

After (the first five lines depend on weights alone and move to the constant part)::

    %v = aten.add.Tensor(%var, 1e-05);  %i = aten.rsqrt(%v);  %s = aten.mul.Tensor(%i, %w)
    %m = aten.mul.Tensor(%mean, %s);  %t = aten.sub.Tensor(%b, %m)
    %s4 = aten.view(%s, [64, 1, 1]);  %t4 = aten.view(%t, [64, 1, 1])
    %p = aten.mul.Tensor(%x, %s4);  %y = aten.add.Tensor(%p, %t4)

Three sources, in this order: the functions below; PyTorch's own composite implementations (``matmul`` to views and ``bmm``, ``conv2d`` to
``convolution``); PyTorch's decomposition tables, for operators that cannot be lowered whole, and only where all the parts can. Whole stay linear layers, attention
and recurrent layers, and every operator that ``facts.lowerable`` accepts. Requires: functional ATen. Ensures: layouts. Exact up to
re-association (batch norm is applied as ATen applies it, scale and shift).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from typing import Any

import torch
import torch.fx as fx
from torch._decomp import decomposition_table
from torch._ops import OpOverload

from ..graphs.context import PassContext
from ..graphs.facts import Kind, kind, lowerable
from ._record import Expander
from ._rewrite import Editor, is_pure

aten = torch.ops.aten

# Composite in PyTorch, but one library call here.
KEEP = frozenset(
    (
        aten.linear.default, aten.scaled_dot_product_attention.default, aten.lstm.input, aten.lstm.data, aten.gru.input, aten.gru.data,
        aten.rnn_tanh.input, aten.rnn_relu.input, aten.rnn_tanh.data, aten.rnn_relu.data, aten.bilinear.default, aten.matrix_exp.default,
        aten.ctc_loss.IntList, aten.ctc_loss.Tensor,
    )
)  # fmt: skip
_ROUNDS = 4


def decompose(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Expand until nothing more is to be; returns how many calls were replaced."""
    edit = Editor(gm, ctx)
    expander = Expander(edit)
    work = list(gm.graph.nodes)
    count = 0
    for _ in range(_ROUNDS):
        made: list[fx.Node] = []
        for node in work:
            if node.op == "call_function" and not node._erased and "val" in node.meta and is_pure(node):
                new = _expand(edit, expander, node)
                count += new is not None
                made += new or ()
        if not made:
            break
        work = made
    edit.finish()
    return count


def _expand(edit: Editor, expander: Expander, node: fx.Node) -> list[fx.Node] | None:
    """Replace one call by the first expansion that fits; returns the nodes that took its place, None when it stays."""
    for function, whole in _functions(node):
        if edit.ctx.limit == 0:
            break
        expansion = expander.expand(node, function)
        if expansion is None:
            continue
        made, result = expansion
        if not (whole and not all(_wanted(n) for n in made)) and _substitute(edit, node, result):
            edit.ctx.take()
            return made
        edit.discard(*made)
        expander.refuse(node, function)
    return None


def _functions(node: fx.Node) -> Iterator[tuple[Callable, bool]]:
    """What can expand this call, best first, each with whether all its parts must be compilable for it to be worth it."""
    target = node.target
    if not isinstance(target, OpOverload) or target in KEEP:
        return
    if target in _OURS:
        yield _OURS[target], False
    if is_composite(target):
        yield target, False
    elif target in decomposition_table and kind(node) not in (Kind.LIBRARY, Kind.RANDOM, Kind.VIEW) and lowerable(node) is not None:
        yield decomposition_table[target], True


def is_composite(target: OpOverload) -> bool:
    """Whether PyTorch implements the operator through others for every backend."""
    return torch._C._dispatch_has_kernel_for_dispatch_key(target.name(), "CompositeImplicitAutograd")


def _wanted(node: fx.Node) -> bool:
    if node.target is operator.getitem or not isinstance(node.meta["val"], (torch.Tensor, tuple, list)):
        return True
    return lowerable(node) is None or kind(node) in (Kind.VIEW, Kind.LIBRARY) or any(True for _ in _functions(node))


def _substitute(edit: Editor, node: fx.Node, result: Any) -> bool:
    """Let the users of ``node`` use the expansion's result; all or nothing."""
    if isinstance(result, fx.Node):
        fresh = result.op == "call_function" and "val" in result.meta and result not in node.all_input_nodes
        return edit.replace(node, result) if fresh else edit.forward(node, result)
    if not isinstance(result, (tuple, list)):
        return False
    users = list(node.users)
    if any(u.target is not operator.getitem for u in users):
        return False
    parts: list[Any] = [result[u.args[1]] for u in users]  # type: ignore[index]
    if not all(isinstance(p, fx.Node) for p in parts):
        return False
    before = edit.changed
    if not all(edit.replace(u, p) for u, p in zip(users, parts)):
        # A part has another layout than the whole had; users replaced so far are right, the rest keep the whole.
        return edit.changed > before
    edit.graph.erase_node(node)
    return True


def _channels(v: torch.Tensor, rank: int) -> torch.Tensor:
    """A per-channel vector shaped to broadcast over ``[batch, channels, ...]``."""
    return v if rank == 2 else v.view([v.shape[0]] + [1] * (rank - 2))


def _normalise(x: torch.Tensor, weight: Any, bias: Any, mean: torch.Tensor, var: torch.Tensor, eps: float) -> torch.Tensor:
    if x.dtype != var.dtype:
        raise NotImplementedError("statistics in another precision than the input")
    scale = torch.rsqrt(var + eps)
    if weight is not None:
        scale = scale * weight
    shift = -(mean * scale) if bias is None else bias - mean * scale
    return x * _channels(scale, x.dim()) + _channels(shift, x.dim())


def _batch_norm(x: Any, weight: Any, bias: Any, mean: Any, var: Any, training: bool, momentum: float, eps: float, cudnn: bool) -> Any:
    if training or mean is None:
        raise NotImplementedError("batch statistics")
    return _normalise(x, weight, bias, mean, var, eps)


def _no_training(x: Any, weight: Any, bias: Any, mean: Any, var: Any, momentum: float, eps: float) -> Any:
    empty = x.new_empty([0])
    return _normalise(x, weight, bias, mean, var, eps), empty, empty


def _native(x: Any, weight: Any, bias: Any, mean: Any, var: Any, training: bool, momentum: float, eps: float) -> Any:
    if training or mean is None:
        raise NotImplementedError("batch statistics")
    return _no_training(x, weight, bias, mean, var, momentum, eps)


def _stack(tensors: list[torch.Tensor], dim: int = 0) -> torch.Tensor:
    return torch.ops.aten.cat.default([t.unsqueeze(dim) for t in tensors], dim)


def _glu(x: torch.Tensor, dim: int = -1) -> torch.Tensor:
    half = x.shape[dim] // 2
    return x.narrow(dim, 0, half) * torch.sigmoid(x.narrow(dim, half, half))


def _global_pool(x: torch.Tensor, size: list[int]) -> torch.Tensor:
    if list(size) != [1, 1]:
        raise NotImplementedError("more than one window")
    return x.mean([-2, -1], keepdim=True)


def _hardtanh(x: torch.Tensor, low: float = -1, high: float = 1) -> torch.Tensor:
    return torch.clamp(x, low, high)


def _baddbmm(x: torch.Tensor, a: torch.Tensor, b: torch.Tensor, *, beta: float = 1, alpha: float = 1) -> torch.Tensor:
    product = torch.bmm(a, b)
    product = product if alpha == 1 else product * alpha
    return product if beta == 0 else product + (x if beta == 1 else x * beta)


_OURS: dict[Any, Callable] = {
    aten.batch_norm.default: _batch_norm,
    aten._native_batch_norm_legit_no_training.default: _no_training,
    aten.native_batch_norm.default: _native,
    aten.stack.default: _stack,
    aten.baddbmm.default: _baddbmm,
    aten.glu.default: _glu,
    aten.hardtanh.default: _hardtanh,
    aten.relu6.default: lambda x: torch.clamp(x, 0, 6),
    aten.adaptive_avg_pool2d.default: _global_pool,
    aten._adaptive_avg_pool2d.default: _global_pool,
}
