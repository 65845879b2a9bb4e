"""Images in channels-last order are read as they lie by what takes any order."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

import burnish

from .test_goldens import golden

R = torch.randn


def test_golden(tools):
    def stage(x):
        image = x.permute(0, 3, 1, 2).contiguous()
        return F.interpolate(image, scale_factor=2.0).sum((2, 3)), image.flatten(2).sum(1), image.view(2, 8, 6).sum(2), image.sort(2)[0].sum(0)

    golden(
        tools,
        "keep-pixels",
        stage,
        (R(2, 4, 3, 4),),
        """
permute = permute(%x, [0, 3, 1, 2])
clone = clone(%permute, memory_format=torch.contiguous_format)
upsample_nearest2d = upsample_nearest2d(%permute, [8, 6], 2.0, 2.0)
sum_1 = sum.dim_IntList(%upsample_nearest2d, [2, 3])
view = view(%permute, [2, 4, 12])
sum_2 = sum.dim_IntList(%view, [1])
view_1 = view(%clone, [2, 8, 6])
sum_3 = sum.dim_IntList(%view_1, [2])
sort = sort(%clone, 2)
getitem = getitem(%sort, 0)
sum_4 = sum.dim_IntList(%getitem, [0])
return %sum_1, %sum_2, %sum_3, %sum_4
""",
        count=1,
    )


STEPS = {
    "relu": lambda y: y.relu(),
    "conv": lambda y: F.conv2d(y, torch.ones(y.shape[1], y.shape[1], 3, 3) / (9 * y.shape[1]), padding=1),
    "pool": lambda y: F.max_pool2d(y, 2, 1),
    "resize": lambda y: F.interpolate(y, size=(5, 7), mode="bilinear"),
    "join": lambda y: torch.cat([y, y * 2], 1),
    "mean": lambda y: y - y.mean((2, 3), keepdim=True),
    "softmax": lambda y: y.softmax(1),
    "norm": lambda y: F.layer_norm(y, (y.shape[-1],)),
    "flatten": lambda y: y.flatten(2).transpose(1, 2).contiguous().transpose(1, 2).unflatten(2, y.shape[2:]),
    "split": lambda y: y.reshape(y.shape[0], -1).sin().view(y.shape),
    "matmul": lambda y: y @ y.mT @ y / y.numel(),
    "turn": lambda y: y.permute(0, 2, 3, 1).contiguous().exp().clamp(max=9).permute(0, 3, 1, 2).contiguous(),
}


class Net(nn.Module):
    def __init__(self, names, how):
        super().__init__()
        self.names, self.how = names, how

    def forward(self, x):
        image = x.permute(0, 3, 1, 2)
        image = image.contiguous() if self.how == "plain" else (image * 1.5).contiguous()
        outs = [image] if self.how == "kept" else []
        for name in self.names:
            outs.append(STEPS[name](image))
        return tuple(outs)


@settings(deadline=None, max_examples=25)
@given(names=st.lists(st.sampled_from(sorted(STEPS)), min_size=1, max_size=4), how=st.sampled_from(["plain", "scaled", "kept"]))
def test_values_and_strides_are_eager_ones(names, how):
    model, x = Net(names, how), R(2, 6, 5, 8)
    with torch.no_grad():
        want, compiled = model(x), burnish.compile(model, (x,), options={"fallback": False})
        for _ in range(2):
            for a, b in zip(compiled(x), want, strict=True):
                torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)
                assert a.stride() == b.stride()


def test_what_is_written_to_is_left(tools):
    def f(x):
        image = x.permute(0, 3, 1, 2)
        kept = image.contiguous()
        x.add_(1)
        return kept.relu()

    gm = tools.trace(lambda x: f(x), R(2, 4, 3, 4))
    assert tools.apply("keep-pixels", gm, (R(2, 4, 3, 4),)) == 0


@pytest.mark.parametrize("shape", [(2, 4, 3, 1), (1, 1, 1, 8), (2, 4, 4, 4)])
def test_what_lies_so_already_is_left(tools, shape):
    x = R(shape).permute(0, 3, 1, 2).contiguous()
    gm = tools.trace(lambda x: x.clone(memory_format=torch.contiguous_format).relu(), x)
    assert tools.apply("keep-pixels", gm, (x,)) == 0
