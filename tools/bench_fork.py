"""Measures tasks, each in a process forked from this one, which has imported PyTorch and the compilers before.

``python -m burnish.tools.bench_fork LIMIT_S COMPILER…``; ``bench.py`` starts it. A line of standard input is a task, a line
of standard output its row.
"""

from __future__ import annotations

import importlib
import json
import logging
import multiprocessing
import os
import sys
import tempfile
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import torch

from ..graphs.capture import capture
from . import bench_child
from .bench import Task, kill, parse
from .compilers import COMPILERS
from .neighbours import Neighbours
from .rows import Row


def preload(compilers: Sequence[str]) -> None:
    """Import what the tasks would. No thread may start here, since a forked process has none of its parent's."""
    torch.set_num_threads(1)
    importlib.import_module("..compiler.api", __package__)
    for package in {n for c in compilers for n in COMPILERS[c].needs}:
        with suppress(ImportError):  # the row says so
            importlib.import_module(package)
    # The first capture imports most of Dynamo; a copy of nothing starts no threads.
    capture(torch.nn.Flatten(), (torch.ones(1, 1),))


def measure(task: Task, limit_s: float) -> Row:
    """The row of one task, also where its process dies or runs out of time."""
    neighbours = Neighbours()
    with tempfile.TemporaryDirectory(prefix="burnish-fork-") as folder:
        texts = [Path(folder, name) for name in ("out", "err")]
        child = multiprocessing.get_context("fork").Process(target=_child, args=(task, texts))
        child.start()
        try:
            child.join(limit_s)
            code = child.exitcode
            how = f"no result within {limit_s:g} s" if code is None else f"the process died with exit code {code}"
        finally:
            if child.is_alive() and child.pid:
                kill(child.pid)
                child.kill()
            child.join()
        out, err = (t.read_text(errors="replace") if t.exists() else "" for t in texts)
    return parse(out, err, how, task) | {"neighbours": neighbours.cores()}


def _child(task: Task, texts: Sequence[Path]) -> None:
    os.setsid()
    for stream, path in zip((1, 2), texts):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), stream)
    bench_child.main(json.dumps(asdict(task)))


def main(limit_s: float, compilers: Sequence[str]) -> int:
    """Answer tasks until the input ends."""
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    # Whatever else is printed must not come between the rows.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    with suppress(KeyboardInterrupt):
        preload(compilers)
        for line in sys.stdin:
            print(json.dumps(measure(Task(**json.loads(line)), limit_s)), file=answers, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), sys.argv[2:]))
