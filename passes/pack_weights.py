"""Linear layers and convolutions with constant weights on our own kernels, over weights packed in panels.

Before::

    %y = aten.linear(%x, %w, %b)
    %z = aten.convolution(%i, %v, None, [1, 1], [1, 1], [1, 1], False, [0, 0], 1)

After, with ``%p`` and ``%q`` in the constant part of the graph::

    %p = burnish.pack_panels(%w, 1);  %y = burnish.packed_linear(%x, %p, %b, 768)
    %q = burnish.pack_panels(%v, 1);  %c = aten.clone(%i, memory_format=channels_last)     # only where %i is not channels-last already
    %z = burnish.packed_conv2d(%c, %q, None, 64, [3, 3], [1, 1], [1, 1], [1, 1], 1)

A convolution of each channel by itself becomes ``burnish.depthwise_conv2d``, and one in groups of few channels ``burnish.grouped_conv2d``. A 1-D
convolution is one over images of one row, and a 3-D one becomes ``burnish.packed_conv3d``, ``grouped_conv3d`` or ``depthwise_conv3d``. PyTorch's libraries
are claimants beside our kernels: where ``ctx.measure`` is there, each distinct shape goes to the fastest, and windows of 3x3 at stride 1 have one more
claimant, Winograd's F(2x2, 3x3), over weights transformed in the constant part::

    %q = burnish.winograd_panels(%v, 1);  %z = burnish.winograd_conv2d(%c, %q, None, 64, [1, 1], [1, 1], 1)

Zeros that only the convolution's input is padded with become its own padding, which our kernels take of each side. For volumes, ``conv_planes`` does
the same with the planes of a window as channels. With ``ctx.precision`` "bf16", weights rounded to bfloat16 (``burnish.pack_bf16_panels``) are one more
claimant, and take what is not measured; so do weights that were cast from bfloat16 to begin with, which lose nothing.

Requires: canonical graph, ``ctx.static``. Ensures: outputs keep their strides. Exact up to re-association; Winograd's error is at most twice eager's
(about half of it where there are many channels), and a value that is not finite spreads over a tile of 2 x 2 pixels. Weights in bfloat16 cost a relative error
of about 2e-3, and are only taken when asked for.
"""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext, TargetFacts
from ..graphs.cost import elements
from ..graphs.fake import signature
from ..graphs.operators import MOST_GROUPED, PANEL
from . import conv_planes
from ._choice import LIBRARY, told
from ._rewrite import Editor, Refused, fake_mode
from .fold_constants import constant_nodes
from .fusion.group import group
from .fusion.outline import outline
from .layout import channels_last, drop_needless, propagate, read_copy, relay
from .library_conv import library_conv

aten = torch.ops.aten

# Who computes an operator: our kernels over packed weights, in bfloat16, straight from the image, or over transformed weights, or PyTorch's library.
PANELS, BF16, GROUPED, WINOGRAD = "panels", "bf16", "grouped", "winograd"
# How much faster a library has to be: a program without its calls keeps to its own threads and pays less per step. Both compute what follows a
# convolution as well.
MARGIN = 1.5
# Seconds more that a library's call takes between our kernels than by itself: its threads wake up, ours wait beside them while they spin, and its result
# is allocated anew.
_HANDOVER = 1e-4
# Times this close are taken for equal, and of equals, weights of half the bytes are the better ones.
NOISE = 1.01
# A library's price per call decides below this many multiply-adds, and it is higher than ours.
_SMALL_MACS = 1 << 19
# Rows, columns, columns of a panel that are used, at least, depth, and channels of an image from which on our kernel over panels was measured to reach
# more than 1 / MARGIN of the machine's peak, so that no library can win.
_SURE_ROWS, _SURE_COLUMNS, _SURE_SHARE, _SURE_DEPTH, _SURE_CHANNELS = 64, 48, 0.85, 128, 16
# A call of this many multiply-adds, or at least so many rows, shows the speed of a larger one.
_SAMPLE_MACS = 1 << 28
_SAMPLE_ROWS = 96


