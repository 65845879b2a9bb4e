"""Recurrent layers with constant weights: the input's part of all steps as one linear layer, and the time loop as one kernel.

Before, for an LSTM of one layer::

    %r = aten.lstm.input(%x, [%h, %c], [%w, %u, %b, %d], True, 1, 0.0, False, False, False)

After, with ``%s``, ``%v`` and ``%p`` in the constant part of the graph::

    %s = aten.add.Tensor(%b, %d);  %g = aten.linear(%x, %w, %s)
    %p = burnish.recurrent_panels(%u, 4);  %r = burnish.recurrent(%g, %p, %h, %c, None, "lstm")

Two directions are one operator over weights side by side, and several layers follow one another. A GRU resets what its new state takes from the old one,
bias included, so that bias stays with the kernel. PyTorch's layer is a claimant beside this one where ``ctx.measure`` is there. Packed sequences, training,
and LSTMs with a projection stay PyTorch's. Requires: canonical graph, ``ctx.static``. Ensures: outputs keep their strides. Exact up to re-association.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.cost import number
from ..graphs.fake import signature
from ..graphs.operators import CELLS
from ._choice import LIBRARY, Choice
from ._rewrite import Editor, Refused, fake_mode, tensor
from .fold_constants import constant_nodes
from .layout import propagate, relay
from .pack_weights import pack_weights

aten = torch.ops.aten
_OPS = torch.ops.burnish
_CELL_OF = {aten.lstm.input: "lstm", aten.gru.input: "gru", aten.rnn_tanh.input: "rnn_tanh", aten.rnn_relu.input: "rnn_relu"}
MARGIN = 1.2  # how much faster the library has to be
# Below this many multiply-adds of a step, a library's price per step decides, and it is higher than ours.
_SMALL_MACS = 1 << 16
_SAMPLE_STEPS = 32  # steps that show the speed of more


@dataclass(frozen=True)
class _Layers:
    """A call: ``states`` h0 and, for an LSTM, c0; ``weights`` by layer and direction: of the input, of the state, and their biases."""

    cell: str
    x: fx.Node
    states: list[fx.Node]
    weights: list[list[list[fx.Node]]]
    batch_first: bool

    @property
    def directions(self) -> int:
        return len(self.weights[0])


def recurrent(gm: fx.GraphModule, ctx: PassContext) -> int:
    """Rewrite recurrent layers in float32; returns how many calls."""
    edit = Editor(gm, ctx)
    constant = constant_nodes(gm, ctx.static)
    choose = Choice(ctx, "recurrent", MARGIN)
    count = 0
    for node in list(gm.graph.nodes):
        if node.op != "call_function" or node.target not in _CELL_OF:
            continue
        found = _layers(node)
        reason = "has a projection" if found is None else _unfit(node, found, constant)
        if reason:
            ctx.notes.append(f"recurrent: {node.name} stays in ATen: it {reason}")
        elif not _library_wins(choose, node) and ctx.take():
            try:
                _rewrite(edit, node, found)  # type: ignore[arg-type]
                count += 1
            except Refused as refused:
                ctx.notes.append(f"recurrent: {node.name} stays in ATen: {refused}")
    if count:
        propagate(gm)
    edit.finish()
    return count


def _layers(node: fx.Node) -> _Layers | None:
    """The parts of a call; None where it has more weights than those of plain layers."""
    x, states, flat, biases, layers, _, _, both, batch_first = node.args
    of_one, directions = 4 if biases else 2, 2 if both else 1
    if len(flat) != of_one * directions * layers:  # type: ignore[arg-type, operator]
        return None
    each = [list(flat[i : i + of_one]) for i in range(0, len(flat), of_one)]  # type: ignore[arg-type, index]
    weights = [each[i : i + directions] for i in range(0, len(each), directions)]
    hidden: Any = states if isinstance(states, (list, tuple)) else [states]
    return _Layers(_CELL_OF[node.target], x, list(hidden), weights, bool(batch_first))  # type: ignore[arg-type, index]


def _unfit(node: fx.Node, found: _Layers, constant: set[fx.Node]) -> str:
    """Why a call is left alone, in one clause; "" where it is not."""
    weights = [w for layer in found.weights for direction in layer for w in direction]
    if any(w not in constant for w in weights):
        return "has weights that are not constant"
    tensors = [tensor(n) for n in (found.x, *found.states, *weights)]
    if any(t is None or t.dtype != torch.float32 or t.device.type != "cpu" or t.layout != torch.strided for t in tensors):
        return "is not dense float32 on the CPU"
    if node.args[6] and node.args[5]:
        return "drops values out"
    if any(u.target is not operator.getitem for u in node.users):
        return "hands its results on together"
    if any(isinstance(s, int) and s == 0 for t in tensors for s in t.shape):  # type: ignore[union-attr]
        return "has no elements"
    return "" if tensors[0].dim() == 3 else "takes an input that is not of three dimensions"  # type: ignore[union-attr]


def _rewrite(edit: Editor, node: fx.Node, found: _Layers) -> None:
    with edit.at(node):
        x, ends = found.x, []
        for i, directions in enumerate(found.weights):
            states = found.states
            if len(found.weights) > 1:
                first = i * found.directions
                states = [edit.call(aten.slice.Tensor, s, 0, first, first + found.directions) for s in states]
            gates, panels, bias = _gates(edit, x, found.cell, directions)
            if i == 0 and found.batch_first:
                gates = edit.call(aten.transpose.int, gates, 0, 1)
            made = edit.call(_OPS.recurrent.default, gates, panels, states[0], states[1] if len(states) > 1 else None, bias, found.cell)
            x, *end = (edit.call(operator.getitem, made, k) for k in range(1 + len(states)))
            ends.append(end)
        if found.batch_first:
            x = edit.call(aten.transpose.int, x, 0, 1)
        new = [x, *(of[0] if len(of) == 1 else edit.call(aten.cat.default, list(of)) for of in zip(*ends))]
    for user in list(node.users):
        relay(edit, user, new[user.args[1]])  # type: ignore[index]
    edit.graph.erase_node(node)


def _gates(edit: Editor, x: fx.Node, cell: str, directions: list[list[fx.Node]]) -> tuple[fx.Node, fx.Node, fx.Node | None]:
    """What a layer's input gives to the gates of both directions, what the state does so by, and a GRU's bias that stays with it."""

    def side_by_side(parts: list[fx.Node]) -> fx.Node:
        return parts[0] if len(parts) == 1 else edit.call(aten.cat.default, parts)

    panels = edit.call(_OPS.recurrent_panels.default, side_by_side([d[1] for d in directions]), CELLS[cell])
    w = side_by_side([d[0] for d in directions])
    if len(directions[0]) == 2:
        return edit.call(aten.linear.default, x, w), panels, None
    if cell != "gru":
        total = edit.call(aten.add.Tensor, side_by_side([d[2] for d in directions]), side_by_side([d[3] for d in directions]))
        return edit.call(aten.linear.default, x, w, total), panels, None
    hidden = directions[0][1].meta["val"].shape[1]
    biases, kept = [], []
    for _, _, of_input, of_state in directions:
        reset = edit.call(aten.add.Tensor, *(edit.call(aten.slice.Tensor, b, 0, 0, 2 * hidden) for b in (of_input, of_state)))
        biases += [reset, edit.call(aten.slice.Tensor, of_input, 0, 2 * hidden, 3 * hidden)]
        kept.append(edit.call(aten.slice.Tensor, of_state, 0, 2 * hidden, 3 * hidden))
    together = edit.call(aten.cat.default, kept)
    bias = edit.call(aten.view.default, together, [len(directions), hidden])
    return edit.call(aten.linear.default, x, w, side_by_side(biases)), panels, bias


def _library_wins(choose: Choice, node: fx.Node) -> bool:
    x, weights = node.args[0].meta["val"], node.args[2]  # type: ignore[union-attr]
    batch = number(x.shape[0 if node.args[8] else 1])
    if batch * max(w.meta["val"].numel() for w in weights) < _SMALL_MACS:  # type: ignore[union-attr]
        return False

    def claims() -> tuple[fx.GraphModule, fx.GraphModule, frozenset[str]]:
        (ours, static), (theirs, _) = _alone(node), _alone(node)
        quiet = PassContext(facts=choose.ctx.facts, static=static)
        recurrent(ours, quiet)
        pack_weights(ours, quiet)
        return ours, theirs, static

    return choose.faster(node, (node.target, signature(node.args)), claims) == LIBRARY


def _alone(node: fx.Node) -> tuple[fx.GraphModule, frozenset[str]]:
    """A call as a graph of its own, over fewer steps where it has many, and the names of its weights."""
    graph = fx.Graph()
    made: dict[fx.Node, fx.Node] = {}
    weights = set(fx.map_arg(node.args[2], lambda n: n))  # type: ignore[arg-type]
    for i, a in enumerate(node.all_input_nodes):
        made[a] = graph.placeholder(f"{'w' if a in weights else 'x'}{i}")
        val = a.meta["val"]
        shape = list(val.shape)
        if a is node.args[0]:
            steps = 1 if node.args[8] else 0
            shape[steps] = min(shape[steps], _SAMPLE_STEPS) if isinstance(shape[steps], int) else shape[steps]
        with fake_mode(node.graph):
            made[a].meta["val"] = torch.empty_strided(shape, val.stride(), dtype=val.dtype)
    call = graph.call_function(node.target, fx.map_arg(node.args, made.__getitem__))  # type: ignore[arg-type]
    with fake_mode(node.graph), torch.no_grad():
        call.meta["val"] = node.target(*fx.map_arg(call.args, lambda n: n.meta["val"]))  # type: ignore[operator]
    outs = []
    for k, val in enumerate(call.meta["val"]):
        outs.append(graph.call_function(operator.getitem, (call, k)))
        outs[-1].meta["val"] = val
    graph.output(tuple(outs)).meta["val"] = None
    return fx.GraphModule(torch.nn.Module(), graph), frozenset(made[a].name for a in made if a in weights)
