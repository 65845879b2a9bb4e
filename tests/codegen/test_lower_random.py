"""Random regions mean what eager means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from burnish.codegen.lower import lower_region

from .regions import aten, compare, traced

FLOATS = (torch.float32, torch.float64, torch.bfloat16)
DTYPES = (*FLOATS, torch.int64, torch.int32, torch.bool)
SIZES = st.sampled_from([1, 2, 3, 4, 6, 7, 8, 12])

UNARY = (
    aten.neg.default, aten.abs.default, aten.relu.default, aten.sigmoid.default, aten.tanh.default, aten.exp.default,
    aten.sign.default, aten.floor.default, aten.square.default, aten.gelu.default, aten.silu.default,
)  # fmt: skip
BINARY = (
    aten.add.Tensor, aten.sub.Tensor, aten.mul.Tensor, aten.maximum.default, aten.minimum.default, aten.div.Tensor,
    aten.lt.Tensor, aten.eq.Tensor, aten.ge.Tensor,
)  # fmt: skip


class Draw:
    """Builds one random program step by step on real tensors, recording it as a function of the inputs."""

    def __init__(self, data: st.DataObject) -> None:
        self.data = data
        self.steps: list[Callable[[list[Any]], Any]] = []

    def pick(self, options: Any) -> Any:
        return self.data.draw(st.sampled_from(list(options)))

    def inputs(self) -> list[torch.Tensor]:
        out = []
        rank = self.data.draw(st.integers(1, 4))
        full = [self.data.draw(SIZES) for _ in range(rank)]
        for i in range(self.data.draw(st.integers(1, 3))):
            shape = [self.data.draw(st.sampled_from([n, n, n, 1])) for n in full][self.data.draw(st.integers(0, 1)) * (i > 0) :]
            out.append(values(tuple(shape), self.pick(DTYPES), seed=i, strided=self.data.draw(st.booleans()), special=self.pick([False, False, True])))
        return out

    def step(self, env: list[torch.Tensor]) -> torch.Tensor | None:
        t = self.data.draw(st.integers(0, len(env) - 1))
        kind = self.pick(["unary", "binary", "view", "reduce", "norm", "index", "scalar"])
        f = getattr(self, kind)(env, t)
        if f is None:
            return None
        out = f(env)
        if not isinstance(out, torch.Tensor) or out.numel() > 4096:
            return None
        self.steps.append(f)
        return out

    def unary(self, env: list, t: int) -> Callable | None:
        op = self.pick(UNARY)
        x = env[t]
        if x.dtype is torch.bool or (not x.dtype.is_floating_point and op in (aten.gelu.default, aten.silu.default)):
            return None
        return lambda e: op(e[t])

    def binary(self, env: list, t: int) -> Callable | None:
        u = self.data.draw(st.integers(0, len(env) - 1))
        op = self.pick(BINARY)
        try:
            torch.broadcast_shapes(env[t].shape, env[u].shape)
        except RuntimeError:
            return None
        if op is aten.sub.Tensor and torch.bool in (env[t].dtype, env[u].dtype):
            return None
        return lambda e: op(e[t], e[u])

    def scalar(self, env: list, t: int) -> Callable | None:
        op = self.pick([aten.add.Tensor, aten.mul.Tensor, aten.gt.Scalar, aten.clamp_min.default])
        value = self.pick([2, 0.5, -1])
        if env[t].dtype is torch.bool:
            return None
        return lambda e: op(e[t], value)

    def view(self, env: list, t: int) -> Callable | None:
        x = env[t]
        kind = self.pick(["permute", "flatten", "slice", "unsqueeze", "flip", "split"])
        if x.dim() == 0:
            return lambda e: aten.view.default(e[t], [1])
        d = self.data.draw(st.integers(0, x.dim() - 1))
        if kind == "permute":
            order = self.data.draw(st.permutations(range(x.dim())))
            return lambda e: aten.permute.default(e[t], order)
        if kind == "flatten":
            shape = list(x.shape)
            if d + 1 < len(shape):
                shape[d : d + 2] = [shape[d] * shape[d + 1]]
            return lambda e: aten.reshape.default(e[t], shape)
        if kind == "slice":
            step = self.pick([1, 2])
            return lambda e: aten.slice.Tensor(e[t], d, min(1, x.shape[d] - 1), 1 << 62, step)
        if kind == "unsqueeze":
            return lambda e: aten.unsqueeze.default(e[t], d)
        if kind == "flip":
            return lambda e: aten.flip.default(e[t], [d])
        shape = list(x.shape)
        for f in (2, 3):
            if shape[d] % f == 0:
                split = [*shape[:d], shape[d] // f, f, *shape[d + 1 :]]
                return lambda e: aten.reshape.default(e[t], split)
        return None

    def reduce(self, env: list, t: int) -> Callable | None:
        x = env[t]
        if x.dim() == 0:
            return None
        dims = sorted(self.data.draw(st.sets(st.integers(0, x.dim() - 1), min_size=1)))
        keep = self.data.draw(st.booleans())
        kind = self.pick(["sum", "amax", "mean", "any", "var", "argmax"])
        if kind in ("mean", "var") and not x.dtype.is_floating_point:
            return None
        if kind == "var":
            return lambda e: aten.var.correction(e[t], dims, correction=0, keepdim=keep)
        if kind == "argmax":
            if x.dtype is torch.bool:
                return None
            return lambda e: aten.argmax.default(e[t], dims[0], keep)
        if kind == "any":
            return lambda e: aten.any.dim(e[t], dims[0], keep)
        op = {"sum": aten.sum.dim_IntList, "amax": aten.amax.default, "mean": aten.mean.dim}[kind]
        return lambda e: op(e[t], dims, keep)

    def norm(self, env: list, t: int) -> Callable | None:
        x = env[t]
        if x.dim() == 0 or not x.dtype.is_floating_point:
            return None
        d = self.data.draw(st.integers(0, x.dim() - 1))
        if self.data.draw(st.booleans()):
            return lambda e: aten._softmax.default(e[t], d, False)
        return lambda e: aten.native_layer_norm.default(e[t], [x.shape[-1]], None, None, 1e-5)[0]

    def index(self, env: list, t: int) -> Callable | None:
        x = env[t]
        if x.dim() == 0:
            return None
        d = self.data.draw(st.integers(0, x.dim() - 1))
        kind = self.pick(["cat", "pad", "roll", "stack", "select"])
        if kind == "cat":
            return lambda e: aten.cat.default([e[t], e[t], e[t]], d)
        if kind == "stack":
            return lambda e: aten.stack.default([e[t], e[t]], d)
        if kind == "pad":
            return lambda e: aten.constant_pad_nd.default(e[t], [1, 2], 3)
        if kind == "roll":
            return lambda e: aten.roll.default(e[t], [1], [d])
        return lambda e: aten.select.int(e[t], d, -1)


def values(shape: tuple[int, ...], dtype: torch.dtype, seed: int, strided: bool, special: bool) -> torch.Tensor:
    """Numbers, with an infinity and a NaN among them when ``special``, optionally with the dims laid out in reverse."""
    g = torch.Generator().manual_seed(seed + 7)
    if dtype is torch.bool:
        x = torch.rand(shape, generator=g) > 0.5
    elif dtype.is_floating_point:
        x = (torch.randn(shape, generator=g) * 2).to(dtype)
        if x.numel() > 3 and special:
            x.view(-1)[0], x.view(-1)[3] = float("inf"), float("nan")
    else:
        x = torch.randint(-9, 9, shape, generator=g).to(dtype)
    if strided and x.dim() > 1:
        order = list(range(x.dim()))[::-1]
        x = x.permute(order).contiguous().permute(order)
    return x


def _random_region(data: st.DataObject) -> None:
    draw = Draw(data)
    inputs = draw.inputs()
    env = list(inputs)
    for _ in range(data.draw(st.integers(1, 9))):
        out = draw.step(env)
        if out is not None:
            env.append(out)
    made = list(range(len(inputs), len(env)))
    if not made:
        return
    wanted = sorted({made[-1], *data.draw(st.lists(st.sampled_from(made), max_size=2))})

    def f(*args: torch.Tensor) -> tuple[torch.Tensor, ...]:
        e = list(args)
        for s in draw.steps:
            e.append(s(e))
        return tuple(aten.clone.default(e[i]) for i in wanted)

    gm = traced(f, *inputs)
    compare(gm, lower_region(gm, "k"), tuple(inputs), 2e-5)


COMMON = {"deadline": None, "suppress_health_check": list(HealthCheck), "derandomize": True, "database": None}


@settings(max_examples=150, **COMMON)
@given(st.data())
def test_random_regions(data: st.DataObject) -> None:
    _random_region(data)


@pytest.mark.slow
@settings(max_examples=3000, **COMMON)
@given(st.data())
def test_random_regions_long(data: st.DataObject) -> None:
    _random_region(data)
