"""Quantized weights as the CPU target's kernels read them, and linear layers over them, in plain PyTorch; ``graphs/operators.py`` registers them.

``pack_quantized(codes, scales, offsets, gain, levels, format, group, depth) -> [bytes]``, of the arguments of ``burnish.dequantize`` for a weight
``[columns, depth]``; ``quantized_linear(x [..., depth], packed, bias [columns], format, group, columns, scale, offsets, levels) -> [..., columns]``, contiguous,
where ``scale`` is the dtype of the scales and ``offsets`` and ``levels`` say what else was there. What it sums are the float32 products with
the dequantized weights, in an order of its own.

The bytes: a head of numbers that hold for the whole weight, then panels of PANEL columns, zero behind the last one. A panel is its columns' levels where each has its own (``[PANEL][16]``,
float32, repeated where they are fewer), the scales and the offsets of its groups (``[group][PANEL]``, in their own dtype), and codes in blocks of BLOCK steps of the depth, zero behind the last one; each
part begins at a multiple of LINE bytes. A block of 8-bit codes is ``[step][PANEL]`` bytes. Codes of fewer bits lie in words of 32 bits,
``[word][PANEL]``, as many words as bits: each holds as many whole codes as it has room for, lowest bits first, and what is left of all words, joined, holds the rest.
Of columns with levels of their own, codes take 4 bits and lie ``[PANEL][block][word]``, in blocks of OWN_BLOCK steps:
16 words of 8 codes, of which the i-th is that of step ``16 * i + word``. Codes of more than 4 bits are integers in two's complement, or 8-bit floats; the head says what makes levels of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from .quantized import FORMATS, Format, groups_of, spread

PANEL, BLOCK, OWN_BLOCK, LINE = 16, 32, 128, 64
HEAD = 32  # float32 numbers: a table of levels, and at GAIN, FACTOR and SHIFT what codes and scales are multiplied by and what is added to codes
GAIN, FACTOR, SHIFT = 16, 17, 18
MOST_LEVELS = 4  # bits of codes for levels of each column's own
SCALES = (torch.float32, torch.bfloat16, torch.float16, torch.float8_e8m0fnu, torch.float8_e4m3fn)  # in quantized.c's order
E4M3 = 256.0  # a number of float8_e4m3fn over the float16 whose first bits are its own


@dataclass(frozen=True)
class Layout:
    """Where things are in packed bytes. ``group``: elements of a group, at most the depth."""

    kind: str  # of quantized.c's variants: t1 to t4 (levels by a table), own (by each column's), i5 to i8, e4m3, e5m2
    bits: int
    columns: int
    depth: int
    group: int
    scale: torch.dtype
    offsets: bool

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
    def bytes(self) -> int:
        return 4 * HEAD + self.panels * self.parts[4]


def layout(format: str, group: int, columns: int, depth: int, scale: torch.dtype, offsets: bool, levels: bool) -> Layout:
    """The layout of a weight ``[columns, depth]``."""
    form = FORMATS[format]
    whole = max(depth, 1)
    return Layout(_kind(form, levels), MOST_LEVELS if levels else form.bits, columns, depth, min(group or whole, whole), scale, offsets)


def _kind(form: Format, levels: bool) -> str:
    if levels:
        return "own"
    if form.name.startswith("fp8_"):
        return form.name.removeprefix("fp8_")
    return f"t{form.bits}" if form.bits <= 4 else f"i{form.bits}"


def packable(format: str, scale: torch.dtype, levels: bool) -> bool:
    """Whether there is a layout for such a weight."""
    return scale in SCALES and not (levels and FORMATS[format].bits > MOST_LEVELS)


def pack_quantized(
    codes: torch.Tensor,
    scales: torch.Tensor,
    offsets: torch.Tensor | None,
    gain: torch.Tensor | None,
    levels: torch.Tensor | None,
    format: str,
    group: int,
    depth: int,
) -> torch.Tensor:
    """A quantized weight in panels."""
    columns, form = len(codes), FORMATS[format]
    at = layout(format, group, columns, depth, scales.dtype, offsets is not None, levels is not None)
    found = _codes(codes, form.bits, depth)
    if at.kind == "e4m3":  # what NaN does to its column, whatever it is multiplied with, a scale of NaN does too
        grouped = F.pad((found & 127) == 127, (0, -depth % at.group)).view(columns, -1, at.group)
        scales = torch.where(grouped.any(-1), torch.tensor(torch.nan), scales.float()).to(scales.dtype)
    if at.kind[0] == "i":
        found = found ^ (1 << (form.bits - 1))
    padded = F.pad(found, (0, -depth % at.block, 0, -columns % PANEL))
    body = [_in_panels(part) for part in (scales, offsets) if part is not None]
    if levels is not None:
        table = F.pad(levels.float().repeat(1, 16 >> form.bits), (0, 0, 0, -columns % PANEL))
        body.insert(0, table.view(torch.uint8).view(at.panels, -1))
        words = _sum_shifted(padded.view(at.panels, PANEL, at.blocks, 8, 16).unbind(3))
    else:
        words = _words(padded.view(at.panels, PANEL, at.blocks, BLOCK).permute(0, 2, 3, 1), form.bits)
    body.append(words.contiguous().view(torch.uint8).reshape(at.panels, -1))
    return torch.cat((_head(at, form, gain).view(torch.uint8), torch.cat(body, 1).view(-1)))


def _head(at: Layout, form: Format, gain: torch.Tensor | None) -> torch.Tensor:
    head = torch.zeros(HEAD)
    if at.kind[0] == "t":
        head[:GAIN] = torch.tensor(form.levels).repeat(GAIN >> form.bits)
    head[GAIN : GAIN + 1] = 1.0 if gain is None else gain
    head[FACTOR] = E4M3 if at.kind == "e4m3" else 1.0
    if at.kind[0] == "i":  # levels are evenly apart
        head[FACTOR] = form.levels[1] - form.levels[0]
        head[SHIFT] = form.levels[1 << (form.bits - 1)]
    return head


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


def _pieces(bits: int) -> list[tuple[int, int, int, int, int]]:
    """Where a block's codes are: (step, first bit of the code, word, first bit of the word, how many bits)."""
    whole, left = 32 // bits, 32 % bits
    found = [(word * whole + i, 0, word, i * bits, bits) for word in range(bits) for i in range(whole)]
    for e in range(BLOCK - bits * whole):
        for word in range(bits):
            first, end = max(e * bits, word * left), min((e + 1) * bits, (word + 1) * left)
            if first < end:
                found.append((bits * whole + e, first - e * bits, word, 32 - left + first - word * left, end - first))
    return found


