"""Expand one call into the calls that a Python function over tensors makes, with shapes, once per distinct signature."""

from __future__ import annotations

import operator
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx
from torch._dispatch.python import enable_python_dispatcher
from torch._ops import OpOverload
from torch.utils import _pytree as pytree
from torch.utils._python_dispatch import TorchDispatchMode

from ..graphs.fake import signature
from ._rewrite import Editor, Refused


@dataclass(frozen=True)
class Ref:
    """A tensor of a template: input ``index`` when ``step`` is None, else a result of that step (``index`` of its leaves)."""

    step: int | None
    index: int


@dataclass(frozen=True)
class Step:
    """One recorded call; ``several`` when its result is a tuple or list."""

    target: OpOverload
    args: tuple
    kwargs: dict
    value: Any
    several: bool


@dataclass(frozen=True)
class Template:
    """A recorded expansion and what it returns (a tree of Refs and literals)."""

    steps: tuple[Step, ...]
    result: Any


class _Recorder(TorchDispatchMode):
    """Notes each operator that runs below it. Tensors are known by identity, so all of them are kept alive."""

    def __init__(self, inputs: list[torch.Tensor]) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self.refs = {id(t): Ref(None, i) for i, t in enumerate(inputs)}
        self.keep: list[Any] = list(inputs)

    def __torch_dispatch__(self, func: Any, types: Any, args: tuple = (), kwargs: dict | None = None) -> Any:
        kwargs = kwargs or {}
        out = func(*args, **kwargs)
        leaves, _ = pytree.tree_flatten(out)
        if not any(isinstance(t, torch.Tensor) for t in leaves):
            return out
        if not isinstance(func, OpOverload) or func._schema.is_mutable or torch.Tag.nondeterministic_seeded in func.tags:
            raise Refused(f"the expansion calls {func}")
        here = len(self.steps)
        self.steps.append(Step(func, self.refer(args), self.refer(kwargs), out, isinstance(out, (tuple, list))))
        for i, t in enumerate(leaves):
            if isinstance(t, torch.Tensor) and id(t) not in self.refs:
                self.refs[id(t)] = Ref(here, i)
        self.keep.append(out)
        return out

    def refer(self, tree: Any) -> Any:
        return pytree.tree_map(self._refer, tree)

    def _refer(self, x: Any) -> Any:
        if not isinstance(x, torch.Tensor):
            return x
        if id(x) not in self.refs:
            raise Refused("the expansion uses a tensor that is not in the graph")
        return self.refs[id(x)]


class Expander:
    """Expands calls of one graph, remembering templates by the call's signature."""

    def __init__(self, edit: Editor) -> None:
        self.edit = edit
        self._templates: dict[Any, Template | None] = {}

    def expand(self, node: fx.Node, function: Callable) -> tuple[list[fx.Node], Any] | None:
        """Insert ``function(*args, **kwargs)`` before ``node``; returns the new nodes and the result tree, or None where it cannot be."""
        nodes = [a for a in pytree.tree_leaves((node.args, node.kwargs)) if isinstance(a, fx.Node)]
        if not all(isinstance(n.meta.get("val"), (torch.Tensor, torch.SymInt, int, float, bool)) for n in nodes):
            return None
        distinct = list(dict.fromkeys(nodes))
        key = (node.target, function, signature(node.args), signature(node.kwargs), tuple(distinct.index(n) for n in nodes))
        if key not in self._templates:
            self._templates[key] = self._record(node, function, distinct)
        template = self._templates[key]
        return None if template is None else self._insert(node, template, distinct)

    def refuse(self, node: fx.Node, function: Callable) -> None:
        """Remember that this expansion is not wanted for calls of this signature."""
        nodes = [a for a in pytree.tree_leaves((node.args, node.kwargs)) if isinstance(a, fx.Node)]
        distinct = list(dict.fromkeys(nodes))
        key = (node.target, function, signature(node.args), signature(node.kwargs), tuple(distinct.index(n) for n in nodes))
        self._templates[key] = None

    def _record(self, node: fx.Node, function: Callable, distinct: list[fx.Node]) -> Template | None:
        with self.edit.mode, torch.no_grad():
            try:
                stand_ins = _stand_ins(distinct)
                recorder = _Recorder(list(stand_ins.values()))
                args, kwargs = fx.map_arg((node.args, node.kwargs), stand_ins.__getitem__)
                # In C++, some composite operators of PyTorch 2.11 fix the sizes they read; their Python versions do not.
                symbolic = any(isinstance(d, torch.SymInt) for t in stand_ins.values() if isinstance(t, torch.Tensor) for d in t.shape)
                with enable_python_dispatcher() if symbolic else nullcontext(), recorder:
                    out = function(*args, **kwargs)
                return Template(tuple(_live(recorder.steps, recorder.refer(out))), recorder.refer(out))
            except (Refused, RuntimeError, ValueError, TypeError, NotImplementedError, AttributeError, IndexError, AssertionError):
                return None

    def _insert(self, node: fx.Node, template: Template, inputs: list[fx.Node]) -> tuple[list[fx.Node], Any] | None:
        made: list[fx.Node] = []
        items: dict[Ref, fx.Node] = {}
        results: list[fx.Node | None] = []

        def get(ref: Any) -> Any:
            if not isinstance(ref, Ref):
                return self.edit.literal(ref)
            if ref.step is None:
                return inputs[ref.index]
            base = results[ref.step]
            if not template.steps[ref.step].several:
                return base
            if ref not in items:
                items[ref] = self._node(operator.getitem, (base, ref.index), {}, template.steps[ref.step].value[ref.index])
                made.append(items[ref])
            return items[ref]

        try:
            with self.edit.at(node):
                for step in template.steps:
                    if step is _DEAD:
                        results.append(None)
                        continue
                    args, kwargs = pytree.tree_map(get, (step.args, step.kwargs), is_leaf=lambda x: isinstance(x, Ref))
                    made.append(self._node(step.target, args, kwargs, step.value))
                    results.append(made[-1])
                out = pytree.tree_map(get, template.result, is_leaf=lambda x: isinstance(x, Ref))
        except Refused:
            self.edit.discard(*made)
            return None
        return made, out

    def _node(self, target: Callable, args: tuple, kwargs: dict, value: Any) -> fx.Node:
        new = self.edit.graph.call_function(target, args, kwargs)
        new.meta["val"] = value
        return new


_DEAD = Step(torch.ops.aten.alias.default, (), {}, None, False)


def _live(steps: list[Step], result: Any) -> list[Step]:
    """The steps with those that the result does not need blanked out (indices stay)."""
    needed = _steps_of(result)
    for i in range(len(steps) - 1, -1, -1):
        if i in needed:
            needed |= _steps_of((steps[i].args, steps[i].kwargs))
    return [s if i in needed else _DEAD for i, s in enumerate(steps)]


def _steps_of(tree: Any) -> set[int]:
    leaves = pytree.tree_leaves(tree, is_leaf=lambda x: isinstance(x, Ref))
    return {x.step for x in leaves if isinstance(x, Ref) and x.step is not None}


def _stand_ins(nodes: list[fx.Node]) -> dict[fx.Node, Any]:
    """The nodes' fake values, a fresh one where two nodes share theirs, so that no two inputs are one object."""
    out: dict[fx.Node, Any] = {}
    for n in nodes:
        val = n.meta["val"]
        if isinstance(val, torch.Tensor) and any(val is v for v in out.values()):
            if val.layout != torch.strided:
                raise Refused("the argument is not a strided tensor")
            val = torch.empty_strided(val.shape, val.stride(), dtype=val.dtype, device=val.device)
        out[n] = val
    return out
