"""Heavy operators: which function of which source runs one, and with what sizes.

The sources take shapes at run time, so each is built once per machine. Sizes are ints or sympy expressions over size symbols.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import sympy
import torch
from torch.utils._sympy.functions import FloorDiv

from ...graphs.context import TargetFacts
from ...graphs.operators import CELLS, PANEL, sides
from ..kernel import Dim
from .render import LANES, header

# Rows that a micro-kernel takes at a time; micro.h's MR.
STRIP = {"scalar": 3, "avx2": 6, "avx512": 12, "avx512bf16": 12}
# Of a function, or a source, over weights in bfloat16.
_BF16 = "_bf16"
SOURCES = {
    "burnish_gemm": "gemm.c",
    "burnish_conv": "gemm.c",
    "burnish_rows": "gemm.c",
    "burnish_conv3d": "conv3d.c",
    "burnish_winograd": "winograd.c",
    "burnish_grouped": "grouped.c",
    "burnish_depthwise": "depthwise.c",
    "burnish_attention": "attention.c",
    "burnish_decode": "decode.c",
    "burnish_decode_join": "decode.c",
    "burnish_product": "product.c",
    "burnish_recurrent": "recurrent.c",
    "burnish_recurrent_begin": "recurrent.c",
    "burnish_topk": "topk.c",
    "burnish_gemm_bf16": "gemm_bf16.c",
    "burnish_conv_bf16": "gemm_bf16.c",
    "burnish_conv3d_bf16": "conv3d_bf16.c",
}
_HEADERS = {
    "gemm.c": ("vec.h", "micro.h", "follow.h"),
    "winograd.c": ("vec.h", "micro.h", "follow.h"),
    "conv3d.c": ("vec.h", "micro.h", "follow.h"),
    "grouped.c": ("vec.h", "follow.h"),
    "depthwise.c": ("vec.h", "follow.h"),
    "attention.c": ("vec.h", "arith.h", "vecmath.h", "micro.h", "turn.h", "steps.h", "online.h"),
    "decode.c": ("vec.h", "arith.h", "vecmath.h", "micro.h", "turn.h", "steps.h", "online.h"),
    "product.c": ("vec.h", "micro.h", "turn.h", "steps.h"),
    "recurrent.c": ("vec.h", "arith.h", "vecmath.h", "micro.h"),
    "topk.c": ("vec.h",),
}
# Multiply-adds that pay for handing a task to another thread, and tasks per thread that even out their ends.
_TASK_MACS = 1 << 16
_TASKS = 4
# Panels of a column block where the rows are known only at run time, and most of them where they are packed at run time.
_PANELS = 16
# gemm.c's STRIPS, SKEW and SETS, micro.h's DEEPEST and FOLD, and the share of the second-level cache that the packed rows of a pass take.
_STRIPS, _SKEW, _SETS, _DEEPEST, _FOLD, _ROWS_SHARE = 16, 16, 512, 768, 128, 0.6
# attention.c's BLOCK: strips of queries that a point of its range takes at most.
_BLOCK = 8
# decode.c's ROWS of a point and FEWEST keys of a chunk; and the points that keep many threads busy, a number that does not depend on how many there
# are, so that results do not.
_FEW_ROWS, _CHUNK, _POINTS = 64, 128, 64
# product.c's FEW rows that read the columns in place, its KC, and panels of a block of columns for few rows.
_FEW, _DEEP, _FEW_PANELS = 4, 256, 64
# winograd.c's BUFFER and MOST_TILES, and the channels that it multiplies at a time: 16 matrices of them and a block's tiles fill the buffer.
_WINOGRAD_FLOATS, _WINOGRAD_TILES, _WINOGRAD_CHANNELS = 96 * 1024, 96, 256
# Rows of a group of recurrent.c, whose gates fill its ROOM, the int64s of its WORDS, and multiply-adds that pay for meeting once a step.
_GROUP_ROWS, _WORDS, _STEP_MACS = 60, 8, 1 << 13
# Values of a task of topk.c, of which one that is kept counts for several.
_TASK_VALUES, _KEPT = 1 << 13, 8
# native.c's CHUNKS_PER_THREAD: of more tasks than that, it makes larger ones.
_MOST_TASKS = 8
# Where in a launch's sizes its shape stands, and what may be chosen among them.
_SHAPES = {
    "burnish_gemm": slice(0, 3),
    "burnish_conv": slice(0, 3),
    "burnish_conv3d": slice(0, 3),
    "burnish_winograd": slice(0, 3),
    "burnish_grouped": slice(0, 2),
    "burnish_depthwise": slice(1, 8),
    "burnish_attention": slice(0, 7),
    "burnish_decode": slice(0, 7),
    "burnish_decode_join": slice(0, 7),
    "burnish_product": slice(0, 6),
}
_CHOICES = {
    "burnish_gemm": {"panels": 3, "pass": 6},
    "burnish_conv": {"panels": 3, "pass": 19},
    "burnish_conv3d": {"pixels": 3, "panels": 4},
    "burnish_winograd": {"tiles": 3, "panels": 4},
}
# Pixels of conv3d.c's blocks at most, for which its buffer holds passes of 256, and of a block that reads its weights often enough.
_VOLUME_ROWS, _LEAST_ROWS = 192, 48


@dataclass(frozen=True)
class Template:
    """One launch: ``sizes`` in the order its source documents, ``extent`` parallel points, ``grain`` the least of one task.
    The last size of those that something may follow is its address, zero for nothing. ``scratch``: floats of memory that it needs behind its other
    buffers; ``end``: a launch over the same buffers that comes after it; ``begin``: one before it that copies the first of its buffers to where it reads
    it, so many floats of scratch memory. ``progress``: int64s that ``burnish_recurrent_begin`` clears, the last of its
    buffers."""

    symbol: str
    sizes: tuple[Dim, ...]
    extent: Dim
    grain: int
    scratch: Dim = 0
    end: Template | None = None
    begin: Template | None = None
    progress: Dim = 0


def over_bf16(launch: Template) -> Template:
    """The same launch over weights in bfloat16, of :func:`product`, :func:`conv2d` or :func:`conv3d`."""
    # Its rows are rounded as they are packed.
    sizes = launch.sizes if launch.begin is None else (*launch.sizes[:4], launch.begin.sizes[1], *launch.sizes[5:])
    return replace(launch, symbol=launch.symbol + _BF16, sizes=sizes, begin=None)


def in_bf16(symbol: str) -> bool:
    """Whether a template's function reads weights in bfloat16."""
    return symbol.endswith(_BF16)


