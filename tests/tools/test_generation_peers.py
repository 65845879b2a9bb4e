"""Who is compared with: that each takes weights and caches in few bits, on a small model's file."""

import importlib.util
import runpy
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from burnish.graphs.gguf import Decoder
from burnish.tools.generation_bench import measured
from burnish.tools.generation_peers import PEERS, Run

pytest.importorskip("gguf")
pytest.importorskip("tokenizers")
GGUF = runpy.run_path(str(Path(__file__).parent.parent / "graphs" / "test_gguf.py"))


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    torch.manual_seed(1)
    model = Decoder(replace(GGUF["SHAPE"], hidden=64, heads=2, kv_heads=1, depth=32, inner=96)).eval()
    return str(GGUF["write"](tmp_path_factory.mktemp("models") / "tiny.gguf", model))


@pytest.mark.slow
@pytest.mark.parametrize(
    "compiler, weights, cache",
    [
        *((compiler, *held) for compiler in ("llama.cpp", "openvino_genai") for held in (("int8", "int8"), ("int4:g32", "int8"), ("", "int8"))),
        *(("onnxruntime_genai", weights, "") for weights in ("int4:g32", "int4:g32:dynamic", "")),
    ],
)
def test_few_bits_are_held(file, compiler, weights, cache):
    module = PEERS[compiler].needs[0]
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed")
    row = measured(Run(file, compiler, "f32", 2, 8, 4, 1, weights, cache), limit_s=240)
    assert "error" not in row, row
    assert [len(r) for r in row["tokens"]] == [4, 4] and row["step_bytes"] > 0
