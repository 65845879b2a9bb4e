"""``burnish perplexity``: what formats and methods of quantization cost a language model."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Any

import typer

from .console import InputError, print_json, read_text, stdout, table, working
from .language_commands import MODELS, model_path


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command("perplexity", short_help="Measure a language model's perplexity, quantized in several ways.")(perplexity)


def perplexity(
    model: Annotated[str, typer.Argument(help=f"A GGUF file, or one of {', '.join(MODELS)}.")] = "smollm2",
    rows: Annotated[str, typer.Option("--rows", help="Rows to measure, separated by semicolons; 'all' for every one, --list names them.")] = "",
    text: Annotated[Path | None, typer.Option("--text", help="A file of text to measure with, instead of the help topics that ship with Python; - reads standard input.")] = None,
    tokens: Annotated[int, typer.Option("--tokens", help="Tokens to measure with, at least.", min=1)] = 20000,
    calibration: Annotated[int, typer.Option("--calibration", help="Tokens of the standard library's docstrings to calibrate with.", min=1)] = 16384,
    window: Annotated[int, typer.Option("--window", help="Tokens that the model sees at once.", min=2)] = 512,
    names: Annotated[bool, typer.Option("--list", help="List the rows and measure nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the rows as JSON.")] = False,
) -> None:
    """Measure a language model's perplexity in float32, and with its weights, and inputs, as each row has them."""
    from ..graphs.gguf import Decoder, read_gguf
    from . import quantization_table as made
    from .perplexity import docstrings, help_topics, windows
    from .perplexity import perplexity as measured

    if names:
        print("\n".join(made.ROWS))
        return
    wanted = list(made.ROWS) if rows == "all" else [r.strip() for r in rows.split(";") if r.strip()]
    strange = [r for r in wanted if r not in made.ROWS]
    if strange:
        raise InputError(f"there is no row {strange[0]!r}; --list names them")
    path = model_path(model)
    with working(f"reading {model}"):
        language = read_gguf(path)
        ids = windows(language.tokenizer, help_topics() if text is None else read_text(text), tokens, window)
    assert isinstance(language.module, Decoder)
    known = made.Calibrated()
    if any(map(made.needs_calibration, wanted)):
        with working(f"calibrating with {calibration} tokens"):
            known = made.Calibrated.of(language.module, windows(language.tokenizer, docstrings(), calibration, window))
    found: list[dict[str, Any]] = []
    with working("f32"):
        base = measured(language.module, ids)
    found.append({"row": "f32", "bits": 32.0, "perplexity": base, "increase": 0.0})
    for row in wanted:
        with working(row), made.quantized(language.module, row, known) as bits:
            value = measured(language.module, ids)
        found.append({"row": row, "bits": bits, "perplexity": value, "increase": value / base - 1})
    digest = hashlib.sha256(ids.numpy().tobytes()).hexdigest()[:16]
    if as_json:
        print_json({"tokens": ids.numel(), "window": window, "sha256": digest, "rows": found})
        return
    print(f"{ids.numel()} tokens ({digest}) in windows of {window}")
    head = ["row", "bits a number", "perplexity", "against f32"]
    stdout().print(table(head, [[r["row"], f"{r['bits']:.2f}", f"{r['perplexity']:.4f}", f"{r['increase']:+.2%}"] for r in found]))
