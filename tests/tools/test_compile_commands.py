"""``compile``, ``run`` and ``explain`` on a corpus graph, and the cache they fill."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

import burnish
from burnish.runtime import toolchain
from burnish.tools import bench_child
from burnish.tools.bench import Task
from burnish.tools.cli import main
from burnish.tools.reference import tensors_of
from burnish.tools.samples import open_model

SAMPLE = "tiny_norm_gelu"


@pytest.fixture(scope="module")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, shared_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(shared_cache))
    return tmp_path


def test_compile_then_run_the_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", SAMPLE, "-o", "m.burnish", "--json"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert done["report"]["regions"] >= 1
    assert done["report"]["fallback"] is None
    assert [p.name for p in folder.iterdir()] == ["m.burnish"]

    model = open_model(SAMPLE)
    save_file({str(i): x.contiguous() for i, x in enumerate(model.inputs)}, "in.safetensors")
    assert (
        main(["run", "m.burnish", "--inputs", "in.safetensors", "--outputs", "out.safetensors", "--repeat", "2"]) == 0
    )
    assert "median of 2 calls" in capsys.readouterr().out
    with torch.no_grad():
        want = tensors_of(model.module(*model.inputs))
    got = load_file("out.safetensors")
    assert len(got) == len(want)
    for i, x in enumerate(want):
        torch.testing.assert_close(got[str(i)], x)
    assert main(["run", "m.burnish", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["outputs"][0]["shape"] == list(want[0].shape)


def test_one_file_for_several_instruction_sets(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each of its programs that this machine runs gives eager's result; a machine below all of them is told so."""
    held = ["scalar", *(i for i in ("avx2", "avx512") if toolchain.runs_here(i))]
    assert main(["compile", SAMPLE, "--isa", "avx512,avx2,scalar", "-o", "m.burnish"]) == 0
    model = open_model(SAMPLE)
    with torch.no_grad():
        want = tensors_of(model.module(*model.inputs))
    built = set()
    for isa in held:
        monkeypatch.setenv("BURNISH_ISA", isa)
        loaded = burnish.load("m.burnish")
        assert loaded.saved.program.isa == isa
        built.update(p.read_bytes() for p in loaded.saved.libraries)
        for got, x in zip(tensors_of(loaded(*model.inputs)), want, strict=True):
            torch.testing.assert_close(got, x)
    assert len(built) >= len(held)  # kernels of their own
    monkeypatch.delenv("BURNISH_ISA")
    assert main(["compile", SAMPLE, "--isa", "avx512,avx2", "-o", "m.burnish"]) == 0
    capsys.readouterr()
    monkeypatch.setattr(toolchain, "machine_isa", lambda: "scalar")
    assert main(["run", "m.burnish"]) != 0
    assert "was built for avx512 and avx2, which this machine (scalar) does not run" in capsys.readouterr().err.replace("\n", " ")


def test_run_checks_against_float64(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", SAMPLE, "--check", "--repeat", "1"]) == 0
    assert "calls 1, 2 and 3 are right" in capsys.readouterr().out


def test_bfloat16_is_asked_for_and_judged_beside_eagers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "tiny_attention", "--precision", "bf16", "--check", "--repeat", "1"]) == 0
    assert "eager's under autocast to bfloat16" in capsys.readouterr().out
    assert main(["explain", "tiny_attention", "--precision", "bf16", "--json"]) == 0
    assert any("_bf16" in r["kernel"] for r in json.loads(capsys.readouterr().out)["regions"])
    assert main(["compile", "tiny_attention", "--precision", "f16"]) != 0
    assert "option precision is 'f16'; it is one of 'f32', 'bf16'" in capsys.readouterr().err.replace("\n", " ")
    row = bench_child.measure(Task("tiny_attention", "tiny_attention", "burnish_bf16", seconds=0.01, pairs=0))
    assert row["status"] == "correct" and row["rel"] > 1e-4


def test_a_tolerance_is_what_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "tiny_swiglu", "--tolerance", "-1", "--check", "--repeat", "1"]) == 0
    assert "calls 1, 2 and 3 are within the tolerance at t=-1 of eager" in capsys.readouterr().out
    row = bench_child.measure(Task("tiny_swiglu", "tiny_swiglu", "burnish_t-1", seconds=0.01, pairs=0))
    assert row["status"] == "correct" and row["judged_by"] == "t=-1" and row["report"]["budget"]["budget"] == "tolerance=-1"


def test_a_wrong_result_is_exit_code_1(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from burnish.compiler.api import CompiledModule

    right = CompiledModule.__call__

    def wrong(self: CompiledModule, *args: object) -> object:
        return torch.utils._pytree.tree_map(lambda x: x + 1e-3, right(self, *args))

    monkeypatch.setattr(CompiledModule, "__call__", wrong)
    assert main(["run", SAMPLE, "--check", "--json"]) == 1
    verdict = json.loads(capsys.readouterr().out)["verdict"]
    assert not verdict["correct"]
    assert "wrong at call 1" in verdict["text"]
    row = bench_child.measure(Task(SAMPLE, SAMPLE, "burnish", seconds=0.01, pairs=0))
    assert row["status"] == "inaccurate"
    assert "relative L2 error" in row["error"]
    assert row["ok"]["-2"] and not row["ok"]["-6"]


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", SAMPLE, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["regions"]
    for region in found["regions"]:
        assert {"region", "operators", "kernel", "predicted_s", "measured_s", "roof_fraction", "note"} <= set(region)
    assert main(["explain", SAMPLE]) == 0
    out = capsys.readouterr().out
    assert "of roof" in out
    assert "fused region" in out


def test_the_cache_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", SAMPLE]) == 0
    capsys.readouterr()
    assert main(["cache", "explain", SAMPLE, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["hit"]
    assert main(["cache", "explain", "tiny_mlp"]) == 0
    assert "differs in" in capsys.readouterr().out


def test_a_measured_row(folder: Path) -> None:
    row = bench_child.measure(Task(SAMPLE, SAMPLE, "burnish", seconds=0.01, pairs=2))
    assert row["status"] == "correct", row
    assert not row["overwrites"]
    assert row["report"]["regions"] >= 1
    assert row["judged_by"] == "float64"
