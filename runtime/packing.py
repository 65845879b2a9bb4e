"""Weights in panels, packed by all threads: what ``burnish::pack_panels`` means, at the speed of memory."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable

import torch

from .native import native, threads

PANEL = 16  # as in pack.c


def pack_panels(w: torch.Tensor, groups: int) -> torch.Tensor:
    """Float32 ``[groups * columns, c, *kernel]`` as ``[groups, panels, depth, PANEL]``, zero behind the last column; depth runs over the
    kernel's taps, then ``c``."""
    depth, panels = math.prod(w.shape[1:]), -(-(w.shape[0] // groups) // PANEL)
    return _packed(native().pack_panels, w, torch.empty((groups, panels, depth, PANEL), dtype=torch.float32))


def pack_bf16_panels(w: torch.Tensor, groups: int) -> torch.Tensor:
    """The same as bfloat16 ``[groups, panels, pairs, PANEL, 2]``: steps of the depth side by side in pairs, zero behind an odd depth."""
    depth, panels = math.prod(w.shape[1:]), -(-(w.shape[0] // groups) // PANEL)
    return _packed(native().pack_bf16_panels, w, torch.empty((groups, panels, -(-depth // 2), PANEL, 2), dtype=torch.bfloat16))


def _packed(pack: Callable[..., None], w: torch.Tensor, out: torch.Tensor) -> torch.Tensor:
    groups, panels, channels, taps = out.shape[0], out.shape[1], w.shape[1], math.prod(w.shape[2:])
    lines = w.movedim(1, -1).reshape(w.shape[0], taps, channels)
    weight = (ctypes.c_int64 * 7)(w.shape[0] // groups, taps, channels, *lines.stride(), panels)
    pack(lines.data_ptr(), out.data_ptr(), weight, groups * panels, threads() or torch.get_num_threads())
    return out
