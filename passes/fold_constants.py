"""Fold what is known at compile time, and split off what depends on weights alone.

Before::

    %o = aten.full([1, 8], 1.0);  %e = aten.expand(%o, [4, 8]);  %n = aten.rsub.Scalar(%e, 1.0);  %y = aten.mul.Tensor(%x, %n)

After::

    %y = aten.mul.Tensor(%x, 0.0)

A tensor of one repeated value is computed on a single element with PyTorch itself; as an operand it becomes a number where that leaves the
result's shape and dtype alone. Integers that PyTorch can work out become literals. Requires: functional ATen. Ensures: layouts.
Exact. :func:`split_constants` is not a rewrite but the cut that the driver makes after the last pass.
"""

from __future__ import annotations

import math
import operator
from typing import Any

import torch
import torch.fx as fx
from torch._ops import OpOverload

from ..graphs import operators  # noqa: F401 - registers the operators named below
from ..graphs.context import PassContext
from ..graphs.facts import Kind, kind, name_of
from ..graphs.match import arguments
from ._rewrite import Editor, Refused, is_alias, is_pure, same_sizes, tensor

aten = torch.ops.aten
# Dear to compute, or what another pass looks for: constant, however much larger than what they are made from.
_KEPT = frozenset((torch.ops.burnish.unit_vectors.default, torch.ops.burnish.dequantize.default, torch.ops.burnish.int8_panels.default))

# A constant that is cheap to recompute is kept in main when it is this much larger than what it is made from.
EXPANSION = 4
SMALL_BYTES = 64 << 10
# Reads that go anywhere: a table of relative positions for each pair of places.
_LOOK_UPS = frozenset(("index", "_unsafe_index", "index_select", "gather", "take_along_dim", "embedding"))

_SHAPE_ONLY = frozenset(
    (
        aten.expand.default, aten.view.default, aten._unsafe_view.default, aten.permute.default, aten.transpose.int, aten.t.default,
        aten.unsqueeze.default, aten.squeeze.default, aten.squeeze.dim, aten.squeeze.dims, aten.clone.default, aten.reshape.default,
        aten.slice.Tensor, aten.select.int, aten.repeat.default, aten.alias.default, aten.detach.default, aten.contiguous.default,
        aten.lift_fresh_copy.default, aten.flip.default,
    )
)  # fmt: skip
_FILLS = {
    aten.full.default: "fill_value", aten.full_like.default: "fill_value", aten.new_full.default: "fill_value",
    aten.scalar_tensor.default: "s", aten.zeros.default: 0, aten.zeros_like.default: 0, aten.new_zeros.default: 0,
    aten.ones.default: 1, aten.ones_like.default: 1, aten.new_ones.default: 1,
}  # fmt: skip
_OPERANDS = frozenset(
    (
        aten.add.Tensor, aten.sub.Tensor, aten.mul.Tensor, aten.div.Tensor, aten.eq.Tensor, aten.ne.Tensor, aten.lt.Tensor, aten.le.Tensor,
        aten.gt.Tensor, aten.ge.Tensor,
    )
)  # fmt: skip


