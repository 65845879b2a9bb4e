"""Iteration spaces: which nodes can share one loop nest.

A node iterates over ``full`` points. A reduction also has ``rows``: its input's dimensions, adjacent ones of a kind merged, as (kept or
reduced, extent) pairs. Views that keep the linear order of elements keep these rows, so ``[batch, seq, dim]`` reduced over ``dim`` and
``[batch * seq, dim]`` reduced over ``dim`` have the same rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

import torch
import torch.fx as fx

from ...graphs.cost import elements, weight
from ...graphs.facts import Kind, kind, name_of, reduction_dims, tensors_of

Extent: TypeAlias = Any  # int or sympy.Expr
Rows = tuple[tuple[str, Extent], ...]

# Reductions that read their row more than once, so that what is fused in front is computed again unless the row is kept.
_SEVERAL_PASSES = frozenset(
    ["_softmax", "_log_softmax", "softmax", "log_softmax", "_safe_softmax", "native_layer_norm", "native_group_norm", "_fused_rms_norm", "rms_norm", "var", "var_mean", "std", "std_mean", "logsumexp"]
)
# Views and data movement that change the linear order of elements.
_REORDERS = frozenset(["permute", "transpose", "t", "numpy_T", "mT", "flip", "roll", "as_strided", "diagonal", "unfold", "movedim", "swapaxes"])


@dataclass
class Frame:
    """What a cluster of nodes iterates over. ``size`` is ``full`` as a number; ``work`` the arithmetic per point.

    ``kept`` is the number of rows where there is a reduction. ``reordered`` says that some node permutes elements,
    ``after`` that one does so behind a reduction.
    """

    full: Extent
    size: int
    kept: Extent | None = None
    rows: Rows | None = None
    work: int = 0
    nodes: int = 1
    reordered: bool = False
    after: bool = False
    passes: bool = False
    names: set[str] = field(default_factory=set)


def extent(t: torch.Tensor) -> Extent:
    """Number of elements, exactly, as an int or an expression; builds no guard."""
    out: Any = 1
    for s in t.shape:
        out = out * (s if isinstance(s, int) else s.node.expr)
    return out


def frame(node: fx.Node) -> Frame:
    """The iteration space of one node."""
    k, name = kind(node), name_of(node)
    source = tensors_of(node)[0]
    made = Frame(extent(source), elements(source), work=weight(node), names={name})
    made.reordered = name in _REORDERS or k is Kind.INDEX
    if k is Kind.REDUCTION:
        first = next(t for a in node.args if isinstance(a, fx.Node) for t in tensors_of(a)[:1])
        made.full, made.size = extent(first), elements(first)
        made.rows = rows(node, first)
        made.kept = 1
        for which, n in made.rows:
            made.kept = made.kept * n if which == "kept" else made.kept
        made.passes = name in _SEVERAL_PASSES
    return made


def rows(node: fx.Node, source: torch.Tensor) -> Rows:
    """The collapsed kept and reduced dimensions of a reduction's input."""
    shape = [s if isinstance(s, int) else s.node.expr for s in source.shape]
    if name_of(node) == "native_group_norm":
        groups = node.args[6]
        total = extent(source)
        return _collapse([("kept", shape[0]), ("kept", groups), ("reduced", total / (shape[0] * groups))])  # type: ignore[operator]
    reduced = set(reduction_dims(node))
    return _collapse([("reduced" if d in reduced else "kept", n) for d, n in enumerate(shape)])


def _collapse(dims: list[tuple[str, Any]]) -> Rows:
    out: list[tuple[str, Any]] = []
    for which, n in dims:
        if n == 1:
            continue
        n = int(n) if isinstance(n, float) and n == int(n) else n
        if out and out[-1][0] == which:
            out[-1] = (which, out[-1][1] * n)
        else:
            out.append((which, n))
    return tuple(out)


def joined(producer: Frame, consumer: Frame) -> Frame:
    """The frame of two clusters merged, the first one feeding the second (or neither the other)."""
    wide = producer if producer.size >= consumer.size else consumer
    with_rows = producer if producer.rows is not None else consumer
    if with_rows.rows is not None:
        wide = with_rows
    return Frame(
        full=wide.full,
        size=wide.size,
        kept=with_rows.kept,
        rows=with_rows.rows,
        work=producer.work + consumer.work,
        nodes=producer.nodes + consumer.nodes,
        reordered=producer.reordered or consumer.reordered,
        after=producer.after or consumer.after or (producer.rows is not None and consumer.reordered),
        passes=producer.passes or consumer.passes,
        names=producer.names | consumer.names,
    )


def fits(producer: Frame, consumer: Frame, row_limit: int) -> bool:
    """Whether both run in one loop nest without computing anything twice. ``row_limit`` is the longest row kept in cache, in elements."""
    if producer.rows is not None and consumer.rows is not None:
        return producer.rows == consumer.rows and not producer.after and not consumer.reordered
    if consumer.rows is not None:
        if producer.full != consumer.full:
            return False
        long = consumer.passes and _row(consumer) > row_limit
        return not (long and producer.work > 4)
    if producer.rows is not None:
        return consumer.full in (producer.full, producer.kept)
    return producer.full == consumer.full


def _row(f: Frame) -> int:
    """Elements of one row, as a number."""
    kept = f.kept if isinstance(f.kept, int) else 1
    return f.size // max(kept, 1)
