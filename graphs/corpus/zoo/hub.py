"""Models built from ``transformers`` configurations with random weights; needed only to capture, never to load."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from transformers import (
    BertConfig,
    BertModel,
    CLIPConfig,
    CLIPModel,
    DistilBertConfig,
    DistilBertForSequenceClassification,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaModel,
    MambaConfig,
    MambaModel,
    Qwen3Config,
    Qwen3Model,
    RobertaConfig,
    RobertaForTokenClassification,
    T5Config,
    T5Model,
    Wav2Vec2Config,
    Wav2Vec2Model,
    WhisperConfig,
)
from transformers.models.whisper.modeling_whisper import WhisperEncoder

from .build import Built, build, image, tokens

END_OF_TEXT = 49407


class Only(nn.Module):
    """A hub model as a function of positional tensors, giving the named fields of its output."""

    def __init__(self, model: nn.Module, names: tuple[str, ...], fields: tuple[str, ...], **fixed: Any) -> None:
        super().__init__()
        self.m, self.names, self.fields, self.fixed = model, names, fields, fixed

    def forward(self, *args: Tensor) -> tuple[Tensor, ...]:
        out = self.m(**dict(zip(self.names, args)), **self.fixed)
        return tuple(getattr(out, f) for f in self.fields)


def bert_base() -> Built:
    """BERT-base, 128 tokens with padding."""

    def inputs() -> tuple:
        mask = torch.ones(1, 128, dtype=torch.int64)
        mask[:, 112:] = 0
        return tokens(30522, 1, 128), mask

    config = BertConfig()
    names = ("input_ids", "attention_mask")
    return build(lambda: Only(BertModel(config), names, ("last_hidden_state", "pooler_output")), inputs)


def distilbert() -> Built:
    """DistilBERT sequence classifier, 128 tokens."""
    config = DistilBertConfig()
    return build(lambda: Only(DistilBertForSequenceClassification(config), ("input_ids",), ("logits",)), lambda: (tokens(30522, 1, 128),))


def minilm() -> Built:
    """A RoBERTa token classifier at MiniLM-L6's size (384 wide, 6 layers), 128 tokens."""
    config = RobertaConfig(
        hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536, vocab_size=50265
    )
    config.num_labels = 9
    return build(lambda: Only(RobertaForTokenClassification(config), ("input_ids",), ("logits",)), lambda: (tokens(50000, 1, 128) + 4,))


def gpt2() -> Built:
    """GPT-2 (124M) with its language-model head, 128 tokens."""
    config = GPT2Config(use_cache=False)
    return build(lambda: Only(GPT2LMHeadModel(config), ("input_ids",), ("logits",)), lambda: (tokens(50257, 1, 128),))


def llama() -> Built:
    """TinyLlama-1.1B's width (2,048; 32 heads, 4 of them key-value), 4 of its 22 layers, 128 tokens."""
    config = LlamaConfig(
        hidden_size=2048, num_hidden_layers=4, num_attention_heads=32, num_key_value_heads=4, intermediate_size=5632,
        vocab_size=32000, use_cache=False,
    )  # fmt: skip
    return build(lambda: Only(LlamaModel(config), ("input_ids",), ("last_hidden_state",)), lambda: (tokens(32000, 1, 128),))


def qwen3() -> Built:
    """Qwen3-0.6B's width (1,024; 16 heads of 128, 8 key-value, query and key norms), 5 of its 28 layers, 128 tokens."""
    config = Qwen3Config(
        hidden_size=1024, num_hidden_layers=5, num_attention_heads=16, num_key_value_heads=8, head_dim=128,
        intermediate_size=3072, vocab_size=32000, use_cache=False,
    )  # fmt: skip
    return build(lambda: Only(Qwen3Model(config), ("input_ids",), ("last_hidden_state",)), lambda: (tokens(32000, 1, 128),))


def t5_small() -> Built:
    """T5-small, encoder (128 tokens) and decoder (32 tokens)."""
    config = T5Config(use_cache=False)
    names = ("input_ids", "decoder_input_ids")
    return build(lambda: Only(T5Model(config), names, ("last_hidden_state",)), lambda: (tokens(32128, 1, 128), tokens(32128, 1, 32)))


def mamba() -> Built:
    """Mamba-130M's width (768, state 16), 4 of its 24 layers, 24 tokens, its scan step by step."""
    config = MambaConfig(hidden_size=768, num_hidden_layers=4, use_cache=False, vocab_size=50280, use_associative_scan=False)
    return build(lambda: Only(MambaModel(config), ("input_ids",), ("last_hidden_state",)), lambda: (tokens(50280, 1, 24),))


def whisper_encoder() -> Built:
    """Whisper-base's encoder, 10 seconds of mel frames (1,000 frames to 500 positions)."""
    config = WhisperConfig(
        d_model=512, encoder_layers=6, encoder_attention_heads=8, encoder_ffn_dim=2048, max_source_positions=500
    )
    return build(lambda: Only(WhisperEncoder(config), ("input_features",), ("last_hidden_state",)), lambda: (torch.randn(1, 80, 1000),))


def wav2vec2() -> Built:
    """wav2vec 2.0 base's convolutional front end and 4 of its 12 layers, one second of waveform."""
    config = Wav2Vec2Config(num_hidden_layers=4)

    def make() -> nn.Module:
        model = Wav2Vec2Model(config)
        # Weight-normed position weights are computed from two parameters at each call; released models ship them merged.
        conv = model.encoder.pos_conv_embed.conv
        torch.nn.utils.parametrize.remove_parametrizations(conv, "weight")
        nn.init.normal_(conv.weight, std=math.sqrt(1 / conv.weight[0].numel()))
        return Only(model, ("input_values",), ("last_hidden_state",))

    return build(make, lambda: (torch.randn(1, 16000),))


def clip() -> Built:
    """CLIP ViT-B/32, image and text towers and their similarity, one image and two captions of 77 tokens."""
    config = CLIPConfig()

    def inputs() -> tuple:
        words = tokens(49000, 2, 77)
        # Padding is the end-of-text token, as in the released tokenizer.
        words[0, 12:], words[1, 20:] = END_OF_TEXT, END_OF_TEXT
        return words, image()

    names, fields = ("input_ids", "pixel_values"), ("logits_per_image", "text_embeds", "image_embeds")
    return build(lambda: Only(CLIPModel(config), names, fields), inputs)
