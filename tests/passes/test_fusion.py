"""Regions: what goes into one kernel, what stays out, and that contracting them leaves no circle."""

import time

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import fx

from burnish.graphs.context import PassContext
from burnish.passes.fusion.group import group
from burnish.passes.fusion.outline import outline
from burnish.passes.manager import PassManager, check

R = torch.randn


def fused(tools, f, *inputs, static=(), composite=True):
    """Decompose, canonicalize, group and outline; returns the module and {region: its operators}."""
    gm = tools.trace(f, *inputs, composite=composite)
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    ctx = PassContext(static=frozenset(names[i] for i in static))
    want = gm(*inputs)
    PassManager("decompose,canonicalize,remove-redundant,cse,group,outline").run(gm, ctx)
    assert check(gm) is None, check(gm)
    for got, expected in zip(gm(*inputs), want):
        torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-5)
        assert got.stride() == expected.stride()
    return gm, {n: [x.target._schema.name[6:] for x in m.graph.nodes if hasattr(x.target, "_schema")] for n, m in gm.named_children()}


def outside(gm):
    """Operators left at the top."""
    return [n.target._schema.name[6:] for n in gm.graph.nodes if n.op == "call_function" and hasattr(n.target, "_schema")]


def test_softmax_with_scale_and_mask_is_one_region(tools):
    _, regions = fused(tools, lambda s, m: torch.softmax(s * 0.125 + m, -1), R(2, 4, 8, 8), R(2, 1, 1, 8))
    assert regions == {"fused_0": ["mul", "add", "_softmax"]}


def test_residual_norm_and_activation_are_one_region(tools):
    _, regions = fused(tools, lambda x, r, w, b: F.gelu(F.layer_norm(x + r, (16,), w, b)), R(4, 16), R(4, 16), R(16), R(16))
    assert regions == {"fused_0": ["add", "native_layer_norm", "gelu"]}


def test_numbers_are_widened_where_they_are_read(tools):
    """Bytes that a heavy operator reads are in memory: what makes floats of them goes with those that read these, behind another heavy operator."""
    codes, panels, scales, step = torch.randint(1, 256, (5, 64), dtype=torch.uint8), torch.zeros(1, 4, 17, 16, 4, dtype=torch.int8), torch.ones(64), torch.ones(1)

    def f(x, panels, scales, step):
        codes = (x + 1.0).round().clamp(1, 255).to(torch.uint8)
        return torch.relu(torch.ops.burnish.int8_linear(codes, panels, scales, step, None, 8, 64) + codes.float())

    _, regions = fused(tools, f, codes.float(), panels, scales, step)
    assert sorted(regions.values()) == [["_to_copy", "add", "relu"], ["add", "round", "clamp", "_to_copy"]]


def test_rms_norm_spelt_out_is_one_region(tools):
    _, regions = fused(tools, lambda x, w: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * w, R(2, 4, 16), R(16))
    assert list(regions.values()) == [["mul", "mean", "add", "rsqrt", "mul", "mul"]]


def test_reductions_over_other_rows_are_other_regions(tools):
    _, regions = fused(tools, lambda x: torch.softmax(torch.softmax(x, 1), 0), R(8, 8))
    assert len(regions) == 2


def test_global_pool_and_gate_are_three_regions(tools):
    """The gate is small and dear: computed once, not for every element it scales."""
    _, regions = fused(tools, lambda x, w: x * torch.sigmoid(F.conv2d(x.mean((2, 3), keepdim=True), w)), R(1, 8, 16, 16), R(8, 8, 1, 1))
    assert sorted(regions.values()) == [["mean"], ["mul"], ["sigmoid"]]


def test_edge_views_stay_outside_and_copies_inside(tools):
    def heads(x, w):
        return F.linear(x, w).view(2, 6, 4, 2).transpose(1, 2).contiguous().view(8, 6, 2) @ torch.ones(8, 2, 3)

    gm, regions = fused(tools, heads, R(2, 6, 8), R(8, 8), static=(1,))
    assert list(regions.values()) == [["view", "permute", "clone"], ["ones"]]  # what a library reads is filled by a kernel
    assert outside(gm) == ["linear", "view", "bmm"]


def test_a_view_used_inside_and_outside_is_not_copied(tools):
    def f(x, w):
        y = x.exp().view(4, 6)
        return torch.sin(y) * 2, y @ w

    gm, regions = fused(tools, f, R(2, 12), R(6, 3))
    assert list(regions.values()) == [["exp", "view", "sin", "mul"]]
    assert outside(gm) == ["view", "mm"]


def test_rotary_embedding_is_one_region(tools):
    def rotary(q, cos, sin):
        half = q * 2.0
        return half * cos + torch.cat([-half[..., 4:], half[..., :4]], -1) * sin

    _, regions = fused(tools, rotary, R(2, 4, 8), R(4, 8), R(4, 8))
    assert len(regions) == 1


def test_dear_producer_of_several_slices_is_computed_once(tools):
    def f(x):
        y = torch.tanh(x)
        return torch.cat([-y[..., 4:], y[..., :4]], -1) + y

    _, regions = fused(tools, f, R(4, 8))
    assert ["tanh"] in regions.values()


