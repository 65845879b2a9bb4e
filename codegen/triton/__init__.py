"""The Triton target: scheduled kernels as Triton modules."""

from .render import render

__all__ = ["render"]
