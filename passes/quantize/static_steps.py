"""Steps of activations that are rounded to multiples of a number known from calibration.

Before::

    %y = aten.linear(%x, %d, %b)

After, ``%x_step`` being a new constant of one number::

    %r = burnish.round_rows(%x, 8, %x_step);  %y = aten.linear(%r, %d, %b)

With ``times=t``, each of up to RANGES ranges of time steps has a step of its own (PTQ4DM); the table is read once a call, and of the rows' time steps the largest
step counts, ``%edges`` and ``%x_steps [ranges, 1]`` being constants::

    %v = aten.reshape(aten._to_copy(%t, dtype=float32), [-1, 1]);  %n = aten.sum(aten.ge(%v, %edges), [1])
    %s = aten.amax(aten.embedding(%x_steps, %n), [0]);  %r = burnish.round_rows(%x, 8, %s)

With ``additions``, a sum of two images reads one of them so, where a layer reads that rounded or nothing else reads it::

    %r = burnish.round_rows(%x, 8, %x_step);  %y = aten.convolution(%r, ...);  %z = aten.add.Tensor(%y, %r)

With the method ``quamba``, what a selective scan takes in is rounded for all that reads it, by a step that the largest PERCENTILE of it goes into.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
import torch.fx as fx

from ...runtime.errors import BurnishError
from .._rewrite import Editor, tensor
from ._qdq import ROUND_FLOATS, ROUND_ROWS, aten
from .methods.time_steps import drawn, edges
from .observe import Extent, watch
from .quant_spec import QuantSpec
from .quantize import WEIGHTS, behind
from .scans import shown

PERCENTILE = 0.99999  # Quamba, section 4.2
RANGES = 8  # of time steps
MOST_CALLS = 128  # that are drawn of a denoiser's
_FP8 = "fp8_e4m3"


def time_input(gm: fx.GraphModule, spec: QuantSpec, calls: Sequence[Mapping[str, Any]]) -> fx.Node:
    """The input that a spec's ``times`` names. Raises BurnishError where there is none, or it is not one number, or one for each row."""
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder" and calls and n.name in calls[0]]
    node = next((n for n in gm.graph.nodes if n.op == "placeholder" and n.name == spec.times and n.name in names), None)
    if node is None:
        raise BurnishError(f"times={spec.times} of a quantization is no input of the model; its inputs are {', '.join(names)}")
    value = tensor(node)
    if value is None or value.dim() > 1 or value.dtype == torch.bool or value.is_complex():
        raise BurnishError(f"times={spec.times} of a quantization is not a tensor of one number, or of one for each row")
    return node


