"""A 3-D convolution as a 2-D one by Winograd's algorithm: the planes that a window sees become channels of one image.

Before, over a channels-last volume::

    %y = aten.convolution(%x, %w, %b, [1, 1, 1], [1, 1, 1], [1, 1, 1], False, [0, 0, 0], 1)      # [1, 64, 8, 28, 28], a window of 3x3x3

After, all but the first and last steps over tensors ``[n, planes, rows, columns, channels]``::

    %p = aten.constant_pad_nd(%x, one plane before and behind)
    %i = aten.cat([planes 0 to 7 of %p, planes 1 to 8, planes 2 to 9], of channels)              # as images: [8, 192, 28, 28]
    %y = burnish.winograd_conv2d(%i, %q, %b, 64, [1, 1], [1, 1], 1)                              # as a volume: [1, 64, 8, 28, 28]

The copy costs as many numbers as the window has planes for each input, which the 2.25 times fewer products outweigh where the channels are many.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.fx as fx

from ..graphs.operators import PANEL
from ._rewrite import Editor

aten = torch.ops.aten


def fits(node: fx.Node) -> bool:
    """Windows of 3x3 in a plane at stride 1, of one group of so many channels that the products outweigh the transforms."""
    window: Any = node.args
    x, w, out = window[0].meta["val"], window[1].meta["val"], node.meta["val"]
    known = all(isinstance(s, int) for s in (*x.shape, *out.shape))
    stride = list(window[3]) * (3 if len(window[3]) == 1 else 1)
    return known and list(w.shape[3:]) == [3, 3] and stride[1:] == [1, 1] and window[8] == 1 and min(w.shape[:2]) >= PANEL


def planes_as_channels(edit: Editor, x: fx.Node, w: fx.Node, b: fx.Node | None, planes: int, stride: list[int], padding: list[int], dilation: list[int]) -> fx.Node:
    """The convolution of a channels-last volume with ``planes`` output planes, for each plane's image."""
    columns, channels, depth, *_ = w.meta["val"].shape
    volume = edit.call(aten.permute.default, x, [0, 2, 3, 4, 1])
    if padding[0]:
        volume = edit.call(aten.constant_pad_nd.default, volume, [0] * 6 + [padding[0]] * 2, 0.0)
    reach = (planes - 1) * stride[0] + 1
    seen = [edit.call(aten.slice.Tensor, volume, 1, k * dilation[0], k * dilation[0] + reach, stride[0]) for k in range(depth)]
    wide = edit.call(aten.cat.default, seen, 4)
    n, _, height, width, _ = wide.meta["val"].shape
    image = edit.call(aten.permute.default, edit.call(aten.view.default, wide, [n * planes, height, width, depth * channels]), [0, 3, 1, 2])
    by_plane = edit.call(aten.clone.default, edit.call(aten.permute.default, w, [0, 2, 1, 3, 4]), memory_format=torch.contiguous_format)
    filters = edit.call(aten.view.default, by_plane, [columns, depth * channels, 3, 3])
    panels = edit.call(torch.ops.burnish.winograd_panels.default, filters, 1)
    out = edit.call(torch.ops.burnish.winograd_conv2d.default, image, panels, b, columns, padding[1:], dilation[1:], 1)
    lines = edit.call(aten.permute.default, out, [0, 2, 3, 1])
    return edit.call(aten.permute.default, edit.call(aten.view.default, lines, [n, planes, *lines.meta["val"].shape[1:]]), [0, 4, 1, 2, 3])
