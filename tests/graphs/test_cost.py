"""The cost model: FLOPs and bytes from shapes, and that it ranks as a machine does."""

import pytest
import torch
import torch.nn.functional as F
from torch.fx.experimental.proxy_tensor import make_fx

from burnish.graphs.context import TargetFacts
from burnish.graphs.cost import Cost, eager_seconds, node_cost, region_cost, region_seconds, seconds, stored_bytes

R = torch.randn


def last(f, *inputs):
    gm = make_fx(f, tracing_mode="fake")(*inputs)
    return [n for n in gm.graph.nodes if n.op == "call_function"][-1]


@pytest.mark.parametrize(
    "f, inputs, flops",
    [
        (lambda a, b: a @ b, (R(4, 8), R(8, 16)), 2 * 4 * 8 * 16),
        (lambda a, b: torch.bmm(a, b), (R(3, 4, 8), R(3, 8, 16)), 2 * 3 * 4 * 8 * 16),
        (lambda c, a, b: torch.addmm(c, a, b), (R(16), R(4, 8), R(8, 16)), 2 * 4 * 8 * 16),
        (lambda x, w: F.conv2d(x, w), (R(1, 3, 8, 8), R(5, 3, 3, 3)), 2 * 5 * 6 * 6 * 27),
        (lambda x, w: F.conv2d(x, w, groups=4), (R(1, 4, 8, 8), R(4, 1, 3, 3)), 2 * 4 * 6 * 6 * 9),
        (lambda x, y: x + y, (R(4, 8), R(8)), 32),
        (lambda x: x.sum(1), (R(4, 8),), 32),
        (lambda x: x.view(32), (R(4, 8),), 0),
    ],
)
def test_flops(f, inputs, flops):
    assert node_cost(last(f, *inputs)).flops == flops


def test_bytes_count_distinct_memory():
    assert stored_bytes(R(4, 1).expand(4, 100)) == 16
    cost = node_cost(last(lambda x, y: x + y, R(4, 8), R(8)))
    assert (cost.read, cost.written) == (4 * 40, 4 * 32)
    table = node_cost(last(lambda w, i: F.embedding(i, w), R(10000, 8), torch.arange(4)))
    assert table.read <= 2 * table.written


def test_one_kernel_beats_its_parts():
    gm = make_fx(lambda x, y: (x + y).exp() * x, tracing_mode="fake")(R(1000, 1000), R(1000, 1000))
    nodes = [n for n in gm.graph.nodes if n.op == "call_function"]
    cost = region_cost(nodes)
    assert (cost.read, cost.written) == (8e6, 4e6)
    facts = TargetFacts()
    assert region_seconds(nodes, facts) < sum(eager_seconds(n, facts) for n in nodes)


def test_roofline():
    facts = TargetFacts(bandwidth=1e9, peak_flops={"float32": 1e9})
    big = Cost(0, 1e9, 0)
    assert seconds(big, facts) == pytest.approx(1.0)
    assert seconds(Cost(1e9, 0, 0), facts, library=True) == pytest.approx(1.0)
    assert seconds(big + big, facts) == pytest.approx(2.0)


def test_symbolic_sizes_count_by_hint():
    gm = make_fx(lambda x: x + 1, tracing_mode="symbolic")(R(7, 5))
    node = [n for n in gm.graph.nodes if n.op == "call_function"][-1]
    assert node_cost(node).flops == 35


def test_packing_the_weights_of_a_convolution_is_no_convolution():
    reorder = torch.ops.mkldnn._reorder_convolution_weight
    gm = make_fx(lambda w: reorder(w, [1, 1], [1, 1], [1, 1], 1, [1, 8, 9, 9]))(torch.randn(16, 8, 3, 3))
    node = next(n for n in gm.graph.nodes if n.op == "call_function")
    node.meta["val"] = torch.empty(16, 8, 3, 3)
    assert node_cost(node).flops == 16 * 8 * 3 * 3
