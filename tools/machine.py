"""What this machine can do, measured: read bandwidth and peak arithmetic, per instruction set."""

from __future__ import annotations

import ctypes
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch

from ..codegen.cpu.render import LANES
from ..compiler import peak
from ..compiler.target import FACTS_FILE, read_facts
from ..runtime import toolchain
from ..runtime.build import build
from ..runtime.library import Library
from ..runtime.options import settings

# The array must not fit into any cache; the peak loops run long enough that a thread's start does not count.
ARRAY_BYTES = 256 << 20
READS = 8
PEAK_S = 0.05
PEAK_RUNS = 8
READ = """
typedef int64_t v_read __attribute__((vector_size({bytes}), aligned(8), may_alias));
int64_t read_all(const int64_t *p, int64_t bytes) {{
  const v_read *v = (const v_read *)p;
  v_read a = {{0}}, b = {{0}}, c = {{0}}, d = {{0}};
  for (int64_t i = 0; i + 4 <= bytes / {bytes}; i += 4) {{ a ^= v[i]; b ^= v[i+1]; c ^= v[i+2]; d ^= v[i+3]; }}
  a ^= b ^ c ^ d;
  return a[0];
}}
"""


@dataclass(frozen=True)
class Measured:
    """Bytes/s and FLOP/s by dtype over all threads, with one instruction set."""

    isa: str
    threads: int
    bandwidth: float
    peak_flops: dict[str, float]


def source(isa: str) -> str:
    """The C text of the measuring functions."""
    return "\n".join((peak.source(isa), READ.format(bytes=4 * LANES[isa])))


def measure(isa: str, threads: int) -> Measured:
    """Measure one instruction set. Raises BurnishError where there is no C compiler."""
    library = Library(build([source(isa)], isa)[0])  # unloaded with this reference
    peaks = {name: peak.peak(library.handle, name, LANES[isa] * 4 // size, threads, PEAK_S, PEAK_RUNS) for name, (_, size) in peak.DTYPES.items()}
    return Measured(isa, threads, _bandwidth(library.handle, threads), peaks)


def roof(threads: int) -> Measured:
    """What the best instruction set reaches on this many threads: kept where ``burnish doctor`` measured it, else measured now
    and, for the number of threads that compiled programs take, kept. Raises BurnishError where there is no C compiler."""
    own, isa = settings(), toolchain.detect_isa()
    kept = read_facts(own.cache_dir).get(isa, {})
    if kept.get("threads") == threads:
        return Measured(isa, threads, kept["bandwidth"], kept["peak_flops"])
    found = measure(isa, threads)
    if threads == (own.threads or torch.get_num_threads()):
        write_facts(own.cache_dir, [found])
    return found


def _bandwidth(library: ctypes.CDLL, threads: int) -> float:
    read = library.read_all
    read.restype, read.argtypes = ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int64]
    data = torch.ones(ARRAY_BYTES // 8, dtype=torch.int64)
    share = ARRAY_BYTES // threads // 4096 * 4096
    jobs = [partial(read, data.data_ptr() + i * share, share) for i in range(threads)]
    return threads * share / min(peak.together(jobs) for _ in range(READS))


def write_facts(cache_dir: Path, measured: Sequence[Measured]) -> Path:
    """Add measurements to the file the cost model reads."""
    from .console import write_file

    facts = read_facts(cache_dir)
    for m in measured:
        facts[m.isa] = {"bandwidth": m.bandwidth, "peak_flops": m.peak_flops, "threads": m.threads}
    cache_dir.mkdir(parents=True, exist_ok=True)
    path = cache_dir / FACTS_FILE
    write_file(path, json.dumps(facts, indent=2) + "\n")
    return path


def isas() -> list[str]:
    """The instruction sets of float32 arithmetic that this CPU runs, the least first."""
    return list(toolchain.ISAS[: toolchain.ISAS.index(toolchain.detect_isa()) + 1])


def cpu_caches() -> dict[str, int]:
    """Bytes of each level of data cache, by name, where Linux says."""
    found: dict[str, int] = {}
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        try:
            level, kind, text = ((index / f).read_text().strip() for f in ("level", "type", "size"))
        except OSError:
            continue
        if kind != "Instruction":
            found[f"L{level}"] = int(text.rstrip("KM")) << (20 if text.endswith("M") else 10)
    return found


def usable_cpus() -> int:
    """CPUs this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
