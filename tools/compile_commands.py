"""``burnish compile``, ``run`` and ``explain``."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .console import InputError, count, print_json, seconds, stderr, stdout, table, working
from .samples import HELP, draw

if TYPE_CHECKING:
    import torch

    from ..compiler.api import CompiledModule
    from .samples import Model

SUFFIX = ".burnish"
SAMPLE = Annotated[str, typer.Argument(metavar="SAMPLE", help=HELP)]
TOLERANCE = Annotated[
    float | None, typer.Option("--tolerance", help="GraphNet's t, the error you accept, from -10 to 4: the fastest formats of weights that hold it are searched.")
]
WEIGHTS = Annotated[
    str, typer.Option("--weights", help="frozen: fold and pack weights; live: read them at every call.")
]
PRECISION = Annotated[
    str,
    typer.Option(
        "--precision", help="f32; or bf16: constant weights may be held in bfloat16 where that is no slower, an error of about 2e-3 an operator."
    ),
]
QUANTIZE = Annotated[str, typer.Option("--quantize", help="Hold weights in few bits: int8, int4:g64 (groups of 64 to a scale), int8:dynamic (activations, too) and so on.")]
TARGET = Annotated[str | None, typer.Option("--target", help="cpu, or interp, which defines the meaning and is slow.")]
MODE = Annotated[str | None, typer.Option("--mode", help="A torch.compile mode; max-autotune searches the fastest kernels on this machine.")]
ISA = Annotated[
    str,
    typer.Option(
        "--isa", help="amxbf16, amx, avx512bf16, avx512, avx2 or scalar, or several with commas, all held by the file; what the machine has when left out."
    ),
]
PIPELINE = Annotated[str, typer.Option("--passes", "-p", help="A pass pipeline instead of the default one; quote it.")]
SEED = Annotated[int, typer.Option("--seed", help="Seed of weights and inputs.")]
JSON = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command("compile", short_help="Compile a model and write it to one file.")(compile)
    app.command("run", short_help="Run a compiled file or a sample, and time it.")(run)
    app.command("explain", short_help="Say what became of each part of a model.")(explain)


def compile(
    sample: SAMPLE,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help="Write the compiled model to this file; `burnish run` and burnish.load read it."
        ),
    ] = None,
    tolerance: TOLERANCE = None,
    precision: PRECISION = "f32",
    quantize: QUANTIZE = "",
    weights: WEIGHTS = "frozen",
    target: TARGET = None,
    mode: MODE = None,
    isa: ISA = "",
    pipeline: PIPELINE = "",
    seed: SEED = 0,
    as_json: JSON = False,
) -> None:
    """Compile a model, say what became of it, and write it to one file.

    The file holds the program, its weights, the built kernels and the built runtime. Running it needs neither the model nor a C compiler.
    """
    if out is not None:
        check_output(out)
    isas = _instruction_sets(isa)
    model, compiled, took = _compiled(sample, tolerance, precision, quantize, weights, target, mode, _best(isas), pipeline, seed)
    if out is not None:
        with working(f"writing {out}"):
            compiled.save(out, isas)
    report = compiled.report().as_dict()
    if as_json:
        return print_json({"sample": model.name, "seconds": took, "file": str(out) if out else None, "report": report})
    for line in report_lines(report):
        print(line)
    print(
        f"compiled {model.name} in {seconds(took)}"
        + (f"; wrote {out} ({out.stat().st_size / 1e6:.1f} MB)" if out else "")
    )


def run(
    what: Annotated[
        str,
        typer.Argument(
            metavar="SAMPLE|FILE.burnish",
            help=f"A file that `burnish compile -o` wrote; or {HELP[0].lower()}{HELP[1:]}",
        ),
    ],
    inputs: Annotated[
        Path | None,
        typer.Option(
            "--inputs", help="Safetensors file with the inputs, in order of their names; drawn at random otherwise."
        ),
    ] = None,
    save: Annotated[
        Path | None, typer.Option("--outputs", help="Write the outputs to this safetensors file, named 0, 1, ...")
    ] = None,
    repeat: Annotated[int, typer.Option("--repeat", help="Time this many calls.", min=1)] = 10,
    check: Annotated[
        bool, typer.Option("--check", help="Judge calls 1, 2 and 3 against float64; for SAMPLEs.")
    ] = False,
    tolerance: TOLERANCE = None,
    precision: PRECISION = "f32",
    quantize: QUANTIZE = "",
    weights: WEIGHTS = "frozen",
    target: TARGET = None,
    seed: SEED = 0,
    as_json: JSON = False,
) -> None:
    """Run a compiled file, or compile a sample and run it; prints the outputs' shapes and the median time of a call."""
    if save is not None:
        check_output(save)
    if check and quantize:
        raise InputError("--check judges what is computed with the model's own weights; --quantize rounds them")
    import torch

    report: dict[str, Any] = {}
    given = _read_inputs(inputs) if inputs is not None else None
    call: Any
    args: Sequence[Any]
    if what.endswith(SUFFIX):
        if check:
            raise InputError("--check needs the model, so it takes a SAMPLE and not a compiled file")
        call, args = _loaded(what, given, seed)
    else:
        model, call, _ = _compiled(what, tolerance, precision, quantize, weights, target, None, "", "", seed)
        args = model.inputs if given is None else given
        if check:
            report["verdict"] = _verdict(model, call, precision, tolerance)
    with torch.no_grad():
        outputs = _tensors(call(*args))
        times = []
        for _ in range(repeat):
            start = time.perf_counter()
            call(*args)
            times.append(time.perf_counter() - start)
    if save is not None:
        _save_outputs(save, outputs)
    report |= {"median_s": statistics.median(times), "calls": repeat, "outputs": [_about(x) for x in outputs]}
    if as_json:
        print_json(report)
    else:
        rows = [[i, o["dtype"], o["shape"], o["mean"], o["std"]] for i, o in enumerate(report["outputs"])]
        stdout().print(table(["output", "dtype", "shape", "mean", "std"], rows, left=("dtype", "shape")))
        print(f"median of {repeat} calls: {seconds(report['median_s'])}")
        if check:
            print(report["verdict"]["text"])
    if check and not report["verdict"]["correct"]:
        raise typer.Exit(1)


