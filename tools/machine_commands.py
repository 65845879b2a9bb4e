"""``burnish doctor`` and ``burnish cache``."""

from __future__ import annotations

import platform
import time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .console import count, print_json, size, stderr, stdout, table, working
from .samples import HELP

if TYPE_CHECKING:
    from ..runtime.cache import Cache

JSON = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command("doctor", short_help="Check this machine and measure what it can do.")(doctor)
    group = typer.Typer(help="Look into the compile cache, or empty it.", no_args_is_help=False, rich_markup_mode=None)
    group.command("stats")(stats)
    group.command("list")(entries)
    group.command("clear")(clear)
    group.command("explain")(explain)
    app.add_typer(group, name="cache")


def doctor(
    measure: Annotated[
        bool, typer.Option("--measure/--no-measure", help="Measure bandwidth and peak where that has not been done.")
    ] = True,
    again: Annotated[bool, typer.Option("--again", help="Measure even where there are figures already.")] = False,
    as_json: JSON = False,
) -> None:
    """Check that this machine can compile, and measure what it can do at best.

    The figures are kept in the cache folder, where the cost model and `burnish explain` read them. Exit code 1 where something
    is missing; the remedy is printed.
    """
    import torch

    from .. import __version__
    from ..compiler.target import cpu_name
    from ..runtime import tiles, toolchain
    from ..runtime.options import settings
    from . import machine

    kept, remedies = settings(), []
    facts: dict[str, Any] = {
        "burnish": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "cpu": cpu_name(),
        "cpus": machine.usable_cpus(),
        "threads": kept.threads or torch.get_num_threads(),
        "caches": machine.cpu_caches(),
        "isa": toolchain.detect_isa(),
        "tile_registers": tiles.usable() if toolchain.machine_isa() in toolchain.TILED else None,
        "cache_dir": str(kept.cache_dir),
        "compiler": None,
    }
    try:
        found = toolchain.find()
        facts["compiler"] = f"{' '.join(found.command)}: {found.identity}"
    except toolchain.ToolchainMissing as missing:
        remedies.append(str(missing))
    measured = machine.read_facts(kept.cache_dir)
    # Figures for another number of threads are another machine's.
    todo = [isa for isa in machine.isas() if again or measured.get(isa, {}).get("threads") != facts["threads"]]
    if todo and measure and facts["compiler"]:
        with working("measuring bandwidth and peak"):
            machine.write_facts(kept.cache_dir, [machine.measure(isa, facts["threads"]) for isa in todo])
        measured = machine.read_facts(kept.cache_dir)
    facts |= {"measured": measured, "remedies": remedies}
    if as_json:
        print_json(facts)
    else:
        _print_facts(facts)
    if remedies:
        raise typer.Exit(1)


def _print_facts(facts: dict[str, Any]) -> None:
    console = stdout()
    caches = ", ".join(f"{k} {size(v)}" for k, v in facts["caches"].items())
    plain = [[k, facts[k]] for k in ("burnish", "python", "torch", "cpu", "cpus", "threads")]
    plain += [["data caches", caches], ["instruction set", facts["isa"]], ["C compiler", facts["compiler"] or "none"]]
    if facts["tile_registers"] is not None:
        plain += [["tile registers (AMX)", "used for bfloat16 and int8" if facts["tile_registers"] else "not used"]]
    plain += [["compile cache", facts["cache_dir"]]]
    console.print(table(["", ""], plain, left=("",)), markup=False)
    if facts["measured"]:
        rows = [
            [
                isa,
                f"{m['bandwidth'] / 1e9:.1f}",
                *(f"{m['peak_flops'].get(d, 0) / 1e9:.0f}" for d in ("float32", "float64")),
            ]
            for isa, m in facts["measured"].items()
        ]
        console.print()
        console.print(table(["measured with", "read GB/s", "float32 GFLOP/s", "float64 GFLOP/s"], rows))
    for remedy in facts["remedies"]:
        stderr().print(remedy, markup=False)


def _cache() -> Cache:
    from ..runtime.cache import Cache
    from ..runtime.options import settings

    return Cache(settings().cache_dir, settings().cache_bytes)


def stats(as_json: JSON = False) -> None:
    """Files and bytes of the compile cache, by kind, and its limit."""
    found: dict[str, Any] = _cache().stats()
    if as_json:
        return print_json(found)
    rows = [[kind, own["entries"], size(own["bytes"])] for kind, own in sorted(found["kinds"].items())]
    stdout().print(table(["kind", "files", "size"], [*rows, ["total", found["entries"], size(found["bytes"])]]))
    print(f"{found['root']}, at most {size(found['limit_bytes'])}")


def entries(as_json: JSON = False) -> None:
    """List the files of the compile cache, most recently used first."""
    found = sorted(_cache().entries(), key=lambda e: -e.used)
    if as_json:
        return print_json(
            [{"kind": e.kind, "key": e.key, "bytes": e.bytes, "used": e.used, "path": str(e.path)} for e in found]
        )
    rows = [[e.key[:16], e.kind, size(e.bytes), time.strftime("%Y-%m-%d %H:%M", time.localtime(e.used))] for e in found]
    stdout().print(table(["key", "kind", "size", "last used"], rows, left=("kind",)))
    print(count(len(found), "file"))


def clear(as_json: JSON = False) -> None:
    """Remove every file of the compile cache. What `burnish doctor` measured stays."""
    removed = _cache().clear()
    if as_json:
        return print_json({"removed": removed})
    print(f"removed {count(removed, 'file')}")


def explain(
    sample: Annotated[str, typer.Argument(metavar="SAMPLE", help=HELP)],
    as_json: JSON = False,
) -> None:
    """Say whether compiling this model would find its program in the cache, and if not, what differs."""
    from .samples import open_model

    model = open_model(sample)
    from ..compiler.driver import KIND, program_key
    from ..compiler.options import Options
    from ..graphs.capture import capture
    from ..runtime.toolchain import detect_isa

    with working(f"capturing {model.name}"):
        captured = capture(model.module, model.inputs)
    key, parts = program_key(captured, Options(), detect_isa(), captured.static)
    cache = _cache()
    hit = cache.get(KIND, key) is not None
    why = "" if hit else cache.explain(KIND, key, parts)
    if as_json:
        return print_json({"sample": model.name, "hit": hit, "why": why, "key": key, "parts": parts})
    print(f"{model.name}: the cache holds its program" if hit else f"{model.name}: a miss; {why}")