def pack_weights(gm: fx.GraphModule, ctx: PassContext, *, winograd: bool = True) -> int:
    """Rewrite linears and 1-D to 3-D convolutions in float32; returns how many. ``winograd=false`` leaves that algorithm out."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    choose = _Choice(ctx, winograd)
    copies: list[fx.Node] = []
    for node in list(gm.graph.nodes):
        if not _eligible(node, constant) or (how := choose.fastest(node)) == LIBRARY or not ctx.take():
            continue
        try:
            copies += rewrite(edit, node, how)
        except Refused:
            continue
    if edit.changed:
        propagate(gm)
        drop_needless(gm, copies, dense=False)
    ctx.notes += choose.notes
    if choose.low:
        held = sum(n.target is _OPS.pack_bf16_panels.default for n in gm.graph.nodes)
        ctx.notes.append(f"pack-weights: precision bf16: {held} of {edit.changed} linears and convolutions on our kernels hold their weights in bfloat16")
    return edit.finish()


def _eligible(node: fx.Node, constant: set[fx.Node]) -> bool:
    if node.op != "call_function" or node.target not in (aten.linear.default, aten.convolution.default):
        return False
    x, w, b = _operands(node)
    if w not in constant or not isinstance(x, fx.Node) or x in constant:
        return False
    tensors = [n.meta["val"] for n in (x, w, b) if n is not None]
    if any(t.dtype != torch.float32 or t.device.type != "cpu" or t.layout != torch.strided for t in tensors):
        return False
    if any(not isinstance(s, int) or s == 0 for t in tensors[1:] for s in t.shape):
        return False
    if b is not None and b.meta["val"].stride() != (1,):  # one number for all columns, or a slice
        return False
    if any(isinstance(s, int) and s == 0 for s in (*tensors[0].shape, *node.meta["val"].shape)):
        return False
    if node.target is aten.linear.default:
        return tensors[0].dim() >= 1 and tensors[1].dim() == 2
    return not node.args[6] and tensors[0].dim() in (3, 4, 5)


def _operands(node: fx.Node) -> tuple[Any, Any, Any]:
    """Input, weight and bias."""
    x, w, b = (*node.args, None)[:3]
    return x, w, b


def rewrite(edit: Editor, node: fx.Node, how: str) -> list[fx.Node]:
    """Replace one linear or convolution by PANELS, BF16, GROUPED or WINOGRAD; returns the channels-last copies put in front of it."""
    if node.target is aten.linear.default:
        x, w, b = _operands(node)
        with edit.at(node):
            panels = edit.call(_PACK[how], w, 1)
            new = edit.call(_OPS.packed_linear.default, x, panels, b, w.meta["val"].shape[0])
        relay(edit, node, new)
        return []
    return _convolution(edit, node, how)


def _convolution(edit: Editor, node: fx.Node, how: str) -> list[fx.Node]:
    window: Any = node.args
    x, w, b, stride, padding, dilation, _, _, groups = window
    flat = x.meta["val"].dim() == 3
    columns, _, *kernel = w.meta["val"].shape
    kernel, stride, padding, dilation = (per_dimension(v, x, unit) for v, unit in ((kernel, 1), (stride, 1), (padding, 0), (dilation, 1)))
    given = x
    if how != WINOGRAD:
        x, padding = padded(x, padding)
    packed, grouped, depthwise = _BY_RANK[len(kernel)]
    with edit.at(node):
        image = edit.call(aten.unsqueeze.default, x, 2) if flat else x
        copy = channels_last(edit.graph, image)
        if groups == columns == image.meta["val"].shape[1] and groups > 1:
            by_channel = edit.call(aten.permute.default, edit.call(aten.view.default, w, [columns, *kernel]), [*range(1, len(kernel) + 1), 0])
            dense = edit.call(aten.clone.default, by_channel, memory_format=torch.contiguous_format)
            new = edit.call(depthwise, copy, dense, b, stride, padding, dilation)
        elif how == GROUPED:
            image_weight = edit.call(aten.unsqueeze.default, w, 2) if flat else w
            panels = edit.call(_OPS.grouped_panels.default, image_weight)
            new = edit.call(grouped, copy, panels, b, columns, stride, padding, dilation, groups)
        elif how == WINOGRAD and len(kernel) == 3:
            new = conv_planes.planes_as_channels(edit, copy, w, b, int(node.meta["val"].shape[2]), stride, padding, dilation)
        elif how == WINOGRAD:
            new = edit.call(_OPS.winograd_conv2d.default, copy, edit.call(_OPS.winograd_panels.default, w, groups), b, columns, padding, dilation, groups)
        else:
            panels = edit.call(_PACK[how], w, groups)
            new = edit.call(packed, copy, panels, b, columns, kernel, stride, padding, dilation, groups)
        if flat:
            new = edit.call(aten.squeeze.dim, new, 2)
    relay(edit, node, new)
    if x is not given:
        edit.graph.erase_node(given)
    read_copy(copy)
    return [copy]


def padded(x: fx.Node, padding: list[int]) -> tuple[fx.Node, list[int]]:
    """What a convolution's input was padded with zeros from, if only for it, and the padding of both, of each side of every dimension."""
    if x.target is not aten.constant_pad_nd.default or len(x.users) > 1 or any(x.args[2:]) or x.kwargs:
        return x, padding
    arguments: Any = x.args
    source, edges = arguments[:2]
    rank = source.meta["val"].dim() - 2
    if not all(isinstance(n, int) and n >= 0 for n in edges) or any(edges[2 * rank :]):
        return x, padding
    pairs = [*edges, *[0] * (2 * rank - len(edges))]
    before, after = ([*[0] * (len(padding) - rank), *reversed(pairs[i : 2 * rank : 2])] for i in (0, 1))
    return source, [p + n for side in (before, after) for p, n in zip(padding, side)]


