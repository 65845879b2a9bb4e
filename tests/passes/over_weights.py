"""Graphs of functions whose first argument is data and whose others are weights."""

import torch
from torch.fx.experimental.proxy_tensor import make_fx

from burnish.graphs.capture import from_aot


def graph(function, *args):
    """``function`` as functional ATen over ``args``, and the names of all but the first of them."""
    with torch.no_grad():
        gm = make_fx(function, tracing_mode="fake")(*args)
    captured = from_aot(gm, args, range(1, len(args)))
    return captured.gm, captured.static


def close(got: torch.Tensor, function, args) -> None:
    """``got`` is right for ``function(*args)``, a float32 tensor: at most 4 times eager's error against float64. In a few values
    eager's may be nothing by luck, so 1e-6 of the result's size, or of values of size one, is always allowed."""
    want, exact = function(*args), function(*(a.double() for a in args))
    error, own = ((t.double() - exact).norm() for t in (got, want))
    assert got.shape == want.shape and got.dtype == want.dtype and torch.isfinite(got).all()
    assert error <= max(4 * own, 1e-6 * max(exact.norm(), exact.numel() ** 0.5)), f"error {error:.3g}, eager's {own:.3g}, size {exact.norm():.3g}"
    # PyTorch itself is of two minds about the stride of a dimension of one element.
    assert [s for n, s in zip(got.shape, got.stride()) if n > 1] == [s for n, s in zip(want.shape, want.stride()) if n > 1]
