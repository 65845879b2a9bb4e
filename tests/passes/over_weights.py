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
