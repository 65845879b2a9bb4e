"""Drawn weights: the same for the same name, and activations of a realistic magnitude behind any number of layers."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from burnish.graphs.sample_weights import TensorMeta
from burnish.graphs.weights import draw_input, draw_weight, draw_weights, fill, plain_name


def test_a_name_and_a_seed_decide_the_values():
    one = draw_weight("layer1.conv.weight", (8, 4, 3, 3))
    assert torch.equal(one, draw_weight("layer1.conv.weight", (8, 4, 3, 3)))
    assert not torch.equal(one, draw_weight("layer1.conv.weight", (8, 4, 3, 3), seed=1))
    assert not torch.equal(one, draw_weight("layer2.conv.weight", (8, 4, 3, 3)))
    metas = [TensorMeta(f"L_self_parameters_w{i}_", (4, 4), torch.float32) for i in range(3)]
    forward, backward = draw_weights(metas), draw_weights(reversed(metas))
    assert all(torch.equal(forward[m.name], backward[m.name]) for m in metas)


def test_graphnet_names_mean_the_modules_they_came_from():
    name = "L_self_modules_layer1_modules_0_modules_bn3_parameters_weight_"
    assert plain_name(name) == "layer1.0.bn3.weight"
    assert plain_name("L_self_modules_bn1_buffers_running_var_") == "bn1.running_var"
    assert plain_name("L_fn_modules_a_parameters_b_") == "a.b"


@pytest.mark.parametrize(
    ("name", "shape", "mean", "std"),
    [
        ("fc.weight", (512, 256), 0.0, 1 / 16),
        ("conv1.weight", (64, 64, 3, 3), 0.0, math.sqrt(2 / 576)),
        ("h.0.attn.c_attn.weight", (256, 768), 0.0, 1 / 16),
        ("ln_f.weight", (4096,), 1.0, 0.02),
        ("norm.bias", (4096,), 0.0, 0.02),
        ("layer.bn3.weight", (4096,), 0.3, 0.02),
        ("bn1.running_mean", (4096,), 0.0, 0.1),
        ("bn1.running_var", (4096,), 1.0, 0.1),
        ("embeddings.word_embeddings.weight", (512, 64), 0.0, 0.02),
        ("cls_token", (1, 1, 4096), 0.0, 0.02),
        ("patch_embed.proj.weight", (64, 3, 16, 16), 0.0, math.sqrt(2 / 768)),
        ("blocks.0.ls1.gamma", (4096,), 0.1, 0.01),
        ("relative_position_bias_table", (961, 12), 0.0, 0.02),
    ],
)
def test_statistics_by_name_and_shape(name, shape, mean, std):
    drawn = draw_weight(name, shape).double()
    assert float(drawn.mean()) == pytest.approx(mean, abs=4 * std / math.sqrt(drawn.numel()) + 0.01)
    assert float(drawn.std()) == pytest.approx(std, rel=0.1)


def test_variances_are_positive_and_integers_in_range():
    assert float(draw_weight("bn.running_var", (100000,)).min()) > 0.5
    assert int(draw_weight("bn.num_batches_tracked", (), torch.int64)) == 0
    assert torch.equal(draw_weight("embeddings.position_ids", (1, 5), torch.int64), torch.arange(5)[None])
    drawn = draw_input(TensorMeta("ids", (1000,), torch.int64, min_val=3, max_val=9))
    assert int(drawn.min()) == 3 and int(drawn.max()) == 9
    index = TensorMeta("L_self_buffers_relative_position_index_", (100,), torch.int64, min_val=0, max_val=5)
    assert set(draw_weights([index])[index.name].tolist()) == set(range(6))


class Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(width, width // 2, 1, bias=False), nn.BatchNorm2d(width // 2)
        self.conv2, self.bn2 = nn.Conv2d(width // 2, width // 2, 3, padding=1, bias=False), nn.BatchNorm2d(width // 2)
        self.conv3, self.bn3 = nn.Conv2d(width // 2, width, 1, bias=False), nn.BatchNorm2d(width)

    def forward(self, x):
        h = self.bn1(self.conv1(x)).relu()
        h = self.bn2(self.conv2(h)).relu()
        return (x + self.bn3(self.conv3(h))).relu()


class Decoder(nn.Module):
    """An upsampling path and a token embedding."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens = nn.Embedding(16, 32)
        self.up = nn.Sequential(*[nn.ConvTranspose2d(32, 32, 2, 2) for _ in range(4)])

    def forward(self, ids):
        return self.up(self.tokens(ids)[:, :, None, None] * 50)


NETWORKS = {
    "plain convolutions": (
        lambda: nn.Sequential(*[m for _ in range(20) for m in (nn.Conv2d(32, 32, 3, padding=1), nn.ReLU())]),
        (2, 32, 8, 8),
    ),
    "a hundred residual blocks": (lambda: nn.Sequential(*[Residual(32) for _ in range(100)]), (2, 32, 8, 8)),
    "linear layers": (
        lambda: nn.Sequential(*[m for _ in range(12) for m in (nn.Linear(256, 256), nn.LayerNorm(256), nn.GELU())]),
        (4, 256),
    ),
    "a transformer": (
        lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(64, 4, 128, norm_first=True), 12),
        (6, 2, 64),
    ),
    "upsampling": (Decoder, None),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_activations_neither_vanish_nor_overflow(name):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    make, shape = NETWORKS[name]
    model = fill(make().eval())
    x = torch.arange(16)[None] if shape is None else torch.randn(shape)
    with torch.no_grad():
        result = model(x[0] if shape is None else x)
    assert 1e-3 < float(result.std()) < 1e3


def test_fill_knows_modules_by_class_and_leaves_other_buffers_alone():
    model = nn.Module()
    model.e, model.n = nn.Embedding(512, 64), nn.GroupNorm(2, 4096)
    model.register_buffer("table", torch.arange(4.0))
    fill(model)
    assert float(model.e.weight.std()) == pytest.approx(0.02, rel=0.1)
    assert float(model.n.weight.mean()) == pytest.approx(1.0, abs=0.01)
    assert torch.equal(model.table, torch.arange(4.0))
