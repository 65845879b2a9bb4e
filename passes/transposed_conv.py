"""Transposed convolutions with constant weights as convolutions of stride 1, whose channels are then dealt out to pixels.

Before (stride 2, a window of 4, padding 1)::

    %y = aten.convolution(%x, %w, %b, [2, 2], [1, 1], [1, 1], True, [0, 0], 1)      # [1, 64, 40, 40] to [1, 32, 80, 80]

After; ``%v`` and ``%c``, in the constant part, hold a filter of 2x2 taps for each of the 2x2 phases of the output::

    %p = aten.convolution(%x, %v, %c, [1, 1], [1, 1], [1, 1], False, [0, 0], 1)     # [1, 128, 41, 41]
    %y = %p as [1, 82, 82, 32], cut to [1, 80, 80, 32]

An output pixel q = Q * stride + r, counted from the first one before padding, sums the taps r, r + stride, ... over the inputs Q, Q - 1, ...: that is
a convolution for every phase r. A window that the stride does not divide is filled up with zeros, and an input of one pixel, which sees each tap once, has as
many phases as taps. All phases are the columns of one convolution, unless that computes many steps in vain at the edges, where each has its
first pixel at another step: then they are convolutions of their own, over inputs padded differently::

    %p_r = aten.convolution(aten.constant_pad_nd(%x, ...), %v_r, %c, ...)           # for each of 2 x 2 phases, the steps of its own pixels
    %y = aten.cat of aten.cat of %p_r, one dimension after the other

PyTorch's library is a claimant beside this where
``ctx.measure`` is there.

Requires: canonical graph, ``ctx.static``; before ``pack-weights``. Ensures: outputs keep their strides. Exact up to re-association.
"""

from __future__ import annotations

import itertools
import math
from functools import partial
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.fake import signature
from ._choice import LIBRARY, Choice
from ._rewrite import Editor, Refused
from .fold_constants import constant_nodes
from .fusion.group import group
from .fusion.outline import outline
from .layout import propagate, relay
from .pack_weights import MARGIN, alone, pack_weights

aten = torch.ops.aten
# Phases that a kernel can join as it reads them, and how many times the output's pixels a convolution of all phases has to compute to be cut in parts.
_MOST_PHASES, _MUCH = 4, 1.1


