"""``burnish opt``, ``passes``, ``capture`` and ``corpus``: graphs as text, the passes over them, and samples."""

from __future__ import annotations

import inspect
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer

from .console import InputError, blaming_input, count, print_json, read_text, stdout, table, working, write_file


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command("opt", short_help="Run passes over a graph's text and print it.")(opt)
    app.command("passes", short_help="List the passes and the default pipeline.")(passes)
    app.command("capture", short_help="Capture a model as a GraphNet sample.")(capture)
    app.command("corpus", short_help="List the graphs that come with Burnish.")(corpus)


def opt(
    graph: Annotated[
        str, typer.Argument(help="A graph's text in a file, or - for standard input; or a SAMPLE with --sample.")
    ],
    pipeline: Annotated[
        str, typer.Option("--passes", "-p", help="The passes to run, as 'name{option=value},name'; quote it.")
    ] = "",
    sample: Annotated[
        bool, typer.Option("--sample", help="The argument is a SAMPLE: capture it and start from its graph.")
    ] = False,
    verify: Annotated[bool, typer.Option("--verify/--no-verify", help="Check the graph after each pass.")] = True,
    limit: Annotated[int | None, typer.Option("--limit", help="Stop after this many rewrites.", min=0)] = None,
    dump: Annotated[
        Path | None, typer.Option("--dump", help="Write the graph after each pass into this folder.")
    ] = None,
    stats: Annotated[
        bool, typer.Option("--stats", help="Print rewrites and time of each pass on standard error.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Write the result to this file instead of standard output.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a JSON object with the graph's text and what each pass did.")
    ] = False,
) -> None:
    """Run passes over a graph and print it.

    With no passes the graph is read and printed back. `burnish passes` lists what there is.
    """
    from ..graphs.context import PassContext
    from ..graphs.text import TextError, parse_graph, print_graph
    from ..passes.manager import Dump, PassManager, Verify
    from ..passes.spec import SpecError

    if dump is not None and dump.exists() and not dump.is_dir():
        raise InputError(f"{dump} is a file; --dump takes a folder")
    with blaming_input(SpecError):
        manager = PassManager(pipeline, [*([Verify()] if verify else []), *([Dump(dump, print_graph)] if dump else [])])
    if sample:
        gm, static = _captured(graph)
    else:
        with blaming_input(TextError):
            gm = parse_graph(read_text(graph))
        static = frozenset(n.name for n in gm.graph.nodes if n.op == "placeholder" and n.meta.get("static"))
    context = PassContext(static=static, limit=limit)
    records = manager.run(gm, context)
    text = print_graph(gm, static)
    if stats:
        for record in records:
            print(record, file=sys.stderr)
    if out is not None:
        write_file(out, text if text.endswith("\n") else text + "\n")
    if as_json:
        did = [{"pass": r.name, "rewrites": r.rewrites, "seconds": r.seconds} for r in records]
        print_json({"graph": text, "passes": did, "notes": context.notes})
    elif out is None:
        print(text)


def _captured(argument: str) -> tuple[Any, frozenset[str]]:
    from ..graphs.capture import capture
    from .samples import open_model

    model = open_model(argument)
    with working(f"capturing {model.name}"):
        captured = capture(model.module, model.inputs)
    return captured.gm, captured.static


