"""Saved programs: what a damaged, foreign or unfit file says."""

import dataclasses
import zipfile

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from burnish.runtime import artifact, toolchain
from burnish.runtime.errors import BurnishError
from burnish.runtime.executor import Executor

from .programs import call_program

LINEAR = call_program(torch.ops.aten.linear.default, (torch.randn(3, 4), W := torch.randn(5, 4), None), {}, constants=(W,))


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "p.burnish"
    artifact.save(path, LINEAR[0], [], [W], {"note": "n"})
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
    artifact.save(tmp_path / "p", dataclasses.replace(LINEAR[0], isa="avx512"), [], [W], {})
    monkeypatch.setattr(toolchain, "machine_isa", lambda: "avx2")
    with pytest.raises(BurnishError, match="was built for avx512, which this CPU does not have"):
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
        artifact.save(tmp_path / "p", LINEAR[0], [], [torch.randn(4, 4).to_mkldnn()], {})
    with pytest.raises(BurnishError, match="cannot write"):
        artifact.save(tmp_path / "no" / "folder", LINEAR[0], [], [W], {})
    assert list(tmp_path.iterdir()) == []