def explain(
    sample: SAMPLE,
    tolerance: TOLERANCE = None,
    precision: PRECISION = "f32",
    quantize: QUANTIZE = "",
    weights: WEIGHTS = "frozen",
    mode: MODE = None,
    pipeline: PIPELINE = "",
    seed: SEED = 0,
    as_json: JSON = False,
) -> None:
    """Say what became of each part of a model: regions, kernels, predicted and measured times, and what stayed in ATen.

    The roof is what the machine could do at best, by its bandwidth and peak as `burnish doctor` measured them.
    """
    model, compiled, took = _compiled(sample, tolerance, precision, quantize, weights, None, mode, "", pipeline, seed)
    regions = compiled.explain()
    report = compiled.report().as_dict()
    if as_json:
        return print_json({"sample": model.name, "seconds": took, "regions": regions, "report": report})
    console = stdout()
    rows = [
        [
            r["region"],
            " ".join(r["operators"]) if isinstance(r["operators"], (list, tuple)) else r["operators"],
            r["kernel"],
            seconds(r["predicted_s"]),
            seconds(r["measured_s"]),
            "" if r["roof_fraction"] is None else f"{100 * r['roof_fraction']:.0f} %",
            r["note"],
        ]
        for r in regions
    ]
    columns = ["region", "operators", "kernel", "predicted", "measured", "of roof", "note"]
    console.print(table(columns, rows, left=("operators", "kernel", "note")))
    for line in report_lines(report):
        console.print(line, markup=False)


def report_lines(report: dict[str, Any]) -> list[str]:
    """A compilation's report in sentences."""
    out = []
    if report.get("fallback"):
        out.append(f"the whole graph runs in eager: {report['fallback']}")
    shared = f" (used {report['shared']} more times by identical regions)" if report.get("shared") else ""
    out.append(f"{count(report['regions'], 'fused region')}, {count(report['kernels'], 'generated kernel')}{shared}")
    if report["aten"]:
        left = ", ".join(f"{op} ×{n}" if n > 1 else op for op, n in sorted(report["aten"].items(), key=lambda x: -x[1]))
        out.append(f"left to ATen: {left}")
    out += [f"note: {n}" for n in report["notes"]]
    if report.get("cached"):
        out.append("the program came from the compile cache")
    elif report.get("miss"):
        out.append(f"the compile cache had no program for it: {report['miss']}")
    stages = ", ".join(f"{k} {seconds(v)}" for k, v in report["seconds"].items())
    return [*out, f"time: {stages}"] if stages else out


def _compiled(
    sample: str,
    tolerance: float | None,
    precision: str,
    quantize: str,
    weights: str,
    target: str | None,
    mode: str | None,
    isa: str,
    pipeline: str,
    seed: int,
) -> tuple[Model, CompiledModule, float]:
    """Options are checked first, then the sample is opened, then compiled: the cheapest refusal comes soonest."""
    from ..compiler.options import Options
    from ..passes.manager import PassManager
    from ..passes.spec import SpecError
    from ..runtime.errors import BurnishError
    from .samples import open_model

    given: dict[str, Any] = {"precision": precision, "quantize": quantize, "weights": weights, "isa": isa, "pipeline": pipeline}
    given |= {k: v for k, v in (("tolerance", tolerance), ("target", target)) if v is not None}
    try:
        Options.parse(mode, given)
        PassManager(pipeline)
    except (BurnishError, SpecError) as error:
        raise InputError(str(error)) from error
    model = open_model(sample, seed)
    from ..compiler.api import compile as burnish_compile

    start = time.perf_counter()
    with working(f"compiling {model.name}", "burnish.tune"):
        extra = {"isa": isa, "pipeline": pipeline}
        compiled = burnish_compile(
            model.module, model.inputs, tolerance=tolerance, precision=precision, quantize=quantize, mode=mode, target=target, weights=weights, options=extra
        )
    return model, compiled, time.perf_counter() - start


