"""Weights and activations that others quantized (PT2E's ``quantized_decomposed``, torchao's ``dequantize_affine``) in the form of ours.

Before (``%q`` int8, constant; ``%z`` its zero points)::

    %w = quantized_decomposed.dequantize_per_channel(%q, %s, %z, 0, -127, 127, int8)
    %a = quantized_decomposed.quantize_per_tensor(%x, 0.02, 0, -127, 127, int8)
    %b = quantized_decomposed.dequantize_per_tensor(%a, 0.02, 0, -127, 127, int8);  %y = aten.linear(%b, %w)

After, the first two lines in the constant part::

    %c = aten._to_copy(aten.add(aten._to_copy(%q, dtype=int16), 128), dtype=uint8);  %k = aten.view(%s, [-1, 1]);  %o = aten.neg(aten.mul(%z, %k))
    %w = burnish.dequantize(%c, %k, %o, None, None, "int8", 0, [64, 32]);  %e = aten.full([1], 0.02)
    %b = burnish.round_rows(%x, 8, %e);  %y = aten.linear(%b, %w)

Weights by channel of their first dimension, by group, or whole, of integers of 8 bits or a range of fewer. A zero point becomes an offset; where it is known to be nothing (a literal, or among
``ctx.zeros``), there is none, and ``burnish.without_zero_points`` refuses others should the weights change. Activations become ``round_rows`` where that means the same: 8 bits, symmetric,
by token or by tensor, no code below -127. (PT2E's scales by token are no smaller than those of a row whose largest magnitude is 1e-5; rows below that come out finer.) Other such operators become
plain ones, which fuse. Requires: functional ATen. Ensures: layouts. Exact up to the rounding of offsets, and of ``x / scale`` for ``x * (1 / scale)``.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

import torch
import torch.fx as fx
from torch._ops import OpOverload
from torch._subclasses.fake_tensor import FakeTensor

from ...graphs.context import PassContext
from ...graphs.match import arguments
from ...graphs.quantized import pack_codes
from .._record import Expander
from .._rewrite import Editor, tensor
from ..fold_constants import constant_nodes
from ._qdq import DEQUANTIZE, ROUND_ROWS, aten

_PT2E, _AO = "quantized_decomposed::", "torchao::"
_ZEROS = ("zero_point", "zero_points")
_SMALL = (torch.int8, torch.uint8)


def adopt_quantized(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite the operators; returns how many."""
    named = [n for n in gm.graph.nodes if _name(n)]
    if not named:
        return 0
    edit = Editor(gm, ctx)
    expander = Expander(edit)
    constant = constant_nodes(gm, ctx.static)
    left = [n for n in named if ctx.limit == 0 or not _round(edit, n)]  # before what is quantized there becomes plain
    for node in left:
        function = _weight(node, constant, ctx.zeros) or _PLAIN.get(_name(node))
        if ctx.limit != 0 and node.users and function is not None:
            _expand(edit, expander, node, function)
    return edit.finish()


def zero_points(gm: fx.GraphModule, values: Mapping[str, torch.Tensor]) -> frozenset[str]:
    """Placeholders of zero points that are all nothing now, of those whose values are known."""
    found = {arguments(n).get(name) for n in gm.graph.nodes if _name(n) for name in _ZEROS}
    known = {n.name: values.get(n.name) for n in found if isinstance(n, fx.Node) and n.op == "placeholder"}
    return frozenset(name for name, v in known.items() if v is not None and not isinstance(v, FakeTensor) and not v.is_meta and not bool(v.any()))


def _name(node: Any) -> str:
    """The operator's name with its namespace, of those that are spoken of here."""
    target = node.target if isinstance(node, fx.Node) else None
    name = target._schema.name if isinstance(target, OpOverload) else ""
    return name if name.startswith((_PT2E, _AO)) and target._overloadname != "tensor2" else ""  # type: ignore[union-attr]


def _expand(edit: Editor, expander: Expander, node: fx.Node, function: Callable) -> None:
    expansion = expander.expand(node, function)
    if expansion is None:
        return
    if isinstance(expansion[1], fx.Node) and edit.replace(node, expansion[1]):
        edit.ctx.take()
    else:
        edit.discard(*expansion[0])


# ---- weights ----


def _weight(node: fx.Node, constant: set[fx.Node], zeros: frozenset[str]) -> Callable | None:
    """What a dequantized constant becomes, as a function of the call's arguments."""
    makes = _DEQUANTIZERS.get(_name(node))
    if makes is None:
        return None
    given = arguments(node)
    q = next(iter(given.values()))
    value, out = tensor(q), tensor(node)
    if q not in constant or value is None or out is None or value.dtype not in _SMALL or value.dim() < 2 or out.dtype != torch.float32:
        return None
    low, high = given["quant_min"], given["quant_max"]
    if not (isinstance(low, int) and isinstance(high, int)) or given.get("axis", 0) != 0 or given.get("zero_point_domain", "INT") not in (None, "INT"):
        return None
    zero = next(given[n] for n in _ZEROS if n in given)
    symmetric = isinstance(zero, fx.Node) and zero.name in zeros
    return makes[symmetric]