def at_times(spec: QuantSpec, calls: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The calls of a denoiser to calibrate with."""
    times = [float(call[spec.times].double().mean()) for call in calls]
    return [calls[i] for i in drawn(times, min(len(calls), MOST_CALLS))]


class StaticSteps:
    """Rounds what layers of one graph read. ``add``: a new constant by its name and value; ``run``: the graph's arguments of a call."""

    def __init__(
        self, gm: fx.GraphModule, edit: Editor, spec: QuantSpec, calls: Sequence[Mapping[str, Any]], add: Callable[[str, torch.Tensor], fx.Node], run: Callable[[Mapping[str, Any]], Sequence[Any]],
    ) -> None:  # fmt: skip
        self.gm, self.edit, self.spec, self.calls, self.add, self.run = gm, edit, spec, calls, add, run

    def round(self, layers: Sequence[fx.Node], clipped: set[fx.Node], of_ones: Callable[[fx.Node], bool], in_floats: Callable[[fx.Node], bool]) -> None:
        """Round the inputs of layers. ``clipped``: values whose largest numbers do not count, and that all others read rounded as well; ``of_ones``: layers whose
        inputs' columns have steps of one already; ``in_floats``: layers whose inputs are rounded to floats of 8 bits, row by row."""
        inputs: dict[fx.Node, list[fx.Node]] = {}
        for n in layers:
            inputs.setdefault(n.args[WEIGHTS[n.target][1]], []).append(n)  # type: ignore[index,arg-type]
        place = {x: shown(x) if shown(x) in clipped else x for x in inputs} | {x: x for x in clipped}
        in_steps = {x for x, readers in inputs.items() if not all(map(in_floats, readers)) and not any(map(of_ones, readers))}
        sums = _additions(self.gm, in_steps) if self.spec.additions else {}
        place |= {x: x for x in sums if x not in place}
        found = self._observed({place[x] for x, readers in inputs.items() if not all(map(in_floats, readers))} | clipped | set(sums))
        scales: dict[fx.Node, fx.Node] = {}

        def scale(x: fx.Node) -> fx.Node:
            at = place[x]
            if at not in scales:
                scales[at] = self._scale(at, [self._step(e, at in clipped) for e in found[at]])
            return scales[at]

        for x, readers in inputs.items():
            one = self.add(f"{x.name}_step", torch.ones(1)) if all(map(of_ones, readers)) else None
            for n in readers:
                how = (ROUND_FLOATS, _FP8) if in_floats(n) else (ROUND_ROWS, self.spec.bits, scale(x) if one is None else one)
                n.update_arg(WEIGHTS[n.target][1], self._inserted(x, *how))  # type: ignore[index]
            self.edit.changed += 1
        for x, readers in sums.items():
            rounded = self._inserted(x, ROUND_ROWS, self.spec.bits, scale(x))
            for n in readers:
                n.replace_input_with(x, rounded)
            self.edit.changed += 1
        for x in clipped:
            rounded = self._inserted(x, ROUND_ROWS, self.spec.bits, scale(x))
            for user in list(x.users):
                if user is not rounded:
                    user.replace_input_with(x, rounded)
            self.edit.changed += 1

    def _step(self, extent: Extent, clip: bool) -> float:
        return extent.clipped(self.spec.bits, PERCENTILE) if clip else extent.step(self.spec.bits)

    def _observed(self, values: set[fx.Node]) -> dict[fx.Node, list[Extent]]:
        """How large values are, in each range of time steps, or in all calls."""
        self.gm.graph.lint()
        self.gm.recompile()
        self._made: dict[Any, fx.Node] = {}
        self.edges = torch.zeros(0)
        groups: list[Sequence[Mapping[str, Any]]] = [self.calls]
        if self.spec.times:
            self.time = time_input(self.gm, self.spec, self.calls)
            at = [call[self.spec.times].float().reshape(-1) for call in self.calls]
            self.edges = edges([float(t) for one in at for t in one], RANGES)
            of = [{int((t >= self.edges).sum()) for t in one} for one in at]
            groups = [[call for call, ranges in zip(self.calls, of) if i in ranges] for i in range(len(self.edges) + 1)]
        out: dict[fx.Node, list[Extent]] = {x: [Extent() for _ in groups] for x in values}
        for i, calls in enumerate(groups):
            watch(self.gm, map(self.run, calls), {x.name: [extents[i].add] for x, extents in out.items()})
        return out

    def _scale(self, x: fx.Node, steps: list[float]) -> fx.Node:
        """The step of a value, ``[1]``: a constant, or that of the time."""
        if len(steps) == 1 or len(set(steps)) == 1:
            return self.add(f"{x.name}_step", torch.tensor(steps[:1]))
        table = self.add(f"{x.name}_steps", torch.tensor(steps).unsqueeze(1))
        if "range" not in self._made:
            bounds = self.add(f"{self.spec.times}_edges", self.edges)
            with self.edit.at(behind(self.time)):
                times = self.edit.call(aten.reshape.default, self.edit.call(aten._to_copy.default, self.time, dtype=torch.float32), [-1, 1])
                self._made["range"] = self.edit.call(aten.sum.dim_IntList, self.edit.call(aten.ge.Tensor, times, bounds), [1])
        with self.edit.at(behind(self._made["range"])):
            return self.edit.call(aten.amax.default, self.edit.call(aten.embedding.default, table, self._made["range"]), [0])

    def _inserted(self, x: fx.Node, target: Any, *args: Any) -> fx.Node:
        """A rounding of a value, once for all that read it so."""
        key = (x, target, *args)
        if key not in self._made:
            # A step that is not a constant is computed in front of all but the inputs.
            with self.edit.at(behind(args[-1] if x.op == "placeholder" and isinstance(args[-1], fx.Node) and args[-1].op != "placeholder" else x)):
                self._made[key] = self.edit.call(target, x, *args)
        return self._made[key]


def _additions(gm: fx.GraphModule, rounded: set[fx.Node]) -> dict[fx.Node, list[fx.Node]]:
    """Operands of sums of two images that are to be rounded, each with the sums: those that layers read rounded, else those that nothing else reads."""
    out: dict[fx.Node, list[fx.Node]] = {}
    for n in gm.graph.nodes:
        if n.target is not aten.add.Tensor or n.kwargs.get("alpha", 1) != 1:
            continue
        values = [tensor(a) if isinstance(a, fx.Node) else None for a in n.args]
        if any(v is None or v.dim() != 4 or v.dtype != torch.float32 or v.shape != n.meta["val"].shape for v in values) or n.args[0] is n.args[1]:
            continue
        found = next((a for a in n.args if a in rounded), None) or next((a for a in n.args if a.op == "call_function" and len(a.users) == 1), None)  # type: ignore[union-attr,arg-type]
        if found is not None:
            out.setdefault(found, []).append(n)  # type: ignore[arg-type]
    return out
