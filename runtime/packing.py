"""Weights in panels, and as codes, by all threads: what ``burnish::pack_panels`` and others mean, at the speed of memory."""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import torch

from . import build
from .library import Library
from .native import native, threads
from .toolchain import detect_isa

PANEL = 16  # as in pack.c
Empty = Callable[[Sequence[int], torch.dtype], torch.Tensor]  # makes the memory to pack into


def _empty(shape: Sequence[int], dtype: torch.dtype) -> torch.Tensor:
    return torch.empty(shape, dtype=dtype)


def pack_panels(w: torch.Tensor, groups: int, *, empty: Empty = _empty) -> torch.Tensor:
    """Float32 ``[groups * columns, c, *kernel]`` as ``[groups, panels, depth, PANEL]``, zero behind the last column; depth runs over the
    kernel's taps, then ``c``."""
    depth, panels = math.prod(w.shape[1:]), -(-(w.shape[0] // groups) // PANEL)
    return _packed(native().pack_panels, w, empty((groups, panels, depth, PANEL), torch.float32))


def pack_bf16_panels(w: torch.Tensor, groups: int, *, empty: Empty = _empty) -> torch.Tensor:
    """The same as bfloat16 ``[groups, panels, pairs, PANEL, 2]``: steps of the depth side by side in pairs, zero behind an odd depth."""
    depth, panels = math.prod(w.shape[1:]), -(-(w.shape[0] // groups) // PANEL)
    return _packed(native().pack_bf16_panels, w, empty((groups, panels, -(-depth // 2), PANEL, 2), torch.bfloat16))


def _packed(pack: Callable[..., None], w: torch.Tensor, out: torch.Tensor) -> torch.Tensor:
    groups, panels, channels, taps = out.shape[0], out.shape[1], w.shape[1], math.prod(w.shape[2:])
    lines = w.movedim(1, -1).reshape(w.shape[0], taps, channels)
    weight = (ctypes.c_int64 * 7)(w.shape[0] // groups, taps, channels, *lines.stride(), panels)
    pack(lines.data_ptr(), out.data_ptr(), weight, groups * panels, threads() or torch.get_num_threads())
    return out


def quantize(flat: torch.Tensor, bits: int, group: int, most: float, step: float, first: float, asymmetric: bool, scale: torch.dtype = torch.float32) -> list[torch.Tensor] | None:
    """Codes ``[rows, bytes]``, scales and, where ``asymmetric``, offsets ``[rows, groups]`` of a dense float32 ``[rows, columns]``, by rounding to the nearest of levels that are
    ``step`` apart from ``first`` on; the largest magnitude of a group meets ``most``. ``group``: elements of one, from 1 on. ``scale``: what scales are
    rounded to, float32 or bfloat16. None where a number is not finite, or a group ends within a byte."""
    rows, columns = flat.shape
    if (group < columns and group % 8) or not flat.numel():
        return None
    count, size = -(-columns // group), -(-columns * bits // 8)
    codes, scales = torch.empty((rows, size), dtype=torch.uint8), torch.empty((rows, count), dtype=scale)
    offsets = torch.empty((rows, count), dtype=scale) if asymmetric else None
    odd = torch.zeros((), dtype=torch.int32)
    _launch("burnish_round_rows", [flat, codes, scales, offsets, odd], _form(columns, bits, group, most, step, first, asymmetric, scale), rows)
    if odd:
        return None
    return [codes, scales, *([] if offsets is None else [offsets])]


def quantize_panels(
    flat: torch.Tensor, to: torch.Tensor, parts: Sequence[int], bits: int, group: int, most: float, step: float, first: float, asymmetric: bool, scale: torch.dtype
) -> bool:
    """What :func:`quantize` and :func:`pack_codes` do, in one pass over the weight: ``to [panels, bytes]``, where a panel's scales, offsets and codes begin as ``parts`` say. False where
    there are no such codes."""
    rows, columns = flat.shape
    if (group < columns and group % 8) or not flat.numel() or (asymmetric and scale != torch.float32):
        return False
    sizes = _form(columns, bits, group, most, step, first, asymmetric, scale) + struct.pack("5q", rows, to.stride(0), *parts)
    odd = torch.zeros((), dtype=torch.int32)
    _launch("burnish_round_panels", [flat, to, odd], sizes, -(-rows // PANEL))
    return not odd


def _form(columns: int, bits: int, group: int, most: float, step: float, first: float, asymmetric: bool, scale: torch.dtype) -> bytes:
    """quantize.c's form_t."""
    in_steps, size = first / step, -(-columns * bits // 8)
    return struct.pack("6q4f", columns, group, bits, size, asymmetric, in_steps == math.floor(in_steps), most, step, math.floor(in_steps), float(scale == torch.bfloat16))


def pack_codes(codes: torch.Tensor, bits: int, depth: int, to: torch.Tensor) -> None:
    """The codes ``[rows, bytes]`` of a weight ``[rows, depth]`` into ``to [panels, bytes]``, whose rows are dense, in ``graphs/quantized_cpu.py``'s blocks of planes."""
    codes = codes.contiguous()
    sizes = struct.pack("5q", len(codes), codes.shape[1], bits, depth, to.stride(0))
    _launch("burnish_pack_codes", [codes, to], sizes, -(-len(codes) // PANEL))


def unit() -> tuple[str, str]:
    """The C text of what rounds and packs codes, and the ISA that it is built for: apart from the runtime's library, as few programs quantize."""
    return (Path(__file__).parent / "quantize.c").read_text(), detect_isa()


@lru_cache(maxsize=1)
def _library(text: str, isa: str) -> Library:
    return Library(build.build([text], isa)[0])


def _launch(symbol: str, buffers: Sequence[torch.Tensor | None], sizes: bytes, extent: int) -> None:
    """Run one of quantize.c's functions over its whole extent."""
    addresses = (ctypes.c_void_p * len(buffers))(*(None if t is None else t.data_ptr() for t in buffers))
    native().launch(_library(*unit()).address(symbol), addresses, sizes, extent, 1, threads() or torch.get_num_threads())
