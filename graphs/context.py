"""What a pass is told: facts about the target, which inputs are constant, and a way to measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import torch


@dataclass(frozen=True)
class TargetFacts:
    """What a machine can do. Bandwidth in bytes/s, peak in FLOP/s by dtype name, cache sizes in bytes."""

    name: str = "cpu"
    isa: str = "scalar"
    cores: int = 1
    lanes_f32: int = 4
    l1_bytes: int = 32 << 10
    l2_bytes: int = 512 << 10
    l3_bytes: int = 8 << 20
    bandwidth: float = 20e9
    peak_flops: dict[str, float] = field(default_factory=lambda: {"float32": 50e9})
    # Fixed cost of one eager operator call and of one kernel launch of ours, in seconds.
    eager_call_s: float = 3e-6
    launch_s: float = 1e-6


@dataclass
class PassContext:
    """State shared by the passes of one compilation.

    ``static`` names the placeholders whose values are constant between calls (parameters, buffers, unchanged static
    inputs); a pass may rewrite computations on them freely, since the constant part of the graph is later split off
    and run once per weight version. ``measure(graphs, static, factors, prices)`` returns the seconds of one call of each of several
    graphs that compute the same, whose placeholders named in ``static`` hold weights, or None where it cannot tell; it is
    None itself where measuring is off. ``factors`` and ``prices``, if given: what the seconds of each are multiplied by, and what is added, where they
    are compared. One that cannot win, even at the machine's peak, has infinity.
    ``zeros``: those of them that are zero points of quantized weights, and nothing but zeros now.
    ``values``: weights by placeholder, where they are known and a pass may rely on them staying as they are.
    ``precision`` is what the user chose for float32 graphs. ``limit`` is the number of rewrites still allowed (None: no limit); a rewrite loop
    calls :meth:`take` before each rewrite. ``notes`` collects one-line decisions for ``explain``.
    """

    facts: TargetFacts = field(default_factory=TargetFacts)
    static: frozenset[str] = frozenset()
    measure: Callable[..., list[float] | None] | None = None
    precision: str = "f32"
    zeros: frozenset[str] = frozenset()
    values: Mapping[str, torch.Tensor] = field(default_factory=dict)
    limit: int | None = None
    notes: list[str] = field(default_factory=list)

    def take(self) -> bool:
        """Whether one more rewrite is allowed; counts it when it is."""
        if self.limit is None:
            return True
        if self.limit <= 0:
            return False
        self.limit -= 1
        return True
