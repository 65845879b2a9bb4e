"""The ``burnish`` command: which commands there are, and how a failure reaches a person."""

from __future__ import annotations

import logging
import os
import sys
import traceback
import warnings
from collections.abc import Sequence
from typing import Annotated

import typer

from .. import __version__
from ..runtime.errors import BurnishError
from . import (
    bench_commands,
    compile_commands,
    graph_commands,
    language_commands,
    machine_commands,
    memory_commands,
    perplexity_commands,
    quantize_commands,
)
from .console import InputError

INTERRUPTED = 130

app = typer.Typer(
    name="burnish",
    help="A graph compiler for PyTorch: compiles models to generated kernels, runs them, and scores compilers with "
    "GraphNet's S(t) and ES(t).",
    epilog="A SAMPLE is a corpus name (see `burnish corpus`), a GraphNet sample folder, a .pt2 file, op:NAME, or pkg.mod:factory.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (compile_commands, quantize_commands, language_commands, perplexity_commands, bench_commands, memory_commands, graph_commands, machine_commands):
    group.register(app)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Print a traceback when a command fails; may stand anywhere.")
    ] = False,
) -> None:
    if version:
        print(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 2 for bad usage or input, 1 for any other failure, INTERRUPTED after Ctrl-C."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    debug = "--debug" in arguments
    arguments = [a for a in arguments if a != "--debug"]
    logging.basicConfig(
        level=logging.DEBUG if debug else logging.WARNING, format="%(levelname)s: %(message)s", stream=sys.stderr
    )
    if not debug:
        # Torch warns about its own internals while it exports; that is no news to the person who runs a command.
        warnings.filterwarnings("ignore")
        logging.getLogger("torch").setLevel(logging.ERROR)
    try:
        code = app(args=arguments, prog_name="burnish", standalone_mode=False)
        sys.stdout.flush()
        if code == INTERRUPTED:
            print("interrupted", file=sys.stderr)
        return code if isinstance(code, int) else 0
    except BrokenPipeError:
        # The reader of our output went away (`burnish corpus | head`); Python must not try to flush into it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except (KeyboardInterrupt, typer.Abort):
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except typer.Exit as stop:
        return stop.exit_code
    except Exception as error:
        if debug:
            traceback.print_exc()
        print(f"burnish: {sentence(error)}", file=sys.stderr)
        return exit_code(error)


def exit_code(error: Exception) -> int:
    """2 where the command line or a file it names is at fault, 1 for the rest."""
    return 2 if isinstance(error, InputError) or hasattr(error, "format_message") else 1


def sentence(error: Exception) -> str:
    """One line for a person."""
    usage = getattr(error, "format_message", None)  # typer's usage errors, whichever click it stands on
    if usage is not None:
        context = getattr(error, "ctx", None)
        command = context.command_path if context is not None else "burnish"
        return f"{_one_line(usage()).rstrip('.')}; see `{command} --help`."
    text = _one_line(str(error))
    if isinstance(error, BurnishError):
        return text if text.endswith(".") else text + "."
    return (
        f"unexpected {type(error).__name__}: {text.rstrip('.') or 'no message'}; run it with --debug for the traceback."
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
