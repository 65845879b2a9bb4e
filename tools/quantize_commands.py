"""``burnish quantize``: a model with weights in few bits, in one file, and what that does to each layer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .compile_commands import SEED, TOLERANCE, check_output
from .console import InputError, print_json, size, stdout, table, working, write_file
from .samples import HELP

if TYPE_CHECKING:
    from ..compiler.quantized import QuantizedLayer
    from ..graphs.capture import Captured
    from ..passes.quantize.quant_spec import QuantSpec

# Tokens in a row, of rows to calibrate on, and of others to verify with.
WINDOW, CALIBRATING, VERIFYING = 256, 512, 4096
# Tokens of a text that methods are calibrated with.
TOKENS = 16_384
# Characters of a layer's name in a table.
SHOWN = 44


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command("quantize", short_help="Hold a model's weights in few bits, in one file.")(quantize)


def quantize(
    model: Annotated[str, typer.Argument(metavar="MODEL", help=f"A GGUF file or a language model's name, as for `burnish generate`; or {HELP[0].lower()}{HELP[1:]}")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Write the compiled model to this file.")],
    weights: Annotated[
        str | None, typer.Option("--weights", "-w", help="int8, int4:g64 (groups of 64 to a scale), int8:dynamic (activations, too), int4:g64:gptq and so on; several, each for the layers of its only=, by ;. [int8]")
    ] = None,
    tolerance: TOLERANCE = None,
    max_relative_error: Annotated[float | None, typer.Option("--max-relative-error", help="In place of --weights: the relative error of outputs that you accept.")] = None,
    max_perplexity_increase: Annotated[
        float | None, typer.Option("--max-perplexity-increase", help="In place of --weights: the share by which a language model's perplexity may grow, such as 0.01.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", help="With an error budget: write a page of what each layer got to this file.")] = None,
    calibration: Annotated[
        Path | None, typer.Option("--calibration", exists=True, dir_okay=False, help="What methods such as gptq are calibrated with: a text for language models, a .pt file of a list of calls for others.")
    ] = None,
    seed: SEED = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Compile a model with quantized weights to one file; print each layer's bytes and the relative error of its weights.

    With an error budget, the fastest format for each layer that holds it is searched, and the table says what each got, and why. `burnish run` and burnish.load read
    the file; `burnish generate` that of a language model.
    """
    from ..compiler.options import Options
    from ..compiler.quantized import from_rounded, quantized_layers
    from ..passes.quantize.quant_spec import SEVERAL, parse_all
    from ..runtime.errors import BurnishError

    check_output(out)
    given = {"tolerance": tolerance, "max_relative_error": max_relative_error, "max_perplexity_increase": max_perplexity_increase}
    budgets = {name: value for name, value in given.items() if value is not None}
    if html is not None and not budgets:
        raise InputError("--html shows what an error budget came to: give --tolerance, --max-relative-error or --max-perplexity-increase with it")
    try:
        Options.parse(None, {**budgets, "quantize": weights or ""})
        specs = parse_all("int8" if weights is None else weights)
    except BurnishError as error:
        raise InputError(str(error)) from error
    if budgets and calibration is not None:
        raise InputError("--calibration is for --weights with a method that is calibrated, such as int4:g64:gptq")
    if budgets:
        return _budgeted(model, out, budgets, html, seed, as_json)
    with working(f"quantizing {model}"):
        captured, compiled = _compiled(model, specs, SEVERAL.join(map(str, specs)), seed, calibration)
        if any(spec.calibrated for spec in specs):
            layers, notes = [from_rounded(x) for x in compiled.quantized], [n for n in _report(compiled).notes if n.startswith("quantize:")]
        else:
            layers, notes = quantized_layers(captured, specs)
        compiled.save(out)
    if as_json:
        return print_json({"model": model, "weights": SEVERAL.join(map(str, specs)), "file": str(out), "bytes": out.stat().st_size, "layers": [vars(x) for x in layers], "notes": notes})
    everything = [*layers, *_total(layers)]
    rows = [[name, x.operator, "x".join(map(str, x.shape)), size(x.bytes_before), size(x.bytes_after), f"{x.relative_error:.2e}"] for name, x in zip([*brief([x.name for x in layers]), "all"], everything, strict=False)]
    stdout().print(table(["layer", "operator", "shape", "before", "after", "error"], rows, left=("operator",)))
    for note in notes:
        print(f"note: {note}")
    print(f"wrote {out} ({out.stat().st_size / 1e6:.1f} MB)")


def _budgeted(model: str, out: Path, budget: dict[str, float], html: Path | None, seed: int, as_json: bool) -> None:
    """Search what the budget allows, write the file, and show the table."""
    with working(f"searching formats for {model}", "burnish.budget"):
        compiled, report = _within(model, budget, seed)
        compiled.save(out)
    found = report.budget
    if html is not None:
        from .budget_html import page

        write_file(html, page(model, found, out.stat().st_size))
    if as_json:
        return print_json({"model": model, "file": str(out), "bytes": out.stat().st_size, **found})
    shown = [
        [name, x["format"], x["why"], size(x["bytes_before"]), size(x["bytes_after"]), f"{x['weight_error']:.1e}", f"{x['share']:.1%}", f"{1e3 * x['seconds_before']:.3f}", f"{1e3 * x['seconds_after']:.3f}"]
        for name, x in zip(brief([x["name"] for x in found["layers"]]), found["layers"], strict=True)
    ]  # fmt: skip
    stdout().print(table(["layer", "format", "why", "before", "after", "weight error", "of the budget", "ms before", "after "], shown, left=("format", "why")))
    for note in report.notes:
        if note.startswith(("budget:", found["budget"])):
            print(f"note: {note}")
    print(f"wrote {out} ({out.stat().st_size / 1e6:.1f} MB)")


