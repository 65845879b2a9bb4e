"""Weights rounded one after another, in the order in which a graph multiplies by them, each by what it multiplies behind those that are rounded already."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import torch
import torch.fx as fx

from .groups import Group, copied, is_linear
from .methods.result import Quantized
from .methods.statistics import Statistics
from .observe import rounded_rows, unfolds, window_statistics
from .quant_spec import QuantSpec
from .quantize import CONVOLUTION, MATRIX, WEIGHTS, Found
from .sequence import Change, Instead, SideBySide

log = logging.getLogger("burnish")

Readers = Mapping[fx.Node, list[tuple[Group, Found]]]


class InSequence:
    """``gm`` as it is now, run beside itself with rounded weights. arguments: a graph's arguments in each calibrating call. relative: as for
    :class:`~.methods.statistics.Statistics`."""

    def __init__(self, gm: fx.GraphModule, spec: QuantSpec, constant: set[fx.Node], arguments: Callable[[fx.GraphModule], Sequence[Sequence[Any]]], relative: bool) -> None:
        self.spec, self.relative = spec, relative
        self.copies: dict[fx.Node, fx.Node] = {}
        self.floats = fx.GraphModule(gm, copied(gm.graph, self.copies))
        self.run = SideBySide(self.floats, arguments(self.floats), {self.copies[n] for n in constant if n in self.copies})

    def round(
        self, groups: Sequence[Group], readers: Readers, observe: Callable[[list[Group], fx.GraphModule], None], rounded: Callable[[fx.Node, list[tuple[Group, Found]]], Quantized],
    ) -> None:  # fmt: skip
        """Round all weights. readers: what reads each; observe: sums up what groups' layers multiply in a graph; rounded: rounds a weight by what was summed up for
        its readers. Weights of several values are rounded first, as if nothing else were."""
        for g in groups:
            g.place = self.copies[g.x].name
            g.change = g.statistics = g.rows = None  # what is observed now is behind the change
        several = {source for source, read in readers.items() if len({id(g) for g, _ in read}) > 1}
        if several:
            observe([g for g in groups if any(g is o for source in several for o, _ in readers[source])], self.floats)
        for source in several:
            self._put(readers[source], rounded(source, readers[source]))
        order = {n.name: i for i, n in enumerate(self.floats.graph.nodes)}
        for i, g in enumerate(sorted(groups, key=lambda g: order[g.place])):
            log.info("inputs %d of %d are calibrated with: those of %s", i + 1, len(groups), g.layers[0].names[0])
            mine = {source: read for source, read in readers.items() if read[0][0] is g and source not in several}
            if mine:
                self._observe(g, self.run.to(self.copies[g.x]), [f for read in mine.values() for _, f in read])
            for source, read in mine.items():
                self._put(read, rounded(source, read))
            g.statistics, g.windows = None, {}

    def _observe(self, g: Group, seen: Iterator[tuple[torch.Tensor, torch.Tensor]], layers: list[Found]) -> None:
        """Statistics of what layers multiply now, and of what that was."""
        adds, linear = list[Callable[..., None]](), next(filter(is_linear, layers), None)
        if linear is not None:
            g.statistics = Statistics(g.columns, self.relative)
        for f in layers:
            if f.node.target in CONVOLUTION and unfolds(f.node):
                g.windows[f.node], add = window_statistics(f.node, False)
                adds.append(add)
        for was, now in seen:
            if linear is not None and g.statistics is not None:
                rounds = self._rounds(linear)
                g.statistics.add(now if rounds is None else rounds(now), was)
            for add in adds:
                add(now, was)

    def _rounds(self, f: Found) -> Change | None:
        """What rounds a layer's inputs, where each row has a step of its own."""
        bits, how = self.spec.bits, self.spec.activations
        return (lambda x: rounded_rows(x, bits, how)) if how in ("dynamic", "fp8") and is_linear(f) else None

    def _put(self, read: list[tuple[Group, Found]], made: Quantized) -> None:
        """Let a rounded weight be what its layers multiply from now on."""
        numbers = made.dequantized()
        for _, f in read:
            at, of = WEIGHTS[f.node.target]  # type: ignore[index]
            self.run.instead[self.copies[f.node]] = Instead(at, of, numbers.t() if f.node.target in MATRIX else numbers, self._rounds(f))
