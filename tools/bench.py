"""Runs a benchmark: every (sample, compiler) in a process of its own, with a time limit, into a file of JSON lines."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from ..runtime.errors import BurnishError
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
    """How to measure. limit_s: the longest one process may take. cold: give each process empty compile caches. forked:
    fork the processes from one that has imported PyTorch and the compilers, which takes longer than to measure an operator."""

    protocol: str = "module"
    seconds: float = 1.0
    pairs: int = 10
    threads: int = 1
    seed: int = 0
    limit_s: float = 600.0
    cold: bool = True
    forked: bool = False


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
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="burnish-bench-"))
        one: Callable[[Task], Row] = partial(run_one, plan=plan)
        if plan.forked and todo:
            one = stack.enter_context(Forks(plan, sorted({t.compiler for t in todo}))).row
        for i, task in enumerate(todo):
            yield one(Task(**(asdict(task) | {"references": folder})))
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
            kill(child.pid)
            out, err = child.communicate()
            how = f"no result within {plan.limit_s:g} s"
        except BaseException:
            kill(child.pid)
            raise
    return parse(out, err, how, task) | {"neighbours": neighbours.cores()}


class Forks:
    """A process that forks one for each task (``bench_fork.py``)."""

    def __init__(self, plan: Plan, compilers: Sequence[str]) -> None:
        self._command = [sys.executable, "-m", "burnish.tools.bench_fork", str(plan.limit_s), *compilers]
        self._cold = plan.cold
        self._stack = ExitStack()

    def __enter__(self) -> Forks:
        command = self._command
        if self._cold:
            self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="burnish-cold-")))
            command = [*_cold(self._folder), *command]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._stack.enter_context(self._process)
        return self

    def __exit__(self, *_: object) -> None:
        # The end of its input ends it, after what it has forked; an interrupt of ours reaches it, too.
        with suppress(BrokenPipeError):  # a task that a dead process left unread
            self._stack.close()

    def row(self, task: Task) -> Row:
        """The row of one task. Raises BurnishError where the process is no more."""
        if self._cold:
            for name in CACHES:
                shutil.rmtree(self._folder / name)
            _cold(self._folder)
        assert self._process.stdin is not None and self._process.stdout is not None
        with suppress(BrokenPipeError):
            print(json.dumps(asdict(task)), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise BurnishError(f"the process that forks the measurements died with exit code {self._process.wait()}")
        return json.loads(line)


def parse(out: str, err: str, how: str, task: Task) -> Row:
    """The row in a child's output, or one that says in which phase it ended and ``how``."""
    rows = [line[4:-1] for line in out.splitlines(keepends=True) if line.startswith("ROW ") and line.endswith("\n")]  # one killed in its midst is none
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


def kill(session: int) -> None:
    """End every process of a session: compilers start compiler processes of their own."""
    with suppress(ProcessLookupError):
        os.killpg(session, signal.SIGKILL)


def _cold(folder: Path) -> list[str]:
    """A command prefix that gives a process empty caches in ``folder``, but the measured facts of this machine."""
    facts = settings().cache_dir / "facts.json"
    for name in CACHES:
        (folder / name).mkdir()
    if facts.exists():
        shutil.copy(facts, folder / CACHES[0])
    return ["env", *(f"{name}={folder / name}" for name in CACHES)]
