"""The CPU target: scheduled kernels as C11 with vector extensions."""

from .render import CFunction, render, source

__all__ = ["CFunction", "render", "source"]
