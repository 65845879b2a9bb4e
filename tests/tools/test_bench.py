"""The benchmark: rows of children that finish, fail, hang and die; resuming; results read back as scores."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import torch

from burnish.tools import bench, bench_child, rows
from burnish.tools.bench import Plan, Task
from burnish.tools.cli import main
from burnish.tools.compilers import Call, Compiler
from burnish.tools.console import InputError
from burnish.tools.reference import tensors_of
from burnish.tools.score import Failure

MODELS = """
import os, time
import torch

class Hang(torch.nn.Module):
    def forward(self, x):
        time.sleep(60)
        return x

class Die(torch.nn.Module):
    def forward(self, x):
        os._exit(3)

class Raise(torch.nn.Module):
    def forward(self, x):
        raise ValueError("eager does not like this")

x = torch.randn(4, 4)
def linear(): return torch.nn.Linear(4, 4), (x,)
def hang(): return Hang(), (x,)
def die(): return Die(), (x,)
def bad(): return Raise(), (x,)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "models", raising=False)
    (tmp_path / "models.py").write_text(MODELS)
    return tmp_path


def measured(argument: str, compiler: str = "eager", **changes: object) -> rows.Row:
    task = Task(argument, argument, compiler, seconds=0.01, pairs=0)
    return bench.run_one(task, Plan(cold=False, **changes))


def test_a_row_of_a_child(folder: Path) -> None:
    task = Task("models:linear", "models:linear", "eager", seconds=0.01, pairs=10, references=str(folder))
    row = bench.run_one(task, Plan())
    assert row["status"] == "correct", row
    assert row["judged_by"] == "float64"
    assert row["ok"] == {str(t): True for t in range(-10, 5)}
    assert row["rel"] <= 4 * row["rel_of_eager"] or row["rel"] <= 1e-6
    assert row["ratio_low"] <= row["ratio"] <= row["ratio_high"]
    assert not row["overwrites"]
    assert {"ms", "eager_ms", "speedup", "compile_s", "peak_mb"} <= set(row)
    assert [p.name for p in folder.glob("*.safetensors")] == ["models:linear.safetensors"]


@pytest.mark.parametrize(
    ("argument", "status", "says"),
    [
        ("models:bad", "eager_fail", "eager does not like this"),
        ("models:die", "eager_fail", "exit code 3"),
        ("models:hang", "eager_fail", "no result within"),
    ],
)
def test_children_that_fail(folder: Path, argument: str, status: str, says: str) -> None:
    row = measured(argument, limit_s=4.0 if argument == "models:hang" else 60.0)
    assert row["status"] == status
    assert says in row["error"]


