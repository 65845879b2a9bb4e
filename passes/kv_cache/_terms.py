"""Terms over places as nodes of a graph, for the tokens at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
import torch.fx as fx

from ...graphs.elements import Apply, Element, Linear

aten = torch.ops.aten


class TermEmitter:
    """Emits terms as tensors of ``rank`` dimensions, of size one where a term does not vary.

    dims: the dimension that a variable stands along. given: tensors of one dimension that hold a variable's values; ``sizes``: of the others, which
    count from zero.
    """

    def __init__(
        self,
        graph: fx.Graph,
        node_of: Callable[[fx.Node], fx.Node],
        dims: Mapping[str, int],
        rank: int,
        given: Mapping[str, fx.Node],
        sizes: Mapping[str, Any],
    ) -> None:
        self.graph, self.node_of, self.dims, self.rank, self.given, self.sizes = graph, node_of, dims, rank, given, sizes
        self._memo: dict[Any, fx.Node] = {}

    def emit(self, term: Any) -> Any:
        """The node of a term; a literal as it is."""
        if not isinstance(term, (Linear, Apply, Element)):
            return term
        if term not in self._memo:
            self._memo[term] = self._emitted(term)
        return self._memo[term]

    def _call(self, target: Any, *args: Any, **kwargs: Any) -> fx.Node:
        return self.graph.call_function(target, args, kwargs)

    def _emitted(self, term: Linear | Apply | Element) -> fx.Node:
        if isinstance(term, Apply):
            return self._call(term.target, *map(self.emit, term.args), **dict(term.kwargs))
        if isinstance(term, Element):
            return self._call(aten.index.Tensor, self.node_of(term.node), [self.emit(i) for i in term.index])
        if not term.terms:
            return self._call(aten.full.default, [1] * self.rank, term.constant, dtype=term.dtype)
        out: Any = None
        for name, factor in term.terms:
            part: Any = self._variable(name)
            part = part if factor == 1 else self._call(aten.mul.Tensor, part, factor)
            out = part if out is None else self._call(aten.add.Tensor, out, part)
        if term.constant:
            out = self._call(aten.add.Tensor, out, int(term.constant))
        return out if term.dtype == torch.int64 else self._call(aten._to_copy.default, out, dtype=term.dtype)

    def _variable(self, name: str) -> fx.Node:
        key = ("variable", name)
        if key not in self._memo:
            values = self.given.get(name)
            if values is None:
                values = self._call(aten.arange.default, self.sizes[name])
            shape = [-1 if d == self.dims[name] else 1 for d in range(self.rank)]
            self._memo[key] = self._call(aten.view.default, values, shape)
        return self._memo[key]
