"""Facts about nodes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.fx as fx
from torch.fx.experimental.proxy_tensor import make_fx

from burnish.graphs.facts import Kind, is_static, kind, lowerable, reduction_dims
from burnish.graphs.op_table import LOWERED, TABLE

aten = torch.ops.aten
R = torch.randn


def last(f: Callable, *args: torch.Tensor) -> fx.Node:
    graph = make_fx(f, tracing_mode="fake")(*args).graph
    return [n for n in graph.nodes if n.op == "call_function"][-1]


KINDS = [
    (lambda x: aten.gelu(x), Kind.POINTWISE),
    (lambda x: aten.maximum(x, x), Kind.POINTWISE),
    (lambda x: aten.full([3], 1.0), Kind.POINTWISE),
    (lambda x: aten._softmax(x, -1, False), Kind.REDUCTION),
    (lambda x: aten.permute(x, [1, 0]), Kind.VIEW),
    (lambda x: aten.cat([x, x]), Kind.INDEX),
    (lambda x: aten.cumsum(x, 0), Kind.SCAN),
    (lambda x: aten.mm(x, x), Kind.LIBRARY),
    (lambda x: aten.rand([3]), Kind.RANDOM),
    (lambda x: aten.bernoulli(x), Kind.RANDOM),
    (lambda x: aten.special_zeta(x, x), Kind.OPAQUE),
    (lambda x: aten.split(x, 2)[1], Kind.GETITEM),
]


@pytest.mark.parametrize("f, expected", KINDS, ids=range(len(KINDS)))
def test_kind(f: Callable, expected: Kind) -> None:
    assert kind(last(f, torch.rand(4, 4))) is expected


def test_attention_is_random_only_with_dropout() -> None:
    def attention(p: float) -> Kind:
        f = lambda x: aten._scaled_dot_product_flash_attention_for_cpu(x, x, x, p)[0]  # noqa: E731
        return kind(last(f, R(1, 1, 4, 8)).args[0])  # type: ignore[arg-type]

    assert attention(0.0) is Kind.LIBRARY and attention(0.5) is Kind.RANDOM


def test_placeholder_is_opaque() -> None:
    graph = make_fx(lambda x: x + 1, tracing_mode="fake")(R(3)).graph
    assert kind(next(iter(graph.nodes))) is Kind.OPAQUE


DIMS = [
    (lambda x: aten.sum.dim_IntList(x, [-1, 0]), (0, 2)),
    (lambda x: aten.sum.default(x), (0, 1, 2)),
    (lambda x: aten.mean.dim(x, [1], True), (1,)),
    (lambda x: aten._softmax(x, -1, False), (2,)),
    (lambda x: aten.native_layer_norm(x, [3, 4], None, None, 1e-5)[0], (1, 2)),
    (lambda x: aten.var.correction(x, [0], correction=0), (0,)),
    (lambda x: aten.argmax(x), (0, 1, 2)),
    (lambda x: aten.linalg_vector_norm(x, 2, [1]), (1,)),
    (lambda x: aten.native_group_norm(x, None, None, 2, 3, 4, 1, 1e-5)[0], (1, 2)),
]


@pytest.mark.parametrize("f, expected", DIMS, ids=range(len(DIMS)))
def test_reduction_dims(f: Callable, expected: tuple[int, ...]) -> None:
    node = last(f, R(2, 3, 4))
    node = node.args[0] if kind(node) is Kind.GETITEM else node
    assert reduction_dims(node) == expected


REFUSED = [
    (lambda x: aten.mm(x, x), "is library"),
    (lambda x: aten.cumsum(x, 0), "is scan"),
    (lambda x: aten.add(x.to(torch.complex64), 1), "has dtype complex64"),
    (lambda x: aten.index(x, [x > 0]), "depends on data|mask"),
    (lambda x: aten.linalg_vector_norm(x, 3), "norm order"),
    (lambda x: aten.as_strided(x.t(), [2], [1]), "not contiguous"),
    (lambda x: aten.special_zeta(x, x), "not an operator"),
]


@pytest.mark.parametrize("f, reason", REFUSED, ids=range(len(REFUSED)))
def test_lowerable_says_why_not(f: Callable, reason: str) -> None:
    import re

    got = lowerable(last(f, R(4, 4)))
    assert got is not None and re.search(reason, got)


def test_lowerable_accepts() -> None:
    assert lowerable(last(lambda x: aten.split(x, 2)[1], R(4, 4))) is None
    assert lowerable(last(lambda x: aten._softmax(x, 1, False), R(4, 4))) is None


def test_tables_name_real_operators() -> None:
    assert [n for n in TABLE if n not in ("convert_element_type",) and not hasattr(aten, n)] == []
    assert {n.split(".")[0] for n in LOWERED} <= set(TABLE)


def test_is_static() -> None:
    graph = make_fx(lambda w, x: (w * 2 + 1, w * x), tracing_mode="fake")(R(3), R(3)).graph
    w, x, *_ = graph.nodes
    both = [n for n in graph.nodes if n.target is aten.mul.Tensor]
    assert is_static(both[0], {w.name}) and not is_static(both[1], {w.name}) and is_static(both[1], {w.name, x.name})
