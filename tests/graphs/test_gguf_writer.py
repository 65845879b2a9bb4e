"""Files written again in float32 and bfloat16: the same weights and facts."""

import runpy
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from burnish.graphs.gguf import Decoder, Shape, read_gguf
from burnish.graphs.gguf_writer import write_dequantized, write_random
from burnish.runtime.errors import BurnishError

gguf = pytest.importorskip("gguf")
pytest.importorskip("tokenizers")
GGUF = runpy.run_path(str(Path(__file__).parent / "test_gguf.py"))
KINDS = gguf.GGMLQuantizationType


@pytest.fixture(scope="module", params=[None, KINDS.Q4_1, KINDS.Q8_0], ids=str)
def source(request, tmp_path_factory):
    torch.manual_seed(0)
    return GGUF["write"](tmp_path_factory.mktemp("models") / "m.gguf", Decoder(GGUF["SHAPE"]).eval(), quantize=request.param, template="{{ messages }}")


@pytest.mark.parametrize("precision, type", [("f32", torch.float32), ("bf16", torch.bfloat16)])
def test_weights_are_those_of_the_source_in_the_precision(tmp_path, source, precision, type):
    write_dequantized(source, tmp_path / "w.gguf", precision)
    had, got = read_gguf(source), read_gguf(tmp_path / "w.gguf")
    for (name, x), y in zip(had.module.state_dict().items(), got.module.state_dict().values(), strict=True):
        assert torch.equal(y, x.to(type).float() if x.dim() > 1 else x), name
    for t in gguf.GGUFReader(tmp_path / "w.gguf").tensors:
        assert t.tensor_type == (KINDS[precision.upper()] if len(t.shape) > 1 else KINDS.F32)
    for fact in ("name", "longest", "tokenizer", "stop", "chat_template", "special"):
        assert getattr(got, fact) == getattr(had, fact)


@pytest.mark.parametrize("precision", ["q8_0", "q4_0", "q4_1", "q5_0", "q5_1"])
def test_weights_in_few_bits_are_rounded_as_the_library_does(tmp_path, source, precision):
    write_dequantized(source, tmp_path / "w.gguf", precision)
    kind, rounded = KINDS[precision.upper()], 0
    had, got = (gguf.GGUFReader(p).tensors for p in (source, tmp_path / "w.gguf"))
    for x, y in zip(had, got, strict=True):
        exact = gguf.dequantize(x.data, x.tensor_type)
        if len(x.shape) > 1 and x.shape[0] % 32 == 0:
            rounded += 1
            assert y.tensor_type == kind and torch.equal(torch.from_numpy(y.data.copy()), torch.from_numpy(gguf.quantize(exact, kind)))
        else:
            assert y.tensor_type == KINDS.F32 and (y.data == exact).all()
    assert rounded and read_gguf(tmp_path / "w.gguf").longest == read_gguf(source).longest


def test_facts_are_kept_but_for_those_of_the_old_weights(tmp_path, source):
    write_dequantized(source, tmp_path / "w.gguf", "bf16")
    had, got = ({n: (f.types, f.contents()) for n, f in gguf.GGUFReader(p).fields.items() if not n.startswith("GGUF.")} for p in (source, tmp_path / "w.gguf"))
    assert got.pop("general.file_type")[1] == gguf.LlamaFileType.MOSTLY_BF16
    assert got == had


def test_what_is_no_model_is_refused_and_leaves_no_file(tmp_path):
    (tmp_path / "text.gguf").write_text("hello")
    with pytest.raises(BurnishError, match="no GGUF file"):
        write_dequantized(tmp_path / "text.gguf", tmp_path / "w.gguf", "f32")
    assert not (tmp_path / "w.gguf").exists()


def test_random_models_are_of_the_sizes_asked_for_and_say_something(tmp_path, source):
    vocabulary = GGUF["SHAPE"].vocabulary
    shape = Shape(layers=3, hidden=64, heads=4, kv_heads=2, depth=16, inner=96, vocabulary=vocabulary, longest=77, base=1e4, eps=1e-5)
    write_random(source, tmp_path / "r.gguf", shape)
    made, same = read_gguf(tmp_path / "r.gguf"), read_gguf(source)
    assert replace(made.module.shape, eps=1e-5) == shape and made.tokenizer == same.tokenizer and made.stop == same.stop
    with torch.no_grad():
        logits = made.module(torch.arange(9)[None] % vocabulary)
    assert logits.isfinite().all() and 0.1 < float(logits.std()) < 10
    write_random(source, tmp_path / "s.gguf", shape)
    assert (tmp_path / "r.gguf").read_bytes() == (tmp_path / "s.gguf").read_bytes()
    with pytest.raises(BurnishError, match="tokens, the model 5"):
        write_random(source, tmp_path / "t.gguf", Shape(**{**vars(shape), "vocabulary": 5}))
    assert not (tmp_path / "t.gguf").exists()
