"""Concatenations and splits without copies: parts of images and rows are read, and written, where they lie."""

import pytest
import torch
from torch import nn

import burnish

pytestmark = pytest.mark.usefixtures("fresh")


def steps(compiled) -> list[str]:
    """The function or operator of each step."""
    return [getattr(s, "symbol", "") or getattr(s, "op", "copy") for s in compiled._graphs[0].compiled.program.steps]


def check(module, *inputs, calls=3):
    """The compiled module, after ``calls`` calls that were as near to float64 as eager, and strided as eager's."""
    module = module.eval()
    compiled = burnish.compile(module, inputs)
    with torch.no_grad():
        want, exact = module(*inputs), module.double()(*(x.double() for x in inputs))
        module.float()
        for _ in range(calls):
            got = compiled(*inputs)
            for g, w, e in zip(*([t] if isinstance(t, torch.Tensor) else t for t in (got, want, exact))):
                assert g.shape == w.shape and g.stride() == w.stride()
                assert (g - e).norm() <= max(4 * (w - e).norm(), 1e-6 * e.norm())
    return compiled


def conv(channels, columns, kernel=3, groups=1):
    return nn.Sequential(nn.Conv2d(channels, columns, kernel, 1, kernel // 2, groups=groups), nn.SiLU())


class Halves(nn.Module):
    """A convolution of every kind over some channels of an image."""

    def __init__(self):
        super().__init__()
        self.first, self.one, self.three = conv(4, 96, 1), conv(32, 48, 1), conv(32, 16)
        self.many, self.each = conv(32, 32, 3, 4), conv(32, 32, 3, 32)

    def forward(self, x):
        a, b, c = self.first(x).chunk(3, 1)
        return self.one(a), self.three(b), self.many(c), self.each(a)


def test_convolutions_read_some_channels_where_they_lie():
    compiled = check(Halves(), torch.randn(2, 4, 10, 12).to(memory_format=torch.channels_last))
    names = steps(compiled)
    assert len(names) == 5 and all(n.startswith("burnish_") for n in names)


def test_pooling_some_channels_keeps_rows_together():
    """What is kept between the two sweeps of a pool lies in memory as its input does, gaps aside: anything else scatters every element."""
    from burnish.codegen.lower.plan import strides_like_sources
    from burnish.codegen.lower.tensors import Source

    def strides(shape, steps):
        return strides_like_sources(Source("in0", shape, steps, torch.float32))

    assert strides((1, 8, 4, 4), (512, 1, 128, 32)) == (128, 1, 32, 8)
    assert strides((2, 8, 4, 4), (1024, 16, 4, 1)) == (128, 16, 4, 1)
    assert strides((2, 3), (0, 1)) == (3, 1)  # expanded
    assert strides((2, 3), (1, 1)) == (3, 1)  # overlapping
    pool = nn.MaxPool2d(5, 1, 2)

    class Pooled(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = conv(4, 96, 1)

        def forward(self, x):
            return [pool(h) for h in self.first(x).chunk(3, 1)]

    check(Pooled(), torch.randn(2, 4, 10, 12).to(memory_format=torch.channels_last))