def per_dimension(values: Any, x: fx.Node, unit: int) -> list[int]:
    """A window's parameter for all dimensions of ``x``'s images, which have one row (``unit``) where the convolution is 1-D."""
    rank = x.meta["val"].dim() - 2
    out = [int(v) for v in values]
    return [*[unit] * (rank == 1), *(out * rank if len(out) == 1 else out)]


_OPS = torch.ops.burnish
_PACK = {PANELS: _OPS.pack_panels.default, BF16: _OPS.pack_bf16_panels.default}
# PANELS, GROUPED and the convolution of each channel by itself, of images and of volumes.
_BY_RANK = {
    2: (_OPS.packed_conv2d.default, _OPS.grouped_conv2d.default, _OPS.depthwise_conv2d.default),
    3: (_OPS.packed_conv3d.default, _OPS.grouped_conv3d.default, _OPS.depthwise_conv3d.default),
}


class _Choice:
    """The fastest of PANELS, BF16 if asked for, GROUPED, WINOGRAD and LIBRARY, once for each distinct operator and layout."""

    def __init__(self, ctx: PassContext, winograd: bool) -> None:
        self.ctx, self.winograd = ctx, winograd
        self.low = ctx.precision == "bf16"
        self.notes: list[str] = []
        self._known: dict[Any, str] = {}

    def fastest(self, node: fx.Node) -> str:
        weight = node.args[1].meta["val"]  # type: ignore[union-attr]
        panels = self.panels(node)
        by_channel = node.target is aten.convolution.default and weight.shape[1] == 1 and node.args[8] == weight.shape[0]
        small = elements(node.meta["val"]) * math.prod(weight.shape[1:]) < _SMALL_MACS
        if self.ctx.measure is None or by_channel or small or (panels == PANELS and not (self.winograd and _for_winograd(node)) and _is_sure(node, self.ctx.facts)):
            return GROUPED if _for_grouped(node) else panels
        key = (node.target, signature(node.args), panels)
        if key not in self._known:
            self._known[key] = self._measured(node)
        return self._known[key]

    def panels(self, node: fx.Node) -> str:
        """How the weight is held in panels."""
        return BF16 if self.low or _from_bf16(node.args[1]) else PANELS

    def _measured(self, node: fx.Node) -> str:
        assert self.ctx.measure is not None
        quiet = PassContext(facts=self.ctx.facts, static=frozenset(("w", "b")))
        fewer_products, grouped = self.winograd and _for_winograd(node), _for_grouped(node)
        panels = self.panels(node)
        claimants = [PANELS, *[BF16] * (panels == BF16), *[GROUPED] * grouped, *[WINOGRAD] * fewer_products, LIBRARY]
        factors = [{LIBRARY: MARGIN, BF16: 1 / NOISE}.get(how, 1.0) for how in claimants]
        prices = [_HANDOVER if how == LIBRARY else 0.0 for how in claimants]
        seconds = self.ctx.measure([_claim(alone(node), node.target, how, quiet) for how in claimants], quiet.static, factors, prices)
        if seconds is None:  # sizes are symbolic, for which the library's packed weights do not serve
            return WINOGRAD if fewer_products else GROUPED if grouped else panels
        times = dict(zip(claimants, seconds))
        best = min(zip(claimants, factors, prices), key=lambda claimant: times[claimant[0]] * claimant[1] + claimant[2])[0]
        self.notes.append(f"pack-weights: {node.name}: {told(times)}: {best}")
        return best


def _from_bf16(weight: Any) -> bool:
    """Whether a weight has bfloat16 numbers in float32."""
    while weight.target in (aten.view.default, aten.permute.default, aten.cat.default):
        parts = weight.args[0] if weight.target is aten.cat.default else [weight.args[0]]
        if not all(map(_from_bf16, parts[1:])):
            return False
        weight = parts[0]
    return bool(weight.target is aten._to_copy.default and weight.args[0].meta["val"].dtype == torch.bfloat16)