def _held(q: torch.Tensor, scales: torch.Tensor, zeros: Any, low: int, high: int, group: int) -> torch.Tensor:
    """``(q - zeros) * scales`` in our form; scales ``[rows, groups]``, zeros alike, a number, or None."""
    signed = q.dtype == torch.int8
    bits = next(b for b in range(2, 9) if (low >= -(1 << b - 1) and high < 1 << b - 1) or (not signed and low >= 0 and high < 1 << b))
    half = 1 << bits - 1
    codes = ((q.to(torch.int16) + half).to(torch.uint8) if signed else q).flatten(1)
    scales = scales.to(torch.float32).contiguous()
    centred = signed or (isinstance(zeros, int) and zeros == half)
    if zeros is None or (isinstance(zeros, int) and zeros == (0 if signed else half)):
        offsets = None if centred else torch.zeros_like(scales)
    else:
        offsets = -(zeros.to(torch.float32) * scales) if isinstance(zeros, torch.Tensor) else scales * float(-zeros)
        centred = signed
    return DEQUANTIZE(pack_codes(codes, bits), scales, offsets, None, None, f"{'int' if centred else 'uint'}{bits}", group, list(q.shape))


def _by_rows(q: torch.Tensor, parts: Any, groups: int = 1) -> Any:
    """Numbers of rows, or of their groups, as ``[rows, groups]``; one number of all for each row."""
    if not isinstance(parts, torch.Tensor):
        return parts
    return parts.reshape(1, 1).expand(q.shape[0], 1) if parts.numel() == 1 else parts.reshape(q.shape[0], groups)


def _checked(scales: torch.Tensor, zeros: Any) -> torch.Tensor:
    return torch.ops.burnish.without_zero_points(scales, zeros)


def _by_channel(q, scales, zero_points, axis, quant_min, quant_max, dtype, *, out_dtype=None):  # type: ignore[no-untyped-def]
    return _held(q, _by_rows(q, scales), _by_rows(q, zero_points), quant_min, quant_max, 0)


def _by_channel_symmetric(q, scales, zero_points, axis, quant_min, quant_max, dtype, *, out_dtype=None):  # type: ignore[no-untyped-def]
    return _held(q, _by_rows(q, _checked(scales, zero_points)), None, quant_min, quant_max, 0)


def _whole(q, scale, zero_point, quant_min, quant_max, dtype, *, out_dtype=None):  # type: ignore[no-untyped-def]
    scales = torch.full((q.shape[0], 1), scale) if isinstance(scale, float) else _by_rows(q, scale)
    return _held(q, scales, _by_rows(q, zero_point), quant_min, quant_max, 0)


def _whole_symmetric(q, scale, zero_point, quant_min, quant_max, dtype, *, out_dtype=None):  # type: ignore[no-untyped-def]
    return _held(q, _by_rows(q, _checked(scale, zero_point)), None, quant_min, quant_max, 0)


def _by_group(q, scales, zero_points, quant_min, quant_max, dtype, group_size=128, output_dtype=torch.float32):  # type: ignore[no-untyped-def]
    groups = scales.numel() // q.shape[0]
    return _held(q, _by_rows(q, scales, groups), _by_rows(q, zero_points, groups), quant_min, quant_max, 0 if groups == 1 else group_size)


def _by_group_symmetric(q, scales, zero_points, quant_min, quant_max, dtype, group_size=128, output_dtype=torch.float32):  # type: ignore[no-untyped-def]
    return _by_group(q, _checked(scales, zero_points), None, quant_min, quant_max, dtype, group_size)


def _affine(q, block_size, scale, zero_point, *rest, **options):  # type: ignore[no-untyped-def]
    rows, columns = block_size
    if q.dim() != 2 or (rows != 1 and rows != q.shape[0]) or (rows != 1 and columns != q.shape[1]) or q.shape[1] % columns:
        raise NotImplementedError("blocks of several rows")
    low, high = (options.get(n, rest[i] if i < len(rest) else None) for n, i in (("quant_min", 1), ("quant_max", 2)))
    groups = q.shape[1] // columns
    return _held(q, _by_rows(q, scale, groups), _by_rows(q, zero_point, groups), low, high, 0 if groups == 1 else columns)


def _affine_symmetric(q, block_size, scale, zero_point, *rest, **options):  # type: ignore[no-untyped-def]
    return _affine(q, block_size, _checked(scale, zero_point), None, *rest, **options)


