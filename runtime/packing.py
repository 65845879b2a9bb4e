"""Weights in panels, packed by all threads: what ``burnish::pack_panels`` means, at the speed of memory."""

from __future__ import annotations

import ctypes
import math

import torch

from .native import native, threads

PANEL = 16  # as in pack.c


def pack_panels(w: torch.Tensor, groups: int) -> torch.Tensor:
    """Float32 ``[groups * columns, c, *kernel]`` as ``[groups, panels, depth, PANEL]``, zero behind the last column; depth runs over the
    kernel's taps, then ``c``."""
    columns, channels, taps = w.shape[0] // groups, w.shape[1], math.prod(w.shape[2:])
    lines = w.movedim(1, -1).reshape(w.shape[0], taps, channels)
    panels = -(-columns // PANEL)
    out = torch.empty((groups, panels, taps * channels, PANEL), dtype=torch.float32)
    weight = (ctypes.c_int64 * 7)(columns, taps, channels, *lines.stride(), panels)
    native().pack_panels(lines.data_ptr(), out.data_ptr(), weight, groups * panels, threads() or torch.get_num_threads())
    return out
