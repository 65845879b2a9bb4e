"""What a compilation did: regions, kernels, what stayed in ATen, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field


@dataclass
class Report:
    """Counts and decisions of one compiled graph.

    regions: fused regions; kernels: distinct generated functions; shared: kernels reused by identical regions;
    parts: what each step's source is and costs; aten: operator name to number of ATen steps; notes: one line per decision; fallback: why the whole graph runs in
    eager, or None; segments: parts compiled apart; boundaries: data-dependent operator name to number of steps between them; seconds: wall time of each stage; budget: what an error budget came to, by the names of ``Assignment``; cached: whether the program came from the compile cache.
    """

    name: str = ""
    regions: int = 0
    kernels: int = 0
    shared: int = 0
    parts: list[dict] = field(default_factory=list)
    aten: Counter = field(default_factory=Counter)
    passes: list[tuple[str, int, float]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    fallback: str | None = None
    segments: int = 1
    boundaries: Counter = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    budget: dict = field(default_factory=dict)
    cached: bool = False
    miss: str = ""

    def as_dict(self) -> dict:
        """JSON-able form."""
        return asdict(self) | {"aten": dict(self.aten), "boundaries": dict(self.boundaries)}