_DEQUANTIZERS: dict[str, tuple[Callable, Callable]] = {
    f"{_PT2E}dequantize_per_channel": (_by_channel, _by_channel_symmetric),
    f"{_PT2E}dequantize_per_tensor": (_whole, _whole_symmetric),
    f"{_PT2E}dequantize_per_channel_group": (_by_group, _by_group_symmetric),
    f"{_AO}dequantize_affine": (_affine, _affine_symmetric),
}


# ---- activations ----


def _round(edit: Editor, node: fx.Node) -> bool:
    """Put ``round_rows`` in the place of a dequantization of what was just quantized, where it means the same."""
    name = _name(node)
    if name not in (f"{_PT2E}dequantize_per_tensor", f"{_PT2E}dequantize_per_token"):
        return False
    given = arguments(node)
    codes = given["input"]
    if _name(codes) != name.replace("::de", "::"):
        return False
    made = arguments(codes)
    x = made["input"]
    like = all(made[k] is given[k] or (not isinstance(given[k], fx.Node) and made[k] == given[k]) for k in made if k != "input")
    if not like or any(v is None or v.dtype != torch.float32 for v in (tensor(x), tensor(node))) or given["dtype"] != torch.int8 or given["quant_max"] != 127:
        return False
    if "scales" in given:
        if not _chosen(x, given["scales"], given["zero_points"]):
            return False
    elif given["zero_point"] != 0 or given["quant_min"] != -127:
        return False
    with edit.at(node):
        new = edit.call(ROUND_ROWS, x, 8, None if "scales" in given else _scale(edit, given["scale"]))
    if not edit.replace(node, new):
        edit.discard(new)
        return False
    edit.ctx.take()
    return True


def _scale(edit: Editor, scale: Any) -> fx.Node:
    """A scale as a tensor of one number."""
    if isinstance(scale, float):
        return edit.call(aten.full.default, [1], scale, dtype=torch.float32)
    return edit.call(aten._to_copy.default, edit.call(aten.reshape.default, scale, [1]), dtype=torch.float32)


def _chosen(x: fx.Node, scales: Any, zeros: Any) -> bool:
    """Whether these are what ``choose_qparams_per_token`` finds for the same value."""
    chosen = scales.args[0] if isinstance(scales, fx.Node) and scales.target is operator.getitem else None
    same = isinstance(zeros, fx.Node) and zeros.target is operator.getitem and zeros.args[0] is chosen
    return same and _name(chosen) == f"{_PT2E}choose_qparams_per_token" and scales.args[1] == 0 and chosen.args[0] is x


# ---- what is left ----


def _plain_quantize(x, scale, zero_point, quant_min, quant_max, dtype):  # type: ignore[no-untyped-def]
    x = x.to(torch.float32)
    return torch.clamp(torch.round(x * (1.0 / scale)) + zero_point, quant_min, quant_max).to(dtype)


def _plain_dequantize(q, scale, zero_point, quant_min, quant_max, dtype, *, out_dtype=None):  # type: ignore[no-untyped-def]
    return (q.to(out_dtype or torch.float32) - zero_point) * scale


def _channels(x: torch.Tensor, parts: Any, axis: int) -> Any:
    return None if parts is None else parts.view([-1 if d == axis % x.dim() else 1 for d in range(x.dim())])


def _plain_quantize_channels(x, scales, zero_points, axis, quant_min, quant_max, dtype):  # type: ignore[no-untyped-def]
    return _plain_quantize(x, _channels(x, scales, axis), _channels(x, zero_points, axis), quant_min, quant_max, dtype)


def _plain_dequantize_channels(q, scales, zero_points, axis, quant_min, quant_max, dtype, *, out_dtype=None):  # type: ignore[no-untyped-def]
    zeros = _channels(q, zero_points, axis)
    return ((q if zeros is None else q - zeros) * _channels(q, scales, axis)).to(out_dtype or torch.float32)


def _plain_quantize_tokens(x, scales, zero_points, quant_min, quant_max, dtype):  # type: ignore[no-untyped-def]
    return x.mul(1.0 / scales).add(zero_points).round().clamp(quant_min, quant_max).to(dtype)


def _plain_dequantize_tokens(q, scales, zero_points, quant_min, quant_max, dtype, output_dtype):  # type: ignore[no-untyped-def]
    return ((q - zero_points) * scales).to(output_dtype)


_PLAIN: dict[str, Callable] = {
    f"{_PT2E}quantize_per_tensor": _plain_quantize,
    f"{_PT2E}dequantize_per_tensor": _plain_dequantize,
    f"{_PT2E}quantize_per_channel": _plain_quantize_channels,
    f"{_PT2E}dequantize_per_channel": _plain_dequantize_channels,
    f"{_PT2E}quantize_per_token": _plain_quantize_tokens,
    f"{_PT2E}dequantize_per_token": _plain_dequantize_tokens,
}