def fold_constants(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Fold literals, repeated values and their uses; returns the number of nodes that changed."""
    edit = Editor(gm, ctx)
    values: dict[fx.Node, torch.Tensor] = {}
    for node in list(gm.graph.nodes):
        if node.op != "call_function" or "val" not in node.meta or not is_pure(node):
            continue
        if not isinstance(node.meta["val"], torch.Tensor):
            _literal(edit, node)
            continue
        value = _uniform(node, values)
        if value is not None:
            values[node] = value
            replaced = None if node.target in (aten.full.default, aten.scalar_tensor.default) else _refill(edit, node, value)
            if replaced is not None:
                values[replaced] = value
        else:
            _numbers(edit, node, values)
    return edit.finish()


def _literal(edit: Editor, node: fx.Node) -> None:
    """Replace a call that gives a plain number by that number."""
    val = node.meta["val"]
    if isinstance(val, torch.SymInt) and val.node.expr.is_Integer:
        val = int(val)
    if not isinstance(val, (bool, int, float)) or not node.users or not edit.ctx.take():
        return
    for user in list(node.users):
        user.args, user.kwargs = (_substitute(a, node, val) for a in (user.args, user.kwargs))
    edit.graph.erase_node(node)
    edit.changed += 1


def _substitute(a: Any, node: fx.Node, value: Any) -> Any:
    return fx.node.map_aggregate(a, lambda x: value if x is node else x)


def _uniform(node: fx.Node, values: dict[fx.Node, torch.Tensor]) -> torch.Tensor | None:
    """The value, as a 0-d tensor, that every element of the node has, where that is known."""
    out: torch.Tensor = node.meta["val"]
    if out.layout != torch.strided or out.device.type != "cpu":
        return None
    if node.target in _FILLS:
        fill = _FILLS[node.target]  # type: ignore[index]
        number = arguments(node)[fill] if isinstance(fill, str) else fill
        return torch.tensor(number, dtype=out.dtype) if isinstance(number, (bool, int, float)) else None
    inputs = node.all_input_nodes
    if not inputs or not all(a in values for a in inputs):
        return None
    if node.target in _SHAPE_ONLY:
        return values[inputs[0]]
    if not isinstance(node.target, OpOverload) or not _elementwise(node.target):
        return None
    args, kwargs = fx.map_arg((node.args, node.kwargs), values.__getitem__)
    with torch.no_grad():
        got = node.target(*args, **kwargs)
    return got if isinstance(got, torch.Tensor) and got.dim() == 0 and got.dtype == out.dtype else None


_ELEMENTWISE = frozenset((aten._to_copy.default, aten.where.self, aten.masked_fill.Scalar, aten.logical_not.default))


def _elementwise(target: OpOverload) -> bool:
    return torch.Tag.pointwise in target.tags or target in _ELEMENTWISE


def _refill(edit: Editor, node: fx.Node, value: torch.Tensor) -> fx.Node | None:
    """One ``full`` in place of a computation of a repeated value, where a ``full`` has the same strides."""
    out: torch.Tensor = node.meta["val"]
    if edit.ctx.limit is not None and edit.ctx.limit <= 0:
        return None
    try:
        with edit.at(node):
            full = edit.call(aten.full.default, list(out.shape), value.item(), dtype=out.dtype, device=out.device, pin_memory=False)
    except Refused:
        return None
    if not is_alias(node.target) and edit.replace(node, full):
        edit.ctx.take()
        return full
    edit.discard(full)
    return None


def _numbers(edit: Editor, node: fx.Node, values: dict[fx.Node, torch.Tensor]) -> None:
    """Use a repeated value as a number in a binary operator; in ``where``, take the branch that is always taken."""
    if node.target is aten.where.self and node.args[0] in values:
        chosen = node.args[1] if bool(values[node.args[0]]) else node.args[2]  # type: ignore[index]
        if isinstance(chosen, fx.Node) and edit.ctx.limit != 0 and edit.forward(node, chosen):
            edit.ctx.take()
        return
    if node.target not in _OPERANDS or len(node.args) < 2 or node.kwargs:
        return
    a, b = node.args[:2]
    if a in values and node.target in (aten.add.Tensor, aten.mul.Tensor) and isinstance(b, fx.Node):
        a, b = b, a
    if not isinstance(a, fx.Node) or b not in values or a in values:
        return
    number = values[b].item()  # type: ignore[index]
    out, operand, other = tensor(node), tensor(a), tensor(b)
    if out is None or operand is None or other is None or not same_sizes(out.shape, operand.shape):
        return
    # A number takes part in type promotion less than a tensor does; equal dtypes leave nothing to promote.
    exact = operand.dtype == other.dtype and operand.dtype != torch.bool
    if not exact or not math.isfinite(number) or (edit.ctx.limit is not None and edit.ctx.limit <= 0):
        return
    name = node.target._schema.name.split("::")[1]  # type: ignore[union-attr]
    target = node.target if name in ("add", "sub", "mul", "div") else getattr(aten, name).Scalar
    try:
        with edit.at(node):
            new = edit.call(target, a, number)
    except Refused:
        return
    if edit.replace(node, new):
        edit.ctx.take()
    else:
        edit.discard(new)


def constant_nodes(gm: fx.GraphModule, static: frozenset[str]) -> set[fx.Node]:
    """Static placeholders that nothing writes, and the calls that depend only on them and on literals.

    Left out: random and impure calls, symbolic sizes, fused regions, and large results that are cheap to compute anew (see
    :func:`_is_expansion`), together with what is cheaply computed from those. What is not cheap, as a product or a look-up, is constant however large,
    while all such results take no more memory than the static placeholders; so is then what it is made from.
    """
    constant: set[fx.Node] = set()
    anew: set[fx.Node] = set()
    room = 0
    for n in gm.graph.nodes:
        if n.op == "placeholder":
            if n.name in static and isinstance(n.meta.get("val"), torch.Tensor) and not _is_written(n):
                constant.add(n)
                room += _bytes(n)
        elif n.op != "call_function" or not is_pure(n) or not _is_tensors(n) or not all(a in constant or a in anew for a in n.all_input_nodes):
            continue
        elif n.target is operator.getitem or is_alias(n.target):
            (anew if any(a in anew for a in n.all_input_nodes) else constant).add(n)
        elif _is_dear(n):
            more = _bytes(n) if _is_expansion(n) else 0
            (constant if more <= room else anew).add(n)
            room -= more if n in constant else 0
        else:
            (anew if any(a in anew for a in n.all_input_nodes) or _is_expansion(n) else constant).add(n)
    for n in reversed(gm.graph.nodes):
        if n in anew and any(u in constant for u in n.users):
            constant.add(n)
    # A fill is a literal inside a kernel, cheaper than a constant in memory: it stays where it is used (a prelude gets its own).
    sources = [n for n in constant if n.op == "call_function" and not n.all_input_nodes]
    return constant - {n for n in sources if any(u not in constant for u in n.users)}


def _is_dear(n: fx.Node) -> bool:
    """Whether computing a node takes longer than reading its result."""
    return kind(n) in (Kind.LIBRARY, Kind.REDUCTION, Kind.SCAN) or name_of(n) in _LOOK_UPS


def _is_written(n: fx.Node) -> bool:
    return any(isinstance(u.target, OpOverload) and u.target._schema.is_mutable for u in n.users)


def _is_tensors(n: fx.Node) -> bool:
    """Whether a call gives a tensor, or several read one by one, of known sizes."""
    val = n.meta.get("val")
    leaves = val if isinstance(val, (tuple, list)) else (val,)
    if not isinstance(val, torch.Tensor) and any(u.target is not operator.getitem for u in n.users):
        return False
    if not leaves or not all(isinstance(v, torch.Tensor) for v in leaves):
        return False
    return all(isinstance(s, int) for v in leaves for s in (*v.shape, *(v.stride() if v.layout == torch.strided else ())))


def _is_expansion(n: fx.Node) -> bool:
    """Whether storing the result would cost far more memory than what it is computed from, as for masks and position tables."""
    val = n.meta["val"]
    if not isinstance(val, torch.Tensor) or n.target in _KEPT:
        return False
    size = val.numel() * val.element_size()
    return size > SMALL_BYTES and size > EXPANSION * sum(_bytes(a) for a in n.all_input_nodes)


def _bytes(n: fx.Node) -> int:
    """Bytes of distinct elements behind a value: an expanded dimension counts once."""
    val = n.meta["val"]
    leaves = val if isinstance(val, (tuple, list)) else (val,)
    total = 0
    for v in leaves:
        sizes = [s for s, t in zip(v.shape, v.stride()) if t != 0] if v.layout == torch.strided else v.shape
        total += math.prod(sizes) * v.element_size()
    return total


def split_constants(
    gm: fx.GraphModule, static: frozenset[str]
) -> tuple[fx.GraphModule | None, fx.GraphModule, list[str]]:
    """Cut a graph into ``(prelude, main, constant_names)``.

    The prelude computes from static placeholders (those it reads, in order) the tuple of values that main needs; these are placeholders
    of main, in the order of ``constant_names``, where they stand first; main's others follow in the original order. A static
    placeholder that main reads itself passes through the prelude. The prelude is None when main needs no constant. ``gm`` is left
    as it is; nodes of both parts share its ``meta``.
    """
    constant = constant_nodes(gm, static)
    needed = [n for n in gm.graph.nodes if n in constant and any(u not in constant for u in n.users)]
    main, names = fx.Graph(), [n.name for n in needed]
    env: dict[fx.Node, fx.Node] = {}
    for n in needed:
        env[n] = main.placeholder(n.name)
        env[n].meta = dict(n.meta)
    for n in gm.graph.nodes:
        if n in env or n in constant:
            continue
        if n.op == "placeholder" and n.name in static and not n.users:
            continue
        env[n] = main.node_copy(n, env.__getitem__)
        env[n].meta = dict(n.meta)
    main_module = _module(gm, main)
    if not needed:
        return None, main_module, []
    prelude = fx.Graph()
    live = _ancestors(needed)
    inner: dict[fx.Node, fx.Node] = {}
    for n in gm.graph.nodes:
        if n in live:
            inner[n] = prelude.node_copy(n, inner.__getitem__)
            inner[n].meta = dict(n.meta)
    result = prelude.output(tuple(inner[n] for n in needed))
    result.meta = {"val": tuple(n.meta["val"] for n in needed)}
    return _module(gm, prelude), main_module, names


def _ancestors(nodes: list[fx.Node]) -> set[fx.Node]:
    stack, seen = list(nodes), set(nodes)
    while stack:
        for a in stack.pop().all_input_nodes:
            if a not in seen:
                seen.add(a)
                stack.append(a)
    return seen


def _module(gm: fx.GraphModule, graph: fx.Graph) -> fx.GraphModule:
    """A graph with the submodules and attributes it refers to."""
    held = {str(n.target): operator.attrgetter(str(n.target))(gm) for n in graph.nodes if n.op in ("get_attr", "call_module")}
    out = fx.GraphModule(held, graph)
    out.graph.lint()
    return out
