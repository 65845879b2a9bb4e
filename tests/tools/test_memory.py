"""What calls need in memory: figures of processes whose needs are known, and what stands in the place of one that failed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from burnish.tools import memory
from burnish.tools.cli import main
from burnish.tools.memory import Memory, Task, Unmeasured, run_one, weight_bytes
from burnish.tools.memory_commands import summary

MB = 1 << 20
SLACK = 4 * MB  # pages of libraries that came after the peak, and whole huge pages

MODELS = """
import os, time
import torch
from torch import nn

class Two(nn.Module):  # 32 MiB alive at once, 16 of them the result
    def forward(self, x):
        return (x.expand(4 << 20) + 1).neg()

class Once(nn.Module):  # as above; the first call takes as much again, and each keeps what the first made
    def forward(self, x):
        if not hasattr(self, "kept"):
            self.kept = torch.ones(8 << 20).neg()[: 4 << 20].clone()
        return (x.expand(4 << 20) + 1).neg()

class Hang(nn.Module):
    def forward(self, x):
        time.sleep(60)

class Raise(nn.Module):
    def forward(self, x):
        raise ValueError("eager does not like this")

class Die(nn.Module):
    def forward(self, x):
        os._exit(3)

x = torch.randn(1)
def two(): return Two(), (x,)
def once(): return Once(), (x,)
def linear(): return nn.Linear(2048, 2048), (torch.randn(16, 2048),)
def hang(): return Hang(), (x,)
def bad(): return Raise(), (x,)
def die(): return Die(), (x,)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "models", raising=False)
    (tmp_path / "models.py").write_text(MODELS)
    return tmp_path


def near(value: int, expected: int) -> bool:
    return abs(value - expected) <= SLACK


def test_peaks_of_intermediates(folder: Path) -> None:
    found = run_one(Task("models:two", "eager"), 60)
    assert found.weights == 0 and near(found.first, 32 * MB) and near(found.later, 32 * MB) and near(found.held, 0), found


def test_what_the_first_call_takes_and_keeps(folder: Path) -> None:
    found = run_one(Task("models:once", "eager"), 60)
    assert near(found.first, 64 * MB) and near(found.later, 48 * MB) and near(found.held, 16 * MB), found


def test_packed_weights_count_and_released_ones_count_below_zero(folder: Path) -> None:
    """The packed copy is as large as the weight (16 MiB); the released weight makes room for it, in later calls and but for one copy in the first."""
    of = {c: run_one(Task("models:linear", c), 120) for c in ("eager", "burnish", "burnish_released")}
    weight = 2048 * 2048 * 4
    assert all(m.weights == weight + 2048 * 4 for m in of.values())
    assert near(of["eager"].later, 0), of
    assert near(of["burnish"].held, weight) and near(of["burnish"].later, weight), of
    assert near(of["burnish_released"].later, 0) and near(of["burnish_released"].first, weight), of


@pytest.mark.parametrize(
    ("sample", "says"),
    [("models:bad", "eager does not like this"), ("models:die", "exit code 3"), ("models:hang", "no result within 6 s")],
)
def test_a_process_without_a_figure_says_why(folder: Path, sample: str, says: str) -> None:
    with pytest.raises(Unmeasured, match=says):
        run_one(Task(sample, "eager"), 6 if sample == "models:hang" else 60)


def test_a_system_that_does_not_tell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(memory, "RESET", tmp_path / "none" / "clear_refs")
    with pytest.raises(Unmeasured, match="does not let a process reset its peak"):
        memory.growth(lambda: None)
    monkeypatch.undo()
    monkeypatch.setattr(memory, "STATUS", tmp_path / "status")
    with pytest.raises(Unmeasured, match="does not tell a process its VmRSS"):
        memory.growth(lambda: None)


def test_tied_weights_count_once() -> None:
    a, b = nn.Linear(8, 8), nn.Linear(8, 8)
    b.weight = a.weight
    whole = torch.zeros(10)
    b.register_buffer("part", whole[:2])
    assert weight_bytes(nn.Sequential(a, b)) == 4 * (64 + 8 + 8 + 10)


def test_the_summary_counts_graphs_above_eager() -> None:
    def of(later: int, first: int) -> Memory:
        return Memory(0, first * MB, later * MB, 0)

    found = {("a", "eager"): of(4, 4), ("b", "eager"): of(4, 4), ("c", "eager"): of(4, 4), ("c", "burnish"): of(5, -3)}
    found |= {("a", "burnish"): of(7, 9), ("b", "burnish"): of(9, 4), ("alone", "burnish"): of(99, 99)}
    assert summary(found, ["eager", "burnish", "inductor"]) == [
        "burnish: calls after warm-up above eager's by more than 1.0 MiB on 2 of 3 graphs; most on b: 5.0 MiB",
        "burnish: the first call above eager's by more than 1.0 MiB on 1 of 3 graphs; most on a: 5.0 MiB",
    ]


def test_the_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["memory", "models:two", "models:bad", "--compilers", "eager", "--threads", "1", "--json"]) == 0
    good, bad = json.loads(capsys.readouterr().out)
    assert good["sample"] == "models:two" and near(good["later"], 32 * MB)
    assert bad["sample"] == "models:bad" and "eager does not like this" in bad["error"]
    assert main(["memory", "models:two", "--compilers", "aot_eager", "--threads", "1"]) == 0
    shown = capsys.readouterr().out
    assert "models:two" in shown and "aot_eager: calls after warm-up above eager's" in shown
    assert main(["memory"]) == 2
    assert main(["memory", "models:two", "--compilers", "none"]) == 2
    assert "no sample is named" in capsys.readouterr().err
