"""Saved programs: what a damaged, foreign or unfit file says."""

import dataclasses
import logging
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import safetensors.torch
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from burnish.runtime import artifact, native, toolchain
from burnish.runtime.errors import BurnishError
from burnish.runtime.executor import Executor

from .programs import call_program

LINEAR = call_program(torch.ops.aten.linear.default, (torch.randn(3, 4), W := torch.randn(5, 4), None), {}, constants=(W,))


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "p.burnish"
    artifact.save(path, [artifact.Saved(LINEAR[0], [], [W], {"note": "n"})])
    return path


def test_round_trip(saved):
    got = artifact.load(saved)
    program, inputs, wanted = LINEAR
    assert got.program == program and got.extra == {"note": "n"}
    torch.testing.assert_close(Executor(got.program, got.libraries, got.constants)(*inputs), wanted)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.integers(0, 10**6), cut=st.booleans())
def test_damage_is_one_sentence_or_harmless(saved, where, cut):
    data = saved.read_bytes()
    at = where % len(data)
    damaged = data[:at] if cut else data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]
    try:
        got = artifact.loads(damaged, "p.burnish")
    except BurnishError as e:
        assert str(e).startswith("p.burnish") or "manifest" in str(e)
        assert "\n" not in str(e)
    else:  # a byte of the container that carries nothing
        assert got.program == LINEAR[0] and torch.equal(got.constants[0], W)


def test_a_lesser_processor_is_one_sentence(tmp_path, monkeypatch):
    artifact.save(tmp_path / "p", [artifact.Saved(dataclasses.replace(LINEAR[0], isa="avx512"), [], [W], {})])
    monkeypatch.setattr(toolchain, "machine_isa", lambda: "avx2")
    with pytest.raises(BurnishError, match=r"was built for avx512, which this machine \(avx2\) does not run; compile it with --isa avx2$"):
        artifact.load(tmp_path / "p")


def test_a_foreign_file_is_one_sentence(tmp_path):
    with zipfile.ZipFile(tmp_path / "p", "w") as z:
        z.writestr("word/document.xml", "<w/>")
    with pytest.raises(BurnishError, match="is not a Burnish artifact"):
        artifact.load(tmp_path / "p")
    with pytest.raises(BurnishError, match="cannot read"):
        artifact.load(tmp_path / "missing")


def test_a_failed_save_leaves_nothing_behind(tmp_path):
    with pytest.raises(BurnishError, match="private layout"):
        artifact.save(tmp_path / "p", [artifact.Saved(LINEAR[0], [], [torch.randn(4, 4).to_mkldnn()], {})])
    with pytest.raises(BurnishError, match="cannot write"):
        artifact.save(tmp_path / "no" / "folder", [artifact.Saved(LINEAR[0], [], [W], {})])
    assert list(tmp_path.iterdir()) == []


def test_constants_are_a_private_aligned_map_of_the_file(tmp_path):
    odd, empty = torch.arange(7, dtype=torch.int8), torch.empty(0, 3)
    path = tmp_path / "p"
    artifact.save(path, [artifact.Saved(LINEAR[0], [], [odd, W, empty, W.clone(), W.T], {})])
    before = path.read_bytes()
    got = artifact.load(path).constants
    assert [g.data_ptr() % 64 for g in got if g.numel()] == [0] * 4
    assert all(torch.equal(a, b) for a, b in zip(got, [odd, W, empty, W, W.T], strict=True))
    assert got[1].data_ptr() == got[3].data_ptr()  # equal constants are stored once
    got[1].fill_(7.0)
    assert path.read_bytes() == before
    with zipfile.ZipFile(path) as z:
        assert safetensors.torch.load(z.read("constants.safetensors"))["1"].equal(W)
    maps = Path("/proc/self/maps").read_text()
    assert any(str(path) in line and line.split()[1] == "rw-p" for line in maps.splitlines())


def test_damaged_constants_are_found(tmp_path):
    weight = torch.randn(512, 512)
    path = tmp_path / "p"
    artifact.save(path, [artifact.Saved(LINEAR[0], [], [weight], {})])
    data = bytearray(path.read_bytes())
    at = bytes(data).index(weight.numpy().tobytes())
    swapped = bytearray(data)
    swapped[at : at + 65536], swapped[at + 65536 : at + 131072] = data[at + 65536 : at + 131072], data[at : at + 65536]
    data[at + 123456] ^= 1
    for bad in (data, swapped):
        path.write_bytes(bad)
        with pytest.raises(BurnishError, match="is damaged; compile it again"):
            artifact.load(path)
    path.write_bytes(b"")
    with pytest.raises(BurnishError, match="is damaged; compile it again"):
        artifact.load(path)


def test_the_best_program_that_runs_here_is_taken(tmp_path, monkeypatch):
    path = tmp_path / "p"
    held = ("avx512", "scalar", "avx512bf16", "avx2")
    artifact.save(path, [artifact.Saved(dataclasses.replace(LINEAR[0], isa=i), [], [W], {"isa": i}) for i in held])
    for here in toolchain.ISAS:
        monkeypatch.setattr(toolchain, "machine_isa", lambda here=here: here)
        got = artifact.load(path)
        assert got.program.isa == got.extra["isa"] == (here if here in held else "avx512bf16")
    monkeypatch.setenv("BURNISH_ISA", "scalar")
    assert artifact.load(path).program.isa == "scalar"
    assert artifact.load(path, "avx2").program.isa == "avx2"


@pytest.mark.parametrize(
    ("saved_under", "level", "says"),
    [("2.1.0", logging.INFO, "use the interface that stays"), ("9.1.0+cpu", logging.WARNING, "update PyTorch if it fails")],
)
def test_another_torch_is_one_sentence(tmp_path, caplog, saved_under, level, says):
    path = tmp_path / "p"
    artifact.save(path, [artifact.Saved(dataclasses.replace(LINEAR[0], torch=saved_under), [], [W], {})])
    with caplog.at_level(logging.INFO, "burnish"):
        got = artifact.load(path)
    (record,) = caplog.records
    assert record.levelno == level and says in record.getMessage() and f"under PyTorch {saved_under}" in record.getMessage()
    _, inputs, wanted = LINEAR
    torch.testing.assert_close(Executor(got.program, got.libraries, got.constants)(*inputs), wanted)


def test_the_runtime_library_needs_no_symbol_of_torch():
    """It opens, with every symbol resolved, in a process without PyTorch; so a file may carry it to another version."""
    code = "import ctypes, os, sys; ctypes.CDLL(sys.argv[1], os.RTLD_NOW); print('torch' in sys.modules, 'torch' in open('/proc/self/maps').read())"
    done = subprocess.run([sys.executable, "-I", "-c", code, str(native.library())], capture_output=True, text=True)
    assert done.stdout.split() == ["False", "False"], done.stderr
