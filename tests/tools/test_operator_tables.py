"""Tables of single operators, the commands that print them, and processes forked for them."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
from pathlib import Path

import pytest
from rich.console import Console
from rich.table import Table

from burnish.tools import bench, bench_commands, compilers, machine, operators, rows
from burnish.tools.bench import Plan, Task
from burnish.tools.cli import main
from burnish.tools.machine import Measured
from burnish.tools.operator_tables import legend, means_table, measured, operator_tables, width
from burnish.tools.rows import Row

ROOF = {"isa": "avx2", "threads": 2, "peak_flops": 1e11, "bandwidth": 2e10}


def made(sample: str, compiler: str, category: str, ms: float | None, eager_ms: float = 8.0) -> Row:
    row: Row = {"sample": f"op:{sample}", "compiler": compiler, "category": category, "flops": 4e8, "roof": ROOF}
    if ms is None:
        return row | {"status": "compile_fail", "error": "it died"}
    row |= {"bytes": 16_000_000, "eager_ms": eager_ms, "ms": ms, "speedup": eager_ms / ms, "ok": {}}
    return row | {"status": "correct"}


# The least time is 4 ms: 4e8 operations at 1e11 a second; the bytes alone would take 0.8 ms.
ROWS = [
    made("a", "burnish", "gemm", 5.0),
    made("a", "openvino", "gemm", 10.0, eager_ms=10.0),
    made("b", "burnish", "gemm", 20.0, eager_ms=40.0),
    made("b", "openvino", "gemm", 10.0, eager_ms=40.0),
    made("c", "burnish", "bmm", None),
    made("c", "openvino", "bmm", 4.0, eager_ms=4.0),
]


def cells(table: Table) -> list[list[str]]:
    return [list(row) for row in zip(*(column.cells for column in table.columns))]


def test_figures_of_a_row() -> None:
    found = {(m.operator, m.by): m for m in measured(ROWS)}
    one = found["a", "burnish"]
    assert one.gflops == pytest.approx(80.0)
    assert one.gbytes == pytest.approx(3.2)
    assert one.fraction == pytest.approx(0.8)
    assert found["a", "eager"].ms == 9.0, "the median of eager's times in both processes"
    bound = dataclasses.replace(one, bytes=400_000_000)
    assert bound.fraction == pytest.approx(4.0), "20 ms of reading in 5 ms: it came from the caches"
    assert found["c", "burnish"].ms is None and found["c", "burnish"].bytes == 16_000_000


def test_a_table_a_category() -> None:
    found = measured(ROWS)
    first, second = operator_tables(found)
    assert str(first.title).startswith("gemm: ") and str(second.title).startswith("bmm: ")
    head = [str(c.header) for c in first.columns]
    assert head[:3] == ["operator", "MFLOP", "MB"]
    assert head[3:] == [x for c in ("eager", "burnish", "openvino") for x in (f"{c} ms", "GFLOP/s", "GB/s", "roof")]
    assert cells(first)[0] == [
        "a",
        "400",
        "16.0",
        *("9.00", "44.4", "1.78", "0.44"),
        *("5.00", "80.0", "3.20", "0.80"),
    ] + [*("10.0", "40.0", "1.60", "0.40")]
    assert cells(second)[0][7:11] == ["compile fail", "", "", ""]


def test_no_figure_is_cut_off() -> None:
    slow = [made("transposed4x4s2-256-128-16", c, "gemm", 12345.6, 99999.9) for c in ("burnish", "onnxruntime")]
    found = measured([r | {"flops": 1e12, "bytes": 1e9} for r in slow])
    console = Console(width=width(found), record=True, quiet=True)
    with console.capture() as capture:
        console.print(*operator_tables(found))
    assert "…" not in capture.get()


def test_means() -> None:
    # Burnish: 8/5 and 40/20 over eager; 10/5 and 10/20 over OpenVINO; 0.8 and 0.2 of the roof.
    gemm = cells(means_table(measured(ROWS[:4])))
    assert gemm[0] == ["gemm", "eager", "2", "", f"{(9 / 5 * 40 / 20) ** 0.5:.2f}×", "0.21", "0.10", "b"]
    assert gemm[1] == ["", "burnish", "2", f"{(8 / 5 * 2) ** 0.5:.2f}×", "", "0.40", "0.20", "b"]
    assert gemm[2] == ["", "openvino", "2", "2.00×", "1.00×", "0.40", "0.40", "a"]
    both = cells(means_table(measured(ROWS)))
    assert [line[0] for line in both if line[0]] == ["gemm", "bmm", "all"]
    assert both[-1][1:4] == ["openvino", "3", f"{4 ** (1 / 3):.2f}×"]


def test_nothing_ran() -> None:
    dead = measured([made("c", "burnish", "bmm", None)])
    assert cells(operator_tables(dead)[0]) == [["c", "400", "0.0000", "compile fail", "", "", ""]]
    assert cells(means_table(dead)) == []


def test_the_legend_names_each_roof() -> None:
    lines = legend(measured(ROWS))
    assert lines[-1].startswith("The roof: 100 GFLOP/s in float32 and 20.0 GB/s read, measured with avx2 on 2 threads.")
    other = made("d", "burnish", "bmm", 3.0) | {"roof": ROOF | {"threads": 1}}
    assert legend(measured([*ROWS, other]))[-1].count("on 1 thread.") == 1


def test_the_roof_is_measured_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("BURNISH_THREADS", "3")
    asked: list[tuple[str, int]] = []

    def measure(isa: str, threads: int) -> Measured:
        asked.append((isa, threads))
        return Measured(isa, threads, 1e10, {"float32": 1e11})

    monkeypatch.setattr(machine, "measure", measure)
    isa = machine.isas()[-1]
    assert machine.roof(3) == machine.roof(3) == Measured(isa, 3, 1e10, {"float32": 1e11})
    assert asked == [(isa, 3)]
    # Other threads are another machine, which the cost model must not take for this one.
    machine.roof(1)
    assert asked == [(isa, 3), (isa, 1)]
    assert machine.read_facts(tmp_path)[isa]["threads"] == 3


def test_peers_that_nobody_named(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = dataclasses.replace(compilers.COMPILERS["openvino"], needs=("a_package_that_is_not_there",))
    here = dataclasses.replace(gone, needs=("torch",))
    for peer, expected in ((gone, ["burnish"]), (here, ["burnish", "openvino"])):
        monkeypatch.setattr(compilers, "COMPILERS", {**compilers.COMPILERS, "openvino": peer})
        assert bench_commands._compilers("", None, operators=True) == expected
    assert bench_commands._compilers("", None, operators=False) == ["burnish", "inductor"]
    assert bench_commands._compilers("", "", operators=True) == ["burnish"]
    assert bench_commands._compilers("eager", "inductor", operators=True) == ["eager"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--ops", "gem"], "there is no category of operators named 'gem'; known ones are all, gemm, "),
        (["--ops", "all", "--protocol", "inputs"], "single operators are measured with --protocol module only"),
        (["op:nothing"], "there is no operator 'nothing'"),
    ],
)
def test_refusals(arguments: list[str], says: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", *arguments, "--out", str(tmp_path / "r.jsonl")]) == 2
    said = capfd.readouterr().err
    assert said.startswith(f"burnish: {says}") and said.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_bench_ops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """A real run: the forked processes know the operators by name, so the selection is one of the table's smallest."""
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(machine, "measure", lambda isa, threads: Measured(isa, threads, 1e10, {"float32": 1e11}))
    monkeypatch.setattr(operators, "selected", lambda text: ["op:conv1x1-96-4-1"])
    out = tmp_path / "ops.jsonl"
    arguments = ["bench", "--ops", "squeeze", "--against", "", "--seconds", "0.01", "--threads", "1", "--out", str(out)]
    assert main(arguments) == 0
    printed = capfd.readouterr().out
    (row,) = rows.read_rows(out)
    assert (row["status"], row["category"], row["judged_by"]) == ("correct", "squeeze", "float64"), row
    assert (row["flops"], row["bytes"]) == (2 * 96 * 4, 4 * (96 + 96 * 4 + 4))
    assert row["roof"]["peak_flops"] == 1e11 and "ratio" not in row
    assert "conv1x1-96-4-1" in printed and "The roof: 100 GFLOP/s" in printed
    assert main(["bench", "--table", str(out)]) == 0
    assert capfd.readouterr().out == printed
    assert main(["bench", "--table", str(out), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)[0]["flops"] == 768
    assert main([*arguments, "--resume"]) == 0
    assert len(rows.read_rows(out)) == 1, "nothing was left to measure"


MODELS = """
import os, time
import torch

class Hang(torch.nn.Module):
    def forward(self, x):
        time.sleep(60)
        return x

class Die(torch.nn.Module):
    def forward(self, x):
        print("last words", flush=True)
        os._exit(3)

x = torch.randn(4, 4)
def linear(): return torch.nn.Linear(4, 4), (x,)
def hang(): return Hang(), (x,)
def die(): return Die(), (x,)
"""


def test_forked_processes_that_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "models.py").write_text(MODELS)
    names = [f"models:{n}" for n in ("die", "hang", "linear")]
    plan = Plan(seconds=0.01, pairs=0, limit_s=6.0, forked=True)
    found = list(bench.run(bench.tasks([(n, n) for n in names], ["eager"], plan), plan))
    assert [(r["sample"], r["status"]) for r in found] == [
        ("models:die", "eager_fail"),
        ("models:hang", "eager_fail"),
        ("models:linear", "correct"),
    ]
    assert found[0]["error"].startswith("the process died with exit code 3")
    assert found[1]["error"].startswith("no result within 6 s")


def test_the_forking_process_may_die(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    with bench.Forks(Plan(), ["eager"]) as forks:
        os.kill(forks._process.pid, signal.SIGKILL)
        with pytest.raises(bench.BurnishError, match="died with exit code -9"):
            forks.row(Task("a", "a", "eager"))
