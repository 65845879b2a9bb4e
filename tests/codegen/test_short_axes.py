"""Images of few channels whose pixels are put one behind another: vectors of each channel, woven in registers."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

import burnish
from burnish.runtime import toolchain


class Turned(nn.Module):
    """To channels-last, with some arithmetic; and a second result besides."""

    def __init__(self, how):
        super().__init__()
        self.how = how

    def forward(self, x):
        if self.how == "copy":
            return x.clone(memory_format=torch.channels_last)
        y = (x * 2 - 1).to(memory_format=torch.channels_last)
        return y if self.how == "scaled" else (y, y.abs() + x)


@pytest.mark.parametrize("isa", ["scalar", "avx2", "avx512"])
@settings(deadline=None, max_examples=12)
@given(
    n=st.integers(1, 2), channels=st.integers(1, 7), size=st.sampled_from([(1, 1), (3, 5), (4, 16), (5, 17), (7, 33), (16, 48)]), how=st.sampled_from(["copy", "scaled", "two"]),
    dtype=st.sampled_from([torch.float32, torch.float32, torch.float64, torch.int32]),
)  # fmt: skip
def test_pixels_are_the_images(isa, n, channels, size, how, dtype):
    if toolchain.ISAS.index(isa) > toolchain.ISAS.index(toolchain.detect_isa()):
        pytest.skip(f"no {isa} here")
    x = (torch.randn(n, channels, *size) * 100).to(dtype)
    with torch.no_grad():
        got, want = burnish.compile(Turned(how).eval(), (x,), options={"isa": isa, "fallback": False})(x), Turned(how)(x)
    for a, b in zip(got if isinstance(got, tuple) else (got,), want if isinstance(want, tuple) else (want,), strict=True):
        assert torch.equal(a, b) and all(i == j for i, j, size in zip(a.stride(), b.stride(), a.shape) if size > 1)
