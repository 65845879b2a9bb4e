"""Fake results that are computed once: the same layouts as one by one, and the same memory shared."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx.experimental.symbolic_shapes import ShapeEnv

from burnish.graphs.fake import Inference, signature
from burnish.graphs.symbols import World

aten = torch.ops.aten
CALLS = [
    (aten.add.Tensor, lambda x: (x, x)), (aten.relu.default, lambda x: (x,)), (aten.transpose.int, lambda x: (x, 0, 1)),
    (aten.sum.dim_IntList, lambda x: (x, [1], True)), (aten.sort.default, lambda x: (x,)), (aten.select.int, lambda x: (x, 0, 0)),
    (aten.cat.default, lambda x: ([x, x], 1)), (aten.unsqueeze.default, lambda x: (x, 0)), (aten.clone.default, lambda x: (x,)),
]  # fmt: skip


def first(value):
    return value[0] if isinstance(value, (tuple, list)) else value


def shares(a, b):
    return a.untyped_storage()._cdata == b.untyped_storage()._cdata


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, len(CALLS) - 1)), max_size=12))
def test_a_chain_of_calls_has_the_layouts_and_views_that_calls_one_by_one_have(steps):
    world = World()
    infer = Inference(world.mode)
    pairs = [2 * (world.tensor([4, "n"], torch.float32, None),) for _ in range(2)]
    for at, which in steps:
        mine, plain = pairs[at % len(pairs)]
        target, arguments = CALLS[which]
        if mine.dim() != 2:
            continue
        got = infer(target, arguments(mine), {})
        with world.mode:
            want = target(*arguments(plain))
        assert signature(got) == signature(want)
        assert shares(first(got), mine) == shares(first(want), plain)
        assert signature(first(got).storage_offset()) == signature(first(want).storage_offset())
        pairs.append((first(got), first(want)))


def test_calls_alike_are_computed_once_but_views_of_each_tensor_apart():
    world = World()
    infer = Inference(world.mode)
    a, b = (world.tensor([4, "n"], torch.float32, None) for _ in range(2))
    assert infer(aten.relu.default, (a,), {}) is infer(aten.relu.default, (b,), {})
    assert infer(aten.transpose.int, (a, 0, 1), {}) is infer(aten.transpose.int, (a, 0, 1), {})
    assert infer(aten.transpose.int, (a, 0, 1), {}) is not infer(aten.transpose.int, (b, 0, 1), {})
    once = infer(aten.relu.default, (a,), {})
    twice = infer(aten.relu.default, (once,), {})
    assert twice is not once and infer(aten.relu.default, (twice,), {}) is once


def test_sizes_that_depend_on_data_are_never_taken_for_equal():
    infer = Inference(FakeTensorMode(shape_env=ShapeEnv(allow_dynamic_output_shape_ops=True)))
    with infer.mode:
        tensors = [torch.empty(5) for _ in range(2)]
    one, two = (infer(aten.nonzero.default, (x,), {}) for x in tensors)
    assert signature(one.shape[0]) != signature(two.shape[0])