def product(rows: Dim, columns: int, depth: int, lda: Dim, *, bias: bool, isa: str, threads: int, ldc: Dim | None = None, l2_bytes: int = TargetFacts.l2_bytes) -> Template:
    """``[rows, depth] @ [depth, columns]``; ``lda``, ``ldc``: elements between rows of the first and of the result, which is dense without."""
    panels, extent, grain = _blocks(rows, columns, depth, 1, isa, threads)
    begin = _apart(rows, depth, lda, isa) if panels * PANEL < columns else None
    lda = lda if begin is None else begin.sizes[-1]
    sizes = (rows, columns, depth, panels, lda, int(bias), _pass(depth, isa, l2_bytes), columns if ldc is None else ldc, 0)
    return Template("burnish_gemm", sizes, extent, grain, begin=begin)


def _apart(rows: Dim, depth: int, lda: Dim, isa: str) -> Template | None:
    """A copy of a product's rows, further apart, where all blocks of columns would have to pack them: they lie in few sets of the first-level cache."""
    few = isinstance(rows, int) and rows <= 2 * STRIP[isa]
    if few or depth <= _FOLD or not isinstance(lda, int) or lda % _SETS:
        return None
    apart = depth + (_SKEW if (depth + _SKEW) % _SETS else 2 * _SKEW)
    return Template("burnish_rows", (depth, lda, apart), rows, max(1, _TASK_MACS // depth), scratch=_times(rows, apart))


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
    rows = _times(out[0], out[2], out[3])
    columns = int(out[1]) // groups
    step, out_step = steps or (image[1], out[1])
    if tuple(kernel) == tuple(stride) == (1, 1) and not any(padding) and groups == 1:
        return product(rows, columns, depth, step, bias=bias, isa=isa, threads=threads, ldc=out_step, l2_bytes=l2_bytes)
    panels, extent, grain = _blocks(rows, columns, depth, groups, isa, threads)
    window = (image[2], image[3], step, out[2], out[3], *kernel, *stride, *padding[:2], *dilation, _pass(depth, isa, l2_bytes), out_step, 0)
    return Template("burnish_conv", (rows, columns, depth, panels, groups, int(bias), *window), extent, grain)


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
        planes, images = ((_times(s[0], s[2]), s[1], *s[3:]) for s in (image, out))
        return flat(planes, images, depth, kernel[1:], stride[1:], before[1:] + after[1:], dilation[1:])
    if all(tuple(v[1:]) == (u, u) for v, u in ((kernel, 1), (stride, 1), (before, 0), (after, 0))):  # so is a plane's pixels over time
        planes, images = ((s[0], s[1], s[2], _times(s[3], s[4])) for s in (image, out))
        return flat(planes, images, depth, kernel[:2], stride[:2], (before[0], 0, after[0], 0), dilation[:2])
    rows, columns = _times(out[0], *out[2:]), int(out[1]) // groups
    height, panels = STRIP[isa], -(-columns // PANEL)
    block, cuts = _VOLUME_ROWS, 1
    if isinstance(rows, int):
        # Enough blocks for all threads, of about equal size. A cut of the columns gathers every window once more, one of the rows reads all weights.
        wanted = -(-_TASKS * threads // groups)
        blocks = min(-(-rows // height), max(-(-rows // _VOLUME_ROWS), min(wanted, rows // _LEAST_ROWS)))
        block = -(-rows // (blocks * height)) * height
        cuts = min(max(1, panels // 4), -(-wanted // blocks))
    most = -(-panels // cuts)
    sizes = (rows, columns, depth, block, most, groups, int(bias), image[1], *image[2:], *out[2:], *kernel, *stride, *before, *dilation, *steps, 0)
    return Template("burnish_conv3d", sizes, _times(_ceil(rows, block), -(-panels // most), groups), max(1, _TASK_MACS // (block * min(columns, most * PANEL) * depth)))


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
        tiles = _times(tiles, _ceil(_ceil(size, step), 2), step)
    parts = -(-depth // _WINOGRAD_CHANNELS)
    chunk = -(-depth // (parts * PANEL)) * PANEL
    height = STRIP[isa]
    block = min(_WINOGRAD_TILES, _WINOGRAD_FLOATS // 16 // chunk) // height * height
    if isinstance(tiles, int):  # blocks of about equal size
        block = min(block, -(-tiles // (-(-tiles // block) * height)) * height)
    panels = -(-columns // PANEL)
    most = panels if parts == 1 else _WINOGRAD_FLOATS // (16 * PANEL * (block + 1))
    count = -(-panels // most)
    if isinstance(tiles, int):
        # Every cut of the columns transforms the image once more.
        count = max(count, min(max(1, panels // 4), -(-_TASKS * threads // (groups * -(-tiles // block)))))
    most = -(-panels // count)
    sizes = (tiles, columns, depth, block, most, chunk, groups, int(bias), image[2], image[3], out[2], out[3], *padding, *dilation, *(steps or (image[1], out[1])), 0)
    return Template("burnish_winograd", sizes, _times(_ceil(tiles, block), -(-panels // most), groups), 1)


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
    rows, columns = _times(out[0], *out[2:-1]), int(out[1])
    panels = -(-columns // PANEL)
    # A cut of the columns reads the image's rows no more often than a panel of columns does.
    cuts = min(panels, max(1, -(-_TASKS * threads // max(rows, 1)))) if isinstance(rows, int) else 1
    block = -(-panels // cuts)
    sizes = (rows, columns, groups, block, int(bias), image[1], *_volume(image, out, kernel, stride, padding, dilation), *(steps or (image[1], out[1])), 0)
    row = out[-1] * min(columns, block * PANEL) * int(image[1]) // groups * math.prod(kernel) if isinstance(out[-1], int) else _TASK_MACS
    return Template("burnish_grouped", sizes, _times(rows, -(-panels // block)), max(1, _TASK_MACS // max(row, 1)))


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
    row = out[-1] * out[1] * math.prod(kernel) if isinstance(out[-1], int) and isinstance(out[1], int) else _TASK_MACS
    return Template("burnish_depthwise", sizes, _times(out[0], *out[2:-1]), max(1, _TASK_MACS // max(row, 1) // 2))


def attention(
    batches: Sequence[Dim],
    queries: Dim,
    keys: Dim,
    depth: int,
    width: int,
    steps: Sequence[Sequence[Dim]],
    *,
    scale: float,
    mask: torch.dtype | None,
    causal: bool,
    safe: bool,
    isa: str,
) -> Template:
    """``steps``: the strides of queries, keys, values, result and mask over (*batches, rows, columns), the last ones zeros where there is no mask."""
    sizes = _shape_of_attention(batches, (queries, keys, depth, width), steps, scale=scale, mask=mask, causal=causal, safe=safe)
    blocks = _ceil(_ceil(queries, STRIP[isa]), _BLOCK)
    work = STRIP[isa] * _BLOCK * (keys if isinstance(keys, int) else 1) * (depth + width)
    return Template("burnish_attention", sizes, _times(*batches, blocks), max(1, _TASK_MACS // max(work, 1)))


def decode(
    batches: Sequence[Dim],
    queries: int,
    keys: Dim,
    depth: int,
    width: int,
    steps: Sequence[Sequence[Dim]],
    *,
    scale: float,
    mask: torch.dtype | None,
    causal: bool,
    safe: bool,
) -> Template:
    """As :func:`attention`, for few queries; columns of keys and values are contiguous."""
    # Those that share keys and values come last: a head that does not is one of many products, one that does adds rows to a product.
    shares = [_equal(k, 0) and _equal(v, 0) and not _equal(n, 1) for n, k, v in zip(batches, steps[1], steps[2])]
    order = sorted(range(len(batches)), key=lambda i: shares[i])
    batches = [batches[i] for i in order]
    steps = [[*(s[i] for i in order), *s[-2:]] for s in steps]
    shared = sum(shares)
    alone, rows = batches[: len(batches) - shared], _times(*batches[len(batches) - shared :], queries)
    blocks = _ceil(rows, _FEW_ROWS)
    others = math.prod(n for n in (*alone, blocks) if isinstance(n, int))
    seen: Dim = queries if causal else keys
    most = _ceil(seen, _CHUNK) if isinstance(seen, int) else _POINTS
    chunks = max(1, min(most, _POINTS // max(others, 1)))
    sizes = (*_shape_of_attention(batches, (queries, keys, depth, width), steps, scale=scale, mask=mask, causal=causal, safe=safe), shared, chunks)
    work = (rows if isinstance(rows, int) else queries) * (_ceil(seen, chunks) if isinstance(seen, int) else _CHUNK) * (depth + width)
    grain = max(1, _TASK_MACS // max(work, 1))
    extent = _times(*alone, chunks, blocks)
    if chunks == 1:
        return Template("burnish_decode", sizes, extent, grain)
    every = _times(*alone, rows)
    end = Template("burnish_decode_join", sizes, every, max(1, _TASK_MACS // (chunks * width)))
    return Template("burnish_decode", sizes, extent, grain, _times(every, chunks, width + 2), end)


def _shape_of_attention(
    batches: Sequence[Dim], lengths: Sequence[Dim], steps: Sequence[Sequence[Dim]], *, scale: float, mask: torch.dtype | None, causal: bool, safe: bool
) -> tuple[Dim, ...]:
    """What online.h's read_shape reads."""
    missing = 3 - len(batches)
    kind = 0 if mask is None else 2 if mask == torch.bool else 1
    (bits,) = struct.unpack("<i", struct.pack("<f", scale))
    strides = [s for one in steps for s in (*[0] * missing, *one)]
    return (*[1] * missing, *batches, *lengths, kind, int(causal), int(safe), bits, *strides)


def batched_product(
    batches: Sequence[Dim], rows: Dim, columns: Dim, depth: Dim, steps: Sequence[Sequence[Dim]], *, isa: str, threads: int
) -> Template:
    """``[*batches, rows, depth] @ [*batches, depth, columns]``; ``steps``: the strides of both and the result over (*batches, rows, columns)."""
    counts, rows, steps = _merged(batches, rows, steps)
    swapped = _swaps(rows, columns)
    if swapped:  # the transpose of the product is the product of the transposes
        rows, columns = columns, rows
        a, b, out = ([*s[:-2], s[-1], s[-2]] for s in steps)
        steps = [b, a, out]
    missing = 3 - len(counts)
    strides = [s for one in steps for s in (*[0] * missing, *one)]
    height, width, block, work = STRIP[isa], _PANELS, _BLOCK, STRIP[isa] * _BLOCK * _PANELS * PANEL
    grain = 1
    if isinstance(rows, int) and isinstance(columns, int) and isinstance(depth, int):
        wanted = _TASKS * threads
        groups = max(1, math.prod(counts)) if all(isinstance(n, int) for n in counts) else wanted
        strips, panels = _ceil(rows, height), _ceil(columns, PANEL)
        cuts = _column_blocks(rows, panels, depth, _ceil(wanted, groups), height)
        width = max(1, _ceil(panels, cuts))
        work = height * max(1, min(width * PANEL, columns) * depth)
        block = max(1, min(strips, _TASK_MACS // work))
        # Tasks of one block of columns share its packing.
        grain = max(1, _TASK_MACS // (work * block), _ceil(_ceil(strips, block), _ceil(wanted, max(1, cuts * groups))))
    extent = _times(*counts, _ceil(_ceil(rows, height), block), _ceil(_ceil(columns, PANEL), width))
    sizes = (*[1] * missing, *counts, rows, columns, depth, width, block, int(swapped), *strides)
    return Template("burnish_product", sizes, extent, grain)


def recurrent(
    cell: str, steps: Dim, batch: Dim, hidden: int, directions: int, strides: Sequence[Sequence[Dim]], *, bias: bool, threads: int
) -> Template:
    """A recurrent layer of one of CELLS; ``strides``: elements between steps and rows of x, and between directions and rows of h0 and, for an LSTM, of c0."""
    (x, h0, c0), panels, gates = (*strides, (0, 0))[:3], -(-hidden // PANEL), CELLS[cell]
    rows, groups = _GROUP_ROWS, _times(directions, _ceil(batch, _GROUP_ROWS))
    cuts = threads
    if isinstance(batch, int) and isinstance(groups, int):
        rows = -(-batch // max(1, -(-batch // _GROUP_ROWS)))
        cuts = min(threads // math.gcd(threads, max(1, groups)), rows * gates * hidden * hidden // _STEP_MACS)
    block = -(-panels // max(1, min(cuts, panels)))
    blocks = -(-panels // block)
    sizes = (list(CELLS).index(cell), steps, batch, hidden, directions, rows, block, blocks, *x, *h0, *c0, int(bias))
    progress = _times(groups, (blocks + 1) * _WORDS) if blocks > 1 else 0
    return Template("burnish_recurrent", sizes, _times(groups, blocks), 1, progress=progress)


def topk(rows: Dim, n: Dim, k: int, step: Dim, *, largest: bool) -> Template:
    """The ``k`` largest or smallest of each row of ``n`` values; ``step``: elements between rows."""
    grain = max(1, _TASK_VALUES // (n + _KEPT * k)) if isinstance(n, int) else 1
    return Template("burnish_topk", (rows, n, k, step, int(largest)), rows, grain)


def _column_blocks(rows: int, panels: int, depth: int, wanted: int, height: int) -> int:
    """How many column blocks: of those that give ``wanted`` tasks, the number that packs the least.

    Each range of rows packs all columns once more, and each block of columns its rows: where those are short, or for few columns, they are read in place,
    at some of the price.
    """
    if rows <= _FEW:
        return max(1, _ceil(panels, _FEW_PANELS), min(wanted, panels // 4))

    def packed(cuts: int) -> tuple[bool, float, int]:
        ranges = min(_ceil(rows, height), _ceil(wanted, cuts))
        by_rows = 0.1 if depth <= _DEEP // 2 else 0.5 if _ceil(panels, cuts) <= 4 else 1
        return ranges * cuts < wanted, ranges * panels * PANEL + by_rows * cuts * rows, cuts

    least = _ceil(panels, _PANELS)
    return min(range(max(1, least), max(1, least, min(panels, 2 * wanted)) + 1), key=packed)


def _merged(batches: Sequence[Dim], rows: Dim, steps: Sequence[Sequence[Dim]]) -> tuple[list[Dim], Dim, list[list[Dim]]]:
    """Products that share their second matrix as one with more rows, where those are evenly apart; sizes of one are dropped."""
    counts, a, b, out = list(batches), *(list(s) for s in steps)
    for i in reversed(range(len(counts))):
        last = i == len(counts) - 1 and b[i] == 0 and all(rows == 1 or _equal(s[i], _times(rows, s[-2])) for s in (a, out))
        if last and counts[i] != 1:
            for s in (a, out):
                s[-2] = s[i] if rows == 1 else s[-2]
            rows = _times(rows, counts[i])
        if last or counts[i] == 1:
            counts.pop(i)
            for s in (a, b, out):
                s.pop(i)
    return counts, rows, [a, b, out]


def _swaps(rows: Dim, columns: Dim) -> bool:
    """Whether a product is better done the other way round: columns come in panels, of which the last one is filled up."""
    if not isinstance(columns, int):
        return False
    if not isinstance(rows, int):
        return columns < PANEL
    if min(rows, columns) < STRIP["avx2"]:
        return columns < rows
    return rows * _ceil(columns, PANEL) > 1.5 * columns * _ceil(rows, PANEL)


def _equal(a: Dim, b: Dim) -> bool:
    return bool(sympy.expand(sympy.sympify(a) - sympy.sympify(b)) == 0)


def blockings(launch: Template, isa: str, threads: int) -> list[Template]:
    """Other blockings of a launch of known sizes, itself first. Any of them gives the same result; which is fastest, a machine says."""
    if launch.symbol.removesuffix(_BF16) not in _SHAPES or not all(isinstance(n, int) for n in (*launch.sizes, launch.extent)):
        return [launch]
    found = {_handed_out(launch, threads): launch}
    for sizes, rows, others in _recut(launch, isa):
        extent = rows * others
        for tasks in (_TASKS, 1, 2, _MOST_TASKS):  # per thread; ranges of rows, so that no task has rows of two blocks of columns
            grain = max(1, _ceil(rows, _ceil(tasks * threads, max(1, others))))  # type: ignore[type-var]
            other = replace(launch, sizes=sizes, extent=extent, grain=grain)
            found.setdefault(_handed_out(other, threads), other)
    return list(found.values())


def points_of_a_task(launch: Template, threads: int) -> int:
    """How many points of a launch of known sizes native.c hands to a thread at a time."""
    assert isinstance(launch.extent, int)
    return max(1, launch.extent if threads <= 1 else min(launch.extent, max(launch.grain, -(-launch.extent // (_MOST_TASKS * threads)))))


def described(launch: Template) -> tuple[str, str]:
    """A launch's function and shape, and its blocking, for people."""
    alike = launch.symbol.removesuffix(_BF16)
    shape = "x".join(map(str, launch.sizes[_SHAPES[alike]]))
    chosen = [f"{name} {launch.sizes[i]}" for name, i in _CHOICES.get(alike, {}).items()]
    return f"{launch.symbol} {shape}", ", ".join([*chosen, f"grain {launch.grain}"])


def _handed_out(launch: Template, threads: int) -> tuple[tuple[Dim, ...], int]:
    """What makes a difference between two blockings."""
    return launch.sizes, points_of_a_task(launch, threads)


def _recut(launch: Template, isa: str) -> Iterator[tuple[tuple[Dim, ...], int, int]]:
    """Sizes for a launch, one choice changed at a time, with the points along its rows and all other points."""
    sizes: Any = launch.sizes
    rows, height = sizes[0], STRIP[isa]
    alike = launch.symbol.removesuffix(_BF16)
    at = _CHOICES.get(alike)
    if at is None:
        along = {"burnish_grouped": sizes[0], "burnish_product": _ceil(_ceil(sizes[3], height), max(1, sizes[7]))}.get(alike, launch.extent)
        yield sizes, along, launch.extent // max(1, along)
        return
    panels, groups = -(-sizes[1] // PANEL), {"burnish_gemm": 1, "burnish_conv": sizes[4], "burnish_conv3d": sizes[5], "burnish_winograd": sizes[6]}[alike]

    def cut(**changes: int) -> tuple[tuple[Dim, ...], int, int]:
        new = list(sizes)
        for name, value in changes.items():
            new[at[name]] = value
        step = new[3] if "tiles" in at or "pixels" in at else height
        return tuple(new), _ceil(rows, step), -(-panels // new[at["panels"]]) * groups  # type: ignore[return-value]

    widths = list(dict.fromkeys(-(-panels // cuts) for cuts in (1, 2, 3, 4, 6, 8, 12, 16)))
    yield cut()
    if "pass" in at:
        yield from (cut(panels=n) for n in widths)
        yield from (cut(**{"pass": _even_pass(sizes[2], most)}) for most in (_DEEPEST, 512, 384, 256, _FOLD))
    elif "pixels" in at:
        yield from (cut(panels=n) for n in widths)
        yield from (cut(pixels=n) for n in sorted({n // height * height for n in (_LEAST_ROWS, 96, _VOLUME_ROWS, 2 * _VOLUME_ROWS)}))
    else:
        chunk, most = sizes[5], min(_WINOGRAD_TILES, _WINOGRAD_FLOATS // 16 // sizes[5]) // height * height
        for tiles in dict.fromkeys((sizes[3], *(max(height, most * part // 6 // height * height) for part in (6, 5, 4, 3, 2)))):
            # The products of several chunks of channels wait in a buffer.
            room = panels if chunk >= sizes[2] else _WINOGRAD_FLOATS // (16 * PANEL * (tiles + 1))
            yield from (cut(tiles=tiles, panels=n) for n in widths if n <= room)


def source(name: str, isa: str) -> str:
    """The translation unit of one of SOURCES. Those over weights in bfloat16 have the text of the others: micro.h says what differs."""
    plain, lines = name.replace(_BF16, ""), [f"W {LANES[isa]}"]
    if plain != name:
        lines += ["BF16_WEIGHTS", *["BF16_ROWS"] * (isa == "avx512bf16")]
        lines += [f"{symbol.removesuffix(_BF16)} {symbol}" for symbol, unit in SOURCES.items() if unit == name]
    return "".join(f"#define {line}\n" for line in lines) + "".join(map(header, (*_HEADERS[plain], plain)))


def _pass(depth: int, isa: str, l2_bytes: int) -> int:
    """Depth of one pass: equal ones, as few as let the packed rows stay in the second-level cache."""
    fits = int(_ROWS_SHARE * l2_bytes) // (_STRIPS * STRIP[isa] * 4 * _FOLD) * _FOLD
    return _even_pass(depth, min(max(fits, 2 * _FOLD), _DEEPEST))


def _even_pass(depth: int, most: int) -> int:
    """Depth of equal passes, as few as let none be deeper than ``most``, which is a multiple of FOLD."""
    return -(-depth // (-(-depth // most) * _FOLD)) * _FOLD


def _blocks(rows: Dim, columns: int, depth: int, groups: int, isa: str, threads: int) -> tuple[int, Dim, int]:
    """Panels of a column block, points in all, and the least points of a task."""
    height, panels = STRIP[isa], -(-columns // PANEL)
    strips = _ceil(rows, height)
    blocks = _cuts(strips, panels, rows, columns, groups, _TASKS * threads) if isinstance(strips, int) else -(-panels // _PANELS)
    block = -(-panels // blocks)
    count = -(-panels // block)
    work = height * min(block * PANEL, columns) * depth
    grain = max(1, _TASK_MACS // work)
    if isinstance(strips, int):
        grain = max(grain, -(-strips // -(-_TASKS * threads // (count * groups))))
    return block, _times(strips, count, groups), grain


def _cuts(strips: int, panels: int, rows: int, columns: int, groups: int, wanted: int) -> int:
    """How many column blocks: of those that give all threads work, the number that reads the least.

    Each task reads its rows, and each range of rows reads all weights once more.
    """

    def read(cuts: int) -> tuple[float, int]:
        ranges = min(strips, -(-wanted // (cuts * groups)))
        idle = ranges * cuts * groups < wanted
        return (math.inf if idle and cuts < most else cuts * rows + ranges * columns), cuts

    most = max(1, panels // 4)
    return min(range(1, min(most, wanted) + 1), key=read)


def _volume(image: Sequence[Dim], out: Sequence[Dim], kernel: Sequence[int], stride: Sequence[int], padding: Sequence[int], dilation: Sequence[int]) -> list[Dim]:
    """A window's sizes for planes, rows and columns; an image is a volume of one plane."""
    plane = [1] * (5 - len(image))
    ones = [v for values in (image[2:], out[2:], kernel, stride) for v in (*plane, *values)]
    return [*ones, *(0 for _ in plane), *padding[: len(kernel)], *plane, *dilation]


def _ceil(size: Dim, step: int) -> Dim:
    """How many steps cover ``size``."""
    return -(-size // step) if isinstance(size, int) else FloorDiv(size + step - 1, step)


def _times(*sizes: Dim) -> Dim:
    out: Dim = 1
    for s in sizes:
        out = out * s if isinstance(out, int) and isinstance(s, int) else sympy.sympify(out) * sympy.sympify(s)
    return out
