"""Transposed convolutions as convolutions: the same values and strides for every window, and the library where it is faster."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.context import PassContext
from burnish.passes.transposed_conv import transposed_conv

from .over_weights import close, graph


def convolutions(gm) -> list[bool]:
    """For every convolution whether it is transposed."""
    return [n.args[6] for n in gm.graph.nodes if n.target is torch.ops.aten.convolution.default]


def test_golden():
    def f(x, w, b):
        return torch.relu(F.conv_transpose2d(x, w, b, stride=2, padding=1))

    args = torch.randn(1, 8, 50, 40), torch.randn(8, 3, 4, 4), torch.randn(3)
    gm, static = graph(f, *args)
    assert transposed_conv(gm, PassContext(static=static)) == 1
    (conv,) = [n for n in gm.graph.nodes if n.target is torch.ops.aten.convolution.default]
    assert conv.args[3:] == ([1, 1], [1, 1], [1, 1], False, [0, 0], 1)
    assert conv.meta["val"].shape == (1, 12, 51, 41) and conv.args[1].meta["val"].shape == (12, 8, 2, 2)
    close(gm(*args), f, args)
    assert transposed_conv(gm, PassContext(static=static)) == 0


def sizes(*largest, least=1):
    """One number for each dimension."""
    return st.tuples(*(st.integers(least, n) for n in largest))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    batch=st.integers(1, 2), channels=st.integers(1, 4), columns=st.integers(1, 3), groups=st.integers(1, 2), size=sizes(6, 5, 3),
    kernel=sizes(6, 5, 3), stride=sizes(4, 3, 2), padding=sizes(4, 4, 2, least=0), extra=sizes(2, 2, 1, least=0), bias=st.booleans(), rank=st.integers(1, 3),
)
def test_every_window_gives_the_same_values_and_strides(batch, channels, columns, groups, size, kernel, stride, padding, extra, bias, rank):
    assume(all(e < s for e, s in zip(extra, stride)))
    outs = [(n - 1) * s - 2 * p + k + e for n, s, p, k, e in zip(size, stride, padding, kernel, extra)][:rank]
    assume(min(outs) > 0)
    function = (F.conv_transpose1d, F.conv_transpose2d, F.conv_transpose3d)[rank - 1]

    def f(x, w, b):
        return function(x, w, b if bias else None, stride[:rank], padding[:rank], extra[:rank], groups) * 2

    args = torch.randn(batch, channels * groups, *size[:rank]), torch.randn(channels * groups, columns, *kernel[:rank]), torch.randn(columns * groups)
    gm, static = graph(f, *args)
    assert transposed_conv(gm, PassContext(static=static)) == 1
    assert not any(convolutions(gm))
    close(gm(*args), f, args)


def test_phases_are_apart_where_their_common_steps_are_many_more():
    def f(x, w, b):
        return torch.relu(F.conv_transpose2d(x, w, b, stride=2, padding=1))

    weights = torch.randn(6, 3, 4, 4), torch.randn(3)
    for size, convs in ((4, 4), (40, 1)):  # 25 steps of 4 phases for 64 pixels, 1,681 for 6,400
        args = (torch.randn(2, 6, size, size), *weights)
        gm, static = graph(f, *args)
        assert transposed_conv(gm, PassContext(static=static)) == 1
        assert convolutions(gm) == [False] * convs
        close(gm(*args), f, args)


def test_an_input_of_one_pixel_sees_each_tap_once():
    def f(x, w, b):
        return F.conv_transpose2d(x, w, b, stride=(1, 3), padding=(0, 1), output_padding=(0, 2))

    args = torch.randn(2, 6, 1, 1), torch.randn(6, 3, 4, 5), torch.randn(3)
    gm, static = graph(f, *args)
    assert transposed_conv(gm, PassContext(static=static)) == 1
    (conv,) = [n for n in gm.graph.nodes if n.target is torch.ops.aten.convolution.default]
    assert conv.args[1].meta["val"].shape == (60, 6, 1, 1)
    close(gm(*args), f, args)


def test_what_it_does_not_take():
    x, w = torch.randn(1, 4, 5, 5), torch.randn(4, 3, 2, 2)
    gm, _ = graph(lambda x, w: F.conv_transpose2d(x, w, stride=2), x, w)
    assert transposed_conv(gm, PassContext()) == 0  # the weight is an input
    for f, args in (
        (lambda x, w: F.conv_transpose2d(x, w, dilation=2), (x, w)),
        (lambda x, w: F.conv_transpose2d(x, w, stride=2), (x.double(), w.double())),
        (lambda x, w: F.conv2d(x, w), (x, torch.randn(4, 4, 2, 2))),
    ):
        gm, static = graph(f, *args)
        assert transposed_conv(gm, PassContext(static=static)) == 0
    gm, static = graph(lambda x, w: F.conv_transpose2d(F.conv_transpose2d(x, w), w.transpose(0, 1)), x, w)
    assert transposed_conv(gm, PassContext(static=static, limit=1)) == 1 and convolutions(gm) == [False, True]


@pytest.mark.parametrize(("seconds", "expected"), [([1.0, 2.0], 2), ([2.0, 1.0], 0)])
def test_the_faster_one_is_taken_and_each_shape_is_measured_once(seconds, expected):
    measured = []

    def measure(graphs, static, factors, prices=()):
        assert static == {"w", "b"}
        measured.append([convolutions(gm) for gm in graphs])
        return seconds

    def f(x, w, b):
        return F.conv_transpose2d(x, w, b) + F.conv_transpose2d(x + 1, w, b)

    gm, static = graph(f, torch.randn(1, 4, 5, 5), torch.randn(4, 3, 2, 2), torch.randn(3))
    context = PassContext(static=static, measure=measure)
    assert transposed_conv(gm, context) == expected
    assert len(measured) == 1 and measured[0][1] == [True] and not any(measured[0][0])
    assert len(context.notes) == 1 and context.notes[0].endswith("library") == (expected == 0)


@pytest.mark.parametrize("rank", [1, 2, 3])
def test_compiled(rank):
    layer, norm = (getattr(torch.nn, f"{kind}{rank}d") for kind in ("ConvTranspose", "BatchNorm"))
    model = torch.nn.Sequential(layer(24, 20, 4, 2, 1), norm(20), torch.nn.ReLU(), layer(20, 16, 3, 2, 1, 1), torch.nn.Tanh()).eval()
    with torch.no_grad():
        x = torch.randn(2, 24, *(9, 8, 5)[:rank])
        compiled = burnish.compile(model, (x,), options={"fallback": False})
        for _ in range(3):
            got, want = compiled(x), model(x)
            torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)
            assert got.stride() == want.stride()
