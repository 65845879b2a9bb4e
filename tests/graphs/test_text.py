"""The text form: what prints parses back to the same graph, and bad text is refused with its place."""

from __future__ import annotations

import math
import operator
import re
import time

import pytest
import torch
import torch.fx as fx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode

from burnish.graphs.capture import capture
from burnish.graphs.text import TextError, parse_graph, print_graph

aten = torch.ops.aten

DTYPES = [
    torch.float32,
    torch.float64,
    torch.float16,
    torch.bfloat16,
    torch.int64,
    torch.int32,
    torch.uint8,
    torch.bool,
    torch.complex64,
]


def describe(val):
    """What must survive a round trip of ``meta["val"]``."""
    if isinstance(val, torch.Tensor):
        sizes = [str(x) for x in (*val.shape, *val.stride(), val.storage_offset())]
        return (val.dtype, sizes, val.device)
    if isinstance(val, (list, tuple)):
        return type(val), [describe(v) for v in val]
    return type(val), str(val)


def plain(value):
    """Arguments with nodes by name, so that two graphs compare; NaN equals itself by repr."""
    if isinstance(value, fx.Node):
        return ("node", value.name)
    if isinstance(value, (list, tuple)):
        return (isinstance(value, list), [plain(v) for v in value])
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, slice):
        return ("slice", plain(value.start), plain(value.stop), plain(value.step))
    return (type(value).__name__, repr(value))


def assert_same(one: fx.GraphModule, two: fx.GraphModule) -> None:
    first, second = list(one.graph.nodes), list(two.graph.nodes)
    assert [n.name for n in first if n.op != "output"] == [n.name for n in second if n.op != "output"]
    for a, b in zip(first, second):
        assert (a.op, a.target) == (b.op, b.target)
        assert plain(a.args) == plain(b.args) and plain(a.kwargs) == plain(b.kwargs)
        if a.op == "output":
            continue
        assert ("val" in a.meta) == ("val" in b.meta)
        assert describe(a.meta.get("val")) == describe(b.meta.get("val"))
        assert a.meta.get("region") == b.meta.get("region")
        if a.op in ("call_module", "get_attr") and isinstance(getattr(one, a.target), fx.GraphModule):
            assert_same(getattr(one, a.target), getattr(two, a.target))


def round_trip(gm: fx.GraphModule, static=()) -> fx.GraphModule:
    text = print_graph(gm, static)
    parsed = parse_graph(text)
    assert print_graph(parsed) == text
    assert_same(gm, parsed)
    bare = parse_graph(text, values=False)
    assert [(n.op, n.name, n.target) for n in bare.graph.nodes] == [(n.op, n.name, n.target) for n in parsed.graph.nodes]
    assert not any("val" in n.meta for n in bare.graph.nodes)
    return parsed


UNARY = [aten.relu.default, aten.neg.default, aten.t.default, aten.clone.default]
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.complex_numbers(allow_nan=False),
    st.text(max_size=12),
    st.sampled_from(
        [
            *DTYPES,
            torch.strided,
            torch.channels_last,
            torch.device("cpu"),
            torch.device("cuda:1"),
            ...,
            slice(None, 3, None),
        ]
    ),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.text(max_size=3), inner, max_size=2),
    ),
    max_leaves=8,
)


@st.composite
def graphs(draw) -> fx.GraphModule:
    """A random graph: tensors of any layout, real operators, and nodes with arbitrary arguments and values."""
    graph, mode = fx.Graph(), FakeTensorMode()
    nodes: list[fx.Node] = []
    with mode:
        for i in range(draw(st.integers(1, 3))):
            node = graph.placeholder(
                draw(st.sampled_from(["x", "w", "input", "L_self_weight_"])) + (str(i) if i else "")
            )
            shape = draw(st.lists(st.integers(0, 4), min_size=2, max_size=2))
            tensor = torch.empty([d + 1 for d in shape], dtype=draw(st.sampled_from(DTYPES)))
            node.meta["val"] = draw(
                st.sampled_from([lambda t: t, lambda t: t.t(), lambda t: t[1:], lambda t: t[:, ::2]])
            )(tensor)
            nodes.append(node)
        for _ in range(draw(st.integers(0, 5))):
            source = draw(st.sampled_from(nodes))
            if draw(st.booleans()):
                node = graph.call_function(draw(st.sampled_from(UNARY)), (source,))
                node.meta["val"] = (
                    source.meta["val"].t() if node.target is aten.t.default else source.meta["val"].clone()
                )
                nodes.append(node)
            else:
                extra = {"alpha": draw(values), "dtype": draw(values)}
                node = graph.call_function(
                    aten.add.Tensor, (source, draw(values)), extra if draw(st.booleans()) else {}
                )
                node.meta["val"] = (source.meta["val"], None, 3, [True])
            if draw(st.booleans()):
                node.meta["region"] = draw(st.integers(0, 9))
    graph.output((nodes[-1], draw(values)))
    return fx.GraphModule(nn.Module(), graph)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs())