def _words(blocks: torch.Tensor, bits: int) -> torch.Tensor:
    """``[panels, blocks, BLOCK, PANEL]`` codes as ``[panels, blocks, bits, PANEL]`` words, or as they are."""
    if bits == 8:
        return blocks
    words = torch.zeros((*blocks.shape[:2], bits, PANEL), dtype=torch.int32)
    for step, first, word, shift, count in _pieces(bits):
        words[:, :, word] |= (blocks[:, :, step].int() >> first & ((1 << count) - 1)) << shift
    return words


def _sum_shifted(codes: Sequence[torch.Tensor]) -> torch.Tensor:
    """Codes of 4 bits side by side in words."""
    words = torch.zeros(codes[0].shape, dtype=torch.int32)
    for i, one in enumerate(codes):
        words |= one.int() << 4 * i
    return words


def _unwords(words: torch.Tensor, bits: int) -> torch.Tensor:
    """The inverse of :func:`_words`."""
    blocks = torch.zeros((*words.shape[:2], BLOCK, PANEL), dtype=torch.int32)
    for step, first, word, shift, count in _pieces(bits):
        blocks[:, :, step] |= (words[:, :, word] >> shift & ((1 << count) - 1)) << first
    return blocks.to(torch.uint8)


def unpack_quantized(packed: torch.Tensor, at: Layout, format: str) -> torch.Tensor:
    """The weight ``[columns, depth]``, as ``burnish.dequantize`` gives it."""
    form, head = FORMATS[format], packed[: 4 * HEAD].view(torch.float32)
    body = packed[4 * HEAD :].view(at.panels, -1)
    _, scales_at, _, codes_at, _ = at.parts

    def numbers(start: int, count: int, dtype: torch.dtype) -> torch.Tensor:
        raw = body[:, start : start + count * PANEL * dtype.itemsize].contiguous().view(dtype).view(at.panels, count, PANEL)
        return raw.transpose(1, 2).flatten(0, 1)[: at.columns]

    raw = body[:, codes_at:].contiguous()
    if at.own:
        table = body[:, :scales_at].contiguous().view(torch.float32).view(-1, 16)[: at.columns]
        words = raw.view(torch.int32).view(at.panels, PANEL, at.blocks, 16)
        found = torch.stack([words >> 4 * i & 15 for i in range(8)], 3).flatten(2).flatten(0, 1)[: at.columns, : at.depth]
        return _scaled(table.gather(1, found.long()), at, head, numbers)
    blocks = raw.view(at.panels, at.blocks, BLOCK, PANEL) if at.bits == 8 else _unwords(raw.view(torch.int32).view(at.panels, at.blocks, at.bits, PANEL), at.bits)
    found = blocks.permute(0, 3, 1, 2).flatten(2).flatten(0, 1)[: at.columns, : at.depth]
    if at.kind[0] == "i":
        found = found ^ (1 << (at.bits - 1))
    return _scaled(torch.tensor(form.levels)[found.long()], at, head, numbers)


def _scaled(values: torch.Tensor, at: Layout, head: torch.Tensor, numbers: Callable[[int, int, torch.dtype], torch.Tensor]) -> torch.Tensor:
    """Levels by the scales and offsets of their groups."""
    _, scales_at, offsets_at, *_ = at.parts
    groups = groups_of(at.depth, at.group)
    out = values * spread(numbers(scales_at, groups, at.scale), at.depth, at.group) * head[GAIN]
    return out + spread(numbers(offsets_at, groups, at.scale), at.depth, at.group) if at.offsets else out


def quantized_linear(
    x: torch.Tensor, packed: torch.Tensor, bias: torch.Tensor | None, format: str, group: int, columns: int, scale: torch.dtype, offsets: bool, levels: bool
) -> torch.Tensor:
    """A linear layer over a packed quantized weight."""
    at = layout(format, group, columns, x.shape[-1], scale, offsets, levels)
    return F.linear(x, unpack_quantized(packed, at, format), bias)


def pack_quantized_fake(codes, scales, offsets, gain, levels, format, group, depth):  # type: ignore[no-untyped-def]
    at = layout(format, group, codes.shape[0], depth, scales.dtype, offsets is not None, levels is not None)
    return codes.new_empty([at.bytes])


def quantized_linear_fake(x, packed, bias, format, group, columns, scale, offsets, levels):  # type: ignore[no-untyped-def]
    return x.new_empty([*x.shape[:-1], columns])
