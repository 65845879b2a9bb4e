"""Kernels compiled to machine code for GPUs that are not there: they build, keep to their registers, and move memory in wide pieces."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from burnish.graphs import corpus

pytest.importorskip("triton", reason="the triton extra is not installed")
SCRIPT = Path(__file__).parent / "gpu_ahead.py"


def kernels(architecture: int, names: list[str], folder: Path) -> list[dict[str, Any]]:
    settings = {"TRITON_INTERPRET": "0", "TRITON_CACHE_DIR": str(folder / "triton"), "BURNISH_CACHE_DIR": str(folder / "burnish")}
    done = subprocess.run([sys.executable, str(SCRIPT), str(architecture), *names], capture_output=True, text=True, env=os.environ | settings, cwd=folder)
    assert done.returncode == 0, done.stderr[-3000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def check(found: list[dict[str, Any]]) -> None:
    assert found
    for k in found:
        assert k["spilled"] == 0 and not k["scratch"], k
        if "fuse" in k["schedule"] and k["loads"]:  # one dimension, along which everything lies side by side
            assert k["wide"], k


@pytest.mark.parametrize("architecture", [80, 90, 100])
def test_norms_softmax_gelu_windows_and_copies(architecture: int, tmp_path: Path) -> None:
    found = kernels(architecture, ["tiny_transformer", "tiny_resnet", "tiny_lstm", "minilm"], tmp_path)
    check(found)
    assert len(found) >= 16 and any("hold" in k["schedule"] for k in found) and any("flatten" in k["schedule"] for k in found)


def test_attention(tmp_path: Path) -> None:
    found = kernels(80, ["attention"], tmp_path)
    assert len(found) == 16
    for k in found:
        assert k["spilled"] <= 16 and k["shared"] <= 163 << 10, k


@pytest.mark.slow
@pytest.mark.parametrize("name", corpus.names(tiny=False))
def test_the_corpus(name: str, tmp_path: Path) -> None:
    check(kernels(90, [name], tmp_path))
