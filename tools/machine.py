"""What this machine can do, measured: read bandwidth and peak arithmetic, per instruction set."""

from __future__ import annotations

import ctypes
import json
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch

from ..compiler.target import FACTS_FILE, LANES
from ..runtime import toolchain
from ..runtime.build import build
from ..runtime.library import Library
from ..runtime.options import settings

# The array must not fit into any cache; the peak loops run long enough that a thread's start does not count, and the best
# of several runs counts, since another process only ever slows them.
ARRAY_BYTES = 256 << 20
READS = 8
PEAK_S = 0.05
PEAK_RUNS = 8
DTYPES = {"float32": ("float", 4), "float64": ("double", 8)}

# Twelve chains hide the latency of two multiply-add units, and still fit, with both factors, into sixteen registers.
CHAINS = 12
PEAK = """
typedef {ctype} v_{name} __attribute__((vector_size({bytes}), aligned({align})));
#ifndef __clang__
__attribute__((optimize("fp-contract=fast")))
#endif
double peak_{name}(int64_t rounds) {{
#ifdef __clang__
#pragma clang fp contract(fast)
#endif
  v_{name} a[{count}], m, s;
  for (int i = 0; i < {count}; i++) a[i] = (v_{name}){{0}} + ({ctype})i;
  m = (v_{name}){{0}} + ({ctype})0.999999;
  s = (v_{name}){{0}} + ({ctype})1e-6;
  for (int64_t r = 0; r < rounds; r++) {{
{chains}
  }}
  double out = 0;
  for (int i = 0; i < {count}; i++) for (int l = 0; l < {lanes}; l++) out += a[i][l];
  return out;
}}
"""

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
    width = 4 * LANES[isa]
    chains = "\n".join(f"    a[{i}] = a[{i}] * m + s;" for i in range(CHAINS))
    parts = ["#include <stdint.h>", READ.format(bytes=width)]
    for name, (ctype, size) in DTYPES.items():
        parts.append(
            PEAK.format(
                name=name, ctype=ctype, bytes=width, align=width, lanes=width // size, chains=chains, count=CHAINS
            )
        )
    return "\n".join(parts)


def measure(isa: str, threads: int) -> Measured:
    """Measure one instruction set. Raises BurnishError where there is no C compiler."""
    library = Library(build([source(isa)], isa)[0])  # unloaded with this reference
    peaks = {name: _peak(library.handle, name, LANES[isa] * 4 // size, threads) for name, (_, size) in DTYPES.items()}
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


def _peak(library: ctypes.CDLL, name: str, lanes: int, threads: int) -> float:
    function = getattr(library, f"peak_{name}")
    function.restype, function.argtypes = ctypes.c_double, [ctypes.c_int64]
    rounds, took = 1 << 14, 0.0
    while took < PEAK_S:
        rounds *= 4
        took = _together([partial(function, rounds)] * threads)
    best = min(took, *(_together([partial(function, rounds)] * threads) for _ in range(PEAK_RUNS)))
    return threads * rounds * CHAINS * lanes * 2 / best


def _bandwidth(library: ctypes.CDLL, threads: int) -> float:
    read = library.read_all
    read.restype, read.argtypes = ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int64]
    data = torch.ones(ARRAY_BYTES // 8, dtype=torch.int64)
    share = ARRAY_BYTES // threads // 4096 * 4096
    jobs = [partial(read, data.data_ptr() + i * share, share) for i in range(threads)]
    return threads * share / min(_together(jobs) for _ in range(READS))


def _together(jobs: Sequence[Callable[[], Any]]) -> float:
    """Wall seconds of the jobs at once, one a thread; ctypes lets go of the interpreter lock while each runs."""
    ready = threading.Barrier(len(jobs) + 1)

    def work(job: Callable[[], Any]) -> None:
        ready.wait()
        job()

    workers = [threading.Thread(target=work, args=(job,)) for job in jobs]
    for worker in workers:
        worker.start()
    ready.wait()
    start = time.perf_counter()
    for worker in workers:
        worker.join()
    return time.perf_counter() - start


def read_facts(cache_dir: Path) -> dict[str, Any]:
    """What was measured before, by instruction set; empty where nothing or nothing readable was."""
    try:
        found = json.loads((cache_dir / FACTS_FILE).read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


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
