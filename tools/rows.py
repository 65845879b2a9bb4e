"""Benchmark results as JSON lines: one row a (sample, compiler), appended as it is measured, read back for scores."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .console import InputError, finite, read_text
from .score import Failure, Outcome

Row = dict[str, Any]

# What became of a row that has no comparable output. ``correct`` and ``inaccurate`` rows have one.
FAILURES: Mapping[str, Failure] = {
    "compile_fail": Failure.COMPILE,
    "runtime_fail": Failure.RUNTIME,
    "shape_mismatch": Failure.RUNTIME,
    "type_mismatch": Failure.RUNTIME,
}
RAN = ("correct", "inaccurate")
# Rows that say nothing of the compiler: eager itself fails, or the peer is not installed.
UNSCORED = ("eager_fail", "missing")


def read_rows(path: str | Path) -> list[Row]:
    """The rows of a results file; a last line that a killed run left unfinished is skipped. Raises InputError."""
    text = read_text(path)
    lines = text.split("\n")
    rows = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            if number == len(lines):
                continue
            raise InputError(f"{path}:{number}: this line is not JSON ({error})") from error
        rows.append(checked(row, f"{path}:{number}"))
    return rows


def checked(row: Any, where: str) -> Row:
    """The row with its keys as the scores need them; InputError says what is wrong with it."""
    if not isinstance(row, dict):
        raise InputError(f"{where}: this line is not a JSON object")
    row.setdefault("compiler", row.get("backend"))
    for key in ("sample", "compiler", "status"):
        if not isinstance(row.get(key), str):
            raise InputError(f"{where}: the row has no {key!r}")
    status = row["status"]
    if status not in (*RAN, *UNSCORED, *FAILURES):
        raise InputError(f"{where}: the status {status!r} is none of {', '.join((*RAN, *FAILURES, *UNSCORED))}")
    if status in RAN:
        speedup = row.get("speedup")
        if isinstance(speedup, bool) or not isinstance(speedup, (int, float)) or not speedup > 0:
            raise InputError(f"{where}: the row ran but its speedup is {speedup!r}, not a positive number")
        if not isinstance(row.get("ok"), dict):
            raise InputError(f"{where}: the row ran but has no table 'ok' of tolerances")
    return row


def append_row(path: Path, row: Row) -> None:
    """Add one row in a single write, so that a reader never sees half of it."""
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(finite(row)) + "\n")


def drop_partial_line(path: Path) -> None:
    """Cut off what a killed run left behind the last complete line, so that appending is safe."""
    data = path.read_bytes()
    keep = data.rfind(b"\n") + 1
    if keep != len(data):
        with open(path, "r+b") as file:
            file.truncate(keep)


def key(row: Row) -> tuple[str, str, str]:
    """What makes a row the same measurement."""
    return row["sample"], row["compiler"], row.get("protocol", "module")


def latest(rows: Iterable[Row]) -> list[Row]:
    """The rows without those that a later one of the same key replaces."""
    return list({key(r): r for r in rows}.values())


def outcome(row: Row) -> Outcome:
    """A scored row as the metric sees it. GraphNet's tolerance table alone decides correctness, not our judge."""
    failure = FAILURES.get(row["status"])
    if failure is not None:
        return Outcome(row["sample"], failure=failure)
    ok = {int(t): bool(v) for t, v in row["ok"].items()}
    # Tables of older runs stop at t = 2; a tolerance only loosens from there.
    for t in range(-10, 5):
        ok.setdefault(t, ok.get(t - 1, False))
    return Outcome(row["sample"], float(row["speedup"]), ok=ok)


def by_compiler(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Scored rows per compiler, in order of first appearance; samples whose eager run fails are left out for all."""
    rows = latest(rows)
    dropped = {r["sample"] for r in rows if r["status"] == "eager_fail"}
    out: dict[str, list[Row]] = {}
    for row in rows:
        if row["sample"] not in dropped and row["status"] not in UNSCORED:
            out.setdefault(row["compiler"], []).append(row)
    return out
