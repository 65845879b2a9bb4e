"""Heavy operators over sizes of zero, one and few, through the whole pipeline: eager's shapes, its values, and its refusals at capture."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

import burnish
from burnish.runtime import toolchain

SIZE = st.sampled_from([0, 0, 1, 2, 5])
ISAS = sorted({toolchain.detect_isa(), "scalar"})


class Function(nn.Module):
    """A function of data and weights, which are buffers."""

    def __init__(self, function, weights) -> None:
        super().__init__()
        self.function = function
        for i, w in enumerate(weights):
            self.register_buffer(f"w{i}", w)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.function(x, *self.buffers())


def check(function, x, *weights, isa):
    """The second call too; a function of which eager says no is none of ours."""
    with torch.no_grad():
        try:
            function(x, *weights)
        except RuntimeError:
            return
        compiled = burnish.compile(Function(function, weights), (x,), options={"isa": isa, "fallback": False})
        for data in (x, torch.randn_like(x)):
            got, want, exact = compiled(data), function(data, *weights), function(data.double(), *(w.double() for w in weights))
            error, own = (float((t.double() - exact).nan_to_num().norm()) for t in (got, want))
            assert got.shape == want.shape and got.dtype == want.dtype and torch.equal(got.isnan(), want.isnan())
            # In a few values eager's error may be nothing by luck.
            assert error <= max(4 * own, 1e-6 * max(float(exact.nan_to_num().norm()), exact.numel() ** 0.5))


@pytest.mark.parametrize("isa", ISAS)
@settings(deadline=None, max_examples=4)
@given(rows=SIZE, depth=SIZE, columns=SIZE, bias=st.booleans())
def test_linears(isa, rows, depth, columns, bias):
    def f(x, w, b):
        return F.relu(F.linear(x, w, b if bias else None)) * 2

    check(f, torch.randn(2, rows, depth), torch.randn(columns, depth), torch.randn(columns), isa=isa)


@pytest.mark.parametrize("isa", ISAS)
@settings(deadline=None, max_examples=4)
@given(batch=SIZE, rows=SIZE, depth=SIZE, columns=SIZE)
def test_products(isa, batch, rows, depth, columns):
    def f(x, y):
        return x @ y + 1

    check(lambda x, y: f(x, y * 1.5), torch.randn(batch, rows, depth), torch.randn(depth, columns), isa=isa)
    check(lambda x: f(x, x.transpose(1, 2)), torch.randn(batch, rows, depth), isa=isa)


@pytest.mark.parametrize("isa", ISAS)
@settings(deadline=None, max_examples=5)
@given(
    rank=st.integers(1, 3), batch=SIZE, groups=st.sampled_from([1, 2, 4]), size=st.sampled_from([3, 4, 7]), stride=st.integers(1, 2), dilation=st.integers(1, 2),
    transposed=st.booleans(),
)  # fmt: skip
def test_convolutions(isa, rank, batch, groups, size, stride, dilation, transposed):
    function = (F.conv_transpose1d, F.conv_transpose2d, F.conv_transpose3d)[rank - 1] if transposed else (F.conv1d, F.conv2d, F.conv3d)[rank - 1]

    def f(x, w, b):
        return torch.tanh(function(x, w, b, stride=stride, padding=1, groups=groups, dilation=dilation))

    shape = (4, 8 // groups) if transposed else (8, 4 // groups)
    check(f, torch.randn(batch, 4, *[size] * rank), torch.randn(*shape, *[3] * rank), torch.randn(8), isa=isa)


@pytest.mark.parametrize("isa", ISAS)
@settings(deadline=None, max_examples=4)
@given(batch=SIZE, heads=SIZE, queries=SIZE, depth=st.sampled_from([0, 1, 16]), causal=st.booleans())
def test_attention(isa, batch, heads, queries, depth, causal):
    def f(x, k, v):
        return F.scaled_dot_product_attention(x, x * k, x + v, is_causal=causal)

    check(f, torch.randn(batch, heads, queries, depth), torch.randn(depth), torch.randn(depth), isa=isa)
