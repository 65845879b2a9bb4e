"""Tile registers are used where the processor has them, Linux gives them, the compiler knows them and a small product by them is right; else nothing is."""

import dataclasses
import logging
import subprocess
import sys

import pytest

from burnish.runtime import artifact, tiles, toolchain
from burnish.runtime.build import build
from burnish.runtime.errors import BurnishError

from .test_artifact import LINEAR, W


@pytest.fixture
def machine(tile_registers, tmp_path):
    tile_registers.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    for isa in toolchain.TILED:
        tile_registers.setitem(toolchain._ISA_FLAGS, isa, ())  # soon built
    return tile_registers


def said(caplog):
    return [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]


def test_they_are_used_where_they_are_right(machine, caplog):
    assert tiles.usable() and tiles.checked("amxbf16") == "amxbf16" and tiles.checked("amx") == "amx" and tiles.checked("avx2") == "avx2"
    tiles.require("amx")
    assert not said(caplog)


@pytest.mark.parametrize(
    "old, new",
    [
        ("odd[j] = tile_flushed(__builtin_fmaf(", "odd[j] = tile_flushed(0 * __builtin_fmaf("),
        ("(int8_t)(r->words[b][k][j] >> q)", "(uint8_t)(r->words[b][k][j] >> q)"),
        ("TILE_STORE(SUMS0 + 3, c + 3 * TILE_BYTES, stride)", "(void)0"),
        ("__builtin_memset(to + words * TILE_BYTES, 0,", "__builtin_memset(to + words * TILE_BYTES, 1,"),
    ],
)
def test_a_wrong_product_is_one_warning_and_the_next_lesser_set(machine, caplog, old, new):
    text = tiles.header()
    assert text.count(old) == 1
    machine.setattr(tiles, "header", lambda: text.replace(old, new))
    tiles.key.cache_clear()
    try:
        assert [tiles.checked(isa) for isa in ("amx", "amxbf16", "avx2")] == ["avx512", "avx512bf16", "avx2"]
        with pytest.raises(BurnishError, match=r"built for amx, whose tile registers cannot be used here; compile it for avx512$"):
            tiles.require("amx")
    finally:
        tiles.key.cache_clear()
    assert said(caplog) == ["the processor's tile registers (AMX) are not used: a product by them is not what it should be"]


def test_a_compiler_that_does_not_know_them_is_one_warning(machine, caplog):
    machine.setitem(toolchain._ISA_FLAGS, "amxbf16", ("-mno-such-instructions",))
    assert [tiles.checked("amxbf16") for _ in range(3)] == ["avx512bf16"] * 3
    (line,) = said(caplog)
    assert line.startswith("the processor's tile registers (AMX) are not used: the C compiler") and "no-such-instructions" in line


def test_without_leave_or_without_registers_nothing_changes(machine, caplog):
    machine.setattr(tiles, "_granted", lambda: False)
    assert tiles.checked("amxbf16") == "avx512bf16"
    tiles.usable.cache_clear()
    machine.setattr(tiles, "machine_isa", lambda: "avx512bf16")
    machine.setattr(tiles, "_granted", lambda: pytest.fail("asked for registers that are not there"))
    machine.setattr(tiles, "library", lambda: pytest.fail("built for registers that are not there"))
    assert not tiles.usable() and not said(caplog)


@pytest.mark.skipif(toolchain.runs_here("amx"), reason="this processor has tile registers")
def test_linux_gives_no_registers_that_are_not_there():
    assert not tiles._granted()
    tiles.usable.cache_clear()
    assert not tiles.usable()


def test_levels(monkeypatch):
    needs = toolchain._NEEDS["amxbf16"]
    toolchain.machine_isa.cache_clear()
    for missing, best in ((None, "amxbf16"), ("amx_tile", "avx512bf16"), ("amx_int8", "avx512bf16"), ("avx512_bf16", "avx512")):
        monkeypatch.setattr(toolchain, "_features", lambda missing=missing: set(needs) - {missing})
        monkeypatch.setattr(toolchain.platform, "machine", lambda: "x86_64")
        assert toolchain.machine_isa() == best
        toolchain.machine_isa.cache_clear()
    monkeypatch.setattr(toolchain, "machine_isa", lambda: "amxbf16")

    def found():
        return [toolchain.detect_isa(bf16=bf16, int8=int8) for bf16, int8 in ((False, False), (False, True), (True, False), (True, True))]

    monkeypatch.delenv("BURNISH_ISA", raising=False)
    assert found() == ["avx512", "amx", "amxbf16", "amxbf16"]
    for forced, want in (("avx512bf16", ["avx512", "avx512", "avx512bf16", "avx512bf16"]), ("avx512", ["avx512"] * 4), ("scalar", ["scalar"] * 4)):
        monkeypatch.setenv("BURNISH_ISA", forced)
        assert found() == want


def test_a_file_brings_the_check_and_falls_back_to_what_else_it_holds(machine, tmp_path):
    held = [artifact.Saved(dataclasses.replace(LINEAR[0], isa=isa), [], [W], {}) for isa in ("avx512", "amx", "amxbf16")]
    artifact.save(tmp_path / "p", held)
    artifact.save(tmp_path / "q", held[:1])
    machine.setenv("BURNISH_CACHE_DIR", str(tmp_path / "other"))
    machine.setattr(tiles.build, "build", lambda *_: pytest.fail("there is no compiler"))
    artifact.load(tmp_path / "q")
    assert tiles.found() is None
    assert artifact.load(tmp_path / "p").program.isa == "amxbf16" and tiles.found() is not None and tiles.usable()
    tiles.usable.cache_clear()
    machine.setattr(tiles, "_granted", lambda: False)
    assert artifact.load(tmp_path / "p").program.isa == "avx512"


def test_shapes_that_do_not_fit_are_refused():
    """Plain C stops where the instructions would."""
    text = tiles.header() + "int run(int shaped, int height) { int64_t now = 0; float x[1024] = {0}; tiles_set(&now, shaped); tiles_bf16(height, 1, x, 64, x, 0, 1, x, 64, 0, 0); tiles_free(&now); return now == 0; }\n"
    library = build([text], "scalar")[0]
    call = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).run(int(sys.argv[2]), int(sys.argv[3])))"
    for shaped, height, right in ((3, 3, True), (20, 20, True), (3, 20, False), (0, 3, False)):
        done = subprocess.run([sys.executable, "-c", call, str(library), str(shaped), str(height)], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "1\n") if right else done.returncode < 0
