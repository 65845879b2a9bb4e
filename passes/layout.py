"""Keep a graph well formed after a pass changed the memory layout of some of its tensors."""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.fx as fx

from ..graphs.facts import Kind, kind
from ..graphs.fake import Inference
from ._rewrite import Editor, same_sizes

aten = torch.ops.aten
# Views that need their input's dimensions to merge; where they do not, a copy goes in front, as reshape does.
_STRICT_VIEWS = frozenset((aten.view.default, aten._unsafe_view.default))


def propagate(gm: fx.GraphModule) -> int:
    """Recompute every node's fake value from its inputs'; returns how many copies it had to insert.

    A ``view`` that a new layout makes impossible gets a contiguous copy in front; an output whose strides changed
    is copied back to the strides it had, because a caller may rely on them.
    """
    inserted = 0
    mode = next(n.meta["val"].fake_mode for n in gm.graph.nodes if hasattr(n.meta.get("val"), "fake_mode"))
    before: dict[fx.Node, Any] = {n: n.meta.get("val") for n in gm.graph.nodes}
    changed: set[fx.Node] = set()
    infer = Inference(mode)
    with mode:
        for node in list(gm.graph.nodes):
            if node.op != "call_function" or not (isinstance(node.meta.get("val"), (torch.Tensor, tuple, list))):
                continue
            stale = any(a in changed for a in node.all_input_nodes) or node.meta.pop("relaid", False)
            if not stale:
                continue
            if node.target in _STRICT_VIEWS and not _viewable(node):
                with gm.graph.inserting_before(node):
                    copy = gm.graph.call_function(aten.clone.default, (node.args[0],), {"memory_format": torch.contiguous_format})
                copy.meta["val"] = infer.of(copy)
                node.replace_input_with(node.args[0], copy)
                inserted += 1
            value = infer.of(node)
            if not _same_layout(value, node.meta["val"]):
                node.meta["val"] = value
                changed.add(node)
        inserted += _restore_outputs(gm, before, changed)
    return inserted


def _run(node: fx.Node) -> Any:
    args, kwargs = fx.map_arg((node.args, node.kwargs), lambda n: n.meta["val"])
    return node.target(*args, **kwargs)  # type: ignore[operator]


def _viewable(node: fx.Node) -> bool:
    """Whether a strict view works on its input's layout (fake tensors would copy where it does not)."""
    return viewable_as(node.args[0], node.args[1])  # type: ignore[arg-type]


def viewable_as(source: fx.Node, sizes: Any) -> bool:
    """Whether a view of these sizes (numbers and nodes) works on a node's layout."""
    val, wanted = source.meta["val"], fx.map_arg(sizes, lambda n: n.meta["val"])
    shape, stride, size = ([_hint(d) for d in dims] for dims in (val.shape, val.stride(), wanted))
    return viewable(shape, stride, size)