def test_a_missing_peer_is_no_failure(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    import dataclasses

    from burnish.tools.compilers import COMPILERS

    gone = dataclasses.replace(COMPILERS["openvino"], needs=("a_package_that_is_not_there",))
    monkeypatch.setattr(bench_child, "COMPILERS", {"openvino": gone})
    row = bench_child.measure(Task("models:linear", "x", "openvino"))
    assert row["status"] == "missing"
    assert row["error"] == "a_package_that_is_not_there is not installed"


@pytest.mark.parametrize(
    ("out", "status"),
    [
        ("", "eager_fail"),
        ("PHASE compile\n", "compile_fail"),
        ("noise\nPHASE compile\nPHASE run\n", "runtime_fail"),
        ("PHASE pairs", "runtime_fail"),
        ('PHASE run\nROW {"ms": 3.2, "rep', "runtime_fail"),
    ],
)
def test_the_phase_decides_what_a_death_means(out: str, status: str) -> None:
    row = bench.parse(out, "a\nlast words\n", "it died", Task("a", "a", "inductor"))
    assert row["status"] == status
    assert row["error"] == "it died; last words"
    rows.checked(row, "here")


def test_compare_tells_wrong_from_right() -> None:
    want = [torch.tensor([1.0, 2.0]), torch.tensor([3])]
    same = bench_child.compare([want, want], want)
    assert same["status"] == "correct"
    assert all(same["ok"].values())
    off = bench_child.compare([want, [want[0] * (1 + 1e-4), want[1]]], want)
    assert off["ok"]["-2"] and not off["ok"]["-6"], "the worst call counts"
    integer = bench_child.compare([[want[0], torch.tensor([4])]], want)
    assert not any(integer["ok"].values())
    assert bench_child.compare([[want[0]]], want)["status"] == "shape_mismatch"
    assert bench_child.compare([[want[0][:1], want[1]]], want)["status"] == "shape_mismatch"
    assert bench_child.compare([[want[0].double(), want[1]]], want)["status"] == "type_mismatch"
    nan = [torch.tensor([float("nan")])]
    assert not any(bench_child.compare([nan], nan)["ok"].values()), "GraphNet compares without equal_nan"


def test_tasks_leave_out_what_is_done() -> None:
    done = [{"sample": "a", "compiler": "eager", "protocol": "module", "status": "correct"}]
    todo = bench.tasks([("a", "a"), ("b", "b")], ["eager", "inductor"], Plan(), done)
    assert [(t.name, t.compiler) for t in todo] == [("a", "inductor"), ("b", "eager"), ("b", "inductor")]
    assert len(bench.tasks([("a", "a")], ["eager"], Plan(protocol="inputs"), done)) == 1


def test_bench_and_resume(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    # Processes are tested above; here the rows may as well come from this one.
    monkeypatch.setattr(bench, "run_one", lambda task, plan: bench_child.measure(task))
    arguments = ["bench", "models:linear", "models:bad", "--compilers", "eager", "--seconds", "0.01", "--pairs", "0"]
    arguments += ["--warm", "--out", "out/r.jsonl"]
    assert main(arguments) == 0
    found = rows.read_rows("out/r.jsonl")
    assert [(r["sample"], r["status"]) for r in found] == [("models:linear", "correct"), ("models:bad", "eager_fail")]
    assert "Left out because eager itself fails on them: models:bad." in capsys.readouterr().out
    # A killed run leaves half a line, which resuming drops; the first row is measured again for it.
    lines = Path("out/r.jsonl").read_text().splitlines(keepends=True)
    Path("out/r.jsonl").write_text(lines[1] + lines[0][:40])
    assert main([*arguments, "--resume", "--json"]) == 0
    assert {r["sample"]: r["status"] for r in json.loads(capsys.readouterr().out)} == {
        "models:bad": "eager_fail",
        "models:linear": "correct",
    }
    assert len(rows.read_rows("out/r.jsonl")) == 2
    assert main(["bench", "--table", "out/r.jsonl"]) == 0
    assert "×" in capsys.readouterr().out


def test_rows_become_outcomes() -> None:
    ok = {str(t): t >= -5 for t in range(-10, 3)}
    ran = rows.outcome({"sample": "a", "compiler": "c", "status": "inaccurate", "speedup": 2.0, "ok": ok})
    assert ran.error(-6) is Failure.ACCURACY
    assert ran.error(-5) is None and ran.error(4) is None, "tables that end at t = 2 go on as they end"
    for status, failure in rows.FAILURES.items():
        assert rows.outcome({"sample": "a", "compiler": "c", "status": status}).failure is failure


def test_samples_that_eager_cannot_run_count_for_nobody() -> None:
    base = {"speedup": 1.0, "ok": {}}
    table = [
        {"sample": "a", "compiler": "x", "status": "correct", **base},
        {"sample": "b", "compiler": "x", "status": "correct", **base},
        {"sample": "b", "compiler": "y", "status": "eager_fail"},
        {"sample": "a", "compiler": "z", "status": "missing"},
    ]
    assert {k: [r["sample"] for r in v] for k, v in rows.by_compiler(table).items()} == {"x": ["a"]}


def test_reads_the_other_benchmarks_rows(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_text(json.dumps({"sample": "a", "backend": "inductor", "status": "compile_fail"}) + "\n")
    assert rows.read_rows(file)[0]["compiler"] == "inductor"


def test_later_rows_replace_earlier_ones() -> None:
    first = {"sample": "a", "compiler": "x", "status": "compile_fail"}
    second = first | {"status": "runtime_fail"}
    assert rows.latest([first, second]) == [second]


def test_partial_lines_are_dropped(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    row = {"sample": "a", "compiler": "x", "status": "compile_fail"}
    rows.append_row(file, row | {"rel": float("inf")})
    whole = file.read_bytes()
    file.write_bytes(whole + b'{"sample": "b", "comp')
    assert rows.read_rows(file) == [row | {"rel": None}]
    rows.drop_partial_line(file)
    assert file.read_bytes() == whole
    file.write_bytes(b'{"sample": "b"\n' + whole)
    with pytest.raises(InputError, match=r"r\.jsonl:1: this line is not JSON"):
        rows.read_rows(file)


def test_what_was_told_a_tolerance_is_judged_at_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def off(module: torch.nn.Module, inputs: tuple) -> Call:
        return lambda: [x * 1.005 for x in tensors_of(module(*inputs))]

    for t, status in ((-1, "correct"), (-3, "inaccurate")):
        monkeypatch.setattr(bench_child, "COMPILERS", {"x": Compiler(off, "", tolerance=t)})
        row = bench_child.measure(bench.Task("tiny_mlp", "tiny_mlp", "x", seconds=0.01, pairs=0))
        assert (row["status"], row["judged_by"]) == (status, f"t={t}")


def test_in_int8_a_graph_is_right_but_for_its_rounding() -> None:
    row = bench_child.measure(bench.Task("minilm", "minilm", "burnish_int8", seconds=0.01, pairs=0))
    assert (row["status"], row["judged_by"]) == ("correct", "t=0")
    assert 1e-3 < row["rel_eager"] < 0.2
