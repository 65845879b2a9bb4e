"""Measures what calls need in memory: ``python -m burnish.tools.memory JSON`` in a process of its own, which :func:`run_one` starts.

What counts is the resident set of the process (the kernel's ``VmHWM``), above what it was with the model loaded and compiled, right before the first
call: results, intermediates, and what the first call packs; weights that it gives back count below zero. The model itself, and the memory that
capturing and compiling it took, are there before in every process and count in none; neither do pages of files, which are libraries' code and shared.
``first`` is the peak of the first call (less such pages as came after it, some MB), ``later`` that of calls after warm-up, ``held`` what stays between calls (packed weights, the arena) and is
part of ``later``. Freed memory goes back to the system at once (``MALLOC_MMAP_THRESHOLD_``), so a peak is that of live memory and not of a heap's habits.
"""

from __future__ import annotations

import ctypes
import gc
import json
import logging
import subprocess
import sys
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from .bench import kill
from .compilers import COMPILERS, Prepare
from .samples import open_model

STATUS, RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
WARM, CALLS = 1, 3
# Blocks from this size on (bytes) are mapped one by one.
MAPPED = 1 << 16


def _released(module: nn.Module, inputs: tuple) -> Callable[[], Any]:
    from ..compiler.api import compile

    compiled = compile(module, inputs, release_weights=True)
    return lambda: compiled(*inputs)


PREPARED: Mapping[str, Prepare] = {
    **{name: compiler.prepare for name, compiler in COMPILERS.items()},
    "burnish_released": _released,
}


@dataclass(frozen=True)
class Task:
    """One measurement: a SAMPLE under one of PREPARED."""

    sample: str
    compiler: str
    threads: int = 1
    seed: int = 0


@dataclass(frozen=True)
class Memory:
    """Bytes. weights: the model's parameters and buffers, each once; first, later, held: as this file's docstring says."""

    weights: int
    first: int
    later: int
    held: int


class Unmeasured(Exception):
    """The system does not tell a process its peak, or a process ended without a figure; the message says which."""


def measure(task: Task) -> Memory:
    """The memory of a task's calls in this process. Raises Unmeasured where the system does not say."""
    torch.set_num_threads(task.threads)
    with torch.no_grad():
        model = open_model(task.sample, task.seed)
        weights = weight_bytes(model.module)
        call = PREPARED[task.compiler](model.module, model.inputs)
        return Memory(weights, *growth(call))


def growth(call: Callable[[], Any]) -> tuple[int, int, int]:
    """(first, later, held) of a call that was never made before, in bytes. Raises Unmeasured."""
    _settle()
    before = _kilobytes("VmRSS") - _kilobytes("RssFile")
    call()
    first = _peak() - before
    for _ in range(WARM):
        call()
    _settle()
    held = _kilobytes("VmRSS") - _kilobytes("RssFile") - before
    for _ in range(CALLS):
        call()
    return 1024 * first, 1024 * (_peak() - before), 1024 * held


def weight_bytes(module: nn.Module) -> int:
    """Bytes of the storages of a module's parameters and buffers."""
    storages = {t.untyped_storage().data_ptr(): t.untyped_storage().nbytes() for t in (*module.parameters(), *module.buffers())}
    return sum(storages.values())


def _settle() -> None:
    """Free garbage, and let the peak count anew."""
    gc.collect()
    with suppress(OSError, AttributeError):  # other C libraries have no such function
        ctypes.CDLL(None).malloc_trim(0)
    try:
        RESET.write_text("5")
    except OSError as error:
        raise Unmeasured(f"this system does not let a process reset its peak ({error})") from error


def _peak() -> int:
    """The peak without files, whose pages stay once they are there."""
    return _kilobytes("VmHWM") - _kilobytes("RssFile")


def _kilobytes(name: str) -> int:
    try:
        line = next(line for line in STATUS.read_text().splitlines() if line.startswith(name + ":"))
    except (OSError, StopIteration) as error:
        raise Unmeasured(f"this system does not tell a process its {name}") from error
    return int(line.split()[1])


def run_one(task: Task, limit_s: float) -> Memory:
    """The memory of a task, measured in a process of its own. Raises Unmeasured with the reason where there is no figure."""
    command = ["env", f"MALLOC_MMAP_THRESHOLD_={MAPPED}", sys.executable, "-m", "burnish.tools.memory", json.dumps(asdict(task))]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        out, err = child.communicate(timeout=limit_s)
    except subprocess.TimeoutExpired as error:
        kill(child.pid)
        child.communicate()
        raise Unmeasured(f"no result within {limit_s:g} s") from error
    except BaseException:
        kill(child.pid)
        raise
    rows = [line[7:] for line in out.splitlines() if line.startswith("MEMORY ")]
    if not rows:
        last = next((line.strip() for line in reversed(err.splitlines()) if line.strip()), "")
        raise Unmeasured(last or f"the process died with exit code {child.returncode}")
    return Memory(**json.loads(rows[-1]))


def main(argument: str) -> int:
    """Measure the task that ``argument`` describes and print its figures."""
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    try:
        found = measure(Task(**json.loads(argument)))
    except Exception as error:
        print(f"{type(error).__name__}: {' '.join(str(error).split())[:300]}", file=sys.stderr)
        return 1
    print("MEMORY " + json.dumps(asdict(found)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