def test_siblings_that_read_the_same_are_one_region(tools):
    gm, regions = fused(tools, lambda x, a, b: (torch.exp(x + a), torch.sin(x + b)), R(64, 64), R(64), R(64))
    assert len(regions) == 1
    gm, regions = fused(tools, lambda x, w: (torch.exp(x), torch.sin(x @ w) + x), R(64, 64), R(64, 64))
    assert outside(gm) == ["mm"] and len(regions) in (1, 2)


def test_each_heavy_result_of_a_chain_is_taken_where_it_is_added(tools):
    """Their kernels add to the sum so far, which none of them keeps waiting for the last."""

    def f(x, y, z, p, r):
        products = [torch.ops.burnish.packed_linear(i, p, None, 16).view(2, 2, 16) for i in (x, y, z)]
        return torch.relu(((r + products[0]) * 2 + products[1]) + products[2])

    _, regions = fused(tools, f, R(4, 8), R(4, 8), R(4, 8), R(1, 1, 8, 16), R(2, 2, 16), static=(3,))
    assert sorted(sorted(set(r) - {"view"}) for r in regions.values()) == [["add"], ["add", "mul"], ["add", "relu"]]


def test_a_value_that_both_read_keeps_two_heavy_results_together(tools):
    def f(x, p, r):
        a = torch.ops.burnish.packed_linear(x, p, None, 16) + r
        gate = torch.sigmoid(a)
        return gate * (a + torch.ops.burnish.packed_linear(x, p, None, 16)) - gate

    _, regions = fused(tools, f, R(4, 8), R(1, 1, 8, 16), R(4, 16), static=(1,))
    assert len(regions) == 1


def test_a_region_never_spans_a_library_call_between_its_parts(tools):
    """relu(x) and relu(x) + mm(relu(x)) share values, but the product runs between them."""
    gm, regions = fused(tools, lambda x, w: torch.relu(x) + torch.mm(torch.relu(x), w), R(4, 4), R(4, 4))
    assert [n.target for n in gm.graph.nodes if n.op == "call_module"] == ["fused_0", "fused_1"]
    assert regions == {"fused_0": ["relu"], "fused_1": ["add"]}


def test_constants_are_not_fused(tools):
    gm, regions = fused(tools, lambda x, w: x * (w.exp() + 1), R(4, 8), R(8), static=(1,))
    assert list(regions.values()) == [["mul"]] and outside(gm) == ["exp", "add"]


def test_equal_layers_print_equally(tools):
    def two(x, a, b):
        x = F.linear(F.gelu(F.layer_norm(x, (8,))), a)
        return F.linear(F.gelu(F.layer_norm(x, (8,))), b)

    gm, _ = fused(tools, two, R(4, 8), R(8, 8), R(8, 8))
    assert str(gm.fused_0.graph) == str(gm.fused_1.graph)


def test_random_calls_keep_their_order_and_writes_come_last(tools):
    def f(x, state):
        a = torch.rand(4) + x
        y = (a * state).exp()
        b = torch.rand(4) * y
        torch.ops.aten.copy_(state, y)
        return b + a

    x = torch.ones(4)
    gm = tools.trace(lambda x, s: f(x, s), x, torch.ones(4))
    torch.manual_seed(3)
    s1 = torch.ones(4)
    want = gm(x, s1)
    group(gm, PassContext())
    outline(gm, PassContext())
    torch.manual_seed(3)
    s2 = torch.ones(4)
    torch.testing.assert_close(gm(x, s2), want)
    assert torch.equal(s1, s2)
    assert [n for n in gm.graph.nodes if n.op == "call_function" and "copy_" in str(n.target)] == list(gm.graph.nodes)[-2:-1]


def random_graph(choices, width=4):
    """A graph of elementwise and library calls; each choice picks the operator and its two operands among what there is."""
    mode = torch._subclasses.FakeTensorMode()
    with mode:
        val = torch.empty(8, 8)
    g = fx.Graph()
    nodes = [g.placeholder(f"p{i}") for i in range(2)]
    ops = (torch.ops.aten.add.Tensor, torch.ops.aten.mul.Tensor, torch.ops.aten.mm.default, torch.ops.aten.maximum.default)
    for op, a, b in choices:
        nodes.append(g.call_function(ops[op % 4], (nodes[-1 - a % min(len(nodes), width)], nodes[-1 - b % len(nodes)])))
    used = [n for n in nodes if not n.users]
    g.output(tuple(used))
    for n in g.nodes:
        n.meta["val"] = val if n.op != "output" else tuple(val for _ in used)
    return fx.GraphModule(torch.nn.Module(), g)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=40))
def test_regions_of_random_graphs_are_convex(choices):
    gm = random_graph(choices)
    inputs = [torch.linspace(-1, 1, 64).view(8, 8) * 0.1, torch.eye(8)]
    want = gm(*inputs)
    found = group(gm, PassContext())
    assert outline(gm, PassContext()) == found  # raises where a circle is left
    for got, expected in zip(gm(*inputs), want):
        torch.testing.assert_close(got, expected)


@pytest.mark.parametrize("window", [3, 400])
def test_three_thousand_nodes_are_grouped_quickly(window):
    state = 1
    choices = []
    for _ in range(3000):
        state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
        choices.append((state >> 60, state >> 40 & 0xFF, (state >> 20 & 0xFFFF) % window))
    gm = random_graph(choices)
    start = time.process_time()
    group(gm, PassContext())
    assert time.process_time() - start < 2.0  # 0.3 s on a quiet machine; the bound only catches a change of complexity
