"""Recurrent layers from the front door: one program for every batch, and weights that change."""

import pytest
import torch
from torch import nn

import burnish

pytestmark = pytest.mark.filterwarnings("ignore:The tensor attributes")


class Tagger(nn.Module):
    """Labels for every word, and the sum of the last states."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.back, self.head = nn.LSTM(6, 40, 2, bidirectional=True, batch_first=True), nn.GRU(80, 24, batch_first=True), nn.Linear(24, 5)

    def forward(self, x):
        y, (h, c) = self.words(x)
        z, last = self.back(y)
        return self.head(z), y, h + c, last


def close(got, module, x):
    eager = module(x)
    exact = module.double()(x.double())
    module.float()
    for g, e, t in zip(got, eager, exact):
        assert g.shape == e.shape and g.stride() == e.stride()
        assert (g - t).norm() <= max(4 * (e - t).norm(), 1e-6 * t.norm())


def model() -> Tagger:
    torch.manual_seed(0)
    return Tagger().eval().requires_grad_(False)


def operators(compiled) -> list[str]:
    return [name for row in compiled.explain() for name in row["operators"]]


def test_one_program_serves_every_batch() -> None:
    module = model()
    compiled = burnish.compile(module, (torch.randn(3, 4, 6),), dynamic_shapes=({0: torch.export.Dim("batch", max=999)},))
    for batch in (3, 5, 130, 2):
        x = torch.randn(batch, 4, 6)
        close(compiled(x), module, x)
    assert len(compiled._graphs) == 1
    assert operators(compiled).count("burnish.recurrent.default") == 3 and not {"aten.lstm.input", "aten.gru.input"} & set(operators(compiled))


def test_weights_that_change_are_packed_anew() -> None:
    module, x = model(), torch.randn(2, 4, 6)
    compiled = burnish.compile(module, (x,))
    close(compiled(x), module, x)
    with torch.no_grad():
        module.words.weight_hh_l1_reverse.mul_(0.5)
        module.back.bias_hh_l0.add_(1)
    close(compiled(x), module, x)


def test_live_weights_leave_the_layers_to_pytorch() -> None:
    module, x = model(), torch.randn(2, 4, 6)
    compiled = burnish.compile(module, (x,), weights="live")
    close(compiled(x), module, x)
    assert "aten.lstm.input" in operators(compiled) and "aten.gru.input" in operators(compiled)
