"""``burnish bench`` and ``burnish score``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from .console import InputError, choices, print_json, read_text, stderr, stdout, tracked, working, write_file
from .samples import check_argument, kind_of

# Single operators are many, and their times steady.
SECONDS, SECONDS_OF_OPERATORS = 1.0, 0.2
PAIRS = 10
# What the demo measures: enough to fill a table, little enough to wait for.
QUICK_SECONDS, QUICK_LIMIT_S, QUICK_GRAPHS = 0.2, 60.0, 3


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command("bench", short_help="Measure compilers on samples against eager.")(bench)
    app.command("score", short_help="Turn results into S(t), ES(t) and plots.")(score)


def bench(
    samples: Annotated[
        list[str] | None,
        typer.Argument(help="SAMPLEs: corpus names, sample folders, .pt2 files, op:NAME, pkg.mod:factory."),
    ] = None,
    corpus: Annotated[bool, typer.Option("--corpus", help="Measure the whole corpus.")] = False,
    ops: Annotated[
        str, typer.Option("--ops", help="Measure single operators against the roof: 'all', or categories, by commas.")
    ] = "",
    listing: Annotated[
        Path | None, typer.Option("--list", help="A file that names samples, one a line; # starts a comment.")
    ] = None,
    root: Annotated[Path | None, typer.Option("--root", help="The folder below which --list's samples lie.")] = None,
    against: Annotated[
        str | None,
        typer.Option("--against", help="Peers beside Burnish, by commas. [inductor; for --ops openvino if installed]"),
    ] = None,
    compilers: Annotated[
        str, typer.Option("--compilers", help="Measure these compilers only; replaces burnish and --against.")
    ] = "",
    out: Annotated[Path, typer.Option("--out", "-o", help="The results file, JSON lines.")] = Path(
        "bench-out/results.jsonl"
    ),
    resume: Annotated[
        bool, typer.Option("--resume", help="Keep the rows of an existing results file and measure the rest.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing results file.")] = False,
    seconds: Annotated[
        float | None, typer.Option("--seconds", help="Budget of each timed block. [1; for --ops 0.2]", min=0.0)
    ] = None,
    pairs: Annotated[
        int | None,
        typer.Option("--pairs", help="Interleaved pairs for the never-slower interval. [10; for --ops 0: none]", min=0),
    ] = None,
    threads: Annotated[
        int, typer.Option("--threads", help="Threads of every compiler; 0: as many as torch takes.", min=0)
    ] = 0,
    limit: Annotated[float, typer.Option("--limit", help="Seconds one process may take.", min=1.0)] = 600.0,
    seed: Annotated[int, typer.Option("--seed", help="Seed of weights and inputs.")] = 0,
    protocol: Annotated[
        str, typer.Option("--protocol", help="module: weights belong to the module; inputs: they are arguments.")
    ] = "module",
    warm: Annotated[
        bool, typer.Option("--warm", help="Use the compile caches as they are instead of empty ones.")
    ] = False,
    quick: Annotated[
        bool,
        typer.Option("--quick", help="Short blocks, few pairs of a small selection: a demonstration, not a result."),
    ] = False,
    show: Annotated[
        Path | None, typer.Option("--table", help="Measure nothing: print the table of this results file.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print rows as JSON instead of a table.")] = False,
) -> None:
    """Measure compilers on samples against eager, each (sample, compiler) in its own process.

    Eager is timed first and alone, then the compiler; then both in interleaved blocks, whose 95 % interval decides whether a
    graph is slower than eager. Outputs of calls 1, 2 and 3 are judged against float64 and against GraphNet's tolerances.
    Results are JSON lines, which `burnish score` turns into S(t) and ES(t). Single operators (--ops) are printed with
    GFLOP/s, GB/s and the fraction of what this machine was measured to do at best.
    """
    if show is not None:
        return _show(show, as_json)
    if protocol not in ("module", "inputs"):
        raise InputError(f"--protocol is 'module' or 'inputs', not {protocol!r}")
    names = _compilers(compilers, against, bool(ops))
    chosen = _samples(samples or [], corpus, ops, listing, root, quick)
    if protocol != "module" and any(kind_of(argument) == "op" for argument, _ in chosen):
        raise InputError("single operators are measured with --protocol module only")
    kept = _prepare_output(out, resume, force)
    import torch

    from . import bench as runner
    from .cards import cell
    from .rows import append_row

    budget = seconds if seconds is not None else SECONDS_OF_OPERATORS if ops else SECONDS
    plan = runner.Plan(
        protocol=protocol,
        seconds=min(budget, QUICK_SECONDS) if quick else budget,
        pairs=pairs if pairs is not None else 0 if ops else PAIRS,
        threads=threads or torch.get_num_threads(),
        seed=seed,
        limit_s=min(limit, QUICK_LIMIT_S) if quick else limit,
        cold=not warm,
        forked=bool(ops),
    )
    todo = runner.tasks(chosen, names, plan, kept)
    extra = _known_of_operators([t.sample for t in todo], plan.threads)
    rows, results = list(kept), runner.run(todo, plan)
    console = stderr()
    for task in tracked(todo, "measuring", lambda t: f"{t.name} {t.compiler}"):
        row = next(results) | extra.get(task.sample, {})
        append_row(out, row)
        rows.append(row)
        if console.is_terminal:
            console.print(f"{task.name:40} {task.compiler:16} {cell(row)}")
    _show(out, as_json)


def _compilers(only: str, against: str | None, operators: bool) -> list[str]:
    """The compilers to measure; peers that nobody named are those that suit what is measured."""
    from .compilers import COMPILERS, installed

    if against is None:
        against = "inductor" if not operators else "openvino" if installed("openvino") else ""
    return choices(only or ("burnish," + against if against.strip(" ,") else "burnish"), list(COMPILERS), "compiler")


def _known_of_operators(samples: list[str], threads: int) -> dict[str, dict[str, Any]]:
    """What the row of each single operator among the samples holds beside its measurements: its work, and the roof."""
    chosen = [s for s in dict.fromkeys(samples) if kind_of(s) == "op"]
    if not chosen:
        return {}
    from .machine import roof
    from .operators import named

    with working("measuring bandwidth and peak"):
        found = roof(threads)
    limits = {
        "isa": found.isa,
        "threads": found.threads,
        "peak_flops": found.peak_flops["float32"],
        "bandwidth": found.bandwidth,
    }
    return {s: {"category": named(s).category, "flops": named(s).flops, "roof": limits} for s in chosen}


def _samples(
    named: list[str], corpus: bool, ops: str, listing: Path | None, root: Path | None, quick: bool
) -> list[tuple[str, str]]:
    """(argument, name in the results) of every sample asked for; refuses what does not exist before anything runs."""
    from .bench import sample_name

    chosen = [(s, sample_name(s)) for s in named]
    if corpus:
        chosen += [(n, n) for n in _corpus_names(quick)]
    if ops:
        from .operators import selected

        chosen += [(n, n) for n in selected(ops)]
    if listing is not None:
        lines = [line.partition("#")[0].strip() for line in read_text(listing).splitlines()]
        base = root or listing.parent
        chosen += [(str(base / line), line) for line in lines if line]
    if not chosen:
        raise InputError("no sample is named; give SAMPLEs, --corpus, --ops all or --list FILE")
    for argument, _ in chosen:
        check_argument(argument)
    return list(dict.fromkeys(chosen))


def _corpus_names(quick: bool) -> list[str]:
    from ..graphs import corpus

    if not quick:
        return corpus.names()
    # A few tiny graphs, and the lightest ones of different categories beside them.
    rest = sorted((corpus.info(n) for n in corpus.names(tiny=False)), key=lambda i: i.parameters)
    lightest = list({i.category: i.name for i in reversed(rest)}.values())[::-1]
    return [*corpus.names(tiny=True)[:QUICK_GRAPHS], *lightest[:QUICK_GRAPHS]]


def _prepare_output(out: Path, resume: bool, force: bool) -> list[dict]:
    """The rows to keep of the results file, which is then ready for appending."""
    from .rows import drop_partial_line, read_rows

    if resume and force:
        raise InputError("--resume keeps the results file and --force replaces it; give one of them")
    if out.is_dir():
        raise InputError(f"{out} is a folder; name a file for the results")
    if out.exists() and not resume:
        if not force:
            raise InputError(
                f"{out} exists; continue it with --resume, replace it with --force, or name another with --out"
            )
        out.unlink()
    rows = read_rows(out) if out.exists() else []
    if rows:
        drop_partial_line(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot make the folder {out.parent}: {error.strerror}") from error
    return rows


def _show(path: Path, as_json: bool) -> None:
    from .cards import cards, remarks, sample_table, summary_table
    from .operator_tables import legend, means_table, measured, operator_tables, width
    from .rows import latest, read_rows

    rows = read_rows(path)
    if as_json:
        return print_json(latest(rows))
    console = stdout()
    ops = measured(rows)
    graphs = [r for r in rows if "roof" not in r]
    if ops:
        console.width = max(console.width, width(ops))
        for one in (*operator_tables(ops), means_table(ops)):
            console.print(one)
            console.print()
        for line in legend(ops):
            console.print(line)
    if graphs:
        console.print(sample_table(graphs))
    made = cards(graphs)
    if made:
        console.print()
        console.print(summary_table(made))
    for line in remarks(rows, made):
        console.print(line)
    for row in latest(rows):
        if "error" in row and row["status"] != "missing":
            console.print(
                f"{row['sample']} under {row['compiler']}: {row['status'].replace('_', ' ')}: {row['error']}",
                markup=False,
            )


def score(
    files: Annotated[
        list[Path], typer.Argument(help="Results files of `burnish bench`; later ones replace earlier rows.")
    ],
    p: Annotated[
        float, typer.Option("--p", help="Slowdown penalty. GraphNet's code and published tables use 0.", min=0.0)
    ] = 0.0,
    b: Annotated[float, typer.Option("--b", help="What a failed sample counts as, between 0 and 1.")] = 0.1,
    forgive: Annotated[
        str,
        typer.Option(
            "--forgive", help="When ES forgives crashes: 'paper' at t = 2, 'tool' (GraphNet's code) at t = 3."
        ),
    ] = "paper",
    every: Annotated[bool, typer.Option("--all", help="Print every factor at every t.")] = False,
    png: Annotated[Path | None, typer.Option("--png", help="Write the plots as a PNG; needs matplotlib.")] = None,
    html: Annotated[
        Path | None, typer.Option("--html", help="Write one self-contained HTML page with plots and tables.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the scores as JSON.")] = False,
) -> None:
    """Turn results into GraphNet's S(t), ES(t) and their aggregate, as a table, JSON, PNG or one HTML page."""
    from .cards import as_json as to_json
    from .cards import cards, curve_table, parts_table, remarks, summary_table
    from .rows import read_rows
    from .score import FORGIVEN

    if not 0 < b < 1:
        raise InputError(f"--b is {b:g}; it must lie between 0 and 1")
    if forgive not in FORGIVEN:
        raise InputError(f"--forgive is {forgive!r}; it is one of {', '.join(FORGIVEN)}")
    rows = [row for file in files for row in read_rows(file)]
    made = cards(rows, p, b, forgive)
    if not made:
        raise InputError(f"{', '.join(map(str, files))} holds no row that can be scored")
    notes = remarks(rows, made)
    if png is not None:
        from .score_png import render

        write_file(png, render(made))
    if html is not None:
        from .score_html import page

        write_file(html, page(rows, made, notes))
    if as_json:
        return print_json(to_json(made, notes))
    console = stdout()
    console.print(summary_table(made))
    console.print()
    console.print(curve_table(made))
    for card in made if every else ():
        console.print()
        console.print(parts_table(card))
    for line in notes:
        console.print(line)