def test_random_graphs_survive(gm):
    round_trip(gm)


class Encoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(50, 16)
        self.layer = nn.TransformerEncoderLayer(16, 4, 32, batch_first=True, norm_first=True).eval()
        self.register_buffer("seen", torch.zeros((), dtype=torch.int64))

    def forward(self, ids, mask):
        self.seen.add_(1)
        x = self.embed(ids)
        h = self.layer.linear1(self.layer.norm1(x)).relu()
        h = torch.where(mask[:, :, None], h, -math.inf).amax(1, keepdim=True).expand(-1, 3, -1)
        values, indices = torch.topk(h[:, 1:, ::2].transpose(1, 2), 1, dim=-1)
        return values, indices, x.shape[1], None, torch.full((2,), math.nan), self.seen


def test_a_captured_model_survives_and_still_runs():
    model = Encoder().eval()
    ids, mask = torch.randint(0, 50, (2, 6)), torch.ones(2, 6, dtype=torch.bool)
    captured = capture(model, (ids, mask))
    parsed = round_trip(captured.gm, captured.static)
    marked = {n.name for n in parsed.graph.nodes if n.op == "placeholder" and n.meta.get("static")}
    assert marked == captured.static
    args = [a.clone() for a in captured.arguments(ids, mask)]
    expected = captured.gm(*[a.clone() for a in args])
    for got, want in zip(parsed(*args), expected):
        torch.testing.assert_close(got, want, equal_nan=True)


def test_symbols_come_back_with_hints_and_ranges():
    model = Encoder().eval()
    ids, mask = torch.randint(0, 50, (4, 6)), torch.ones(4, 6, dtype=torch.bool)
    batch, length = torch.export.Dim("batch", min=2, max=64), torch.export.Dim("length", min=2)
    shapes = {"ids": {0: batch, 1: length}, "mask": {0: batch, 1: length}}
    parsed = round_trip(capture(model, (ids, mask), dynamic_shapes=shapes).gm)
    val = next(n for n in parsed.graph.nodes if n.name == "ids").meta["val"]
    size = val.shape[0]
    env = size.node.shape_env
    bounds = env.var_to_range[size.node.expr]
    assert (int(bounds.lower), int(bounds.upper), size.node.hint) == (2, 64, 4)
    # The symbols are alive: fake computation goes on in the same environment.
    with val.fake_mode:
        grown = torch.cat([val, val])
    assert str(grown.shape[0]) == f"2*{size}" and grown.shape[1].node.expr == val.shape[1].node.expr


def test_sizes_that_data_decides_have_no_hint():
    captured = capture(lambda x: torch.nonzero(x).float() * 2, (torch.ones(5),))
    text = print_graph(captured.gm)
    (name,) = re.findall(r"sym (u\d+) in \[0, ", text)
    parsed = round_trip(captured.gm)
    symbolic = [n.meta["val"].shape[0] for n in parsed.graph.nodes if n.target is aten.mul.Tensor]
    assert str(symbolic[0]) == name and not symbolic[0].node.has_hint()


def test_regions_and_branches_are_blocks():
    gm = capture(lambda x: torch.cond(x.sum() > 0, lambda a: a + 1, lambda a: a * 2, (x,)), (torch.ones(2),)).gm
    text = print_graph(gm)
    assert "region true_graph_0(" in text and "higher_order.cond(" in text
    parsed = round_trip(gm)
    assert torch.equal(parsed(torch.ones(2))[0], torch.full((2,), 2.0))

    inner = parse_graph("graph(\n  %a: f32[2],\n) {\n  %r = aten.relu.default(%a) : f32[2]\n  return (%r,)\n}")
    graph = fx.Graph()
    x = graph.placeholder("x")
    called = graph.call_module("fused_0", (x,))
    graph.output((graph.call_function(operator.getitem, (called, 0)),))
    outer = fx.GraphModule({"fused_0": inner}, graph)
    again = round_trip(outer)
    assert torch.equal(again(torch.tensor([-1.0, 2.0]))[0], torch.tensor([0.0, 2.0]))


def test_small_constants_keep_their_values_and_large_ones_their_digest():
    graph = fx.Graph()
    graph.output((graph.get_attr("small"), graph.get_attr("large")))
    root = nn.Module()
    root.small, root.large = torch.tensor([1.5, -math.inf, 0.1]), torch.arange(1000.0)
    gm = fx.GraphModule(root, graph)
    text = print_graph(gm)
    parsed = parse_graph(text)
    assert torch.equal(parsed.small, root.small) and parsed.large.shape == (1000,)
    root.large[3] = 7
    assert print_graph(gm) != text


