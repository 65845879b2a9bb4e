"""Convolutions of images and volumes, by five kernels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

from ....graphs.context import TargetFacts
from ....graphs.operators import PANEL, sides
from ...kernel import Dim
from .launch import STRIP, TASK_MACS, TASKS, Template, ceil, times
from .products import column_blocks, pass_depth, product

# winograd.c's BUFFER and MOST_TILES, and the channels that it multiplies at a time: 16 matrices of them and a block's tiles fill the buffer.
WINOGRAD_FLOATS, WINOGRAD_TILES, _WINOGRAD_CHANNELS = 96 * 1024, 96, 256
# Share of windows inside the image up to which the rest is left out, and channels of a pass that are worth it.
_MOSTLY, _LEAST_TAP = 0.85, 64
# Pixels of conv3d.c's blocks at most, for which its buffer holds passes of 256, and of a block that reads its weights often enough.
VOLUME_ROWS, LEAST_ROWS = 192, 48


def conv2d(
    image: Sequence[Dim],
    out: Sequence[Dim],
    depth: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    *,
    groups: int,
    bias: bool,
    isa: str,
    threads: int,
    steps: Sequence[Dim] | None = None,
    l2_bytes: int = TargetFacts.l2_bytes,
) -> Template:
    """``image`` [n, c, h, w] to ``out`` [n, c, h, w], both channels-last; ``depth`` of one group. ``padding``: as of ``packed_conv2d``. ``steps``:
    elements between pixels of both, which are dense without."""
    rows = times(out[0], out[2], out[3])
    columns = int(out[1]) // groups
    step, out_step = steps or (image[1], out[1])
    if tuple(kernel) == tuple(stride) == (1, 1) and not any(padding) and groups == 1:
        return product(rows, columns, depth, step, bias=bias, isa=isa, threads=threads, ldc=out_step, l2_bytes=l2_bytes)
    panels, extent, grain = column_blocks(rows, columns, depth, groups, isa, threads)
    channels = depth // math.prod(kernel)
    seen = math.prod(map(_seen, image[2:], out[2:], kernel, stride, padding, dilation))
    # Where windows lie outside the image for the most part, passes end with places of the kernel, and those that a strip does not see are left out.
    tap = channels if seen <= _MOSTLY and channels >= _LEAST_TAP and channels % 2 == 0 else depth
    window = (image[2], image[3], step, out[2], out[3], *kernel, *stride, *padding[:2], *dilation, pass_depth(rows, tap, isa, l2_bytes), tap, out_step, 0)
    return Template("burnish_conv", (rows, columns, depth, panels, groups, int(bias), *window), extent, grain, round=ceil(rows, STRIP[isa]))


def _seen(size: Dim, out: Dim, kernel: int, stride: int, before: int, dilation: int) -> float:
    """The share of windows' places along an axis that lie in the image; 1 where sizes are not known."""
    if not isinstance(size, int) or not isinstance(out, int) or not out:
        return 1
    first = (k * dilation - before for k in range(kernel))
    return sum(max(0, min(out, -(-(size - at) // stride)) - max(0, -(at // stride))) for at in first) / (kernel * out)


def conv3d(
    image: Sequence[Dim],
    out: Sequence[Dim],
    depth: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    *,
    groups: int,
    bias: bool,
    isa: str,
    threads: int,
    steps: Sequence[Dim] | None = None,
    l2_bytes: int = TargetFacts.l2_bytes,
) -> Template:
    """``image`` [n, c, d, h, w] to ``out`` [n, c, d, h, w], both channels-last; ``depth`` of one group, ``steps`` as in :func:`conv2d`."""
    steps = steps or (image[1], out[1])
    before, after = sides(padding, 3)
    flat = partial(conv2d, groups=groups, bias=bias, isa=isa, threads=threads, steps=steps, l2_bytes=l2_bytes)
    if (kernel[0], stride[0], before[0], after[0]) == (1, 1, 0, 0):  # each plane is an image
        planes, images = ((times(s[0], s[2]), s[1], *s[3:]) for s in (image, out))
        return flat(planes, images, depth, kernel[1:], stride[1:], before[1:] + after[1:], dilation[1:])
    if all(tuple(v[1:]) == (u, u) for v, u in ((kernel, 1), (stride, 1), (before, 0), (after, 0))):  # so is a plane's pixels over time
        planes, images = ((s[0], s[1], s[2], times(s[3], s[4])) for s in (image, out))
        return flat(planes, images, depth, kernel[:2], stride[:2], (before[0], 0, after[0], 0), dilation[:2])
    rows, columns = times(out[0], *out[2:]), int(out[1]) // groups
    height, panels = STRIP[isa], -(-columns // PANEL)
    block, cuts = VOLUME_ROWS, 1
    if isinstance(rows, int):
        # Enough blocks for all threads, of about equal size. A cut of the columns gathers every window once more, one of the rows reads all weights.
        wanted = -(-TASKS * threads // groups)
        blocks = min(-(-rows // height), max(-(-rows // VOLUME_ROWS), min(wanted, rows // LEAST_ROWS)))
        block = -(-rows // (blocks * height)) * height
        cuts = min(max(1, panels // 4), -(-wanted // blocks))
    most = -(-panels // cuts)
    sizes = (rows, columns, depth, block, most, groups, int(bias), image[1], *image[2:], *out[2:], *kernel, *stride, *before, *dilation, *steps, 0)
    return Template("burnish_conv3d", sizes, times(ceil(rows, block), -(-panels // most), groups), max(1, TASK_MACS // (block * min(columns, most * PANEL) * depth)))


def winograd(
    image: Sequence[Dim],
    out: Sequence[Dim],
    padding: Sequence[int],
    dilation: Sequence[int],
    *,
    groups: int,
    bias: bool,
    isa: str,
    threads: int,
    steps: Sequence[Dim] | None = None,
) -> Template:
    """As :func:`conv2d` for windows of 3x3 at stride 1, over weights transformed by ``winograd_panels``."""
    depth, columns = int(image[1]) // groups, int(out[1]) // groups
    tiles: Dim = out[0]
    for size, step in zip(out[2:], dilation):
        tiles = times(tiles, ceil(ceil(size, step), 2), step)
    parts = -(-depth // _WINOGRAD_CHANNELS)
    chunk = -(-depth // (parts * PANEL)) * PANEL
    height = STRIP[isa]
    block = min(WINOGRAD_TILES, WINOGRAD_FLOATS // 16 // chunk) // height * height
    if isinstance(tiles, int):  # blocks of about equal size
        block = min(block, -(-tiles // (-(-tiles // block) * height)) * height)
    panels = -(-columns // PANEL)
    most = panels if parts == 1 else WINOGRAD_FLOATS // (16 * PANEL * (block + 1))
    count = -(-panels // most)
    if isinstance(tiles, int):
        # Every cut of the columns transforms the image once more.
        count = max(count, min(max(1, panels // 4), -(-TASKS * threads // (groups * -(-tiles // block)))))
    most = -(-panels // count)
    sizes = (tiles, columns, depth, block, most, chunk, groups, int(bias), image[2], image[3], out[2], out[3], *padding, *dilation, *(steps or (image[1], out[1])), 0)
    return Template("burnish_winograd", sizes, times(ceil(tiles, block), -(-panels // most), groups), 1)


def grouped(
    image: Sequence[Dim],
    out: Sequence[Dim],
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    *,
    groups: int,
    bias: bool,
    threads: int,
    steps: Sequence[Dim] | None = None,
) -> Template:
    """As :func:`conv2d` or :func:`conv3d` for groups of few channels, over weights packed by ``grouped_panels``."""
    rows, columns = times(out[0], *out[2:-1]), int(out[1])
    panels = -(-columns // PANEL)
    # A cut of the columns reads the image's rows no more often than a panel of columns does.
    cuts = min(panels, max(1, -(-TASKS * threads // max(rows, 1)))) if isinstance(rows, int) else 1
    block = -(-panels // cuts)
    sizes = (rows, columns, groups, block, int(bias), image[1], *_volume(image, out, kernel, stride, padding, dilation), *(steps or (image[1], out[1])), 0)
    row = out[-1] * min(columns, block * PANEL) * int(image[1]) // groups * math.prod(kernel) if isinstance(out[-1], int) else TASK_MACS
    return Template("burnish_grouped", sizes, times(rows, -(-panels // block)), max(1, TASK_MACS // max(row, 1)))


def depthwise(
    image: Sequence[Dim],
    out: Sequence[Dim],
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    *,
    bias: bool,
    steps: Sequence[Dim] | None = None,
) -> Template:
    """As :func:`conv2d` or :func:`conv3d` for one channel a group."""
    sizes = (int(bias), image[1], *_volume(image, out, kernel, stride, padding, dilation), *(steps or (image[1], out[1])), 0)
    row = out[-1] * out[1] * math.prod(kernel) if isinstance(out[-1], int) and isinstance(out[1], int) else TASK_MACS
    return Template("burnish_depthwise", sizes, times(out[0], *out[2:-1]), max(1, TASK_MACS // max(row, 1) // 2))


def _volume(image: Sequence[Dim], out: Sequence[Dim], kernel: Sequence[int], stride: Sequence[int], padding: Sequence[int], dilation: Sequence[int]) -> list[Dim]:
    """A window's sizes for planes, rows and columns; an image is a volume of one plane."""
    plane = [1] * (5 - len(image))
    ones = [v for values in (image[2:], out[2:], kernel, stride) for v in (*plane, *values)]
    return [*ones, *(0 for _ in plane), *padding[: len(kernel)], *plane, *dilation]