def passes(
    name: Annotated[str | None, typer.Argument(help="Show one pass in full.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the passes with their options, and the default pipeline."""
    from ..passes import spec
    from ..passes.pipeline import DEFAULT

    with blaming_input(spec.SpecError):
        found = {n: spec.resolve(n) for n in ([name.replace("_", "-")] if name else spec.known())}
    described = [_described(n, f) for n, f in found.items()]
    if as_json:
        return print_json({"default": DEFAULT, "passes": described})
    console = stdout()
    if name:
        (one,) = described
        console.print(f"{one['name']}{_options_text(one['options'])}\n", markup=False)
        return console.print(inspect.getdoc(found[one["name"]]) or "", markup=False)
    rows = [[d["name"], _options_text(d["options"]), d["summary"]] for d in described]
    console.print(table(["pass", "options", "what it does"], rows, left=("options", "what it does")))
    console.print(f"\nDefault pipeline: {DEFAULT}", markup=False)


def _described(name: str, function: Any) -> dict[str, Any]:
    parameters = inspect.signature(function).parameters.values()
    options = {p.name: None if p.default is p.empty else p.default for p in parameters if p.kind is p.KEYWORD_ONLY}
    summary = (inspect.getdoc(function) or inspect.getdoc(sys.modules[function.__module__]) or "").split("\n\n")[0]
    return {"name": name, "options": options, "summary": " ".join(summary.split())}


def _options_text(options: dict[str, Any]) -> str:
    return (
        "{" + ",".join(f"{k}={str(v).lower() if isinstance(v, bool) else v}" for k, v in options.items()) + "}"
        if options
        else ""
    )


def capture(
    factory: Annotated[str, typer.Argument(help="pkg.mod:factory, where factory() gives (module, example_inputs).")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The sample folder to write.")],
    name: Annotated[
        str, typer.Option("--name", help="The model's name in graph_net.json; the factory's name when left out.")
    ] = "",
    source: Annotated[
        str, typer.Option("--source", help="Where the model comes from, for graph_net.json.")
    ] = "burnish",
    category: Annotated[
        str, typer.Option("--category", help="GraphNet's task category, for graph_net.json.")
    ] = "other",
    force: Annotated[bool, typer.Option("--force", help="Replace an existing folder.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Capture a model as a GraphNet sample: a folder that Burnish and GraphNet's own tool read.

    The factory's module is run once, in eval mode. Weights are not stored, only their statistics.
    """
    from .samples import kind_of, open_model

    if kind_of(factory) != "factory":
        raise InputError(f"{factory!r} is not of the form pkg.mod:factory")
    if out.exists() and not force:
        raise InputError(f"{out} exists; replace it with --force")
    if not out.absolute().parent.is_dir():
        raise InputError(f"cannot write {out}: the folder {out.parent} does not exist")
    model = open_model(factory)
    from ..graphs.sample_writer import write_sample

    # Beside the target, so that the finished sample arrives in one rename.
    with tempfile.TemporaryDirectory(dir=out.absolute().parent, prefix=".capture-") as work:
        folder = Path(work) / out.absolute().name
        with working(f"capturing {model.name}"):
            write_sample(
                folder, model.module, model.inputs, name=name or model.name, source=source, heuristic_tag=category
            )
        if out.exists():
            shutil.rmtree(out)
        folder.rename(out)
    files = sorted(str(p.relative_to(out)) for p in out.rglob("*") if p.is_file())
    if as_json:
        return print_json({"folder": str(out), "files": files})
    print(f"wrote {out} ({', '.join(files)})")


def corpus(
    category: Annotated[str | None, typer.Option("--category", help="Only this category.")] = None,
    tiny: Annotated[
        bool | None, typer.Option("--tiny/--no-tiny", help="Only graphs under a millisecond, or only larger ones.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the graphs that come with Burnish. Their names are SAMPLEs for every command."""
    from ..graphs import corpus as graphs

    infos = [graphs.info(n) for n in graphs.names(tiny=tiny)]
    known = sorted({i.category for i in infos})
    if category is not None and category not in known:
        raise InputError(f"the corpus has no category {category!r}; it has {', '.join(known)}")
    infos = [i for i in infos if category in (None, i.category)]
    if as_json:
        return print_json(
            [{**vars(i), "inputs": {k: list(v) for k, v in i.inputs.items()}, "tiny": i.tiny} for i in infos]
        )
    rows = [[i.name, i.category, f"{i.parameters / 1e6:.2f} M", i.description] for i in infos]
    stdout().print(table(["graph", "category", "weights", "what it is"], rows, left=("category", "what it is")))
    print(count(len(infos), "graph"))
