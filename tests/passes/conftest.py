"""Shared by the pass tests: trace a function to a graph, print a graph in short, run a pass and check what every pass promises."""

from __future__ import annotations

import inspect
import operator
from types import SimpleNamespace

import pytest
import torch
from torch.fx.experimental.proxy_tensor import make_fx

from burnish.graphs.context import PassContext
from burnish.passes.manager import Compare, Event, PassRecord, check
from burnish.passes.spec import resolve


def trace(function, *inputs, composite=False):
    """The functional ATen graph of ``function``; ``composite`` keeps linear, softmax and the like whole, as export does."""
    torch.manual_seed(0)
    with torch.no_grad():
        gm = make_fx(lambda *a: as_tuple(function(*a)), tracing_mode="fake", pre_dispatch=composite)(*inputs)
    for node in list(gm.graph.nodes):  # export has no grad-mode or autocast regions either
        if node.op == "call_function" and getattr(node.target, "__name__", "") == "_set_grad_enabled":
            gm.graph.erase_node(node)
    placeholders = [n for n in gm.graph.nodes if n.op == "placeholder"]
    for node, name in zip(placeholders, inspect.signature(function).parameters):
        node._rename(name)
        node.target = name
    gm.recompile()
    return gm


def as_tuple(x):
    return tuple(x) if isinstance(x, (tuple, list)) else (x,)


def show(gm, skip_placeholders=True):
    """One line a call: ``name = op(args)``."""

    def spell(a):
        if isinstance(a, torch.fx.Node):
            return "%" + a.name
        if isinstance(a, (list, tuple)):
            return "[" + ", ".join(map(spell, a)) + "]"
        return str(a)

    lines = []
    for n in gm.graph.nodes:
        if n.op == "placeholder" and skip_placeholders:
            continue
        args = [spell(a) for a in n.args] + [f"{k}={spell(v)}" for k, v in n.kwargs.items()]
        if n.op == "output":
            lines.append("return " + ", ".join(spell(a) for a in n.args[0]))
        else:
            name = "getitem" if n.target is operator.getitem else str(n.target).removeprefix("aten.").removesuffix(".default")
            lines.append(f"{n.name} = {name}({', '.join(args)})")
    return "\n".join(lines)


def apply(name, gm, inputs, static=(), rtol=1e-5, **options):
    """Run one pass and hold it to its promises: a well-formed graph, eager's values, nothing left to do. Returns the first count."""
    placeholders = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    ctx = PassContext(static=frozenset(placeholders[i] for i in static))
    compare = Compare(gm, inputs, rtol)
    function = resolve(name)
    count = function(gm, ctx, **options)
    assert check(gm) is None, check(gm)
    compare(Event(0, PassRecord(name, 1, 0.0), gm, ctx))
    if name != "outline":
        text = show(gm)
        again = function(gm, ctx, **options)
        assert show(gm) == text and (again == 0 or name == "group"), f"{name} made {again} more rewrites"
    return count


@pytest.fixture(scope="session")
def tools():
    return SimpleNamespace(trace=trace, show=show, apply=apply, as_tuple=as_tuple)
