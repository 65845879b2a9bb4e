"""Codes of a GGUF file: what they stand for is what the file's own library makes of them, to the bit."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.compiler.step import capture_step
from burnish.graphs.gguf import Decoder, Shape, read_gguf
from burnish.graphs.gguf_codes import _KINDS, CodedEmbedding, CodedLinear, CodedMatrix, coded
from burnish.graphs.gguf_file import Stored
from burnish.graphs.quantized import FORMATS
from burnish.runtime.errors import BurnishError

from .test_gguf import write

gguf = pytest.importorskip("gguf")
pytest.importorskip("tokenizers")

# Rows of 256 numbers, which the K-kinds need.
SHAPE = Shape(layers=2, hidden=256, heads=4, kv_heads=2, depth=64, inner=256, vocabulary=260, longest=96, base=1e4, eps=1e-5)
CLASSES = {name: getattr(gguf.quants, name) for name in _KINDS}


def random_blocks(kind, rows, columns, seed):
    """Any bytes as a matrix of this kind, with finite scales."""
    block, size = gguf.GGML_QUANT_SIZES[kind]
    data = np.random.default_rng(seed).integers(0, 256, (rows * columns // block, size), np.uint8)
    places = {"Q4_0": (0,), "Q4_1": (0, 2), "Q5_0": (0,), "Q5_1": (0, 2), "Q8_0": (0,), "Q2_K": (80, 82), "Q3_K": (108,), "Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208,)}
    for at in places[kind.name]:
        data[:, at + 1] &= 0xBF  # an exponent below infinity's
    return Stored((rows, columns), kind, data.reshape(-1))


@pytest.mark.parametrize("name", sorted(_KINDS))
@settings(max_examples=10, deadline=None)
@given(rows=st.integers(1, 5), blocks=st.integers(1, 4), seed=st.integers(0, 1000))
def test_any_bytes_stand_for_what_the_library_makes_of_them(name, rows, blocks, seed):
    kind = gguf.GGMLQuantizationType[name]
    stored = random_blocks(kind, rows, blocks * gguf.GGML_QUANT_SIZES[kind][0], seed)
    held = coded(stored)
    assert torch.equal(CodedMatrix(held)(), stored.values())
    assert held.codes.numel() * 8 == rows * held.shape[1] * FORMATS[held.format].bits
    order = torch.randperm(rows)
    assert torch.equal(CodedMatrix(held.rows(order))(), stored.values()[order])


def test_more_rows_than_are_read_at_once():
    kind = gguf.GGMLQuantizationType.Q4_1
    stored = random_blocks(kind, 5000, 32, 0)
    assert torch.equal(CodedMatrix(coded(stored))(), stored.values())


def test_numbers_are_no_codes():
    for name, dtype in (("F32", np.float32), ("F16", np.float16)):
        data = np.zeros(64, dtype).view(np.uint8)
        assert coded(Stored((2, 32), gguf.GGMLQuantizationType[name], data)) is None


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    made = Decoder(SHAPE, bias=True)
    for p in made.parameters():
        if p.dim() > 1:
            torch.nn.init.normal_(p, std=0.06)
    return made.eval()


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
@pytest.mark.parametrize("kind", ["Q4_0", "Q4_1", "Q5_1", "Q8_0"])
def test_a_file_in_its_own_codes(tmp_path, model, architecture, kind):
    path = write(tmp_path / "m.gguf", model, architecture, gguf.GGMLQuantizationType[kind])
    numbers, codes = read_gguf(path).module, read_gguf(path, codes=True).module
    assert isinstance(codes.blk[0].attn_q, CodedLinear) and isinstance(codes.token_embd, CodedEmbedding)
    assert codes.output.weight is codes.token_embd.weight
    for name, layer in numbers.named_modules():
        if isinstance(layer, (torch.nn.Linear, torch.nn.Embedding)):
            assert torch.equal(codes.get_submodule(name).weight(), layer.weight), name
    ids = torch.tensor([[5, 99, 3, 3, 70]])
    with torch.no_grad():
        assert torch.equal(codes(ids), numbers(ids))
    assert read_gguf(path).structure != read_gguf(path, codes=True).structure


@pytest.mark.parametrize("kind", ["Q4_1", "Q5_0", "Q8_0"])
def test_generation_from_codes(tmp_path, model, kind):
    path = write(tmp_path / "m.gguf", model, "llama", gguf.GGMLQuantizationType[kind])
    want = burnish.generator(path).generate([[5, 99, 3]], max_new_tokens=12).tokens
    made = burnish.generator(path, weights="file")
    assert made.generate([[5, 99, 3]], max_new_tokens=12).tokens == want
    tables = [c for c in made.compiled.program.constants if tuple(c.shape)[:1] == (SHAPE.vocabulary,)]
    assert "uint8" in {c.dtype for c in tables}, "rows of codes are gathered"
    made.save(tmp_path / "m.burnish")
    assert burnish.load(tmp_path / "m.burnish").generate([[5, 99, 3]], max_new_tokens=12).tokens == want
    assert burnish.generator(path, weights="file").generate([[5, 99, 3]], max_new_tokens=12).tokens == want  # from the cache


def test_projections_of_codes_are_merged(tmp_path, model):
    from burnish.graphs.context import PassContext
    from burnish.passes.manager import PassManager

    path = write(tmp_path / "m.gguf", model, "llama", gguf.GGMLQuantizationType.Q4_0)
    captured = capture_step(read_gguf(path, codes=True).module).captured
    before = sum(n.target is torch.ops.aten.linear.default for n in captured.gm.graph.nodes)
    PassManager("cse,merge-linears{gain=0}").run(captured.gm, PassContext(static=captured.static))
    after = [n for n in captured.gm.graph.nodes if n.target is torch.ops.aten.linear.default]
    # Gates with what they gate, keys with values, and queries with both where they are of all tokens, as the last layer's are not.
    assert before == 15 and len(after) == 15 - 3 - 2
    assert all(n.args[1].target is torch.ops.burnish.dequantize.default for n in after)


def test_the_file_s_weights_need_a_file(model):
    with pytest.raises(BurnishError, match="GGUF file"):
        burnish.generator(model, weights="file")
    with pytest.raises(BurnishError, match="no format"):
        burnish.generator(model, weights="float3")


@pytest.mark.models
def test_smollm2_in_its_own_codes():
    from burnish.tools.language_commands import model_path

    path = model_path("smollm2")
    numbers, codes = read_gguf(path).module, read_gguf(path, codes=True).module
    for name, layer in numbers.named_modules():
        if isinstance(layer, (torch.nn.Linear, torch.nn.Embedding)):
            assert torch.equal(codes.get_submodule(name).weight(), layer.weight), name
    ids = [[1, 504, 338, 1102, 29]]
    want = burnish.generator(path).generate(ids, max_new_tokens=8).tokens
    assert burnish.generator(path, weights="file").generate(ids, max_new_tokens=8).tokens == want
