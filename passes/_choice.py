"""The faster of our kernels and PyTorch's libraries, measured."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch.fx as fx

from ..graphs.context import PassContext

OURS, LIBRARY = "burnish", "library"


class Choice:
    """Decides between OURS and LIBRARY once for each key, and says in ``ctx.notes`` why. ``margin``: how much faster the library has to be."""

    def __init__(self, ctx: PassContext, what: str, margin: float = 1.0) -> None:
        self.ctx, self.what, self.margin = ctx, what, margin
        self._known: dict[Any, str] = {}

    def faster(self, node: fx.Node, key: Any, claims: Callable[[], tuple[fx.GraphModule, fx.GraphModule, frozenset[str]]]) -> str:
        """OURS where nobody measures, or sizes are symbolic. ``claims``: graphs of ``node`` alone, ours and the library's, and the names of their constant
        placeholders."""
        if self.ctx.measure is None:
            return OURS
        if key not in self._known:
            ours, library, static = claims()
            seconds = self.ctx.measure([ours, library], static, (1.0, self.margin))
            self._known[key] = OURS if seconds is None else self._best(node, dict(zip((OURS, LIBRARY), seconds)))
        return self._known[key]

    def _best(self, node: fx.Node, times: Mapping[str, float]) -> str:
        best = LIBRARY if times[LIBRARY] * self.margin < times[OURS] else OURS
        self.ctx.notes.append(f"{self.what}: {node.name}: {told(times)}: {best}")
        return best


def told(times: Mapping[str, float]) -> str:
    """Seconds by claimant, for people; infinity is that of a claimant that was not run, since it cannot win."""
    return ", ".join(f"{who} {seconds * 1e6:.0f} us" if math.isfinite(seconds) else f"{who} not run: it would lose at the machine's peak" for who, seconds in times.items())
