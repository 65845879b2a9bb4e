"""Peak arithmetic of this machine, measured: no kernel of anybody's computes faster."""

from __future__ import annotations

import ctypes
import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from ..codegen.cpu.render import LANES
from ..runtime.build import build
from ..runtime.cache import Cache
from ..runtime.library import Library
from ..runtime.toolchain import float32_isa
from .target import cpu_name, read_facts

KIND = "peak"
# Seconds of a run, and how many there are: the best counts, since another process only ever slows them.
SECONDS, RUNS = 0.004, 4
DTYPES = {"float32": ("float", 4), "float64": ("double", 8)}
# Twelve chains hide the latency of two multiply-add units, and still fit, with both factors, into sixteen registers.
_CHAINS = 12
_PEAK = """
typedef {ctype} v_{name} __attribute__((vector_size({bytes}), aligned({bytes})));
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


def source(isa: str, dtypes: Sequence[str] = tuple(DTYPES)) -> str:
    """The C text of ``peak_DTYPE(rounds)`` for each."""
    width = 4 * LANES[isa]
    chains = "\n".join(f"    a[{i}] = a[{i}] * m + s;" for i in range(_CHAINS))
    parts = ["#include <stdint.h>"]
    for name in dtypes:
        ctype, size = DTYPES[name]
        parts.append(_PEAK.format(name=name, ctype=ctype, bytes=width, lanes=width // size, chains=chains, count=_CHAINS))
    return "\n".join(parts)


def float32_flops(isa: str, threads: int, cache: Cache) -> float:
    """FLOP/s of all threads in float32: what ``doctor`` measured on this machine, else measured now, once, in some 20 ms and a compiler's run.
    Raises BurnishError where there is no C compiler."""
    isa = float32_isa(isa)
    known = read_facts(cache.root).get(isa, {})
    if known.get("threads") == threads:
        return float(known["peak_flops"]["float32"])
    key = hashlib.sha256(f"{cpu_name()} {isa} {threads}".encode()).hexdigest()
    path = cache.get(KIND, key)
    if path is None:
        library = Library(build([source(isa, ["float32"])], isa)[0])
        path = cache.put(KIND, key, repr(peak(library.handle, "float32", LANES[isa], threads, SECONDS, RUNS)).encode())
    return float(path.read_text())


def peak(library: ctypes.CDLL, name: str, lanes: int, threads: int, seconds: float, runs: int) -> float:
    """FLOP/s of all threads by a library of :func:`source`'s text."""
    function = getattr(library, f"peak_{name}")
    function.restype, function.argtypes = ctypes.c_double, [ctypes.c_int64]
    rounds, took = 1 << 12, 0.0
    while took < seconds:
        rounds *= 4
        took = together([partial(function, rounds)] * threads)
    best = min(took, *(together([partial(function, rounds)] * threads) for _ in range(runs)))
    return threads * rounds * _CHAINS * lanes * 2 / best


def together(jobs: Sequence[Callable[[], Any]]) -> float:
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
