"""Packed convolutions: the same values, channels-last inside, the caller's strides outside."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from burnish.graphs.context import PassContext
from burnish.graphs.operators import HAS_MKLDNN
from burnish.passes.library_conv import library_conv

from .over_weights import graph

pytestmark = pytest.mark.skipif(not HAS_MKLDNN, reason="this PyTorch is built without oneDNN")


def targets(gm) -> list[str]:
    return [str(n.target).removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function"]


def test_golden():
    def f(x, w, b, r):
        return torch.relu(torch.conv2d(torch.relu(x), w, b, padding=1) + r)

    gm, static = graph(f, torch.randn(1, 4, 5, 5), torch.randn(8, 4, 3, 3), torch.randn(8), torch.randn(1, 8, 5, 5))
    assert library_conv(gm, PassContext(static=static)) == 1
    assert targets(gm) == [
        "aten.relu",
        "mkldnn._reorder_convolution_weight",
        "aten.clone",
        "aten.clone",
        "mkldnn._convolution_pointwise.binary",
        "aten.clone",
    ]


def test_a_weight_that_is_an_input_is_left_alone():
    gm, _ = graph(lambda x, w: torch.conv2d(x, w), torch.randn(1, 4, 5, 5), torch.randn(8, 4, 3, 3))
    assert library_conv(gm, PassContext()) == 0
    assert targets(gm) == ["aten.convolution"]


def test_a_shared_intermediate_keeps_its_own_value():
    def f(x, w):
        y = torch.conv2d(x, w)
        return torch.relu(y), y * 2

    torch.manual_seed(0)
    args = torch.randn(1, 4, 5, 5), torch.randn(8, 4, 3, 3)
    gm, static = graph(f, *args)
    library_conv(gm, PassContext(static=static))
    for got, want in zip(gm(*args), f(*args)):
        torch.testing.assert_close(got, want)


UNARY = [torch.relu, torch.sigmoid, torch.tanh, nn.functional.silu, nn.functional.gelu, nn.functional.hardswish, None]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    channels=st.sampled_from([(1, 1, 1), (3, 8, 1), (8, 8, 8), (8, 12, 4), (5, 7, 1)]),
    size=st.tuples(st.integers(3, 9), st.integers(3, 9)),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 2),
    padding=st.integers(0, 2),
    dilation=st.integers(1, 2),
    unary=st.sampled_from(UNARY),
    residual=st.sampled_from(["no", "itself", "another"]),
    last=st.booleans(),
)
def test_same_value_and_strides(channels, size, kernel, stride, padding, dilation, unary, residual, last):
    inputs, outputs, groups = channels
    if min(size) + 2 * padding < dilation * (kernel - 1) + 1:
        return
    torch.manual_seed(0)

    def f(x, w, b, r):
        y = torch.conv2d(x, w, b, stride, padding, dilation, groups)
        y = {"no": lambda: y, "itself": lambda: y + y.flip(0).abs(), "another": lambda: y + r}[residual]()
        y = unary(y) if unary is not None else y
        return y.flatten(1) @ torch.ones(y[0].numel(), 2), y

    x = torch.randn(2, inputs, *size)
    x = x.contiguous(memory_format=torch.channels_last) if last else x
    w, b = torch.randn(outputs, inputs // groups, kernel, kernel), torch.randn(outputs)
    args = x, w, b, torch.randn_like(torch.conv2d(x, w, b, stride, padding, dilation, groups))
    gm, static = graph(f, *args)
    assert library_conv(gm, PassContext(static=static)) == 1
    assert library_conv(gm, PassContext(static=static)) == 0
    for got, want in zip(gm(*args), f(*args)):
        assert got.stride() == want.stride()
        torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-4)
