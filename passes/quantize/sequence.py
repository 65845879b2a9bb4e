"""A graph run a stretch at a time on all calls, as it was and with the weights that are quantized by then side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

Change = Callable[[torch.Tensor], torch.Tensor]


@dataclass(frozen=True)
class Instead:
    """What a layer multiplies in place of what it did: ``weight``, as its argument number ``at``, and the argument number ``of`` as ``inputs`` makes it."""

    at: int
    of: int
    weight: torch.Tensor
    inputs: Change | None = None


class SideBySide:
    """``gm`` on each list of arguments, twice: as it is, and with the layers in ``instead``. Values are kept no longer than something behind them reads them, those
    of ``constant`` nodes once for all calls."""

    def __init__(self, gm: fx.GraphModule, calls: Sequence[Sequence[Any]], constant: set[fx.Node]) -> None:
        self.instead: dict[fx.Node, Instead] = {}
        self._nodes, self._done = list(gm.graph.nodes), 0
        self._at = {n: i for i, n in enumerate(self._nodes)}
        held: dict[fx.Node, Any] = {}
        self._pairs = [(_Run(gm, call, constant, held, {}), _Run(gm, call, constant, held, self.instead)) for call in calls]

    def to(self, place: fx.Node) -> Iterator[tuple[Any, Any]]:
        """What ``place`` is in each call, as it was and as it is now; computed up to there. Places are asked for in the graph's order."""
        end = max(self._at[place] + 1, self._done)
        ahead, self._done = self._nodes[self._done : end], end
        with torch.no_grad():
            for was, now in self._pairs:
                was.go(ahead)
                now.go(ahead)
                yield was.env[place], now.env[place]
        for n in [n for n in self.instead if self._at[n] < end]:  # no call comes there again
            del self.instead[n]


class _Run(fx.Interpreter):
    """One call, as far as it was run."""

    def __init__(self, gm: fx.GraphModule, arguments: Sequence[Any], constant: set[fx.Node], held: dict[fx.Node, Any], instead: Mapping[fx.Node, Instead]) -> None:
        super().__init__(gm)
        self.args_iter = iter(arguments)
        self.constant, self.held, self.instead = constant, held, instead

    def go(self, nodes: Sequence[fx.Node]) -> None:
        for n in nodes:
            self.env[n] = self.run_node(n)
            for read in self.user_to_last_uses.get(n, ()):
                del self.env[read]

    def run_node(self, n: fx.Node) -> Any:
        if n in self.constant and n.op != "placeholder":
            if n not in self.held:
                self.held[n] = super().run_node(n)
            return self.held[n]
        made = self.instead.get(n)
        if made is None:
            return super().run_node(n)
        args, kwargs = self.fetch_args_kwargs_from_env(n)
        given = list(args)
        given[made.at] = made.weight
        if made.inputs is not None:
            given[made.of] = made.inputs(given[made.of])
        return n.target(*given, **kwargs)  # type: ignore[operator]
