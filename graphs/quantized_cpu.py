"""Quantized weights as the CPU target's kernels read them, and linear layers over them, in plain PyTorch; ``graphs/operators.py`` registers them.

``pack_quantized(codes, scales, offsets, gain, levels, format, group, depth, row_starts, at, values) -> [bytes]``, of the arguments of ``burnish.dequantize`` for a weight
``[columns, depth]``, and of ``burnish.put_sparse``; ``quantized_linear(x [..., depth], packed, bias [columns], format, group, columns, scale, offsets, levels, rounding, outliers) -> [..., columns]``,
contiguous, where ``scale`` is the dtype of the scales, ``offsets`` and ``levels`` say what else was there, and ``outliers`` how many elements of ``put_sparse``, 0 without. What it sums are the float32 products with
the dequantized weights, in an order of its own.

The bytes: a head of numbers that hold for the whole weight, then panels of PANEL columns, zero behind the last one. A panel is its columns' levels where each has its own (``[PANEL][16]``,
float32, repeated where they are fewer), the scales and the offsets of its groups (``[group][PANEL]``, in their own dtype), and codes in blocks of BLOCK steps of the depth, zero behind the last one; each
part begins at a multiple of LINE bytes. A block of 8-bit floats is ``[step][PANEL]`` bytes. Other codes are cut into planes, of 8, 4, 2 or 1 bits, the lowest bits in the widest;
a plane is ``[word][PANEL]`` words of 32 bits, as many as it has bits. Each byte of a word is for one of QUAD neighbouring steps, and has its bits for as many
quads as there is room for, lowest bits first: what a machine's dot products of bytes read side by side is so by a shift and a mask.
Of columns with levels of their own, codes take 4 bits and lie ``[PANEL][block][word]``, in blocks of OWN_BLOCK steps:
16 words of 8 codes, of which the i-th is that of step ``16 * i + word``. The head says what makes levels of codes.

Outliers, which columns with levels of their own may have, lie behind the panels: where each panel's begin (``[panels + 1]``), their places in it, ascending
(``[outliers]``, ``step * PANEL + column``), and what is to be added to what their codes say (``[outliers]``), all of 32 bits.

With ``rounding`` the rows of ``x`` are first rounded to so many bits, as ``burnish.round_rows`` does it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from .quantized import FORMATS, Format, groups_of, round_rows, sparse_rows, spread

PANEL, BLOCK, OWN_BLOCK, QUAD, LINE = 16, 32, 128, 4, 64
HEAD = 32  # float32 numbers: a table of levels, at GAIN, FACTOR and SHIFT what codes and scales are multiplied by and what is added to codes, and at BYTES the table in integers
GAIN, FACTOR, SHIFT, BYTES = 16, 17, 18, 20
PIECE = 128  # steps of a row that share the size of their integers at most; rounded.c
_RECORD = 32  # bytes of a piece
_TABLE_ZERO = 12  # MX's 4-bit floats are halves from -12 to 12
MOST_LEVELS = 4  # bits of codes for levels of each column's own
SCALES = (torch.float32, torch.bfloat16, torch.float16, torch.float8_e8m0fnu, torch.float8_e4m3fn)  # in quantized.c's order
E4M3 = 256.0  # a number of float8_e4m3fn over the float16 whose first bits are its own


@dataclass(frozen=True)
class Layout:
    """Where things are in packed bytes. ``group``: elements of a group, at most the depth."""

    kind: str  # of quantized.c's variants: i1 to i8 (integers), t4 (levels by a table), own (by each column's), e4m3, e5m2
    bits: int
    columns: int
    depth: int
    group: int
    scale: torch.dtype
    offsets: bool
    outliers: int = 0

    @property
    def panels(self) -> int:
        return -(-self.columns // PANEL)

    @property
    def own(self) -> bool:
        """Whether each column has levels of its own."""
        return self.kind == "own"

    @property
    def block(self) -> int:
        return OWN_BLOCK if self.own else BLOCK

    @property
    def blocks(self) -> int:
        return -(-self.depth // self.block)

    @property
    def parts(self) -> tuple[int, int, int, int, int]:
        """Where a panel's levels, scales, offsets and codes begin, and its size, in bytes."""
        levels = 4 * PANEL * 16 if self.own else 0
        numbers = -(-groups_of(self.depth, self.group) * PANEL * self.scale.itemsize // LINE) * LINE
        codes = levels + numbers * (2 if self.offsets else 1)
        return 0, levels, levels + numbers, codes, codes + self.blocks * self.block * PANEL * self.bits // 8

    @property
    def zero(self) -> int:
        """What is taken away from the bytes that stand for codes: half their number, or the least level of a table, in integers."""
        return 1 << (self.bits - 1) if self.kind[0] == "i" else _TABLE_ZERO

    @property
    def in_integers(self) -> bool:
        """Whether rows can be multiplied as integers: levels are, and groups end where the steps of half a block do."""
        return self.kind[0] in "it" and (self.group >= self.depth or self.group % BLOCK == 0 or self.group == BLOCK // 2)

    @property
    def slot(self) -> tuple[int, int]:
        """Bytes of a row in integers, and where behind its pieces' sizes its digits begin."""
        pieces = self.depth // self.group * -(-self.group // PIECE) + -(-(self.depth % self.group) // PIECE)
        lines, begin = -(-4 * self.blocks * BLOCK // LINE), -(-(pieces + 1) * _RECORD // LINE)
        return (lines + begin | 1) * LINE, begin * LINE  # an odd number of lines: else rows fall into few sets of the first-level cache

    @property
    def outliers_at(self) -> int:
        """Where outliers begin behind the head, 0 without any."""
        return self.panels * self.parts[4] if self.outliers else 0

    @property
    def bytes(self) -> int:
        return 4 * HEAD + self.panels * self.parts[4] + (4 * (self.panels + 1 + 2 * self.outliers) if self.outliers else 0)


def layout(format: str, group: int, columns: int, depth: int, scale: torch.dtype, offsets: bool, levels: bool, outliers: int = 0) -> Layout:
    """The layout of a weight ``[columns, depth]``."""
    form = FORMATS[format]
    whole = max(depth, 1)
    return Layout(_kind(form, levels), MOST_LEVELS if levels else form.bits, columns, depth, min(group or whole, whole), scale, offsets, outliers)


def _kind(form: Format, levels: bool) -> str:
    if levels:
        return "own"
    if form.name.startswith("fp8_"):
        return form.name.removeprefix("fp8_")
    return f"i{form.bits}" if form.step else f"t{form.bits}"


def packable(format: str, scale: torch.dtype, levels: bool, outliers: bool = False) -> bool:
    """Whether there is a layout for such a weight."""
    return scale in SCALES and not (levels and FORMATS[format].bits > MOST_LEVELS) and (levels or not outliers)


def pack_quantized(
    codes: torch.Tensor,
    scales: torch.Tensor,
    offsets: torch.Tensor | None,
    gain: torch.Tensor | None,
    levels: torch.Tensor | None,
    format: str,
    group: int,
    depth: int,
    row_starts: torch.Tensor | None = None,
    at: torch.Tensor | None = None,
    values: torch.Tensor | None = None,
    *,
    pack: Callable[[torch.Tensor, int, int, torch.Tensor], None] | None = None,
    empty: Callable[[Sequence[int], torch.dtype], torch.Tensor] | None = None,
) -> torch.Tensor:
    """A quantized weight in panels. ``pack(codes, bits, depth, to)``: what else than this file puts codes into planes, ``to [panels, bytes]``; ``empty(shape, dtype)``: what
    makes the memory for the panels."""
    columns, form = len(codes), FORMATS[format]
    to = layout(format, group, columns, depth, scales.dtype, offsets is not None, levels is not None, 0 if values is None else len(values))
    out = torch.empty(to.bytes, dtype=torch.uint8) if empty is None else empty((to.bytes,), torch.uint8)
    head, body = out[: 4 * HEAD], out[4 * HEAD : 4 * HEAD + to.panels * to.parts[4]].view(to.panels, -1)
    head.copy_(_head(to, form, gain).view(torch.uint8))
    _, scales_at, offsets_at, codes_at, _ = to.parts
    if pack is not None and to.kind[0] == "i":
        pack(codes, form.bits, depth, body[:, codes_at:])
    else:
        found = _codes(codes, form.bits, depth)
        if to.kind == "e4m3":  # what NaN does to its column, whatever it is multiplied with, a scale of NaN does too
            grouped = F.pad((found & 127) == 127, (0, -depth % to.group)).view(columns, -1, to.group)
            scales = torch.where(grouped.any(-1), torch.tensor(torch.nan), scales.float()).to(scales.dtype)
        padded = F.pad(found, (0, -depth % to.block, 0, -columns % PANEL))
        body[:, codes_at:] = _blocks(padded, to).view(torch.uint8).reshape(to.panels, -1)
    for part, start in ((scales, scales_at), (offsets, offsets_at)):
        if part is not None:
            numbers = _in_panels(part)
            body[:, start : start + numbers.shape[1]] = numbers
    if levels is not None:
        table = F.pad(levels.float().repeat(1, 16 >> form.bits), (0, 0, 0, -columns % PANEL))
        body[:, :scales_at] = table.view(torch.uint8).view(to.panels, -1)
        if to.outliers:
            assert row_starts is not None and at is not None and values is not None
            rows, at = sparse_rows(row_starts), at.long()
            said = levels.float()[rows, found[rows, at].long()] * scales.float()[rows, at // to.group] * (1.0 if gain is None else gain)
            said = said if offsets is None else said + offsets.float()[rows, at // to.group]
            out[4 * HEAD + to.outliers_at :] = _outliers(to, rows, at, values - said)
    return out


def pack_rounded(
    w: torch.Tensor, format: str, group: int, rounds: Callable[..., bool], empty: Callable[[Sequence[int], torch.dtype], torch.Tensor] | None = None
) -> torch.Tensor | None:
    """The weight ``w [columns, *rest]`` rounded to the nearest levels, in panels, without codes of its own in between. ``rounds(flat, to, parts, bits, group, most,
    step, first, asymmetric, scale)`` does it, ``to [panels, bytes]`` and ``parts`` where a panel's scales, offsets and codes begin; None where it does not, or the format is not one of
    evenly spaced levels and scales in float32 or bfloat16. ``empty``: as for :func:`pack_quantized`."""
    form, flat = FORMATS[format], w.reshape(len(w), -1).float().contiguous()
    columns, depth = flat.shape
    if not form.step or form.gain or form.scale not in (torch.float32, torch.bfloat16):
        return None
    at = layout(format, group, columns, depth, form.scale, form.offsets, False)
    out = torch.empty(at.bytes, dtype=torch.uint8) if empty is None else empty((at.bytes,), torch.uint8)
    out[: 4 * HEAD].copy_(_head(at, form, None).view(torch.uint8))
    most = form.levels[-1] if form.offsets else form.most
    made = rounds(flat, out[4 * HEAD :].view(at.panels, -1), at.parts[1:4], form.bits, group or max(depth, 1), most, form.step, form.levels[0], form.offsets, form.scale)
    return out if made else None


def _outliers(to: Layout, rows: torch.Tensor, at: torch.Tensor, above: torch.Tensor) -> torch.Tensor:
    """The bytes of outliers at rows and columns of a weight ``[columns, depth]``, that are so far above what their codes say."""
    panels, order = rows // PANEL, torch.argsort(rows // PANEL * (to.depth * PANEL) + at * PANEL + rows % PANEL)
    starts = F.pad(torch.bincount(panels, minlength=to.panels).cumsum(0), (1, 0))
    parts = (starts.int(), (at * PANEL + rows % PANEL)[order].int(), above[order].float())
    return torch.cat([p.contiguous().view(torch.uint8) for p in parts])


def _blocks(codes: torch.Tensor, at: Layout) -> torch.Tensor:
    """Codes of whole panels and blocks as they lie in those."""
    if at.own:
        return _sum_shifted(codes.view(at.panels, PANEL, at.blocks, 8, 16).unbind(3)).contiguous()
    steps = codes.view(at.panels, PANEL, at.blocks, BLOCK).permute(0, 2, 3, 1)
    return (steps if at.kind[0] == "e" else _words(steps, at.bits)).contiguous()


def _head(at: Layout, form: Format, gain: torch.Tensor | None) -> torch.Tensor:
    head = torch.zeros(HEAD)
    head[GAIN : GAIN + 1] = 1.0 if gain is None else gain
    head[FACTOR] = E4M3 if at.kind == "e4m3" else 1.0
    if at.kind[0] == "i":
        head[FACTOR], head[SHIFT] = form.step, form.levels[at.zero]
    if at.kind[0] == "t":
        head[:GAIN] = torch.tensor(form.levels)
        head[FACTOR] = _least_step(form)
        head[BYTES : BYTES + 4] = (head[:GAIN] / head[FACTOR] + at.zero).to(torch.uint8).view(torch.float32)
    return head


def _least_step(form: Format) -> float:
    """What all levels of a table are whole multiples of."""
    return min(abs(v) for v in form.levels if v)


def _in_panels(numbers: torch.Tensor) -> torch.Tensor:
    """``[columns, n]`` as the bytes of ``[panels, n, PANEL]``, a panel's filled up to whole lines."""
    raw = numbers.contiguous().view(torch.uint8).view(*numbers.shape, numbers.itemsize)
    raw = F.pad(raw, (0, 0, 0, 0, 0, -len(raw) % PANEL))
    panels = raw.unflatten(0, (-1, PANEL)).transpose(1, 2).flatten(1)
    return F.pad(panels, (0, -panels.shape[1] % LINE))


def _codes(packed: torch.Tensor, bits: int, depth: int) -> torch.Tensor:
    """The ``[columns, depth]`` codes of ``quantized.pack_codes``."""
    if bits == 8:
        return packed[:, :depth]
    if 8 % bits == 0:
        return torch.stack([packed >> i & ((1 << bits) - 1) for i in range(0, 8, bits)], -1).flatten(1)[:, :depth]
    # Eight codes are as many bytes as they have bits.
    lines = F.pad(packed, (0, -packed.shape[1] % bits)).unflatten(1, (-1, bits)).long()
    word = sum(lines[..., i] << 8 * i for i in range(bits))
    return torch.stack([(word >> bits * i & ((1 << bits) - 1)).to(torch.uint8) for i in range(8)], -1).flatten(1)[:, :depth]


def _planes(bits: int) -> list[tuple[int, int]]:
    """The planes of codes: how many bits, and the first."""
    found, first = [], 0
    for width in (8, 4, 2, 1):
        if bits & width:
            found.append((width, first))
            first += width
    return found


def _words(blocks: torch.Tensor, bits: int) -> torch.Tensor:
    """``[panels, blocks, BLOCK, PANEL]`` codes as the bytes of ``[panels, blocks, bits, PANEL]`` words."""
    quads = blocks.unflatten(2, (-1, QUAD)).transpose(3, 4)
    words = []
    for width, first in _planes(bits):
        plane = (quads >> first & ((1 << width) - 1)).unflatten(2, (width, 8 // width))
        word = plane[:, :, :, 0].clone()
        for i in range(1, 8 // width):
            word |= plane[:, :, :, i] << width * i
        words.append(word)
    return torch.cat(words, 2)


def _sum_shifted(codes: Sequence[torch.Tensor]) -> torch.Tensor:
    """Codes of 4 bits side by side in words."""
    words = torch.zeros(codes[0].shape, dtype=torch.int32)
    for i, one in enumerate(codes):
        words |= one.int() << 4 * i
    return words


def _unwords(words: torch.Tensor, bits: int) -> torch.Tensor:
    """The inverse of :func:`_words`, of bytes ``[panels, blocks, bits, PANEL, QUAD]``."""
    quads, at = torch.zeros((*words.shape[:2], BLOCK // QUAD, PANEL, QUAD), dtype=torch.uint8), 0
    for width, first in _planes(bits):
        part = words[:, :, at : at + width]
        quads |= torch.stack([(part >> width * i & ((1 << width) - 1)) << first for i in range(8 // width)], 3).flatten(2, 3)
        at += width
    return quads.transpose(3, 4).flatten(2, 3)


def unpack_quantized(packed: torch.Tensor, at: Layout, format: str) -> torch.Tensor:
    """The weight ``[columns, depth]``, as ``burnish.dequantize`` gives it."""
    form, head = FORMATS[format], packed[: 4 * HEAD].view(torch.float32)
    body = packed[4 * HEAD : 4 * HEAD + at.panels * at.parts[4]].view(at.panels, -1)
    _, scales_at, _, codes_at, _ = at.parts

    def numbers(start: int, count: int, dtype: torch.dtype) -> torch.Tensor:
        raw = body[:, start : start + count * PANEL * dtype.itemsize].contiguous().view(dtype).view(at.panels, count, PANEL)
        return raw.transpose(1, 2).flatten(0, 1)[: at.columns]

    raw = body[:, codes_at:].contiguous()
    if at.own:
        table = body[:, :scales_at].contiguous().view(torch.float32).view(-1, 16)[: at.columns]
        words = raw.view(torch.int32).view(at.panels, PANEL, at.blocks, 16)
        found = torch.stack([words >> 4 * i & 15 for i in range(8)], 3).flatten(2).flatten(0, 1)[: at.columns, : at.depth]
        return _with_outliers(_scaled(table.gather(1, found.long()), at, head, numbers), packed, at)
    blocks = raw.view(at.panels, at.blocks, BLOCK, PANEL) if at.kind[0] == "e" else _unwords(raw.view(at.panels, at.blocks, at.bits, PANEL, QUAD), at.bits)
    found = blocks.permute(0, 3, 1, 2).flatten(2).flatten(0, 1)[: at.columns, : at.depth]
    return _scaled(torch.tensor(form.levels)[found.long()], at, head, numbers)


def _with_outliers(w: torch.Tensor, packed: torch.Tensor, at: Layout) -> torch.Tensor:
    if not at.outliers:
        return w
    words = packed[4 * HEAD + at.outliers_at :].clone().view(torch.int32)  # whose place in memory need not suit numbers
    starts, places, above = words.split([at.panels + 1, at.outliers, at.outliers])
    rows = sparse_rows(starts) * PANEL + places % PANEL
    return w.index_put((rows, (places // PANEL).long()), above.view(torch.float32), accumulate=True)


def _scaled(values: torch.Tensor, at: Layout, head: torch.Tensor, numbers: Callable[[int, int, torch.dtype], torch.Tensor]) -> torch.Tensor:
    """Levels by the scales and offsets of their groups."""
    _, scales_at, offsets_at, *_ = at.parts
    groups = groups_of(at.depth, at.group)
    out = values * spread(numbers(scales_at, groups, at.scale), at.depth, at.group) * head[GAIN]
    return out + spread(numbers(offsets_at, groups, at.scale), at.depth, at.group) if at.offsets else out


def quantized_linear(
    x: torch.Tensor, packed: torch.Tensor, bias: torch.Tensor | None, format: str, group: int, columns: int, scale: torch.dtype, offsets: bool, levels: bool, rounding: int = 0,
    outliers: int = 0,
) -> torch.Tensor:  # fmt: skip
    """A linear layer over a packed quantized weight, and over rows that are rounded to ``rounding`` bits first where that is not 0."""
    at = layout(format, group, columns, x.shape[-1], scale, offsets, levels, outliers)
    return F.linear(round_rows(x, rounding, None) if rounding else x, unpack_quantized(packed, at, format), bias)


def pack_quantized_fake(codes, scales, offsets, gain, levels, format, group, depth, row_starts=None, at=None, values=None):  # type: ignore[no-untyped-def]
    to = layout(format, group, codes.shape[0], depth, scales.dtype, offsets is not None, levels is not None, 0 if values is None else values.shape[0])
    return codes.new_empty([to.bytes])


def quantized_linear_fake(x, packed, bias, format, group, columns, scale, offsets, levels, rounding=0, outliers=0):  # type: ignore[no-untyped-def]
    return x.new_empty([*x.shape[:-1], columns])