def test_what_has_no_text_form_is_refused():
    class Odd:
        pass

    graph = fx.Graph()
    x = graph.placeholder("x")
    graph.output(graph.call_function(torch.nn.functional.relu, (x,)))
    with pytest.raises(TextError, match="relu"):
        print_graph(fx.GraphModule(nn.Module(), graph))
    graph = fx.Graph()
    x = graph.placeholder("x")
    node = graph.call_function(aten.relu.default, (x,))
    graph.output(node)
    gm = fx.GraphModule(nn.Module(), graph)
    next(n for n in gm.graph.nodes if n.op == "call_function").args = (Odd(),)
    with pytest.raises(TextError, match="Odd"):
        print_graph(gm)
    module = nn.Sequential(nn.Linear(2, 2))
    with pytest.raises(TextError, match="Linear"):
        print_graph(fx.symbolic_trace(module))


GOOD = """sym s0 = 12 in [2, 512]

graph(
  %x: f32[s0, 3],
) {
  %y = aten.relu.default(%x) : f32[s0, 3]
  return (%y,)
}
"""


@pytest.mark.parametrize(
    ("old", "new", "place", "complaint"),
    [
        ("aten.relu.default", "aten.no_such.default", "line 6, column 8", "no function aten.no_such.default"),
        ("(%x) :", "(%z) :", "line 6, column 26", "%z is not defined"),
        ("%y =", "%x =", "line 6, column 3", "%x is defined twice"),
        ("f32[s0, 3],", "f31[s0, 3],", "line 4, column 7", "not a tensor type"),
        ("f32[s0, 3],", "f32[s1, 3],", "line 4, column 7", "s1 is not declared"),
        ("f32[s0, 3],", "f32[open(1), 3],", "line 4, column 7", "not allowed"),
        ("f32[s0, 3],", "f32[-1, 3],", "line 4, column 7", "negative"),
        ("f32[s0, 3],", "f32[s0, 3] strides=[1],", "line 4, column 7", "2 sizes and 1 strides"),
        ("return (%y,)", "return (%y", "line 8, column 1", r"expected `\)`"),
        ("return (%y,)", "%z = call fused_0(%y)", "line 7, column 13", "no region or constant fused_0"),
        ("}\n", "", "line 8, column 1", "end of the text"),
        ("}\n", "}\n}\n", "line 9, column 1", "expected the end"),
        ("graph(", "grahp(", "line 3, column 1", "expected `graph`"),
        ("[2, 512]", "[2]", "line 1, column 16", "two bounds"),
        ("aten.relu.default(%x)", "aten.relu.default(a=1, %x)", "line 6, column 31", "positional argument follows"),
        ("aten.relu.default(%x)", "aten.relu.default($x)", "line 6, column 26", "expected a value"),
        ("(%x) :", '(device("nonsense")) :', "line 6, column 26", "not a device"),
        ("(%x) :", '("a\\q") :', "line 6, column 26", "bad escape"),
    ],
)
def test_bad_text_is_refused_with_line_and_column(old, new, place, complaint):
    parse_graph(GOOD)
    assert old in GOOD
    with pytest.raises(TextError, match=complaint) as error:
        parse_graph(GOOD.replace(old, new, 1))
    assert str(error.value).startswith(place + ":")


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.sampled_from(["", "(", "}", "%", "0", "x", ",", "\n", '"', "é", "[", "sym"]))
def test_any_damage_is_either_harmless_or_a_text_error(at, put):
    damaged = GOOD[:at] + put + GOOD[at + 1 :]
    try:
        parse_graph(damaged)
    except TextError as error:
        assert str(error).startswith("line ")


def test_large_graphs_print_and_parse_quickly():
    graph, mode = fx.Graph(), FakeTensorMode()
    node = graph.placeholder("x")
    with mode:
        node.meta["val"] = torch.empty(2, 16)
        for i in range(800):
            node = graph.call_function(aten.add.Tensor, (node, i), {"alpha": 1})
            node.meta["val"] = torch.empty(2, 16)
    graph.output((node,))
    gm = fx.GraphModule(nn.Module(), graph)

    def best(function, *args):
        times = []
        for _ in range(5):
            start = time.perf_counter()
            function(*args)
            times.append(time.perf_counter() - start)
        return min(times)

    text = print_graph(gm)
    # Ten times what a quiet machine takes: the bound catches a quadratic step, not a busy neighbour.
    assert best(print_graph, gm) < 0.15 and best(parse_graph, text) < 1.0