def _is_sure(node: fx.Node, facts: TargetFacts) -> bool:
    """Whether a shape is one that our kernel computes so fast that no library is MARGIN faster."""
    window: Any = node.args
    columns, channels, *kernel = window[1].meta["val"].shape
    depth = channels * math.prod(kernel)
    rows = elements(node.meta["val"]) / columns
    share = columns / (-(-columns // PANEL) * PANEL)
    dense = node.target is aten.linear.default or (len(kernel) <= 2 and window[8] == 1 and channels >= _SURE_CHANNELS)
    return dense and facts.isa != "scalar" and rows >= _SURE_ROWS and columns >= _SURE_COLUMNS and share >= _SURE_SHARE and depth >= _SURE_DEPTH


def _for_grouped(node: fx.Node) -> bool:
    """Several groups, each of few channels."""
    _, w, _ = _operands(node)
    return bool(node.target is aten.convolution.default and node.args[8] != 1 and w.meta["val"].shape[1] <= MOST_GROUPED)


def _for_winograd(node: fx.Node) -> bool:
    """Windows of 3x3 at stride 1, between enough channels of a group that the products outweigh the transforms."""
    if node.target is not aten.convolution.default:
        return False
    window: Any = node.args
    columns, channels, *kernel = window[1].meta["val"].shape
    if len(kernel) == 3:
        return conv_planes.fits(node)
    return kernel == [3, 3] and set(window[3]) == {1} and min(columns // window[8], channels) >= PANEL


def _claim(gm: fx.GraphModule, target: Any, how: str, ctx: PassContext) -> fx.GraphModule:
    """A graph of one operator, done by one claimant."""
    if how == LIBRARY:
        library_conv(gm, ctx, epilogue=False)
        return gm
    edit = Editor(gm, ctx)
    node = next(n for n in gm.graph.nodes if n.target is target)
    drop_needless(gm, rewrite(edit, node, how))
    edit.finish()
    if node.meta["val"].dim() == 5:  # what gathers the planes is a kernel of ours too
        group(gm, ctx)
        outline(gm, ctx)
    return gm


def alone(node: fx.Node) -> fx.GraphModule:
    """One linear or convolution as a graph of its own over ``x``, ``w`` and ``b``; an image comes channels-last, and large work shortened."""
    graph = fx.Graph()
    made = {}
    for name, a in zip("xwb", node.args):
        if isinstance(a, fx.Node) and a not in made:
            made[a] = graph.placeholder(name)
            val = a.meta["val"]
            with fake_mode(node.graph):
                made[a].meta["val"] = shortened(node) if name == "x" else torch.empty_strided(val.shape, val.stride(), dtype=val.dtype)
    call = graph.call_function(node.target, *fx.map_arg((node.args, node.kwargs), made.__getitem__))  # type: ignore[arg-type]
    with fake_mode(node.graph):
        call.meta["val"] = node.target(*fx.map_arg(call.args, lambda n: n.meta["val"]))  # type: ignore[operator]
    graph.output((call,)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph)


def shortened(node: fx.Node) -> torch.Tensor:
    """The input of the call to measure: the node's own, with fewer rows where the speed shows on a part of them."""
    window: Any = node.args
    x, w, _ = _operands(node)
    shape, macs = list(x.meta["val"].shape), elements(node.meta["val"]) * math.prod(w.meta["val"].shape[1:])
    if macs > _SAMPLE_MACS and all(isinstance(s, int) for s in shape):
        share = _SAMPLE_MACS / macs
        if node.target is aten.linear.default:
            shape = [max(_SAMPLE_ROWS, int(math.prod(shape[:-1]) * share)), shape[-1]] if math.prod(shape[:-1]) > _SAMPLE_ROWS else shape
        else:
            share *= shape[0]
            shape[0] = 1
            reach = 1 + (w.meta["val"].shape[2] - 1) * window[5][0]
            lines = max(int(shape[2] * share), reach + (8 if len(shape) == 4 else 1) * window[3][0])
            shape[2] = min(shape[2], -(-lines // (2 * window[5][0])) * 2 * window[5][0])  # whole tiles of Winograd's at any dilation
    if node.target is aten.linear.default:
        strided = x.meta["val"].stride() if len(shape) == x.meta["val"].dim() and shape == list(x.meta["val"].shape) else None
        return torch.empty(shape) if strided is None else torch.empty_strided(shape, strided)
    return torch.empty([shape[0], *shape[2:], shape[1]]).movedim(-1, 1)