def viewable(shape: list[int], stride: list[int], size: list[int]) -> bool:
    """Whether a tensor of this shape and these strides can be viewed as ``size`` without a copy (ATen's computeStride)."""
    numel = math.prod(shape)
    if numel == 0:
        return True
    size = [s if s != -1 else numel // -math.prod(size) for s in size]
    d = len(size) - 1
    chunk, base = 1, stride[-1] if stride else 1
    for i in range(len(shape) - 1, -1, -1):
        chunk *= shape[i]
        if i == 0 or (shape[i - 1] != 1 and stride[i - 1] != chunk * base):
            # One run of mergeable dimensions ends here; the new sizes must tile it exactly.
            view = 1
            while d >= 0 and (view < chunk or size[d] == 1):
                view *= size[d]
                d -= 1
            if view != chunk:
                return False
            if i > 0:
                chunk, base = 1, stride[i - 1]
    return d == -1 or not shape


def _hint(size: Any) -> int:
    return size.node.hint if isinstance(size, torch.SymInt) else int(size)


def _same_layout(a: Any, b: Any) -> bool:
    if isinstance(a, (tuple, list)):
        return len(a) == len(b) and all(_same_layout(x, y) for x, y in zip(a, b))
    if not isinstance(a, torch.Tensor) or not isinstance(b, torch.Tensor):
        return True
    same_base = a.untyped_storage()._cdata == b.untyped_storage()._cdata
    return same_base or (a.layout == torch.strided == b.layout and same_sizes(a.stride(), b.stride()) and not a._is_view())


def _restore_outputs(gm: fx.GraphModule, before: dict[fx.Node, Any], changed: set[fx.Node]) -> int:
    output = next(n for n in reversed(gm.graph.nodes) if n.op == "output")
    inserted = 0
    for node in {a for a in output.all_input_nodes if a in changed}:
        want = before[node]
        if not isinstance(want, torch.Tensor) or same_sizes(want.stride(), node.meta["val"].stride()):
            continue
        with gm.graph.inserting_before(output):
            copy = restride(gm.graph, node, want)
        output.replace_input_with(node, copy)
        inserted += 1
    return inserted


def relay(edit: Editor, old: fx.Node, new: fx.Node) -> None:
    """Replace ``old`` by a node of another layout, which ``propagate`` carries to everything behind it."""
    new.meta.update({k: v for k, v in old.meta.items() if k != "val"})
    new.meta["val"], new.meta["relaid"] = old.meta["val"], True
    old.replace_all_uses_with(new)
    edit.graph.erase_node(old)
    edit.changed += 1


def channels_last(graph: fx.Graph, node: fx.Node) -> fx.Node:
    """A channels-last copy of an image ``[n, c, h, w]`` or a volume ``[n, c, d, h, w]``, inserted at the current point."""
    form = torch.channels_last if node.meta["val"].dim() == 4 else torch.channels_last_3d
    copy = graph.call_function(aten.clone.default, (node,), {"memory_format": form})
    copy.meta["val"] = _run(copy)
    return copy


def read_copy(copy: fx.Node) -> None:
    """Let later elementwise operators that join the copied image with another read the copy: mixed layouts cost a gather."""
    source: fx.Node = copy.args[0]  # type: ignore[assignment]
    rank = copy.meta["val"].dim()
    for user in list(source.users):
        images = [a for a in user.all_input_nodes if getattr(a.meta.get("val"), "ndim", 0) == rank]
        if kind(user) is Kind.POINTWISE and len(images) > 1 and copy < user:
            user.replace_input_with(source, copy)
            user.meta["relaid"] = True


def drop_needless(gm: fx.GraphModule, copies: list[fx.Node], *, dense: bool = True) -> None:
    """Erase those channels-last copies whose source turned out to be laid out so already; ``dense=False``: or to be some channels of such an image."""
    for copy in copies:
        source: fx.Node = copy.args[0]  # type: ignore[assignment]
        if is_channels_last(source.meta["val"]) or (not dense and has_pixels(source.meta["val"])):
            copy.replace_all_uses_with(source)
            gm.graph.erase_node(copy)


def is_channels_last(val: torch.Tensor) -> bool:
    """Whether an image or a volume is dense with its channels innermost, for all values of symbolic sizes."""
    return _has_pixels(val, val.shape[1])


def has_pixels(val: torch.Tensor) -> bool:
    """Whether the channels of an image or a volume lie side by side, and its pixels evenly apart, for all values of symbolic sizes."""
    apart = next((s for n, s in zip(reversed((val.shape[0], *val.shape[2:])), reversed((val.stride(0), *val.stride()[2:]))) if not _is_one(n)), val.shape[1])
    return _has_pixels(val, apart)


def _has_pixels(val: torch.Tensor, apart: Any) -> bool:
    batch, channels, *image = val.shape
    want = apart
    for n, have in zip(reversed((batch, *image)), reversed((val.stride(0), *val.stride()[2:]))):
        if not _is_one(n) and not same_sizes([have], [want]):
            return False
        want = want * n
    return _is_one(channels) or same_sizes([val.stride(1)], [1])


def _is_one(size: Any) -> bool:
    return isinstance(size, int) and size == 1


def restride(graph: fx.Graph, node: fx.Node, want: torch.Tensor) -> fx.Node:
    """A copy of ``node`` laid out as ``want`` (a dense permutation of its dimensions), inserted at the current point."""
    stride = want.stride()
    # By the hints: asking the sizes themselves would bind the program to them.
    order = sorted(range(want.dim()), key=lambda d: (-_hint(stride[d]), -_hint(want.shape[d])))
    inverse = [order.index(d) for d in range(want.dim())]

    def call(target: Any, *args: Any, **kwargs: Any) -> fx.Node:
        made = graph.call_function(target, args, kwargs)
        made.meta["val"] = _run(made)
        return made

    if order == list(range(want.dim())):
        return call(aten.clone.default, node, memory_format=torch.contiguous_format)
    moved = call(aten.permute.default, node, order)
    dense = call(aten.clone.default, moved, memory_format=torch.contiguous_format)
    return call(aten.permute.default, dense, inverse)


