"""``burnish quantize``: a model with weights in few bits, in one file, and what that does to each layer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .compile_commands import SEED, check_output
from .console import InputError, print_json, size, stdout, table, working
from .samples import HELP

if TYPE_CHECKING:
    from ..compiler.quantized import QuantizedLayer
    from ..graphs.capture import Captured


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command("quantize", short_help="Hold a model's weights in few bits, in one file.")(quantize)


def quantize(
    model: Annotated[str, typer.Argument(metavar="MODEL", help=f"A GGUF file or a language model's name, as for `burnish generate`; or {HELP[0].lower()}{HELP[1:]}")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Write the compiled model to this file.")],
    weights: Annotated[str, typer.Option("--weights", "-w", help="int8, int4:g64 (groups of 64 to a scale), int8:dynamic (activations, too) and so on.")] = "int8",
    seed: SEED = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Compile a model with quantized weights to one file; print each layer's bytes and the relative error of its weights.

    `burnish run` and burnish.load read the file; `burnish generate` that of a language model.
    """
    from ..compiler.quantized import quantized_layers
    from ..passes.quantize.quant_spec import QuantSpec
    from ..runtime.errors import BurnishError

    check_output(out)
    try:
        spec = QuantSpec.parse(weights)
    except BurnishError as error:
        raise InputError(str(error)) from error
    with working(f"quantizing {model}"):
        captured, compiled = _compiled(model, spec, seed)
        layers, notes = quantized_layers(captured, spec)
        compiled.save(out)
    if as_json:
        return print_json({"model": model, "weights": str(spec), "file": str(out), "bytes": out.stat().st_size, "layers": [vars(x) for x in layers], "notes": notes})
    rows = [[x.name, x.operator, "x".join(map(str, x.shape)), size(x.bytes_before), size(x.bytes_after), f"{x.relative_error:.2e}"] for x in [*layers, *_total(layers)]]
    stdout().print(table(["layer", "operator", "shape", "before", "after", "error"], rows, left=("operator",)))
    for note in notes:
        print(f"note: {note}")
    print(f"wrote {out} ({out.stat().st_size / 1e6:.1f} MB)")


def _compiled(model: str, spec: Any, seed: int) -> tuple[Captured, Any]:
    """The model's graph, and the model compiled."""
    from .language_commands import MODELS, model_path

    if model in MODELS or Path(model).suffix == ".gguf":
        from ..compiler.language import generator
        from ..compiler.step import capture_step
        from ..graphs.gguf import read_gguf

        read = read_gguf(model_path(model))
        return capture_step(read.module).captured, generator(read, weights=str(spec))
    from ..compiler.api import compile as burnish_compile
    from ..graphs.capture import capture
    from .samples import open_model

    opened = open_model(model, seed)
    return capture(opened.module, opened.inputs), burnish_compile(opened.module, opened.inputs, quantize=str(spec))


def _total(layers: list[QuantizedLayer]) -> list[QuantizedLayer]:
    """All layers in one, the error that of all their weights together."""
    from ..compiler.quantized import total

    return [total(layers)] if len(layers) > 1 else []
