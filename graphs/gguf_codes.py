"""Matrices of a GGUF file in the codes that the file holds, as ``burnish.dequantize`` takes them.

The blocks are those of llama.cpp's ``ggml-quants.c``: Q4_0 to Q8_0 of 32 numbers with a scale, and an offset or none, in float16, which stay as they are; Q2_K to Q6_K of 256 with a float16
scale of scales, whose products are kept in float32, as dequantizing computes them. What comes of the codes is the dequantized file to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import operators  # noqa: F401 - registers the operator named below
from .gguf_file import Stored
from .quantized import FORMATS, pack_codes

_ROWS = 4096  # unpacked at once


@dataclass(frozen=True)
class Coded:
    """A matrix ``[rows, columns]``: codes ``[rows, bytes]``, scales and offsets ``[rows, groups]`` of ``group`` elements each, and the format of its levels."""

    codes: torch.Tensor
    scales: torch.Tensor
    offsets: torch.Tensor | None
    format: str
    group: int
    shape: tuple[int, int]

    def rows(self, order: torch.Tensor) -> Coded:
        """The same matrix with its rows in another order."""
        return replace(self, codes=self.codes[order], scales=self.scales[order], offsets=None if self.offsets is None else self.offsets[order])


Numbers = tuple[np.ndarray, np.ndarray, np.ndarray | None]  # of blocks: codes [blocks, size], scales and offsets [blocks, groups]


def coded(stored: Stored) -> Coded | None:
    """A matrix's codes; None where the file holds numbers, or codes that are not listed here."""
    import gguf

    known = _KINDS.get(stored.kind.name)
    if known is None or len(stored.shape) != 2:
        return None
    format, group, read = known
    rows, columns = stored.shape
    block, size = gguf.GGML_QUANT_SIZES[stored.kind]
    blocks = stored.data.reshape(rows, columns // block * size)
    parts: list[tuple[torch.Tensor, ...]] = []
    for at in range(0, rows, _ROWS):
        some = blocks[at : at + _ROWS]
        codes, scales, offsets = read(some.reshape(-1, size))
        packed = _packed(torch.from_numpy(codes.reshape(len(some), columns)), FORMATS[format].bits)
        parts.append((packed, *(torch.from_numpy(np.ascontiguousarray(n.reshape(len(some), -1))) for n in (scales, offsets) if n is not None)))
    held = [torch.cat(column) for column in zip(*parts)]
    return Coded(held[0], held[1], held[2] if len(held) > 2 else None, format, group, (rows, columns))


def _packed(codes: torch.Tensor, bits: int) -> torch.Tensor:
    """As :func:`pack_codes`, without a number for each bit where each byte holds whole codes."""
    each = 8 // bits
    if 8 % bits or codes.shape[1] % each:
        return pack_codes(codes, bits)
    out = codes[:, ::each].clone()
    for i in range(1, each):
        out |= codes[:, i::each] << bits * i
    return out


# ---- blocks ----


def _halves(blocks: np.ndarray, *at: int) -> list[np.ndarray]:
    """Float16 numbers ``[blocks, 1]`` at these bytes."""
    return [np.ascontiguousarray(blocks[:, i : i + 2]).view(np.float16) for i in at]


def _bits(data: np.ndarray, run: int, shifts: tuple[int, ...]) -> np.ndarray:
    """Bytes in runs, each run's shifted in turn by each of ``shifts``: ``[blocks, elements]``."""
    return (data.reshape(len(data), -1, 1, run) >> np.array(shifts, np.uint8).reshape(1, 1, -1, 1)).reshape(len(data), -1)


def _of_32(offset: int, high: bool, low: bool) -> Callable[[np.ndarray], Numbers]:
    """A scale, an offset where the codes begin behind byte ``offset`` of two, fifth bits where ``high``, and halves of bytes."""

    def read(blocks: np.ndarray) -> Numbers:
        scales, *rest = _halves(blocks, *((0, 2) if low else (0,)))
        codes = _bits(blocks[:, offset + 4 * high :], 16, (0, 4)) & 15
        if high:
            codes |= np.unpackbits(np.ascontiguousarray(blocks[:, offset : offset + 4]), axis=1, bitorder="little") << 4
        return codes, scales, rest[0] if rest else None

    return read


def _q8_0(blocks: np.ndarray) -> Numbers:
    return blocks[:, 2:] ^ 128, _halves(blocks, 0)[0], None


def _scales_of_k(blocks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scales and offsets of Q4_K and Q5_K: 8 of each, of 6 bits."""
    d, dmin = (n.astype(np.float32) for n in _halves(blocks, 0, 2))
    low, mid, high = (blocks[:, at : at + 4] for at in (4, 8, 12))
    scales = np.concatenate([low & 63, (high & 15) | ((low >> 2) & 48)], 1)
    offsets = np.concatenate([mid & 63, (high >> 4) | ((mid >> 2) & 48)], 1)
    return d * scales.astype(np.float32), -(dmin * offsets.astype(np.float32))


def _q4_k(blocks: np.ndarray) -> Numbers:
    return (_bits(blocks[:, 16:], 32, (0, 4)) & 15, *_scales_of_k(blocks))


def _q5_k(blocks: np.ndarray) -> Numbers:
    high = _bits(blocks[:, 16:48], 32, tuple(range(8))) & 1
    return ((_bits(blocks[:, 48:], 32, (0, 4)) & 15) | high << 4, *_scales_of_k(blocks))


def _q6_k(blocks: np.ndarray) -> Numbers:
    codes = (_bits(blocks[:, :128], 64, (0, 4)) & 15) | (_bits(blocks[:, 128:192], 32, (0, 2, 4, 6)) & 3) << 4
    scales = np.ascontiguousarray(blocks[:, 192:208]).view(np.int8).astype(np.float32)
    return codes, _halves(blocks, 208)[0].astype(np.float32) * scales, None


def _q2_k(blocks: np.ndarray) -> Numbers:
    d, dmin = (n.astype(np.float32) for n in _halves(blocks, 80, 82))
    both = blocks[:, :16]
    return _bits(blocks[:, 16:80], 32, (0, 2, 4, 6)) & 3, d * (both & 15).astype(np.float32), -(dmin * (both >> 4).astype(np.float32))


def _q3_k(blocks: np.ndarray) -> Numbers:
    codes = (_bits(blocks[:, 32:96], 32, (0, 2, 4, 6)) & 3) | (_bits(blocks[:, :32], 32, tuple(range(8))) & 1) << 2
    low = _bits(blocks[:, 96:104], 8, (0, 4)) & 15
    scales = (low | (_bits(blocks[:, 104:108], 4, (0, 2, 4, 6)) & 3) << 4).astype(np.int8) - 32
    return codes, _halves(blocks, 108)[0].astype(np.float32) * scales.astype(np.float32), None


_KINDS: dict[str, tuple[str, int, Callable[[np.ndarray], Numbers]]] = {
    "Q4_0": ("int4", 32, _of_32(2, False, False)),
    "Q4_1": ("uint4", 32, _of_32(4, False, True)),
    "Q5_0": ("int5", 32, _of_32(2, True, False)),
    "Q5_1": ("uint5", 32, _of_32(4, True, True)),
    "Q8_0": ("int8", 32, _q8_0),
    "Q2_K": ("uint2", 16, _q2_k),
    "Q3_K": ("int3", 16, _q3_k),
    "Q4_K": ("uint4", 32, _q4_k),
    "Q5_K": ("uint5", 32, _q5_k),
    "Q6_K": ("int6", 16, _q6_k),
}


# ---- modules ----


class CodedMatrix(nn.Module):
    """A weight as buffers of its parts; called, it is the dequantized matrix."""

    def __init__(self, held: Coded) -> None:
        super().__init__()
        self.format, self.group, self.shape = held.format, held.group, list(held.shape)
        self.register_buffer("codes", held.codes)
        self.register_buffer("scales", held.scales)
        self.register_buffer("offsets", held.offsets)

    def forward(self) -> torch.Tensor:
        return torch.ops.burnish.dequantize(self.codes, self.scales, self.offsets, None, None, self.format, self.group, self.shape)


class CodedLinear(nn.Module):
    """``nn.Linear`` over a :class:`CodedMatrix`."""

    def __init__(self, weight: CodedMatrix, bias: torch.Tensor | None = None) -> None:
        super().__init__()
        self.weight = weight
        self.bias: torch.Tensor | None
        self.register_buffer("bias", bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.linear(x, self.weight(), self.bias)


class CodedEmbedding(nn.Module):
    """``nn.Embedding`` over a :class:`CodedMatrix`: compiled, it reads rows of codes."""

    def __init__(self, weight: CodedMatrix) -> None:
        super().__init__()
        self.weight = weight

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return F.embedding(ids, self.weight())
