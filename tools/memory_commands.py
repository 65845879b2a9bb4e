"""``burnish memory``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from .console import InputError, choices, count, print_json, size, stdout, table, tracked
from .samples import check_argument

if TYPE_CHECKING:
    from .memory import Memory

EAGER = "eager"
# Pages that the kernel counts late, and what an empty call of Python leaves.
NOISE = 1 << 20


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command("memory", short_help="Measure the peak memory of calls against eager's.")(memory)


def memory(
    samples: Annotated[
        list[str] | None,
        typer.Argument(help="SAMPLEs: corpus names, sample folders, .pt2 files, op:NAME, pkg.mod:factory."),
    ] = None,
    corpus: Annotated[bool, typer.Option("--corpus", help="Measure the whole corpus.")] = False,
    compilers: Annotated[
        str, typer.Option("--compilers", help="Compilers to measure beside eager, by commas.")
    ] = "burnish,burnish_released",
    threads: Annotated[
        int, typer.Option("--threads", help="Threads of every compiler; 0: as many as torch takes.", min=0)
    ] = 0,
    limit: Annotated[float, typer.Option("--limit", help="Seconds one process may take.", min=1.0)] = 600.0,
    seed: Annotated[int, typer.Option("--seed", help="Seed of weights and inputs.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures, in bytes, as JSON instead of a table.")] = False,
) -> None:
    """Measure what calls need in memory beside the loaded model, in eager and compiled, each in a process of its own.

    A figure is the growth of the process's resident set over the state right before its first call: the peak of calls after warm-up, what of it
    stays between calls (packed weights, the arena), and the peak of the first call. burnish_released is burnish.compile(release_weights=True), whose
    first call frees the model's own weights. Needs Linux.
    """
    import torch

    from ..graphs import corpus as graphs
    from . import memory as measuring

    names = [*(samples or []), *(graphs.names() if corpus else [])]
    if not names:
        raise InputError("no sample is named; give SAMPLEs or --corpus")
    for name in names:
        check_argument(name)
    chosen = [EAGER, *(c for c in choices(compilers, list(measuring.PREPARED), "compiler") if c != EAGER)]
    todo = [
        measuring.Task(name, compiler, threads or torch.get_num_threads(), seed) for name in dict.fromkeys(names) for compiler in chosen
    ]
    found: dict[tuple[str, str], Memory] = {}
    failures: dict[tuple[str, str], str] = {}
    for task in tracked(todo, "measuring", lambda t: f"{t.sample} {t.compiler}"):
        try:
            found[task.sample, task.compiler] = measuring.run_one(task, limit)
        except measuring.Unmeasured as error:
            failures[task.sample, task.compiler] = str(error)
    if as_json:
        rows = [{"sample": s, "compiler": c, **asdict(m)} for (s, c), m in found.items()]
        return print_json(rows + [{"sample": s, "compiler": c, "error": e} for (s, c), e in failures.items()])
    console = stdout()
    console.print(_table(found))
    for line in summary(found, chosen):
        console.print(line)
    for (sample, compiler), reason in failures.items():
        console.print(f"{sample} under {compiler}: {reason}", markup=False)


def _table(found: dict[tuple[str, str], Memory]) -> Table:
    rows, last = [], ""
    for (sample, compiler), m in found.items():
        name = [sample, size(m.weights)] if sample != last else ["", ""]
        rows.append([*name, compiler, _signed(m.later), _signed(m.held), _signed(m.first)])
        last = sample
    return table(["sample", "weights", "compiler", "peak", "held", "first call"], rows, left=["compiler"])


def _signed(value: int) -> str:
    return f"-{size(-value)}" if value < 0 else size(value)


def summary(found: dict[tuple[str, str], Memory], compilers: Sequence[str]) -> list[str]:
    """Per compiler, how often calls after warm-up, and first calls, peak above eager's, and by what at most."""
    lines = []
    for compiler in compilers:
        pairs = {s: (found[s, EAGER], m) for (s, c), m in found.items() if c == compiler and (s, EAGER) in found}
        if compiler == EAGER or not pairs:
            continue
        for what, of in (("calls after warm-up", "later"), ("the first call", "first")):
            above = {s: getattr(m, of) - getattr(e, of) for s, (e, m) in pairs.items()}
            over = {s: d for s, d in above.items() if d > NOISE}
            worst = max(over, key=lambda s: over[s], default="")
            most = f"; most on {worst}: {size(over[worst])}" if over else ""
            lines.append(f"{compiler}: {what} above eager's by more than {size(NOISE)} on {len(over)} of {count(len(above), 'graph')}{most}")
    return lines
