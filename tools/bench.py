"""Runs a benchmark: every (sample, compiler) in a process of its own, with a time limit, into a file of JSON lines."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from ..runtime.options import settings
from .neighbours import Neighbours
from .rows import Row, key

# What a cold process must not inherit, beside what doctor measured of the machine.
CACHES = ("BURNISH_CACHE_DIR", "TORCHINDUCTOR_CACHE_DIR")


@dataclass(frozen=True)
class Task:
    """One measurement. seconds: budget of a timed block; references: a folder that keeps float64 results between
    processes, or empty."""

    sample: str
    name: str
    compiler: str
    protocol: str = "module"
    seconds: float = 1.0
    pairs: int = 10
    threads: int = 1
    seed: int = 0
    references: str = ""


@dataclass(frozen=True)
class Plan:
    """How to measure. limit_s: the longest one process may take. cold: give each process empty compile caches."""

    protocol: str = "module"
    seconds: float = 1.0
    pairs: int = 10
    threads: int = 1
    seed: int = 0
    limit_s: float = 600.0
    cold: bool = True


def sample_name(argument: str, root: str | Path | None = None) -> str:
    """What a sample is called in results: its path below ``root`` where that is given, else as the user wrote it."""
    return os.path.relpath(argument, root) if root is not None else argument.rstrip("/")


def tasks(
    samples: Sequence[tuple[str, str]], compilers: Sequence[str], plan: Plan, done: Sequence[Row] = ()
) -> list[Task]:
    """One task per (argument, name) and compiler, sample by sample, without those that ``done`` already holds."""
    have = {key(row) for row in done}
    return [
        Task(argument, name, compiler, plan.protocol, plan.seconds, plan.pairs, plan.threads, plan.seed)
        for argument, name in samples
        for compiler in compilers
        if (name, compiler, plan.protocol) not in have
    ]


def run(todo: Sequence[Task], plan: Plan) -> Iterator[Row]:
    """The rows of the tasks, in order; float64 references are computed once per sample and dropped at the end."""
    with tempfile.TemporaryDirectory(prefix="burnish-bench-") as folder:
        for i, task in enumerate(todo):
            yield run_one(Task(**(asdict(task) | {"references": folder})), plan)
            if i + 1 == len(todo) or todo[i + 1].name != task.name:
                for kept in Path(folder).iterdir():
                    kept.unlink()


def run_one(task: Task, plan: Plan) -> Row:
    """The row of one task, also where its process dies or runs out of time."""
    command = [sys.executable, "-m", "burnish.tools.bench_child", json.dumps(asdict(task))]
    neighbours = Neighbours()
    with ExitStack() as stack:
        if plan.cold:
            command = [*_cold(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="burnish-cold-")))), *command]
        child = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        try:
            out, err = child.communicate(timeout=plan.limit_s)
            how = f"the process died with exit code {child.returncode}"
        except subprocess.TimeoutExpired:
            _kill(child)
            out, err = child.communicate()
            how = f"no result within {plan.limit_s:g} s"
        except BaseException:
            _kill(child)
            raise
    return parse(out, err, how, task) | {"neighbours": neighbours.cores()}


def parse(out: str, err: str, how: str, task: Task) -> Row:
    """The row in a child's output, or one that says in which phase it ended and ``how``."""
    rows = [line[4:] for line in out.splitlines() if line.startswith("ROW ")]
    if rows:
        return json.loads(rows[-1])
    phases = [line[6:] for line in out.splitlines() if line.startswith("PHASE ")]
    status = {"": "eager_fail", "compile": "compile_fail"}.get(phases[-1] if phases else "", "runtime_fail")
    last = next((line.strip() for line in reversed(err.splitlines()) if line.strip()), "")
    return {
        "sample": task.name,
        "compiler": task.compiler,
        "protocol": task.protocol,
        "threads": task.threads,
        "status": status,
        "error": f"{how}; {last[:200]}" if last else how,
    }


def _kill(child: subprocess.Popen) -> None:
    # The whole session: compilers start compiler processes of their own.
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)


def _cold(folder: Path) -> list[str]:
    """A command prefix that gives a process empty caches in ``folder``, but the measured facts of this machine."""
    facts = settings().cache_dir / "facts.json"
    for name in CACHES:
        (folder / name).mkdir()
    if facts.exists():
        shutil.copy(facts, folder / CACHES[0])
    return ["env", *(f"{name}={folder / name}" for name in CACHES)]
