"""GGUF files: the module they become, their tokenizer, and what is refused."""

import pytest
import torch

from burnish.graphs.gguf import Decoder, Shape, read_gguf
from burnish.runtime.errors import BurnishError

gguf = pytest.importorskip("gguf")
tokenizers = pytest.importorskip("tokenizers")

SHAPE = Shape(layers=2, hidden=32, heads=4, kv_heads=2, depth=8, inner=32, vocabulary=260, longest=96, base=1e4, eps=1e-5)


def write(path, model, architecture="llama", quantize=None, drop=(), template="", pre="smollm", more=lambda writer: None):
    """A file of a Decoder's weights, with a byte-level tokenizer that knows one merge."""
    s = model.shape
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("tiny")
    writer.add_block_count(s.layers)
    writer.add_context_length(s.longest)
    writer.add_embedding_length(s.hidden)
    writer.add_feed_forward_length(s.inner)
    writer.add_head_count(s.heads)
    writer.add_head_count_kv(s.kv_heads)
    writer.add_rope_dimension_count(s.depth)
    writer.add_rope_freq_base(s.base)
    writer.add_layer_norm_rms_eps(s.eps)
    tokens = ["<s>", "</s>", "<pad>", *sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet()), "th"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(pre)
    writer.add_token_list(tokens)
    writer.add_token_types([3, 3, 3] + [1] * (len(tokens) - 3))
    writer.add_token_merges(["t h"])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(1)
    more(writer)
    if template:
        writer.add_chat_template(template)
    for name, value in model.state_dict().items():
        if name in (*drop, "output.weight"):
            continue
        data = value.clone()
        heads = {"attn_q": s.heads, "attn_k": s.kv_heads}.get(name.split(".")[-2])
        if heads and architecture == "llama":  # rotary pairs are neighbours in such files
            data = data.reshape(heads, 2, s.depth // 2, -1).transpose(1, 2).reshape(value.shape)
        if quantize is not None and data.dim() == 2:
            writer.add_tensor(name, gguf.quantize(data.numpy(), quantize), raw_dtype=quantize)
        else:
            writer.add_tensor(name, data.numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    return Decoder(SHAPE).eval()


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_a_file_is_the_model_it_was_written_from(tmp_path, model, architecture):
    read = read_gguf(write(tmp_path / "m.gguf", model, architecture))
    ids = torch.tensor([[5, 99, 3, 3, 70]])
    with torch.no_grad():
        assert torch.equal(read.module(ids), model(ids))
    assert (read.name, read.longest, read.stop) == ("tiny", 96, (1,))
    assert not any(t.is_meta for t in (*read.module.parameters(), *read.module.buffers()))


def test_quantized_weights_are_the_numbers_they_stand_for(tmp_path, model):
    kind = gguf.GGMLQuantizationType.Q8_0
    read = read_gguf(write(tmp_path / "m.gguf", model, "qwen2", kind))
    want = gguf.dequantize(gguf.quantize(model.blk[0].ffn_up.weight.detach().numpy(), kind), kind)
    assert torch.equal(read.module.blk[0].ffn_up.weight, torch.tensor(want))


@pytest.mark.parametrize("text", ["the 42 thieves", "", "ünïcode — ✓", "two\n\nlines  and spaces", "<s>a"])
def test_text_survives_the_tokenizer(tmp_path, model, text):
    tokenizer = tokenizers.Tokenizer.from_str(read_gguf(write(tmp_path / "m.gguf", model)).tokenizer)
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    assert tokenizer.decode(ids, skip_special_tokens=False) == text
    assert ("th" in text) == (259 in ids) and text.startswith("<s>") == (0 in ids)


PIECES = {
    "llama-bpe": ["I", "'LL", "Ġpay", "Ġ", "123", "4", "ĠÃ©tÃ©", "Ġ", "Ġ!ĊĊ", "x"],
    "qwen2": ["I", "'LL", "Ġpay", "Ġ", "1", "2", "3", "4", "ĠÃ©tÃ©", "Ġ", "Ġ!ĊĊ", "x"],
}


@pytest.mark.parametrize("pre", ["llama-bpe", "qwen2"])
def test_text_is_cut_as_the_family_does(tmp_path, model, pre):
    tokenizer = tokenizers.Tokenizer.from_str(read_gguf(write(tmp_path / "m.gguf", model, pre=pre)).tokenizer)
    text = "I'LL pay 1234 été  !\n\nx"
    assert [piece for piece, _ in tokenizer.pre_tokenizer.pre_tokenize_str(text)] == PIECES[pre]
    assert tokenizer.decode(tokenizer.encode(text).ids) == text
    decomposed = tokenizer.encode("e\u0301").ids == tokenizer.encode("\u00e9").ids
    assert decomposed == (pre == "qwen2")


def test_the_token_that_texts_begin_with(tmp_path, model):
    for first in (True, False):
        file = write(tmp_path / f"{first}.gguf", model, more=lambda writer, first=first: writer.add_add_bos_token(first))
        tokenizer = tokenizers.Tokenizer.from_str(read_gguf(file).tokenizer)
        assert tokenizer.encode("the").ids[0] == (0 if first else 259)
        assert tokenizer.encode("the", add_special_tokens=False).ids[0] == 259


def test_scaled_rotary_positions(tmp_path, model):
    factors = torch.tensor([1.0, 2.0, 5.0, 8.0])
    ids = torch.tensor([[5, 99, 3, 3, 70]])
    plain = model.frequencies.clone()

    def linear(writer):
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(4.0)

    try:
        for more, frequencies in (
            (lambda writer: writer.add_tensor("rope_freqs.weight", factors.numpy()), plain / factors),
            (linear, plain / 4),
        ):
            model.frequencies = frequencies
            read = read_gguf(write(tmp_path / "m.gguf", model, more=more))
            with torch.no_grad():
                torch.testing.assert_close(read.module(ids), model(ids), rtol=1e-6, atol=1e-6)
    finally:
        model.frequencies = plain
    with torch.no_grad():
        assert not torch.allclose(read.module(ids), model(ids), rtol=1e-3)


def test_what_is_refused(tmp_path, model):
    (tmp_path / "text.gguf").write_text("hello")
    for path, text in (
        (tmp_path / "none.gguf", "no file"),
        (tmp_path / "text.gguf", "no GGUF file"),
        (write(tmp_path / "m.gguf", model, "mamba"), "architecture 'mamba'"),
        (write(tmp_path / "y.gguf", model, more=lambda w: w.add_rope_scaling_type(gguf.RopeScalingType.YARN)), "scales its rotary positions by 'yarn'"),
        (write(tmp_path / "r.gguf", model, more=lambda w: w.add_tensor("rope_freqs.weight", torch.ones(3).numpy())), "3 factors"),
        (write(tmp_path / "l.gguf", model, drop=("blk.1.ffn_up.weight",)), "lacks blk.1.ffn_up.weight"),
    ):
        with pytest.raises(BurnishError, match=text) as error:
            read_gguf(path)
        assert "\n" not in str(error.value)