def transposed_conv(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite 1-D to 3-D transposed convolutions in float32; returns how many."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    choose = Choice(ctx, "transposed-conv", MARGIN)
    for node in list(gm.graph.nodes):
        if not _eligible(node, constant):
            continue
        if choose.faster(node, signature(node.args), partial(_claims, node, ctx)) == LIBRARY or not ctx.take():
            continue
        try:
            with edit.at(node):
                new = rewrite(edit, node)
        except Refused:
            continue
        relay(edit, node, new)
    if edit.changed:
        propagate(gm)
    return edit.finish()


def _eligible(node: fx.Node, constant: set[fx.Node]) -> bool:
    if node.op != "call_function" or node.target is not aten.convolution.default or not node.args[6]:
        return False
    x, w, b, _, _, dilation, *_ = node.args
    if w not in constant or x in constant or (b is not None and b not in constant) or any(d != 1 for d in dilation):  # type: ignore[union-attr]
        return False
    tensors = [n.meta["val"] for n in (x, w, b) if n is not None]  # type: ignore[union-attr]
    if any(t.dtype != torch.float32 or t.device.type != "cpu" or t.layout != torch.strided for t in tensors):
        return False
    sizes = [s for t in (*tensors, node.meta["val"]) for s in t.shape]
    return tensors[0].dim() in (3, 4, 5) and all(isinstance(s, int) and s > 0 for s in sizes)


def _claims(node: fx.Node, ctx: PassContext) -> tuple[fx.GraphModule, fx.GraphModule, frozenset[str]]:
    quiet = PassContext(facts=ctx.facts, static=frozenset(("w", "b")))
    ours = alone(node)
    transposed_conv(ours, quiet)
    pack_weights(ours, quiet)
    group(ours, quiet)
    outline(ours, quiet)
    return ours, alone(node), quiet.static


def rewrite(edit: Editor, node: fx.Node) -> fx.Node:
    """The transposed convolution's value by a convolution of stride 1, its channels innermost in memory."""
    window: Any = node.args
    x, w, b = window[:3]
    rank = x.meta["val"].dim() - 2
    stride, padding = ([int(i) for i in v] * (rank if len(v) == 1 else 1) for v in window[3:5])
    groups = window[8]
    kernel, sizes, outs = list(w.meta["val"].shape[2:]), list(x.meta["val"].shape[2:]), list(node.meta["val"].shape[2:])
    stride = [k if n == 1 else s for k, n, s in zip(kernel, sizes, stride)]
    taps = [-(-k // s) for k, s in zip(kernel, stride)]
    # Steps Q of the output's first and last pixel, and how many inputs they want before the first and behind the last one.
    first = [p // s for p, s in zip(padding, stride)]
    last = [(p + o - 1) // s for p, o, s in zip(padding, outs, stride)]
    before = [m - 1 - q for m, q in zip(taps, first)]
    around = [max(left, q - (n - 1), 0) for left, q, n in zip(before, last, sizes)]
    filters = _filters(edit, w, stride, taps, groups)
    apart = _apart(padding, outs, stride, taps, sizes)
    if apart is not None:
        return _merged(edit, [_phase(edit, x, filters, b, phase, math.prod(stride), edges, groups) for phase, edges in apart], stride)
    bias = _bias(edit, b, stride, groups)
    phases = edit.call(aten.convolution.default, x, filters, bias, [1] * rank, around, [1] * rank, False, [0] * rank, groups)
    out = _dealt(edit, phases, stride, groups)
    # Pixels left out in front: of the phases' image, and of its first step.
    cut = [(a - left) * s + p - q * s for a, left, s, p, q in zip(around, before, stride, padding, first)]
    if list(out.meta["val"].shape[1:-1]) != outs:
        for d in range(rank):
            out = edit.call(aten.slice.Tensor, out, d + 1, cut[d], cut[d] + outs[d])
        out = edit.call(aten.clone.default, out, memory_format=torch.contiguous_format)
    return edit.call(aten.permute.default, out, [0, rank + 1, *range(1, rank + 1)])


def _apart(padding: list[int], outs: list[int], stride: list[int], taps: list[int], sizes: list[int]) -> list[tuple[int, list[int]]] | None:
    """The phases in the order of their first pixels, each with its input's padding, last dimension first, before and behind, where they are better
    computed apart: they are few, of equal sizes, and together much fewer pixels than those of all steps."""
    if not 1 < math.prod(stride) <= _MOST_PHASES or any(o % s for o, s in zip(outs, stride)):
        return None
    steps = [(p + o - 1) // s - p // s + 1 for p, o, s in zip(padding, outs, stride)]
    if math.prod(steps) * math.prod(stride) < _MUCH * math.prod(outs):
        return None
    found = []
    for pixel in itertools.product(*map(range, stride)):
        first, rest = zip(*(divmod(p + j, s) for p, j, s in zip(padding, pixel, stride)))
        edges = [(m - 1 - q, q + o // s - n) for m, q, o, s, n in zip(taps, first, outs, stride, sizes)]
        if any(n < 0 for pair in edges for n in pair):
            return None
        phase = 0
        for r, s in zip(rest, stride):
            phase = phase * s + r
        found.append((phase, [n for pair in reversed(edges) for n in pair]))
    return found


def _phase(edit: Editor, x: fx.Node, filters: fx.Node, b: fx.Node | None, phase: int, phases: int, edges: list[int], groups: int) -> fx.Node:
    """One phase's pixels, ``[n, groups * columns, *steps]``."""
    count, channels, *taps = filters.meta["val"].shape
    split = edit.call(aten.view.default, filters, [groups, phases, count // phases // groups, channels, *taps])
    one = _dense(edit, edit.call(aten.select.int, split, 1, phase))
    filters = edit.call(aten.view.default, one, [count // phases, channels, *taps])
    rank = len(taps)
    padding = edges[::2][::-1] if edges[::2] == edges[1::2] else [0] * rank
    if not any(padding) and any(edges):
        x = edit.call(aten.constant_pad_nd.default, x, edges, 0.0)
    return edit.call(aten.convolution.default, x, filters, b, [1] * rank, padding, [1] * rank, False, [0] * rank, groups)


def _merged(edit: Editor, phases: list[fx.Node], stride: list[int]) -> fx.Node:
    """All phases' pixels side by side, ``[n, columns, *(steps * stride)]``, channels innermost."""
    n, columns, *steps = phases[0].meta["val"].shape
    rank = len(steps)
    parts = [edit.call(aten.permute.default, p, [0, *range(2, 2 + rank), 1]) for p in phases]
    for d in reversed(range(rank)):
        # Phases of the last dimension first: they lie next to each other.
        sizes = [n, *steps[: d + 1], 1, *(q * s for q, s in zip(steps[d + 1 :], stride[d + 1 :])), columns]
        if stride[d] > 1:
            apart = [edit.call(aten.view.default, _dense(edit, p), sizes) for p in parts]
            parts = [edit.call(aten.cat.default, apart[i : i + stride[d]], d + 2) for i in range(0, len(apart), stride[d])]
        parts = [edit.call(aten.view.default, p, [*sizes[: d + 1], steps[d] * stride[d], *sizes[d + 3 :]]) for p in parts]
    return edit.call(aten.permute.default, parts[0], [0, rank + 1, *range(1, rank + 1)])


def _filters(edit: Editor, w: fx.Node, stride: list[int], taps: list[int], groups: int) -> fx.Node:
    """``[c_in, columns, *kernel]`` as ``[groups * phases * columns, c_in / groups, *taps]``, taps backwards."""
    channels, columns, *kernel = w.meta["val"].shape
    rank = len(kernel)
    missing = [m * s - k for m, s, k in zip(taps, stride, kernel)]
    if any(missing):
        w = edit.call(aten.constant_pad_nd.default, w, [n for m in reversed(missing) for n in (0, m)], 0.0)
    split = edit.call(aten.view.default, _dense(edit, w), [groups, channels // groups, columns, *(n for pair in zip(taps, stride) for n in pair)])
    backwards = edit.call(aten.flip.default, split, [3 + 2 * d for d in range(rank)])
    order = [0, *(4 + 2 * d for d in range(rank)), 2, 1, *(3 + 2 * d for d in range(rank))]
    moved = _dense(edit, edit.call(aten.permute.default, backwards, order))
    return edit.call(aten.view.default, moved, [groups * math.prod(stride) * columns, channels // groups, *taps])


def _bias(edit: Editor, b: fx.Node | None, stride: list[int], groups: int) -> fx.Node | None:
    """One number per output channel, repeated for every phase."""
    if b is None:
        return None
    columns, phases = b.meta["val"].shape[0] // groups, math.prod(stride)
    wide = edit.call(aten.expand.default, edit.call(aten.view.default, _dense(edit, b), [groups, 1, columns]), [groups, phases, columns])
    return edit.call(aten.view.default, _dense(edit, wide), [groups * phases * columns])


def _dealt(edit: Editor, phases: fx.Node, stride: list[int], groups: int) -> fx.Node:
    """``[n, groups * phases * columns, *steps]`` as ``[n, *(steps * stride), groups * columns]``, dense."""
    n, channels, *steps = phases.meta["val"].shape
    rank, columns = len(steps), channels // math.prod(stride) // groups
    # Channels innermost first: in this layout the convolution writes them.
    last = edit.call(aten.permute.default, phases, [0, *range(2, 2 + rank), 1])
    split = edit.call(aten.view.default, _dense(edit, last), [n, *steps, groups, *stride, columns])
    pixels = [d for i in range(rank) for d in (1 + i, 2 + rank + i)]
    moved = _dense(edit, edit.call(aten.permute.default, split, [0, *pixels, 1 + rank, 2 + 2 * rank]))
    return edit.call(aten.view.default, moved, [n, *(q * s for q, s in zip(steps, stride)), groups * columns])


def _dense(edit: Editor, x: fx.Node) -> fx.Node:
    """``x``, or a copy of it in the order of its dimensions."""
    return x if x.meta["val"].is_contiguous() else edit.call(aten.clone.default, x, memory_format=torch.contiguous_format)
