"""Measures one (sample, compiler) in this process: ``python -m burnish.tools.bench_child JSON``; ``bench.py`` starts it.

Eager is timed first, alone; then the compiler. Standard output carries ``PHASE name`` lines, so that the parent knows where a
process died, and one ``ROW json`` line.
"""

from __future__ import annotations

import json
import logging
import resource
import statistics
import sys
import time
import warnings
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch

from ..graphs.tolerances import within
from . import score
from .bench import Task
from .compilers import COMPILERS, Compiler, Missing
from .operators import moved_bytes
from .reference import in_bf16, reference, seeded, tensors_of, verdict
from .rows import Row
from .samples import Model, open_model
from .timing import block, interleaved, interval

# Without a float64 reference, an output this close to eager's (relative L2) is taken for right.
NEAR_EAGER = 1e-3
CALLS = 3


def measure(task: Task, phase: Callable[[str], None] = lambda name: None) -> Row:
    """The row of a task; a failure of the sample or the compiler is a row too."""
    row: Row = {"sample": task.name, "compiler": task.compiler, "protocol": task.protocol, "threads": task.threads}
    row |= {"torch": torch.__version__, "status": "eager_fail"}
    torch.set_num_threads(task.threads)
    try:
        COMPILERS[task.compiler].check()
        with torch.no_grad():
            _measure(task, COMPILERS[task.compiler], row, phase)
    except Missing as absent:
        row |= {"status": "missing", "error": str(absent)}
    except Exception as error:
        row["error"] = f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
    return row


def _measure(task: Task, compiler: Compiler, row: Row, phase: Callable[[str], None]) -> None:
    model = open_model(task.sample, task.seed, task.protocol)
    row["category"] = model.category

    def eager() -> Any:
        return model.module(*model.inputs)

    want = tensors_of(seeded(eager))
    if model.kind == "op":
        row["bytes"] = moved_bytes(model.module, model.inputs, want)
    # Eager is timed before the compiler's thread pool exists: idle workers of one spin and slow the other.
    eager_s = statistics.median(block(eager, task.seconds))
    row["eager_ms"] = 1e3 * eager_s
    row["eager_peak_mb"] = _peak_mb()
    row["status"] = "compile_fail"
    phase("compile")
    start = time.perf_counter()
    call = compiler.prepare(model.module, model.inputs)
    first = seeded(call)
    row["compile_s"] = time.perf_counter() - start
    row["status"] = "runtime_fail"
    phase("run")
    outputs = [tensors_of(first)]
    kept = [x.clone() for x in outputs[0]]
    outputs += [tensors_of(seeded(call)) for _ in range(CALLS - 1)]
    row["overwrites"] = not all(torch.equal(a, b) or _both_nan(a, b) for a, b in zip(outputs[0], kept))
    # What a peer overwrites on purpose is compared as it was when the call returned.
    outputs[0] = kept
    row["ms"] = 1e3 * statistics.median(block(call, task.seconds))
    row["speedup"] = row["eager_ms"] / row["ms"]
    row["peak_mb"] = _peak_mb()
    if all(len(o) == len(kept) and all(map(torch.equal, o, kept)) for o in outputs):
        # One verdict holds for equal outputs.
        outputs = outputs[:1]
    row |= compare(outputs, want)
    if row["status"] == "correct" and compiler.tolerance is not None:
        row |= _tolerated(row, compiler.tolerance)
    elif row["status"] == "correct":
        row |= _judged(task, model, outputs, in_bf16(eager, want) if compiler.bf16 else want)
    if row["status"] == "correct" and task.compiler.startswith("burnish") and row["overwrites"]:
        row |= {"status": "inaccurate", "error": "a later call overwrote an earlier call's output"}
    if hasattr(call, "report"):
        row["report"] = call.report().as_dict()
    phase("pairs")
    if task.pairs:
        found = interval(interleaved(eager, call, task.pairs, task.seconds))
        row |= {"ratio": found.ratio, "ratio_low": found.low, "ratio_high": found.high, "slower": found.slower}


def compare(outputs: Sequence[Sequence[torch.Tensor]], want: Sequence[torch.Tensor]) -> Row:
    """Status and GraphNet's tolerance table of every call's outputs against eager's; ``ok`` holds for all calls."""
    if any(len(got) != len(want) or any(a.shape != b.shape for a, b in zip(got, want)) for got in outputs):
        return {"status": "shape_mismatch"}
    if any(a.dtype != b.dtype for got in outputs for a, b in zip(got, want)):
        return {"status": "type_mismatch"}
    # What is within one tolerance is within every looser one, and each comparison of large outputs takes a while.
    least = bisect_left(
        score.TOLERANCES, True, key=lambda t: all(within(a, b, t) for got in outputs for a, b in zip(got, want))
    )
    ok = {str(t): i >= least for i, t in enumerate(score.TOLERANCES)}
    floats = [(a, b) for got in outputs for a, b in zip(got, want) if b.is_floating_point() and b.numel()]
    return {
        "status": "correct",
        "ok": ok,
        "maxdiff": max((float((a.double() - b.double()).abs().max()) for a, b in floats), default=0.0),
        "rel_eager": max(
            (float((a.double() - b.double()).norm() / b.double().norm().clamp(min=1e-300)) for a, b in floats),
            default=0.0,
        ),
        "finite": all(bool(torch.isfinite(b).all()) for _, b in floats),
    }


def _tolerated(row: Row, t: int) -> Row:
    """The verdict on a compiler that was told that an error within GraphNet's tolerance at ``t`` is allowed."""
    kept = {"judged_by": f"t={t}", "status": "correct"}
    return kept if row["ok"][str(t)] else kept | {"status": "inaccurate", "error": f"outputs are not within the tolerance at t={t} that was allowed"}


def _judged(task: Task, model: Model, outputs: Sequence[Sequence[torch.Tensor]], want: Sequence[torch.Tensor]) -> Row:
    """The verdict against float64 over all calls, or against eager where the graph has no float64 reference."""
    kept = Path(task.references, task.name.replace("/", "__") + ".safetensors") if task.references else None
    try:
        right = reference(model, kept)
    except Exception as error:
        near = all(_relative(a, b) <= NEAR_EAGER for got in outputs for a, b in zip(got, want))
        reason = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
        return {"judged_by": "eager", "no_reference": reason, "status": "correct" if near else "inaccurate"}
    found = verdict(outputs, want, right)
    row: Row = {"judged_by": "float64", "rel": found.rel_l2, "rel_of_eager": found.eager_rel_l2}
    return row | ({"status": "correct"} if found.correct else {"status": "inaccurate", "error": found.reason})


def _relative(a: torch.Tensor, b: torch.Tensor) -> float:
    if not b.is_floating_point():
        return 0.0 if torch.equal(a, b) else float("inf")
    return float((a.double() - b.double()).norm() / b.double().norm().clamp(min=1e-300)) if b.numel() else 0.0


def _both_nan(a: torch.Tensor, b: torch.Tensor) -> bool:
    return a.is_floating_point() and torch.equal(torch.nan_to_num(a), torch.nan_to_num(b))


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(argument: str) -> int:
    """Measure the task that ``argument`` describes and print its row."""
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)

    def phase(name: str) -> None:
        print(f"PHASE {name}", flush=True)

    row = measure(Task(**json.loads(argument)), phase)
    print("ROW " + json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
