"""Linears and convolutions on packed weights: the same values and strides, whatever the shape, and the library where it is faster."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext, TargetFacts
from burnish.passes.pack_weights import pack_weights

from .over_weights import close, graph


def exported(function, *args):
    """As :func:`graph`, by ``torch.export``, which keeps linears whole."""

    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.weights = torch.nn.ParameterList([torch.nn.Parameter(a, requires_grad=False) for a in args[1:]])

        def forward(self, x):
            return function(x, *self.weights)

    captured = capture(Module(), args[:1])
    return captured.gm, captured.static


class Over(torch.nn.Module):
    """A function of one input over its weights."""

    def __init__(self, function, weights):
        super().__init__()
        self.function, self.weights = function, torch.nn.ParameterList([torch.nn.Parameter(w, requires_grad=False) for w in weights])

    def forward(self, x):
        return self.function(x, *self.weights)


def targets(gm) -> list[str]:
    return [str(n.target).removesuffix(".default") for n in gm.graph.nodes if n.op == "call_function"]


def same(gm, function, args) -> None:
    got = gm(*args)
    close(got, function, args)


def test_golden():
    def f(x, w, b, v, c):
        y = torch.relu(torch.conv2d(x, w, b, padding=1))
        return torch.conv2d(y, v, None, stride=2, groups=8) + c

    args = torch.randn(2, 4, 6, 6), torch.randn(8, 4, 3, 3), torch.randn(8), torch.randn(8, 1, 2, 2), torch.randn(8, 1, 1)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 2
    assert targets(gm) == [
        "aten.clone",
        "burnish.pack_panels",
        "burnish.packed_conv2d",
        "aten.relu",
        "aten.view",
        "aten.permute",
        "aten.clone",
        "burnish.depthwise_conv2d",
        "aten.add.Tensor",
        "aten.clone",
    ]
    same(gm, f, args)


def test_golden_linear():
    def f(x, w, b):
        return torch.ops.aten.linear(x, w, b)

    args = torch.randn(2, 3, 8), torch.randn(20, 8), torch.randn(20)
    gm, static = exported(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    assert targets(gm) == ["burnish.pack_panels", "burnish.packed_linear"]
    order = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    got = gm(*[args[0] if name not in static else args[1 + sorted(static).index(name)] for name in order])[0]
    close(got, f, args)


@settings(max_examples=40, deadline=None)
@given(
    channels=st.sampled_from([1, 3, 8]), columns=st.sampled_from([1, 5, 16, 24]), groups=st.sampled_from([1, 1, 2]), length=st.integers(5, 12),
    kernel=st.integers(1, 3), stride=st.integers(1, 2), padding=st.integers(0, 2), dilation=st.integers(1, 2), flat=st.booleans(), last=st.booleans(),
)
def test_convolutions_keep_values_and_strides(channels, columns, groups, length, kernel, stride, padding, dilation, flat, last):
    function = F.conv1d if flat else F.conv2d

    def f(x, w, b):
        return function(x, w, b, stride, padding, dilation, groups) * 2

    x = torch.randn(2, channels * groups, length) if flat else torch.randn(2, channels * groups, length, 7)
    if last:
        x = x.transpose(1, 2).contiguous().transpose(1, 2) if flat else x.to(memory_format=torch.channels_last)
    args = x, torch.randn(columns * groups, channels, *([kernel] if flat else [kernel, kernel])), torch.randn(columns * groups)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    same(gm, f, args)


@settings(max_examples=40, deadline=None)
@given(
    groups=st.sampled_from([1, 2, 3]), channels=st.sampled_from([1, 3, 8]), columns=st.sampled_from([1, 5, 16, 24]), size=st.integers(5, 8), kernel=st.integers(1, 3),
    stride=st.integers(1, 2), padding=st.integers(0, 2), dilation=st.integers(1, 2), bias=st.booleans(), last=st.booleans(),
)
def test_volumes_keep_values_and_strides(groups, channels, columns, size, kernel, stride, padding, dilation, bias, last):
    def f(x, w, b):
        return F.conv3d(x, w, b if bias else None, stride, padding, dilation, groups) * 2

    x = torch.randn(2, channels * groups, size, 6, 7)
    args = x.to(memory_format=torch.channels_last_3d) if last else x, torch.randn(columns * groups, channels, kernel, kernel, kernel), torch.randn(columns * groups)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    by_channel = groups > 1 and channels == columns == 1
    expected = "depthwise" if by_channel else "grouped" if groups > 1 else "packed"
    assert f"burnish.{expected}_conv3d" in targets(gm)
    same(gm, f, args)


def test_golden_volumes():
    def f(x, w, b, v):
        y = torch.relu(torch.conv3d(x, w, b, padding=1))
        return torch.conv3d(y + y.sigmoid(), v, stride=2)

    args = torch.randn(2, 3, 4, 6, 6), torch.randn(8, 3, 3, 3, 3), torch.randn(8), torch.randn(16, 8, 1, 1, 1)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 2
    # The layout is carried from one to the next.
    assert targets(gm) == [
        "aten.clone",
        "burnish.pack_panels",
        "burnish.packed_conv3d",
        "aten.relu",
        "aten.sigmoid",
        "aten.add.Tensor",
        "burnish.pack_panels",
        "burnish.packed_conv3d",
        "aten.clone",
    ]
    same(gm, f, args)


def test_a_weight_that_is_an_input_and_doubles_are_left_alone():
    gm, _ = graph(lambda x, w: torch.conv2d(x, w), torch.randn(1, 4, 5, 5), torch.randn(8, 4, 3, 3))
    assert pack_weights(gm, PassContext()) == 0
    gm, static = graph(lambda x, w: torch.conv2d(x, w), torch.randn(1, 4, 5, 5).double(), torch.randn(8, 4, 3, 3).double())
    assert pack_weights(gm, PassContext(static=static)) == 0


def test_a_bias_that_is_not_dense_is_left_to_the_library():
    def f(x, w, b):
        return torch.conv2d(x, w, b.expand(8))

    gm, static = graph(f, torch.randn(1, 4, 5, 5), torch.randn(8, 4, 3, 3), torch.randn(1))
    assert pack_weights(gm, PassContext(static=static)) == 0


def measured(**times):
    """A ``measure`` that gives each claimant its time, and the claimants asked for, in order."""
    asked = []

    def measure(graphs, static, factors, prices=()):
        assert static == {"w", "b"}
        for gm in graphs:
            names = " ".join(str(n.target) for n in gm.graph.nodes)
            asked.append("bf16" if "pack_bf16" in names else "winograd" if "winograd" in names else "grouped" if "grouped_conv2d" in names else "panels" if "burnish" in names else "library")
        return [times[name] for name in asked[-len(graphs) :]]

    return measure, asked


@pytest.mark.parametrize(
    ("times", "fastest"),
    [
        ({"panels": 1.0, "winograd": 3.0, "library": 2.0}, "packed_conv2d"),
        ({"panels": 1.4, "winograd": 3.0, "library": 1.0}, "packed_conv2d"),
        ({"panels": 2.0, "winograd": 1.6, "library": 1.0}, "convolution"),
        ({"panels": 2.0, "winograd": 0.5, "library": 1.0}, "winograd_conv2d"),
    ],
)
def test_the_fastest_kernel_is_taken_and_each_shape_is_measured_once(times, fastest):
    def f(x, w, b):
        return torch.conv2d(torch.conv2d(x, w, b, padding=1), w, b, padding=1)

    args = torch.randn(1, 16, 20, 20).to(memory_format=torch.channels_last), torch.randn(16, 16, 3, 3), torch.randn(16)
    gm, static = graph(f, *args)
    measure, asked = measured(**times)
    context = PassContext(static=static, measure=measure)
    assert pack_weights(gm, context) == (0 if fastest == "convolution" else 2)
    assert asked == ["panels", "winograd", "library"]
    assert len(context.notes) == 1 and "winograd" in context.notes[0]
    assert sum(fastest in t for t in targets(gm)) == 2
    same(gm, f, args)


def test_winograd_can_be_left_out_and_takes_no_other_windows():
    def f(x, w, v, u):
        return torch.conv2d(torch.conv2d(torch.conv2d(x, w, stride=2), v, groups=4), u)

    args = torch.randn(1, 16, 60, 60), torch.randn(32, 16, 3, 3), torch.randn(32, 8, 3, 3), torch.randn(16, 32, 3, 2)
    for options in ({}, {"winograd": False}):
        gm, static = graph(f, *args)
        measure, asked = measured(panels=1.0, grouped=1.5, library=2.0)
        assert pack_weights(gm, PassContext(static=static, measure=measure), **options) == 3
        assert set(asked) == {"panels", "grouped", "library"}
    gm, static = graph(lambda x, w: torch.conv2d(x, w), args[0], args[1])
    measure, asked = measured(panels=1.0, library=2.0)
    pack_weights(gm, PassContext(static=static, measure=measure), winograd=False)
    assert asked == ["panels", "library"]


@settings(max_examples=30, deadline=None)
@given(
    channels=st.sampled_from([16, 17, 40]), columns=st.sampled_from([16, 24, 33]), height=st.integers(9, 30), padding=st.integers(0, 3),
    dilation=st.integers(1, 3), groups=st.integers(1, 2), bias=st.booleans(), last=st.booleans(),
)
def test_winograd_keeps_values_and_strides(channels, columns, height, padding, dilation, groups, bias, last):
    def f(x, w, b):
        return torch.conv2d(x, w, b if bias else None, 1, padding, dilation, groups) * 2

    x = torch.randn(2, groups * channels, height, 61)
    args = x.to(memory_format=torch.channels_last) if last else x, torch.randn(groups * columns, channels, 3, 3), torch.randn(groups * columns)
    gm, static = graph(f, *args)
    measure, _ = measured(panels=2.0, grouped=2.0, winograd=1.0, library=2.0)
    assert pack_weights(gm, PassContext(static=static, measure=measure)) == 1
    assert "burnish.winograd_conv2d" in targets(gm)
    same(gm, f, args)


def test_golden_grouped():
    def f(x, w, v, u):
        y = torch.conv2d(x, w, padding=1, groups=8)
        return torch.conv2d(torch.conv2d(y, v, groups=16), u, groups=2)

    args = torch.randn(2, 32, 6, 6), torch.randn(32, 4, 3, 3), torch.randn(130 * 16, 2, 1, 1), torch.randn(32, 65 * 16, 3, 3) / 1000
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 3
    # A group of more than 64 channels is not one of few.
    assert [t for t in targets(gm) if "conv" in t] == ["burnish.grouped_conv2d", "burnish.grouped_conv2d", "burnish.packed_conv2d"]
    same(gm, f, args)


@pytest.mark.parametrize(("times", "fastest"), [((2.0, 1.0, 1.5), "grouped_conv2d"), ((1.0, 1.1, 1.5), "packed_conv2d"), ((2.0, 1.6, 1.0), "aten.convolution")])
def test_groups_are_measured_too(times, fastest):
    args = torch.randn(1, 32, 60, 60), torch.randn(32, 8, 3, 3)
    gm, static = graph(lambda x, w: torch.conv2d(x, w, groups=4), *args)
    measure, asked = measured(**dict(zip(("panels", "grouped", "library"), times)))
    pack_weights(gm, PassContext(static=static, measure=measure))
    assert asked == ["panels", "grouped", "library"] and any(fastest in t for t in targets(gm))


@settings(max_examples=40, deadline=None)
@given(
    groups=st.sampled_from([2, 3, 8]), channels=st.sampled_from([1, 2, 4, 24]), columns=st.sampled_from([1, 2, 4, 9, 24]), length=st.integers(5, 12),
    kernel=st.integers(1, 3), stride=st.integers(1, 2), padding=st.integers(0, 2), dilation=st.integers(1, 2), flat=st.booleans(), last=st.booleans(),
    bias=st.booleans(),
)
def test_groups_keep_values_and_strides(groups, channels, columns, length, kernel, stride, padding, dilation, flat, last, bias):
    function = F.conv1d if flat else F.conv2d

    def f(x, w, b):
        return function(x, w, b if bias else None, stride, padding, dilation, groups) * 2

    x = torch.randn(2, channels * groups, *([length] if flat else [length, 7]))
    if last:
        x = x.transpose(1, 2).contiguous().transpose(1, 2) if flat else x.to(memory_format=torch.channels_last)
    args = x, torch.randn(columns * groups, channels, *([kernel] if flat else [kernel, kernel])), torch.randn(columns * groups)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    by_channel = channels == columns == 1
    assert ("burnish.depthwise_conv2d" if by_channel else "burnish.grouped_conv2d") in targets(gm)
    same(gm, f, args)


@pytest.mark.parametrize(
    ("function", "x", "w", "asks"),
    [
        (F.linear, (64, 256), (48, 256), False),
        (F.linear, (63, 256), (48, 256), True),
        (F.linear, (400, 256), (40, 256), True),
        (F.linear, (400, 256), (49, 256), True),  # a quarter of the panels' columns is idle
        (F.linear, (600, 127), (64, 127), True),
        (torch.conv2d, (1, 128, 20, 20), (64, 128, 1, 1), False),
        (torch.conv2d, (1, 16, 40, 40), (64, 16, 5, 5), False),
        (torch.conv2d, (1, 8, 40, 40), (64, 8, 5, 5), True),
        (torch.conv2d, (1, 64, 20, 20), (64, 64, 3, 3), True),  # Winograd's is a claimant
        (torch.conv3d, (1, 32, 9, 12, 12), (64, 32, 2, 2, 2), True),
    ],
)
def test_what_no_library_can_win_is_not_measured(function, x, w, asks):
    measure, asked = measured(panels=1.0, winograd=2.0, library=0.1)
    for isa, expected in (("avx2", asks), ("scalar", True)):
        asked.clear()
        gm, static = (exported if function is F.linear else graph)(lambda x, w: function(x, w), torch.empty(x), torch.empty(w))
        pack_weights(gm, PassContext(facts=TargetFacts(isa=isa), static=static, measure=measure))
        assert bool(asked) == expected


def test_what_is_measured_is_a_part_of_large_work_and_the_same_kind():
    sizes = []

    def measure(graphs, static, factors, prices=()):
        sizes.extend(next(tuple(n.meta["val"].shape) for n in gm.graph.nodes if n.name == "x") for gm in graphs)
        return [1.0] * len(graphs)

    gm, static = graph(lambda x, w: torch.conv2d(x, w, stride=2), torch.empty(4, 64, 200, 200), torch.empty(256, 64, 5, 5))
    pack_weights(gm, PassContext(static=static, measure=measure))
    assert sizes[0] == sizes[1] and sizes[0][:2] == (1, 64) and sizes[0][3] == 200 and 5 <= sizes[0][2] < 200


@settings(max_examples=30, deadline=None)
@given(
    channels=st.sampled_from([16, 17, 40]), columns=st.sampled_from([16, 24, 33]), planes=st.integers(3, 6), depth=st.integers(1, 3), stride=st.integers(1, 2),
    padding=st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)), dilation=st.tuples(st.integers(1, 2), st.integers(1, 2), st.integers(1, 2)),
    bias=st.booleans(), last=st.booleans(),
)
def test_winograd_of_volumes_keeps_values_and_strides(channels, columns, planes, depth, stride, padding, dilation, bias, last):
    def f(x, w, b):
        return F.conv3d(x, w, b if bias else None, (stride, 1, 1), padding, dilation) * 2

    planes += (depth - 1) * (dilation[0] - 1)
    x = torch.randn(2, channels, planes, 12, 31)
    args = x.to(memory_format=torch.channels_last_3d) if last else x, torch.randn(columns, channels, depth, 3, 3), torch.randn(columns)
    gm, static = graph(f, *args)
    measure, asked = measured(panels=2.0, winograd=1.0, library=2.0)
    assert pack_weights(gm, PassContext(static=static, measure=measure)) == 1
    assert asked == ["panels", "winograd", "library"] and "burnish.winograd_conv2d" in targets(gm)
    same(gm, f, args)


@pytest.mark.parametrize(("kernel", "stride", "groups"), [((3, 3, 2), 1, 1), ((3, 3, 3), 2, 1), ((3, 3, 3), 1, 2)])
def test_winograd_takes_no_other_windows_of_volumes(kernel, stride, groups):
    gm, static = graph(lambda x, w: torch.conv3d(x, w, stride=stride, groups=groups), torch.randn(1, 64, 9, 20, 20), torch.randn(64, 64 // groups, *kernel))
    measure, asked = measured(panels=1.0, grouped=2.0, library=2.0)
    assert pack_weights(gm, PassContext(static=static, measure=measure)) == 1
    assert "winograd" not in asked


def test_what_is_measured_of_a_volume_has_fewer_planes():
    sizes = []

    def measure(graphs, static, factors, prices=()):
        sizes.extend(next(tuple(n.meta["val"].shape) for n in gm.graph.nodes if n.name == "x") for gm in graphs)
        assert [str(n.target) for n in graphs[-1].graph.nodes if n.op == "call_function"] == ["aten.convolution.default"]
        return [2.0, 1.0]

    gm, static = graph(lambda x, w: torch.conv3d(x, w, stride=2), torch.empty(2, 64, 32, 40, 41), torch.empty(64, 64, 3, 3, 3))
    assert pack_weights(gm, PassContext(static=static, measure=measure)) == 0
    assert sizes[0] == sizes[1] and sizes[0][:2] == (1, 64) and sizes[0][3:] == (40, 41) and 3 <= sizes[0][2] < 32


@settings(max_examples=30, deadline=None, derandomize=True)
@given(
    rank=st.integers(1, 3), kind=st.sampled_from(["panels", "grouped", "depthwise"]), before=st.tuples(*[st.integers(0, 3)] * 3), after=st.tuples(*[st.integers(0, 3)] * 3),
    padding=st.integers(0, 1), stride=st.integers(1, 2), kernel=st.integers(1, 3),
)
def test_zeros_of_one_side_are_the_convolutions_own_padding(rank, kind, before, after, padding, stride, kernel):
    groups, channels = {"panels": (1, 5), "grouped": (2, 3), "depthwise": (4, 1)}[kind]
    convolution = (F.conv1d, F.conv2d, F.conv3d)[rank - 1]
    edges = [n for pair in zip(before[:rank], after[:rank]) for n in pair]

    def f(x, w, b):
        return torch.relu(convolution(F.pad(x, edges), w, b, stride, padding, 1, groups))

    args = torch.randn(2, groups * channels, *(6, 5, 4)[:rank]), torch.randn(4, channels, *[kernel] * rank), torch.randn(4)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    assert "aten.constant_pad_nd" not in targets(gm)
    same(gm, f, args)
    compiled = burnish.compile(Over(f, args[1:]), args[:1], options={"fallback": False})
    error, eager = ((got.double() - f(*(a.double() for a in args))).norm() for got in (compiled(args[0]), f(*args)))
    assert error <= 4 * eager + 1e-6


@pytest.mark.parametrize("pad", [
    lambda x: F.pad(x, (1, 0), value=0.5),
    lambda x: F.pad(x, (-1, 2)),
    lambda x: F.pad(x, (0, 0, 1, 1)),
])  # fmt: skip
def test_other_paddings_stay(pad):
    def f(x, w):
        return F.conv1d(pad(x), w)

    x = torch.randn(1, 4, 9)
    args = x, torch.randn(3, pad(x).shape[1], 2)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    assert "aten.constant_pad_nd" in targets(gm)
    same(gm, f, args)


def test_a_padded_tensor_that_others_read_stays():
    def f(x, w):
        y = F.pad(x, (2, 0))
        return F.conv1d(y, w) + y[:, :3, 1:]

    args = torch.randn(1, 3, 9), torch.randn(3, 3, 2)
    gm, static = graph(f, *args)
    assert pack_weights(gm, PassContext(static=static)) == 1
    same(gm, f, args)


def test_the_rewrite_limit_holds():
    def f(x, w):
        return torch.conv2d(torch.conv2d(x, w), w)

    gm, static = graph(f, torch.randn(1, 4, 5, 5), torch.randn(4, 4, 1, 1))
    assert pack_weights(gm, PassContext(static=static, limit=1)) == 1


def in_bf16(**options):
    return PassContext(precision="bf16", **options)


def test_golden_in_bf16():
    def f(x, w, b, v, u):
        y = torch.relu(torch.conv2d(x, w, b, padding=1))
        return torch.conv2d(torch.conv2d(y, v, groups=8), u, groups=4)

    args = torch.randn(2, 3, 6, 6), torch.randn(8, 3, 3, 3), torch.randn(8), torch.randn(8, 1, 2, 2), torch.randn(8, 2, 1, 1)
    gm, static = graph(f, *args)
    context = in_bf16(static=static)
    assert pack_weights(gm, context) == 3
    # Few channels of a group, or one, are left in float32.
    assert [t for t in targets(gm) if "burnish" in t] == [
        "burnish.pack_bf16_panels", "burnish.packed_conv2d", "burnish.depthwise_conv2d", "burnish.grouped_panels", "burnish.grouped_conv2d",
    ]
    assert context.notes == ["pack-weights: precision bf16: 1 of 3 linears and convolutions on our kernels hold their weights in bfloat16"]
    same(gm, lambda x, w, *rest: f(x, w.bfloat16().to(x.dtype), *rest), args)


@pytest.mark.parametrize(
    ("times", "fastest"),
    [
        ({"panels": 1.0, "bf16": 1.005, "winograd": 2.0, "library": 2.0}, "pack_bf16_panels"),  # equal: half the bytes
        ({"panels": 1.0, "bf16": 1.1, "winograd": 2.0, "library": 2.0}, "pack_panels"),
        ({"panels": 2.0, "bf16": 1.1, "winograd": 1.0, "library": 2.0}, "winograd_panels"),
        ({"panels": 2.0, "bf16": 2.0, "winograd": 2.0, "library": 1.0}, "convolution"),
    ],
)
def test_bf16_is_taken_where_it_is_no_slower(times, fastest):
    args = torch.randn(1, 16, 40, 40), torch.randn(16, 16, 3, 3)
    gm, static = graph(lambda x, w: torch.conv2d(x, w), *args)
    measure, asked = measured(**times)
    pack_weights(gm, in_bf16(static=static, measure=measure))
    assert asked == ["panels", "bf16", "winograd", "library"] and any(fastest in t for t in targets(gm))


def test_nothing_is_rounded_unless_asked_for():
    args = torch.randn(1, 16, 40, 40), torch.randn(16, 16, 3, 3)
    gm, static = graph(lambda x, w: torch.conv2d(x, w), *args)
    measure, asked = measured(panels=1.0, winograd=2.0, library=2.0)
    pack_weights(gm, PassContext(static=static, measure=measure))
    assert "bf16" not in asked and not any("bf16" in t for t in targets(gm))