def brief(names: Sequence[str]) -> list[str]:
    """Names of layers, several by commas, for a table: what all share at both ends goes, of several the first stays with how many more, and long ones lose their middle."""
    several = [name.split(", ") for name in names]
    every = [part for parts in several for part in parts]
    before = after = 0
    if len(set(every)) > 1:
        before = _shared(every)
        after = _shared([name[before:][::-1] for name in every])

    def one(parts: list[str]) -> str:
        name = parts[0][before : len(parts[0]) - after].replace("_modules_", ".")
        if len(name) > SHOWN:
            name = f"{name[: SHOWN // 3]}…{name[-(SHOWN - SHOWN // 3 - 1) :]}"
        return name + (f" (+{len(parts) - 1})" if len(parts) > 1 else "")

    return list(map(one, several))


def _shared(names: Sequence[str]) -> int:
    """How many characters all names begin with, to the end of a part of theirs."""
    first, last = min(names), max(names)  # which differ as early as any two
    until = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), len(first))
    return max(first.rfind(mark, 0, until) for mark in "._/") + 1


def _within(model: str, budget: dict[str, float], seed: int) -> tuple[Any, Any]:
    """The model compiled within a budget, and the report."""
    from .language_commands import MODELS, model_path

    if model in MODELS or Path(model).suffix == ".gguf":
        from ..compiler.language import generator
        from ..graphs.gguf import read_gguf
        from .perplexity import docstrings, help_topics, windows

        if set(budget) != {"max_perplexity_increase"}:
            raise InputError("the budget of a language model that generates is --max-perplexity-increase")
        read = read_gguf(model_path(model))
        assert read.tokenizer is not None
        text, unseen = (windows(read.tokenizer, made(), count, WINDOW) for made, count in ((docstrings, CALIBRATING), (help_topics, VERIFYING)))
        found: Any = generator(read, calibration=text, held_out=unseen, max_perplexity_increase=budget["max_perplexity_increase"])
        return found, found.compiled.report
    from ..compiler.api import compile as burnish_compile
    from .samples import open_model

    if "max_perplexity_increase" in budget:
        raise InputError(f"{model} is no GGUF file or language model, whose perplexity there would be; give --tolerance or --max-relative-error")
    opened = open_model(model, seed)
    compiled = burnish_compile(opened.module, opened.inputs, options=budget)
    return compiled, compiled.report()


def _compiled(model: str, specs: Sequence[QuantSpec], text: str, seed: int, calibration: Path | None) -> tuple[Captured, Any]:
    """The model's graph, and the model compiled."""
    from .language_commands import MODELS, model_path

    if calibration is not None and not any(spec.calibrated for spec in specs):
        raise InputError(f"--calibration is for methods that are calibrated, such as int4:g64:gptq; {text} is none")
    if model in MODELS or Path(model).suffix == ".gguf":
        from ..compiler.language import generator
        from ..compiler.step import capture_step
        from ..graphs.gguf import read_gguf
        from .perplexity import windows

        read = read_gguf(model_path(model))
        ids = None
        if any(spec.needs_inputs for spec in specs):
            if calibration is None:
                raise InputError(f"{text} is calibrated with text: give --calibration FILE.txt")
            ids = windows(read.tokenizer, _text(calibration), TOKENS, WINDOW, shorter=True)
        return capture_step(read.module).captured, generator(read, weights=text, calibration=ids)
    from ..compiler.api import compile as burnish_compile
    from ..graphs.capture import capture
    from .samples import open_model

    opened = open_model(model, seed)
    calls = None if calibration is None else _calls(calibration)
    return capture(opened.module, opened.inputs), burnish_compile(opened.module, opened.inputs, quantize=text, calibration=calls)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is no text in UTF-8, which a language model is calibrated with") from error


def _calls(path: Path) -> list[Any]:
    """The calls of a file that ``torch.save`` wrote."""
    import pickle

    import torch

    try:
        calls = torch.load(path, weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError) as error:
        raise InputError(f"{path} is no file of tensors that torch.save wrote") from error
    if not isinstance(calls, list):
        raise InputError(f"{path} holds a {type(calls).__name__}; save a list of calls, each a tensor or a tuple of them")
    return calls


def _report(compiled: Any) -> Any:
    return compiled.report() if hasattr(compiled, "report") else compiled.compiled.report


def _total(layers: list[QuantizedLayer]) -> list[QuantizedLayer]:
    """All layers in one, the error that of all their weights together."""
    from ..compiler.quantized import total

    return [total(layers)] if len(layers) > 1 else []
