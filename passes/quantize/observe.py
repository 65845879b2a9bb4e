"""What flows through a graph, watched while it runs: statistics of what layers multiply by their weights."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import torch
import torch.fx as fx

from ...graphs.match import arguments
from ...graphs.quantized import round_floats, round_rows
from ._qdq import aten
from .methods.statistics import Statistics

# Windows of one convolution's input that are counted, evenly spread over it: neighbours are much alike.
MOST_WINDOWS = 2048
# Rows kept of each input, to try on them what rounding does.
MOST_ROWS = 256
# An extent's bins: so many to an octave, from 2**LOWEST up.
_BINS, _LOWEST, _OCTAVES = 16, -64, 128

Watcher = Callable[[torch.Tensor], None]


class Runner(fx.Interpreter):
    """Runs a graph node by node, and shows the results of some, by name, to watchers."""

    def __init__(self, gm: fx.GraphModule, watchers: Mapping[str, Sequence[Watcher]]) -> None:
        super().__init__(gm)
        self.watchers = watchers

    def run_node(self, n: fx.Node) -> Any:
        result = super().run_node(n)
        for watch in self.watchers.get(n.name, ()):
            watch(result)
        return result


def watch(gm: fx.GraphModule, calls: Iterable[Sequence[Any]], watchers: Mapping[str, Sequence[Watcher]]) -> None:
    """Run a graph on each list of arguments. ``watchers``: by the name of the node whose results they are shown."""
    with torch.no_grad():
        for call in calls:
            Runner(gm, watchers).run(*call)


class Rows:
    """Up to ``MOST_ROWS`` rows of what is shown, as many of each call."""

    def __init__(self, calls: int) -> None:
        self.each, self.kept = max(1, MOST_ROWS // max(calls, 1)), list[torch.Tensor]()

    def add(self, x: torch.Tensor) -> None:
        flat = x.reshape(-1, x.shape[-1])
        if len(flat) and len(self.kept) < MOST_ROWS:
            self.kept.append(flat[:: max(1, len(flat) // self.each)][: self.each].float().clone())

    @property
    def rows(self) -> torch.Tensor:
        """``[rows, columns]``."""
        return torch.cat(self.kept) if self.kept else torch.zeros(0, 0)


class Extent:
    """How large the elements of a tensor are, in a histogram of magnitudes that a batch at a time is added to."""

    def __init__(self) -> None:
        self.counts = torch.zeros(_BINS * _OCTAVES, dtype=torch.float64)
        self.largest, self.total = 0.0, 0

    def add(self, x: torch.Tensor) -> None:
        flat = x.detach().flatten().abs().float()
        if flat.numel():
            self.total += flat.numel()
            self.largest = max(self.largest, float(flat.amax()))
            at = ((flat[flat > 0].log2() - _LOWEST) * _BINS).clamp(0, _BINS * _OCTAVES - 1)
            self.counts += torch.bincount(at.long(), minlength=_BINS * _OCTAVES).double()

    def step(self, bits: int) -> float:
        """The step of integers of so many bits, either sign, that loses least in squares: half a step's uniform error within their range, all that is beyond it
        outside. 1 where nothing was seen."""
        if not self.largest:
            return 1.0
        most = float((1 << (bits - 1)) - 1)
        centers = ((torch.arange(_BINS * _OCTAVES, dtype=torch.float64) + 0.5) / _BINS + _LOWEST).exp2().clamp(max=self.largest)
        top = min(int((math.log2(self.largest) - _LOWEST) * _BINS), _BINS * _OCTAVES - 1)
        best = (math.inf, self.largest)
        for reach in (self.largest, *centers[max(top - 6 * _BINS, 0) : top].tolist()):
            step = reach / most
            lost = torch.where(centers <= reach, torch.minimum(centers.square(), torch.full_like(centers, step * step / 12)), (centers - reach).square())
            best = min(best, (float((lost * self.counts).sum()), reach))
        return best[1] / most


    def clipped(self, bits: int, share: float) -> float:
        """The step of integers of so many bits, either sign, whose range leaves out no more than the largest ``1 - share`` of the elements. 1 where nothing was
        seen."""
        if not self.largest:
            return 1.0
        above = self.counts.flip(0).cumsum(0).flip(0)  # in each bin and all beyond it
        first = int((above > (1 - share) * self.total + 0.5).sum())  # bins up to the last that may not be left out
        reach = min(2.0 ** (max(first, 1) / _BINS + _LOWEST), self.largest)
        return reach / float((1 << (bits - 1)) - 1)


def window_statistics(node: fx.Node, relative: bool) -> tuple[Statistics, Callable[..., None]]:
    """Statistics of the windows that a convolution of one group multiplies by its weight ``[outputs, channels * window]``, and what adds an input to them, and
    what that input was, if it was another."""
    given = arguments(node)
    shape = [int(s) for s in given["weight"].meta["val"].shape]
    found = Statistics(math.prod(shape[1:]), relative)
    sizes, count = shape[2:], len(shape) - 2

    def each(value: Any, unit: int) -> list[int]:
        held = [value] if isinstance(value, int) else list(value) or [unit]
        return held * count if len(held) == 1 else held

    stride, dilation = each(given["stride"], 1), each(given["dilation"], 1)
    reach = [d * (k - 1) for d, k in zip(dilation, sizes)]
    pad = given["padding"]
    if isinstance(pad, str):
        sides = [(r // 2, r - r // 2) if pad == "same" else (0, 0) for r in reach]
    else:
        sides = [(p, p) for p in each(pad, 0)]

    def add(x: torch.Tensor, was: torch.Tensor | None = None) -> None:
        if bool(x.numel()):
            found.add(some(x), None if was is None else some(was))

    def some(x: torch.Tensor) -> torch.Tensor:
        x = x if x.dim() == count + 2 else x.unsqueeze(0)
        windows = torch.nn.functional.pad(x, [p for side in reversed(sides) for p in side])
        for d in range(count):  # the window's own dimensions come behind
            windows = windows.unfold(2 + d, reach[d] + 1, stride[d])[..., :: dilation[d]]
        places = [n for i, n in enumerate(windows.shape[: count + 2]) if i != 1]
        total = math.prod(places)
        at = torch.unravel_index(torch.arange(0, total, max(1, -(-total // MOST_WINDOWS))), places)
        return windows.movedim(1, count + 1)[tuple(at)].flatten(1)

    return found, add


def rounded_rows(x: torch.Tensor, bits: int, activations: str) -> torch.Tensor:
    """Rows as a quantized layer reads them."""
    if activations == "fp8":
        return round_floats(x, "fp8_e4m3")
    if activations != "static":
        return round_rows(x, bits, None)
    seen = Extent()
    seen.add(x)
    return round_rows(x, bits, torch.tensor([seen.step(bits)]))


def unfolds(node: fx.Node) -> bool:
    """Whether a call is a convolution of one group, whose inputs :func:`window_statistics` can watch."""
    given = arguments(node)
    return "groups" in given and given["groups"] == 1 and not given.get("transposed", False) and node.target is not aten.embedding.default
