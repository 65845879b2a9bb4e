"""Layers quantized by methods that know the weights and what is multiplied by them.

Before::

    %y = aten.linear(%x, %w, %b)

After (GPTQ in int4), with codes and scales in new constant placeholders::

    %d = burnish.dequantize(%w_codes, %w_scales, None, None, None, "int4", 64, [768, 768]);  %y = aten.linear(%x, %d, %b)

The float graph runs on calibrating inputs, and what enters each layer is summed; then, last layers first, columns are scaled or rotated (``migrate.py``), and weights rounded by the
functions of ``methods/``. Layers that read one and the same value share its statistics and its factors. Sums of products take the square of a layer's inputs, so
layers are taken in waves, and the graph runs once for each. GPTQ takes layers in the graph's order instead, each with what enters it behind the ones that are rounded by then
(``in_sequence.py``). Where activations have one step, the quantized graph runs once more, and shows how large they are.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import torch
import torch.fx as fx

from ...graphs.context import PassContext
from .._rewrite import Refused
from ._qdq import DEQUANTIZE, PUT_SPARSE, dense_of, is_quantized
from .groups import Group, Moments, arguments_of, copied, together, waves
from .in_sequence import InSequence
from .methods.awq import quantize_awq
from .methods.correction import quantize_in_sequence
from .methods.fine_quant import choose_group
from .methods.fp8_or_int8 import COSTS, choose_format
from .methods.hadamard import hadamard, largest_block, rotate_moments
from .methods.result import Quantized, round_to_nearest
from .methods.scale_search import search_scales
from .methods.smooth_quant import migration_scales
from .methods.squeeze_llm import quantize_squeeze_llm
from .methods.statistics import Statistics, output_error
from .migrate import Migration, Read
from .observe import Rows, Watcher, rounded_rows, unfolds, watch, window_statistics
from .quant_spec import QuantSpec
from .quantize import CONVOLUTION, EMBEDDING, MATRIX, WEIGHTS, Found, Quantizer, behind, layer_name
from .rotary import channel_factors, rotated, seen
from .scans import read_behind, scanned, scans
from .sequence import Change
from .static_steps import StaticSteps, at_times, time_input

BLOCK, SCAN_BLOCK = 32, 128  # of Hadamard rotations, and of those behind scans
ALPHAS = (0.35, 0.5, 0.65, 0.8)  # SmoothQuant's powers of activations
SENSITIVE = 0.1  # SqueezeLLM's share of outliers that are kept for what the loss depends on them, not for their size
CLIPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)  # MergeQuant's shares of columns' largest magnitudes


@dataclass(frozen=True)
class Rounded:
    """A weight that was quantized: its layers' names and operators, and ``relative_error``, the L2 norm of what it lost over its own."""

    names: tuple[str, ...]
    operators: tuple[str, ...]
    weight: Quantized
    relative_error: float
    norm: float


