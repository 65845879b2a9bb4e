"""Facts about this machine as a target: what doctor measured, or estimates until it has."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch

from ..codegen.cpu.render import LANES
from ..graphs.context import TargetFacts
from ..runtime.options import settings
from ..runtime.toolchain import float32_isa

FACTS_FILE = "facts.json"
CACHES = Path("/sys/devices/system/cpu/cpu0/cache")  # Linux; elsewhere the defaults of TargetFacts stand


@lru_cache(maxsize=8)
def target_facts(isa: str) -> TargetFacts:
    """Facts for an ISA on this machine; measured figures come from the file ``burnish doctor`` writes."""
    cores = torch.get_num_threads()
    lanes = LANES[isa]
    # Without a measurement: two FMAs a cycle at 2.5 GHz, and a memory channel's worth of bandwidth per core pair.
    measured: dict[str, Any] = {"bandwidth": 20e9, "peak_flops": {"float32": cores * lanes * 2 * 2 * 2.5e9}}
    known = read_facts(settings().cache_dir).get(float32_isa(isa), {})  # float32's and the memory's are the same
    measured |= {k: known[k] for k in measured if k in known}
    return TargetFacts(name="cpu", isa=isa, cores=cores, lanes_f32=lanes, **(measured | cache_sizes()))


def read_facts(cache_dir: Path) -> dict[str, Any]:
    """What ``doctor`` measured, by instruction set; empty where nothing or nothing readable was."""
    try:
        found = json.loads((cache_dir / FACTS_FILE).read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def cpu_name() -> str:
    """The CPU's own name, where Linux says."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return "unknown"
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def cache_sizes(folder: Path = CACHES) -> dict[str, int]:
    """Bytes of the data caches as TargetFacts names them, as far as the system tells."""
    sizes = {}
    for entry in sorted(folder.glob("index*")):
        try:
            level, kind, size = ((entry / name).read_text().strip() for name in ("level", "type", "size"))
            if kind != "Instruction" and level in ("1", "2", "3"):
                sizes[f"l{level}_bytes"] = int(size.removesuffix("K")) << 10
        except (OSError, ValueError):
            continue
    return sizes
