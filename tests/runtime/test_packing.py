"""The runtime's packing of weights is the operator it stands for, bit by bit."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.graphs import operators
from burnish.runtime import packing


def laid_out(w: torch.Tensor, layout: str) -> torch.Tensor:
    if layout == "permuted":
        return w.movedim(0, -1).contiguous().movedim(-1, 0)
    if layout == "strided":
        return torch.stack((w, -w), -1)[..., 0]
    if layout == "offset":
        return torch.cat((w, w))[w.shape[0] :]
    return w.contiguous(memory_format=torch.channels_last) if layout == "channels_last" and w.dim() == 4 else w


@settings(deadline=None)
@given(
    groups=st.integers(1, 3),
    columns=st.integers(1, 40),
    channels=st.integers(1, 20),
    kernel=st.sampled_from([(), (3,), (1, 1), (2, 3)]),
    layout=st.sampled_from(["plain", "permuted", "strided", "offset", "channels_last"]),
)
def test_like_the_operator(groups, columns, channels, kernel, layout):
    values = torch.randn(groups * columns * channels * math.prod(kernel))
    values[::7], values[1::7], values[2::7] = float("nan"), float("inf"), -0.0
    w = laid_out(values.view(groups * columns, channels, *kernel), layout)
    got, wanted = packing.pack_panels(w, groups), operators.pack_panels(w, groups)
    assert got.shape == wanted.shape and torch.equal(got.view(torch.int32), wanted.view(torch.int32))


@pytest.mark.parametrize("shape", [(0, 5), (5, 0), (1, 1), (16, 1), (17, 300)])
def test_edges(shape):
    w = torch.randn(shape)
    assert torch.equal(packing.pack_panels(w, 1), operators.pack_panels(w, 1))


def test_one_width_of_panels():
    assert packing.PANEL == operators.PANEL