class Calibrator:
    """Quantizes the layers of one graph in place.

    values: tensors of constant placeholders, to which new ones are added. calls: for each calibrating call, tensors of the others. relative: whether rows count
    alike, whatever their sizes (see :class:`~.methods.statistics.Statistics`). seconds: times of a layer in each of some specs, where they are to be weighed.
    """

    def __init__(
        self, gm: fx.GraphModule, ctx: PassContext, spec: QuantSpec, values: dict[str, torch.Tensor], calls: Sequence[Mapping[str, Any]], relative: bool = False,
        seconds: Callable[[Found, Sequence[QuantSpec]], list[float]] | None = None,
    ) -> None:  # fmt: skip
        self.gm, self.ctx, self.spec, self.values, self.calls, self.relative, self.seconds = gm, ctx, spec, values, calls, relative, seconds
        self.look = Quantizer(gm, ctx, spec)
        self.edit = self.look.edit
        self.migration = Migration(self.edit, self.look.constant, self.add)
        self.done: list[Rounded] = []
        self.folded, self.left = 0, 0
        self.merged: set[fx.Node] = set()
        self._taken = {n.name for n in gm.graph.nodes}
        if spec.times:
            time_input(gm, spec, calls)
            self.calls = at_times(spec, calls)
        self.behind_scans = read_behind(scans(gm), self.look.constant) if spec.transform == "quamba" else set()

    def run(self) -> list[Rounded]:
        """Quantize the layers that the spec takes; returns what became of each weight."""
        if self.spec.scales_keys:
            self._scale_keys()
        chosen = self.look.chosen()
        groups = self._groups(chosen)
        in_sequence = self.spec.rounding == "gptq" and bool(self.calls)
        if not in_sequence or self.spec.transform:
            floats, known = fx.GraphModule(self.gm, copied(self.gm.graph, {})), dict(self.values)  # what runs while the graph changes
            for wave in waves(groups, self._bytes):
                if not in_sequence or self.spec.transform not in ("hadamard", "quamba"):  # these are the same for all inputs
                    self._observe(wave, floats, known)
                for g in wave:  # what is changed later in a wave is in the rows of what stands before it
                    self._change_columns(g)
                if not in_sequence:
                    self._quantize(wave)
        if in_sequence:
            readers = self._readers(groups)
            run = InSequence(self.gm, self.spec, self.look.constant, lambda floats: [arguments_of(floats, self.values, call) for call in self.calls], self.relative)
            run.round(groups, readers, lambda wave, floats: self._observe(wave, floats, self.values), self._round)
            for g in groups:
                for f in g.layers:
                    self.look.rewrite(f)
        if self.spec.activations == "static":
            self._round_inputs()
        self.look.finish(len(chosen))
        self._tell()
        return self.done if in_sequence else self.done[::-1]

    def add(self, name: str, value: torch.Tensor) -> fx.Node:
        """A new constant."""
        name = _unused(name, self._taken)
        with self.edit.at(next(n for n in self.gm.graph.nodes if n.op != "placeholder")):
            node = self.edit.graph.placeholder(name)
        node._rename(name)
        node.target = name
        with torch.no_grad():
            node.meta["val"] = self.edit.mode.from_tensor(value.detach(), static_shapes=True)
        self.values[name] = value.detach()
        self.look.constant.add(node)
        return node

    def value(self, node: fx.Node) -> torch.Tensor:
        """What a constant is."""
        if node.op == "placeholder":
            return self.values[node.name].detach()
        args, kwargs = fx.map_arg((node.args, node.kwargs), self.value)
        return node.target(*args, **kwargs)  # type: ignore[operator]

    def _scale_keys(self) -> None:
        """Make keys even before they are turned to their positions, and queries make up for it."""
        found = [r for r in rotated(self.gm, self.look.constant) if all(self._takes(way.layer) for way in (r.k, r.q))]
        values = seen(self.gm, arguments_of(self.gm, self.values, self.calls[0]), found)
        scaled = 0
        for r in found:
            factors = channel_factors(r, values)
            for way, rows in zip((r.k, r.q), factors or ()):
                self.migration.scale_rows(way.layer, rows, layer_name(way.layer).replace(".", "_") or way.layer.name)
            scaled += factors is not None
        self.ctx.notes.append(f"quantize: keys and queries of {scaled} of {len(found)} attentions are scaled by pairs of channels")

    def _takes(self, node: fx.Node) -> bool:
        found = self.look.layer(node)
        return found is not None and self.spec.takes(*found.names) and not self.spec.skips(*found.names)

    # ---- what flows ----

    def _groups(self, chosen: list[Found]) -> list[Group]:
        out: dict[fx.Node, Group] = {}
        for f in chosen:
            x: Any = f.node.args[WEIGHTS[f.node.target][1]]  # type: ignore[index]
            out.setdefault(x, Group(x.name, [])).layers.append(f)
        return list(out.values())

    def _bytes(self, g: Group) -> int:
        if not self._wants_moments:
            return 0
        widths = [f.source.meta["val"].shape for f in g.layers if f.node.target in CONVOLUTION]
        return 8 * sum(s[1:].numel() ** 2 for s in widths) + (8 * g.columns**2 if g.linears else 0)

    @property
    def _wants_moments(self) -> bool:
        return bool(self.calls) and (self.spec.rounding in ("gptq", "search", "squeeze") or self.spec.transform == "awq" or "auto" in self.spec.method)

    def _observe(self, wave: list[Group], floats: fx.GraphModule, known: Mapping[str, Any]) -> None:
        """Run the float graph, and let it show what the wave's layers read."""
        watchers: dict[str, list[Watcher]] = {}
        for g in wave:
            seen = watchers.setdefault(g.place, [])
            if g.linears and (self._wants_moments or self.spec.transform in ("smooth", "merge")):
                g.statistics, g.rows = Statistics(g.columns, self.relative), Rows(len(self.calls))
                seen += [g.statistics.add, g.rows.add]
            for f in g.layers:
                if self._wants_moments and f.node.target in CONVOLUTION and unfolds(f.node):
                    g.windows[f.node], add = window_statistics(f.node, False)
                    seen.append(add)
        watchers = {name: seen for name, seen in watchers.items() if seen}
        if watchers:
            watch(floats, (arguments_of(floats, known, call) for call in self.calls), watchers)

    # ---- what is done ----

    def _quantize(self, wave: list[Group]) -> None:
        for source, read in self._readers(wave).items():
            self._round(source, read)
        for g in wave:
            for f in g.layers:
                self.look.rewrite(f)

    def _readers(self, groups: list[Group]) -> dict[fx.Node, list[tuple[Group, Found]]]:
        """Weights, as they are behind changes of columns, and what reads them."""
        out: dict[fx.Node, list[tuple[Group, Found]]] = {}
        for g in groups:
            g.layers = [replace(f, source=f.node.args[WEIGHTS[f.node.target][0]]) for f in g.layers]  # type: ignore[index,arg-type]
            for f in g.layers:
                out.setdefault(self.look.rows(f), []).append((g, f))
        return out

    def _round(self, source: fx.Node, read: list[tuple[Group, Found]]) -> Quantized:
        self.look.made[source] = self._rounded(source, read)
        if self.spec.transform == "merge" and all(g.changed for g, _ in read):
            self.merged.add(self.look.made[source])
        return self.done[-1].weight

    def _change_columns(self, g: Group) -> None:
        transform = self.spec.transform
        linears = g.linears
        # A weight that others read besides, its table of embeddings or other inputs' layers, stays as it is.
        if not transform or len(linears) != len(g.layers) or any(set(f.source.users) - {f.node for f in linears} for f in linears):
            return
        name, weights = linears[0].names[-2], [self._by_rows(f) for f in linears]
        reads = [Read(f.node, *WEIGHTS[f.node.target], f.node.target not in MATRIX) for f in linears]  # type: ignore[index]
        if transform in ("hadamard", "quamba"):
            block = largest_block(weights[0].shape[1], BLOCK if transform == "hadamard" else SCAN_BLOCK)
            if block == 1 or (transform == "quamba" and g.x not in self.behind_scans):
                return
            change: Change = lambda h: rotate_moments(h, block)  # noqa: E731
            with suppress(Refused):  # no node computes a size
                self._count(self.migration.rotate_columns(g.x, reads, hadamard(block), name))
                g.changed, g.change = True, change
            return
        scales = self._scales(g, weights)
        if scales is not None and bool((scales != 1).any()):
            self._count(self.migration.scale_columns(g.x, reads, scales, name))
            g.changed, g.change = True, lambda h: h / torch.outer(scales, scales)

    def _scales(self, g: Group, weights: list[torch.Tensor]) -> torch.Tensor | None:
        """What to divide the columns of inputs by, and to multiply those of weights with."""
        assert g.statistics is not None
        if not g.statistics.count:
            return None
        spec = self.spec
        if spec.transform == "awq":
            return quantize_awq(weights, g.statistics, spec.weights, spec.cut).scales
        assert g.rows is not None
        x, most = g.rows.rows, float((1 << (spec.bits - 1)) - 1)
        largest = g.statistics.largest
        if spec.transform == "merge":
            floor = float(largest.amax()) * 2.0**-20
            tried = [(largest * share).clamp(min=floor or 1.0) / most for share in CLIPS]
        else:
            tried = [torch.ones_like(largest), *(migration_scales(largest, weights, alpha) for alpha in ALPHAS)]
        return min(tried, key=lambda s: self._loss(x, weights, s))

    def _loss(self, x: torch.Tensor, weights: list[torch.Tensor], scales: torch.Tensor) -> float:
        """The squared error of the outputs over some rows where both factors are rounded."""
        spec = self.spec
        if spec.transform == "merge":
            most = float((1 << (spec.bits - 1)) - 1)
            read = (x / scales).round().clamp(-most, most)
        else:
            read = rounded_rows(x / scales, spec.bits, spec.activations)
        return sum(float((read @ round_to_nearest(w * scales, spec.weights, spec.cut).dequantized().t() - x @ w.t()).double().square().sum()) for w in weights)

    def _rounded(self, source: fx.Node, read: list[tuple[Group, Found]]) -> fx.Node:
        """A weight as ``burnish.dequantize`` of new constants."""
        w = self.value(source).float()
        made = self._by_method(w, *together([self._moments(g, f) for g, f in read if f.node.target not in EMBEDDING]), read)
        name, spec = read[0][1].names[-2], made
        parts = [None if p is None else self.add(f"{name}_{what}", p) for what, p in (("codes", made.codes), ("scales", made.scales), ("offsets", made.offsets), ("gain", made.gain), ("levels", made.levels))]
        beside = made.outliers
        sparse = [] if beside is None else [self.add(f"{name}_{what}", p) for what, p in (("row_starts", beside.row_starts), ("columns", beside.columns), ("outliers", beside.values))]
        norm = float(w.norm())
        error = float((made.dequantized() - w).norm()) / norm if norm else 0.0
        self.done.append(Rounded(tuple(f.names[0] for _, f in read), tuple(str(f.node.target).split(".")[1] for _, f in read), made, error, norm))
        with self.edit.at(behind(source)):
            node = self.edit.call(DEQUANTIZE, *parts, spec.format, spec.group, list(spec.shape))
            if sparse:
                node = self.edit.call(PUT_SPARSE, node, *sparse)
        self.look.constant.add(node)
        return node

    def _moments(self, g: Group, f: Found) -> Moments | None:
        """Of what a layer multiplies, as it multiplies it."""
        found = g.windows.get(f.node) if f.node.target in CONVOLUTION else g.statistics
        if found is None or not found.count or not self._wants_moments:
            return None
        return Moments(found.hessian if g.change is None else g.change(found.hessian.float()).double(), found.shift, found.count)

    def _statistics(self, read: list[tuple[Group, Found]]) -> Statistics | None:
        """Those of what a weight multiplies, where it is one value, as it is."""
        if len({g.place for g, _ in read}) != 1 or read[0][0].change is not None:
            return None
        g, f = read[0]
        found = g.windows.get(f.node) if f.node.target in CONVOLUTION else g.statistics if f.node.target not in EMBEDDING else None
        return found if found is not None and found.count else None

    def _chosen_format(self, w: torch.Tensor, read: list[tuple[Group, Found]]) -> Quantized:
        """In int8 or in fp8, by what is lost and what it costs: the seconds of the layers that read it, where they are measured."""
        inputs, rounded, costs = self._statistics(read), self.spec.activations != "none", dict(COSTS)
        layers = [f for _, f in read if f.node.target not in EMBEDDING]
        if self.seconds is not None and layers:
            specs = [_as_chosen(name, self.spec.activations) for name in costs]
            sums = [sum(each) for each in zip(*(self.seconds(f, specs) for f in layers))]
            if all(map(math.isfinite, sums)):
                costs = dict(zip(costs, sums))
        return choose_format(w, None if inputs is not None and inputs.relative and rounded else inputs, costs=costs, rounded=rounded).weight

    def _by_method(self, w: torch.Tensor, moments: torch.Tensor | None, shift: torch.Tensor | None, read: list[tuple[Group, Found]]) -> Quantized:
        spec = self.spec
        group = choose_group(w, spec.weights) if "fine" in spec.method.split("+") else spec.cut
        if spec.method == "auto":
            return self._chosen_format(w, read)
        if spec.rounding == "gptq" and moments is not None:
            return quantize_in_sequence(w, moments, shift, spec.weights, group)
        squares = None if moments is None else moments.diagonal().float()
        if spec.rounding == "squeeze":
            share = spec.outliers / 100
            return quantize_squeeze_llm(w, spec.format.bits, squares, outliers=share * (1 - SENSITIVE), sensitive=share * SENSITIVE)
        plain = round_to_nearest(w, spec.weights, group)
        if spec.rounding == "nearest":
            return plain
        found = search_scales(w, spec.weights, group, squares)
        if moments is None:
            return found
        flat, h = w.flatten(1), moments.float()  # ranges are searched for each column by itself, which need not be best for their sum
        return min((found, plain), key=lambda q: output_error(q.dequantized().flatten(1) - flat, h))

    def _by_rows(self, f: Found) -> torch.Tensor:
        w = self.value(f.source).float()
        return w.t().contiguous() if f.node.target in MATRIX else w

    # ---- activations of one step ----

    def _round_inputs(self) -> None:
        """Steps of what quantized layers read, as the quantized graph shows it."""
        made = set(self.look.made.values())
        layers = [n for n in self.gm.graph.nodes if n.op == "call_function" and n.target in WEIGHTS and n.target not in EMBEDDING and _weight(n) in made]
        found = scans(self.gm) if self.spec.transform == "quamba" else []
        taken = {x for scan in found if (x := scanned(scan, self.look.constant)) is not None}
        if self.spec.transform == "quamba":
            self.ctx.notes.append(f"quantize: {len(found)} scans, of which {len(taken)} are selective, and what they take in is rounded")
        steps = StaticSteps(self.gm, self.edit, self.spec, self.calls, self.add, lambda call: arguments_of(self.gm, self.values, call))
        steps.round(layers, taken, lambda n: _weight(n) in self.merged, lambda n: self.look.in_floats(_weight(n)))

    def _count(self, folded: bool) -> None:
        self.folded, self.left = self.folded + folded, self.left + (not folded)

    def _tell(self) -> None:
        if self.spec.transform and (self.folded or self.left):
            what = "rotations" if self.spec.transform in ("hadamard", "quamba") else "factors"
            self.ctx.notes.append(f"quantize: {what} of {self.folded} inputs are in what computes them, those of {self.left} stay in front of their layers")


def _as_chosen(format: str, activations: str) -> QuantSpec:
    """What a layer is where ``auto`` chose a format for it, of steps that only have to be some."""
    if activations == "none":
        return QuantSpec(format, least=0)
    if format.startswith("fp8") or activations == "fp8":
        return QuantSpec(format, activations="fp8", least=0)
    return QuantSpec(format, activations="dynamic", least=0) if activations == "dynamic" else QuantSpec(format, steps="*~1", least=0)


def _weight(n: fx.Node) -> Any:
    """The quantized weight of a layer, behind a transpose."""
    weight: Any = n.args[WEIGHTS[n.target][0]]  # type: ignore[index]
    return weight.args[0] if is_quantized(weight) and dense_of(weight)[0].target is not DEQUANTIZE else weight


def _unused(name: str, taken: set[str]) -> str:
    """A name that no node has: the name itself, or with a number."""
    found, i = name, 1
    while found in taken:
        found, i = f"{name}_{i}", i + 1
    taken.add(found)
    return found
