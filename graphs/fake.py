"""Fake results of calls, each computed once for all calls like it: the layers of a model repeat."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
import torch.fx as fx
from torch._ops import OpOverload
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils import _pytree as pytree

_FRESH = frozenset((torch.Tag.dynamic_output_shape, torch.Tag.data_dependent_output))  # each result has symbols of its own


class Inference:
    """Results of calls on fake values.

    A call like an earlier one, of the same operator on arguments of the same layouts, has that one's result, the very object, unless it shares memory with the
    arguments. Where an operator may return a view, the arguments have to be the same tensors: what shares memory with what stays as it is.
    """

    def __init__(self, mode: FakeTensorMode) -> None:
        self.mode = mode
        self._known: dict[Any, list[tuple[Any, Any]]] = {}  # with the arguments, whose identities must not pass to others

    def __call__(self, target: Callable, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """The result of a call on these values, in which no node is left."""
        if target is operator.getitem:
            return args[0][args[1]]
        known = None
        if isinstance(target, OpOverload) and target._schema.returns and _FRESH.isdisjoint(target.tags):
            views = any(r.alias_info is not None for r in target._schema.returns)
            of_tensor = id if views else layout
            known = self._known.setdefault((target, signature(args, of_tensor), signature(kwargs, of_tensor)), [])
            held = set() if views or not known else _storages((args, kwargs))
            for _, value in known:
                if held.isdisjoint(_storages(value)):
                    return value
        with self.mode, torch.no_grad():
            value = target(*args, **kwargs)
        if known is not None:
            known.append(((args, kwargs), value))
        return value

    def of(self, node: fx.Node) -> Any:
        """The result of a node's call."""
        return self(node.target, *fx.map_arg((node.args, node.kwargs), lambda n: n.meta["val"]))  # type: ignore[arg-type]


def _storages(values: Any) -> set[int]:
    return {v.untyped_storage()._cdata for v in pytree.tree_leaves(values) if isinstance(v, torch.Tensor) and v.layout == torch.strided}


def layout(value: torch.Tensor) -> Any:
    """What an operator's result can depend on besides its arguments' elements."""
    if value.layout != torch.strided:
        return ("T", id(value))
    return ("T", value.dtype, signature(tuple(value.shape)), signature(tuple(value.stride())), value.device)


def signature(value: Any, of_tensor: Callable[[torch.Tensor], Any] = layout) -> Any:
    """A hashable description of arguments: layouts for tensors, type and value for literals."""
    if isinstance(value, fx.Node):
        return signature(value.meta.get("val"), of_tensor)
    if isinstance(value, torch.Tensor):
        return of_tensor(value)
    if isinstance(value, (list, tuple)):
        return tuple(signature(v, of_tensor) for v in value)
    if isinstance(value, dict):
        return tuple((k, signature(v, of_tensor)) for k, v in sorted(value.items()))
    if isinstance(value, torch.SymInt):
        return ("S", value.node.expr)
    if isinstance(value, (torch.SymFloat, torch.SymBool)):
        return ("S", id(value.node))
    return (type(value).__name__, repr(value) if isinstance(value, float) else value)
