"""The CUDA target: scheduled kernels as CUDA C for NVRTC."""

from .render import render

__all__ = ["render"]
