"""What every command shares: output, JSON, progress, and the errors a person makes."""

from __future__ import annotations

import json
import logging
import math
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from ..runtime.errors import BurnishError

T = TypeVar("T")


class InputError(BurnishError):
    """The command line, or a file it names, is not what the command takes; exit code 2."""


@contextmanager
def blaming_input(*errors: type[Exception]) -> Iterator[None]:
    """Turn errors of these types, whose message is a sentence already, into InputError."""
    try:
        yield
    except errors as error:
        raise InputError(str(error)) from error


def stdout() -> Console:
    """Where results go. A pipe gets wide, unwrapped lines."""
    return Console(width=None if sys.stdout.isatty() else 200, highlight=False)


def stderr() -> Console:
    """Where progress and remarks go."""
    return Console(stderr=True, highlight=False)


def print_json(data: Any) -> None:
    """One JSON document on standard output; infinities and NaN become null."""
    sys.stdout.write(json.dumps(finite(data), indent=2) + "\n")


def finite(data: Any) -> Any:
    """``data`` with every float that JSON cannot write replaced by None."""
    if isinstance(data, float):
        return data if math.isfinite(data) else None
    if isinstance(data, dict):
        return {str(k): finite(v) for k, v in data.items()}
    if isinstance(data, (list, tuple)):
        return [finite(v) for v in data]
    return data


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str = "", left: Sequence[str] = ()) -> Table:
    """A table; the first column and those named in ``left`` are text, the rest are numbers, to the right.

    Where the terminal is narrow, the columns in ``left`` wrap and nothing else gives way.
    """
    made = Table(title=title or None, title_justify="left", header_style="bold", box=None, pad_edge=False)
    for i, name in enumerate(columns):
        text = i == 0 or name in left
        wraps = name in left
        made.add_column(
            name, justify="left" if text else "right", no_wrap=not wraps, overflow="fold" if wraps else "ellipsis"
        )
    for row in rows:
        made.add_row(*("" if cell is None else str(cell) for cell in row))
    return made


def seconds(value: float | None) -> str:
    """A time at a readable scale."""
    if value is None:
        return ""
    for scale, unit in ((1.0, "s"), (1e-3, "ms")):
        if value >= scale:
            return f"{value / scale:.3g} {unit}"
    return f"{value / 1e-6:.3g} µs"


def count(number: int, what: str) -> str:
    """A number of things, with the plural where it needs one."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def size(value: float) -> str:
    """Bytes at a readable scale."""
    for scale, unit in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if value >= scale:
            return f"{value / scale:.1f} {unit}"
    return f"{int(value)} B"


@contextmanager
def working(what: str, logger: str = "") -> Iterator[None]:
    """A spinner on standard error while one long step runs; nothing where that is not a terminal.

    logger: whose INFO lines say how far the step is. They stand beside the spinner, or are printed where there is none.
    """
    console = stderr()
    if not console.is_terminal:
        with _following(logger, lambda line: print(line, file=sys.stderr, flush=True)):
            yield
        return
    with console.status(what) as status, _following(logger, lambda line: status.update(f"{what}: {line}")):
        yield


class _Told(logging.Handler):
    """Hands each line to a function."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self.tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self.tell(record.getMessage())


@contextmanager
def _following(name: str, tell: Callable[[str], None]) -> Iterator[None]:
    """While it lasts, a logger's lines go to ``tell`` alone."""
    if not name:
        yield
        return
    logger, handler = logging.getLogger(name), _Told(tell)
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


def tracked(items: Sequence[T], what: str, label: Any = str) -> Iterator[T]:
    """The items, with a progress bar on standard error, or a line each where that is not a terminal."""
    console = stderr()
    if not console.is_terminal:
        for i, item in enumerate(items, 1):
            print(f"[{i}/{len(items)}] {label(item)}", file=sys.stderr, flush=True)
            yield item
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(what, total=len(items))
        for item in items:
            progress.update(task, description=f"{what} {label(item)}")
            yield item
            progress.advance(task)


def write_file(path: str | Path, data: str | bytes) -> None:
    """Write a file whole or not at all: to a neighbour first, then renamed over it."""
    path = Path(path)
    if path.is_dir():
        raise InputError(f"{path} is a folder; name a file to write")
    if not path.parent.is_dir():
        raise InputError(f"cannot write {path}: the folder {path.parent} does not exist")
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def read_text(path: str | Path) -> str:
    """A text file, or standard input for ``-``; InputError where it cannot be read."""
    if str(path) == "-":
        return sys.stdin.read()
    path = Path(path)
    if not path.exists():
        raise InputError(f"there is no file {path}")
    if path.is_dir():
        raise InputError(f"{path} is a folder; name a file to read")
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not a text file (byte {error.start} is not UTF-8)") from error
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}") from error


def choices(text: str, known: Sequence[str], what: str) -> list[str]:
    """A comma-separated list of known names; InputError names the known ones."""
    names = [n.strip() for n in text.split(",") if n.strip()]
    unknown = [n for n in names if n not in known]
    if unknown:
        raise InputError(f"there is no {what} named {unknown[0]!r}; known ones are {', '.join(known)}")
    if not names:
        raise InputError(f"no {what} is named; known ones are {', '.join(known)}")
    return list(dict.fromkeys(names))
