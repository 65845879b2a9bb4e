"""Which layers are worth one product: the golden of the rewrite is in test_goldens."""

import pytest
import torch
from torch import nn

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes.manager import PassManager
from burnish.passes.pipeline import SIMPLIFY


class Heads(nn.Module):
    def __init__(self, depth, columns):
        super().__init__()
        torch.manual_seed(0)
        self.layers = nn.ModuleList([nn.Linear(depth, n) for n in columns])

    def forward(self, x):
        return sum(layer(x).relu().sum(-1) for layer in self.layers)


def products(module, rows, dynamic, quantize=""):
    shapes = ({0: torch.export.Dim("rows", min=2)},) if dynamic else None
    captured = capture(module.eval(), (torch.randn(rows, module.layers[0].in_features),), dynamic_shapes=shapes)
    ctx = PassContext(static=captured.static)
    PassManager(f"decompose,{SIMPLIFY},{quantize}merge-linears").run(captured.gm, ctx)
    return sum(n.target is torch.ops.aten.linear.default for n in captured.gm.graph.nodes)


@pytest.mark.parametrize("quantize, depth", [("", 128), ("quantize{weights=int4,group=32},", 512)])
def test_rows_whose_number_is_not_known_count_as_one(quantize, depth):
    """At 4,000 rows, calls and readings of the rows are nothing beside the products; at one, they are."""
    module = Heads(depth, (depth, depth, 64))
    assert products(module, 4000, True, quantize) == 1
    assert products(module, 4000, False, quantize) == 3


def test_weights_that_take_long_to_read_stay_apart():
    module = Heads(2048, (2048, 2048))
    assert products(module, 4000, True) == 2
    assert products(module, 4000, True, "quantize{weights=int8},") == 2


@torch.no_grad()
@pytest.mark.parametrize("quantize", [None, "int4:g32"])
def test_compiled(quantize):
    module, rows = Heads(128, (128, 128, 64)).eval(), torch.export.Dim("rows", min=2)
    example = (torch.randn(500, 128),)
    compiled = burnish.compile(module, example, dynamic_shapes=({0: rows},), quantize=quantize)
    for n in (2, 3, 500):
        x = torch.randn(n, 128)
        assert compiled(x).shape == (n,)
        if quantize is None:
            torch.testing.assert_close(compiled(x), module(x), rtol=1e-4, atol=1e-4)
        else:
            assert (compiled(x) - module(x)).norm() < 0.1 * module(x).norm()