def _instruction_sets(text: str) -> tuple[str, ...]:
    """``avx2,avx512`` as names, each once; none for an empty text."""
    from ..runtime.toolchain import ISAS

    names = tuple(dict.fromkeys(name.strip() for name in text.split(","))) if text else ()
    for name in names:
        if name not in ISAS:
            raise InputError(f"--isa names {name!r}; it is one or several of {', '.join(ISAS)}")
    return names


def _best(isas: Sequence[str]) -> str:
    """The one to report on: the best of these that runs here, or the least."""
    from ..runtime.toolchain import ISAS, runs_here

    return max(isas, key=lambda i: (runs_here(i), ISAS.index(i) if runs_here(i) else -ISAS.index(i)), default="")


def check_output(path: Path) -> None:
    """Refuse before the work, not after it."""
    if path.is_dir():
        raise InputError(f"{path} is a folder; name a file to write")
    if not path.absolute().parent.is_dir():
        raise InputError(f"cannot write {path}: the folder {path.parent} does not exist")


def _loaded(path: str, given: Sequence[Any] | None, seed: int) -> tuple[Any, Sequence[Any]]:
    if not Path(path).is_file():
        raise InputError(f"there is no file {path}")
    import torch

    from ..compiler.loaded import load
    from ..runtime.program import TensorSpec

    loaded = load(path)
    if given is not None:
        return loaded, given
    generator = torch.Generator().manual_seed(seed)
    args: list[Any] = []
    for i, spec in enumerate(loaded.saved.program.inputs):
        sizes = [d for d in spec.shape if isinstance(d, int)] if isinstance(spec, TensorSpec) else []
        if not isinstance(spec, TensorSpec) or len(sizes) < len(spec.shape):
            raise InputError(f"input {i} of {path} has no fixed shape to draw at random; give --inputs FILE")
        args.append(draw(sizes, getattr(torch, spec.dtype), generator))
    return loaded, args


def _read_inputs(path: Path) -> list[torch.Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    if not path.is_file():
        raise InputError(f"there is no file {path}")
    try:
        found = load_file(path)
    except (SafetensorError, OSError) as error:
        raise InputError(f"{path} is not a safetensors file ({error})") from error
    return [found[name] for name in sorted(found, key=lambda n: (not n.isdigit(), int(n) if n.isdigit() else 0, n))]


def _save_outputs(path: Path, outputs: Sequence[torch.Tensor]) -> None:
    from safetensors.torch import save

    from .console import write_file

    write_file(path, save({str(i): x.contiguous().clone() for i, x in enumerate(outputs)}))


def _tensors(result: Any) -> list[torch.Tensor]:
    from torch.utils import _pytree as pytree

    from .reference import tensors_of

    found = tensors_of(result)
    if len(found) < len(pytree.tree_leaves(result)):
        stderr().print("some outputs are not tensors and are not shown")
    return found


def _about(x: torch.Tensor) -> dict[str, Any]:
    floats = x.double() if not x.is_complex() else x.abs().double()
    mean = f"{floats.mean().item():.4g}" if x.numel() else ""
    std = f"{floats.std(correction=0).item():.4g}" if x.numel() else ""
    return {"dtype": str(x.dtype).removeprefix("torch."), "shape": list(x.shape), "mean": mean, "std": std}


def _verdict(model: Model, compiled: CompiledModule, precision: str, tolerance: float | None) -> dict[str, Any]:
    """Calls 1, 2 and 3 against the float64 reference, or against eager where an error is allowed."""
    import torch

    from ..graphs.tolerances import within
    from .reference import in_bf16, reference, seeded, tensors_of, verdict

    with torch.no_grad():
        eager = tensors_of(seeded(lambda: model.module(*model.inputs)))
        if precision == "bf16":
            eager = in_bf16(lambda: model.module(*model.inputs), eager)
        calls = [tensors_of(seeded(lambda: compiled(*model.inputs))) for _ in range(3)]
        if tolerance is not None:
            holds = all(within(a, b, tolerance) for got in calls for a, b in zip(got, eager, strict=True))
            return {"correct": holds, "text": f"calls 1, 2 and 3 are {'' if holds else 'not '}within the tolerance at t={tolerance:g} of eager"}
        found = verdict(calls, eager, reference(model))
    own = "eager's" if precision == "f32" else "eager's under autocast to bfloat16"
    errors = f"relative error {found.rel_l2:.1e} against float64, {own} is {found.eager_rel_l2:.1e}"
    text = f"calls 1, 2 and 3 are right: {errors}" if found.correct else f"wrong at {found.reason}"
    return {"correct": found.correct, "text": text, "rel": found.rel_l2, "rel_of_eager": found.eager_rel_l2}
