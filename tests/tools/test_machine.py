"""``doctor`` and ``cache``: what they measure, keep and print."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from burnish.compiler.target import target_facts
from burnish.runtime import tiles, toolchain
from burnish.runtime.cache import Cache
from burnish.tools import machine
from burnish.tools.cli import main


@pytest.fixture
def cache_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(machine, "PEAK_S", 0.002)
    monkeypatch.setattr(machine, "ARRAY_BYTES", 16 << 20)
    target_facts.cache_clear()
    yield tmp_path / "cache"
    target_facts.cache_clear()


def test_doctor_measures_once_and_the_cost_model_reads_it(cache_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["remedies"] == []
    isa = facts["isa"]
    measured = facts["measured"][isa]
    assert 1e8 < measured["bandwidth"] < 1e13
    assert 1e8 < measured["peak_flops"]["float64"] < measured["peak_flops"]["float32"] * 1.2 < 1e14
    kept = (cache_dir / "facts.json").read_bytes()
    assert main(["doctor"]) == 0
    assert "GFLOP/s" in capsys.readouterr().out
    assert (cache_dir / "facts.json").read_bytes() == kept
    assert target_facts(isa).bandwidth == measured["bandwidth"]


def test_doctor_without_a_compiler_names_the_remedy(
    cache_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing() -> None:
        raise toolchain.ToolchainMissing("no C compiler was found; install one, or run `pip install ziglang`")

    monkeypatch.setattr(toolchain, "find", nothing)
    assert main(["doctor"]) == 1
    captured = capsys.readouterr()
    assert "ziglang" in captured.err
    assert "none" in captured.out
    assert not (cache_dir / "facts.json").exists()


def test_doctor_says_whether_tile_registers_are_used(cache_dir: Path, capsys: pytest.CaptureFixture[str], tile_registers: pytest.MonkeyPatch) -> None:
    assert main(["doctor", "--no-measure"]) == 0
    assert "tile registers (AMX)  used for bfloat16 and int8" in capsys.readouterr().out
    tile_registers.setattr(tiles, "_granted", lambda: False)
    tiles.usable.cache_clear()
    assert main(["doctor", "--no-measure"]) == 0
    assert "tile registers (AMX)  not used" in capsys.readouterr().out
    tile_registers.setattr(toolchain, "machine_isa", lambda: "avx512bf16")
    assert main(["doctor", "--no-measure"]) == 0
    assert "tile registers" not in capsys.readouterr().out


def test_a_damaged_facts_file_is_measured_anew(cache_dir: Path) -> None:
    cache_dir.mkdir()
    (cache_dir / "facts.json").write_text("{oops")
    assert machine.read_facts(cache_dir) == {}
    machine.write_facts(cache_dir, [machine.Measured("scalar", 1, 1.0, {"float32": 2.0})])
    assert machine.read_facts(cache_dir)["scalar"]["peak_flops"] == {"float32": 2.0}


def test_cache_commands(cache_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cache = Cache(cache_dir, 1 << 20)
    cache.put("library", "ab" * 32, b"x" * 1000, {"source": "one"})
    (cache_dir / "facts.json").write_text("{}")
    assert main(["cache", "stats", "--json"]) == 0
    stats = json.loads(capsys.readouterr().out)
    assert (stats["entries"], stats["kinds"]["library"]["entries"]) == (1, 1)
    assert main(["cache", "stats"]) == 0
    assert "library" in capsys.readouterr().out
    assert main(["cache", "list", "--json"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["kind"], entry["key"]) == ("library", "ab" * 32)
    assert main(["cache", "list"]) == 0
    assert "abababab" in capsys.readouterr().out
    assert main(["cache", "clear"]) == 0
    assert "removed 1 file" in capsys.readouterr().out
    assert (cache_dir / "facts.json").exists()
    assert main(["cache", "stats", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 0
