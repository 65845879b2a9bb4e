"""The Triton target: tiled kernels as Triton modules."""

from .choose import default_tiling
from .render import module, render
from .split import split_rows
from .tiling import Tiled, apply

__all__ = ["Tiled", "apply", "default_tiling", "module", "render", "split_rows"]
