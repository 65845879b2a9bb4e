"""The operators Burnish adds to PyTorch's own, and shape functions that PyTorch lacks. Importing this module registers them.

Library convolutions use oneDNN's packed operators (``mkldnn::``), which PyTorch ships with CPU kernels but, for some overloads, without a shape
function; those are given here so that a rewritten graph can still be propagated on fake tensors and run in eager.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

HAS_MKLDNN: bool = bool(torch._C._has_mkldnn)


def _channels_last_out(x: torch.Tensor, weight: torch.Tensor, padding: list, stride: list, dilation: list, groups: int) -> torch.Tensor:
    out = torch.ops.aten.convolution.default(x, weight, None, stride, padding, dilation, False, [0] * len(stride), groups)
    return torch.empty(out.shape, dtype=x.dtype, device=x.device, memory_format=torch.channels_last)


def _reorder_convolution_weight(
    self: torch.Tensor, padding: Sequence[int] = (), stride: Sequence[int] = (), dilation: Sequence[int] = (), groups: int = 1, input_size: list | None = None
) -> torch.Tensor:
    # The real result is opaque (layout _mkldnn); its fake is a plain tensor of the same shape.
    return torch.empty_like(self)


def _convolution_pointwise_binary(
    X: torch.Tensor,
    other: torch.Tensor,
    W: torch.Tensor,
    B: torch.Tensor | None,
    padding: list,
    stride: list,
    dilation: list,
    groups: int,
    binary_attr: str,
    alpha: float | None,
    unary_attr: str | None,
    unary_scalars: list,
    unary_algorithm: str | None,
) -> torch.Tensor:
    return _channels_last_out(X, W, padding, stride, dilation, groups)


def _register() -> None:
    fakes: dict[str, Callable] = {
        "mkldnn::_reorder_convolution_weight": _reorder_convolution_weight,
        "mkldnn::_convolution_pointwise.binary": _convolution_pointwise_binary,
    }
    for name, fake in fakes.items():
        try:
            torch.library.register_fake(name, fake)
        except RuntimeError:  # this PyTorch has one already
            continue


if HAS_MKLDNN:
    _register()
